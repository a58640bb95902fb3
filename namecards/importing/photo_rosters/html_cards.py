"""Find the text of each photo on a saved page. A card is the part of the page that repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, pairwise
from typing import NamedTuple

from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.titles import count_titles, title_kind
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.pages.html_tables import (
    adults_above,
    heading_of,
    headings_above,
    table_of,
)
from namecards.importing.pages.html_tree import Element, visible_lines
from namecards.importing.photo_rosters.cards import Cell
from namecards.importing.photo_rosters.classify_line import LABELLED, NAME, Item, is_name, parse_line
from namecards.importing.photo_rosters.grid import sheets
from namecards.importing.photo_rosters.labels import items_under_labels
from namecards.importing.photo_rosters.laid_tables import lay_out
from namecards.importing.photo_rosters.not_pictured import not_pictured
from namecards.importing.photo_rosters.people import read_people
from namecards.importing.photo_rosters.sections import as_adult, in_class
from namecards.importing.photo_rosters.shared_cells import cells_of_lines, take_shared
from namecards.importing.photo_rosters.text_side import decide
from namecards.importing.photo_rosters.words_on_cards import (
    PHOTO_OF,
    alt_text,
    ends_letter,
    is_menu,
    labels,
    no_names,
    with_remarks,
)
from namecards.importing.places.class_headings import class_in
from namecards.importing.row import Row
from namecards.importing.rows.labelled_rows import form_of_one, with_values
from namecards.importing.rows.name_grids import is_furniture
from namecards.importing.text import is_written_as_name

_LEAST = 0.5
_FEW = 2
"""The most pictures in a form."""
_WITHOUT = "a wide picture without a name"


class _Common(NamedTuple):
    """The features that all cards of a page share."""

    titles: Sequence[str]
    """The titles of a table with a row for each person."""
    labels: Mapping[str, str]
    """Lines whose value is the next line."""
    no_name: Set[str]
    """Lines that name nobody."""


def cells(
    top: Element, photos: Mapping[Element, str], groups: Set[str] = frozenset()
) -> tuple[list[Cell], list[LeftOut], list[str]]:
    """Return a cell for each person on a page, similar parts that are nobody, and the lines around.

    `photos` are the names of pictures that may show people, `groups` of those that may show several.
    """
    if not photos:
        return [], [], []
    if form := _form(top, list(photos.values())):
        return [form], [], []
    shared, own = take_shared(top, photos)
    found, left_out, around = _cells_of_own(top, own) if own else ([], [], visible_lines(top))
    persons, captions = _without_groups([*found, *shared], groups)
    left_out = [*left_out, *captions]
    used = {picture for cell in persons for picture in (cell.picture, *cell.likely)}
    over = [Cell((), likely=(name,)) for name in dict.fromkeys(photos.values()) if name not in used | groups]
    return [*persons, *over] if any(cell.items for cell in persons) else persons, left_out, around


def _cells_of_own(top: Element, photos: Mapping[Element, str]) -> tuple[list[Cell], list[LeftOut], list[str]]:
    """Return what `cells` does, where no two people share a cell."""
    cards = _cards(photos)
    named = [bool(visible_lines(card) or alt_text(own[0])) for card, own in cards.items()]
    if sum(named) < _LEAST * len(cards):
        return _of_tables(top, photos) or cells_of_lines(visible_lines(top, photos), photos), [], []
    peers = _peers(top, cards)
    titles = _titles(peers)
    tables = {card: table for card in peers if (table := table_of(card))}
    faceless = set(tables.values()) - {tables[card] for card in cards if card in tables}
    with_class = {table for table in faceless if class_in(heading_of(table))}
    above = {card for card, table in tables.items() if table in with_class}
    somebody = [card for card in peers if card in cards or (card not in above and _is_somebody(card, titles))]
    somebody = [card for card in somebody if not is_menu(visible_lines(card))]
    people = {*somebody, *above}
    others = ((card, " ".join(visible_lines(card))) for card in peers if card not in people)
    left_out = [LeftOut("titles" if _is_titles(card) else "no name", text) for card, text in others if text]
    left_out += [LeftOut("class", " ".join(visible_lines(card))) for card in peers if card in above]
    headings, adults = headings_above(top, somebody), adults_above(top, somebody)
    lines = {card: visible_lines(card) for card in somebody}
    times = Counter(line for own in lines.values() for line in set(own))
    common = _Common(titles, labels(times, len(lines)), no_names(lines, times, cards))
    found = [
        in_class(as_adult(_cell(card, cards.get(card, ()), photos, common), adults[card]), headings[card])
        for card in somebody
    ]
    names = {item.text for cell in found for item in cell.items if item.kind == NAME}
    missing, unread = not_pictured(visible_lines(top), names)
    left_out += [LeftOut("no name", text) for text in unread]
    inside = Counter(chain.from_iterable(map(visible_lines, peers)))
    around = list(Counter(visible_lines(top)) - inside)
    return with_remarks([*found, *missing]), left_out, around


def _form(top: Element, photos: Sequence[str]) -> Cell | None:
    """Return the one person of a page that is a form with a photo, perhaps beside the school's picture."""
    tables = [_texts(row) for row in top.walk() if row.tag == "tr"]
    apart = [line for line in visible_lines(top) if line not in set(chain.from_iterable(tables))]
    form = form_of_one([Row(at, cells) for at, cells in enumerate([*tables, *with_values(apart)], 1)])
    if len(form) < 2 or len(photos) > _FEW:
        return None
    items = tuple(Item(LABELLED, *pair) for pair in zip(form[1].cells, form[0].cells, strict=True) if pair[0])
    return Cell(items, photos[0]) if len(photos) == 1 else Cell(items, likely=tuple(photos))


