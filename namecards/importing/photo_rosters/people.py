"""Choose the cards of a document that are people, without headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from namecards.core.grouping import group
from namecards.importing.pages.layout import Line, Picture, lines
from namecards.importing.photo_rosters.cards import Cell, PageDoubt
from namecards.importing.photo_rosters.classify_line import (
    is_heading,
    is_surely_heading,
    names_in,
)
from namecards.importing.photo_rosters.grid import Grid, GridCell
from namecards.importing.photo_rosters.not_pictured import not_pictured, whole_lines
from namecards.importing.photo_rosters.sections import Rooms, in_class, room_at, rooms_of_pages
from namecards.importing.photo_rosters.text_side import SideDecision, usual_places, usual_shape
from namecards.importing.rows.name_grids import is_furniture
from namecards.importing.text import is_sentence

_SAME_SIZE = 0.1
"""The share of the size of letters by which sizes differ; bold ones differ less."""
_CLAIMED = 0.2
"""The share of a page's faces."""
_SAME_PLACE = 0.2
"""The share of a picture's width that text without a picture may be off the others' position."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The people on the pages of a document."""

    cells: list[Cell]
    """The cells: one for each person, and one for each picture without a name."""
    unsure: list[PageDoubt]
    left_out: list[tuple[int, str]]
    """Texts that may be names but are apart from the photos, each with its page."""
    around: list[str]
    """The other lines that are of no person: headings, heads and feet of pages."""


def read_people(decided: SideDecision, sheets: Sequence[Grid], flat: frozenset[str]) -> Reading:
    """Return the people in the cells, and everything that could not be assigned."""
    people = _PeopleFinder(decided)
    found = [card for card in decided.cards if people.has(card)]
    found.sort(key=lambda card: (card.page, round(card.place.y / 6), card.place.x))
    texts = {sheet.page.number: lines(sheet.page.runs) for sheet in sheets}
    without, rooms = flat | _placeholders(found), rooms_of_pages(sheets, texts)
    doubtful = _doubtful_pages(decided, people, without)
    unsure = doubtful if decided.clear else {0}
    cells = [
        in_class(_cell(card, not unsure & {0, card.page}, without), room_at(rooms[card.page], card.place))
        for card in found
    ]
    rivals = [card for card in decided.rivals if unsure & {0, card.page}]
    named, at = _with_rivals(cells, found, rivals)
    faceless = {card.page for card in found if not card.picture}
    named += [
        Cell((), "", (picture.name,))
        for sheet in sheets
        for picture in sheet.others
        if sheet.page.number in faceless and picture.name not in without
    ]
    absent, unread_names = _absent(texts, rooms, {card.name for card in found})
    named += absent
    doubts = [_page_doubt(page, found, rivals, at, without) for page in sorted(unsure)]
    asked = {(card.page, line.text) for card in rivals for line in card.lines}
    apart = {(one.page, one.line.text) for one in people.loose}
    others = [card for card in decided.cards if card not in found and card.name]
    unread = [card for card in others if people.may_be(card) or card.picture]
    apart |= unread_names | {(card.page, card.name) for card in unread}
    apart -= {(page, room) for page, of_page in rooms.items() for *_, room in of_page}
    inside = {(card.page, line.text) for card in found for line in card.lines} | apart | asked
    every = [(page, line.text) for page, text in texts.items() for line in text]
    names = [name for cell in absent for name in names_in(cell.items)]
    left_out, around = (
        [(page, text) for page, text in some if not any(name in text for name in names)]
        for some in (sorted(apart - asked), [one for one in every if one not in inside])
    )
    return Reading(named, doubts, left_out, [text for _, text in around])


def _absent(
    texts: Mapping[int, Sequence[Line]], rooms: Mapping[int, Rooms], named: Collection[str]
) -> tuple[list[Cell], set[tuple[int, str]]]:
    """Return the people behind words such as "Not pictured:", in the class above, and what is no name."""
    found, unread = list[Cell](), set[tuple[int, str]]()
    for page, text in texts.items():
        below = group((room_at(rooms[page], line.box), line) for line in text)
        for room, some in below.items():
            people, rest = not_pictured(whole_lines(some), named)
            found += [in_class(cell, room) for cell in people]
            unread |= {(page, name) for name in rest}
    return found, unread


def _page_doubt(
    page: int,
    found: Sequence[GridCell],
    rivals: Sequence[GridCell],
    at: Mapping[Key, int],
    without: frozenset[str],
) -> PageDoubt:
    """Return the two ways to read a page: by the chosen side, and by the other."""

    def faces(cards: Sequence[GridCell]) -> dict[str, GridCell]:
        on = (card for card in cards if card.picture and page in (0, card.page))
        return {card.picture.name: card for card in on if card.picture and card.picture.name not in without}

    chosen, other = faces(found), faces(rivals)
    ways = ({name: at[_key(card)] for name, card in way.items() if card.name} for way in (chosen, other))
    return PageDoubt(page, tuple(chosen | other), tuple(filter(None, ways)))


