"""Exports and lists of the first weeks, some of them a second time in October."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh91.kit import Look, gone, numbered, report, same


@case("Genesis SIS, a student list report saved as CSV (titles from memory, not read here)")
def q91_genesis_student_list_with_portraits(folder: Folder) -> Truth:
    """US: a list of New Jersey: two IDs, grades as 03, homeroom and its teacher, buses; photos by ID."""
    people = of_lines(
        """Scarlett|Iannuzzi|108811|3|112;Devansh|Parikh|108826|3|112;Michael|Tomaselli|108834|3|112|Mikey
        Ayesha|Rahim|108847|3|112;Connor|Gilmartin|108853|3|114;Valentina|Orellana|108860|3|114
        Jaiden|Braswell|107702|4|205;Sofia|Petruzzelli|107719|4|205;Elijah|Okonkwo|107725|4|205
        Hannah|Weissman|107733|4|207;Rafael|Cepeda|107748|4|207;Katherine|Dugan|107754|4|207|Katie
        Minjun|Seo|106641|5|301;Gabriella|Lanza|106658|5|301"""
    )
    people = with_photos(numbered(people, lambda at: f"{at * 1931 + 4410277305}"), 4, 10)
    teachers = {"112": "Kowalczyk, Marie", "114": "Brandt, Susan", "205": "Ferraro, Anthony"}
    teachers |= {"207": "Hobbs, Lynette", "301": "D'Amico, Paul"}
    middle = cut("Rose||Anthony|||Lucia|Marcus||C||Luis|Anne||Marie")
    titles = "Student ID|State ID|Last Name|First Name|Middle Name|Nickname|Grade|Homeroom|HR Teacher"
    rows = [cut(f"{titles}|DOB|Bus AM|Bus PM")]
    for at, w in enumerate(people):
        name = [w.family, w.given, middle[at], w.goes]
        bus = f"{at % 5 + 1}" if at % 3 else "WALK"
        place = [f"0{w.grade}", w.room, teachers[w.room]]
        rows.append([w.number, *w.more, *name, *place, us_birthday(at, 2020 - int(w.grade)), bus, bus])
    folder.csv("Library Student List 08-27-2026.csv", rows)
    folder.photos(people, lambda w: f"Fall 2026 Portraits/{w.number}.jpg")
    people = [
        replace(w, also=((f"{w.given} {m}", w.family),)) if m else w
        for w, m in zip(people, middle, strict=True)
    ]
    return Truth(people, allowed=("Library Student List", "Fall 2026 Portraits", *teachers.values()))


@case("Infinite Campus, a homeroom roster sent to Excel (titles from memory, not read here)")
def q91_campus_homerooms_in_august_and_october(folder: Folder) -> Truth:
    """US: a middle school's homerooms in August; in October two new, two gone, one moved, one new surname."""
    august = of_lines(
        """Owen|Aldridge|441027|7|7-A;Marisol|Castillo|441033|7|7-A;Tyson|Beauchamp|441046|7|7-A
        Pa Nhia|Thao|441052|7|7-A;Brynn|Olsen|441068|7|7-A;Marcus|Reddick|441071|7|7-A
        Abdirahman|Jama|441085|7|7-B;Lily|Schroeder|441090|7|7-B;Keegan|Novak|441104|7|7-B
        Aaliyah|Whitmore|441119|7|7-B;Cole|Lindgren|441123|7|7-B;Yesenia|Montoya|441138|7|7-B
        Grant|Haugen|441142|7|7-C;Nevaeh|Stillwell|441157|7|7-C;Pao|Xiong|441161|7|7-C
        Delaney|Kirkpatrick|441176|7|7-C"""
    )
    new = of_lines("Zachary|Ferris|443308|7|7-C;Imani|Burks|443315|7|7-A")
    left = (5, 12)
    now = but(august, {3: {"family": "Vang"}, 8: {"room": "7-C"}})
    now = [*(w for at, w in enumerate(now) if at not in left), *new]

    def sheet(people: list[Who]) -> dict[str, list[list[str | int]]]:
        rows: list[list[str | int]] = [
            list(cut("Student Number|Student Name|Grade|Homeroom|Counselor|Locker"))
        ]
        for w in sorted(people, key=lambda who: (who.room, who.last_first)):
            team = "Ostby" if w.room == "7-A" else "Freeman"
            locker = int(w.number) % 400 + 1200
            rows.append([int(w.number), w.last_first, f"0{w.grade}", w.room, team, locker])
        return {"Homeroom Roster": rows}

    folder.book("1/Homeroom Roster 08-18-26.xlsx", sheet(august))
    folder.book("2/Homeroom Roster 10-05-26.xlsx", sheet(now))
    stay = [*same([august[8], august[0], august[14]]), ("Pa Nhia Thao", "Pa Nhia Vang")]
    more = ("Homeroom Roster", "Ostby", "Freeman", "7-A", "7-C")
    return Truth([*now, *gone(august, *left)], steps=("1", "2"), same=stay, allowed=more)


