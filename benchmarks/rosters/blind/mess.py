"""Exports of student and library systems whose data is messy as in real schools, several messes together.

Not drawn, as a human would doubt: `Enroll_Status` as a number, a row twice without a number, one adult as
a guest, dates as classes without a grade beside them, room numbers without a title. A system is `how often|
name|country|kinds|encodings|separator|file|titles`; titles are `title=code`: number n, barcode b, last l,
first f, both N, grade g, class r, teacher t, type y:pupil/staff, status s:here/left/soon/guest,
leaving date x, address a, the rest z.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from random import Random
from typing import Any

from benchmarks.rosters.case import Case, Loss, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.papers import page_xls
from benchmarks.rosters.sampled import ways

_SYSTEMS = """4|PowerSchool|us|tsv tsv csv xlsx|utf-8|,|student.export|Student_Number=n,Last_Name=l,
First_Name=f,Grade_Level=g,Home_Room=r§2|PowerSchool|us|tsv csv|utf-8|,|student.export|Student_Number=n,
LastFirst=N,Grade_Level=g,Home_Room=r§3|Infinite Campus|us|csv xlsx|utf-8 utf-8-sig|,|extract|
student.studentNumber=n,student.lastName=l,student.firstName=f,student.grade=g,student.homeroomTeacher=t,
student.endDate=x§3|Aeries|us|csv xlsx xlsx|utf-8-sig utf-8|,|Query|Student ID=n,Last Name=l,First Name=f,
Grade=g,Teacher=t,Status=s:/Inactive/Pre-Enrolled/§2|Synergy|us|csv xlsx|utf-8 utf-8-sig|,|StudentList|
Perm ID=n,Student Name=N,Grade=g,Homeroom=r,Teacher=t,Leave Date=x§2|Skyward|us|xlsx html html csv|
utf-8 cp1252|,|StudentExport|Other ID=n,Last=l,First=f,Gr=g,Hmrm=r,Status=s:Active/Inactive//§2|Aspen|us|
csv xlsx|utf-8 utf-8-sig|,|studentList|Name=N,LocalID=n,Grade=g,Homeroom=r,
Enrollment status=s:Active/Withdrawn/PreReg/§5|Destiny|us|csv csv xlsx|utf-8 utf-8-sig|,|PatronExport|
District ID=n,Barcode=b,Last Name=l,First Name=f,Patron Type=y:Student/Faculty,Homeroom=t,Grade Level=g,
Status=s:Active/Inactive//§2|Alexandria|us|tsv csv|utf-8 cp1252|,|Patrons|Barcode=n,Last Name=l,First Name=f,
Policy=y:Student/Faculty,Homeroom=r,Grade=g,Status=s:Active/Inactive//§1|Insignia|us|html xlsx|utf-8|,|
Patrons|Patron ID=n,Patron Name=N,Patron Type=y:Student/Staff,Grade=g,Homeroom=r§3|SIMS|uk|xlsx xlsx csv html|
cp1252|,|Student List|Adno=n,Legal Surname=l,Legal Forename=f,Year=g,Reg=r,
Enrolment Status=s:Single Registration///Guest Pupil,Date of Leaving=x§2|Arbor|uk|csv csv xlsx|utf-8|,|
Students|Admission number=n,Last name=l,First name=f,Year group=g,Registration form=r,
Enrolment mode=s:Single Registration///Guest Pupil,Leaving date=x§2|Reading Cloud|uk|csv|utf-8 cp1252|,|
borrowers|ManagementSystemID=n,Forename=f,Surname=l,TutorGroup=r,YearGroup=g§2|Eclipse|uk|csv xlsx html|
utf-8 cp1252|,|Borrowers|Borrower ID=n,Surname=l,Forename=f,Borrower Type=y:Pupil/Staff,Year Group=g,
Tutor Group=r§2|Oliver|uk|csv csv xlsx|utf-8 utf-8-sig|,|BorrowerExport|Borrower Barcode=n,Surname=l,
Given Name=f,Borrower Type=y:Student/Staff,Year Level=g,Roll Class=r,Status=s:Current/Left//§2|SchILD|de|csv|
cp1252 utf-8-sig|;|Schueler|Interne ID-Nummer=n,Nachname=l,Vorname=f,Klasse=r,Jahrgang=g,
Status=s:Aktiv/Abgang/Neuaufnahme/§1|Littera|de|xlsx csv|cp1252|;|Leser|Lesernummer=n,Nachname=l,Vorname=f,
Lesergruppe=y:Schüler/Lehrer,Klasse=r§2|BCDI|fr|tsv xlsx csv|cp1252 utf-8|;|emprunteurs|Code barre=n,Nom=l,
Prénom=f,Classe=r,Statut=y:Élève/Professeur§1|PRONOTE|fr|csv xlsx|utf-8-sig cp1252|;|EXP_ELEVE|Nom=l,
Prénom=f,Classe=r§2|Séneca|es|csv xlsx html|cp1252 utf-8|,|RegAlum|Alumno/a=N,Nº Id. Escolar=n,Unidad=r,
Estado Matrícula=s:Matriculado/Baja//"""
_CHANCES = {
    mess.rsplit(" ", 1)[0]: int(mess.rsplit(" ", 1)[1])
    for mess in """spaces 6;twice 5;other class 5;no number 5;test 5;capitals 4;namesake 4;comment 4;left 5
soon 4;guest 4;staff 5;mojibake 4;bad byte 4;lost letter 3;digits 4;shared 4;shifted 6;no last 2;no first 2
see office 1;no name 1;1.0423E+04 2""".replace("\n", ";").split(";")
}


