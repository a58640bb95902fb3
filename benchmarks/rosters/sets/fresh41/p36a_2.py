"""What systems of Canada and the United Kingdom write: from MyEducation BC to Class Charts."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, blank_page, write
from benchmarks.rosters.papers import docx, in_rows


@case(
    "SIMS .NET (ESS): a photo list of a registration group merged to Word with admission numbers; "
    "sims.co.uk/partners/photographers.asp for its photo import (the layout from memory)"
)
def p36a_sims_photo_list_in_word(folder: Folder) -> Truth:
    """A document of Word with a grid of photos for each of a registration group; two have the grey figure."""
    people = those(
        "Tobi|Adeleke;Maisie|Birtwhistle;Kacper|Chmielewski;Eloise|Dunmore;Haroon|Ghafoor;Ffion|Harries;"
        "Dominic|Igwe;Lola|Kettlewell;Sanjana|Mistry;Ewan|Ollerenshaw;Jemima|St Clair",
        "004512",
        "7",
        "7HB",
        without=1,
    )
    people = but(people, {3: {"photo": ""}})
    cells = [
        Cell(
            (
                f"{who.family}, {who.given}",
                f"Adno: {who.number}",
                f"Reg: {who.room}  Year {who.grade}",
            ),
            face(who.photo) if who.photo else silhouette(at),
        )
        for at, who in enumerate(people)
    ]
    above = ["Harbour Bridge Academy", "Photo List: Registration Group 7HB", "Tutor: Mr D Achterberg"]
    below = ["Number of pupils: 11", "Printed from SIMS on 09/09/2026 at 08:17 - not to leave the site"]
    folder.put("7HB photos.docx", docx(above, in_rows(cells, 4), below))
    return Truth(people, allowed=("Mr D Achterberg", "Harbour Bridge Academy"))


@case(
    "Arbor: a custom report downloaded as Excel in September and in November; support.arbor-education.com "
    "(Year Group, Registration Form, UPN, Legal and Preferred names; the order from memory)"
)
def p36a_arbor_custom_report_in_two_months(folder: Folder) -> Truth:
    """The report's name and date above the titles; later one has left, one is new, one is renamed."""
    first = [
        one("Ivy", "Brandreth", "1043", "5", "5 Kingfisher"),
        one("Muhammad Yusuf", "Chowdhury", "1051", "5", "5 Kingfisher", goes="Yusuf"),
        one("Grace", "Fairhurst", "1088", "6", "6 Heron"),
        one("Oisin", "Gormley", "1062", "6", "6 Heron"),
        one("Summer", "Hebblethwaite", "1090", "6", "6 Heron"),
        one("Leo", "Pickersgill", "1077", "5", "5 Kingfisher"),
        one("Tiana", "Sobers", "1101", "6", "6 Heron"),
    ]
    first = [
        replace(w, photo="", more=(f"{'ABDKN'[at % 5]}8652{w.number}20{at + 10}",))
        for at, w in enumerate(first)
    ]
    later = but(first, {0: {"family": "Okoro-Brandreth"}, 5: {"here": False}, 6: {"room": "6 Wagtail"}})
    later.append(one("Wiktoria", "Zawadzka", "1119", "5", "5 Kingfisher", more=("H86521119203",), photo=""))
    for step, when, pupils in (("September", "08 Sep 2026", first), ("November", "02 Nov 2026", later)):
        titles = cut(
            "Arbor Student ID|UPN|Legal First Name|Preferred First Name|Last Name|Year Group|"
            "Registration Form|"
            "Status|Date of Birth|Pupil Premium Recipient"
        )
        rows: list[list[Any]] = [
            ["Custom Report: Library borrowers"],
            [f"Downloaded {when}, 09:14 by K Sturridge"],
            [],
        ]
        rows.append(titles)
        for at, w in enumerate(pupils):
            row = [int(w.number), w.more[0], w.given, w.goes or w.given, w.family, f"Year {w.grade}", w.room]
            rows.append(
                [*row, "Current" if w.here else "Leaver", f"{at + 3:02}/02/2016", "Yes" if at % 3 else "No"]
            )
        rows += [[], [f"{len(pupils)} students"]]
        folder.book(f"{step}/Custom report - Library borrowers.xlsx", {"Library borrowers": rows})
    return Truth(
        later,
        steps=("September", "November"),
        same=[("Ivy Brandreth", "Ivy Okoro-Brandreth"), ("Tiana Sobers", "Tiana Sobers")],
    )


