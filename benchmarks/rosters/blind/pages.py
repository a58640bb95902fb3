"""Printed documents as PDF: class lists, labels, photo rosters, badges, yearbook proofs, seating charts.

Documented: Class Roster and photo seating chart of Aeries, portrait panels and "Not Pictured" of Lifetouch.
Not drawn, as nobody could tell: last name over first without a comma, initials, course sections (room?),
a gap in a row whose names stand outside. Losses are asked for columns only, not for a line below a photo.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from random import Random
from typing import Any

from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Image, Table

from benchmarks.rosters.albums import no_photo
from benchmarks.rosters.case import OFFICE, Case, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sampled import Mix, ways

_WAYS = """of: codes ¦ codes ¦ teachers ¦ teachers ¦ grades ¦ young ¦ numbers ¦ forms
flow: page ¦ page ¦ two
names: {l}, {f} ¦ {l}, {f} ¦ {l}, {f} ¦ {f} {l} ¦ {f} {l} ¦ {l}, {f} M. ¦ {L}, {F} ¦ {f}⏎{l} ¦ {l},⏎{f}
number: ¦ {n} ¦ {n} ¦ ID: {n} ¦ ID: {n} ¦ ID# {n} ¦ #{n} ¦ Student ID: {n} ¦ ID: {n}  Gr: {g} ¦ {n}  Grade {g}
graded: ¦ ¦ {G} ¦ Gr: {g} ¦ Grade: {g} ¦ Gr: {g}   Sex: {x} ;; nick: ¦ ¦ ¦ ({k}) ;; titles: each ¦ each ¦ once
column: ¦ Student ID ¦ Student ID ¦ Student Number ¦ ID ¦ Perm ID ¦ Student # ¦ Stu No ¦ Local ID
last: ¦ ¦ yes ;; digits: 41237 ¦ 204518 ¦ 0041237 ¦ 1048231 ¦ 2030417
level: ¦ ¦ Grade ¦ Gr ¦ Grd ¦ Grade Level
two: Name ¦ Name ¦ Student Name ¦ Student ¦ Last Name|First Name ¦ Last|First ¦ First Name|Last Name
more: ¦ ¦ DOB ¦ Gender|Birthdate ¦ Sex|DOB|Phone ¦ Bus ¦ Guardian|Phone ¦ Signature ¦ Mon|Tue|Wed|Thu ¦ Notes
tall: ¦ ¦ yes ;; count: ¦ ¦ No. ¦ # ;; place: head ¦ head ¦ head ¦ head ¦ column ¦ both
running: each ¦ each ¦ first ;; size: 8 ¦ 9 ¦ 9 ¦ 10 ¦ 11 ;; air: 2 ¦ 4 ¦ 7 ¦ 14
font: Helvetica ¦ Helvetica ¦ Times-Roman ¦ Courier ;; rules: grid ¦ grid ¦ rows ¦ under titles ¦ ¦ shades
paper: letter ¦ letter ¦ letter ¦ A4 ¦ wide
head: ¦ {s} ¦ {s}||{d}⏎Class Roster||Page {p} ¦ |{s}|⏎|Class List 2026-2027| ¦ {d}|{s}|Page {p} of {e}⏎|{w}|
foot: ¦ |{p}| ¦ Page {p} of {e} ¦ Printed {d} 8:12||{p} ¦ {s}||Confidential - {p} ¦ Students: {a}||Page {p}
total: ¦ Total: {a} ¦ Total Students: {a} ¦ Class total: {a} ¦ Boys: {b}   Girls: {c}   Total: {a}
again: same ¦ (continued) ¦ ;; side: below ¦ below ¦ below ¦ below ¦ right ¦ right ¦ above ¦ left
away: ¦ ¦ 1 ¦ 1 ¦ 2 ;; wide: 3 ¦ 4 ¦ 4 ¦ 5 ¦ 6 ;; photo: 48 ¦ 60 ¦ 72 ¦ 90 ;; shape: tall ¦ tall ¦ square
gap: 10 ¦ 16 ¦ 26
align: centre ¦ centre ¦ left ;; border: ¦ ¦ box ;; order: cells ¦ cells ¦ pictures last
none: frame ¦ No Photo ¦ No Photo Available ¦ card ¦ silhouette ¦ nothing"""
_KINDS = ["table"] * 6 + ["labels"] * 2 + ["grid"] * 4 + ["rows", "badges", "yearbook", "seats"]
_BARE = {"table": "number graded side wide photo shape gap align border away order none",
 "labels": """head foot again flow column last level two more count rules air titles tall photo shape
 none away order side align total""",
 "rows": "number graded side wide gap align border order"}  # fmt: skip
_OF = {  # grade, class, teacher, room of each class
    "codes": "6 6A Mrs._Harper 104;6 6B Mr._Lowe 112;6 6C Ms._Diaz 114",
    "grades": "4 4B Mrs._Kim 21;5 5A Mr._Abbott 23;5 5B Ms._Diaz 24",
    "teachers": "3  Mrs._Harper 12;3  Mr._Lowe 14;4  Ms._Diaz 15",
    "young": "K  Ms._Diaz 2;1  Mrs._Kim 5;2  Mr._Abbott 6",
    "numbers": "8 801 Ms._Carver 310;8 802 Mr._Lowe 312;8 803 Mrs._Kim 314",
    "forms": "7 7H Mr_Lowe B4;7 7K Miss_Ward B6;8 8H Mrs_Kaur C1",
}
_HEADS = """Class: {c}|Teacher: {t}|Room: {r};Class {c};{c};Homeroom: {c};{G} - Class {c};{G}|{c}|{t}
Homeroom {c} - {t} - Room {r};Class List: {c} ({t});Teacher: {t}||Homeroom: {c}"""
_BY_TEACHER = """{G} - {t};{G} - {t};Teacher: {t}|{G}|Room: {r};{t} - Room {r};{t}'s Class;Teacher: {t}
{t}||{G};Room {r} - {G}"""
_INNER = "{c};Class {c};HR: {c};{G} - {c};{c} - {t}", "{t};{G} - {t};{G} / {t};{t} - Rm {r}"
_GIRLS = [
    "Katherine",
    "Maya",
    "Zoë",
    "Ava",
    "Chloé",
    "Grace",
    "Hazel",
    "Ruby",
    "Nora",
    "Priya",
    "Sofia",
    "Isla",
    "Freya",
    "Amelia",
    "Ines",
    "Hannah",
    "Anastasia",
    "Anna_Maria",
]
_GIVEN = [
    "Ethan",
    "Liam",
    "Noah",
    "Caleb",
    "Owen",
    "José",
    "Miles",
    "Omar",
    "Henry",
    "Leo",
    "Mateo",
    "Jack",
    "Mohammed",
    "Maximilian",
    "William",
]
_FAMILY = [
    "Chen",
    "Whitfield",
    "Okafor",
    "Brennan",
    "Castillo",
    "Nguyen",
    "Foster",
    "Hartley",
    "Tran",
    "Lindqvist",
    "Pruitt",
    "O'Neil",
    "Smith-Jones",
    "Patel",
    "Müller",
    "Kowalski",
    "McDonald",
    "Clarke",
    "Singh",
    "Haddad",
    "Murphy",
    "Larsen",
    "Costa",
    "Evans",
    "Wright",
    "Kim",
    "Rossi",
    "Brown",
    "Al-Farsi",
    "Walker",
    "García_López",
    "van_der_Berg",
    "De_La_Cruz",
    "Thompson-Fitzgerald",
    "Fernández_Rodríguez",
]
_SHORT = {"William": "Will", "Katherine": "Katie", "Maximilian": "Max", "Anastasia": "Ana", "Mateo": "Teo"}
_CELLS = {
    "DOB": "0#/1#/2014",
    "Birthdate": "#/2#/2014",
    "Phone": "(555) 01#-0###",
    "Bus": "1#",
    "Guardian": "Anna {l}",
}
_BLANK = ["Signature", "Mon", "Tue", "Wed", "Thu", "Fri"]
Place = Sequence[str]


def _split(text: str) -> list[str]:
    return text.replace("\n", ";").split(";")


def pages(seed: int) -> Iterator[Case]:
    """A printed document: kind, classes, names, numbers, head, foot, sides, sizes, missing photos."""
    dice, some = Random(seed), ways(_WAYS.replace(" ;; ", "\n"))
    for at in range(150):
        mix = {"kind": dice.choice(_KINDS), **{key: dice.choice(each) for key, each in some.items()}}
        kind, is_plain = mix["kind"], mix["of"] in ("teachers", "young")
        mix["over"], mix["inner"] = dice.choice(_split((_HEADS, _BY_TEACHER)[is_plain])), ""
        inner = dice.choice(_split(_INNER[is_plain])), "{t}" if is_plain else "{c}"
        mix |= dict.fromkeys(
            _BARE.get(kind, "column last level two more count rules air titles tall").split(), ""
        )
        many = {"table": (8, 9, 24, 40, 64), "labels": (9, 18, 44)}.get(kind, (5, 6, 7, 8))
        mix |= {"people": str(dice.choice(many)), "teacher": "", "panel": ""}
        if kind == "labels":
            mix["place"] = "column"
        if kind == "seats":
            fixed = {
                "place": "head",
                "side": "below",
                "border": "box",
                "photo": "48",
                "flow": "page",
                "total": "",
            }
            mix |= {**fixed, "wide": dice.choice("345")}
        if kind == "badges":
            mix |= {
                "names": dice.choice(("{f}\n{l}", "{f} {l}", "{l}, {f}")),
                "wide": "2",
                "border": "box",
                "total": "",
            }
        if kind == "yearbook":
            mix |= dict.fromkeys(["number", "graded", "nick", "total"], "") | {
                "place": "head",
                "side": "below",
            }
            mix["panel"] = dice.choice(("", "", "not pictured", "outside"))
            mix["names"] = (
                "{f} {l}" if mix["panel"] else dice.choice(("{f} {l}", "{f} {l}", "{l}, {f}", "{f}\n{l}"))
            )
            mix |= {"away": "12"[at % 2]} if mix["panel"] == "not pictured" else {}
            mix |= (
                {"away": "", "border": ""}
                if mix["panel"] == "outside"
                else {"teacher": dice.choice(("", "Teacher"))}
            )
        mix["inner"] = inner[kind in ("table", "rows")] if mix["place"] != "head" else ""
        mix["over"] = mix["over"] if mix["place"] != "column" else ""
        told = " | ".join(re.sub(r"\s+", " ", way) for way in mix.values() if way)
        yield Case(f"{at} {told}"[:400], "combined", OFFICE, partial(_build, mix, f"{seed} {at}"))


def _build(mix: Mix, seed: str, folder: Folder) -> Truth:
    dice = Random(seed)
    places = [place.replace("_", "\0").split(" ") for place in _split(_OF[mix["of"]])]
    places = [[word.replace("\0", " ") for word in place] for place in places]
    count, start, add, names = int(mix["people"]), mix["digits"], dice.randrange(1, 90), list[Who]()
    for at, name in enumerate(dice.sample([(g, f) for g in _GIRLS + _GIVEN for f in _FAMILY], count)):
        given, family = (part.replace("_", " ") for part in name)
        number = f"{int(start) + 37 * at + at * at % 11 + add:0{len(start)}}"
        goes = _SHORT.get(given, "") if mix["nick"] and mix["kind"] != "badges" else ""
        names.append(one(given, family, number, goes=goes, **({} if mix["photo"] else {"photo": ""})))
    for at in dice.sample(range(count), int(mix["away"] or 0)):
        names[at] = replace(names[at], photo="")
    size = -(-count // dice.choice((1, 2) if count < 9 else (2, 3) if count > 20 else (2,)))
    by = "given" if mix["names"].startswith("{f}") and dice.random() < 0.3 else "family"
    groups = list[tuple[Place, list[Who]]]()
    for at in range(0, count, size):
        place, group = (
            places[at // size],
            sorted(names[at : at + size], key=lambda w: (getattr(w, by).lower(), w.full)),
        )
        if mix["kind"] == "seats":
            dice.shuffle(group)
        staff = [one(dice.choice(("Susan", "Robin", "Dana")), place[2].split()[1], role="staff")]
        groups.append((place, staff * bool(mix["teacher"]) + group))
    pages, sheet = 1, _Sheet(mix, groups, seed, 1)
    while sheet.page != pages:  # "Page 1 of 3"
        pages, sheet = sheet.page, _Sheet(mix, groups, seed, sheet.page)
    folder.put(dice.choice(("roster.pdf", "list.pdf", "Report.pdf", "students.pdf")), sheet.file.getvalue())
    people = [_true(mix, who, place) for place, group in groups for who in group]
    losses = [lost(title, title) for title in mix["more"].split("|") if title and title not in _BLANK]
    allowed = [
        word for _, *words, hall in places for word in (*words, hall, f"Room {hall}", f"Rm {hall}") if word
    ]
    allowed += ["Birch Hill Middle School", "Class Roster", "Class List 2026-2027"]
    return Truth(people, losses, capitals="{L}" in mix["names"], allowed=allowed)


def _true(mix: Mix, who: Who, place: Place) -> Who:
    """Somebody with what the page tells of them."""
    shown = f"{mix['over']} {mix['inner']} {mix['number']} {mix['graded']} {'{g}' * bool(mix['level'])}"
    grade, code, teacher, room = place
    if who.role == "staff":
        return who
    told = next(
        (text for key, text in (("c", code), ("t", teacher), ("r", room)) if f"{{{key}}}" in shown), ""
    )
    is_graded = "{g}" in shown.lower() or ("{c}" in shown and code[1:2].isalpha())
    is_numbered = mix["column"] or "{n}" in shown
    who = replace(who, number=who.number if is_numbered else "", room=told, grade=grade if is_graded else "")
    if len(who.full.split()) > 2 and mix["names"][3:4] in " \n" and "|" not in mix["two"]:
        who = any_parting(who)
    return replace(who, also=(*who.also, (f"{who.given} M.", who.family))) if "M." in mix["names"] else who


class _Sheet:
    """The document, drawn page by page."""

    def __init__(self, mix: Mix, groups: Sequence[tuple[Place, list[Who]]], seed: str, pages: int) -> None:
        self.mix, self.pages, self.dice, self.size = mix, pages, Random(seed), float(mix["size"])
        self.paper = {"A4": A4, "wide": landscape(letter)}.get(mix["paper"], letter)
        self.page, self.file, self.later, self.over = 0, io.BytesIO(), list[Callable[[], None]](), ""
        self.canvas = Canvas(self.file, pagesize=self.paper, invariant=1)
        self.wide, self.left, self.y = self.paper[0] - 84, 42.0, 0.0
        everybody = [(place, who) for place, group in groups for who in group]
        self.all = len(everybody)
        parts = [[(place, who) for who in group] for place, group in groups] if mix["over"] else [everybody]
        for at, some in enumerate(parts):
            self.over = self.put(mix["over"], some[0][0])
            if not at or mix["flow"] == "page" or self.y < 260:
                self.turn()
            self.heading(self.over)
            away = [one for one in some if mix["panel"] == "not pictured" and not one[1].photo]
            shown = [one for one in some if one not in away]
            self.table(some) if mix["kind"] in ("table", "rows") else self.cells(shown)
            boys = sum(who.given in _GIVEN for _, who in some)
            below = "Not pictured: " * bool(away) + ", ".join(who.full for _, who in away)
            below = mix["total"].format(a=len(some), b=boys, c=len(some) - boys) or below
            self.line(below, self.y - 15, self.size)
            self.y -= 2.5 * self.size + 8
        self.turn(is_last=True)
        self.canvas.save()

    def put(self, form: str, place: Place, who: Who | None = None) -> str:
        """Fill a pattern; a short name stands behind the first one."""
        own, year = dict(zip("gctr", place, strict=True)), "Grade"
        if self.mix["of"] == "forms":
            form, year = re.sub(r"\bGr(ade)?\b", "Year", form), "Year"
        full = {"K": "Kindergarten", "1": "1st Grade", "2": "2nd Grade"}.get(own["g"], f"{year} {own['g']}")
        if who:
            form = re.sub(r"(\{[fF]\}( M\.)?)", rf"\1 {self.mix['nick']}", form) if who.goes else form
            own |= {"f": who.given, "l": who.family, "L": who.family.upper(), "F": who.given.upper()}
            own |= {"n": who.number, "x": "FM"[who.given in _GIVEN], "k": who.goes}
        return form.format(**own, G=full)

    def text(self, x: float, y: float, text: str, size: float, bold: bool = False, share: float = 0) -> None:
        """A text that begins, ends or has its middle at `x`."""
        font = self.mix["font"].replace("-Roman", "") + "-Bold" if bold else self.mix["font"]
        self.canvas.setFont(font, size)
        self.canvas.drawString(x - share * stringWidth(text, font, size), y, text)

    def line(self, form: str, y: float, size: float, bold: bool = False) -> None:
        """Texts on the left, in the middle and on the right."""
        word = {"seats": "Seating Chart", "table": "Student Listing"}.get(self.mix["kind"], "Photo Roster")
        own = {"s": "Birch Hill Middle School", "d": "9/15/2026", "w": word, "a": self.all}
        for at, text in enumerate(form.format(p=self.page, e=self.pages, **own).split("|") if form else []):
            self.text(self.left + self.wide * at / 2, y, text, size, bold, at / 2)

    def heading(self, text: str) -> None:
        """Draw the line above a class."""
        self.line(text, self.y - self.size - 4, self.size + (0 if text.count("|") else 3), True)
        self.y -= (self.size + 16) * bool(text)

    def turn(self, is_last: bool = False) -> None:
        """End a page with the pictures that come last and the foot; begin the next with the running head."""
        if self.page:
            self.line(self.mix["foot"], 24, 7)
            for draw in self.later:
                draw()
            self.later.clear()
            self.canvas.showPage()
        if is_last:
            return
        self.page, self.y = self.page + 1, self.paper[1] - 40
        if self.mix["head"] and (self.page == 1 or self.mix["running"] == "each"):
            for at, form in enumerate(self.mix["head"].split("\n")):
                self.line(form, self.y - 15 * at, 12 - 2 * at, at == 0)
            self.y -= 38
        proof = "|PROOF - please check the spelling of all names|"
        self.line(proof * (self.mix["kind"] == "yearbook"), 44, 8)

    def go_on(self) -> None:
        """Continue a class on the next page."""
        self.turn()
        more = " (continued)" * (self.mix["again"] != "same")
        self.heading(self.over + more if self.over and self.mix["again"] else "")

    def table(self, some: Sequence[tuple[Place, Who]]) -> None:
        """Rows under titles; a long name may take two lines."""
        mix, dice, two, size = self.mix, self.dice, self.mix["two"].split("|"), self.size
        names = mix["names"].replace("\n", " ")
        forms = [("{l}" if "Last" in title else "{f}") if len(two) > 1 else names for title in two]
        columns = [
            (title, [self.put(form, *one) for one in some]) for title, form in zip(two, forms, strict=True)
        ]
        if mix["tall"] and len(two) == 1:
            columns = [(two[0], [re.sub(r"^(.{9,}?) ", r"\1\n", cell) for cell in columns[0][1]])]
        ids = [(mix["column"], [who.number for _, who in some])] * bool(mix["column"])
        columns = [*columns, *ids] if mix["last"] else [*ids, *columns]
        level = "Year" if mix["of"] == "forms" else mix["level"]
        columns += [(level, [place[0] for place, _ in some])] * bool(mix["level"])
        told = dice.choice(
            ("Teacher", "Homeroom Teacher") if "t" in mix["inner"] else ("Homeroom", "Class", "HR")
        )
        columns += [(told, [place[1] or place[2] for place, _ in some])] * bool(mix["inner"])
        for title in filter(None, mix["more"].split("|")):
            cells = [
                self.put(_CELLS.get(title, "{x}" if title in ("Sex", "Gender") else ""), *one) for one in some
            ]
            cells = [re.sub("#", lambda _: str(dice.randrange(1, 10)), cell) for cell in cells]
            notes = ["glasses", "", "new this year", *[""] * len(some)]
            columns.append((title, notes[: len(some)] if title == "Notes" else cells))
        columns = [(mix["count"], [f"{at + 1}" for at in range(len(some))])] * bool(mix["count"]) + columns
        photo, font = min(float(mix["photo"] or 0), 60), mix["font"]
        pictures = [_data(mix, who) for _, who in some]
        none = mix["none"].replace(" ", "\n") if mix["none"].startswith("No") else ""
        shown = [Image(io.BytesIO(data), photo, photo * 4 / 3) if data else none for data in pictures]
        columns = [("Photo", shown)] * bool(photo) + columns
        titles = [title + "\xa0" * 30 * (title == "Signature") for title, _ in columns]
        rows = [titles, *([own[at] for _, own in columns] for at in range(len(some)))]
        rules, pad = mix["rules"] or "grid", float(mix["air"]) / 2
        style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        style += [("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad)]
        style += [("GRID", (0, 0), (-1, -1), 0.5, "black")] * (rules == "grid")
        style += [("LINEBELOW", (0, 0), (-1, 0 if "u" in rules else -1), 0.5, "black")] * (rules[-1] == "s")
        style += [("ROWBACKGROUNDS", (0, 0), (-1, -1), ("lightgrey", "white"))] * (rules == "shades")
        while True:
            fonts = [("FONT", (0, 0), (-1, -1), font, size, size * 1.2)]
            fonts += [("FONT", (0, 0), (-1, 0), font.replace("-Roman", "") + "-Bold", size, size * 1.2)]
            table = Table(rows, style=fonts + style, repeatRows=int(mix["titles"] != "once"))
            if table.wrap(self.wide, 9999)[0] <= self.wide or size <= 5:
                break
            size -= 0.5
        while high := table.wrap(self.wide, 9999)[1]:
            parts = table.split(self.wide, self.y - 56)
            if len(parts) == 1 or high <= self.y - 56:
                table.drawOn(self.canvas, self.left, self.y - high)
                self.y -= high
                return
            if parts:
                parts[0].wrap(self.wide, 9999)
                parts[0].drawOn(self.canvas, self.left, self.y - parts[0].wrap(self.wide, 9999)[1])
                table = parts[1]
            self.go_on()

    def cells(self, some: Sequence[tuple[Place, Who]]) -> None:
        """Places in rows: photos with names, labels, badges, desks."""
        mix, across, photo = self.mix, int(self.mix["wide"]), float(self.mix["photo"] or 0)
        is_beside, is_outside, top = mix["side"] in ("left", "right"), mix["panel"] == "outside", 0.0
        across = min(across, 3) if not photo or (is_beside and mix["paper"] != "wide") else across
        own, gap = (self.wide - 130 * is_outside) / across, float(mix["gap"])
        photo = min(photo, own - gap)
        high = photo * (1 if mix["shape"] == "square" else 4 / 3)
        room = own - gap - 4 - (photo + 5) * is_beside
        words = re.split(r"\s", " ".join(self.put(mix["names"], *one) for one in some))
        widest = max(stringWidth(word, mix["font"], self.size) for word in words)
        size = self.size if is_outside else min(self.size, self.size * room / widest)
        lines = [[] if is_outside else self.lines(*one, room, size) for one in some]
        deep = max(map(len, lines)) * size * 1.2 + 5
        top = 1.5 * size if mix["kind"] == "badges" else 0
        deep = (max(high, deep) if is_beside else high + deep) + gap + 10 + top
        desks: list[int | None] = list(range(len(some)))
        if mix["kind"] == "seats":
            for _ in range(self.dice.choice((0, 1, 3))):
                desks.insert(self.dice.randrange(len(desks)), None)
            self.line("|FRONT OF ROOM|", self.y - size, size)
            self.y -= 2 * size + 6
        for begin in range(0, len(desks), across):
            if self.y - deep < 56:
                self.go_on()
            for at, who in enumerate(desks[begin : begin + across]):
                x = self.left + at * own
                self.canvas.setLineWidth(0.5)
                if mix["border"]:
                    self.canvas.rect(x + 3, self.y - deep + 3, own - 6, deep - 6)
                if who is None:
                    continue
                if is_outside:
                    name = self.put(mix["names"], *some[who])
                    self.text(self.left + across * own + 6, self.y - 6 - (at + 1) * size * 1.2, name, size)
                if top:
                    self.text(x + own / 2, self.y - 6 - size, "Birch Hill Middle School", size - 1, True, 0.5)
                self.cell(
                    some[who][1], lines[who], x + gap / 2, self.y - 6 - top, (own - gap, photo, high, size)
                )
            self.y -= deep

    def lines(self, place: Place, who: Who, wide: float, size: float) -> list[str]:
        """Return the lines beside a photo; a long one takes two."""
        rest = (
            ["Teacher"]
            if who.role == "staff"
            else [self.mix["graded"], self.mix["inner"], self.mix["number"]]
        )
        found = list[str]()
        for line in "\n".join(
            self.put(form, place, who) for form in (self.mix["names"], *rest) if form
        ).split("\n"):
            last = ""
            for word in re.split(r"(?<!:) +", line):
                if last and stringWidth(f"{last} {word}", self.mix["font"], size) > wide:
                    found.append(last)
                    last = ""
                last = f"{last} {word}" if last else word
            found.append(last)
        return found

    def cell(
        self, who: Who, lines: Sequence[str], x: float, y: float, sizes: tuple[float, float, float, float]
    ) -> None:
        """One place: the photo, and the lines beside it."""
        (wide, photo, high, size), side, step = sizes, self.mix["side"], sizes[3] * 1.2
        is_middle = self.mix["align"] == "centre" and side in ("below", "above")
        left = x + {"left": wide - photo, "right": 0}.get(side, (wide - photo) / 2 if is_middle else 0)
        low = y - high - (len(lines) * step + 4) * (side == "above")
        start = {"below": low - 4, "above": y, "": y}.get(side, y - max(0, high - len(lines) * step) / 2)
        spot = {"left": (left - 5, 1.0), "right": (x + photo + 5, 0.0)}.get(
            side, (x + wide / 2 * is_middle, is_middle / 2)
        )
        if photo:
            draw = partial(self.picture, who, left, low, photo, high)
            self.later.append(draw) if self.mix["order"] == "pictures last" else draw()
        for at, line in enumerate(lines, 1):
            self.text(spot[0], start - at * step + 2, line, size, False, spot[1])

    def picture(self, who: Who, x: float, y: float, wide: float, high: float) -> None:
        """A photo, or what stands in its place."""
        none, page = self.mix["none"], self.canvas
        page.setLineWidth(0.5)
        if data := _data(self.mix, who):
            page.saveState()
            window = page.beginPath()
            window.rect(x, y, wide, high)
            page.clipPath(window, stroke=0, fill=0)
            page.drawImage(
                ImageReader(io.BytesIO(data)), x, y - (wide * 4 / 3 - high) / 2, wide, wide * 4 / 3
            )
            page.restoreState()
        elif none != "nothing":
            page.rect(x, y, wide, high)
            for at, word in enumerate(none.split() if none.startswith("No") else []):
                self.text(x + wide / 2, y + high / 2 + 6 - 9 * at, word, 7, False, 0.5)


def _data(mix: Mix, who: Who) -> bytes:
    """A photo, or the picture in its place."""
    instead = {"card": no_photo, "silhouette": partial(silhouette, 0)}.get(mix["none"], bytes)
    return face(who.photo) if who.photo else instead()  # type: ignore[operator]
