"""Sheets that school offices and teachers make by hand in Excel, Google Sheets and LibreOffice."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_line, of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder


def _ods_row(values: Sequence[Any], nothing: str) -> str:
    cells = []
    for value in values:
        text, span = value if isinstance(value, tuple) else (value, 1)
        if text in ("", None):
            cells.append("<table:table-cell/>")
            continue
        over = f' table:number-columns-spanned="{span}" table:number-rows-spanned="1"' if span > 1 else ""
        kind = f'float" office:value="{text}' if isinstance(text, int) else "string"
        shown = f"<text:p>{escape(str(text))}</text:p>"
        cells.append(f'<table:table-cell{over} office:value-type="{kind}">{shown}</table:table-cell>')
        cells.append("<table:covered-table-cell/>" * (span - 1))
    return f"<table:table-row>{''.join(cells) or nothing}</table:table-row>"


def _ods(sheets: Mapping[str, Sequence[Sequence[Any]]], wide: int) -> bytes:
    """A spreadsheet as LibreOffice saves it: `(text, n)` is a cell merged over n, empty ones are counted."""

    nothing = f'<table:table-cell table:number-columns-repeated="{wide}"/>'
    columns = f'<table:table-column table:number-columns-repeated="{wide}"/>'
    body = "".join(
        f'<table:table table:name="{escape(name)}">{columns}{"".join(_ods_row(row, nothing) for row in rows)}'
        f'<table:table-row table:number-rows-repeated="1048500">{nothing}</table:table-row></table:table>'
        for name, rows in sheets.items()
    )
    oasis = "urn:oasis:names:tc:opendocument"
    spaces = " ".join(f'xmlns:{key}="{oasis}:xmlns:{key}:1.0"' for key in ("office", "table", "text"))
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    content = (
        f'{head}<office:document-content {spaces} office:version="1.3"><office:body><office:spreadsheet>'
        f"{body}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'{head}<manifest:manifest manifest:version="1.3" xmlns:manifest="{oasis}:xmlns:manifest:1.0">'
        f"{entry.format('/', kind)}{entry.format('content.xml', 'text/xml')}</manifest:manifest>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return file.getvalue()


_ONCE = {
    "1H": (
        "Ruby|Aldous|5120;Ezra|Banerjee|5133;Mabel|Crosby|5109;Idris|Hassan|5141;Harriet|Lomas|5117|||Hattie;"
        "Teddy|Pickford|5128"
    ),
    "2K": (
        "Amelie|Barraclough|4980;Joshua|Danquah|4992|||Josh;Orla|Fenwick|4967;Krish|Mehta|4975;"
        "Willow|Standish|5004;Samuel|Tunnicliffe|4988|||Sam"
    ),
    "3B": "Freddie|Ackers|4810;Leila|Bouzid|4833;Noah|Gorman|4819;Scarlett|Iveson|4827;Zuzanna|Lis|4841",
}


@case()
def p62a_class_written_once_above_its_rows(folder: Folder) -> Truth:
    """An English primary school: the class stands only beside its first pupil; notes right of the table."""
    notes = {
        "Ezra": "starts Thurs 10th - mornings only",
        "Orla": "mum works in the kitchen",
        "Noah": "CHECK SPELLING",
        "Zuzanna": "new Sept",
    }
    rows: list[list[Any]] = [
        ["Kingsmead Primary - KS1/LKS2 names for library cards"],
        [],
        ["Class", "Adm No", "Surname", "Forename", "Known as"],
    ]
    people = []
    for room, names in _ONCE.items():
        those = of_lines(names, grade=room[0], room=room)
        for at, w in enumerate(those):
            note = ["", notes[w.given]] if w.given in notes else []
            rows.append([room if at == 0 else None, int(w.number), w.family, w.given, w.goes or None, *note])
        rows += [[None, None, f"{len(those)} pupils"], []]
        people += those
    folder.book("library cards names.xlsx", {"names": rows})
    return Truth(people)


_BEFORE = (
    "Aiden|Baptiste|44120|5|5A;Maren|Christoffersen|44135|5|5A;Elias|Doukas|44148|5|5A;"
    "Farah|El-Sayed|44152|5|5A;Georgia|Haines|44167|5|5A;Tomas|Iglesias|44171|5|5B;Kiera|Jolley|44186|5|5B;"
    "Logan|Macready|44190|5|5B;Priya|Narang|44203|5|5B;Beau|Thibodeaux|44219|5|5B;Hana|Ueda|44224|5|5B"
)


@case()
def p62a_second_sheet_of_changes(folder: Folder) -> Truth:
    """A list of 2 September, and a second sheet of changes since: two new, one withdrawn, one other class."""
    people = of_lines(_BEFORE)
    rows: list[list[Any]] = [
        ["Grade 5 - list of September 2, 2026. Later changes: see the sheet Changes"],
        [],
        ["ID", "Last name", "First name", "Grade", "Class"],
        *([int(w.number), w.family, w.given, int(w.grade), w.room] for w in people),
    ]
    changes: list[list[Any]] = [
        ["Date", "ID", "Last name", "First name", "Change", "From class", "To class"],
        ["9/8/2026", 44301, "Okonjo", "Chisom", "New", None, "5A"],
        ["9/10/2026", 44171, "Iglesias", "Tomas", "Class change", "5B", "5A"],
        ["9/21/2026", 44190, "Macready", "Logan", "Withdrawn", "5B", None],
        ["9/28/2026", 44318, "Pelletier", "Sabine", "New", None, "5B"],
    ]
    folder.book("Grade 5.xlsx", {"Sept 2": rows, "Changes": changes})
    people = but(people, {5: {"room": "5A"}, 7: {"here": False}})
    people += of_lines("Chisom|Okonjo|44301|5|5A;Sabine|Pelletier|44318|5|5B")
    return Truth(people, allowed=("Sept 2", "Changes"))


_FLEMISH = {
    "3A": "Lotte|Van den Broeck;Arne|De Smet;Yasmina|El Amrani;Wout|D'Hondt;Jan-Willem|Peeters;"
    "Marie Lou|Claes;Senne|Vermeulen;Nour|Ben Salah",
    "3B": "Kobe|Aerts;Fien|De Backer;Ilias|Haddouchi;Jutta|Van Wambeke;Lars|Goossens;Oona|Mertens;"
    "Seppe|Van 't Hek",
}


@case()
def p62a_surnames_in_capitals_from_writer_of_sheets(folder: Folder) -> Truth:
    """Flanders: a LibreOffice file, a sheet for each class, SURNAME and first name in one column, a count."""
    people, sheets = [], {}
    for room, names in _FLEMISH.items():
        those = of_lines(names, grade="3", room=room)
        rows: list[list[Any]] = [
            [(f"Basisschool De Wilg - klaslijst {room} - schooljaar 2026-2027", 4)],
            [],
            ["Nr", "Naam", "Geboortedatum", "Opmerking"],
        ]
        for at, w in enumerate(sorted(those, key=lambda each: each.family), 1):
            born = f"{at * 3:02}/0{at}/2018"
            rows.append([at, f"{w.family.upper()} {w.given}", born, "zwemt niet mee" if at == 4 else ""])
        sheets[room] = [*rows, [], ["", f"Aantal leerlingen: {len(those)}", "", ""]]
        people += those
    folder.put("klaslijsten 3de leerjaar.ods", _ods(sheets, 4))
    return Truth(people, capitals=True)


_REGISTER = (
    "Alfie Barrett;Bella Chowdhury;Caleb Donnelly;Daisy Eastham;Eesa Farid;Grace Hallam;Henry Ince;"
    "Isla Jamieson;Jakub Kozłowski;Maisie Lever;Nathan O'Dowd;Poppy Quayle;Reggie Sowerby;Tia Underhill"
)


@case()
def p62a_register_with_days_and_marks(folder: Folder) -> Truth:
    """A teacher's register: a column for each school day with marks, formulas at the right and below."""
    from openpyxl import Workbook

    people = [of_line("|".join((*name.split(" ", 1), "", "2", "2 Oak"))) for name in _REGISTER.split(";")]
    days = [day for day in range(1, 31) if day % 7 not in (5, 6)]
    book = Workbook()
    sheet = book.active
    sheet.title = "Sept"
    sheet.append(["Year 2 Register"])
    sheet.append(["Class: 2 Oak", None, "Teacher: Mr Bellwether", *[None] * 8, "Month: September 2026"])
    sheet.append([])
    sheet.append([None, None, *(("Tu", "We", "Th", "Fr", "", "", "Mo")[(day - 1) % 7] for day in days)])
    sheet.append(["No", "Name", *days, "Present", "Absent"])
    for at, w in enumerate(people):
        row = 6 + at
        marks = ["O" if (at * 5 + day) % 23 == 0 else "L" if (at + day) % 29 == 0 else "/" for day in days]
        last = chr(ord("B") + len(days))
        counts = [f'=COUNTIF(C{row}:{last}{row},"/")', f'=COUNTIF(C{row}:{last}{row},"O")']
        sheet.append([at + 1, w.full, *marks, *counts])
    end = 5 + len(people)
    letters = [chr(ord("C") + at) for at in range(len(days))]
    sheet.append([None, "Present today", *(f'=COUNTIF({x}6:{x}{end},"/")' for x in letters)])
    sheet.append([])
    sheet.append(["/ = present   L = late   O = absent"])
    folder.save("2 Oak register.xlsx", book)
    return Truth(people, allowed=("Mr Bellwether", "Sept"))


