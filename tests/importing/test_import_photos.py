"""Whose photo is whose, and when nobody gets it."""

from __future__ import annotations

import sys
import unicodedata
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from school_files import fill, picture, pictures

from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.files.source import open_source
from namecards.importing.matching.photos import PhotoMatch, match_photos
from namecards.importing.plan import make_plan, plan

MAYA = Candidate(given="Mei", family="Chen", preferred="Maya", ids=("0042", "P 639465"), origin="row 2")
SEAN = Candidate(given="Seán", family="O’Brien-Đặng", ids=("1043",), origin="row 3")
ALEX = Candidate(given="Alex", family="Kim", origin="row 4")
ALEXANDER = Candidate(given="Alexander", family="Kim", preferred="Alex", origin="row 5")


def match(folder: Path, files: dict[str, bytes], *people: Candidate) -> PhotoMatch:
    return match_photos(people, open_source(fill(folder, files)))


def given(matched: PhotoMatch) -> list[str]:
    """The name of each one's photo, or ""."""
    return [c.photo.name if c.photo else "" for c in matched.candidates]


@pytest.mark.parametrize(
    "name",
    [
        "0042.jpg",
        "42.JPG",
        "00042.png",
        "Fall 2025/42.jpeg",
        "P 639465.jpg",
        "P639465.jpg",
        "639465.jpg",
        "0639465.jpg",
        "Chen, Mei.jpg",
        "Chen_Mei.jpg",
        "mei-chen.gif",
        "chenmei.jpg",
        "MAYA CHEN.jpg",
        "Chen, Maya.webp",
    ],
)
def test_a_photo_named_by_number_or_by_name(tmp_path: Path, name: str) -> None:
    matched = match(tmp_path, pictures(name), MAYA, SEAN)
    assert given(matched) == [name, ""]
    assert not (matched.left_over or matched.unclear)


