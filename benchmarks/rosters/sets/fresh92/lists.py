"""Exports and lists of the first weeks, some of them a second time in October."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.sets.fresh91.kit import Look, gone, numbered, report, same


@case("Aeries, a query sent to Excel (STU and TCH: support.aeries.com 14000097118; titles from memory)")
def q92_aeries_query_with_tag_and_leave_date(folder: Folder) -> Truth:
    """US: a Californian query, teacher and room, a tag I with a leave date for one; pictures by ID."""
    people = with_photos(
        of_lines(
            """Adriana|Barragan|50021|4|11;Brandon|Chau|50028|4|11;Citlali|Espinoza|50034|4|11
            Harjot|Grewal|50040|4|11;Kalea|Fonoti|50047|4|14;Jeremiah|Lacayo|50053|4|14
            Nareh|Petrosyan|50059|4|14;Sebastian|Ruelas|50066|4|14;Madison|Tanaka|49512|5|20
            Xavier|Ulloa|49518|5|20;Vivian|Yee|49525|5|20;Jocelyn|Zepeda|49531|5|20"""
        ),
        5,
        7,
        9,
    )
    teachers = {"11": "Maldonado", "14": "Sandoval-Reed", "20": "Whitaker"}
    middle = cut("Guadalupe||||Marie|A|||K|||")
    rows: list[list[str | int]] = []
    titles = cut("Student ID|Last Name|First Name|Middle Name|Grd|Teacher|Room|Birthdate|Tag|LeaveDate")
    for at, w in enumerate(people):
        name: list[str | int] = [int(w.number), w.family, w.given, middle[at]]
        end = ["I", "08/28/2026"] if at == 7 else ["", ""]
        born = us_birthday(at, 2020 - int(w.grade))
        rows.append([*name, int(w.grade), teachers[w.room], int(w.room), born, *end])
    folder.book("Query Results 9-2-2026.xlsx", {"Query": [titles, *rows]})
    folder.photos(people, lambda w: f"SchoolPictures/{w.number}.jpg")
    people = [*(w for at, w in enumerate(people) if at != 7), *gone(people, 7)]
    more = ("Query", "Query Results", "SchoolPictures", "14", *teachers.values())
    return Truth(people, allowed=more)


@case("PowerSchool: Quick Export as student.export.text (Import and Export User Guide)")
def q92_secretary_in_august_powerschool_in_october(folder: Folder) -> Truth:
    """US: a typed workbook and photos in August; in October PowerSchool's export and retakes."""
    august = with_photos(
        of_lines(
            """Ella|Abbott|24107|3|3A;Jaxon|Bright|24115|3|3A;Priya|Chandra|24122|3|3A
            Dominick|Russo|24136|3|3A
            Grace|Fitzpatrick|24144|3|3A;Malik|Greer|24151|3|3A;Savannah|Hobbs|24163|3|3B
            Ian|Kessler|24170|3|3B
            Lucia|Marchetti|24178|3|3B;Amir|Nassar|24185|3|3B;Quinn|Oakley|24192|3|3B
            Travis|Shoemaker|24204|3|3B"""
        ),
        8,
    )
    left = 5
    now = but(august, {1: {"photo": "Jaxon on retake day"}, 6: {"family": "Hobbs-Keller"}})
    now = but(now, {8: {"photo": "Lucia on retake day"}, 10: {"room": "3A"}})
    new = with_photos(of_lines("Noelle|Baptiste|24377|3|3B;Hunter|Yost|24380|3|3A"), 1)
    rows = [[int(w.number), w.family, w.given, 3, w.room] for w in august]
    folder.book("1/3rd grade.xlsx", {"Sheet1": [cut("Student #|Last|First|Gr|HR"), *rows]})
    folder.photos(august, lambda w: f"1/Photos/{w.number}.jpg")
    listed = sorted([w for at, w in enumerate(now) if at != left] + new, key=lambda who: who.last_first)

    def entry(w: Who) -> str:
        return "09/21/2026" if w in new else "08/24/2026"

    rows = [
        [w.number, w.last_first, w.grade, w.room, us_birthday(at, 2017), "0", entry(w)]
        for at, w in enumerate(listed)
    ]
    titles = cut("Student_Number|LastFirst|Grade_Level|Home_Room|DOB|Enroll_Status|EntryDate")
    folder.put("2/student.export.text", table([titles, *rows], "\t", "\r"))
    for w in [now[1], now[8], *new]:
        if w.photo:
            folder.put(f"2/Retakes/{w.number}.jpg", face(w.photo))
    stay = [*same([august[10], august[0]]), ("Savannah Hobbs", "Savannah Hobbs-Keller")]
    return Truth([*listed, *gone(august, left)], steps=("1", "2"), same=stay,
                 allowed=("3A", "3rd grade", "Retakes", "Photos", "Sheet1"))  # fmt: skip


