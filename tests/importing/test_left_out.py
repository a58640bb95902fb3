"""Rows, cards, sheets and files that are no people: each kind is a line of the check, with its texts."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image
from school_files import fill
from test_workbooks import imported, new_book, sheet_of

from namecards.core.people import Person, to_json
from namecards.importing.candidate import rooms
from namecards.importing.left_out import LeftOut, sentences
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check
from namecards.importing.report.oddity import Oddity


def line(found: ImportPlan, words: str) -> Oddity:
    """The one line of the check with these words."""
    [oddity] = [each for each in check(found) if words in each.text]
    return oddity


def face(colour: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (60, 80), colour).save(file, "JPEG")
    return file.getvalue()


def read(tmp_path: Path, text: str, name: str = "list.csv") -> ImportPlan:
    return plan(fill(tmp_path, {name: text}) / name, [])


LIST = """Lakeside Middle School,,
ID,First,Last
1041,Maya,Chen
Total students: 1,,
,Points possible,
1042,Ben,Ortiz
,Student,Test
1043,,
ID,First,Last
1044,Ana,Diaz
Class average,,
"""


def test_each_kind_of_row_is_a_line_that_opens_them(tmp_path: Path) -> None:
    found = read(tmp_path, LIST)
    assert [one.display for one in found.new] == ["Maya Chen", "Ben Ortiz", "Ana Diaz"]
    texts = line(found, "not read as people")
    assert texts.text.startswith("5 lines") and "“Lakeside Middle School”" in texts.text and texts.is_note
    assert {"Total students: 1", "Points possible", "Class average", "ID"} < set(texts.names)
    assert line(found, "test student").names == ("Student Test",)
    assert line(found, "has no name").names == ("row 8 (1043)",)


def test_a_total_that_may_be_a_name_is_to_be_looked_at(tmp_path: Path) -> None:
    found = read(tmp_path, "ID,First,Last\n1041,Maya,Chen\n1042,Ben,Ortiz\nTotal with Maya Diaz: 3,,\n")
    assert not line(found, "“Total with Maya Diaz: 3”").is_note


def test_what_stands_in_columns_that_are_not_read_is_not_shown(tmp_path: Path) -> None:
    found = read(tmp_path, "ID,First,Last,Mother\n1041,Maya,Chen,\n,,,Li Chen\n1042,Ben,Ortiz,\n")
    assert line(found, "empty in the columns").names == ("row 3",) and "Li Chen" not in str(check(found))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Parents: Dana Chen and Min-jun Cho", "Parents: …"),
        ("Home (508) 555-0111", "Home …"),
        ("12 Orchard Lane, Hollis Falls, MA 01700", "…"),
        ("Parkweg 3, 8001 Zürich", "Parkweg 3, …"),
        ("Office: office@lakeside.example", "Office: …"),
        ("Total students: 6, printed 01.09.2026", "Total students: 6, printed 01.09.2026"),
        ("3 Mitchell, Ann", "3 Mitchell, Ann"),
    ],
)
def test_a_line_that_is_nobody_is_shown_without_what_is_private(text: str, shown: str) -> None:
    [(_, sentence, texts)] = sentences([LeftOut("heading", text)])
    assert texts == (shown,) and f"“{shown}”" in sentence


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ("Last,First,ID", "6A,,\nChen,Maya,1\n6B,,\nDiaz,Ana,2\n"),
        ("Last,First,ID", "Class: 6A (1 student),,\nChen,Maya,1\nClass: 6B (1 student),,\nDiaz,Ana,2\n"),
        ("First,Last,ID", "Homeroom 6A,,\nMaya,Chen,1\nHomeroom 6B,,\nAna,Diaz,2\n"),
    ],
)
def test_a_class_in_a_row_of_its_own_is_the_class_of_the_people_below(
    tmp_path: Path, titles: str, rows: str
) -> None:
    found = read(tmp_path, f"{titles}\n{rows}")
    assert [(one.display, *rooms(one)) for one in found.new] == [("Maya Chen", "6A"), ("Ana Diaz", "6B")]
    assert line(found, "2 lines were not read as people").is_note


def test_any_text_that_parts_the_list_several_times_is_a_class(tmp_path: Path) -> None:
    rows = "Bluebirds,,\nChen,Maya,1\nOrtiz,Ben,2\nOwls,,\nDiaz,Ana,3\n"
    found = read(tmp_path, f"Last,First,ID\n{rows}")
    assert [one.homeroom for one in found.new] == ["Bluebirds", "Bluebirds", "Owls"]
    alone = read(tmp_path, "Last,First,ID\nChen,Maya,1\nCher,,\nOrtiz,Ben,2\n")
    assert [one.display for one in alone.new] == ["Maya Chen", "Cher", "Ben Ortiz"], "she may have one name"


def test_cards_of_groups_and_without_a_name(tmp_path: Path) -> None:
    cards = ("FN:Maya Chen\nN:Chen;Maya;;;", "KIND:group\nFN:Period 3", "EMAIL:x@y.org")
    text = "".join(f"BEGIN:VCARD\nVERSION:4.0\n{card}\nEND:VCARD\n" for card in cards)
    found = read(tmp_path, text, "class.vcf")
    assert [one.display for one in found.new] == ["Maya Chen"]
    assert line(found, "a group or a place").names == ("Period 3",)
    text = text.replace("END:VCARD", "NOTE:back in May\nPHOTO:https://x.example/1.jpg\nEND:VCARD", 1)
    told = read(tmp_path, text, "class.vcf")
    assert line(told, "1 card names a photo on the web, and nothing is downloaded")
    assert line(told, "1 remark beside a name was not read: “back in May”").is_note
    assert line(found, "has no name").names == ("card 3",)


def test_other_lists_in_json(tmp_path: Path) -> None:
    people = [{"first name": "Maya", "last name": "Chen"}, {"first name": "Ben", "last name": "Ortiz"}]
    whole = {"students": people, "buses": [{"bus": "7"}], "course": {"name": "6K"}, "year": 2026}
    found = read(tmp_path, json.dumps(whole), "export.json")
    assert [one.classes for one in found.new] == [("6K",)] * 2, "of all, though it stands beside the list"
    assert line(found, "1 table").names == ("buses",)
    assert not any("column" in each.text and "not read" in each.text for each in check(found))


def test_our_own_key_in_an_export_is_nobodys_number(tmp_path: Path) -> None:
    ana, ben = Person(id="nrw81gf77zca", given="Ana"), Person(id="h2x", given="Ben", ids=("1042",))
    export = json.dumps({"people": [to_json(ana, None), to_json(ben, None)]})
    assert [one.ids for one in read(tmp_path, export, "people.json").new] == [(), ("1042",)]


def test_sheets_and_files_without_names(tmp_path: Path) -> None:
    book = new_book()
    sheet_of(book, "6A", [("First", "Last"), ("Maya", "Chen")])
    sheet_of(book, "6B", [("Kid", "Points"), ("x1", "5")])
    assert line(imported(book, tmp_path), "1 sheet").names == ("6B",)
    files = {"list.csv": "First,Last\nMaya,Chen\n", "README.TXT": "Call us.", "6B.csv": "Kid,Points\nx1,5\n"}
    cameras = {"Maya Chen.jpg": face("red"), "Maya Chen.CR2": b"II*\0" + bytes(90), "1043": face("blue")}
    fill(
        tmp_path / "s",
        {**cameras, "1044.mp4": b"x", "~$list.xlsx": b"x", **{f"{n}.lst": b"x" for n in range(6)}},
    )
    found = plan(fill(tmp_path / "s", files), [])
    assert line(found, "1 table").names == ("6B.csv",)
    assert line(found, "7 files are of kinds that can't be read").names[:2] == ("0.lst", "1.lst")
    assert line(found, "1 photo left over").pictures == ("1043",), "a picture, though its name has no ending"
    assert line(found, "1 other file").names == ("README.TXT",) and line(found, "1 other file").is_note


def test_a_part_of_a_page_that_looks_like_a_card_but_has_no_name(tmp_path: Path) -> None:
    named = "".join(
        f'<li><img src="{n}.jpg"><b>{who}</b></li>' for n, who in enumerate(("Maya Chen", "Ben Ortiz"))
    )
    faces = {"0.jpg": face("red"), "1.jpg": face("blue")}
    page = f"<ul>{named}<li>Enrolled: 2</li></ul>"
    found = plan(fill(tmp_path, {"page.html": page, **faces}) / "page.html", [])
    assert [one.display for one in found.new] == ["Maya Chen", "Ben Ortiz"]
    assert line(found, "has no name").names == ("Enrolled: 2",)


def test_remarks_behind_names_with_bullets_hide_nobody(tmp_path: Path) -> None:
    text = "Mrs. Tran's 3rd Grade Class\n• Abby Lund\n• Ben Ruiz (new!)\n"
    text += "• Cy Poe - peanut allergy\n• Dee Moss*\n"
    found = plan(fill(tmp_path, {"list.txt": text + "* = leaves for speech\n"}) / "list.txt", [])
    assert [f"{one.given} {one.family}" for one in found.new] == [
        "Abby Lund",
        "Ben Ruiz",
        "Cy Poe",
        "Dee Moss",
    ]
    assert {(one.grade, one.homeroom) for one in found.new} == {("3", "Mrs. Tran")}
    assert "Cy Poe" in line(found, "3 remarks beside names were not read").text
    assert not any("peanut" in each.text for each in check(found))


def test_a_word_behind_a_name_that_is_no_class_is_said(tmp_path: Path) -> None:
    text = "Hi Sue, the kids of Room 4 are:\nAbby Lund\nBen Ruiz - new\nCy Poe\nDee Moss\nThanks!\n"
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", [])
    assert [one.family for one in found.new] == ["Lund", "Ruiz", "Poe", "Moss"]
    assert "Ben Ruiz" in line(found, "1 remark beside a name was not read").text


def test_a_count_before_some_names_makes_nobody_a_street(tmp_path: Path) -> None:
    """Who has a number of their own is a person; "12 Elm Street" below the list has none."""
    people = "Maya Chen,04418,5A\n2 Ben Ortiz,04421,5A\nAna Diaz,04425,5B\n"
    rows = f"Student,Adm No,Class\n{people}12 Elm Street,,\n"
    assert [one.display for one in read(tmp_path, rows).new] == ["Maya Chen", "2 Ben Ortiz", "Ana Diaz"]


def test_what_a_mark_behind_some_names_means_is_nobody(tmp_path: Path) -> None:
    text = "Name,Class\nMaya Chen,6A\nLeo Diaz *,6A\nIda Berg,6A\n* new to our school,\n"
    found = plan(fill(tmp_path, {"list.csv": text}), [])
    assert [one.display for one in found.listed] == ["Maya Chen", "Leo Diaz", "Ida Berg"]
