"""Real header lines of school systems, and what is read and not read below them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from school_files import fill

from namecards.core.errors import NoList
from namecards.importing.candidate import Candidate
from namecards.importing.formats.text_tables import read_rows
from namecards.importing.plan import plan
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.records import candidates


def people(text: str) -> tuple[Candidate, ...]:
    return candidates("list.csv", read_table("list.csv", read_rows("list.csv", text.encode())).records)[0]


def only(text: str) -> Candidate:
    (person,) = people(text)
    return person


HEBREW_LETTERS = ["Alef", "Bet", "Gimel", "Dalet", "He", "Vav", "Zayin", "Het", "Tet"]
SYSTEMS = {
    "Destiny": (
        "Site Short Name,Barcode,District ID,Last,First,Middle,Nickname,Patron Type,Access Level,"
        "Status A/I/R,Gender,Homeroom,Grade Level,Graduation Year,Birthdate,User Name,Password\n"
        "LMS,P 639465,001042,Chen,Mei,Q,Maya,Student,Patron,A,F,12,06,2032,2014-02-03,mchen,secret\n",
        Candidate(
            given="Mei",
            family="Chen",
            preferred="Maya",
            middle="Q",
            logins=("mchen",),
            ids=("001042", "P 639465"),
            grade="6",
            homeroom="12",
            role="student",
            active=True,
        ),
    ),
    "PowerSchool": (
        "Student_Number\tLastFirst\tGrade_Level\tHome_Room\tDOB\r"
        "420101752\tChen, Maya L.\t6\tOrtiz\t2/3/2014\r",
        Candidate(given="Maya", family="Chen", middle="L.", ids=("420101752",), grade="6", homeroom="Ortiz"),
    ),
    "Infinite Campus": (
        "student.studentNumber,student.stateID,student.lastName,student.firstName,student.grade,"
        "courseSection.courseName,courseSection.teacherDisplay,contacts.lastName\n"
        '1042,9900001042,Chen,Maya,06,Art 7,"Ortiz, A",Smith\n'
        '1042,9900001042,Chen,Maya,06,Math 7,"Reyes, B",Smith\n',
        Candidate(
            given="Maya",
            family="Chen",
            ids=("1042", "9900001042"),
            grade="6",
            classes=("Art 7", "Math 7"),
        ),
    ),
    "Clever": (
        "School_id,Student_id,Student_number,State_id,Last_name,Middle_name,First_name,Grade,Gender,DOB,"
        "Student_email,Username,Password\n"
        "77,c1,1042,S9,Chen,Q,Maya,6,F,2014-02-03,m@example.org,mchen,secret\n",
        Candidate(
            given="Maya", family="Chen", middle="Q", ids=("1042", "c1", "S9"), logins=("mchen",), grade="6"
        ),
    ),
    "Schoology": (
        "First Name,First Name (Preferred),Middle Name,Last Name,Username,E-mail,User Unique ID,Role,School\n"
        "Mei,Maya,Q,Chen,mchen,m@example.org,1042,Student,Lakeside\n",
        Candidate(
            given="Mei",
            family="Chen",
            preferred="Maya",
            middle="Q",
            ids=("1042",),
            logins=("mchen",),
            role="student",
        ),
    ),
    "Google Workspace": (
        "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],"
        "Org Unit Path [Required],Employee ID,Status [READ ONLY]\n"
        "Maya,Chen,m@example.org,secret,/Students,1042,Active\n",
        Candidate(given="Maya", family="Chen", ids=("1042",), role="student", active=True),
    ),
    "Canvas gradebook": (
        "Student,ID,SIS User ID,SIS Login ID,Section,Essay (1234)\n"
        "    Points Possible,,,,,10\n"
        '"Chen, Maya",55,1042,mchen,English 7 - Period 2,9\n'
        '"Student, Test",99,,abc,English 7 - Period 2,0\n',
        Candidate(
            given="Maya",
            family="Chen",
            ids=("1042", "55"),
            logins=("mchen",),
            classes=("English 7 - Period 2",),
        ),
    ),
    "Moodle": (
        "username,firstname,lastname,email,idnumber,alternatename,cohort1\n"
        "mchen,Mei,Chen,m@example.org,1042,Maya,7B\n",
        Candidate(
            given="Mei",
            family="Chen",
            preferred="Maya",
            ids=("1042",),
            logins=("mchen",),
            classes=("7B",),
        ),
    ),
    "Koha": (
        "cardnumber,surname,firstname,preferred_name,branchcode,dateofbirth\n1042,Chen,Mei,Maya,LMS,2014\n",
        Candidate(given="Mei", family="Chen", preferred="Maya", ids=("1042",)),
    ),
    "a British school": (
        "Legal Surname,Legal Forename,Preferred Forename,Reg Group,Year Group,UPN\n"
        "Chen,Mei,Maya,7B,Year 7,A123456789012\n",
        Candidate(
            given="Mei", family="Chen", preferred="Maya", ids=("A123456789012",), grade="7", homeroom="7B"
        ),
    ),
    "a German school": (
        "Name;Vorname;Klasse;Schülernummer\nMüller;Zoë;6b;0042\n",
        Candidate(given="Zoë", family="Müller", ids=("0042",), classes=("6b",)),
    ),
    "a Spanish school": (
        "Nombre;Apellidos;Grado;Grupo\nLucía;Peña Ruiz;6º;A\n",
        Candidate(given="Lucía", family="Peña Ruiz", grade="6", classes=("6A",)),
    ),
    "a French school": (
        "Nom;Prénom;Classe\nLefèvre;Chloé;6e B\n",
        Candidate(given="Chloé", family="Lefèvre", classes=("6e B",)),
    ),
    "a librarian's own list": (
        "Name,Say it,Teacher,Grade\nSaoirse O’Brien,SEER-sha,Ms. Ortiz,Grade 6\n",
        Candidate(given="Saoirse", family="O’Brien", say="SEER-sha", grade="6", homeroom="Ms. Ortiz"),
    ),
}


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_export_of_each_system(system: str) -> None:
    text, expected = SYSTEMS[system]
    person = only(text)
    assert person.origin.startswith("list.csv, row ")
    assert set(person.addresses) <= {"m@example.org"}, "by which another list may tell them; never kept"
    assert replace(person, origin="", addresses=()) == expected


def test_the_titles_are_found_below_a_report_heading() -> None:
    text = "Lakeside Middle School\nClass list, printed 9/1/2025\n\nLast,First,Grade\nChen,Maya,6\n"
    assert only(text).origin == "list.csv, row 5"
    assert only("Students\n\nLast,First,Grade\nChen,Maya,6\n").display == "Maya Chen"


def test_repeated_titles_totals_and_remarks_are_nobody() -> None:
    text = (
        "Last,First,Grade\nChen,Maya,6\nLast,First,Grade\nOrtiz,Ben,6\n"
        "Total: 2,,\nTotal students,2,\nPrinted 9/1/2025,,\n"
    )
    assert [p.display for p in people(text)] == ["Maya Chen", "Ben Ortiz"]


def test_names_that_look_like_nothing_are_people() -> None:
    people_named = people("First,Last\nNA,Null\nTrue,None\nCount,Basie\n")
    assert [p.display for p in people_named] == ["NA Null", "True None", "Count Basie"]


@pytest.mark.parametrize(
    "row",
    [
        "Total students: 6,,6",
        "Total students,6,6",
        "Class Average,,88",
        "Average,Class,88",
        "Number of pupils: 24,,6",
        "24 students,,6",
        "Students: 24,,7",
        "Enrollment,24,6",
        "Subtotal,,6",
        "10021,,6",
        "10021,10022,6",
        "Last name,First name,Year",
        "Nachname,Vorname,Klasse",
    ],
)
def test_numbers_totals_and_second_titles_are_nobody(row: str) -> None:
    listed = people(f"Last,First,Grade\nChen,Maya,6\n{row}\nOrtiz,Ben,6\n{row}\n")
    assert [p.display for p in listed] == ["Maya Chen", "Ben Ortiz"]


def test_titles_proper_stand_below_titles_of_groups() -> None:
    listed = people("Student,,,Contact\nFirst Name,Last Name,Grade,Phone\nMaya,Chen,6,555\n")
    assert [(p.display, p.grade) for p in listed] == [("Maya Chen", "6")]


def test_a_column_of_numbers_is_never_names() -> None:
    listed = people("Student,First,Last\n10021,Maya,Chen\n10022,Ben,Ortiz\n")
    assert [(p.display, p.ids) for p in listed] == [("Maya Chen", ("10021",)), ("Ben Ortiz", ("10022",))]
    with pytest.raises(NoList):
        people("Student,Photo\n10021,10021.jpg\n10022,10022.jpg\n")


@pytest.mark.parametrize(
    ("row", "display"),
    [
        ("NULL,Diaz,", "Diaz"),
        ("none,Fox,", "Fox"),
        ("Maya,NULL,", "Maya"),
        ("Maya,Chen,NULL", "Maya Chen"),
        ("Maya,Chen,none", "Maya Chen"),
        ("Christopher,Null,", "Christopher Null"),
        ("CHRISTOPHER,NULL,", "Christopher Null"),
        ("Zoe [NEW],Gray,", "Zoe Gray"),
        ("Zoe,Gray (IEP),", "Zoe Gray"),
        ("Zoe [Zo],Gray,", "Zo Gray"),
        ("Nan,Reed,", "Nan Reed"),
    ],
)
def test_words_for_nothing_and_marks_of_the_office_are_no_names(row: str, display: str) -> None:
    assert only(f"First,Last,Preferred\n{row}\n").display == display


def test_a_mark_in_a_whole_name_is_no_nickname() -> None:
    person = only("Name\nZoe [NEW] Gray\n")
    assert (person.given, person.family, person.preferred) == ("Zoe", "Gray", "")


@pytest.mark.parametrize("number", ["", "-", "none", "0000", "N/A"])
def test_a_placeholder_is_no_number(number: str) -> None:
    listed = people(f"ID,First,Last\n{number},Maya,Chen\n{number},Ben,Ortiz\n")
    assert [p.ids for p in listed] == [(), ()]


def test_a_number_that_excel_was_kept_from_spoiling() -> None:
    assert only('ID,First,Last\n"=""00042""",Maya,Chen\n').ids == ("00042",)


