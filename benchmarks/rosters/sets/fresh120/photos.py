"""Photos with an index or called by number, and a printed page of faces."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh87.kit import in_room


@case(
    "Lifetouch and PSPA: INDEX.TXT of 13 columns with L and S rows (facts/rosters.md 1.1, studiosourceyearbooks)"
)
def q120_yearbook_disc(folder: Folder) -> Truth:
    """Iowa: a yearbook disc: large and small pictures, teachers of the classes, two of the staff; one without."""
    people = with_photos(
        of_lines(
            """Addison|Becker||3|HINRICHS;Beau|Carstens||3|HINRICHS;Clara|Doyle||3|HINRICHS
            Dominic|Frerichs||3|HINRICHS;Esperanza|Galvan||3|HINRICHS;Finley|Hulsing||3|VOSS;Gideon|Kruse||3|VOSS
            Hattie|Lundquist||3|VOSS;Isaiah|Moore||3|VOSS;Josie|Nguyen||3|VOSS"""
        )
        + of_lines("Karen|Hinrichs;Dale|Brockman", role="staff"),
        8,
    )
    rows: list[list[Any]] = []
    for at, w in enumerate(people):
        if not w.photo:
            continue
        for sort, size, wide in (("L", "Large", 120), ("S", "Small", 48)):
            name = f"{at * 7 + 44170:08}.JPG"
            place = f"IMAGES{sort}"
            grade, title = (
                (w.grade, "") if w.role == "student" else ("FAC", "Teacher" if at == 10 else "Principal")
            )
            own = ["PRAIRIE26", place, name, grade, w.family, w.given, "", "", w.room, "", "", title, size]
            rows.append(own)
            folder.put(f"PRAIRIE26/{place}/{name}", face(w.photo, wide))
    folder.csv("PRAIRIE26/INDEX.TXT", rows, "\t")
    folder.put(
        "PRAIRIE26/README.TXT",
        "Lifetouch yearbook images, Prairie View Elementary, fall 2026.\r\nFor yearbook use only.\r\n",
    )
    found = [w for w in people if w.photo]
    return Truth(found, allowed=("PRAIRIE26", "IMAGESL", "IMAGESS", "HINRICHS", "VOSS"))


@case("iSAMS: a form list with photographs (layout from memory)")
def q120_form_photos(folder: Folder) -> Truth:
    """England, a prep school: three faces a row, beside each `SURNAME, Forename (known as)`, school code, house."""
    people = with_photos(
        of_lines(
            """Tolu|Adebayo|014459||6R;Alexander|Arbuthnot|014417||6R|Sandy;Beatrice|Clifton|014422||6R;Caspian|Dalrymple|014426||6R
            Edward|Ferrers|014431||6R|Ned;Florence|Greville|014438||6R;Haruki|Ito|014442||6R
            India|Lascelles|014447||6R;Jemima|Northcote|014451||6R|Mima;Otto|von Bergen|014455||6R"""
        ),
        6,
    )
    houses = ("Drake", "Nelson", "Raleigh")
    page, file = blank_page(595, 842)
    write(page, 40, 796, "Form Photograph List", 15, bold=True)
    write(page, 40, 780, "Form: 6R     Form Tutor: Mr A Wyndham", 10)
    write(page, 430, 796, "Michaelmas 2026", 10)
    for at, w in enumerate(people):
        x, y = 40 + at % 3 * 174, 664 - at // 3 * 116
        if w.photo:
            draw_face(page, w, x, y, 60)
        else:
            page.rect(x, y, 60, 80)
            write_middle(page, x + 30, y + 36, "No Photo", 7)
        write(page, x + 66, y + 68, f"{w.family},", 9, bold=True)
        write(page, x + 66, y + 56, f"{w.given} ({w.goes})" if w.goes else w.given, 9, bold=True)
        write(page, x + 66, y + 40, w.number, 8)
        write(page, x + 66, y + 28, f"House: {houses[at % 3]}", 8)
    write(page, 40, 24, "Printed from iSAMS on 03/09/2026", 7)
    write(page, 520, 24, "Page 1 of 1", 7)
    page.save()
    folder.put("6R photos.pdf", file.getvalue())
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("6R photos", "Mr A Wyndham", *houses))


def _prefix(who: Who) -> str:
    return next((p for p in ("van den", "van der", "van", "de") if who.family.startswith(f"{p} ")), "")


@case("Magister: Stamnummer, Roepnaam, Tussenvoegsel, Achternaam (aura.nl, Exportbestand maken in Magister)")
def q120_leerlingen_met_pasfoto(folder: Folder) -> Truth:
    """Netherlands: a workbook of two classes with prefixes in their own column, pass photos by Stamnummer."""
    people = with_photos(
        of_lines(
            """Imane|Achterberg|104417||H2a;Bram|van den Brink|104422||H2a;Roos|Dijkman|104426||H2a
            Luca|de Haan|104431||H2a;Sverre|Kooistra|104438||H2a;Yara|van der Wal|104442||H2a
            Tygo|Bos|104419||V2b;Zeynep|Çelik|104424||V2b;Noor|van Essen|104428||V2b
            Guus|Meulenbelt|104435||V2b;Fenne|Wolters|104440||V2b"""
        ),
        3,
        10,
    )
    rows: list[list[Any]] = [cut("Stamnummer|Roepnaam|Tussenvoegsel|Achternaam|Klas|Studie|E-mail")]
    for w in people:
        prefix = _prefix(w)
        main = w.family.removeprefix(prefix).strip()
        study = "HAVO 2" if w.room == "H2a" else "VWO 2"
        own = [int(w.number), w.given, prefix, main, w.room, study, f"{w.number}@leerling.eemcollege.example"]
        rows.append(own)
    folder.book("Magister/leerlingen leerjaar 2.xlsx", {"Leerlingen": rows})
    for room in ("H2a", "V2b"):
        folder.photos(in_room(people, room), lambda w: f"Magister/Pasfoto's/{w.number}.jpg")
    allowed = ("Magister", "leerlingen leerjaar 2", "Leerlingen", "Pasfoto's", "HAVO 2", "VWO 2")
    return Truth(people, allowed=allowed)
