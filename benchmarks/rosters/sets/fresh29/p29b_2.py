"""What schools of New Zealand, India, the Philippines, Nigeria, Scotland and Maine type and print."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


def _pupils(text: str, **more: Any) -> list[Who]:
    """One a line: given, family, number, grade, room."""
    return [one(*cut(line.strip()), **more) for line in text.strip().splitlines()]


@case("answers of a Google Form as Sheets downloads them: Timestamp, Email Address, the questions as titles")
def p29b_new_zealand_answers_of_a_form(folder: Folder) -> Truth:
    """New Zealand: children signed up by a form; long answers with line ends, one answered twice, macrons."""
    people = _pupils(
        """Mereana|Tūhoro||5|Rūma 7
        Jack|Pilkington||5|Rūma 7
        Tāne|Rāwiri-Smith||6|Rūma 8
        Salote|Fifita||6|Rūma 8
        Isla|MacKenzie||5|Rūma 8
        Arjun|Chaudhary||6|Rūma 7""",
        photo="",
    )
    people = but(people, {0: {"goes": "Mere"}, 3: {"goes": "Lotte"}})
    titles = [
        *("Timestamp", "Email Address", "What is your first name?", "What is your last name?"),
        *("What do you like to be called?", "What year are you in?", "Which room are you in?"),
        *("What books do you like?", "Can your photo be on the library card?"),
    ]
    books = ("Dog Man, Dog Man,\nand MORE Dog Man!!", "horses", "Bad Guys\n\nnothing else", "", "all", "?")
    rows = [
        [
            *(f"2026/02/1{at} 9:0{at}:31 am GMT+13", f"{who.given[:3].lower()}.{at}@awa.school.example"),
            *(who.given, who.family, who.goes, f"Year {who.grade}", who.room),
            *(books[at], ("Yes", "Ask mum")[at % 2]),
        ]
        for at, who in enumerate(people)
    ]
    again = ["2026/02/17 2:40:09 pm GMT+13", *rows[4][1:]]
    rows[4] = [*rows[4][:6], "Rūma 7", *rows[4][7:]]  # she chose the wrong room first
    folder.csv("Library card sign-up 2026 (Responses) - Form Responses 1.csv", [titles, *rows, again])
    return Truth(people)


@case(OFFICE)
def p29b_indian_sections_under_each_other(folder: Folder) -> Truth:
    """Kerala: all sections of class VI on one sheet, headings again, capitals, initials."""
    people = _pupils(
        """Aarav|Krishnan|5502|6|VI - A
        Fathima|Beevi|5517|6|VI - A
        Deepak||5519|6|VI - A
        S.|Meenakshi|5530|6|VI - A
        Joel Thomas|Kurian|5533|6|VI - A
        Ananya|Nambiar|5541|6|VI - B
        Mohammed|Rafi|5548|6|VI - B
        Gowri|Lakshmi|5552|6|VI - B
        Vishnu|P. R.|5560|6|VI - B""",
        photo="",
    )
    people = but(people, {6: {"here": False}})
    people = [any_parting(who) for who in people]
    people[3] = replace(people[3], also=(("Meenakshi", "S."), ("S. Meenakshi", "")))
    fathers = cut("KRISHNAN P|ABDUL RASHEED|MURUGAN|SUNDARAM|THOMAS KURIAN|SURESH N|IBRAHIM|MADHAVAN|RAJAN P")
    sheet: list[list[Any]] = [["BHARATHI VIDYA MANDIR HR. SEC. SCHOOL"], ["NAME LIST 2026 - 27"], []]
    for room, teacher in (("VI - A", "Mrs. Usha Nair"), ("VI - B", "Mr. Biju Mathew")):
        sheet.append([f"CLASS : {room}", "", "", f"CLASS TEACHER : {teacher}"])
        sheet.append(cut("Sl. No.|Adm. No.|NAME OF THE STUDENT|FATHER'S NAME|HOUSE|MOBILE|REMARKS"))
        inside = [(who, father) for who, father in zip(people, fathers, strict=True) if who.room == room]
        for at, (who, father) in enumerate(inside, 1):
            sheet.append([at, int(who.number), who.full.upper(), father, ("RED", "BLUE", "GREEN")[at % 3]])
            sheet[-1] += [9400012300 + at, "" if who.here else "TC ISSUED 12/08/2026"]
        sheet += [["", "STRENGTH", len(inside)], [], ["", "CLASS TEACHER", "", "PRINCIPAL"], [], []]
    folder.book("STD VI NAMELIST.xlsx", {"VI": sheet}, ["A1:G1", "A2:G2"])
    return Truth(people, capitals=True, allowed=("Mrs. Usha Nair", "Mr. Biju Mathew", "VI"))


@case("School Form 1 of the Philippine DepEd, remade in Excel and printed (from memory, not read here)")
def p29b_filipino_school_form_printed(folder: Folder) -> Truth:
    """Philippines: a PDF printed from Excel, male then female, LRN, transferred out."""
    from reportlab.lib.pagesizes import landscape, letter
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

    people = _pupils(
        """Juan Miguel|Dela Cruz|136801140021|5|Sampaguita
        Rhyzen|Macaraeg|136801140035|5|Sampaguita
        Althea Nicole|Bautista|136801140048|5|Sampaguita
        Princess Joy|Delos Reyes|136801140052|5|Sampaguita
        Mark Anthony|Villanueva|136801140066|5|Ilang-Ilang
        Santino|Ocampo|136801140079|5|Ilang-Ilang
        Ma. Kristina|Pangilinan|136801140083|5|Ilang-Ilang
        Hazel|Ubaldo|136801140097|5|Ilang-Ilang""",
        photo="",
    )
    middles = cut("SANTOS|-|RAMOS|AGUSTIN|CRUZ|LIM|GARCIA|TOLENTINO")
    people = [
        replace(who, also=((f"{who.given} {middle.title()}", who.family),))
        for who, middle in zip(people, middles, strict=True)
    ]
    people = but(people, {5: {"here": False}})
    styles = getSampleStyleSheet()
    story: list[Any] = []
    for begin, adviser in ((0, "TERESITA M. REYES"), (4, "RODEL B. MANALO")):
        inside = list(zip(people, middles, strict=True))[begin : begin + 4]
        rows = [cut("No.|LRN|NAME (Last Name, First Name, Middle Name)|SEX|BIRTH DATE|REMARKS")]
        for at, (who, middle) in enumerate(inside):
            if at % 2 == 0:
                rows.append(["", "", ("MALE", "FEMALE")[at // 2], "", "", ""])
            name = f"{who.family}, {who.given}, {middle}".upper()
            left = "" if who.here else "T/O to Lipa City 09/21/26"
            rows.append([str(at % 2 + 1), who.number, name, "MMFF"[at], f"0{at + 2}-1{at}-2015", left])
            if at % 2:
                rows.append(["2", "", f"<=== TOTAL {('MALE', 'FEMALE')[at // 2]}", "", "", ""])
        rows.append(["4", "", "<=== COMBINED", "", "", ""])
        story += [
            Paragraph("School Form 1 (SF 1) School Register", styles["Heading2"]),
            Paragraph("School Name: Bagong Silang ES   School Year: 2026-2027", styles["Normal"]),
            Paragraph(f"Grade Level: Grade 5   Section: {inside[0][0].room}", styles["Normal"]),
            Table(rows, style=[("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTSIZE", (0, 0), (-1, -1), 8)]),
            Paragraph(f"Prepared by: {adviser}, Adviser", styles["Normal"]),
            PageBreak(),
        ]
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=landscape(letter), invariant=1).build(story)
    folder.put("SF1 Grade 5 both sections.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("Grade 5", "TERESITA M. REYES", "RODEL B. MANALO"))


@case("a chat exported by WhatsApp: date, time, dash, sender, colon, message")
def p29b_nigerian_lists_in_a_chat(folder: Folder) -> Truth:
    """Nigeria: a class teacher sent her numbered lists by WhatsApp; the librarian exported the chat."""
    people = _pupils(
        """Oluwaseun|Adeyemi||4|Primary 4 Gold
        Chidinma|Okonkwo||4|Primary 4 Gold
        Daniel|Effiong||4|Primary 4 Gold
        Aisha|Bello||4|Primary 4 Gold
        Ebuka|Nwachukwu||4|Primary 4 Silver
        Temitope|Ogunleye||4|Primary 4 Silver
        Hauwa|Danjuma||4|Primary 4 Silver""",
        photo="",
    )
    lines = [
        "14/09/2026, 07:58 - Messages and calls are end-to-end encrypted. Tap to learn more.",
        "14/09/2026, 08:12 - Mrs Akande Pry 4: Good morning ma 🙏🏾 these are the names for library card",
    ]
    for at, room in enumerate(("Primary 4 Gold", "Primary 4 Silver")):
        lines.append(f"14/09/2026, 08:{15 + at * 6} - Mrs Akande Pry 4: *{room}*")
        inside = [who for who in people if who.room == room]
        lines += [f"{at}. {who.family.upper()} {who.given}" for at, who in enumerate(inside, 1)]
    lines += [
        "14/09/2026, 08:30 - Library Mrs Eze: Thank you ma. What of their pictures?",
        "14/09/2026, 08:31 - Mrs Akande Pry 4: <Media omitted>",
        "14/09/2026, 08:33 - Mrs Akande Pry 4: Will send tomorrow ma",
    ]
    folder.put("WhatsApp Chat with Mrs Akande Pry 4.txt", "\n".join(lines) + "\n")
    return Truth(people, capitals=True)


@case(OFFICE)
def p29b_scottish_sheet_with_pictures(folder: Folder) -> Truth:
    """Scotland: a class teacher put the pictures into the rows of an Excel sheet of a composite class."""
    from openpyxl import Workbook
    from openpyxl.drawing.image import Image

    people = _pupils(
        """Mirren|Auchterlonie||5|P5/6
        Fraser|MacIver||5|P5/6
        Zuzanna|Pietrzak||5|P5/6
        Struan|Gillespie||6|P5/6
        Ayesha|Malik||6|P5/6
        Kirsty-Ann|Buchan||6|P5/6"""
    )
    people = but(people, {3: {"photo": ""}, 4: {"goes": "Ash"}})
    book = Workbook()
    sheet = book.active
    sheet.title = "Class"
    sheet.append(["Class P5/6 - Miss Galbraith"])
    sheet.append([])
    sheet.append(cut("Photo|Forename|Known as|Surname|Stage|Class|Reading gp|Packed lunch"))
    for at, who in enumerate(people):
        sheet.append(["", who.given, who.goes, who.family, f"P{who.grade}", who.room])
        for column, text in ((7, ("Puffins", "Otters")[at % 2]), (8, "✓" * (at % 2))):
            sheet.cell(4 + at, column, text)
        sheet.row_dimensions[4 + at].height = 84
        if who.photo:
            picture = Image(io.BytesIO(face(who.photo)))
            picture.width, picture.height = 78, 104
            sheet.add_image(picture, f"A{4 + at}")
    sheet.append(["", "P5: 3", "P6: 3", "Roll: 6"])
    file = io.BytesIO()
    book.save(file)
    folder.put("P56 faces.xlsx", file.getvalue())
    return Truth(people, allowed=("Class", "Miss Galbraith", "Puffins", "Otters"))


@case(OFFICE)
def p29b_maine_changes_of_november(folder: Folder) -> Truth:
    """Maine: a workbook of a sheet a grade in fall; in November a Word memo of who is new, moved or gone."""
    before = _pupils(
        """Hadley|Thibodeau|30114|K|Ames
        Owen|Cyr|30127|K|Ames
        Najma|Abdi|30131|1|Pelletier
        Brody|Levesque|29940|1|Pelletier
        Ella|Haskell|29952|1|Soucy
        Gage|Michaud|29731|2|Ouellette
        Sadie|Beal|29744|2|Ouellette""",
        photo="",
    )
    names = {"K": "Kindergarten", "1": "Grade 1", "2": "Grade 2"}
    sheets = {
        title: [
            [f"{title} - Penobscot Shore School - Oct 1"],
            cut("ID|Last|First|Teacher|Lunch #"),
            *(
                [int(who.number), who.family, who.given, who.room, 1000 + at]
                for at, who in enumerate(before)
                if who.grade == grade
            ),
        ]
        for grade, title in names.items()
    }
    folder.book("1 October/K-2 rosters.xlsx", sheets)
    people = but(before, {3: {"room": "Soucy"}, 5: {"here": False}})
    people.append(one("Junior", "Mukendi", "31002", "2", "Ouellette", photo=""))
    rows = [
        cut("ID|Student|Grade|Teacher|Change"),
        cut("29940|Levesque, Brody|1|Soucy|MOVED from Pelletier"),
        cut("31002|Mukendi, Junior|2|Ouellette|NEW 11/9"),
        cut("29731|Michaud, Gage|2|Ouellette|WITHDRAWN 11/13"),
    ]
    above = ["MEMO", "To: specialists", "Changes since October 1", "Everyone else stays the same."]
    data = docx(above, [[Cell((text,)) for text in row] for row in rows], ["Thanks! - Donna in the office"])
    folder.put("2 November/Enrollment changes Nov.docx", data)
    return Truth(
        people,
        steps=("1 October", "2 November"),
        same=(("Brody Levesque", "Brody Levesque"), ("Sadie Beal", "Sadie Beal")),
        allowed=("Pelletier", "Kindergarten", "Grade 1", "Grade 2"),
    )
