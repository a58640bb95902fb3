"""The lines of each step of a year's end: their texts, and the choice that Space changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from textual.content import Content

from namecards.collection.known_files import KnownFile
from namecards.core.days import full_day
from namecards.core.desk.notes import InboxItem, Note
from namecards.core.people import Person, count_people, sort_by_last_name
from namecards.core.text import pluralize
from namecards.core.year_end import Group, YearEndChoices, YearEndPreview, stays
from namecards.screens.desk.text import note_line
from namecards.screens.text import cells

STEPS = 5
HINTS = (
    "Space ticks a grade, or leaves one person out. Nothing is changed yet.",
    "Forget erases everything about them, for good. F3 undoes an archive.",
    "[x] stays: open promises do, and what you tick. d changes the day.",
    "The visits page keeps its numbers. The names of the visitors go.",
    "[x] is deleted. Older backups hold everybody who is forgotten.",
)
_WHO = 24


class StepLine(NamedTuple):
    """A line of a step."""

    id: str
    """The choice that Space turns; empty: none."""
    is_on: bool | None
    """True if it is ticked; None if it can't be."""
    text: Content


@dataclass
class YearEndState:
    """The choices so far, and what the steps show."""

    choices: YearEndChoices
    groups: Mapping[str, Group]
    files: Sequence[KnownFile]
    today: date
    inbox_text: Callable[[InboxItem], str]
    address: Callable[[Person], str]
    """The name that is only theirs."""
    taken: set[str] = field(default_factory=set)
    """Keys of groups."""
    without: set[str] = field(default_factory=set)
    """Ids of people who stay though their group leaves."""
    people: Mapping[str, Person] = field(default_factory=dict)
    """Everybody, also those who have left, by id."""

    @property
    def listed_people(self) -> dict[str, Person]:
        """Everybody in a taken group."""
        return {p.id: p for key in self.taken if key in self.groups for p in self.groups[key].people}

    def turn(self, id: str) -> None:
        """Choose the other one of what a line says."""
        what, _, rest = id.partition(":")
        now = self.choices
        match what:
            case "group":
                self.taken ^= {rest}
            case "person":
                self.without ^= {rest}
            case "forget" | "archive":
                self.choices = replace(now, forget=what == "forget")
            case "note":
                self.choices = replace(now, turned=now.turned ^ {rest})
            case "file":
                self.choices = replace(now, files=now.files ^ {rest})
            case "count_visits" | "replaced_photos" | "old_photos":
                turned: dict[str, Any] = {what: not getattr(now, what)}
                self.choices = replace(now, **turned)
        leavers = frozenset(self.listed_people.keys() - self.without)
        self.choices = replace(self.choices, leavers=leavers)


def title(step: int, preview: YearEndPreview) -> str:
    """Return the heading of a step, with its counts."""
    until = preview.choices.until
    day, expire = full_day(until), pluralize(len(preview.going), "expires", "expire")
    titles = (
        "Who left?",
        "Archive or forget them?",
        f"Notes up to {day}: {expire}, {pluralize(len(preview.staying), 'stays', 'stay')}",
        f"Visits up to {day}",
        "Photos, paper and exports",
    )
    return f"Step {step + 1} of {STEPS}: {titles[step]}"


def lines(step: int, state: YearEndState, preview: YearEndPreview) -> list[StepLine]:
    """Return the lines of a step."""
    return list(_STEPS[step](state, preview))


def _leaver_lines(state: YearEndState, preview: YearEndPreview) -> Iterator[StepLine]:
    for key, group in state.groups.items():
        yield _line(f"group:{key}", key in state.taken, group.title, count_people(len(group.people)))
    if not state.groups:
        yield _heading("Nobody is here, so nobody can leave.")
    if state.listed_people:
        yield _heading(f"{pluralize(len(preview.leavers), 'person has', 'people have')} left:")
    for person in sort_by_last_name(state.listed_people.values()):
        yield _line(f"person:{person.id}", person.id not in state.without, person.display, person.place)


