"""Spreadsheets made by hand: lockers, families, clubs, money, lookups, classes beside each other."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that is calculated, with the value that Excel has kept beside the formula."""

    text: str
    value: str | int


def saved(book: Workbook, sheets: dict[str, Sequence[Sequence[Any]]], merge: Iterable[str] = ()) -> bytes:
    """Write the sheets of a workbook as Excel does, with the values of the formulas; merge in the first."""
    for title, rows in sheets.items():
        sheet = book[title] if title in book.sheetnames else book.create_sheet(title)
        for row in rows:
            sheet.append([cell.text if isinstance(cell, Formula) else cell for cell in row])
    for area in merge:
        book.worksheets[0].merge_cells(area)
    file, out = io.BytesIO(), io.BytesIO()
    book.save(file)
    kept = {
        f"xl/worksheets/sheet{book.sheetnames.index(title) + 1}.xml": [
            cell.value for row in rows for cell in row if isinstance(cell, Formula)
        ]
        for title, rows in sheets.items()
    }
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, _with_values(data.decode(), kept[name]) if kept.get(name) else data)
    return out.getvalue()


def _with_values(sheet: str, values: Iterable[str | int]) -> str:
    """The XML of a sheet, the values in the place of the empty ones."""
    left = iter(values)

    def calculated(found: re.Match[str]) -> str:
        value = next(left)
        kind = ' t="str"' if isinstance(value, str) else ""
        return f"<c {found[1]}{kind}><f>{found[2]}</f><v>{escape(str(value))}</v></c>"

    return re.sub(r"<c ([^>]*)><f>([^<]*)</f><v ?/?>(?:</v>)?</c>", calculated, sheet)


def title_of(sheet: Any, area: str, text: str, colour: str = "D9E2F3") -> None:
    """A title over several columns, bold on a colour."""
    cell = sheet[area.split(":")[0]]
    cell.value, cell.font, cell.fill = text, Font(bold=True, size=14), PatternFill("solid", fgColor=colour)
    sheet.merge_cells(area)


@case()
def q81_advisory_lockers_and_lunch_pins(folder: Folder) -> Truth:
    """US: advisories of grade 7: locker, combination and PIN stand before the ID, notes far right."""
    people = of_lines(
        """Jaylen|Ashby|418203|7|7-1; Corinne|Bellamy|418217|7|7-1; Mateo|Cisneros|418224|7|7-1
        Hadley|Drummond|418231|7|7-1; Tobias|Engstrom|418246|7|7-1; Priya|Raman|418259|7|7-1
        Sawyer|Tidwell|418262|7|7-1
        Amira|Haddad|418270|7|7-2; Gideon|Larkin|418288|7|7-2; Josephine|Marsh|418295|7|7-2
        Kai|Nakamura|418301|7|7-2; Rosalind|Pettit|418316|7|7-2; Demetrius|Yancey|418320|7|7-2"""
    )
    people = with_photos(people, 4)
    book = Workbook()
    book.remove(book.active)
    for room, advisor in (("7-1", "Mr. Stroud"), ("7-2", "Ms. Ferraro")):
        sheet = book.create_sheet(room)
        sheet.append(["Cedar Ridge Middle School"])
        title_of(sheet, "A1:H1", "Cedar Ridge Middle School")
        sheet.append([f"Grade 7    Advisor: {advisor}"])
        sheet.append([])
        sheet.append(cut("Locker|Combo|Lunch PIN|Student ID|Last Name|First Name|Bus|Lock returned"))
        for at, w in enumerate(people):
            if w.room == room:
                combo = f"{at * 7 % 37 + 2}-{at * 11 % 39}-{at * 3 % 38 + 1}"
                bus = ("14", "walker", "22", "car rider")[at % 4]
                locker = 300 + at * 2
                sheet.append([locker, combo, 5021 + at * 37, int(w.number), w.family, w.given, bus, ""])
        sheet["J5"], sheet["J6"] = "Jammed locker? Call Dale x114", "Locks go back on June 4"
    folder.save("7th advisory lockers 26-27.xlsx", book)
    folder.photos(people, lambda who: f"7th grade pictures/{who.number}.jpg")
    return Truth(people, allowed=("Mr. Stroud", "Ms. Ferraro"))


