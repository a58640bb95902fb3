"""Labels, badges and photos in rows on paper: what stands in one place is about one person."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfgen.canvas import Canvas

from namecards.core.errors import NoNames
from namecards.importing.candidate import Candidate
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check
from rosters.drawn.marked import mark_picture, number_of

pytestmark = pytest.mark.usefixtures("read_here")


class Sheet:
    """A sheet of paper to draw on."""

    def __init__(self, folder: Path) -> None:
        self._file, self._path = io.BytesIO(), folder / "sheet.pdf"
        self._canvas, self._faces = Canvas(self._file, letter), 0

    def text(self, x: float, y: float, text: str, size: float = 9) -> None:
        self._canvas.setFont("Helvetica", size)
        self._canvas.drawString(x, y, text)

    def card(self, x: float, y: float, lines: Sequence[str], has_face: bool = True) -> None:
        """Draw a face with lines below it, or the lines alone."""
        if has_face:
            self._faces += 1
            face = ImageReader(io.BytesIO(mark_picture(self._faces)))
            self._canvas.drawImage(face, x, y, 60, 80)
        for at, line in enumerate(lines, 1):
            self.text(x, y - 11 * at, line)

    def frame(self, x: float, y: float, wide: float, high: float) -> None:
        self._canvas.rect(x, y, wide, high)

    def lay_over(self, x: float, y: float, wide: float, high: float, is_clear: bool = True) -> None:
        """Draw the same picture, of which only the edge or all can be seen, over what is there."""
        frame = Image.new("RGBA", (120, 160), (0, 0, 0, 0) if is_clear else (250, 220, 40, 255))
        ImageDraw.Draw(frame).rectangle((0, 0, 119, 159), outline=(150, 110, 20, 255), width=2)
        self._canvas.drawImage(ImageReader(frame), x, y, wide, high, mask="auto")

    def turn(self) -> None:
        """Go on with the next page."""
        self._canvas.showPage()

    def read(self) -> ImportPlan:
        self._canvas.save()
        self._path.write_bytes(self._file.getvalue())
        return plan(self._path, [])


def told(one: Candidate) -> tuple[str, str, str, str, str]:
    return one.given, one.family, " ".join(one.ids), one.grade, one.homeroom or " ".join(one.classes)


PUPILS = (
    ("Moss, Ava", "1048201"),
    ("O'Neil, Finn", "1048238"),
    ("Chen, Maya", "1048275"),
    ("van der Berg, Saskia", "1048312"),
    ("Singh, Jack", "1048349"),
)


@pytest.mark.parametrize(
    ("below", "grade", "room"),
    [
        (["Gr: 4", "4B - Mrs. Kim", "#{}"], "4", "4B"),
        (["Grade 4 / Mrs. Kim", "Student ID: {}"], "4", "Mrs. Kim"),
        (["Mrs. Kim - Rm 12", "{} Grade 4"], "4", "Mrs. Kim"),
        (["Gr: 4  Sex: F", "HR: 4B", "{}"], "4", "4B"),
    ],
)
@pytest.mark.parametrize("has_face", [False, True])
def test_a_label_has_everything_about_one_pupil(
    below: list[str], grade: str, room: str, has_face: bool, tmp_path: Path
) -> None:
    sheet = Sheet(tmp_path)
    for at, (name, number) in enumerate(PUPILS):
        lines = [name, *(line.format(number) for line in below)]
        sheet.card(50 + at % 3 * 180, 640 - at // 3 * 190, lines, has_face)
    names = [name.split(", ") for name, _ in PUPILS]
    assert list(map(told, sheet.read().new)) == [
        (given, family, number, grade, room)
        for (family, given), (_, number) in zip(names, PUPILS, strict=True)
    ]


def test_a_place_and_a_number_that_went_on_in_the_next_line_are_whole(tmp_path: Path) -> None:
    sheet, teachers = Sheet(tmp_path), ("Mrs. Harper", "Mr. Lowe")
    for at, (name, number) in enumerate(PUPILS):
        written = (name, f"{teachers[at % 2]} - Room 12", f"Student ID: {number}")
        lines = [line for text in written for line in simpleSplit(text, "Helvetica", 9, 58)]
        sheet.card(50 + at % 4 * 130, 640 - at // 4 * 190, lines)
    assert [told(one)[2:] for one in sheet.read().new] == [
        (number, "", teachers[at % 2]) for at, (_, number) in enumerate(PUPILS)
    ]


@pytest.mark.parametrize("heads", [("Class 801", "Class 802"), ("Mrs. Kim - Room 5", "Mr. Lowe - Room 7")])
def test_faces_below_the_heading_of_a_second_class_are_in_that_class(
    heads: tuple[str, str], tmp_path: Path
) -> None:
    sheet, parts = Sheet(tmp_path), (PUPILS[:3], PUPILS[3:])
    for part, (head, pupils) in enumerate(zip(heads, parts, strict=True)):
        sheet.text(42, 740 - 150 * part, head, 14)
        for at, lines in enumerate(pupils):
            sheet.card(50 + at * 180, 640 - 150 * part, lines)
    found = [(told(one)[4], one.photo is not None) for one in sheet.read().new]
    first, second = (head.partition(" - ")[0].removeprefix("Class ") for head in heads)
    assert found == [(first, True)] * 3 + [(second, True)] * 2


def test_in_a_table_with_a_column_of_photos_each_photo_is_of_its_row(tmp_path: Path) -> None:
    """Titles of two classes stood in other columns, and the names wrapped: no photo was anybody's."""
    sheet = Sheet(tmp_path)
    for part, (room, pupils) in enumerate((("4B", PUPILS[:3]), ("5A", PUPILS[3:]))):
        top = 720 - 330 * part
        for x, text in ((42, f"Class: {room}"), (220, "Teacher: Mrs. Kim"), (440, f"Room: {21 + part}")):
            sheet.text(x, top + 25, text, 11)
        columns = (130, 190, 260 + 16 * part, 300 + 16 * part)
        for x, title in zip(columns, ("Student ID", "Student Name", "Grd", "Notes"), strict=True):
            sheet.text(x, top, title)
        for at, (name, number) in enumerate(pupils):
            family, given = name.split(", ")
            sheet.card(50, top - 90 * (at + 1), [], has_face=at != 1)
            y = top - 90 * at - 50
            for x, low, text in (
                (columns[0], 0, number),
                (columns[1], -5, f"{family},"),
                (columns[1], 6, f"{given} M."),
                (columns[2], 0, room[0]),
                (columns[3], 0, "glasses" * (not at)),
            ):
                sheet.text(x, y - low, text)
    found = sheet.read().new
    names = [tuple(reversed(name.split(", "))) for name, _ in PUPILS]
    assert [(one.given, one.family) for one in found] == names
    assert [told(one)[2:] for one in found] == [
        (number, room[0], room) for (_, number), room in zip(PUPILS, ["4B"] * 3 + ["5A"] * 2, strict=True)
    ]
    shown = [one.photo.name if one.photo else "" for one in found]
    assert shown == [name and f"page 1, picture {name}.jpg" for name in ("1", "", "2", "3", "")]


