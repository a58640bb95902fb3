"""A library's report of fines, a directory, documents of Word and a saved report."""

from __future__ import annotations

import io
import zipfile
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import page

from .kit import group, report, s, typeset


@case("overdue items by homeroom, as library systems print them (layout invented)")
def q75_overdue_items_by_homeroom(folder: Folder) -> Truth:
    """A report of overdue books: a line for each patron, below it the books with barcodes and prices."""
    rooms = {
        "B12": "Augustus|Brill|1100427|4;Daniella|Cope|1100433|4;Everett|Dolan|1100448|4;"
        "Faith|Emmons|1100451|4",
        "B15": "Griselda|Fonseca|1100466|4;Hudson|Garber|1100479|4;Irene|Hosokawa|1100482|4",
        "C03": "Jordy|Innes|1100490|5;Kenya|Jeffries|1100503|5;Lorenzo|Kraft|1100518|5",
    }
    books = iter(
        [
            ("T 30518", "The Wild Robot", "9/18/2026", "18.99"), ("T 28174", "Hatchet", "9/11/2026", "8.99"),
            ("T 31022", "Amulet: The Stonekeeper", "9/18/2026", "12.99"),
            ("T 29460", "Because of Winn-Dixie", "9/25/2026", "7.99"),
            ("T 30077", "Sharks and Other Sea Monsters", "9/11/2026", "24.50"),
            ("T 27713", "Dog Man Unleashed", "9/18/2026", "9.99"),
            ("T 31245", "Wonder", "9/25/2026", "16.99"),
            ("T 28816", "Frindle", "9/18/2026", "7.99"), ("T 30940", "New Kid", "9/11/2026", "12.99"),
            ("T 29033", "Island of the Blue Dolphins", "9/25/2026", "8.99"),
            ("T 31108", "Guts", "9/18/2026", "12.99"), ("T 27592", "Holes", "9/11/2026", "9.99"),
        ]
    )  # fmt: skip
    people: list[Who] = []
    parts: list[object] = ["# Overdue Items by Homeroom", "As of 10/2/2026", ""]
    for room, lines in rooms.items():
        of_room = group(room, lines)
        people += of_room
        parts += [f"<b>Homeroom: {room}</b>", ""]
        for at, w in enumerate(of_room):
            parts.append(f"{w.last_first}  ({w.number})  Grade: {w.grade}")
            rows = [["Barcode", "Title", "Due", "Price"]]
            rows += [list(next(books)) for _ in range(2 if at == 1 and room != "C03" else 1)]
            look = [("ALIGN", (3, 0), (3, -1), "RIGHT"), ("LEFTPADDING", (0, 0), (0, -1), 24)]
            parts += [(rows, look, [90, 220, 70, 50]), ""]
    folder.put("Overdues.pdf", report(parts, foot="Tolland Intermediate Library   Page {}"))
    return Truth(people, allowed=("Overdues",))


@case()
def q75_directory_in_two_columns(folder: Folder) -> Truth:
    """A school's directory in two columns: the child in bold, the grade, the parents and the telephone."""
    people = of_lines(
        """Ainsley|Barrow||K
        Desmond|Barrow||2
        Camden|Chisholm||1
        Elise|Dragan||4
        Fletcher|Easterling||3
        Georgina|Foy||5
        Hugh|Grissom||2
        Iliana|Herrera||K
        Jude|Isaacson||4
        Keziah|Jernberg||1
        Linus|Kowalke||5
        Maren|Littlejohn||3"""
    )
    parents = iter(
        [
            "Tom and Jill Barrow",
            "Tom and Jill Barrow",
            "Denise Chisholm",
            "Radu and Mihaela Dragan",
            "Paul Easterling",
            "Simon and Beth Foy",
            "Lacey Grissom",
            "Oscar and Pilar Herrera",
            "Rachel Isaacson",
            "Dean and Tara Jernberg",
            "Monika Kowalke",
            "Wes and Amy Littlejohn",
        ]
    )
    body = """#set page("us-letter", footer: align(center)[For families of Trinity Day School only])
#set text(font: "Libertinus Serif", size: 11pt)
#align(center)[#text(18pt)[Trinity Day School Student Directory 2026--27]]

#columns(2)[
"""
    for at, w in enumerate(people):
        number = f"(555) 555-01{20 + at * 3:02}"
        grade = "Kindergarten" if w.grade == "K" else f"Grade {w.grade}"
        lines = [f"*{s(w.last_first)}*", s(grade), s(f"Parents: {next(parents)}"), s(number)]
        body += "#block(breakable: false, below: 14pt)[" + " \\\n".join(lines) + "]\n"
    folder.put("Directory.pdf", typeset(body + "]"))
    return Truth(people, allowed=("Directory", "Trinity Day School"))


