"""What Follett Destiny, Google Classroom and the school photographers give a school in the United States."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case("https://help.treering.com/hc/en-us/articles/201430400: PSPA disc with index.txt")
def fresh_lifetouch_pspa_disc(folder: Folder) -> Truth:
    """The disc as it comes: index.txt with tabs and no titles, volume, folder, picture, grade, names, homeroom and teacher; a README beside."""
    people = those(
        "Ella|Mangum;Kobe|Satterfield;Zainab|Rashid;Mason|Overstreet;Carmen|Villarreal;Peter|Nowakowski;Amelia|Stroud;Dante|Fairley",
        "",
        "KG 1 2",
        "101;103;105",
        without=0,
    )
    teachers = {"101": "Beasley", "103": "Hooper", "105": "Lund"}
    grades = [w.grade for w in people]
    people = [but([w], {0: {"grade": w.grade.replace("KG", "K")}})[0] for w in people]
    lines = [
        "\t".join(
            [
                *(
                    "GLENWOOD26",
                    f"IMAGES{1 + at // 5}",
                    f"{10027 + at * 3}.JPG",
                    grades[at],
                    w.family,
                    w.given,
                ),
                *(w.room, "", teachers[w.room], "", "", "", "Large"),
            ]
        )
        for at, w in enumerate(people)
    ]
    folder.put("GLENWOOD26/INDEX.TXT", "\r\n".join(lines) + "\r\n", "cp1252")
    places = {w.key: f"GLENWOOD26/IMAGES{1 + at // 5}/{10027 + at * 3}.JPG" for at, w in enumerate(people)}
    folder.photos(people, lambda w: places[w.key])
    folder.put(
        "GLENWOOD26/README.TXT",
        "Lifetouch National School Studios\r\nPortraits (c) 2026. For yearbook use only.\r\n",
    )
    return Truth(people, allowed=("*",))


@case(OFFICE + ": layout from memory, page not seen: Jostens, portraits of a PSPI disc, small and large")
def fresh_jostens_pspi_small_and_large(folder: Folder) -> Truth:
    """Every picture twice, small for the office and large for the yearbook; titles in the index, student IDs at its end; one NOT PHOTOGRAPHED."""
    people = those(
        "Audrey|Kessler;Terrell|Mayfield;Hannah|Yoder;Sergio|Buenrostro;Bridget|O'Hara;Phong|Luu;Camryn|St. Clair",
        "44107",
        "12",
        without=1,
    )
    titles = cut(
        "Volume|Folder|Image|Grade|Last Name|First Name|Homeroom|Period|Teacher|Track|Department|Title|Size|Student ID"
    )
    rows: list[list[Any]] = []
    for size, place in (("Small", "SM"), ("Large", "LG")):
        for at, w in enumerate(people):
            shot = f"{w.family[:4].strip('.').replace(chr(39), '')}{at:04d}.jpg".upper() if w.photo else ""
            rows.append(
                [
                    "NHS27",
                    place,
                    shot or "NOT PHOTOGRAPHED",
                    "12",
                    w.family,
                    w.given,
                    *[""] * 6,
                    size,
                    w.number,
                ]
            )
            for data in faces([w], lambda w: "").values():
                folder.put(f"NHS27/{place}/{shot}", data if size == "Large" else _small(data))
    folder.csv("NHS27/index.txt", [titles, *rows], sep="\t")
    return Truth(people, allowed=("*",))


def _small(data: bytes) -> bytes:
    """The same picture as a thumbnail."""
    file = io.BytesIO()
    Image.open(io.BytesIO(data)).convert("RGB").resize((48, 64)).save(file, "JPEG")
    return file.getvalue()
