"""Mails and lists in samples of ordinary combinations: what stands around the names, how classes lie.

`python -m benchmarks rosters --combined mails|sheets|sparse|heads --seed 1` judges 200 of each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from email.message import EmailMessage
from functools import partial
from html import escape
from itertools import chain
from random import Random

from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, list_pdf, page
from benchmarks.rosters.papers import docx

COUNT = 200
Ways = Mapping[str, Sequence[str]]
Mix = Mapping[str, str]
_FIRST = """Zoë Liam Noah Aarav Lucas Ethan Oliver Mohammed Henry Maya José Sofia Ava Emma Mia Isla Grace Jack
Ruby Leo Freya Samuel Amelia Priya Omar Finn Chloé Hannah"""
_LAST = """Müller;O'Neil;Smith-Jones;Patel;Nguyen;Brown;Taylor;Al-Farsi;Walker;Chen;García López;van der Berg
Kowalski;McDonald;Okafor;Schmidt;Clarke;Singh;Haddad;Murphy;Larsen;Costa;Evans;Wright;Kim;Rossi;Dubois;Robinson"""
PUPILS = [
    one(given, family, str(41237 + 14 * at), photo="")
    for at, (given, family) in enumerate(zip(re.split(r"\s", _FIRST), re.split("[;\n]", _LAST), strict=True))
]


def ways(text: str) -> Ways:
    """Return the ways of each kind: `kind: one ¦ two`, a line each; a way may be empty or have ⏎, ⇥ and ␣."""
    pairs = (line.split(":", 1) for line in text.strip().splitlines())
    signs = str.maketrans({"⏎": "\n", "⇥": "\t", "␣": " "})
    return {kind: tuple(way.strip(" ").translate(signs) for way in some.split("¦")) for kind, some in pairs}


MAILS = ways("""
count: 5 ¦ 9 ¦ 18
greeting: Hi Carol, ¦ Dear Ms. Petersen, ¦ Good morning! ¦ Hello Carol - how was your summer? ¦
intro: Here is my class list for this year. ¦ As requested, my students: ¦ These are my kids: ¦
line: {f} {l} ¦ {l}, {f} ¦ {i}. {f} {l} ¦ {i}) {l}, {f} ¦ - {f} {l} ¦ • {l}, {f} ¦ {n} {f} {l} ¦ {f} {l} {n}
number: ¦ ¦ {line} - {n} ¦ {line} ({n}) ¦ {line}, {n} ¦ {n}: {line} ¦ {f}⇥{l}⇥{n} ¦ {l}⇥{f}
between: ¦ ⏎
note: ¦ Liam is new this year. ¦ Two of them are allergic to nuts. ¦ Maya Chen will be joining us in October.
closing: Thanks, ¦ Best, ¦ Kind regards, ¦ Thanks so much for your help! ¦ See you Monday, ¦ - ¦
signature: Anna Lee ¦ Anna ¦ Mrs. Lee ¦ Anna Lee⏎6th Grade Teacher⏎Birch Hill School⏎555-0199
end: ¦ Sent from my iPhone ¦ --⏎This email may contain confidential information. ¦ {answered}
subject: class list ¦ Re: class list ¦ Fwd: my students ¦
kind: plain ¦ page ¦ both ¦ text
above: ¦ {forwarded}
""")
"""What is in a mail with names; `both` is a text with the same as a page, `text` a mail saved as text."""
_PARTS = {
    "forwarded": "---------- Forwarded message ---------\nFrom: Anna Lee <a@school.example>\n"
    "Date: Mon, Aug 24, 2026 at 9:12 AM\nSubject: class list\nTo: Carol Petersen <c@school.example>\n\n",
    "answered": "On Mon, Aug 24, 2026 at 9:12 AM Carol Petersen <c@school.example> wrote:\n> Hi Anna,\n"
    "> could you send me your class list?\n> Thanks, Carol",
}
_CLASSES = ways("""
codes: 6A ¦ 6B ¦ 6C ¦ 6D
classes: Class 6A ¦ Class 6B ¦ Class 6C ¦ Class 6D
teachers: Mrs. Harper ¦ Mr. Lowe ¦ Ms. Diaz ¦ Mrs. Kim
rooms: Grade 6 - Room 12 ¦ Grade 6 - Room 14 ¦ Grade 7 - Room 21 ¦ Grade 7 - Room 22
periods: Period 1 ¦ Period 2 ¦ Period 3 ¦ Period 4
birds: Bluebirds ¦ Owls ¦ Robins ¦ Eagles
words: Harper ¦ Lowe ¦ Diaz ¦ Kim
""")
SHEETS = ways("""
layout: beside ¦ beside ¦ columns ¦ below ¦ below with titles
classes: codes ¦ classes ¦ teachers ¦ rooms ¦ periods ¦ birds ¦ words
count: 2 ¦ 3 ¦ 4
uneven: ¦ yes
names: {f} {l} ¦ {l}, {f} ¦ {f}|{l}
number: ¦ No. ¦ ID
gap: ¦ yes
top: ¦ Class lists 2026-27 ¦ Birch Hill School|Library groups|
kind: csv ¦ xlsx ¦ docx
total: ¦ yes
blank: ¦ yes
""")
"""How several classes lie in one sheet."""
SPARSE = ways("""
kind: csv ¦ xlsx ¦ docx
titles: Student|Notes ¦ Name|Preferred Name|Notes ¦ Name|Allergies ¦ Student|Notes|Bus ¦ Name|Grade ¦ No.|Name
number: ¦ ¦ |Notes ¦ |Student ID
share: 0.1 ¦ 0.3 ¦ 0.5 ¦ 0.8 ¦ 0.95
order: sorted ¦ mixed
names: {f} {l} ¦ {l}, {f}
""")
"""Lists whose columns are filled for few, or for nearly all."""
HEADS = ways("""
grade: ¦ ¦ Grade 6 ¦ 6th Grade ¦ Gr. 6 ¦ Grade: 6
class: ¦ ¦ ¦ 6B ¦ Class 6B ¦ Class: 6B ¦ Homeroom 6B
room: ¦ ¦ ¦ Room 104 ¦ Rm 104 ¦ Rm. 104 ¦ Room: 104
teacher: ¦ ¦ ¦ Mrs. Harper ¦ Teacher: Mrs. Harper ¦ Mrs. Harper's Class ¦ Homeroom: Mrs. Harper
where: above ¦ above ¦ above ¦ name ¦ both
school: ¦ ¦ Maplewood Elementary ¦ Lake Harbor School
words: ¦ Class List ¦ Student List
year: ¦ 2026-27 ¦ Fall 2026
sign: ␣-␣ ¦ ,␣ ¦ ␣|␣ ¦ ⏎
begin: ¦ roster ¦ class list ¦ students
between: _ ¦ ␣ ¦ ␣-␣ ¦ -
kind: csv ¦ xlsx ¦ docx ¦ txt ¦ pdf
""")
"""Where grade, class, room and teacher are told: in the lines above a list, in the name of its file."""
_PLACES = ("grade", "class", "room", "teacher")
_IN_NAMES = {
    "6th Grade": "6thgrade",
    "Gr. 6": "Gr6",
    "Grade: 6": "Grade 6",
    "Class: 6B": "6b",
    "Rm. 104": "Rm 104",
}
_IN_NAMES |= {"Room: 104": "Room 104", "Mrs. Harper": "MrsHarper", "Homeroom: Mrs. Harper": "Mrs Harper"}
_SAID = {"Preferred Name": "Bo", "Notes": "glasses", "Allergies": "nuts", "Bus": "12", "Grade": "6"}


def sample(ways: Ways, build: Callable[[Mix, Folder], Truth], seed: int) -> Iterator[Case]:
    """Each of `COUNT` combinations, drawn by a seed, as a case."""
    dice = Random(seed)
    for at in range(COUNT):
        mix = {kind: dice.choice(some) for kind, some in ways.items()}
        yield Case(f"{at} {' | '.join(mix.values())}"[:140], "combined", OFFICE, partial(build, mix))


def mails(seed: int) -> Iterator[Case]:
    """A mail with the names of a class."""
    return sample(MAILS, _mail, seed)


def sheets(seed: int) -> Iterator[Case]:
    """Several classes in one sheet."""
    return sample(SHEETS, _sheet, seed)


def sparse(seed: int) -> Iterator[Case]:
    """A list with mostly blank columns, or nearly full ones."""
    return sample(SPARSE, _sparse, seed)


def heads(seed: int) -> Iterator[Case]:
    """A list with its place above it, in the name of its file, or partly in each."""
    return sample(HEADS, _head, seed)


def _named(form: str, who: Who, at: int = 0) -> str:
    return form.format(f=who.given, l=who.family, i=at, n=who.number)


def _mail(mix: Mix, folder: Folder) -> Truth:
    people = PUPILS[: int(mix["count"])]
    form = (mix["number"] or "{line}").replace("{line}", mix["line"])
    form = mix["line"] if mix["line"].count("{n}") and mix["number"] else form
    lines = f"{mix['between']}\n".join(_named(form, who, at) for at, who in enumerate(people, 1))
    above, end = (mix[part].format(**_PARTS) for part in ("above", "end"))
    text = f"{above}{mix['greeting']}\n\n{mix['intro']}\n{mix['between']}{lines}\n\n{mix['note']}\n\n"
    text += f"{mix['closing']}\n{mix['signature']}\n\n{end}\n"
    page = "".join(f"<div>{escape(line) or '<br>'}</div>" for line in text.split("\n"))
    heads = {"From": "Anna Lee <a@school.example>", "To": "Carol Petersen <c@school.example>"}
    heads |= {"Subject": mix["subject"], "Date": "Mon, 24 Aug 2026 09:12:00 -0500"}
    if mix["kind"] == "text":
        folder.put("mail.txt", "\n".join([*(f"{name}: {value}" for name, value in heads.items()), "", text]))
    else:
        mail = EmailMessage()
        for name, value in heads.items():
            mail[name] = value
        is_page = mix["kind"] == "page"
        mail.set_content(page if is_page else text, subtype="html" if is_page else "plain")
        if mix["kind"] == "both":
            mail.add_alternative(page, subtype="html")
        folder.put("mail.eml", mail.as_bytes())
    around = ("school", "mail", "class list", "my students", "Mrs. Lee", "6th Grade")
    return Truth([who if "{n}" in form else replace(who, number="") for who in people], allowed=around)


def _sheet(mix: Mix, folder: Folder) -> Truth:
    names, groups, left = _CLASSES[mix["classes"]], list[list[Who]](), list(PUPILS)
    for at, room in enumerate(names[: int(mix["count"])]):
        size = 7 - at * bool(mix["uneven"])
        grade = {"codes": "6", "classes": "6", "rooms": room[6:7]}.get(mix["classes"], "")
        groups.append([replace(who, room=room.split(" - ")[-1], grade=grade) for who in left[:size]])
        left = left[size:]
    heads = names[: len(groups)]
    is_plain = mix["layout"] == "columns"
    number = "" if is_plain else mix["number"]
    form = mix["names"].replace("|", " ") if is_plain else mix["names"]
    titles = [*filter(None, [number]), *(("First", "Last") if "|" in form else ("Name",))]

    def cells(at: int, who: Who) -> list[str]:
        own = {"No.": [str(at)], "ID": [who.number]}.get(number, [])
        return [*own, *_named(form, who).split("|")]

    blank = [""] * len(titles)
    rows = [[line] for line in mix["top"].split("|")] if mix["top"] else []
    if mix["layout"].startswith("below"):
        rows += [] if "titles" in mix["layout"] else [titles]
        for head, group in zip(heads, groups, strict=True):
            rows += [[head], *([titles] * ("titles" in mix["layout"]))]
            rows += [cells(at, who) for at, who in enumerate(group, 1)]
            rows += [[f"Total: {len(group)}"]] * bool(mix["total"]) + [[""]] * bool(mix["blank"])
    else:
        gap = [""] * bool(mix["gap"])

        def beside(parts: Sequence[Sequence[str]]) -> list[str]:
            return [*parts[0], *chain.from_iterable([*gap, *part] for part in parts[1:])]

        rows.append(beside([[head, *blank[1:]] for head in heads]))
        rows += [] if is_plain else [beside([titles] * len(groups))]
        high = max(map(len, groups))
        for at in range(high):
            rows.append(beside([cells(at + 1, own[at]) if at < len(own) else blank for own in groups]))
        totals = [[f"Total: {len(group)}", *blank[1:]] for group in groups]
        rows += [beside(totals)] * bool(mix["total"])
    put_rows(folder, mix["kind"], rows)
    people = list(chain.from_iterable(groups))
    is_numbered = number == "ID"
    return Truth([who if is_numbered else replace(who, number="") for who in people], allowed=heads)


def _sparse(mix: Mix, folder: Folder) -> Truth:
    dice = Random(str(mix))
    people = sorted(PUPILS[:14], key=lambda who: who.family) if mix["order"] == "sorted" else PUPILS[:14]
    titles = (mix["titles"] + mix["number"]).split("|")
    rows, truth = [titles], list[Who]()
    for at, who in enumerate(people, 1):
        whole = _named(mix["names"], who)
        told = {"No.": str(at), "Student": whole, "Name": whole}
        said = {"Student ID": who.number, **_SAID}
        said = {title: said[title] for title in titles if title in said}
        said = {title: text for title, text in said.items() if dice.random() < float(mix["share"])}
        rows.append([told.get(title, said.get(title, "")) for title in titles])
        number, grade, goes = (said.get(title, "") for title in ("Student ID", "Grade", "Preferred Name"))
        truth.append(replace(who, number=number, grade=grade, goes=goes))
    put_rows(folder, mix["kind"], rows)
    return Truth(truth)


def _head(mix: Mix, folder: Folder) -> Truth:
    dice = Random(str(mix))
    told = {kind: mix[kind] for kind in _PLACES if mix[kind]}
    above = {kind: text for kind, text in told.items() if mix["where"] != "name" or dice.random() < 0.3}
    more = [kind for kind in told if kind not in above or mix["where"] == "both"]
    named = [
        _IN_NAMES.get(told[kind], re.sub("^(Teacher: |Homeroom )|'s Class$", "", told[kind])) for kind in more
    ]
    parts = [mix["school"], *dice.sample([*above.values(), mix["words"]], len(above) + 1), mix["year"]]
    head = mix["sign"].join(filter(None, parts)).split("\n")
    grade, room = _place(told)
    people = [replace(who, number="", grade=grade, room=room) for who in PUPILS[:8]]
    name = mix["between"].join(filter(None, [mix["begin"], *named])) or "list"
    pairs = [[who.given, who.family] for who in people]
    if mix["kind"] == "txt":
        folder.put(f"{name}.txt", "\n".join([*head, "", *map(" ".join, pairs)]))
    elif mix["kind"] == "pdf":
        folder.put(f"{name}.pdf", list_pdf(people, ["", "First", "Last"], pairs, " - ".join(head)))
    else:
        put_rows(folder, mix["kind"], [*([line] for line in head), ["First", "Last"], *pairs], name)
    return Truth(people, allowed=(*told.values(), "Mrs. Harper", "Rm 104", "Room 104", name))


def _place(told: Mapping[str, str]) -> tuple[str, str]:
    """Return the grade and the room of everybody: the class, else the teacher or the room."""
    kind = next((kind for kind in ("class", "teacher", "room") if kind in told), "")
    room = {"class": "6B", "teacher": "Mrs. Harper", "room": "104", "": ""}[kind]
    return "6" * bool(told.keys() & {"grade", "class"}), room


def put_rows(folder: Folder, kind: str, rows: Sequence[Sequence[str]], name: str = "list") -> None:
    """Write a table as a file of this kind."""
    if kind == "csv":
        folder.csv(f"{name}.csv", rows)
    elif kind == "xlsx":
        folder.book(f"{name}.xlsx", {"Sheet1": rows})
    elif kind == "pasted":
        folder.put(f"{name}.txt", "\n".join("\t".join(row) for row in rows))
    elif kind == "html":
        lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
        folder.put(
            f"{name}.html", page(name, f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>")
        )
    else:
        wide = max(map(len, rows))
        full = [[*row, *[""] * (wide - len(row))] for row in rows if any(row)]
        folder.put(f"{name}.docx", docx([], [[Cell((cell,)) for cell in row] for row in full]))
