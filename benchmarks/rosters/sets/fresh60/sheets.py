"""Sheets that school offices and teachers make by hand in Excel, Google Sheets and LibreOffice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line, of_lines
from benchmarks.rosters.folder import Folder


def _fill(cells: Iterable[Any], colour: str) -> None:
    from openpyxl.styles import PatternFill

    for cell in cells:
        cell.fill = PatternFill("solid", start_color=colour)


def _bold(cells: Iterable[Any], size: int = 11) -> None:
    from openpyxl.styles import Font

    for cell in cells:
        cell.font = Font(bold=True, size=size)


_FOURTH_GRADE = {
    "4A": (
        "Mrs. Pruett - Rm 12",
        "Brianna|Alcott;Kofi|Ansah;Jonah|Beckwith;Marisela|Cordova;Tessa|Dunleavy;Omar|Farouk;"
        "Everett|Haskins;Lila|Johansson;Desmond|Quarles",
    ),
    "4B": (
        "Mr. Sandoval - Rm 14",
        "Peyton|Ballard;Anh|Dao;Graham|Ellery;Nadia|Kazemi;Josie|Lathrop;Cruz|Montoya;Winnie|Otieno;"
        "Blake|Van Houten",
    ),
    "4C": (
        "Ms. Trask - Rm 15",
        "Arjun|Bhatt;Callie|Crowder;Hector|Escobedo;Molly|McBride;Zion|Peoples;Sadie|Ruddock;Theo|Szymanski",
    ),
}


@case()
def p62b_three_homerooms_beside_each_other(folder: Folder) -> Truth:
    """One sheet: three homerooms beside each other, teacher and room in the heading, a count below each."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "Sheet1"
    sheet["A1"] = "GRADE 4 CLASS LISTS 2026-2027"
    sheet.merge_cells("A1:K1")
    _bold([sheet["A1"]], 14)
    people = []
    for at, (room, (teacher, names)) in enumerate(_FOURTH_GRADE.items()):
        left = 1 + at * 4
        heading = sheet.cell(3, left, f"{room} - {teacher}")
        sheet.merge_cells(start_row=3, end_row=3, start_column=left, end_column=left + 2)
        _bold([heading], 12)
        for nth, title in enumerate(("#", "Last Name", "First Name")):
            sheet.cell(4, left + nth, title)
        those = of_lines(names, grade="4", room=room)
        for down, w in enumerate(those):
            for nth, value in enumerate((down + 1, w.family, w.given)):
                sheet.cell(5 + down, left + nth, value)
        sheet.cell(6 + len(those), left + 1, f"Total: {len(those)}")
        people += those
    folder.save("4th grade class lists.xlsx", book)
    teachers = [part for teacher, _ in _FOURTH_GRADE.values() for part in (teacher, *teacher.split(" - "))]
    return Truth(people, allowed=teachers)


_COLOURED = (
    "Layla|Abdi|310442|6|Mr. Kessel;Carter|Bingham|310457|6|Mr. Kessel;Sofia|Delvecchio|310461|6|Ms. Yancey;"
    "Ian|Fairchild|310478|6|Ms. Yancey;Imani|Grady|310483|6|Mr. Kessel;Leo|Hatanaka|310490|6|Ms. Yancey;"
    "Rosa|Ibarra|310502|6|Mr. Kessel;Colton|Jarvis|310515|6|Ms. Yancey;Mei|Kwan|310529|6|Mr. Kessel;"
    "Trinity|Loomis|310533|6|Ms. Yancey;Dante|Merriweather|310547|6|Mr. Kessel;"
    "Abby|Northcutt|310551|6|Ms. Yancey;Viktor|Petrov|310566|6|Mr. Kessel;Jada|Rawlings|310570|6|Ms. Yancey"
)


