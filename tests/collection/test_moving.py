"""What was written for the wrong person goes to the right one, and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.desk.errors import NothingToMove
from namecards.core.people import Person


@pytest.fixture
def two(sample: Collection, clock: Clock) -> tuple[Person, Person]:
    """Two students: two greetings, a visit and two notes of the first are the second's."""
    one, other, *_ = (person for person in sample.people.active() if person.photo)
    for text in ("dog surgery", "plays the cello"):
        sample.desk.greet(one, knew=True)
        sample.notes.add(one, text)
        clock.pass_(hours=24)
    sample.desk.greet(other, knew=False)
    clock.pass_(minutes=5)
    return one, other


def saved(collection: Collection, person: Person) -> tuple[int, int, int]:
    """How many notes, visits and answers about the name there are."""
    answers = len(collection.memory.reviews.of_card(person.id))
    return len(collection.notes.about(person)), len(collection.desk.visits(person)), answers


def test_notes_visits_and_answers_go_to_the_right_person_and_back(
    sample: Collection, two: tuple[Person, Person], open_again: Open
) -> None:
    one, other = two
    before = dict(sample.memory.cards)
    moved = sample.moving.move(one, other, ("notes", "answers"))
    for collection in (sample, open_again()):
        assert saved(collection, one) == (0, 0, 0) and saved(collection, other) == (2, 3, 3)
        assert one.id not in collection.memory.cards
    sample.undo(moved)
    assert saved(sample, one) == (2, 2, 2) and saved(sample, other) == (0, 1, 1)
    assert sample.memory.cards == before and open_again().memory.cards == before


def test_nothing_to_move_is_said(sample: Collection, two: tuple[Person, Person]) -> None:
    one, other = two
    sample.moving.move(one, other)
    for parts in (("notes",), ("answers",), ("photo",), ("notes", "answers", "photo")):
        with pytest.raises(NothingToMove):
            sample.moving.move(sample.people.get(one.id), other, parts)


def test_how_often_a_note_was_on_screen_goes_with_it_and_back(
    sample: Collection, two: tuple[Person, Person], clock: Clock
) -> None:
    one, other = two
    for _ in range(3):
        sample.desk.record_visit(one)
        sample.desk.record_shown(one, sample.desk.brief(one).plain)
        clock.pass_(days=1)
    assert len(sample.desk.brief(one).older) == 2
    moved = sample.moving.move(one, other, ("notes",))
    assert len(sample.desk.brief(other).older) == 2
    sample.undo(moved)
    assert len(sample.desk.brief(one).older) == 2 and not sample.desk.brief(other).older


@pytest.mark.parametrize("days_ahead", [0, 365])
def test_answers_of_tomorrow_stay_where_they_are_given(
    sample: Collection, two: tuple[Person, Person], clock: Clock, days_ahead: int
) -> None:
    one, other = two
    clock.pass_(days=-days_ahead)  # until now it was wrong
    sample.moving.move(one, other, ("answers",))
    clock.pass_(minutes=5)
    sample.desk.greet(one, knew=True)
    assert saved(sample, one)[2] == 1
    back = sample.moving.move(other, one, ("answers",))
    assert saved(sample, one)[2] == 4, "moving again takes along what was moved before"
    sample.undo(back)
    assert saved(sample, one)[2] == 1


def test_one_note_and_the_photo(sample: Collection, two: tuple[Person, Person]) -> None:
    one, other = two
    cello, _ = sample.notes.about(one)
    note = sample.moving.note(cello, other)
    assert [n.text for n in sample.notes.about(other)] == ["plays the cello"]
    photo = sample.moving.move(one, other, ("photo",))
    assert sample.people.get(one.id).photo == "" and sample.people.get(other.id).photo == one.photo
    assert sample.people.get(other.id).old_photos == (other.photo,), "the old one is kept"
    assert sample.history.last().sentence == f"Moved from {one.display} to {other.display}"
    sample.undo(photo)
    sample.undo(note)
    assert sample.people.get(other.id) == other and len(sample.notes.about(one)) == 2


def test_two_records_are_joined_and_split_again(sample: Collection, two: tuple[Person, Person]) -> None:
    one, other = two
    assert not sample.people.joins_of(one)
    kept = sample.people.merge(one, other).value
    assert sample.people.joins_of(kept) and saved(sample, kept) == (2, 3, 3)
    split = sample.people.split(kept)
    assert {person.id for person in split.value} == {one.id, other.id}
    assert saved(sample, one)[0] == 2 and saved(sample, other)[0] == 0
    assert (one, other) not in sample.people.possible_twins(), "nobody asks again"
    sample.undo(split)
    assert len(sample.people.joins_of(sample.people.get(one.id))) == 1


ARRIVED = "ID,Name,Homeroom\n9001,Amara Diallo,Room 12\n"


@pytest.mark.parametrize("parts", [("answers",), ("photo",)])
def test_what_was_moved_to_a_child_of_a_list_outlives_the_undo_of_that_list(
    sample: Collection, two: tuple[Person, Person], open_again: Open, parts: tuple[str, ...]
) -> None:
    one, _ = two
    before = saved(sample, one), sample.people.get(one.id).photo
    (path := sample.home.data / "new.csv").write_text(ARRIVED, encoding="utf-8")
    october = sample.imports.apply(sample.imports.plan(path))
    amara = sample.people.one("9001")
    moved = sample.moving.move(one, amara, parts)
    said = sample.undo(october).sentence(sample.today())
    assert "moved" in said and said.endswith(": Amara Diallo.")
    again = open_again()
    kept = saved(again, amara)[2] if parts == ("answers",) else again.people.photo(again.people.one("9001"))
    assert kept
    sample.undo(moved)
    now = sample.people.get(one.id)
    assert (saved(sample, one), now.photo) == before and sample.people.photo(now)


def test_the_photo_of_another_list_stays_though_who_got_it_by_hand_goes_with_the_list(
    sample: Collection, two: tuple[Person, Person]
) -> None:
    one, _ = two
    (path := sample.home.data / "new.csv").write_text(ARRIVED, encoding="utf-8")
    october = sample.imports.apply(sample.imports.plan(path))
    taken = sample.people.update(replace(one, photo=""))
    given = sample.people.update(replace(sample.people.one("9001"), photo=one.photo))
    entry = next(each for each in sample.history.entries() if each.change.at == october.at)
    assert "photo" not in sample.history.warning(entry)
    sample.undo(october)
    assert given and not any(person.ids == ("9001",) for person in sample.people.all())
    sample.undo(taken)
    assert sample.people.photo(sample.people.get(one.id))
