"""Patron lists and reports of school library systems, with the columns that each of them exports."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from html import escape
from itertools import chain
from random import Random
from typing import NamedTuple

from benchmarks.rosters.case import Case, Truth, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, page, write
from benchmarks.rosters.sampled import PUPILS, Ways, ways

COUNT = 150
# Not drawn, as nobody could tell it from the file alone: Alexandria's numbers as titles (1000, 1007), its
# status as a digit, Destiny's export without titles, expired cards (left, or only not renewed?).
_SYSTEMS = """
6 Destiny|us|cccxx|Site Short Name?, Barcode, District ID?, Last Name, First Name, Middle Name??,
Nickname??, Patron Type?, Access Level??, Status?, Gender?, Homeroom?, Grade Level?, Card Expires?, User
Defined 1??, Graduation Year?, Birth Date?, User Name?, Password??, Email 1?, Address 1 Line 1??, Address 1
City?? / 2 Destiny checkouts|us|xc|Patron Name, Barcode, Homeroom, Grade?, Title, Due, Fine? / 5
Alexandria|us|ttxc|Barcode, First Name, Last Name, Middle Name??, Nickname??, Policy?, Status?, Sex?, Site?,
Homeroom?, Grade?, Graduation?, Student ID??, Email?, Birthday?, Expires?, Parent/Guardian??, Phone??, Total
Checkouts??, Fines Owed?? / 2 Koha import|us|c|cardnumber, surname, firstname, middle_name??,
preferred_name??, address?, city?, zipcode?, email?, phone??, dateofbirth?, branchcode, categorycode,
dateexpiry?, sex?, userid?, sort1?, borrowernumber?? / 1 Koha import|us|c|cardnumber, surname, firstname,
branchcode, categorycode, dateexpiry, patron_attributes / 2 Koha list|us|ctx|Card number, Surname, First
name, Category?, Library?, Class?, Expires on?, Checkouts?, Fines? / 3 Surpass|us|cx|Number, AlternateId?,
Surname, GivenName, Street, City, PostalCode, Email, MobilePhone, HomeLibrary, ExpireDate, UserDef1,
HomeRoom?, Grade? / 2 Mandarin|us|cx|Student ID?, Barcode, Last Name, First Name, Patron Group?, Grade?,
Homeroom?, Teacher??, Expire Date? / 2 Insignia|us|xch|Patron ID, Student ID?, Patron Name, Patron Type?,
Grade?, Homeroom?, Status?, Birth Date?, Parent Name??, Fines?? / 2 Libib|us|c|first_name, last_name, email,
notification_emails?, patron_id?, barcode, tags?, phone?, address1?, freeze? / 1 LibraryWorld|us|ct|Barcode,
First Name, Last Name, Category?, Group?, Email?, Phone?, Expires?, Note?? / 1 Evergreen|us|c|id?, barcode,
family_name, first_given_name, second_given_name??, profile, home_ou, expire_date, active? / 2
OPALS|us|ct|Barcode, Last name, First name, Student ID??, Category?, Grade?, Homeroom?, Teacher??, Status??,
Expiry date? / 1 Apollo|us|ch|Card number, Name, Patron class?, Phone?, Balance?, Expires?, Grade? / 1
BiblioteQ|us|ch|Member ID, First Name, Last Name, Member Since?, Date of Birth?, Telephone Number?, Overdue
Fees? / 3 Reading Cloud|uk|ccx|ManagementSystemID, Forename, Surname, DateOfBirth, Gender, TutorGroup,
YearGroup, Barcode?? / 2 Eclipse|uk|cxh|Borrower ID, Admission No??, Surname, Forename, Known As??, Borrower
Type?, Year Group?, Tutor Group?, PIN??, Loans? / 1 Junior Librarian|uk|cx|Borrower No, Surname, Forename,
Class, Year?, Borrower Type?, Date of Birth? / 2 Heritage|uk|cxh|Reader code, Surname, Forename, Known as??,
Reader type?, Class?, Year?, E-mail?, Status??, Expiry date? / 3 Oliver|au|ccx|Borrower Barcode, External
ID??, Surname, Given Name, Preferred Name?, Borrower Type?, Year Level?, Roll Class?, House??, Gender?,
Email?, Status??, Parent Name?? / 2 Accessit|au|cx|Barcode?, Student ID, Surname, First Name, Preferred
Name?, Borrower Type?, Year Level?, Form Class? / 2 Infiniti|au|cxh|Borrower barcode, Family name, Given
name, Borrower type?, Year?, Class?, Email?, Current loans? / 2 Littera|de|cx|Lesernummer, Nachname,
Vorname, Geschlecht?, Geburtsdatum?, Straße?, PLZ?, Ort?, Lesergruppe?, Klasse / 1
Perpustakaan|de|ct|Ausweisnummer, Nachname, Vorname, Klasse, Geburtsdatum? / 2 PMB|fr|cx|Code-barres, Nom,
Prénom, Adresse?, Code postal?, Ville?, Mail?, Sexe?, Catégorie?, Classe, Date fin adhésion? / 2
BCDI|fr|ctx|Nom, Prénom, Classe, Statut?, Code barre, Prêts en cours? / 1 Bibliopaat|nl|cx|Lenersnummer,
Voornaam, Tussenvoegsel, Achternaam, Groep, Geslacht?, Geboortedatum?, Soort lener? / 1
SLiMS|id|cx|member_id, member_name, gender, member_type_name, member_address?, inst_name, expire_date,
birth_date? / 1 Daftar anggota|id|xch|No, NIS, Nama, Kelas, Jenis Kelamin?, Alamat? / 8 Destiny
report|us|lpx|Patron Name, Barcode, District ID??, Grade?, Homeroom?, Patron Type??, Status??, Card
Expires?? / 6 Alexandria report|us|lphc|Barcode, Patron, Grade?, Homeroom?, Policy??, Status??, Checkouts??,
Fines?? / 3 Mandarin report|us|lxh|Last Name, First Name, Barcode, Grade?, Homeroom? / 3 Heritage
report|uk|lph|Reader code, Surname, Forename, Class?, Year?, Loans?? / 3 Oliver report|au|pxcl|Barcode,
Surname, Given Name, Year Level?, Roll Class? / 2 Littera report|de|lxh|Lesernummer, Nachname, Vorname,
Klasse, Entlehnungen?? / 2 BCDI report|fr|lxh|Code barre, Nom, Prénom, Classe, Prêts??
"""
"""How often, system, country, kinds, titles: `?` in 6 of 10, `??` in 3 of 10."""
_KINDS = {"c": "csv", "t": "tsv", "x": "xlsx", "h": "html", "l": "txt", "p": "pdf"}
_FIELDS = """
lf: (patron )?name|patron; full: member_name|nama; last: surname|nom|nachname|(last|family)[ _]?name;
first: firstname|forename|vorname|prénom|voornaam|(first|given)[ _]?name|first_given_name; mid: middle[
_]name|second_given_name; nick: nickname; pref: preferred[ _]name|known as; part: tussenvoegsel; bare:
achternaam; id: (district|government|student|external) id|number|patron_id|managementsystemid|admission
no; int: id|borrowernumber; bc: .*barcode|card ?number|(patron|borrower|member)[ _]id|borrower no|reader
code; bc: lesernummer|ausweisnummer|lenersnummer|code.barres?|alternateid|nis; access: access level;
active: active; type: (patron|borrower|reader) type|policy|category(code)?|patron
(group|class)|tags|profile|statut; type: lesergruppe|catégorie|soort lener|member_type_name; status:
status; teacher: teacher; attr: patron_attributes; room: home ?room|sort1|class|group|(tutor ?|roll |form
)(group|class)|klasse|classe|groep|kelas; seq: no; grade: grade( level)?|year( ?group| level)?; grad:
graduation( year)?; pin: password|pin; house: house; home: homelibrary; exp: card expires|due|expir.*|date
?expiry|date fin adhésion|expire_date; since: member since; book: title; birth: (birth.*|date ?of
?birth|geb.*datum); user: user name|userid; fines: fines?( owed)?|balance|overdue fees; out:
.*checkouts|.*loans|prêts.*|entlehnungen; gender: gender|sex|sexe|geschlecht|geslacht|jenis kelamin;
email: e-?mail( 1)?|mail; phone: (mobile)?phone|telephone number; guard: parent.*; street:
address.*1|street|straße; street: adresse|alamat|(member_)?address; city: .*city|ort|ville; zip:
zipcode|postalcode|plz|code postal; site: site.*|branchcode|library|home_ou|inst_name; empty: user
?def.*|notification_emails|note; no: freeze"""
_KNOWN = [pair.split(": ", 1) for pair in " ".join(_FIELDS.split("\n")).strip().split("; ")]


def _ways(text: str) -> Ways:
    """Return the ways of each kind, kinds parted by slashes."""
    return ways(" ".join(text.split("\n")).replace(" / ", "\n"))


_US = _ways("""type: Student|Faculty ¦ Student|Faculty ¦ Student|Teacher ¦ Student|Staff ¦ Students|Faculty
¦ STUDENT|STAFF / status: A|I ¦ Active|Inactive ¦ Active|Inactive ¦ ACTIVE|INACTIVE / gender: M|F ¦ M|F ¦
Male|Female / room: Harper|Lowe ¦ Harper|Lowe ¦ Mrs. Harper|Mr. Lowe ¦ {g}A|{g}B ¦ Room
12|Room 14 ¦ 104|112 / grade: {g} ¦ {g} ¦ {g} ¦ {z} ¦ {o} ¦ Grade {g} / grades: 6|6 ¦ 6|7 ¦ K|1 ¦ 3|4 ¦ 5|5
¦ 9|10 ¦ 2|3 ¦ 7|8 / by_room: Homeroom: {v} ¦ Homeroom: {v} ¦ Homeroom:|{v} ¦ Homeroom {v} / by_grade: Grade
Level: {v} ¦ Grade: {v} ¦ Grade {v} / site: BHES ¦ Birch Hill ¦ BIRCH ¦ Birch Hill Elementary / count: ¦
Total Patrons: {n} ¦ {n} patrons ¦ Total for {v}: {n} ¦ Count: {n} / top: Birch Hill School ¦ Patron List ¦
Patron Names / page: Page {p} of {q} ¦ Page {p} / date: {m}/{d}/{y} / staff: Faculty / adults: Rosemary
Kettle ¦ Abel Stanhope ¦ Ingrid Falk ¦ Gwen Parry""")
_UK = {
    **_US,
    **_ways("""type: Pupil|Staff ¦ Student|Staff ¦ Pupil|Teacher ¦ Student|Teacher / status:
