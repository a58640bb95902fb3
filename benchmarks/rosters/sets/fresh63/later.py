"""A list that is imported again after months in the same school."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case()
def p64a_twins_whose_numbers_were_exchanged(folder: Folder) -> Truth:
    """The office had given each twin the other's number; the list of January is right. Photos go by name."""
    people = those(
        "Barnaby|Eccles;Nadia|Farrow;Salma|Farrow;Lachlan|Guthrie;Perpetua|Hanley;Rufus|Inchbald;"
        "Tegan|Jolley;Winifred|Kershaw",
        "60121",
        "2",
        "2P;2P;2P;2R",
        0,
    )
    titles = cut("Pupil No|Surname|Forename|Year|Class")

    def rows(some: list[Who]) -> list[list[str]]:
        return [[w.number, w.family, w.given, w.grade, w.room] for w in some]

    folder.csv("1 September/Year 2.csv", [titles, *rows(people)])
    folder.photos(people, lambda w: f"1 September/Photos/{w.given} {w.family}.jpg")
    one_twin, other_twin = people[1].number, people[2].number
    people = but(people, {1: {"number": other_twin}, 2: {"number": one_twin}})
    folder.csv("2 January/Year 2.csv", [titles, *rows(people)])
    return Truth(
        people,
        steps=("1 September", "2 January"),
        same=[(w.full, w.full) for w in people],
        allowed=("Photos", "Year 2"),
    )


@case()
def p64a_library_cards_whose_numbers_overlap(folder: Folder) -> Truth:
    """The library system has its own numbers, and some of them are other pupils' numbers in the school."""
    people = those(
        "Alaric|Boone;Bettina|Crowe;Conrad|Dyer;Daphne|Ewing;Errol|Finch;Flora|Grady;Gareth|Hume;Honor|Irby;"
        "Ivor|Jermyn",
        "1004",
        "7 8",
        "7X;8Y",
        0,
    )
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom")
    listed = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("1 September/sis.csv", [titles, *listed])
    folder.photos(people, lambda w: f"1 September/photos/{w.number}.jpg")
    cards = cut("1021|1151|1152|1004|1153|1072|1089|1154|1155")
    people = [replace(w, more=(card,)) for w, card in zip(people, cards, strict=True)]
    titles = cut("Patron Barcode|Patron Name|Grade|Homeroom")
    patrons = [[w.more[0], w.last_first, w.grade, w.room] for w in reversed(people)]
    folder.csv("2 November/library patrons.csv", [titles, *patrons])
    return Truth(
        people,
        steps=("1 September", "2 November"),
        same=[(w.full, w.full) for w in people],
        allowed=("photos", "sis", "library patrons"),
    )


@case()
def p64a_a_child_who_comes_back(folder: Folder) -> Truth:
    """A boy leaves in January, by the list's status, and is there again in April in another class."""
    people = those(
        "Agata|Brooks;Casper|Dawe;Denise|Elphick;Tomasz|Fitzroy;Errin|Gale;Fintan|Hoad;Gilda|Izzard;Hal|Joyce",
        "70335",
        "4",
        "4J;4M",
        0,
    )
    titles = cut("Adm No|Surname|First Name|Year|Class|Status")

    def rows(some: list[Who], left: str = "") -> list[list[str]]:
        status = {left: "Left 16/01/2026"}
        return [[w.number, w.family, w.given, w.grade, w.room, status.get(w.given, "Current")] for w in some]

    folder.csv("1 September/pupils.csv", [titles, *rows(people)])
    folder.photos(people, lambda w: f"1 September/photos/{w.number}.jpg")
    folder.csv("2 January/pupils.csv", [titles, *rows(people, "Tomasz")])
    people = but(people, {3: {"room": "4J"}})
    new = one("Kezia", "Lomax", "70510", "4", "4M", photo="")
    folder.csv("3 April/pupils.csv", [titles, *rows([*people, new])])
    return Truth(
        [*people, new],
        steps=("1 September", "2 January", "3 April"),
        same=[(w.full, w.full) for w in people],
        allowed=("photos", "pupils"),
    )


@case()
def p64a_two_of_one_name_change_places(folder: Folder) -> Truth:
    """Two girls of one name in two classes go up into each other's; then a teacher's list without numbers."""
    people = those(
        "Emma|Larsen;Bodil|Aagaard;Emma|Larsen;Carsten|Bruun;Ditte|Ejlersen;Esben|Fabricius;Frida|Gram;"
        "Gustav|Hauge",
        "3011",
        "4",
        "4A;4B",
        0,
    )
    people = but(people, {2: {"room": "4B"}})
    titles = cut("Elevnr|Fornavn|Efternavn|Klasse")

    def rows(some: list[Who]) -> list[list[str]]:
        return [[w.number, w.given, w.family, w.room] for w in some]

    folder.csv("1 august 2025/elever.csv", [titles, *rows(people)], ";", "cp1252")
    folder.photos(people, lambda w: f"1 august 2025/fotos/{w.number}.jpg")
    people = [replace(w, grade="5", room=f"5{w.room[1]}") for w in people]
    people = but(people, {0: {"room": "5B"}, 2: {"room": "5A"}})
    folder.csv(
        "2 august 2026/elever.csv", [titles, *rows(sorted(people, key=lambda w: w.full))], ";", "cp1252"
    )
    names = [[w.full, w.room] for w in people if w.room == "5B"]
    folder.book("3 september 2026/5B.xlsx", {"Ark1": [["Navn", "Klasse"], *names]})
    return Truth(
        people,
        steps=("1 august 2025", "2 august 2026", "3 september 2026"),
        same=[(w.full, w.full) for w in people if w.given != "Emma"],
        allowed=("fotos", "Ark1", "elever"),
    )
