"""What the school systems of the USA and Canada give out."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case("Infinite Campus' Ad Hoc export (student.studentNumber, student.personID and so on; from memory)")
def fresh_ad_hoc_export_of_campus(folder: Folder) -> Truth:
    """Dotted field names, grades of two digits, nicknames, suffixes in a column of their own; pictures by person ID, one of a stranger."""
    people = those(
        "Malachi|Overstreet;Brynlee|Tschetter;Hser Nay|Paw;Calvin|Redfox;Guadalupe|Zamarripa;Theodore|Quist;Nevaeh|Strickland;Abdirahman|Jama;Kinsley|Dvorak",
        "1178203",
        "03 04 05",
        "Haugen, Becky;Olmstead, Tim;Prather, Lynn",
        2,
    )
    persons = [f"{88410 + at * 7}" for at in range(len(people))]
    people = but(people, {4: {"goes": "Lupe"}, 5: {"goes": "Teddy"}})
    people = [replace(w, grade=w.grade[1:], more=(persons[at],)) for at, w in enumerate(people)]
    people = but(people, {3: {"also": (("Calvin", "Redfox III"),)}})
    titles = cut(
        "student.personID|student.studentNumber|student.lastName|student.firstName|student.suffix|student.alias|student.grade|student.homeroomTeacher|student.endDate"
    )
    rows = [
        [
            *(persons[at], w.number, w.family, w.given, "III" if at == 3 else "", w.goes),
            *(f"0{w.grade}", w.room, ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("extract_library roster.csv", [titles, *rows], quote=True, enc="utf-8-sig")
    folder.photos(people, lambda w: f"portraits/{w.more[0]}.jpg")
    for name, data in faces(those("Stray|Picture;Not|Here", "1"), lambda w: "portraits/90112.jpg").items():
        folder.put(name, data)
    return Truth(
        people, [lost("a picture of nobody on the list", "90112")], allowed=("portraits", "library roster")
    )


@case("a quick report of Aspen in Massachusetts (LASID, SASID, YOG, Homeroom; from memory)")
def fresh_list_of_aspen_with_lasid_and_yog(folder: Folder) -> Truth:
    """Names with a comma, years of graduation, two state numbers, some withdrawn; pictures by LASID in folders by homeroom."""
    people = those(
        "Aoife|Dunleavy;Thiago|Medeiros;Cormac|Sheehan;Janiya|Baptiste;Vinh|Luong;Gianna|DiPietro;Kelechi|Anyanwu;Brendan|McInerney;Leila|Haidar;Pedro|Furtado",
        "30512",
        "9 10",
        "A214;B107",
    )
    people = but(people, {7: {"here": False, "photo": ""}})
    people = [replace(w, more=(f"10{at * 311 + 44021378}",)) for at, w in enumerate(people)]
    titles = cut("Name|LASID|SASID|YOG|Grade|Homeroom|Counselor > Name|Enroll status")
    rows = [
        cut(
            f"{w.last_first}|{w.number}|{w.more[0]}|{2039 - int(w.grade)}|{int(w.grade):02}|{w.room}|{('Tavares, Lucia', 'Kerrigan, Paul')[at % 2]}|{'Active' if w.here else 'Withdrawn'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("quickReport.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"{w.room}/{w.number}.jpg")
    return Truth(people, allowed=("quickReport",))


@case("the volume of a school photographer after PSPA: index.txt, template.txt, FOLDER00 (from memory)")
def fresh_volume_of_the_photographer(folder: Folder) -> Truth:
    """No titles in the index, its fields named in a second file, pictures called by a counter, their endings in capitals."""
    people = those(
        "Addison|Kreider;Luis|Bermudez;Emberly|Shoemaker;Rashad|Gaines;Sadie|Zook;Nikolai|Petrenko;Jocelyn|Umanzor;Bentley|Hostetter;Amara|Diallo",
        "40871",
        "4 5",
        "12;15",
        0,
    )
    names = [f"{at * 3 + 17:06}.JPG" for at in range(len(people))]
    teacher = {"12": "STOLTZFUS", "15": "NAVARRO"}
    rows = [
        [
            *("VOL1", "FOLDER00", names[at], w.grade, w.family, w.given),
            *(w.room, "", teacher[w.room], "", w.number),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("INDEX.TXT", rows, sep="\t")
    fields = "Volume Name\tImage Folder\tImage File Name\tGrade\tLast Name\tFirst Name\tHome Room\tPeriod\tTeacher Name\tTrack\tStudent ID\r\n"
    folder.put("TEMPLATE.TXT", fields)
    folder.put(
        "READ_ME.TXT", "Images on this volume may be used for school administrative purposes only.\r\n"
    )
    for name, data in faces(people, lambda w: names[people.index(w)]).items():
        folder.put(f"FOLDER00/{name}", data)
    return Truth(people, allowed=("FOLDER00", "VOL1", "STOLTZFUS", "NAVARRO"))
