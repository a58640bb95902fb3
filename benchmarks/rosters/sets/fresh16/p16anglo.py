"""What schools in the United States, Canada and Britain have."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import xls


@case(OFFICE + ": a secretary's sheet that looks homerooms up in another one")
def fresh_lookups_that_found_nothing(folder: Folder) -> Truth:
    """The homeroom comes by a formula, which found nothing for two; the lunch PIN beside the ID; pictures by last and first name."""
    people = those(
        "Kendall|Ostrowski;Jaheim|Broussard;Marisela|Tovar;Colton|Ridenour;Anneliese|Vogt;Tremaine|Gadsden;Paisley|Hutto;Nico|Santangelo;Shreya|Venkatesan",
        "314027",
        "5",
        "Okonkwo;Delisle",
    )
    people = [replace(w, more=(str(6104 + at * 23),)) for at, w in enumerate(people)]
    people = but(people, {3: {"room": ""}, 6: {"room": ""}})
    titles = cut("Student|ID #|Gr|HR Teacher|Bus AM|Bus PM|Lunch PIN")
    rows: list[list[Any]] = [
        [
            *(w.last_first, int(w.number), int(w.grade), w.room or "#N/A"),
            *(("12", "car", "7")[at % 3], ("12", "", "7", "Y")[at % 4], int(w.more[0])),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("5th grade 26-27.xlsx", {"Sheet1": [titles, *rows]})
    folder.photos(people, lambda w: f"School pics/{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("School pics",))


@case(
    "Reading Plus's template for students (readingplus.com/imports/student: First Name, Last Name, Grade, Username, Password, Student Number …; that the user name be the student's number is its advice); the order and the last titles: from memory"
)
def fresh_template_of_a_reading_program(folder: Folder) -> Truth:
    """The file that went to a reading program: the user name is the student's number, passwords, classes by period; pictures by number in a zip."""
    people = those(
        "Delaney|Krause;Omari|Whitlock;Perla|Zamudio;Garrett|Finch;Saanvi|Kulkarni;Micah|Leblanc;Yuna|Hwang;Brody|Stancil",
        "2209146",
        "6 6 7 7",
    )
    people = [replace(w, classes=(f"Reading {w.grade} Per {1 + at % 2}",)) for at, w in enumerate(people)]
    titles = cut("FIRST NAME|LAST NAME|GRADE|USERNAME|PASSWORD|STUDENT NUMBER|EMAIL|CLASS NAME|GENDER|ELL")
    rows = [
        cut(
            f"{w.given}|{w.family}|{w.grade}|{w.number}|{('blueduck', 'fastcorn', 'redpizza')[at % 3]}{at + 41}|{w.number}||{w.classes[0]}|{'FMFMFMFM'[at]}|{'Y' if at == 2 else ''}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("students.csv", [titles, *rows])
    folder.zip("MS student pictures.zip", faces(people))
    return Truth(people)


@case(OFFICE + ": a high school's list of laptops, by the teacher of the first period")
def fresh_laptop_tags_and_what_they_owe(folder: Folder) -> Truth:
    """Seniors and juniors on two sheets, middle names behind, a laptop's tag beside the ID, dollars owed with a total; pictures by ID."""
    people = those(
        "Deja|Haskins;Trevor|Mullinax;Citlali|Orozco;Beckett|Armbruster;Tiana|Lavoie;Hassan|Farah;Whitney|Dupree;Luis|Carrasco;Emery|Stoltz;Phoenix|Yarbrough",
        "480213",
        "12 12 12 12 12 11 11 11 11 11",
    )
    middles = cut("Monet|Dale||James|||Rae|Antonio||")
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),)) if middle else w
        for w, middle in zip(people, middles, strict=True)
    ]
    titles = cut("Name (L, F M)|ID|Gr|1st Per|Rm|Chromebook tag|Charger?|Owes")
    teachers = (("Pasternak", "B204"), ("Ewing", "Gym"), ("Coach Nunley", "C110"))
    rows: list[list[Any]] = [
        [
            *(f"{w.last_first} {middles[at]}".strip(), int(w.number), int(w.grade), *teachers[at % 3]),
            *(f"CB-{4412 + at * 7:05}", ("Y", "Y", "NO")[at % 3], ("", 35, "", 12.5)[at % 4]),
        ]
        for at, w in enumerate(people)
    ]
    note = ["Return to library by MAY 14!! No tag = see Mr. Oakes"]
    folder.book(
        "Chromebooks jr-sr.xlsx",
        {
            "Seniors": [note, titles, *rows[:5], [], ["", "", "", "", "", "", "Total", 47.5]],
            "Juniors": [note, titles, *rows[5:], [], ["", "", "", "", "", "", "Total", 82.5]],
        },
        merge=["A1:H1"],
    )
    folder.photos(people, lambda w: f"ID card photos/{w.number}.JPG")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a school librarian's teams for a contest of readers")
