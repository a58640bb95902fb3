"""Searching all notes: by words, person, class, kind, topic and day, in one typed line.

    maya manga           words of the text, of a person's names or of their class
    #manga   !   !find   a topic; a kind, by its sign (see `note_kinds`), alone or before a word; % private
    @oct  @monday  @2026-10-05  @2026-10  @week      the day it was said
    @1oct..  @..friday  @2026-09-01..2026-09-30      from, until, between

Anything else is searched for as it is. A private note is found by person, kind and day, and by its text only
when the user asks for that.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from namecards.core.days import (
    DATE,
    MONTH,
    MONTHS,
    date_or_none,
    lacks_year,
    parse_day,
    parse_past_day,
    parse_weekday,
)
from namecards.core.desk.note_kinds import SIGNS, NoteKind
from namecards.core.desk.notes import Note, newest_first, visible_text
from namecards.core.name_forms import search_groups
from namecards.core.normalize import words
from namecards.core.people import Person, roster_names


def _fold_letter(letter: str) -> str:
    """Fold an ASCII letter of a text: separators become blanks, other signs nothing."""
    return letter.casefold() if letter.isalnum() else " " if letter.isspace() or letter in "-,./_" else ""


_PLAIN = {code: _fold_letter(chr(code)) for code in range(128)}


_BLANK = "_"
"""Stands for a blank in a day."""
_DAY = rf"(?:{DATE}|{MONTH} 20\d\d)"
_DAYS = re.compile(rf"@(?:{_DAY}(?:\.\.{_DAY})?|\.\.{_DAY})(?![\w-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Query:
    """A search; every part of it must fit."""

    words: tuple[str, ...] = ()
    """Folded."""
    kinds: frozenset[NoteKind] = frozenset()
    """Empty: every kind."""
    topics: tuple[str, ...] = ()
    """The beginnings of topics."""
    since: date | None = None
    until: date | None = None
    """The last day, itself included."""
    private: bool = False
    """Whether to search the text of private notes too."""
    only_private: bool = False
    person: str = ""
    """The id of a person; empty: everybody's notes."""
    roster: str = ""
    """The name of a roster; empty: every roster."""
    not_days: tuple[str, ...] = ()
    """What was typed after `@` and is no day: searched as words."""


@dataclass(frozen=True, slots=True)
class NoteMatch:
    """A note that fits and its person; None for an anonymous idea."""

    note: Note
    person: Person | None


class _SearchableNote(NamedTuple):
    """A note, prepared for a search on every key."""

    match: NoteMatch
    who: str
    """The folded words of the person's names and classes, each after a space."""
    says: str
    """The folded words of the note; empty if it is private."""


class Searcher:
    """Searches notes as letters are typed."""

    def __init__(self, notes: Iterable[Note], people: Mapping[str, Person]) -> None:
        """Prepare every note once. Notes about other people than `people` are left out."""
        who = {"": "", **{id: _names_of(person) for id, person in people.items()}}
        self._entries = [
            _SearchableNote(
                NoteMatch(note, people.get(note.person)),
                who[note.person],
                "" if note.private else _fold_text(note.text),
            )
            for note in newest_first(notes)
            if note.person in who
        ]

    def __len__(self) -> int:
        return len(self._entries)

    def search(self, query: Query) -> list[NoteMatch]:
        """Return the notes that fit, the newest first."""
        entries = self._entries
        for word in query.words:  # one pass a word is the quickest, for each leaves fewer notes
            start = f" {word}"
            entries = [
                e for e in entries if start in e.who or word in e.says or _is_in_private_note(e, word, query)
            ]
        return [entry.match for entry in entries if _fits(entry, query)]


def count_lines(lines: Iterable[str], query: Query) -> int:
    """Count the lines of the inbox that say all words of a query, of which a search of notes shows none."""
    return sum(bool(query.words) and all(word in _fold_text(line) for word in query.words) for line in lines)


def parse(text: str, today: date, private: bool = False) -> Query:
    """Parse a line into a query. Never raises."""
    query = Query(private=private)
    text = re.sub(_DAYS, lambda days: days[0].replace(" ", _BLANK), text)
    for word in text.split():
        query = _topic(query, word) or _kind(query, word) or _days(query, word, today) or _words(query, word)
    return query


def _topic(query: Query, word: str) -> Query | None:
    if word.startswith("#") and word[1:]:
        return replace(query, topics=(*query.topics, word[1:].casefold()))
    return None


