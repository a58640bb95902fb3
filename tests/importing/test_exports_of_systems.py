"""Exports of student systems of many countries: which columns hold the class, grade, names and numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.candidate import Candidate, rooms
from namecards.importing.cells.grades import read_grade
from namecards.importing.cells.private import begin_with_birth
from namecards.importing.plan import plan
from namecards.importing.report.check import check
from namecards.importing.row import Row
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.records import candidates

NAMES = ("Vogt,Emma", "Kern,Leonie", "Lang,Finn", "Maurer,Paul", "Seidel,Clara", "Thoma,Ben")


def read(titles: str, *rows: str) -> tuple[Candidate, ...]:
    """Everybody on an export with bars between its cells; the class goes on below with every second row."""
    cells = [titles, *rows]
    table = read_table("export", [Row(at, tuple(row.split("|"))) for at, row in enumerate(cells, 1)])
    return candidates("export", table.records)[0]


def people(titles: str, even: str, odd: str) -> tuple[Candidate, ...]:
    """Six people with the same cells in each second row; `#` is another number for each."""
    cells = ((even, odd)[at % 2].replace("#", str(40117 + 261 * at)) for at in range(len(NAMES)))
    rows = (f"{name.replace(',', '|')}|{more}" for name, more in zip(NAMES, cells, strict=True))
    return read(f"Last name|First name|{titles}", *rows)


def classes(found: tuple[Candidate, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.grade, one.homeroom, one.classes) for one in found[:2]]


@pytest.mark.parametrize("title", ["Klassenleitung", "Mentor", "Wychowawca", "Osztályfőnök", "Tutor/a"])
def test_the_teacher_beside_the_classes_is_no_class(title: str) -> None:
    found = people(f"Class|{title}", "5a|Nowak Ewa", "5b|Bąk Piotr")
    assert classes(found) == [("", "", ("5a",)), ("", "", ("5b",))]


def test_a_teacher_without_classes_beside_is_the_homeroom() -> None:
    assert [one.homeroom for one in people("Teacher", "Smith", "Lopez")[:2]] == ["Smith", "Lopez"]


def test_a_teacher_has_the_name_beside_the_number_and_all_may_be_in_room_01() -> None:
    found = people("Tchr|Teacher Name", "107|Whitcomb", "113|Arriaga")
    assert [one.homeroom for one in found[:2]] == ["Whitcomb", "Arriaga"]
    assert {one.homeroom for one in people("Homeroom", "01", "01")} == {"01"}


def test_no_other_status_says_that_everybody_left() -> None:
    found = people("Grade|ELL Status|IEP Flag", "5|N|N", "5|N|Y")
    assert {one.active for one in found} == {None}


def test_a_band_across_the_classes_is_no_class() -> None:
    """Each of Year 7's forms has children of the bands X and Y."""
    rows = (f"{name.replace(',', '|')}|7R{'AABB'[at % 4]}|{'XY'[at % 2]}" for at, name in enumerate(NAMES))
    found = read("Last name|First name|Reg|Band", *rows)
    assert [(one.homeroom, one.classes) for one in found[:2]] == [("7RA", ()), ("7RA", ())]


def test_classes_begin_with_the_grade_in_a_column_of_its_own() -> None:
    found = people("Curso|Unidad", "1º de E.S.O.|1º ESO A", "1º de E.S.O.|1º ESO B")
    assert [(one.grade, one.classes) for one in found[:2]] == [
        ("1º de E.S.O.", ("1º ESO A",)),
        ("1º de E.S.O.", ("1º ESO B",)),
    ]


def test_the_one_class_of_a_grade_beside_the_grade() -> None:
    found = people("Curso|Unidad", "5º de Educación Primaria|5ºA", "6º de Educación Primaria|6ºA")
    assert classes(found) == [("5", "", ("5ºA",)), ("6", "", ("6ºA",))]


def test_the_code_of_a_class_is_no_second_class() -> None:
    found = people("Série|Turma|Cód. Turma", "6º ANO|A|270011122", "6º ANO|B|270011123")
    assert classes(found) == [("6", "", ("6A",)), ("6", "", ("6B",))]


@pytest.mark.parametrize(
    ("cell", "grade"),
    [
        *(
            ("6º ANO", "6"),
            ("5to", "5"),
            ("5TO", "5"),
            ("3ER", "3"),
            ("9KL", "9KL"),
            ("8. sınıf", "8"),
            ("6 класс", "6"),
            ("1. ročník", "1"),
        ),
        *(("VII", "7"), ("a VII-a", "7"), ("TINGKATAN 1", "1"), ("1 ESO", "1 ESO"), ("6EME", "6EME")),
        *(("5º de Educación Primaria", "5"), ("5. Klasse Grundschule", "5"), ("小学五年级", "5")),
        *(
            ("7 (Year I)", "7"),
            ("السادس الابتدائي", "السادس"),
            ("الرابع ابتدائي عام", "الرابع"),
            ("الأول المتوسط", "الأول المتوسط"),
        ),
    ],
)
def test_grades_in_the_words_of_many_countries(cell: str, grade: str) -> None:
    assert read_grade(cell) == grade