@case()
def p62b_colours_with_a_legend(folder: Folder) -> Truth:
    """A sheet from Google: rows are coloured, and a legend beside says which colour means withdrawn."""
    from openpyxl import Workbook

    new, testing, gone = "FFD9EAD3", "FFFFF2CC", "FFF4CCCC"
    colours = {1: new, 4: gone, 5: testing, 9: gone, 10: new, 12: testing}
    people = [replace(w, here=colours.get(at) != gone) for at, w in enumerate(of_lines(_COLOURED))]
    book = Workbook()
    sheet = book.active
    sheet.title = "6th Grade"
    sheet.append(["Student ID", "Last Name", "First Name", "Grade", "Homeroom"])
    _bold(sheet[1])
    for at, w in enumerate(people):
        sheet.append([int(w.number), w.family, w.given, int(w.grade), w.room])
        if at in colours:
            _fill(sheet[sheet.max_row], colours[at])
    legend = {new: "new to district", testing: "needs reading screener", gone: "withdrawn (no longer here)"}
    sheet["H2"] = "KEY"
    _bold([sheet["H2"]])
    for at, (colour, meaning) in enumerate(legend.items(), 3):
        sheet.cell(at, 9, meaning)
        _fill([sheet.cell(at, 8)], colour)
    sheet.freeze_panes = "A2"
    folder.save("6th Grade Roster (shared).xlsx", book)
    return Truth(people, allowed=("6th Grade",))


_SECTIONS = {
    "Grade 3": {
        "Homeroom 104 - Mrs. Okafor": "Wesley|Amundsen|70311;Paloma|Cruz|70324;Jaxon|Dreyer|70338;"
        "Simone|Lavigne|70342",
        "Homeroom 106 - Ms. Brandvold": "Nora|Eklund|70356;Malachi|Gaines|70360;Yuki|Hoshino|70375",
    },
    "Grade 4": {
        "Homeroom 110 - Mr. Tidwell": "Ada|Birch|69810;Rohan|Chaudhary|69823;Evelyn|Marsh|69837;"
        "Diego|Santoro|69841",
        "Homeroom 112 - Mrs. Weatherby": "Kiki|Anagnos|69855;Brody|Lindell|69869;Fatima|Sheikh|69872",
    },
    "Grade 5": {
        "Homeroom 201 - Ms. Alarcon": "Marcus|Eberly|68410;Ingrid|Foss|68425;Tyrese|Hollins|68439",
        "Homeroom 203 - Mr. Quinlan": "Gemma|Castellanos|68443;Owen|Prudhomme|68457;Lucia|Zapata|68461",
    },
}


@case()
def p62b_tab_a_grade_with_rows_of_homerooms(folder: Folder) -> Truth:
    """A tab for each grade; between the rows one merged line with the homeroom's number and its teacher."""
    from openpyxl import Workbook

    notes = {"Jaxon": "peanut allergy", "Rohan": "glasses", "Owen": "library helper Fri"}
    book = Workbook()
    book.remove(book.active)
    people = []
    for tab, homerooms in _SECTIONS.items():
        sheet = book.create_sheet(tab)
        sheet.append(["Name (Last, First)", "Student #", "Notes"])
        _bold(sheet[1])
        for heading, names in homerooms.items():
            sheet.append([heading])
            last = sheet.max_row
            sheet.merge_cells(f"A{last}:C{last}")
            _fill(sheet[last], "FFD9D9D9")
            room = heading.split()[1]
            those = of_lines(names, grade=tab[-1], room=room)
            for w in those:
                sheet.append([w.last_first, int(w.number), notes.get(w.given)])
            people += those
    folder.save("Rosters gr 3-5.xlsx", book)
    headings = [part for homerooms in _SECTIONS.values() for key in homerooms for part in (key, key[15:])]
    return Truth(people, allowed=(*headings, *_SECTIONS))


