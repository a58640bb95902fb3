"""Lists, labels and photo pages printed to PDF by student systems and by offices."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, wrapped, write, write_middle

_LONG_NAMES = (
    "Abigail|Abernathy-Kowalski;Alexandria Josephine|Montgomery-Fairweather;Amir|Bashir;Ana Lucía|Benavides;"
    "Benjamin|Bostwick;Brooke|Cavanaugh;Christopher Emmanuel|Castellanos-Villarreal;Dana|Cho;"
    "Dominique|Delacroix;Elijah|Dorsey;Emma|Eisenhower;Fernando|Esparza;Gabrielle|Fontaine;"
    "Gus|Fry;Hannah Elizabeth|Featherstonehaugh;Isaiah|Gant;Jasmine|Guidry;Jia|Hsu;Kamau|Ireri;"
    "Katarzyna|Janowska;Leah|Kaplan;Luke|Lassiter;Mariana Guadalupe|Hernandez-Bustamante;Miles|Moffett;"
    "Naomi|Oduya;Patrick|O'Shaughnessy;Quentin|Pell;Rebekah|Rasmussen;Santiago|Salgado;Theodora|Stavros;"
    "Tyrone|Underwood;Vera|Vasquez;Willa|Wexler;Zachary|Zeller"
)


@case("PDF of a student system's student list by grade (style of such reports, invented)")
def p62a_table_with_wrapped_long_names(folder: Folder) -> Truth:
    """A table over two pages: long names are wrapped, the titles come again, the foot has page numbers."""
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    rooms = ("8-101", "8-103", "8-105")
    people = []
    for at, w in enumerate(sorted(of_lines(_LONG_NAMES), key=lambda each: each.family)):
        short = ((w.given.split()[0], w.family),) if " " in w.given else ()
        people.append(replace(w, number=str(802114 + at * 29), grade="8", room=rooms[at * 5 % 3], also=short))
    styles = getSampleStyleSheet()
    small = styles["BodyText"].clone("small", fontSize=9, leading=11, spaceBefore=0, spaceAfter=0)
    counselor = {"8-101": "Ortiz", "8-103": "Lund", "8-105": "Ortiz"}
    rows: list[list[Any]] = [["Student ID", "Student Name", "Grade", "Homeroom", "Counselor"]]
    for w in people:
        rows.append([w.number, Paragraph(w.last_first, small), "08", w.room, counselor[w.room]])
    style = [
        ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold"),
        ("LINEBELOW", (0, 0), (-1, 0), 1, "black"),
        ("LINEBELOW", (0, 1), (-1, -1), 0.25, "grey"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]

    def foot(page: Any, document: Any) -> None:
        write(page, 72, 30, "Harlan County Schools   STU-204   9/3/2026 7:48 AM", 7)
        write(page, 500, 30, f"Page {document.page} of 2", 7)

    file = io.BytesIO()
    table_ = Table(rows, colWidths=[70, 130, 50, 70, 80], repeatRows=1, style=style)
    story = [Paragraph("Student List - Grade 08 - Harlan Middle School", styles["Heading2"]), table_]
    SimpleDocTemplate(file, pagesize=(612, 792), invariant=1).build(story, foot, foot)
    folder.put("STU-204 Student List.pdf", file.getvalue())
    return Truth(people, allowed=("Ortiz", "Lund", "Harlan Middle School"))


_PHOTO_CLASS = (
    "Aanya|Dutta;Barnaby|Croft;Cleo|Hammond;Daniel|Osborne;Evie|Lockett;Farhan|Miah;Gracie-Mae|Tatlow;"
    "Hugh|Pennington;Ivan|Dimitrov;Jasper|Yeo;Katie|Sprague;Leon|Abara;Mollie|Whitby;Naima|Warsame;"
    "Ollie|Fairhurst;Pearl|Ainscough;Raj|Sohal;Stanley|Birtwistle"
)


@case()
def p62a_class_photo_page_over_two_pages(folder: Folder) -> Truth:
    """Photos four in a row, the first name large and the surname small below, two pages, two no photo."""
    people = with_photos(of_lines(_PHOTO_CLASS, grade="3", room="3C"), 4, 13)
    page, file = blank_page(595, 842)
    for at, w in enumerate(people):
        if at % 12 == 0:
            heading = "Class 3C - Mrs Thornbury" if at == 0 else "Class 3C (continued)"
            write(page, 45, 795, heading, 16, bold=True)
            write_middle(page, 297, 25, f"Page {at // 12 + 1}", 8)
        x, y = 45 + at % 4 * 130, 630 - at % 12 // 4 * 215
        draw_face(page, w, x, y, 105)
        if not w.photo:
            page.setFillGray(0.9)
            page.rect(x, y, 105, 140, stroke=0, fill=1)
            page.setFillGray(0)
            write_middle(page, x + 52, y + 66, "Photo to follow", 9)
        write_middle(page, x + 52, y - 16, w.given, 13, bold=True)
        write_middle(page, x + 52, y - 29, w.family, 9)
        if at % 12 == 11:
            page.showPage()
    page.showPage()
    page.save()
    folder.put("3C photo page.pdf", file.getvalue())
    return Truth(people, allowed=("Mrs Thornbury",))


_FAMILIES = (
    "Harper|Lindgren||2|2A > Karin & Joel Lindgren;Micah|Abrams||2|2A > Dana Abrams, Seth Kohn;"
    "Soledad|Ybarra||2|2A > Teresa Ybarra;Owen|Castleberry||2|2A > Pam & Hugh Castleberry;"
    "Rumi|Sato||2|2B > Emi Sato, Greg Lyons;Phoebe|Underhill||2|2B > Claire Underhill;"
    "Jonas|Mbatha||2|2B > Nomsa & Peter Mbatha;Lena|Castleberry||2|2B > Pam & Hugh Castleberry;"
    "Beckham|Ortega||2|2A > Luz Ortega;Saskia|Vermeer||2|2B > Anneke & Tom Vermeer"
)


@case()
def p62a_family_directory_with_photos(folder: Folder) -> Truth:
    """A parents' association's directory: photo, child, class, the parents' names and telephone."""
    pairs = [line.split(" > ") for line in _FAMILIES.split(";")]
    people = with_photos([of_line(child) for child, _ in pairs], 5)
    page, file = blank_page()
    write(page, 60, 748, "Second Grade Family Directory", 16, bold=True)
    write(page, 60, 732, "Please do not share outside our school community", 8)
    for at, (w, (_, parents)) in enumerate(zip(people, pairs, strict=True)):
        x, y = 60 + at % 2 * 260, 610 - at // 2 * 132
        draw_face(page, w, x, y, 78)
        if not w.photo:
            page.rect(x, y, 78, 104)
        write(page, x + 90, y + 86, w.full, 12, bold=True)
        write(page, x + 90, y + 70, f"Grade 2 - Homeroom {w.room}")
        write(page, x + 90, y + 52, f"Parents: {parents}", 8)
        write(page, x + 90, y + 39, f"555-01{at * 7 + 10}", 8)
        write(page, x + 90, y + 26, f"{w.family.lower()}family@mail.example", 8)
    page.showPage()
    page.save()
    folder.put("2nd grade directory.pdf", file.getvalue())
    return Truth(people)


