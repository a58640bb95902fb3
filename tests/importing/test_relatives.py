"""Parents, contacts and the staff beside the students: on sheets, in files and in columns of their own."""

from __future__ import annotations

import re
from pathlib import Path

from openpyxl import Workbook
from school_files import fill, pictures

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

STUDENTS = "Number,First,Last,Class\n41,Maya,Nováková,6A\n42,Ben,Ortiz,6A\n43,Ana,Diaz,6B\n44,Tom,Webb,6B\n"
PARENTS = "Number,First,Last,Phone\n41,Petr,Novák,555 0101\n42,Rosa,Ortiz,555 0102\n43,Luis,Diaz,555 0103\n"


def workbook(path: Path, **sheets: str) -> Path:
    book = Workbook()
    book.remove(book.active)
    for title, text in sheets.items():
        sheet = book.create_sheet(title)
        for line in text.splitlines():
            sheet.append(line.split(","))
    book.save(path)
    return path


def people(update: ImportPlan) -> list[tuple[str, str]]:
    return [(one.display, one.role) for one in update.listed]


def test_a_list_of_parents_beside_the_students_is_left_out_and_said(tmp_path: Path) -> None:
    """They have the students' numbers, the last names of the families and other first names."""
    in_a_book = plan(workbook(tmp_path / "school.xlsx", Students=STUDENTS, Contacts=PARENTS), [])
    in_a_folder = plan(fill(tmp_path / "lists", {"a.csv": STUDENTS, "contacts.csv": PARENTS}), [])
    for update in (in_a_book, in_a_folder):
        assert [one.given for one in update.listed] == ["Maya", "Ben", "Ana", "Tom"]
        assert any("of parents or other contacts was left out: “" in odd.text for odd in check(update))


def test_classes_that_count_their_seats_are_not_each_others_relatives(tmp_path: Path) -> None:
    six_b = "Number,First,Last,Phone\n41,Ida,Falk,1\n42,Jon,Grau,2\n43,Kim,Hale,3\n"
    update = plan(workbook(tmp_path / "school.xlsx", A=STUDENTS, B=six_b), [])
    assert len(update.listed) == 7


def test_a_sheet_of_the_staff_with_titles_of_its_own_comes_in_as_staff(tmp_path: Path) -> None:
    staff = "Staff,Job\nPatrice Umbright,2nd grade\nDarnell Kessel,Music\n"
    update = plan(workbook(tmp_path / "school.xlsx", Students=STUDENTS, Staff=staff), [])
    assert people(update)[4:] == [("Patrice Umbright", "staff"), ("Darnell Kessel", "staff")]


def test_a_parent_is_not_the_class(tmp_path: Path) -> None:
    """`Tutor` is the teacher of a form in Britain, and a guardian in Argentina."""
    rows = 'Martina,Gauna,"Gauna, Silvia"\nBautista,Roy,"Roy, Silvia"\nAbril,Diaz,"Diaz, Silvia"\n'
    rows += 'Camila,Gauna,"Gauna, Silvia"\n'
    update = plan(fill(tmp_path, {"list.csv": f"Nombre,Apellido,Tutor\n{rows}"}), [])
    assert [(one.homeroom, one.classes) for one in update.listed] == [("", ())] * 4
    assert "its cells are people of the same families" in [column.why for column in update.columns]


def test_relatives_in_rows_below_each_student_are_left_out_and_said(tmp_path: Path) -> None:
    """Where students have a number, they have a word for who they are, or nothing and the same last name."""
    titles = "ID,First,Last,Room,Year\n"
    told = (
        "3318,Piper,Hollis,Rm 8,4\nCaregiver 1,Megan,Hollis,C91,021 55\nCaregiver 2,Craig,Shaw,C92,021 56\n"
    )
    told += "3335,Nikau,Te Amo,Rm 9,5\nMother,Hone,Te Amo,,\n3352,Otto,Zheng,Rm 9,5\nVater,Min,Zheng,,\n"
    told = f"{titles}{told}3369,Maia,Pillay,Rm 8,4\n"
    silent = re.sub("Caregiver .|Mother|Vater", "", re.sub("C9.,021 5.", ",", told))
    for text in (told, silent):
        update = plan(fill(tmp_path, {"roll.csv": text}), [])
        assert [(one.given, one.ids) for one in update.listed] == [
            ("Piper", ("3318",)),
            ("Nikau", ("3335",)),
            ("Otto", ("3352",)),
            ("Maia", ("3369",)),
        ]
        assert any(odd.text.startswith("4 parents or other contacts") for odd in check(update))


def test_siblings_without_numbers_are_no_relatives_of_each_other(tmp_path: Path) -> None:
    rows = "5001,Ava,Moss,4\n5002,Rita,Moss,4\n5003,Ben,Poe,4\n,Cy,Quinn,5\n,Dot,Quinn,5\n5004,Di,Roe,5\n"
    update = plan(fill(tmp_path, {"roll.csv": f"ID,First,Last,Grade\n{rows}"}), [])
    assert len(update.listed) == 6


