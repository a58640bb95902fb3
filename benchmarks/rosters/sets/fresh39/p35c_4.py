"""What systems of schools in Kenya and Nigeria write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "learners of NEMIS (UPI, Birth Certificate No, Surname, First Name, Other Names: techmag.co.ke) "
    "beside a list of Zeraki Analytics in Kenya (from memory: ADM NO, NAME, STREAM)"
)
def p35c_nemis_beside_zeraki(folder: Folder) -> Truth:
    """Kenya: two files of the same learners, joined by the admission number; one has no UPI yet."""
    people = those(
        "Mercy Njeri|Wanjiru;Brian Kiprop|Chebet;Faith Mumbi|Kamau;Abdi Noor|Hassan;Sharon Akinyi|Odhiambo;"
        "Dennis Mutua|Musyoka;Joy Nekesa|Wafula;Kevin Omondi|Okello;Esther Wambui|Gathoni",
        "04117",
        "7",
        "7 EAST;7 WEST",
        without=99,
    )
    people = [
        replace(
            who,
            more=(f"{'ABCDEFGHI'[at]}X7{'KLMNPQRST'[at]}{at + 2}",) if at < 8 else (),
            also=((who.given.split()[0], who.family),),
        )
        for at, who in enumerate(people)
    ]
    people[8] = any_parting(people[8])
    rows: list[Sequence[object]] = [
        ["ST. KIZITO JUNIOR SCHOOL - KITALE"],
        ["GRADE 7 STUDENTS LIST 2026 TERM 1"],
        [],
    ]
    rows.append(cut("#|ADM NO|NAME|STREAM|PARENT PHONE"))
    for at, who in enumerate(sorted(people, key=lambda who: who.room), 1):
        rows.append([at, who.number, who.full.upper(), who.room, f"07220145{at:02}"])
    rows += [[], ["", "", "TOTAL", len(people)]]
    folder.book("zeraki_students.xlsx", {"Students": rows})
    titles = cut(
        "UPI|Birth Certificate No|Admission No|Surname|First Name|Other Names|Gender|DOB|Class|County|"
        "Disability"
    )
    nemis = [
        [
            *(who.more[0], f"1048{at}271", who.number, who.family.upper(), *who.given.upper().split(" ", 1)),
            *("FMFMFMFM"[at], f"0{at + 1}/17/2013", "Grade 7", "TRANS NZOIA", "None"),
        ]
        for at, who in enumerate(people)
        if who.more
    ]
    folder.csv("NEMIS_learners.csv", [titles, *nemis])
    return Truth(people, capitals=True, allowed=("Grade 7", "ST. KIZITO JUNIOR SCHOOL"))
