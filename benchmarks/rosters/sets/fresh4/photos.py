"""Photographers' deliveries, folders of photos, and pages."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.fourth_cast import pupils
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, page


@case(
    "studiosourceyearbooks.freshdesk.com 158000409343: INDEX.TXT of 13 columns, Image Size last (facts/rosters.md)"
)
def fresh_pspa_small_and_large(folder: Folder) -> Truth:
    """Two lines for everybody, a small picture and a large one; staff with their title; the case of names differs."""
    people = pupils("us", 9, grades="6 7", rooms="601;702", without=0)
    staff = one("Cornelius", "Abara", role="staff")
    rows = []
    for at, w in enumerate([*people, staff]):
        own = ["FAC", w.family, w.given, "", "", "", "", "Science", "Mr."]
        if w.role == "student":
            own = [w.grade, w.family, w.given, w.room, "1", "Nakagawa", "", "", ""]
        for size, wide in (("Small", 60), ("Large", 240)):
            rows.append(["Oakfield26", size.upper(), f"{30412 + at:08}.JPG", *own, size])
            folder.put(f"{size}/{30412 + at:08}.jpg", face(w.photo, wide))
    folder.csv("INDEX.TXT", rows, "\t")
    return Truth([*people, staff], allowed=["Nakagawa", "Science", "Oakfield26", "Small", "Large", "1", "*"])


@case(
    "Lifetouch's two downloads, originals and retakes (facts/rosters.md); folders and list of each: " + OFFICE
)
def fresh_original_and_retakes(folder: Folder) -> Truth:
    """The second folder is called Retakes, and has a list of its own; who stands in both has a new picture."""
    people = pupils("us", 8, "551027", "4 5", "", without=1)
    again = people[1], people[5]
    titles = words("Image,Student ID,Last Name,First Name,Grade")
    for name, some in (("Picture Day 9-15", [w for w in people if w.photo]), ("Retakes 10-20", again)):
        rows = [[f"LT{at + 1:04}.jpg", w.number, w.family, w.given, w.grade] for at, w in enumerate(some)]
        folder.csv(f"{name}/images.csv", [titles, *rows])
        for at, w in enumerate(some):
            folder.put(f"{name}/LT{at + 1:04}.jpg", face(f"{w.key} again" if some is again else w.photo))
    seen = [replace(w, photo=f"{w.key} again") if w in again else w for w in people if w.photo]
    return Truth(seen, allowed=["*"])


@case(OFFICE + ": only a folder of photos, `Last, First (Room).jpg`, without a list")
def fresh_names_with_rooms_alone(folder: Folder) -> Truth:
    """People of file names; the room stands in brackets, and is no part of the name."""
    people = pupils("us", 8, rooms="Rm 9;Rm 12", without=0)
    folder.photos(people, lambda who: f"{who.family}, {who.given} ({who.room}).jpg")
    return Truth(people)


@case(OFFICE + ": a photographer's log with the number of each frame; the camera's own names")
def fresh_frame_log(folder: Folder) -> Truth:
    """Frame 412 is IMG_0412.JPG; an absent child has no frame; two frames are nobody's."""
    people = pupils("uk", 8, rooms="Year 3 Elm;Year 4 Fir")
    rows: list[list[object]] = [["Frame", "First name", "Last name", "Class", "Comment"]]
    for at, w in enumerate(people):
        rows.append([412 + at if w.photo else None, w.given, w.family, w.room, None if w.photo else "absent"])
        if w.photo:
            folder.put(f"DCIM/IMG_{412 + at:04}.JPG", face(w.photo))
    folder.book("shoot log.xlsx", {"Log": rows})
    for at in (498, 499):
        folder.put(f"DCIM/IMG_{at:04}.JPG", face(f"test shot {at}"))
    return Truth(people, [lost("the frames of nobody", "IMG_0498", "2 photos", "IMG_0499")])


@case(
    "A lab program's image list: Student ID, names, Teacher, `Image File Name (Original)` (from memory, not read here)"
)
def fresh_lab_image_list(folder: Folder) -> Truth:
    """Numbers and camera's names in one table; NO IMAGE for two; a code for parents, which may be kept or not."""
    people = pupils("us_mess", 8, "0081204", "2 3", "WEBER;YANG", without=2)
    rows = [
        [
            w.number,
            w.given,
            w.family,
            w.grade,
            w.room,
            f"JX4K{at}Q",
            f"DSC_{1100 + at * 3}.jpg" if w.photo else "NO IMAGE",
        ]
        for at, w in enumerate(people)
    ]
    titles = [
        "Student ID",
        "First Name",
        "Last Name",
        "Grade",
        "Teacher",
        "Online Code",
        "Image File Name (Original)",
    ]
    folder.csv("export.txt", [titles, *rows], "\t")
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"Originals/DSC_{1100 + at * 3}.jpg", face(w.photo))
    return Truth([replace(w, more=(f"JX4K{at}Q",)) for at, w in enumerate(people)])


