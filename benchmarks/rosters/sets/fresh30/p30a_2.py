"""Logs, transfer files, and what offices make by hand in Excel, Word and mail."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case("sign-in history of Sign In App at an Irish post-primary school (from memory)")
def p30a_late_sign_in_log(folder: Folder) -> Truth:
    """Ireland: a log of three days, most pupils more than once, a heading above, the total below."""
    people = those(
        "Oisín|Ó Floinn;Caoimhe|Mac Giolla Bhríde;Patryk|Wrona;Sadhbh|O'Dwyer;Emeka|Obi;Tadhg|Cullinane;"
        "Aoibhe|Roche",
        "22-0417",
        "2 2 3",
        "2 Sliabh;2 Abhainn;3 Coill",
        photo="",
    )
    people = [any_parting(w) if at == 1 else w for at, w in enumerate(people)]
    years = {"2": "2nd Year", "3": "3rd Year"}
    turns = [(0, 3), (1, 3), (4, 3), (2, 4), (0, 4), (5, 4), (3, 5), (6, 5), (0, 5), (4, 5), (1, 5)]
    why = cut("Bus late|Slept in|Dentist|Bus late|No reason given")
    log = [
        [
            *(people[at].full, people[at].number, years[people[at].grade], people[at].room),
            *(f"0{day}/11/2026", f"09:{day * 7 - at:02}", "Front desk iPad", why[(at + day) % 5]),
        ]
        for at, day in turns
    ]
    above = [["Sign in history"], ["Site: Coláiste na Carraige", "", "Filter: Late", "", "03/11 - 05/11"], []]
    titles = cut("Name|Reference|Group|Base class|Date|Time in|Device|Reason")
    folder.csv(
        "history_late_03-05Nov.csv", [*above, titles, *log, [], ["Total entries", len(log)]], enc="cp1252"
    )
    return Truth(people)


@case("Common Transfer File of the Department for Education, England (from memory)")
def p30a_common_transfer_file(folder: Folder) -> list[Who]:
    """England: XML of the pupils who come in September; parents are in it, too, and a preferred forename."""
    people = those(
        "Archie|Penhaligon;Nusrat|Jahan;Matilda|Oyelowo-Finch;Rafał|Szczepański;Isabelle|Trott;Kelechi|Uzor",
        "",
        "6",
        photo="",
    )
    upns = cut("T823432115007|A823432115019|H823432115022|K823432115048|B823432216003|X206334115011")
    people = [replace(w, number=upn) for w, upn in zip(people, upns, strict=True)]
    people = but(people, {2: {"goes": "Tilly"}, 4: {"goes": "Izzy"}})
    pupils = "".join(_pupil(who, at) for at, who in enumerate(people))
    folder.put(
        "8234321_CTF_8234070_001.xml",
        '<?xml version="1.0" encoding="UTF-8"?>\n<CTfile><Header><DocumentName>Common Transfer File'
        "</DocumentName><CTFversion>24.0</CTFversion><DateTime>2026-07-06T10:12:44</DateTime>"
        "<DocumentQualifier>full</DocumentQualifier><SourceSchool><LEA>823</LEA><Estab>4321</Estab>"
        "<SchoolName>Larkfield Primary School</SchoolName><AcademicYear>2025</AcademicYear></SourceSchool>"
        "<DestSchool><LEA>823</LEA><Estab>4070</Estab></DestSchool></Header>\n"
        f"<CTFpupilData>{pupils}</CTFpupilData></CTfile>\n",
    )
    return people


def _pupil(who: Who, at: int) -> str:
    prefers = f"<PreferredForename>{who.goes}</PreferredForename>" if who.goes else ""
    return (
        f"<Pupil><UPN>{who.number}</UPN><Surname>{who.family}</Surname><Forename>{who.given}</Forename>"
        f"<DOB>2015-0{at + 1}-1{at}</DOB><Gender>{'MF'[at % 2]}</Gender><BasicDetails>{prefers}"
        f"<NCyearActual>{who.grade}</NCyearActual><Ethnicity>WBRI</Ethnicity></BasicDetails>"
        "<Address><AddressLine1>4 Mill Lane</AddressLine1><PostCode>LU5 9XX</PostCode></Address>"
        f"<Contacts><Contact><Order>1</Order><Title>Mrs</Title><Surname>{who.family}</Surname>"
        f"<Forename>{('Carol', 'Salma', 'Ruth')[at % 3]}</Forename><Relationship>MOT</Relationship>"
        "</Contact></Contacts><SchoolHistory><School><LEA>823</LEA><Estab>4321</Estab>"
        "<EntryDate>2019-09-04</EntryDate></School></SchoolHistory></Pupil>\n"
    )


@case()
def p30a_classes_side_by_side(folder: Folder) -> Truth:
    """Queensland: three classes beside each other in a draft of the office, a note beside a name, totals."""
    people = those(
        "Bonnie|Achterberg;Declan|Foley;Mia|Tsang;Ziggy|Wills;"
        "Archer|Brodie;Lata|Prasad;Olive|Quirk;"
        "Hugo|Castellano;Noor|Jaffari;Tilly|O'Shea;Bodhi|Zammit",
        "",
        "4",
        photo="",
    )
    people = [replace(w, room="4P" if at < 4 else "4L" if at < 7 else "4W") for at, w in enumerate(people)]
    columns = [[w.last_first for w in people if w.room == room] for room in ("4P", "4L", "4W")]
    rows = []
    for at in range(4):
        listed = [column[at] if at < len(column) else None for column in columns]
        rows.append([listed[0], None, listed[1], "NEW wk 3" if at == 1 else None, listed[2], None])
    folder.book(
        "Yr 4 2027 classes DRAFT v3.xlsx",
        {
            "Yr 4": [
                ["Year 4 2027 - DRAFT - not to go home to parents yet!"],
                [],
                ["4P", None, "4L", None, "4W", None],
                ["Ms Petrou", None, "Mr Lal", None, "Mrs Wenham / Mrs Coe", None],
                [],
                *rows,
                [],
                ["Total: 4", None, "Total: 3", None, "Total: 4"],
            ]
        },
        merge=["A1:F1"],
    )
    teachers = ("Ms Petrou", "Mr Lal", "Mrs Wenham / Mrs Coe", "Mrs Wenham", "Mrs Coe", "Yr 4")
    return Truth(people, allowed=teachers)


@case("answers of a Google form, downloaded as a workbook (from memory); questions invented")
def p30a_form_for_library_cards(folder: Folder) -> Truth:
    """US: what pupils typed: grades as 6th or sixth, small letters, one answered twice and corrected it."""
    people = [
        one("Jaylen", "Ortiz-Webb", "", "6", "Mrs. Delacroix", photo=""),
        one("Anneliese", "Kramer", "", "6", "Mr. Puckett", photo="", goes="Annie"),
        one("Mohamed", "Abdi", "", "7", "Coach Riggs", photo=""),
        one("Trinity", "Blevins", "", "7", "Coach Riggs", photo=""),
        any_parting(one("Luis Angel", "Ponce Barrera", "", "6", "Mrs. Delacroix", photo="")),
        one("Harper", "Tallchief", "", "6", "Mr. Puckett", photo=""),
        one("Christopher", "Dunaway", "", "7", "Ms. Nakai", photo="", goes="CJ"),
    ]
    said = cut("6th|6|7|7th grade|sixth|6|7th")
    typed = {0: "jaylen ortiz-webb", 3: "TRINITY BLEVINS"}
    rows = [
        [
            *(f"9/{at + 8}/2026 8:1{at}:02", f"s{at}419@stu.example.org", typed.get(at, w.full)),
            *(
                w.goes or None,
                said[at],
                w.room,
                "Yes",
                cut("Wings of Fire|Dog Man|idk|none|Percy Jackson|Smile|Hatchet")[at],
            ),
        ]
        for at, w in enumerate(people)
    ]
    wrong = [*rows[3]]
    wrong[0], wrong[5] = "9/9/2026 8:15:40", "Ms. Nakai"
    titles = cut(
        "Timestamp|Email Address|Your first AND last name|What do you like to be called? (if different)|"
        "What grade are you in?|Homeroom teacher|I lost my old card|Favorite book"
    )
    name = "Library Card Sign-Up (Responses).xlsx"
    folder.book(name, {"Form Responses 1": [titles, *rows[:2], wrong, *rows[2:]]})
    return Truth(people, capitals=True)


@case()
def p30a_word_page_of_fifth_class(folder: Folder) -> Truth:
    """Ireland: Word, three children in a row with photo and bus, the headings in Irish, one on trial days."""
    people = those(
        "Fionnuala|Breathnach;Darragh|de Búrca;Aleksander|Gil;Róisín|Uí Mháille;Ciarán|Mac an tSaoi;"
        "Precious|Adewale;Muireann|Ó Sé;Jack|Tobin",
        "",
        "5",
        "5B",
        without=2,
    )
    notes = cut("Bus 4|Bus 4|Siúl|Carr|Bus 2|Carr|Bus 2|Siúl")
    listed = [
        Cell((w.full, note), face(w.photo) if w.photo else b"") for w, note in zip(people, notes, strict=True)
    ]
    above = ["Scoil Naomh Bríde", "Rang 5B", "Múinteoir: Iníon Ní Dhomhnaill", "Scoilbhliain 2026/27"]
    below = ["Uimhir: 8 daltaí", "NB: peanut allergy in this class - no nuts in the library"]
    folder.put("Rang 5B pictiúir.docx", docx(above, in_rows([*listed, Cell(())], 3), below))
    return Truth(people, allowed=("Iníon Ní Dhomhnaill", "Ní Dhomhnaill", "Scoil Naomh Bríde"))


@case()
def p30a_mail_of_changes(folder: Folder) -> Truth:
    """US: the homerooms of September, then a mail with a table of who was added, dropped and moved."""
    people = those(
        "Tessa|Brightwell;Omari|Kitt;Sylvie|Landry;Rowan|McAllister;Kaia|Poitra;Ulises|Zamora",
        "318412",
        "6",
        "204;207",
        photo="",
    )
    came = [
        one("Beckett", "Osgood", "318877", "6", "204", photo=""),
        one("Yaretzi", "Cárdenas", "318902", "6", "207", photo=""),
    ]
    titles = cut("ID|Last|First|Gr|HR|Bus")
    rows = [[int(w.number), w.family, w.given, 6, int(w.room), None] for w in people]
    folder.book("1 september/6th HR lists.xlsx", {"HR": [["Sixth Grade Homerooms"], [], titles, *rows]})
    after = but(people, {0: {"here": False}, 3: {"room": "204"}})
    changes = [
        *(["ADD", w.number, w.last_first, "6", w.room, "11/2/2026"] for w in came),
        ["DROP", after[0].number, after[0].last_first, "6", people[0].room, "10/28/2026"],
        ["CHANGE HR", after[3].number, after[3].last_first, "6", "204", "11/4/2026"],
    ]
    heads = cut("Action|ID|Student|Gr|HR|Effective")
    mail = EmailMessage()
    mail["From"] = "Denise Faulk <dfaulk@example.org>"
    mail["To"] = "Library <library@example.org>"
    mail["Subject"] = "FW: enrollment changes since 10/26"
    mail["Date"] = "Thu, 05 Nov 2026 14:02:11 -0600"
    plain = "\n".join("\t".join(row) for row in [heads, *changes])
    mail.set_content(f"Hi Pam,\n\nchanges for your records. Bus cards to follow.\n\n{plain}\n\nDenise\n")
    cells = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in [heads, *changes]
    )
    mail.add_alternative(
        "<html><body><p>Hi Pam,</p><p>changes for your records. Bus cards to follow.</p>"
        f"<table border=1>{cells}</table><p>Denise</p></body></html>",
        subtype="html",
    )
    folder.put("2 november/FW_ enrollment changes since 10_26.eml", mail.as_bytes())
    return Truth([*after, *came], steps=("1 september", "2 november"))


@case()
def p30a_photo_folders_of_two_rooms(folder: Folder) -> Truth:
    """New Zealand: only folders of photos by room, a class photo, one that kept the camera's number."""
    people = those(
        "Aroha|Ngata;Leo|van der Velde;Tama|Hohepa;Isla|McKenzie;Lupe|Tuilagi;Ruan|Botha;Mila|Chandra",
        "",
        "",
        "Room 7;Room 7;Room 8",
        without=0,
    )
    folder.photos(people, lambda w: f"{w.room}/{w.full}.jpg")
    folder.put("Room 7/Room 7 class photo 2026.jpg", face("the whole of room seven"))
    folder.put("Room 8/IMG_2291.JPG", face("nobody knows"))
    folder.put("Room 8/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    folder.put("Room 7/.DS_Store", b"\0\0\0\1Bud1" + bytes(120))
    losses = [
        lost("a photo with the camera's number", "img_2291"),
        lost("a photo of the whole class", "class photo"),
    ]
    return Truth(people, losses)
