"""Photo rosters as PDF: whoever is on the page comes back with their picture, or it is asked whose it is."""

from __future__ import annotations

import contextlib
import importlib
import io
import platform
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pypdfium2
import pytest
import typst
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.utils import ImageReader

from benchmarks.pages import compare
from benchmarks.rosters.faces import face
from benchmarks.rosters.pages import blank_page, write_middle
from namecards.core.errors import CannotRead, NamecardsError, NoList
from namecards.core.people import Person
from namecards.importing.pages import subprocess_reader
from namecards.importing.pages.limits import DocumentContent
from namecards.importing.photo_rosters import people
from namecards.importing.photo_rosters.grid import Grid as PhotoGrid
from namecards.importing.photo_rosters.people import Reading
from namecards.importing.photo_rosters.text_side import SideDecision
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.report.check import check
from rosters.drawn.grid_layouts import ABOVE, REAL, Grid, some_grid
from rosters.drawn.grids import drawn
from rosters.drawn.layouts import document
from rosters.drawn.marked import mark_picture

here = pytest.mark.usefixtures("read_here")


def found(pdf: bytes, folder: Path) -> ImportPlan:
    """The plan for a PDF."""
    path = folder / "roster.pdf"
    path.write_bytes(pdf)
    return plan(path, [])


@here
@pytest.mark.parametrize("seed", [*range(7), 8, 49, 66])
def test_a_drawn_roster_comes_back(seed: int, tmp_path: Path) -> None:
    drawn = document(seed)
    score = compare(drawn.expected, found(drawn.pdf, tmp_path))
    assert (score.wrong_photo, score.wrong_id, score.invented) == (0, 0, 0)
    assert score.right == score.people


@here
@examples(3)
@given(seed=st.integers(0, 99))
def test_no_layout_gives_a_wrong_photo_or_number(seed: int, tmp_path: Path) -> None:
    drawn = document(seed)
    score = compare(drawn.expected, found(drawn.pdf, tmp_path))
    assert (score.wrong_photo, score.wrong_id) == (0, 0)


@here
@pytest.mark.parametrize(
    "grid",
    [
        Grid(side=ABOVE, gap=6),
        Grid(side=ABOVE, gap=6, lead=10, number="none"),
        Grid(side=ABOVE, people=44, columns=3, lead=9, gap=8, more=("teacher",), names="two-lines"),
        Grid(spare=(0.4, 0.0)),
        Grid(form=True),
        Grid(people=9, columns=3, sheet=True),
        Grid(clip="circle", icon=True),
        Grid(people=4, box=True, without=0.7, seed=3),
        Grid(side=ABOVE, people=5, columns=5, wide=50, high=60, head=("Lakeside Middle School", "Ortiz, R.")),
        some_grid(281),
        *REAL.values(),
    ],
    ids=repr,
)
def test_a_photo_reaches_no_further_than_the_frame_that_cuts_it_off(grid: Grid, tmp_path: Path) -> None:
    pdf, people = drawn(grid)
    score = compare(people, found(pdf, tmp_path))
    assert (score.right, score.wrong_photo, score.wrong_id, score.invented) == (len(people), 0, 0, 0)


@here
def test_rosters_of_any_layout_come_back_and_no_photo_is_wrong(tmp_path: Path) -> None:
    scores = []
    for seed in range(0, 120, 8):
        pdf, people = drawn(some_grid(seed))
        scores.append(compare(people, found(pdf, tmp_path)))
    assert sum(score.wrong_photo + score.wrong_id for score in scores) == 0
    assert sum(score.right for score in scores) >= 0.98 * sum(score.people for score in scores)


@here
def test_a_roster_says_what_it_is_and_its_class_is_its_name(tmp_path: Path) -> None:
    drawn = document(7)
    plan_ = found(drawn.pdf, tmp_path)
    photos = sum(one.picture > 0 for one in drawn.expected)
    assert plan_.sentence == f"Photo roster, roster.pdf: {len(drawn.expected)} people, {photos} photos."


def scanned() -> bytes:
    """A page that is one picture."""
    paper = Image.effect_noise((400, 520), 60)
    file = io.BytesIO()
    paper.save(file, "PDF")
    return file.getvalue()


def blank_pages(count: int) -> bytes:
    """A PDF with so many empty pages."""
    pdf = pypdfium2.PdfDocument.new()
    for _ in range(count):
        pdf.new_page(200, 200)
    file = io.BytesIO()
    pdf.save(file)
    return file.getvalue()


LOCKED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"3 0 obj<</Filter/Standard/V 1/R 2/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">/P -4>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<" + b"00" * 16 + b"><" + b"00" * 16 + b">]>>\n%%EOF"
)


