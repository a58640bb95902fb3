"""Which column is the number of the people, and what a number tells that is not kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from school_files import apply, fill, pictures

from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check


def read(folder: Path, text: str, *photos: str) -> ImportPlan:
    return plan(fill(folder, {"list.csv": text, **pictures(*photos)}), [])


def read_again(folder: Path, text: str, people: Sequence[Person]) -> ImportPlan:
    return plan(fill(folder, {"list.csv": text}), people)


def shown(found: ImportPlan) -> list[str]:
    return [one.photo.name if one.photo else "" for one in found.listed]


def test_a_lunch_pin_is_the_number_where_the_photos_are_named_by_it(tmp_path: Path) -> None:
    rows = "Last,First,PIN\nBright,Eze,4417\nFuentes,Mari,4434\nPulaski,Nora,4451\n"
    photos = ["04417.jpg", "04434.jpg", "04451.jpg"]
    beside = read(tmp_path / "a", rows, *photos)
    assert [one.ids for one in beside.listed] == [("4417",), ("4434",), ("4451",)]
    assert shown(beside) == photos
    assert [one.ids for one in read(tmp_path / "b", rows).listed] == [()] * 3


def test_places_on_the_list_that_name_the_photos_are_no_numbers(tmp_path: Path) -> None:
    """Next year they are of others."""
    rows = "N.P.,Paterno,Nombres\n1,Aceves,Ximena\n2,Barajas,Iker\n3,Ornelas,Regina\n4,Zepeda,Citlali\n"
    found = read(tmp_path, rows, "01.jpg", "02.jpg", "03.jpg", "04.jpg")
    assert [one.ids for one in found.listed] == [()] * 4
    assert shown(found) == ["01.jpg", "02.jpg", "03.jpg", "04.jpg"]
    assert "N.P. was used to match the photos. It is not saved." in found.unclear


def test_a_word_stands_where_somebody_has_no_number_yet(tmp_path: Path) -> None:
    rows = (
        "RUN,Paterno,Nombres\n23.104.417-5,Sáez,Flor\n23.144.694-K,Lagos,Matías\nen trámite,Luck,Jean\n"
        "23.225.248-0,Toro,Vicente\nen trámite,Oyarzún,Ana\n"
    )
    found = read(tmp_path, rows, "23104417-5.jpg", "23144694-K.jpg", "23225248-0.jpg", "Luck Jean.jpg")
    assert [one.ids[:1] for one in found.listed] == [
        ("23.104.417-5",), ("23.144.694-K",), (), ("23.225.248-0",), ()
    ]  # fmt: skip
    assert shown(found) == ["23104417-5.jpg", "23144694-K.jpg", "Luck Jean.jpg", "23225248-0.jpg", ""]


def test_of_two_numbers_the_one_in_the_names_of_the_photos_comes_first(tmp_path: Path) -> None:
    rows = "Student ID,Adno,Name\n90044,4512,Zain Malik\n90045,4523,Kofi Mensah\n90046,4534,Ann Fox\n"
    found = read(tmp_path / "a", rows, "004512.jpg", "004523.jpg", "004534.jpg")
    assert found.listed[0].ids == ("4512", "90044")
    assert read(tmp_path / "b", rows).listed[0].ids == ("90044", "4512")


def test_a_number_with_the_day_of_birth_finds_the_photo_and_is_not_kept(tmp_path: Path) -> None:
    numbers = ("1102105123080", "1203115234081", "1304125345082", "1405135456083", "1506145567084")
    names = ("Lerato", "Sipho", "Anika", "Thabo", "Zanele")
    rows = "\n".join(f"{name},Nkosi,{number}" for name, number in zip(names, numbers, strict=True))
    found = read(tmp_path, f"Name,Surname,ID Number\n{rows}\n", *(f"{number}.jpg" for number in numbers))
    assert shown(found) == [f"{number}.jpg" for number in numbers]
    assert not any(one.ids for one in found.listed)
    assert "ID Number was used to match the photos. It is not saved." in found.unclear


@pytest.mark.parametrize(
    ("title", "numbers", "is_kept"),
    [
        ("N° national", ("120304411AB", "120304487CD", "1203045122H"), True),  # France: the number of a pupil
        ("Identifiant national élève", ("120304411AB", "120304487CD", "1203045122H"), True),
        ("Numéro national", ("14.02.13-123.45", "14.11.02-311.17", "13.06.30-222.09"), False),  # Belgium
    ],
)
def test_the_national_number_of_a_pupil_is_kept_and_that_of_a_citizen_is_not(
    tmp_path: Path, title: str, numbers: Sequence[str], is_kept: bool
) -> None:
    names = ("Roux;Léa", "Petit;Hugo", "Maes;Zoé")
    rows = [f"{name};4B;{number}" for name, number in zip(names, numbers, strict=True)]
    found = read(tmp_path, "\n".join([f"Nom;Prénom;Classe;{title}", *rows]))
    assert [one.ids for one in found.listed] == [(number,) * is_kept for number in numbers]


def test_numbers_as_a_program_of_numbers_saves_them(tmp_path: Path) -> None:
    rows = "Number,Name\n10023.0,Ann Fox\n10032.0,Eze Bright\n10041.0,Nora Ng\n"
    found = read(tmp_path, rows, "10023.jpg", "10032.jpg", "10041.jpg")
    assert [one.ids for one in found.listed] == [("10023",), ("10032",), ("10041",)]
    assert all(shown(found))


def test_the_ordinal_of_a_class_is_not_in_the_names_of_its_photos(tmp_path: Path) -> None:
    rows = (
        "Turma,Nº,Nome\n7.º A,1,Sofia Brandão\n7.º A,2,Ivo Pimentel\n7.º B,1,Íris Leal\n7.º B,2,Ivo Valadão\n"
    )
    photos = ["7A_01_Sofia.jpg", "7A_02_Ivo.jpg", "7B_01_Íris.jpg", "7B_02_Ivo.jpg"]
    assert shown(read(tmp_path, rows, *photos)) == photos


def test_numbers_of_the_class_and_the_place_in_it_are_new_each_year(tmp_path: Path) -> None:
    titles = "学年,組,番号,学籍番号,姓,名\n"
    old = "1,1,1,1101,青木,結菜\n1,1,2,1102,石橋,陸斗\n1,2,1,1201,宇野,咲\n"
    new = "1,1,1,1101,相沢,凪\n2,1,1,2101,宇野,咲\n2,1,2,2102,石橋,陸斗\n2,2,1,2201,青木,結菜\n"
    people = apply(read(tmp_path / "old", titles + old))
    again = read_again(tmp_path / "new", titles + new, people)
    numbers = {one.given: one.ids for one in apply(again, people)}
    assert numbers == {"結菜": ("2201",), "陸斗": ("2102",), "咲": ("2101",), "凪": ("1101",)}


@pytest.mark.parametrize(
    ("numbers", "photos"),
    [
        (("136712140023", "136712140060", "136712140097"), ("140023", "140060", "140097")),
        (("STU-10442", "STU-10445", "STU-10449"), ("10442", "10445", "10449")),
        (("2231/2019", "2234/2019", "2240/2020"), ("2231", "2234", "2240")),
        (("10442031T", "10442102R", "10442173W"), ("10442031", "10442102", "10442173")),
        (("К-1123", "К-1127", "К-1131"), ("K-1123", "K-1127", "K-1131")),  # Cyrillic and Latin
    ],
)
def test_photos_named_by_a_part_of_the_number(
    tmp_path: Path, numbers: Sequence[str], photos: Sequence[str]
) -> None:
    rows = zip(("Zain,Malik", "Kofi,Mensah", "Ann,Fox"), numbers, strict=True)
    text = "First,Last,Student No\n" + "".join(f"{name},{number}\n" for name, number in rows)
    files = [f"{photo}.jpg" for photo in photos]
    assert shown(read(tmp_path, text, *files)) == files


def test_a_user_name_with_the_number_in_it_finds_the_photo(tmp_path: Path) -> None:
    text = "Username,Name\ns10442,Zain Malik\ns10449,Ann Fox\ns10456,Mo Hart\n"
    photos = ["10442.jpg", "10449.jpg", "10456.jpg"]
    assert shown(read(tmp_path, text, *photos)) == photos


def test_a_photographers_numbers_are_no_ends_of_numbers(tmp_path: Path) -> None:
    text = "ID,Name\n61201,Zain Malik\n61202,Kofi Mensah\n61203,Ann Fox\n61204,Eze Ng\n61205,Mo Hart\n"
    assert not any(shown(read(tmp_path, text, *(f"12{at:02}.jpg" for at in range(1, 6)))))


def test_a_place_in_a_class_is_put_together_with_it(tmp_path: Path) -> None:
    text = "학년,반,번호,이름\n3,5,8,김민준\n3,5,9,이서연\n3,5,11,박도윤\n"
    photos = ["30508.jpg", "30509.jpg", "30511.jpg"]
    assert shown(read(tmp_path, text, *photos)) == photos


def test_numbers_of_pictures_at_the_end_of_their_names(tmp_path: Path) -> None:
    text = "Foto-Nr.,Name\n11,Zain Malik\n13,Kofi Mensah\n17,Ann Fox\n"
    photos = ["Klasse5b_011.jpg", "Klasse5b_013.jpg", "Klasse5b_017.jpg"]
    assert shown(read(tmp_path, text, *photos)) == photos


def test_a_year_and_a_number_is_no_telephone(tmp_path: Path) -> None:
    text = "Stud,Name\n2021-01417,Zain Malik\n2022-01448,Kofi Mensah\n2023-01479,Ann Fox\n"
    assert [one.ids for one in read(tmp_path, text).listed] == [
        ("2021-01417",),
        ("2022-01448",),
        ("2023-01479",),
    ]


def test_a_roll_number_of_the_grade_finds_the_photo_and_is_not_kept(tmp_path: Path) -> None:
    text = "Roll,Name,Class\n601,Zain Malik,6\n602,Kofi Mensah,6\n603,Ann Fox,6\n"
    found = read(tmp_path, text, "601.jpg", "602.jpg", "603.jpg")
    assert shown(found) == ["601.jpg", "602.jpg", "603.jpg"] and not any(one.ids for one in found.listed)


def test_a_number_without_its_zeros_is_no_other_number(tmp_path: Path) -> None:
    people = apply(read(tmp_path / "a", "ID,Name,Grade\n4417,Zain Malik,6\n"))
    again = apply(read_again(tmp_path / "b", "ID,Name,Grade\n004417,Zain Malik,6\n", people), people)
    assert [one.ids for one in again] == [("004417",)]
    both = {"a.csv": "ID,Name\n004417,Zain Malik\n00881,Ann Fox\n00882,Mo Hart\n"}
    more = "4417,P 88,Zain Malik\n881,P 89,Ann Fox\n882,P 90,Mo Hart\n"
    both |= {"b.csv": f"Student No,Barcode,Name\n{more}"}
    assert plan(fill(tmp_path / "c", both), []).listed[0].ids == ("004417", "P 88")


def test_a_child_who_stands_twice_has_one_number(tmp_path: Path) -> None:
    rows = ("30417,Zain Malik,Ma1", "30424,Ann Fox,Ma1", "30431,Mo Hart,Ma1", "30417,Zain Malik,En2")
    found = read(tmp_path, "Perm,Pupil,Set\n" + "\n".join(rows) + "\n")
    assert [(one.ids, one.classes) for one in found.listed][:1] == [(("30417",), ("Ma1", "En2"))]
    assert len(found.listed) == 3


@pytest.mark.parametrize("number", ["130.{}", "130,{}", "ID: 130{}", "130{}.0"])
def test_what_is_put_into_a_number_for_the_eye_is_no_part_of_it(tmp_path: Path, number: str) -> None:
    names = ("Zain Malik", "Ann Fox", "Mo Hart")
    cells = [number.format(end) for end in ("417", "424", "438")]
    text = "Info\tName\n" + "".join(f"{cell}\t{name}\n" for cell, name in zip(cells, names, strict=True))
    found = read(tmp_path, text, "130417.jpg", "130424.jpg", "130438.jpg")
    assert [one.ids for one in found.listed] == [("130417",), ("130424",), ("130438",)]


def test_an_old_number_is_not_the_number_and_of_two_counted_ones_the_first_is(tmp_path: Path) -> None:
    rows = "4417\t8810\tZain Malik\n4424\t8817\tAnn Fox\n4438\t8823\tMo Hart\n"
    for at, titles in enumerate(("New Code\tOld Code", "ID 1\tID 2")):
        found = read(tmp_path / str(at), f"{titles}\tName\n{rows}")
        assert [one.ids[:1] for one in found.listed] == [("4417",), ("4424",), ("4438",)]


def test_preferred_names_alone_are_names(tmp_path: Path) -> None:
    """New Zealand's KAMAR lists people as they are called."""
    found = read(
        tmp_path, "NSN,Preferred Last Name,Preferred First Name\n143217890,Malik,Zain\n143218007,Fox,Ann\n"
    )
    assert [(one.given, one.family, one.ids) for one in found.listed] == [
        ("Zain", "Malik", ("143217890",)), ("Ann", "Fox", ("143218007",))
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "cells"), [("Table", "1123"), ("Photos", "1321"), ("Born", "2015 2014 2016 2015")]
)
def test_what_several_people_share_is_nobodys_number_though_pictures_are_named_so(
    tmp_path: Path, title: str, cells: str
) -> None:
    numbers = cells.split() if " " in cells else list(cells)
    names = ("Zain Malik", "Ann Fox", "Mo Hart", "Eze Ng")
    text = f"{title},Name\n" + "".join(f"{n},{name}\n" for n, name in zip(numbers, names, strict=True))
    found = read(tmp_path, text, *(f"{number}.jpg" for number in sorted(set(numbers))))
    assert len(found.new) == 4 and not any(one.ids or one.photo for one in found.new)


