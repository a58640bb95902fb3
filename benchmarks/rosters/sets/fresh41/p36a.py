"""What systems of the United States write: PowerSchool, Infinite Campus, Lifetouch, Destiny, Canvas."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import page


@case(
    "PowerSchool: Quick Export (tabs, CR, Grade_Level 0 and below) and the mapping file of Photo Management, "
    "ps.powerschool-docs.com/pssis-admin/latest/photo-management"
)
def p36a_powerschool_quick_export_with_photo_map(folder: Folder) -> Truth:
    """student.export.text as Quick Export names it, a zip of numbered pictures, a map by student number."""
    people = [
        one("Lennox", "Abbatiello", "420117", "K", "K2"),
        one("Marguerite", "Bohannon", "420131", "K", "K2", goes="Margo"),
        one("Josué", "Carranza", "420108", "1", "103"),
        one("Willa", "DeYoung", "420166", "PK", "PK1"),
        one("Tavion", "Eubanks", "419988", "2", "207"),
        one("Ines", "Faircloth", "420042", "1", "103", photo=""),
        one("Anders", "Gundersen", "419871", "2", "207"),
        one("Maylee", "Her", "420155", "PK", "PK1"),
        one("Cormac", "O'Bannon", "419902", "2", "207", here=False),
        one("Noor", "Qasim", "420090", "1", "103"),
    ]
    middles = {"Lennox": "James", "Willa": "Rae", "Anders": "T"}
    people = [
        replace(who, also=((f"{who.given} {middles[who.given]}", who.family),))
        if who.given in middles
        else who
        for who in people
    ]
    levels = {"K": "0", "PK": "-1"}
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Nickname|Grade_Level|Home_Room|Enroll_Status|DOB|Mother"
    )
    rows = [
        [
            *(
                w.number,
                w.family,
                w.given,
                middles.get(w.given, ""),
                w.goes,
                levels.get(w.grade, w.grade),
                w.room,
            ),
            *(
                "0" if w.here else "2",
                f"{at % 9 + 1}/1{at}/2019",
                f"{w.family}, {['Dana', 'Kim', 'Rosa'][at % 3]}",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], "\t", end="\r")
    serial = {w.number: f"{at}.jpg" for at, w in enumerate(reversed(people), 1)}
    folder.zip("studentphotos.zip", faces(people, lambda w: serial[w.number]))
    folder.csv("photo_map.txt", [[w.number, serial[w.number]] for w in people if w.photo], "\t")
    return Truth(people, allowed=("studentphotos",))


@case(
    "Lifetouch disc in the form of PSPA: INDEX.TXT without titles, 13 columns, small and large pictures; "
    "studiosourceyearbooks.freshdesk.com 158000409343"
)
def p36a_lifetouch_disc_and_the_disc_after_retakes(folder: Folder) -> Truth:
    """The disc of September with two sizes, and that of November: two retakes, a new student."""
    first = [
        one("Emmeline", "Barstow", "", "3", "12"),
        one("Deshawn", "Cattrell", "", "3", "12"),
        one("Lourdes", "Espinal", "", "3", "12"),
        one("Hank", "Iverson", "", "4", "15"),
        one("Tuyet", "Luong", "", "4", "15"),
        one("Rowan", "McNulty", "", "4", "15"),
        one("Ariella", "Shapira", "", "4", "15"),
    ]
    librarian = one("Gwen", "Tolliver", role="staff")
    retaken = {1: {"photo": "Deshawn again"}, 5: {"photo": "Rowan again"}}
    later = [*but(first, retaken), one("Mattias", "Ulrich", "", "3", "12"), librarian]
    _disc(folder, "September", [*first, librarian], sizes=True)
    _disc(folder, "November retakes", later)
    return Truth(
        later,
        steps=("September", "November retakes"),
        same=[(who.full, who.full) for who in first],
        allowed=("Kowalski", "Ferrante", "Library"),
    )


def _disc(folder: Folder, step: str, people: list[Who], sizes: bool = False) -> None:
    """INDEX.TXT and the folders of pictures, numbered in the order of the names."""
    teachers = {"12": "Kowalski", "15": "Ferrante"}
    rows = []
    for at, who in enumerate(people, 1):
        student = who.role == "student"
        about = [
            who.grade if student else "FAC",
            who.family,
            who.given,
            who.room,
            "",
            teachers.get(who.room, ""),
        ]
        about += ["", "" if student else "Library", "" if student else "Librarian"]
        for size in ("Large", "Small") if sizes else ("Large",):
            name, where = f"{at + 400:08}.JPG", f"IMAGES{size[0]}"
            rows.append(["LT26118", where, name, *about, size])
            wide = 240 if size == "Large" else 60
            folder.put(f"{step}/{where}/{name}", face(who.photo, wide))
    folder.put(f"{step}/INDEX.TXT", table(rows, "\t"))
    folder.put(f"{step}/README.TXT", "PSPA portrait CD\r\nVolume LT26118\r\nCopyright release inside.\r\n")


@case(
    "Canvas: the page People of a course, saved from the browser; columns as in the guide 'How do I use the "
    "People page in a course as an instructor', pronouns behind the name (community.canvaslms.com)"
)
def p36a_canvas_people_page_saved(folder: Folder) -> Truth:
    """A table with avatars, two sections, the teacher, two observers, and the grey avatar of who has none."""
    two, five = "Yearbook P2", "Yearbook P5"
    people = [
        one("Alejandra", "Bustos", "3108842", classes=(two,)),
        one("Micah", "Delacroix", "3108817", classes=(two, five)),
        one("Priyanka", "Ganesan", "3107755", classes=(five,)),
        one("Harlan", "Jessup", "3108126", classes=(two,), photo=""),
        one("Soledad", "Marín Duarte", "3108503", classes=(five,)),
        one("Eun-ji", "Noh", "3107990", classes=(two,)),
        one("Cassius", "Trammell", "3108331", classes=(five,), photo=""),
        one("Beth", "Ostrander", "800417", role="staff", classes=(two, five)),
    ]
    people = [any_parting(who) if " " in who.family else who for who in people]
    said = {"Micah": " <i>(He/Him)</i>", "Eun-ji": " <i>(She/They)</i>"}
    around = "Yearbook_ People_files"
    titles = cut("|Name|Login ID|SIS ID|Section|Role|Last Activity|Total Activity|")
    rows = ""
    for at, who in enumerate(people):
        picture = f"{at + 50}.jpeg" if who.photo else "avatar-50.png"
        if who.photo:
            folder.put(f"{around}/{picture}", face(who.photo))
        section = "".join(f'<div class="section">{name}</div>' for name in who.classes)
        shown = who.full + said.get(who.given, "")
        name = f'<a class="roster_user_name" href="/courses/7741/users/{at}">{shown}</a>'
        role = "Student" if who.role == "student" else "Teacher"
        login = f"{who.given[:1]}{who.family.split()[0]}".lower()
        rows += _row(
            picture, around, name, [login, who.number, section, role, "Sep 1 at 8:0" + str(at), "14:32"]
        )
    for parent, child in (("Rita Bustos", "Alejandra Bustos"), ("Omar Trammell", "Cassius Trammell")):
        name = f'<a class="roster_user_name">{parent}</a>'
        about = ["", "", f'<div class="section">Observing: {child}</div>', "Observer", "", ""]
        rows += _row("avatar-50.png", around, name, about)
    folder.put(f"{around}/avatar-50.png", silhouette(0))
    head = "".join(f"<th>{title}</th>" for title in titles)
    body = (
        "<nav><a>Home</a> <a>Announcements</a> <a>Assignments</a> <a>People</a> <a>Grades</a></nav>"
        "<h1>Yearbook &amp; Media</h1><ul><li>Everyone</li><li>Groups</li></ul>"
        f'<table class="roster"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
    )
    folder.put("Yearbook_ People.html", page("Course Roster: Yearbook & Media", body))
    return Truth(people, allowed=("Yearbook & Media",))


def _row(picture: str, around: str, name: str, cells: list[str]) -> str:
    """A line of the page People."""
    image = f'<td><span class="avatar"><img src="./{around}/{picture}" alt=""></span></td>'
    others = "".join(f"<td>{cell}</td>" for cell in cells)
    return f"<tr class='rosterUser'>{image}<td>{name}</td>{others}<td></td></tr>\n"
