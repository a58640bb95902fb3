"""Names of pictures without a list, and lines below them, as photographers and offices write them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from school_files import fill, pictures

from namecards.core.errors import NoList
from namecards.importing.photo_rosters.cards import Cell, rows
from namecards.importing.photo_rosters.classify_line import parse_line
from namecards.importing.places.class_headings import class_in
from namecards.importing.plan import plan
from namecards.importing.shapes.picture_table import PictureName, other_versions, read_names

PUPILS = ("Astrid Bellamy", "Brooks Yazzie", "Dean Fukuda", "Elsie Hanlon", "Flynn Marsh", "Goldie Nuñez")


def read(pattern: str, numbers: tuple[str, ...]) -> list[PictureName]:
    """Read a folder in which each name is written by one pattern."""
    names = (name.split() for name in PUPILS)
    stems = [
        pattern.format(
            **{"given": given, "family": family, "number": number, "count": at},
            **{"room": "7b" if at % 2 else "7c", "teacher": "Ortiz" if at % 2 else "Webb"},
        )
        for at, ((given, family), number) in enumerate(zip(names, numbers, strict=True), 1)
    ]
    return [one._replace(words="") for one in read_names({stem: stem for stem in stems}).by_file.values()]


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        (
            "Card_{number}_{given}-{family}_Grade-5_Room-12",
            PictureName("Astrid Bellamy", number="10432", grade="5", room="Room 12"),
        ),
        ("{number}-{given}-{family}-{room}", PictureName("Astrid Bellamy", number="10432", room="7b")),
        ("{room} {family}, {given}", PictureName("Bellamy, Astrid", room="7b")),
        ("{family}_{given}_{number}_{count:03}", PictureName("Bellamy, Astrid", number="10432")),
        ("20260914_{family}_{given}", PictureName("Bellamy, Astrid")),
        ("2026-27 {number} {given} {family}", PictureName("Astrid Bellamy", number="10432")),
        ("{given} {family} ({room})", PictureName("Astrid Bellamy", room="7b")),
        ("Lincoln_{family}_{given}", PictureName("Bellamy, Astrid")),
        ("{given}_{family}", PictureName("Bellamy, Astrid")),
        ("{number}.{family}.{given}", PictureName("Bellamy, Astrid", number="10432")),
        ("{given}{family}", PictureName("Astrid Bellamy")),
        (
            "2026-27_LincolnMS_Gr5_{number}_{family}_{given}_{count:04}",
            PictureName("Bellamy, Astrid", number="10432", grade="5"),
        ),
        ("{teacher}_{family}_{given}_H{count}", PictureName("Bellamy, Astrid")),
        ("student_{number}_photo", PictureName("")),
    ],
)
def test_each_part_is_known_by_what_stands_in_its_place(pattern: str, first: PictureName) -> None:
    assert read(pattern, ("10432", "10417", "10988", "10203", "10555", "10761"))[0] == first


@pytest.mark.parametrize(
    "stems",
    [
        ["Book fair", "Library display", "Sports day 1", "Sports day 2"],
        ["WhatsApp Image 2026-09-01 at 10.22.31", "WhatsApp Image 2026-09-01 at 10.22.32"],
        ["PXL_20260901_102231123", "PXL_20260901_102232123", "PXL_20260901_102233123"],
        ["smiling-girl-reading", "boy-with-book", "happy-kids"],
    ],
)
def test_pictures_of_other_things_are_nobody(tmp_path: Path, stems: list[str]) -> None:
    with pytest.raises(NoList):
        plan(fill(tmp_path, pictures(*(f"{stem}.jpg" for stem in stems))), [])


def test_small_words_before_a_last_name_are_part_of_it() -> None:
    small = ["du Toit", "do Carmo", "des Marais", "el Amrani", "al Hamad", "dei Rossi", "van Wyk"]
    stems = [f"{family}, Ines" for family in small] + ["Naidoo, Priya", "our new shelves, Room"]
    names = [one.name for one in read_names({stem: stem for stem in stems}).by_file.values()]
    assert names == [*stems[:-1], ""]


def test_a_last_name_may_begin_as_a_word_for_a_class() -> None:
    stems = {name: name for name in ("Classen_Maya", "Formica_Ben", "Yearwood_Ana")}
    assert [one.name for one in read_names(stems).by_file.values()] == [
        *("Classen, Maya", "Formica, Ben", "Yearwood, Ana")
    ]


def test_numbers_that_follow_the_alphabet_are_the_photographers() -> None:
    """A school's numbers do not follow the alphabet."""
    found = read("{family}_{given}_{number}", tuple(str(4410 + at) for at in range(6)))
    assert {one.number for one in found} == {""}
    stems = {
        name: f"{number}_{name.replace(' ', '_')}_{4410 + at}"
        for at, (name, number) in enumerate(zip(PUPILS, (883, 271, 645, 110, 902, 377), strict=True))
    }
    assert [one.number for one in read_names(stems).by_file.values()] == [
        *("883", "271", "645", "110", "902", "377")
    ]