@case()
def q81_master_with_parents_and_siblings(folder: Folder) -> Truth:
    """US: the secretary's master list: two parents, brothers and sisters with their grades, birthdays."""
    people = of_lines(
        """Lucia|Abruzzi||K|Mrs. Tully; Declan|Brogan||K|Mrs. Tully|Deck; Isaiah|Coleman||K|Mrs. Tully
        Norah|Keane||K|Mrs. Tully; Bridget|Brogan||1|Miss Ota|Bridie; Stella|Fontaine||1|Miss Ota
        Malcolm|Greer||1|Miss Ota; Oscar|Villareal||1|Miss Ota; Theodore|Abruzzi||2|Mrs. Sandquist|Theo
        Wren|Halvorsen||2|Mrs. Sandquist; Ezra|Keane||2|Mrs. Sandquist; Camila|Villareal||2|Mrs. Sandquist
        Adelaide|Munro||2|Mrs. Sandquist"""
    )
    written = {"K": "K", "1": "1st", "2": "2nd"}
    parents = cut("Dana|Rob|Simone|Patrick|Teresa|Yvonne|Craig|Inez|Paul|Greta|Colm|Hector|Lillian")
    rows = []
    for at, w in enumerate(people):
        kin = [other for other in people if other.family == w.family and other is not w]
        home = min(people.index(each) for each in (w, *kin))
        second = [parents[home - 4], w.family, f"555-02{home * 3 + 11}"] if home % 4 else ["", "", ""]
        born = date(2020 - (int(w.grade) if w.grade != "K" else 0), at * 5 % 12 + 1, at * 7 % 28 + 1)
        place = [w.family, w.given, w.goes, written[w.grade], w.room, born]
        siblings = [", ".join(k.given for k in kin), ", ".join(written[k.grade] for k in kin)]
        rows.append([*place, parents[home], w.family, f"555-01{home * 7 + 10}", *second, *siblings])
    book = Workbook()
    sheet = book.active
    sheet.title = "MASTER"
    titles = cut("Student Last|Student First|Nickname|Grade|Teacher|DOB")
    titles += cut("Parent 1 First|Parent 1 Last|Parent 1 Cell|Parent 2 First|Parent 2 Last|Parent 2 Cell")
    for row in ([*titles, "Sibling(s)", "Sibling Grade(s)"], *rows):
        sheet.append(row)
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = f"A1:N{len(rows) + 1}"
    folder.save("MASTER student list.xlsx", book)
    return Truth(people, allowed=("MASTER",))


