"""Lists that come a second time."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sixth_cast import pupils, same_records


@case(
    OFFICE
    + ": a Polish list in September and in October as another export; one married name in the family, two moved, one struck off"
)
def fresh_october_from_another_export(folder: Folder) -> Truth:
    """The second list has other titles and order; a new surname with the same number; a new boy; one is `skreślony`."""
    before = pupils("pl", 9, "2041", "", "4b;4a", without=0)
    after = list(before)
    after[0] = replace(after[0], family="Nowicka-Sobczak")
    after[3], after[4] = replace(after[3], room="4b"), replace(after[4], room="4a")
    after[6] = replace(after[6], here=False)
    new = one("Borys", "Dąbek", "2199", room="4a")
    rows = [[str(at), w.family, w.given, w.room, w.number] for at, w in enumerate(before, 1)]
    folder.csv(
        "1/uczniowie.csv", [["Lp.", "Nazwisko", "Imię", "Klasa", "Nr legitymacji"], *rows], ";", "cp1250"
    )
    folder.photos(before, lambda who: f"1/{who.number}.jpg")
    late = [
        [w.number, f"{w.family} {w.given}", w.room, "uczeń" if w.here else "skreślony 30.09.2026"]
        for w in sorted([*after, new], key=lambda who: who.given)
    ]
    folder.book(
        "2/Październik.xlsx",
        {"Lista": [["Numer legitymacji", "Nazwisko i imię", "Oddział", "Status"], *late]},
    )
    folder.photos([new], lambda who: f"2/{who.number}.jpg")
    return Truth([*after, new], steps=("1", "2"), same=same_records(before, after))
