"""Lists over everybody: what was promised, who is due, and who is being missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import get_args

import pytest
from click.testing import CliRunner
from conftest import Clock, Open
from hypothesis import given
from hypothesis import strategies as st
from textual.binding import Binding

from namecards.cli.lists import lists as lists_command
from namecards.collection import Collection
from namecards.core.desk import lists
from namecards.core.desk.lists import LISTS, ListEntry, Listing, ListKind
from namecards.core.learning.memory import Rating, Review
from namecards.core.people import Person, Roster, rosters
from namecards.core.settings import ListSettings
from namecards.screens.desk.lists import ListsScreen
from namecards.store.review_lines import ReviewLine


def names(listing: Listing) -> list[str]:
    return [entry.person.goes_by for entry in listing.entries]


def test_open_promises_overdue_first(sample: Collection, open_again: Open, clock: Clock) -> None:
    sample.notes.add_line("zoe !ask about the play")
    sample.notes.add_line("saoirse !find manga 4 @+3d")
    sample.notes.add_line("hodan !bring the atlas @+9d, dog surgery")
    clock.pass_(days=4)
    listing = open_again().lists.listing("promises")
    assert [(entry.person.goes_by, entry.why) for entry in listing.entries] == [
        ("Saoirse", "overdue"),
        ("Hodan", ""),
        ("Zoë", ""),
    ]
    (kept, *_) = listing.entries
    assert kept.note
    sample.notes.mark_used(kept.note)
    assert names(sample.lists.listing("promises")) == ["Hodan", "Zoë"]


def test_who_is_due_by_the_day_that_was_given(sample: Collection, clock: Clock) -> None:
    sample.notes.add_line("zoe science fair @+2d")
    sample.notes.add_line("saoirse ?how was the trip @+20d")
    sample.notes.add_line("hodan !find manga 4 @+5d")
    sample.notes.add_line("arjan %parents part @+1d")
    clock.pass_(days=2)
    entries = sample.lists.listing("due").entries
    found = [(e.person.goes_by, e.why) for e in entries]
    assert [e.note and e.note.text for e in entries] == ["parents part", "science fair", "find manga 4"]
    assert found == [("Arjan", "yesterday"), ("Zoë", "today"), ("Hodan", "in 3 days")]
    clock.pass_(days=2)
    later = [entry.why for entry in sample.lists.listing("due").entries]
    assert later == ["3 days ago", "2 days ago", "tomorrow"]


def test_who_has_not_visited_lately_and_who_never_has(sample: Collection, clock: Clock) -> None:
    (zoe,) = sample.people.find("zoe")
    sample.desk.record_visit(zoe)
    clock.pass_(days=20)
    sample.notes.add_line("saoirse dog surgery")
    clock.pass_(days=15)
    assert [(e.person, e.why) for e in sample.lists.listing("quiet").entries] == [(zoe, "35 days")]
    sample.settings.update(ListSettings(quiet_days=14))
    assert names(sample.lists.listing("quiet")) == ["Zoë", "Saoirse"]
    never = sample.lists.listing("never")
    assert len(never.entries) == 22 and not {"Zoë", "Saoirse"} & set(names(never))


def test_an_answer_in_a_survey_is_no_visit(sample: Collection) -> None:
    (zoe,) = sample.people.find("zoe")
    sample.ideas.add("beanbags", "survey", zoe)
    assert "Zoë" in names(sample.lists.listing("never")) and sample.desk.brief(zoe).days_since is None
    sample.ideas.add("beanbags", "focus group", zoe)
    assert "Zoë" not in names(sample.lists.listing("never"))


def test_names_missed_again_and_again(sample: Collection, clock: Clock) -> None:
    for _ in range(3):
        session = sample.drill.start(sample.people.roster("Room 12"))
        while step := session.step:
            again = sample.people.get(step.person).goes_by == "Saoirse" and not step.look and not step.misses
            session = sample.drill.answer(session, Rating.AGAIN if again else Rating.GOOD)
        clock.pass_(days=3)
    (entry,) = sample.lists.listing("missed").entries
    assert (entry.person.goes_by, entry.why) == ("Saoirse", "2 of the last 5")


def test_the_name_missed_most_often_comes_first_and_of_two_the_one_asked_less() -> None:
    """Two misses in two answers are a harder name than two in five."""

    def reviews(who: Person) -> list[Review]:
        missed, known = {"often": (2, 3), "always": (2, 0), "most": (3, 2)}[who.id]
        ratings = [Rating.AGAIN] * missed + [Rating.GOOD] * known
        return [ReviewLine(datetime(2026, 8, 10, 9, tzinfo=UTC), who.id, rating=rating) for rating in ratings]

    people = tuple(Person(id=id, given=id) for id in ("often", "always", "most"))
    given = lists.ListInput(
        people=people,
        today=date(2026, 8, 10),
        quiet_days=30,
        notes=lambda: (),
        visits=lambda: (),
        reviews=reviews,
        tags=lambda: (),
    )
    assert [entry.person.id for entry in lists.hard_names(given)] == ["most", "always", "often"]


def test_a_homeroom_that_is_being_missed_stands_out(sample: Collection) -> None:
    for person in sample.people.roster("Everyone").people:
        if person.homeroom != "310":
            sample.desk.record_visit(person)
    shares = sample.lists.listing("never").shares
    assert [(share.roster, share.count) for share in shares][:2] == [("Everyone", 7), ("Grade 11", 7)]
    assert {share.roster for share in shares if share.stands_out} == {"Grade 11", "Library Aides", "Room 310"}
    assert not any(share.stands_out for share in sample.lists.listing("promises").shares)


ROOMS = st.lists(st.tuples(st.sampled_from(["12", "204", "310", ""]), st.booleans()), max_size=40)


@given(ROOMS)
def test_shares_add_up(some: list[tuple[str, bool]]) -> None:
    people = [Person(id=str(n), given=f"P{n}", homeroom=room) for n, (room, _) in enumerate(some)]
    on_it = [ListEntry(person) for person, (_, listed) in zip(people, some, strict=True) if listed]
    found = lists.shares(on_it * 2, rosters(people))
    rooms = [share for share in found if share.roster != "Everyone"]
    assert sum(share.count for share in rooms) == sum(bool(entry.person.homeroom) for entry in on_it)
    assert all(0 <= share.share <= 1 for share in found)
    assert [share.share for share in rooms] == sorted((share.share for share in rooms), reverse=True)
    if people:
        assert (found[0].roster, found[0].count) == ("Everyone", len(on_it)), "somebody with two notes is one"


def test_a_roster_of_nobody_has_no_share() -> None:
    assert lists.shares([], [Roster("Everyone", ())]) == ()


def test_every_list_has_a_row_and_every_row_is_whole() -> None:
    assert set(get_args(ListKind)) == set(LISTS)
    assert len(LISTS) < 10, "each has a digit"
    for part in ("title", "about", "empty", "entries"):
        values = [getattr(info, part) for info in LISTS.values()]
        assert all(values) and len(set(values)) == len(values), f"two lists share their {part}"


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_stands_in_all_help_and_has_its_digit(kind: ListKind) -> None:
    info = LISTS[kind]
    shell = " ".join(CliRunner().invoke(lists_command, ["--help"]).output.split())
    assert f"{kind}: {info.about}" in shell and info.about in ListsScreen.ABOUT
    bindings = [binding for binding in ListsScreen.BINDINGS if isinstance(binding, Binding)]
    keys = [binding.key for binding in bindings if binding.action == f"list('{kind}')"]
    assert keys == [str([*LISTS].index(kind) + 1)]


def test_no_photo_lists_who_has_none_to_be_shown_and_why(sample: Collection) -> None:
    (zoe,), (hodan,) = sample.people.find("zoe"), sample.people.find("hodan")
    sample.people.update(replace(zoe, bad_photo=zoe.photo))
    sample.people.update(replace(hodan, no_photo=True))
    found = {entry.person.goes_by: entry.why for entry in sample.lists.listing("photo").entries}
    assert found == {"Tom": "none on file", "Zoë": "hidden by you", "Hodan": "refused"}
