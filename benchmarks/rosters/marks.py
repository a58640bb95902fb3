"""What people write beside or inside the names of a class list: preferred names, plans, leavers, stars, ...

`python -m benchmarks rosters --combined marks --seed 1` judges 200 of them.

Not drawn, as uncertain: a bare "6" or "(Harper)" behind a name, "moved to 6B", "Chen, Maya F", a bare "504".
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx
from benchmarks.rosters.sampled import COUNT, put_rows, ways

_CAST = """Maya|Chen|F|Mimi|Grace|MY-uh| ; Benjamin|O'Neil|M|Ben|James||oh-NEEL ; Samuel|Haddad|M|Sam|John||
Katherine|Okafor|F|Katie|Ann||oh-KAH-for ; Alexander|Nguyen|M|Alex|Lee||nuh-WIN ; Aoife|Clarke|F|Effie||EE-fa|
Elizabeth|García López|F|Lizzie|||gar-SEE-ah ; Theodore|van der Berg|M|Teddy|Max|| ; Mohammed|Al-Farsi|M|Mo|||
Nathan|Smith-Jones|M|Nate|Paul|| ; Isabella|Kowalski|F|Bella|Rose|| ; Joaquín|Castro|M|Quin|Luis|wah-KEEN|"""
_PEOPLE = [who.strip().split("|") for who in re.split("[;\n]", _CAST)]
"""Given name, family, sex, preferred, middle name, how the given name and the family's are said."""
_WAYS = ways("""
form: {f} {l} ¦ {f} {l} ¦ {f} {l} ¦ {l}, {f} ¦ {l}, {f} ¦ {l}, {f} ¦ {f}|{l} ¦ {f}|{l} ¦ {l}|{f} ¦ {l}|{f} \
¦ {L}, {f} ¦ {f} {L} ¦ {L} {f} ¦ {l} {f}
kind: csv ¦ csv ¦ xlsx ¦ xlsx ¦ docx list ¦ docx list ¦ docx table ¦ pasted ¦ html
mark: nick ¦ nick ¦ left ¦ left ¦ new ¦ star ¦ plan ¦ pronoun ¦ say ¦ suffix ¦ middle ¦ place ¦ sex ¦ miss
second: ¦ ¦ nick ¦ left ¦ new ¦ star ¦ plan ¦ pronoun ¦ say ¦ suffix ¦ middle ¦ allergy ¦ bus ¦ birth ¦ id
head: ¦ ¦ Class 6B ¦ Class 6B ¦ 6B ¦ Grade 6 ¦ Mrs. Harper - Grade 6 ¦ Birch Hill School⏎Class 6B ¦ Class List
titled: no titles ¦ titles ¦ titles ¦ titles
bullet: ¦ ¦ ¦ {i}.␣ ¦ {i}.␣ ¦ {i})␣ ¦ {i}␣ ¦ •␣ ¦ -␣ ¦ ☐␣ ¦ ___␣
extra: ¦ ¦ ¦ # ¦ No. ¦ Student ID ¦ ID ¦ Grade
where: inside ¦ inside ¦ next cell
slip: ¦ ¦ ¦ comma behind ¦ double spaces ¦ no space
""")
_TEXTS = ways("""
middle: ␣{i}. ¦ ␣{i}. ¦ ␣{i} ¦ ␣{k} ¦ ␣{k}
suffix: ␣Jr. ¦ ␣Jr. ¦ ,␣Jr. ¦ ␣Jr ¦ ␣III ¦ ␣III ¦ ␣II ¦ ␣IV ¦ ,␣III
miss: {v}
say: ␣({p}) ¦ ␣({p}) ¦ ␣({p}) ¦ ␣[{p}] ¦ ␣(say {p}) ¦ ␣(pronounced {p}) ¦ ␣(pron. {p}) ¦ ␣- say {p}
nick: ␣({t}) ¦ ␣({t}) ¦ ␣({t}) ¦ ␣"{t}" ¦ ␣"{t}" ¦ ␣“{t}” ¦ ␣'{t}' ¦ ␣(goes by {t}) ¦ ␣- goes by {t} \
¦ ,␣goes by {t} ¦ ␣goes by {t} ¦ ␣aka {t} ¦ ␣(aka {t}) ¦ ␣(prefers {t}) ¦ ␣- prefers {t} ¦ ␣[{t}]
star: {t}* ¦ {t}* ¦ {t}* ¦ *{t} ¦ {t}␣* ¦ {t}† ¦ {t}** ¦ {t}+
sex: {x} ¦ {x} ¦ {x} ¦ {y}
pronoun: {s} ¦ {s} ¦ {s} ¦ {s}/{h}
place: {g}{b} ¦ {g}{b} ¦ {g}{b} ¦ {g} ¦ Gr. {g} ¦ Grade {g} ¦ {g}th ¦ {g}th grade ¦ Room 1{g} ¦ Mrs. {w}
plan: IEP ELL 504 ¦ IEP 504 ELL ¦ ELL IEP ¦ IEP GT ¦ IEP ¦ ELL ¦ ESL IEP IEP/ELL
bus: Bus {n} ¦ Bus {n} ¦ bus {n} ¦ Bus #{n} ¦ BUS {n}
new: new ¦ new ¦ NEW ¦ new 9/3 ¦ new student ¦ New! ¦ started 9/3 ¦ added 9/3 ¦ new this year ¦ NEW 9/3
allergy: nut allergy ¦ peanut allergy ¦ allergic to nuts ¦ allergy: dairy ¦ EpiPen ¦ NUT ALLERGY ¦ asthma
left: withdrawn ¦ left ¦ left 10/3 ¦ moved 10/3 ¦ moved away ¦ no longer here ¦ LEFT ¦ w/d 10/3 ¦ moved
birth: {m}/{d}/2014 ¦ {m}/{d}/2014 ¦ 0{m}/{d}/2014 ¦ {m}/{d}/14 ¦ DOB {m}/{d}/2014 ¦ 2014-0{m}-{d}
id: {id}
""")
_FRAMES = ways("""
plain: ␣({t}) ¦ ␣({t}) ¦ ␣({t}) ¦ ␣-␣{t} ¦ ␣-␣{t} ¦ ␣{t} ¦ ,␣{t} ¦ ␣–␣{t} ¦ ␣[{t}]
short: ␣{t} ¦ ␣{t} ¦ ␣({t}) ¦ ␣({t}) ¦ ␣-␣{t} ¦ ,␣{t}
id: ␣{t} ¦ ␣({t}) ¦ ␣-␣{t} ¦ ,␣{t} ¦ ␣#{t} ¦ ␣(ID {t}) ¦ {t}␣ ¦ {t}␣ ¦ {t}␣-␣
star: ¦ {s} new this year ¦ {s} = new student ¦ {s} IEP ¦ {s} = ELL ¦ {s} withdrawn ¦ {s} = no longer here
""")
_SHARES = {key: ["all"] for key in ["place", "id", "sex", "miss"]} | {
    "bus": ["some", "all"],
    "birth": ["all"],
}
_SHARES |= {key: ["one", "some"] for key in ["new", "left", "suffix", "star", "plan", "allergy", "say"]}
_APART = {*["new", "left", "pronoun", "plan", "allergy", "bus"]}
_CLASH = [
    "sex pronoun miss",
    "left new star",
    "place id",
    "id birth",
    "middle miss",
    "say nick",
    "plan star allergy",
]
_SLIPS = {"comma behind": ("$", ","), "double spaces": (" ", "  "), "no space": (", ", ",")}
_ALLOWED = ("Mrs. Harper", "Book Club", "Library Helpers", "Class List", "Birch Hill School", "6B", "list")


