"""Lists that come a second time."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx
from benchmarks.rosters.sixth_cast import same_records


@case(
    OFFICE
    + ": in October another office writes the list: other titles, another number, one cell for the name; two are marked as gone"
)
def fresh_october_from_the_district(folder: Folder) -> Truth:
    """The school's number is not on the second list: name and homeroom say who is who; one has changed class, one has come."""
    before = those(
        "Arletta|Boyce;Byron|Kiyabu;Constance|Meeker;Dwight|Farro;Elodie|Stamm;Fitz|Oglethorpe;Gloria|Pak;Harlan|De Witt;Inez|Tovar",
        "3304",
        "4 5",
        "4-Ames;5-Bly",
        without=0,
    )
    after = but(before, {2: {"here": False}, 5: {"room": "5-Cho"}, 7: {"here": False}})
    after = [replace(w, more=(f"900{at * 7 + 14:04}",)) for at, w in enumerate(after)]
    new = one("Juno", "Bly", "", "5", "5-Cho", more=("9000999",))
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in before]
    folder.csv("1/fall roster.csv", [words("Local ID,Last,First,Grade,Homeroom"), *rows])
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    late = [
        [
            w.last_first,
            w.more[0],
            f"{int(w.grade):02}",
            w.room,
            "Enrolled" if w.here else "Withdrawn 09/30/2026",
        ]
        for w in [*after, new]
    ]
    late.sort(key=lambda row: row[3])
    folder.book(
        "2/District extract.xlsx",
        {
            "Extract": [
                ["District 12 extract, 10/05/2026"],
                words("Student Name,State ID,Grade,HR,Status"),
                *late,
            ]
        },
    )
    folder.put("2/Bly_Juno.jpg", face(new.photo))
    return Truth([*after, new], steps=("1", "2"), same=same_records(before, after))


@case(
    OFFICE
    + ": the office's list and photos first; then the library's patrons in capitals, with barcodes, and last names cut at twelve letters"
)
def fresh_library_later_with_names_cut_short(folder: Folder) -> Truth:
    """The student number stands in the library's list, too, with a letter before; two patrons are teachers; nobody is there twice."""
    before = those(
        "Abena|Featherstonehaugh;Beck|Montgomery-Lee;Cian|Rasch;Dulcie|Vandermeersch;Efe|Ozturk;Fern|Quayle;Gil|Ashby-Whitelaw;Hana|Brook",
        "118417",
        "7 8",
        "7N;8S",
    )
    after = [replace(w, more=(f"L{w.number}", f"2{at * 31 + 417:06}")) for at, w in enumerate(before)]
    staff = [one("Ottoline", "Marsh", "2900001", role="staff", photo="")]
    folder.csv(
        "1/pupils.csv",
        [
            words("Adm no,Surname,Forename,Year,Form"),
            *([w.number, w.family, w.given, w.grade, w.room] for w in before),
        ],
    )
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    rows = [[w.more[1], w.more[0], w.family[:12].upper(), w.given.upper(), w.room, "PUPIL"] for w in after]
    rows += [[w.number, "", w.family.upper(), w.given.upper(), "", "STAFF"] for w in staff]
    folder.csv("2/borrowers.csv", [words("Barcode,Admin ref,Surname,Forename,Form,Category"), *rows])
    return Truth([*after, *staff], steps=("1", "2"), same=same_records(before, after), capitals=True)


@case(
    OFFICE
    + ": in September everybody; in October each of two teachers sends her class alone, with accents put right, by Word and by mail"
)
def fresh_corrected_class_by_class(folder: Folder) -> Truth:
    """Second step a table in Word, third a list in a text: nobody of the other class is gone; no number in either."""
    before = those(
        "Zoe|Lefevre;Noe|Garcon;Leonie|Peron;Eloi|Andre;Ines|Beziers;Anais|Come;Gael|Fremont;Raphael|Noel",
        "70417",
        "",
        "CM1 A;CM1 B",
        without=2,
    )
    right = those(
        "Zoé|Lefèvre;Noé|Garçon;Léonie|Péron;Éloi|André;Inès|Béziers;Anaïs|Côme;Gaël|Frémont;Raphaël|Noël",
        "70417",
        "",
        "CM1 A;CM1 B",
    )
    after = [replace(w, given=good.given, family=good.family) for w, good in zip(before, right, strict=True)]
    folder.csv(
        "1/ecole.csv",
        [
            words("Matricule,Nom,Prénom,Classe"),
            *([w.number, w.family.upper(), w.given, w.room] for w in before),
        ],
        ";",
    )
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    table = [[Cell(("Nom",)), Cell(("Prénom",)), Cell(("Classe",))]]
    table += [[Cell((w.family,)), Cell((w.given,)), Cell((w.room,))] for w in after if w.room == "CM1 A"]
    folder.put("2/CM1 A corrigé.docx", docx(["CM1 A - liste corrigée, merci !"], table))
    lines = [f"{w.family}, {w.given}" for w in after if w.room == "CM1 B"]
    folder.put("3/CM1 B.txt", "\n".join(["Classe : CM1 B", *lines, ""]))
    return Truth(after, steps=("1", "2", "3"), same=same_records(before, after), allowed=("1", "2", "3"))
