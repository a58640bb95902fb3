"""Find the layout of a table: the field of each column by its title, corrected by its cells.

Passwords, birth dates, addresses and the like end here: their columns are never read.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from typing import Literal

from namecards.core.normalize import fold
from namecards.core.text import pluralize
from namecards.importing.cells.not_names import is_remark
from namecards.importing.cells.roles import is_only_role, role_of
from namecards.importing.cells.titles import count_titles, is_name_title, title_kind
from namecards.importing.clues import FEWEST, MOST, WITHIN, Clues
from namecards.importing.columns.class_columns import mend_classes
from namecards.importing.columns.class_dates import restore_classes
from namecards.importing.columns.coded_cells import explain_codes
from namecards.importing.columns.content import are_flags
from namecards.importing.columns.fill_down import fill_down, fill_families
from namecards.importing.columns.fixed_formats import disc_columns
from namecards.importing.columns.half_known_titles import add_hinted
from namecards.importing.columns.layout import CHOSEN, ENOUGH, PRIVATE, Layout
from namecards.importing.columns.named_groups import read_subgroups
from namecards.importing.columns.other_names import judge_relatives
from namecards.importing.columns.overruled_titles import judge_titled
from namecards.importing.columns.private_columns import hold_private
from namecards.importing.columns.remarks_behind import split_remarks
from namecards.importing.columns.title_row import (
    are_titles,
    find_top,
    is_under,
    join_titles,
    mention_first,
    say_nothing,
    with_names_alone,
    with_relatives,
    with_titles_above,
    without_prefixes,
)
from namecards.importing.columns.two_in_cells import split_attributes, split_cells
from namecards.importing.columns.unknown_titles import add_by_content
from namecards.importing.columns.whole_names import count_turned, judge_order
from namecards.importing.columns.without_titles import (
    add_adults,
    add_names,
    has_names,
    is_of_adults,
    no_names,
)
from namecards.importing.files.entries import is_picture_name
from namecards.importing.left_out import Info, Kind
from namecards.importing.mapping import UNKNOWN, RememberedColumns, signature, title_key
from namecards.importing.places.alike import without_label
from namecards.importing.row import Row
from namecards.importing.rows.beside_names import split_beside_names
from namecards.importing.rows.class_rows import (
    classes_in_column,
    classes_of_rows,
    find_class_rows,
    is_single,
    stand_below,
)
from namecards.importing.rows.facts_above import heads_again, places_above, places_of_pages
from namecards.importing.rows.mended_cells import mend_rows, repeat_above
from namecards.importing.rows.notes import rows_about_others
from namecards.importing.rows.other_rows import drop_relatives_below, find_nameless, split_footer
from namecards.importing.rows.shifted_cells import put_back
from namecards.importing.tables.titled_columns import fields_by_titles
from namecards.importing.text import clean
from namecards.importing.typed_lists.entries import are_entries
from namecards.importing.typed_lists.headings import is_of_others
from namecards.importing.typed_lists.typed_lines import list_of

_DIGIT, _NUMBER = re.compile(r"\d"), re.compile(r"[^\W\d]{0,2}\d[\d./-]+\d")
_SCHOOL_YEAR = re.compile(r"(19|20)\d\d")
_BY_DISC = "its place in the index of a photographer's disc"


def find_layout(name: str, rows: Sequence[Row], remembered: RememberedColumns, clues: Clues) -> Layout:
    """Return the columns and the rows of people; the user's choices in `remembered` outweigh everything.

    Raises NoNames with the titles if no column holds names.
    """
    rows, marks = repeat_above(with_titles_above(with_names_alone(without_prefixes(mend_rows(rows)))))
    header = _find_header(rows, remembered)
    rows, shifted = put_back(header, rows)
    chosen = remembered.get(signature(header.cells), {}) if header else {}
    header, rows = (header, rows) if chosen else split_attributes(header, rows)
    header, rows, numbers = _split_cells(header, rows, not chosen)
    typed, nobody = ((), []) if chosen else list_of(rows, bool(header))
    if typed:
        found = find_layout(name, typed, remembered, clues)
        return replace(found, left_out=[*found.left_out, *nobody], is_typed=True)
    rows, noted = split_beside_names(header, rows)
    if disc := {} if header else disc_columns(rows):
        layout = Layout((), rows, {**disc}, dict.fromkeys(chain(*disc.values()), _BY_DISC))
    else:
        layout = _below(header, rows, remembered) if header else _by_cells(name, rows)
    drop_relatives_below(layout)
    if not chosen:
        _judge_by_cells(layout, numbers, clues)
    if not has_names(layout):
        raise no_names(name, rows)
    for nth, at in enumerate(layout.of("full")):
        split_remarks(layout, at)
        if nth == 0:  # others are only read where it is blank
            judge_order(layout, at, clues)
    if (given := layout.of("given")) and (family := layout.of("family")) and not chosen:
        turned = count_turned(*map(layout.column, (given[0], family[0])))
        layout.order_open |= turned >= max(FEWEST, MOST * len(layout.rows[:ENOUGH]))
    layout.remarks += shifted
    marked = pluralize(marks, "mark was", "marks were")
    layout.remarks += [Info(f"{marked} read as “the same as above”.")] * bool(marks)
    filled, coded = () if clues.is_prose else (fill_down,), () if chosen else (explain_codes,)
    for put_right in (restore_classes, *filled, fill_families, mend_classes, *coded):
        put_right(layout)
    _explain_unread(layout, chosen)
    return replace(layout, left_out=[*layout.left_out, *noted], is_typed=clues.is_prose)


def _split_cells(
    header: Row | None, rows: Sequence[Row], is_free: bool
) -> tuple[Row | None, Sequence[Row], Sequence[int]]:
    """Split columns that hold two things, but not the lines of a typed list, which are read whole."""
    if not header and are_entries(["   ".join(row.texts) for row in rows]):
        return header, rows, ()
    return split_cells(header, rows, is_free)


def _explain_unread(layout: Layout, chosen: Container[str]) -> None:
    """Give the reason for each column that is not read: the user's choice, or it is private or unknown."""
    judge_relatives(layout, unread := layout.unread())
    for at in (at for at in unread if at not in layout.why):
        why_unread = CHOSEN if title_key(layout.title(at)) in chosen else UNKNOWN
        private = hold_private(layout.title(at), layout.cells(at)) or at in layout.relatives
        layout.why[at] = PRIVATE if private else why_unread


