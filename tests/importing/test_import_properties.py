"""What holds for any list, any file and any people."""

from __future__ import annotations

import csv
import io
import tempfile
import unicodedata
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from effort import examples
from hypothesis import assume, given
from hypothesis import strategies as st
from school_files import apply, fill, pack, pictures

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.normalize import fold
from namecards.importing.plan import make_plan, plan
from namecards.importing.questions.questions import choices
from namecards.store import home

AUGUST = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)

steady = examples(12)

TITLES = ("Student Number", "First Name", "Last Name", "Preferred Name", "Grade", "Homeroom")
Line = tuple[str, ...]


def names(encoding: str) -> st.SearchStrategy[str]:
    letters = st.characters(codec=encoding, categories=("Lu", "Ll", "Lo"), exclude_characters="ƒµ")
    words = st.lists(st.lists(letters, min_size=2, max_size=8).map("".join), min_size=1, max_size=2)
    # No capital within a word: in cp1252, "aŽ" is taken for an older Mac's "aé".
    return words.map(lambda words: unicodedata.normalize("NFC", " ".join(map(str.capitalize, words))))


def lines(encoding: str) -> st.SearchStrategy[list[Line]]:
    name = names(encoding)
    number = st.from_regex(r"0{0,3}[1-9][0-9]{0,6}", fullmatch=True)
    line = st.tuples(
        number, name, name, st.just("") | name, st.sampled_from(["", "K", "6", "7"]), st.just("") | name
    )
    return st.lists(line, min_size=1, max_size=8, unique_by=lambda line: line[0])


def written(lines: list[Line], delimiter: str, end: str) -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator=end).writerows([TITLES, *lines])
    return file.getvalue()


@examples(12)
@given(
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    data=st.data(),
    delimiter=st.sampled_from(",;\t"),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_any_list_comes_back_as_it_was_written(
    encoding: str, data: st.DataObject, delimiter: str, end: str
) -> None:
    people = data.draw(lines("utf-8" if encoding != "cp1252" else encoding))
    assume(not any(set(p[1].split()) & set(p[2].split()) for p in people))  # "Maya Chen", Chen: a whole name
    assume(not any("Nn" in cell.split() for p in people for cell in p))  # N. N. is nobody
    raw = written(people, delimiter, end).encode(encoding)
    if encoding == "cp1252":
        with suppress(UnicodeDecodeError):
            assume(raw.decode("utf-8") == raw.decode("cp1252"))
    with tempfile.TemporaryDirectory() as folder:
        found = plan(fill(Path(folder), {"students.csv": raw}), [])
    assert not found.unclear
    back = [
        (c.ids[0], c.given, f"{c.family} {c.suffix}".strip(), c.preferred, c.grade, c.homeroom)
        for c in found.new
    ]
    assert back == [(*p[:3], p[3] if p[3] != p[1] else "", *p[4:]) for p in people]


FEW = ["Maya", "Max", "Ben", "Zoë", "ZOE"]
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["", "1", "01", "001", "2", "3", "P 3"]),
        st.sampled_from(FEW),
        st.sampled_from(["Chen", "Cruz", ""]),
        st.sampled_from(["", "Max", "Maya"]),
        st.sampled_from(["", "6", "7"]),
        st.sampled_from(["", "12"]),
    ),
    min_size=1,
    max_size=8,
)
FILES = st.lists(
    st.sampled_from(["1.jpg", "01.jpg", "3.jpg", "3(2).jpg", "Maya Chen.jpg", "Max Cruz.jpg"]), unique=True
)


@steady
@given(rows=ROWS, photos=FILES)
def test_the_same_import_again_changes_nothing(rows: list[Line], photos: list[str]) -> None:
    """With few names and numbers for many people, so that every doubt there is comes up."""
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), {"students.csv": written(rows, ",", "\n"), **pictures(*photos)})
        people = apply(plan(Path(folder), []))
        again = plan(Path(folder), people)
    assert not (again.new or again.changed)
    assert len(set(again.same)) == len(again.same)