def _tongue(text: str) -> dict[str, tuple[str, ...]]:
    return {kind: tuple(some) for kind, some in ways(" ".join(text.split()).replace(" § ", "\n")).items()}


_US = _tongue("""
names: Ana Ruiz ¦ Zoë Keller ¦ Marcus Bell ¦ Lily Ortega ¦ Noah Muñoz ¦ Chloé Baker ¦ Devon Price ¦ José
Núñez ¦ Ivy Cole ¦ Owen Tran ¦ Jada Simmons ¦ Peter O'Hara ¦ Renée Dupont ¦ Kayla Ford ¦ Eli Mendoza ¦
Tess Van Horn ¦ Omar Haddad ¦ Nina Gómez ¦ Cole Whitaker ¦ Ruby Pacheco ¦ Maddie Lane § adults: Ingrid
Falk ¦ Pedro Villar § test: Test Student ¦ Student Test ¦ Demo Student ¦ Dummy Student ¦ ZZTest Student
¦ Test Test § note: (new) ¦ (new) ¦ (NEW) ¦ (new 9/8) ¦ (see office) ¦ *new* ¦ - new § office: see
office § graded: {0} ¦ {0} ¦ 0{0} ¦ {o} ¦ Gr {0} ¦ Grade {0} § room: {}A|{}B § pair: 3|4 ¦ 6|7 ¦ 4|5 ¦
K|1 ¦ 1|2 § start: 10423 § total: Total: {n} ¦ Total Students|{n} ¦ Total|{n} ¦ {n} records § top: Birch
Hill Elementary ¦ Student List 2026-27 § born: DOB § street: {} Oak St ¦ {} Mill Rd ¦ {} Elm Ave § flat:
, Apt {} § day: %m/%d/%Y § address: Address ¦ Street""")
_TONGUES = {
    "us": _US,
    "uk": _US
    | _tongue("""
names: Alfie Marsh ¦ Zoë Barker ¦ Priya Nair ¦ Callum Reid ¦ Chloé Harding ¦ Ella Booth ¦ Yusuf Demir ¦
Renée Walsh ¦ Jack Tully ¦ Maisie O'Neill ¦ Tom Fairley ¦ Hana Köster ¦ Rory Quinn ¦ Beth Swann ¦ Daniel
Peña § adults: Gwen Parry ¦ Hal Winters § test: Test Pupil ¦ Demo Pupil ¦ Test Student ¦ Dummy Pupil §
note: (new) ¦ (see office) ¦ - new § graded: {0} ¦ {0} ¦ Year {0} ¦ Yr {0} ¦ Y{0} § room: {}H|{}L ¦
{}B|{}W § pair: 7|8 ¦ 3|4 ¦ 8|9 § start: 4217 § total: Total: {n} ¦ Total|{n} § top: Ashdown School ¦
Pupil List § born: Date of Birth § street: {} Mill Lane ¦ {} High Street § flat: , Flat {} § day:
%d/%m/%Y"""),
    "de": _US
    | _tongue("""
names: Lena Böhm ¦ Jonas Krämer ¦ Emre Kaya ¦ Mia Schröder ¦ Paul Götz ¦ Anna Förster ¦ Ben Kuhn ¦ Jule
Weiß ¦ Finn Albrecht ¦ Clara Münch ¦ Tim Engel ¦ Sara Köhn ¦ Ida Rösler § adults: Sabine Reuter ¦ Klaus
Brenner § test: Test Schüler ¦ Test Test ¦ Max Mustermann § note: (neu) ¦ (NEU) ¦ (siehe Büro) § office:
siehe Büro § graded: {0} ¦ {0} ¦ 0{0} § room: {}a|{}b § pair: 5|6 ¦ 6|7 § start: 20817 § total: Anzahl:
{n} ¦ Gesamt|{n} § top: Waldschule ¦ Schülerliste 2026/27 § born: Geburtsdatum § day: %d.%m.%Y"""),
    "fr": _US
    | _tongue("""
names: Léa Marchal ¦ Hugo Périn ¦ Inès Garnier ¦ Noé Lacroix ¦ Chloé Besson ¦ Théo Vidal ¦ Lina Bourdon
¦ Rémi Carré ¦ Jade Morin ¦ Zoé Fontaine ¦ Paul Hervé ¦ Maëlle Tessier ¦ Adam Rolland § adults: Nathalie
Colin ¦ Olivier Ferrand § test: Test Élève ¦ Élève Test § note: (nouveau) ¦ (voir secrétariat) § office:
voir secrétariat § room: {}A|{}B § pair: 6|5 § start: 3105 § total: Total : {n} ¦ Total|{n} § top:
Collège Moulin ¦ Liste des élèves § born: Né(e) le § day: %d/%m/%Y"""),
    "es": _US
    | _tongue("""
names: Lucía_Peña Vega ¦ Mateo_Núñez Ríos ¦ Alba_Gil Soto ¦ Hugo_Muñoz Cano ¦ Sara_Gómez Prat ¦
Noa_Castro Lago ¦ Carla_Ordóñez Polo ¦ Leo_Blanco Ruiz ¦ Inés_Cañas Polo ¦ Marc_Roca Vila § adults:
Carmen_Lozano Gil ¦ Javier_Prieto Mas § test: Alumno Prueba ¦ Prueba Prueba § note: (nuevo) ¦ (ver
secretaría) § office: ver secretaría § room: {}º ESO A|{}º ESO B § pair: 1|2 ¦ 3|4 § start: 1804233 §
total: Total: {n} ¦ Total alumnos|{n} § top: IES Olivos ¦ Relación de alumnado § born: Fecha de
nacimiento § day: %d/%m/%Y"""),
}

