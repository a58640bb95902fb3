"""Sheets of offices and teachers: upright titles, coloured rows with the class, camps, consents, rentals."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, us_birthday
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.office_sheets import Bar, Struck, Upright, book_of, lay


@case()
def q85_class_lists_with_upright_titles(folder: Folder) -> Truth:
    """US: a first grade's lists: MI, suffix, nickname, forms under upright titles, the teacher in a bar."""
    people = of_lines(
        """Amara|Bledsoe||1|Mrs. Hopkins; Christopher|Eads||1|Mrs. Hopkins|Topher
        Marcus|Grissom||1|Mrs. Hopkins; Lucía|Ornelas||1|Mrs. Hopkins; Penelope|Stancil||1|Mrs. Hopkins|Penny
        Dashawn|Whitlow||1|Mrs. Hopkins
        Beau|Arceneaux||1|Mr. Pagano; Harriet|Culpepper||1|Mr. Pagano; Minh|Dao||1|Mr. Pagano
        Roberto|Galvan||1|Mr. Pagano; Lila|Sturgis||1|Mr. Pagano; Josiah|Womack||1|Mr. Pagano
        Ainsley|Brandt||1|Ms. Yoo; Everett|Cobb||1|Ms. Yoo; Francesca|Lugo||1|Ms. Yoo|Frankie
        Samir|Nasser||1|Ms. Yoo; Tabitha|Pike||1|Ms. Yoo"""
    )
    suffixes = {2: "Jr", 9: "III"}
    found = [replace(w, here=at != 4) for at, w in enumerate(people)]
    for at, suffix in suffixes.items():
        found[at] = replace(found[at], also=((found[at].given, f"{found[at].family} {suffix}"),))
    forms = cut("Emergency card|Handbook signed|Photo release|Device agreement|Lunch form")
    rows: list[Any] = [
        Bar("Maplewood Elementary School", "FFFFFF"),
        Bar("First Grade Class Lists 2026-2027 as of 9/14", "FFFFFF"),
        ["", "", "", "", "", "", "", "Turned in", "", "", "", "", ""],
        [*cut("#|Last|First|MI|Suffix|Nickname|DOB"), *map(Upright, forms), "Remarks"],
    ]
    for teacher in ("Mrs. Hopkins", "Mr. Pagano", "Ms. Yoo"):
        rows.append(Bar(teacher, "C6E0B4"))
        for nth, w in enumerate((w for w in found if w.room == teacher), 1):
            at = found.index(w)
            ticks = ["x" if (at + form) % 3 else "" for form in range(5)]
            note = {4: "moved 9/4", 8: "NEW 9/8"}.get(at, "")
            name = [w.family, w.given, "JRTM"[at % 4], suffixes.get(at, ""), w.goes]
            row = [nth, *name, us_birthday(at, 2020), *ticks, note]
            rows.append(row if w.here else Struck(row))
        rows.append([])
    book, sheet = book_of("1st")
    lay(sheet, rows, 13, ("H3:L3",))
    folder.save("1st grade class lists 26-27.xlsx", book)
    return Truth(found, allowed=("1st",))


@case()
def q85_camp_groups_and_shirts(folder: Folder) -> Truth:
    """US: outdoor school: a bar for each group with its chaperones, homerooms, shirts, medicines, money."""
    people = of_lines(
        """Aaliyah|Bonds|||Cruz; Connor|Hsieh|||Cruz; Delia|Markham|||Reyes; Ezekiel|Tran|||Ivory
        Jasper|Nakashima|||Reyes; Kiana|Lopes|||Cruz; Mateo|Villalobos|||Ivory; Phoebe|Polk|||Ivory
        Raj|Chandran|||Reyes; Sadie|Orr|||Cruz; Theo|Lindgren|||Reyes; Vera|Kuznetsova|||Ivory
        Wyatt|Dufresne|||Cruz; Xochitl|Barrera|||Reyes; Zane|Holcomb|||Ivory"""
    )
    groups = (
        ("GROUP 1 - Mrs. Tran, Mr. Polk", people[:5]),
        ("GROUP 2 - Ms. Lopes", people[5:10]),
        ("GROUP 3 - Mr. Dufresne, Mrs. Orr", people[10:]),
    )
    sizes = ("YM", "YL", "AS", "AM")
    ill = {1: "peanuts - EpiPen in nurse bag", 6: "asthma, inhaler", 11: "no dairy"}
    rows: list[Any] = [
        Bar("OUTDOOR SCHOOL Oct 12-14", "FFD966"),
        ["Bring: sleeping bag, water bottle. NO PHONES. Questions: Ms. Ivory x208"],
        cut("Camper|Homeroom|Shirt|Allergies / meds|Paid|Owes|Parent cell|Rides on"),
    ]
    for at, (group, own) in enumerate(groups):
        rows.append(Bar(group, ("F8CBAD", "BDD7EE", "C6E0B4")[at]))
        for w in own:
            nth = people.index(w)
            paid = (95, 95, 50, 0)[nth % 4]
            row = [w.full, w.room, sizes[nth * 3 % 4], ill.get(nth, ""), paid, 95 - paid]
            rows.append([*row, f"503-555-01{nth * 5 + 11}", f"Bus {at % 2 + 1}"])
    total = sum((95, 95, 50, 0)[nth % 4] for nth in range(len(people)))
    rows += [[], ["", "", "", "TOTAL", total, 95 * len(people) - total]]
    book, sheet = book_of("Campers")
    lay(sheet, rows, 8, ("A2:H2",))
    for y, size in enumerate(("Shirts", *sizes), 3):
        sheet.cell(y, 10, size)
        count = sum(sizes[nth * 3 % 4] == size for nth in range(len(people)))
        sheet.cell(y, 11, count if y > 3 else "#")
    folder.save("Outdoor School master.xlsx", book)
    return Truth(
        people, allowed=("Campers", *(group for group, _ in groups), "Group 1", "Group 2", "Group 3")
    )


