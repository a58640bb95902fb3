"""Spreadsheets made by hand: instruments, ticked boxes, lunches, hostels, coloured groups, formulas."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods


def _title(sheet: Any, area: str, text: str, colour: str = "FFF2CC") -> None:
    """A title over several columns, bold on a colour."""
    cell = sheet[area.split(":")[0]]
    cell.value, cell.font, cell.fill = text, Font(bold=True, size=13), PatternFill("solid", fgColor=colour)
    sheet.merge_cells(area)


def _with_values(book: Workbook, values: Sequence[str | int]) -> bytes:
    """A workbook whose first sheet has formulas, the values beside them as Excel keeps them."""
    left = iter(values)

    def calculated(found: re.Match[str]) -> str:
        value = next(left)
        kind = ' t="str"' if isinstance(value, str) else ""
        return f"<c {found[1]}{kind}><f>{found[2]}</f><v>{escape(str(value))}</v></c>"

    file, out = io.BytesIO(), io.BytesIO()
    book.save(file)
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                cells = re.compile(r"<c ([^>]*)><f>([^<]*)</f><v ?/?>(?:</v>)?</c>")
                data = cells.sub(calculated, data.decode()).encode()
            new.writestr(name, data)
    return out.getvalue()


@case()
def q82_band_instruments_signed_out(folder: Folder) -> Truth:
    """US: the band director's sheet: serial numbers and tags before the pupils, some in the shop."""
    people = of_lines(
        """Abby|Conklin|331807|6; Marquis|Easton|331815|6; Sofie|Lindgren|331822|6; Rohan|Mehta|331839|6
        Tatum|Busby|330214|7; Ignacio|Carranza|330226|7; Beckett|Holloway|330238|7; Neveah|Sykes|330241|7
        Delaney|Fitch|329405|8; Omari|Gaines|329413|8; Hallie|Prather|329428|8; Vincent|Tran|329436|8"""
    )
    kinds = cut("Flute|Clarinet|Trumpet|Alto Sax|Trombone|French Horn")
    makes = cut("Gemeinhardt|Buffet|Bach|Yamaha|Conn|Holton")
    rows: list[list[Any]] = [
        ["Ridgeview MS Band - Instrument Sign-Out 2026-27"],
        [],
        cut("Instrument|Make|Serial No.|School Tag|Last|First|ID #|Gr|Form in?|Notes"),
    ]
    for at, w in enumerate(people):
        is_own = at % 4 == 3
        thing = (
            ["own", "", "", ""]
            if is_own
            else [kinds[at % 6], makes[at % 6], 204417 + at * 311, f"RMS-{at + 31:03}"]
        )
        note = "needs new reed guard" if at == 5 else ""
        rows.append([*thing, w.family, w.given, int(w.number), int(w.grade), "Y" if at % 3 else "", note])
        if at in (3, 8):
            rows.append(
                [kinds[at % 5], makes[at % 5], 198802 + at, f"RMS-0{at + 50}", *[""] * 5, "in repair shop"]
            )
    rows += [[], ["Mouthpieces are in the blue bin. Ms. K."]]
    folder.book("Instrument sign out.xlsx", {"26-27": rows}, merge=("A1:J1",))
    return Truth(people, allowed=("26-27",))


