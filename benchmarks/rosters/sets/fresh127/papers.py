"""Word documents, a page from the scanner with the text it read, photos called by hand, a Greek list."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh103.kit import together
from benchmarks.rosters.sets.fresh113.kit import Doc, Span


@case()
def q127_two_tables_in_word(folder: Folder) -> Truth:
    """South Africa: a Word document, a table a class, `Known as`, house, remarks, two teachers in one class."""
    people = of_lines(
        """Amogelang|Dlamini|||5A|Amo;Christiaan|van Wyk|||5A;Fatimah|Cassiem|||5A;Johannes|Botha|||5A|Hannes
        Nomvula|Mthembu|||5A;Pieter-Jan|Louw|||5A|PJ;Aaliyah|Jacobs|||5B;Keenan|Pillay|||5B
        Lerato|Mokoena|||5B;Rorisang|Sithole|||5B|Rori;Tatenda|Chikwanda|||5B""",
        grade="5",
    )
    remarks = {"Fatimah": "Epipen in office", "Keenan": "NEW - from Durban", "Lerato": "taxi, leaves 13:45"}
    made = Doc()
    made.line("GRADE 5 CLASS LISTS 2026", "Heading1")
    for room, teacher in (("5A", "Mrs Nkosi"), ("5B", "Mr Adams / Ms Ferreira (Thu-Fri)")):
        made.line(f"Grade {room} - {teacher}", bold=True)
        rows: list[list[Any]] = [cut("No|Surname|Name|Known as|House|Remarks")]
        for nr, w in enumerate(in_room(people, room), 1):
            house = ("Protea", "Aloe", "Disa")[nr % 3]
            rows.append([f"{nr}", w.family, w.given, w.goes, house, remarks.get(w.given, "")])
        made.grid(rows, (600, 2000, 2000, 1400, 1200, 2200), (0,))
        made.line()
    folder.put("Gr 5 class lists 2026.docx", made.done())
    allowed = (
        "Gr 5 class lists 2026",
        "Mrs Nkosi",
        "Mr Adams",
        "Ms Ferreira",
        "Mr Adams / Ms Ferreira",
        "Grade 5",
    )
    return Truth(people, allowed=allowed)


def _scan(lines: list[tuple[float, list[tuple[float, str]]]]) -> bytes:
    """A page of a scanner: the picture of it, and the words it read behind that, none of them to be seen."""
    picture = Image.new("L", (1275, 1650), 247)
    pen = ImageDraw.Draw(picture)
    letters = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 21)
    page, file = blank_page()
    texts = []
    for y, cells in lines:
        for x, text in cells:
            pen.text((x * 150 / 72, (792 - y) * 150 / 72 - 21), text, fill=40, font=letters)
            for word in text.split():
                texts.append((x, y, word))
                x += pen.textlength(f"{word} ", font=letters) * 72 / 150
    scanned = io.BytesIO()
    picture.rotate(0.4, fillcolor=247).save(scanned, "JPEG", quality=70)
    page.drawImage(ImageReader(scanned), 0, 0, 612, 792)
    for x, y, word in texts:
        text = page.beginText(x, y)
        text.setFont("Helvetica", 10)
        text.setTextRenderMode(3)
        text.textOut(word)
        page.drawText(text)
    page.save()
    return file.getvalue()


@case(
    "a searchable PDF of a copier: the picture of the page and invisible words, as programs of OCR write it"
)
def q127_page_from_the_copier(folder: Folder) -> Truth:
    """Nevada: an office's list from the scanner: last names first, student numbers, bus, allergies, a total."""
    people = of_lines(
        """Danielle|Archuleta|318417;Tyrese|Coleman|318422;Giselle|Duarte|318426;Hudson|Fairbanks|318431
        Amina|Hersi|318438;Kaleo|Kamaka|318442;Rebecca|Lindholm|318447;Joaquin|Mendiola|318451
        Ximena|Ponce|318455;Wyatt|Swenson|318460""",
        grade="4",
        room="Room 18",
    )
    lines: list[tuple[float, list[tuple[float, str]]]] = [(740, [(60, "Silver Sage Elementary School")])]
    lines.append((722, [(60, "Grade 4 - Room 18 - Ms. Abernathy")]))
    lines.append((690, [(60, "Student Name"), (230, "Student #"), (320, "Bus"), (380, "Allergies")]))
    for at, w in enumerate(people):
        cells = [(60.0, w.last_first), (230.0, w.number), (320.0, ("14", "Walk", "22")[at % 3])]
        if at in (2, 7):
            cells.append((380.0, "peanuts" if at == 2 else "dairy"))
        lines.append((668 - at * 20.0, cells))
    lines.append((446, [(60, "Total students: 10")]))
    folder.put("SKM_C36826091508420.pdf", _scan(lines))
    allowed = ("SKM_C36826091508420", "Ms. Abernathy", "Grade 4 - Room 18 - Ms. Abernathy")
    return Truth(people, allowed=allowed)


