"""What stands around a list: names of files as people write them, adults in the head, days and posts."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from school_files import fill

from namecards.importing.candidate import Candidate, rooms
from namecards.importing.cells.roles import role_of
from namecards.importing.photo_rosters.classify_line import parse_line
from namecards.importing.places.file_names import plain_file_name, without_list_words
from namecards.importing.plan import plan
from namecards.importing.report.summary import summary
from rosters.drawn.marked import mark_picture, number_of

PUPILS = "First Name,Last Name\nAva,Brandt\nHenry,Castellanos\nLayla,Farouk\nSamuel,Gentry\n"


def listed(folder: Path, files: dict[str, str | bytes]) -> tuple[Candidate, ...]:
    """Return the people of a folder of files."""
    return plan(fill(folder, files), []).listed


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ClassList_6B_v2", "Class List 6B"),
        ("MrsHarper-2026-27", "Mrs Harper"),
        ("StudentList Mr.Lee Fall2026", "Student List Mr. Lee"),
        ("8-24-26 Room104 roster (1)", "Room104 roster"),
        ("6thGrade-Class-List", "6th Grade-Class List"),
        ("List-6th-grade", "List - 6th-grade"),
        ("Pre-K 2026-2027", "Pre-K"),
        ("Class of 2026", "Class of 2026"),
        ("Room 2014", "Room 2014"),
        ("McDonald", "McDonald"),
        ("iPad list", "iPad list"),
        ("高一7班", "高一7班"),
    ],
)
def test_the_name_of_a_file_is_read_as_words(name: str, words: str) -> None:
    """Joined words, days, school years and versions are no part of a class; names of people stay whole."""
    assert plain_file_name(name) == words


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("roster_MrsHarper_v2", " Mrs Harper"),
        ("Mrs. Harper_Students_2026-27", " Mrs. Harper"),
        ("Mr.Lee-Class-List-8-24-26", " Mr. Lee"),
        ("StudentList Mr Lee Class Sept", " Mr Lee"),
        ("Roster6B", "6 6B"),
        ("2026-27_ClassList_6thGrade", "6"),
        ("student_list-Room 104-copy", " Room 104"),
    ],
)
def test_a_class_stands_in_the_name_of_its_file(tmp_path: Path, name: str, told: str) -> None:
    (of_all,) = {(one.grade, *rooms(one)) for one in listed(tmp_path, {f"{name}.csv": PUPILS})}
    assert " ".join(of_all) == told


@pytest.mark.parametrize(
    ("name", "room"),
    [("Period3 - Class List - v2", "Period3"), ("4-Harper student_list 8-24-26", "4-Harper")],
)
def test_new_people_are_in_the_class_called_after_the_file(tmp_path: Path, name: str, room: str) -> None:
    fill(tmp_path, {f"{name}.csv": PUPILS})
    assert {rooms(one) for one in plan(tmp_path / f"{name}.csv", []).new} == {(room,)}
    assert without_list_words("Class List") == "Class List"


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Principal: Dr. A. Stone",
            "Head Teacher: Mrs Stone",
            "Librarian: Mrs. Petersen",
            "Attn: Ms. Petersen",
        ),
        *(
            "Year Head: Ms Stone",
            "Counselor: Ms. Hall",
            "Schulleitung: Frau Stein",
            "Directora: Dña. Ana Ruiz",
        ),
    ],
)
@pytest.mark.parametrize("form", ["{line}\n", "Class List,,{line}\n"])
def test_an_adult_with_another_post_is_no_class(tmp_path: Path, line: str, form: str) -> None:
    """All of them were the teacher of everybody."""
    found = listed(tmp_path, {"list.csv": form.format(line=line) + PUPILS})
    assert {rooms(one) for one in found} == {()}


@pytest.mark.parametrize(
    ("line", "teacher"),
    [
        ("Professeur principal : M. Dupont", "M. Dupont"),
        ("Coordinatrice: Prof.ssa Anna Riva", "Prof.ssa Anna Riva"),
        ("Class Teacher: Mrs Hall   School Year 2026/2027", "Mrs Hall"),
        ("Mentor: Anna Berg", "Anna Berg"),
    ],
)
def test_a_teacher_is_told_by_the_word_before_the_name(tmp_path: Path, line: str, teacher: str) -> None:
    assert {rooms(one) for one in listed(tmp_path, {"list.csv": f"{line}\n{PUPILS}"})} == {(teacher,)}


@pytest.mark.parametrize("beside", ["Printed 12/02/2026", "Page 1 of 2", "24 students", "Birch Hill School"])
@pytest.mark.parametrize(("head", "room"), [("Class Roll 2026", ()), ("Groep 6", ()), ("Class: 6B", ("6B",))])
def test_what_stands_beside_a_heading_is_no_class(
    tmp_path: Path, head: str, room: tuple[str, ...], beside: str
) -> None:
    """A “Class Roll 2026” printed on a day had the day for its class."""
    found = listed(tmp_path, {"list.csv": f"{head},,{beside}\n{PUPILS}"})
    assert {rooms(one) for one in found} == {room}


def test_a_class_counts_before_its_grade_and_its_teacher(tmp_path: Path) -> None:
    head = 'Curso: 5º de Educación Primaria,,Grupo: 5º A,,"Tutor/a: Redondo Salcedo, Begoña"\n'
    found = listed(tmp_path, {"Listado.csv": head + "Nombre,Apellidos\nNoa,Ortuño\nHugo,Nieto\nIris,Toro\n"})
    assert {(one.grade, *rooms(one)) for one in found} == {("5", "5º A")}


@pytest.mark.parametrize(
    ("line", "told"),
    [("Classe CM2 A", "CM2 A"), ("Salle : 12", "12"), ("Aula: 12", "12"), ("Room : 12", "12")],
)
def test_a_line_above_in_french_or_spanish(tmp_path: Path, line: str, told: str) -> None:
    (of_all,) = {rooms(one) for one in listed(tmp_path, {"list.csv": f"{line}\n{PUPILS}"})}
    assert "".join(of_all).removeprefix("Salle ").removeprefix("Aula ").removeprefix("Room ") == told


STAFF = (
    "{above}Staff Code,Title,Forename,Surname,Post,Room\nHAB,Mrs,Helena,Abernethy,Head of Science,S12\n"
    "ICH,Mr,Imran,Chaudhry,Teacher of Mathematics,M04\nNOK,Dr,Nnamdi,Okonkwo,Head of Mathematics,M01\n"
)


@pytest.mark.parametrize(
    ("name", "above"),
    [("Staff list Autumn 2026", ""), ("list", "Staff List - Autumn Term 2026\n"), ("Teachers_2026-27", "")],
)
def test_a_list_of_the_staff_has_no_students(tmp_path: Path, name: str, above: str) -> None:
    """Their codes are their numbers, and Mrs and Mr are no roles that nobody knows."""
    update = plan(fill(tmp_path, {f"{name}.csv": STAFF.format(above=above)}), [])
    assert [(one.ids, one.is_staff) for one in update.listed] == [
        ((code,), True) for code in ("HAB", "ICH", "NOK")
    ]
    assert not any("roles" in line for line in summary(update))


@pytest.mark.parametrize("name", ["Teacher Class List", "Teacher Roster", "Students and Staff photos"])
def test_a_list_of_a_teachers_pupils_has_no_staff(tmp_path: Path, name: str) -> None:
    assert not any(one.is_staff for one in listed(tmp_path, {f"{name}.csv": PUPILS}))


@pytest.mark.parametrize(
    ("heading", "are_staff"),
    [
        ("Note for the substitute teacher", False),
        ("Attention: all staff", False),
        ("Für die Vertretungslehrerin", False),
        ("À l'attention des enseignants", False),
        ("Lista para los profesores", False),
        ("Lijst voor de leerkrachten", False),
        ("Öğretmenler için liste", False),
        ("Teachers for 2026/27", True),
        ("Our staff", True),
        ("Lehrkräfte 2026", True),
    ],
)
def test_those_whom_a_list_is_for_are_not_on_it(tmp_path: Path, heading: str, are_staff: bool) -> None:
    """Above names, above columns, as the name of a file, and below a class."""
    names = "Ava Brandt\nHenry Castellanos\nLayla Farouk\nSamuel Gentry\n"
    file = heading.replace(":", "").replace("/", "-")
    lists = {"a.txt": f"{heading}\n\n{names}", "a.csv": f"{heading}\n{PUPILS}", f"{file}.csv": PUPILS}
    for name, text in lists.items():
        found = listed(tmp_path / name, {name: text})
        assert [(one.given, one.is_staff) for one in found] == [
            (given, are_staff) for given in ("Ava", "Henry", "Layla", "Samuel")
        ]
    below = listed(tmp_path / "below", {"a.csv": f"Class 6A\n{PUPILS}{heading},\nSade,Oduya\n"})
    assert [one.is_staff for one in below] == [False] * 4 + [are_staff]
    with_posts = PUPILS.replace("\n", ",Cook\n").replace("Name,Cook", "Name,Job Title")
    assert all(one.is_staff for one in listed(tmp_path / "posts", {"Badges for staff.csv": with_posts}))


@pytest.mark.parametrize(
    "post", ["School Librarian", "Lunchtime Supervisor", "Head of Science", "Site Manager"]
)
def test_a_post_below_a_face_is_no_name(post: str) -> None:
    (item,) = parse_line(post)
    assert item.label == "Role"
    assert role_of(item.text) == "staff"


@pytest.mark.parametrize(
    "line",
    ["Klassenlehrerin Anna Krüger", "担任 鈴木 一郎", "Wychowawca Ewa Nowak", "Professeur principal Luc Roy"],
)
def test_a_teacher_above_the_faces_is_no_face(line: str) -> None:
    (item,) = parse_line(line)
    assert line == f"{item.label} {item.text}"


@pytest.mark.parametrize("name", ["Anna Miller Librarian", "Murray Head", "Ana Lead", "Ida Moe"])
def test_a_name_that_ends_like_a_post_stays_one(name: str) -> None:
    assert "Role" not in {item.label for item in parse_line(name)}


def test_each_child_of_a_family_is_somebody(tmp_path: Path) -> None:
    """The second and third children of a family's row were no more than columns that were not read."""
    of_child = "Child {0} First Name,Child {0} Last Name,Child {0} Grade,Child {0} Teacher"
    titles = ",".join(["Family Name", "Parent 1", *(of_child.format(at) for at in (1, 2, 3))])
    rows = (
        "Delacruz,Marisol Delacruz,Rafael,Delacruz,5,Mr. Quiroz,Lucero,Delacruz,3,Mrs. Haas,"
        "Inés,Delacruz,K,Ms. Tran\n"
        "Washington,Tamara Washington,Jordan,Washington,4,Mrs. Petty,Camille,Bright,1,Ms. Lund,,,,\n"
    )
    found = listed(tmp_path, {"directory.csv": f"{titles}\n{rows}"})
    assert [" ".join((one.display, one.grade, *rooms(one))) for one in found] == [
        *("Rafael Delacruz 5 Mr. Quiroz", "Lucero Delacruz 3 Mrs. Haas", "Inés Delacruz K Ms. Tran"),
        *("Jordan Washington 4 Mrs. Petty", "Camille Bright 1 Ms. Lund"),
    ]


