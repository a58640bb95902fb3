"""Lists that are documents: Word, saved pages, galleries, mails and sheets laid out to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from html import escape
from typing import Any
from urllib.parse import quote

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


def _folk(listed: str, grade: str = "", room: str = "", photos: bool = False, **more: Any) -> list[Who]:
    """People parted by semicolons: given|family|number."""
    found = []
    for each in listed.split(";"):
        given, family, number = [*(part.strip() for part in each.split("|")), "", ""][:3]
        kept = more if photos else {**more, "photo": ""}
        found.append(one(given, family, number, grade, room, **kept))
    return found


@case("style of an Irish national school's class list in Word, invented")
def p54b_word_table_of_an_irish_class(folder: Folder) -> Truth:
    """Ireland: a Word table, whole names in one column, the school's own roll number above."""
    people = _folk(
        "Aoife|Ní Dhomhnaill|2214;Conor|Brosnan|2231;Éabha|de Búrca|2208;Fionn|Mac Aodha|2240;"
        "Saoirse|Keohane|2219;Tadhg|O'Shea|2225;Oisín|Ó Súilleabháin|2237;Nikola|Wiśniewska|2246;"
        "Daniel|Adeleke|2250",
        "3",
        "Room 9",
    )
    people = [any_parting(who) for who in people]
    rows = [
        f"{at + 1}|{w.full}|{w.number}|{at + 4:02}/{at % 8 + 2:02}/2017|{'Y' if at % 3 else 'N'}|"
        for at, w in enumerate(people)
    ]
    above = [
        "Scoil Naomh Bríd, Baile na hAbhann",
        "Roll No. 17583T",
        "3rd Class, Room 9",
        "Teacher: Ms. Gráinne Moriarty        School Year 2026/2027",
        "",
    ]
    titles = "No.|Pupil’s Name|Pupil No.|Date of Birth|Book Rental Paid|Signed"
    table = [[Cell((text,)) for text in cut(row)] for row in (titles, *rows)]
    below = ["Total: 9", "Principal: Mr. Diarmuid Lacey"]
    folder.put("3rd Class Room 9.docx", docx(above, table, below))
    allowed = ("3rd Class", "3rd Class Room 9", "3rd Class, Room 9", "Ms. Gráinne Moriarty")
    return Truth(people, allowed=allowed)


@case("jAlbum's folders: index.html, thumbs, slides (jalbum.net); the page from memory, invented")
def p54b_album_of_a_class(folder: Folder) -> Truth:
    """South Africa: an album made at home, small pictures linked to slides, names in the alt text only."""
    people = _folk(
        "Anele|Booysen;Caitlin|Ferreira;Kwanele|Gumede;Luan|Janse van Vuuren;Mia|Naidoo;Siphesihle|Ntuli;"
        "Reyhaan|Salie;Emma|Theron",
        "2",
        "2C",
        photos=True,
    )
    people = [any_parting(who) for who in people]
    cells = []
    for at, who in enumerate(people):
        file = f"DSC_0{611 + at * 2}.jpg"
        folder.put(f"Grade 2C/slides/{file}", face(who.photo))
        folder.put(f"Grade 2C/thumbs/{file}", face(who.photo, 48))
        cells.append(
            f'<td class="thumb"><a href="slides/{file}"><img class="image" src="thumbs/{file}" width="48" '
            f'height="64" alt="{escape(who.full)}" title="{escape(who.full)}"></a></td>'
        )
    rows = "".join(f"<tr>{''.join(cells[at : at + 4])}</tr>\n" for at in range(0, len(cells), 4))
    folder.put(
        "Grade 2C/index.html",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head>'
        '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">'
        '<meta name="generator" content="jAlbum 12.5"><title>Grade 2C</title></head><body>'
        '<h1>Grade 2C</h1><p class="description">Marigold Primary School, February 2026. Teacher: '
        'Mrs. Botha</p><p class="pager">Page 1 of 1</p><table class="index">'
        f'{rows}</table><p class="footer">8 pictures. '
        '<a href="http://jalbum.net">Album created with jAlbum</a>'
        "</p></body></html>",
    )
    return Truth(people, allowed=("Grade 2C", "Mrs. Botha"))


