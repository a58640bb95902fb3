"""Exports for programs and libraries: a query of Synergy, OneRoster 1.2, Koha's patrons, the Common Transfer File."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from xml.sax.saxutils import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "Synergy (Edupoint): SIS Number, Nick Name, Enter and Leave Date of a query sent to Excel (from memory)"
)
def q121_query_of_first_graders(folder: Folder) -> Truth:
    """Arizona: a query's workbook: grade as 01, rooms, nicknames where there are some, a leave date for one."""
    people = of_lines(
        """Alondra|Becerra|4417201|1|B12;Camden|Fuller|4417208|1|B12;Isabella|Gallegos|4417215|1|B12|Bella
        Jayce|Hollis|4417222|1|B12;Noelani|Kahale|4417229|1|B12;Talia|Begay|4417236|1|B14
        Theodore|Marsh|4417243|1|B14|Teddy;Priscilla|Nez|4417250|1|B14;Rowan|Stockton|4417257|1|B14
        Ximena|Villalobos|4417264|1|B14"""
    )
    titles = (
        "SIS Number|Last Name|First Name|Nick Name|Gender|Grade|Homeroom|Birth Date|Enter Date|Leave Date"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        sex = "M" if w.given in ("Camden", "Jayce", "Theodore", "Rowan") else "F"
        left = "09/11/2026" if w.given == "Rowan" else ""
        own = [int(w.number), w.family, w.given, w.goes, sex, "01", w.room, us_birthday(at, 2020)]
        rows.append([*own, "08/03/2026", left])
    folder.book("Student Query 08-31.xlsx", {"Query Results": rows})
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    here = [w for w in people if w.given != "Rowan"]
    return Truth([*here, *gone(people, 8)], allowed=("Student Query 08-31", "Query Results"))


_HEAD = "sourcedId|status|dateLastModified"
_SENT = "2026-08-17T04:30:00.000Z"
_ROOMS = {"Room 5 Delgado": "H5", "Room 6 Whelan": "H6"}


def _users(people: Sequence[Who]) -> list[list[Any]]:
    """The users of OneRoster 1.2: preferred names and pronouns, no role."""
    titles = (
        f"{_HEAD}|enabledUser|username|userIds|givenName|familyName|middleName|identifier|email|sms|phone|"
        "agentSourcedIds|grades|password|userMasterIdentifier|resourceSourcedIds|preferredGivenName|"
        "preferredMiddleName|preferredFamilyName|primaryOrgSourcedId|pronouns"
    )
    rows: list[list[Any]] = [cut(titles)]
    for w in people:
        name = f"{w.given}.{w.family}".lower().replace(" ", "")
        grade = f"0{w.grade}" if w.grade else ""
        own = [w.more[0], "active", _SENT, "true", name, "", w.given, w.family, "", w.number]
        more = [f"{name}@lagunaprep.example", "", "", "", grade, "", "", "", w.goes, "", "", "220", ""]
        rows.append([*own, *more])
    return rows


def _roles(people: Sequence[Who]) -> list[list[Any]]:
    titles = f"{_HEAD}|userSourcedId|roleType|role|beginDate|endDate|orgSourcedId|userProfileSourcedId"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        role = "teacher" if w.role == "staff" else "student"
        rows.append([f"R{at + 1}", "active", _SENT, w.more[0], "primary", role, "2026-08-17", "", "220", ""])
    return rows


def _classes(people: Sequence[Who], staff: Sequence[Who]) -> dict[str, list[list[Any]]]:
    """The homerooms, and who is in them."""
    titles = (
        f"{_HEAD}|title|grades|courseSourcedId|classCode|classType|location|schoolSourcedId|termSourcedIds|"
        "subjects|subjectCodes|periods"
    )
    classes: list[list[Any]] = [cut(titles)]
    for title, key in _ROOMS.items():
        own = [key, "active", _SENT, title, f"0{key[1]}", "KHR", key, "homeroom", "", "220", "Y27"]
        classes.append([*own, "", "", ""])
    titles = f"{_HEAD}|classSourcedId|schoolSourcedId|userSourcedId|role|primary|beginDate|endDate"
    enrolled: list[list[Any]] = [cut(titles)]
    for w in (*people, *staff):
        role, first = ("teacher", "true") if w.role == "staff" else ("student", "false")
        room = w.room or next(name for name in _ROOMS if w.family in name)
        own = [f"N{len(enrolled)}", "active", _SENT, _ROOMS[room], "220", w.more[0], role, first]
        enrolled.append([*own, "2026-08-17", "2027-06-04"])
    return {"classes": classes, "enrollments": enrolled}


@case("OneRoster 1.2 as CSV, facts/rosters.md 1.3 (imsglobal.org/spec/oneroster/v1p2/bind/csv)")
def q121_oneroster_of_version_two(folder: Folder) -> Truth:
    """California: a folder of OneRoster 1.2: roles in their own file, preferred given names, two homerooms."""
    people = of_lines(
        """Alejandra|Cisneros|330417|5|Room 5 Delgado|Ale;Bodhi|Ferris|330422|5|Room 5 Delgado
        Charlotte|Kwon|330426|5|Room 5 Delgado|Charlie;Dominic|Reyes|330431|5|Room 5 Delgado
        Eliana|Sarkisian|330438|5|Room 5 Delgado;Finn|Abbott|320419|6|Room 6 Whelan
        Guadalupe|Montes|320424|6|Room 6 Whelan|Lupe;Hiro|Nakata|320428|6|Room 6 Whelan
        Ines|Pacheco|320435|6|Room 6 Whelan;Jett|Ramsay|320440|6|Room 6 Whelan"""
    )
    people = [
        replace(w, more=(f"S{at + 8104}",), also=((w.goes, w.family),) if w.goes else ())
        for at, w in enumerate(people)
    ]
    staff = of_lines("Marisa|Delgado|T417;Kevin|Whelan|T422", role="staff")
    staff = [replace(w, more=(f"E{at + 9104}",)) for at, w in enumerate(staff)]
    manifest = [cut("propertyName|value"), cut("manifest.version|1.0"), cut("oneroster.version|1.2")]
    kinds = ("academicSessions", "classes", "courses", "enrollments", "orgs", "roles", "users")
    manifest += [[f"file.{kind}", "bulk"] for kind in kinds]
    orgs = [cut(f"{_HEAD}|name|type|identifier|parentSourcedId")]
    orgs.append(["220", "active", _SENT, "Laguna Prep", "school", "220", ""])
    courses = [cut(f"{_HEAD}|schoolYearSourcedId|title|courseCode|grades|orgSourcedId|subjects|subjectCodes")]
    courses.append(["KHR", "active", _SENT, "Y27", "Homeroom", "HR", "05,06", "220", "", ""])
    terms = [cut(f"{_HEAD}|title|type|startDate|endDate|parentSourcedId|schoolYear")]
    terms.append(["Y27", "active", _SENT, "2026-2027", "schoolYear", "2026-08-17", "2027-06-04", "", "2027"])
    everybody = [*people, *staff]
    tables = {"manifest": manifest, "academicSessions": terms, "orgs": orgs, "courses": courses}
    for name, rows in {
        **tables,
        "users": _users(everybody),
        "roles": _roles(everybody),
        **_classes(people, staff),
    }.items():
        folder.csv(f"oneroster12/{name}.csv", rows)
    return Truth(everybody, allowed=("oneroster12", "Laguna Prep", "Homeroom", *_ROOMS))


@case(
    "Koha: a report as CSV (columns of import_borrowers, git.koha-community.org), datalink.txt (rosters.md 1.2)"
)
def q121_patrons_and_datalink(folder: Folder) -> Truth:
    """India: a saved report of a Koha library: card numbers, classes, two teachers; pictures with datalink.txt."""
    people = with_photos(
        of_lines(
            """Advait|Menon|CIS20417||6 Tulip;Diya|Raghavan|CIS20422||6 Tulip;Farhan|Qureshi|CIS20426||6 Tulip
            Gayatri|Krishnan|CIS20431||6 Tulip;Ishaan|Bhatt|CIS20438||6 Lotus;Joanna|Fernandes|CIS20442||6 Lotus
            Nithya|Subramani|CIS20447||6 Lotus;Rehan|Merchant|CIS20451||6 Lotus;Tara|Venkatesh|CIS20455||6 Lotus"""
        )
        + of_lines("Sudha|Narayanan|CISF0417;Thomas|Kurian|CISF0422", role="staff"),
        3,
        10,
    )
    rows: list[list[Any]] = [cut("cardnumber|surname|firstname|categorycode|branchcode|Class|dateexpiry")]
    files: dict[str, bytes | str] = {}
    told = ""
    for at, w in enumerate(people):
        kind, until = ("STAFF", "2030-03-31") if w.role == "staff" else ("STUDENT", "2027-03-31")
        rows.append([w.number, w.family, w.given, kind, "MAIN", w.room, until])
        if w.photo:
            name = f"DSC_{at * 3 + 1417}.jpg"
            files[f"patron_images/{name}"] = face(w.photo)
            told += f"{w.number}\t{name}\n"
    folder.csv("Patrons grade 6-reportresults.csv", rows, enc="utf-8", end="\n")
    files["patron_images/datalink.txt"] = told
    folder.zip("patron_images.zip", files)
    allowed = ("Patrons grade 6-reportresults", "patron_images", "MAIN", "STUDENT", "STAFF")
    return Truth(people, allowed=allowed)


def _pupil(w: Who, born: str, mother: str) -> list[str]:
    """The lines of a pupil of a Common Transfer File; a contact stands within."""
    told = {"UPN": w.number, "Surname": w.family, "Forename": w.given, "DOB": born, "Gender": w.more[0]}
    lines = ["    <Pupil>", *(f"      <{key}>{escape(value)}</{key}>" for key, value in told.items())]
    lines.append("      <BasicDetails>")
    if w.goes:
        lines.append(f"        <PreferredForename>{w.goes}</PreferredForename>")
    lines += [
        f"        <NCyearActual>{w.grade}</NCyearActual>",
        "        <LanguageType>F</LanguageType>",
        "      </BasicDetails>",
    ]
    if mother:
        lines += [
            "      <Contacts>",
            "        <Contact>",
            "          <Order>1</Order>",
            "          <Title>Mrs</Title>",
            f"          <Surname>{escape(w.family)}</Surname>",
            f"          <Forename>{mother}</Forename>",
            "          <Relationship>MOT</Relationship>",
            "        </Contact>",
            "      </Contacts>",
        ]
    return [*lines, "    </Pupil>"]


@case("Common Transfer File of the DfE: CTfile, Header, CTFpupilData, Pupil, BasicDetails (from memory)")
def q121_common_transfer_file(folder: Folder) -> Truth:
    """England: the XML in which a junior school sends its leavers on: UPN, preferred forenames, mothers."""
    people = of_lines(
        """Abigail|Barraclough|H884120417001|6||Abi;Bilal|Hafeez|H884120417014|6;Cerys|Mountford|H884120417027|6
        Dylan|Oakes|H884120417030|6;Esmé|Radcliffe|H884120417043|6;Ibrahim|Suleman|H884120417056|6
        Jakub|Wilk|H884120417069|6|;Nathaniel|Yates|H884120417072|6||Nate;Poppy|O'Hare|H884120417085|6"""
    )
    boys = ("Bilal", "Dylan", "Ibrahim", "Jakub", "Nathaniel")
    mothers = {"Abigail": "Helen", "Bilal": "Samina", "Poppy": "Clare"}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<CTfile>",
        "  <Header>",
        "    <DocumentName>Common Transfer File</DocumentName>",
        "    <CTFversion>25.0</CTFversion>",
        "    <DateTime>2026-07-13T09:12:40</DateTime>",
        "    <DocumentQualifier>partial</DocumentQualifier>",
        "    <SourceSchool>",
        "      <LEA>884</LEA>",
        "      <Estab>2417</Estab>",
        "      <SchoolName>Millbrook Junior School</SchoolName>",
        "    </SourceSchool>",
        "  </Header>",
        "  <CTFpupilData>",
    ]
    for at, w in enumerate(people):
        born = f"2015-{at % 12 + 1:02}-{at + 8:02}"
        sex = "M" if w.given in boys else "F"
        lines += _pupil(replace(w, more=(sex,)), born, mothers.get(w.given, ""))
    text = "\n".join([*lines, "  </CTFpupilData>", "</CTfile>", ""])
    folder.put("8842417_CTF_8844120_001.xml", text)
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("8842417_CTF_8844120_001", "Millbrook Junior School"))
