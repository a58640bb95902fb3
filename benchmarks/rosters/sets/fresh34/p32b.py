"""Learning platforms: pages and prints of Canvas, Moodle, Classroom and ManageBac; a class composite."""

from __future__ import annotations

import io
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf, page


def _nobody() -> bytes:
    """The grey picture that a platform shows of somebody without one."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (128, 128), "#d5d9dc")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((42, 22, 86, 70), fill="#f7f8f8")
    draw.ellipse((18, 78, 110, 170), fill="#f7f8f8")
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def _initials(who: Who, colour: str) -> bytes:
    """A coloured picture with somebody's initials."""
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (120, 160), colour)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(54)
    draw.text((60, 80), who.given[0] + who.family[0], fill="white", font=font, anchor="mm")
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


@case("the People page of a course in Canvas: Name, Login ID, SIS ID, Section, Role (canvaslms.com)")
def p32b_canvas_people_page(folder: Folder) -> Truth:
    """A saved People page: avatars, the grey avatar for three, pronouns, a teacher, two observing parents."""
    people = those(
        "Amara|Oyelaran;Beckett|Stroud;Citlali|Zamora Ruiz;Dashiell|Van Houten;Ezinne|Nwosu;Farrah|Siddiqui;"
        "Graham|Pell;Hoku|Kealoha;Ivy|St. Clair;Jamal|Whitlock",
        "00418802",
        "7",
        "7A;7B",
        without=2,
    )
    people = [any_parting(w) if " " in w.family else w for w in people]
    teacher = one("Rosalind", "Achterberg", "T0093", role="staff", photo="")
    pronouns = {1: "He/Him", 4: "She/Her", 8: "They/Them"}
    rows: list[str] = []
    for at, who in enumerate([teacher, *people]):
        section = "<div>7A</div><div>7B</div>" if who.role == "staff" else f"<div>{who.room}</div>"
        source = f"./People_files/avatar_{at}.jpg" if who.photo else "./People_files/avatar-50.png"
        if who.photo:
            folder.put(f"People_files/avatar_{at}.jpg", face(who.photo))
        said = f" <i>({pronouns[at]})</i>" if at in pronouns else ""
        role = "Teacher" if who.role == "staff" else "Student"
        rows.append(
            f'<tr class="rosterUser {role}Enrollment" id="user_{9120 + at}"><td class="center">'
            f'<a class="avatar" href="https://northfork.instructure.com/courses/1877/users/{9120 + at}">'
            f'<img src="{source}" alt=""></a></td>'
            f'<td><a class="roster_user_name" href="https://northfork.instructure.com/courses/1877/users/'
            f'{9120 + at}">{escape(who.full)}{said}</a></td>'
            f"<td>{who.given[0].lower()}{who.family.split()[0].lower()}31</td><td>{who.number}</td>"
            f"<td>{section}</td><td><div>{role}</div></td><td>Sep {at + 2} at 8:1{at % 10}am</td>"
            f'<td>0{at % 5}:42:1{at % 10}</td><td><a class="al-trigger" href="#">Manage {escape(who.full)}'
            "</a></td></tr>"
        )
    for at, (name, child) in enumerate([("Tunde Oyelaran", people[0]), ("Nasreen Siddiqui", people[5])]):
        rows.append(
            f'<tr class="rosterUser ObserverEnrollment" id="user_{9300 + at}"><td class="center">'
            '<a class="avatar" href="#"><img src="./People_files/avatar-50.png" alt=""></a></td>'
            f'<td><a class="roster_user_name" href="#">{name}</a></td><td>parent{at}@mail.example</td>'
            f"<td></td><td><div>{child.room}</div></td><td><div>Observer: {escape(child.full)}</div></td>"
            "<td></td><td></td><td></td></tr>"
        )
    folder.put("People_files/avatar-50.png", _nobody())
    head = "".join(
        f"<th>{title}</th>"
        for title in cut("|Name|Login ID|SIS ID|Section|Role|Last Activity|Total Activity|")
    )
    body = (
        '<nav><a href="#">Home</a><a href="#">Announcements</a><a href="#">People</a></nav>'
        "<h1>Grade 7 Advisory</h1><button>Everyone</button><button>Groups</button><select><option>All Roles"
        "</option><option>Student (10)</option><option>Teacher (1)</option></select>"
        f'<table class="roster ic-Table"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
    )
    folder.put("People.html", page("Grade 7 Advisory: People", body))
    return Truth([teacher, *people], allowed=("7A", "7B", "Grade 7 Advisory"))


@case("the Photo Roster of a class in ManageBac as PDF (support.managebac.com: Class photo roster)")
def p32b_managebac_photo_roster(folder: Folder) -> Truth:
    """An international school: called names in brackets, the number, coloured initials without a photo."""
    people = those(
        "Adaeze|Okonkwo;Minh Anh|Vu;Friedrich|Lindqvist;Yu-Ting|Hsieh;Khalid|Al Mansoori;Saskia|Verhoeven;"
        "Jae-won|Baek;Paloma|Restrepo Gil;Ilse|Thorsen;Omar|Benslimane",
        "270114",
        "7",
        "7 Red",
        without=0,
    )
    people = but(
        people,
        {0: {"goes": "Ada"}, 2: {"goes": "Fritz"}, 3: {"goes": "Tina"}, 5: {"photo": ""}, 8: {"photo": ""}},
    )
    cells = []
    for at, who in enumerate(people):
        called = f" ({who.goes})" if who.goes else ""
        picture = face(who.photo) if who.photo else _initials(who, ("#3f7fbf", "#bf5f3f")[at % 2])
        cells.append(Cell((f"{who.family}, {who.given}{called}", f"ID: {who.number}"), picture))
    grid = Grid(
        columns=3,
        rows=4,
        text=150,
        gap=22,
        centred=True,
        title="Photo Roster - Grade 7 (MYP 2) - Class 7 Red",
        foot="Lakeside International School - ManageBac - 10 students",
    )
    folder.put("7 Red Photo Roster.pdf", grid_pdf(cells, grid))
    return Truth(people, allowed=("MYP 2", "Lakeside International School"))
