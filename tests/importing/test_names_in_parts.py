"""Names in parts: which words are whose, what belongs to no name, and what people are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill
from test_pages_html import inline, page

from namecards.importing.candidate import Candidate
from namecards.importing.formats.text_tables import rows_of
from namecards.importing.plan import plan
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.records import candidates


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


def test_the_fathers_name_of_bulgarians_stands_before_their_last_name() -> None:
    """In Serbia and North Macedonia, the same word is the title of last names."""
    found = people("Име;Презиме;Фамилия;Клас\nМария;Иванова;Петрова;7а\nГеорги;Стоянов;Илиев;7а\n")
    found += people("Име;Презиме;Одељење\nМарија;Иванова;7а\nЗоран;Стоянов;7а\n")
    assert [(one.given, one.middle, one.family) for one in found] == [
        ("Мария", "Иванова", "Петрова"),
        ("Георги", "Стоянов", "Илиев"),
        ("Марија", "", "Иванова"),
        ("Зоран", "", "Стоянов"),
    ]


def test_short_forms_are_what_people_are_called_whatever_the_title() -> None:
    found = people(
        "First name,Last name,Whānau say,Group\nMākere,Pōtae,Mā,Gold\nSione,Langi,,Blue\n"
        "Wikitoria,Paki,Wiki,Gold\nAnne-Catherine,Sheehy,Anne-Cath,Blue\n"
    )
    assert [one.preferred for one in found] == ["Mā", "", "Wiki", "Anne-Cath"]


def test_koha_keeps_what_people_go_by_in_other_names() -> None:
    """`othernames` beside `firstname`, in the columns of Koha's borrowers."""
    found = people(
        "cardnumber,surname,firstname,othernames\n4410,Arseneau,Gabrielle,\n4421,Cormier,Alexandre,Alex\n"
    )
    assert [one.preferred for one in found] == ["", "Alex"]


@pytest.mark.parametrize("title", ["Full Name (LFM)", '"Student Name (Last, First Middle)"'])
def test_a_title_tells_that_the_middle_name_is_the_last_word(title: str) -> None:
    """Skyward: "Full Name (LFM)"."""
    found = people(f'{title},ID\n"Abbott, Jonah Michael",440127\n"De La Cruz, Ana",440128\n"Cole, Bo Jr",4\n')
    assert [(one.given, one.middle) for one in found] == [("Jonah", "Michael"), ("Ana", ""), ("Bo", "")]


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Калина Петрова Хаджииванова", ("Калина", "Петрова", "Хаджииванова")),
        ("Анна Сергеевна Волкова", ("Анна", "Сергеевна", "Волкова")),
        ("Rəşad Elçin oğlu Məmmədov", ("Rəşad", "Elçin oğlu", "Məmmədov")),
        ("Melanie anak Jelani", ("Melanie", "", "anak Jelani")),
        ("Dayang Nurfaizah bt. Awang", ("Dayang Nurfaizah", "", "bt. Awang")),
        ("Liam J Walker", ("Liam", "J", "Walker")),
        ("Liam James Walker", ("Liam", "James", "Walker")),
        ("Hedda Karoline Haugland-Moe", ("Hedda", "Karoline", "Haugland-Moe")),
        ("Axel Fredrik Sjöberg", ("Axel", "Fredrik", "Sjöberg")),
        ("J.D. Salazar", ("J.D.", "", "Salazar")),
        ("I Made Wirawan", ("I Made", "", "Wirawan")),
        ("Mst. Rima Khatun", ("Mst. Rima", "", "Khatun")),
        ("মোছাঃ রিমা খাতুন", ("মোছাঃ রিমা", "", "খাতুন")),
        ("María del Pilar Ortiz Vega", ("María del Pilar", "", "Ortiz Vega")),
        ("Ana da Conceição Reis", ("Ana da Conceição", "", "Reis")),
        ("Rosa dos Anjos", ("Rosa", "", "dos Anjos")),
        ("Juan de la Cruz", ("Juan", "", "de la Cruz")),
        ("Отто фон Блюм", ("Отто", "", "фон Блюм")),
        ("Lucía Martín Pérez", ("Lucía", "", "Martín Pérez")),
        ("Liam O'Brien - peanut allergy", ("Liam", "", "O'Brien")),
    ],
)
def test_each_word_of_a_name_stands_where_it_belongs(whole: str, parts: tuple[str, str, str]) -> None:
    (one,) = people(f"Name\n{whole}\n")
    assert (one.given, one.middle, one.family) == parts