def _cards(photos: Mapping[Element, str]) -> dict[Element, tuple[Element, ...]]:
    """Return the card of each photo: the largest part of the page with one photo, of the commonest kind."""
    if len(photos) == 1:
        (photo,) = photos
        named = (e for e in photo.up() if any(is_name(line) for line in visible_lines(e)))
        return {next(named, photo): (photo,)}
    inside = Counter(element for photo in photos for element in photo.up())
    widest = {photo: [e for e in photo.up() if inside[e] == 1] for photo in photos}
    kinds = Counter(parts[-1].where for parts in widest.values())
    usual, count = kinds.most_common(1)[0]
    if count < _LEAST * len(photos):
        # Several photos in one card, or no card that repeats: each photo by itself.
        return {parts[-1]: (photo,) for photo, parts in widest.items()}
    found: dict[Element, tuple[Element, ...]] = {}
    for photo in photos:
        card = next((e for e in photo.up() if e.where == usual), None)
        if card:
            found[card] = (*found.get(card, ()), photo)
    return found


def _peers(top: Element, cards: Mapping[Element, object]) -> list[Element]:
    """Return the cards, and similar parts of the page without a photo, beside a card or its row."""
    kinds = {card.where for card in cards}
    near = {above for card in cards for above in list(card.up())[1:3]}
    return [
        element
        for element in top.walk()
        if element in cards
        or (element.where in kinds and any(above in near for above in list(element.up())[1:3]))
    ]


def _is_somebody(card: Element, titles: Sequence[str]) -> bool:
    if _is_titles(card) or ends_letter(visible_lines(card)):
        return False
    lines = (line for line in visible_lines(card) if " " in line or not is_furniture(line))
    return bool(titles) or any(thing.kind == NAME for line in lines for thing in parse_line(line))


def _is_titles(card: Element) -> bool:
    count = count_titles(texts := _texts(card)) if card.tag == "tr" else 0
    return count > 1 or (count == 1 and not any(map(str.isdigit, "".join(texts))))  # "Learner" is a role


def _titles(peers: Sequence[Element]) -> tuple[str, ...]:
    """Return the titles of a table with a row for each person; a title above it may give its class."""
    tables = dict.fromkeys(table for card in peers if card.tag == "tr" and (table := table_of(card)))
    titles = (_texts(element) for table in tables for element in table.walk() if element.tag == "tr")
    return next(filter(count_titles, titles), ())