@case()
def q82_kindergarten_with_ticked_boxes(folder: Folder) -> Truth:
    """US: a Google Sheet as Excel: ticked boxes are TRUE, siblings, buses, a sheet for each teacher."""
    people = of_lines(
        """Arlo|Benavides||K|Mrs. Abbott; Eleanor|Chu||K|Mrs. Abbott|Nora; Dominic|Fusco||K|Mrs. Abbott
        Harlow|Gatlin||K|Mrs. Abbott; Ibrahim|Osman||K|Mrs. Abbott; Maeve|Tierney||K|Mrs. Abbott
        Weston|Ayers||K|Ms. Delacroix; Catalina|Bravo||K|Ms. Delacroix|Cata; June|Kowalczyk||K|Ms. Delacroix
        Roman|Pettway||K|Ms. Delacroix; Siena|Russo||K|Ms. Delacroix; Thatcher|Vance||K|Ms. Delacroix"""
    )
    kin = {1: "Felix (3rd - Boyd)", 4: "Amina (2nd - Ruiz), Yusuf (5th - Lane)", 8: "Max (1st - Ott)"}
    titles = cut("Last|First|Goes by|Birthday|Bus #|Photo OK|iPad form|Snack $|Brothers/sisters here|Notes")
    book = Workbook()
    book.remove(book.active)
    for teacher in ("Mrs. Abbott", "Ms. Delacroix"):
        sheet = book.create_sheet(teacher)
        sheet.append([""])
        _title(sheet, "A1:J1", f"Kindergarten 2026-27 - {teacher}")
        sheet.append(titles)
        for at, w in enumerate(people):
            if w.room == teacher:
                born = date(2021, at % 12 + 1, at * 9 % 28 + 1)
                ticks = [at % 4 != 1, at % 5 != 2, at % 3 == 0]
                note = "first week: half days" if at in (3, 9) else None
                name = [w.family, w.given, w.goes or None]
                sheet.append([*name, born, (7, 12, None)[at % 3], *ticks, kin.get(at), note])
        sheet["L3"], sheet["L4"] = "Bus 7 = Mr. Ted", "Bus 12 = Ms. Gwen"
    lists = book.create_sheet("dropdowns")
    for row in (["Bus", "Dismissal"], [7, "Bus"], [12, "Car line"], [None, "YMCA"]):
        lists.append(row)
    lists.sheet_state = "hidden"
    folder.save("Kinder info 26-27.xlsx", book)
    return Truth(people)


@case()
def q82_hot_lunch_orders(folder: Folder) -> Truth:
    """Canada: the parents' council's orders as CSV: lines above, divisions, slices, dollars, sums."""
    people = of_lines(
        """Amrit|Basra||2|Div 9; Chloe|Dubé||2|Div 9; Hudson|Friesen||2|Div 9; Mila|Petrenko||2|Div 9
        Jasper|Wong||3|Div 9; Kiran|Atwal||3|Div 7; Lauren|Beattie||3|Div 7; Noah|Joseph||3|Div 7
        Olive|MacKinnon||4|Div 7; Yuna|Seo||4|Div 7; Tristan|Vandermeer||4|Div 7
        Aisha|Warsame||4|Div 7"""
    )
    rows: list[list[Any]] = [
        ["Hot Lunch - Fridays in October", *[""] * 8],
        ["Updated Sept 24 by Janine (PAC)", *[""] * 8],
        [""] * 9,
        cut("Student|Div|Gr|Cheese|Pepperoni|Milk|Total|Paid|Parent email"),
    ]
    sums = [0, 0, 0, 0]
    for at, w in enumerate(people):
        own = [at % 3, (at + 1) % 2, at % 2]
        total = own[0] * 3 + own[1] * 3 + own[2] * 2
        sums = [one + more for one, more in zip(sums, (*own, total), strict=True)]
        mail = f"{w.family.lower().replace('é', 'e')}.family@mail.example"
        rows.append(
            [w.full, w.room, w.grade, *own, f"${total}.00", "" if at in (4, 9) else "e-transfer", mail]
        )
    rows += [[""] * 9, ["TOTALS", "", "", *sums[:3], f"${sums[3]}.00", "", ""]]
    folder.csv("Hot lunch October - Orders.csv", rows)
    return Truth(people)


