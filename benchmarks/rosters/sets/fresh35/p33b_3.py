"""What American school systems, Seesaw, Microsoft and Surpass write."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import Cell, Grid, grid_pdf


@case(
    "School Data Sync v2.1 (learn.microsoft.com: orgs, users, roles with the grade, classes, "
    "enrollments, relationships)"
)
def p33b_school_data_sync(folder: Folder) -> Truth:
    """SDS: six tables that refer to each other; the grade stands in roles.csv; two teachers and two
    parents among the users."""
    people = those(
        "Rosalind|Achterberg;Tyrese|Gaines;Minh|Dang;Camila|Ocampo;Wesley|Truax;Aisha|Farah;"
        "Gideon|Stein;Noelle|Baptiste",
        "140021",
        "K 4",
        "Homeroom K-Lark;Homeroom 4-Heron",
        without=8,
    )
    people = but(people, {at: {"classes": ("Choir",)} for at in (1, 3, 6)})
    staff = [
        one("Patricia", "Lindgren", "900041", role="staff", photo=""),
        one("Omar", "Sayegh", "900044", role="staff", photo=""),
    ]
    parents = [one("Denise", "Gaines", "700311", photo=""), one("Carlos", "Ocampo", "700318", photo="")]
    rooms = {"c1": "Homeroom K-Lark", "c2": "Homeroom 4-Heron", "c3": "Choir"}
    users = [cut("sourcedId|username|givenName|familyName|password|activeDirectoryMatchId|email|phone|sms")]
    roles = [
        cut("userSourcedId|orgSourcedId|role|sessionSourcedId|grade|isPrimary|roleStartDate|roleEndDate")
    ]
    enrolled = [cut("classSourcedId|userSourcedId|role")]
    grades = {"K": "KG", "4": "04"}
    for who in [*people, *staff, *parents]:
        mail = f"{who.given}.{who.family}@cedarpoint.example".lower()
        users.append([who.number, mail, who.given, who.family, "", mail, mail, "", ""])
        role = "teacher" if who in staff else "guardian" if who in parents else "student"
        start = ["2026-08-24", "2027-06-11"] if role == "student" else ["", ""]
        roles.append([who.number, "org-17", role, "2026-27", grades.get(who.grade, ""), "TRUE", *start])
        for key, room in rooms.items():
            if room == who.room or room in who.classes:
                enrolled.append([key, who.number, "student"])
    enrolled += [["c1", "900041", "teacher"], ["c2", "900044", "teacher"], ["c3", "900044", "teacher"]]
    folder.csv(
        "SDS/orgs.csv", [cut("sourcedId|name|type|parentSourcedId"), cut("org-17|Cedar Point|school|")]
    )
    folder.csv("SDS/users.csv", users)
    folder.csv("SDS/roles.csv", roles)
    titles = cut("sourcedId|orgSourcedId|title|sessionSourcedIds|courseSourcedId")
    folder.csv("SDS/classes.csv", [titles, *([key, "org-17", rooms[key], "2026-27", ""] for key in rooms)])
    folder.csv("SDS/enrollments.csv", enrolled)
    folder.csv(
        "SDS/relationships.csv",
        [
            cut("userSourcedId|relationshipUserSourcedId|relationshipRole"),
            [people[1].number, "700311", "mother"],
            [people[3].number, "700318", "father"],
        ],
    )
    return Truth([*people, *staff], allowed=(*rooms.values(), "Cedar Point", "SDS"))


@case("FACTS SIS (RenWeb), a report of a homeroom with pictures as PDF (layout from memory)")
def p33b_facts_picture_roster(folder: Folder) -> Truth:
    """FACTS: two columns, the picture at the left; last name first with the nickname in brackets; the
    second page has the other homeroom."""
    people = those(
        "Katherine|Boyle;Augustine|Delacruz;Lucia|Fontenot;Maximilian|Haas;Thérèse|Landry;Joseph|Nguyen;"
        "Regina|Okonkwo;Dominic|Pruett;Cecilia|Sandoval;Benedict|Walsh",
        "10234",
        "4",
        "4A",
        without=2,
    )
    people = but(people, {0: {"goes": "Kate"}, 3: {"goes": "Max"}, 5: {"goes": "Joey"}})
    people = but(people, {at: {"room": "4B"} for at in range(6, 10)})
    shown: list[Cell | None] = []
    for who in people:
        name = f"{who.last_first} ({who.goes})" if who.goes else who.last_first
        lines = (name, f"Student ID: {who.number}", f"Grade: {who.grade}", f"Homeroom: {who.room}")
        shown.append(Cell(lines, face(who.photo) if who.photo else b""))
    grid = Grid(
        side="right",
        columns=2,
        rows=3,
        photo=78,
        text=150,
        gap=26,
        title="St. Brendan School - Student Picture Roster 2026-2027",
        foot="FACTS SIS - 9/21/2026 8:02 AM",
    )
    folder.put("StudentPictureRoster.pdf", grid_pdf(shown, grid))
    return Truth(people)


def _pasted(title: str, titles: str, rows: list[list[str]]) -> str:
    """A table as it is copied from a page: lines above, tabs between."""
    head = f"Harbor View Middle School\n{title} ({len(rows)})\n\n"
    return head + table([cut(titles), *rows], "\t", "\n")


@case(
    "Jupiter Ed, the pages Students and Withdrawn, copied from the browser into a text file (columns "
    "from memory)"
)
def p33b_jupiter_active_and_withdrawn(folder: Folder) -> Truth:
    """Jupiter: two pasted lists, one of the students, one of those who were withdrawn; nicknames in
    their own column."""
    people = those(
        "Alejandra|Montes;William|Cho;Tamsin|Rourke;Elijah|Bright;Saanvi|Kulkarni;Nathaniel|Grubb;"
        "Yesenia|Duarte;Owen|Fitch;Marisol|Vega-Ortiz;Trent|Halloran",
        "006512",
        "6 7",
        "6-1;7-2",
        without=10,
    )
    people = but(people, {0: {"goes": "Ale"}, 1: {"goes": "Will"}, 5: {"goes": "Nate"}})
    people = but(people, {7: {"here": False}, 9: {"here": False}})
    titles = "Student ID|Last Name|First Name|Nickname|Grade|Homeroom|Gender|Birthdate|Contact|Phone"

    def row(at: int, who: Who) -> list[str]:
        return [
            *(who.number, who.family, who.given, who.goes, who.grade, who.room, "FMX"[at % 3]),
            *(f"{at + 1}/1{at % 9}/2014", f"Parent {who.family}", f"(555) 555-01{at:02}"),
        ]

    here = [row(at, who) for at, who in enumerate(people) if who.here]
    gone = [[*row(at, who), "10/02/2026"] for at, who in enumerate(people) if not who.here]
    folder.put("jupiter students.txt", _pasted("Students", titles, here))
    folder.put("jupiter withdrawn.txt", _pasted("Withdrawn Students", f"{titles}|Withdrawn", gone))
    return Truth(people, allowed=("Harbor View Middle School",))
