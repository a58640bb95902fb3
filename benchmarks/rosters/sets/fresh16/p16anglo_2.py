"""What schools of England, Australia, Africa, Asia and international schools have that write English."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case(OFFICE + ": a learning support teacher's list of readers in a comprehensive, typed by hand")
def fresh_catch_up_readers_with_ages(folder: Folder) -> Truth:
    """Reading ages that Excel took for times of the day, groups, names they are known by in brackets, one is off roll; pictures by name for most."""
    people = those(
        "Abdirahman|Diriye;Courtney|Sprake;Milosz|Grabowski;Tyler|Bickerstaff;Shanelle|Otieno;Hayden|Loveridge;Ruqayyah|Munshi;Joseph|Scully;Demi-Leigh|Tranter",
        "",
        "",
        "7 Elm;7 Oak;7 Ash",
        without=2,
    )
    people = but(people, {0: {"goes": "Abdi"}, 3: {"here": False, "photo": ""}, 7: {"goes": "Joe"}})
    names = [f"{w.given} ({w.goes}) {w.family}" if w.goes else w.full for w in people]
    notes = cut("|EAL?|glasses!|OFF ROLL 16/10 - moved to Hull||1:1 with Mrs Tew|||")
    rows: list[list[Any]] = [
        [
            *(names[at], w.room, time(7 + at % 3, (at * 5) % 12), ("", 84, "", 79)[at % 4]),
            *(("A", "B")[at % 2], notes[at]),
        ]
        for at, w in enumerate(people)
    ]
    sheet = [["Y7 Catch-up reading, autumn"], [], cut("Name|Form|RA Sept|SAS|Group|Notes"), *rows]
    folder.book("Y7 catch up.xlsx", {"Autumn": sheet})
    folder.photos(people, lambda w: f"from SIMS/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))


@case(
    "Synergetic's file for NAPLAN (ehgdev.atlassian.net 2294739172: School Code, StudentID, GivenName, Preferred, MiddleName, FamilyName, DateOfBirth, YearLevel, HomeClass, Numeracy Class ID, Literacy Class ID, Sex, IndigenousStatus, in this order; photos `<ID>.jpg`)"
)
def fresh_file_for_the_national_tests(folder: Folder) -> Truth:
    """The same school's code in each row before the student's; preferred names for all, mostly the same; classes of two subjects beside the home class."""
    people = those(
        "Harriet|Dunstan;William|Pappas;Mei Lin|Ong;Darcy|Fitzgibbon;Zahra|Noori;Angus|Templeton;Isla|van Wyk;Roman|Kovacic;Lucinda|Barrington",
        "38214",
        "7 9",
        "7 Flinders;9 Bass",
    )
    people = but(people, {1: {"goes": "Will"}, 8: {"goes": "Lucy"}})
    people = [
        replace(w, classes=(f"{w.grade}MAT{1 + at % 3}", f"{w.grade}ENG{1 + at % 2}"))
        for at, w in enumerate(people)
    ]
    middles = cut("Rose|Theodore||James||Robert||Ante|Jane")
    titles = cut(
        "School Code|StudentID|GivenName|Preferred|MiddleName|FamilyName|DateOfBirth|YearLevel|HomeClass|Numeracy Class ID|Literacy Class ID|Sex|IndigenousStatus"
    )
    rows = [
        cut(
            f"46102|{w.number}|{w.given}|{w.goes or w.given}|{middles[at]}|{w.family}|{at + 12}/0{at % 9 + 1}/{2021 - int(w.grade)}|{w.grade}|{w.room}|"
            f"{w.classes[0]}|{w.classes[1]}|{(2, 1)[at % 2]}|4"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("NAPLAN_46102_2026.csv", [titles, *rows])
    folder.zip("SynergeticPhotos.zip", faces(people))
    return Truth(people)


@case(OFFICE + ": the houses of an Australian primary school for its athletics carnival")
def fresh_carnival_houses_with_marshals(folder: Folder) -> Truth:
    """Houses under each other in merged headings with their marshals; surnames in capitals first, class and age; pictures in folders of classes."""
    people = those(
        "Marnie|Holloway;Jett|Carbone;Anjali|Menon;Thomas|Schulz;Kirra|Langford;Hamish|Bui;Odette|Farrugia;Lachlan|Peel;Georgia|Tzanis;Noah|Wickham",
        "",
        "",
        "5M;6T",
    )
    houses = (
        ("BANKSIA (green) - marshal Mr Petrakis", 0, 4),
        ("WARATAH (red) - marshal Mrs Doak", 4, 7),
        ("WATTLE (gold) - marshal Miss Imrie", 7, 10),
    )
    titles = cut("Name|Class|Age gp|100m|Shot put|Relay")
    sheet: list[list[Any]] = [["Athletics Carnival - Fri 23 Oct"]]
    merge = ["A1:F1"]
    for house, begin, end in houses:
        sheet.append([house])
        merge.append(f"A{len(sheet)}:F{len(sheet)}")
        sheet.append(titles)
        sheet += [
            [
                *(f"{w.family.upper()} {w.given}", w.room, (11, 12)[at % 2]),
                *(("x", "")[at % 2], ("", "x", "x")[at % 3], ""),
            ]
            for at, w in enumerate(people[begin:end], begin)
        ]
        sheet += [[f"{end - begin} competitors"], []]
    folder.book("carnival houses.xlsx", {"Houses": sheet}, merge=merge)
    folder.photos(people, lambda w: f"{w.room}/{w.family}, {w.given}.jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case(
    "OpenApply's students (guide.fariaedu.com and help.openapply.com: First Name, Last Name, Grade as Kindergarten or Grade 6, Enrollment Year, Student Status, parents' names to the right, OpenApply ID, Student ID); their order and the names of the pictures: from memory"
)
def fresh_admissions_of_an_international_school(folder: Folder) -> Truth:
    """Grades as words, two numbers, a status of which one is Withdrawn; mothers and fathers to the right; pictures by last name, first name and student ID."""
    people = those(
        "Min-jun|Seo;Isabela|Duarte Reis;Floris|van Rooijen;Anya|Malhotra;Pim|Suwannarat;Chidi|Eze;Freya|Halvorsen;Rafael|Ibarra Luna;Haruka|Morita;Leo|Castellani",
        "260118",
        "K 6 6",
        ";".join(["KG Panda", "6A", "6B"]),
    )
    people = [replace(w, more=(str(18402 + at * 31),)) for at, w in enumerate(people)]
    people = but(people, {0: {"goes": "Jayden"}, 5: {"here": False, "photo": ""}, 8: {"goes": "Hana"}})
    titles = cut(
        "OpenApply ID|Student ID|Last Name|First Name|Preferred Name|Gender|Birth Date|Grade|Enrollment Year|Student Status|Homeroom|Nationality|"
        "Parent 1 First Name|Parent 1 Last Name|Parent 1 Email|Parent 1 Relationship|Parent 2 First Name|Parent 2 Last Name"
    )
    grown = cut("Ji-young|Marta|Anneke|Deepa|Nok|Ngozi|Silje|Carmen|Yoko|Bianca")
    lands = cut("South Korea|Portugal|Netherlands|India|Thailand|Nigeria|Norway|Spain|Japan|Italy")
    rows = [
        cut(
            f"{w.more[0]}|{w.number}|{w.family}|{w.given}|{w.goes}|{'Female' if at in (1, 3, 6, 8) else 'Male'}|{2020 if w.grade == 'K' else 2014}-0{at % 9 + 1}-1{at % 9}|"
            f"{'Kindergarten' if w.grade == 'K' else 'Grade 6'}|2026-2027|{'Enrolled' if w.here else 'Withdrawn'}|{w.room}|{lands[at]}|"
            f"{grown[at]}|{w.family}|{grown[at].lower()}@home.example|Mother||"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("students-export-2026-09-14.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"profile_photos/{w.family}_{w.given}_{w.number}.jpg")
    return Truth(people, allowed=("profile_photos",))


@case(OFFICE + ": a form's name list in a Malaysian private school that teaches in English")
def fresh_form_two_and_its_prefects(folder: Folder) -> Truth:
    """Names in capitals of three customs, not to be parted; who is transferred says so; a second sheet has some again as prefects; pictures by registration number."""
    people = those(
        "Muhammad Aiman bin Rosli;Tan Wei Jie;Kavitha a/p Subramaniam;Nur Syafiqah binti Zulkifli;Lim Xin Yi;Ahmad Danial bin Kamarudin;Haresh a/l Muniandy;Chong Kah Yan;Puteri Balqis binti Hashim",
        "24013",
        "",
        "2 Bestari;2 Cekal",
    )
    others = {1: "Wei Jie Tan", 4: "Xin Yi Lim", 7: "Kah Yan Chong"}
    people = [any_parting(w, *([others[at]] if at in others else [])) for at, w in enumerate(people)]
    people = but(people, {6: {"here": False, "photo": ""}})
    titles = cut("Bil.|Name|Reg. No.|Class|House|Remarks")
    rows: list[list[Any]] = [
        [
            *(at + 1, w.full.upper(), int(w.number), w.room, ("Hang Tuah", "Hang Jebat")[at % 2]),
            "" if w.here else "Transferred to SMK Taman Desa 12/2",
        ]
        for at, w in enumerate(people)
    ]
    prefects = [
        [n, people[at].full.upper(), people[at].room, day]
        for n, (at, day) in enumerate(((1, "Mon"), (3, "Tue"), (7, "Thu")), 1)
    ]
    folder.book(
        "FORM 2 NAME LIST 2026.xlsx",
        {
            "Form 2": [
                ["FORM 2 NAME LIST 2026"],
                ["Form coordinator: Pn. Rohani", "", "", "", "", "Updated 16/2"],
                titles,
                *rows,
                ["", "TOTAL", len(people)],
            ],
            "Library prefects": [cut("No.|Name|Class|Duty"), *prefects],
        },
        merge=["A1:F1"],
    )
    folder.photos(people, lambda w: f"Form 2 photos/{w.number}.jpg")
    allowed = (
        "Form 2",
        "FORM 2 NAME LIST 2026",
        "Library prefects",
        "Hang Tuah",
        "Hang Jebat",
        "Form 2 photos",
        "2",
    )
    return Truth(people, capitals=True, allowed=allowed)


@case(OFFICE + ": a class register of a junior high school in Ghana, typed by the form master, old Excel")
def fresh_boys_and_girls_of_basic_eight(folder: Folder) -> Truth:
    """Surnames first in capitals, boys and girls counted anew, admission numbers for half, guardians' telephones; pictures as the names in the list."""
    people = those(
        "Kwabena Osei|Asante;Emmanuel|Tetteh;Yaw|Boakye;Ibrahim|Alhassan;Prince Kojo|Agyeman;Akosua|Mensah;Esi Dufie|Quaye;Rahinatu|Mumuni;Abena|Frimpong;Gifty|Amoah",
        "JH/24/031",
        without=2,
    )
    people = [replace(w, number="") if at % 3 == 1 else w for at, w in enumerate(people)]
    house = cut("Aggrey|Nkrumah|Aggrey|||Nkrumah||Aggrey||")

    def lines(begin: int, end: int) -> list[list[Any]]:
        return [
            [
                *(at - begin + 1, f"{w.family.upper()} {w.given}", w.number, house[at]),
                f"024 555 {at}{at}1{at}" if at % 4 else "",
            ]
            for at, w in enumerate(people[begin:end], begin)
        ]

    sheet: list[list[Any]] = [
        ["BASIC 8 GOLD"],
        ["Form master: Mr. Ofori"],
        cut("S/N|NAME (SURNAME FIRST)|ADM. NO.|HOUSE|GUARDIAN TEL."),
        ["", "BOYS"],
        *lines(0, 5),
        ["", "GIRLS"],
        *lines(5, 10),
        [""],
        ["", "Boys 5   Girls 5   Total 10"],
    ]
    folder.put("B8 GOLD register.xls", xls(sheet))
    folder.photos(people, lambda w: f"B8 Gold pictures/{w.family} {w.given}.jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case(
    "DepEd's Electronic Class Record of the Philippines (depedph.com and teacherph.com: an INPUT DATA sheet with the school above and male and female learners' names, a sheet for each quarter with written works and performance tasks); its cells: from memory"
)
def fresh_class_record_of_a_quarter(folder: Folder) -> Truth:
    """The school's names and numbers above, boys and girls numbered anew with lines left empty, the names again beside scores; pictures by name."""
    people = those(
        "Juan Miguel|Dela Cruz;Rhenz|Abad;John Paul|Magbanua;Kian|Villafuerte;Althea Mae|Bautista;Princess|Catacutan;Jhoanna|De Guzman;Trisha|Salonga",
        "",
        "7",
    )
    initials = "RSBTLGMP"
    people = [replace(w, also=((f"{w.given} {initials[at]}.", w.family),)) for at, w in enumerate(people)]
    names = [f"{w.last_first} {initials[at]}.".upper() for at, w in enumerate(people)]
    boys: list[list[Any]] = [[at + 1, name] for at, name in enumerate([*names[:4], "", ""])]
    girls: list[list[Any]] = [[at + 1, name] for at, name in enumerate([*names[4:], "", ""])]
    data = [
        ["Input Data Sheet for E-Class Record"],
        ["REGION", "IV-A", "DIVISION", "LAGUNA"],
        ["SCHOOL NAME", "SAN ROQUE INTEGRATED HIGH SCHOOL", "SCHOOL ID", 307412],
        ["SCHOOL YEAR", "2026-2027", "GRADE & SECTION", "7 - SAMPAGUITA"],
        ["TEACHER", "MA. LOURDES P. EVANGELISTA", "SUBJECT", "ENGLISH"],
        [],
        ["", "LEARNERS' NAMES"],
        ["", "MALE"],
        *boys,
        ["", "FEMALE"],
        *girls,
    ]
    scores = [18, 20, 15, 25]

    def scored(rows: list[list[Any]], shift: int) -> list[list[Any]]:
        return [
            [*row, *(top - (at + shift) % 4 for top in scores)] if row[1] else row
            for at, row in enumerate(rows)
        ]

    quarter = [
        ["FIRST QUARTER", "", "GRADE & SECTION:", "7 - SAMPAGUITA"],
        ["", "", "WRITTEN WORKS", "", "PERFORMANCE TASKS"],
        ["", "LEARNERS' NAMES", 1, 2, 1, 2],
        ["", "HIGHEST POSSIBLE SCORE", 20, 20, 15, 25],
        ["", "MALE"],
        *scored(boys, 0),
        ["", "FEMALE"],
        *scored(girls, 2),
    ]
    folder.book("ECR_7-Sampaguita_English.xlsx", {"INPUT DATA": data, "ENGLISH _Q1": quarter})
    folder.photos(people, lambda w: f"7 Sampaguita/{w.last_first}.jpg")
    return Truth(people, capitals=True, allowed=("*",))
