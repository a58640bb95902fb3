"""A list of August, and a later one: of October, of next year, of the library, of another system."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Any

from benchmarks.rosters.case import OFFICE, Case, Truth, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder

COUNT = 150
_KINDS = (
    ["october"] * 12 + ["next year"] * 8 + ["system"] * 6 + ["library"] * 4 + ["library first"] * 2
    + ["no numbers"] * 3 + ["numbers come"] * 2 + ["zeros lost"] * 3 + ["zeros come"] + ["one class"] * 2
    + ["one class bare"] + ["first names"] * 2 + ["comes back"] * 3
)  # fmt: skip
_SAME = {"october", "next year", "zeros lost", "zeros come", "one class", "comes back"}
"""The same system with its numbers again: only there a last name that is really another is drawn."""
_PLAIN = "Ava Patel;Noah Brown;Isla Kim;Leo Haddad;Ruby Evans;Omar Clarke;Mia Rossi;Jack O'Neil;Nora Singh"
_PLAIN += ";Lucas Nguyen;Lily McDonald;Zoë Müller;Chloé Dubois;André Peña;Finn van der Berg;Aarav Costa"
_NICKS = "Elizabeth Wright>Liz;Samuel Okafor>Sam;Alexander Novak>Alex;Katherine Boyd>Katie"
_NICKS += ";Mohammed Rahman>Mo;William Thornton>Will;Benjamin Ortiz>Ben;Xiuying Lin>Amy"
_NICKS += ";Margaret Doyle>Maggie;Theodore Banks>Theo"
_CHANGED = {
    "spelling": "Lena Kowalsky>Lena Kowalski;Katelin Marsh>Kaitlyn Marsh;Erik Jonson>Erik Johnson"
    ";Jayden Schmitt>Jayden Schmidt;Sara Brennen>Sara Brennan;Micheal Adams>Michael Adams",
    "new last name": "Trinity Hines>Trinity Abbott;Cash Lemaster>Cash Garrison;Stella Vaughn>Stella Petrov"
    ";Brielle Keating>Brielle Keating-Moss;Dylan Foster>Dylan Whitfield;Hazel Crane>Hazel Crane-Osei",
    "hyphen": "Sofia Smith Jones>Sofia Smith-Jones;Noor Al Farsi>Noor Al-Farsi"
    ";Eli Reed Carter>Eli Reed-Carter",
    "one last name": "José García López>José García;Camila Navarro Ruiz>Camila Navarro"
    ";Mateo Delgado Ríos>Mateo Delgado;Lucía Torres Vega>Lucía Torres",
}
_JOIN = "Tomas Silva;Iris Walker;Adam Prewitt;Ingrid Holm;Blessing Oduya;Harvey Sutton;Lan Tran;Priya Menon"
_KIN = {"siblings": "Anna Berger;Paul Berger", "twins": "Ella Meyer;Emma Meyer"}
_KIN |= {"namesakes": "Daniel Park;" * 2, "one first name": "Grace Osborne;Grace Whitlock"}
_TEACHERS = ["Harper", "Lowe", "Diaz", "Stone", "Reyes", "Quinn", "Tuttle", "Ferris"]
_STYLES: dict[str, tuple[tuple[int, ...], Callable[[int, int], str]]] = {
    "code": ((6, 7, 8), lambda grade, at: f"{grade}{'AB'[at]}"),
    "low code": ((3, 4, 5), lambda grade, at: f"{grade}{'AB'[at]}"),
    "teacher": ((3, 4, 5), lambda grade, at: _TEACHERS[2 * (grade % 4) + at]),
    "mrs": ((0, 1, 2), lambda grade, at: f"M{('rs.', 's.')[at]} {_TEACHERS[2 * grade + at]}"),
    "room": ((6, 7, 8), lambda grade, at: f"{grade - 4}0{3 + 2 * at}"),
    "uk": ((7, 8, 9), lambda grade, at: f"{grade}{'RS'[at]}"),
}
_FORMS = {  # n number, b barcode, l last, f first, L "last, first", F "first last", g grade, r room
    "office": "Student ID=n|Last Name=l|First Name=f|Grade=g|Homeroom=r",
    "office2": "First Name=f|Last Name=l|Grade=g|Homeroom=r|Student ID=n",
    "powerschool": "Student_Number=n|Last_Name=l|First_Name=f|Grade_Level=g|Home_Room=r",
    "lastfirst": "Student_Number=n|LastFirst=L|Grade_Level=g|Home_Room=r",
    "campus": "studentNumber=n|lastName=l|firstName=f|grade=g|homeroom=r",
    "skyward": "Student Full Name=L|Other ID=n|Grade=g|Homeroom=r",
    "aeries": "Student ID=n|Student Name=L|Grade=g|Teacher=r",
    "one name": "ID=n|Student=F|Grade=g|Class=r",
    "sims": "Adno=n|Surname=l|Forename=f|Year=g|Reg=r",
    "arbor": "Admission Number=n|Last Name=l|First Name=f|Year Group=g|Registration Form=r",
    "uk name": "Admission No=n|Name=L|Year Group=g|Form=r",
    "destiny": "Barcode=b|District ID=n|Last Name=l|First Name=f|Patron Type=S|Grade Level=g|Homeroom=r",
    "patrons": "Patron Name=L|Barcode=b|Grade Level=g|Homeroom=r",
    "library": "Patron Barcode=b|Last Name=l|First Name=f|Patron Type=S|Grade=g|Homeroom=r",
    "borrowers": "Barcode=b|Surname=l|Forename=f|Year=g|Class=r",
    "class": "First Name=f|Last Name=l|Student ID=n|Class=r",
    "first names": "Class=r|First Name=i",
}
_SCHOOLS = {"uk": "sims arbor", "": "office office office2 powerschool powerschool campus"}
_OTHERS = {"uk": "uk|name arbor sims", "": "lastfirst skyward one|name campus powerschool"}
_LIBRARIES = {"uk": "borrowers borrowers library", "": "destiny patrons library library"}
_GRADES = {"uk": ("{}", "{}", "Year {}"), "": ("{}", "{}", "{}", "0{}", "Grade {}", "th")}
_STEPS = {
    "next year": (("2025-26", "2026-27"), ("1 Aug 2025", "2 Aug 2026"), ("2025-08", "2026-08")),
    "comes back": (("1 August", "2 September", "3 November"), ("1", "2", "3"), ("08", "09", "10")),
    "": (("August", "October"), ("1 August", "2 October"), ("1", "2"), ("2026-08-24", "2026-10-12")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kid:
    """A child as a list has them; `true`: how their name must be afterwards."""

    key: int
    given: str
    family: str
    number: str
    card: str
    grade: int
    room: str
    true: Who
    goes: str = ""
    left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """How a list is written: its titles with what is below them, and the rest."""

    columns: Sequence[tuple[str, str]]
    graded: str
    kind: str
    name: str
    plain: bool = False
    zeros: bool = True
    caps: str = ""
    top: str = ""
    sheets: bool = False
    month: int = 9
    """In which those have left who are marked so."""

    def has(self, what: str) -> bool:
        return what in [kind for _, kind in self.columns] or (what == "r" and self.sheets)


_File = tuple[str, _Form, dict[str, list[list[Any]]]]


def again(seed: int) -> Iterator[Case]:
    """`COUNT` pairs of lists (three where somebody comes back, or the library's comes between)."""
    dice = Random(seed)
    for at in range(COUNT):
        told, files, truth = _draw(dice)
        name = f"{at} {' | '.join(filter(None, told))}"
        yield Case(name[:200], "combined", OFFICE, partial(_build, files, truth))


def _build(files: list[_File], truth: Truth, folder: Folder) -> Truth:
    for path, form, sheets in files:
        if form.kind == "xlsx":
            folder.book(f"{path}.xlsx", sheets)
        else:
            enc = {"cp1252": "cp1252", "sig": "utf-8-sig"}.get(form.kind, "utf-8")
            is_tabs = form.kind in ("txt", "tsv")
            end = form.kind if is_tabs else "csv"
            folder.csv(f"{path}.{end}", sheets["Sheet1"], "\t" if is_tabs else ",", enc)
    folder.photos(truth.people, lambda who: f"{truth.steps[0]}/{who.photo.split()[-1]}.jpg")
    return truth


def _strip(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _grade(grade: int, form: str) -> str:
    if grade == 0:
        return {"0{}": "KG", "Grade {}": "Kindergarten"}.get(form, "K")
    th = ("th", "st", "nd", "rd")[grade % 4 * (grade < 4)]
    return f"{grade}{th}" if form == "th" else form.format(grade)


def _shown(kid: _Kid, form: _Form) -> str:
    return kid.number if form.zeros else kid.number.lstrip("0")


def _cell(kid: _Kid, what: str, form: _Form, kids: list[_Kid]) -> Any:
    given, family = (_strip(text) if form.plain else text for text in (kid.given, kid.family))
    given, family = given.upper() if form.caps == "all" else given, family.upper() if form.caps else family
    number = _shown(kid, form)
    is_two = [k.given for k in kids if k.room == kid.room].count(kid.given) > 1
    return {
        "n": int(number) if form.kind == "xlsx" and number[0] != "0" else number, "b": kid.card, "l": family,
        "f": given, "S": "Student", "L": f"{family}, {given}", "F": f"{given} {family}", "r": kid.room,
        "g": _grade(kid.grade, form.graded), "p": kid.goes, "i": f"{given} {family[0]}." if is_two else given,
        "sex": "FM"[kid.key % 2], "bus": ("12", "7", "31", "Walker")[kid.key % 4],
        "mail": f"{_strip(kid.true.given)[0].lower()}{kid.key + 100}@birchhill.example",
        "A": "AI"[kid.left], "Active": ("Active", "Inactive")[kid.left],
        "W": ("Active", "Withdrawn")[kid.left],
        "exit": f"{form.month}/12/2026" * kid.left, "uk exit": f"19/{form.month:02}/2026" * kid.left,
    }[what]  # fmt: skip


def _sheets(form: _Form, kids: list[_Kid], is_room: bool) -> dict[str, list[list[Any]]]:
    rows = [(f"{'Room ' * is_room}{kid.room}", [_cell(kid, what, form, kids) for _, what in form.columns])
            for kid in kids]  # fmt: skip
    titles = [title for title, _ in form.columns]
    if form.sheets:
        rooms = sorted({room for room, _ in rows})
        return {room: [titles, *(row for at, row in rows if at == room)] for room in rooms}
    return {"Sheet1": [*([[form.top]] * bool(form.top)), titles, *(row for _, row in rows)]}


def _told(who: Who | None, kid: _Kid, form: _Form, room: str) -> Who:
    """Whom a list makes of somebody who was there before (`who`), or is new; `room`: of the whole list."""
    name, old = kid.true, who or one("", photo="")
    number, more = old.number, [*old.more]
    for told in [_shown(kid, form)] * form.has("n") + [kid.card] * form.has("b"):
        if not number or (told == kid.number and number != told):  # the school's own number is the first
            number, told = told, number
        more += [told] * (told not in ("", number, *more))
    names = [(name.given, name.family), *name.also]
    names += [(_strip(given), _strip(family)) for given, family in names] if form.plain else []
    return replace(
        old, given=name.given, family=name.family, number=number, more=tuple(more), here=not kid.left,
        goes=name.goes, also=tuple(dict.fromkeys([*old.also, *(pair for pair in names if pair != names[0])])),
        grade=_grade(kid.grade, "{}") if form.has("g") else old.grade,
        room=kid.room if form.has("r") else room or old.room,
    )  # fmt: skip


def _draw(dice: Random) -> tuple[list[str], list[_File], Truth]:
    kind = dice.choice(_KINDS)
    style = dice.choice(("code", "code", "low code", "teacher", "teacher", "mrs", "room", "uk"))
    land, grades, room_of = style if style == "uk" else "", *_STYLES[style]
    is_class, is_firsts = kind.startswith("one class"), kind == "first names"
    kin = dice.choice(["", "", "", "", "siblings", "twins", "namesakes", "one first name"])
    if kin == "namesakes" and (kind == "next year" or is_firsts):
        kin = "twins"  # nobody could tell them apart
    tells = dice.choice(("gr", "gr", "gr", "gr", "r", "g"))
    tells = "gr" if kin == "namesakes" or is_firsts or is_class else tells
    is_zero = kind.startswith("zeros") or dice.random() < 0.15
    base = dice.choice(("0041203", "0031804", "00052110") if is_zero else ("41203", "241203", "1031804"))
    card = dice.choice(("2123400", "2123400", "P ", ""))

    def kid(key: int, name: str, grade: int, start: str = base) -> _Kid:
        given, _, family = name.partition(" ")
        return _Kid(
            key=key, given=given, family=family, grade=grade,
            number=f"{start[:-5]}{int(start[-5:]) + 13 * key:05}", card=f"{card}{key * 37 + 1204}",
            room=room_of(grade, dice.randrange(2)),
            true=one(given, family, photo=""),
        )  # fmt: skip

    # What changes. Really other names only with the number: without, nobody could be sure.
    some = ["hyphen", "one last name", "nickname column", "known nickname"]
    some += ["nickname used"] * (kind in _SAME or kind == "system")
    some += ["spelling", "new last name", "new last name"] * (kind in _SAME)
    some += ["moved", "moved"] * (kind not in ("next year", "one class bare") and "r" in tells)
    changes = [*dict.fromkeys(dice.choices(some, k=dice.choice((0, 1, 1, 2, 2, 3))))]
    changes = ["known nickname"] * dice.randrange(2) if is_firsts else changes
    nick = next((change for change in changes if "nickname" in change), "")
    changes = [change for change in changes if "nickname" not in change] + [nick] * bool(nick)
    joined = 0 if is_firsts else dice.choice((0, 1, 1, 2, 3))
    gone = dice.choice(("", "absent", "flag", "flag")) if kind in ("october", "next year") else ""
    gone = dice.choice(("absent", "flag")) if kind == "comes back" else gone
    # Who is there in August.
    others = dice.sample(_PLAIN.split(";"), dice.choice((4, 5, 6)))
    pairs = [dice.choice(_CHANGED[change].split(";")).split(">") for change in changes if change in _CHANGED]
    then = dict(pairs)
    nicks = dict(pair.split(">") for pair in dice.sample(_NICKS.split(";"), 2 if nick else 0))
    own = [name for name in _KIN[kin].split(";") if name] if kin else []
    names = dice.sample([*others, *then, *nicks], len(others) + len(then) + len(nicks)) + own
    kids = [kid(at, name, dice.choice(grades)) for at, name in enumerate(names)]
    if kin in ("twins", "namesakes"):
        grade, at = kids[-2].grade, [room_of(kids[-2].grade, at) for at in (0, 1)].index(kids[-2].room)
        at = 1 - at if kin == "namesakes" else dice.choice((at, 1 - at))
        kids[-1] = replace(kids[-1], grade=grade, room=room_of(grade, at))
    for at, name in enumerate(names):
        if name in nicks and nick == "known nickname":
            kids[at] = replace(kids[at], goes=nicks[name], true=replace(kids[at].true, goes=nicks[name]))
    # How the lists are written.
    flag = dice.choice(("uk exit" if land else "exit", "A", "Active", "W")) if gone == "flag" else ""
    extra = dice.sample(("sex", "bus", "mail"), dice.choice((0, 0, 1, 2)))
    titled = {"sex": "Gender", "bus": "Bus", "mail": "Student Email", "exit": "Exit Date"}
    titled["uk exit"] = "Leaving Date"
    liked = "Preferred Forename" if land else dice.choice(("Preferred Name", "Nickname"))

    def form(titles: str, out: str = "", goes: bool = False, sheets: bool = False, **more: Any) -> _Form:
        """The form of these titles, without the columns of `out`."""
        out += ("g" * ("g" not in tells)) + ("r" * ("r" not in tells or sheets))
        columns = [(title, what) for title, what in (part.split("=") for part in _FORMS[titles].split("|"))
                   if what not in out]  # fmt: skip
        at = 1 + max(at for at, (_, what) in enumerate(columns) if what in "lfLFi")
        columns[at:at] = [(liked, "p")] * goes
        if "x" not in out and titles not in _LIBRARIES[land]:
            columns += [(titled.get(what, "Status"), what) for what in (*extra, flag) if what]
        kinds = ("csv", "csv", "sig", "cp1252", "xlsx", "xlsx", "txt" if titles == "powerschool" else "tsv")
        name = dice.choice(("Students", "Student List", "students", "export"))
        drawn = {"name": name, "graded": dice.choice(_GRADES[land]), "kind": dice.choice(kinds), **more}
        return _Form(columns=columns, sheets=sheets, **drawn | ({"kind": "xlsx"} if sheets else {}))

    def of(some: dict[str, str], but: str = "") -> str:
        return dice.choice([titles for titles in some[land].split() if titles != but]).replace("|", " ")

    school = "aeries" if style in ("teacher", "mrs") and dice.random() < 0.2 else of(_SCHOOLS)
    library, other = of(_LIBRARIES), of(_OTHERS, school)
    top = dice.choice(("", "", "", "", "Birch Hill School", "Student List"))
    is_liked = nick == "known nickname" or (nick == "nickname column" and dice.random() < 0.5)
    first = form(library if kind == "library first" else school, "n" * (kind == "numbers come"), is_liked,
                 top=top, zeros=kind != "zeros come")  # fmt: skip
    own_titles = {"system": other, "library": library, "first names": kind}
    titles = own_titles.get(kind, "class" if is_class else school)
    is_sheets = kind in ("october", "next year", "no numbers") and "r" in tells and dice.random() < 0.25
    out = {"no numbers": "n", "one class bare": "nx", "one class": "x", "first names": "x"}.get(kind, "")
    later = form(titles, out + "r" * (is_class and dice.random() < 0.5), nick == "nickname column", is_sheets)
    if titles == school and not is_sheets and kind != "no numbers":  # the same report again
        alike = {"kind": first.kind, "graded": first.graded, "name": first.name, "top": top}
        later = replace(later, **alike)  # type: ignore[arg-type]
    if kind == "zeros lost":
        later = replace(later, kind=dice.choice(("csv", "xlsx", "xlsx")), zeros=False)
    is_plain = kind in ("system", "library", "no numbers", "october") and dice.random() < 0.2
    caps = dice.choice(("", "", "", "last", "all")) if kind in ("system", "library") else ""
    later = replace(later, plain=is_plain, caps=caps, month=6 if kind == "next year" else 9)
    # What is otherwise later.
    free = [at for at, name in enumerate(names) if name in others]
    left = {dice.choice(free)} if gone else set[int]()
    moved = dice.sample([at for at in free if at not in left], (1 + dice.randrange(2)) * ("moved" in changes))
    now, missing = list[_Kid](), set[int]()
    for at, (name, who) in enumerate(zip(names, kids, strict=True)):
        if name in then:
            given, _, family = then[name].partition(" ")
            is_old_fine = then[name] in name or ("-" in then[name] and kind not in _SAME)
            also = ((who.given, who.family),) * is_old_fine
            who = replace(who, given=given, family=family, true=one(given, family, photo="", also=also))
        if name in nicks and (nick != "nickname used" or name == next(iter(nicks))):
            is_column = nick == "nickname column"
            true = replace(who.true, goes=nicks[name], also=((nicks[name], who.family),) * (not is_column))
            who = replace(who, goes=nicks[name], given=who.given if is_column else nicks[name], true=true)
        if at in moved:
            who = replace(who, room=room_of(who.grade, int(who.room == room_of(who.grade, 0))))
        is_gone = at in left and gone == "absent"
        if kind == "next year" and not (at in left and gone == "flag"):
            is_gone = is_gone or who.grade == grades[-1]
            place = "" if is_gone else room_of(who.grade + 1, dice.randrange(2))
            who = replace(who, grade=who.grade + 1, room=place)
        missing |= {who.key} if is_gone else set()
        now += [] if is_gone else [replace(who, left=at in left)]
    start = "1204411" if kind == "zeros lost" else base
    now += [kid(len(kids) + 7 + at, name, grades[0] if kind == "next year" else dice.choice(grades), start)
            for at, name in enumerate(dice.sample(_JOIN.split(";"), joined))]  # fmt: skip
    room = ""
    if is_class:
        room = Counter(who.room for who in now).most_common(1)[0][0]
        now = [who for who in now if who.room == room]
        word = "Room {}" if style == "room" else dice.choice(("{}", "{} class list"))
        later = replace(later, name=word.format(room).replace("s. ", "s "))
    lists, steps = [(first, kids), (later, now)], dice.choice(_STEPS.get(kind, _STEPS[""]))
    if kind == "comes back":
        back = [replace(who, left=False) for who in now]
        again = [who for who in kids if who.key in missing]
        back += [replace(who, room=room_of(who.grade, dice.randrange(2))) for who in again]
        lists.append((later, back))
    elif kind == "october" and dice.random() < 0.12:
        steps = ("1 August", "2 September", "3 October")
        lists.insert(1, (form(library, "x", is_liked, name="Patrons"), kids))
    # The truth, list by list.
    truth, files, by_room = dict[int, Who](), list[_File](), dice.random() < 0.5
    for step, (written, there) in zip(steps, lists, strict=True):
        there = sorted(there, key=lambda who: (who.room if by_room else "", who.family, who.given))
        files.append((f"{step}/{written.name}", written, _sheets(written, there, style == "room")))
        for who in there:
            truth[who.key] = _told(truth.get(who.key), who, written, room if written is later else "")
    is_drawn = len(kids) <= 8 and first.has("n") and dice.random() < 0.25
    for who in kids if is_drawn else ():
        truth[who.key] = replace(truth[who.key], photo=f"{who.given} {who.family} {_shown(who, first)}")
    was, last = [f"{who.given} {who.family}" for who in kids], [who.full for who in truth.values()]
    same = [(name, truth[at].full) for at, name in enumerate(was)
            if was.count(name) == last.count(truth[at].full) == 1]  # fmt: skip
    # Who is not on a complete new list stays here, which is said.
    losses = [lost(f"{who.full} isn't on the new list", who.full, who.last_first)
              for who in map(truth.__getitem__, missing) if kind != "comes back"]  # fmt: skip
    told = [kind, "+".join(changes), f"{joined} join" * bool(joined), gone, kin, tells, style]
    told += ["plain" * is_plain, caps and f"caps {caps}", "zero" * is_zero]
    told += ["sheets" * is_sheets, "photos" * is_drawn]
    was_first = library if kind == "library first" else school
    told.append(f"{was_first} {first.kind} > {f'{library} > ' * (kind != 'comes back' and len(lists) > 2)}"
                f"{titles} {later.kind}")  # fmt: skip
    allowed = (*steps, *(written.name for written, _ in lists))
    return told, files, Truth([*truth.values()], losses, bool(caps), steps, same, allowed)
