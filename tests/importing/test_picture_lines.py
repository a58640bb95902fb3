"""Who is on which picture, typed as text on the day of the photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from school_files import fill, pictures

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.summary import summary

SIX = [("Ida", "Berg"), ("Tom", "Reed"), ("Eva", "Moore"), ("Raj", "Patel"), ("Una", "Fox"), ("Sam", "Ryan")]
ORDER = (3, 0, 5, 1, 4, 2)
"""The child on each picture: not in the order of the alphabet."""


def typed(pattern: str, frames: Sequence[str]) -> str:
    lines = (
        pattern.format(frame=frame, first=SIX[at][0], last=SIX[at][1])
        for frame, at in zip(frames, ORDER, strict=True)
    )
    return "\n".join(lines)


def read(folder: Path, text: str, names: Sequence[str], **more: str) -> ImportPlan:
    return plan(fill(folder, {"photos.txt": text, **more, **pictures(*names)}), [])


def whose(found: ImportPlan) -> dict[str, str]:
    return {one.display: one.photo.name for one in found.listed if one.photo}


@pytest.mark.parametrize(
    "pattern",
    [
        "{frame} = {last}, {first}",
        "{frame} - {first} {last}",
        "{frame} – {last}, {first}",
        "{frame}: {first} {last}",
        "{frame}.JPG -> {first} {last}",
        "{frame}.JPG: {last}, {first}",
        "{frame}........{first} {last}",
        "{first} {last}: {frame}",
        "{last}, {first} = {frame}.jpg",
    ],
)
@pytest.mark.parametrize("camera", ["IMG_{}", "P10{}", "DSC0{}"])
def test_a_sign_between_a_picture_and_a_name(pattern: str, camera: str, tmp_path: Path) -> None:
    """The half of the people were lost, the others came with a first name only, and no picture was used."""
    frames = [camera.replace("P10", "DSCN").format(3150 + at) for at in range(6)]
    names = [f"{frame}.JPG" for frame in frames]
    found = read(tmp_path, f"Class 6K\n\n{typed(pattern, frames)}\n", names)
    assert whose(found) == {f"{SIX[at][0]} {SIX[at][1]}": name for name, at in zip(names, ORDER, strict=True)}
    assert {one.classes for one in found.listed} == {("6K",)} and not any(one.ids for one in found.listed)


def test_the_number_on_the_cameras_screen_is_no_student_number(tmp_path: Path) -> None:
    frames = [f"0{412 + 3 * at}" for at in range(6)]
    names = [f"IMG_{frame}.JPG" for frame in frames]
    found = read(tmp_path, typed("{frame} {first} {last}", frames), names)
    assert len(whose(found)) == 6 and not any(one.ids for one in found.listed)
    assert "The numbers before the names are those of the pictures: 0412 is IMG_0412." in "\n".join(
        summary(found)
    )


def test_a_list_that_counts_from_one_is_not_taken_for_the_cameras_count(tmp_path: Path) -> None:
    """Somebody was away, so the seventh picture may be of the eighth child."""
    frames = [f"{at:03}" for at in range(1, 7)]
    found = read(tmp_path, typed("{frame} {first} {last}", frames), [f"IMG_{frame}.jpg" for frame in frames])
    assert not whose(found)


def test_numbers_of_students_beside_a_sign_stay_a_map(tmp_path: Path) -> None:
    office = "Student ID,Last,First\n" + "".join(
        f"{8801 + 13 * at},{last},{first}\n" for at, (first, last) in enumerate(SIX)
    )
    names = [f"DSC_0{551 + at}.JPG" for at in range(6)]
    lines = "\n".join(f"{name} = {8801 + 13 * at}" for name, at in zip(names, ORDER, strict=True))
    found = read(tmp_path, lines, names, **{"students.csv": office})
    assert whose(found) == {f"{SIX[at][0]} {SIX[at][1]}": name for name, at in zip(names, ORDER, strict=True)}