_LATE_AUGUST = (
    "Adrian|Cole|20714|4|4-1;Bethany|Dorsett|20726|4|4-1;Caden|Eubank|20738|4|4-2;Elena|Farias|20741|4|4-2;"
    "Jayden|Goff|20753|4|4-1;Hazel|Inman|20765|4|4-2;Imran|Jaffri|20777|4|4-1;Kaylee|Lomax|20789|4|4-2;"
    "Mason|Nye|20791|4|4-2"
)


@case()
def p62a_two_versions_with_dates_in_their_names(folder: Folder) -> Truth:
    """Two workbooks of one list, the date in the name and in the first line; the later one is right."""
    before = of_lines(_LATE_AUGUST)
    after = but(before, {2: {"room": "4-1"}, 4: {"given": "Jaiden"}, 6: {"room": "4-2"}})
    after += of_lines("Penelope|Rooker|20803|4|4-1;Quentin|Sayles|20815|4|4-2;Talia|Weiss|20827|4|4-1")
    titles = ["ID #", "Last", "First", "Gr", "Homeroom"]
    for name, day, people in (("8-28", "8/28/2026", before), ("9-14 UPDATED", "9/14/2026", after)):
        rows: list[list[Any]] = [[f"4th grade homerooms as of {day}"], [], titles]
        for w in sorted(people, key=lambda each: each.family):
            rows.append([int(w.number), w.family, w.given, int(w.grade), w.room])
        folder.book(f"4th grade list {name}.xlsx", {"Sheet1": rows})
    return Truth(after)


