"""Lists that come a second time, and photos that come later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.fifth_cast import pupils
from benchmarks.rosters.folder import Folder, faces, words

_STEPS = ("1", "2")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ü": "Ue", "Ö": "Oe", "ß": "ss"})


def _same(before: Iterable[Who], after: Iterable[Who]) -> list[tuple[str, str]]:
    return [(old.full, new.full) for old, new in zip(before, after, strict=True)]


@case(OFFICE + ": the list in June as a workbook, the photos in September by name and class, ae for ä")
def fresh_list_in_june_and_photos_in_september(folder: Folder) -> Truth:
    """One picture is of a child whom no list names: it is said, and given to nobody."""
    people = pupils("de", 9, "5512", "", "5a;5b")
    titles = ["Nr.", "Name", "Vorname", "Klasse"]
    rows = [[int(w.number), w.family, w.given, w.room] for w in people]
    folder.book("1/Neue 5er.xlsx", {"Neue 5er": [["Anmeldungen Klasse 5"], [], titles, *rows]})
    for who in people:
        if who.photo:
            name = f"{who.room}_{who.family}_{who.given}.jpg".replace(" ", "").translate(_UMLAUTS)
            folder.put(f"2/{name}", face(who.photo))
    folder.put("2/5a_Tannhauer_Kaja.jpg", face("Kaja"))
    return Truth(
        people,
        [lost("a picture of a child of no list", "tannhauer")],
        steps=_STEPS,
        same=_same(people, people),
    )


@case(OFFICE + ": in October two are not on the list, two have changed classes, and a brother has come")
def fresh_october_two_missing_and_a_brother(folder: Folder) -> Truth:
    """Nobody said that they left: they stay, and are asked about; the brother's initial is his sister's."""
    before = pupils("uk", 10, "3317", "4 5", "4K;5L", without=0)
    after = list(before)
    after[1], after[4] = replace(after[1], room="5M"), replace(after[4], room="4N")
    new = one("Alaric", "Holroyd", "3590", "4", "4K")
    gone = (after[6], after[9])
    titles = words("UPN Ref,Legal Surname,Legal Forename,Yr,Reg")

    def row(who: Who) -> list[str]:
        return [who.number, who.family, who.given, who.grade, who.room]

    folder.csv("1/September.csv", [titles, *map(row, before)])
    folder.zip("1/September photos.zip", faces(before))
    listed = sorted((who for who in [*after, new] if who not in gone), key=lambda who: who.last_first)
    folder.csv("2/October.csv", [titles, *map(row, listed)])
    folder.photos([new], lambda who: f"2/{who.number}.jpg")
    losses = [lost(f"{who.full} is not on the second list", who.full, who.last_first) for who in gone]
    return Truth([*after, new], losses, steps=_STEPS, same=_same(before, after))


@case(
    OFFICE + ": another program writes numbers with the school's letters and zeros before, names in capitals"
)
def fresh_numbers_with_letters_from_a_new_program(folder: Folder) -> Truth:
    """412 is WHS-00412: full name and homeroom say so; photos are named by the new number, saved smaller."""
    before = pupils("us", 9, "412", "7 8", "7-1;8-2")
    after = [replace(w, number=f"WHS-{int(w.number):05}", more=(w.number,)) for w in before]
    rows = [[w.number, w.given, w.family, w.grade, w.room] for w in before]
    folder.csv("1/roster.csv", [words("ID,First,Last,Grade,Homeroom"), *rows])
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    rows = [[w.number, w.last_first.upper(), f"Grade {w.grade}", w.room] for w in after]
    folder.csv("2/Students.csv", [words("Student Number,Student Name,Grade Level,Homeroom"), *rows])
    for who in after:
        if who.photo:
            folder.put(f"2/{who.number}.jpg", face(who.photo, 90, 75))
    return Truth(after, steps=_STEPS, same=_same(before, after), least=110)


@case(OFFICE + ": a retake day in November; a zip with a few new pictures and two of those who were away")
def fresh_retakes_in_november(folder: Folder) -> Truth:
    """No list comes with them; a retake is meant to take the place of the first picture."""
    before = pupils("us_mess", 10, "66120", "3", "Yoder;Amato", without=2)
    after = list(before)
    for at in (1, 4, 7):
        after[at] = replace(after[at], photo=f"{after[at].key} retake")
    for at in (8, 9):
        after[at] = replace(after[at], photo=after[at].key)
    rows = [[w.number, w.last_first, w.grade, w.room] for w in before]
    folder.csv("1/3rd grade.csv", [words("Perm ID,Student,Grade,Teacher"), *rows])
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    taken = [after[at] for at in (1, 4, 7, 8, 9)]
    folder.zip(
        "2/Retakes 11-10-2026.zip",
        faces(taken, lambda who: f"Retakes/{who.number}_{who.family.replace(' ', '')}_RETAKE.jpg"),
    )
    return Truth(after, steps=_STEPS, same=_same(before, after))
