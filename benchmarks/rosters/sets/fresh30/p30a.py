"""What school systems and photographers of the English-speaking countries hand to a librarian."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, page
from benchmarks.rosters.papers import page_xls


@case("Quick Export of PowerSchool SIS (from memory: tab, records end with CR, field names as titles)")
def p30a_powerschool_quick_export(folder: Folder) -> Truth:
    """US: lastfirst with a middle initial, grade_level 0 and -1, enroll_status 2 for those who moved away."""
    people = those(
        "Dashiell|Reyes-Coble;Marisol|Tennant;Juniper|Vang;Tobias|St. Clair;Amara|Nwosu;Leif|Haugland;"
        "Priscilla|De La Torre;Kai|Nakamura-Bell;Winnie|Hsu",
        "0041823",
        "0 1 -1",
        "K-2;Rm 5;PK-1",
    )
    people = but(people, {at: {"grade": "K"} for at in (0, 3, 6)} | {at: {"grade": "PK"} for at in (2, 5, 8)})
    people = but(people, {4: {"here": False, "photo": ""}})
    middle = ["A", "", "Grace", "", "C", "", "M", "", ""]
    people = [
        replace(w, also=((f"{w.given} {m}", w.family),)) if m else w
        for w, m in zip(people, middle, strict=True)
    ]
    levels = {"K": "0", "PK": "-1"}
    rows = [
        [
            *(w.number, f"{w.last_first} {m}".strip(), levels.get(w.grade, w.grade), w.room),
            *(f"{at + 1}/1{at}/2020", "MF"[at % 2], "0" if w.here else "2"),
            *(f"{'Ana' if at % 2 else 'Joan'} {w.family}", f"(360) 555-01{at}4"),
        ]
        for at, (w, m) in enumerate(zip(people, middle, strict=True))
    ]
    titles = cut("student_number|lastfirst|grade_level|home_room|dob|gender|enroll_status|mother|home_phone")
    folder.csv("student.export.text", [titles, *rows], "\t", end="\r")
    folder.zip("student photos.zip", faces(people))
    return Truth(people, allowed=("student photos",))


@case("Registration group list of SIMS.net, sent as a rich text document (from memory)")
def p30a_sims_reg_groups_rtf(folder: Folder) -> Truth:
    """UK: two registration groups in an RTF, a table for each, the tutor above and the total below."""
    people = those(
        "Hanna|Błaszczyk;Kieran|Cotterill;Zainab|Farooqi;Rosie|Montagu-Shaw;Théo|Vernon;"
        "Dylan|ap Gwilym;Keziah|Boateng;Lauren|Kilbride;Ravinder|Sahota;Ffion|Tudor",
        "003917",
        "8",
        photo="",
    )
    people = [replace(w, room="8C" if at < 5 else "8D") for at, w in enumerate(people)]
    text = _rtf_line("Hartsmead Academy", bold=True) + _rtf_line("Registration Group List   02/11/2026")
    for room, tutor in (("8C", "Mrs P Adair"), ("8D", "Mr S Wrigley")):
        group = [w for w in people if w.room == room]
        text += _rtf_line("") + _rtf_line(f"Group: {room}    Tutor: {tutor}", bold=True)
        text += _rtf_row(cut("Surname|Forename|Adm No|Year|Sex|FSM|House"))
        for at, who in enumerate(group):
            last = ("MF"[at % 2], "NNT"[at % 3], ("Elgar", "Holst")[at % 2])
            text += _rtf_row([who.family, who.given, who.number, "Year  8", *last])
        text += _rtf_line(f"Total in group: {len(group)}")
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}{\info{\author SIMS .net}}\f0\fs20 "
    folder.put("Reg group lists Y8.rtf", f"{head}{text}}}", "ascii")
    return Truth(people, allowed=("Mrs P Adair", "P Adair", "Mr S Wrigley", "S Wrigley"))


def _rtf_text(text: str) -> str:
    return "".join(
        c if c.isascii() else f"\\'{ord(c):02x}" if ord(c) < 256 else f"\\u{ord(c)}?" for c in text
    )


def _rtf_line(text: str, bold: bool = False) -> str:
    return f"\\pard{{\\b {_rtf_text(text)}}}\\par\n" if bold else f"\\pard {_rtf_text(text)}\\par\n"


def _rtf_row(row: list[str]) -> str:
    widths = "".join(f"\\cellx{1500 * at}" for at in range(1, len(row) + 1))
    inner = "".join(f"{_rtf_text(cell)}\\cell " for cell in row)
    return f"\\trowd\\trgaph70{widths}\\pard\\intbl {inner}\\row\n"


@case("photo sheet of a form, printed from Arbor MIS (from memory)")
def p30a_arbor_photo_sheet(folder: Folder) -> Truth:
    """UK: a grid of two pages, Ellie Marsh twice in the form, two frames without a photo."""
    people = those(
        "Tolu|Adebayo-Price;Zack|Bellingham;Ines|Carvalho;Maisie|Dunmore;Idris|Elmi;Ellie|Marsh;"
        "Ellie|Marsh;Jude|Orme;Sukhi|Rai;Beth|van Loon;Jacob|Yates",
        "004806",
        "9",
        "9KL",
        photo="",
    )
    people = [replace(w, photo="" if at in (3, 8) else w.key) for at, w in enumerate(people)]
    grid = Grid(
        columns=4,
        rows=2,
        title="Form 9KL - Year 9 - Tutor: Mr J Sandhu",
        foot="Printed from Arbor by Office Admin, 14 Sept 2026. Contains personal data",
        centred=True,
        text=104,
        gap=22,
    )
    lines = ("{who.last_first}", "Adm no. {who.number}", "Form {who.room}")
    folder.put("9KL photos.pdf", grid_pdf(cells(people, *lines), grid))
    return Truth(people, allowed=("Mr J Sandhu", "J Sandhu"))


@case("student export of Compass (Victoria) and a zip of the photographer by student code (from memory)")
def p30a_compass_codes_and_msp_zip(folder: Folder) -> Truth:
    """Victoria: codes of three letters and four digits, a preferred name for everybody, one who left."""
    people = those(
        "Alexander|Kowalski;Thi Minh Chau|Nguyen;Siena|Papadopoulos;Harrison|Fa'alogo;Aaliyah|Haidari;"
        "Cooper|McInerney;Georgia|D'Amico;Jarrah|Mundine",
        "",
        "7",
        "07C;07F",
    )
    codes = cut("KOW0007|NGU0131|PAP0012|FAA0001|HAI0004|MCI0009|DAM0003|MUN0002")
    people = [replace(w, number=code) for w, code in zip(people, codes, strict=True)]
    people = [replace(w, photo=w.key if at < 7 else "") for at, w in enumerate(people)]
    people = but(
        people,
        {
            0: {"goes": "Xander"},
            1: {"goes": "Chau"},
            5: {"here": False, "photo": ""},
            6: {"goes": "Gia"},
        },
    )
    titles = cut(
        "Compass ID|Student Code|First Name|Preferred Name|Last Name|Status|Year Level|Form Group|House|"
        "Date of Birth|VSN|Parent 1|Parent 1 Email"
    )
    rows = [
        [
            *(20411 + at * 3, w.number, w.given, w.goes or w.given, w.family, "Active" if w.here else "Left"),
            *("Year 07", w.room, ("Banksia", "Wattle", "Grevillea")[at % 3], f"{at + 4}/0{at + 1}/2014"),
            *("", f"Ms Dana {w.family}", f"dana{at}@example.com"),
        ]
        for at, w in enumerate(people)
    ]
    people = [replace(w, more=(str(20411 + at * 3),)) for at, w in enumerate(people)]
    folder.csv("Students_Export (3).csv", [titles, *rows], enc="utf-8-sig", quote=True)
    pictures = faces(people, lambda w: f"MSP2026/{w.room}/{w.number}.jpg")
    folder.zip("MSP2026.zip", pictures | {"MSP2026/07C/BAX0011.jpg": face("somebody of another school")})
    return Truth(people, [lost("a picture of a code that isn't listed", "bax0011")], allowed=("MSP2026",))


@case("photo list of a class in Sentral (New South Wales), saved from the browser (from memory)")
def p30a_sentral_composite_page(folder: Folder) -> Truth:
    """NSW: a composite class 3/4B, the year on the card, short names in brackets, who is logged in above."""
    people = those(
        "Lachlan|Abbott;Thi Ngoc Anh|Pham;Ruby-Rose|Coe;Mohammed|Al-Sayed;Evie|Drummond;Hamish|Ure;"
        "Saanvi|Reddy;Tane|Walker",
        "441207733",
        "3 4",
        "3/4B",
    )
    people = but(people, {1: {"goes": "Annie"}, 3: {"goes": "Mo"}})
    pattern = (
        '<div class="student-card"><img src="{src}" alt=""><h4>{who.family}, {who.given}</h4>'
        "<span>Year {who.grade}</span><span>SRN {who.number}</span></div>"
    )
    none = pattern.replace('<img src="{src}" alt="">', '<div class="noimg">No photo</div>')
    body = cards(people, pattern, none)
    for who in people:
        if who.goes:
            body = body.replace(escape(who.last_first), f"{escape(who.last_first)} ({who.goes})")
    top = (
        '<nav><a href="#">Home</a> <a href="#">Rolls</a> <a href="#">Wellbeing</a></nav>'
        "<p>Logged in as: Carol Denby | Log out</p><h2>Class: 3/4B</h2>"
        f"<p>Teacher: Mr T Bruni &middot; {len(people)} students</p>"
    )
    folder.put("Roster.html", page("Sentral - Class photos 3/4B", f"{top}{body}<p>&copy; Sentral</p>"))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Mr T Bruni", "T Bruni", "Bruni"))


@case("a merge file (.mer) of FileMaker, on which KAMAR (New Zealand) is built (from memory)")
def p30a_kamar_merge_file(folder: Folder) -> list[Who]:
    """New Zealand: a .mer with macrons, the tutor class, two names of a family, NSN beside the ID."""
    people = those(
        "Hēmi|Te Kanawa;Mereana|Pōtae;Oliver|Brightwater;Sione|Fa'asavalu;Anahera|Rāwiri;Charlotte|Nairn;"
        "Jae-won|Seo;Ngāio|Takerei;Finlay|de Lacey",
        "18043",
        "9 10",
        "9RAT;10KOW",
        without=2,
    )
    people = [replace(w, more=(f"0{148233901 + at * 71}",)) for at, w in enumerate(people)]
    people = but(people, {2: {"goes": "Ollie"}, 6: {"goes": "Jay"}})
    titles = cut("ID|NSN|LastName|FirstName|PreferredName|Year|Tutor|Whanau|Gender|CaregiverName|Mobile")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes, w.grade, w.room, ("Rimu", "Tōtara")[at % 2]),
            *("MFMMFFMFM"[at], f"Mrs K {w.family}", f"021 555 0{at}7"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("KAMAR export.mer", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"Photos/{w.number}.jpg")
    return people


@case("PSPA's index of a photographer's CD (from memory): no titles; volume, folder, file, grade, names, …")
def p30a_pspa_disc(folder: Folder) -> Truth:
    """US: capitals, no titles, teachers among them with the grade FAC, the release text beside the images."""
    people = those(
        "BEATRIX|LOCKLEAR;DEVONTE|HARGROVE;ISLA|MCCRIMMON;JUAN PABLO|ECHEVERRIA;PENELOPE|ZIELINSKI;"
        "SAMSON|OYELARAN;TALLULAH|BIRDSONG",
        "702215",
        "K 2",
        "11;14",
        without=0,
    )
    people += [
        one("RENEE", "HOLLOWAY", "T0418", room="14", role="staff"),
        one("WALT", "IBARRA", role="staff"),
    ]
    images = {who.key: f"{at:05}.JPG" for at, who in enumerate(people, 107)}
    teachers = {"11": "FENWICK", "14": "HOLLOWAY", "": ""}
    rows = [
        [
            *("CEDARHILL26", "IMAGES", images[w.key], "FAC" if w.role == "staff" else w.grade.zfill(2)),
            *(w.family, w.given, w.room, "", teachers[w.room], "", w.number),
        ]
        for w in people
    ]
    folder.csv("CEDARHILL26/INDEX.TXT", rows, "\t")
    folder.put("CEDARHILL26/COPYRGHT.TXT", "Images (c) Brookline Portraits. Yearbook use only.\r\n")
    folder.photos(people, lambda w: f"CEDARHILL26/IMAGES/{images[w.key]}")
    return Truth(people, capitals=True, allowed=("CEDARHILL26", "IMAGES", "FENWICK", "HOLLOWAY"))


@case("MyEducation BC's student list, and a patron report as a web page called .xls (from memory)")
def p30a_myed_bc_and_barcodes(folder: Folder) -> Truth:
    """British Columbia: legal and usual names in one file, barcodes by pupil number in the other."""
    people = those(
        "Gurleen|Sohal;William|Edzerza;Yi-Chen|Kuo;Charlotte|Prud'homme;Maksym|Hnatyuk;Shayla|Joe;Arjun|Virk",
        "2590417",
        "6 7 7",
        "Div 3;Div 4;Div 4",
        photo="",
    )
    people = but(people, {1: {"goes": "Liam"}, 2: {"goes": "Jenny"}, 4: {"goes": "Max"}})
    people = [replace(w, more=(f"P0{30411 + at * 5}",)) for at, w in enumerate(people)]
    titles = cut("Pupil #|Legal last|Legal first|Usual last|Usual first|Grade|Homeroom|DOB")
    rows = [
        [
            *(w.number, w.family, w.given, w.family, w.goes or w.given),
            *(w.grade.zfill(2), w.room, f"0{at + 1}/05/2014"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student List.csv", [titles, *rows])
    staff = one("Joanne", "Tkachuk", "P000212", role="staff", photo="")
    listed = [*people[3:], staff, *people[:3]]
    patrons = [
        [
            *(w.more[0] if w.more else w.number, f"{w.family}, {w.goes or w.given}"),
            *("Faculty" if w.role == "staff" else "Student", "" if w.role == "staff" else w.number),
            *(w.room, at % 3, "$0.00"),
        ]
        for at, w in enumerate(listed)
    ]
    heads = cut("Barcode|Patron|Type|District ID|Homeroom|Checked out|Fines")
    folder.put("patron_barcodes.xls", page_xls(heads, patrons, "<b>Patron Names &amp; Barcodes</b><br>"))
    return Truth([*people, staff])
