"""Any people, written in any format, come back the same; and no folder of photos ever gives a wrong face."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from school_files import fill, picture

from namecards.core.normalize import bare_number, fold
from namecards.importing.candidate import Candidate
from namecards.importing.files.naming import shows_nobody
from namecards.importing.files.source import open_source
from namecards.importing.matching.photos import match_photos
from namecards.importing.names.split_name import split_name
from namecards.importing.plan import plan
from rosters.formats import FORMATS
from rosters.formats.format import Format
from rosters.formats.people import Pupil

_TEXTS = ("given", "family", "middle", "suffix", "preferred", "pronouns", "grade", "homeroom", "classes")


_FILES = [f for f in FORMATS if not f.key.startswith(("pdf", "html", "mhtml"))]
"""Pages have tests of their own."""


def is_plain(word: str) -> bool:
    """Not a suffix, a title, a remark or "unknown", as the picture of nobody is called: no names."""
    if shows_nobody(f"{word}.jpg"):
        return False
    whole = split_name(f"{word}, Maya")
    return (whole.family, whole.given) == (word, "Maya") and split_name(f"Maya {word}").family == word


letters = st.sampled_from("abcdefghijklmnopqrstuvwxyzéñüöø")
words = st.lists(letters, min_size=3, max_size=8).map("".join).map(str.capitalize)
"""Not `st.text`, which also draws words of the program: "Retake" and "Absent" are no names."""
names = words.filter(is_plain) | st.sampled_from(["O'Brien", "de la Cruz", "Smith-Lind", "Ana Lucía"])
several = st.lists(st.sampled_from(["Art 7", "Math 7", "Period 2 Library"]), unique=True, max_size=2)


@st.composite
def pupils(draw: st.DrawFn) -> Pupil:
    number, given_name = str(draw(st.integers(1000, 9999))), draw(names)
    preferred = draw(st.just("") | words)
    return Pupil(
        number=number.zfill(draw(st.integers(4, 7))),
        barcode=f"P {number}7",
        given=given_name,
        family=draw(names),
        middle=draw(st.just("") | words),
        suffix=draw(st.sampled_from(["", "Jr.", "III"])),
        preferred="" if preferred == given_name else preferred,
        pronouns=draw(st.sampled_from(["", "she/her", "they/them"])),
        grade=draw(st.sampled_from(["", "K", "6", "7"])),
        homeroom=draw(st.sampled_from(["", "12", "Ms. Reyes"])),
        classes=tuple(draw(several)),
        photo=picture(number),
    )


def firsts(p: Pupil) -> set[str]:
    return {p.given, p.preferred or p.given, f"{p.given}{p.middle}", f"{p.given}{p.middle[:1]}"}


def unlike(people: list[Pupil]) -> bool:
    """Nobody has another's number or answers to another's name."""
    called = [
        {fold(a + b) for first in firsts(p) for a, b in ((first, p.family), (p.family, first))}
        for p in people
    ]
    numbers = {bare_number(p.number) for p in people}
    return len(numbers) == len(people) and sum(map(len, called)) == len(set().union(*called))


def said(someone: Pupil | Candidate, format: Format) -> dict[str, object]:
    return {field: getattr(someone, field) for field in _TEXTS if field in format.keeps}


@examples(1)
@given(people=st.lists(pupils(), min_size=3, max_size=7).filter(unlike), without=st.integers(0, 6))
def test_any_people_in_any_format_come_back(people: list[Pupil], without: int) -> None:
    for format in _FILES:
        comes_back(format, list(people), without)


def comes_back(format: Format, people: list[Pupil], without: int) -> None:
    """Write them, one without a photo, and read them again."""
    if format.key == "older-mac":  # one letter that Windows would never show within a word tells
        people[0] = replace(people[0], family=f"{people[0].family}aé")
    if without < len(people) and not format.key.startswith("photos-alone"):
        people[without] = replace(people[without], photo=b"")
    with tempfile.TemporaryDirectory() as folder:
        found = plan(fill(Path(folder), format.write(people)), [])
    back = {candidate.photo.digest: candidate for candidate in found.listed if candidate.photo}
    listed = sorted(repr(said(c, format)) for c in found.listed if c.role not in ("staff", "teacher"))
    assert listed == sorted(repr(said(p, format)) for p in people), format.key
    for p in people:
        if p.photo:
            assert said(back[sha256(p.photo).hexdigest()[:32]], format) == said(p, format), format.key
    assert len(back) == sum(bool(p.photo) for p in people), format.key


FEW = st.builds(
    Pupil,
    number=st.sampled_from(["7", "07", "0042", "42", "639465", "1043", "1044"]),
    barcode=st.sampled_from(["", "P 42", "P 639465", "P 88"]),
    given=st.sampled_from(["Maya", "Max", "Li"]),
    family=st.sampled_from(["Chen", "Li"]),
    preferred=st.sampled_from(["", "Max", "Maya"]),
    grade=st.sampled_from(["", "6", "7"]),
    homeroom=st.sampled_from(["", "7B", "12"]),
)
WAYS: dict[str, Callable[[Pupil], str]] = {
    "number": lambda p: p.number,
    "barcode": lambda p: p.barcode or p.number,
    "retake": lambda p: f"{p.number}(2)",
    "first last": lambda p: f"{p.given} {p.family}",
    "last, first": lambda p: f"{p.family}, {p.given}",
    "Last_First": lambda p: f"{p.family}_{p.given}",
    "called": lambda p: f"{p.preferred or p.given} {p.family}",
    "id_Last_First": lambda p: f"{p.number}_{p.family}_{p.given}",
    "in a class": lambda p: f"{p.given} {p.family} ({p.homeroom or p.grade or 'x'})",
    "in a folder": lambda p: f"{p.homeroom or 'photos'}/{p.given} {p.family}",
}


TELLING = ("id_Last_First", "in a class")
"""Names of photos that say more than a name: of somebody else of that name, they must not be taken."""


@examples(60)
@given(
    everybody=st.lists(FEW, min_size=2, max_size=7, unique_by=lambda p: p.number),
    ways=st.lists(st.sampled_from(sorted(WAYS)), min_size=7, max_size=7),
    folders=st.lists(st.sampled_from(["", "photos/", "2026/fall/"]), min_size=7, max_size=7),
    listed=st.integers(1, 7),
)
def test_no_folder_of_photos_ever_gives_a_wrong_face(
    everybody: list[Pupil], ways: list[str], folders: list[str], listed: int
) -> None:
    """Few names and numbers for many people, so that every doubt comes up; some are not on the list."""
    people, strangers = everybody[:listed], everybody[listed:]
    files: dict[str, bytes] = {}
    truth: dict[str, str] = {}
    for p, way, folder in zip(everybody, ways, folders, strict=False):
        way = TELLING[len(way) % 2] if p in strangers else way
        name = f"{folder}{WAYS[way](p)}.jpg"
        if name not in files and (p not in strangers or is_unlike(p, people)):
            files[name], truth[name] = picture(repr(p)), p.number
    with tempfile.TemporaryDirectory() as folder:
        matched = match_photos([*map(candidate, people)], open_source(fill(Path(folder), files)))
    for one in matched.candidates:
        assert one.photo is None or truth[one.photo.name] == one.origin


def candidate(p: Pupil) -> Candidate:
    """Somebody on the list; `origin` says who it is."""
    return Candidate(
        given=p.given,
        family=p.family,
        preferred=p.preferred,
        ids=tuple(filter(None, (p.number, p.barcode))),
        grade=p.grade,
        homeroom=p.homeroom,
        origin=p.number,
    )


def is_unlike(stranger: Pupil, people: list[Pupil]) -> bool:
    """Whether number and class tell somebody who is not on the list from all who are."""
    numbers = {bare_number(number) for p in people for number in (p.number, p.barcode)}
    places = {place for p in people for place in (p.homeroom, p.grade)}
    return bare_number(stranger.number) not in numbers and (stranger.homeroom or stranger.grade) not in places
