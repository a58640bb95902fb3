"""Lists that come a second time."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.sixth_cast import same_records


@case(
    OFFICE
    + ": the list in September with the first names of the passports; the photographer's disc in November, with the names children go by"
)
def fresh_disc_in_november_with_called_names(folder: Folder) -> Truth:
    """A PSPA index without numbers: `Liz` is Elizabeth by homeroom and surname; three had no photo before; no one is there twice."""
    before = those(
        "Elizabeth|Tarrant;William|Osgood;Katherine|Pham;Andrew|Lachlan;Margaret|Ruiz;Samuel|Ode;Josephine|Beck;Theodore|Vann",
        "5217",
        "6",
        "6A;6B",
        without=3,
    )
    called = {0: "Liz", 1: "Will", 5: "Sam", 7: "Theo"}
    after = [replace(w, photo=w.key) for w in before]
    folder.csv(
        "1/roster.csv",
        [
            words("Student No,Legal Last,Legal First,Gr,HR"),
            *([w.number, w.family, w.given, w.grade, w.room] for w in before),
        ],
    )
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    index = [
        [
            "Sage 26",
            "P1",
            f"{at + 301:06}.jpg",
            w.grade,
            w.family,
            called.get(at, w.given),
            w.room,
            "",
            "",
            "",
            "",
            "",
        ]
        for at, w in enumerate(after)
    ]
    folder.csv("2/index.txt", index, "\t")
    for at, w in enumerate(after):
        folder.put(f"2/P1/{at + 301:06}.jpg", face(w.photo))
    names = [replace(w, also=((called.get(at, w.given), w.family),)) for at, w in enumerate(after)]
    return Truth(names, steps=("1", "2"), same=same_records(before, after), allowed=("P1",))


@case(
    OFFICE
    + ": the second list has the zeros again that Excel had eaten; a child took the stepfather's name; a sister has come with the next number"
)
def fresh_zeros_back_and_a_sister(folder: Folder) -> Truth:
    """004417 was 4417; same first name and class, other surname, same number: the same child; the sister is a new one."""
    before = those(
        "Alba|Moreno Gil;Bosco|Urrutia;Clara|Peña Ríos;Darío|Iglesias;Elsa|Nieto Vera;Fermín|Otero;Greta|Salas Mora;Hernán|Rubio",
        "4417",
        "",
        "3ºA;3ºB",
        without=0,
    )
    after = [replace(w, number=f"00{w.number}", more=(w.number,)) for w in before]
    after[3] = replace(after[3], family="Iglesias Conde")
    after[5] = replace(after[5], family="Cárdenas")
    new = one("Irene", "Rubio", "004537", room="3ºA")
    folder.csv(
        "1/alumnado.csv",
        [
            words("Nº Id. Escolar,Apellidos,Nombre,Unidad"),
            *([w.number, w.family, w.given, w.room] for w in before),
        ],
        ";",
        "cp1252",
    )
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    rows = [[w.number, f"{w.family}, {w.given}", w.room] for w in [*after, new]]
    folder.book("2/Alumnado octubre.xlsx", {"Octubre": [words("Nº Id. Escolar,Alumno/a,Unidad"), *rows]})
    folder.photos([new], lambda w: f"2/{w.number}.jpg")
    return Truth([*after, new], steps=("1", "2"), same=same_records(before, after))


@case(
    OFFICE
    + ": a new year: a grade higher and other rooms; a new boy has the name of one who has left, and another number"
)
def fresh_new_year_and_a_namesake(folder: Folder) -> Truth:
    """`Graduated` stands beside those of the last grade; new photos for all; the namesake is another child."""
    before = those(
        "Alfred|Nyman;Britta|Kallio;Casper|Holmér;Disa|Wallin;Elof|Åhman;Frej|Lundin;Greta|Sköld;Hampus|Öhrn",
        "2204",
        "7 8 9",
        "7A;8A;9A",
        without=0,
    )
    after = []
    for w in before:
        is_last = w.grade == "9"
        up = str(int(w.grade) + 1)
        after.append(
            replace(w, here=False)
            if is_last
            else replace(w, grade=up, room=f"{up}A", photo=f"{w.photo} in the new year")
        )
    new = one("Casper", "Holmér", "2999", "7", "7A")
    titles = words("Elevnr,Efternamn,Förnamn,Årskurs,Klass,Status")

    def row(w: Who) -> list[str]:
        return [w.number, w.family, w.given, w.grade, w.room, "Aktiv" if w.here else "Slutat 2026-06-12"]

    folder.csv("1/elever.csv", [titles, *map(row, before)], ";", "utf-8-sig")
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    folder.csv("2/elever.csv", [titles, *map(row, [*after, new])], ";", "utf-8-sig")
    folder.photos([w for w in [*after, new] if w.here], lambda w: f"2/{w.number}.jpg")
    return Truth(
        [*after, new],
        steps=("1", "2"),
        same=[pair for pair in same_records(before, after) if pair[0] != new.full],
    )