_GERMAN_CLASS = (
    "Ben|Achterberg;Mila|Börner;Jonathan|Dreßler;Elif|Güneş;Nele|Hüttenrauch;Theo|von Lüpke;"
    "Zofia|Michałowska;Karl|Öhlschläger;Amelie Sophie|Reuß;Mattis|Schönfelder;Hedda|Tränkner;"
    "Ilja|Wojciechowski"
)
_TYPST_LIST = """
#set page("a4", margin: 2cm, footer: [Stand: 01.09.2026 #h(1fr) Seite 1 von 1])
#set text(lang: "de", size: 10pt)
#text(16pt, weight: "bold")[Klassenliste 6b]

Goethe-Gymnasium #h(1fr) Klassenleitung: Frau Dr. Sperling
#v(4mm)
#table(columns: (auto, 38mm, 38mm, auto, 1fr), inset: 5pt,
  table.header[*Nr.*][*Name*][*Vorname*][*geb.*][*Bemerkung*],
  {cells}
)
#v(4mm)
Schülerzahl: {count}
"""


@case()
def p62a_german_class_list_from_a_word_processor(folder: Folder) -> Truth:
    """Germany: a table with numbers, birthdays and remarks, one has left by his remark, a sum below."""
    import typst

    remarks = {2: "Brille", 6: "neu seit 24.08.", 9: "abgemeldet zum 28.08.2026"}
    people = of_lines(_GERMAN_CLASS, grade="6", room="6b")
    people = but(people, {8: {"also": (("Amelie", "Reuß"),)}, 9: {"here": False}})
    cells = []
    for at, w in enumerate(people):
        row = (str(at + 1), w.family, w.given, f"{at + 5:02}.{at % 9 + 1:02}.2014", remarks.get(at, ""))
        cells.append("".join(f"[{text}], " for text in row))
    text = _TYPST_LIST.replace("{cells}", "\n  ".join(cells)).replace("{count}", str(len(people)))
    folder.put("Klassenliste 6b.pdf", bytes(typst.compile(text.encode())))
    return Truth(people, allowed=("Frau Dr. Sperling", "Sperling"))


