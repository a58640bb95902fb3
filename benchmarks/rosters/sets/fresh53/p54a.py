"""Lists that are documents: Word, saved pages, galleries, mails and sheets laid out to be looked at."""

from __future__ import annotations

import io
from collections.abc import Sequence
from email.message import EmailMessage
from html import escape
from typing import Any
from urllib.parse import quote

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


def _folk(listed: str, grade: str = "", room: str = "", photos: bool = False, **more: Any) -> list[Who]:
    """People parted by semicolons: given|family|number."""
    found = []
    for each in listed.split(";"):
        given, family, number = [*(part.strip() for part in each.split("|")), "", ""][:3]
        kept = more if photos else {**more, "photo": ""}
        found.append(one(given, family, number, grade, room, **kept))
    return found


def _lines(*rows: str) -> list[list[Cell]]:
    """Rows of a Word table, the cells of each parted by bars."""
    return [[Cell((text,)) for text in cut(row)] for row in rows]


def _logo() -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (240, 60), (20, 90, 60)).save(file, "PNG")
    return file.getvalue()


@case("style of a primary school's class list in Word, invented; titles as in SIMS.net student reports")
def p54a_word_table_of_a_primary_class(folder: Folder) -> Truth:
    """England: a Word table below five lines of heading, 'Known as', admission numbers, notes."""
    people = _folk(
        "Edward|Ainscough|004127;Maisie|Barraclough|004131;Hamza|Chaudhry|004098;Isobel|Fairweather|004140;"
        "Oluwaseun|Idowu|004152;Kacper|Jaworski|004119;Phoebe|Lister-Dunn|004133;Thomas|Nuttall|004125;"
        "Elizabeth|St Clair|004147;George|Womersley|004160",
        "4",
        "Kingfishers",
    )
    people = but(people, {0: {"goes": "Teddy"}, 4: {"goes": "Seun"}, 8: {"goes": "Libby"}})
    people = but(people, {7: {"here": False}})
    notes = {1: "Glasses", 5: "EAL", 7: "Left 16/10/26", 9: "New Sept"}
    rows = [
        f"{at + 1}|{w.family}|{w.given}|{w.goes}|{'MFMFMMFMFM'[at]}|{at + 11}/0{at % 8 + 1}/2018|{w.number}|"
        f"{('Oak', 'Ash', 'Elm')[at % 3]}|{notes.get(at, '')}"
        for at, w in enumerate(people)
    ]
    above = [
        "St Botolph’s C of E Primary School",
        "Class List – Autumn Term 2026",
        "Class: Kingfishers          Year 4",
        "Teacher: Mrs A Rowntree     TA: Mr S Dunne     Headteacher: Mrs P Lamb",
        "Number on roll: 9",
        "",
    ]
    titles = "|Surname|Forename|Known as|M/F|DOB|Adm No|House|Notes"
    below = ["", "Confidential – please shred when no longer needed.     02/11/2026     Page 1 of 1"]
    folder.put("Kingfishers class list.docx", docx(above, _lines(titles, *rows), below))
    return Truth(people, allowed=("Kingfishers class list", "Mrs A Rowntree", "Oak", "Ash", "Elm"))