def marks(seed: int) -> Iterator[Case]:
    """A class list in which one, some or all have a mark beside or inside their name."""
    dice = Random(seed)
    for at in range(COUNT):
        mix = _draw(dice)
        yield Case(f"{at} {' | '.join(mix.values())!r}", "combined", OFFICE, partial(_marks, mix))


def _draw(dice: Random) -> dict[str, str]:
    """A mix that some school has: what would be absurd or ambiguous is taken out."""
    mix = {kind: dice.choice(some) for kind, some in _WAYS.items()}
    form, kinds, is_list = mix["form"], [mix["mark"], mix["second"]], mix["kind"] == "docx list"
    if is_list:
        form = form.replace("{f}|{l}", "{f} {l}").replace("|", ", ")
        mix |= {"form": form, "titled": "no titles", "where": "inside"}
    if kinds[0] == kinds[1] or any({*kinds} <= {*clash.split()} for clash in _CLASH):
        kinds[1] = ""
    mix["mark"], mix["second"] = ("~".join(_mark(dice, kind, form)) if kind else "" for kind in kinds)
    mix["where"] = mix["where"] if {*kinds} & _APART else "inside"
    if "place" in kinds:
        mix["head"] = dice.choice(["", "Book Club", "Library Helpers", "Class List"])
    elif "miss" in kinds and "6" not in mix["head"]:
        mix["head"] = "Class 6B"  # they are pupils
    if mix["titled"] == "no titles" or {"id", "place"} & {*kinds}:
        mix["extra"] = "#" * (mix["extra"] == "#" and not is_list)
    if (
        mix["extra"]
        or "id" in kinds
        or ("." not in mix["bullet"] and not is_list and mix["kind"] != "pasted")
    ):
        mix["bullet"] = ""
    if "|" in form or (mix["slip"] == "no space" and "," not in form):
        mix["slip"] = ""
    return mix


