"""Tables typed in offices of English-speaking schools, and lists corrected a year later."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder


@case(OFFICE)
def p33a_last_years_list_corrected(folder: Folder) -> Truth:
    """England: last year's list corrected by hand: a second class column, leavers, a new surname."""
    people = [
        one("Alfie", "Bickerstaff", "0817", "3", "3 Elm", photo=""),
        one("Zainab", "Chaudhry", "0818", "3", "3 Elm", photo=""),
        one("Rosie", "Dunmore", "0822", "3", "3 Ash", photo="", here=False),
        one("Kofi", "Osei-Hart", "0825", "3", "3 Ash", photo=""),
        one("Elizabeth", "Larkin", "0790", "4", "4 Oak", photo="", goes="Libby"),
        one("Mohammed", "Siddiqui", "0794", "4", "4 Oak", photo=""),
        one("Tomasz", "Wolski", "0797", "4", "4 Birch", photo=""),
        one("Grace", "Yardley", "0612", "6", "6 Rowan", photo="", here=False),
        one("Ivy", "Penhaligon", "0901", "4", "4 Birch", photo=""),
    ]
    shown = [
        ("Bickerstaff", "Alfie", "2 Elm", "3 Elm", ""),
        ("Chaudhry", "Zainab", "2 Elm", "3 Elm", "inhaler in office"),
        ("Dunmore", "Rosie", "2 Ash", "LEFT", "moved to Leeds, July"),
        ("Osei-Hart (was Hart)", "Kofi", "2 Ash", "3 Ash", ""),
        ("Larkin", "Elizabeth (Libby)", "3 Oak", "4 Oak", ""),
        ("Siddiqui", "Mohammed", "3 Oak", "4 Oak", ""),
        ("Wolski", "Tomasz", "3 Oak", "4 Birch", "moved class - see JM"),
        ("Yardley", "Grace", "6 Rowan", "LEFT", "to St Wilfrid's High"),
        ("Penhaligon", "Ivy", "", "4 Birch", "NEW Sept"),
    ]
    rows = [
        ["Class lists 2025-26 - CORRECTED FOR SEPT 26 (Jan)", "", "", "", "", ""],
        cut("Surname|Forename|Class 25/26|Class 26/27|Library no.|Notes"),
        *([*cells[:4], int(who.number), cells[4]] for who, cells in zip(people, shown, strict=True)),
    ]
    folder.book("class lists 25-26 CORRECTED.xlsx", {"All": rows}, zeros={"E": 4})
    return Truth(people)
