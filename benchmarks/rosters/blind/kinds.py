"""The same ordinary class list in every kind of file in which a school sends it, with the mess of that kind.

Not drawn, as people differ on it: rows hidden by a filter, last year's list on a hidden sheet, French levels.
"""

from __future__ import annotations

import io
import json
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from functools import partial
from html import escape
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import Cell, page
from benchmarks.rosters.papers import docx, odt, page_xls, xls
from benchmarks.rosters.sampled import PUPILS

_OTHERS = {
    "de": "Jonas Müller;Käthe Schäfer;Emil Weiß;Zoë Krüger;Björn Vogel;Mia Hofmann;Paul Jäger;Ida Köhler",
    "fr": "Léa Lefèvre;Hugo Dubois;Chloé Moreau;Théo Garçon;Inès Benali;Maël Roussel;Élodie Guérin;Côme Faure",
    "uk": "Imogen Ashworth;Seán O'Connor;Freya Kaur;Zoë Hughes;Alfie Osei;Renée Begum;Rhys Patel;Bea MacLeod",
}
_TITLES = {
    "en": """Student ID;Student Number;ID;Student #;ID Number;Student No. / First Name|Last Name;Last Name|First Name
 /Last|First;First|Last / Name;Student;Student Name / Preferred Name;Nickname;Goes By / Grade;Grade Level;Gr
 / Homeroom;Teacher;Room;Class;Homeroom Teacher""".replace("\n /Last", ";Last"),
    "uk": """Admission No;Adno;Pupil ID / Forename|Surname;Surname|Forename / Name;Pupil Name;Pupil
 / Preferred Forename;Known As / Year;Year Group;NC Year / Reg Group;Form;Class""",
    "de": """Schülernummer;Schüler-Nr.;Ausweisnummer / Nachname|Vorname;Name|Vorname;Vorname|Nachname
 / Name, Vorname;Schüler/in / Rufname / Jahrgang;Stufe / Klasse""",
    "fr": """Numéro;N° élève / Nom|Prénom;NOM|Prénom;Prénom|Nom / Nom et prénom / Prénom d'usage / - / -""",
}
_EXTRA = {"DOB": ("3/14/2014", "11/2/2014", "7/30/2013"), "Gender": ("F", "M", "X"), "Bus": ("12", "4", "")}
_EXTRA |= {"Guardian": ("Karen Poole", "Luis Ortega", "Wei Zhang"), "Notes": ("glasses", "", "")}
_EXTRA_DE = {"Geburtsdatum": ("14.03.2014", "02.11.2013"), "Geschlecht": ("w", "m")}
_EXTRA_FR = {"Date de naissance": ("14/03/2014", "02/11/2013"), "Sexe": ("F", "M")}
_FORMS = """
csv 24: utf-8 , lf ¦ utf-8 , crlf ¦ utf-8-sig , crlf ¦ utf-8-sig ; crlf ¦ cp1252 , crlf ¦ cp1252 ; crlf
 ¦ utf-16 tab crlf ¦ mac_roman , cr ¦ utf-8 , lf quoted ¦ utf-8 tab lf ¦ utf-8 | lf ¦ cp1252 ; crlf sep=
xlsx 34: plain ¦ plain ¦ merged ¦ merged+frozen ¦ merged+offset ¦ hide ¦ hide+merged+filter ¦ lists ¦ filter+frozen
 ¦ formulas ¦ formulas+total ¦ logo ¦ logo+merged ¦ tworows ¦ tworows+merged ¦ offset ¦ notes ¦ notes+offset
 ¦ blocks groups ¦ blocks groups ¦ sheets groups ¦ total+frozen ¦ hiderow+filter ¦ table
xls 11: page ¦ page ¦ page ¦ tabs cp1252 ¦ tabs utf-16 ¦ biff ¦ biff ¦ xml2003
ods 6: plain ¦ merged ¦ offset
docx 20: table ¦ table ¦ tables groups ¦ tables groups ¦ bullets ¦ bullets ¦ two columns ¦ tabs
 ¦ deleted line ¦ deleted row
odt 4: table ¦ table lines
rtf 5: table ¦ lines ¦ tabs
html 9: menus ¦ menus ¦ rows ¦ list
mht 3: menus
eml 15: text ¦ text ¦ page ¦ csv ¦ xlsx ¦ xlsx
txt 10: aligned ¦ aligned ¦ names ¦ counted ¦ last-room ¦ last-room
pdf 9: lines ¦ lines ¦ bare ¦ bare
vcf 3: 3.0 ¦ 2.1 ¦ 4.0
json 3: list ¦ nested ¦ oneroster
xml 3: elements ¦ attributes
zip 10: csv ¦ xlsx ¦ folder csv ¦ folder xlsx ¦ mac folder xlsx ¦ docx ¦ folder csv groups
"""
_KINDS = re.findall(r"^(\w+) (\d+): (.*(?:\n .*)*)", _FORMS, re.MULTILINE)