def _mark(dice: Random, kind: str, form: str) -> tuple[str, str, str, str]:
    """Its kind, text, frame (of a star the legend, of a name where it stands), and how many have one."""
    frames = _FRAMES["short" if kind in ("birth", "place", "sex") else kind if kind in _FRAMES else "plain"]
    text, frame = dice.choice(_TEXTS[kind]), dice.choice(frames)
    is_late = form[-3:] == "{f}" and "|" not in form and ("," not in form or dice.random() < 0.4)
    if kind in ("nick", "say"):
        frame = "inside" if "|" in form or (text[1] in "([\"“'" and dice.random() < 0.6) else "behind"
    elif kind in ("middle", "suffix", "miss"):
        frame = "behind" if is_late and kind != "middle" else "inside"
    elif (kind == "sex" and form != "{f} {l}") or text == "{g}" or ("|" in form and kind == "id"):
        frame = " ({t})"
    return kind, text, frame, dice.choice(_SHARES.get(kind, ["one", "some", "all"]))


def _marks(mix: dict[str, str], folder: Folder) -> Truth:
    dice, form, head, extra = Random(str(mix)), mix["form"], mix["head"], mix["extra"]
    marks = [mix[name].split("~") for name in ("mark", "second") if mix[name]]
    marks.sort(key=lambda mark: list(_TEXTS).index(mark[0]))
    cast = [who for who in _PEOPLE if "{k}" not in str(marks) or " L" not in who[1]]  # "Ana García López"?
    listed = sorted(dice.sample(cast, dice.randrange(5, 10)), key=lambda who: who[1].casefold())
    having = [_having(dice, kind, share, listed) for kind, _, _, share in marks]
    grade, room = "6" * (extra == "Grade" or "6" in head), re.findall("6B|Mrs. Harper|$", head)[0]
    rows, people, is_apart = list[list[str]](), list[Who](), mix["where"] == "next cell"
    for at, who in enumerate(listed):
        own = {"#": str(at + 1), "No.": str(at + 1), "Grade": "6"}.get(extra, str(41237 + 14 * at))
        truth = one(who[0], who[1], own * ("ID" in extra), grade, room, photo="")
        parts, also = [who[0], who[1].upper() if "{L}" in form else who[1]], [(who[0], who[1])]
        star, front, tail, apart = "{t}", "", "", list[str]()
        for mark, those in [pair for pair in zip(marks, having, strict=True) if at in pair[1]]:
            (kind, text, frame, _), (said, truth) = mark, _said(truth, mark, who, at, those.index(at))
            if said == "504" and (is_apart or frame[1] not in "(["):
                said = "504 plan"
            if kind == "star":
                star = text
            elif kind == "miss":
                parts[0] = f"{parts[0]} ({said})" if frame == "behind" else f"{said} {parts[0]}"
            elif frame == "inside" or kind == "suffix":
                parts[(kind == "suffix" and frame == "inside") or (kind == "say" and who[6] != "")] += said
            elif kind in _APART and is_apart:
                apart.append(said)
            elif frame[:3] == "{t}":
                front = frame.format(t=said)
            else:
                tail += said if frame == "behind" else frame.format(t=said)
            if kind in ("middle", "suffix"):
                also += [(f + said, last) if kind == "middle" else (f, last + said) for f, last in also]
        cells, end = form.format(f=parts[0], l=parts[1], L=parts[1]).split("|"), -(star[0] != "*")
        cells[end] = star.format(t=cells[end])
        cells[-1] += tail
        if mix["slip"] and dice.random() < 0.7:
            cells[-1] = re.sub(*_SLIPS[mix["slip"]], cells[-1], count=1)
        cells[0] = mix["bullet"].format(i=at + 1) + front + cells[0]
        rows.append([*[own] * bool(extra), *cells, *["; ".join(apart)] * is_apart])
        people.append(replace(truth, also=tuple(also[1:])))
    below = [m[2].format(s=m[1].replace("{t}", "").strip()) for m in marks if m[0] == "star" and m[2]]
    names = dice.choice(("First Name|Last Name", "First|Last", "Given Name|Surname")).split("|")
    names = names[:: -1 if form[:3] == "{l}" else 1]
    if "|" not in form:
        names = [dice.choice(("Student", "Name", "Students", "Last, First" if "," in form else "Name"))]
    titles = [[*[extra] * bool(extra), *names, *[""] * is_apart]] * (mix["titled"] == "titles")
    table, above = [*titles, *rows], head.split("\n") if head else []
    if mix["kind"] == "docx list":
        with zipfile.ZipFile(io.BytesIO(docx([*above, *(row[0] for row in rows), *below], []))) as whole:
            parted = {name: re.sub(b"<w:tbl>.*</w:tbl>", b"", whole.read(name)) for name in whole.namelist()}
        folder.zip("list.docx", parted)
    elif mix["kind"] == "docx table":
        folder.put("list.docx", docx(above, [[Cell((cell,)) for cell in row] for row in table], below))
    else:
        put_rows(folder, mix["kind"], [*([line] for line in above), *table, *([line] for line in below)])
    return Truth(people, (), "{L}" in form, allowed=(*_ALLOWED, *head.split("\n")))


