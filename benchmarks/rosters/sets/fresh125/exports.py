"""Exports that repeat a pupil: a row for each class, a row for each guardian; an answer of an interface."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, us_birthday
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import RULES, Print
from benchmarks.rosters.sets.fresh87.kit import in_room

_MAP = (
    "School State Code|School Name|Previous Instructor ID|Instructor ID|Instructor State ID|"
    "Instructor Last Name|Instructor First Name|Instructor Middle Initial|User Name|Email Address|"
    "Class Name|Previous Student ID|Student ID|Student State ID|Student Last Name|Student First Name|"
    "Student Middle Initial|Student Date Of Birth|Student Gender|Student Grade|"
    "Student Ethnic Group Name|Student User Name|Student Email"
)


@case(
    "NWEA MAP Growth: the roster file, a student may stand in it more than once with another class "
    "(support.datarollup.info 1491 names most columns; the others from memory)"
)
def q125_roster_for_map_growth(folder: Folder) -> Truth:
    """Nebraska: the testing roster as CSV: a row for each class of a student, its teacher in columns before."""
    people = of_lines(
        """Annika|Bergstrom|204417|6;Colton|Dreher|204422|6;Esperanza|Galindo|204426|6;Jaxon|Kucera|204431|6
        Mai|Nguyen|204438|6;Olivia|Svoboda|204442|6;Brooks|Tillman|204447|7;Zahra|Warsame|204451|7"""
    )
    teachers = {"ELA": ("T207", "Pospisil", "Karen"), "Math": ("T219", "Haugen", "Derek")}
    found = []
    rows: list[list[Any]] = [cut(_MAP)]
    for at, w in enumerate(people):
        state = f"40{at * 917 + 510417}"
        classes = tuple(f"{subject} {w.grade}" for subject in teachers)
        sex = "M" if w.given in ("Colton", "Jaxon", "Brooks") else "F"
        for subject, (key, last, first) in teachers.items():
            name = f"{first[0]}{last}".lower()
            head = ["28-0417", "Cedar Bluffs Middle School", "", key, "", last, first, "", name]
            own = [
                f"{name}@cedarbluffs.example",
                f"{subject} {w.grade}",
                "",
                w.number,
                state,
                w.family,
                w.given,
            ]
            born = us_birthday(at, 2014)
            rows.append([*head, *own, "", born, sex, f"0{w.grade}", "Not Specified or Other", "", ""])
        found.append(replace(w, more=(state,), classes=classes))
    rows[1:] = sorted(rows[1:], key=lambda row: (row[5], row[10], row[14]))
    folder.csv("MAP_StandardRoster_Fall26.csv", rows)
    return Truth(
        found, allowed=("MAP_StandardRoster_Fall26", "Cedar Bluffs Middle School", "Pospisil", "Haugen")
    )


@case(
    "Raptor: students with their guardians for the visitor desk, a row for each guardian (titles from memory)"
)
def q125_students_and_who_may_fetch_them(folder: Folder) -> Truth:
    """Texas: a CSV in quotes: one to three rows a student, guardians of other last names, two pairs of siblings."""
    people = of_lines(
        """Adrian|Balderas|41722|2|2B;Camila|Balderas|41803|4|4A;Brantley|Coker|41735|2|2B
        Eden|Faulkner|41741|2|2B;Ivan|Guerrero Luna|41748|4|4A;Kenzie|Holloway|41752|4|4A
        Leland|Holloway|41759|2|2B;Naomi|Okonjo|41766|4|4A"""
    )
    adults = {
        "Balderas": (
            ("Rosa", "Balderas", "Mother"),
            ("Hector", "Balderas", "Father"),
            ("Lidia", "Mata", "Aunt"),
        ),
        "Coker": (("Shelby", "Pruitt", "Mother"),),
        "Faulkner": (("Dana", "Faulkner", "Mother"), ("Chris", "Ames", "Step-Father")),
        "Guerrero Luna": (("Yolanda", "Luna", "Mother"), ("Ivan", "Guerrero", "Father")),
        "Holloway": (("Tara", "Holloway", "Mother"), ("Glenn", "Holloway", "Grandfather")),
        "Okonjo": (("Ifeoma", "Okonjo", "Mother"),),
    }
    titles = (
        "Student ID Number|First Name|Last Name|Grade|Homeroom|Guardian First Name|Guardian Last Name|"
        "Guardian Type|Guardian Phone|Can Pick Up|Custody Restriction"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        for nth, (first, last, kind) in enumerate(adults[w.family]):
            may = "N" if kind == "Step-Father" else "Y"
            own = [w.number, w.given, w.family, w.grade, w.room, first, last, kind]
            rows.append([*own, f"(512) 555-0{at}{nth}7", may, "Y" if may == "N" else ""])
    folder.csv("Raptor Student Guardian Export.csv", rows, quote=True)
    return Truth(people, allowed=("Raptor Student Guardian Export",))


@case("NutriKids (LINQ): a roster of the cafeteria by homeroom with PINs, printed (layout from memory)")
def q125_cafeteria_roster_with_pins(folder: Folder) -> Truth:
    """Pennsylvania: two homerooms on a page: PIN, `Last, First M`, student ID, grade; a total below each."""
    people = of_lines(
        """Brielle|Antonucci|1204417|3|312;Declan|Burke|1204422|3|312;Gianna|DeSantis|1204426|3|312
        Malik|Freeman|1204431|3|312;Sawyer|Hoffman|1204438|3|312;Amelia|Kowalczyk|1204419|4|405
        Elijah|Mensah|1204424|4|405;Lucia|Ortega|1204428|4|405;Patrick|Quinn|1204435|4|405"""
    )
    middle = dict(zip((w.given for w in people), "RJ TM KAF", strict=True))
    found = [
        replace(
            w,
            more=(f"{at * 137 + 30412}",),
            also=((f"{w.given} {middle[w.given]}", w.family),) if middle[w.given].strip() else (),
        )
        for at, w in enumerate(people)
    ]
    made = Print(
        paper=(612, 792),
        head=[
            ("Maple Glen Elementary", "10/02/2026"),
            ("Homeroom Roster with PIN", "Page {page} of {pages}"),
        ],
        foot=("NUTRIKIDS Point of Sale", "CONFIDENTIAL", ""),
    )
    for room, teacher in (("312", "Sweeney, Maureen"), ("405", "Lapp, Jonathan")):
        mine = in_room(found, room)
        made.say(f"Homeroom: {room}     Teacher: {teacher}", 10, bold=True, after=4)
        rows = [cut("PIN|Student Name|Student ID|Gr|Track")]
        for w in mine:
            rows.append([w.more[0], f"{w.last_first} {middle[w.given]}".strip(), w.number, w.grade, "A"])
        made.table(rows, (70, 220, 100, 40, 50), RULES, air=2)
        made.say(f"Students in homeroom {room}: {len(mine)}", after=18)
    folder.put("Homeroom Roster with PIN.pdf", made.data())
    return Truth(found, allowed=("Homeroom Roster with PIN", "Sweeney, Maureen", "Lapp, Jonathan"))


def _of_wonde(w: Who, at: int) -> dict[str, Any]:
    """A student as the interface answers: the names in use, the legal ones, details within `data`."""
    year = {"id": f"A12{at + 4417}", "code": w.grade, "name": f"Year {w.grade}", "type": "YEAR"}
    form = {"id": f"A77{at + 1204}", "code": w.room, "name": w.room, "type": "REGISTRATION"}
    details = {"admission_number": w.number, "upn": w.more[0], "current_nc_year": w.grade, "on_roll": True}
    return {
        "id": w.more[1],
        "upi": f"{at * 7919 + 104417:032x}",
        "mis_id": w.more[2],
        "surname": w.family,
        "forename": w.goes or w.given,
        "middle_names": None,
        "legal_surname": w.family,
        "legal_forename": w.given,
        "gender": None,
        "date_of_birth": {
            "date": f"2017-{at % 9 + 1:02}-1{at % 9} 00:00:00.000000",
            "timezone": "Europe/London",
        },
        "education_details": {"data": details},
        "year": {"data": year},
        "registration_group": {"data": form},
    }


@case("Wonde: the students of a school as its interface answers, with includes (fields from memory)")
def q125_answer_of_the_interface(folder: Folder) -> Truth:
    """England: two pages of JSON that the IT helper saved: names in use and legal ones, admission numbers."""
    people = of_lines(
        """Alfred|Bottomley|003417|4|4 Oak|Alfie;Bronwen|Clegg|003422|4|4 Oak;Hamza|Dar|003426|4|4 Oak
        Isobel|Fearnley|003431|4|4 Oak|Izzy;Kacper|Gorski|003438|4|4 Oak;Leo|Haigh|003419|4|4 Elm
        Mariam|Jalloh|003424|4|4 Elm;Edward|Lumb|003428|4|4 Elm|Ted;Roisin|Murtagh|003435|4|4 Elm"""
    )
    found = [
        replace(
            w,
            more=(
                f"{'CDEFGHJKL'[at]}3822020{at * 731 + 10417:05}",
                f"A13{at * 2917 + 2918337}",
                f"{at + 2204}",
            ),
            also=((w.goes, w.family),) if w.goes else (),
        )
        for at, w in enumerate(people)
    ]
    for page, part in ((1, found[:5]), (2, found[5:])):
        meta = {
            "pagination": {
                "next": None,
                "previous": None,
                "more": page == 1,
                "per_page": 5,
                "current_page": page,
            }
        }
        told = {"data": [_of_wonde(w, found.index(w)) for w in part], "meta": meta}
        folder.put(f"wonde/students-{page}.json", json.dumps(told, indent=4))
    return Truth(found, allowed=("wonde", "students-1", "students-2"))
