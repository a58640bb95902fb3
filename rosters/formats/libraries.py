"""Library systems: the list of patrons, and the pictures as their picture upload takes them."""

from __future__ import annotations

from collections.abc import Sequence

from rosters.formats.format import Files, Format, fields, pack, table
from rosters.formats.people import SECRET, Pupil

_DESTINY = (
    "Site Short Name,Barcode,District ID,Last,First,Middle,Nickname,Patron Type,Access Level,Resource Group,"
    "Status A/I/R,Gender,Homeroom,Grade Level,Card Expires,Graduation Year,Birthdate,User Name,Password,"
    "Email Address 1,Address 1 Line 1,Address 1 City"
)
_ALEXANDRIA = ("1000", "1006", "1007", "1008", "1070", "1028", "1026")


def _destiny_row(p: Pupil) -> list[str]:
    names = ["LMS", p.barcode, p.number, p.family, p.given, p.middle, p.preferred]
    who = ["Student", "Patron", "", "A", "F", p.homeroom, p.grade, "6/30/2027", "2032"]
    return [*names, *who, SECRET, p.login, SECRET, SECRET, SECRET, SECRET]


def destiny(people: Sequence[Pupil]) -> Files:
    """Patrons, and the zip for the picture upload: `district id,file`, carriage returns at line ends."""
    links = "".join(f"{p.number},{at:04}.jpg\r" for at, p in enumerate(people, 1) if p.photo)
    pictures = {f"{at:04}.jpg": p.photo for at, p in enumerate(people, 1) if p.photo}
    patrons = table([_DESTINY.split(","), *map(_destiny_row, people)])
    return {
        "patrons.csv": patrons.encode(),
        "pictures.zip": pack({"idlink.txt": links.encode(), **pictures}),
    }


def destiny_site(people: Sequence[Pupil]) -> Files:
    """The same with barcodes in the map, quoted, without the `P ` that the list has."""
    codes = {p.number: p.barcode.removeprefix("P ") for p in people}
    links = "".join(f'"{codes[p.number]}","{codes[p.number]}.jpg"\r' for p in people if p.photo)
    pictures = {f"{codes[p.number]}.jpg": p.photo for p in people if p.photo}
    patrons = table([_DESTINY.split(","), *map(_destiny_row, people)])
    return {"patrons.csv": patrons.encode(), "idlink.txt": links.encode(), **pictures}


def koha(people: Sequence[Pupil]) -> Files:
    """Borrowers, and a zip with a map in a folder within it: a tab on some lines, a comma on others."""
    titles = [
        "cardnumber",
        "surname",
        "firstname",
        "middle_name",
        "preferred_name",
        "branchcode",
        "categorycode",
    ]
    rows = [
        [p.barcode, p.family, p.given, p.middle, p.preferred, "LMS", "ST", SECRET, SECRET] for p in people
    ]
    borrowers = table([[*titles, "dateofbirth", "address"], *rows])
    lines = [f"{p.barcode}{',' if at % 2 else chr(9)}{at}.jpg\n" for at, p in enumerate(people, 1) if p.photo]
    pictures = {f"fall/faces/{at}.jpg": p.photo for at, p in enumerate(people, 1) if p.photo}
    upload = pack({"fall/faces/MyDataLink.TXT": "".join(lines).encode(), **pictures})
    return {"borrowers.csv": borrowers.encode(), "upload-photos.zip": upload}


def alexandria(people: Sequence[Pupil]) -> Files:
    """Tabs and codes for titles, marked PT01; pictures are called by barcode."""
    rows = [[p.barcode, p.family, p.given, p.middle, p.preferred, "STU", "1"] for p in people]
    patrons = f"PT01\r\n{table([_ALEXANDRIA, *rows], chr(9))}"
    pictures = {f"{p.barcode}.jpg": p.photo for p in people if p.photo}
    return {"patrons.tsv": patrons.encode(), "images.zip": pack(pictures)}


def amlib(people: Sequence[Pupil]) -> Files:
    """Pictures called by last and first name, in one word; the list is any list."""
    rows = [["Surname", "Given Name"], *([p.family, p.given] for p in people)]
    names = {p.number: f"{p.family}{p.given}".lower().replace(" ", "") for p in people}
    pictures = {f"{names[p.number]}.jpg": p.photo for p in people if p.photo}
    return {"borrowers.csv": table(rows).encode(), **pictures}


_LEGACY = "legacyhelp.follettsoftware.com, r_PIC_Available_Destiny_fields; destinyhelp165en, r_map_file"
_NAMES = fields("given family middle preferred photo")
FORMATS = (
    Format(
        "destiny",
        "Follett Destiny: patrons and picture zip by district id",
        _DESTINY,
        _LEGACY,
        _NAMES | fields("number barcode homeroom grade"),
        destiny,
    ),
    Format(
        "destiny-site",
        "Follett Destiny: patrons and pictures by barcode",
        _DESTINY,
        _LEGACY,
        _NAMES | fields("number barcode homeroom grade"),
        destiny_site,
    ),
    Format(
        "koha",
        "Koha: borrowers and picture zip",
        "cardnumber, surname, firstname, middle_name, preferred_name, …; cardnumber<tab or comma>file",
        "Koha tools/picture-upload.pl (the map; the columns of the list are only plausible)",
        _NAMES | fields("barcode"),
        koha,
    ),
    Format(
        "alexandria",
        "Alexandria: patrons and picture zip",
        "1000, 1006, 1007, 1008, 1070, 1028, 1026 below PT01; <barcode>.jpg",
        "support.companioncorp.com, 994618; support.goalexandria.com, import-images",
        _NAMES | fields("barcode"),
        alexandria,
    ),
    Format(
        "amlib",
        "Amlib: pictures by name",
        "smithsarah.jpg",
        "help-nl.oclc.org",
        fields("given family photo"),
        amlib,
    ),
)
