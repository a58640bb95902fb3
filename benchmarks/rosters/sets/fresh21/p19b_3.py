"""Prints as PDF, Word tables and teachers' own sheets in the United States and Canada."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a teacher's Google Sheet with a tab for each period, downloaded as Excel")
def fresh_teacher_sheet_of_periods(folder: Folder) -> Truth:
    """Name as Last, First, goes by, Chromebook and reading level; a tab of seating and one of log-ins to other sites; DROPPED beside a name."""
    people = those(
        "Christopher|Delacroix;Ana Sofia|Mejia;Josiah|Beckett;Samantha|Liu;Elijah|Crowder;Victoria|Nunez;Quinn|Abrams;Devonte|Sykes",
        "",
        "",
        without=2,
    )
    people = but(people, {0: {"goes": "CJ"}, 3: {"goes": "Sam"}, 4: {"here": False}, 5: {"goes": "Tori"}})
    titles = cut("Name|Goes by|Chromebook|Lexile|Parent email|Notes")
    rows: list[list[Any]] = [
        [
            *(w.last_first, w.goes, f"CB-{412 + at}", (840, "BR120L", 1015, "")[at % 4]),
            *(
                f"{w.family.lower()}family{at}@gmail.com",
                "DROPPED 9/21" if not w.here else ("", "504", "ELL 3")[at % 3],
            ),
        ]
        for at, w in enumerate(people)
    ]
    sites = [["IXL", "class code 7QRT-2"], ["Newsela", "join: MXPLT4"], ["Blooket", "gmail log in"]]
    folder.book(
        "Rosters 26-27 - Ms. Prewitt.xlsx",
        {
            "Per 1": [titles, *rows[:4]],
            "Per 5": [titles, *rows[4:]],
            "Sites": [["Site", "How"], *sites],
        },
    )
    folder.photos(people, lambda w: f"faces/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))
