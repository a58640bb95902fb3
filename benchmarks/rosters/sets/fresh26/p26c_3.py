"""What schools in the Nordic countries, Poland, Hungary, Serbia and Turkey hand over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(
    "the list of a class from the secretaries' program of Vulcan (from memory: Nr, Nazwisko, Imię, Nr legitymacji), as Excel"
)
def p26c_oddzial_4a_we_wrzesniu_i_pazdzierniku(folder: Folder) -> Truth:
    """Poland: the list of September, then that of October: a name put right, one who left by the remark, one new."""
    people = those(
        "Lena|Bąkowska;Igor|Wojcik;Maja|Dąbrowska-Lis;Antoni|Grzelak;Pola|Krzemińska;Oliwier|Pająk;Hanna|Żurek",
        "004312",
        "4",
        "4a",
        photo="",
    )
    second = ("Maria", "", "Anna", "Jan", "", "Piotr", "Zofia")

    def sheet(listed: list[Who], day: str, notes: dict[str, str]) -> dict[str, list[list[object]]]:
        rows: list[list[Any]] = [
            ["Szkoła Podstawowa nr 14 im. Marii Grzegorzewskiej"],
            ["Lista uczniów oddziału 4a, rok szkolny 2026/2027"],
            [f"Wychowawca: Dorota Zielińska     stan na dzień {day}"],
            [],
            cut("Nr|Nazwisko|Imię|Drugie imię|Data urodzenia|Nr legitymacji|Klasa|Uwagi"),
        ]
        for at, w in enumerate(listed):
            other = second[at] if at < len(second) else ""
            born = f"{5 + at:02}.0{1 + at}.2016"
            rows.append([at + 1, w.family, w.given, other, born, w.number, "4a", notes.get(w.number, "")])
        return {"4a": rows}

    folder.book("wrzesien/4a lista.xlsx", sheet(people, "1.09.2026", {}))
    people = but(people, {1: {"family": "Wójcik"}})
    people.append(one("Daryna", "Bondarenko", "004488", "4", "4a", photo=""))
    notes = {
        people[3].number: "skreślony z listy uczniów 30.09.2026",
        people[7].number: "przyjęta 5.10.2026",
    }
    folder.book("pazdziernik/4a lista.xlsx", sheet(people, "12.10.2026", notes))
    people = but(people, {3: {"here": False}})
    people = [
        replace(w, also=((f"{w.given} {other}", w.family),)) if other else w
        for w, other in zip(people, (*second, ""), strict=True)
    ]
    return Truth(
        people,
        steps=("wrzesien", "pazdziernik"),
        same=(("Igor Wojcik", "Igor Wójcik"),),
        allowed=("Dorota Zielińska",),
    )


@case(
    "the list of a class copied out of esDnevnik (from memory: презиме, име родитеља у загради, име ученика)"
)
def p26c_esdnevnik_odeljenje(folder: Folder) -> Truth:
    """Serbia: Cyrillic, last name, a parent's name in brackets, first name; the number in the school's register."""
    people = those(
        "Ана|Јовановић;Вук|Ђорђевић;Мила|Поповић Лазић;Немања|Стојковић;Теодора|Љубичић;Огњен|Њежић;Дуња|Шћепановић",
        "1843",
        "6",
        "VI-2",
        photo="",
    )
    parents = ("Милан", "Драгана", "Горан", "Саша", "Ивана", "Бранко", "Никола")
    lines = [
        'Основна школа "Бранко Радичевић"',
        "Школска година 2026/2027.",
        "Одељење: VI-2",
        "Одељењски старешина: Снежана Илић",
        "",
        "Р. бр.\tПрезиме (име родитеља) и име ученика\tБрој у матичној књизи\tЈезик",
    ]
    for at, (w, parent) in enumerate(zip(people, parents, strict=True), 1):
        lines.append(
            f"{at}.\t{w.family} ({parent}) {w.given}\t{w.number}\t{('немачки', 'француски')[at % 2]}"
        )
    lines += ["", "Укупно: 7 (дечака 3, девојчица 4)"]
    folder.put("VI-2 списак.txt", "\r\n".join(lines) + "\r\n", "utf-8-sig")
    return Truth(people, allowed=("Снежана Илић", "VI-2 списак"))


@case(
    "the list of a class of e-Okul as Excel 97 (from memory: S.No, Öğrenci No, Adı, Soyadı, Cinsiyeti; merged cells)"
)
def p26c_eokul_sinif_listesi(folder: Folder) -> Truth:
    """Turkey: the old workbook with lines of the ministry above, empty columns of merged cells, capitals, counts below."""
    people = those(
        "ELA|KAYA;YUSUF|AKSOY;SUDE NAZ|ARSLAN;ÖMER|ÖZTÜRK;MUHAMMED EMRE|KOÇ;ECE|GÜNEŞ;ALP EREN|ÇELEBİ;ZEYNEP|DOĞAN",
        "118",
        "5",
        "",
        photo="",
    )
    people = but(people, {6: {"also": (("Alp Eren", "Çelebi"),)}})
    rows: list[list[Any]] = [
        ["T.C."],
        ["ANKARA VALİLİĞİ"],
        ["ÇANKAYA / Güvenevler Ortaokulu Müdürlüğü"],
        ["5. Sınıf / C Şubesi Sınıf Listesi"],
        [],
        ["Sınıf Öğretmeni : GÜLSEREN TUNÇ", "", "", "", "", "", "Tarih : 14/09/2026"],
        ["S.No", "Öğrenci No", "", "Adı", "", "Soyadı", "", "Cinsiyeti"],
    ]
    for at, w in enumerate(people, 1):
        sex = "Kız" if at in (1, 3, 6, 8) else "Erkek"
        rows.append([at, int(w.number), "", w.given, "", w.family, "", sex])
    rows += [
        [],
        ["Kız Öğrenci Sayısı", "", "", 4],
        ["Erkek Öğrenci Sayısı", "", "", 4],
        ["Toplam Öğrenci Sayısı", "", "", 8],
    ]
    merged = [(at, at, 0, 7) for at in range(4)]
    for at in range(6, 7 + len(people)):
        merged += [(at, at, 1, 2), (at, at, 3, 4), (at, at, 5, 6)]
    folder.put("OOG01001R020.XLS", xls(rows, merged, "Sheet1"))
    return Truth(
        people,
        capitals=True,
        allowed=(
            *("C", "5C", "5/C", "5-C", "5. Sınıf / C Şubesi", "C Şubesi", "5. Sınıf"),
            *("GÜLSEREN TUNÇ", "Gülseren Tunç", "Sheet1", "OOG01001R020"),
        ),
    )
