"""Deliveries of school photographers and photo folders of teachers."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, faces


@case()
def p64a_folders_of_two_teachers_without_a_list(folder: Folder) -> Truth:
    """Two teachers' folders, nothing but pictures called by the child's name; one name is in both."""
    people = [
        *those("Ayaan|Mirza;Bonnie|Lockhart;Sophie|Clarke;Idris|Venn;Martha|Swales", "", "", "Birch", 0),
        *those("Jago|Penrose;Sophie|Clarke;Keeley|Marsden;Ottilie|Byrne", "", "", "Oak", 0),
    ]
    people = [replace(w, photo=f"{w.full} of {w.room}") for w in people]
    for w in people:
        folder.put(f"Class photos/{w.room}/{w.full}.jpg", face(w.photo))
        folder.put(f"Class photos/{w.room}/._{w.full}.jpg", b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X")
    folder.put("Class photos/Birch/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    folder.put("Class photos/.DS_Store", b"\x00\x00\x00\x01Bud1" + bytes(200))
    return Truth(people, allowed=("Class photos",))


@case("files called Last_First as in support.schoolannual.com; the rest invented")
def p64a_two_of_one_name_and_files_by_name(folder: Folder) -> Truth:
    """Photos called by last and first name, and two pupils of one name: nobody can tell whose is whose."""
    people = those(
        "Alden|Ferro;Beatrix|Gorman;Daniel|Kim;Cassius|Holt;Daniel|Kim;Devorah|Katz;Elif|Sahin;Finn|Lacroix",
        "70210",
        "7 7 7 8",
        "7-1;7-2;7-3;8-1",
        0,
    )
    people = but(people, {2: {"photo": ""}, 4: {"photo": ""}})
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom")
    folder.csv("roster.csv", [titles, *([w.number, w.family, w.given, w.grade, w.room] for w in people)])
    folder.photos(people, lambda w: f"Portraits/{w.family}_{w.given}.jpg")
    folder.put("Portraits/Kim_Daniel.jpg", face("one Daniel Kim"))
    folder.put("Portraits/Kim_Daniel_1.jpg", face("the other Daniel Kim"))
    return Truth(
        people,
        [lost("whose photo of Daniel Kim", "Kim_Daniel", "Daniel Kim", "Kim, Daniel", "Kim Daniel")],
        allowed=("Portraits",),
    )


@case()
def p64a_camera_names_and_a_typed_map(folder: Folder) -> Truth:
    """Austria: a teacher's own photos with the camera's names and a typed list of who is on which."""
    people = those(
        "Annika|Brunner;Clemens|Fürst;Elena|Gruber;Florian|Haslinger;Ivana|Horvat;Kilian|Lechner;"
        "Magdalena|Öllinger;Nikolaus|Pichler;Rosa|Stöckl",
        "",
        "3",
        "3c",
        0,
    )
    people = but(people, {5: {"photo": ""}})
    titles = cut("Foto|Nachname|Vorname|Klasse")
    rows = []
    for at, w in enumerate(people):
        file = f"DSC_{412 + at:04}"
        rows.append([file, w.family, w.given, w.room])
        if w.photo:
            folder.put(f"Fotos 3c/{file}.JPG", face(w.photo))
    folder.put("Fotos 3c/DSC_0421.JPG", face("somebody whom the teacher did not write down"))
    folder.csv("Fotos 3c/wer ist wer.csv", [titles, *rows], ";", "cp1252")
    return Truth(
        people,
        [lost("a photo that nobody is written down for", "DSC_0421"), lost("a photo not there", "DSC_0417")],
        allowed=("Fotos 3c", "wer ist wer"),
    )


@case("photos of an English school system by admission number, a drawn figure for the absent (invented)")
def p64a_silhouettes_and_a_child_who_changed_forms(folder: Folder) -> Truth:
    """England: a figure in place of absent pupils, and a boy who has changed forms since then."""
    people = those(
        "Abel|Tansley;Bryony|Upwood;Cerys|Vaughan;Devan|Wadhwa;Esther|Yeboah;Fergus|Addy;Gaia|Bellini-Cross;"
        "Hamish|Coutts;Isobel|Duffy;Jarek|Edelman",
        "005120",
        "8",
        "8F;8L",
        0,
    )
    people = but(people, {1: {"photo": ""}, 4: {"photo": ""}, 9: {"photo": ""}})
    where = {w.number: w.room for w in people}
    people = but(people, {5: {"room": "8F"}})
    titles = cut("Adno|Legal Surname|Forename|Year|Reg")
    rows = [[w.number, w.family, w.given, f"Year  {w.grade}", w.room] for w in people]
    folder.csv("Year 8 at 12 Jan.csv", [titles, *rows])
    for at, w in enumerate(people):
        picture = face(w.photo) if w.photo else silhouette(at)
        folder.put(f"Photos Year 8/{where[w.number]}/{w.number}.jpg", picture)
    return Truth(people, allowed=("Photos Year 8", "Year 8 at 12 Jan"))


@case()
def p64a_serial_numbers_in_a_workbook_and_two_sizes(folder: Folder) -> Truth:
    """Australia: a studio's workbook gives the picture of each child; the same numbers in two sizes."""
    people = those(
        "Asha|Burrows;Bodhi|Campion;Cleo|Darcy;Declan|Evatt;Fatima|Ghazal;Harley|Inglis;Indi|Jarrah;"
        "Jordie|Kemp;Leilani|Mafi;Mackenzie|Noonan",
        "",
        "",
        "Banksia;Wattle",
    )
    titles = cut("Image No.|Surname|First Name|Class|Package")
    rows, package = [], ("A", "", "C", "Sibling", "B")
    for at, w in enumerate(people):
        rows.append([117 + at * 2 if w.photo else "", w.family, w.given, w.room, package[at % 5]])
        if w.photo:
            folder.put(f"Web/{117 + at * 2:05}.jpg", face(w.photo, 60))
            folder.put(f"Hi-res/{117 + at * 2:05}.jpg", face(w.photo, 600))
    folder.book("Image numbers.xlsx", {"Portraits": [titles, *rows]})
    return Truth(people, allowed=("Portraits", "Image numbers", "Web", "Hi-res", "Sibling", "A", "B", "C"))


@case()
def p64a_swapped_photos_and_their_correction(folder: Folder) -> Truth:
    """A studio had taken two brothers for each other; a folder with the right pictures came afterwards."""
    people = those(
        "Alonzo|Beasley;Clay|Dempster;Elliot|Foxworth;Emmett|Foxworth;Gemma|Harlan;Imani|Joyner;Kai|Lorenz;"
        "Mabel|Norquist",
        "44109",
        "2 4",
        "Tibbs;Wendt",
    )
    folder.csv(
        "Students.csv",
        [
            cut("Student ID|First Name|Last Name|Grade|Teacher"),
            *([w.number, w.given, w.family, w.grade, w.room] for w in people),
        ],
    )
    files = faces(people)
    first, second = (f"{people[at].number}.jpg" for at in (2, 3))
    right = {first: files[first], second: files[second]}
    swapped = {**files, first: files[second], second: files[first]}
    for name, data in swapped.items():
        folder.put(f"Picture Day/{name}", data)
    for name, data in right.items():
        folder.put(f"Picture Day/Corrected/{name}", data)
    folder.put(
        "Picture Day/READ ME.txt",
        f"Images {first} and {second} were switched in our first upload. Please use the ones\r\n"
        "in the folder Corrected instead. We apologize for the inconvenience.\r\nMillpond Portraits\r\n",
    )
    return Truth(people, allowed=("Picture Day", "Corrected"))
