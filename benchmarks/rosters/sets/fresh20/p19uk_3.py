"""Lists of English-medium schools of Africa and Asia, of tutors and of houses."""

from __future__ import annotations

import io

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case(OFFICE + ": iSAMS's export of pupils at an international school in Malaysia")
def fresh_isams_pupils_of_two_forms_malaysia(folder: Folder) -> Truth:
    """School IDs and school codes, forename and preferred name for all, NC year, forms, a pupil with one name only, two with the same name; photos by School Code."""
    people = [
        one("Nur Aisyah", "binti Razak", "100482", "6", "6 Hornbill", more=("0048213377",)),
        one("Wei Jie", "Tan", "100495", "6", "6 Hornbill", more=("0049513377",), goes="Jason"),
        one("Kavitha", "", "100508", "6", "6 Tapir", more=("0050813377",)),
        one("Harry", "Bingley", "100521", "6", "6 Tapir", more=("0052113377",)),
        one("Wei Jie", "Tan", "100534", "6", "6 Tapir", more=("0053413377",), goes="Brandon"),
        one("Muhammad Danish", "bin Hakim", "100547", "6", "6 Hornbill", more=("0054713377",), goes="Danish"),
        one("Seo-yeon", "Kim", "100560", "6", "6 Tapir", more=("0056013377",), photo=""),
    ]
    titles = cut("School ID|School Code|Title|Forename|Surname|Preferred Name|NC Year|Form|Academic House")
    rows = [
        [
            *(w.more[0], w.number, "", w.given, w.family, w.goes or w.given, 6, w.room),
            ("Kinabalu", "Tahan")[at % 2],
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Pupils_Export.xlsx", {"Current Pupils": [titles, *rows]})
    folder.zip("Pupil Photos.zip", faces(people, lambda w: f"Pupil Photos/{w.number}.jpg"))
    people = but(people, {2: {"also": (("", "Kavitha"),)}})
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a boarding house's sheet of photos on its wall, printed to PDF")
def fresh_house_sheet_of_raleigh_in_pdf(folder: Folder) -> Truth:
    """Four pictures in a row with name and form below, a heading, the housemaster's line and the matron's telephone; one box says photo to follow."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    people = those(
        "Hugo|Carrington;Femi|Adewale;Ludo|ffrench-Blake;Anselm|Tremayne;Kit|Cholmondeley;Jonty|Rigby;Arthur|Yip;Monty|Pelham-Reid;Casper|Lund",
        "",
        "",
        "9H;10M;11R",
    )
    file = io.BytesIO()
    page = Canvas(file, pagesize=A4, invariant=1)
    page.setFont("Helvetica-Bold", 18)
    page.drawString(50, 790, "Raleigh House - Michaelmas 2026")
    page.setFont("Helvetica", 9)
    page.drawString(50, 772, "Housemaster: Mr R J Fanshawe    Matron: Mrs Tull (ext. 214)")
    for at, w in enumerate(people):
        x, y = 50 + at % 4 * 125, 620 - at // 4 * 190
        if w.photo:
            page.drawImage(ImageReader(io.BytesIO(face(w.photo))), x, y, 96, 128)
        else:
            page.rect(x, y, 96, 128)
            page.drawString(x + 14, y + 60, "photo to follow")
        page.drawString(x, y - 13, w.full)
        page.drawString(x, y - 25, w.room)
    page.drawString(50, 40, "Confidential - do not remove from the house office")
    page.save()
    folder.put("Raleigh photo board.pdf", file.getvalue())
    return Truth(people, allowed=("*",))
