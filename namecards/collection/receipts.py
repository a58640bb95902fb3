"""The question before somebody is forgotten, and the receipt afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from namecards.core.erasing import NOT_USED, DocumentKey, explain_elsewhere
from namecards.core.people import Person
from namecards.core.text import pluralize


@dataclass(frozen=True, slots=True)
class NamingEntry:
    """Something of somebody else that names the person."""

    key: DocumentKey
    who: str
    """Whose it is: a name, or what it is."""
    text: str
    is_gone: bool
    """Whether it was deleted or undone: only the files still have it."""

    def __str__(self) -> str:
        return f"{self.who}: {self.text}{' (deleted)' * self.is_gone}"


@dataclass(frozen=True, slots=True)
class ForgetPreview:
    """Everything that goes with a person, to be shown before."""

    person: Person
    notes: int
    ideas: int
    visits: int
    answers: int
    photos: int
    mentions: tuple[NamingEntry, ...]
    """They stay unless they are chosen."""
    backups: tuple[str, ...]
    """The paths of backups made here; they are deleted, and one new is made."""
    files: tuple[str, ...]
    """The paths of what was printed or exported here; they stay unless they are chosen."""

    def lines(self) -> Iterator[str]:
        """Yield the sentences of the question."""
        apart = " · ".join(filter(None, (self.person.place, *self.person.ids[:1])))
        who = f"{self.person.display} ({apart})" if apart else self.person.display
        yield f"Everything about {who} goes: {self.counts()}, seats, likes and printed cards."
        yield "This can't be undone. The history can't bring it back either."
        if self.backups:
            yield _format_list(
                f"{pluralize(len(self.backups), 'backup')} made here will be deleted, and a new one made:",
                self.backups,
            )
        yield (
            "namecards can't erase paper, files that were moved, copied or sent, and older versions that a "
            "cloud folder keeps."
        )

    def counts(self) -> str:
        """Name what goes: "12 notes, 1 idea, 8 visits, 40 answers, 2 photos"."""
        kinds = {"note": self.notes, "idea": self.ideas, "visit": self.visits}
        kinds |= {"answer": self.answers, "photo": self.photos}
        return ", ".join(pluralize(count, what) for what, count in kinds.items())

    def about_mentions(self) -> str:
        """List what of others names the person; empty if nothing does."""
        title = f"{_entries(len(self.mentions), self.person.goes_by)}:"
        return _format_list(title, map(str, self.mentions)) if self.mentions else ""

    def about_files(self) -> str:
        """List the files outside; empty without any."""
        shows = f"written here may show {self.person.goes_by}:"
        return _format_list(f"{pluralize(len(self.files), 'file')} {shows}", self.files) if self.files else ""


@dataclass(frozen=True, slots=True)
class PersonSearch:
    """The result of a search of every byte."""

    files: int
    bytes: int
    places: tuple[str, ...]
    """In this computer's files, without the words: "…/journal/documents-2026-k7q2.jsonl, line 8"."""
    elsewhere: Mapping[str, int]
    """The files of other computers, which erase them when namecards is next opened there: lines by path."""
    packed: tuple[str, ...]
    """Files that can't be read, or whose bytes say nothing, such as a zip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The receipt of an erasure, with the result of the search after it."""

    looked_for: str
    found: PersonSearch
    kept: int
    """Entries of others that name the person, and were kept."""
    waiting: tuple[str, ...]
    """The computers that have not done their part."""
    ids: tuple[str, ...]
    """The bare random ids that stay until they have."""
    deleted: int = 0
    """Files outside that were deleted."""
    left: tuple[str, ...] = ()
    """Files outside that may show the person."""
    classes: tuple[str, ...] = ()
    """Classes that are called like the person."""
    half_typed: int = 0
    """Half-typed notes that were deleted."""
    backups: tuple[str, ...] = ()
    """What became of the backups, in sentences."""

    def lines(self) -> Iterator[str]:
        """Yield the sentences of the receipt."""
        found = self.found
        yield f"Searched: {found.files} files, {found.bytes:,} bytes. Looked for: {self.looked_for}."
        yield f"Found: {len(found.places) + sum(found.elsewhere.values())}."
        yield from (f"Still in {place}." for place in found.places)
        if found.places:
            yield "namecards leaves other files alone. Look what else is in them, then delete them by hand."
        yield from explain_elsewhere(found.elsewhere)
        if self.kept:
            yield f"{_entries(self.kept, 'this person')}, and {'stay' if self.kept > 1 else 'stays'}."
        yield from (f"The class {name} keeps its name." for name in self.classes)
        yield from self.backups
        if self.half_typed:
            yield f"Deleted: {pluralize(self.half_typed, 'half-typed note')}."
        if self.deleted:
            yield f"Deleted outside: {pluralize(self.deleted, 'file')}."
        if self.left:
            yield _format_list(
                "Not searched, and may show this person. Delete by hand what you don't need:", self.left
            )
        if self.waiting:
            yield (
                f"On {pluralize(len(self.waiting), 'other computer')} "
                f"({', '.join(self.waiting)}) the data goes when namecards is next opened there. "
                f"Until then the bare id stays here, too: {', '.join(self.ids)}. {NOT_USED}"
            )


def _entries(count: int, name: str) -> str:
    """Say how many entries are not surely theirs."""
    ends = f"{name} or may be about {name}"
    return pluralize(count, f"other entry names {ends}", f"other entries name {ends}")


def _format_list(title: str, lines: Iterable[str]) -> str:
    return "\n  ".join((title, *lines))