Current|Left ¦ Active|Inactive ¦ Current|Leaver / room: {g}B|{g}W ¦ {g}A|{g}B ¦ {g}.1|{g}.2 ¦ Oak|Elm ¦
{g}RH|{g}JL / grade: {g} ¦ Year {g} ¦ {g} ¦ Yr {g} / grades: 7|7 ¦ 7|8 ¦ 8|9 ¦ 4|5 ¦ 10|11 ¦ 3|3 / by_room:
Class: {v} ¦ Form: {v} ¦ Tutor Group: {v} ¦ Class {v} / by_grade: Year Group: {v} ¦ Year {v} ¦ Year: {v} /
site: Ashdown School / count: ¦ Total: {n} ¦ {n} borrowers ¦ Number of borrowers: {n} / top: Ashdown School
Library ¦ Borrower List ¦ Readers by class / date: {d:0>2}/{m:0>2}/{y} / staff: Staff"""),
}
_AU = {
    **_UK,
    **_ways("""type: Student|Staff ¦ STUDENT|STAFF /
room: {g}A|{g}B ¦ {z}C|{z}D ¦ {g}RH|{g}JL ¦ {g} Blue|{g} Gold / by_room: Roll
Class: {v} ¦ Form Class: {v} ¦ Class: {v} / by_grade: Year Level: {v} ¦ Year {v} / site: Wattle Park College
¦ WPC / top: Wattle Park College ¦ Borrower Details ¦ Borrowers by class"""),
}
_DE = {
    **_US,
    **_ways("""type: Schüler|Lehrer ¦ Schüler/in|Lehrkraft ¦ Schüler|Lehrkraft / gender: m|w ¦ M|W