@pytest.mark.parametrize("name", ["Seán O’Brien-Đặng.jpg", "SEAN OBRIEN-DANG.jpg", "obrien dang_sean.jpg"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_and_apostrophes_do_not_matter(tmp_path: Path, name: str, form: str) -> None:
    name = unicodedata.normalize(form, name)  # type: ignore[arg-type]
    assert given(match(tmp_path, pictures(name), MAYA, SEAN)) == ["", name]


def test_a_number_and_a_name_with_different_pictures_are_unclear(tmp_path: Path) -> None:
    matched = match(tmp_path, pictures("0042.jpg", "Mei Chen.jpg"), MAYA)
    assert given(matched) == [""] and not matched.left_over
    assert [photo.name for photo in matched.rivals[0]] == ["0042.jpg", "Mei Chen.jpg"]


@pytest.mark.parametrize("name", ["maya.jpg", "IMG_1234.jpg", "99.jpg", "Maya Chang.jpg", "0042.txt"])
def test_nobody_gets_a_photo_that_does_not_name_them(tmp_path: Path, name: str) -> None:
    assert given(match(tmp_path, pictures(name), MAYA)) == [""]


def test_what_is_left_is_named(tmp_path: Path) -> None:
    assert match(tmp_path, pictures("more/IMG_1234.jpg"), MAYA).left_over == ("more/IMG_1234.jpg",)


def test_two_people_of_one_name_get_no_photo_by_name(tmp_path: Path) -> None:
    one = Candidate(given="Maya", family="Chen", ids=("1",), origin="row 2")
    other = Candidate(given="Maya", family="Chen", ids=("2",), origin="row 3")
    matched = match(tmp_path, pictures("maya chen.jpg", "2.jpg"), one, other)
    assert given(matched) == ["", "2.jpg"]
    (why,) = matched.unclear
    assert "maya chen.jpg could be of Maya Chen (row 2) or Maya Chen (row 3)" in why
    assert not matched.left_over


def test_a_photo_in_the_folder_of_another_class_is_not_used(tmp_path: Path) -> None:
    """Another Maya Chen may be in room 14, on a list that was not brought."""
    maya = Candidate(given="Maya", family="Chen", homeroom="12", origin="row 2")
    ben = Candidate(given="Ben", family="Ortiz", homeroom="14", origin="row 3")
    theirs = match(tmp_path / "a", pictures("Room 14/Maya Chen.jpg"), maya, ben)
    assert given(theirs) == ["", ""] and len(theirs.unclear) == 1
    assert given(match(tmp_path / "b", pictures("Room 12/Maya Chen.jpg"), maya, ben))[0]


def test_a_called_name_that_is_also_a_full_name_is_unclear(tmp_path: Path) -> None:
    matched = match(tmp_path, pictures("Alex Kim.jpg", "Alexander Kim.jpg"), ALEX, ALEXANDER)
    assert given(matched) == ["", "Alexander Kim.jpg"]
    assert len(matched.unclear) == 1


def test_0042_and_42_are_two_people(tmp_path: Path) -> None:
    long = Candidate(given="Ana", family="Diaz", ids=("0042",))
    short = Candidate(given="Ben", family="Ortiz", ids=("42",))
    assert given(match(tmp_path / "a", pictures("0042.jpg", "42.jpg"), long, short)) == ["0042.jpg", "42.jpg"]
    doubtful = match(tmp_path / "b", pictures("042.jpg"), long, short)
    assert given(doubtful) == ["", ""] and len(doubtful.unclear) == 1


def test_a_number_that_is_anothers_barcode_is_unclear(tmp_path: Path) -> None:
    other = Candidate(given="Ben", family="Ortiz", ids=("639465",))
    assert given(match(tmp_path, pictures("639465.jpg"), MAYA, other)) == ["", ""]


def test_a_retake_wins_and_the_first_take_is_not_left_over(tmp_path: Path) -> None:
    names = ("0042.jpg", "0042(2).jpg", "0042 (3).jpg")
    matched = match(tmp_path, pictures(*names), MAYA)
    assert given(matched) == ["0042 (3).jpg"] and not matched.left_over
    assert "Maya Chen gets the last of several photos" in matched.unclear[0]


@pytest.mark.parametrize("broken", ["0042(2).jpg", "Retakes/0042.jpg", "P 639465.jpg", "0042.heic"])
def test_a_picture_that_cannot_be_read_gives_way_and_is_said(tmp_path: Path, broken: str) -> None:
    """But for the second file that a phone makes of one picture."""
    matched = match(tmp_path, {**pictures("0042.jpg"), broken: b"\xff\xd8\xff" + bytes(90)}, MAYA)
    assert given(matched) == ["0042.jpg"] and not matched.rivals
    said = f"{broken} is a picture that can't be read, so it was left out."
    assert matched.unclear == ((said,) if broken.endswith(".jpg") else ())


def test_a_picture_that_may_be_of_somebody_with_a_photo_is_said_but_for_another_size(tmp_path: Path) -> None:
    rows = "1042,Ana Kos\n1043,Ben Ortiz\n1044,Maya Chen\n1045,Leo Park\n"
    files = {**pictures("1042.jpg", "1042_2.jpg"), "1042-small.jpg": picture("1042.jpg")}
    found = plan(fill(tmp_path, {"list.csv": f"ID,Name\n{rows}", **files}), [])
    assert found.listed[0].photo and not found.questions and "small" not in " ".join(found.remarks)
    assert "The photo 1042_2.jpg could be of Ana Kos" in " ".join(found.remarks)
    more = pictures(*(f"{at}{end}.jpg" for at in range(1043, 1046) for end in ("", "_2")))
    told = " ".join(plan(fill(tmp_path, more), []).remarks)
    assert "4 photos of people who have one, or of others, were left out: 1042_2.jpg, 1043_2.jpg" in told


def test_what_is_in_a_folder_of_retakes_wins(tmp_path: Path) -> None:
    for folder in ("Retakes", "Nachfotos Oktober", "再撮影"):
        names = ("Picture Day/0042.jpg", f"{folder}/0042.jpg")
        assert given(match(tmp_path / folder, pictures(*names), MAYA)) == [names[1]]


@pytest.mark.parametrize("title", ["Retake", "Nachfoto", "Foto ulang", "撮り直し"])
def test_a_column_of_few_numbers_of_the_camera_names_the_later_pictures(tmp_path: Path, title: str) -> None:
    rows = "".join(f"{at},{name} Kos,6,{at + 30}\n" for at, name in enumerate(("Ann", "Bo", "Cy", "Dan"), 11))
    text = f"ID,Name,Class,Photo No,{title}\n{rows}".replace("6,42\n", "6,42,57\n")
    files = pictures(*(f"DCIM/IMG_00{frame}.JPG" for frame in (41, 42, 43, 44, 57)))
    found = plan(fill(tmp_path, {"list.csv": text, **files}), [])
    names = [one.photo.name[-6:] if one.photo else "" for one in found.listed]
    assert names == ["41.JPG", "57.JPG", "43.JPG", "44.JPG"] and not found.photos_left_over


def test_two_different_photos_of_one_person_are_unclear(tmp_path: Path) -> None:
    matched = match(tmp_path, pictures("2024/0042.jpg", "2025/0042.jpg"), MAYA)
    assert given(matched) == [""]
    (why,) = matched.unclear
    assert "Maya Chen has more than one photo" in why and "2024/0042.jpg and 2025/0042.jpg" in why


def test_equal_photos_are_one(tmp_path: Path) -> None:
    same = picture("Maya")
    matched = match(tmp_path, {"a/0042.jpg": same, "b/0042.jpg": same, "mei chen.jpg": same}, MAYA)
    assert given(matched) != [""]
    assert not (matched.left_over or matched.unclear)


def test_what_is_only_called_a_picture_is_not_used(tmp_path: Path) -> None:
    matched = match(tmp_path, {"0042.jpg": b"<html>Not found</html>", "42.png": picture("Maya", "PNG")}, MAYA)
    assert given(matched) == ["42.png"]
    (why,) = matched.unclear
    assert "0042.jpg of Maya Chen is not a picture" in why
    assert given(match(tmp_path / "alone", {"0042.jpg": b""}, MAYA)) == [""]


@pytest.mark.parametrize("format", ["JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF", "JPEG2000"])
def test_every_usual_kind_of_picture(tmp_path: Path, format: str) -> None:
    suffix = {"JPEG": ".jpg", "JPEG2000": ".jp2"}.get(format, f".{format.lower()}")
    assert given(match(tmp_path, {f"0042{suffix}": picture("Maya", format)}, MAYA)) == [f"0042{suffix}"]


def test_names_of_files_are_shown_without_control_characters(tmp_path: Path) -> None:
    assert match(tmp_path, {"x\x1b[31m.jpg": picture("x")}, MAYA).left_over == ("x[31m.jpg",)


def test_photos_are_counted_while_they_are_looked_at_and_a_stop_closes_the_zip(tmp_path: Path) -> None:
    """As on Windows, where an open zip can't be deleted."""
    people = [(f"{number}", f"Pupil{number}") for number in range(1000, 1060)]
    rows = "".join(f"{number},Ana,{name}\n" for number, name in people)
    zipped = tmp_path / "school.zip"
    with ZipFile(zipped, "w") as made:
        made.writestr("list.csv", "ID,First,Last\n" + rows)
        for number, _ in people:
            made.writestr(f"{number}.png", picture(number))
    counted = list[tuple[int, int]]()
    whole = plan(zipped, (), progress=lambda done, of: counted.append((done, of)))
    whole.close()
    assert whole.photos_matched == 60
    assert counted[-1] == (60, 60) and len(counted) > 1 and all(of == 60 for _, of in counted)

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    opened = _open_files()
    with pytest.raises(KeyboardInterrupt):
        plan(zipped, (), progress=stop)
    assert _open_files() == opened


def _open_files() -> int:
    """How many files this process has open, where the system tells."""
    return len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0


@pytest.mark.parametrize("folder", ["Fall 2025", "2025-26", "Herbst 2025"])
def test_photos_of_an_older_year_replace_those_here_only_by_an_answer(tmp_path: Path, folder: str) -> None:
    """A later import of an older folder replaced all photos without a word."""
    here = [
        Person(id=f"p{at}", given=given, ids=(f"20{at}",), photo=f"{at}.jpg" * (at < 2), photo_year="2026")
        for at, given in enumerate(("Ada", "Bo", "Cleo"))
    ]
    old = fill(tmp_path, pictures(*(f"{folder}/20{at}.jpg" for at in range(3))))
    found = plan(old, here)
    assert [change.person.id for change in found.changed] == ["p2"], "who had none gets one"
    asked = found.questions[0]
    assert asked.text == f"Replace 2 photos here with those of “{folder}”?" and len(found.questions) == 1
    replaced = make_plan(found.import_source, {asked.key: asked.choices[1].answer})
    assert len(replaced.changed) == 3 and not replaced.questions
    kept = make_plan(found.import_source, {asked.key: ""})
    assert len(kept.changed) == 1 and not kept.questions
    for year in ("2024", "2025", ""):
        assert len(plan(old, [replace(one, photo_year=year) for one in here]).changed) == 3


@pytest.mark.parametrize(
    "name", ["Maya Chen", "maya_chen", "Maya Chen.jpg_large", "Maya Chen.img", "Chen, Maya M."]
)
def test_a_picture_without_the_ending_of_one_is_told_by_its_content(name: str, tmp_path: Path) -> None:
    """A phone or a mail program saves it so; it was of a kind that can't be read."""
    rows = "Last,First,Middle\nChen,Maya,Milena\nOrtiz,Ben,\n"
    found = plan(fill(tmp_path, {"list.csv": rows, f"photos/{name}": picture("Maya")}), [])
    assert [one.display for one in found.listed if one.photo] == ["Maya Chen"]


def test_a_raw_file_of_a_camera_beside_its_picture_is_no_second_picture(tmp_path: Path) -> None:
    raw = {"Maya Chen.cr2": b"II*\0" + bytes(400), "Ben Ortiz.nef": b"MM\0*" + bytes(400)}
    fill(tmp_path, {"list.csv": "Last,First\nChen,Maya\n", "Maya Chen.jpg": picture("Maya")})
    found = plan(fill(tmp_path, raw), [])
    assert found.photos_matched == 1 and not found.questions