def test_parents_tell_where_the_last_names_begin() -> None:
    """João Pedro's mother is Rosana da Silva Rocha, Ana Luiza's Rosana Barbosa."""
    names = ("João Pedro|da Silva Rocha", "Ana Luiza|Barbosa", "Davi|Azevedo", "Maria Clara|Nogueira")
    rows = (f"{name.replace('|', ' ')}|Rosana {name.split('|')[1]}" for name in names)
    export = [Row(at, tuple(row.split("|"))) for at, row in enumerate(["Nome do Aluno|Nome da Mãe", *rows])]
    table = read_table("export", export)
    found = candidates("export", table.records)[0]
    assert [f"{one.given}|{one.family}" for one in found] == list(names)
    assert "Parents' last names were used to find those of 3 people." in table.remarks


def test_a_parent_of_each_last_name() -> None:
    """In Guatemala Kevin Morales Tzoc's father is a Morales, and Sofía Ajpop Xiloj's mother a Xiloj."""
    names = ("Sofía|Ajpop Xiloj", "Kevin|Morales Tzoc", "Dulce María|Chay Pérez", "Andrea|Sical Ixcoy")
    parents = ("Marta Xiloj", "Julio Morales", "Ana Pérez", "Pedro Sical")
    rows = (f"{name.replace('|', ' ')}|{parent}" for name, parent in zip(names, parents, strict=True))
    export = [Row(at, tuple(row.split("|"))) for at, row in enumerate(["Estudiante|Encargado", *rows])]
    found = candidates("export", read_table("export", export).records)[0]
    assert [f"{one.given}|{one.family}" for one in found] == list(names)


def test_what_they_are_called_beside_initials_and_legal_names() -> None:
    called = read("Roepnaam|Achternaam|Voorletters", "Sanne|Smit|S.M.", "Daan|Kok|D.", "Noor|Bos|N.A.")
    assert [one.given for one in called] == ["Sanne", "Daan", "Noor"]
    usual = read("LglLast|LglFirst|UsualFirst", "Gill|Jasleen|Jas", "Wong|Ethan|Ethan", "Kim|Aiden|Aiden")
    assert [(one.given, one.preferred) for one in usual] == [("Jasleen", "Jas"), ("Ethan", ""), ("Aiden", "")]
    legal = read("Forename|Legal Forename|Surname", "Jas|Jasleen|Gill", "Ethan|Ethan|Wong", "Ada||Kim")
    assert [(one.given, one.preferred) for one in legal] == [("Jasleen", "Jas"), ("Ethan", ""), ("Ada", "")]


def test_numbers_of_other_offices_and_of_states_are_nobodys() -> None:
    for other in ("Lunch ID", "borrowernumber", "ELEVE_ID", "id"):  # the last three: a row of a data base
        found = people(f"Student number|{other}", "S#|7#", "S#|7#")
        assert {len(one.ids) for one in found} == {1}
    assert {len(one.ids) for one in people("Barcode|ID", "P#|7#", "P#|7#")} == {2}
    assert begin_with_birth(
        ["1302145800086", "1307295801086", "1311015802086", "1212315803086", "1305095804086"]
    )
    assert not begin_with_birth([f"2026{at:08}" for at in range(9, 300, 31)])


def test_titles_that_are_cut_or_glued() -> None:
    found = people("REGNO|CLASSCODE", "#|2A", "#|2D")
    assert [(one.ids, one.classes) for one in found[:2]] == [(("40117",), ("2A",)), (("40378",), ("2D",))]
    assert [one.classes for one in people("Classe|Sez.", "2|A", "2|B")[:2]] == [("2A",), ("2B",)]


def test_the_names_of_teachers_are_no_roles() -> None:
    """導師 is the teacher of the class: 許老師, Mr. Hsu."""
    assert {one.role for one in people("年級|班級|導師", "8|801|許老師", "8|802|周老師")} == {""}


def test_the_path_of_a_directory_names_the_class() -> None:
    found = people("Org Unit Path", "/Alumnos/2026/5to A", "/Alumnos/2026/6to B")
    assert [one.homeroom for one in found[:2]] == ["5to A", "6to B"]


def test_the_barcodes_of_books_on_loan_are_nobodys_numbers() -> None:
    """A report of Koha has a row for each book: the card number is the patron's, the barcode the item's."""
    found = read(
        "cardnumber|surname|firstname|title|barcode",
        "2000041873|Abdirahman|Yusra|Northbound|30011000417722",
        "2000041912|Achterberg|Leo|Sharks|30011000398105",
        "2000041912|Achterberg|Leo|Codes|30011000420040",
        "2000041955|Chou|Mei|Northbound|30011000420041",
        "2000041955|Chou|Mei|Sharks|30011000377518",
    )
    assert {(one.given, one.ids) for one in found} == {
        ("Yusra", ("2000041873",)),
        ("Leo", ("2000041912",)),
        ("Mei", ("2000041955",)),
    }


