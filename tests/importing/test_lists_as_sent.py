"""Lists as secretaries, colleagues and systems send them, with one or two kinds of mess each."""

from __future__ import annotations

import json
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from school_files import fill

from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check


def read(folder: Path, text: str | bytes, name: str = "list.csv") -> ImportPlan:
    return plan(fill(folder, {name: text}), [], today=date(2026, 12, 2))


def said(found: ImportPlan) -> str:
    return "\n".join([*found.unclear, *(one.text for one in check(found))])


def numbers(found: ImportPlan) -> list[str]:
    return [one.ids[0] if one.ids else "" for one in found.listed]


def places(found: ImportPlan) -> set[tuple[str, tuple[str, ...]]]:
    return {(one.grade, rooms(one)) for one in found.listed}


def test_numbers_that_count_a_list_with_gaps_are_not_the_cards(tmp_path: Path) -> None:
    """Dan Orr, number 4, was struck out."""
    rows = "#,Name,Card\n1,Alia Jones,61001\n2,Bo Mejía,61002\n3,Cy Martin,61003\n5,Eun Baek,61005\n"
    assert numbers(read(tmp_path, rows)) == ["61001", "61002", "61003", "61005"]


@pytest.mark.parametrize(
    ("state", "own"),
    [("State ID", "School ID"), ("VSN", "Compass ID"), ("USI", "TASS Code"), ("SSID", "Powerschool ID")],
)
def test_the_number_of_the_school_counts_before_that_of_the_state(
    tmp_path: Path, state: str, own: str
) -> None:
    people = ("Ann,Fox,9912331,401", "Bo,Diaz,9912332,402", "Cy,Kim,9912333,405", "Di,Rao,9912334,409")
    found = read(tmp_path, "\n".join((f"First,Last,{state},{own}", *people)))
    assert numbers(found) == ["401", "402", "405", "409"]


@pytest.mark.parametrize(
    ("heading", "grade", "room"),
    [
        ("6-Cedar (Mrs. Wu)", "6", "6-Cedar"),
        ("6-Cedar - Mrs. Wu", "6", "6-Cedar"),
        ("Period 3 Biology (Mr. Boyd)", "", "Period 3 Biology"),
    ],
)
def test_a_class_beside_its_teacher_above_a_list(tmp_path: Path, heading: str, grade: str, room: str) -> None:
    found = read(tmp_path, f'{heading},\nName,ID\n"Ash, Fern",2201\n"Birch, Lou",2202\n"Cobb, Ivy",2203\n')
    assert places(found) == {(grade, (room,))}


def test_names_with_question_marks_are_names(tmp_path: Path) -> None:
    text = "Room 8\nAna Lopez\nBea Quist ??\nGus Hernandez???\nMaya Ames!\nEmil Sand\n\nThank you!\n"
    found = read(tmp_path, text, "list.txt")
    assert [one.given for one in found.listed] == ["Ana", "Bea", "Gus", "Maya", "Emil"]
    assert "3 remarks beside names were not read" in said(found)


@pytest.mark.parametrize("title", ["Class/Name", "Klasse / Name", "Room/Student name"])
def test_a_column_of_classes_and_names_below_each_other(tmp_path: Path, title: str) -> None:
    rows = "1A,\nHannah Fox,101\nTom Bagley,102\n1B,\nPriya Rao,104\nOla Eide,105\n"
    found = read(tmp_path, f"{title},Library No\n{rows}")
    assert [one.display for one in found.listed] == ["Hannah Fox", "Tom Bagley", "Priya Rao", "Ola Eide"]
    assert [rooms(one) for one in found.listed] == [("1A",)] * 2 + [("1B",)] * 2


@pytest.mark.parametrize(
    ("cells", "grades"),
    [
        (("Elsa (K), Nils (3rd)", "Diego (1st)", "Thandi (2nd), Zola (K)"), ["K", "3", "1", "2", "K"]),
        (("Elsa & Nils", "Diego", "Thandi and Zola"), [""] * 5),
    ],
)
def test_children_of_a_family_beside_each_other(
    tmp_path: Path, cells: tuple[str, ...], grades: list[str]
) -> None:
    families = zip(("Bergman", "Castillo", "Dlamini"), cells, strict=True)
    lines = (f'{family},"{children}",x@y.org' for family, children in families)
    found = read(tmp_path, "\n".join(("Family,Children,Email", *lines)))
    assert [f"{one.given} {one.family}" for one in found.listed] == [
        "Elsa Bergman", "Nils Bergman", "Diego Castillo", "Thandi Dlamini", "Zola Dlamini"
    ]  # fmt: skip
    assert [one.grade for one in found.listed] == grades


