"""Pages, photographers' deliveries and address books."""

from __future__ import annotations

import base64
import quopri
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.fifth_cast import pupils
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, page


@case(
    OFFICE + ": a printed directory of two pages, three beside each other, four lines at the right of a face"
)
def fresh_directory_with_lines_at_the_right(folder: Folder) -> Truth:
    """One child has no picture; the office's telephone number stands as the last line."""
    people = pupils("us", 12, "20417", "", "Room 3;Room 5")
    grid = Grid(side="right", columns=3, rows=3, photo=54, gap=16, text=104, size=8, title="Family directory")
    lines = ("{who.full}", "{who.room}", "ID {who.number}", "Tel. 555-0144")
    folder.put("directory.pdf", grid_pdf(cells(people, *lines), grid))
    return Truth(people)


@case(
    "Wilma's sheet of pictures of a group, five beside each other (layout from memory, not read here): "
    + OFFICE
)
def fresh_sheet_of_pictures_of_a_group(folder: Folder) -> Truth:
    """`Surname First name` without a comma, as Finnish lists have it; nothing stands where no picture is."""
    people = pupils("fi", 15, "", "", "7B")
    people = [replace(w, also=((w.family, w.given),)) for w in people]
    grid = Grid(
        columns=5, rows=4, photo=58, gap=14, text=92, centred=True, framed=False, size=8,
        title="Ryhmä 7B - opiskelijakuvat", foot="Tulostettu 12.10.2026",
    )  # fmt: skip
    folder.put("7B kuvat.pdf", grid_pdf(cells(people, "{who.family} {who.given}", "{who.room}"), grid))
    return Truth(people)


@case(
    OFFICE + ": the class page of a learning portal, saved with the browser; faces as backgrounds of circles"
)
def fresh_faces_as_backgrounds(folder: Folder) -> Truth:
    """Cards with name and year; a teacher on a card of her own above, a circle with initials for one without."""
    people = pupils("au", 9, "", "5", "")
    head = '<div class="lead"><h1>5 Platypus</h1><p>Class teacher: Ms Rowan Eastlake</p></div>'
    card = (
        '<div class="card"><div class="avatar" style="background-image: url(&quot;{src}&quot;)"></div>'
        '<div class="name">{who.full}</div><div class="sub">Year {who.grade}</div></div>'
    )
    none = (
        '<div class="card"><div class="avatar initials">{who.given[0]}{who.family[0]}</div>'
        '<div class="name">{who.full}</div><div class="sub">Year {who.grade}</div></div>'
    )
    foot = '<footer><a href="#">Privacy</a> <a href="#">Help centre</a></footer>'
    body = f'{head}<main class="grid">{cards(people, card, none)}</main>{foot}'
    folder.put("5 Platypus.html", page("5 Platypus | Classes", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=["5 Platypus"])


@case(
    "vCard 2.1, a file each as Outlook saves contacts: quoted-printable in cp1252, pictures in base 64: "
    + OFFICE
)
def fresh_contacts_of_outlook(folder: Folder) -> list[Who]:
    """Umlauts in the old spelling of vCard; school and class as company and department."""
    people = pupils("de", 8, "", "", "5c")
    for at, who in enumerate(people, 1):
        code = ";CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE"
        lines = ["BEGIN:VCARD", "VERSION:2.1"]
        lines += [f"N{code}:{_quoted(f'{who.family};{who.given}')}", f"FN{code}:{_quoted(who.full)}"]
        lines += ["ORG:Realschule Lindental;5c", f"TEL;HOME;VOICE:+49 (0) 30 23125 0{at:02}"]
        if who.photo:
            text = base64.b64encode(face(who.photo, 96)).decode()
            cut = [f" {text[i : i + 72]}" for i in range(0, len(text), 72)]
            lines += ["PHOTO;TYPE=JPEG;ENCODING=BASE64:", *cut, ""]
        lines += ["REV:20261001T070000Z", "END:VCARD", ""]
        folder.put(f"Klasse 5c/{who.full}.vcf", "\r\n".join(lines), "ascii")
    return people


def _quoted(text: str) -> str:
    return quopri.encodestring(text.encode("cp1252"), quotetabs=False).decode("ascii")


@case(
    "success.srb-es.com, SchoolLogic: a lookup file without titles, parted by a slash too; the list: "
    + OFFICE
)
def fresh_lookup_parted_by_slashes(folder: Folder) -> list[Who]:
    """`13055/photo1.jpg` maps a number to a file of the zip; the list of the same numbers lies beside it."""
    people = pupils("us", 9, "0013055", "10 11", "")
    people = [replace(w, more=(w.number.lstrip("0"),)) for w in people]
    rows = [[w.number, w.family, w.given, w.grade] for w in people]
    folder.csv("students.csv", [words("StudentNumber,LastName,FirstName,Grade"), *rows])
    files = {w.number: f"photo{at}.jpg" for at, w in enumerate(people, 1) if w.photo}
    folder.put("lookup.txt", "".join(f"{number}/{name}\r\n" for number, name in files.items()))
    folder.zip("photos.zip", {files[w.number]: face(w.photo) for w in people if w.photo})
    return people


@case(OFFICE + ": a photographer's workbook with the names of the files without .jpg, and who was not there")
def fresh_frames_without_an_ending(folder: Folder) -> Truth:
    """ABSENT and one grey picture for several stand in the column of the files; one file is in no line."""
    people = pupils("us", 11, "", "", "Ellery;Novak", without=4)
    titles = ["Seq", "Image", "Last", "First", "Homeroom", "Package"]
    none = ["NOPHOTO", "ABSENT", "NOPHOTO", "NOPHOTO"]
    rows = []
    for at, who in enumerate(people):
        image = f"DSC_0{231 + 4 * at}" if who.photo else none[at - 7]
        rows.append([at + 1, image, who.family, who.given, who.room, "ABC"[at % 3]])
        if who.photo:
            folder.put(f"Job 88213/{image}.jpg", face(who.photo))
    folder.put("Job 88213/NOPHOTO.jpg", silhouette(1))
    folder.put("Job 88213/DSC_0300.jpg", face("a stranger"))
    folder.book("Job 88213.xlsx", {"Job 88213": [titles, *rows]})
    return Truth(people, [lost("a file of no line", "dsc_0300")])
