"""Schools that write English: what a teacher types, and an office prints, pastes and saves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, list_pdf
from benchmarks.rosters.papers import docx


def sheet_page(rows: Sequence[Sequence[str]]) -> str:
    """A sheet as Google saves it as a web page: letters above, the numbers of the rows beside."""
    wide = max(map(len, rows))
    head = "".join(
        f'<th id="0C{at}" style="width:100px;" class="column-headers-background">{chr(65 + at)}</th>'
        for at in range(wide)
    )
    body = ""
    for at, row in enumerate(rows):
        cells = "".join(f'<td class="s{min(at, 2)}" dir="ltr">{escape(cell)}</td>' for cell in row)
        cells += '<td class="s2"></td>' * (wide - len(row))
        body += (
            f'<tr style="height: 20px"><th id="0R{at}" style="height: 20px;" class="row-headers-background">'
            f'<div class="row-header-wrapper" style="line-height: 20px">{at + 1}</div></th>{cells}</tr>'
        )
    return (
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
        '<link type="text/css" rel="stylesheet" href="resources/sheet.css" >'
        '<style type="text/css">.ritz .waffle .s0{font-weight:bold;color:#000000;}</style>'
        '<div class="ritz grid-container" dir="ltr"><table class="waffle" cellspacing="0" cellpadding="0"><thead>'
        f'<tr><th class="row-header freezebar-origin-ltr"></th>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


@case(
    "Google Sheets, Download as a web page (public pages of that form: table.waffle, th.row-headers-background); the list: "
    + OFFICE
)
def fresh_homeroom_saved_from_sheets(folder: Folder) -> Truth:
    """US: a teacher's own sheet; lockers and laptops beside the ID; one withdrew; no number for the newest; photos by ID."""
    people = those(
        "Dashiell|Wroblewski;Imani|Carruthers;Mateo|Villaseñor;Peyton|Haskins;Suri|Vellanki;Tobias|Engstrom;Xiomara|Cedeño;Zachary|Ostrander;Lucille|Fontenot",
        "338041",
        "7",
        "",
    )
    people = but(
        people,
        {
            0: {"goes": "Dash"},
            3: {"here": False, "photo": ""},
            7: {"goes": "Zach"},
            8: {"number": ""},
        },
    )
    notes = {3: "withdrew 10/9", 5: "no media release??? ask mom", 8: "new 11/2 - ID coming"}
    rows = [cut("Last|First|Goes by|Student ID|Gr|Locker|Chromebook|Notes")]
    rows += [
        cut(
            f"{w.family}|{w.given}|{w.goes}|{w.number}|7|{at * 3 + 112}|CB-{at * 11 + 1408}|{notes.get(at, '')}"
        )
        for at, w in enumerate(people)
    ]
    folder.put("Period 0 Homeroom/HR 22 Delacroix.html", sheet_page(rows))
    folder.put("Period 0 Homeroom/resources/sheet.css", ".ritz .waffle a{color:inherit}\n")
    folder.photos([w for w in people if w.number], lambda w: f"pics/{w.number}.jpg")
    return Truth(
        people,
        allowed=("HR 22 Delacroix", "HR 22", "22", "Delacroix", "Period 0 Homeroom", "Homeroom", "Period 0"),
    )