def homerooms(*cells: str | datetime) -> bytes:
    book, file = Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Student", "Homeroom"])
    for at, cell in enumerate(cells):
        sheet.append([f"{('Ada', 'Ben', 'Cal', 'Dee')[at]} Ames", cell])
        sheet.append([f"{('Eva', 'Flo', 'Gus', 'Hal')[at]} Boyd", cell])
    for (shown,) in sheet["B2:B9"]:
        shown.number_format = "d-mmm"
    book.save(file)
    return file.getvalue()


def test_the_classes_that_are_left_show_how_to_read_those_that_became_days(tmp_path: Path) -> None:
    """Excel turns 3-1 into 1-Mar, but 3-13 and 4-14 stay."""
    days = datetime(2026, 3, 1), datetime(2026, 4, 2)
    found = read(tmp_path, homerooms(*days, "3-13", "4-14"), "list.xlsx")
    assert [rooms(one)[0] for one in found.listed[::2]] == ["3-1", "4-2", "3-13", "4-14"]
    assert "3-1 (1-Mar)" in said(found)


def test_days_in_place_of_classes_are_said(tmp_path: Path) -> None:
    rows = "Name,Homeroom\nAda Ames,2026-03-01\nBo Burch,2026-03-01\nCal Cox,2026-03-02\nDi Drew,2026-03-02\n"
    found = read(tmp_path, rows)
    assert not any(one.grade for one in found.listed)
    assert "may be classes that a spreadsheet changed to dates" in said(found)


def test_the_official_first_name_stands_in_the_whole_name(tmp_path: Path) -> None:
    """Arbor has the preferred names beside the whole one, Veracross also the first name."""
    rows = "Aaliyah Khan,Aaliyah,Khan\nOscar Wren,Ozzy,Wren\nIbrahim Jallow,Ibby,Jallow\n"
    found = read(tmp_path / "a", f"Student,Preferred first name,Preferred last name\n{rows}")
    assert [(one.given, one.preferred) for one in found.listed] == [
        ("Aaliyah", ""), ("Oscar", "Ozzy"), ("Ibrahim", "Ibby")
    ]  # fmt: skip
    rows = (
        '"Abernathy, Rose Eleanor",Rosie,Abernathy,Rose\n"Mbeki, Thabo",,Mbeki,Thabo\n"Kos, Jan",,Kos,Jan\n'
    )
    found = read(tmp_path / "b", f"Full Name,Preferred Name,Last Name,First Name\n{rows}")
    assert [(one.given, one.middle, one.family) for one in found.listed] == [
        ("Rose", "Eleanor", "Abernathy"), ("Thabo", "", "Mbeki"), ("Jan", "", "Kos")
    ]  # fmt: skip


def test_a_column_of_last_and_middle_names_of_vietnam(tmp_path: Path) -> None:
    found = read(tmp_path, "Họ và tên đệm,Tên\nNguyễn Thị Minh,Anh\nTrần Văn,Bình\nLê,Chi\n")
    assert [(one.given, one.middle, one.family) for one in found.listed] == [
        ("Anh", "Thị Minh", "Nguyễn"), ("Bình", "Văn", "Trần"), ("Chi", "", "Lê")
    ]  # fmt: skip


def test_korean_names_among_others_begin_with_the_last_name(tmp_path: Path) -> None:
    found = read(tmp_path, "Name\nAva Fox\nKim Min-jun\nLee Seo-Yeon\nKim Anne-Marie\nBen Roe\n")
    assert [one.given for one in found.listed] == ["Ava", "Min-jun", "Seo-Yeon", "Kim", "Ben"]


