"""Photographers' deliveries and folders of photos where English is spoken."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words


@case(OFFICE + ": a primary school's drive with a folder of photos for each class and no list at all")
def fresh_a_folder_for_each_class(folder: Folder) -> Truth:
    """`Surname, Given.jpg` in folders called `Year 3 Oak`; Windows and Mac leave their own files beside."""
    people = those(
        "Connie|Ashdown;Rafe|Beresford;Sunita|Chandra;Percy|Dunmore;Yusra|Elmi;Gethin|Powell;Martha|Ingleby;Leon|Szabo",
        "",
        "",
        "Year 3 Oak;Year 4 Elm",
        without=0,
    )
    folder.photos(people, lambda w: f"{w.room}/{w.last_first}.jpg")
    folder.put("Year 3 Oak/Thumbs.db", b"\xd0\xcf\x11\xe0" + bytes(600))
    folder.put("Year 4 Elm/.DS_Store", b"\0\0\0\1Bud1" + bytes(600))
    return Truth(people)


@case("an administrator's disc with IDLINK and a list of the school (from /work/shared/facts 1.1)")
def fresh_idlink_with_retakes_of_three(folder: Folder) -> Truth:
    """Quoted ids and files, retakes `(2)` in later lines; zeros stripped from the ids; the school's own list has the names."""
    people = those(
        "Brooks|Callahan;Estefany|Quiroz;Hollis|Nyberg;Janelle|Dupont;Kofi|Asante;Mercy|Tolliver;Rhett|Sandifer;Vivian|Luong;Zeke|Pomeroy",
        "00061204",
        "6 7 8",
        "Advisory 601;Advisory 702;Advisory 803",
    )
    lines = []
    after = []
    for at, w in enumerate(people):
        bare = w.number.lstrip("0")
        if not w.photo:
            after.append(w)
            continue
        folder.put(f"IMAGES/{bare}.jpg", face(w.photo))
        lines.append(f'"{bare}","{bare}.jpg"')
        if at in (1, 4, 6):
            w = replace(w, photo=f"{w.photo} retake")
            folder.put(f"IMAGES/{bare}(2).jpg", face(w.photo))
            lines.append(f'"{bare}","{bare}(2).jpg"')
        after.append(w)
    folder.put("IDLINK.TXT", "\r\n".join(lines) + "\r\n")
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("students.csv", [words("Student ID,Last Name,First Name,Grade,Advisory"), *rows])
    return Truth([replace(w, more=(w.number.lstrip("0"),)) for w in after])


@case(
    "a photographer's data file of England: file name, forename, surname, registration group (from memory, not read here)"
)
def fresh_data_file_of_a_photographer(folder: Folder) -> Truth:
    """The names are in the photographer's file with his frame numbers; a group has no name and stays out."""
    people = those(
        "Alfie|Cresswell;Bronte|Akehurst;Callum|Dhillon;Daisy|Pemberley;Eshaal|Rehman;Frank|Noakes;Gracie|Utting;Henry|Vane",
        "",
        "",
        "9LK;9PT",
        without=0,
    )
    frames = {w.key: f"DSC_{4417 + at * 2}.JPG" for at, w in enumerate(people)}
    titles = words("Filename,Forename,Surname,Reg Group,Pose,Order Code")
    rows = [
        [frames[w.key], w.given, w.family, w.room, "Head", f"HX{at}7K{at}2"] for at, w in enumerate(people)
    ]
    rows.append(["DSC_4490.JPG", "", "", "9LK", "Group", ""])
    folder.csv("schooldata.csv", [titles, *rows])
    folder.photos(people, lambda w: f"Images/{frames[w.key]}")
    folder.put("Images/DSC_4490.JPG", face("the whole of 9LK"))
    return Truth(
        [replace(w, more=(f"HX{at}7K{at}2",)) for at, w in enumerate(people)],
        [lost("a group's picture is nobody's", "DSC_4490")],
        allowed=("Images",),
    )


