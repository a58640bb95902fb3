"""Exports of American systems: Infinite Campus, Synergy, Destiny, Google Classroom."""

from __future__ import annotations

from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, one, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder, faces


@case("Infinite Campus, an ad hoc filter: dotted titles as in its list of filter fields, the data invented")
def q65_infinite_campus_ad_hoc_filter(folder: Folder) -> Truth:
    """Titles with dots, grades `KG`, `01`, the state's number; one has an end status of a transfer."""
    people = of_lines(
        """Archer|Bledsoe|318204|K|; Bristol|Chambliss|318219|K|; Cora|Dinh|318226|K|
        Dawson|Espinal|318233|K|
        Ella|Figueroa|317008|1|; Fitz|Gorman|317015|1|; Gloria|Hensley|317027|1|; Hudson|Ishikawa|317031|1|
        Jada|Kerrigan|315502|2|; Knox|Landry|315519|2|; Lila|Mobley|315526|2|; Maddox|Norris|315540|2|"""
    )
    rooms = {"K": "K-2", "1": "1-4", "2": "2-3"}
    nicks = {4: "Ellie", 6: "Glo"}
    people = but(
        people,
        {
            at: {
                "room": rooms[w.grade],
                "goes": nicks.get(at, ""),
                "here": at != 7,
                "more": (f"10{41220817 + at * 4423}",),
            }
            for at, w in enumerate(people)
        },
    )
    titles = cut(
        "student.studentNumber|student.stateID|student.lastName|student.firstName|student.nickname"
        "|student.grade|student.homeroom|student.endStatus"
    )
    grades = {"K": "KG", "1": "01", "2": "02"}
    rows = [
        [w.number, w.more[0], w.family, w.given, w.goes, grades[w.grade], w.room,
         "" if w.here else "T1: Transfer to another district"]
        for w in people
    ]  # fmt: skip
    folder.csv("extract.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=("extract",))


@case("a grid of Synergy exported to Excel (columns from memory), with the sheet of its criteria")
def q65_synergy_grid_with_a_second_sheet(folder: Folder) -> Truth:
    """A grid with nicknames and names of two words; a second sheet says what was asked for."""
    people = of_lines(
        """Ana Sofía|Del Valle|905117|9|A101; Braxton|Coyle|905124|9|A101|Brax; Cheyenne|Begaye|905138|9|A101
        Dmitri|Volkov|905142|9|A101; Evelyn|Tsosie|905159|9|A104|Evie; Felipe|Armijo|905163|9|A104
        Mary Kate|Donahue|905170|9|A104; Noah|Van Horn|905188|9|A104; Oriana|Sena|904201|10|B210
        Preston|Yellowhair|904219|10|B210; Raquel|Ulibarri|904226|10|B210; Samuel|Chee|904233|10|B212|Sam
        Talia|Rosen|904247|10|B212; Uriel|Montaño|904250|10|B212; Vanessa|Lucero|904268|10|B212
        Warren|Nez|903311|11|C115; Ximena|Baca|903327|11|C115; Yolanda|Trujillo|903334|11|C115
        Zane|Hollister|903340|11|C115; Adrian|Griego|903358|11|C115|; Bianca|Sandoval|903365|11|C118
        Curtis|Manuelito|903372|11|C118; Delfina|Ortiz|903389|11|C118|Della; Elias|Romero|903396|11|C118
        Farrah|Benally|903402|11|C118; Gavin|Stroud|903418|11|C118"""
    )
    titles = cut("SIS Number|Last Name|First Name|Nick Name|Grade|Homeroom|Gender|Enter Date")
    rows = [
        [w.number, w.family, w.given, w.goes, f"{w.grade:0>2}", w.room, "FM"[at % 2], "08/06/2025"]
        for at, w in enumerate(people)
    ]
    asked = [
        ["Report", "STU408 - Student List"],
        ["School", "Sandia Vista High School"],
        ["Year", "2025-2026"],
        ["Run by", "Trujillo, Monica"],
        ["Sort", "Grade, Last Name"],
    ]
    folder.book("STU408.xlsx", {"Student List": [titles, *rows], "Criteria": asked})
    return Truth(people, allowed=("Student List", "STU408", "Criteria"))


@case("Destiny's patrons: fields as in legacyhelp.follettsoftware.com, Available Destiny Fields")
def q65_destiny_patrons_with_faculty(folder: Folder) -> Truth:
    """The old library's patrons: barcodes with `P `, nicknames, faculty, and one inactive patron."""
    people = of_lines(
        """Amelie|Braxton|44017|6|6A; Boyd|Carrillo|44023|6|6A; Colette|Dang|44038|6|6B|Coco
        Damon|Easley|44041|6|6B; Emilia|Fierro|43110|7|7A; Frank|Goldsmith|43127|7|7A
        Giovanna|Hess|43133|7|7B|Gia; Hakeem|Irving|43149|7|7B; Irene|Joyner|42206|8|8A
        Kendrick|Lutz|42218|8|8A"""
    )
    staff = [
        one("Marguerite", "Fallon", "90012", role="staff", photo="", more=("P 1190",)),
        one("Terrence", "Voight", "90027", role="staff", photo="", more=("P 1204",)),
    ]
    people = but(
        people, {at: {"more": (f"P {20331 + at * 13}",), "here": at != 5} for at in range(len(people))}
    )
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Patron Type"
        "|Status|Grade Level|Homeroom|Graduation Year"
    )
    rows = [
        ["WMS", w.more[0], w.number, w.family, w.given, "", w.goes,
         "Student" if w.role == "student" else "Faculty", "A" if w.here else "I", w.grade, w.room,
         2037 - int(w.grade) + 1 if w.grade else ""]
        for w in [*people, *staff]
    ]  # fmt: skip
    folder.csv("Patrons WMS.csv", [titles, *rows], quote=True)
    return Truth([*people, *staff], allowed=("Patrons WMS", "WMS", "Faculty", "Student"))


