"""Offices of Asia, Africa and South America."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx
from benchmarks.rosters.sixth_cast import whole_names


@case(
    "SDMIS bulk upload of UDISE+ in India (titles and notes from documentation: scribd.com/document/611025194): Grade/Class, SECTION, Roll no, Name of Student, MOTHER NAME, FATHER Name, GUARDIAN'S NAME, Admission Number"
)
def fresh_notes_above_and_three_names_of_parents(folder: Folder) -> Truth:
    """Seven rows of notes above the titles, codes for sex and group, names in capitals in one cell; photos by admission number."""
    people = those(
        "Aarohi|Thakur;Bhavesh|Kumar Negi;Charu|Rana;Devansh|;Ekta|Devi;Firdaus|Khan;Garvit|Singh Pathania;Himani|Katoch",
        "4417",
        "6 7",
        "A;B",
    )
    notes = [
        ["State : Himachal Pradesh", "", "", "SDMIS_Bupload_V2"],
        ["Note : 1 ) All Fields are mandatory, except the ones which are dependable to other questions"],
        ["2) User are requested to Validate their data before sending to UDISE+ Team"],
        ['3) For following fields please provide "Code only" from the Master table'],
        [],
    ]
    titles = cut(
        "UDISE Code of School|Grade/Class|SECTION|Roll no|Name of Student|GENDER|DOB (DD-MM-YYYY)|MOTHER NAME|FATHER Name|GUARDIAN'S NAME|MOBILE NUMBER|SOCIAL CATEGORY|Admission Number"
    )
    rows = [
        cut(
            f"02020100417|{w.grade}|{w.room}|{at // 2 + 1}|{w.full.upper()}|{at % 2 + 1}|0{at + 1}-04-2014|SUNITA DEVI|RAMESH {w.family.upper() or 'CHAND'}||98000000{at:02}|{at % 4 + 1}|{w.number}"
        )
        for at, w in enumerate(people)
    ]
    folder.book(
        "SDMIS_Bupload.xlsx",
        {
            "Student Data": [*notes, titles, *rows],
            "Master": [["GENDER", "Code"], ["Male", "1"], ["Female", "2"]],
        },
    )
    folder.photos(people, lambda w: f"pics/{w.number}.jpg")
    people = [any_parting(replace(w, room="")) for w in people]
    return Truth(
        people, capitals=True, allowed=("A", "B", "6A", "6B", "7A", "7B", "6 A", "7 B", "6-A", "7-B")
    )


@case(OFFICE + ": a class in Myanmar typed in Word, names of one to four words that have no family name")
def fresh_names_without_a_family(folder: Folder) -> Truth:
    """Nobody can part these names; the father's name is the next column; a national number; photos by the whole name."""
    people = whole_names(
        "Aung Kyaw Moe;Thida;Su Su Hlaing;Zaw Min Htet Naing;Phyo Wai;Nan Mo Hom;Khin;Saw Eh Doh",
        "KG-2204",
        room="Grade 5 (B)",
    )
    people = [replace(w, photo=w.key if at < 7 else "") for at, w in enumerate(people)]
    table = [[Cell((head,)) for head in ("Sr.", "Student ID", "Name", "Father's Name", "Township")]]
    fathers = cut("U Kyaw Moe|U Tin Win|U Hla Maung|U Naing Oo|U Wai Lin|Sai Hom|U Ba|Saw Doh Htoo")
    table += [
        [
            Cell((f"{at + 1}",)),
            Cell((w.number,)),
            Cell((w.given,)),
            Cell((fathers[at],)),
            Cell((("Insein", "Hlaing")[at % 2],)),
        ]
        for at, w in enumerate(people)
    ]
    folder.put(
        "Grade 5 (B).docx",
        docx(
            ["Basic Education Middle School No. 4", "Grade 5 (B) - Class teacher: Daw Mya Mya Aye"],
            table,
            ["Total 8"],
        ),
    )
    folder.photos(people, lambda w: f"Grade 5 (B)/{w.given}.jpg")
    return Truth(people)


