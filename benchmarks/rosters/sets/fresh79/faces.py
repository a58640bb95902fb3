"""Pages of faces: names and codes below, class numbers in front of the name, boxes with a warning."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, with_photos
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle

from .kit import Print, group, picture


@case("a class photo list as Compass prints it (layout invented)")
def q79_compass_photos_with_codes(folder: Folder) -> Truth:
    """Australia: faces in rows of five, below them code, surname first, what they go by, year and form."""
    people = with_photos(
        group(
            "8C",
            """Charlotte|Abbott|ABB0012|8||Lottie;Lachlan|Baric|BAR0107|8;Minh Anh|Dang|DAN0031|8
            Thomas|Eastaugh|EAS0004|8||Tom;Sienna|Fazzolari|FAZ0009|8;Amarleen|Gill|GIL0055|8
            Harrison|Gollan|GOL0016|8;Isabelle|Hodgkinson|HOD0021|8||Izzy;Koa|Ioane|IOA0002|8;Zara|Khoury|KHO0013|8
            Declan|Loughnan|LOU0018|8;Matilda|Nettleton|NET0007|8||Tilly;Rohan|Perera|PER0042|8
            Stella|Raptis|RAP0010|8;Flynn|Wallis|WAL0066|8""",
        ),
        5,
        11,
    )
    page, file = blank_page(595, 842)
    write(page, 40, 795, "Wattle Park Secondary College", 9)
    write(page, 40, 772, "Class Photo List - 8C Home Group", 15, bold=True)
    write(page, 40, 757, "Teacher: Ms Dimity Farrow     Location: B14     Students: 15", 9)
    for at, w in enumerate(people):
        x, y = 40 + at % 5 * 106, 640 - at // 5 * 200
        if w.photo:
            draw_face(page, w, x + 13, y, 76)
        else:
            page.rect(x + 13, y, 76, 101)
            write_middle(page, x + 51, y + 48, "No photo", 8)
        called = f"{w.given} ({w.goes})" if w.goes else w.given
        write_middle(page, x + 51, y - 12, w.number, 7.5)
        write_middle(page, x + 51, y - 23, f"{w.family},", 9, bold=True)
        write_middle(page, x + 51, y - 34, called, 9)
        write_middle(page, x + 51, y - 45, f"Year {w.grade} - {w.room}", 7.5)
    write(page, 40, 30, "Compass School Manager     Printed 4/02/2026 8:51 AM", 7)
    page.save()
    folder.put("8C Class Photos.pdf", file.getvalue())
    return Truth(people, allowed=("8C Class Photos", "8C Home Group", "B14"))


@case("a page of photos as Smartschool prints it (layout invented)")
def q79_fotolijst_met_klasnummers(folder: Folder) -> Truth:
    """Belgium: six in a row, below each the class number with the family name, then the first name."""
    people = with_photos(
        group(
            "3LAb",
            """Lore|Adriaenssens;Yassin|Bouzidi;Emile|Claeys;Nour|De Backer;Kobe|De Vos;Amber|Dhaene;Ferre|Goossens
            Elif|Kaya;Marie-Lou|Lambrecht;Wannes|Maes;Jana|Mertens;Milan|Pauwels;Luna|Segers;Brent|Tack
            Oona|Van Acker;Stan|Vandenbroucke;Lander|Verhaeghe;Fien|Wouters""",
        ),
        3,
        9,
    )
    made = Print(
        font="Sans",
        size=8,
        margin=36,
        head=[("Sint-Lodewijkscollege", "schooljaar 2026-2027")],
        foot=("Smartschool", "", "{page}/{pages}"),
    )
    made.say("Klas 3LAb", 15, True, after=2)
    made.say("Klastitularis: Griet Vandamme", 9, after=8)
    rows: list[list[Any]] = []
    for start in range(0, 18, 6):
        six = list(enumerate(people[start : start + 6], start + 1))
        rows += [
            [picture(w, 60, "geen foto") for _, w in six],
            [f"{n}. {w.family}" for n, w in six],
            [w.given for _, w in six],
            [""] * 6,
        ]
    made.table(rows, [87] * 6, [("ALIGN", (0, 0), (-1, -1), "CENTER")], titles=0, air=1)
    folder.put("Fotolijst 3LAb.pdf", made.data())
    return Truth(people, allowed=("Fotolijst 3LAb",))


@case("a nurse's sheet for the cafeteria (layout invented)")
def q79_allergy_alert_sheet(folder: Folder) -> Truth:
    """US: boxes with the face at the left, name in large letters, grade and room, the allergy in capitals."""
    people = with_photos(
        of_lines(
            """Beckham|Ainsworth||2|Rm 12;Priya|Chandrasekar||4|Rm 23;Dominick|Esposito||1|Rm 7
            Juliet|Haverford||3|Rm 18;Santiago|Leal||5|Rm 30;Mckenzie|Norgaard||K|Rm 2;Isaiah|Pettigrew||2|Rm 14
            Wren|Sakamoto||4|Rm 23"""
        ),
        4,
    )
    foods = (
        "PEANUTS, TREE NUTS",
        "DAIRY",
        "EGG",
        "SHELLFISH",
        "BEE STINGS",
        "PEANUTS",
        "WHEAT (CELIAC)",
        "SESAME",
    )
    plans = ("EpiPen in office", "No milk on tray", "Benadryl in office", "EpiPen carried in backpack")
    page, file = blank_page()
    for at, w in enumerate(people):
        if at % 6 == 0:
            if at:
                page.showPage()
            write_middle(page, 306, 748, "FOOD AND INSECT ALLERGIES", 18, bold=True)
            write_middle(page, 306, 730, "Kitchen and staff room copy - keep out of sight of students", 9)
        x, y = 40 + at % 2 * 270, 520 - at % 6 // 2 * 220
        _box(page, w, x, y)
        page.setFillColorRGB(0.75, 0, 0)
        write(page, x + 10, y + 28, foods[at], 13, bold=True)
        page.setFillColorRGB(0, 0, 0)
        write(page, x + 10, y + 11, plans[at % 4], 9)
    page.save()
    folder.put("Allergy alert 26-27.pdf", file.getvalue())
    return Truth(people, allowed=("Allergy alert 26-27",))


def _box(page: Any, w: Who, x: float, y: float) -> None:
    """Draw a frame with the face, and beside it name, grade and room."""
    page.rect(x, y, 260, 190)
    draw_face(page, w, x + 10, y + 50, 84)
    write(page, x + 104, y + 146, w.given, 16, bold=True)
    write(page, x + 104, y + 126, w.family, 16, bold=True)
    grade = "Kindergarten" if w.grade == "K" else f"Grade {w.grade}"
    write(page, x + 104, y + 106, f"{grade}   {w.room}", 10)
