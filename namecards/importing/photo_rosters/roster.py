"""Read the people on a page with pictures beside names. START HERE.

PDF: pages -> grid -> cells; HTML: tree -> cells. Cells -> rows of a table -> people, as in any table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from namecards.core.errors import CannotRead, NoList
from namecards.core.grouping import group
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import NOBODY, PHOTO_ROSTER, Candidate, PeopleList, PhotoDoubt
from namecards.importing.files.entries import Entry, Source
from namecards.importing.left_out import LeftOut
from namecards.importing.lists.pictures import PICTURES_LEFT_OUT
from namecards.importing.mapping import RememberedColumns
from namecards.importing.matching.photos import match_photos
from namecards.importing.pages.layout import Box, Page
from namecards.importing.pages.limits import DocumentContent
from namecards.importing.pages.subprocess_reader import read_in_subprocess
from namecards.importing.photo_rosters.cards import Cell, PageDoubt, rows
from namecards.importing.photo_rosters.grid import Grid, sheets
from namecards.importing.photo_rosters.people import Reading, read_people
from namecards.importing.photo_rosters.text_side import decide
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.records import candidates
from namecards.importing.text import clean

_LARGER, _BACKGROUND = 1.5, 0.8
"""How many times wider than a portrait such a picture is, and the share of a page of a background."""


def open_pdf(name: str, data: bytes) -> DocumentContent:
    """Return the pages of a PDF; CannotRead gives the reason if they can't be read."""
    content = read_in_subprocess(data)
    if why := content.missing or content.trouble.value:
        raise CannotRead(name, why)
    return content


def read_faces(name: str, content: DocumentContent, remembered: RememberedColumns) -> PeopleList:
    """Return everyone on the pages of a PDF, with photos; NoList says why there is nobody."""
    read, faulty = _read_sound_pages(content)
    if not read:
        raise NoList(name, _why_none(content, bool(sheets(content.pages))))
    found = list_people(name, read.cells, content.pictures, remembered, read.unsure)
    lost = _lost_pages(name, (*content.damaged, *faulty))
    apart = (
        f"Page {page} of {name} has text apart from the photos, which was left out: "
        f"{join_names([clean(text).rstrip('.') for _, text in texts], 3)}."
        for page, texts in groupby(read.left_out, key=itemgetter(0))
    )
    asked = {picture for cell in read.cells for picture in cell.likely}
    laid = sheets([page for page in content.pages if page.number not in faulty])
    larger = _mention_larger(name, laid, asked.union(content.flat))
    said = (*(f"{name}: {sentence}" for sentence in content.left_out), *apart, *larger, *lost)
    comments = (LeftOut("comment", clean(text)) for text in content.comments)
    around = (LeftOut("heading", line) for line in dict.fromkeys(map(clean, read.around)) if line)
    left_out = (*found.left_out, *around, *comments)
    return replace(found, unclear=(*found.unclear, *said), complete=not lost, left_out=left_out)


def mention_lost(found: PeopleList, content: DocumentContent) -> PeopleList:
    """Report what was not read of a PDF whose text is the list."""
    name, lost = found.name, _lost_pages(found.name, content.damaged)
    are_lost = bool(content.pictures) and not any(one.photo for one in found.candidates)
    pictures = [PICTURES_LEFT_OUT.format(name)] * are_lost
    said = (*lost, *pictures, *(f"{name}: {sentence}" for sentence in content.left_out))
    comments = (LeftOut("comment", clean(text)) for text in content.comments)
    return replace(found.saying(*said, left_out=comments), complete=not content.damaged)


def _lost_pages(name: str, pages: Iterable[int]) -> tuple[str, ...]:
    """Return a sentence for each page that could not be read."""
    return tuple(
        f"Page {page} of {name} could not be read, so it was left out. Download or copy the PDF again."
        for page in sorted(pages)
    )


def _read_sound_pages(content: DocumentContent) -> tuple[Reading | None, list[int]]:
    """Return the people, and the pages that can't be read: each is tried alone if all together fail."""
    flat, faulty = frozenset(content.flat), list[int]()
    try:
        return _read_pages(content.pages, flat), []
    except Exception:
        for page in content.pages:
            try:
                _read_pages([page], flat)
            except Exception:
                faulty.append(page.number)
        if len(faulty) in (0, len(content.pages)):
            raise
    return _read_pages([page for page in content.pages if page.number not in faulty], flat), faulty


def _read_pages(pages: Sequence[Page], flat: frozenset[str]) -> Reading | None:
    """Return the people on pages; None if there are no photos with names."""
    laid = sheets(pages)
    decided = decide(laid) if laid else None
    return read_people(decided, laid, flat) if decided else None