@dataclass
class Roster:
    """A class list before it becomes a file: its people (the truth), the lines above and the table."""

    people: list[Who]
    top: list[str]
    dice: Random
    groups: list[tuple[str, list[Who]]] = field(default_factory=list)
    columns: list[tuple[str, list[str]]] = field(default_factory=list)
    extra: list[int] = field(default_factory=list)
    """Columns that nobody needs."""
    placed: bool = False
    """Whether a line above tells the class of all."""

    @property
    def rows(self) -> list[list[str]]:
        """Titles and cells."""
        return [list(row) for row in zip(*((title, *cells) for title, cells in self.columns), strict=True)]

    def bare(self, form: str) -> list[str]:
        """A line for everybody; what it doesn't tell is taken out of the truth."""
        for at, who in enumerate(self.people):
            who = replace(who, goes="", number=who.number * ("{n}" in form))
            if not self.placed:
                is_code = "{r}" in form and re.fullmatch(r"\d[A-Za-z]", who.room)
                who = replace(who, grade=who.grade if is_code else "", room=who.room * ("{r}" in form))
            self.people[at] = loose(who) if "{f} {l}" in form else who
        return [
            form.format(f=who.given, l=who.family, n=who.number, r=who.room, i=at)
            for at, who in enumerate(self.people, 1)
        ]


def loose(who: Who) -> Who:
    """Two last names behind a first one may as well be a middle and a last name."""
    given, _, rest = who.family.partition(" ")
    return replace(who, also=((f"{who.given} {given}", rest),)) if rest and given[0].isupper() else who


def kinds(seed: int) -> Iterator[Case]:
    """A class list in a kind of file, 150 times."""
    dice = Random(seed)
    for at in range(150):
        kind, _, forms = dice.choices(_KINDS, [int(weight) for _, weight, _ in _KINDS])[0]
        form = " ".join(dice.choice(forms.split("¦")).split())
        mix = {"tongue": dice.choice(["en"] * 6 + ["uk", "uk", "de", "de", "fr"])}
        mix |= {"number": dice.choice(["", "digits", "digits", "zeros", "letter"])}
        mix |= {"names": dice.choice(["two", "two", "two", "last first", "first last"])}
        mix |= {"place": dice.choice(["columns", "columns", "grade", "room", "top", "none"])}
        mix |= {"goes": dice.choice(["", "", "goes"]), "extra": dice.choice(["", "", "extra"])}
        mix |= {"top": dice.choice(["", "", "top"]), "draw": str(dice.randrange(10**6))}
        if "groups" in form:
            mix |= {"tongue": "en" if mix["tongue"] == "fr" else mix["tongue"], "place": "none"}
        if re.search("hide|tworows", form):
            mix |= {"number": mix["number"] or "digits", "extra": "extra", "names": "two"}
        name = f"{at} {kind} {form} | {' | '.join(mix.values())}"
        yield Case(name[:140], "combined", OFFICE, partial(_build, mix, kind, form))


def _build(mix: dict[str, str], kind: str, form: str, folder: Folder) -> Truth:
    roster = _roster(mix)
    if "groups" in form:
        _group(roster, mix["tongue"])
    _WRITERS[kind](roster, form, folder)
    heads = [head for head, _ in roster.groups]
    words = (
        "Harper",
        "Lowe",
        "12",
        "14",
        "Room 12",
        "Room 14",
        "Class List",
        "Class list",
        *heads,
        *roster.top,
    )
    return Truth(roster.people, allowed=words)


