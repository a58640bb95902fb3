"""Columns whose titles say nothing are known by their cells, and cells overrule a title that misleads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from school_files import fill, pictures

from namecards.core.errors import NoNames
from namecards.core.people import Person
from namecards.importing.files.source import open_source
from namecards.importing.left_out import LeftOut
from namecards.importing.lists.read_list import PeopleList, read_list
from namecards.importing.plan import make_plan, plan

NAMES = ("Maya Chen", "Ben Ortiz", "Ana Diaz", "Noah Kim", "Zoë Roth", "Ola Berg")


def table(*columns: tuple[str, ...]) -> str:
    """A list from its columns, each with its title first."""
    return "\n".join(";".join(row) for row in zip(*columns, strict=True)) + "\n"


def read(tmp_path: Path, text: str, photos: Sequence[str] = (), here: Sequence[Person] = ()) -> PeopleList:
    fill(tmp_path, {"list.csv": text, **pictures(*photos)})
    return read_list(open_source(tmp_path), here=here)


def ids(found: PeopleList) -> list[tuple[str, ...]]:
    return [one.ids for one in found.candidates]


def why(found: PeopleList, title: str) -> tuple[str, str]:
    return next((column.kind, column.why) for column in found.columns if column.title == title)


NUMBERS = ("40117", "40263", "39980", "41002", "40555", "40556")


@pytest.mark.parametrize("title", ["Kartei", "Lånekort", "Codigo interno X", "Ref2", "#", "Adno"])
def test_a_column_of_different_numbers_is_the_number_whatever_its_title(tmp_path: Path, title: str) -> None:
    found = read(tmp_path, table(("Name", *NAMES), (title, *NUMBERS)))
    assert ids(found) == [(number,) for number in NUMBERS]


@pytest.mark.parametrize(
    ("title", "cells"),
    [
        ("Phone", ("5550117", "5550263", "5559980", "5551002", "5550555", "5550556")),
        ("Kartei", ("555-0117", "555-0263", "555-9980", "555-1002", "555-0555", "555-0556")),
        ("Kartei", ("3/4/2014", "3/5/2014", "3/6/2014", "3/7/2014", "4/4/2014", "5/4/2014")),
        (
            "Kartei",
            tuple(f"123-45-678{last}" for last in range(6)),
        ),
        ("Nr", ("1", "2", "3", "4", "5", "6")),
        ("Lfd. Nr.", ("1.", "2.", "3.", "4.", "5.", "6.")),
        ("Points", ("12", "7", "9", "11", "8", "10")),
        ("No.", ("7", "8", "9", "10", "11", "12")),
        ("contacts.id", ("C20", "C31", "C42", "C53", "C64", "C75")),
    ],
)
def test_phones_dates_secrets_and_counts_are_no_numbers_of_people(
    tmp_path: Path, title: str, cells: tuple[str, ...]
) -> None:
    found = read(tmp_path, table((title, *cells), ("Name", *NAMES)))
    assert ids(found) == [()] * 6


def test_the_code_of_a_town_and_the_badge_of_another_office_are_no_numbers(tmp_path: Path) -> None:
    streets = tuple(f"{at} Mill Road" for at in range(11, 17))
    found = read(tmp_path, table(("A", *streets), ("Name", *NAMES), ("B", *NUMBERS)))
    assert ids(found) == [()] * 6
    found = read(tmp_path, table(("N° badge", *NUMBERS[::-1]), ("Nom complet", *NAMES), ("Code", *NUMBERS)))
    assert ids(found) == [(number,) for number in NUMBERS]


def test_a_table_that_blanks_align_is_read_from_the_text_of_a_mail(tmp_path: Path) -> None:
    lines = [f"{number:<9}{name:<14}6B" for number, name in zip(NUMBERS, NAMES, strict=True)]
    mail = ["From: Admin", "To: Library", "", "Dear Helen,", "", f"{'Adm No':<9}{'Name':<14}Class", *lines]
    fill(tmp_path, {"list.txt": "\n".join([*mail, "", "Kind regards,", "Pat Sumner"])})
    found = read_list(open_source(tmp_path))
    assert [(one.display, one.ids, one.homeroom or one.classes[0]) for one in found.candidates] == [
        (name, (number,), "6B") for name, number in zip(NAMES, NUMBERS, strict=True)
    ]


def test_the_column_that_the_photos_are_named_by_is_the_number(tmp_path: Path) -> None:
    """Two columns of numbers: the second is on the pictures."""
    badges = ("88", "12", "7", "431", "95", "60")
    photos = [f"{badge}.jpg" for badge in badges]
    found = read(tmp_path, table(("Kartei", *NUMBERS), ("Name", *NAMES), ("Spind", *badges)), photos)
    assert ids(found) == [(badge,) for badge in badges]
    assert why(found, "Spind") == ("id", "the photos are named by it")


@pytest.mark.parametrize(
    ("title", "cells", "photo"),
    [
        ("nr zdjęcia", [f"DSC_0{at}" for at in range(412, 424, 2)], "{}.JPG"),
        ("Bild-Nr.", [f"0{at}" for at in range(412, 424, 2)], "DSC_{}.jpg"),
        ("N° photo", [str(at) for at in range(4021, 4033, 2)], "{}.jpg"),
    ],
)
def test_the_numbers_of_pictures_are_nobodys(
    tmp_path: Path, title: str, cells: Sequence[str], photo: str
) -> None:
    photos = [photo.format(cell) for cell in cells]
    found = read(tmp_path, table((title, *cells), ("Name", *NAMES)), photos)
    assert ids(found) == [()] * 6 and [one.pictures for one in found.candidates] == [(one,) for one in photos]


def test_a_column_of_files_may_say_who_has_none_and_their_beginning_is_no_class(tmp_path: Path) -> None:
    cells = [f"26SR_{at}-01.jpg" for at in range(311, 316)]
    text = table(("Portrait file", *cells[:4], "NO PORTRAIT", cells[4]), ("Name", *NAMES))
    found = read(tmp_path, text, cells)
    assert [one.pictures for one in found.candidates[:4]] == [(name,) for name in cells[:4]]
    assert not any(one.classes for one in found.candidates)


def test_pictures_named_by_addresses_and_signs_that_are_not_kept(tmp_path: Path) -> None:
    """The column of addresses is private, and only compared with the pictures."""
    for title, end in (("E-Mail", "@oak.example"), ("Kürzel", "")):
        names = ("mche", "bort", "adia", "nkim", "zrot", "ober")
        text = table((title, *(name + end for name in names)), ("Name", *NAMES))
        found = read(tmp_path / title, text, [f"{name}.jpg" for name in names])
        assert ids(found) == [()] * 6 and why(found, title) == ("login", "the photos are named by it")
        assert all(name in one.logins for name, one in zip(names, found.candidates, strict=True))


def test_numbers_with_dots_and_a_check_digit_are_no_telephones(tmp_path: Path) -> None:
    for title in ("C.I.", "Nr.", "RUT"):
        cells = ("5.204.417-3", "52044251", "5.204.433-9", "5.204.441 0", "5.204.459-1", "6.001.220-K")
        assert ids(read(tmp_path / title, table((title, *cells), ("Name", *NAMES)))) == [(n,) for n in cells]


def test_rows_that_are_counted_are_numbers_if_the_photos_are_named_so(tmp_path: Path) -> None:
    photos = [f"{number}.jpg" for number in range(1, 7)]
    found = read(tmp_path, table(("No", *map(str, range(1, 7))), ("Name", *NAMES)), photos)
    assert ids(found) == [(str(number),) for number in range(1, 7)]


def test_the_numbers_of_people_here_tell_the_column(tmp_path: Path) -> None:
    here = tuple(
        Person(id=str(at), given=name.split()[0], family=name.split()[1], ids=(f"00{number}",))
        for at, (name, number) in enumerate(zip(NAMES, NUMBERS, strict=True))
    )
    other = ("7781", "7782", "7791", "7792", "7801", "7802")
    found = read(tmp_path, table(("A", *other), ("Name", *NAMES), ("B", *NUMBERS)), here=here)
    assert ids(found) == [(number,) for number in NUMBERS]
    assert why(found, "B") == ("id", "people who are here have these numbers")


def test_a_private_number_tells_whose_each_photo_is_and_is_not_kept(tmp_path: Path) -> None:
    """Schools in Kuwait name the photos by the number of the state."""
    numbers = tuple(str(332145670 + 31 * at) for at in range(6))
    text = table(("الرقم المدني", *numbers), ("Name", *NAMES))
    found = read(tmp_path, text, [f"{number}.jpg" for number in numbers])
    assert ids(found) == [()] * 6 and [one.logins for one in found.candidates] == [(n,) for n in numbers]
    assert "الرقم المدني was used to match the photos. It is not saved." in found.unclear


@pytest.mark.parametrize(
    ("whole", "first"),
    [
        ("بن صالح أمين, الطرابلسي رانية, المرزوقي ياسمين, الغربي آدم", "أمين"),  # Tunisia
        ("محمد القحطاني, عبد الله العتيبي, فيصل الدوسري", "محمد"),
        ("כהן נועם, לוי מאיה, בן שמעון יהב, אזולאי שירה", "נועם"),
        ("נועם כהן, מאיה לוי, שירה אזולאי", "נועם"),
    ],
)
def test_last_names_that_many_have_tell_the_order(whole: str, first: str, tmp_path: Path) -> None:
    assert read(tmp_path, "Name\n" + whole.replace(", ", "\n")).candidates[0].given == first


def test_an_address_tells_the_first_name_from_the_last(tmp_path: Path) -> None:
    """Icelandic titles, which the program does not know; the school's addresses are first.last."""
    firsts = tuple(name.split()[0] for name in NAMES)
    lasts = tuple(name.split()[1] for name in NAMES)
    mails = tuple(
        f"{a.lower()}.{b.lower()}@skoli.is".replace("ë", "e") for a, b in zip(firsts, lasts, strict=True)
    )
    found = read(tmp_path, table(("Eftirnafn", *lasts), ("Fornafn", *firsts), ("Netfang", *mails)))
    assert [one.display for one in found.candidates] == list(NAMES)


