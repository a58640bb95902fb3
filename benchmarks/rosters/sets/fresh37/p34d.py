"""Pictures and names: photographers' discs, their indexes and proof sheets, lists first and photos later."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table


def retaken(who: Who) -> Who:
    """The same pupil with the picture of the second photo day."""
    return replace(who, photo=f"{who.key} retake")


@case(
    "yearbooksupport.mementopix.com 12000049335 and help.treering.com 201430400 (PSPA: INDEX.TXT, "
    "MASTER.TXT, README.TXT, 13 columns, no titles); help.entourageyearbooks.com (MASTER has the retakes)"
)
def p34d_pspa_disc_with_a_master_after_retakes(folder: Folder) -> Truth:
    """United States: a yearbook disc; the index of photo day, the master with retakes and one late."""
    people = those(
        "Beckett|Aldridge;Marisol|Fuentes;Kaleb|Ostrander;Amaya|Pettigrew;Jovan|Radulovic;Sloane|Whitaker;"
        "Thaddeus|Yoder;Noor|Zaman",
        "",
        "K K 1 1 2 2",
        "101;101;104;104;207;207",
        without=0,
    )
    people = [retaken(w) if at in (1, 4, 7) else w for at, w in enumerate(people)]
    staff = [one("Lorraine", "Espinoza", role="staff"), one("Gerald", "Tuttle", role="staff")]
    teachers = {"101": "Mrs. Kowalczyk", "104": "Miss Beane", "207": "Mr. Shapiro"}
    first, master = [], []
    for at, w in enumerate([*people, *staff]):
        is_pupil = w.role == "student"
        tail = [w.family, w.given, w.room, "", teachers.get(w.room, ""), "", "" if is_pupil else "Staff"]
        tail += ["" if is_pupil else ("Principal", "Librarian")[at % 2], "Large"]
        old = ["BIRCHWOOD26", "IMAGES", f"{10020 + at * 3:08}.JPG", w.grade or "FAC", *tail]
        new = ["BIRCHWOOD26", "RETAKES", f"{20001 + at:08}.JPG", *old[3:]]
        is_new = w.photo.endswith("retake")
        if at != 7:
            first.append(old)
            folder.put(f"BIRCHWOOD26/IMAGES/{old[2]}", face(w.key))
        if is_new:
            folder.put(f"BIRCHWOOD26/RETAKES/{new[2]}", face(w.photo))
        master.append(new if is_new else old)
    folder.csv("BIRCHWOOD26/INDEX.TXT", first, "\t")
    folder.csv("BIRCHWOOD26/MASTER.TXT", master, "\t")
    folder.put(
        "BIRCHWOOD26/README.TXT",
        "School: Birchwood Elementary\r\nLab: Tri-County School Portraits\r\nJob: 26-4471\r\n"
        "Photo day 09/15/2026, retakes 10/22/2026\r\nMASTER.TXT includes retakes.\r\n"
        "Questions: Customer Service 555-0142\r\n",
    )
    return Truth([*people, *staff], allowed=(*teachers.values(), "IMAGES", "RETAKES", "Staff", "BIRCHWOOD26"))


@case(
    "studylib.net/doc/18119180 (IDLINK.TXT of the Lifetouch administrator CD); discoverysoftware.com "
    "photos/index-files (providers strip leading zeros); retakes as id(2).jpg in a public script"
)
def p34d_admin_disc_without_zeros_and_its_retakes(folder: Folder) -> Truth:
    """United States: a list with leading zeros, the admin disc without; in November retakes only."""
    people = those(
        "Delaney|Hobart;Marquis|Ingram;Xochitl|Barrera;Brody|Klingensmith;Aaliyah|Monroe;Preston|Vang;"
        "Juniper|Sandoval;Emmett|Castellano;Kiana|Roundtree",
        "004217",
        "6 7 8",
        "6-1;7-2;8-1",
        without=1,
    )
    people = but(people, {5: {"here": False}})
    titles = cut("Student Number|Last Name|First Name|Grade|Homeroom|Status|Birth Date|Guardian 1|Bus")
    rows = [
        [
            *(w.number, w.family, w.given, f"{int(w.grade):02}", w.room, "A" if w.here else "I"),
            *(f"0{at + 1}/1{at % 9}/2014", f"{w.family}, Pat", f"{11 + at}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("september/StudentListing.csv", [titles, *rows], quote=True)
    at_first = [w for w in people if w.photo][:-1]
    late = people[7]
    disc = "september/LT_ADMIN_CD"
    lines = [[str(int(w.number)), f"{int(w.number)}.jpg"] for w in at_first]
    folder.put(f"{disc}/IDLINK.TXT", table(lines, quote=True))
    folder.photos(at_first, lambda w: f"{disc}/IMAGES/{int(w.number)}.jpg")
    again = [retaken(people[0]), retaken(people[4])]
    lines = [[str(int(w.number)), f"{int(w.number)}(2).jpg"] for w in again]
    lines += [[str(int(late.number)), f"{int(late.number)}.jpg"]]
    folder.put("november/LT_ADMIN_CD_RETAKES/IDLINK.TXT", table(lines, quote=True))
    folder.photos(again, lambda w: f"november/LT_ADMIN_CD_RETAKES/IMAGES/{int(w.number)}(2).jpg")
    folder.photos([late], lambda w: f"november/LT_ADMIN_CD_RETAKES/IMAGES/{int(w.number)}.jpg")
    people = [again[0], *people[1:4], again[1], *people[5:]]
    return Truth(people, steps=("september", "november"), allowed=("IMAGES",))


@case(
    "help.gotphoto.com 103000269600 (the school's names list as xlsx); support.schoolannual.com "
    "(index with the titles Image Name, Last Name, First Name, Teacher, Grade, Folder)"
)
def p34d_names_list_then_the_photographers_index(folder: Folder) -> Truth:
    """Canada: the list for photo day, then the photographer's index without numbers; a file is missing."""
    people = those(
        "Zachary|Holloway;Anneke|Dyck;Simran|Gill;Owen|MacIsaac;Émilie|Thibodeau;Tenzin|Norbu;Isla|Kowalchuk;"
        "Mateus|Figueiredo",
        "3310427",
        "3 3 4",
        "3B;3B;4C",
        without=1,
    )
    people = but(people, {0: {"goes": "Zach"}, 3: {"photo": ""}})
    teachers = {"3B": "Mr. Adeyinka", "4C": "Mme Pruneau"}
    titles = cut("First Name|Last Name|Preferred Name|Grade|Class|Teacher|Student ID|Parent|Parent Email")
    rows: list[Sequence[Any]] = [
        ["Cedar Heights Public School - Photo Day 22 September 2026"],
        ["Please return to the photographer by 8 September"],
        [],
        titles,
    ]
    rows += [
        [
            *(w.given, w.family, w.goes, int(w.grade), w.room, teachers[w.room], int(w.number)),
            *(f"Chris {w.family}", f"parent{at}@example.ca"),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["Total", len(people)]]
    folder.book("august/Names list Cedar Heights.xlsx", {"Names": rows}, merge=["A1:I1"])
    index = [cut("Image Name|Last Name|First Name|Teacher|Grade|Folder")]
    for at, w in enumerate(people[:-1]):
        teacher = teachers[w.room].split()[1]
        name = f"CH26_{at * 4 + 12:04}.jpg"
        index.append([name, w.family, w.goes or w.given, teacher, w.grade, teacher])
        if w.photo:
            folder.put(f"october/CedarHeights2026/{teacher}/{name}", face(w.photo))
    folder.csv("october/CedarHeights2026/index.csv", index)
    return Truth(
        people,
        [lost("the file of Owen MacIsaac isn't there", "CH26_0024", "MacIsaac")],
        steps=("august", "october"),
        same=(("Zachary Holloway", "Zachary Holloway"),),
        allowed=(*teachers.values(), "Adeyinka", "Pruneau", "CedarHeights2026"),
    )


@case(
    "careercentral.atlassian.net CAR 34144257 (KAMAR's photos as a zip of userid.jpg); "
    "KAMAR's list from memory, not read here"
)
def p34d_kamar_list_in_february_photos_in_march(folder: Folder) -> Truth:
    """New Zealand: the list in February, in March a zip of photos by number, one of nobody on the list."""
    people = those(
        "Manaia|Tūhoro;Aroha|Te Kanawa;William|Patchett;Sione|Fonoti;Charlotte|Drummond;Wiremu|Pōtatau;"
        "Jia Yi|Liang;Harriet|Oosterbeek;Tevita|Mahe",
        "15873",
        "9 10",
        "9KAE;10MRT",
        without=2,
    )
    people = but(people, {2: {"goes": "Billy"}, 4: {"goes": "Lottie"}})
    people = [replace(w, more=(f"14{5520731 + at * 911}",)) for at, w in enumerate(people)]
    titles = cut("ID|Last Name|First Name|Preferred Name|Year|Tutor|NSN|Gender|Caregiver 1|Caregiver Mobile")
    rows = [
        [
            *(int(w.number), w.family, w.given, w.goes or w.given, int(w.grade), w.room, w.more[0]),
            *("FFMMFMFFM"[at], f"Mrs {w.family}", f"021 555 0{at}{at + 1}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("february/Students by tutor group.xlsx", {"KAMAR": [titles, *rows]})
    files = faces(people)
    files["15012.jpg"] = face("somebody of last year")
    folder.zip("march/ID photos 2026.zip", files)
    return Truth(
        people,
        [lost("a photo of a number that nobody has", "15012")],
        steps=("february", "march"),
        allowed=("ID photos 2026",),
    )


@case("the folders of a Dutch school photographer (schoolfotograaf), style invented")
def p34d_dutch_photographers_folder_of_groups(folder: Folder) -> Truth:
    """Netherlands: a folder for each group, photos called by name, a group picture in each; no list."""
    people = those(
        "Sophie|van den Heuvel;Mees|de Graaf;Yusuf|Yılmaz;Roos|Dijkstra;Jurre|van 't Veer;Nynke|Hoekstra;"
        "Finn|ter Braak;Lieke|Schouten;Ilyas|el Amrani;Puck|van der Velde",
        "",
        "7 8",
        "7A;8B",
        without=0,
    )
    people = [any_parting(w) if w.family.startswith("el ") else w for w in people]
    folder.photos(people, lambda w: f"Schoolfoto 2026 De Regenboog/{w.room}/{w.full}.jpg")
    for room in ("7A", "8B"):
        folder.put(f"Schoolfoto 2026 De Regenboog/{room}/Groepsfoto {room}.jpg", _together())
    folder.put(
        "Schoolfoto 2026 De Regenboog/LEESMIJ.txt",
        "Beste school,\r\n\r\nHierbij de portretten voor de administratie, per groep, op naam.\r\n"
        "De bestelkaarten volgen volgende week.\r\n\r\nFoto Van Loon, Zwolle\r\n",
    )
    return Truth(people, allowed=("Schoolfoto 2026 De Regenboog",))


def _together() -> bytes:
    """A wide picture of many."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (900, 600), "#9db7c9")
    pen = ImageDraw.Draw(picture)
    for at in range(24):
        x, y = 40 + at % 8 * 105, 90 + at // 8 * 150
        pen.rectangle((x, y + 60, x + 80, y + 150), fill=f"#{(at * 37) % 200 + 40:02x}5a7c")
        pen.ellipse((x + 12, y, x + 68, y + 66), fill="#d9b08c")
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()
