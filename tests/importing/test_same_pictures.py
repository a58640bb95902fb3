"""Picture against picture: whether two files are one picture, never whether two faces are alike."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageDraw, ImageFilter
from school_files import fill

from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import choices, same_answers


def photo(seed: int, size: tuple[int, int] = (320, 400)) -> Image.Image:
    """A made-up portrait: everybody before the same grey cloth, in other shapes and colours."""
    random, image = Random(seed), Image.new("RGB", size, (140, 150, 160))
    draw, (width, height) = ImageDraw.Draw(image), size

    def colour(low: int, high: int) -> tuple[int, int, int]:
        return random.randint(low, high), random.randint(low, high), random.randint(low, high)

    wide, high = random.uniform(0.2, 0.3), random.uniform(0.24, 0.34)
    draw.ellipse(
        [width * (0.45 - wide), height * 0.1, width * (0.55 + wide), height * 0.75], fill=colour(10, 120)
    )
    draw.ellipse(
        [width * (0.5 - wide), height * (0.45 - high), width * (0.5 + wide), height * (0.45 + high)],
        fill=colour(120, 230),
    )
    draw.rectangle([0, height * random.uniform(0.75, 0.85), width, height], fill=colour(20, 235))
    for at in (0.42, 0.58):
        draw.ellipse([width * at - 8, height * 0.4, width * at + 8, height * 0.43], fill=colour(0, 90))
    return image.filter(ImageFilter.GaussianBlur(1))


def silhouette() -> Image.Image:
    image = Image.new("RGB", (300, 300), (225, 225, 225))
    draw = ImageDraw.Draw(image)
    draw.ellipse([100, 50, 200, 150], fill=(160, 160, 160))
    draw.ellipse([60, 170, 240, 360], fill=(160, 160, 160))
    return image


def jpeg(image: Image.Image, quality: int = 88, format: str = "JPEG") -> bytes:
    file = io.BytesIO()
    image.save(file, format, quality=quality)
    return file.getvalue()


def cropped(image: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    width, height = image.size
    return image.crop((int(width * left), int(height * top), int(width * right), int(height * bottom)))


LIST = "ID,Name,Grade\n" + "".join(f"{700 + at},Pupil{'abcdefgh'[at]} Vance,6\n" for at in range(8))


def imported(folder: Path, files: dict[str, bytes], rows: str = LIST) -> ImportPlan:
    return plan(fill(folder, {"list.csv": rows, **files}), [])


def given(found: ImportPlan) -> list[str]:
    return [c.photo.name if c.photo else "" for c in found.listed]


@pytest.mark.parametrize(
    "small",
    [
        photo(1).resize((80, 100)),
        photo(1).resize((96, 120)).convert("L").convert("RGB"),
        cropped(photo(1), 0.1, 0.05, 0.9, 0.85),
        cropped(photo(1), 0.15, 0.1, 0.85, 0.75).resize((90, 105)),
        cropped(photo(1), 0.05, 0.1, 0.95, 0.82).resize((120, 120)),
    ],
    ids=["small", "grey", "cropped", "cropped and small", "square"],
)
def test_two_sizes_of_one_picture_are_one_and_the_largest_is_kept(tmp_path: Path, small: Image.Image) -> None:
    found = imported(tmp_path, {"originals/700.jpg": jpeg(photo(1)), "thumbs/700.jpg": jpeg(small, 60)})
    assert given(found)[0] == "originals/700.jpg"
    assert not (found.questions or found.photos_left_over)


def test_originals_and_thumbs_of_a_class_ask_nothing(tmp_path: Path) -> None:
    files = {f"originals/{700 + at}.jpg": jpeg(photo(at)) for at in range(8)}
    files |= {f"thumbs/{700 + at}.jpg": jpeg(photo(at).resize((64, 80)), 50) for at in range(8)}
    found = imported(tmp_path, files)
    assert given(found) == [f"originals/{700 + at}.jpg" for at in range(8)] and not found.questions


def test_a_larger_picture_of_fewer_bytes_is_kept(tmp_path: Path) -> None:
    """A PNG of few colours is smaller than a JPEG of fewer pixels."""
    files = {f"web/{700 + at}.jpg": jpeg(photo(at).resize((160, 200)), 100) for at in range(8)}
    large = [photo(at).quantize(16) for at in range(8)]
    files |= {f"print/{700 + at}.png": jpeg(one, format="PNG") for at, one in enumerate(large)}
    assert all(len(files[f"print/{700 + at}.png"]) < len(files[f"web/{700 + at}.jpg"]) for at in range(8))
    assert given(imported(tmp_path, files)) == [f"print/{700 + at}.png" for at in range(8)]


def test_a_second_folder_of_the_camera_is_asked_about(tmp_path: Path) -> None:
    """It begins again with IMG_0001; its pictures were left over as if they were older takes."""
    rows = "Name,Grade,Photo\nAna Kos,3,one/IMG_0001.jpg\nBo Li,3,\n"
    files = {f"{folder}/IMG_0001.jpg": jpeg(photo(at)) for at, folder in enumerate(("one", "two"))}
    found = imported(tmp_path, files | {"small/IMG_0001.jpg": jpeg(photo(0).resize((64, 80)))}, rows)
    assert given(found) == ["one/IMG_0001.jpg", ""]
    assert [question.picture for question in found.questions] == ["two/IMG_0001.jpg"]


@pytest.mark.parametrize("other", ["Pupila Vance.jpg", "2025/700.jpg"])
def test_two_pictures_of_one_person_are_a_question_with_both(tmp_path: Path, other: str) -> None:
    """A number does not win over a name without a word: one of the two shows somebody else."""
    found = imported(tmp_path, {"700.jpg": jpeg(photo(1)), other: jpeg(photo(2))})
    assert given(found)[0] == "" and not found.photos_left_over
    (question,) = found.questions
    assert "Pupila Vance" in question.text
    assert {choice.picture for choice in choices(question, found.listed)} == {"700.jpg", other}
    told = make_plan(found.import_source, {question.key: other})
    assert given(told)[0] == other and not told.questions
    left = make_plan(found.import_source, {question.key: ""})
    assert given(left)[0] == "" and not left.questions and set(left.photos_left_over) == {"700.jpg", other}


def test_a_picture_of_each_year_is_answered_once_for_all(tmp_path: Path) -> None:
    files = {
        f"{year}/{700 + at}.jpg": jpeg(photo(at + 20 * (year - 2024)))
        for at in range(8)
        for year in (2024, 2025)
    }
    found = imported(tmp_path, files)
    assert len(found.questions) == 8
    newest = same_answers(found.questions, found.questions[0], "2025/700.jpg")
    told = make_plan(found.import_source, newest)
    assert given(told) == [f"2025/{700 + at}.jpg" for at in range(8)] and not told.questions


def test_one_silhouette_is_nobodys_photo_either(tmp_path: Path) -> None:
    """Maya was away on the day of the photos, and nobody else."""
    rows = "ID,First,Last\n704,Maya,Chen\n705,Ben,Ortiz\n"
    fill(tmp_path, {"list.csv": rows, "704.jpg": jpeg(silhouette()), "705.jpg": jpeg(photo(1))})
    found = plan(tmp_path, [])
    assert [bool(one.photo) for one in found.listed] == [False, True]
    assert any("Maya Chen has a picture of a few grey tones" in one for one in found.unclear)


def test_silhouettes_are_known_by_being_many_peoples(tmp_path: Path) -> None:
    files = {f"{700 + at}.jpg": jpeg(photo(at)) for at in range(4)}
    files |= {
        f"{704 + at}.jpg": jpeg(silhouette().resize((300 - 20 * at,) * 2), 60 + 9 * at) for at in range(4)
    }
    found = imported(tmp_path, files)
    assert given(found) == ["700.jpg", "701.jpg", "702.jpg", "703.jpg", "", "", "", ""]
    (why,) = found.remarks
    assert "4 people have the same picture" in why and not found.questions


def test_plain_squares_of_one_shade_are_told_apart_by_their_colour(tmp_path: Path) -> None:
    blue, teal = (Image.new("RGB", (200, 200), colour) for colour in ((112, 128, 168), (0, 180, 196)))
    files = {"700.png": jpeg(blue, format="PNG"), "700.jpg": jpeg(blue), "701.jpg": jpeg(teal)}
    found = imported(tmp_path, files)
    assert given(found)[0].startswith("700.") and given(found)[1] == "701.jpg" and not found.questions


def test_deep_greys_of_a_scanner_are_told_apart(tmp_path: Path) -> None:
    """Pillow's own conversion of 16 bits would make all of them white."""
    deep = [
        Image.frombytes("I;16", (80, 100), bytes(byte for grey in small.tobytes() for byte in (0, grey)))
        for small in (photo(at, (80, 100)).convert("L") for at in range(4))
    ]
    found = imported(tmp_path, {f"{700 + at}.png": jpeg(each, format="PNG") for at, each in enumerate(deep)})
    assert given(found)[:4] == [f"{700 + at}.png" for at in range(4)] and not found.questions


