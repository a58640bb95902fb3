"""What systems of South Africa and of international schools write: ADAM, SA-SAMS, ManageBac."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "ADAM, a scratch list of a grade to Excel, grouped by register class, empty columns added "
    "(help.adam.co.za, Scratch Lists)"
)
def p35a_adam_scratch_lists_of_two_terms(folder: Folder) -> Truth:
    """Cape Town: a block for each register class; in term 2 one moved, one left, one came."""
    first = those(
        "Lerato|Baloyi;Jan-Hendrik|du Plessis;Aaliyah|Ebrahim;Nicholas|Fouché;Thandolwethu|Khumalo;Kiara|"
        "Naicker;"
        "Siyabonga|Mthembu;Emma|van der Westhuizen;Onke|Xaba;Daniel|Levitt",
        "2023104",
        "8",
        "8A;8K",
        photo="",
    )
    first = but(first, {1: {"goes": "Janneman"}, 4: {"goes": "Thando"}, 6: {"goes": "Siya"}})
    last = but(first, {2: {"room": "8K"}, 9: {"here": False}})
    last.append(one("Mbali", "Zungu", "2026391", "8", "8A", photo=""))
    folder.book("Term 1/Grade 8 scratch list.xlsx", {"Scratch list": _blocks(first, "20 January 2026")})
    here = [w for w in last if w.here]
    folder.book("Term 2/Grade 8 scratch list.xlsx", {"Scratch list": _blocks(here, "14 April 2026")})
    return Truth(
        last,
        steps=("Term 1", "Term 2"),
        same=(("Aaliyah Ebrahim", "Aaliyah Ebrahim"),),
        allowed=("Mrs T Dlamini", "Mr R Abrahams", "Bishop", "Tutu", "Luthuli"),
    )


def _blocks(people: list[Who], day: str) -> list[list[Any]]:
    rows: list[list[Any]] = [["Table View High School"], ["Grade 8", "", "", "", f"Printed: {day}"], []]
    for room, teacher in (("8A", "Mrs T Dlamini"), ("8K", "Mr R Abrahams")):
        rows.append([f"Register class: {room} ({teacher})"])
        rows.append(["#", "Admin No", "Last name", "First name", "Preferred name", "House", "", "", ""])
        here = sorted((w for w in people if w.room == room), key=lambda w: w.family.lower())
        for at, who in enumerate(here, 1):
            house = ("Bishop", "Tutu", "Luthuli")[int(who.number) % 3]
            rows.append(
                [at, int(who.number), who.family, who.given, who.goes or who.given, house, "", "", ""]
            )
        rows += [[f"{len(here)} pupils"], []]
    return rows


@case(
    "ManageBac, School Directory, Export Student & Parent Information (help.managebac.com, Edit Student "
    "Information in Bulk); "
    "its columns from memory"
)
def p35a_managebac_students_and_parents(folder: Folder) -> Truth:
    """Shanghai: two parents in each row, nicknames, names in characters, one archived, a BOM."""
    people = those(
        "Zixuan|Wang;Minjun|Park;Matthias|von Bergen;Ananya|Krishnamurthy;Haruto|Ishikawa;Isabel|Ferreira "
        "Lopes;"
        "Yichen|Zhao;Olivia|Hammond;Rayan|Al Mansoori;Suthida|Chaiyasit",
        "SIS20417",
        "6 7",
        "6A;7B",
        photo="",
    )
    nicknames = {0: "Cindy", 1: "Jun", 4: "Harry", 6: "Eason", 9: "Ploy"}
    people = [replace(w, goes=nicknames.get(at, "")) for at, w in enumerate(people)]
    people = but(people, {7: {"here": False}})
    own = {0: "王梓萱", 1: "박민준", 4: "石川陽翔", 6: "赵奕辰"}
    nations = cut("China|Korea|Germany|India|Japan|Portugal|China|Ireland|Oman|Thailand")
    titles = cut(
        "Student ID|First Name|Last Name|Nickname|Native Name|Gender|E-mail|Grade|Homeroom|Homeroom "
        "Advisor|Status|"
        "Nationality|Date of Birth|Parent 1 First Name|Parent 1 Last Name|Parent 1 E-mail|"
        "Parent 2 First Name|Parent 2 Last Name|Parent 2 E-mail"
    )
    rows = [
        [
            *(
                w.number,
                w.given,
                w.family,
                w.goes,
                own.get(at, ""),
                ("Female", "Male")[at in (1, 2, 4, 6, 8)],
            ),
            *(f"{w.number.lower()}@students.example.org", f"Grade {w.grade}", w.room),
            *(("Ms. Alvarez", "Mr. Dunne")[at % 2], "Active" if w.here else "Archived"),
            *(nations[at], f"2014-0{at % 9 + 1}-20"),
            *(("Hui", "Erik", "Ana")[at % 3], w.family, f"parent{at}a@example.com"),
            *(("Lei", "Petra", "Rui")[at % 3], w.family, f"parent{at}b@example.com"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("students_and_parents_2026-09-02.csv", [titles, *rows], enc="utf-8-sig")
    return Truth(people, allowed=("Ms. Alvarez", "Mr. Dunne"))
