"""Lists that come a second time."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder


@case(OFFICE)
def p61_first_without_numbers_then_with_them(folder: Folder) -> Truth:
    """First class lists by name only, later the export with numbers; two girls of one name in two classes."""
    people = of_lines(
        """
        Hayes|Colburn|81207|3|3A
        Adele|Marchetti|81214|3|3A
        Emma|Nguyen|81221|3|3A
        Ravi|Pillai|81228|3|3A
        Stella|Quinn|81235|3|3A
        Otis|Beauchamp|81242|3|3B
        Carmen|Ledesma|81249|3|3B
        Emma|Nguyen|81256|3|3B
        Noor|Saleh|81263|3|3B
        Tristan|Weems|81270|3|3B
        """
    )
    heads = {"3A": "Ms. Okada", "3B": "Mr. Lindgren"}
    sheets = {
        room: [
            [f"{teacher}    Grade 3"],
            cut("First|Last|Goes home by"),
            *(
                [w.given, w.family, cut("Bus|Walk|Car")[at % 3]]
                for at, w in enumerate(people)
                if w.room == room
            ),
        ]
        for room, teacher in heads.items()
    }
    folder.book("1 first week/Class lists.xlsx", sheets)
    people = but(people, {4: {"room": "3B"}})
    titles = cut("Student_Number|Last_Name|First_Name|Grade_Level|Home_Room")
    rows = [
        [w.number, w.family, w.given, w.grade, w.room] for w in sorted(people, key=lambda w: w.last_first)
    ]
    folder.csv("2 office/student.export.text", [titles, *rows], "\t")
    return Truth(
        people,
        steps=("1 first week", "2 office"),
        same=[("Stella Quinn", "Stella Quinn"), ("Noor Saleh", "Noor Saleh")],
        allowed=("3A", *heads.values(), "Class lists", "1 first week", "2 office"),
    )
