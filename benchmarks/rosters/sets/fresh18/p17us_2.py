"""What offices, teachers and librarians of the United States and Canada make of their lists."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": the office of a French-immersion school puts two classes on a sheet")
def fresh_immersion_split_class_sheet(folder: Folder) -> Truth:
    """New Brunswick: a split class and the one after it under each other, each under its teacher, titles in both languages; photos by name."""
    people = those(
        "Gabrielle|Comeau;Wyatt|Estabrooks;Anika|Sharma;Olivier|LeBlanc-Hynes;Maren|Steeves;"
        "Rylan|Augustine;Juliette|Maillet;Chidi|Nwosu;Abby|Crossman",
        "60418",
        "4;4;4;5;5;5;5;5;5",
    )
    titles = cut("Nom / Last name|Prénom / First name|No|Niveau|Autobus / Bus|Allergies|Photo OK?")
    rows: list[list[Any]] = [["LISTES DE CLASSE - IMMERSION 2026-27"], []]
    for head, few in (
        ("Mme Theriault - 4e/5e (local 14)", people[:5]),
        ("M. Doiron - 5e (local 15)", people[5:]),
    ):
        rows += [[head], titles]
        rows += [
            [
                *(w.family, w.given, int(w.number), f"{w.grade}e", ("", 41, 17)[at % 3]),
                *("arachides/peanuts" if at == 1 else "", "oui" if w.photo else "NON"),
            ]
            for at, w in enumerate(few)
        ]
        rows += [["Total", len(few)], []]
    folder.book("Listes immersion.xlsx", {"4-5": rows}, merge=["A1:G1", "A3:G3", "A12:G12"])
    folder.photos(people, lambda w: f"Photos d'école/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": the librarian of a tribal school in South Dakota keeps a sheet in her own words")
def fresh_tribal_school_with_legend(folder: Folder) -> Truth:
    """South Dakota: family names of several words, titles in own words, what the colours mean at the end, one moved; photos by last and first name."""
    people = those(
        "Wambli|Two Bulls;Shaylee|Iron Cloud;Marcus|Kills In Water;Anpo|Brave Heart;Tianna|Red Owl;"
        "Jaycee|His Horse Is Thunder;Kimimila|Little Moon;Dawson|Swallow;Raelynn|White Lance",
        "3061",
        "3 4 5",
        "Ms. Giago;Mr. Pourier;Mrs. Lund",
    )
    people = but(people, {0: {"goes": "Wally"}, 5: {"here": False, "photo": ""}, 6: {"goes": "Kimi"}})
    titles = cut("Kid's last name|Kid's first name|Goes by|Gr|Teacher|Card #|Bus|Note")
    notes = {2: "dorm", 5: "Moved to Rapid City 10/14", 7: "owes 1 book"}
    rows: list[list[Any]] = [titles]
    rows += [
        [
            *(w.family, w.given, w.goes, int(w.grade), w.room, int(w.number)),
            *(("Wanblee", "Potato Creek", "")[at % 3], notes.get(at, "")),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["Yellow = new this year"], ["Green = reads in Lakota club"], ["Gray = moved away"]]
    folder.book("library kids.xlsx", {"Sheet1": rows, "Sheet2": []})
    yellow, green, gray = "FFFF99", "CCFFCC", "C0C0C0"
    _colour(
        folder, "library kids.xlsx", {3: yellow, 5: green, 7: gray, 8: green, 12: yellow, 13: green, 14: gray}
    )
    folder.photos(people, lambda w: f"pics/{w.family} {w.given}.jpg")
    return Truth(people, allowed=("pics", "Wanblee", "Potato Creek"))


def _colour(folder: Folder, name: str, colours: dict[int, str]) -> None:
    """Fill rows of the first sheet with colours."""
    from openpyxl import load_workbook
    from openpyxl.styles import PatternFill

    book = load_workbook(folder.path / name)
    for row, colour in colours.items():
        for cell in book.worksheets[0][row]:
            cell.fill = PatternFill("solid", fgColor=colour)
    book.save(folder.path / name)


@case(OFFICE + ": the secretary of a parish school lists its families")
def fresh_parish_school_by_family(folder: Folder) -> Truth:
    """A Catholic school: the family name merged over brothers and sisters, parents beside, homerooms of saints; photos by grade and name."""
    people = those(
        "Dominic|Abruzzo;Lucia|Abruzzo;Rocco|Abruzzo;Brigid|Fitzmorris;Claire|Nguyen-Barnes;"
        "Vincent|Nguyen-Barnes;Chisom|Obiora;Gianna|Wojtkowski;Leo|Wojtkowski",
        "",
        "8 5 K 5 8 K 5 5 K",
    )
    patrons = {"8": "St. Michael", "5": "St. Clare", "K": "St. Therese"}
    people = [replace(w, room=patrons[w.grade]) for w in people]
    parents = dict(
        zip(
            dict.fromkeys(w.family for w in people),
            cut("Tony & Gina|Colleen|Hanh / David|Emeka & Ngozi|Mark & Beth"),
            strict=True,
        )
    )
    rows: list[list[Any]] = [["Holy Redeemer School - Families 2026-2027"], []]
    rows.append(cut("Family|Parents|Child|Gr.|Homeroom|Tuition aid|Volunteer hrs"))
    merged = ["A1:G1"]
    for family, kin in parents.items():
        first = len(rows) + 1
        children = [w for w in people if w.family == family]
        for at, w in enumerate(children):
            beside = [family, kin] if not at else ["", ""]
            rows.append([*beside, w.given, w.grade, w.room, "", 10 if not at else ""])
        if len(children) > 1:
            merged += [f"A{first}:A{len(rows)}", f"B{first}:B{len(rows)}", f"G{first}:G{len(rows)}"]
    folder.book("Family list HRS.xlsx", {"Families": rows}, merge=merged)
    folder.photos(people, lambda w: f"student photos/{w.grade}_{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("student photos", "Families", "Family list HRS"))


@case(OFFICE + ": a charter school's operations manager sends scholars and staff in one workbook")
def fresh_charter_crews_and_staff(folder: Folder) -> Truth:
    """A charter school: scholars, crews, the year of college, a second sheet of the staff; scholars' photos by number, the staff's by name."""
    people = those(
        "Zhuri|Hightower;Cristian|Avalos;Naveah|Coleman;Ismael|Pacheco;Journee|Battle;Khalil|Muldrow;Emely|Rosario",
        "710355",
        "6 7",
        "Howard;Rutgers",
    )
    staff = [
        one("Renée", "Delgadillo", role="staff"),
        one("Patrick", "Shaughnessy", role="staff"),
        one("Aisha", "Blount", role="staff", photo=""),
    ]
    titles = cut("Scholar First|Scholar Last|Scholar #|Gr|Crew|College Class of|Scholar email|Shirt size")
    rows = [
        [
            *(w.given, w.family, int(w.number), int(w.grade), w.room, 2037 - int(w.grade) + 1),
            *(f"{w.given[0]}{w.family}@summitprep.example".lower(), ("YM", "YL", "AS")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    posts = cut("Dean of Students|Crew leader, ELA 6|Librarian")
    crew = [
        [w.given, w.family, post, f"{w.given[0]}{w.family}@summitprep.example".lower()]
        for w, post in zip(staff, posts, strict=True)
    ]
    folder.book(
        "SY27 Scholar + Staff Roster.xlsx",
        {"Scholars": [titles, *rows], "Staff": [cut("First|Last|Position|Email"), *crew]},
    )
    folder.photos(people, lambda w: f"Scholar Photos/{w.number}.jpg")
    folder.photos(staff, lambda w: f"Staff Photos/{w.family}_{w.given}.jpg")
    return Truth([*people, *staff], allowed=("Scholar Photos", "Staff Photos", "Scholars", "Staff", *posts))


@case(OFFICE + ": a school's class lists with the grade and the teacher of this year and of the last")
def fresh_last_year_beside_this_year(folder: Folder) -> Truth:
    """Last year's grade and teacher stand before this year's, two are new and not in the pictures; boys and girls counted at the end; last year's pictures by number and year."""
    people = those(
        "Adelaide|Krenz;Mohamed|Abdi;Sutton|Pickering;Lucero|Valdovinos;Beckham|Ostler;Ava Grace|Thiessen;"
        "Kingston|Moala;Nora|Eliason;Trace|Gublers",
        "884120",
        "2 3",
        "Christiansen;Bagley",
        without=0,
    )
    people = but(people, {at: {"photo": ""} for at in (3, 6)})
    titles = cut("Student ID|Last|First|M/F|25-26 Gr|25-26 Tchr|26-27 Gr|26-27 Tchr|Notes")
    before = ("Sorenson", "Wride")
    rows: list[list[Any]] = [titles]
    rows += [
        [
            *(int(w.number), w.family, w.given, "FMFFMFMFM"[at]),
            *("" if at in (3, 6) else int(w.grade) - 1, "NEW" if at in (3, 6) else before[at % 2]),
            *(int(w.grade), w.room, "sep. from Trace" if at == 4 else ""),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "", "Girls", 5], ["", "", "Boys", 4]]
    folder.book("Class lists 26-27 FINAL.xlsx", {"Sheet1": rows})
    folder.photos(people, lambda w: f"photos/{w.number}_2526.jpg")
    return Truth(people, allowed=("photos", *before))


