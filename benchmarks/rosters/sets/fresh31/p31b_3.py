"""What schools of Italy, Poland, Japan, Kenya and Sweden make by hand."""

from __future__ import annotations

import io

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.folder import Folder


@case(OFFICE)
def p31b_swedish_class_photo_with_its_names(folder: Folder) -> Truth:
    """Sweden: one picture of the whole class, and a text that names the rows from the left."""
    people = those(
        "Alva|Lindegren;Omar|Abdi Warsame;Sixten|af Klint;Ebba|Söderqvist;Malte|Öhrn;Leona|Petrović;"
        "Tilde|Ängeby;Hugo|von Essen;Nour|Al-Masri;Wilmer|Hägglöf;Astrid|Björnstad",
        "",
        "5",
        "5B",
        photo="",
    )
    names = [w.full for w in people]
    folder.put(
        "Namn 5B.txt",
        "Klass 5B, Björkskolan, läsåret 2026/27\r\n\r\n"
        f"Bakre raden från vänster: {', '.join(names[:4])}\r\n"
        f"Mellersta raden från vänster: {', '.join(names[4:7])}\r\n"
        f"Främre raden från vänster: {', '.join(names[7:10])}\r\n\r\n"
        f"Saknas på bilden: {names[10]}\r\n\r\nFoto: Skolbild i Mälardalen AB\r\n",
    )
    folder.put("5B grupp.jpg", _group())
    return Truth(people, [lost("the picture of the whole class is nobody's", "5B grupp")])


def _group() -> bytes:
    """A picture of ten people in three rows."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (1500, 1000), (120, 150, 120))
    pen = ImageDraw.Draw(picture)
    for at in range(10):
        row, place = (0, at) if at < 4 else (1, at - 4) if at < 7 else (2, at - 7)
        x, y = 220 + place * 300, 140 + row * 270
        pen.rectangle((x - 80, y + 80, x + 80, y + 300), fill=(40 + at * 18, 60, 200 - at * 15))
        pen.ellipse((x - 60, y - 60, x + 60, y + 90), fill=(225 - at * 8, 180 - at * 6, 150))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=85)
    return file.getvalue()