@pytest.mark.parametrize("none", ["NULL", "N/A", "NaT", "-"])
def test_a_database_writes_a_word_for_no_day_of_leaving(tmp_path: Path, none: str) -> None:
    rows = f"Fox,Ann,{none}\nRoe,Bo,{none}\nKim,Cy,2020-10-02\nRao,Di,{none}\n"
    found = read(tmp_path, f"Last,First,ExitDate\n{rows}")
    assert [one.given for one in found.listed if one.active is False] == ["Cy"]


def test_a_spreadsheet_counts_days_of_leaving(tmp_path: Path) -> None:
    """43,891 is the first of March 2020; 54,000 is a day in 2047."""
    found = read(
        tmp_path, "Last,First,Leaving date\nFox,Ann,54000\nRoe,Bo,43891\nKim,Cy,54000\nRao,Di,54000\n"
    )
    assert [one.given for one in found.listed if one.active is False] == ["Bo"]


def test_letters_are_read_by_the_line_that_explains_them(tmp_path: Path) -> None:
    rows = "Name,St\nAnn Fox,A\nBo Roe,A\nCy Kim,W\nDi Rao,\nEd Lee,T\n"
    found = read(tmp_path, f'{rows}\n"Key: A = active  W = withdrawn  T = transferred out",\n')
    assert [one.given for one in found.listed if one.active is False] == ["Cy", "Ed"]
    assert "St was read as this line explains it" in said(found)
    other = read(tmp_path / "b", f'{rows}\n"Key: A = alto  W = woodwind  T = tenor",\n')
    assert not any(one.active is False for one in other.listed)


def test_classes_joined_by_a_word_are_several(tmp_path: Path) -> None:
    """Canvas does so; Arts and Crafts is one."""
    rows = "Ann Fox,ENG7 P3\nBo Roe,ENG7 P3 and ENG7 P5\nCy Kim,Arts and Crafts\nDi Rao,Arts\n"
    found = read(tmp_path, f"Name,Section\n{rows}")
    assert [one.classes for one in found.listed] == [
        ("ENG7 P3",), ("ENG7 P3", "ENG7 P5"), ("Arts and Crafts",), ("Arts",)
    ]  # fmt: skip


def test_groups_of_pronote_stand_in_brackets(tmp_path: Path) -> None:
    rows = "Nour Amrani;6A;[6A AGL1], [6A LATIN]\nThéo Roy;6A;[6A AGL1]\nLou Fay;6B;[6B AGL2]\n"
    found = read(tmp_path, f"Nom et prénom;CLASSE;GROUPES\n{rows}")
    assert found.listed[0].classes == ("6A", "6A AGL1", "6A LATIN")


PEOPLE = "Teachers\nHannah Birch\nClassmates\nAbebe Tadesse\nChloe Dupont\nDiego Fuentes\n"


@pytest.mark.parametrize("menu", ["Stream\nClasswork\nPeople", "Stream\nClasswork\nPeople\nGrades"])
def test_the_people_of_google_classroom_below_its_menu(tmp_path: Path, menu: str) -> None:
    found = read(tmp_path, f"7B Science\n{menu}\n{PEOPLE}", "people.txt")
    assert [(one.display, one.role, one.grade, rooms(one)) for one in found.listed] == [
        ("Hannah Birch", "teacher", "", ()), *((name, "", "7", ("7B",)) for name in (
            "Abebe Tadesse", "Chloe Dupont", "Diego Fuentes"))
    ]  # fmt: skip
    assert f"{3 + len(menu.splitlines())} lines were not read as people" in said(found)


def test_junior_in_capitals_is_written_as_usual(tmp_path: Path) -> None:
    rows = '"ALVAREZ JR., LUIS"\n"BANKS III, TERRELL"\n"CARTER, JOHN SR"\n"FITZ, IVY"\n'
    found = read(tmp_path, f"Student\n{rows}")
    assert [one.suffix for one in found.listed] == ["Jr.", "III", "Sr", ""]


