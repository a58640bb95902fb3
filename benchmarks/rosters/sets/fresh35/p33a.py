"""Tables typed in offices of English-speaking schools, and lists corrected a year later."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(OFFICE)
def p33a_google_sheet_by_teacher(folder: Folder) -> Truth:
    """United States: a download of a shared Google Sheet, a heading for each teacher, titles again, notes."""
    third = those(
        "Wren|Abernethy;Theodore|Castellanos;Jaylah|Fitch;Kai|Nakagawa-Reed;Priscilla|St. Clair",
        "0045118",
        "3",
        "Mrs. Delacroix",
        photo="",
    )
    fourth = those(
        "Beckett|Ambrose;Xiomara|De La Garza;Hollis|Freeman;Junior|McAllister",
        "0044706",
        "4",
        "Mr. Okonjo",
        photo="",
    )
    third = but(third, {1: {"goes": "Teddy"}, 2: {"here": False}})
    fourth = but(fourth, {1: {"goes": "Xio"}})
    notes = {
        "Theodore": "goes by Teddy",
        "Jaylah": "MOVED 8/19",
        "Kai": "peanut allergy!!",
        "Xiomara": "goes by Xio",
        "Hollis": "rides bus 14",
    }
    rows: list[list[Any]] = [
        ["Library Roster 2026-27", "", "", ""],
        ["updated 8/24 - pls don't edit w/o asking Trish :)", "", "", ""],
        ["", "", "", ""],
    ]
    for heading, people in (("3rd Grade - Mrs. Delacroix", third), ("4th Grade - Mr. Okonjo", fourth)):
        rows += [[heading, "", "", ""], ["#", "Student", "ID #", "Notes"]]
        rows += [
            [str(at), who.last_first, who.number, notes.get(who.given, "")]
            for at, who in enumerate(people, 1)
        ]
        rows += [["", f"Total: {len(people)}", "", ""], ["", "", "", ""]]
    folder.csv("Library Roster 26-27 (shared) - Gr 3-4.csv", rows)
    return Truth([*third, *fourth], allowed=("Delacroix", "Okonjo"))


@case(OFFICE)
def p33a_kerala_class_register(folder: Folder) -> Truth:
    """India: a workbook in capitals, class and section above the table, initials before and behind, a TC."""
    listed = cut(
        "AADHYA R. NAIR|ANANTHU KRISHNAN P.|DEVIKA|GEEVARGHESE KURIAN|MOHAMMED RAYYAN K. A.|"
        "S. NIVEDITHA|RITHIKA ELSA JACOB|THARUN B."
    )
    people = [
        any_parting(
            one(
                name.rpartition(" ")[0] or name,
                name.rpartition(" ")[2] if " " in name else "",
                number=f"{4409 + at * 3:05}",
                grade="5",
                room="V - B",
                photo="",
            )
        )
        for at, name in enumerate(listed)
    ]
    people = but(people, {6: {"here": False}})
    blank = [""] * 8
    rows: list[list[Any]] = [
        ["ST. ALOYSIUS PUBLIC SCHOOL, CHANGANASSERY", *blank],
        ["NOMINAL ROLL 2026 - 27", *blank],
        ["Class : V - B", "", "", "", "Class Teacher : Mrs. Lissy Varghese", "", "", "", ""],
        cut("Sl. No.|Adm. No.|Roll No.|Name of the Pupil|D.O.B.|Father's Name|Mother's Name|House|Remarks"),
    ]
    fathers = cut(
        "RAJESH NAIR|PRASAD K.|VINOD KUMAR|KURIAN THOMAS|ABDUL AZEEZ|SURESH BABU|JACOB MATHEW|BIJU M. S."
    )
    mothers = cut("LEKHA|SINDHU P.|ASWATHY|REENA|FATHIMA K. A.|GEETHA|ELSAMMA|DHANYA")
    rows += [
        [
            *(at + 1, who.number, at + 1, listed[at], f"{at + 11}/0{at + 1}/2016", fathers[at], mothers[at]),
            *(("Red", "Blue", "Green")[at % 3], "" if who.here else "TC issued 14/08/2026"),
        ]
        for at, who in enumerate(people)
    ]
    rows += [
        [""] * 9,
        ["", "", "", "Boys : 4    Girls : 4    Total : 8", "", "", "", "", ""],
        ["", "", "", "", "", "", "", "", "Principal"],
    ]
    folder.book("V B nominal roll.xlsx", {"V B": rows, "Sheet2": [[""]]}, merge=("A1:I1", "A2:I2", "A3:D3"))
    return Truth(people, capitals=True)


@case(OFFICE)
def p33a_kenyan_streams_in_old_excel(folder: Folder) -> Truth:
    """Kenya: Excel 97, three names each, two of the same name, the stream and its teacher in columns."""
    people = those(
        "Faith Wanjiru|Mwangi;Brian|Kiprotich;Mercy Chepkoech|Langat;Brian|Kiprotich;Abdi Hassan|Noor;"
        "Sharon Akinyi|Odhiambo;Ian Mutua|Kilonzo;Peace|Nafula;Emmanuel Kipkemboi|Rono",
        "2311",
        "6",
        "6 East;6 West",
        photo="",
    )
    people = [any_parting(replace(who, more=(f"A00{4512277 + at * 1931}",))) for at, who in enumerate(people)]
    rows: list[list[Any]] = [
        ["KAPSOYA HILLS PRIMARY & JUNIOR SCHOOL"],
        ["P.O. BOX 2207 - 30100, ELDORET"],
        ["GRADE 6 CLASS LIST - TERM 3, 2026"],
        [],
        cut("S/NO|ADM NO|ASSESSMENT NO|NAME|GENDER|STREAM|CLASS TEACHER|FEE BALANCE"),
    ]
    rows += [
        [
            *(at + 1, int(who.number), who.more[0], who.full, "FMFMMFMFM"[at], who.room),
            *(("Mrs. Chebet", "Mr. Barasa")[at % 2], (0, 3450, 1200)[at % 3]),
        ]
        for at, who in enumerate(people)
    ]
    rows += [[], ["", "", "", "TOTAL: 9   BOYS: 5   GIRLS: 4"], ["Prepared by: Mr. J. Kiptoo, D/HT"]]
    folder.put("GRADE 6 LIST T3.xls", xls(rows, merge=((0, 0, 0, 7), (1, 1, 0, 7), (2, 2, 0, 7))))
    return Truth(people, allowed=("Mrs. Chebet", "Mr. Barasa"))
