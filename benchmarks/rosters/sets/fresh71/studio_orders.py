"""What the school's photographer sends, by number and by card."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


def group(people: Sequence[Who]) -> bytes:
    """A class picture, wider than high, with everybody in rows."""
    image = Image.new("RGB", (900, 600), (90, 120, 90))
    for at, who in enumerate(people[:12]):
        with Image.open(io.BytesIO(face(who.key))) as head:
            image.paste(head, (45 + at % 6 * 138, 90 + at // 6 * 230))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=85)
    return file.getvalue()


@case("PowerSchool's field names as in ps.powerschool-docs.com; the folders of the studio are invented")
def q71_elementary_portraits_by_number_with_class_pictures(folder: Folder) -> Truth:
    """A fall order: portraits by student number, beside them one class picture for each teacher."""
    people = those(
        "Addison|Barker;Beau|Carlisle;Camila|Dominguez;Declan|Ellery;Everly|Fitch;Finn|Gallegos;"
        "Gemma|Hollis;Hudson|Ingram;Isla|Jernigan;Jasper|Kirkland;Kaylee|Loomis;Levi|Mercado;"
        "Mila|Norwood;Nash|Oakley;Olive|Pettit;Preston|Quarles;Quinn|Redmond;Remy|Stovall;"
        "Sadie|Trujillo;Tucker|Urban;Violet|Vance;Wesley|Winslow;Ximena|Yanez;Zane|Zeller",
        "204118",
        "K 1 2 3",
        "Applegate;Burnham;Castaneda;Doyle",
        2,
    )
    rows = [[w.number, w.family, w.given, "0" if w.grade == "K" else w.grade, w.room] for w in people]
    titles = cut("Student_Number|Last_Name|First_Name|Grade_Level|Home_Room")
    folder.csv("student.export.text", [titles, *rows], "\t")
    folder.photos(people, lambda w: f"Fall Portraits/Individuals/{w.number}.jpg")
    for room in ("Applegate", "Burnham", "Castaneda", "Doyle"):
        picture = group([w for w in people if w.room == room and w.photo])
        folder.put(f"Fall Portraits/Class Pictures/{room}.jpg", picture)
    return Truth(people)


@case("IDLINK.TXT as Koha's tool for patron images wants it; the list is invented")
def q71_card_numbers_with_an_idlink_file(folder: Folder) -> Truth:
    """New Zealand: the library's zip of photos links card numbers to the names the camera gave."""
    people = [
        one("Aroha", "Tamatea", "S0021834", "9", "9ABR"),
        one("Benjamin", "Whittaker", "S0021840", "9", "9ABR", goes="Ben"),
        one("Charlotte", "Faleolo", "S0021846", "9", "9KTH"),
        one("Dhruv", "Naidu", "S0021852", "9", "9KTH"),
        one("Eru", "Paewai", "S0021858", "9", "9ABR"),
        one("Francesca", "Dunstan", "S0021864", "9", "9KTH", goes="Frankie"),
        one("Hemi", "Rangihuna", "S0020511", "10", "10LWE"),
        one("Isabelle", "McAllum", "S0020517", "10", "10LWE"),
        one("Kahurangi", "Te Whare", "S0020523", "10", "10LWE", goes="Kahu"),
        one("Lachlan", "Prendergast", "S0020529", "10", "10LWE", photo=""),
        one("Mele", "Fonua", "S0020535", "10", "10LWE"),
    ]
    titles = cut("Library Card|Surname|First Name|Preferred Name|Year Level|Form Class")
    rows = [[w.number, w.family, w.given, w.goes or w.given, w.grade, w.room] for w in people]
    folder.csv("Year 9 and 10.csv", [titles, *rows])
    lines, files = [], {}
    for at, w in enumerate(people):
        if w.photo:
            lines.append(f"{w.number},IMG_{2231 + at * 2}.JPG")
            files[f"IMG_{2231 + at * 2}.JPG"] = face(w.photo, 240)
    folder.zip("koha photos.zip", {"IDLINK.TXT": "\n".join(lines) + "\n", **files})
    return Truth(people)


