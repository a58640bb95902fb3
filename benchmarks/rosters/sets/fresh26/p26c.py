"""What schools in Germany, Austria, Switzerland and the Netherlands hand over in August."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "the manager of pupils of iSAMS, exported to CSV (from memory: School ID, Forename, Preferred Name, Form, Tutor)"
)
def p26c_isams_pupils_and_cards(folder: Folder) -> Truth:
    """An international school in Vienna: the pupils of iSAMS, and a list of cards whose numbers lost their zeros in Excel."""
    people = those(
        "Wing Yan|Chan;Maximilian|Auersperg;Sofia|Petrova;Ji-ho|Bae;Aaliyah|Al Mansoori;Theodore|Whitcombe;"
        "Ines|da Silva Pinto;Arjun|Raghunathan",
        "000412",
        "7 7 8",
        "7K;7L;8K",
        photo="",
    )
    people = but(
        people,
        {
            0: {"goes": "Hailey"},
            1: {"goes": "Max"},
            5: {"goes": "Teddy"},
        },
    )
    people = [replace(w, more=(f"2790100{3318 + at * 7}",)) if at != 6 else w for at, w in enumerate(people)]
    titles = cut("School ID|Surname|Forename|Preferred Name|Year|Form|Tutor|House|Nationality|Email Address")
    tutors = {"7K": "Mr J Okonjo", "7L": "Frau K Steindl", "8K": "Ms P Fairbairn"}
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, w.grade, w.room, tutors[w.room]),
            *(("Danube", "Prater")[at % 2], ("Austria", "Other")[at % 2]),
            f"{(w.goes or w.given).split()[0].lower()}.{w.family.split()[-1].lower()}@pupils.example",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("iSAMS Pupils 2026-09-01.csv", [titles, *rows], quote=True)
    cards: list[list[object]] = [
        ["Library cards handed out in September"],
        [],
        ["School ID", "Pupil", "Card barcode", "Given out on"],
    ]
    for at, w in enumerate(people):
        called = f" ({w.goes})" if w.goes else ""
        given_out = f"{8 + at}.9.2026" if w.more else "no card yet"
        cards.append([int(w.number), f"{w.family.upper()}, {w.given}{called}", *(w.more or ("",)), given_out])
    folder.book("Library cards.xlsx", {"Cards": cards})
    return Truth(
        people,
        allowed=(*tutors.values(), "J Okonjo", "K Steindl", "P Fairbairn", "Danube", "Prater"),
    )
