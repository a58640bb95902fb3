"""Pictures and names: photographers' discs, their indexes and proof sheets, lists first and photos later."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write


@case("style of a school photographer's proof sheet, invented")
def p34d_proof_sheets_of_two_homerooms(folder: Folder) -> Truth:
    """United States: a PDF with a page of proofs for each homeroom, ABSENT in a frame, counts below."""
    people = those(
        "Brielle|Arsenault;Hassan|Dirie;Cooper|Fitzhugh;Linnea|Halvorson;Mai|Xiong;Tyrese|Gaines;"
        "Anika|Rasmussen;Colton|Bergquist;Pa Houa|Lor;Wren|Sobczak;Abdi|Warsame",
        "30418",
        without=0,
    )
    people = [
        replace(w, grade="4", room="4B") if at < 6 else replace(w, grade="5", room="5A")
        for at, w in enumerate(people)
    ]
    people = but(people, {2: {"photo": ""}, 10: {"photo": ""}})
    sheet, file = blank_page()
    for room, teacher in (("4B", "Ms. Vandermolen"), ("5A", "Mr. Thao")):
        listed = [w for w in people if w.room == room]
        write(sheet, 40, 755, "NORTHSTAR SCHOOL PORTRAITS", 8)
        write(sheet, 40, 735, "Proof Sheet - Prairie View Elementary", 14, bold=True)
        write(sheet, 40, 717, f"Homeroom: {room}     Teacher: {teacher}     Photo date: 09/24/2026", 10)
        for at, w in enumerate(listed):
            _proof(sheet, w, 50 + at % 4 * 135, 580 - at // 4 * 170, at)
        done = sum(1 for w in listed if w.photo)
        counts = f"Subjects: {len(listed)}   Photographed: {done}   Absent: {len(listed) - done}"
        write(sheet, 40, 40, counts, 8)
        write(sheet, 40, 28, "Proofs are for checking names only. Copyright Northstar. Do not copy.", 7)
        sheet.showPage()
    sheet.save()
    folder.put("PrairieView_ProofSheets.pdf", file.getvalue())
    return Truth(people, allowed=("Ms. Vandermolen", "Mr. Thao"))


def _proof(sheet: Any, who: Who, x: float, y: float, at: int) -> None:
    from reportlab.lib.utils import ImageReader

    if who.photo:
        sheet.drawImage(ImageReader(io.BytesIO(face(who.photo))), x, y, 84, 112)
    else:
        sheet.rect(x, y, 84, 112)
        write(sheet, x + 22, y + 52, "ABSENT", 9)
    write(sheet, x, y - 12, who.last_first, 9, bold=True)
    write(sheet, x, y - 23, f"ID {who.number}", 8)
    if who.photo:
        write(sheet, x, y - 33, f"Img {at * 3 + 214:05}", 6)
