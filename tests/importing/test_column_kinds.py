"""The kinds of columns: no row of the table is half done."""

from __future__ import annotations

from collections import defaultdict
from typing import get_args

import pytest

from namecards.core.normalize import fold
from namecards.importing.candidate import Candidate
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.titles import title_kind
from namecards.importing.mapping import KINDS
from namecards.importing.row import Row
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.records import candidates
from namecards.importing.words import phrases

CELLS: dict[Field, str] = {"id": "1042", "status": "Withdrawn", "role": "Teacher", "photo": "a.jpg"}
CELLS |= {field: "yes" for field in get_args(Field) if field.startswith(("may_", "no_"))}
CELLS |= {"code": "2", "gone": "transferred", "exit": "2020-01-09", "seat": "3"}
"""What a cell holds where any word will not do."""


def read(*columns: tuple[str, str]) -> Candidate:
    """Somebody from a list with these titles and cells."""
    titles, cells = zip(*columns, strict=True)
    (person,), _ = candidates("list.csv", read_table("list.csv", (Row(1, titles), Row(2, cells))).records)
    return person


def test_every_kind_but_a_few_has_titles() -> None:
    untitled = [field for field in get_args(Field) if not phrases(f"titles.{field}")]
    told = "a place on a photographer's disc, and what the cells tell"
    assert untitled == ["retake", "post", "here", "remark"], told


def test_no_title_means_two_things() -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for field in get_args(Field):
        for title in phrases(f"titles.{field}"):
            meanings[fold(title)].add(field)
    assert not {title: found for title, found in meanings.items() if len(found) > 1}
    for field in get_args(Field):
        for title in phrases(f"titles.{field}"):
            assert title_kind(title) == field, title


def test_what_can_be_chosen_has_a_key_and_a_label_of_its_own() -> None:
    letters = [kind.letter for kind in KINDS.values()]
    labels = [kind.label for kind in KINDS.values()]
    assert sorted(letters) == sorted(set(letters)) and all(len(x) == 1 and x.islower() for x in letters)
    assert "z" not in letters, "it resets the columns"
    assert sorted(labels) == sorted(set(labels)) and all(0 < len(label) <= 24 for label in labels)


def _beside(field: Field) -> list[tuple[str, str]]:
    """The other columns of a list in which a column of this kind says something."""
    names = {"full": [], "given": ["Last Name"], "name": ["Last Name"], "family": ["First Name"]}
    titles = names.get(field, ["First Name", "Last Name"])
    return [*((title, "Ana") for title in titles), *([("Photo", "a.jpg")] if field == "folder" else [])]


@pytest.mark.parametrize("field", [f for f in get_args(Field) if phrases(f"titles.{f}") and f != "size"])
def test_a_column_of_every_kind_changes_what_is_read_of_somebody(field: Field) -> None:
    column = (phrases(f"titles.{field}")[0], CELLS.get(field, "Zoe Kim"))
    if field == "full":
        assert read(column).display == "Zoe Kim"
    else:
        assert read(*_beside(field), column) != read(*_beside(field), ("Shoe Colour", "Zoe Kim"))


def test_the_size_of_a_picture_says_which_one_to_use() -> None:
    rows = [("First Name", "Photo", "Image Size"), ("Ana", "large.jpg", "L"), ("Ana", "small.jpg", "S")]
    table = tuple(Row(at, cells) for at, cells in enumerate(rows, 1))
    (person,), _ = candidates("list.csv", read_table("list.csv", table).records)
    assert person.pictures == ("large.jpg",)
