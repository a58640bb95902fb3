"""What offices and teachers of English-speaking countries make by hand: workbooks, mails, Word, folders."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows, odt


@case(OFFICE)
def p31a_word_page_of_class_photos(folder: Folder) -> Truth:
    """Sydney: a teacher's Word page, four photos in a row with names and a nickname; the teacher is first."""
    teacher = one("Costa", "Papadakis", role="staff")
    people = those(
        "Elspeth|Aitken;Kirra|Bundock;Giorgia|Camilleri;Hugo|Fenwick;Maximilian|Horvat;Linh|Pham;"
        "Aaliyah|Rahimi;Archer|Simmonds;Poppy|Vlahos",
        "",
        "5",
        "5W",
    )
    people = but(people, {4: {"goes": "Max"}})
    cells = [Cell((teacher.full, "Class teacher"), face(teacher.photo))]
    for w in people:
        name = f"{w.given} ({w.goes}) {w.family}" if w.goes else w.full
        cells.append(Cell((name,), face(w.photo)) if w.photo else Cell((name, "(photo to come)")))
    above = ("Who's who in 5W", "Year 5 Wattle, Term 1 2026")
    below = ("Relief teachers: please leave this page in the blue folder.",)
    folder.put("Who's who 5W.docx", docx(above, in_rows(cells, 4), below))
    return Truth([teacher, *people], allowed=("Year 5 Wattle", "5 Wattle", "5W"))


@case(OFFICE)
def p31a_writer_page_with_a_column_a_homeroom(folder: Folder) -> Truth:
    """Ontario: a page of Writer, a column a homeroom with teacher and room on top, names beneath."""
    columns = {
        "6A": those("Priyanka|Baskaran;Wyatt|Cormier;Noor|Haidar;Emmett|Pettigrew", "", "6", "6A", photo=""),
        "6B": those("Josephine|Desrochers;Malik|Grant-Osei;Signe|Larsen", "", "6", "6B", photo=""),
        "6C": those(
            "Abel|Tesfaye;Charlotte|Van Alstyne;Dmitri|Zaitsev;Winona|Kakegamic", "", "6", "6C", photo=""
        ),
    }
    heads = (
        ("6A", "Mrs. Quill", "Room 104"),
        ("6B", "Mr. Strand", "Room 106"),
        ("6C", "Ms. Otieno", "Room 109"),
    )
    table = [[Cell(head) for head in heads]]
    for at in range(4):
        row = [column[at : at + 1] for column in columns.values()]
        table.append([Cell(tuple(w.last_first for w in each)) for each in row])
    above = ("Grade 6 Homerooms", "Maple Ridge Public School - September 2026")
    below = ("Subject to change. Lists are posted at the gym doors.",)
    folder.put("homerooms grade 6.odt", odt(above, table, below))
    people = [who for column in columns.values() for who in column]
    rooms = [word for _, *rest in heads for word in rest]
    return Truth(people, allowed=(*rooms, "104", "106", "109"))
