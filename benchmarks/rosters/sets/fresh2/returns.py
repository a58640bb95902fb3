"""Lists that come again."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.fresh_cast import pupils_of

pupils = pupils_of(1)
TITLES = words("ID,Surname,Forename,Year,Form")


@case(OFFICE + ": a number of somebody who finished last year is given to a small one")
def fresh_number_given_again(folder: Folder) -> Truth:
    """Another name, ten years younger: a new person, who inherits neither the photo nor the record."""
    before = pupils("us", 7, "1104", "12 3", "12A 3A", without=0)
    leaver = before[0]
    folder.csv("1/list.csv", [TITLES, *([w.number, w.family, w.given, w.grade, w.room] for w in before)])
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    stay = [w for w in before if w.grade == "3"]
    small = one("Wilhelmina", "Stroud", leaver.number, "K", "KB", photo="")
    up = [replace(w, grade="4", room="4A") for w in stay]
    listed = [*up, small]
    folder.csv("2/list.csv", [TITLES, *([w.number, w.family, w.given, w.grade, w.room] for w in listed)])
    gone = [replace(w, here=False, number="", more=(w.number,)) for w in before if w.grade == "12"]
    losses = [lost("who is not on the list", *(w.full for w in gone), leaver.last_first)]
    return Truth([*listed, *gone], losses, steps=["1", "2"], same=[(w.full, w.full) for w in stay])


@case(OFFICE + ": two columns more in October: what pupils are called, and a new form for some")
def fresh_names_they_go_by_later(folder: Folder) -> Truth:
    """A preferred name added, a form changed, a first name corrected; the numbers are floats now."""
    before = pupils("uk", 8, "4410", "9", "9A 9B")
    folder.csv("1/list.csv", [TITLES, *([w.number, w.family, w.given, w.grade, w.room] for w in before)])
    folder.photos(before, lambda who: f"1/photos/{who.number}.jpg")
    after = [*before]
    after[0] = replace(before[0], goes="Clemmie")
    after[2] = replace(before[2], room="9C")
    after[6] = replace(before[6], given="Beatrice")
    rows = [[float(w.number), w.family, w.given, w.goes, float(w.grade), w.room, "Y"] for w in after]
    titles = ["ID", "Surname", "Forename", "Known as", "Year", "Form", "Consent"]
    folder.book("2/list.xlsx", {"Sheet1": [titles, *rows]})
    same = [(w.full, now.full) for w, now in zip(before, after, strict=True)]
    return Truth(after, steps=["1", "2"], same=same)


@case(OFFICE + ": photos in folders of classes in September, the list with numbers in October")
def fresh_photos_first_list_later(folder: Folder) -> Truth:
    """Those on the photos are those on the list; three more on it have no photo."""
    people = pupils("us", 9, "8871", "", "5D 5E", without=3)
    shown = [w for w in people if w.photo]
    folder.photos(shown, lambda who: f"1/{who.room}/{who.given} {who.family}.jpg")
    rows = [[w.number, w.family, w.given, "5", w.room] for w in people]
    folder.csv("2/list.csv", [TITLES, *rows])
    after = [replace(w, grade="5") for w in people]
    return Truth(after, steps=["1", "2"], same=[(w.full, w.full) for w in shown])


@case(OFFICE + ": after the whole school's list a teacher's own list of one class")
def fresh_one_class_after_the_school(folder: Folder) -> Truth:
    """The others are not gone because one class's list lacks them; it has two who are new."""
    people = pupils("uk", 8, "2093", "7 8", "7A 8A")
    folder.csv("1/school.csv", [TITLES, *([w.number, w.family, w.given, w.grade, w.room] for w in people)])
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    theirs = [w for w in people if w.room == "7A"]
    new = [
        one("Lettice", "Amory", "2801", "7", "7A", photo=""),
        one("Omar", "Haddad", "2802", "7", "7A", photo=""),
    ]
    rows = [[w.number, w.last_first, "7A"] for w in [*theirs, *new]]
    folder.csv("2/7A.csv", [["Adm", "Pupil", "Reg"], *rows])
    everybody = [*people, *new]
    return Truth(everybody, steps=["1", "2"], same=[(w.full, w.full) for w in people])


@case(OFFICE + ": a little sister comes and has the number of a brother who is still here, by mistake")
def fresh_sister_with_a_brothers_number(folder: Folder) -> Truth:
    """Both stand on the new list with one number: two people, and the number is asked or said."""
    before = pupils("us", 7, "5530", "4 5", "4A 5A", without=0)
    brother = before[1]
    folder.csv("1/list.csv", [TITLES, *([w.number, w.family, w.given, w.grade, w.room] for w in before)])
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    sister = one("Akosua", brother.family, "", "1", "1B", more=(brother.number,), photo="")
    rows = [[w.number or brother.number, w.family, w.given, w.grade, w.room] for w in [*before, sister]]
    folder.csv("2/list.csv", [TITLES, *rows])
    losses = [lost("one number for two", sister.full, sister.last_first, f"number {brother.number}")]
    return Truth([*before, sister], losses, steps=["1", "2"], same=[(w.full, w.full) for w in before])