def _judge_by_cells(layout: Layout, numbers: Sequence[int], clues: Clues) -> None:
    """Correct the titles by the cells, and read columns that no title explains."""
    for at in numbers:
        layout.add("id", at, "it stands beside the names")
    judge_titled(layout, clues)
    read_subgroups(layout)
    add_hinted(layout)
    if not has_names(layout):
        add_names(layout, layout.open(), clues)
    if not has_names(layout):
        add_adults(layout)
    add_by_content(layout, clues)


def _by_cells(name: str, rows: Sequence[Row]) -> Layout:
    """Read a table by its cells, because no title means a name. Raises NoNames if it has nobody."""
    known = (row for row in rows[:WITHIN] if len(set(filter(None, map(title_kind, row.cells)))) > 1)
    header = next((row for row in known if not any(map(str.isdigit, "".join(row.cells)))), None)
    header = header or (rows[0] if is_of_adults(rows[0]) else None)
    header, body = (header, [row for row in rows if row.number > header.number]) if header else find_top(rows)
    if not body:
        raise no_names(name, rows)
    above = [row for row in rows if row.number < body[0].number]
    heads = bool(above) and is_single(above[-1]) and not _SCHOOL_YEAR.search("".join(above[-1].cells))
    if not header and heads and any(map(is_single, body)):
        body = [above[-1], *body]  # a class above the first of its people
    first = header or replace(body[0], number=body[0].number - 1, cells=())
    layout = _below(first, [*(row for row in rows if row.number <= first.number), *body], {})
    layout.by_content = header is None or say_nothing(header.cells)
    return layout


def _find_header(rows: Sequence[Row], remembered: RememberedColumns) -> Row | None:
    """Return the first row of titles that is about as wide as the row with the most titles.

    Titles of reports are narrow, and words such as "Student" and "Active" also occur in rows of people.
    """
    rows = rows[:WITHIN]
    for row in rows if remembered else ():
        if signature(row.cells) in remembered:
            return row
    best = max(rows, key=lambda row: count_titles(row.cells))
    wide = (row for row in rows if 2 * len(row.cells) > len(best.cells))
    bare = next((row.number for row in rows if say_nothing(row.cells)), rows[-1].number)
    least = {row: 1 + (row.number > bare) for row in wide}  # below F1, F2 one title may be a name: Ka Ho
    titled = (row for row, few in least.items() if count_titles(row.cells) >= few)
    titled = (row for row in titled if not any(map(is_picture_name, row.cells)))
    first = next((row for row in titled if not _is_somebodys(row, rows)), None)
    between = [row for row in rows if first and first.number < row.number < best.number]
    if first and between and between[0].filled == 1 and count_titles(best.cells) > count_titles(first.cells):
        first = best  # "Home, Students, Reports" is the menu of a page
    under = next((row for row in rows if first and row.number == first.number + 1), None)
    if not first or not under:
        return first
    finer = with_relatives(under, first)
    return finer if is_under(under, first) else join_titles(first, finer)


