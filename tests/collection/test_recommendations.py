"""A recommended book: asked about once after two weeks, and then no file holds its title."""

from __future__ import annotations

from datetime import timedelta

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.desk.brief import FollowUp
from namecards.core.errors import NamecardsError
from namecards.core.paper.tags import Tag
from namecards.core.people import Person

TITLE = "Amulet 3"
MANGA = Tag("genre", "manga")


@pytest.fixture
def maya(sample: Collection) -> Person:
    return sample.people.find("saoirse")[0]


def asked(collection: Collection, person: Person) -> list[FollowUp]:
    return list(collection.desk.brief(person).follow_ups)


def files_hold(collection: Collection, title: str) -> bool:
    places = (collection.home.data, collection.home.local)
    return any(
        title.encode() in path.read_bytes() for place in places for path in place.rglob("*") if path.is_file()
    )


def test_it_is_asked_about_at_the_first_visit_two_weeks_later(
    sample: Collection, maya: Person, clock: Clock
) -> None:
    sample.notes.add(maya, f"={TITLE}")
    clock.pass_(days=13)
    brief = sample.desk.brief(maya)
    assert brief.items == () and brief.waiting_text == "1 later: F9"
    clock.pass_(days=1)
    (question,) = asked(sample, maya)
    assert question.text == "Amulet 3: liked it?"


def test_it_is_asked_about_on_its_own_day(sample: Collection, maya: Person, clock: Clock) -> None:
    sample.notes.add(maya, f"={TITLE} @+3d")
    clock.pass_(days=2)
    assert asked(sample, maya) == []
    clock.pass_(days=1)
    assert len(asked(sample, maya)) == 1


def test_a_private_title_is_not_in_the_question(sample: Collection, maya: Person, clock: Clock) -> None:
    sample.notes.add(maya, f"=%{TITLE}")
    clock.pass_(days=14)
    (question,) = asked(sample, maya)
    assert TITLE not in question.text and "liked it?" in question.text


def test_an_answer_keeps_a_like_and_then_no_file_holds_the_title(
    sample: Collection, maya: Person, clock: Clock
) -> None:
    sample.notes.add(maya, f"reads at night, ={TITLE}")
    clock.pass_(days=20)
    sample.recommendations.answer(asked(sample, maya)[0], MANGA)
    assert asked(sample, maya) == [] and files_hold(sample, TITLE), "until the visit ends it can be undone"
    sample.recommendations.erase_expired()
    assert not files_hold(sample, TITLE)
    assert sample.tags.of(maya).genre == ("manga",)
    assert [note.text for note in sample.notes.about(maya)] == ["reads at night"]


def test_until_it_is_erased_the_answer_can_be_undone(sample: Collection, maya: Person, clock: Clock) -> None:
    sample.notes.add(maya, f"={TITLE}")
    clock.pass_(days=20)
    sample.undo(sample.recommendations.answer(asked(sample, maya)[0], MANGA))
    assert len(asked(sample, maya)) == 1 and sample.tags.of(maya).all == ()
    change = sample.recommendations.answer(asked(sample, maya)[0], MANGA)
    sample.recommendations.erase_expired()
    sample.undo(change)
    assert not files_hold(sample, TITLE) and sample.tags.of(maya).all == (), "then only the like is undone"


def test_after_60_days_it_is_erased_unasked(
    sample: Collection, maya: Person, clock: Clock, open_again: Open
) -> None:
    """At the start after the next day with something saved: a clock that is ahead once erases nothing."""
    sample.notes.add(maya, f"={TITLE} @+90d")
    clock.pass_(days=60)
    sample.recommendations.erase_expired()
    assert len(asked(sample, maya)) == 1, "a day beyond the 60th is the 60th"
    clock.pass_(days=1)
    assert asked(sample, maya) == [] and sample.lists.timeline(maya)[0].note is None
    again = open_again()
    again.recommendations.erase_expired()
    assert files_hold(again, TITLE)
    again.inbox.add("somebody lost a scarf")
    open_again().recommendations.erase_expired()
    assert not files_hold(sample, TITLE)


