"""Patron files, photographers' discs, saved pages and reports in the United States and Canada."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case("destinyhelp230en…/t_upload_patron_pictures, r_PIC_Available_Destiny_fields")
def p34a_destiny_patrons_and_pictures(folder: Folder) -> Truth:
    """Follett Destiny: the patrons, one Inactive and two Faculty among them; a zip with idlink.txt."""
    people = those(
        "Adelaide|Bostwick;Caden|Driscoll;Farah|Haidari;Gunnar|Iverson;Keisha|Lockhart;Nathaniel|Oakes;"
        "Priscilla|Rangel;Soren|Thibodeaux;Uma|Venkatesan",
        "204117",
        "3 4 5",
        "Albright;Corwin;Delacroix",
    )
    people = [replace(who, more=(f"D{70311 + at * 4}",)) for at, who in enumerate(people)]
    people = but(people, {1: {"here": False, "photo": ""}, 4: {"goes": "Kiki"}, 5: {"goes": "Nate"}})
    people += [
        one("Judith", "Corwin", "900014", role="staff", more=("E1180",)),
        one("Paul", "Albright", "900021", role="staff", more=("E1193",), photo=""),
    ]
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Patron Type|"
        "Access Level|Status|Gender|Homeroom|Grade Level|Card Expires|Graduation Year|Birthdate|"
        "User Name|Password|Email 1"
    )
    rows = [
        [
            *("HES", who.number, who.more[0], who.family, who.given, "", who.goes),
            *("Faculty" if who.role == "staff" else "Student", "Patron"),
            *("A" if who.here else "I", "FMFMFMFMFFM"[at]),
            *(who.room, who.grade, "06/30/2027", "", "", f"{who.given[0]}{who.family}".lower(), f"read{at}7"),
            f"{who.given}.{who.family}@hes.example".lower(),
        ]
        for at, who in enumerate(people)
    ]
    folder.csv("PatronExport.csv", [titles, *rows], quote=True)
    shown = [who for who in people if who.photo]
    names = {who.number: f"{at:05}.jpg" for at, who in enumerate(shown, 2)}
    pictures: dict[str, bytes | str] = dict(faces(shown, lambda who: names[who.number]))
    pictures["idlink.txt"] = "".join(f"{number},{name}\r\n" for number, name in names.items())
    folder.zip("PatronPictures.zip", pictures)
    return Truth(people)
