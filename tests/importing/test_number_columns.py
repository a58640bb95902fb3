"""Which column is the number of the people, and what a number tells that is not kept."""

from __future__ import annotations

from pathlib import Path

from school_files import apply, fill, pictures

from namecards.importing.plan import ImportPlan, plan


def read(folder: Path, text: str, *photos: str) -> ImportPlan:
    return plan(fill(folder, {"list.csv": text, **pictures(*photos)}), [])


def shown(found: ImportPlan) -> list[str]:
    return [one.photo.name if one.photo else "" for one in found.listed]


def test_a_lunch_pin_is_the_number_where_the_photos_are_named_by_it(tmp_path: Path) -> None:
    rows = "Last,First,PIN\nBright,Eze,4417\nFuentes,Mari,4434\nPulaski,Nora,4451\n"
    photos = ["04417.jpg", "04434.jpg", "04451.jpg"]
    beside = read(tmp_path / "a", rows, *photos)
    assert [one.ids for one in beside.listed] == [("4417",), ("4434",), ("4451",)]
    assert shown(beside) == photos
    assert [one.ids for one in read(tmp_path / "b", rows).listed] == [()] * 3


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
    assert "ID Number tells whose each photo is, and is not kept." in found.unclear


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
    again = plan(fill(tmp_path / "new", {"list.csv": titles + new}), people)
    numbers = {one.given: one.ids[-1] for one in apply(again, people)}
    assert numbers == {"結菜": "2201", "陸斗": "2102", "咲": "2101", "凪": "1101"}
