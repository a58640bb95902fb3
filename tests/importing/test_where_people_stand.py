"""Where the people stand in a file: on cards, over several rows, behind a colon, above what they borrowed."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.drawing.image import Image
from school_files import fill, picture
from test_pages_html import inline

from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.files.source import open_source
from namecards.importing.lists.read_list import read_list
from namecards.importing.names.last_names import without_title

CARDS = "Name: Yara Haddad\nGrade: 6\nID: 778120\n\nName: Bruno Cavalcante\nGrade: 5\nID: 778137\n"
DOTTED = "Surname .... Pettersson\nFirst name .... Nils\nClass .... 4B\n\n"
NUMBERED_CARDS = (
    "SCHOOL LIBRARY - BORROWERS' CARDS\n\n-----------------\nBORROWER'S CARD no. 0312\nSurname: Haddad\n"
    "First name: Yara\nClass: 5A   Teacher Ms Pike\nHome tel.: 555 01 30\nRemarks: lost it, has a new one\n"
    "-----------------\nBORROWER'S CARD no. 0329\nSurname: Cavalcante\nFirst name: Bruno\nClass: 5B\n"
    "Home tel.: 555 01 31\nRemarks:\n-----------------\nBORROWER'S CARD no. 0020\nSurname: Leck\n"
    "First name: Grace\nTeacher (chemistry)\nRemarks:\n-----------------\nCards: 3\n"
)
CELL_A_LINE = "Class List\nStudent Name\nID\nGrade\n" + "".join(
    f"{name}\n{number}\n3\n"
    for name, number in (("Abara, Chidi", 50231), ("Bloom, Hazel", 50244), ("Dunn, Bo", 50257))
)
RECORDS = "BORROWERS             11-Nov-2026\n\n" + "".join(
    f"{number}  {name:24}Year 8\n         8F   Loans: 2   Fines: 0.00\n"
    for number, name in (
        (2001134, "ADEYEMI, Tolu"),
        (2001151, "BRANNIGAN, Clodagh"),
        (2001168, "CHAUDHRY, Hamza"),
    )
)
OVERDUE = (
    "Homeroom: Keller\n  Arnett, Joelle      40113\n     The Wild Robot            due 10/30/2026\n"
    "  Bosko, Dmitri       40127\n     Dog Man                   due 11/02/2026\n     Big Nate\n"
    "Homeroom: Patel\n  Cates, Winnie       40139\n     Wonder\n"
)
ADDRESSES = (
    '"Adebayo, Tomi" <tadebayo@s.example>; "Brennan, Sile" <sbrennan@s.example>; Ari Cohen <ac@s.example>\n'
)
BEHIND_A_COLON = (
    "Hello,\nthese will come today: Amina Yusuf, Boris Petrov, Chloe Hart and Emily Zhang.\nThank you\n"
)
GROUPS = (
    "Reading groups\nRed group\nAlice Munroe\nBen Achebe\nCarla Diaz\nBlue group\nDerek Woods\nElla Kim\n"
)
NICKNAME = (
    "Hi Joan,\nhere is my group.\n\nAiko Brandt\nKai Renner\nRosalind Ashdown (goes by Roz)\nTilly Fox\n"
)
MEMBERS_OF_A_TEAM = (
    "Homeroom 8B\nMembers\nPending Requests\nChannels\n\nOwners (1)\nName\nTitle\nRole\nRC\n"
    "Castellano, Rita\nTeacher\nOwner\n\nMembers and guests (3)\nName\nTitle\nRole\n"
    "BA\nAbrams, Bella\nStudent\nMember\nDC\nCollier, DeShawn\nStudent\nMember\n"
    "XD\nDuran, Ximena\nStudent\nMember\n"
)
PEOPLE_OF_A_COURSE = (
    "Advisory 9C\nStream\nClasswork\nPeople\nGrades\n\nTeachers\nSvetlana Quist\n\nStudents\n7 students\n\n"
    "Ravi Chandra\n\nMireya Luna\n\nKwame Mensah (invited)\n\nSoren Pedersen\n\n"
    "Torvald Hagen\n\nAnneke Boateng\n\nDelphine Guidry\n"
)
PRINTED = (
    "Lincoln MS - Student Listing      09/08/2026   Page 1\n"
    "ID       STUDENT NAME              GR   HOMEROOM\n"
    "104320   Abernethy, Cole           06   RUIZ\n104337   Bassett, Dora R           07   WADE\n"
    "104354   Cruz, Eamon               06   RUIZ\n"
)


def read(tmp_path: Path, name: str, data: str | bytes) -> PeopleList:
    return read_list(open_source(fill(tmp_path, {name: data}) / name))


def facts(one: Candidate) -> str:
    room = one.homeroom or " ".join(one.classes)
    return " ".join(filter(None, (one.display, *one.ids, one.grade, room)))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (CARDS, ["Yara Haddad 778120 6", "Bruno Cavalcante 778137 5"]),
        (NUMBERED_CARDS, ["Yara Haddad 0312 5 5A", "Bruno Cavalcante 0329 5 5B", "Grace Leck 0020"]),
        (DOTTED + DOTTED.replace("Nils", "Selma"), ["Nils Pettersson 4 4B", "Selma Pettersson 4 4B"]),
        (CELL_A_LINE, ["Chidi Abara 50231 3", "Hazel Bloom 50244 3", "Bo Dunn 50257 3"]),
        (OVERDUE, ["Joelle Arnett 40113 Keller", "Dmitri Bosko 40127 Keller", "Winnie Cates 40139 Patel"]),
        (ADDRESSES, ["Tomi Adebayo", "Sile Brennan", "Ari Cohen"]),
        (BEHIND_A_COLON, ["Amina Yusuf", "Boris Petrov", "Chloe Hart", "Emily Zhang"]),
        (GROUPS, [*("Alice Munroe Red group", "Ben Achebe Red group", "Carla Diaz Red group"),
          *("Derek Woods Blue group", "Ella Kim Blue group")]),
        (PEOPLE_OF_A_COURSE,
         ["Svetlana Quist", "Ravi Chandra 9 9C", "Mireya Luna 9 9C", "Kwame Mensah 9 9C",
          "Soren Pedersen 9 9C", "Torvald Hagen 9 9C", "Anneke Boateng 9 9C", "Delphine Guidry 9 9C"]),
        ("Table 1 (près de la fenêtre) : Éline Lambert, Mathéo Dubois, Inaya Bouzid\n"
         "Table 2 (au milieu) : Louise Marchal, Tom Van Damme, Capucine Hubert\n",
         ["Éline Lambert", "Mathéo Dubois", "Inaya Bouzid", "Louise Marchal", "Tom Van Damme",
          "Capucine Hubert"]),
        (MEMBERS_OF_A_TEAM,
         ["Rita Castellano 8B", "Bella Abrams 8 8B", "DeShawn Collier 8 8B", "Ximena Duran 8 8B"]),
        (PRINTED, ["Cole Abernethy 104320 6 RUIZ", "Dora Bassett 104337 7 WADE", "Eamon Cruz 104354 6 RUIZ"]),
        ("Name ID Grade Homeroom\nAbel, Bo 100482 7 7-Red\nBly, Al 100497 7 7-Red\nCruz, Di 100511 8 8-Red\n",
         ["Bo Abel 100482 7 7-Red", "Al Bly 100497 7 7-Red", "Di Cruz 100511 8 8-Red"]),
        ("9° A: Ana Kos Rivas\n9° A: Ben Ruiz\nEva Moss Paz\n7° B: Leo Park\n7° B: Ida Paz\nMs Orr, desk\n",
         ["Ana Kos Rivas 9 9° A", "Ben Ruiz 9 9° A", "Eva Moss Paz", "Leo Park 7 7° B",
          "Ida Paz 7 7° B"]),
        ("Him, Omar [10° E]\nPaz, Ana [10° E]\nNúñez, Eva [11° A]\n",
         ["Omar Him 10 10° E", "Ana Paz 10 10° E", "Eva Núñez 11 11° A"]),
        ("(7b) Mia Keller\n(7b) Jan Vogt\n(8a) Ida Holm\n",
         ["Mia Keller 7 7b", "Jan Vogt 7 7b", "Ida Holm 8 8a"]),
    ],
)  # fmt: skip
def test_everybody_is_found_where_they_stand(tmp_path: Path, text: str, people: list[str]) -> None:
    assert [facts(one) for one in read(tmp_path, "list.txt", text).candidates] == people


LABELS = [
    ["CHEN Maya\nYear 5  5 Wattle\nBarcode: 0045127", "DIAZ Leo\nYear 6  6 Grevillea\nBarcode: 0045144"],
    ["RAY Zoe\nYear 5  5 Wattle\nBarcode: 0045161", "ALI Sam\nSTAFF\nBarcode: 0090011"],
    ["YI Ann\nYear 6  6 Grevillea\nBarcode: 0045178", ""],
]
HOMES = ["Maya Chen\n12 Elm Street", "Leo Diaz\n19 Oak Ave", "Zoe Ray\n7 Pine Road"]


def sheet(rows: Sequence[Sequence[str]]) -> bytes:
    book, file = Workbook(), BytesIO()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize("titles", ["Pupil\tPupil No.\tGrade\tStatus", "Pupil\nPupil No.\nGrade\nStatus"])
@pytest.mark.parametrize("name", ["list.txt", "list.xlsx"])
def test_a_screen_that_was_copied_has_titles_first_and_then_a_cell_a_line(
    tmp_path: Path, titles: str, name: str
) -> None:
    cells = [f"{n[0]}M\n{n} Moss\n231{at}457\n{at}" for at, n in enumerate(("Ava", "Ben", "Cy", "Di"), 4)]
    people = [f"{cell}\n{'Left 2/10/2020' if 'Cy' in cell else 'Active'}" for cell in cells]
    text = "\n".join(["Portal", titles, *people, "Rows per page: 25"])
    table = sheet([line.split("\t") for line in text.split("\n")])
    found = read(tmp_path, name, table if name == "list.xlsx" else text).candidates
    assert [facts(one) for one in found] == [
        *("Ava Moss 2314457 4", "Ben Moss 2315457 5", "Cy Moss 2316457 6", "Di Moss 2317457 7"),
    ]
    assert [one.display for one in found if one.active is False] == ["Cy Moss"]


@pytest.mark.parametrize(
    ("titles", "place"),
    [
        (["Student Name", "Student ID"], ""),
        (["Name", "ID", "Grade", "Teacher"], "Dunn"),
        (["Student", "Number", "Grade", "Gender", "Homeroom"], "101 - Dunn"),
    ],
)
@pytest.mark.parametrize(("order", "between"), [("{0} {1}", "\n"), ("{1}, {0}", "\n"), ("{0} {1}", "\n\n")])
def test_a_table_that_was_copied_with_a_cell_a_line_has_its_titles_above(
    tmp_path: Path, titles: list[str], place: str, order: str, between: str
) -> None:
    """ "Teacher" above the first name makes nobody a teacher, and "Student ID" is neither child nor class."""
    children = [order.format(given, "Moss") for given in ("Ava", "Ben", "Cy", "Di")]
    rows = [[child, f"2044{at}", f"0{at}", "F", place] for at, child in enumerate(children, 4)]
    cells = [(*row[: len(titles) - 1], place or row[1]) for row in rows]
    lines = ["Class list", "My Students", *titles, *(cell for row in cells for cell in row), "4 students"]
    text = between.join(lines)
    found = read(tmp_path, "list.txt", text).candidates
    grades = ["4", "5", "6", "7"] if "Grade" in titles else [""] * 4
    expected = [
        " ".join(filter(None, (f"{given} Moss", f"2044{at}", grade, place)))
        for at, (given, grade) in enumerate(zip(("Ava", "Ben", "Cy", "Di"), grades, strict=True), 4)
    ]
    assert [facts(one) for one in found] == expected
    assert {one.role for one in found} == {""}


def test_headings_of_typed_names_count_for_those_below_them_only(tmp_path: Path) -> None:
    """They count lines of the file, and there are fewer rows of people: the seventh is another line."""
    students = ("Adaeze Obi", "Colton Byrd", "Giulia Fusaro", "Jin-woo Seo", "Lakshmi Rao", "Mary Sullivan")
    text = "\n".join(
        ("Book Club", "", "", "", "", "", "Teachers", "Odette Roy", "", "", "", "Students", *students)
    )
    found = read(tmp_path, "club.txt", text).candidates
    assert [(one.display, one.role) for one in found] == [
        ("Odette Roy", "teacher"),
        *((n, "") for n in students),
    ]


@pytest.mark.parametrize(
    ("first", "second", "grade"),
    [
        ("6B", "6C", "6"),
        ("Klass 4a", "Klass 4b", "4"),
        ("2nd Green", "2nd Orange", "2"),
        ("3 Willow", "4 Hazel", ""),
        ("2F Lark", "2F Wren", "2"),
        ("Hedgehogs", "Squirrels", ""),
        ("CE2 Noisetiers", "CE2 Tilleuls", ""),
        ("Year 9 English Set 1", "Year 9 English Set 2", "9"),
    ],
)
@pytest.mark.parametrize("title", ["", "Pupil\n"])
@pytest.mark.parametrize("order", ["{} {}", '"{1}, {0}"', "{1} {0}"])
def test_classes_part_the_names_of_one_column(
    tmp_path: Path, first: str, second: str, grade: str, title: str, order: str
) -> None:
    """With a title above them, too; the last names are in capitals or behind a comma, or not."""
    names = (("Zofia", "Wrona"), ("Otto", "Lindqvist"), ("Carmen", "Ibarra"), ("Jalil", "Haddad"))
    upper = order == "{1} {0}"
    lines = [order.format(given, last.upper() if upper else last) for given, last in names]
    text = "\n".join([first, *lines[:2], second, *lines[2:]])
    found = read(tmp_path, "pupils.csv", title + text).candidates
    assert [one.display for one in found] == [" ".join(name) for name in names]
    rooms = [one.homeroom or ", ".join(one.classes) for one in found]
    assert rooms[0] == rooms[1] != rooms[2] == rooms[3]
    assert not grade or {one.grade for one in found} == {grade}


@pytest.mark.parametrize(
    "text",
    [
        "Class 6B\n[ ] Zofia Wrona\n[x] Otto Lindqvist\nClass 6C\n[ ] Carmen Ibarra\n[ ] Jalil Haddad\n",
        "6B\nZofia Wrona ____\nOtto Lindqvist ____\n6C\nCarmen Ibarra ____\nJalil Haddad ____\n",
        "Class  Name\n6B     Zofia Wrona\n       Otto Lindqvist\n6C     Carmen Ibarra\n       Jalil Haddad\n",
        "6B: Zofia Wrona, Otto Lindqvist, Ida Holm\n6C: Carmen Ibarra, Jalil Haddad, Leo Park\n",
    ],
)
def test_lists_to_tick_and_to_sign_and_a_class_above_several(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, "list.txt", text).candidates
    rooms = {one.display: " ".join((one.homeroom, *one.classes)) for one in found}
    assert "6B" in rooms["Zofia Wrona"] and rooms["Zofia Wrona"] == rooms["Otto Lindqvist"]
    assert "6C" in rooms["Carmen Ibarra"] and rooms["Carmen Ibarra"] == rooms["Jalil Haddad"]


@pytest.mark.parametrize(
    ("word", "role", "tutor"), [("Forældre", "Elev", "Lærer"), ("Parents", "Student", "Teacher")]
)
def test_parents_in_lines_below_each_child_are_left_out(
    tmp_path: Path, word: str, role: str, tutor: str
) -> None:
    """As they are pasted from a portal: they became students of the class."""
    names = ("Alma Friis", "Sofie Bang", "Karla Holm", "Yusuf Demir")
    below = "{}, tel. 20 55 01 3{}\n(hidden)"
    parents = [below.format(f"Mette {name.split()[1]}", at) for at, name in enumerate(names)]
    blocks = [f"{name}\n{role}, 5B\n{word}\n{more}" for name, more in zip(names, parents, strict=True)]
    text = "\n\n".join(["Contacts\n5B", *blocks, f"Lone Dahl\n{tutor}"])
    found = read(tmp_path, "paste.txt", text)
    assert [(one.display, one.role) for one in found.candidates] == [
        *((name, "") for name in names),
        ("Lone Dahl", "teacher"),
    ]
    assert next(one.text for one in found.left_out if one.kind == "parent") == "Mette Friis"


def test_dutch_names_are_names_of_people_in_lists_without_titles(tmp_path: Path) -> None:
    """The list was refused, or one of them was the class of those below."""
    last = ("VAN 'T HOEK", "IN 'T VELD", "OP DEN AKKER", "VAN DER LAAN", "BIJ DE VAATE", "JANSEN")
    rows = "".join(
        f"{name} {first},4022{at}\n" for at, (name, first) in enumerate(zip(last, "ABCDEF", strict=True))
    )
    text = rows.replace(" A,", " Anouk,").replace(" B,", " Bram,").replace(" C,", " Cas,")
    text = text.replace(" D,", " Daan,").replace(" E,", " Evi,").replace(" F,", " Fleur,")
    names = [one.display for one in read(tmp_path, "klas.csv", f"6A\n{text}").candidates]
    assert names[:3] == ["Anouk van 't Hoek", "Bram in 't Veld", "Cas op den Akker"] and len(names) == 6
    spoken = "Klas\nAnouk Bakker\nBram in 't Veld\nEvi van 't Hoek\nFleur Jansen\nDaan Smit\nCas Mol\n"
    assert len(read(tmp_path, "lijst.csv", spoken).candidates) == 6


def test_single_names_between_others_are_people_below_a_title(tmp_path: Path) -> None:
    text = "Student\nMaria\nZofia Wrona\nOtto Lindqvist\nOmar\nCarmen Ibarra\nJalil Haddad"
    assert len(read(tmp_path, "pupils.csv", text).candidates) == 6


def test_each_label_of_a_sheet_is_a_person(tmp_path: Path) -> None:
    labels = [[text and f"{text}\nBanksia Creek PS" for text in row] for row in LABELS]
    labelled = read(tmp_path, "labels.xlsx", sheet(labels))
    found = labelled.candidates
    assert [(one.kind, one.text) for one in labelled.left_out] == [("above", "Banksia Creek PS")]
    assert [facts(one) for one in found] == [
        "Maya Chen 0045127 5 5 Wattle",
        "Leo Diaz 0045144 6 6 Grevillea",
        "Zoe Ray 0045161 5 5 Wattle",
        "Sam Ali 0090011",
        "Ann Yi 0045178 6 6 Grevillea",
    ]
    assert found[3].role == "staff"


def test_where_somebody_lives_on_a_label_is_not_read_or_shown(tmp_path: Path) -> None:
    homes = [[f"To the parents of\n{text}\nDenver, CO 80201" for text in HOMES]]
    found = read(tmp_path, "labels.xlsx", sheet(homes))
    assert [facts(one) for one in found.candidates] == ["Maya Chen", "Leo Diaz", "Zoe Ray"]
    assert not any("Elm" in example for column in found.columns for example in column.examples)


def test_a_record_of_two_lines_is_one_person(tmp_path: Path) -> None:
    found = read(tmp_path, "list.txt", RECORDS).candidates
    assert [(one.family, one.ids) for one in found] == [
        ("Adeyemi", ("2001134",)),
        ("Brannigan", ("2001151",)),
        ("Chaudhry", ("2001168",)),
    ]


def test_what_somebody_goes_by_stands_in_brackets_in_a_mail(tmp_path: Path) -> None:
    found = read(tmp_path, "mail.txt", NICKNAME).candidates
    assert [(one.given, one.preferred) for one in found] == [
        ("Aiko", ""),
        ("Kai", ""),
        ("Rosalind", "Roz"),
        ("Tilly", ""),
    ]


def test_a_listing_pasted_into_the_first_column_is_read_as_it_was(tmp_path: Path) -> None:
    book = Workbook()
    for line in PRINTED.splitlines():
        book.active.append([line])
    data = BytesIO()
    book.save(data)
    assert [one.ids for one in read(tmp_path, "list.xlsx", data.getvalue()).candidates] == [
        ("104320",),
        ("104337",),
        ("104354",),
    ]


def test_faces_above_names_and_numbers_in_a_workbook_are_theirs(tmp_path: Path) -> None:
    book = Workbook()
    for row in (
        [],
        ["Arlo Beckwith", "Bettina Crowe"],
        [7204, 7221],
        [],
        ["Elsie Meer", "Gita Raman"],
        [7272, 7306],
        [None, "No photo"],
        ["Ines Roth", "Jo Lund"],
        [7311, 7319],
        [],
        ["Kai Moss"],
        [7324],
    ):
        book.active.append(row)
    for cell, who in (
        ("A1", "arlo"),
        ("B1", "bettina"),
        ("A4", "elsie"),
        ("B4", "gita"),
        ("A7", "ines"),
        ("A10", "kai"),
    ):
        face = Image(BytesIO(picture(who)))
        face.width = face.height = 15
        book.active.add_image(face, cell)
    data = BytesIO()
    book.save(data)
    found = read(tmp_path, "faces.xlsx", data.getvalue())
    assert [(one.display, *one.ids) for one in found.candidates] == [
        ("Arlo Beckwith", "7204"),
        ("Bettina Crowe", "7221"),
        ("Elsie Meer", "7272"),
        ("Gita Raman", "7306"),
        ("Ines Roth", "7311"),
        ("Jo Lund", "7319"),
        ("Kai Moss", "7324"),
    ]
    assert len({one.photo for one in found.candidates if one.photo}) == 6
    assert [one.display for one in found.candidates if not one.photo] == ["Jo Lund"]


def test_teachers_above_columns_with_running_numbers_are_the_classes(tmp_path: Path) -> None:
    rows = ("1;Ava Lind;1;Ben Otis", "2;Dee Park;2;Eli Vance", "3;Gia Hale;;")
    text = "\n".join(("Gr. 2 classes;;;", "#;Ms. Abel;#;Mr. Burke", *rows))
    found = read(tmp_path, "list.csv", text).candidates
    assert [facts(one) for one in found] == [
        *("Ava Lind 2 Ms. Abel", "Dee Park 2 Ms. Abel", "Gia Hale 2 Ms. Abel"),
        *("Ben Otis 2 Mr. Burke", "Eli Vance 2 Mr. Burke"),
    ]


def test_a_heading_within_a_table_is_nobody_and_said(tmp_path: Path) -> None:
    people = (
        "Alida Hembach",
        "Bosse Rüther",
        "Carlotta Wefers",
        "Deniz Arslan",
        "Edda Moos",
        "Henner Plöger",
    )
    rows = [f"{at};{name};5a" for at, name in enumerate(people, 1)]
    text = "\n".join(("Nr.;Name;Klasse", *rows[:5], ";Warteliste;", *rows[5:]))
    found = read(tmp_path, "list.csv", text)
    assert [one.display for one in found.candidates] == list(people)
    assert "Warteliste" in [row.text for row in found.left_out]


def test_addresses_may_begin_with_the_last_name_against_the_names(tmp_path: Path) -> None:
    names = (
        ("Bartošíková", "Adéla"),
        ("Čermák", "Tadeáš"),
        ("Doležalová", "Natálie"),
        ("Kopecká", "Rozálie"),
    )
    plain = str.maketrans("šíčžáťéě", "sicza" + "tee")
    rows = (f"6A;{last};{first};{last}.{first}@zs.example".translate(plain).lower() for last, first in names)
    text = "\n".join(
        f"6A;{last};{first};{row.split(';')[3]}" for (last, first), row in zip(names, rows, strict=True)
    )
    assert [(one.family, one.given) for one in read(tmp_path, "zaci.csv", text).candidates] == list(names)


def test_a_page_of_the_staff_has_names_and_no_jobs_and_buttons(tmp_path: Path) -> None:
    jobs = (
        ("Dr. Alton Beaumont", "Principal"),
        ("Brigitte Sauvage", "World Languages"),
        ("Curtis Nwosu", "Mathematics"),
    )
    cards = "".join(
        f"<div>{inline(at, name)}<h3>{name}</h3><p>{job}</p><a>Email</a></div>"
        for at, (name, job) in enumerate(jobs, 1)
    )
    found = read(tmp_path, "page.html", f"<h1>Faculty &amp; Staff</h1><div>{cards}</div>").candidates
    assert [(one.given, one.family, one.role) for one in found] == [
        ("Alton", "Beaumont", "staff"),
        ("Brigitte", "Sauvage", "staff"),
        ("Curtis", "Nwosu", "staff"),
    ]


def test_usual_first_names_are_what_people_go_by(tmp_path: Path) -> None:
    text = (
        "Legal Last,Legal First,Usual First\nBains,Amandeep,Amandeep\nCheung,Xiao Ling,Lynn\nJohal,Jas,Jas\n"
    )
    found = read(tmp_path, "list.csv", text).candidates
    assert [(one.given, one.preferred) for one in found] == [
        ("Amandeep", ""),
        ("Xiao Ling", "Lynn"),
        ("Jas", ""),
    ]


def test_names_in_english_are_the_names_where_no_other_title_is_known(tmp_path: Path) -> None:
    rows = ("1,CHEUK Hiu Ching,卓曉晴", "2,FUNG Lok Yiu,馮樂瑤", "3,MOK Wing Lam,莫穎琳")
    text = "\n".join(("No,Name in English,Name in Chinese", *rows))
    assert [one.family for one in read(tmp_path, "list.csv", text).candidates] == ["Cheuk", "Fung", "Mok"]


def test_pictures_named_by_several_hands_are_of_one_class(tmp_path: Path) -> None:
    files = (
        *("5B Alma Guthrie.jpg", "5B_Bastian_Rook.jpg", "5b-clio-hargrave.jpg", "5B Dax Ferreira.jpg"),
        *("5b goldie nwankwo.jpg", "5B Edda Moos.jpg", "5B whole class.jpg"),
    )
    found = read_list(open_source(fill(tmp_path, {name: picture(name) for name in files}))).candidates
    assert {(one.given, one.family, one.classes) for one in found} == {
        (given, family, ("5B",))
        for given, family in map(str.split, ("Alma Guthrie", "Bastian Rook", "Clio Hargrave", "Dax Ferreira"))
    } | {("Goldie", "Nwankwo", ("5B",)), ("Edda", "Moos", ("5B",))}


@pytest.mark.parametrize(
    ("whole", "given", "family"),
    [
        ("Dr. Alton Beaumont", "Alton", "Beaumont"),
        ("Ms. Ortiz", "Ms. Ortiz", ""),
        ("Mr. van Dijk", "Mr. van Dijk", ""),
    ],
)
def test_the_title_of_an_adult_is_no_first_name(whole: str, given: str, family: str) -> None:
    assert without_title(whole) == (given, family)