def _doubtful_pages(decided: SideDecision, people: _PeopleFinder, without: frozenset[str]) -> set[int]:
    """Return pages with a face without a name and a name without a face: all others may be shifted by one.

    Pages on which many stray names would fit faces on the other side count, too.
    """
    faces = {
        card.page
        for card in decided.cards
        if card.picture
        and card.picture.name not in without
        and not card.name
        and people.is_as_wide(card.picture)
    }
    names = {card.page for card in decided.cards if not card.picture and people.may_be(card)}
    names_apart = {(one.page, one.line.text) for one in people.loose}
    rivals = Counter(c.page for c in decided.rivals if (c.page, c.name_line.text) in names_apart)
    shown = Counter(card.page for card in decided.cards if card.picture)
    claimed = {page for page, count in rivals.items() if count > _CLAIMED * shown[page]}
    over = {one.page for one in people.loose if one.over}
    return claimed | faces & (names | over)


def _with_rivals(
    cells: Sequence[Cell], cards: Sequence[GridCell], rivals: Sequence[GridCell]
) -> tuple[list[Cell], dict[Key, int]]:
    """Add to each cell the picture it would have on another side; return the positions of the cells, too."""
    at = {_key(card): number for number, card in enumerate(cards) if card.name}
    merged = list(cells)
    for card in rivals:
        picture = card.picture.name if card.picture else ""
        if (number := at.setdefault(_key(card), len(merged))) < len(merged):
            merged[number] = replace(merged[number], likely=(*merged[number].likely, picture))
        else:
            merged.append(Cell(card.items, "", (picture,)))
    return merged, at


Key = tuple[int, str, float, float]


def _key(card: GridCell) -> Key:
    """Return the position of a card's name, which is the same for every side."""
    line = card.name_line
    return card.page, line.text, line.box.left, line.box.top


def _cell(card: GridCell, clear: bool, flat: frozenset[str]) -> Cell:
    picture = card.picture.name if card.picture and card.picture.name not in flat else ""
    sure = card.sure and clear and bool(card.name)
    return Cell(card.items, picture if sure else "", (picture,) if picture and not sure else ())


def _placeholders(cards: Sequence[GridCell]) -> frozenset[str]:
    """Return pictures with several names: systems print them for people without a photo."""
    names = group((card.picture.name, card.name) for card in cards if card.picture and card.sure)
    return frozenset(picture for picture, of in names.items() if len(set(of)) > 1)


class _PeopleFinder:
    """Recognize people: cards that are no headings; without a picture, cards like those with one."""

    def __init__(self, decided: SideDecision) -> None:
        self._shown = [card for card in decided.cards if card.picture and card.name]
        self._usual = usual_shape(decided.cards)
        self._pages = {card.page for card in decided.cards if card.picture}
        self._size = median(card.name_line.size for card in self._shown) if self._shown else 0.0
        self.loose = [one for one in decided.loose if self._is_as_large(one.line)]
        """The lines in no cell that may be names, in letters as large as the names'."""
        counts = Counter(name for card in self._shown for name in set(names_in(card.items)))
        self._shared = {name for name, count in counts.items() if count > max(1, len(self._shown) / 2)}
        self._most = max((len(names_in(card.items)) for card in self._shown), default=0) + 1
        """The most lines of names on a card; more in a column are a list below the faces."""
        self._offs, spread = usual_places([_offs(card) for card in self._shown])
        self._edge = min(range(len(spread)), key=spread.__getitem__, default=0)

    def has(self, card: GridCell) -> bool:
        if card.picture:
            return not card.name or not (
                is_heading(card.name)
                and (card.shape != self._usual or not card.sure or is_surely_heading(card.name))
            )
        if not self.may_be(card):
            return False
        numbered = card.shape[1] >= self._usual[1] if self._usual[1] else card.page in self._pages
        return numbered and (not card.outside or self._stands_alike(card))

    def may_be(self, card: GridCell) -> bool:
        """Whether a card has a name that is no heading; a line below it may have words like one: Year 5."""
        names = [name for name in names_in(card.items) if name not in self._shared] or [card.name]
        is_thing = " " not in names[0] and is_furniture(names[0])
        is_list = not card.picture and len(names) > self._most
        is_note = not card.picture and bool(names[0]) and is_sentence(names[0], "A Name")  # Please check ...
        return bool(card.name) and not (is_thing or is_list or is_note or is_heading(names[0]))

    def is_as_wide(self, picture: Picture) -> bool:
        """Whether a picture is as wide or as high as a photo with a name; a logo seldom is."""
        boxes = [card.picture.box for card in self._shown if card.picture]
        return any(
            abs(box.width - picture.box.width) < 1 or abs(box.height - picture.box.height) < 1
            for box in boxes
        )

    def _is_as_large(self, line: Line) -> bool:
        """Whether a line's letters are as large as the names'."""
        return abs(line.size - self._size) < _SAME_SIZE * self._size

    def _stands_alike(self, card: GridCell) -> bool:
        """Whether the name is of the others' size and position: by its left edge, middle or right edge."""
        off = abs(_offs(card)[self._edge] - self._offs[self._edge])
        return self._is_as_large(card.name_line) and off < _SAME_PLACE * max(card.place.width, 30)


def _offs(card: GridCell) -> tuple[float, float, float]:
    """Return the distances of the name's left edge, middle and right edge from the column's."""
    return card.name_line.box.offsets(card.place)