def _roster(mix: dict[str, str]) -> Roster:
    dice, tongue = Random(str(mix)), mix["tongue"]
    cast = PUPILS if tongue == "en" else [one(*n.split(" ", 1), photo="") for n in _OTHERS[tongue].split(";")]
    chosen, base = dice.sample(cast, dice.randrange(5, 9)), dice.randrange(3012, 9000)
    if dice.random() < 0.7:
        chosen.sort(key=lambda who: who.family.lower())
    grade = str(dice.choice((7, 8, 9) if tongue == "uk" else (4, 5, 6)))
    some = [titles.split(";") for titles in re.split(r"\s+/\s", _TITLES[tongue])]
    number, two, whole, goes, graded, roomed = (dice.choice(titles) for titles in some)
    place = mix["place"] if tongue != "fr" else "none"
    rooms = {"Teacher": ("Mrs. Harper", "Mr. Lowe"), "Homeroom Teacher": ("Harper", "Lowe")}.get(roomed)
    codes = {"en": ("A", "B"), "uk": ("B", "K"), "de": ("a", "b"), "fr": ("", "")}[tongue]
    plain = ("12", "14") if tongue == "en" and place != "columns" else (grade + codes[0], grade + codes[1])
    rooms = ("12", "14") if roomed == "Room" else rooms or plain
    if tongue == "en" and roomed == "Class" and place == "room":
        rooms = ("Mrs. Harper", "Mr. Lowe")
    head, head_room = {
        "de": (f"Klasse {grade}b", f"{grade}b"),
        "uk": (f"Year {grade} - {grade}K", f"{grade}K"),
    }.get(tongue) or dice.choice(
        [
            (f"Grade {grade} - Mrs. Harper", "Mrs. Harper"),
            (f"Grade {grade} - Room 12", "Room 12"),
            (f"Class {grade}B", f"{grade}B"),
        ]
    )
    has_room, has_grade = place in ("columns", "room"), place in ("columns", "grade")
    people = []
    for at, who in enumerate(chosen):
        sign = {"digits": "4{}", "zeros": "00{}", "letter": "S1{}", "": ""}[mix["number"]]
        room = rooms[at * 2 // len(chosen)] if has_room else head_room * (place == "top")
        own = grade * (
            has_grade or place == "top" or (has_room and room.startswith(grade) and len(room) == 2)
        )
        who = replace(who, number=sign.format(base + at * 13), grade=own, room=room)
        people.append(replace(who, goes=dice.choice(("", "", "Bix", "Lou")) if mix["goes"] else ""))
    columns = [(number, [who.number for who in people])] if mix["number"] else []
    if mix["names"] == "two":
        is_first = two.split("|")[0] in ("First Name", "First", "Forename", "Vorname", "Prénom")
        parts = [[who.given for who in people], [who.family for who in people]]
        columns += zip(two.split("|"), parts if is_first else parts[::-1], strict=True)
    elif mix["names"] == "last first" or "," in whole or tongue == "fr":
        # "Nom et prénom" without a comma: the last names of the French cast are single words.
        sign = "{0.family} {0.given}" if tongue == "fr" else "{0.family}, {0.given}"
        columns.append((whole, [sign.format(who) for who in people]))
    else:
        columns.append((whole, [who.full for who in people]))
        people = [loose(who) for who in people]
    columns += [(goes, [who.goes for who in people])] if any(who.goes for who in people) else []
    if has_grade:
        forms = {"en": ["{}", "{}", "0{}", "Grade {}", "{}th"], "uk": ["{}", "Year {}"]}.get(tongue, ["{}"])
        columns.append((graded, [dice.choice(forms).format(grade)] * len(people)))
    columns += [(roomed, [who.room for who in people])] if has_room else []
    others = {"de": _EXTRA_DE, "fr": _EXTRA_FR}.get(tongue, _EXTRA)
    extra = dice.sample(list(others), dice.randrange(1, 3)) if mix["extra"] else []
    size = len(columns)
    columns += [(title, [dice.choice(others[title]) for _ in people]) for title in extra]
    tops = {"de": "Klassenliste 2026/27", "fr": "Liste des élèves 2026-2027"}
    above = [
        dice.choice(["Birch Hill School", "Class List 2026-27"]) if tongue in ("en", "uk") else tops[tongue]
    ]
    top = above * bool(mix["top"]) + [head] * (place == "top")
    return Roster(
        people, top, dice, columns=columns, extra=list(range(size, len(columns))), placed=place == "top"
    )


def _group(roster: Roster, tongue: str) -> None:
    """Part the people into two classes, each with a heading."""
    grade = "8" if tongue == "uk" else "6"
    a, b = {"uk": ("B", "K"), "de": ("a", "b")}.get(tongue, ("A", "B"))
    heads = [("Mrs. Harper", "Mr. Lowe"), ("Room 12", "Room 14"), ("Class {}A", "Class {}B"), ("{}A", "{}B")]
    pair = ("{}" + a, "{}" + b) if tongue == "uk" else ("Klasse {}" + a, "Klasse {}" + b)
    pair = roster.dice.choice(heads) if tongue == "en" else pair
    half = (len(roster.people) + 1) // 2
    for at, who in enumerate(roster.people):
        head = pair[at // half].format(grade)
        room = head.removeprefix("Class ").removeprefix("Klasse ")
        roster.people[at] = replace(who, room=room, grade=grade if "{" in pair[0] else "")
    ends = (0, half), (half, len(roster.people))
    roster.groups = [(pair[at].format(grade), roster.people[slice(*end)]) for at, end in enumerate(ends)]


def _parts(roster: Roster) -> list[tuple[str, list[list[str]]]]:
    """The head and the table of each class."""
    rows, found, at = roster.rows, [], 1
    for head, group in roster.groups:
        found.append((head, [rows[0], *rows[at : at + len(group)]]))
        at += len(group)
    return found


def _called(roster: Roster) -> str:
    return roster.dice.choice(["students", "class list", "list", "roster", "export", "Copy of class list"])


def _table(roster: Roster) -> list[list[str]]:
    """The lines above and the table."""
    return [*([line] for line in roster.top), *roster.rows]


def _csv(roster: Roster, form: str, folder: Folder) -> None:
    if "groups" in form:
        for head, part in _parts(roster):
            folder.csv(f"{head.rstrip('.')}.csv", part)
        return
    code, sep, end = (form if " " in form and "folder" not in form else "utf-8-sig , crlf").split()[:3]
    sep, rows = "\t" if sep == "tab" else sep, _table(roster)
    if roster.dice.random() < 0.3:  # as Excel leaves them: rows filled up, blank ones at the end
        wide = max(map(len, rows))
        rows = [[*row, *[""] * (wide - len(row))] for row in [*rows, [], []]]
    text = table(rows, sep, {"lf": "\n", "cr": "\r", "crlf": "\r\n"}[end], "quoted" in form)
    ending = "csv" if sep in ",;" else "tsv" if code == "utf-8" and sep == "\t" else "txt"
    folder.put(f"{_called(roster)}.{ending}", f"sep={sep}\r\n" * ("sep=" in form) + text, code)


def _number(text: str) -> Any:
    return int(text) if re.fullmatch(r"[1-9]\d*", text) else text


def _xlsx(roster: Roster, form: str, folder: Folder) -> None:
    from openpyxl import Workbook
    from openpyxl.drawing.image import Image
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.table import Table
    from PIL import Image as Picture

    book, cached, is_text = Workbook(), dict[str, str](), roster.dice.random() < 0.4
    sheet, wide, rows = book.active, len(roster.columns), roster.rows

    def fill(sheet: Any, rows: Sequence[Sequence[str]], y: int, x: int) -> None:
        for row in rows:
            for at, text in enumerate(row, x):
                cell = sheet.cell(y, at, text if is_text else _number(text))
                if re.fullmatch(r"00\d{4}", text) and not is_text:
                    cell.value, cell.number_format = int(text), "000000"
            y += 1

    y, x = (3, 2) if "offset" in form else (1, 1)
    if "logo" in form:
        file = io.BytesIO()
        Picture.new("RGB", (120, 60), "navy").save(file, "PNG")
        sheet.add_image(Image(file), "A1")
        y = 5
    for line in roster.top or ["Class List 2026-27"] * ("merged" in form):
        sheet.cell(y, x, line)
        if "merged" in form and wide > 1:
            sheet.merge_cells(start_row=y, end_row=y, start_column=x, end_column=x + wide - 1)
        y += 1
    if "groups" in form:
        for head, part in _parts(roster):
            if "sheets" in form:
                fill(book.create_sheet(head), [*([line] for line in roster.top), *part], 1, 1)
            else:
                fill(sheet, [[head], *part], y, x)
                sheet.merge_cells(start_row=y, end_row=y, start_column=x, end_column=x + max(wide, 2) - 1)
                x += max(wide, 2) + 1
        if "sheets" in form:
            book.remove(sheet)
    else:
        if "tworows" in form:
            fill(sheet, [["Student", *[""] * (roster.extra[0] - 1), "Other"]], y, x)
            sheet.merge_cells(start_row=y, end_row=y, start_column=x, end_column=x + roster.extra[0] - 1)
            y += 1
        if "hiderow" in form:  # the names of the fields in the system
            fill(sheet, [[re.sub(r"\W+", "_", title).upper() for title in rows[0]]], y, x)
            sheet.row_dimensions[y].hidden = True
            y += 1
        fill(sheet, rows, y, x)
        where = {tuple(cells): get_column_letter(x + at) for at, (_, cells) in enumerate(roster.columns)}
        first, last = (where.get(tuple(getattr(w, p) for w in roster.people)) for p in ("given", "family"))
        if "formulas" in form and first and last:
            sheet.cell(y, x + wide, "Full Name")
            for at, who in enumerate(roster.people, y + 1):
                cell = sheet.cell(at, x + wide, f'={first}{at}&" "&{last}{at}')
                cached[cell.coordinate] = who.full
            roster.people[:] = map(loose, roster.people)
        end = f"{get_column_letter(x)}{y}:{get_column_letter(x + wide - 1)}{y + len(rows) - 1}"
        if "filter" in form:
            sheet.auto_filter.ref = end
        if "frozen" in form:
            sheet.freeze_panes = sheet.cell(y + 1, 1)
        if "table" in form:
            sheet.add_table(Table(displayName="Table1", ref=end))
        if "total" in form:
            column = get_column_letter(x)
            cell = sheet.cell(y + len(rows) + 1, x + 1, f"=ROWS({column}{y + 1}:{column}{y + len(rows) - 1})")
            sheet.cell(y + len(rows) + 1, x, "Total students:")
            cached[cell.coordinate] = str(len(roster.people))
        if "notes" in form:
            sheet.cell(y + 1, x + wide + 1, "Please send changes to the office by Friday.")
        for at in roster.extra if "hide" in form and "hiderow" not in form else []:
            sheet.column_dimensions[get_column_letter(x + at)].hidden = True
        if "lists" in form:
            fill(book.create_sheet("Lists"), [["Grade", "Gender"], ["4", "F"], ["5", "M"], ["6", "X"]], 1, 1)
            book["Lists"].sheet_state = "hidden"
    file = io.BytesIO()
    book.save(file)
    folder.put(f"{_called(roster)}.xlsx", _calculated(file.getvalue(), cached))


def _calculated(data: bytes, cached: dict[str, str]) -> bytes:
    """The workbook with the values of its formulas, as Excel saves it."""

    def value(found: re.Match[str]) -> str:
        text = escape(cached[found[1]])
        kind = "" if text.isdigit() else ' t="str"'
        return f'<c r="{found[1]}"{kind}><f>{found[2]}</f><v>{text}</v></c>'

    formula = r'<c r="(\w+)"[^>]*><f>(.*?)</f><v ?(?:/>|></v>)</c>'
    return _changed(data, {"xl/worksheets/sheet1.xml": lambda xml: re.sub(formula, value, xml)})


def _changed(
    data: bytes, changes: Mapping[str, Callable[[str], str]], more: dict[str, str] | None = None
) -> bytes:
    """A zip with some of its files rewritten."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, changes[name](old.read(name).decode()) if name in changes else old.read(name))
        for name, text in (more or {}).items():
            new.writestr(name, text)
    return file.getvalue()


def _xls(roster: Roster, form: str, folder: Folder) -> None:
    name, rows = f"{_called(roster)}.xls", roster.rows
    above = "".join(f"<h3>{escape(line)}</h3>" for line in roster.top)
    if form == "page":
        folder.put(name, page_xls(rows[0], rows[1:], above))
    elif form == "biff":
        folder.put(name, xls([[_number(text) for text in row] for row in _table(roster)]))
    elif form == "xml2003":
        cell = '<Cell><Data ss:Type="String">{}</Data></Cell>'
        lines = ("".join(cell.format(escape(text)) for text in row) for row in _table(roster))
        space, body = (
            "urn:schemas-microsoft-com:office:spreadsheet",
            "".join(f"<Row>{s}</Row>\n" for s in lines),
        )
        text = f'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="{space}" '
        text += f'xmlns:ss="{space}"><Worksheet ss:Name="Sheet1"><Table>{body}</Table></Worksheet></Workbook>'
        folder.put(name, text)
    else:
        folder.csv(name, _table(roster), "\t", form.split()[1])


def _ods(roster: Roster, form: str, folder: Folder) -> None:
    def cell(text: str, more: str = "") -> str:
        kind = f'"float" office:value="{text}"' if isinstance(_number(text), int) else '"string"'
        inner = f"<text:p>{escape(text)}</text:p>"
        return (
            f"<table:table-cell office:value-type={kind}{more}>{inner}</table:table-cell>" if text else blank
        )

    blank, wide, body = "<table:table-cell/>", len(roster.columns), ""
    lead = blank * (form == "offset")
    rows = [lead + cell(line, f' table:number-columns-spanned="{wide}"' * (form == "merged"))
            + f'<table:covered-table-cell table:number-columns-repeated="{wide - 1}"/>'
            * (form == "merged" and wide > 1) for line in roster.top]  # fmt: skip
    rows += [lead + "".join(map(cell, row)) for row in roster.rows]
    body = f'<table:table-row table:number-rows-repeated="2">{blank}</table:table-row>' * (form == "offset")
    body += "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    tail = f'<table:table-row table:number-rows-repeated="1048500">{blank}</table:table-row>'
    writer = odt([], [[Cell(("",))]])
    inner = f'<office:spreadsheet><table:table table:name="Sheet1">{body}{tail}</table:table></office:spreadsheet>'

    def sheet(xml: str) -> str:
        return re.sub("<office:text>.*</office:text>", lambda _: inner, xml, flags=re.DOTALL)

    def kinds(xml: str) -> str:
        return xml.replace("opendocument.text", "opendocument.spreadsheet")

    data = _changed(writer, {"content.xml": sheet, "META-INF/manifest.xml": kinds, "mimetype": kinds})
    folder.put(f"{_called(roster)}.ods", data)


def _line(text: str, style: str = "", gone: bool = False) -> str:
    mark = '<w:del w:id="{}" w:author="Office" w:date="2026-09-02T08:00:00Z"{}>'
    runs = "<w:r><w:tab/></w:r>".join(
        f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part in text.split("\t")
    )
    if gone:
        runs = (
            mark.format(2, "") + runs.replace("w:t>", "w:delText>").replace("w:t ", "w:delText ") + "</w:del>"
        )
        style += f"<w:rPr>{mark.format(1, '/')}</w:rPr>"
    return f"<w:p><w:pPr>{style}</w:pPr>{runs}</w:p>"


def _grid(rows: Sequence[Sequence[str]], gone: int = -1) -> str:
    body, mark = "", '<w:trPr><w:del w:id="9" w:author="Office" w:date="2026-09-02T08:00:00Z"/></w:trPr>'
    for at, row in enumerate(rows):
        cells = "".join(f"<w:tc>{_line(text, gone=at == gone)}</w:tc>" for text in row)
        body += f"<w:tr>{mark * (at == gone)}{cells}</w:tr>"
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{body}</w:tbl>"


def _docx(roster: Roster, form: str, folder: Folder) -> None:
    body, bullet = (
        "".join(map(_line, roster.top)),
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    )
    ways = ["{f} {l}", "{l}, {f}", "{f} {l} ({n})" if roster.people[0].number else "{l}, {f}"]
    if "groups" in form:
        body += "".join(_line(head) + _grid(rows) + _line("") for head, rows in _parts(roster))
    elif form in ("bullets", "deleted line"):
        lines = roster.bare(roster.dice.choice(ways))
        last = len(lines) - 1 if "deleted" in form else -1
        body += "".join(_line(line, bullet, at == last) for at, line in enumerate(lines))
    elif form == "two columns":
        lines = roster.bare(roster.dice.choice(ways[:2]))
        half = (len(lines) + 1) // 2
        body += _grid([[line, [*lines, ""][at + half]] for at, line in enumerate(lines[:half])])
    elif form == "tabs":
        body += "".join(_line("\t".join(row)) for row in roster.rows)
    else:
        body += _grid(roster.rows, len(roster.people) if "deleted" in form else -1)
    if "deleted" in form:
        roster.people[-1] = replace(roster.people[-1], here=False)

    def typed(xml: str) -> str:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
        return xml.replace(
            "</Types>", f'<Override PartName="/word/numbering.xml" ContentType="{kind}"/></Types>'
        )

    def linked(xml: str) -> str:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
        link = f'<Relationship Id="rId99" Type="{kind}" Target="numbering.xml"/></Relationships>'
        return xml.replace("</Relationships>", link)

    numbering = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    numbering += '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText '
    numbering += 'w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    changes = {"[Content_Types].xml": typed, "word/_rels/document.xml.rels": linked}
    changes |= {
        "word/document.xml": lambda xml: re.sub("(?s)(?<=<w:body>).*(?=</w:body>)", lambda _: body, xml)
    }
    data = _changed(docx([], [[Cell(("",))]]), changes, {"word/numbering.xml": numbering + "</w:numbering>"})
    folder.put(f"{_called(roster)}.docx", data)


def _odt(roster: Roster, form: str, folder: Folder) -> None:
    below = ["Please tell the office of any changes."] * ("lines" in form)
    rows = [[Cell((text,)) for text in row] for row in roster.rows]
    folder.put(f"{_called(roster)}.odt", odt(roster.top, rows, below))


def _rtf(roster: Roster, form: str, folder: Folder) -> None:
    def coded(text: str) -> str:
        return "".join(c if c.isascii() else f"\\'{c.encode('cp1252').hex()}" for c in text)

    body = "".join(f"{line}\\par\n" for line in roster.top)
    if form == "table":
        wide = "".join(f"\\cellx{1800 * at}" for at in range(1, len(roster.columns) + 1))
        for row in roster.rows:
            body += f"\\trowd{wide}\\pard\\intbl " + "".join(f"{text}\\cell " for text in row) + "\\row\n"
    else:
        lines = roster.bare("{f} {l}") if form == "lines" else map("\\tab ".join, roster.rows)
        body += "".join(f"{line}\\par\n" for line in lines)
    head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}\\pard\\f0\\fs22 "
    folder.put(f"{_called(roster)}.rtf", head + coded(body) + "\\pard\\par}", "ascii")


def _html_text(roster: Roster, form: str) -> str:
    body = "".join(f"<h2>{escape(line)}</h2>" for line in roster.top or ["Students"])
    if form == "list":
        body += f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in roster.bare('{l}, {f}'))}</ul>"
    else:
        rows, tag = roster.rows, "th" if form == "menus" else "td"
        lines = [rows[0], *rows[1:]]
        parts = ["".join(f"<td>{escape(text)}</td>" for text in row) for row in lines]
        parts[0] = parts[0].replace("td>", f"{tag}>")
        body += f"<table class=grid>{''.join(f'<tr>{part}</tr>' for part in parts)}</table>"
    links = ("Home", "Attendance", "Gradebook", "Students", "Reports", "Settings", "Log out")
    menu = "".join(f'<li><a href="#">{link}</a></li>' for link in links)
    foot = f"<div id=footer>Showing 1 to {len(roster.people)} of {len(roster.people)} entries &middot; Help</div>"
    menus = f"<nav><ul>{menu}</ul></nav>" if form == "menus" else ""
    return page("Class list", f"{menus}<main>{body}</main>{foot * bool(menus)}")


def _html(roster: Roster, form: str, folder: Folder) -> None:
    folder.put(f"{_called(roster)}.html", _html_text(roster, form))


def _mht(roster: Roster, form: str, folder: Folder) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "<Saved by Blink>", "Class list"
    mail["Snapshot-Content-Location"] = "https://sis.school.example/classes/list"
    mail.set_content(_html_text(roster, form), subtype="html", cte="quoted-printable")
    mail.make_related()
    folder.put(f"{_called(roster)}.mht", mail.as_bytes())


def _eml(roster: Roster, form: str, folder: Folder) -> None:
    mail, end = EmailMessage(), "\n\nThanks,\nAnna\n"
    mail["From"], mail["To"] = "Anna Lee <a.lee@school.example>", "Carol Petersen <c.petersen@school.example>"
    mail["Subject"], mail["Date"] = "class list", "Mon, 24 Aug 2026 09:12:00 -0500"
    if form == "text":
        lines = [*roster.top, *roster.bare(roster.dice.choice(["{f} {l}", "{l}, {f}", "{i}. {f} {l}"]))]
        mail.set_content("Hi Carol,\n\nHere is the list:\n\n" + "\n".join(lines) + end)
    elif form == "page":
        rows = ("".join(f"<td>{escape(text)}</td>" for text in row) for row in roster.rows)
        top = "".join(f"<p>{escape(line)}</p>" for line in roster.top)
        body = f"<p>Hi Carol,</p>{top}<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        mail.set_content(f"<html><body>{body}<p>Thanks,<br>Anna</p></body></html>", subtype="html")
    else:
        mail.set_content("Hi Carol,\n\nthe list is attached." + end)
        for name, data in _inner(roster, form, "plain" if form == "xlsx" else "").items():
            mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    folder.put("class list.eml", mail.as_bytes())


def _inner(roster: Roster, kind: str, form: str) -> dict[str, bytes]:
    """The files of another kind, not written yet."""
    with tempfile.TemporaryDirectory() as place:
        _WRITERS[kind](roster, form, Folder(Path(place)))
        return {path.name: path.read_bytes() for path in sorted(Path(place).iterdir())}


def _zip(roster: Roster, form: str, folder: Folder) -> None:
    kind = re.findall("csv|xlsx|docx", form)[0]
    inner = {"csv": form if "groups" in form else "", "xlsx": "plain", "docx": "table"}[kind]
    lead = "Class lists/" if "folder" in form else ""
    files = {f"{lead}{name}": data for name, data in _inner(roster, kind, inner).items()}
    if "mac" in form:
        ghost = bytes.fromhex("0005160700020000") + b"Mac OS X        " + bytes(40)
        files |= {f"__MACOSX/{lead}._{Path(name).name}": ghost for name in files}
        files |= {f"{lead}.DS_Store": b"\0\0\0\1Bud1" + bytes(60)}
    folder.zip("class lists.zip", files)


def _txt(roster: Roster, form: str, folder: Folder) -> None:
    lines = list[str]()
    if form == "aligned":
        sizes = [max(map(len, (title, *cells))) + 3 for title, cells in roster.columns]
        lines = ["".join(text.ljust(size) for text, size in zip(row, sizes, strict=True)).rstrip()
                 for row in roster.rows]  # fmt: skip
        lines.insert(1, "-" * sum(sizes)) if roster.dice.random() < 0.4 else None
    elif form == "last-room":
        room = roster.people[0].room if not roster.placed else ""
        tail = " - Room {r}" if room.isdigit() else " - {r}"
        lines = roster.bare("{l}, {f}" + tail * bool(room))
    else:
        lines = roster.bare(
            "{i}. {f} {l}" if form == "counted" else roster.dice.choice(["{f} {l}", "{l}, {f}"])
        )
    top = [*roster.top, ""] if roster.top else []
    folder.put(f"{_called(roster)}.txt", "\r\n".join([*top, *lines, ""]))


def _pdf(roster: Roster, form: str, folder: Folder) -> None:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    file = io.BytesIO()
    style = (
        [("GRID", (0, 0), (-1, -1), 0.5, "grey")]
        if form == "lines"
        else [("ALIGN", (0, 0), (-1, -1), "LEFT")]
    )
    story = [Paragraph(escape(line), getSampleStyleSheet()["Heading2"]) for line in roster.top]
    SimpleDocTemplate(file, pagesize=(612, 792), invariant=1).build([*story, Table(roster.rows, style=style)])
    folder.put(f"{_called(roster)}.pdf", file.getvalue())


def _vcf(roster: Roster, form: str, folder: Folder) -> None:
    text = ""
    for at, who in enumerate(roster.people):
        roster.people[at] = replace(who, number="", grade="", room="")
        n, fn = f"{who.family};{who.given};;;", who.full
        mark = ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:" if form == "2.1" and not fn.isascii() else ":"
        if mark != ":":
            n, fn = ("".join(c if c.isascii() else "".join(f"={b:02X}" for b in c.encode()) for c in s)
                     for s in (n, fn))  # fmt: skip
        text += f"BEGIN:VCARD\r\nVERSION:{form}\r\nN{mark}{n}\r\nFN{mark}{fn}\r\n"
        text += f"NICKNAME:{who.goes}\r\n" * bool(who.goes) + "ORG:Birch Hill School\r\nEND:VCARD\r\n"
    folder.put("contacts.vcf", text)


def _records(roster: Roster) -> list[dict[str, str]]:
    keys = {"studentId": "number", "lastName": "family", "firstName": "given", "preferredName": "goes"}
    keys |= {"gradeLevel": "grade", "homeroom": "room"}
    some = {key: own for key, own in keys.items() if any(getattr(who, own) for who in roster.people)}
    return [{key: getattr(who, own) for key, own in some.items()} for who in roster.people]


def _json(roster: Roster, form: str, folder: Folder) -> None:
    data: Any = _records(roster)
    if form == "nested":
        data = {"school": "Birch Hill School", "schoolYear": "2026-2027", "students": data}
    elif form == "oneroster":
        users = list[dict[str, Any]]()
        for at, who in enumerate(roster.people):
            roster.people[at] = who = replace(who, room="", goes="")
            user = {
                "sourcedId": f"u-{at + 801}",
                "status": "active",
                "identifier": who.number,
                "role": "student",
            }
            user |= {"givenName": who.given, "familyName": who.family, "enabledUser": "true"}
            users.append({**user, "grades": [who.grade.zfill(2)] if who.grade else []})
        data = {"users": users}
    folder.put("students.json", json.dumps(data, indent=2, ensure_ascii=form == "list"))


def _xml(roster: Roster, form: str, folder: Folder) -> None:
    body = ""
    for record in _records(roster):
        pairs = {key: escape(text) for key, text in record.items()}
        body += "  <student" + "".join(f' {key}="{text}"' for key, text in pairs.items()) + "/>\n" if (
            form == "attributes") else "  <student>" + "".join(
            f"<{key}>{text}</{key}>" for key, text in pairs.items()) + "</student>\n"  # fmt: skip
    folder.put("students.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<students>\n{body}</students>\n')


_WRITERS: dict[str, Callable[[Roster, str, Folder], None]] = {
    "csv": _csv,
    "xlsx": _xlsx,
    "xls": _xls,
    "ods": _ods,
    "docx": _docx,
    "odt": _odt,
    "rtf": _rtf,
    "html": _html,
    "mht": _mht,
    "eml": _eml,
    "txt": _txt,
    "pdf": _pdf,
    "vcf": _vcf,
    "json": _json,
    "xml": _xml,
    "zip": _zip,
}
