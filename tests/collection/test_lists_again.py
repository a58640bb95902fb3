"""A newer list comes to the same school: what an answer or a hand decided stays decided, and ends in time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from namecards.collection import Collection
from namecards.core.errors import ChangedSince
from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, make_plan

TITLES = "Number,First,Last,Grade,Room\n"
NAMES = ["Amy Ott", "Ben Roy", "Cleo Saab", "Dora Tran", "Eli Udo", "Fay Voss", "Gus Wahl"]


def write(folder: Path, name: str, grade: str, room: str, without: tuple[str, ...] = ()) -> Path:
    file = folder / name
    people = ((at, who.split()) for at, who in enumerate(NAMES) if who not in without)
    file.write_text(TITLES + "".join(f"30{at},{a},{b},{grade},{room}\n" for at, (a, b) in people))
    return file


def bring_in(collection: Collection, path: Path, answer: str = "") -> ImportPlan:
    plan = collection.imports.plan(path)
    if answer:
        plan = make_plan(plan.import_source, {question.key: answer for question in plan.questions})
    collection.imports.apply(plan)
    return plan


def test_whoever_is_kept_is_not_asked_about_at_each_list(empty: Collection, tmp_path: Path) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    october = write(tmp_path, "October.csv", "2", "2B", without=("Fay Voss",))
    assert len(bring_in(empty, october, "keep").questions) == 0
    assert empty.imports.plan(october).questions == ()
    assert empty.people.one("Fay Voss").active
    bring_in(empty, write(tmp_path, "November.csv", "2", "2B"))  # there again
    assert len(empty.imports.plan(october).questions) == 1


def test_somebody_added_by_hand_after_the_last_list_is_no_leaver(empty: Collection, tmp_path: Path) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    empty.people.add(Person(id="", given="Noor", family="Zaki", grade="2", homeroom="2B"))
    october = write(tmp_path, "October.csv", "2", "2B", without=("Ben Roy",))
    plan = empty.imports.plan(october)
    assert [person.display for person in plan.leavers] == ["Ben Roy"]


def test_a_leaver_who_was_once_kept_is_archived_by_a_later_answer(empty: Collection, tmp_path: Path) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    bring_in(empty, write(tmp_path, "October.csv", "2", "2B", without=("Gus Wahl",)), "keep")
    bring_in(empty, write(tmp_path, "2027.csv", "3", "3B", without=("Gus Wahl",)), "archive")
    assert not empty.people.one("Gus Wahl", "last").active


def test_a_class_typed_by_hand_follows_the_lists_again_after_one_agreed(
    empty: Collection, tmp_path: Path
) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    empty.people.update(replace(empty.people.one("Cleo Saab"), homeroom="2C"))
    agrees = write(tmp_path, "October.csv", "2", "2B")
    agrees.write_text(agrees.read_text().replace("Saab,2,2B", "Saab,2,2C"))
    bring_in(empty, agrees)
    assert empty.people.one("Cleo Saab").own == ()
    bring_in(empty, write(tmp_path, "January.csv", "2", "2D"))
    assert empty.people.one("Cleo Saab").homeroom == "2D"


def test_the_undo_of_a_new_year_leaves_a_class_typed_since_with_its_grade_and_says_so(
    empty: Collection, tmp_path: Path
) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    bring_in(empty, write(tmp_path, "2027.csv", "3", "3B"))
    year = empty.history.last()
    empty.people.update(replace(empty.people.one("Dora Tran"), homeroom="3C"))
    said = empty.undo(year.change).sentence(empty.today())
    assert said.endswith("What was changed again since stays: Dora Tran.")
    assert empty.people.one("Dora Tran").place == "Grade 3 · Room 3C"
    assert empty.people.one("Eli Udo").place == "Grade 2 · Room 2B"


def test_a_class_is_not_undone_under_a_grade_that_was_typed_later(empty: Collection, tmp_path: Path) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    moved = empty.people.update(replace(empty.people.one("Dora Tran"), homeroom="3C"))
    empty.people.update(replace(empty.people.one("Dora Tran"), grade="3"))
    with pytest.raises(ChangedSince):
        empty.undo(moved)
    assert empty.people.one("Dora Tran").place == "Grade 3 · Room 3C"


def names_only(folder: Path, name: str) -> Path:
    file = folder / name
    file.write_text("First,Last,Grade,Room\n" + "".join(f"{who.replace(' ', ',')},2,2B\n" for who in NAMES))
    return file


def test_a_child_renamed_by_hand_is_nobody_new_on_a_list_with_the_old_name(
    empty: Collection, tmp_path: Path
) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    renamed = empty.people.update(replace(empty.people.one("Gus Wahl"), given="Robin", family="Marsh"))
    for path in (write(tmp_path, "October.csv", "2", "2B"), names_only(tmp_path, "names.csv")):
        plan = empty.imports.plan(path)
        assert plan.questions == () == plan.new and plan.changed == ()
    empty.undo(renamed)
    empty.people.update(replace(empty.people.one("Fay Voss"), family="Robin"))
    assert set(empty.imports.plan(write(tmp_path, "May.csv", "2", "2B")).known.values()) == set(
        empty.people.all()
    )


def test_a_renaming_that_was_undone_is_no_former_name(empty: Collection, tmp_path: Path) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    empty.undo(empty.people.update(replace(empty.people.one("Gus Wahl"), given="Robin", family="Marsh")))
    new = tmp_path / "new.csv"
    new.write_text("First,Last,Grade,Room\nRobin,Marsh,2,2B\n")
    plan = empty.imports.plan(new)
    assert plan.questions == () and [one.display for one in plan.new] == ["Robin Marsh"]
