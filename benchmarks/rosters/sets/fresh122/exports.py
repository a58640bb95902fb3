"""Exports and a print of American systems and libraries: eSchoolPLUS, FACTS, Ed-Fi, Alexandria, Destiny."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write, write_middle
from benchmarks.rosters.sets.fresh79.kit import RULES, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone


@case("eSchoolPLUS: STUDENT_ID, GENERATION, NICKNAME, HOMEROOM_PRIMARY of a download (titles from memory)")
def q122_download_with_generations(folder: Folder) -> Truth:
    """Arkansas: a download in quotes: middle names, a Jr. in its own column, nicknames, homerooms of numbers."""
    people = of_lines(
        """Jaylen|Abernathy|400417|4|204;Madelyn|Bradshaw|400422|4|204|Maddie;Carlos|Cervantes|400426|4|204
        Hadley|Fowler|400431|4|204;Robert|Kimbrough|400438|4|204|Bo;Kinsley|Ledbetter|400419|4|206
        Tucker|McElroy|400424|4|206;Zuri|Pettigrew|400428|4|206;Jose|Villarreal|400435|4|206
        Annabeth|Whisenhunt|400440|4|206"""
    )
    middle = {"Jaylen": "Marquis", "Hadley": "Jo", "Robert": "Earl", "Zuri": "Imani"}
    titles = (
        "BUILDING|STUDENT_ID|LAST_NAME|FIRST_NAME|MIDDLE_NAME|GENERATION|NICKNAME|GRADE|HOMEROOM_PRIMARY|"
        "GENDER|BIRTHDATE"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        sex = "M" if w.given in ("Jaylen", "Carlos", "Robert", "Tucker", "Jose") else "F"
        after = "Jr" if w.given == "Robert" else ""
        own = ["21", w.number, w.family, w.given, middle.get(w.given, ""), after, w.goes, "04", w.room]
        rows.append([*own, sex, us_birthday(at, 2017)])
    folder.csv("Student_Download.csv", rows, quote=True)
    found = []
    for w in people:
        more = [(f"{w.given} {middle[w.given]}", w.family)] if w.given in middle else []
        more += [(w.goes, w.family)] if w.goes else []
        if w.given == "Robert":  # where a suffix stands does not matter
            more += [(given, f"{w.family} Jr") for given in ("Robert", "Robert Earl")]
        found.append(replace(w, also=tuple(more)))
    return Truth(found, allowed=("Student_Download",))


@case("FACTS SIS: a list of students with their homerooms, printed (layout from memory)")
def q122_students_by_name(folder: Folder) -> Truth:
    """Ohio: the print of two grades of a Lutheran school by name, homeroom and parents in columns, letter paper."""
    people = of_lines(
        """Eleanor|Ackermann|7417|2|2 Cardinals|Nora;Gideon|Baumgartner|7422|2|2 Cardinals
        Josiah|Carver|7004|3|3 Owls;Lydia|Dietz|7426|2|2 Cardinals;Micah|Eberhardt|7011|3|3 Owls
        Phoebe|Franke|7018|3|3 Owls;Samuel|Gruber|7431|2|2 Cardinals|Sam;Tabitha|Hauser|7025|3|3 Owls
        Wesley|Imhoff|7438|2|2 Cardinals;Zachariah|Jung|7032|3|3 Owls|Zach"""
    )
    parents = cut(
        "Mark and Susan|Paul and Amy|Denise|Eric and Jill|Tom|Nathan and Beth|Karl and Ruth|Ann|Joel|Ben"
    )
    made = Print(
        paper=(612, 792),
        head=[("Trinity Lutheran School", "Student Listing")],
        foot=("Printed 8/24/2026 1:12 PM", "", "Page {page} of {pages}"),
    )
    rows = [cut("Name|ID|Grade|Homeroom|Parents|Birthdate")]
    for at, w in enumerate(people):
        called = f" ({w.goes})" if w.goes else ""
        own = [f"{w.last_first}{called}", w.number, w.grade, w.room, f"{parents[at]} {w.family}"]
        rows.append([*own, us_birthday(at, 2018)])
    made.table(rows, (140, 45, 40, 75, 160, 65), RULES, air=3)
    made.gap(4)
    made.say("10 students")
    folder.put("Student Listing Gr 2-3.pdf", made.data())
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("Student Listing Gr 2-3", "Student Listing"))


_GRADES = {"3": "Third grade", "4": "Fourth grade"}


def _edfi_student(w: Who, at: int) -> dict[str, Any]:
    """A student as the interface of Ed-Fi answers."""
    told = {"id": f"{at * 7919 + 41722:08x}4f1e4c0b9d2a7e5503ab1c22"[:32], "studentUniqueId": w.number}
    told |= {"birthDate": f"2017-{at % 12 + 1:02}-{at + 9:02}", "firstName": w.given}
    if w.goes:
        told["preferredFirstName"] = w.goes
    return {**told, "lastSurname": w.family, "identificationDocuments": [], "_etag": f"52500{at}417"}


@case(
    "Ed-Fi: students and studentSchoolAssociations as JSON (support.aeries.com 14000156824; fields from memory)"
)
def q122_answers_of_an_interface(folder: Folder) -> Truth:
    """Wisconsin: two answers of Ed-Fi: names with a student's number, the grade in the other, one has left."""
    people = of_lines(
        """Annika|Behnke|104417|3;Caden|Czarnecki|104422|3;Evangeline|Drews|104426|3||Evie
        Pao|Lor|104431|3;Isaias|Mireles|104438|3;Kendra|Pagel|103419|4;Leopold|Rasmussen|103424|4||Leo
        Mai See|Vang|103428|4;Trevon|Wilks|103435|4;Zoey|Zastrow|103440|4"""
    )
    students, schools = [], []
    for at, w in enumerate(people):
        students.append(_edfi_student(w, at))
        link = {
            "studentReference": {"studentUniqueId": w.number},
            "schoolReference": {"schoolId": 4170417},
            "schoolYearTypeReference": {"schoolYear": 2027},
            "entryDate": "2026-09-01",
            "entryGradeLevelDescriptor": f"uri://ed-fi.org/GradeLevelDescriptor#{_GRADES[w.grade]}",
        }
        if w.given == "Trevon":
            link |= {"exitWithdrawDate": "2026-09-25"}
            link |= {"exitWithdrawTypeDescriptor": "uri://ed-fi.org/ExitWithdrawTypeDescriptor#Transferred"}
        schools.append(link)
    folder.put("edfi/students.json", json.dumps(students, indent=2))
    folder.put("edfi/studentSchoolAssociations.json", json.dumps(schools, indent=2))
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    here = [w for w in people if w.given != "Trevon"]
    allowed = ("edfi", "students", "studentSchoolAssociations")
    return Truth([*here, *gone(people, 8)], allowed=allowed)


