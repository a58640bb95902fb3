"""What offices, class teachers and photographers of English-speaking schools make by hand."""

from __future__ import annotations

import io
from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, blank_page, write
from benchmarks.rosters.papers import docx, xls


def _pupils(text: str, **more: Any) -> list[Who]:
    """One a line: given, family, number, grade, room."""
    return [one(*cut(line.strip()), **more) for line in text.strip().splitlines()]


@case(OFFICE)
def p29b_ohio_class_lists_printed_from_word(folder: Folder) -> Truth:
    """Ohio: one PDF of all third and fourth grades, two classes beside each other on a page, typed names."""
    people = _pupils(
        """Addison|Kowalski||3|Mrs. Alvarado
        Braylen|Tuggle||3|Mrs. Alvarado
        Mary Kate|Dunphy||3|Mrs. Alvarado
        Jesús|Villarreal||3|Mrs. Alvarado
        Wyatt|St. Clair||3|Mr. Hostetler
        Amira|Haddad-Cole||3|Mr. Hostetler
        Dashawn|Pettway||3|Mr. Hostetler
        Lainey|Burkholder||4|Ms. Nowak
        Trey|McElhaney||4|Ms. Nowak
        Xiomara|de la Rosa||4|Ms. Nowak
        Addison|Kowalski||4|Miss Yoder
        Silas|Raber||4|Miss Yoder""",
        photo="",
    )
    page, file = blank_page()
    for grade, teachers in (("3", ("Mrs. Alvarado", "Mr. Hostetler")), ("4", ("Ms. Nowak", "Miss Yoder"))):
        write(page, 150, 745, "Buckeye Valley Elementary - Class Lists 2026-2027", 13, True)
        write(page, 235, 728, "DO NOT POST - revised 8/14", 8)
        for left, teacher in zip((60, 330), teachers, strict=True):
            write(page, left, 690, f"Grade {grade} - {teacher}", 12, True)
            inside = [who for who in people if who.room == teacher]
            for at, who in enumerate(inside):
                write(page, left, 666 - at * 18, f"{at + 1}.", 11)
                write(page, left + 22, 666 - at * 18, who.full, 11)
            write(page, left, 640 - len(inside) * 18, f"Total: {len(inside)}", 11)
        write(page, 60, 40, f"Page {int(grade) - 2} of 2", 8)
        page.showPage()
    page.save()
    folder.put("Class Lists 26-27 FINAL.pdf", file.getvalue())
    return Truth(
        people, allowed=("Grade 3 - Mrs. Alvarado", "Grade 3 - Mr. Hostetler", "Grade 4 - Ms. Nowak")
    )


@case(OFFICE)
def p29b_british_columbia_divisions_a_sheet_each(folder: Folder) -> Truth:
    """British Columbia: a sheet a division, a colour key, split grades, totals, a line for the principal."""
    from openpyxl import Workbook
    from openpyxl.styles import Font, PatternFill

    people = _pupils(
        """Harjot|Sandhu||4|Division 3
        Kaitlyn|Wong||4|Division 3
        Matteo|Fabbri||5|Division 3
        Raven|George-Paul||5|Division 3
        William|Ostrowski||4|Division 3
        Seo-yeon|Bae||2|Division 6
        Elliott|Van Horne||3|Division 6
        Isabella|Quesnel||2|Division 6
        Tuan|Huynh||3|Division 6""",
        photo="",
    )
    people = but(people, {4: {"goes": "Will"}, 7: {"goes": "Izzy"}})
    teachers = {"Division 3": "Mr. T. Kowalchuk", "Division 6": "Ms. R. Dhaliwal"}
    key = {"FFFF99": "ELL", "CCFFCC": "bus", "FFCCCC": "allergy - see office"}
    book = Workbook()
    book.remove(book.active)
    for division, teacher in teachers.items():
        inside = [who for who in people if who.room == division]
        sheet = book.create_sheet(division)
        sheet.append([f"Cedar Bluffs Elementary  {division}"])
        sheet.merge_cells("A1:F1")
        sheet.append(["Teacher:", teacher, None, "Rm:", 14 if division == "Division 3" else 9])
        sheet.append([])
        sheet.append(["", "Last Name", "First Name", "Goes by", "Gr", "B/G", "Fees pd"])
        for at, who in enumerate(inside, 1):
            row = [at, who.family, who.given, who.goes, int(who.grade)]
            sheet.append([*row, ("GGBGB" if len(inside) == 5 else "GBGB")[at - 1], "x" * (at % 2)])
            colour = [*key, "FFFFFF"][at % 4]
            for cell in sheet[sheet.max_row][1:3]:
                cell.fill = PatternFill("solid", fgColor=colour)
        sheet.append([])
        sheet.append(["", "Boys", "Girls", "TOTAL"])
        sheet.append(["", 2, len(inside) - 2, len(inside)])
        sheet.append([])
        sheet.append(["", "Colour key"])
        for colour, words in key.items():
            sheet.append(["", words])
            sheet.cell(sheet.max_row, 2).fill = PatternFill("solid", fgColor=colour)
        sheet.append(["", "Principal's signature", "____________________"])
        sheet["A1"].font = Font(bold=True, size=14)
    file = io.BytesIO()
    book.save(file)
    folder.put("Divisions Sept 30.xlsx", file.getvalue())
    return Truth(people, allowed=(*teachers.values(), "14", "9"))