def fresh_teams_of_readers_with_coaches(folder: Folder) -> Truth:
    """Three teams under each other, each with its name and its coach above; grade and homeroom beside; pictures by name in a folder for each grade."""
    people = those(
        "Avery|Lindholm;Jamal|Pettway;Noelle|Caruso;Ezra|Goldfarb;Lupita|Arreola;Wyatt|Schramm;Indira|Chaudhary;Beau|Thibault;Mckenna|Oakley",
        "",
        "4 5 4",
        "Haas;Mendes;Haas",
    )
    titles = cut("Student|Grade|Homeroom|Permission slip|Books read")
    teams = (
        ("The Page Turners", "Mrs. Delacroix"),
        ("Read-y or Not", "Mr. Singh"),
        ("Plot Twisters", "Mrs. Haas"),
    )
    sheet: list[list[Any]] = [["BATTLE OF THE BOOKS 2027"], ["District round: Feb 24, 9:30 at Central"], []]
    for at, (team, coach) in enumerate(teams):
        sheet += [[f"Team {at + 1}: {team}", "", "", f"Coach: {coach}"], titles]
        sheet += [
            [w.full, int(w.grade), w.room, ("yes", "", "yes")[n % 3], n + at + 4]
            for n, w in enumerate(people[at * 3 : at * 3 + 3])
        ]
        sheet.append([])
    folder.book("BOB teams.xlsx", {"Teams": sheet, "Book list": [["Title", "Author", "Copies"]]})
    folder.photos(people, lambda w: f"{w.grade}th grade/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": an elementary library's own workbook, a sheet for each class that comes")
def fresh_library_days_on_sheets(folder: Folder) -> Truth:
    """A sheet for each class with its teacher, grade and hour above, barcodes, notes on books; a sheet of the staff; pictures by barcode."""
    people = those(
        "Hattie|Loomis;Ignacio|Beltran;Saoirse|Quillen;Dashawn|Teague;Mila|Petrov;Rowan|Eubanks;Kaia|Nakoa;Franklin|Ott;Jolie|Arceneaux",
        "11306",
        "K K K K 2 2 2 2 2",
    )
    people = but(people, {1: {"goes": "Nacho"}})
    staff = [
        one("Rosa", "Ibarra", "11008", role="staff", photo=""),
        one("Denise", "Fontenot", "11014", role="staff", photo=""),
        one("Walt", "Krieger", "11021", role="staff", photo=""),
    ]
    notes = cut("|goes by Nacho||no check out|2 books ok||||lost Dog Man")
    rows: list[list[Any]] = [
        [int(w.number), w.family, w.given, w.goes, "" if at == 1 else notes[at]]
        for at, w in enumerate(people)
    ]
    titles = cut("Barcode|Last|First|Goes by|Notes")
    folder.book(
        "Library classes 26-27.xlsx",
        {
            "K Ibarra": [["Ms. Ibarra - Kindergarten - Mondays 9:00"], [], titles, *rows[:4]],
            "2 Fontenot": [["Mrs. Fontenot - 2nd Grade - Tuesdays 10:15"], [], titles, *rows[4:]],
            "Staff": [
                cut("Barcode|Last|First|Position"),
                *(
                    [int(w.number), w.family, w.given, job]
                    for w, job in zip(staff, cut("Kindergarten|2nd grade|Custodian"), strict=True)
                ),
            ],
        },
        merge=["A1:E1"],
    )
    folder.photos(people, lambda w: f"patron pics/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("*",))


@case(
    OFFICE + ": students who help in the library of a high school in Alberta, typed over the year, old Excel"
)
def fresh_library_helpers_typed_by_block(folder: Folder) -> Truth:
    """Names either way round, grades as 10, Gr 11 or gr 10, numbers for half; rows left empty, jobs and lockers beside; pictures in small letters for most."""
    people = those(
        "Bryn|Halvorson;Teodoro|Macias;Kiersten|Pugh;Amari|Toussaint;Gideon|Roper;Lexi|Baumgartner;Sanjay|Rao;Hollis|Crandall",
        "66120",
        "10 11 11 10",
        without=3,
    )
    people = [replace(w, number="") if at % 2 else w for at, w in enumerate(people)]
    typed = [w.last_first if at in (1, 4, 5) else w.full for at, w in enumerate(people)]
    jobs = cut("desk|shelving|shelving, displays|desk||book covers|desk (Fri only)|")
    forms = cut("10|Gr 11|11|gr 10|10|Gr. 11|11|10")
    rows: list[list[Any]] = [
        [
            *(("A", "A", "C", "D")[at // 2], typed[at], forms[at]),
            *(int(w.number) if w.number else "", jobs[at], ("", 218 + at, "")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    sheet = [["LIBRARY HELPERS - sem 1"], cut("Block|Name|Gr|ID|Job|Locker")]
    folder.put("library helpers.xls", xls([*sheet, *rows[:2], [""], *rows[2:4], [""], *rows[4:]]))
    folder.photos(people, lambda w: f"helper pics/{w.given.lower()} {w.family.lower()}.jpg")
    return Truth(people, allowed=("*",))


@case("a photo roster of a homeroom as student systems print it to PDF (from memory, not read here)")
def fresh_printed_homeroom_five_in_a_row(folder: Folder) -> Truth:
    """PDF: five in a row, last name first, ID and grade below; the homeroom and its count are in the heading; one has an empty frame."""
    people = those(
        "Aubrey|Kinsler;Donovan|Ashe;Fatima|Zahran;Grady|McElroy;Helena|Brandvold;Isaias|Portillo;Jocelyn|Wray;Kofi|Ampadu;Lila|Desmarais;Mateus|Pacheco;Nell|Ruddock",
        "905114",
        "5",
    )
    people = but(people, {3: {"photo": ""}, 10: {"photo": people[10].key}})
    grid = Grid(
        columns=5,
        rows=4,
        photo=54,
        gap=14,
        text=92,
        centred=True,
        size=8,
        title="Homeroom 5B - Kowalczyk, Dana (11 students)",
        foot="Harlan Elementary  10/06/2026 8:14 AM",
    )
    below = ("{who.last_first}", "ID: {who.number}", "Gr: 0{who.grade}")
    folder.put("PhotoRoster_5B.pdf", grid_pdf(cells(people, *below), grid))
    return Truth(people, allowed=("*",))


@case(
    "Schoolcomms' file of school members (schoolcomms.com/help/hlpimportcsv.html: no titles; admission number, forename, surname, registration group, school year, role 1 for students)"
)
def fresh_school_members_without_titles(folder: Folder) -> Truth:
    """No titles; the year stands between the registration group and a role that is 1 for everybody; pictures by admission number."""
    people = those(
        "Verity|Ormerod;Kwabena|Danso;Amelie|Stainforth;Zakariya|Hashmi;Elsie|Pridmore;Callum|Rushton;Nadia|Bielak;Theo|Wigglesworth;Mabel|Anstey",
        "2417",
        "3 4",
        "3C;4W",
    )
    folder.csv(
        "schoolcomms_pupils.csv", [[w.number, w.given, w.family, w.room, w.grade, "1"] for w in people]
    )
    folder.photos(people, lambda w: f"Pupil photos/{w.number}.jpg")
    return Truth(people, allowed=("Pupil photos",))


@case(OFFICE + ": the dinner sheet of a primary school in Northern Ireland, old Excel")
def fresh_dinner_sheet_with_money(folder: Folder) -> Truth:
    """Surname first, the class with its teacher's letters, crosses for the days, pounds and their total, a note; pictures by surname and forename."""
    people = those(
        "Caolan|Devenney;Orlaith|McStravick;Jayden|Purdy;Sarah-Jane|Gilliland;Oisin|Mac Giolla;Precious|Oyelaran;Lewis|Torrens;Eimear|Heggarty;Dominik|Stolarz;Beth|Kirkpatrick",
        "",
        "",
        ";".join(["P5 McA"] * 5 + ["P6 Gra"] * 5),
        without=2,
    )
    days = ("x", "", "x", "x", "")
    rows: list[list[Any]] = [
        [
            *(w.last_first, w.room, ("PD", "FSM", "PL")[at % 3]),
            *(days[(at + day) % 5] for day in range(5)),
            *((7.8, "", "")[at % 3], "no dairy" if at == 4 else ""),
        ]
        for at, w in enumerate(people)
    ]
    sheet = [
        ["DINNERS  w/c 5 Oct"],
        cut("Pupil|Class|Type|M|T|W|T|F|Paid|Allergy"),
        *rows,
        ["TOTAL", "", "", "", "", "", "", "", 31.2, ""],
        ["PD = paid, FSM = free, PL = packed lunch"],
    ]
    folder.put("dinners oct.xls", xls(sheet, title="Wk 6"))
    folder.photos(people, lambda w: f"{w.room[:2]} photos/{w.family} {w.given}.jpg")
    return Truth(people, allowed=("P5 photos", "P6 photos", "P5", "P6", "Wk 6"))