_TUTOR_GROUPS = {
    "7A": (
        "Mr Lowe",
        "S12",
        "Archie Bexley;Maryam Dar;Ottoline Frost;Kieran Hobday;Sophie Larkin;Pranav Menon;Jessica Otley;"
        "Dylan Rees",
    ),
    "7B": ("Mrs Achebe", "H4", "Ayaan Bashir;Coral Dempsey;George Farr;Lena Horvath;Toby Marchant"),
    "7C": (
        "Miss Tranter",
        "M7",
        "Rose Atherton;Joseph Boateng;Kayleigh Denny;Hugo Ferris;Amina Jalloh;Samir Kassab;Beth Lyle",
    ),
    "7D": (
        "Dr Voss",
        "L1",
        "Callum Aird;Freya Brough;Nikhil Desai;Holly Ganley;Matilda Keane;Ross Naylor;Chloe Stott;"
        "Leon Tasker",
    ),
}


@case()
def p62a_tutor_groups_as_columns_of_names(folder: Folder) -> Truth:
    """A sheet without titles: a column for each form, its tutor and room under it, then the names."""
    people = []
    columns: list[list[Any]] = []
    for room, (tutor, place, names) in _TUTOR_GROUPS.items():
        those = [of_line("|".join((*name.split(" ", 1), "", "7", room))) for name in names.split(";")]
        columns.append([room, tutor, place, *(w.full for w in those)])
        people += those
    most = max(map(len, columns))
    rows = [[column[at] if at < len(column) else None for column in columns] for at in range(most)]
    counts: list[Any] = [len(column) - 3 for column in columns]
    folder.book("Y7 tutor groups Sept 26.xlsx", {"Y7": [["Year 7 tutor groups"], [], *rows, [], counts]})
    said = [part for tutor, place, _ in _TUTOR_GROUPS.values() for part in (tutor, place)]
    return Truth(people, allowed=(*said, "Y7"))