_UNKNOWN = ("UDF_3:A2,B1,", "FLD27:Y,N", "SPED_FL:N,N,Y", "HLS_CD:00,01,24", "Field1:x,", "XREF2:Q,R")
_TEACHERS = (
    ["HARPER, L", "LOWE, B", "DIAZ, M", "KIM, S"],
    ["Harper, Lucy", "Lowe, Ben", "Diaz, Mia", "Kim, Sue"],
)


@dataclass
class _Line:
    """A row as it will be written, and who it is; nobody, if it isn't another person."""

    cells: dict[str, Any]
    who: Who | None
    bad: bool = False
    split: str = ""
    """The code of the cell whose comma is not quoted."""


@dataclass
class _Desk:
    """What was drawn of a case."""

    dice: Random
    system: list[str]
    titles: list[tuple[str, str]] = field(default_factory=list)
    words: dict[str, list[str]] = field(default_factory=dict)
    lines: list[_Line] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)
    used: list[str] = field(default_factory=list)
    rooms: dict[str, list[str]] = field(default_factory=dict)
    teachers: dict[str, str] = field(default_factory=dict)
    ends: list[str] = field(default_factory=list)

    def line(self, given: str, family: str, number: str, grade: str, room: str) -> _Line:
        """The row of a pupil."""
        dice, codes = self.dice, [code for _, code in self.titles]
        say = _TONGUES[self.system[2]]
        card = f"2123400{int(number):07}" if "b" in codes else ""
        lost_card = "lost cards" in self.used
        cells = {
            "l": family,
            "f": given,
            "n": number,
            "b": "2.1234E+13" if lost_card else card,
            "g": grade,
            "x": "",
        }
        cells |= {"p": room, "t": self.teachers.get(room, ""), "y": self.words.get("y", [""])[0]}
        born = date(
            2026 - 6 - (int(grade) if grade.isdigit() else 0), dice.randrange(1, 13), dice.randrange(1, 29)
        )
        street = dice.choice(say["street"]).format(dice.randrange(2, 99))
        cells |= {"s": self.words.get("s", [""])[0], "d": born.strftime(say["day"][0]), "a": street}
        cells |= {"z": dice.choice(self.words.get("z", [""])), "u": dice.choice("MF")}
        who = one(
            given, family, number if "n" in codes else "", grade if "g" in codes else "", room, photo=""
        )
        return _Line(cells, replace(who, more=(card,) if card and not lost_card else ()))

    def able(self) -> list[str]:
        """The messes that such a file may have."""
        codes, kind, enc = "".join(c for _, c in self.titles), self.system[3], self.system[4]
        status = self.words.get("s", [""] * 4)
        splits = kind == "csv" and self.system[5] == "," and "quoted" not in self.used
        never = (
            set()
            if "n" in codes
            else {*["twice", "other class", "namesake", "no number", "shared", "no name"]}
        )
        never |= set() if self.system[2] == "us" and "n" in codes and kind != "xlsx" else {"1.0423E+04"}
        never |= {mess for at, mess in ((1, "left"), (2, "soon"), (3, "guest")) if not status[at]}
        never -= {"left"} if "x" in codes else set()
        never |= set() if "y" in codes else {"staff"}
        never |= set() if kind in ("csv", "tsv") and enc != "cp1252" else {"bad byte"}
        never |= set() if splits and ("N" in codes or "a" in codes) else {"shifted"}
        return [mess for mess in _CHANCES if mess not in never]


