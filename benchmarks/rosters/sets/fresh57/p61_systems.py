"""Lists that student systems and library systems of America give out."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    "Infinite Campus Ad Hoc Reporting: a filter exported as CSV has dotted titles, one row for each section "
    "(knowledge.certforschools.com; kb.infinitecampus.com)"
)
def p61_infinite_campus_filter_with_sections(folder: Folder) -> Truth:
    """Infinite Campus: three rows for everybody, one for each section; the grade with a zero before it."""
    people = of_lines(
        """
        Anneliese|Brandvold|301554|7
        Deshaun|Carrington|301561|7
        Itzel|Fuentes Mora|301568|8
        Corbin|Hale|301575|8
        Nhia|Lor|301582|7
        Abdirahman|Osman|301589|8
        Greta|Stenerson|301596|7
        Marcus|Two Bears|301603|8
        Lillian|Vang|301610|7
        Rosario|Apodaca|301617|8
        Tollef|Engebretson|301624|7
        Maryam|Farah|301631|8
        Beckham|Lindahl|301638|7
        Chue|Xiong|301645|8
        """
    )
    people = [replace(w, more=(f"10{at * 7193 + 40216:08}",)) for at, w in enumerate(people)]
    titles = cut(
        "student.studentNumber|student.stateID|student.lastName|student.firstName|student.grade|"
        "courseSection.courseName|courseSection.sectionNumber|courseSection.teacherDisplay|sectionSchedule.periodStart"
    )
    courses = {
        "7": (("LANG ARTS 7", "Ostrem, Julie"), ("LIFE SCI", "Pratt, Leon"), ("BAND 7", "Quist, Amy")),
        "8": (("LANG ARTS 8", "Reyes, Paul"), ("EARTH SCI", "Pratt, Leon"), ("STUDY HALL", "Ostrem, Julie")),
    }
    rows = [
        [
            w.number,
            w.more[0],
            w.family,
            w.given,
            f"0{w.grade}",
            course,
            f"{nth + 1}",
            teacher,
            str(nth * 2 + 1),
        ]
        for w in people
        for nth, (course, teacher) in enumerate(courses[w.grade])
    ]
    folder.csv("extract.csv", [titles, *rows], quote=True)
    named = [name for pairs in courses.values() for pair in pairs for name in pair]
    return Truth(people, allowed=tuple(named))


@case(
    "Follett Destiny: fields of the patron import (legacyhelp.follettsoftware.com r_PIC_Available_Destiny_fields) "
    "and a picture zip with idlink.txt (studylib.net/doc/18119180)"
)
def p61_destiny_patrons_and_idlink(folder: Folder) -> Truth:
    """Destiny: a patron file with barcodes and nicknames; the photographer's map has lost the zeros."""
    people = of_lines(
        """
        Annabeth|Coulter|0020418|4|118
        Rodrigo|Esparza|0020433|4|118
        Theodore|Kim|0020441|4|121|Teddy
        Layla|Mansour|0020456|4|121
        Bridget|O'Shea|0020467|5|204
        Vincent|Palumbo|0020479|5|204|Vinny
        Saanvi|Reddy|0020482|5|207
        Cooper|Tillman|0020490|5|207
        Josephine|Urbanek|0020503|4|118|Josie
        Terrell|Vickers|0020511|5|207
        Ana Lucía|Zepeda|0020529|4|121
        Gideon|Abbott|0020534|5|204
        Mei|Fong|0020547|4|118
        Margaret|Quarles|0020555|5|207|Maisie
        """
    )
    people = [replace(w, more=(f"77{at * 419 + 1204:05}",)) for at, w in enumerate(with_photos(people, 3))]
    staff = of_lines("Carolyn|Mayhew|0090012\nDaniel|Prokop|0090027", role="staff")
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Patron Type|Status|"
        "Gender|Homeroom|Grade Level|Graduation Year|User Name"
    )
    rows = [
        [
            *("HILLCREST", w.number, w.more[0] if w.more else "", w.family, w.given, "", w.goes),
            *("Student" if w.role == "student" else "Faculty", "A", "", w.room, w.grade),
            *(
                str(2039 - int(w.grade)) if w.grade else "",
                f"{w.given[0]}{w.family}".lower().replace("'", ""),
            ),
        ]
        for w in [*people, *staff]
    ]
    folder.csv("Destiny patrons.csv", [titles, *rows])
    files: dict[str, bytes | str] = {}
    lines = []
    for at, w in enumerate(w for w in people if w.photo):
        files[f"{at + 2:05}.jpg"] = face(w.photo)
        lines.append(f'"{w.number.lstrip("0")}","{at + 2:05}.jpg"\r\n')
    files["idlink.txt"] = "".join(lines)
    folder.zip("Hillcrest admin CD.zip", files)
    return Truth([*people, *staff], allowed=("HILLCREST", "Hillcrest admin CD"))