@pytest.mark.parametrize(
    ("pdf", "says"),
    [
        (scanned(), "its pages are scans"),
        (LOCKED, "locked with a password"),
        (b"%PDF-1.7\nnothing of this is a PDF", "the PDF is damaged"),
        (document(3).pdf[:20_000], "the PDF is damaged"),
        (blank_pages(301), "more than 300 pages"),
        (blank_pages(2), "neither photos with names nor a list"),
    ],
    ids=["scan", "locked", "no PDF", "cut off", "301 pages", "blank"],
)
def test_a_pdf_that_is_no_roster_is_refused_in_a_sentence(pdf: bytes, says: str, tmp_path: Path) -> None:
    with pytest.raises((CannotRead, NoList)) as refused:
        found(pdf, tmp_path)
    assert says in str(refused.value)
    assert "Nothing was changed." in str(refused.value)
    assert [path.name for path in tmp_path.iterdir()] == ["roster.pdf"]


def test_a_reader_that_dies_before_it_reads_is_not_a_damaged_pdf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for python in ("/bin/false", str(tmp_path / "blocked.exe")):
        monkeypatch.setattr(sys, "executable", python)
        with pytest.raises(CannotRead, match="part that reads PDFs doesn't start on this computer"):
            found(b"%PDF-1.7\n", tmp_path)


def test_macos_is_asked_for_no_limit_that_it_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """On macOS `resource.setrlimit(resource.RLIMIT_AS, ...)` raises "ValueError: current limit exceeds
    maximum limit": XNU takes no RLIMIT_AS below what is mapped already."""
    resource = pytest.importorskip("resource")

    def refuse(*limits: object) -> None:
        raise ValueError("current limit exceeds maximum limit")

    monkeypatch.setattr(resource, "setrlimit", refuse)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(document(3).pdf)))
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=out))
    subprocess_reader.main()
    read = msgspec.msgpack.decode(out.getvalue(), type=DocumentContent)
    assert read.pages and not read.trouble.value


def test_windows_is_not_asked_what_system_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """`platform.system` asks WMI there: "1 loop, best of 1: 10.2 sec per loop" (cpython#112278)."""
    monkeypatch.setattr(platform, "uname", lambda: pytest.fail("asks WMI"))
    monkeypatch.setattr(platform, "system", platform.system)  # as it was, after the test
    monkeypatch.setattr(sys, "platform", "win32")
    subprocess_reader._prepare_system()
    monkeypatch.delitem(sys.modules, "pypdfium2_raw")
    monkeypatch.setattr(sys, "platform", "linux")
    importlib.import_module("pypdfium2_raw")


@here
def test_a_folder_with_a_roster_for_each_class_comes_in_whole(tmp_path: Path) -> None:
    drawn = {"Period 1": document(3), "Period 2": document(7)}
    for period, roster in drawn.items():
        (tmp_path / f"{period}.pdf").write_bytes(roster.pdf)
    plan_ = plan(tmp_path, [])
    people_ = sum(len(roster.expected) for roster in drawn.values())
    photos = sum(one.picture > 0 for roster in drawn.values() for one in roster.expected)
    assert plan_.sentence == f"Photo roster, 2 files: {people_} people, {photos} photos."
    for period, roster in drawn.items():
        alone = replace(plan_, listed=tuple(one for one in plan_.listed if one.classes == (period,)))
        score = compare(roster.expected, alone)
        assert (score.right, score.wrong_photo, score.wrong_id) == (score.people, 0, 0)


@here
def test_who_is_on_the_rosters_of_two_periods_is_one_person_in_both(tmp_path: Path) -> None:
    for period in ("Period 1", "Period 4"):
        (tmp_path / f"{period}.pdf").write_bytes(document(7).pdf)
    plan_ = plan(tmp_path, [])
    assert len(plan_.listed) == len(document(7).expected)
    assert {one.classes for one in plan_.listed} == {("Period 1", "Period 4")}


@here
def test_a_pdf_beside_a_list_is_named(tmp_path: Path) -> None:
    (tmp_path / "students.csv").write_text("First,Last\nMaya,Chen\n", encoding="utf-8")
    (tmp_path / "Period 3.pdf").write_bytes(document(1).pdf)
    (tmp_path / "letter.pdf").write_bytes(blank_pages(1))
    found = plan(tmp_path, [])
    assert len(found.listed) == 1, "the roster is of other people"
    roster, letter = found.unclear
    assert "Period 3.pdf looks like another list of people (5: " in roster and "separately" in roster
    assert "letter.pdf beside the list was not read" in letter


