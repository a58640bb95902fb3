"""Documents, workbooks and pages with faces, and folders of photos that a teacher took."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import card_pictures, cards, page


@case(OFFICE + ": two classes side by side on one sheet, photos by first name in a folder of each class")
def fresh_classes_side_by_side_and_folders(folder: Folder) -> Truth:
    """Emil is in both classes; the first column of each half counts from 1; the second class is shorter."""
    first = those("Emil|Haberland;Frieda|Sauerwein;Ilyas|Karaca;Jule|Dornbusch;Kilian|Unger", rooms="3A;3A")
    second = those("Emil|Reichwein;Lina|Dombrowski;Merle|Stüve;Nick|Oellers", rooms="3B;3B", without=0)
    rows: list[list[str | int]] = [["3A Frau Lenz", "", "", "", "3B Herr Pohl", "", ""]]
    rows.append(list(cut("Nr.|Name|Vorname||Nr.|Name|Vorname")))
    for at, w in enumerate(first):
        right: list[str | int] = (
            [at + 1, second[at].family, second[at].given] if at < len(second) else ["", "", ""]
        )
        rows.append([at + 1, w.family, w.given, "", *right])
    folder.book("Klassenlisten 3.xlsx", {"Jahrgang 3": rows}, merge=["A1:C1", "E1:G1"])
    people = [*first, *second]
    folder.photos(people, lambda w: f"Fotos {w.room}/{w.given}.jpg")
    return Truth(
        people, allowed=("Frau Lenz", "Herr Pohl", "Fotos 3A", "Fotos 3B", "3A Frau Lenz", "3B Herr Pohl")
    )


def _with_faces(rows: Sequence[Sequence[str]], at: dict[str, str], title: str) -> bytes:
    """A workbook with faces laid on cells."""
    from openpyxl import Workbook
    from openpyxl.drawing.image import Image

    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for column in "ABCD":
        sheet.column_dimensions[column].width = 18
    for place, who in at.items():
        picture = Image(io.BytesIO(face(who)))
        picture.width, picture.height = 90, 120
        sheet.row_dimensions[int(place[1:])].height = 96
        sheet.add_image(picture, place)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@case(
    OFFICE
    + ": a teacher's contact sheet in Excel: a row of pasted faces, a row of names, a row of numbers, and again"
)
def fresh_contact_sheet_in_a_workbook(folder: Folder) -> Truth:
    """Four in a row; the room and the teacher only in the heading; the last has a name and a number, and no face."""
    people = those(
        "Arlo|Beckwith;Bettina|Crowe;Cassidy|Okoro;Darnell|Figueroa;Elsie|Vandermeer;Franco|Tedesco;Gita|Raman",
        "7204",
        rooms="Room 9;Room 9",
    )
    rows: list[Sequence[str]] = [["Room 9 - Ms. Ellison - who is who"], []]
    faces_at: dict[str, str] = {}
    for begin in range(0, len(people), 4):
        part = people[begin : begin + 4]
        faces_at |= {f"{'ABCD'[at]}{len(rows) + 1}": w.photo for at, w in enumerate(part) if w.photo}
        rows += [[""], [w.full for w in part], [w.number for w in part], [""]]
    folder.put("who is who.xlsx", _with_faces(rows, faces_at, "faces"))
    return Truth(people, allowed=("Ms. Ellison", "Ellison"))


@case(OFFICE + ": the page of the school's site with its faculty, saved with the browser")
def fresh_faculty_page_of_the_site(folder: Folder) -> Truth:
    """All of them are staff; titles before two names, jobs and e-mail below; a logo, a menu, a grey box where no photo is."""
    people = those(
        "Alton|Beaumont;Brigitte|Sauvage;Curtis|Nwosu;Dolores|Arriaga;Ephraim|Stolz;Fay|Wetherby;Gwen|Ostrander;Hal|Pickering",
        role="staff",
    )
    jobs = cut(
        "Principal|World Languages|Mathematics|School Secretary|Band Director|Librarian|Grade 2|Custodian"
    )
    bodies = []
    for at, w in enumerate(people):
        title = {0: "Dr. ", 5: "Mrs. "}.get(at, "")
        picture = (
            f'<img class="bio" src="{{src}}" alt="{title}{w.full}">'
            if w.photo
            else '<div class="nophoto"></div>'
        )
        bodies.append(
            f'<div class="staff-card">{picture}<h3>{title}{w.full}</h3><p class="job">{jobs[at]}</p>'
            f'<a href="mailto:{w.given[0].lower()}{w.family.lower()}@maplegrove.example">Email</a></div>'
        )
    made = [
        cards([w], body, body).replace("Roster_files/000", f"Roster_files/{at:03}")
        for at, (w, body) in enumerate(zip(people, bodies, strict=True))
    ]
    head = (
        '<header><img src="Roster_files/logo.png" alt="Maple Grove School"><nav><a href="#">Home</a> <a href="#">Academics</a> '
        '<a href="#">Calendar</a></nav></header><h1>Faculty &amp; Staff</h1><div class="grid">'
    )
    foot = "</div><footer>Maple Grove School, 12 Orchard Lane. (555) 010-0140</footer>"
    folder.put(
        "Faculty & Staff - Maple Grove School.html", page("Faculty & Staff", head + "\n".join(made) + foot)
    )
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    folder.put("Roster_files/logo.png", face("the logo", kind="PNG"))
    return Truth(people, allowed=tuple(jobs))


@case(
    OFFICE
    + ": no list; a folder of photos of one class that several people have named, each in their own way"
)
def fresh_names_by_several_hands(folder: Folder) -> Truth:
    """Blanks, underscores, dashes and small letters; a copy of the same picture; a (2) without a first; the class picture."""
    people = those(
        "Alma|Guthrie;Bastian|Rook;Clio|Hargrave;Dax|Ferreira;Edda|O'Shea;Finn|Lassiter;Goldie|Nwankwo;Hank|Silverman",
        rooms="5B;5B",
        without=0,
    )
    names = cut(
        "5B Alma Guthrie.JPG|5B_Bastian_Rook.jpg|5b-clio-hargrave.jpg|5B Dax Ferreira (2).jpg|5B Edda O'Shea .jpeg|"
        "5B Finn Lassiter.jpg|5b goldie nwankwo.jpg|5B_Hank Silverman.jpeg"
    )
    for w, name in zip(people, names, strict=True):
        folder.put(f"5B photos/{name}", face(w.photo))
    folder.put("5B photos/5B Finn Lassiter - Copy.jpg", face(people[5].photo))
    folder.put("5B photos/5B whole class.jpg", face("the class of 5B"))
    folder.put("5B photos/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    return Truth(people, capitals=True, allowed=("5B photos",))


def _card(who: Who, more: Sequence[str]) -> str:
    """A card of version 3.0 as Contacts of a Mac writes it, long lines folded."""
    lines = ["BEGIN:VCARD", "VERSION:3.0", "PRODID:-//Apple Inc.//macOS 15.6//EN"]
    lines += [f"N:{who.family};{who.given};;;", f"FN:{who.full}", *more]
    if who.photo:
        lines.append(f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(face(who.photo)).decode()}")
    folded = []
    for line in [*lines, "END:VCARD"]:
        folded += [line[:75], *(f" {line[at : at + 74]}" for at in range(75, len(line), 74))]
    return "\r\n".join(folded) + "\r\n"


@case(
    "cards of a group in Contacts on a Mac (from memory, not read here): version 3.0, a card for the group, labels of related names: "
    + OFFICE
)
def fresh_group_of_contacts_on_a_mac(folder: Folder) -> Truth:
    """`X-ADDRESSBOOKSERVER-KIND:group` is nobody; mothers are related names; nicknames; the teacher by title; the room as department."""
    people = those(
        "Alasdair|Munro;Beatrix|Holloway;Ciaran|Docherty;Davina|Petrie;Euan|Struthers;Fiona|Galbraith;Gillian|Orr",
        rooms="Room 12;Room 12",
    )
    people = but(people, {1: {"goes": "Trixie"}, 4: {"goes": "Ewie"}})
    teacher = one("Morag", "Lennox", role="staff")
    text = "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//macOS 15.6//EN\r\nN:Room 12 2026;;;;\r\nFN:Room 12 2026\r\n"
    text += "X-ADDRESSBOOKSERVER-KIND:group\r\nUID:8F1C-0417\r\nEND:VCARD\r\n"
    for at, w in enumerate(people):
        more = [f"NICKNAME:{w.goes}"] if w.goes else []
        more += [
            "ORG:Glenburn Primary;Room 12",
            f"item1.X-ABRELATEDNAMES;type=pref:{('Shona', 'Catriona', 'Eilidh')[at % 3]} {w.family}",
            "item1.X-ABLabel:_$!<Mother>!$_",
            f"TEL;type=HOME;type=VOICE;type=pref:01555 0100{at:02}",
        ]
        text += _card(w, more)
    text += _card(teacher, ["ORG:Glenburn Primary;Room 12", "TITLE:Class teacher"])
    folder.put("Room 12 2026.vcf", text)
    return Truth([*people, teacher], allowed=("Room 12", "Room 12 2026"))
