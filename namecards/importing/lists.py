"""Find the list of people in a source. A new format is one more way to make a `PeopleList`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from namecards.core.errors import CannotRead, NamecardsError, NoList, NoNames, refuse_unforeseen
from namecards.core.people import Person
from namecards.importing.candidate import PeopleList as PeopleList
from namecards.importing.files.entries import Entry, Source
from namecards.importing.mapping import NO_COLUMNS, RememberedColumns
from namecards.importing.matching.photos import match_photos
from namecards.importing.merge_lists import DISC, as_class, join, locate_pictures, merge
from namecards.importing.shapes.bundles import read_bundle
from namecards.importing.shapes.objects import is_json, rows_of_objects
from namecards.importing.shapes.pictures import people_of_pictures
from namecards.importing.shapes.vcards import is_vcard, read_vcards
from namecards.importing.tables.alexandria import decode_titles
from namecards.importing.tables.columns import read_columns, read_records, remarks
from namecards.importing.tables.maps import read_map
from namecards.importing.tables.reading import Row, read_text, rows_of
from namecards.importing.tables.records import candidates
from namecards.importing.tables.workbooks import Table, is_workbook, read_workbook
from namecards.importing.text import clean, join_names

_LISTS = {".csv", ".tsv", ".tab", ".txt", ".text", ".xlsx", ".xlsm", ".vcf", ".vcard", ".json"}
_PAGES = {".pdf", ".html", ".htm", ".xhtml", ".mhtml", ".mht"}
"""Read only if no table has people: a disc may hold a letter too."""
_MOST_LISTS = 200
_COLUMNS_OF_A_LIST = ("ids", "family", "grade", "homeroom", "role")
"""Fields that two sheets must both have, or both lack, to be one list."""


def read_list(
    source: Source, remembered: RememberedColumns = NO_COLUMNS, here: Sequence[Person] = ()
) -> PeopleList:
    """Return the list with the most people; `unclear` names other files that look like lists of people.

    Without any list, return the photos of the people `here` and of people named by the photos' file names.
    Raises NoList or CannotRead, with the list's own reason if there is only one.
    """
    bundle, used = read_bundle(source) or (None, frozenset())
    lists, errors, passed = [bundle] if bundle else [], [], []
    for entry in _list_files(source):
        if entry.name in used:
            continue
        if entry.suffix in _PAGES and any(found.candidates and not found.pictures for found in lists):
            passed.append(entry.name)
            continue
        try:
            with refuse_unforeseen(entry.name):
                found = _read(entry, source, remembered)
                lists += [locate_pictures(one, entry.name, source) for one in found]
        except NamecardsError as error:
            errors.append(error)
    if any(found.candidates for found in lists):
        return _mention_unreadable(_mention_skipped(merge(lists, bundle), passed), errors)
    links = tuple(link for found in lists for link in found.links)
    untold = [error for error in errors if isinstance(error, NoNames) and len(error.titles) > 1]
    alone = not source.single or bool(links) or source.entries[0].is_picture
    if alone and not untold and (photos := people_of_pictures(source, links, here)):
        return photos
    raise errors[0] if len(errors) == 1 else NoList(source.path, _why_none(source, len(errors)))


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


def _read(entry: Entry, source: Source, remembered: RememberedColumns) -> Iterable[PeopleList]:
    """Read the lists in one file, by its content."""
    name, data = clean(entry.name), source.read(entry.name)
    if is_vcard(data):
        return [read_vcards(name, data)]
    if b"%PDF-" in data[:1024]:  # other bytes may come before the mark
        from namecards.importing.photo_rosters.roster import read_pdf

        return [read_pdf(name, data, remembered)]
    if entry.suffix in _PAGES:
        from namecards.importing.photo_rosters.html_page import read_page

        return [read_page(entry.name, data, source, remembered)]
    if is_workbook(data):
        return _sheets(name, *read_workbook(name, data), remembered)
    text, remark = read_text(name, data)
    if is_json(text):
        return [_table(name, rows_of_objects(name, text), remembered)]
    if links := read_map(name, text):
        return [PeopleList(name, (), links=links)]
    found = _table(name, decode_titles(rows_of(name, text)), remembered)
    return [replace(found, unclear=(*found.unclear, remark)) if remark else found]


def _table(name: str, rows: Sequence[Row], remembered: RememberedColumns) -> PeopleList:
    records = read_records(name, rows, remembered)
    people = candidates(name, records)
    disc = any(record.first("folder") and record.first("photo") for record in records)
    unclear = remarks(rows, remembered)
    return PeopleList(name, people, unclear, read_columns(rows, remembered), format=DISC if disc else "")


def _sheets(
    name: str, tables: Sequence[Table], inside: Source, remembered: RememberedColumns
) -> Iterable[PeopleList]:
    """Join the sheets of a workbook that have the same fields; each is a class if it has no class column."""
    found: dict[object, list[PeopleList]] = {}
    errors = []
    for table in tables:
        try:
            one = _table(f"{name}, {table.name}" if len(tables) > 1 else name, table.rows, remembered)
        except NoList as error:
            errors.append(error)
            continue
        if len(tables) > 1:
            one = as_class(one, table.name, unless=("grade", "homeroom", "classes"))
        fields = frozenset(f for c in one.candidates for f in _COLUMNS_OF_A_LIST if getattr(c, f))
        one = replace(one, unclear=(*one.unclear, *table.remarks))
        found.setdefault(fields, []).append(one)
    if not found:
        raise errors[0] if errors else NoList(name, "it is empty.")
    return [_match_pasted(join(name, group), inside) for group in found.values()]


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


def _mention_unreadable(found: PeopleList, errors: Sequence[NamecardsError]) -> PeopleList:
    """Add a sentence about each file that can't be read; files that are no lists need none."""
    unread = (clean(str(error)) for error in errors if isinstance(error, CannotRead))
    left_out = (why.replace("Nothing was changed.", "It was left out.") for why in unread)
    return replace(found, unclear=(*found.unclear, *left_out))


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
