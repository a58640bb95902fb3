"""Describe a plan in words, for the screen and the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import PhotoFile
from namecards.importing.changes import PersonChange
from namecards.importing.plan import ImportPlan
from namecards.importing.questions.lists import skipped_rows
from namecards.importing.report.check import check
from namecards.importing.report.differences import describe_change, describe_conflicts
from namecards.importing.report.oddity import NAMES, Oddity

_MOST_TOLD = 3


def has_changes(plan: ImportPlan) -> bool:
    """Whether applying the plan would change anything."""
    return bool(plan.new or plan.changed or plan.photos_restored)


def next_step(plan: ImportPlan) -> str:
    """Say what Enter does now, and how many questions are open."""
    count = len(plan.questions)
    open_ = f"{pluralize(count, 'question is', 'questions are')} open: F4." if count else ""
    if not has_changes(plan):
        why = " until you answer." if count else ": everybody is here already."
        return f"Nothing to import{why} {open_}".strip()
    return f"{open_} Enter imports the rest." if count else "Enter imports this."


def result(plan: ImportPlan) -> str:
    """Say what an import did: "24 new, 0 changed, 1 archived, 1 photo restored"."""
    changed, archived = _changes(plan)
    gone = f", {len(archived)} archived" if archived else ""
    restored = f", {pluralize(len(plan.photos_restored), 'photo')} restored" if plan.photos_restored else ""
    return f"{len(plan.new)} new, {len(changed)} changed{gone}{restored}"


def _changes(plan: ImportPlan) -> tuple[list[PersonChange], list[PersonChange]]:
    """Return the changes of those who stay, and of those who are archived."""
    archived = [change for change in plan.changed if change.fields.get("active") is False]
    return [change for change in plan.changed if change not in archived], archived


def say_arrival(plan: ImportPlan) -> str:
    """Say what an import did, on the home screen: "120 students are in", "5 new, 3 changed"."""
    if plan.changed or plan.photos_restored:
        return f"Imported: {result(plan)}"
    are_students = all(one.role in ("", "student") for one in plan.new)
    who = ("student is in", "students are in") if are_students else ("person is in", "people are in")
    sentence, left = pluralize(len(plan.new), *who), sum(one.active is False for one in plan.new)
    return f"{sentence}, {left} of them as left" if left else sentence


def few(unreadable: Sequence[str]) -> list[str]:
    """Return the first sentences about photos that can't be used; the others are only counted."""
    more = len(unreadable) - _MOST_TOLD
    others = [f"{pluralize(more, 'more photo')} can't be used."] if more > 0 else []
    return [*unreadable[:_MOST_TOLD], *others]


def short_counts(plan: ImportPlan) -> list[str]:
    """Return the counts above zero in few words."""
    return [f"{number} {what}" for number, what, _ in _counts(plan)]


def _counts(plan: ImportPlan) -> Iterator[tuple[int, str, Sequence[str]]]:
    """Yield the counts above zero, with the people whom no other line names."""
    (changed, archived), skipped = _changes(plan), skipped_rows(plan.answers, plan.listed)
    for number, what, names in (
        (len(plan.new), "new", [candidate.display for candidate in plan.new]),
        (len(changed), "changed", list(map(describe_change, changed))),
        (len(archived), "archived", list(map(describe_change, archived))),
        (len(skipped), "lines skipped", [candidate.display for candidate in skipped]),
        (len(plan.same), "unchanged", ()),
        (plan.photos_matched, "photos matched", ()),
        (len(plan.without_photo), "without a photo", ()),
        (len(plan.photos_restored), "photos restored", ()),
        (len(plan.photos_left_over), "photos left over", ()),
        (len(plan.conflicts), "kept as you typed", list(map(describe_conflicts, plan.conflicts))),
        (len(plan.missing), "people not on this list (they stay)", ()),
    ):
        if number:
            yield number, _ONE.get(what, what) if number == 1 else what, names


_ONE = {
    "lines skipped": "line skipped",
    "photos matched": "photo matched",
    "photos restored": "photo restored",
    "photos left over": "photo left over",
    "people not on this list (they stay)": "person not on this list (stays)",
}


def new_photos(plan: ImportPlan) -> list[PhotoFile]:
    """Return the photos of new and changed people, and those to restore."""
    new = (candidate for candidate in plan.new if not candidate.no_photo)
    candidates = (*new, *(change.candidate for change in plan.changed if "photo" in change.fields))
    photos = [candidate.photo for candidate in candidates if candidate and candidate.photo]
    return list(dict.fromkeys((*photos, *plan.photos_restored)))


def summary(plan: ImportPlan, odd: Sequence[Oddity] | None = None) -> list[str]:
    """Return a line for the plan and each count, then what to look at, other notes, and the questions."""
    odd = check(plan) if odd is None else odd
    looks = [oddity.text for oddity in odd if not oddity.is_note]
    notes = [oddity.text for oddity in odd if oddity.is_note]
    asked = [why for why in plan.unclear if why not in looks and why not in notes]
    lines = [f"{number:>5} {what}{_names(names)}" for number, what, names in _counts(plan)]
    head = [plan.sentence, *filter(None, [plan.headline])]
    things = "thing to look at" if len(looks) == 1 else "things to look at"
    for what, sentences in ((things, looks), ("more to know", notes), ("waiting for an answer", asked)):
        lines += [f"{len(sentences):>5} {what}"] if sentences else []
        lines += [f"      - {sentence}" for sentence in sentences]
    return [*head, *lines]


def _names(names: Sequence[str]) -> str:
    return f": {join_names(names, NAMES)}" if names else ""
