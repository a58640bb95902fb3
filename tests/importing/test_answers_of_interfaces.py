"""Answers of the interfaces of student systems: people in one list, their places and who left in another."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from school_files import fill

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

NAMES = [("Annika", "Behnke"), ("Caden", "Drews"), ("Pao", "Lor"), ("Zoey", "Wilks")]
NUMBERS = [str(604400 + 7 * at) for at in range(len(NAMES))]
DESCRIPTOR = "uri://ed-fi.org/GradeLevelDescriptor#"
GRADES = [f"{DESCRIPTOR}{grade}" for grade in ("Third grade", "Third grade", "Fourth grade", "Kindergarten")]


def answers(folder: Path, files: Mapping[str, Any]) -> ImportPlan:
    """Import answers in JSON, or texts in another format."""
    texts = {name: one if isinstance(one, str) else json.dumps(one) for name, one in files.items()}
    return plan(fill(folder, texts), [])


def places(found: ImportPlan) -> list[tuple[str, str, bool]]:
    return [(one.given, one.grade, one.active is not False) for one in found.new]


def edfi_students() -> list[dict[str, str]]:
    named = zip(NAMES, NUMBERS, strict=True)
    return [{"studentUniqueId": nr, "firstName": given, "lastSurname": last} for (given, last), nr in named]


def edfi_schools(is_left: bool) -> list[dict[str, Any]]:
    schools: list[dict[str, Any]] = [
        {
            "studentReference": {"studentUniqueId": nr},
            "entryDate": "2026-09-01",
            "entryGradeLevelDescriptor": g,
        }
        for nr, g in zip(NUMBERS, GRADES, strict=True)
    ]
    schools[-1] |= {"exitWithdrawDate": "2026-09-25"} if is_left else {}
    return schools


@pytest.mark.parametrize("is_left", [True, False])
def test_the_grade_and_the_day_of_leaving_are_in_another_answer(tmp_path: Path, is_left: bool) -> None:
    found = answers(
        tmp_path, {"students.json": edfi_students(), "studentSchoolAssociations.json": edfi_schools(is_left)}
    )
    assert places(found) == [
        ("Annika", "3", True), ("Caden", "3", True), ("Pao", "4", True), ("Zoey", "K", not is_left),
    ]  # fmt: skip
    assert is_left == any("Zoey Wilks is marked as left" in line.text for line in check(found))


def test_an_enrollment_in_another_list_of_xml_has_a_day_of_leaving(tmp_path: Path) -> None:
    keys = [f"7C834EA9EDA12090347F8297E1C2{at:04}" for at in range(len(NAMES))]
    students = "".join(
        f"<Student RefId='{key}'><LocalId>{nr}</LocalId><FamilyName>{last}</FamilyName>"
        f"<GivenName>{given}</GivenName></Student>"
        for key, nr, (given, last) in zip(keys, NUMBERS, NAMES, strict=True)
    )
    enrolled = "".join(
        f"<Enrollment><StudentPersonalRefId>{key}</StudentPersonalRefId><YearLevel><Code>5</Code></YearLevel>"
        f"{'<ExitDate>2026-05-01</ExitDate>' if key == keys[-1] else ''}</Enrollment>"
        for key in keys
    )
    files = {"StudentPersonals.xml": f"<Students>{students}</Students>"}
    found = answers(tmp_path, {**files, "Enrollments.xml": f"<Enrollments>{enrolled}</Enrollments>"})
    assert places(found) == [(given, "5", given != "Zoey") for given, _ in NAMES]


def test_a_table_of_the_same_words_is_read_like_the_answer(tmp_path: Path) -> None:
    rows = [
        f"{nr},{given},{last},{grade}"
        for nr, (given, last), grade in zip(NUMBERS, NAMES, GRADES, strict=True)
    ]
    titles = "StudentUniqueId,FirstName,LastSurname,EntryGradeLevelDescriptor"
    found = answers(tmp_path, {"Students.csv": "\n".join([titles, *rows])})
    assert [one.grade for one in found.new] == ["3", "3", "4", "K"]


def test_a_device_that_is_back_in_another_list_says_of_nobody_that_they_left(tmp_path: Path) -> None:
    devices = ["Student Number,Serial,Status"] + [f"{nr},5CD{nr}X,Inactive" for nr in NUMBERS]
    titles = ["Student Number,First name,Last name,Grade"]
    rows = [f"{nr},{given},{last},5" for nr, (given, last) in zip(NUMBERS, NAMES, strict=True)]
    files = {"students.csv": "\n".join(titles + rows), "devices.csv": "\n".join(devices)}
    assert places(answers(tmp_path, files)) == [(given, "5", True) for given, _ in NAMES]


def test_the_schools_number_of_a_directory_is_the_value_beside_its_type(tmp_path: Path) -> None:
    users = [
        {
            "id": f"11579190000000000000{at}",
            "name": {"givenName": given, "familyName": last},
            "orgUnitPath": "/Students/Grade 5",
            "externalIds": [{"value": NUMBERS[at], "type": "organization"}],
        }
        for at, (given, last) in enumerate(NAMES)
    ]
    found = answers(tmp_path, {"users.json": {"users": users}})
    assert [(one.ids[0], one.grade) for one in found.new] == [(nr, "5") for nr in NUMBERS]


def test_teachers_of_a_class_may_have_fewer_fields_than_its_students(tmp_path: Path) -> None:
    people = [
        {
            "userId": f"90{at}",
            "profile": {"name": {"givenName": given, "familyName": last}, "photoUrl": "//x"},
        }
        for at, (given, last) in enumerate(NAMES)
    ]
    teacher = {"userId": "91", "profile": {"name": {"givenName": "Maria", "familyName": "Ostrom"}}}
    found = answers(tmp_path, {"roster.json": {"students": people, "teachers": [teacher]}})
    assert [one.role for one in found.new] == ["student"] * len(NAMES) + ["teacher"]