_BUDDIES = (
    "Ella|Armitage||6|6H > Rafi|Begum||1|1L;Joel|Bamford||6|6H > Lottie|Cross||1|1L;"
    "Saira|Chaudhry||6|6H > Bertie|Dyer||1|1P;Finlay|Dobson||6|6H > Anya|Fowler||1|1P;"
    "Martha|Eyre||6|6J > Kit|Garside||1|1L;Tobi|Fashola||6|6J > Minnie|Holt||1|1P;"
    "Lewis|Greenhalgh||6|6J > Haroon|Malik||1|1L;Erin|Hibbert||6|6J > Posy|Rudd||1|1P"
)


@case()
def p62b_reading_buddies_two_children_a_row(folder: Folder) -> Truth:
    """Reading buddies: an older and a younger child in each row, each with a class, and where they sit."""
    pairs = [[of_line(side) for side in pair.split(" > ")] for pair in _BUDDIES.split(";")]
    places = ("Beanbags", "Table 1", "Table 2", "Window seat")
    rows: list[list[Any]] = [
        ["Reading buddies - Fridays 2.15 in the library"],
        [],
        ["Year 6 buddy", "Class", "Year 1 buddy", "Class", "Where"],
    ]
    for at, (old, young) in enumerate(pairs):
        rows.append([old.full, old.room, young.full, young.room, places[at % 4]])
    folder.book("Reading buddies autumn.xlsx", {"Buddies": rows})
    return Truth([w for pair in pairs for w in pair], allowed=("Buddies", *places))


_LAPTOPS = (
    "Jorge|Arellano|61207|6|6-1;Bailey|Conroy|61219|6|6-1;Kendra|Dupree|61223|6|6-2;Hassan|Elmi|61238|6|6-2;"
    "Sage|Fullerton|61244|6|6-1;Annika|Grote|61251|6|6-2;Moses|Kiprop|61266|6|6-1;Lacey|Nardone|61270|6|6-2;"
    "Silas|Overton|61285|6|6-1;Mireya|Quiroz|61299|6|6-2;Preston|Tull|61303|6|6-1"
)


@case()
def p62b_laptops_and_who_has_them(folder: Folder) -> Truth:
    """The list of laptops: tags, serial numbers, chargers; spare ones and one in repair are nobody's."""
    middle = {0: "M", 3: "A", 9: "R"}
    people = [
        replace(w, also=((f"{w.given} {middle[at]}", w.family),)) if at in middle else w
        for at, w in enumerate(of_lines(_LAPTOPS))
    ]
    titles = ["Asset Tag", "Serial", "Model", "Student", "Student #", "HR", "Charger", "Condition", "Signed?"]
    rows: list[list[Any]] = [["6th grade Chromebooks 26-27"], [], titles]
    for at, w in enumerate(people):
        name = f"{w.last_first} {middle.get(at, '')}".strip()
        rows.append(
            [
                *(f"CB-{2140 + at * 3}", f"5CD1{at * 7 + 22}7QX{at}", "HP 11 G9", name),
                *(int(w.number), w.room),
                *(f"C{310 + at}", ("good", "good", "scratched lid")[at % 3], "Y" if at % 4 else None),
            ]
        )
    rows.insert(7, ["CB-2188", "5CD1907QX4", "HP 11 G9", "SPARE - library", None, None, "C340", "good", None])
    rows.insert(11, ["CB-2191", "5CD1922QX1", "HP 11 G9", "in repair", None, None, None, "dead screen", None])
    rows.append(["CB-2194", "5CD1941QX8", "HP 11 G9", "SPARE - library", None, None, "C342", "good", None])
    folder.book("Chromebooks 6.xlsx", {"6th": rows})
    return Truth(people, allowed=("6th",))


_CROSSED = (
    "Olivia|Ashdown|9041|3|3M;Tariq|Aziz|9055|3|3M;Megan|Bolger|9062|3|3M;Charlie|Dace|9078|3|3M;"
    "Ewa|Dziuba|9084|3|3M;Hamza|Iqbal|9090|3|3M;Lily|Marwood|9103|3|3M;Oscar|Pugh|9117|3|3M;"
    "Ffion|Tudor|9121|3|3M;Jacob|Whelan|9136|3|3M"
)