def test_files_beside_a_pdf_are_never_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("html", "msgspec", "namecards"):
        (tmp_path / f"{module}.py").write_text("raise SystemExit(1)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert subprocess_reader.read_in_subprocess(document(1).pdf).pictures


def test_a_pdf_that_takes_too_long_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess_reader, "MOST_SECONDS", 0.001)
    with pytest.raises(CannotRead, match="takes more than 60 seconds"):
        found(document(3).pdf, tmp_path)


@examples(5)
@given(at=st.integers(0, 60_000), bytes_=st.binary(min_size=1, max_size=40))
def test_a_damaged_pdf_is_read_or_refused(at: int, bytes_: bytes, tmp_path: Path) -> None:
    pdf = document(1).pdf
    at %= len(pdf)
    try:
        found(pdf[:at] + bytes_ + pdf[at + len(bytes_) :], tmp_path)
    except NamecardsError as error:
        assert "Nothing was changed." in str(error)


@here
@pytest.mark.parametrize("seed", [0, 1, 5, 15, 28])
def test_pictures_that_lie_over_each_other_do_not_stop_the_program(seed: int, tmp_path: Path) -> None:
    pdf, _ = drawn(replace(some_grid(seed), clip="spread"))
    with contextlib.suppress(NoList):
        assert found(pdf, tmp_path)


@here
def test_a_fault_in_a_reader_is_a_sentence_without_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decide(_: object) -> None:
        raise IndexError("Maya Chen")

    monkeypatch.setattr("namecards.importing.photo_rosters.roster.decide", decide)
    with pytest.raises(CannotRead) as refused:
        found(drawn(Grid(people=6))[0], tmp_path)
    assert "roster.pdf" in str(refused.value)
    assert "Nothing was changed." in str(refused.value)
    assert "Maya" not in str(refused.value)


@here
def test_a_fault_on_one_page_is_named_and_the_other_pages_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_people(decided: SideDecision, laid: Sequence[PhotoGrid], flat: frozenset[str]) -> Reading:
        if any(sheet.page.number == 2 for sheet in laid):
            raise IndexError("Maya Chen")
        return people.read_people(decided, laid, flat)

    monkeypatch.setattr("namecards.importing.photo_rosters.roster.read_people", read_people)
    pdf, expected = drawn(Grid(people=36))
    plan_ = found(pdf, tmp_path)
    assert "Page 2 of roster.pdf could not be read" in plan_.unclear[0]
    score = compare(expected, plan_)
    assert (score.names, score.right, score.wrong_photo) == (20, 20, 0)


@here
def test_a_file_that_cannot_be_read_among_those_that_can_is_named(tmp_path: Path) -> None:
    (tmp_path / "Period 1.pdf").write_bytes(document(1).pdf)
    (tmp_path / "Period 2.pdf").write_bytes(document(7).pdf[:20_000])
    plan_ = plan(tmp_path, [])
    assert len(plan_.listed) == len(document(1).expected)
    assert any("Period 2.pdf" in why and "damaged" in why for why in plan_.unclear)


def without_second_page(pdf: bytes) -> bytes:
    """The PDF twice over, but the list of pages names an object for the second that isn't there."""
    both, file = pypdfium2.PdfDocument.new(), io.BytesIO()
    for _ in range(2):
        both.import_pages(pypdfium2.PdfDocument(pdf))
    both.save(file)
    return re.sub(rb"(/Kids\[ \d+ 0 R +)\d+( 0 R)", rb"\g<1>99\2", file.getvalue())


@here
def test_a_damaged_page_is_named_and_nobody_on_it_seems_to_have_left(tmp_path: Path) -> None:
    pdf, people = drawn(Grid())
    (tmp_path / "Period 1.pdf").write_bytes(without_second_page(pdf))
    ida = Person(id="1", given="Ida", family="Sonne")
    alone = plan(tmp_path / "Period 1.pdf", [ida])
    (tmp_path / "Period 2.pdf").write_bytes(document(7).pdf)
    for plan_ in (alone, plan(tmp_path, [ida])):
        assert any("Page 2 of Period 1.pdf" in why for why in plan_.unclear)
        assert len(plan_.listed) >= len(people)
        assert not plan_.missing


@here
@pytest.mark.parametrize("gap", [-1, -2, -4])
@pytest.mark.parametrize("people", [20, 28])
def test_names_without_a_face_and_faces_without_a_name_make_the_page_unsure(
    people: int, gap: float, tmp_path: Path
) -> None:
    """Each name stands above its photo, and nearer to the photo of the row before."""
    pdf, expected = drawn(Grid(people=people, high=80, side=ABOVE, gap=gap, number="none"))
    plan_ = found(pdf, tmp_path)
    assert compare(expected, plan_).wrong_photo == 0
    assert people in [compare(expected, way).right for way in (plan_, *ways_to_read(plan_))]


