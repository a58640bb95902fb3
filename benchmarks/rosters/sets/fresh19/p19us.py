"""What the school systems of the USA and Canada give out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case("PowerSchool's Quick Export of the Students table (field names and Enroll_Status from memory)")
def fresh_quick_export_of_powerschool(folder: Folder) -> Truth:
    """Tabs, carriage returns only, grade 0 for kindergarten, status 2 for those who moved away; pictures by student number, some endings in capitals."""
    people = those(
        "Emmett|Vandiver;Soledad|Arriaga;Tyrese|Holcomb;Annika|Bjorklund;Mason|Truong;Delaney|Fitzhugh;Xochitl|Barragan;Wyatt|Eubanks;Priya|Venkataraman;Jaxon|Mulcahy",
        "204418",
        "K 1 2",
        "K-Ostrander;1-Babcock;2-Yoo",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{'ABCDEFGHJK'[at]}|{0 if w.grade == 'K' else w.grade}|{w.room}|{0 if w.here else 2}|8/{at + 10}/2026|{'' if w.here else '10/02/2026'}"
        )
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Enroll_Status|EntryDate|ExitDate"
    )
    folder.csv("student.export.text", [titles, *rows], sep="\t", end="\r")
    folder.photos(people, lambda w: f"pics/{w.number}.{'JPG' if int(w.number) % 3 == 0 else 'jpg'}")
    return Truth(people, allowed=("pics",))


@case("a class roster report of Skyward saved as text for a table (from memory)")
def fresh_roster_report_of_skyward_with_alphakeys(folder: Folder) -> Truth:
    """Titles and page heads come again on page 2, names in capitals with a comma and middle initial, grad year for grade, name keys; pictures by Other ID with zeros."""
    people = those(
        "Beau|Gunderson;Lainey|Schmitz;Omar|Castaneda;Ruthie|Kohlhepp;Dashawn|Pettigrew;Mei|Liang;Colt|Ruckdeschel;Ivy|Ostlund;Ezekiel|Nwosu;Camila|Saucedo;Hattie|Brummett",
        "002917",
        "6",
        "Room 118;Room 120",
    )
    keys = [f"{w.family[:5].upper()}{w.given[:3].upper()}000" for w in people]
    people = [replace(w, more=(keys[at],)) for at, w in enumerate(people)]
    titles = cut("Name|Namekey|Other ID|Gr|Grad Yr|Homeroom|Gender|Stat")
    head = [
        ["10/06/26", "", "", "Class Roster by Homeroom"],
        ["Entity 041", "", "", "LAKEVIEW MIDDLE SCHOOL"],
    ]
    rows = [
        cut(
            f"{w.family.upper()}, {w.given.upper()} {'JRMKTWCLOAB'[at]}|{keys[at]}|{w.number}|06|2033|{w.room}|{'MFMFMFMFMFF'[at]}|A"
        )
        for at, w in enumerate(people)
    ]
    first = [*head, ["", "", "", "", "", "", "", "Page 1"], titles, *rows[:6], []]
    second = [*head, ["", "", "", "", "", "", "", "Page 2"], titles, *rows[6:], [], ["Total Students: 11"]]
    known = [replace(w, also=((f"{w.given} {'JRMKTWCLOAB'[at]}", w.family),)) for at, w in enumerate(people)]
    folder.csv("ClassRoster.csv", [*first, *second, ["******* End of report *******"]])
    folder.photos(known)
    return Truth(known, capitals=True, allowed=("ClassRoster",))


@case("a query of Aeries (LIST STU STU.ID STU.LN STU.FN STU.GR TCH.TE) saved as a workbook (from memory)")
def fresh_query_of_aeries_with_teachers(folder: Folder) -> Truth:
    """The query above the titles, double family names, numbers as numbers, teachers' numbers beside; grade 0; pictures in a zip by Student ID."""
    people = those(
        "Ximena|Villalobos Cruz;Kai|Nakagawa;Jesus|Montes de Oca;Sienna|Haddad;Tou|Vang;Araceli|Peralta;Declan|Moynihan;Gurleen|Dhaliwal;Mateo|San Miguel;Lilly|Thao",
        "6100347",
        "K 3",
        "Ferreira;Wong-Ellis",
        2,
    )
    titles = cut("Student ID#|Last Name|First Name|Gender|Grade|Tchr#|Teacher|Hm Lang")
    rows: list[list[Any]] = [
        [
            *(int(w.number), w.family, w.given, "FMMFMFMFMF"[at], 0 if w.grade == "K" else int(w.grade)),
            *(104 if w.room == "Ferreira" else 217, w.room, "00" if at % 3 else "01"),
        ]
        for at, w in enumerate(people)
    ]
    query = [["LIST STU TCH STU.ID STU.LN STU.FN STU.SX STU.GR TCH.TN TCH.TE STU.HL IF STU.TG = ' '"], []]
    folder.book("QueryResults.xlsx", {"Query": [*query, titles, *rows, [], ["10 records"]]})
    folder.zip("Student Photos.zip", faces(people, lambda w: f"Photos/{w.number}.jpg"))
    return Truth(people, allowed=("Photos", "Query", "Student Photos"))


@case(
    "Follett Destiny's export of patrons and its IDLINK.TXT for pictures (fields and link file from memory)"
)
def fresh_patrons_of_destiny_with_idlink(folder: Folder) -> Truth:
    """Site, barcode and District ID, nicknames, an inactive patron; pictures called by the camera, told apart only by the link file."""
    people = those(
        "Jeremiah|Stallworth;Olivia|Pham;Katherine|Beauchamp;Diego|Escamilla;Harper|Lanier;Samuel|Oyelaran;Presley|Thibodeaux;Marcus|Guidry",
        "5540217",
        "7 8",
        "Boudreaux;LeJeune",
        1,
    )
    people = but(people, {2: {"goes": "Kit"}, 5: {"here": False, "photo": ""}})
    people = [replace(w, more=(f"P 2{at * 17 + 40031}",)) for at, w in enumerate(people)]
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Nickname|Patron Type|Status|Homeroom|Grade Level|Graduation Year"
    )
    rows = [
        cut(
            f"EVMS|{w.more[0]}|{w.number}|{w.family}|{w.given}|{w.goes}|Student|{'Active' if w.here else 'Inactive'}|{w.room}|{w.grade}|{2039 - int(w.grade)}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("PatronExport.csv", [titles, *rows], quote=True)
    shots = {w.number: f"DSC_{at * 2 + 411:04}.jpg" for at, w in enumerate(people)}
    folder.csv("Pictures/IDLINK.TXT", [[w.number, shots[w.number]] for w in people if w.photo], quote=True)
    folder.photos(people, lambda w: f"Pictures/{shots[w.number]}")
    return Truth(people, allowed=("Pictures", "EVMS"))
