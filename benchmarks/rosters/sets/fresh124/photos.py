"""Discs and folders of photographers, pages of faces, and an office's zip, the other half."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import A4
from benchmarks.rosters.sets.fresh103.kit import together


@case("PSPA index of eight columns in a CSV with titles: picabooyearbooks.com, creating-a-pspa-portrait-cd")
def q124_jostens_portraits_by_grade(folder: Folder) -> Truth:
    """Georgia (US): an index in CSV, teacher before home room, portraits in a folder a grade, one of the staff."""
    people = with_photos(
        of_lines(
            """Aniyah|Blackshear||K|K3;Bryson|Crowder||K|K3;Daisy|Hulsey||K|K3;Elian|Mercado||K|K3
            Georgia|Tate||K|K3;Knox|Whitmire||1|12;Londyn|Avery||1|12;Marcus|Dobbs||1|12
            Paisley|Nix||1|12;Ravi|Shetty||1|12"""
        )
        + of_lines("Yolanda|Pruett", role="staff")
    )
    teachers = {"K3": "Ms. Ledford", "12": "Mrs. Oglesby"}
    titles = "Volume|Folder|Image File|Grade|Last Name|First Name|Teacher|Home Room"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        place = {"K": "Grade K", "1": "Grade 1"}.get(w.grade, "Staff")
        file = f"HC{at * 3 + 2041:05}.jpg"
        grade = w.grade or "Staff"
        own = ["Hickory Creek 26-27", place, file, grade, w.family, w.given]
        rows.append([*own, teachers.get(w.room, ""), w.room])
        folder.put(f"Portraits/{place}/{file}", face(w.photo))
    folder.csv("index.csv", rows)
    allowed = ("Hickory Creek 26-27", "Portraits", "Grade K", "Grade 1", "Staff", "index", *teachers.values())
    return Truth(people, allowed=allowed)


@case("IDLINK.TXT with retakes as `id(2).jpg` (facts/rosters.md 1.1); the rest of the disc from memory")
def q124_interstate_disc_and_office_list(folder: Folder) -> Truth:
    """Missouri: an office's workbook, a studio's disc with IDLINK in quotes; a retake follows its first picture."""
    base = with_photos(
        of_lines(
            """Allison|Burkhart|100417|9|A12;Braxton|Coats|100422|9|A12;Cora|Eldridge|100426|9|A12
            Devonte|Hines|100431|9|A12;Esmeralda|Ibarra|100438|9|A12;Faith|Kohler|100419|9|B07
            Gage|Lankford|100424|9|B07;Hunter|Maddox|100428|9|B07;Izabella|Noland|100435|9|B07"""
        ),
        7,
    )
    people = [replace(w, photo=f"{w.key} again") if w.given in ("Cora", "Gage") else w for w in base]
    rows: list[list[Any]] = [cut("ID|Last Name|First Name|Gr|HR|Counselor")]
    rows += [[int(w.number), w.family, w.given, 9, w.room, "Stallings"] for w in people]
    folder.book("Freshmen 2026.xlsx", {"Freshmen": rows})
    lines = []
    for before, w in zip(base, people, strict=True):
        if before.photo:
            lines.append(f'"{w.number}","{w.number}.jpg"')
            folder.put(f"Inter-State Studio/IMAGES/{w.number}.jpg", face(before.photo))
        if w.photo != before.photo:
            lines.append(f'"{w.number}","{w.number}(2).jpg"')
            folder.put(f"Inter-State Studio/IMAGES/{w.number}(2).jpg", face(w.photo))
    folder.put("Inter-State Studio/IDLINK.TXT", "\r\n".join(lines) + "\r\n")
    allowed = ("Freshmen 2026", "Freshmen", "Inter-State Studio", "IMAGES", "Stallings")
    return Truth(people, allowed=allowed)


@case(
    "a CD for the batch import into SIMS (ess-sims.co.uk, accredited school photographers); its form from memory"
)
def q124_tempest_cd_for_sims(folder: Folder) -> Truth:
    """Wales: a folder a form, pictures by admission number, and the pupils' list that the school had sent."""
    people = with_photos(
        of_lines(
            """Aled|Bowen|004417|7|7D;Bethan|Cadwaladr|004422|7|7D;Carys|Edmunds|004426|7|7D
            Dylan|Griffiths|004431|7|7D;Ffion|Howells|004438|7|7D;Gethin|Jenkins|004419|7|7W
            Huw|Lewis-Evans|004424|7|7W;Kai|Morris|004428|7|7W;Lowri|Pugh|004435|7|7W;Seren|Vaughan|004440|7|7W"""
        ),
        2,
        8,
    )
    rows: list[list[Any]] = [cut("Adno|Surname|Forename|Year|Reg|DOB")]
    for at, w in enumerate(people):
        rows.append([w.number, w.family, w.given, w.grade, w.room, birthday(at, 2015)])
    folder.csv("Tempest 2026/Pupil Data.csv", rows)
    folder.photos(people, lambda w: f"Tempest 2026/{w.room}/{w.number}.jpg")
    folder.put("Tempest 2026/Groups/7D.jpg", together(in_room(people, "7D"), 3))
    folder.put("Tempest 2026/Groups/7W.jpg", together(in_room(people, "7W"), 3))
    folder.put(
        "Tempest 2026/ReadMe.txt", "Import through Tools > Photo Importer. Images 160 x 213 pixels.\r\n"
    )
    return Truth(people, allowed=("Tempest 2026", "Pupil Data", "Groups", "ReadMe"))


