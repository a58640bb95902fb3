"""Pages, printed rosters, registers and seating charts of school systems."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, card_pictures, grid_pdf, list_pdf, page
from benchmarks.rosters.papers import xls


@case("WebUntis: report of pupils (titles from memory) and Bildimport (help.untis.at 360015066399)")
def p29a_webuntis_with_its_pictures(folder: Folder) -> Truth:
    """Austria: tabs, English titles, short names and two keys, an exit date; pictures by key."""
    people = those(
        "Elif|Aydoğan;Maximilian|Fürstauer;Hannah|Krammer;Noah|Lukić;Marie-Therese|Pichler;Felix|Schöberl;"
        "Ronja|Zwettler",
        "30214471",
        "4",
        "4a;4b",
        1,
    )
    people = but(people, {3: {"here": False}})
    people = [replace(who, more=(str(1187 + at),)) for at, who in enumerate(people)]
    titles = cut(
        "name|longName|foreName|gender|birthDate|klasse.name|entryDate|exitDate|text|id|externKey|"
        "medicalReportDuty|schulpflicht|majority|address.email|address.mobile|address.city|address.street"
    )
    rows = [
        [
            *(f"{w.family[:6]}{w.given[:2]}", w.family, w.given, "WMWMWMW"[at], f"1{at}.04.2012", w.room),
            *(
                "01.09.2023",
                "" if w.here else "18.09.2026",
                "",
                w.more[0],
                w.number,
                "false",
                "true",
                "false",
            ),
            *("", "", "Ried", f"Feldgasse {at + 3}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student_20261012_0914.csv", [titles, *rows], "\t", end="\n")
    folder.zip("bilder.zip", faces(people))
    return Truth(people, allowed=("bilder",))


@case("PRONOTE: trombinoscope of a class; BCDI: Emprunteurs (both from memory, not read here)")
def p29a_trombinoscope_and_bcdi(folder: Folder) -> Truth:
    """France: the CDI's borrowers of two classes, NOM Prénom together, and the trombinoscope of one."""
    fifth = those(
        "Inès|Benali-Faure;Maëlys|De La Morinière;Anatole|Guichard;Kelyan|Kerbrat;Océane|N'Guessan;"
        "Loïs|Prigent;Timéo|Roudaut",
        "0001742",
        "5",
        "5B",
        1,
    )
    others = those("Swann|Le Bihan;Assia|Mokrani", "0001903", "5", "5C", photo="")
    teacher = one("Véronique", "Castagnier", "0000018", role="staff", photo="")
    rows = [
        [
            *(f"{w.family.upper()} {w.given}", "Professeur" if w is teacher else "Elève", w.room, w.number),
            *("31/08/2027", at % 4, "0"),
        ]
        for at, w in enumerate([*fifth, *others, teacher])
    ]
    titles = cut("Emprunteur|Statut|Classe|Code barre|Date de fin de validité|Nb prêts|Nb retards")
    folder.csv("Emprunteurs BCDI.txt", [titles, *rows], ";", "cp1252")
    pictures = [Cell((f"{w.family.upper()} {w.given}",), face(w.photo) if w.photo else b"") for w in fifth]
    grid = Grid(
        text=112,
        gap=20,
        size=8,
        centred=True,
        title="Trombinoscope - Classe 5B",
        foot="PRONOTE - Collège Per-Jakez Hélias - 21/09/2026",
    )
    folder.put("Trombinoscope 5B.pdf", grid_pdf(pictures, grid))
    return Truth([*fifth, *others, teacher], capitals=True, allowed=("Collège Per-Jakez Hélias",))


