"""Pages of faces: the name at the right of the photo, above it, and in a table with the photo last."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import with_photos
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write
from benchmarks.rosters.sets.fresh79.kit import GRID, Print, group, picture, shade, to


@case("a class with photos as Magister prints it (layout invented)")
def q80_klassenlijst_met_pasfotos(folder: Folder) -> Truth:
    """The Netherlands: two columns of passport photos, at their right the name, the number, the birthday."""
    people = with_photos(
        group(
            "2HVb",
            """Lisa|van den Akker|120453;Sven|Bijl|120467;Jasmijn|Dijkhuizen|120471;Emre|Demir|120488
            Lars|van Eijk|120492;Roos|Geurts|120505;Naoual|El Hamdaoui|120513;Bas|in 't Veld|120526
            Floor|Koopmans|120539;Tim|Meulenbelt|120544;Anouk|de Ruijter|120558;Quinten|Schaap|120561
            Mila|Verbruggen|120577;Jelle|van der Zanden|120583""",
        ),
        3,
        10,
    )
    page, file = blank_page(595, 842)
    page.setTitle("Klassenlijst met pasfoto")
    for at, w in enumerate(people):
        if at % 12 == 0:
            if at:
                page.showPage()
            write(page, 45, 790, "Klas 2HVb", 15, bold=True)
            write(page, 45, 774, "Mentor: dhr. R. Postema     schooljaar 2026-2027", 9)
            write(page, 45, 30, f"Magister - klassenlijst met pasfoto - pagina {at // 12 + 1}", 7)
        x, y = 45 + at % 2 * 265, 665 - at % 12 // 2 * 118
        if w.photo:
            draw_face(page, w, x, y, 70)
        else:
            page.rect(x, y, 70, 93)
        write(page, x + 82, y + 72, w.full, 11, bold=True)
        write(page, x + 82, y + 54, f"Leerlingnummer {w.number}", 9)
        write(page, x + 82, y + 40, f"Geboren {at * 2 + 1:02}-{at % 12 + 1:02}-2013", 9)
    page.save()
    folder.put("2HVb pasfotos.pdf", file.getvalue())
    return Truth(people, allowed=("2HVb pasfotos",))


@case()
def q80_zdjecia_klasy_z_podpisem_u_gory(folder: Folder) -> Truth:
    """Poland: a teacher's page: the number and the name stand above each photo, four in a row, lines around."""
    people = with_photos(
        group(
            "5a",
            """Lena|Adamska||5;Filip|Borkowski||5;Maja|Cieślak||5;Oskar|Gołębiewski||5;Julia|Iwańska||5
            Antoni|Jaworski||5;Daryna|Kravchenko||5;Nadia|Leśniak||5;Mikołaj|Ostrowski||5;Pola|Piątek||5
            Franciszek|Rączka||5;Gabriela|Śliwińska||5;Igor|Wrzesień||5;Laura|Żurawska||5""",
        ),
        6,
    )
    made = Print(font="Serif", size=9, margin=50, foot=("", "Szkoła Podstawowa nr 12 w Rzeszowie", ""))
    made.say("Klasa 5a – zdjęcia uczniów", 16, True, side=1)
    made.say("rok szkolny 2026/2027, wychowawczyni: mgr Dorota Bielecka", side=1, after=10)
    rows: list[list[Any]] = []
    for start in range(0, 14, 4):
        four = list(enumerate(people[start : start + 4], start + 1))
        empty = [""] * (4 - len(four))
        rows.append([*(f"{n}. {w.full}" for n, w in four), *empty])
        rows.append([*(picture(w, 76, "brak zdjęcia") for _, w in four), *empty])
    look = [
        *to("CENTER", 0, 1, 2, 3),
        *(("BOX", (at, row), (at, row + 1), 0.5, "grey") for row in range(0, 8, 2) for at in range(4)),
    ]
    made.table(rows, [124] * 4, look, titles=0, air=4)
    folder.put("klasa 5a zdjecia.pdf", made.data())
    return Truth(people, allowed=("klasa 5a zdjecia",))


@case("a tutor group's photo list as KAMAR prints it (layout invented)")
def q80_photo_in_the_last_column(folder: Folder) -> Truth:
    """New Zealand: a table of a tutor group over two pages: number, name, house, and the photo at the end."""
    people = with_photos(
        group(
            "10FRN",
            """Aroha|Henare-Smith|21874|10;Benjamin|Colquhoun|21880|10;Caitlin|Dreaver|21893|10
            Hēmi|Edwards|21907|10;Ishaan|Gopal|21915|10;Kahurangi|Hohepa|21922|10;Lupe|Kaufusi|21936|10
            Madison|Laidlaw|21941|10;Nikau|Marino|21958|10;Olivia|Pascoe|21964|10;Seung-min|Paik|21970|10
            Tavita|Sefo|21989|10;Zoe|Urquhart|21995|10""",
        ),
        2,
        9,
    )
    people.sort(key=lambda w: w.family)
    houses = ("Rutherford", "Sheppard", "Ngata", "Hillary")
    rows: list[list[Any]] = [["#", "ID", "Student", "Year", "House", "Photo"]]
    for n, w in enumerate(people, 1):
        rows.append([str(n), w.number, w.last_first, w.grade, houses[n * 3 % 4], picture(w, 48, "-")])
    made = Print(
        font="Sans",
        size=10,
        head=[("Tararua College", "Tutor Group 10FRN"), ("Teacher: Mrs J Fernandes", "13 students")],
        foot=("KAMAR", "", "Page {page} of {pages}"),
    )
    made.table(rows, [28, 60, 180, 45, 100, 80], [*GRID, *shade(0), *to("CENTER", 0, 3, 5)], air=2)
    folder.put("10FRN photo list.pdf", made.data())
    return Truth(people, allowed=("10FRN photo list", *houses))
