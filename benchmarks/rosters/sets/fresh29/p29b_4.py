"""What schools of the Netherlands and Japan make by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder, faces


def _pupils(text: str, **more: Any) -> list[Who]:
    """One a line: given, family, number, grade, room."""
    return [one(*cut(line.strip()), **more) for line in text.strip().splitlines()]


@case(OFFICE)
def p29b_dutch_pupils_and_numbers_of_passes(folder: Folder) -> Truth:
    """Netherlands: a list with the particle apart, a sheet with the pass of each number, photos in a zip."""
    people = _pupils(
        """Jurre|van der Heijden|10482|7|7B
        Fenna|Oosterhuis|10485|7|7B
        Ilayda|Yıldız|10490|7|7B
        Bas|de Groot|10493|8|8A
        Guusje|in 't Veld|10497|8|8A
        Sven|ten Brink|10503|8|8A"""
    )
    people = [replace(who, more=(f"P00{71 + at * 3}",)) for at, who in enumerate(people)]
    people = but(people, {5: {"photo": ""}})
    titles = cut("Leerlingnummer|Roepnaam|Tussenvoegsel|Achternaam|Groep|Geb.datum|Noodnr")
    rows = []
    for at, who in enumerate(people):
        *particle, last = who.family.split()
        row = [who.number, who.given, " ".join(particle), last, who.room]
        rows.append([*row, f"1{at}-03-2015", f"06-555001{at}"])
    folder.csv("leerlingen bovenbouw.csv", [titles, *rows], ";", "utf-8-sig")
    passes = [[int(who.number), who.more[0]] for who in reversed(people)]
    folder.book("pasjes bieb.xlsx", {"Blad1": [["Leerlingnr", "Pasnummer"], *passes]})
    folder.zip("schoolfotos.zip", faces(people, lambda who: f"fotos/{who.number}.jpg"))
    return Truth(people, allowed=("schoolfotos", "fotos"))


@case(OFFICE)
def p29b_japanese_list_of_two_classes_side_by_side(folder: Folder) -> Truth:
    """Japan: two classes beside each other on one sheet, readings, one moved away, sums below."""
    people = _pupils(
        """美咲|小野寺||3|3年1組
        陽翔|長谷川||3|3年1組
        さくら|三浦||3|3年1組
        健太|大島||3|3年1組
        結菜|東海林||3|3年2組
        翔|ファム||3|3年2組
        真央|岡本||3|3年2組
        蓮|上野||3|3年2組""",
        photo="",
    )
    people = but(people, {3: {"here": False}})
    readings = cut(
        "おのでら みさき|はせがわ はると|みうら さくら|おおしま けんた|"
        "しょうじ ゆな|ふぁむ しょう|おかもと まお|うえの れん"
    )
    sides = [
        [
            [at % 4 + 1, f"{who.family}　{who.given}", reading, "" if who.here else "転出（9/30）"]
            for at, (who, reading) in enumerate(zip(people, readings, strict=True))
            if who.room == room
        ]
        for room in ("3年1組", "3年2組")
    ]
    titles = ["番号", "氏名", "ふりがな", "備考"]
    sheet: list[list[Any]] = [
        ["令和8年度　第3学年　児童名簿"],
        [],
        ["3年1組", "", "担任　平野　和子", "", "", "3年2組", "", "担任　久保　大輔"],
        [*titles, "", *titles],
        *([*left, "", *right] for left, right in zip(*sides, strict=True)),
        ["計", "3名", "", "", "", "計", "4名"],
    ]
    folder.book("3年名簿.xlsx", {"名簿": sheet}, ["A1:I1"])
    return Truth(people, allowed=("担任　平野　和子", "担任　久保　大輔", "平野　和子", "久保　大輔"))