def test_common_first_names_tell_the_columns_of_a_list_without_titles(tmp_path: Path) -> None:
    found = read(tmp_path, "401,Chen,Maya,7B\n402,Ortiz,Ben,7B\n403,Diaz,Ana,7A\n404,Roth,Ilka,7A\n")
    assert [one.display for one in found.candidates] == ["Maya Chen", "Ben Ortiz", "Ana Diaz", "Ilka Roth"]
    assert "no column titles" in found.unclear[0]


SAMOAN = "TŪHOE,MARAMA;LEOTA,LOSA;HENARE,NGAIO;TAUFA,TĀNE;PŌTAE,RANGI;PARATA,TIPENE"
HINDI = "सुमेधा,चौहान;निखत,गुप्ता;ऋतुजा,जोशी;मृगांक,दुबे;विभूति,वर्मा;ओजस,यादव"


@pytest.mark.parametrize(
    ("titles", "names", "more", "first"),
    [
        ("F1,F2,F3\n", SAMOAN, ",6A,4417;,6A,4402;,6A,4490;,6B,4411;,6B,4468;,6B,4431", "Tūhoe"),
        (
            "",
            HINDI,
            ",12 Mill Road,4;,16 Mill Road,4;,9 Mill Road,4;,1 Elm Road,5;,8 Elm Road,5;,3 Elm Road,5",
            "सुमेधा",
        ),
        (
            "ᑭᖑᓪᓕᖅ ᐊᑎᖅ,ᐊᑎᖅ\n",
            "Chen,Senara;Ortiz,Branok;Diaz,Ida;Kim,Lowenna;Roth,Nora;Berg,Massen",
            "",
            "Senara",
        ),
    ],
)
def test_names_are_read_and_asked_about_where_nothing_tells_the_first(
    tmp_path: Path, titles: str, names: str, more: str, first: str
) -> None:
    """A guess is read, as the names are plain; the answer turns it round."""
    rows = zip(names.split(";"), more.split(";") if more else [""] * 6, strict=True)
    (tmp_path / "list.csv").write_text(titles + "\n".join(map("".join, rows)) + "\n", encoding="utf-8")
    made = plan(tmp_path / "list.csv", [])
    asked = next(question for question in made.questions if question.key == "order:list.csv")
    first_row = " ".join(made.remarks).count("Row 1 (")
    assert first in [one.given for one in made.listed] and len(made.listed) == 6 + first_row
    turned = make_plan(made.import_source, {asked.key: asked.choices[1].answer})
    assert first in [one.family for one in turned.listed] and asked not in turned.questions


