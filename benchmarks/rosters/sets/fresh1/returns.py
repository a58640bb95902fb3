"""Lists that come again."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.fresh_cast import pupils_of

pupils = pupils_of(0)
TITLES = words("Student ID,Last Name,First Name,Grade,Homeroom,Status")


@case(OFFICE + ": the same report in September and in October, with the usual changes")
def fresh_october_report(folder: Folder) -> Truth:
    """One withdrawn, one moved to another room, one with a new last name, two who joined."""
    people = pupils("us", 9, "24017", "3 4", "3A 4B")
    folder.csv(
        "1/roster.csv", [TITLES, *([w.number, w.family, w.given, w.grade, w.room, "A"] for w in people)]
    )
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    married = replace(people[2], family="Kowalczyk-Reed")
    after = [
        *people[:2],
        married,
        replace(people[3], room="4C"),
        replace(people[4], here=False),
        *people[5:],
        one("Hollis", "Grady", "24999", "3", "3A", photo=""),
        one("Imelda", "Sato", "25003", "4", "4B", photo=""),
    ]
    rows = [[w.number, w.family, w.given, w.grade, w.room, "A" if w.here else "W"] for w in after]
    folder.csv("2/roster.csv", [TITLES, *rows])
    same = [(w.full, w.full) for w in people if w is not people[2]]
    same.append((people[2].full, married.full))
    return Truth(after, steps=["1", "2"], same=same)


@case(OFFICE + ": the office had mixed up the numbers of twins, and puts them right in October")
def fresh_twins_put_right(folder: Folder) -> Truth:
    """The photos of September are called by name; the numbers move, the photos and the records stay."""
    people = pupils("us", 6, "31118", "5", "5A 5B", without=0)
    twins = one("Ines", "Lanza", "31901", "5", "5A"), one("Iris", "Lanza", "31902", "5", "5A")
    first = [*people, replace(twins[0], number="31902"), replace(twins[1], number="31901")]
    after = [*people, *twins]
    for step, listed in (("1", first), ("2", after)):
        rows = [[w.number, w.family, w.given, w.grade, w.room, "A"] for w in listed]
        folder.csv(f"{step}/roster.csv", [TITLES, *rows])
    folder.photos(after, lambda who: f"1/{who.family}, {who.given}.jpg")
    return Truth(after, steps=["1", "2"], same=[(w.full, w.full) for w in after])


@case(OFFICE + ": first the library's list with barcodes, later the office's with student numbers and photos")
def fresh_library_first_then_office(folder: Folder) -> Truth:
    """Other titles, other numbers, names in capitals there: the same people, with both numbers."""
    people = pupils("nz", 7, "520118", "7", "7T 8K")
    people = [replace(w, more=(f"{1001 + i}",)) for i, w in enumerate(people)]
    library = [[w.more[0], w.family, w.given, w.room, "STUDENT"] for w in people]
    folder.csv("1/borrowers.csv", [words("Barcode,Surname,Given,Class,Type"), *library])
    office = [[w.number, w.last_first, w.grade, w.room] for w in people]
    folder.csv("2/students.csv", [["Student ID", "Full Name (Last, First)", "Year", "Form"], *office])
    folder.photos(people, lambda who: f"2/{who.number}.jpg")
    return Truth(people, steps=["1", "2"], same=[(w.full, w.full) for w in people])


@case(OFFICE + ": a new school year with new photos; the highest grade has gone, small ones have come")
def fresh_new_year_with_new_photos(folder: Folder) -> Truth:
    """Everybody is a grade higher and in another room; the photo of this year replaces the last one."""
    before = pupils("us", 9, "60412", "3 4 5", "3A 4A 5A", without=0)
    rows = [[w.number, w.family, w.given, w.grade, w.room, "A"] for w in before]
    folder.csv("1/roster.csv", [TITLES, *rows])
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    stay = [w for w in before if w.grade != "5"]
    up = [
        replace(w, grade=f"{int(w.grade) + 1}", room=f"{int(w.grade) + 1}B", photo=f"{w.key} a year later")
        for w in stay
    ]
    small = [one("Ottoline", "Prewitt", "60990", "3", "3B"), one("Dario", "Escamilla", "60991", "3", "3B")]
    listed = [*up, *small]
    rows = [[w.number, w.family, w.given, w.grade, w.room, "A"] for w in listed]
    folder.csv("2/roster.csv", [TITLES, *rows])
    folder.photos(listed, lambda who: f"2/{who.number}.jpg")
    gone = [replace(w, here=False) for w in before if w.grade == "5"]
    losses = [lost("who is not on the list", *(w.full for w in gone), gone[0].last_first)]
    return Truth([*listed, *gone], losses, steps=["1", "2"], same=[(w.full, w.full) for w in stay])


@case(OFFICE + ": the same list again after a retake day, with a few photos only")
def fresh_retake_day(folder: Folder) -> Truth:
    """Two have a new photo, one has a first one; who was not photographed again keeps theirs."""
    before = pupils("uk", 8, "7712", "8", "8R 8S", without=1)
    rows = [[w.number, w.family, w.given, w.grade, w.room, "A"] for w in before]
    folder.csv("1/roster.csv", [TITLES, *rows])
    folder.csv("2/roster.csv", [TITLES, *rows])
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    again = {w.number: replace(w, photo=f"{w.key} again") for w in (before[0], before[3], before[-1])}
    folder.photos(again.values(), lambda who: f"2/retakes/{who.number}.jpg")
    after = [again.get(w.number, w) for w in before]
    return Truth(after, steps=["1", "2"], same=[(w.full, w.full) for w in before])
