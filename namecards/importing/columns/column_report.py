"""Report how a table was read: its columns, and a sentence about each guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import date
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.core.people import count_people
from namecards.core.text import join_names
from namecards.importing.cells.asides import is_remark, split_aside, texts_beside
from namecards.importing.cells.column_kinds import GROUPS, Field
from namecards.importing.cells.grades import read_grade
from namecards.importing.cells.leaving import days_of
from namecards.importing.cells.not_names import SEE_OFFICE, is_undecided
from namecards.importing.cells.photo_consent import may_refuse_photos
from namecards.importing.cells.private import is_private, without_private
from namecards.importing.cells.remarks import are_remarks, may_say_left, names_new_class, says_left
from namecards.importing.clues import FEWEST
from namecards.importing.columns import content
from namecards.importing.columns.layout import NAMES, POWER, PRIVATE, Layout, plain_float
from namecards.importing.columns.name_order import is_common
from namecards.importing.columns.other_names import name_words
from namecards.importing.columns.plain_names import are_plain_names
from namecards.importing.columns.whole_names import are_whole
from namecards.importing.columns.without_titles import BY_CELLS
from namecards.importing.left_out import Info, LeftOut
from namecards.importing.mapping import KINDS, UNKNOWN, Column
from namecards.importing.names.last_names import split_by_relatives
from namecards.importing.names.nicknames import may_be_called, nickname_in, read_answer
from namecards.importing.row import Row
from namecards.importing.text import clean

_ONE_EACH: tuple[Field, ...] = ("homeroom", "grade")


def columns_of(layout: Layout) -> tuple[Column, ...]:
    """Return the columns, each with two cells as examples, unless it is private."""
    return tuple(
        Column(
            clean(title),
            layout.kind(at),
            layout.why[at],
            () if is_private(title) or layout.why[at] == PRIVATE else content.examples(layout.cells(at)),
        )
        for at, title in enumerate(layout.titles)
    )


def mention_columns(layout: Layout) -> Iterator[str]:
    """Yield sentences about the columns of a list without titles, and about others with names."""
    if layout.by_content:
        read = [_as_read(layout, at) for at in range(layout.width) if layout.kind(at) in KINDS]
        yield f"The list has no column titles. Columns read: {', '.join(read)}. Nothing else was read."
        next_to_names = {at + way for at in layout.of(*NAMES) for way in (-1, 1)}
        unread = [
            at
            for at in layout.unread()
            if are_whole(cells := layout.cells(at))
            or (at in next_to_names and are_plain_names(cells))
            or (0 < len(cells) < FEWEST and all(" " in cell and is_common(cell) for cell in cells))
        ]
    else:
        is_guessed = any(layout.why[at] == BY_CELLS for at in layout.of(*NAMES))
        others = [at for at in range(layout.width) if is_guessed and layout.why[at] == UNKNOWN]
        unread = [at for at in others if are_whole(layout.cells(at))]
    for at in unread:
        column, names = _column(layout, at), join_names(map(without_private, layout.cells(at)), 8)
        yield f"{column[0].upper()}{column[1:]} has names too, and was not read: {names}."


def _as_read(layout: Layout, at: int) -> str:
    """Name a column by its number and kind, and say why one has people's numbers."""
    differ = f" ({' · '.join(content.examples(layout.cells(at)))}, as they all differ)"
    return f"{at + 1} {KINDS[layout.kind(at)].label}{differ if layout.kind(at) == 'id' else ''}"


def mention_beside(layout: Layout) -> Iterator[str]:
    """Yield a sentence about the facts read beside the names, in their cells."""
    counts = Counter[str](kind for row in layout.rows for kind in dict(row.beside))
    facts = [f"{KINDS[kind].label} ({count_people(counts[kind])})" for kind in KINDS if kind in counts]
    if facts:
        yield Info(f"Read beside the names, in the same cells: {join_names(facts, len(facts))}.")


def mention_second_names(layout: Layout) -> Iterator[str]:
    """Yield a sentence about an unread second column of homerooms, of grades, or of names that differ."""
    seconds = [(kind, pair) for kind in _ONE_EACH for pair in pairwise(layout.of(kind))]
    for kind, (at, other) in seconds:
        own, others = (list(map(read_grade, layout.column(each))) for each in (at, other))
        if not is_private(layout.title(other)) and own != others:
            first, unread = _column(layout, at), _column(layout, other)
            yield f"{unread[0].upper()}{unread[1:]} was not read where {first} says the {KINDS[kind].label}."
    kinds: tuple[Field, ...] = ("given", "preferred", "full")
    places = ((kind, at) for kind in kinds for at in layout.of(kind) if not is_private(layout.title(at)))
    for kind, at in places:
        if other_names := [name for row in layout.rows if (name := _other_name(row, layout, kind, at))]:
            names, whose = join_names(other_names, 3), count_people(len(other_names))
            yield f"{_column(layout, at)} has other names for {whose}, which were not read: {names}."