def list_people(
    name: str,
    cells: Sequence[Cell],
    pictures: Mapping[str, bytes],
    remembered: RememberedColumns,
    unsure: Sequence[PageDoubt] = (),
) -> PeopleList:
    """Return the people in the cells; pictures that may be someone else's become doubts."""
    table = rows(cells)
    read = read_table(name, table, remembered)
    people, unclear = candidates(name, read.records)
    named = _entries(cell.picture for cell in cells if cell.picture)
    theirs = Source(Path(name), named, pictures.__getitem__)
    matched = match_photos(people, theirs)
    doubts = _doubts(cells, people)
    for page in unsure:
        doubts |= _page_doubts(name, page, people)
    inside = replace(theirs, entries=_entries(dict.fromkeys([*(e.name for e in theirs.entries), *doubts])))
    return PeopleList(
        name,
        matched.candidates,
        (*unclear, *read.remarks, *matched.unclear),
        read.columns,
        pictures=inside,
        format=PHOTO_ROSTER,
        left_out=read.left_out,
        doubts=doubts,
    )


def _doubts(cells: Sequence[Cell], people: Sequence[Candidate]) -> dict[str, PhotoDoubt]:
    """Return by picture the people whom it may show, and why that is unsure."""
    places = _places(people)
    owners: dict[str, list[int]] = {}
    sure = set[str]()
    for number, cell in enumerate(cells, 1):
        who = places.get(number, ())
        is_shared = bool(cell.picture) and len(who) > 1  # twins on one photo
        sure |= set() if is_shared else {cell.picture}
        for picture in (*cell.likely, *[cell.picture] * is_shared):
            owners.setdefault(picture, []).extend(who)
    return {
        picture: PhotoDoubt(_why(picture, [people[at] for at in who]), tuple(who))
        for picture, who in owners.items()
        if picture not in sure
    }


def _page_doubts(
    name: str, doubt: PageDoubt, people: Sequence[Candidate]
) -> Iterator[tuple[str, PhotoDoubt]]:
    """Yield the pictures of a page in doubt, with their owner in each way to read it."""
    places, page = _places(people), f"page {doubt.page} of {name}" if doubt.page else name
    for picture in doubt.pictures:
        ways = tuple((*places.get(way.get(picture, NOBODY) + 1, ()), NOBODY)[0] for way in doubt.ways)
        owners = tuple(dict.fromkeys(at for at in ways if at != NOBODY))
        yield picture, PhotoDoubt(_why(picture, [people[at] for at in owners]), owners, page, ways)


def _places(people: Sequence[Candidate]) -> Mapping[int, Sequence[int]]:
    """Return the indexes of the people by the number of the cell, counted from 1."""
    return group((int(one.origin.rpartition(" ")[2]), at) for at, one in enumerate(people))


def _why(picture: str, who: Sequence[Candidate]) -> str:
    if not who:
        return f"The picture {clean(picture)} has no name beside it, so it was left out."
    names = join_names([one.display for one in who], 3, "or")
    return f"The page doesn't show clearly who {clean(picture)} is (maybe {names}), so it was left out."


def _entries(names: Iterable[str]) -> tuple[Entry, ...]:
    return tuple(Entry(name, 0) for name in names)


def _why_none(content: DocumentContent, pictures: bool) -> str:
    if content.pictures and not any(page.runs for page in content.pages):
        return "its pages are scans, so there is no text to read. Get the original PDF, or the list as CSV."
    if content.has_form:
        return "what stands in the fields of a form is not read. Print it to a new PDF, and import that."
    if pictures:
        return "it has pictures, but no names beside them. Get the list as CSV or Excel."
    return "it has neither photos with names nor a list of names. Get the list as CSV or Excel."


def _mention_larger(name: str, laid: Sequence[Grid], known: Set[str]) -> Iterator[str]:
    """Yield a sentence about the pictures larger than the portraits, or apart from them, with their pages."""
    portraits = [picture.box for sheet in laid for picture in sheet.portraits]
    usual = sorted(portraits, key=lambda box: box.width)[len(portraits) // 2] if portraits else None
    pages = [sheet.page.number for sheet in laid for _ in _larger(sheet, usual, known)] if usual else []
    if pages:
        what = pluralize(len(pages), "picture is", "pictures are")
        on = join_names([f"page {page}" for page in dict.fromkeys(pages)], 5)
        yield f"{name}: {what} larger than the photos of people, or apart from them. Left out: {on}."


def _larger(sheet: Grid, usual: Box, known: Set[str]) -> Iterator[Box]:
    """Yield the boxes of pictures larger or apart, without backgrounds: the faces stand on these."""
    faces = [picture.box for picture in sheet.portraits]
    for picture in sheet.page.pictures:
        box, page = picture.box, sheet.page
        is_larger = box.width > _LARGER * usual.width and box.height > usual.height
        is_larger |= picture in sheet.others and picture.name not in known
        covers = any(face.overlap(box) > 0 for face in faces)
        if is_larger and not covers and box.width * box.height < _BACKGROUND * page.width * page.height:
            yield box
