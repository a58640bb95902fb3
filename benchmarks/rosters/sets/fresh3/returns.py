"""Lists that come again, in October and in a new year."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.third_cast import pupils


def same(people: list[Who]) -> list[tuple[str, str]]:
    """Everybody is the same record, by the same name."""
    return [(w.full, w.full) for w in people]


def _in_folder(step: str, who: Who) -> str:
    return f"{step}/{who.given}_{who.family}.jpg"


@case(
    OFFICE + ": SIMS' list in September and after half-term; who isn't on the second list is asked, and stays"
)
def fresh_after_half_term(folder: Folder) -> Truth:
    """One moved class, one is new, one is not on the list; the pictures are not sent again."""
    people = pupils("uk", 8, "005117", "7", "7KB;7RM")
    titles = words("Adno,Surname,Forename,Year,Reg")

    def rows(whom: list[Who]) -> list[list[str]]:
        return [[w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in whom]

    folder.csv("1/September.csv", [titles, *rows(people)])
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    after = [replace(w, room="7RM") if i == 2 else w for i, w in enumerate(people)]
    new = one("Saffron", "Delacroix", "006990", "7", "7KB", photo="")
    folder.csv("2/November.csv", [titles, *rows([*after[:4], *after[5:], new])])
    missing = lost("who is not on the list", people[4].family, "not on")
    return Truth([*after, new], [missing], steps=("1", "2"), same=same(people))


@case(
    OFFICE
    + ": a new school year from the same program: a grade up, other rooms, new small ones; the oldest are gone"
)
def fresh_moved_up_a_year(folder: Folder) -> Truth:
    """Numbers stay; those of grade 5 are not on the list, which is said, and nobody is archived unasked."""
    people = pupils("us", 10, "66021", "3 4 5", "3-Lane;4-Moss;5-Nash")
    titles = words("Student Number,Last Name,First Name,Grade,Homeroom")
    up = {"3": ("4", "4-Ochoa"), "4": ("5", "5-Pike")}

    def rows(whom: list[Who]) -> list[list[str]]:
        return [[w.number, w.family, w.given, w.grade, w.room] for w in whom]

    folder.csv("1/students.csv", [titles, *rows(people)])
    folder.photos(people, lambda who: f"1/photos/{who.number}.jpg")
    after = [replace(w, grade=up[w.grade][0], room=up[w.grade][1]) if w.grade in up else w for w in people]
    small = [
        one("Lucinda", "Farrow", "67104", "3", "3-Quill", photo=""),
        one("Otto", "Zamarripa", "67117", "3", "3-Quill", photo=""),
    ]
    folder.csv(
        "2/students.csv",
        [titles, *rows([*(w for w in after if w.grade != "5" or w.room != "5-Nash"), *small])],
    )
    missing = lost("who is not on the list", people[2].family, "not on")
    return Truth([*after, *small], [missing], steps=("1", "2"), same=same(people))


@case(
    OFFICE
    + ": the school changed its program in summer; the same numbers, but as Excel's numbers without zeros"
)
def fresh_other_program_lost_zeros(folder: Folder) -> Truth:
    """Other titles in another order, `Last, First` in one column, new rooms; nobody is double."""
    people = pupils("us_mess", 7, "0020871", "6 7", "6A;7A")
    rows = [[w.number, w.given, w.family, w.grade, w.room] for w in people]
    folder.csv("1/export.csv", [words("Pupil ID,First,Last,Gr,HR"), *rows])
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    later = [["Homeroom", "Student", "Grade Level", "Student No."]]
    later += [[w.room, w.last_first, f"{w.grade}", int(w.number)] for w in people]  # type: ignore[list-item]
    folder.book("2/Roster.xlsx", {"Roster": later})
    people = [replace(w, more=(str(int(w.number)),)) for w in people]
    return Truth(people, steps=("1", "2"), same=same(people))


@case(
    OFFICE
    + ": a Belgian list after All Saints: a family took another name, another child corrected a first name"
)
def fresh_family_took_another_name(folder: Folder) -> Truth:
    """Number, first name and class are the same: the same child with a new last name; notes stay."""
    people = pupils("be", 6, "2025310", rooms="2A;2B")
    titles = words("Stamnummer,Naam,Voornaam,Klas")

    def rows(whom: list[Who]) -> list[list[str]]:
        return [[w.number, w.family, w.given, w.room] for w in whom]

    folder.csv("1/leerlingen.csv", [titles, *rows(people)], ";")
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    after = [replace(w, family="Lambrechts") if i == 3 else w for i, w in enumerate(people)]
    after = [replace(w, given="Ninque") if i == 0 else w for i, w in enumerate(after)]
    folder.csv("2/leerlingen.csv", [titles, *rows(after)], ";")
    pairs = [(before.full, now.full) for before, now in zip(people, after, strict=True)]
    return Truth(after, steps=("1", "2"), same=pairs)


@case(OFFICE + ": teachers hand in their classes one after the other, each with photos by name")
def fresh_classes_handed_in_one_by_one(folder: Folder) -> Truth:
    """A list of another class says nothing of those who came before: all stay."""
    people = pupils("au", 7, "90117", rooms="5W;6T")
    for step, room in (("1", "5W"), ("2", "6T")):
        theirs = [w for w in people if w.room == room]
        rows = [[w.family, w.given, w.number, w.room] for w in theirs]
        folder.csv(f"{step}/{room}.csv", [words("Surname,First name,Student ID,Class"), *rows])
        folder.photos(theirs, partial(_in_folder, step))
    return Truth(people, steps=("1", "2"), same=same([w for w in people if w.room == "5W"]))


@case(
    OFFICE + ": the photographer's list has no accents and no numbers; in October the office's list has both"
)
def fresh_accents_come_in_october(folder: Folder) -> Truth:
    """`Aroa Iglesias`, `Nicolas de la Fuente Parra`: the same children, now written as they are."""
    people = pupils("es", 6, rooms="4A;4B")
    plain = str.maketrans("áéíóúñü", "aeiounu")
    files = {w.full: f"img{i:03}.jpg" for i, w in enumerate(people)}
    rows = [
        [w.family.translate(plain), w.given.translate(plain), w.room, files[w.full] if w.photo else ""]
        for w in people
    ]
    folder.csv("1/fotos.csv", [words("Apellidos,Nombre,Grupo,Foto"), *rows], ";")
    folder.photos(people, lambda who: f"1/{files[who.full]}")
    after = [replace(w, number=f"{30114 + 17 * i}") for i, w in enumerate(people)]
    later = [[w.number, w.family, w.given, w.room] for w in after]
    folder.csv("2/alumnado.csv", [words("Nº Expediente,Apellidos,Nombre,Grupo"), *later], ";", "cp1252")
    pairs = [(w.full.translate(plain), w.full) for w in people]
    return Truth(after, steps=("1", "2"), same=pairs)