@case("WordPress gallery: developer.wordpress.org/reference/functions/gallery_shortcode; page invented")
def p54a_gallery_on_a_school_site(folder: Folder) -> Truth:
    """New Zealand: a copied page of WordPress, small pictures linked to the large, names as captions."""
    people = _folk(
        "Manaia|Te Hau;Charlotte|Pennington;Sione|Tuipulotu;Arlo|McCready;Anahera|Ngata-Rewi;Grace|Wong;"
        "Jackson|van der Velden;Tāmati|Horomia;Ishaan|Raniga",
        "4",
        "Room 8",
        photos=True,
    )
    people = [any_parting(who) for who in people]
    items = []
    for at, who in enumerate(people):
        name = f"wp-content/uploads/2026/02/IMG_{4412 + at * 3}"
        folder.put(f"kowhairoad/{name}.jpg", face(who.photo))
        folder.put(f"kowhairoad/{name}-60x80.jpg", face(who.photo, 60))
        items.append(
            "<figure class='gallery-item'><div class='gallery-icon portrait'>"
            f'<a href=\'../{name}.jpg\'><img width="60" height="80" src="../{name}-60x80.jpg" '
            f'class="attachment-thumbnail size-thumbnail" alt="" aria-describedby="gallery-1-{1201 + at}" />'
            "</a></div><figcaption class='wp-caption-text gallery-caption' "
            f"id='gallery-1-{1201 + at}'>{escape(who.full)}</figcaption></figure>"
        )
    menu = "".join(
        f'<li class="menu-item"><a href="#">{text}</a></li>'
        for text in ("Home", "About Us", "Our Classes", "Enrolment", "Newsletters", "Contact")
    )
    folder.put("kowhairoad/wp-content/uploads/2021/logo.png", _logo())
    folder.put(
        "kowhairoad/room-8/index.html",
        '<!DOCTYPE html><html lang="en-NZ"><head><meta charset="UTF-8" />'
        "<title>Room 8 &#8211; Kōwhai Road School</title></head><body class='page page-id-412'>"
        '<header><img class="custom-logo" src="../wp-content/uploads/2021/logo.png" '
        'alt="Kōwhai Road School" />'
        f'<nav><ul id="primary-menu">{menu}</ul></nav></header><article><header class="entry-header">'
        '<h1 class="entry-title">Room 8</h1></header><div class="entry-content"><p>Year 4 &#8211; '
        "Kaiako: Whaea Hinemoa Parata</p><p>Kia ora and welcome to our class for 2026!</p>"
        "<div id='gallery-1' class='gallery galleryid-412 gallery-columns-3 gallery-size-thumbnail'>"
        f"{''.join(items)}</div></div></article><footer><p>&copy; 2026 Kōwhai Road School. "
        "Phone 07 555 0142. office@kowhairoad.example</p></footer></body></html>",
    )
    return Truth(people, allowed=("Our Classes", "Whaea Hinemoa Parata", "kowhairoad"))


@case("a Google Doc downloaded as Web page (.html, zipped), markup from memory; page invented")
def p54a_google_doc_of_pictures(folder: Folder) -> Truth:
    """United States: a zip of a Google Doc, a table three wide, pictures numbered out of order."""
    people = _folk(
        "Penelope|Marsh;Dashiell|Okoro;Luz|Villaseñor;Wyatt|Hendrickson;Mei|Zhou;Josiah|Tatum;"
        "Emmeline|Fontaine;Rafael|Quintero",
        "1",
        "Room 104",
        photos=True,
    )
    people = but(people, {0: {"goes": "Penny"}, 5: {"photo": ""}})
    order = (4, 1, 7, 2, 6, 0, 3, 5)
    files: dict[str, bytes | str] = {}
    cells = []
    for at, who in enumerate(people):
        picture = ""
        if who.photo:
            name = f"images/image{order[at]}.jpg"
            files[name] = face(who.photo)
            picture = (
                '<span style="overflow: hidden; display: inline-block; margin: 0.00px 0.00px; '
                "border: 0.00px solid #000000; transform: rotate(0.00rad) translateZ(0px); "
                'width: 90.00px; height: 120.00px;">'
                f'<img alt="" src="{name}" style="width: 90.00px; height: 120.00px; margin-left: 0.00px; '
                'margin-top: 0.00px;" title=""></span>'
            )
        shown = f"{who.given} “{who.goes}” {who.family}" if who.goes else who.full
        cells.append(
            f'<td class="c4" colspan="1" rowspan="1"><p class="c1">{picture}</p>'
            f'<p class="c1"><span class="c0">{escape(shown)}</span></p></td>'
        )
    cells.append('<td class="c4" colspan="1" rowspan="1"><p class="c1 c6"><span class="c0"></span></p></td>')
    rows = "".join(f'<tr class="c2">{"".join(cells[at : at + 3])}</tr>' for at in range(0, 9, 3))
    files["FirstGradePictures2627.html"] = (
        '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type">'
        '<style type="text/css">'
        ".c1{text-align:center}.c0{font-size:11pt}.c2{height:0pt}</style></head>"
        '<body class="c5 doc-content"><p class="c1 title" id="h.8w2v"><span class="c7">Birchwood Elementary'
        '</span></p><p class="c1"><span class="c7">Ms. Delacroix &ndash; Grade 1 &ndash; Room 104</span></p>'
        '<p class="c1"><span class="c0">2026-2027 &nbsp; updated 8/28</span></p>'
        f'<table class="c3">{rows}</table>'
        '<p class="c1"><span class="c0">Principal: Dr. Marcus Hale</span></p>'
        "</body></html>"
    )
    folder.zip("FirstGradePictures2627.zip", files)
    return Truth(people, allowed=("FirstGradePictures2627", "Ms. Delacroix", "Grade 1"))