def _document(body: str) -> bytes:
    """A document of Word with this body."""
    made = io.BytesIO()
    office = "http://schemas.openxmlformats.org"
    start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    files = {
        "[Content_Types].xml": (
            f'{start}<Types xmlns="{office}/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
        ),
        "_rels/.rels": (
            f'{start}<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="rId1" '
            f'Type="{office}/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>'
        ),
        "word/document.xml": (
            f'{start}<w:document xmlns:w="{office}/wordprocessingml/2006/main"><w:body>{body}'
            "</w:body></w:document>"
        ),
    }
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def _line(text: str, bold: bool = False) -> str:
    """A paragraph; its tabs are tabs of Word."""
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    runs = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "" for part in text.split("\t")
    )
    marks = "".join(f'<w:tab w:val="left" w:pos="{at}"/>' for at in (2800, 5600))
    stops = f"<w:pPr><w:tabs>{marks}</w:tabs></w:pPr>"
    return f"<w:p>{stops}<w:r>{look}{runs}</w:r></w:p>"


@case()
def q75_word_list_with_tabs(folder: Folder) -> Truth:
    """The Netherlands: class lists in Word, first name, last name and number parted by tabs."""
    rooms = {
        "2HA": "Anouk|van Leeuwen|26041;Berend|Kloosterman|26057;Jasmijn|de Haan|26063;Karim|El Amrani|26078;"
        "Milou|Scholten|26084;Olaf|Wiersma|26099",
        "2HB": "Puck|van der Laan|26102;Ruben|Dijkstra|26118;Sterre|Bosman|26123;Teun|Hoekstra|26137;"
        "Yusra|Bouzidi|26141",
    }
    people: list[Who] = []
    body = _line("Leerlingen leerjaar 2, schooljaar 2026-2027", bold=True) + _line("")
    for room, lines in rooms.items():
        of_room = group(room, lines)
        people += of_room
        body += _line(f"Klas {room}", bold=True) + _line("Voornaam\tAchternaam\tLeerlingnummer", bold=True)
        body += "".join(_line(f"{w.given}\t{w.family}\t{w.number}") for w in of_room)
        body += _line(f"Aantal leerlingen: {len(of_room)}") + _line("")
    folder.put("Klassenlijsten leerjaar 2.docx", _document(body))
    return Truth(people, allowed=("Klassenlijsten leerjaar 2", "leerjaar 2"))


@case()
def q75_club_list_of_word(folder: Folder) -> Truth:
    """A sponsor's list of a club in Word: numbered lines with grade and homeroom; the officers say so."""
    people = of_lines(
        """Alejandro|Bravo||7|7-3
        Betsy|Crum||6|6-1
        Chandler|Dow||8|8-2
        Deepika|Easwaran||7|7-1
        Ezekiel|Frost||6|6-4
        Fernanda|Guillen||8|8-2
        Graham|Hoyt||7|7-3"""
    )
    office = {0: "President", 2: "Treasurer"}

    def table(rows: list[list[str]]) -> str:
        made = "".join(
            "<w:tr>" + "".join(f"<w:tc>{_line(text)}</w:tc>" for text in row) + "</w:tr>" for row in rows
        )
        return f"<w:tbl><w:tblPr/><w:tblGrid/>{made}</w:tbl>"

    rows = [["", "Member", "Grade", "Homeroom", "Office"]]
    rows += [[f"{at + 1}.", w.full, w.grade, w.room, office.get(at, "")] for at, w in enumerate(people)]
    body = _line("Battle of the Books Club", bold=True) + _line("Meets Tuesdays in the library, 3:05-4:00")
    body += table(rows) + _line("Permission slips are due September 25.")
    folder.put("Battle of the Books.docx", _document(body))
    return Truth(people, allowed=("Battle of the Books", "Battle of the Books Club"))


@case()
def q75_saved_report_of_homerooms(folder: Folder) -> Truth:
    """A report saved from the browser: a table for each homeroom, a column of what they go by, totals."""
    rooms = {
        "31": "Abel|Corliss|820417|9||;Briana|Denham|820423|9||Bri;Cristobal|Elizondo|820438|9||Cris;"
        "Danica|Fiske|820444|9||",
        "33": "Elias|Gorham|820459|9||;Francine|Haley|820465|9||;Gregory|Ibsen|820471|9||Greg;"
        "Helena|Joyce|820488|9||",
        "34": "Imara|Knowles|820490|9||;Joaquin|Lester|820506|9||;Katherine|Mabry|820513|9||Kate",
    }
    people: list[Who] = []
    body = "<p>Westover High School<br>Run: 08/19/2026 07:52</p><h1>Homeroom Roster</h1>"
    titles = "".join(f"<th>{t}</th>" for t in ["#", "ID", "Name", "Preferred", "Gender", "Grade"])
    for room, lines in rooms.items():
        of_room = group(room, lines)
        people += of_room
        rows = ""
        for at, w in enumerate(of_room, 1):
            cells = [str(at), w.number, w.last_first, w.goes, "FM"[(w.given[-1] not in "ae")], w.grade]
            rows += "<tr>" + "".join(f"<td>{escape(c) or '&nbsp;'}</td>" for c in cells) + "</tr>\n"
        body += f"<h3>Homeroom: {room}</h3><table border=1><tr>{titles}</tr>\n{rows}</table>"
        body += f"<p>Students in {room}: {len(of_room)}</p>"
    folder.put("Homeroom Roster.htm", page("Homeroom Roster", body))
    return Truth(people, allowed=("Homeroom Roster",))
