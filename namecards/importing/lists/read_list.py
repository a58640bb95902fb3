"""Find the list of people in a source. A new format is one more way to make a `PeopleList`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from namecards.core.errors import CannotRead, NamecardsError, NoList, NoNames
from namecards.core.normalize import bare_number, fold
from namecards.core.people import Person
from namecards.core.refusals import refuse_unforeseen
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate
from namecards.importing.candidate import PeopleList as PeopleList
from namecards.importing.cells.grades import grade_in_digits
from namecards.importing.cells.private import without_contacts
from namecards.importing.cells.school_years import describe_early
from namecards.importing.clues import Clues
from namecards.importing.files.entries import Entry, Source
from namecards.importing.formats.encodings import decode
from namecards.importing.left_out import LeftOut
from namecards.importing.lists.around import add_class_around
from namecards.importing.lists.by_number import names_others
from namecards.importing.lists.earlier_years import without_earlier_folders
from namecards.importing.lists.lost_names import report_lost_names
from namecards.importing.lists.merge import merge
from namecards.importing.lists.pages_beside import is_alike, is_list, is_of_same_people, is_roster
from namecards.importing.lists.pictures import add_loose_pictures, locate_pictures, loose_pictures
from namecards.importing.lists.told_around import add_told_of_here, tell_by_note, tell_of_here
from namecards.importing.lists.which_files import LISTS, PAGES, list_files, unread_files
from namecards.importing.lists.whole_list import as_adults, mention_leaving, with_adults
from namecards.importing.mapping import NO_COLUMNS, RememberedColumns
from namecards.importing.matching.photos import is_picture
from namecards.importing.names.split_name import split_name
from namecards.importing.places.grades_of_classes import add_told_grades, grades_of_classes, seats_of_classes
from namecards.importing.shapes.bundles import read_bundle
from namecards.importing.shapes.pictures import people_of_pictures
from namecards.importing.text import clean, has_sentence_end, is_written_as_name
from namecards.importing.typed_lists.typed_line import may_name

if TYPE_CHECKING:
    from namecards.importing.lists.one_file import FileReader

_LONGEST_NOTE = 4_000
"""The most bytes of a short text."""
_FEW = 12
"""The most people on what seems a list, but may only tell of people here."""
_NAMES, _PLACES = ("given", "family", "middle", "preferred", "say"), ("grade", "homeroom")
_Unread = tuple[str, NamecardsError]
"""A file's name, and why it is no list."""


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
    from namecards.importing.lists.one_file import FileReader  # the readers of all kinds of files

    reader = FileReader(source, remembered, _clues(source, here, today))
    bundle, used = read_bundle(source, today) or (None, frozenset())
    entries = [entry for entry in list_files(source) if entry.name not in used]
    lists, passed, errors = _read_files(reader, source, entries, [bundle] if bundle else [])
    chosen = clean(source.entries[0].name) if source.single else ""
    if changes := _changes_told(reader, entries, lists, errors, here):
        others = [(name, error) for name, error in errors if name != changes.name]
        found = report_lost_names(changes.saying(*source.remarks), reader.texts)
        return _mention_unread(found, others, source)
    if wrong := dict(errors).get(chosen):
        raise wrong  # not another list beside the file that was chosen
    if any(found.candidates for found in lists):
        pages = [one for one in lists if one.pictures]
        beside_list = bool(pages) and any(map(is_list, lists))
        lists = [add_class_around(one, source) if beside_list and one.pictures else one for one in lists]
        merged, errors = _with_notes(reader, merge(lists, bundle, chosen, today), entries, errors)
        merged = add_told_of_here(add_loose_pictures(merged, loose_pictures(source, pages), source), here)
        merged = merged.saying(*source.remarks, *describe_early(clean(source.path.stem), today))
        placed = _mention_skipped(_with_places(merged, source), passed)
        return _mention_unread(report_lost_names(placed, reader.texts), errors, source)
    links = tuple(link for found in lists for link in found.links)
    alone = not source.single or bool(links) or source.entries[0].is_picture
    if alone and (photos := people_of_pictures(source, links, here)):
        photos = without_earlier_folders(_in_grades(with_adults(photos.saying(*source.remarks))))
        return _mention_unread(photos, errors, source)
    why = " ".join((_why_none(source, len(errors)), *source.remarks))
    raise errors[0][1] if len(errors) == 1 else NoList(source.path, why)