def test_a_title_that_would_go_at_once_is_refused(sample: Collection, maya: Person) -> None:
    day = sample.today() - timedelta(days=61)
    with pytest.raises(NamecardsError, match="more than 60 days ago"):
        sample.notes.add(maya, f"{day}: dog surgery, ={TITLE}")
    assert sample.notes.about(maya) == []
    assert sample.notes.add(maya, f"{day}: dog surgery").value


def test_the_visit_stays_when_the_title_goes(
    sample: Collection, maya: Person, clock: Clock, open_again: Open
) -> None:
    sample.notes.add(maya, f"={TITLE}")
    clock.pass_(days=61)
    sample.inbox.add("somebody lost a scarf")
    again = open_again()
    again.recommendations.erase_expired()
    assert again.desk.brief(maya).days_since == 61 and not files_hold(again, TITLE)


@pytest.mark.parametrize("how", ["deleted", "undone", "edited", "another kind"])
def test_a_title_that_was_taken_back_is_erased_too(sample: Collection, maya: Person, how: str) -> None:
    change = sample.notes.add(maya, f"={TITLE}")
    if how == "deleted":
        sample.notes.delete(change.value)
    elif how == "undone":
        sample.undo(change)
    else:
        after = sample.notes.edit(change.value, "=Bone 1" if how == "edited" else "plays chess").value
        if how == "edited":
            sample.notes.delete(after)
    sample.recommendations.erase_expired(undone=True)
    assert not files_hold(sample, TITLE) and not files_hold(sample, "Bone 1")
    assert files_hold(sample, "plays chess") == (how == "another kind")


def test_another_computer_erases_it_when_it_is_next_opened(
    sample: Collection, maya: Person, clock: Clock, open_again: Open
) -> None:
    sample.notes.add(maya, f"={TITLE}")
    clock.pass_(days=61)
    sample.inbox.add("somebody lost a scarf")
    again = open_again()
    again.recommendations.erase_expired()
    sample.refresh()
    assert sample.notes.about(maya) == [] and not files_hold(sample, TITLE)


def test_no_list_of_what_somebody_reads_exists(sample: Collection, maya: Person, clock: Clock) -> None:
    sample.notes.add(maya, f"={TITLE}")
    clock.pass_(days=14)
    assert sample.notes.all() == [] and sample.desk.waiting() == []
    for kind in ("promises", "due"):
        assert sample.lists.listing(kind).entries == ()
    assert [event.note.text for event in sample.lists.timeline(maya) if event.note] == [TITLE]


def test_a_line_of_the_inbox_goes_with_its_title(
    sample: Collection, maya: Person, clock: Clock, open_again: Open
) -> None:
    item = sample.inbox.add(f"={TITLE}").value
    sample.inbox.assign(item, maya)
    clock.pass_(days=61)
    sample.inbox.add("somebody lost a scarf")
    again = open_again()
    again.recommendations.erase_expired()
    assert not files_hold(again, TITLE) and again.desk.brief(maya).days_since == 61


def test_a_line_that_waits_again_in_the_inbox_is_not_erased(
    sample: Collection, maya: Person, open_again: Open
) -> None:
    line = sample.inbox.add(f"={TITLE} for the tall boy").value
    sample.undo(sample.inbox.assign(line, maya))
    sample.recommendations.erase_expired(undone=True)
    assert [item.text for item in sample.inbox.all()] == [item.text for item in open_again().inbox.all()]
    assert files_hold(sample, TITLE), "as it was typed"


def test_the_program_goes_on_with_the_same_data_after_a_title_was_erased(
    sample: Collection, maya: Person, open_again: Open
) -> None:
    (book,) = sample.notes.add(maya, f"={TITLE}").value
    sample.notes.add(maya, "has a rabbit")
    sample.recommendations.answer(book)
    sample.recommendations.erase_expired(undone=True)
    sample.notes.add(maya, "has two rabbits")
    texts = sorted(note.text for note in sample.notes.about(maya))
    assert texts == ["has a rabbit", "has two rabbits"]
    again = open_again()
    assert sorted(note.text for note in again.notes.about(maya)) == texts and again.health.problems() == ()
    assert not files_hold(sample, TITLE)