@case()
def q71_originals_and_miniatures_by_enrolment_number(folder: Folder) -> Truth:
    """Brazil: every photo is there twice, large and as a miniature of the same name."""
    names = (
        "Ana Luísa|Ferreira;Bernardo|Nogueira da Silva;Bruna|Cardoso;Enzo|Sant'Anna;Gabriela|dos Santos;"
        "Heitor|Camargo;Isadora|Meireles;João Pedro|Tavares;Lorena|Figueiredo;Maria Clara|de Oliveira;"
        "Miguel|Azevedo;Nicole|Prado;Rafael|Guimarães;Sophia|Bittencourt"
    )
    people = [any_parting(w) for w in those(names, "20250113", "6 7", "601;702", 2)]
    rows = [[w.number, w.full, w.grade, w.room] for w in people]
    folder.csv("alunos_2025.csv", [cut("Matrícula|Nome do Aluno|Série|Turma"), *rows], ";", "cp1252")
    for w in people:
        if w.photo:
            folder.put(f"Fotos/miniaturas/{w.number}.jpg", face(w.photo, 60))
            folder.put(f"Fotos/originais/{w.number}.jpg", face(w.photo, 480))
    return Truth(people)


@case()
def q71_retake_day_a_month_later(folder: Folder) -> Truth:
    """A list with photos in September; in November a folder with retakes and those who were absent."""
    people = those(
        "Alondra|Beltran;Brody|Chandler;Cassidy|Dupree;Dominic|Eastman;Elise|Farnsworth;Grady|Holloway;"
        "Harper|Ibarra;Ivan|Jorgensen;Journey|Knapp;Keegan|Lockhart;Lila|Mathis;Marcus|Nolan;"
        "Naomi|Orozco;Parker|Reyes;Sloane|Thibodeaux",
        "70516",
        "7 8",
        "A-114;B-203",
    )
    people = but(
        people,
        {
            3: {"photo": "Dominic on retake day"},
            6: {"photo": "Harper on retake day"},
            9: {"photo": "Keegan, absent the first time"},
        },
    )
    rows = [[w.number, w.last_first, w.grade, w.room] for w in people]
    folder.book("1/Homerooms.xlsx", {"Homerooms": [cut("Student ID|Student|Grade|Homeroom"), *rows]})
    for at, w in enumerate(people):
        if w.photo and at != 9:
            folder.put(f"1/Photos/{w.number}.jpg", face(w.key))
        if w.photo and w.photo != w.key:
            folder.put(f"2/Retakes and Makeups/{w.number}.jpg", face(w.photo))
    return Truth(people, steps=("1", "2"), same=[("Harper Ibarra", "Harper Ibarra")])


@case()
def q71_first_last_name_only_in_the_file_names(folder: Folder) -> Truth:
    """Mexico: two last names in the list, only the father's in the photos, and no accents there."""
    people = those(
        "Sofía|Núñez Carrillo;Diego|Peña Luján;Valeria|Ramírez Ochoa;Emiliano|Gutiérrez Mota;"
        "Renata|Sánchez Ibarra;José Ángel|Treviño Garza;Regina|Cantú Sada;Santiago|Dávila Ríos;"
        "Ximena|Villarreal Peña;Iker|Ramírez Solís;Natalia|Muñiz Cárdenas;Leonardo|Zúñiga Ávila",
        "24031",
        "3 4",
        "3A;4B",
    )
    titles = cut("Matrícula|Apellido Paterno|Apellido Materno|Nombre(s)|Grado|Grupo")
    rows = [[int(w.number), *w.family.split(), w.given, int(w.grade), w.room] for w in people]
    folder.book("Alumnos 2025-2026.xlsx", {"Alumnos": [titles, *rows]})
    plain = str.maketrans("áéíóúñÁ", "aeiounA")

    def called(w: Who) -> str:
        return f"Fotografias/{w.family.split()[0]}_{w.given}.jpg".translate(plain)

    folder.photos(people, called)
    return Truth(people)
