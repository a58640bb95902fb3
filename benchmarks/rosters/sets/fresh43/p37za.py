"""What people without any system hand over, and offices of the Philippines, Kenya, Jordan, Argentina."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from html import escape
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import docx


def _bare(given: str, family: str = "", number: str = "", grade: str = "", room: str = "", **of: Any) -> Who:
    """Somebody without a photo."""
    return one(given, family, number, grade, room, photo="", **of)


def _named(name: str, grade: str, room: str, here: bool = True) -> Who:
    """Somebody without a photo, the first word being the given name."""
    given, _, family = name.partition(" ")
    return _bare(given, family, "", grade, room, here=here)


def _lines_docx(lines: Sequence[str]) -> bytes:
    """A document of Word that is nothing but lines."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(docx(lines, []))) as whole,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in whole.namelist():
            archive.writestr(name, re.sub(rb"<w:tbl>.*?</w:tbl>", b"", whole.read(name)))
    return file.getvalue()


def _mail(sender: str, to: str, subject: str, text: str, html: str) -> bytes:
    """A mail as it is saved, text and page beside each other."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = "Mon, 26 Jan 2026 13:52:07 +0200"
    mail["Message-ID"] = "<CAF7x2u-0126@mail.example>"
    mail.set_content(text)
    mail.add_alternative(html, subtype="html")
    mail.set_boundary("000000000000c7f1a205")
    return mail.as_bytes()


@case(OFFICE)
def p37za_word_list_of_an_irish_teacher(folder: Folder) -> Truth:
    """Ireland: a Word document of numbered lines, a greeting above, names in brackets, one who has left."""
    listed = [
        ("Aoife", "Brennan", "", True),
        ("Fiadh", "Ní Bhriain", "", True),
        ("Tadhg", "Costello", "", True),
        ("Katarzyna", "Domańska", "Kasia", True),
        ("Oisín", "Fennelly", "", True),
        ("Daniel", "Okonkwo", "Danny", True),
        ("Darragh", "Molloy", "", False),
        ("Sadhbh", "O'Sullivan", "", True),
        ("Ruairí", "Mac Giolla", "", True),
        ("Caoimhe", "Brennan", "", True),
        ("João", "Teles", "", True),
    ]
    people = [
        _bare(given, family, "", "4", "Room 9", goes=goes, here=here) for given, family, goes, here in listed
    ]
    lines = [
        "Room 9 – 4th Class",
        "Hi Gráinne, these are mine for the library cards. Sorry for the delay!",
        "",
    ]
    for at, w in enumerate(people, 1):
        goes = f" ({w.goes})" if w.goes else ""
        lines.append(f"{at}. {w.given}{goes} {w.family}{'' if w.here else ' – left at Halloween'}")
    lines += ["", "Library time is Tuesday after small break.", "Thanks a million, Sinéad"]
    folder.put("Library list room 9.docx", _lines_docx(lines))
    return Truth(people, allowed=("4th Class", "Library list room 9"))


@case(OFFICE)
def p37za_bus_list_in_a_shared_sheet(folder: Folder) -> Truth:
    """Canada: a Google Sheet of a bus as CSV: stops only once, ticks as TRUE, teachers, one moved away."""
    listed = [
        ("Corner of Elm & 4th", "Addison Boychuk", "3", "Mrs. Thiessen", "", "604-555-0114"),
        ("", "Mason Boychuk", "K", "Mme Gagnon", "", "604-555-0114"),
        ("", "Harpreet Gill", "5", "Mr. Yuen", "Mon/Wed only", "604-555-0177"),
        ("Lakeview trailer park", "Émile St-Pierre", "1", "Mme Gagnon", "", "604-555-0139"),
        ("", "Skye Whitecalf", "3", "Mrs. Thiessen", "", "604-555-0102"),
        ("", "Jaxon Dyck", "5", "Mr. Yuen", "moved away Oct 3", "604-555-0155"),
        ("Old fire hall", "Linnea Halvorson", "K", "Mme Gagnon", "grandma picks up Fri", "604-555-0121"),
        ("", "Rowan McAllister", "5", "Mr. Yuen", "", "604-555-0168"),
        ("", "Amelia Dela Cruz", "1", "Mme Gagnon", "", "604-555-0190"),
    ]
    people = [
        _named(name, grade, teacher, here="moved" not in note) for _, name, grade, teacher, note, _ in listed
    ]
    ticks = ("TRUE", "FALSE")
    rows = [
        [stop, name, grade, teacher, "TRUE", ticks[at % 4 == 2], phone, note]
        for at, (stop, name, grade, teacher, note, phone) in enumerate(listed)
    ]
    above = [["Bus 14 - Maple Ridge Elementary - 2026/27", *[""] * 7], [""] * 8]
    titles = cut("Stop|Student|Grade|Teacher|AM|PM|Parent phone|Notes")
    folder.csv("Bus 14 (shared) - Sheet1.csv", [*above, titles, *rows])
    return Truth(people)


@case(OFFICE)
def p37za_mail_with_a_pasted_table(folder: Folder) -> Truth:
    """South Africa: an .eml whose page holds a table pasted from Excel, the old mail quoted below it."""
    people = [
        _bare("Lwazi", "Dlamini", "10423", "4", "4P"),
        _bare("Nomvula", "Dlamini", "10431", "4", "4P"),
        _bare("Reynaldo", "Februarie", "10388", "4", "4P", goes="Rey"),
        _bare("Kiara", "Govender", "10440", "4", "4P"),
        _bare("Anika", "van der Merwe", "10397", "4", "4P"),
        _bare("Sibusiso", "Mthethwa", "10452", "4", "4P", goes="Sbu"),
        _bare("Tumelo", "Phiri", "10466", "4", "4P"),
        _bare("Zanele", "Sithole-Botha", "10405", "4", "4P"),
    ]
    titles = cut("Adm No|Surname|Name|Known as|Class")
    rows = [[w.number, w.family, w.given, w.goes, w.room] for w in people]
    head = "".join(f"<td><b>{title}</b></td>" for title in titles)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in rows)
    html = (
        '<html><body><div dir="ltr"><p>Hi Lindiwe</p><p>My Grade 4P learners for the library, as asked.</p>'
        f'<table border="0" cellpadding="0" cellspacing="0"><tbody><tr>{head}</tr>\n{body}</tbody></table>'
        "<p>Kind regards<br>Thandeka Mbuli<br>Grade 4 educator</p></div>"
        '<div class="gmail_quote">On Fri, 23 Jan 2026 at 10:04, Lindiwe Khoza &lt;library@umzinto.example&gt;'
        " wrote:<blockquote>Good day colleagues, please send me your class lists by Tuesday.</blockquote>"
        "</div>"
        "</body></html>"
    )
    table = "\n".join(" ".join(cell for cell in row if cell) for row in [titles, *rows])
    text = (
        f"Hi Lindiwe\n\nMy Grade 4P learners for the library, as asked.\n\n{table}\n\n"
        "Kind regards\nThandeka Mbuli\nGrade 4 educator\n\n"
        "On Fri, 23 Jan 2026 at 10:04, Lindiwe Khoza <library@umzinto.example> wrote:\n"
        "> Good day colleagues, please send me your class lists by Tuesday.\n"
    )
    sender, to = "Thandeka Mbuli <t.mbuli@umzinto.example>", "Lindiwe Khoza <library@umzinto.example>"
    folder.put("Re Class lists.eml", _mail(sender, to, "Re: Class lists Gr 4P", text, html))
    return Truth(people)


@case("an exported WhatsApp chat: whatstk docs, getting_started/export_chat; gist pistocop 2e0be794")
def p37za_chat_with_a_teacher_in_argentina(folder: Folder) -> Truth:
    """Argentina: a chat as text; a list in one message, surname first, and one pupil more in the next."""
    people = [
        _bare(given, family, "", "3", "3°B", here=here)
        for family, given, here in (
            ("Acosta", "Benicio", True),
            ("Benítez", "Alma", True),
            ("Benítez", "Joaquín", True),
            ("Di Stéfano", "Renata", True),
            ("Ferreyra", "Juan Cruz", True),
            ("Iñíguez", "Malena", True),
            ("Mamani", "Jhonatan", True),
            ("Quiroga", "Milagros", False),
            ("Ruiz Díaz", "Felipe", True),
            ("Sosa", "María Paz", True),
            ("Villalba", "Thiago", True),
        )
    ]
    lines = [
        f"{at}. {w.last_first}{'' if w.here else ' (se cambió de escuela)'}" for at, w in enumerate(people, 1)
    ]
    chat = [
        (
            "12/3/26, 07:32 - Los mensajes y las llamadas están cifrados de extremo a extremo."
            " Solo las personas en este chat pueden leerlos, escucharlos o compartirlos."
        ),
        "12/3/26, 07:32 - Biblioteca: Buen día seño! Me pasás la lista de tu grado para los carnets?",
        "12/3/26, 13:05 - Seño Lucía: Hola! Ahí va",
        "12/3/26, 13:09 - Seño Lucía: Lista de 3°B",
        *lines[:-1],
        "12/3/26, 13:11 - Seño Lucía: Ay me faltó uno",
        f"12/3/26, 13:11 - Seño Lucía: {lines[-1]}",
        "12/3/26, 13:20 - Biblioteca: Gracias!! 😊",
        "12/3/26, 13:21 - Seño Lucía: <Multimedia omitido>",
        "",
    ]
    folder.put("Chat de WhatsApp con Seño Lucía.txt", "\n".join(chat))
    return Truth(people)


@case("DepEd School Form 1 (SF 1): scribd.com/document/219808046, depedph.com/deped-school-form-1-sf1")
def p37za_school_form_1_of_the_philippines(folder: Folder) -> Truth:
    """Philippines: SF 1 as a workbook: grade and section above, two rows of titles, totals, T/O and T/I."""
    listed = [
        ("AQUINO|JERICHO|BAUTISTA", "104562190012", "M", ""),
        ("DELA CRUZ|MARK ANTHONY|REYES", "104562190027", "M", ""),
        ("MAGSINO|JOHN PAUL|TOLENTINO", "104562190031", "M", "T/O DATE:2026/09/14 to Calamba ES"),
        ("VILLANUEVA|RENZ|DE GUZMAN", "104562190044", "M", ""),
        ("AQUINO|PRINCESS MAE|LAGMAN", "104562190058", "F", ""),
        ("DE LEON|ANGELICA|MACARAEG", "107733180102", "F", "T/I DATE:2026/06/22 from Los Baños CS"),
        ("PEÑAFLORIDA|KRISTINE JOY|SALAZAR", "104562190073", "F", ""),
        ("SORIANO|TRISHA|MERCADO", "104562190089", "F", ""),
    ]
    people: list[Who] = []
    males: list[list[Any]] = []
    females: list[list[Any]] = []
    for at, (name, number, sex, remark) in enumerate(listed):
        family, given, middle = name.split("|")
        also = ((f"{given} {middle}", family),)
        here = not remark.startswith("T/O")
        people.append(_bare(given, family, number, "5", "SAMPAGUITA", here=here, also=also))
        (males if sex == "M" else females).append(
            [
                *(number, f"{family},{given}, {middle}", sex, f"0{at + 1}-1{at}-2015", "11", "Tagalog", ""),
                *("Christianity", f"Purok {at % 3 + 1}", "San Roque", "CITY OF CALAMBA", "LAGUNA"),
                *(f"{family},RODEL,", f"{middle},MARICEL,", "", "", f"0917555{at}12{at}", remark),
            ]
        )
    titles = cut(
        "LRN|NAME (Last Name, First Name, Middle Name)|Sex (M/F)|BIRTH DATE (mm/dd/ yyyy)|"
        "AGE as of 1st Friday June|MOTHER TONGUE|IP (Ethnic Group)|RELIGION|ADDRESS||||PARENTS||"
        "GUARDIAN (If not Parent)||Contact Number of Parent or Guardian|REMARKS"
    )
    below = cut(
        "||||||||House #/ Street/ Sitio/ Purok|Barangay|Municipality/ City|Province|"
        "Father's Name (Last Name, First Name, Middle Name)|"
        "Mother's Maiden Name (Last Name, First Name, Middle Name)|Name|Relationship||"
        "(Please refer to the legend on last page)"
    )
    above: list[list[Any]] = [
        ["School Form 1 (SF 1) School Register"],
        ["(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"],
        ["", "School ID", "104562", "", "Region", "Region IV-A", "", "Division", "Laguna"],
        [
            *("", "School Name", "San Roque Elementary School", "", "School Year", "2026 - 2027", ""),
            *("Grade Level", "Grade 5", "", "Section", "SAMPAGUITA"),
        ],
    ]
    foot: list[list[Any]] = [
        [len(people), "<=== COMBINED"],
        [],
        ["List and Code of Indicators under REMARKS column"],
        ["Indicator", "Code", "Required Information"],
        ["Transferred Out", "T/O", "Name of Public (P) Private (PR) School & Effectivity Date"],
        ["Transferred IN", "T/I", "Name of Public (P) Private (PR) School & Effectivity Date"],
        ["Prepared by:", "", "", "", "Certified Correct:"],
    ]
    totals = [[len(males), "<=== TOTAL MALE"], [len(females), "<=== TOTAL FEMALE"]]
    rows = [*above, titles, below, *males, totals[0], *females, totals[1], *foot]
    folder.book("SF1_2026_Grade 5 - SAMPAGUITA.xlsx", {"school_form_1": rows}, ("A1:R1", "I5:L5", "M5:N5"))
    return Truth(people, capitals=True)


@case(
    "names as NEMIS parts them (newsblaze.co.ke NEMIS guide: Surname, First Name, Other Names); office style"
)
def p37za_class_list_and_order_list_in_kenya(folder: Folder) -> Truth:
    """Kenya: a class list in Excel, a studio's folder of DSC files, and its order list that joins the two."""
    listed = [
        ("Rotich|Brian|Kipchumba", "2214", "DTQ4KX"),
        ("Wanjiku|Faith|Nyambura", "2218", "DTR81M"),
        ("Otieno|Kevin|Odhiambo", "2225", "DTS2PA"),
        ("Mohamed|Amina|Hassan", "2231", "DTT9WZ"),
        ("Rotich|Mercy|Chebet", "2240", "DTV3LC"),
        ("Mutua|Emmanuel|Kioko", "2247", "DTW7BN"),
        ("Barasa|Sharon|Nekesa", "2253", "DTX5RH"),
        ("Njoroge|Peter|Kamau", "2260", "DTZ0QE"),
    ]
    people, rows = [], []
    for at, (name, number, upi) in enumerate(listed):
        family, given, other = name.split("|")
        who = one(given, family, number, "6", "6 Blue", more=(upi,))
        people.append(any_parting(who, f"{given} {other} {family}"))
        rows.append([at + 1, int(number), upi, family, given, other, "6 Blue", f"0722 555 {at}18"])
    people[-1] = replace(people[-1], photo="")
    titles = cut("S/NO|ADM NO|UPI|SURNAME|FIRST NAME|OTHER NAMES|CLASS|PARENT CONTACT")
    above = [["ST. ANNE'S SCHOOL KABARNET"], ["GRADE 6 BLUE CLASS LIST - TERM 1 2026"], []]
    folder.book("Grade 6 Blue term 1.xlsx", {"Sheet1": [*above, titles, *rows]}, ("A1:H1", "A2:H2"))
    shots = {w.number: f"DSC_{4412 + at * 3}.JPG" for at, w in enumerate(people)}

    def shot(who: Who) -> str:
        return f"Sunlight Studio/{shots[who.number]}"

    folder.photos(people, shot)
    folder.put("Sunlight Studio/DSC_4400.JPG", face("the whole class in two rows"))
    orders = [
        [
            *(
                shots[w.number] if w.photo else "absent",
                w.full,
                "6 Blue",
                ("2 passport", "A5 + frame")[at % 2],
            ),
            *(("300", "850")[at % 2] if w.photo else "0",),
        ]
        for at, w in enumerate(people)
    ]
    orders.append(["DSC_4400.JPG", "Class photo", "6 Blue", "A4", "0"])
    folder.csv("Sunlight Studio/order list.csv", [cut("File|Name|Class|Package|Paid"), *orders])
    return Truth(
        people,
        [lost("the photo of the whole class", "DSC_4400", "Class photo")],
        allowed=("Sunlight Studio",),
    )