def _changes_told(
    reader: FileReader,
    entries: Sequence[Entry],
    lists: Sequence[PeopleList],
    errors: Sequence[_Unread],
    here: Sequence[Person],
) -> PeopleList | None:
    """Return what a text says of more people `here` than it seems to list: who left, who is new."""
    people = [one for found in lists for one in found.candidates]
    if not here or len(people) > _FEW:
        return None
    wrong = {name for name, error in errors if not isinstance(error, NoList)}
    for entry in (entry for entry in entries if clean(entry.name) not in wrong):
        text = reader.lines(entry)
        changes = tell_of_here(clean(entry.name), text.lines, here)
        plain = [line for line in text.lines if not has_sentence_end(line)]
        listed = sum(_is_listed(one, plain) for one in people)
        if changes and (text.are_messages or len(changes.candidates) >= listed):
            return changes
    return None


def _with_notes(
    reader: FileReader, found: PeopleList, entries: Sequence[Entry], errors: Sequence[_Unread]
) -> tuple[PeopleList, list[_Unread]]:
    """Return a list with what short texts beside it tell of its people, and what is still not read."""
    notes, unread = {clean(one.name): one for one in entries if one.size <= _LONGEST_NOTE}, list[_Unread]()
    for name, error in errors:
        note = notes.get(name) if isinstance(error, NoList) else None
        told = tell_by_note(found, reader.lines(note).lines) if note else None
        found, unread = told or found, unread if told else [*unread, (name, error)]
    return found, unread


def _is_listed(one: Candidate, lines: Sequence[str]) -> bool:
    """Whether somebody's name is one, and stands in one of some lines; a comma may have cut a sentence."""
    names = (f"{one.given} {one.family}".strip(), f"{one.family}, {one.given}")
    return is_written_as_name(names[0]) and any(name in line for line in lines for name in names)


def _with_places(found: PeopleList, source: Source) -> PeopleList:
    """Return a list with the seats, grades, classes and roles that other cells and texts around it tell."""
    seated = found.with_people(seats_of_classes(found.candidates))
    graded = seated.with_people(add_told_grades(seated.candidates))
    return _in_grades(mention_leaving(add_class_around(as_adults(graded), source)))


def _in_grades(found: PeopleList) -> PeopleList:
    found = _drop_contacts(found)
    graded = add_told_grades(found.candidates)
    plain = [one.update(grade=grade_in_digits(one.grade)) for one in graded]
    return found.with_people(grades_of_classes(plain, found.columns))


def _drop_contacts(found: PeopleList) -> PeopleList:
    """Return a list without contacts in names, grades and classes, and report whose were dropped."""
    people = tuple(map(_without_contacts, found.candidates))
    changed = [new.display for new, one in zip(people, found.candidates, strict=True) if new != one]
    if not changed:
        return found
    whose = join_names(changed, 3)
    sentence = f"Telephone numbers or e-mail addresses in names or classes were not read: {whose}."
    return found.saying(sentence).with_people(people)


def _without_contacts(one: Candidate) -> Candidate:
    fields: dict[str, Any] = {field: without_contacts(getattr(one, field)) for field in (*_NAMES, *_PLACES)}
    if not fields["given"] and not fields["family"]:  # nothing else names them
        fields |= {field: getattr(one, field) for field in _NAMES}
    return one.update(**fields, classes=tuple(filter(None, map(without_contacts, one.classes))))


def _read_files(
    reader: FileReader, source: Source, entries: Sequence[Entry], bundle: Sequence[PeopleList]
) -> tuple[list[PeopleList], list[str], list[_Unread]]:
    """Read each file; beside a list of people, a page must list them, too, or another class, or show faces.

    Return the lists after the `bundle`, the names of pages that were passed over, and what can't be read.
    """
    lists, passed, errors = list(bundle), list[str](), list[_Unread]()
    for entry in entries:
        is_beside = entry.suffix in PAGES and any(map(is_list, lists))
        before = len(lists)
        try:
            with refuse_unforeseen(entry.name):
                read = [
                    one
                    for one in reader.read(entry)
                    if not is_beside
                    or (one.candidates and one.pictures)
                    or is_roster(one)
                    or any(is_alike(one, found) or is_of_same_people(one, found) for found in lists)
                ]
                lists += [locate_pictures(found, entry.name, source) for found in read]
        except NamecardsError as error:
            may_be = entry.suffix in LISTS or (source.single and not entry.is_picture)
            if not is_beside and (may_be or not is_picture(source.read(entry.name))):
                errors.append((clean(entry.name), error))
        passed += [entry.name] if is_beside and len(lists) == before else []
    return (
        _read_numbered(reader, lists, errors, {clean(entry.name): entry for entry in entries}, source),
        passed,
        errors,
    )