def _kind(query: Query, word: str) -> Query | None:
    if word.startswith("%"):
        return _words(replace(query, only_private=True), word[1:])
    kind = SIGNS.get(word[0])
    return _words(replace(query, kinds=query.kinds | {kind}), word[1:]) if kind else None


def _words(query: Query, word: str) -> Query:
    parts = (part for part in words(word) if any(map(str.isalnum, part)))
    odd = (word.replace(_BLANK, " "),) if word.startswith("@") and word.strip("@.") else ()
    return replace(query, words=(*query.words, *parts), not_days=(*query.not_days, *odd))


def _days(query: Query, word: str, today: date) -> Query | None:
    """Parse the days after `@`; None if that fails."""
    if not word.startswith("@"):
        return None
    begin, dots, end = word[1:].partition("..")
    first, last = _span(begin, today), _span(end if dots else begin, today)
    if not (first or last) or (begin and not first) or (dots and end and not last):
        return None
    since, until = first[0] if first else None, last[1] if last else None
    if since and until and since > until:
        since, until = _put_in_order(begin, end, since, until)
    return replace(query, since=since, until=until)


def _put_in_order(begin: str, end: str, since: date, until: date) -> tuple[date, date]:
    """Move an end that was looked for too far back (mon..fri, 1sep..30sep), or a beginning (1oct..15jan)."""
    if parse_weekday(end.casefold()) is not None:
        return since, until + timedelta(days=7)
    later = date_or_none(until.year + 1, until.month, until.day)
    earlier = date_or_none(since.year - 1, since.month, since.day)
    if later and lacks_year(end) and (later.year == since.year or not lacks_year(begin)):
        return since, later
    return (earlier if earlier and lacks_year(begin) else since), until


def _span(text: str, today: date) -> tuple[date, date] | None:
    """The first and last day of a word: a day, a month, a year, the last seven days."""
    text = text.casefold().replace(_BLANK, " ")
    if text == "week":
        return today - timedelta(days=6), today
    if year_month := re.fullmatch(r"([0-9]{4})-(0[1-9]|1[0-2])", text):
        return _month(int(year_month[1]), int(year_month[2]))
    if re.fullmatch(r"20\d\d", text):
        return date(int(text), 1, 1), date(int(text), 12, 31)
    begin, _, year = text.partition(" ")
    months = [number for number, name in enumerate(MONTHS, 1) if len(begin) >= 3 and name.startswith(begin)]
    if len(months) == 1 and re.fullmatch(r"(?:20\d\d)?", year):
        return _month(int(year or today.year - (months[0] > today.month)), months[0])
    day = parse_past_day(text, today) or parse_day(text, today)
    if day and day > today and lacks_year(text):  # 1oct: the last one
        day = date_or_none(day.year - 1, day.month, day.day)
    return (day, day) if day else None


def _month(year: int, month: int) -> tuple[date, date] | None:
    return (date(year, month, 1), date(year, month, monthrange(year, month)[1])) if year else None


def _is_in_private_note(entry: _SearchableNote, word: str, query: Query) -> bool:
    return query.private and entry.match.note.private and word in _fold_text(entry.match.note.text)


def _fits(entry: _SearchableNote, query: Query) -> bool:
    """Whether everything but the words fits."""
    note, person = entry.match.note, entry.match.person
    hidden = note.private and not query.private
    return (
        (note.private or not query.only_private)
        and (not query.kinds or note.kind in query.kinds)
        and (query.since is None or note.day >= query.since)
        and (query.until is None or note.day <= query.until)
        and (not query.person or note.person == query.person)
        and (not query.roster or (person is not None and query.roster in roster_names(person)))
        and not (query.topics and hidden)
        and all(any(theirs.startswith(topic) for theirs in note.topics) for topic in query.topics)
    )


def _names_of(person: Person) -> str:
    others = (person.middle, *sorted(roster_names(person)))
    return "".join((*search_groups(person), *(f" {word}" for name in others for word in words(name))))


def _fold_text(text: str) -> str:
    """The folded words of a text; ASCII, the common case, takes a quick way."""
    return text.translate(_PLAIN) if text.isascii() else " ".join(words(text))


def table(
    matches: Iterable[NoteMatch], address: Callable[[Person], str], private: bool = False
) -> Iterator[tuple[object, ...]]:
    """Yield the titles, then a row for each note; the text of a private one only if asked for."""
    yield "Day", "Who", "Class", "Kind", "Note", "Done", "Comes back"
    for each in matches:
        note, who = each.note, each.person
        name, place = (address(who), who.place) if who else ("somebody", "")
        yield note.day, name, place, note.kind, visible_text(note, private), note.done, note.due or ""
