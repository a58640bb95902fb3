"""Lists that a system printed to PDF, without photos: their text is read, row by row."""

from __future__ import annotations

import io
from pathlib import Path
from random import Random

import pytest
import typst
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from school_files import fill

from benchmarks.rosters.printed import printed
from namecards.core.errors import NoList
from namecards.importing.candidate import Candidate
from namecards.importing.left_out import LeftOut
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check
from rosters.drawn.marked import mark_picture

PEOPLE = (
    ("Moss", "Ava", "204100"),
    ("Okafor-Lindqvist", "Bartholomew Emmanuel", "204107"),
    ("Chen", "Maya", "204114"),
    ("van der Berg", "Saskia", "204121"),
    ("O'Neil", "Finn", "204128"),
)


pytestmark = pytest.mark.usefixtures("read_here")


def read(pdf: bytes, folder: Path) -> ImportPlan:
    (folder / "list.pdf").write_bytes(pdf)
    return plan(folder / "list.pdf", [])


def whole(one: Candidate) -> tuple[str, str, str]:
    return one.family, one.given, " ".join(one.ids)


def table(titles: str, rows: str, settings: str, above: str = "") -> bytes:
    """A page with a table, as Typst draws it."""
    columns = 1 + titles.count(",")
    cells = ", ".join(f"[{cell.strip()}]" for cell in titles.split(","))
    body = f"#table(columns: {settings.format(columns)}, {cells}, {rows})"
    return typst.compile(f"#set text(size: 9pt)\n#set smartquote(enabled: false)\n{above}\n\n{body}".encode())


def rows_of_people() -> str:
    return ", ".join(f"[{at}], [{f}, {g}], [{n}], []" for at, (f, g, n) in enumerate(PEOPLE, 1))


@pytest.mark.parametrize(
    "settings",
    [
        "(20pt, 70pt, 60pt, 90pt)",
        "(20pt, 70pt, 60pt, 90pt), stroke: none, inset: 4pt",
        "(20pt, 70pt, 60pt, 90pt), align: horizon",
        "(20pt, 70pt, 60pt, 90pt), align: center + horizon, stroke: none",
        "{0}",
    ],
    ids=["lines", "no lines", "in the middle", "in the middle without lines", "wide"],
)
def test_a_name_on_two_lines_of_its_cell_is_one_person(settings: str, tmp_path: Path) -> None:
    pdf = table("No., Student name, Student number, Signature", rows_of_people(), settings)
    assert tuple(map(whole, read(pdf, tmp_path).new)) == PEOPLE


def test_each_page_has_its_class_and_the_titles_again(tmp_path: Path) -> None:
    titles = "#table(columns: 3, stroke: none, [Surname], [Forename], [Adno], "
    pages = [
        f"= Class {name}\n{titles} {', '.join(f'[{f}], [{g}], [{n}]' for f, g, n in who)})\n{len(who)} in all"
        for name, who in (("4A", PEOPLE[:3]), ("4B", PEOPLE[3:]))
    ]
    pdf = typst.compile("\n#pagebreak()\n".join(["#set smartquote(enabled: false)", *pages]).encode())
    new = read(pdf, tmp_path).new
    assert tuple(map(whole, new)) == PEOPLE
    assert [one.classes for one in new] == [("4A",), ("4A",), ("4A",), ("4B",), ("4B",)]


@pytest.mark.parametrize(
    ("between", "first"), [("\n\n", 3), ("\n#pagebreak()\n", 3), ("\n#pagebreak()\n", 4)]
)
def test_tables_of_two_classes_may_have_columns_of_their_own_widths(
    between: str, first: int, tmp_path: Path
) -> None:
    titles = "[No.], [Surname], [Forename], [Adno], [Signature]"
    tables = [
        f"Class {name}\n#table(columns: {widths}, {titles}, "
        + ", ".join(f"[{at}], [{f}], [{g}], [{n}], []" for at, (f, g, n) in enumerate(who, 1))
        + f")\nTotal: {len(who)}\n"
        for name, who, widths in (
            ("4A", PEOPLE[:first], "(25pt, 62pt, 70pt, 48pt, 150pt)"),
            ("4B", PEOPLE[first:], "(60pt, 90pt, 60pt, 50pt, 90pt)"),
        )
    ]
    pdf = typst.compile(between.join(["#set smartquote(enabled: false)", *tables]).encode())
    new = read(pdf, tmp_path).new
    assert tuple(map(whole, new)) == PEOPLE
    assert [one.classes for one in new] == [("4A",)] * first + [("4B",)] * (5 - first)


