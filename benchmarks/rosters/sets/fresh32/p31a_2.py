"""What systems of schools in South Africa, of international schools and in the United States write."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf, page
from benchmarks.rosters.papers import xls


@case("SA-SAMS, a class list sent to Excel (learner module guideline at documents.pub; layout from memory)")
def p31a_sa_sams_class_lists(folder: Folder) -> Truth:
    """South Africa: an old workbook, two class lists beneath each other with counts, known-as names."""
    five_a = [
        one("Lwazi Sibusiso", "Mkhwanazi", "20214", "5", "5A", goes="Lwazi"),
        one("Ruan", "van Niekerk", "20188", "5", "5A"),
        one("Thabiso", "Motloung", "20231", "5", "5A"),
        one("Nomvula Precious", "Dlamini-Radebe", "20207", "5", "5A", goes="Precious"),
        one("Anneke", "du Preez", "20195", "5", "5A"),
    ]
    five_b = [
        one("Keagan", "Adonis", "20190", "5", "5B"),
        one("Tshepo", "Ramokgopa", "20244", "5", "5B"),
        one("Shreya", "Govender", "20202", "5", "5B"),
        one("Lerato Faith", "Nkuna", "20219", "5", "5B", goes="Faith"),
        one("Mieke", "Oosthuizen", "20226", "5", "5B"),
        one("Zintle", "Qwabe", "20239", "5", "5B"),
    ]
    rows: list[list[object]] = [["BERGVIEW PRIMARY SCHOOL"], ["EMIS No: 700123456"], []]
    merge = [(0, 0, 0, 6)]
    for name, teacher, people, boys in (("5A", "Mrs M Steyn", five_a, 3), ("5B", "Mr S Zwane", five_b, 2)):
        merge.append((len(rows), len(rows), 0, 6))
        rows += [[f"Class List: Grade {name}   Educator: {teacher}"]]
        rows += [["No", "Acc No", "Surname", "Full Names", "Known As", "Gender", "Date of Birth"]]
        for at, w in enumerate(people):
            gender = "Male" if at < boys else "Female"
            born = f"2015/0{at + 2}/1{at}"
            rows += [[at + 1, int(w.number), w.family, w.given, w.goes or w.given, gender, born]]
        rows += [["", "", f"Boys: {boys}", f"Girls: {len(people) - boys}", f"Total: {len(people)}"], []]
    rows += [["Printed from SA-SAMS 26.1.0", "", "", "", "", "", "2026/02/03"]]
    folder.put("ClassList Gr5.xls", xls(rows, merge, "ClassList"))
    people = [replace(w, photo="") for w in [*five_a, *five_b]]
    return Truth(people, allowed=("Mrs M Steyn", "Mr S Zwane"))


@case("ManageBac, the students of a year group, a saved page (layout from memory, not read here)")
def p31a_managebac_year_group(folder: Folder) -> Truth:
    """International: a page of cards, `Last, First (Nickname)`, homeroom; initials where no picture is."""
    people = those(
        "Seo-yeon|Baek;Anaïs|Delacroix-Mbaye;Rashed|Al Mazrouei;Lotte|Engelbrecht;Kavya|Iyer;"
        "Tomás|Quiroga Leal;Haruto|Minegishi;Freja|Sønderby;Ifeoma|Uzoma",
        "2291",
        "8",
        "8A;8B",
        without=2,
    )
    people = but(people, {0: {"goes": "Sunny"}, 6: {"goes": "Haru"}})
    advisors = {"8A": "Daniel Falk", "8B": "Priscilla Tan"}
    cards = []
    for at, w in enumerate(people):
        source = f"Grade 8 _ ManageBac_files/thumb_{88120 + at * 17}.jpg"
        if w.photo:
            folder.put(source, face(w.photo))
            avatar = f'<img class="avatar" alt="" src="./{source}">'
        else:
            avatar = f'<div class="avatar"><span class="initials">{w.given[0]}{w.family[0]}</span></div>'
        nick = f" ({w.goes})" if w.goes else ""
        cards.append(
            f'<div class="student-tile">{avatar}<h4><a href="/teacher/users/{11 + at}">'
            f"{escape(w.last_first)}{nick}</a></h4>"
            f'<div class="id">Student ID: {w.number}</div><div class="homeroom">Homeroom: {w.room}</div>'
            f'<div class="advisor">Homeroom Advisor: {advisors[w.room]}</div></div>'
        )
    head = "<nav><a>Classes</a> <a>Year Groups</a> <a>Calendar</a></nav>"
    head += "<h1>Grade 8 (MYP Year 3)</h1><p>9 students</p>"
    html = page("Grade 8 | ManageBac", head + "\n".join(cards) + "<footer>Faria Education Group</footer>")
    folder.put("Grade 8 _ ManageBac.html", html)
    return Truth(people, allowed=("Daniel Falk", "Priscilla Tan", "Grade 8 (MYP Year 3)"))


@case("Synergy TeacherVUE, a seating chart with photos printed to PDF (layout from memory, not read here)")
def p31a_synergy_seating_chart(folder: Folder) -> Truth:
    """Arizona: seats with photo, `Last, First (Nickname)`, number and grade; empty seats between."""
    people = those(
        "Rosalind|Alvarez;Dashiell|Burke;Nizhoni|Begay;Camden|Frost;Paloma|Ochoa;Winston|Reyes;"
        "Hadley|Sexton;Omar|Touma;Lucia|Vega;Jude|Yazzie",
        "904553",
        "7 7 8",
        without=2,
    )
    people = but(people, {0: {"goes": "Rosie"}, 1: {"goes": "Dash"}})
    seats: list[Cell | None] = []
    for at, w in enumerate(people):
        name = f"{w.last_first} ({w.goes})" if w.goes else w.last_first
        seats.append(Cell((name, f"ID: {w.number}  Gr: 0{w.grade}"), face(w.photo) if w.photo else b""))
        if at in (2, 5):
            seats.append(None)
    grid = Grid(
        columns=4,
        text=118,
        gap=16,
        size=8,
        title="Seating Chart   Science 7 (0412-02)   Per 2   Rm 214   Teacher: Okonkwo-Bell, T",
        foot="Synergy SIS  Saguaro Middle School  08/24/2026",
    )
    folder.put("SeatingChart_Per2.pdf", grid_pdf(seats, grid))
    named = ("Science 7 (0412-02)", "Science 7", "0412-02", "Science")
    return Truth(people, allowed=(*named, "Rm 214", "214", "Okonkwo-Bell, T", "Per 2"))