def _forget_lines(state: YearEndState, preview: YearEndPreview) -> Iterator[StepLine]:
    chosen, photos = preview.choices, {name for p in preview.leavers for name in p.photos}
    people = count_people(len(preview.leavers))
    if not preview.leavers:
        yield _heading("Nobody is ticked as having left. Enter goes on.")
        return
    notes = f"{people}, {preview.of_leavers:,} notes, {len(photos):,} photos"
    yield _line("forget", chosen.forget, "Forget", notes)
    yield _line("archive", not chosen.forget, "Archive", "they stay here, but in no class")
    if preview.naming and chosen.forget:
        kept = len(preview.naming - {each.id for each in preview.going})
        name = pluralize(len(preview.naming), "note of others names them", "notes of others name them")
        yield _heading(f"{name}; {kept} would stay. See the next step.")
    yield _heading("Whom:")
    yield from (_name_line(person, person.place) for person in sort_by_last_name(preview.leavers))


def _note_lines(state: YearEndState, preview: YearEndPreview) -> Iterator[StepLine]:
    going = {each.id for each in preview.going}

    def order(each: Note | InboxItem) -> tuple[bool, bool, str, date]:
        return not stays(each), each.id not in preview.naming, _name(each, state), each.day

    for each in sorted((*preview.going, *preview.staying), key=order):
        mark = ("names somebody who is forgotten  ", "$warning") if each.id in preview.naming else ""
        who = cells(_name(each, state), _WHO)
        text = Content.assemble(who, " ", mark, _note_text(each, state))
        yield StepLine(f"note:{each.id}", each.id not in going, text)
    if not going and not preview.staying:
        yield _heading("There is no note up to that day. Enter goes on.")
    if later := len(preview.naming - going - {each.id for each in preview.staying}):
        stay = pluralize(later, "later note stays and names", "later notes stay and name")
        yield _heading(f"{stay} somebody who is forgotten.")


def _note_text(each: Note | InboxItem, state: YearEndState) -> Content:
    """The text of a note; a private one is not shown."""
    if isinstance(each, Note):
        return note_line(each, state.today, dated=False)
    return Content(state.inbox_text(each))


def _visit_lines(state: YearEndState, preview: YearEndPreview) -> Iterator[StepLine]:
    days = Counter(person for person, _ in preview.lost)
    yield _line("count_visits", preview.choices.count_visits, "Count them", "and erase who came")
    yield _heading(f"{len(preview.lost):,} visits of {count_people(len(days))} lose the name:")
    for id, number in sorted(days.items(), key=lambda each: (-each[1], state.people[each[0]].display)):
        who = state.people[id]
        yield _name_line(who, pluralize(number, "visit"), name=state.address(who))


def _file_lines(state: YearEndState, preview: YearEndPreview) -> Iterator[StepLine]:
    chosen = preview.choices
    shown = f"{len(preview.replaced):,}: newer ones, or none, are shown"
    yield _line("replaced_photos", chosen.replaced_photos, "Replaced photos", shown)
    if chosen.replaced_photos:
        yield from _owners("replaced", preview.replaced)
    in_use = f"{len(preview.old):,} in use; no face until the next list"
    yield _line("old_photos", chosen.old_photos, "Photos over a year old", in_use)
    if chosen.old_photos:
        yield from _owners("old", preview.old)
    if state.files:
        yield _heading("Files outside:")
    for file in state.files:
        yield _line(f"file:{file.path}", file.path in chosen.files, file.what, Path(file.path).name)


def _owners(what: str, photos: Mapping[str, Person]) -> Iterator[StepLine]:
    people = {person.id: person for person in photos.values()}
    yield from (_name_line(person, person.place, what) for person in sort_by_last_name(people.values()))


_STEPS: Sequence[Callable[[YearEndState, YearEndPreview], Iterator[StepLine]]] = (
    _leaver_lines,
    _forget_lines,
    _note_lines,
    _visit_lines,
    _file_lines,
)


def _name(each: Note | InboxItem, state: YearEndState) -> str:
    if isinstance(each, InboxItem):
        return "(inbox)"
    return state.address(state.people[each.person]) if each.person in state.people else "(nobody)"


def _line(id: str, is_on: bool, title: str, more: str) -> StepLine:
    return StepLine(id, is_on, Content.assemble((cells(title, _WHO), "bold"), (f" {more}", "$text-muted")))


def _heading(text: str) -> StepLine:
    return StepLine("", None, Content.styled(text, "bold $accent"))


def _name_line(who: Person, more: str, what: str = "", name: str = "") -> StepLine:
    """A line that names somebody; Space turns nothing, but the cursor goes there."""
    text = Content.assemble(f"    {cells(name or who.display, _WHO)}", (f" {more}", "$text-muted"))
    return StepLine(f"who:{what}{who.id}", None, text)
