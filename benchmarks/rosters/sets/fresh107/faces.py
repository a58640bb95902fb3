"""Faces printed to PDF: a sheet for the door, a ruled list of photos, a grid by code, a bus roster."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_line, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face
from benchmarks.rosters.sets.fresh79.kit import GRID, Print, picture, use_fonts
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import A4, LETTER

from .kit import with_more


def _middle(canvas: Any, x: float, y: float, text: str, size: float, bold: bool = False) -> None:
    canvas.setFont("SansBold" if bold else "Sans", size)
    canvas.drawCentredString(x, y, text)


@case()
def q107_trieda_na_dverach(folder: Folder) -> Truth:
    """Slovakia: a sheet for the classroom's door: teacher and assistant larger above, then pupils."""
    people = with_photos(
        of_lines(
            """Tamara|Balážová;Samuel|Čierny;Nela|Ďuricová;Adam|Farkaš;Michaela|Gregorová;Kristián|Horváth
            Sára|Hudáková;Jakub|Janošík;Lívia|Kováčová;Matúš|Ľalík;Nina|Mrázová;Alex|Oravec;Ema|Šimková
            Richard|Štefan;Zuzana|Tóthová;Oliver|Žiak""",
            room="V.B",
        ),
        9,
    )
    heads = [
        of_line("Martina|Lukáčová", role="staff", photo="Martina Lukáčová"),
        of_line("Dušan|Petrík", role="staff", photo="Dušan Petrík"),
    ]
    use_fonts()
    canvas, file = blank_page(*A4)
    _middle(canvas, 297, 796, "V.B", 26, bold=True)
    _middle(canvas, 297, 778, "Základná škola Mlynská    školský rok 2026/2027", 10)
    for at, (w, post) in enumerate(zip(heads, ("triedna učiteľka", "asistent učiteľa"), strict=True)):
        x = 210 + at * 175
        draw_face(canvas, w, x - 45, 645, 90)
        _middle(canvas, x, 630, w.full, 11, bold=True)
        _middle(canvas, x, 618, post, 8)
    for at, w in enumerate(people):
        x, y = 110 + at % 4 * 125, 500 - at // 4 * 140
        if w.photo:
            draw_face(canvas, w, x - 38, y, 76)
        else:
            canvas.roundRect(x - 38, y, 76, 101, 6)
        _middle(canvas, x, y - 13, w.full, 9.5)
    canvas.showPage()
    canvas.save()
    folder.put("V.B na dvere.pdf", file.getvalue())
    return Truth([*people, *heads], allowed=("V.B na dvere", "Základná škola Mlynská"))


@case()
def q107_fotoliste_der_dritten_klassen(folder: Folder) -> Truth:
    """Germany: a ruled page a class, three children a row, the face left of name, birthday and club."""
    people = with_photos(
        of_lines(
            """Ben|Ahrens|||3a;Mathilda|Behrens|||3a;Ali|Demirtaş|||3a;Lotte|Eggers|||3a;Oskar|Fehling|||3a
            Hanna|Glindemann|||3a;Piet|Hinrichs|||3a;Emilia|Jürgens|||3a;Karam|Khalil|||3a;Frida|Lorenzen|||3a
            Jonte|Martens|||3b;Amina|Nuri|||3b;Thore|Petersen|||3b;Liv|Reimers|||3b;Malte|Sievers|||3b
            Marlene|Struck|||3b;Nico|Thomsen|||3b;Pauline|von Bargen|||3b;Yusuf|Yıldız|||3b"""
        ),
        7,
        14,
    )
    made = Print(
        font="Sans", size=9, head=(("Grundschule am Deich", "Schuljahr 2026/27"),),
        foot=("nur für den Dienstgebrauch", "", "Seite {page} von {pages}"),
    )  # fmt: skip
    for room, head in (("3a", "Frau Claußen"), ("3b", "Herr Wulf")):
        if room == "3b":
            made.new_page()
        made.say(f"Fotoliste Klasse {room} – {head}", 14, bold=True, after=8)
        cells: list[Any] = []
        for w in in_room(people, room):
            at = people.index(w)
            club = ("OGS bis 16 Uhr", "keine Betreuung", "Randstunde")[at % 3]
            text = "\n".join((w.given, w.family, f"geb. {birthday(at, 2017, '.')}", club))
            cells += [picture(w, 54, "kein\nFoto"), text]
        cells += [""] * (-len(cells) % 6)
        rows = [cells[at : at + 6] for at in range(0, len(cells), 6)]
        made.table(rows, (62, 110) * 3, GRID, titles=0, air=4)
        made.say("", after=4)
        made.say(f"{len(in_room(people, room))} Kinder", 9)
    folder.put("Fotolisten Jahrgang 3.pdf", made.data())
    more = ("Fotolisten Jahrgang 3", "Jahrgang 3", "Frau Claußen", "Herr Wulf")
    return Truth(people, allowed=(*more, "Claußen", "Wulf"))


