"""Lists that come a second time."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.sixth_cast import pupils, same_records


@case(
    OFFICE
    + ": a Czech list in September and the register's in October, with the titles of another program; one moved class, one left, one came"
)
def fresh_register_after_the_first_month(folder: Folder) -> Truth:
    """The second list says `Příjmení a jméno` in one cell; a corrected surname with the same number; one has gone."""
    before = pupils("cz", 9, "3041", "", "5.B;5.A", without=0)
    after = list(before)
    after[8] = replace(after[8], family="Čapková")
    after[1], after[2] = replace(after[1], room="5.B"), replace(after[2], room="5.A")
    after[5] = replace(after[5], here=False)
    new = one("Matouš", "Hrubý", "3199", room="5.B")
    rows = [[w.number, w.given, w.family, w.room] for w in before]
    folder.csv("1/zaci.csv", [["Ev. č.", "Jméno", "Příjmení", "Třída"], *rows], ";", "cp1250")
    folder.zip("1/fotky.zip", faces(before))
    late = [
        [str(at), f"{w.family} {w.given}", w.room, w.number, "" if w.here else "odešel 30. 9. 2026"]
        for at, w in enumerate(sorted([*after, new], key=lambda who: who.family), 1)
    ]
    folder.book(
        "2/Matrika.xlsx",
        {"Matrika": [["Poř.", "Příjmení a jméno", "Třída", "Evidenční číslo", "Poznámka"], *late]},
    )
    folder.photos([new], lambda who: f"2/{who.number}.jpg")
    return Truth([*after, new], steps=("1", "2"), same=same_records(before, after))
