"""Sheets of offices, teachers and clubs: reading levels, car tags, practical sections, clubs and teams."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from openpyxl.styles import Font

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import Bar, Struck, book_of, lay


@case()
def q86_reading_levels_over_the_year(folder: Folder) -> Truth:
    """US: a second grade's levels: DRA, F&P and Lexile under merged Fall, Winter and Spring; photos."""
    people = of_lines(
        """Adriana|Belmonte||2; Bodie|Crandall||2; Cassius|Ewing||2; Esperanza|Fierro||2; Gemma|Hatfield||2
        Jonah|Klassen||2; Khadija|Mohamud||2; Lincoln|Petrie||2; Mirabel|Quinones||2; Otto|Schaaf||2
        Paisley|Tolbert||2; Ronan|Wexler||2; Yesenia|Zavala||2"""
    )
    people = [replace(w, here=at != 7) for at, w in enumerate(with_photos(people, 5, 7))]
    tests = ("DRA", "F&P", "Lexile")
    rows: list[Any] = [
        ["Ms. Baptiste - Grade 2 - Reading Levels 2026-2027"],
        ["", "", "", "Fall", "", "", "Winter", "", "", "Spring", "", "", ""],
        ["#", "Last", "First", *tests, *tests, *tests, "Notes"],
    ]
    notes = {2: "Title I - M/W/F 10:15", 6: "EL level 3", 7: "MOVED 1/22 to Ohio"}
    for at, w in enumerate(people):
        level = at * 5 % 9
        fall = [10 + level * 2, "FGHIJKLMN"[level], f"{190 + level * 45}L"]
        winter = [14 + level * 2, "HIJKLMNOP"[level], f"{255 + level * 45}L"] if at != 7 else [""] * 3
        row = [at + 1, w.family, w.given, *fall, *winter, "", "", "", notes.get(at, "")]
        rows.append(row if w.here else Struck(row))
    rows += [[], ["", "Grade 2 goal", "", 18, "J", "420L", 24, "L", "520L", 28, "M", "650L"]]
    book, sheet = book_of("Levels")
    lay(sheet, rows, 13, ("A1:M1", "D2:F2", "G2:I2", "J2:L2"))
    folder.save("Baptiste reading levels.xlsx", book)
    folder.photos(people, lambda who: f"Room 14 kids/{who.given} {who.family}.jpg")
    return Truth(people, allowed=("Ms. Baptiste", "Baptiste", "Levels", "Room 14 kids", "Room 14"))


@case()
def q86_car_line_copied_from_print(folder: Folder) -> Truth:
    """US: the car line: tags that families share, titles and page numbers of the print, blank rows."""
    people = of_lines(
        """Kennedy|Aldridge||3|Boone; Maddox|Aldridge||1|Tate; Sofía|Barrientos||K|Ingram
        Emmanuel|Chukwu||4|Reese; Grace|Chukwu||2|Lawson; Wren|Dalton||K|Ingram; Caleb|Eastman||3|Boone
        Lily|Fairchild||1|Tate; Owen|Fairchild||4|Reese; Jayla|Gibbs||2|Lawson
        Hudson|Hollis||K|Ingram; Nora|Hollis||3|Boone; Malik|Jernigan||1|Tate; Ruby|Kessler||2|Lawson
        Alejandro|Luna||4|Reese; Valentina|Luna||1|Tate; Silas|McBride||K|Ingram; Tessa|Odom||3|Boone
        Jude|Rainey||2|Lawson; Ivy|Stroud||4|Reese"""
    )
    homes = list(dict.fromkeys(w.family for w in people))
    ordinals = {"K": "K", "1": "1st", "2": "2nd", "3": "3rd", "4": "4th"}
    pickers = ("Mom, Dad, Grandma Jo", "Mom ONLY - see office", "Dad, Aunt Rena", "Mom, nanny (Bea)")
    rows: list[Any] = []
    for page in range(3):
        rows += [["Dismissal - Car Riders", "", "", "", "", "Rev. 9/10/26"], []]
        rows.append(cut("Car Tag|Student Name|Gr|Teacher|Who may pick up|Notes"))
        for at in range(page * 7, min(page * 7 + 7, len(people))):
            w = people[at]
            home = homes.index(w.family)
            note = {3: "Fri: YMCA van", 13: "booster seat"}.get(at, "")
            tag = 1004 + home * 9
            rows.append([tag, w.last_first, ordinals[w.grade], w.room, pickers[home % 4], note])
        rows += [[], ["", "", f"Page {page + 1} of 3"], []]
    book, sheet = book_of("Car riders")
    lay(sheet, rows, 6)
    folder.save("Car line REVISED.xlsx", book)
    return Truth(people, allowed=("Car riders", "Car line REVISED"))


