"""Pages, papers and several files of high schools in the USA and Canada."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from struct import pack
from typing import Any
from zlib import compress, crc32

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


def _pdf(lines: Sequence[tuple[int, int, str]]) -> bytes:
    """A page with words at places."""
    marks = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\"})
    drawn = "".join(f"BT /F1 10 Tf {x} {y} Td ({text.translate(marks)}) Tj ET\n" for x, y, text in lines)
    stream = drawn.encode("cp1252")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    start = len(data)
    data += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % at for at in places)
    return data + b"trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start


@case(OFFICE + ": an advisory roster that a high school printed to PDF, with a folder of ID card pictures")
def fresh_advisory_roster_printed(folder: Folder) -> Truth:
    """Columns of words only, school and date above, blanks to tick off for a week, a count and a page number below; pictures by ID."""
    people = those(
        "Adriana|Cardoza;Beckett|Lindholm;Caitlyn|O'Rourke;Devonte|Marsh;Esther|Kim;Francisco|Tapia;Gabriela|Noriega;Hunter|Sizemore;Isabel|Rasmussen;Jalen|Toussaint;Kendra|Blackburn",
        "1042265",
        "11",
        "11-06",
    )
    lines = [
        (60, 750, "Cascade View High School"),
        (420, 750, "Printed 09/03/2026 7:12 AM"),
        (60, 732, "Homeroom: 11-06     Advisor: Mr. Delacroix"),
        (60, 700, "ID"),
        (130, 700, "Student"),
        (300, 700, "Gr"),
        *((340 + at * 40, 700, day) for at, day in enumerate(("M", "T", "W", "Th", "F"))),
    ]
    for at, w in enumerate(people):
        y = 680 - at * 18
        lines += [(60, y, w.number), (130, y, w.last_first), (300, y, "11")]
        lines += [(340 + day * 40, y, "___") for day in range(5)]
    lines += [(60, 440, "Students: 11"), (280, 40, "Page 1 of 1")]
    folder.put("Delacroix Advisory.pdf", _pdf(lines))
    folder.photos(people, lambda w: f"ID photos/{w.number}.jpg")
    return Truth(people, allowed=("*",))


@case("Infinite Campus' roster with pictures as a browser saves it (from memory)")
def fresh_saved_roster_page_with_pictures(folder: Folder) -> Truth:
    """A page of boxes, each with picture, name with a comma, grade and number with a hash; the pictures in the folder beside it under names of the server, a grey head for who has none."""
    people = those(
        "Autumn|Littlejohn;Bao|Xiong;Cassidy|Wetzel;Darius|Frazier;Emilia|Kaczmarek;Fatuma|Osman;Grady|Nordquist;Hailey|Deschaine",
        "317744",
        "10",
    )
    people = [replace(w, classes=("World History 4120-2",)) for w in people]
    shots = {w.number: f"personPicture{f'({at})' if at else ''}.jpg" for at, w in enumerate(people)}
    boxes = "".join(
        f'<div class="student"><img src="Roster_files/{shots[w.number] if w.photo else "blankPerson.png"}" width="110">'
        f'<div class="nm">{escape(w.last_first)}</div><div>Grade: {w.grade}</div><div>#{w.number}</div></div>\n'
        for w in people
    )
    page = (
        "<!DOCTYPE html>\n<!-- saved from url=(0051)https://campus.northfork.example/campus/roster.html -->\n"
        '<html><head><meta charset="utf-8"><title>Roster</title><script src="Roster_files/app.js"></script></head>'
        f"<body><h2>World History 4120-2</h2><p>Teacher: Engstrom, Peter &nbsp; Students: {len(people)}</p>"
        f'<div class="grid">{boxes}</div><footer>Campus.2631.4</footer></body></html>'
    )
    folder.put("Roster.html", page)
    folder.put("Roster_files/app.js", "var app = {};\n")
    folder.put("Roster_files/blankPerson.png", _grey())
    folder.photos(people, lambda w: f"Roster_files/{shots[w.number]}")
    return Truth(people, allowed=("*",))


def _grey() -> bytes:
    """A grey box, as a server shows it for who has no picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))

    head = pack(">IIBBBBB", 110, 140, 8, 0, 0, 0, 0)
    dots = compress((b"\0" + b"\xc8" * 110) * 140)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


@case(OFFICE + ": a middle school's lists of September and of January, one after the other")
def fresh_september_and_january(folder: Folder) -> Truth:
    """In January the columns stand in another order, one has left, two are new, one has a new family name and two changed homerooms; pictures came in September, of the new ones in January."""
    before = those(
        "Ashlyn|Corbett;Braulio|Medrano;Celeste|Yarbrough;Dmitri|Volkov;Elijah|Tuttle;Fiona|Gallardo;Gideon|Amsler",
        "60415",
        "6",
        "6-Rhodes;6-Stanek",
    )
    after = but(
        before,
        {
            1: {"here": False},
            2: {"family": "Yarbrough-Lane"},
            3: {"room": "6-Rhodes"},
            4: {"room": "6-Stanek"},
        },
    )
    new = those("Halima|Warsame;Ian|Kirkpatrick", "61880", "6", "6-Rhodes;6-Stanek", 0)
    rows: list[list[Any]] = [[w.number, w.family, w.given, w.grade, w.room] for w in before]
    folder.csv(
        "September/homerooms.csv",
        [cut("Student ID|Last|First|Gr|Homeroom"), *rows, [], ["7 students as of 9/4/26"]],
    )
    folder.photos(before, lambda w: f"September/photos/{w.number}.jpg")
    later = [[w.room, w.last_first, w.grade, int(w.number)] for w in [*after, *new] if w.here]
    title = [["Homerooms - 2nd semester"], []]
    folder.book(
        "January/Homerooms Jan.xlsx",
        {"Sheet1": [*title, cut("Homeroom|Student Name|Grade|Student ID"), *later]},
    )
    folder.photos(new, lambda w: f"January/photos/{w.number}.jpg")
    same = [("Celeste Yarbrough", "Celeste Yarbrough-Lane"), ("Dmitri Volkov", "Dmitri Volkov")]
    return Truth([*after, *new], steps=("September", "January"), same=same, allowed=("*",))
