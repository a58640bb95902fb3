"""What a school photographer delivers, beside a list of the school or alone, where the two don't fit exactly.

Not drawn, as a human could not say what is right: somebody of a photographer's table with names who isn't on
the list of the school, staff of such a table beside a list of pupils, two of one name told apart by nothing.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random

from PIL import Image

from benchmarks.rosters.case import OFFICE, Case, Loss, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import SILHOUETTE, face
from benchmarks.rosters.folder import Folder, table

_CASTS = {  # given|family|the same at the photographer's: a spelling (second line) or a short name (third)
    "us": """Maya|Chen;Jayden|Ortiz;Brooklyn|Haines;Elijah|Baptiste;Kayla|Novak;Dominic|Russo;Aaliyah|Reed
Catherine|Lindgren|Katherine|Lindgren;Aiden|Farrow|Aidan|Farrow;Grace|McAllister|Grace|MacAllister
Benjamin|Yates|Ben|Yates;Elizabeth|Hobbs|Lizzie|Hobbs;William|Tolliver|Will|Tolliver
Ava|Kowalski;Ada|Kowalski;Quentin|Ferraro;Susan|Wexler;Gerald|Dunphy""",
    "uk": """Amelia|Shah;Reuben|Cartwright;Poppy|Greaves;Zain|Mahmood;Isla|Fenwick;Kofi|Boateng;Tilly|Marsh
Niamh|O'Rourke|Niamh|ORourke;Catherine|Lyle|Katherine|Lyle;Rhys|Llewellyn|Rhys|Llewelyn
Thomas|Peverell|Tom|Peverell;Charlotte|Dunmore|Lottie|Dunmore;Joshua|Eke|Josh|Eke
Esme|Holroyd;Edie|Holroyd;Barnaby|Quill;Helen|Tranter;Martin|Oddie""",
    "au": """Olivia|Nguyen;Lachlan|Barrett;Matilda|Petrie;Aroha|Tamihana;Cooper|Dalby;Indi|Walsh;Tane|Rewi
Jarrod|Simmonds|Jarrod|Simmons;Keira|Doyle|Kiera|Doyle;Hamish|Macpherson|Hamish|McPherson
Alexander|Bourke|Alex|Bourke;Samantha|Vella|Sam|Vella;Zachary|Pike|Zac|Pike
Ruby|Costello;Rosie|Costello;Fergus|Wray;Leanne|Hocking;Peter|Stanaway""",
}
_FORMATS = """14 us pspa serial;6 us idlink serial;3 us idlink id;6 us map serial;3 us namemap serial
6 us table serial;3 us table id;2 us table {last}_{first};4 us dbf serial;11 us - id;7 us - {last}_{first}
3 us - {last}, {first};2 us - {first} {last};3 us - {id}_{last}_{first};3 us - {last}_{first}_{id}
2 us - {grade}_{last}_{first}_{id};3 us - {barcode};8 uk - id;4 uk - {upn};2 uk - {last} {first}
2 uk - {last}_{first};1 uk - {first}{last};1 uk - {room} {last} {first};3 uk table serial
6 au - id;2 au - {last}_{first};1 au - {last} {first} {room};4 au table serial;2 au table id
2 au pspa serial"""
_PLACES = {
    "pspa": ["IMAGES", "Images", "IMAGES", "{grade}", "{room}", ""],
    "-": ["", "", "{grade}", "{room}", "{room}", "Photos"],
}
_ODDS = [*["away"] * 5, *["retake"] * 5, *["stranger"] * 4, *["staff"] * 4, *["twins"] * 3, *["group"] * 4]
_ODDS += [*["silhouettes"] * 3, *["zeros"] * 5, *["spelt"] * 3, *["nick"] * 3, *["namesakes"] * 3]
_ODDS += [*["thumbs"] * 3, *["proofs"] * 2, *["twice"] * 3, *["missing"] * 2]
_LISTS = {
    "us": """id Student Number/ID/STUDENT_ID;last Last Name/Last/LAST_NAME
first First Name/First/FIRST_NAME;name Student Name/Student/STUDENT;grade Grade Level/Gr/GRADE
room Homeroom/Teacher/HOMEROOM_TEACHER;barcode Library Barcode/Barcode/BARCODE;type Patron Type/Type
born Birthdate/DOB/BIRTHDATE""",
    "uk": """id Adno/Admission Number/Adm No;last Surname/Legal Surname;first Forename/Legal Forename