@case(
    OFFICE
    + ": a list with faces that a secondary school in England prints to PDF for the library's first lessons"
)
def fresh_induction_list_printed_with_faces(folder: Folder) -> Truth:
    """UK: a row a pupil, the photo first; SURNAME, Forename; forms, admission numbers and houses; one has no photo."""
    people = those(
        "Ottilie|Brackenbury;Femi|Oyelaran;Cerys|Prothero;Jasdeep|Bhogal;Lorcan|McGettigan;Aurelia|Stubbs;Haroon|Zaman;Bronagh|Tweedie",
        "008417",
        "7",
        "7LM;7RS",
    )
    houses = ("Brunel", "Nightingale", "Turing")
    rows = [
        [f"{w.family.upper()}, {w.given}", w.room, w.number, houses[at % 3]] for at, w in enumerate(people)
    ]
    titles = ["Photo", "Pupil", "Form", "Adm No", "House"]
    heading = "Year 7 library induction - Tuesday wk B - 8 pupils"
    folder.put("Yr 7 induction.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, capitals=True, allowed=(*houses, "Year 7", "7", heading, "Yr 7 induction"))


@case(OFFICE + ": a mail of a primary school's office in England, pasted into Word with its table")
def fresh_mail_of_the_office_in_word(folder: Folder) -> Truth:
    """UK: the mail's head and greeting above, a signature below; a wish for a call name in the notes; photos by name and class."""
    people = those(
        "Amelia-Rose|Thornycroft;Edward|Pickersgill;Zofia|Wrona;Kwabena|Amponsah;Isla|Garside;Muhammad Ibrahim|Rafiq;Seren|Huxtable;Caspian|Yeo",
        "",
        "",
        "4H;4P",
        without=1,
    )
    people = but(people, {1: {"goes": "Teddy"}})
    notes = {1: "known as Teddy", 3: "photo is from Y3", 7: "starts Monday, photo to follow"}
    table = [[Cell((title,)) for title in cut("Child|DOB|Class|Notes")]]
    for at, w in enumerate(people):
        row = f"{w.full}|{at + 9:02}/0{at % 8 + 1}/2018|{w.room}|{notes.get(at, '')}"
        table.append([Cell((text,) if text else ()) for text in cut(row)])
    above = [
        "From: School Office <office@stolaves.example>",
        "Sent: 03 November 2026 08:52",
        "To: Library",
        "Subject: RE: RE: Year 4 list for the library",
        "",
        "Hi Sue,",
        "Sorry for the delay! Here are the Year 4s on the new tables. Photos in the folder.",
    ]
    below = [
        "Any probs give me a shout",
        "Linda",
        "Linda Marsh | School Business Assistant",
        "Tel 01632 960417",
    ]
    folder.put("year 4s.docx", docx(above, table, below))
    folder.photos(people, lambda w: f"year 4 photos/{w.full} {w.room}.jpeg")
    found = [any_parting(w) if w.given.count(" ") else w for w in people]
    return Truth(found, allowed=("Year 4", "4", "year 4s", "year 4 photos"))


@case(OFFICE + ": lists of two homerooms in Ontario, saved from Numbers of Apple, a file for each table")
def fresh_homerooms_saved_from_numbers(folder: Folder) -> Truth:
    """Canada: OENs with dashes, the photos' names without; a bus and French beside; empty rows of the table below."""
    first = those(
        "Avneet|Sahota;Brody|Kowalchuk;Maëlle|Thibeault;Rowan|MacIsaac;Tenzin|Dolkar",
        "417204882",
        "6",
        "6-1",
        without=0,
    )
    second = those(
        "Callum|Stoyanovich;Delphine|Arseneault;Hamza|Warsame;Kateri|Longboat;Noor|El-Masri",
        "418330146",
        "6",
        "6-2",
    )
    people = [
        replace(w, number=f"{w.number[:3]}-{w.number[3:6]}-{w.number[6:]}", more=(w.number,))
        for w in (*first, *second)
    ]
    people = but(people, {3: {"goes": "Ro"}})
    titles = cut("OEN|Surname|Given|Prefers|HR|Gr|Bus|Fr Imm")
    for name, part in (("6-1 Mrs Popovic", people[:5]), ("6-2 Mr Leung", people[5:])):
        rows = [
            cut(
                f"{w.number}|{w.family}|{w.given}|{w.goes}|{w.room}|6|{('walker', '14', '7B')[at % 3]}|{'Y' if at % 2 else ''}"
            )
            for at, w in enumerate(part)
        ]
        folder.csv(f"Library lists/{name}-Table 1.csv", [titles, *rows, [""] * 8, [""] * 8], end="\n")
    folder.photos(people, lambda w: f"Library lists/Photos/{w.more[0]}.jpg")
    return Truth(people, allowed=("6-1 Mrs Popovic", "6-2 Mr Leung", "Library lists"))


@case(OFFICE + ": a page of a gradebook, selected and pasted into Notepad by a teacher in the US")
def fresh_page_pasted_into_notepad(folder: Folder) -> Truth:
    """US: buttons and counts of the page are among the lines; the name stands above ID and grade; photos by ID."""
    people = those(
        "Kelechi|Abanobi;Sofia Elena|Barrientos;Jaxon|Ditterline;Harper|Quattlebaum;Nhi|Lam;Cyrus|Tehrani;Waverly|Stott;Isaias|Ybarra",
        "20417",
        "9 10",
        "",
    )
    lines = ["Biology A", "Period 3 | Room 118", "", "Students (8)", "Sort by: Last name", ""]
    for w in people:
        lines += [w.last_first, f"ID: {w.number}   Grade: {w.grade:0>2}", "Message", ""]
    lines += ["Seating chart", "Print roster"]
    folder.put("bio p3.txt", "\r\n".join(lines))
    folder.photos(people, lambda w: f"{w.number}.jpg")
    return Truth(
        people,
        allowed=(
            *("Biology A", "Period 3", "Room 118", "118", "bio p3", "Period 3 | Room 118"),
            *("Biology A Period 3", "Biology"),
        ),
    )


@case(
    OFFICE
    + ": a composite class of a primary school in New South Wales, the two years beside each other on a sheet"
)
def fresh_composite_class_side_by_side(folder: Folder) -> Truth:
    """Australia: merged headings Year 3 and Year 4, five on the left and four on the right; photos `Tilly M`."""
    left = those(
        "Tilly|Moxham;Jarrah|Simms;Owen|Pappalardo;Anjali|Krishnamurthy;Beau|Delahunty",
        "",
        "3",
        "",
        without=0,
    )
    right = those("Scarlett|Ng;Finlay|Rutherglen;Layla|Hourani;Banjo|Weatherstone", "", "4", "")
    rows: list[list[str]] = [
        cut("3/4M  Mr Maguire  Term 1 2026||||||"),
        [],
        cut("Year 3||||Year 4||"),
        cut("First name|Surname|Birthday||First name|Surname|Birthday"),
    ]
    for at, w in enumerate(left):
        row = [w.given, w.family, f"{at * 5 + 3} {('Feb', 'Jun', 'Oct')[at % 3]}", ""]
        if at < len(right):
            row += [right[at].given, right[at].family, f"{at * 6 + 2} {('Mar', 'Jul', 'Nov')[at % 3]}"]
        rows.append(row)
    rows += [[], ["Girls 4  Boys 5"], ["Library: Thursdays 11.40"]]
    folder.book("3-4M.xlsx", {"Class list": rows}, merge=["A1:G1", "A3:C3", "E3:G3"])
    people = [*left, *right]
    folder.photos(people, lambda w: f"headshots/{w.given} {w.family[0]}.jpg")
    forms = ("3/4M", "3-4M", "3/4M Mr Maguire Term 1 2026", "3/4M Mr Maguire", "Maguire", "Mr Maguire")
    return Truth(people, allowed=(*forms, "Class list", "Year 3", "Year 4", "3", "4", "headshots"))


@case(
    OFFICE
    + ": an elementary school's book of sheets in the US, one for each teacher, and the staff's barcodes"
)
def fresh_sheet_for_each_teacher(folder: Folder) -> Truth:
    """US: teacher and grade stand above each table; barcodes of seven digits, lunch numbers beside; photos in a folder a teacher, `Last, First`."""
    kinder = those(
        "Aubree|Lindqvist-Hall;Ezekiel|Mponda;Gianna|Tuttle;Kai|Nakoa;Remington|Boggs",
        "2204117",
        "K",
        "Alvarenga",
        without=0,
    )
    first = those(
        "Brantley|Sizemore;Delilah|Ocampo-Ruiz;Jase|Hollifield;Oaklynn|Purvis;Yaretzi|Benavidez",
        "2204305",
        "1",
        "Beauchamp",
    )
    sheets: dict[str, list[list[str]]] = {}
    people = []
    for part, room in ((kinder, "Rm 4"), (first, "Rm 11")):
        part = [
            replace(w, more=(f"{at * 131 + int(w.number) % 10000 + 50000}",)) for at, w in enumerate(part)
        ]
        teacher, grade = part[0].room, part[0].grade
        rows = [["Homeroom:", teacher, "Grade:", grade, room], [], cut("Barcode|Student|Lunch #|Bus|Overdue")]
        rows += [
            [w.number, w.last_first, w.more[0], ("Blue", "Car", "12")[at % 3], "1" if at == 2 else ""]
            for at, w in enumerate(part)
        ]
        sheets[f"{grade} {teacher}"] = [*rows, [], ["", f"{len(part)} students"]]
        people += part
    staff = [
        one("Dana", "Alvarenga", "9900017", photo="", role="staff", also=(("Mrs. Dana", "Alvarenga"),)),
        one("Chip", "Beauchamp", "9900024", photo="", role="staff", also=(("Mr. Chip", "Beauchamp"),)),
    ]
    sheets["Staff"] = [
        cut("Barcode|Name|Position"),
        cut("9900017|Mrs. Dana Alvarenga|Kindergarten teacher"),
        cut("9900024|Mr. Chip Beauchamp|1st grade teacher"),
    ]
    folder.book("Patron barcodes 26-27.xlsx", sheets)
    folder.photos(people, lambda w: f"pictures/{w.room}/{w.last_first}.jpg")
    return Truth(
        [*people, *staff],
        allowed=(
            *("Rm 4", "Rm 11", "4", "11", "K Alvarenga", "1 Beauchamp", "Staff", "Kindergarten teacher"),
            *("1st grade teacher", "Alvarenga", "Beauchamp"),
        ),
    )
