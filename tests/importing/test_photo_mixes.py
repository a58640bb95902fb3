"""Ordinary pairs of lists and photos that once went wrong together: benchmarks/rosters/combined_photos.py."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from school_files import fill, pictures

from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

PEOPLE = [
    ("Zoë", "Müller"),
    ("Liam", "O'Neil"),
    ("Noah", "Smith-Jones"),
    ("Maya", "Patel"),
    ("Anna Maria", "Rossi"),
    ("Sofia", "van der Berg"),
]
NAMES = [f"{family},{given}" for given, family in PEOPLE]
WHOLE = "Last Name,First Name\n" + "".join(f"{name}\n" for name in NAMES)
CUT = "Name\n" + "".join(f"{given} {family[0]}.\n" for given, family in PEOPLE)


def read(tmp_path: Path, text: str, *photos: str) -> ImportPlan:
    return plan(fill(tmp_path, {"list.csv": text, **pictures(*photos)}), [])


def given(found: ImportPlan) -> dict[str, str]:
    return {one.given.split()[0]: one.photo.name for one in found.listed if one.photo}


def named(form: str) -> dict[str, str]:
    return {given.split()[0]: form.format(given=given, family=family) for given, family in PEOPLE}


@pytest.mark.parametrize(
    "form",
    [
        "{family}_{given}.jpg",
        "{given} {family}.jpg",
        "Harper_{family}_{given}.jpg",
        "{given} {family}-edit.jpg",
    ],
)
def test_whole_names_for_a_list_with_initials(tmp_path: Path, form: str) -> None:
    photos = named(form)
    assert given(read(tmp_path, CUT, *photos.values())) == photos


def test_a_teacher_before_whole_names(tmp_path: Path) -> None:
    """The list knows no teacher; somebody who is not on it stays without an owner."""
    photos = named("Harper_{family}_{given}.jpg")
    photos |= {name: photos[name].replace("Harper", "Lowe") for name in ("Maya", "Anna", "Sofia")}
    found = read(tmp_path, WHOLE, *photos.values(), "Harper_Ferrari_Quentin.jpg")
    assert given(found) == photos
    assert found.photos_left_over == ("Harper_Ferrari_Quentin.jpg",)


def test_initial_and_a_last_name_with_a_hyphen(tmp_path: Path) -> None:
    photos = ("zmuller.jpg", "nsmith-jones.jpg", "mpatel.jpg")
    assert given(read(tmp_path, WHOLE, *photos)) == dict(zip(("Zoë", "Noah", "Maya"), photos, strict=True))


def test_a_copy_of_a_picture_named_by_a_part(tmp_path: Path) -> None:
    found = read(tmp_path, WHOLE, "Zoë.jpg", "Liam.jpg", "Noah.jpg", "Anna Maria.jpg", "Noah (1).jpg")
    assert given(found).keys() == {"Zoë", "Liam", "Noah", "Anna"}


def face(seed: int, wide: int) -> bytes:
    """A picture of its own, in any size."""
    image = Image.new("RGB", (6, 8))
    image.putdata([(seed * at * 37 % 256, seed * at * 91 % 256, at * 5) for at in range(48)])
    file = BytesIO()
    image.resize((wide, wide * 4 // 3), Image.Resampling.BICUBIC).save(file, "PNG")
    return file.getvalue()


def sizes(names: Mapping[str, str]) -> dict[str, bytes]:
    """Pictures, with smaller ones in a folder beside them."""
    large = {name: face(at, 240) for at, name in enumerate(names.values(), 3)}
    return large | {f"thumbs/{name}": face(at, 60) for at, name in enumerate(names.values(), 3)}


@pytest.mark.parametrize("form", ["06_{}.png", "{}.png"])
def test_sizes_of_one_picture_are_one(tmp_path: Path, form: str) -> None:
    numbers = ("41237", "41252", "41269", "41288", "41309", "41332")
    rows = [f"{number},{name}\n" for number, name in zip(numbers, NAMES, strict=True)]
    photos = {g.split()[0]: form.format(n) for (g, _), n in zip(PEOPLE, numbers, strict=True)}
    files: dict[str, str | bytes] = {"list.csv": "ID,Last Name,First Name\n" + "".join(rows), **sizes(photos)}
    found = plan(fill(tmp_path, files), [])
    assert given(found) == photos
    assert not found.questions and not found.photos_left_over


def test_an_index_means_the_largest_size(tmp_path: Path) -> None:
    photos = {g.split()[0]: f"IMG_{4211 + 3 * at}.png" for at, (g, _) in enumerate(PEOPLE)}
    index = "".join(f"{photos[g.split()[0]]}\t{g} {family}\n" for g, family in PEOPLE)
    files: dict[str, str | bytes] = {"list.csv": WHOLE, "names.txt": index, **sizes(photos)}
    found = plan(fill(tmp_path, files), [])
    assert given(found) == photos


@pytest.mark.parametrize("other", ["", "IMG_4300.jpg\tQuentin Ferrari\n"])
def test_an_index_with_whole_names_for_a_list_with_initials(tmp_path: Path, other: str) -> None:
    """Somebody else in the index shows that it is of more people: then each is asked about."""
    photos = {g.split()[0]: f"IMG_{4211 + 3 * at}.jpg" for at, (g, _) in enumerate(PEOPLE)}
    index = "".join(f"{photos[g.split()[0]]}\t{g} {family}\n" for g, family in PEOPLE) + other
    files: dict[str, str | bytes] = {
        "list.csv": CUT,
        "names.txt": index,
        **pictures(*photos.values(), "IMG_4300.jpg"),
    }
    found = plan(fill(tmp_path, files), [])
    assert given(found) == ({} if other else photos)
    assert other == "" or sum(one.is_doubt for one in found.questions) == len(PEOPLE)


CLASSES = "Class,Last Name,First Name\n" + "".join(
    f"{room},{family},{given}\n"
    for room, names in (
        ("6A", "Patel Maya,Brown Emma,Walker Will,Fox Ada,Lee Tom,Kim Bo"),
        ("6B", "Chen Maya,Martin Eva,Diaz Ana,Ali Omar,Ruiz Ivo,Park Leo"),
    )
    for family, given in (name.split() for name in names.split(","))
)


def test_the_others_in_a_folder_say_which_maya(tmp_path: Path) -> None:
    photos = [f"Mrs Harper/{name}.jpg" for name in ["Maya", "Emma", "Will", "Ada", "Tom", "Bo"]]
    photos += [f"Mr Lowe/{name}.jpg" for name in ["Maya", "Eva", "Ana", "Omar", "Ivo", "Leo"]]
    found = read(tmp_path, CLASSES, *photos)
    whose = {one.family: one.photo.name for one in found.listed if one.photo}
    assert (whose["Patel"], whose["Chen"]) == ("Mrs Harper/Maya.jpg", "Mr Lowe/Maya.jpg")


def test_a_mixed_folder_does_not_say_which_maya(tmp_path: Path) -> None:
    photos = [f"Day 1/{name}.jpg" for name in ["Maya", "Emma", "Will", "Ada", "Tom", "Bo", "Eva"]]
    found = read(tmp_path, CLASSES, *photos)
    assert not any(one.photo for one in found.listed if one.given == "Maya")
    assert any("Maya Patel or Maya Chen" in question.why for question in found.questions)


def test_a_class_photo_is_no_sign_of_other_people(tmp_path: Path) -> None:
    photos = [f"{name}.jpg" for name in ["Emma", "Will", "Ada", "Tom", "Bo"]]
    found = read(tmp_path, CLASSES, *photos, "Class 6A.jpg")
    assert given(found) == {name[:-4]: name for name in photos}


def test_the_inner_folder_is_the_class(tmp_path: Path) -> None:
    rows = CLASSES.replace("Class,", "Grade,Class,").replace("\n6", "\n6,6")
    found = read(tmp_path, rows, "Grade 6/6A/Maya.jpg", "Grade 6/6A/Emma.jpg", "Grade 6/6A/Ada.jpg")
    assert {one.family for one in found.listed if one.photo} == {"Patel", "Brown", "Fox"}


def here(*names: tuple[str, str]) -> list[Person]:
    return [Person(id=f"p{at}", given=a, family=b, classes=("6A",)) for at, (a, b) in enumerate(names)]


def test_photos_alone_have_no_numbers_but_those_of_students(tmp_path: Path) -> None:
    """One picture is of somebody new: the day of all pictures is not their number."""
    names = [f"2026-09-14 {given} {family}.jpg" for given, family in (*PEOPLE, ("Quentin", "Ferrari"))]
    found = plan(fill(tmp_path, pictures(*names)), here(*PEOPLE))
    assert not any(one.ids for one in found.listed)
    cards = [f"P {41237 + 14 * at}.jpg" for at in range(5)]
    known = [Person(id=f"q{at}", given="A", family="B", ids=(f"{41237 + 14 * at}",)) for at in range(4)]
    assert not plan(fill(tmp_path / "cards", pictures(*cards)), known).new


def test_photos_alone_say_who_in_the_class_has_none(tmp_path: Path) -> None:
    names = [f"{family}_{given}.jpg" for given, family in PEOPLE[1:]]
    found = plan(fill(tmp_path, pictures(*names)), here(*PEOPLE))
    assert "1 classmate of theirs has no photo yet: Zoë Müller." in [odd.text for odd in check(found)]


@pytest.mark.parametrize("form", ["{family}-{given}-6.jpg", "{given} {family}-edit.jpg"])
def test_names_of_photos_alone(tmp_path: Path, form: str) -> None:
    found = plan(fill(tmp_path, pictures(*named(form).values())), [])
    assert {(one.given, one.family) for one in found.new} >= {("Noah", "Smith-Jones"), ("Maya", "Patel")}


def test_a_class_photo_beside_photos_with_the_teacher(tmp_path: Path) -> None:
    photos = [named(f"{teacher}_{{family}}_{{given}}.jpg") for teacher in ("Harper", "Lowe")]
    names = [photo for at, photo in enumerate(photos[0].values()) if at < 3]
    names += [photo for at, photo in enumerate(photos[1].values()) if at > 2]
    found = plan(fill(tmp_path, pictures(*names, "Class 6A.jpg")), [])
    assert {(one.given, one.family) for one in found.new} >= {("Noah", "Smith-Jones"), ("Maya", "Patel")}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (("Anna", "Rossi", "Maria"), ("Anna Maria", "Rossi")),
        (("López José", "García", ""), ("José", "García López")),
        (("Zoe", "Mueller", ""), ("Zoë", "Müller")),
    ],
)
def test_a_name_that_photos_gave_is_not_somebody_new(
    tmp_path: Path, before: tuple[str, str, str], now: tuple[str, str]
) -> None:
    person = Person(id="x", given=before[0], family=before[1], middle=before[2])
    found = plan(fill(tmp_path, {"list.csv": f"Last,First\n{now[1]},{now[0]}\nKim,Bo\n"}), [person])
    assert [one.given for one in found.new] == ["Bo"]


def test_a_last_name_cut_to_the_letter_of_a_particle(tmp_path: Path) -> None:
    lines = ("Noah S. 6B", "Sofia v. 6B", "Maya P. 6B", "Emma B. 6A")
    found = plan(fill(tmp_path, {"list.txt": "\n".join(lines)}), [])
    assert [(one.given, one.family) for one in found.new][1] == ("Sofia", "v.")


def test_portraits_are_matched_beside_a_folder_of_siblings(tmp_path: Path) -> None:
    numbered = [f"0{2410 + 4 * at},{name}" for at, name in enumerate(NAMES)]
    text = "Adm No,Last Name,First Name\n" + "\n".join(numbered)
    portraits = [
        f"Individuals/0{412 + 3 * at} {family} {given}.jpg" for at, (given, family) in enumerate(PEOPLE)
    ]
    found = read(tmp_path, text, *portraits, "Siblings/0507 Müller Zoë & Max.jpg")
    assert len(given(found)) == len(PEOPLE) and found.photos_left_over


def test_two_pictures_of_somebody_on_two_rows_are_asked_about(tmp_path: Path) -> None:
    shots = {f"IMG_{40 + at}.jpg": PEOPLE[at // 2] for at in range(2 * len(PEOPLE))}
    rows = "".join(f"{shot},5A,{family},{given}\n" for shot, (given, family) in shots.items())
    found = read(tmp_path, f"Image,Class,Last name,First name\n{rows}", *shots)
    assert not given(found), "which of the two is not guessed"
    choices = [[one.label for one in question.choices] for question in found.questions]
    assert choices == [[f"IMG_{at}.jpg", f"IMG_{at + 1}.jpg"] for at in range(40, 52, 2)]