@case(
    "iSAMS: Pupil Manager exported to Excel (School ID, Surname, Forename, Form, NC Year, House), "
    "pupil photos saved under the School ID (titles from memory)"
)
def p36a_isams_pupils_and_photos_by_school_id(folder: Folder) -> Truth:
    """School IDs of twelve digits, a former pupil, boarders, tutors beside; photos by School ID."""
    people = those(
        "Araminta|Cholmondeley;Felix|Dashwood-Hume;Ngozi|Ekwueme;Barnaby|Fothergill;Shun Hei|Kwok;"
        "Cordelia|Lascelles;Rafe|Montague;Anoushka|Sethi;Piers|Wetherby",
        "047128590310",
        "9",
        "9C;9M",
        without=1,
    )
    people = but(people, {1: {"goes": "Flick"}, 4: {"goes": "Sean"}, 6: {"here": False}})
    titles = cut(
        "School ID|Title|Surname|Forename|Preferred Name|Gender|NC Year|Form|Form Tutor|Academic House|"
        "Boarding House|System Status|Date of Birth|Home Email"
    )
    rows = [
        [
            *(
                w.number,
                "Mr" if at % 2 else "Miss",
                w.family,
                w.given,
                w.goes or w.given,
                "FM"[at % 2],
                9,
                w.room,
            ),
            *(("Mrs P Rusbridger", "Mr O Tennant")[at % 2], ("Kestrel", "Osprey", "Merlin")[at % 3]),
            *(
                "" if at % 4 else "School House",
                "Current" if w.here else "Former",
                f"1{at}/11/2012",
                "parent@home.example",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("iSAMS Pupil Export.xlsx", {"Pupils": [titles, *rows]})
    folder.photos(people, lambda w: f"Pupil Photos/{w.number}.JPG")
    return Truth(people, allowed=("Pupil Photos", "Mrs P Rusbridger", "Mr O Tennant"))


@case(
    "Class Charts (Tes): a seating plan printed to PDF with photos; class, teacher, room in the heading, "
    "seats where they stand, pupil premium shown (the layout from memory)"
)
def p36a_class_charts_seating_plan(folder: Folder) -> Truth:
    """Pairs of desks with empty seats between, the front of the room below; a placeholder for two."""
    names = (
        "Jovan|Baptiste;Amelie|Crowther;Zakariya|Darr;Ruby|Entwistle;Callum|Fearnley;Nimra|Hanif;"
        "Oliwier|Jasinski;Phoebe|Lumb;Ellis|Rowbotham;Jaya|Solanki"
    )
    people = those(names, "", "9", classes=("9X/En2",))
    people = [any_parting(who) for who in but(people, {4: {"photo": ""}})]
    seats = [(0, 0), (1, 0), (3, 0), (4, 0), (0, 1), (3, 1), (4, 1), (0, 2), (1, 2), (4, 2)]
    page, file = blank_page()
    write(page, 40, 756, "9X/En2   Ms K Oyelaran   Room E14", 14, bold=True)
    write(page, 40, 740, "Seating plan: Autumn 1 mixed ability", 9)
    for at, (who, (column, row)) in enumerate(zip(people, seats, strict=True)):
        x, y = 40 + column * 108, 620 - row * 140
        page.roundRect(x, y - 34, 100, 130, 6)
        _picture(page, who, at, x + 20, y)
        page.setFont("Helvetica", 9)
        page.drawCentredString(x + 50, y - 14, who.full)
        if at in (2, 8):
            page.setFont("Helvetica", 7)
            page.drawCentredString(x + 50, y - 28, "PP")
    page.rect(200, 240, 200, 24)
    write(page, 262, 248, "Front of class")
    write(page, 40, 24, "Class Charts - printed 21/09/2026", 7)
    page.showPage()
    page.save()
    folder.put("9X-En2 seating plan.pdf", file.getvalue())
    return Truth(people, allowed=("E14", "Room E14", "Ms K Oyelaran"))


def _picture(page: Any, who: Who, at: int, x: float, y: float) -> None:
    """Their photo, or the grey figure."""
    from reportlab.lib.utils import ImageReader

    data = face(who.photo) if who.photo else silhouette(at)
    page.drawImage(ImageReader(io.BytesIO(data)), x, y, 60, 80)
