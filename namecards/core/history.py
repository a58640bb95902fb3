"""The history's sentences: they name people and kinds of documents, never the text of a note.

And what an undone import leaves of people, so that importing them again gives them the same id.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from namecards.core.changes import Change
from namecards.core.days import long_day
from namecards.core.people import Person
from namecards.core.settings import describe_choice
from namecards.core.tables import TABLES


@dataclass(frozen=True, slots=True)
class TouchedDocument:
    """A document that a write changed."""

    table: str
    id: str
    how: str
    """`added`, `changed` or `removed`; of a person also a word of `edit_kind`."""
    person: str
    """The id of the person it is about, or empty."""
    before: str = ""
    """The id of the person it was about before; empty if there was none."""
    changed: Mapping[str, object] = field(default_factory=dict)
    """The fields that the write set, and as None those that it dropped."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A change in the history."""

    change: Change[None]
    day: date
    """The school day of the change."""
    sentence: str
    """The change without private text: "Note for Maya Chen"."""
    own: bool
    """Whether this computer made it."""
    undone: bool
    people: frozenset[str] = frozenset()
    """Ids of the people it is about."""
    is_answer: bool = False
    """Whether it is an answer of a drill."""
    is_list: bool = False
    """Whether it changed the entries of several people, as an import does."""
    is_import: bool = False
    is_final: bool = False
    """Whether it is an undone import that can't be done again, because its photos were removed."""
    doing: str = ""
    """The change as what was done, for after "Undone:": "removing the visit of Maya Chen"."""

    def describe_doing(self, today: date) -> str:
        """Return what was done, with the day unless it is today: "Note for Maya (Friday 20 November)"."""
        if self.day == today:
            return self.doing
        return f"{self.doing} ({long_day(self.day, today)})"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A person removed by the undo of an import, without their name."""

    id: str
    mark: str
    """The `fingerprint` of the person."""


def fingerprint(person: Person) -> str:
    """Return a digest of the name and numbers that reveals neither."""
    identity = "\n".join((person.given, person.family, *person.ids))
    return hashlib.sha256(identity.encode()).hexdigest()[:24]


UNLISTED = frozenset(name for name, row in TABLES.items() if not row.says)
"""Tables that the program keeps for itself."""


_EDITS = {
    ("active", False): ("archived", "{who} archived"),
    ("active", True): ("back", "{who} brought back"),
    ("suspended", True): ("suspended", "{who} suspended"),
    ("suspended", False): ("resumed", "{who} no longer suspended"),
    ("photo", True): ("photo", "New photo of {who}"),
}
"""What the change of one field does to a person, by whether the field has a value then."""
_BESIDE = frozenset({"own", "photo_year", "bad_photo", "old_photos"})
"""Fields that the program changes along with these."""


def edit_kind(after: Mapping[str, object]) -> str:
    """Return the word for the change of a person that sets these fields; `changed` if it has none."""
    fields = {name: bool(value) for name, value in after.items() if name not in _BESIDE}
    edit = _EDITS.get(next(iter(fields.items()))) if len(fields) == 1 else None
    return edit[0] if edit else "changed"


_DOING = {
    **{f"{verb}ed": f"{verb}ing" for verb in ("add", "ask", "clear", "import", "mark", "suspend")},
    **{"archived": "archiving", "brought": "bringing"},
    **{"changed": "changing", "deleted": "deleting", "measured": "measuring", "merged": "merging"},
    **{"moved": "moving", "noted": "noting", "removed": "removing", "reset": "resetting"},
    **{"skipped": "skipping", "split": "splitting", "undone": "undoing", "written": "writing"},
}
"""The participles of the sentences; "Undone: visit removed" would read as if it were not there."""
_DONE = re.compile(rf"(?:(?P<what>.+?) )?(?P<done>{'|'.join(_DOING)})\b(?P<rest>.*)", re.IGNORECASE)


def as_doing(pattern: str) -> str:
    """Turn the pattern of a sentence into what was done: "removing the visit of {who}"."""
    match = _DONE.fullmatch(pattern)
    if not match:
        return pattern
    what = match["what"] or ""
    if what and not what.startswith("{"):
        what = f"the {what[0].lower()}{what[1:]}"
    return f"{' '.join(filter(None, (_DOING[match['done'].lower()], what)))}{match['rest']}"


def describe(
    touched: Sequence[TouchedDocument],
    names: Mapping[str, str],
    form: Callable[[str], str] = str,
) -> str:
    """Describe a write in one sentence without private text; empty if the history doesn't list it.

    `names` are the names to show, by person id; `form` changes the pattern of the sentence.
    """
    tables = {each.table for each in touched}
    name = next((name for name in TABLES if name in tables - UNLISTED), "")
    if not name:
        return "" if tables <= UNLISTED else "Something that a newer namecards wrote"
    mine = [each for each in touched if each.table == name]
    who = _name_people((each.person for each in mine), names)
    left = [each.before for each in mine if each.before not in ("", each.person)]
    before = _name_people(left, names) if left else ""
    ways = {each.how for each in mine}
    how = ways.pop() if len(ways) == 1 else "changed"  # an edit may delete some notes
    says = TABLES[name].says
    sentence = {"added": says[0], "changed": says[-2], "removed": says[-1], **dict(_EDITS.values())}[how]
    moved = f" (moved from {before})" if before and "{before}" not in sentence else ""
    is_back = name == "notes" and any(each.how == "back" for each in touched)
    back = ", who was brought back" if is_back else ""
    choice = describe_choice(mine[0].id, mine[0].changed) if name == "settings" else ""
    return form(sentence).format(who=who, before=before, id=mine[0].id) + moved + back + choice


def _name_people(ids: Iterable[str], names: Mapping[str, str]) -> str:
    """Name one person, or say how many there are."""
    people = list(dict.fromkeys(names.get(id, "somebody no longer here") for id in ids))
    return people[0] if len(people) == 1 else f"{len(people)} people"
