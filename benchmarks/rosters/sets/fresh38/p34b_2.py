"""What schools in Australia, New Zealand and South Africa get from their systems and type themselves."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("records of KAMAR (FileMaker) saved as tab-separated text (from memory, not read here)")
def p34b_kamar_without_titles(folder: Folder) -> Truth:
    """New Zealand: no titles, lines that end with CR alone, names with macrons; photos by number."""
    people = those(
        "Manaia|Tūhoro;Tāne|Parāone;Sione|Fa'alogo;Hēmi|Te Whata;Wilhelmina|Grigg;Arjan|Sandhu;"
        "Māhina|Rāwiri-Scott;Lavinia|Vea;George|Hollings",
        "19342",
        "9 10",
        "9RTA;10KPL",
    )
    people = but(people, {4: {"goes": "Billie"}, 8: {"goes": "Hōri"}})
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, w.grade, w.room),
            *(
                "FMMMFMFFM"[at],
                f"{at + 3}/0{at % 9 + 1}/2012",
                ("Kōwhai", "Rātā")[at % 2],
                f"021 555 01{at:02}",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("Library.tab", "\r".join("\t".join(row) for row in rows) + "\r")
    folder.photos(people, lambda w: f"Photos/{w.number}.jpg")
    return Truth(people, allowed=("Kōwhai", "Rātā"))


@case("a photographer's folders, by grade and class, without a list (invented)")
def p34b_photographer_without_list(folder: Folder) -> Truth:
    """South Africa: the class is the folder, the name the file; one has no name, two have the same; staff."""
    names = {
        "4A": "Thabo|Dlamini;Sipho|Mkhize;Kiara|Govender;Jan-Hendrik|Coetzee",
        "4B": "Thabo|Dlamini;Naledi|Tshabalala;Imaan|Davids;Nomvula Grace|Zulu",
    }
    people = []
    for room, listed in names.items():
        for who in those(listed, "", "4", room, without=0):
            people.append(any_parting(replace(who, photo=f"{who.full} {room}")))
            folder.put(f"School photos 2026/Grade 4/{room}/{who.last_first}.jpg", face(people[-1].photo))
    folder.put("School photos 2026/Grade 4/4A/IMG_0457.jpg", face("somebody unnamed"))
    staff = [one("Pravina", "Naidoo", role="staff"), one("Sanet", "Kruger", role="staff")]
    for who in staff:
        folder.put(f"School photos 2026/Staff/{who.last_first}.jpg", face(who.photo))
    folder.put("School photos 2026/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    folder.put("School photos 2026/READ ME.txt", "Grade 4 and staff, 18 August 2026. Surname, Name.\r\n")
    return Truth([*people, *staff], [lost("a face without a name", "img_0457")], allowed=("Staff", "Grade 4"))