def test_a_column_with_one_number_for_all_is_not_of_people() -> None:
    listed = people("District ID,Student ID,Name\n7,1,Maya Chen\n7,2,Ben Ortiz\n7,3,Ana Diaz\n")
    assert [p.ids for p in listed] == [("1",), ("2",), ("3",)]


@pytest.mark.parametrize(
    ("status", "active"),
    [("Active", True), ("A", True), ("R", True), ("Inactive", False), ("I", False), ("", None), ("5", None)],
)
def test_status(status: str, active: bool | None) -> None:
    assert only(f"Name,Status\nMaya Chen,{status}\n").active is active


@pytest.mark.parametrize(
    ("word", "role"), [("Student", "student"), ("Faculty", "teacher"), ("STAFF", "staff"), ("Regular", "")]
)
def test_role(word: str, role: str) -> None:
    assert only(f"Name,Patron Type\nMaya Chen,{word}\n").role == role


@pytest.mark.parametrize(
    ("cells", "classes"),
    [
        (["Art 7; Math 7"], [("Art 7", "Math 7")]),
        (["7A|7B"], [("7A", "7B")]),
        (['"7A\nChoir"', "7A"], [("7A", "Choir"), ("7A",)]),  # Alt and Enter in a cell
        (["ELA/Social Studies"], [("ELA/Social Studies",)]),
        (["7A/7B", "7A", "7B"], [("7A", "7B"), ("7A",), ("7B",)]),
        (["9x/Ma1;9x/Sc1", "9x/Ma1;9x/Sc2"], [("9x/Ma1", "9x/Sc1"), ("9x/Ma1", "9x/Sc2")]),
    ],
)
def test_several_classes_in_one_cell(cells: list[str], classes: list[tuple[str, ...]]) -> None:
    rows = "".join(f"{at + 1},Maya Chen,{cell}\n" for at, cell in enumerate(cells))
    assert [p.classes for p in people(f"ID,Name,Class\n{rows}")] == classes