@case("a Google Doc downloaded as Web page (.html), the markup of such exports from memory; page invented")
def p54b_google_doc_of_two_classes(folder: Folder) -> Truth:
    """Canada: a Google Doc as a page, two classes as numbered lists below their headings."""
    one_class = _folk(
        "Mackenzie|Arsenault;Yusuf|Bashir;Simone|Charbonneau;Eli|Friesen;Jasleen|Grewal;Nathan|Tootoosis",
        "5",
        "5A",
    )
    other = _folk("Olivia|Beauchemin;Carter|Hiebert;Quinn|MacIsaac;Priyanka|Rajan;Étienne|Roy", "5", "5B")

    def block(room: str, teacher: str, people: Sequence[Who], nth: int) -> str:
        items = "".join(
            f'<li class="c3 li-bullet-0"><span class="c0">{escape(who.last_first)}</span></li>'
            for who in people
        )
        return (
            f'<h2 class="c5" id="h.{nth}kx"><span class="c6">{room}</span></h2>'
            f'<p class="c2"><span class="c0">Teacher: {teacher} &nbsp; &nbsp;'
            f"{len(people)} students</span></p>"
            f'<ol class="c4 lst-kix_list_{nth}-0 start" start="1">{items}</ol>'
            '<p class="c2 c7"><span></span></p>'
        )

    folder.put(
        "Grade5ClassLists.html",
        '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type">'
        '<style type="text/css">'
        "ol.lst-kix_list_1-0{list-style-type:none}.c0{font-size:11pt}.c5{padding-top:18pt}</style></head>"
        '<body class="c8 doc-content"><p class="c2 title"><span class="c9">Prairie Rose School</span></p>'
        '<p class="c2 subtitle"><span class="c0">Grade 5 Class Lists, September 2026</span></p>'
        f"{block('5A', 'Mr. G. Tremblay', one_class, 1)}{block('5B', 'Mme. Lavallee', other, 2)}"
        '<p class="c2"><span class="c0">Please let the office know of any changes by Friday.</span></p>'
        "</body></html>",
    )
    return Truth([*one_class, *other], allowed=("Grade5ClassLists", "Mr. G. Tremblay", "Mme. Lavallee"))


@case()
def p54b_mail_with_a_table(folder: Folder) -> Truth:
    """England: a mail with a table in its HTML, and the same as text, cell by cell; a signature."""
    people = _folk(
        "Rosie|Abbott|9914;Dominik|Bartosz|9921;Amelia|Crowther|9923;Joshua|Eze-Martin|9930;"
        "Layla|Hussain|9932;"
        "Archie|Pickles|9936;Samuel|Pickles|9937"
    )
    places = (("7", "7E"), ("8", "8M"), ("7", "7E"), ("9", "9T"), ("8", "8M"), ("7", "7W"), ("9", "9T"))
    people = but(people, {at: {"grade": g, "room": r} for at, (g, r) in enumerate(places)})
    titles = ["Adm No", "Surname", "Forename", "Year", "Reg Group"]
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    hello = "Hi Jan,"
    text = "New starters below for Accessit – all started Monday. Photos to follow once they’re taken."
    sign = ["Kind regards,", "Bev", "Beverley Stott", "Admissions Officer", "Holme Vale Academy"]
    mail = EmailMessage()
    mail["From"] = "Beverley Stott <b.stott@holmevale.example>"
    mail["To"] = "Library <library@holmevale.example>"
    mail["Subject"] = "New starters 12 October"
    mail["Date"] = "Wed, 14 Oct 2026 11:20:45 +0100"
    mail["Message-ID"] = "<LO2P265MB0412.2026@holmevale.example>"
    cells = "\n\n".join(cell for row in (titles, *rows) for cell in row)
    mail.set_content(f"{hello}\n\n{text}\n\n{cells}\n\n" + "\n".join(sign) + "\n", cte="quoted-printable")
    body = "".join(
        "<tr>"
        + "".join(f'<td width="96"><p class="MsoNormal">{escape(cell)}<o:p></o:p></p></td>' for cell in row)
        + "</tr>"
        for row in (titles, *rows)
    )
    mail.add_alternative(
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" '
        'content="text/html; charset=utf-8"></head><body lang="EN-GB"><div class="WordSection1">'
        f'<p class="MsoNormal">{hello}<o:p></o:p></p><p class="MsoNormal">{escape(text)}<o:p></o:p></p>'
        f'<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0">'
        f"<tbody>{body}</tbody></table>"
        + "".join(f'<p class="MsoNormal">{line}<o:p></o:p></p>' for line in sign)
        + "</div></body></html>",
        subtype="html",
        cte="quoted-printable",
    )
    mail.set_boundary("_000_LO2P265MB0412_")
    folder.put("New starters 12 October.eml", mail.as_bytes())
    return Truth(people)


