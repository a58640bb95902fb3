"""Discs, downloads and portals of school photographers, with the lists that schools lay beside them."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


def _small(data: bytes) -> bytes:
    """The same picture, as wide as a stamp."""
    from PIL import Image

    file = io.BytesIO()
    Image.open(io.BytesIO(data)).resize((60, 80)).save(file, "JPEG")
    return file.getvalue()


@case(
    "SPOA (PSPA) yearbook disc: INDEX.TXT of 13 columns A to M without titles, MASTER.TXT with the retakes "
    "(studiosourceyearbooks.freshdesk.com 158000409343; help.entourageyearbooks.com)"
)
def p32a_spoa_disc_with_master(folder: Folder) -> Truth:
    """A middle school's yearbook disc: large and small pictures, staff, a retake that only MASTER knows."""
    people = those(
        "Delaney|Brockman;Tobias|Achterberg;Mireya|Quintanilla;Kofi|Asante;June|Whitlow;"
        "Santiago|Peralta Cruz;Anneliese|Vogt;Darius|Coleman-Hayes;Priyanka|Raman",
        grades="6 6 7",
        rooms="112;114;208",
        without=0,
    )
    staff = [
        one("Marguerite", "Oyelaran", role="staff"),
        one("Dale", "Fitzwater", role="staff"),
    ]
    teachers = {"112": "Hollis", "114": "Brandvold", "208": "Pryor"}
    titles = {"Oyelaran": "Principal", "Fitzwater": "Librarian"}
    files = {who.full: f"{4100233 + at * 7:08}.JPG" for at, who in enumerate([*people, *staff])}
    retaken = people[3]
    again = replace(retaken, photo=f"{retaken.full} retake")

    def rows(named: dict[str, str]) -> list[list[str]]:
        return [
            [
                *("SPRUCEMS27", size, named[w.full], f"{w.grade:0>2}" if w.grade else "FAC"),
                *(w.family, w.given),
                *(w.room, "", teachers.get(w.room, ""), "", "", titles.get(w.family, ""), size.title()),
            ]
            for w in sorted([*people, *staff], key=lambda w: (w.family, w.given))
            for size in ("LARGE", "SMALL")
        ]

    retake = {**files, retaken.full: "04109902.JPG"}
    pictures = {files[w.full]: face(w.photo) for w in [*people, *staff]}
    pictures["04109902.JPG"] = face(again.photo)
    for name, data in pictures.items():
        folder.put(f"SPRUCEMS27/LARGE/{name}", data)
        folder.put(f"SPRUCEMS27/SMALL/{name}", _small(data))
    folder.csv("SPRUCEMS27/INDEX.TXT", rows(files), "\t")
    folder.csv("SPRUCEMS27/MASTER.TXT", rows(retake), "\t")
    folder.put(
        "SPRUCEMS27/README.TXT",
        "Volume: SPRUCEMS27\r\nSchool: Spruce Hollow Middle School\r\nStudio: Tall Pines Portraits\r\n"
        "Fall original and makeup day. The MASTER file contains the retake poses.\r\n"
        "Images are released for use in the yearbook and administrative records only.\r\n",
    )
    everybody = [*but(people, {3: {"photo": again.photo}}), *staff]
    return Truth(everybody, allowed=(*teachers.values(), "SPRUCEMS27", "LARGE", "SMALL"))
