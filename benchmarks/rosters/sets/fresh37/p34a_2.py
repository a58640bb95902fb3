"""Patron files, photographers' discs, saved pages and reports in the United States and Canada."""

from __future__ import annotations

import io
from dataclasses import replace

from PIL import Image, ImageDraw

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, card_pictures, cards, cells, grid_pdf, page
from benchmarks.rosters.papers import docx


def _silhouette() -> bytes:
    """The grey head and shoulders that stand for somebody without a picture."""
    picture = Image.new("RGB", (120, 160), "#e4e4e4")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((38, 30, 82, 82), fill="#b0b0b0")
    draw.ellipse((15, 92, 105, 220), fill="#b0b0b0")
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=85)
    return file.getvalue()


@case("INDEX.TXT of PSPA: studiosourceyearbooks.freshdesk.com/…/158000409343, two discs")
def p34a_pspa_disc_and_retake_disc(folder: Folder) -> Truth:
    """A photographer's two discs without numbers: on the second a retake and two absent on picture day."""
    first = those(
        "Alina|Baptiste;Cormac|Delaney;Evelyn|Frost;Giovanni|Holt;Isla|Jankowski;Malik|Northrup;Tessa|Ruiz",
        "",
        "K 1 1",
        "R2;R5;R7",
        without=0,
    )
    staff = [one("Lorraine", "Danforth", role="staff"), one("Gregory", "Pell", role="staff")]
    retake = replace(first[3], photo="Giovanni Holt in October")
    added = [one("Vivian", "Stokes", grade="K", room="R2"), one("Wyatt", "Umber", grade="1", room="R5")]
    teachers = {"R2": "Mrs. Danforth", "R5": "Mr. Kim", "R7": "Ms. Aguilar"}
    titles_of = {"Danforth": "Mrs.", "Pell": "Principal"}
    for disc, people, start in (("Disc 1", [*first, *staff], 10401), ("Retakes", [retake, *added], 20017)):
        names = {who.full: f"{start + at * 3:08}.JPG" for at, who in enumerate(people)}
        lines = [
            [
                *("HARBORVIEW2627", "IMAGES", names[who.full], who.grade or "FAC", who.family, who.given),
                *(who.room, "", teachers.get(who.room, ""), "", "", titles_of.get(who.family, "")),
                "Large",
            ]
            for who in sorted(people, key=lambda who: (who.room, who.family))
        ]
        folder.csv(f"{disc}/INDEX.TXT", lines, "\t")
        folder.put(f"{disc}/README.TXT", "Portraits for yearbook use only.\r\nImages are 8 x 10 ratio.\r\n")
        for who in people:
            for data in faces([who]).values():
                folder.put(f"{disc}/IMAGES/{names[who.full]}", data)
    return Truth(
        [*first[:3], retake, *first[4:], *staff, *added],
        steps=("Disc 1", "Retakes"),
        same=(("Giovanni Holt", "Giovanni Holt"), ("Alina Baptiste", "Alina Baptiste")),
        allowed=(*teachers.values(), "IMAGES", "HARBORVIEW2627"),
    )


@case("Google Classroom's page People, saved from the browser (from memory); it has no roster file")
def p34a_google_classroom_people(folder: Folder) -> Truth:
    """Google Classroom: the page People, two teachers, then the students; the default picture for many."""
    names = "Aidan Burke;Beatriz Castellanos;Corinne Faulkner;Dmitri Halloran;Leilani Kealoha;Nolan Prescott"
    people = [one(*name.split(), photo=name if at % 2 else "") for at, name in enumerate(names.split(";"))]
    people.append(any_parting(one("Maria del Carmen", "Ortega Ruiz")))
    teachers = [one("Suzanne", "Whitlock", role="staff"), one("Jamal", "Everett", role="staff", photo="")]
    body = "<nav><a>Stream</a><a>Classwork</a><a>People</a></nav><h1>Library Helpers 2026-27</h1>"
    at = 0
    for title, listed in (("Teachers", teachers), ("Students", people)):
        body += f"<h2>{title}</h2>" + (f"<div>{len(listed)} students</div>" if title == "Students" else "")
        body += "<table><tbody>"
        for who in sorted(listed, key=lambda who: who.family):
            name = f"People_files/photo({at}).jpg"
            folder.put(name, next(iter(faces([who]).values())) if who.photo else _silhouette())
            body += f'<tr><td><img src="{name}" alt="" aria-hidden="true"></td><td><span>{who.full}</span>'
            body += '</td><td><button aria-label="More options">&#8942;</button></td></tr>'
            at += 1
        body += "</tbody></table>"
    folder.put("People.html", page("People - Library Helpers 2026-27", body))
    return Truth([*teachers, *people], allowed=("Library Helpers 2026-27",))


