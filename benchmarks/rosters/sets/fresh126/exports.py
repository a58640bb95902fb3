"""Exports with a row for each course, families, buses; an answer of an interface."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import RULES, Print
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "Focus School Software: a schedule sent to CSV, a row for each course of a student (titles from memory)"
)
def q126_schedules_by_period(folder: Folder) -> Truth:
    """Florida: `Last, First Middle`, a row for each period with teacher and room; one dropped a course in August."""
    people = of_lines(
        """Ariana Sofia|Cabrera|1204417|8;Devin|Estrada|1204422|8;Jamarcus|Hightower|1204426|8
        Katelyn Grace|Mulligan|1204431|8;Luis|Otero-Paz|1204438|8;Sanaa|Whitlock|1204442|8"""
    )
    courses = (
        ("01", "M/J LANG ARTS 3", "Barnhill, T", "214"),
        ("02", "M/J GRADE 8 MATH", "Yancey, R", "118"),
        ("03", "M/J COMP SCI 1", "Duarte, M", "MC2"),
    )
    titles = "Student|Student ID|Grade|Period|Course|Teacher|Room|Start Date|End Date"
    rows: list[list[Any]] = [cut(titles)]
    found = []
    for w in people:
        for period, course, teacher, room in courses:
            dropped = w.given == "Devin" and period == "03"
            own = [w.last_first, w.number, "08", period, course, teacher, room, "08/10/2026"]
            rows.append([*own, "08/28/2026" if dropped else ""])
        kept = courses[:2] if w.given == "Devin" else courses
        first = w.given.split()[0]
        also = ((first, w.family),) if " " in w.given else ()
        found.append(replace(w, classes=tuple(course for _, course, _, _ in kept), also=also))
    folder.csv("Student Schedules 8th.csv", rows)
    more = (part for course in courses for part in course)
    return Truth(found, allowed=("Student Schedules 8th", *more))


@case("Membership Toolkit: the directory of a parents' association in Excel (titles from memory)")
def q126_directory_of_families(folder: Folder) -> Truth:
    """Georgia (US): a row a student with two parents in columns, a number of the family, brothers and sisters."""
    people = of_lines(
        """Beckett|Alford|||Mrs. Tolliver;Harper|Alford|||Mr. Nakamura;Anaya|Banerjee|||Mrs. Tolliver
        Wesley|Carmichael|||Mr. Nakamura;Juniper|Dahl-Ortiz|||Mrs. Tolliver;Silas|Dahl-Ortiz|||Mr. Nakamura
        Mackenzie|Eubanks|||Mrs. Tolliver;Rohan|Iyer|||Mr. Nakamura;Penelope|Strickland|||Mrs. Tolliver"""
    )
    people = [replace(w, grade="1" if w.room == "Mrs. Tolliver" else "3") for w in people]
    parents = {
        "Alford": ("Jenna", "Alford", "Drew", "Alford"),
        "Banerjee": ("Sharmila", "Banerjee", "Arun", "Banerjee"),
        "Carmichael": ("Leigh", "Carmichael", "", ""),
        "Dahl-Ortiz": ("Kristin", "Dahl", "Manuel", "Ortiz"),
        "Eubanks": ("Tameka", "Eubanks", "Reggie", "Moore"),
        "Iyer": ("Divya", "Iyer", "Karthik", "Iyer"),
        "Strickland": ("Paige", "Strickland", "Tom", "Strickland"),
    }
    titles = (
        "Family ID|Student Last Name|Student First Name|Grade|Teacher|Parent 1 First Name|Parent 1 Last Name|"
        "Parent 1 Email|Parent 2 First Name|Parent 2 Last Name|Parent 2 Cell|Publish"
    )
    rows: list[list[Any]] = [cut(titles)]
    for w in people:
        one, last, two, other = parents[w.family]
        family = 88214 + 37 * list(parents).index(w.family)
        grade = "1st Grade" if w.grade == "1" else "3rd Grade"
        mail = f"{one}.{last}@mailbox.example".lower()
        own = [family, w.family, w.given, grade, w.room, one, last, mail, two, other]
        rows.append([*own, f"404-555-01{family % 90 + 10}" if two else "", "Yes"])
    folder.book("PTA Directory 2026-27.xlsx", {"Directory": rows})
    return Truth(people, allowed=("PTA Directory 2026-27", "Directory", "Tolliver", "Nakamura"))


@case("Transfinder Routefinder: students by route and stop, printed (layout from memory)")
def q126_bus_roster_by_route(folder: Folder) -> Truth:
    """New York: two routes on a page, the stop and its time before `Last, First`, student ID and grade."""
    people = of_lines(
        """Emmett|Baldwin|30417|2;Noor|Chaudhry|30422|4;Charlotte|Finkelstein|30426|K;Dominic|Gervasi|30431|5
        Harper|Jablonski|30438|1;Tyrell|Madison|30419|3;Sofia|Petrakis|30424|K;Connor|Reilly|30428|2
        Abigail|Van Dyke|30435|5;Lucas|Zhang|30440|4"""
    )
    made = Print(
        paper=(612, 792),
        font="Times-Roman",
        size=10,
        head=[("Bethpage Hollow CSD - Transportation", "Effective 09/08/2026")],
        foot=("Routefinder PLUS", "", "Page {page} of {pages}"),
    )
    streets = cut("Maple Ave & 3rd St|41 Orchard Ln|Route 9 @ Creek Rd|Birch Ct & Elm St|212 Old Mill Rd")
    for route, mine in (("Route 014 AM", people[:5]), ("Route 022 AM", people[5:])):
        made.say(f"{route}    Brookside Elementary    Driver: ______________", 11, bold=True, after=4)
        rows = [cut("Time|Stop|Student|Student ID|Grade")]
        for at, w in enumerate(mine):
            rows.append(
                [f"7:{12 + at * 4:02} AM", streets[at], w.last_first, w.number, w.grade.rjust(2, "0")]
            )
        for row in rows[1:]:
            row[4] = row[4].replace("0K", "KG")
        made.table(rows, (60, 150, 150, 80, 50), RULES, air=2)
        made.say(f"Total riders: {len(mine)}", after=16)
    folder.put("Bus Roster Brookside.pdf", made.data())
    allowed = ("Bus Roster Brookside", "Route 014 AM", "Route 022 AM", "Brookside Elementary")
    return Truth(people, allowed=allowed)


def _of_aeries(w: Who) -> dict[str, Any]:
    """A student as the interface answers (support.aeries.com 14000113683)."""
    told: dict[str, Any] = {
        "StudentID": int(w.number),
        "OldStudentID": 0,
        "CorrespondenceLanguageCode": "00",
        "CounselorNumber": 994708,
        "StudentPersonalEmailAddress": "",
        "SchoolCode": 412,
        "StudentNumber": int(w.more[0]),
        "StateStudentID": w.more[1],
        "LastName": w.family,
        "FirstName": w.given,
        "MiddleName": "",
        "LastNameAlias": "",
        "FirstNameAlias": w.goes,
        "Grade": int(w.grade),
        "HomePhone": "5305550100",
        "ParentGuardianName": f"Mr/Mrs {w.family}",
        "InactiveStatusCode": "I" if w.given == "Grady" else "",
        "SchoolEnterDate": "2026-08-12T00:00:00",
        "SchoolLeaveDate": "2026-09-18T00:00:00" if w.given == "Grady" else None,
    }
    return told


@case(
    "Aeries API: students of a school as JSON (support.aeries.com 14000113683; the later fields from memory)"
)
def q126_students_of_the_interface(folder: Folder) -> Truth:
    """California: the answer of an interface, saved: numbers as numbers, aliases, a parent's name, one inactive."""
    people = of_lines(
        """Benicio|Almeida|99041722|7|;Charlotte|Beal|99041735|7||Charlie;Grady|Dutra|99041748|7
        Kou|Her|99041761|7;Marisol|Ibarra|99041774|8;Nevaeh|Lindstrom|99041787|8
        Trinidad|Padilla|99041790|8||Trini;Vikram|Sandhu|99041803|8"""
    )
    found = [
        replace(
            w,
            more=(f"{at + 1417}", f"40{at * 917 + 41720417}"),
            also=((w.goes, w.family),) if w.goes else (),
        )
        for at, w in enumerate(people)
    ]
    folder.put("aeries students 412.json", json.dumps([_of_aeries(w) for w in found], indent=2))
    here = [w for w in found if w.given != "Grady"]
    return Truth([*here, *gone(found, 2)], allowed=("aeries students 412",))
