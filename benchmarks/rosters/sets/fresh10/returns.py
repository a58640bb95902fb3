"""Lists that come a second time."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.sixth_cast import same_records


@case(
    OFFICE
    + ": the list in August without a photo; the photographer's zip in October, `Last, First 10231.JPG`"
)
def fresh_photographers_zip_in_october(folder: Folder) -> Truth:
    """Titles of the office's own, totals below; the second step has no list at all, and one of the class was away."""
    people = those(
        "Bexley|Thornquist;Caius|Ogilvie;Delaney|Marchetti;Everly|Sandhu;Fisher|O'Bannon;Gia|Van Ness;Harlan|Pettway;Imani|Ruskin;Jude|Carrasco",
        "10231",
        "4 5",
        "Mrs. Albright;Mr. Zamora",
    )
    rows = [[w.last_first, int(w.number), int(w.grade), w.room] for w in people]
    folder.book(
        "1/August list.xlsx",
        {
            "Sheet1": [
                ["Pine Hollow Elementary 2026-27"],
                [],
                words("Student,ID#,Grd,Homeroom Tchr"),
                *rows,
                [],
                ["Total", len(rows)],
            ]
        },
        merge=["A1:D1"],
    )
    folder.zip("2/PineHollow_Fall26.zip", faces(people, lambda w: f"Fall26/{w.last_first} {w.number}.JPG"))
    return Truth(people, steps=("1", "2"), same=same_records(people, people), allowed=("Fall26",))


@case(
    "a class list of SchILD-NRW as text (titles from memory, not read here); in November a sheet of the new ones only: "
    + OFFICE
)
def fresh_only_newcomers_in_november(folder: Folder) -> Truth:
    """`Zugänge` has other titles, the school they came from, and no word of all the others, who stay."""
    before = those(
        "Alwine|Frenzel;Benno|Großkopf;Cosima|Yıldız;Dorian|Uhlig;Elsbeth|Möbius;Friedemann|Täubert;Gesine|Krahl",
        "3107",
        "",
        "05A;05B",
    )
    new = those("Hassan|Darwisch;Iwona|Sikorska;Justus|von Bülow", "3402", "", "05B", without=0)
    rows = [[w.number, w.family, w.given, w.room, f"{at + 3:02}.04.2015", "D"] for at, w in enumerate(before)]
    folder.csv(
        "1/Schuelerliste.csv",
        [words("Interne ID-Nummer,Nachname,Vorname,Klasse,Geburtsdatum,Religion"), *rows],
        ";",
        "utf-8-sig",
    )
    folder.photos(before, lambda w: f"1/Fotos/{w.number}.jpg")
    schools = cut("GS Am Anger, Unna|Szkoła Podstawowa nr 4|Gym. Soest")
    rows = [
        cut(f"{w.family}, {w.given}|{w.room}|{w.number}|0{at + 2}.11.2026|{schools[at]}")
        for at, w in enumerate(new)
    ]
    folder.book(
        "2/Zugänge.xlsx",
        {"November": [["Zugänge seit den Herbstferien"], words("Name,Kl.,ID,ab,kommt von"), *rows]},
    )
    folder.photos(new, lambda w: f"2/{w.given} {w.family}.jpg")
    return Truth([*before, *new], steps=("1", "2"), same=same_records(before, before))


