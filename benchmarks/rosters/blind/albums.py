"""A class list with a folder or zip of photos, as photographers, systems and cameras call and lay them.

Documented: idlink.txt of Lifetouch and Destiny, index of PSPA, Principalm, School Annual; DaNiS (Fotodatei).
Not drawn, as nobody could tell: faces called (2) or -R, first names alone, strangers named by an index.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from random import Random

from PIL import Image

from benchmarks.rosters.case import OFFICE, Case, Loss, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.faces import SILHOUETTE, face
from benchmarks.rosters.folder import Folder, Rows, table

_CASTS = {
    "us": """Ava|Kowalski;Jack|Kowalski;William|Walker|Will;Zoë|Müller;Maya|Chen;Liam|O'Neil;José|García López
Noah|Smith-Jones;Sofia|van der Berg;Katherine|Nguyen|Katie;Chloé|Martin;Quentin|Ferrari""",
    "uk": """Esmé|Thistlewood;Reuben|Thistlewood;Samuel|Parker-Hall|Sam;Imogen|Ashworth;Alfie|O'Connor
Siân|Hughes;Alexander|Pemberton|Alex;Priya|Kaur;Tariq|Begum;Callum|MacLeod;Zainab|Ali;Jocasta|Rudge""",
    "au": """Ruby|D'Souza;Oscar|D'Souza;Samuel|McKenzie|Sam;Matilda|Fraser-Wood|Tilly
Mei|Zhang;Lachlan|Nguyen;Anaïs|Papadopoulos;Hamish|Vella;Zac|Te Whata;Pip|Moran;Bronte|Yelland""",
    "de": """Emil|von der Heide;Frieda|von der Heide;Maximilian|Großmann|Max;Jonas|Müller;Lena|Schäfer
Zoë|Weiß;Aylin|Çelik;Paul|Krüger;Mia Sophie|Vogel;Björn|Hofmann-Köhler;Ida|Brandt;Ruben|Pfaff""",
}  # two of one last name first, then one with a short name; the last is the one who isn't in the list
_KEYS = ("id", "last", "first", "goes", "grade", "room", "user", "card", "file", "name")
_TITLES = {
    "us": """Student ID|Last Name|First Name|Preferred Name|Grade|Homeroom|Username|Barcode|Photo|Student Name
Student_Number|Last_Name|First_Name|Nickname|Grade_Level|Home_Room|Network ID|Library Barcode|Photo File|Name
Other ID|Last Name|First Name|Goes By|Gr|Homeroom|Login|Patron Barcode|Image|Student
Person ID|Last Name|First Name|Preferred Name|Current Grade|Homeroom|Email|Barcode|Image File|Student""",
    "uk": """Adno|Surname|Forename|Preferred Forename|Year|Reg|Username|Borrower Barcode|Photo|Name
Admission Number|Legal Surname|Legal Forename|Chosen Forename|Year Group|Reg|Email|Barcode|Photo|Pupil""",
    "au": """Student Code|Surname|First Name|Preferred Name|Year|Class|Login|Barcode|Image|Student Name
Student ID|Family Name|Given Name|Preferred Name|Year Level|Form|Email|Borrower Barcode|Photo|Name""",
    "de": """Schülernummer|Nachname|Vorname|Rufname|Jahrgang|Klasse|Benutzername|Barcode|Fotodatei|Name
