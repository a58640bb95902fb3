"""Read titles that are partly known: a word says what the column may hold, and its cells must fit.

Offices write their own titles, "Form Cls", "Legal Surname (passport)": nobody can list them all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from namecards.core.normalize import fold
from namecards.importing.cells import leaving
from namecards.importing.cells.column_kinds import GROUPS, PLACES, Field
from namecards.importing.cells.grades import HIGHEST, read_number
from namecards.importing.cells.titles import (
    FIELDS,
    NAME_FIELDS,
    OF_MANY,
    is_name_title,
    split_title,
)
from namecards.importing.columns import content
from namecards.importing.columns.layout import SAME_TITLE, Layout
from namecards.importing.columns.name_order import are_names
from namecards.importing.columns.named_groups import is_of_activity
from namecards.importing.columns.whole_names import are_whole
from namecards.importing.words import NUMBER_WORDS, SHORT, WHOSE, fold_words

OF_OTHER_TIMES = fold_words(
    "next previous prior former old past future last joined proposed from nächste vorherige alte von"
    " ancienne précédente anterior antigua precedente vecchia vorige oude förra tidigare forrige gamle"
)
_HOME_OR_YEAR = fold_words("home year")
HINTED = "a word of its title says so, and its cells fit"


def _may_be_class(cells: Sequence[str]) -> bool:
    """Whether cells may be classes or rooms: a few values that several share, no days, sums or flags.

    Classes with the grade may differ, as those of a few people who are new: 4K, 2L.
    """
    words = all(any(map(str.isalpha, cell)) and "@" not in cell for cell in cells)
    are_coded = all(any(map(str.isdigit, cell)) for cell in cells) and content.are_groups(cells)
    return content.may_be_places(cells) and words and (are_coded or 3 * len(set(cells)) <= 2 * len(cells))


def _may_be_grade(cells: Sequence[str]) -> bool:
    unread = (re.findall(r"\d+", cell) for cell in cells if read_number(cell) is None)  # 7° Básico
    are_low = all((read_number(cell) or 0) <= HIGHEST for cell in cells)
    return are_low and all(len(numbers) == 1 and int(numbers[0]) <= HIGHEST for numbers in unread)


def _may_be_status(cells: Sequence[str]) -> bool:
    """Whether most cells say who is here or gone; Y and N answer another question: "ELL Status".

    If both are said, the other words may be rare: Active, Inactive, PreReg.
    """
    if content.are_flags(cells):
        return False
    statuses = [here for cell in cells if (here := leaving.is_here(cell)) is not None]
    return 2 * len(statuses) > len(cells) and (len(set(statuses)) > 1 or 2 * len(set(cells)) <= len(cells))


_FITS: Mapping[Field, Callable[[Sequence[str]], bool]] = {
    **dict.fromkeys(("given", "family", "family2", "middle", "preferred"), are_names),
    **dict.fromkeys(GROUPS, _may_be_class),
    "full": are_whole,
    "grade": _may_be_grade,
    "status": _may_be_status,
}


def add_hinted(layout: Layout) -> None:
    """Read columns whose titles have a known word, if no other column holds the same."""
    layout.others = frozenset(_of_others(layout))
    for at in layout.others:
        layout.drop(at, "it is about somebody else")
    for last in (False, True):  # "Name" is what the others leave
        for at in (at for at in layout.open() if layout.why.get(at, SAME_TITLE) == SAME_TITLE):
            title, cells = layout.title(at), layout.cells(at)
            kinds = [_settle(kind, layout) for kind in _kinds_in(title) if (kind == "name") == last]
            now = not OF_OTHER_TIMES.intersection(split_title(title)[:-1])
            kinds = [kind for kind in kinds if kind not in GROUPS or not is_of_activity(title)]
            fits = (kind for kind in kinds if now and kind in _FITS and _is_free(layout, kind))
            if kind := next((kind for kind in fits if _FITS[kind](cells)), None):
                layout.add(kind, at, HINTED)


def _settle(kind: Field, layout: Layout) -> Field:
    """Return the part of the name that "Name" means beside the other names."""
    missing: tuple[Field, ...] = ("given", "family")
    missing = tuple(part for part in missing if not layout.fields.get(part))
    return kind if kind != "name" else missing[0] if len(missing) == 1 else "full"


def _is_free(layout: Layout, kind: Field) -> bool:
    """Whether no column holds the same yet; whole names and their parts exclude each other."""
    same: Mapping[Field, Sequence[Field]] = {
        **dict.fromkeys(GROUPS, GROUPS),
        "given": ("given", "full"),
        "family": ("family", "full"),
        "full": ("given", "family", "full"),
    }
    return not any(layout.fields.get(other) for other in same.get(kind, (kind,)))


def _of_others(layout: Layout) -> set[int]:
    """Return the columns about somebody else who is named: "Teacher ID, Teacher First Name"."""
    words = [split_title(title) for title in layout.titles]
    unread = [at for at, one in enumerate(words) if len(one) > 1 and layout.kind(at) in ("", "id")]
    own_words = {words[at][0] for at in layout.of(*NAME_FIELDS) if words[at:]}
    others_words = {
        words[at][0]
        for at in unread
        if is_name_title(" ".join(words[at][1:])) and content.are_words(layout.cells(at))
    }
    found = [at for at in unread if words[at][0] in others_words - own_words - WHOSE - NUMBER_WORDS]
    return {at for at in found if own_words and sum(words[other][0] == words[at][0] for other in found) > 1}


def _kinds_in(title: str) -> list[Field]:
    """Return the fields that some words of a title mean, the longest terms first; "Bus No" means none.

    An abbreviated word may be any word that begins so, if all of these mean the same: "Sez."
    """
    if re.fullmatch(r"[^\W\d_]{3,}\.", title.strip()):
        begun = {field for known, (field, _) in FIELDS.items() if known.startswith(fold(title.strip(" .")))}
        return list(begun) if len(begun) == 1 else []
    words = [SHORT.get(word, word) for word in split_title(title)]
    spans = [(at, end) for at in range(len(words)) for end in range(at + 1, min(at + 3, len(words)) + 1)]
    found: dict[tuple[int, int], Field] = {}
    for at, end in sorted(spans, key=lambda span: span[0] - span[1]):
        known = FIELDS.get("".join(words[at:end]))
        if known and not any(begin <= at and end <= stop for begin, stop in found):
            found[at, end] = known[0]
    shared = (word for word in words if word in OF_MANY and word not in _HOME_OR_YEAR)
    return [] if any(FIELDS.get(word, ("",))[0] not in PLACES for word in shared) else list(found.values())
