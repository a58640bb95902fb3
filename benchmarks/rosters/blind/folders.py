"""Several files at once in one folder, ZIP or workbook, as a school secretary or colleagues send them.

Not drawn, as a librarian would have to ask: a child missing in the newer of two lists, a child on a bus list
who is on no class list, a dated list beside an undated one, a photo by name of somebody on no list.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePath
from random import Random
from typing import Any

from PIL import Image, ImageDraw

from benchmarks.rosters.case import OFFICE, Case, Loss, Truth, lost
from benchmarks.rosters.cast import POOLS, Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, list_pdf
from benchmarks.rosters.papers import docx
from benchmarks.rosters.sampled import PUPILS, ways

COUNT = 150
KINDS = "classes*30 systems*21 staff*14 goes*12 leavers*12 arrivals*9 twice*14 book*18 some*14 papers*6"
WAYS = ways("""
land: us ¦ us ¦ us ¦ uk ¦ de
base: whole ¦ whole ¦ whole ¦ classes ¦ classes
pack: folder ¦ folder ¦ folder ¦ folder ¦ folder ¦ zip ¦ zip ¦ zip in folder
number: number ¦ number ¦ number ¦ no number
names: last|first ¦ last|first ¦ last|first ¦ first|last ¦ first|last ¦ last, first ¦ first last
authors: same ¦ same ¦ each their own
grade: grade ¦ grade ¦ grade ¦ no grade
ints: ints ¦ text
more: ¦ ¦ birth ¦ birth ¦ sex ¦ email ¦ birth|sex|note
top: ¦ ¦ ¦ ¦ ¦ Birch Hill School ¦ Birch Hill School, 2026-27
photos: ¦ ¦ ¦ ¦ ¦ ¦ ¦ ¦ by number ¦ by name
paper: ¦ ¦ ¦ ¦ readme ¦ letter ¦ timetable ¦ books
litter: ¦ ¦ ¦ ¦ ¦ litter
join: by number ¦ by name
still: still listed ¦ still listed ¦ not listed
twice: csv+xlsx ¦ csv+xlsx ¦ Copy of {} ¦ {} (1) ¦ {} - Copy ¦ months ¦ months ¦ days
some: bus ¦ bus ¦ lunch ¦ club
sheets: over ¦ over ¦ over|notes ¦ notes ¦ dates ¦ lockers ¦ over|lockers ¦ all ¦ all|notes ¦
unread: ¦ ¦ ¦ ¦ ¦ ¦ ¦ gsheet ¦ scan
""")
OWN = {"classes": ["authors", "unread"], "twice": ["twice"], "some": ["some", "join"], "book": ["sheets"]}
OWN |= {"leavers": ["still", "join"], "arrivals": ["still"], "goes": ["join"], "systems": ["join"]}
SCHEMES = {
    "us": """Student Number|Last Name|First Name|Grade Level|Home Room
Student ID|Last Name|First Name|Grade|Homeroom
Student ID|Last|First|Grade|Teacher
Perm ID|Last Name|First Name|Grd|Teacher
Local ID|LastName|FirstName|GradeLevel|Homeroom""",
    "uk": """Adno|Surname|Forename|Year|Reg Group
Admission Number|Legal Surname|Legal Forename|Year Group|Registration Group
MIS ID|Last Name|First Name|Year Group|Form
Pupil ID|Surname|First Name|Year|Class""",
    "de": """Schülernummer|Nachname|Vorname|Jahrgang|Klasse