@case("Aeries: Classroom Photo/Seating Chart Report, alias names (support.aeries.com 14000072499)")
def p34a_aeries_classroom_photos(folder: Folder) -> Truth:
    """Aeries: a PDF with the photos of one period, number and grade below; a silhouette for two."""
    people = those(
        "Noemi|Alcantara;Bryce|Castleton;Daisy|Enriquez;Finn|Gallardo;Hana|Ishikawa;Jasper|Kowalczyk;"
        "Lorena|Mendez;Omar|Nassar;Paige|Ostrowski;Quincy|Rutherford",
        "990107",
        "7 8 8",
        "",
        without=2,
    )
    grid = Grid(
        columns=5,
        rows=4,
        photo=60,
        gap=18,
        centred=True,
        title="Classroom Photo Report - Period 3 - Yearbook - Rm 21 - Tchr Okafor",
        foot="Bald Eagle Intermediate School 2026-2027   11/04/2026 8:02 AM",
    )
    found = [
        cell if cell.picture else replace(cell, picture=_silhouette())
        for cell in cells(people, "{who.last_first}", "{who.number}   Gr {who.grade}")
    ]
    folder.put("ClassroomPhotoReport.pdf", grid_pdf(found, grid))
    allowed = ("Rm 21", "21", "Okafor", "Tchr Okafor", "Yearbook", "Period 3", "Period 3 - Yearbook")
    longer = ("Rm 21 - Tchr Okafor", "Period 3 - Yearbook - Rm 21 - Tchr Okafor")
    return Truth(people, allowed=(*allowed, *longer))


@case("Blackbaud's student directory as a page of cards, saved (from memory)")
def p34a_blackbaud_directory(folder: Folder) -> Truth:
    """Blackbaud: cards with a photo, the preferred name in quotation marks, grade, advisor and parents."""
    people = those(
        "William|Harcourt;Eleanor|Sutcliffe;Zara|Mahmood;Christopher|van der Linde;Phoebe|Ainsworth;"
        "Tomás|Echeverría;Annabel|Rowe;Kofi|Mensah",
        "",
        "9 10",
        "Ms. Kessler;Mr. Duval",
        without=2,
    )
    people = but(people, {0: {"goes": "Will"}, 3: {"goes": "Kit"}})
    shown = [replace(who, given=f'{who.given} "{who.goes}"') if who.goes else who for who in people]
    pattern = (
        '<div class="card"><img src="{src}" width="96"><h3>{who.full}</h3><p>Grade {who.grade}</p>'
        "<p>Advisor: {who.room}</p><p>Parents: Robin and Chris {who.family}</p></div>"
    )
    body = "<h1>Upper School Student Directory</h1><p>Showing 8 of 8 results</p>"
    body += cards(shown, pattern, pattern.replace("{src}", "Roster_files/default-user.jpg"))
    folder.put("Student Directory.html", page("Student Directory", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    folder.put("Roster_files/default-user.jpg", _silhouette())
    return Truth(people)


@case("a Word file in which a teacher pasted the class and the family codes of ClassDojo (from memory)")
def p34a_classdojo_codes(folder: Folder) -> Truth:
    """ClassDojo: first name and initial, as the teacher typed them there; a code beside each."""
    names = "Amelia R.;Brayden T.;Carlos M.;Destiny W.;Emmett K.;Jayla B.;Jayla H.;Ravi S."
    people = [one(given, last, grade="2", photo="") for given, last in map(str.split, names.split(";"))]
    people = [replace(who, also=((who.given, who.family[0]), (who.full, ""))) for who in people]
    rows = [[Cell((title,)) for title in ("Student", "Family code", "Connected")]]
    for at, who in enumerate(people):
        state = ("Yes", "Invited", "No")[at % 3]
        rows.append([Cell((text,)) for text in (who.full, f"S7QP{at}KX{at * 3 % 10}", state)])
    above = ["Ms. Tran's 2nd Grade", "ClassDojo codes for Back to School Night", ""]
    below = ["", "8 students. Please do not share codes with other families!"]
    folder.put("ClassDojo codes.docx", docx(above, rows, below))
    return Truth(people, allowed=("Ms. Tran", "Tran", "Ms. Tran's 2nd Grade", "2nd Grade"))