def _column(layout: Layout, at: int) -> str:
    """Name a column in a sentence: “Teacher”, or column 9."""
    title = clean(layout.title(at))
    return f"“{title}”" if title else f"column {at + 1}"


def where_in(layout: Layout, at: int) -> str:
    """Return the words for a column behind a cell: "under “Remarks”"."""
    return f"{'under' if layout.title(at) else 'in'} {_column(layout, at)}"


def quote_cells(rows: Iterable[Row], at: int) -> str:
    """Return the first cells of rows in a column, in quotes."""
    return join_names(dict.fromkeys(f"“{clean(row.cell(at))}”" for row in rows), 3)


def _other_name(row: Row, layout: Layout, kind: Field, at: int) -> str:
    """Return the name in an unread column, if it differs from the name that is read and is no form of it."""
    parts: tuple[Field, ...] = ("given", "family")
    has_parts = kind == "full" and all(any(map(row.cell, layout.of(part))) for part in parts)
    first = next((place for place in layout.fields[kind] if clean(row.cell(place))), at)
    own = clean(row.cell(at))
    if (first == at and not has_parts) or any(map(str.isdigit, own)):
        return ""
    of_full: tuple[Field, ...] = ("full", "family", "particle", "family2") if kind == "full" else ()
    read = [row.cell(place) for place in layout.of("given", "preferred", "middle", *of_full) if place != at]
    words, others = name_words(own), name_words(" ".join(read))
    is_part = words <= others or others <= words or (kind != "full" and words & others)
    is_part = is_part or sorted(fold(own)) == sorted(fold("".join(read)))
    return "" if is_part or _is_put_together(fold(own), list(map(fold, read))) else own


def _is_put_together(name: str, parts: Sequence[str]) -> bool:
    """Whether a name joins the beginnings of its parts, as user names do: ChenMay of Maya Chen."""
    pairs = ((one, other) for one in parts for other in parts if one != other)
    ends = range(1, len(name))
    return any(a.startswith(name[:end]) and b.startswith(name[end:]) for a, b in pairs for end in ends)


def mention_days(layout: Layout, today: date | None) -> Iterator[str]:
    """Yield sentences about leaving days that are to come, or that are past in only one of two readings."""
    days = {day for at in layout.of("exit") for day in layout.cells(at)}
    come = {day: {one <= today for one in days_of(day, layout.day_first)} for day in days} if today else {}
    unsure = sorted(day for day, both in come.items() if len(both) > 1)
    if unsure:
        used = "The past day was used, so these people are marked as left."
        yield f"The leaving day {join_names(unsure, 3)} can be read in two ways. {used}"
    for at in layout.of("exit") if today else ():
        later = [row for row in layout.rows if _is_later(clean(row.cell(at)), today, layout.day_first)]
        if 0 < 2 * len(later) <= len(layout.rows):
            when = join_names(sorted({clean(row.cell(at)) for row in later}), 3)
            is_ = "is" if len(later) == 1 else "are"
            leavers = f"{count_people(len(later))} will leave ({when}) and {is_} not archived yet"
            yield f"{leavers}: {join_names(map(layout.name, later), 3)}."


def _is_later(day: str, today: date | None, day_first: bool | None) -> bool:
    return bool(today and (days := days_of(day, day_first)) and min(days) > today)


def mention_leaving(layout: Layout, left: Set[int]) -> Iterator[str]:
    """Yield a sentence about a cell in an unread column that may say who left: "MOVED 10/2".

    `left` are the numbers of rows whose people are known to have left.
    """
    here = [row for row in layout.rows if row.number not in left]
    shown = {*layout.open(), *layout.of("remark")}
    for at in (at for at in range(layout.width) if at in shown or layout.why.get(at) == PRIVATE):
        leavers = [row for row in here if _may_have_left(clean(row.cell(at)), layout, at)]
        if 0 < 2 * len(leavers) <= len(layout.rows):
            what = f"{quote_cells(leavers, at) if at in shown else 'A private cell'} {where_in(layout, at)}"
            yield f"{what} may say who left, but was not read: {join_names(map(layout.name, leavers), 3)}."


def _may_have_left(text: str, layout: Layout, at: int) -> bool:
    """Whether a cell may say that somebody left, but is not read so; a private cell must say it surely."""
    if layout.kind(at) == "remark" or are_remarks(layout.title(at)):
        is_read = says_left(text) and layout.kind(at) == "remark"
        return not is_read and (says_left(text) or may_say_left(text)) and not layout.names_place(text)
    return says_left(text)


def mention_consents(layout: Layout) -> Iterator[str]:
    """Yield a sentence about remarks that may refuse photos: "no photos please"."""
    for at in (*layout.open(), *layout.of("remark")):
        refusing = [row for row in layout.rows if may_refuse_photos(clean(row.cell(at)))]
        if refusing:
            what = f"{quote_cells(refusing, at)} {where_in(layout, at)}"
            yield f"{what} may refuse photos, but was not read: {join_names(map(layout.name, refusing), 3)}."


