"""What schools in South Africa, Kenya and Nigeria hand to their librarian, and a list of a later month."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case(OFFICE)
def p20b_foto_folders_without_a_list(folder: Folder) -> Truth:
    """South Africa: only photos, a folder for each class with the teacher's name, one picture of nobody known, one of the class."""
    people = those(
        "Lukas|van der Merwe;Naledi|Mokgatle;Mia|du Plessis;Siyabonga|Zulu;Liam|Abrahams;Amahle|Nkosi;"
        "Pieter-Jan|Steyn;Thandeka|;Yusra|Davids-Petersen",
        grades="5 5 5 5 5 6 6 6 6",
        rooms="5B;5B;5B;5B;5B;6G;6G;6G;6G",
        without=0,
    )
    teachers = {"5B": "Gr 5B - Mev Joubert", "6G": "Gr 6G - Mnr Mthembu"}
    folder.photos(people, lambda who: f"Skoolfotos 2026/{teachers[who.room]}/{who.last_first}.jpg")
    folder.put("Skoolfotos 2026/Gr 6G - Mnr Mthembu/IMG_4471.jpg", face("somebody nobody knows"))
    folder.put("Skoolfotos 2026/Gr 5B - Mev Joubert/Klasfoto 5B.jpg", _group(people[:5]))
    folder.put(
        "Skoolfotos 2026/Gr 5B - Mev Joubert/Thumbs.db", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)
    )
    return Truth(
        people,
        [lost("the picture of nobody", "img_4471")],
        allowed=("Skoolfotos 2026", "Mev Joubert", "Mnr Mthembu", *teachers.values()),
    )


def _group(people: list[Who]) -> bytes:
    """A picture of several beside each other."""
    from PIL import Image

    wide = Image.new("RGB", (120 * len(people), 160), "white")
    for at, who in enumerate(people):
        wide.paste(Image.open(BytesIO(face(who.photo))), (120 * at, 0))
    file = BytesIO()
    wide.save(file, "JPEG")
    return file.getvalue()


@case(OFFICE)
def p20b_two_streams_beside_each_other(folder: Folder) -> Truth:
    """Kenya: one sheet, the two streams of a grade side by side under merged headings, three names in capitals, fees beside."""
    east = those(
        "Grace|Wanjiku Njeri;Brian|Otieno Ochieng;Abdirahman|Hassan Noor;Faith|Chebet;Kevin|Mutua Musyoka;Mercy|Achieng' Odhiambo",
        "0412",
        "7",
        "7 East",
        99,
    )
    west = those(
        "Joy|Nyambura Kamau;Dennis|Kiprotich Koech;Amina|Juma;Samuel|Mwangi;Ian|Barasa Wekesa",
        "0419",
        "7",
        "7 West",
        99,
    )
    west = but(west, {2: {"here": False}})
    title = ["UPENDO HILLS COMPREHENSIVE SCHOOL", *[""] * 8]
    rows: list[Any] = [title, ["GRADE 7 CLASS LISTS - TERM 3 2026", *[""] * 8], []]
    rows += [["7 EAST", "", "", "", "", "7 WEST", "", "", ""]]
    rows += [["CLASS TEACHER: MADAM WAMBUI", "", "", "", "", "CLASS TEACHER: MR. KIPLAGAT", "", "", ""]]
    heads = cut("ADM NO|NAME|BAL|REMARKS")
    rows += [[*heads, "", *heads]]
    for at in range(len(east)):
        row: list[object] = []
        for stream in (east, west):
            who = stream[at] if at < len(stream) else None
            balance = (0, 4500, 1200)[at % 3]
            remark = "" if who is None or who.here else "TRANSFERRED"
            row += [who.number, who.full.upper(), balance, remark] if who else ["", "", "", ""]
            row += [""] if stream is east else []
        rows.append(row)
    rows += [["TOTAL", 6, "", "", "", "TOTAL", 5]]
    folder.book(
        "GRADE 7 LISTS.xlsx", {"Sheet1": rows}, ("A1:I1", "A2:I2", "A4:D4", "F4:I4", "A5:D5", "F5:I5")
    )
    people = [any_parting(who) for who in [*east, *west]]
    return Truth(people, capitals=True, allowed=("Madam Wambui", "Mr. Kiplagat"))


@case("an export of ManageBac (from memory, not read here) on top of the registrar's workbook")
def p20b_november_on_top_of_august(folder: Folder) -> Truth:
    """An international school: a workbook with photos in August; in November a CSV, a new name, a move, two new, one withdrawn."""
    before = those(
        "Min-jun|Park;Anya|Volkova;Mateus|Ferreira Lopes;Chloe|Dubois-Tan;Khalid|Al Mansoori;Wei|;Ottilie|Brandt",
        "004512",
        "3 3 3 4",
        "3-1;3-2;3-2;4-1",
    )
    before = but(before, {0: {"goes": "Leo"}})
    titles = cut("ID|Family name|Given name|Goes by|Grade|Homeroom|Nationality|Bus")
    rows = [
        [
            int(w.number),
            w.family,
            w.given,
            w.goes,
            f"Grade {w.grade}",
            w.room,
            ("KOR", "RUS", "BRA")[at % 3],
            f"B{at % 4 + 1}",
        ]
        for at, w in enumerate(before)
    ]
    heading = [["ELEMENTARY SCHOOL — STUDENT LIST AUG 2026"], [f"as of 17/08/2026, total {len(rows)}"]]
    folder.book("1 August/ES students Aug.xlsx", {"ES": [*heading, titles, *rows]}, zeros={"A": 6})
    folder.zip("1 August/photos aug.zip", faces(before))
    after = but(
        before,
        {
            1: {"family": "Volkova-Reid"},
            2: {"room": "3-1"},
            4: {"here": False},
            6: {"goes": "Tilly"},
        },
    )
    new = [
        one("Ingrid", "Haugen", "004655", "4", "4-1"),
        one("Rafael Antonio", "Cruz", "004661", "3", "3-2", photo=""),
    ]
    after += new
    titles = cut(
        "Student ID|Last Name|First Name|Preferred Name|Grade|Homeroom|Homeroom Advisor|Status|Withdrawn On|Parent Email"
    )
    advisors = {"3-1": "Ms. Holloway", "3-2": "Mr. Nakagawa", "4-1": "Ms. Adjei"}
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, f"Grade {w.grade}", w.room, advisors[w.room]),
            *(("Active", "") if w.here else ("Withdrawn", "30 Oct 2026")),
            f"parent.{w.number}@mail.example",
        ]
        for w in sorted(after, key=lambda who: (who.room, who.family))
    ]
    folder.csv("2 November/students_export_20261109.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    folder.photos(new, lambda who: f"2 November/new photos/{who.number} {who.full}.jpg")
    same = [(old.full, now.full) for old, now in zip(before, after[: len(before)], strict=True) if now.here]
    allowed = (*advisors.values(), "ES", "new photos", "photos aug")
    return Truth(after, steps=("1 August", "2 November"), same=same, allowed=allowed)
