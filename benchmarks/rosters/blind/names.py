"""How names are written in English-language school lists: layouts, writing, nicknames, suffixes, cultures.

Not drawn, as they can be parted in two ways: `First Last` or `Last First` of several words where no particle
tells; `Last, First Middle` with a compound first name; a suffix in the column of first names.
`Who` has no middle name and no suffix: with or without them is as good (`also`). FNU and `-` are no names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from random import Random

from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sampled import Mix, Ways, put_rows, ways


def _kinds(text: str) -> Ways:
    """As `ways`, several kinds in a line; `4* a` is four times a."""
    text = re.sub(r"(\d)\* ([^¦~\n]+)", lambda m: " ¦ ".join([m[2].strip()] * int(m[1])) + " ", text)
    return ways(text.replace(" ~ ", "\n"))


_NAMES = _kinds("""
country: us ¦ us ¦ us ¦ us ¦ ca ¦ ca ¦ uk ¦ uk ¦ au ¦ nz
layout: 4* L|F ¦ 3* F|L ¦ 4* L, F ¦ 2* L, F M ¦ 3* F L ¦ F M L ¦ CAPS F ¦ L F ¦ 2* legal
middle: ¦ ¦ name ¦ initial ¦ dotted ~ nick: ¦ ¦ ¦ (N) ¦ (N) ¦ "N" ¦ goes by ¦ column ¦ column ¦ full column
suffix: ¦ ¦ ¦ ¦ column ¦ last ¦ last ¦ end ¦ comma
case: usual ¦ usual ¦ usual ¦ usual ¦ usual ¦ ALL ¦ ALL ¦ small ¦ Proper ¦ LAST
blanks: ¦ ¦ ¦ ¦ double ¦ trailing ¦ tight ~ accents: kept ¦ kept ¦ dropped ~ apostrophe: ' ¦ ' ¦ ' ¦ ’
alone: ¦ ¦ ¦ ¦ blank ¦ FNU ¦ - ¦ . ¦ first ~ letter: ¦ ¦ ¦ ¦ yes ~ kin: ¦ ¦ ¦ siblings ¦ twins
number: yes ¦ yes ¦ yes ¦ yes ¦ ~ grade: yes ¦ yes ¦ yes ¦ ~ room: yes ¦ yes ¦
titles: usual ¦ usual ¦ usual ¦ capitals ¦ under ~ order: last ¦ last ¦ last ¦ first ¦ mixed
more: ¦ ¦ ¦ DOB ¦ Bus ~ top: ¦ ¦ ¦ ¦ Birch Hill School ¦ Class List 2026-27
kind: csv ¦ csv ¦ csv bom ¦ csv 1252 ¦ xlsx ¦ xlsx ¦ xlsx ¦ docx ¦ docx ¦ pasted ¦ pasted
""")
_TITLES = {
    "us": _kinds("""
pair: Last Name/First Name ¦ Last Name/First Name ¦ Last/First ¦ Student Last Name/Student First Name
legal: Legal Last Name/Legal First Name/Preferred First Name ¦ Legal Last/Legal First/Preferred First
name: Student Name ¦ Name ¦ Student ¦ Full Name
order: Name (Last First) ¦ Last First ¦ Student (Last First)
goes: Preferred Name ¦ Nickname ¦ Goes By ¦ Preferred First Name
number: Student ID ¦ Student Number ¦ ID ¦ Student # ¦ Local ID
grade: Grade ¦ Grade ¦ Gr ¦ Grade Level ~ room: Homeroom ¦ Homeroom Teacher ¦ Teacher ¦ Room"""),
    "uk": _kinds("""
pair: Surname/Forename ¦ Surname/Forename ¦ Surname/First Name ¦ Last Name/First Name
legal: Legal Surname/Legal Forename/Preferred Forename/Preferred Surname
name: Pupil Name ¦ Name ¦ Pupil ¦ Student Name ~ order: Name (Surname Forename) ¦ Surname Forename
goes: Known As ¦ Preferred Forename ¦ Preferred Name ¦ Chosen Name
number: Admission Number ¦ Adm No ¦ Admission No ~ grade: Year ¦ Year Group ¦ NC Year
room: Reg Group ¦ Form ¦ Class ¦ Reg"""),
    "au": _kinds("""
