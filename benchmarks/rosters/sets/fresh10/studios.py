"""Deliveries of school photographers, and what the office makes of them."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.sixth_cast import same_records


@case(
    "SchoolLogic's photo import (from documentation: success.srb-es.com, Student Photos - Import): a zip and a lookup file `id|file` without titles; the list beside it with usual and legal names: "
    + OFFICE
)
def fresh_lookup_file_with_usual_names(folder: Folder) -> Truth:
    """The lookup is parted by bars; usual first names beside legal ones; a pupil has come after photo day."""
    people = those(
        "Alexandra|Whitecalf;Benjamin|Dueck;Christopher|Oleksiuk;Danika|Bear;Emmanuelle|Pelletier;Francis|Ironstar;Gabrielle|Toews;Hunter|Sakamoto;Isla|Penner",
        "1040417",
        "3 4",
        "3P;4W",
    )
    people = but(people, {0: {"goes": "Lexi"}, 1: {"goes": "Ben"}, 5: {"goes": "Frankie"}})
    titles = words("Student ID,Legal Last Name,Legal First Name,Usual First Name,Gr,HR,Bus")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, w.grade, w.room, ("", "14", "7")[at % 3]]
        for at, w in enumerate(people)
    ]
    folder.csv("Homeroom list Sept 30.csv", [titles, *rows])
    files = {w.key: f"DSC_{at * 3 + 1204}.jpg" for at, w in enumerate(people)}
    folder.put("lookup.txt", "".join(f"{w.number}|{files[w.key]}\r\n" for w in people if w.photo))
    folder.zip("photos.zip", faces(people, lambda w: f"photos/{files[w.key]}"))
    return Truth(people, allowed=("14", "7"))


@case(
    "a PSPA disc in the older order with eight fields (from documentation: picabooyearbooks.com, creating-a-pspa-portrait-cd: the teacher before the homeroom), commas, no titles"
)
def fresh_eight_fields_teacher_before_room(folder: Folder) -> Truth:
    """Grades PK, K and 1; two teachers share a surname; staff have neither room nor teacher; one picture is in no line."""
    people = those(
        "Abbott|Ferrell;Blythe|Novak;Camden|Ogbonna;Delaney|Rusk;Ellery|Schaub;Ford|Tillery;Gemma|Underhill;Harlan|Voss",
        "",
        "PK K 1",
        "3;5;8",
        without=0,
    )
    staff = [one("Noreen", "Fitch", role="staff")]
    teachers = {"3": "Ms. Lowry", "5": "Garner A", "8": "Garner T"}
    rows = [
        [
            "Elm Grove 2026",
            "IMAGES",
            f"{at + 31006:08}.JPG",
            w.grade,
            w.family,
            w.given,
            teachers[w.room],
            w.room,
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["Elm Grove 2026", "IMAGES", "00031090.JPG", "FAC", "Fitch", "Noreen", "", ""])
    folder.csv("INDEX.CSV", rows)
    for at, w in enumerate(people):
        folder.put(f"IMAGES/{at + 31006:08}.JPG", face(w.photo))
    folder.put("IMAGES/00031090.JPG", face(staff[0].photo))
    folder.put("IMAGES/00031077.JPG", face("somebody without a line"))
    folder.put("README.TXT", "Portraits by Hollow Oak Studio. For yearbook and school use only.\r\n")
    return Truth(
        [*people, *staff],
        [lost("one picture is in no line", "00031077")],
        allowed=(*teachers.values(), "IMAGES", "Elm Grove 2026"),
    )


@case(
    "two admin deliveries of a studio, the second only of those photographed on retake day (from memory, not read here): id, names, grade, teacher and the file's name"
)
def fresh_retake_day_sends_only_few(folder: Folder) -> Truth:
    """October's list has four of nine: nobody has left; two have a new face, one had none before, one is new."""
    before = those(
        "Anouk|Hollander;Byron|Cutler;Callista|Roan;Dominic|Faraday;Elodie|Gunn;Farrah|Msimang;Garrett|Iverson;Honor|Jessup",
        "61204",
        "7 8",
        "Bianchi;Rooney",
    )
    after = [replace(w, photo=f"{w.key} again") if at in (1, 4) else w for at, w in enumerate(before)]
    after[7] = replace(after[7], photo=after[7].key)
    new = one("Ignacio", "Kessler", "61990", "7", "Bianchi")
    titles = words("STUDENT_ID,LAST_NAME,FIRST_NAME,GRADE,TEACHER,IMAGE")

    def rows(listed: list[Who]) -> list[list[str]]:
        return [
            [w.number, w.family, w.given, w.grade, w.room, f"{w.number}.jpg" if w.photo else ""]
            for w in listed
        ]

    folder.csv("1/ORIGINALS/data.txt", [titles, *rows(before)], "\t")
    folder.photos(before, lambda w: f"1/ORIGINALS/images/{w.number}.jpg")
    again = [after[1], after[4], after[7], new]
    folder.csv("2/RETAKES/data.txt", [titles, *rows(again)], "\t")
    folder.photos(again, lambda w: f"2/RETAKES/images/{w.number}.jpg")
    return Truth(
        [*after, new],
        steps=("1", "2"),
        same=same_records(before, after),
        allowed=("ORIGINALS", "RETAKES", "images"),
    )