@case()
def p54b_forms_below_each_other(folder: Folder) -> Truth:
    """Wales: one sheet, three forms below each other, each with its tutor, titles and total."""
    forms = (
        (
            "8K",
            "Miss N Iqbal",
            _folk(
                "Cerys|Bowen|5602;Macsen|Griffiths|5617;Ffion|Lloyd-Jones|5611;Harri|Tudor|5640", "8", "8K"
            ),
        ),
        (
            "8L",
            "Mr D Prosser",
            _folk("Megan|Bevan|5599;Osian|ap Rhys|5620;Leon|Santos|5634;Efa|Vaughan|5642", "8", "8L"),
        ),
        (
            "8N",
            "Mrs T Haines",
            _folk("Gethin|Cadwallader|5605;Ruth|Griffiths|5618;Bilal|Mahmood|5629", "8", "8N"),
        ),
    )
    rows: list[list[Any]] = [["Ysgol Bro Tywi / Bro Tywi School"], ["Year 8 Form Lists 2026/27"], []]
    for form, tutor, people in forms:
        rows += [[f"Form: {form}", None, f"Tutor: {tutor}"], ["", "Surname", "First Name", "Adm. No."]]
        rows += [[at + 1, w.family, w.given, int(w.number)] for at, w in enumerate(people)]
        rows += [[None, None, "Total", len(people)], []]
    folder.book("Year 8 forms.xlsx", {"Sheet1": rows}, merge=("A1:D1", "A2:D2", "A4:B4", "C4:D4"))
    everybody = [who for _, _, people in forms for who in people]
    return Truth(everybody, allowed=("Year 8 forms", "Miss N Iqbal", "Mr D Prosser", "Mrs T Haines"))


@case()
def p54b_sheets_by_year_and_leavers(folder: Folder) -> Truth:
    """England: a workbook with sheets for two years and one for those who have left."""
    nine = _folk("Callan|Armstrong|30117;Beth|Dodds|30122;Kieran|Elliott|30126;Saira|Qureshi|30141", "9")
    nine = but(nine, {at: {"room": ("9HJ", "9PW")[at % 2]} for at in range(4)})
    ten = _folk("Jude|Charlton|29804;Katarzyna|Mroz|29833;Liam|Robson|29851;Abigail|Tait|29866", "10")
    ten = but(ten, {at: {"room": ("10AC", "10RS")[at % 2]} for at in range(4)})
    ten = but(ten, {1: {"goes": "Kasia"}})
    left = _folk("Finlay|Nixon|30133;Megan|Storey|29860", here=False)
    left = but(left, {0: {"grade": "9", "room": "9PW"}, 1: {"grade": "10", "room": "10AC"}})

    def sheet(year: str, people: Sequence[Who]) -> list[list[Any]]:
        titles = ["Adm No", "Legal Surname", "Forename", "Preferred Forename", "Reg"]
        body = [[int(w.number), w.family, w.given, w.goes or w.given, w.room] for w in people]
        return [[f"Coquet Vale High School: {year}"], ["Head of Year:", "Mr Purvis"], [], titles, *body]

    went = [
        [int(w.number), w.family, w.given, int(w.grade), w.room, *when]
        for w, when in zip(left, (("25/09/2026", "Moved to Leeds"), ("09/10/2026", "Home ed")), strict=True)
    ]
    titles = ["Adm No", "Legal Surname", "Forename", "Year", "Reg", "Date of Leaving", "Destination"]
    sheets = {
        "Year 9": sheet("Year 9", nine),
        "Year 10": sheet("Year 10", ten),
        "Leavers": [["Leavers since September 2026"], [], titles, *went],
    }
    folder.book("Library list Oct 26.xlsx", sheets, merge=("A1:E1",))
    return Truth([*nine, *ten, *left], allowed=("Leavers", "Library list Oct 26"))


