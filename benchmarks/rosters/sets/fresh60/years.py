"""Lists of several months and years that are imported one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_line, of_lines, one, up_a_grade, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder, faces, table

_FIVE_W = (
    "Amelia Ashby;Jose Pena;Katie Lomas;Zeeshan Malik;Theodore Nuttall;Grace Okafor;Renee Picard;"
    "Harvey Rigg;Lucas Stubbs"
)


@case()
def p62b_class_without_numbers_followed_into_year_six(folder: Folder) -> Truth:
    """A class's workbook four times, without numbers: accents put right, one left, two new, a year up."""

    def put(name: str, heading: str, people: Sequence[Who], notes: Mapping[str, str]) -> None:
        rows: list[list[Any]] = [[heading], [], ["First name", "Surname", "Known as", "Notes"]]
        rows += [[w.given, w.family, w.goes or None, notes.get(w.given)] for w in people]
        folder.book(f"{name}.xlsx", {"Class": rows})

    september = [of_line("|".join((*name.split(" "), "", "5", "5W"))) for name in _FIVE_W.split(";")]
    put("1 September/Class list", "Class 5W - Year 5 - Mrs Wren", september, {})
    november = but(september, {1: {"given": "José", "family": "Peña"}, 6: {"given": "Renée"}})
    november += of_lines("Kayode|Salami||5|5W")
    put("2 November/Class list", "Class 5W - Year 5 - Mrs Wren", november, {"Kayode": "new 9/11"})
    january = but(november, {4: {"goes": "Teddy"}, 7: {"here": False}})
    put("3 January/Class list", "Class 5W - Year 5 - Mrs Wren", january, {"Harvey": "LEFT at Christmas"})
    gone = january[7]
    stay = [replace(w, grade="6", room="6W") for w in january if w.here]
    new = of_lines("Agnieszka|Sowa||6|6W")
    put("4 September/Class list", "Class 6W - Year 6 - Mr Hale", [*stay, *new], {"Agnieszka": "new"})
    same = [(old.full, new.full) for old, new in zip([w for w in january if w.here], stay, strict=True)]
    same[1], same[6] = ("Jose Pena", "José Peña"), ("Renee Picard", "Renée Picard")
    same = [pair for pair in same if pair[0] != "Kayode Salami"]
    steps = ("1 September", "2 November", "3 January", "4 September")
    return Truth([*stay, *new, gone], steps=steps, same=same, allowed=("Mrs Wren", "Mr Hale", "Class"))


_WITH_STAFF = (
    "Caitlin|Moriarty|5103|7|7.1;Daragh|Neville|5116|7|7.2;Sofiia|Bondarenko|5129|7|7.1;"
    "Kyle|Redmond|5132|8|8.1;Aoibhe|Tierney|5145|8|8.2;Mohamad|Alhaj|5158|8|8.1;Jonathon|Whelan|5161|7|7.2"
)


@case()
def p62b_marriages_and_spellings_that_change(folder: Folder) -> Truth:
    """Three lists with numbers: a teacher marries, a pupil takes another surname, spellings are put right."""
    titles = cut("ID|Surname|First name|Role|Year|Form")

    def put(name: str, people: Sequence[Who]) -> None:
        rows = [
            [w.number, w.family, w.given, "Staff" if w.role == "staff" else "Student", w.grade, w.room]
            for w in sorted(people, key=lambda each: each.family)
        ]
        folder.csv(f"{name}/library users.csv", [titles, *rows], enc="utf-8-sig")

    staff = of_lines("Emer|Costello|S041;Patrick|Lavin|S017;Orlaith|Ward|S058", role="staff")
    september = [*of_lines(_WITH_STAFF), *staff]
    put("2026-09", september)
    january = but(
        september,
        {
            2: {"given": "Sofia"},
            3: {"family": "Redmond-Byrne"},
            5: {"given": "Mohammad", "family": "Al-Haj"},
            6: {"given": "Jonathan"},
            7: {"family": "Duignan"},
        },
    )
    put("2027-01", january)
    rooms = {"7.1": "8.1", "7.2": "8.2", "8.1": "9.1", "8.2": "9.2"}
    pupils = but(up_a_grade(january[:7], rooms), {4: {"family": "Tierney Hogan"}})
    september_after = [*pupils, *january[7:]]
    put("2027-09", september_after)
    same = [(old.full, now.full) for old, now in zip(september, september_after, strict=True)]
    return Truth(september_after, steps=("2026-09", "2027-01", "2027-09"), same=same, allowed=("Staff",))


_PICTURE_DAY = (
    "Addison|Burke|77014|6|6-A;Blas|Cervantes|77027|6|6-B;Cadence|Dorn|77031|6|6-A;Darnell|Easton|77044|6|6-B;"
    "Elsie|Furst|76652|7|7-A;Fabian|Gallegos|76665|7|7-B;Giselle|Hahn|76678|7|7-A;Holden|Ibe|76681|7|7-B;"
    "Iona|Jessop|76203|8|8-A;Jaquan|Kemp|76216|8|8-B"
)


