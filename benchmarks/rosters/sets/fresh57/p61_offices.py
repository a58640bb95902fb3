"""Lists that people in American schools wrote themselves, and pages they printed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx


@case("style of a private school's class roster with photos, invented after Blackbaud and Veracross pages")
def p61_photo_roster_of_a_biology_class(folder: Folder) -> Truth:
    """A PDF with the text to the right of each picture: the nickname in quotes, grade, advisor."""
    people = with_photos(
        of_lines(
            """
            Katharine|Aldous||9||Kat
            Bartholomew|Finch||9||Barry
            Oluwaseun|Adebayo||10||Seun
            Colette|Marchand||9
            Jonah|Rosenblum||9
            Mirabel|Santos-Leal||10
            Duncan|Thackeray||9
            Priyanka|Venkatesan||10||Pri
            Lars|Wetterling||9
            Harriet|Yoon||9||Hattie
            Ignatius|Bellweather||10||Iggy
            Noemi|Castellanos||9
            Tobin|Eastlake||9
            Sakura|Hoshino||10
            Quentin|Lafferty||9
            Rebekah|Mandelbaum||10||Bex
            """
        ),
        6,
    )
    shown = [replace(w, given=f'{w.given} "{w.goes}"' if w.goes else w.given) for w in people]
    grid = Grid(
        side="right",
        columns=2,
        rows=6,
        photo=60,
        text=150,
        title="Biology - Period 3    Room S12    Mr. Castellane",
        foot="Thornbury Hall School - confidential - 9/9/2026",
    )
    folder.put("Biology P3 roster.pdf", grid_pdf(cells(shown, "{who.full}", "Grade {who.grade}"), grid))
    return Truth(
        people,
        allowed=(
            *("Biology", "Biology - Period 3", "Room S12", "S12", "Mr. Castellane", "Biology P3 roster"),
            *("Period 3", "Biology - Period 3 Room S12 Mr. Castellane"),
        ),
    )


@case(OFFICE)
def p61_staff_directory_with_departments(folder: Folder) -> Truth:
    """The office's directory of the staff: titles before the names, departments as rows, extensions."""
    people = of_lines(
        """
        Angela|Whitcomb
        Reginald|Battle
        Soo-ah|Paik
        Teresa|Mondragon
        Kyle|Hendershot
        Joan|St. Pierre
        Marvin|Eisen
        Philippa|Grant
        Dolores|Vigil
        Ahmed|Karimi
        """,
        role="staff",
    )
    titles = cut("Mrs.|Mr.|Ms.|Ms.|Mr.|Mrs.|Mr.|Dr.|Ms.|Mr.")
    does = cut(
        "Principal's Secretary|Assistant Principal|Registrar|Kindergarten|1st Grade|1st Grade|Music|"
        "School Psychologist|Cafeteria Manager|Custodian"
    )
    rows: list[list[Any]] = [["Cottonwood Elementary School"], ["Staff Directory 2026-27"], []]
    rows.append(cut("Name|Position|Ext.|E-mail"))
    sections = {0: "OFFICE", 3: "CLASSROOM TEACHERS", 6: "SPECIALS AND SUPPORT"}
    for at, w in enumerate(people):
        if at in sections:
            rows.append([sections[at]])
        rows.append(
            [
                f"{titles[at]} {w.full}",
                does[at],
                1100 + at * 7,
                f"{w.given[0]}{w.family}@cw.example".lower().replace(". ", ""),
            ]
        )
    rows += [[], ["Substitute line: 555-555-0177"]]
    folder.book("Staff Directory.xlsx", {"Staff": rows}, merge=["A1:D1", "A2:D2"])
    return Truth(people, allowed=("Staff", "Staff Directory", *sections.values(), *does))


