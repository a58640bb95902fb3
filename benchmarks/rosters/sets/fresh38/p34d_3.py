"""Pictures and names: systems' photo imports, ID cards and class photo pages of several countries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf


@case("doc.index-education.com (PRONOTE: Trombinoscope of a class as PDF); how the page looks from memory")
def p34d_trombinoscopes_of_two_french_classes(folder: Folder) -> Truth:
    """France: two PDFs with a class each, family names in capitals, two without a photo."""
    people = those(
        "Anaïs|Berthelot;Mathis|Cordonnier;Inaya|Khelifi;Gaspard|de La Tour;Léonie|Maréchal;Noa|Pasquier;"
        "Jean-Baptiste|Quéré;Maëlys|Riou;Ousmane|Sissoko;Clémence|Vaillant",
        "",
        "6",
        without=0,
    )
    people = [replace(w, room="6A" if at < 6 else "6C") for at, w in enumerate(people)]
    people = but(people, {4: {"photo": ""}, 9: {"photo": ""}})
    for room, tutor in (("6A", "Mme LEBRETON"), ("6C", "M. GUILLOU")):
        listed = [w for w in people if w.room == room]
        grid = Grid(
            columns=4,
            photo=60,
            text=104,
            gap=18,
            centred=True,
            title=f"Trombinoscope - Classe {room}",
            foot=f"Collège Anne-Sylvestre - Professeur principal : {tutor} - Effectif : {len(listed)}",
        )
        shown = [Cell((w.family.upper(), w.given), face(w.photo) if w.photo else b"") for w in listed]
        folder.put(f"Trombinoscope_{room}.pdf", grid_pdf(shown, grid))
    return Truth(people, capitals=True, allowed=("Mme LEBRETON", "M. GUILLOU"))


@case("the data sheet that an Indian school gives to its ID-card vendor, style invented")
def p34d_indian_id_card_sheet_with_camera_numbers(folder: Folder) -> Truth:
    """India: a workbook in capitals, Roman classes, fathers; photos as the camera named them."""
    people = [
        one("AARAV", "KUMAR SINGH", "4127/21", "6", "VI-A"),
        one("DIYA", "BANERJEE", "4133/21", "6", "VI-A"),
        one("MOHAMMAD", "FAIZAN ANSARI", "4140/21", "6", "VI-A"),
        one("MUSKAN", "", "4151/21", "6", "VI-B", photo=""),
        one("RISHABH", "TOPPO", "4158/21", "6", "VI-B"),
        one("SNEHA", "PRIYA MINZ", "3987/20", "7", "VII-A"),
        one("UTKARSH", "SINHA", "3992/20", "7", "VII-A"),
        one("ANANYA", "MUKHERJEE", "4002/20", "7", "VII-A"),
        one("GURPREET", "KAUR", "4009/20", "7", "VII-A"),
    ]
    people = [any_parting(w) for w in people]
    fathers = cut(
        "SUNIL KUMAR SINGH|DEBASHISH BANERJEE|MD. NAUSHAD ANSARI|RAMESH PRASAD|JOHN TOPPO|ALBERT MINZ|"
        "RAJIV SINHA|SOUMEN MUKHERJEE|BALWINDER SINGH"
    )
    rows: list[Sequence[Any]] = [
        ["LOYOLA PUBLIC SCHOOL, RANCHI"],
        ["DATA FOR STUDENT ID CARD - SESSION 2026-27"],
        cut("S.No.|Adm. No.|Name of Student|Class & Sec|Father's Name|D.O.B.|Blood Gr.|Mobile|Photo No."),
    ]
    for at, w in enumerate(people):
        frame = 4512 + at * 2
        rows.append(
            [
                *(at + 1, w.number, w.full, w.room, fathers[at], f"1{at}.07.2015"),
                *(("B+", "O+", "AB+")[at % 3], f"98350{at}4{at}17", frame if w.photo else "ABSENT"),
            ]
        )
        if w.photo:
            folder.put(f"ID CARD PHOTOS/DSC_{frame}.JPG", face(w.photo))
    folder.put("ID CARD PHOTOS/DSC_4511.JPG", face("the class teacher, to try the light"))
    folder.book("ID CARD DATA VI VII.xlsx", {"VI-VII": rows}, merge=["A1:I1", "A2:I2"])
    return Truth(
        people,
        [lost("a photo that no line names", "DSC_4511")],
        capitals=True,
        allowed=("ID CARD PHOTOS",),
    )
