"""Read in the journal what lists and the librarian did before: a new list is compared with it, too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from namecards.collection.import_records import ImportRecord
from namecards.core.tables import IMPORTS
from namecards.importing.candidate import Candidate, full_names
from namecards.importing.matching.former_names import FormerName, FormerNames
from namecards.importing.merged_records import Merged
from namecards.importing.past import Past
from namecards.store.documents import DocumentLine, Fields, undone_lines
from namecards.store.journal import StoredLine

_NAMES = ("given", "family", "middle", "preferred")
_LISTS_COME = timedelta(days=150)
"""The time in which the lists of a new school year come, class by class; the next year is later."""
_UNDER_WAY = 10
"""The first of the months, to December, in which hardly a country begins a school year."""


def find_past(
    stored: Iterable[StoredLine[DocumentLine]], merged: Merged, imports: Iterable[ImportRecord], now: datetime
) -> Past:
    """Return what the journal says about people before; its lines are oldest first."""
    lines = [each.line for each in stored]
    this_year = (each for each in imports if each.is_new_year and now - each.at < _LISTS_COME)
    moved = frozenset(id for each in this_year for id in each.listed)
    is_under_way = now.month >= _UNDER_WAY
    return Past(_find_newcomers(lines), merged, _find_former_names(lines), moved, is_under_way)


def _find_newcomers(lines: Sequence[DocumentLine]) -> frozenset[str]:
    """Return the ids of people who were added or brought back by hand since the last import."""
    last = max((line.at for line in lines if line.table == "imports" and line.new), default=None)
    theirs = (line for line in lines if line.table == "people" and last)
    added = [line for line in theirs if line.new or "active" in line.drop]
    return frozenset(line.id for line in added if last and line.at > last)


def _find_former_names(lines: Sequence[DocumentLine]) -> FormerNames:
    """Return the names that people had before their present ones."""
    skipped, now = undone_lines(lines), dict[str, Fields]()
    lists = {line.at for line in lines if line.table in IMPORTS and line.new}
    had: dict[str, dict[frozenset[tuple[str, str]], bool]] = defaultdict(dict)
    for line in lines:
        changed = {**dict.fromkeys(line.drop, ""), **(line.new or line.set or {})}
        if line.table != "people" or line.undo or line.key in skipped or changed.keys().isdisjoint(_NAMES):
            continue
        now[line.id] = now.get(line.id, {}) | changed
        full = _full(now[line.id])
        had[line.id][full] = had[line.id].get(full, False) or line.at in lists
    return {
        id: earlier
        for id, names in had.items()
        if (earlier := [FormerName(full, listed) for full, listed in names.items() if full != _full(now[id])])
    }


def _full(fields: Fields) -> frozenset[tuple[str, str]]:
    given, family, middle, preferred = (str(fields.get(name, "")) for name in _NAMES)
    return frozenset(full_names(Candidate(given=given, family=family, middle=middle, preferred=preferred)))
