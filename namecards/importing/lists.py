"""The list of people in a source. A further format is one more way to come to a `PeopleList`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.errors import NamecardsError, NoList, NoNames
from namecards.core.forms import fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.candidate import PeopleList as PeopleList
from namecards.importing.files.entries import Entry, is_picture_name
from namecards.importing.files.inside import Inside
from namecards.importing.files.naming import Naming, leaves_the_folder
from namecards.importing.files.source import Source
from namecards.importing.mapping import NOTHING, Remembered
from namecards.importing.matching.photos import match_photos
from namecards.importing.shapes.bundles import read_bundle
from namecards.importing.shapes.objects import is_json, rows_of_objects
from namecards.importing.shapes.pictures import people_of_pictures
from namecards.importing.shapes.vcards import is_vcard, read_vcards
from namecards.importing.tables.columns import titled, understand
from namecards.importing.tables.maps import read_map
from namecards.importing.tables.reading import Row, read_text, rows_of
from namecards.importing.tables.records import candidates, united
from namecards.importing.tables.workbooks import Table, is_workbook, read_workbook
from namecards.importing.text import clean

_LISTS = {".csv", ".tsv", ".tab", ".txt", ".text", ".xlsx", ".xlsm", ".vcf", ".vcard", ".json"}
_MOST_LISTS = 200
_DISC = "Photographer’s disc"
_TOLD = ("ids", "family", "grade", "homeroom", "role")
"""What two sheets must both say or not say about people to be one list."""


def read_list(source: Source, remembered: Remembered = NOTHING, here: Sequence[Person] = ()) -> PeopleList:
    """The list with the most people; what else looks like a list of people is named in `unclear`.

    `remembered` is what the user said of columns, by their titles. Without any list, the photos of the people
    who are `here`, and of those whom the photos' names name. Raises NoList or CannotRead, with the reason of
    the list if there is only one.
    """
    bundle, used = read_bundle(source) or (None, frozenset())
    lists, errors = [bundle] if bundle else [], []
    for entry in _listed(source):
        if entry.name not in used:
            try:
                lists += [
                    _located(found, entry.name, source) for found in _read(entry.name, source, remembered)
                ]
            except NamecardsError as error:
                errors.append(error)
    links = tuple(link for found in lists for link in found.links)
    named = _discs_joined([found for found in lists if found.candidates])
    if named:
        return _chosen(named, links, bundle)
    untold = [error for error in errors if isinstance(error, NoNames) and len(error.titles) > 1]
    if not untold and (photos := people_of_pictures(source, links, here)):
        return photos
    raise errors[0] if len(errors) == 1 else NoList(source.path, _why_none(source, len(errors)))


def _listed(source: Source) -> tuple[Entry, ...]:
    """The files that may be lists; of a single file, also the map files beside it."""
    lists = tuple(entry for entry in source.entries if entry.suffix in _LISTS)
    if source.single:
        return (source.entries[0], *(entry for entry in lists if entry != source.entries[0]))
    if len(lists) > _MOST_LISTS:
        raise NoList(source.path, f"there are {len(lists)} tables in it. Choose the one with the people.")
    return lists


def _read(path: str, source: Source, remembered: Remembered) -> Iterable[PeopleList]:
    """The lists in one file, told by its content."""
    name, data = clean(path), source.read(path)
    if is_vcard(data):
        return [read_vcards(name, data)]
    if is_workbook(data):
        return _sheets(name, *read_workbook(name, data), remembered)
    text, remark = read_text(name, data)
    if is_json(text):
        return [_table(name, rows_of_objects(name, text), remembered)]
    if links := read_map(name, text):
        return [PeopleList(name, (), links=links)]
    found = _table(name, rows_of(name, text), remembered)
    return [replace(found, unclear=(*found.unclear, remark)) if remark else found]


def _table(name: str, rows: Sequence[Row], remembered: Remembered) -> PeopleList:
    records = understand(name, rows, remembered)
    people, unclear = candidates(name, records)
    disc = any(record.first("folder") and record.first("photo") for record in records)
    return PeopleList(name, people, unclear, titled(rows, remembered), what=_DISC if disc else "")


def _sheets(
    name: str, tables: Sequence[Table], inside: Inside, remembered: Remembered
) -> Iterable[PeopleList]:
    """The sheets of a workbook: those of one kind are one list, and each is a class if it says none."""
    found: dict[object, list[PeopleList]] = {}
    errors = []
    for table in tables:
        try:
            one = _table(f"{name}, {table.name}" if len(tables) > 1 else name, table.rows, remembered)
        except NoList as error:
            errors.append(error)
            continue
        if len(tables) > 1 and not any(c.grade or c.homeroom or c.classes for c in one.candidates):
            one = replace(one, candidates=tuple(replace(c, classes=(table.name,)) for c in one.candidates))
        said = {field for c in one.candidates for field in _TOLD if getattr(c, field)}
        one = replace(one, unclear=(*one.unclear, *table.remarks))
        found.setdefault(frozenset(said), []).append(one)
    if not found:
        raise errors[0] if errors else NoList(name, "it is empty.")
    return [_with_pasted(joined(name, group), inside) for group in found.values()]


def _with_pasted(found: PeopleList, inside: Inside) -> PeopleList:
    """A list with the pictures that are pasted in its rows."""
    if not any(candidate.pictures for candidate in found.candidates) or not inside.entries:
        return found
    matched = match_photos(found.candidates, inside)
    if not any(candidate.photo for candidate in matched.candidates):
        return found
    unclear = (*found.unclear, *matched.unclear)
    return replace(found, candidates=matched.candidates, pictures=inside, unclear=unclear)


def _located(found: PeopleList, path: str, source: Source) -> PeopleList:
    """A list with its pictures by where they are in the source; those that are not there are said."""
    if found.pictures:
        return found
    naming, near = Naming(source.entries), str(PurePosixPath(path).parent)
    said = [name for one in (*found.candidates, *found.links) for name in one.pictures]
    where = {name: None if leaves_the_folder(name) else naming.find(name, near) for name in said}

    def located(one: Candidate) -> Candidate:
        return replace(one, pictures=tuple(file for name in one.pictures if (file := where[name])))

    lost = [name for name in where if not where[name] and is_picture_name(name)]
    outside = [name for name in lost if leaves_the_folder(name)]
    unclear = [
        _say(found.name, outside, "outside of what was chosen: not used"),
        _say(found.name, [name for name in lost if name not in outside], "not there"),
    ]
    return replace(
        found,
        candidates=tuple(map(located, found.candidates)),
        links=tuple(link for link in map(located, found.links) if link.pictures),
        unclear=(*found.unclear, *filter(None, unclear)),
    )


def _say(name: str, pictures: Sequence[str], what: str) -> str:
    if not pictures:
        return ""
    more = f" and {len(pictures) - 1} more" if len(pictures) > 1 else ""
    return f"{name} names pictures that are {what}: {clean(pictures[0])}{more}."


def _chosen(lists: Sequence[PeopleList], links: Sequence[Candidate], bundle: PeopleList | None) -> PeopleList:
    """The list with the most people, and what the other lists with pictures say about theirs."""
    best = bundle or max(lists, key=lambda found: len(found.candidates))
    others = [found for found in lists if found is not best]
    told = [one for found in others for one in found.candidates if one.pictures]
    unclear = [
        f"{other.name} looks like a list of people too ({len(other.candidates)}): import it by itself."
        for other in others
        if not any(one.pictures for one in other.candidates)
    ]
    return replace(best, links=(*links, *told), unclear=(*best.unclear, *unclear))


def _discs_joined(lists: Sequence[PeopleList]) -> list[PeopleList]:
    """The indexes of a disc as one list: a master or a batch of retakes has the newer pictures."""
    discs = sorted((found for found in lists if found.what == _DISC), key=_is_newer)
    if len(discs) < 2:
        return list(lists)
    whole = joined(discs[-1].name, discs)
    return [whole, *(found for found in lists if found.what != _DISC)]


def joined(name: str, lists: Sequence[PeopleList]) -> PeopleList:
    """Several lists of one kind as one: whoever is on two has the classes of both and the later picture."""
    if len(lists) == 1:
        return lists[0]
    people: dict[object, Candidate] = {}
    for one in (one for found in lists for one in found.candidates):
        key = (
            one.ids[:1],
            fold(one.given),
            fold(one.family),
            *(() if one.ids else (one.grade, one.homeroom)),
        )
        before = people.get(key, one)
        people[key] = replace(
            one,
            classes=united((before.classes, one.classes)),
            pictures=united((one.pictures, before.pictures)),
        )
    unclear = united(found.unclear for found in lists)
    return replace(lists[-1], name=name, candidates=tuple(people.values()), unclear=unclear)


def _is_newer(disc: PeopleList) -> bool:
    return any(word in disc.name.casefold() for word in ("master", "retake"))


def _why_none(source: Source, lists: int) -> str:
    if lists:
        return f"none of its {lists} tables has a column of names."
    photos = sum(entry.is_picture for entry in source.entries)
    if photos:
        return f"there are {photos} photos, but no list that says who they are. Put one beside them, as CSV."
    return "there is no table in it. Save your list as CSV and import that."


def own_name(source: Source) -> str:
    """The list's own name, for people whose list says no class: `period_3 (1).csv` is "period 3"."""
    path = source.path.resolve()
    stem = path.name if path.is_dir() else path.stem
    return clean(re.sub(r"\s*\(\d+\)$", "", stem.replace("_", " "))) or "List"
