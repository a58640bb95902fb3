"""The variations of lists that the reader was not mended by."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.variations import (
    Draft,
    Way,
    adults,
    digits,
    each,
    full,
    no_place,
    parts,
    rooms,
    sections,
    some,
)


def _middle(draft: Draft) -> None:
    initials = ["J.", "Marie", "K.", "Lee"]
    draft.people_are(lambda at, who: replace(who, also=((f"{who.given} {initials[at % 4]}", who.family),)))
    draft.add("full", "", [f"{who.last_first} {initials[at % 4]}" for at, who in enumerate(draft.people)])


def _nick(draft: Draft) -> None:
    draft.people_are(lambda at, who: replace(who, goes="Bix") if at % 4 == 1 else who)
    parts(draft)
    kind, title, cells = draft.columns[-2]
    cells = [
        f"{name} ({who.goes})" if who.goes else name for name, who in zip(cells, draft.people, strict=True)
    ]
    draft.columns[-2] = kind, title, cells


def _number_in_name(draft: Draft) -> None:
    full(draft, lambda who: f"{who.last_first} ({who.number})" if who.number else who.last_first)


def _teacher(draft: Draft) -> None:
    rooms(draft, ["Kettle, R.", "Stanhope, A.", "Falk, I."])
    draft.add("room", "", each(draft, lambda who: who.room))


def _titled_sections(draft: Draft) -> None:
    sections(draft)
    draft.kinds.append("_again")


def _grade_words(draft: Draft) -> None:
    form = draft.dice.choice(("Grade {}", "{}th grade", "Year {}", "Klasse {}"))
    rooms(draft, ["Owls", "Foxes"], ["4", "5"])
    draft.add("grade", "", each(draft, lambda who: form.format(who.grade)))
    draft.add("room", "", each(draft, lambda who: who.room))


def _marks(draft: Draft) -> None:
    for title in ("Math", "Science", "Average"):
        draft.add("", title, digits(draft, "8#"))


def _siblings(draft: Draft) -> None:
    draft.add("", "Sibling", [draft.dice.choice(("", "Ana", "Luca", "Mina")) for _ in draft.people])
    draft.add("", "Family ID", digits(draft, "F30#"))


def _address(draft: Draft) -> None:
    draft.add("", "Street", [f"{n} Mill Road" for n in digits(draft, "1#")])
    draft.add("", "City", some(draft, "Ashton|Berkley|Corwen"))
    draft.add("", "Zip", digits(draft, "977##"))


def _doctor(draft: Draft) -> None:
    draft.add("", "Doctor", [f"Dr. {adult}" for adult in adults(draft)])
    draft.add("", "Emergency contact", adults(draft))
    draft.add("", "Relationship", some(draft, "Mother|Father|Aunt"))


def _uuid(draft: Draft) -> None:
    draft.add("", "GUID", digits(draft, "3f2a##c4-9b##-4e##-a1##-0c####d2b7##"))
    draft.add("", "Last modified", digits(draft, "2026-09-1# 0#:1#"))


def _parents_rows(draft: Draft) -> None:
    draft.kinds.append("_parents")
    draft.add("role", "Relationship", ["Student"] * len(draft.people))


def _signature(draft: Draft) -> None:
    draft.below += [
        [],
        ["Principal:", "Rosemary Kettle"],
        ["Signature", "____________"],
        ["Date", "3/9/2026"],
    ]


def _pages(draft: Draft) -> None:
    draft.kinds.append("_pages")


KEPT: dict[str, dict[str, Way]] = {
    "names": {"middle": _middle, "nick": _nick, "number in name": _number_in_name},
    "places": {"teacher": _teacher, "titled sections": _titled_sections, "grade words": _grade_words},
    "others": {"marks": _marks, "siblings": _siblings, "address": _address, "doctor": _doctor, "uuid": _uuid},
    "rows": {"parents": _parents_rows, "signature": _signature, "pages": _pages},
    "titles": dict.fromkeys(("two rows", "asked", "abbreviated"), no_place),
    "format": dict.fromkeys(("tab", "cp1252", "aligned", "bar"), no_place),
}
