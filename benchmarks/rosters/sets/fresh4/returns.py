"""Lists that come a second time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.fourth_cast import pupils

_STEPS = ("1", "2")


def _same(before: Iterable[Who], after: Iterable[Who]) -> list[tuple[str, str]]:
    return [(old.full, new.full) for old, new in zip(before, after, strict=True)]


@case(
    OFFICE
    + ": the office's list with photos in August, the library's with barcodes and capitals in September"
)
def fresh_office_first_then_library(folder: Folder) -> Truth:
    """The district's number joins them; nobody comes twice, and names keep their usual case."""
    people = pupils("us", 8, "0410277", "3 4", "Ames;Boyle")
    people = [replace(w, more=(f"P {5100 + 7 * i}",)) for i, w in enumerate(people)]
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("1/students.csv", [words("Student ID,Last Name,First Name,Grade,Homeroom"), *rows])
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    rows = [[w.more[0], w.number, w.family.upper(), w.given.upper(), "A"] for w in people]
    folder.csv("2/patrons.csv", [words("Barcode,District ID,Last Name,First Name,Status"), *rows])
    return Truth(people, steps=_STEPS, same=_same(people, people))


@case(OFFICE + ": another program in summer gives everybody a new number; names and rooms are as they were")
def fresh_new_numbers_for_all(folder: Folder) -> Truth:
    """Same people by full name and grade; a number's column of another title, files by the new number, no photos new."""
    before = pupils("us", 9, "2204", "6 7", "6A;7B", without=0)
    after = [replace(w, number=f"9100{77 + 4 * i}", more=(w.number,)) for i, w in enumerate(before)]
    rows = [[w.number, w.last_first, w.grade, w.room] for w in before]
    folder.csv("1/list.csv", [words("ID,Student,Grade,Homeroom"), *rows])
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    rows = [[w.family, w.given, w.grade, w.room, w.number] for w in after]
    folder.csv("2/roster.csv", [words("Last,First,Grade,HR,Pupil Number"), *rows], ";")
    return Truth(after, steps=_STEPS, same=_same(before, after))


@case(
    OFFICE
    + ": the October list; one left on a day that it says, one moved, two came, one has a second family name"
)
def fresh_october_with_changes(folder: Folder) -> Truth:
    """The numbers stay; pictures come only of the new ones."""
    before = pupils("us_mess", 8, "30471", "4 5", "4A;5A", without=0)
    after = list(before)
    after[1] = replace(after[1], room="5B")
    after[2] = replace(after[2], here=False)
    after[4] = replace(after[4], family="MacIntyre-Boggs")
    new = [one("Sunniva", "Prentice", "30801", "4", "4A"), one("Obed", "Kariuki", "30802", "5", "5A")]
    titles = words("Student Number,Last Name,First Name,Grade,Homeroom,Exit Date")
    rows = [[w.number, w.family, w.given, w.grade, w.room, ""] for w in before]
    folder.csv("1/august.csv", [titles, *rows])
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    rows = [
        [w.number, w.family, w.given, w.grade, w.room, "" if w.here else "10/02/2026"] for w in [*after, *new]
    ]
    folder.csv("2/october.csv", [titles, *rows])
    folder.photos(new, lambda who: f"2/{who.number}.jpg")
    return Truth([*after, *new], steps=_STEPS, same=_same(before, after))


@case(
    OFFICE
    + ": the same list once more as a workbook, sorted by class, with other titles; the same photos, saved smaller"
)
def fresh_same_list_in_another_dress(folder: Folder) -> Truth:
    """Nothing changes: the larger pictures stay, zeros that Excel took from the numbers are no new numbers."""
    people = pupils("uk", 8, "006120", "8 9", "8K;9L")
    people = [replace(w, more=(w.number.lstrip("0"),)) for w in people]
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("1/pupils.csv", [words("Adno,Surname,Forename,Year,Reg"), *rows])
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    titles = words("Registration Group,Legal Surname,Legal Forename,Year Group,Admission Number")
    rows2 = [
        [w.room, w.family, w.given, f"Year {w.grade}", int(w.number)]
        for w in sorted(people, key=lambda w: w.room)
    ]
    folder.book("2/Pupils.xlsx", {"Report": [titles, *rows2]})
    for w in people:
        if w.photo:
            folder.put(f"2/{w.number}.jpg", face(w.photo, 84, 70))
    return Truth(people, steps=_STEPS, same=_same(people, people), least=110)


@case(
    OFFICE
    + ": a new year; all a grade up with new rooms and pictures, three small ones new; one number was given again"
)
def fresh_new_year_and_a_reused_number(folder: Folder) -> Truth:
    """The number of one who left in June, and is said to have left, belongs to a new child with another name."""
    before = pupils("au", 7, "7710", "3 4", "3G;4H", without=0)
    old = before[6]
    up = {"3": ("4", "4H"), "4": ("5", "5J")}
    after = [replace(w, grade=up[w.grade][0], room=up[w.grade][1], photo=f"{w.key} 2027") for w in before[:6]]
    new = [
        one("Peregrine", "Vassallo", old.number, "3", "3G"),
        one("Zelda", "Marchbanks", "7901", "3", "3G"),
        one("Kofi", "Antwi", "7902", "3", "3G"),
    ]
    titles = words("ID,Surname,First name,Year,Class,Status")
    folder.csv(
        "1/2026.csv", [titles, *[[w.number, w.family, w.given, w.grade, w.room, "Current"] for w in before]]
    )
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    rows = [[w.number, w.family, w.given, w.grade, w.room, "Current"] for w in [*after, *new]]
    rows += [["", old.family, old.given, "", "", "Left"]]
    folder.csv("2/2027.csv", [titles, *rows])
    folder.photos([*after, *new], lambda who: f"2/{who.number}.jpg")
    left = replace(old, here=False, grade="", room="")
    return Truth([*after, left, *new], steps=_STEPS, same=_same(before, [*after, left]), allowed=["3G"])
