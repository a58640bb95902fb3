"""Contacts in blocks, a bus of Québec, a roster by advisor, guardians in Scandinavia, a table of Word."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import word
from benchmarks.rosters.sets.fresh79.kit import ACROSS, LETTER_ACROSS, RULES, Print, across, group, shade, to


@case("emergency contacts of a household, as Infinite Campus prints them (layout from memory)")
def q80_household_blocks(folder: Folder) -> Truth:
    """US: for each student a grey line with number, grade and homeroom, below it those who may be called."""
    people = of_lines(
        """Brooks|Anderson|140233|4|4-Ruiz;Calliope|Bergstrom|140247|4|4-Ruiz;Diego|Cardenas|140251|4|4-Ruiz
        Evelyn|Dvorak|140268|4|4-Ruiz;Fatuma|Hassan|140272|4|4-Ruiz;Gunnar|Iverson|140286|4|4-Thao
        Kou|Lee|140299|4|4-Thao;Lillian|Maki|140304|4|4-Thao;Odin|Nygaard|140318|4|4-Thao
        Paige|Rasmussen|140325|4|4-Thao"""
    )
    callers = ["Jennifer|Mother", "Eric|Father", "Carol|Grandparent", "Kristin|Guardian", "Tony|Uncle"]
    made = Print(
        (612, 792),
        size=9,
        head=[
            ("Maple Ridge Elementary", "Emergency Contact Report"),
            ("26-27", "Generated on 08/28/2026 09:12:44 AM     Page {page} of {pages}"),
        ],
    )
    for n, w in enumerate(people):
        if n == 5:
            made.new_page()
        born = f"DOB: {n % 12 + 1:02}/{n * 5 % 27 + 1:02}/2016"
        line = [w.last_first, f"#{w.number}", f"Grade: 0{w.grade}", f"HR: {w.room}", born]
        made.table([line], [170, 75, 75, 85, 127], shade(0), air=3)
        rows = [["Name", "Relationship", "Cell", "Work", "Lives with"]]
        for more in range(2 + n % 2):
            given, kind = callers[(n + more) % 5].split("|")
            work = "" if more else f"(612) 555-0{n * 9 + 110}"
            cell = f"(612) 555-0{n * 7 + more * 41 + 200}"
            rows.append([f"{given} {w.family}", kind, cell, work, "" if more > 1 else "X"])
        look = [("FONT", (0, 0), (-1, 0), "Helvetica-Oblique", 8), *to("CENTER", 4)]
        made.table(rows, [150, 90, 100, 100, 60], [*look, ("LEFTPADDING", (0, 0), (0, -1), 20)], air=1.5)
        made.say(f"Physician: {('Lakes Clinic', 'Dr. Amundson')[n % 2]}, (612) 555-0199", 8, after=12)
    folder.put("EmergencyContacts_G4.pdf", made.data())
    return Truth(people, allowed=("EmergencyContacts_G4",))


@case("a circuit of a school service centre in Québec (layout invented)")
def q80_eleves_transportes(folder: Folder) -> Truth:
    """Québec: who rides on a circuit: file number, degree and group beside, times and stops, no lines."""
    people = of_lines(
        """Émile|Arsenault-Roy|2014877|3|301;Maëlie|Bouchard|2015932|2|202;Zachary|Bouchard|2013310|4|401
        Léa-Rose|Charbonneau|2014903|3|302;Nathan|Deschênes|2012268|5|501;Aya|El Idrissi|2015947|2|201
        Rosalie|Gagné|2011194|6|601;William|Gagné|2014921|3|301;Jacob|Lachapelle|2013355|4|402
        Mahée|Ouellet|2012290|5|501;Thomas-Olivier|Pelletier|2011216|6|601;Florence|St-Amand|2015968|2|202
        Mathis|Thériault|2013382|4|401"""
    )
    stops = ("Rang Saint-Louis / ch. du Lac", "2140, route 132", "Rue des Érables / Principale")
    rows = [["Heure", "Fiche", "Nom", "Prénom", "Degré", "Groupe", "Point d'embarquement"]]
    for n, w in enumerate(people):
        at = n * 3 // len(people)
        rows.append([f"7 h {12 + at * 9}", w.number, w.family, w.given, w.grade, w.room, stops[at]])
    made = Print(
        LETTER_ACROSS,
        "Times-Roman",
        10.5,
        head=[("Centre de services scolaire du Fleuve", "Transport scolaire 2026-2027")],
        foot=("Liste produite le 2026-08-21", "", "Page {page} de {pages}"),
    )
    made.say("Circuit 214 - Élèves transportés (matin)", 15, True)
    made.say(
        "École : du Vieux-Moulin &nbsp;&nbsp; Transporteur : Autobus Rive-Sud &nbsp;&nbsp; Véhicule : 48",
        after=8,
    )
    look = [("LINEBELOW", (0, 0), (-1, 0), 1, "black"), *to("CENTER", 4, 5)]
    made.table(rows, [55, 65, 120, 115, 50, 55, 200], look, air=3)
    made.gap(8)
    made.say(f"Nombre d'élèves : {len(people)}")
    folder.put("Circuit 214.pdf", made.data())
    return Truth(people, allowed=("Circuit 214", "214", "du Vieux-Moulin"))


_ADVISORS = {
    "HOLLOWAY, BRENDA     Room: 118": "Cole|Abernathy|51207|9;Josephine|Bruns|51219|9;Malik|Dorsey|51224|9;"
    "Ingrid|Falkner|51236|9;Trey|Goodwin|51248|9;Lucia|Ybarra|51253|9",
    "KESSLER, DANIEL     Room: 203": "Quinn|Hostetler|50418|10;Aubree|Jantzen|50425|10;"
    "Dalton|Koehn|50433|10;Rosa|Medrano|50447|10;Sawyer|Unruh|50456|10;Paxton|Voth|50462|10",
    "TIPTON, MARLA     Room: 210": "Emmett|Claassen|49611|11;Sierra|Friesen|49628|11;"
    "Hugo|Ledesma|49634|11;Abigail|Regier|49642|11;Tucker|Zielke|49657|11",
}


@case("Skyward, a roster by advisor (layout from memory)")
def q80_roster_by_advisor(folder: Folder) -> Truth:
    """US: a report without lines: the advisor and the room over each group, middle initials, counts, a total."""
    initials = "TAJMRLECSWNGDKBPH"
    rows = [["Student Name", "Grd", "Other ID", "Gndr", "Birthdate", "Entity"]]
    look = [("LINEBELOW", (0, 0), (-1, 0), 0.8, "black"), *to("CENTER", 1, 3, 4, 5)]
    people: list[Who] = []
    for advisor, lines in _ADVISORS.items():
        own = of_lines(lines)
        look += [*across(len(rows)), ("FONT", (0, len(rows)), (0, len(rows)), "Times-Bold", 10)]
        look.append(("TOPPADDING", (0, len(rows)), (0, len(rows)), 9))
        rows.append([f"Advisor: {advisor}", "", "", "", "", ""])
        for w in own:
            n = len(people)
            born = f"{n % 12 + 1:02}/{n * 11 % 28 + 1:02}/{2021 - int(w.grade)}"
            gender = "MFMFMFFFMFMMMFMFM"[n]
            rows.append([f"{w.last_first} {initials[n]}", f"{w.grade:>02}", w.number, gender, born, "400"])
            people.append(w)
        look += across(len(rows))
        rows.append([f"          Number of students for advisor: {len(own)}", "", "", "", "", ""])
    made = Print(
        (612, 792),
        "Times-Roman",
        10,
        head=[
            ("3fradv02.p 74-4     Prairie Creek High School", "08/24/26     Page: {page}"),
            ("05.26.06.00.07     ADVISOR ROSTER (Grades 09 - 11)", "10:32 AM"),
        ],
    )
    made.table(rows, [190, 40, 80, 50, 80, 50], look, air=1)
    made.gap(10)
    made.say(f"Total number of students: {len(people)}")
    made.say("********************** End of report **********************")
    folder.put("Advisor Roster.pdf", made.data())
    names = ("Holloway, Brenda", "Kessler, Daniel", "Tipton, Marla", "Brenda Holloway", "Daniel Kessler")
    more = ("Marla Tipton", "Holloway", "Kessler", "Tipton", "118", "203", "210", "Advisor Roster")
    rooms = (f"{name} {room}" for name, room in zip(names[:3], more[4:7], strict=True))
    return Truth(people, allowed=(*names, *more, *rooms))


@case()
def q80_klasslista_med_vardnadshavare(folder: Folder) -> Truth:
    """Sweden: in landscape, guardians, telephones and mail addresses below each other in a cell, grey rows."""
    people = group(
        "4B",
        """Alma|Sundqvist||4;Elton|Blomberg||4;Hedda|Rosén||4;Ibrahim|Abdi||4;Iris|Lönnqvist||4;Vidar|Hallgren||4
        Maja|Petrović||4;Sigge|Wallin||4;Tyra|Fagerström||4;Love|Edvardsson||4;Saga|Björkman||4""",
    )
    people.sort(key=lambda w: w.given)
    firsts = ("Malin", "Fredrik", "Camilla", "Johan", "Ulrika", "Peter")
    rows = [["Namn", "Född", "Vårdnadshavare", "Mobil", "E-post"]]
    for n, w in enumerate(people):
        adults = [firsts[(n + more) % 6] for more in range(1 + (n % 4 > 0))]
        mobiles = [f"070-555 {n * 4 + 10} {more * 31 + 20}" for more in range(len(adults))]
        mails = [f"{adult.lower()}.{n + 11}@post.example" for adult in adults]
        names = "\n".join(f"{adult} {w.family}" for adult in adults)
        rows.append([w.full, f"2016-{n + 1:02}-{n * 2 + 5:02}", names, "\n".join(mobiles), "\n".join(mails)])
    look = [("VALIGN", (0, 0), (-1, -1), "TOP"), *shade(*range(2, 12, 2), colour="#eeeeee")]
    look.append(("LINEBELOW", (0, 0), (-1, 0), 1, "black"))
    made = Print(ACROSS, "Sans", 9, 50, foot=("Björkhagens skola", "", "2026-08-20"))
    made.say("Klasslista 4B läsåret 2026/2027", 16, True)
    made.say("Mentor: Anna-Karin Lilja, anna-karin.lilja@bjorkhagen.example", after=8)
    made.table(rows, [140, 80, 170, 120, 200], look, air=3)
    folder.put("Klasslista 4B.pdf", made.data())
    return Truth(people, allowed=("Klasslista 4B",))


@case("a class list as Aula prints it (layout invented)")
def q80_klasseliste_med_foraeldre(folder: Folder) -> Truth:
    """Denmark: whole names with a middle name in one column, the parents below each other, thin lines."""
    people = group(
        "5.B",
        """Freja|Østergaard Lund||5;Magnus|Bjerregaard||5;Alberte|Holm Nielsen||5;Noah|Krogh Sørensen||5
        Liv|Thygesen||5;Sami|Al-Hussein||5;Viggo|Dam Kristensen||5;Karla|Nørgaard||5;Ellen|Bech Jepsen||5
        Storm|Vestergaard||5;Aya|Yılmaz||5;Malthe|Friis Andersen||5""",
    )
    people = [any_parting(w) for w in people]
    firsts = ("Line", "Rasmus", "Mette", "Søren", "Signe", "Kasper")
    rows = [["Navn", "Fødselsdag", "Forældre", "Telefon"]]
    for n, w in enumerate(people):
        last = w.family.split()[-1]
        adults = [f"{firsts[(n + more) % 6]} {last}" for more in range(2)]
        phones = "\n".join(f"20 55 {n * 3 + 12} {more * 17 + 40}" for more in range(2))
        rows.append(
            [w.full, f"{n * 2 + 3}. {('maj', 'juni', 'okt.', 'dec.')[n % 4]}", "\n".join(adults), phones]
        )
    made = Print(font="Serif", size=9.5, margin=50, foot=("", "Side {page} af {pages}", ""))
    made.say("Klasseliste 5.B", 18, True)
    made.say("Skolen ved Søerne &nbsp;&nbsp; Klasselærer: Birgitte Skov", after=10)
    made.table(rows, [170, 80, 145, 90], [*RULES, ("VALIGN", (0, 0), (-1, -1), "TOP")], air=3)
    folder.put("5B klasseliste.pdf", made.data())
    return Truth(people, allowed=("5B klasseliste",))


@case()
def q80_groepslijst_in_word(folder: Folder) -> Truth:
    """The Netherlands: a teacher's Word table with two pupils in each row: number, name, birthday."""
    people = of_lines(
        """Nova|Aalbers||6;Sem|van den Brink||6;Yasmine|Chahid||6;Olivier|Dekker||6;Liv|Eggink||6
        Mees|de Graaf||6;Evi|Hoekstra||6;Tijn|Kamphuis||6;Isa|Lubbers||6;Ryan|Martha||6;Saar|Nijland||6
        Floris|van Oosten||6;Julia|Rietveld||6;Amir|Sharifi||6;Puck|ter Haar||6;Boaz|Wolters||6"""
    )
    days = ("3 jan", "17 feb", "8 mrt", "29 apr", "12 mei", "1 jun", "24 jul", "30 sep")

    def cells(n: int) -> list[str]:
        return [str(n + 1), people[n].full, days[n * 3 % 8]]

    titles = ["nr", "naam", "jarig"]
    rows = [[*titles, *titles], *([*cells(n), *cells(n + 8)] for n in range(8))]
    document = word(
        "Obs De Wilgenhof",
        "Groepslijst groep 6 - juf Marloes en meester Jan (vrijdag)",
        rows,
        "16 kinderen",
    )
    folder.put("groepslijst groep 6.docx", document)
    allowed = ("groepslijst groep 6", "groep 6", "6", "juf Marloes", "juf Marloes en meester Jan (vrijdag)")
    return Truth(people, allowed=allowed)
