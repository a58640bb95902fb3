"""Two lists in one folder, in every ordinary combination: the school's and somebody else's.

`python -m benchmarks rosters --combined beside` judges them; `--case PART` those whose name fits.
"""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

from benchmarks.measure import Line
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.life import Life
from benchmarks.rosters.schoolmates import ROWS, Child, Row, child, school, write
from benchmarks.rosters.turns import TURNS
from namecards.core.errors import NamecardsError

SCHOOL: dict[str, tuple[str, Row]] = {
    **{
        name: ROWS[name]
        for name in ("system", "class list", "one column", "numbered", "typed", "names", "teachers")
    },
    "with mail": ("xlsx", lambda c: {**ROWS["system"][1](c), "Email": c.mail}),
}
OTHER: dict[str, tuple[str, Row]] = {
    "library": ROWS["library"],
    "barcodes": ("csv", lambda c: {"Student ID": c.number, "Barcode": c.card}),
    "library with numbers": (
        "csv",
        lambda c: {"Barcode": c.card, "Patron Name": f"{c.family}, {c.given}", "Student ID": c.number},
    ),
    "library without classes": ("xlsx", lambda c: {"Barcode": c.card, "Last": c.family, "First": c.given}),
    "library by mail": ("csv", lambda c: {"Barcode": c.card, "Email": c.mail}),
    "names they go by": ("csv", lambda c: {"Student ID": c.number, "Preferred Name": c.goes or c.given}),
    "photographer": ("csv", lambda c: {"Last Name": c.family, "First Name": c.given, "Image": _picture(c)}),
    "photos by number": ("csv", lambda c: {"Student ID": c.number, "Image": _picture(c)}),
    "consent": (
        "docx",
        lambda c: {
            "Student": f"{c.family}, {c.given}",
            "Photo permission": "No" if c.key % 5 == 1 else "Yes",
        },
    ),
    "fees": ("csv", lambda c: {"Name": f"{c.given} {c.family}", "Amount due": f"{c.key}.50"}),
}
_NAMED = {*OTHER} - {"barcodes", "library by mail", "names they go by", "photos by number"}
"""Lists with names."""
CALLED = ("students", "library"), ("list", "list2"), ("export (1)", "export")
SAID = (
    "same",
    "sorted",
    "capitals",
    "no accents",
    "no signs",
    "preferred",
    "one last name",
    "middle names",
    "no zeros",
)
_ONLY = (child(50, "Tomás Silva", "6A"), child(51, "Ruby Evans", "6B"))


def _picture(c: Child) -> str:
    return f"IMG_{4000 + c.key * 13 % 97}.jpg"


def run(part: str, totals: bool) -> Iterator[Line]:
    """Print the combinations with a fault, and the faults by kind."""
    count, kinds = Counter[str](), Counter[str]()
    for first, second, called, said in product(
        SCHOOL, OTHER, CALLED, (*SAID, "no titles", "some only in one")
    ):
        name = f"{first} + {second}, {said}, {called[0]} and {called[1]}"
        if said == "middle names" and second == "names they go by":
            continue
        rare = called != CALLED[0] and said not in ("same", "some only in one")
        if rare or not re.search(part, name) or not _have_a_key(SCHOOL[first][1], second):
            continue
        faults, asked = _live(first, second, said, called)
        count.update(lists=1, faulty=bool(faults), asked=asked)
        kinds.update(fault.partition(":")[0] for fault in faults)
        if faults and not totals:
            yield Line(f"  {name}: {'; '.join(faults)}"[:400])
    yield Line(
        f"beside: {count['lists']} folders, {count['faulty']} with a fault, {count['asked']} questions"
    )
    yield Line("beside: " + ", ".join(f"{kind} {n}" for kind, n in kinds.most_common()))


def _have_a_key(row: Row, second: str) -> bool:
    """Whether the lists share names, numbers or addresses."""
    one = school()[0]
    return second in _NAMED or bool(
        {*row(one).values()} & {*OTHER[second][1](one).values()} & {one.number, one.mail}
    )


def _live(first: str, second: str, said: str, called: tuple[str, str]) -> tuple[list[str], int]:
    own, others = school(), school()
    if said == "some only in one":
        own, others = [*own[:28], _ONLY[0]], [*others[3:], _ONLY[1]]
    elif said in TURNS:
        others = TURNS[said].change(others)
    keys = {c.key for c in own}
    now = own if second not in _NAMED else [*own, *(c for c in others if c.key not in keys)]
    theirs = {c.key: OTHER[second][1](c) for c in others}

    def printed(c: Child) -> dict[str, str]:
        main = SCHOOL[first][1](c) if c.key in keys else {}
        return {**{f"{title} there": text for title, text in theirs.get(c.key, {}).items()}, **main}

    hard = [c.key for c in now if (c.key in keys) != (c.key in theirs)]
    hard += TURNS[said].hard if said in TURNS else ()
    life = Life({c.key: replace(c, middle="Rose James Lee") for c in own}, hard)
    try:
        with tempfile.TemporaryDirectory() as path:
            folder = Folder(Path(path) / "lists")
            kind, row = SCHOOL[first]
            write(folder, called[0], kind, own, row)
            kind, row = OTHER[second]
            write(folder, called[1], kind, others, row, titles=said != "no titles")
            shown = [c for c in others if "Image" in theirs[c.key]]
            for c in shown:
                folder.put(_picture(c), face(f"{c.given} {c.key}"))
            life.imports(folder.path, now, printed)
            life.faults += _photo_faults(life, shown)
            fine = ("old name", "number:") if said == "no titles" else ("old name",)  # the plan says so
            life.faults = [fault for fault in life.faults if not fault.startswith(fine)]
    except NamecardsError as error:
        return [f"refused: {error}"], 0
    except Exception as error:  # a reader must never end so: it is counted
        return [f"exception: {type(error).__name__} {error}"], 0
    return life.faults, life.asked


def _photo_faults(life: Life, shown: Sequence[Child]) -> Iterator[str]:
    pictures = {c.key: _picture(c) for c in shown}
    for person in life.people:
        got, own = life.photos.get(person.id, ""), pictures.get(life.about[person.id], "")
        if got != own:
            yield f"{'WRONG photo' if got else 'lost photo'}: {person.display} {got or own}"
