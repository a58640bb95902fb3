"""Exports of student information systems in the United States and Canada, with what goes along with them."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case("ps.powerschool-docs.com/pssis-admin/…/photo-management; Quick Export (student.export.text)")
def p34a_powerschool_quick_export(folder: Folder) -> Truth:
    """PowerSchool: tabs and carriage returns, grade 0 is kindergarten, a transfer; mapping file and zip."""
    people = those(
        "Penelope|Aldridge;Mateo|Barrientos;Harper|Coyle;Declan|Fairbanks;Amara|Ihejirika;Juniper|Lundgren;"
        "Silas|Marchetti;Brooklyn|O'Dell;Ezekiel|Tsosie;Wren|Vandermeer",
        "420101752",
        "0 0 1 1 2",
        "K-Ortiz;K-Ortiz;1-Bell;1-Bell;2-Nakai",
    )
    people = [replace(who, grade={"0": "K"}.get(who.grade, who.grade)) for who in people]
    people = but(people, {3: {"here": False, "photo": ""}, 6: {"photo": ""}})
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Enroll_Status|EntryDate|"
        "ExitDate|DOB|Home_Phone|Mother|Father|LunchStatus"
    )
    rows = [
        [
            *(who.number, who.family, who.given, "", who.grade.replace("K", "0"), who.room),
            *("0" if who.here else "2", "08/17/2026", "06/04/2027" if who.here else "10/02/2026"),
            *(f"0{at % 9 + 1}/1{at % 8}/2019", f"602-555-01{at:02}"),
            *(f"{who.family}, Dana", "" if at % 3 else f"{who.family}, Lee", "PFR"[at % 3]),
        ]
        for at, who in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], "\t", end="\r")
    shown = [who for who in people if who.photo]
    folder.csv("photomap.txt", [[who.number, f"{at}.jpg"] for at, who in enumerate(shown, 1)], "\t")
    names = {who.number: f"{at}.jpg" for at, who in enumerate(shown, 1)}
    folder.zip("photos.zip", faces(people, lambda who: names[who.number]))
    return Truth(people)


@case("a Skyward report sent to Excel (from memory); IDLINK.TXT: studylib.net/doc/18119180 (Follett)")
def p34a_skyward_report_and_lifetouch_admin(folder: Folder) -> Truth:
    """Skyward: an old .xls with lines above and totals; Lifetouch's IDLINK.TXT, a retake in its last line."""
    people = those(
        "Camden|Ackerly;Lupita|Benavides;Josiah|Crenshaw;Maren|Dahlquist;Trey|Easterling;Nevaeh|Gaines;"
        "Hollis|McElroy;Bao|Thao;Savannah|Wojcik",
        "00214",
        "6 6 6 7 7",
        "Kessel;Kessel;Kessel;Ybarra;Ybarra",
        without=2,
    )
    rows = [
        [
            *(f"{who.family}, {who.given}", who.number, f"0{who.grade}", f"{who.room}", "FM"[at % 2]),
            *(f"(715) 555-02{at:02}", f"{who.family}, {('Kim', 'Pat', 'Jo')[at % 3]}"),
        ]
        for at, who in enumerate(people)
    ]
    titles = cut("Student Full Name|Other ID|Grd|Advisor|Gen|Primary Phone|Guardian 1 Name")
    above = [["Cedar Hollow Middle School"], ["Student Roster by Advisor", "", "", "11/03/26", "Page: 1"], []]
    below = [[], ["Total Students: 9"], ["************ End of report ************"]]
    folder.put("StudentRoster.xls", xls([*above, titles, *rows, *below], title="Skyward Report"))
    retaken = replace(people[4], photo="Trey Easterling on the day of the retakes")
    folder.photos(people, lambda who: f"Lifetouch/Images/{who.number}.jpg")
    folder.photos([retaken], lambda who: f"Lifetouch/Images/{who.number}(2).jpg")
    lines = [[who.number, f"{who.number}.jpg"] for who in people if who.photo]
    lines.append([retaken.number, f"{retaken.number}(2).jpg"])
    folder.csv("Lifetouch/IDLINK.TXT", lines, quote=True)
    return Truth(but(people, {4: {"photo": retaken.photo}}), allowed=("Lifetouch", "Images"))


@case("a field set of MyEducation BC (Aspen): mytrainingbc.ca/myedbcstandards (legal and usual names)")
def p34a_myed_bc_field_set(folder: Folder) -> Truth:
    """British Columbia: legal and usual names, KF for full-day kindergarten, divisions, withdrawn pupils."""
    people = those(
        "Aarav|Dhaliwal;Josephine|Wilson-Charlie;Yi Chen|Liang;Maëlle|Cormier;Kwame|Asante;Daniel|Peters;"
        "Ji-woo|Baek;Sahar|Noorzai;Benedikt|Friesen",
        "3120446",
        "KF 01 01 02",
        "Div 14;Div 12;Div 12;Div 9",
        without=99,
    )
    grades = {"KF": "K", "01": "1", "02": "2"}
    people = [replace(who, grade=grades[who.grade]) for who in people]
    people = but(
        people,
        {1: {"goes": "Josie"}, 2: {"goes": "Kevin"}, 5: {"here": False}, 8: {"goes": "Ben"}},
    )
    coded = {grade: code for code, grade in grades.items()}
    titles = cut(
        "Legal last name|Legal first name|Usual first name|Pupil #|Grade|Homeroom|Homeroom teacher|"
        "Enrolment status|Date of birth|Phone 1|Care card"
    )
    rows = [
        [
            *(who.family, who.given, who.goes or who.given, who.number, coded[who.grade], who.room),
            *({"14": "Gill, S", "12": "Marchand, T", "9": "Ostrander, P"}[who.room.split()[1]],),
            *("Active" if who.here else "Withdrawn", f"1{at % 3}/0{at % 9 + 1}/2020"),
            *(f"250-555-01{at:02}", f"9876 543 2{at:02}"),
        ]
        for at, who in enumerate(people)
    ]
    folder.csv("StudentList.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    return Truth(people, allowed=("Gill, S", "Marchand, T", "Ostrander, P"))
