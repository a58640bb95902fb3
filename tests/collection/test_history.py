"""The history of changes: named without private words, each undone or done again, on whichever day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import Clock, Open

from namecards import demo
from namecards.collection import Collection
from namecards.core.by_hand import with_photo
from namecards.core.changes import Change
from namecards.core.errors import ChangedSince, NamecardsError, NothingToUndo, ReviewedSince, UsedSince
from namecards.core.learning.memory import Rating
from namecards.core.people import Person
from namecards.core.planning.planner import Plan
from namecards.core.settings import DrillSettings
from namecards.printing.job import Printer
from namecards.store import home

IMPORT = "List imported – students.csv, 24 people, 23 photos"


def sentences(collection: Collection) -> list[str]:
    return [entry.sentence for entry in collection.history.entries()]


def test_a_new_home_has_nothing_to_undo(empty: Collection) -> None:
    assert empty.history.entries() == []
    with pytest.raises(NothingToUndo):
        empty.undo()


def test_each_change_of_a_person_is_told_from_the_others(sample: Collection) -> None:
    """The history had four times “Maya Chen changed”, and F3 said the same of each."""
    people, maya = sample.people, sample.people.one("maya chen")
    new_photo = with_photo(maya, people.one("emeka").photo)
    for maya in (
        new_photo,
        replace(new_photo, suspended=True),
        new_photo,
        replace(new_photo, grade="7"),
        replace(new_photo, grade="7", active=False),
    ):
        people.update(maya)
    assert sentences(sample)[:5] == [
        "Maya Chen archived",
        "Maya Chen changed",
        "Maya Chen no longer suspended",
        "Maya Chen suspended",
        "New photo of Maya Chen",
    ]
    assert sample.undo().sentence(sample.today()) == "Undone: archiving Maya Chen."
    people.update(maya)
    people.update(replace(maya, active=True))
    assert sentences(sample)[0] == "Maya Chen brought back"
    assert sample.undo().sentence(sample.today()) == "Undone: bringing Maya Chen back."


def test_every_kind_of_change_has_a_sentence_and_none_has_private_words(sample: Collection) -> None:
    maya = sample.people.one("maya chen")
    sample.notes.add(maya, "%sees the counsellor on mondays")
    sample.notes.mark_used(sample.notes.about(maya)[0])
    sample.notes.edit(sample.notes.about(maya), "%sees the nurse", [sample.people.one("zoe")])
    sample.notes.mark_used(sample.notes.about(sample.people.one("zoe"))[0], used=False)
    sample.inbox.add("somebody asked for a quiet corner")
    sample.people.update(replace(maya, say="MY-ah"))
    sample.plan.update(Plan(first_day=date(2026, 8, 24)))
    sample.settings.update(DrillSettings(fast=True))
    sample.settings.update(DrillSettings(four=True))
    sample.desk.greet(sample.people.one("saoirse"), knew=True)
    assert sentences(sample) == [
        "Greeting: you knew Saoirse O'Brien",
        "Settings: drill – Say the name instead of typing it: no, Four ratings: yes",
        "Settings: drill – Say the name instead of typing it: yes",
        "Settings: plan",
        "Maya Chen changed",
        "Note in the inbox",
        "Note for Zoë Kowalczyk changed",
        "Note for Zoë Kowalczyk changed (moved from Maya Chen)",
        "Note for Maya Chen changed",
        "Note for Maya Chen",
        IMPORT,
    ]


def test_undo_goes_back_one_change_at_a_time_also_in_another_program(
    sample: Collection, open_again: Open
) -> None:
    maya = sample.people.one("maya chen")
    sample.notes.add(maya, "dog surgery")
    sample.desk.record_visit(maya)
    again = open_again()
    assert again.undo().entry.sentence == "Visit of Maya Chen"
    assert again.undo().entry.sentence == "Note for Maya Chen"
    assert again.notes.all() == [] and again.desk.visits(maya) == []
    assert again.undo().entry.sentence == IMPORT and again.people.active() == ()
    with pytest.raises(NothingToUndo):
        again.undo()


def test_what_was_undone_can_be_done_again(sample: Collection) -> None:
    change = sample.notes.add(sample.people.one("maya chen"), "dog surgery")
    assert not sample.undo(change).redone and sample.notes.all() == []
    assert sample.undo(change).redone
    assert [note.text for note in sample.notes.all()] == ["dog surgery"]
    assert not sample.undo(change).redone and sample.notes.all() == []
    added = sample.people.add(Person(id="", given="Nils", family="Berg"))
    assert [sample.undo(added).entry.sentence for _ in ("undone", "done again")] == ["Nils Berg added"] * 2


def test_a_change_of_last_week_is_named_with_its_day(sample: Collection, clock: Clock) -> None:
    sample.notes.add(sample.people.one("maya chen"), "dog surgery")
    clock.pass_(days=4)
    undone = sample.undo()
    assert "Note for Maya Chen (Monday 10 August)" in undone.sentence(sample.today())


def test_a_greeting_is_one_change_the_review_and_the_visit(sample: Collection, open_again: Open) -> None:
    saoirse = sample.people.one("saoirse")
    sample.desk.greet(saoirse, knew=False)
    again = open_again()
    again.undo()
    assert not again.desk.is_here_today(saoirse) and saoirse.id not in again.memory.cards
    greeting = next(entry for entry in again.history.entries() if entry.undone)
    again.undo(greeting.change)
    assert again.desk.is_here_today(saoirse) and again.memory.cards[saoirse.id].reviews == 1


def test_an_answer_is_refused_once_the_name_was_asked_again(sample: Collection, clock: Clock) -> None:
    saoirse = sample.people.one("saoirse")
    first = sample.desk.greet(saoirse, knew=False)
    clock.pass_(days=1)
    second = sample.desk.greet(saoirse, knew=True)
    with pytest.raises(ReviewedSince):
        sample.undo(first)
    assert sample.memory.cards[saoirse.id].reviews == 2
    sample.undo(second)
    sample.undo(first)
    assert saoirse.id not in sample.memory.cards


def test_a_note_that_was_changed_since_is_not_undone_before_the_later_change(sample: Collection) -> None:
    written = sample.notes.add(sample.people.one("maya chen"), "dog surgery")
    edited = sample.notes.edit(written.value, "cat surgery")
    with pytest.raises(ChangedSince, match="Note for Maya Chen"):
        sample.undo(written)
    assert [note.text for note in sample.notes.all()] == ["cat surgery"]
    sample.undo(edited)
    assert [note.text for note in sample.notes.all()] == ["dog surgery"]
    sample.undo(written)
    assert sample.notes.all() == []


def test_an_import_is_undone_days_later_but_for_what_was_used_since(
    sample: Collection, open_again: Open, clock: Clock
) -> None:
    maya = sample.people.one("maya chen")
    sample.people.update(replace(maya, say="MY-ah"))
    sample.notes.add(maya, "dog surgery")
    clock.pass_(days=12)
    again = open_again()
    imported = again.history.entries()[-1]
    undone = again.undo(imported.change)
    assert undone.stays == ("Maya Chen",)
    assert [(person.display, person.say, person.photo) for person in again.people.all()] == [
        ("Maya Chen", "MY-ah", "")
    ]
    assert [note.text for note in again.notes.about(maya)] == ["dog surgery"]
    assert "Maya Chen" in undone.sentence(again.today())


@pytest.mark.parametrize("by", ["hand", "a later list"])
def test_what_a_family_refused_survives_the_undo_of_an_import_and_a_new_import(
    sample: Collection, tmp_path: Path, by: str
) -> None:
    maya = sample.people.one("maya chen")
    imported = sample.history.entries()[-1]
    if by == "hand":
        sample.people.update(replace(maya, never_print=True))
    else:
        rows = f"Student Number,First Name,Last Name,Media Release\n{maya.ids[0]},Maya,Chen,no\n"
        (tmp_path / "consent.csv").write_text(rows, encoding="utf-8")
        sample.imports.apply(sample.imports.plan(tmp_path / "consent.csv"))
    assert sample.people.get(maya.id).never_print
    assert sample.undo(imported.change).stays == ("Maya Chen",)
    demo.import_sample(sample)
    assert sample.people.one("maya chen").never_print


def test_what_an_import_itself_says_is_refused_goes_with_it(empty: Collection, tmp_path: Path) -> None:
    rows = "ID,First,Last,Media Release\n1,Ava,Moss,no\n2,Ben,Tully,yes\n"
    (tmp_path / "list.csv").write_text(rows, encoding="utf-8")
    imported = empty.imports.apply(empty.imports.plan(tmp_path / "list.csv"))
    assert empty.people.one("ava").never_print
    assert empty.undo(imported).stays == () and empty.people.all() == ()


def test_a_photo_that_came_later_stays_when_an_import_is_undone(sample: Collection) -> None:
    maya = sample.people.one("maya chen")
    later = sample.home.photos / "later.jpg"
    later.write_bytes((sample.home.photos / maya.photo).read_bytes())
    sample.people.update(with_photo(maya, later.name))
    sample.notes.add(maya, "dog surgery")
    sample.undo(sample.people.update(replace(sample.people.one("saoirse"), say="SUR-sha")))
    imported = sample.history.entries()[-1]
    assert sample.history.warning(imported) == "The 23 photos that it brought will be deleted."
    sample.undo(imported.change)
    left = sample.people.get(maya.id)
    assert (left.photo, left.old_photos, later.exists()) == ("later.jpg", (), True)
    assert list(sample.home.photos.glob("*.jpg")) == [later]


def test_the_undo_of_a_list_without_photos_says_whose_later_changes_go(
    empty: Collection, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("ID,First,Last\n1,Ava,Moss\n2,Ben,Tully\n", encoding="utf-8")
    empty.imports.apply(empty.imports.plan(tmp_path / "list.csv"))
    assert empty.history.warning(empty.history.entries()[-1]) == "", "nothing of anybody is lost"
    empty.people.update(replace(empty.people.one("ava"), say="AH-va"))
    assert empty.history.warning(empty.history.entries()[-1]) == "Your later changes to 1 person go, too."


def test_an_answer_that_was_changed_since_stays_when_its_survey_is_undone(
    sample: Collection, tmp_path: Path
) -> None:
    (tmp_path / "form.csv").write_text("Name,Your idea\n,more manga\n,beanbags\n", encoding="utf-8")
    survey = sample.surveys.apply(sample.surveys.preview(sample.surveys.read(tmp_path / "form.csv")))
    manga = next(note for note in sample.notes.all() if note.text == "more manga")
    sample.ideas.assign(manga, sample.people.one("maya chen"))
    assert "1 answer" in sample.undo(survey).sentence(sample.today())
    assert [note.text for note in sample.notes.all()] == ["more manga"]


def test_what_was_typed_since_stays_when_an_import_is_undone(sample: Collection, tmp_path: Path) -> None:
    maya = sample.people.one("maya chen")
    path = tmp_path / "autumn.csv"
    rows = f"Student Number,First Name,Last Name,Grade\n{maya.ids[0]},Maya,Chen,7\n"
    path.write_text(rows, encoding="utf-8")
    moved = sample.imports.apply(sample.imports.plan(path))
    assert sample.people.get(maya.id).grade == "7"
    sample.people.update(replace(sample.people.get(maya.id), grade="8", say="MY-ah"))
    sample.undo(moved)
    assert sample.people.get(maya.id) == replace(maya, grade="8", say="MY-ah", own=("say", "grade"))


def test_an_undone_import_is_not_done_again_for_its_photos_are_gone(sample: Collection) -> None:
    [imported] = sample.history.entries()
    sample.undo(imported.change)
    with pytest.raises(NamecardsError, match="Import the list again"):
        sample.undo(imported.change)
    assert sample.people.all() == ()


def test_an_undone_import_is_not_done_again_without_a_photo_taken_by_hand_since(
    empty: Collection, tmp_path: Path
) -> None:
    """The list has no photos; those taken by hand go with the people, also the earlier ones."""
    (tmp_path / "list.csv").write_text("ID,First,Last\n1,Ava,Moss\n2,Ben,Tully\n", encoding="utf-8")
    imported = empty.imports.apply(empty.imports.plan(tmp_path / "list.csv"))
    for number in ("003871", "004102"):
        ben = empty.people.one("ben")
        photo = empty.imports.save_photo(str(demo.sample() / "photos" / f"{number}.jpg"), ben)
        empty.people.update(with_photo(ben, photo))
    warning = empty.history.warning(empty.history.entries()[-1])
    assert warning.startswith("2 photos of these people will be deleted, also those added later. Your later")
    empty.undo(imported)
    assert list(empty.home.photos.iterdir()) == []
    with pytest.raises(NamecardsError, match="Import the list again"):
        empty.undo(imported)


def test_who_comes_back_by_the_same_list_is_the_same_person(sample: Collection) -> None:
    saoirse = sample.people.one("saoirse")
    sample.drill.start(sample.people.roster("Everyone"))
    sample.undo()
    assert sample.people.all() == ()
    demo.import_sample(sample)
    assert sample.people.one("saoirse").id == saoirse.id
    sample.desk.greet(saoirse, knew=True)
    first = next(entry for entry in sample.history.entries() if entry.undone)
    sample.undo(first.change)  # its photos are here again, so this is possible
    assert sample.history.warning(sample.history.entries()[-1]) == "", "another import gave all of them, too"
    sample.undo(first.change)
    assert sample.people.photo(sample.people.one("saoirse")), "the second import gave this photo, too"


def test_any_number_of_answers_of_a_drill_can_be_undone(sample: Collection) -> None:
    session = sample.drill.start(sample.people.roster("Room 12"))
    begun = session
    for _ in range(30):
        if session.step:
            session = sample.drill.answer(session, Rating.GOOD)
    while session.before:
        session = sample.drill.undo(session)
    assert session == begun and sample.memory.cards == {}


def test_of_two_computers_each_undoes_its_own_last_change_and_lists_both(
    sample: Collection, tmp_path: Path, clock: Clock
) -> None:
    other = Collection(home.Home(data=sample.home.data, local=tmp_path / "laptop"), clock, Random(8))
    maya, saoirse = sample.people.one("maya chen"), sample.people.one("saoirse")
    sample.notes.add(maya, "dog surgery")
    clock.pass_(minutes=1)
    other.notes.add(saoirse, "plays the cello")
    sample.refresh()
    assert sample.undo().entry.sentence == "Note for Maya Chen"
    other.refresh()
    assert [(entry.sentence, entry.own, entry.undone) for entry in other.history.entries()][:2] == [
        ("Note for Saoirse O'Brien", True, False),
        ("Note for Maya Chen", False, True),
    ]
    assert other.undo().entry.sentence == "Note for Saoirse O'Brien"


def test_what_the_program_remembers_for_itself_is_passed_over(sample: Collection) -> None:
    sample.printers.save("office", Printer(1, 0, 1, 1))
    sample.printers.choose("")
    sample.notes.add(sample.people.one("maya chen"), "dog surgery")
    sample.printers.choose("office")
    assert sample.undo().entry.sentence == "Note for Maya Chen"
    assert sample.printers.current == "office"


def test_answers_about_who_left_with_their_import_stay_in_the_list_without_a_name(sample: Collection) -> None:
    maya, zoe = sample.people.one("maya chen"), sample.people.one("zoe")
    sample.memory.reviews.answer(maya.id, Rating.GOOD, sample.today(), 0, "drill")
    sample.notes.add(zoe, "dog surgery")
    imported = next(entry for entry in sample.history.entries() if entry.sentence == IMPORT)
    assert sample.undo(imported.change).stays == ("Zoë Kowalczyk",)
    assert [person.id for person in sample.people.all()] == [zoe.id]
    told = sentences(sample)
    assert any("Drill: you knew somebody no longer here" in sentence for sentence in told)
    assert not any("Maya" in sentence for sentence in told)


@pytest.mark.parametrize("since", ["a note", "a greeting", "answers of somebody else"])
def test_who_was_added_by_hand_is_not_undone_while_something_is_kept_about_them(
    sample: Collection, open_again: Open, since: str
) -> None:
    added = sample.people.add(Person(id="", given="Zed", family="Zuma"))
    later: dict[str, Callable[[], Change[Any]]] = {
        "a note": lambda: sample.notes.add(added.value, "first day"),
        "a greeting": lambda: sample.desk.greet(added.value, knew=True),
        "answers of somebody else": lambda: sample.moving.move(
            sample.people.one("maya chen"), added.value, ("answers",)
        ),
    }
    sample.desk.greet(sample.people.one("maya chen"), knew=True)
    change = later[since]()
    with pytest.raises(UsedSince, match=r"“Zed Zuma added” can't be undone: something about them was noted"):
        sample.undo(added)
    assert not open_again().notices and sample.people.get(added.value.id)
    sample.undo(change)
    assert sample.undo(added).sentence(sample.today()) == "Undone: adding Zed Zuma."


def test_a_note_that_is_done_again_about_who_was_undone_brings_them_back_without_a_second_computer(
    sample: Collection, open_again: Open
) -> None:
    added = sample.people.add(Person(id="", given="Noor", family="Haddad"))
    noted = sample.notes.add(added.value, "moved here from Lyon")
    for change in (noted, added, noted):
        sample.undo(change)
    again = open_again()
    assert again.people.one("noor haddad").id == added.value.id
    said = [each for each in again.notices if "1 person came back" in each]
    assert said and "computer" not in said[0]
