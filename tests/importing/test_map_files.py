"""Pictures that a map file or a disc's index gives, whatever they are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from school_files import fill, pack, picture, pictures

from namecards.core.errors import NoNames
from namecards.core.people import Person
from namecards.importing.columns.fixed_formats import read_map
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import MISNAMED

Files = Mapping[str, str | bytes]
LIST = "Student ID,Last,First\n0042,Chen,Maya\n1043,Ortiz,Ben\n2,Diaz,Ana\n"


def given(found: ImportPlan) -> dict[str, str]:
    """Whose each picture is."""
    return {c.given: c.photo.name for c in found.listed if c.photo}


def imported(folder: Path, files: Files, *people: Person) -> ImportPlan:
    return plan(fill(folder, files), people)


@pytest.mark.parametrize(
    "text",
    [
        '"0042","00001.jpg"\r"1043","00002.jpg"\r',
        "0042,00001.jpg\r1043,00002.jpg\r",
        "0042\t00001.jpg\n1043,00002.jpg\n",
        "00001.jpg,0042\r\n00002.jpg,1043\r\n",
        "student_number\tphoto\n0042\t00001.jpg\n1043\t00002.jpg\n",
        "0042/00001.jpg\r\n1043/00002.jpg\r\n",
        "P 42;IMAGES\\00001.JPG\n01043;IMAGES\\00002.JPG\n",
        "0042,00001.HEIC\r\n1043,00002.heic\r\n",
    ],
    ids=[
        "quoted",
        "carriage returns",
        "tab or comma",
        "picture first",
        "titles",
        "slashes",
        "bare numbers",
        "saved as JPEG since",
    ],
)
def test_a_map_file_in_every_writing(tmp_path: Path, text: str) -> None:
    files: Files = {
        "students.csv": LIST,
        "IDLINK.TXT": text,
        **pictures("images/00001.jpg", "images/00002.jpg"),
    }
    found = imported(tmp_path, files)
    assert given(found) == {"Maya": "images/00001.jpg", "Ben": "images/00002.jpg"}
    assert not found.unclear


def test_a_picture_saved_in_another_format_since_counts_only_if_there_is_one(tmp_path: Path) -> None:
    files: Files = {
        "students.csv": LIST,
        "idlink.txt": "0042,IMG_1.heic\r\n1043,IMG_2.heic\r\n",
        **pictures("IMG_1.jpg", "IMG_1.png", "IMG_2.jpg", "IMG_2.heic"),
    }
    assert given(imported(tmp_path, files)) == {"Ben": "IMG_2.heic"}


def test_a_picture_that_the_map_gives_to_somebody_else_is_not_taken_for_its_number(tmp_path: Path) -> None:
    """00002.jpg is the second picture of the disc and not Ana's, whose number is 2."""
    files: Files = {
        "students.csv": LIST,
        "idlink.txt": "9999,00002.jpg\r",
        **pictures("00002.jpg", "00042.jpg"),
    }
    assert given(imported(tmp_path, files)) == {}


def test_a_later_line_is_a_retake(tmp_path: Path) -> None:
    text = '"0042","0042.jpg"\r"0042","0042(2).jpg"\r'
    found = imported(
        tmp_path, {"students.csv": LIST, "idlink.txt": text, **pictures("0042.jpg", "0042(2).jpg")}
    )
    assert given(found) == {"Maya": "0042(2).jpg"}


def test_two_lines_that_may_mean_the_same_person_give_no_picture(tmp_path: Path) -> None:
    text = "042,a.jpg\r00042,b.jpg\r"
    found = imported(tmp_path, {"students.csv": LIST, "idlink.txt": text, **pictures("a.jpg", "b.jpg")})
    assert given(found) == {} and len(found.unclear) == 1


def test_one_silhouette_for_many_is_nobodys(tmp_path: Path) -> None:
    text = "0042,none.jpg\r1043,none.jpg\r"
    found = imported(tmp_path / "a", {"students.csv": LIST, "idlink.txt": text, **pictures("none.jpg")})
    assert given(found) == {} and "could be of Maya Chen" in found.unclear[0]
    same = picture("silhouette")
    found = imported(tmp_path / "b", {"students.csv": LIST, "0042.jpg": same, "1043.jpg": same})
    assert given(found) == {}
    (why,) = found.unclear
    assert "Maya Chen and Ben Ortiz" in why and "same picture" in why


