"""A workbook of a New Zealand school, and the slides of an international one."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE)
def p20b_workbook_of_rooms_with_a_hidden_sheet(folder: Folder) -> Truth:
    """New Zealand: a sheet for each room, one of the staff, and a hidden one of those who left last year."""
    rooms = {
        "Rūma 4": (
            "Whaea Hinemoa Parata",
            those("Aroha|Heke;Nikau|Taukiri;Charlie|Beaumont;Sina|Leota", "141905522", "3 4", "Rūma 4", 9),
        ),
        "Rūma 5": (
            "Matua Rāwiri Pōtae",
            those("Kahurangi|Moana;William|Sutherland;Manaia|Te Whata", "141916604", "5 6", "Rūma 5", 9),
        ),
    }
    rooms["Rūma 4"][1][2] = replace(rooms["Rūma 4"][1][2], given="Charlotte", goes="Charlie")
    gone = those("Zac|Entwistle;Mia|Ropata", "139550871", "6", without=9, here=False)
    staff = [
        one(given, family, role="staff", photo="")
        for given, family in (("Hinemoa", "Parata"), ("Rāwiri", "Pōtae"), ("Judith", "Akehurst"))
    ]
    titles = cut("NSN|Surname|First name|Known as|Yr|House|DOB|Iwi|Caregiver 1")
    sheets = {}
    for name, (teacher, pupils) in rooms.items():
        rows = [
            [
                int(w.number),
                w.family,
                w.given,
                w.goes,
                int(w.grade),
                "Kōwhai",
                f"2{at}/06/2017",
                "Ngāpuhi",
                f"Mrs {w.family}",
            ]
            for at, w in enumerate(pupils)
        ]
        sheets[name] = [[f"{name} — {teacher} — 2026"], [], titles, *rows, [], ["", f"Roll: {len(rows)}"]]
    sheets["Kaiako"] = [
        cut("Name|Role|Email"),
        *(
            [w.full, role, f"{w.given[0]}@kura.example".lower()]
            for w, role in zip(staff, ("Kaiako", "Kaiako", "Tumuaki"), strict=True)
        ),
    ]
    sheets["Left 2025"] = [
        titles,
        *([int(w.number), w.family, w.given, "", 6, "Kōwhai", "", "", ""] for w in gone),
    ]
    folder.book("Class lists 2026 MASTER.xlsx", sheets, ("A1:I1",), hide=("Left 2025",))
    people = [*rooms["Rūma 4"][1], *rooms["Rūma 5"][1], *staff, *gone]
    return Truth(people, allowed=("Whaea Hinemoa Parata", "Matua Rāwiri Pōtae", "Kaiako", "Left 2025"))
