"""A newer list comes to the same school: what an answer or a hand decided stays decided, and ends in time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Clock

from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.errors import ChangedSince
from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, make_plan
from namecards.importing.report.check import check

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


def test_somebody_brought_back_by_hand_after_the_last_list_is_no_leaver(
    empty: Collection, clock: Clock, tmp_path: Path
) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    bring_in(empty, write(tmp_path, "2027.csv", "3", "3B", without=("Eli Udo",)), "archive")
    clock.pass_(days=1)
    empty.people.update(replace(empty.people.one("Eli Udo", "last"), active=True))
    year = write(tmp_path, "2028.csv", "4", "4B", without=("Eli Udo",))
    assert empty.imports.plan(year).leavers == ()


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


def last_change(collection: Collection) -> Change[None]:
    return collection.history.last().change


def test_the_undo_of_a_list_leaves_the_child_whom_a_later_list_has_too(
    empty: Collection, clock: Clock, tmp_path: Path
) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B", without=("Fay Voss",)))
    clock.pass_(days=40)
    bring_in(empty, write(tmp_path, "October.csv", "2", "2B"))
    october = last_change(empty)
    clock.pass_(days=30)
    changed = write(tmp_path, "November.csv", "2", "2B")
    changed.write_text(changed.read_text().replace("Roy,2,2B", "Roy,2,2C"))
    bring_in(empty, changed)
    november = last_change(empty)
    said = empty.undo(october).sentence(empty.today())
    assert said.endswith("Still here, because another list has them, too: 1 person.")
    assert empty.people.one("Fay Voss").active
    empty.undo(november)  # which alone kept her
    assert len(empty.people.all()) == 6
    empty.undo(october)
    assert len(empty.people.all()) == 7 and empty.people.one("Ben Roy").homeroom == "2B"


def test_a_number_goes_back_when_the_import_that_gave_it_to_a_new_child_is_undone(
    empty: Collection, clock: Clock, tmp_path: Path
) -> None:
    bring_in(empty, write(tmp_path, "August.csv", "2", "2B"))
    clock.pass_(days=30)
    october = write(tmp_path, "October.csv", "2", "2B", without=("Ben Roy",))
    october.write_text(october.read_text() + "301,Zoe,Lindt,2,2B\n")
    plan = empty.imports.plan(october)
    empty.imports.apply(make_plan(plan.import_source, {each.key: "new" for each in plan.questions}))
    imported = last_change(empty)
    empty.notes.add(empty.people.one("Zoe Lindt"), "has a rabbit")
    empty.undo(imported)
    assert [person.display for person in empty.people.all() if "301" in person.ids] == ["Ben Roy"]
    assert empty.notes.about(empty.people.one("Zoe Lindt"))
    empty.undo(imported)
    assert empty.people.one("Zoe Lindt").ids == ("301",)


def test_class_lists_of_a_new_year_that_come_one_by_one_call_nobody_of_another_a_leaver(
    empty: Collection, clock: Clock, tmp_path: Path
) -> None:
    def list_of(old_room: str, room: str) -> Path:
        path = tmp_path / f"{room}.csv"
        names = (f"{given},Of{old_room}" for given in ("Amy", "Ben", "Cleo"))
        path.write_text("First,Last,Grade,Room\n" + "".join(f"{who},{room[0]},{room}\n" for who in names))
        return path

    for room in ("3A", "4A", "4B", "5A"):
        bring_in(empty, list_of(room, room))
    clock.pass_(days=360)
    bring_in(empty, list_of("4A", "5A"))
    plan = empty.imports.plan(list_of("4B", "5B"))
    assert {person.family for person in plan.leavers} == {"Of5A"}
    kept = {question.key: "keep" for question in plan.questions}
    empty.imports.apply(make_plan(plan.import_source, kept))
    assert empty.imports.plan(list_of("3A", "4A")).leavers == ()


def test_nobody_stays_in_a_class_of_the_grade_below_when_a_new_year_comes_without_classes(
    empty: Collection, tmp_path: Path
) -> None:
    august = write(tmp_path, "August.csv", "2", "2B")
    august.write_text(august.read_text().replace("Wahl,2,2B", "Wahl,2,Oak"))
    bring_in(empty, august)
    year = write(tmp_path, "2027.csv", "3", "")
    said = [oddity.text for oddity in check(empty.imports.plan(year)) if "names no class" in oddity.text]
    bring_in(empty, year)
    assert empty.people.one("Amy Ott").place == "Grade 3"
    assert empty.people.one("Gus Wahl").place == "Grade 3 · Oak"
    assert "Amy Ott (2B)" in said[0] and "Gus Wahl (Oak)" in said[1]
    empty.undo()
    assert empty.people.one("Amy Ott").place == "Grade 2 · Room 2B"


def test_a_nickname_that_the_list_no_longer_has_is_named(empty: Collection, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    titles = "Number,First,Goes by,Last,Grade,Room\n"
    path.write_text(
        titles + "1001,William,Billy,Ott,2,2B\n1002,Theodore,Teddy,Roy,2,2B\n1003,Ana,,Udo,2,2B\n"
    )
    bring_in(empty, path)
    path.write_text(path.read_text().replace("Billy", ""))
    said = [oddity.text for oddity in check(empty.imports.plan(path)) if "goes by" in oddity.text]
    assert len(said) == 1 and "Billy of William Ott" in said[0]


def test_a_list_of_a_school_year_that_has_not_begun_is_said_to_be_early(
    empty: Collection, clock: Clock, tmp_path: Path
) -> None:
    draft = write(tmp_path, "DRAFT class lists 2027-28.csv", "3", "3B")
    clock.now = clock.now.replace(year=2027, month=6)
    assert "has not begun" in " ".join(empty.imports.plan(draft).remarks)
    clock.now = clock.now.replace(month=8)
    assert "has not begun" not in " ".join(empty.imports.plan(draft).remarks)


def test_a_child_with_a_new_last_name_in_another_class_of_the_grade_is_named_beside_who_left(
    empty: Collection, tmp_path: Path
) -> None:
    bring_in(empty, names_only(tmp_path, "August.csv"))
    october = names_only(tmp_path, "October.csv")
    october.write_text(october.read_text().replace("Cleo,Saab,2,2B", "Cleo,Marsh,2,2A"))
    said = [oddity.text for oddity in check(empty.imports.plan(october))]
    assert any("Cleo Marsh is new, and Cleo Saab of the same grade" in text for text in said)
