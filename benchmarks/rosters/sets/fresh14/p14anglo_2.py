"""What schools of Britain, Ireland, Australia and New Zealand have, and a kindergarten."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows, xls


@case(OFFICE + ": kindergarten's morning and afternoon lists on one sheet, bus and lunch beside")
def fresh_kindergarten_morning_and_afternoon(folder: Folder) -> Truth:
    """Two lists under each other, each with its heading and titles; a boy of the same first name in both; pictures say the first name and an initial."""
    people = those(
        "Wyatt|Bergstrom;Nora Jean|Tackett;Ezekiel|Odom;Lucía|Pantoja;Harlow|Stidham;Gideon|Frye;Wyatt|Kessinger;Opal|Mayhew;Rylan|Combs;Ivy|Dotson;Samir|Haddad",
        "",
        "K",
        ";".join(["Mrs. Petrosky - AM"] * 5 + ["Mr. Lindgren - PM"] * 6),
        without=2,
    )
    people = [replace(w, more=(f"{4102 + at * 37}",)) for at, w in enumerate(people)]
    titles = cut("First|Last|Bus #|Lunch PIN|Allergies|Goes home with")
    homes = cut("bus|mom|Grandma Tackett|daycare van|bus|dad|bus|YMCA|bus|aunt (Tina)|mom")
    rows = [
        [w.given, w.family, (12, "", 7)[at % 3], int(w.more[0]), ("", "", "dairy", "")[at % 4], homes[at]]
        for at, w in enumerate(people)
    ]
    sheet = [
        ["Kindergarten 2026-2027"],
        [],
        [people[0].room],
        titles,
        *rows[:5],
        ["5 students"],
        [],
        [people[5].room],
        titles,
        *rows[5:],
        ["6 students"],
    ]
    folder.book("K lists AM PM.xlsx", {"Sheet1": sheet}, merge=["A1:F1", "A3:F3", "A12:F12"])
    folder.photos(people, lambda w: f"K {w.room[-2:]}/{w.given} {w.family[0]}.jpg")
    more = ("K AM", "K PM", "AM", "PM", "Mrs. Petrosky", "Mr. Lindgren")
    return Truth(people, allowed=more)


@case(
    "the CSV that MLS asks for (cdn.microlibrarian.net, importwizard, othermis: ManagementSystemID … YearGroup, all in quotation marks, 0005678); photos by the same number: from memory"
)
def fresh_library_csv_of_any_mis(folder: Folder) -> Truth:
    """Exactly the seven titles of the library system's help, zeros before the numbers; pictures in a zip, a folder for each year."""
    people = those(
        "Isla|Pennington;Mohammed Zayd|Hussain;Seren|Llewellyn;Kacper|Wiśniewski;Ottilie|Fairclough;Jaydon|Mensah;Amelia-Rose|Tunnicliffe;Dhruv|Solanki;Fintan|McAleer;Zahra|Iqbal",
        "0012207",
        "7 8",
        "7 Kestrel;8 Heron",
    )
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.family}|{at + 11}/0{at % 9 + 1}/{2021 - int(w.grade)}|{('Female', 'Male')[at % 2]}|{w.room}|Year {w.grade}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("students.csv", [titles, *rows], quote=True, enc="utf-8-sig")
    folder.zip("photos.zip", faces(people, lambda w: f"Year {w.grade}/{w.number}.jpg"))
    return Truth(people)


@case(
    OFFICE
    + ": a Scottish primary's composite classes, typed by the office (Stage, Known as, SCN are SEEMiS's words, from memory, not read here)"
)
def fresh_composite_class_by_stage(folder: Folder) -> Truth:
    """Two stages in one class, in old Excel; one has left by the last column; pictures say the surname first."""
    people = those(
        "Ruaridh|Buchan;Orla|Cruickshank;Finlay James|Duthie;Ayesha|Farooq;Skye|Geddes;Lewis|McGillivray;Catriona|Noble;Jakub|Piotrowski;Eilidh|Strachan;Hamish|Watt",
        "",
        "P3 P4",
        "P3/4",
        without=2,
    )
    people = [replace(w, number=f"51{at}82{at}40{9 - at}") for at, w in enumerate(people)]
    people = but(
        people,
        {2: {"goes": "Fin"}, 3: {"here": False, "photo": ""}, 6: {"goes": "Trina"}, 7: {"goes": "Kuba"}},
    )
    titles = cut("Surname|Forename|Known as|Stage|Class|SCN|EAL|Trip £|Comments")
    rows = [
        [
            *(w.family, w.given, w.goes, w.grade, w.room, int(w.number), "Y" if at in (3, 7) else ""),
            *((4.5, "", 9)[at % 3], "" if w.here else "LEFT 11/9 - moved to Elgin"),
        ]
        for at, w in enumerate(people)
    ]
    top = [["Kirkton Primary School  2026/27"], ["P3/4  Mrs Auchterlonie (Mon-Wed)  Mr Baird (Thu-Fri)"], []]
    foot = [[], ["P3", 5, "", "P4", 5], ["Roll", 10]]
    folder.put("p3-4 class list.xls", xls([*top, titles, *rows, *foot], title="P3-4"))
    folder.photos(people, lambda w: f"P3-4 Tempest/{w.family} {w.given}.jpg")
    staff = ("Mrs Auchterlonie", "Mr Baird", "P3-4 Tempest", "P3-4")
    return Truth(people, allowed=staff)


