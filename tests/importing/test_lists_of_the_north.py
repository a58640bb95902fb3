"""Lists of offices in German, Dutch, the Nordic and the Baltic languages; most rules hold for all."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill, pictures

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check


def read(tmp_path: Path, name: str, text: str, *photos: str) -> ImportPlan:
    return plan(fill(tmp_path, {name: text, **pictures(*photos)}), [])


def test_most_people_with_a_post_are_the_staff_and_so_are_the_others(tmp_path: Path) -> None:
    rows = "Anders Krogh;Skoleleder\nBente Holst;Klasselærer 3.b\nCamilla Munk;Pædagog\nDorthe Thy;Kok\n"
    found = read(tmp_path, "liste.csv", f"Navn;Stilling\n{rows}")
    assert [one.role for one in found.new] == ["staff", "teacher", "staff", "staff"]
    assert any("was read as the staff" in said for said in found.unclear)


def test_the_post_of_an_adult_where_others_have_a_class_is_no_class(tmp_path: Path) -> None:
    rows = "3000112;Olivia Bech;Elev;6.x\n3000113;Viggo Nohr;Elev;6.y\n3000114;Jette Aaen;Lærer;Personale\n"
    found = read(tmp_path, "laanere.csv", f"Låner-ID;Navn;Lånerkategori;Gruppe\n{rows}")
    assert [(one.role, one.classes) for one in found.new][2] == ("teacher", ())


def test_a_last_name_with_words_before_it_is_no_class_among_typed_names(tmp_path: Path) -> None:
    names = "Leonie von Arnim\nMia zum Felde\nJan auf der Heide\nPaul vom Berg\n"
    found = read(tmp_path, "Klasse 6c.txt", f"Klasse 6c\n\n{names}")
    assert [(one.given, one.family, one.homeroom) for one in found.new] == [
        ("Leonie", "von Arnim", "6c"),
        ("Mia", "zum Felde", "6c"),
        ("Jan", "auf der Heide", "6c"),
        ("Paul", "vom Berg", "6c"),
    ]


def test_a_long_line_with_the_class_and_its_teacher_is_the_heading_in_slovakia(tmp_path: Path) -> None:
    title = "Zoznam žiakov IV.B triedy, triedna učiteľka: Mgr. Zuzana Hrušková"
    found = read(tmp_path, "trieda.txt", f"{title}\n1. Bartošová Nina\n2. Čačko Samuel\n3. Ďurica Oliver\n")
    assert [(one.display, one.grade, one.homeroom) for one in found.new] == [
        ("Nina Bartošová", "4", "IV.B"),
        ("Samuel Čačko", "4", "IV.B"),
        ("Oliver Ďurica", "4", "IV.B"),
    ]


def test_titles_that_stand_in_two_rows(tmp_path: Path) -> None:
    rows = "1;Ahrens;Greta;02.02.2019;\n2;Demir;Can;03.03.2019;\n3;Falk;Ole;04.04.2019;Umzug nach Potsdam\n"
    text = f"lfd.;Name des Kindes;;geb. am;Bemerkung\nNr.;Nachname;Vorname;;\n{rows}"
    found = read(tmp_path, "liste.csv", text)
    assert [(one.display, one.active is False) for one in found.new][2] == ("Ole Falk", True)
    assert "geb. am" in [column.title for column in found.columns if column.why == "private"]


def test_icelanders_have_the_name_of_a_parent_behind_all_first_names(tmp_path: Path) -> None:
    rows = "Dagur Steinn Helgason;8. A\nHekla Sól Baldursdóttir;8. A\nJan Kowalski;8. B\n"
    found = read(tmp_path, "listi.csv", f"Nafn;Bekkur\n{rows}")
    assert [one.given for one in found.new] == ["Dagur Steinn", "Hekla Sól", "Jan"]


def test_finns_with_the_last_name_first(tmp_path: Path) -> None:
    rows = "Ahonen Aava;3B\nEskola Eino;3B\nHiltunen Hilla;3B\nKettunen Kerttu;3C\n"
    found = read(tmp_path, "lista.csv", f"Oppilas;Luokka\n{rows}")
    assert [one.family for one in found.new] == ["Ahonen", "Eskola", "Hiltunen", "Kettunen"]


def test_the_code_of_the_state_with_the_day_of_birth_is_nobodys_number(tmp_path: Path) -> None:
    codes = ("120413-12345", "130613-12346", "010813-12347", "240913-12348", "311013-12349")
    rows = "".join(f"Anna{at};Kalna{at};{code};R-10{at}\n" for at, code in enumerate(codes))
    found = read(tmp_path, "saraksts.csv", f"Vārds;Uzvārds;Personas kods;Apliecības nr.\n{rows}")
    assert [one.ids for one in found.new] == [(f"R-10{at}",) for at in range(5)]


def test_a_pupil_is_at_the_school_and_the_number_of_a_short_list_is_a_seat(tmp_path: Path) -> None:
    rows = "1;Aasen, Tuva;Elev\n2;Carlsen, Vilde;Sluttet\n"
    found = read(tmp_path, "VIS.csv", f"Nr.;Navn;Elevstatus\n{rows}")
    assert [(one.active, one.ids, one.seat) for one in found.new] == [(True, (), "1"), (False, (), "2")]


def test_the_greeting_below_a_mail_is_nobody(tmp_path: Path) -> None:
    names = "Ola Nordahl\nEmma Vik\nLeah Foss\n"
    text = f"Fra: Tone Berg\nEmne: lånekort\n\nHei! Disse trenger kort:\n\n{names}\nHilsen Tone\n"
    found = read(tmp_path, "mail.txt", text)
    assert [one.family for one in found.new] == ["Nordahl", "Vik", "Foss"]
    assert not any("Homeroom" in said for said in found.unclear)


def test_a_seating_plan_has_a_board_and_a_door(tmp_path: Path) -> None:
    plan_ = (
        ";;bord;;\nEva Maas;Tijn Dekker;;Lina Peters;Bo Jonk\nJesse Kok;;;Nova Willems;Stan Mol\n;;deur;;\n"
    )
    assert len(read(tmp_path, "plattegrond.csv", plan_).new) == 7


def test_last_names_come_first_where_they_are_in_order(tmp_path: Path) -> None:
    rows = "1;Vogt Amelie;2b\n2;Wirth Konstantin;2b\n3;Yildirim Emre;2b\n4;Zeller Marlene;2b\n"
    found = read(tmp_path, "liste.csv", f"Nr.;Schüler/in;Gruppe\n{rows}")
    assert [one.family for one in found.new] == ["Vogt", "Wirth", "Yildirim", "Zeller"]


def test_the_word_before_a_number_behind_a_name_is_its_title(tmp_path: Path) -> None:
    names = ("Brunner Nadia", "Caduff Gian", "Elmer Sarah")
    lines = "\n".join(f"{name}, Ausweis-Nr. {10233 + at}" for at, name in enumerate(names))
    found = read(tmp_path, "mail.txt", f"Anbei unsere Lernenden der Klasse ME24b:\n\n{lines}\n")
    assert [one.ids for one in found.new] == [("10233",), ("10234",), ("10235",)]


def test_the_school_and_the_teacher_above_numbered_names(tmp_path: Path) -> None:
    above = "Jelgavas pamatskola\n5.b klases skolēnu saraksts\nKlases audzinātāja: Vita Sproģe\n\n"
    names = (
        "1. Andersone Katrīna\n2. Briedis Artūrs\n3. Dumpis Kristers (pārgājis uz citu skolu)\n4. Egle Anna\n"
    )
    found = read(tmp_path, "saraksts.txt", above + names)
    assert [(one.homeroom, one.active is False) for one in found.new] == [("5.b", at == 2) for at in range(4)]


def test_names_behind_a_colon_in_each_line_though_one_has_only_two(tmp_path: Path) -> None:
    rooms = "Zimmer 1: Amira Said, Lotta Kranz, Mia Pohl\nZimmer 2: Finn Rohde, Luca Adler\n"
    text = f"Teilnehmerliste Klassenfahrt 9d\n\n{rooms}"
    found = read(tmp_path, "Klassenfahrt.txt", text)
    assert [one.family for one in found.new] == ["Said", "Kranz", "Pohl", "Rohde", "Adler"]


def test_who_left_behind_a_dash_is_no_heading(tmp_path: Path) -> None:
    second = "9B\nLaakso Eetu\nPeltonen Siiri\nVirtanen Topi – muuttanut\n"
    text = f"9A\nAho Niilo\nBerg Alma\nKallio Oona\n\n{second}"
    found = read(tmp_path, "lista.txt", text)
    assert [one.active is False for one in found.new] == [False] * 5 + [True]


def test_who_left_behind_a_comma_is_no_heading_and_a_preschool_below_is_no_footer(tmp_path: Path) -> None:
    text = (
        "Klasse 1c (Frau Lindner)\n\nAda Brandt\nBen Scholz, weg seit 5. Oktober\nClara Vogt\n"
        "Emre Koç (neu)\n\nVorschule\n\nFinn Kurz\nGreta Lang\n"
    )
    found = read(tmp_path, "liste.txt", text)
    assert [one.grade for one in found.new] == ["1"] * 4 + ["Vorschule"] * 2
    assert [one.display for one in found.new if one.active is False] == ["Ben Scholz"]


def test_a_room_of_several_grades_above_titles_that_come_again_is_no_part_of_the_one_before(
    tmp_path: Path,
) -> None:
    parts = zip(("TK - Ms. Ruiz", "K-2 - Mrs. Lowe", "1st Grade - Room 4"), ("Mo", "Eun", "Jo"), strict=True)
    text = "".join(f"{head},\nLast,First\nCho,{given}\nDunn,{given}a\n" for head, given in parts)
    places = [one.homeroom or one.grade for one in read(tmp_path, "list.csv", text).new]
    assert places == ["Ms. Ruiz"] * 2 + ["Mrs. Lowe"] * 2 + ["Room 4"] * 2


def test_one_name_alone_between_counted_names_is_somebody(tmp_path: Path) -> None:
    text = "Hej!\nHär är klass 4B.\n\n1. Ellen Nordin\n2. Nilofar\n3. Noel Palm\n4. Yusuf Ali\n\nHälsningar\n"
    assert [one.display for one in read(tmp_path, "mejl.txt", text).new] == [
        *("Ellen Nordin", "Nilofar", "Noel Palm", "Yusuf Ali")
    ]


def test_a_note_beside_photos_that_names_somebody_is_said(tmp_path: Path) -> None:
    note = "Ikke fotograferet:\n\n6.b\nStorm Agger\n"
    photos = pictures("6.b/Liva Holm.jpg", "6.b/Asger Bro.jpg", "6.b/Zahra Ali.jpg")
    fill(tmp_path / "foto", {"note.txt": note, **photos})
    found = plan(tmp_path / "foto", [])
    assert len(found.new) == 3 and any("Storm Agger" in odd.rows for odd in check(found))


@pytest.mark.parametrize(
    ("title", "names", "moved"),
    [
        ("Třída 4.B", ["Anna Bílá", "Tomáš Dvořák (přeřazen do 4.A)", "Ida Horáková", "Eva Malá"], "4.A"),
        ("Klasa 6c", ["Oliwia Bielak", "Marcel Cichoń (teraz w 6a)", "Kornelia Duda", "Amelia Gil"], "6a"),
        ("Klasse 5A", ["Liv Dahl", "Jonas Moen (byttet til 5B)", "Sara Vik", "Nora Lund"], "5B"),
    ],
)
def test_a_remark_beside_a_name_tells_the_class_of_now(
    tmp_path: Path, title: str, names: list[str], moved: str
) -> None:
    lines = "\n".join(f"{at}. {name}" for at, name in enumerate(names, 1))
    found = read(tmp_path, f"{title}.txt", f"{title}\n\n{lines}\n")
    assert [one.homeroom for one in found.new] == [own := title.split()[1], moved, own, own]
    assert not any(one.active is False for one in found.new)


def test_a_short_word_before_the_class_teacher_is_known_in_estonia(tmp_path: Path) -> None:
    rows = ";6A;;;6B\n;Kl. juh. Merike Oja;;;Kl. juh. Tarmo Kask\n"
    rows += "1;Liisa Sepp;;1;Oskar Ilves\n2;Marten Raud;;2;Grete Luik\n"
    found = read(tmp_path, "6 klassid.csv", f"6. klasside nimekirjad\n\n{rows}")
    assert [one.display for one in found.new] == ["Liisa Sepp", "Marten Raud", "Oskar Ilves", "Grete Luik"]