def test_a_family_whose_children_have_no_names_is_not_dropped_without_a_word(tmp_path: Path) -> None:
    rows = "Moss,555-0101,Ava Moss,Leo Moss\nKos,555-0102,,\nRuiz,555-0103,Eva Ruiz,\n"
    text = f"Family,Phone,Child 1,Child 2\n{rows}"
    update = plan(fill(tmp_path, {"families.csv": text}), [])
    assert [one.display for one in update.listed] == ["Ava Moss", "Leo Moss", "Eva Ruiz"]
    assert any("row 3" in line for line in summary(update))


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ("Child 1,Room,Child 2,Room", "Ava Moss,1A,Leo Moss,3B\nEva Ruiz,2C,,\nMax Kos,5A,Ida Kos,KC\n"),
        ("Child 1,Child 2,Room 1,Room 2", "Ava Moss,Leo Moss,1A,3B\nEva Ruiz,,2C,\nMax Kos,Ida Kos,5A,KC\n"),
    ],
)
def test_brothers_and_sisters_in_one_row_each_have_their_own_class(
    tmp_path: Path, titles: str, rows: str
) -> None:
    """The room behind the first child was that of all of them."""
    found = plan(fill(tmp_path, {"families.csv": f"{titles}\n{rows}"}), []).listed
    assert {one.given: "".join((one.homeroom, *one.classes)) for one in found} == {
        "Ava": "1A",
        "Leo": "3B",
        "Eva": "2C",
        "Max": "5A",
        "Ida": "KC",
    }


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("Imogen Ainsworth, Year 4\nToby Ainsworth, Year 1", ("Imogen Ainsworth 4", "Toby Ainsworth 1")),
        ("Moss, Ava\nMoss, Leo", ("Ava Moss", "Leo Moss")),
        ("Ava Moss (6B)\nLeo Moss (3A)", ("Ava Moss 6 6B", "Leo Moss 3 3A")),
    ],
)
def test_all_children_of_a_family_stand_in_one_cell(tmp_path: Path, cell: str, told: tuple[str, ...]) -> None:
    """The families were read as people, and their children were not."""
    other = cell.split("\n")[0].replace("Imogen", "Zachary").replace("Ava", "Zachary")
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Family", "Parents", "Children"), ("One", "Mum and Dad", cell), ("Two", "Mum", other)):
        sheet.append(row)
    book.save(tmp_path / "families.xlsx")
    found = plan(tmp_path / "families.xlsx", []).listed
    assert tuple(" ".join(filter(None, (one.display, one.grade, *rooms(one)))) for one in found[:2]) == told
    assert [one.given for one in found[2:]] == ["Zachary"]