name Name/Pupil Name;grade Year/Year Group/NC Year;room Reg/Reg Group/Form;barcode Barcode;upn UPN;type Type
born Date of Birth/DOB""",
    "au": """id Student ID/Student Code/Student Number;last Surname/Family Name/Last Name
first First Name/Given Name;name Student Name/Name;grade Year/Year Level;room Class/Home Group/Roll Class
barcode Borrower Barcode;type Borrower Type;born Date of Birth""",
}
_TABLES = {
    "us": ["Image|Student ID|Last Name|First Name|Grade|Teacher", "Filename|ID|Last|First|Gr|Homeroom",
           "IMAGE|STUDENT_ID|LASTNAME|FIRSTNAME|GRADE|TEACHER"],
    "uk": ["Image Name|Admission No|Surname|Forename|Year|Reg", "Filename|Adno|Surname|Forename|Year|Form"],
    "au": ["Image Name|Student ID|Surname|First Name|Year|Class", "Photo|ID|Surname|First Name|Year|Class"],
}  # fmt: skip
_PSPA = "Volume Name|Image Folder|Image File Name|Grade|Last Name|First Name|Home Room|Period|Teacher Name"
_PSPA += "|Track|Department|Title|Image Size"
_NAMED = ("pspa", "namemap", "table", "dbf")
"""The indexes with names: they are a list, too."""
_TOPS = {
    "us": ("Lifetouch_2026", "PSPA CD", "School Photos 2026", "Picture Day"),
    "uk": ("Tempest Photos", "School photos September 2026", "Van Cols SIMS"),
    "au": ("MSP 2026", "School photos 2026", "Portraits"),
}
Mix = dict[str, str]


@dataclass
class _Shot:
    """A picture, and whose it is at the photographer's; no path: was not there on the day."""

    who: Who
    key: str
    path: str = ""
    is_there: bool = True


def vendor(seed: int) -> Iterator[Case]:
    """A delivery: country, index, names of files, folders, zips, the list, and one to three things odd."""
    dice = Random(seed)
    forms = [form.split(" ", 3) for form in _FORMATS.replace("\n", ";").split(";")]
    for at in range(120):
        _, land, index, stem = dice.choices(forms, [int(form[0]) for form in forms])[0]
        mix = {"land": land, "index": index, "stem": "{id}" if stem == "id" else stem}
        odds = {dice.choice(_ODDS) for _ in range(dice.choice((1, 1, 2, 2, 3)))}
        is_named, by_name = index in _NAMED, index in _NAMED or "{last}" in stem
        has_id = "id" in stem or index in ("idlink", "map")
        is_open = is_named or re.search("{last}_|{last}, |{first} {last}", stem) is not None
        alone = is_open and dice.random() < (0.55 if is_named else 0.2)
        mix["list"] = "" if alone else dice.choice(("csv", "xlsx"))
        mix["place"] = dice.choice(_PLACES.get(index, ["", "", "images"]))
        mix["home"] = dice.choice(("top", "dir", "dir", "zip", "zip", *["one_zip"] * (not alone)))
        mix["end"] = dice.choice(("jpg", "jpg", "jpg", "JPG", "JPG", "jpeg" if index == "-" else "jpg|JPG"))
        frames = ["{:08}", "{:08}", "IMG_{}", "88213-{:04}", "DSC_0{:03}", "A4417{:05}"]
        mix["frame"] = dice.choice(frames + ["{}"] * (index == "map")) if stem == "serial" else ""
        mix["rooms"] = dice.choice(("Harper,Lowe", "Mrs. Harper,Mr. Lowe", "104,212")) if land == "us" else ""
        mix["caps"] = "caps" * (index in ("table", "dbf", "pspa") and dice.random() < 0.15)
        fields = {key for key in ("id", "grade", "room", "grade", "room") if dice.random() < 0.5}
        fields |= {"born"} if dice.random() < 0.25 else set()
        fields |= {"id"} if has_id or "upn" in stem else set()
        fields |= {key for key in ("barcode", "upn") if key in stem}
        odds -= {"stranger" * (alone or is_named), "zeros" * (alone or not has_id or land == "au")}
        odds -= {"spelt", "nick"} if alone or not by_name else set()
        odds -= {"missing" * (index == "-"), "away" * (alone and index == "-")}
        odds -= {"staff" * (index in ("map", "namemap"))}
        odds -= {"namesakes" * (index == "table" and "{last}" in stem)}
        if "namesakes" in odds and not has_id and not fields & {"barcode", "upn"}:
            mix["place"] = mix["place"] if is_named else dice.choice(("{grade}", "{room}"))
            fields |= {"grade", "room"}
        mix["zeros"] = "lost in " + dice.choice(("list", "list", "files")) if "zeros" in odds else ""
        mix["staff"] = ("index" if alone else dice.choice(("type", "own list"))) * ("staff" in odds)
        if mix["staff"] and not alone and not by_name and "barcode" not in stem and dice.random() < 0.5:
            mix["staff"] = "nobody"  # pictures of staff by numbers, beside a list of the pupils
        fields |= {"type"} if mix["staff"] == "type" else set()
        ways = ["Retakes", "Retakes", "Retake Day", *["steps"] * (mix["home"] != "one_zip")]
        ways += ["_retake", " retake", "_RETAKE"] * (index == "-")
        mix["retake"] = dice.choice(ways) if "retake" in odds else ""
        fields = set() if alone else fields
        told = [*filter(None, mix.values()), "+".join(sorted(fields)), "+".join(sorted(odds - {""}))]
        build = partial(_build, mix, fields, odds, f"{seed} {at}")
        yield Case(f"{at} {' | '.join(told)}"[:190], "combined", OFFICE, build)


