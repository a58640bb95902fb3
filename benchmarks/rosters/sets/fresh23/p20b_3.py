"""What schools in South Africa, Kenya and Nigeria hand to their librarian, and a list of a later month."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(
    "class lists of SA-SAMS in Afrikaans, saved as Excel 97 (from memory, not read here: Toegangsnr, Van, Noemnaam)"
)
def p20b_klaslyste_van_sasams(folder: Folder) -> Truth:
    """South Africa: an old workbook, one block for each register class under its own heading; call names, ID numbers."""
    people = those(
        "Johannes Petrus|Badenhorst;Maria Elizabeth|de Wet;Lethabo|Kgosana;Anri|Le Roux;Christiaan|van der Westhuizen;"
        "Zoë|Adonis;Ruan|Botha;Ruan|Botha;Nomvula Precious|Dlamini;Jan Hendrik|Janse van Rensburg",
        "02145",
        "4",
        without=99,
    )
    called = {0: "Hannes", 1: "Marlie", 4: "Chris", 8: "Precious", 9: "JH"}
    rooms = {at: {"room": "4A" if at < 5 else "4B", "goes": called.get(at, "")} for at in range(len(people))}
    people = but(people, rooms)
    rows: list[list[Any]] = [["LAERSKOOL VAALDRIF"], ["KLASLYSTE GRAAD 4 - 2026 KWARTAAL 4"], [], []]
    for room, teacher in (("4A", "Mev. S. Pretorius"), ("4B", "Mnr. T. Mokoena")):
        rows += [[f"Registerklas: {room}", "", "", f"Opvoeder: {teacher}"]]
        rows += [cut("Nr|Toegangsnr|Van|Volle name|Noemnaam|ID-nommer|Geslag|Huistaal")]
        listed = [(at, who) for at, who in enumerate(people) if who.room == room]
        for nth, (at, who) in enumerate(listed, 1):
            sex = "SDDDSDSSDS"[at]
            private = [
                1601015000080 + at * 9130071003,
                "M" if sex == "S" else "V",
                ("Afrikaans", "Sesotho")[at in (2, 8)],
            ]
            rows.append([nth, who.number, who.family, who.given, who.goes or who.given, *private])
        boys = sum("SDDDSDSSDS"[at] == "S" for at, _ in listed)
        rows += [["", "", f"Seuns: {boys}", f"Dogters: {len(listed) - boys}", f"Totaal: {len(listed)}"], []]
    rows += [["Gedruk op 2026/10/12 07:45 deur ADMIN"]]
    folder.put("Klaslyste gr4.xls", xls(rows, merge=((0, 0, 0, 7), (1, 1, 0, 7)), title="Klaslyste"))
    return Truth(people, allowed=("Mev. S. Pretorius", "Mnr. T. Mokoena", "Laerskool Vaaldrif", "Klaslyste"))


@case("a class list of a private school, typed in Word and printed to PDF, invented")
def p20b_typed_list_as_pdf(folder: Folder) -> Truth:
    """Nigeria: a typed table on two pages with the heading again, long names broken over two lines, ruled, without photos."""
    people = those(
        "Oluwaseun Ifeoluwa|Adeyemi-Bello;Chiamaka Divine|Anyanwu;Musa|Abubakar;Emmanuella|Bassey;Ebubechukwu Kamsiyochukwu|Ezeilo;"
        "Fatima Zahra|Danjuma;Tamunodiepreye|George;Osaretin|Igbinedion;Praise|Ogunleye;Praise|Ogunleye;Aisha|Yusuf",
        "0045",
        "5",
        "Primary 5 Diamond",
        without=99,
    )
    people = [replace(who, number=f"GFA/{2021 + at % 2}/{who.number}") for at, who in enumerate(people)]
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    page = Canvas(file, pagesize=(595, 842))
    stops = (45, 80, 185, 305, 470, 550)

    def ruled(y: float, high: float) -> None:
        page.line(stops[0], y, stops[-1], y)
        for x in stops:
            page.line(x, y, x, y - high)

    def line(y: float, cells: list[list[str]], bold: bool = False) -> float:
        high = 14.0 * max(map(len, cells)) + 6
        ruled(y, high)
        page.setFont("Times-Bold" if bold else "Times-Roman", 11)
        for x, lines in zip(stops, cells, strict=False):
            for nth, text in enumerate(lines):
                page.drawString(x + 4, y - 14 - 14 * nth, text)
        page.line(stops[0], y - high, stops[-1], y - high)
        return y - high

    heads = [[text] for text in cut("S/N|ADM. NO.|SURNAME|OTHER NAMES|GENDER")]
    y = 0.0
    for at, who in enumerate(people):
        if at in (0, 7):
            if at:
                page.drawCentredString(297, 30, "1")
                page.showPage()
            else:
                page.setFont("Times-Bold", 14)
                page.drawCentredString(297, 800, "GRACEFIELD ACADEMY, IKORODU")
                page.setFont("Times-Roman", 11)
                page.drawCentredString(297, 783, "Motto: Knowledge and Godliness")
                page.drawCentredString(
                    297, 766, "CLASS LIST: PRIMARY 5 DIAMOND, 2026/2027 SESSION (FIRST TERM)"
                )
                page.drawCentredString(
                    297, 749, "Class Teacher: Mrs. Blessing Okafor     Assistant: Miss Hauwa Sani"
                )
            y = line(730 if not at else 800, heads, True)
        other = who.given.split() if len(who.given) > 20 else [who.given]
        y = line(y, [[str(at + 1)], [who.number], [who.family.upper()], other, ["MFMFMFFMFMF"[at]]])
    page.setFont("Times-Roman", 11)
    page.drawString(45, y - 24, "Boys: 5      Girls: 6      Total: 11")
    page.drawString(45, y - 60, "____________________")
    page.drawString(45, y - 74, "Head Teacher's signature")
    page.drawCentredString(297, 30, "2")
    page.save()
    folder.put("PRIMARY 5 DIAMOND LIST.pdf", file.getvalue())
    return Truth(
        people, capitals=True, allowed=("Mrs. Blessing Okafor", "Miss Hauwa Sani", "Gracefield Academy")
    )