def test_families_without_a_last_name_of_each_child_share_theirs(tmp_path: Path) -> None:
    text = "Family,Student 1,Student 2\nMoss,Ava,Leo\nKos,Ida,\n"
    found = listed(tmp_path, {"families.csv": text.replace("Family", "Last Name")})
    assert [one.display for one in found] == ["Ava Moss", "Leo Moss", "Ida Kos"]


@pytest.mark.parametrize(
    "text",
    ["A child smiling Description automatically generated", "A boy. AI-generated content may be incorrect."],
)
def test_a_text_that_a_program_wrote_for_a_picture_is_no_name(tmp_path: Path, text: str) -> None:
    """Word writes it into pages that it saves; everybody was called “A child smiling”."""
    cell = f'<td><img src="Wrens_files/{{}}.jpg" alt="{text}"></td>'
    names = ("Albie Cartwright", "Zachary Fenn", "Eliza Greenhalgh", "Ayla Yildiz")
    faces = "".join(cell.format(at) for at in range(4))
    page = f"<table><tr>{faces}</tr><tr>{''.join(f'<td>{name}</td>' for name in names)}</tr></table>"
    files = {f"Wrens_files/{at}.jpg": mark_picture(at + 1) for at in range(4)}
    found = listed(tmp_path, {"Wrens.htm": page, **files})
    assert [(one.display, one.photo is not None) for one in found] == [(name, True) for name in names]