def test_what_rows_of_one_person_say_together() -> None:
    person = only(
        "ID,Name,Nickname,Teacher,Status,Class\n1042,Mei Chen,,Ms. Ortiz,A,Art\n"
        "1042,Mei Chen,Maya Chen,Mr. Reyes,A,Gym\n1042,Mei Chen,,Mr. Hall,I,Latin\n"
    )
    assert (person.preferred, person.active, person.classes) == ("Maya", True, ("Art", "Gym")), "no Latin now"
    assert person.homeroom == ""  # it was the teacher of a class


def test_class_columns_may_repeat() -> None:
    assert only("Name,Class 1,Class 2,Class 3\nMaya Chen,Art,,Math\n").classes == ("Art", "Math")


def test_a_course_and_its_section_are_one_class() -> None:
    assert only("Name,Course,Section\nMaya Chen,English 7,03\n").classes == ("English 7 · 03",)


def test_one_row_a_class_without_numbers_is_one_person() -> None:
    rows = "".join(f"{name},{course}\n" for name in ("Maya Chen", "Ben Ortiz") for course in ("Art", "Gym"))
    assert [(p.display, p.classes) for p in people(f"Name,Class\n{rows}")] == [
        ("Maya Chen", ("Art", "Gym")),
        ("Ben Ortiz", ("Art", "Gym")),
    ]


def test_a_name_that_comes_twice_in_other_classes_is_two_people() -> None:
    listed = people("Name,Klasse\nMaya Chen,3a\nBen Ortiz,3a\nAna Diaz,3b\nMaya Chen,5b\n")
    assert [p.classes for p in listed if p.given == "Maya"] == [("3a",), ("5b",)]