_BADGES = (
    "Antonia|Bell|330417|9;Bryce|Carrillo|330428|9;Chantal|Dubose|330439|10;Dario|Estes|330441|10;"
    "Eun-Ji|Choi|330452|9;Frankie|Gallo|330463|11;Gwendolyn|Hartsfield|330474|12;Henry|Ibanez|330485|10;"
    "Inaya|Karim|330496|11;Jovan|Lukic|330508|12"
)


@case()
def p62a_student_badges_eight_on_a_page(folder: Folder) -> Truth:
    """Badges of a high school: its name on each, photo, name, grade, number and the number's barcode."""
    from reportlab.graphics.barcode.code39 import Standard39

    people = with_photos(of_lines(_BADGES))
    page, file = blank_page()
    for at, w in enumerate(people):
        x, y = 54 + at % 2 * 260, 578 - at % 8 // 2 * 170
        page.roundRect(x, y, 243, 153, 8)
        write_middle(page, x + 121, y + 135, "RIO VISTA HIGH SCHOOL", 10, bold=True)
        draw_face(page, w, x + 12, y + 18, 78)
        write(page, x + 102, y + 104, w.full, 12, bold=True)
        write(page, x + 102, y + 88, f"Grade {w.grade}")
        Standard39(w.number, barHeight=24, barWidth=0.7, checksum=0, stop=1).drawOn(page, x + 92, y + 44)
        write(page, x + 120, y + 30, w.number)
        write(page, x + 102, y + 12, "STUDENT 2026-27", 8)
        if at % 8 == 7:
            page.showPage()
    page.showPage()
    page.save()
    folder.put("ID badges new students.pdf", file.getvalue())
    return Truth(people, allowed=("RIO VISTA HIGH SCHOOL", "Rio Vista High School"))


_TWO_SECTIONS = {
    "ENG9-02  English 9": (
        "Period 2",
        "Aldana, Rico M|118311|9;Bixby, Nora|118324|9;Cho, Daniel J|118337|9;Dawes, Tatum|117980|10;"
        "Ellsworth, Kip R|118340|9;Fierro, Yesenia|118353|9;Gandy, Latrice|118366|9;"
        "Huff, Brandon T|117993|10;Idris, Amal|118379|9;Joyner, Casey L|118382|9",
    ),
    "ENG9-05  English 9": (
        "Period 5",
        "Kimbrell, Asa|118395|9;Lomeli, Araceli|118407|9;Mott, Gregory P|118410|9;Nakai, Shelby|118423|9;"
        "Olmos, Javier|118006|10;Paxton, Brynn E|118436|9;Rourke, Finn|118449|9;Swann, Desiree|118452|9;"
        "Trujillo, Mateo A|118465|9",
    ),
}


