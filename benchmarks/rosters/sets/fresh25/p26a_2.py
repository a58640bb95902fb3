"""Two lists that belong together, an office's list, answers to a form, a photographer's disk, folders of photos."""

from __future__ import annotations

import io
from dataclasses import replace

from PIL import Image

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case()
def p26a_parish_school_list_by_grade(folder: Folder) -> Truth:
    """A parish school in Ohio: one sheet, a heading of grade and homeroom before each block, blank rows, counts, notes, twins."""
    people = [
        one("Gianna", "Petrucci", "", "K", "Doyle"),
        one("Luca", "Petrucci", "", "K", "Doyle"),
        one("Wyatt", "Bauer", "", "K", "Doyle"),
        one("Margaret", "Flaherty", "", "1", "Santangelo", goes="Maisie"),
        one("Thaddeus", "Wojcik", "", "1", "Santangelo", goes="Tad"),
        one("Nora", "Flaherty", "", "1", "Santangelo", here=False),
        one("Ezekiel", "Amoako", "", "2", "Kozlowski"),
        one("Anne Marie", "DiNardo", "", "2", "Kozlowski"),
        one("Peter", "Nguyen", "", "2", "Kozlowski"),
    ]
    people = [replace(w, photo="") for w in people]
    rows: list[list[object]] = [
        ["ST. CASIMIR SCHOOL - STUDENT LIST 2026-2027"],
        ["Updated 8/21/26 - CONFIDENTIAL, office use only"],
        [],
        ["Last", "First", "Goes by", "Birthday", "Parents", "Phone", "Env. #", "Notes"],
    ]
    parents = ("Tom and Lisa", "Joe and Pat", "Maria")
    notes = {
        "Wyatt": "EPI-PEN IN OFFICE",
        "Nora": "withdrew 8/19 - moved to Toledo",
        "Peter": "new this year!",
    }
    for grade, room in (("K", "Doyle"), ("1", "Santangelo"), ("2", "Kozlowski")):
        block = [w for w in people if w.room == room]
        order = (0, 0, 1) if room == "Doyle" else (0, 1, 2)
        rows.append([{"K": "KINDERGARTEN"}.get(grade, f"GRADE {grade}"), "", f"Homeroom: {room}"])
        rows += [
            [
                *(
                    w.family,
                    w.given,
                    w.goes,
                    f"{at + 3}/1{at}/{20 - int(grade.replace('K', '0'))}",
                    f"{parents[at]} {w.family}",
                ),
                *(f"419-555-01{len(rows) + at:02}", 210 + len(rows) + at * 3, notes.get(w.given, "")),
            ]
            for at, w in zip(order, block, strict=True)
        ]
        rows += [["", f"{len([w for w in block if w.here])} students"], []]
    rows.append(["TOTAL K-2", len([w for w in people if w.here])])
    folder.book("Student list for library.xlsx", {"K-2": rows, "Sheet2": [[]]}, merge=("A1:H1", "A2:H2"))
    return Truth(people)