pair: Surname/First Name ¦ Last Name/First Name ¦ Family Name/Given Name
legal: Legal Surname/Legal First Name/Preferred Name ¦ Legal Last Name/Legal First Name/Preferred First Name
name: Student Name ¦ Name ¦ Student ¦ Full Name ~ order: Name (Surname First Name) ¦ Surname First Name
goes: Preferred Name ¦ Preferred First Name ¦ Known As
number: Student ID ¦ Student Code ¦ Student Number ~ grade: Year Level ¦ Year
room: Home Group ¦ Roll Class ¦ Class"""),
}
_TITLES["nz"] = {**_TITLES["au"], **ways("room: Form Class ¦ Room ¦ Class")}
_LEGAL_CA = "legal: Legal Surname/Legal First Name/Usual First Name/Usual Surname"
_TITLES["ca"] = {**_TITLES["us"], **_kinds(f"{_LEGAL_CA} ~ number: Student Number ¦ Pupil Number")}
_MIDDLES = {"name": ("Middle Name", "Middle"), "initial": ("MI", "Middle Initial", "Middle Name")}
_CELLS = {"6th": {"1": "1st", "K": "K"}, "06": {"K": "K"}, "Grade 6": {"K": "K"}}


@dataclass(frozen=True)
class Name:
    """A name in its parts."""

    given: str
    middle: str = ""
    family: str = ""
    nick: str = ""
    suffix: str = ""


def _names(text: str) -> list[Name]:
    return [Name(*map(str.strip, line.split(";"))) for line in re.split(r"[\n¦]", text.strip())]


_ENGLISH = _names("""
Robert;James;Walker;Bobby ¦ Katherine;Anne;Miller;Katie ¦ William;Henry;Thompson;Will ¦ Emma;Louise;Hughes;
Grace;Marie;Rose; ¦ Jordan;Lee;Taylor; ¦ Taylor;Ann;Jordan; ¦ Chance;Michael;Parker; ¦ Parker;Jane;Hall;
Samuel;John;Whitfield;Sam ¦ Elizabeth;Claire;Foster;Lizzie ¦ Mary Kate;;Brennan; ¦ Hunter;Cole;Young;
Amelia;Joy;Carter;Mimi ¦ Liam;Patrick;O'Neil; ¦ Isla;Mae;McDonald; ¦ Fergus;Iain;MacLeod; ¦ April;Dawn;May;
Olivia;Paige;St. James;Liv ¦ Theodore;Dean;Smith-Jones;Teddy ¦ Charlotte;Eve;Bell;Charlie ¦ Noah;;Bennett;
De'Andre;Malik;Washington;Dre ¦ Faith;Noelle;King; ¦ Mary Ellen;;Fitzgerald; ¦ Jackson;Reid;Price;Jack
""")
_OTHERS = _names("""
Pieter;Jan;van der Berg;Piet ¦ Marisol;Elena;de la Cruz; ¦ Clara;Sophie;von Stein; ¦ Nuha;;Al-Farsi;
Yusuf;;bin Rashid; ¦ Noor;;al Hashimi; ¦ Sofía;Isabel;García López;Sofi ¦ Mateo;;Hernández Ruiz;
Ana María;;Castillo;Anita ¦ Jean-Luc;Marc;Tremblay; ¦ Zoé;Camille;Bélanger; ¦ José;Luis;Ramírez;Pepe
Minh Anh;;Nguyễn;Mia ¦ Anh;Thị Minh;Trần;Annie ¦ Đức;Văn;Lê; ¦ Zixuan;;Li;Kevin ¦ Yu Tong;;Chen;Tina
Xin Yi;;Wong;Cindy ¦ Min-jun;;Kim;MJ ¦ Ji Woo;;Park; ¦ Seo-yeon;;Choi;Sophie ¦ Aarav;Kumar;Patel;
Venkata Sai;;Reddy;Sai ¦ Harleen;Kaur;Gill; ¦ Jaspreet;Singh;Sandhu;Jas ¦ Lakshmi;;Krishnamurthy;
Oluwaseun;David;Adeyemi;Seun ¦ Chiamaka;Grace;Okafor;Chi ¦ Blessing;;Okoro-Bright; ¦ Prince;Kofi;Mensah;
Sione;;Fa'asavalu; ¦ Malia;;Leota; ¦ Junior;Tavita;Tuilagi; ¦ Aroha;Marama;Te Kanawa;
Wiremu;Hōne;Parata;Wī ¦ Te Ariki;;Tūrei; ¦ Ma. Cristina;;Dela Cruz;Tina ¦ John Paul;Reyes;Santos;JP
Angelica;Mae;Delos Reyes;Angel ¦ Björn;Ari;Jónsson; ¦ Þóra;;Einarsdóttir; ¦ João;Pedro;da Silva;
Beatriz;;dos Santos;Bia ¦ Łukasz;Jan;Wójcik;Luke ¦ Zofia;Maria;Kowalska;Zosia ¦ Fatima;Zahra;Hussain;
Mohammed;Ali;Khan;Mo ¦ Ayaan;;Abdi Hassan; ¦ Eh;;Paw; ¦ Saoirse;Niamh;O'Sullivan; ¦ Giulia;Rosa;D'Angelo;
Omar;;El-Sayed;
""")
_ALONE = ("Htoo", "Nilofar", "Tenzin", "Mahmoud", "Wah")
_LETTERS = _names("J;;Whitaker; ¦ Hana;;O; ¦ Karthik;;S; ¦ Wei;;E; ¦ Divya;;R;")
_BOYS = ("Robert", "William", "Samuel", "José", "Jackson")
_TOLD = ("van", "von", "de", "da", "dos", "bin", "st.", "te", "dela", "delos")
"""Words that a last name begins with, so that `First Last` is clear."""
_PLAIN = str.maketrans({"Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Þ": "Th", "þ": "th"})


def names(seed: int) -> Iterator[Case]:
    """A list with names as they stand in one, in 150 combinations."""
    dice = Random(seed)
    for at in range(150):
        mix = {kind: dice.choice(some) for kind, some in _NAMES.items()}
        _fit(mix)
        named = " | ".join(f"{kind} {way}" for kind, way in mix.items() if way not in ("", "usual"))
        yield Case(f"{at} {named}"[:240], "combined", OFFICE, partial(_build, mix))


def _fit(mix: dict[str, str]) -> None:
    """Take away what doesn't go with the layout or isn't usual in the country."""
    layout, in_columns = mix["layout"], mix["layout"] in ("L|F", "F|L", "legal")
    if layout == "L, F M":
        mix["middle"] = mix["middle"] or "dotted"
    elif not in_columns:
        mix["middle"] = "name" if layout == "F M L" else ""
    if layout == "legal" or (layout in ("F M L", "L F") and mix["nick"]):
        mix["nick"] = "full column" if mix["nick"].startswith("full") or mix["country"] == "uk" else "column"
    if mix["country"] not in ("us", "ca") or layout in ("F M L", "CAPS F", "L F"):
        mix["suffix"] = ""
    elif in_columns:
        mix["suffix"] = mix["suffix"].replace("end", "last").replace("comma", "column")
    elif mix["suffix"]:
        mix["suffix"] = "end" if layout == "F L" else mix["suffix"].replace("column", "comma")
    if mix["suffix"] == "comma" and mix["blanks"] == "tight":
        mix["suffix"] = "last"
    if mix["suffix"] in ("end", "comma") and "column" not in mix["nick"]:
        mix["nick"] = ""
    if layout == "CAPS F" or (mix["case"] == "LAST" and layout in ("F M L", "F L", "L F")):
        mix["case"] = "LAST" if layout == "CAPS F" else "usual"
    if mix["blanks"] == "tight" and not layout.startswith("L, "):
        mix["blanks"] = ""
    if layout in ("F M L", "CAPS F", "L F") or (mix["alone"] == "first" and not in_columns):
        mix["alone"] = ""
    if mix["alone"] and not in_columns and layout == "F L":
        mix["alone"] = "blank"
    if mix["alone"] == "FNU" and mix["country"] not in ("us", "ca"):
        mix["alone"] = "blank"
    if mix["letter"] and not (in_columns or layout == "L, F"):
        mix["letter"] = ""
    if mix["country"] in ("uk", "au", "nz") and not mix["grade"]:
        mix["room"] = ""  # a form such as 7B would tell the year, too


def _is_told(name: Name, layout: str) -> bool:
    """Whether the name can be parted in one way in this layout."""
    is_one = " " not in name.given
    is_last = " " not in name.family or name.family.split()[0].lower() in _TOLD
    if layout == "F M L":
        return is_one and is_last and bool(name.middle) and " " not in name.middle
    if layout == "L F":  # `bin` could go on to the next word
        return is_one and is_last and not name.family.startswith("bin ")
    return {"F L": is_one and is_last, "L, F M": is_one}.get(layout, True)


def _people(mix: Mix, dice: Random) -> list[Name]:
    english, others = ([n for n in pool if _is_told(n, mix["layout"])] for pool in (_ENGLISH, _OTHERS))
    people = [*dice.sample(english, dice.choice((2, 3, 4))), *dice.sample(others, dice.choice((3, 4, 5)))]
    if mix["letter"]:
        people.append(dice.choice(_LETTERS))
    if mix["kin"]:
        known = {name.given for name in people}
        pool = [n for n in english if n.given not in known and " " not in n.given]
        people.insert(1, replace(dice.choice(pool), family=people[0].family))
    if mix["suffix"]:
        boys = [at for at, n in enumerate(people) if n.given in _BOYS]
        if not boys:
            people.append(Name("Marcus", "Alan", "Reed", "Marc"))
        sign = dice.choice(("Jr.", "Jr.", "Jr", "III", "II"))
        at = (boys or [len(people) - 1])[0]
        people[at] = replace(people[at], suffix=sign)
    if mix["alone"]:
        people.append(Name("", family=dice.choice(_ALONE)))
    return people


def _build(mix: Mix, folder: Folder) -> Truth:
    dice = Random(str(mix))
    say = {kind: dice.choice(some) for kind, some in _TITLES[mix["country"]].items()}
    grades = dice.choice((("6",), ("5", "6"), ("7", "8"), ("K", "1") if mix["country"] == "us" else ("5",)))
    is_west = mix["country"] in ("us", "ca")
    style = dice.choice(("6", "6", "06", "6th", "Grade 6") if is_west else ("6", "6", "06", "Year 6"))
    people, columns, start = _people(mix, dice), list[dict[str, str]](), dice.randrange(1000, 9000)
    found, twin = list[tuple[Name, Who]](), ("", "")
    for at, name in enumerate(people):
        parts = {kind: _spelt(getattr(name, kind), mix) for kind in ("given", "middle", "family", "nick")}
        name = Name(**parts, suffix=name.suffix)
        if name.middle and mix["middle"] in ("initial", "dotted"):
            name = replace(name, middle=name.middle[0] + "." * (mix["middle"] == "dotted"))
        is_twin = at == 1 and mix["kin"] == "twins"
        grade = twin[0] if is_twin else dice.choice(grades)
        number = f"{'0' * (mix['country'] == 'uk')}{start + at * 7}" if mix["country"] != "au" else ""
        code = re.sub("[^A-Z]", "", _bare(name.family).upper())[:3]
        number = number or f"{code}{start % 1000 + at:04}"
        number = f"2{number}" if is_west else number
        room = twin[1] if is_twin else _room(say["room"], grade if mix["grade"] else "", dice)
        twin = twin if at else (grade, room)
        shown = _CELLS.get(style, {}).get(grade, style.replace("6", grade))
        row = {say["number"]: number} if mix["number"] else {}
        row |= _cells(name, mix, say, Random(str(mix)), dice)
        row |= {say["grade"]: shown} if mix["grade"] else {}
        row |= {say["room"]: room} if mix["room"] else {}
        birth = f"{dice.randrange(1, 13):02}/{dice.randrange(1, 13):02}/2014"
        more = {"DOB": birth, "Bus": dice.choice(("12", "7", ""))}
        row |= {mix["more"]: more[mix["more"]]} if mix["more"] else {}
        columns.append(row)
        parted, *also = _truth(name, mix)
        who = one(*parted, photo="", also=tuple(also))
        who = replace(who, goes=name.nick if mix["nick"] else "", number=number if mix["number"] else "")
        who = replace(who, grade=grade if mix["grade"] else "", room=room if mix["room"] else "")
        found.append((name, who))
    order = list(range(len(people)))
    if mix["order"] == "mixed":
        dice.shuffle(order)
    else:
        pairs = [[_bare(part).lower() for part in (name.family, name.given)] for name, _ in found]
        order.sort(key=lambda at: pairs[at] if mix["order"] == "last" else pairs[at][::-1])
    titles = list(columns[0])
    shown_titles = {"capitals": [t.upper() for t in titles], "under": [t.replace(" ", "_") for t in titles]}
    rows = [*([[mix["top"]]] if mix["top"] else []), shown_titles.get(mix["titles"], titles)]
    rows += [[columns[at][title] for title in titles] for at in order]
    _put(folder, mix["kind"], rows)
    people_found = [found[at][1] for at in order]
    return Truth(people_found, capitals=mix["case"] != "usual", allowed=("Harper", "Lowe"))


def _room(title: str, grade: str, dice: Random) -> str:
    if title == "Room":
        return dice.choice(("Room 12", "Room 14"))
    if "Teacher" in title or not grade:
        return dice.choice(("Mrs. Harper", "Mr. Lowe"))
    return grade + dice.choice("AB")


def _bare(text: str) -> str:
    found = unicodedata.normalize("NFD", text.translate(_PLAIN))
    return "".join(sign for sign in found if not unicodedata.combining(sign))


def _spelt(text: str, mix: Mix) -> str:
    return (_bare(text) if mix["accents"] == "dropped" else text).replace("'", mix["apostrophe"])


def _truth(name: Name, mix: Mix) -> list[tuple[str, str]]:
    """The first and last name, then other ways that are as good."""
    if not name.given:
        return [(name.family, ""), ("", name.family)]
    givens, families = [name.given], [name.family]
    if name.middle and mix["middle"]:
        givens += [f"{name.given} {name.middle}", f"{name.given} {name.middle.rstrip('.')}"]
    if name.suffix:
        bare = name.suffix.rstrip(".")
        ends = (name.suffix, bare, f"{bare}.")
        families += [f"{name.family}{by}{end}" for by in (" ", ", ") for end in ends]
    found = list(product(givens, families))
    found += [(g.replace("’", "'"), f.replace("’", "'")) for g, f in found]
    return list(dict.fromkeys(found))


def _cells(name: Name, mix: Mix, say: dict[str, str], same: Random, dice: Random) -> dict[str, str]:
    """The columns of a name; `same` draws alike for everybody."""
    cased = {"ALL": str.upper, "small": str.lower, "Proper": str.title}.get(mix["case"], str)
    given, middle, family, nick = map(cased, (name.given, name.middle, name.family, name.nick))
    suffix, layout, way = name.suffix, mix["layout"], mix["nick"]
    suffix = suffix if mix["case"] == "Proper" else cased(suffix)
    if mix["case"] == "LAST":
        family = re.sub(r"\bMC(?=[A-Z])", same.choice(("Mc", "MC")), family.upper())
    if not name.given:
        given = "" if mix["alone"] in ("blank", "first") else cased(mix["alone"])
        given, family = (family, "") if mix["alone"] == "first" else (given, family)
    forms = {"(N)": f"({nick})", '"N"': f'"{nick}"', "goes by": f"(goes by {nick})"}
    called = f" {forms[way]}" if nick and way in forms else ""
    last = f"{family} {suffix}" if suffix and mix["suffix"] == "last" else family
    after = {"end": f" {suffix}", "comma": f", {suffix}"}.get(mix["suffix"], "") if suffix else ""
    full = f"{given} {middle}".strip() if mix["middle"] else given
    whole = {"L, F": f"{last}, {given}{called}{after}", "L, F M": f"{last}, {full}{called}{after}"}
    whole |= {"F L": f"{given}{called} {last}{after}", "F M L": f"{full} {last}"}
    whole |= {"CAPS F": f"{last} {given}{called}", "L F": f"{last} {given}"}
    row = dict[str, str]()
    if layout in whole:
        title = {"F M L": "Full Name (First Middle Last)", "L F": say["order"]}.get(layout, say["name"])
        hint = {"L, F": " (Last, First)", "L, F M": " (Last, First Middle)"}.get(layout, "")
        title += hint * (same.random() < 0.4 and mix["country"] != "uk")
        row[title] = whole[layout].strip().strip(",")
    else:
        titles = say["legal" if layout == "legal" else "pair"].split("/")
        pair = [(titles[0], last), (titles[1], f"{given}{called}")]
        row |= dict(pair if layout != "F|L" else pair[::-1])
        kind = "name" if mix["middle"] == "name" else "initial"
        found = [title for title in _MIDDLES[kind] if mix["country"] in ("us", "ca") or title != "MI"]
        row |= {same.choice(found): middle} if mix["middle"] else {}
        row |= {same.choice(("Suffix", "Suffix", "Generation")): suffix} if mix["suffix"] == "column" else {}
    if "column" in way:
        title = titles[2] if layout == "legal" else say["goes"]
        row[title] = nick or (given if way == "full column" and name.given else "")
        row |= {titles[3]: family if name.given else ""} if layout == "legal" and titles[3:] else {}
    return {title: _spaced(text, mix["blanks"], dice) for title, text in row.items()}


def _spaced(text: str, blanks: str, dice: Random) -> str:
    if blanks == "tight":
        return text.replace(", ", ",")
    if not text or not blanks or dice.random() < 0.5:
        return text
    return f"{text} " if blanks == "trailing" else text.replace(" ", "  ", 1)


def _put(folder: Folder, kind: str, rows: list[list[str]]) -> None:
    """Write the file; Excel's plain CSV only if it has all the letters; numbers in a workbook are numbers."""
    if kind.startswith("csv "):
        text = "".join(map("".join, rows))
        is_old = "1252" in kind and text.encode("cp1252", "replace").decode("cp1252") == text
        folder.csv("list.csv", rows, enc="cp1252" if is_old else "utf-8-sig")
    elif kind == "xlsx":
        cells = [[int(c) if c.isdigit() and c[0] != "0" else c or None for c in row] for row in rows]
        folder.book("list.xlsx", {"Sheet1": cells})
    else:
        put_rows(folder, kind, rows)