@case("style of a studio's download by grade with a folder of retakes, invented")
def p61_photos_by_name_and_number_with_retakes(folder: Folder) -> Truth:
    """Only pictures: Last_First_number in a folder for each grade, and the retakes in a folder of their own."""
    people = with_photos(
        of_lines(
            """
            Josephine|Abernethy|204417|3
            Ana|De La Rosa|204430|3
            Malachi|Dunn|204436|3
            Phoebe|Hsu|204441|3
            Grayson|Lombard|204450|3
            Amirah|Qureshi|203918|4
            Sawyer|Stroud|203925|4
            Anh-Thu|Trinh|203931|4
            Wesley|Zeller|203940|4
            """
        )
    )
    name = "{w.family}_{w.given}_{w.number}.jpg"
    for w in people:
        folder.put(f"Maplewood Fall 2026/Grade {w.grade}/{name.format(w=w)}", face(w.photo))
    people = [replace(w, photo=f"{w.key} retake") if at in (2, 7) else w for at, w in enumerate(people)]
    for w in (people[2], people[7]):
        folder.put(f"Maplewood Fall 2026/Retakes/{name.format(w=w)}", face(w.photo))
    return Truth(people, allowed=("Maplewood Fall 2026", "Grade 3", "Grade 4", "Retakes"))


@case(
    "Koha: titles of the patron import (tools/import_borrowers) and a zip of pictures with idlink.txt, tabs "
    "(tools/picture-upload.pl)"
)
def p61_koha_borrowers_and_pictures(folder: Folder) -> Truth:
    """Koha: cards of fourteen digits, the class in sort1, categories, and pictures with a map of tabs."""
    people = of_lines(
        """
        Ioana|Balan|23529000104417|6|6B
        Teodor|Cristea|23529000104425|6|6B
        Amalia|Dinu|23529000104433|6|6B
        Răzvan|Ionescu|23529000104441|6|6C
        Smaranda|Lupu|23529000104458|6|6C
        Matei|Petrescu|23529000104466|6|6C
        Denisa|Ungureanu|23529000104474|6|6B
        """
    )
    people = with_photos(people, 4)
    staff = of_lines("Corina|Stanciu|23529000900015", role="staff")
    titles = cut(
        "cardnumber|surname|firstname|title|address|city|email|dateofbirth|branchcode|categorycode|dateenrolled|"
        "dateexpiry|borrowernotes|sex|userid|sort1|sort2"
    )
    notes = {1: "a pierdut un manual in 2025", 5: "adresa noua"}
    rows = [
        [
            *(w.number, w.family, w.given, "", f"Str. Florilor {at * 3 + 2}", "Cluj-Napoca", ""),
            *(
                f"{2014 if w.role == 'student' else 1979}-0{at % 9 + 1}-1{at % 9}",
                "SCOALA",
                "ELEV" if w.role == "student" else "PROFESOR",
            ),
            *("2025-09-08", "2027-06-30", notes.get(at, ""), "FMFMFMFF"[at], f"elev{at + 311}", w.room, ""),
        ]
        for at, w in enumerate([*people, *staff])
    ]
    folder.csv("borrowers.csv", [titles, *rows])
    shot = [w for w in people if w.photo]
    files: dict[str, bytes | str] = {f"poze/P{at + 40}.jpg": face(w.photo) for at, w in enumerate(shot)}
    files["poze/idlink.txt"] = "".join(f"{w.number}\tP{at + 40}.jpg\n" for at, w in enumerate(shot))
    folder.zip("poze elevi.zip", files)
    return Truth([*people, *staff], allowed=("SCOALA", "poze", "poze elevi"))
