"""Sheets that an office makes by hand: classes named once, heads of several rows, sheets of a few."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from school_files import apply, fill

from namecards.importing.plan import plan
from namecards.importing.report.check import check
from namecards.importing.report.summary import summary


def _told(tmp_path: Path, text: str) -> list[list[str]]:
    """Name, grade and places of each person on a list."""
    people = apply(plan(fill(tmp_path, {"Class lists.csv": text}), []))
    return [
        " ".join([one.given, one.family, one.grade, one.homeroom, *one.classes]).split() for one in people
    ]


@pytest.mark.parametrize(
    ("text", "rooms"),
    [
        (
            "#,Class,Name\n1,Oak,Ava Moss\n2,,Ben Tully\n1,Ash,Cara Finch\n2,,Dia Grant\n3,,Elif Aydin\n",
            ["Oak"] * 2 + ["Ash"] * 3,
        ),
        (
            'Class,Child\nOak,"Castillo, Eli"\n,"Lind, Cal"\n,"Nguyen, Zoe"\nAsh,"Begum, Ava"\n,"Hall, Jo"\n'
            ',"Tran, Mai"\n\nMaya is collected by Nan on Fridays,\n',
            ["Oak"] * 3 + ["Ash"] * 3,
        ),
        (
            "HR,Grade,Name\n12,1,Ava Moss\n,,Ben Tully\n,,Cara Finch\n14,1,Dia Grant\n"
            ",,Elif Aydin\n,,Jo Hall\n",
            ["1 12"] * 3 + ["1 14"] * 3,
        ),
    ],
    ids=["the count begins anew", "the alphabet begins anew", "a grade beside each room"],
)
def test_a_class_beside_the_first_of_its_few_people(tmp_path: Path, text: str, rooms: list[str]) -> None:
    assert [" ".join(filter(None, one[2:])) for one in _told(tmp_path, text)] == rooms


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Mrs. Harper\nRoom 12", "Mrs. Harper Room 12"),
        ("Mrs. Harper\nGrade 2 - Room 12", "2 Mrs. Harper Room 12"),
        ("Oak Class\nYear 2 - Mrs Harper", "2 Oak"),
        ("Oak Class - Year 2", "2 Oak"),
        ("Oak Class - Mrs Harper", "Oak"),
        ("Harper - 2nd Grade", "2 Harper"),
        ("Harper Rm 12", "Harper Rm 12"),
        ("2nd Grade - Mrs. Harper", "2 Mrs. Harper"),
        ("3A - Mrs. Harper\nRoom 12", "3 3A"),
    ],
)
@pytest.mark.parametrize("titles", ["Last,First", "#,Name"])
def test_the_head_of_a_class_may_take_two_rows(tmp_path: Path, titles: str, head: str, place: str) -> None:
    """Each class has a head and titles, below each other or beside each other; the room was their class."""
    heads = [head, re.sub("Harper", "Lowe", re.sub("Oak", "Elm", re.sub("(1)2|3(?=A)", r"\g<1>4", head)))]
    pupils = [["Moss,Ava", "Tully,Ben", "Finch,Cara"], ["Grant,Malik", "Aydin,Elif", "Hall,Jo"]]
    if "#" in titles:
        pupils = [[f'{at},"{name}"' for at, name in enumerate(names, 1)] for names in pupils]
    blocks = [
        [*(f"{line}," for line in above.split("\n")), titles, *names]
        for above, names in zip(heads, pupils, strict=True)
    ]
    below = "\n".join(["Elm School,", *blocks[0], ",", *blocks[1], ""])
    beside = "\n".join(
        ["Elm School,,,,", *(f"{one},,{other}" for one, other in zip(*blocks, strict=True)), ""]
    )
    for name, text in (("below", below), ("beside", beside)):
        (tmp_path / name).mkdir()
        told = [
            " ".join(filter(None, one[2:]))
            for one in _told(tmp_path / name, text.replace('"Moss,', '"Moss, '))
        ]
        own = re.sub(" R.*", "", place) if name == "beside" else place
        assert all({*own.split()} <= {*one.split()} for one in told[:3]), (name, told)


def _book(path: Path, sheets: Mapping[str, Any]) -> Path:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def test_a_sheet_with_two_names_is_not_read_and_they_are_said(tmp_path: Path) -> None:
    sheets = {
        "Harper 3rd Grade": [["Class Lists"], ["Moss, Ava"], ["Tully, Ben"], [], ["Updated Sept. 8"]],
        "Lowe 4th Grade": [["Class Lists"], ["Grant, Emma"], ["Aydin, Elif"], ["Hall, Jack"]],
    }
    found = plan(_book(tmp_path / "lists.xlsx", sheets), [])
    assert {one.family for one in found.listed} == {"Grant", "Aydin", "Hall"}
    said = "\n".join(oddity.text for oddity in check(found))
    assert "“Moss, Ava” and “Tully, Ben”" in said and "Harper 3rd Grade" in said


def test_a_tab_names_the_class_beside_the_teacher_above_and_a_room_does_not_replace_the_teacher(
    tmp_path: Path,
) -> None:
    people = [["#", "Name"], [1, "Ava Moss"], [2, "Ben Tully"], [3, "Cara Finch"]]
    others = [["#", "Name"], [1, "Dia Grant"], [2, "Elif Aydin"], [3, "Jo Hall"]]
    for tabs, places in ((("2H", "2L"), {"2H", "2L"}), (("Rm 12", "Rm 14"), {"Mrs. Harper", "Mr. Lowe"})):
        heads = [["Grade 2 - Mrs. Harper - Room 12"]], [["Grade 2 - Mr. Lowe - Room 14"]]
        sheets = {tabs[0]: [*heads[0], *people], tabs[1]: [*heads[1], *others]}
        found = apply(plan(_book(tmp_path / f"{tabs[0]}.xlsx", sheets), []))
        assert {one.grade for one in found} == {"2"}
        assert all(places & {one.homeroom, *one.classes} for one in found)


def test_the_class_above_a_list_is_that_of_its_sheet_whose_name_can_have_no_slash(tmp_path: Path) -> None:
    titles = ["NSN", "Surname", "Given Name", "Year Level"]
    first = [["Class 5M - Mr Marsden"], titles, [101, "Moss", "Ava", 5], [102, "Tully", "Ben", 5]]
    second = [["Class 5/6T - Miss Toia"], titles, [103, "Grant", "Dia", 5], [104, "Hall", "Jo", 6]]
    found = plan(_book(tmp_path / "lists.xlsx", {"5M": first, "5-6T": second}), [])
    told = [(one.grade, one.homeroom, one.classes) for one in apply(found)]
    assert told == [("5", "", ("5M",))] * 2 + [("5", "", ("5/6T",)), ("6", "", ("5/6T",))]
    assert not any("joined" in text for text in found.unclear), "sheets of one book are one list"


def test_a_sheet_that_is_only_numbered_is_no_class_beside_totals(tmp_path: Path) -> None:
    sheets = {
        "Sheet1": [["Name"], ["Ava Moss"], ["Ben Tully"], ["Cara Finch"]],
        "Totals": [["Class", "Boys"], ["A", 2]],
    }
    found = apply(plan(_book(tmp_path / "lists.xlsx", sheets), []))
    assert not {"Sheet1", "Sheet 1"} & {room for one in found for room in (one.homeroom, *one.classes)}


def test_the_line_above_the_table_of_a_sheet_that_is_only_numbered_is_its_class(tmp_path: Path) -> None:
    sheets = {
        "Sheet1": [["Oak"], ["ID", "Name"], [1001, "Ava Moss"], [1002, "Ben Tully"]],
        "Sheet2": [["Elm"], ["ID", "Name"], [1003, "Cara Finch"], [1004, "Dia Grant"]],
    }
    found = apply(plan(_book(tmp_path / "lists.xlsx", sheets), []))
    assert [one.classes for one in found] == [("Oak",), ("Oak",), ("Elm",), ("Elm",)]


@pytest.mark.parametrize("note", ["Maya is collected by Nan on Fridays", "Yellow = new student"])
@pytest.mark.parametrize("beside", [False, True])
def test_a_note_below_the_names_is_nobody(tmp_path: Path, note: str, beside: bool) -> None:
    rows = ["3A,,3B", "Ava Moss,,Dia Grant", "Ben Tully,,Elif Aydin", "Cara Finch,,Jo Hall", ",,"]
    lines = rows if beside else [row.split(",")[0] for row in rows]
    told = _told(tmp_path, "\n".join([*lines, note + ",," * beside, ""]))
    assert [one[1] for one in told][:3] == ["Moss", "Tully", "Finch"]
    assert len(told) == (6 if beside else 3)


def test_a_sheet_of_changes_is_newer_than_the_list_beside_it(tmp_path: Path) -> None:
    list_ = [["No.", "Name", "HR"], [311, "Moss, Ava", "7B"], [312, "Tully, Ben", "7B"]]
    list_ += [[313, "Finch, Cara", "7C"], [314, "Grant, Dia", "7C"]]
    changes = [["No.", "Name", "Action", "HR"], [312, "Tully, Ben", "Change HR", "7C"]]
    changes += [[313, "Finch, Cara", "Drop", ""], [390, "Hall, Jo", "Add", "7B"]]
    found = plan(_book(tmp_path / "lists.xlsx", {"August": list_, "Changes": changes}), [])
    people = {one.family: one.homeroom or "".join(one.classes) for one in apply(found) if one.active}
    assert people == {"Moss": "7B", "Tully": "7C", "Grant": "7C", "Hall": "7B"}
    assert not found.questions


def test_a_list_of_changes_says_who_moved_and_leaves_the_homeroom(tmp_path: Path) -> None:
    here = (
        "No.,Name,Homeroom,Class\n311,Ava Moss,Room 4,5A\n312,Ben Tully,Room 4,5A\n313,Cara Finch,Room 7,5B\n"
    )
    changes = "No.,Name,Class\n311,Ava Moss,5B\n313,Cara Finch,5B\n"
    found = plan(fill(tmp_path, {"all.csv": here, "Class changes.csv": changes}), [])
    told = {one.family: (one.homeroom, one.classes) for one in apply(found)}
    assert told == {
        "Moss": ("Room 4", ("5B",)),
        "Tully": ("Room 4", ("5A",)),
        "Finch": ("Room 7", ("5B",)),
    }
    assert "By Class changes.csv, the class changed: Ava Moss to 5B." in "\n".join(summary(found))


def test_a_sheet_of_who_left_is_no_class(tmp_path: Path) -> None:
    here = [["No.", "Name", "HR"], [311, "Moss, Ava", "7B"], [312, "Tully, Ben", "7B"]]
    left = [["No.", "Name", "Grade"], [301, "Finch, Cara", 8], [302, "Grant, Dia", 8]]
    found = plan(_book(tmp_path / "lists.xlsx", {"All": here, "Left in June 2026": left}), [])
    assert [one.classes for one in found.listed if one.active is False] == [(), ()]


def test_the_staff_in_a_table_of_its_own_below_the_pupils(tmp_path: Path) -> None:
    rows = [["Year 3"], ["No.", "Pupil", "Class"], [41, "Moss, Ava", "3K"], [42, "Tully, Ben", "3K"]]
    rows += [[43, "Finch, Cara", "3L"], ["Total", "3 pupils"], [], ["Year team"], ["Name", "Job title"]]
    rows += [["Anna Kettle", "Teacher, 3K"], ["Omar Lowe", "Teacher, 3L"]]
    found = apply(plan(_book(tmp_path / "year 3.xlsx", {"Year 3": rows}), []))
    told = {one.family: one.role for one in found}
    pupils = dict.fromkeys(("Moss", "Tully", "Finch"), "student")
    assert told == {**pupils, "Kettle": "teacher", "Lowe": "teacher"}


def test_groups_are_told_from_the_cut_names_below_them(tmp_path: Path) -> None:
    told = _told(tmp_path, "Hungry Owls,Fast Hares\nAva M.,Dia G.\nBen T.,Elif A.\nCara F.,Jo H.\n")
    assert [" ".join(one[2:]) for one in told] == ["Hungry Owls"] * 3 + ["Fast Hares"] * 3


@pytest.mark.parametrize("note", ["BROKEN - do not assign", "JAMMED - call the office"])
def test_a_note_in_place_of_a_name_is_nobody(tmp_path: Path, note: str) -> None:
    rows = [["Locker", "Student", "Gr"], [101, "Moss, Ava", 8], [102, note, None], [103, "Tully, Ben", 7]]
    rows += [[104, "EMPTY", None], [105, "Finch, Cara", 8]]
    found = apply(plan(_book(tmp_path / "lockers.xlsx", {"East": rows}), []))
    assert [one.family for one in found] == ["Moss", "Tully", "Finch"]


def test_rooms_below_the_classes_of_columns_of_names_are_nobody(tmp_path: Path) -> None:
    text = "8A,8B\nMr Lowe,Mrs Kettle\nT3,T11\nAva Moss,Dia Grant\nBen Tully,Elif Aydin\nCara Finch,Jo Hall\n"
    assert [one[1] for one in _told(tmp_path, text)] == ["Moss", "Tully", "Finch", "Grant", "Aydin", "Hall"]


def test_two_children_in_a_row_who_each_have_a_class(tmp_path: Path) -> None:
    text = "Reading friends\n\nYear 5 reader,Class,Reception child,Class,Where\n"
    text += "Ava Moss,5K,Dia Grant,Owls,Mat 1\nBen Tully,5K,Elif Aydin,Owls,Mat 2\n"
    text += "Cara Finch,5L,Jo Hall,Wrens,Bench\n"
    found = [(one[1], one[-1]) for one in _told(tmp_path, text)]
    places = {"Moss": "5K", "Tully": "5K", "Finch": "5L", "Grant": "Owls", "Aydin": "Owls", "Hall": "Wrens"}
    assert found == list(places.items())


def test_buddies_of_another_grade_are_no_class(tmp_path: Path) -> None:
    text = "Y4 child,Reception buddy\nAva Moss,Dia Grant\nBen Tully,Elif Aydin\nCara Finch,Jo Hall\n"
    found = apply(plan(fill(tmp_path, {"buddies.csv": text}), []))
    assert [one.grade for one in found] == ["4"] * 3 + ["Reception"] * 3
    assert not any(one.homeroom or one.classes for one in found)


def test_a_key_of_colors_beside_the_table_archives_nobody(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["ID", "Name", "HR", "", "", ""], [311, "Moss, Ava", "7B", "", "", "Key"]]
    rows += [[312, "Tully, Ben", "7B", "", "", "new to us"], [313, "Finch, Cara", "7C", "", "", "withdrawn"]]
    found = plan(_book(tmp_path / "lists.xlsx", {"Grade 7": rows}), [])
    assert [one.active for one in found.listed] == [None] * 3
    assert "may say what colors mean" in "\n".join(summary(found))


def test_the_staff_right_of_two_classes(tmp_path: Path) -> None:
    rows = [["7B", "", "", "", "STAFF LIST"], ["Last", "First", "Diet", "", "Name", "Position", "Ext."]]
    rows += [
        ["Moss", "Ava", "", "", "Anna Harper", "Teacher", "101"],
        ["Tully", "Ben", "", "", "Greg Lowe", "Nurse", "2"],
    ]
    rows += [["7C"], ["Last", "First", "Diet"], ["Finch", "Cara", "nuts"], ["Grant", "Dia"]]
    found = apply(plan(_book(tmp_path / "lists.xlsx", {"Lists": rows}), []))
    told = {one.family: one.role for one in found}
    pupils = dict.fromkeys(("Moss", "Tully", "Finch", "Grant"), "student")
    assert told == {**pupils, "Harper": "teacher", "Lowe": "staff"}


def test_a_second_band_of_classes_below_the_first(tmp_path: Path) -> None:
    """Everybody in it was in the classes above."""
    text = "Class lists\n1A Ms Fern,1B Mr Jowett\nAva Moss,Dia Grant\nBen Tully,Elif Aydin\n= 2,= 2\n,\n"
    text += "3A Mr Platt,3B Mrs Neave\nCara Finch,Jo Hall\nIvo Marsh,Max Roy\n= 2,= 2\n"
    told = {one[1]: one[-1] for one in _told(tmp_path, text)}
    first = {"Moss": "1A", "Tully": "1A", "Grant": "1B", "Aydin": "1B"}
    assert told == {**first, "Finch": "3A", "Marsh": "3A", "Hall": "3B", "Roy": "3B"}


def test_a_second_band_with_titles_or_names_of_another_kind(tmp_path: Path) -> None:
    """Nobody in it is lost, and nobody gets a class of the first."""
    text = "1st Grade,2nd Grade\nAva Moss,Dia Grant\nBen Tully,Elif Aydin\nCleo Lane,Finn Boyd\n"
    text += "4A,4B\nMrs. Zed,Mr. Yup\nGia Poe,Hal Kay\nIvy Dean,Jon Lee\nKim Ross,Lou Reed\n"
    found = {one[0]: one for one in _told(tmp_path, text)}
    assert len(found) == 12
    assert "1st Grade" not in str(found["Gia"]) and "4A" in str(found["Gia"])
    text = "3A,3B\nAva Moss,Dia Grant\nBen Tully,Elif Aydin\nCleo Lane,Finn Boyd\n"
    text += "4A,4B,4C\nGia Poe,Hal Kay,Mia Fox\nIvy Dean,Jon Lee,Noa Bell\nKim Ross,Lou Reed,Oz Hall\n"
    assert len(_told(tmp_path, text)) == 15


def test_a_second_row_of_titles_divides_the_first(tmp_path: Path) -> None:
    text = (
        "Nr. crt.,Elev,,,Nr. matricol,Clasa\n,Nume,Iniț.,Prenume,,\n"
        "1,Albu,I.,Maria-Ioana,1204,V A\n2,Bârsan,D.,Ștefan,1207,V A\n3,Fătu,R.,Rareș,1218,V A\n"
    )
    assert [one[:3] for one in _told(tmp_path, text)] == [
        ["Maria-Ioana", "Albu", "5"],
        ["Ștefan", "Bârsan", "5"],
        ["Rareș", "Fătu", "5"],
    ]


def test_names_under_pupil_are_titles_though_all_others_are_private(tmp_path: Path) -> None:
    text = (
        '№ п/п,Учащийся,,Родители,\n,"Фамилия, имя, отчество",Чит. билет,Мать,Отец\n'
        "1,Адамович Полина Игоревна,2117,Ольга,Сергей\n2,Гурский Матвей Дмитриевич,2130,Анна,Олег\n"
        "3,Жук Кирилл Андреевич,2139,Ольга,Сергей\n"
    )
    found = plan(fill(tmp_path, {"7А класс.csv": text}), [])
    assert [(one.given, one.family, *one.ids) for one in found.listed] == [
        ("Полина", "Адамович", "2117"),
        ("Матвей", "Гурский", "2130"),
        ("Кирилл", "Жук", "2139"),
    ]


@pytest.mark.parametrize("line", ["W = withdrawn", "W - withdrawn in May", "W: moved away"])
def test_a_line_below_the_table_says_what_a_code_in_it_means(tmp_path: Path, line: str) -> None:
    text = (
        "Name,Class,Note\nAna Kos,5A,\nLeo Park,5A,W 12.10\nIda Holm,5A,B\nBen Ruiz,5B,\nWes Roy,5B,\n,,\n"
        f"{line},,\nB = bus,,\n"
    )
    found = plan(fill(tmp_path, {"classes.csv": text}), [])
    assert [one.given for one in found.listed if one.active is False] == ["Leo"]


def test_a_key_beside_the_table_says_what_the_letters_of_a_column_mean(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Class", "Student #", "Surname", "Given name", "Status", None, "Key"],
        ["6A", 40417, "Bear", "Addison", None, None, "N = new this September"],
        ["6A", 40422, "Klassen", "Brodie", "N", None, "W = withdrawn, no longer attending"],
        ["6A", 40426, "Mann", "Daljit", "W", None, "blank = returning"],
        ["6B", 40431, "Santos", "Jomari", None, None, None],
    ]
    found = plan(_book(tmp_path / "class.xlsx", {"Grade 6": rows}), [])
    assert [one.given for one in found.listed if one.active is False] == ["Daljit"]


def test_the_reading_above_a_japanese_name_is_how_it_is_said(tmp_path: Path) -> None:
    text = (
        "番号,氏名,図書カード\n1,あおやぎ ゆいな,401011\n,青柳 結菜,\n2,いしはら やまと,401021\n,石原 大和,\n"
        "3,えのもと さき,401031\n,榎本 紗季,\n"
    )
    found = plan(fill(tmp_path, {"4年1組.csv": text}), [])
    assert [(one.family, one.given, one.say, one.ids) for one in found.listed] == [
        ("青柳", "結菜", "あおやぎ ゆいな", ("401011",)),
        ("石原", "大和", "いしはら やまと", ("401021",)),
        ("榎本", "紗季", "えのもと さき", ("401031",)),
    ]


def test_boarders_are_no_part_of_the_name_of_their_class(tmp_path: Path) -> None:
    rows = ("Sarah Nakato,P.5 BLUE,Boarding", "Brian Okello,P.5 BLUE,Day", "Ivan Mugisha,P.5 RED,Day")
    told = _told(tmp_path, "\n".join(["Learner,Class,Section", *rows, ""]))
    assert [one[2:5] for one in told] == [["5", "P.5", color] for color in ("BLUE", "BLUE", "RED")]


def test_pictures_to_pay_for_are_named_among_what_is_not_read(tmp_path: Path) -> None:
    text = "Gr,Homeroom,Student Name,Picture $\n2,Mrs. Harper,Ava Moss,pd\n3,Mr. Lowe,Tess Okafor,pd\n"
    assert "Picture $ (pd)" in "\n".join(summary(plan(fill(tmp_path, {"list.csv": text}), [])))


@pytest.mark.parametrize("heading", ["WITHDRAWN / MOVED", "Left / Moved", "Withdrawn & Transferred:"])
def test_two_words_for_leaving_are_a_heading_of_those_who_left(tmp_path: Path, heading: str) -> None:
    here = "40118,Ava Moss,6A\n40121,Ben Tully,6A\n40125,Cara Finch,6A\n40127,Malik Grant,6A\n"
    text = f"Student ID,Name,Class\n{here},,\n{heading},,\n40130,Noor Haidar,\n"
    found = plan(fill(tmp_path, {"list.csv": text}), [])
    assert [one.display for one in found.listed if one.active is False] == ["Noor Haidar"]


BIRTHDAYS = {
    "boxes of months, with the class of each child": (
        "Geburtstagskalender Klasse 3\n\nJanuar,,,,Februar,,,,März\n"
        "3,Emil Vogt,3a,,9,Jakob Stein,3b,,30,Ole Petersen,3a\n"
        "17,Lea Brandt,3b\nApril,,,,Mai,,,,Juni\n4,Mia Lorenz,3a,,,,,,12,Finn Kraus,3b\n",
        "Emil Vogt 3 3a, Jakob Stein 3 3b, Ole Petersen 3 3a, "
        "Lea Brandt 3 3b, Mia Lorenz 3 3a, Finn Kraus 3 3b",
    ),
    "a column for each month, with the days behind the names": (
        "Anniversaires CE2 B\nSeptembre,Octobre,Novembre,Décembre\n"
        "Louis Martin (4),Emma Petit (12),,Hugo Roux (3)\n"
        ",Tom Garnier (15),,Eva Caron (31)\n",
        "Louis Martin CE2 CE2 B, Emma Petit CE2 CE2 B, Hugo Roux CE2 CE2 B, Tom Garnier CE2 CE2 B, "
        "Eva Caron CE2 CE2 B",
    ),
    "three rows of four months, with the days before a dash": (
        "Mrs. Alder's 1st Grade Birthdays\n\nJanuary,February,March,April\n"
        "2 - Ava Moss,7 - Ben Tully,12 - Cara Finch,17 - Malik Grant\n,,,22 - Noor Haidar\n\n\n"
        "May,June,July,August\n27 - Tess Okafor,5 - Ivo Lund,,10 - Dana Webb\n\n\n"
        "September,October,November,December\n15 - Leo Park,,25 - Mia Reyes,\n",
        ", ".join(
            f"{name} 1 Mrs. Alder"
            for name in ("Ava Moss", "Ben Tully", "Cara Finch", "Malik Grant", "Noor Haidar", "Tess Okafor")
        )
        + ", Ivo Lund 1 Mrs. Alder, Dana Webb 1 Mrs. Alder, Leo Park 1 Mrs. Alder, Mia Reyes 1 Mrs. Alder",
    ),
}


@pytest.mark.parametrize("text", BIRTHDAYS)
def test_a_calendar_of_birthdays_names_a_class_and_its_days_stay_private(tmp_path: Path, text: str) -> None:
    cells, people = BIRTHDAYS[text]
    assert {" ".join(one) for one in _told(tmp_path, cells)} == set(people.split(", "))
    assert "Private, so not read: Birthday" in "\n".join(summary(plan(tmp_path, [])))


def test_months_above_what_each_child_paid_are_no_birthdays(tmp_path: Path) -> None:
    text = ",Sept,Oct,Nov,Dec\nAva Moss,paid,paid,,paid\nBen Tully,,paid,paid,\nCara Finch,paid,,,paid\n"
    assert [one[:2] for one in _told(tmp_path, text)] == [
        ["Ava", "Moss"],
        ["Ben", "Tully"],
        ["Cara", "Finch"],
    ]


def test_bullets_before_names_below_two_classes_are_no_part_of_them(tmp_path: Path) -> None:
    book = Workbook()
    rows = [
        ("• Ava Moss", "• Ben Tully"),
        ("• Cara Finch (new)", "• Ivo Lund"),
        ("• Dana Webb", "• Leo Park"),
    ]
    for row in [("P4 - Mrs Ogilvie", "P5 - Mr Baird"), *rows, ("• Mia Reyes", "")]:
        book.active.append(row)
    book.save(tmp_path / "Lists.xlsx")
    classes = {"P4": ["Moss", "Finch", "Webb", "Reyes"], "P5": ["Tully", "Lund", "Park"]}
    people = apply(plan(tmp_path, []))
    assert {room: [one.family for one in people if one.homeroom == room] for room in classes} == classes
