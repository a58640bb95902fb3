"""Lists that come a second time, and lists that teachers made by hand."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case(
    OFFICE
    + ": sign-up of a reading contest, kept by the librarian: the team stands once, its members below each other"
)
def fresh_sign_up_of_reading_teams(folder: Folder) -> Truth:
    """Teams have funny names and are no classes; places that nobody took; the grade as `5th`; photos `First Last.jpg`."""
    people = those(
        "Ainsley|Vogt;Bronson|Teague;Camila|Ferreira;Dax|Holloman;Eowyn|Prater;Forrest|Keys;Giselle|Amador;Hollie|Stubbs",
        "",
        "4 5",
        "9;12",
    )
    teams = cut("The Page Turners|Book Dragons|Read-iculous")
    rows: list[list[str]] = []
    for at, team in enumerate(teams):
        members = people[at * 3 : at * 3 + 3]
        rows += [
            [team if not nth else "", f"{nth + 1}.", w.full, f"{w.grade}th", w.room]
            for nth, w in enumerate(members)
        ]
        rows += [["", f"{nth + 1}.", "", "", ""] for nth in range(len(members), 4)]
    top = [["BATTLE OF THE BOOKS - sign up by Oct 9!!"], ["4 to a team, no changes after Oct 16"]]
    folder.book(
        "BOB teams 2026.xlsx",
        {"Teams": [*top, cut("Team name||Student|Grade|Room"), *rows]},
        merge=["A1:E1", "A2:E2"],
    )
    folder.photos(people, lambda w: f"BOB photos/{w.full}.jpg")
    return Truth(people, allowed=(*teams, "Teams", "BOB photos"))


@case(
    OFFICE
    + ": a teacher's seating chart in Excel: a name in each cell as the desks stand, with door and windows"
)
def fresh_seating_chart_with_a_door(folder: Folder) -> Truth:
    """Empty desks are blank or `---`; the front of the room is written above; nobody has a number; photos by name."""
    people = those(
        "Alonzo|Birdsong;Brynlee|Coates;Cassidy|Duarte;Darnell|Epps;Estelle|Fong;Garrett|Hale;Iyana|Jessup;Kenji|Lowell;Marta|Nieves;Otto|Pell",
    )
    seats = iter(w.full for w in people)
    plan = ["XX X", "X-XX", "XXX ", " X- "]
    rows = [
        ["", *(next(seats) if seat == "X" else {"-": "---", " ": ""}[seat] for seat in row)] for row in plan
    ]
    rows[0][0] = "WINDOWS"
    top = [["SEATING CHART"], ["Ms. Tovar - Period 3 - Room 118"], [], ["", "FRONT / WHITEBOARD"], []]
    foot: list[list[str]] = [[], ["", "", "", "", "DOOR"], ["updated 10/12"]]
    folder.book(
        "Seating chart P3.xlsx", {"Period 3": [*top, *rows, *foot]}, merge=["A1:E1", "A2:E2", "B4:E4"]
    )
    folder.photos(people, lambda w: f"Period 3/{w.full}.jpg")
    return Truth(
        people,
        allowed=(
            "Period 3",
            "Room 118",
            "118",
            "Ms. Tovar",
            "Tovar",
            "Ms. Tovar - Period 3 - Room 118",
            "Seating chart P3",
            "Period 3 - Room 118",
        ),
    )
