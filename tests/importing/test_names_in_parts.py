"""Names in parts: which words are whose, what belongs to no name, and what people are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill
from test_pages_html import inline, page

from namecards.importing.candidate import Candidate
from namecards.importing.plan import plan
from namecards.importing.tables.reading import rows_of
from namecards.importing.tables.records import candidates
from namecards.importing.tables.rows import read_table


def people(text: str) -> list[Candidate]:
    return list(candidates("list.csv", read_table("list.csv", rows_of("list.csv", text)).records)[0])


def test_other_names_are_the_first_names_though_houses_stand_beside_them() -> None:
    """A class list of Nigeria."""
    found = people(
        "S/N,ADM. NO.,SURNAME,OTHER NAMES,SEX,HOUSE\n1,GCL/562,Danjuma,Zainab,F,Red\n"
        "2,GCL/579,Yakubu,Musa Ibrahim,M,Blue\n3,GCL/596,Oche,Blessing Ene,F,Green\n"
    )
    assert [(one.given, one.family) for one in found] == [
        ("Zainab", "Danjuma"),
        ("Musa Ibrahim", "Yakubu"),
        ("Blessing Ene", "Oche"),
    ]


def test_middle_names_of_some_are_no_first_names_beside_the_names_used() -> None:
    """An export of OneSchool, in Queensland."""
    found = people(
        "EQID,Last_Name,Preferred_First_Name,Middle_Names\n0114K,Koch,Tahnee,Jane\n0115K,Lo,Beau,\n"
        "0116K,Stubbs,Orla,Grace Ellen\n0117K,Ngata,Nate,\n"
    )
    assert [one.given for one in found] == ["Tahnee", "Beau", "Orla", "Nate"]


def test_short_forms_are_what_people_are_called_whatever_the_title() -> None:
    found = people(
        "First name,Last name,Whānau say,Group\nMākere,Pōtae,Mā,Gold\nSione,Langi,,Blue\n"
        "Wikitoria,Paki,Wiki,Gold\nLachlan,Sheehy,Lachie,Blue\n"
    )
    assert [one.preferred for one in found] == ["Mā", "", "Wiki", "Lachie"]


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Калина Петрова Хаджииванова", ("Калина", "Петрова", "Хаджииванова")),
        ("Анна Сергеевна Волкова", ("Анна", "Сергеевна", "Волкова")),
        ("Rəşad Elçin oğlu Məmmədov", ("Rəşad", "Elçin oğlu", "Məmmədov")),
        ("Melanie anak Jelani", ("Melanie", "", "anak Jelani")),
    ],
)
def test_the_fathers_name_stands_where_the_country_puts_it(whole: str, parts: tuple[str, str, str]) -> None:
    (one,) = people(f"Name\n{whole}\n")
    assert (one.given, one.middle, one.family) == parts


def test_malay_names_beside_chinese_ones_keep_their_order() -> None:
    names = (
        "Lim Jia Hui",
        "Ong Wei Jie",
        "Chong Xin Yi",
        "Jasvinder Kaur",
        "Nurul binti Kamar",
        "Dharshan a/l Muniandy",
    )
    found = people("Name,Form\n" + "".join(f"{name},3A\n" for name in names))
    assert [one.given for one in found] == ["Jia Hui", "Wei Jie", "Xin Yi", "Jasvinder", "Nurul", "Dharshan"]


def test_marks_for_the_same_as_above() -> None:
    found = people('Surname;First name;Class\nMeier;Anna;5a\nSchulz;Ben;""""\n〃;Lena;ditto\nVogt;Ida;5b\n')
    assert [(one.family, one.classes) for one in found] == [
        ("Meier", ("5a",)),
        ("Schulz", ("5a",)),
        ("Schulz", ("5a",)),
        ("Vogt", ("5b",)),
    ]


def test_classes_of_a_cell_that_a_comma_parts_are_no_teachers() -> None:
    rows = ("Ana,5ESP1", 'Ben,"5ESP1, CHORALE"', 'Cy,"5ALL1, 5LATIN"', 'Di,"Moss, Ava"')
    found = people("Prénom,Classe\n" + "\n".join(rows))
    assert [one.classes for one in found] == [
        ("5ESP1",),
        ("5ESP1", "CHORALE"),
        ("5ALL1", "5LATIN"),
        ("Moss, Ava",),
    ]


def test_what_stands_below_a_face_in_small_letters_is_no_name(tmp_path: Path) -> None:
    lines = ("Sylla Kadiatou", "Kavitha a/p Subramaniam", "Ferré Mattéo<br>photo à venir", "Roux Basile")
    cards = "".join(f'<div class="card">{inline(at)}<p>{line}</p></div>' for at, line in enumerate(lines))
    names = {f"{one.given} {one.family}" for one in plan(fill(tmp_path, page(cards)), []).new}
    assert len(names) == len(lines) and not any("venir" in name for name in names)
    assert any("a/p" in name for name in names)