@case("Sentral: the class roll with photos, saved from the browser (from memory, not read here)")
def p29a_sentral_roll_saved(folder: Folder) -> Truth:
    """Australia: a composite class as a saved page, known names in brackets, one grey picture for two."""
    people = those(
        "Harriet|Bellamy;Chidiebere|Okafor;Sienna|Papadakis;William|Tjungurrayi;Ayla|Demirci;Lachlan|Rowe;"
        "Matilda|Zhou",
        "430118",
        "3 4",
        "3/4K",
        2,
    )
    people = but(people, {1: {"goes": "Chidi"}, 3: {"goes": "Billy"}})
    body = ["<header><img src='Roster_files/crest.png' alt='crest'> Banksia Park Public School</header>"]
    body.append("<h1>Class Roll: 3/4K</h1><p>Teacher: Mrs K Kostopoulos | 7 students | Term 4 Week 7</p><ul>")
    for at, who in enumerate(people):
        known = f" ({who.goes})" if who.goes else ""
        source = f"{at:03}.jpg" if who.photo else "no-photo.jpg"
        body.append(
            f'<li class="student-tile"><img class="photo" src="Roster_files/{source}" width="120">'
            f'<a class="name" href="#/student/{9000 + at}">{who.last_first}{known}</a>'
            f'<div class="meta">Year {who.grade}</div><div class="meta">ID {who.number}</div>'
            f'<div class="icons">{"Medical alert" if at == 2 else ""}</div></li>'
        )
    body.append("</ul><footer>Sentral Education &copy; 2026</footer>")
    folder.put("Roster.html", page("Class Roll 3/4K | Sentral", "\n".join(body)))
    for name, data in {**card_pictures(people), "Roster_files/no-photo.jpg": _nobody()}.items():
        folder.put(name, data)
    folder.put("Roster_files/crest.png", _crest())
    return Truth(people, allowed=("Mrs K Kostopoulos", "Banksia Park Public School"))