@case()
def q81_breakfast_and_after_school_club(folder: Folder) -> Truth:
    """England: who comes on which day, two rows of titles, sums by formulas, contacts, allergies."""
    people = of_lines(
        """Ava|Braithwaite|||1B; Haroon|Malik|||1B; Seren|Pritchard|||1B; Jude|Akinyemi|||2H
        Elsie|Crossley|||2H; Filip|Wrona|||2H; Darcey|Lomax|||4D; Reggie|Sugden|||4D
        Amelia|Kershaw|||4D; Yusuf|Demir|||4D; Connie|Ramsbottom|||5K; Ellis|Whitworth|||5K"""
    )
    days = cut("Mon|Tue|Wed|Thu|Fri")
    rows: list[list[Any]] = [
        ["Breakfast and After School Club - Autumn 1"],
        ["", "", "", "Breakfast Club (7.45)", *[""] * 4, "After School Club (to 5.30)", *[""] * 4, ""],
        ["Child", "Class", "Allergies", *days, *days, "Sessions", "Emergency contact", "Tel."],
    ]
    ill = {2: "Nuts", 6: "Egg", 9: "Halal"}
    first = len(rows) + 1
    for at, w in enumerate(people):
        marks = ["x" if (at * 3 + day * 7) % 5 < 2 else "" for day in range(10)]
        total = Formula(f'=COUNTIF(D{first + at}:M{first + at},"x")', marks.count("x"))
        mother = f"{('Mum', 'Dad', 'Nan')[at % 3]} - {('Kelly', 'Imran', 'Sue', 'Beth')[at % 4]}"
        rows.append([w.full, w.room, ill.get(at, ""), *marks, total, mother, f"07700 900{at * 17 + 101}"])
    last = first + len(people) - 1
    counts = [
        Formula(
            f'=COUNTIF({c}{first}:{c}{last},"x")',
            sum(row["ABCDEFGHIJKLM".index(c)] == "x" for row in rows[3:]),
        )
        for c in "DEFGHIJKLM"
    ]
    rows += [
        [],
        ["Number of children", "", "", *counts],
        ["x = booked", "", "", "please tell Julie of changes"],
    ]
    book = Workbook()
    book.active.title = "Autumn 1"
    data = saved(book, {"Autumn 1": rows}, merge=("A1:P1", "D2:H2", "I2:M2"))
    folder.put("Wraparound register.xlsx", data)
    return Truth(people, allowed=("Autumn 1", "Breakfast Club (7.45)", "After School Club (to 5.30)"))


@case()
def q81_book_rental_receipts(folder: Folder) -> Truth:
    """Ireland: an old workbook of the book rental: receipt numbers, euros paid and owed, class and room."""
    people = of_lines(
        """Caoimhe|Brosnan||3|7; Oisín|Carmody||3|7; Zuzanna|Kowal||3|7; Tadhg|Mac Craith||3|7
        Róisín|Ní Shúilleabháin||3|7; Donnacha|O'Leary||3|7; Sadhbh|Twomey||3|7
        Éabha|Buckley||4|9; Ruadhán|Cotter||4|9; Gintaras|Petrauskas||4|9; Aoibhinn|Lucey||4|9
        Cillian|Moynihan||4|9; Fiadh|O'Donoghue||4|9; Ultan|Quill||4|9"""
    )
    rows: list[list[Any]] = [
        ["Scoil Naomh Bríde"],
        ["Book Rental Scheme 2026/27"],
        [],
        cut("Receipt|Surname|First name|Class|Room|Due|Paid|Balance|Date"),
    ]
    for at, w in enumerate(people):
        paid = (45, 45, 20, 45, 0)[at % 5]
        on = f"{at % 9 + 1:02}/09/26" if paid else ""
        receipt = 211 + at if paid else ""
        ordinal = {"3": "3rd", "4": "4th"}[w.grade]
        rows.append([receipt, w.family, w.given, ordinal, f"Rm {w.room}", 45, paid, 45 - paid, on])
    due, paid_in = 45 * len(people), sum(row[6] for row in rows[4:])
    rows += [[], ["", "TOTAL", "", "", "", due, paid_in, due - paid_in]]
    folder.put("Book rental.xls", xls(rows, merge=((0, 0, 0, 8), (1, 1, 0, 8)), title="Rental"))
    return Truth(people)


