"""What a picture may be called, and whose it is then: a wrong photo is worse than none."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import replace
from pathlib import Path

import pytest
from school_files import apply, fill, pictures
from test_same_pictures import jpeg, photo

from namecards.importing.candidate import Candidate
from namecards.importing.files.source import open_source
from namecards.importing.matching.photos import PhotoMatch, decode_picture, is_picture, match_photos
from namecards.importing.plan import plan

MAYA = Candidate(given="Mei", family="Chen", preferred="Maya", middle="Quinn", ids=("0042",), origin="row 2")
SEAN = Candidate(given="Seán", family="Kelly", ids=("1043",), origin="row 3")
SIXTH = Candidate(given="Ana", family="Diaz", grade="6", homeroom="Ms. Ortiz", origin="row 4")
SEVENTH = Candidate(given="Ana", family="Diaz", grade="7", homeroom="14", origin="row 5")


def match(
    folder: Path, names: list[str], *people: Candidate, links: tuple[Candidate, ...] = ()
) -> PhotoMatch:
    return match_photos(people, open_source(fill(folder, pictures(*names))), links)


def given(matched: PhotoMatch) -> list[str]:
    """The name of each one's photo, or ""."""
    return [c.photo.name if c.photo else "" for c in matched.candidates]


@pytest.mark.parametrize(
    "name", ["Mei Quinn Chen.jpg", "Chen Mei Q.jpg", "Chen, Mei Quinn.jpg", "mei_q_chen.jpg", "Chen Maya.jpg"]
)
def test_the_middle_name_or_its_initial_may_be_in_the_name(tmp_path: Path, name: str) -> None:
    assert given(match(tmp_path, [name], MAYA, SEAN)) == [name, ""]


@pytest.mark.parametrize(
    ("given_name", "family", "name"),
    [
        ("Jürg", "Näf", "Naef_Juerg.jpg"),
        ("Mueller", "Ute", "Ute Müller.jpg"),
        ("Søren", "Åby", "Aaby Soeren.jpg"),
        ("Ђурађ", "Живић", "Zivic Djuradj.jpg"),
        ("Юрий", "Щукин", "Shchukin_Yuriy.jpg"),
        ("Сергій", "Гай", "Serhii Hai.jpg"),
        ("Γιώργος", "Παππάς", "Giorgos Pappas.jpg"),
    ],
)
def test_a_file_may_have_the_name_in_other_letters(
    tmp_path: Path, given_name: str, family: str, name: str
) -> None:
    one = Candidate(given=given_name, family=family, origin="row 2")
    assert given(match(tmp_path, [name], one, SEAN)) == [name, ""]


@pytest.mark.parametrize("seat", ["3", "03"])
def test_the_place_in_the_class_before_the_name(tmp_path: Path, seat: str) -> None:
    one = Candidate(given="結衣", family="森", ids=("2601",), classes=("1",), seat=seat, origin="row 2")
    name = "1組/03_森結衣.jpg"
    assert given(match(tmp_path, [name, "1組/04_x.jpg"], one, SEAN)) == [name, ""]


def test_a_retake_by_its_word_takes_the_place_of_the_first(tmp_path: Path) -> None:
    names = ["1043_Kelly.jpg", "1043_Kelly_RETAKE.jpg"]
    assert given(match(tmp_path, names, MAYA, SEAN)) == ["", "1043_Kelly_RETAKE.jpg"]
    for name in (names[1], "Retake 1043.jpg"):
        assert given(match(tmp_path / name[:4], [name], MAYA, SEAN)) == ["", name]


@pytest.mark.parametrize(
    "name",
    [
        "Ana Diaz (6).jpg",
        "Ana Diaz (Grade 6).jpg",
        "Grade 6_Ana Diaz.jpg",
        "6 Ana Diaz.jpg",
        "Ana_Diaz_Ms._Ortiz.jpg",
    ],
)
def test_a_class_in_the_name_tells_two_people_apart(tmp_path: Path, name: str) -> None:
    assert given(match(tmp_path, [name], SIXTH, SEVENTH)) == [name, ""]


