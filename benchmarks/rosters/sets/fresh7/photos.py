"""Pages, address books and photographers' deliveries."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, card_pictures, cards, grid_pdf, list_pdf, page
from benchmarks.rosters.papers import docx, in_rows
from benchmarks.rosters.sixth_cast import parted, pupils


@case(
    "RFC 2426 as Apple's Contacts writes it: a group in one file, item1.X-ABRELATEDNAMES, PHOTO;ENCODING=b, NICKNAME; a class in Greece: "
    + OFFICE
)
def fresh_contacts_of_a_mac(folder: Folder) -> Truth:
    """vCard 3.0: a mother as a related name, a teacher by title, a nickname; one card is the school's own."""
    people = pupils("gr", 8, "", "", "Β2")
    people[1] = replace(people[1], goes="Φίλιπ")
    staff = one("Χαρά", "Λιακοπούλου", role="staff")
    text = ""
    for who in [*people, staff]:
        lines = [
            "BEGIN:VCARD",
            "VERSION:3.0",
            "PRODID:-//Apple Inc.//macOS 14.5//EN",
            f"N:{who.family};{who.given};;;",
            f"FN:{who.full}",
        ]
        lines += [f"NICKNAME:{who.goes}"] if who.goes else []
        lines += (
            [f"ORG:Γυμνάσιο Πεύκης;{who.room}"] if who.room else ["ORG:Γυμνάσιο Πεύκης;", "TITLE:Καθηγήτρια"]
        )
        lines += (
            ["item1.X-ABRELATEDNAMES;type=pref:Ελπίδα " + who.family, "item1.X-ABLabel:_$!<Mother>!$_"]
            if who.room
            else []
        )
        lines += ["TEL;type=HOME;type=VOICE;type=pref:210 000 0000"]
        if who.photo:
            code = f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(face(who.photo)).decode()}"
            lines += [code[:75], *(f" {code[at : at + 74]}" for at in range(75, len(code), 74))]
        text += "\r\n".join([*lines, "END:VCARD", ""])
    own = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:;;;;",
        "FN:Γυμνάσιο Πεύκης",
        "ORG:Γυμνάσιο Πεύκης;",
        "TEL:210 000 0001",
        "X-ABShowAs:COMPANY",
        "END:VCARD",
        "",
    ]
    folder.put("Β2.vcf", text + "\r\n".join(own))
    return Truth([*people, staff], allowed=["Γυμνάσιο Πεύκης"])


@case(
    OFFICE
    + ": an Italian class on a sheet of faces as PDF, five beside each other, square windows, surname first, number above the name"
)
def fresh_italian_sheet_of_faces(folder: Folder) -> Truth:
    """Square windows on larger pictures; surname in capitals first; one has an empty frame; date and page below."""
    people = pupils("it", 10, "7120417", "", "")
    people = [
        replace(w, also=((w.family, w.given), ("", f"{w.family} {w.given}"), (f"{w.family} {w.given}", "")))
        for w in people
    ]
    places = [
        Cell((f"Matr. {w.number}", f"{w.family.upper()} {w.given}"), face(w.photo) if w.photo else b"")
        for w in people
    ]
    grid = Grid(
        columns=5, rows=4, photo=60, square=True, clipped=True, over=1.16, gap=10, text=96, size=7,
        title="Classe 3C - foto alunni", foot="Stampato il 08/10/2026",
    )  # fmt: skip
    folder.put("foto 3C.pdf", grid_pdf(places, grid))
    return Truth(people, capitals=True, allowed=["3C", "foto 3C"], least=0)


@case(
    "Inovar Alunos of Portugal (from memory, not read here): Relação de turma com fotografia as PDF: N.º, Proc., Nome: "
    + OFFICE
)
def fresh_portuguese_list_with_faces(folder: Folder) -> Truth:
    """A table of photos; the place in the class and the number of the file; whole names; one moved away (Transferido)."""
    people = [parted(w) for w in pupils("pt", 9, "20417", "", "")]
    people[5] = replace(people[5], here=False)
    rows = [
        [str(at), w.number, w.full, "1º ciclo" if at == 2 else "", "" if w.here else "Transferido"]
        for at, w in enumerate(people, 1)
    ]
    titles = ["Foto", "N.º", "Proc.", "Nome", "Obs.", "Situação"]
    folder.put("Turma 6D.pdf", list_pdf(people, titles, rows, "Relação de Turma - 6.º D - 2026/2027"))
    return Truth(people, allowed=["6.º D", "6D", "6º D", "Turma 6D"], least=0)