def test_a_small_picture_is_replaced_by_the_large_one_it_is_linked_to(tmp_path: Path) -> None:
    cell = '<td><a href="images/{0}.jpg"><img src="thumbnails/{0}.jpg"></a><br>{1}</td>'
    names = ("Gethin ap Rhys", "Erin Gallimore", "Cerys Lloyd")
    page = f"<table><tr>{''.join(cell.format(at, name) for at, name in enumerate(names))}</tr></table>"
    files = {f"images/{at}.jpg": mark_picture(at + 1) for at in range(3)}
    files |= {f"thumbnails/{at}.jpg": mark_picture(at + 11) for at in range(3)}
    update = plan(fill(tmp_path, {"sheet1.htm": page, **files}), [])
    read = update.import_source.pictures.read
    assert [number_of(read(one.photo.name)) if one.photo else 0 for one in update.listed] == [1, 2, 3]


def test_pictures_of_a_saved_site_lie_beside_the_folder_of_the_page(tmp_path: Path) -> None:
    """A program that saves a whole site keeps its folders; nothing above the chosen folder is read."""
    names = ("Arlo McCready", "Grace Wong", "Manaia Te Hau")
    cell = "<figure><img src='../uploads/IMG_{}.jpg'><figcaption>{}</figcaption></figure>"
    faces = "".join(cell.format(at, name) for at, name in enumerate(names, 1))
    page = f"<h1>Room 8</h1>{faces}<img src='../../secret.jpg'>"
    files = {f"site/uploads/IMG_{at}.jpg": mark_picture(at) for at in (1, 2, 3)}
    fill(tmp_path, {"secret.jpg": mark_picture(9)})
    update = plan(fill(tmp_path / "chosen", {"site/room-8/index.html": page, **files}), [])
    read = update.import_source.pictures.read
    assert [number_of(read(one.photo.name)) if one.photo else 0 for one in update.listed] == [1, 2, 3]


