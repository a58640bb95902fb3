"""Reports on paper and exports of library and student systems in Australia, New Zealand and North America."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, blank_page, cells, grid_pdf, write


def _columns(page: Any, y: float, places: Sequence[int], values: Sequence[str], bold: bool = False) -> None:
    for x, value in zip(places, values, strict=True):
        write(page, x, y, value, 9, bold)


@case("Softlink Oliver v5: a report of borrowers by class, printed as PDF (softlink; the layout from memory)")
def p32a_oliver_report_by_class(folder: Folder) -> Truth:
    """Two pages, a class each under its own heading, `SURNAME, Given (Preferred)`, loans and a count."""
    people = those(
        "Tahlia|Burgess;Oscar|Di Pietro;Ngaire|Te Whaiti;Hamish|Cunningham;Yi Chen|Zhou;Bronte|Kelleher;"
        "Samson|Leota;Mackenzie|Fry;Audrey|St John",
        "0068104",
        "7 7 7 7 7 8 8 8 8",
        "07 Gold;07 Gold;07 Gold;07 Gold;07 Gold;08 Green;08 Green;08 Green;08 Green",
        without=0,
    )
    people = but([replace(w, photo="") for w in people], {4: {"goes": "Ivy"}, 7: {"goes": "Mac"}})
    page, file = blank_page()
    places = (40, 120, 300, 390, 440, 500)
    for at, room in enumerate(("07 Gold", "08 Green"), 1):
        write(page, 40, 755, "St Brendan's College Library", 9)
        write(page, 430, 755, "Printed: 11 Feb 2027 09:14", 8)
        write(page, 40, 732, "Borrowers by Class", 14, bold=True)
        write(page, 40, 706, f"Class: {room}", 11, bold=True)
        write(page, 200, 706, f"Year level: {int(room[:2])}", 11)
        titles = ("Borrower ID", "Borrower", "Loan Category", "House", "Loans", "Overdue")
        _columns(page, 684, places, titles, bold=True)
        page.line(40, 680, 560, 680)
        group = sorted((w for w in people if w.room == room), key=lambda w: w.last_first)
        for row, w in enumerate(group):
            name = f"{w.family.upper()}, {w.given}" + (f" ({w.goes})" if w.goes else "")
            house = ("Chisholm", "MacKillop")[row % 2]
            values = (w.number, name, "Student", house, str(row * 2 % 5), str(row % 2))
            _columns(page, 664 - row * 17, places, values)
        write(page, 40, 650 - len(group) * 17, f"Borrowers in class: {len(group)}", 9, bold=True)
        write(page, 40, 24, "Oliver v5  rpt_BorrowersByClass", 7)
        write(page, 520, 24, f"Page {at} of 2", 7)
        page.showPage()
    page.save()
    folder.put("Borrowers by Class.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("Chisholm", "MacKillop"))


@case(
    "Accessit from eTAP: the file Accessit.tab of pupils, made anew each term, without those who left "
    "(wadestown.school.nz, itfaq, accessit_import_borrowers); the columns from memory"
)
def p32a_accessit_tab_of_two_terms(folder: Folder) -> Truth:
    """New Zealand, February and May: one left, one is new, one changed the room and one the surname."""
    people = those(
        "Aroha|Ngata;Hēmi|Parata;Charlotte|Ellison;Mele|Fifita;Lucas|Van der Walt;Tāne|Rāwiri;"
        "Poppy|Sutherland;Arjun|Menon;Maia|Hohepa",
        "2419",
        "4 4 5 5 6",
        "Rimu;Rimu;Kōwhai;Kōwhai;Tōtara",
        without=0,
    )
    people = but([replace(w, photo="") for w in people], {2: {"goes": "Lottie"}})
    new = one("Sefa", "Tuimavave", "2577", "5", "Kōwhai", photo="")
    titles = cut(
        "Borrower Barcode|Surname|First Name|Preferred Name|Year Level|Room|Gender|Date of Birth|"
        "Caregiver|Caregiver Email"
    )

    def tab(name: str, listed: Sequence[Who]) -> None:
        rows = [
            [
                *(w.number, w.family, w.given, w.goes, w.grade, w.room, "FM"[int(w.number) % 2]),
                *(f"{int(w.number) % 27 + 1}/0{int(w.number) % 8 + 1}/201{9 - int(w.grade) + 2}", ""),
                f"whanau{w.number}@mail.example",
            ]
            for w in sorted(listed, key=lambda w: (w.family, w.given))
        ]
        folder.csv(f"{name}/Accessit.tab", [titles, *rows], "\t")

    tab("1 February", people)
    later = but(people, {3: {"family": "Fifita-Moala"}, 6: {"here": False}, 7: {"room": "Rimu"}})
    tab("2 May", [*(w for w in later if w.here), new])
    return Truth(
        [*later, new],
        steps=("1 February", "2 May"),
        same=[(people[3].full, later[3].full), (people[7].full, later[7].full)],
    )


@case(
    "Synergy SIS (Edupoint): a photo roster of a homeroom with Perm ID and grade under each name (Synergy "
    "SIS Student Information Administrator Guide; the layout from memory)"
)
def p32a_synergy_photo_roster(folder: Folder) -> Truth:
    """A PDF grid, `Last, First M.`, nicknames in quotes, an empty frame for two, leading zeros."""
    people = those(
        "Camila|Ortiz Benavides;Declan|Fahey;Hana|Kobayashi;Micah|Strand;Leilani|Kealoha;Roman|Petrenko;"
        "Jasmine|Dhillon;Everett|Moss;Oona|Lahti;Tyrese|Banks;Ada|Nightingale;Cruz|Montoya",
        "0088412",
        "8",
        "8B",
        without=1,
    )
    people = but(people, {4: {"photo": "", "goes": "Lani"}, 7: {"goes": "Rhett"}})
    initials = ("M.", "", "", "J.", "", "V.", "K.", "", "", "D.", "", "")
    people = [
        replace(w, also=((f"{w.given} {initial}", w.family),)) if initial else w
        for w, initial in zip(people, initials, strict=True)
    ]
    order = sorted(zip(people, initials, strict=True), key=lambda pair: pair[0].last_first)
    drawn: list[Cell | None] = [
        replace(
            cell,
            lines=(
                f"{w.family}, {w.given} {initial}".strip() + (f' "{w.goes}"' if w.goes else ""),
                f"Perm ID: {w.number}",
                "Grade: 08",
            ),
        )
        for (w, initial), cell in zip(order, cells([w for w, _ in order]), strict=True)
    ]
    grid = Grid(
        columns=4,
        rows=3,
        photo=66,
        text=104,
        gap=26,
        size=8,
        title="Photo Roster - Homeroom: 8B - Teacher: Ortega, L.",
        foot="Desert Willow Middle School  08/31/2026 7:52 AM  Edupoint Educational Systems, LLC",
    )
    folder.put("PhotoRoster_HR8B.pdf", grid_pdf(drawn, grid))
    return Truth(people, allowed=("Ortega, L.", "Desert Willow Middle School"))