@pytest.mark.parametrize(
    ("title", "whole", "parts"),
    [
        ("NAME (Last Name, First Name, Middle Name)", "DELA ROSA,NOEL, -", ("Noel", "Dela Rosa")),
        ("NAME (Last Name, First Name, Middle Name)", "LIM,JUAN PAOLO, -", ("Juan Paolo", "Lim")),
        ("Soyad, ad, ata adı", "Kərimov, Elçin Rauf", ("Elçin", "Kərimov")),
        ("Prezime, ime oca, ime", "Jurić Barić, Ante, Tea", ("Tea", "Jurić Barić")),
        ("Prezime i ime", "Jurić Barić Tea", ("Tea", "Jurić Barić")),
        ("Prezime i ime", "Jurić Tea Mia", ("Tea Mia", "Jurić")),
        ("Nazwisko i imię", "Zielińska Nowicka Ewa", ("Ewa", "Zielińska Nowicka")),
        ("Nazwisko i imię", "Yeo Hui Min", ("Hui Min", "Yeo")),
        ("Nazwisko i imię", "Đỗ Hoàng Gia Hân", ("Hoàng Gia Hân", "Đỗ")),
        ("ФИО", "фон Блюм Отто", ("Отто", "фон Блюм")),
        ("ФИО", "ван Дейк Анна", ("Анна", "ван Дейк")),
        ("ФИО", "Ван Ли Сергеевич", ("Ли", "Ван")),
    ],
)
def test_a_list_that_begins_with_the_last_name_may_have_two_words_of_it(
    title: str, whole: str, parts: tuple[str, str]
) -> None:
    (one,) = people(f'No.,"{title}"\n1,"{whole}"\n')
    assert (one.given, one.family) == parts


def test_english_names_behind_a_comma_are_what_people_are_called() -> None:
    """A class list of Hong Kong."""
    (one,) = people('No.,Name\n1,"CHAN Tai Man, Peter"\n')
    assert (one.given, one.family, one.preferred) == ("Tai Man", "CHAN", "Peter")


def test_a_word_in_small_letters_beside_a_name_is_no_nickname() -> None:
    found = people("Namn,Klass\nAlva Lindström (ny),4B\nElliot Berg (Elle),4B\nvilgot öhman (ville),4B\n")
    assert [one.preferred for one in found] == ["", "Elle", "ville"]


def test_names_of_parents_in_brackets_are_nobodys_nickname() -> None:
    """A list of Serbia."""
    found = people("Презиме (име родитеља) и име;Одељење\nЈовановић (Марко) Ана;6-2\nТот (Золтан) Ева;6-2\n")
    assert [(one.given, one.family, one.preferred) for one in found] == [
        ("Ана", "Јовановић", ""),
        ("Ева", "Тот", ""),
    ]


def test_the_names_of_father_and_grandfather_stand_for_a_last_name() -> None:
    """In Ethiopia; in Pakistan, the father's beside the whole name is his own."""
    found = people(
        "Name,Father's Name,Grandfather's Name,Section\nMeron,Asfaw,Bekele,7A\nHana,Zewdu,Alemu,7A\n"
    )
    assert [(one.given, one.family) for one in found] == [("Meron", "Asfaw Bekele"), ("Hana", "Zewdu Alemu")]
    (other,) = people("Name,Father's Name,Class\nSana Bibi,Rehmat Khan,7\n")
    assert (other.given, other.family) == ("Sana", "Bibi")


def test_lines_with_nicknames_and_remarks_are_no_headings() -> None:
    typed = (
        "Book Club\n\nAva Moss\n"
        'Benjamin "Benji" Ortiz - bringing snacks\nChloe St. Clair\nDeShawn Carter Jr.\n'
        "Yara Haddad\nLi Wei\n"
    )
    found = candidates("a.txt", read_table("a.txt", rows_of("a.txt", typed)).records)[0]
    assert [one.family for one in found] == ["Moss", "Ortiz", "St. Clair", "Carter", "Haddad", "Wei"]
    assert found[1].preferred == "Benji"


def test_who_is_to_be_confirmed_is_nobody() -> None:
    assert [one.given for one in people("Name,Class\nEmma Stone,5A\nTBC,5A\nBen Ortiz,5A\n")] == [
        "Emma",
        "Ben",
    ]


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


@pytest.mark.parametrize(
    "title", ["Name (Last First)", "Student (Last First)", "Pupil Name (Surname Forename)"]
)
def test_a_title_tells_that_the_last_name_comes_first(tmp_path: Path, title: str) -> None:
    """Bell, Jordan, Young and Kim are first names, too."""
    names = ("Bell Charlotte", "Jordan Taylor", "Kim Min-jun", "Young Hunter", "Miller Katherine")
    found = plan(fill(tmp_path, {"list.csv": "\n".join([title, *names]) + "\n"}), []).listed
    assert [f"{one.family} {one.given}" for one in found] == list(names)