@pytest.mark.parametrize("name", ["../1042.jpg", "..\\x\\1.jpg", "/etc/1043.jpg", "C:\\Photos\\1043.jpg"])
def test_a_map_cannot_name_a_picture_outside_of_what_was_chosen(tmp_path: Path, name: str) -> None:
    fill(tmp_path, pictures("1042.jpg", "x/1.jpg"))
    files: Files = {"students.csv": LIST, "idlink.txt": f"0042,{name}\r"}
    found = imported(tmp_path / "chosen", {**files, **pictures("sub/1042.jpg")})
    assert given(found) == {}
    assert "idlink.txt" in found.unclear[0] and "outside the folder" in found.unclear[0]


def test_paths_of_another_computer_mean_the_files_here(tmp_path: Path) -> None:
    """A badge program writes where the pictures were on its own disk; last year's folder is another one."""
    text = "0042,D:\\Badges\\2026\\a.jpg\r1043,D:\\Badges\\2026\\b.jpg\r"
    files: Files = {"students.csv": LIST, "idlink.txt": text}
    found = imported(tmp_path / "this", {**files, **pictures("2026/a.jpg", "2026/b.jpg", "2025/a.jpg")})
    assert given(found) == {"Maya": "2026/a.jpg", "Ben": "2026/b.jpg"}
    last = imported(tmp_path / "last", {**files, **pictures("2025/a.jpg", "2025/b.jpg")})
    assert given(last) == {} and "outside the folder" in last.unclear[0]


TWICE = "ID,Last,First,{},{}\n0042,Chen,Maya,a.jpg,c.jpg\n1043,Ortiz,Ben,b.jpg,\n"


@pytest.mark.parametrize("later", ["Retake Oct 21", "Bild Nachtermin", "再撮影"])
def test_a_column_of_later_takes_goes_before_the_first_picture(tmp_path: Path, later: str) -> None:
    found = imported(
        tmp_path, {"list.csv": TWICE.format("Photo", later), **pictures("a.jpg", "b.jpg", "c.jpg")}
    )
    assert given(found) == {"Maya": "c.jpg", "Ben": "b.jpg"} and not found.questions
    waits = imported(tmp_path / "w", {"list.csv": TWICE.format("Photo", later), **pictures("a.jpg", "b.jpg")})
    assert given(waits) == {"Maya": "a.jpg", "Ben": "b.jpg"} and "c.jpg" in waits.unclear[0]


def test_of_two_columns_of_pictures_it_is_asked_and_the_mothers_is_not_read(tmp_path: Path) -> None:
    photos = pictures("a.jpg", "b.jpg", "c.jpg")
    asked = imported(tmp_path / "a", {"list.csv": TWICE.format("Image 1", "Image 2"), **photos})
    (question,) = asked.questions
    assert given(asked) == {"Ben": "b.jpg"} and "more than one photo" in question.why
    of_others = imported(tmp_path / "b", {"list.csv": TWICE.format("Photo", "Mother photo"), **photos})
    assert given(of_others) == {"Maya": "a.jpg", "Ben": "b.jpg"}


@pytest.mark.parametrize("name", ["retakes.csv", "zz more.csv"])
def test_a_second_list_of_pictures_goes_first_only_if_its_name_says_retakes(
    tmp_path: Path, name: str
) -> None:
    files: Files = {
        "students.csv": TWICE.format("Image", "X"),
        name: "ID,Last,First,Image\n0042,Chen,Maya,d.jpg\n",
    }
    found = imported(tmp_path, {**files, **pictures("a.jpg", "b.jpg", "d.jpg")})
    assert given(found) == {"Ben": "b.jpg"} | ({"Maya": "d.jpg"} if name == "retakes.csv" else {})


@pytest.mark.parametrize("name", ["retakes.txt", "map.txt"])
def test_a_map_beside_a_list_with_pictures(tmp_path: Path, name: str) -> None:
    """A map of retakes goes before the list; of another nothing tells which picture is the later one."""
    files: Files = {"students.csv": TWICE.format("Image", "X"), name: '"0042","d.jpg"\r\n'}
    found = imported(tmp_path, {**files, **pictures("a.jpg", "b.jpg", "d.jpg")})
    assert given(found) == {"Ben": "b.jpg"} | ({"Maya": "d.jpg"} if name == "retakes.txt" else {})
    assert len(found.questions) == (name == "map.txt")


