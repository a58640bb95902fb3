"""What schools in Australia, New Zealand, Singapore and India send on an ordinary day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case("a list of KAMAR in New Zealand (Student ID, NSN, Preferred, Year Level, Tutor; from memory)")
def fresh_kamar_with_nsn_and_macrons(folder: Folder) -> Truth:
    """Māori and Samoan names with macrons, preferred names, NSN beside the school's ID, tutor groups; photos by ID, one of a boy who isn't listed."""
    people = those(
        "Mānia|Te Rangi;Liam|Hodgkinson;Sefo|Leaupepe;Anahera|Ngāpō;George|Wakefield;Jingyi|Zhao;Hēmi|Pōtiki;Isla|Drummond;Losa|Fa'asavalu",
        "18402",
        "10",
        "10KRA;10TWI",
    )
    people = but(people, {4: {"goes": "Geordie"}, 5: {"goes": "Joy"}})
    people = [replace(w, more=(f"{139204415 + at * 10713}",)) for at, w in enumerate(people)]
    titles = cut("Student ID|NSN|Last Name|First Name|Preferred Name|Gender|Year Level|Tutor")
    rows = [
        cut(
            f"{w.number}|{w.more[0]}|{w.family}|{w.given}|{w.goes or w.given}|{'FMMFMFMFF'[at]}|{w.grade}|{w.room}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Year 10 Library.csv", [titles, *rows], sep="\t", enc="utf-16")
    gone = one("Caleb", "Mooney", "18377")
    folder.photos([*people, gone], lambda w: f"Photos/{w.number}.jpg")
    return Truth(people, [lost("a photo whose ID is on no list", "18377")], allowed=("Photos",))


@case(OFFICE + ": a New Zealand primary school's rooms, photos straight from the teacher's camera folder")
def fresh_rooms_with_photos_by_first_name(folder: Folder) -> Truth:
    """Rooms and years in a sheet, numbers none; the photos called by first name in a folder for each room; two of the same first name sit in other rooms."""
    four = those(
        "Ihaia|Rāwiri;Olive|Cartwright;Noah|Feterika;Pippa|Standish;Aarav|Mistry", "", "2", "Room 4", 0
    )
    seven = those("Noah|McKenzie;Te Ao|Hohepa;Billie|Rutherford;Kaia|Simeona", "", "4", "Room 7")
    titles = cut("Surname|First name|Room|Year|Born")
    rows = [
        [w.family, w.given, w.room, int(w.grade), f"{at + 3}/0{at % 9 + 1}/{2021 - int(w.grade)}"]
        for at, w in enumerate([*four, *seven])
    ]
    folder.book("Roll Term 4.xlsx", {"Roll": [titles, *rows]})
    folder.photos([*four, *seven], lambda w: f"{w.room}/{w.given}.jpg")
    return Truth([*four, *seven], allowed=("Roll Term 4", "Roll"))


@case(OFFICE + ": a form teacher's class list in Singapore")
def fresh_register_numbers_in_singapore(folder: Folder) -> Truth:
    """Names in capitals, Chinese, Malay and Indian, register numbers that are only places in the class, a transfer remarked; photos as `01 NAME.jpg`."""
    people = those(
        "Tan|Wei Ling;Muhammad Irfan|Bin Hashim;Chloe|Lim Jia En;Kavitha|D/O Subramaniam;Ong|Zhi Hao;Nur Aisyah|Binte Roslan;Ryan|Goh Kai Jun;Arvind|S/O Maniam;Yeo|Hui Min",
        "",
        "",
        "3 Integrity",
    )
    people = [any_parting(w, " ".join(reversed(w.full.split(" ", 1)))) for w in people]
    people = but(people, {6: {"here": False, "photo": ""}})
    titles = cut("Reg No|Name of Student|Gender|Class|CCA|Remarks")
    rows: list[list[Any]] = [
        [
            *(at + 1, w.full.upper(), "FMFFMFMMF"[at], w.room),
            *(("Choir", "NCC", "Badminton")[at % 3], "" if w.here else "Transferred out 3 Mar 2026"),
        ]
        for at, w in enumerate(people)
    ]
    head = [["SEC 3 INTEGRITY (2026)"], ["Form Teachers: Mdm Siti Rahimah / Mr Desmond Quek"], []]
    folder.book("3 Integrity namelist.xlsx", {"3INT": [*head, titles, *rows]})
    where = {w.full: at + 1 for at, w in enumerate(people)}
    folder.photos(people, lambda w: f"3INT photos/{where[w.full]:02} {w.full.upper().replace('/', '')}.jpg")
    turned = {at: {"given": people[at].family, "family": people[at].given} for at in (0, 4, 8)}
    return Truth(but(people, turned), capitals=True, allowed=("*",))
