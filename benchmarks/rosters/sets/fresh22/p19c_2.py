"""What schools of northern and eastern Europe and of Türkiye send on an ordinary day."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case("Bakaláři's list of pupils (Třída, Č. ve výkazu, Příjmení, Jméno, Ev. číslo: from memory)")
def fresh_evidence_of_bakalari(folder: Folder) -> Truth:
    """Central European code page, Roman classes, the number in the register beside that of the pupil; pictures by the latter."""
    people = those(
        "Tereza|Dvořáčková;Matyáš|Černý;Nela|Procházková;Šimon|Růžička;Thi Lan|Nguyenová;Vojtěch|Šťastný;Ema|Bartošová;Kryštof|Jelínek;Žofie|Pokorná",
        "03417",
        "",
        "VI.A;VI.B",
    )
    titles = cut("Třída|Č. ve výkazu|Příjmení|Jméno|Ev. číslo|Datum narození|Zdrav. pojišťovna|Poznámka")
    rows = [
        cut(
            f"{w.room}|{at // 2 * 3 + 1}|{w.family}|{w.given}|{w.number}|{at + 10}.1.2015|{(111, 207)[at % 2]}|"
            f"{'obědy ne' if at == 4 else ''}"
        )
        for at, w in enumerate(people)
    ]
    rows.sort(key=lambda row: (row[0], int(row[1])))
    folder.csv("zaci_VI.csv", [titles, *rows], sep=";", enc="cp1250")
    folder.photos(people, lambda w: f"foto/{w.number}.jpg")
    return Truth(people, allowed=("foto", "zaci_VI"))


@case("Kréta's list of pupils (Név, Oktatási azonosító, Osztály, Anyja neve: from memory)")
def fresh_tanulok_of_kreta(folder: Folder) -> Truth:
    """Family name first without a comma, mothers beside, numbers of eleven digits, one whose time has ended; pictures by number."""
    people = those(
        "Bence|Kovács;Luca|Szűcs;Zalán|Kiss-Tóth;Hanna|Őze;Csongor|Vörös;Zsófia|Balogh;Áron|Gulyás;Dorka|Fehérvári",
        "72418830155",
        "",
        "6.a;6.b",
    )
    people = but(people, {4: {"here": False}})
    mothers = cut(
        "Tóth Éva|Nagy Ildikó|Horváth Katalin|Őze Márta|Lakatos Mónika|Pap Réka|Bíró Judit|Szalai Edit"
    )
    titles = cut(
        "Sorszám|Név|Oktatási azonosító|Osztály|Születési hely|Születési idő|Anyja neve|Jogviszony vége"
    )
    rows: list[list[Any]] = [
        [
            *(at + 1, f"{w.family} {w.given}", w.number, w.room, ("Szeged", "Makó")[at % 2]),
            *(f"2014.0{at + 1}.11.", mothers[at], "" if w.here else "2026.09.30."),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Tanulók_20261012.xlsx", {"Tanulók": [titles, *rows]})
    folder.photos(people, lambda w: f"tablófotók/{w.number}.JPG")
    return Truth(people, allowed=("tablófotók", "Tanulók"))
