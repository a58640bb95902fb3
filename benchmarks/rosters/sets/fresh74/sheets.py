"""Spreadsheets made by hand: classes side by side, headings between rows, lockers, fees, family lists."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import Any

from openpyxl import Workbook

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.folder import Folder, words


def _in(people: list[Who], room: str) -> list[Who]:
    """Those of a class."""
    return [who for who in people if who.room == room]


@case()
def q73_sixiemes_cote_a_cote(folder: Folder) -> Truth:
    """France: three classes side by side, "NOM Prénom" in a cell, the number of pupils below."""
    people = of_lines(
        """Lina|Aubert||6|6e A; Noé|Blanchard||6|6e A; Assia|Chérif||6|6e A; Gabin|Delaunay||6|6e A
        Mathis|Le Roux||6|6e A; Romane|Pasquier||6|6e A
        Inaya|Bonnet||6|6e B; Ethan|Cordier||6|6e B; Jade|de La Tour||6|6e B; Samuel|Fischer||6|6e B
        Marie-Lou|Joubert||6|6e B
        Naël|Amrani||6|6e C; Clémence|Besson||6|6e C; Valentin|Gros||6|6e C; Ambre|Lemaître||6|6e C
        Eliott|Perrot||6|6e C; Sixtine|Royer||6|6e C; Moussa|Traoré||6|6e C"""
    )
    rooms = ("6e A", "6e B", "6e C")
    columns = [[f"{w.family.upper()} {w.given}" for w in _in(people, room)] for room in rooms]
    rows = [list(row) for row in zip_longest(*columns, fillvalue="")]
    counts = [f"{len(column)} élèves" for column in columns]
    folder.book(
        "Listes 6e rentrée.xlsx",
        {"6e": [["Collège Jules Ferry - classes de 6e - rentrée 2026"], [], rooms, *rows, [], counts]},
        merge=("A1:C1",),
    )
    return Truth(people, capitals=True)


@case()
def q73_klasy_czwarte(folder: Folder) -> Truth:
    """Poland: a heading with the class teacher over each class, the family name first, a total."""
    people = of_lines(
        """Antoni|Borkowski||4|4a; Lena|Chmielewska||4|4a; Filip|Górski||4|4a; Maja|Jabłońska||4|4a
        Oleh|Kovalenko||4|4a; Zuzanna|Nowicka||4|4a
        Igor|Adamczyk||4|4b; Aleksandra|Cieślak||4|4b; Tymon|Kaczmarek||4|4b; Pola|Lis||4|4b
        Anna Maria|Stępień||4|4b; Ksawery|Żuraw||4|4b
        Nikola|Baran||4|4c; Mikołaj|Duda||4|4c; Julia|Krawczyk-Wolska||4|4c; Franciszek|Szulc||4|4c"""
    )
    teachers = {"4a": "Anna Zielińska", "4b": "Marek Pawlak", "4c": "Ewa Tomaszewska"}
    rows: list[list[Any]] = []
    for room, teacher in teachers.items():
        own = _in(people, room)
        rows.append([f"Klasa {room}", "", f"wychowawca: {teacher}"])
        rows.append(words("Lp.,Nazwisko i imię,Data ur.,Tel. do rodzica"))
        rows += [
            [
                at,
                f"{w.family} {w.given}",
                birthday(people.index(w), 2016, "."),
                f"601 555 {100 + people.index(w) * 7}",
            ]
            for at, w in enumerate(own, 1)
        ]
        rows += [["", f"Razem: {len(own)}"], []]
    folder.book("Klasy 4 - lista do biblioteki.xlsx", {"Arkusz1": rows})
    return Truth(people, allowed=tuple(teachers.values()))


@case()
def q73_lockers_and_combinations(folder: Folder) -> Truth:
    """US: locker, combination, pupil, advisory and number; two lockers are empty, one broken."""
    people = of_lines(
        """Avery|Blackwell|330417|7|7-A; Braylon|Curtis|330425|7|7-A; Celeste|Durham|330438|7|7-B
        Dashiell|Ewing|330446|7|7-B; Guadalupe|Ferrer|330452|7|7-A
        Hayden|Joyce|330469|8|8-A; Isabel|Krantz|330471|8|8-A; Jeremy|Lockwood|330487|8|8-B
        Leilani|Kahale|330493|8|8-B; Quincy|Rhodes|330508|8|8-A; Sean|McGrath|330512|8|8-B"""
    )
    rows: list[list[Any]] = [words("Locker,Combo,Last,First,Gr,Advisory,Student ID,Deposit paid")]
    for at, w in enumerate(people):
        combo = f"{at * 3 + 4}-{38 - at * 2}-{at + 11}"
        rows.append([101 + len(rows), combo, w.family, w.given, int(w.grade), w.room, w.number, "$5"])
        if at in (2, 6, 8):
            rows.append([101 + len(rows), "22-8-30", "", "", "", "", "", "broken" if at == 6 else ""])
    folder.book("Lockers 26-27.xlsx", {"Lockers": rows, "Spare locks": [["Lock", "Serial"], [1, 880213]]})
    return Truth(people)


@case()
def q73_two_rows_of_titles(folder: Folder) -> Truth:
    """US: merged titles over the real ones; first, middle and last name in three columns, a parent beside."""
    people = of_lines(
        """Ada|Bergstrom||1|1A; Caden|Fowler||1|1A; Elena|Guerrero||1|1A; Griffin|Hale||1|1A
        Layla|Mansour||1|1A; Nolan|Pratt||1|1A
        Ariana|Butler||1|1B; Declan|Keefe||1|1B; Isabella|Lozano||1|1B; Jude|Schafer||1|1B
        Piper|Tolbert||1|1B; Tobias|Yoon||1|1B"""
    )
    middle = ("Rose", "James", "", "Thomas", "", "Lee", "Simone", "", "Maria", "Allen", "", "Min")
    parents = words("Kristin,Marcus,Rosa,Beth,Samir,Angela,Renee,Tom,Hector,Ingrid,Vanessa,Grace")
    rows = [
        [
            *(w.given, middle[at], w.family, int(w.grade), w.room, f"{parents[at]} {w.family}"),
            *(f"(555) 555-01{at + 20}", f"{parents[at].lower()}{at}@mail.example"),
        ]
        for at, w in enumerate(people)
    ]
    over = ["STUDENT", "", "", "SCHOOL", "", "PARENT / GUARDIAN", "", ""]
    folder.book(
        "First grade contacts.xlsx",
        {"Sheet1": [over, words("First,Middle,Last,Grade,Homeroom,Name,Cell,Email"), *rows]},
        merge=("A1:C1", "D1:E1", "F1:H1"),
    )
    people = [
        replace(w, also=((f"{w.given} {name}", w.family),)) if name else w
        for w, name in zip(people, middle, strict=True)
    ]
    return Truth(people)


@case()
def q73_class_6_with_roll_numbers(folder: Folder) -> Truth:
    """India: admission and roll numbers (these repeat), parents, one pupil with one name, photos."""
    people = with_photos(
        of_lines(
            """Aarohi|Deshpande|11872|6|A; Farhan|Qureshi|11876|6|A; Gurleen|Sandhu|11881|6|A
            Ishaan|Bhattacharya|11885|6|A; Nandini||11890|6|A; Rohan|Mehta|11894|6|A
            Ananya|Subramanian|11899|6|B; Daksh|Chauhan|11903|6|B; Jerin|Thomas|11908|6|B
            Kavya|Reddy|11912|6|B; Mohammed|Irfan|11917|6|B; Tanvi|Kulkarni|11921|6|B"""
        ),
        7,
    )
    fathers = words("Sanjay,Imran,Harpreet,Sourav,Murugan,Nilesh,Ramesh,Vikram,Shaji,Suresh,Asif,Prakash")
    mothers = words("Smita,Shabana,Manjit,Rina,Lakshmi,Hetal,Priya,Sunita,Bindu,Swathi,Nasreen,Vaishali")
    rows = [
        [
            w.number,
            at % 6 + 1,
            w.full,
            6,
            w.room,
            f"{fathers[at]} {w.family}".strip(),
            f"{mothers[at]} {w.family}".strip(),
            f"98450 555{at + 10}",
        ]
        for at, w in enumerate(people)
    ]
    titles = words("Adm No,Roll No,Student Name,Class,Section,Father's Name,Mother's Name,Mobile")
    folder.book(
        "Class 6 list 2026-27.xlsx",
        {"Class 6": [["Vidya Niketan Public School"], ["Class 6   Session 2026-27"], [], titles, *rows]},
        merge=("A1:H1", "A2:H2"),
    )
    folder.photos(people, lambda who: f"Photos/{who.number}.jpg")
    return Truth(people)


@case()
def q73_family_directory(folder: Folder) -> Truth:
    """US: the parents' association's list: a row a child, both parents, mail, phone, dues; a sum below."""
    people = of_lines(
        """Aria|Bloomfield||2|2-A; Micah|Bloomfield||5|5-B; Cruz|Cervantes||K|K-A; Hope|Dawson||3|3-B
        Ryder|Egan||1|1-A; Leila|Farahani||4|4-A; Darius|Farahani||2|2-B; Summer|Gentry||5|5-A
        August|Hwang||3|3-A; Marisol|Juarez||K|K-B; Rosalie|Keane||4|4-B; Jasper|Winters||1|1-B"""
    )
    parents = {
        "Bloomfield": ("Dana Bloomfield", "Eric Bloomfield"),
        "Cervantes": ("Lupe Cervantes", ""),
        "Dawson": ("Michelle Dawson", "Ray Dawson"),
        "Egan": ("Siobhan Egan", "Kurt Egan"),
        "Farahani": ("Shirin Farahani", "Babak Farahani"),
        "Gentry": ("Tracy Gentry", ""),
        "Hwang": ("Jin Hwang", "Carol Lutz"),
        "Juarez": ("Elvia Juarez", "Tomas Juarez"),
        "Keane": ("Ruth Keane", "Mike Keane"),
        "Winters": ("Allison Winters", ""),
    }
    titles = words(
        "Last Name,First Name,Grade,Homeroom,Parent/Guardian 1,Parent/Guardian 2,Email,Phone,Dues paid"
    )
    homes = list(parents)
    rows = [
        [
            *(w.family, w.given, w.grade, w.room, *parents[w.family]),
            *(f"{w.family}.family@mail.example".lower(), f"555-555-01{homes.index(w.family) + 30}", 15),
        ]
        for w in people
    ]
    folder.book(
        "PTA directory 2026.xlsx",
        {"Directory": [titles, *rows, [], ["", "", "", "", "", "", "", "Total", 15 * len(rows)]]},
    )
    return Truth(people)


@case()
def q73_jss_gold_and_silver(folder: Folder) -> Truth:
    """Nigeria: surname and other names in capitals, serial and admission numbers, two arms of a class."""
    people = of_lines(
        """Tolulope Grace|Adebayo|GHS/26/0114||JSS 1 Gold; Chukwuemeka|Eze|GHS/26/0117||JSS 1 Gold
        Halima|Garba|GHS/26/0121||JSS 1 Gold; Oluwadamilare|Ogunleye|GHS/26/0126||JSS 1 Gold
        Blessing|Udoh|GHS/26/0130||JSS 1 Gold; Aminu Bello|Yakubu|GHS/26/0133||JSS 1 Gold
        Ifeoma Joy|Anyanwu|GHS/26/0138||JSS 1 Silver; Daniel|Effiong|GHS/26/0141||JSS 1 Silver
        Zainab|Lawal|GHS/26/0145||JSS 1 Silver; Somtochukwu|Nwosu|GHS/26/0149||JSS 1 Silver
        Adewale|Shittu|GHS/26/0152||JSS 1 Silver"""
    )
    sex = "FMFMFMFMFFM"
    rows = [
        [at, w.family.upper(), w.given.upper(), sex[at - 1], w.room.upper(), w.number]
        for at, w in enumerate(people, 1)
    ]
    folder.book(
        "JSS 1 CLASS LIST.xlsx",
        {
            "JSS 1": [
                ["GREENFIELD HIGH SCHOOL"],
                ["JSS 1 CLASS LIST 2026/2027 SESSION"],
                words("S/N,SURNAME,OTHER NAMES,SEX,CLASS,ADM NO"),
                *rows,
            ]
        },
        merge=("A1:F1", "A2:F2"),
    )
    return Truth(people, capitals=True)


@case()
def q73_reading_groups(folder: Folder) -> Truth:
    """US: reading groups of three classes; the group only in its first row, levels and a key below."""
    people = of_lines(
        """Ayden|Brewer|||2A; Callie|Dominguez|||2B; Emerson|Fife|||2C; Jonathan|Ruiz|||2A
        Liliana|Gates|||2C; Myles|Harding|||2B; Nia|Ingersoll|||2A; Paxton|Lowe|||2B; Ruth|Mekonnen|||2C
        Sawyer|Novak|||2A; Tatiana|Orlov|||2B; Vincent|Pham|||2C""",
        grade="2",
    )
    groups = ("Otters", "Foxes", "Owls")
    levels = "JKLLKJMNMPOP"
    rows = [
        [groups[at // 4] if at % 4 == 0 else "", w.full, w.room, levels[at], "✓" if at % 5 else ""]
        for at, w in enumerate(people)
    ]
    folder.book(
        "2nd grade reading groups OCT.xlsx",
        {
            "October": [
                ["Second Grade Reading Groups - October"],
                words("Group,Student,Class,F&P level,Tested"),
                *rows,
                [],
                ["✓ = tested in September"],
            ]
        },
        merge=("A1:E1", "A3:A6", "A7:A10", "A11:A14"),
    )
    return Truth(people, allowed=groups)


@case()
def q73_hidden_column_of_last_year(folder: Folder) -> Truth:
    """US: August's list, then January's, with last year's homeroom hidden, one new name and one new child."""
    old = of_lines(
        """Carly|Bostic|52011|4|4K; Dante|Ferreira|52018|4|4K; Jillian|Hess|52023|4|4K
        Kofi|Asante|52029|4|4K; Maya|Ortiz|52034|4|4K
        Reid|Callahan|52040|4|4P; Shelby|Nunn|52047|4|4P; Tristan|Oakes|52051|4|4P
        Valerie|Quan|52056|4|4P; Zion|Broussard|52062|4|4P"""
    )
    new = [
        replace(w, family="Ortiz-Bell")
        if w.given == "Maya"
        else replace(w, room="4K")
        if w.given == "Shelby"
        else w
        for w in old
    ]
    new += of_lines("Anders|Holt|52090|4|4P")
    titles = words("Student ID,Last Name,First Name,Grade,Homeroom,2025-26 HR")
    for name, people in (("1/Grade 4 August.xlsx", old), ("2/Grade 4 January.xlsx", new)):
        book = Workbook()
        sheet = book.active
        sheet.title = "Grade 4"
        sheet.append(titles)
        for w in sorted(people, key=lambda w: (w.room, w.family)):
            last = "" if w.given == "Anders" else ("3D", "3M", "3R")[int(w.number) % 3]
            sheet.append([int(w.number), w.family, w.given, int(w.grade), w.room, last])
        sheet.column_dimensions["F"].hidden = True
        folder.save(name, book)
    same = [("Maya Ortiz", "Maya Ortiz-Bell"), ("Shelby Nunn", "Shelby Nunn")]
    return Truth(new, steps=("1", "2"), same=same)