/ room: {g}a|{g}b ¦ {g}A|{g}B ¦ {z}a|{z}b / grades: 5|5 ¦ 6|6 ¦ 5|6 ¦ 7|8 / by_room: Klasse: {v} ¦ Klasse
{v} / count: ¦ Anzahl: {n} ¦ {n} Leser ¦ Summe: {n} / top: Schulbibliothek Waldschule ¦ Leserliste ¦ Leser
nach Klassen / page: Seite {p} von {q} ¦ Seite {p} / date: {d:0>2}.{m:0>2}.{y} / staff: Lehrer / adults:
Sabine Reuter ¦ Klaus Brenner"""),
}
_FR = {
    **_UK,
    **_ways("""type: Élève|Enseignant ¦ Elève|Professeur ¦ Élèves|Enseignants / gender: M|F ¦ G|F
/ room: {g}A|{g}B ¦ {g}1|{g}2 ¦ {g}EME A|{g}EME B ¦ {g}ème 1|{g}ème 2 / grades: 6|6 ¦ 6|5 ¦ 4|3 ¦ 5|5 /
by_room: Classe : {v} ¦ Classe {v} / count: ¦ Total : {n} ¦ {n} emprunteurs ¦ Nombre d'emprunteurs : {n} /
top: Collège Jean Moulin ¦ Liste des emprunteurs ¦ CDI - Emprunteurs par classe / page: Page {p}/{q} ¦ Page
{p} / staff: Enseignants / adults: Martine Colbert ¦ Yves Tanguy"""),
}
_NL = {
    **_DE,
    **_ways("""type: Leerling|Leerkracht / gender: M|V ¦ J|M / adults: Marja Kok ¦ Wim Prins /
