"""Bytes that do not say how they were written: the letters of one language tell."""

from __future__ import annotations

import pytest

from namecards.importing.files.code_pages import DOS, WINDOWS, code_by_letters
from namecards.importing.formats.encodings import decode

NAMES = {
    "Michał Gąska,Zofia Wójcik,Łukasz Żak,Paweł Śliwiński": "cp1250 cp852",
    "Jiří Dvořák,Kateřina Růžičková,Aneta Černá": "cp1250 cp852",
    "Nagy Ádám,Szűcs Dóra,Győri Bence,Tóth Ernő": "cp1250 cp852",
    "Luka Kovačić,Ana Šarić,Đuro Živko": "cp1250 cp852",
    "Popis učenika 7.b,Anić Petra,Čuljak Šime,Žužić Ana": "cp1250",
    "Ionuţ Mădălin,Ştefan Bănică": "cp1250",
    "Ayşe Yıldız,Oğuz Çelik,İrem Koç,Umut Şahin": "cp1254 cp857",
    "Rūta Žukaitė,Jokūbas Šimkus,Eglė Vėželytė": "cp1257",
    "Jörg Müller,Änne Groß,Uwe Köhler": "cp1252 cp850",
    "Emil Özdemir,Käthe Jäger,Greta Çelik,Zoë Weiß": "cp1252 cp850",
    "Zoé Lefèvre,Inès Benoît,François Noël": "cp1252 cp850",
    "João Simões,Inês Gonçalves,Conceição": "cp1252 cp850",
    "Þóra Jónsdóttir,Guðrún Ýr,Ægir Örn": "cp1252 cp850",
    "Søren Åkjær,Mødre Bæk,Lærke Høj": "cp1252 cp850",
    "MUÑOZ ANA,NÚÑEZ LUZ,PEÑA JOSÉ": "cp1252 cp850",
    "Иванов Пётр 6А,Смирнова Анна 6Б,Щукина Юлия 6А": "cp1251 cp866 koi8-r mac_cyrillic",
    "Ђокић Љиљана,Њежић Ана": "cp1251",
    "Βλάχος Άγγελος,Ζέρβα Δανάη,ΠΑΠΠΑΣ ΝΙΚΟΣ": "cp1253",
    "כהן דניאל,לוי תמר,פרץ נועה": "cp1255",
    "محمد علي,فاطمة الزهراء,سارة أحمد": "cp1256",
    "กิตติ แสงทอง,มาลี มีสุข": "cp874",
    "山田 太郎,佐藤 花子,小林 さくら": "cp932",
    "김민준,이서연,박지호": "euc_kr",
    "王小明,李雨桐,赵子涵": "gb18030",
    "王小明,林雅婷,陳建宏": "big5hkscs",
}


@pytest.mark.parametrize("codes", [WINDOWS, DOS], ids=["list", "zip"])
@pytest.mark.parametrize(
    ("names", "code"), [(names, code) for names, codes in NAMES.items() for code in codes.split()]
)
def test_the_letters_of_a_language_tell_the_code_page(names: str, code: str, codes: tuple[str, ...]) -> None:
    lines = [name.encode(code) for name in names.split(",")]
    found = code_by_letters(lines, codes)
    assert b",".join(lines).decode(found) == names


@pytest.mark.parametrize(
    "names",
    ["Muñoz Ana,Chênevert Luc,Søren Holm,Zoë Ström,João Reis", "Muñoz Ana,Chênevert Luc,Bob Ray,Al Poe"],
)
def test_names_of_many_countries_are_no_one_language(names: str) -> None:
    assert code_by_letters([name.encode("cp1252") for name in names.split(",")]) == ""


def test_two_accents_in_a_long_list_tell_nothing() -> None:
    lines = [b"Bob Ray"] * 20 + ["Michał Żak".encode("cp1250")]
    assert code_by_letters(lines) == ""


def test_what_is_no_text_is_none() -> None:
    assert code_by_letters([b"\x89PNG\x1a\x00\xd8\x81"]) == code_by_letters([b"\x81\x8d\x8f"]) == ""


def test_the_class_of_a_spanish_list_is_no_chinese_sign() -> None:
    lines = [f"{name},5ª{letter}".encode("cp1252") for name, letter in (("Ana Gil", "A"), ("Luz Rey", "B"))]
    assert code_by_letters(lines) in ("", "cp1252")


@pytest.mark.parametrize("name", ["Šťastná,Viktorie", "Hübner,Ondřej", "Říha,Vojtěch"])
def test_plain_titles_of_a_language_tell_the_code_page_of_its_names_and_of_guests(name: str) -> None:
    """The West has no ť, Czech no ü."""
    text = f"PRIJMENI,JMENO,TRIDA\n{name},8.A\nJežková,Ema,8.A\nVaněk,Prokop,8.B\n"
    assert decode("zaci.csv", text.encode("cp1250")).text == text
