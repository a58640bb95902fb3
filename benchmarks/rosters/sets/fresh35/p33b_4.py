"""What systems of Austria, Germany, Indonesia, Turkey and Israel write."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls


@case("Mashov, a report of pupils for Excel: a page with the ending .xls (columns from memory)")
def p33b_mashov_report(folder: Folder) -> Truth:
    """Mashov: Hebrew, the identity number with its leading zero, the class in one cell, a column of the
    mother's telephone, the total in the last row."""
    people = those(
        "אלה|ברנשטיין;עומר|אוחנה;ליה|סגל;יואב|בן דוד;הדס|טל;אדם|חורי;נגה|רביבו;איתמר|אלקיים;שקד|פלד",
        "034518206",
        "5 6",
        "ה2;ו1",
        without=9,
    )
    titles = cut("ת.ז.|שם משפחה|שם פרטי|כיתה|מין|תאריך לידה|טלפון אם|כתובת")
    rows = [
        [
            *(who.number, who.family, who.given, who.room, "זנ"[at % 2], f"0{at + 1}/03/2015"),
            *(f"050-00000{at:02}", "רחוב הגפן 3"),
        ]
        for at, who in enumerate(people)
    ]
    above = '<h3 dir="rtl">בית ספר יסודי הדקל - דוח תלמידים - תשפ"ז</h3>'
    rows.append([f'סה"כ תלמידים: {len(people)}', *[""] * 7])
    folder.put("StudentsReport.xls", page_xls(titles, rows, above))
    return Truth(people)
