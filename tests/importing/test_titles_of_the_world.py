"""Titles as offices and systems in many countries write them; written from the languages and the systems."""

from __future__ import annotations

import pytest

from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import title_kind
from namecards.importing.cells.whole_name_titles import is_family_first

TITLES = {
    "given": "Vorname · Prénom · Förnamn · Imię · Jméno · Keresztnév · Ime · Vardas · Fornafn · Имя · 名",
    "family": "Familienname · Apellidos · Cognome · Efternamn · Nazwisko · Příjmení · Prezime · Priimek · "
    "Pavardė · Perekonnanimi · Eftirnafn · Cyfenw · Фамилия · longName · Nom usuel · 姓",
    "full": "Nama Siswa · Ime i prezime · Ad Soyad · Họ và tên · 姓名 · 氏名 · 성명 · "
    "اسم الطالب · Apellidos, Nombre · Stu Full Nm Lgl LFM · Nazwisko i imię · ФИО · "
    "Прізвище, ім'я, по батькові учня · Soyadı, adı, atasının adı · Оқырманның тегі, аты · "
    "O‘quvchining F.I.Sh.",
    "id ": "G.R. No. · GR # · Reg. # · Student PEN · LIN · LURITS Number · एस.आर. संख्या · ভর্তি নং · "
    "சேர்க்கை எண் · ඇතුළත්වීමේ අංකය · भर्ना नं. · रजि. नं. · જી.આર. નં. · ਦਾਖਲਾ ਨੰ. · అడ్మిషన్ నెం.",
    "full ": "छात्र/छात्रा का नाम · শিক্ষার্থীর নাম · மாணவர் பெயர் · සිසුවාගේ නම · विद्यार्थीको नाम थर · "
    "विद्यार्थ्याचे संपूर्ण नाव · વિદ્યાર્થીનું નામ · ਵਿਦਿਆਰਥੀ ਦਾ ਨਾਮ · കുട്ടിയുടെ പേര് · విద్యార్థి పేరు · ವಿದ್ಯಾರ್ಥಿಯ ಹೆಸರು",
    "particle": "Tussenv · Tussenvoegsel · Namensvorsatz",
    "preferred": "What we call them · Roepnaam · Known as · Rufname · Tilltalsnamn · Kaldenavn · "
    "What does your child like to be called? · What should we call you? · What name do they go by? · "
    "Name used at school · What name would you like us to use?",
    "id": "Stamnr · Nº Proc. · NISN · Student Code · Stu Other ID · 学籍番号 · Öğrenci No · "
    "№ личного дела · Expediente · Employee Code · Toegangsnr · Inskrywingsnommer · Mitglieds-Nr. · Nº INEP",
    "grade": "Stu Grd · NC Yr · Leerjaar · Årskurs · Ročník · 年級 · Tingkat · Klassetrinn",
    "homeroom": "HR Rm · Adv Rm · Register Class · Whānau · Tutor Group · Roll Class · Class Teacher",
    "class": "Libellé classe · klasse.name · Rombel Saat Ini · Osztály · Třída · 班级 · Lớp · Τμήμα · "
    "Environment · Ambiente",
    "seat": "出席番号 · Nr w dzienniku · Katalognummer",
    "exit": "exitDate · Entlassdatum · Datum vertrek · Date de sortie · Дата выбытия",
}


@pytest.mark.parametrize(
    ("kind", "title"),
    [(kind, title) for kind, titles in TITLES.items() for title in titles.split(" · ")],
)
def test_a_title_means_a_kind_of_column(kind: str, title: str) -> None:
    assert title_kind(title) == kind.strip()


@pytest.mark.parametrize(
    "title",
    [
        *("पिता का नाम", "आधार नं.", "ফোন", "মোবাইল নং"),
        *("आईचे नाव", "தந்தை பெயர்", "දුරකථන අංකය", "जन्म मिति", "D.O.B.", "Aadhaar No"),
    ],
)
def test_titles_of_private_things_in_asia(title: str) -> None:
    assert is_private(title)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Father's Name",
            "Nama Ayah",
            "Nombre Primer tutor",
            "Nombre del padre, madre o tutor",
            "Parent or tutor",
            "Telefonnummer",
            "Hausnummer",
            "Bus No",
            "House",
        ),
        *(
            "ΔΙΕΥΘΥΝΣΗ",
            "Datum rodenja",
            "Family Code",
            "Mother ID",
            "Counselor ID",
            "Tutor legal",
            "Nombre del acudiente",
        ),
        *("Family ID", "Locker Number", "Date of birth", "Stu Grad Yr", "Kontonummer", "Steuernummer"),
    ],
)
def test_other_peoples_and_private_titles_are_not_read(title: str) -> None:
    assert title_kind(title) == ""


@pytest.mark.parametrize(
    "title",
    [
        "D.O.B.",
        "S.S.N.",
        "DATE_NAISS",
        "DIRECCION_RESIDENCIA",
        "Fodselsdato",
        "LAKCIM",
        "تاريخ الازدياد",
        "کد ملی",
        "ስልክ",
    ],
)
def test_a_private_title_is_known_also_by_its_initials(title: str) -> None:
    assert is_private(title)


@pytest.mark.parametrize("title", ["Tug‘ilgan sanasi", "TUG'ILGAN SANASI", "T.C. KİMLİK NO", "Мекен-жайы"])
def test_private_titles_are_known_however_they_are_written(title: str) -> None:
    assert is_private(title)


def test_no_in_brackets_is_nobodys_birth() -> None:
    """“Né le” says so in France; "ne" is no in Czechia and Croatia."""
    assert all(map(is_private, ("Né le", "Née le", "Né(e) le")))
    assert not any(map(is_private, ("Aktivní (ano/ne)", "Suglasnost za foto (da/ne)", "NE Wing")))


@pytest.mark.parametrize("title", ["Ф.И.Ш.", "F.A.A.", "Оқушының аты-жөні", "Оқырманның тегі, аты"])
def test_whole_names_that_begin_with_the_last_name(title: str) -> None:
    assert is_family_first(title) and title_kind(title) == "full"


def test_one_title_in_two_languages_is_one_name() -> None:
    assert title_kind("Surname / Nom") == "family" and title_kind("Given Name(s) / Prénom(s)") == "given"
