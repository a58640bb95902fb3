"""Searching all notes, by words, person, class, kind, topic and day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from conftest import Clock
from hypothesis import given
from hypothesis import strategies as st

from namecards.collection import Collection
from namecards.core.desk.note_kinds import NOTE_KINDS, NoteKind
from namecards.core.desk.notes import Note
from namecards.core.desk.searching import Query, Searcher, _fold_text, parse
from namecards.core.normalize import words
from namecards.core.people import Person, roster_names

TODAY = date(2026, 11, 26)  # a Thursday


def find(collection: Collection, line: str, private: bool = False) -> list[str]:
    query = parse(line, collection.today(), private)
    return [found.note.text for found in collection.lists.searcher().search(query)]


@pytest.fixture
def term(sample: Collection, clock: Clock) -> Collection:
    """Notes of three months."""
    sample.notes.add_line("saoirse !find manga 4 #library")
    clock.pass_(minutes=1)
    sample.notes.add_line("zoe manga club on friday #manga, +beanbags")
    clock.pass_(days=30)
    sample.notes.add_line("maya j %her parents part #family")
    clock.pass_(days=60)
    sample.notes.add_line("maya c ?how was the play")
    clock.pass_(minutes=1)
    sample.ideas.add("more manga", "survey")
    return sample


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("manga", ["more manga", "manga club on friday #manga", "find manga 4 #library"]),
        ("saoirse manga", ["find manga 4 #library"]),
        ("remanga", []),
        ("MANGA ZOE", ["manga club on friday #manga"]),
        ("#manga", ["manga club on friday #manga"]),
        ("#lib", ["find manga 4 #library"]),
        ("!", ["find manga 4 #library"]),
        ("+", ["more manga", "beanbags"]),
        ("+ !manga", ["more manga", "find manga 4 #library"]),
        ("?play", ["how was the play"]),
        ("room 204", ["her parents part #family"]),
        ("room 12 manga", ["manga club on friday #manga", "find manga 4 #library"]),
        ("@aug", ["manga club on friday #manga", "beanbags", "find manga 4 #library"]),
        ("@2026-11", ["more manga", "how was the play"]),
        ("@today", ["more manga", "how was the play"]),
        ("@10sep..", ["more manga", "how was the play"]),
        ("@..2026-08-10 manga", ["manga club on friday #manga", "find manga 4 #library"]),
        ("@2026 room 204", ["her parents part #family"]),
        ("%", ["her parents part #family"]),
        ("xyz", []),
        ("@nonsense", []),
    ],
)
def test_everything_typed_must_fit(term: Collection, line: str, found: list[str]) -> None:
    assert find(term, line) == found


def test_names_are_found_as_they_may_be_typed_at_the_desk(sample: Collection) -> None:
    nikos = sample.people.add(Person(id="n", given="Νίκος", family="Παπαδόπουλος")).value
    sample.notes.add(nikos, "knows all flags")
    assert find(sample, "nikos flags") == find(sample, "papadopoulos") == ["knows all flags"]


def test_private_notes_are_found_by_whom_and_when_but_not_by_what_they_say(term: Collection) -> None:
    assert find(term, "maya j") == ["her parents part #family"]
    assert find(term, "parents") == find(term, "#family") == []
    assert (
        find(term, "parents", private=True)
        == find(term, "#fam", private=True)
        == ["her parents part #family"]
    )


def test_nothing_typed_is_everything_newest_first(term: Collection) -> None:
    texts = find(term, "  ")
    assert len(texts) == 6 and texts[0] == "more manga" and texts[-1] == "find manga 4 #library"


def test_whoever_left_is_still_found(term: Collection) -> None:
    from dataclasses import replace

    (zoe,) = term.people.find("zoe")
    term.people.update(replace(zoe, active=False))
    assert find(term, "zoe manga") == ["manga club on friday #manga"]


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("@today", TODAY, TODAY),
        ("@yesterday", date(2026, 11, 25), date(2026, 11, 25)),
        ("@monday", date(2026, 11, 23), date(2026, 11, 23)),
        ("@mon", date(2026, 11, 23), date(2026, 11, 23)),
        ("@thu", date(2026, 11, 19), date(2026, 11, 19)),
        ("@thursday", date(2026, 11, 19), date(2026, 11, 19)),
        ("@week", date(2026, 11, 20), TODAY),
        ("@nov", date(2026, 11, 1), date(2026, 11, 30)),
        ("@dec", date(2025, 12, 1), date(2025, 12, 31)),
        ("@2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("@1oct", date(2026, 10, 1), date(2026, 10, 1)),
        ("@24dec", date(2025, 12, 24), date(2025, 12, 24)),
        ("@oct..", date(2026, 10, 1), None),
        ("@1 oct", date(2026, 10, 1), date(2026, 10, 1)),
        ("@oct 1", date(2026, 10, 1), date(2026, 10, 1)),
        ("@oct 2025", date(2025, 10, 1), date(2025, 10, 31)),
        ("@1 oct..5 oct", date(2026, 10, 1), date(2026, 10, 5)),
        ("@..oct", None, date(2026, 10, 31)),
        ("@2026-09-01..2026-10-05", date(2026, 9, 1), date(2026, 10, 5)),
        ("@1oct..15jan", date(2025, 10, 1), date(2026, 1, 15)),  # last winter, not an empty span
        ("@1nov..30nov", date(2026, 11, 1), date(2026, 11, 30)),  # this month, not last year's
        ("@sep..dec", date(2026, 9, 1), date(2026, 12, 31)),
        ("@2026-11-01..5 jan", date(2026, 11, 1), date(2027, 1, 5)),
        ("@mon..fri", date(2026, 11, 23), date(2026, 11, 27)),  # this week
        ("@2026-10-05..2026-09-01", date(2026, 10, 5), date(2026, 9, 1)),  # finds nothing, as it says
        ("@tomorrow..", date(2026, 11, 27), None),  # nothing was said then yet
        ("@+2w..", date(2026, 12, 10), None),
    ],
)
def test_days_look_back(typed: str, since: date | None, until: date | None) -> None:
    query = parse(typed, TODAY)
    assert (query.since, query.until, query.words) == (since, until, ())


@pytest.mark.parametrize("typed", ["@", "@foo", "@2026-13", "@..", "@foo..oct", "@0000-01", "@12/15"])
def test_days_that_are_not_understood_are_words_and_named(typed: str) -> None:
    query = parse(typed, TODAY)
    assert (query.since, query.until) == (None, None)
    assert query.not_days == ((typed,) if typed.strip("@.") else ())


WORDS = st.sampled_from(["manga", "dog", "Maya", "#library", "friday", "parents"])
KINDS: list[NoteKind] = list(NOTE_KINDS)
PEOPLE = {
    "p1": Person(id="p1", given="Maya", family="Chen", homeroom="12", grade="6"),
    "p2": Person(id="p2", given="Zoë", family="Kowalczyk", homeroom="204"),
}
NOTES = st.builds(
    lambda id, person, kind, text, ago, private: Note(
        id=id,
        person=person,
        kind=kind,
        text=" ".join(text),
        at=datetime(2026, 11, 26, tzinfo=UTC) - timedelta(days=ago),
        day=TODAY - timedelta(days=ago),
        topics=tuple(word[1:] for word in text if word.startswith("#")),
        private=private,
    ),
    st.uuids().map(lambda id: id.hex),
    st.sampled_from(["p1", "p2", ""]),
    st.sampled_from(KINDS),
    st.lists(WORDS, max_size=4),
    st.integers(0, 90),
    st.booleans(),
)
LINES = st.lists(
    WORDS | st.sampled_from(["!", "?dog", "@oct", "@week", "@mon..", "zoe", "12"]), max_size=4
).map(" ".join)


@given(st.lists(NOTES, max_size=12), LINES, LINES)
def test_more_words_never_find_more_and_what_is_private_never_shows(
    notes: list[Note], line: str, more: str
) -> None:
    searcher = Searcher(notes, PEOPLE)
    query = parse(line, TODAY)
    found = {each.note.id for each in searcher.search(query)}
    if not any(word[0] in "!?@" for word in more.split()):  # a second kind or day replaces or adds
        assert {each.note.id for each in searcher.search(parse(f"{line} {more}", TODAY))} <= found
    shown = {each.note.id for each in searcher.search(parse(line, TODAY, private=True))}
    assert found <= shown
    assert all(note.private for note in notes if note.id in shown - found)


@given(st.lists(NOTES, max_size=12), st.sampled_from(KINDS), st.integers(0, 90))
def test_filters_are_exact(notes: list[Note], kind: NoteKind, ago: int) -> None:
    since = TODAY - timedelta(days=ago)
    found = Searcher(notes, PEOPLE).search(Query(kinds=frozenset({kind}), since=since, person="p1"))
    wanted = [n for n in notes if n.kind == kind and n.day >= since and n.person == "p1"]
    assert sorted(each.note.id for each in found) == sorted(note.id for note in wanted)
    days = [each.note.day for each in found]
    assert days == sorted(days, reverse=True)


@given(st.text(st.characters(max_codepoint=127), max_size=30))
def test_plain_letters_are_folded_like_all_others(text: str) -> None:
    folded = [word for word in words(text) if any(map(str.isalnum, word))]
    assert _fold_text(text).split() == folded


@given(st.text())
def test_any_line_is_a_query(line: str) -> None:
    Searcher([], PEOPLE).search(parse(line, TODAY))


@given(st.lists(NOTES, max_size=12))
def test_a_class_shows_the_notes_of_its_people_and_no_others(notes: list[Note]) -> None:
    everyone = {roster for person in PEOPLE.values() for roster in roster_names(person)}
    for roster in everyone:
        found = Searcher(notes, PEOPLE).search(Query(roster=roster))
        members = {id for id, person in PEOPLE.items() if roster in roster_names(person)}
        assert {each.note.id for each in found} == {note.id for note in notes if note.person in members}
