"""What schools in South Africa, Nigeria and Kenya send on an ordinary day, and a second list in England."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(OFFICE + ": admission lists of two streams of a Kenyan secondary school, a file each")
def fresh_two_streams_in_two_files(folder: Folder) -> Truth:
    """A file for each stream with the title above; names of three words in capitals, assessment numbers beside; photos of both in one zip by admission number."""
    east = those(
        "Kevin Odhiambo|Otieno;Purity Wambui|Kariuki;Hassan Ali|Mohamed;Mercy Chebet|Kosgei;Victor Mwendwa|Kilonzo",
        "7318",
        "10",
        "East",
        0,
    )
    west = those(
        "Esther Moraa|Nyamweya;Ian Kiprotich|Langat;Joy Akinyi|Oduor;Peter Kamau|Ndung'u;Amina|Juma",
        "7520",
        "10",
        "West",
    )
    titles = cut("No.|ADM NO|NAME OF LEARNER|ASSESSMENT NO|GRADE|STREAM|DAY/BOARDER")
    everybody = []
    for people in (east, west):
        coded = [
            replace(any_parting(w), more=(f"B00{at * 31 + int(w.number):07}",)) for at, w in enumerate(people)
        ]
        everybody += coded
        rows: list[list[Any]] = [
            [
                *(at + 1, int(w.number), w.full.upper(), w.more[0], 10, w.room.upper()),
                ("BOARDER", "DAY")[at % 2],
            ]
            for at, w in enumerate(coded)
        ]
        head: list[list[Any]] = [["NYANGWESO HIGH SCHOOL"], [f"GRADE 10 {coded[0].room.upper()} 2026"], []]
        folder.book(f"GRADE 10 {coded[0].room.upper()}.xlsx", {"Sheet1": [*head, titles, *rows]})
    folder.zip("Grade 10 passport photos.zip", faces(everybody))
    return Truth(everybody, capitals=True, allowed=("*",))


@case(OFFICE + ": an English primary school's library list in September and again in November")
def fresh_september_and_november(folder: Folder) -> Truth:
    """Pupil numbers; in November, after half-term, one has left and is marked, one has joined, one has a new surname and one changed class; new photos only for the newcomer."""
    people = those(
        "Ottilie|Marsh;Zakariya|Hussain;Bertie|Lomax;Nia|Parry;Marcel|Duda;Esther|Quaye",
        "1140",
        "3",
        "Kestrels",
    )
    new = those("Rosalind|Fairweather", "1302", "3", "Owls", 0)
    titles = cut("Pupil No|Surname|First Name|Year|Class|Notes")
    rows = [[w.number, w.family, w.given, w.grade, w.room, ""] for w in people]
    folder.csv("September/Library Y3.csv", [titles, *rows])
    folder.photos(people, lambda w: f"September/photos/{w.number}.jpg")
    later = but(people, {1: {"here": False}, 3: {"family": "Parry-Jones"}, 4: {"room": "Owls"}})
    rows = [
        [w.number, w.family, w.given, w.grade, w.room, "" if w.here else "Left 23/10/26"]
        for w in [*later, *new]
    ]
    folder.csv("November/Library Y3.csv", [titles, *rows])
    folder.photos(new, lambda w: f"November/photos/{w.number}.jpg")
    same = [(old.full, now.full) for old, now in zip(people, later, strict=True) if now.here]
    return Truth([*later, *new], steps=("September", "November"), same=same, allowed=("photos",))