@case("an Australian studio's index beside folders for each class (from memory, not read here)")
def fresh_index_of_an_australian_studio(folder: Folder) -> Truth:
    """A workbook: `Image`, `Surname`, `Given`, `Class`, `Student Code`, absent ones without an image; staff as class STAFF."""
    people = those(
        "Bianca|Marchetti;Dustin|Wong;Edie|Gilchrist;Farid|Rahimi;Harper|O'Keefe;Kirra|Blight;Lochie|Mansfield;Ruby|Xuereb",
        "",
        "",
        "1J;2M",
        without=2,
    )
    people = [
        replace(w, number=f"{w.family[:3].replace(chr(39), '').upper()}{at + 3:04}")
        for at, w in enumerate(people)
    ]
    staff = [one("Narelle", "Jacobsen", role="staff"), one("Tony", "Mifsud", role="staff")]
    rows = []
    for at, w in enumerate([*people, *staff]):
        image = f"26{w.room or 'STAFF'}{at + 1:03}.jpg"
        if w.photo:
            folder.put(f"{w.room or 'STAFF'}/{image}", face(w.photo))
        rows.append([image if w.photo else "ABSENT", w.family, w.given, w.room or "STAFF", w.number])
    folder.book("INDEX.xlsx", {"Index": [words("Image,Surname,Given,Class,Student Code"), *rows]})
    return Truth([*people, *staff], allowed=("STAFF",))


@case(
    OFFICE
    + ": a South African school's photos called by class, surname and name, and the office's list of the same grade"
)
def fresh_class_before_the_name_of_photos(folder: Folder) -> Truth:
    """`Gr 4A van Wyk Lerato.JPG`; two of one surname; the list has the accession number, title line and a class column `4A`."""
    people = those(
        "Lerato|van Wyk;Sipho|Zulu;Karabo|Molefe;Emma|du Plessis;Ayanda|Zulu;Tumelo|Sithole;Zoë|le Roux;Imraan|Parker",
        "3120",
        "4",
        "4A;4B",
    )
    rows = [[w.room, w.number, w.family, w.given, f"082 555 010{at}"] for at, w in enumerate(people)]
    titles = cut("Class|Acc. no.|Surname|Name|Parent cell")
    folder.csv("Grade 4 lys.csv", [["Grade 4 2026"], titles, *rows], ";", "utf-8-sig")
    folder.photos(people, lambda w: f"Grade 4 photos/Gr {w.room} {w.family} {w.given}.JPG")
    return Truth([replace(w, grade="") for w in people], allowed=("Grade 4",))


@case("an ID card printer's folder: number, surname, given name (from memory, not read here)")
def fresh_folder_of_the_card_printer(folder: Folder) -> Truth:
    """Photos `number_Surname_Given.jpg`, small copies in `web`; the printer's CSV has card numbers, valid dates and a type."""
    people = those(
        "Annika|Forsyth;Bilal|Choudhry;Cordelia|Nash;Dong-hyun|Seo;Elias|Brandvold;Fatou|Sarr;Georgie|Applegate;Hugo|Lamontagne",
        "20260418",
        "10 11",
        "",
    )
    teacher = one("Lorna", "Petrie", "90000417", role="staff")
    cards = [f"{70011 + at * 13}" for at in range(9)]
    rows = [
        [
            cards[at],
            w.number,
            w.given,
            w.family,
            w.grade,
            "Staff" if w.role == "staff" else "Student",
            "2027-07-31",
        ]
        for at, w in enumerate([*people, teacher])
    ]
    folder.csv("cards.csv", [words("CardNo,IDNumber,FirstName,LastName,Grade,CardType,ValidTo"), *rows])
    everyone = [*people, teacher]
    folder.photos(everyone, lambda w: f"Photos/{w.number}_{w.family}_{w.given}.jpg")
    for w in everyone:
        if w.photo:
            folder.put(f"Photos/web/{w.number}_{w.family}_{w.given}.jpg", face(w.photo, 48))
    return Truth([replace(w, more=(cards[at],)) for at, w in enumerate(everyone)], allowed=("Photos", "web"))
