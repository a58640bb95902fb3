"""What schools in Australia and New Zealand hand to their librarian."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder


@case("a roll of Sentral, marked and pasted from the browser into Notepad (from memory, not read here)")
def p20b_sentral_roll_pasted(folder: Folder) -> Truth:
    """New South Wales: what a casual teacher pasted: a name, a line of year and class, a mark; surnames in capitals."""
    people = those(
        "Yusuf|Abdallah;Matilda|Bright-Cooper;Declan|McGuigan;Ngoc Anh|Nguyen;Cooper|O'Brien;Sienna|Rossetto;"
        "Jye|Smith;Jai|Smith;Lily|van Diemen",
        grades="4 4 4 4 3 4 4 3 4",
        rooms="3/4M",
        without=99,
    )
    people = but(people, {1: {"goes": "Tilly"}, 3: {"goes": "Annie"}})
    marks = (
        "Present",
        "Absent – S (Sick)",
        "Present",
        "Present",
        "Late 9:22 am",
        "Present",
        "Present",
        "Present",
        "Absent – ?",
    )
    text = "Sentral\nHome  Attendance  Wellbeing  Profiles  Messages (3)\n\nRoll: 3/4M    Tuesday 24 November 2026 (Term 4 Week 7)\n"
    text += "Teacher: Mrs T Maniatis     Relief: Mr G Peacock\nMark all present | Print | Show photos\n\n"
    for who, mark in zip(people, marks, strict=True):
        nick = f" ({who.goes})" if who.goes else ""
        text += f"{who.family.upper()}, {who.given}{nick}\nYear {who.grade} · 3/4M\n{mark}\n"
    text += "\n9 students   Present 6   Late 1   Absent 2   Unexplained 1\nLast saved 9:31 am by g.peacock4\n"
    folder.put("3-4M roll.txt", text.replace("\n", "\r\n"), "utf-16")
    return Truth(people, capitals=True, allowed=("Mrs T Maniatis", "Mr G Peacock"))