Schüler-ID|Familienname|Vorname|Rufname|Stufe|Klasse|E-Mail|Ausweisnummer|Bild|Name""",
}
_WAYS = """
14 * id {id};3 usuk id {bare};2 * id padded;9 * - {last}_{first};5 * - {first} {last};3 * - {first}_{last}
4 * - {last}, {first};2 * - {LAST}, {first};1 * - {LAST} {first};2 * - {last} {first};1 * - {last}-{first}
2 * user {user};1 * - {first}.{last};1 * - {last}{first};4 * room {room}_{last}_{first}
2 * room {last}_{first}_{room};1 * room {room}-{at:02} {last} {first};1 ukau room {last} {first} {room}
4 * id {id}_{last}_{first};2 * id {id} - {first} {last};2 * id {last}_{first}_{id};2 * card {card}
2 * id 2026_{id}_{last}_{first}_{at:03};1 * - 2026-27_{last}_{first}_{at:04};1 * id {i}{l}{id};2 * id pairs
1 * id {first} {last} ({id});5 usukau id idlink;4 usukau - pspa;2 * id table numbers;3 * - table names
1 usde - {first} {l};1 * - {i}{last};4 * file column"""  # weight, countries, column needed, name or index
_DRAWN = """style=kept kept kept kept plain plain plain plain squeezed squeezed under lower;kind=csv csv xlsx
home=dir dir dir dir beside beside zip zip zip zip one_zip one_zip list_first list_first
inner=flat flat flat flat flat flat class class class grade grade sizes sizes deep deep
ending=jpg jpg jpg jpg jpg jpg JPG JPG JPG jpeg png jpg+JPG;named=two two two Last,First whole"""
_EXTRAS = [*["away"] * 6, *["stranger"] * 5, *["group", "retake"] * 4, *["silhouettes", "logo", "nick"] * 2]
_RETAKES = ("_retake", "_retake", "_retake", " retake", "_RETAKE", "-Retake", "_v2", *["Retakes/"] * 3)
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ö": "Oe", "Ü": "Ue", "Ä": "Ae", "ß": "ss"})
Mix = dict[str, str]


def albums(seed: int) -> Iterator[Case]:
    """A list and photos: country, columns, kind, how pictures are called, told and laid, and what is odd."""
    dice = Random(seed)
    every = [way.split(" ", 3) for way in _WAYS.strip().replace("\n", ";").split(";")]
    for at in range(150):
        land = dice.choice(("us", "us", "us", "uk", "uk", "au", "de", "de"))
        some = [way for way in every if way[1] == "*" or land in way[1]]
        _, _, need, way = dice.choices(some, [int(way[0]) for way in some])[0]
        pairs = (line.split("=") for line in _DRAWN.replace("\n", ";").split(";"))
        mix = {"land": land, "way": way, **{key: dice.choice(some.split()) for key, some in pairs}}
        is_index, mix["style"] = not re.search("{|padded", way), mix["style"] * ("st}" in way or "T}" in way)
        mix["inner"] = "deep" if is_index and mix["inner"] == "sizes" else mix["inner"]
        mix["home"] = "zip" if need in ("user", "file") and mix["home"] == "list_first" else mix["home"]
        extras = {dice.choice(_EXTRAS) for _ in range(dice.choice((0, 1, 1, 2, 2, 3)))}
        extras -= {"nick" * (is_index or "{last}" not in way), "retake" * (mix["inner"] == "sizes")}
        extras -= {"stranger" * (mix["home"] == "list_first")}
        mark = dice.choice(("_neu", "_Nachtermin", "Nachtermin/") if land == "de" else _RETAKES)
        frames = dice.choice(("00000{0:03}", "IMG_{1}", "DSC_0{0:03}", "88213-{0:04}", "GUID"))
        mix |= {"mark": mark * ("retake" in extras and not is_index), "frames": frames * is_index}
        fields = {need, *(key for key in ("room", "room", "id", "grade", "goes") if dice.random() < 0.5)}
        fields -= {"goes" * ("nick" in extras)}
        told = filter(None, [*mix.values(), "+".join(sorted(fields - {"-"})), "+".join(sorted(extras))])
        build = partial(_build, mix, fields, extras, f"{seed} {at}")
        yield Case(f"{at} {' | '.join(told)}"[:170], "combined", OFFICE, build)


def _plain(text: str, land: str = "") -> str:
    text = text.translate(_GERMAN) if land == "de" else text
    return unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()


def _people(land: str, way: str, dice: Random) -> list[Who]:
    """Five to eight pupils of two classes; the last of all isn't in the list."""
    names = [(*name.split("|"), "")[:3] for name in _CASTS[land].replace("\n", ";").split(";")]
    some = [*names[: dice.choice((1, 2))], *names[2:3], *dice.sample(names[3:-1], 4 + (dice.random() < 0.5))]
    rooms = dice.choice(["6A 6B", "5A 6A", "4C 5C", "Harper Lowe"][: 3 + (land in ("us", "au"))]).split()
    found, start = list[Who](), dice.randrange(31000, 64000)
    is_coded = land == "au" and way not in ("padded", "{i}{l}{id}") and dice.random() < 0.5
    zeros = "00" * (way == "{bare}" or (land in ("us", "uk") and way != "padded" and dice.random() < 0.4))
    for at, (given, family, goes) in enumerate([*some, names[-1]]):
        room, initial = rooms[at * 2 >= len(some)], _plain(given)[0].lower()
        last, grade = re.sub("[^a-z]", "", _plain(family, land).lower()), room[0] if room[1:] < "H" else "6"
        coded, plain = f"{last[:3].upper()}{start % 90 + at:04}", f"{zeros}{start + at * 17 + at * at}"
        user = f"{initial}{last}" if start % 2 else f"{last[:10]}{initial}{39 - int(grade)}"
        room, more = room.lower() if land == "de" else room, (f"2123400{start + at * 7:06}", user)
        found.append(one(given, family, coded if is_coded else plain, grade, room, goes=goes, more=more))
    return found