def mention_moves(layout: Layout) -> Iterator[str]:
    """Yield a sentence about remarks that name another class of the school: "moved to 5B"."""
    for at in layout.of("remark"):
        texts = ((row, clean(row.cell(at))) for row in layout.rows)
        moved = [row for row, text in texts if names_new_class(text) or layout.names_place(text)]
        if moved:
            remarks = join_names([f"“{clean(row.cell(at))}”" for row in moved], 3)
            whose = join_names(map(layout.name, moved), 3)
            yield f"The class on the list was read, not {remarks} beside it: {whose}."


def mention_cut(layout: Layout) -> Iterator[str]:
    """Yield a sentence about the people whose number a spreadsheet cut short."""
    for at in layout.of("id"):
        cells = zip(layout.rows, layout.column(at, len(layout.rows)), strict=True)
        if cut := [layout.name(row) for row, cell in cells if POWER.fullmatch(plain_float(cell))]:
            yield f"{_column(layout, at)} has numbers that a spreadsheet cut short: {join_names(cut, 3)}."


def mention_undecided(layout: Layout) -> Iterator[str]:
    """Yield a sentence about the people whose class is not known yet."""
    words = [cell for at in layout.of(*GROUPS) for cell in layout.cells(at) if is_undecided(cell)]
    if words:
        quoted = join_names(dict.fromkeys(f"“{word}”" for word in words), 3)
        yield f"The class of {count_people(len(words))} is not decided yet on the list: {quoted}."


def remarks_beside(layout: Layout) -> Iterator[LeftOut]:
    """Yield the names with a remark beside them, in brackets or behind a dash: (twin of Max)."""
    columns, parts = layout.of(*NAMES), layout.of("given", "family")
    cells = ((row.cell(at), *map(row.cell, parts * (at in parts))) for row in layout.rows for at in columns)
    for cell, *whole in dict.fromkeys(tuple(map(clean, texts)) for texts in cells):
        name = split_aside(cell)[0]
        beside = [text for text in texts_beside(cell) if is_remark(text, name) and not says_left(text)]
        beside += [part for part in cell.split(", ") if fold(part) in SEE_OFFICE]
        if any(map(may_refuse_photos, beside)):
            yield LeftOut("refusal", cell)
        elif beside:
            yield LeftOut("remark", " ".join(split_aside(part)[0] for part in whole) or name or cell)


def mention_relatives(layout: Layout) -> Iterator[str]:
    """Yield a sentence if the names of parents showed where last or first names end."""
    is_parted = layout.of("given") and layout.of("family")
    full = () if layout.family_first or is_parted or not layout.relatives else layout.of("full")
    names = ((clean(row.cell(at)), row) for at in full[:1] for row in layout.rows)
    long = [(name, layout.parents(row)) for name, row in names if name.count(" ") > 1]
    if count := sum(split_by_relatives(name, parents, layout.of_both) != name for name, parents in long):
        yield f"Parents' last names were used to find those of {count_people(count)}."


def mention_nicknames(layout: Layout) -> Iterator[str]:
    """Yield sentences about names in remarks that people go by, and what may be one: "prefers Manga"."""
    for at in layout.of("remark"):
        with_nickname = [row for row in layout.rows if may_be_called(clean(row.cell(at)))]
        names = {row.number: nickname_in(clean(row.cell(at)), [layout.name(row)]) for row in with_nickname}
        named = [row for row in with_nickname if names[row.number]]
        if read := [f"{layout.name(row)} (“{names[row.number]}”)" for row in named]:
            yield f"What they go by was read from a remark: {join_names(read, 3)}."
        if unread := [row for row in with_nickname if not names[row.number]]:
            yield _unread(layout, at, unread, "may be a name to go by, but was not read")


def mention_answers(layout: Layout) -> Iterator[str]:
    """Yield sentences about answers on what people go by that were read only in part, or not at all."""
    for at in layout.of("preferred") if layout.of(*NAMES) else ():
        names = ((row, [layout.name(row, kind) for kind in NAMES]) for row in layout.rows)
        answers = ((row, clean(row.cell(at)), own) for row, own in names)
        read = [(row, text, read_answer(text, own)) for row, text, own in answers if text]
        if parts := [f"“{text}” as {one.name}" for _, text, one in read if one.name and not one.is_whole]:
            yield f"Only a part of what people go by was read: {join_names(parts, 3)}."
        if unread := [row for row, _, one in read if not (one.name or one.is_whole)]:
            yield _unread(layout, at, unread, "may be no name, so it was not read")


def _unread(layout: Layout, at: int, rows: Sequence[Row], why: str) -> str:
    """Return a sentence about the cells of rows in a column, and whose they are."""
    whose = join_names(map(layout.name, rows), 3)
    return f"{quote_cells(rows, at)} {where_in(layout, at)} {why}: {whose}."