@case()
def q86_practical_sections_of_s1(folder: Folder) -> Truth:
    """Scotland: S1 by practical section under bars, register class, maths set, SCN, known as, PE."""
    people = of_lines(
        """Aaron|Baillie|241703318||1R1; Niamh|Cairns|241703342||1R2
        Christopher|Doig|241703357||1R1|Kit
        Amelia|Gourlay|241703361||1R3; Szymon|Kubicki|241703375||1R2; Mirren|Lamont|241703389||1R3
        Abdul|Rashid|241703394||1R1
        Robbie|Auchterlonie|241703402||1R2; Catriona|Budge|241703417||1R3|Katie
        Innes|Farquhar|241703425||1R1
        Holly|MacInnes|241703438||1R2; Ewan|Pirie|241703446||1R3; Thea|Sinclair|241703453||1R1
        Jude|Wotherspoon|241703469||1R2"""
    )
    rows: list[Any] = [
        Bar("S1 PRACTICAL SECTIONS 2026-27", "D9D9D9"),
        ["Please check against your registers and tell Moira in the office of any mistakes."],
        [],
        cut("No|Surname|Forename|Known as|SCN|Stage|Reg Class|Maths|PE|HE allergy"),
    ]
    for nth, section in enumerate(("Section 1P1", "Section 1P2")):
        rows.append(Bar(section, "BDD7EE"))
        for place, w in enumerate(people[nth * 7 : nth * 7 + 7], 1):
            at = people.index(w)
            ill = {4: "Shellfish", 10: "Nuts, carries EpiPen"}.get(at, "")
            own = [place, w.family, w.given, w.goes, int(w.number), "S1", w.room]
            rows.append([*own, f"Set {at % 3 + 1}", ("Tue 3", "Thu 5")[at % 2], ill])
        rows.append(["", "7 pupils"])
    book, sheet = book_of("S1")
    lay(sheet, rows, 10, ("A2:J2",))
    folder.save("S1 practical sections.xlsx", book)
    return Truth(people, allowed=("S1", "Section 1P1", "Section 1P2", "1P1", "1P2"))


@case()
def q86_year_7_enrolments_and_feeders(folder: Folder) -> Truth:
    """Victoria: next year's Year 7: feeder primaries, VSN, friends asked for, some withdrawn in red."""
    people = of_lines(
        """Archer|Bourke|100482217|7|7D; Mia|Castellano|100482231|7|7A; Anh|Dang|100482246|7|7B
        Lachlan|Eades|100482250|7|7C; Zahra|Hosseini|100482263|7|7A; Stella|Katsaros|100482279|7|7D
        Cooper|Leung|100482284|7|7B; Tilly|Maguire|100482298|7|7C; Arjun|Pillai|100482301|7|7A
        Ruby|Sattler|100482315|7|7D; Banjo|Tierney|100482327|7|7B; Pippa|Vella|100482332|7|7C"""
    )
    people = [replace(w, here=at not in (3, 9)) for at, w in enumerate(people)]
    feeders = ("Yarra Flats PS", "St Brendan's PS", "Hillcrest PS", "Kinglake Rd PS")
    titles = cut("VSN|Surname|First Name|Pref. Name|DOB|Yr|Form|Feeder School|Friend 1|Friend 2|House|Music")
    titles += ["Status"]
    rows: list[Any] = [
        ["Year 7 2027 - Enrolments and Forms (DRAFT 4)"],
        ["", "", "", "", "", "Placement", "", "", "Requests", "", "", "", ""],
        titles,
    ]
    for at, w in enumerate(people):
        friend, other = people[(at + 4) % 12], people[(at + 7) % 12]
        asked = [friend.full, other.full if at % 3 == 0 else ""]
        tune = ("", "Cello", "", "Drums")[at % 4]
        state = "Accepted" if w.here else "WITHDRAWN - going to St Monica's"
        born = f"{at * 7 % 28 + 1}/{at * 5 % 12 + 1:02}/2014"
        place = [7, w.room, feeders[at * 3 % 4], *asked, ("Blue", "Gold")[at % 2], tune, state]
        row = [int(w.number), w.family, w.given, "", born, *place]
        rows.append(row if w.here else Struck(row))
    book, sheet = book_of("Yr 7 2027")
    lay(sheet, rows, 13, ("A1:M1", "F2:G2", "I2:J2"))
    for y in (7, 13):
        sheet.cell(y, 13).font = Font(color="FF0000", strike=True)
    folder.save("Year 7 2027 enrolments DRAFT 4.xlsx", book)
    return Truth(people, allowed=("Yr 7 2027", "Blue", "Gold", *feeders))