def _people(mix: Mix, odds: set[str], dice: Random) -> list[Who]:
    """Pupils of two grades, a stranger, two of the staff; `also` is the name at the photographer's."""
    land, found = mix["land"], list[Who]()
    pools = [[name.split("|") for name in line.split(";")] for line in _CASTS[land].split("\n")]
    some = pools[3][:2] * ("twins" in odds) + [pools[0][0]] * 2 * ("namesakes" in odds)
    some += [dice.choice(pools[at]) for at, odd in ((1, "spelt"), (2, "nick")) if odd in odds]
    some = dice.sample(pools[0]["namesakes" in odds :], max(2, dice.choice((5, 6, 7)) - len(some))) + some
    grades = {"us": "35", "uk": "79", "au": "46"}[land]
    rooms = mix["rooms"].split(",") if mix["rooms"] else [f"{grade}{dice.choice('ABC')}" for grade in grades]
    start, is_coded = dice.randrange(3100, 9000), land == "au" and dice.random() < 0.5
    zeros = "" if land == "au" else "00" if land == "uk" or "zeros" in odds else "41"
    twin = dice.randrange(2)
    for at, (given, family, *other) in enumerate([*some, *pools[3][2:]]):
        half = twin if pools[3][:2].count([given, family]) else at % 2
        number = f"{family[:3].upper()}{start % 900 + at:04}" if is_coded else f"{start + at * 17 + at * at}"
        codes = f"2441000{start + at * 7:07}", f"{'HJKT'[at % 4]}8202{start * 13 + at * 1009:08}"
        also = ((other[0], other[1]),) if other else ()
        number = number if is_coded else zeros + number
        found.append(one(given, family, number, grades[half], rooms[half], more=codes, also=also))
    for at in (-2, -1):
        number = found[at].number if is_coded else f"90{found[at].number[-4:]}"
        bare = replace(found[at], number=number, grade="", room="", role="staff")
        found[at] = replace(bare, photo=bare.key)
    return found