grades: 7|8 ¦ 6|6"""),
}
_ID = {
    **_UK,
    **_ways("""type: Siswa|Guru / gender: L|P / room: {g}A|{g}B ¦ {g}-1|{g}-2 / site: SMP Negeri 3 /
adults: Dewi Lestari ¦ Agus Wibowo / top: Perpustakaan SMP Negeri 3 ¦ Daftar Anggota"""),
}
_LANDS = {"us": _US, "uk": _UK, "au": _AU, "de": _DE, "fr": _FR, "nl": _NL, "id": _ID}
_SISWA = "Budi Santoso;Siti Aisyah;Rizky Pratama;Putri Wulandari;Andi Saputra;Ayu Rahmawati;Fajar Nugroho"
_SISWA += ";Nur Hidayah"
Rows = list[list[str]]


class _Mix(NamedTuple):
    """What was drawn for a case: the titles with their fields, and what the list is grouped by."""

    system: str
    land: str
    kind: str
    columns: tuple[tuple[str, str], ...]
    by: str
    seed: str


def library(seed: int) -> Iterator[Case]:
    """Exports and reports of the systems, about as often as schools have them."""
    dice, lines = Random(seed), re.sub(", +", ",", " ".join(_SYSTEMS.split("\n"))).strip().split(" / ")
    for at in range(COUNT):
        line = dice.choices(lines, [int(line.split(" ", 1)[0]) for line in lines])[0]
        name, land, kinds, titles = line.split(" ", 1)[1].split("|")
        groups = ["room", "room"] + ["grade"] * (land in ("us", "uk", "au"))
        by = dice.choice(groups) if "report" in name and dice.random() < 0.85 else ""
        found = dict[str, str]()
        for title in titles.split(","):
            bare, chance = title.rstrip("?"), (1, 0.6, 0.3)[title.count("?")]
            field = next(field for field, form in _KNOWN if re.fullmatch(form, bare.lower()))
            if field not in (by, *found) and dice.random() < chance:
                found[field] = bare
        kind = _KINDS[dice.choice(kinds)]
        mix = _Mix(name, land, kind, tuple((t, f) for f, t in found.items()), by, f"{seed} {at}")
        told = f"{at} {name} {kind}{f' by {by}' if by else ''} | {','.join(found)}"
        yield Case(told[:140], "combined", "makers' documentation of imports", partial(_build, mix))


def _people(mix: _Mix, dice: Random, staff: int) -> list[Who]:
    """Invented pupils of the country, sorted by name, and staff."""
    count, people = dice.randrange(6, 9), list[Who]()
    if mix.land in ("us", "au"):
        people = dice.sample(PUPILS, count)
    elif mix.land == "id":
        people = [one(*name.split(), photo="") for name in dice.sample(_SISWA.split(";"), count)]
    else:
        people = [replace(who, photo="") for who in caster(dice.randrange(2))(mix.land, count)]
    adults = dice.sample(_LANDS[mix.land]["adults"], staff)
    people.sort(key=lambda who: (who.family, who.given))
    return [*people, *(one(*name.split(), role="staff", photo="") for name in adults)]


def _build(mix: _Mix, folder: Folder) -> Truth:
    dice, land, titles = Random(mix.seed), _LANDS[mix.land], {field: title for title, field in mix.columns}
    fields, drawn = {*titles, mix.by}, {key: dice.choice(some) for key, some in land.items()}
    grades, rooms, kinds, states, sexes = (
        drawn[key].split("|") for key in ("grades", "room", "type", "status", "gender")
    )
    if "attr" in fields or titles.get("room") == "sort1":
        rooms = ["{g}A", "{g}B"]
    if titles.get("type") in ("categorycode", "Policy"):
        codes = (["ST", "T"], ["STUDENT", "STAFF"], ["STU", "FAC"], kinds)
        kinds = dice.choice(codes[:2] if titles["type"] == "categorycode" else codes[2:])
    staff = dice.choice((0, 0, 1, 2)) if "type" in fields or mix.by else 0
    people, cards = _people(mix, dice, staff), list[dict[str, str]]()
    number = _numbers(mix, dice, "id" in fields)
    has_left = fields & {"status", "active"} and dice.random() < 0.6
    gone = dice.randrange(len(people) - staff) if has_left else -1
    is_capital = mix.land == "fr" and dice.random() < 0.5
    for at, who in enumerate(people):
        second, is_pupil = at * 5 // 3 % 2, who.role == "student"
        grade, room, date = grades[second] * is_pupil, rooms[second] * is_pupil, drawn["date"].format
        zero = grade.zfill(2) if grade.isdigit() else grade
        order = grade + {"1": "st", "2": "nd", "3": "rd", "K": ""}.get(grade, "th")
        card = _card(who, dice, at) | dict(zip(("id", "bc"), number(at), strict=True))
        card |= {"int": str(311 + 7 * at), "site": drawn["site"], "exp": date(d=30, m=6, y=2027)}
        born = 2021 - int(grade.replace("K", "0") or 0)
        card["birth"] = date(d=dice.randrange(1, 29), m=dice.randrange(1, 13), y=born) if is_pupil else ""
        card |= {"since": date(d=25, m=8, y=2025), "gender": dice.choice(sexes), "type": kinds[not is_pupil]}
        card |= {"status": states[at == gone], "active": "tf"[at == gone], "access": kinds[not is_pupil]}
        card |= {"last": who.family.upper() if is_capital else who.family}
        card["room"] = room.format(g=grade, z=zero)
        card["grade"] = drawn["grade"].format(g=grade, z=zero, o=order) if grade not in ("", "K") else grade
        card["grad"] = str(2039 - int(grade.replace("K", "0"))) if is_pupil else ""
        card["attr"] = f"CLASS:{card['room']}" if is_pupil else ""
        card["teacher"] = ("Harper", "Lowe")[second] * is_pupil
        held = [card[key] for key in ("id", "bc", "int") if key in fields]
        place = "room" if fields & {"room", "attr"} else "teacher" if "teacher" in fields else ""
        goes = card["nick"] * bool(fields & {"nick", "pref"})
        middle = card["mid"] * ("mid" in fields)
        people[at] = replace(
            who, number=held[0], more=tuple(text for text in held[1:] if text != held[0]), here=at != gone,
            grade=grade * ("grade" in fields), room=card.get(place, ""), goes=goes * (goes != who.given),
            also=((f"{who.given} {middle}", who.family),) if middle else (),
        )  # fmt: skip
        cards.append(card)
    out = ("birth", "phone", "fines", "exp", "street", "out") if mix.kind not in ("txt", "pdf") else ()
    losses = [lost(f"column {title}", title) for title, field in mix.columns if field in out]
    _put(mix, folder, dice, cards)
    places = ("Harper", "Lowe", "Mrs. Harper", "Mr. Lowe") if "teacher" in fields else ()
    return Truth(people, losses, capitals=is_capital, allowed=(*places, *(land["staff"] if mix.by else ())))


def _numbers(mix: _Mix, dice: Random, has_id: bool) -> Callable[[int], tuple[str, str]]:
    """The school's number and the barcode of the n-th: often the same."""
    begin, width = dice.choice((41237, 41237, 100482, 2031877)), dice.choice((0, 0, 0, 8))
    kind = dice.choice(("short", "same", "same", *(("long",) if mix.land == "us" else ())))
    kind = "short" if kind == "same" and has_id and dice.random() < 0.5 else kind

    def number(at: int) -> tuple[str, str]:
        own = str(begin + 14 * at).zfill(width)
        return own, {"short": str(1042 + 9 * at), "long": f"2123400{begin + 14 * at:07}", "same": own}[kind]

    return number


