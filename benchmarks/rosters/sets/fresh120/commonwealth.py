"""Sheets and prints of British, Australian and African systems, of a library and of a learning platform."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import GRID, Print
from benchmarks.rosters.sets.fresh87.kit import in_room


@case(
    "Arbor: preferred and legal names (support.parentpaygroup.com 6252167029393); a custom report's titles invented"
)
def q120_custom_report(folder: Folder) -> Truth:
    """England, a primary: a custom report in Excel, legal and preferred first names, year, form, UPN, dinners."""
    people = of_lines(
        """Amelia-Rose|Ainsworth|3417|4|4 Beech|Millie;Dawid|Baran|3422|4|4 Beech;Ella|Coulthard|3426|4|4 Beech
        Hamza|Dar|3431|4|4 Beech;Joshua|Eccles|3438|4|4 Beech|Josh;Kian|Fenwick|3419|4|4 Willow
        Layla|Hassan|3424|4|4 Willow;Matthew|Jopling|3428|4|4 Willow|Matty;Nancy|Raine|3435|4|4 Willow
        Zara|Wardle|3440|4|4 Willow"""
    )
    titles = (
        "Student ID|Legal Last Name|Legal First Name|Preferred First Name|Year Group|Registration Form|UPN|"
        "Meal Preference|Age"
    )
    rows: list[list[Any]] = [cut(titles)]
    found = []
    for at, w in enumerate(people):
        upn = f"{'KLMNPQRTUV'[at]}8402{at * 731 + 20417:08}"
        meal = ("School meal", "Packed lunch")[at % 3 == 0]
        own = [int(w.number), w.family, w.given, w.goes or w.given, "Year 4", w.room, upn]
        rows.append([*own, meal, f"8 years {at % 11 + 1} months"])
        found.append(replace(w, more=(upn,), also=((w.goes, w.family),) if w.goes else ()))
    folder.book("Custom Report - Year 4.xlsx", {"Custom Report": rows})
    return Truth(found, allowed=("Custom Report - Year 4", "Custom Report"))


@case(
    "Compass: an export of People Management (supportdesk.compass.education people-management-as-sis; titles from memory)"
)
def q120_people_management(folder: Folder) -> Truth:
    """Victoria: a CSV with student codes, preferred names, `Year 07`, form groups, houses, e-mails."""
    people = of_lines(
        """Abbey|Baird|BAI0017|7|07C;Christos|Dimopoulos|DIM0004|7|07C|Chris;Harriet|Finlay|FIN0011|7|07C|Hattie
        Jayde|Nguyen|NGU0042|7|07C;Kobi|Okely|OKE0003|7|07C;Lucy|Pascoe|PAS0008|7|07F;Mahdi|Rahimi|RAH0005|7|07F
        Nicholas|Sarantos|SAR0006|7|07F|Nick;Poppy|Tran|TRA0031|7|07F;William|Upton|UPT0002|7|07F|Will"""
    )
    titles = (
        "Student Code,First Name,Preferred Name,Last Name,Gender,Year Level,Form Group,House,Email,Status"
    )
    rows: list[list[Any]] = [titles.split(",")]
    houses = ("Banksia", "Grevillea", "Hakea")
    for at, w in enumerate(people):
        sex = "F" if w.given in ("Abbey", "Harriet", "Jayde", "Lucy", "Poppy") else "M"
        own = [w.number, w.given, w.goes or w.given, w.family, sex, "Year 07", w.room, houses[at % 3]]
        rows.append([*own, f"{w.number.lower()}@students.yarrabendsc.example", "Active"])
    folder.csv("Students Year 7.csv", rows, quote=True)
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("Students Year 7",))


@case(
    "SA-SAMS: accession number, surname, first names of its class lists (from memory; sa-sams.co.za); layout invented"
)
def q120_class_list_of_learners(folder: Folder) -> Truth:
    """South Africa: a print of two classes, accession numbers, surname and names apart, gender, home language."""
    people = of_lines(
        """Lwazi|Cele|21417|6|6A;Anje|de Wet|21422|6|6A;Nomfundo|Gumede|21426|6|6A;Tshepo|Maseko|21431|6|6A
        Keegan|Naidoo|21438|6|6A;Amahle|Zwane|21442|6|6A;Busisiwe|Dube|21419|6|6B;Christiaan|Fourie|21424|6|6B
        Imaan|Jacobs|21428|6|6B;Katlego|Modise|21435|6|6B;Thabo|van Rooyen|21440|6|6B"""
    )
    girls = ("Anje", "Nomfundo", "Amahle", "Busisiwe", "Imaan")
    tongues = ("isiZulu", "Afrikaans", "isiZulu", "Setswana", "English", "isiZulu")
    made = Print(
        head=[("Rietvlei Primary School", "2026/01/14"), ("EMIS Number: 700417226", "")],
        foot=("SA-SAMS", "", "Page {page} of {pages}"),
    )
    for room, teacher in (("6A", "Ms P Mabena"), ("6B", "Mr J Botha")):
        if room == "6B":
            made.new_page()
        mine = in_room(people, room)
        made.say("CLASS LIST", 13, bold=True, side=1, after=6)
        made.say(f"Class: {room}", 10, bold=True)
        made.say(f"Register Educator: {teacher}", after=6)
        rows = [cut("No|Accession No|Surname|First Names|Gender|Date of Birth|Home Language")]
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            born = f"2014/{at % 12 + 1:02}/{at + 9:02}"
            sex = "Female" if w.given in girls else "Male"
            rows.append([f"{nr}", w.number, w.family, w.given, sex, born, tongues[at % 6]])
        made.table(rows, (26, 74, 100, 110, 52, 76, 78), GRID, air=2)
        count = sum(w.given in girls for w in mine)
        made.gap(4)
        made.say(f"Male: {len(mine) - count}   Female: {count}   Total: {len(mine)}", after=2)
    folder.put("Class Lists Gr 6.pdf", made.data())
    return Truth(people, allowed=("Class Lists Gr 6", "Ms P Mabena", "Mr J Botha"))


@case(
    "Follett Destiny: the fields of the Patron Import Converter, idlink.txt in a zip of pictures (facts/rosters.md 1.2)"
)
def q120_patrons_and_pictures(folder: Folder) -> Truth:
    """Georgia: patrons as CSV: barcodes, district IDs, nicknames, a teacher; a zip of pictures with idlink.txt."""
    people = with_photos(
        of_lines(
            """Asher|Boatwright|31417|5|Coleman;Brielle|Cartwright|31422|5|Coleman;DeShawn|Ellis|31426|5|Coleman|Shawn
            Emmanuella|Faulkner|31431|5|Coleman|Ella;Hudson|Goolsby|31438|5|Coleman;Keziah|Lumpkin|31419|5|Tidwell
            Mateo|Pineda|31424|5|Tidwell;Skylar|Sewell|31428|5|Tidwell;Zion|Treadwell|31435|5|Tidwell"""
        )
        + of_lines("Renee|Coleman|90417", role="staff"),
        4,
        9,
    )
    people = [replace(w, more=(f"{at * 13 + 8804417}",)) for at, w in enumerate(people)]
    titles = (
        "Site Short Name,Barcode,District ID,Last Name,First Name,Middle Name,Nickname,Patron Type,Access Level,"
        "Status,Gender,Homeroom,Grade Level,Graduation Year"
    )
    rows: list[list[Any]] = [titles.split(",")]
    files: dict[str, bytes | str] = {}
    lines = ""
    for w in people:
        kind = "Faculty" if w.role == "staff" else "Student"
        grade, year = (w.grade, "2034") if w.grade else ("", "")
        own = ["PINEGROVE", f"P {w.number}", w.more[0], w.family, w.given, "", w.goes, kind, "Patron", "A"]
        sex = "M" if w.given in ("Asher", "DeShawn", "Hudson", "Mateo", "Zion") else "F"
        rows.append([*own, sex, w.room, grade, year])
        if w.photo:
            name = f"{w.number}.jpg"
            files[name] = face(w.photo)
            lines += f"P {w.number},{name}\r\n"
    files["idlink.txt"] = lines
    folder.csv("patrons.csv", rows)
    folder.zip("patron pictures.zip", files)
    people = [
        replace(w, number=f"P {w.number}", also=((w.goes, w.family),) if w.goes else ()) for w in people
    ]
    return Truth(people, allowed=("patrons", "patron pictures", "PINEGROVE", "Coleman"))


@case("Canvas: the gradebook's CSV, Student, ID, SIS User ID, SIS Login ID, Section (facts/rosters.md 1.3)")
def q120_gradebook_of_library_skills(folder: Folder) -> Truth:
    """US: a gradebook as CSV: `Last, First`, a row of points possible, a test student, two sections."""
    people = of_lines(
        """Adriana|Bautista|418204||Library Skills - P2;Caleb|Eriksen|418211||Library Skills - P2
        Destiny|Franklin|418218||Library Skills - P2;Eli|Goldberg|418225||Library Skills - P2
        Jocelyn|Herrera|418232||Library Skills - P2;Marcus|Ingram|418104||Library Skills - P5
        Nadia|Kuznetsov|418111||Library Skills - P5;Peyton|Lambert|418118||Library Skills - P5
        Sofia|Mendez Ortiz|418125||Library Skills - P5;Tyrell|Washington|418132||Library Skills - P5"""
    )
    people = [replace(w, more=(f"{at * 41 + 9417}",)) for at, w in enumerate(people)]
    titles = (
        "Student|ID|SIS User ID|SIS Login ID|Section|Scavenger Hunt (77104)|Citations (77110)|Current Score"
    )
    rows: list[list[Any]] = [
        cut(titles),
        ["    Points Possible", "", "", "", "", "10.00", "20.00", "(read only)"],
    ]
    for at, w in enumerate(people):
        login = f"{w.given[0]}{w.family.split()[0]}{w.number[-2:]}".lower()
        own = [w.last_first, w.more[0], w.number, login, w.room]
        rows.append([*own, f"{at % 4 + 7:.2f}", f"{at % 6 + 14:.2f}", f"{at * 2 + 76:.1f}"])
    rows.append(["Student, Test", "99417", "", "7d1c0e88f0a2", "Library Skills - P2", "", "", ""])
    folder.csv("2026-10-02T0914_Grades-LIB_SKILLS_7.csv", rows)
    people = [any_parting(w) if " " in w.family else w for w in people]
    return Truth(people, allowed=("2026-10-02T0914_Grades-LIB_SKILLS_7",))