@case()
def p54b_seating_chart_and_roster(folder: Folder) -> Truth:
    """United States: a workbook, first the seating chart with short names, then the roster behind it."""
    people = _folk(
        "Ethan|Brannigan|700418;Kiara|Colvin|700455;Mason|Dubois|700399;Thalia|Espinoza|700472;"
        "Logan|Frye|700406;"
        "Hana|Kobayashi|700431;Ethan|Mercer|700490;Zoie|Sandoval|700467;Trinity|Webb|700482",
        "9",
        "212",
    )
    short = [f"{who.given} {who.family[0]}." for who in people]
    seats = [short[4], short[0], short[7], short[2], short[8], short[5], short[6], short[1], short[3]]
    chart: list[list[Any]] = [
        ["Homeroom 212 Seating Chart"],
        ["Ms. Vance", None, None, None, None, "9/14/2026"],
        [],
        ["FRONT OF ROOM"],
        [],
        [seats[0], None, seats[1], None, seats[2]],
        [],
        [seats[3], None, seats[4], None, seats[5]],
        [],
        [seats[6], None, seats[7], None, seats[8]],
        [],
        ["Door", None, None, None, None, "Teacher desk"],
    ]
    roster: list[list[Any]] = [
        ["Student ID", "Last Name", "First Name", "Grade", "HR", "Locker"],
        *([int(w.number), w.family, w.given, 9, 212, 1140 + at * 2] for at, w in enumerate(people)),
    ]
    merge = ("A1:F1", "A4:F4")
    folder.book("HR 212 seating.xlsx", {"Seating": chart, "Roster": roster}, merge=merge)
    return Truth(people, allowed=("Homeroom 212", "Seating", "Ms. Vance", "HR 212 seating"))


@case("a photo list of a form in an English MIS (Arbor, Bromcom); markup from memory, invented")
def p54b_photo_list_of_a_form_saved(folder: Folder) -> Truth:
    """England: a page saved with its folder, a table four wide; who has no photo has the system's figure."""
    people = _folk(
        "Nathaniel|Acheampong|012044;Freya|Blenkinsop|012051;Caleb|Drury|012058;Hafsa|Ghani|012063;"
        "Maximilian|Kerr|012069;Orla|McGrath|012075;Dylan|Stubbings|012090;Yasmin|Wahab|012098",
        "10",
        "10R",
        photos=True,
    )
    people = but(people, {2: {"photo": ""}, 6: {"photo": ""}, 4: {"goes": "Max"}})
    saved = "Student Photo List_files"
    folder.put(f"{saved}/no_photo.jpg", silhouette(0))
    cells = []
    for at, who in enumerate(people):
        file = f"image_{5510 + at * 7}.jpg" if who.photo else "no_photo.jpg"
        if who.photo:
            folder.put(f"{saved}/{file}", face(who.photo))
        called = f'<div class="pref">Preferred name: {who.goes}</div>' if who.goes else ""
        cells.append(
            f'<td class="photo-cell"><img class="student-photo" src="./{quote(saved)}/{file}" '
            'alt="Student photo">'
            f'<div class="name"><a href="#">{escape(who.last_first)}</a></div>{called}'
            f'<div class="adm">Adm no: {who.number}</div></td>'
        )
    rows = "".join(f"<tr>{''.join(cells[at : at + 4])}</tr>" for at in range(0, len(cells), 4))
    folder.put(
        "Student Photo List.html",
        '<!DOCTYPE html><html lang="en-GB"><head><meta http-equiv="Content-Type" content="text/html; '
        'charset=UTF-8"><title>Student Photo List</title></head><body><div class="topbar">Thornhill Academy '
        '<a href="#">My Homepage</a> <a href="#">Students</a> <a href="#">School</a></div>'
        '<h1>Student Photo List</h1><p class="filters">Year Group: Year 10 &nbsp;|&nbsp; Form: 10R '
        "&nbsp;|&nbsp; Form Tutor: Mr J Rudge &nbsp;|&nbsp; 8 students</p>"
        f'<table class="photo-grid"><tbody>{rows}</tbody></table>'
        '<p class="small">Generated 21 Sep 2026 09:14</p></body></html>',
    )
    return Truth(people, allowed=("Mr J Rudge",))


