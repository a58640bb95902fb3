"""People typed by hand: classes are those that are here, and nothing unclear is a yes."""

from __future__ import annotations

import pytest

from namecards.core.by_hand import (
    describe_grade,
    follow_class,
    from_lines,
    lines_of_class,
    same_name,
    unify_spelling,
)
from namecards.core.errors import NamecardsError
from namecards.core.people import Person

HERE = (
    Person(id="m", given="Maya", grade="6", homeroom="6A", classes=("Chess Club",)),
    Person(id="o", given="Owen", grade="7", homeroom="Ms. Ortiz"),
)
NOBODY = Person(id="", given="")


@pytest.mark.parametrize("word", ["kein", "0", "maybe", "", "-"])
def test_a_consent_is_yes_or_no_and_nothing_else(word: str) -> None:
    with pytest.raises(NamecardsError, match="Type yes or no"):
        from_lines(HERE[0], {"picture": word})
    assert from_lines(HERE[0], {"picture": "No"}).no_photo
    assert not from_lines(HERE[0], {"picture": "y"}).no_photo


@pytest.mark.parametrize("name", ["12345", "?", "7 - 2"])
def test_a_name_has_letters(name: str) -> None:
    with pytest.raises(NamecardsError, match="needs a name"):
        from_lines(NOBODY, {"given": name})
    with pytest.raises(NamecardsError, match="needs a name"):  # as the shell adds somebody
        from_lines(Person(id="", given=name), {})


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("6th grade", {"grade": "6"}),
        ("Grade 8", {"grade": "8"}),
        ("6 a", {"homeroom": "6A", "grade": "6"}),
        ("class 6a", {"homeroom": "6A", "grade": "6"}),
        ("chess club", {"classes": "Chess Club"}),
        ("6a, chess club", {"homeroom": "6A", "grade": "6", "classes": "Chess Club"}),
        ("Chess club; Band", {"classes": "Chess Club; Band"}),
        ("Smith, Period 2", {"classes": "Smith, Period 2"}),
        ("8C", {"homeroom": "8C", "grade": "8"}),
        ("Room 8C; chess club", {"homeroom": "8C", "grade": "8", "classes": "Chess Club"}),
        ("8 red", {"classes": "8 red"}),
    ],
)
def test_a_typed_class_is_one_that_is_here(typed: str, lines: dict[str, str]) -> None:
    assert lines_of_class(typed, HERE) == lines


def test_numbers_are_parted_by_commas_or_semicolons() -> None:
    assert from_lines(HERE[0], {"ids": "500; 501, P 502"}).ids == ("500", "501", "P 502")


@pytest.mark.parametrize(("given", "family"), [("William", "Baker"), ("liam", "BAKER"), ("Baker", "Liam")])
def test_somebody_of_the_name_is_found_by_any_first_name_and_in_either_order(given: str, family: str) -> None:
    liam = Person(id="l", given="William", preferred="Liam", family="Baker")
    assert same_name(Person(id="", given=given, family=family), [*HERE, liam]) == liam
    assert same_name(Person(id="", given="Lim", family="Baker"), [*HERE, liam]) is None


def test_classes_of_a_form_are_spelled_as_those_that_are_here() -> None:
    typed = {"grade": "6th grade", "homeroom": "room 6 a", "classes": "chess club; Band"}
    new = unify_spelling(NOBODY, from_lines(NOBODY, {"given": "Nina"} | typed), HERE)
    assert (new.grade, new.homeroom, new.classes) == ("6", "6A", ("Chess Club", "Band"))
    maya = HERE[0]
    assert unify_spelling(maya, from_lines(maya, {"homeroom": "ms ortiz"}), HERE).homeroom == "Ms. Ortiz"
    respelled = unify_spelling(maya, from_lines(maya, {"classes": "chess club"}), HERE)
    assert respelled.classes == ("chess club",), "the spelling of one's own class can be corrected"


def test_the_grade_goes_along_with_the_class_if_both_classes_have_one_grade() -> None:
    """In the middle of the year: 5A to 6B, and still in the list of Grade 5, was wrong without a word."""
    ann, ben, cem, dan = (
        Person(id=key, given=key, grade=grade, classes=classes)
        for key, grade, classes in (
            ("ann", "5", ("5A",)),
            ("ben", "5", ("5A", "Chess Club")),
            ("cem", "6", ("6B", "Chess Club")),
            ("dan", "6", ("6B", "Band")),
        )
    )
    here = [ann, ben, cem, dan]

    def grade(before: Person, **lines: str) -> str:
        return follow_class(before, from_lines(before, lines), here).grade

    assert grade(ann, classes="6B") == "6" == grade(ben, classes="6B; Chess Club")
    assert grade(ann, classes="5A; Band") == "5" == grade(ann, classes="Chess Club"), "a club tells none"
    assert grade(ann, classes="6B", grade="7") == "7"
    assert grade(ben, classes="5A") == "5"
    moved = follow_class(ann, from_lines(ann, {"classes": "6B"}), here)
    assert (describe_grade(ann, moved), describe_grade(ann, ann)) == (" Grade 6 now.", "")