def ways_to_read(plan_: ImportPlan) -> list[ImportPlan]:
    """The plan with each answer to its question about the page."""
    (page,) = plan_.questions or (None,)
    choices = page.choices if page else ()
    return [make_plan(plan_.import_source, {page.key: one.answer}) for one in choices if page]


def half_way(folder: Path) -> bytes:
    """Three photos below each other, and four names: above, half-way between, and below."""
    placed = []
    for at in range(3):
        (folder / f"{at}.jpg").write_bytes(mark_picture(at + 1, 80, 80))
        placed.append(f'#place(top + left, dy: {40 + 100 * at}pt, image("{at}.jpg", width: 60pt))')
    for at, name in enumerate(["Maya Chen", "Noor Haddad", "Li Novak", "Ana Peña"]):
        placed.append(f"#place(top + left, dy: {16 + 100 * at}pt, [{name}])")
    source = folder / "half.typ"
    source.write_text("#set text(size: 8pt)\n" + "\n".join(placed), encoding="utf-8")
    pdf = typst.compile(str(source), ignore_system_fonts=True)
    assert isinstance(pdf, bytes)
    return pdf


@here
def test_a_photo_of_which_the_page_does_not_say_whose_it_is_is_asked_about(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    pdf = half_way(tmp_path_factory.mktemp("drawn"))
    plan_ = found(pdf, tmp_path)
    assert {c.display for c in plan_.listed} == {"Maya Chen", "Noor Haddad", "Li Novak", "Ana Peña"}
    assert not any(candidate.photo for candidate in plan_.listed)
    (question,) = plan_.questions
    assert "not as many faces as names" in question.why
    said = " ".join([*plan_.unclear, *(oddity.text for oddity in check(plan_))])
    assert "match nobody" not in said and "people who have one" not in said
    below, above = (set(choice.faces) for choice in question.choices)
    names = ["Maya Chen", "Noor Haddad", "Li Novak", "Ana Peña"]
    assert {shown for _, shown in below} ^ {shown for _, shown in above} == {names[0], names[-1]}
    for again in ways_to_read(plan_):
        assert sum(candidate.photo is not None for candidate in again.listed) == 3
        assert not again.questions
    both = tmp_path_factory.mktemp("both")
    (both / "5A.pdf").write_bytes(pdf)
    (both / "5B.pdf").write_bytes(document(1).pdf)
    waiting = plan(both, []).import_source.unclaimed
    assert sum(name.startswith("5A.pdf/") for name in waiting) == 3, "5B has such pictures on page 1, too"


@here
def test_pictures_that_are_not_read_are_named(tmp_path: Path) -> None:
    pdf, _ = drawn(Grid(icon=True, people=9))
    small = drawn(Grid(people=9, wide=5, high=6, clip="nothing", spare=(0, 0)))[0]
    both, file = pypdfium2.PdfDocument(pdf), io.BytesIO()
    both.import_pages(pypdfium2.PdfDocument(small))
    both.save(file)
    plan_ = found(file.getvalue(), tmp_path)
    assert any("9 pictures were smaller than 3 mm" in why for why in plan_.unclear)


@here
def test_names_on_a_page_without_photos_are_named(tmp_path: Path) -> None:
    pdf, _ = drawn(Grid(number="none"))
    names = drawn(Grid(people=2, columns=2, wide=5, high=6, clip="nothing", number="none", seed=1))[0]
    both, file = pypdfium2.PdfDocument(pdf), io.BytesIO()
    both.import_pages(pypdfium2.PdfDocument(names))
    both.save(file)
    plan_ = found(file.getvalue(), tmp_path)
    assert any("Page 2 of roster.pdf has text apart from the photos" in why for why in plan_.unclear)
    assert len(plan_.listed) == 12


@here
def test_the_name_of_the_program_at_the_foot_of_a_page_is_no_pupil(tmp_path: Path) -> None:
    page, file = blank_page()
    children = ("Lina Amari", "Baptiste Bouvier", "Jade Carpentier", "Enzo Costa", "Ambre Delaunay")
    for at, name in enumerate(children):
        x, y = 60 + 130 * (at % 4), 600 - 140 * (at // 4)
        page.drawImage(ImageReader(io.BytesIO(face(name))), x, y, 60, 80)
        write_middle(page, x + 30, y - 10, name)
    write_middle(page, 90, 20, "Édité le 04/09/2026")
    write_middle(page, 480, 20, "PRONOTE 2026")
    page.save()
    assert tuple(one.display for one in found(file.getvalue(), tmp_path).listed) == children