@case()
def p54a_mail_of_the_office(folder: Folder) -> Truth:
    """Canada: a mail of plain text, new pupils in lines, two who have left below, a signature."""
    people = _folk(
        "Amara|Nwosu|204417;Gavin|Leduc|204422;Harleen|Dhaliwal|204425;Sophie|St-Amand|204431;"
        "Tomasz|Bielak|204436;Willow|Cardinal|204440"
    )
    places = (("4", "Rm 12"), ("4", "Rm 12"), ("6", "Rm 3"), ("2", "Rm 9"), ("6", "Rm 3"), ("2", "Rm 9"))
    people = but(people, {at: {"grade": g, "room": r} for at, (g, r) in enumerate(places)})
    gone = [
        one("Luc", "Fournier", "203981", "4", "Rm 12", photo="", here=False),
        one("Brooklyn", "Sawchuk", "203874", "6", "Rm 3", photo="", here=False),
    ]

    def line(who: Who) -> str:
        return f"{who.last_first} ({who.number}) Gr {who.grade}, {who.room}"

    mail = EmailMessage()
    mail["From"] = "Joanne Pelletier <joanne.pelletier@wapitisd.example>"
    mail["To"] = "Carol Unger <carol.unger@wapitisd.example>"
    mail["Subject"] = "New students for the library"
    mail["Date"] = "Tue, 15 Sep 2026 08:41:12 -0600"
    mail["Message-ID"] = "<20260915084112.4412@wapitisd.example>"
    mail.set_content(
        "Hi Carol,\n\nHere are the new students since the start of school. Could you make cards for them?\n\n"
        + "\n".join(map(line, people))
        + "\n\nThe following have left us:\n\n"
        + "\n".join(map(line, gone))
        + "\n\nThanks so much!\n\nJoanne\n\n--\nJoanne Pelletier\nAdministrative Assistant\n"
        "Chief Whitebear School\nPh. (306) 555-0119\n",
        cte="quoted-printable",
    )
    folder.put("New students for the library.eml", mail.as_bytes())
    return Truth([*people, *gone])