def test_numbered_names_of_two_classes_side_by_side_on_each_page(tmp_path: Path) -> None:
    classes = {
        (
            "Grade 3 - Mrs. Alvarado",
            "Grade 3 - Mr. Hall",
        ): "Addison Moss|Wyatt Orr|Jo Rey|Amira Ali|Ava Lind|Tom Fox",
        (
            "Grade 4 - Ms. Nowak",
            "Grade 4 - Mr. Poe",
        ): "Lainey Burk|Silas Raber|Trey Hill|Bo Chan|Di Roth|Eve Lutz",
    }
    pages = list[str]()
    for heads, names in classes.items():
        cells = [f"[{at // 2 + 1}.], [{name}]" for at, name in enumerate(names.split("|"))]
        above = "".join(f"table.cell(colspan: 2)[{head}], " for head in heads)
        columns = "(25pt, 150pt, 25pt, 150pt), stroke: none, inset: 2pt"
        pages.append(f"CLASS LISTS\n#table(columns: {columns}, {above}{', '.join(cells)})")
    new = read(typst.compile("\n#pagebreak()\n".join(pages).encode()), tmp_path).new
    assert {(one.display, one.grade, *one.classes) for one in new} == {
        (name, head[6], head.partition(" - ")[2])
        for heads, names in classes.items()
        for at, name in enumerate(names.split("|"))
        for head in (heads[at % 2],)
    }


def test_the_homeroom_beside_the_advisor_in_one_line_above_the_table_is_the_class(tmp_path: Path) -> None:
    above = "#grid(columns: (200pt, 200pt), [Homeroom: 11-06], [Advisor: Mr. Delacroix])"
    pdf = table("No., Student name, Student number, Signature", rows_of_people(), "4", above)
    assert {one.homeroom for one in read(pdf, tmp_path).new} == {"11-06"}


@pytest.mark.parametrize("pages", [1, 2])
@pytest.mark.parametrize(
    "head",
    [
        ("Escuela: Sor Inés", "Grado: 4", "Grupo: {}", "Turno: Vespertino"),
        ("Grundschule Nord", "Klasse 4{}", "Klassenlehrerin Frau Beck", "Stand 1.9.2026"),
    ],
)
def test_a_head_with_as_many_texts_as_the_table_has_columns_is_none_of_its_rows(
    head: tuple[str, ...], pages: int, tmp_path: Path
) -> None:
    file = io.BytesIO()
    canvas, y = Canvas(file, pagesize=letter), 740
    for room, who in (("A", PEOPLE[:3]), ("B", PEOPLE[3:])):
        above = list(zip((40, 180, 260, 400), (text.format(room) for text in head), strict=True))
        cells = [("Nr.", "Student ID", "Name, Vorname", "Bemerkung")]
        cells += [
            (str(at), number, f"{family}, {given}", "") for at, (family, given, number) in enumerate(who)
        ]
        canvas.setFont("Helvetica", 9)
        for row in (above, *(list(zip((40, 70, 140, 400), each, strict=True)) for each in cells)):
            for x, text in row:
                canvas.drawString(x, y, text)
            y -= 18
        y -= 30
        if pages == 2:
            canvas.showPage()
            y = 740
    canvas.save()
    new = read(file.getvalue(), tmp_path).new
    assert tuple(map(whole, new)) == PEOPLE
    assert [one.classes for one in new] == [("4A",)] * 3 + [("4B",)] * 2