@case(OFFICE + ": an Irish primary teacher's page of faces for the substitute, in Word")
def fresh_page_for_the_substitute(folder: Folder) -> Truth:
    """Faces in a table, four in a row, the name under each; two have a word to the substitute under the name; Irish names of two words."""
    people = those(
        "Caoimhe|Ní Fhloinn;Tadhg|Mac Cárthaigh;Bláthnaid|Tierney;Oisín|de Barra;Nikola|Zielinska;Ferdia|O'Driscoll;Éabha|Ó Súilleabháin;Conn|Keaveney;Favour|Igwe;Lorcán|Furlong",
        without=1,
    )
    words = {1: "nut allergy - EpiPen in office", 4: "goes to Ms Walsh 10.30"}
    cells = [
        Cell((w.full, words[at]) if at in words else (w.full,), face(w.photo) if w.photo else b"")
        for at, w in enumerate(people)
    ]
    folder.put(
        "For the sub - Rang 3.docx",
        docx(
            [
                "Rang a Trí - Iníon Uí Laoghaire - Seomra 7",
                "Thanks so much for minding them! Library is Thursday after sos.",
            ],
            in_rows(cells, 4),
            ["Yard duty: Tuesday. Fire drill: line up at the goals."],
        ),
    )
    return Truth(people, allowed=("*",))


@case(
    OFFICE
    + ": a sixth form's two sheets; the zeros of SIMS's admission numbers are lost in Excel, the photos still have them"
)
def fresh_sixth_form_without_zeros(folder: Folder) -> Truth:
    """A sheet for each year with titles of its own, exam numbers beside; one has left; the photos' names have six digits."""
    names = "Tobias|Winterbourne;Adaeze|Chukwu;Phoebe|Larkin;Ibrahim|Sesay;Georgina|St John;Kieran|Maddox;Simran|Dhaliwal;Luca|Bonetti;Harriet|Oyelaran;Wilf|Cartwright"
    people = those(
        names,
        "4512",
        "12 12 12 12 12 13 13 13 13 13",
        "12.1;12.2;12.1;12.2;12.1;13.1;13.2;13.1;13.2;13.1",
        without=2,
    )
    people = but(people, {3: {"here": False, "photo": ""}, 6: {"goes": "Simi"}})
    people = [
        replace(w, more=(f"{int(w.number):06}", str(7001 + at * 3 if at < 5 else 6101 + at * 3)))
        for at, w in enumerate(people)
    ]
    lower = [
        [
            *(
                w.family,
                w.given,
                w.goes,
                w.room,
                int(w.number),
                int(w.more[1]),
                ("Biology, Maths, Art", "French, History, Politics")[at % 2],
            ),
            "" if w.here else "LEFT - gone to Aquinas 18/9",
        ]
        for at, w in enumerate(people[:5])
    ]
    upper = [
        [int(w.number), int(w.more[1]), f"{w.family}, {w.given}", w.goes, w.room, ("Yes", "")[at % 2]]
        for at, w in enumerate(people[5:])
    ]
    first = [
        ["Year 12 - Sept 2026 (Mr Pym)"],
        [],
        cut("Surname|Forename|Pref.|Tutor|Adm No|Exam no.|Subjects|Notes"),
        *lower,
    ]
    second = [["Year 13"], cut("Adm No|Exam no.|Name|Preferred|Tutor grp|UCAS sent"), *upper]
    folder.book(
        "6th Form 26-27.xlsx",
        {"Yr 12": first, "Yr 13": second, "Free periods": [["Mon", "P3"], ["Thu", "P5"]]},
    )
    folder.photos(people, lambda w: f"6th form photos/{w.more[0]}.jpg")
    subjects = (
        "Biology",
        "Maths",
        "Art",
        "French",
        "History",
        "Politics",
        "Biology, Maths, Art",
        "French, History, Politics",
    )
    return Truth(people, allowed=("Yr 12", "Yr 13", "6th form photos", *subjects))