def mess(seed: int) -> Iterator[Case]:
    """An export with several messes, 150 times."""
    dice = Random(f"mess {seed}")
    systems = [line.split("|") for line in _SYSTEMS.replace(",\n", ",").replace("|\n", "|").split("§")]
    for at in range(150):
        system = list(dice.choices(systems, [int(own[0]) for own in systems])[0])
        system[3:5] = [dice.choice(some.replace("\n", " ").split()) for some in system[3:5]]
        desk = _Desk(dice, system)
        rows, truth = _draw(desk)
        kind, enc = system[3:5]
        said = f"{at} {system[1]} {kind} {enc * kind.endswith('sv')} | {', '.join(desk.used)}"
        yield Case(said[:240], "combined", system[1], partial(_write, desk, rows, truth))


def _columns(desk: _Desk, say: dict[str, tuple[str, ...]]) -> None:
    dice, titles = desk.dice, desk.titles
    for told in desk.system[7].split(","):
        title, code = told.strip().split("=")
        titles.append((title, code[0]))
        desk.words |= {code[0]: code[2:].split("/")} if ":" in code else {}
    behind = 1 + max(at for at, (_, code) in enumerate(titles) if code in "lfN")
    more = [(dice.choice(say["address"]), "a")] * (desk.system[2] in ("us", "uk") and dice.random() < 0.4)
    more += [(say["born"][0], "d")] * (dice.random() < 0.3)
    titles[behind:behind] = more
    if dice.random() < 0.25:
        title, words = dice.choice(_UNKNOWN).split(":")
        desk.words["z"] = words.split(",")
        titles.append((title, "z"))
    desk.losses += [lost(f"column {title}", title) for title, code in titles if code in "adz"]
    codes = [code for _, code in titles]
    blank = dice.choice(("", "", "", "", "", "i", "u", "r" * ({"r", "n"} <= {*codes})))
    if blank == "r":
        titles[:] = [("" if code == "r" else title, code) for title, code in titles]
    elif blank:
        titles.insert(0 if blank == "i" else len(titles), ("", blank))
    desk.used += [f"title blank {blank}"] * bool(blank) + ["unknown title"] * (titles[-1][1] == "z")