def test_one_picture_under_two_numbers_is_asked(tmp_path: Path) -> None:
    files = {f"{700 + at}.jpg": jpeg(photo(at)) for at in range(3)}
    found = imported(tmp_path, {**files, "703.png": jpeg(photo(1).resize((200, 250)), format="PNG")})
    assert given(found)[:4] == ["700.jpg", "", "702.jpg", ""]
    (question,) = found.questions
    assert [c.label for c in choices(question, found.listed)][:2] == [
        "Pupilb Vance, Grade 6",
        "Pupild Vance, Grade 6",
    ]
    told = make_plan(found.import_source, {question.key: "3"})
    assert given(told)[:4] == ["700.jpg", "", "702.jpg", question.picture] and not told.questions


def test_different_children_before_the_same_cloth_are_different(tmp_path: Path) -> None:
    rows = "ID,Name\n" + "".join(f"{1000 + at},Kid{at} Roe\n" for at in range(40))
    found = imported(
        tmp_path, {f"{1000 + at}.jpg": jpeg(photo(at + 100, (160, 200))) for at in range(40)}, rows
    )
    assert all(given(found)) and not (found.questions or found.remarks)


@pytest.mark.parametrize("stray", ["IMG_77.jpg", "holiday.jpg", "Tomasz Zielinski.jpg"])
def test_nobody_unlike_is_offered_for_a_picture_of_nobody(tmp_path: Path, stray: str) -> None:
    found = imported(tmp_path, {"700.jpg": jpeg(photo(1)), stray: jpeg(photo(2))})
    (question,) = found.questions
    assert choices(question, found.listed) == ()