@case()
def q81_rooms_by_a_lookup(folder: Folder) -> Truth:
    """New Zealand: the room comes by a formula from a hidden sheet of teachers' codes; NSN, known as."""
    people = of_lines(
        """Manaia|Hēnare|148220317|5|Rimu; Charlotte|Bowden|148220329|5|Rimu|Lottie
        Tevita|Fonoti|148220346|5|Rimu
        Aroha|Ngāmoki|148220351|5|Rimu; Lachlan|Petrie|148220368|5|Rimu
        Isabelle|Sturrock|148220375|5|Rimu|Izzy
        Kauri|Waititi|148220382|6|Tōtara; Benjamin|Ogilvie|148220390|6|Tōtara|Ben
        Mele|Tu'ipulotu|148220404|6|Tōtara
        Saanvi|Desai|148220413|6|Tōtara; Nikau|Rangihuna|148220427|6|Tōtara
        Heath|Colquhoun|148220431|6|Tōtara
        Phoebe|Gillies|148220448|6|Tōtara"""
    )
    codes = {"Rimu": "HPA", "Tōtara": "JMO"}
    rows: list[list[Any]] = [cut("NSN|Surname|First name|Known as|Yr|Tchr|Room|DOB|Caregiver|Mobile")]
    for at, w in enumerate(people, 2):
        room = Formula(f"=VLOOKUP(F{at},Lookup!A:C,3,FALSE)", w.room)
        born = date(2021 - int(w.grade), at * 5 % 12 + 1, at * 3 % 28 + 1)
        carer = f"{('Hine', 'Mark', 'Sione', 'Rachel')[at % 4]} {w.family}"
        code, mobile = codes[w.room], f"021 555 {at * 31 + 104}"
        name = [w.family, w.given, w.goes]
        rows.append([int(w.number), *name, int(w.grade), code, room, born, carer, mobile])
    lookup = [cut("Code|Kaiako|Room"), cut("HPA|Hana Paewai|Rimu"), cut("JMO|Jo Moffat|Tōtara")]
    book = Workbook()
    book.active.title = "Roll 2026"
    book.create_sheet("Lookup").sheet_state = "hidden"
    folder.put("Kāhui Pūriri roll.xlsx", saved(book, {"Roll 2026": rows, "Lookup": lookup}))
    return Truth(people, allowed=(*codes.values(), "Hana Paewai", "Jo Moffat", "Roll 2026"))


@case()
def q81_two_maltese_classes_side_by_side(folder: Folder) -> Truth:
    """Malta: two classes beside each other, the class and the teacher merged above, identity cards."""
    left = of_lines(
        """Kaylee|Borg; Matthias|Camenzuli; Nina|Debono; Zaid|El Ghazali; Luca|Farrugia
        Elisa|Micallef; Jake|Spiteri; Martina|Zammit""",
        grade="4",
        room="4.1",
    )
    right = of_lines(
        """Ella|Attard; Andrej|Bonello; Thea|Cassar; Kieran|Grech; Milica|Jovanović
        Raisa|Mifsud; Gabriel|Xuereb""",
        grade="4",
        room="4.2",
    )
    left, right = (
        [replace(who, more=(f"0{at * 4177 + start:06}L",)) for at, who in enumerate(half)]
        for half, start in ((left, 112317), (right, 118622))
    )

    def cells(half: list[Who], at: int) -> list[Any]:
        return [at + 1, half[at].full, half[at].more[0]] if at < len(half) else ["", "", ""]

    rows: list[list[Any]] = [
        ["Primary School - Scholastic Year 2026/2027"],
        ["Year 4.1", "", "", "", "Year 4.2"],
        ["Teacher: Ms M. Camilleri", "", "", "", "Teacher: Mr S. Vassallo"],
        ["No.", "Name and Surname", "ID Card", "", "No.", "Name and Surname", "ID Card"],
        *([*cells(left, at), "", *cells(right, at)] for at in range(len(left))),
        ["", f"Total: {len(left)}", "", "", "", f"Total: {len(right)}", ""],
    ]
    areas = ("A1:G1", "A2:C2", "E2:G2", "A3:C3", "E3:G3")
    folder.book("Year 4 classes.xlsx", {"Sheet1": rows}, merge=areas)
    people = [any_parting(who) if " " in who.family else who for who in (*left, *right)]
    return Truth(people, allowed=("Ms M. Camilleri", "Mr S. Vassallo"))