@case("answers to a Google form, as its sheet is downloaded; the questions invented")
def p26a_library_card_form(folder: Folder) -> Truth:
    """Texas: what parents typed into a form: grades in words and figures, names either way round and in any case, one sent twice."""
    people = [
        one("Sofia", "Ramirez", "", "3", "Haskell"),
        one("Jonah", "Fitzgerald", "", "3", "Haskell"),
        one("Addison", "Burke", "", "2", "Ledbetter", goes="Addie"),
        one("Kenji", "Watanabe", "", "K", "Pruett"),
        one("Ana Lucia", "Del Bosque", "", "3", "Haskell"),
        one("Trinity", "Oyelaran", "", "2", "Ledbetter"),
        one("Christopher", "Tran", "", "K", "Pruett", goes="CJ"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut(
        "Timestamp|Email Address|Student's name (first and last)|Grade|Homeroom teacher|"
        "Name your child goes by, if different|Parent / guardian name|I agree to replace lost books"
    )
    rows = [
        cut("8/17/2026 7:42:10|rramirez@example.com|Sofia Ramirez|3rd|Haskell||Rosa Ramirez|Yes"),
        cut("8/17/2026 8:15:55|fitz5@example.com|jonah fitzgerald|3|Haskell||Kelly Fitzgerald|Yes"),
        cut("8/17/2026 12:01:31|dburke@example.com|ADDISON BURKE|Second grade|Ledbetter|Addie|Dan Burke|Yes"),
        cut("8/17/2026 19:33:08|mwatanabe@example.com|Watanabe, Kenji|Kinder|Pruett||Mari Watanabe|Yes"),
        cut(
            "8/18/2026 6:58:47|delbosque@example.com|Ana Lucia Del Bosque |Grade 3|Haskell|n/a|Hector Del Bosque|Yes"
        ),
        cut("8/18/2026 7:20:02|rramirez@example.com|Sofia Ramirez|3|Haskell|-|Rosa Ramirez|Yes"),
        cut("8/18/2026 21:10:44|oye@example.com|Trinity Oyelaran|2nd|Ledbetter|no|Bola Oyelaran|Yes"),
        cut("8/19/2026 16:05:19|tranfam@example.com|Christopher Tran|K|Pruett|CJ|Linh Tran|Yes"),
    ]
    folder.csv("Library Card Sign-Up (Responses) - Form Responses 1.csv", [titles, *rows])
    return Truth(people, capitals=True)


@case(
    "PSPA disk: INDEX.TXT without titles, tabs: volume, folder, file, grade, last, first, homeroom, period, teacher, track "
    "(support.studiosourceyearbooks.com and yearbooksupport.mementopix.com describe it)"
)
def p26a_picture_day_disk(folder: Folder) -> Truth:
    """A photographer's disk in Georgia: INDEX.TXT, README.TXT, two folders of images with running numbers; staff in the same index."""
    people = those(
        "Amari|Whitlock;Brielle|Haynes;Cooper|Langston;Diego|Ibarra;Evangeline|Mabry;Gunnar|Thigpen;"
        "Harper|Sims-Okoro;Kourtney|Dawes",
        "",
        "4 5",
        "104;211",
        without=0,
    )
    people += [
        one("Sheila", "Crenshaw", role="staff"),
        one("Bernard", "Tuggle", role="staff"),
    ]
    teachers = {"104": "Crenshaw", "211": "Mr. Espy"}
    rows = []
    for at, w in enumerate(sorted(people, key=lambda w: w.family), 1):
        place, file = f"FOLDER{1 + at // 7}", f"{at:08}.JPG"
        folder.put(f"PINEVIEW26/{place}/{file}", face(w.photo))
        if w.role == "staff":
            tail = [
                "Staff",
                w.family,
                w.given,
                "",
                "",
                "",
                "",
                "Faculty",
                "Principal" if w.given == "Bernard" else "4th Grade",
            ]
        else:
            tail = [w.grade, w.family, w.given, w.room, "", teachers[w.room], "", "", ""]
        rows.append(["PINEVIEW26", place, file, *tail])
    folder.csv("PINEVIEW26/INDEX.TXT", rows, "\t")
    readme = (
        "Pineview Elementary School - Fall 2026\r\nProduced by Magnolia School Portraits, Macon GA\r\n\r\n"
        "INDEX.TXT is a tab delimited file. Image size 640 x 800.\r\n"
        "Column A Volume Name, B Image Folder, C Image File Name, D Grade, E Last Name, F First Name,\r\n"
        "G Home Room, H Period, I Teacher Name, J Track, K Department, L Title\r\n"
        "Images are licensed for yearbook and administrative use only.\r\n"
    )
    folder.put("PINEVIEW26/README.TXT", readme)
    return Truth(people, allowed=("PINEVIEW26", "FOLDER1", "FOLDER2", "Crenshaw", "Mr. Espy"))


@case()
def p26a_fotos_por_seccion(folder: Folder) -> Truth:
    """Costa Rica: a folder for each section and no list; the photos called by name, from a Mac; the group's picture and the guide among them."""
    people = those(
        "María Fernanda|Castro Alfaro;Keylor|Badilla Ureña;Nicole|Zúñiga Peña;Josué Daniel|Chinchilla Mora;"
        "Ana Sofía|Núñez Brenes;Isaac|Solís;Valeria|Araya Céspedes;Steven|Obando Matarrita",
        "",
        "7 7 8",
        "7-3;7-4;8-1",
        without=0,
    )
    guide = one("Laura", "Jiménez Rojas", role="staff")
    folder.photos(people, lambda w: f"Fotos 2026/{w.room}/{w.last_first}.jpg", "NFD")
    folder.photos([guide], lambda w: f"Fotos 2026/7-3/Profesora guía - {w.last_first}.jpg", "NFD")
    group = Image.new("RGB", (360, 160), "white")
    for at in range(3):
        group.paste(Image.open(io.BytesIO(face(f"group {at}"))), (at * 120, 0))
    file = io.BytesIO()
    group.save(file, "JPEG")
    folder.put("Fotos 2026/7-3/Grupo completo 7-3.jpg", file.getvalue())
    folder.put("Fotos 2026/8-1/.DS_Store", b"\0\0\0\1Bud1" + bytes(64))
    folder.put("Fotos 2026/7-4/Thumbs.db", bytes(128))
    return Truth([*people, guide], allowed=("Fotos 2026",))