@case(
    "a New Zealand student management system's export (helpdesk.enternowonline.com, Importing Students: ID Number,Surname (Preferred),First Name (Preferred),Gender,Date of Birth,First Attendance,Year Level,Previous School 1 Name); photos as userid.jpg (careercentral, NZ FAQ)"
)
def fresh_preferred_names_and_last_schools(folder: Folder) -> Truth:
    """Only preferred names are there, and each one's previous school; macrons; pictures by the number."""
    people = those(
        "Manaia|Te Rangi;Tyler|Cotter;Aroha|Pōmare;Sefina|Tuilagi;Hunter|van Beek;Kahurangi|Mātene;Georgie|Whittaker;Ji-woo|Shin;Tama|Hōhepa;Brooke|Dalziel",
        "23117",
        "9 10 11",
    )
    titles = cut(
        "ID Number|Surname (Preferred)|First Name (Preferred)|Gender|Date of Birth|First Attendance|Year Level|Previous School 1 Name"
    )
    schools = cut(
        "Waipū Intermediate|St Anne's School|Kaitī School|Richmond Road School|Waipū Intermediate|Te Kura o Hirangi|Home School|Overseas|Waipū Intermediate|"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{'FMFFMMFFMF'[at]}|{2020 - int(w.grade)}-0{at % 9 + 1}-21|{2035 - int(w.grade)}-02-03|{w.grade}|{schools[at]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Student Export 2026-02-11.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Photos 2026/{w.number}.jpg")
    return Truth(people)


@case(
    "Kindo's seed roll in Excel (support.kindo.co.nz, seed-roll: each student first, then the caregivers in the same columns: caregiver label under the ID, caregiver's ID under the room, phone under the year; the titles of the page); the last column: from memory"
)
def fresh_caregivers_in_rows_below(folder: Folder) -> Truth:
    """Below each student stand one or two caregivers in the same columns; only the students come in; pictures by student ID."""
    people = those(
        "Piper|Hollis;Nikau|Rangihuna;Amelie|Brankin;Vikram|Pillay;Leota|Faleolo;Otto|Sutherland;Maia|Te Amo;Chloe|Zheng",
        "3318",
        "4 5 6",
        "Rm 8;Rm 11;Rm 12",
    )
    grown = cut(
        "Megan|Hollis|Hone|Rangihuna|Stephanie|Brankin|Deepa|Pillay|Sina|Faleolo|Grant|Sutherland|Huia|Parata|Min|Zheng"
    )
    seconds = cut("Craig|Hollis|||Luc|Morel|Rajan|Pillay|||Bridget|Shaw||||")
    rows: list[list[str | int]] = []
    for at, w in enumerate(people):
        rows.append(["*", int(w.number), w.given, w.family, w.room, int(w.grade), ""])
        for nth, (first, last) in enumerate((grown[2 * at : 2 * at + 2], seconds[2 * at : 2 * at + 2]), 1):
            if first:
                rows.append(
                    [
                        "",
                        f"Caregiver {nth}",
                        first,
                        last,
                        f"C{9100 + at * 2 + nth}",
                        f"021 55 0{at}{nth}1",
                        f"{first.lower()}@mail.example",
                    ]
                )
    titles = ["", "ID", "First name", "Last name", "Room", "Year", "Email"]
    folder.book("kindo_roll.xlsx", {"Roll": [titles, *rows]})
    folder.photos(people, lambda w: f"{w.number}.jpg")
    return Truth(people)


@case(OFFICE + ": a small Victorian school's roll as the principal keeps it, old Excel")
def fresh_bush_school_roll(folder: Folder) -> Truth:
    """No numbers but those of the lines; most names last name first, two the other way; half of the cells empty; pictures with an initial."""
    people = those(
        "Digby|Farrar;Matilda|Gleeson;Archer|Hetherington;Indi|Koch;Lachlan|McInerney;Shanaya|Perera;Ruby|Prendergast;Jack|Prendergast;Bronte|Quayle",
        "",
        "6 5 3 4 3 5 6 4 3",
        "",
        without=3,
    )
    people = but(people, {4: {"goes": "Locky"}, 1: {"goes": "Tilly"}})
    turned = (3, 8)
    called = {1: "Gleeson, Matilda (Tilly)", 4: "McInerney, Lachlan (Locky)"}
    titles = cut("|Name|Yr|House|Bus|Swim $|Glasses|Notes")
    rows = [
        [
            *(
                at + 1,
                called.get(at, w.full if at in turned else w.last_first),
                int(w.grade),
                ("Wattle", "", "Gum")[at % 3],
            ),
            *(
                ("", "R2", "")[at % 3],
                35 if at in (0, 2, 6) else "",
                "x" if at == 5 else "",
                "sib of Ruby" if at == 7 else "",
            ),
        ]
        for at, w in enumerate(people)
    ]
    top = [["GUNDOWRING UPPER P.S. 2026"], ["Gr 3-6 room"], titles]
    folder.put("roll 2026.xls", xls([*top, *rows, [], ["", "Total", 9]], title="Sheet1"))
    folder.photos(people, lambda w: f"pics/{w.goes or w.given} {w.family[0]}.JPG")
    return Truth(people, allowed=("Wattle", "Gum", "R2", "Gr 3-6 room", "Gr 3-6", "3-6", "pics"))