def _draw(desk: _Desk) -> tuple[list[tuple[list[Any], bool]], Truth]:
    dice, land, kind = desk.dice, desk.system[2], desk.system[3]
    pick, say = dice.choice, _TONGUES[land]
    _columns(desk, say)
    codes = {code for _, code in desk.titles}
    desk.used += ["quoted"] * (kind == "csv" and dice.random() < 0.2)
    desk.used += ["lost cards"] * ("b" in codes and kind != "xlsx" and dice.random() < 0.4)
    pair, room = pick(say["pair"]).split("|"), pick(say["room"])
    scheme = pick(("codes", "rooms", "rooms", "dates")) if land == "us" and "r" in codes else "codes"
    if (scheme == "dates" and "K" in pair) or ("", "r") in desk.titles:
        scheme = "codes"  # untitled numbers may be anything
    tutors = pick(_TEACHERS)
    for at, grade in enumerate(pair):
        form = {"rooms": f"{12 + 4 * at}|{14 + 4 * at}", "dates": "{}-4|{}-5"}.get(scheme, room)
        desk.rooms[grade] = (
            form.replace("{}", grade).split("|") if "r" in codes else tutors[2 * at : 2 * at + 2]
        )
        desk.teachers |= dict(zip(desk.rooms[grade], tutors[2 * at : 2 * at + 2], strict=True))
    desk.allowed += tutors if {"r", "t"} <= codes else []
    for at, name in enumerate(dice.sample(say["names"], dice.randrange(7, 11))):
        given, family = name.split("_" if "_" in name else " ", 1)
        number, grade = str(int(say["start"][0]) + dice.randrange(9) + 13 * at), pair[at % 2]
        desk.lines.append(desk.line(given, family, number, grade, pick(desk.rooms[grade])))
    keys = pick(("l", "gpl"))
    desk.lines.sort(key=lambda line: [line.cells[key] for key in keys])
    able, free = desk.able(), list(desk.lines)
    for mess in sorted(able, key=lambda mess: dice.random() ** (1 / _CHANCES[mess]))[-pick((3, 4, 4, 5)) :]:
        fit = [line for line in free if mess not in _LETTERS or _letters(line.cells)]
        if len(fit) > 1:
            line = pick(fit)
            free.remove(line)
            desk.used.append(mess)
            _mess(desk, mess, line, free)
    _spell(desk, scheme, codes)
    has_caps = dice.random() < (0.5 if land == "fr" else 0.12) and "mojibake" not in desk.used
    caps = pick(("l", "lf")) if has_caps else ""
    for line in desk.lines:
        line.cells |= {code: line.cells[code].upper() for code in caps}
    desk.used += ["all in capitals"] * bool(caps)
    truth = Truth(
        [who for line in desk.lines if (who := line.who)], desk.losses, bool(caps), allowed=desk.allowed
    )
    return _rows(desk, say), truth


_LETTERS = ("mojibake", "bad byte", "lost letter")
_SAID = [
    "other class",
    "test",
    "comment",
    "lost letter",
    "digits",
    "shared",
    "shifted",
    "see office",
    "no name",
]


def _letters(cells: dict[str, Any]) -> list[str]:
    """The codes of the names whose letters a wrong encoding spoils, and can be read again from it."""
    return [
        c for c in "lf" if not cells[c].isascii() and not set(cells[c].encode()) & {0xAD, 0xA0, 0x8D, 0x81}
    ]


