"""Offices of Britain, Ireland, Australia and New Zealand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import odt


@case(
    "KAMAR list for another program (titles from documentation: helpdesk.enternowonline.com, Importing Students; a Tutor column and a second sheet by the office)"
)
def fresh_preferred_names_and_a_sheet_of_leavers(folder: Folder) -> Truth:
    """Sheet `Current` and sheet `Left Term 1`; macrons in the list, none in the names of the pictures."""
    people = those(
        "Kahurangi|Tāmati;Blair|Ogilvie;Sefina|Leavasa;Tūī|Hēnare;Oscar|Van Beek;Mihi|Te Whare;Prabhjot|Gill;Ōriwa|Nēpia;Cody|Stirling",
        "26417",
        "9 10",
        "9RTA;10LMB",
    )
    people = but(people, {1: {"here": False}, 6: {"here": False}})
    titles = cut(
        "ID Number|Surname (Preferred)|First Name (Preferred)|Gender|Date of Birth|First Attendance|Year Level|Tutor|Previous School 1 Name"
    )
    rows = {
        w.number: cut(
            f"{w.number}|{w.family}|{w.given}|{'FM'[at % 2]}|2012-0{at + 1}-11|2026-02-02|{w.grade}|{w.room}|{('Rewa Intermediate', 'Mt Hira School')[at % 2]}"
        )
        for at, w in enumerate(people)
    }
    folder.book(
        "Students 2026.xlsx",
        {
            "Current": [titles, *(rows[w.number] for w in people if w.here)],
            "Left Term 1": [titles, *(rows[w.number] for w in people if not w.here)],
        },
    )
    plain = str.maketrans("āēīōūĀĒĪŌŪ", "aeiouAEIOU")
    folder.photos(people, lambda w: f"ID cards/{w.family}_{w.given}.jpg".translate(plain))
    return Truth(people, allowed=("Current", "Left Term 1"))


@case(
    "a student list of TASS saved from Excel as Unicode text (columns from memory, not read here): " + OFFICE
)
def fresh_unicode_text_with_houses_and_boarders(folder: Folder) -> Truth:
    """UTF-16 with tabs; codes of letters and digits; a boarder's guardian in town; two surnames of one family; some have left."""
    people = those(
        "Arlo|Fitzsimmons;Bridie|Fitzsimmons;Cormac|Nguyen-Hall;Dilys|Wanganeen;Edie|De Vries;Fergus|McPhail;Gia Han|Le;Henrik|Sørby;Imani|Okeke",
        "FIT0417",
        "7 8",
        "7 Cook;8 Flinders",
    )
    people = [
        replace(w, number=f"{w.family[:3].upper().replace(' ', '')}{417 + at * 31:04}")
        for at, w in enumerate(people)
    ]
    people = but(people, {5: {"here": False}, 1: {"goes": "Bridget"}})
    titles = cut(
        "Student Code|Surname|First Name|Preferred Name|Year Grp|Form Cls|House|Boarder|Town Guardian|Status|Sibling Codes"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.goes or w.given}|{w.grade}|{w.room}|{('Kookaburra', 'Rosella')[at % 2]}|{'NY'[at % 2]}|"
            f"{'Mrs J Aitken' if at % 2 else ''}|{'Current' if w.here else 'Past'}|{people[1 - at].number if at < 2 else ''}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Student List.txt", [titles, *rows], "\t", "utf-16")
    folder.photos(people, lambda w: f"Photos 2026/{w.number}.jpg")
    return Truth(people, allowed=("Kookaburra", "Rosella"))


@case(
    OFFICE
    + ": a composite class of a Scottish primary, typed in Writer, girls and boys under headings of their own"
)
def fresh_girls_and_boys_under_headings(folder: Folder) -> Truth:
    """Rows numbered anew under each heading; the stage beside the name; the helper of the class below the table."""
    people = those(
        "Ailsa|Rintoul;Beathag|MacAskill;Carys|Imrie;Dina|Haddad;"
        "Euan|Pringle;Fionn|Mac a' Ghobhainn;Grzegorz|Wilk;Hector|Lumsden-Bell",
        "",
        "",
        "P3/4",
    )
    stages = ("P3", "P4", "P3", "P4", "P4", "P3", "P4", "P3")
    table = [[Cell(("No.",)), Cell(("Name",)), Cell(("Stage",)), Cell(("House",))]]
    for head, begin in (("GIRLS", 0), ("BOYS", 4)):
        table += [[Cell((head,)), Cell(()), Cell(()), Cell(())]]
        table += [
            [
                Cell((f"{at + 1}",)),
                Cell((w.full,)),
                Cell((stages[begin + at],)),
                Cell((("Skye", "Mull")[at % 2],)),
            ]
            for at, w in enumerate(people[begin : begin + 4])
        ]
    folder.put(
        "P3-4 class list.odt",
        odt(
            ["Kirkton Primary School", "Class P3/4 - session 2026-27"],
            table,
            ["Class helper: Mrs Rintoul, Tuesdays"],
        ),
    )
    folder.photos(people, lambda w: f"P3-4/{w.family}, {w.given}.jpg")
    return Truth(
        [any_parting(replace(w, room="")) for w in people],
        allowed=("P3/4", "P3-4", "P3", "P4", "Skye", "Mull", "GIRLS", "BOYS"),
    )
