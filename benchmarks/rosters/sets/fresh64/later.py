"""A list that is imported again after months in the same school."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case()
def p64b_a_teacher_marries_and_a_pupil_takes_another_name(folder: Folder) -> Truth:
    """Two last names change with the same numbers: a teacher's by marriage, a pupil's by adoption."""
    people = [
        *those(
            "Bryce|Ackroyd;Coralie|Bidwell;Desmond|Cutler;Esme|Drewett;Fabio|Espinal;Gwyneth|Faraday",
            "21040",
            "5 6",
            "5-1;6-3",
            0,
        ),
        one("Laura", "Whitcombe", "9071", role="staff"),
        one("Victor", "Sandoz", "9084", role="staff"),
    ]
    titles = cut("ID|Last Name|First Name|Type|Grade|Homeroom")

    def rows(some: list[Who]) -> list[list[str]]:
        kind = {"student": "Student", "staff": "Faculty"}
        return [[w.number, w.family, w.given, kind[w.role], w.grade, w.room] for w in some]

    before = people
    folder.csv("1 August/patrons.csv", [titles, *rows(before)])
    folder.photos(before, lambda w: f"1 August/photos/{w.number}.jpg")
    people = but(people, {3: {"family": "Lindgren-Drewett"}, 6: {"family": "Ashdown"}})
    folder.csv("2 February/patrons.csv", [titles, *rows(people)])
    return Truth(
        people,
        steps=("1 August", "2 February"),
        same=[(old.full, new.full) for old, new in zip(before, people, strict=True)],
        allowed=("photos",),
    )


@case()
def p64b_a_number_goes_to_the_little_sister(folder: Folder) -> Truth:
    """A school that gives numbers by family: the sister who comes has that of the one who left."""
    first = those(
        "Abigail|Oxley;Benedict|Prowse;Grace|Odell;Clarissa|Quayle;Dominic|Rusk;Estelle|Sandys;Felicity|Tomkin",
        "2201",
        "5 4 6",
        "",
        0,
    )
    titles = cut("Library No|First name|Last name|Grade")
    folder.csv("1 May/students.csv", [titles, *([w.number, w.given, w.family, w.grade] for w in first)])
    folder.photos(first, lambda w: f"1 May/pictures/{w.number}.jpg")
    left = [w for w in first if w.grade == "6"]
    stay = [replace(w, grade=str(int(w.grade) + 1)) for w in first if w.grade != "6"]
    grace = next(w for w in left if w.given == "Grace")
    new = [
        one("Ruby", "Odell", grace.number, "K", photo=""),
        one("Ignatius", "Uren", "2305", "K", photo=""),
    ]
    listed = [[w.number, w.given, w.family, w.grade] for w in (*new, *stay)]
    folder.csv("2 September/students.csv", [titles, *listed])
    leavers = [[w.given, w.family, "6", "26 June 2026"] for w in left]
    folder.csv("2 September/leavers.csv", [cut("First name|Last name|Grade|Date left"), *leavers])
    return Truth(
        [*stay, *new, *(replace(w, here=False) for w in left)],
        steps=("1 May", "2 September"),
        same=[(w.full, w.full) for w in stay],
        allowed=("pictures", "students", "leavers"),
    )


@case()
def p64b_preferred_names_that_change(folder: Folder) -> Truth:
    """A pupil is called otherwise than in the autumn, one has now a name, one goes back to the first name."""
    people = [
        one("Alexandra", "Bellweather", "88014", "10", goes="Alex"),
        one("Christopher", "Dunaway", "88027", "10", goes="Topher"),
        one("Joshua", "Eastman", "88031", "9"),
        one("Margarita", "Fuentes-Lowe", "88046", "9", goes="Rita"),
        one("Nathaniel", "Granger", "88052", "9"),
        one("Oksana", "Hrytsenko", "88060", "10"),
        one("Zhiyuan", "Jiang", "88073", "10", goes="Kevin"),
    ]
    titles = cut("Student ID|Legal First Name|Legal Last Name|Preferred First Name|Grade")

    def rows(some: list[Who]) -> list[list[str]]:
        return [[w.number, w.given, w.family, w.goes or w.given, w.grade] for w in some]

    folder.csv("1 September/students.csv", [titles, *rows(people)])
    folder.photos(people, lambda w: f"1 September/photos/{w.number}.jpg")
    changes = {0: {"goes": "Sasha"}, 2: {"goes": "Jess"}, 6: {"goes": ""}}
    people = but(people, changes)
    folder.csv("2 February/students.csv", [titles, *rows(people)])
    return Truth(
        people,
        steps=("1 September", "2 February"),
        same=[(w.full, w.full) for w in people],
        allowed=("photos", "students"),
    )


@case()
def p64b_a_class_again_with_new_photos_and_no_numbers(folder: Folder) -> Truth:
    """A class without numbers again in spring: two names written better, one child new, all but one anew."""
    people = those(
        "Arlo|Bascombe;Bjorn|Asberg;Clementina|Dace;Dougal|Macleod;Edie|Fenwick;Fraser|Macleod;Ghita|Harb",
        "",
        "1",
        "1K",
        0,
    )
    titles = cut("Surname|First name|Year|Class")

    def rows(some: list[Who]) -> list[list[str]]:
        return [[w.family, w.given, w.grade, w.room] for w in some]

    before = people
    folder.csv("1 October/1K.csv", [titles, *rows(before)])
    folder.photos(before, lambda w: f"1 October/1K/{w.last_first}.jpg")
    people = but(
        people,
        {
            1: {"given": "Björn", "family": "Åsberg"},
            3: {"family": "MacLeod"},
            5: {"family": "MacLeod"},
        },
    )
    people = [w if w.given == "Edie" else replace(w, photo=f"{w.full} in spring") for w in people]
    new = one("Arlo", "Nightingale", "", "1", "1K", photo="Arlo Nightingale in spring")
    folder.csv("2 April/1K.csv", [titles, *rows([*people, new])])
    for w in (*people, new):
        if w.given != "Edie":
            folder.put(f"2 April/1K/{w.last_first}.jpg", face(w.photo))
    return Truth(
        [*people, new],
        steps=("1 October", "2 April"),
        same=[(old.full, new_.full) for old, new_ in zip(before, people, strict=True)],
        allowed=("1K",),
    )
