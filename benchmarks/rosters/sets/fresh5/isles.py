"""Offices of Britain, Ireland and Australia."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.fifth_cast import pupils
from benchmarks.rosters.folder import Folder, faces, table, words


@case("Engage's pupil report (Double First; titles from memory, not read here); the choice: " + OFFICE)
def fresh_known_as_and_left_last_summer(folder: Folder) -> list[Who]:
    """A pupil who left on a day of last year's summer is no longer here; titles such as Miss are no names."""
    people = pupils("uk", 11, "P00562", "Year 9;Year 10", "9H;10W")
    people = [replace(w, grade=w.grade.removeprefix("Year ")) for w in people]
    people[0] = replace(people[0], goes="Minty")
    people[7] = replace(people[7], goes="Daf")
    people[5] = replace(people[5], here=False)
    titles = words(
        "Pupil ID,Title,Surname,Known As,Forename,Middle Names,Year,Form,House,Boarding,Leaving Date"
    )
    rows = [
        [
            *(w.number, "Miss" if at % 2 == 0 else "Master", w.family, w.goes or w.given, w.given),
            *("Jane Louise" if at == 4 else "", f"Year {w.grade}", w.room, ("Nelson", "Drake")[at % 2]),
            *("Day", "" if w.here else "11/07/2025"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Engage pupil report.xlsx", {"Pupils": [titles, *rows]})
    folder.photos(people, lambda who: f"Photos/{who.number}.jpg")
    return people


@case(
    "Aladdin of Ireland: names in English and in Irish, Roll No. (titles from memory, not read here); "
    + OFFICE
)
def fresh_names_in_two_tongues(folder: Folder) -> Truth:
    """The Irish form stands beside the other one: it is the same child; photos have no fadas in their names."""
    people = pupils("ie", 9, "1187", "", "Rang a Trí;Rang a Ceathair")
    titles = words("Pupil ID,First Name,Surname,Irish First Name,Irish Surname,Class,Teacher,Enrolled")
    irish = ("Caoimhe", "Oisín", "Sadhbh", "Fiachra", "Éabha", "Tadhg", "", "Donnacha", "Róisín")
    clans = (
        "",
        "",
        "Uí Chinnseala",
        "",
        "Ní Bhrosnacháin",
        "Ó Drisceoil",
        "",
        "Ó Fiannaí",
        "Nic Oireachtaigh",
    )
    rows = [
        [w.number, w.given, w.family, irish[at], clans[at], w.room, "Máistir Ó Sé", "01/09/2023"]
        for at, w in enumerate(people)
    ]
    folder.csv("pupils.csv", [titles, *rows], enc="utf-8-sig")
    plain = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
    folder.photos(people, lambda who: f"{who.given} {who.family}.jpg".translate(plain))
    return Truth(people, allowed=["Máistir Ó Sé"])


@case(
    "knowledgebase.reading-cloud.com: a CSV of borrowers with 7 fields needed; the fields' titles: " + OFFICE
)
def fresh_borrowers_with_teachers(folder: Folder) -> list[Who]:
    """Teachers borrow, too, and come in as teachers; photos are named by the barcode of the card."""
    people = pupils("uk", 9, "L04410", "7 8", "7X;8Y")
    staff = [
        one("Hilary", "Dunstable", "L90001", role="staff"),
        one("Gwil", "Parry-Rees", "L90002", role="staff"),
    ]
    titles = words("Barcode,Surname,Forename,Gender,Date of Birth,Borrower Type,Registration Class,Year")
    rows = [
        [w.number, w.family, w.given, "MF"[at % 2], f"0{at + 1}/03/2014", "Pupil", w.room, w.grade]
        for at, w in enumerate(people)
    ]
    rows += [[w.number, w.family, w.given, "", "", "Teacher", "", ""] for w in staff]
    folder.csv("borrowers.csv", [titles, *rows])
    folder.zip("borrower pictures.zip", faces([*people, *staff]))
    return [*people, *staff]


@case(
    "A CD for a school's office system, with an index and contact sheets; the kind from memory (not read here), "
    + OFFICE
)
def fresh_cd_with_index_and_class_groups(folder: Folder) -> Truth:
    """Portraits by a running number; pictures of whole classes belong to nobody."""
    people = pupils("uk", 10, "4471", "", "3P;4M", without=2)
    names = {w.key: f"{at:04}.JPG" for at, w in enumerate(people, 1) if w.photo}
    titles = words("ImageName,AdmissionNumber,Surname,Forename,RegGroup")
    rows = [[names.get(w.key, ""), w.number, w.family, w.given, w.room] for w in people]
    folder.put("CD/INDEX.CSV", table([titles, *rows], quote=True), "cp1252")
    for who in people:
        if who.photo:
            folder.put(f"CD/IMAGES/{names[who.key].lower()}", face(who.photo))
    for room in ("3P", "4M"):
        folder.put(f"CD/GROUPS/{room} class 2026.jpg", face(f"group {room}", 240))
    folder.put("CD/README.TXT", "Supplied for use within the school only.\r\nTel 01632 960123\r\n")
    return Truth(people, [lost("pictures of classes", "class 2026")])


@case("SEQTA's students (titles from memory, not read here); photos by code in a zip: " + OFFICE)
def fresh_roll_groups_and_houses(folder: Folder) -> Truth:
    """The code is the number, though it has letters; two are called by another name."""
    people = pupils("au", 11, "", "7 8", "7 Banksia;8 Wattle")
    people = [
        replace(w, number=f"{w.family.replace(chr(39), '')[:3].upper()}{at + 1:04}")
        for at, w in enumerate(people)
    ]
    people[5] = replace(people[5], goes="Annie")
    people[9] = replace(people[9], goes="Ben")
    titles = words("Code,Surname,First name,Preferred name,Year,Roll group,House,Campus,Status")
    rows = [
        [
            w.number,
            w.family,
            w.given,
            w.goes or w.given,
            f"{int(w.grade):02}",
            w.room,
            "Gould",
            "Senior",
            "FULL",
        ]
        for w in people
    ]
    folder.csv("seqta_students.csv", [titles, *rows])
    folder.zip("seqta_photos.zip", faces(people))
    return Truth(people, allowed=["Gould"])


@case(
    "School photographers of Australia: folders of classes, last and first name and number in the file; "
    + OFFICE
)
def fresh_only_folders_and_sibling_pictures(folder: Folder) -> Truth:
    """No list: names, numbers and classes stand in the files; pictures of siblings belong to nobody alone."""
    people = pupils("au", 12, "30115", "", "1K;2R;3T", without=0)
    for who in people:
        name = f"{who.family}_{who.given}_{who.number}.jpg".replace(" ", "-").replace("'", "")
        folder.put(f"Portraits/{who.room}/{name}", face(who.photo))
    hyphened = {5: (("Minh-Anh", "Truong"),), 11: (("Poppy", "Le-Breton"),)}
    bare = {1: (("Lachlan", "DSouza"),), 4: (("Indi", "OHalloran"),)}
    people = [replace(w, also=(hyphened | bare).get(at, ())) for at, w in enumerate(people)]
    folder.put("Siblings/Rasmussen Cooper and Isla.jpg", face("siblings 1", 200))
    folder.put("Siblings/Zammit Archer and Ivy.jpg", face("siblings 2", 200))
    return Truth(
        people,
        [lost("pictures of siblings", "siblings", "rasmussen cooper and isla")],
    )