@case(OFFICE + ": the adviser of a yearbook keeps who has paid and which portrait is whose")
def fresh_adviser_sheet_of_portraits(folder: Folder) -> Truth:
    """Seniors with the file of the chosen portrait in a column, the name to print beside the legal one, dollars paid with a total."""
    people = [
        one("Isabella", "Marchetto", "", "12", also=(("Izzy", "Marchetto"),)),
        one("Christopher", "Dunaway", "", "12", also=(("Chris", "Dunaway"),)),
        one("Keyonna", "Sturgis", "", "12"),
        one("Sebastian", "Olmedo-Ruiz", "", "12"),
        one("Paige", "Holtgrewe", "", "12"),
        one("Thanh", "Doan", "", "12", also=(("Tommy", "Doan"),)),
        one("Garrison", "Yoder", "", "12", photo=""),
        one("Amira", "Shahin", "", "12"),
        one("Delilah", "Roper", "", "12"),
    ]
    files = [f"26SR_{311 + at * 19:04}-{at % 4 + 1:02}.jpg" if w.photo else "" for at, w in enumerate(people)]
    titles = cut("Last|First|Print name as|Portrait file|Gr|Quote in?|Ad|Paid")
    printed = [f"{(w.also[0][0] if w.also else w.given)} {w.family}" for w in people]
    rows: list[list[Any]] = [["SENIOR PORTRAITS - due to Jostens 12/11"], titles]
    rows += [
        [
            *(w.family, w.given, printed[at], files[at] or "NO PORTRAIT", 12, ("y", "", "y", "n")[at % 4]),
            *(("", "1/4 pg", "")[at % 3], (85, 85, "", 40)[at % 4]),
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["", "", "", "", "", "", "TOTAL", 505])
    folder.book("SR portraits yearbook.xlsx", {"Seniors": rows}, merge=["A1:H1"])
    names = dict(zip((w.key for w in people), files, strict=True))
    folder.photos(people, lambda w: f"Senior portraits/{names[w.key]}")
    return Truth(people, allowed=("Senior portraits", "Seniors", "SR portraits yearbook"))