Interne ID-Nummer|Nachname|Vorname|Jahrgang|Klasse
Schüler-ID|Familienname|Vorname|Jahrgangsstufe|Klasse""",
}
LIBRARY = {
    "us": "Patron Barcode|Last Name|First Name|Grade Level|Homeroom|District ID|Patron Type|Checked Out",
    "uk": "Borrower Barcode|Surname|Forename|Year|Form|Admission Number|Borrower Type|On Loan",
    "de": "Ausweisnummer|Nachname|Vorname|Jahrgang|Klasse|Schülernummer|Lesergruppe|Entliehen",
}
STYLES = {  # of the name of a class's file: room, grade, another place; as often as they are seen
    "us": "{G}{L}|{G}{L}|{G}| ¦ {G}{L}|{G}{L}|{G}| ¦ {H} {T}|{H} {T}|| ¦ {H} {T}|{H} {T}|| ¦ {T}|{T}|| ¦ "
    "{O} grade {T}|{T}|{G}| ¦ {O} grade {T}|{T}|{G}| ¦ Grade {G} {H} {T}|{H} {T}|{G}| ¦ "
    "Room {R}|Room {R}|| ¦ Room {R} - {T}|Room {R}||{T} ¦ Kindergarten {T}|{T}|K|",
    "uk": "{G}{L}|{G}{L}|{G}| ¦ {G}{L}|{G}{L}|{G}| ¦ Year {G} {W}|{W}|{G}| ¦ Year {G} {W}|{W}|{G}| ¦ "
    "Class {G}{L}|{G}{L}|{G}| ¦ {W} Class|{W}|| ¦ Y{G} {H} {T}|{H} {T}|{G}|",
    "de": "Klasse {G}{l}|{G}{l}|{G}| ¦ {G}{l}|{G}{l}|{G}|",
}
DRESS = {"us": "{} ¦ {} ¦ {} ¦ {} 2026-27 ¦ {} 2026-27 ¦ {} class list ¦ {} roster ¦ Class list - {}"}
DRESS["uk"] = "{} ¦ {} ¦ {} 2026-27 ¦ {} class list ¦ {} pupils"
DRESS["de"] = "{} ¦ {} ¦ {} 2026-27 ¦ {} Schülerliste"
WORDS = {
    "us": """whole=students¦Student list¦All students¦student_export;name=Student¦Student Name¦Name
birth=DOB¦Birthdate;sex=Gender;email=Student Email;note=Notes¦Comments;library=Destiny patrons¦library patrons
kind=Student;adult=Faculty;staff=Staff list¦Faculty 2026-27¦staff directory;goes=preferred names¦Nicknames
by=Preferred Name¦Goes By¦Nickname;say=Pronunciation;left=Withdrawals¦withdrawn students¦Leavers
date=Withdrawal Date¦Exit Date;to=Transferred To;new=New students¦new enrollments;came=Entry Date¦Enroll Date
bus=Bus list|Bus|Stop;lunch=Lunch list|Lunch Status|Allergies;club=Chess Club|Day|Parent OK
over=Overview|Class|Teacher|Students;all=All;job=Position¦Job Title;post=Employee ID;code=Initials
lockers=Lockers|Locker|Combination|Student;dates=Calendar|Date|Event;notes=Notes
last=Last Name;first=First Name;months=October 2026¦November 2026;subjects=Math¦Reading¦Science""",
    "uk": """whole=pupils¦Pupil list¦All pupils¦SIMS export;name=Name;birth=DOB¦Date of Birth;sex=Gender
email=Email;note=Notes;library=Library borrowers¦borrowers;kind=Pupil;adult=Staff
staff=Staff list¦Teaching staff;goes=preferred names¦Known as;by=Preferred Name¦Known As;say=Pronunciation
left=Leavers¦leavers this year;date=Date of Leaving¦Leaving Date;to=Destination;new=New starters¦New pupils
came=Admission Date¦Start Date
bus=Bus list|Bus|Stop;lunch=School meals|FSM|Allergies;club=Chess Club|Day|Parent OK;job=Role;post=Staff ID
over=Overview|Class|Teacher|Pupils;all=All pupils;code=Initials;dates=Term dates|Date|Event;notes=Notes
lockers=Lockers|Locker|Code|Pupil;last=Surname;first=Forename
months=October 2026¦November 2026;subjects=Maths¦English¦Science""",
    "de": """whole=Schülerliste¦Schild Export¦Gesamtliste;name=Name¦Schüler;birth=Geburtsdatum;sex=Geschlecht