@pytest.mark.parametrize(
    "text",
    [
        "Lions,Bears\nTigers,Eagles\nHawks,Foxes\nOwls,Wolves\nSharks,Crows\n",
        "France,Paris,12\nGermany,Berlin,9\nSpain,Madrid,7\nItaly,Rome,22\nPeru,Lima,3\n",
        "Ashton,Lancashire,3011\nBerkley,Somerset,3012\nCorwen,Denbigh,3013\nDunmore,Galway,3014\n"
        "Elham,Suffolk,3015\nFowey,Cornwall,3016\n",
        "6A,Elm Grove,Ashton,07:42\n6A,Oak Corner,Berkley,07:49\n6A,Church Lane,Corwen,07:55\n"
        "6B,Mill Bridge,Dunmore,08:01\n6B,Station,Elham,08:07\n6B,Library,Fowey,08:12\n",
        "Hawks,Eagles,2026-09-12,6A\nLions,Tigers,2026-09-13,6A\nFoxes,Wolves,2026-09-14,6B\n"
        "Bears,Otters,2026-09-15,6B\n",
        "Northwind,Lyon,+33 4 72 00 11 22,info@n.example\nBluebird,Turin,+39 011 555 0101,info@b.example\n"
        "Evergreen,Porto,+351 22 555 0102,info@e.example\nRedwood,Bruges,+32 50 55 01 04,info@r.example\n",
        "401,Quercus,Oak,2019-04-01\n402,Acer,Maple,2019-04-03\n403,Betula,Birch,2020-05-01\n"
        "404,Salix,Willow,2020-05-02\n",
        "Pizza,Salad,Apple\nPasta,Corn,Pear\nSoup,Bread,Plum\nTacos,Beans,Kiwi\nCurry,Rice,Melon\n",
    ],
)
def test_words_beside_each_other_are_no_people(tmp_path: Path, text: str) -> None:
    with pytest.raises(NoNames):
        read(tmp_path, text)


def test_classes_are_seen_below_a_title_that_says_nothing(tmp_path: Path) -> None:
    found = read(tmp_path, table(("Name", *NAMES), ("Bekkur", "7B", "7B", "7A", "7A", "7B", "7A")))
    assert [one.classes for one in found.candidates][:3] == [("7B",), ("7B",), ("7A",)]


@pytest.mark.parametrize("title", ["Pose", "Package", "Backdrop"])
def test_the_pose_on_an_order_is_no_class(title: str, tmp_path: Path) -> None:
    """Half of a photographer's orders were in a class called A, half in B."""
    found = read(tmp_path, table(("Student", *NAMES), (title, "A", "B", "B", "A", "A", "B")))
    assert {one.classes for one in found.candidates} == {()} and why(found, title)[0] == ""


def test_marks_are_no_grade_of_a_school(tmp_path: Path) -> None:
    found = read(tmp_path, table(("Name", *NAMES), ("Grade", "88", "92.5", "71", "64", "100", "85")))
    assert {one.grade for one in found.candidates} == {""}
    assert why(found, "Grade") == ("", "its cells are marks, not grades of a school")