def test_the_map_on_the_disc_of_retakes_counts_after_that_of_the_first_disc(tmp_path: Path) -> None:
    """Each disc has its own map; by name, "Retake Day" comes before "School Photos"."""
    files: Files = {
        "students.csv": LIST,
        "Retake Day/photomap.txt": "1043,r1.jpg\r\n",
        "School Photos/photomap.txt": "0042,s1.jpg\r\n1043,s2.jpg\r\n",
        **pictures("Retake Day/r1.jpg", "School Photos/s1.jpg", "School Photos/s2.jpg"),
    }
    found = given(imported(tmp_path, files))
    assert found == {"Maya": "School Photos/s1.jpg", "Ben": "Retake Day/r1.jpg"}


def test_a_cell_with_several_pictures_is_asked_about(tmp_path: Path) -> None:
    """Access codes of a photographer's gallery are nobody's numbers."""
    rows = 'First,Last,Access code,Images\nMaya,Chen,K7TQ-22,"a.jpg, b.jpg"\nBen,Ortiz,M2XR-41,c.jpg\n'
    text = rows + "Ana,Diaz,P9LA-77,d.jpg\n"
    found = imported(tmp_path, {"list.csv": text, **pictures("a.jpg", "b.jpg", "c.jpg", "d.jpg")})
    assert given(found) == {"Ben": "c.jpg", "Ana": "d.jpg"} and len(found.questions) == 1
    assert not any(one.ids for one in found.listed)


def test_a_picture_that_is_not_there_is_said(tmp_path: Path) -> None:
    found = imported(tmp_path, {"students.csv": LIST, "idlink.txt": "0042,a.jpg\r1043,b.jpg\r"})
    (why,) = found.unclear
    assert "idlink.txt" in why and "a.jpg and 1 more" in why


def test_photos_alone_find_the_people_who_are_here(tmp_path: Path) -> None:
    """A photographer's disc with numbers and no names; nobody counts as missing from it."""
    maya = Person(id="m", given="Maya", family="Chen", ids=("0042",), grade="6")
    ben = Person(id="b", given="Ben", family="Ortiz", ids=("1043",))
    ana = Person(id="a", given="Ana", family="Diaz")
    files: Files = {"IDLINK.TXT": '"42","00001.jpg"\r', **pictures("00001.jpg", "Diaz, Ana.jpg")}
    found = imported(tmp_path, files, maya, ben, ana)
    assert {change.person.id for change in found.changed} == {"m", "a"}
    assert [set(change.fields) for change in found.changed] == [{"photo"}, {"photo"}]
    assert not (found.new or found.missing or found.rollover)


@pytest.mark.parametrize(
    ("name", "display", "ids", "classes"),
    [
        ("Maya Chen.jpg", "Maya Chen", (), ("photos",)),
        ("Chen, Maya.jpg", "Maya Chen", (), ("photos",)),
        ("Chen_Maya.jpg", "Maya Chen", (), ("photos",)),
        ("0042_Chen_Maya.jpg", "Maya Chen", ("0042",), ("photos",)),
        ("Chen_Maya_0042.jpg", "Maya Chen", ("0042",), ("photos",)),
        ("Maya Chen (7B).jpg", "Maya Chen", (), ("7B",)),
        ("7B/Maya Chen.jpg", "Maya Chen", (), ("7B",)),
        ("Maximilian “Max” Cruz.jpg", "Max Cruz", (), ("photos",)),
        ("王小明.jpg", "王小明", (), ("photos",)),
    ],
)
def test_a_photo_alone_is_called_like_somebody(
    tmp_path: Path, name: str, display: str, ids: tuple[str, ...], classes: tuple[str, ...]
) -> None:
    (person,) = imported(tmp_path / "photos", pictures(name)).new
    assert (person.display, person.ids, person.classes) == (display, ids, classes)
    assert person.photo


