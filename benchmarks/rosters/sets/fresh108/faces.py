"""Faces printed to PDF: a wall of the infants, a list with faces, a wide sheet, a drill roster."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_line, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face
from benchmarks.rosters.sets.fresh79.kit import ACROSS, RULES, Print, picture, use_fonts
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import A4, LETTER


@case()
def q108_infants_photo_wall(folder: Folder) -> Truth:
    """Ireland: an infants' wall: teacher and SNA first, large first names, three children a row."""
    people = with_photos(
        of_lines(
            """Ada|Boylan;Cathal|Breathnach;Elsie|Conway;Fionn|Donohue;Hanna|Dudek;Iarla|Fallon
            Jude|Gaffney;Kate|Hanrahan;Laoise|Keaveney;Milan|Kovacs;Nessa|Mannion;Odhrán|Naughton
            Sadie|O'Malley;Tobi|Ogunleye;Úna|Ruane""",
            room="Room 4",
        ),
        6,
    )
    heads = [
        of_line("Gráinne|Tarpey", role="staff", photo="Gráinne Tarpey"),
        of_line("Noreen|Lohan", role="staff", photo="Noreen Lohan"),
    ]
    shown = [*zip(heads, ("Class Teacher", "SNA"), strict=True), *((w, "") for w in people)]
    use_fonts()
    canvas, file = blank_page(*A4)
    for at, (w, post) in enumerate(shown):
        if at % 9 == 0:
            canvas.setFont("SansBold", 20)
            canvas.drawCentredString(297, 795, "Welcome to Room 4!")
            canvas.setFont("Sans", 9)
            canvas.drawCentredString(297, 778, "Scoil Naomh Caoimhín, Tuam    2026/27")
        x, y = 115 + at % 3 * 182, 600 - at % 9 // 3 * 235
        draw_face(canvas, w, x - 60, y, 120)
        if not w.photo:
            canvas.rect(x - 60, y, 120, 160)
            canvas.setFont("Sans", 10)
            canvas.drawCentredString(x, y + 76, "photo to come")
        for font, size, low, text in (
            ("SansBold", 17, 20, w.given), ("Sans", 11, 34, w.family), ("Sans", 8, 46, post)
        ):  # fmt: skip
            canvas.setFont(font, size)
            canvas.drawCentredString(x, y - low, text)
        if at % 9 == 8 or w is shown[-1][0]:
            canvas.showPage()
    canvas.save()
    folder.put("Room 4 photo wall.pdf", file.getvalue())
    return Truth([*people, *heads], allowed=("Room 4 photo wall", "Scoil Naomh Caoimhín"))


@case()
def q108_nomina_con_foto(folder: Folder) -> Truth:
    """Paraguay: a ruled list, the face in its middle, `Apellidos, Nombres`, C.I. with dots, guardian."""
    people = of_lines(
        """Fátima Belén|Acosta Benítez|6.104.217;Derlis|Ayala|6.108.330;Guadalupe|Cabañas Ortega|6.112.408
        Rodrigo David|Duarte Ferreira|6.117.952;Araceli|Galeano|6.121.046;Junior|Giménez Caballero|6.125.711
        Lourdes Noemí|Ibarrola|6.130.284;Matías|Klassen|6.133.605;Ruth|Martínez Ovelar|6.138.119
        Elías|Ñamandú Vera|6.141.870;Camila Abigail|Paredes|6.146.523;Tobías|Riquelme Sosa|6.150.068
        Sol|Villalba Ayala|6.155.392;Iván|Zárate|6.159.744""",
        grade="8",
        room="A",
    )
    people = with_photos(people, 4, 11)
    made = Print(
        font="Sans", size=9, head=(("Colegio Nacional Cerro Corá", "Año lectivo 2026"),),
        foot=("Secretaría", "", "Página {page} de {pages}"),
    )  # fmt: skip
    made.say("NÓMINA DE ALUMNOS CON FOTOGRAFÍA", 13, bold=True, side=1)
    made.say("8° grado    Sección A    Turno mañana    Prof. guía: Lic. Mirtha Recalde", side=1, after=8)
    rows: list[list[Any]] = [cut("N°|Apellidos, Nombres|C.I. N°|Foto|Fecha nac.|Encargado/a|Teléfono")]
    for at, w in enumerate(people):
        adult = f"{('Blanca', 'Celso', 'Graciela', 'Nelson')[at % 4]} {w.family.split()[0]}"
        own = [f"{at + 1}", w.last_first, w.number, picture(w, 36, "sin foto")]
        rows.append([*own, birthday(at, 2013), adult, f"0981 55{at * 31 + 1004}"])
    made.table(rows, (24, 165, 62, 52, 62, 95, 70), RULES, air=2)
    made.say("Total: 14 alumnos", 9)
    folder.put("Nomina 8A con fotos.pdf", made.data())
    plain = [w.number.replace(".", "") for w in people]
    people = [
        of_lines(f"{w.given}|{w.family}|{w.number}|8|A", photo=w.photo, more=(plain[at],))[0]
        for at, w in enumerate(people)
    ]
    more = ("Nomina 8A con fotos", "8A", "Mirtha Recalde", "Turno mañana", "mañana")
    return Truth(people, allowed=more)


