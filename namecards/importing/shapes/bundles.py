"""Read tables that belong together: people in one, classes in another, enrollments in a third.

Columns: OneRoster 1.1 and 1.2 (imsglobal.org/spec/oneroster), which Microsoft's School Data Sync 2 and 2.1
follow (OfficeDev, O365-EDU-Tools), School Data Sync 1 with files of its own, and Clever's SFTP files.
Guardians are left out; demographics are never read.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from namecards.core.normalize import fold
from namecards.core.text import pluralize
from namecards.importing.candidate import PeopleList
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.leaving import has_left
from namecards.importing.files.entries import Source
from namecards.importing.formats.text_tables import read_rows
from namecards.importing.left_out import LeftOut
from namecards.importing.row import Row
from namecards.importing.tables.class_cells import unique
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.record import Record, is_parent, written_name
from namecards.importing.tables.records import candidates
from namecards.importing.text import clean

_GONE = {"tobedeleted", "inactive", "deleted"}


@dataclass(frozen=True, slots=True)
class BundleLayout:
    """The files of one format and the columns that join them; titles are folded and tried in turn."""

    what: str
    people: Mapping[str, str]
    """The role of everyone in each file, or "" if a column has it."""
    key: str
    classes: str
    class_key: str
    titles: tuple[str, ...]
    """The columns of a class's name, then those that distinguish classes of the same name."""
    enrolled_who: str
    enrolled_class: str
    roles: str = ""
    enrolled: str = "enrollments"
    """The file of the enrollments."""


LAYOUTS = (
    BundleLayout(
        what="OneRoster",
        people={"users": ""},
        key="sourcedid",
        classes="classes",
        class_key="sourcedid",
        titles=("title", "classcode", "periods", "sourcedid"),
        enrolled_who="usersourcedid",
        enrolled_class="classsourcedid",
        roles="roles",
    ),
    BundleLayout(
        what="Clever",
        people={"students": "student", "teachers": "teacher", "staff": "staff"},
        key="studentid teacherid staffid",
        classes="sections",
        class_key="sectionid",
        titles=("name", "coursename", "sectionnumber", "period", "sectionid"),
        enrolled_who="studentid",
        enrolled_class="sectionid",
    ),
    BundleLayout(
        what="School Data Sync",
        people={"student": "student", "teacher": "teacher"},
        key="sisid",
        classes="section",
        class_key="sisid",
        titles=("sectionname", "coursename", "periodname", "sisid"),
        enrolled_who="sisid",
        enrolled_class="sectionsisid",
        enrolled="studentenrollment",
    ),
)

Line = Mapping[str, str]
"""One row: its cells by folded column titles."""


def read_bundle(source: Source, today: date | None = None) -> tuple[PeopleList, frozenset[str]] | None:
    """Return the people of a bundle and the names of its files; None if there is no bundle."""
    folders: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in source.entries if not source.single else source.entries[:1]:
        if entry.suffix in (".csv", ".txt"):
            path = PurePosixPath(entry.name)
            folders[str(path.parent)][fold(path.stem)] = entry.name
    for files in folders.values():
        for layout in LAYOUTS:
            if found := _read(layout, files, source, today):
                return found, frozenset(files.values())
    return None


def _read(
    layout: BundleLayout, files: Mapping[str, str], source: Source, today: date | None
) -> PeopleList | None:
    tables = [(stem, _rows(files, stem, source)) for stem in layout.people if stem in files]
    tables = [(stem, rows) for stem, rows in tables if _has_key(layout, rows)]
    if not tables or not ("sourcedid" in layout.key or {layout.classes, layout.enrolled} & set(files)):
        return None
    roles = _roles(_lines(_rows(files, layout.roles, source)).values())
    classes, ended = _classes(layout, files, source, today)
    records, left_out = [], list[LeftOut]()
    for stem, rows in tables:
        lines = _lines(rows)
        read = read_table(clean(files[stem]), _own_titles(rows, layout.people[stem]))
        left_out += read.left_out
        for record in read.records:
            key = _first(lines[record.number], layout.key.split())
            role, role_line = layout.people[stem], roles.get(key, {})
            records.append(_complete(record, key, role, role_line, classes.get(key, {})))
    name = clean(files[tables[0][0]])
    left_out += [LeftOut("parent", written_name(record)) for record in filter(is_parent, records)]
    listed, unclear = candidates(name, [record for record in records if not is_parent(record)])
    found = PeopleList(name, listed, (*unclear, *ended), format=layout.what, left_out=tuple(left_out))
    return found if listed else None


