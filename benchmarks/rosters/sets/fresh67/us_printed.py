"""Class lists in columns as American systems print them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, wrapped, write


def _columns(
    page: Any, y: float, places: Sequence[float], texts: Sequence[str], size: float = 9, bold: bool = False
) -> None:
    for x, text in zip(places, texts, strict=True):
        write(page, x, y, text, size, bold)


def _initials(people: list[Who], letters: str) -> list[Who]:
    """The same people with an initial in their list; with it and without it the name is right."""
    return [
        replace(who, also=((f"{who.given} {letter}.", who.family),)) if letter != "-" else who
        for who, letter in zip(people, letters, strict=True)
    ]


@case("the Class Rosters (PDF) report of PowerSchool: sections one after the other, titles on each page")
def q66_powerschool_class_rosters(folder: Folder) -> Truth:
    """Two homerooms, the second goes on over the page; a count below each."""
    people = _initials(
        [
            *those(
                "Amara|Fielding;Bryce|Lockhart;Camila|Serrano;Devin|Oakes;Elodie|Marchand;Finn|Radcliffe;"
                "Giana|Pallotta;Hudson|Weir;Isla|Youngblood",
                "204113",
                "7",
                "104",
                photo="",
            ),
            *those(
                "Jaylen|Abbott;Kiera|Boswell;Landon|Cuthbert;Mireya|Dávila;Nash|Ellery;Opal|Fontenot;"
                "Preston|Gaines;Quinn|Hollister;Rosalind|Ivers;Silas|Jefferies;Tessa|Kwan;Ulises|Lobo",
                "204407",
                "7",
                "106",
                photo="",
            ),
        ],
        "RJ-MLA-TEK-PDR-ASM-NE",
    )
    page, file = blank_page()
    places = (40, 75, 160, 340, 390, 440)
    titles = ("#", "Student Number", "Student Name", "Gr", "Sex", "Home Room")
    state = {"y": 0.0, "page": 0}

    def head() -> None:
        if state["page"]:
            write(page, 40, 24, f"Page {state['page']:.0f}", 7)
            page.showPage()
        state["page"] += 1
        state["y"] = 690
        write(page, 40, 750, "Ridgeline Middle School", 13, bold=True)
        write(page, 40, 734, "Class Rosters   2026-2027", 10)
        write(page, 440, 750, "08/24/2026 7:52 AM", 8)
        _columns(page, 708, places, titles, 9, bold=True)
        page.line(40, 704, 570, 704)

    head()
    for room in ("104", "106"):
        own = [who for who in people if who.room == room]
        for at, who in enumerate(own, 1):
            if state["y"] < 80:
                head()
            name = f"{who.family}, {who.also[0][0] if who.also else who.given}"
            sex = "FM"[at % 2]
            _columns(page, state["y"], places, (str(at), who.number, name, who.grade, sex, room))
            state["y"] -= 34
        write(page, 160, state["y"], f"Students in section: {len(own)}", 9, bold=True)
        state["y"] -= 44
    write(page, 40, 24, f"Page {state['page']:.0f}", 7)
    page.save()
    folder.put("ClassRosters.pdf", file.getvalue())
    return Truth(people, allowed=("ClassRosters", "Class Rosters"))


@case("the class list of Synergy SIS: Perm ID, name, nickname, grade, homeroom")
def q66_synergy_list_long_names(folder: Folder) -> Truth:
    """Landscape columns with lines; a long name goes on in a second line, some have a nickname."""
    people = those(
        "Alejandra|Montenegro-Villaseñor;Beckett|Stroud;Cassidy|Towne;Demetrius|Vandenberg;Esperanza|Quiroga;"
        "Franklin|Weatherspoon;Guadalupe|Zaragoza Benavides;Harriet|Yancey;Ignatius|Xu;Josephine|Whitcomb;"
        "Kareem|Vickers;Lucinda|Underhill",
        "90017342",
        "4 5",
        "D12;D14",
        photo="",
    )
    short = {0: "Ale", 3: "Meech", 6: "Lupita", 8: "Iggy", 9: "Josie"}
    people = but(people, {at: {"goes": goes} for at, goes in short.items()})
    page, file = blank_page(792, 612)
    places = (40, 120, 270, 360, 410, 470)
    titles = ("Perm ID", "Student Name", "Nickname", "Gen", "Grade", "Homeroom")
    write(page, 40, 575, "Desert Willow Elementary", 12, bold=True)
    write(page, 330, 575, "Class List", 12, bold=True)
    write(page, 620, 575, "Report: STU408", 8)
    write(page, 40, 560, "Year: 2026-2027   Status: Active", 8)
    _columns(page, 536, places, titles, 9, bold=True)
    y = 516.0
    for at, who in enumerate(sorted(people, key=lambda who: who.last_first)):
        lines = wrapped(who.last_first, 125)
        page.line(40, y + 11, 560, y + 11)
        _columns(page, y, places, (who.number, lines[0], who.goes, "MF"[at % 2], who.grade, who.room))
        for line in lines[1:]:
            y -= 11
            write(page, 120, y, line)
        y -= 20
    page.line(40, y + 11, 560, y + 11)
    write(page, 40, y - 6, f"Total Students: {len(people)}", 9, bold=True)
    write(page, 40, 24, "Printed by Office on 08/19/2026 at 2:41 PM", 7)
    write(page, 690, 24, "Page 1 of 1", 7)
    page.save()
    folder.put("STU408 Class List.pdf", file.getvalue())
    return Truth(people, allowed=("STU408 Class List", "Class List"))


@case("a roster of a line printer, as old district systems still send it")
def q66_typed_homeroom_roster(folder: Folder) -> Truth:
    """Letters all as wide and all capitals; a homeroom goes on over the page; a total below each."""
    people = [
        *those(
            "Arlo|Benning;Cleo|Draper;Elias|Fairchild;Greta|Hobbs;Ivan|Jessup;Kayla|Lomax;Milo|Norwood",
            "0048213",
            "9",
            "112",
            photo="",
        ),
        *those(
            "Odessa|Peale;Ramon|Salcedo;Tabitha|Upshaw;Vance|Wexler;Yara|Zeller;Anton|Birdsong;Celia|Dunaway;"
            "Emory|Fisk",
            "0048611",
            "9",
            "114",
            photo="",
        ),
        *those(
            "Gwen|Hyatt;Ike|Jorgensen;Kelsey|Lund;Marcus|Nye;Orson|Pickett", "0049002", "10", "201", photo=""
        ),
    ]
    lines: list[str] = []
    for room in ("112", "114", "201"):
        own = [who for who in people if who.room == room]
        lines += ["", f"HOMEROOM: {room}      GRADE: {int(own[0].grade):02}", ""]
        for at, who in enumerate(own):
            name = who.last_first.upper()
            lines.append(f"  {who.number}   {name:<28}{int(who.grade):02}   {room}   {'MF'[at % 2]}")
        lines += ["", f"*** HOMEROOM {room} TOTAL STUDENTS {len(own):>4}"]
    lines += ["", f"*** SCHOOL TOTAL {len(people):>4}"]
    page, file = blank_page()
    for number, begin in enumerate(range(0, len(lines), 20), 1):
        page.setFont("Courier", 10)
        page.drawString(40, 750, f"RUN DATE 08/21/26      WESTFALL HIGH SCHOOL          PAGE {number:>3}")
        page.drawString(40, 736, "SR-110                 HOMEROOM ROSTER")
        page.drawString(40, 712, "  ST-ID     STUDENT NAME                GR   HR    SX")
        page.drawString(40, 702, "  -------   --------------------------  --   ---   --")
        for down, line in enumerate(lines[begin : begin + 20]):
            page.drawString(40, 682 - 16 * down, line)
        page.showPage()
    page.save()
    folder.put("SR110.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("SR110",))


@case("the Student Class List of Skyward, by homeroom, with entry and withdrawal dates")
def q66_skyward_with_withdrawals(folder: Folder) -> Truth:
    """Rows by homeroom; a date in the column of withdrawals says who has left."""
    people = [
        *those("Adele|Crowder;Barrett|Dinsmore;Colette|Eubanks;Darnell|Fenwick;Estelle|Grady;Ford|Hanley",
               "33071", "3", "3-A", photo=""),
        *those("Gemma|Isley;Hector|Jaramillo;Ingrid|Kell;Jamal|Leavitt;Kira|Mancuso;Leopold|Nance;Mavis|Odom",
               "33205", "3", "3-B", photo=""),
        *those("Nolan|Pettway;Odette|Quarles;Pierce|Rutledge;Ramona|Stiles", "33391", "4", "4-A", photo=""),
    ]  # fmt: skip
    people = but(people, {4: {"here": False}, 9: {"here": False}})
    page, file = blank_page()
    places = (45, 110, 290, 330, 395, 470)
    titles = ("Other ID", "Student Name", "Gr", "Homeroom", "Entry Date", "W/D Date")
    write(page, 45, 755, "3wkstu07.p 05.26.06", 7)
    write(page, 200, 755, "COPPER CREEK ELEMENTARY", 10, bold=True)
    write(page, 480, 755, "10/05/26   Page: 1", 7)
    write(page, 205, 742, "Student Class List by Homeroom", 9)
    _columns(page, 716, places, titles, 8, bold=True)
    page.line(45, 712, 560, 712)
    y, last = 698, ""
    for who in people:
        if last and who.room != last:
            y -= 14
        last = who.room
        left = "" if who.here else "09/18/2026"
        _columns(page, y, places, (who.number, who.last_first, who.grade, who.room, "08/19/2026", left), 9)
        y -= 17
    write(page, 45, y - 10, "****************** End of report ******************", 8)
    page.save()
    folder.put("Student Class List.pdf", file.getvalue())
    return Truth(people, allowed=("Student Class List",))