def _card(who: Who, dice: Random, at: int) -> dict[str, str]:
    """What a library keeps of somebody beside the numbers and the place."""
    plain = "".join(letter for letter in who.family.lower() if letter.isascii() and letter.isalpha()) or "x"
    found = re.match(r"((?:van den|van der|van 't|van|de|ter) )?(.*)", who.family)
    part, bare = (found[1] or "", found[2]) if found else ("", who.family)
    is_pupil, draw = who.role == "student", dice.randrange
    nick = dice.choice(("", "", "", who.given, "Bix")) * is_pupil
    return {
        "first": who.given, "lf": who.last_first, "full": who.full, "seq": str(at + 1), "no": "0",
        "mid": dice.choice(("", "", "A", "Lee", "Jo")) * is_pupil, "nick": nick, "pref": nick or who.given,
        "user": f"{who.given[0].lower()}{plain}{draw(27, 39)}", "pin": str(draw(1000, 9999)), "home": "1",
        "email": f"{plain}{draw(10, 99)}@school.example", "phone": f"555-01{draw(10, 99)}", "city": "Ashton",
        "part": part.strip(), "bare": bare, "street": f"{draw(3, 99)} Mill Road", "zip": f"977{draw(10, 99)}",
        "fines": dice.choice(("0.00", "0.00", "1.25", "12.50")), "guard": f"Anna {who.family}" * is_pupil,
        "house": dice.choice(("Maple", "Cedar", "Willow")) * is_pupil, "out": str(draw(5)),
    }  # fmt: skip


