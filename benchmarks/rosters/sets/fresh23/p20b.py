"""What schools in the United Kingdom and Ireland get from their systems."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "a custom report of Arbor as CSV (from memory, not read here: Legal and Preferred names, Registration form, UPN)"
)
def p20b_arbor_report_with_leavers(folder: Folder) -> Truth:
    """England: legal and preferred names, private columns, two with a leaving date, a line above and one below; photos by UPN."""
    people = those(
        "Oluwadamilola|Abiodun;Thomas James|Birtwistle;Chi Ching|Chan;Eleanor|Eastham;Muhammad Yahya|Iqbal;"
        "Ruby|Ollerenshaw;Niamh|Rothwell;Harrison|Taylor;Harrison|Taylor;Vanessa|Zieliński",
        "02871",
        "8 8 9",
        "8B;8L;9B",
        without=2,
    )
    upns = [f"{'ABCDEFGHJK'[at]}3502{20 - at % 3}00{4710 + at * 31}"[:13] for at in range(len(people))]
    people = [replace(who, more=(upn,)) for who, upn in zip(people, upns, strict=True)]
    people = but(
        people,
        {
            0: {"goes": "Dami"},
            1: {"goes": "TJ"},
            2: {"goes": "Charlotte"},
            4: {"goes": "Yahya"},
            5: {"here": False, "photo": ""},
            6: {"here": False, "photo": ""},
        },
    )
    titles = cut(
        "Legal last name|Legal first name|Preferred first name|Year group|Registration form|Admission number|UPN|"
        "Date of birth|Ever 6 FSM|SEN status|Leaving date|Primary guardian|Guardian mobile"
    )
    rows = [
        [
            *(
                who.family,
                who.given,
                who.goes or who.given,
                f"Year {who.grade}",
                who.room,
                who.number,
                who.more[0],
            ),
            *(
                f"{at + 3:02} Mar 201{3 + at % 2}",
                ("No", "Yes")[at % 2],
                ("N", "K - SEN support", "N")[at % 3],
            ),
            "" if who.here else ("17 Jul 2026", "16 Oct 2026")[at % 2],
            *(f"{('Mrs', 'Mr', 'Ms')[at % 3]} {who.family}", f"07700 900{130 + at}"),
        ]
        for at, who in enumerate(people)
    ]
    above = [["Students: Library export (run by S. Haworth, 23 Nov 2026)"], []]
    folder.csv(
        "Library_export_2026-11-23.csv", [*above, titles, *rows, [], ["Total students: 10"]], enc="utf-8-sig"
    )
    folder.zip("student-photos.zip", faces(people, lambda who: f"student-photos/{who.more[0]}.jpg"))
    return Truth(people, allowed=("student-photos",))