def test_words_titled_id_are_user_names_and_are_not_kept(tmp_path: Path) -> None:
    words = ("mchen", "bortiz", "adiaz", "nkim", "zroth", "oberg")
    found = read(tmp_path, table(("ID", *words), ("Name", *NAMES)))
    assert ids(found) == [()] * 6 and found.candidates[0].logins == ("mchen",)


@pytest.mark.parametrize(
    ("titles", "row"),
    [
        (("Nachname, Vorname",), ("Chen Maya",)),
        (("Nazwisko i imię",), ("Chen Maya",)),
        (("Last, First",), ("Chen, Maya",)),
        (("Förnamn", "Efternamn"), ("Maya", "Chen")),
        (("Příjmení", "Jméno"), ("Chen", "Maya")),
        (("Cognome", "Nome"), ("Chen", "Maya")),
        (("שם משפחה", "שם פרטי"), ("Chen", "Maya")),
        (("Given Name(s)", "Family Name"), ("Maya", "Chen")),
        (("Full Name (LFM)",), ("Chen, Maya",)),
        (("Vorname", "Langname"), ("Maya", "Chen")),
        (("Pupil's Forename", "Pupil's Surname"), ("Maya", "Chen")),
    ],
)
def test_titles_of_offices_in_many_languages(
    tmp_path: Path, titles: tuple[str, ...], row: tuple[str, ...]
) -> None:
    found = read(tmp_path, f"{';'.join(titles)};X\n{';'.join(row)};1\n")
    assert [(one.given, one.family) for one in found.candidates] == [("Maya", "Chen")]


def test_a_parent_is_never_taken_for_the_student(tmp_path: Path) -> None:
    parents = ("Li Chen", "Rosa Ortiz", "Luis Diaz", "Jin Kim", "Uta Roth", "Per Berg")
    found = read(tmp_path, table(("Parent", *parents), ("Schüler", *NAMES), ("Mother’s Number", *NUMBERS)))
    assert [one.display for one in found.candidates] == list(NAMES)
    assert ids(found) == [()] * 6
    assert why(found, "Parent") == ("", "private")


def test_names_alone_one_a_line(tmp_path: Path) -> None:
    found = read(tmp_path, "\n".join(NAMES))
    assert [one.display for one in found.candidates] == list(NAMES)


def test_sentences_one_a_line_are_no_list(tmp_path: Path) -> None:
    with pytest.raises(NoNames):
        read(tmp_path, "Please return books\nBy the end of May\nThank you all\n")


def test_bars_between_the_cells(tmp_path: Path) -> None:
    found = read(tmp_path, "Last|First|ID\nChen|Maya|0042\nOrtiz|Ben|0043\n")
    assert [(one.display, one.ids) for one in found.candidates] == [
        ("Maya Chen", ("0042",)),
        ("Ben Ortiz", ("0043",)),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("1. Chen, Maya (6A)", "2. Ortiz, Ben (6A)", "3. Diaz, Ana (6B)", "4. Kim, Noah (6B)"),
        ("• Maya CHEN - 6A", "• Ben ORTIZ - 6A", "• Ana DIAZ - 6B", "• Noah KIM - 6B"),
        ("Book club", "• Maya CHEN - 6A", "• Ben ORTIZ - 6A", "• Ana DIAZ - 6B", "• Noah KIM - 6B"),
    ],
)
def test_lines_of_a_letter(tmp_path: Path, lines: tuple[str, ...]) -> None:
    found = read(tmp_path, "\r\n".join(lines))
    assert [(one.given, one.classes) for one in found.candidates] == [
        ("Maya", ("6A",)),
        ("Ben", ("6A",)),
        ("Ana", ("6B",)),
        ("Noah", ("6B",)),
    ]


def test_a_line_that_is_taken_for_a_heading_is_named(tmp_path: Path) -> None:
    found = read(tmp_path, "maya chen\nBen Ortiz\nAna Diaz\nNoah Kim\n")
    assert len(found.candidates) == 3 and LeftOut("heading", "maya chen") in found.left_out


def test_a_nickname_in_quotes(tmp_path: Path) -> None:
    found = read(tmp_path, "Name\nNathaniel 'Nat' Young\nSiobhán O'Neil\nKoen van 't Hof\n")
    assert [(one.preferred, one.given, one.family) for one in found.candidates] == [
        ("Nat", "Nathaniel", "Young"),
        ("", "Siobhán", "O'Neil"),
        ("", "Koen", "van 't Hof"),
    ]


def test_a_class_that_stands_above_its_pupils(tmp_path: Path) -> None:
    text = "Last,First\nHomeroom: Mrs. Gray\nChen,Maya\nOrtiz,Ben\n\nHomeroom: Ms. Holt\nDiaz,Ana\n"
    found = read(tmp_path, text)
    assert [(one.display, one.homeroom) for one in found.candidates] == [
        ("Maya Chen", "Mrs. Gray"),
        ("Ben Ortiz", "Mrs. Gray"),
        ("Ana Diaz", "Ms. Holt"),
    ]


