"""Lists of schools in East Asia and Mexico."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder


@case("style of a Japanese class register in Excel, invented")
def p61_japanese_register_in_two_blocks(folder: Folder) -> Truth:
    """Japan: one class in two blocks beside each other, wide blanks within the names, their reading, remarks."""
    people = of_lines(
        """
        結菜|青木||1|1-A
        蒼太|石川||1|1-A
        紬|上田||1|1-A
        陽翔|遠藤||1|1-A
        莉子|岡本||1|1-A
        大和|川口||1|1-A
        杏|近藤||1|1-A
        湊斗|坂本||1|1-A
        さくら|菅原||1|1-A
        悠人|千葉||1|1-A
        リアム|テイラー||1|1-A
        """
    )
    sounds = cut(
        "あおき　ゆな|いしかわ　そうた|うえだ　つむぎ|えんどう　はると|おかもと　りこ|かわぐち　やまと|"
        "こんどう　あん|さかもと　みなと|すがわら　さくら|ちば　ゆうと|ていらー　りあむ"
    )
    notes = {3: "9/1転入", 8: "図書委員"}
    cell_rows: list[list[Any]] = [
        [at + 1, w.room, f"{w.family}　{w.given}", sounds[at], notes.get(at)] for at, w in enumerate(people)
    ]
    half = 6
    titles = cut("番号|クラス|氏名|ふりがな|備考")
    rows: list[list[Any]] = [["令和7年度 学級名簿"], ["担任", "山口"], [], [*titles, None, *titles]]
    for at in range(half):
        right = cell_rows[at + half] if at + half < len(cell_rows) else []
        rows.append([*cell_rows[at], None, *right])
    folder.book("名簿.xlsx", {"1-A": rows}, merge=["A1:K1"])
    return Truth(people, allowed=("名簿", "山口"))


@case("style of a Mexican teacher's attendance sheet, invented")
def p61_mexican_attendance_sheet(folder: Folder) -> Truth:
    """Mexico: both last names first and in capitals, then a column for each day with dots and letters."""
    people = [
        any_parting(w, f"{w.family} {w.given}")
        for w in of_lines(
            """
            SOFIA|AGUILAR MENDOZA||3|3°B
            LEONARDO|BAUTISTA CRUZ||3|3°B
            MARIA FERNANDA|CERVANTES||3|3°B
            DIEGO ALEXANDER|ESPINOSA LARA||3|3°B
            RENATA|GALINDO PEÑA||3|3°B
            IKER|HUERTA SALINAS||3|3°B
            XIMENA|MONTES DE OCA RUIZ||3|3°B
            EMILIANO|TREVIÑO CANTU||3|3°B
            VALERIA|TREVIÑO GARZA||3|3°B
            """
        )
    ]
    days = [f"{'LMMJV'[at % 5]} {at + 1 + at // 5 * 2}" for at in range(15)]
    marks = (".", ".", "F", ".", "R", ".", ".")
    rows: list[list[Any]] = [
        ["ESCUELA PRIMARIA GRAL. VICENTE GUERRERO"],
        ["LISTA DE ASISTENCIA", None, "SEPTIEMBRE 2025"],
        ["Grupo: 3°B", None, "Profra. Leticia Bermúdez"],
        [],
        ["No.", "NOMBRE DEL ALUMNO", *days, "FALTAS"],
    ]
    for at, w in enumerate(people):
        week = [marks[(at * 3 + day) % 7] for day in range(15)]
        rows.append([at + 1, f"{w.family} {w.given}", *week, week.count("F")])
    rows += [[None, "TOTAL DE FALTAS", *[None] * 15, sum(row[-1] for row in rows[5:])]]
    folder.book("asistencia 3B sept.xlsx", {"SEPT": rows}, merge=["A1:R1"])
    return Truth(people, capitals=True, allowed=("asistencia 3B sept", "SEPT", "Profra. Leticia Bermúdez"))