def _build(mix: Mix, fields: set[str], extras: set[str], seed: str, folder: Folder) -> Truth:
    land, way, home, inner, dice = mix["land"], mix["way"], mix["home"], mix["inner"], Random(seed)
    *people, stranger = _people(land, way, dice)
    is_nick = "nick" in extras or ("goes" in fields and dice.random() < 0.6)
    deeper = "DCIM/100CANON" if mix["frames"][:3] in ("IMG", "DSC") else dice.choice(("Images", "2026/Jpg"))
    klass, grade = {"us": ("", "Grade "), "de": ("Klasse ", "Jahrgang ")}.get(land, ("", "Year "))
    large, small = dice.choice(("Large Small", "originals thumbs", "Print Web", "high low")).split()

    def path_of(who: Who, at: int, end: str) -> PurePosixPath:
        where = {"class": klass + who.room, "grade": grade + who.grade, "deep": deeper, "sizes": large}
        guid = f"{dice.getrandbits(128):032x}" if mix["frames"] == "GUID" else ""
        own = guid or mix["frames"].format(at + 11, 4207 + at * 3)
        return PurePosixPath(where.get(inner, ""), f"{own or _called(who, at, mix, is_nick)}.{end}")

    files, losses, links = dict[str, bytes | str](), list[Loss](), list[tuple[Who, PurePosixPath]]()
    order = dice.sample(range(len(people)), len(people))
    nobody = {"away": order[:1], "silhouettes": order[1 : dice.choice((2, 3, 3))]}
    gone = {at: what for what in nobody if what in extras for at in nobody[what]}
    for at, who in enumerate(people):
        end = dice.choice(mix["ending"].split("+"))
        path, png = path_of(who, at, end), "PNG" if end == "png" else "JPEG"
        if at in gone:
            words = who.full, who.last_first, f"{who.goes or who.given} {who.family}"
            people[at] = replace(who, photo="")
            losses += [lost(f"{gone[at]}: {who.full}", *words)] * (home != "list_first")
            if gone[at] == "away":
                continue
        files[str(path)] = face(people[at].photo or SILHOUETTE, kind=png)
        if inner == "sizes":
            files[f"{small}/{path.name}"] = face(people[at].photo or SILHOUETTE, 60, kind=png)
        if at == order[-1] and "retake" in extras:
            mark, newer = mix["mark"], path_of(who, at + 40, end)  # an index tells the newer one alone
            other = PurePosixPath(mark, path.name) if "/" in mark else path.with_stem(path.stem + mark)
            path = newer if mix["frames"] else other
            people[at] = replace(who, photo=f"{who.key} again")
            files[str(path)] = face(people[at].photo, kind=png)
        links.append((who, path))
    rows = _list(mix, fields, people, {who.number: path.name for who, path in links}, dice)
    if "stranger" in extras:
        path = path_of(stranger, len(people), end)
        files[str(path)] = face(stranger.key, kind=png)
        links += [(stranger, path)] * (way in ("idlink", "pairs") and dice.random() < 0.5)
        losses.append(lost("a photo of nobody in the list", path.stem, stranger.family, stranger.number))
    if "group" in extras:
        group = "Klassenfoto {}" if land == "de" else dice.choice(("Class {}", "{}_Group", "{} Class Photo"))
        path = path_of(people[0], 0, "jpg").with_stem(group.format(people[0].room))
        files[str(path)] = _wide(people)
        losses.append(lost("the picture of a class", path.stem))
    logo = dice.choice(("logo.jpg", "school_logo.jpg", "Sunny Studio Logo.jpg"))
    files |= _index(way, links, land) | ({logo: _wide([])} if "logo" in extras else {})
    top = {"list_first": ("1 list/", "2 photos/"), "dir": ("", "photos/")}.get(home, ("", ""))
    begin = top[0] + ("Schülerliste" if land == "de" else dice.choice(("students", "roster", "Export")))
    if mix["kind"] == "csv":
        folder.csv(f"{begin}.csv", rows, *((";", "cp1252") if land == "de" else (",", "utf-8")))
    else:
        folder.book(f"{begin}.xlsx", {"Sheet1": rows})
    if home == "one_zip":
        (own,) = folder.path.iterdir()
        files[own.name] = own.read_bytes()
        own.unlink()
    if "zip" in home or (home == "list_first" and dice.random() < 0.5):
        folder.zip(f"{top[1]}{'Schülerfotos' if land == 'de' else 'Student Photos'}.zip", files)
        files = {}
    for name, data in files.items():
        folder.put(top[1] + name, data)
    allowed = [text for who in people for text in (f"Grade {who.grade}", f"Jahrgang {who.grade}", who.room)]
    people = [_true(who, fields, mix["named"], "nick" in extras) for who in people]
    return Truth(people, losses, steps=("1 list", "2 photos")[: 2 * bool(top[0])], allowed=allowed)


