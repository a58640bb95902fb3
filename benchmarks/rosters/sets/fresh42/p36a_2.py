"""What systems of Canada and the United Kingdom write: from MyEducation BC to Class Charts."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write


@case(
    "MyEducation BC (Aspen): the report Class List by homeroom as PDF; legal and usual names, "
    "mytrainingbc.ca/myedbcstandards (the layout from memory)"
)
def p36a_myedbc_class_list_pdf(folder: Folder) -> Truth:
    """Two homerooms, a page each, the teacher in the heading, usual names in a column, counts below."""
    third = [
        one("Bronwyn", "Atleo", "3471209", "3", "D04"),
        one("Jing Wen", "Cheung", "3471318", "3", "D04", goes="Jenny"),
        one("Gurveer", "Dhaliwal", "3470077", "3", "D04"),
        one("Mattéo", "Fontanella", "3482651", "4", "D04"),
        one("Skye", "Jack", "3471544", "4", "D04"),
    ]
    fifth = [
        one("Alexander", "Boychuk", "3399012", "5", "D07", goes="Sasha"),
        one("Maribel", "Dela Cruz", "3399410", "5", "D07"),
        one("Odessa", "Harcourt-Lim", "3398876", "5", "D07"),
        one("Navid", "Tehrani", "3399663", "5", "D07"),
    ]
    page, file = blank_page()
    for teacher, pupils in (("Kalinski, Joanne", third), ("Ross, Graham", fifth)):
        write(page, 40, 750, "Cedar Flats Elementary", 14, bold=True)
        write(page, 430, 750, "Class List 2026-2027", 11)
        write(page, 40, 728, f"Homeroom: {pupils[0].room}    Teacher: {teacher}", 11, bold=True)
        places = (40, 66, 130, 245, 345, 430, 470, 510)
        titles = cut("#|Pupil #|Legal Last Name|Legal First Name|Usual First Name|Grade|Gender|DOB")
        for x, title in zip(places, titles, strict=True):
            write(page, x, 700, title, 9, bold=True)
        page.line(40, 696, 572, 696)
        for at, who in enumerate(pupils, 1):
            about = [str(at), who.number, who.family, who.given, who.goes or who.given, f"0{who.grade}"]
            about += ["FMX"[at % 3], f"2016-0{at}-1{at}"]
            for x, text in zip(places, about, strict=True):
                write(page, x, 696 - 17 * at, text)
        write(page, 40, 670 - 17 * len(pupils), f"Total students in homeroom: {len(pupils)}", 9, bold=True)
        write(page, 40, 30, "Printed 2026-09-11 10:22 AM    Confidential - destroy after use", 7)
        page.showPage()
    page.save()
    folder.put("ClassList_D04_D07.pdf", file.getvalue())
    people = [replace(who, photo="") for who in third + fifth]
    return Truth(people, allowed=("Kalinski, Joanne", "Ross, Graham"))


@case(
    "Renaissance (Accelerated Reader): the report Student Passwords as cards to cut, grouped by class, "
    "help.renaissance.com (the layout from memory)"
)
def p36a_renaissance_login_cards_pdf(folder: Folder) -> Truth:
    """Cards in three columns: the name, the class, the user name and the password; no picture, no number."""
    people = those(
        "Ainsley|Braithwaite;Kofi|Darko;Josephine|Enright;Raphael|Gosselin;Mehreen|Javed;Lachlan|Keating;"
        "Tansy|Murdoch;Emeka|Nwachukwu;Hattie|Pelletier;Zachary|Rutledge;Svetlana|Titov",
        grades="3 4",
        rooms="3B;4A",
        without=11,
    )
    people = [any_parting(who) for who in people]
    page, file = blank_page()
    write(page, 40, 760, "Student Passwords", 13, bold=True)
    write(page, 40, 744, "School: Prairie Rose School      Printed: Monday, September 14, 2026 8:41:22 AM", 8)
    for at, who in enumerate(people):
        x, y = 40 + at % 3 * 180, 650 - at // 3 * 110
        page.rect(x, y, 172, 84)
        login = f"{who.given[0]}{who.family}{at}".lower()
        write(page, x + 8, y + 66, who.full, 11, bold=True)
        write(page, x + 8, y + 48, f"Class: {who.room}")
        write(
            page,
            x + 8,
            y + 34,
            f"User Name: {login}",
        )
        write(page, x + 8, y + 20, f"Password: {('tiger', 'maple', 'river')[at % 3]}{at * 7 + 10}")
        write(page, x + 8, y + 6, "Renaissance ID: rp-418822", 7)
    page.showPage()
    page.save()
    folder.put("StudentPasswords.pdf", file.getvalue())
    return Truth(people, allowed=("Prairie Rose School",))
