"""Pictures and names: seating charts, directory pages and class photos of schools."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, grid_pdf, page
from benchmarks.rosters.papers import xls


def no_picture(words: str = "NO PHOTO") -> bytes:
    """The grey picture that a system shows for somebody without a photo."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (120, 160), "#dcdcdc")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((38, 30, 82, 80), fill="#b0b0b0")
    pen.pieslice((18, 90, 102, 190), 180, 360, fill="#b0b0b0")
    pen.text((34, 140), words, fill="#606060")
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


@case(
    "support.aeries.com 14000072499 (Seating Chart, Print Current Seating Chart, Show Student Alias Name); "
    "how its print looks is invented"
)
def p34d_aeries_seating_chart_with_empty_seats(folder: Folder) -> Truth:
    """United States: a printed seating chart with photos, empty seats between, two without a picture."""
    people = those(
        "Marcus|Abernathy;Leilani|Kahale;Ruben|Cisneros;Phoebe|Lindgren;Jaylen|Okafor;Ximena|Trujillo;"
        "Dmitri|Volkov;Hannah|Steinmetz;Trinh|Pham;Gabriel|De La Rosa;Esther|Kim",
        "102488",
        "8",
        without=2,
    )
    seats: list[Cell | None] = [
        Cell((w.last_first, f"ID# {w.number}", f"Gr {w.grade}"), face(w.photo) if w.photo else b"")
        for w in people
    ]
    for at in (2, 8, 9):
        seats.insert(at, None)
    grid = Grid(
        columns=5,
        rows=3,
        photo=54,
        text=92,
        gap=12,
        size=8,
        centred=True,
        title="Seating Chart - Period 3 - Mr. Delacroix - Room 22",
        foot="Sierra Vista Middle School   11/09/2025   Front of classroom is at the top",
    )
    folder.put("Seating Chart Period 3.pdf", grid_pdf(seats, grid))
    return Truth(people, allowed=("Period 3", "22", "Room 22", "Mr. Delacroix"))


@case(
    "kb.infinitecampus.com (Seating Charts, photos of students); the markup of the page is invented after it"
)
def p34d_campus_seating_page_with_a_placeholder(folder: Folder) -> Truth:
    """United States: a saved page; seats by position, the teacher's own picture above, a grey one for two."""
    people = those(
        "Tobias|Ackerman;Mireya|Salcedo;Da'Shawn|Prewitt;Ingrid|Nystrom;Aiyana|Redhawk;Vikram|Chaudhary;"
        "Cora|Mulcahy;Elias|Haddad;Sunniva|Bakke",
        "204417",
        "7",
        without=2,
    )
    at_home = "Campus Instruction_files"
    seats = []
    for at, w in enumerate(people):
        picture = f"{at_home}/{660 + at * 7}.jpg" if w.photo else f"{at_home}/no-photo.png"
        where = f"left:{20 + at % 4 * 160}px;top:{140 + at // 4 * 210}px"
        seats.append(
            f'<div class="seat" style="position:absolute;{where}"><img src="{picture}" width="90" alt="">'
            f'<div class="seat-name"><a href="#">{escape(w.last_first)}</a></div>'
            f'<div class="seat-info">#{w.number} &nbsp;Grade: 0{w.grade}</div></div>'
        )
        if w.photo:
            folder.put(picture, face(w.photo))
    folder.put(f"{at_home}/no-photo.png", no_picture())
    folder.put(f"{at_home}/me.jpg", face("the teacher who is logged in"))
    head = (
        f'<header><img src="{at_home}/me.jpg" width="28" alt="user menu"> Regina Lindholm '
        "<nav><a>Messages</a> <a>Attendance</a> <a>Seating Charts</a> <a>Roster</a> <a>Log Off</a></nav>"
        "</header><h1>Seating Charts</h1><p>Term Q2 &nbsp; 2) 0705-2 Science 7 &nbsp; Chart: Lab tables</p>"
        "<p><button>Edit</button> <button>Print</button></p>"
    )
    body = head + "".join(seats) + "<footer>Unassigned students: 0</footer>"
    folder.put("Campus Instruction.html", page("Campus Instruction - Seating Charts", body))
    allowed = ("0705-2 Science 7", "Science 7", "0705-2", "Lab tables", "2) 0705-2 Science 7")
    return Truth(people, allowed=allowed)


