"""Exports of systems and what is made of them: periods, tracks, identifiers, rotations."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from openpyxl.styles import Alignment

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import Bar, book_of, lay


@case()
def q85_teachers_by_period_a_and_b_days(folder: Folder) -> Truth:
    """US: the counselor's grid of grade 8: a course and teacher per period under A Day and B Day."""
    people = of_lines(
        """Alexis|Barrow|228104|8|H-204; Ignacio|Duran|228119|8|H-204; Keisha|Fontenot|228123|8|H-204
        Oliver|Haskell|228137|8|H-204; Sunniva|Moe|228140|8|H-204; Trent|Zeller|228158|8|H-204
        Blake|Carmichael|228161|8|H-207; Divya|Iyer|228172|8|H-207; Garrett|Munoz|228186|8|H-207
        Leilani|Paoa|228195|8|H-207; Noelle|Rasmussen|228209|8|H-207; Wes|Upshaw|228213|8|H-207"""
    )
    courses = cut(
        "Alg 1 / Okafor|ELA 8 / Brandt|Sci 8 / Lim|US Hist / Garza|PE 8 / Doyle|Band / Kerr|Art / Sosa"
    )
    advisors = {"H-204": "Brandt", "H-207": "Garza"}
    rows: list[Any] = [
        ["8th Grade Schedules - Semester 1"],
        ["", "", "", "", "", "A Day", "", "", "", "B Day", "", "", ""],
        [*cut("Student ID|Student|Gr|HR|HR Teacher"), *cut("P1|P2|P3|P4|P5|P6|P7|P8")],
    ]
    for at, w in enumerate(people):
        periods = [courses[(at * 2 + period * 3) % 7] for period in range(7)]
        periods.insert(at % 3 + 4, "Advisory / " + advisors[w.room])
        rows.append([int(w.number), w.last_first, 8, w.room, advisors[w.room], *periods])
    book, sheet = book_of("Grid")
    lay(sheet, rows, 13, ("A1:M1", "F2:I2", "J2:M2"))
    sheet.freeze_panes = "C4"
    folder.save("8th grade schedule grid.xlsx", book)
    advisory = [f"Advisory / {name}" for name in advisors.values()]
    return Truth(people, allowed=(*courses, *advisory, *advisors.values(), "Grid"))


@case("a query of Aeries with the fields of its student table; titles from memory, the data invented")
def q85_aeries_query_with_tracks(folder: Folder) -> Truth:
    """California: school code, Stu#, state ID, suffix, track, entry and leave dates; photos by ID."""
    people = of_lines(
        """Isabela|Arroyo|510417|4|Delgado; Benjamin|Castaneda|510422|4|Delgado|Benny
        Emilia|Duarte|510438|4|Delgado; Kai|Fukuda|510441|4|Delgado; Noemi|Lozano|510456|4|Delgado
        Roman|Sahagun|510463|4|Delgado
        Arash|Bahrami|509310|5|Weller; Cristobal|Cota|509324|5|Weller
        Hannah|Kim|509337|5|Weller; Jasmin|Montes|509345|5|Weller|Jazzy
        Rafael|Pacheco|509352|5|Weller; Trinity|Voss|509368|5|Weller"""
    )
    people = [
        replace(
            w,
            more=(f"{at * 3 + 118}", f"60{w.number}17"),
            here=at != 8,
            also=((w.given, f"{w.family} Jr"),) if at == 7 else (),
        )
        for at, w in enumerate(with_photos(people, 5, 8))
    ]
    titles = cut(
        "School|Stu#|Student ID|State Student ID|Last Name|First Name|Middle Name|Sfx|Nickname|Birthdate"
        "|Grade|Track|Teacher|Enter Date|Leave Date|Reason"
    )
    rows = []
    for at, w in enumerate(people):
        names = [w.family, w.given, ("Marie", "", "A")[at % 3], "Jr" if at == 7 else "", w.goes]
        dates = ["08/12/2026", "", ""] if w.here else ["08/12/2026", "09/18/2026", "T160"]
        place = [w.grade, "ABC"[at % 3], w.room]
        own = ["312", w.more[0], w.number, w.more[1]]
        rows.append([*own, *names, us_birthday(at, 2021 - int(w.grade)), *place, *dates])
    folder.csv("AeriesQuery_0921.csv", [titles, *rows], quote=True)
    pictures = {f"{w.number}.jpg": face(w.photo) for w in people if w.photo}
    folder.zip("Student photos 4-5.zip", pictures)
    return Truth(people, allowed=("Delgado", "Weller", *"ABC", "Track A", "Track B", "Track C"))