@case()
def p54a_classes_side_by_side(folder: Folder) -> Truth:
    """United States: one sheet, three classes beside each other, merged titles, totals below."""
    blocks = (
        (
            "Mrs. Castellano",
            "Room 14",
            _folk(
                "Aiden|Brubaker|61140;Noelle|Fitch|61152;Jamal|Hargrove|61033;Stella|Nakamura|61178;"
                "Diego|Rosales|61190",
                "3",
                "Room 14",
            ),
        ),
        (
            "Mr. Abbott",
            "Room 15",
            _folk(
                "Clara|De Witt|61146;Malik|Gaines|61029;Paisley|Orr|61181;Trevor|Stubbs|61194",
                "3",
                "Room 15",
            ),
        ),
        (
            "Ms. Yoon",
            "Room 17",
            _folk(
                "Beckett|Crane|61143;Imani|Lovelace|61166;Hudson|Pruett|61183;Fiona|Rosales|61191;"
                "Anh|Vuong|61207",
                "3",
                "Room 17",
            ),
        ),
    )
    rows: list[list[Any]] = [["Maple Grove Elementary School"], ["Third Grade Class Lists 2026-2027"], []]
    deepest = max(len(people) for _, _, people in blocks)
    teachers: list[Any] = []
    rooms: list[Any] = []
    titles: list[Any] = []
    for teacher, room, _ in blocks:
        teachers += [teacher, None, None]
        rooms += [room, None, None]
        titles += ["ID", "Student", None]
    rows += [teachers, rooms, titles]
    for at in range(deepest):
        row: list[Any] = []
        for _, _, people in blocks:
            who = people[at] if at < len(people) else None
            row += [int(who.number), who.last_first, None] if who else [None, None, None]
        rows.append(row)
    total: list[Any] = []
    for _, _, people in blocks:
        total += ["Total", len(people), None]
    rows += [[], total]
    merge = ("A1:H1", "A2:H2", "A4:B4", "D4:E4", "G4:H4", "A5:B5", "D5:E5", "G5:H5")
    folder.book("3rd grade class lists.xlsx", {"Sheet1": rows}, merge=merge)
    everybody = [who for _, _, people in blocks for who in people]
    return Truth(everybody, allowed=("Mrs. Castellano", "Mr. Abbott", "Ms. Yoon", "3rd grade class lists"))


@case()
def p54a_sheets_by_class_and_staff(folder: Folder) -> Truth:
    """Australia: a workbook with a sheet for each class, one of staff and one of numbers only."""
    blue = _folk(
        "Lachlan|Abernethy|KPS0412;Zara|Di Lorenzo|KPS0418;Minh|Huynh|KPS0420;Matilda|Prescott|KPS0431;"
        "Cooper|Yarran|KPS0409",
        "3",
        "3B",
    )
    green = _folk(
        "Evie|Carmody|KPS0415;Arjun|Nair|KPS0427;Billy-Joe|Thorne|KPS0436;Georgia|Vlahos|KPS0440", "3", "3G"
    )
    blue = but(blue, {3: {"goes": "Tilly"}})
    staff = _folk(
        "Rosanna|Bianchi|S0141;Craig|Gillespie|S0155;Kerrie|Lawton|S0102;Nguyet|Tran|S0160", role="staff"
    )
    titles = ["Student Code", "Surname", "Given Name", "Pref. Name", "Year", "Class"]

    def sheet(head: str, people: Sequence[Who]) -> list[list[Any]]:
        body = [[w.number, w.family, w.given, w.goes or None, int(w.grade), w.room] for w in people]
        return [["Karralee Primary School"], [head], [], titles, *body]

    duties = ("Class Teacher 3B", "Class Teacher 3G", "Principal", "Library Officer")
    workers = [[w.number, w.family, w.given, duty] for w, duty in zip(staff, duties, strict=True)]
    sheets = {
        "3B": sheet("Class 3B 2026 - Mrs R Bianchi", blue),
        "3G": sheet("Class 3G 2026 - Mr C Gillespie", green),
        "Staff": [["Staff 2026"], [], ["Staff ID", "Surname", "Given Name", "Position"], *workers],
        "Numbers": [
            ["Class", "Boys", "Girls", "Total"],
            ["3B", 3, 2, 5],
            ["3G", 2, 2, 4],
            ["Total", 5, 4, 9],
        ],
    }
    folder.book("Year 3 2026.xlsx", sheets, merge=("A1:F1", "A2:F2"))
    return Truth([*blue, *green, *staff], allowed=("Staff", "Year 3 2026"))


