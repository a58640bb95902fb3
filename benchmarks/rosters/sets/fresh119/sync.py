"""Files that programs write for programs: a OneRoster zip, a timetable's XML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from xml.sax.saxutils import quoteattr

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder, table

_SENT = "2026-08-10T05:00:12.000Z"
_HEAD = "sourcedId|status|dateLastModified"
_CLASSES = {"2-Kowalski": "C1", "3-Adeyemi": "C2", "Chorus": "C3"}


def _users(people: Sequence[Who]) -> list[list[Any]]:
    """The users of a OneRoster zip; two pupils have a guardian with an account."""
    titles = (
        f"{_HEAD}|enabledUser|orgSourcedIds|role|username|userIds|givenName|familyName|middleName|identifier|"
        "email|sms|phone|agentSourcedIds|grades|password"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        role = "teacher" if w.role == "staff" else "student"
        name = f"{w.given[0]}{w.family}{w.number[-2:]}".lower()
        grade = f"0{w.grade}" if w.grade else ""
        agent = f"{61400 + at}" if at in (0, 7) else ""
        own = [w.more[0], "active", _SENT, "true", "101", role, name, "", w.given, w.family, "", w.number]
        rows.append([*own, f"{name}@pecanvalley.example", "", "", agent, grade, ""])
    for at, given, family in ((61400, "Raquel", "Benavides"), (61407, "Todd", "McCray")):
        own = [f"{at}", "active", _SENT, "true", "101", "guardian", f"{given}.{family}".lower(), ""]
        rows.append([*own, given, family, "", "", f"{given}@mail.example".lower(), "", "", "", "", ""])
    return rows


def _classes() -> list[list[Any]]:
    titles = (
        f"{_HEAD}|title|grades|courseSourcedId|classCode|classType|location|schoolSourcedId|termSourcedIds|"
        "subjects|subjectCodes|periods"
    )
    rows: list[list[Any]] = [cut(titles)]
    for title, key in _CLASSES.items():
        kind = "scheduled" if title == "Chorus" else "homeroom"
        grade = "02" if key == "C1" else "03"
        own = [key, "active", _SENT, title, grade, f"K{key}", key, kind, "", "101", "T27", "", "", ""]
        rows.append(own)
    return rows


def _enrolled(people: Sequence[Who], staff: Sequence[Who]) -> list[list[Any]]:
    titles = f"{_HEAD}|classSourcedId|schoolSourcedId|userSourcedId|role|primary|beginDate|endDate"
    rows: list[list[Any]] = [cut(titles)]
    pairs = [(w, name) for w in people for name in (w.room, *w.classes)]
    for w, name in [*pairs, *zip(staff, _CLASSES, strict=False)]:
        role, first = ("teacher", "true") if w.role == "staff" else ("student", "false")
        own = [f"N{len(rows)}", "active", _SENT, _CLASSES[name], "101", w.more[0], role, first]
        rows.append([*own, "2026-08-12", "2027-05-27"])
    return rows


def _frame() -> dict[str, list[list[Any]]]:
    """The files of a OneRoster zip that tell nothing of people."""
    manifest = [cut("propertyName|value"), cut("manifest.version|1.0"), cut("oneroster.version|1.1")]
    kinds = ("academicSessions", "classes", "courses", "enrollments", "orgs", "users")
    manifest += [[f"file.{kind}", "bulk"] for kind in kinds]
    orgs = [cut(f"{_HEAD}|name|type|identifier|parentSourcedId")]
    orgs.append(["101", "active", _SENT, "Pecan Valley Elementary", "school", "101", ""])
    terms = [cut(f"{_HEAD}|title|type|startDate|endDate|parentSourcedId|schoolYear")]
    terms.append(["T27", "active", _SENT, "2026-2027", "schoolYear", "2026-08-12", "2027-05-27", "", "2027"])
    courses = [
        cut(f"{_HEAD}|schoolYearSourcedId|title|courseCode|grades|orgSourcedId"),
        ["KC1", "active", _SENT, "T27", "Grade 2 Homeroom", "HR2", "02", "101"],
        ["KC2", "active", _SENT, "T27", "Grade 3 Homeroom", "HR3", "03", "101"],
        ["KC3", "active", _SENT, "T27", "Chorus", "CHOR", "03", "101"],
    ]
    return {"manifest": manifest, "orgs": orgs, "academicSessions": terms, "courses": courses}


@case("ClassLink: the OneRoster 1.1 files of a sync, facts/rosters.md 1.3; imsglobal.org/oneroster-v11")
def q119_oneroster_of_a_sync(folder: Folder) -> Truth:
    """Texas: a OneRoster zip of one school: homerooms, a chorus, two teachers, guardians with accounts."""
    people = of_lines(
        """Camila|Benavides|518204|2|2-Kowalski;Dax|Everett|518211|2|2-Kowalski;Aria|Fuentes|518218|2|2-Kowalski
        Knox|Landry|518225|2|2-Kowalski;Mila|Nguyen|518232|2|2-Kowalski;Bryson|Adkins|517104|3|3-Adeyemi
        Selena|Cantu|517111|3|3-Adeyemi;Holden|McCray|517118|3|3-Adeyemi;Priya|Subramanian|517125|3|3-Adeyemi
        Easton|Trujillo|517132|3|3-Adeyemi"""
    )
    chorus = ("Selena", "Priya", "Easton")
    people = [
        replace(w, more=(f"{61240 + at}",), classes=("Chorus",) * (w.given in chorus))
        for at, w in enumerate(people)
    ]
    staff = [
        replace(w, more=(f"{61300 + at}",), role="staff")
        for at, w in enumerate(of_lines("Denise|Kowalski|E2207;Folake|Adeyemi|E2231"))
    ]
    tables: Mapping[str, list[list[Any]]] = {
        **_frame(),
        "classes": _classes(),
        "users": _users([*people, *staff]),
        "enrollments": _enrolled(people, staff),
    }
    folder.zip("oneroster_pecanvalley.zip", {f"{name}.csv": table(rows) for name, rows in tables.items()})
    allowed = ("Pecan Valley Elementary", "2-Kowalski", "3-Adeyemi", "Grade 2 Homeroom", "Grade 3 Homeroom")
    return Truth([*people, *staff], allowed=allowed)


def _part(kind: str, titles: str, rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table of aSc Timetables: an element for each row, its cells are attributes."""
    many = "classes" if kind == "class" else f"{kind}s"
    lines = [f'   <{many} options="canadd,export:silent" columns="{titles.replace("|", ",")}">']
    for row in rows:
        cells = " ".join(f"{t}={quoteattr(v)}" for t, v in zip(cut(titles), row, strict=True))
        lines.append(f"      <{kind} {cells}/>")
    return [*lines, f"   </{many}>"]