@pytest.mark.parametrize(
    "cell", ["{1}, {0} {2}", "{0} {1} - {2}", "{2} - {1}, {0}", "{1}, {0}\n{2}", "{0} {1} (#{2})"]
)
def test_a_number_before_or_behind_the_name(tmp_path: Path, cell: str) -> None:
    people = (("Zain", "Malik", "10442"), ("Ann", "Fox", "10449"), ("Mo", "Hart", "10456"))
    text = "Student;Room\n" + "".join(f'"{cell.format(*one)}";12\n' for one in people)
    found = read(tmp_path, text, "10442.jpg")
    assert [(one.given, one.family, *one.ids) for one in found.listed] == list(people)
    assert shown(found) == ["10442.jpg", "", ""]


@pytest.mark.parametrize("behind", ["2014 2014 2015", "112 112 114", "07700900123 07700900456 07700900789"])
def test_years_rooms_and_telephones_behind_names_are_no_numbers(tmp_path: Path, behind: str) -> None:
    names = ("Zain Malik", "Ann Fox", "Mo Hart")
    text = "Student\n" + "".join(f"{name} {n}\n" for name, n in zip(names, behind.split(), strict=True))
    assert not any(one.ids for one in read(tmp_path, text).listed)


def test_numbers_to_log_in_with_are_the_numbers_of_people_without_others(tmp_path: Path) -> None:
    rows = "Ava,Moss,70355,8\nAva,Moss,70355,9\nBen,Tarr,70372,8\nCal,Orr,70389,8\n"
    found = read(tmp_path, f"First Name,Last Name,Username,Month\n{rows}")
    assert [one.ids for one in found.new] == [("70355",), ("70372",), ("70389",)]
    assert any("Is Username (70355 · 70372) the number of each person?" in odd.text for odd in check(found))


