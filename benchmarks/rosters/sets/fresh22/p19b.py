"""What PowerSchool, Infinite Campus, Skyward, Synergy and Aeries give a school in the United States."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": layout from memory, page not seen: Aeries Query, LIST STU to Excel")
def fresh_aeries_query_with_tags(folder: Folder) -> Truth:
    """The long ID and the school's own short Stu#; two last names, counselors, tag I for those who left; pictures by Student ID."""
    people = those(
        "Itzel|Barrios Lopez;Nathaniel|Nakamura;Marisol|Zepeda;Cooper|Lindgren;Arjun|Dhillon;Mai|Xiong;Isaiah|Broussard;Daniela|Orozco Ruiz",
        "200045117",
        "11 12",
        without=1,
    )
    people = but(people, {3: {"here": False}})
    people = [but([w], {0: {"more": (str(2114 + at * 17),)}})[0] for at, w in enumerate(people)]
    titles = cut("Stu#|Student ID|Last Name|First Name|Middle Name|Grade|Tag|Counselor|Birthdate")
    rows: list[list[Any]] = [
        [
            *(
                int(w.more[0]),
                int(w.number),
                w.family,
                w.given,
                "Ray" if at in (1, 6) else "",
                int(w.grade),
            ),
            *(
                "" if w.here else "I",
                ("Fuentes", "Ito")[at % 2],
                f"{at + 3}/{at * 3 + 2}/20{10 - at % 2:02d}",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("QueryResults.xlsx", {"STU": [titles, *rows]})
    folder.photos(people, lambda w: f"Photos/{w.number}.jpg")
    return Truth(people, allowed=("*",))