@case(
    "cards of ID software such as CardStudio or ID Flow (from memory, not read here): the table of the cards with the whole path of each photo on the office's computer"
)
def fresh_paths_of_another_computer(folder: Folder) -> Truth:
    """`D:\\IDBadges\\Photos\\…`: only the last part of the path is here; a barcode beside the number."""
    people = those(
        "Ambrosia|Kettering;Bram|Oduya;Cecily|Van Horn;Dashiell|Moroney;Effie|Sandhu;Fletcher|Guzik;Gwendolyn|Sato;Hollister|Byrd",
        "20417",
        "9 10 11",
        "",
    )
    people = [replace(w, more=(f"2{at * 7 + 3006:08}",)) for at, w in enumerate(people)]
    titles = words(
        "CardID,FirstName,LastName,StudentNo,Barcode,GradeLevel,CardType,IssueDate,ExpireDate,PhotoPath"
    )
    rows = [
        [
            *(
                f"{at + 1}",
                w.given,
                w.family,
                w.number,
                w.more[0],
                w.grade,
                "Student",
                "08/24/2026",
                "06/30/2027",
            ),
            f"D:\\IDBadges\\Photos\\2026\\{w.given[0]}{w.family.replace(' ', '')}_{at + 1}.jpg"
            if w.photo
            else "",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("CardHolders.csv", [titles, *rows], quote=True, enc="utf-8-sig")
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"Photos/2026/{w.given[0]}{w.family.replace(' ', '')}_{at + 1}.jpg", face(w.photo))
    return Truth(people, allowed=("2026", "Photos"))


@case(OFFICE + ": the office pastes the photographer's file names beside its own list of lockers")
def fresh_locker_list_with_picture_names(folder: Folder) -> Truth:
    """Merged heading, a legend, numbers that show zeros, file names without an ending, a total, and whom to ask."""
    people = those(
        "Amos|Gallardo;Brielle|Thornquist;Cyrus|Medina;Daphne|Okeke;Ezra|Lachance;Frida|Bjornstad;Giles|Pomeroy;Harriet|Nakashima;Ivo|Castellan",
        "1417",
        "6",
        "6-Dunn;6-Ferro",
    )
    rows = [
        [
            int(w.number),
            w.last_first,
            w.room,
            301 + at,
            f"{at * 2 + 11:02}-34-{at + 5:02}",
            f"PD26_{at + 188}" if w.photo else "needs retake",
        ]
        for at, w in enumerate(people)
    ]
    top = [
        ["Grade 6 - lockers and picture day 2026-27"],
        ["yellow = no lock yet", "", "blue = picture day make-up"],
        [],
    ]
    end: list[list[str | int]] = [[], ["Total", 9], ["Questions: see Mrs. Dalrymple, main office, ext. 204"]]
    titles = cut("Stu #|Name|Homeroom|Locker|Combo|Picture")
    folder.book("Gr 6 lockers.xlsx", {"Gr 6": [*top, titles, *rows, *end]}, merge=["A1:F1"], zeros={"A": 6})
    names = {w.key: f"PD26_{at + 188}" for at, w in enumerate(people)}
    folder.photos(people, lambda w: f"picture day/{names[w.key]}.JPG")
    return Truth([replace(w, number=f"00{w.number}", more=(w.number,)) for w in people])