@case(OFFICE)
def p37za_phone_photos_named_by_first_name(folder: Folder) -> Truth:
    """New Zealand: a CSV of a room and photos of a phone, named by the teacher, one still an IMG."""
    listed = [
        ("Amelia", "Fonoti", "", "Amelia"),
        ("Benjamin", "Tuhoro", "Ben", "Ben T"),
        ("Benjamin", "Whitlock", "Ben", "Ben W"),
        ("Te Ariki", "Ngata", "", "Te Ariki"),
        ("Saanvi", "Raman", "", "Saanvi"),
        ("Hēmi", "Paraone", "", "Hemi"),
        ("Charlotte", "de Boer", "Lottie", "Lottie"),
        ("Isla", "McNaughton", "", "Isla"),
        ("Wiremu", "Tuhoro", "Wi", ""),
    ]
    people = [
        one(given, family, str(141270318 + at * 4127), "4", "Room 12", goes=goes)
        for at, (given, family, goes, _) in enumerate(listed)
    ]
    people[-1] = replace(people[-1], photo="")
    titles = cut("NSN|First name|Surname|Preferred name|Year|Room")
    rows = [[w.number, w.given, w.family, w.goes, "4", w.room] for w in people]
    folder.csv("Room 12 class list.csv", [titles, *rows])
    names = {w.number: row[3] for w, row in zip(people, listed, strict=True)}

    def called(who: Who) -> str:
        return f"Room 12 photos/{names[who.number]}.jpg"

    folder.photos(people, called)
    folder.put("Room 12 photos/IMG_20260211_093344.jpg", face("a child who ran through"))
    return Truth(
        people,
        [lost("a photo that was not named", "IMG_20260211_093344")],
        allowed=("Room 12 photos", "Room 12 class list"),
    )


