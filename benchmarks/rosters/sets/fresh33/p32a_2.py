"""What library systems write, and the pictures they take in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table


@case(
    "Follett Destiny: titles of the Patron Import Converter (legacyhelp.follettsoftware.com, "
    "r_PIC_Available_Destiny_fields); zip with idlink.txt (destinyhelp230en, t_upload_patron_pictures)"
)
def p32a_destiny_patrons_and_picture_zip(folder: Folder) -> Truth:
    """Barcode and district ID, K to 2, faculty, one inactive; pictures by barcode, one of nobody."""
    people = those(
        "Lincoln|Oberholtzer;Kiara|Mosley;Ezequiel|Fuentes;Willa|Grantham;Jaxon|Begay;Noemi|Castellanos;"
        "Porter|Lindqvist;Sunniva|Aas;Trey|Dubois",
        "0047215",
        "K K 1 1 2",
        "Kessler-12;Kessler-12;Dunn-4;Dunn-4;Oyama-7",
        without=0,
    )
    people = [*people, one("Beverly", "Kessler", "0000318", role="staff")]
    people = [
        replace(w, more=(str((20000 if w.role == "staff" else 612040) + at * 7),))
        for at, w in enumerate(people)
    ]
    people = but(
        people,
        {2: {"goes": "Zeke"}, 4: {"here": False, "photo": ""}, 5: {"photo": ""}, 9: {"photo": ""}},
    )
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Patron Type|"
        "Access Level|Status|Gender|Homeroom|Grade Level|Card Expires|Graduation Year|Birthdate|User Name|"
        "Password|Email 1"
    )
    rows = []
    for at, w in enumerate(people):
        is_child = w.role == "student"
        year = str(2039 - int(w.grade.replace("K", "0"))) if is_child else ""
        user = f"{w.given[0]}{w.family}".lower()
        rows.append(
            [
                *("PRAIRIE", w.more[0], w.number, w.family, w.given, ("Rae", "", "J")[at % 3], w.goes),
                *("Student" if is_child else "Faculty", "Patron" if is_child else "Teacher"),
                *("A" if w.here else "I", "MFMF"[at % 4], w.room, w.grade, "8/1/2027", year),
                *(f"{at % 12 + 1}/{at + 4}/2020" if is_child else "", user, f"pw{4410 + at}", ""),
            ]
        )
    folder.csv("Destiny_patrons_PRAIRIE.csv", [titles, *rows])
    files: dict[str, bytes | str] = {}
    links = []
    for at, w in enumerate((w for w in people if w.photo), 2):
        links.append([w.more[0], f"{at:05}.jpg"])
        files[f"{at:05}.jpg"] = face(w.photo)
    links.append(["718844", "00031.jpg"])
    files["00031.jpg"] = face("somebody who moved away")
    folder.zip("patron_pictures.zip", {"idlink.txt": table(links), **files})
    return Truth(
        people,
        losses=[lost("a picture of nobody in the list", "00031", "718844")],
        allowed=("PRAIRIE", "patron_pictures"),
    )


def _joined(who: Who, middle: str = "") -> str:
    """`smithsarah`: surname and given name, nothing but letters."""
    plain = unicodedata.normalize("NFD", f"{who.family}{who.given}{middle[:1]}".lower())
    return re.sub("[^a-z]", "", plain)


@case(
    "Amlib: borrower import of format 1 (shortname, surname, given, second, preferred, type, group, "
    "class, ...) and pictures called smithsarah.jpg or, for two of a name, smithsarahj.jpg (help.oclc.org)"
)
def p32a_amlib_pipes_and_named_pictures(folder: Folder) -> Truth:
    """Bars and no titles, families in capitals, two Sarah Smiths told apart by the second name."""
    people = those(
        "Sarah|Smith;Sarah|Smith;Niamh|O'Brien;Lachlan|McTaggart;Thi Mai|Nguyen;Cooper|Van Der Berg;"
        "Zara|Petrovski;William|Jandamarra;Eloise|Fairweather",
        "B37865",
        "7 7 8",
        "7B;7D;8A",
        without=1,
    )
    seconds = ("Jane", "Anne", "", "Angus", "", "James", "", "John", "Kate")
    people = but(people, {5: {"goes": "Coop"}, 7: {"goes": "Will"}})
    people = [
        replace(w, also=((f"{w.given} {second}", w.family),)) if second else w
        for w, second in zip(people, seconds, strict=True)
    ]
    factions = ("RED", "BLUE", "GOLD")
    lines = [
        "|".join(
            (
                *(w.number, w.family.upper(), w.given, second, w.goes, "1", factions[at % 3], w.room),
                *(f"{at + 11}/0{at % 8 + 1}/201{4 - at % 2}", "FFFMFMFMF"[at], "STU"),
                *(f"MR & MRS {w.family.upper()}", f"{at * 6 + 5} KING EDWARD STREET", "BAYSWATER", "WA"),
                *("6053", f"9462 11{at:02}"),
            )
        )
        for at, (w, second) in enumerate(zip(people, seconds, strict=True))
    ]
    folder.put("BORROWER.TXT", "\r\n".join(lines) + "\r\n", "cp1252")
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"Student photos/{_joined(w, seconds[at] if at < 2 else '')}.jpg", face(w.photo))
    return Truth(people, capitals=True, allowed=("Student photos", *factions))


def _infiniti_rows(people: Sequence[Who]) -> list[list[Any]]:
    return [
        [
            *(w.more[0], w.number, w.family, w.given, w.goes),
            *("Student" if w.role == "student" else "Teacher", f"Year {w.grade}" if w.grade else ""),
            *(w.room, "Active" if w.here else "Archived", (0, 2, 1)[at % 3], ""),
        ]
        for at, w in enumerate(people)
    ]


@case(
    "Concord Infiniti: borrower report into Excel, pictures called by the Admin System Id "
    "(support.concord.com.au); the columns of the report from memory"
)
def p32a_infiniti_borrowers_and_admin_ids(folder: Folder) -> Truth:
    """A barcode and an Admin System Id, an archived borrower and a teacher; pictures by the Id."""
    people = those(
        "Harriet|Blackburn;Jarrah|Wanganeen;Minh|Tran;Isabella|De Santis;Angus|Macpherson;Aaliyah|Haddad;"
        "Flynn|O'Rourke;Grace|Tuilagi",
        rooms="9 Banksia;9 Banksia;9 Waratah",
        grades="9",
        without=1,
    )
    people = [
        replace(w, number=f"{re.sub('[^A-Z]', '', w.family.upper())[:3]}{21 + at * 3:04}")
        for at, w in enumerate(people)
    ]
    people = [*people, one("Kerry", "Lomax", "LOM0002", role="staff", photo="")]
    people = [replace(w, more=(f"3{70112 + at * 9}",)) for at, w in enumerate(people)]
    people = but(people, {3: {"goes": "Bella"}, 6: {"here": False, "photo": ""}})
    head: list[list[Any]] = [
        ["Borrower Details - Library", *[""] * 10],
        ["Run by: klomax  4/02/2027 8:41 AM", *[""] * 10],
        [],
        cut(
            "Barcode|Admin System Id|Family Name|Given Name|Preferred Name|Borrower Type|Year Level|Class|"
            "Status|Loans|Notes"
        ),
    ]
    rows = _infiniti_rows(sorted(people, key=lambda w: w.last_first))
    rows[2][-1] = "owes 1 atlas"
    folder.book(
        "Infiniti borrowers.xlsx",
        {"Report": [*head, *rows, [], [f"{len(people)} borrowers", *[""] * 10]]},
        merge=["A1:K1", "A2:K2"],
    )
    folder.photos(people, lambda w: f"BorrowerImages/{w.number}.jpg")
    return Truth(people, allowed=("BorrowerImages",))