@case(
    "aSc Timetables: its XML export (pastebin.com/xeku8Aug: head, options; teachers, classes, students from memory)"
)
def q119_rozvrhy_v_xml(folder: Folder) -> Truth:
    """Slovakia: the timetable's XML in windows-1250: subjects, teachers, classes, pupils of two classes."""
    people = of_lines(
        """Nina|Balážová|||6.A;Oliver|Čuchran|||6.A;Sofia|Hudáková|||6.A;Matúš|Ižold|||6.A;Tamara|Kráľová|||6.A
        Alex|Bednár|||6.B;Ľubica|Ďurišová|||6.B;Samuel|Maťaš|||6.B;Zoja|Ševčíková|||6.B;Richard|Tóth|||6.B"""
    )
    people = [replace(w, more=(f"9C{at * 7919 + 41722:06X}",)) for at, w in enumerate(people)]
    staff = of_lines("Jana|Gregorová;Peter|Hronec", role="staff")
    staff = [replace(w, more=(f"5B11{at}F",)) for at, w in enumerate(staff)]
    keys = {"6.A": "2D4417AC", "6.B": "2D4422BE"}
    lines = [
        '<?xml version="1.0" encoding="windows-1250"?>',
        '<timetable ascttversion="2026.6.2" importtype="database" options="export:idprefix:%CHRID,import:idprefix:'
        '%TEMPID,groupstype1,decimalseparatordot" defaultexport="1" displayname="aSc Timetables 2012 XML">',
    ]
    periods = [cut("1|1|1|8:00|8:45"), cut("2|2|2|8:55|9:40")]
    lines += _part("period", "name|short|period|starttime|endtime", periods)
    subjects = [cut("77A01C|Slovenský jazyk a literatúra|SJL|"), cut("77A02D|Matematika|MAT|")]
    lines += _part("subject", "id|name|short|partner_id", subjects)
    teachers = [
        [w.more[0], w.given, w.family, w.full, w.family[:2], "FM"[at], f"#FF50{at}0", "", "", ""]
        for at, w in enumerate(staff)
    ]
    titles = "id|firstname|lastname|name|short|gender|color|email|mobile|partner_id"
    lines += _part("teacher", titles, teachers)
    rooms = [
        [key, room, room, "", w.more[0], "6", ""] for w, (room, key) in zip(staff, keys.items(), strict=True)
    ]
    lines += _part("class", "id|name|short|classroomids|teacherid|grade|partner_id", rooms)
    pupils = [[w.more[0], keys[w.room], w.full, "", "", "", "", w.given, w.family] for w in people]
    lines += _part("student", "id|classid|name|number|email|mobile|partner_id|firstname|lastname", pupils)
    folder.put("rozvrh 2026.xml", "\r\n".join([*lines, "</timetable>", ""]), "cp1250")
    return Truth([*people, *staff], allowed=("rozvrh 2026", *keys))
