"""What offices and teachers make of it in England, Scotland, Ireland, Australia, South Africa and Dubai."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": the house list of a boarding school in Scotland")
def fresh_dormitories_and_day_girls(folder: Folder) -> Truth:
    """Dormitories as merged headings, then day girls; known as, forms, tutors, a mobile; the housemistress in a line below; pictures by surname, forename."""
    people = those(
        "Catriona|Farquharson;Elspeth|Mackintosh;Xinyue|Pan;Isobel|Dalrymple;Leonie|Hartmann;Flora|Cunliffe;Adaeze|Nwosu;Morag|Gilchrist;Georgina|Balfour",
        "",
        "",
        "S3B;S4A",
    )
    people = but(people, {0: {"goes": "Cat"}, 2: {"goes": "Sunny"}, 8: {"goes": "Georgie"}})
    parts = (("Heather (6 beds)", 0, 3), ("Rowan (4 beds)", 3, 7), ("DAY GIRLS", 7, 9))
    sheet: list[list[Any]] = [
        ["KINLOCH HOUSE   Winter Term 2026"],
        cut("Name|Known as|Form|Tutor|Exeat 13 Nov|Mobile handed in"),
    ]
    merge = ["A1:F1"]
    for part, begin, end in parts:
        sheet.append([part])
        merge.append(f"A{len(sheet)}:F{len(sheet)}")
        sheet += [
            [
                *(w.last_first, w.goes, w.room, ("RMcL", "JH")[at % 2]),
                *(("Home", "Guardian", "")[at % 3] if end < 9 else "n/a", ("y", "", "y")[at % 3]),
            ]
            for at, w in enumerate(people[begin:end], begin)
        ]
    sheet += [[], ["Boarders 7, day 2"], ["Housemistress: Mrs E Drummond   ext 214   Matron: ext 215"]]
    folder.book("Kinloch house list.xlsx", {"Kinloch": sheet}, merge=merge)
    folder.photos(people, lambda w: f"Kinloch photos/{w.family}, {w.given}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": two classes of an Irish primary school on one sheet for the library van")
def fresh_infants_and_who_collects_them(folder: Folder) -> Truth:
    """Two classes below each other, their teachers above; names in Irish, birthdays, who may collect them; a count for each; pictures by name in class folders."""
    people = those(
        "Aoife|Ní Cheallaigh;Fionn|Mac Aodha;Ruairí|Ó Dónaill;Sadhbh|Prendergast;Nikodem|Wrona;Cian|Tuohy;Éabha|Ní Shúilleabháin;Mason|Delaney;Favour|Okeke;Tadhg|Kinsella",
        "",
        "",
        without=0,
    )
    people = but(people, {4: {"photo": ""}})
    titles = cut("No.|First name|Surname|D.O.B.|Allergies|Can be collected by")
    by = cut(
        "Mam, Dad, Nana Bríd|Dad||Mam, Ms Prendergast (aunt)|Mam|Grandad Joe Tuohy|Mam||Mr Okeke|Childminder Tina"
    )

    def lines(begin: int, end: int) -> list[list[Any]]:
        return [
            [
                *(at - begin + 1, w.given, w.family, f"{at + 8}/0{at % 9 + 1}/{2021 - begin // 5}"),
                *(("", "", "nuts", "")[at % 4], by[at]),
            ]
            for at, w in enumerate(people[begin:end], begin)
        ]

    sheet = [
        ["Scoil Bhríde - van list"],
        [],
        ["Junior Infants - Ms. Ní Bhriain - Rm 2"],
        titles,
        *lines(0, 5),
        ["", "5 children"],
        [],
        ["Senior Infants - Mr. Cotter - Rm 3"],
        titles,
        *lines(5, 10),
        ["", "5 children"],
    ]
    folder.book("van list infants.xlsx", {"Sheet1": sheet}, merge=["A1:F1", "A3:F3", "A12:F12"])
    for begin, end, place in ((0, 5, "Junior Infants"), (5, 10, "Senior Infants")):
        folder.photos(people[begin:end], lambda w, place=place: f"{place}/{w.given} {w.family}.jpg")  # type: ignore[misc]
    return Truth(people, allowed=("*",))


@case(OFFICE + ": the cabins of a Year 5 camp in New South Wales")
def fresh_cabins_of_a_camp_with_helpers(folder: Folder) -> Truth:
    """Cabins as numbers, classes, diets, Medicare numbers, what was paid; totals; parents who help under a heading of their own; pictures by name in class folders."""
    people = those(
        "Jarrah|Simmonds;Mia|Kyriakou;Aidan|O'Shea;Thi Lan|Nguyen;Cooper|Lindsay;Zara|Haddad;Archie|Vandenberg;Sienna|Rossetto;Koa|Matagi;Harriet|Lowe",
        "",
        "",
        "5K;5V",
    )
    rows: list[list[Any]] = [
        [
            *(at // 3 + 1, w.full, w.room, ("", "GF", "", "halal")[at % 4] if at != 5 else "halal"),
            *(f"2{at}41 7{at}06{at} {at % 9 + 1}" if at % 3 else "", (285, 285, 100, 285)[at % 4]),
        ]
        for at, w in enumerate(people)
    ]
    paid = sum(row[5] for row in rows)
    folder.book(
        "Yr 5 camp list FINAL v3.xlsx",
        {
            "Cabins": [
                ["YEAR 5 CAMP - LAKE BURRENDONG - 11 to 13 NOV"],
                ["Staff: Mrs Vella, Mr Kostas. Bus leaves 7.15 sharp!"],
                cut("Cabin|Student|Class|Dietary|Medicare|Paid $"),
                *rows,
                ["", "TOTAL", "", "", "", paid],
                [],
                ["Parent helpers"],
                ["", "Jodie Lindsay (Cooper's mum)", "", "", "0412 555 381", "WWCC ok"],
                ["", "Sam Haddad (Zara's dad)", "", "", "0433 555 207", "WWCC ok"],
            ]
        },
        merge=["A1:F1"],
    )
    folder.photos(people, lambda w: f"{w.room}/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": the admissions office of an international school in Dubai, for the librarian")
def fresh_names_in_passport_and_siblings(folder: Folder) -> Truth:
    """Long names as in the passport beside the name to call them, brothers and sisters in the school with their classes, buses and nationalities; a key on a second sheet; pictures by student ID."""
    people = those(
        "Omar Khalid|Al Suwaidi;Charlotte Anne|Featherston;Venkata Sai Charan|Pasupuleti;Layan Mahmoud|Saleh;Tomás|Echeverri Ruiz;Maryam Yousuf|Al Marzooqi;Ji-woo|Bae;Hugo|van Loon",
        "5210378",
        "",
        "Y3 Falcon;Y3 Oryx;Y4 Gazelle",
    )
    calls = cut("Omar|Charlotte|Charan|Layan||Maryam|Jay|")
    people = [replace(w, goes=calls[at]) for at, w in enumerate(people)]
    siblings = cut("Hind Al Suwaidi (Y6 Oryx)|||Adam Saleh FS2, Tala Saleh Y8|||Bae Seo-yeon Y5|")
    titles = cut(
        "Student ID|First & middle names (passport)|Surname (passport)|To be called|Class|Nationality|Bus|Siblings in school|Started"
    )
    lands = cut("UAE|British|Indian|Jordanian|Colombian|UAE|Korean|Dutch")
    rows: list[list[Any]] = [
        [
            *(int(w.number), w.given, w.family, w.goes, w.room, lands[at]),
            *((f"R{at + 4}", "own", "AS")[at % 3], siblings[at], f"2{at}/08/2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book(
        "New joiners Aug 26.xlsx",
        {
            "New joiners": [["NEW JOINERS - AUGUST 2026"], titles, *rows, ["8 new students"]],
            "Key": [["AS", "after school club, parent collects"], ["own", "own transport"], ["R", "route"]],
        },
        merge=["A1:I1"],
    )
    folder.photos(people, lambda w: f"New joiners photos/{w.number}.jpg")
    return Truth(people, allowed=cut("New joiners|Key|New joiners photos|Y3|Y4|3|4"))
