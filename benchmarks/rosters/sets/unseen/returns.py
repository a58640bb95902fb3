"""The second list, otherwise than in the seen half."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, words

cast = caster(1)
TITLES = words("Klasse,Nachname,Vorname,Schülernummer")


def write(folder: Folder, name: str, people: list[Who]) -> None:
    """A plain list in a folder of its own."""
    folder.csv(f"{name}/klassen.csv", [TITLES, *([w.room, w.family, w.given, w.number] for w in people)], ";")


def stay(people: list[Who]) -> list[tuple[str, str]]:
    """Everybody keeps their record."""
    return [(w.full, w.full) for w in people]


@case("found/import.md A3 (a): swapped numbers, here of two who only share a first name")
def swapped_numbers_in_a_class(folder: Folder) -> Truth:
    """Two Jonas in one class had each other's number; the office corrects it."""
    people = [
        *cast("de", 5, "4100", "", "6d", without=0),
        one("Jonas", "Adler", "4801", "", "6d"),
        one("Jonas", "Zorn", "4802", "", "6d"),
    ]
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.family}_{who.given}.jpg")
    after = [*people[:5], replace(people[5], number="4802"), replace(people[6], number="4801")]
    write(folder, "2", after)
    truth = [*people[:5], *(replace(w, more=("4801", "4802")) for w in after[5:])]
    return Truth(
        truth, [lost("swapped numbers", "jonas adler", "jonas zorn")], steps=["1", "2"], same=stay(people)
    )


@case("found/import.md A3 (b): a number given to somebody else, who shares nothing")
def number_reused_by_stranger(folder: Folder) -> Truth:
    """A leaver's number goes to a new pupil of another name."""
    people = [*cast("de", 5, "5200", "", "9a", without=0), one("Nele", "Horn", "5999", "", "9a")]
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    new = one("Timo", "Beck", "5999", "", "5c", photo="")
    write(folder, "2", [*people[:5], new])
    return Truth([*people, new], [lost("Nele is missing", "nele")], steps=["1", "2"], same=stay(people))


@case("found/import.md A3 (c): a second system counts on its own")
def second_system_counts_anew(folder: Folder) -> Truth:
    """The canteen's numbers are the office's numbers, shifted; names and classes agree."""
    people = [
        replace(w, number=str(2001 + i)) for i, w in enumerate(cast("uk", 8, "2001", "", "5R", without=0))
    ]
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.given} {who.family}.jpg")
    meals = [str(2001 + (i + 5) % 8) for i in range(8)]
    folder.csv(
        "2/canteen.csv",
        [
            words("Forename,Surname,Form,Meal No"),
            *([w.given, w.family, w.room, m] for w, m in zip(people, meals, strict=True)),
        ],
    )
    truth = [replace(w, more=(m,)) for w, m in zip(people, meals, strict=True)]
    return Truth(truth, steps=["1", "2"], same=stay(people))


@case("a new first name, the same number, class and last name: issue 14, 3")
def new_first_name(folder: Folder) -> Truth:
    """Somebody is called otherwise now: one record."""
    people = cast("de", 6, "6300", "", "10b", without=0)
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    after = [*people[:4], replace(people[4], given="Robin"), people[5]]
    write(folder, "2", after)
    return Truth(
        after, steps=["1", "2"], same=[*stay(people[:4]), (people[4].full, after[4].full), *stay(people[5:])]
    )


@case("photos before the list: issue 14, 7")
def photos_first_list_later(folder: Folder) -> Truth:
    """A folder of photos by name in May, the list with numbers in August."""
    people = cast("de", 7, "7405", "", "1c", without=0)
    folder.photos(people, lambda who: f"1/{who.last_first}.jpg")
    write(folder, "2", people)
    return Truth(people, steps=["1", "2"], same=stay(people))


@case("a new school year: facts/rosters.md; classes move up, two classes are mixed anew")
def classes_mixed_anew(folder: Folder) -> Truth:
    """Everybody one class up, every other one to the parallel class; one gone, one new."""
    people = cast("de", 8, "8150", "", "5a 5b", without=0)
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    after = [replace(w, room="6a" if i % 3 else "6b") for i, w in enumerate(people[:7])]
    new = one("Jule", "Voigt", "9001", "", "6b", photo="")
    write(folder, "2", [*after, new])
    gone = lost(f"{people[7].full} is missing", people[7].full)
    return Truth([*after, people[7], new], [gone], steps=["1", "2"], same=stay(people))


@case("leavers' dates in a later list: issue 14, 6")
def leaving_date_later(folder: Folder) -> Truth:
    """The same list with a column Austrittsdatum: a day in the past has left."""
    people = cast("de", 6, "9340", "", "7e", without=0)
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    rows = [
        [w.room, w.family, w.given, w.number, "15.10.2026" if i == 3 else ""] for i, w in enumerate(people)
    ]
    folder.csv("2/klassen.csv", [[*TITLES, "Austrittsdatum"], *rows], ";")
    return Truth([replace(w, here=i != 3) for i, w in enumerate(people)], steps=["1", "2"], same=stay(people))


@case("a list without numbers after one with numbers: issue 14, 3")
def names_only_again(folder: Folder) -> Truth:
    """A teacher's list has only names, first name first: nobody is new, numbers and photos stay."""
    people = cast("us", 7, "3120", "", "4F", without=0)
    write(folder, "1", people)
    folder.photos(people, lambda who: f"1/{who.number}.jpg")
    folder.csv("2/reading group.csv", [["Name", "Klasse"], *([w.full, w.room] for w in people[:4])])
    return Truth(people, steps=["1", "2"], same=stay(people), allowed=["reading group"])
