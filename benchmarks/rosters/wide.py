"""Wide lists of a school's office: a class list with what else offices and teachers keep for each pupil.

`python -m benchmarks rosters --combined wide --seed 1` judges 200 of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random

from benchmarks.rosters.case import Case, Truth
from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sampled import PUPILS, Mix, put_rows, sample, ways

_LISTS = ways("""
names: First Name|Last Name ¦ Last Name|First Name ¦ First|Last ¦ Student First Name|Student Last Name ¦ Name
titled: ¦ Student Name ¦ Student ¦ Student (Last, First)
middle: ¦ ¦ ¦ Middle Name ¦ MI
goes: ¦ ¦ ¦ Preferred Name ¦ Nickname ¦ Goes By
number: ¦ ¦ Student ID ¦ ID ¦ Student Number ¦ Student # ¦ Local ID ¦ Perm ID ¦ SIS ID ¦ Barcode ¦ Patron ID
card: ¦ ¦ ¦ Library Card ¦ State ID ¦ SSID
grade: ¦ ¦ Grade ¦ Gr ¦ Grade Level ¦ GRADE ¦ Current Grade
graded: 6 ¦ 06 ¦ 6th ¦ Grade 6 ¦ 6th Grade ¦ Gr. 6
room: ¦ ¦ ¦ Homeroom ¦ Class ¦ Section ¦ Room ¦ HR ¦ Homeroom Teacher ¦ Teacher
titles: usual ¦ usual ¦ usual ¦ capitals ¦ under
top: ¦ ¦ ¦ Birch Hill School ¦ Class List 2026-27 ¦ Birch Hill School⏎Student roster, printed 8/24/2026 ¦ ⏎
end: ¦ ¦ ¦ Total: {n} ¦ Total students|{n} ¦ ⏎* new this year ¦ ⏎Please return this form to the office by 9/4.
count: ¦ ¦ # ¦ No. ¦ (no title)
order: usual ¦ usual ¦ mixed
more: 1 ¦ 2 ¦ 3 ¦ 5 ¦ 8 ¦ 12
blank: ¦ ¦ ¦ rows ¦ columns
kind: csv ¦ xlsx ¦ docx ¦ html ¦ pasted
""")
"""What is in a list; of `names` one column is called by `titled`."""
COLUMNS = """
DOB ¦ Birthdate ¦ Date of Birth ¦ Birthday : #d/#d/2014 ¦ 0#d/1#d/2015
Gender ¦ Sex ¦ M/F : M ¦ F
Gender ¦ Boy/Girl : Boy ¦ Girl
Age : 11 ¦ 12
Parent/Guardian ¦ Guardian Name ¦ Parent Name ¦ Mother ¦ Father ¦ Contact 1 : {M} ¦ {M} ¦ {A} ¦
Emergency Contact ¦ Contact 2 Name : {A} ¦ {M} ¦
Parent Email ¦ Guardian Email ¦ Email (parent) : {m}@mail.example ¦ {m}##@home.example ¦
Email ¦ Student Email ¦ School Email : {u}@school.example
Username ¦ Login ¦ Network login : {u}
Password ¦ PW : tiger## ¦ blue## ¦ River-##
Phone ¦ Home Phone ¦ Cell ¦ Contact Number : 555-01#-#### ¦ (555) 01#-#### ¦
Address ¦ Street Address : ## Mill Road ¦ 1## Oak St. Apt. # ¦ P.O. Box ###
City ¦ Town : Ashton ¦ Berkley
Zip ¦ ZIP Code : 977## ¦ 977##-####
Bus ¦ Bus # ¦ Bus Number ¦ Route : 12 ¦ 7 ¦ 31 ¦ Walker ¦ Car
Dismissal ¦ How they get home ¦ Transportation : Bus ## ¦ Car rider ¦ Walker ¦ Aftercare
Lunch ¦ Lunch Status ¦ F/R : Free ¦ Reduced ¦ Paid ¦ F ¦ P
Locker ¦ Locker # ¦ Locker Number : 1## ¦ 2##
Combination ¦ Lock : ##-##-## ¦ ## - # - ##
Chromebook ¦ Device ¦ Asset Tag : CB-#### ¦ CB-####
Lexile ¦ Lexile Level : #50L ¦ 7##L ¦ BR ¦
F&P ¦ Reading Level ¦ DRA : M ¦ P ¦ Q ¦ N
AR Level ¦ ZPD ¦ STAR : #.# ¦ 4.# ¦
AR Points ¦ Points : ##.# ¦ #.#
MAP ¦ MAP Reading ¦ i-Ready ¦ Score : 2## ¦ 21# ¦ 5##
Checked Out ¦ Books Out ¦ # of Books : 0 ¦ 1 ¦ 2 ¦ 3
Overdue ¦ Overdue Books : 0 ¦ 1 ¦
Fines ¦ Balance ¦ Amount Owed : $0.00 ¦ $#.## ¦ 12.50 ¦ 0
Allergies ¦ Food Allergies ¦ Allergy : Peanuts ¦ None ¦ none ¦ N/A ¦ Tree nuts, eggs ¦ ¦
Medical ¦ Health ¦ Medical Alert : Asthma - inhaler in office ¦ EpiPen ¦ ¦ ¦
ELL ¦ IEP ¦ 504 ¦ GT ¦ SPED ¦ EL ¦ MLL : Y ¦ N ¦ N ¦
ELL ¦ IEP ¦ 504 Plan ¦ Title I : x ¦ ¦ ¦
Services ¦ Supports ¦ Notes ¦ Comments : Speech ¦ OT ¦ sits near the front ¦ ¦ ¦
Notes ¦ Comments ¦ Remarks : new ¦ needs glasses ¦ reads aloud well ¦ ¦ ¦ ¦
T-Shirt ¦ Shirt Size ¦ T-shirt size : YM ¦ YL ¦ S ¦ M ¦ AS
House : Maple ¦ Cedar ¦ Willow
Team : Red ¦ Blue ¦ Green
Photo Permission ¦ Media Release ¦ Photo OK? : Yes ¦ No ¦ yes ¦ Y
9/1 ¦ 9/8 ¦ Mon ¦ Sept ¦ Week 1 : ¦ x ¦ P ¦ ✓
Table # ¦ Seat ¦ Group # : 1 ¦ 2 ¦ 3 ¦ 4
Seat : A1 ¦ B4 ¦ C2 ¦ D3
Entry Date ¦ Enroll Date ¦ Start Date : 8/2#d/2026 ¦ 8/19/2024
Entry Code ¦ Enrollment Type : E1 ¦ R3 ¦ E1
Home Language ¦ Language ¦ Primary Language : English ¦ Spanish ¦ Arabic ¦ English
Ethnicity ¦ Race : Hispanic ¦ White ¦ Asian ¦ Black
Birthplace ¦ Country of Birth : USA ¦ Mexico ¦ Yemen
Sibling ¦ Siblings : Emma (gr 3) ¦ Jack in 2nd ¦ ¦ ¦
Signature ¦ Initials ¦ Returned : ¦
Mailbox ¦ Cubby ¦ Hook : ## ¦ 1#
Grad Year ¦ Class of ¦ YOG : 2033
Period ¦ Block : 1 ¦ 3 ¦ 5
Status ¦ Enrollment Status : Active ¦ Active
School ¦ Campus ¦ Building : Birch Hill ¦ Birch Hill
School Year ¦ Year ¦ Yr : 2026-27 ¦ 2026-27
Last Modified ¦ Updated : 2026-08-1#d 0#:1# ¦ 2026-08-1#d 0#:2#
Days Absent ¦ Absences ¦ Tardies : 0 ¦ 1 ¦ 3 ¦ 12
Lunch PIN ¦ PIN : ####
Family ID ¦ Household ID : 30##
Favorite Book ¦ Favourite book ¦ Interests : Wings of Fire ¦ Dog Man ¦ Holes ¦ soccer ¦
Doctor ¦ Physician : Dr. {A} ¦ Dr. {L}
Permission Slip ¦ Form Returned ¦ Paid : Yes ¦ ¦ ¦ x
"""
"""What else a column holds: its titles, and what its cells are drawn from (`#` a digit, `#d` one above 0)."""
_ADULTS = [
    *("Rosemary Kettle", "Abel Stanhope", "Ingrid Falk", "Pedro Villar", "Gwen Parry", "Omar Siddique"),
    "Hal Winters",
]
_PARENTS = ["Anna", "Maria", "Jim", "Fatima", "Karen", "Luis", "Wei", "Sara"]
_ROOMS = {
    "Room": ("104", "12"),
    "Homeroom Teacher": ("Harper", "Lowe"),
    "Teacher": ("Mrs. Harper", "Mr. Lowe"),
}
_CLASSES = (("6A", "6B"), ("6-1", "6-2"), ("Harper", "Lowe"), ("Owls", "Foxes"), ("104", "105"))


def wide(seed: int) -> Iterator[Case]:
    """A class list with one to twelve other columns."""
    yield from sample(_LISTS, _wide, seed)


def _wide(mix: Mix, folder: Folder) -> Truth:
    dice = Random(str(mix))
    people = list(PUPILS[: dice.randrange(9, 24)])
    columns = _own_columns(mix, people, dice)
    others = _other_columns(mix, people, dice, {title for title, _ in columns})
    columns = [*columns, *others]
    if mix["order"] == "mixed":
        dice.shuffle(columns)
    if mix["count"]:
        title = "" if "title" in mix["count"] else mix["count"]
        columns.insert(0, (title, [str(at) for at in range(1, len(people) + 1)]))
    if mix["blank"] == "columns":
        columns.insert(dice.randrange(1, len(columns)), ("", [""] * len(people)))
    titles = [_TITLED[mix["titles"]](title) for title, _ in columns]
    rows = [titles, *map(list, zip(*(cells for _, cells in columns), strict=True))]
    if mix["blank"] == "rows":
        for at in range(len(rows) - 1, 2, -5):
            rows.insert(at, [""] * len(titles))
    top = [[line] for line in mix["top"].split("\n")] if mix["top"] else []
    end = [line.format(n=len(people)).split("|") for line in mix["end"].split("\n")] if mix["end"] else []
    put_rows(folder, mix["kind"], [*top, *rows, *end])
    return Truth(people, allowed=("Harper", "Lowe"))


_TITLED: dict[str, Callable[[str], str]] = {
    "usual": str,
    "capitals": str.upper,
    "under": lambda title: title.replace(" ", "_"),
}


def _own_columns(mix: Mix, people: list[Who], dice: Random) -> list[tuple[str, list[str]]]:
    """The columns of what must come in; `people` becomes the truth."""
    size = (len(people) + 1) // 2
    rooms = _ROOMS.get(mix["room"]) or dice.choice(_CLASSES if mix["grade"] else _CLASSES[2:])
    for at, who in enumerate(people):
        people[at] = replace(
            who,
            number=who.number if mix["number"] else "",
            more=(f"2123400{who.number}",) if mix["card"] and mix["number"] else (),
            grade="6" if mix["grade"] else "",
            room=rooms[at // size] if mix["room"] else "",
            goes=dice.choice(("", "", "", "Bix")) if mix["goes"] else "",
        )
    columns = [("number", [who.number for who in people])] if mix["number"] else []
    if mix["names"] == "Name":
        is_last = "Last, First" in mix["titled"] or dice.random() < 0.5
        names = [who.last_first if is_last else who.full for who in people]
        columns.append((mix["titled"] or "Name", names))
    else:
        for title in mix["names"].split("|"):
            columns.append((title, [who.given if "First" in title else who.family for who in people]))
        if mix["middle"]:
            names = [
                dice.choice(("Ann", "Lee", "Jo", "") if "Name" in mix["middle"] else ("A", "L", "J", ""))
                for _ in people
            ]
            columns.append((mix["middle"], names))
            people[:] = [
                replace(who, also=((f"{who.given} {name}", who.family),)) if name else who
                for who, name in zip(people, names, strict=True)
            ]
    columns += [(mix["goes"], [who.goes for who in people])] if mix["goes"] else []
    columns += [(mix["grade"], [mix["graded"]] * len(people))] if mix["grade"] else []
    columns += [(mix["room"], [who.room for who in people])] if mix["room"] else []
    columns += [(mix["card"], [who.more[0] for who in people])] if mix["card"] and mix["number"] else []
    return [(mix["number"] if title == "number" else title, cells) for title, cells in columns]


def _other_columns(
    mix: Mix, people: Sequence[Who], dice: Random, known: set[str]
) -> list[tuple[str, list[str]]]:
    columns = []
    for line in dice.sample(COLUMNS.strip().splitlines(), int(mix["more"])):
        titles, _, cells = line.partition(" : ")
        title, forms = dice.choice(titles.strip().split(" ¦ ")), [f.strip() for f in cells.split("¦")]
        if title not in known:
            columns.append((title, [_cell(dice, dice.choice(forms), who) for who in people]))
            known.add(title)
    return columns


def _cell(dice: Random, form: str, who: Who) -> str:
    text = re.sub("#d", lambda _: str(dice.randrange(1, 10)), form)
    text = re.sub("#", lambda _: str(dice.randrange(10)), text)
    adult, parent = dice.choice(_ADULTS), dice.choice(_PARENTS)
    plain = "".join(c for c in who.family.lower() if c.isascii() and c.isalpha())
    own = {"A": adult, "L": adult.split()[1], "M": f"{parent} {who.family}", "m": f"{parent.lower()}.{plain}"}
    return text.format(u=f"{who.given[0].lower()}{plain}29", **own)