@case(
    "lists of ESIS in Mongolia (from memory, not read here), a sheet a class: Овог, Нэр, Регистрийн дугаар: "
    + OFFICE
)
def fresh_fathers_name_first(folder: Folder) -> Truth:
    """The father's name is the family's; the teacher's row above each table; photos by the father's initial and the name."""
    first = those(
        "Тэмүүлэн|Батбаяр;Номин|Ганзориг;Өсөхбаяр|Дорж;Хулан|Энхтуяа", "АБ14204417", "", "7а", without=0
    )
    second = those("Мөнхжин|Пүрэв;Анударь|Очир;Билгүүн|Сүхбат;Цэлмэг|Жаргал", "УП14210733", "", "7б")
    titles = cut("№|Овог|Нэр|Регистрийн дугаар|Хүйс|Эцэг эхийн утас")
    sheets = {}
    for room, people in (("7а", first), ("7б", second)):
        rows = [
            cut(f"{at}|{w.family}|{w.given}|{w.number}|{('эр', 'эм')[at % 2]}|9900{at:04}")
            for at, w in enumerate(people, 1)
        ]
        sheets[room] = [
            [f"{room} бүлэг"],
            ["Анги удирдсан багш: С. Оюунчимэг"],
            titles,
            *rows,
            ["", "Нийт", "4"],
        ]
    folder.book("Сурагчид.xlsx", sheets)
    folder.photos([*first, *second], lambda w: f"зураг/{w.room}/{w.family[0]}.{w.given}.jpg")
    return Truth([*first, *second])


@case(
    "`Daftar Peserta Didik` of Dapodik in Indonesia (layout from memory, not read here): two rows of titles, parents' names under groups: "
    + OFFICE
)
def fresh_names_of_fathers_under_merged_titles(folder: Folder) -> Truth:
    """`Nama` stands three times: the pupil's, under `Data Ayah` and under `Data Ibu`; people of one name; two numbers; five rows above."""
    people = those(
        "Nadhira|Salsabila;Wagiman|;Raka Adi|Pradana;Ketut|Suwitra;Suminah|;Fathan|Al Ghifari;Maria|Goreti Bria;Tukijo|",
        "2204",
        "",
        "4A;4B",
    )
    people = [any_parting(replace(w, more=(f"01{54204417 + at * 991}",))) for at, w in enumerate(people)]
    top = [
        ["Daftar Peserta Didik"],
        ["SD NEGERI 2 WONOSARI"],
        ["Kecamatan Kec. Karangmojo, Kabupaten Kab. Gunungkidul"],
        ["Tanggal Unduh: 2026-09-02 10:14:22", "", "", "Pengunduh: operator@sdn2.example"],
        [],
    ]
    titles = [
        cut("No|Nama|NIPD|JK|NISN|Tanggal Lahir|Data Ayah|||Data Ibu|||Rombel Saat Ini"),
        cut("||||||Nama|Tahun Lahir|Pekerjaan|Nama|Tahun Lahir|Pekerjaan|"),
    ]
    rows = [
        cut(
            f"{at}|{w.full}|{w.number}|{'PL'[at % 2]}|{w.more[0]}|2016-0{at}-17|{('Sugeng', 'Hartono')[at % 2]}|1985|Petani|{('Sri Wahyuni', 'Jumiati')[at % 2]}|1988|Pedagang|{w.room}"
        )
        for at, w in enumerate(people, 1)
    ]
    folder.book(
        "daftar_pd-SD NEGERI 2.xlsx",
        {"Daftar Peserta Didik": [*top, *titles, *rows]},
        merge=["A1:M1", "G6:I6", "J6:L6"],
    )
    folder.photos(people, lambda w: f"foto siswa/{w.more[0]}.jpg")
    return Truth(people)