def test_the_teacher_her_grade_and_her_room_beside_each_other_above_a_table_are_one_class(
    tmp_path: Path,
) -> None:
    """They were taken for three classes side by side, and all were in the first class."""
    sheet, x = Sheet(tmp_path), (50, 90, 230, 300, 340, 450)
    for part, (teacher, pupils) in enumerate((("Ms. Diaz", PUPILS[:3]), ("Mrs. Kim", PUPILS[3:]))):
        top, room = 700 - 200 * part, (f"Teacher: {teacher}", f"Grade {part + 1}", f"Room: {part + 2}")
        for at, text in zip((44, 345, 480), room, strict=True):
            sheet.text(at, top + 20, text, 11)
        rows = [("No.", "Student", "Stu No", "Gr", "Guardian", "Phone")]
        for at, (name, number) in enumerate(pupils, 1):
            family = name.split(",")[0]
            rows.append((f"{at}", name, number, f"{part + 1}", f"Anna {family}", f"(555) 016-012{at}"))
        for at, row in enumerate(rows):
            for left, text in zip(x, row, strict=True):
                sheet.text(left, top - 16 * at, text)
    found = [told(one)[2:] for one in sheet.read().new]
    rooms = [("1", "Ms. Diaz")] * 3 + [("2", "Mrs. Kim")] * 2
    assert found == [(number, *room) for (_, number), room in zip(PUPILS, rooms, strict=True)]


