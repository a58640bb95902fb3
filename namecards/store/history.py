"""The journal as a history of writes, each with its lines and whether it is undone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, fields
from datetime import datetime

from namecards.core.grouping import group
from namecards.core.history import TouchedDocument, edit_kind
from namecards.core.people import Person
from namecards.core.tables import table
from namecards.store.database import Database
from namecards.store.documents import DocumentLine, LineKey, undone_lines
from namecards.store.rewriting import HEADER


@dataclass(frozen=True, slots=True)
class Write:
    """The document lines of one write."""

    at: datetime
    own: bool
    """Whether this computer made it."""
    lines: tuple[DocumentLine, ...]
    undone: bool
    """Whether some of its lines are undone."""

    @property
    def is_undo(self) -> bool:
        """Whether it undoes another write, or redoes one."""
        return any(line.undo for line in self.lines)


class DocumentHistory:
    """Every write to the documents, oldest first."""

    def __init__(self, documents: Database) -> None:
        """Read all lines on the disk again."""
        written = documents.all_lines()
        self._lines = [each.line for each in written if each.line.table != HEADER]
        self._skipped = undone_lines(self._lines)
        own_moments = {each.line.at for each in written if each.own}
        together: dict[datetime, dict[LineKey, DocumentLine]] = defaultdict(dict)
        for line in self._lines:
            together[line.at][line.key] = line  # a sync client's copy of a file holds the same lines again
        self.writes = [
            Write(at, at in own_moments, tuple(lines.values()), not self._skipped.isdisjoint(lines))
            for at, lines in together.items()
        ]
        self._by_moment = {write.at: write for write in self.writes}
        self._by_document = group(((line.table, line.id), line) for line in self._lines)

    def write(self, at: datetime) -> Write | None:
        """Return the write of a moment, or None."""
        return self._by_moment.get(at)

    def undos_of(self, at: datetime) -> list[Write]:
        """Return the writes that undo the write of a moment and were not undone themselves."""
        return [
            write
            for write in self.writes
            if any(line.undo == at and line.key not in self._skipped for line in write.lines)
        ]

    def documents(self, write: Write) -> tuple[TouchedDocument, ...]:
        """Return the documents that a write changed, each with its person then, and the one before."""
        return tuple(
            TouchedDocument(line.table, line.id, _kind_of(line), *self._people(line), _new_values(line))
            for line in write.lines
            if not line.undo
        )

    def is_changed_since(self, line: DocumentLine) -> bool:
        """Whether a later line that counts changes the same fields of the document.

        A document that another computer created in the same way, such as a join, is not changed; nor is one
        that both removed.
        """
        return any(
            later.at > line.at
            and not later.undo
            and later.key not in self._skipped
            and _overlap(line, later)
            and (later.new is None or later.new != line.new)
            and not (line.gone and later.gone)
            for later in self._by_document.get((line.table, line.id), ())
        )

    def _people(self, line: DocumentLine) -> tuple[str, str]:
        """Return the ids of the people a document is about after a line, and before it; empty for nobody."""
        if table(line.table).trace == "id":
            return line.id, ""
        if table(line.table).trace == "move" and line.new:
            return str(line.new["to"]), str(line.new["person"])
        mentions = [each for each in self._by_document.get((line.table, line.id), ()) if each.mention.person]
        earlier = (each for each in mentions if each.at < line.at and each.key not in self._skipped)
        *_, before = ("", *(each.mention.person for each in earlier))
        first = next((each.mention.person for each in mentions), "")
        return line.mention.person or before or first, before


def _new_values(line: DocumentLine) -> dict[str, object]:
    return {**(line.new or line.set or {}), **dict.fromkeys(line.drop)}


def _kind_of(line: DocumentLine) -> str:
    if line.gone:
        return "removed"
    if line.new is not None:
        return "added"
    if line.table != "people":
        return "changed"
    defaults = {each.name: each.default for each in fields(Person)}
    return edit_kind({**{name: defaults.get(name) for name in line.drop}, **(line.set or {})})


def _overlap(line: DocumentLine, later: DocumentLine) -> bool:
    """Whether either changes the whole document, or both the same field."""
    whole = any(each.gone or each.new is not None for each in (line, later))
    return whole or not line.fields.isdisjoint(later.fields)