@pytest.mark.parametrize(
    "name",
    [
        "Mei Chen (8C).jpg",
        "Mei Chen (Blue).jpg",
        "0099_Mei_Chen.jpg",
        "0042_Ben_Ortiz.jpg",
        "skelly - Mei Chen.jpg",
    ],
)
def test_a_class_a_number_or_a_name_of_somebody_else_makes_it_unsure(tmp_path: Path, name: str) -> None:
    matched = match(tmp_path, [name], MAYA, replace(SEAN, logins=("skelly",)))
    assert given(matched) == ["", ""] and list(matched.doubts) == [name] and not matched.left_over


def test_other_words_beside_a_name_make_it_nobodys(tmp_path: Path) -> None:
    matched = match(tmp_path, ["Mei Chen at the zoo.jpg"], MAYA, SEAN)
    assert matched.left_over == ("Mei Chen at the zoo.jpg",) and not matched.doubts


def test_a_number_before_a_name_is_believed_if_the_list_has_none(tmp_path: Path) -> None:
    """But a number that is a class here says that it may be somebody else of that name."""
    assert given(match(tmp_path / "a", ["2077_Ana_Diaz.jpg"], SEVENTH, SEAN)) == ["2077_Ana_Diaz.jpg", ""]
    ben = Candidate(given="Ben", family="Ortiz", homeroom="12", origin="row 6")
    assert given(match(tmp_path / "b", ["12_Ana_Diaz.jpg"], SEVENTH, ben)) == ["", ""]


@pytest.mark.parametrize("name", ["Kelly_Seán_5A_1043.jpg", "0042-3 Mei Chen.jpg", "2026_1043_Kelly.jpg"])
def test_a_name_and_one_of_several_numbers_tell_whose_it_is(tmp_path: Path, name: str) -> None:
    """But not if the number is somebody else's, whatever class stands beside it."""
    owner = MAYA if "Mei" in name else SEAN
    assert name in given(match(tmp_path, [name], owner))
    other = name.replace("0042", "1043") if owner is MAYA else name.replace("1043", "0042")
    assert given(match(tmp_path / "other", [other], MAYA, SEAN)) == ["", ""]


def test_the_p_of_a_library_card_tells_it_from_the_bare_number(tmp_path: Path) -> None:
    card = Candidate(given="Ana", family="Diaz", ids=("P 77",), origin="row 4")
    pupil = Candidate(given="Ben", family="Ortiz", ids=("77",), origin="row 5")
    assert given(match(tmp_path, ["P 77.jpg"], card, pupil)) == ["P 77.jpg", ""]


@pytest.mark.parametrize(
    "pattern",
    [
        "Card_{id}_{given}-{family}_Grade-6.jpg",
        "{at:04}_{family}_{given}.jpg",
        "Lincoln_2026-27_{id}_{family}.jpg",
        "STU{id}.jpg",
        "{id}_640x480.jpg",
        "{given} {family} 2026-09-14.jpg",
        "IMG_{at} - {given} {family}.jpg",
        "{family}_{given}_final_web.jpg",
        "{given}%20{family}.jpg",
        "{id}@lincoln.org.jpg",
    ],
)
def test_what_stands_around_a_number_or_name_in_all_pictures_tells_nothing(
    tmp_path: Path, pattern: str
) -> None:
    """One such picture alone stays in doubt: see above."""
    people = (MAYA, SEAN, replace(SIXTH, ids=("2207",)))
    names = [
        pattern.format(id=one.ids[0], given=one.given, family=one.family, at=at)
        for at, one in enumerate(people, 4011)
    ]
    assert given(match(tmp_path, names, *people)) == names


def test_numbers_of_a_camera_are_no_student_numbers(tmp_path: Path) -> None:
    """They may be the same by chance; with the names beside them they are told."""
    people = [
        replace(MAYA, given=f"Kid{at}", preferred="", ids=(str(number),))
        for at, number in enumerate((4411, 4412, 4414, 4415, 4416, 4418))
    ]
    for pattern in ("IMG_{}.jpg", "Lincoln-{}_web.jpg"):
        names = [pattern.format(number) for number in range(4411, 4417)]
        assert given(match(tmp_path / pattern[:3], names, *people)) == [""] * 6