def test_a_badge_without_a_photo_is_somebodys_and_a_note_below_the_faces_is_nobody(tmp_path: Path) -> None:
    """The school on each badge was taken for a heading; "No Photo Available" has three lines."""
    sheet = Sheet(tmp_path)
    sheet.text(42, 760, "Class List: 801 (Ms. Carver)", 13)
    for at, (name, number) in enumerate(PUPILS):
        x, y = 50 + at % 2 * 260, 640 - at // 2 * 180
        sheet.frame(x - 8, y - 45, 240, 150)
        sheet.text(x, y + 88, "Birch Hill Middle School")
        for down, word in enumerate(("No", "Photo", "Available") if at == 1 else ()):
            sheet.text(x + (18, 14, 8)[down], y + 50 - 9 * down, word, 7)
        sheet.card(x, y, [" ".join(reversed(name.split(", "))), f"ID: {number}"], has_face=at != 1)
    sheet.text(210, 44, "PROOF - please check the spelling of all names", 8)
    found = sheet.read().new
    names = [tuple(reversed(name.split(", "))) for name, _ in PUPILS]
    assert [(one.given, one.family) for one in found] == names
    assert [told(one)[2::2] for one in found] == [(number, "801") for _, number in PUPILS]
    assert [one.photo is None for one in found] == [False, True, False, False, False]


