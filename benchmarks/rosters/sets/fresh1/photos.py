"""Discs, folders and pages with photos."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.fresh_cast import pupils_of
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, page

pupils = pupils_of(0)


@case("studiosourceyearbooks.freshdesk.com 158000409343: the 12 columns of INDEX.TXT; staff with grade FAC")
def fresh_pspa_with_gaps(folder: Folder) -> Truth:
    """No titles; a file the disc lacks, one the index lacks, a teacher with a title, a readme."""
    people = pupils("us", 8, grades="7 8", rooms="101 102", without=2)
    teacher = one("Rosa", "Ortiz", role="staff", photo="Rosa Ortiz of the staff")
    everybody = [*people, teacher]
    names = {w.full: f"{42000 + i:08}.jpg" for i, w in enumerate(everybody)}
    rows = [
        ["Lakeview 2026", "UNDER", names[w.full], w.grade, w.family, w.given, w.room, "1", "Kim", "", "", ""]
        for w in people[:-1]
    ]
    last = people[-1]
    rows.append(
        ["Lakeview 2026", "UNDER", "", last.grade, last.family, last.given, last.room, "1", "Kim", *[""] * 3]
    )
    rows.append(
        ["Lakeview 2026", "STAFF", names[teacher.full], "FAC", "Ortiz", "Rosa", "", "", "", "", "", "Ms."]
    )
    folder.csv("Disc/INDEX.TXT", rows, "\t")
    folder.put("Disc/README.TXT", "PSPA CD for Lakeview. Images (c) Sunny Studio.\r\n")
    folder.photos(people, lambda who: f"Disc/UNDER/{names[who.full]}")
    folder.photos([teacher], lambda who: f"Disc/STAFF/{names[who.full]}")
    folder.put("Disc/UNDER/00042999.jpg", face("a picture that no line names"))
    missing = people[6]
    losses = [
        lost("the file that is not there", names[missing.full], missing.full, missing.last_first),
        lost("the file without a line", "00042999"),
    ]
    return Truth(everybody, losses, allowed=["*"])


@case(
    OFFICE
    + ": a photographer's delivery with originals, web and thumbnails, a school year before each number"
)
def fresh_three_sizes_with_year(folder: Folder) -> Truth:
    """`2026-27_30012_AMARO_PRISCILLA.jpg` in three sizes, and the office's workbook beside them."""
    people = pupils("us", 7, "30012", "3 4", "3A 4B")
    rows = [[int(w.number), w.given, w.family, int(w.grade), w.room] for w in people]
    folder.book("Students.xlsx", {"Students": [["Perm#", "First", "Last", "Gr", "Class"], *rows]})
    for place, wide in (("Originals", 240), ("Web", 120), ("Thumbs", 36)):
        for w in people:
            if w.photo:
                name = f"2026-27_{w.number}_{w.family}_{w.given}".upper().replace(" ", "")
                folder.put(f"Delivery/{place}/{name}.jpg", face(w.photo, wide))
    return Truth(people, least=200)


