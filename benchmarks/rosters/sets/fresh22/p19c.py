"""What schools of western and southern Europe send on an ordinary day."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


def _small_before(family: str) -> tuple[str, str]:
    """`van der`, `Laan`: the small words before a family name in a column of their own."""
    parts = family.split()
    at = next(at for at, part in enumerate(parts) if part.strip("'")[0].isupper())
    return " ".join(parts[:at]), " ".join(parts[at:])


@case("Magister's list of pupils (Stamnr, Roepnaam, Tussenvoegsel, Achternaam, Klas: from memory)")
def fresh_stamnummers_of_magister(folder: Folder) -> Truth:
    """Two classes, small words in a column of their own, pass photos by number, one of somebody who is not listed."""
    people = those(
        "Sanne|de Wit;Thijs|van der Laan;Fenna|Hoekstra;Mohamed|El Amrani;Lieke|van 't Veer;Stijn|Kok;"
        "Aylin|Yıldız;Bram|ter Haar;Noor|Brouwer;Jip|Scholten",
        "124503",
        "",
        "2hv1;2hv2",
    )
    titles = cut("Stamnr|Klas|Roepnaam|Tussenvoegsel|Achternaam|Geslacht|Geb.datum|Studie|E-mailadres")
    rows = []
    for at, w in enumerate(people):
        before, rest = _small_before(w.family)
        rows.append(
            cut(
                f"{w.number}|{w.room}|{w.given}|{before}|{rest}|{'VMVMVMVMVM'[at]}|{at + 9:02}-0{at % 9 + 1}-2013"
                f"|hv2|{w.number}@leerling.hetkompas.example"
            )
        )
    rows.sort(key=lambda row: (row[1], row[4]))
    folder.csv("Leerlingen 2hv1 en 2hv2.csv", [titles, *rows], sep=";", enc="utf-8-sig")
    folder.photos([*people, one("Daan", "Vos", "119870")], lambda w: f"Pasfoto's/{w.number}.jpg")
    return Truth(
        people,
        [lost("the picture of somebody who is not listed", "119870")],
        allowed=("hv2", "Pasfoto's", "Leerlingen 2hv1 en 2hv2"),
    )


@case("a class list out of ASV in Bavaria (Familienname, Namensbestandteil, Rufname, Klasse: from memory)")
def fresh_rufnamen_of_asv(folder: Folder) -> Truth:
    """Western code page, a blank line and a count behind each class, a `von` in a column of its own; no numbers at all."""
    people = those(
        "Anna|Huber;Korbinian|Aigner;Leni|von Thürheim;Xaver|Schmidbauer;Amira|Khalil;Benedikt|Größl;"
        "Theresa|Lechner;Luis|Zöttl;Veronika|Obermüller;Can|Demirel",
        "",
        "",
        "5a;5b",
    )
    titles = cut(
        "Klasse|Familienname|Namensbestandteil vorangestellt|Rufname|Geschlecht|Geburtsdatum|Bekenntnis"
    )
    lines = [titles]
    for room in ("5a", "5b"):
        members = sorted((w for w in people if w.room == room), key=lambda w: w.family)
        for at, w in enumerate(members):
            sex = "WM"[people.index(w) % 2]
            before, rest = _small_before(w.family)
            lines.append(cut(f"{room}|{rest}|{before}|{w.given}|{sex}|{at + 11}.11.2015|RK"))
        lines += [[f"Anzahl {room}: {len(members)}"], []]
    folder.csv("Klassenliste_5_Bücherei.csv", lines, sep=";", enc="cp1252")
    folder.photos(people, lambda w: f"Bilder/{w.room}_{w.family.split()[-1]}_{w.given}.JPG")
    return Truth(people, allowed=("Bilder",))


@case(OFFICE + ": a Catalan tutor's own list of a group, typed in Excel")
def fresh_llista_of_a_tutor(folder: Folder) -> Truth:
    """Family names, comma, name; ticks for the trip in columns behind; a total; two who came later below it."""
    people = those(
        "Aina|Puig Ferrer;Biel|Casals Roca;Jana|Solé Vidal;Pol|Mestres Font;Ona|Ribas Camps;Nil|Bosch Pons;Fàtima|Haddad;Martí|Serra Coll",
        "",
        "",
        "4t B",
    )
    rows: list[list[Any]] = [
        [at, w.last_first, "X" if at % 3 else "", "X", 12.5] for at, w in enumerate(people[:6], 1)
    ]
    head = [["Institut Serra de Marina"], ["Grup: 4t B", "", "Tutora: Mireia Planas"], []]
    late = [
        [],
        ["Nous alumnes:"],
        [7, people[6].last_first, "", "X", ""],
        [8, people[7].last_first, "", "", ""],
    ]
    titles = ["Núm.", "Cognoms, nom", "Autorització", "Sortida museu", "Pagat (€)"]
    total = ["", "Total", 4, 6, 75]
    folder.book("llista 4t B biblioteca.xlsx", {"Full1": [*head, titles, *rows, total, *late]})
    folder.photos(people, lambda w: f"{w.given} {w.family}.jpg")
    return Truth(people, allowed=("llista 4t B biblioteca",))