@case("Synergy SIS, a class roster printed for check marks (layout from memory, not read here)")
def q92_synergy_roster_for_check_marks(folder: Folder) -> Truth:
    """US: a ruled PDF, a page a teacher, counted lines, Perm ID, name with initial, five empty boxes."""
    people = of_lines(
        """Kaia|Begay|905114|5|14;Jayden|Castillo|905121|5|14;Sierra|Dahl|905133|5|14
        Marcos|Estrada|905140|5|14
        Hailey|Fleming|905152|5|14;Abdi|Hersi|905169|5|14;Peyton|Nakai|905177|5|14;Ian|Sandquist|905185|5|14
        Leticia|Acosta|905204|5|16;Bridger|Christensen|905216|5|16;Noor|Haddad|905228|5|16
        Shelby|Jolley|905231|5|16;Damian|Tsosie|905247|5|16;Olivia|Udall|905255|5|16
        Kenji|Watanabe|905262|5|16"""
    )
    initial = cut("M|R||A|J||L|T|||S|D||K|")
    parts: list[str | list[list[str]] | None] = []
    for room, teacher in (("14", "Villalobos, Rebecca"), ("16", "Hatch, Dale")):
        rows = [cut("|Perm ID|Student Name|Gen|Grd|Birth Date|||||")]
        for at, w in enumerate(people):
            if w.room == room:
                name = f"{w.last_first} {initial[at]}." if initial[at] else w.last_first
                about = ["FMFMFMFMFMFFMFM"[at], "05", us_birthday(at, 2015)]
                rows.append([f"{len(rows)}", w.number, name, *about, "", "", "", "", ""])
        parts += [
            f"Teacher: {teacher} &nbsp;&nbsp;&nbsp; Room: {room} &nbsp;&nbsp;&nbsp; Section: HR05-{room}"
        ]
        parts += [rows, None]
    look = Look(head=("Class Roster", "Sagebrush Elementary   2026-2027"), grid=True, paper=(792, 612),
                foot="Printed on 08/20/2026 at 8:02 AM      Page {page}      U-CLS402",
                widths=(24, 66, 170, 34, 34, 72, 56, 56, 56, 56, 56))  # fmt: skip
    folder.put("Class Roster 5th.pdf", report(parts[:-1], look))
    people = [
        replace(w, also=((f"{w.given} {letter}.", w.family),)) if letter else w
        for w, letter in zip(people, initial, strict=True)
    ]
    more = ("Villalobos, Rebecca", "Hatch, Dale", "Rebecca Villalobos", "Dale Hatch", "HR05-14", "HR05-16")
    return Truth(people, allowed=("Class Roster 5th", "Villalobos", "Hatch", *more))


