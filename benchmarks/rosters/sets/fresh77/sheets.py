"""Spreadsheets and exports: a sheet per class, headings between rows, marks, hidden columns, dates."""

from __future__ import annotations

from datetime import datetime

from openpyxl import Workbook

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, us_birthday
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder


@case()
def q77_a_sheet_per_class_with_marks(folder: Folder) -> Truth:
    """US: a sheet per class with a title, ticks for the media release and a count at the end."""
    halves = [
        of_lines(
            "Abigail|Norris|30112;Brandon|Leigh|30127;Chase|Mendez|30131;Delilah|Ford|30146;Evan|Roth|30158",
            grade="3",
            room="3A",
        ),
        of_lines(
            "Faith|Garner|30163;Gabriela|Solis|30170;Henry|Dalton|30184;Ivy|Chang|30199",
            grade="3",
            room="3B",
        ),
        of_lines(
            "Jonah|Strickland|30205;Kiara|Bell|30211;Luis|Montoya|30226;Mackenzie|Ott|30238;Nolan|Fry|30240",
            grade="4",
            room="4A",
        ),
    ]
    sheets = {}
    for half in halves:
        rows = [[at, w.last_first, int(w.number), "✓", "✓" if at % 3 else ""] for at, w in enumerate(half, 1)]
        sheets[half[0].room] = [
            [f"Class {half[0].room} - Grade {half[0].grade}", "", "", "", ""],
            [],
            ["#", "Student", "Student ID", "Media release", "Internet form"],
            *rows,
            [],
            ["", f"Total: {len(half)}", "", len(half), ""],
        ]
    folder.book("library lists 26-27.xlsx", sheets, merge=["A1:E1"])
    return Truth([w for half in halves for w in half])


@case("PowerSchool, export of the Students table")
def q77_middle_school_export_with_withdrawn(folder: Folder) -> Truth:
    """US: an export with a byte-order mark, middle names, nicknames and the state of enrolment."""
    people = of_lines(
        "Allison|Burkhart|102344|6|114|Allie;Benjamin|Cho|102351|6|114;Cecelia|Dunbar|102367|6|116;"
        "Dashawn|Ellis|102372|7|203;Emmanuel|Ferreira|102388|7|203|Manny;Georgia|Hatch|102395|7|205;"
        "Isabella|Ibarra|102401|7|205|Bella;Joseph|Kerrigan|102417|8|301;Lydia|Monroe|102420|8|301;"
        "Omar|Rahman|102436|8|303;Paige|Tolliver|102449|8|303"
    )
    people = but(people, {5: {"here": False}, 8: {"here": False}})
    middle = ["Jean", "", "Rose", "Terrell", "", "", "Marie", "Patrick", "", "Yusuf", ""]
    rows = [
        [
            w.number,
            w.family,
            w.given,
            m,
            w.goes,
            w.grade,
            w.room,
            us_birthday(at, 2027 - 6 - int(w.grade)),
            "Active" if w.here else "Transferred Out",
        ]
        for at, (w, m) in enumerate(zip(people, middle, strict=True))
    ]
    titles = (
        "Student_Number,Last_Name,First_Name,Middle_Name,Nickname,Grade_Level,Home_Room,DOB,Enroll_Status"
    )
    folder.csv("students_export.csv", [titles.split(","), *rows], enc="utf-8-sig")
    return Truth(people)


@case()
def q77_headings_between_rows_and_staff_below(folder: Folder) -> Truth:
    """US: hand-made, a heading row above each homeroom, at the end the staff with their posts."""
    halves = [
        of_lines("Amelia|Stokes;Brody|Nash;Catalina|Vega;Dylan|Pruett;Esther|Kim", grade="6", room="6-1"),
        of_lines("Franklin|Jarvis;Gemma|Osborne;Hudson|Lyle;Itzel|Romero", grade="6", room="6-2"),
        of_lines("Jasmine|Upton;Kyle|Barrera;Leah|Finch;Micah|Winslow;Naomi|Eads", grade="7", room="7-1"),
    ]
    staff = of_lines("Patricia|Holloway;Glenn|Abrams;Denise|Carver", role="staff")
    rows: list[list[str]] = [["Last Name", "First Name", "Notes"]]
    for half in halves:
        rows.append([f"Grade {half[0].grade} - Homeroom {half[0].room}", "", ""])
        rows += [[w.family, w.given, "bus 12" if w.given in ("Brody", "Leah") else ""] for w in half]
    rows.append(["", "", ""])
    rows.append(["STAFF", "", ""])
    posts = ["Principal", "Custodian", "School nurse"]
    rows += [[w.family, w.given, post] for w, post in zip(staff, posts, strict=True)]
    folder.book("everybody.xlsx", {"Sheet1": rows})
    return Truth([*(w for half in halves for w in half), *staff], allowed=("Staff",))