def test_volunteers_parent_helpers_and_the_staff_below_are_no_students(
    tmp_path: Path,
) -> None:
    rows = "Ana,Ruiz,Student,12\nBo,Kim,Student,12\nDee,Ellis,Parent Helper,12\nEd,Farmer,Volunteer,14\n"
    found = read(tmp_path / "a", f"First Name,Last Name,Type,Room\n{rows}")
    assert [one.role for one in found.listed] == ["student", "student", "staff"]
    assert "1 parent or other contact on the list was left out: “Dee Ellis”" in said(found)
    text = "Room 12\nAna Ruiz\nBo Kim\nCy Dean\n\n{}:\nDee Ellis\nEd Farmer\n"
    found = read(tmp_path / "b", text.format("Volunteers"), "list.txt")
    assert [one.role for one in found.listed] == [""] * 3 + ["staff"] * 2
    found = read(tmp_path / "d", text.format("Parent helpers"), "list.txt")
    assert [one.display for one in found.listed] == ["Ana Ruiz", "Bo Kim", "Cy Dean"]
    assert "2 parents or other contacts on the list were left out" in said(found)
    rows = "Amado,Julia,88121,6\nBell,Rafa,88122,6\nChu,Emily,88123,6\n,,,\nSTAFF,,,\nWatts,Carol,x204,\n"
    found = read(tmp_path / "c", f"Last,First,ID,Grade\n{rows}")
    assert [one.role for one in found.listed] == [""] * 3 + ["staff"]
    assert numbers(found) == ["88121", "88122", "88123", ""]


def test_classes_of_french_primary_schools_tell_the_grade(tmp_path: Path) -> None:
    rows = "Roy;Zoé;CM1 A\nFay;Noël;CM1 A\nDe;Inès;CE2 Lune\nGros;Lou;CP B\n"
    found = read(tmp_path, f"Nom;Prénom;Classe\n{rows}")
    assert [one.grade for one in found.listed] == ["CM1", "CM1", "CE2", "CP"]


def test_chinese_first_names_of_two_syllables_before_the_last_name(tmp_path: Path) -> None:
    """Ling is a last name, too, but not between two others."""
    found = read(tmp_path, "Full Name\nTahu Ngata\nMei Ling Goh\nWei Jie Tan\nAnh Nguyen Tran\n")
    assert [one.family for one in found.listed] == ["Ngata", "Goh", "Tan", "Nguyen Tran"]


def test_letters_of_a_status_are_no_sections(tmp_path: Path) -> None:
    """St may be the status or the student; A and W are no classes 8A and 8W, but A and B are."""
    rows = "800131,Tolu Ade,8,A\n800144,Freya Bjork,8,A\n800150,Leo Castro,8,W\n800162,Khanh Dinh,8,A\n"
    found = read(tmp_path / "a", f"ID,Name,Gr,St\n{rows}")
    assert [one.given for one in found.listed if one.active is False] == ["Leo"]
    assert not any(map(rooms, found.listed))


def test_the_new_classes_of_a_few_people_are_classes(tmp_path: Path) -> None:
    found = read(tmp_path, "Name,New class,Start\nAda Rowe,4K,2/11/2026\nBen Sato,2L,9/11/2026\n")
    assert places(found) == {("4", ("4K",)), ("2", ("2L",))}


def test_a_title_before_the_last_name_is_no_part_of_it(tmp_path: Path) -> None:
    rows = "Albrecht;Ida;3b\nBauer;Ben;3b\nSt. James;Zoe;4a\nDr. Fink;Petra;\n"
    found = read(tmp_path, f"Name;Vorname;Klasse\n{rows}")
    assert [one.family for one in found.listed] == ["Albrecht", "Bauer", "St. James", "Fink"]


def test_the_group_of_a_reader_may_be_the_grade_and_the_teacher(tmp_path: Path) -> None:
    groups = ("Grade 3 - Ms. Bly", "Grade 3 - Ms. Bly", "Grade 4 - Mr. Kerr", "Staff")
    rows = zip(("Ames", "Boone", "Cruz", "Dean"), groups, strict=True)
    found = read(
        tmp_path, "\n".join(("Patron,Patron Group", *(f"Wyatt {name},{group}" for name, group in rows)))
    )
    assert [(one.grade, one.homeroom, one.role) for one in found.listed] == [
        ("3", "Ms. Bly", ""), ("3", "Ms. Bly", ""), ("4", "Mr. Kerr", ""), ("", "", "staff")
    ]  # fmt: skip


