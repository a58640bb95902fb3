"""A printed report by homeroom, and a page of Word with a class in each column."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, us_birthday
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import RULES, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh113.kit import Doc


@case("Rediker AdminPlus: a list by homeroom, printed (layout from memory)")
def q121_list_by_homeroom(folder: Folder) -> Truth:
    """Massachusetts: two homerooms of a parish school on a page: `Last, First (Nickname)`, ID, grade, bus."""
    people = of_lines(
        """Margaret|Brophy|10417|7|7A|Maggie;Luca|DiNapoli|10422|7|7A;Emmanuel|Fontaine|10426|7|7A|Manny
        Siobhan|Keefe|10431|7|7A;Andrew|Szymanski|10438|7|7A;Catarina|Almeida|10419|7|7B
        Thomas|Crowley|10424|7|7B|TJ;Jean-Paul|Desrosiers|10428|7|7B;Hannah|Mulvaney|10435|7|7B
        William|St. Pierre|10440|7|7B"""
    )
    made = Print(
        paper=(612, 792),
        font="Times-Roman",
        size=10,
        head=[("St. Brendan Parish School", "09/08/2026"), ("Homeroom List", "School Year 2026-2027")],
        foot=("AdminPlus - Rediker Software, Inc.", "", "Page {page}"),
    )
    buses = ("4", "Walker", "11", "Car")
    for room, teacher in (("7A", "Mrs. P. Lavoie"), ("7B", "Mr. G. Costello")):
        mine = in_room(people, room)
        made.say(f"Homeroom: {room}", 11, bold=True, after=1)
        made.say(f"Teacher: {teacher}", after=4)
        rows = [cut("Student Name|Student ID|Gr|Birth Date|Bus")]
        for w in mine:
            at = people.index(w)
            called = f" ({w.goes})" if w.goes else ""
            rows.append([f"{w.last_first}{called}", w.number, "07", us_birthday(at, 2014), buses[at % 4]])
        made.table(rows, (210, 80, 40, 90, 70), RULES, air=2)
        made.say(f"Homeroom total: {len(mine)}", after=16)
    folder.put("Homeroom List Gr 7.pdf", made.data())
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("Homeroom List Gr 7", "Mrs. P. Lavoie", "Mr. G. Costello"))


@case("a Welsh primary school's list of library groups in Word; invented")
def q121_classes_in_three_columns(folder: Folder) -> Truth:
    """Wales: a Word table whose columns are classes, the name of the class on top; the columns differ in length."""
    people = of_lines(
        """Elin|Bowen|||Derwen;Osian|Davies|||Derwen;Mali|Griffiths|||Derwen;Jac|Humphreys|||Derwen
        Seren|Parry|||Derwen;Macsen|Bevan|||Onnen;Cadi|Ellis|||Onnen;Ifan|Llewellyn|||Onnen
        Nel|Prosser|||Onnen;Ffion|Ashton|||Helyg;Dafydd|Evans|||Helyg;Oskar|Kaminski|||Helyg
        Lowri|Morgan|||Helyg;Gethin|Vaughan|||Helyg"""
    )
    rooms = ("Derwen", "Onnen", "Helyg")
    made = Doc()
    made.line("Ysgol Gynradd Pont Steffan – Library classes, Autumn 2026", "Heading1")
    made.line("Derwen on Mondays, Onnen on Wednesdays, Helyg on Fridays.")
    columns = ([w.full for w in in_room(people, room)] for room in rooms)
    rows = [list(rooms), *(list(row) for row in zip_longest(*columns, fillvalue=""))]
    made.grid(rows, (3000, 3000, 3000), (0,))
    made.line()
    made.line("Please return books the week after. Diolch!")
    folder.put("Library classes autumn.docx", made.done())
    return Truth(people, allowed=("Library classes autumn", "Library classes"))
