"""Two imports one after the other: the beginning of the year and some weeks later."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("exports of an American system with a column for the status (layout invented)")
def q65_august_then_october_with_photos(folder: Folder) -> Truth:
    """August: the list. October: again, with photos: two joined, one withdrew, one moved, a new name."""
    august = of_lines(
        """Abel|Corwin|61204|4|12; Brielle|Danforth|61211|4|12; Carter|Eng|61219|4|12; Dahlia|Frost|61225|4|12
        Elliott|Gage|61230|4|14; Farah|Haidari|61238|4|14; Gwen|Ibsen|61244|4|14; Harvey|Jett|61251|4|14
        Imogene|Kowalski|60718|5|20; Jonah|Lacey|60723|5|20; Kira|Meadows|60731|5|20; Lamar|Nix|60739|5|20"""
    )
    changes: dict[int, dict[str, Any]] = {
        2: {"room": "14"},
        5: {"here": False},
        8: {"family": "Kowalski-Reyes"},
        10: {"goes": "Kiki"},
    }
    joined = of_lines("Milo|Ostrander|62007|4|12; Noemi|Pacheco|62013|5|20")
    october = with_photos([*but(august, changes), *joined], 5, 9)
    titles = cut("Student ID|Last Name|First Name|Nickname|Grade|Homeroom|Status")
    for step, people in (("1", august), ("2", sorted(october, key=lambda w: w.last_first))):
        rows = [
            [int(w.number), w.family, w.given, w.goes, int(w.grade), int(w.room),
             "Active" if w.here else "Withdrawn"]
            for w in people
        ]  # fmt: skip
        folder.book(f"{step}/Student list.xlsx", {"Students": [titles, *rows]})
    for w in october:
        if w.photo:
            folder.put(f"2/Fall photos/{w.number}.jpg", face(w.photo))
    same = [("Imogene Kowalski", "Imogene Kowalski-Reyes"), ("Carter Eng", "Carter Eng")]
    same += [("Kira Meadows", "Kira Meadows")]
    return Truth(october, steps=("1", "2"), same=same, allowed=("Students", "Student list", "Fall photos"))


@case("KAMAR: NSN, year level and tutor group as in its student lists (columns from memory)")
def q65_kamar_list_then_names_by_number(folder: Folder) -> Truth:
    """New Zealand: in February the list, in May again with a new tutor class, a preferred name, a leaver."""
    first = of_lines(
        """Anahera|Tamihana|24018|9|9KWA; Braden|Coulter|24025|9|9KWA; Caitlin|Fa'asavalu|24031|9|9KWA
        Dominic|Rātana|24044|9|9KWA|Dom; Elsie|Hargreaves|24052|9|9PKM; Finau|Tupou|24060|9|9PKM
        Grayson|Pōtae|24067|9|9PKM; Hineata|Walker|23011|10|10RTU|Hine; Isla|McKenzie|23019|10|10RTU
        Jayden|Singh|23027|10|10RTU; Kahurangi|Ngata|23034|10|10RTU"""
    )
    nsn = [f"1{38204417 + at * 60123}" for at in range(len(first))]
    first = [replace(w, more=(nsn[at],)) for at, w in enumerate(first)]
    second = but(first, {1: {"room": "9PKM"}, 6: {"here": False}, 10: {"goes": "Kahu"}})
    titles = cut("Student ID|NSN|Last Name|First Name|Preferred Name|Year Level|Tutor Group|Date Left")
    for step, people in (("1", first), ("2", second)):
        rows = [
            [w.number, w.more[0], w.family, w.given, w.goes or w.given, w.grade, w.room,
             "" if w.here else "12/04/2025"]
            for w in people
        ]  # fmt: skip
        folder.csv(f"{step}/KAMAR student list.csv", [titles, *rows], enc="utf-8-sig")
    same = [(w.full, w.full) for w in second if w.here]
    return Truth(second, steps=("1", "2"), same=same, allowed=("KAMAR student list",))