def test_a_report_in_letters_of_one_width_is_read_by_its_columns(tmp_path: Path) -> None:
    lines = [
        "WESTSIDE MIDDLE SCHOOL            CLASS LIST BY HOMEROOM           RUN DATE 08/21/2026",
        "HOMEROOM: 204   TEACHER: BRANDT, K",
        "STUDENT ID  STUDENT NAME                            GR  SEX  BIRTHDATE",
        "----------  --------------------------------------  --  ---  ----------",
        *(f"{n:<12}{f + ', ' + g:<40}07   F   03/14/2013" for f, g, n in PEOPLE),
        "TOTAL STUDENTS: 5",
    ]
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=letter)
    canvas.setFont("Courier", 9)
    for at, line in enumerate(lines):
        canvas.drawString(40, 740 - 14 * at, line)
    canvas.save()
    new = read(file.getvalue(), tmp_path).new
    assert tuple(map(whole, new)) == PEOPLE
    assert {(one.homeroom, one.grade) for one in new} == {("204", "7")}


@pytest.mark.parametrize(
    "text",
    [
        "sr01.p  05.26   CEDAR BLUFF ISD   09/08/26   PAGE:  1\n\n"
        "    STUDENT NAME               GR OTHER ID\r\n    -------------------------- -- --------\r\n"
        "  1 OKAFOR, ADA                07 041778\n  2 DE VRIES, ANOUK T          07 039120\n"
        "  3 PHAM, QUANG                08 041213\r\n",
        "+--------+-----------+-------+\n| id     | last_name | first |\n+--------+-----------+-------+\n"
        "| 041778 | Okafor    | Ada   |\n| 039120 | de Vries  | Anouk |\n| 041213 | Pham      | Quang |\n"
        "+--------+-----------+-------+\n",
        "| Student | Student ID |\n|:--------|-----------:|\n| Okafor, Ada | 041778 |\n"
        "| de Vries, Anouk | 039120 |\n| Pham, Quang | 041213 |\n",
    ],
)
def test_lines_drawn_for_the_eye_part_the_columns_and_are_nobody(text: str, tmp_path: Path) -> None:
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", [])
    told = {one.display: one.ids for one in found.new}
    assert told == {"Ada Okafor": ("041778",), "Anouk de Vries": ("039120",), "Quang Pham": ("041213",)}
    assert not any("column was not read" in each.text or "---" in each.text for each in check(found))


def test_a_letter_to_families_and_a_list_of_books_are_no_people(tmp_path: Path) -> None:
    letter_ = "Dear families, our book fair is in October. Mrs. Hale thanks Maya Chen and Leo Diaz for help."
    books = "#table(columns: 3, [Title], [Author], [Price], [Holes], [Louis Sachar], [7.99], [Wonder],"
    for text in (letter_, f"{books} [R. J. Palacio], [8.99], [Ghost], [Jason Reynolds], [6.50])"):
        with pytest.raises(NoList):
            read(typst.compile(text.encode()), tmp_path)


def test_the_logo_above_a_printed_list_is_nobodys_face(tmp_path: Path) -> None:
    (tmp_path / "logo.jpg").write_bytes(mark_picture(1))
    above = '#image("logo.jpg", width: 60pt)'
    titles = "#table(columns: 3, [Surname], [Forename], [Adno], "
    rows = ", ".join(f"[{f}], [{g}], [{n}]" for f, g, n in PEOPLE)
    page = f"#set smartquote(enabled: false)\n{above}\n\n{titles}{rows})".encode()
    (tmp_path / "page.typ").write_bytes(page)
    found = read(typst.compile(str(tmp_path / "page.typ")), tmp_path)
    assert tuple(map(whole, found.new)) == PEOPLE
    assert any(one.startswith("The pictures in list.pdf were left out") for one in found.remarks)


