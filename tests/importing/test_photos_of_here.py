"""A photo may be named by what somebody has here, and the list beside it lacks: that says whose it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from school_files import fill, pictures

from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.report.check import check

HERE = [
    Person(id="p0", given="Ruth", family="Abebe", ids=("20310",), grade="5"),
    Person(id="p1", given="Otis", family="Bauer", ids=("20327",), grade="5"),
    Person(id="p2", given="Nell", family="Castro", ids=("20344",), grade="5"),
    Person(id="p3", given="Hugo", family="Dunn", ids=("20361",), grade="5"),
]
PHOTOS = ["20310.jpg", "20327.jpg", "20344.jpg", "20361.jpg"]


def planned(folder: Path, rows: str, *photos: str) -> ImportPlan:
    return plan(fill(folder, {"list.csv": rows.encode(), **pictures(*photos)}), HERE)


def given(found: ImportPlan) -> list[str]:
    return [one.photo.name if one.photo else "" for one in found.listed]


def test_photos_under_numbers_that_the_list_does_not_have(tmp_path: Path) -> None:
    rows = "ID,First,Last\n9001,Ruth,Abebe\n9002,Otis,Bauer\n9003,Nell,Castro\n9004,Hugo,Dunn\n"
    for number, text in enumerate((rows, re.sub("(?m)^(ID|90..),", "", rows))):
        found = planned(tmp_path / str(number), text, *PHOTOS)
        assert given(found) == PHOTOS and not found.questions and not found.photos_left_over
        assert any("numbers or names that people have here" in remark for remark in found.remarks)


def test_photos_of_people_here_who_are_not_on_the_list_are_told_and_not_asked_about(tmp_path: Path) -> None:
    rows = "ID,First,Last\n20310,Ruth,Abebe\n20327,Otis,Bauer\n20344,Nell,Castro\n"
    found = planned(tmp_path, rows, *PHOTOS[:3], "Dunn_Hugo.jpg", "IMG_0001.jpg")
    assert given(found) == PHOTOS[:3]
    assert [question.picture for question in found.questions if question.picture] == ["IMG_0001.jpg"]
    assert any(
        "not on the list, so nobody gets it: Hugo Dunn (Dunn_Hugo.jpg)." in o.text for o in check(found)
    )


def test_numbers_of_the_list_that_others_have_here_give_nobody_a_photo_without_an_answer(
    tmp_path: Path,
) -> None:
    rows = "ID,First,Last\n20327,Ruth,Abebe\n20344,Otis,Bauer\n20361,Nell,Castro\n20310,Hugo,Dunn\n"
    found = planned(tmp_path, rows, *PHOTOS)
    (question,) = found.questions
    assert question.text == "4 photos have the number that another person has here. Whose are they?"
    assert given(found) == ["", "", "", ""]
    assert given(make_plan(found.import_source, {question.key: "named"})) == PHOTOS
    assert given(make_plan(found.import_source, {question.key: "listed"})) == [*PHOTOS[1:], PHOTOS[0]]


@pytest.mark.parametrize(("count", "asked"), [(5, 0), (4, 4)])
def test_folders_of_last_years_classes(tmp_path: Path, count: int, asked: int) -> None:
    names = ["Ruth Abebe", "Otis Bauer", "Nell Castro", "Hugo Dunn", "Ines Ferri"][:count]
    rows = [f"{name},6A" for name in names] + ["Theo Grant,5A", "Lena Huber,5A"]
    files = {"list.csv": "\n".join(["Name,Class", *rows]).encode()}
    found = plan(fill(tmp_path, files | pictures(*(f"5A/{name}.jpg" for name in names))), [])
    assert len(found.questions) == asked
    assert [one.photo is not None for one in found.listed] == [not asked] * count + [False] * 2