def _is_somebodys(row: Row, rows: Sequence[Row]) -> bool:
    """Whether a row is a person, not titles.

    It has an address, or a number like the others; or "Student", its only title for a name, is a role.
    """
    adults = (one for one in rows if one.number < row.number and one.filled == 1)
    if row.filled == 1 and any(is_only_role(one.texts[0]) for one in adults):  # Teachers, and Students below
        return True
    above = next((other for other, this in pairwise(rows) if this is row), Row(0, ()))
    cells = zip(row.cells, above.cells, strict=False)
    like_above = sum(one.strip().isdecimal() and other.strip().isdecimal() for one, other in cells)
    others = [other for other in rows if list(map(fold, other.cells)) != list(map(fold, row.cells))]
    once = [row, *others]  # titles that stand again are not like each other's days
    if like_above > 1 or any("@" in c or _has_number_like(c, at, once) for at, c in enumerate(row.cells)):
        return True
    names = [at for at, cell in enumerate(row.cells) if is_name_title(cell)]
    if len(names) != 1 or not role_of(row.cells[names[0]]):
        return False
    same = [other for other in others if fold(other.cell(names[0])) == fold(row.cells[names[0]])]
    return len(same) > 1 or any(count_titles(other.cells) < 2 for other in same)


def _kind_of(row: Row, is_wide: bool) -> Kind | Literal[""]:
    """Return the kind of a row that is no person: a remark, or a heading for leavers or adults."""
    return "heading" if is_of_others(row) else "sum" if is_remark(row, is_wide) else ""


def _has_number_like(cell: str, at: int, rows: Sequence[Row]) -> bool:
    """Whether a cell has the form of most numbers in its column: S2363."""
    forms = [_DIGIT.sub("0", text) for row in rows if (text := row.cell(at).strip())]
    is_like = forms.count(_DIGIT.sub("0", cell.strip())) > max(1, len(forms) / 2)
    return is_like and bool(_NUMBER.fullmatch(cell.strip()))


def _flags(rows: Sequence[Row], width: int) -> list[int]:
    """Return the columns of yes and no."""
    columns = ([cell for row in rows if (cell := row.cell(at).strip())] for at in range(width))
    return [at for at, cells in enumerate(columns) if are_flags(cells)]


def _widen_titles(header: Row, below: Sequence[Row]) -> tuple[str, ...]:
    """Return the titles, with a blank one above each filled cell beyond them."""
    wide = [row for row in below if len(row.cells) > len(header.cells) > 0]
    filled = (at + 1 for row in wide for at, cell in enumerate(row.cells) if clean(cell))
    return (*header.cells, *[""] * (max(filled, default=0) - len(header.cells)))


def _below(header: Row, rows: Sequence[Row], remembered: RememberedColumns) -> Layout:
    """Return the columns by their titles, and the rows of people, without repeated titles and remarks.

    A header without cells means a list without titles.
    """
    over = [row for row in rows if row.number < header.number]
    after = [row for row in rows if row.number > header.number]
    has_titles = are_titles(header, after) if signature(header.cells) in remembered else True
    heads = heads_again(header, rows) if has_titles else {}
    if has_titles:
        again = {row.number for head in heads.values() for row in head}
        tops = [list(map(fold, row.texts)) for row in (header, *over)]
        below = [row for row in after if row.number not in again and list(map(fold, row.texts)) not in tops]
    else:  # the user chose the columns of a list without titles: this row is a person
        below = [row for row in rows if 2 * len(row.cells) > len(header.cells)]
    titles = _widen_titles(header, below)
    fields, why = fields_by_titles(titles, remembered, _flags(below, len(titles)), header.hidden)
    is_wide = len(header.cells) != 1 or 2 * sum(row.filled > 1 for row in after) > len(after)
    nameless = find_nameless(after, header)
    named = [row for row in rows if row.number not in nameless]
    classes = without_label((find_class_rows if is_wide else classes_in_column)(named, header.number))
    kinds: dict[int, Kind | Literal[""]] = dict.fromkeys((row.number for row in after), "titles")
    kinds |= {row.number: "" if row.number in nameless else _kind_of(row, is_wide) for row in below}
    kinds |= {row.number: "sum" for row in rows_about_others(below)}
    kinds |= {row.number: "class" for head in heads.values() for row in head if places_above([row])}
    is_below = stand_below(rows, classes, header.number)
    kinds |= dict.fromkeys(classes, "class below" if is_below else "class")
    others = {row.number for row in after} - {row.number for row in below}
    others |= {row.number for row in below if kinds[row.number] == "heading"}  # the staff have other numbers
    people, footer = split_footer([row for row in below if not kinds[row.number]], others)
    kinds |= dict.fromkeys((row.number for row in footer), "sum")
    layout = Layout(titles, people, fields, why, classes_of_rows(rows, classes, header.number))
    layout.facts = places_above(row for row in over if row.number not in classes)
    layout.facts_of_pages = places_of_pages(header, rows, heads, classes)
    for other in (row for row in rows if row != header):
        if kind := kinds.get(other.number, "above"):
            layout.leave_out(kind, [other])
    if has_titles is None:
        layout.remarks.append(mention_first(header))
    return layout
