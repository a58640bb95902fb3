"""Exports of systems used in the United States and Canada: learning platforms, saved pages, rostering."""

from __future__ import annotations

import base64
import io
import quopri
from dataclasses import replace
from html import escape

from PIL import Image, ImageDraw

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


def _silhouette(wide: int = 120) -> bytes:
    """The picture a system shows for those who have none."""
    picture = Image.new("RGB", (wide, wide * 4 // 3), "#dcdcdc")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((wide * 0.3, wide * 0.25, wide * 0.7, wide * 0.65), fill="#a8a8a8")
    draw.ellipse((wide * 0.12, wide * 0.75, wide * 0.88, wide * 1.7), fill="#a8a8a8")
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


@case(
    "Synergy SIS (Edupoint), TeacherVUE seating chart saved from the browser with its folder; page from memory"
)
def p28a_synergy_saved_seating_chart(folder: Folder) -> Truth:
    """Synergy: seats in rows, two of them empty, nicknames in brackets, one picture for two who have none."""
    people = [
        one("Fadumo", "Abdirahman", "00214077", goes="Fay"),
        one("Kristoffer", "Baumgarten", "00214391", goes="Kit"),
        one("Lourdes", "Cisneros", "00215502"),
        one("Elijah", "Dunmore", "00216118"),
        one("Svetlana", "Ganz", "00216730", photo=""),
        one("Terrell", "Iverson", "00217244"),
        one("Phoebe", "Jurado", "00218019", photo=""),
        one("Anselm", "Kirchner", "00218563"),
        one("Noor", "Siddiqui", "00219850"),
    ]
    people = [replace(w, room="HR 7-112", grade="7") for w in people]
    seats: list[Who | None] = [*people[:4], None, *people[4:8], None, people[8]]
    shown = []
    for at, w in enumerate(seats, 1):
        if w is None:
            shown.append(f'<div class="seat empty" data-seat="{at}">&nbsp;</div>')
            continue
        name = f"PXP_Photo_{at:03}.jpg" if w.photo else "NoPhoto.png"
        if w.photo:
            folder.put(f"TeacherVUE Seating Chart_files/{name}", face(w.photo))
        nick = f" ({w.goes})" if w.goes else ""
        shown.append(
            f'<div class="seat" data-seat="{at}"><img class="stu-photo" src="./TeacherVUE Seating Chart_files/{name}">'
            f'<div class="stu-name">{escape(w.last_first)}{nick}</div><div class="stu-id">Perm ID: {w.number}</div>'
            '<div class="att">Present</div></div>'
        )
    folder.put("TeacherVUE Seating Chart_files/NoPhoto.png", _silhouette())
    folder.put("TeacherVUE Seating Chart_files/site.css", ".seat{float:left;width:130px}")
    folder.put(
        "TeacherVUE Seating Chart.html",
        '<!DOCTYPE html>\n<!-- saved from url=(0047)https://synergy.cottonwood.example/SeatingChart -->\n<html><head><meta charset="utf-8">'
        "<title>TeacherVUE Seating Chart</title></head><body><div id=nav><a>Home</a> <a>Grade Book</a> <a>Seating Chart</a>"
        " <a>Reports</a> <a>Sign Out</a></div><h2>Cottonwood Junior High</h2>"
        "<div class=section>Class: HR 7-112 &nbsp; Grade: 7 &nbsp; Teacher: Bergstrom, Karin &nbsp; Students: 9</div>"
        f"<div id=chart>{''.join(shown)}</div><div id=front>FRONT OF ROOM</div></body></html>",
    )
    return Truth(people, allowed=("Bergstrom, Karin", "Cottonwood Junior High"))


@case(
    "Blackbaud Education Management, a class roster with photos saved as one file (.mhtml); page from memory"
)
def p28a_blackbaud_roster_mhtml(folder: Folder) -> Truth:
    """Blackbaud: the browser's single file with its pictures inside, the teacher above the students, one default avatar."""
    people = [
        replace(one(*name.split("|")), classes=("Humanities 6 - 2 (B)",), grade="6")
        for name in [
            "Beatrix|Ashdown",
            "Cormac|Delahunt",
            "Evangeline|Sutphin",
            "Farid|Daneshvar",
            "Harper|Nightingale",
            "Lucien|Bessette",
            "Matilda|Quarles",
            "Rohan|Venkataraman",
        ]
    ]
    people = but(people, {2: {"goes": "Evie"}, 5: {"photo": ""}})
    teacher = one("Cordelia", "Marsh", role="staff", classes=("Humanities 6 - 2 (B)",))
    cdn = "https://bbk12e1-cdn.myschoolcdn.example/ftpimages/1187"
    avatar = f"{cdn}/user/default-avatar.png"

    def card(at: int, w: Who) -> str:
        source = f"{cdn}/user/large_user{5512840 + at * 311}.jpg" if w.photo else avatar
        shown = f"{w.given} ({w.goes}) {w.family}" if w.goes else w.full
        below = "Teacher" if w.role == "staff" else "Student &middot; Grade 6 &middot; Class of 2033"
        return (
            f'<div class="bb-card"><img class="bb-avatar-image" src="{source}"><h3 class="bb-card-title">'
            f'{escape(shown)}</h3><div class="bb-card-subtitle">{below}</div></div>'
        )

    cards = "\n".join(card(at, w) for at, w in enumerate([teacher, *people]))
    page = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Roster - Humanities 6 - 2 (B)</title></head><body>'
        "<nav><a>My Day</a><a>Classes</a><a>Groups</a></nav><h1>Humanities 6 - 2 (B)</h1><h2>Roster</h2>"
        f"<p>8 students</p>{cards}<footer>Larkmoor Day School</footer></body></html>"
    )
    mark = "----MultipartBoundary--Xk29bqLmE7c4t0----"
    parts = [
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://larkmoor.myschoolapp.example/app/faculty#roster\r\n"
        "Subject: Roster - Humanities 6 - 2 (B)\r\nDate: Wed, 9 Sep 2026 14:02:11 -0000\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{mark}"\r\n\r\n',
        "Content-Type: text/html\r\nContent-ID: <frame-9A0C@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: https://larkmoor.myschoolapp.example/app/faculty#roster\r\n\r\n"
        + quopri.encodestring(page.encode()).decode().replace("\n", "\r\n"),
    ]
    pictures = [
        (f"{cdn}/user/large_user{5512840 + at * 311}.jpg", "image/jpeg", face(w.photo))
        for at, w in enumerate([teacher, *people])
        if w.photo
    ]
    for place, kind, data in [*pictures, (avatar, "image/png", _silhouette())]:
        coded = base64.encodebytes(data).decode().replace("\n", "\r\n")
        parts.append(
            f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\nContent-Location: {place}\r\n\r\n{coded}"
        )
    folder.put("Roster - Humanities 6 - 2 (B).mhtml", f"\r\n--{mark}\r\n".join(parts) + f"\r\n--{mark}--\r\n")
    return Truth([*people, teacher], allowed=("Larkmoor Day School", "Class of 2033"))