def test_photos_by_number_and_by_name_are_chosen_for_all_alike(tmp_path: Path) -> None:
    """Last year's are called by name, this year's by number, in one folder."""
    names = ("700", "Mia Novak", "701", "Tom Zielinski")
    photos = {f"{name}.jpg": jpeg(photo(at)) for at, name in enumerate(names)}
    found = imported(tmp_path, photos, "ID,Name\n700,Mia Novak\n701,Tom Zielinski\n")
    answers = same_answers(found.questions, found.questions[0], "700.jpg")
    assert set(answers.values()) == {"700.jpg", "701.jpg"}


def test_two_photos_of_somebody_here_without_a_list_are_asked_and_then_kept(tmp_path: Path) -> None:
    mia = Person(id="m", given="Mia", family="Novak", ids=("700",))
    folder = fill(tmp_path, {"700.jpg": jpeg(photo(1)), "Mia Novak.jpg": jpeg(photo(2))})
    found = plan(folder, [mia])
    (question,) = found.questions
    assert "Which photo is Mia Novak" in question.text and not found.changed
    (change,) = make_plan(found.import_source, {question.key: "700.jpg"}).changed
    again = plan(folder, [replace(mia, photo=change.fields["photo"])])
    assert not (again.questions or again.changed), "she has one of the two"
    assert any("1 other photo of theirs was left out: Mia Novak.jpg" in why for why in again.remarks)


def test_a_photo_tells_two_of_one_name_apart_if_it_is_the_same_picture(tmp_path: Path) -> None:
    """The list comes without numbers and rooms; the photos are those of last year, smaller."""
    here = [Person(id=id, given="Mia", family="Novak", photo=f"{id}.jpg") for id in ("a", "b")]
    saved = {"a.jpg": jpeg(photo(1)), "b.jpg": jpeg(photo(2))}
    rows = "Name,Grade,Photo\nMia Novak,6,x.jpg\nMia Novak,7,y.jpg\n"
    files = {"x.jpg": jpeg(photo(2).resize((160, 200)), 70), "y.jpg": jpeg(photo(1).resize((160, 200)), 70)}
    folder = fill(tmp_path, {"list.csv": rows, **files})
    assert len(plan(folder, here).questions) == 2, "without the saved photos it is asked"
    found = plan(folder, here, read_saved=saved.__getitem__)
    assert not found.questions
    assert {c.person.id: c.fields["grade"] for c in found.changed} == {"b": "6", "a": "7"}


@pytest.mark.parametrize(("size", "stays"), [((160, 200), True), ((320, 400), True), ((640, 800), False)])
def test_a_copy_of_the_photo_here_that_is_not_larger_replaces_nothing(
    tmp_path: Path, size: tuple[int, int], stays: bool
) -> None:
    mia = Person(id="a", given="Mia", family="Novak", ids=("700",), photo="a.jpg")
    folder = fill(
        tmp_path, {"list.csv": "ID,Name\n700,Mia Novak\n", "700.jpg": jpeg(photo(1).resize(size), 70)}
    )
    found = plan(folder, [mia], read_saved={"a.jpg": jpeg(photo(1))}.__getitem__)
    assert bool(found.changed) is not stays
    assert ("1 photo is here already, as large or larger. The one here stays." in found.remarks) is stays


def test_a_smaller_photo_of_another_day_is_new(tmp_path: Path) -> None:
    mia = Person(id="a", given="Mia", family="Novak", ids=("700",), photo="a.jpg")
    rows, later = "ID,Name\n700,Mia Novak\n", jpeg(photo(2).resize((160, 200)))
    folder = fill(tmp_path, {"list.csv": rows, "700.jpg": later})
    (change,) = plan(folder, [mia], read_saved={"a.jpg": jpeg(photo(1))}.__getitem__).changed
    assert "photo" in change.fields


@pytest.mark.parametrize(
    ("size", "colour"),
    [((1, 1), "red"), ((200, 250), "white"), ((200, 250), (180, 180, 182)), ((90, 90), "black")],
)
def test_a_picture_of_nothing_is_nobodys_photo_and_is_said(
    tmp_path: Path, size: tuple[int, int], colour: str
) -> None:
    files = {"700.jpg": jpeg(Image.new("RGB", size, colour)), "701.jpg": jpeg(photo(1))}
    found = imported(tmp_path, files)
    assert given(found)[:2] == ["", "701.jpg"]
    assert any("shows nothing, so it was left out" in why for why in found.remarks)