@case()
def q85_consents_of_a_village_school(folder: Folder) -> Truth:
    """England: three mixed classes under bars, consents and diets under merged titles, two contacts."""
    people = of_lines(
        """Alfie|Bagnall||1|Beech; Imogen|Cowling||1|Beech; Zofia|Lewandowska||2|Beech
        Reuben|Outhwaite||2|Beech; Hetty|Sowerby||2|Beech
        Maryam|Aziz||3|Rowan; Jenson|Dowson||3|Rowan; Clara|Featherstone-Hall||4|Rowan
        Barnaby|Lister||4|Rowan; Poppy|Wray||4|Rowan
        Ollie|Cowling||5|Yew; Grace|Harker||5|Yew; Tomasz|Lewandowski||6|Yew; Edith|Raine||6|Yew
        Noah|Sowerby||6|Yew; Jemima|Tweddle||6|Yew"""
    )
    people = [replace(w, here=at != 8) for at, w in enumerate(people)]
    diets = {2: "no pork", 5: "halal", 9: "coeliac", 14: "nut allergy - EpiPen in office"}
    groups = [*cut("|||Consents||||Medical and diet||Contacts||"), ""]
    titles = cut("Surname|Forename|Yr|Photo|Website|Walks|Sun cream|Inhaler|Diet|Contact 1|Contact 2|Notes")
    rows: list[Any] = [Bar("CONSENTS & MEDICAL 2026-27 - CONFIDENTIAL", "FFC7CE"), [], groups, titles]
    for room in ("Beech", "Rowan", "Yew"):
        rows.append(Bar(f"{room.upper()} CLASS", "E2EFDA"))
        for w in (w for w in people if w.room == room):
            at = people.index(w)
            ticks = ["✓" if (at * 3 + box * 5) % 7 else "✗" for box in range(4)]
            mum = f"{('Kath', 'Ewa', 'Gill', 'Saira')[at % 4]} (mum) 07700 900{at * 11 + 105}"
            dad = f"{('Pete', 'Marek', 'Col')[at % 3]} (dad) 07700 900{at * 13 + 310}" if at % 3 else ""
            note = {3: "new Sept 26", 8: "LEFT 18/9 - moved to Hull"}.get(at, "")
            inhaler = "✓" if at in (4, 11) else ""
            row = [w.family, w.given, int(w.grade), *ticks, inhaler, diets.get(at, ""), mum, dad, note]
            rows.append(row if w.here else Struck(row))
    rows += [[], ["Sun cream: parents supply, named. Walks: village only. Updated JB 21/9"]]
    book, sheet = book_of("Consents")
    lay(sheet, rows, 12, ("D3:G3", "H3:I3", "J3:K3"))
    folder.save("Consents and medical 2026-27.xlsx", book)
    return Truth(people, allowed=("Consents",))


@case()
def q85_ski_trip_rentals(folder: Folder) -> Truth:
    """Alberta: a ski trip in LibreOffice: rental sizes under a group title, health care numbers."""
    people = of_lines(
        """Brynn|Callihoo|||7A; Dawson|Friesen|||7A; Harleen|Gill|||7A; Mackenzie|Hrynchuk|||7A
        Ahmed|Abdi|||7B; Chantal|Boisvert|||7B; Levi|Kowalchuk|||7B; Sienna|Yellowhorn|||7B
        Cole|Andruchow|||8A; Jaskaran|Dhami|||8A; Paige|Lindstrom|||8A
        Evan|Cardinal|||8B; Fatima|Noor|||8B; Riley|Tkachuk|||8B; Willow|Zimmer|||8B"""
    )
    top = ["", "", "", "", "Rental - Sunridge", "", "", "", "", "", "Contact", "", ""]
    titles = cut("Last|First|HR|AHC #|Ski/Board|Ht (cm)|Wt (lb)|Shoe|Helmet|Level|Parent|Cell|Lunch")
    rows: list[Any] = [
        ["Ski Trip Jan 22 - Rental Form Data"],
        ["Bus leaves 6:45 SHARP. Form + $68 due Dec 18 to Mr. Olafson"],
        [],
        top,
        titles,
    ]
    for at, w in enumerate(people):
        health = f"{at * 1733 + 41207}-{at * 211 + 3108}"
        kind = ("Ski", "Board", "Ski", "own")[at % 4]
        sizes = [148 + at * 3 % 29, 84 + at * 7 % 61, f"{5 + at % 6}.5", "SML"[at % 3], at % 4 + 1]
        if kind == "own":
            sizes[:4] = ["", "", "", ""]
        adult = f"{('Tracy', 'Curt', 'Noreen', 'Abdi', 'Gail')[at % 5]} {w.family}"
        phone = f"780-555-0{at * 9 + 112}"
        rows.append([w.family, w.given, w.room, health, kind, *sizes, adult, phone, "yes" if at % 2 else ""])
    skis = sum(at % 4 in (0, 2) for at in range(len(people)))
    rows += [[], ["", "", "", "Skis", skis], ["", "", "", "Boards", sum(at % 4 == 1 for at in range(15))]]
    folder.put("Ski trip Jan 22.ods", ods(rows))
    return Truth(people)