@case()
def p62b_crossed_out_and_added_below(folder: Folder) -> Truth:
    """A class list of a teacher: two crossed out with why beside, two added by hand under an empty row."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    why = {3: "moved to Leeds 2/10", 7: "left - home schooled"}
    people = [replace(w, here=at not in why) for at, w in enumerate(of_lines(_CROSSED))]
    new = of_lines("Aleksander|Nowicki|9210|3|3M;Bonnie|Slater|9223|3|3M")
    book = Workbook()
    sheet = book.active
    sheet.title = "3M"
    sheet.append(["3M Mrs Marlow 2026/27"])
    sheet.append(["Adm no", "Surname", "First name", "Year", "Notes"])
    for at, w in enumerate(people):
        sheet.append([int(w.number), w.family, w.given, 3, why.get(at)])
        if not w.here:
            for cell in sheet[sheet.max_row][:4]:
                cell.font = Font(strike=True)
    sheet.append([])
    for w, note in zip(new, ("from 5/10", None), strict=True):
        sheet.append([int(w.number), w.family, w.given, 3, note])
    folder.save("3M.xlsx", book)
    return Truth([*people, *new], allowed=("Mrs Marlow", "Marlow"))


_SMALL_SCHOOL = {
    "1 Wombats - Mrs Cassidy": (
        "1 Wombats",
        "Hamish|Barclay||1;Tilly|Dunstan||1;Eli|Farrugia||1;Mathilda|Kirby||1|Tilda",
    ),
    "2/3 Kookaburras - Ms Pham": (
        "2/3 Kookaburras",
        "Darcy|Barclay||3;Lachlan|Guthrie||2|Lachie;Mia|Petrakis||3;Jarrah|Simms||2;Isobel|Toohey||3",
    ),
    "4/5/6 Emus - Mr Lonergan": (
        "4/5/6 Emus",
        "Cooper|Dunstan||6;Aroha|Henare||5;Georgina|Lister||4|Georgie;Banjo|Simms||6;Kiet|Tran||4",
    ),
}


@case()
def p62b_small_school_on_one_sheet_with_staff_below(folder: Folder) -> Truth:
    """A country school in Victoria: all on one sheet, a line above each class, the staff last."""
    rows: list[list[Any]] = [["Tarrawarra Creek Primary School 2027"], []]
    people = []
    for heading, (room, names) in _SMALL_SCHOOL.items():
        those = [
            of_line("|".join((given, family, "", grade, room, *goes)))
            for given, family, _, grade, *goes in (name.split("|") for name in names.split(";"))
        ]
        rows += [[heading], ["First name", "Surname", "Year level", "Preferred", "Bus"]]
        for at, w in enumerate(those):
            rows.append([w.given, w.family, int(w.grade), w.goes or None, "Y" if at % 2 else None])
        rows.append([])
        people += those
    staff = of_lines("Lorraine|Cassidy;Thuy|Pham;Des|Lonergan;Bronwyn|Ames;Trent|Nicholls", role="staff")
    roles = ("Year 1 teacher", "2/3 teacher", "4/5/6 teacher", "Principal", "Office and grounds")
    rows += [["STAFF"], ["First name", "Surname", "Role", "", "Days"]]
    for w, role, days in zip(staff, roles, ("M-F", "M-F", "M-F", "M-Th", "Tu, Th"), strict=True):
        rows.append([w.given, w.family, role, None, days])
    folder.book("Everyone 2027.xlsx", {"Everyone": rows})
    teachers = [heading.rpartition(" - ")[2] for heading in _SMALL_SCHOOL]
    return Truth([*people, *staff], allowed=(*teachers, *_SMALL_SCHOOL, *roles, "STAFF", "Everyone"))