@case("Follett Destiny: patron names, barcodes, District ID, Status, Homeroom (destinyhelp); page invented")
def p54b_destiny_report_by_homeroom(folder: Folder) -> Truth:
    """United States: a report saved as a page, a table for each homeroom, barcodes and district IDs."""
    rooms = (
        (
            "14",
            "4",
            "Elise|Adair|0071442;Marcus|Bell|0071460;Guadalupe|Cisneros|0071433;Owen|Halvorsen|0071475",
        ),
        ("21", "5", "Brianna|Ivory|0068810;Samir|Joshi|0068827;Cole|McAllister|0068834;Nadia|Petrov|0068801"),
    )
    people: list[Who] = []
    tables = ""
    heads = "".join(
        f"<th>{title}</th>"
        for title in ("Patron Name", "Barcode", "District ID", "Grade", "Status", "Checked Out")
    )
    for nth, (room, grade, listed) in enumerate(rooms):
        here = _folk(listed, grade, room)
        here = [who if who.family != "McAllister" else but([who], {0: {"here": False}})[0] for who in here]
        here = [
            but([who], {0: {"more": (f"P {20417 + nth * 300 + at * 7}",)}})[0] for at, who in enumerate(here)
        ]
        people += here
        body = "".join(
            f"<tr><td>{escape(w.last_first)}</td><td>{w.more[0]}</td><td>{w.number}</td><td>{w.grade}</td>"
            f"<td>{'Active' if w.here else 'Inactive'}</td><td align=right>{at % 3}</td></tr>"
            for at, w in enumerate(here)
        )
        tables += (
            f"<h3>Homeroom: {room}</h3><table border=1 cellspacing=0><tr>{heads}</tr>{body}"
            f"<tr><td colspan=6>Patrons in this homeroom: {len(here)}</td></tr></table>"
        )
    folder.put(
        "patronreport.html",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">'
        "<title>Patron Report</title></head><body><table width=100%><tr><td>Sycamore Intermediate School</td>"
        "<td align=right>9/18/2026 10:02 AM</td></tr></table><h2>Patron Report by Homeroom</h2>"
        f"{tables}<p>Total patrons: 8</p><p>Page 1 of 1</p></body></html>",
    )
    return Truth(people)


@case("Word: Save as Web Page, Filtered (.htm and a folder _files), markup from memory; page invented")
def p54b_word_page_as_filtered_html(folder: Folder) -> Truth:
    """England: Word's filtered page, a row of pictures, the names in the row below, old code page."""
    people = _folk(
        "Albie|Cartwright;Noémi|Szabó;Zachary|Fenn;Eliza|Greenhalgh;Mohammed|Iqbal;Darcey|Knowles;"
        "Ronnie|Peel;Ayla|Yildiz",
        "1",
        "Wrens",
        photos=True,
    )
    people = but(people, {5: {"photo": ""}})
    saved = "Year 1 Wrens_files"
    body, nth = "", 0
    for at in range(0, len(people), 4):
        pictures, names = "", ""
        for who in people[at : at + 4]:
            shown = "&nbsp;"
            if who.photo:
                nth += 1
                folder.put(f"{saved}/image{nth:03}.jpg", face(who.photo))
                shown = (
                    f'<img width=96 height=128 id="Picture {nth}" src="{quote(saved)}/image{nth:03}.jpg" '
                    'alt="A child smiling&#13;&#10;&#13;&#10;Description automatically generated">'
                )
            cell = "<td width=150 valign=top style='width:112.7pt;border:solid windowtext 1.0pt'>"
            cell += "<p class=MsoNormal align=center style='text-align:center'>"
            pictures += f"{cell}{shown}</p></td>\n"
            names += f"{cell}<span style='font-family:\"Comic Sans MS\"'>{escape(who.full)}</span></p></td>\n"
        body += f"<tr>\n{pictures}</tr>\n<tr>\n{names}</tr>\n"
    folder.put(
        "Year 1 Wrens.htm",
        '<html>\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n'
        '<meta name=Generator content="Microsoft Word 15 (filtered)">\n<style>\n<!--\n'
        " /* Style Definitions */\n p.MsoNormal, li.MsoNormal\n\t{margin:0cm;font-size:11.0pt;}\n-->\n"
        "</style>\n</head>\n<body lang=EN-GB>\n<div class=WordSection1>\n"
        "<p class=MsoNormal align=center><b>Lark Lane Infant School</b></p>\n"
        "<p class=MsoNormal align=center><b>Class: Wrens – Year 1</b></p>\n"
        "<p class=MsoNormal align=center>Mrs O’Hagan and Miss Tapper</p>\n"
        f"<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>\n{body}</table>\n"
        "<p class=MsoNormal>September 2026</p>\n</div>\n</body>\n</html>\n",
        enc="cp1252",
    )
    return Truth(people, allowed=("Year 1 Wrens", "Mrs O’Hagan and Miss Tapper", "Mrs O’Hagan"))
