"""More that offices and teachers make by hand: captions, signing lists, two blocks, letters, forms."""

from __future__ import annotations

import io

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(OFFICE)
def p31a_caption_of_the_class_picture(folder: Folder) -> Truth:
    """Suffolk: one picture of the class and a text: who stands in which row, is absent, the teacher."""
    names = (
        "Ottilie|Fairweather;Rowan|Pask;Samira|Haddadi;Jacob|Ling;Bertie|Ward-Thomas;"
        "Adaeze|Nnamdi;Florence|Catchpole;Iwan|Probert;Mabel|Thurlow"
    )
    people = those(names, "", "2", "2R", photo="")
    teacher = one("Lorna", "Fiske", role="staff", photo="")
    rows = {
        "Back row (left to right)": people[:3],
        "Middle row": people[3:6],
        "Front row": people[6:8],
        "Absent": people[8:],
    }
    text = "Class 2R 2026\r\nSt Botolph's C of E Primary School\r\n\r\n"
    for row, standing in rows.items():
        text += f"{row}: {', '.join(w.full for w in standing)}\r\n"
    text += f"Teacher: Mrs {teacher.full}\r\n"
    folder.put("Class 2R names.txt", text, "cp1252")
    folder.put("Class 2R.jpg", _group(8))
    return Truth([*people, teacher], allowed=("Class 2R", "2R"))


def _group(count: int) -> bytes:
    from PIL import Image

    picture = Image.new("RGB", (900, 600), "#8899aa")
    for at in range(count):
        one_face = Image.open(io.BytesIO(face(f"in the row {at}", wide=90)))
        picture.paste(one_face, (120 + at % 3 * 260, 40 + at // 3 * 180))
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()