def test_roll_numbers_that_begin_with_the_class_are_places_in_it(tmp_path: Path) -> None:
    """A nominal roll of India: next year 6A02 is somebody else's."""
    rows = (
        "6108,6A01,Aditi Ramesh",
        "6115,6A02,Joel Mathews",
        "6122,6B01,Ananya Iyer",
        "6129,6B02,Rohan Das",
    )
    found = read(tmp_path, "\n".join(["Adm. No,Roll No,Name of the Student", *rows]))
    assert [one.ids for one in found.listed] == [(row[:4],) for row in rows]


def test_checks_with_which_half_of_the_class_paid_are_nobodys_numbers(tmp_path: Path) -> None:
    rows = "Student,HR,Trip $12\nAva Moss,12,ck 1052\nBen Tully,12,ck 1055\nCara Finch,12,pd\nDia Grant,12,\n"
    found = plan(fill(tmp_path, {"trip.csv": rows}) / "trip.csv", [])
    assert [one.ids for one in found.listed] == [()] * 4


def test_two_numbers_in_one_cell_are_two_numbers(tmp_path: Path) -> None:
    rows = "Student IDs,Last,First\n31104; L-07,Bright,Eze\n31215,Fuentes,Mari\n31338;L-12,Pulaski,Nora\n"
    assert [one.ids for one in read(tmp_path, rows).listed] == [
        ("31104", "L-07"), ("31215",), ("31338", "L-12")
    ]  # fmt: skip