def test_sheets_of_other_classes_are_one_list_whatever_their_titles(tmp_path: Path) -> None:
    """A list of barcodes has the same people, so it is no other class."""
    twelve = (
        "Surname,Forename,Tutor,Adm No\nWint,Tobias,12.1,4512\nChu,Ada,12.2,4529\nLark,Phoebe,12.1,4546\n"
    )
    thirteen = "Adm No,Name,Tutor grp\n4597,Kieran Maddox,13.1\n4614,Simran Dhaliwal,13.2\n"
    update = plan(workbook(tmp_path / "a.xlsx", A=twelve, B=f"{thirteen}4631,Luca Bonetti,13.1\n"), [])
    assert [one.display for one in update.listed][3:] == ["Kieran Maddox", "Simran Dhaliwal", "Luca Bonetti"]
    assert any("are different classes and were joined" in odd.text for odd in check(update))
    again = twelve.replace("12.", "11.").replace("Adm No", "Barcode")
    assert len(plan(workbook(tmp_path / "b.xlsx", A=twelve, B=again), []).listed) == 3


STUDENTS_ONLY = (
    "Number,First,Last,Grade\n4101,Maya,Chen,4\n4102,Ben,Ortiz,4\n4103,Ana,Diaz,5\n4104,Tom,Webb,5\n"
)


def test_a_table_of_numbers_without_names_tells_the_classes_of_those_who_have_them(tmp_path: Path) -> None:
    courses = (
        "Number,Course,Teacher ID\n4101,Art,77\n4101,Latin,78\n4102,Art,77\n4103,Latin,78\n4104,Art,77\n"
    )
    rooms = (
        "Number,Homeroom teacher,Room\n4101,Ms. Gray,12\n4102,Ms. Gray,12\n4103,Mr. Fox,14\n4104,Mr. Fox,14\n"
    )
    folder = fill(tmp_path, {"students.csv": STUDENTS_ONLY, "courses.csv": courses, "rooms.csv": rooms})
    found = plan(folder, []).listed
    assert [(one.given, one.classes, one.homeroom) for one in found] == [
        ("Maya", ("Art", "Latin"), "Ms. Gray"),
        ("Ben", ("Art",), "Ms. Gray"),
        ("Ana", ("Latin",), "Mr. Fox"),
        ("Tom", ("Art",), "Mr. Fox"),
    ]


def test_a_photographers_list_of_files_and_numbers_tells_whose_each_photo_is(tmp_path: Path) -> None:
    """With a test shot above the first student, and remarks beside some."""
    files = "File,Student ID,Note\nHV_01.jpg,,grey card\n" + "".join(
        f"HV_0{at}.jpg,410{at - 1},{'blinked' if at == 3 else ''}\n" for at in range(2, 6)
    )
    shots = pictures(*(f"photos/HV_0{at}.jpg" for at in range(1, 6)))
    folder = fill(tmp_path, {"students.csv": STUDENTS_ONLY, "photos/files.csv": files, **shots})
    found = plan(folder, [])
    assert [(one.given, one.photo and one.photo.name) for one in found.listed] == [
        ("Maya", "photos/HV_02.jpg"),
        ("Ben", "photos/HV_03.jpg"),
        ("Ana", "photos/HV_04.jpg"),
        ("Tom", "photos/HV_05.jpg"),
    ]
    assert found.photos_left_over == ("photos/HV_01.jpg",)


def test_the_numbers_of_library_cards_come_in_and_those_of_books_never(tmp_path: Path) -> None:
    cards = "Number,Barcode\n4101,P2001\n4102,P2002\n4103,P2003\n4104,P2004\n"
    loans = "Number,Barcode,Title\n4101,3001,Holes\n4102,3002,Wonder\n4103,3003,Hatchet\n4104,3004,Tank\n"
    for name, text, ids in (("cards", cards, ("4101", "P2001")), ("loans", loans, ("4101",))):
        update = plan(fill(tmp_path / name, {"a.csv": STUDENTS_ONLY, "b.csv": text}), [])
        assert next(one.ids for one in update.listed) == ids


def test_a_list_with_names_of_its_own_keeps_whoever_is_on_it_alone(tmp_path: Path) -> None:
    cards = "Barcode,Number,Last,First\nP1,4101,Chen,Maya\nP2,4102,Ortiz,Ben\nP3,4103,Diaz,Ana\n"
    folder = fill(tmp_path, {"cards.csv": cards, "office.csv": STUDENTS_ONLY})
    assert [one.given for one in plan(folder, []).listed] == ["Maya", "Ben", "Ana", "Tom"]


def test_carers_are_private_and_how_they_are_related_is_no_role(tmp_path: Path) -> None:
    rows = "Maya,Chen,6,Lin Chen,Mother\nOmar,Haddad,6,Nadia Haddad,Aunt\n"
    (tmp_path / "year6.csv").write_text(f"First,Last,Year,Carer,Carer relation\n{rows}", encoding="utf-8")
    update = plan(tmp_path / "year6.csv", [])
    assert people(update) == [("Maya Chen", ""), ("Omar Haddad", "")]
    assert any(odd.text == "Private, so not read: Carer and Carer relation." for odd in check(update))


def test_the_class_of_one_child_above_the_contacts_of_the_family_is_no_class_of_all(tmp_path: Path) -> None:
    """A report of emergency contacts: each child above the contacts of the family."""
    children = [("Anderson, Brooks", "140233", "4-Ruiz"), ("Cardenas, Diego", "140251", "4-Thao"),
                ("Dvorak, Evelyn", "140268", "4-Thao")]  # fmt: skip
    blocks = (
        f'"{name}",#{number},Grade: 04,HR: {room}\nName,Relationship,Cell\nJo {name[:6]},Mother,555-0201\n\n'
        for name, number, room in children
    )
    found = plan(fill(tmp_path, {"contacts.csv": "".join(blocks)}), []).listed
    own = {name.partition(", ")[2]: room for name, _, room in children}
    assert found and all(one.homeroom in ("", own[one.given]) for one in found)