@case("Pronote, export of the pupils")
def q77_export_francais_en_latin1(folder: Folder) -> Truth:
    """France: an export with semicolons in Latin-1, surnames in capitals, dates and the way they eat."""
    people = of_lines(
        "Élise|Aubry|||6A;Noé|Bézier|||6A;Inès|Charfi|||6A;Timothée|Delorme|||6A;Apolline|Étienne|||6B;"
        "Kylian|Fofana|||6B;Léonie|Gérard|||6B;Jean-Baptiste|Hervé|||5A;Maëlys|Le Goff|||5A;"
        "Océane|Mérieux|||5A;Rayan|Saïdi|||5B;Thaïs|de Villiers|||5B"
    )
    people = [but([w], {0: {"grade": w.room[0]}})[0] for w in people]
    rows = [
        [
            w.family.upper(),
            w.given,
            f"{at * 7 % 28 + 1:02}/{at % 12 + 1:02}/{2009 + int(w.grade)}",
            "FM"[at % 2],
            w.room,
            ("Demi-pensionnaire", "Externe")[at % 2],
        ]
        for at, w in enumerate(people)
    ]
    titles = ["Nom", "Prénom", "Né(e) le", "Sexe", "Classe", "Régime"]
    folder.csv("export_eleves.csv", [titles, *rows], sep=";", enc="latin-1")
    return Truth(people, capitals=True)


@case()
def q77_hidden_columns_and_a_legend(folder: Folder) -> Truth:
    """US: the office's workbook; parents and phones in hidden columns, a legend of the marks below."""
    people = of_lines(
        "Ashton|Briggs|7714|1|1A;Brielle|Castaneda|7720|1|1A;Cooper|Dietz|7731|1|1A;Daisy|Edmonds|7745|1|1A;"
        "Eli|Farrow|7752|1|1B;Freya|Gustafson|7768|1|1B;Giovanni|Hurst|7773|1|1B;Hailey|Irwin|7789|1|1B"
    )
    book = Workbook()
    sheet = book.active
    sheet.title = "First grade"
    sheet.append(["Oakdale Elementary - First Grade 2026-2027"])
    sheet.append(["ID", "Last", "First", "Grade", "Class", "Parent", "Phone", "Lunch", "Photo OK?"])
    parents = ["Kristen", "Tomas", "Beth", "Alan", "Joy", "Sven", "Carla", "Mark"]
    for at, (w, parent) in enumerate(zip(people, parents, strict=True)):
        phone, lunch = f"555-01{at + 31}", "FRP"[at % 3]
        line = [int(w.number), w.family, w.given, 1, w.room, f"{parent} {w.family}", phone, lunch]
        sheet.append([*line, "no" if at == 4 else "yes"])
    sheet.append([])
    sheet.append(["F = free lunch, R = reduced, P = paid"])
    sheet.append(["Updated 8/21/2026 by Rhonda"])
    sheet.merge_cells("A1:I1")
    for column in "FG":
        sheet.column_dimensions[column].hidden = True
    folder.save("First grade OFFICE.xlsx", book)
    return Truth(people, allowed=("First grade",))


@case()
def q77_entry_and_exit_dates(folder: Folder) -> Truth:
    """US: a school's own workbook with dates of entry and exit as real dates; who has an exit is gone."""
    people = of_lines(
        "Adrian|Cole|55012|9|9-A;Bethany|Sawyer|55029|9|9-A;Carlos|Ibanez|55036|9|9-B;"
        "Deja|Hamlin|55041|9|9-B;"
        "Elliot|Grubb|55058|10|10-A;Farrah|Noor|55063|10|10-A;Griffin|Pell|55077|10|10-A;"
        "Holly|Brandt|55084|10|10-B;Ismael|Torres|55090|10|10-B;Julia|Wendt|55105|10|10-B"
    )
    gone = {3: (datetime(2026, 9, 4), "Moved out of state"), 8: (datetime(2026, 9, 11), "Homeschool")}
    people = but(people, {at: {"here": False} for at in gone})
    rows = []
    for at, w in enumerate(people):
        exit_date, why = gone.get(at, (None, ""))
        start = datetime(2026, 8, 17) if at % 4 else datetime(2026, 8, 24)
        rows.append([int(w.number), w.family, w.given, int(w.grade), w.room, start, exit_date, why])
    titles = ["Student ID", "Last Name", "First Name", "Grade", "Homeroom"]
    titles += ["Entry Date", "Exit Date", "Exit Reason"]
    folder.book("enrollment Sept.xlsx", {"Enrollment": [titles, *rows]})
    return Truth(people)