@case()
def q107_trombinoscope_7c1(folder: Folder) -> Truth:
    """Luxembourg: five faces a row, the place in the list above each, NOM, first name and IAM below."""
    people = of_lines(
        """Lara|BIVER|||7C1;Diogo|CARVALHO|||7C1;Emma|DA COSTA|||7C1;Yann|FABER|||7C1;Selma|HADŽIĆ|||7C1
        Charel|HOFFMANN|||7C1;Lou|KRIER|||7C1;Inês|LOPES|||7C1;Ben|MULLER|||7C1;Noémie|PETIT|||7C1
        Rafael|RODRIGUES|||7C1;Anouk|SCHMIT|||7C1;Tun|THILL|||7C1;Zoé|WAGENER|||7C1;Luca|ZANETTI|||7C1
        Kim|WEBER|||7C1;Mathis|WOLTER|||7C1"""
    )
    people = sorted(with_photos(people, 6, 12), key=lambda w: w.family)
    plain = str.maketrans("ÉéèêžćČŽĆ", "EeeezcCZC")
    iams = [
        f"{w.family.replace(' ', '')[:3].title()}{w.given[:2]}{at * 37 + 214}".translate(plain)
        for at, w in enumerate(people)
    ]
    people = with_more(people, iams)
    use_fonts()
    canvas, file = blank_page(*A4)
    canvas.setFont("SansBold", 15)
    canvas.drawString(40, 795, "Classe 7C1")
    canvas.setFont("Sans", 9)
    canvas.drawString(40, 779, "Lycée Hubert Clement    Régent : M. Steichen Paul    17 élèves")
    for at, w in enumerate(people):
        x, y = 40 + at % 5 * 105, 655 - at // 5 * 165
        canvas.setFont("Sans", 7)
        canvas.drawString(x, y + 104, f"{at + 1}")
        draw_face(canvas, w, x, y, 75)
        if not w.photo:
            canvas.rect(x, y, 75, 100)
        for down, text in enumerate((w.family, w.given, w.more[0])):
            canvas.setFont("SansBold" if not down else "Sans", 9 if down < 2 else 7)
            canvas.drawString(x, y - 11 - down * 10.5, text)
    canvas.setFont("Sans", 7)
    canvas.drawString(40, 24, "Imprimé le 17/09/2026 à 08:12")
    canvas.showPage()
    canvas.save()
    folder.put("Trombi 7C1.pdf", file.getvalue())
    more = ("Trombi 7C1", "Steichen Paul", "Paul Steichen", "Steichen")
    return Truth(people, capitals=True, allowed=more)


@case()
def q107_bus_roster_with_faces(folder: Folder) -> Truth:
    """US: a page a route for the driver: small face, `Last, First`, ID, grade, homeroom, stop and time."""
    people = with_photos(
        of_lines(
            """Adelyn|Bostwick|604118|2|21;Marcus|Delacroix|604131|4|42;Sofia|Delacroix|604157|1|12
            Henry|Ekström|604162|K|K2;Nadia|Farouk|604175|3|31;Colton|Grubbs|604188|5|52
            Beatrix|Hollowell|604193|2|22;Ravi|Krishnan|604204|4|41;Ximena|Ledesma|604219|1|11
            Porter|Macklin|604226|3|32;Elise|Nygaard|604233|5|51;Dominic|Pagano|604248|K|K1
            Zuri|Quarles|604251|2|21;Teagan|Rourke|604267|4|42"""
        ),
        5,
        11,
    )
    routes = {"Route 7": people[:8], "Route 15": people[8:]}
    drivers = {"Route 7": "D. Haskins", "Route 15": "T. Okafor"}
    canvas, file = blank_page(*LETTER)
    for route, riders in routes.items():
        canvas.setFont("Helvetica-Bold", 15)
        canvas.drawString(40, 748, f"{route}    AM Pick-up")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(
            40, 732, f"Fairmeadow Elementary    Driver: {drivers[route]}    Riders: {len(riders)}"
        )
        for at, w in enumerate(riders):
            _rider(canvas, w, people.index(w), 655 - at * 76)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(40, 24, "CONFIDENTIAL - return to the transportation office    9/8/2026")
        canvas.showPage()
    canvas.save()
    folder.put("Bus rosters with photos.pdf", file.getvalue())
    return Truth(people, allowed=("Bus rosters with photos", *routes, *drivers.values()))


def _rider(canvas: Any, w: Who, at: int, y: float) -> None:
    """A line of the roster: face, name, ID and homeroom, then the stop."""
    draw_face(canvas, w, 44, y, 48)
    if not w.photo:
        canvas.rect(44, y, 48, 64)
        canvas.setFont("Helvetica", 6)
        canvas.drawCentredString(68, y + 30, "No photo")
    canvas.setFont("Helvetica-Bold", 11)
    canvas.drawString(106, y + 46, w.last_first)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(106, y + 30, f"ID {w.number}")
    canvas.drawString(106, y + 16, f"Grade {w.grade}   HR {w.room}")
    corner = cut("Oak St & 3rd Ave|Birch Ct|Mill Rd at church|1180 Sycamore Ln|Hwy 9 & Pine")[at % 5]
    canvas.drawString(300, y + 46, f"Stop: {corner}")
    canvas.drawString(300, y + 30, f"6:{at * 3 + 10:02} AM")
    canvas.line(40, y - 6, 572, y - 6)