def test_year_and_tutor_group_are_read_and_not_called_unread(tmp_path: Path) -> None:
    rows = "Kwame,Boateng,9,9T\nIzzy,Bradshaw,9,9T\nRory,Doyle,9,9W\n"
    found = read(tmp_path, f"Forename,Surname,Year Group,Tutor Group\n{rows}")
    assert {column.title: column.kind for column in found.columns}["Tutor Group"] == "homeroom"
    assert "not read" not in said(found)


def test_positions_in_a_class_by_marks_are_no_grades(tmp_path: Path) -> None:
    rows = "ADE Musa,71,4th\nBELLO Kemi,88,1st\nCOLE Uche,80,2nd\nDADA Femi,74,3rd\n"
    found = read(tmp_path, f"NAMES,MATHS,POS\n{rows}")
    assert {(one.grade, one.homeroom) for one in found.listed} == {("", "")}
    assert "POS (4th · 1st – its cells are places in a ranking)" in said(found)


def test_numbers_that_count_a_list_from_which_some_have_left_are_no_cards(tmp_path: Path) -> None:
    rows = "1,Ximena Cruz,9\n2,Theo Baptiste,9\n4,Zainab Yusuf,9\n5,Ida Holm,9\n7,Leo Park,9\n"
    assert set(numbers(read(tmp_path / "a", f"#,Name,Room\n{rows}"))) == {""}
    assert numbers(read(tmp_path / "b", f"Student No,Name,Room\n{rows}"))[:2] == ["1", "2"]


def test_a_title_for_the_last_name_and_the_others_in_one_column(tmp_path: Path) -> None:
    rows = "OLADIPO Tunde,OOU/23/114\nNWOSU Chiamaka,OOU/23/115\nBELLO Aisha,OOU/23/116\n"
    for nth, title in enumerate(("SURNAME/NAME", "Surname & Other Names", "Surname and Other Names")):
        found = read(tmp_path / str(nth), f"{title},Matric No.\n{rows}")
        assert [one.given for one in found.listed] == ["Tunde", "Chiamaka", "Aisha"]


def test_a_list_that_gives_most_people_no_first_name_is_named(tmp_path: Path) -> None:
    found = read(tmp_path, "Surname,Class\nOladipo,7A\nNwosu,7A\nBello,7B\n")
    assert "Most people have no first name: Oladipo, Nwosu and Bello." in said(found)


def test_the_name_of_an_aide_beside_a_child_is_no_class(tmp_path: Path) -> None:
    lines = "Henry Brooks\nDev Patel (has a 1:1 aide, Ms. Joyce)\nEmmett Sorensen\nNoor Al-Sayed, Ms. Kay\n"
    found = read(tmp_path, lines, "list.txt")
    assert [one.homeroom for one in found.listed] == ["", "", "", "Ms. Kay"]


def test_the_relative_who_signed_for_a_child_is_no_class(tmp_path: Path) -> None:
    lines = "Esme Arkwright (signed by gran, Mrs Jean Arkwright)\nHugo Dale (signed by mum)\nTheo Marsh\n"
    found = read(tmp_path, f"Year 4 Beech\nSlips signed so far:\n{lines}", "slips.txt")
    assert [one.homeroom for one in found.listed] == ["Year 4 Beech"] * 3


def test_the_first_class_of_kindergarten_is_not_a_class_of_grade_1(tmp_path: Path) -> None:
    found = read(tmp_path, "Class K-1\nAva Roe\nBen Tull\nCy Dean\n", "list.txt")
    assert {(one.grade, one.homeroom) for one in found.listed} == {("", "K-1")}