def _read_numbered(
    reader: FileReader,
    lists: list[PeopleList],
    errors: list[_Unread],
    entries: Mapping[str, Entry],
    source: Source,
) -> list[PeopleList]:
    """Read tables without names again, now that the owners of their numbers are known."""
    others = [found for found in lists if found.name in entries and names_others(found, lists)]
    lists = [found for found in lists if found not in others]
    reader.people = [one for found in lists for one in found.candidates]
    for name in [*(found.name for found in others), *(name for name, error in errors if _is_table(error))]:
        with suppress(NamecardsError):
            entry = entries[name]
            lists += [locate_pictures(found, entry.name, source) for found in reader.read(entry)]
            errors[:] = [unread for unread in errors if unread[0] != name]
    return lists


def _clues(source: Source, here: Sequence[Person], today: date | None) -> Clues:
    stems = [PurePosixPath(entry.name).stem for entry in source.entries if entry.is_picture]
    named = [split_name(stem) for stem in stems if "," in stem]
    return Clues(
        frozenset(map(fold, stems)),
        frozenset(bare_number(number) for person in here for number in person.ids),
        _fold([*(name.given for name in named), *(n for one in here for n in (one.given, one.preferred))]),
        _fold([*(name.family for name in named), *(person.family for person in here)]),
        _fold(part for entry in source.entries if entry.is_picture for part in _parts(entry.name)),
        today,
    )


def _parts(picture: str) -> Iterable[str]:
    """Yield the folders of a picture, and the parts of its name."""
    path = PurePosixPath(picture)
    return (*path.parent.parts, *re.split(r"[\s_.,-]+", path.stem), path.stem.split("_")[0])


def _fold(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, filter(None, names)))


def _mention_skipped(found: PeopleList, pages: Sequence[str]) -> PeopleList:
    """Add a sentence about the pages beside a list, which may be letters or rosters."""
    if not pages:
        return found
    names, verb = join_names(map(clean, pages), 1), "was" if len(pages) == 1 else "were"
    return found.saying(f"{names} beside the list {verb} not read. If it is a roster, import it separately.")


def _mention_unread(found: PeopleList, errors: Sequence[_Unread], source: Source) -> PeopleList:
    """Report each file that can't be read; name files that are no lists, and people in them."""
    unread = (clean(str(error)) for _, error in errors if isinstance(error, CannotRead))
    reasons = tuple(why.replace("Nothing was changed.", "It was left out.") for why in unread)
    others = [(name, error) for name, error in errors if not isinstance(error, CannotRead)]
    left_out = [LeftOut("table" if _is_table(error) else "file", name) for name, error in others]
    left_out += [LeftOut("text", line) for name, _ in others for line in _names_in_note(source, name)]
    left_out += [LeftOut("unread", clean(entry.name)) for entry in unread_files(source)]
    return replace(found.saying(left_out=left_out), unread=reasons)


def _names_in_note(source: Source, name: str) -> Iterable[str]:
    """Return the lines of a short text that may be names, such as people who were not photographed."""
    notes = (one for one in source.entries if clean(one.name) == name and one.size <= _LONGEST_NOTE)
    texts = (decode(one.name, source.read(one.name)).text for one in notes if one.suffix == ".txt")
    return filter(may_name, (clean(line) for text in texts for line in text.splitlines()))


def _is_table(error: NamecardsError) -> bool:
    """Whether a file without names is still a table: its titles may be unknown."""
    return isinstance(error, NoNames) and len(error.titles) > 1


def _why_none(source: Source, lists: int) -> str:
    if lists:
        return f"none of its {lists} tables has a column of names."
    photos = sum(entry.is_picture for entry in source.entries)
    if source.single and photos:
        return (
            "it is a picture, and its name matches nobody. Name the photo of a student after the student "
            "(Maya Chen.jpg). A list in a picture can't be read: get it as Excel, CSV or PDF."
        )
    if photos:
        count = pluralize(photos, "photo")
        step = "Name them after the students (Maya Chen.jpg), or put a list into the same folder."
        return f"it holds {count}, but no list that says who they are. {step}"
    return "it holds no table. Save your list as CSV and import that."
