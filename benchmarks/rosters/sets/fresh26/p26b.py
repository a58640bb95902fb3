"""Schools of Britain and Ireland: what the office, the portal and the class teacher hand over."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder


@case("a weekly register of Arbor, saved as a page from the browser (from memory, not read here)")
def p26b_arbor_register_page(folder: Folder) -> Truth:
    """England, primary: a register with AM and PM marks of a week; a line of totals; a line number, no number of theirs."""
    people = those(
        "Zayd|Ahmadzai;Edward|Carmichael;Nell|Dacosta;Harleigh-Mae|Fewtrell;Ikechukwu|Ifeanyi;"
        "Tomos|Llewelyn;Ava|Pennycook;Ava|St Clair;Vihaan|Thakrar",
        "",
        "4",
        "4 Willow",
        0,
        photo="",
    )
    people = but(people, {1: {"goes": "Ned"}})
    marks = (
        "/ \\ / \\ / \\ / \\ / \\",
        "/ \\ L \\ / \\ I I I I",
        "N N / \\ / \\ / M / \\",
        "/ \\ / \\ U \\ / \\ / \\",
    )
    days = "".join(f"<th colspan=2>{day}</th>" for day in ("Mon 14", "Tue 15", "Wed 16", "Thu 17", "Fri 18"))
    half = "<th>AM</th><th>PM</th>" * 5
    body = ""
    for at, who in enumerate(people):
        label = f"{who.family}, {who.given}" + (f" ({who.goes})" if who.goes else "")
        cells = "".join(f"<td class=mark>{mark}</td>" for mark in marks[at % 4].split())
        link = f"<a href='https://hollybank-primary.uk.arbor.sc/?/student-ui/profile'>{label}</a>"
        body += f"<tr><td>{at + 1}</td><td>{link}</td>{cells}<td>{100 - at % 4 * 10}%</td></tr>\n"
    body += f"<tr><td></td><td>Present</td>{'<td>8</td>' * 10}<td>95%</td></tr>"
    body += f"<tr><td></td><td>Absent</td>{'<td>1</td>' * 10}<td>5%</td></tr>"
    folder.put(
        "Register 4 Willow wc 14 Sep.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Arbor | Register</title></head><body>"
        "<nav><ul><li>My Classroom</li><li>Students</li><li>School</li><li>Log out</li></ul></nav>"
        "<h1>Registers: Year 4: 4 Willow</h1><p>Week commencing 14 September 2026</p>"
        "<p>Registration tutor: Miss K Oldroyd</p>"
        f"<table><thead><tr><th rowspan=2>#</th><th rowspan=2>Student</th>{days}<th rowspan=2>Attendance</th>"
        f"</tr><tr>{half}</tr></thead><tbody>{body}</tbody></table>"
        "<p>/ \\ present, L late, N no reason yet, I illness, M medical, U late after close</p></body></html>",
    )
    return Truth(people, allowed=("Miss K Oldroyd", "K Oldroyd"))


@case(
    "the list of pupils of Bromcom or Arbor, copied from the browser into Notepad (from memory, not read here)"
)
def p26b_pasted_cards(folder: Folder) -> Truth:
    """England, primary: cards of a portal pasted as text, four lines each, words of the page around them."""
    people = those(
        "Imran|Sheikh;Beatrix|O'Hanlon;Jayden-Lee|Spragg;Nusaybah|Begum;Oleksandr|Melnyk;Wren|Attwater-Hale",
        "",
        "5",
        "5 Oak;5 Elm",
        0,
        photo="",
    )
    upns = [
        "H823200116012",
        "W823200116027",
        "T823200117003",
        "K823200116041",
        "A823200119008",
        "B823200116055",
    ]
    people = [replace(who, number=upn) for who, upn in zip(people, upns, strict=True)]
    cards = [
        f"{who.given} {who.family}\nYear {who.grade}, {who.room}\nUPN: {who.number}\n"
        f"DOB: {at + 7:02} Feb 2017 (9 years, {7 - at % 3} months)\nView profile\n"
        for at, who in enumerate(people)
    ]
    text = "Home > Students > Browse all students\nFilter: Year 5\nShowing 1-6 of 6 students\nSelect all\n\n"
    text += "\n".join(cards) + "\n< Previous   1   Next >\nHelp centre   Privacy   Cookies\n"
    folder.put("y5 for library.txt", text.replace("\n", "\r\n"))
    return Truth(people)