@case(OFFICE + ": files named in plain letters (Moellers, Kress), the list as it is written in German")
def fresh_umlauts_written_out(folder: Folder) -> Truth:
    """ae, oe, ue and ss in the files; a particle and a double first name among them."""
    people = pupils("de", 8, "7104", rooms="5c;6d")
    plain = str.maketrans({"ö": "oe", "ä": "ae", "ü": "ue", "ß": "ss", "Ö": "Oe", "Ü": "Ue", " ": "-"})
    rows = [[w.family, w.given, w.room, w.number] for w in people]
    folder.csv("Klassenliste.csv", [words("Name,Vorname,Klasse,Nr."), *rows], ";", "cp1252")
    folder.photos(
        people, lambda who: f"{who.room}/{who.family.translate(plain)}_{who.given.translate(plain)}.jpg"
    )
    return Truth(people)


@case(
    OFFICE + ": two pupils of one name in two classes, and zeros that make the difference between two numbers"
)
def fresh_same_name_and_zeros(folder: Folder) -> Truth:
    """Logan MacIntyre twice; 00417 and 417 are two children; every file is called by its number as it stands."""
    people = [
        *pupils("us_mess", 5, "60120", "7 8", "7A;8B", without=0),
        one("Logan", "MacIntyre", "61999", "8", "8A"),
        one("Tess", "Winterbourne", "00417", "7", "7A"),
        one("Idris", "Calloway", "417", "8", "8B"),
    ]
    rows = [[w.number, w.last_first, w.grade, w.room] for w in people]
    folder.csv("students.csv", [words("Student No,Name,Grade,Homeroom"), *rows], quote=True)
    folder.photos(people, lambda who: f"images/{who.number}.jpg")
    return Truth(people)


@case(
    OFFICE
    + ": a program's photo roster as PDF, names and numbers at the right of square windows on larger pictures"
)
def fresh_pdf_right_clipped(folder: Folder) -> Truth:
    """Three lines beside each photo; one frame is empty; two pages."""
    people = [*pupils("us", 10, "33107", "7 8"), *pupils("uk", 8, "43107", "7 8", without=0)]
    grid = Grid(
        side="right",
        columns=2,
        rows=6,
        photo=70,
        clipped=True,
        square=True,
        over=1.4,
        text=150,
        title="Oakfield Middle School",
    )
    lines = "{who.last_first}", "ID: {who.number}", "Grade {who.grade}"
    folder.put("photo roster.pdf", grid_pdf(cells(people, *lines), grid))
    return Truth(people, allowed=["Oakfield Middle School"], least=60)


@case(OFFICE + ": a class on a page as PDF, first and last name in two lines above small photos")
def fresh_pdf_names_above(folder: Folder) -> Truth:
    """Five in a row, everything centred, no frame where nobody was photographed."""
    people = [*pupils("au", 8, without=0), *pupils("intl", 6)]
    grid = Grid(
        side="above",
        columns=5,
        rows=4,
        photo=58,
        gap=22,
        text=84,
        centred=True,
        framed=False,
        title="Class photos",
    )
    folder.put("5W photos.pdf", grid_pdf(cells(people, "{who.given}", "{who.family}"), grid))
    return Truth(people, allowed=["*"])


@case(
    "Pronote's trombinoscope saved as a page (from memory, not read here): SURNAME First name below the picture"
)
def fresh_trombinoscope_saved(folder: Folder) -> Truth:
    """A heading with the class and the count; a child without a picture; the logo is nobody."""
    people = pupils("fr", 6)
    shown = [replace(w, family=w.family.upper()) for w in people]
    figure = '<figure class="eleve"><img src="{src}" alt=""><figcaption>{who.family} {who.given}</figcaption></figure>'
    none = '<figure class="eleve"><div class="vide"></div><figcaption>{who.family} {who.given}</figcaption></figure>'
    head = "<header><h1>Trombinoscope</h1><h2>Classe : 4E2 - 6 élèves</h2></header><main>"
    foot = "</main><footer>Imprimé par Mme Vidalenc le 02/10/2026</footer>"
    folder.put("Trombinoscope.html", page("PRONOTE", head + cards(shown, figure, none) + foot))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, capitals=True, allowed=["*"])