@case()
def q82_hostel_rooms_and_classes(folder: Folder) -> Truth:
    """Namibia: a LibreOffice list of the hostel: block, room and bed, then names, grade, class, number."""
    people = of_lines(
        """Ndapewa|Amukoshi|14026|8|8A; Uakuramenua|Hengari|14033|8|8B; Selma|Iipinge|14041|8|8A
        Anri|Kotzé|14058|8|8B; Kauna|Nangolo|14064|8|8B; Elizabeth|Shikongo|14072|8|8A
        Tjizembua|Kavari|13817|9|9A; Petrus|Haufiku|13825|9|9B; Jacobus|van Zyl|13832|9|9A
        Immanuel|Shaanika|13849|9|9B; Lukas|Goagoseb|13856|9|9A; Festus|Nghidinwa|13863|9|9B"""
    )
    towns = ("Oshakati", "Otjiwarongo", "Rundu", "Gobabis", "Mariental")
    rows: list[list[Any]] = [
        ["Hostel list Term 1 2026"],
        [],
        cut("Block|Room|Bed|Surname|First name|Grade|Class|Learner No.|Home town|Guardian cell"),
    ]
    for at, w in enumerate(people):
        place = ["Girls" if at < 6 else "Boys", 12 + at // 2, "AB"[at % 2]]
        who = [w.family, w.given, int(w.grade), w.room, int(w.number)]
        rows.append([*place, *who, towns[at % 5], f"081 555 {at * 71 + 1003}"])
    rows += [[], ["Matron: Mrs Beukes"], ["Superintendent: Mr Katjivena"]]
    folder.put("Hostel Term 1.ods", ods(rows))
    return Truth(people, allowed=(*map(str, range(12, 18)), "Girls", "Boys"))


@case()
def q82_composite_class_in_colours(folder: Folder) -> Truth:
    """Scotland: a teacher's tracking sheet: coloured groups, comments on cells, a key beside, photos."""
    people = of_lines(
        """Ailsa|Buchan|||P4/5R; Blair|Cowie|||P4/5R; Zuzia|Duda|||P4/5R; Finlay|Geddes|||P4/5R
        Iona|MacAskill|||P4/5R; Struan|McPhee|||P4/5R; Orla|Reid|||P4/5R; Hamza|Sheikh|||P4/5R
        Eilidh|Strachan|||P4/5R; Cameron|Tulloch|||P4/5R; Skye|Urquhart|||P4/5R; Lewis|Wishart|||P4/5R"""
    )
    people = with_photos(people, 7)
    colours = {"Circles": "BDD7EE", "Squares": "C6E0B4", "Triangles": "F8CBAD"}
    book = Workbook()
    sheet = book.active
    sheet.title = "Tracking"
    sheet.append([""])
    _title(sheet, "A1:G1", "Tracking - Term 1", "D9D9D9")
    sheet.append(cut("Forename|Surname|Class|Stage|Maths|Reading book|Comment"))
    for at, w in enumerate(people):
        group = list(colours)[at * 2 % 3]
        stage = "P4" if at < 7 else "P5"
        said = {2: "EAL - settling well", 8: "glasses for reading"}.get(at, "")
        sheet.append([w.given, w.family, w.room, stage, group, ("Lime", "White", "Brown")[at % 3], said])
        sheet.cell(at + 3, 5).fill = PatternFill("solid", fgColor=colours[group])
    sheet["A5"].comment = Comment("Mum speaks Polish, ask Mrs Kaminska to ring", "Miss Rennie")
    sheet["B11"].comment = Comment("Forms still at home 4/9", "Miss Rennie")
    for at, (group, colour) in enumerate(colours.items(), 3):
        sheet.cell(at, 9, group).fill = PatternFill("solid", fgColor=colour)
    folder.save("P45 tracking.xlsx", book)
    folder.photos(people, lambda who: f"P45 photos/{who.given} {who.family}.jpg")
    return Truth(people, allowed=(*colours, "P4", "P5", "Tracking", "P45 photos", "Lime", "White", "Brown"))


@case()
def q82_tutor_sheet_with_formulas(folder: Folder) -> Truth:
    """England: age, display name and user name by formulas beside admission numbers; photos by number."""
    people = of_lines(
        """Lily-Mae|Appleyard|16204|9|9CWI; Oluwaseun|Bankole|16211|9|9CWI|Seun; Harry|Cresswell|16218|9|9CWI
        Katie|Dunmore|16225|9|9CWI; Mohammed|Iqbal|16230|9|9CWI; Tilly|Jessop|16239|9|9CWI
        Alexander|Bagshaw|16244|9|9DHA|Alex; Freya|Chadwick|16252|9|9DHA; Jakub|Lis|16257|9|9DHA
        Rhiannon|Probert|16263|9|9DHA; Samuel|Tuckwell|16270|9|9DHA|Sam; Zahra|Yusuf|16278|9|9DHA"""
    )
    people = with_photos(people, 8)
    book = Workbook()
    sheet = book.active
    sheet.title = "Yr 9"
    sheet.append(cut("Adm no|Surname|Forename|Known as|Yr|Form|DOB|Age|Display name|Username|House"))
    values: list[str | int] = []
    for at, w in enumerate(people, 2):
        born = date(2012 if at % 3 else 2013, at % 8 + 1, at * 5 % 28 + 1)
        called = w.goes or w.given
        login = f"26{w.family[:4]}{called[0]}".lower()
        values += [2026 - born.year, f"{called} {w.family}", login]
        age = f'=DATEDIF(G{at},TODAY(),"y")'
        name = f'=IF(D{at}="",C{at},D{at})&" "&B{at}'
        user = f'=LOWER("26"&LEFT(B{at},4)&LEFT(IF(D{at}="",C{at},D{at}),1))'
        own = [int(w.number), w.family, w.given, w.goes or None, 9, w.room, born]
        sheet.append([*own, age, name, user, ("Nightingale", "Turing", "Seacole")[at % 3]])
    folder.put("Year 9 tutor lists.xlsx", _with_values(book, values))
    folder.photos(people, lambda who: f"Year 9 photos/{who.number}.jpg")
    return Truth(people, allowed=("Nightingale", "Turing", "Seacole", "Yr 9"))


@case()
def q82_ankieta_karta_biblioteczna(folder: Folder) -> Truth:
    """Poland: parents' answers to a form as Excel: the pupil's name apart, the class, consent; one twice."""
    people = of_lines(
        """Antonina|Borkowska|||4a; Filip|Chojnacki|||4a; Liliana|Dąbek|||4b; Oskar|Grzelak|||4b
        Zuzanna|Jaworska|||5c; Mikołaj|Kaźmierczak|||5c; Nadia|Łapińska|||4a; Ksawery|Olejniczak|||5c
        Pola|Śliwińska|||4b; Tymon|Wrzesień|||5c; Blanka|Żurek|||4a"""
    )
    titles = [
        "Sygnatura czasowa",
        "Imię ucznia / uczennicy",
        "Nazwisko ucznia / uczennicy",
        "Klasa",
        "Imię i nazwisko rodzica / opiekuna",
        "Telefon kontaktowy",
        "Wyrażam zgodę na zdjęcie na karcie bibliotecznej",
        "Ulubiona książka",
    ]
    adults = cut("Magdalena|Tomasz|Ewa|Piotr|Agnieszka|Magdalena|Joanna|Ewa|Monika|Agnieszka|Dorota")
    books = ("Harry Potter", "Dzieci z Bullerbyn", "", "Mikołajek", "Koralina")
    rows: list[list[Any]] = []
    for place, at in enumerate((*range(len(people)), 4)):
        w = people[at]
        time = datetime(2026, 9, 3 + place // 3, 16 + place % 5, place * 4 + 7, 31)
        agreed = "Nie" if at == 6 else "Tak"
        adult = f"{adults[at]} {w.family}"
        rows.append(
            [time, w.given, w.family, w.room, adult, f"600 555 {at * 43 + 112}", agreed, books[at % 5]]
        )
    sheets = {"Liczba odpowiedzi 1": [titles, *rows]}
    folder.book("Karta biblioteczna - ankieta (Odpowiedzi).xlsx", sheets)
    return Truth(people)