def test_titles_with_the_prefixes_of_a_data_base(tmp_path: Path) -> None:
    titles = "GEN_NOM;GEN_COGNOM1;GEN_COGNOM2;MAT_CURSESCOLAR;MAT_GRUPCLASSE;GEN_IDALUMNE\n"
    rows = "Laia;Casademunt;Roca;2026/2027;ESO 1 B;16575992271\nGuiu;Llorenç;;2026/2027;ESO 1 A;16575992272\n"
    found = read(tmp_path, titles + rows).candidates
    assert [(one.given, one.family, one.ids) for one in found] == [
        ("Laia", "Casademunt Roca", ("16575992271",)),
        ("Guiu", "Llorenç", ("16575992272",)),
    ]


@pytest.mark.parametrize(
    "titles", ['"Name (L, F M)",1st Per,ID', "Name (L F),Teacher,ID", "Last Name,First Name,ID"]
)
def test_whole_names_beside_teachers_are_the_names(tmp_path: Path, titles: str) -> None:
    rows = '"Moss, Ava Jo",Pasternak,4101\n"Park, Leo",Coach Nunley,4102\n"Fox, Ida",Pasternak,4103\n'
    found = read(tmp_path, f"{titles}\n{rows}").candidates
    assert [(one.given, one.family) for one in found] == [("Ava Jo", "Moss"), ("Leo", "Park"), ("Ida", "Fox")]


FIRST = ("Ava Moss", "Ben Tully", "Cara Finch", "Dan Orrick", "Eli Park", "Fay Gray")
MOTHERS = ("Linda Moss", "Sue Tully", "Jane Finch", "Pam Orrick", "Kit Park", "Lou Gray")
PHONES = tuple(f"07700 90011{at}" for at in range(6))


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"{one};{two};{call}\n" for one, two, call in zip(FIRST, MOTHERS, PHONES, strict=True)),
        "".join(f"{two};{call};{one}\n" for one, two, call in zip(FIRST, MOTHERS, PHONES, strict=True)),
        "".join(
            f"{one};Linda;{two}\n"
            for one, two in zip(FIRST, ["Hill", "Webb", "Ng", "Falk", "Roy", "Diaz"], strict=True)
        ),
        "\n".join(f"{at}. {one}" for at, one in enumerate(("Suharto", *FIRST), 1)),
    ],
)
def test_the_people_of_a_list_without_titles_are_not_those_beside_them(tmp_path: Path, text: str) -> None:
    found = {f"{one.given} {one.family}".strip() for one in read(tmp_path, text).candidates}
    assert found - {"Suharto"} == set(FIRST) and ("Suharto" in found) == ("Suharto" in text)


def test_a_group_of_a_few_is_not_that_of_those_below_them(tmp_path: Path) -> None:
    groups = ("Band", "", "", "Choir", "", "")
    found = read(tmp_path, table(("Name", *FIRST), ("Section", *groups)))
    assert [one.classes for one in found.candidates] == [(group,) if group else () for group in groups]


def test_a_blank_column_of_lessons_does_not_make_the_class_a_grade(tmp_path: Path) -> None:
    """Magister exports it beside the class, also where no lessons are planned yet."""
    text = "Roepnaam;Achternaam;Klas;Lesgroep\nSem;Wit;2ha1;\nMees;Kok;2vb1;\nPien;Bos;2ha1;\n"
    (tmp_path / "leerlingen.csv").write_text(text, encoding="utf-8")
    found = plan(tmp_path / "leerlingen.csv", []).listed
    assert [(one.grade, one.classes) for one in found] == [
        ("2", ("2ha1",)), ("2", ("2vb1",)), ("2", ("2ha1",))
    ]  # fmt: skip


def test_where_children_live_is_no_class_and_is_not_shown(tmp_path: Path) -> None:
    """A list without titles; brothers and neighbours share a street."""
    names = (
        "Akhmetov, Ruslan",
        "Zhukov, Egor",
        "Sokolova, Arina",
        "Yudin, Fedor",
        "Bykov, Timur",
        "Shevtsova, Zlata",
    )
    streets = ("17 Mill Road", "16 Mill Road", "14 Mill Road", "17 Mill Road", "14 Mill Road", "16 Mill Road")
    rows = (
        f'"{name}",Ashton,{street},{310 + at}'
        for at, (name, street) in enumerate(zip(names, streets, strict=True))
    )
    (tmp_path / "list.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    found = plan(tmp_path / "list.csv", [])
    assert not any("Mill" in "".join((*one.classes, one.homeroom)) for one in found.listed)
    assert "Mill" not in repr((found.columns, found.remarks))


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ("", "{first},{last},{at},7A\n"),
        ("Column1,Column2,Column3\n", "{at},{last},{first}\n"),
        ("FN,Ape,Nr\n", "{first},{last},{at}\n"),
        ("Nombre(s),Nm élève,Nr\n", "{first},{last},{at}\n"),
    ],
)
@pytest.mark.parametrize(
    "names",
    [
        "Biel|Ferrer Coll;Begoña|Cañas Olmo;Bruno|Domínguez Sanz;Adrián|Marín Duque;Sofía|Fernández Gil",
        "Ali Hassan|Farah;Freja Maria|Stålnacke;Erik Gustav|Fägerskiöld;Karin Linnea|Hedvall;Saga|Kvist",
        "PILAR|DE LEON;LUZ|DE LA CRUZ;DESMOND|FREEMAN;ANNA|SMITH-JONES;SARAH JANE|FINCH;JEAN-LUC|HALL-PRICE",
    ],
)  # fmt: skip
def test_first_and_last_names_of_several_words_are_no_whole_names(
    tmp_path: Path, titles: str, rows: str, names: str
) -> None:
    pairs = [name.split("|") for name in names.split(";")]
    text = "".join(
        rows.format(first=first, last=last, at=402210 + at) for at, (first, last) in enumerate(pairs)
    )
    (tmp_path / "list.csv").write_text(titles + text, encoding="utf-8")
    found = [(one.given, one.family) for one in plan(tmp_path / "list.csv", []).listed]
    assert [(given.casefold(), family.casefold()) for given, family in found] == [
        (first.casefold(), last.casefold()) for first, last in pairs
    ]


