"""What English-speaking schools hand to a school librarian at the beginning of a year, or to add a class."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, card_pictures, cards, list_pdf, page
from benchmarks.rosters.papers import docx


@case("Synergetic: an export for the library, help.oclc.org Amlib Borrower import (titles from memory)")
def p47b_synergetic_term_one_and_two(folder: Folder) -> Truth:
    """The registrar of a college in Australia exports twice: one has left by then, one is new."""
    people = those(
        "Isabella|Conti;Thomas|Hargreaves;Yusra|Al-Khatib;William|De Souza;Chloe|Nguyen;Angus|Rutherford;"
        "Georgina|Tsiolkas;Chloe|Nguyen",
        "70318",
        "7 8",
        "7C;8W",
        photo="",
    )
    people = but(people, {0: {"goes": "Bella"}, 3: {"goes": "Will"}, 6: {"goes": "Georgie"}})
    titles = cut("ID|Surname|Given1|Preferred|Gender|YearLevel|Form|House|Campus|LeavingDate")

    def rows(listed: list[Who]) -> list[list[str]]:
        return [
            [
                *(w.number, w.family, w.given, w.goes or w.given, "FMFMFMFFM"[at], w.grade, w.room),
                *(("Kelly", "Flinders", "Monash")[at % 3], "S", "" if w.here else "2/04/2026"),
            ]
            for at, w in enumerate(listed)
        ]

    folder.csv("Term 1/LibraryExport.csv", [titles, *rows(people)])
    later = but(people, {1: {"here": False}})
    later.append(one("Bodhi", "Marchetti", "70602", "7", "7C", photo=""))
    folder.csv("Term 2/LibraryExport.csv", [titles, *rows(later)])
    return Truth(later, steps=("Term 1", "Term 2"))


@case("Skyward: Data Mining report of students to Excel (from memory, not read here)")
def p47b_skyward_data_mining(folder: Folder) -> Truth:
    """The secretary of an intermediate school runs a data mining report: names in one column, in capitals."""
    listed = [
        ("ELLA|VAN HORN|M", "5", "117", True),
        ("CORBIN|WHITTAKER|J", "5", "117", True),
        ("MARISOL|ZEPEDA|", "5", "121", True),
        ("AUSTIN|BURDETTE|R", "6", "203", True),
        ("PAIGE|ELLIOTT-ROSS|", "6", "203", False),
        ("TYRELL|GAINES|D", "6", "208", True),
        ("KATE|O'MALLEY|E", "5", "121", True),
        ("DOMINIC|GAINES|A", "5", "117", True),
    ]
    people, rows = [], []
    for at, (name, grade, room, here) in enumerate(listed):
        given, family, middle = cut(name)
        number = f"{30417 + at * 19:06}"
        whole = f"{given} {middle}".strip()
        who = one(given, family, number, grade, room, here=here, photo="", also=((whole, family),))
        people.append(who)
        rows.append(
            [
                *(f"{family}, {whole}", number, f"0{grade}", room),
                *(("HUBBARD, L", "NIX, T", "ROJAS, C")[at % 3], "A" if here else "I", "103"),
            ]
        )
    titles = cut("Student Name|Other ID|Grade|Homeroom|Advisor Name|Student Status|Entity ID")
    folder.book("Student list 08-20-26.xlsx", {"Report": [titles, *sorted(rows)]})
    return Truth(people, capitals=True, allowed=("HUBBARD, L", "NIX, T", "ROJAS, C"))


@case("Arbor: a custom report downloaded to Excel, support.arbor-education.com (titles from memory)")
def p47b_arbor_custom_report(folder: Folder) -> Truth:
    """The data officer of a secondary school downloads Year 9 with legal and preferred names."""
    people = those(
        "Daisy-Mae|Atherton;Joshua|Bello;Nathaniel|Cartwright;Sana|Iqbal;Lowri|Jenkins;Alexandra|Petrov;"
        "Oliver|Quayle;Ruaridh|Stewart;Emily|Stewart",
        "8127",
        "9",
        "9RHY;9TBA;9KDU",
        photo="",
    )
    people = but(people, {1: {"goes": "Josh"}, 2: {"goes": "Nate"}, 5: {"goes": "Sasha"}})
    people = [replace(w, more=(f"H8012{at * 13 + 40:03}19{at:03}",)) for at, w in enumerate(people)]
    titles = cut(
        "Admission number|UPN|Legal First Name|Legal Last Name|Preferred First Name|Year group|"
        "Registration form|Registration tutor|House"
    )
    tutors = ("Ms R Hyland", "Mr T Barnes", "Mrs K Dunne")
    rows = [
        [
            *(w.number, w.more[0], w.given, w.family, w.goes or w.given, f"Year {w.grade}", w.room),
            *(tutors[at % 3], ("Austen", "Brunel")[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Library - Year 9.xlsx", {"Library - Year 9": [titles, *rows]})
    return Truth(people, allowed=(*tutors, "Austen", "Brunel"))


@case("a school secretary's mail in Ireland, with a table pasted into it; " + OFFICE)
def p47b_secretarys_mail_with_a_table(folder: Folder) -> Truth:
    """The secretary of a national school pastes the second class from her spreadsheet into a mail."""
    people = those(
        "Cillian|Ó Súilleabháin;Éabha|Nic Giolla Phádraig;Fionn|Brady;Gráinne|de Búrca;Kayla|Okonkwo;"
        "Oisín|McGrath;Patryk|Zieliński;Róisín|Brady",
        "2207",
        "2",
        "Room 5",
        photo="",
    )
    titles = cut("No.|First Name|Surname|Pupil ID|Standard|Room")
    rows = [[str(at), w.given, w.family, w.number, "2nd Class", w.room] for at, w in enumerate(people, 1)]
    body = "".join(f"<tr>{''.join(f'<td>{escape(c)}</td>' for c in row)}</tr>" for row in [titles, *rows])
    mail = EmailMessage()
    mail["From"] = "Secretary <office@scoilbhride.example>"
    mail["To"] = "Deirdre Lawlor <library@scoilbhride.example>"
    mail["Subject"] = "2nd Class for the library"
    mail["Date"] = "Mon, 31 Aug 2026 10:05:00 +0100"
    mail.set_content(
        "<html><body><p>Hi Deirdre,</p><p>The new second class below, could you add them to the library "
        f"please? They are with Ms Tierney.</p><table border=1>{body}</table>"
        "<p>Many thanks,<br>Noreen<br>Scoil Bhríde NS, 01 555 0117</p></body></html>",
        subtype="html",
    )
    folder.put("2nd Class for the library.eml", mail.as_bytes())
    return Truth(people, allowed=("2nd Class", "Ms Tierney"))


@case("a school photographer's download in Australia: pictures and their list; " + OFFICE)
def p47b_photographers_download(folder: Folder) -> Truth:
    """The photographer's download: a folder for each class, a data file, one child unknown."""
    people = those(
        "Hudson|Abela;Scarlett|Brancato;Minh Anh|Do;Flynn|Gallagher;Zahra|Haidari;Poppy|Kingsley;"
        "Tane|Rewi;Lola|St Clair;Hugo|Zhang",
        "S10924",
        "2 3",
        "2K;3M",
    )
    titles = cut("StudentID|FirstName|LastName|Year|Class|Image")
    names = {w.key: f"{w.room}/AL26_{4410 + at * 3}.jpg" for at, w in enumerate(people)}
    rows = [
        [
            *(w.number, w.given, w.family, w.grade, w.room),
            names[w.key].partition("/")[2] if w.photo else "",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Portraits 2026/StudentData.csv", [titles, *rows])
    folder.photos(people, lambda who: f"Portraits 2026/{names[who.key]}")
    folder.put("Portraits 2026/3M/Unknown_1.jpg", face("a child nobody named"))
    return Truth(
        people,
        [lost("a photo of nobody in the list", "Unknown_1", "Unknown")],
        allowed=("Portraits 2026",),
    )


@case("class lists of a South African primary school, SA-SAMS to Excel (titles from memory)")
def p47b_south_african_workbook(folder: Folder) -> Truth:
    """The office of a primary school sends the class lists of grade 4, a sheet for each class."""
    first = those(
        "Thandeka Precious|Mkhize;Johannes Petrus|van der Merwe;Aaliyah|Davids;Lerato|Mokoena;"
        "Bongani Sipho|Dlamini;Caitlyn|Botha",
        "19244",
        "4",
        "4A",
        photo="",
    )
    second = those(
        "Nomvula|Khumalo;Ruan|du Plessis;Kiara|Pillay;Tshepo Given|Molefe;Emma|van der Merwe",
        "19371",
        "4",
        "4B",
        photo="",
    )
    titles = cut("No.|Accession No.|Surname|First Names|Gender|Date of Birth|Home Language")

    def sheet(listed: list[Who], educator: str, sexes: str) -> list[list[Any]]:
        return [
            ["Umhlanga Ridge Primary School"],
            ["Grade: 4", "", f"Class: {listed[0].room}", "", f"Educator: {educator}", "", "2026"],
            titles,
            *(
                [
                    *(at + 1, int(w.number), w.family, w.given, sexes[at], f"2016/0{at + 1}/2{at}"),
                    ("isiZulu", "Afrikaans", "English", "Sesotho")[at % 4],
                ]
                for at, w in enumerate(listed)
            ),
            [],
            ["Total", len(listed)],
        ]

    folder.book(
        "Grade 4 class lists 2026.xlsx",
        {"4A": sheet(first, "Mrs N. Govender", "FMFFMF"), "4B": sheet(second, "Mr P. Swart", "FMFMF")},
    )
    return Truth(
        [*first, *second],
        allowed=("Mrs N. Govender", "Mr P. Swart", "Grade 4A", "Grade 4B"),
    )


@case("Microsoft 365 admin center: Export users of the active users, knowledge-junction.in; from memory")
def p47b_microsoft_365_users(folder: Folder) -> Truth:
    """The network manager exports the active users: year in Department, tutor group in Office."""
    people = those(
        "Finlay|Arbuthnot;Hafsa|Begum;Lily-Rose|Coombes;Dylan|Eze;Martha|Greenhalgh;Tomos|Pugh;Ayaan|Rashid",
        "",
        "8",
        "8R;8S",
        photo="",
    )
    people = but(people, {5: {"here": False, "grade": "", "room": ""}})
    people += [
        one("Helen", "Marsden", role="staff", photo=""),
        one("Kofi", "Boateng", role="staff", photo=""),
    ]
    titles = cut(
        "Block credential|City|Country/Region|Department|DirSyncEnabled|Display name|Fax|First name|"
        "Last dirsync time|Last name|Licenses|Mobile Phone|Object Id|Office|Phone number|Postal code|"
        "Title|Usage location|User principal name|When created"
    )
    rows = []
    for at, w in enumerate(people):
        student = w.role == "student"
        login = f"22{w.family}{w.given[0]}".lower() if student else f"{w.given[0]}.{w.family}".lower()
        where = f"Year {w.grade}" if w.here else "Leavers"
        rows.append(
            [
                *("False" if w.here else "True", "Sheffield", "United Kingdom"),
                *(where if student else ("English", "Science")[at % 2], "True", w.full, "", w.given),
                *("2026-09-01 05:12:44Z", w.family),
                f"Microsoft 365 A3 for {'students' if student else 'faculty'}",
                *("", f"7c1e{at}f02-94d1-4b{at}e-a3{at}7-5d0c9e61b{at}4a", w.room, "", "S10 4QT"),
                *("Student" if student else "Teacher", "GB", f"{login}@hallamfields.example"),
                f"2022-07-1{at} 09:20:31Z",
            ]
        )
    folder.csv("users_2026_9_1 9_14_07.csv", [titles, *rows], enc="utf-8-sig")
    return Truth(people, allowed=("English", "Science", "Leavers", "Year 8"))


@case("the class list of a primary school in Nigeria, typed in Word; " + OFFICE)
def p47b_nigerian_class_in_word(folder: Folder) -> Truth:
    """A class teacher types the list of her class in Word: numbers, names with the surname first."""
    people = [
        any_parting(one(given, family, f"BSP/22/{at:03}", "5", "Primary 5 Gold", photo=""))
        for at, (given, family) in zip(
            (14, 27, 31, 38, 52, 60, 71, 88),
            (
                ("Oluwaseun Daniel", "Adebayo"),
                ("Chidinma", "Eze"),
                ("Aisha Bello", "Ibrahim"),
                ("Ifeoluwa", "Ogunbanjo"),
                ("Emmanuel", "Okoro"),
                ("Zainab", "Sani"),
                ("Tobechukwu Praise", "Umeh"),
                ("Ebiere", "Wari-Toby"),
            ),
            strict=True,
        )
    ]
    titles = cut("S/N|Admission No.|Name (Surname first)|Sex")
    rows = [
        [str(at), w.number, f"{w.family.upper()} {w.given}", "MFFFMFMF"[at - 1]]
        for at, w in enumerate(people, 1)
    ]
    folder.put(
        "PRIMARY 5 GOLD.docx",
        docx(
            [
                "BRIGHT STAR NURSERY AND PRIMARY SCHOOL, IBADAN",
                "CLASS LIST, 2026/2027 SESSION",
                "Class: Primary 5 Gold",
                "Class Teacher: Mrs. F. Ogunleye",
            ],
            [[Cell((cell,)) for cell in row] for row in [titles, *rows]],
            ["Total: 8 pupils"],
        ),
    )
    return Truth(people, capitals=True, allowed=("Mrs. F. Ogunleye", "Mrs. F. Ogunleye's class"))


@case("Aeries: a class list with photos printed to PDF (from memory, not read here)")
def p47b_aeries_class_list_with_photos(folder: Folder) -> Truth:
    """A teacher in California prints her class list with photos as a PDF."""
    people = those(
        "Emiliano|Arroyo;Brooklyn|Castellano;Jaspreet|Dhillon;Mai|Her;Nevaeh|Lockwood;Isaías|Robles;"
        "Wyatt|Tillman;Ximena|Robles",
        "3041186",
        "2",
        "14",
    )
    rows = [[w.number, w.last_first, w.grade, w.room] for w in people]
    titles = cut("Photo|Stu ID|Student Name|Grd|Room")
    heading = "Almond Grove Elementary - Class List with Photos - Teacher: Vasquez, M."
    folder.put("ClassListPhotos_Vasquez.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, allowed=("Vasquez, M.", "ClassListPhotos_Vasquez"))


@case("ManageBac: the page of a homeroom saved from the browser (from memory, not read here)")
def p47b_managebac_homeroom_saved(folder: Folder) -> Truth:
    """A homeroom adviser at an international school in Singapore saves the page of her students."""
    people = those(
        "Hiroto|Nakagawa;Camille|Bertrand;Wei Ling|Tan;Arjun|Menon;Sofia|Lindqvist-Rossi;Min-jun|Seo;"
        "Noa|Ben-David;Lucas|van Houten",
        "SG20418",
        "7",
        "7B",
        without=2,
    )
    people = [any_parting(w) for w in people]
    inner = "<div class='name'>{who.full}</div><div class='meta'>Student ID: {who.number}</div></li>"
    begin = "<li class='student'>"
    listed = cards(people, begin + "<img src='{src}' alt=''>" + inner, begin + inner)
    body = (
        "<nav><a href='#'>Dashboard</a> <a href='#'>Year Groups</a> <a href='#'>Calendar</a></nav>"
        "<h1>Homeroom 7B</h1><p>Grade 7 &middot; 8 students &middot; Homeroom Advisor: Megan Doyle</p>"
        f"<ul>{listed}</ul><footer>&copy; 2026 ManageBac</footer>"
    )
    folder.put("Roster.html", page("Homeroom 7B | Grade 7 | ManageBac", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Megan Doyle", "Homeroom 7B"))