@case(
    "Alexandria: pictures in a zip by patron barcode (facts/rosters.md 1.2); the titles of the tab file from memory"
)
def q122_patrons_in_tabs(folder: Folder) -> Truth:
    """Utah: patrons in tabs: barcodes, policies Student and Faculty, one inactive; a zip of pictures by barcode."""
    people = with_photos(
        of_lines(
            """Brigham|Allred|20417|5|Jensen;Clara|Bingham|20422|5|Jensen;Eduardo|Cuevas|20426|5|Jensen
            Hazel|Draper|20431|5|Jensen;Jonah|Esplin|20438|5|Jensen;Kaia|Fonoimoana|20419|5|Okada
            Lincoln|Gubler|20424|5|Okada;Miriam|Hatch|20428|5|Okada;Paloma|Ibanez|20435|5|Okada"""
        )
        + of_lines("Kristine|Jensen|90417", role="staff"),
        4,
        7,
    )
    titles = (
        "Patron Barcode|Last Name|First Name|Policy|Grade|Homeroom|Status|Items Out|Date of Last Activity"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        policy = "Faculty" if w.role == "staff" else "Student"
        state = "Inactive" if w.given == "Jonah" else "Active"
        own = [w.number, w.family, w.given, policy, w.grade, w.room, state]
        rows.append([*own, at % 3, f"5/{at + 11}/2026"])
    folder.csv("Patrons.tsv", rows, "\t")
    files: dict[str, bytes | str] = {f"{w.number}.jpg": face(w.photo) for w in people if w.photo}
    folder.zip("Patron Pictures.zip", files)
    here = [w for w in people if w.given != "Jonah"]
    allowed = ("Patrons", "Patron Pictures", "Jensen", "Okada")
    return Truth([*here, *gone(people, 4)], allowed=allowed)


@case("Follett Destiny: a sheet of patrons' barcodes by homeroom (facts/rosters.md 1.2; layout from memory)")
def q122_barcode_sheet(folder: Folder) -> Truth:
    """Georgia: a sheet to scan: two homerooms, a page each, three a row: the name, bars, the barcode below."""
    people = of_lines(
        """Amari|Calloway|51417||Hightower;Brody|Dukes|51422||Hightower;Camila|Estrada|51426||Hightower
        Deja|Fambrough|51431||Hightower;Emory|Gaddis|51438||Hightower;Gavin|Hutto|51442||Hightower
        Jayla|Isom|51419||Rutledge;Kingsley|Okonkwo|51424||Rutledge;Lila|Peavy|51428||Rutledge
        Mason|Quick|51435||Rutledge;Nevaeh|Raines|51440||Rutledge"""
    )
    page, file = blank_page()
    for nr, room in enumerate(("Hightower", "Rutledge"), 1):
        write(page, 40, 752, "Patron Barcode Sheet", 13, bold=True)
        write(page, 40, 734, f"Homeroom: {room}", 11)
        for at, w in enumerate(in_room(people, room)):
            x, y = 130 + at % 3 * 180, 660 - at // 3 * 100
            write_middle(page, x, y + 34, w.last_first, 9)
            left: float = x - 40
            for bar in range(34):
                wide = (1, 2, 1, 3)[(bar * 7 + at) % 4] * 0.7
                page.rect(left, y, wide, 28, stroke=0, fill=1)
                left += wide + (1, 2)[(bar + at) % 3 == 0] * 0.9
            write_middle(page, x, y - 11, f"P {w.number}", 8)
        write(page, 40, 24, f"Pinegrove Elementary   9/14/2026   Page {nr} of 2", 7)
        page.showPage()
    page.save()
    folder.put("Barcode sheet grade 1.pdf", file.getvalue())
    people = [replace(w, number=f"P {w.number}") for w in people]  # the sheet shows no other number
    return Truth(people, allowed=("Barcode sheet grade 1", "Patron Barcode Sheet"))