def _texts(row: Element) -> tuple[str, ...]:
    return tuple(" ".join(visible_lines(cell)) for cell in row.elements)


def _cell(card: Element, own: Sequence[Element], photos: Mapping[Element, str], common: _Common) -> Cell:
    titles = common.titles
    items = tuple(_row_items(card, titles) if titles else items_under_labels(_lines(card), common.labels))
    items = tuple(item for item in items if titles or item.kind != NAME or item.text not in common.no_name)
    names = [photos[photo] for photo in own]
    if own and not any(item.meaning == NAME for item in items):
        items = (*items, *alt_text(own[0]))
    return Cell(items, names[0] if len(names) == 1 else "", tuple(names) if len(names) > 1 else ())


def _lines(card: Element) -> list[str]:
    """Return the lines of a card without "Photo of" and the initials for a missing photo: KM, Kirra Moss."""
    shown = visible_lines(card)
    lines = [
        PHOTO_OF.sub("", line, count=1) if PHOTO_OF.match(line) and line[-1] != ":" else line
        for line in shown
    ]
    over_two = [f"{line} {below}" for line, below in pairwise(lines) if not line.isupper()]
    names = [{word[0].upper() for word in line.split()} for line in (*lines, *over_two) if " " in line]
    return [
        line
        for line in lines
        if len(line) > 3 or not line.isupper() or not any(set(line) <= name for name in names)
    ]


def _row_items(row: Element, titles: Sequence[str]) -> Iterator[Item]:
    """Yield the cells of a row with their titles as labels, and the other facts in each cell."""
    for title, cell in zip(titles, row.elements, strict=False):
        lines = visible_lines(cell)
        if title_kind(title) in GROUPS:  # somebody's classes, one on each line
            lines = ["\n".join(lines)] if lines else []
        if lines and title:
            yield Item(LABELLED, lines[0], title)
            for line in lines[1:]:
                items = [Item(LABELLED, line, "Remarks")] if says_left(line) else parse_line(line)
                yield from (thing for thing in items if thing.kind != NAME)


def _of_tables(top: Element, photos: Mapping[Element, str]) -> list[Cell]:
    """Read tables with photos in one row and names in the next: laid out and read as on paper."""
    tables = [e for e in top.walk() if e.tag == "table"]
    pages = {
        table: page for at, table in enumerate(tables, 1) if (page := lay_out(table, photos, at)).pictures
    }
    laid = sheets(list(pages.values()))
    decided = decide(laid) if laid else None
    found = read_people(decided, laid, frozenset()).cells if decided else []
    headings = {class_in(line): line for line in headings_above(top, pages).values()}
    return [in_class(cell, *headings.values()) for cell in found] if len(headings) == 1 else found


def _without_groups(found: Sequence[Cell], groups: Set[str]) -> tuple[list[Cell], list[LeftOut]]:
    """Return the cells that are people, and the captions of pictures that may show a group.

    Below such a picture, a caption that is not written as a name is nobody. One that may be a name, and has
    no usual first name, is of somebody who is perhaps not on the picture.
    """
    people, left_out = list[Cell](), list[LeftOut]()
    for cell in found:
        if groups.isdisjoint((cell.picture, *cell.likely)):
            people.append(cell)
            continue
        names = [item.text for item in cell.items if item.meaning == NAME]
        if names and all(map(is_written_as_name, names)):
            is_sure = is_common(names[0]) or not cell.picture
            people.append(cell if is_sure else replace(cell, picture="", likely=(cell.picture,)))
        else:
            caption = " ".join(item.text for item in cell.items if item.kind != LABELLED)
            left_out.append(LeftOut("group", caption or _WITHOUT))
    in_cells = {name for cell in found for name in (cell.picture, *cell.likely)}
    left_out += [LeftOut("group", _WITHOUT) for name in sorted(groups) if name not in in_cells]
    return people, left_out
