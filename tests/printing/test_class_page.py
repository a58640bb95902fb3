"""The page before a class, as it is in the PDF."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Clock
from pages import faces_by_photo, printed

from namecards.collection import Collection
from namecards.printing.render import page_count, preview

ROOM = "Room 12"


@pytest.fixture
def term(sample: Collection, clock: Clock) -> Collection:
    """A class for which things wait."""
    sample.notes.add_line("saoirse dog surgery, !find manga 4 @+2d, ?how was the fair, *how is the puppy")
    sample.notes.add_line("emeka bring the atlas back @+5w, %parents part, =Amulet 3")
    clock.pass_(days=4)
    return sample


def test_what_waits_stands_beside_the_face_in_the_order_of_a_visit(term: Collection, tmp_path: Path) -> None:
    (page,) = printed(term, "class-page", "letter", tmp_path / "out.pdf", ROOM)
    lines = ["find manga 4 overdue, by Wed 12 Aug", "how is the puppy", "how was the fair", "dog surgery"]
    places = [page.text.index(line) for line in (*lines, "Zoë")]
    assert places == sorted(places)
    assert "say: SEER-sha" in page.text and "last here 4 days ago" in page.text
    assert "9 people · 1 promise, 1 overdue · 1 question · 7 without a word yet" in page.text
    faces = faces_by_photo(term)
    assert [faces[raw] for raw, _ in page.pictures()] == [p.goes_by for p in term.people.roster(ROOM).people]
    (photo,) = (at for raw, at in page.pictures() if faces[raw] == "Saoirse")
    (name,) = (word for word in page.words if word.what == "Saoirse")
    assert abs(name.y - photo.y) < 12 and 0 < name.x - photo.x < 40, "the name is beside its own face"


def test_private_text_and_books_stay_out_and_that_is_said(term: Collection, tmp_path: Path) -> None:
    (page,) = printed(term, "class-page", "a4", tmp_path / "out.pdf", ROOM)
    assert "parents" not in page.text and "Amulet" not in page.text
    assert "Private notes and recommended books are left out." in page.text
    assert "1 later" in page.text, "the atlas; the book is not counted, because it is not there"
    job = term.printing.job("class-page", term.people.roster(ROOM), "a4")
    assert job.warnings == ("1 private line left out.",)


def test_a_private_idea_or_referral_is_left_out_as_a_follow_up_too(
    sample: Collection, clock: Clock, tmp_path: Path
) -> None:
    sample.notes.add_line("emeka %>counselor about home")
    clock.pass_(days=4)
    assert sample.desk.brief(sample.people.find("emeka")[0]).follow_ups
    (page,) = printed(sample, "class-page", "letter", tmp_path / "out.pdf", ROOM)
    assert "counselor" not in page.text and "in private" not in page.text


def test_lines_beyond_the_first_three_are_counted(term: Collection, tmp_path: Path) -> None:
    (page,) = printed(term, "class-page", "letter", tmp_path / "out.pdf", ROOM, lines="3")
    assert "how was the fair" in page.text and "dog surgery" not in page.text and "1 more" in page.text


def test_a_long_word_breaks_and_letters_without_a_font_are_said(sample: Collection, tmp_path: Path) -> None:
    (emeka,) = sample.people.find("emeka")
    sample.notes.add(emeka, "https://" + "example.org/" * 40)
    sample.notes.add(emeka, "?\U00012000\U00012001")
    (page,) = printed(sample, "class-page", "letter", tmp_path / "out.pdf", ROOM)
    letters = "".join(letter for letter in page.text if letter in "example.org/")
    assert letters.count("example.org/") == 40, "all of it is on the page, on several lines"
    assert "(no font has these letters)" in page.text


def test_whoever_is_never_printed_is_named_and_left_out(term: Collection, tmp_path: Path) -> None:
    term.people.update(replace(term.people.find("saoirse")[0], never_print=True))
    (page,) = printed(term, "class-page", "letter", tmp_path / "out.pdf", ROOM)
    assert "Saoirse" not in page.text and "manga" not in page.text
    warnings = term.printing.job("class-page", term.people.roster(ROOM), "letter").warnings
    assert "Saoirse O'Brien is never printed." in warnings


def test_as_many_pages_as_it_takes_and_all_of_every_note(term: Collection, tmp_path: Path) -> None:
    (jose,) = term.people.find("jose")
    long = [f"number {n} {'and on ' * 20}end{n}" for n in range(40)]
    for text in long:
        term.notes.add(jose, text)
    pages = printed(term, "class-page", "letter", tmp_path / "out.pdf", ROOM)
    text = " ".join(page.text for page in pages)
    assert all(f"end{n}" in text for n in range(40)) and len(pages) > 2
    assert all(ROOM in page.text and f"{at}/{len(pages)}" in page.text for at, page in enumerate(pages, 1))
    job = term.printing.job("class-page", term.people.roster(ROOM), "letter")
    assert page_count(job) == term.printing.write_pdf(job, tmp_path / "out.pdf").pages == len(pages)
    assert preview(job) != preview(job, len(pages) - 1)


def test_it_is_for_you_alone_and_remembered(term: Collection, tmp_path: Path) -> None:
    printed(term, "class-page", "letter", tmp_path / "out.pdf", ROOM)
    assert [(file.what, Path(file.path).name) for file in term.known_files.still_there()] == [
        ("Page before a class", "out.pdf")
    ]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "out.pdf").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["கார்த்திக்", "กิตติพงษ์", "Ẹniọlá", "محمد", "లక్ష్మి", "Jürgy"])
def test_a_name_in_any_script_stands_clear_of_the_line_below_it(
    sample: Collection, tmp_path: Path, name: str
) -> None:
    first, *_ = sample.people.roster(ROOM).people
    sample.people.update(replace(first, given=name, preferred="", homeroom="Alone"))
    [page] = printed(sample, "class-page", "letter", tmp_path / "out.pdf", "Alone")
    low = next(round((word.y + 1.5) * 8) for word in page.words if word.what == "visit")
    beside = page.ink(8).crop((34 * 8, 0, 60 * 8, low)).crop((0, low - 12 * 8, 26 * 8, low))
    rows = [bool(beside.crop((0, y, beside.width, y + 1)).getbbox()) for y in range(beside.height)]
    text = "".join("x" if ink else " " for ink in rows).split()
    assert len(text) >= 2 and len(text[-1]) < 25, "the last line is as high as small letters are"


def test_a_long_name_of_a_class_stays_on_the_paper(sample: Collection, tmp_path: Path) -> None:
    long = "8 b/c – Mrs. Wolfeschlegelsteinhausen-Bergerdorff"
    sample.people.update(replace(sample.people.one("Maya Chen"), homeroom=long))
    (page,) = printed(sample, "class-page", "a4", tmp_path / "out.pdf", f"Room {long}")
    assert "Mrs." in page.text and "Bergerdorff" in page.text
