"""Sheets with faces, measured in the PDF: the right name at each face, and a day to destroy them by."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pages import MM, Found, Page, faces_by_photo, printed
from PIL import ImageOps

from namecards.collection import Collection
from namecards.collection.printing import ON_BACKS
from namecards.core.desk.timetable_parser import with_roster
from namecards.core.paper.errors import BadOption
from namecards.core.people import Person
from namecards.printing.job import Printer
from namecards.printing.kinds import KINDS, Kind
from namecards.printing.options import PHOTO
from namecards.printing.stock import CUT, face_grid, face_height, stocks

LETTER_AND_A4 = pytest.mark.parametrize("stock", ["letter", "a4"])
ROOM = "Room 12"


def nearest(face: Found, words: list[Found]) -> str:
    """The first word below a face."""
    below = [word for word in words if word.y > face.y and abs(word.x - face.x) < 20]
    return min(below, key=lambda word: (word.y - face.y) + abs(word.x - face.x)).what


def assert_nothing_private(pages: list[Page], collection: Collection, roster: str) -> None:
    """No family name beyond an initial, no number, no pronouns, no note, on any page."""
    text = " ".join(page.text for page in pages)
    for person in collection.people.roster(roster).people:
        for secret in (person.family, *person.ids, person.pronouns, *person.classes):
            assert not secret or not re.search(rf"\b{re.escape(secret)}\b", text), f"{secret} is on paper"
        for note in collection.notes.about(person):
            assert note.text not in text


@pytest.mark.parametrize(
    ("stock", "each", "pages"),
    [("letter", "auto", 1), ("a4", "auto", 1), ("letter", "30", 1), ("a4", "20", 2), ("letter", "12", 2)],
)
def test_a_class_on_a_sheet_has_each_name_below_its_face(
    sample: Collection, tmp_path: Path, stock: str, each: str, pages: int
) -> None:
    found = printed(sample, "faces", stock, tmp_path / "out.pdf", faces=each)
    assert len(found) == pages
    known = faces_by_photo(sample)
    at_faces = [(known[jpeg], nearest(face, page.words)) for page in found for jpeg, face in page.pictures()]
    assert len(at_faces) == 23, "Tom has no photo; his name stands below an empty frame"
    for call, below in at_faces:
        assert call.split()[0] == below
    assert sum(page.text.count("Tom ") + page.text.endswith("Tom") for page in found) >= 1
    assert all("destroy it by 30 June 2027" in page.text for page in found)
    assert_nothing_private(found, sample, "Everyone")


@pytest.mark.parametrize(
    ("people", "sheets", "high"),
    [(12, 1, 50), (24, 1, 35), (36, 1, 29), (42, 1, 28), (43, 2, 35), (800, 20, 28)],
)
def test_faces_are_as_large_as_the_sheet_allows(people: int, sheets: int, high: float) -> None:
    """In mm on US Letter; 4 by 5 for 20 people made 44, 5 by 6 for 24 made 29."""
    cells = face_grid(stocks()["letter"], people, head=11)
    assert -(-people // cells.per_sheet) == sheets and face_height(cells) >= high


def test_faces_cut_to_the_head_are_larger_than_whole_photos(sample: Collection, tmp_path: Path) -> None:
    cells = face_grid(stocks()["letter"], 24, 11, shape=CUT)
    assert face_height(cells, CUT) == pytest.approx(35, abs=0.5), "6 by 4 for whole photos made 29"
    [page] = printed(sample, "faces", "letter", tmp_path / "out.pdf")
    assert min(image["width"] for image in page.raw.images) / MM > 34


@LETTER_AND_A4
def test_who_is_never_printed_is_on_no_sheet(sample: Collection, tmp_path: Path, stock: str) -> None:
    hodan = sample.people.find("hodan")[0]
    sample.people.update(replace(hodan, never_print=True))
    sample.seating.update(
        sample.seating.chart(sample.people.roster(ROOM)).fill(sample.people.roster(ROOM).people)
    )
    for kind in ("faces", "seating", "substitute", "interview-cards", "flash-cards"):
        paper = f"plain-{stock}-card-4" if kind.endswith("cards") else stock
        pages = printed(sample, kind, paper, tmp_path / f"{kind}.pdf", ROOM)
        text = " ".join(page.text for page in pages)
        assert "Hodan" not in text and "Emeka" in text, kind
        assert all(faces_by_photo(sample)[jpeg] != "Hodan" for page in pages for jpeg, _ in page.pictures())


@LETTER_AND_A4
@pytest.mark.parametrize("photo", ["no", "yes"])
def test_a_seating_chart_has_everybody_in_their_place(
    sample: Collection, tmp_path: Path, stock: str, photo: str
) -> None:
    roster = sample.people.roster(ROOM)
    chart = sample.seating.chart(roster).fill(roster.people).toggle_seat((2, 5))
    sample.seating.update(chart)
    [page] = printed(sample, "seating", stock, tmp_path / "out.pdf", ROOM, photo=photo)
    assert page.size[0] > page.size[1], "wider than deep, as the room is"
    calls = {sample.people.get(seat.person).goes_by.split()[0]: seat for seat in chart.seats if seat.person}
    at = {word.what: word for word in page.words if word.what in calls}
    assert at.keys() == calls.keys()
    in_order = sorted(at, key=lambda call: (round(at[call].y / 10), at[call].x))
    assert in_order == sorted(calls, key=lambda call: calls[call])
    assert len(page.pictures()) == (9 if photo == "yes" else 0)
    assert ("destroy it by" in page.text) == (photo == "yes")
    assert_nothing_private([page], sample, ROOM)


def test_a_name_from_right_to_left_stands_at_its_own_face_and_a_tiny_one_is_named(
    sample: Collection, tmp_path: Path
) -> None:
    hodan, emeka, *_ = sample.people.roster(ROOM).people
    sample.people.update(replace(hodan, preferred="שרה"))
    sample.people.update(replace(emeka, preferred="Wolfeschlegelsteinhausenbergerdorff"))
    job = sample.printing.job("faces", sample.people.roster("Everyone"), "letter")
    _no_photo, small = sample.printing.write_pdf(job, tmp_path / "faces.pdf").warnings
    assert "Hard to read" in small and "Wolfeschlegelsteinhausenbergerdorff (" in small
    [page] = printed(sample, "class-list", "letter", tmp_path / "list.pdf")
    [name] = [word for word in page.words if word.what in ("שרה", "הרש")]
    [photo] = [jpeg for jpeg, of in faces_by_photo(sample).items() if of == "שרה"]
    [face] = [face for jpeg, face in page.pictures() if jpeg == photo]
    assert 0 < name.x - face.x < 25, "at the other edge it would stand at the next one's face"


def test_who_has_no_seat_is_named_on_the_chart(sample: Collection, tmp_path: Path) -> None:
    roster = sample.people.roster(ROOM)
    sample.seating.update(sample.seating.chart(roster).fill(roster.people[:7]))
    [page] = printed(sample, "seating", "letter", tmp_path / "out.pdf", ROOM)
    assert "No seat yet: Saoirse, Zoë" in page.text
    job = sample.printing.job("seating", roster, "letter")
    result = sample.printing.write_pdf(job, tmp_path / "out.pdf")
    assert result.cards == 7 and "2 of 9 people have no seat yet" in result.warnings[0]


@pytest.mark.parametrize("count", [60, 120])
def test_the_list_of_those_without_a_seat_stands_below_all_seats(
    empty: Collection, tmp_path: Path, count: int
) -> None:
    people = [
        Person(id=f"p{at}", given=f"Wilhelmina{chr(97 + at % 26)}{at}", classes=("Big",))
        for at in range(count)
    ]
    for person in people:
        empty.people.add(person)
    [page] = printed(empty, "seating", "a4", tmp_path / "out.pdf", "Big")
    [label] = [word for word in page.words if word.what == "No"]
    lowest = max(shape["bottom"] for shape in (*page.raw.curves, *page.raw.rects)) / MM
    assert lowest < label.y and page.margins()[3] > 4, "all of it on the sheet"
    assert all(person.given in page.text for person in people)


def test_who_has_a_name_without_a_font_keeps_the_place_and_takes_nobody_along(
    sample: Collection, tmp_path: Path
) -> None:
    roster = sample.people.roster(ROOM)
    cherokee, other, *_ = roster.people
    sample.people.update(replace(cherokee, given="ᏣᎳᎩ", preferred="", family="ᏎᏉᏯ"))
    roster = sample.people.roster(ROOM)
    [page] = printed(sample, "substitute", "letter", tmp_path / "out.pdf", ROOM)
    assert "9 people, 8 of them on this sheet" in page.text and len(page.pictures()) == 9
    sample.seating.update(sample.seating.chart(roster).toggle_seat((2, 5)))
    result = sample.printing.write_pdf(sample.printing.job("seating", roster, "letter"), tmp_path / "out.pdf")
    assert any("ᏣᎳᎩ" in said and "no font" in said for said in result.warnings)
    [page] = printed(sample, "seating", "letter", tmp_path / "out.pdf", ROOM)
    line = page.text.partition("No seat yet: ")[2]
    assert other.goes_by in line and "…" in line
    for kind in ("faces", "class-list"):
        [page] = printed(sample, kind, "letter", tmp_path / "out.pdf", ROOM)
        assert len(page.pictures()) == 9 and other.goes_by in page.text


def test_a_substitute_sees_seats_faces_and_how_to_say_each_name(sample: Collection, tmp_path: Path) -> None:
    roster = sample.people.roster(ROOM)
    *seated, refused, standing = roster.people
    sample.people.update(replace(seated[0], no_photo=True))
    sample.people.update(replace(refused, never_print=True))
    sample.notes.add(standing, "hates the beanbags")
    sample.seating.update(sample.seating.chart(roster).fill((*seated, refused)))
    sample.timetable.update(with_roster(sample.timetable.current, ROOM, "mon thu 9:10"))
    [page] = printed(sample, "substitute", "letter", tmp_path / "out.pdf", ROOM)
    text = page.text
    assert "9 people, 8 of them on this sheet · mon thu 9:10-9:55" in text
    assert all(word in text for word in ("HOH-dahn", "min AHN", "Absent", "destroy it by"))
    assert not any(word in text for word in (refused.goes_by, "SEER-sha", "beanbags"))
    label, name = (next(w for w in page.words if w.what == what) for what in ("seat", standing.goes_by))
    assert 0 < name.y - label.y < 60 and "No seat yet" in text, "below all seats"
    assert sorted(faces_by_photo(sample)[jpeg] for jpeg, _ in page.pictures()) == sorted(
        person.goes_by for person in (*seated[1:], standing)
    )
    names = [word.what for word in page.words if word.what in {person.goes_by for person in seated}]
    assert names == [person.goes_by for person in seated if " " not in person.goes_by]


def test_without_seats_a_substitute_sees_faces_by_name(sample: Collection, tmp_path: Path) -> None:
    [page] = printed(sample, "substitute", "a4", tmp_path / "out.pdf", "Room 204")
    assert "By name: the seats are not set up yet" in page.text and len(page.pictures()) == 8


def test_seen_from_the_front_a_seating_chart_is_turned_round(sample: Collection, tmp_path: Path) -> None:
    roster = sample.people.roster(ROOM)
    chart = sample.seating.chart(roster).fill(roster.people)
    sample.seating.update(chart)
    [back] = printed(sample, "seating", "letter", tmp_path / "back.pdf", ROOM)
    sample.seating.update(chart.turn())
    [front] = printed(sample, "seating", "letter", tmp_path / "front.pdf", ROOM)
    first, last = (sample.people.get(chart.seats[n].person).goes_by for n in (0, 5))
    where = [{word.what: word for word in page.words} for page in (back, front)]
    assert where[0][first].x < where[0][last].x and where[1][first].x > where[1][last].x
    assert where[0]["front"].y < where[0][first].y and where[1]["front"].y > where[1][first].y


@pytest.mark.parametrize(
    ("stock", "duplex", "start"),
    [
        ("plain-letter-card-8", "long", "1"),
        ("plain-letter-card-8", "short", "2"),
        ("plain-a4-card-8", "short", "1"),
        ("avery-5371", "long", "4"),
    ],
)
def test_the_name_is_on_the_back_of_its_own_face(
    sample: Collection, tmp_path: Path, stock: str, duplex: str, start: str
) -> None:
    pages = printed(sample, "flash-cards", stock, tmp_path / "out.pdf", duplex=duplex, start=start)
    assert len(pages) % 2 == 0
    known = faces_by_photo(sample)
    checked = 0
    for front, back in zip(pages[::2], pages[1::2], strict=True):
        assert "30 June 2027" in back.text
        for jpeg, face in front.pictures():
            behind = mirrored(face, front.size, duplex)
            words = [
                word for word in back.words if abs(word.x - behind[0]) < 24 and abs(word.y - behind[1]) < 20
            ]
            assert known[jpeg].split()[0] in [word.what for word in words]
            checked += 1
    assert checked == 23
    assert_nothing_private(pages, sample, "Everyone")


def mirrored(face: Found, size: tuple[float, float], duplex: str) -> tuple[float, float]:
    """Where a point of the front is seen on the back of an upright sheet that is turned over that edge."""
    return (size[0] - face.x, face.y) if duplex == "long" else (face.x, size[1] - face.y)


@pytest.mark.parametrize("duplex", ["long", "short"])
def test_held_against_the_light_every_name_lies_within_its_face(
    sample: Collection, tmp_path: Path, duplex: str
) -> None:
    """Both pages as pictures, the back turned over and laid on the front: crop marks fall together."""
    front, back, *_ = printed(
        sample, "flash-cards", "plain-letter-card-8", tmp_path / "out.pdf", duplex=duplex
    )
    ink, behind = front.ink(), back.ink()
    over = ImageOps.mirror(behind) if duplex == "long" else ImageOps.flip(behind)
    corner = (0, 0, 60, 70)  # pixels: the marks of the first corner, clear of what is printed on its card
    marks, marks_behind = (picture.crop(corner).getbbox() for picture in (ink, over))
    assert marks and marks_behind
    assert marks == pytest.approx(marks_behind, abs=2)
    for image in front.raw.images:
        face = [round(image[side] / MM * 4) for side in ("x0", "top", "x1", "bottom")]
        assert over.crop((face[0], face[1], face[2], face[3])).getbbox(), "a face without a name behind it"


HAVE_PHOTOS = [kind for kind in KINDS.values() if kind.photos or PHOTO in kind.options]
EXTREMES = {
    pick(papers, key=lambda stock: stock.card).key: kind
    for kind in HAVE_PHOTOS
    for sticky in (False, True)
    for pick in (min, max)
    if (papers := [paper for paper in stocks().values() if kind.fits(paper) and paper.sticky == sticky])
}
"""The papers with the narrowest and the widest cards, labels and others, each with a printable."""


@pytest.mark.parametrize("stock", EXTREMES)
def test_photos_on_any_paper_have_a_day_to_destroy_them_by(
    sample: Collection, tmp_path: Path, stock: str
) -> None:
    kind = EXTREMES[stock]
    pages = printed(sample, kind.key, stock, tmp_path / "out.pdf", "Grade 11", **with_photos(kind))
    if stocks()[stock].use == "page":
        assert all("destroy it by 30 June 2027" in page.text for page in pages)
    elif stocks()[stock].sticky:
        notice = "Photo of a student: destroy it by 30 June 2027"
        assert all(page.text.count(notice) == len(page.pictures()) for page in pages), "a label has no back"
        job = sample.printing.job(kind.key, sample.people.roster("Grade 11"), stock, with_photos(kind))
        assert ON_BACKS not in job.warnings and job.sides == 1
    else:
        assert all(
            len({jpeg for jpeg, _ in front.pictures()})
            <= back.text.count("Photo of a student: destroy it by 30 June 2027")
            and "destroy" not in front.text
            for front, back in zip(pages[::2], pages[1::2], strict=True)
        ), "on each card's back, since the edge of the sheet is torn off"


@pytest.mark.parametrize("kind", HAVE_PHOTOS, ids=lambda kind: kind.key)
def test_the_day_can_be_set_and_is_not_there_without_photos(
    sample: Collection, tmp_path: Path, kind: Kind
) -> None:
    sample.seating.update(
        sample.seating.chart(sample.people.roster(ROOM)).fill(sample.people.roster(ROOM).people)
    )
    pages = printed(
        sample, kind.key, kind.stock, tmp_path / "1.pdf", ROOM, destroy="24 dec", **with_photos(kind)
    )
    page_or_back = pages if stocks()[kind.stock].use == "page" else pages[1::2]
    assert all("destroy it by 24 December" in page.text for page in page_or_back)
    if not kind.photos:
        pages = printed(sample, kind.key, kind.stock, tmp_path / "2.pdf", ROOM)
        assert all("destroy" not in page.text and not page.pictures() for page in pages)


def with_photos(kind: Kind) -> dict[str, str]:
    """The option that puts photos on it, if they are not on it anyway."""
    return {} if kind.photos else {"photo": "yes"}


@pytest.mark.parametrize("day", ["soon", "2020-01-01"])
def test_a_day_to_destroy_photos_by_is_a_day_to_come(sample: Collection, day: str) -> None:
    with pytest.raises(BadOption, match="a day from today on"):
        sample.printing.job("faces", sample.people.roster(ROOM), "letter", {"destroy": day})


@pytest.mark.parametrize("stock", [key for key, stock in stocks().items() if stock.use == "tent"])
def test_the_grid_has_no_text_on_the_fold_and_its_titles_on_one_line(
    sample: Collection, tmp_path: Path, stock: str
) -> None:
    """A row whose words lie on the fold can't be written in; titles in two lines lie on the grid's lines."""
    sheet = stocks()[stock]
    _, inside, *_ = printed(sample, "tents", stock, tmp_path / "out.pdf", "Room 12", inside="grid")
    folds = [(sheet.origin[1] + row * sheet.pitch[1] + sheet.fold) * MM for row in range(sheet.rows)]
    words = list(inside.word_boxes())
    assert sum(word == "Wed" for word, _ in words) == sheet.per_sheet
    assert not [
        word for word, (_, bottom, _, top) in words for fold in folds if -top - 1 < fold < -bottom + 1
    ]
    what, say = (sorted(box[1] for own, box in words if own == word) for word in ("What", "say"))
    assert what == pytest.approx(say, abs=0.5)


@pytest.mark.parametrize(
    "kind", [kind for kind in HAVE_PHOTOS if stocks()[kind.stock].use == "page"], ids=lambda kind: kind.key
)
@pytest.mark.parametrize("name", ["Lincoln Library", f"{'Abraham Lincoln ' * 5}School Library"])
def test_the_note_at_the_foot_stays_within_the_margins_with_any_name_of_a_library(
    sample: Collection, tmp_path: Path, kind: Kind, name: str
) -> None:
    """A printer cuts what is nearer to the edge, and the day to destroy the photos begins the line."""
    sample.printing.library.save(name, "", "")
    roster = sample.people.roster(ROOM)
    sample.seating.update(sample.seating.chart(roster).fill(roster.people))
    for page in printed(sample, kind.key, kind.stock, tmp_path / "out.pdf", ROOM, **with_photos(kind)):
        left, _, right, _ = page.margins()
        assert min(left, right) >= 12
        assert "destroy it by 30 June" in page.text and name in page.text


@pytest.mark.parametrize("kind", ["faces", "class-list", "substitute"])
def test_a_whole_sheet_never_runs_off_the_paper_of_a_printer_that_is_far_off(
    sample: Collection, tmp_path: Path, kind: str
) -> None:
    """It has no cards that lie on a perforation."""
    sample.printers.save("Old", Printer.from_typed("20", "-20", "81", "81"))
    job = sample.printing.job(kind, sample.people.roster("Everyone"), "letter", printer="Old")
    sample.printing.write_pdf(job, tmp_path / "out.pdf")
    left, top, right, bottom = Page((tmp_path / "out.pdf").read_bytes(), 0).margins()
    assert min(left, top, right) >= 10 and bottom >= 4