@case()
def q108_klassebilder_paa_tvers(folder: Folder) -> Truth:
    """Norway: across the page, seven faces a row, centred names, the long ones in two lines, two classes."""
    people = with_photos(
        of_lines(
            """Aurora|Bakken|||5A;Birk|Eliassen|||5A;Dawit|Tesfay|||5A;Ella Sofie|Kristoffersen|||5A
            Herman|Lie|||5A;Ingeborg|Myklebust|||5A;Jonas|Nguyen|||5A;Live|Ovesen|||5A;Mathea|Sæther|||5A
            Oskar|Vik|||5A;Ahmed|Abdi|||5B;Cornelia|Fossum|||5B;Even|Grønvold|||5B;Frøya|Hovland|||5B
            Iben Marie|Kleppestø-Larsen|||5B;Jakob|Moen|||5B;Leon|Pettersen|||5B;Synne|Røed|||5B
            Ulrik|Strand|||5B"""
        ),
        5,
        16,
    )
    use_fonts()
    canvas, file = blank_page(*ACROSS)
    for room, head in (("5A", "Hilde Aasen"), ("5B", "Morten Dybdahl")):
        canvas.setFont("SansBold", 16)
        canvas.drawString(40, 548, f"Klasse {room}")
        canvas.setFont("Sans", 9)
        canvas.drawString(140, 548, f"Fjellhamar skole 2026/27    Kontaktlærer: {head}")
        for at, w in enumerate(in_room(people, room)):
            x, y = 92 + at % 7 * 110, 410 - at // 7 * 165
            draw_face(canvas, w, x - 42, y, 84)
            canvas.setFont("Sans", 8.5)
            if not w.photo:
                canvas.rect(x - 42, y, 84, 112)
                canvas.drawCentredString(x, y + 54, "Foto mangler")
            lines = [w.full] if len(w.full) < 18 else [w.given, w.family]
            for down, text in enumerate(lines):
                canvas.drawCentredString(x, y - 12 - down * 10.5, text)
        canvas.setFont("Sans", 7)
        canvas.drawString(40, 24, f"Skrevet ut 21.09.2026    side {1 if room == '5A' else 2}/2")
        canvas.showPage()
    canvas.save()
    folder.put("Klassebilder 5. trinn.pdf", file.getvalue())
    more = ("Klassebilder 5. trinn", "5. trinn", "Hilde Aasen", "Morten Dybdahl")
    return Truth(people, allowed=more)


@case()
def q108_evacuation_roster(folder: Folder) -> Truth:
    """US: a page a homeroom for the red bag: a box, a small face, `Last, First`, ID, grade, pick-up."""
    people = with_photos(
        of_lines(
            """Olivia|Anders|551204|4|18;Tyrell|Beaumont|551219|4|18;Nora|Chisholm|551226|4|18
            Kenji|Fujimoto|551233|4|18;Ava|Garrity|551241|4|18;Santiago|Herrera|551258|4|18
            Lila|Kessler|551262|4|18;Brody|McNeil|551275|4|18;Jamal|Abdullahi|551201|4|19
            Cecily|Brandt|551222|4|19;Rocco|DiNapoli|551230|4|19;Hope|Garrity|551242|4|19
            Anh|Lam|551266|4|19;Everett|Stroud|551290|4|19;Violet|Washington|551297|4|19"""
        ),
        3,
        13,
    )
    titles = cut("Here|Photo|Student|ID|Gr|Release to")
    canvas, file = blank_page(*LETTER)
    for room, teacher in (("18", "Mrs. Denise Rooney"), ("19", "Mr. Paul Ishikawa")):
        mine = in_room(people, room)
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(40, 750, "EMERGENCY EVACUATION ROSTER")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(40, 734, f"Room {room}    Teacher: {teacher}    Meet at: blacktop, cone {room}")
        canvas.setFont("Helvetica-Bold", 8)
        for x, title in zip((40, 78, 130, 300, 360, 400), titles, strict=True):
            canvas.drawString(x, 712, title)
        for at, w in enumerate(mine):
            _line_of(canvas, w, people.index(w), 664 - at * 58)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(
            40, 664 - len(mine) * 58 + 20, f"Enrolled: {len(mine)}    Present: ____    Missing: ____"
        )
        canvas.drawString(40, 24, "Keep in the red emergency bag by the door. Rev. 10/01/2026")
        canvas.showPage()
    canvas.save()
    folder.put("Evacuation rosters Gr 4.pdf", file.getvalue())
    heads = ("Mrs. Denise Rooney", "Denise Rooney", "Mr. Paul Ishikawa", "Paul Ishikawa")
    return Truth(people, allowed=("Evacuation rosters Gr 4", *heads))


def _line_of(canvas: Any, w: Who, at: int, y: float) -> None:
    """A line: the box, the face, who it is, and who may take them home."""
    canvas.rect(44, y + 14, 12, 12)
    draw_face(canvas, w, 78, y - 4, 36)
    if not w.photo:
        canvas.rect(78, y - 4, 36, 48)
    canvas.setFont("Helvetica", 10)
    for x, text in ((130, w.last_first), (300, w.number), (360, w.grade)):
        canvas.drawString(x, y + 16, text)
    adult = ("Jill", "Marcus", "Tanya", "Robert", "Ines")[at % 5]
    canvas.setFont("Helvetica", 8)
    canvas.drawString(400, y + 20, f"{adult} {w.family} 555-01{at + 20}")
    canvas.drawString(400, y + 9, ("grandparent on file", "")[at % 2])