@pytest.mark.parametrize("beside", ["Ashton,Berkley,Corwen,Dunmore,Elham", "Osei,Kettle,Brandt,Perić,Falk"])
def test_a_word_beside_whole_names_is_no_part_of_them(tmp_path: Path, beside: str) -> None:
    names = ("Maria Moss", "Anna Ruiz", "David Hall", "Sarah Finch", "Thomas Banks")
    rows = zip(names, beside.split(","), strict=True)
    (tmp_path / "list.csv").write_text(
        "".join(f"{name},{word},7A\n" for name, word in rows), encoding="utf-8"
    )
    assert [one.display for one in plan(tmp_path / "list.csv", []).listed] == list(names)


LETTERHEAD = 'St. Brigid\'s School,,,\n"9 Elm Road, Dunmore",,Tel. 555 0199,\nClass lists 2026-27,,,\n'
SIGNED = ",,,\nHead teacher:,Una Moss,,\nDate,3/9/2026,,\n"


@pytest.mark.parametrize(
    ("rows", "people"),
    [
        (
            "Perić,402210,Vuk,6A;Đukić,402223,Tijana,6A;Jović,402236,Milica,6B;Ilić,402249,Luka,6B",
            "Vuk Perić",
        ),
        ('10421,"Hedvall, Karin",7,7A;10434,"Kvist, Saga",7,7A;10447,"Niia, Per",8,8B', "Karin Hedvall"),
        ("6A,1,Sukarman,41;6A,2,Dewi Lestari,45;6B,3,Ningsih,47;6B,4,Intan Permata,49", "Sukarman"),
        (
            '"Ramadhan, Rizky",41,6A,Ana;Hartini,44,6A,;"Saputra, Dimas",47,6B,Ana;Yuliana,50,6B,',
            "Rizky Ramadhan",
        ),
        (
            "Budi,,6A,Una Roe,Dad;Dewi,Ira,6A,Hal Ode,Mum;Rio,Putra,6B,Jo Ash,Mum;Tari,Wati,6B,Al Ode,Dad",
            "Budi",
        ),
    ],
)
def test_a_letterhead_is_no_title_and_people_may_have_one_name(
    tmp_path: Path, rows: str, people: str
) -> None:
    (tmp_path / "list.csv").write_text(LETTERHEAD + rows.replace(";", "\n") + "\n" + SIGNED, encoding="utf-8")
    made = plan(tmp_path / "list.csv", [])
    assert made.listed[0].display == people and len(made.listed) == rows.count(";") + 1
    assert {(*one.classes, one.homeroom)[0] for one in made.listed} in ({"6A", "6B"}, {"7A", "8B"})