@steady
@given(before=ROWS, after=ROWS)
def test_nobody_is_two_people_of_a_newer_list(before: list[Line], after: list[Line]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        people = apply(plan(fill(Path(folder), {"students.csv": written(before, ",", "\n")}), []))
        update = plan(fill(Path(folder), {"students.csv": written(after, ",", "\n")}), people)
    listed = [change for change in update.changed if change.candidate]
    known = [*update.same, *(change.person for change in listed), *update.missing]
    assert len({person.id for person in known}) == len(known)
    assert all(set(change.fields) == {"ids"} for change in update.changed if not change.candidate)
    for change in listed:
        assert change.candidate
        first = {fold(change.person.given), fold(change.person.preferred)}
        second = {fold(change.candidate.given), fold(change.candidate.preferred)}
        same_family = fold(change.person.family) == fold(change.candidate.family) != ""
        assert same_family or first & second - {""}


@steady
@given(before=ROWS, after=ROWS, photos=FILES)
def test_undo_puts_everybody_back(before: list[Line], after: list[Line], photos: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(home.home_at(Path(folder) / "home"), lambda: AUGUST, Random(7))
        school = Path(folder) / "school"
        collection.imports.apply(
            collection.imports.plan(fill(school, {"students.csv": written(before, ",", "\n")}))
        )
        people = collection.people.all()
        fill(school, {"students.csv": written(after, ",", "\n"), **pictures(*photos)})
        change = collection.imports.apply(collection.imports.plan(school))
        if change:
            collection.undo(change)
        assert collection.people.all() == people


@steady
@given(rows=ROWS, photos=FILES, data=st.data())
def test_no_answers_give_one_person_or_one_photo_to_two(
    rows: list[Line], photos: list[str], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), {"students.csv": written(rows, ",", "\n"), **pictures(*photos)})
        people = apply(plan(Path(folder), []))[::2]
        found = plan(Path(folder), people)
        likely = {q.key: ["", *(c.answer for c in choices(q, found.listed))] for q in found.questions}
        told = make_plan(
            found.import_source, {key: data.draw(st.sampled_from(each)) for key, each in likely.items()}
        )
    assert len({person.id for person in told.known.values()}) == len(told.known)
    given_to = [candidate.photo.name for candidate in told.listed if candidate.photo]
    assert len(set(given_to)) == len(given_to)


@steady
@given(data=st.binary(max_size=300), name=st.sampled_from(["a.csv", "a.zip", "a"]))
def test_any_bytes_give_a_plan_or_a_sentence(data: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), {name: data, "photos/1.jpg": data})
        for path in (Path(folder), Path(folder) / name):
            with suppress(NamecardsError):
                plan(path, [])


@steady
@given(text=st.text(max_size=120), titles=st.sampled_from(["", "Name\n", "ID,Name\n", "First;Last\n"]))
def test_any_text_gives_a_plan_or_a_sentence(text: str, titles: str) -> None:
    with tempfile.TemporaryDirectory() as folder, suppress(NamecardsError):
        plan(fill(Path(folder), {"a.csv": (titles + text).encode()}), [])


@steady
@given(at=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_zip_with_any_byte_changed_gives_a_plan_or_a_sentence(at: int, byte: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = pack(Path(folder) / "a.zip", {"a.csv": "ID,Name\n1,Maya Chen\n", "1.jpg": b"\xff\xd8\xff"})
        data = bytearray(path.read_bytes())
        data[at % len(data)] = byte
        path.write_bytes(data)
        with suppress(NamecardsError):
            plan(path, [])


@steady
@given(typed=st.text(max_size=30))
def test_any_typed_path_gives_a_plan_or_a_sentence(typed: str) -> None:
    with suppress(NamecardsError):
        plan(f"/nowhere/{typed}", [])
