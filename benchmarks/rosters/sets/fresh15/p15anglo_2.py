"""What schools of Britain, Ireland, Australia and New Zealand have."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case(
    "a British school system's pupil data (scribd.com 512008497: Id, UPN, ULN, AD Username, Exam Candidate Number … in this order, Form/Tutor Group, Academic House, Leaving Date); only the first titles and a few of the later ones; photos by UPN as photographers name them"
)
def fresh_pupil_data_with_leaving_dates(folder: Folder) -> Truth:
    """A sheet with the system's own titles, half of the columns empty; one has a leaving date and a reason; pictures are named by UPN."""
    people = those(
        "Eleanor|Hathersage;Jibreel|Chaudhry;Rosie|Tattersall;Ciaran|Devlin;Oluwaseun|Fashola;Maja|Lewandowska;Benedict|Crowther;Aaliyah|Bhatti;Thomas|Eckersley;Wren|Pickering",
        "3071",
        "7 8",
        "7 Attenborough;8 Seacole",
    )
    people = [replace(w, more=(f"K38021{11840 + at * 137}{at:02}",)) for at, w in enumerate(people)]
    people = but(
        people, {2: {"goes": "Ro"}, 4: {"goes": "Seun"}, 6: {"here": False, "photo": ""}, 8: {"goes": "Tom"}}
    )
    middles = cut("Mary||||Daniel||James|||")
    titles = cut(
        "Id|UPN|ULN|AD Username|Exam Candidate Number|Exam UCI Number|Title|Name Initials|Forename|Middle Names|Surname|Preferred Name|DOB|Gender|"
        "Country of Residence|Nationality|Language|Religion|Ethnic Group|NC Year|Form/Tutor Group|Tutor|Academic House|Boarding House|Leaving Date|Leaving Reason"
    )
    tutors = {"7": "Mr P Lowther", "8": "Mrs A Quaye"}
    rows = [
        [
            *(
                int(w.number),
                w.more[0],
                "",
                f"26{w.family.lower()}{w.given[0].lower()}",
                "",
                "",
                ("Miss", "Master")["FMFMMFMFMF"[at] == "M"],
            ),
            *(w.given[0] + (middles[at][:1]), w.given, middles[at], w.family, w.goes),
            *(
                f"{at + 11}/0{at % 9 + 1}/{2021 - int(w.grade)}",
                "FMFMMFMFMF"[at],
                "",
                "British" if at % 3 else "",
                "English",
                "",
                "",
            ),
            *(int(w.grade), w.room, tutors[w.grade], ("Derwent", "Calder")[at % 2], ""),
            *(("", "") if w.here else ("18/09/2026", "Moved to another school")),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Pupil Data 20261005.xlsx", {"Pupil Data": [titles, *rows]})
    folder.photos(people, lambda w: f"Photographer 2026/{w.more[0]}.jpg")
    allowed = ("Derwent", "Calder", "Pupil Data", "Photographer 2026", *tutors.values())
    return Truth(people, allowed=allowed)


@case(OFFICE + ": an Irish year head's list of two base classes on one sheet")
def fresh_year_head_and_base_classes(folder: Folder) -> Truth:
    """Two base classes under each other, each numbered from 1, levels of subjects and lockers beside, who plays what; pictures by surname and name in class folders."""
    people = those(
        "Aoibhín|Ó Laoire;Kacper|Zawadzki;Méabh|Hanratty;Daire|McGettigan;Sadhbh|Nic Giolla Bhríde;Emmanuel|Oyewole;Síofra|Lenihan;Cathal|Mulqueen;Selin|Aksoy;Rónán|de Paor;Aisling|Twomey",
        "24117",
        "",
        ";".join(["2 Beara"] * 5 + ["2 Iveragh"] * 6),
        without=2,
    )
    levels = cut("H|O|H|H|H|O|H|O|Ex|H|H")
    sport = cut("camogie||||football||||basketball|hurling|")
    titles = cut("|Surname|First name|Sch ID|Irish|Maths|Locker|Book rental|Notes")

    def lines(begin: int, end: int) -> list[list[Any]]:
        return [
            [
                *(at - begin + 1, w.family, w.given, int(w.number), levels[at], ("H", "O")[at % 2]),
                *(212 + at, ("paid", "", "€40 owed")[at % 3], sport[at]),
            ]
            for at, w in enumerate(people[begin:end], begin)
        ]

    sheet = [
        ["2ND YEAR 2026/27 - Year Head: Ms. Ní Chonaill"],
        [],
        ["2 Beara"],
        titles,
        *lines(0, 5),
        [],
        ["2 Iveragh"],
        titles,
        *lines(5, 11),
        [],
        ["Ex = exempt from Irish. Lockers: see Con in the office."],
    ]
    folder.book("2nd yr class lists.xlsx", {"2nd Year": sheet}, merge=["A1:I1", "A3:I3", "A11:I11"])
    folder.photos(people, lambda w: f"Photos {w.room}/{w.family} {w.given}.jpg")
    allowed = ("2nd Year", "Photos 2 Beara", "Photos 2 Iveragh", "Ms. Ní Chonaill")
    return Truth(people, allowed=allowed)


@case(OFFICE + ": a primary teacher's reading groups, the only list that the library was given")
def fresh_reading_groups_in_columns(folder: Folder) -> Truth:
    """Groups beside each other, the children's names under the animals; book bands and helpers in the same columns; pictures by name."""
    people = those(
        "Ivy|Braithwaite;Yahya|Rafique;Lola|Penhaligon;Stanley|Udall;Noor|Jafri;Bobby|Cresswell;Efua|Quartey;Dylan|Marchbank;Zuzanna|Kosinska;Arthur|Fennimore;Gracie-Mae|Tuffnell",
        without=2,
    )
    names = [w.full for w in people]
    sheet = [
        ["3H Guided Reading - Autumn 1"],
        [],
        cut("Foxes|Owls|Hares|Otters"),
        cut("(Lime)|(White)|(Purple)|(Gold)"),
        names[0:4],
        names[4:8],
        [*names[8:11], ""],
        [],
        cut("TA: Mrs Pike||TA: Mrs Pike|"),
        cut("Mon + Thu|Tue|Wed|Fri"),
    ]
    folder.book(
        "guided reading groups.xlsx", {"Autumn 1": sheet, "Spring 1": [["copy from autumn when ready"]]}
    )
    folder.photos(people, lambda w: f"3H/{w.full}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a prep school's forms, a sheet for each, with sets, houses and boarders")
def fresh_prep_school_sheets_by_form(folder: Folder) -> Truth:
    """A sheet for each form; only the names by which the boys and girls go; sets beside; who left says so in the last column; a sheet explains the letters."""
    people = those(
        "Hugo|Carnforth-Lyle;Tilly|Amberley;Freddie|Okereke;Xanthe|Pomfret;Ned|Vaughan-Price;Araminta|Sturgis;Barnaby|Leigh;Cosima|Rutherglen;Jago|Trevelyan;Minnie|Zhou",
        "10442",
        "",
        ";".join(["5A"] * 5 + ["5B"] * 5),
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut("Known as|Surname|Sch. No.|House|B/D|Ma|Fr|Sci|Comments")
    rows = [
        [
            *(
                w.given,
                w.family,
                int(w.number),
                ("Wolfe", "Drake", "Scott")[at % 3],
                ("D", "B", "D", "WB")[at % 4],
            ),
            *(
                at % 3 + 1,
                at % 2 + 1,
                (at + 1) % 3 + 1,
                "" if w.here else "LEFT end of Michaelmas - Sedbergh",
            ),
        ]
        for at, w in enumerate(people)
    ]
    key = [["B = full boarder"], ["WB = weekly boarder"], ["D = day"], ["Ma/Fr/Sci = set"]]
    folder.book(
        "Year 5 forms (Lent).xlsx",
        {
            "Form 5A": [["Form 5A - Mr Dunbar"], titles, *rows[:5]],
            "Form 5B": [["Form 5B - Miss Ellery"], titles, *rows[5:]],
            "Key": key,
        },
    )
    folder.photos(people, lambda w: f"{w.room}/{w.room}_{w.family}_{w.given}.jpg")
    allowed = (
        "Form 5A",
        "Form 5B",
        "Wolfe",
        "Drake",
        "Scott",
        "Mr Dunbar",
        "Miss Ellery",
        "Form 5A - Mr Dunbar",
        "Form 5B - Miss Ellery",
    )
    return Truth(people, allowed=allowed)


@case(
    "Edval's files for Timechart (help.tes.com 75000135130: Students.csv has code, last name, first name, gender, year level, group code, current; Courses.csv has student, class and subject; Staff.csv has code, last and first name); that there are no titles, and Y: from memory"
)
def fresh_timetable_files_without_titles(folder: Folder) -> Truth:
    """Three files of a timetable program without titles: students by code, their classes by the same code, and the teachers; pictures by code."""
    people = those(
        "Lachie|Abernethy;Thuy|Dang;Isobel|Farquhar;Mitchell|Garside;Priyanka|Nair;Cooper|Rudd;Eloise|Tamblyn;Ali|Wehbe;Jarrah|Yates",
        "",
        "8 9",
        "8B;9C",
    )
    people = [replace(w, number=f"{w.family[:3].upper()}{at * 3 + 2:04}") for at, w in enumerate(people)]
    staff = [
        one("Kerrie", "Dowling", more=("DOW",), role="staff", photo=""),
        one("Phil", "Stamatopoulos", more=("STA",), role="staff", photo=""),
    ]
    subjects = {"8": ("8MAT2", "8ENG1"), "9": ("9MAT1", "9HIS3")}
    full = {"8MAT2": "Mathematics", "8ENG1": "English", "9MAT1": "Mathematics", "9HIS3": "History"}
    students = [
        [w.number, w.family, w.given, "MFFMFMFMM"[at], w.grade, w.room, "Y"] for at, w in enumerate(people)
    ]
    courses = [
        [w.number, code, code, full[code], "DOW" if "MAT" in code else "STA", w.grade]
        for w in people
        for code in subjects[w.grade]
    ]
    folder.csv("Students.csv", students)
    folder.csv("Courses.csv", courses)
    folder.csv("Staff.csv", [[w.more[0], w.family, w.given] for w in staff])
    folder.zip("StudentPhotos.zip", faces(people))
    codes = (*full, *full.values(), "DOW", "STA", "Kerrie Dowling", "Phil Stamatopoulos")
    return Truth([*people, *staff], allowed=codes)


@case(
    "Athenaeum's borrowers (doc.athenaeum.nz, borrower_import: code, first name, last name, preferred name, group 1 is the year level, group 2 the home room; borrowers can be students, teachers, rooms); the values: invented"
)
def fresh_borrowers_of_athenaeum(folder: Folder) -> Truth:
    """A New Zealand library's own list: pupils, two teachers and a room that borrows; macrons; pictures by the code on the card."""
    people = those(
        "Te Ariki|Paewai;Zara|Kingan;Maioha|Tūranga;Finn|O'Halloran;Sosefina|Tagaloa;Manpreet|Gill;Kauri|Hēnare-Black;Lucy|McAnulty;Viliami|Fifita",
        "S20418",
        "5 6",
        "Kōwhai;Rātā",
    )
    people = but(people, {0: {"goes": "Ari"}, 4: {"goes": "Fina"}})
    staff = [
        one("Bronwyn", "Leckie", "T0012", role="staff", photo=""),
        one("Hohepa", "Marino", "T0015", role="staff", photo=""),
    ]
    titles = cut(
        "code|first name|last name|preferred name|group 1|group 2|email|gender|contact name first|contact name last|contact phone number"
    )
    grown = cut("Hine|Sarah|Rāhera|Aoife|Sina|Baljit|Moana|Fraser|Ana")
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.family}|{w.goes}|Year {w.grade}|{w.room}||{'MFFMFFMFM'[at]}|{grown[at]}|{w.family}|021 555 0{at}{at}"
        )
        for at, w in enumerate(people)
    ]
    rows += [cut(f"{w.number}|{w.given}|{w.family}||Staff||{w.given.lower()}@tmk.example||||") for w in staff]
    rows.append(cut("R0006||Room 6||Room||||||"))
    folder.csv("borrowers_export.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Athenaeum photos/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("Staff", "Athenaeum photos"))


@case(OFFICE + ": an Australian teacher's excursion roll, typed by hand, old Excel")
def fresh_excursion_roll_with_dittos(folder: Folder) -> Truth:
    """The class stands once and ditto marks below it; half of the cells empty; teachers who come along stand under the children; pictures by name from the school's share."""
    people = those(
        "Banjo|Killen;Sienna|Mavromatis;Tyrone|Blackett;Ruby-Lee|Hogan;Minh|Truong;Charli|Aspinall;Jai|Raghavan;Gus|Wetherall;Mackenzie|Purtell",
        "",
        "",
        ";".join(["4K"] * 5 + ["4R"] * 4),
        without=2,
    )
    rows: list[list[Any]] = []
    for at, w in enumerate(people):
        klass = w.room if at in (0, 5) else '"'
        rows.append(
            [
                *(at + 1, w.family, w.given, klass, ("y", "", "y")[at % 3], 18.5 if at % 4 != 1 else ""),
                *("asthma - puffer in bag" if at == 2 else "", "mum coming" if at == 6 else ""),
            ]
        )
    top = [["ZOO EXCURSION Thurs 12 Nov - be back by 2.45!!"], []]
    titles = cut("|Surname|First|Class|Note in|Paid|Medical|Other")
    foot = [[], ["", "Mrs Kerr + Mr Rao + 2 parents"], ["", "BUS: Dysons 9.15"]]
    folder.put("zoo roll.xls", xls([*top, titles, *rows, *foot], title="Sheet1"))
    folder.photos(people, lambda w: f"Yr 4 photos/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("Yr 4 photos", "Yr 4", "4"))