@case()
def q127_fotos_per_groep(folder: Folder) -> Truth:
    """The Netherlands: a folder a group, photos called by hand, the teacher among them, and the whole group."""
    people = with_photos(
        of_lines(
            """Bram|van Dijk||5;Fenna|Hoekstra||5;Jayden|Sewnath||5;Lotte|de Wit||5
            Mees|Bosman||5;Yara|El Amrani||5;Bo|Verhagen||6;Eva|Kuiper||6
            Gijs|ter Haar||6;Noor|Yilmaz||6;Sven|Schouten||6"""
        )
    )
    staff = with_photos(of_lines("Marieke|Postma", role="staff"))
    for w in people:
        ending = ".JPG" if w.given in ("Mees", "Eva") else ".jpg"
        name = w.full.lower() if w.given in ("Lotte", "Sven") else w.full
        folder.put(f"foto's bieb/Groep {w.grade}/{name}{ending}", face(w.photo))
    folder.put("foto's bieb/Groep 5/juf Marieke Postma.jpg", face(staff[0].photo))
    for grade in "56":
        mine = [w for w in people if w.grade == grade]
        folder.put(f"foto's bieb/Groep {grade}/groepsfoto.jpg", together(mine, 3))
    return Truth([*people, *staff], capitals=True, allowed=("foto's bieb", "Groep 5", "Groep 6"))


@case()
def q127_guided_reading_in_columns(folder: Folder) -> Truth:
    """England: a Word table, a column a reading group with its day and adult, first lines merged, some cells empty."""
    people = of_lines(
        """Alfie|Hargreaves;Bella|Osei;Dexter|Lowe;Fatima|Siddiqui;Harriet|Pugh;Jasper|Quayle;Kiran|Bains
        Lola|Entwistle;Maja|Kaminska;Reggie|Shaw;Teddy|Ackroyd;Zofia|Lis""",
        grade="2",
        room="Maple",
    )
    made = Doc()
    made.line("Guided Reading Groups - Year 2 Maple Class", "Heading1")
    groups = (people[:4], people[4:7], people[7:10], people[10:])
    rows: list[list[Any]] = [[Span("Autumn 2 (from 2nd November)", 4)]]
    rows.append(
        cut(
            "Red\nMon - Miss Ellis|Blue\nTue - Mrs Dhillon (TA)|Green\nWed - Miss Ellis|Yellow\nThu - Miss Ellis"
        )
    )
    for at in range(4):
        rows.append([part[at].full if at < len(part) else "" for part in groups])
    made.grid(rows, (2300, 2300, 2300, 2300), (0, 1))
    made.line("Please change their books on the day of their group.")
    folder.put("Guided reading Maple.docx", made.done())
    colours = (
        "Red Mon - Miss Ellis",
        "Blue Tue - Mrs Dhillon (TA)",
        "Green Wed - Miss Ellis",
        "Yellow Thu - Miss Ellis",
    )
    names = ("Red", "Blue", "Green", "Yellow", "Miss Ellis", "Mrs Dhillon")
    return Truth(people, allowed=("Guided reading Maple", "Guided Reading Groups", *names, *colours))


@case()
def q127_katalogos_tmimatos(folder: Folder) -> Truth:
    """Greece: a Word document, a table of a class: number, surname, name, father, remarks; the teacher above."""
    people = of_lines(
        """Αγγελική|Αναγνώστου;Δημήτριος|Βασιλείου;Ελένη|Γεωργιάδη;Κωνσταντίνος|Δήμου;Μαρία-Νεφέλη|Ζαχαρίου
        Ορέστης|Καλογεράκης;Άρτεμις|Μανωλάκη;Αρμπέν|Χότζα;Φίλιππος|Τσιρώνης;Ιωάννα|Ψαρρά""",
        room="Ε2",
    )
    fathers = cut("Νικόλαος|Παύλος|Γεώργιος|Ανδρέας|Σταύρος|Μιχαήλ|Εμμανουήλ|Ιλίρ|Θωμάς|Πέτρος")
    notes = {1: "αλλεργία σε ξηρούς καρπούς", 7: "νέος μαθητής"}
    made = Word()
    made.line("7ο Δημοτικό Σχολείο Χαλανδρίου")
    made.line("Κατάλογος μαθητών τμήματος Ε2 – Σχολικό έτος 2026-2027", bold=True)
    made.line("Υπεύθυνη εκπαιδευτικός: κ. Παπαδάκη")
    rows = [cut("Α/Α|Επώνυμο|Όνομα|Πατρώνυμο|Παρατηρήσεις")]
    for at, w in enumerate(people):
        rows.append([f"{at + 1}", w.family, w.given, fathers[at], notes.get(at, "")])
    made.table(rows)
    made.line("Σύνολο: 10 μαθητές")
    folder.put("Μαθητές Ε2.docx", made.done())
    return Truth(
        [any_parting(w) if "-" in w.given else w for w in people], allowed=("Μαθητές Ε2", "κ. Παπαδάκη")
    )