@case("the grades of Google Classroom as CSV: Date, Points and Class Average stand below the titles")
def q65_google_classroom_grades(folder: Folder) -> Truth:
    """A teacher's download: names, addresses and marks; three lines below the titles are nobody."""
    people = of_lines(
        """Aditi|Rangan; Brock|Sheldon; Citlali|Torres; Devin|Upchurch; Emerson|Vogt; Fatou|Diallo
        Grady|Whitcomb; Haruka|Mori; Israel|Benitez; Juniper|Cole; Karthik|Nair; Lucy|Abbott"""
    )
    rows = [cut("Last Name|First Name|Email Address|Reading log 1|Book talk|Vocabulary quiz 1")]
    rows += [["Date", "", "", "2025-08-22", "2025-08-29", "2025-09-05"], ["Points", "", "", "10", "25", "20"]]
    rows.append(["Class Average", "", "", "8.4", "21.7", "16.2"])
    for at, w in enumerate(people):
        address = f"{w.given}.{w.family}@students.cedarpark.example".lower()
        rows.append([w.family, w.given, address, str(6 + at % 5), str(18 + at % 8) if at != 4 else "", "17"])
    folder.csv("English 7 Period 2.csv", rows, end="\n")
    return Truth(people, allowed=("English 7 Period 2",))


@case("SIMS' or a portal's export to Excel that is a page in truth; British, the layout from memory")
def q65_workbook_that_is_a_page(folder: Folder) -> Truth:
    """An .xls that is HTML: zeros kept by a style, a caption row over all, a footer with a count."""
    people = of_lines(
        """Ayesha|Chaudhry|003118|5|5 Willow; Bobby|Dunmore|003124|5|5 Willow
        Cassia|Elphick|003131|5|5 Willow
        Dev|Fernandes|003140|5|5 Willow; Erin|Goodacre|003147|5|5 Rowan; Freddie|Hallam|003152|5|5 Rowan
        Grace|Ikande|003160|5|5 Rowan; Henry|Jessop|002901|6|6 Beech; Ivy|Kettering|002908|6|6 Beech
        Jakub|Lis|002915|6|6 Beech; Keira|Mott|002923|6|6 Beech; Leo|Nightingale|002930|6|6 Beech"""
    )
    style = "style='mso-number-format:\"\\@\"'"
    lines = [
        "<tr><td colspan=6><b>Pupil list &ndash; Years 5 and 6</b></td></tr>",
        "<tr>" + "".join(f"<th>{t}</th>" for t in cut("Adm No|Surname|Forename|Year|Class|DOB")) + "</tr>",
    ]
    for at, w in enumerate(people):
        born = f"{at * 2 + 3:02}/{at % 9 + 1:02}/{2021 - int(w.grade)}"
        cells = [w.family, w.given, f"Year {w.grade}", w.room, born]
        rest = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
        lines.append(f"<tr><td {style}>{w.number}</td>{rest}</tr>")
    lines.append(f"<tr><td colspan=6>Number of pupils: {len(people)}</td></tr>")
    page = "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><meta charset=utf-8></head><body>"
    folder.put("PupilList.xls", f"{page}<table border=1>{''.join(lines)}</table></body></html>")
    return Truth(people, allowed=("PupilList",))


@case()
def q65_decimal_numbers_and_a_zip_of_photos(folder: Folder) -> Truth:
    """Numbers and grades became decimals on the way through a script; photos by number in a zip."""
    people = of_lines(
        """Abby|Renshaw|204518|4|; Boone|Schaefer|204525|4|; Carla|Tidwell|204533|4|; Dante|Uribe|204541|4|
        Esther|Vang|204556|4|; Flora|Wetzel|204560|4|; Gage|Xiong|203107|5|; Hattie|Yoder|203114|5|
        Iker|Zamudio|203128|5|; Josie|Amundson|203135|5|; Kip|Brandt|203149|5|"""
    )
    people = but(people, {at: {"room": f"{w.grade}{'AB'[at % 2]}"} for at, w in enumerate(people)})
    people = with_photos(people, 2, 10)
    titles = cut("student_id|last_name|first_name|grade|homeroom")
    rows = [[f"{w.number}.0", w.family, w.given, f"{w.grade}.0", w.room] for w in people]
    folder.csv("students_clean.csv", [titles, *rows], end="\n")
    folder.zip("Grades 4-5 portraits.zip", faces(people))
    return Truth(people, allowed=("students_clean", "Grades 4-5 portraits"))