def test_a_nickname_in_a_line_of_its_own_is_what_they_go_by(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    lines = (["Kowalski, William", "(Will)"], ["Kim, Nora"], ["Haddad, William", "(Will)"], ["Moss, Ava"])
    for at, name in enumerate(lines):
        sheet.card(50 + at * 130, 640, [*name, f"ID: {41304 + 37 * at}"])
    found = [(one.given, one.family, one.preferred) for one in sheet.read().new]
    assert found[::2] == [("William", "Kowalski", "Will"), ("William", "Haddad", "Will")]


WRAPPED = (
    ["Gurpreet Kaur", "Singh"], ["Ava Moss"], ["Harleen Kaur", "Gill"], ["Jasleen Kaur", "Singh"],
    ["Finn O'Neil"], ["Simran Kaur", "Singh"], ["Maya Chen"], ["Manpreet Kaur", "Gill"], ["Jeet Singh"],
)  # fmt: skip
WRAPPED_AFTER_FIRST_NAMES = (
    ["Leo Santos", "Oliveira"], ["Ana Reed"], ["Mary Ann", "Washington"], ["Wei Santos", "Oliveira"],
    ["Aaliyah", "Washington"], ["Lily Grace Nguyen"], ["Fay Ortiz"], ["Ida Costa"], ["Mary Ann Moore"],
    ["Joy Gray"], ["Max", "Papadopoulos"], ["Tom Chen"], ["Zoe Costa"], ["Eva Park"], ["Chloé Berg"],
)  # fmt: skip


@pytest.mark.parametrize("cards", [WRAPPED, WRAPPED_AFTER_FIRST_NAMES])
def test_last_names_that_many_share_are_no_remarks_where_only_long_names_go_on_below(
    cards: Sequence[list[str]], tmp_path: Path
) -> None:
    """They were left out, and two children of then one name got each other's photo."""
    sheet = Sheet(tmp_path)
    for at, lines in enumerate(cards):
        sheet.card(50 + at % 5 * 105, 620 - at // 5 * 200, [*lines, "HR: 12"])
    found = sheet.read().new
    assert [f"{one.given} {one.family}" for one in found] == [" ".join(lines) for lines in cards]
    assert {one.homeroom for one in found} == {"12"}
    assert all(one.photo for one in found)


def test_a_number_in_brackets_is_no_label_of_the_class_below_and_a_first_name_no_word(tmp_path: Path) -> None:
    """Anya is a mother in Hungary; a name in two lines has its number behind the second one."""
    sheet = Sheet(tmp_path)
    names = ("Ben Silva", "Anya Brown", "Xin Penn", "Featherstonehaugh, Leilani")
    for at, name in enumerate(names):
        lines = [name, f"({41489709 + at})"] if at % 3 else ["Silva,", f"Ben ({41489709 + at})"]
        lines = ["BROWN", f"Anya ({41489709 + at})"] if at == 1 else lines
        lines = ["Featherstonehaugh,", f"Leilani ({41489709 + at})"] if at == 3 else lines
        sheet.card(50 + at * 130, 640, [*lines, "HR: 16"])
    found = sheet.read().new
    assert [one.ids for one in found] == [(f"{41489709 + at}",) for at in range(4)]
    assert [one.given for one in found] == ["Ben", "Anya", "Xin", "Leilani"]


def test_a_short_last_name_above_the_number_is_no_part_of_its_label(tmp_path: Path) -> None:
    """Ng and Le are articles in titles of other languages: their names and numbers were lost."""
    sheet = Sheet(tmp_path)
    names = (("Maximiliano", "Ng"), ("Ida", "Le"), ("Eva", "Nguyen"), ("Li", "Reed"))
    for at, name in enumerate(names):
        sheet.card(50 + at * 130, 640, [*name, f"ID: {40007 + at}"])
    found = sheet.read().new
    assert [(one.given, one.family) for one in found] == [*names]
    assert [one.ids for one in found] == [(f"{40007 + at}",) for at in range(4)]


def test_a_page_of_numbers_alone_is_no_list(tmp_path: Path) -> None:
    """Bar codes of books: there is no column beside the numbers."""
    sheet = Sheet(tmp_path)
    for at in range(18):
        sheet.text(80 + 160 * (at % 3), 640 - 60 * (at // 3), f"30{at:02}71")
    with pytest.raises(NoNames, match="no column title means a name"):
        sheet.read()


def test_a_first_name_that_elsewhere_means_a_thing_has_its_number_in_brackets(tmp_path: Path) -> None:
    """Joy is a seat in Uzbekistan, Vera is faith in Italy, Manuel is a French textbook."""
    sheet = Sheet(tmp_path)
    names = (("Silva", "Joy"), ("Chen", "Vera"), ("Fox", "Manuel"), ("Reed", "Sam"))
    for at, (family, given) in enumerate(names):
        sheet.card(50 + at * 130, 640, [family.upper(), f"{given} ({40147 + at})"])
    found = sheet.read().new
    assert [(one.family, one.given, *one.ids) for one in found] == [
        (*name, f"{40147 + at}") for at, name in enumerate(names)
    ]


def test_a_first_name_with_a_hyphen_at_the_end_of_its_line_goes_on(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for at, lines in enumerate((["Papadopoulos, Eun-", "ji"], ["Lee, Eun-ji"], ["Moss, Ava"], ["Hall, Jo"])):
        sheet.card(50 + at * 130, 640, [*lines, f"ID: {41304 + 37 * at}"])
    assert [one.given for one in sheet.read().new] == ["Eun-ji", "Eun-ji", "Ava", "Jo"]


def test_a_word_below_the_place_of_a_whole_name_is_no_last_name(tmp_path: Path) -> None:
    """A sheet of allergies with large names: it made Dominick Esposito a Mr. Egg."""
    sheet = Sheet(tmp_path)
    cards = (
        ("Beckham", "Ainsworth", "Grade 2 Rm 12", "PEANUTS"),
        ("Dominick", "Esposito", "Grade 1 Rm 7", "EGG"),
        ("Mckenzie", "Norgaard", "Kindergarten Rm 2", "BEE STINGS"),
        ("Wren", "Sakamoto", "Grade 4 Rm 23", "SESAME"),
    )
    for at, lines in enumerate(cards):
        sheet.card(50 + at * 130, 640, lines)
    found = sheet.read().new
    assert [(one.given, one.family, one.grade) for one in found] == [
        (first, last, grade) for (first, last, *_), grade in zip(cards, "21K4", strict=True)
    ]
    assert [one.homeroom.removeprefix("Rm ") for one in found] == ["12", "7", "2", "23"]


def test_a_word_below_a_graduates_quote_is_no_last_name(tmp_path: Path) -> None:
    """One graduate of twelve was Kieran “O'Dowd Best Smile”, without a word."""
    sheet = Sheet(tmp_path)
    quotes = ("“Be kind.”", "“42”", "“Carpe diem”", "“Onwards”")
    for at, (name, quote) in enumerate(
        zip(("Ida Holm", "Leo Park", "Ana Kos", "Tom Fox"), quotes, strict=True)
    ):
        sheet.card(50 + at * 130, 640, [name, quote, *(["Best Smile"] if at == 1 else ())])
    assert [one.family for one in sheet.read().new] == ["Holm", "Park", "Kos", "Fox"]


@pytest.mark.parametrize(("form", "post"), [("#{} {}", "Head Coach"), ("{1}, #{0}", "Assistant Coach")])
def test_a_page_of_a_team_has_numbers_of_shirts_and_a_coach(form: str, post: str, tmp_path: Path) -> None:
    """It was refused: no column title meant a name."""
    sheet, names = Sheet(tmp_path), ("Ida Holm", "Leo Park", "Ana Kos", "Tom Fox", "Mina Cho")
    sheet.card(50, 640, ["Coach D. Reyes", post])
    for at, name in enumerate(names, 1):
        sheet.card(50 + at % 3 * 150, 640 - at // 3 * 150, [form.format(at * 7, name), "Guard"])
    found = sheet.read().new
    assert [one.display for one in found if not one.is_staff] == list(names)
    assert [(one.family, one.role) for one in found if one.is_staff] == [("Reyes", "staff")]


@pytest.mark.parametrize(
    "name", ["Miss Petra Lane (teacher)", "Petra Lane (Year 1 Teacher)", "Ms. Lane, teacher"]
)
def test_a_role_behind_the_name_is_no_part_of_it(name: str, tmp_path: Path) -> None:
    """She was a line without a name, and her photo was nobody's."""
    sheet = Sheet(tmp_path)
    for at, line in enumerate((name, "Ida Holm", "Leo Park", "Ana Kos")):
        sheet.card(50 + at * 130, 640, [line])
    found = sheet.read()
    assert [one.display.endswith("Lane") for one in found.listed if one.role == "teacher"] == [True]
    assert all(one.photo for one in found.listed) and not found.questions


@pytest.mark.parametrize("is_next_page", [False, True])
def test_whole_names_below_faces_with_first_names_are_theirs(is_next_page: bool, tmp_path: Path) -> None:
    """The children had no last names; of two called Leo, each face is asked about."""
    sheet = Sheet(tmp_path)
    whole = ("Ida Holm", "Leo Park", "Ana Kos", "Tom Fox", "Leo Dunn", "Mia Berg")
    for at, name in enumerate(whole):
        sheet.card(40 + at % 3 * 150, 640 - at // 3 * 130, [name.split()[0]])
    if is_next_page:
        sheet.turn()
    for at, name in enumerate(sorted(whole), 1):
        sheet.text(40, 300 - 14 * at, f"{at}. {name}")
    sheet.text(40, 60, "Please send corrections to Ms. Reed by Friday.")
    found = sheet.read()
    assert any("corrections to Ms. Reed" in remark for remark in found.remarks)
    pictures = found.import_source.pictures
    shown = {one.display: one.photo and number_of(pictures.read(one.photo.name)) for one in found.listed}
    sure = {name: at for at, name in enumerate(whole, 1) if "Leo" not in name}
    assert shown == {**sure, "Leo Park": None, "Leo Dunn": None}
    assert sorted(question.picture for question in found.questions) == [
        "page 1, picture 2.jpg",
        "page 1, picture 5.jpg",
    ]


@pytest.mark.parametrize("form", ["{1}_{0}.jpg", "{0} {1}.JPG", "{1}, {0}.jpeg"])
def test_a_contact_sheet_with_the_names_of_the_files(form: str, tmp_path: Path) -> None:
    """It was refused: no column title meant a name. What a camera called a picture is nobody."""
    sheet, names = Sheet(tmp_path), [("Ida", "Holm"), ("Leo", "Park"), ("Ana", "Kos"), ("Tom", "Fox")]
    for at, line in enumerate([*(form.format(*name) for name in names), "IMG_2201.jpg"]):
        sheet.card(40 + at * 110, 640, [line])
    found = sheet.read()
    assert [(one.given, one.family) for one in found.listed] == names and all(
        one.photo for one in found.listed
    )
    assert [question.picture for question in found.questions] == ["page 1, picture 5.jpg"]


@pytest.mark.parametrize("label", ["", "Card ", "Paž. Nr. ", "Adm No: ", "Núm. expedient: "])
def test_numbers_below_the_faces_are_read_where_the_names_are_above(tmp_path: Path, label: str) -> None:
    sheet = Sheet(tmp_path)
    for at, (name, number) in enumerate(PUPILS):
        x, y = 60 + at % 3 * 150, 560 - at // 3 * 170
        sheet.card(x, y, [f"{label}{number}"])
        sheet.text(x, y + 96, " ".join(reversed(name.split(", "))))
    found = sheet.read()
    assert [(one.family, *one.ids) for one in found.listed] == [
        (name.partition(", ")[0], number) for name, number in PUPILS
    ]
    assert all(one.photo for one in found.listed)
    assert not [line for oddity in check(found) for line in oddity.rows if line[-7:].isdecimal()]


@pytest.mark.parametrize(
    ("labels", "foot"),
    [
        (("Name:", "Klasse:", "Ausweis-Nr.:"), "Fundsachen bitte im Sekretariat abgeben."),
        (("Name:", "Form:", "Adm. No:"), "If found, please return to the school office. Valid till 2027"),
        (("Nom :", "Classe :", "Numéro de"), "carte"),
    ],
)
def test_the_foot_of_a_card_is_no_part_of_the_label_above_it(
    tmp_path: Path, labels: Sequence[str], foot: str
) -> None:
    sheet = Sheet(tmp_path)
    for at, (name, number) in enumerate(PUPILS):
        x, y = 40 + at % 2 * 270, 640 - at // 2 * 150
        sheet.frame(x, y, 250, 130)
        sheet.card(x + 180, y + 40, ())
        for down, both in enumerate(zip(labels, (name, "6a", number), strict=True)):
            sheet.text(x + 8, y + 105 - down * 20, both[0], 8)
            sheet.text(x + 80, y + 105 - down * 20, both[1])
        sheet.text(x + 8, y + 45, foot, 6)
    people = sheet.read().listed
    assert [(f"{one.family}, {one.given}", *one.ids) for one in people] == list(PUPILS)
    assert all(one.photo and told(one)[4] == "6a" for one in people)


def test_a_class_picture_above_the_faces_is_named_as_left_out(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.text(72, 760, "Class 3A", 14)
    whole = ImageReader(io.BytesIO(mark_picture(77, 300, 200)))
    sheet._canvas.drawImage(whole, 72, 540, 270, 180)
    for at, name in enumerate(("Ida Holm", "Leo Park", "Ana Kos", "Tom Fox")):
        sheet.card(72 + 120 * at, 400, [name])
    found = sheet.read()
    assert [one.photo is not None for one in found.listed] == [True] * 4
    assert any("1 picture is larger than the photos of people" in one.text for one in check(found))


@pytest.mark.parametrize("posts", [("Principal", "Teacher", "Aide"), ()])
def test_larger_adults_above_the_faces_leave_each_child_their_own(
    posts: Sequence[str], tmp_path: Path
) -> None:
    """The children below their posts were adults, or their faces and names were apart."""
    sheet, adults = Sheet(tmp_path), ("Dr. Lena Hartwell", "Mr. Samuel Oduya", "Ms. Rita Blum")
    for at, name in enumerate(adults):
        sheet._canvas.drawImage(ImageReader(io.BytesIO(mark_picture(90 + at))), 75 + 180 * at, 650, 75, 100)
        for down, line in enumerate((name, *posts[at : at + 1]), 1):
            sheet.text(75 + 180 * at, 650 - 11 * down, line)
    names = [
        f"{first} {last}"
        for last in ("Holm", "Kos", "Fox", "Lee")
        for first in ("Ida", "Leo", "Ana", "Tom", "Mia")
    ]
    for at, name in enumerate(names):
        sheet._faces += 1
        x, y = 45 + at % 5 * 106, 520 - at // 5 * 100
        sheet._canvas.drawImage(ImageReader(io.BytesIO(mark_picture(at + 1))), x, y, 48, 64)
        sheet.text(x, y - 10, name, 7)
    found = sheet.read()
    pupils = {one.display: one for one in found.listed if not one.is_staff}
    assert list(pupils) == names
    pictures = [found.import_source.pictures.read(one.photo.name) for one in pupils.values() if one.photo]
    assert list(map(number_of, pictures)) == [*range(1, 21)]
    assert any("larger than the photos of people" in one.text for one in check(found))


@pytest.mark.parametrize("caption", ["Vega, Chidi & Ada", "Chidi and Ada Vega", "Chidi + Ada Vega"])
@pytest.mark.parametrize("beside", ["", "Last,First,Class\nVega,Chidi,5B\nVega,Ada,5B\n"])
def test_a_photo_of_two_children_is_nobodys_until_it_is_chosen(
    caption: str, beside: str, tmp_path: Path
) -> None:
    sheet = Sheet(tmp_path)
    for at, name in enumerate([*(name for name, _ in PUPILS), caption]):
        sheet.card(50 + at % 3 * 180, 640 - at // 3 * 190, [name])
    found = sheet.read()
    if beside:
        rows = "".join(f"{name.replace(', ', ',')},5B\n" for name, _ in PUPILS)
        (tmp_path / "list.csv").write_text(beside + rows, encoding="utf-8")
        found = plan(tmp_path, [])
    children = {one.given: one.photo for one in found.listed if one.family == "Vega"}
    assert children == {"Chidi": None, "Ada": None}
    assert [question.picture for question in found.questions] == ["page 1, picture 6.jpg"]
    assert [choice.label.partition(",")[0] for choice in found.questions[0].choices] == [
        "Chidi Vega",
        "Ada Vega",
    ]


@pytest.mark.parametrize("short", ["Noor R.", "Noor"])
@pytest.mark.parametrize("shown", [1, 2])
def test_a_short_name_below_a_face_that_fits_two_children_is_asked(
    shown: int, short: str, tmp_path: Path
) -> None:
    """The page of 3R named both “Noor R.”; neither got a photo, and nobody was asked."""
    sheet, others = Sheet(tmp_path), (("Ida", "Holm"), ("Leo", "Park"), ("Ana", "Kos"), ("Tom", "Fox"))
    names = [f"{first} {last[0]}." if "." in short else first for first, last in others] + [short] * shown
    for at, name in enumerate(names):
        sheet.card(50 + at % 4 * 130, 640 - at // 4 * 150, [name])
    sheet.read()
    rows = "".join(
        f"{last},{first},3R\n" for first, last in (*others, ("Noor", "Rahmani"), ("Noor", "Rashid"))
    )
    text = f"Last,First,Class\n{rows}"
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    found = plan(tmp_path, [])
    assert [one.photo is None for one in found.listed if one.given == "Noor"] == [True, True]
    asked = [[choice.label.partition(",")[0] for choice in one.choices] for one in found.questions]
    assert asked == [["Noor Rahmani", "Noor Rashid"]] * shown


@pytest.mark.parametrize("heading", ["Faculty & Staff", "Our teachers", "Lehrkräfte"])
def test_those_on_the_page_of_the_staff_are_adults_without_the_class_of_the_page_before(
    heading: str, tmp_path: Path
) -> None:
    sheet = Sheet(tmp_path)
    sheet.text(50, 740, "Class 3A", 14)
    for at, (name, _) in enumerate(PUPILS):
        sheet.card(50 + at * 100, 600, [name])
    sheet.turn()
    sheet.text(50, 740, heading, 14)
    for at, name in enumerate(("Hill, Anna", "Cho, Mina", "Prado, Luis")):
        sheet.card(50 + at * 100, 600, [name])
    found = sheet.read()
    assert [(one.is_staff, one.classes) for one in found.listed] == [(False, ("3A",))] * 5 + [(True, ())] * 3
    assert not any(heading in one.text and "left out" in one.text for one in check(found))


@pytest.mark.parametrize("is_whole_page", [False, True])
def test_a_frame_or_a_watermark_over_the_photos_is_nobodys_picture(
    is_whole_page: bool, tmp_path: Path
) -> None:
    sheet, places = Sheet(tmp_path), [(50 + at * 100, 600) for at in range(len(PUPILS))]
    for (name, _), (x, y) in zip(PUPILS, places, strict=True):
        sheet.card(x, y, [name])
    for box in [(40, 40, 520, 700)] if is_whole_page else [(x - 2, y - 2, 64, 84) for x, y in places]:
        sheet.lay_over(*box)
    found = sheet.read()
    pictures = [found.import_source.pictures.read(one.photo.name) for one in found.listed if one.photo]
    assert list(map(number_of, pictures)) == [1, 2, 3, 4, 5]


def test_what_lies_over_a_few_photos_hides_them(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for at, (name, _) in enumerate(PUPILS):
        sheet.card(50 + at * 100, 600, [name])
    for at in (1, 3):
        sheet.lay_over(50 + at * 100, 600, 60, 80, is_clear=False)
    assert [one.photo is not None for one in sheet.read().listed] == [True, False, True, False, True]


def test_the_texts_of_a_row_are_read_from_left_to_right_though_one_is_a_little_higher(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for at, (name, _) in enumerate(PUPILS):
        y = 640 - 100 * at
        sheet.card(460, y, [])
        sheet.text(50, y + 40, f"{at + 1}.")
        sheet.text(80, y + 40 + (-0.3, 0.3, 0)[at % 3], name)
        sheet.text(280, y + 40, ("rk", "ev")[at % 2])  # the lessons in religion
    found = sheet.read().listed
    assert [f"{one.family}, {one.given}" for one in found] == [name for name, _ in PUPILS]
    assert all(one.photo for one in found)


def test_bar_codes_below_the_names_of_a_class_are_their_numbers(tmp_path: Path) -> None:
    """The list was refused: short names end where the numbers begin, which looked like further columns."""
    sheet, names = (
        Sheet(tmp_path),
        ["Cara Ó Sé", "Finn Mac Giolla Bhríde", "Orla Daly", "Ciara Nic Dhonnchadha"],
    )
    sheet.text(40, 800, "Borrowers: 2 Willow, Ms Tierney", 14)
    for at, name in enumerate([*names, "Conor Roche", "2 Willow class box"]):
        x, y = 40 + at % 3 * 180, 740 - at // 3 * 110
        sheet.text(x, y, name, 10)
        sheet.text(x, y - 12, "2 Willow", 8)
        sheet.text(x + 62, y - 72, f"T{at * 13 + 2041}", 8)
    sheet.text(40, 30, "Scoil Bhríde Library", 8)
    found = sheet.read().listed
    assert [(*one.ids, told(one)[4]) for one in found] == [
        (f"T{at * 13 + 2041}", "2 Willow") for at in range(5)
    ]
    assert [f"{one.given} {one.family}" for one in found] == [*names, "Conor Roche"]


def test_the_number_of_a_picture_below_a_name_is_nobodys(tmp_path: Path) -> None:
    """A proof sheet: "Img 0217" was a pupil."""
    sheet = Sheet(tmp_path)
    for at, (name, number) in enumerate(PUPILS):
        sheet.card(60 + at % 3 * 150, 560 - at // 3 * 170, [name, f"ID {number}", f"Img {at * 3 + 214:04}"])
    found = sheet.read().listed
    assert [(f"{one.family}, {one.given}", *one.ids) for one in found] == list(PUPILS)
    assert all(one.photo for one in found)
