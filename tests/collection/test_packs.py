"""The August pack: every class with its parts, in one PDF, and what is left out of it is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest

from namecards.collection import Collection
from namecards.core.paper.errors import NoFont, NothingOnSheet, NothingToPrint
from namecards.printing import fonts
from namecards.printing.own_stocks import MeasuredSheet
from namecards.printing.phrase import shape


def test_a_pack_has_every_class_in_its_order(sample: Collection, tmp_path: Path) -> None:
    classes = sample.packs.classes()
    assert [roster.name for roster in classes] == ["Room 12", "Room 204", "Room 310"]
    room = classes[0]
    sample.seating.update(sample.seating.chart(room).fill(room.people))
    pack = sample.packs.build(classes)
    kinds = [job.kind.key for job in pack.jobs]
    assert kinds[:6] == ["class-header", "tents", "faces", "seating", "class-list", "substitute"]
    [left_out] = pack.left_out
    assert left_out.startswith("Room 204, Room 310: no seating chart.")
    seen = []
    printed = sample.packs.write(pack, tmp_path / "pack.pdf", lambda done, of: seen.append((done, of)))
    assert seen[-1][0] == seen[-1][1] - 1 and seen == sorted(seen)
    assert printed.warnings[:1] == pack.left_out
    with pdfplumber.open(printed.path) as pdf:
        assert len(pdf.pages) == printed.pages
        texts = [page.extract_text() for page in pdf.pages]
    heads = [number for number, text in enumerate(texts) if "people" in text and "Absent" not in text]
    assert [texts[number].splitlines()[0] for number in heads] == ["Room 12", "Room 204", "Room 310"]
    assert str(printed.path) in {file.path for file in sample.known_files.still_there()}


def test_parts_and_people_that_are_left_out(sample: Collection) -> None:
    [room, *_] = sample.packs.classes()
    pack = sample.packs.build([room], {"tents", "class-list"}, "family")
    assert [job.kind.key for job in pack.jobs] == ["tents", "class-list"]
    names = [sample.people.get(card.person).family for card in pack.jobs[0].cards]
    assert names == sorted(names)
    assert len(sample.packs.people_outside([room])) == 24 - len(room.people)
    with pytest.raises(NothingToPrint):
        sample.packs.build([], {"tents"})
    with pytest.raises(NothingOnSheet, match="every part of the pack is left out"):
        sample.packs.build([room], set())


def test_a_class_that_is_never_printed_is_said_once(sample: Collection) -> None:
    [room, *_] = sample.packs.classes()
    for person in room.people:
        sample.people.update(replace(person, never_print=True))
    with pytest.raises(NothingOnSheet) as refused:
        sample.packs.build([sample.people.roster(room.name)], {"tents", "class-list"})
    assert "Room 12: no name tents, no class list. There is nobody" in str(refused.value)
    assert str(refused.value).count("There is nobody") == 1


def test_a_warning_about_one_part_names_it(sample: Collection, tmp_path: Path) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorffwelch"
    sample.people.update(replace(sample.people.one("hodan"), preferred=name, ids=(), photo=""))
    [room, *_] = sample.packs.classes()
    pack = sample.packs.build([room], {"tents", "faces", "class-list"})
    warnings = sample.packs.write(pack, tmp_path / "pack.pdf").warnings
    small = [warning for warning in warnings if "Hard to read" in warning]
    assert [warning.partition(":")[0] for warning in small] == ["Name tents", "Class photo sheet"]
    assert f"Class list: No number, so no barcode: {name} Abdi." in warnings
    assert f"No photo of {name} Abdi." in warnings, "on two parts of the pack"


def test_without_homerooms_the_classes_are_those_of_the_list(sample: Collection) -> None:
    for person in sample.people.active():
        sample.people.update(replace(person, homeroom="", classes=("Blue",) if person.grade == "6" else ()))
    assert [roster.name for roster in sample.packs.classes()] == ["Blue"]
    assert {person.grade for person in sample.packs.people_outside(sample.packs.classes())} == {"7", "11"}


def test_a_printed_pack_leaves_nobody_for_only_new_people(sample: Collection) -> None:
    pack = sample.packs.build(sample.packs.classes(), {"tents"})
    sample.packs.mark_printed(pack)
    with pytest.raises(NothingToPrint):
        sample.printing.job("tents", sample.people.roster("Everyone"), "avery-5305", {"who": "new"})


@pytest.fixture
def no_other_fonts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer with our usual font and no other."""
    monkeypatch.setattr(fonts, "_extras", lambda: ())
    monkeypatch.setattr(fonts, "_system", lambda: ())
    shape.cache_clear()
    yield
    shape.cache_clear()


@pytest.mark.usefixtures("no_other_fonts")
def test_a_class_of_names_that_no_font_has_is_named_and_the_others_are_made(
    sample: Collection, tmp_path: Path
) -> None:
    [first, *_] = sample.packs.classes()
    for person in first.people:
        sample.people.update(replace(person, given="王小明", preferred=""))
    rosters = sample.packs.classes()
    made = sample.packs.write(sample.packs.build(rosters, {"tents"}), tmp_path / "pack.pdf")
    assert made.pages == 4 + 4, "two a sheet for the 8 and 7 of the other classes"
    assert made.warnings[0].startswith(
        "Room 12: no name tents. No font on this computer has the letters of 王小明"
    )
    with pytest.raises(NoFont, match="王小明"):
        sample.packs.write(sample.packs.build(rosters[:1], {"tents"}), tmp_path / "none.pdf")
    assert not (tmp_path / "none.pdf").exists()


def test_a_paper_that_is_gone_is_said_once_and_the_other_parts_are_made(sample: Collection) -> None:
    sheet = MeasuredSheet(id="old", sheet="a4", tent=True, left=0, top=8.5, width=210, height=140, count=2)
    kept = sample.printers.keep_sheet(sheet)
    rosters = sample.packs.classes()
    sample.printing.remember(sample.printing.job("tents", rosters[0], "old"))
    sample.undo(kept)
    pack = sample.packs.build(rosters, {"tents", "class-list"})
    assert [job.kind.key for job in pack.jobs] == ["class-list"] * 3
    [sentence] = pack.left_out
    assert sentence.startswith("Every class: no name tents. There is no paper “old”.")
