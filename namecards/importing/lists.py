"""Find the list of people in a source. A new format is one more way to make a `PeopleList`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from namecards.core.errors import CannotRead, NamecardsError, NoList, NoNames
from namecards.core.normalize import bare_number, fold
from namecards.core.people import Person
from namecards.core.refusals import refuse_unforeseen
from namecards.importing.candidate import PeopleList as PeopleList
from namecards.importing.files.entries import Entry, Source
from namecards.importing.left_out import LeftOut
from namecards.importing.mapping import NO_COLUMNS, RememberedColumns, signature, title_key
from namecards.importing.matching.photos import match_photos
from namecards.importing.merge_lists import DISC, as_class, join, locate_pictures, merge
from namecards.importing.shapes.bundles import read_bundle
from namecards.importing.shapes.objects import is_json, rows_of_objects
from namecards.importing.shapes.pictures import people_of_pictures
from namecards.importing.shapes.vcards import is_vcard, read_vcards
from namecards.importing.tables.alexandria import decode_titles
from namecards.importing.tables.content import Clues
from namecards.importing.tables.maps import read_map
from namecards.importing.tables.reading import Row, read_text, rows_of
from namecards.importing.tables.records import candidates, seats_of_classes
from namecards.importing.tables.rows import read_table
from namecards.importing.tables.unnamed import LOOKS
from namecards.importing.tables.workbooks import Table, is_workbook, read_workbook
from namecards.importing.text import clean, join_names, split_name

_LISTS = {".csv", ".tsv", ".tab", ".txt", ".text", ".dat", ".json"}
_LISTS |= {".xlsx", ".xlsm", ".ods", ".docx", ".odt", ".vcf", ".vcard"}
_DOCUMENTS = {".docx", ".odt"}
_PAGES = {".pdf", ".html", ".htm", ".xhtml", ".mhtml", ".mht"}
"""Read only if no table has people: a disc may hold a letter too."""
_MOST_LISTS = 200
_COLUMNS_OF_A_LIST = ("ids", "family", "grade", "homeroom", "role")
"""Fields that two sheets must both have, or both lack, to be one list."""


def read_list(
    source: Source,
    remembered: RememberedColumns = NO_COLUMNS,
    here: Sequence[Person] = (),
    today: date | None = None,
) -> PeopleList:
    """Return the list with the most people; `unclear` names other files that look like lists of people.

    Without any list, return the photos of the people `here` and of people named by the photos' file names.
    Raises NoList or CannotRead, with the list's own reason if there is only one.
    """
    clues = _clues(source, here, today)
    bundle, used = read_bundle(source) or (None, frozenset())
    lists, errors, passed = [bundle] if bundle else [], list[tuple[str, NamecardsError]](), []
    for entry in _list_files(source):
        if entry.name in used:
            continue
        if entry.suffix in _PAGES and any(found.candidates and not found.pictures for found in lists):
            passed.append(entry.name)
            continue
        try:
            with refuse_unforeseen(entry.name):
                found = _read(entry, source, remembered, clues)
                lists += [locate_pictures(one, entry.name, source) for one in found]
        except NamecardsError as error:
            errors.append((clean(entry.name), error))
    if any(found.candidates for found in lists):
        merged = merge(lists, bundle)
        unclear = (*merged.unclear, *source.remarks)
        merged = replace(merged, candidates=seats_of_classes(merged.candidates), unclear=unclear)
        return _mention_unread(_mention_skipped(merged, passed), errors)
    links = tuple(link for found in lists for link in found.links)
    untold = any(map(_is_table, (error for _, error in errors)))
    alone = not source.single or bool(links) or source.entries[0].is_picture
    if alone and not untold and (photos := people_of_pictures(source, links, here)):
        return replace(photos, unclear=(*photos.unclear, *source.remarks))
    raise errors[0][1] if len(errors) == 1 else NoList(source.path, _why_none(source, len(errors)))


def _clues(source: Source, here: Sequence[Person], today: date | None) -> Clues:
    stems = [PurePosixPath(entry.name).stem for entry in source.entries if entry.is_picture]
    named = [split_name(stem) for stem in stems if "," in stem]
    return Clues(
        frozenset(map(fold, stems)),
        frozenset(bare_number(number) for person in here for number in person.ids),
        _folded([*(name.given for name in named), *(n for one in here for n in (one.given, one.preferred))]),
        _folded([*(name.family for name in named), *(person.family for person in here)]),
        today,
    )


def _folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, filter(None, names)))


def _list_files(source: Source) -> Sequence[Entry]:
    """Return the files that may be lists; of a single file, also the map files beside it."""
    suffixes = _LISTS | _PAGES
    lists = [entry for entry in source.entries if entry.suffix in suffixes]
    lists.sort(key=lambda entry: entry.suffix in _PAGES)
    if source.single:
        beside = (entry for entry in lists if entry != source.entries[0] and entry.suffix not in _PAGES)
        return (source.entries[0], *beside)
    if len(lists) > _MOST_LISTS:
        raise NoList(source.path, f"it holds {len(lists)} tables. Choose the one with the people.")
    return lists


def _read(entry: Entry, source: Source, remembered: RememberedColumns, clues: Clues) -> Iterable[PeopleList]:
    """Read the lists in one file, by its content."""
    name, data = clean(entry.name), source.read(entry.name)
    if is_vcard(data):
        return [read_vcards(name, data)]
    if b"%PDF-" in data[:1024]:  # other bytes may come before the mark
        from namecards.importing.photo_rosters.roster import read_pdf

        return [read_pdf(name, data, remembered)]
    if entry.suffix in _PAGES:
        return _page(entry.name, data, source, remembered, clues)
    if is_workbook(data) or entry.suffix in _DOCUMENTS:
        return _sheets(name, *read_workbook(name, data), remembered, clues)
    text, remark = read_text(name, data)
    if is_json(text):
        rows, unread = rows_of_objects(name, text)
        found = _table(name, rows, remembered, clues)
        return [replace(found, left_out=(*found.left_out, *unread))]
    if links := read_map(name, text):
        return [PeopleList(name, (), links=links)]
    found = _table(name, decode_titles(rows_of(name, text)), remembered, clues)
    return [replace(found, unclear=(*found.unclear, remark)) if remark else found]


def _page(
    path: str, data: bytes, source: Source, remembered: RememberedColumns, clues: Clues
) -> Iterable[PeopleList]:
    """Read a saved page: photos with names beside them, else the people in its tables."""
    from namecards.importing.photo_rosters.html_page import read_page, tables_of_page

    try:
        return [read_page(path, data, source, remembered)]
    except NoList as no_photos:
        tables = tables_of_page(path, data, source)
        try:
            return _sheets(clean(path), tables, replace(source, entries=()), remembered, clues)
        except NoList:
            raise no_photos from None


def _table(name: str, rows: Sequence[Row], remembered: RememberedColumns, clues: Clues) -> PeopleList:
    read = read_table(name, rows, remembered, clues)
    people, unclear = candidates(name, read.records)
    disc = any(record.first("folder") and record.first("photo") for record in read.records)
    said = (*unclear, *read.remarks)
    return PeopleList(name, people, said, read.columns, format=DISC if disc else "", left_out=read.left_out)


def _sheets(
    name: str, tables: Sequence[Table], inside: Source, remembered: RememberedColumns, clues: Clues
) -> Iterable[PeopleList]:
    """Join the sheets of a workbook that have the same fields; each is a class if it has no class column."""
    read, errors = _read_sheets(name, tables, remembered, clues)
    left_out = [
        LeftOut("sheet", table.name) for at, table in enumerate(tables) if at not in read and table.rows
    ]
    found: dict[object, list[PeopleList]] = {}
    for at, one in sorted(read.items()):
        if len(tables) > 1 and (title := tables[at].name):
            is_guess = any(column.kind == "class" and column.why == LOOKS for column in one.columns)
            one = as_class(one, title, unless=("grade", "homeroom", *(() if is_guess else ("classes",))))
        fields = frozenset(f for c in one.candidates for f in _COLUMNS_OF_A_LIST if getattr(c, f))
        one = replace(one, unclear=(*one.unclear, *tables[at].remarks))
        found.setdefault(fields, []).append(one)
    if not found:
        raise errors[0] if errors else NoList(name, "it is empty.")
    lists = [_match_pasted(join(name, group), inside) for group in found.values()]
    return [replace(lists[0], left_out=(*lists[0].left_out, *left_out)), *lists[1:]]


def _read_sheets(
    name: str, tables: Sequence[Table], remembered: RememberedColumns, clues: Clues
) -> tuple[dict[int, PeopleList], list[NoList]]:
    """Read each sheet; those whose cells do not tell by what the others with the same titles hold."""
    read: dict[int, PeopleList] = {}
    errors: list[NoList] = []
    for again in (False, True):
        known = _kinds_of(read.values()) if again else remembered
        for at, table in ((at, table) for at, table in enumerate(tables) if at not in read):
            sheet = f"{name}, {table.name}" if len(tables) > 1 and table.name else name
            try:
                read[at] = _table(sheet, table.rows, known, clues)
            except NoList as error:
                errors.append(error)
    return read, errors


def _kinds_of(lists: Iterable[PeopleList]) -> RememberedColumns:
    """Return what the columns of sheets hold, for others with the same titles whose cells do not tell."""
    return {
        signature([column.title for column in found.columns]): {
            title_key(column.title): column.kind for column in found.columns
        }
        for found in lists
    }


def _match_pasted(found: PeopleList, inside: Source) -> PeopleList:
    """Add the photos that are pasted in the rows of a list."""
    if not any(candidate.pictures for candidate in found.candidates) or not inside.entries:
        return found
    matched = match_photos(found.candidates, inside)
    if not any(candidate.photo for candidate in matched.candidates):
        return found
    unclear = (*found.unclear, *matched.unclear)
    return replace(found, candidates=matched.candidates, pictures=inside, unclear=unclear)


def _mention_skipped(found: PeopleList, pages: Sequence[str]) -> PeopleList:
    """Add a sentence about the pages beside a list, which may be letters or rosters."""
    if not pages:
        return found
    names = join_names(list(map(clean, pages)), 1)
    verb = "was" if len(pages) == 1 else "were"
    sentence = f"{names} beside the list {verb} not read. If it is a roster, import it separately."
    return replace(found, unclear=(*found.unclear, sentence))


def _mention_unread(found: PeopleList, errors: Sequence[tuple[str, NamecardsError]]) -> PeopleList:
    """Add a sentence about each file that can't be read, and name those that are no lists."""
    unread = (clean(str(error)) for _, error in errors if isinstance(error, CannotRead))
    said = (why.replace("Nothing was changed.", "It was left out.") for why in unread)
    others = ((name, error) for name, error in errors if not isinstance(error, CannotRead))
    left_out = (LeftOut("table" if _is_table(error) else "file", name) for name, error in others)
    return replace(found, unclear=(*found.unclear, *said), left_out=(*found.left_out, *left_out))


def _is_table(error: NamecardsError) -> bool:
    """Whether a file without names is a table: its titles may only not be known."""
    return isinstance(error, NoNames) and len(error.titles) > 1


def _why_none(source: Source, lists: int) -> str:
    if lists:
        return f"none of its {lists} tables has a column of names."
    photos = sum(entry.is_picture for entry in source.entries)
    if photos:
        count = "1 photo" if photos == 1 else f"{photos} photos"
        return f"it holds {count}, but no list that says who they are. Put a CSV list in the same folder."
    return "it holds no table. Save your list as CSV and import that."


def list_name(source: Source) -> str:
    """Return the name for the class of people without one: `period_3 (1).csv` is "period 3"."""
    path = source.path.resolve()
    stem = path.name if path.is_dir() else path.stem
    return clean(re.sub(r"\s*\(\d+\)$", "", stem.replace("_", " "))) or "List"