def test_the_number_of_a_teacher_is_theirs_in_a_list_of_teachers(tmp_path: Path) -> None:
    """The files for Clever have it twice; beside pupils it is their teacher's."""
    staff = "3120,3120,Odell,Marsh\n3147,3147,Inez,Rubio\n3162,3162,Tara,Quinn\n"
    found = read(tmp_path, f"Teacher_id,Teacher_number,First_name,Last_name\n{staff}")
    assert [one.ids for one in found.listed] == [("3120",), ("3147",), ("3162",)]
    pupils = "Ava,Moss,3,3120\nBen,Tully,4,3147\nCara,Finch,5,3162\n"
    found = read(tmp_path, f"First_name,Last_name,Grade,Teacher_id\n{pupils}")
    assert [one.ids for one in found.listed] == [()] * 3


@pytest.mark.parametrize(
    ("title", "form", "are_ids"),
    [("No.", "{}", False), ("Nr.", "{:02}", False), ("Student No.", "{}", True), ("No.", "4{:02}", True)],
)
def test_numbers_from_1_to_the_last_only_count_in_any_order(
    tmp_path: Path, title: str, form: str, are_ids: bool
) -> None:
    """The left halves of two pages are before the right ones."""
    names = ["Ava", "Ben", "Cem", "Dua", "Eze", "Fay", "Gil", "Hal", "Ida", "Jon", "Kai", "Lou"]
    places = [form.format(place) for place in (1, 2, 3, 7, 8, 9, 4, 5, 6, 10, 11, 12)]
    rows = "".join(f"{place},{name},Li\n" for place, name in zip(places, names, strict=True))
    found = read(tmp_path, f"{title},First,Last\n{rows}")
    assert [one.ids for one in found.listed] == [(place,) if are_ids else () for place in places]
