"""Report what stays as the librarian typed it, what lists change again, and names that are not taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from namecards.core.normalize import fold
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate
from namecards.importing.changes import PersonChange
from namecards.importing.names.poorer_spelling import is_poorer
from namecards.importing.plan import ImportPlan
from namecards.importing.questions.questions import BACK
from namecards.importing.report.differences import describe_conflicts, ended_marks, name_field
from namecards.importing.report.oddity import NAMES, Oddity, about


def typed_by_hand(plan: ImportPlan) -> Iterator[Oddity]:
    """Report values that stay as typed, and those that a new year or the same value on the list ends."""
    archived = [one for one in plan.conflicts if "active" in one.conflicts and not one.person.active]
    if archived:
        listed, desk = "on the list but archived by you, and", "archived; at the desk, F9 brings them back"
        who = _candidates(archived)
        said = about(who, f"is {listed} stays {desk}", f"are {listed} stay {desk}")
        is_open = any(question.kind == BACK for question in plan.questions)
        yield replace(said, opens="questions" if is_open else "faces")
    if kept := [one for one in plan.conflicts if one not in archived or len(one.conflicts) > 1]:
        names = join_names(list(map(describe_conflicts, kept)), NAMES)
        stay = f"{len(kept)} people stay as you typed them" if len(kept) > 1 else "This stays as you typed it"
        yield Oddity(f"{stay}: {names}.", _candidates(kept))
    ended = [(one, name) for one in plan.changed if one.candidate for name in ended_marks(one)]
    if replaced := [(one, name) for one, name in ended if name in one.fields]:
        text = "You typed this last year, and the list of the new year replaces it"
        yield _of_fields(text, replaced, is_note=False)
    same = [(one, name) for one, name in ended if name not in one.fields and name not in ("active", "photo")]
    if same:
        text = "The list says what you typed, so later lists may change it again"
        yield _of_fields(text, same, is_note=True)


def _of_fields(text: str, fields: Sequence[tuple[PersonChange, str]], is_note: bool) -> Oddity:
    names = join_names([f"{name_field(name)} of {one.person.display}" for one, name in fields], NAMES)
    return Oddity(f"{text}: {names}.", _candidates([one for one, _ in fields]), is_note=is_note)


def left_names(plan: ImportPlan) -> Iterator[Oddity]:
    """Report names of the list that are not taken: poorer spellings, older names, what somebody goes by."""
    poorer, older, goes_by = (list[tuple[PersonChange, str]]() for _ in range(3))
    for one in plan.left_names:
        for name, value in one.left.items():
            ours = getattr(one.person, name)
            is_called = name == "given" and fold(value) == fold(one.person.preferred)
            kind = poorer if is_poorer(value, ours) else goes_by if is_called else older
            kind.append((one, f"{ours}, not {value}"))
    if poorer:
        why = "because the list only lacks signs, capitals, accents or spaces"
        keep = pluralize(len(poorer), "name keeps its spelling", "names keep their spelling")
        yield _of_names(f"{keep}, {why}", poorer)
    if older:
        stay = pluralize(len(older), "name stays", "names stay")
        again = "If it is right again, edit the person."
        yield _of_names(f"{stay}, because the list has one from before, and no number", older, again)
    if goes_by:
        stay = pluralize(len(goes_by), "first name stays", "first names stay")
        now = "If it is the official name now, edit the person."
        yield _of_names(f"{stay}, because the list may only have what they go by", goes_by, now)


def kept_nicknames(plan: ImportPlan) -> Iterator[Oddity]:
    """Report names that people go by and a list with such a column no longer has: it may be only unfilled."""
    has_column = any(one.preferred for one in plan.listed)
    known = [(one, person) for one, person in plan.known.items() if has_column and not one.preferred]
    settled = {change.person.id for change in plan.changed if "preferred" in change.fields}
    called = [(one, who) for one, who in known if who.preferred and who.id not in settled]
    if kept := [(one, who) for one, who in called if "preferred" not in who.own]:
        names = join_names([f"{who.preferred} of {who.given} {who.family}".strip() for _, who in kept], NAMES)
        stay = pluralize(len(kept), "name that a person goes by stays", "names that people go by stay")
        text = f"{stay}, because the list has none there: {names}. If it is over, edit the person."
        yield Oddity(text, tuple(one for one, _ in kept), is_note=True)


def _of_names(text: str, names: Sequence[tuple[PersonChange, str]], advice: str = "") -> Oddity:
    said = join_names([f"{one.person.display} ({which})" for one, which in names], NAMES)
    people = _candidates([one for one, _ in names])
    return Oddity(f"{text}: {said}. {advice}".strip(), people, is_note=True)


def _candidates(changes: Sequence[PersonChange]) -> tuple[Candidate, ...]:
    return tuple(dict.fromkeys(one.candidate for one in changes if one.candidate))
