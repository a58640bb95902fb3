"""A second list of the same children, written in another way: what all of its rows show together counts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from school_files import apply, fill

from namecards.core.people import Person
from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

FIRST, LAST = "Maya Zoë Leo Ida Sam Bo Ava Max", "Chen Müller Diaz Berg Fox Kim Rossi Lowe"
NAMES = list(zip(FIRST.split(), LAST.split(), strict=True))
MIDDLE = ["Rose", "Lee", "Ann", "Jo", "May", "Kay", "Eve", "Guy"]


def here(homerooms: bool = True, numbers: str = "") -> list[Person]:
    """Eight children of two rooms."""
    return [
        Person(
            id=f"p{at}",
            given=given,
            family=family,
            ids=(f"{numbers}{at}",) if numbers else (),
            homeroom="6AB"[:: at % 2 + 1] if homerooms else "",
        )
        for at, (given, family) in enumerate(NAMES)
    ]


def listed(folder: Path, titles: str, rows: list[str], people: list[Person]) -> ImportPlan:
    return plan(fill(folder, {"list.csv": "\n".join([titles, *rows])}), people)


def whose(found: ImportPlan) -> dict[str, str]:
    """The first name on the list that each record gets."""
    return {person.id: row.given.split()[0] for row, person in found.known.items()}


EACH = {f"p{at}": given for at, (given, _) in enumerate(NAMES)}


def initials(grade: str, count: int = len(NAMES)) -> list[str]:
    """The rows of a teacher who writes only the first letter of last names."""
    return [f"{given} {family[0]}.,{grade}" for given, family in NAMES[:count]]


def graded(grade: str) -> list[Person]:
    return [replace(person, grade=grade[0], homeroom=grade) for person in here()]


def test_a_teachers_list_of_first_names_with_a_letter_is_read_also_in_a_new_year(tmp_path: Path) -> None:
    for at, room in enumerate(("6A", "7A", "7C")):
        found = listed(tmp_path / str(at), "Name,Homeroom", initials(room), graded("6A"))
        assert whose(found) == EACH and not found.new
        assert [q.kind for q in found.questions] == []
        said = next(odd.text for odd in check(found) if "first letter" in odd.text)
        assert "Maya C. is Maya Chen" in said and "later list" not in said


def test_whole_names_after_a_list_with_letters_are_the_same_people_in_a_new_year(tmp_path: Path) -> None:
    people = [replace(person, family=f"{person.family[0]}.") for person in graded("6A")]
    rows = [f"{given},{family},7B" for given, family in NAMES]
    found = listed(tmp_path, "First Name,Last Name,Homeroom", rows, people)
    assert whose(found) == EACH and not found.questions and not found.new
    assert [change.fields["family"] for change in found.changed] == [family for _, family in NAMES]


def test_a_letter_that_fits_two_people_is_asked_about(tmp_path: Path) -> None:
    people = [*graded("6A"), Person(id="q", given="Leo", family="Donner", grade="6", homeroom="6A")]
    found = listed(tmp_path, "Name,Homeroom", initials("7A"), people)
    (question,) = found.questions
    assert {choice.answer for choice in question.choices} == {"p2", "q", "new"}
    assert len(found.known) == len(NAMES) - 1


@pytest.mark.parametrize("title", ["Name,Homeroom", "First Name,Homeroom"])
def test_the_next_children_of_a_room_are_not_those_who_had_it_before(tmp_path: Path, title: str) -> None:
    """A list of the new 6A, while the old 6A still stands here: two names fit by chance."""
    others = ["Abe", "Bea", "Cid", "Dot", "Eli", "Fay", "Gus", "Hal"]
    names = [f"{name} {name[1]}." for name in others] if title.startswith("Name") else others
    rows = [*(f"{name.title()},6A" for name in names), *initials("6A", 2)]
    if not title.startswith("Name"):
        rows = [row.replace(" C.", "").replace(" M.", "") for row in rows]
    found = listed(tmp_path, title, rows, graded("6A"))
    assert whose(found) == {}
    assert [q.choices[0].answer for q in found.questions] == ["p0", "p1"] and len(found.new) == len(others)


def test_three_new_children_without_a_class_are_nobody_else_by_a_letter(tmp_path: Path) -> None:
    rows = [row.partition(",")[0] for row in initials("", 3)]
    found = listed(tmp_path, "Name", rows, graded("6A"))
    assert not found.known and len(found.questions) == 3


@pytest.mark.parametrize("numbers", ["", "2310"])
def test_middle_names_on_the_whole_list_are_no_question(tmp_path: Path, numbers: str) -> None:
    """Also if the numbers are a library's, and no place tells."""
    rows = [f"77{at},{g} {MIDDLE[at]},{f}" for at, (g, f) in enumerate(NAMES)]
    found = listed(tmp_path, "Number,First Name,Last Name", rows, here(numbers=numbers))
    assert whose(found) == EACH and not found.questions and not found.new


def test_one_middle_name_is_asked_about(tmp_path: Path) -> None:
    rows = ["Maya Rose,Chen", *(f"{given},{family}" for given, family in NAMES[1:])]
    found = listed(tmp_path, "First Name,Last Name", rows, here())
    assert [question.choices[0].answer for question in found.questions] == ["p0"]


def test_a_few_names_of_many_others_are_asked_about(tmp_path: Path) -> None:
    """A list of other children: three names that are alike are chance."""
    rows = [f"{given} {MIDDLE[at]},{family}" for at, (given, family) in enumerate(NAMES[:3])]
    found = listed(
        tmp_path, "First Name,Last Name", [*rows, *(f"Child,Name{at}x" for at in "abcdefgh")], here()
    )
    assert not found.known and len(found.questions) == 3