@case(OFFICE)
def p29b_english_office_mails_the_new_year_seven(folder: Folder) -> Truth:
    """England: a mail of the school office with the list as Excel and the school's logo as an attachment."""
    from PIL import Image

    people = _pupils(
        """Eleanor|Bickerstaffe|004511|7|7BRO
        Zakariya|Hussain|004512|7|7AUS
        Ffion|Prys-Davies|004514|7|7BRO
        Theodore|Umeh|004515|7|7AUS
        Jessica-Mae|Lomax|004519|7|7ELI
        Kornelia|Wiśniewska|004520|7|7ELI
        George|Tattersall|004522|7|7BRO""",
        photo="",
    )
    people = but(people, {0: {"goes": "Ellie"}, 3: {"goes": "Theo"}, 5: {"goes": "Nela"}})
    titles = cut("Adm No|Legal Surname|Legal Forename|Preferred Forename|Form|DOB|Primary School|PP|SEN")
    rows = [
        [
            *(who.number, who.family, who.given, who.goes or who.given, who.room, f"{at + 3:02}/11/2014"),
            *(("St Oswald's CE", "Moor Lane")[at % 2], "Y" if at == 4 else "", "K" if at in (1, 6) else ""),
        ]
        for at, who in enumerate(people)
    ]
    sheet = [["Year 7 intake - as at 2 September"], [], titles, *rows, [], ["Total on roll", len(rows)]]
    inner = Folder(folder.path / "tmp")
    inner.book("list.xlsx", {"Y7": sheet, "Sheet2": [], "Sheet3": []})
    book = (inner.path / "list.xlsx").read_bytes()
    (inner.path / "list.xlsx").unlink()
    inner.path.rmdir()
    logo = io.BytesIO()
    Image.new("RGB", (160, 48), "navy").save(logo, "PNG")
    mail = EmailMessage()
    mail["From"] = "Halloran, Jackie <office@moorsidehigh.example>"
    mail["To"] = "Lister, Pamela <library@moorsidehigh.example>"
    mail["Subject"] = "FW: Yr 7 list for library cards"
    mail["Date"] = "Wed, 02 Sep 2026 14:05:11 +0100"
    mail.set_content(
        "Hi Pam,\n\nYear 7 list attached as promised. Photos won't be until after the 20th I'm afraid -\n"
        "Tempest had to move the date.\n\nAny problems give me or Dean Robbins a shout.\n\nJackie\n\n"
        "Mrs J Halloran\nAdmissions & Data Officer\nMoorside High School\nTel 01632 960 144\n"
    )
    mail.add_attachment(
        book,
        maintype="application",
        subtype="vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        filename="Y7 intake 0209 v3.xlsx",
    )
    mail.add_attachment(logo.getvalue(), maintype="image", subtype="png", filename="image001.png")
    folder.put("FW Yr 7 list for library cards.eml", mail.as_bytes())
    return Truth(people, allowed=("Y7",))