@case("style of a report of an English student system to Excel; the data invented")
def q85_year_11_with_all_identifiers(folder: Folder) -> Truth:
    """England: MIS ID, admission and exam numbers, UPN and ULN under merged titles; one leaver; photos."""
    people = of_lines(
        """Abdullah|Rehman|007411|11|11KJP; Bethan|Lightfoot|007418|11|11KJP; Callum|Oakes|007425|11|11KJP
        Dominika|Zielińska|007431|11|11KJP; Ella-Rose|Hibbert|007440|11|11KJP; Femi|Adebisi|007446|11|11KJP
        Georgia|Stubbs|007452|11|11SRW; Harrison|Peel|007459|11|11SRW; Ishika|Nair|007463|11|11SRW
        Jack|Scarisbrick|007470|11|11SRW; Katie|Tolley|007478|11|11SRW; Lucas|Varey|007485|11|11SRW"""
    )
    people = [
        replace(
            w,
            more=(
                f"{at * 17 + 30552}",
                f"{at * 3 + 2104}",
                f"{'ADHKLNPR'[at % 8]}3542107{at * 41 + 14016:06}",
                f"{at * 9173 + 4120881337}",
            ),
            here=at != 9,
        )
        for at, w in enumerate(with_photos(people, 2, 9))
    ]
    rows: list[Any] = [
        Bar("Year 11 Students - Identifiers", "FFFFFF"),
        ["Run by: A Prescott on 08/09/2026 at 10:14. Confidential - do not leave on printer"],
        [],
        [*cut("Student|||Identifiers|||||Group|||Status")],
        cut("Legal Surname|Forename|Sex|MIS ID|Adm No|Exam No|UPN|ULN|Year|Reg|House|Status"),
    ]
    for at, w in enumerate(people):
        mis, exam, upn, uln = w.more
        ids = [int(mis), w.number, int(exam), upn, int(uln)]
        group = ["Year 11", w.room, ("Austen", "Brunel", "Curie")[at % 3]]
        state = "On roll" if w.here else "Leaver 01/09/2026"
        rows.append([w.family, w.given, "MFMFFMFMFMFM"[at], *ids, *group, state])
    rows.append([f"{len(people)} records"])
    book, sheet = book_of("Report")
    lay(sheet, rows, 12, ("A2:L2", "A4:C4", "D4:H4", "I4:K4"))
    folder.save("Y11 identifiers.xlsx", book)
    folder.photos(people, lambda who: f"Y11 photos/{who.number}.jpg")
    return Truth(people, allowed=("Austen", "Brunel", "Curie", "Report"))


@case()
def q85_transition_year_rotations(folder: Folder) -> Truth:
    """Ireland: Transition Year: the class merged down its group, modules of five rotations, mobiles."""
    people = of_lines(
        """Sadhbh|Ahern|||TY1; Conor|Bohane|||TY1; Éanna|Ó Súilleabháin|||TY1; Kamila|Wójcik|||TY1
        Lorcan|Hurley|||TY1; Niamh|McGrath|||TY1
        Aoife|Creedon|||TY2; Daithí|Lordan|||TY2; Emmanuel|Okoye|||TY2; Gráinne|Ní Chonaill|||TY2
        Shane|O'Regan|||TY2; Tara|Sheehan|||TY2; Zara|Walsh|||TY2"""
    )
    modules = cut("Coding|Mini-Company|First Aid|Film Studies|Driver Theory")
    top = ["", "", "Rotations", "", "", "", "", "Work experience", "", "Parent mobile"]
    dates = ["Class", "Student", *cut("1 Sep|13 Oct|24 Nov|18 Jan|8 Mar"), "Placement", "Form in", ""]
    rows: list[Any] = [["Transition Year 2026/27"], ["Co-ordinator: Ms. Hanley"], top, dates]
    areas = ["A1:J1", "A2:J2", "C3:G3", "H3:I3", "J3:J4"]
    places = ("Supervalu", "", "Cope Foundation", "Vet - O'Leary's")
    for room in ("TY1", "TY2"):
        first = len(rows) + 1
        for nth, w in enumerate(w for w in people if w.room == room):
            at = people.index(w)
            turns = [modules[(at + turn) % 5] for turn in range(5)]
            place = places[at % 4]
            own = [place, "✓" if place and at % 3 else "", f"087 555 0{at * 17 + 104}"]
            rows.append([room if nth == 0 else "", w.last_first, *turns, *own])
        areas.append(f"A{first}:A{len(rows)}")
    book, sheet = book_of("Rotations")
    lay(sheet, rows, 10, areas)
    for area in areas[5:]:
        sheet[area.split(":")[0]].alignment = Alignment(vertical="center", text_rotation=90)
    folder.save("TY rotations 26-27.xlsx", book)
    return Truth(people, allowed=(*modules, "Rotations"))