@case("Skyward, a student list by homeroom printed to PDF (layout from memory, not read here)")
def q91_skyward_homerooms_in_capitals(folder: Folder) -> Truth:
    """US: a printed list in capitals, a page a homeroom, Other ID, bus and birthday, a total under each."""
    people = of_lines(
        """JONAS|ABERNATHY|40011873|4|204;BRIELLE|CARUTHERS|40011889|4|204;MATEO|ESCAMILLA|40011902|4|204
        HARLEY|FREDERICKSON|40011917|4|204;XIMENA|GUERRERO|40011925|4|204;WYATT|LONGORIA|40011938|4|204
        PAISLEY|MCCLURE|40011944|4|204;TUCKER|STANFIELD|40011951|4|204
        ANNISTON|BOYD|40011966|4|206;CARSON|DE LA CRUZ|40011972|4|206;JAYLA|EDMONDSON|40011987|4|206
        RYDER|HOLCOMBE|40011993|4|206;KHLOE|NAVARRO|40012009|4|206;GRADY|O'NEAL|40012014|4|206
        LONDYN|SPIVEY|40012028|4|206;ELI|TRAMMELL|40012033|4|206;ADDISON|WHISENHUNT|40012041|4|206"""
    )
    middle = cut("R|FAITH||JO||D|GRACE|LEE||A||WADE|NICOLE||M||K")
    parts: list[str | list[list[str]] | None] = []
    for room, teacher in (("204", "PETTIGREW, LORNA"), ("206", "SALAZAR, DENISE")):
        rows = [cut("Student Name|Other ID|Gr|Gen|Birth Date|Bus|Homeroom")]
        for at, w in enumerate(people):
            if w.room == room:
                name = f"{w.last_first} {middle[at]}".strip()
                bus = f"{at % 6 + 11}" if at % 4 else "CAR"
                rows.append([name, w.number, "04", "MFMFFMFMFMFMFMFMF"[at], us_birthday(at, 2016), bus, room])
        parts += [f"Homeroom: {room} &nbsp;&nbsp; Advisor: {teacher}", rows]
        parts += [f"Total Students for Homeroom {room}: {len(rows) - 1}", None]
    head = ("CEDAR HOLLOW ELEMENTARY SCHOOL", "Student List by Homeroom - Entity 104 - School Year 2026-2027")
    look = Look(head=head, foot="08/19/26   3:47 PM   05.26.06.00.08   Page: {page}",
                widths=(170, 70, 30, 30, 80, 40, 70), font="Courier", size=8)  # fmt: skip
    folder.put("Homeroom lists 4th grade.pdf", report(parts[:-1], look))
    people = [
        replace(w, also=((f"{w.given} {m}", w.family),)) if m else w
        for w, m in zip(people, middle, strict=True)
    ]
    more = (
        "PETTIGREW, LORNA",
        "SALAZAR, DENISE",
        "LORNA PETTIGREW",
        "DENISE SALAZAR",
        "PETTIGREW",
        "SALAZAR",
    )
    return Truth(people, capitals=True, allowed=("Homeroom lists 4th grade", *more))


@case("Blackbaud, a list of students sent to Excel (Host ID, Grad Year, Advisor; from memory)")
def q91_blackbaud_upper_school_with_portraits(folder: Folder) -> Truth:
    """US: an independent school's list with advisors and boarders; portraits by last and preferred name."""
    people = with_photos(
        of_lines(
            """Alistair|Pembrook|20297|9|;Genevieve|Thayer-Lowe|20304|9||Evie
            Chukwuemeka|Anozie|20311|9||Emeka
            Sloane|Hathaway|20325|9|;Yichen|Zhao|20338|9||Ethan;Frederick|van Alen|20346|9||Fritz
            Priyanka|Raghavan|20353|9|;Tatum|McElroy|19188|10|;Joaquín|Arrieta|19194|10|
            Eleanor|Stoddard|19206|10||Nell;Soo-ah|Baek|19217|10|;Barrett|Cushing|19225|10|"""
        ),
        6,
    )
    advisors = ("Reinhart, Tobias", "Osei-Bonsu, Claire", "Maguire, Sean")
    rows = [cut("Host ID|Last Name|First Name|Preferred Name|Grade|Grad Year|Boarding/Day|Advisor|E-Mail")]
    for at, w in enumerate(people):
        grade, out = f"{w.grade}th Grade", str(2039 - int(w.grade))
        mail = f"{(w.goes or w.given)[0]}{w.family}{out[2:]}@brookmere.example".lower().replace(" ", "")
        row = [w.number, w.family, w.given, w.goes, grade, out, ("Day", "Boarding")[at % 2]]
        rows.append([*row, advisors[at % 3], mail])
    folder.book("Library list grades 9-10.xlsx", {"List Results": rows})
    folder.photos(people, lambda w: f"Portraits September 2026/{w.family}_{w.goes or w.given}.jpg")
    more = ("List Results", "Portraits September 2026", *advisors, "Day", "Boarding")
    return Truth(people, allowed=("Library list grades 9-10", *more))


