"""Ordinary lists in all combinations of a few ways: how a line is typed, what each teacher sends, who left.

`python -m benchmarks rosters --combined typed|classes|leavers|photos` judges them; `--case NAME` judges one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from itertools import product
from pkgutil import iter_modules

from benchmarks.measure import Line
from benchmarks.rosters import blind, cells, combined_photos, marks, prints, sampled, tongues, wide
from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.judge import judge
from benchmarks.rosters.pages import Cell, list_pdf, page
from benchmarks.rosters.papers import docx

_NAMES = """Zoë|Müller;Liam|O'Neil;Noah|Smith-Jones;Aarav|Patel;Lucas|Nguyen;Ethan|Brown;Oliver|Taylor
Mohammed|Al-Farsi;Henry|Walker;Maya|Chen;José|García López;Sofia|van der Berg;Ava|Kowalski;Emma|McDonald"""
PUPILS = [
    one(given, family, f"00{41237 + 14 * at}", "6", "6A" if at < 9 else "6B", photo="")
    for at, name in enumerate(re.split("[;\n]", _NAMES))
    for given, _, family in [name.partition("|")]
]
FIRST, SECOND = PUPILS[:9], PUPILS[9:]

FORMS = """
{first} {last}
{last}, {first}
{at}. {first} {last}
{at}) {last}, {first}
- {first} {last}
• {last}, {first}
[ ] {first} {last}
{first} {last} ____
{LAST} {first}
{LAST}, {first}
{first} {last} - {room}
{first} {last} ({room})
{first} {last}, {room}
{room} {first} {last}
{room} - {last}, {first}
{at}. {first} {last} {room}
{last}\t{first}\t{room}
{last}; {first}; {room}
{last:<20}{first:<15}{room}
{id} {first} {last}
{id} - {last}, {first}
{first} {last} {id}
{first} {last} ({id})
{at}. {last}, {first} ({id})
{id}  {last}, {first}  {room}
{first} {last}, {id}, {room}
{first} | {last} | {room} | {id}
- {first} {last}, Grade 6, class {room}, ID {id}
""".strip().splitlines()
"""What somebody types for each pupil."""
LAYOUTS = {
    "folder": ("6A/list", "6B/list"),
    "own": ("6A Mrs Harper", "6B Mr Lowe"),
    "own folder": ("6A/class list", "6B/Students"),
    "file": ("Class 6A", "Class 6B"),
}
"""Where the lists of two classes lie."""
LEAVERS = """Leavers;These students have left;Left in July;Students who left;No longer enrolled;Withdrawn
Left during the summer;Have left the school;Former students;Ehemalige;Abgänger;Partis;Bajas"""


def typed() -> Iterator[Case]:
    """Each form in each kind of file, with and without the class above."""
    for form, kind, heading in product(FORMS, ("txt", "eml", "docx", "html", "xlsx"), ("", "Class 6A")):
        if not (kind == "html" and ("\t" in form or ":<" in form)):  # a page shows no tabs and no blanks
            yield _case(f"{form} {kind} {heading}".strip(), partial(_typed, form, kind, heading))


def _typed(form: str, kind: str, heading: str, folder: Folder) -> Truth:
    lines = [
        form.format(at=at, id=w.number, first=w.given, last=w.family, LAST=w.family.upper(), room=w.room)
        for at, w in enumerate(FIRST, 1)
    ]
    _put_lines(folder, "list", kind, heading, lines)
    placed = heading or "{room}" in form
    people = [w if "{id}" in form else replace(w, number="") for w in FIRST]
    return Truth(people if placed else [replace(w, grade="", room="") for w in people])


def classes() -> Iterator[Case]:
    """Two classes, each in the kind of list that its teacher likes, in each layout."""
    for name, first, second in product(LAYOUTS, KINDS, KINDS):
        yield _case(f"{name} {first} {second}", partial(_classes, name, first, second))


def _classes(layout: str, first: str, second: str, folder: Folder) -> Truth:
    named = [replace(w, number="") for w in (*FIRST, *SECOND)]
    parts = (named[: len(FIRST)], named[len(FIRST) :])
    for name, kind, people, room in zip(LAYOUTS[layout], (first, second), parts, ("6A", "6B"), strict=True):
        KINDS[kind](folder, name, room, people)
    return Truth(named, allowed=("Mrs Harper", "Mr Lowe"))


def leavers() -> Iterator[Case]:
    """Those who left below a heading, on a sheet and in a file of their own."""
    for words, place in product(re.split("[;\n]", LEAVERS), ("heading", "sheet", "file")):
        yield _case(f"{words} {place}", partial(_leavers, words, place))


def _leavers(words: str, place: str, folder: Folder) -> Truth:
    titles = ["Student ID", "Last Name", "First Name", "Class"]
    here, gone = ([[w.number, w.family, w.given, w.room] for w in some] for some in (FIRST, SECOND))
    if place == "sheet":
        folder.book("list.xlsx", {"Pupils": [titles, *here], words: [titles, *gone]})
    elif place == "file":
        folder.csv("Pupils.csv", [titles, *here])
        folder.csv(f"{words}.csv", [titles, *gone])
    else:
        folder.csv("list.csv", [titles, *here, [], [words], *gone])
    return Truth([*FIRST, *(replace(w, here=False) for w in SECOND)], allowed=("Pupils", words))


def _case(name: str, build: Callable[[Folder], Truth]) -> Case:
    return Case(name, "combined", OFFICE, build)


def _put_lines(folder: Folder, name: str, kind: str, heading: str, lines: Sequence[str]) -> None:
    above = [heading, ""] if heading else []
    if kind == "eml":
        head = "From: A Lee <lee@school.example>\nSubject: list\nContent-Type: text/plain; charset=utf-8"
        text = "\n".join([head, "", "Hello,", "", "my class:", "", *above, *lines, "", "Thanks,", "Anna"])
        folder.put(f"{name}.eml", text)
    elif kind == "docx":
        folder.put(f"{name}.docx", docx([*filter(None, above), *lines], []))
    elif kind == "html":
        items = "".join(f"<li>{line}</li>" for line in lines)
        folder.put(f"{name}.html", page(heading or "List", f"<ul>{items}</ul>"))
    elif kind == "xlsx":
        folder.book(f"{name}.xlsx", {"Sheet1": [[line] for line in (*above, *lines)]})
    else:
        folder.put(f"{name}.txt", "\n".join([*above, *lines]))


def _put_names(kind: str, folder: Folder, name: str, room: str, people: Sequence[Who]) -> None:
    _put_lines(folder, name, kind, f"Class {room}", [w.full for w in people])


def _put_csv(folder: Folder, name: str, _room: str, people: Sequence[Who]) -> None:
    folder.csv(f"{name}.csv", [["Last Name", "First Name"], *([w.family, w.given] for w in people)])


def _put_bare_sheet(folder: Folder, name: str, _room: str, people: Sequence[Who]) -> None:
    folder.book(f"{name}.xlsx", {"Sheet1": [["Name"], *([w.full] for w in people)]})


def _put_counted_sheet(folder: Folder, name: str, room: str, people: Sequence[Who]) -> None:
    rows = [[at, w.given, w.family] for at, w in enumerate(people, 1)]
    folder.book(f"{name}.xlsx", {"Sheet1": [[f"Class {room}"], ["No.", "First Name", "Surname"], *rows]})


def _put_word_table(folder: Folder, name: str, room: str, people: Sequence[Who]) -> None:
    rows = [["First name", "Last name"], *([w.given, w.family] for w in people)]
    folder.put(f"{name}.docx", docx([f"Class {room}"], [[Cell((cell,)) for cell in row] for row in rows]))


def _put_pdf(folder: Folder, name: str, room: str, people: Sequence[Who]) -> None:
    rows = [[w.family, w.given] for w in people]
    folder.put(f"{name}.pdf", list_pdf(people, ["", "Last Name", "First Name"], rows, f"Class {room}"))


KINDS: dict[str, Callable[[Folder, str, str, Sequence[Who]], None]] = {
    "csv": _put_csv,
    "sheet": _put_bare_sheet,
    "counted sheet": _put_counted_sheet,
    "Word table": _put_word_table,
    "pdf": _put_pdf,
    **{f"lines in {kind}": partial(_put_names, kind) for kind in ("txt", "eml", "docx", "html")},
}
"""What teachers send."""
GRIDS = {"typed": typed, "classes": classes, "leavers": leavers}
SAMPLES = {
    "photos": combined_photos.photos,
    "mails": sampled.mails,
    "sheets": sampled.sheets,
    "sparse": sampled.sparse,
    "prints": prints.prints,
    "heads": sampled.heads,
    "wide": wide.wide,
    "marks": marks.marks,
    "cells": cells.cells,
    "tongues": tongues.tongues,
    **{
        f"blind {name}": getattr(import_module(f"benchmarks.rosters.blind.{name}"), name)
        for name in sorted(module.name for module in iter_modules(blind.__path__))
    },
}
"""Combinations that are too many to judge all of them; a seed draws some."""


def run(grid: str, name: str, totals: bool, seed: int) -> Iterator[Line]:
    """Print the combinations with a fault, and the share of people who came in whole.

    Photos that nobody can know by the list are no fault, but people without them are not whole.
    """
    count = Counter[str]()
    for case in SAMPLES[grid](seed) if grid in SAMPLES else GRIDS[grid]():
        if name not in ("", case.name):
            continue
        verdict = judge(case)
        if grid == "photos":
            verdict.faults[:] = [
                f
                for f in verdict.faults
                if not combined_photos.is_excused(case.name, f, verdict.count["asked"])
            ]
        count += verdict.count + Counter(lists=1, faulty=bool(verdict.faults))
        if verdict.faults and not totals:
            yield Line(f"  {case.name}: {'; '.join(verdict.faults)}"[:300])
    whole = 100 * count["whole"] / max(count["people"], 1)
    yield Line(f"{grid}: {count['lists']} lists, {count['faulty']} with a fault, people whole {whole:.1f} %")