@case(
    "a list of pupils of a Jordanian school (from memory, not read here: رقم الطالب, الصف, الشعبة, ملاحظات)"
)
def p37za_pupils_of_a_school_in_jordan(folder: Folder) -> Truth:
    """Jordan: Arabic titles, names of four parts in one cell, one transferred; photos by the number."""
    listed = [
        ("يزن أحمد محمود العبادي", "أ", ""),
        ("ليان خالد سليم أبو زيد", "أ", ""),
        ("عمر فراس عبد الله الزعبي", "أ", ""),
        ("سلمى رائد يوسف حداد", "أ", ""),
        ("زيد طارق إبراهيم الخطيب", "ب", ""),
        ("جنى محمد علي المومني", "ب", "منقولة"),
        ("كرم نضال حسن قاقيش", "ب", ""),
        ("تالا سامر عيسى الزعبي", "ب", ""),
    ]
    people = []
    for at, (name, room, note) in enumerate(listed):
        given, _, family = name.partition(" ")
        people.append(
            any_parting(one(given, family, str(202604117 + at * 9), "4", f"الرابع {room}", here=not note))
        )
    people[5] = replace(people[5], photo="")
    people[-1] = replace(people[-1], photo="")
    above: list[list[Any]] = [
        ["مدرسة الزيتونة الأساسية المختلطة"],
        ["كشف أسماء الطلبة للعام الدراسي 2026/2027"],
        [],
    ]
    titles = ["م", "رقم الطالب", "اسم الطالب", "الصف", "الشعبة", "هاتف ولي الأمر", "ملاحظات"]
    rows = [
        [at + 1, int(w.number), name, "الرابع", room, f"079555{at}31{at}", note]
        for at, (w, (name, room, note)) in enumerate(zip(people, listed, strict=True))
    ]
    folder.book("كشف الصف الرابع.xlsx", {"ورقة1": [*above, titles, *rows]}, ("A1:G1", "A2:G2"))

    def called(who: Who) -> str:
        return f"صور الطلبة/{who.number}.jpg"

    folder.photos(people, called)
    return Truth(people, allowed=("صور الطلبة",))