def test_two_of_one_name_keep_their_numbers() -> None:
    found = read(
        "Name|Number", "Chen, Maya|118", "Chen, Maya|204", "Diaz, Leo|301", "Berg, Ida|377", "Roth, Zoë|402"
    )
    assert [one.ids for one in found[:2]] == [("118",), ("204",)]


def test_attributes_of_patrons_in_one_column_are_columns() -> None:
    """Koha writes extended attributes into one column (koha-community.org, patron import)."""
    found = people(
        "categorycode|patron_attributes", "STUDENT|GRADE:7,HOMEROOM:204", 'STUDENT|"GRADE:8","HOMEROOM:211"'
    )
    assert classes(found) == [("7", "204", ()), ("8", "211", ())]


def test_a_column_without_a_meaning_holds_the_classes_of_the_grades() -> None:
    """A school chooses what Koha's two sort fields hold: here the year and the form of each borrower."""
    forms = ("8K", "8M", "9K", "8K", "9M", "9K")
    rows = (
        f"{name.replace(',', '|')}|Year {form[0]}|{form}|0" for name, form in zip(NAMES, forms, strict=True)
    )
    found = read("surname|firstname|sort1|sort2|lost", *rows)
    assert [(one.grade, *one.classes) for one in found] == [(form[0], form) for form in forms]


@pytest.mark.parametrize(
    "cell", ["8:30", "https://school.example/a:b", "see: office", "Mon: chess, Tue: choir"]
)
def test_other_cells_with_colons_stay_one_column(cell: str) -> None:
    found = people("Grade|Note", f"5|{cell}", f"5|{cell}")
    assert [(one.given, one.family, one.grade) for one in found[:1]] == [("Emma", "Vogt", "5")]


def test_a_prefix_of_all_titles_says_nothing() -> None:
    """The identity extract of New Zealand's systems (kamar.nz, SMS-LMS)."""
    found = read(
        "mlepSmsPersonId|mlepFirstName|mlepLastName|mlepPreferredName|mlepRole|mlepHomeGroup",
        "18234|Aroha|Te Whata||Student|9RIM",
        "18240|Benjamin|McKenzie|Ben|Student|9RIM",
        "902|Rebecca|Sutherland||TeachingStaff|",
    )
    assert [(one.given, one.preferred, one.homeroom, one.ids) for one in found[:2]] == [
        ("Aroha", "", "9RIM", ("18234",)),
        ("Benjamin", "Ben", "9RIM", ("18240",)),
    ]


def test_group_columns_may_hold_the_grade_and_the_room(tmp_path: Path) -> None:
    """Borrowers of Athenaeum (New Zealand): nothing around the list names a class that they would divide."""
    rows = (
        "2205,Ruby,Henare,Year 5,Room 14",
        "2219,Mei Lin,Chua,Year 6,Room 16",
        "T041,Susan,Blackie,Staff,",
    )
    titles = "code,first name,last name,group 1,group 2"
    found = plan(fill(tmp_path, {"borrowers.csv": "\n".join([titles, *rows])}), [])
    assert [(one.grade, *rooms(one)) for one in found.listed[:2]] == [("5", "Room 14"), ("6", "Room 16")]
    assert not any("group" in odd.text for odd in check(found))


@pytest.mark.parametrize(
    "form", ["Gr: {0} Sex: F", "Grade: {0} DOB: 0{0}/02/2017 No: 410{0}", "Nivel: {0} Nº exp: 410{0}"]
)
def test_labels_with_only_blanks_between_them_are_columns(tmp_path: Path, form: str) -> None:
    rows = (
        f"{name},{form.format(grade)}" for name, grade in (("Ava Moss", 3), ("Ben Reed", 4), ("Cy Lim", 5))
    )
    found = plan(fill(tmp_path, {"list.csv": "\n".join(["Name,Info", *rows])}), [])
    assert [(one.grade, one.homeroom, one.classes) for one in found.listed] == [(at, "", ()) for at in "345"]
    assert [one.ids for one in found.listed] == [(f"410{at}",) * ("410" in form) for at in "345"]


def test_other_text_among_attributes_is_not_lost_without_a_word(tmp_path: Path) -> None:
    rows = [
        f"{name},{cell}"
        for name, cell in zip(NAMES, [*['"GRADE:7,ROOM:204"'] * 5, "see the office"], strict=True)
    ]
    found = plan(
        fill(tmp_path, {"list.csv": "\n".join(["Last name,First name,patron_attributes", *rows])}), []
    )
    assert [one.grade for one in found.listed] == ["7"] * 5 + [""]
    assert any("see the office" in odd.text for odd in check(found))