@case()
def p54a_monitors_beside_the_class(folder: Folder) -> Truth:
    """Australia: a class list with the duties of the library monitors, first names, to its right."""
    people = _folk(
        "Ruby|Atkinson|10877;Mateo|Bravo|10912;Declan|Corrigan|10854;Asha|Fernando|10931;"
        "Poppy|Lindqvist|10866;"
        "Harrison|Moss|10890;Tahlia|O'Rourke|10841;Xavier|Pham|10925",
        "6",
        "6R",
    )
    duty = {
        0: ["", "Mon", "Tue", "Wed", "Thu", "Fri"],
        1: cut("Recess|Ruby & Mateo|Asha & Poppy|Declan & Xavier|Tahlia & Ruby|Harrison & Asha"),
        2: cut("Lunch|Poppy & Declan|Harrison & Tahlia|Ruby & Asha|Xavier & Mateo|Poppy & Tahlia"),
        4: ["Please be at the library five minutes before the bell!"],
    }
    rows: list[list[Any]] = [
        ["6R Class List and Library Monitors - Term 1 2026"],
        ["Year 6", None, "Teacher: Ms Rahman"],
        [],
        ["No", "Surname", "First Name", "Student ID", None, *duty[0]],
    ]
    for at, who in enumerate(people):
        beside = [None, *duty[at + 1]] if at + 1 in duty else []
        rows.append([at + 1, who.family, who.given, int(who.number), *beside])
    folder.book("6R library monitors.xlsx", {"Term 1": rows}, merge=("A1:K1", "F8:K8"))
    return Truth(people, allowed=("6R library monitors", "Ms Rahman", "Term 1"))


@case("Infinite Campus: a teacher's roster with pictures (kb.infinitecampus.com); markup from memory")
def p54a_roster_with_pictures_saved(folder: Folder) -> Truth:
    """United States: a page saved with its folder, a card for each: picture, name, number, grade."""
    people = _folk(
        "Delaney|Ashcroft|118204;Emmanuel|Boateng|118377;Ximena|Carrasco|118215;Griffin|Doyle|117990;"
        "Naomi|Feldman|118402;Kai|Lum|118266;Savannah|Ruiz-Porter|118311;Tyler|Wojcik|118029",
        "7",
        "7-203",
        photos=True,
    )
    saved = "Roster - Campus Instruction_files"
    cards = []
    for at, who in enumerate(people):
        file = f"personPicture({at}).jpg" if at else "personPicture.jpg"
        folder.put(f"{saved}/{file}", face(who.photo))
        cards.append(
            f'<div class="student-card"><div class="student-card__photo"><img src="./{quote(saved)}/{file}" '
            f'alt="{escape(who.full)}" width="96"></div><div class="student-card__name"><a href="#">'
            f'{escape(who.last_first)}</a></div><div class="student-card__detail">#{who.number}</div>'
            f'<div class="student-card__detail">Grade: 0{who.grade}</div></div>'
        )
    folder.put(
        "Roster - Campus Instruction.html",
        "<!DOCTYPE html>\n<!-- saved from url=(0049)https://campus.example/campus/roster/student-cards -->\n"
        '<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">'
        "<title>Roster - Campus Instruction</title></head><body>"
        '<div class="app-header">Campus Instruction <span>26-27 Tecumseh Middle School</span> '
        '<button>Log Off</button></div><ul class="toc"><li>Attendance</li><li>Grade Book</li><li>Roster</li>'
        '<li>Seating Charts</li></ul><h1>Roster</h1><div class="toolbar">Homeroom: 7-203 &nbsp; '
        'Teacher: Okafor, Blessing &nbsp; Term: Q1 &nbsp; <span class="count">Students: 8</span></div>'
        f'<div class="cards">{"".join(cards)}</div></body></html>',
    )
    return Truth(people, allowed=("Okafor, Blessing",))


