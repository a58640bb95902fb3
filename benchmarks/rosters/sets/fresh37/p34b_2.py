"""What schools in Australia, New Zealand and South Africa get from their systems and type themselves."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, card_pictures, cards, page
from benchmarks.rosters.papers import docx


@case("the page of a class in Compass, saved from the browser (from memory, not read here)")
def p34b_compass_class_page(folder: Folder) -> Truth:
    """Victoria: the cards of a class with the code of CASES21 and the form group; the teacher only above."""
    people = those(
        "Isabella|Abernethy;Nguyen Bao|Tran;Lachlan|Dunstan;Mahsa|Rezaei;Jarrah|Egan;Chloe|Papadopoulos;"
        "Kobi|Wanganeen;Saanvi|Nair",
        "",
        "8",
        "8A;8C",
    )
    people = [
        replace(w, number=f"{w.family[:3].upper()}{at * 7 + 2:04}", photo=w.photo)
        for at, w in enumerate(people)
    ]
    people = but(people, {0: {"goes": "Bella"}})
    plain = (
        '<div class="ext-card"><img class="photo" src="{src}" alt="">'
        '<a href="/Records/User.aspx?userId={who.number}">{who.given} {who.family}</a>'
        "<div class=meta>{who.number}</div><div class=meta>Year {who.grade}, {who.room}</div></div>"
    )
    bare = plain.replace('<img class="photo" src="{src}" alt="">', '<div class="nophoto"></div>')
    body = cards(people, plain, bare).replace("Isabella Abernethy", "Isabella (Bella) Abernethy")
    top = (
        "<nav><a href=/>Compass</a> <a>Learning Tasks</a> <a>Attendance</a> <a>Sign out</a></nav>"
        "<h1>8ENGB - English</h1>"
        "<p>Teacher: Ms Linh Tran &middot; Location: B12 &middot; 8 students enrolled</p>"
    )
    folder.put("8ENGB - Compass.html", page("8ENGB | Compass", f"{top}<div class=grid>{body}</div>"))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("8ENGB", "8ENGB - English", "B12", "Ms Linh Tran", "English"))


def _roll(titles: Sequence[str], rows: Sequence[Sequence[str]], above: Sequence[str], below: str) -> bytes:
    """A class roll to tick on paper."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    file, style = io.BytesIO(), getSampleStyleSheet()
    grid = [("GRID", (0, 0), (-1, -1), 0.5, "grey"), ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold")]
    story = [Paragraph(line, style["Heading3"]) for line in above]
    story += [Table([list(titles), *map(list, rows)], repeatRows=1, style=grid), Spacer(1, 12)]
    SimpleDocTemplate(file, pagesize=A4, invariant=1).build([*story, Paragraph(below, style["Normal"])])
    return file.getvalue()


@case(
    "a class roll printed from Sentral (from memory, not read here); pictures named as "
    "https://help.oclc.org/Library_Management/Amlib/Borrower/Borrower_picture_import asks"
)
def p34b_sentral_composite_roll(folder: Folder) -> Truth:
    """NSW: the week's roll of a class of Kindergarten and Year 1; photos `surnamefirstname.jpg`."""
    people = those(
        "Poppy|Brennan;Archer|De Souza;Aaliyah|El-Masri;Hudson|Kelleher;Koa|Tuilagi;Mila|Stojanovic;"
        "Yindi|Walker;Ziggy|O'Hara;Charlotte|Zhou",
        "",
        "K 1 K",
        "K1B",
    )
    people = but(people, {8: {"goes": "Lottie"}})
    rows = [
        [f"{at}", w.last_first + (f" ({w.goes})" if w.goes else ""), w.grade, w.room, *[""] * 5]
        for at, w in enumerate(sorted(people, key=lambda w: w.family), 1)
    ]
    above = ["Bellbird Creek Public School", "Class Roll: K1B   Teacher: Mrs D Papadakis   Term 4 Week 6"]
    below = "Male: 4 &nbsp; Female: 5 &nbsp; Total: 9 &nbsp; Printed 16/11/2026 08:41"
    folder.put("Roll K1B.pdf", _roll(cut("|Student|Year|Roll class|M|T|W|T|F"), rows, above, below))
    folder.photos(people, lambda w: f"k1b/{_glued(w)}.jpg")
    return Truth(people, allowed=("k1b", "Mrs D Papadakis", "Papadakis"))


def _glued(who: Who) -> str:
    return "".join(letter for letter in f"{who.family}{who.given}".lower() if letter.isalpha())


_HEAD = (
    "Softlink Oliver v5                                      Page {no}\r\n"
    "BORROWERS BY FORM CLASS                                 {day}\r\n"
    "Wattle Grove Primary School Library\r\n\r\n"
)


def _report(day: str, groups: dict[str, list[tuple[Who, str]]]) -> str:
    """Borrowers in columns of blanks, a page for each class."""
    text = ""
    for no, (group, borrowers) in enumerate(groups.items(), 1):
        text += _HEAD.format(no=no, day=day) + f"Form class: {group}\r\n\r\n"
        text += f"{'Barcode':<10}{'Surname':<22}{'Given name':<18}{'Type':<12}Loans\r\n"
        text += f"{'-' * 8:<10}{'-' * 20:<22}{'-' * 16:<18}{'-' * 10:<12}-----\r\n"
        for at, (who, kind) in enumerate(borrowers):
            text += f"{who.number:<10}{who.family:<22}{who.given:<18}{kind:<12}{at % 4:>5}\r\n"
        text += f"\r\nBorrowers in {group}: {len(borrowers)}\r\n\f"
    return text + "*** End of report ***\r\n"


@case("a report of borrowers printed to a text file by Softlink Oliver (from memory, not read here)")
def p34b_oliver_text_report_twice(folder: Folder) -> Truth:
    """Western Australia: columns of blanks, in February and in July: a new one, one LEFT, a new surname."""
    first = those(
        "Ruby|Kostakis;Banjo|McPhee;Thi Mai|Pham;Harrison|van Leeuwen;Zara|Qureshi;Tjarra|Ugle;"
        "Bodhi|Fitzgerald",
        "B004417",
        "4 4 5",
        "4W;4W;5G",
        photo="",
    )
    last = but(
        first,
        {0: {"family": "Marinos"}, 2: {"room": "5K"}, 3: {"here": False}},
    )
    last += [one("Eloise", "Bartholomew-Smythe", "B004622", "4", "4W", photo="")]
    groups: list[dict[str, list[tuple[Who, str]]]] = [{}, {}]
    for at, people in enumerate((first, last)):
        for room in sorted({w.room for w in people}):
            inside = sorted((w for w in people if w.room == room), key=lambda w: w.family)
            groups[at][room] = [(w, "Student" if w.here else "LEFT") for w in inside]
    folder.put("Term 1/borrowers.txt", _report("09/02/2026", groups[0]))
    folder.put("Term 3/borrowers.txt", _report("27/07/2026", groups[1]))
    return Truth(
        last,
        steps=("Term 1", "Term 3"),
        same=(("Ruby Kostakis", "Ruby Marinos"), ("Thi Mai Pham", "Thi Mai Pham")),
    )


@case("columns as in a class list of SA-SAMS, typed again in Word (invented)")
def p34b_klaslys_in_word(folder: Folder) -> Truth:
    """South Africa: a list in Afrikaans: all the given names, the one they are called by, the admission."""
    people = [
        one("Johannes Petrus", "van der Merwe", "020418", goes="Hannes"),
        one("Anna Sophia", "Janse van Rensburg", "020425", goes="Ansie"),
        one("Lerato", "Mokoena", "020431"),
        one("Willem Christiaan", "du Toit", "019877", goes="Willie"),
        one("Zanele Precious", "Khumalo", "020440", goes="Zanele"),
        one("Ché Liam", "Adams", "020452", goes="Liam"),
        one("Marié", "Pretorius", "020461"),
        one("Francois Jacobus", "le Roux", "020466", goes="Cois"),
    ]
    people = [replace(w, grade="7", room="7B", photo="") for w in people]
    titles = cut("Nr|Van|Volle name|Noemnaam|Toelatingsnr|Geb.datum|Bus")
    table = [[Cell((title,)) for title in titles]]
    for at, w in enumerate(people, 1):
        row = [
            f"{at}.",
            w.family,
            w.given,
            w.goes or w.given,
            w.number,
            f"2013-0{at}-2{at}",
            ("Ja", "Nee")[at % 2],
        ]
        table.append([Cell((text,) if text else ()) for text in row])
    above = ["Laerskool Doringkloof", "KLASLYS 2026: Gr. 7B", "Registeronderwyser: Me. R. Botha"]
    below = ["Seuns: 4    Dogters: 4    Totaal: 8", "Gr. 7B se biblioteekperiode: Donderdag 3de periode"]
    folder.put("Klaslys 7B.docx", docx(above, table, below))
    return Truth(people, allowed=("Gr. 7B", "Me. R. Botha", "R. Botha"))