def test_a_role_with_the_code_of_the_library_behind_it_is_known(tmp_path: Path) -> None:
    text = "Card,Surname,First name,Category\nH1,Dlamini,Lindiwe,Learner (L)\nH2,Khumalo,Nomvula,Staff (ST)\n"
    found = listed(tmp_path, {"koha.csv": text + "H3,Isaacs,Keagan,Learner (L)\n"})
    assert [one.is_staff for one in found] == [False, True, False]


def test_a_list_of_a_class_and_something_else_is_of_that_class(tmp_path: Path) -> None:
    head = "6R Class List and Library Monitors - Term 1 2026"
    (of_all,) = {(one.grade, *rooms(one)) for one in listed(tmp_path, {"list.csv": f"{head}\n{PUPILS}"})}
    assert of_all == ("6", "6R")


def test_roll_numbers_of_a_class_are_next_years_of_somebody_else(tmp_path: Path) -> None:
    """In India they count the class by name: 601 is the first of VI A."""
    rows = "".join(f"{at},47{11 + 6 * at},{600 + at},Ava{at} Kulkarni\n" for at in range(1, 7))
    found = listed(tmp_path, {"Class VI A.csv": f"S.No.,Adm. No.,Roll No.,Name of Student\n{rows}"})
    assert [one.ids for one in found] == [(f"47{11 + 6 * at}",) for at in range(1, 7)]


def test_how_children_get_home_is_private_on_the_smallest_sheet_too(tmp_path: Path) -> None:
    """“Home” was read as homeroom: Walker, Bus 4."""
    book, titles = Workbook(), ["Last Name", "First Name", "Student ID", "Home"]
    book.remove(book.active)
    ways, at = ("Walker", "Bus 4", "Car", "Bus 11"), 55210
    for name, teacher, count in (("3A", "Ms. Trujillo", 4), ("3B", "Mrs. Toledo", 3)):
        sheet = book.create_sheet(name)
        for row in ([f"{teacher} - Third Grade - 2026-2027"], [], titles):
            sheet.append(row)
        for way in ways[:count]:
            at += 17
            sheet.append([f"Moss{at}", "Ava", at, way])
    book.save(tmp_path / "3rd Grade.xlsx")
    found = plan(tmp_path / "3rd Grade.xlsx", []).listed
    assert [(one.grade, *rooms(one)) for one in found] == [("3", "3A")] * 4 + [("3", "3B")] * 3


def test_teachers_beside_each_other_have_their_rooms_below_them(tmp_path: Path) -> None:
    """Six rows were read as three people in two rows each, and two pupils were left out."""
    body = "Mrs. Ruiz,Mr. Falk\nRoom 7,Room 8\nAva Burgess,Aaliyah Barnes\nElla Franklin,Jayden Price\n"
    text = f"Second Grade Class Lists 2026-2027\n\n{body}Mason Greer,Kai Nakamura\n"
    found = listed(tmp_path, {"list.csv": text})
    assert len(found) == 6
    expected = {("2", "Mrs. Ruiz", "Room 7"), ("2", "Mr. Falk", "Room 8")}
    assert {(one.grade, *rooms(one)) for one in found} == expected


def test_a_room_behind_the_teacher_is_no_title_of_the_teacher(tmp_path: Path) -> None:
    """The list could not be read."""
    head = "Lake Harbor School | Mrs. Harper | Room: 104 | Student List | 6B | 2026-27"
    (of_all,) = {(one.grade, *rooms(one)) for one in listed(tmp_path, {"list.csv": f"{head}\n{PUPILS}"})}
    assert of_all == ("6", "6B")


def test_a_class_of_two_words_stands_before_its_teacher(tmp_path: Path) -> None:
    head = "Year 3 Class: 3 Wattle Teacher: Mrs Papadopoulos"
    (of_all,) = {(one.grade, *rooms(one)) for one in listed(tmp_path, {"list.csv": f"{head}\n{PUPILS}"})}
    assert of_all[:1] == ("3",)
    assert "3 Wattle" in of_all