@case("Koha: table of a patron search (members/member.pl; koha-community.org manual, Patrons), from memory")
def p54a_patrons_of_koha_saved(folder: Folder) -> Truth:
    """South Africa: the saved table of a search for patrons in Koha, pupils and staff by category."""
    people = _folk(
        "Lindiwe|Dlamini|HHS00231;Pieter|du Plessis|HHS00245;Keagan|Isaacs|HHS00250;"
        "Josephine|Weatherall|HHS00262;"
        "Thandolwethu|Mkhize|HHS00274;Aaliyah|Parker|HHS00279;Riaan|van Rensburg|HHS00288"
    )
    people = but(people, {3: {"goes": "Josie"}, 4: {"goes": "Thando"}})
    people += _folk("Nomvula|Khumalo|HHS90014;Derek|Solomons|HHS90021", role="staff")
    people.sort(key=lambda who: who.family.lower())
    body = []
    for at, who in enumerate(people):
        name = f"{who.last_first} ({who.goes})" if who.goes else who.last_first
        kind = "Learner (L)" if who.role == "student" else "Staff (ST)"
        body.append(
            f'<tr class="{"odd" if at % 2 else "even"}"><td><input type="checkbox" class="selection" '
            f'name="borrowernumber" value="{51 + at}"></td><td>{who.number}</td>'
            f'<td style="white-space: nowrap;"><a href="/cgi-bin/koha/members/moremember.pl?borrowernumber='
            f'{51 + at}">{escape(name)}</a></td><td>{kind}</td><td>Hillcrest High</td><td>31/12/2026</td>'
            f'<td>0 / {at % 4}</td><td><span style="text-align: right; display: block;">0.00</span></td>'
            "<td></td>"
            '<td><a class="btn btn-default btn-xs" href="#"><i class="fa fa-pencil"></i> Edit</a></td></tr>'
        )
    heads = "".join(
        f"<th>{title}</th>"
        for title in (
            *("&nbsp;", "Card", "Name", "Category", "Library", "Expires on", "OD/Checkouts", "Charges"),
            *("Circ note", "&nbsp;"),
        )
    )
    folder.put(
        "Koha › Patrons › Search results.html",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Patrons › Koha</title></head>'
        '<body id="pat_member" class="pat"><div id="header"><a href="#">Circulation</a> '
        '<a href="#">Patrons</a> '
        '<a href="#">Search</a> <a href="#">Cart</a> <span class="loggedinusername">dsolomons</span></div>'
        '<nav id="breadcrumbs"><ol><li>Home</li><li>Patrons</li></ol></nav>'
        "<h3>Patrons found for: <span>all</span></h3>"
        '<div id="memberresultst_info">Showing 1 to 9 of 9 entries</div>'
        f'<table id="memberresultst"><thead><tr>{heads}</tr></thead><tbody>{"".join(body)}</tbody></table>'
        "</body></html>",
    )
    return Truth(people, allowed=("Hillcrest High", "Learner (L)", "Staff (ST)"))


@case()
def p54a_word_page_of_pictures(folder: Folder) -> Truth:
    """India: a Word page, four pictures a row, name and admission number below each; class in Roman."""
    people = _folk(
        "Aarav|Bhattacharya|4471;Diya|Chawla|4502;Kabir|D'Souza|4466;Meenakshi|Iyer|4519;Rehan|Khan|4480;"
        "Sanya|Malhotra|4493;Tanvi|Nambiar|4507;Vihaan|Reddy|4475;Zoya|Sheikh|4511;Yash|Thakkar|4488",
        "7",
        "VII-B",
        photos=True,
    )
    people = but(people, {8: {"photo": ""}})
    cells = [
        Cell((who.full, f"Adm. No. {who.number}"), face(who.photo) if who.photo else b"") for who in people
    ]
    above = [
        "ST. ALOYSIUS SENIOR SECONDARY SCHOOL, INDORE",
        "Session 2026–27",
        "Class: VII-B          Class Teacher: Mrs. Sunita Menon",
        "Strength: 10",
        "",
    ]
    grid = in_rows(cells, 4)
    grid[-1] += [Cell(()), Cell(())]
    folder.put("VII-B photo page.docx", docx(above, grid, ["", "Principal: Fr. Joseph Lobo"]))
    return Truth(people, allowed=("VII-B photo page", "Mrs. Sunita Menon"))
