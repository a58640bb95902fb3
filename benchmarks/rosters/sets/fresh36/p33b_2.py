"""What British, Spanish and Australian systems and photographers write."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import xls


@case("Alexia, Informes > Orla of a group as PDF (layout from memory)")
def p33b_alexia_orla(folder: Folder) -> Truth:
    """Alexia: a page of photos, last names first, the number of the file and the group below; one has
    an empty frame."""
    people = those(
        "Irene|Calvo Nieto;Martín|Bermúdez Sanz;Aitana|Roldán Pons;Yassin|Bennani;Daniela|Ferrer Mas;"
        "Gonzalo|de la Fuente Rey;Inés|Quintana Vega;Pau|Soler Riba;Valeria|Peñalver Gil;Hugo|Nogués Prat",
        "20431",
        "5",
        "5º B",
    )
    grid = Grid(
        columns=4,
        rows=3,
        photo=72,
        text=110,
        gap=22,
        size=8,
        title="Colegio Santa Clara - Orla de grupo - Educación Primaria",
        foot="Alexia - 14/10/2026",
    )
    folder.put(
        "Orla_5B.pdf", grid_pdf(cells(people, "{who.last_first}", "Exp. {who.number}", "{who.room}"), grid)
    )
    return Truth(people)


@case(
    "iSAMS, Pupil Manager > export (School Code, School ID, Preferred Name, NC Year, Form, Tutor, "
    "houses: the migration template of iSAMS)"
)
def p33b_isams_with_photo_zip(folder: Folder) -> Truth:
    """iSAMS: a preferred name for everybody, two codes, a former pupil among the rows; the photos by
    School ID in a zip."""
    people = those(
        "Arabella|Fitzwilliam-Hay;Oluwaseun|Bankole;Theodore|Prescott;Xinyi|Zhou;Henrietta|Lyle;"
        "Rafe|Cunningham;Anoushka|Mehra;Barnaby|Stoke;Clementine|D'Arcy",
        "50360",
        "7 8",
        "7R;8M",
    )
    goes = {1: "Seun", 2: "Theo", 3: "Cindy", 4: "Etta"}
    people = [
        replace(who, goes=goes.get(at, ""), more=(f"0{72514 + at * 37}{88 + at}",))
        for at, who in enumerate(people)
    ]
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut(
        "School Code|School ID|Forename|Preferred Name|Middle Names|Surname|DOB|NC Year|Form|Tutor|"
        "Academic House|Boarding House|Enrolment Status|Leaving Date"
    )
    rows = [
        [
            *(who.number, who.more[0], who.given, who.goes or who.given, ("", "Rowan")[at % 2], who.family),
            *(f"{at + 11}/02/2014", int(who.grade), who.room, ("JBW", "HMC")[at % 2]),
            *(("Drake", "Raleigh", "Nelson")[at % 3], "", "Current" if who.here else "Former"),
            "" if who.here else "23/10/2026",
        ]
        for at, who in enumerate(people)
    ]
    folder.book("PupilManagerExport.xlsx", {"Export": [titles, *rows]})
    folder.zip("iSAMS_PupilPhotos.zip", faces(people, lambda w: f"{w.more[0]}.jpg"))
    return Truth(people, allowed=("iSAMS_PupilPhotos", "JBW", "HMC", "Drake", "Raleigh", "Nelson"))


@case(
    "SEEMiS Click+Go, class list report as old Excel; photographs of Tempest as "
    "Surname_Forename_Class (both from memory)"
)
def p33b_seemis_and_tempest(folder: Folder) -> Truth:
    """SEEMiS: two classes under each other with their own headings and totals, the SCN, Known As; the
    photographer's disc by name."""
    people = those(
        "Euan|McAllister;Catriona|Ross;Mirren|Sinclair;Hamzah|Akhtar;Isla|Buchanan;Finlay|Mac an Tuairneir;"
        "Orla|Devlin;Zofia|Kowalczyk;Struan|Geddes;Ailsa|Ross",
        "061234508",
        "5 6",
        "P5A;P6B",
    )
    people = but(people, {1: {"goes": "Cat"}, 7: {"goes": "Zosia"}})
    boys = ("Euan", "Hamzah", "Finlay", "Struan")
    titles = cut("Surname|Forename|Known As|Gender|DOB|Stage|Class|SCN")
    rows: list[list[object]] = []
    for room in ("P5A", "P6B"):
        inside = [who for who in people if who.room == room]
        rows += [["Craigend Primary School"], [f"Class List - {room}", "", "", "", "", "", "26/08/2026"], []]
        rows.append(list(titles))
        for at, who in enumerate(sorted(inside, key=lambda w: (w.family, w.given))):
            rows.append(
                [
                    *(
                        who.family,
                        who.given,
                        who.goes or who.given,
                        "FM"[who.given in boys],
                        f"0{at + 1}/04/2017",
                    ),
                    *(room[:2], room, who.number),
                ]
            )
        rows += [[f"Total Pupils: {len(inside)}"], []]
    folder.put("ClassList.xls", xls(rows, [(0, 0, 0, 7)], "Class List"))
    folder.photos(people, lambda w: f"TEMPEST 2026/Images/{w.family}_{w.given}_{w.room}.jpg")
    folder.put(
        "TEMPEST 2026/README.txt",
        "Images supplied by H Tempest Ltd for school administration use only.\r\n"
        "File names: Surname_Forename_Class\r\n",
    )
    return Truth(people, allowed=("TEMPEST 2026", "Images"))


@case(
    "Handy Library Manager, BORROWERS as tab-delimited text (primasoft.com: NAME, BARCODE, TYPE, "
    "IMAGE; own fields renamed)"
)
def p33b_handy_library_borrowers(folder: Folder) -> Truth:
    """Handy Library: field names in capitals, one name column, the path of the picture on the
    librarian's old computer, teachers among the borrowers."""
    people = those(
        "Joaquin|Estrada;Molly|Fairchild;Deshawn|Pettway;Renée|Thibault;Corbin|Ashe;Hana|Okabe;"
        "Tobias|Vander Ploeg;Leila|Haddad",
        "B00127",
        "2 3",
        "Room 12;Room 14",
        without=2,
    )
    people.append(one("Gwendolyn", "Marsh", "B00011", role="staff", photo=""))
    people.append(one("Curtis", "Obie", "B00014", role="staff"))
    titles = cut("NAME|BARCODE|TYPE|GRADE|HOMEROOM|ADDRESS1|CITY|PHONE|EXPIRY_DATE|IMAGE|NOTES")
    rows = []
    for at, who in enumerate(people):
        name = f"IMG_{612 + at * 3:04}.jpg"
        path = f"C:\\Handy Library\\Images\\Borrowers\\{name}" if who.photo else ""
        if who.photo:
            folder.put(f"Borrowers/{name}", face(who.photo))
        kind = "Student" if who.role == "student" else "Teacher"
        rows.append(
            [
                *(who.last_first, who.number, kind, who.grade, who.room, f"{at + 20} Elm St", "Ludlow"),
                *(f"555-01{at:02}", "06/30/2027", path, ("", "lost book 9/22")[at == 2]),
            ]
        )
    folder.csv("borrowers.txt", [titles, *rows], "\t", "cp1252")
    return Truth(people, allowed=("Borrowers",))