def test_two_numbers_of_one_person_are_those_of_pictures() -> None:
    stems = {stem: stem for stem in ("Castell_Bruno_1042", "Ekström_Cato_1043", "Ekström_Cato_2219")}
    found = read_names(stems)
    assert [one.number for one in found.by_file.values()] == ["", "", ""]
    assert set(found.no_numbers) == set(stems)


def test_a_word_behind_the_name_of_another_picture_is_another_version_of_it() -> None:
    fronts = {name: name for name in PUPILS}
    backs = {f"{name}_BACK": f"{name}_BACK" for name in PUPILS[:3]}
    assert set(other_versions({**fronts, **backs})) == set(backs)
    assert not other_versions({"Maya Chen": "Maya Chen", "Maya Chen Ortiz": "Maya Chen Ortiz"})


def test_in_japan_the_line_that_says_how_a_name_is_read_is_no_part_of_it() -> None:
    def card(*lines: str) -> Cell:
        return Cell(tuple(item for line in lines for item in parse_line(line)), "face.jpg")

    cards = [
        card("青木 陽向", "あおき ひなた"),
        card("さんとす れお", "サントス レオ"),
        card("(写真なし)", "和田 奏", "ワダ カナデ"),
    ]
    titles, *people = rows(cards)
    name, said = titles.cells.index("Name"), titles.cells.index("Pronunciation")
    assert [(one.cell(name), one.cell(said)) for one in people] == [
        ("青木 陽向", "あおき ひなた"),
        ("サントス レオ", "さんとす れお"),
        ("和田 奏", "ワダ カナデ"),
    ]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("Gr 4 - Room 12", [("Gr", "4"), ("Room", "12")]),
        ("Grade 5, Homeroom 7B", [("Grade", "5"), ("Homeroom", "7B")]),
        ("Grade: 05 Sex: F", [("Grade", "05"), ("Sex", "F")]),
        ("Student: Ann Lee Perm ID: 40117", [("Student", "Ann Lee"), ("Perm ID", "40117")]),
        (
            "Nom : Luc Roy Classe : 6e A Né le : 3/4/2014",
            [("Nom", "Luc Roy"), ("Classe", "6e A"), ("Né le", "3/4/2014")],
        ),
        ("Form : 3B   Adm. No. : 4412", [("Form", "3B"), ("Adm. No.", "4412")]),
        ("Klasse: 5a Schüler-Nr.: 1223", [("Klasse", "5a"), ("Schüler-Nr.", "1223")]),
        ("Bell: 10:30 Parent Name: Al Lee", [("Bell", "10:30"), ("Parent Name", "Al Lee")]),
        ("Teacher", [("Role", "Teacher")]),
        ("Parent", [("", "Parent")]),
        ("Уч. № 2217", [("Уч. №", "2217")]),
        ("Schüler-Nr. 2217", [("Schüler-Nr.", "2217")]),
        ("Aluno n.º 2217", [("Aluno n.º", "2217")]),
        ("Nr legit. 2217", [("", "2217")]),
        ("St. John 2217", [("", "St. John"), ("", "2217")]),
    ],
)
def test_a_line_beside_a_face_may_have_labels_places_or_a_role(
    line: str, facts: list[tuple[str, str]]
) -> None:
    """A last name may be Parent, in Quebec."""
    assert [(item.label, item.text) for item in parse_line(line)] == facts


@pytest.mark.parametrize(
    ("line", "room"),
    [("Trombinoscope 5e A", "5e A"), ("Photos of class 7b", "7b"), ("Biology 1A", ""), ("Page 1 of 3", ""),
     ("Class lists 2026-27", ""), ("Klassenliste 2026/2027", ""), ("Class list - 24 students", ""),
     ("Class list 2026-27, 5A", "5A"), ("World History 4120-2", "World History 4120-2"),
     ("School Year 2026-27", "")],
)  # fmt: skip
def test_the_class_in_the_heading_of_a_page(line: str, room: str) -> None:
    assert class_in(line) == room


@pytest.mark.parametrize("form", ["DSC_{} {}.jpg", "{} {}.jpg"])
def test_the_frames_of_a_camera_before_names_are_no_student_numbers(tmp_path: Path, form: str) -> None:
    """A photographer keeps every third picture."""
    frames = ("1204", "1207", "1209", "1214", "1215", "1219")
    named = [form.format(frame, name) for frame, name in zip(frames, PUPILS, strict=True)]
    found = plan(fill(tmp_path, pictures(*named)), [])
    assert [one.ids for one in found.new] == [()] * 6
    assert any("not read as student numbers" in said for said in found.remarks)