def _mess(desk: _Desk, mess: str, line: _Line, free: list[_Line]) -> None:
    """Spoil a row, or put another one beside it."""
    dice, cells, who, say = desk.dice, line.cells, line.who, _TONGUES[desk.system[2]]
    assert who
    pick, lines, number, card = dice.choice, desk.lines, str(line.cells["n"]), [*who.more, ""][0]
    grade, room, given, family = str(cells["g"]), str(cells["p"]), who.given, who.family
    other = next(own for own in desk.rooms[grade] if own != room)
    high = str(int(say["start"][0]) + 400 + dice.randrange(90))
    said = [who.full, who.last_first, *[number] * bool(who.number)]
    new, also = None, who.also
    match mess:
        case "spaces":
            for code in dice.sample("lfn", pick((1, 2))):
                tab = " " if desk.system[3] in ("tsv", "html") else "\t"
                cells[code] = pick(("{} ", "{} ", " {}", "{}\xa0", "{}\xa0", "{}  ", "{}" + tab)).format(
                    cells[code]
                )
        case "twice":
            new = _Line(dict(cells), None)
        case "other class":
            new = _Line(cells | {"p": other, "t": desk.teachers[other]}, None)
            desk.allowed += [room, other]
            who = replace(who, room="")
        case "no number":
            cells["n"], who = "", replace(who, number=card, more=())
        case "test":
            first, last = pick(say["test"]).split()
            new = desk.line(first, last, pick(("99999", "90001", high)), grade, room)
            new.who, said = None, [f"{first} {last}", f"{last}, {first}"]
        case "capitals":
            cells |= {code: cells[code].upper() for code in "lf"}
            also = ((given.upper(), family.upper()),)
        case "namesake":
            new = desk.line(given, family, high, grade, room)
        case "comment":
            note = pick(say["note"])
            cells["f"], said = f"{given} {note}", [note.strip("(*)- "), *said]
        case "left" if not desk.words.get("s", ["", ""])[1]:
            cells["x"] = date(2026, 10, dice.randrange(2, 29)).strftime(say["day"][0])
            who = replace(who, here=False)
        case "left":
            cells["s"], who = desk.words["s"][1], replace(who, here=False)
        case "soon" | "guest":
            cells["s"] = desk.words["s"][2 if mess == "soon" else 3]
        case "staff":
            first, last = pick(say["adults"]).split("_" if "_" in say["adults"][0] else " ", 1)
            new = desk.line(first, last, high, "", "")
            new.who = new.who and replace(new.who, role="staff")
            new.cells |= {"y": desk.words["y"][1], "d": ""}
        case "mojibake":
            cells |= {code: cells[code].encode().decode("cp1252") for code in _letters(cells)}
        case "bad byte":
            line.bad = True
        case "lost letter":
            sign = "?" if desk.system[4] == "cp1252" else pick("?\ufffd")
            for code in _letters(cells):
                cells[code] = "".join(c if c.isascii() else sign for c in cells[code])
            also, said = ((cells["f"], cells["l"]),), [cells["f"], cells["l"], *said]
        case "digits":
            cells["l"] = f"{family}{pick('22213')}"
            also, said = ((given, cells["l"]),), [cells["l"], "digit", *said]
        case "shared":
            second = pick(free)
            free.remove(second)
            second.cells["n"] = number
            if second.who:
                cards = [own for own in second.who.more if own]
                second.who = replace(second.who, number=[*cards, ""][0], more=(number,))
                said += [second.who.full, second.who.last_first]
            who = replace(who, number=card, more=(number,))
        case "shifted":
            line.split = pick([code for _, code in desk.titles if code in "Na"])
            cells["a"] += say["flat"][0].rstrip().replace("{}", str(dice.randrange(2, 20))) * (
                line.split == "a"
            )
            said += ["shift", "column too", "too many", "more cells"]
        case "no last":
            cells["l"], who = "", replace(who, family="")
        case "no first":
            cells["f"], who, also = "", replace(who, given=""), ((family, ""),)
        case "see office":
            cells["f"], also, said = say["office"][0], ((family, ""),), [say["office"][0], family, number]
            who = replace(who, given="")
        case "no name":
            new = desk.line("", "", high, grade, room)
            new.who, said = None, [high]
        case _:
            cells["n"] = f"{int(number):.4E}"
    line.who = replace(who, also=also)
    if mess in _SAID:
        desk.losses.append(lost(mess, *said))
    if new:
        lines.insert(lines.index(line) + 1 if dice.random() < 0.6 else len(lines), new)


