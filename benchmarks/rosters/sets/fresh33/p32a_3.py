"""Reports on paper and exports of library and student systems in Australia, New Zealand and North America."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page

_INITIALS = (" L", "", " M")


def _places(people: Sequence[Who]) -> list[tuple[Who, int]]:
    """Everybody and their line in the report of their room."""
    return [
        (w, at)
        for room in {w.room for w in people}
        for at, w in enumerate(sorted((w for w in people if w.room == room), key=lambda w: w.last_first))
    ]


@case(
    "Skyward: a class roster report of an advisory, printed as PDF in letters of one width "
    "(no documentation could be cited; from memory)"
)
def p32a_skyward_advisory_rosters(folder: Folder) -> Truth:
    """Capitals, middle initials, an Other ID, grades 07 and 08 in one room, a dropped pupil, totals."""
    people = those(
        "BRYNLEE|HOLLOWAY;TRENTON|ESCOBEDO;MARIAH|DE LA ROSA;COLE|BUCHANAN III;AALIYAH|SPEARS;"
        "GRADY|STOLTZFUS;JOSE|MALDONADO;PEYTON|WREN;KAYDENCE|ULRICH;DESHAWN|PRICE",
        "170233",
        "7 8",
        "214;214;214;214;214;118;118;118;118;118",
        without=0,
    )
    people = but(
        [replace(w, photo="") for w in people],
        {3: {"family": "BUCHANAN", "also": (("COLE", "BUCHANAN III"),)}, 7: {"here": False}},
    )
    order = {w.number: at for w, at in _places(people)}
    people = [
        replace(w, also=(*w.also, (f"{w.given}{_INITIALS[order[w.number] % 3]}", w.family))) for w in people
    ]
    page, file = blank_page()
    for room, advisor in (("214", "TAMBLYN, DENISE"), ("118", "ORELLANA, MARCO")):
        group = [w for w, _ in _places(people) if w.room == room]
        lines = [
            "05.26.10.00.07-11.8          CANYON VIEW MIDDLE SCHOOL              09/14/26    PAGE:    1",
            "                              CLASS ROSTER REPORT                    10:02 AM",
            "",
            f"CLASS: ADVISORY   PERIOD: 1   ROOM: {room}   TEACHER: {advisor}   TERM: 1-4",
            "",
            "STUDENT NAME                  OTHER ID   GRD  GENDER  ENTRY DATE  DROP DATE  LOCKER",
            "----------------------------  ---------  ---  ------  ----------  ---------  ------",
        ]
        for at, w in enumerate(group):
            suffix = " III" if w.family == "BUCHANAN" else ""
            name = f"{w.family}{suffix}, {w.given}{_INITIALS[at % 3]}"
            drop = "" if w.here else "09/11/26"
            sex = "FM"[at % 2]
            lines.append(
                f"{name:<30}{w.number:<11}{w.grade:0>2}   {sex:<8}08/17/26    {drop:<11}{at * 31 + 402}"
            )
        lines += ["", f"TOTAL STUDENTS: {len(group)}", "***** END OF REPORT *****"]
        page.setFont("Courier", 9)
        for at, line in enumerate(lines):
            page.drawString(36, 750 - at * 12, line)
        page.showPage()
    page.save()
    folder.put("Class Roster Report.pdf", file.getvalue())
    return Truth(
        people,
        capitals=True,
        allowed=("ADVISORY", "TAMBLYN, DENISE", "ORELLANA, MARCO", "CANYON VIEW MIDDLE SCHOOL"),
    )


@case(
    "Infinite Campus ad hoc export: dotted titles, a row for each section of a student "
    "(knowledge.certforschools.com; kb.infinitecampus.com, ad hoc reporting)"
)
def p32a_campus_sections_of_students(folder: Folder) -> Truth:
    """Sections of two teachers, a student in up to two of them, an alias, private columns beside."""
    people = those(
        "Noelle|Vandermolen;Marcus|Tillery;Sienna|Bianchi;Rafael|Ocampo;Greta|Haugen;Demetrius|Holt;"
        "Paige|Nakamura",
        "004417",
        "9 10",
        without=0,
    )
    people = but([replace(w, photo="") for w in people], {3: {"goes": "Rafi"}})
    sections = ("English 9", "English 10", "Research Methods")
    taken = ((0, 2), (1,), (0,), (1, 2), (0,), (1, 2), (0, 2))
    people = [
        replace(w, classes=tuple(sections[which] for which in each))
        for w, each in zip(people, taken, strict=True)
    ]
    titles = cut(
        "student.studentNumber|student.stateID|student.lastName|student.firstName|student.alias|"
        "student.grade|student.birthdate|courseSection.courseName|courseSection.teacherDisplay|courseSection.roomName|"
        "contacts.email"
    )
    teachers = (("Boudreaux, Anita", "B114"), ("Boudreaux, Anita", "B114"), ("Kimmel, Scott", "LIB"))
    rows = [
        [
            *(w.number, f"70021{at:05}", w.family, w.given, w.goes, f"{w.grade:0>2}"),
            *(f"0{at + 1}/1{at}/2011", sections[which], *teachers[which], f"s{w.number}@campus.example"),
        ]
        for at, (w, each) in enumerate(zip(people, taken, strict=True))
        for which in each
    ]
    people = [replace(w, more=(f"70021{at:05}",)) for at, w in enumerate(people)]
    folder.csv("extract.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=(*sections, "Boudreaux, Anita", "Kimmel, Scott", "B114", "LIB"))