def _own_titles(rows: Sequence[Row], role: str) -> Sequence[Row]:
    """Return the rows of adults with the titles of students: their "Teacher Number" is their own."""
    if role in ("", "student"):
        return rows
    own = tuple(re.sub(rf"^{role}[_\s]*", "Student ", cell, flags=re.IGNORECASE) for cell in rows[0].cells)
    return (replace(rows[0], cells=own), *rows[1:])


def _rows(files: Mapping[str, str], stem: str, source: Source) -> tuple[Row, ...]:
    name = files.get(stem, "")
    return read_rows(clean(name), source.read(name)) if name else ()


def _lines(rows: Sequence[Row]) -> dict[int, Line]:
    """Return the rows below the titles by their numbers."""
    titles = [fold(cell) for row in rows[:1] for cell in row.cells]
    return {r.number: {t: clean(cell) for t, cell in zip(titles, r.cells, strict=False)} for r in rows[1:]}


def _has_key(layout: BundleLayout, rows: Sequence[Row]) -> bool:
    titles = {fold(cell) for row in rows[:1] for cell in row.cells}
    return bool(titles & set(layout.key.split()))


def _complete(
    record: Record, key: str, role: str, role_line: Line, classes: Mapping[Field, tuple[str, ...]]
) -> Record:
    """Return the record of a person with their role, grade and classes from the other tables."""
    values = dict(record.values)
    for kind, called in classes.items():
        values[kind] = unique((called, values.get(kind, ())))
    values["role"] = (role_line.get("role", "") or record.first("role") or role,)
    values["grade"] = (_grade(role_line.get("grade", "") or record.first("grade")),)
    # The bundle's own key finds people again; a number that the school uses is better.
    values.setdefault("id", (key,))
    values["login"] = unique((values.get("login", ()), (key,)))
    return Record(record.number, {kind: found for kind, found in values.items() if any(found)})


def _grade(codes: str) -> str:
    """Return the first of OneRoster's grade codes; `KG` is kindergarten."""
    first = codes.split(",")[0].strip()
    return "K" if first == "KG" else first


def _roles(lines: Iterable[Line]) -> Mapping[str, Line]:
    """Return each user's line in `roles.csv`; the primary role counts."""
    lines_by_id: dict[str, Line] = {}
    for line in sorted(lines, key=_is_primary, reverse=True):
        if fold(line.get("status", "")) not in _GONE:
            lines_by_id.setdefault(line.get("usersourcedid", ""), line)
    return lines_by_id


def _is_primary(line: Line) -> bool:
    return line.get("roletype", "") == "primary" or fold(line.get("isprimary", "")) in ("true", "1")


def _classes(
    layout: BundleLayout, files: Mapping[str, str], source: Source, today: date | None
) -> tuple[Mapping[str, Mapping[Field, tuple[str, ...]]], Sequence[str]]:
    """Return the classes and the homeroom of each person, and a sentence about those that have ended.

    If all have ended, the files are of last year, and tell where people were.
    """
    sections = {
        line.get(layout.class_key, ""): line
        for line in _lines(_rows(files, layout.classes, source)).values()
        if fold(line.get("status", "")) not in _GONE
    }
    called = _class_names(layout, sections)
    found: dict[str, dict[Field, tuple[str, ...]]] = defaultdict(dict)
    lines = [*_lines(_rows(files, layout.enrolled, source)).values()]
    ended = [line for line in lines if today and has_left(line.get("enddate", ""), today)]
    ended = ended if len(ended) < len(lines) else []
    for line in (line for line in lines if line not in ended):
        section, who = line.get(layout.enrolled_class, ""), line.get(layout.enrolled_who, "")
        if section in called and fold(line.get("status", "")) not in _GONE:
            is_homeroom = fold(sections[section].get("classtype", "")) == "homeroom"
            kind: Field = "homeroom" if is_homeroom else "class"
            found[who][kind] = (*found[who].get(kind, ()), called[section])
    count = pluralize(len(ended), "place in a class has", "places in classes have")
    return found, [f"{count} ended, and {'was' if len(ended) == 1 else 'were'} not read."] if ended else []


def _class_names(layout: BundleLayout, sections: Mapping[str, Line]) -> dict[str, str]:
    """Return a name for each class: its title, with more if several classes have the same title."""
    titles = {key: _first(line, layout.titles) for key, line in sections.items()}
    shared = Counter(titles.values())
    return {
        key: title if shared[title] == 1 else f"{title} · {_first(sections[key], layout.titles, title)}"
        for key, title in titles.items()
    }


def _first(line: Line, titles: Iterable[str], but: str = "") -> str:
    """Return the first text below one of these titles that differs from `but`."""
    return next((text for title in titles if (text := line.get(title, "")) not in ("", but)), "")