def test_numbers_of_others_keep_pictures_in_doubt_in_whatever_place(tmp_path: Path) -> None:
    names = ["1043_Mei_Chen.jpg", "2207_Seán_Kelly.jpg", "0042_Ana_Diaz.jpg"]
    lasts = ["LMS_1043_Chen.jpg", "LMS_2207_Kelly.jpg", "LMS_0042_Diaz.jpg"]
    for folder, called in (("whole", names), ("last", lasts)):
        assert given(match(tmp_path / folder, called, MAYA, SEAN, replace(SIXTH, ids=("2207",)))) == [""] * 3


def test_a_second_take_by_name_needs_a_first_one(tmp_path: Path) -> None:
    names = ["Seán Kelly.jpg", "Seán Kelly (2).jpg"]
    both = match(tmp_path / "a", names, MAYA, SEAN)
    assert given(both) == ["", "Seán Kelly (2).jpg"] and not (both.left_over or both.doubts)
    alone = match(tmp_path / "b", names[1:], MAYA, SEAN)
    assert given(alone) == ["", ""] and list(alone.doubts) == names[1:]


def test_a_number_in_brackets_that_is_a_grade_is_no_retake(tmp_path: Path) -> None:
    matched = match(tmp_path, ["Ana Diaz.jpg", "Ana Diaz (6).jpg"], SIXTH, SEVENTH)
    assert given(matched) == ["Ana Diaz (6).jpg", ""] and list(matched.doubts) == ["Ana Diaz.jpg"]


def test_of_two_pictures_that_a_list_names_the_first_is_used(tmp_path: Path) -> None:
    maya = Candidate(given="Maya", family="Chen", pictures=("new.jpg", "old.jpg"))
    assert given(match(tmp_path, ["new.jpg", "old.jpg"], maya)) == ["new.jpg"]


def test_a_listed_retake_does_not_make_a_folder_one_of_serial_numbers(tmp_path: Path) -> None:
    """Where a list calls Maya's picture 00017.jpg, a picture 1043.jpg beside it is not Seán's."""
    for picture, seans in (("0042(2).jpg", "1043.jpg"), ("00017.jpg", "")):
        maya = Candidate(given="Maya", family="Chen", ids=("0042",), pictures=(picture,))
        matched = match(tmp_path / picture, [picture, "1043.jpg"], maya, SEAN)
        assert given(matched) == [picture, seans]