def _having(dice: Random, kind: str, share: str, listed: list[list[str]]) -> list[int]:
    able = {"suffix": lambda w: w[2] == "M", "middle": lambda w: w[4], "say": lambda w: w[5] or w[6]}
    those = [at for at, who in enumerate(listed) if able.get(kind, len)(who)]
    size = {"one": 1, "all": len(those)}.get(share, 2 if kind in ("left", "suffix") else len(listed) // 2)
    return sorted(dice.sample(those, min(size, len(those))))


def _said(truth: Who, mark: list[str], who: list[str], at: int, turn: int) -> tuple[str, Who]:
    """What is written about somebody, and what is true of them then."""
    kind, text, frame, _ = mark
    own = "she/her hers F Female Miss" if who[2] == "F" else "he/him his M Male Master"
    values = dict(zip("shxyvbw", [*own.split(), "AB"[at % 2], ("Harper", "Lowe")[at % 2]], strict=True))
    values |= {"id": f"{41237 + 14 * at}", "g": f"{5 + at % 3}", "n": f"{7 + at % 3 * 5}", "k": who[4]}
    values |= {"m": f"{at + 1}", "d": f"{11 + at}", "p": who[5] or who[6], "t": who[3], "i": who[4][:1]}
    said = (text.split()[turn % len(text.split())] if kind == "plan" else text).format(**values)
    if kind == "place":
        room = said if re.search("{b}|Room|Mrs", text) else ""
        return said, replace(truth, grade=re.sub(r"\D", "", said) * ("Room" not in said), room=room)
    is_gone = kind == "left" or (kind == "star" and re.search("withdrawn|longer", frame))
    truth = replace(truth, here=truth.here and not is_gone, goes=who[3] if kind == "nick" else truth.goes)
    return said, replace(truth, number=said if kind == "id" else truth.number)