_LOCKERS = (
    "Ruben|Acosta||8;Delia|Bowers||8;Isaac|Chandler||7;Marlee|Dietz||7;Oluchi|Eze||8;Parker|Flint||7;"
    "Hope|Garrison||8;Quinn|Hawley||7;Ravi|Iyengar||7;Stella|Jurgens||8;Tucker|Knoll||7;Uma|Lakhani||8;"
    "Violet|McCord||7;Wyatt|Nunley||8;Ximena|Ocampo||7;Yara|Pruski||8"
)


@case()
def p62a_lockers_in_two_blocks(folder: Folder) -> Truth:
    """Lockers in two blocks with the same titles; some are empty, one is broken; the numbers are lockers'."""
    people = of_lines(_LOCKERS)
    titles = ["Locker", "Combo", "Student", "Gr"]
    lines: list[list[Any]] = [[w.last_first, int(w.grade)] for w in people]
    for at, said in ((3, "EMPTY"), (9, "BROKEN - do not assign"), (14, "EMPTY"), (17, "EMPTY")):
        lines.insert(at, [said, None])
    block = [
        [101 + at, f"{(at * 7) % 40:02}-{(at * 11 + 5) % 40:02}-{(at * 3 + 9) % 40:02}", *line]
        for at, line in enumerate(lines)
    ]
    half = len(block) // 2
    rows: list[list[Any]] = [["East hall lockers"], [], [*titles, None, *titles]]
    rows += [[*block[at], None, *block[at + half]] for at in range(half)]
    folder.book("Lockers East.xlsx", {"East": rows})
    return Truth(people, allowed=("East",))


_ANSWERS = (
    "Zadie|Alberts|||Mr. Castellano;Bo|Chiang|||Mrs. Nwosu;Mackenzie|Dahl|||Mr. Castellano;"
    "Eddie|Feliciano|||Ms. Roark;Greta|Halvorsen|||Ms. Roark;Jamari|Ingram|||Mrs. Nwosu;"
    "Lulu|Kaminski|||Mr. Castellano;Max|Oyelaran|||Ms. Roark;Skye|Rasmussen|||Mrs. Nwosu"
)


@case("Google Forms: Form Responses 1 with Timestamp and Email Address (titles from memory, not read here)")
def p62a_answers_to_a_form_of_the_librarian(folder: Folder) -> Truth:
    """Answers to a library's form: questions as titles, 6th grade as the grade, one child answered twice."""
    grades = (6, 6, 7, 8, 7, 6, 8, 7, 6)
    people = [replace(w, grade=str(grade)) for w, grade in zip(of_lines(_ANSWERS), grades, strict=True)]
    titles = [
        *("Timestamp", "Email Address", "First name (what do you like to be called?)", "Last name"),
        *("What grade are you in?", "Who is your homeroom teacher?", "What do you like to read?"),
        "Is there anything you want Mrs. Hart to know?",
    ]
    likes = ("Graphic novels, Manga", "Fantasy", "nothing lol", "Sports", "Mystery, Horror")
    said = ("", "I loved the book fair", "", "My sister is Ana Feliciano in 11th", "", "no", "", "", "Hi!")

    def row(at: int, w: Who, day: int) -> list[Any]:
        login = f"{w.given}.{w.family}@students.lakeshore.example".lower()
        return [
            *(f"9/{day}/2026 8:{at * 4 + 12}:07", login, w.given, w.family, f"{w.grade}th grade", w.room),
            *(likes[at % 5], said[at]),
        ]

    rows = [row(at, w, 8 + at // 4) for at, w in enumerate(people)]
    again = row(2, people[2], 11)
    again[6] = "Graphic novels, Manga"
    folder.book("Library interest form (Responses).xlsx", {"Form Responses 1": [titles, *rows, again]})
    return Truth(people, allowed=("Form Responses 1",))
