"""Class lists printed to PDF without photos, in samples of ordinary combinations.

`python -m benchmarks rosters --combined prints --seed 1` judges 200. Sheets and reports are drawn as programs
do it: a text is wrapped at words within its cell or its cell is wide enough, and no text lies on another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from benchmarks.rosters.case import Case, Truth
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.prints_drawn import DAYS, SCHOOL, Block, Column, Printout, draw
from benchmarks.rosters.sampled import PUPILS, Mix, sample, ways

WAYS = ways("""
names: {l}, {f} ¦ {l}, {f} ¦ {f} {l} ¦ {L}, {f} M. ¦ {l}|{f} ¦ {f}|{l} ¦ {L}|{f} ¦ {L} {f}
number: ID ¦ ID ¦ No. ¦ No.+ID ¦ ¦ at end
class: ¦ over ¦ over ¦ over each page ¦ labels ¦ in table ¦ column ¦ grade and room ¦ page by page ¦ teacher
more: ¦ ¦ ticks ¦ rotated ¦ birthday ¦ guardians ¦ notes ¦ below ¦ contact ¦ sign
head: ¦ title ¦ school ¦ school right ¦ report
foot: ¦ page ¦ page of ¦ printed ¦ school
total: ¦ ¦ each ¦ end ¦ in table
titles: each page ¦ once
rules: grid ¦ rows ¦ under titles ¦ ¦ shades ¦ boxes
cells: wide ¦ wide ¦ narrow ¦ narrow titles
high: top ¦ middle ¦ bottom
align: left ¦ left ¦ centre ¦ numbers right
font: Helvetica ¦ Helvetica ¦ Times-Roman ¦ Courier
size: 7 ¦ 9 ¦ 10 ¦ 12
air: 1 ¦ 3 ¦ 8
count: 9 ¦ 24 ¦ 60
flow: one ¦ one ¦ one ¦ two columns
paper: letter ¦ A4 ¦ wide
drawn: cells ¦ cells ¦ words ¦ pieces
blank rows: ¦ ¦ ¦ yes
""")
_TEACHERS = {"6A": "Mrs. Harper", "6B": "Mr. Lowe"}


def prints(seed: int) -> Iterator[Case]:
    """A class list as PDF."""
    return sample(WAYS, lambda mix, folder: _build(mix, folder), seed)


def _build(mix: Mix, folder: Folder) -> Truth:
    printout = printout_of(mix)
    folder.put("list.pdf", draw(mix, printout))
    return printout.truth


def _people(count: int) -> list[Who]:
    """People of two classes, each in the order of the alphabet."""
    more = [one("Anastasia", "Thompson-Fitzgerald"), one("Maximilian", "Fernández Rodríguez")]
    names = [*more, *PUPILS]
    some = [
        one(
            names[at * 7 % 30].given,
            names[(at * 11 + at // 30) % 30].family,
            str(41237 + 14 * at),
            "6",
            photo="",
        )
        for at in range(count)
    ]
    halves = {"6A": some[: count // 2], "6B": some[count // 2 :]}
    return [
        replace(who, room=room)
        for room, half in halves.items()
        for who in sorted(half, key=lambda who: (who.family, who.given))
    ]


def printout_of(mix: Mix) -> Printout:
    """Return the list of a mix."""
    people, place, number = _people(int(mix["count"])), mix["class"], mix["number"]
    blocks = _blocks(mix, people)
    count = [f"{at}" for block in blocks for at in range(1, len(block.people) + 1)]
    ids = Column("Student ID", [who.number for who in people])
    columns = [Column("No.", count)] if "No." in number else []
    columns += [ids] if "ID" in number else []
    columns += _names(mix, people) + _places(place, people) + _more(mix["more"], people)
    if mix["flow"] != "one":
        columns = [replace(column, wraps=False) for column in columns]
    columns += [ids] if number == "at end" else []
    below = [f"Guardian: Anna {who.family}  555-01{at:02}" for at, who in enumerate(people)]
    truth = [_true(who, place, ids in columns) for who in people]
    return Printout(
        columns,
        blocks,
        _HEADS[mix["head"]],
        below if mix["more"] == "below" and "|" not in mix["names"] else [],
        Truth(truth, allowed=tuple(_TEACHERS.values()), capitals="{L}" in mix["names"]),
    )


def _blocks(mix: Mix, people: Sequence[Who]) -> list[Block]:
    """One block, or one for each class."""
    place = mix["class"]
    if place in ("", "column", "grade and room"):
        return [Block([], "", range(len(people)))]
    rooms = {room: [at for at, who in enumerate(people) if who.room == room] for room in _TEACHERS}
    return [
        Block(
            _over(place, room),
            f"Class: {room}" if place == "in table" else "",
            own,
            [f"Total students: {len(own)}"] if mix["total"] == "each" else [],
        )
        for room, own in rooms.items()
    ]


def _true(who: Who, place: str, is_numbered: bool) -> Who:
    """Somebody with what the list says of them."""
    who = replace(who, number=who.number * is_numbered)
    if place == "teacher":
        return replace(who, grade="", room=_TEACHERS[who.room])
    return who if place else replace(who, grade="", room="")


_HEADS: Mapping[str, Sequence[Sequence[str]]] = {
    "": [],
    "title": [["Class List 2026-2027"]],
    "school": [[SCHOOL], ["12 Elm Street, Springfield"], ["Student roster"]],
    "school right": [[SCHOOL, "Printed 15/09/2026 08:12"], ["Class list", "Page 1"]],
    "report": [["15 Sep 2026", "Student Listing by Class", "STU201"], ["Year: 2026-2027", "", "User: alee"]],
}


def _over(place: str, room: str) -> list[list[str]]:
    if place == "labels":
        return [["Class: " + room, "Teacher: " + _TEACHERS[room], "Room: 114"]]
    return {
        "in table": [],
        "teacher": [["Teacher: " + _TEACHERS[room]]],
        "page by page": [[f"Grade 6 - Class {room}"]],
    }.get(place, [["Class " + room]])


def _names(mix: Mix, people: Sequence[Who]) -> list[Column]:
    wraps = mix["cells"] == "narrow"
    forms = mix["names"].split("|")
    titles = {"l": "Last Name", "L": "Last Name", "f": "First Name"}
    return [
        Column(
            titles[form[1]] if len(forms) > 1 else "Student Name",
            [form.format(l=who.family, f=who.given, L=who.family.upper()) for who in people],
            wraps,
        )
        for form in forms
    ]


def _places(place: str, people: Sequence[Who]) -> list[Column]:
    if place == "column":
        return [Column("Class", [who.room for who in people])]
    if place == "grade and room":
        return [Column("Grade", ["6" for _ in people]), Column("Homeroom", [who.room for who in people])]
    return []


def _more(more: str, people: Sequence[Who]) -> list[Column]:
    def column(title: str, form: str, wraps: bool = False) -> Column:
        texts = [
            form.format(l=who.family, at=at, month=at % 9 + 1, day=at % 19 + 10, sex="MF"[at % 2])
            for at, who in enumerate(people)
        ]
        return Column(title, texts, wraps)

    blank = ["" for _ in people]
    if more == "notes":
        notes = {2: "sits in front", 5: "glasses", 6: "new this year, speaks Spanish at home"}
        return [Column("Notes", [notes.get(at % 12, "") for at in range(len(people))], True, 14)]
    if more in ("ticks", "rotated"):
        return [Column(day, blank, blank=4) for day in DAYS]
    return {
        "birthday": [column("Sex", "{sex}"), column("DOB", "0{month}/{day}/2014"), column("Bus", "{month}")],
        "guardians": [column("Mother", "Anna {l}", True), column("Father", "Peter {l}", True)],
        "contact": [column("Guardian", "Anna {l}"), column("Phone", "555-01{at:02}")],
        "sign": [Column("Signature", blank, blank=18), Column("Date", blank, blank=8)],
    }.get(more, [])