@case("Veracross, a query of students sent to Excel (Person ID, Preferred Name; other titles from memory)")
def q92_veracross_lower_school_with_households(folder: Folder) -> Truth:
    """US: a lower school's query: Person ID, preferred names, homerooms, two parents; photos by Person ID."""
    people = with_photos(
        of_lines(
            """Wilhelmina|Ackerly|118204|2|2A|Billie;Rohan|Banerjee|118211|2|2A;Margot|Chappell|118226|2|2A
            Jasper|Eisenberg|118230|2|2A;Alexandra|Fontaine|118247|2|2B|Lexi;Kwabena|Frimpong|118255|2|2B
            Penelope|Grantham|118261|2|2B|Penny;Hugo|Ishikawa|118278|2|2B;Annika|Lindholm|117119|3|3A
            Benedict|Marlowe|117124|3|3A|Ned;Clara|Rosenthal|117136|3|3A;Soren|Vickers|117142|3|3A"""
        ),
        3,
    )
    heads = {"2A": "Ms. Joanna Petrie", "2B": "Mr. Lucas Amaya", "3A": "Mrs. Beth Sorrell"}
    first = cut("Amelia|Arjun|Claire|Naomi|Diane|Akua|Susan|Emi|Ingrid|Jane|Miriam|Katherine")
    second = cut("Thomas|Sunita|Paul|Daniel|Marc|Joseph|Peter|Kenji|Lars|Oliver|Adam|Scott")
    rows = [cut("Person ID|Last Name|First Name|Preferred Name|Grade Level|Homeroom|Homeroom Teacher")]
    rows[0] += cut("Parent 1 Full Name|Parent 2 Full Name|Household Phone")
    for at, w in enumerate(people):
        row = [w.number, w.family, w.given, w.goes or w.given, f"Grade {w.grade}", w.room, heads[w.room]]
        rows.append(
            [*row, f"{first[at]} {w.family}", f"{second[at]} {w.family}", f"(555) 010-{at * 7 + 4100}"]
        )
    folder.book("Lower School Homerooms.xlsx", {"Query Results": rows})
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    more = ("Query Results", "Lower School Homerooms", *heads.values())
    return Truth(people, allowed=more)


@case("Aladdin Schools, a list of pupils sent to Excel (titles from memory, not read here)")
def q92_teachers_sheets_and_then_aladdin(folder: Folder) -> Truth:
    """Ireland: a sheet a class in September; in October Aladdin's list: new, gone, moved, a surname."""
    before = of_lines(
        """Aoibhinn|Brady|2511||Ms Hanratty;Cillian|Carolan|2514||Ms Hanratty;Zofia|Dudek|2519||Ms Hanratty
        Oisín|Farrelly|2523||Ms Hanratty;Saoirse|McEntee|2528||Ms Hanratty;Rían|Sheridan|2533||Ms Hanratty
        Amelia|Clarke|2437||Mr Tormey;Donnacha|Gibney|2441||Mr Tormey;Ifeoluwa|Ojo|2446||Mr Tormey
        Kayleigh|Reilly|2450||Mr Tormey;Lorcan|Smith|2455||Mr Tormey;Méabh|Tully|2459||Mr Tormey"""
    )
    new = of_lines("Hanna|Koval|2601||Ms Hanratty;Jamie|Lynch|2604||Mr Tormey")
    now = but(before, {9: {"family": "Reilly Burke"}, 5: {"room": "Mr Tormey"}})
    now = [*(w for at, w in enumerate(now) if at != 1), *new]
    classes = {"Ms Hanratty": "3rd Class", "Mr Tormey": "4th Class"}
    sheets: dict[str, list[list[str]]] = {}
    for w in before:
        head = [["St Brigid's N.S."], [f"{classes[w.room]} - {w.room} - 2026/27"], []]
        rows = sheets.setdefault(w.room, [*head, cut("Reg. No.|Surname|First Name|Bus|Book Rental")])
        rows.append(
            [w.number, w.family, w.given, ("", "Yes")[len(rows) % 2], ("Paid", "")[len(rows) % 3 > 1]]
        )
    folder.book("1/Class lists.xlsx", sheets)
    rows = [cut("First Name|Surname|Date of Birth|Pupil Register No|Standard|Class")]
    for at, w in enumerate(sorted(now, key=lambda who: who.last_first)):
        born = birthday(at, 2017 if w.room == "Ms Hanratty" else 2016)
        rows.append([w.given, w.family, born, w.number, classes[w.room], w.room])
    folder.book("2/Pupils 12-10-2026.xlsx", {"Pupils": rows})
    stay = [*same([before[5], before[0]]), ("Kayleigh Reilly", "Kayleigh Reilly Burke")]
    more = ("3rd Class", "4th Class", "Pupils", "Class lists", "Ms Hanratty")
    return Truth([*now, *gone(before, 1)], steps=("1", "2"), same=stay, allowed=more)