def _build(mix: Mix, fields: set[str], odds: set[str], seed: str, folder: Folder) -> Truth:
    dice, index, is_list = Random(seed), mix["index"], bool(mix["list"])
    *people, stranger, mate, boss = _people(mix, odds, dice)
    staff = [mate, boss][: dice.choice((1, 2))] if mix["staff"] else []
    order = [people[at] for at in dice.sample(range(len(people)), len(people))]
    kinds = {"away": order[:1], "silhouettes": order[1 : dice.choice((2, 3, 3))], "missing": order[3:4]}
    gone = {who.key: odd for odd, some in kinds.items() if odd in odds for who in some}
    is_marked, is_steps = mix["retake"][:1] in ("_", " "), mix["retake"] == "steps"
    late = [order[4], *(order[:1] if "away" in odds and not is_marked else [])] if mix["retake"] else []
    again = [_Shot(who, f"{who.key} again") for who in late]
    shots, losses = list[_Shot](), list[Loss]()
    for who in people:
        odd = gone.get(who.key, "")
        key = {"away": "", "silhouettes": SILHOUETTE}.get(odd, who.photo)
        if odd != "away" or not (is_list or who in late or index == "-"):  # an index alone has their row
            shots.append(_Shot(who, key, is_there=odd not in ("away", "missing")))
    shots += [_Shot(who, who.photo) for who in (*staff, *[stranger] * ("stranger" in odds))]
    serial = dice.randrange(1, 90)
    first = _delivery(mix, shots, serial, dice)
    stems = {shot.who.key: shot.path.rpartition("/")[2].rpartition(".")[0] for shot in shots}
    nobody = [*(staff if mix["staff"] == "nobody" else []), *[stranger] * ("stranger" in odds)]
    losses += [lost("a photo of nobody in the list", stems[who.key], who.number) for who in nobody]
    for who in people:
        if who.key in gone and who not in late and (is_list or gone[who.key] != "away"):
            words = who.full, who.last_first, " ".join(who.also[0] if who.also else (who.full,))
            more = [stems[who.key]] if gone[who.key] == "missing" else []
            losses.append(lost(f"{gone[who.key]}: {who.full}", *words, *more))
    losses += _beside(first, mix, odds, shots, people, dice)
    parts = {"": first} if mix["home"] == "top" else {dice.choice(_TOPS[mix["land"]]): first}
    if is_marked:
        start, _, end = next(shot.path for shot in shots if shot.who is order[4]).rpartition(".")
        first[f"{start}{mix['retake']}.{end}"] = face(again[0].key)
    elif again:
        new = _delivery(mix, again, serial if dice.random() < 0.6 else serial + 40, dice)
        parts["Retakes" if is_steps else mix["retake"]] = new
    steps = ("1 picture day", "2 retakes") if is_steps else ()
    put = dict[str, bytes | str]()
    for at, (name, files) in enumerate(parts.items()):
        where = f"{steps[at]}/" if steps else ""
        if mix["home"] == "zip":
            folder.zip(f"{where}{name}.zip", files)
        else:
            put |= {where + f"{name}/{path}".lstrip("/"): data for path, data in files.items()}
    if is_list:
        known = [] if mix["staff"] == "nobody" else staff
        _lists(mix, fields, people, known, f"{steps[0]}/" if steps else "", dice, folder)
    if mix["home"] == "one_zip":
        for own in sorted(folder.path.iterdir()):
            put[own.name] = own.read_bytes()
            own.unlink()
        folder.zip("School photos.zip", put)
        put = {}
    for name, data in put.items():
        folder.put(name, data)
    rooms = {text for who in people for text in (who.room, f"Grade {who.grade}", f"Year {who.grade}")}
    photos = {who.key: "" for who in people if who.key in gone} | {shot.who.key: shot.key for shot in again}
    every = [*people, *(staff if mix["staff"] != "nobody" else [])]
    true = [_true(mix, fields, replace(who, photo=photos.get(who.key, who.photo))) for who in every]
    allowed = (*sorted(rooms), "Harper", "Lowe", "Staff", "Faculty", "Teacher")
    return Truth(true, losses, capitals=bool(mix["caps"]) and not is_list, steps=steps, allowed=allowed)


def _true(mix: Mix, fields: set[str], who: Who) -> Who:
    """What the list tells; without one, what the photographer's index, names and folders tell."""
    if not mix["list"]:
        told = {"grade", "room"} if mix["index"] in _NAMED else set(re.findall(r"\w+", mix["place"]))
        told -= {"room"} if mix["index"] == "namemap" else set()
        told |= set(re.findall(r"\w+", mix["stem"])) | ({"id"} if mix["index"] in ("table", "dbf") else set())
        fields = told
    bare = who.number.lstrip("0")
    number = (bare if mix["zeros"] == "lost in list" else who.number) if "id" in fields else ""
    number = number or (who.more[0] if "barcode" in fields else "")
    is_told = "grade" in fields or (mix["land"] != "us" and "room" in fields)  # 7B is in Year 7
    return replace(who, number=number, more=(who.number, bare, *who.more), grade=who.grade * is_told,
                   room=who.room * ("room" in fields), also=who.also * _is_nick(who))  # fmt: skip


def _is_nick(who: Who) -> bool:
    return bool(who.also) and any(f"{who.given}|{who.family}|" in s.split("\n")[2] for s in _CASTS.values())


