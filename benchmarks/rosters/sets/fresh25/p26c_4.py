"""What schools in Israel, Saudi Arabia, Japan, Korea and China hand over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "a list of a class from Noor, the system of the Saudi ministry (from memory: م, اسم الطالب, رقم الهوية), as Excel"
)
def p26c_noor_kashf_asma(folder: Folder) -> Truth:
    """Saudi Arabia: names of three or four parts in one cell, the year in words above, the titles again in the middle."""
    people = those(
        "عبدالله محمد سعد|القحطاني;أحمد علي|الزهراني;تركي فهد ناصر|العتيبي;ريان خالد|باوزير;"
        "سلطان عبدالرحمن صالح|آل الشيخ;يوسف إبراهيم|حسين;عمر ماجد سعيد|الغامدي",
        "1128840317",
        "5",
        "",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    people = [any_parting(who) for who in people]
    titles = cut("م|اسم الطالب|رقم الهوية|الجنسية|جوال ولي الأمر|ملاحظات")
    rows: list[list[Any]] = [
        ["المملكة العربية السعودية"],
        ["وزارة التعليم - مدرسة ابن خلدون الابتدائية"],
        ["كشف بأسماء الطلاب للعام الدراسي 1448هـ"],
        ["الصف: الخامس الابتدائي", "", "", "الفصل: 2"],
        [],
        titles,
    ]
    for at, w in enumerate(people, 1):
        if at == 5:
            rows += [[], titles]
        note = "" if w.here else "منقول إلى مدرسة أخرى"
        country = "السعودية" if at != 6 else "السودان"
        rows.append([at, w.full, w.number, country, f"05055501{at:02}", note])
    rows += [[], ["رائد الفصل:", "أ. بندر الحربي", "", "مدير المدرسة:", "أ. سامي العمري"]]
    folder.book("كشف الصف الخامس.xlsx", {"Sheet1": rows}, merge=["A1:F1", "A2:F2", "A3:F3"])
    return Truth(
        people,
        allowed=(
            *("2", "5/2", "الفصل: 2", "الخامس الابتدائي", "بندر الحربي", "أ. بندر الحربي"),
            *("الصف: الخامس الابتدائي", "كشف الصف الخامس", "Sheet1"),
        ),
    )


@case(
    "photos for the student record (NEIS) as a photographer delivers them: folders by class, 학번_이름.jpg (from memory)"
)
def p26c_haksaeng_sajin(folder: Folder) -> Truth:
    """Korea: no list at all, a folder for each class, files by the pupil's number and the name without a blank."""
    people = [
        *those("서연|김;민서|강;윤|남궁;지후|박", "30201", "3", "3학년 2반", 0),
        *those("하준|이;준|허;다온|정;예린|최", "30301", "3", "3학년 3반", 0),
    ]
    at = {"3학년 2반": iter((4, 1, 6, 9)), "3학년 3반": iter((15, 22, 18, 21))}
    people = [
        replace(w, number=f"{w.number[:3]}{next(at[w.room]):02}", also=((f"{w.family}{w.given}", ""),))
        for w in people
    ]
    people = [replace(w, photo=w.key) for w in people]
    folder.photos(people, lambda w: f"2026 학생증 사진/{w.room}/{w.number}_{w.family}{w.given}.jpg")
    return Truth(people, allowed=("2026 학생증 사진",))