@case("a teacher's section roster with empty columns to check, as student systems print it (drawn here)")
def p62a_section_rosters_with_boxes_to_check(folder: Folder) -> Truth:
    """Two sections, a page each: numbered rows, a middle initial behind the name, empty boxes beside."""
    page, file = blank_page()
    people = []
    for number, (course, (period, names)) in enumerate(_TWO_SECTIONS.items(), 1):
        write(page, 50, 750, "Section Roster", 14, bold=True)
        write(page, 50, 733, f"Course: {course}     {period}     Room: D114     Teacher: Hathaway, Joan")
        for x, title in ((50, "#"), (70, "Student"), (210, "Student #"), (275, "Gr")):
            write(page, x, 706, title, 9, bold=True)
        for down, line in enumerate(names.split(";")):
            name, ident, grade = line.split("|")
            family, _, given = name.partition(", ")
            first, _, middle = given.partition(" ")
            also = ((given, family),) if middle else ()
            people.append(of_line(f"{first}|{family}|{ident}|{grade}", also=also))
            y = 688 - down * 18
            for x, text in ((50, str(down + 1)), (70, name), (210, ident), (275, grade.zfill(2))):
                write(page, x, y, text)
            for box in range(12):
                page.rect(300 + box * 20, y - 5, 20, 18)
        write(page, 50, 40, f"Total students: {names.count(';') + 1}", 8)
        write(page, 480, 40, f"Page {number} of 2", 8)
        page.showPage()
    page.save()
    folder.put("SectionRoster_Hathaway.pdf", file.getvalue())
    said = ["D114", "Hathaway, Joan", "Joan Hathaway", "English 9"]
    for course, (period, _) in _TWO_SECTIONS.items():
        code = course.split()[0]
        said += [course, code, period, f"{code} English 9", f"English 9 {period}", f"{course} {period}"]
    return Truth(people, allowed=said)


_ITALIANS = (
    "Aurora|Bellini;Leonardo|De Santis;Ginevra|Ferrante;Youssef|El Idrissi;Martina|Giordano;"
    "Edoardo|Lo Presti;Anna Chiara|Monteleone;Filippo|Parisi;Bianca|Quaranta;Andrea|Della Valle;"
    "Nicolò|Sartori;Camilla|Tedesco;Mattia|Valentini;Vittoria|Zanetti"
)


@case()
def p62a_italian_photo_page_with_surnames_in_capitals(folder: Folder) -> Truth:
    """Italy: five photos a row, SURNAME and name below in the middle, the longer ones in two lines."""
    people = with_photos(of_lines(_ITALIANS, grade="2", room="2B"), 7)
    page, file = blank_page(595, 842)
    write_middle(page, 297, 800, "Istituto Comprensivo Montale - Scuola secondaria", 11)
    write_middle(page, 297, 780, "Classe 2B - a.s. 2026/2027", 15, bold=True)
    for at, w in enumerate(people):
        x, y = 40 + at % 5 * 106, 640 - at // 5 * 170
        draw_face(page, w, x + 8, y, 80)
        if not w.photo:
            page.rect(x + 8, y, 80, 107)
        for down, line in enumerate(wrapped(f"{w.family.upper()} {w.given}", 96)):
            write_middle(page, x + 48, y - 13 - down * 11, line)
    write(page, 40, 30, "Il coordinatore di classe: prof.ssa Marchetti", 8)
    page.showPage()
    page.save()
    folder.put("foto classe 2B.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("prof.ssa Marchetti",))
