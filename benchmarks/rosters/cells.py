"""How numbers, grades and classes stand in the cells of an ordinary class list, in eight countries.

`python -m benchmarks rosters --combined cells --seed 1` judges 200 of them.

Not drawn, as the file alone doesn't tell: a year of graduation, 601 or "Harper 6" without a grade, numbers
in scientific notation, Indian roll numbers, RA or KA as a grade. Of two places in a cell ("6A - Harper") or
in columns (class, teacher, room) the whole cell or first column is the room. Prep, TK, Reception stay words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from random import Random
from typing import Any

from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sampled import COUNT, Mix, put_rows, ways

_HOW = ways(
    """
AU.cast: Lachlan Barker;Matilda Nguyen;Isla Papadopoulos;Jarrah Simms;Tahlia O'Keefe;Hamish Lim;Zara Haddad
US.cast: Maya Chen;José García López;Zoë Müller;Liam O'Neil;Aarav Patel;Isla Schmidt;Omar Al-Farsi;Ava Kim
IN.cast: Aarav Sharma;Ananya Iyer;Vivaan Gupta;Diya Menon;Kavya Reddy;Rohan Fernandes;Arjun Nair;Zoya Khan
UK.cast: Imogen Ashworth;Alfie Kaur;Freya Pemberton;Niamh O'Connor;Rhys Begum;Tariq Ali;Zoë Osei-Bonsu
ZA.cast: Thabo Mokoena;Lerato Dlamini;Pieter van der Merwe;Naledi Khumalo;Sipho Ndlovu;Anika Botha‖count:5¦6¦7
AU sec.grades:7¦8¦9¦10¦12‖US high.grades:9¦10¦11¦12‖NZ.class:Class¦Form Class‖IN.listed:¦S.No.¦Sl. No.
AU nsw.grades:K¦1¦2¦5¦6‖NZ.pair: Student ID+NSN
lands:US¦US¦US¦US¦CA¦CA¦UK¦UK¦UK¦IE¦AU¦AU¦AU¦NZ¦IN¦IN¦ZA‖US.grade:Grade¦Grade¦Gr¦Grade Level¦Gr.¦Current Grade
words:Zero¦First¦Second¦Third¦Fourth¦Fifth¦Sixth¦Seventh¦Eighth‖US high.form:{n}¦{n}¦{z}¦{o}¦Grade {n}¦{s}¦{s}
US.form:{n}¦{n}¦{z}¦{z}¦{o}¦Grade {n}¦Gr {n}¦Gr. {n}¦{o} Grade¦{w}‖ZA.number:Admission No¦Adm No¦Learner ID
CA.form:{n}¦{n}¦Grade {n}¦Gr. {n}¦Gr {n}¦{z}‖AU.code:{g}{x}¦{g}{y}¦{g} {c}¦{z}{x}¦{g}.{i}‖filler:¦¦¦Gender¦Sex
IE sec.form:{o} Year¦{o} Year¦{o}¦{n}‖IE.class:Class¦Base Class¦Class Group‖US.class:Homeroom¦Class¦HR¦Section
ZA.form:Grade {n}¦Gr {n}¦{n}¦Gr. {n}‖AU.pair: Student ID+Library Barcode‖IN.place:g¦gb¦gb¦gbt¦gbth¦c¦c¦c¦ct
IE sec.grade:Year¦Year Group‖some:all¦all¦all¦some blank‖room:Room¦Room¦Rm¦Room No.‖UK sec.grades:7¦8¦9¦10¦11
IN.class:Class¦Class & Section¦Class/Sec¦Class-Section‖US.teacher:Teacher¦Teacher¦Homeroom Teacher¦HR Teacher
UK prim.class:Class¦Class¦Reg Group¦Class Name‖AU.class:Class¦Roll Class¦Home Group¦Homegroup‖UK.year: 2026/27
US.code:{g}{x}¦{g}-{x}¦{z}-{x}¦{g}{x} - {t}¦{g}.{i}¦{g}/{x}¦{g}A/{g}B‖seniors:Freshman¦Sophomore¦Junior¦Senior
IN.code:{r}-{x}¦{r}-{x}¦{r} {x}¦{g}-{x}¦{g}{x}¦Class {r} {x}¦{r}/{x}‖UK.form:Year {n}¦Year {n}¦Yr {n}¦Y{n}¦{n}
UK sec.code:{g}{x}¦{g}X{i}¦{g} {c}¦{g}.{i}¦{g}{y}¦{g}/{x}‖place:g¦gc¦gc¦gb¦gb¦gb¦gt¦gth¦gct¦gcth¦c¦c¦c¦ct¦ch¦t
US middle.beside:Homeroom={t}¦Class={g}0{i}¦Homeroom={h}¦Section={x}¦HR=HR {h}¦Homeroom={t} {g}‖AU.year: 2026
CA.beside:Homeroom={T}¦Division=Div. {k}¦Homeroom={t}/{h}¦Teacher={T} (Room {h})¦HR=HR {h}
US.beside:Homeroom={t}¦Homeroom={T}¦Section={x}¦Homeroom={t} {g}¦Teacher={T} (Room {h})‖US middle.grades:6¦7¦8
US high.beside:Homeroom={t}¦HR=HR {h}¦Homeroom={h}¦Homeroom={t}/{h}¦Homeroom=Rm. {h}‖ZA all.grades:R¦1¦3¦4¦6¦7
NZ.beside:Room=Room {h}¦Class=Rm {h}¦Class={d}¦Room=Room {h} ({T})¦Room={h}‖IN all.grades:LKG¦UKG¦1¦4¦6¦7¦9¦10
AU.beside:Class=Room {h}¦Class={d}¦Class={a}/{b}{x}¦Home Group={T}‖IN.grade:Class¦Class¦Std¦Standard¦Grade
UK.beside:Class={d}¦Class={d}¦Class Name={d} Class¦Class={T}‖UK sec.class:Form¦Tutor Group¦Reg Group¦Reg¦Class
IN.beside:Section={x}¦Section={x}¦Sec={x}¦Sec.={x}‖CA.pair:Student Number+OEN¦Student ID+Library Card
UK sec.beside:House Class={c}¦Form={x}¦Form={T}‖IE prim.form:{o} Class¦{o} Class¦{o}¦{w} Class
IE.beside:Room=Room {h}¦Teacher={T} (Room {h})‖ZA.code:{g}{x}¦{g}{x}¦{g}.{i}¦{g}-{x}¦{g} {c}‖ZA.grade:Grade¦Gr
US.number:Student ID¦Student ID¦ID¦Student Number¦Student #¦ID#¦Local ID¦Perm ID‖AU prim.grades:Prep¦1¦2¦3¦4¦6
UK.number:Admission Number¦Adm No¦Admission No¦Adno¦Pupil ID‖ZA.beside:Class={x}¦Class={T}¦Register Class={c}
IN.number:Adm. No.¦Admission No¦Adm No¦Admission Number‖IE prim.grades:Junior Infants¦Senior Infants¦1¦2¦3¦5¦6
US.cell:{0}¦{0}¦00{0}¦ID: {0}¦S12{0}¦22-{1}¦AB{0}¦{0}.0¦{2}‖trees:Oak¦Maple¦Willow¦Rowan¦Cedar¦Beech¦Elm¦Hazel
AU.cell:{0}¦{0}¦SMI{1}¦00{0}¦{0}.0¦{2}¦9900{0}1K‖UK.pair:Admission Number+UPN¦Adm No+Library Card
IN.cell:{0}¦{0}¦ADM{0}¦2021/{1}¦00{1}‖teacher:Teacher¦Teacher¦Class Teacher‖ZA.pair: Admission No+Library Card
UK.cell:00{0}¦00{1}¦{0}¦{0}¦{0}.0‖IN.pair: Adm. No.+Library Card No‖AU vic.grades:Foundation¦1¦3¦4¦5
ZA.cell:{0}¦0{0}¦{0}¦M2{1}¦{0}.0‖UK sec.teacher:Tutor¦Form Tutor‖IE.code:{g}{x}¦{g} {c}¦{g}.{i}‖ZA.year: 2026
US.pair:Student ID+Library Card¦Local ID+State ID¦LASID+SASID¦Student Number+Barcode‖CA high.grades:9¦10¦11¦12
IE.pair: Pupil ID+Library Card‖IE prim.place:g¦gb¦gt¦gt¦gth¦t‖AU sec.beside: Home Group={T}‖IN.whole: {f} {l}
US.names:First Name+Last Name¦Last Name+First Name¦First+Last¦Name¦Student Name¦Student‖IE sec.grades:1¦2¦3¦5
UK.names:Forename+Surname¦Surname+Forename¦Legal Surname+Legal Forename¦Name¦Pupil Name‖sort:by place¦by name
AU.names:Surname+Given Name¦First Name+Surname¦Surname+First Name¦Student Name¦Name‖NZ prim.grades:1¦2¦4¦5¦6¦8
IN.names:Student Name¦Name of the Student¦Name¦First Name+Last Name‖UK prim.grades:Nursery¦Reception¦1¦2¦4¦5¦6
ZA.names:Surname+First Name¦Surname+Name¦Learner Name¦Name+Surname‖ZA.class:Class¦Register Class¦Reg Class
taught:{T}¦{T}¦{t}¦{t}, {f}¦{U} {F}¦{M} {F}. {t}¦{f} {t}‖AU.number:Student ID¦Student Code¦Student Number¦ID
US.place:g¦gc¦gb¦gb¦gb¦gb¦gt¦gt¦gh¦gth¦gct¦gcth¦c¦c¦ct¦ch¦t¦one¦one‖IE prim.grade:Class¦Standard¦Class Level
US high.place:g¦g¦gc¦gb¦gb¦gt¦gth¦gct‖AU.form:Year {n}¦{n}¦{z}¦Yr {n}¦Y{n}‖UK.grade:Year¦Year Group¦Yr¦NC Year
one:{G} {t}¦{G} - {t}¦{G}/{t}¦{G} - {T}‖AU.grade:Year Level¦Year Level¦Year¦Yr‖US K-8.grades:PK4¦K¦1¦3¦5¦6¦7¦8
scope:class¦grade¦school¦school¦school‖style:usual¦usual¦usual¦capitals¦under‖US elem.grades:PK¦TK¦K¦1¦2¦3¦4¦5
numbers:number¦number¦number¦number¦pair¦barcode¦no number‖UK prim.code:{g}{x}¦{g}{x}¦{g} {c}¦{g}{y}¦{g}A/{g}B
whole:{l}, {f}¦{l}, {f}¦{f} {l}¦{f} {l}¦{L}, {f}‖IN.form:{r}¦{r}¦{n}¦Class {r}¦Std {n}¦Class {n}‖year: 2026-27
order:number, name, place¦name, number, place¦name, place, number¦place, name, number‖NZ sec.grades:9¦10¦11¦13
top:¦¦¦¦ Birch Hill School¦Class list {y}¦Birch Hill School⏎Class lists {y}¦Birch Hill School⏎‖listed:¦¦¦#¦No.
barcode:Barcode¦Library Barcode¦Library Card¦Patron Barcode¦Card Number‖roman:O¦I¦II¦III¦IV¦V¦VI¦VII¦VIII¦IX¦X
kind:csv¦csv¦csv padded¦csv 1252¦xlsx real¦xlsx real¦xlsx text¦docx¦html¦pasted‖CA elem.grades:JK¦SK¦1¦2¦4¦6¦7
""".replace("‖", "\n")
)
"""What varies: a kind of a level, of a country or of all; `beside` has its titles with it."""
_TEACHERS = "Mrs Jo Harper;Mr Sam Lowe;Ms Bo Diaz;Mrs Kay Stone;Mr Ed Webb;Ms Ro Pike;Mrs Eve Lamb;Mr Al Fox"
_SECOND = {"State ID": "100", "SASID": "100", "OEN": "41", "UPN": "H80120", "NSN": "13"}


def cells(seed: int) -> Iterator[Case]:
    """A class list of a country: numbers, grades and classes in one of its ways."""
    for at in range(COUNT):
        mix = _draw(Random(f"{seed} {at}"))
        told = " | ".join(value.replace("\n", "/") for value in mix.values() if value)
        yield Case(f"{at} {told}", "combined", OFFICE, partial(_build, mix))


def _ways(level: str, kind: str) -> Sequence[str]:
    lands = level, level[:2], {"CA": "US", "NZ": "AU", "IE": "UK"}.get(level[:2], "")
    return next(_HOW[key] for key in (*(f"{land}.{kind}" for land in lands), kind) if key in _HOW)


def _draw(dice: Random) -> Mix:
    land = dice.choice(_HOW["lands"])
    mix = {"level": dice.choice([key[:-7] for key in _HOW if key[:2] == land and key.endswith(".grades")])}

    def pick(kinds: str) -> dict[str, str]:
        return {kind: dice.choice(_ways(mix["level"], kind)) for kind in kinds.split()}

    mix |= pick("place scope kind numbers names order listed filler style top sort count")
    parts = {"g": "grade form", "c": "class code", "b": "beside", "t": "teacher taught", "h": "room"}
    mix |= pick("grade form one" if mix["place"] == "one" else " ".join(parts[part] for part in mix["place"]))
    if "beside" in mix:
        mix["class"], _, mix["code"] = mix.pop("beside").partition("=")
    mix |= pick("whole") if "+" not in mix["names"] else {}
    mix |= pick(f"some cell {mix['numbers']}") if mix["numbers"] != "no number" else {}
    if mix.get("cell") == "{0}.0":  # comes from a program that wrote text, and where some have none
        is_text = mix["kind"][:3] in ("csv", "pas") and mix["numbers"] == "number"
        mix |= {"some": "some blank"} if is_text else {"cell": "{0}"}
    mix |= {"cell": "2123400{0}06"} if mix["numbers"] == "barcode" else {}
    mix |= {"code": "{g}{x}"} if mix["place"][0] == "c" and "." in mix["code"] else {}
    mix |= {"form": "{n}"} if mix["place"] == "one" and mix["form"] == "{w}" else {}
    return mix | ({"scope": "class"} if mix.get("code") == "{g}A/{g}B" else {})


def _graded(form: str, key: str) -> str:
    """Write a grade in this form; those that are words stay words."""
    if key.isdigit():
        at, told = int(key), {"n": key, "z": key.zfill(2), "w": _HOW["words"][min(int(key), 8)]}
        told |= {"r": _HOW["roman"][min(at, 10)], "s": _HOW["seniors"][(at - 9) % 4]}
        return form.format(**told, o=key + {1: "st", 2: "nd", 3: "rd"}.get(at, "th"))
    if key == "R" or re.fullmatch(r"(Gr\.? )?\{[norz]\}", form):
        return "KG" if (key, form) == ("K", "{z}") else re.sub(r"\{.\}", key, form)
    return {"K": "Kindy" if form[:2] in ("Yr", "Y{") else "Kindergarten", "PK": "Pre-K"}.get(key, key)


def _unit(level: str, key: str, nth: int, at: int) -> dict[str, str]:
    """What can be written of the class `nth` (0 or 1) of a grade, the `at`-th of the list."""
    sir, first, last = _TEACHERS.split(";")[at].split()
    short = {"Reception": "R", "Prep": "P", "Foundation": "F"}.get(key, key)
    low, sir = int(key.isdigit() and (int(key) - 1) | 1), sir + "." * (level[:2] in ("US", "CA", "IN"))
    told = {"g": short, "z": short.zfill(2) if key.isdigit() else short, "x": "AB"[nth], "i": str(nth + 1)}
    told |= {"t": last, "f": first, "F": first[0], "M": sir, "U": last.upper(), "T": f"{sir} {last}"}
    told |= {"a": str(low or short), "b": str(low + 1), "k": str(at + 1), "d": _HOW["trees"][at]}
    told |= {"h": str(2 + 2 * at + 100 * (level[:2] in ("US", "CA"))), "y": last[:2].upper()}
    return told | {"r": _graded("{r}", key), "c": ("Blue", "Gold")[nth]}


def _build(mix: Mix, folder: Folder) -> Truth:
    dice, level, place = Random(str(mix)), mix["level"], mix["place"]
    keys = [key for key in _ways(level, "grades") if key.isdigit() or place[0] != "c"]
    keys = [key for key in keys if key != "Nursery" or "{g}" not in mix.get("code", "")]  # a class NA
    some = sorted(dice.sample(keys, min(4 if mix["scope"] == "school" else 1, len(keys))), key=keys.index)
    units = [(key, nth) for key in some for nth in range(1 + (mix["scope"] != "class"))]
    names = [one(*name.split(" ", 1), photo="") for name in _ways(level, "cast")[0].split(";")]
    names = [who for who in names if "whole" not in mix or " " not in who.family]
    names = sorted(dice.sample(names, len(names))[: int(mix["count"])], key=lambda who: who.family)
    drawn = [dice.randrange(len(units)) for _ in names]
    drawn.sort(key=lambda nth: nth if mix["sort"] == "by place" else 0)
    blank, base = dice.sample(range(5), 2 * (mix.get("some") == "some blank")), dice.randrange(30_000, 60_000)
    rows, people, allowed = list[dict[str, str]](), list[Who](), set[str]()
    for at, (nth, who) in enumerate(zip(drawn, names, strict=True)):
        unit, key, x = _unit(level, *units[nth], nth), units[nth][0], base + at * 17 + dice.randrange(16)
        first, _, second = mix.get(mix["numbers"], "").partition("+")
        number = {first: mix["cell"].format(x, f"{x % 9000 + 417:04}", f"{x:,}")} if first else {}
        number |= {second: _SECOND.get(second, "2123400") + str(x * 97 % 10**6 + 2 * 10**6)} if second else {}
        number |= {second or first: ""} if first and at in blank else {}
        known = [re.sub(r"^ID: |,|\.0$", "", text) for text in number.values()] or [""]
        called = {"f": who.given, "l": who.family, "L": who.family.upper()}
        forms = {text: "{l}" if re.search("Last|Sur", text) else "{f}" for text in mix["names"].split("+")}
        name = {title: mix.get("whole", form).format(**called) for title, form in forms.items()}
        pairs = (("class", "code"), ("teacher", "taught"), ("room", "room form"))
        spots = {mix[title]: mix.get(form, "{h}") for title, form in pairs if title in mix}
        spots = {f"{mix['grade']}/Teacher": mix["one"]} if place == "one" else spots
        graded = _graded(mix.get("form", ""), key)
        places = {title: form.format(**unit, G=graded) for title, form in spots.items()}
        row = {mix["listed"]: str(at + 1)} if mix["listed"] else {}
        grade = {mix["grade"]: graded} if "grade" in mix and place != "one" else {}
        for group in mix["order"].split(", "):
            row |= {"number": number, "name": name, "place": grade | places}[group]
        rows.append(row | ({mix["filler"]: dice.choice("FM")} if mix["filler"] else {}))
        whole = "".join(spots.values())
        allowed |= {*places.values(), *(unit[part] for part in "tTh" if f"{{{part}}}" in whole)}
        allowed |= {unit["g"] + unit["x"], f"{unit['r']}-{unit['x']}"} if "{x}" in whole else set()
        allowed |= {graded} if re.match("Class|St", mix.get("grade", "")) else set()
        room = unit["T" if "{T}" in whole else "t"] if place == "one" else next(iter(places.values()), "")
        who = replace(who, grade=key if place != "t" else "", room=room)
        people.append(replace(who, number=known[0], more=tuple(filter(None, known[1:]))))
    kind, top = mix["kind"], mix["top"].format(y=_ways(level, "year")[0])
    above = [[line] if line else [] for line in top.split("\n")] if top else []
    style = {"capitals": str.upper, "under": lambda text: text.replace(" ", "_")}.get(mix["style"], str)
    table: list[list[Any]] = [[*map(style, rows[0])], *(list(row.values()) for row in rows)]
    if kind == "xlsx real":  # numbers as Excel has them: zeros in front are shown by a format of the column
        at = [*rows[0], ""].index(mix.get(mix["numbers"], "").partition("+")[0])
        size = max(len(line[at]) for line in table[1:]) if mix.get("cell", "").startswith("0") else 0
        for line in table[1:]:
            for nth, text in enumerate(line):
                is_int = text.isdigit() and (text[0] != "0" or nth == at)
                line[nth] = int(text) if is_int else float(text) if re.fullmatch(r"\d+\.\d", text) else text
        folder.book("list.xlsx", {"Sheet1": [*above, *table]}, zeros={"ABCDEFGHIJ"[at]: size} if size else {})
    elif kind[:3] == "csv":
        above = [[*row, *[""] * (len(table[0]) - len(row))] for row in above] if "padded" in kind else above
        folder.csv("list.csv", [*above, *table], enc="cp1252" if "1252" in kind else "utf-8")
    else:
        put_rows(folder, kind.split()[0], [*above, *table])
    return Truth(people, capitals="{L}" in mix.get("whole", ""), allowed=sorted(allowed))
