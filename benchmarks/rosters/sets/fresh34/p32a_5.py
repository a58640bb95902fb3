"""SIMS, as a school in England or Wales has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


def _sims_rows(people: Sequence[Who]) -> list[list[Any]]:
    return [
        [
            *(int(w.number), w.family, w.given, w.goes or w.given, w.room, f"Year  {w.grade}", w.more[0]),
            *(f"{at + 3:02}/0{at % 8 + 1}/{2026 - 5 - int(w.grade)}", "" if w.here else "23/10/2026"),
        ]
        for at, w in enumerate(people)
    ]


@case(
    "SIMS: a report of the student list into Excel, photos of the photographer's set by "
    "admission number (ess-sims.co.uk, accredited school photographers); the file names from memory"
)
def p32a_sims_report_and_photo_importer(folder: Folder) -> Truth:
    """Admission numbers shown as six digits, `Year  7`, preferred forenames, one leaver; photos per year."""
    people = those(
        "Mohammed Zain|Akhtar;Isobel|Cartwright;Kacper|Zieliński;Thomas|Fairclough-Moss;Oluwaseun|Adebayo;"
        "Evangeline|Stubbs;Rhiannon|Probert;Harjit|Dhaliwal;Jude|O'Hare",
        "004512",
        "7 7 8",
        "7RHO;7LKE;8DBA",
        without=1,
    )
    people = [replace(w, more=(f"H936004{26010 + at * 17:06}",)) for at, w in enumerate(people)]
    people = but(
        people,
        {
            0: {"goes": "Zain"},
            3: {"goes": "Tom"},
            4: {"goes": "Seun"},
            7: {"here": False, "photo": ""},
        },
    )
    head: list[list[Any]] = [
        ["Student List with Admission Number", "", "", "", "", "", "", "", ""],
        ["Effective date 09/11/2026", "", "", "", "", "", "", "", ""],
        [],
        cut("Adno|Legal Surname|Legal Forename|Preferred Forename|Reg|Year|UPN|DOB|Leaving Date"),
    ]
    order = sorted(people, key=lambda w: (w.family, w.given))
    tail: list[list[Any]] = [[], ["", f"Count: {len(people)}", "", "", "", "", "", "", ""]]
    folder.book(
        "Student List with Adno.xlsx",
        {"Report": [*head, *_sims_rows(order), *tail]},
        merge=["A1:I1", "A2:I2"],
        zeros={"A": 6},
    )
    for name, data in faces(people, lambda w: f"Photos/Year {w.grade}/{w.number}.jpg").items():
        folder.put(name, data)
    return Truth(people, allowed=("Photos", "Year 7", "Year 8"))