@case("a photographer's folder, then the disc of retakes with those who came again only; invented")
def p62b_picture_day_and_then_the_retakes(folder: Folder) -> Truth:
    """A list with photos; in October a zip of the retakes, four people only; in January one has joined."""
    people = with_photos(of_lines(_PICTURE_DAY), 3, 8)
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom|Image")

    def rows(listed: Iterable[Who]) -> list[list[str]]:
        return [
            [w.number, w.family, w.given, w.grade, w.room, f"{w.number}.jpg" if w.photo else ""]
            for w in listed
        ]

    folder.csv("1 September/Fall 2026.csv", [titles, *rows(people)])
    folder.photos(people, lambda w: f"1 September/Images/{w.number}.jpg")
    retaken = [replace(people[at], photo=f"{people[at].key} again") for at in (1, 3, 6, 8)]
    pictures: dict[str, bytes | str] = dict(faces(retaken))
    folder.zip("2 October/Retakes 2026.zip", {"Retakes.csv": table([titles, *rows(retaken)]), **pictures})
    joiner = one("Lamar", "Mayes", "77390", "7", "7-A", photo="")
    later = [replace(w, photo="") for w in people] + [joiner]
    folder.csv("3 January/Students Jan 2027.csv", [titles[:5], *(row[:5] for row in rows(later))])
    now = {w.number: w for w in (*people, *retaken)}
    final = [*now.values(), joiner]
    steps = ("1 September", "2 October", "3 January")
    same = [(w.full, w.full) for w in people]
    return Truth(final, steps=steps, same=same, allowed=("Images", "Retakes 2026", "Fall 2026"))


_NAMESAKES = (
    "Emma|Johnson|41207|2|2-A;Emma|Johnson|41388|2|2-B;Hugo|Alvarado|41210|2|2-A;Ivy|Bancroft|41223|2|2-A;"
    "Jalen|Coburn|41236|2|2-B;Kira|Dimitriou|41249|2|2-B;Mateo|Rivera|40911|3|3-A;Mateo|Rivera|40977|3|3-A;"
    "Nova|Standing|40924|3|3-A;Otis|Trimble|40937|3|3-A"
)


@case()
def p62b_two_of_one_name_who_change_classes(folder: Folder) -> Truth:
    """Two pairs of one name, told apart by their numbers: one goes into the other's class, one leaves."""
    people = [replace(w, photo=w.key) if w.given in ("Emma", "Mateo") else w for w in of_lines(_NAMESAKES)]
    titles = cut("Student ID|Student Name|Grade|Homeroom|Status|Exit Date")

    def put(name: str, listed: Iterable[Who], day: str = "") -> None:
        rows = [
            [
                *(w.number, w.last_first, w.grade, w.room, "Active" if w.here else "Withdrawn"),
                "" if w.here else day,
            ]
            for w in sorted(listed, key=lambda each: (each.room, each.family))
        ]
        folder.csv(f"{name}/Students.csv", [titles, *rows])

    put("August", people)
    folder.photos(people, lambda w: f"August/Photos/{w.number}.jpg")
    october = but(people, {0: {"room": "2-B"}, 1: {"room": "2-A"}})
    put("October", october)
    january = but(october, {7: {"here": False}})
    put("January", january, "12/18/2026")
    rooms = {"2-A": "3-A", "2-B": "3-B", "3-A": "4-A"}
    stay = up_a_grade([w for w in january if w.here], rooms)
    final = [*stay, january[7], *of_lines("Priscilla|Ude|41702|3|3-B")]
    put("August next", final, "12/18/2026")
    steps = ("August", "October", "January", "August next")
    single = [w for w in stay if w.given not in ("Emma", "Mateo")]
    return Truth(final, steps=steps, same=[(w.full, w.full) for w in single], allowed=("Photos",))


_WATTLE = (
    "Archer|Bell|6120|K|KG;Bindi|Cross|6133|K|KG;Connor|Doyle|5908|1|1/2S;Daisy|Engel|5911|2|1/2S;"
    "Eamon|Fry|5924|1|1/2S;Florence|Gatt|5710|3|3/4M;George|Hume|5723|4|3/4M;Hana|Ito|5736|3|3/4M;"
    "Jett|Kelly|5512|5|5/6T;Keira|Lacey|5525|6|5/6T;Lani|Moana|5538|5|5/6T"
)


@case()
def p62b_composite_classes_from_february_on(folder: Folder) -> Truth:
    """New South Wales: composite classes; some stay in theirs as the year goes up; leavers with a date."""
    titles = cut("Student No|Family name|Given name|Preferred name|Scholastic year|Class|Date left")

    def put(name: str, listed: Iterable[Who], left: Mapping[str, str]) -> None:
        rows: list[list[Any]] = [
            [int(w.number), w.family, w.given, w.goes, w.grade, w.room, left.get(w.number)] for w in listed
        ]
        folder.book(f"{name}.xlsx", {"Students": [titles, *rows]})

    february = but(of_lines(_WATTLE), {5: {"goes": "Flossie"}})
    put("1 February 2026/students", february, {})
    may = but(february, {4: {"goes": "Ed"}, 7: {"here": False}, 10: {"family": "Moana-Tait"}})
    may += of_lines("Noah|Pappas|6240|4|3/4M")
    left = {"5736": "10/04/2026"}
    put("2 May 2026/students", may, left)
    left |= {"5525": "18/12/2026"}
    rooms = {"KG": "1/2S", "1/2S": "1/2S", "3/4M": "3/4M", "5/6T": "5/6T"}
    stay = up_a_grade([w for w in may if w.number not in left], rooms)
    moved = {"5911": "3/4M", "5723": "5/6T", "6240": "5/6T"}
    stay = [replace(w, room=moved.get(w.number, w.room)) for w in stay]
    gone = [replace(w, here=False) for w in may if w.number in left]
    new = of_lines("Oscar|Quade|6401|K|KG;Poppy|Rossi|6414|K|KG")
    put("3 February 2027/students", [*stay, *new, *gone], left)
    old = {w.number: w.full for w in february}
    same = [(old[w.number], w.full) for w in stay if w.number in old]
    steps = ("1 February 2026", "2 May 2026", "3 February 2027")
    return Truth([*stay, *new, *gone], steps=steps, same=same)
