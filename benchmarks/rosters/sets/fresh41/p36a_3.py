"""What systems of Ireland, Australia and New Zealand write: Aladdin, Amlib, Compass, KAMAR."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case(
    "Aladdin Schools: Class List with Photos printed to PDF, a class of two years in a country school; "
    "anseo.net/review-aladdin-schools on the system (the layout from memory)"
)
def p36a_aladdin_photo_list_of_a_shared_room(folder: Folder) -> Truth:
    """Photos above names in Irish and English, below each the class of the pupil; frames where none is."""
    people = [
        one("Fiadh", "Breathnach", "", "3"),
        one("Tadhg", "Ó Conghaile", "", "3"),
        one("Caoimhe", "Ní Fhlatharta", "", "4"),
        one("Darragh", "Heneghan", "", "4", photo=""),
        one("Pádraic", "Mac Donnchadha", "", "3"),
        one("Zofia", "Kozak", "", "4"),
        one("Mary Kate", "Lydon", "", "3"),
        one("Senan", "Ó Sé", "", "4"),
        one("Éabha", "Nic Giolla Bhríde", "", "4", photo=""),
    ]
    people = [replace(who, room="Room 9") for who in people]
    people = [
        any_parting(who) if len(who.full.split()) > 3 or who.given == "Mary Kate" else who for who in people
    ]
    ordinal = {"3": "3rd Class", "4": "4th Class"}
    shown = [
        replace(cell, lines=(who.full, ordinal[who.grade]))
        for who, cell in zip(people, cells(people, "{who.full}"), strict=True)
    ]
    grid = Grid(
        columns=4,
        centred=True,
        text=110,
        gap=20,
        title="Class List: Room 9     Teacher: Ms Ní Dhomhnaill",
        foot="Aladdin - Scoil Naomh Colmán, Roll No. 19233A - printed 03/09/2026",
    )
    folder.put("Room 9 photos.pdf", grid_pdf(shown, grid))
    return Truth(people, allowed=("3rd Class", "4th Class", "Ms Ní Dhomhnaill"))