def _delivery(mix: Mix, shots: Sequence[_Shot], serial: int, dice: Random) -> dict[str, bytes | str]:
    """The pictures by their paths, and the index; writes the paths into the shots."""
    index, files = mix["index"], dict[str, bytes | str]()
    year = "Grade " if mix["land"] == "us" else "Year "
    zeros = "0" * (mix["zeros"] == "lost in files")
    end, shared = mix["end"].split("|")[0], dice.random() < 0.4 and index != "-" and mix["stem"] == "serial"
    for at, shot in enumerate(shots):
        who, (given, family) = shot.who, _named(shot.who)
        number = who.number.lstrip(zeros) if zeros else who.number
        grade, room, upn = who.grade or "Staff", who.room or "Staff", who.more[1] if who.grade else number
        stem = mix["frame"].format(serial + at + 4200 * ("IMG" in mix["frame"])) or mix["stem"].format(
            id=number, first=given, last=family, grade=grade, room=room, upn=upn, barcode=who.more[0]
        )  # fmt: skip
        stem = "NoPhoto" if shared and shot.key == SILHOUETTE else stem
        place = mix["place"].format(grade=f"{year}{who.grade}", room=who.room)
        place = "Staff" if not who.grade and (index == "-" or mix["place"][:1] == "{") else place
        shot.path = f"{place}/{stem}.{end}".lstrip("/") if shot.key else ""
        if shot.is_there:
            files[shot.path] = face(shot.key)
    rows = list[tuple[_Shot, str, str, str, str]]()  # with folder, file, last and first name
    for shot in shots:
        inner, _, name = shot.path.rpartition("/")
        name = name.rpartition(".")[0] + ".JPG" if "|" in mix["end"] and name else name
        first, last = (text.upper() if mix["caps"] else text for text in _named(shot.who))
        rows.append((shot, inner, name, last, first))
    numbers = [shot.who.number.lstrip(zeros) if zeros else shot.who.number for shot in shots]
    pairs = [[number, row[2]] for number, row in zip(numbers, rows, strict=True)]
    if index == "idlink":
        return files | {dice.choice(("idlink.txt", "IDLINK.TXT")): table(pairs, quote=True)}
    if index == "map":
        return files | {dice.choice(("map.txt", "photomap.txt", "PowerSchool.txt")): table(pairs, "\t")}
    if index == "namemap":
        told = [[last, first, shot.who.grade, name] for shot, _, name, last, first in rows]
        return files | {"map.txt": table([["Last_Name", "First_Name", "Grade_Level", ""], *told], "\t")}
    if index == "pspa":
        lines = [] if dice.random() < 0.65 else [_PSPA.split("|")]
        for shot, inner, name, last, first in rows:
            hall = shot.who.room if shot.who.room[:1].isdigit() else ""
            halls = [hall, "", "" if hall else shot.who.room, "", ""]
            job = "" if shot.who.grade else "Teacher"
            begin = ["PSPA2026", inner.replace("/", "\\"), name, shot.who.grade or "Faculty", last, first]
            lines.append([*begin, *halls, job, "Large"])
        files |= {dice.choice(("INDEX.TXT", "index.txt", "Index.txt")): table(lines, "\t")}
        return files | {"README.TXT": "PSPA guidelines 2026\r\n"} if serial % 2 else files
    if index in ("table", "dbf"):
        lines = [(_TABLES["us"][2] if index == "dbf" else dice.choice(_TABLES[mix["land"]])).split("|")]
        lines[0][5] = "HOMEROOM" if mix["rooms"][:1] == "1" else lines[0][5]
        for number, (shot, _, name, last, first) in zip(numbers, rows, strict=True):
            lines.append([name, number, last, first, shot.who.grade or "Staff", shot.who.room])
        if index == "dbf":
            return files | {"STUDENTS.DBF": _dbf(lines)}
        if dice.random() < 0.3:
            codes = ["Access Code", *(f"{dice.getrandbits(30):07X}" for _ in rows)]
            lines = [[*line, code] for line, code in zip(lines, codes, strict=True)]
        return files | {dice.choice(("index.csv", "Image Data.csv", "data.csv")): table(lines)}
    return files


def _named(who: Who) -> tuple[str, str]:
    return who.also[0] if who.also else (who.given, who.family)