def _spell(desk: _Desk, scheme: str, codes: set[str]) -> None:
    """Write grades, rooms and numbers of all rows as the file does, or in several ways."""
    dice, pick, say = desk.dice, desk.dice.choice, _TONGUES[desk.system[2]]
    several, usual, room = (
        "g" in codes and dice.random() < 0.4,
        pick(say["graded"]),
        pick(("Room {}", "Rm {}", "{}")),
    )
    forms = ("", "", "", "", "", "", "{}.0", "{}.0" if desk.system[3] == "tsv" else "'{}")
    numbers, dated = pick(forms) if "n" in codes else "", pick((1, 1, 0.5))
    odd_room = dice.random() < 0.6
    desk.used += [*["grades spelt"] * several, scheme + " spelt" * (odd_room and scheme == "rooms")]
    desk.used += [{"": "", "{}.0": "numbers .0"}.get(numbers, "apostrophes")] * bool(numbers)
    desk.losses += [lost("barcodes", "E+13", "barcode")] * ("lost cards" in desk.used)
    for line in desk.lines:
        cells, form = line.cells, pick(say["graded"]) if several and dice.random() < 0.4 else usual
        grade = cells["g"]
        ordinal = grade + {"1": "st", "2": "nd", "3": "rd"}.get(grade, "th")
        cells["g"] = form.format(grade, o=ordinal) if grade.isdigit() else grade
        if grade == "K" and several:
            cells["g"] = pick(("K", "K", "KG", "Kindergarten"))
        if scheme == "rooms" and cells["p"]:
            many = odd_room and dice.random() < 0.4
            cells["p"] = pick(("Rm {}", "Room {}", "{}", "Rm. {}") if many else (room,)).format(cells["p"])
        elif scheme == "dates" and cells["p"] and dice.random() < dated:
            own = cells["p"]
            day = cells["p"] = date(2026, *map(int, own.split("-")))
            words = f"{day.day}-{day:%b}", own, str(day), "date"
            desk.losses += [lost(f"class {own} as a date", *words)] * (own not in str(desk.losses))
        cells["n"] = numbers.format(cells["n"]) if numbers and cells["n"].isdigit() else cells["n"]


def _rows(desk: _Desk, say: dict[str, tuple[str, ...]]) -> list[tuple[list[Any], bool]]:
    """The rows of the file, and whether a row is in another encoding."""
    dice, kind, heads = desk.dice, desk.system[3], [title for title, _ in desk.titles]
    rows: list[tuple[list[Any], bool]] = [(heads, False)]
    again = dice.randrange(3, 6) if dice.random() < 0.15 else 0
    for at, line in enumerate(desk.lines, 1):
        cells = line.cells | {"i": str(at), "N": f"{line.cells['l']}, {line.cells['f']}".strip()}
        cells["N"] = "" if cells["N"] == "," else cells["N"]
        cells |= {"r": cells["p"], "t": cells["t"]}
        row = list[Any]()
        for _, code in desk.titles:
            value = cells[code]
            row += value.split(",", 1) if code == line.split else [value]
        rows += [(heads, False)] * (at == again + 1 > 1) + [(row, line.bad)]
    end = dice.choice(say["total"]).format(n=len(desk.lines)).split("|") if dice.random() < 0.25 else []
    top = (
        [[text] for text in say["top"][: dice.randrange(1, 3)]]
        if dice.random() < 0.15 and kind != "tsv"
        else []
    )
    desk.used += ["head again"] * bool(again) + ["total"] * bool(end) + ["top"] * bool(top)
    return [(row, False) for row in top] + rows + [(end, False)] * bool(end)


def _write(desk: _Desk, rows: list[tuple[list[Any], bool]], truth: Truth, folder: Folder) -> Truth:
    """Write the file."""
    kind, enc, sep, stem = desk.system[3:7]
    if kind == "xlsx":
        from openpyxl import Workbook

        book, file = Workbook(), io.BytesIO()
        for row, _ in rows:
            book.active.append(
                [int(c) if isinstance(c, str) and c.isdigit() and c[0] != "0" else c for c in row]
            )
        for cell in (cell for line in book.active for cell in line if isinstance(cell.value, date)):
            cell.number_format = "d-mmm"
        book.save(file)
        folder.put(f"{stem}.xlsx", file.getvalue())
        return truth
    plain = [([f"{c.day}-{c:%b}" if isinstance(c, date) else c for c in row], bad) for row, bad in rows]
    if kind == "html":
        at = next(at for at, (row, _) in enumerate(plain) if len(row) > 1)
        above = "".join(f"<b>{row[0]}</b><br>" for row, _ in plain[:at])
        folder.put(f"{stem}.xls", page_xls(plain[at][0], [row for row, _ in plain[at + 1 :]], above))
        return truth
    data = b"\xef\xbb\xbf" * (enc == "utf-8-sig")
    for row, bad in plain:
        text = table([row], "\t" if kind == "tsv" else sep, quote="quoted" in desk.used)
        data += text.encode("cp1252" if bad or enc == "cp1252" else "utf-8")
    folder.put(f"{stem}.{kind if kind == 'csv' else 'text' if 'export' in stem else 'txt'}", data)
    return truth
