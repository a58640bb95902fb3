"""Photos and lists in ordinary pairs: how the pictures are called, what the list has, where they lie.

`python -m benchmarks rosters --combined photos --seed 45` judges some 360 combinations.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath

from benchmarks.rosters.case import OFFICE, Case, Loss, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.mixes import FIELDS, LINES, PLACES, WAYS, Mix, mixes
from benchmarks.rosters.pages import Cell, list_pdf
from benchmarks.rosters.papers import docx

_NAMES = """Zoë|Müller;Liam|O'Neil;Noah|Smith-Jones;Maya|Patel;Emma|Brown;William|Walker|Will;Ava|Kowalski
Ada|Kowalski;Mohammed|Al-Farsi|Mo;José|García López;Sofia|van der Berg;Maya|Chen;Ethan|Brown;Anna Maria|Rossi
Lucas|Nguyen;Chloé|Martin"""
"""Twins, cousins, two Mayas, names of several words."""
TEACHERS = {"6A": "Harper", "6B": "Lowe"}
_ROOMS = {"6A": "12", "6B": "14"}


def _pupil(at: int, given: str, family: str, goes: str = "") -> Who:
    return one(given, family, f"00{41237 + 14 * at + at * at}", "6", "6A" if at < 8 else "6B", goes=goes)


PUPILS = [_pupil(at, *name.split("|")) for at, name in enumerate(re.split("[;\n]", _NAMES))]
STRANGER = one("Quentin", "Ferrari", "0039911", "6", "6A")
NAMESAKE = one("Maya", "Peters", "0039925", "6", "6A")
"""Who has left, with the first name and the initials of somebody."""
TEACHER = one("Susan", "Harper", "900017", "Staff", "6A", role="staff")
_AWAY = 4
"""Who was away on the day of the photos."""
_TITLES = {
    "id": "Student ID",
    "last": "Last Name",
    "first": "First Name",
    "class": "Class",
    "name": "Name",
    "sorted": "Student",
    "short": "Name",
    "goes": "Preferred Name",
    "grade": "Grade",
    "teacher": "Teacher",
}


def photos(seed: int = 45) -> Iterator[Case]:
    """Each combination as a case."""
    for mix in mixes(seed):
        yield Case(" | ".join(mix.values), "combined", OFFICE, partial(_build, mix))


def is_excused(name: str, fault: str, asked: int) -> bool:
    """Whether a fault is none: what nobody can know, and people of the pictures who wait for an answer."""
    mix = Mix(*name.split(" | "))
    if fault.startswith("junk: "):
        is_other = bool(re.search("Harper|Ferrari|Peters", fault))
        return (bool(mix.index or mix.place == "list first") and is_other) or (
            mix.place == "photos first" and (is_other or asked > 0)
        )
    return mix.is_unsure and fault.rpartition(": ")[2] == "lost photo"


def _build(mix: Mix, folder: Folder) -> Truth:
    is_split = mix.place in ("list first", "photos first")
    _put_list(folder, mix, "list/" if is_split else "")
    files, losses = _pictures(mix)
    if mix.place == "one zip":
        for path in list(folder.path.iterdir()):
            files[path.name] = path.read_bytes()
            path.unlink()
    if "zip" in mix.place:
        folder.zip("photos.zip", files)
    else:
        for name, data in files.items():
            folder.put(f"photos/{name}" if is_split else name, data)
    steps = {"list first": ("list", "photos"), "photos first": ("photos", "list")}.get(mix.place, ())
    return Truth([_true(mix, who) for who in PUPILS], losses, allowed=("*",), steps=steps)


def _true(mix: Mix, who: Who) -> Who:
    fields = FIELDS[mix.fields].split()
    if mix.extra == "away" and who is PUPILS[_AWAY]:
        who = replace(who, photo="")
    if mix.extra == "retake" and who is PUPILS[_AWAY]:
        who = replace(who, photo=f"{who.key} again")
    has_number = "id" in fields or ("{id}" in WAYS[mix.way] and mix.place == "photos first")
    who = replace(who, number=who.number if has_number else "", grade="", room="")
    who = replace(who, goes=who.goes if "goes" in fields else "")
    who = replace(who, also=tuple((name, who.family) for name in who.given.split()[:-1]))
    if "short" in fields:
        short = who.family[0]
        names = [who.given, *who.given.split()[:1]]
        also = [(name, family) for name in names for family in (f"{short}.", short, who.family)]
        return replace(who, family=f"{short}.", also=tuple(also))
    return who


def _put_list(folder: Folder, mix: Mix, where: str) -> None:
    parts = {"Students": PUPILS}
    if mix.fields == "by class":
        parts = {f"Class {room}": [who for who in PUPILS if who.room == room] for room in TEACHERS}
    fields = FIELDS[mix.fields].split()
    titles = [_TITLES[field] for field in fields]
    for name, people in parts.items():
        cells = [_cells(who) for who in people]
        rows = [[own[field] for field in fields] for own in cells]
        name = where + name
        if mix.kind == "csv":
            folder.csv(f"{name}.csv", [titles, *rows])
        elif mix.kind == "xlsx":
            folder.book(f"{name}.xlsx", {"Sheet1": [titles, *rows]})
        elif mix.kind == "docx":
            word = [[Cell((cell,)) for cell in row] for row in (titles, *rows)]
            folder.put(f"{name}.docx", docx([PurePosixPath(name).name], word))
        elif mix.kind == "pdf":
            bare = [replace(who, photo="") for who in people]
            folder.put(f"{name}.pdf", list_pdf(bare, ["", *titles], rows, PurePosixPath(name).name))
        else:
            folder.put(f"{name}.txt", "\n".join(LINES[mix.fields].format(**own) for own in cells))


def _cells(who: Who) -> dict[str, str]:
    teacher = TEACHERS[who.room]
    return {
        "id": who.number,
        "last": who.family,
        "first": who.given,
        "class": who.room,
        "name": who.full,
        "sorted": who.last_first,
        "short": f"{who.given} {who.family[0]}.",
        "goes": who.goes,
        "grade": who.grade,
        "teacher": teacher,
    }


def _pictures(mix: Mix) -> tuple[dict[str, bytes | str], list[Loss]]:
    """The pictures by their paths, the index with them, and what of them must be said."""
    files: dict[str, bytes | str] = {}
    losses: list[Loss] = []
    shown = [who for at, who in enumerate(PUPILS) if mix.extra != "away" or at != _AWAY]
    more = {"stranger": [STRANGER], "teacher": [TEACHER], "namesake": [NAMESAKE]}.get(mix.extra, [])
    paths = dict[str, str]()
    for at, who in enumerate([*PUPILS, *more], 1):
        path = PurePosixPath(_path(mix, who, at))
        paths[who.key] = str(path.with_stem(f"{path.stem}2") if str(path) in paths.values() else path)
    for who in (*shown, *more):
        files[paths[who.key]] = face(who.photo)
    first, other = (PurePosixPath(paths[PUPILS[at].key]) for at in (0, _AWAY))
    if mix.extra == "copies":
        for path in (first, other):
            files[str(path.with_stem(f"{path.stem} (1)"))] = files[str(path)]
    elif mix.extra == "retake":
        files[str(other.with_stem(f"{other.stem}_retake"))] = face(f"{PUPILS[_AWAY].key} again")
    elif mix.extra == "thumbs":
        files |= {f"thumbs/{paths[who.key]}": face(who.photo, 60) for who in shown}
    elif mix.extra == "class photo":
        files[str(first.with_name("Class 6A.jpg"))] = face("all of 6A")
        losses.append(lost("the class photo", "Class 6A.jpg", "class photo"))
    elif mix.extra == "litter":
        files |= {
            "Thumbs.db": b"\0\1",
            ".DS_Store": b"\0\1",
            str(first.with_name(f"._{first.name}")): b"\0\5",
        }
        files["README.txt"] = "Thank you for choosing Sunny Studio!\r\nAll pictures (c) 2026.\r\n"
    if mix.extra == "away" and not mix.is_unsure:
        losses.append(lost("somebody was away", PUPILS[_AWAY].full, PUPILS[_AWAY].last_first, "Emma B"))
    if not mix.index and mix.place != "photos first":
        losses += [lost("a picture of nobody", PurePosixPath(paths[w.key]).stem, w.family) for w in more]
    if mix.index:
        files |= _index(mix.index, [*shown, *more], paths)
    return files, losses


def _path(mix: Mix, who: Who, at: int) -> str:
    def plain(text: str) -> str:
        return unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()

    def german(text: str) -> str:
        return plain(text.replace("ü", "ue").replace("ë", "e"))

    last, first, goes = who.family, who.given, who.goes or who.given
    name = WAYS[mix.way].format(
        id=who.number, bare=who.number.lstrip("0"), last=last, first=first, goes=goes, at=at, room=who.room,
        plain=plain(f"{first}.{last}").lower().replace(" ", "").replace("'", ""), LAST=last.upper(),
        FIRST=first.upper(), alast=plain(last), afirst=plain(first), glast=german(last), gfirst=german(first),
        teacher=TEACHERS[who.room], hall=_ROOMS[who.room], frame=f"{at * 3 + 4211:04}", initial=first[0],
        linitial=last[0],
    )  # fmt: skip
    if mix.way == "LastFirst":
        name = name.replace(" ", "")
    if mix.way == "initial last":
        name = plain(name).lower().replace(" ", "").replace("'", "")
    if mix.way == "decomposed":
        name = unicodedata.normalize("NFD", name)
    ending = "JPG" if mix.way.isupper() or mix.index else "jpg"
    return PLACES[mix.place].format(file=f"{name}.{ending}", room=who.room, teacher=TEACHERS[who.room])


def _index(kind: str, shown: Sequence[Who], paths: dict[str, str]) -> dict[str, bytes | str]:
    """The index that a photographer adds, at the top of the pictures."""
    names = {who: PurePosixPath(paths[who.key]) for who in shown}
    if kind == "index names":
        rows = [["File", "Last Name", "First Name"], *([names[w].name, w.family, w.given] for w in shown)]
        return {"index.csv": table(rows)}
    if kind == "index numbers":
        return {"IDLINK.TXT": table([[who.number, names[who].name] for who in shown], quote=True)}
    if kind == "index whole":
        return {"names.txt": table([[names[who].name, who.full] for who in shown], "\t")}
    rows = [
        ["VOL1", str(names[w].parent), names[w].name, w.grade, w.family, w.given, w.room, "",
         TEACHERS[w.room], "", "", "Teacher" if w.role == "staff" else "", "Large"]
        for w in shown
    ]  # fmt: skip
    return {"INDEX.TXT": table(rows, "\t"), "README.TXT": "PSPA compliant\r\n"}