def test_of_two_takes_of_a_photo_alone_the_last_is_used(tmp_path: Path) -> None:
    (person,) = imported(tmp_path, pictures("Maya Chen.jpg", "Maya Chen (2).jpg")).new
    assert person.photo and person.photo.name == "Maya Chen (2).jpg"


def test_what_is_no_map_is_none() -> None:
    assert read_map("a.txt", "Photos of Lakeside Middle School.\nAll rights reserved.\n") == ()
    assert read_map("a.csv", LIST) == ()
    assert read_map("a.csv", "") == ()


@pytest.mark.parametrize(
    ("name", "whose"),
    [
        ("Maya Chen (7B).jpg", "1"),
        ("Chen_Maya_12.jpg", "2"),
        ("12/Maya Chen.jpg", "2"),
        ("Grade 6/Maya Chen.jpg", "1"),
        ("1_Chen_Maya.jpg", "1"),
        ("Maya Chen.jpg", ""),
        ("Maya Chen (8C).jpg", ""),
        ("3_Chen_Maya.jpg", ""),
    ],
)
def test_two_of_one_name_are_told_apart_by_class_or_number(tmp_path: Path, name: str, whose: str) -> None:
    text = "ID,Name,Homeroom,Grade\n1,Maya Chen,7B,6\n2,Maya Chen,12,7\n"
    found = imported(tmp_path, {"students.csv": text, **pictures(name)})
    assert "".join(c.ids[0] for c in found.listed if c.photo) == whose


@pytest.mark.parametrize("form", ["{}\tIMG_{}", "{},IMAGES\\IMG_{}", '"{}","IMG_{}"', "IMG_{1};{0}"])
def test_a_map_may_leave_out_the_endings_of_the_files(form: str, tmp_path: Path) -> None:
    """Photos of IDLINK.TXT stayed left over, because Windows hid their “.jpeg”."""
    lines = "\r\n".join(form.format(number, 7 + at) for at, number in enumerate(("0042", "1043", "2")))
    photos = pictures(*(f"images/IMG_{7 + at}.jpeg" for at in range(3)))
    found = plan(fill(tmp_path, {"students.csv": LIST, "IDLINK.TXT": lines, **photos}), [])
    assert given(found) == dict(zip(("Maya", "Ben", "Ana"), photos, strict=True))


def test_zips_in_a_zip_are_read_two_levels_deep(tmp_path: Path) -> None:
    """A photographer's "Picture Day.zip" holds 3A.zip and 4B.zip, in a folder beside the office's list."""
    inner = pack(tmp_path / "inner.zip", {"idlink.txt": "0042,1.jpg\r", **pictures("1.jpg")}).read_bytes()
    deeper = pack(tmp_path / "deeper.zip", {"x.zip": inner}).read_bytes()
    outer = pack(tmp_path / "outer.zip", {"students.csv": LIST, "pictures.zip": inner})
    assert given(plan(outer, [])) == {"Maya": "pictures/1.jpg"}
    deep = plan(pack(tmp_path / "o.zip", {"students.csv": LIST, "deep.zip": deeper}), [])
    assert given(deep) == {"Maya": "deep/x/1.jpg"}
    deepest = pack(tmp_path / "d.zip", {"y.zip": deeper}).read_bytes()
    left = plan(fill(tmp_path / "desk", {"students.csv": LIST, "all.zip": deepest}), [])
    assert given(left) == {} and "y.zip/x.zip" in " ".join(left.remarks)


def test_a_zip_of_a_class_is_its_folder(tmp_path: Path) -> None:
    """Everybody was in a class called “3A.zip”."""
    files = {"3A.zip": pictures("Chen, Maya.jpg"), "4B.zip": pictures("Ortiz, Ben.jpg")}
    zips = {name: pack(tmp_path / name, own).read_bytes() for name, own in files.items()}
    found = plan(pack(tmp_path / "Picture Day.zip", {**zips, **pictures("3A/Diaz, Ana.jpg")}), [])
    assert {one.given: one.classes for one in found.listed} == {
        "Maya": ("3A",),
        "Ben": ("4B",),
        "Ana": ("3A",),
    }


def test_a_list_takes_the_zip_of_photos_beside_it_and_no_other(tmp_path: Path) -> None:
    photos = pack(tmp_path / "x.zip", pictures("0042.jpg")).read_bytes()
    for name, whose in (("Patron Pictures.zip", {"Maya": "Patron Pictures/0042.jpg"}), ("taxes.zip", {})):
        folder = fill(tmp_path / name[:3], {"students.csv": LIST, name: photos})
        assert given(plan(folder / "students.csv", [])) == whose