@pytest.mark.parametrize(
    ("text", "rooms_of"),
    [
        ("Lili Chen, 3A\n", {"Lili Chen": "3A"}),
        ("Lili Chen (3A)\nOmar Diaz (4B)\n", {"Lili Chen": "3A", "Omar Diaz": "4B"}),
        ("Rm 12: Hana Sato; Ian Bell; Jo Roe\n", {"Hana Sato": "12", "Ian Bell": "12", "Jo Roe": "12"}),
        ("Hi! 2C kids are: Hana Sato, Ian Bell, Jo Roe. Thx\n",
         {"Hana Sato": "2C", "Ian Bell": "2C", "Jo Roe": "2C"}),
        ("Voici mes élèves de CM2 B :\nHugo Petit\nInès Roy\nLéa Blanc\n",
         {"Hugo Petit": "CM2 B", "Inès Roy": "CM2 B", "Léa Blanc": "CM2 B"}),
        ('5A\nAmy Moss\nBo Webb\n\n5B\nGreta Jay aka "GiGi"\n',
         {"Amy Moss": "5A", "Bo Webb": "5A", "GiGi Jay": "5B"}),
    ],
)  # fmt: skip
def test_short_texts_of_names(tmp_path: Path, text: str, rooms_of: dict[str, str]) -> None:
    found = read(tmp_path, text, "list.txt").listed
    assert {one.display: rooms(one)[0] for one in found} == rooms_of


def test_days_and_boys_and_girls_before_names_are_named_and_no_classes(tmp_path: Path) -> None:
    text = "3B\n\nMonday: Noor Rahman, Eli Abrams\nWednesday: Tamsin Cole, Dov Katz\nFriday: Priya Nair\n"
    found = read(tmp_path, text, "helpers.txt")
    assert places(found) == {("3", ("3B",))} and len(found.listed) == 5
    assert "“Monday:”" in said(found)
    text = "2A\nGirls: Ana Ruiz, Dia Shah\nBoys: Ben Orr, Cai Wong\n"
    assert places(read(tmp_path / "2", text, "2A.txt")) == {("2", ("2A",))}


def test_a_class_in_halves_of_the_day(tmp_path: Path) -> None:
    text = "4 Blue - Ms Kerr - AM\nCora Finch\nDrew Gale\n\n4 Green - Mr Law - PM\nFlynn Ives\n"
    found = {one.family: rooms(one)[0][:7] for one in read(tmp_path, text, "lists.txt").listed}
    assert found == {"Finch": "4 Blue ", "Gale": "4 Blue ", "Ives": "4 Green"}


@pytest.mark.parametrize(
    "lines",
    [
        ("September", "4  Aaron Kim", "19  Bella Cruz", "", "October", "2  Chad Webb"),
        ("September", "Aaron Kim 4th", "Bella Cruz 19th", "", "October", "Chad Webb 2nd"),
        ("September: Aaron Kim (4), Bella Cruz (19)", "October: Chad Webb (2)"),
        ("9/4 Aaron Kim", "9/19 Bella Cruz", "10/2 Chad Webb"),
        ("Sep 4: Aaron Kim", "Sep 19: Bella Cruz", "Oct 2: Chad Webb"),
    ],
)
def test_days_of_birthdays_are_no_grades_and_are_named(tmp_path: Path, lines: tuple[str, ...]) -> None:
    found = read(tmp_path, "\n".join(("5R Birthdays", "", *lines, "")), "birthdays.txt")
    assert [one.display for one in found.listed] == ["Aaron Kim", "Bella Cruz", "Chad Webb"]
    assert places(found) == {("5", ("5R",))}
    assert "3 remarks beside names were not read" in said(found)


def test_a_particle_between_commas_belongs_to_the_last_name(tmp_path: Path) -> None:
    text = "Klas 5C\nBerg, van den, Lisa\nJansen, Anna\nVisser, Daan\nWit, de, Tom\n"
    found = read(tmp_path, text, "klas 5C.txt").listed
    assert [(one.given, one.family) for one in found][::3] == [("Lisa", "van den Berg"), ("Tom", "de Wit")]
    titled = "Achternaam, Tussenvoegsel, Voornaam\nBerg, van den, Lisa\nJansen, , Anna\nWit, de, Tom\n"
    again = read(tmp_path / "table", titled).listed
    assert [(one.given, one.family) for one in again][:2] == [("Lisa", "van den Berg"), ("Anna", "Jansen")]


def test_a_club_on_top_is_nobody(tmp_path: Path) -> None:
    found = read(tmp_path, "Book Club (Thursdays)\nGus Lowe (5)\nHal Reyes (5)\nIda Quist (6)\n", "club.txt")
    assert [one.family for one in found.listed] == ["Lowe", "Reyes", "Quist"]