def test_notes_on_a_pdf_its_fields_and_a_scanned_page_are_said(tmp_path: Path) -> None:
    paper = io.BytesIO()
    page = Canvas(paper, pagesize=letter)
    for at, row in enumerate((("Surname", "Forename", "Adno"), *PEOPLE)):
        for column, text in enumerate(row):
            page.drawString(60 + 150 * column, 700 - 20 * at, text)
    page.textAnnotation("moved to 5C in May", Rect=[300, 700, 320, 720])
    page.acroForm.textfield(name="new", value="Otto Weiss", x=60, y=100)
    page.showPage()
    page.drawImage(ImageReader(io.BytesIO(mark_picture(1))), 0, 0, *letter)
    page.save()
    found = read(paper.getvalue(), tmp_path)
    assert tuple(map(whole, found.new)) == PEOPLE
    assert LeftOut("comment", "moved to 5C in May") in found.import_source.people_list.left_out
    said = " ".join(found.remarks)
    assert "list.pdf: page 2 is a picture without text, so nobody on it was read." in said
    assert "list.pdf: 1 filled field of a form was not read. Print it to a new PDF" in said


@pytest.mark.parametrize("apart", [0, 90])
def test_a_class_picture_of_portraits_has_its_adults_and_who_is_missing(apart: int, tmp_path: Path) -> None:
    """The photographer's sheet: the adults larger above, and a line below for those who were away."""
    file = io.BytesIO()
    sheet = Canvas(file, letter)
    sheet.drawCentredString(306, 718, "Class 4D  -  Grade 4  -  2026-2027")
    people = [("Hollis Tennant", "Principal"), ("Simone Roy", "Teacher")]
    people += [
        (name, "") for name in ("Juno Bay", "Wren Castel", "Otis Fair", "Linh Do", "Mo Hux", "Elio March")
    ]
    places = [(190.0, 570.0, 84.0), (338, 570, 84)]
    places += [(68 + at % 3 * 195, 420 - at // 3 * 150, 72) for at in range(6)]
    for number, ((name, job), (x, y, wide)) in enumerate(zip(people, places, strict=True), 1):
        face = ImageReader(io.BytesIO(mark_picture(number)))
        sheet.drawImage(face, x, y, wide, wide * 4 / 3)
        sheet.setFont("Helvetica", 10)
        sheet.drawCentredString(x + wide / 2, y - 13, name)
        sheet.setFont("Helvetica-Oblique", 8)
        sheet.drawCentredString(x + wide / 2, y - 24, job)
    sheet.setFont("Helvetica", 10)
    sheet.drawString(68, 190, "Not Pictured:" if apart else "Not Pictured: Avery Lund,")
    sheet.drawString(68 + apart, 190, "Avery Lund," * bool(apart))
    sheet.drawString(68, 164, "With the nurse: Nia Ford, Sam Lee")
    sheet.drawString(68, 178, "Tomas Quiroga")
    sheet.drawString(68, 150, "Absent: Ana Roy (4C)")
    sheet.save()
    found = read(file.getvalue(), tmp_path)
    said = [line for oddity in check(found) for line in (oddity.text, *oddity.rows)]
    assert any("Ana Roy (4C)" in line for line in said), "what can't be read is said"
    assert any("Nia Ford, Sam Lee" in line for line in said)
    assert {(one.display, one.role, one.classes) for one in found.listed} == {
        ("Hollis Tennant", "staff", ()),
        ("Simone Roy", "teacher", ()),
        *((name, "", ("4D",)) for name, _ in people[2:]),
        ("Tomas Quiroga", "", ("4D",)),
        ("Avery Lund", "", ("4D",)),
    }
    assert {one.display for one in found.listed if not one.photo} == {"Tomas Quiroga", "Avery Lund"}


@pytest.mark.parametrize(("title", "year"), [("Student", "Year "), ("Usual name", "")])
def test_who_has_no_photo_in_a_table_of_photos_is_a_person_of_their_own(
    title: str, year: str, tmp_path: Path
) -> None:
    """Rows without a photo are lower: two names stood between the middles of two photos."""
    file = io.BytesIO()
    sheet = Canvas(file, letter)
    people = [("Kian Brady", True), ("Ayaan Khan", False), ("Mabel Fisher", True), ("Zainab Hussain", True)]
    people += [("Arlo Whit", True), ("Teo Ionescu", False), ("Florence Pett", True)]
    y = 700
    for x, text in ((80, "Photo"), (130, title), (300, "Year group"), (400, "House")):
        sheet.drawString(x, y + 12, text)
    for number, (name, has_photo) in enumerate(people, 1):
        y -= 46 if has_photo else 18
        if has_photo:
            sheet.drawImage(ImageReader(io.BytesIO(mark_picture(number))), 80, y, 30, 40)
        for x, text in (
            (130, name),
            (300, f"{year}{4 + number // 5}"),
            (400, ("Curie", "Turing")[number % 2]),
        ):
            sheet.drawString(x, y + 3, text)
    sheet.save()
    found = read(file.getvalue(), tmp_path).listed
    assert [(one.display, bool(one.photo), one.grade) for one in found] == [
        (name, has_photo, str(4 + number // 5)) for number, (name, has_photo) in enumerate(people, 1)
    ]


def test_a_printed_table_without_known_titles_is_refused_with_its_titles(tmp_path: Path) -> None:
    items = ", ".join(f"[Reading {at}], [{at}], [{at + 3}]" for at in range(1, 6))
    pdf = typst.compile(f"#table(columns: 3, [Shelf], [Books], [Out], {items})".encode())
    with pytest.raises(NoList, match="Shelf, Books, Out"):
        read(pdf, tmp_path)


@examples(15)
@given(seed=st.integers(0, 10_000))
def test_however_a_list_is_printed_nobody_gets_another_number(seed: int, tmp_path: Path) -> None:
    rows = [["Student ID", "Last name", "First name", "Parent"]]
    rows += [[n, f, g, "Ingrid Falk"] for f, g, n in PEOPLE]
    assert tuple(map(whole, read(printed(rows, Random(seed)), tmp_path).new)) == PEOPLE


def test_a_class_close_above_its_titles_is_no_column(tmp_path: Path) -> None:
    titles = "table.header([No.], [Student name], [Bus])"
    parts = [
        f"#text(size: 13pt)[*Class {room}*]\n#v(-9pt)\n#table(columns: (30pt, 120pt, 40pt), {titles}, {rows})"
        for room, rows in (
            ("6A", "[1], [Moss, Ava], [4], [2], [Chen, Maya], [5], [3], [O'Neil, Finn], [4]"),
            ("6B", "[1], [Patel, Aarav], [4], [2], [Brown, Ethan], [5], [3], [Singh, Jack], [4]"),
        )
    ]
    found = read(
        typst.compile(
            "\n".join(["#set text(size: 9pt)", "#set smartquote(enabled: false)", *parts]).encode()
        ),
        tmp_path,
    )
    assert [(one.family, one.homeroom or one.classes[0]) for one in found.new] == [
        *((name, "6A") for name in ("Moss", "Chen", "O'Neil")),
        *((name, "6B") for name in ("Patel", "Brown", "Singh")),
    ]


def test_a_name_on_two_lines_alone_on_the_last_page_is_one_person(tmp_path: Path) -> None:
    rows = ", ".join(f"[{at}], [{f}, {g}], [{n}]" for at, (f, g, n) in enumerate(PEOPLE[2:], 1))
    start = "#set text(size: 9pt)\n#set smartquote(enabled: false)\n"
    one_table = "#table(columns: (20pt, 70pt, 60pt), table.header([No.], [Student], [ID]), {})"
    pages = f"{one_table.format(rows)}\n#pagebreak()\n" + one_table.format(
        "[4], [Lindqvist, Maximilian], [204135]"
    )
    found = read(typst.compile((start + pages).encode()), tmp_path)
    assert ("Lindqvist", "Maximilian", "204135") in set(map(whole, found.new))
    assert len(found.new) == 4


def test_a_word_broken_in_a_narrow_cell_is_whole(tmp_path: Path) -> None:
    page = Canvas(str(tmp_path / "list.pdf"), pagesize=letter)
    page.setFont("Helvetica", 9)
    shown = (("Thompson-F", "Isla"), ("itzgerald", ""), ("Chen", "Maya"), ("O'Neil", "Finn"), ("Moss", "Ava"))
    for at, cells in enumerate((("Last name", "First name", "No"), *shown)):
        lower = at + (at > 2) * 0.7  # the second line of a cell is nearer than the next row
        for left, text in zip((72, 132, 200), (*cells, "" if at == 2 else str(200 + at)), strict=False):
            page.drawString(left, 700 - 16 * lower + (at == 2) * 6, text)
    page.save()
    found = plan(tmp_path / "list.pdf", [])
    assert "Thompson-Fitzgerald" in {one.family for one in found.new}


def test_few_notes_in_a_column_stay_below_their_title(tmp_path: Path) -> None:
    people = (
        ("Walker, Henry", "Hank", ""), ("Kowalski, Ava", "", ""), ("Smith-Jones, Noah", "", "glasses"),
        ("Chen, Maya", "", ""), ("Patel, Aarav", "", ""), ("Taylor, Oliver", "", "sits in front"),
    )  # fmt: skip
    rows = ", ".join(f"[{name}], [{called}], [{note}]" for name, called, note in people)
    settings = "(110pt, 90pt, 90pt), stroke: none"
    found = read(table("Name, Preferred Name, Notes", rows, settings), tmp_path)
    assert {one.family: one.preferred for one in found.new if one.preferred} == {"Walker": "Hank"}
    assert len(found.new) == len(people)


REPORT = """Birch Hill School
Patron List

{top}Homeroom Harper
{each}Dubois, Chloé     2031877  6      6/30/2027
Nguyen, Lucas     2031933  6      6/30/2027
Okafor, Mia       2031947  6      6/30/2027
4 patrons

Page 1 of 3

Birch Hill School
Patron List

Homeroom Lowe
{each}Haddad, Ruby      2031891  6      6/30/2027
Larsen, Freya     2031905  6      6/30/2027
Murphy, Leo       2031919  6      6/30/2027
3 patrons

Page 2 of 3

Birch Hill School
Patron List

Faculty
{each}Falk, Ingrid      2031975         6/30/2027

Page 3 of 3
"""
TITLES = "Patron Name       Barcode  Grade  Card Expires\n"


@pytest.mark.parametrize(("top", "each"), [(TITLES, ""), ("", TITLES)])
def test_a_report_printed_to_text_with_the_heads_of_its_pages(tmp_path: Path, top: str, each: str) -> None:
    """The name of the school at the head of each page became two children, or the list could not be read."""
    found = plan(fill(tmp_path, {"patrons.txt": REPORT.format(top=top, each=each)}), []).listed
    assert [(one.display, one.ids, one.homeroom, one.role) for one in found] == [
        ("Chloé Dubois", ("2031877",), "Harper", ""),
        ("Lucas Nguyen", ("2031933",), "Harper", ""),
        ("Mia Okafor", ("2031947",), "Harper", ""),
        ("Ruby Haddad", ("2031891",), "Lowe", ""),
        ("Freya Larsen", ("2031905",), "Lowe", ""),
        ("Leo Murphy", ("2031919",), "Lowe", ""),
        ("Ingrid Falk", ("2031975",), "", "teacher"),
    ]


def two_tables(
    titles: tuple[str, str], columns: tuple[str, str], heads: tuple[str, str], settings: str = ""
) -> bytes:
    """A page for each of two classes, with its head above a table of last name, first name and number."""
    pages = [
        f"{head}\n#table(columns: {widths}, {named}, "
        + ", ".join(f"[{f}], [{g}], [{n}], []" for f, g, n in who)
        + ")\n"
        for named, widths, head, who in zip(titles, columns, heads, (PEOPLE[:3], PEOPLE[3:]), strict=True)
    ]
    return typst.compile(
        "\n#pagebreak()\n".join([f"#set smartquote(enabled: false)\n{settings}", *pages]).encode()
    )


TITLES = "[Last name], [First name], [Student ID], [Signature]"
NARROW, WIDE = "(110pt, 150pt, 60pt, 70pt)", "(90pt, 90pt, 60pt, 70pt)"


def test_a_table_in_letters_of_one_width_has_columns_of_its_own_on_each_page(tmp_path: Path) -> None:
    mono = '#set text(font: "DejaVu Sans Mono", size: 9pt)'
    pdf = two_tables((TITLES, TITLES), (NARROW, WIDE), ("Class 4A", "Class 4B"), mono)
    new = read(pdf, tmp_path).new
    assert tuple(map(whole, new)) == PEOPLE
    assert [one.classes for one in new] == [("4A",)] * 3 + [("4B",)] * 2


@pytest.mark.parametrize("names", [("801", "802"), ("8A", "8B"), ("8 Oak", "8 Elm")])
def test_grade_class_and_teacher_across_the_page_are_the_class_of_those_below(
    names: tuple[str, str], tmp_path: Path
) -> None:
    first, second = (
        f"Grade 8 #h(1fr) {one} #h(1fr) {who}"
        for one, who in zip(names, ("Mrs. Kim", "Mr. Lowe"), strict=True)
    )
    new = read(two_tables((TITLES, TITLES), (NARROW, WIDE), (first, second)), tmp_path).new
    assert tuple(map(whole, new)) == PEOPLE
    assert [one.classes for one in new] == [(names[0],)] * 3 + [(names[1],)] * 2
    assert {one.grade for one in new} == {"8"}


def test_a_page_whose_titles_have_slightly_other_words_has_its_own_head(tmp_path: Path) -> None:
    titles = TITLES.replace("Signature", "Teacher"), TITLES.replace("Signature", "Homeroom Teacher")
    heads = "Teacher: Ms. Diaz #h(1fr) Kindergarten", "Teacher: Mr. Abbott #h(1fr) 2nd Grade"
    new = read(two_tables(titles, (NARROW, NARROW), heads), tmp_path).new
    assert [(one.grade, one.homeroom) for one in new] == [("K", "Ms. Diaz")] * 3 + [("2", "Mr. Abbott")] * 2


def test_two_words_for_a_class_above_columns_that_begin_elsewhere(tmp_path: Path) -> None:
    titles = TITLES.replace("Signature", "Class"), TITLES.replace("Signature", "HR")
    new = read(two_tables(titles, (NARROW, WIDE), ("Class 4A", "Class 4B")), tmp_path).new
    assert tuple(map(whole, new)) == PEOPLE
    assert [one.classes for one in new] == [("4A",)] * 3 + [("4B",)] * 2


def test_an_initial_that_everybody_has_is_not_their_sex(tmp_path: Path) -> None:
    rows = "\n".join(f"{family}, {given} M.;{number}" for family, given, number in PEOPLE)
    (tmp_path / "list.csv").write_text(f"Student;ID\n{rows}\n", encoding="utf-8")
    assert "remark" not in " ".join(oddity.text for oddity in check(plan(tmp_path / "list.csv", [])))


def test_a_table_goes_on_above_the_titles_of_the_next_one_with_columns_of_other_widths(
    tmp_path: Path,
) -> None:
    """As a browser prints a table for each grade, each as wide as its longest name."""
    file = io.BytesIO()
    page = Canvas(file, pagesize=letter)
    below = {"Grade 1": (100, "Moss"), "Grade 2": (104, "Ortega Salas")}
    given = ("Ava", "Ben", "Cy", "Di", "Eva", "Finn", "Gus", "Ida")
    number = 20410
    for grade, (left, family) in below.items():
        parts = [given[:4], given[4:]] if grade == "Grade 1" else [given]
        for at, names in enumerate(parts):
            top = 600 if grade == "Grade 2" else 700
            if at:
                page.showPage()
            else:
                page.drawString(60, top + 40, grade)
                for x, title in ((left, "Student ID"), (left + 80, "Name"), (left + 220, "Entry Date")):
                    page.drawString(x, top + 20, title)
            for line, name in enumerate(names):
                cells = ((left, str(number)), (left + 80, f"{name} {family}"), (left + 220, "08/24/2026"))
                for x, text in cells:
                    page.drawString(x, top - 16 * line, text)
                number += 1
    page.save()
    found = read(file.getvalue(), tmp_path).listed
    assert [one.ids for one in found] == [(str(at),) for at in range(20410, 20426)]
    assert [one.grade for one in found] == ["1"] * 8 + ["2"] * 8