email=E-Mail;note=Bemerkung;library=Bibliothek Leser¦Leserliste;kind=Schüler;adult=Lehrer
staff=Kollegium¦Lehrerliste¦Lehrkräfte 2026-27;goes=Rufnamen;by=Rufname;say=Aussprache;left=Abgänge¦Abgänger
date=Abgangsdatum¦Abgang am;to=Neue Schule;new=Neuzugänge¦Neue Schüler;came=Eintrittsdatum¦Zugang am
bus=Busliste|Linie|Haltestelle;lunch=Mensa|Essen|Allergien;club=Schach-AG|Tag|Einverständnis;job=Fächer
over=Übersicht|Klasse|Klassenlehrer|Anzahl;all=Alle;post=Personalnummer;code=Kürzel;dates=Termine|Datum|Termin
lockers=Schließfächer|Fach|Code|Schüler;notes=Notizen;last=Nachname;first=Vorname
months=Oktober 2026¦November 2026;subjects=Mathe¦Deutsch¦Sachkunde""",
}
TEACHERS = {"us": "Mrs Anne Harper;Mr Paul Lowe;Ms Elena Ortiz;Mrs Joan Bell;Mr Carl Winslow"}
TEACHERS["uk"] = "Mrs Jane Fielding;Mr Tom Rowe;Miss Sara Lamb;Mrs Pam Holt;Mr Neil Dyer"
TEACHERS["de"] = "Frau Petra Ahrens;Herr Uwe Lenz;Frau Karin Busch;Herr Jörg Timm;Frau Silke Ebert"
JOBS = {"us": "Teacher;Teacher;Teacher;Teacher;Principal"}
JOBS["uk"] = "Teacher;Teacher;Teacher;Teacher;Headteacher"
JOBS["de"] = "Deutsch, Kunst;Mathematik, Sport;Englisch;Biologie, Chemie;Musik"
SHORT = dict(
    pair.split("=")
    for pair in [
        "Samuel=Sam",
        "Amelia=Millie",
        "Oliver=Ollie",
        "Mohammed=Mo",
        "Henry=Hank",
        "José=Pepe",
        "Lucas=Luke",
        "Imogen=Immy",
        "Alfie=Alf",
        "Harvey=Harv",
        "Callum=Cal",
        "Reuben=Ben",
        "Frieda=Friedi",
        "Moritz=Mo",
        "Anton=Toni",
        "Liesel=Lissi",
        "Oscar=Ozzy",
        "Angus=Gus",
        "Hannah=Hanni",
        "Isla=Izzy",
        "Alexander=Alex",
    ]
)
SAY = dict(
    pair.split("=")
    for pair in [
        "Aarav=AR-uv",
        "Priya=PREE-ya",
        "José=ho-ZAY",
        "Zoë=ZOH-ee",
        "Chloé=klo-AY",
        "Niamh=NEEV",
        "Saoirse=SEER-sha",
        "Esme=EZ-may",
        "Tariq=TAH-rik",
        "Freya=FRAY-a",
        "Rhys=REESE",
    ]
)
BOOKS: list[list[Any]] = [
    ["Title", "Author", "ISBN", "Qty", "Price"],
    ["Holes", "Louis Sachar", "9780440414803", 6, 7.99],
    ["Matilda", "Roald Dahl", "9780142410370", 4, 8.5],
]
EVENTS = {"us": [["12/14/2026", "Winter concert"], ["12/18/2026", "Book fair"], ["1/18/2027", "No school"]]}
EVENTS["uk"] = [["14/12/2026", "Carol concert"], ["18/12/2026", "End of term"], ["04/01/2027", "INSET day"]]
EVENTS["de"] = [["14.12.2026", "Adventskonzert"], ["23.12.2026", "Ferien"], ["11.01.2027", "Lesewoche"]]
LETTER = {"us": ["Dear Parents,", "Please note the dates below.", "Sincerely,", "Karen Marsh"]}
LETTER["uk"] = ["Dear Parents and Carers,", "Please note these dates.", "Yours sincerely,", "Karen Marsh"]
LETTER["de"] = ["Liebe Eltern,", "bitte beachten Sie die Termine.", "Mit freundlichen Grüßen", "Karin Marsch"]


class _Desk:
    def __init__(self, mix: Mapping[str, str], folder: Folder) -> None:
        self.mix, self.dice, self.folder, self.land = mix, Random(str(mix)), folder, mix["land"]
        self.files, self.losses, self.stems = dict[str, bytes](), list[Loss](), list[str]()
        school = {"us": "Birch Hill School", "uk": "Birch Hill Primary", "de": "Birkenschule"}[self.land]
        self.top = mix["top"].replace("Birch Hill School", school)
        self.allowed = [self.top.split(",")[0]] if self.top else []
        words = (word.split("=") for word in WORDS[self.land].replace("\n", ";").split(";"))
        self.say = {key: some if key in ("months", "subjects") else self.dice.choice(some.split("¦"))
                    for key, some in words}  # fmt: skip
        self.scheme = self.dice.choice(SCHEMES[self.land].split("\n")).split("|")
        graded = {"us": "{}¦{}¦0{}", "uk": "{}¦Year {}", "de": "{}"}
        self.graded = self.dice.choice(graded[self.land].split("¦"))
        self.codes = {"de": ["utf-8-sig", "cp1252"]}.get(self.land, ["utf-8", "utf-8", "utf-8-sig", "cp1252"])
        self.has_number, self.has_grade = mix["number"] == "number", mix["grade"] == "grade"

    def put(self, name: str, data: bytes | str, enc: str = "utf-8") -> None:
        self.files[name] = data if isinstance(data, bytes) else data.encode(enc)

    def write(self, stem: str, rows: Sequence[Sequence[Any]], kind: str = "", top: str = "") -> None:
        kind = kind or self.dice.choice(["csv"] * 8 + ["xlsx"] * 10 + ["docx", "pdf"])
        texts = [[str(cell) for cell in row] for row in rows]
        if kind == "csv":
            sep = ";" if self.land == "de" else ","
            self.made().csv(f"{stem}.csv", rows, sep, self.dice.choice(self.codes))
        elif kind == "xlsx":
            self.made().book(f"{stem}.xlsx", {"Sheet1": [*([[top], []] if top else []), *self.typed(rows)]})
        elif kind == "docx":
            table = [[Cell((cell,)) for cell in row] for row in texts]
            self.put(f"{stem}.docx", docx([top] if top else [], table))
        else:
            nobody = [Who(given="-")] * (len(rows) - 1)
            self.put(f"{stem}.pdf", list_pdf(nobody, ["", *texts[0]], texts[1:], top))

    def made(self) -> Folder:
        folder = Folder(self.folder.path)
        folder.put = self.put  # type: ignore[method-assign]
        return folder

    def typed(self, rows: Sequence[Sequence[Any]]) -> list[list[Any]]:
        if self.mix["ints"] == "text":
            return [list(row) for row in rows]
        return [[int(c) if f"{c}".isdigit() and f"{c}"[0] != "0" else c for c in row] for row in rows]

    def rows(
        self, people: Sequence[Who], keys: str, scheme: Sequence[str] = (), names: str = ""
    ) -> list[list[Any]]:
        scheme, names, table = scheme or self.scheme, names or self.mix["names"], list[list[str]]()
        grades = ["K" if who.grade == "K" else self.graded.format(who.grade) for who in people]
        known = {"n": [scheme[0], *(w.number for w in people)], "r": [scheme[4], *(w.room for w in people)]}
        known |= {"g": [scheme[3], *grades]}
        parts = {"last": [scheme[1], *(w.family for w in people)]}
        parts["first"] = [scheme[2], *(w.given for w in people)]
        for key in keys:
            if key == "N":
                whole = [self.say["name"], *(w.last_first if "," in names else w.full for w in people)]
                table += [parts[part] for part in names.split("|")] if "|" in names else [whole]
            elif key == "x":
                more = self.mix["more"].split("|") if self.mix["more"] else []
                table += [[self.say[other], *(self.other(other, who) for who in people)] for other in more]
            else:
                table.append(known[key])
        return [list(row) for row in zip(*table, strict=True)]

    def other(self, key: str, who: Who) -> str:
        dice = Random(who.key)
        day, month, sex = dice.randrange(1, 28), dice.randrange(1, 13), dice.choice("MF")
        year = 2021 - int(who.grade if who.grade.isdigit() else 0)
        birth = {"us": f"{month}/{day}/{year}", "uk": f"{day:02}/{month:02}/{year}"}
        plain = "".join(c for c in who.family.lower() if c.isascii() and c.isalpha())
        return {
            "birth": birth.get(self.land, f"{day:02}.{month:02}.{year}"),
            "sex": sex,
            "email": f"{plain}{who.number}@school.example",
            "note": dice.choice(["", "", "glasses"]),
        }[key]

    def people(self) -> list[Who]:
        dice, count, size = self.dice, self.dice.choice((2, 2, 3, 3, 4)), self.dice.choice((4, 5, 6))
        count, size = (2, 4) if self.mix["photos"] else (count, size)
        style = dice.choice(STYLES[self.land].split(" ¦ ")).split("|")
        if "{T}" not in style[1] and self.scheme[4] == "Teacher":
            self.scheme[4] = "Homeroom"
        first = dice.choice([41237, 203418, 7012])
        start, many, found = dice.randrange(1, 6), "{T}" in style[0] and dice.random() < 0.3, list[Who]()
        givens, families = (pool.split() for pool in POOLS[self.land])
        pairs = (
            [(who.given, who.family) for who in PUPILS]
            if self.land == "us"
            else [(givens[at % 16], families[(at * 5 + at // 16) % 16]) for at in range(32)]
        )
        dice.shuffle(pairs)
        for at in range(count + 1):
            title, _, family = TEACHERS[self.land].split(";")[at].split()
            grade = min(start, 3) + at if many else start + 4 * (self.land == "de")
            fill = {"G": grade, "L": "ABCDE"[at], "l": "abcde"[at], "T": family, "H": title, "R": 12 + 2 * at}
            fill["W"] = ["Willow", "Oak", "Beech", "Rowan", "Elm"][at]
            fill["O"] = f"{grade}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(grade, 'th') }"
            stem, room, told, other = (part.format(**fill) for part in style)
            self.stems.append(stem)
            self.allowed += [other] * bool(other)
            told = told or ("" if self.mix["base"] == "classes" else str(grade))
            for _ in range((size - at % 2) * (at < count)):
                number = str(first + 17 * len(found)).zfill(6 if self.land == "uk" else 0)
                found.append(one(*pairs.pop(), number, told, room, photo=""))
        return found

    def known(self, who: Who, number: bool = True, grade: bool = True) -> Who:
        also = (("José García", "López"),) if who.full == "José García López" else ()
        return replace(who, number=who.number * number, grade=who.grade * grade, also=also)

    def whole(self, people: Sequence[Who], stem: str = "", kind: str = "") -> list[Who]:
        rows = self.rows(people, "n" * self.has_number + "N" + "g" * self.has_grade + "rx")
        self.write(stem or self.say["whole"], rows, kind, self.top)
        return [self.known(who, self.has_number, self.has_grade) for who in people]

    def groups(self, people: Sequence[Who]) -> list[list[Who]]:
        return [[w for w in people if w.room == room] for room in dict.fromkeys(who.room for who in people)]

    def classes(self, people: Sequence[Who]) -> list[Who]:
        dress = self.dice.choice(DRESS[self.land].split(" ¦ "))
        kind = self.dice.choice(["csv", "csv", "xlsx", "xlsx", "docx"])
        for stem, group in zip(self.stems, self.groups(people), strict=False):
            names, scheme = self.mix["names"], self.scheme
            if self.mix["authors"] != "same":
                names, kind = self.dice.choice(WAYS["names"]), ""
                scheme = self.dice.choice(SCHEMES[self.land].split("\n")).split("|")
            keys = "n" * self.has_number + "Nx"
            self.write(dress.format(stem), self.rows(group, keys, scheme, names), kind, self.top)
        return [self.known(who, self.has_number) for who in people]

    def base(self, people: Sequence[Who]) -> list[Who]:
        return self.whole(people) if self.mix["base"] == "whole" else self.classes(people)

    def second(
        self, people: Sequence[Who], more: Mapping[str, Sequence[str]], keys: str = ""
    ) -> list[list[Any]]:
        by = "N" + self.dice.choice(["", "r"])
        by = "nN" if self.mix["join"] == "by number" and self.has_number else by
        names = self.dice.choice([self.mix["names"], "first last"])
        rows = self.rows(people, keys or by, names=names)
        added = zip(*([title, *cells] for title, cells in more.items()), strict=True)
        return [[*row, *cells] for row, cells in zip(rows, added, strict=True)]


def _systems(desk: _Desk, people: list[Who]) -> list[Who]:
    is_named, dice = desk.mix["join"] == "by name", desk.dice
    if dice.random() < 0.12:  # two children of one name, in two classes
        people[-1] = replace(people[-1], given=people[0].given, family=people[0].family)
    desk.has_number |= not is_named
    truth, heads, adult = desk.whole(people), LIBRARY[desk.land].split("|"), people[0]
    columns = [0, 1, 2, *([3, 4] if is_named or dice.random() < 0.5 else []), *([] if is_named else [5])]
    columns += [at for at in (6, 7) if dice.random() < 0.6]
    codes = [str(302418 + 29 * at) for at in range(len(people) + 1)]
    graded = ["K" if who.grade == "K" else desk.graded.format(who.grade) for who in people]
    lines: list[list[Any]] = [
        [code, who.family, who.given, grade, who.room, who.number, desk.say["kind"], dice.randrange(4)]
        for code, who, grade in zip(codes, people, graded, strict=False)
    ]
    grades = [who.grade * (3 in columns) for who in people]
    truth = [replace(w, number=w.number or code, more=(code,), grade=grade or w.grade)
             for w, code, grade in zip(truth, codes, grades, strict=False)]  # fmt: skip
    if 6 in columns and dice.random() < 0.5:
        _, given, family = TEACHERS[desk.land].split(";")[-1].split()
        lines.append([codes[-1], family, given, "", "", "", desk.say["adult"], 2])
        adult = one(given, family, codes[-1], photo="", role="staff")
    lines.sort(key=lambda line: line[1])
    desk.write(desk.say["library"], [[line[at] for at in columns] for line in [heads, *lines]])
    return [*truth, *([adult] if adult.role == "staff" else [])]


def _staff(desk: _Desk, people: list[Who]) -> list[Who]:
    way, truth = desk.dice.choice(["post", "post", "code", "name"]), desk.base(people)
    heads = ["name", "job"] if way == "name" else [way, "last", "first", "job"]
    rows = [["Name" if head == "name" else desk.say[head] for head in heads]]
    staff = zip(TEACHERS[desk.land].split(";"), JOBS[desk.land].split(";"), strict=True)
    for at, ((_, given, family), job) in enumerate((name.split(), job) for name, job in staff):
        code = {"post": str(8801 + 13 * at), "code": given[0] + family[0]}
        code["code"] = family[:3].upper() if desk.land == "de" else code["code"]
        number = code.get(way, "")
        rows.append([number, family, given, job] if number else [f"{family}, {given}", job])
        more = (number,) if way == "code" else ()
        truth.append(one(given, family, number * (way == "post"), photo="", role="staff", more=more))
    desk.write(desk.say["staff"], rows)
    return truth


def _goes(desk: _Desk, people: list[Who]) -> list[Who]:
    if not any(who.given in SHORT for who in people):
        people[0] = replace(people[0], given="Alexander")
    says = desk.land != "de" and any(who.given in SAY for who in people) and desk.dice.random() < 0.6
    some = [who for who in people if who.given in SHORT or (says and who.given in SAY)]
    more = {desk.say["by"]: [SHORT.get(who.given, "") for who in some]}
    if says:
        more[desk.say["say"]] = [SAY.get(who.given, "") for who in some]
    truth = desk.base(people)
    desk.write(desk.say["goes"], desk.second(some, more))
    return [replace(who, goes=SHORT.get(who.given, "")) for who in truth]


def _leavers(desk: _Desk, people: list[Who]) -> list[Who]:
    gone = desk.dice.sample(people, 2)
    desk.allowed += [who.room for who in gone]
    others = [who for who in people if who not in gone]
    truth = desk.base(people if desk.mix["still"] == "still listed" else others)
    days = ["9/25/2026", "10/9/2026"] if desk.land == "us" else ["25.09.2026", "09.10.2026"]
    days = [day.replace(".", "/") for day in days] if desk.land == "uk" else days
    towns = ["Ashton", "Berkley"] if desk.land != "de" else ["Neustadt", "Bergheim"]
    rows = desk.second(gone, {desk.say["date"]: days, desk.say["to"]: towns})
    desk.write(desk.say["left"], rows)
    names, number = {who.full for who in gone}, any(str(who.number) in map(str, rows[1]) for who in gone)
    left = [w for w in truth if w.full in names] or [desk.known(w, number) for w in gone]
    here = [who for who in truth if who.full not in names]
    return [*here, *(replace(who, here=False, grade="", room="") for who in left)]


def _arrivals(desk: _Desk, people: list[Who]) -> list[Who]:
    new, others = people[-2:], people[:-2]
    truth = desk.base(people if desk.mix["still"] == "still listed" else others)
    day = {"us": "11/2/2026", "uk": "02/11/2026", "de": "02.11.2026"}[desk.land]
    rows = desk.second(new, {desk.say["came"]: [day, day]}, "n" * desk.has_number + "Nr")
    desk.write(desk.say["new"], rows)
    added = [desk.known(who, desk.has_number, False) for who in new]
    return truth if len(truth) == len(people) else [*truth, *added]


def _twice(desk: _Desk, people: list[Who]) -> list[Who]:
    way, stem, kind = desk.mix["twice"], desk.say["whole"], desk.dice.choice(["csv", "xlsx", "xlsx"])
    if way in ("months", "days"):
        old, now = desk.say["months"].split("¦") if way == "months" else ("2026-10-01", "2026-11-02")
        before, moved = people[:-1], people[0]  # one is new since then, perhaps one is in another class now
        if desk.dice.random() < 0.5:
            before[0] = replace(moved, room=people[-1].room, grade=people[-1].grade)
        desk.whole(before, f"{stem} {old}", kind)
        return desk.whole(people, f"{stem} {now}", kind)
    desk.whole(people, stem, "csv" if "+" in way else kind)
    way = way.replace("Copy of", "Kopie von").replace("Copy", "Kopie") if desk.land == "de" else way
    return desk.whole(people, stem if "+" in way else way.format(stem), "xlsx" if "+" in way else kind)


def _book(desk: _Desk, people: list[Who]) -> list[Who]:
    groups, says, extra = desk.groups(people), desk.say, dict[str, Any]()
    staff = [" ".join(name.split()[::2]) for name in TEACHERS[desk.land].split(";")]
    desk.allowed += staff
    for kind in filter(None, desk.mix["sheets"].split("|")):
        title, *heads = says[kind].split("|")
        some: dict[str, Callable[[], list[Any]]] = {
                 "over": lambda: [[g[0].room, t, len(g)] for g, t in zip(groups, staff, strict=False)],
                 "notes": lambda: [["Corrections by Friday, please."], ["Printed 2 November 2026"]],
                 "dates": lambda: EVENTS[desk.land],
                 "all": lambda: desk.rows(people, "n" * desk.has_number + "Nr"),
                 "lockers": lambda: [[101 + 3 * at, f"{7 + at}-{31 - at}-{15 + at}", who.full]
                                     for at, who in enumerate(people)]}  # fmt: skip
        extra[title] = [*([heads] if heads else []), *some[kind]()]
    own = {
        stem: [
            *([[desk.top], []] if desk.top else []),
            *desk.typed(desk.rows(group, "n" * desk.has_number + "Nx")),
        ]
        for stem, group in zip(desk.stems, groups, strict=False)
    }
    sheets = {**extra, **own} if desk.dice.random() < 0.5 else {**own, **extra}
    desk.made().book(f"{says['whole']}.xlsx", sheets)
    return [desk.known(who, desk.has_number) for who in people]


def _some(desk: _Desk, people: list[Who]) -> list[Who]:
    title, *heads = desk.say[desk.mix["some"]].split("|")
    desk.allowed += [title] * (desk.mix["some"] == "club")
    some, truth = [who for who in people if desk.dice.random() < 0.5] or people[:3], desk.base(people)
    cells = {
        "bus": [["7", "12", "7"], ["Mill Road", "Station", "Oak Street"]],
        "lunch": [["Y", "N", "Y"], ["", "Nuts", "Milk"]],
        "club": [["Mo", "Mo", "Mo"], ["x", "x", ""]],
    }
    columns = [[desk.dice.choice(way) for _ in some] for way in cells[desk.mix["some"]]]
    desk.write(title, desk.second(some, dict(zip(heads, columns, strict=True))))
    return truth


def _papers(desk: _Desk, people: list[Who]) -> list[Who]:
    for kind in desk.dice.sample(["readme", "letter", "timetable", "books"], 2):
        _paper(desk, kind)
    return desk.base(people)


def _paper(desk: _Desk, kind: str) -> None:
    is_de = desk.land == "de"
    if kind == "readme":
        desk.put("README.txt", "Exported 2 Nov 2026.\nQuestions? office@school.example, ext. 114\n")
    elif kind == "letter":
        table = [[Cell((cell,)) for cell in row] for row in EVENTS[desk.land]]
        *above, bye, name = LETTER[desk.land]
        desk.put("Elternbrief.docx" if is_de else "Letter to parents.docx", docx(above, table, [bye, name]))
    elif kind == "books":
        desk.write("Bücherbestellung" if is_de else "Book order", BOOKS, "xlsx")
    else:
        subjects = desk.say["subjects"].split("¦")
        days = ["Mo", "Di", "Mi", "Do", "Fr"] if is_de else ["Mon", "Tue", "Wed", "Thu", "Fri"]
        hours = [[f"{hour}:00", *(desk.dice.choice(subjects) for _ in days)] for hour in range(8, 13)]
        desk.write("Stundenplan" if is_de else "Timetable", [["", *days], *hours], "xlsx")


def _unread(desk: _Desk) -> None:
    stem, kind = desk.stems[-1], desk.mix["unread"]
    if kind == "gsheet":
        desk.put(f"{stem}.gsheet", '{"":"WARNING! DO NOT EDIT THIS FILE!","doc_id":"1aBcD3fGhIjK"}')
    elif kind:
        file, image = io.BytesIO(), Image.new("L", (850, 1100), 245)
        for at in range(14):
            ImageDraw.Draw(image).text((90, 90 + 40 * at), f"{at + 1}.  ~~~~~~ ~~~~~~~~~", fill=60)
        image.save(file, "PDF")
        desk.put(f"{stem}.pdf", file.getvalue())
    desk.losses += [lost("a class that can't be read", stem)] * bool(kind)


def _photos(desk: _Desk, people: list[Who]) -> list[Who]:
    names, dice = {who.full for who in people}, desk.dice
    by_number = all(who.number for who in people if who.role == "student") and (
        desk.mix["photos"] == "by number" or len(names) < len(people)
    )
    form = dice.choice(["{0.given} {0.family}", "{0.family}, {0.given}", "{0.family}_{0.given}"])
    at = next(at for at, who in enumerate(people) if who.here and who.role == "student")
    pictured = [replace(w, photo=w.key) if w.here and w.role == "student" and i != at else w
                for i, w in enumerate(people)]  # fmt: skip
    for who in pictured:
        if who.photo:
            name = who.number if by_number else form.format(who)
            desk.put(f"Photos/{name}.jpg", face(who.photo))
    if by_number and dice.random() < 0.25:
        desk.put("Photos/29981.jpg", face("Nobody 29981"))
        desk.losses.append(lost("a photo of nobody on the list", "29981"))
    return pictured


def _build(kind: str, mix: Mapping[str, str], folder: Folder) -> Truth:
    desk = _Desk(mix, folder)
    people = desk.people()
    whole: dict[str, Callable[[_Desk, list[Who]], list[Who]]] = {
        "systems": _systems,
        "staff": _staff,
        "goes": _goes,
        "leavers": _leavers,
        "arrivals": _arrivals,
        "twice": _twice,
        "book": _book,
        "some": _some,
        "papers": _papers,
        "classes": _Desk.classes,
    }
    truth = whole[kind](desk, people)
    if kind == "classes":
        _unread(desk)
    if mix["photos"]:
        truth = _photos(desk, truth)
    if kind != "papers":
        _paper(desk, mix["paper"]) if mix["paper"] else None
    if mix["pack"] == "folder":
        for name, data in {**desk.files, **({".DS_Store": b"\0\0\0\1Bud1"} if mix["litter"] else {})}.items():
            folder.put(name, data)
    else:
        title = "Klassenlisten" if desk.land == "de" else "Class lists"
        top = f"{title}/" if "in folder" in mix["pack"] else ""
        paths = [PurePath(name) for name in desk.files if mix["litter"]]
        names = [(path.parent / f"._{path.name}").as_posix() for path in paths]
        litter = {f"__MACOSX/{top}{name}": b"\0\5\26\7\0\2\0\0Mac OS X" for name in names}
        folder.zip(f"{title}.zip", {**{top + name: data for name, data in desk.files.items()}, **litter})
    return Truth(truth, desk.losses, allowed=desk.allowed)


def folders(seed: int) -> Iterator[Case]:
    """Each of `COUNT` folders, drawn by a seed."""
    dice = Random(seed)
    parts = (part.split("*") for part in KINDS.split())
    kinds = [kind for kind, many in parts for _ in range(int(many))]
    for at, kind in enumerate(kinds):
        mix = {way: dice.choice(some) for way, some in WAYS.items()} | {"at": str(at)}
        mix["base"] = {"classes": "classes", "book": "classes"}.get(kind, mix["base"])
        mix["base"] = "whole" if kind in ("systems", "twice") else mix["base"]
        told = ["land", *OWN.get(kind, []), "base", "names", "number", "pack", "photos", "paper", "litter"]
        name = " | ".join(mix[way] for way in told if mix[way])
        yield Case(f"{at} {kind} | {name}"[:140], "combined", OFFICE, partial(_build, kind, mix))