def test_json_with_an_object_in_each_line(tmp_path: Path) -> None:
    people = (f'{{"studentId": "{at}", "firstName": "{one}", "lastName": "Moss", "grade": 4}}\n'
              for at, one in enumerate(("Ava", "Ben", "Cara"), start=101))  # fmt: skip
    found = read(tmp_path, "".join(people), "students.jsonl")
    assert [one.given for one in found.listed] == ["Ava", "Ben", "Cara"] and numbers(found)[0] == "101"


def test_a_grade_in_an_object_of_its_own_in_json_is_the_grade(tmp_path: Path) -> None:
    rows = (
        ("Saar", "Kramer", 104233, "2b", 2),
        ("Joep", "Vos", 104244, "2b", 2),
        ("Lot", "Bos", 104261, "3a", 3),
    )
    people = [{"leerling": {"roepnaam": given, "achternaam": family, "nummer": number},
               "plaatsing": {"klas": {"naam": name}, "leerjaar": {"code": grade}}}
              for given, family, number, name, grade in rows]  # fmt: skip
    found = read(tmp_path, json.dumps(people), "leerlingen.json")
    assert [(one.grade, *one.classes, *one.ids) for one in found.listed] == [
        (str(grade), name, str(number)) for _, _, number, name, grade in rows
    ]


def test_a_remark_below_a_name_is_no_class(tmp_path: Path) -> None:
    text = "# 4L\n\n1. Ava Moss\n1. Ben Orr\n   - needs large print\n1. Cara Fox\n1. Dan Lee\n"
    assert places(read(tmp_path, text, "4L.md")) == {("4", ("4L",))}


def test_a_comma_behind_each_name(tmp_path: Path) -> None:
    found = read(tmp_path, "R1\nBen Abbott,\nQuinn Doyle,\nAlma Baker,\nXena Khan\n", "R1.txt")
    assert [one.family for one in found.listed] == ["Abbott", "Doyle", "Baker", "Khan"]


@pytest.mark.parametrize(
    "heading", ["Left over the summer:", "Left this summer:", "Left during the holidays:"]
)
def test_those_who_left_over_the_summer_are_not_here(tmp_path: Path, heading: str) -> None:
    found = read(tmp_path, f"4A\nAva Moss\nBen Orr\nCara Fox\n\n{heading}\nDan Webb\nEva Lund\n", "4A.txt")
    assert [one.active for one in found.listed] == [None, None, None, False, False]


def test_the_day_of_a_note_and_a_signature_are_nobody(tmp_path: Path) -> None:
    lines = ("1B class list", "Edited 3 September 2025 at 08:12", "", "Ava Moss", "Ben Orr", "Cara Fox")
    assert places(read(tmp_path, "\n".join(lines), "Note.txt")) == {("1", ("1B",))}
    letter = "Dear Jo,\n\nThe following Year 3 pupils will help: Ava Moss, Ben Orr, Cara Fox and Dan Webb."
    letter += "\n\nKind regards,\nHelen Marsh\nDeputy Head\n"
    found = read(tmp_path / "letter", letter, "letter.txt").listed
    assert [one.family for one in found] == ["Moss", "Orr", "Fox", "Webb"]


def test_kinders_are_a_grade(tmp_path: Path) -> None:
    text = "Kinders:\nAva Moss\nBen Orr\n\n1st graders:\nCara Fox\nDan Webb\n"
    assert [one.grade for one in read(tmp_path, text, "k1.txt").listed] == ["K", "K", "1", "1"]


@pytest.mark.parametrize("remark", ["has a twin in Rm 9", "new from Rm 9", "sister in 4B", "reads with Rm 9"])
def test_a_remark_that_names_another_room_moves_nobody(remark: str, tmp_path: Path) -> None:
    text = f"Our kids:\n\nRoom 6:\nAva Moss\nBen Tully\n\nRoom 8:\nMalik Grant - {remark}\nNoor Haidar\n"
    found = plan(fill(tmp_path, {"list.txt": text}), [])
    assert [(one.family, *rooms(one)) for one in found.new] == [
        ("Moss", "6"),
        ("Tully", "6"),
        ("Grant", "8"),
        ("Haidar", "8"),
    ]