def _crest() -> bytes:
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (180, 48), (20, 60, 110))
    ImageDraw.Draw(picture).polygon([(8, 6), (40, 6), (24, 42)], fill=(240, 200, 60))
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def _nobody() -> bytes:
    """The grey picture that stands for somebody without a photo."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (240, 320), (230, 230, 230))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((80, 60, 160, 160), fill=(170, 170, 170))
    draw.ellipse((45, 185, 195, 420), fill=(170, 170, 170))
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()


@case("Skyward: class roster with pictures (from memory, not read here)")
def p29a_skyward_roster_with_pictures(folder: Folder) -> Truth:
    """US: a printed table, the picture first, middle initials behind the name, Other ID and homeroom."""
    people = those(
        "Tessa|Bramwell;Micah|Castellanos;Annika|Dahlquist;Jaylen|Freeman;Kira|Montgomery-Ross;"
        "Preston|Sae Lee;Isabela|Trujillo",
        "0088314",
        "6",
        "HR 118;HR 121",
        2,
    )
    initials = ("R", "", "J", "", "M", "", "C")
    rows = [
        [w.number, f"{w.last_first} {initial}".strip(), "06", w.room, ("Bus 4", "Walk", "Bus 11")[at % 3]]
        for at, (w, initial) in enumerate(zip(people, initials, strict=True))
    ]
    people = [
        replace(w, also=((f"{w.given} {initial}", w.family),)) if initial else w
        for w, initial in zip(people, initials, strict=True)
    ]
    titles = ["Picture", "Other ID", "Student Name", "Gr", "Homeroom", "Transportation"]
    heading = "Class Roster - ENGLISH 6 0123/04 Period 2 - Kerrigan, Hollis"
    folder.put("ClassRoster.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, allowed=("ENGLISH 6", "ENGLISH 6 0123/04", "Kerrigan, Hollis", "Hollis Kerrigan"))


@case("Aeries: Classroom Photo/Seating Chart report, alias names (support.aeries.com 14000072499)")
def p29a_aeries_seating_chart(folder: Folder) -> Truth:
    """US: seats in five columns, some of them empty, the alias above the last name, two without a picture."""
    people = those(
        "Mari|Quintanilla;Dev|Raghunathan;Lulu|Baptiste;Kenji|Oyama;Sage|Whitehorse;Bo|Lindgren;Priscila|Montes;"
        "AJ|Hightower;Nayeli|Zamora;Cruz|Del Toro;Fatou|Diallo",
        "",
        "",
        "",
        2,
    )
    seats = [0, 1, None, 2, 3, 4, None, 5, 6, 7, 8, 9, None, None, 10]
    chart = [
        None
        if seat is None
        else Cell(
            (people[seat].given, people[seat].family),
            face(people[seat].photo) if people[seat].photo else b"",
        )
        for seat in seats
    ]
    grid = Grid(
        columns=5,
        rows=5,
        gap=24,
        text=80,
        centred=True,
        title="Seating Chart - Dellarosa, T - Period 2 - Room 14",
        foot="Aeries SIS 09/22/2026 10:41 AM",
    )
    folder.put("PrintClassroomPhotoSeatingChart.pdf", grid_pdf(chart, grid))
    return Truth(people, allowed=("14", "Room 14", "Rm 14", "Period 2", "Dellarosa, T", "Dellarosa"))


@case("EduPage: lists of classes (pomoc.edupage.sk u2437: Meno, Priezvisko, Trieda; the layout from memory)")
def p29a_edupage_classes_and_photos(folder: Folder) -> Truth:
    """Slovakia: a sheet for each class, its teacher above, a note that one has moved; folders of photos."""
    first = those("Nina|Horváthová;Šimon|Ďurčo;Ľubomíra|Kollárová;Matúš|Žiak", "", "5", "5.A", 1)
    second = those("Tamara|Lakatošová;Kristián|Mäsiar;Dorota|Štefániková", "", "6", "6.B", 0)
    second = but(second, {2: {"here": False, "photo": ""}})
    titles = cut("Por. č.|Priezvisko|Meno|Dátum narodenia|Zákonný zástupca|Telefón|Poznámka")
    mother, father, sheets = "Zuzana", "Pavol", {}
    for room, teacher, listed in (
        ("5.A", "Mgr. Jana Kováčiková", first),
        ("6.B", "PaedDr. Milan Repka", second),
    ):
        rows = [
            [f"Zoznam žiakov - trieda {room}"],
            [f"Triedny učiteľ: {teacher}", "", "Šk. rok 2026/2027"],
            [],
        ]
        rows.append(titles)
        rows += [
            [
                *(
                    f"{at + 1}.",
                    w.family,
                    w.given,
                    f"{at + 7}. 5. 2015",
                    f"Ing. {mother if w.family.endswith('á') else father} {w.family}",
                    "0905 111 2",
                ),
                "" if w.here else "prestup na inú školu od 1. 10. 2026",
            ]
            for at, w in enumerate(listed)
        ]
        sheets[room] = [*rows, [], [f"Počet žiakov: {len(listed)}"]]
    folder.book("zoznamy_tried.xlsx", sheets, merge=["A1:G1"])
    folder.photos([*first, *second], lambda who: f"Fotky/{who.room}/{who.family} {who.given}.jpg", "NFD")
    return Truth([*first, *second], allowed=("Mgr. Jana Kováčiková", "PaedDr. Milan Repka", "Fotky"))


@case("eSchoolPLUS: attendance register of a homeroom in Excel 97 (from memory, not read here)")
def p29a_eschool_register(folder: Folder) -> Truth:
    """US: a register of two weeks, marks and totals, one withdrawn, the homeroom above the table."""
    people = those(
        "Lamar|Beasley;Giulia|Conforti;Hudson|Eberly;Ximena|Pacheco;Adaeze|Okonjo;Brody|Stoltzfus;Brody|Stoltz",
        "0203317",
        "4",
        "204",
        photo="",
    )
    people = but(people, {3: {"here": False}})
    days = [
        f"{day} 9/{date}"
        for day, date in zip("MTWRFMTWRF", (14, 15, 16, 17, 18, 21, 22, 23, 24, 25), strict=True)
    ]
    rows: list[list[object]] = [
        ["Attendance Register", "", "", "", "", "Run: 09/28/2026 7:52 AM"],
        ["Pine Hollow Elementary    Homeroom: 204    Teacher: Szymanski, Dorota"],
        [],
        ["#", "Student ID", "Student Name", "Grade", "Entry/Withdrawal", *days, "Abs", "Tdy"],
    ]
    for at, who in enumerate(people):
        marks = ["A" if (at + day) % 6 == 0 else "T" if (at * 3 + day) % 7 == 0 else "" for day in range(10)]
        status = "E 08/24/2026" if who.here else "W 09/17/2026"
        rows.append(
            [at + 1, who.number, who.last_first, "04", status, *marks, marks.count("A"), marks.count("T")]
        )
    rows += [
        ["", "", "Total absent", "", "", *(1, 1, 1, 1, 1, 2, 2, 1, 1, 1)],
        ["Teacher signature ____________"],
    ]
    folder.put("register_204.xls", xls(rows, [(1, 1, 0, 8)], "Register"))
    return Truth(people, allowed=("Szymanski, Dorota", "Pine Hollow Elementary"))