@case("KAMAR, two lists of a Year 10 (ID, NSN, Level, Tutor; titles from memory, not read here)")
def q91_kamar_terms_three_and_four(folder: Folder) -> Truth:
    """New Zealand: a list with photos in August; in October one left, two new, a tutor, a surname."""
    before = with_photos(
        of_lines(
            """Aroha|Ngata|24017|10|10KRT;Benjamin|Fairweather|24023|10|10KRT|Ben
            Talia|Fa'asavalu|24038|10|10KRT
            Hēmi|Paraone|24041|10|10KRT;Isabella|Cotter|24056|10|10KRT;Ruby|Sutherland|24062|10|10KRT
            Manaaki|Tūhoe|24075|10|10MWL;Xin Yi|Lau|24080|10|10MWL;Caitlin|Braithwaite|24094|10|10MWL
            Sione|Tuipulotu|24103|10|10MWL;Georgia|Vermeulen|24118|10|10MWL|George
            Arjun|Nair|24126|10|10MWL"""
        ),
        4,
    )
    before = numbered(before, lambda at: f"{at * 7717 + 138204415}")
    new = numbered(of_lines("Keira|Dalzell|24391|10|10KRT;Wiremu|Hapuku|24397|10|10MWL"),
                   lambda at: f"{at * 91 + 141200377}")  # fmt: skip
    now = but(before, {5: {"room": "10MWL"}, 8: {"family": "Braithwaite-Moana"}})
    now = [*(w for at, w in enumerate(now) if at != 9), *new]
    rows = [cut("ID|NSN|Last Name|First Name|Preferred Name|Level|Tutor|Whānau")]
    for w in before:
        house = "Kauri" if w.room == "10KRT" else "Rimu"
        rows.append([w.number, *w.more, w.family, w.given, w.goes or w.given, w.grade, w.room, house])
    folder.csv("1/Yr10 T3.csv", rows, enc="utf-8-sig")
    folder.photos(before, lambda w: f"1/photos/{w.number}.jpg")
    rows = [cut("Tutor|Student|Preferred Name|Level|ID|NSN|Gender")]
    for w in sorted(now, key=lambda who: (who.room, who.last_first)):
        rows.append([w.room, w.last_first, w.goes or w.given, w.grade, w.number, *w.more, ""])
    folder.book("2/Yr10 T4 wk1.xlsx", {"Year 10": rows})
    stay = [*same([before[5], before[3]]), ("Caitlin Braithwaite", "Caitlin Braithwaite-Moana")]
    more = ("Kauri", "Rimu", "10MWL", "Year 10")
    return Truth([*now, *gone(before, 9)], steps=("1", "2"), same=stay, allowed=more)


