"""The August pack: every class with its parts, in one PDF, and what is left out of it is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest

from namecards.collection import Collection
from namecards.core.paper.errors import NothingToPrint


def test_a_pack_has_every_class_in_its_order(sample: Collection, tmp_path: Path) -> None:
    classes = sample.packs.classes()
    assert [roster.name for roster in classes] == ["Room 12", "Room 204", "Room 310"]
    room = classes[0]
    sample.seating.update(sample.seating.chart(room).fill(room.people))
    pack = sample.packs.build(classes)
    kinds = [job.kind.key for job in pack.jobs]
    assert kinds[:5] == ["class-header", "tents", "faces", "seating", "class-list"]
    assert [line.partition(".")[0] for line in pack.left_out] == [
        "Room 204: no seating chart",
        "Room 310: no seating chart",
    ]
    seen = []
    printed = sample.packs.write(pack, tmp_path / "pack.pdf", lambda done, of: seen.append((done, of)))
    assert seen[-1][0] == seen[-1][1] - 1 and seen == sorted(seen)
    assert printed.warnings[:2] == pack.left_out
    with pdfplumber.open(printed.path) as pdf:
        assert len(pdf.pages) == printed.pages
        texts = [page.extract_text() for page in pdf.pages]
    heads = [number for number, text in enumerate(texts) if "people" in text]
    assert [texts[number].splitlines()[0] for number in heads] == ["Room 12", "Room 204", "Room 310"]
    assert str(printed.path) in {file.path for file in sample.written.still_there()}


def test_parts_and_people_that_are_left_out(sample: Collection) -> None:
    [room, *_] = sample.packs.classes()
    pack = sample.packs.build([room], {"tents", "class-list"}, "family")
    assert [job.kind.key for job in pack.jobs] == ["tents", "class-list"]
    names = [sample.people.get(card.person).family for card in pack.jobs[0].cards]
    assert names == sorted(names)
    assert len(sample.packs.without([room])) == 24 - len(room.people)
    with pytest.raises(NothingToPrint):
        sample.packs.build([], {"tents"})


def test_without_homerooms_the_classes_are_those_of_the_list(sample: Collection) -> None:
    for person in sample.people.active():
        sample.people.update(replace(person, homeroom="", classes=("Blue",) if person.grade == "6" else ()))
    assert [roster.name for roster in sample.packs.classes()] == ["Blue"]
    assert {person.grade for person in sample.packs.without(sample.packs.classes())} == {"7", "11"}


def test_a_printed_pack_leaves_nobody_for_only_new_people(sample: Collection) -> None:
    pack = sample.packs.build(sample.packs.classes(), {"tents"})
    sample.packs.mark_printed(pack)
    with pytest.raises(NothingToPrint):
        sample.printing.job("tents", sample.people.roster("Everyone"), "avery-5305", {"who": "new"})