@case(
    OFFICE
    + ": a teacher's page of faces in Word, a table of four columns, the name and the bus under each picture"
)
def fresh_page_of_faces_in_word(folder: Folder) -> Truth:
    """Names that go by another in brackets; a note above and below; a cell without a picture; the last cells are empty."""
    people = pupils("us_mess", 10, "", "", "")
    people[2] = replace(people[2], goes="Lucy")
    people[9] = replace(people[9], goes="Junie")
    places = [
        Cell(
            (w.full + (f" ({w.goes})" if w.goes else ""), f"Bus {at * 3 + 2}" if at % 2 else "Walker"),
            face(w.photo) if w.photo else b"",
        )
        for at, w in enumerate(people)
    ]
    above = ["Mrs. Albright's Class - Room 14", "Please learn our names before the field trip!"]
    folder.put(
        "Room 14 faces.docx", docx(above, in_rows([*places, Cell(("",)), Cell(("",))], 4), ["Updated 9/15"])
    )
    return Truth(
        [parted(w) for w in people],
        allowed=["Room 14", "14", "Mrs. Albright", "Mrs. Albright's Class"],
        least=0,
    )


@case(
    "Brightspace's class list, saved with the browser (from memory, not read here): Image, Last Name, First Name, Username, Org Defined ID, Role: "
    + OFFICE
)
def fresh_class_list_saved_from_brightspace(folder: Folder) -> Truth:
    """A table with a tick box, a picture, `Last, First` as a link, ids, role and last access; the teacher is in it."""
    people = pupils("ca", 9, "1204417", "", "")
    people = [replace(w, more=(f"{w.given[0]}{w.family[:5]}".lower(),)) for w in people]
    row = (
        '<tr><td><input type="checkbox"></td><td><img src="{src}" alt="" width="60"></td><th scope="row">'
        '<a href="#">{who.family}, {who.given}</a> <span class="off">Send email</span></th>'
        "<td>{who.more[0]}</td><td>{who.number}</td><td>{role}</td><td>Sep 18, 2026 9:02 AM</td></tr>"
    )
    none = row.replace(
        '<img src="{src}" alt="" width="60">', '<span class="initials">{who.given[0]}{who.family[0]}</span>'
    )
    staff = one("Marguerite", "Tremaine", "88017", role="staff", more=("mtremaine",), photo="")
    body = cards(people, row.replace("{role}", "Learner"), none.replace("{role}", "Learner"))
    body += none.replace("{role}", "Instructor").format(who=staff)
    titles = "".join(
        f"<th>{title}</th>"
        for title in (
            "",
            "Image",
            "Last Name, First Name",
            "Username",
            "Org Defined ID",
            "Role",
            "Last Accessed",
        )
    )
    nav = (
        "<nav><a>Course Home</a><a>Content</a><a>Classlist</a></nav><h1>Classlist</h1><p>10 users, 1 page</p>"
    )
    folder.put(
        "Classlist.html", page("Classlist - Science 8 (S1)", f"{nav}<table><tr>{titles}</tr>{body}</table>")
    )
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth([*people, staff], allowed=["Science 8 (S1)", "Science 8", "S1"])


