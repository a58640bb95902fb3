"""The grade of a list that only a heading, the name of the file or the class says."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from school_files import fill, picture

from namecards.importing.candidate import Candidate
from namecards.importing.places.grades_of_classes import grades_of_classes
from namecards.importing.places.read_place import read_place
from namecards.importing.plan import plan
from namecards.importing.report.check import check

A, B = ("Emma Johnson", "Liam Becker", "Sofia Rossi"), ("Olivia Weber", "Lucas Silva", "Hugo Lind")
TABLE = "Last,First,ID\n" + "".join(
    f"{name.split()[1]},{name.split()[0]},{4001 + at}\n" for at, name in enumerate(A + B)
)


def lines(*names: str) -> str:
    return "".join(f"{name}\n" for name in names)


@pytest.mark.parametrize(
    ("heading", "grade", "room"),
    [
        ("{} Grade", ("3rd", "4th"), ("", "")),
        ("{}", ("Kindergarten", "First Grade"), ("", "")),
        ("{} - Mrs Abbott", ("Kindy", "1st"), ("Mrs Abbott", "Mrs Abbott")),
        ("Grade {} Room 12", (6, 7), ("Room 12", "Room 12")),
        ("{}th Grade - Mrs. Alvarez", (5, 6), ("Mrs. Alvarez", "Mrs. Alvarez")),
        ("Year {} pupils 2026-27", (7, 8), ("", "")),
    ],
)
def test_a_heading_above_each_part(
    heading: str, grade: tuple[str, str], room: tuple[str, str], tmp_path: Path
) -> None:
    text = f"{heading.format(grade[0])}\n{lines(*A)}\n{heading.format(grade[1])}\n{lines(*B)}"
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", []).new
    numbers = {"3rd": "3", "4th": "4", "Kindergarten": "K", "First Grade": "1", "Kindy": "K", "1st": "1"}
    expected = [
        (numbers.get(str(one), str(one)), two) for one, two in zip(grade, room, strict=True) for _ in A
    ]
    assert [(one.grade, one.homeroom) for one in found] == expected
    assert [f"{one.given} {one.family}" for one in found] == [*A, *B] and not any(
        one.classes for one in found
    )


def test_a_row_between_the_people_of_a_table(tmp_path: Path) -> None:
    rows = [name.replace(" ", ",") for name in A + B]
    text = lines("First,Last", "Grade 2,", *rows[:3], "Grade 3,", *rows[3:])
    found = plan(fill(tmp_path, {"list.csv": text}) / "list.csv", []).new
    assert [f"{one.given} {one.family} {one.grade}" for one in found] == [
        *(f"{name} 2" for name in A),
        *(f"{name} 3" for name in B),
    ]


def test_a_teacher_and_a_grade_above_each_table(tmp_path: Path) -> None:
    head = "Teacher: {} Grade: {},,\nFirst,Last,ID\n"
    text = (
        head.format("Smith", 2) + "Ava,Moss,101\nLeo,Park,102\n" + head.format("Jones", 3) + "Ida,Fox,103\n"
    )
    found = plan(fill(tmp_path, {"list.csv": text}) / "list.csv", []).new
    assert [(one.grade, one.homeroom) for one in found] == [("2", "Smith"), ("2", "Smith"), ("3", "Jones")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Grade 5.csv", TABLE),
        ("5th grade 2026.csv", TABLE),
        ("Year5_list.csv", TABLE),
        ("list.csv", "Maple Elementary,,\nGrade 5 Students 2026-27,,\n" + TABLE),
        ("list.txt", lines(*(f"{name} (Gr 5)" for name in A + B))),
        ("list.txt", lines(*(f"{name} - 5th grade" for name in A + B))),
    ],
)
def test_one_grade_for_all(name: str, text: str, tmp_path: Path) -> None:
    found = plan(fill(tmp_path, {name: text}) / name, []).new
    assert len(found) == 6 and {(one.grade, one.homeroom, one.classes) for one in found} == {("5", "", ())}


def test_a_class_in_words_above_a_table_of_a_page(tmp_path: Path) -> None:
    headings = ("Oddział przedszkolny 0A", "Klasa pierwsza B", "Wesołe jeże")
    table = "<h2>{}</h2><table><tr><td>No</td><td>Name</td></tr><tr><td>1</td><td>{}</td></tr></table>"
    page = "".join(map(table.format, headings, A))
    found = plan(fill(tmp_path, {"page.html": page}) / "page.html", []).new
    assert [one.classes for one in found] == [("Oddział przedszkolny 0A",), ("pierwsza B",), ("Wesołe jeże",)]


def test_a_room_beside_the_grade_of_all(tmp_path: Path) -> None:
    text = "Hi,\nHere is my 5th grade class list (room 12):\n" + lines(*A, *B) + "Thanks\n"
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", []).new
    assert len(found) == 6 and {(one.grade, one.homeroom, one.classes) for one in found} == {
        ("5", "room 12", ())
    }


def test_a_grade_and_a_teacher_in_one_cell(tmp_path: Path) -> None:
    text = "Student,Homeroom\nAva Moss,3rd - Tran\nLeo Park,4th - Okoye\nIda Fox,3rd - Tran\n"
    found = plan(fill(tmp_path, {"list.csv": text}) / "list.csv", []).new
    assert [(one.grade, one.homeroom) for one in found] == [("3", "Tran"), ("4", "Okoye"), ("3", "Tran")]


def test_kinder_in_a_column_of_grades_is_a_grade_and_no_role(tmp_path: Path) -> None:
    text = "Student,Grade\nAva Moss,Kinder\nLeo Park,1st\nIda Fox,Pre-K\n"
    spanish = plan(fill(tmp_path, {"lista.csv": text.replace("Kinder", "Kínder")}) / "lista.csv", []).new
    assert [(one.grade, one.role) for one in spanish[:1]] == [("Kínder", "")]
    found = plan(fill(tmp_path, {"list.csv": text}) / "list.csv", []).new
    assert [(one.grade, one.role) for one in found] == [("K", ""), ("1", ""), ("PK", "")]


@pytest.mark.parametrize("text", ["7B", "Grades 3 and 4", "4/5 Nguyen", "Year 2026", "Form 3 East"])
def test_a_class_or_a_year_is_no_grade(text: str) -> None:
    assert not read_place(text).grade


@pytest.mark.parametrize(
    ("name", "text", "places"),
    [
        ("list.csv", "Student,Class,Arm\nAva Moss,JSS 1,A\nLeo Park,JSS 1,B\n", ["JSS 1 A", "JSS 1 B"]),
        ("list.csv", "Student,Class,Section\nAva Moss,7,A\nLeo Park,8,B\n", ["7 7A", "8 8B"]),
        ("list.csv", "Student,Course,Section\nAva Moss,English 7,03\nLeo Park,Art,04\n",
         ["English 7 · 03", "Art · 04"]),
        ("list.txt", "NAME\tTYPE\nMoss, Al\tGr 4\nPark, Leo\t5th\nFox, Ida\tStaff\n", ["4", "5", "staff"]),
        ("list.csv", "Student,Class,POS\nAva Moss,JSS 1A,2nd\nLeo Park,JSS 1A,1st\n", ["JSS 1A"] * 2),
        ("list.csv", "Mrs. Okoye - Room 14,\n,\nStudent,ID\nAva Moss,5531\nLeo Park,5532\n",
         ["Mrs. Okoye Room 14"] * 2),
        ("Pre-K 2026-2027.csv", "Student,Role\nAva Moss,Student\nIda Fox,Staff\n", ["PK", "staff"]),
        ("list.csv", "Student,Group\nAva Moss,Gr 2\nLeo Park,K\nIda Fox,Teachers\n", ["2", "K", "teacher"]),
        ("list.csv", "Name,Homeroom\nAva Moss,Gr. 2 / Mrs. Bell / Rm 7\nLeo Park,Gr. 3 / Mr. Dunn / Rm 9\n",
         ["2 Mrs. Bell", "3 Mr. Dunn"]),
        ("list.csv", "Student,Class,Stream\nAva Moss,Form 2,East\nLeo Park,Form 3,East\n",
         ["2 Form 2 East", "3 Form 3 East"]),
        ("list.csv", "Student,Group 1,Group 2\nAva Moss,Year 5,Rātā\nLeo Park,Year 6,Rimu\nIda Fox,Staff,\n",
         ["5 Rātā", "6 Rimu", "staff"]),
        ("list.csv", "Mrs. Okoye - Grade 3 - Room 14,\n,\nStudent,ID\nAva Moss,5531\nLeo Park,5532\n",
         ["3 Mrs. Okoye Room 14"] * 2),
        ("list.csv", "Student,Grade,Homeroom\nAva Moss,3,Gr3-Poe\nLeo Park,4,Gr4-Lee\n",
         ["3 Gr3-Poe", "4 Gr4-Lee"]),
        ("list.csv", "Aluno,Turma,Série\nAna Reis,6º ANO A,6º Ano\nRui Vale,6º ANO B,6º Ano\n",
         ["6 6º ANO A", "6 6º ANO B"]),
        ("list.csv", "2nd Year 2026/27,,\n,,\n2 Beara,,\n,Student,ID\n1,Ava Moss,811\n2,Leo Park,812\n,,\n"
         "2 Cashel,,\n,Student,ID\n1,Ida Fox,813\n2,Max Reed,814\n", ["2 2 Beara"] * 2 + ["2 2 Cashel"] * 2),
        ("list.csv", "No,Name,L/V,Kilasy\n1,Rabe Mia,V,6ème II\n2,Rakoto Hery,L,6ème II\n", ["6 6ème II"]*2),
        ("list.csv", "Grade,Homeroom,Student,ID\n3,Ms. Hall,Ava Moss,811\n,,Leo Orr,812\n,,Ida Fox,813\n"
         "3,Mr. Poe,Max Reed,814\n,,Ben Roy,7\n,,Eva Lee,6\n4,Ms. Lee,Tom Poe,817\n,,Al Ray,9\n,,Jo Day,8\n",
         ["3 Ms. Hall"] * 3 + ["3 Mr. Poe"] * 3 + ["4 Ms. Lee"] * 3),
        ("list.csv", "7th Grade List,\nHR 214 - Mr. Poe,\nStudent,ID\nAva Moss,8\n,\nHR 215 - Ms. Hill,\n"
         "Student,ID\nLeo Orr,9\n", ["7 214", "7 215"]),
        ("list.csv", "7th Grade,\nMr. Poe,\nStudent,ID\nAva Moss,8\nLeo Orr,9\n", ["7 Mr. Poe"] * 2),
        ("list.csv", "Student,Class\nAva Moss,Y2 Kestrel\nLeo Orr,Y1 Jay\n", ["2 Y2 Kestrel", "1 Y1 Jay"]),
        ("Yr 7 induction.csv", "Student,Form\nAva Moss,7LM\nLeo Park,7RS\n", ["7 7LM", "7 7RS"]),
        ("list.csv", "Mrs. Fontenot - 2nd Grade - Tuesdays 10:15,\n,\nStudent,ID\nAva Moss,55\nLeo Park,56\n",
         ["2 Mrs. Fontenot"] * 2),
        ("list.csv", "Library loans of class 2B - Miss Lee,\n,\nStudent,ID\nAva Moss,5531\nLeo Park,5532\n",
         ["2 2B"] * 2),
        ("list.csv", "Student,Class\nAva Moss,5A - Ms Lee\nLeo Park,5B (Mr Ray)\n",
         ["5 5A - Ms Lee", "5 5B (Mr Ray)"]),
        ("list.csv", "Student,Room,Level\nAva Moss,Elm,10010012110\nLeo Orr,Elm,10010012110\n", ["Elm"] * 2),
        ("list.csv", "Student,Form,Group\nAl Moss,7 Elm,A\nLeo Or,7 Oak,B\nIda Fox,7 Elm,B\nJo Day,7 Oak,A\n",
         ["7 7 Elm", "7 7 Oak"] * 2),
        ("list.csv", "Student,Klasse,Gruppe\nAva Moss,7b,1\nLeo Orr,7c,2\nIda Fox,7b,2\nMax Reed,7c,1\n",
         ["7 7b", "7 7c"] * 2),
        ("list.txt", "The two classes:\n\nMr. Poe:\nMoss, Al\nOrr, Leo\n\nMs. Lee:\nFox, Ida\nDay, Jo\n",
         ["Mr. Poe"] * 2 + ["Ms. Lee"] * 2),
        ("list.txt", "Roll Class: 5 Red\t\tTeacher: Mr Poe\nNo\tStudent\n1\tAl Moss\n2\tLeo Or\n3\tIda Fo\n\n"
         "Roll Class: 5 Blue\t\tTeacher: Ms Lee\nNo\tStudent\n1\tJo Day\n2\tAl Roy\n3\tCy Low\n",
         ["5 5 Red"] * 3 + ["5 5 Blue"] * 3),
        ("list.csv", "Class 5A,Ms Hay,\nNo,Student,Bus\n1,Al Moss,4\n2,Leo Orr,5\n,,\nClass 5B,Mr Low,\n"
         "No,Student,Bus\n1,Ida Fox,\n2,Jo Day,6\n", ["5 5A"] * 2 + ["5 5B"] * 2),
        ("list.csv", "Ms Hay,Room 4,\nNo,Student,Bus\n1,Al Moss,4\n2,Leo Orr,5\n,,\nMr Low,Room 5,\n"
         "No,Student,Bus\n1,Ida Fox,\n2,Jo Day,6\n", ["Ms Hay"] * 2 + ["Mr Low"] * 2),
        ("list.csv", "GRADE & SECTION:,7 - NARRA\nNo,Student\n1,Ava Moss\n2,Leo Orr\n", ["7 7 - NARRA"] * 2),
        ("list.csv", "Student,Section\nAva Moss,6-Rizal\nLeo Orr,VI – Luna\n", ["6 6-Rizal", "6 VI – Luna"]),
        ("list.csv", "Student,ID\nFORM 4 BLUE,\nAva Moss,5\nLeo Orr,6\nLOWER 6 ARTS,\nIda Fox,7\nJo Day,8\n"
         "Base Class Pearse,\nAl Roy,9\nCy Low,10\n",
         ["4 4 BLUE"] * 2 + ["LOWER 6 ARTS"] * 2 + ["Base Class Pearse"] * 2),
        ("list.csv", "Student,ID\n5 Latijn-Grieks,\nAva Moss,5\nLeo Or,6\n1º CFGM SMR (tutor: Al B.),\n"
         "Ida Fo,7\nJo Ry,8\n5A (Evening),\nAl Roy,9\nCy Low,10\n",
         ["5 5 Latijn-Grieks"] * 2 + ["1º CFGM SMR"] * 2 + ["5 5A (Evening)"] * 2),
        ("list.csv", "Books borrowed by Year 5 Oak,\n,\nStudent,ID\nAva Moss,5531\nLeo Park,5532\n",
         ["5"] * 2),
    ],
)  # fmt: skip
def test_where_each_child_is(name: str, text: str, places: list[str], tmp_path: Path) -> None:
    found = plan(fill(tmp_path, {name: text}) / name, []).new
    said = [(one.grade, one.homeroom, *one.classes, one.role) for one in found]
    assert [" ".join(filter(None, one)).removesuffix(" student") for one in said] == places


def test_folders_of_a_grade_and_a_teacher_with_retakes_within(tmp_path: Path) -> None:
    folders = {"Gr 2 - Ms Okoro": "Roy_Lila_40247", "Grado 3 - Prof. Ana Gil": "Orr_Ben_40298"}
    shown = {f"Picture Day 2026/{folder}/{name}.jpg": picture(name) for folder, name in folders.items()}
    later = "Picture Day 2026/Gr 2 - Ms Okoro/Retakes/Roy_Lila_40247.jpg"
    found = plan(fill(tmp_path, {**shown, later: picture("later")}), []).listed
    told = {one.given: (one.grade, one.classes, one.role) for one in found}
    assert told == {"Lila": ("2", ("Ms Okoro",), ""), "Ben": ("3", ("Prof. Ana Gil",), "")}
    assert [one.photo.name for one in found if one.given == "Lila" and one.photo] == [later]


def test_a_folder_of_retakes_beside_the_folders_of_the_grades_is_no_class(tmp_path: Path) -> None:
    earlier = {
        f"Fall 2026/{name}.jpg": picture(name) for name in ("Grade 2/Roy_Lila_40247", "Grade 3/Orr_Ben_40298")
    }
    later = {f"Fall 2026/Retakes/{name}.jpg": picture("later") for name in ("Roy_Lila_40247",)}
    found = plan(fill(tmp_path, {**earlier, **later}), [])
    assert [(one.given, one.grade, one.photo and one.photo.name) for one in found.listed] == [
        ("Lila", "2", "Fall 2026/Retakes/Roy_Lila_40247.jpg"),
        ("Ben", "3", "Fall 2026/Grade 3/Orr_Ben_40298.jpg"),
    ]
    assert not found.questions


def test_a_retake_in_the_folder_of_another_class_is_of_another_child(tmp_path: Path) -> None:
    """Two of one name: without a number, only the class tells them apart."""
    files = {f"{folder}/Maya Chen.jpg": picture(folder) for folder in ("3A", "3B", "Retakes/3B")}
    del files["3B/Maya Chen.jpg"]
    others = {
        f"{folder}/{name}.jpg": picture(name) for folder in ("3A", "3B") for name in (f"Lila {folder[1]}Roy",)
    }
    found = plan(fill(tmp_path, {**files, **others}), []).listed
    assert sorted(one.classes for one in found if one.given == "Maya") == [("3A",), ("3B",)]


def test_sheets_of_rooms_beside_a_column_of_grades(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for room, names in (("Rm 7 - Frost", A), ("Rm 9 - Silva", B)):
        sheet = book.create_sheet(room)
        rows = [(*name.split(), f"Gr. {3 + at % 2}") for at, name in enumerate(names)]
        for row in [(f"Class list {room}   Gr. 3/4",), ("First", "Last", "Gr."), *rows]:
            sheet.append(row)
    del book["Sheet"]
    book.save(tmp_path / "list.xlsx")
    fill(tmp_path, {f"{room}/{name}.jpg": picture(name) for room in book.sheetnames for name in A[:1]})
    found = plan(tmp_path, []).new
    rooms = ["Rm 7 - Frost"] * 3 + ["Rm 9 - Silva"] * 3
    assert [(one.grade, one.classes) for one in found] == [
        (grade, (room,)) for grade, room in zip("343343", rooms, strict=True)
    ]


def test_the_folder_of_a_class_that_has_only_photos(tmp_path: Path) -> None:
    files = {f"Grade 3 - Mrs. Arndt/{name}.jpg": picture(name) for name in A}
    files |= {f"4th Grade/Stone/{name}.jpg": picture(name) for name in B}
    found = plan(fill(tmp_path, files), []).new
    assert {one.display: one.grade for one in found} == dict.fromkeys(A, "3") | dict.fromkeys(B, "4")


def test_halves_of_the_day_and_their_teacher_are_headings(tmp_path: Path) -> None:
    text = f"Kindergarten AM (Ms. Lopez)\n{lines(*A)}\nKindergarten PM (Ms. Lopez)\n{lines(*B)}"
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", []).new
    assert [f"{one.given} {one.family} {one.grade}" for one in found] == [f"{name} K" for name in A + B]
    assert {one.homeroom for one in found} == {"Kindergarten AM", "Kindergarten PM"}


def test_sheets_named_by_grades_and_classes_side_by_side(tmp_path: Path) -> None:
    titles = ("Last", "First", "ID")
    book = openpyxl.Workbook()
    sheets = {"K": [("Moss", "Ava", 11), ("Park", "Leo", 12)], "1st": [("Fox", "Ida", 13)]}
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in (titles, *rows):
            sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    found = plan(tmp_path / "list.xlsx", [])
    assert [(one.grade, one.classes) for one in found.new] == [("K", ()), ("K", ()), ("1", ())]
    assert not found.unclear
    columns = "3 Hall,3 Okafor\nAva Moss,Ida Fox\nLeo Park,Max Reed\nEva Lee,\n"
    beside = plan(fill(tmp_path / "b", {"list.csv": columns}) / "list.csv", []).new
    assert [one.homeroom for one in beside] == ["3 Hall"] * 3 + ["3 Okafor"] * 2
    buddies = "5th Grade (Mr. Bao),Kindergarten (Ms. Dill),Meets\n" + "".join(
        f"{large},{small},rug\n" for large, small in zip(A, B, strict=True)
    )
    found = plan(fill(tmp_path / "c", {"list.csv": buddies}) / "list.csv", [])
    assert [(one.display, one.grade) for one in found.new] == [(n, "5") for n in A] + [(n, "K") for n in B]
    assert any("Meets (rug)" in line.text for line in check(found))


def test_a_grade_that_one_of_several_classes_tells_is_said(tmp_path: Path) -> None:
    rows = "Ava,Moss,11,7B\nAva,Moss,11,Art Club\nBen,Tully,12,7B\nCara,Voss,13,7A\n"
    found = plan(fill(tmp_path, {"list.csv": f"First,Last,ID,Class\n{rows}"}) / "list.csv", [])
    assert [one.grade for one in found.listed] == ["7", "7", "7"]
    told = [odd.text for odd in check(found) if odd.is_note]
    assert "Ava Moss got the grade from one of several classes." in told
    alike = fill(
        tmp_path, {"two.csv": f"First,Last,ID,Class\n{rows}Ben,Tully,12,7A\n".replace("Art Club", "7A")}
    )
    assert not any("got the grade" in odd.text for odd in check(plan(alike / "two.csv", [])))


@pytest.mark.parametrize(
    ("grade", "classes"),
    [
        (
            "2",
            "2B Kowalska; 2b / A. Meier; 2PRI C; 2º EP B; 2ème AP A; P2 Honesty; P.2 Red; Pry 2; Two - Lily",
        ),
        ("3", "3^C; 3LATa; 3-Narra (STE); G3b; 3ro B T.M.; 3 Maple Team; Klasse 3 Blau; 3.C / Novak"),
        (
            "8",
            "8vo EGB C; 8e AF B; 8ème EB / A; 8X/En1; 8.D - Nováková; VIII d (Petrović); 8-112",
        ),
        ("3", "3vwo2; 3havoB; 3mavo; Kl. 3gym1; ३ क; কক্ষ ৩ ক; ٣/ب"),
        ("12", "XII TKJ 2; XII-Science; 12 ABM Venus; Class XII Arts B; G12-HUMSS A; cl. a XII-a U"),
        ("5", "Quinto C; الخامس الابتدائي (ب)"),
        (
            "",
            "1º ESO C; 3ro BGU B; 2° A Secundaria; II° Medio A; 2ème humanités; 1A LO; 2de C; 1re G4",
        ),
        (
            "",
            "3 años - Pollitos; 4-year-olds; 1º CFGS DAM; 2AHIT; 7/8; Group 3; P3; P1-210; أول متوسط أ",
        ),
    ],
)
def test_a_class_begins_with_its_grade(grade: str, classes: str) -> None:
    """Not so where years count from one again: the first year of the ESO is no grade 1."""
    names = classes.split("; ")
    told = [grades_of_classes([Candidate(given="Noor", family="Haddad", classes=(name,))]) for name in names]
    assert [(name, one.grade) for name, (one,) in zip(names, told, strict=True)] == [
        (name, grade) for name in names
    ]


@pytest.mark.parametrize(
    ("classes", "grades"),
    [
        ("K-Gold RR.Blue 1-Gold", "K RR 1"),
        ("0.A 3.X", "K 3"),
        ("Freshman Sophomore Junior Senior", "9 10 11 12"),
        ("601 703 1102", "6 7 11"),
        ("701 712 905", "7 7 9"),
        ("204 311 118", "  "),
        ("601", ""),
        ("۷۰۱ ۷۰۲ ۸۰۳", "7 7 8"),
        ("٥/١ ٥/٢ ٦/١", "5 5 6"),
        ("kvarta.B sexta.A 3.C", "  3"),
        ("L3B K2A", "3 "),
        ("L6A L5B", " "),
        ("P5 P6", " "),
        ("P5 N2", "5 "),
        ("Α1 ΣΤ΄2", "1 6"),
    ],
)
def test_classes_beside_each_other(classes: str, grades: str) -> None:
    """Colombia's and Taiwan's 601 is class 1 of grade 6; 204 and 311 are rooms; one 601 may be, too."""
    people = [Candidate(given="Noor", classes=(name,)) for name in classes.split()]
    assert [one.grade for one in grades_of_classes(people)] == grades.split(" ")


def test_a_level_alone_is_a_grade_though_it_is_the_class_too(tmp_path: Path) -> None:
    """Q1 is the year before the last in a German school, and no grade 1."""
    rows = "Adam;Ole;EF;EF\nBach;Ina;Q1;Q1\nCord;Udo;Q2;Q2\nDorn;Eva;10A;10\n"
    path = fill(tmp_path, {"list.csv": f"Nachname;Vorname;Klasse;Jahrgang\n{rows}"}) / "list.csv"
    assert [one.grade for one in plan(path, []).listed] == ["EF", "Q1", "Q2", "10"]


def test_the_check_counts_classes_before_their_teachers(tmp_path: Path) -> None:
    names = [
        ("Adam", "Ole"),
        ("Bach", "Ina"),
        ("Cord", "Udo"),
        ("Dorn", "Eva"),
        ("Ernst", "Mia"),
        ("Funk", "Leo"),
    ]
    rows = [
        f"{last};{first};{('7A', '8B')[at % 2]};{('Lehtonen', 'Salo')[at % 2]}\n"
        for at, (last, first) in enumerate(names)
    ]
    text = "Sukunimi;Etunimi;Luokka;Luokanvalvoja\n" + "".join(rows)
    said = [odd.text for odd in check(plan(fill(tmp_path, {"list.csv": text}) / "list.csv", []))]
    assert "2 classes: 7A (3, grade 7) and 8B (3, grade 8)." in said
    assert not any("got the grade" in text for text in said)


def test_a_form_counts_before_the_initials_of_its_tutor(tmp_path: Path) -> None:
    rows = "Ashby,Hugo,4B,RJT\nOrr,Nina,4B,RJT\nStone,Clara,UVI,PMS\nBell,Rosie,UVI,PMS\n"
    found = plan(fill(tmp_path, {"list.csv": f"Surname,Forename,Form,Tutor\n{rows}"}) / "list.csv", [])
    assert [one.homeroom for one in found.listed] == ["4B", "4B", "UVI", "UVI"]
    assert any("“Tutor” was not read" in odd.text for odd in check(found))


def test_years_before_grade_1_and_years_of_france_are_grades(tmp_path: Path) -> None:
    grades = ("PK3", "K5", "CE1", "1", "2", "3", "4", "5", "6", "Zebra2")
    rows = "".join(f"Child{at},Name{at},{grade}\n" for at, grade in enumerate(grades))
    found = plan(fill(tmp_path, {"list.csv": f"First Name,Last Name,Grade\n{rows}"}) / "list.csv", [])
    (odd,) = [one.text for one in check(found) if "may not be" in one.text]
    assert odd.startswith("Zebra2 may not be a grade")


def test_the_number_of_a_class_in_a_title_counts_nobody(tmp_path: Path) -> None:
    rows = "1;Иванов Семён\n2;Соколова Есения\n3;Орлов Пётр\n"
    for title, told in (("Список учащихся 7 Б класса", False), ("Учащихся: 28", True)):
        text = f"{title}\n№;ФИО\n{rows}"
        said = [odd.text for odd in check(plan(fill(tmp_path, {"list.csv": text}) / "list.csv", []))]
        assert any("Is a part missing?" in one for one in said) == told


@pytest.mark.parametrize(
    ("text", "room"),
    [
        ("Unidad 1º ESO B", "1º ESO B"),
        ("Curso 5° Básico A", "5° Básico A"),
        ("Grupo 1º Bachillerato A", "1º Bachillerato A"),
        ("Unidad 3ESO A", "3ESO A"),
        ("2BACH C", "2BACH C"),
        ("Sezione 2ª B", "2ª B"),
    ],
)
def test_a_class_keeps_its_letter_behind_the_part_of_the_school(text: str, room: str) -> None:
    assert read_place(text).name == room
