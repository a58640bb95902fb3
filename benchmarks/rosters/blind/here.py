"""Lists in which not everybody is a current pupil: leavers, newcomers, staff, guardians, tests, empty seats.

Not drawn, since a human would doubt: leavers only struck through or greyed, `Enroll_Status` 0 and 2 without
dates, flags that may be attendance, notes of a change of school that do not say in which direction. `odd`: a
test person of a system's list, an empty seat of a list written by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from random import Random

from benchmarks.rosters.case import OFFICE, Case, Loss, Truth, lost
from benchmarks.rosters.cast import Who, caster
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sampled import Mix, Ways, put_rows, ways

Row = dict[str, str | date]


def _tongue(text: str) -> Ways:
    """Return ways, parted by a sign as they are many."""
    return ways("\n".join(part.strip() for part in " ".join(text.split()).split("§")))


_US = _tongue("""
pair: First Name|Last Name ¦ Last Name|First Name ¦ First_Name|Last_Name § whole: Student Name:l ¦ Name:l ¦
Student:l § number: Student ID ¦ Student Number ¦ ID ¦ Barcode ¦ District ID ¦ § grade: Grade ¦ Grade Level ¦
Gr ¦ ¦ § graded: {} ¦ {} ¦ 0{} ¦ {}th ¦ Grade {} § room: Homeroom:7A/8A ¦ Homeroom:7-1/8-1 ¦ HR:104/212 ¦
Homeroom Teacher:Harper/Lowe ¦ Teacher:Mrs. Harper/Mrs. Lowe ¦ § status: Status:Active/Inactive ¦
Status:Active/Withdrawn ¦ Status:A/I ¦ Status:Enrolled/Withdrawn/Pre-Enrolled ¦ Enrollment
Status:Active/Transferred out,Graduated,Withdrawn/Pre-registered ¦ Patron Status:Active/Inactive ¦ Enrollment
Status:Enrolled/Transferred Out,Withdrawn/Pre-Enrolled ¦ Status:Current/Former ¦ Enroll_Status:0/2! § flag:
Active:Y/N ¦ Active:1/0 ¦ Active:TRUE/FALSE ¦ IsCurrent:1/0 ¦ Is Active:Yes/No ¦ Archived:No/Yes ¦
Withdrawn:/X ¦ Inactive:/Y § end: Exit Date ¦ Withdrawal Date ¦ ExitDate § start: Entry Date ¦ Start Date §
gone: Left this year ¦ Withdrawn ¦ Withdrawn Students ¦ No longer enrolled ¦ Moved / Withdrawn § here:
Current students ¦ Students § note: Notes ¦ Comments § left: moved to Ohio 10/3 ¦ withdrew 9/14/26 ¦
Withdrawn 10/12 ¦ transferred out 10/9 ¦ moved away ¦ no longer enrolled § fine: glasses ¦ new this year ¦
sits near the front ¦ moved here from Ohio ¦ last day will be 12/18/2026 § soon: starts 1/11/2027 § behind:
{} (withdrawn) ¦ {} (moved) ¦ {} - moved ¦ {} (left 10/3) ¦ {} *withdrawn* ¦ {} - LEFT § shelf: WITHDRAWN ¦
Withdrawn § type: Patron Type:Student/Faculty ¦ Patron Type:Student/Staff ¦ Role:Student/Teacher ¦ User
Type:student/staff § placed: Staff ¦ Faculty ¦ STF ¦ STAFF § staff: Teachers ¦ Staff ¦ Faculty § adults:
Parent/Guardian ¦ Guardian 1|Guardian 2 ¦ Mother|Father ¦ Emergency Contact § parents: Karen ¦ David ¦
Jennifer § dummy: Test|Student ¦ Student|Test ¦ Student|ZZTest ¦ Sample|Student § empty: |TBA ¦ New|Student ¦
|Vacant ¦ |(vacant) § total: Total: {n} ¦ Total students:|{n} ¦ Total|{n} § top: Birch Hill School - Student
List 2026-27 ¦ Roster 2026-27, printed 11/30/2026 § school: School:Birch Hill Middle School/Lake Harbor
Middle School § dates: %m/%d/%Y ¦ %-m/%-d/%Y ¦ %Y-%m-%d""")
_UK = {
    **_US,
    **_tongue("""