@pytest.mark.parametrize("room", ["Owls 2026", "Period 1", "Mrs Harper list", "5-Harper students"])
@pytest.mark.parametrize("titles", ["Name", "First Name,Last Name", "ID,First,Last"])
def test_headings_between_people_are_their_classes(tmp_path: Path, titles: str, room: str) -> None:
    """Words for lists and years are no part of them; “Period 1” above first and last names was a remark."""
    other = room.replace("Owls", "Foxes").replace("1", "2").replace("Harper", "Lowe").replace("5-", "6-")
    width = titles.count(",")
    people = [line.replace(",", " " if width == 0 else ",") for line in PUPILS.splitlines()[1:]]
    people = [f"{41237 + at},{line}" if width == 2 else line for at, line in enumerate(people)]
    text = "\n".join([titles, room, *people[:2], other, *people[2:]])
    found = listed(tmp_path, {"list.csv": text})
    plain = [
        name.removesuffix(" 2026").removesuffix(" list").removesuffix(" students") for name in (room, other)
    ]
    assert [rooms(one)[-1:] for one in found] == [(plain[0],)] * 2 + [(plain[1],)] * 2


def test_two_sheets_of_one_name_and_two_years_stay_apart(tmp_path: Path) -> None:
    book = Workbook()
    book.remove(book.active)
    for name, pupils in (("Owls 2025", ("Ava Moss", "Leo Park")), ("Owls 2026", ("Ida Kos", "Ben Ruiz"))):
        sheet = book.create_sheet(name)
        for cell in ("Name", *pupils):
            sheet.append([cell])
    book.save(tmp_path / "owls.xlsx")
    found = plan(tmp_path / "owls.xlsx", []).listed
    assert [rooms(one) for one in found] == [("Owls 2025",)] * 2 + [("Owls 2026",)] * 2


@pytest.mark.parametrize(
    ("above", "heads"),
    [
        ("Reading groups of class 5A", ("Reading group 1", "Reading group 2 (Mr. Roy)")),
        ("Leesgroepen klas 5A", ("Leesgroep 1 (juf Anouk)", "Leesgroep 2")),
        ("Class 5A", ("Otters", "Herons")),
        ("Class 5A", ("[1] by the window", "[2] by the door")),
        ("Class 5A", ("Row 1 (by the window):", "Row 2 (by the door):")),
    ],
)
def test_groups_within_a_class_are_beside_it(tmp_path: Path, above: str, heads: tuple[str, str]) -> None:
    first, second = "Ana Kos\nLeo Park\nIda Holm", "Ben Ruiz\nClara Reyes\nMaya Chen"
    text = f"{above}\n\n{heads[0]}\n{first}\n\n{heads[1]}\n{second}\n"
    people = listed(tmp_path, {"library 5A.txt": text})
    assert [(one.given, rooms(one)[0], one.grade) for one in people] == [
        (name, "5A", "5") for name in ("Ana", "Leo", "Ida", "Ben", "Clara", "Maya")
    ]
    assert len({rooms(one)[1:] for one in people}) == 2


@pytest.mark.parametrize("heads", [("5A", "5B"), ("Mrs. Lee", "Mr. Roy"), ("Grade 1", "Grade 2")])
def test_headings_that_are_classes_stay_the_classes(tmp_path: Path, heads: tuple[str, str]) -> None:
    text = f"{heads[0]}\nAna Kos\nLeo Park\nIda Holm\n\n{heads[1]}\nBen Ruiz\nClara Reyes\nMaya Chen\n"
    people = listed(tmp_path, {"library.txt": text})
    assert len({rooms(one)[:1] or one.grade for one in people}) == 2


def test_groups_that_a_title_tells_are_beside_the_class(tmp_path: Path) -> None:
    rows = "Füchse,Igel\nAna Kos,Ben Ruiz\nLeo Park,Clara Reyes\nIda Holm,Maya Chen\n"
    people = listed(tmp_path, {"gruppen.csv": f"Lesegruppen der Klasse 2c\n{rows}"})
    assert {(one.grade, rooms(one)) for one in people} == {("2", ("2c", "Füchse")), ("2", ("2c", "Igel"))}


@pytest.mark.parametrize("greeted", ["司書の先生", "図書館の先生"])
def test_the_librarian_whom_a_letter_greets_is_no_heading_of_teachers(greeted: str, tmp_path: Path) -> None:
    """The class below were adults, without their class."""
    names = ("田中湊", "山本凛", "小林蓮", "中村葵")
    rows = "\n".join(f"{at} {name[:2]} {name[2:]}" for at, name in enumerate(names, 1))
    letter = f"{greeted}\n\n名簿です。\n\n【5年3組】\n{rows}\n\nよろしくお願いします。\n"
    found = listed(tmp_path, {"名簿.txt": letter})
    assert [(one.display, one.homeroom, one.role) for one in found] == [
        (name, "5年3組", "") for name in names
    ]