@pytest.mark.parametrize("between", [" ", "_"])
def test_names_in_letters_that_have_no_capitals(between: str, tmp_path: Path) -> None:
    names = ("გიორგი ბერიძე", "ნინო გელაშვილი", "ლუკა დოლიძე")
    shown = plan(fill(tmp_path / "a", pictures(*(f"7ა/{n.replace(' ', between)}.jpg" for n in names))), [])
    assert [one.display for one in shown.new] == sorted(names)
    listed = plan(fill(tmp_path / "b", {"სია.txt": "\n".join(names)}), [])
    assert [one.display for one in listed.new] == list(names)


@pytest.mark.parametrize("beside", ["All", "thumbs"])
def test_pictures_once_more_in_a_folder_of_all_or_as_thumbs_are_the_same_people(
    beside: str, tmp_path: Path
) -> None:
    """The photographer's disc has a folder a class, and all of them again: as they are, or smaller."""
    files = dict[str, bytes]()
    for at, (name, room) in enumerate(zip(PUPILS, ("3A", "3A", "3A", "3B", "3B", "3B"), strict=True)):
        face = Image.new("RGB", (240, 320), (20 + 30 * at, 90, 160))
        face.paste((240, 200 - 25 * at, 40), (40, 30 + 20 * at, 180, 200))
        for folder, size in ((room, 320), (beside, 120 if beside == "thumbs" else 320)):
            file = BytesIO()
            face.resize((size * 3 // 4, size)).save(file, "JPEG")
            files[f"{folder}/{name}.jpg"] = file.getvalue()
    listed = plan(fill(tmp_path / "Photos", files), []).listed
    found = sorted((one.display, *one.classes, one.photo.name if one.photo else "") for one in listed)
    rooms = ["3A"] * 3 + ["3B"] * 3
    assert found == [(name, room, f"{room}/{name}.jpg") for name, room in zip(PUPILS, rooms, strict=True)]


def test_a_hyphen_belongs_to_a_first_name_if_the_others_are_first_names_alone() -> None:
    names = ("Ben", "Jean-Luc", "Mary-Kate", "Chidi", "Zoe")
    assert [one.name for one in read_names({name: name for name in names}).by_file.values()] == list(names)


def test_a_mark_that_all_in_a_folder_have_is_no_last_name() -> None:
    """ "PED" for pedagogové in the folder of the teachers; the classes have theirs: "6B"."""
    staff = ("PED_Nováková_Hana_0041", "PED_Kříž_Milan_0044", "PED_de Vries_Anna_0047")
    pupils = ("6B_Beneš_Adam_0012", "6B_Hájek_Vojtěch_0015", "6B_Malá_Ema_0018", "6B_LE_Van Minh_0021")
    stems = {f"Sborovna/{stem}": stem for stem in staff} | {f"6B/{stem}": stem for stem in pupils}
    assert [one.name for one in read_names(stems).by_file.values()] == [
        *("Nováková, Hana", "Kříž, Milan", "de Vries, Anna"),
        *("Beneš, Adam", "Hájek, Vojtěch", "Malá, Ema", "LE, Van Minh"),
    ]


@pytest.mark.parametrize(
    ("files", "adults"),
    [
        ("juf Laura Kamp|meester Rob", "Laura Kamp|meester Rob"),
        ("Mrs Laura Kemp|Mr. Holt", "Laura Kemp|Mr. Holt"),
        ("Frau Laura Kamp|Herr Brüning", "Laura Kamp|Herr Brüning"),
        ("Profe Laura Campos|seño Rita", "Laura Campos|seño Rita"),
        ("Teacher Laura Kemp|Ann Holt teacher|Meg Ellis (TA)", "Laura Kemp|Ann Holt|Meg Ellis"),
    ],
)
def test_a_teacher_among_the_photos_of_a_class_is_an_adult(tmp_path: Path, files: str, adults: str) -> None:
    pupils = ["Maya Chen", "Tom Reed", "Ada Cole", "Ben Dorn", "Te Ariki Paewai"]
    names = [*pupils, *files.split("|")]
    found = plan(fill(tmp_path, pictures(*(f"3B/{name}.jpg" for name in names))), [])
    told = {one.display: one.is_staff for one in found.listed}
    assert told == {**dict.fromkeys(pupils, False), **dict.fromkeys(adults.split("|"), True)}
    assert all(one.pictures for one in found.listed)
