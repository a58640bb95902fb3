"""What systems of Ireland, Australia and New Zealand write: Aladdin, Amlib, Compass, KAMAR."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import page


@case(
    "Amlib (OCLC): the file of Borrower Import, format 1 of MAZE and CASES, without titles; pictures "
    "called surname and given name, help.oclc.org/Library_Management/Amlib/Borrower/Borrower_import"
)
def p36a_amlib_borrowers_without_titles(folder: Folder) -> Truth:
    """Capitals: barcode, surname, first, second and preferred name, type, house, class, private fields."""
    people = those(
        "LAURENCE|ANDERTON;PRIYA|CHANDRAN;DECLAN|O'KEEFE;SAMANTHA|LEEDHAM;VAN ANH|DOAN;HARRISON|MCPHEE;"
        "TALIA|ROSENTHAL;BRODIE|VAN DER LINDEN",
        "B37865",
        "7 8",
        "7B;8A",
        without=1,
    )
    people = but(people, {0: {"goes": "LAURIE"}, 3: {"goes": "SAM"}, 5: {"goes": "HARRY"}})
    second = {"LAURENCE": "WILLIAM", "TALIA": "JOY"}
    people = [
        replace(w, also=((f"{w.given} {second[w.given]}", w.family),)) if w.given in second else w
        for w in people
    ]
    people.append(one("ROBYN", "TATTERSALL", "B90012", role="staff"))
    rows = [
        [
            *(w.number, w.family, w.given, second.get(w.given, ""), w.goes or w.given),
            *("STUD" if w.role == "student" else "STAFF", ("RED", "BLUE", "GOLD")[at % 3], w.room),
            *(f"{at + 1}/0{at % 8 + 1}/{2013 - at % 2}" if w.room else "", "MFMFFMFMF"[at], ""),
            *(
                f"MR & MRS {w.family}" if w.room else "",
                f"{at + 15} KING EDWARD STREET",
                "BAYSWATER",
                "WA",
                "6053",
            ),
            f"9462 11{at + 10}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("BORROWER.CSV", rows)
    folder.photos(people, lambda w: f"Pictures/{_plain(w.family + w.given)}.jpg")
    return Truth(people, capitals=True, allowed=("Pictures", "RED", "BLUE", "GOLD"))


def _plain(name: str) -> str:
    """`smithsarah`."""
    return "".join(letter for letter in name.lower() if letter.isalpha())


@case(
    "Compass (Victoria): the list of a class with photos, saved from the browser; code, form group and "
    "year level as in People Management, supportdesk.compass.education (the layout from memory)"
)
def p36a_compass_class_page_saved(folder: Folder) -> Truth:
    """Surnames in capitals, preferred names in brackets, tabs around; the grey figure for two."""
    people = those(
        "Lena|Abbott;Bao Chau|Nguyen;Kirra|Baxter-Lowe;Declan|Fitzsimons;Harpreet|Gill;Matilda|Kennaway;"
        "Youssef|Mansour;Isla|Papadakis;Cooper|Trevaskis",
        "ABB0003",
        "8",
        "8D;8F",
        without=1,
    )
    codes = {who.family: f"{who.family[:3].upper()}{at * 3 + 3:04}" for at, who in enumerate(people)}
    people = [replace(who, number=codes[who.family]) for who in people]
    people = but(people, {1: {"goes": "Tina"}, 3: {"photo": ""}, 7: {"goes": "Issy"}})
    around = "8ENG04 - Compass_files"
    rows = ""
    for at, who in enumerate(people):
        folder.put(f"{around}/p{at}.jpg", face(who.photo) if who.photo else silhouette(at))
        name = f"{who.family.upper()}, {who.given}" + (f" ({who.goes})" if who.goes else "")
        rows += (
            f'<tr class="x-grid-row"><td>{at + 1}</td><td><img src="./{around}/p{at}.jpg" width="48"></td>'
            f'<td><a href="/Records/User.aspx?userId={at + 9100}">{name}</a></td>'
            f"<td>{who.number}</td><td>{who.room}</td><td>Year {who.grade}</td><td>{'—✓'[at % 2]}</td></tr>\n"
        )
    head = "".join(f"<th>{title}</th>" for title in cut("|Photo|Name|Code|Form|Year Level|Medical"))
    tabs = "".join(f"<li>{tab}</li>" for tab in cut("Schedule|Instance|Learning Tasks|Resources|Students"))
    body = (
        "<div class='header'>Compass</div><h1>8ENG04 - English</h1><p>Teacher: MCK - Fiona McKenzie</p>"
        f"<ul>{tabs}</ul>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table><p>Displaying 1 - 9 of 9</p>"
    )
    folder.put("8ENG04 - Compass.html", page("8ENG04 | Compass", body))
    return Truth(
        people, capitals=True, allowed=("8ENG04", "8ENG04 - English", "English", "Fiona McKenzie", "MCK")
    )


@case(
    "KAMAR (New Zealand): export of students, StudentsGroupList.csv and a zip of photos by student ID; "
    "slc.crystal.school.nz/AutomaticSMSExport/KAMAR.htm (titles from memory)"
)
def p36a_kamar_students_groups_and_photos(folder: Folder) -> Truth:
    """Tutor groups and NSN, a second list of classes by student ID, macrons, photos by ID in a zip."""
    people = [
        one("Manaia", "Hōhepa", "21047", "9", "9TAI"),
        one("Fetu", "Lealaiauloto", "21052", "9", "9TAI"),
        one("Niamh", "Cottrell", "21060", "9", "9KAU"),
        one("Te Ariki", "Paraone", "20518", "10", "10RIM", goes="Ariki"),
        one("Wairere", "Kūkūtai", "20533", "10", "10RIM", photo=""),
        one("Jonty", "Stirling", "20547", "10", "10RIM"),
        one("Hana", "Yamashita", "21071", "9", "9KAU"),
        one("Mele", "Fīfita", "20561", "10", "10RIM", photo=""),
    ]
    taken = {"9": ("9ENG3", "9SCI1", "9TRM"), "10": ("10ENG2", "10MAT4")}
    people = [
        replace(w, more=(f"1346{at + 1}0{at}28",), classes=taken[w.grade][: 3 - at % 2])
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Student ID|NSN|Last Name|First Name|Preferred Name|Gender|Year Level|Tutor|House|"
        "Date of Birth|Caregiver 1"
    )
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, "FMFMFMFF"[at], w.grade, w.room),
            *(("Kea", "Ruru")[at % 2], f"{at + 10}/06/2012", f"Mrs {w.family}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("KAMAR students.csv", "\ufeff" + table([titles, *rows]))
    groups = [
        [w.number, each, ("WLS", "PTM", "BRN")[nth]] for w in people for nth, each in enumerate(w.classes)
    ]
    folder.csv("StudentsGroupList.csv", [["Student ID", "Class", "Teacher"], *groups])
    folder.zip("StudentPhotos.zip", {f"Photos/{name}": data for name, data in faces(people).items()})
    return Truth(people, allowed=("StudentPhotos", "Photos", "WLS", "PTM", "BRN"))
