"""What the user says of a list's columns is believed before their titles, for that header only."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.core.errors import NoNames
from namecards.importing.files.source import open_source
from namecards.importing.lists import PeopleList, read_list
from namecards.importing.mapping import Column, Remembered, signature

LOCKERS = "Locker,Who Else,Bus\n12,Maya,7\n14,Ben,9\n"


def listed(tmp_path: Path, text: str, remembered: Remembered) -> PeopleList:
    return read_list(open_source(fill(tmp_path, {"list.csv": text}) / "list.csv"), remembered)


def test_columns_are_shown_with_what_they_are_taken_for(tmp_path: Path) -> None:
    found = listed(tmp_path, "Student Number,Name,Password,Homeroom\n42,Maya Chen,secret,12\n", {})
    assert found.columns == (
        Column("Student Number", "id"),
        Column("Name", "full"),
        Column("Password", ""),
        Column("Homeroom", "homeroom"),
    )


def test_a_list_without_a_known_title_can_be_told_what_they_mean(tmp_path: Path) -> None:
    with pytest.raises(NoNames) as refused:
        listed(tmp_path, LOCKERS, {})
    assert refused.value.titles == ("Locker", "Who Else", "Bus")
    told = {signature(refused.value.titles): {"whoelse": "full", "bus": "homeroom"}}
    found = listed(tmp_path, LOCKERS, told)
    assert [(c.display, c.homeroom, c.ids) for c in found.candidates] == [
        ("Maya", "7", ()),
        ("Ben", "9", ()),
    ]
    later = listed(tmp_path, "\n\n" + LOCKERS.replace("Who Else", "WHO_ELSE"), told)
    assert later.candidates[0].given == "Maya", "next year, written a little differently"
    with pytest.raises(NoNames):
        listed(tmp_path, LOCKERS.replace("Bus", "Train"), told)


def test_a_known_title_can_be_told_otherwise_or_not_to_be_read(tmp_path: Path) -> None:
    text = "ID,Name,Teacher,Advisor\n42,Maya Chen,Ms. Ortiz,Mr. Li\n"
    key = signature(("ID", "Name", "Teacher", "Advisor"))
    assert listed(tmp_path, text, {key: {"teacher": ""}}).candidates[0].homeroom == "Mr. Li"
    assert listed(tmp_path, text, {key: {"advisor": "homeroom"}}).candidates[0].homeroom == "Mr. Li"
    assert listed(tmp_path, text, {key: {"teacher": "class"}}).candidates[0].classes == ("Ms. Ortiz",)


def test_a_list_that_was_told_to_have_no_names_can_be_told_better(tmp_path: Path) -> None:
    with pytest.raises(NoNames) as refused:
        listed(tmp_path, "ID,Name\n42,Maya Chen\n", {signature(("ID", "Name")): {"name": ""}})
    assert refused.value.titles == ("ID", "Name")