@pytest.mark.parametrize(
    ("text", "given", "family", "numbers", "said"),
    [
        (
            "12041,เด็กชาย,ณัฐวุฒิ,ใจดี,ป.4/1;12042,เด็กหญิง,กัญญารัตน์,แสงทอง,ป.4/1;12043,เด็กชาย,ธนกร,ศรีสุข,ป.4/2;12044,เด็กหญิง,ชลธิชา,บุญมา,ป.4/2",
            "ณัฐวุฒิ",
            "ใจดี",
            ("12041",),
            "first names",
        ),
        (
            '1101,"DELA CRUZ, JUAN, SANTOS",M;1132,"BAUTISTA, ANGEL, REYES",F;1120,"YAP, BIANCA, TAN",F',
            "Juan",
            "Dela Cruz",
            ("1101",),
            "",
        ),
        (
            "7731,Wendy Kamau,88031;7741,Brian Ouma,88038;7762,Faith Chebet,88045;7790,Kevin Mutua,88059",
            "Wendy",
            "Kamau",
            ("7731", "88031"),
            "column 1 and column 3 were read",
        ),
        (
            "31007,Wendy Kamau,7219;31020,Brian Ouma,1804;31033,Faith Chebet,9463;31062,Kevin Mutua,3350",
            "Wendy",
            "Kamau",
            ("31007",),
            "column 1 was read",
        ),
        (
            "7731,Wendy Kamau,5550148;7741,Brian Ouma,5550149;7762,Faith Chebet,5550177",
            "Wendy",
            "Kamau",
            ("7731",),
            "column 1 was read",
        ),
        (
            "Aguado,Serrano,Lucía,4411;Bermejo,Pozo,Hugo,4424;Cano,Rubio,Martina,4437;Escribano,Cruz,Pablo,4450",
            "Lucía",
            "Aguado Serrano",
            ("4411",),
            "both read as last names",
        ),
        (
            "401,Abebe,Kebede,Tadesse,M,5B;402,Saba,Girma,Alemu,F,5B;403,Dawit,Haile,Bekele,M,5C;404,Eden,Tesfa,Worku,F,5C",
            "Abebe",
            "Kebede",
            ("401",),
            "Column 4 has names too",
        ),
    ],
)  # fmt: skip
def test_lists_as_systems_write_them_without_titles(
    tmp_path: Path, text: str, given: str, family: str, numbers: tuple[str, ...], said: str
) -> None:
    (tmp_path / "list.csv").write_text(text.replace(";", "\n") + "\n", encoding="utf-8")
    made = plan(tmp_path / "list.csv", [])
    one = made.listed[0]
    assert (one.given, one.family, one.ids) == (given, family, numbers)
    assert said in " ".join(made.unclear) and len(made.listed) == text.count(";") + 1


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("F1,F2;Ms. Hall,;0031,MOSS Ava;0044,RUIZ Ben;0057,FINCH Cara", "Ava Moss Ms. Hall 0031"),
        ('F1,F2;"Moss, Ava",9;"Ruiz, Ben",9;"Finch, Cara",9;"Park, Leo",10;"Webb, Ida",10', "Ava Moss 9"),
        (
            '"Moss, Ava",10421,6A;"Ruiz, Ben",10434,;"Finch, Cara",10447,;'
            '"Webb, Ida",10460,6B;"Park, Leo",10473,;"Dean, Al",10486,',
            "Ava Moss 6 6A 10421",
        ),
        (
            "Amara,Okonkwo,6A,Chidi,Okonkwo,07700 900111;Sunniva,Rowe,6A,Petra,Rowe,07700 900125;"
            "Orla,Kavanagh,6B,Declan,Kavanagh,07700 900148;Wilf,Hargreaves,6B,Joan,Hargreaves,07700 900152",
            "Amara Okonkwo 6 6A",
        ),
        (
            "1,Nguyễn Thị,Lan,7A1;2,Trần Văn,Hùng,7A1;3,Lê Hoàng,Minh,7A1;4,Phạm Ngọc,Ánh,7A2",
            "Lan Nguyễn Thị 7 7A1",
        ),
        (
            "Ailbhe,Ní Bhriain,P4411,7A;Cillian,Ó Dea,P4412,7A;Sadhbh,Mac Craith,P4413,7B;Fia,Ó Sé,P4414,7B",
            "Ailbhe Ní Bhriain 7 7A P4411",
        ),
        (
            "F1,F2,F3,F4;Chi Kit,Yip,4th grade,Owls;Lok Yiu,Mak,4th grade,Owls;Tai Man,Chan,4th grade,Owls;"
            "Ka Ho,Cheung,5th grade,Foxes;Pak Hei,Fung,5th grade,Foxes;Wing Yan,Leung,5th grade,Foxes",
            "Chi Kit Yip 4 Owls",
        ),
        ("Ava Moss,F301;Ben Ruiz,F306;Cara Finch,F306;Leo Park,F302;Ida Webb,F305;Al Dean,F307", "Ava Moss"),
        (
            "Ida,Moss,Una Moss,07700 900111,Hal Ode,07700 900112;Tim,Ruiz,Jo Ash,07700 900131,Ann Ruiz,"
            "07700 900122;Bea,Finch,Kit Fox,07700 900151,Al Finch,07700 900132",
            "Ida Moss",
        ),
        ("Child,Nest;Ana Kos,K-1 Otters;Ben Ruiz,K-1 Otters;Cara Finch,2-3 Herons;Leo Park,2-3 Herons",
         "Ana Kos K-1 Otters"),
        ("Child,Community;Ana Kos,Toddler – Oak;Ben Ruiz,Lower El – Fir;Leo Park,Lower El – Fir",
         "Ana Kos Toddler – Oak"),
        ("Ana Kos,Form 3 Ruby;Ben Ruiz,Form 3 Ruby;Cara Finch,Form 1 Opal;Leo Park,Lower Sixth Arts",
         "Ana Kos 3 Form 3 Ruby"),
        ("Ana Kos,Grade R Bee;Ben Ruiz,Grade R Bee;Ida Fox,Grade 1 Ant;Leo Park,Grade 2 Owl;Al Dee,Grade 3",
         "Ana Kos R Grade R Bee"),
        ("Child,Worker;Ana Kos,Ms. Pilar;Ben Ruiz,Ms. Pilar;Cara Finch,Mr. Olu;Leo Park,Mr. Olu", "Ana Kos"),
        ("Child,Club;Ana Kos,K-2 Choir;Ben Ruiz,K-2 Choir;Leo Finch,3-5 Chess;Al Dee,3-5 Chess", "Ana Kos"),
        # names that are words for a child without their accents: niña, žák, giả
        ("Adams,Ben;Baker,Chloe;Carter,Nina;Diaz,Emma;Evans,Finn", "Ben Adams"),
        ("Zak,Adams;Ben,Baker;Chloe,Carter;Emma,Diaz", "Zak Adams"),
        ('Child,ID,Grade;"Long, Gia",88001,5;"Min, Hui",88002,5;"Nolan, Ike",88003,5', "Gia Long 5 88001"),
    ],
)  # fmt: skip
def test_the_kind_of_each_column_is_told_by_the_others(tmp_path: Path, text: str, people: str) -> None:
    (tmp_path / "list.csv").write_text(text.replace(";", "\n") + "\n", encoding="utf-8")
    listed = plan(tmp_path / "list.csv", []).listed
    one = listed[0]
    found = [one.display, one.grade, one.homeroom, *one.classes, *one.ids]
    assert " ".join(filter(None, found)) == people
    assert len(listed) == text.count(";") + 1 - text.count("F1") - text.count("Hall") - text.count("Child")