def test_a_teacher_stands_for_the_room_whose_children_are_with_them(tmp_path: Path) -> None:
    """Two of one name are told apart, and a preferred name is asked about."""
    people = [*here(), Person(id="a", given="Tom", family="Ek", homeroom="6AB")]
    people += [
        Person(id="b", given="Tom", family="Ek", homeroom="6B"),
        Person(id="c", given="Elspeth", family="Hill", homeroom="6B"),
    ]
    rows = [f"{g},{f},{('Harper', 'Lowe')[at % 2]}" for at, (g, f) in enumerate(NAMES)]
    rows += ["Tom,Ek,Lowe", "Tom,Ek,Harper", "Nell,Hill,Lowe"]
    found = listed(tmp_path, "First Name,Last Name,Teacher", rows, people)
    rooms = {person.id: row.homeroom for row, person in found.known.items()}
    assert (rooms["a"], rooms["b"]) == ("Harper", "Lowe") and not found.new
    assert [question.choices[0].answer for question in found.questions] == ["c"]


@pytest.mark.parametrize(
    ("title", "row"), [(",Class", "Mari,Ali,6A"), (",Class", "Samir,Noor,6A"), ("", "Mari,Ali")]
)
def test_half_a_name_is_asked_about_if_somebody_of_the_class_is_missing(
    tmp_path: Path, title: str, row: str
) -> None:
    """Called by another name, or the last name is new."""
    names = [*NAMES, ("Marisol", "Ali"), ("Samir", "Haddad")]
    place: dict[str, Any] = {"grade": "6", "classes": ("6A",)} if title else {}
    people = [
        Person(id=given[0].lower(), given=given, family=family, **place) for given, family in names[-2:]
    ]
    people += [replace(person, **place) for person in here(homerooms=False)]
    rows = [f"{given},{family}" + ",6A" * bool(title) for given, family in NAMES]
    found = listed(tmp_path, f"First Name,Last Name{title}", [*rows, row], people)
    asked = [question.choices[0].answer for question in found.questions if question.candidate]
    assert asked == [row[0].lower()] and not found.new


def test_first_names_and_numbers_are_asked_about_and_make_nobody_twice(tmp_path: Path) -> None:
    rows = [f"50{at},{given}" for at, (given, _) in enumerate(NAMES)]
    found = listed(tmp_path, "Student ID,First Name", rows, here())
    assert not found.new and not found.known
    assert [question.choices[0].answer for question in found.questions] == [*EACH]


def test_a_library_that_writes_middle_names_is_no_list_of_parents(tmp_path: Path) -> None:
    """It was left out without a word, and with it the classes."""
    office = [f"50{at},{family},{given},6A" for at, (given, family) in enumerate(NAMES)]
    library = [f"2310{at},{f},{g} {MIDDLE[at]},50{at}" for at, (g, f) in enumerate(NAMES)]
    files = {
        "students.csv": "\n".join(["Student ID,Last Name,First Name,Homeroom", *office]),
        "library.csv": "\n".join(["Barcode,Last,First,Student ID", *library]),
    }
    people = apply(plan(fill(tmp_path, files), []))
    assert [(p.given.split()[0], p.homeroom, {*p.ids}) for p in people] == [
        (given, "6A", {f"50{at}", f"2310{at}"}) for at, (given, _) in enumerate(NAMES)
    ]


def test_a_page_is_joined_to_a_table_that_has_middle_names(tmp_path: Path) -> None:
    cells = "".join(f"<tr><td>{given} {family}</td><td>6A</td></tr>" for given, family in NAMES)
    table = f"<table><tr><th>Name</th><th>Class</th></tr>{cells}</table>"
    fees = [f"{given} {MIDDLE[at]} {family},{at}.50" for at, (given, family) in enumerate(NAMES)]
    files = {
        "office.html": f"<html><body>{table}</body></html>",
        "fees.csv": "\n".join(["Name,Amount due", *fees]),
    }
    people = apply(plan(fill(tmp_path, files), []))
    assert [person.classes for person in people] == [("6A",)] * len(NAMES)


@pytest.mark.parametrize(("one", "other"), [("3-1", "31"), ("7-11", "71-1")])
def test_classes_that_only_signs_tell_apart_are_both_kept(tmp_path: Path, one: str, other: str) -> None:
    school = [f"{10421 + at},{family},{given},{one}" for at, (given, family) in enumerate(NAMES)]
    clubs = [f"{10421 + at},{given} {family},{other}" for at, (given, family) in enumerate(NAMES[:6])]
    lists = {"school.csv": ["Number,Last Name,First Name,Class", *school]}
    lists |= {"clubs.csv": ["Student ID,Student,Class", *clubs]}
    found = plan(fill(tmp_path, {name: "\n".join(lines) for name, lines in lists.items()}), [])
    assert [set(each.classes) for each in found.new] == [{one, other}] * 6 + [{one}] * 2


def test_somebody_who_moves_to_a_class_that_only_signs_tell_apart_is_moved(tmp_path: Path) -> None:
    classes = [("7-11", "7-2", "7-3")[at % 3] for at in range(len(NAMES))]
    people = [replace(one, homeroom="", classes=(name,)) for one, name in zip(here(), classes, strict=True)]
    now = ["71-1", *classes[1:]]
    rows = [f"{given},{family},{name}" for (given, family), name in zip(NAMES, now, strict=True)]
    found = listed(tmp_path, "First Name,Last Name,Homeroom", rows, people)
    assert [rooms(one) for one in apply(found, people)] == [(name,) for name in now]