class TestLinesOfMapFiles:
    def test_a_name_means_somebody(self, tmp_path: Path) -> None:
        link = Candidate(given="Mei", family="Chen", pictures=("1.jpg",))
        assert given(match(tmp_path, ["1.jpg"], MAYA, SEAN, links=(link,))) == ["1.jpg", ""]

    def test_a_name_with_a_grade_means_the_one_in_that_grade(self, tmp_path: Path) -> None:
        link = Candidate(given="Ana", family="Diaz", grade="7", pictures=("1.jpg",))
        assert given(match(tmp_path, ["1.jpg"], SIXTH, SEVENTH, links=(link,))) == ["", "1.jpg"]

    def test_a_name_alone_does_not_tell_two_people_apart(self, tmp_path: Path) -> None:
        link = Candidate(given="Ana", family="Diaz", pictures=("1.jpg",))
        nobody = Candidate(given="Zoe", family="Gone", pictures=("2.jpg",))
        found = match(tmp_path, ["1.jpg", "2.jpg"], SIXTH, SEVENTH, links=(link, nobody))
        assert given(found) == ["", ""] and found.left_over == ("2.jpg",)

    def test_an_exact_number_is_stronger_than_one_without_zeros(self, tmp_path: Path) -> None:
        short = Candidate(given="Ben", family="Ortiz", ids=("42",), origin="row 6")
        link = Candidate(given="", ids=("0042",), pictures=("1.jpg",))
        assert given(match(tmp_path, ["1.jpg"], MAYA, short, links=(link,))) == ["1.jpg", ""]


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1", b"avif"])
def test_the_brands_of_heic_pictures_are_known(brand: bytes) -> None:
    """The brands of HEIF files, ISO/IEC 23008-12."""
    assert is_picture(b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0")


@pytest.mark.parametrize("data", [b"", b"\0\0\0\x18ftypisom", b"RIFF\0\0\0\0WAVE", b"\xff\xd8", b"%PDF-1.7"])
def test_films_sounds_and_documents_are_no_pictures(data: bytes) -> None:
    assert not is_picture(data)


@pytest.mark.parametrize(
    "name",
    [
        "Copy of Kelly, Seán.jpg",
        "Copy (2) of Kelly, Seán.jpg",  # Windows XP
        "Kelly, Seán - Copy (3).jpg",  # Windows 11
        "Kelly, Seán copy 2.jpg",  # macOS
        "Kelly, Seán - Kopie (1).jpg",
        "Kopia Kelly, Seán.jpg",
        "Kelly, Seán - kopi.jpg",
        "Kelly, Seán - Cópia (2).jpg",
        "Kelly, Seán - コピー.jpg",
        "Kelly, Seán (1).jpg",
        "Kelly, Seán_1.jpg",
    ],
)
def test_the_number_of_a_copy_is_no_number_of_a_student(tmp_path: Path, name: str) -> None:
    [kelly] = plan(fill(tmp_path, pictures(name)), []).listed
    assert (kelly.display, kelly.ids, bool(kelly.photo)) == ("Seán Kelly", (), True)


def test_short_numbers_count_if_everybody_has_another_one(tmp_path: Path) -> None:
    names = [f"{who}_{n}.jpg" for who, n in (("Chen_Maya", 17), ("Diaz_Ana", 23), ("Kelly_Bo", 31))]
    assert [one.ids for one in plan(fill(tmp_path / "a", pictures(*names)), []).listed] == [
        ("17",),
        ("23",),
        ("31",),
    ]
    years = [f"{who}_{n}.jpg" for who, n in (("Chen_Maya", 2025), ("Diaz_Ana", 2025), ("Kelly_Bo", 2026))]
    found = plan(fill(tmp_path / "b", pictures(*years)), [])
    assert [one.ids for one in found.listed] == [(), (), ("2026",)]
    assert any("Chen_Maya_2025" in why and "not read as student numbers" in why for why in found.remarks)


def test_a_copy_that_is_the_same_picture_is_one_photo_and_another_one_is_asked(tmp_path: Path) -> None:
    same = pictures("Kelly, Seán.jpg")
    files = {**same, "Kelly, Seán - Copy.jpg": same["Kelly, Seán.jpg"]}
    assert [bool(one.photo) for one in plan(fill(tmp_path / "a", files), []).listed] == [True]
    others = {"Kelly, Seán.jpg": jpeg(photo(1)), "Kelly, Seán - Copy.jpg": jpeg(photo(2))}
    two = plan(fill(tmp_path / "b", others), [])
    assert [q.key for q in two.questions] == ["which:0"] and len(two.new) == 1


def test_a_picture_of_brothers_and_sisters_is_nobody(tmp_path: Path) -> None:
    several = ["Siblings/Vega Mari and Leo.jpg", "Fox_family.jpg"]
    fill(tmp_path, pictures("Chen_Maya.jpg", "Kelly_Sean.jpg", *several))
    found = plan(tmp_path, [])
    assert [one.display for one in found.new] == ["Maya Chen", "Sean Kelly"]
    assert set(found.photos_left_over) == set(several)


def test_a_stray_picture_beside_those_of_people_here_is_left_over(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("First,Last\nAnn,Fox\nMari,Vega\nPeter,Ng\n", encoding="utf-8")
    here = apply(plan(tmp_path / "a.csv", []))
    photos = ["Fox_Ann.jpg", "Vega_Mari.jpg", "Ng_Peter.jpg", "Poe_Edgar.jpg"]
    found = plan(fill(tmp_path / "photos", pictures(*photos)), here)
    assert not found.new and found.photos_left_over == ("Poe_Edgar.jpg",)


def test_a_class_a_number_and_a_first_name_that_agree(tmp_path: Path) -> None:
    listed = "Number,First,Last,Class\n4022,Ahmet Efe,Moss,12/C\n4023,Ben,Hale,12/C\n"
    photos = ("12C_4022_Ahmet.jpg", "12C_4023_Ben.jpg", "12C_4022_Ben.jpg")
    found = plan(fill(tmp_path, {"list.csv": listed, **pictures(*photos)}), [])
    assert [one.photo.name if one.photo else "" for one in found.listed] == list(photos[:2])


@pytest.mark.parametrize(
    ("family", "given", "photo"),
    [
        ("ხუციშვილი", "მარიამი", "khutsishvili_mariami"),
        ("Եղիազարյան", "Դավիթ", "Davit Yeghiazaryan"),
        ("Мөнхбат", "Тэмүүлэн", "Munkhbat Temuulen"),
        ("Ғаниев", "Жасур", "G'aniyev Jasur"),
        ("Əhmədova", "Nigar", "Ehmedova Nigar"),
        ("Жақсыбек", "Інжу", "Zhaksybek Inzhu"),
    ],
)
def test_a_photographer_writes_the_name_in_latin_letters(
    family: str, given: str, photo: str, tmp_path: Path
) -> None:
    listed = f"Last,First\n{family},{given}\nMoss,Ava\n"
    found = plan(fill(tmp_path, {"list.csv": listed, **pictures(f"{photo}.jpg")}), [])
    assert [bool(one.photo) for one in found.listed] == [True, False]


def test_a_form_puts_the_name_of_whoever_uploaded_behind_the_name_of_a_file(tmp_path: Path) -> None:
    """The number of the camera may be somebody's, too: then nothing is sure."""
    found = match(tmp_path / "a", ["IMG_4471 - Mei Chen.jpg", "me - Seán Kelly.jpg"], MAYA, SEAN)
    assert given(found) == ["IMG_4471 - Mei Chen.jpg", "me - Seán Kelly.jpg"]
    assert given(match(tmp_path / "b", ["IMG_1043 - Mei Chen.jpg"], MAYA, SEAN)) == ["", ""]


@pytest.mark.parametrize("name", ["Wit_Fenna.jpg", "14027_Wit_Fenna.jpg", "Fenna W.jpg"])
def test_photos_of_the_netherlands_leave_out_the_particles_of_last_names(tmp_path: Path, name: str) -> None:
    fenna = Candidate(given="Fenna", family="de Wit", ids=("14027",), origin="row 2")
    noa = Candidate(given="Noa", family="el Amrani", ids=("14028",), origin="row 3")
    others = name.replace("Wit", "Amrani").replace("Fenna", "Noa").replace("W.", "A.").replace("27", "28")
    assert given(match(tmp_path, [name, others], fenna, noa)) == [name, others]


@pytest.mark.parametrize(
    "form",
    ["{family} {given} {initial}", "{family}, {given} {initial}.", "Student {number} photo", "ID_{number}"],
)
def test_an_initial_that_the_list_lacks_and_words_beside_a_number_say_nothing_else(
    tmp_path: Path, form: str
) -> None:
    ava = Candidate(given="Ava", family="Moss", ids=("10442",), homeroom="5A")
    sam = Candidate(given="Samuel", family="Washington", suffix="III", ids=("10538",), homeroom="5B")
    names = [
        form.format(given=one.given, family=family, initial=initial, number=one.ids[0]) + ".jpg"
        for one, family, initial in ((ava, "Moss", "R"), (sam, "Washington III", "K"))
    ]
    assert given(match(tmp_path, names, ava, sam)) == names


def test_another_middle_name_or_a_letter_of_a_class_is_somebody_else(tmp_path: Path) -> None:
    ava = Candidate(given="Ava", family="Moss", middle="Tess", homeroom="5A")
    ben = Candidate(given="Ben", family="Ruiz", classes=("B",))
    assert given(match(tmp_path, ["Moss_Ava_R.jpg", "Moss_Ava_B.jpg"], ava, ben)) == ["", ""]


@pytest.mark.parametrize(
    "cell", ["none", "null", "https://x.org/photo.jpg", "data:image/png;base64,", "1042"]
)
def test_a_cell_for_a_photo_without_one_is_no_picture(cell: str) -> None:
    """Four letters are a text in base 64, too."""
    assert decode_picture(cell) is None
    face = b64encode(jpeg(photo(1, (40, 50)))).decode()
    assert decode_picture(face) == decode_picture(f"DATA:image/jpeg;base64,{face}") == b64decode(face)