def test_the_chosen_list_is_read_whatever_lies_beside_it(tmp_path: Path) -> None:
    index = LIST + "".join(f"{at},Lund,P{at}\n" for at in range(5, 9))
    photos = pack(tmp_path / "x.zip", {"roster.csv": index, **pictures("0042.jpg")}).read_bytes()
    files: Files = {
        "4A.csv": LIST,
        "menu.csv": "Day,Meal\nMon,Soup\n",
        "photoday.zip": photos,
        "photos2.zip": b"PK\3\4",
    }
    found = plan(fill(tmp_path / "desk", files) / "4A.csv", [])
    assert [one.given for one in found.listed] == ["Maya", "Ben", "Ana"], (
        "the zip beside it lists more people"
    )
    assert given(found) == {"Maya": "photoday/0042.jpg"}
    assert any("photos2.zip was left out. Can't read" in each for each in found.remarks)
    with pytest.raises(NoNames):
        plan(tmp_path / "desk/menu.csv", [])


def test_the_number_behind_the_columns_of_a_disc_is_the_students(tmp_path: Path) -> None:
    lines = (f"Elm\tI1\t{at:08}.jpg\t3\tChen{at}\tMaya\t201\t\tLee\t\t\t\t3304{at}" for at in range(11, 15))
    found = plan(fill(tmp_path, {"INDEX.TXT": "\r\n".join(lines)}), [])
    assert [one.ids for one in found.new] == [("330411",), ("330412",), ("330413",), ("330414",)]


NINE = "Student ID,Last,First\n" + "".join(
    f"{30411 + 7 * at},{name.replace(' ', ',')}\n"
    for at, name in enumerate(
        ("Berg Ida", "Costa Max", "Fox Una", "Khan Omar", "Moore Eva", "Park Joy", "Reed Tom", "Ryan Sam")
    )
)


@pytest.mark.parametrize(
    ("una", "omar", "rest"),
    [
        ("Fox Una.jpg", "Khan Omar.jpg", ("Berg Ida.jpg", "Costa Max.jpg")),
        ("Una Fox.png", "Omar-Khan.jpg", ("Ida Berg.jpg",)),
        ("30425.jpg", "30432.jpg", ("30411.jpg", "30418.jpg")),
        ("fall/30425.jpg", "fall/30432.jpg", ()),
    ],
)
def test_a_map_against_the_names_of_its_files_is_asked_about_once(
    una: str, omar: str, rest: Sequence[str], tmp_path: Path
) -> None:
    """One line in the check said so, and Enter gave each of the two the other's face."""
    lines = f"30425,{omar}\n30432,{una}\n"
    lines += "".join(f"{30411 + 7 * at},{name}\n" for at, name in enumerate(rest))
    files: Files = {"students.csv": NINE, "idlink.txt": lines, **pictures(una, omar, *rest)}
    found = imported(tmp_path, files)
    assert set(given(found).values()) == set(rest)
    (question,) = (one for one in found.questions if one.key == MISNAMED)
    assert "Una Fox" in question.why and "Omar Khan" in question.why
    for answer, whose in (("named", (una, omar)), ("listed", (omar, una))):
        photos = given(make_plan(found.import_source, {question.key: answer}))
        assert (photos["Una"], photos["Omar"]) == whose
        assert len(photos) == 2 + len(rest)


def test_a_disc_that_counts_its_pictures_does_not_name_the_children_of_these_numbers(tmp_path: Path) -> None:
    rows = "ID,Last,First\n" + "".join(f"{at},{name},Kim\n" for at, name in enumerate(("Bo", "Ek", "Fry"), 1))
    files: Files = {
        "students.csv": rows,
        "index.txt": "1,3.jpg\n2,1.jpg\n3,2.jpg\n",
        **pictures("1.jpg", "2.jpg", "3.jpg"),
    }
    found = imported(tmp_path, files)
    assert [one.photo.name for one in found.listed if one.photo] == ["3.jpg", "1.jpg", "2.jpg"]
    assert not found.questions