def test_rows_that_nothing_tells_apart_stay_together_until_the_answer() -> None:
    listed = people("Name\nMaya Chen\nBen Ortiz\nmaya chen\nAna Diaz\n")
    assert [[row.origin for row in one.repeats] for one in listed] == [
        ["list.csv, row 2", "list.csv, row 4"],
        [],
        [],
    ]


def test_a_parents_name_in_the_same_row_is_not_the_students() -> None:
    assert only("First Name,Last Name,First Name,Last Name\n,Chen,Ana,Smith\n").display == "Chen"


def test_words_that_could_be_titles_may_stand_below_them() -> None:
    listed = people("Name,Category,Standing\nMaya Chen,Student,Active\nBen Ortiz,Student,Active\n")
    assert [p.display for p in listed] == ["Maya Chen", "Ben Ortiz"]


def test_without_titles_whole_names_and_numbers_are_still_seen() -> None:
    listed = people('0042,"Chen, Maya",B\n0043,"Ortiz, Ben",B\n0044,"Diaz, Ana",C\n')
    assert [(p.display, p.ids) for p in listed] == [
        ("Maya Chen", ("0042",)),
        ("Ben Ortiz", ("0043",)),
        ("Ana Diaz", ("0044",)),
    ]


def test_a_title_in_a_language_we_do_not_know_is_nobody() -> None:
    rows = "".join(f"{number};Chen, {name}\n" for number, name in enumerate(HEBREW_LETTERS, start=701))
    listed = people(f"Nr;Navn\n{rows}")
    assert (listed[0].display, listed[0].ids, len(listed)) == ("Alef Chen", ("701",), 9)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "it is empty"),
        ("\n\n", "it is empty"),
        ("First,Last\n", "no names below"),
        ("Locker,Bus\n12,7\n13,8\n", "Found: Locker, Bus"),
        ("1042,Senara,Crane\n1043,Branok,Ortiz\n1044,Tegen,Diaz\n", "Found: 1042, Senara, Crane"),
    ],
)
def test_what_is_no_list_of_people_says_why(text: str, why: str) -> None:
    with pytest.raises(NoList, match=why):
        people(text)


def test_alexandrias_codes_are_titles_and_its_numbers_a_status(tmp_path: Path) -> None:
    rows = "P 1\tChen\tMaya\t1\nP 2\tOrtiz\tBen\t3\nP 3\tDiaz\tAna\t5\n"
    fill(tmp_path, {"patrons.tsv": f"PT01\n1000\t1006\t1007\t1026\n{rows}"})
    listed = plan(tmp_path / "patrons.tsv", []).new
    assert [(p.display, p.ids, p.active) for p in listed] == [
        ("Maya Chen", ("P 1",), True),
        ("Ben Ortiz", ("P 2",), True),
        ("Ana Diaz", ("P 3",), False),
    ]


DISC_TITLES = (
    "Volume Name,Image Folder,Image File Name,Grade,Last Name,First Name,Home Room,Period,Teacher Name,Track,"
    "Department,Title,Image Size\n"
)


def test_a_discs_index_with_all_its_titles() -> None:
    rows = "V,Large,1.jpg,6,Chen,Maya,12,1,Ortiz,,,,Large\nV,Small,1.jpg,6,Chen,Maya,12,1,Ortiz,,,,Small\n"
    person = only(DISC_TITLES + rows)
    assert (person.pictures, person.grade, person.homeroom) == (("Large/1.jpg",), "6", "12")


@pytest.mark.parametrize(("grade", "role"), [("FAC", "teacher"), ("Staff", "staff"), ("T", ""), ("6", "")])
def test_staff_have_their_role_where_students_have_a_grade(grade: str, role: str) -> None:
    person = only(f"{DISC_TITLES}V,F,1.jpg,{grade},Reyes,Ana,,,,,,,\n")
    assert (person.role, person.grade) == (role, "" if role else grade)


def test_two_pictures_of_one_name_without_a_room_are_nobodys() -> None:
    rows = "V,F,1.jpg,6,Chen,Maya,,,,,,,\nV,F,2.jpg,6,Chen,Maya,,,,,,,\nV,F,3.jpg,6,Ortiz,Ben,,,,,,,\n"
    listed = people(DISC_TITLES + rows)
    assert [p.pictures for p in listed] == [(), ("F/3.jpg",)]
    assert [row.pictures for row in listed[0].repeats] == [("F/1.jpg",), ("F/2.jpg",)]


def test_numbers_in_place_of_names_that_must_not_be_told_are_people() -> None:
    listed = people("Name,Grade\nStudent 11,6\nStudent 12,6\n")
    assert [p.display for p in listed] == ["Student 11", "Student 12"]
