"""What secretaries and teachers of the United States and Canada make of their exports, and lists typed by hand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a parish school's list out of FACTS, a merged heading a grade and a total below each")
def fresh_headings_for_each_grade(folder: Folder) -> Truth:
    """The grade stands in the heading only; parents, parish and envelope number beside; photos `Last, First.jpg`."""
    people = those(
        "Agatha|Brennan;Dominic|Carlucci;Felicity|Doyle;Gianluca|Esposito;Kateri|Nowicki;Leo|O'Malley;Maria Grazia|Pacelli;Simon|Quiroga;Tessa|Rosario;Vincent|Sobczak",
        "",
    )
    grades = ("K", "K", "K", "1", "1", "1", "1", "2", "2", "2")
    people = [replace(w, grade=grade) for w, grade in zip(people, grades, strict=True)]
    heads = {"K": "KINDERGARTEN - Mrs. Dolan", "1": "GRADE 1 - Mr. Osgood", "2": "GRADE 2 - Sr. Bernadette"}
    rows = [
        ["St. Anselm School - Student Directory 2026-27"],
        cut("Last Name|First Name|Parents|Parish|Envelope"),
    ]
    merge = ["A1:E1"]
    for grade, head in heads.items():
        rows.append([head])
        merge.append(f"A{len(rows)}:E{len(rows)}")
        own = [w for w in people if w.grade == grade]
        for w in own:
            rows.append(
                cut(
                    f"{w.family}|{w.given}|{('Mark & Ellen', 'Joan')[len(w.family) % 2]}|{('St. Anselm', '')[len(w.given) % 2]}|{len(rows) + 300}"
                )
            )
        rows += [["", "", "", "Total:", str(len(own))], []]
    folder.book("Directory 26-27.xlsx", {"Sheet1": rows}, merge=merge)
    folder.photos(people, lambda w: f"Picture Day/{w.last_first}.jpg")
    return Truth(people, allowed=("*",))


@case(
    "Synergy's Perm ID (from memory, not read here) in a secretary's workbook: merged homerooms, a legend of colours, a sheet of those withdrawn: "
    + OFFICE
)
def fresh_merged_homerooms_and_withdrawn(folder: Folder) -> Truth:
    """The homeroom stands in the first row of a merged block; below what yellow and pink mean; the second sheet has those who have left."""
    people = those(
        "Adriana|Beltran;Calvin|Dupont;Elise|Gustafson;Harlan|Inouye;Jocelyn|Kemp;Luther|Medina;Noelle|Ortiz;Preston|Swann;Yasmine|Toure",
        "903117",
        "",
    )
    rooms = ("B12 Trujillo",) * 5 + ("B14 Weiss",) * 4
    people = [
        replace(w, room=room, grade=("6", "7")["Weiss" in room])
        for w, room in zip(people, rooms, strict=True)
    ]
    gone = those("Colby|Ashdown;Rhea|Minkowski", "903922", "6 7", without=2, here=False)
    titles = cut("Homeroom|Student Name|Perm ID|Gr|Locker|Notes")
    rows = [
        cut(
            f"{w.room if at in (0, 5) else ''}|{w.last_first}|{w.number}|{w.grade}|{1100 + at * 2}|{('', 'glasses', '', 'bus 9')[at % 4]}"
        )
        for at, w in enumerate(people)
    ]
    legend = [
        [],
        ["", "Yellow = new this week"],
        ["", "Pink = schedule change pending"],
        ["", "Total enrolled", "9"],
    ]
    left = [
        cut(f"{w.last_first}|{w.number}|{w.grade}|9/{at + 8}/26|moved to {('Tucson', 'charter')[at]}")
        for at, w in enumerate(gone)
    ]
    folder.book(
        "HR rosters 9-18.xlsx",
        {
            "Current": [titles, *rows, *legend],
            "Withdrawn": [cut("Student Name|Perm ID|Gr|W/D Date|Reason"), *left],
        },
        ["A2:A6", "A7:A10"],
    )
    folder.photos(people, lambda w: f"Lifetouch/{w.number}.jpg")
    return Truth([*people, *gone], allowed=("Current", "Withdrawn", "Lifetouch"))


@case(OFFICE + ": Gradelink's list with the titles in a teacher's own words")
def fresh_titles_in_her_own_words(folder: Folder) -> Truth:
    """`Kid`, `Goes by`, `Yr`, `Card no.`; whom the kid lives with and whether the trip is paid; a shout on top."""
    people = those(
        "Alexandra|Boone;Benjamin|De Leon;Charlotte|Fitch;Gabriel|Haywood;Jacqueline|Irwin;Leonardo|Marsh;Penelope|Stroud;Zachary|Whitlock",
        "G-0417",
        "4 5",
        "Mrs. Pell;Mr. Ruiz",
    )
    people = but(
        people, {0: {"goes": "Lexi"}, 1: {"goes": "Ben"}, 4: {"goes": "Jackie"}, 7: {"goes": "Zach"}}
    )
    titles = cut("Kid|Goes by|Yr|Card no.|Teacher|Lives with|T-shirt|Paid")
    rows = [
        cut(
            f"{w.full}|{w.goes}|{w.grade}|{w.number}|{w.room}|{('mom (Tara)', 'both', 'grandma')[at % 3]}|{('YM', 'YL', 'AS')[at % 3]}|{('x', '')[at % 2]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("4th and 5th.csv", [["UPDATED 9/14!!"], [], titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"kids/{w.family}_{w.goes or w.given}.png")
    return Truth([any_parting(w) if " " in w.family else w for w in people], allowed=("kids",))