@case(
    "pictures by the code of the student, ABB0003.jpg (accelerus.com.au, how to import student photos); index invented"
)
def q124_msp_photos_for_compass(folder: Folder) -> Truth:
    """Victoria: a zip: pictures by code, a CSV with preferred names, the grey figure for those who were away."""
    people = with_photos(
        of_lines(
            """Archie|Aldridge|ALD0004|3|3B;Chiara|Bonacci|BON0002|3|3B;Duy|Dang|DAN0011|3|3B
            Elizabeth|Farrugia|FAR0007|3|3B|Billie;Hudson|Grech|GRE0003|3|3B;Indi|Hartley|HAR0015|4|4M
            Kobe|Liddell|LID0001|4|4M;Samuel|Papas|PAP0009|4|4M|Sam;Tala|Rafiq|RAF0002|4|4M
            Zoe|Whelan|WHE0006|4|4M"""
        ),
        4,
        6,
    )
    titles = "Student Code|Family Name|First Name|Preferred Name|Year Level|Home Group|Image"
    rows: list[list[Any]] = [cut(titles)]
    files: dict[str, bytes | str] = {}
    for at, w in enumerate(people):
        name = f"{w.number}.jpg"
        year = f"Year {w.grade.zfill(2)}"
        rows.append([w.number, w.family, w.given, w.goes or w.given, year, w.room, name])
        files[f"Compass/{name}"] = face(w.photo) if w.photo else silhouette(at)
    text = "".join(",".join(row) + "\r\n" for row in rows)
    folder.zip("MSP Wattle Park PS 2026.zip", {"Compass/StudentData.csv": text, **files})
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("MSP Wattle Park PS 2026", "Compass", "StudentData"))


def _lines_above(page: Any, people: Sequence[Who]) -> None:
    for at, w in enumerate(people):
        x, y = 40 + at % 4 * 132, 636 - at // 4 * 158
        write_middle(page, x + 60, y + 110, w.given, 10, bold=True)
        write_middle(page, x + 60, y + 99, w.family, 9)
        if w.photo:
            draw_face(page, w, x + 24, y, 72)
        else:
            page.rect(x + 24, y, 72, 96)


@case("a Dutch smoelenboek out of a school's system (layout invented)")
def q124_smoelenboek_met_namen_erboven(folder: Folder) -> Truth:
    """Netherlands: two classes, a page each, four faces a row, the names above them; one without a picture."""
    people = with_photos(
        of_lines(
            """Anouk|van Aalst|||1hv2;Bas|Brouwer|||1hv2;Celina|Doornbos|||1hv2;Emir|Kaya|||1hv2
            Floor|de Lange|||1hv2;Guus|Nijland|||1hv2;Hidde|van der Ploeg|||1hv3;Iris|Roelofs|||1hv3
            Joep|Sanders|||1hv3;Kyra|Terpstra|||1hv3;Naïm|el Ouali|||1hv3;Puck|Zijlstra|||1hv3"""
        ),
        9,
    )
    page, file = blank_page(*A4)
    for room, mentor in (("1hv2", "M. Hoekstra"), ("1hv3", "J. van Loon")):
        write(page, 40, 800, f"Smoelenboek {room}", 16, bold=True)
        write(page, 40, 782, f"Mentor: {mentor}", 10)
        _lines_above(page, in_room(people, room))
        write(page, 40, 24, "Revius Lyceum - 07-09-2026", 7)
        page.showPage()
    page.save()
    folder.put("smoelenboek brugklas.pdf", file.getvalue())
    allowed = ("smoelenboek brugklas", "M. Hoekstra", "J. van Loon", "brugklas")
    return Truth(people, allowed=allowed)


@case("an office's pictures for the cards of pupils (form invented)")
def q124_fotos_de_carnet(folder: Folder) -> Truth:
    """Spain: a zip from the office: a workbook with the number of each picture, a folder a group, two missing."""
    people = with_photos(
        of_lines(
            """Carlota|Arjona Vega|2417||3º A;Darío|Benítez Soler|2422||3º A;Elena|Cuesta Prado|2426||3º A
            Hamza|El Idrissi|2431||3º A;Jimena|Fuentes Roca|2438||3º A;Leo|Gallardo Sanz|2419||3º B
            Martina|Herrero Díaz|2424||3º B;Nicolás|Lozano Pino|2428||3º B;Olivia|Martín Ayala|2435||3º B
            Xiao|Wang|2440||3º B"""
        ),
        2,
        7,
    )
    rows: list[list[Any]] = [cut("Nº exp.|Apellidos|Nombre|Grupo|Foto|Observaciones")]
    for w in people:
        name = f"{w.number}.jpg" if w.photo else ""
        rows.append([int(w.number), w.family, w.given, w.room, name, "" if w.photo else "pendiente de foto"])
        if w.photo:
            folder.put(f"Fotos carnet/{w.room.replace('º ', '')}/{w.number}.jpg", face(w.photo))
    folder.book("Fotos carnet/Alumnado 3º.xlsx", {"Alumnado": rows})
    allowed = ("Fotos carnet", "Alumnado 3º", "Alumnado", "3A", "3B")
    return Truth([any_parting(w) for w in people], allowed=allowed)