@case("style of a teacher's reading groups in Word, invented")
def p61_reading_groups_in_word(folder: Folder) -> Truth:
    """A Word table with a reading group in each column; only the first letter of the last name."""
    people = of_lines(
        """
        Amaya|C.||1|Room 5
        Benji|T.||1|Room 5
        Clara|W.||1|Room 5
        Deven|P.||1|Room 5
        Ellie|M.||1|Room 5
        Ellie|S.||1|Room 5
        Hudson|R.||1|Room 5
        Imara|O.||1|Room 5
        Joaquin|L.||1|Room 5
        Kenji|N.||1|Room 5
        Lottie|B.||1|Room 5
        """
    )
    people = [replace(w, also=((w.given, w.family.rstrip(".")), (w.full, ""))) for w in people]
    groups = ("Red Foxes", people[:4]), ("Blue Jays", people[4:8]), ("Green Turtles", people[8:])
    rows = [[Cell((name,)) for name, _ in groups]]
    rows += [
        [Cell((listed[at].full,)) if at < len(listed) else Cell(()) for _, listed in groups]
        for at in range(4)
    ]
    folder.put(
        "Reading groups.docx",
        docx(
            [
                "First Grade",
                "Room 5",
                "Teacher: Mrs. Halloran",
                "Reading groups, library time is Thursday 10:20",
            ],
            rows,
            ["Green Turtles come with Ms. Osei (aide)."],
        ),
    )
    return Truth(people, allowed=("Reading groups", "Mrs. Halloran", *(name for name, _ in groups)))


@case(OFFICE)
def p61_pupils_above_and_teachers_below(folder: Folder) -> Truth:
    """Two tables on one sheet: the fourth grade with a count, and below it the adults with other titles."""
    people = of_lines(
        """
        Landon|Ames|31207|4|4-B
        Sunniva|Dahlberg|31214|4|4-B
        Jerome|Fontenot|31221|4|4-A
        Mireya|Galvan|31228|4|4-A
        Preeti|Joshi|31235|4|4-B
        Caden|Muller|31242|4|4-A
        Talulah|Redbird|31249|4|4-A
        Vance|Tolliver|31256|4|4-B
        """
    )
    staff = of_lines("Monique|Arceneaux\nGordon|Blaylock\nPetra|Hovland", role="staff")
    does = cut("Teacher, 4-A|Teacher, 4-B|Instructional aide")
    rows: list[list[Any]] = [["Fourth Grade 2026-2027"], [], cut("Student #|Student|Homeroom|Lunch|Locker")]
    rows += [[int(w.number), w.last_first, w.room, "AB"[at % 2], 210 + at * 3] for at, w in enumerate(people)]
    rows += [
        ["Total", f"{len(people)} students"],
        [],
        [],
        ["Fourth grade team"],
        cut("Name|Position|Phone ext."),
    ]
    rows += [[w.full, does[at], 410 + at] for at, w in enumerate(staff)]
    folder.book("Grade 4.xlsx", {"Grade 4": rows})
    return Truth([*people, *staff], allowed=("Fourth Grade", "Grade 4", "Fourth grade team", *does))


@case(OFFICE)
def p61_class_in_a_merged_cell(folder: Folder) -> Truth:
    """The class and its teacher stand once in tall merged cells; under each class a row with a count."""
    people = of_lines(
        """
        Marigold|Ashe||5|5A
        Dmitri|Belov||5|5A
        Hattie|Crowe||5|5A
        Jalen|Frazier||5|5A
        Paola|Rincon||5|5A
        Boyd|Alvord||5|5B
        Suri|Chatterjee||5|5B
        Finley|Gaines||5|5B
        Noelani|Kealoha||5|5B
        """
    )
    rows: list[list[Any]] = [["Grade 5 class lists"], cut("Class|Teacher|No.|Student name|Medical / other")]
    remarks = {1: "speaks Russian at home", 4: "glasses", 7: "inhaler in office"}
    begun, merged = "", []
    teachers = {"5A": "Mrs. Underhill", "5B": "Mr. Sato"}
    for room in teachers:
        first = len(rows) + 1
        for nth, w in enumerate((w for w in people if w.room == room), 1):
            new = room != begun
            note = remarks.get(people.index(w))
            rows.append([room if new else None, teachers[room] if new else None, nth, w.full, note])
            begun = room
        merged += [f"A{first}:A{len(rows)}", f"B{first}:B{len(rows)}"]
        rows.append([None, None, None, f"{sum(w.room == room for w in people)} students"])
    folder.book("Grade 5 lists.xlsx", {"Sheet1": rows}, merge=["A1:E1", *merged])
    return Truth(people, allowed=("Grade 5 lists", *teachers.values()))
