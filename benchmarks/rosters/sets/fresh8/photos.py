"""Photographers' deliveries and indexes."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, words


@case(
    'Schoolmaster\'s export for the photographer and his index (from documentation: schoolmaster.com/site_map/student_photos.php): id, name, homeroom number, homeroom teacher, grade; `"id","picture"`, bitmaps'
)
def fresh_bitmaps_and_an_index_in_quotes(folder: Folder) -> Truth:
    """The pictures are BMP files with his own numbers; the index has an id that is on no list; a teacher's name in each row."""
    people = those(
        "Arden|Mulvaney;Blythe|Escamilla;Cade|Fong;Delphie|Rourke;Emlyn|Sato;Frost|Whelan;Gemma|Aguirre;Hal|Brubaker",
        "410417",
        "4 5",
        "112;114",
        without=2,
    )
    titles = words("Student ID,Name,Homeroom Number,Homeroom Teacher,Grade Level")
    rows = [
        [w.number, w.last_first, w.room, {"112": "Ms. Pell", "114": "Mr. Roth"}[w.room], w.grade]
        for w in people
    ]
    folder.csv("photographer_export.csv", [titles, *rows])
    index = []
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"disc/PIC{at * 3 + 7:04}.BMP", face(w.photo, kind="BMP"))
            index.append([w.number, f"PIC{at * 3 + 7:04}.BMP"])
    folder.put("disc/PIC0999.BMP", face("left before picture day", kind="BMP"))
    folder.csv("disc/INDEX.TXT", [*index, ["409999", "PIC0999.BMP"]], quote=True)
    return Truth(
        people,
        [lost("a picture of an id that is on no list", "409999", "PIC0999")],
        allowed=("Ms. Pell", "Mr. Roth", "disc"),
    )


@case(OFFICE + ": photographs alone, a folder a homeroom, silhouettes in place of those who were away")
def fresh_folders_of_homerooms_with_silhouettes(folder: Folder) -> Truth:
    """No list at all: seat, surname and first name in the file's name; a figure of grey for three."""
    first = those(
        "Adela|Quist;Bram|Thornhill;Ciara|Lowe;Dante|Figuera;Elia|Swan", "", "", "Room 12", without=1
    )
    second = those("Fergal|Hobbs;Gita|Anand;Hugo|Lindell;Isa|Marquez;Jens|Toft", "", "", "Room 15", without=2)
    for people in (first, second):
        for at, w in enumerate(people, 1):
            name = f"Picture Day/{w.room}/{at:02} {w.family}, {w.given}.jpg"
            folder.put(name, face(w.photo) if w.photo else silhouette(at))
    return Truth([*first, *second], allowed=("Picture Day",))


@case(
    OFFICE
    + ": photographs alone, folders by date, names with the day, the surname, the first name and a serial number"
)
def fresh_folders_by_date_with_retakes(folder: Folder) -> Truth:
    """The later day's picture is the one to keep; a serial number that goes on; blanks within a name are dashes."""
    people = those(
        "Amelie|Van-der-Hoek;Bruno|Castell;Cato|Ekström;Dinah|Fowler;Ephraim|Gold;Fleur|Jansz;Gus|Kaplan;Hedda|Lom",
        "",
        without=0,
    )
    for at, w in enumerate(people):
        folder.put(f"2026-09-14/20260914_{w.family}_{w.given}_{at + 1041}.jpg", face(w.photo))
    people = [replace(w, photo=f"{w.photo} in October") if at in (2, 5) else w for at, w in enumerate(people)]
    for at in (2, 5):
        w = people[at]
        folder.put(f"2026-10-20 retakes/20261020_{w.family}_{w.given}_{at + 2217}.jpg", face(w.photo))
    people = [replace(w, also=((w.given, w.family.replace("-", " ")),)) for w in people]
    return Truth(people, allowed=("2026-09-14", "2026-10-20 retakes", "retakes"))


@case(
    OFFICE
    + ": photographs alone in a zip of a Mac: PNG, letters in the long form, a picture of the class and the school's crest among them"
)
def fresh_class_in_brackets_in_a_mac_zip(folder: Folder) -> Truth:
    """`Given Family (7b).png`; __MACOSX and .DS_Store; the class picture and the crest are nobody."""
    people = those(
        "Änne|Möhring;Bálint|Kiss;Çiğdem|Arslan;Dörte|von Hülsen;Émile|Schütz;Fränzi|Großkopf;Jörn|Brüning",
        "",
        "",
        "7b;7c",
        without=0,
    )
    files: dict[str, bytes | str] = {}
    for w in people:
        name = unicodedata.normalize("NFD", f"Portraits 2026/{w.full} ({w.room}).png")
        files[name] = face(w.photo, kind="PNG")
        files[f"__MACOSX/{name.replace('/', '/._')}"] = b"\0\5\x16\7" + bytes(60)
    files["Portraits 2026/.DS_Store"] = b"\0\0\0\1Bud1" + bytes(80)
    files["Portraits 2026/Klassenfoto 7b.png"] = face("all of 7b", wide=360, kind="PNG")
    files["Portraits 2026/Logo.png"] = face("crest", wide=60, kind="PNG")
    folder.zip("Portraits 2026.zip", files)
    losses = [lost("the picture of a class is nobody", "Klassenfoto"), lost("the crest is nobody", "Logo")]
    return Truth(people, losses, allowed=("Portraits 2026",))


@case(
    OFFICE + ": pictures of a service for student cards, everything about a student in the name of the file"
)
def fresh_everything_in_the_name_of_the_file(folder: Folder) -> Truth:
    """No list: `Card_10417_Maya-Chen_Grade-5_Room-12.jpg`; the back of each card is one and the same picture."""
    people = those(
        "Astrid|Bellamy;Brooks|Yazzie;Carmen|Ortega-Lim;Dean|Fukuda;Elsie|Hanlon;Flynn|Marsh;Goldie|Nuñez",
        "10417",
        "5 6",
        "Room 12;Room 14",
        without=0,
    )
    back = face("back of the card")
    for w in people:
        stem = f"Card_{w.number}_{w.given}-{w.family}_Grade-{w.grade}_{w.room.replace(' ', '-')}"
        folder.put(f"cards/{stem}.jpg", face(w.photo))
        folder.put(f"cards/{stem}_BACK.jpg", back)
    people = [replace(w, also=((w.given, w.family.replace("-", " ")),)) for w in people]
    return Truth(people, [lost("the back of a card is nobody's face", "back")], allowed=("cards",))