def _beside(files: dict[str, bytes | str], mix: Mix, odds: set[str], shots: Sequence[_Shot],
            people: Sequence[Who], dice: Random) -> list[Loss]:  # fmt: skip
    """Add what lies beside the pictures: smaller ones, copies, groups; return what of it can't come in."""
    own, losses = [shot for shot in shots if shot.is_there], list[Loss]()
    if "twice" in odds:
        path = dice.choice([shot.path for shot in own if shot.key != SILHOUETTE and shot.who.grade])
        at, slash, name = path.rpartition("/")
        stem, _, end = name.rpartition(".")
        copy = dice.choice(("{} (1).{}", "{} - Copy.{}", "Copy of {}.{}")).format(stem, end)
        files[f"{at}{slash}{copy}"] = files[path]
    for odd, some in (("thumbs", ("thumbs", "Thumbnails", "Small")), ("proofs", ("Proofs", "Proof"))):
        where = dice.choice(some)
        files |= {f"{where}/{shot.path}": face(shot.key, 60) for shot in own} if odd in odds else {}
        if odd == "proofs" and odd in odds:
            files[f"{where}/Sheet 1.jpg"] = _wide(people)
            losses.append(lost("a sheet of proofs", "Sheet 1", "proof"))
    if "group" in odds:
        room = people[0].room
        way = dice.choice(("Groups/{} group", "Class Photos/{} class photo", "{} Class Photo", "{}_Group"))
        files[f"{way.format(room)}.jpg"] = _wide(people)
        losses.append(lost("the picture of a class", way.format(room).rpartition("/")[2]))
    return losses


def _lists(mix: Mix, fields: set[str], people: Sequence[Who], staff: Sequence[Who], where: str, dice: Random,
           folder: Folder) -> None:  # fmt: skip
    """The list of the school, by last names."""
    lines = _LISTS[mix["land"]].replace("\n", ";").split(";")
    pairs, style = (line.split(" ", 1) for line in lines), dice.randrange(3)  # one style for all titles
    titles = {key: some.split("/")[style % len(some.split("/"))] for key, some in pairs}
    names = {"name"} if dice.random() < 0.25 else {"last", "first"}
    titles["room"] = "Homeroom" if mix["rooms"][:1] == "1" else titles["room"]
    columns = [key for key in titles if key in fields | names]
    own = mix["staff"] == "own list"
    is_int = mix["zeros"] == "lost in list" and mix["list"] == "xlsx"
    rows, other = [[titles[key] for key in columns]], [["Staff ID", "Last Name", "First Name", "Position"]]
    for who in sorted([*people, *staff], key=lambda who: (who.family, who.given, who.number)):
        number = who.number.lstrip("0") if mix["zeros"] == "lost in list" else who.number
        kind = "Student" if who.grade else "Faculty" if mix["land"] == "us" else "Staff"
        born = f"{dice.randrange(1, 13)}/{dice.randrange(1, 13)}/2014" if who.grade else ""
        told = {"id": int(number) if is_int else number, "last": who.family, "first": who.given, "type": kind}
        told |= {"grade": who.grade, "room": who.room, "upn": who.more[1] if who.grade else "", "born": born}
        told |= {"name": who.last_first, "barcode": who.more[0]}
        if own and not who.grade:
            number = who.more[0] if "barcode" in fields else number
            other.append([number, who.family, who.given, dice.choice(("Teacher", "Librarian"))])
        else:
            rows.append([told[key] for key in columns])  # type: ignore[misc]
    other = other if fields & {"id", "barcode"} else [row[1:] for row in other]
    for name, some in ((dice.choice(("students", "Roster", "Student List")), rows), ("Staff List", other)):
        if len(some) > 1 and mix["list"] == "csv":
            folder.csv(f"{where}{name}.csv", some)
        elif len(some) > 1:
            folder.book(f"{where}{name}.xlsx", {"Sheet1": some})


def _dbf(rows: Sequence[Sequence[str]]) -> bytes:
    """A table of dBase III."""
    wide = [max(len(cell) for cell in column) + 2 for column in zip(*rows, strict=True)]
    data = struct.pack("<BBBBIHH20x", 3, 126, 9, 14, len(rows) - 1, 33 + 32 * len(wide), sum(wide) + 1)
    for title, size in zip(rows[0], wide, strict=True):
        data += struct.pack("<11sc4xBB14x", title.encode(), b"C", size, 0)
    lines = ("".join(c.ljust(size) for c, size in zip(row, wide, strict=True)) for row in rows[1:])
    return data + b"\r" + b"".join(b" " + line.encode("cp1252") for line in lines) + b"\x1a"


def _wide(people: Sequence[Who]) -> bytes:
    image, file = Image.new("RGB", (420, 240), (120, 160, 110)), io.BytesIO()
    for at, who in enumerate(people):
        image.paste(Image.open(io.BytesIO(face(f"{who.key} there", 80))), (10 + at % 4 * 100, at // 4 * 110))
    image.save(file, "JPEG")
    return file.getvalue()