@case("VSware, lists of first years sent to Excel (titles from memory, not read here)")
def q91_vsware_first_years_twice(folder: Folder) -> Truth:
    """Ireland: first years in August; in October two are Left, one moved, a double surname, one new."""
    august = of_lines(
        """Caoimhe|Tuohy|26101|1|Barrow;Fionn|Mac Giolla|26107|1|Barrow;Weronika|Zielińska|26112|1|Barrow
        Darragh|Cloney|26118|1|Barrow;Sadhbh|Kinsella|26123|1|Barrow;Tadhg|Ó Riain|26129|1|Barrow
        Grace|Adebayo|26134|1|Slaney;Ultan|Furlong|26140|1|Slaney;Éabha|Rossiter|26145|1|Slaney
        Jack|Stafford|26151|1|Slaney;Mihai|Popescu|26156|1|Slaney;Róisín|Whelan|26162|1|Slaney
        Senan|Hayes|26167|1|Slaney"""
    )
    new = of_lines("Emily|Roche|26204|1|Barrow")
    left = (3, 10)
    now = but(august, {4: {"family": "Kinsella Doyle"}, 8: {"room": "Barrow"}})
    titles = cut("Student No|First Name|Surname|DOB|Year|Class|Status|Left Date")

    def rows(people: list[Who]) -> list[list[str]]:
        listed = [titles]
        for at, w in enumerate(people):
            is_gone = people is not august and at in left
            end = ["Left", f"{at + 9:02}/09/2026"] if is_gone else ["Active", ""]
            listed.append([w.number, w.given, w.family, birthday(at, 2013), "1st Year", w.room, *end])
        return listed

    folder.book("1 August/First Years 2026.xlsx", {"Students": rows(august)})
    folder.book("2 October/First Years October.xlsx", {"Students": rows([*now, *new])})
    stay = [*same([august[8], august[0]]), ("Sadhbh Kinsella", "Sadhbh Kinsella Doyle")]
    here = [w for at, w in enumerate(now) if at not in left]
    people = [*here, *new, *gone(august, *left)]
    return Truth(people, steps=("1 August", "2 October"), same=stay,
                 allowed=("Students", "Barrow", "Slaney", "First Years 2026 October"))  # fmt: skip


@case("Accessit Library, an export of borrowers (titles from memory, not read here)")
def q91_accessit_borrowers_of_a_prep_school(folder: Folder) -> Truth:
    """England: a prep school's borrowers as CSV, forms and years, some staff; photos by ID."""
    pupils = of_lines(
        """Ottilie|Barrington|1204|5|5H;Rufus|Cavendish-Smith|1207|5|5H;Anoushka|Mehra|1211|5|5H
        Barnaby|Fox|1215|5|5H|Barney;Hector|Lonsdale|1218|5|5W;Matilda|Prideaux|1222|5|5W|Tilly
        Kofi|Asante|1226|5|5W;Saskia|van Rooyen|1233|5|5W;Inigo|Trelawney|1109|6|6R
        Xanthe|Burgoyne|1113|6|6R;Zachary|Levene|1120|6|6R|Zac;Clementine|Yeo|1127|6|6R"""
    )
    staff = of_lines("Harriet|Holloway|9014;Martin|Rudge|9022", role="staff")
    people = with_photos([*pupils, *staff], 7)
    titles = cut("Borrower ID|Surname|First Name|Preferred Name|Class|Year Level|Type|Email|Loans")
    rows = [titles]
    for at, w in enumerate(people):
        mail = f"{w.given}.{w.family}@stcuthberts.example".lower().replace(" ", "")
        kind = "Student" if w.role == "student" else "Staff"
        row = [w.number, w.family, w.given, w.goes, w.room, w.grade and f"Year {w.grade}"]
        rows.append([*row, kind, mail, str(at % 4)])
    folder.csv("Borrowers.csv", rows, quote=True)
    folder.photos(people, lambda w: f"BorrowerImages/{w.number}.jpg")
    return Truth(people, allowed=("Borrowers", "BorrowerImages", "Staff", "Student"))


@case()
def q91_library_visit_list_of_ms_dunleavy(folder: Folder) -> Truth:
    """US: a Word table for library visits: numbered names, what to call them, boxes for four weeks."""
    people = of_lines(
        """Charlotte|Avila||4|21|Charlie;Braxton|Crowder||4|21;Fatima|El-Sayed||4|21;Jude|Hanneman||4|21
        Kennedy|Isom||4|21;Leonardo|Juarez||4|21|Leo;Maddie|Kowalski||4|21;Micah|Lofton||4|21
        Nora|Penhallow||4|21;Theodore|Rasmussen||4|21|Theo;Sanjana|Shetty||4|21;Wesley|Tyree||4|21
        Zuri|Vaughn||4|21"""
    )
    made = Word()
    made.line("Ms. Dunleavy - 4th Grade - Room 21", "Heading1")
    made.line("Library time: Tuesdays 10:15 - 10:45")
    made.line("Here is my class for your checkout cards!")
    rows = [cut("#|Student|Goes by|9/1|9/8|9/15|9/22")]
    rows += [[str(at), w.full, w.goes, "", "", "", ""] for at, w in enumerate(people, 1)]
    made.table(rows)
    made.line("Please let me know if anybody has overdue books from last year. Thanks so much!")
    folder.put("Dunleavy library list.docx", made.done())
    more = ("Dunleavy", "Ms. Dunleavy", "Dunleavy library list", "Ms. Dunleavy - 4th Grade - Room 21")
    return Truth(people, allowed=more)