def _true(who: Who, fields: set[str], named: str, is_nick: bool) -> Who:
    """What the list tells; a short name of a picture alone, and a username as a number, are no fault."""
    tells = "grade" in fields or ("room" in fields and who.room[0].isdigit())
    also = ((who.goes, who.family),) * bool(who.goes and is_nick)
    more = who.more[:1] * ("card" in fields) + who.more[1:] * ("user" in fields)
    who = any_parting(who) if named == "whole" and " " in f"{who.given}{who.family}" else who
    who = replace(who, number=who.number * ("id" in fields), goes=who.goes * ("goes" in fields), more=more)
    return replace(who, grade=who.grade * tells, room=who.room * ("room" in fields), also=(*who.also, *also))


def _called(who: Who, at: int, mix: Mix, is_nick: bool) -> str:
    first, last, way, style = who.goes * is_nick or who.given, who.family, mix["way"], mix["style"]
    if style in ("plain", "squeezed", "under", "lower") or way == "{i}{last}":
        first, last = _plain(first, mix["land"]), _plain(last, mix["land"])
    if style in ("squeezed", "under") or way in ("{last}{first}", "{i}{last}", "{first}.{last}"):
        blank = "_" if style == "under" and "_" in way else ""
        first, last = (text.replace(" ", blank).replace("'", "") for text in (first, last))
    told = {"id": who.number, "bare": who.number.lstrip("0"), "card": who.more[0], "user": who.more[1]}
    told |= {"i": _plain(who.given)[0], "l": _plain(who.family)[0].upper(), "room": who.room}
    told |= {"first": first, "last": last, "LAST": last.upper(), "padded": who.number.zfill(7)}
    name = way.replace("padded", "{padded}").format(at=at + 1, **told)
    return name.lower() if style == "lower" or way == "{i}{last}" else name


def _index(way: str, rows: Sequence[tuple[Who, PurePosixPath]], land: str) -> dict[str, bytes | str]:
    """What a photographer adds, at the top of the pictures."""
    numbers, sep = [[w.number, p.name] for w, p in rows], ";" if land == "de" else ","
    if way in ("idlink", "pairs"):
        is_quoted = way == "idlink"
        return {"IDLINK.TXT" if is_quoted else "index.txt": table(numbers, "\t,"[is_quoted], quote=is_quoted)}
    if way == "pspa":
        told = [[str(p.parent), p.name, w.grade, w.family, w.given, w.room] for w, p in rows]
        told = [["DISC1", at.replace("/", "\\").strip("."), *row] for at, *row in told]
        return {"index.txt": table(told, "\t"), "copyright.txt": "For use by the school only.\r\n"}
    head = ["Dateiname", "Nachname", "Vorname"] if land == "de" else ["Image Name", "Last Name", "First Name"]
    cells = [head, *([p.name, w.family, w.given] for w, p in rows)]
    if way == "table numbers":
        cells = [[head[0], "Schülernummer" if land == "de" else "Student ID"], *(n[::-1] for n in numbers)]
    return {"index.csv": table(cells, sep)} if way.startswith("table") else {}


def _list(mix: Mix, fields: set[str], people: Sequence[Who], files: Mix, dice: Random) -> Rows:
    """The titles and the rows of the list, by last names."""
    titles = dict(zip(_KEYS, dice.choice(_TITLES[mix["land"]].split("\n")).split("|"), strict=True))
    names = dice.choice((["last", "first"], ["first", "last"])) if mix["named"] == "two" else ["name"]
    columns = [key for key in ("id", *names, *_KEYS[3:9]) if key in fields or key in names]
    is_all, rows = mix["land"] != "us" and dice.random() < 0.5, list[list[str | int]]()
    host = "@school.example" * (titles["user"] in ("Email", "E-Mail"))
    is_number = mix["kind"] == "xlsx" and all(w.number.isdigit() and w.number[0] != "0" for w in people)
    for who in sorted(people, key=lambda who: (_plain(who.family, mix["land"]).lower(), who.given)):
        name, user = who.full if mix["named"] == "whole" else who.last_first, who.more[1] + host
        number, goes = int(who.number) if is_number else who.number, who.goes or who.given * is_all
        told = (number, who.family, who.given, goes, who.grade, who.room, user, who.more[0])
        cells = dict(zip(_KEYS, (*told, files.get(who.number, ""), name), strict=True))
        rows.append([cells[key] for key in columns])
    return [[titles[key] for key in columns], *rows]


def _wide(people: Sequence[Who]) -> bytes:
    image, file = Image.new("RGB", (420, 240), (120, 160, 110) if people else (24, 60, 120)), io.BytesIO()
    for at, who in enumerate(people):  # nobody: a sign
        image.paste(Image.open(io.BytesIO(face(f"{who.key} there", 80))), (10 + at % 4 * 100, at // 4 * 110))
    image.save(file, "JPEG")
    return file.getvalue()