@case(
    "janvanegmond.psg.nl, protocol of a school's photographer: naam, klas, stamnummer; his delivery: "
    + OFFICE
)
def fresh_delivery_of_a_dutch_photographer(folder: Folder) -> Truth:
    """His list names the files; two were away (afwezig); portraits and class pictures; the retake is a later line."""
    people = pupils("nl", 11, "48120", "", "1C;2D", without=2)
    titles = [
        "Volgnr",
        "Stamnummer",
        "Voornaam",
        "Tussenvoegsel",
        "Achternaam",
        "Klas",
        "Bestandsnaam",
        "Inlogcode",
    ]
    rows = []
    for at, who in enumerate(people, 1):
        prefix, _, family = who.family.rpartition(" ") if " " in who.family else ("", "", who.family)
        file = f"PSG_{at:04}.jpg" if who.photo else "afwezig"
        rows.append([at, int(who.number), who.given, prefix, family, who.room, file, f"ab{at}x{at * 7}"])
        if who.photo:
            folder.put(f"portretten/{file}", face(who.photo))
    people[3] = replace(people[3], photo=people[3].key + " retake")
    rows.append(
        [12, int(people[3].number), people[3].given, "van", "'t Hek", people[3].room, "PSG_0112.jpg", "zz9"]
    )
    folder.put("portretten/PSG_0112.jpg", face(people[3].photo))
    folder.put("klassenfoto's/1C.jpg", face("group 1C", 240))
    folder.put("klassenfoto's/2D.jpg", face("group 2D", 240))
    folder.book("Levering 2026.xlsx", {"Leerlingen": [titles, *rows]})
    return Truth(people, [lost("pictures of classes", "1c.jpg", "2d.jpg", "klassenfoto")])


@case(
    OFFICE
    + ": a stick of a photographer in Japan without a list: folders of classes, place and name, a picture of the class in each"
)
def fresh_folders_of_classes_with_group_pictures(folder: Folder) -> Truth:
    """`03_松下心結.jpg` in folders by class; a group picture in each; the teacher with 担任 before the name."""
    people = pupils("jp", 9, "", "", "3年1組;3年2組", without=0)
    people = [replace(w, also=((w.family + w.given, ""), ("", w.family + w.given))) for w in people]
    for at, who in enumerate(people):
        folder.put(
            f"卒業アルバム/{who.room}/{at // 2 + 1:02}_{who.family}{who.given}.jpg", face(who.photo, 240)
        )
    for room in ("3年1組", "3年2組"):
        folder.put(f"卒業アルバム/{room}/集合写真.jpg", face(f"group {room}", 360))
    folder.put("卒業アルバム/Thumbs.db", b"\xd0\xcf\x11\xe0thumbs")
    return Truth(people, [lost("group pictures", "集合写真")], allowed=["3年", "卒業アルバム"])


@case(
    "Wonde's students with their extended details and classes, as JSON (nested {data: ...}; from memory, not read here): "
    + OFFICE
)
def fresh_nested_students_as_json(folder: Folder) -> Truth:
    """Everything lies in `data` of `data`; contacts are nobody; a leaver has a leaving date; photos in the folder by mis_id."""
    people = pupils("uk", 10, "2204", "9 10", "9 Ash;10 Oak")
    people[3] = replace(people[3], goes="Barney", also=(("Barney", "Fairweather"),))
    people[7] = replace(people[7], here=False)
    people = [
        replace(w, more=(f"A{1204417 + at * 1733}", f"{at}a7f{at}c20b{at}{at}e4"))
        for at, w in enumerate(people)
    ]
    students = [
        {
            "id": w.more[0],
            "upi": w.more[1],
            "mis_id": w.number,
            "forename": w.goes or w.given,
            "legal_forename": w.given,
            "surname": w.family,
            "legal_surname": w.family,
            "gender": "FEMALE",
            "date_of_birth": {"date": "2012-05-14 00:00:00.000000", "timezone": "UTC"},
            "year": {
                "data": {"id": f"G{w.grade}", "name": f"Year {w.grade}", "code": w.grade, "type": "YEAR"}
            },
            "group": {"data": {"id": f"R{w.room}", "name": w.room, "type": "REGISTRATION"}},
            "education_details": {
                "data": {
                    "upn": f"H80120{14000 + at}A",
                    "current_nc_year": w.grade,
                    "leaving_date": None if w.here else {"date": "2026-07-17"},
                }
            },
            "contacts": {
                "data": [
                    {"id": f"C{at}", "forename": "Denise", "surname": w.family, "relationship": "MOTHER"}
                ]
            },
        }
        for at, w in enumerate(people)
    ]
    folder.put(
        "students.json",
        json.dumps({"data": students, "meta": {"pagination": {"more": False, "per_page": 200}}}, indent=2),
    )
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    upns = [f"H80120{14000 + at}A" for at in range(10)]
    return Truth([replace(w, more=(*w.more, upns[at])) for at, w in enumerate(people)])
