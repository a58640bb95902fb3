"""What systems of the United States write: PowerSchool, Infinite Campus, Lifetouch, Destiny, Canvas."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, table


@case(
    "Infinite Campus: Ad Hoc export with dotted headings, a row for each section, "
    "kb.infinitecampus.com/help/data-export-wizard"
)
def p36a_infinite_campus_ad_hoc_by_section(folder: Folder) -> Truth:
    """A CSV of a filter on Student and Course/Section: every student for every section; zeros in front."""
    teachers = {"0612": "Petrakis, Nina", "0731": "Lofgren, Paul"}
    people = [
        one("Theodore", "Antczak", "0041872", "6", "0612", goes="Teddy"),
        one("Briseida", "Cuevas", "0041906", "6", "0612"),
        one("Malachi", "Dupree", "0039915", "7", "0731"),
        one("Signe", "Falkenberg", "0041733", "6", "0612"),
        one("Xavier", "La Rue", "0040028", "7", "0731"),
        one("Kiet", "Pham", "0040199", "7", "0731", goes="Kevin"),
        one("Jubilee", "Stroud", "0041550", "6", "0612"),
    ]
    taken = {"6": ("English 6", "Earth Science", "Art 6"), "7": ("English 7", "Life Science")}
    people = [replace(w, photo="", classes=taken[w.grade][: 3 - at % 2]) for at, w in enumerate(people)]
    titles = cut(
        "student.studentNumber|student.lastName|student.firstName|student.nickname|student.grade|"
        "student.homeroom|student.homeroomTeacher|student.birthdate|courseSection.courseName|"
        "courseSection.sectionNumber|courseSection.teacherDisplay"
    )
    rows = [
        [
            *(
                w.number,
                w.family,
                w.given,
                w.goes,
                f"0{w.grade}",
                w.room,
                teachers[w.room],
                f"0{at + 1}/14/2014",
            ),
            *(course, str(1 + at % 2), ("Achterhof, B", "Singh, R", "Moya, L")[nth]),
        ]
        for at, w in enumerate(people)
        for nth, course in enumerate(w.classes)
    ]
    folder.csv("extract_Library_Roster.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=tuple(teachers.values()))


@case(
    "Follett Destiny: columns of the Patron Import Converter; pictures with idlink.txt at the root of a zip, "
    "destinyhelp165en.fsc.follett.com r_map_file; support-sis.genesisedu.com"
)
def p36a_destiny_patrons_with_idlink_zip(folder: Folder) -> Truth:
    """Patrons of a site: staff and an inactive one among them, 14-digit barcodes, the map by barcode."""
    people = [
        *those(
            "Zuri|Applewhite;Benedikt|Cho;Carmela|Di Pasquale;Quentin|Easley;Halima|Farah;Rosalie|Guidry",
            "0058213",
            "3 4",
            "Rm 14;Rm 21",
            goes="",
        ),
        one("Deacon", "Hollis", "0058417", "4", "Rm 21", here=False),
        one("Joanna", "Ibarra-Webb", "0007102", role="staff"),
        one("Terrence", "Maddox", "0007115", role="staff", photo=""),
    ]
    people = but(people, {0: {"goes": "Zee"}, 4: {"goes": "Hallie"}})
    people = [replace(w, more=(f"2731100{104320 + at * 7:07}",)) for at, w in enumerate(people)]
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Patron Type|"
        "Access Level|"
        "Status|Gender|Homeroom|Grade Level|Card Expires|Graduation Year|Birthdate|User Name|Password|Email"
    )
    rows = [
        [
            *("LINCOLN", w.more[0], w.number, w.family, w.given, "", w.goes),
            *("Student" if w.role == "student" else "Faculty", "Patron"),
            *(("R" if at == 3 else "A") if w.here else "I", "FM"[at % 2], w.room, w.grade and f"0{w.grade}"),
            *("6/30/2027", w.grade and str(2039 - int(w.grade)), f"4/{at + 2}/2017" if w.grade else ""),
            *(f"{w.given[0]}{w.family[:6]}".lower(), "Welcome1", f"{w.number}@lincoln.example"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("DestinyPatrons_LINCOLN.csv", [titles, *rows], quote=True)
    pictures: dict[str, bytes | str] = dict(faces(people, lambda w: f"{w.number}.jpg"))
    links = [[w.more[0], f"{w.number}.jpg"] for w in people if w.photo]
    folder.zip("LINCOLN_pics.zip", {"idlink.txt": table(links, quote=True, end="\r\n"), **pictures})
    return Truth(people, allowed=("LINCOLN", "LINCOLN_pics"))