@pytest.mark.parametrize(
    "title", ["Full Name (First Middle Last)", "Full_Name_(First_Middle_Last)", "Student (First M. Last)"]
)
def test_a_title_tells_that_the_middle_name_stands_between(tmp_path: Path, title: str) -> None:
    names = (
        "Harleen Kaur Gill",
        "Chance Michael Parker",
        "Marisol Elena de la Cruz",
        "Olivia Paige St. James",
    )
    found = plan(
        fill(tmp_path, {"list.csv": "\n".join([f"{title},Grade", *(f"{n},6" for n in names)])}), []
    ).listed
    assert [one.family for one in found] == ["Gill", "Parker", "de la Cruz", "St. James"]
    assert [one.given.split()[0] for one in found] == ["Harleen", "Chance", "Marisol", "Olivia"]


@pytest.mark.parametrize("unknown", ["FNU", "Fnu", ".", "-"])
def test_a_first_name_that_nobody_knows_is_none(tmp_path: Path, unknown: str) -> None:
    """A passport of the United States has FNU for somebody with one name."""
    parted = f"Last,First\nChen,Maya\nHtoo,{unknown}\nOrtiz,Ben\n"
    whole = f'Name\n"Chen, Maya"\n"Htoo, {unknown}"\n"Ortiz, Ben"\n'
    for at, text in enumerate((parted, whole)):
        found = plan(fill(tmp_path / str(at), {"list.csv": text}), []).listed
        assert [one.display for one in found] == ["Maya Chen", "Htoo", "Ben Ortiz"]


def test_a_small_word_behind_the_first_one_goes_on_with_the_last_name(tmp_path: Path) -> None:
    """ "de Sousa Maria" was the first name of a Lopes; where a second word is unclear, the check says so."""
    names = ("Lopes de Sousa Maria", "Kern Paula", "Weber Jan Lukas", "Zupan Bruk Emil", "Vogt Ida")
    rows = "\n".join(f"{name};6b" for name in names)
    found = plan(fill(tmp_path, {"list.csv": f"Nachname Vorname;Klasse\n{rows}\n"}) / "list.csv", [])
    assert [(one.given, one.family) for one in found.listed[:3]] == [
        ("Maria", "Lopes de Sousa"),
        ("Paula", "Kern"),
        ("Jan Lukas", "Weber"),
    ]
    said = "The first word was read as the last name of Zupan Bruk Emil. It may be two words."
    assert said in found.unclear


def test_a_form_of_address_is_no_part_of_an_adults_first_name(tmp_path: Path) -> None:
    rows = 'Name,Role,Class\n"Avis, Rob",Student,5A\n"Blom, Ida",Student,5A\n"Pym, Mrs Ann",Teacher,\n'
    found = plan(fill(tmp_path, {"school.csv": rows}) / "school.csv", [])
    assert [(one.given, one.family) for one in found.listed if one.is_staff] == [("Ann", "Pym")]


def test_an_unusual_middle_name_is_one_where_most_people_have_a_middle_name(tmp_path: Path) -> None:
    """In a list of Mexico the second of three names is the first last name."""
    usual = (
        "Ava Marie Scott",
        "Ethan James Ward",
        "Emily Anne Fox",
        "Lucas William Price",
        "Owen Michael Cole",
    )
    rows = "\n".join(f"{name},6" for name in (*usual, "Noah Reed Hart", "Sam Ortiz"))
    found = plan(fill(tmp_path / "a", {"list.csv": f"Name,Grade\n{rows}\n"}), [])
    assert [(one.given, one.middle, one.family) for one in found.listed[-2:]] == [
        ("Noah", "Reed", "Hart"),
        ("Sam", "", "Ortiz"),
    ]
    assert "The second name was read as a middle name in Noah Reed Hart." in found.unclear
    last = ("Ana Lopez Ruiz", "Luis Perez Mora", "Maria Gomez Diaz", "Pedro Rios Gil", "Julia Costa Ramos")
    rows = "\n".join(f"{name},6" for name in (*last, "Marco Vega Sanz"))
    found = plan(fill(tmp_path / "b", {"list.csv": f"Name,Grade\n{rows}\n"}), [])
    assert [one.family for one in found.listed] == [
        name.partition(" ")[2] for name in (*last, "Marco Vega Sanz")
    ]


def test_the_first_name_that_somebody_goes_by_is_no_last_name(tmp_path: Path) -> None:
    text = "Namn;Tilltalsnamn;Klass\nKarl Axel Holm;Axel;5A\nNils Lund;Nils;5A\nAnna Lisa Berg;Lisa;5A\n"
    found = plan(fill(tmp_path, {"klass.csv": text}), []).listed
    assert [one.display for one in found] == ["Axel Holm", "Nils Lund", "Lisa Berg"]
    text = 'Student Name,Preferred Name\nJames Lee Carter,Lee\n"García López, Juan",García\nTom Ross,Tommy\n'
    found = plan(fill(tmp_path / "us", {"class.csv": text}), []).listed
    assert [(one.given, one.family) for one in found[:2]] == [
        ("James Lee", "Carter"),
        ("Juan", "García López"),
    ]