@pytest.mark.parametrize(
    ("columns", "classes"),
    [
        (
            "Grado|6to. Primaria, Secc. B|6to. Primaria, Secc. B|3ro. Básico, Secc. A",
            "6to. Primaria, Secc. B",
        ),
        ("Niveau|Tle C1|Tle C1|2nde A3", "Tle C1"),
        ("Roll|K Green|1/2P|4T", "K Green"),
        ("Homerm|6FI-2|6FI-2|7EN-1", "6FI-2"),
        ("poziom|4|4|7;symbol|b|c|a", "4b"),
        ("Sınıf|Hazırlık|9|11;Şube|A|C|B", "Hazırlık A"),
        ("Gr|4|5|6;Div|8|8|11", "8"),
        ("Gr|4|5|6;Sec|1|1|2", "4-1"),
    ],
)
def test_classes_below_titles_of_grades_or_none(tmp_path: Path, columns: str, classes: str) -> None:
    """A division in British Columbia has two grades; sections count in each grade anew."""
    cells = [each.split("|") for each in columns.split(";")]
    twice = [(one[0], *(cell for cell in one[1:] for _ in (1, 2))) for one in cells]
    assert read(tmp_path, table(("Name", *NAMES), *twice)).candidates[0].classes == (classes,)


@pytest.mark.parametrize(
    ("columns", "places"),
    [
        (("Form|7BRO|7AUS|7ELI", "PP|Y||"), ("7BRO", ())),  # pupil premium is no room
        (("Form|Shell B|Rem A|U5C", "Tutor|Mr Pym|Dr Leith|Mrs Orde"), ("Mr Pym", ("Shell B",))),
        (("NC Year|Year 7|Year 8|Year 9", "Tutor Gp|TU3|LO1|TU3"), ("TU3", ())),  # no doctor
        (("年組番|2年3組15番|2年3組16番|5年1組4番",), ("", ("2年3組",))),
    ],
)
def test_forms_beside_other_columns(
    tmp_path: Path, columns: Sequence[str], places: tuple[str, tuple[str, ...]]
) -> None:
    found = read(tmp_path, table(("Name", *NAMES[:3]), *(tuple(column.split("|")) for column in columns)))
    assert (found.candidates[0].homeroom, found.candidates[0].classes) == places


@pytest.mark.parametrize(("other", "homeroom"), [("Harper", "Harper"), ("W", "12")])
def test_a_teacher_counts_before_the_number_of_a_room_but_no_way_home(
    tmp_path: Path, other: str, homeroom: str
) -> None:
    title = "Teacher" if other == "Harper" else "Home"
    text = f"Name,{title},Room\n" + "".join(
        f"{name},{other},12\n" for name in ("Ava Moss", "Leo Park", "Bo Li")
    )
    found = plan(fill(tmp_path, {"list.csv": text}), []).listed
    assert {one.homeroom for one in found} == {homeroom}


@pytest.mark.parametrize(
    ("title", "classes", "sections", "expected"),
    [
        ("Class", "3 3 3 4 4 4", "A A B A A B", "3A 3A 3B 4A 4A 4B"),
        ("Class", "3A 3A 3B 4A 4A 4B", "A A B A A B", "3A 3A 3B 4A 4A 4B"),
        ("Grade", "3A 3A 3B 4A 4A 4B", "Blue Red Blue Red Blue Red", "3A 3A 3B 4A 4A 4B"),
    ],
    ids=["apart", "once more", "house"],
)
def test_a_class_beside_its_section_keeps_its_grade(
    title: str, classes: str, sections: str, expected: str, tmp_path: Path
) -> None:
    """Offices in India and the Philippines have a column for the section, also where the class has it."""
    columns = ((title, *classes.split()), ("Section", *sections.split()))
    found = read(tmp_path, table(("Name", *FIRST), *columns)).candidates
    assert [one.grade for one in found] == [*"333444"]
    assert [one.classes[0] for one in found] == expected.split()


def test_guardians_in_a_column_without_a_title_are_not_shown(tmp_path: Path) -> None:
    rows = ["Maya Chen,Guardian: Ann Chen", "Leo Park,Guardian: Bo Park", "Ana Kos,Guardian: Cy Kos"]
    (tmp_path / "list.csv").write_text("\n".join(rows), encoding="utf-8")
    [sentence] = [text for text in plan(tmp_path / "list.csv", []).unclear if "Column 2 has" in text]
    assert "Guardian: …" in sentence and "Ann" not in sentence