@case(
    "Libib's patrons (titles from memory, not read here: barcode, first_name, last_name, email, patron_id, tags); "
    + OFFICE
)
def fresh_library_patrons_after_the_office(folder: Folder) -> Truth:
    """The library's own barcodes come second, without the student number; tags have the homeroom; a teacher among them."""
    people = those(
        "Arlo|Bettencourt;Blythe|Okafor-Dunn;Cedric|Nuñez;Dionne|Sparrow;Ephraim|Katz;Fleur|Lindgaard;Gideon|Moreau;Hollis|Yazzie",
        "204417",
        "6 7",
        "6-Ames;7-Brandt",
    )
    teacher = one("Lorna", "Ames", role="staff", photo="")
    people = [replace(w, more=(f"LIB{at * 9 + 1041:06}",)) for at, w in enumerate(people)]
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("1/students.csv", [words("Student Number,Last Name,First Name,Grade,Homeroom"), *rows])
    folder.photos(people, lambda w: f"1/{w.number}.jpg")
    rows = [
        [
            w.more[0],
            w.given,
            w.family,
            f"{w.given[0].lower()}{at + 41}@oak.example",
            f"{w.room}, student",
        ]
        for at, w in enumerate(people)
    ]
    rows += [["LIB000007", "Lorna", "Ames", "lames@oak.example", "staff"]]
    folder.csv("2/patrons.csv", [words("barcode,first_name,last_name,email,tags"), *rows], end="\n")
    return Truth(
        [*people, replace(teacher, number="LIB000007")],
        steps=("1", "2"),
        same=same_records(people, people),
        allowed=("student", "staff", "6-Ames, student", "7-Brandt, student"),
    )


@case(
    OFFICE
    + " in Austria: in the new year only one teacher sends her list: 3b is 4b now, two have come, and 3a is not on it"
)
def fresh_one_class_moves_up_alone(folder: Folder) -> Truth:
    """A school's list by `Klasse`, then `Klassenliste 4b` with the class in the heading; photos by the call-up number of the school."""
    before = those(
        "Annelies|Pichler;Bogdan|Ilić;Clemens|Hörtnagl;Dunja|Begić;Emilia|Strasser;Ferdl|Oberhofer;Gloria|Zangerl;Hamza|Korkmaz",
        "S-2204",
        "",
        "3a;3b",
    )
    after = [replace(w, room="4b") if w.room == "3b" else w for w in before]
    new = those("Ivo|Tschurtschenthaler;Jana|Plattner", "S-2611", "", "4b", without=0)
    rows = [[w.number, w.family, w.given, w.room] for w in before]
    folder.csv(
        "1/Schüler 2025.csv", [words("Schülernr.,Familienname,Vorname,Klasse"), *rows], ";", "utf-8-sig"
    )
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    listed = [w for w in [*after, *new] if w.room == "4b"]
    rows = [
        cut(f"{at}|{w.family}|{w.given}|{w.number}|{('r.k.', 'o.B.', 'isl.')[at % 3]}|")
        for at, w in enumerate(listed, 1)
    ]
    top = [["Klassenliste 4b - Schuljahr 2026/27"], ["Klassenvorstand: Mag. Irene Wurzer"], []]
    folder.book(
        "2/Klassenliste 4b.xlsx",
        {"4b": [*top, cut("Nr.|Familienname|Vorname|Schülernr.|Rel.|Anmerkung"), *rows]},
        merge=["A1:F1", "A2:F2"],
    )
    folder.photos(new, lambda w: f"2/{w.number}.jpg")
    return Truth([*after, *new], steps=("1", "2"), same=same_records(before, after))


@case(
    OFFICE
    + ": a column was sorted alone: four had the number of the row above; `CORRECTED` comes with the photos"
)
def fresh_numbers_shifted_by_one_row(folder: Folder) -> Truth:
    """Names and rooms are the same in both; the numbers of four go round; the photos are called by the right ones."""
    after = those(
        "Aurora|Kimball;Bastien|Yoder;Clementina|Ruiz;Dov|Hirschfeld;Elowen|Pratt;Ford|Mackey;Gemma|Tolentino;Hugo|Strand;Inez|Waters",
        "550318",
        "9",
        "Adv 11;Adv 12;Adv 14",
        without=0,
    )
    wrong = [w.number for w in after]
    wrong[3:7] = [wrong[6], *wrong[3:6]]
    before = [replace(w, number=number) for w, number in zip(after, wrong, strict=True)]
    titles = words("Last,First,Student ID,Gr,Advisory")
    for name, people in (("1/Freshmen.csv", before), ("2/Freshmen CORRECTED.csv", after)):
        folder.csv(name, [titles, *([w.family, w.given, w.number, w.grade, w.room] for w in people)])
    folder.photos(after, lambda w: f"2/{w.number}.jpg")
    return Truth(after, steps=("1", "2"), same=same_records(before, after))