pair: Forename|Surname ¦ Surname|Forename ¦ Legal Forename|Legal Surname § whole: Name:l ¦ Pupil Name:l §
number: Adm No ¦ Admission Number ¦  § grade: Year ¦ Year Group ¦ NC Year § graded: {} ¦ Year {} § room: Reg
Group:7A/8A ¦ Reg:7HA/8LO ¦ Form:7B/8B § status: Status:On roll/Left ¦ Status:Onroll/Former ¦
Status:Current/Left ¦ Status:Active/Inactive § flag: Leaver:N/Y ¦ Leaver:/Y ¦ On Roll:Y/N ¦ Leaver:No/Yes §
end: Leaving Date ¦ Date of Leaving § start: Date of Admission § gone: Leavers ¦ Left this year ¦ Left § here:
Current pupils § left: left 02/10/2026 ¦ moved to Leeds in October ¦ off roll 16/10/26 ¦ left the school §
soon: starts 11/01/2027 § behind: {} (left) ¦ {} - left § type: Borrower Type:Pupil/Staff ¦ Role:Pupil/Teacher
§ placed: Staff ¦ STAFF § staff: Staff ¦ Teachers § adults: Parental Contact § dummy: Test|Pupil ¦ Demo|Pupil
§ empty: |TBC § total: Total: {n} § dates: %d/%m/%Y § fine: glasses ¦ EAL § top: Pupil list 2026-27 § school:
School:Birch Hill Academy/Lake Academy"""),
}
_DE = _tongue("""
pair: Nachname|Vorname ¦ Vorname|Nachname § whole: Name:l § number: Schülernummer ¦ Schüler-ID ¦ § grade:
Jahrgangsstufe ¦ § graded: {} § room: Klasse:7a/8a § status: Status:aktiv/Abgänger ¦
Status:Aktiv/Abgang/Neuaufnahme ¦ Status:aktiv/inaktiv § flag: Aktiv:ja/nein ¦ Aktiv:1/0 ¦ Abgemeldet:nein/ja
§ end: Austrittsdatum ¦ Abgangsdatum § start: Eintrittsdatum § gone: Abgänge ¦ Abgemeldet § note: Bemerkung §
left: abgemeldet am 02.10.2026 ¦ weggezogen § fine: Brille § behind: {} (abgemeldet) ¦ {} (weggezogen) §
shelf: Abgänger § type: Benutzergruppe:Schüler/Lehrer § placed: Lehrer § staff: Lehrkräfte § adults:
Erziehungsberechtigte § parents: Sabine ¦ Thomas § dummy: Max|Mustermann ¦ Test|Schüler § empty: |N.N. §
total: Gesamt: {n} § dates: %d.%m.%Y""")
_FR = _tongue("""
pair: Nom|Prénom ¦ Prénom|Nom § whole: Élève:l § number: N° élève ¦ Identifiant ¦ § graded: {} § room:
Classe:6A/5A § status: Statut:Inscrit/Radié/Préinscrit ¦ Statut:Actif/Inactif ¦ Situation:Scolarisé/Parti §
flag: Actif:Oui/Non ¦ Actif:O/N ¦ Actif:1/0 § end: Date de sortie ¦ Date sortie § start: Date d'entrée §
gone: Élèves partis ¦ Départs § note: Remarques § left: a déménagé le 03/10 ¦ parti en octobre § fine:
lunettes § behind: {} (parti) ¦ {} (radié) § shelf: SORTIS § type: Catégorie:Élève/Enseignant § placed: PROF
§ staff: Professeurs § adults: Responsable légal 1|Responsable légal 2 § parents: Nathalie ¦ Olivier § dummy:
Élève|Test ¦ Test|Élève § empty: |À venir § total: Total : {n} § dates: %d/%m/%Y""")
_ES = _tongue("""
pair: Apellidos|Nombre ¦ Nombre|Apellidos § whole: Alumno/a:l § number: Nº Id. Escolar ¦ NIE ¦ § grade: Curso
¦ § graded: {}º § room: Grupo:5A/6A § status: Estado:Matriculado/Baja/Preinscrito ¦ Estado:Activo/Inactivo ¦
Estado matrícula:Activa/Anulada,Trasladada § flag: Activo:Sí/No ¦ Activo:S/N ¦ Activo:1/0 § end: Fecha de
baja ¦ Fecha baja § start: Fecha de alta § gone: Bajas ¦ Alumnos de baja § note: Observaciones § left: baja
02/10/2026 ¦ se trasladó a Sevilla en octubre § fine: gafas § behind: {} (baja) ¦ {} - baja § shelf: BAJAS §
type: Tipo de lector:Alumno/Profesor § placed: Profesorado § staff: Profesorado § adults: Tutor legal 1|Tutor
legal 2 § parents: Carmen ¦ Javier § dummy: Alumno|Prueba ¦ Prueba|Alumno § empty: |Vacante § total: Total:
{n} § dates: %d/%m/%Y""")
_NL = _tongue("""
pair: Roepnaam|Tussenvoegsel|Achternaam ¦ Roepnaam|Voorvoegsel|Achternaam § whole: Leerling:f § number:
Stamnummer ¦ Leerlingnummer ¦ § grade: Leerjaar ¦ § graded: {} § room: Klas:1A/2A § status:
Status:Ingeschreven/Uitgeschreven/Aangemeld ¦ Status:Actief/Inactief ¦ Status:Actief/Vertrokken § flag:
Actief:Ja/Nee ¦ Actief:J/N ¦ Actief:1/0 § end: Uitschrijfdatum ¦ Datum uitschrijving § start: Inschrijfdatum
§ gone: Uitgeschreven ¦ Vertrokken § note: Opmerkingen § left: verhuisd per 1-10-2026 ¦ van school af § fine:
bril § behind: {} (vertrokken) ¦ {} (van school) § shelf: Uitgeschreven § type: Lenerstype:Leerling/Docent §
placed: Personeel § staff: Docenten § adults: Ouder/verzorger 1|Ouder/verzorger 2 § parents: Marieke ¦ Jeroen
§ dummy: Test|Leerling ¦ Leerling|Test § empty: |n.n.b. § total: Totaal: {n} § dates: %d-%m-%Y""")
_SV = _tongue("""
pair: Förnamn|Efternamn ¦ Efternamn|Förnamn § whole: Namn:l § number: Elevnummer ¦ Elev-ID ¦ § grade: Årskurs
¦ § graded: {} § room: Klass:7A/8A § status: Status:Aktiv/Inaktiv ¦ Status:Inskriven/Utskriven ¦
Status:Aktiv/Avslutad/Förhandsregistrerad § flag: Aktiv:Ja/Nej ¦ Aktiv:1/0 ¦ Slutat:Nej/Ja § end: Slutdatum ¦
Utskrivningsdatum § start: Startdatum § gone: Slutat ¦ Avslutade elever § note: Anteckning § left: flyttat
1/10 ¦ slutat 2026-10-02 § fine: glasögon § behind: {} (slutat) ¦ {} (flyttat) § shelf: Slutat § type:
Låntagarkategori:Elev/Personal § placed: Personal § staff: Personal § adults: Vårdnadshavare 1|Vårdnadshavare
2 § parents: Anna ¦ Johan § dummy: Test|Elev ¦ Test|Testsson § empty: |Ledig plats § total: Totalt: {n} §
dates: %Y-%m-%d""")
_TONGUES = {"us": _US, "uk": _UK, "de": _DE, "fr": _FR, "es": _ES, "nl": _NL, "sv": _SV}
_MIXES = _tongue("""
tongue: us ¦ us ¦ us ¦ us ¦ us ¦ us ¦ us ¦ uk ¦ uk ¦ uk ¦ de ¦ fr ¦ es ¦ nl ¦ sv § told: status ¦ status ¦
status ¦ status+end ¦ status+end ¦ end ¦ end ¦ flag ¦ flag ¦ gone ¦ gone ¦ note ¦ note ¦ behind ¦ behind ¦
shelf § gone: 0 ¦ 1 ¦ 1 ¦ 2 ¦ 2 ¦ 3 § ends: blank ¦ blank ¦ 2027 ¦ 2027 ¦ some ¦ 9999 § names: pair ¦ pair
¦ whole § new: ¦ ¦ ¦ soon ¦ soon § staff: ¦ ¦ ¦ type ¦ type ¦ placed ¦ staff § adults: ¦ ¦ adults § odd: ¦
¦ odd § double: ¦ rooms ¦ schools § total: ¦ ¦ total § top: ¦ ¦ ¦ top § blank: ¦ ¦ blank § cells: text ¦
typed § kind: csv ¦ csv ¦ xlsx ¦ xlsx ¦ xlsx ¦ tsv ¦ docx ¦ html""")
_HAND = ("gone", "note", "behind", "shelf")
_PREFIX = re.compile(r"((?:(?:van|de|der|den|ter|'t) )*)(.*)")
_KINDS = {"voegsel": "prefix", "Last|Surname|Nachname|Apellidos|Achter|Efter|Nom$": "family", "": "given"}
_NEXT = dict(zip("ABab124HLO", "BCbc235LKU", strict=True)) | {"Harper": "Diaz", "Lowe": "Diaz"}


def here(seed: int) -> Iterator[Case]:
    """Lists with leavers, newcomers, staff, tests and empty seats among the pupils."""
    dice = Random(seed)
    for at in range(150):
        mix = {kind: dice.choice(some) for kind, some in _MIXES.items()}
        tongue, told = _TONGUES[mix["tongue"]], mix["told"]
        said = dict.fromkeys(_US, "") | {kind: dice.choice(some) for kind, some in tongue.items()}
        if told.startswith("status") and "!" in said["status"]:
            told = mix["told"] = "status+end"
            mix["gone"] = mix["gone"].replace("0", "1")
        mix |= {} if "end" in told else {"double": "", "ends": ""}
        mix["double"] = mix["double"] if said["school"] else mix["double"] and "rooms"
        mix["blank"] *= told in _HAND
        if told in _HAND:
            mix["gone"] = mix["gone"].replace("0", "1")
            mix["new"] *= told == "note" and bool(said["soon"])
        if told == "shelf" or mix["double"] or mix["staff"] == "placed":
            said |= {kind: said[kind] or tongue[kind][0] for kind in ("number", "room")}
        words = [*mix.values(), *(said[key] for key in ("status", "flag", "end", *_HAND) if key in told)]
        name = f"{at} {' | '.join(filter(None, words))}"[:140]
        yield Case(name, "combined", OFFICE, partial(_build, mix, said, f"{seed} {at}"))


def _build(mix: Mix, said: Mix, seed: str, folder: Folder) -> Truth:
    dice, told, tongue = Random(seed), mix["told"], _TONGUES[mix["tongue"]]
    pick = dice.choice
    status, words = said["status" if "status" in told else "flag"].rstrip("!").split(":")
    here, left, soon = [*words.split("/"), ""][:3]
    named = {kind: said[kind].partition(":")[0] for kind in ("room", "type", "school", "whole")}
    rooms, types, schools, order = (said[kind].partition(":")[2].split("/") for kind in named)
    end = pick((date(2027, 6, 30), date(2027, 6, 11), date(2027, 7, 31)))
    some: list[str | date] = [""] if mix["ends"] == "blank" else ["", end] if mix["ends"] == "some" else [end]
    ends = [date.max] if mix["ends"] == "9999" else some
    pair = {next(_KINDS[k] for k in _KINDS if re.search(k, t)): t for t in said["pair"].split("|")}
    names = pair if mix["names"] == "pair" else {"whole": named["whole"]}
    adults = {f"adult{at}": title for at, title in enumerate(said["adults"].split("|")) if mix["adults"]}
    titles = {"number": said["number"], **names, "grade": said["grade"], "room": named["room"]}
    titles |= {kind: named[kind] for kind in ("school", "type") if kind in (mix["double"][:-1], mix["staff"])}
    own = {"status": status * told.startswith(("status", "flag")), "end": said["end"] * ("end" in told)}
    own = {"start": said["start"] * bool(mix["new"] and told != "note")} | own
    titles = own | titles if dice.random() < 0.2 else titles | own
    titles |= adults | {"note": said["note"] * (told == "note")}
    titles = {key: title for key, title in titles.items() if title}
    lines = {"here": list[Row](), "staff": list[Row](), "gone": list[Row]()}
    truth, losses, allowed = list[Who](), list[Loss](), [said["shelf"], said["placed"], said["staff"]]

    def line(who: Who, is_gone: bool = False, is_new: bool = False) -> Row:
        word = pick([w for w in left.split(",") if w != "Graduated" or who.grade == "8"])
        day = date(2026, 6, 12) if word == "Graduated" else date(2026, pick((9, 10, 11)), pick(range(1, 28)))
        notes = tongue["left"] if is_gone else [said["soon"]] if is_new else ["", "", "", *tongue["fine"]]
        row: Row = {"number": who.number, "grade": said["graded"].format(who.grade) if who.grade else ""}
        row["room"] = said["shelf"] if is_gone and told == "shelf" else who.room
        row |= {"type": types[who.role == "staff"], "school": pick(schools), "note": pick(notes)}
        row["status"] = word if is_gone else soon if is_new and soon else here
        row["end"] = day if is_gone else pick(ends)
        row["start"] = date(2027, 1, 11) if is_new else date(pick((2024, 2025, 2026)), 8, 24)
        return row | _named(who, names, order[0], said["behind"] if is_gone and told == "behind" else "{}")

    half, start = pick((0, 1)), pick(("41237", "100482", "7104433", "004518"))
    people = caster(half)(mix["tongue"], dice.randrange(6, 9), start)
    marks = dice.sample(range(len(people)), 5)
    for at, who in enumerate(people):
        is_gone, is_new = at in marks[: int(mix["gone"])], at == marks[3] and bool(mix["new"])
        room = rooms[at * 2 // len(people) * (len(rooms) > 1)]
        level = (re.match(r"0?(\d)(?!\d)", room) or ("", "7"))[1] * bool(said["grade"])
        who = replace(who, number=who.number * bool(said["number"]), grade=level, room=room, photo="")
        parents = zip(adults, dice.sample(tongue["parents"], len(adults)), strict=True)
        row = line(who, is_gone, is_new)
        row |= {key: f"{name} {who.family}" for key, name in parents if dice.random() < 0.9}
        if at == marks[4] and mix["double"]:
            other = re.sub(r"Harper|Lowe|\w$", lambda m: _NEXT.get(m[0], m[0]), room)
            day = date(2026, 10, dice.randrange(1, 20))
            old: Row = {"room": other, "status": left.split(",")[0], "end": day, "start": date(2026, 8, 24)}
            lines["here"].append(row | old | {"school": schools[schools.index(str(row["school"])) - 1]})
            row["start"], allowed = day.replace(day=day.day + 3), [*allowed, other]
        lines["gone" if is_gone and told == "gone" else "here"].append(row)
        truth.append(replace(who, here=not is_gone, room="" if is_gone and told == "shelf" else room))
    for who in caster(1 - half)(mix["tongue"], pick((1, 2)), "90012") if mix["staff"] else ():
        who = replace(who, number=who.number * bool(said["number"]), role="staff", photo="")
        row = line(who) | {"note": ""}
        if mix["staff"] == "placed":
            row["grade" if "grade" in titles else "room"] = said["placed"]
        group = lines["staff" if mix["staff"] == "staff" else "here"]
        group.insert(pick((len(group), dice.randrange(len(group) + 1))), row)
        truth.append(who)
    if mix["odd"]:
        given, family = said["empty" if told in _HAND else "dummy"].split("|")
        odd = replace(truth[0], given=given, family=family, number="99999", room=rooms[0])
        seat = _named(odd, names, "f", "{}") | {"room": odd.room}
        lines["here"].append(seat if told in _HAND else line(odd))
        losses += [] if told in _HAND else [lost("a test person", odd.full, odd.last_first)]
    blank: list[str | date] = [""] * len(titles)
    rows: list[list[str | date]] = [[said["top"]], [*titles.values()]]
    del rows[: not (mix["top"] and said["top"])]
    heads = {"here": said["here"] * (told == "gone"), "staff": said["staff"], "gone": said["gone"]}
    for part, head in heads.items() if lines["gone"] or lines["staff"] else [("here", "")]:
        rows += [blank] * bool(mix["blank"] and part != "here" and lines[part])
        rows += [[head, *blank[1:]]] * bool(head and lines[part])
        rows += [[row.get(key, "") for key in titles] for row in lines[part]]
    rows += [[*said["total"].format(n=len(people)).split("|")]] * bool(mix["total"])
    _put(mix, said["dates"], rows, folder, dice)
    return Truth(truth, losses=losses, allowed=[*filter(None, allowed)])


def _named(who: Who, names: Mix, order: str, form: str) -> Row:
    """The cells of a name; what is told behind it stands in the last of them."""
    prefix, rest = _PREFIX.findall(who.family)[0] if "prefix" in names else ("", who.family)
    cells = {"prefix": prefix.strip(), "given": who.given, "family": rest}
    cells["whole"] = who.last_first if order == "l" else who.full
    return {key: form.format(cells[key]) if key == [*names][-1] else cells[key] for key in names}


def _put(mix: Mix, form: str, rows: Sequence[Sequence[str | date]], folder: Folder, dice: Random) -> None:
    """Write the rows: a workbook may have days and numbers."""
    text = [[cell if isinstance(cell, str) else cell.strftime(form) for cell in row] for row in rows]
    is_local = mix["tongue"] not in ("us", "uk")
    if mix["kind"] == "xlsx" and mix["cells"] == "typed":
        folder.book("students.xlsx", {"Sheet1": [[_value(cell) for cell in row] for row in rows]})
    elif mix["kind"] == "tsv":
        folder.csv("students.tsv", text, sep="\t")
    elif mix["kind"] == "csv":
        enc = dice.choice(["utf-8", "utf-8", "utf-8-sig"] + ["cp1252"] * is_local)
        folder.csv("students.csv", text, dice.choice(",;;;") if is_local else ",", enc)
    else:
        put_rows(folder, mix["kind"], text, "students")


def _value(cell: str | date) -> str | date | int:
    is_number = isinstance(cell, str) and re.fullmatch(r"0|[1-9]\d*", cell)
    return int(str(cell)) if is_number else {"TRUE": True, "FALSE": False}.get(str(cell), cell)