@case(
    "spectra-visuel.com, renowned photos: folders of classes, files by name; a seat number before: " + OFFICE
)
def fresh_class_folders_alone(folder: Folder) -> Truth:
    """No list at all: `Maternelle 1/03 Le Goff Maïwenn.jpg`, names in the form of a Mac, a photo of the class."""
    people = pupils("fr", 7, rooms="Groupe 601;Groupe 602", without=0)
    seat = {w.key: i // 2 + 1 for i, w in enumerate(people)}
    folder.photos(
        people, lambda who: f"{who.room}/{seat[who.key]:02} {who.family}, {who.given}.jpg", form="NFD"
    )
    for room in ("601", "602"):
        folder.put(f"Groupe {room}/Photo de groupe.jpg", face(f"everybody of {room}", 400))
    return Truth(people, [lost("the photos of groups", "photo de groupe")])


@case(OFFICE + ": a photographer's grey figure where no picture was taken")
def fresh_silhouettes_by_number(folder: Folder) -> Truth:
    """Three who were away have the photographer's grey figure, each encoded anew."""
    people = pupils("us", 9, "66104", "5", "", without=3)
    rows = [[w.number, w.last_first, "05", "M"] for w in people]
    folder.csv("grade 5.csv", [["Student ID", "Student", "Grade", "Sex"], *rows])
    folder.photos(people)
    away = [w for w in people if not w.photo]
    for i, w in enumerate(away):
        folder.put(f"{w.number}.jpg", silhouette(i + 1))
    return Truth(people, [lost("who has a grey figure", *(w.full for w in away), away[0].last_first)])


@case("kb.wisc.edu 22081: photos and names, the course above, a time below; the layout: " + OFFICE)
def fresh_pdf_grid_two_pages(folder: Folder) -> Truth:
    """Two pages of four by three, names of up to three words in two lines, numbers, one frame without a photo."""
    people = [*pupils("us", 10, "80017", without=1), *pupils("mess", 8, "90017", without=0)]
    people = [replace(w, photo=w.photo and w.key) for w in people]
    grid = Grid(columns=4, rows=3, photo=72, centred=True, title="Biology 9 - Period 3", text=96)
    folder.put(
        "Photo Roster.pdf",
        grid_pdf(cells(people, "{who.family},", "{who.given}", "{who.number}"), grid),
    )
    return Truth(people, allowed=["*"])


@case(OFFICE + ": a portal's class page saved with the browser, pictures that load late")
def fresh_portal_page_saved(folder: Folder) -> Truth:
    """Cards with a link on the name, the number and the grade; a logo, the teacher's name above, a menu."""
    people = pupils("us", 7, "50917", "6")
    card = (
        '<div class="card student"><img class="lazy" src="Roster_files/spacer.gif" data-src="{src}" alt="">'
        '<a href="/s/{who.number}"><b>{who.given} {who.family}</b></a>'
        "<span>ID: {who.number}</span><span>Grade: 06</span><a href=#>Message</a></div>"
    )
    none = card.replace("{src}", "").replace('data-src="" ', "")
    body = (
        '<nav><a href="/">Home</a> <a href="/g">Gradebook</a> <a>Sign out</a></nav>'
        '<img src="Roster_files/logo.png" alt="Lakeview"><h1>Science 6 - Period 2</h1>'
        f"<p>Teacher: Ms. Rosa Ortiz</p><div>{cards(people, card, none)}</div><footer>7 students</footer>"
    )
    folder.put("Roster.html", page("Class roster", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    folder.put("Roster_files/logo.png", face("the logo of the school", 60, kind="PNG"))
    folder.put("Roster_files/spacer.gif", face("a spacer", 12, kind="GIF"))
    return Truth(people, allowed=["*"])


@case(OFFICE + ": a folder for each year of photos, of which the newer one is meant")
def fresh_photos_of_two_years(folder: Folder) -> Truth:
    """`2025` and `2026` beside the list: the newer photo is wanted, or a question; never the old one."""
    people = pupils("us", 7, "20451", "4 5")
    folder.csv(
        "list.csv",
        [words("ID,Last,First,Grade"), *([w.number, w.family, w.given, w.grade] for w in people)],
    )
    now = [replace(w, photo=w.photo and f"{w.key} of 2026") for w in people]
    folder.photos(now, lambda who: f"2026/{who.number}.jpg")
    folder.photos(people[2:-1], lambda who: f"2025/{who.number}.jpg")
    return Truth(now, [lost("the photos of 2025", "2025")])


@case("RFC 2426; the contacts of a class as a phone or an address book exports them: " + OFFICE)
def fresh_contacts_of_a_class(folder: Folder) -> Truth:
    """Cards with pictures, a nickname, a note, and an address; the teacher's group as category."""
    people = pupils("nz", 5, rooms="Room 7")
    people[0] = replace(people[0], goes="Ana")
    text = ""
    for w in people:
        text += f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{w.family};{w.given};;;\r\nFN:{w.full}\r\n"
        text += f"NICKNAME:{w.goes}\r\n" if w.goes else ""
        text += f"CATEGORIES:{w.room}\r\nADR;TYPE=HOME:;;1 Rata St;Napier;;4110;NZ\r\nTEL:027 555 0101\r\n"
        if w.photo:
            coded = b64encode(face(w.photo)).decode()
            lines = [coded[at : at + 74] for at in range(0, len(coded), 74)]
            text += "PHOTO;ENCODING=b;TYPE=JPEG:" + "\r\n ".join(lines) + "\r\n"
        text += "END:VCARD\r\n"
    folder.put("Room 7.vcf", text)
    return Truth(people)


@case(OFFICE + ": a zip made on a Mac of a folder in which things were copied")
def fresh_copies_and_mac_litter(folder: Folder) -> Truth:
    """`Copy of`, `(1)`, `__MACOSX`, `.DS_Store`, Thumbs.db; the copies are the same pictures."""
    people = pupils("uk", 7, "7014", "7 8")
    rows = [[w.number, w.family, w.given, f"Y{w.grade}"] for w in people]
    files: dict[str, bytes | str] = dict(faces(people, lambda who: f"Photos/{who.number}.jpg"))
    files["Photos/Copy of 7014.jpg"] = files["Photos/7014.jpg"]
    files["Photos/7031 (1).jpg"] = files["Photos/7031.jpg"]
    files["__MACOSX/Photos/._7014.jpg"] = b"\0\5\x16\7" + b"\0" * 60
    files["Photos/.DS_Store"] = b"\0\0\0\1Bud1" + b"\0" * 60
    files["Photos/Thumbs.db"] = b"\xd0\xcf\x11\xe0" + b"\0" * 60
    folder.csv("export.csv", [words("Adm No,Surname,Forename,NC Yr"), *rows])
    folder.zip("Photos.zip", files)
    return Truth(people)


@case("support.arbor-education.com 115002210053: photos may be called by initial and last name, JSmith.jpg")
def fresh_initial_and_last_name(folder: Folder) -> Truth:
    """`OCartwright.jpg` could be Ottilie's or Owen's: nobody gets it without a word."""
    people = pupils("uk", 7, "9120", "9", "9A 9B")
    people.append(one("Owen", "Cartwright", "9401", "9", "9B", photo=""))
    rows = [[w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in people]
    folder.csv("students.csv", [words("Student number,Last name,First name,Year group,Form"), *rows])
    folder.photos(people, lambda who: f"{who.given[0]}{who.family}.jpg")
    unsure = [replace(w, photo="") if w.family == "Cartwright" else w for w in people]
    return Truth(unsure, [lost("whose picture it is", "ocartwright")])
