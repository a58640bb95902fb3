"""Lists that are imported again: October, a new school year, changed names."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one, up_a_grade
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


def gone(who: Who) -> Who:
    """The same one after they left: what class they then have is not judged."""
    return replace(who, here=False, grade="", room="")


def stay(people: list[Who], *at: int) -> list[tuple[str, str]]:
    """The records of these, which stay."""
    return [(people[one_at].full, people[one_at].full) for one_at in at]


@case()
def q71_october_list_with_joiners_and_leavers(folder: Folder) -> Truth:
    """The list of August and that of October: three new, two gone, one in another homeroom; then photos."""
    before = those(
        "Abel|Bannister;Blythe|Cordova;Cruz|Delaney;Daphne|Eubanks;Elias|Foreman;Fiona|Grantham;"
        "Griffin|Hatch;Hope|Isley;Jonah|Justice;June|Keller;Knox|Lambert;Lacey|Moreau;"
        "Malik|Nunley;Nell|Overton;Otis|Paxton;Paige|Ritter;Rowan|Sandoval;Shiloh|Tate",
        "118203",
        "3 4 5",
        "Reyes;Stone;Thatcher",
        0,
    )
    new = [
        one("Annabelle", "Crane", "119540", "3", "Reyes"),
        one("Kofi", "Mensah", "119541", "5", "Thatcher"),
        one("Teagan", "Wolfe", "119544", "4", "Stone"),
    ]
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom")

    def listed(people: list[Who]) -> list[list[str]]:
        return [titles, *([w.number, w.family, w.given, w.grade, w.room] for w in people)]

    folder.csv("1/Roster 2025-08-11.csv", listed(before))
    after = but(before, {6: {"room": "Rutledge"}})
    october = sorted([w for at, w in enumerate(after) if at not in (4, 11)] + new, key=lambda w: w.family)
    folder.csv("2/Roster 2025-10-01.csv", listed(october))
    folder.photos(october, lambda w: f"2/Photos/{w.number}.jpg")
    left = [replace(gone(before[at]), photo="") for at in (4, 11)]
    return Truth(
        [*october, *left], steps=("1", "2"), same=stay(before, 0, 6, 17), allowed=("Stone", "Thatcher")
    )


@case()
def q71_new_school_year_of_an_elementary_school(folder: Folder) -> Truth:
    """Everybody one grade up in another room, the fifth grade gone, new kindergartners; photos stay."""
    before = those(
        "Avery|Blanton;Boone|Childers;Cora|Dunham;Dax|Epperson;Edith|Faulk;Ford|Grier;Gia|Haskell;"
        "Holden|Ivey;Ivy|Judd;Jude|Kessinger;Kira|Leland;Luca|Maddox;Maren|Nesbitt;Nolan|Odom;"
        "Opal|Pickett;Rhett|Rollins;Stella|Sizemore;Theo|Tolbert",
        "5501",
        "K 1 2 3 4 5",
        "K-1;1-1;2-1;3-1;4-1;5-1",
    )
    titles = cut("ID|Name|Grade|Room")

    def rows(people: list[Who]) -> list[list[str]]:
        return [[w.number, w.last_first, "KG" if w.grade == "K" else f"{int(w.grade):02}", w.room]
                for w in people]  # fmt: skip

    folder.book("1/Students 24-25.xlsx", {"Export": [titles, *rows(before)]})
    folder.photos(before, lambda w: f"1/Photos/{w.number}.jpg")
    rooms = {"K-1": "1-1", "1-1": "2-1", "2-1": "3-1", "3-1": "4-1", "4-1": "5-1"}
    names = "Birdie|Aldridge;Calvin|Boggs;Elodie|Sizemore"
    new = those(names, "5801", "K", "K-1", 3)
    after = [*new, *up_a_grade([w for w in before if w.grade != "5"], rooms)]
    folder.book("2/Students 25-26.xlsx", {"Export": [titles, *rows(after)]})
    left = [gone(w) for w in before if w.grade == "5"]
    return Truth([*after, *left], steps=("1", "2"), same=stay(before, 0, 1, 9), allowed=("5-1",))


@case()
def q71_changed_last_names_with_the_same_numbers(folder: Folder) -> Truth:
    """A marriage and an adoption: a girl, two brothers and a teacher have a new last name in the fall."""
    before = [
        one("Brooke", "Tanner", "830114", "6", "Pod A"),
        one("Wyatt", "Kemp", "830127", "6", "Pod A"),
        one("Josiah", "Kemp", "827716", "7", "Pod C"),
        one("Adriana", "Mota", "830140", "6", "Pod B"),
        one("Dale", "Hutchins", "830153", "6", "Pod B"),
        one("Emery", "Stiles", "827729", "7", "Pod C"),
        one("Hattie", "Mullins", "827742", "7", "Pod C"),
        one("Lionel", "Cheek", "827755", "7", "Pod D", photo=""),
        one("Roxanne", "Tackett", "827768", "7", "Pod D"),
        one("Hannah", "Boyle", "9014", role="staff"),
        one("Curtis", "Engel", "9022", role="staff"),
    ]
    changed = {0: "Delacroix", 1: "Ramos", 2: "Ramos", 9: "Strand"}
    rooms = {"Pod A": "Pod C", "Pod B": "Pod D", "Pod C": "Pod E", "Pod D": "Pod F"}
    after = up_a_grade(before[:9], rooms) + before[9:]
    after = but(after, {at: {"family": family} for at, family in changed.items()})
    titles = cut("ID|Last|First|Type|Grade|Pod")
    for step, year, people in ((1, "2024", before), (2, "2025", after)):
        rows = [[w.number, w.family, w.given, w.role.title(), w.grade, w.room] for w in people]
        folder.csv(f"{step}/everyone {year}.csv", [titles, *rows])
    folder.photos(before, lambda w: f"1/photos/{w.number}.jpg")
    same = [(before[at].full, after[at].full) for at in range(len(before))]
    return Truth(after, steps=("1", "2"), same=same)


@case()
def q71_list_in_august_and_photos_in_october(folder: Folder) -> Truth:
    """First the list; weeks later only photos, by homeroom and name, with a middle initial here and there."""
    people = those(
        "Alton|Beasley;Brinley|Coker;Clark|Dubose;Della|Esparza;Emmett|Fenner;Frankie|Goins;"
        "Georgia|Hanks;Hank|Irby;Imani|Joyner;Jett|Keene;Kenna|Landry;Lincoln|McBride;"
        "Monroe|Nix;Noelle|O'Dell;Porter|Peck;Reagan|Roper",
        "61207",
        "2",
        "Baxter;Cho",
        2,
    )
    titles = cut("Student Number|Last Name|First Name|Middle|Grade|Teacher")
    middles = {2: "James", 6: "Ann", 11: "Ray"}
    rows = [[w.number, w.family, w.given, middles.get(at, ""), w.grade, w.room]
            for at, w in enumerate(people)]  # fmt: skip
    folder.csv("1/Second Grade.csv", [titles, *rows])
    initials = {people[at].number: f" {name[0]}" for at, name in middles.items()}
    folder.photos(people, lambda w: f"2/{w.room}/{w.family}, {w.given}{initials.get(w.number, '')}.jpg")
    people = but(people, {at: {"also": ((f"{people[at].given} {name}", people[at].family),)}
                          for at, name in middles.items()})  # fmt: skip
    return Truth(people, steps=("1", "2"), same=stay(people, 0, 2))


@case()
def q71_two_girls_of_one_name_a_year_later(folder: Folder) -> Truth:
    """Two Emily Johnsons in different grades; a year later both are one grade up, without new photos."""
    before = those(
        "Emily|Johnson;Emily|Johnson;Asher|Dill;Bianca|Ennis;Cody|Fain;Dulce|Gamboa;Evan|Hurd;"
        "Faye|Ivory;Gunnar|Jessup;Haven|Kimbrell;Ian|Lusk;Jolie|Mabry;Kobe|Nance;Lorelei|Ousley",
        "40021",
        "6 7",
        "6-Blue;7-Gold",
    )
    rooms = {"6-Blue": "7-Blue", "7-Gold": "8-Gold"}
    after = up_a_grade(before, rooms)
    titles = cut("Student ID|Student Name|Gr|Team")
    for step, people in (("1", before), ("2", after)):
        rows = [[w.number, w.last_first, w.grade, w.room] for w in sorted(people, key=lambda w: w.last_first)]
        folder.csv(f"{step}/Teams.csv", [titles, *rows])
    folder.photos(before, lambda w: f"1/Student Photos/{w.number}.jpg")
    return Truth(after, steps=("1", "2"), same=stay(before, 2, 5))


@case()
def q71_numbers_of_two_brothers_put_right(folder: Folder) -> Truth:
    """The office had swapped the numbers of two brothers; the second list has them right."""
    people = those(
        "Anton|Vasquez;Brenna|Lyle;Cyrus|Dooley;Elliot|Vasquez;Faith|Gentry;Glenn|Hoyt;Hollis|Irwin;"
        "Jillian|Kerr;Kip|Lawson;Mabel|Neff;Oren|Pike;Rosa|Quiroz",
        "352210",
        "4 5",
        "12;14",
    )
    titles = cut("Student ID|Last Name|First Name|Grade|Room")
    swapped = but(people, {0: {"number": people[3].number}, 3: {"number": people[0].number}})
    for step, month, listed in (("1", "Aug", swapped), ("2", "Sept", people)):
        rows = [[w.number, w.family, w.given, w.grade, w.room] for w in listed]
        folder.csv(f"{step}/Students {month}.csv", [titles, *rows])
    folder.photos(people, lambda w: f"1/Pictures/{w.given} {w.family}.jpg")
    return Truth(people, steps=("1", "2"), same=stay(people, 0, 3, 4))
