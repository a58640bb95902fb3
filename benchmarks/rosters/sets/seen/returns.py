"""The second list: swapped and reused numbers, twins, marriages, a library's own numbers, leavers."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, words

cast = caster(0)
TITLES = words("Student ID,Last Name,First Name,Grade,Homeroom")


def write(folder: Folder, name: str, people: list[Who]) -> None:
    """A plain list in a folder of its own."""
    folder.csv(
        f"{name}/students.csv", [TITLES, *([w.number, w.family, w.given, w.grade, w.room] for w in people)]
    )


def stay(people: list[Who]) -> list[tuple[str, str]]:
    """Everybody keeps their record."""
    return [(w.full, w.full) for w in people]


@case("found/import.md A3 (a): the office corrects the numbers of twins")
def swapped_numbers_of_twins(folder: Folder) -> Truth:
    """The numbers change places; notes, memory and photos stay with the names."""
    people = [
        *cast("us", 5, "1100", "5", "5A", without=0),
        one("Ana", "Reyes", "1801", "5", "5A"),
        one("Eva", "Reyes", "1802", "5", "5A"),
    ]
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    after = [*people[:5], replace(people[5], number="1802"), replace(people[6], number="1801")]
    write(folder, "2", after)
    truth = [*people[:5], *(replace(w, more=("1801", "1802")) for w in after[5:])]
    return Truth(
        truth, [lost("swapped numbers", "ana reyes", "eva reyes")], steps=["1", "2"], same=stay(people)
    )


@case("found/import.md A3 (b): a number reused by a sibling")
def number_reused_by_sibling(folder: Folder) -> Truth:
    """The big brother has left; the little sister has his number: a new record, without his photo."""
    people = [*cast("us", 5, "2100", "8", "8A", without=0), one("Omar", "Saleh", "2777", "8", "8A")]
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    sister = one("Huda", "Saleh", "2777", "6", "6A", photo="")
    write(folder, "2", [*people[:5], sister])
    truth = [*people, sister]
    return Truth(truth, [lost("Omar is missing", "omar")], steps=["1", "2"], same=stay(people))


@case("found/import.md A3 (c): a library's own numbers overlap the student numbers")
def library_numbers_overlap(folder: Folder) -> Truth:
    """The library counts its patrons 1, 2, 3 in another order than the office."""
    people = cast("us", 8, "101", "4", "4A", without=0)
    people = [replace(w, number=str(101 + i)) for i, w in enumerate(people)]
    write(folder, "1", people)
    patrons = [replace(w, number=str(101 + (i + 3) % 8)) for i, w in enumerate(people)]
    folder.csv(
        "2/patrons.csv",
        [
            words("Patron No,Last,First,Grade,Homeroom"),
            *([w.number, w.family, w.given, "4", "4A"] for w in patrons),
        ],
    )
    folder.photos(people, lambda who: f"1/{who.family}, {who.given}.jpg")
    truth = [replace(w, more=(p.number,)) for w, p in zip(people, patrons, strict=True)]
    return Truth(truth, steps=["1", "2"], same=stay(people))


@case("a new last name, the same number, class and first name: issue 14, 3")
def new_last_name(folder: Folder) -> Truth:
    """One record; nobody else claims it."""
    people = cast("uk", 6, "3301", "9", "9C", without=0)
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    after = [replace(people[0], family="Marlowe"), *people[1:]]
    write(folder, "2", after)
    same = [(people[0].full, after[0].full), *stay(people[1:])]
    return Truth(after, steps=["1", "2"], same=same)


@case("photos later than the list: issue 14, 7")
def list_first_photos_later(folder: Folder) -> Truth:
    """The list in August, the photographer's zip in October, with a retake for somebody who had one."""
    people = cast("us", 7, "4404", "K 1")
    write(folder, "1", people)
    folder.photos(people, lambda who: f"2/fall/{who.number}_{who.family}.jpg")
    return Truth(people, steps=["1", "2"], same=stay(people))


@case("a new school year: facts/rosters.md, Year rollover")
def everybody_moves_up(folder: Folder) -> Truth:
    """Everybody one grade up, two gone, two new; grades written 07 where they were 7."""
    people = cast("us", 8, "5150", "7", "7A 7B", without=0)
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    after = [replace(w, grade="8", room=w.room.replace("7", "8")) for w in people[:6]]
    new = [one("Ines", "Falk", "6001", "7", "7A", photo=""), one("Tom", "Ude", "6002", "7", "7B", photo="")]
    write(folder, "2", [replace(w, grade=f"0{w.grade}") for w in [*after, *new]])
    gone = [lost(f"{w.full} is missing", w.full) for w in people[6:]]
    return Truth([*after, *people[6:], *new], gone, steps=["1", "2"], same=stay(people))


@case("leavers' flags a month later: issue 14, 6")
def left_in_october(folder: Folder) -> Truth:
    """The same list with a status column: who is W has left, and keeps record and photo."""
    people = cast("us", 6, "7340", "6", "6C", without=0)
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    rows = [[w.number, w.family, w.given, "6", "6C", "W" if i == 1 else "E"] for i, w in enumerate(people)]
    folder.csv("2/students.csv", [[*TITLES, "Enrollment Status"], *rows])
    truth = [replace(w, here=i != 1) for i, w in enumerate(people)]
    return Truth(truth, steps=["1", "2"], same=stay(people))


@case("the list of one class is no list of the school: issue 14, 2")
def one_class_again(folder: Folder) -> Truth:
    """Class 3B comes again with a new pupil: 3A is untouched, nobody has left."""
    people = cast("us", 8, "8120", "3", "3A 3B", without=0)
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    new = one("Rui", "Prado", "8999", "3", "3B", photo="")
    write(folder, "2", [*(w for w in people if w.room == "3B"), new])
    return Truth([*people, new], steps=["1", "2"], same=stay(people))