@case("a guided report of Koha on issues with columns of borrowers and items (from memory, not read here)")
def p37za_loans_of_koha_used_as_a_list(folder: Folder) -> Truth:
    """A report of loans: a row for every book, authors and barcodes of items beside the borrowers."""
    people = [
        _bare("Yusra", "Abdirahman", "2000041873", "8", "8C"),
        _bare("Leopold", "Achterberg", "2000041912", "8", "8C"),
        _bare("Mei-Lin", "Chou", "2000041955", "8", "8C"),
        _bare("Rosalind", "Farquhar", "2000039120", "9", "9A"),
        _bare("Dominik", "Farquhar", "2000042031", "8", "8C"),
        _bare("Precious", "Nwachukwu", "2000039244", "9", "9A"),
        _bare("Callista", "Pappas", "2000039307", "9", "9A"),
        _bare("Geraint", "Prosser", "2000010016", role="staff"),
    ]
    books = [
        ("The Hollow Lighthouse", "Merriman, Odette", "823.92 MER", "30011000417722"),
        ("Sharks: a first guide", "Banerjee, Kunal", "597.3 BAN", "30011000398104"),
        ("Northbound", "Steadman, Joss", "F STE", "30011000420039"),
        ("Codes and ciphers", "Ravel, Timothy", "652.8 RAV", "30011000377516"),
        ("My brother the goalkeeper", "Adu, Esi", "F ADU", "30011000401145"),
    ]
    titles = cut(
        "cardnumber|surname|firstname|categorycode|sort1|title|author|itemcallnumber|barcode|"
        "issuedate|date_due"
    )
    rows = [
        [
            *(w.number, w.family, w.given, "STAFF" if w.role == "staff" else "STU", w.room),
            *(
                *book[:3],
                str(int(book[3]) + at),
                "2026-01-1" + str(at),
                "2026-02-0" + str(at + 1) + " 23:59:00",
            ),
        ]
        for at, w in enumerate(people)
        for book in books[at % 3 : at % 3 + 1 + at % 3]
    ]
    folder.csv("Items on loan by class-reportresults.csv", [titles, *rows], end="\n")
    return Truth(people)


@case(OFFICE)
def p37za_seating_plan_in_excel(folder: Folder) -> Truth:
    """England: a seating plan of Year 7: names in the cells as the tables stand, the board in front."""
    people = [
        _named(name, "7", "7R")
        for name in [
            "Chloe Barnes",
            "Idris Khan",
            "Ruby Ellison",
            "Tom Ashby",
            "Maryam Yusuf",
            "Jacob Fairclough",
            "Oliwia Zielinska",
            "Kai Okoye",
            "Amelia-Rose Tandy",
            "Noah Barnes",
            "Hafsa Rahman",
            "Finlay O'Dowd",
        ]
    ]
    names = [w.full for w in people]
    rows: list[list[Any]] = [
        ["7R Seating Plan - Autumn Term"],
        [],
        ["", "", "BOARD"],
        [],
        [names[0], names[1], "", names[2], names[3]],
        [],
        [names[4], names[5], "", names[6], names[7]],
        [],
        [names[8], names[9], "", names[10], names[11]],
        [],
        ["DOOR", "", "", "", "WINDOW"],
    ]
    folder.book("7R seating plan.xlsx", {"Autumn": rows}, ("A1:E1",))
    return Truth(people, allowed=("7R seating plan",))