@case(
    "webfiles-sc1.blackbaud.com bb-core-create-edit-school-directories (what a directory shows); "
    "its markup is invented"
)
def p34d_blackbaud_directory_with_parents(folder: Folder) -> Truth:
    """United States: a private school's saved directory; nicknames in brackets, parents in each card."""
    people = those(
        "Katherine|Bancroft;Augustus|Feldman;Priyanka|Raghavan;Theodore|Winslow;Camille|Toussaint;"
        "Nathaniel|Osgood;Beatrix|van Doren;Hao|Zhou",
        "",
        "5 6",
        without=2,
    )
    people = but(people, {0: {"goes": "Kit"}, 3: {"goes": "Teddy"}, 5: {"goes": "Nate"}})
    advisors = ("Ms. Carbone", "Mr. Lattimore")
    at_home = "Student Directory_files"
    cards = []
    for at, w in enumerate(people):
        picture = f"{at_home}/{f'thumb_user{4471902 + at * 3113}.jpg' if w.photo else 'defaultuser.png'}"
        name = f"{w.given} ({w.goes}) {w.family}" if w.goes else w.full
        parents = (f"Alexandra {w.family}", f"Jonathan {w.family}")
        mails = "".join(
            f'<li>{each} <a href="mailto:p{at}{n}@example.org">p{at}{n}@example.org</a></li>'
            for n, each in enumerate(parents)
        )
        cards.append(
            f'<div class="directory-result"><img class="bb-avatar" src="{picture}"><h4>{escape(name)}</h4>'
            f"<p>Grade {w.grade}</p><p>Advisor: {advisors[at % 2]}</p><p>{12 + at} Elm Street, Hartwell</p>"
            f"<p>Home: 555-01{at}7</p><h5>Parents</h5><ul>{mails}</ul></div>"
        )
        if w.photo:
            folder.put(picture, face(w.photo))
    folder.put(f"{at_home}/defaultuser.png", no_picture())
    folder.put(f"{at_home}/logo.png", no_picture("HARTWELL"))
    top = f'<img src="{at_home}/logo.png" alt="Hartwell Day School"><h2>Student Directory</h2>'
    body = f"{top}<p>Showing 1 - {len(people)} of {len(people)} results</p>{''.join(cards)}"
    folder.put("Student Directory.html", page("Hartwell Day School | Student Directory", body))
    return Truth(people, allowed=advisors)


@case(
    "ess-sims.co.uk/node/60 (photos named for SIMS's photo importer); "
    "the report's columns from memory, not read here"
)
def p34d_sims_registration_groups_and_photos(folder: Folder) -> Truth:
    """England: two registration groups in an old Excel file, a leaver; photos by admission number."""
    people = those(
        "Georgia|Pemberton-Hall;Mohammed|Rafiq;Ffion|Bevan;Dominik|Wiśniewski;Chidera|Anozie;Archie|Lowther;"
        "Zainab|Qureshi;Kacey|Stubbs;Thomas|O'Dowd;Harleen|Bhogal",
        "004512",
        without=1,
    )
    people = [replace(w, grade="8", room="8W" if at < 5 else "8K") for at, w in enumerate(people)]
    people = but(people, {3: {"here": False}, 7: {"goes": "Kay"}})
    people = [replace(w, more=(f"H{823200114000 + at * 611}",)) for at, w in enumerate(people)]
    titles = cut("Adm No|UPN|Legal Surname|Legal Forename|Preferred Forename|Year|Reg|DOB|Leaving Date|FSM")
    rows: list[Sequence[Any]] = [["Oakfield Academy"], ["Pupil list by registration group, 15/09/2025"], []]
    for room, tutor in (("8W", "Mr P Hargreaves"), ("8K", "Miss L Amadi")):
        rows += [[f"Registration Group: {room}", "", "", f"Tutor: {tutor}"], titles]
        listed = [w for w in people if w.room == room]
        rows += [
            [
                *(w.number, w.more[0], w.family, w.given, w.goes or w.given, f"Year  {w.grade}", w.room),
                *(f"0{at + 2}/11/2013", "" if w.here else "11/09/2025", "NY"[at % 2]),
            ]
            for at, w in enumerate(listed)
        ]
        rows += [[f"Number of pupils: {len(listed)}"], []]
    folder.put("Reg groups Y8.xls", xls(rows, title="Pupils"))
    folder.zip("Oakfield SIMS photos.zip", {f"Photos/{name}": data for name, data in faces(people).items()})
    return Truth(people, allowed=("Mr P Hargreaves", "Miss L Amadi", "Photos", "Oakfield SIMS photos"))