def _put(mix: _Mix, folder: Folder, dice: Random, cards: list[dict[str, str]]) -> None:
    """Write the list: in groups with heading lines and counts, or plain."""
    drawn = {key: dice.choice(some) for key, some in _LANDS[mix.land].items()}
    titles, fields = [title for title, _ in mix.columns], [field for _, field in mix.columns]
    if not {"seq", "book"} & set(fields) and "report" not in mix.system and dice.random() < 0.2:
        dice.shuffle(cards)
    if "book" in fields:
        books = ("Holes", "Dog Man: Unleashed", "Wonder", "The One and Only Ivan", "Smile")
        lent = [(card, book) for card in cards for book in dice.sample(books, dice.choice((1, 1, 2)))]
        cards = [card | {"book": book, "exp": "9/14/2026"} for card, book in lent]
    groups = dict[str, Rows]()
    for card in cards:
        value = re.sub("^(Grade|Year|Yr) ", "", card.get(mix.by, ""))
        head = drawn[f"by_{mix.by}"].format(v=value) if value else drawn["staff"]
        groups.setdefault(head if mix.by else "", []).append([card.get(field, "") for field in fields])
    name = f"{mix.system.split()[0].lower()}_{dice.choice(('patrons', 'export', '2026-08-24'))}"
    if "report" not in mix.system and mix.kind != "html":
        _put_rows(mix, folder, dice, name, [titles, *groups[""]])
        return
    top, counted = _LANDS[mix.land]["top"], drawn["count"] if "report" in mix.system else ""
    above = [[top[0]], [dice.choice(top[1:])]] if dice.random() < 0.8 else []
    is_each, is_paged = dice.random() < 0.6, mix.kind in ("txt", "pdf")
    breaks = [is_paged and dice.random() < 0.6 for _ in groups][1:]
    pages, number, rows = sum(breaks) + 1, 1, [*above, *([[]] if above else [])]
    for at, (head, lines) in enumerate(groups.items()):
        if at and breaks[at - 1]:
            rows, number = [*rows, [drawn["page"].format(p=number, q=pages)], [], *above, []], number + 1
        begin, titled = [head.split("|")] if head else [], [titles] if is_each or not at else []
        value = re.sub(r".*[:|] ?|^(Class|Homeroom|Klasse|Classe|Grade|Year) ", "", head)
        rows += [*begin, *titled] if is_each else [*titled, *begin]
        rows += [*lines, *([[counted.format(n=len(lines), v=value)]] if counted and head else []), []]
    total = counted.format(n=sum(map(len, groups.values()))) if counted and "{v}" not in counted else ""
    rows += [[total]] * bool(total)
    rows += [[drawn["page"].format(p=number, q=pages)]] if is_paged else []
    wide = [max(len(row[x]) for row in (titles, *chain(*groups.values()))) for x in range(len(titles))]
    if mix.kind == "txt":
        sized = [(row, wide if len(row) == len(titles) else [0, 0]) for row in rows]
        texts = ["  ".join(f"{c:<{size[x]}}" for x, c in enumerate(row)) for row, size in sized]
        folder.put(f"{name}.txt", "\r\n".join(text.rstrip() for text in texts) + "\r\n")
    elif mix.kind == "pdf":
        sheet, file = blank_page()
        for at, row in enumerate(rows):
            for x, cell in enumerate(row):
                left = 40 + (sum(6.2 * n + 12 for n in wide[:x]) if len(row) == len(titles) else 70 * x)
                write(sheet, left, 750 - 14 * at, cell, bold=row is titles or len(row) < len(titles))
        sheet.save()
        folder.put(f"{name}.pdf", file.getvalue())
    elif mix.kind == "html":
        body = "".join(f"<h2>{escape(line[0])}</h2>" for line in above) + "<table>"
        for row in rows[len(above) :]:
            tag, span = "th" if row is titles else "td", f" colspan={len(titles)}" if len(row) == 1 else ""
            body += f"<tr>{''.join(f'<{tag}{span}>{escape(c)}</{tag}>' for c in row)}</tr>\n" if row else ""
        folder.put(f"{name}.html", page(top[-1], f"{body}</table>"))
    else:
        _put_rows(mix, folder, dice, name, rows)


def _put_rows(mix: _Mix, folder: Folder, dice: Random, name: str, rows: Sequence[Sequence[str]]) -> None:
    """A text table or a workbook, as the system or Excel writes it."""
    if mix.kind == "xlsx":
        whole = re.compile(r"[1-9]\d{0,14}|0" if dice.random() < 0.6 else "(?!)")
        cells = [[int(c) if whole.fullmatch(c) else c or None for c in row] for row in rows]
        folder.book(f"{name}.xlsx", {dice.choice(("Sheet1", "Patrons", "Export")): cells})
        return
    wide = max(map(len, rows)) * dice.randrange(2)
    rows = [[*row, *[""] * (wide - len(row))] for row in rows]
    sep = "\t" if mix.kind == "tsv" else ";" if mix.land in ("de", "fr", "nl") else ","
    quote, enc = dice.random() < 0.3, dice.choice(("utf-8", "utf-8", "utf-8-sig", "cp1252"))
    ending = "csv" if mix.kind == "csv" else dice.choice(("txt", "tsv"))
    folder.csv(f"{name}.{ending}", rows, sep, enc, quote=quote)
