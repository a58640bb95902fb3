"""A list is known by its shape: what stands above, between and below, and titles that say nothing."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.candidate import Candidate, rooms
from namecards.importing.files.source import open_source
from namecards.importing.lists.read_list import read_list
from namecards.importing.names.split_name import split_name

PEOPLE = (
    ("10421", "Chen", "Maya", "7", "204"),
    ("10434", "O'Brien", "Ben", "7", "204"),
    ("10447", "Díaz", "Ana", "7", "204"),
    ("10460", "Novak", "Petra", "8", "118"),
    ("10473", "Okafor", "Chidi", "8", "118"),
    ("10486", "Lindqvist", "Elsa", "8", "118"),
)
PARENTS = ("Li Chen", "Rosa Weir", "Luis Díaz", "Jin Novak", "Uta Roth", "Per Lindqvist")
WHOLE = [f"{given} {family}" for _, family, given, _, _ in PEOPLE]


def read(tmp_path: Path, name: str, data: str | bytes) -> tuple[Candidate, ...]:
    return read_list(open_source(fill(tmp_path, {name: data}) / name)).candidates


def lines(*rows: tuple[str, ...]) -> str:
    return "".join(";".join(row) + "\n" for row in rows)


def displays(people: tuple[Candidate, ...]) -> list[str]:
    return [one.display for one in people]


@pytest.mark.parametrize(
    "titles", [(), ("Column1", "Column2", "Column3", "Column4"), ("Our ref", "Kid", "Lvl 26", "Div.")]
)
def test_sorted_columns_are_places_whatever_the_titles(tmp_path: Path, titles: tuple[str, ...]) -> None:
    top = (
        ("Fernhill School",),
        ("12 Mill Road, Ashton", "", "Tel. 555 0100"),
        *((titles,) if titles else ()),
    )
    rows = [(number, f"{family}, {given}", grade, room) for number, family, given, grade, room in PEOPLE]
    found = read(tmp_path, "list.csv", lines(*top, *rows, ("Total", "6"), ("* no photo in the yearbook",)))
    assert displays(found) == WHOLE
    assert [(one.ids, one.grade, *one.classes) for one in found] == [
        ((number,), grade, room) for number, _, _, grade, room in PEOPLE
    ]


def test_parents_tell_which_name_is_the_last_and_are_nobody(tmp_path: Path) -> None:
    rows = [
        (adult, "(555) 010-6473", given, family)
        for adult, (_, family, given, _, _) in zip(PARENTS, PEOPLE, strict=True)
    ]
    assert displays(read(tmp_path, "list.csv", lines(*rows))) == WHOLE


def test_class_rows_above_the_first_person_and_notes_below_the_last(tmp_path: Path) -> None:
    rows = [(number, f"{given} {family}") for number, family, given, _, _ in PEOPLE]
    text = lines(
        ("Ms. Osei",), *rows[:3], ("Mr. Brandt",), *rows[3:], ("Printed by the office of the school",)
    )
    found = read(tmp_path, "list.csv", text)
    assert [(one.display, one.homeroom) for one in found] == [
        (name, "Ms. Osei" if at < 3 else "Mr. Brandt") for at, name in enumerate(WHOLE)
    ]


def test_titles_that_stand_again_below_each_class(tmp_path: Path) -> None:
    titles, rows = ("No.", "Name"), [(number, f"{family}, {given}") for number, family, given, _, _ in PEOPLE]
    text = lines(("5th Blue",), titles, *rows[:3], ("5th Gold",), titles, *rows[3:])
    assert [one.homeroom for one in read(tmp_path, "list.csv", text)] == ["5th Blue"] * 3 + ["5th Gold"] * 3


@pytest.mark.parametrize(
    ("below", "classes"),
    [
        ("5A|5B", ["5A", "5B"]),
        ("Klasse 5b|Klasse 5c", ["5b", "5c"]),
        ("Homeroom: Ms. Gray|Homeroom: Mr. Hale", ["Ms. Gray", "Mr. Hale"]),
        ("5A|Ms. Gray", ["", "5A"]),  # who signed the list
        ("5A|", ["", "5A"]),
    ],
)
def test_a_class_below_its_rows_is_theirs_if_one_stands_below_the_last(
    tmp_path: Path, below: str, classes: list[str]
) -> None:
    rows = [(number, f"{family}, {given}") for number, family, given, _, _ in PEOPLE]
    first, second = below.split("|")
    text = lines(("No.", "Name"), *rows[:3], (first, ""), *rows[3:], (second, ""))
    update = read(tmp_path, "list.csv", text)
    assert ["".join(rooms(one)) for one in update] == [classes[0]] * 3 + [classes[1]] * (len(rows) - 3)


@pytest.mark.parametrize(
    ("head", "titles", "classes"),
    [
        (
            "Elm Elementary,,Class List|Division {1},Teacher: {2},Room 1{1}",
            "#,ID,Name",
            "Division 7 Division 8",
        ),
        ("Klasse 5{0},Klassenlehrer: {2},Raum 20{1}", "Nr,ID,Name", "5a 5b"),
        ("Grado: 6°,Grupo: {0},Aula {1}", "No.,ID,Nombre", "6a 6b"),
        ("School: Hillview,Class: 3 {0}x,Teacher: {2}", "No,ID,Name", "3 ax 3 bx"),
        ("Hillview|3 {0}x - {2}", "No,ID,Name", "3 ax 3 bx"),
    ],
)
def test_the_head_of_each_page_tells_the_class_of_its_people(
    tmp_path: Path, head: str, titles: str, classes: str
) -> None:
    pages = [("a", 7, "Ms. Tsang", "Ava Moss|Ben Tully|Cara Finch"), ("b", 8, "Mr. Osei", "Dan Orr|Eli Nash")]
    text = ""
    for letter, number, teacher, names in pages:
        rows = (f"{at},{number}04{at},{name}" for at, name in enumerate(names.split("|"), 1))
        above = head.format(letter, number, teacher).split("|")
        text += "\n".join((*above, titles, *rows, "Number of students: 3\n"))
    found = read_list(open_source(fill(tmp_path, {"list.csv": text}))).candidates
    assert [one.given for one in found] == ["Ava", "Ben", "Cara", "Dan", "Eli"]
    told = dict.fromkeys("".join(rooms(one)) for one in found)
    assert " ".join(told).casefold() == classes.casefold()


def test_a_child_without_a_number_above_titles_that_stand_again_is_no_head(tmp_path: Path) -> None:
    rows = "5A,4401,Ava Moss\n5A,4402,Ben Tully\n5A,4403,Cal Orr\n5A,,Dan Poe\n"
    text = f"5A,Mrs Adair,\nClass,ID,Name\n{rows}Class,ID,Name\n5A,4405,Eli Nash\n"
    assert [one.given for one in read(tmp_path, "list.csv", text)] == ["Ava", "Ben", "Cal", "Dan", "Eli"]


def test_a_role_that_recurs_is_no_title(tmp_path: Path) -> None:
    rows = [(f"{given} {family}", number, "Transferred", "Student") for number, family, given, _, _ in PEOPLE]
    rows[0] = (*rows[0][:2], "Current", "Student")
    assert displays(read(tmp_path, "list.csv", lines(("F1", "F2", "F3", "F4"), *rows))) == WHOLE


def test_lockers_of_a_list_without_titles_are_nobodys_number(tmp_path: Path) -> None:
    lockers = ("121", "176", "134", "102", "199", "150")
    rows = [(f"{one[1]}, {one[2]}", locker) for one, locker in zip(PEOPLE, lockers, strict=True)]
    assert [one.ids for one in read(tmp_path, "list.csv", lines(*rows))] == [()] * 6


ROTA = (
    ("", "Break", "Lunch"),
    ("Monday", "Maya Chen (7B)", "Ben O'Brien (7B)"),
    ("Tuesday", "Ana Díaz (8G)", "-"),
    ("Thursday", "Elsa Lindqvist (9R)", "Maya Chen (7B)"),
    ("Friday", "Petra Novak (9R)", "Chidi Okafor (8G)"),
)


def test_a_rota_has_each_of_its_people_once_with_the_class(tmp_path: Path) -> None:
    found = read(tmp_path, "rota.csv", lines(("PUPIL LIBRARIANS",), *ROTA, ("",), ("Can't come? Tell us.",)))
    classes = {"Maya": "7B", "Ben": "7B", "Ana": "8G", "Chidi": "8G", "Elsa": "9R", "Petra": "9R"}
    assert sorted(displays(found)) == sorted(WHOLE)
    assert {one.given: one.classes for one in found} == {name: (room,) for name, room in classes.items()}


def test_a_seating_plan_has_a_person_in_each_seat(tmp_path: Path) -> None:
    seats = [("WINDOWS", *WHOLE[:3]), ("", *WHOLE[3:5], "---"), ("", "", WHOLE[5]), ("", "", "", "DOOR")]
    files: dict[str, str | bytes] = {f"{name}.jpg": b"" for name in WHOLE}
    path = fill(tmp_path, {**files, "P3.csv": lines(("SEATING CHART",), ("", "TEACHER DESK"), *seats)})
    found = read_list(open_source(path))
    assert displays(found.candidates) == WHOLE
    assert "P3.csv is a grid, so each name in it was read as a person." in found.unclear


def test_parents_beside_their_children_are_no_grid(tmp_path: Path) -> None:
    rows = [(child, parent, "Uta Roth") for child, parent in zip(WHOLE, PARENTS, strict=True)]
    assert displays(read(tmp_path, "list.csv", lines(*rows))) == WHOLE


TABLE = [("Number", "Last name", "First name"), *(one[:3] for one in PEOPLE)]


def test_the_table_of_a_word_document(tmp_path: Path) -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    body = "".join(f"<w:tr>{''.join(cell.format(text) for text in row)}</w:tr>" for row in TABLE)
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    with zipfile.ZipFile(tmp_path / "list.docx", "w") as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        gone = "<w:p><w:del><w:r><w:delText>Otto </w:delText></w:r><w:r><w:delText>Weiss</w:delText></w:r>"
        file.writestr(
            "word/document.xml",
            f"<w:document {space}><w:body><w:tbl>{body}</w:tbl>{gone}</w:del></w:p></w:body></w:document>",
        )
        line = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
        told = {"comment": "back in May", "footnote": "new since Monday", "ftr": "Class 6K"}
        for name, text in told.items():
            part = f"<w:{name} {space}>{line.format(text)}</w:{name}>"
            file.writestr(f"word/{'footer1' if name == 'ftr' else name + 's'}.xml", part)
    found = read_list(open_source(tmp_path / "list.docx"))
    assert [(one.display, one.ids, one.classes) for one in found.candidates] == [
        (name, (one[0],), ("6K",)) for name, one in zip(WHOLE, PEOPLE, strict=True)
    ]
    assert [(one.kind, one.text) for one in found.left_out] == [
        ("deleted", "Otto Weiss"),
        ("comment", "back in May"),
        ("footnote", "new since Monday"),
    ]


def test_the_table_of_a_page_without_photos(tmp_path: Path) -> None:
    body = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>" for row in TABLE)
    page = f"<html><body><h1>Students</h1><table>{body}</table></body></html>"
    assert displays(read(tmp_path, "list.html", page)) == WHOLE
    page = page.replace("<tr>", "<tr hidden>").replace("<tr hidden>", "<tr>", len(TABLE) - 1)
    page = page.replace("</tr>", "<td>Class<td>Club", 1)
    page = page.replace("</tr>", "<td><select><option>5A<option selected>5B</select><td><input value=Chess>")
    fill(tmp_path, {"list.html": page.replace("<tr>", "<tr><td hidden>Key</td>")})
    found = read_list(open_source(tmp_path / "list.html"))
    assert displays(found.candidates) == WHOLE[:-1]
    assert all(one.classes == ("5B",) for one in found.candidates) and found.columns[-1].examples == (
        "Chess",
    )
    assert "1 hidden row of a table was left out" in found.unclear[0]
    assert "1 hidden column was not read: Key." in found.unclear[1]


def test_a_page_for_each_class_in_a_folder_is_one_list(tmp_path: Path) -> None:
    """By their names or their titles; a letter to the parents beside them is none."""
    page = "<html><body><h1>{}</h1><table><tr><th>No</th><th>Name</th></tr>{}</table></body></html>"
    row = "<tr><td>{}</td><td>{}</td></tr>"
    classes = {
        "List 5a": ("Lena Nowak", "Iga Ryba", "Jan Kos"),
        "List 5b": ("Ola Duda", "Tim Sowa", "Ala Lis"),
    }
    letter = "<html><body><p>Dear parents, on Monday the library is closed. Maya Chen</p></body></html>"
    pages = {
        f"{title}.html": page.format(title, "".join(row.format(at, one) for at, one in enumerate(names, 1)))
        for title, names in classes.items()
    }
    found = read_list(open_source(fill(tmp_path, {**pages, "Letter.html": letter})))
    assert {one.display: one.classes for one in found.candidates} == {
        one: (title.split()[1],) for title, names in classes.items() for one in names
    }
    assert [one.text for one in found.left_out if one.kind == "file"] == ["Letter.html"]


@pytest.mark.parametrize(
    ("whole", "family"),
    [
        ("Le Quoc Bao", "Le"),
        ("Nguyễn Văn An", "Nguyễn"),
        ("Minh Anh Truong", "Truong"),
        ("Le Roy Brown", "Roy Brown"),
    ],
)
def test_vietnamese_names_without_a_comma(whole: str, family: str) -> None:
    assert split_name(whole).family == family


def test_a_page_that_was_copied_has_labels_and_buttons_at_each_person(tmp_path: Path) -> None:
    """A blank line parts the people; "Message" stands at all of them, and is nobody."""
    names = ("Abanobi, Kelechi", "Quattlebaum, Harper", "Lam, Nhi", "Stott, Waverly")
    told = [f"{name}\nID: 204{at}7   Grade: 09\nMessage\n\n" for at, name in enumerate(names)]
    top = "Biology A\nPeriod 3\n\nStudents (4)\nSort by: Last name\n\n"
    page = f"{top}{''.join(told)}Seating chart\nPrint roster\n"
    found = read_list(open_source(fill(tmp_path / "a", {"page.txt": page}))).candidates
    assert [(one.family, one.ids, one.grade) for one in found] == [
        (name.partition(",")[0], (f"204{at}7",), "9") for at, name in enumerate(names)
    ]
    team = "".join(f"{name}\nSchüler\nNachricht\n" for name in ("Tom Albers", "Mia Brandt", "Lia Cordes"))
    team = f"Klasse 7b\nMitglieder (3)\n\n{team}"
    found = read_list(open_source(fill(tmp_path / "b", {"team.txt": team}))).candidates
    assert [(one.given, one.family, *rooms(one)) for one in found] == [
        ("Tom", "Albers", "7b"),
        ("Mia", "Brandt", "7b"),
        ("Lia", "Cordes", "7b"),
    ]


@pytest.mark.parametrize(
    ("below", "more", "button", "room"),
    [
        ("ID: 204{}   Grade: 08   F", "Nickname: {}", "Send Message", ""),
        ("ID: 204{} Grade: 08 M", "Nickname: {}\nBirthday today!", "", ""),
        ("Schüler-Nr.: 204{} | Klasse: 8b | w", "Rufname: {}", "Nachricht senden", "8b"),
        ("Admission No: 204{}\nReg: 8HB   DOB: 12/03/2015", "Preferred name: {}", "", "8HB"),
        ("INE: 204{} Classe: 8e B Sexe: F", "Surnom: {}", "Envoyer un message", "8e B"),
        ("Student ID 204{}\nGrade 8\nFemale\nHomeroom: Diaz", "Goes by: {}", "View profile", "Diaz"),
    ],
)
def test_titles_beside_a_number_below_a_name_tell_what_it_is(
    tmp_path: Path, below: str, more: str, button: str, room: str
) -> None:
    names = ("Abanobi, Kelechi", "Quattlebaum, Harper", "Lam, Nhi", "Stott, Waverly")
    goes = {1: "Harp"}
    page = "".join(
        f"{name}\n{below.format(11 + at)}\n{more.format(goes[at]) if at in goes else ''}\n{button}\n\n"
        for at, name in enumerate(names)
    )
    found = read_list(open_source(fill(tmp_path, {"page.txt": f"History\nStudents: 4\n\n{page}"}))).candidates
    assert [(one.family, one.ids, one.preferred) for one in found] == [
        (name.partition(",")[0], (f"204{11 + at}",), goes.get(at, "")) for at, name in enumerate(names)
    ]
    assert {one.grade for one in found} <= {"8", ""} and {"".join(rooms(one)) for one in found} == {room}


def test_what_stands_between_two_classes_is_nobodys_brother(tmp_path: Path) -> None:
    rows = [
        *(("S.No", "Öğrenci No", "Adı", "Soyadı"), ("1", "417", "Ada", "Ak"), ("2", "418", "Can", "Boz")),
        *(("3", "419", "Ece", "Dal"), ("Kız: 2", "", "Erkek Sayısı : 1", ""), ("T.C.", "", "", "")),
        *(("Yunus Ortaokulu", "", "", ""), ("4", "420", "Gül", "Er"), ("5", "421", "Nur", "Koç")),
    ]
    found = displays(read(tmp_path, "liste.csv", lines(*rows)))
    assert found == ["Ada Ak", "Can Boz", "Ece Dal", "Gül Er", "Nur Koç"]


def test_the_letters_of_a_register_are_no_classes(tmp_path: Path) -> None:
    names = ("Abara, Chidi", "Ackley, June", "Baird, Cooper", "Cade, Rowan", "Chu, Evelyn")
    text = "".join(f"{name[0]}\n" * (name in (names[0], *names[2:4])) + f"{name}\t5B\n" for name in names)
    people = read(tmp_path, "directory.txt", text)
    assert [f"{one.family}, {one.given}" for one in people] == list(names)
    assert {rooms(one) for one in people} == {("5B",)}


def test_classes_beside_the_names_count_below_headings_of_grades(tmp_path: Path) -> None:
    text = "GRADE 7\nMaya Chen;7A\nBen O'Brien;7B\nAna Díaz;7A\nGRADE 8\nPetra Novak;8B\nElsa Lindqvist;8A\n"
    people = read(tmp_path, "classes.csv", text)
    assert [(one.grade, *rooms(one)) for one in people] == [
        ("7", "7A"), ("7", "7B"), ("7", "7A"), ("8", "8B"), ("8", "8A")
    ]  # fmt: skip


def test_numbered_names_below_classes_side_by_side_begin_with_one_in_each(tmp_path: Path) -> None:
    rows = zip(WHOLE[:3], WHOLE[3:], strict=True)
    text = "3A\t3B\n" + "".join(f"{at}. {one}\t{at}. {other}\n" for at, (one, other) in enumerate(rows, 1))
    people = read(tmp_path, "classes.txt", text)
    assert [(one.display, *rooms(one)) for one in people] == [
        (name, "3A" if at < 3 else "3B") for at, name in enumerate(WHOLE)
    ]


def test_the_head_of_a_page_is_nobodys_class_where_the_list_has_a_column_of_classes(tmp_path: Path) -> None:
    titles, people = (
        "Name;Type;Homeroom\n",
        [f"{name};Student;{room}\n" for name, room in zip(WHOLE, "223344", strict=True)],
    )
    pages = [
        f"{titles}Lorna Castellan;Faculty;\n{''.join(people[:3])}",
        f"{titles}{''.join(people[3:])}Victor Lowe;Faculty;\n",
    ]
    text = f"Patron List - sorted by name\n{pages[0]}Report generated 8/26/2026 - Page 1 of 2\n{pages[1]}"
    found = {one.display: rooms(one) for one in read(tmp_path, "patrons.csv", text)}
    assert found["Lorna Castellan"] == found["Victor Lowe"] == ()
    assert len(found) == 8


def test_a_list_of_overdue_books_has_its_people_and_says_the_books(tmp_path: Path) -> None:
    book = "The Wild Robot\tT 31828\tDue 09/10/2026\n"
    lines_of_books = "".join(
        f"Homeroom: {room}\n" * (at in (0, 3))
        + f"{family}, {given}\tPatron ID: {number}\tGrade: {grade}\n{book}"
        for at, (number, family, given, grade, room) in enumerate(PEOPLE)
    )
    people = read(tmp_path, "overdues.txt", f"Overdue Materials by Homeroom\n{lines_of_books}")
    assert [(*one.ids, one.family, one.given, one.grade, *rooms(one)) for one in people] == list(PEOPLE)


def test_a_report_whose_last_column_is_mostly_blank_below_its_rules(tmp_path: Path) -> None:
    top = "STUDENT ID  PIN  STUDENT NAME             GR HR     ALLERGIES"
    rules = "========== =====  ======================  === ====  =========="
    body = [
        f"    {number}0  {4071 + at}  {family + ', ' + given:<22}    {grade} {room}{'    EGG' * (at == 3)}"
        for at, (number, family, given, grade, room) in enumerate(PEOPLE)
    ]
    people = read(tmp_path, "lunch.txt", "\n".join((top, rules, *body)) + "\n")
    assert [(*one.ids, one.family, one.grade) for one in people] == [
        (f"{number}0", family, grade) for number, family, _, grade, _ in PEOPLE
    ]


def test_a_grade_above_the_first_of_several_rooms_is_that_of_all(tmp_path: Path) -> None:
    rooms_of = ("Room 101", *WHOLE[:3]), ("Room 102", *WHOLE[3:])
    text = "\n\n".join(["First Grade 2026-2027", *("\n".join(lines) for lines in rooms_of)])
    people = read(tmp_path, "rooms.txt", text)
    assert [(one.grade, *rooms(one)) for one in people] == [("1", "101")] * 3 + [("1", "102")] * 3


def test_a_sentence_that_begins_with_a_teacher_is_no_class(tmp_path: Path) -> None:
    text = f"Room 104\n- {(chr(10) + '- ').join(WHOLE)}\n\nMrs. Falk said you need this by Friday.\n"
    assert {rooms(one) for one in read(tmp_path, "list.txt", text)} == {("104",)}


def test_books_in_a_table_below_each_reader_are_said(tmp_path: Path) -> None:
    books = "Barcode\tTitle\tDue\nT 30518\tThe Wild Robot\t9/18/2026\n"
    text = "Overdue Items by Homeroom\n" + "".join(
        f"Homeroom: {room}\n" * (at in (0, 3)) + f"{family}, {given} ({number}) Grade: {grade}\n{books}"
        for at, (number, family, given, grade, room) in enumerate(PEOPLE)
    )
    people = read(tmp_path, "overdues.txt", text)
    assert [(*one.ids, one.family, one.given, one.grade, *rooms(one)) for one in people] == list(PEOPLE)


def test_titles_that_stand_again_above_days_are_titles(tmp_path: Path) -> None:
    top = "FIRST;LAST;9/8;9/9;9/10;9/11;9/12;9/15\n"
    text = f"Room 12\n{top}Maya;Chen;;A\nBen;O'Brien\nRoom 14\n{top}Petra;Novak;;;;T\nChidi;Okafor;;A;T\n"
    people = read(tmp_path, "days.csv", text)
    assert [(one.display, *rooms(one)) for one in people] == [
        ("Maya Chen", "12"), ("Ben O'Brien", "12"), ("Petra Novak", "14"), ("Chidi Okafor", "14")
    ]  # fmt: skip


def test_whoever_stands_below_left_in_a_numbered_list_has_left(tmp_path: Path) -> None:
    text = "3A;\n1;Chen, Maya\n2;Novak, Petra\n3;Okafor, Chidi\nLeft;\n;Díaz, Ana\n"
    assert [one.given for one in read(tmp_path, "3A.csv", text) if one.active is False] == ["Ana"]