@case("Oliver v5 of Softlink, a report of borrowers in Excel (titles from memory, not read here)")
def q92_oliver_borrowers_and_their_images(folder: Folder) -> Truth:
    """Australia: a college's borrowers: barcode, alternate ID, home rooms, staff; images by barcode."""
    pupils = of_lines(
        """Hamish|Abercrombie|S04417|7|7 Chisholm;Tiana|Borg|S04423|7|7 Chisholm
        Ravi|Chandran|S04430|7|7 Chisholm
        Isabelle|Dwyer|S04438|7|7 Chisholm|Izzy;Koby|Eather|S04446|7|7 MacKillop
        Minh Anh|Le|S04452|7|7 MacKillop;Georgia|Pirelli|S04459|7|7 MacKillop
        Angus|Ryrie|S04467|7|7 MacKillop;Charlotte|Tan|S03902|8|8 Polding|Lottie
        Jai|Walters|S03911|8|8 Polding;Elke|Zwart|S03918|8|8 Polding"""
    )
    staff = of_lines("Bronwyn|Keogh|T00214;Dimitri|Pappas|T00233", role="staff")
    people = numbered(with_photos([*pupils, *staff], 4), lambda at: f"{at * 53 + 20610}")
    rows = [
        cut("Barcode|Alternate ID|Surname|Given Name|Preferred Name|Borrower Type|Year Level|Home Room|Loans")
    ]
    for at, w in enumerate(people):
        kind = "Student" if w.role == "student" else "Staff"
        name = [w.number, *w.more, w.family, w.given, w.goes or w.given, kind]
        rows.append([*name, w.grade and f"Year {w.grade}", w.room, str(at % 3)])
    folder.book("Borrower List Term 3.xlsx", {"Borrowers": rows})
    folder.photos(people, lambda w: f"Borrower Images/{w.number}.jpg")
    return Truth(people, allowed=("Borrower List Term 3", "Borrowers", "Borrower Images", "Staff", "Student"))


@case()
def q92_split_class_of_a_french_immersion_teacher(folder: Folder) -> Truth:
    """Canada: a teacher's sheet of a split class in French: reading level, bus, lunch, a count below."""
    people = of_lines(
        """Amélie|Barrett||3|;Connor|Chisholm||3|;Mehar|Dosanjh||3|;Félix|Gauthier||3|;Harlow|Jensen||3|
        Noé|Kabongo||3|;Tessa|Lefebvre||3|;Wyatt|McCrae||4|;Anaïs|Ouellette||4|;Ruhi|Patel||4|
        Desmond|Quigley||4|;Sienna|Ranger||4|;Lucas|Szeto||4|;Juniper|Thorne||4|"""
    )
    rows: list[list[str | int]] = [["Classe de Mme Bouchard - 3e/4e année (immersion) - 2026-2027"], []]
    rows.append(list(cut("Prénom|Nom|Année|Lecture (GB+)|Autobus|Dîner|Notes")))
    for at, w in enumerate(people):
        level = f"{12 + at * 5 % 9}" if at % 6 else ""
        where = f"Autobus {at % 4 + 21}" if at % 3 else "À pied"
        note = {3: "lunettes", 8: "part tôt le mercredi"}.get(at, "")
        rows.append([w.given, w.family, int(w.grade), level, where, ("école", "maison")[at % 5 == 4], note])
    rows += [[], ["Total : 14 élèves"]]
    folder.book("Ma classe 3-4.xlsx", {"Feuil1": rows}, merge=("A1:G1",))
    more = ("Ma classe 3-4", "Feuil1", "Bouchard", "Mme Bouchard", "Classe de Mme Bouchard")
    return Truth(people, allowed=(*more, "3e/4e année", "Classe de Mme Bouchard - 3e/4e année (immersion)"))
