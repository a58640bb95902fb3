"""Read columns of other names beside the people's own: preferred names, and relatives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from namecards.core.normalize import fold
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.clues import FEWEST
from namecards.importing.columns import content
from namecards.importing.columns.layout import SAME_TITLE, Layout
from namecards.importing.names.last_names import are_of_both
from namecards.importing.text import EAST_ASIAN, clean, is_small
from namecards.importing.words import fold_words

_LEGAL = fold_words("legal lgl official passport")
_SHORT_FORMS = 0.7
"""The share of a column's cells that must be short forms of the first names."""
_OTHER = "othernames"
"""A title of middle names that in Koha holds what people go by."""
_SHORT = "its cells are short forms of the first names"
_COMMON = 0.6
"""The share of a short form that must be in the first name, too: Lachie of Lachlan."""


def add_preferred(layout: Layout, open_: Sequence[int]) -> None:
    """Read a second column of first names, as in a list without titles, as what people go by.

    Of two columns with titles, the name that people go by is not the legal one. Short forms of the first
    names are what people go by, whatever the title: Wiki beside Wikitoria.
    """
    given = layout.of("given")
    if not given or layout.of("preferred"):
        return
    legal = [at for at in given if _is_legal(layout.title(at))]
    if usual := [at for at in given if at not in legal] if legal else []:
        layout.fields["given"] = (legal[0],)
        layout.add("preferred", usual[0], "another column has the legal first names")
        return
    for at in (at for at in layout.of("middle") if fold(layout.title(at)) == _OTHER):
        called = [(n, f) for n, f in zip(layout.column(at), layout.column(given[0]), strict=True) if n]
        if called and all(_is_short_form(name, first) for name, first in called):
            layout.reread("preferred", at, _SHORT)
            return
    for at in layout.unread(open_):
        pairs = list(zip(layout.column(at), layout.column(given[0]), strict=True))
        same = sum(name == first != "" for name, first in pairs)
        again = layout.why.get(at) == SAME_TITLE and title_kind(layout.title(at)) == "given"
        if (layout.by_content or again) and len(pairs) > same > len(pairs) / 2:
            if is_legal := _is_legal(layout.title(at)):
                layout.fields["given"] = (at,)
                layout.why[at] = layout.why[given[0]]
            layout.add("preferred", given[0] if is_legal else at, "it mostly repeats the first names")
            return
        called = [(name, first) for name, first in pairs if name and name != first]
        short = sum(_is_short_form(name, first) for name, first in called)
        if short > 1 and short >= _SHORT_FORMS * len(called):
            layout.add("preferred", at, _SHORT)
            return


def _is_legal(title: str) -> bool:
    return not _LEGAL.isdisjoint(split_title(title))


def _is_short_form(name: str, first: str) -> bool:
    """Whether a name is a short form of a first name, and no user name made of it: Mā of Mākere."""
    short, long = fold(name), fold(first)
    common = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(short, long, strict=False)))
    is_name = re.sub("[ -]", "", name).isalpha() and not is_small(name[0])
    is_name &= name.isupper() <= first.isupper()
    return is_name and len(short) < len(long) and common > 1 and common >= _COMMON * len(short)


def names_relatives(layout: Layout, at: int) -> bool:
    """Whether cells are people who mostly share the last names beside them, each mostly with one child."""
    named = [place for place in layout.of("family", "full") if place != at]
    cells = layout.cells(at)
    if len(cells) < FEWEST or 2 * len(set(cells)) <= len(cells):
        return False
    pairs = [(row.cell(at), row.cell(place)) for row in layout.rows for place in named]
    shared = sum(bool(name_words(relative) & name_words(own)) for relative, own in pairs)
    return 2 * shared > len(pairs) and content.are_words(cells)


def judge_relatives(layout: Layout, unread: Sequence[int]) -> None:
    """Find the columns of parents, and whether these show that last names are two words."""
    layout.relatives = tuple(at for at in unread if names_relatives(layout, at))
    pairs = ((clean(row.cell(at)), row) for at in layout.of("full")[:1] for row in layout.rows)
    layout.of_both = are_of_both((name, layout.parents(row)) for name, row in pairs)


def name_words(name: str) -> set[str]:
    """Return the words of a name with two letters or more; for East Asian names also the first sign."""
    words = [*re.findall(r"[^\W\d_]{2,}", name), *re.findall(f"^[{EAST_ASIAN}]", name)]
    return set(map(fold, words))