@case(OFFICE)
def p29b_irish_class_in_a_word_table(folder: Folder) -> Truth:
    """Ireland: an Irish-speaking school's Word table with phones and allergies, the class only above it."""
    people = _pupils(
        """Caoimhe|Ní Dhuibhir||4|4B
        Oisín|Mac Giolla Bháin||4|4B
        Saoirse|Ó Cléirigh||4|4B
        Tadhg|de Búrca||4|4B
        Aoibhe-Rose|O'Shaughnessy||4|4B
        Patrik|Novotný||4|4B
        Síofra|Nic Aodha||4|4B""",
        photo="",
    )
    rows = [
        [
            *(str(at), who.given, who.family, f"{at + 9}/0{at}/2016", f"08{at} 555 01{at}7"),
            ("", "cnónna", "", "", "uibheacha", "", "")[at - 1],
        ]
        for at, who in enumerate(people, 1)
    ]
    table = [cut("Uimh.|Ainm|Sloinne|Dáta breithe|Fón (Mam/Daid)|Ailléirgí"), *rows]
    above = ["Gaelscoil na Coille Glaise", "Rang: 4B", "Múinteoir: Iníon Ní Bhriain", "Scoilbhliain 2026/27"]
    below = ["Iomlán: 7", "Síniú: ___________"]
    data = docx(above, [[Cell((text,)) for text in row] for row in table], below)
    folder.put("Rang 4B liosta.docx", data)
    return Truth(people, allowed=("Rang 4B", "Iníon Ní Bhriain", "Rang 4B liosta"))


@case(OFFICE)
def p29b_australian_photographers_folders(folder: Folder) -> Truth:
    """Victoria: a photographer's folders by class, surnames in capitals, a class photo in each, staff."""
    from PIL import Image

    people = _pupils(
        """Zara|Abdulrahim||3|3M
        Cooper|O'Brien||3|3M
        Pieter|van der Linde||3|3M
        Liam|Nguyen||3|3M
        Charlotte|Di Pasquale||4|4K
        Liam|Nguyen||4|4K
        Matilda-Jane|Frew||4|4K"""
    )
    people = but(people, {3: {"photo": "Liam in three"}, 5: {"photo": "Liam in four"}})
    people += [one("Ruth", "Bellingham", role="staff"), one("Dimitri", "Stavrou", role="staff")]
    top = "Wattle Park PS 2026 Portraits"
    folder.photos(people, lambda who: f"{top}/{who.room or 'Staff'}/{who.family.upper()} {who.given}.jpg")
    for room in ("3M", "4K"):
        wide = Image.new("RGB", (960, 320), "white")
        for at, who in enumerate(each for each in people if each.room == room):
            with Image.open(io.BytesIO(face(who.photo))) as small:
                wide.paste(small.resize((200, 260)), (30 + at * 230, 30))
        file = io.BytesIO()
        wide.save(file, "JPEG")
        folder.put(f"{top}/{room}/{room} Class Photo.jpg", file.getvalue())
    folder.put(f"{top}/Thumbs.db", b"\xd0\xcf\x11\xe0" + bytes(600))
    return Truth(people, capitals=True, allowed=("Staff", top))


@case(OFFICE)
def p29b_south_african_register_in_old_excel(folder: Folder) -> Truth:
    """Free State: an Excel 97 list in two languages, call names, totals; photos by number."""
    people = _pupils(
        """Johannes Petrus|van Niekerk|08113|4|4A
        Annelize|Grobbelaar|08120|4|4A
        Lerato Precious|Mokoena|08121|4|4A
        Christiaan|du Preez|08133|4|4B
        Thabo|Mofokeng|08134|4|4B
        Maria Magdalena|Swanepoel|08140|4|4B
        Naledi|Tau|08152|4|4B"""
    )
    goes = ("Hannes", "", "Lerato", "", "", "Marlene", "")
    people = [replace(who, goes=name) for who, name in zip(people, goes, strict=True)]
    people = but(people, {4: {"photo": ""}})
    rows = [
        [
            *(at, who.number, who.family, who.given, who.goes or who.given),
            *("SDDSSDD"[at - 1], who.room, "Ja" * (at % 2)),
        ]
        for at, who in enumerate(people, 1)
    ]
    sheet: list[list[Any]] = [
        ["LAERSKOOL WITRAND PRIMARY SCHOOL"],
        ["Klaslyste / Class lists Gr 4", "", "", "", "", "2026"],
        [],
        cut("Nr|Toelatingsnr|Van|Voorname|Noemnaam|Geslag|Klas|Koshuis"),
        *rows,
        [],
        ["", "", "Seuns", 3],
        ["", "", "Dogters", 4],
        ["", "", "TOTAAL", 7],
        ["", "Graadhoof: Mev. S. Grobler", "", "", "Handtekening:"],
    ]
    folder.put("Graad4 klaslys.xls", xls(sheet, [(0, 0, 0, 7)], "Gr 4"))
    folder.photos(people, lambda who: f"Foto's Gr 4/{who.number}.JPG")
    return Truth(people, allowed=("Foto's Gr 4", "Gr 4"))
