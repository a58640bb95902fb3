"""Schools in Africa, Asia, the Gulf and Turkey: what an office sends, first half."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf, page
from benchmarks.rosters.papers import docx, in_rows, xls


@case("style of an office, invented: the class lists of a small school's staff pages, saved from the browser")
def p40a_kisumu_staff_page(folder: Folder) -> Truth:
    """A saved web page with two tables, a class each, under the school's menu."""
    people = those(
        "Achieng|Odera;Tobias|Kiplagat;Wanjiru|Njoroge;Samir|Bhanji;Elsie|van Rensburg;"
        "Moses|Odera;Neema|Mwakio;Callum|Drysdale;Zawadi|Kilonzo;Jay|Ruparelia",
        "LS1043",
        photo="",
    )
    people = [
        replace(w, grade="4", room="4F") if at < 5 else replace(w, grade="5", room="5H")
        for at, w in enumerate(people)
    ]
    houses = ("Kudu", "Oryx", "Eland")

    def listed(some: list[Who]) -> str:
        head = "".join(f"<th>{t}</th>" for t in cut("Adm. No.|Surname|First Name|Year|Class|House"))
        rows = "".join(
            f"<tr><td>{w.number}</td><td>{w.family}</td><td>{w.given}</td><td>Year {w.grade}</td>"
            f"<td>{w.room}</td><td>{houses[at % 3]}</td></tr>\n"
            for at, w in enumerate(some)
        )
        return f"<table class='tablepress'><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    menu = "<ul><li><a href='#'>Home</a></li><li><a href='#'>Calendar</a></li><li>Staff Area</li></ul>"
    body = (
        f"<nav>{menu}</nav><h1>Class Lists 2026/27</h1><p>Updated by the office on 3 September 2026.</p>"
        f"<h2>4F - Ms. Anyango</h2>{listed(people[:5])}<h2>5H - Mr. Fairweather</h2>{listed(people[5:])}"
        "<footer>Lakeview Preparatory School, P.O. Box 1182, Kisumu. Tel. 057 202 4410</footer>"
    )
    folder.put("Class Lists - Staff Area.html", page("Class Lists - Lakeview Preparatory School", body))
    return Truth(people, allowed=("Ms. Anyango", "Mr. Fairweather", "Class Lists - Staff Area", *houses))


@case("style of an office, invented: nominal roll of a CBSE school, with the parents' columns of UDISE+")
def p40a_chennai_nominal_roll(folder: Folder) -> Truth:
    """Excel, a sheet for each section, capitals, initials behind names, one has a transfer certificate."""
    names = (
        ("ADITI|RAMESH", "AKASH|V", "DEEPIKA|SUBRAMANIAN", "FATHIMA|BEEVI", "HARISH|K", "JOEL|MATHEWS"),
        ("ANANYA|IYER", "BHARATH|KUMAR", "ISHAAN|GUPTA", "NIVEDITHA|S", "ROHAN|D'SOUZA"),
    )
    people: list[Who] = []
    sheets: dict[str, list[list[object]]] = {}
    titles: list[object] = [
        *cut("S.No|Adm. No|Roll No|Name of the Student|Father's Name|Mother's Name|D.O.B|Contact No|Remarks")
    ]
    for section, teacher, some in zip("AB", ("MRS. R. LAKSHMI", "MR. S. VENKAT"), names, strict=True):
        room = f"VI {section}"
        rows: list[list[object]] = [
            ["SRI VIDYA NIKETAN SENIOR SECONDARY SCHOOL, CHENNAI"],
            ["NOMINAL ROLL 2026-27"],
            [f"CLASS : {room}", "", "", "", f"CLASS TEACHER : {teacher}"],
            titles,
        ]
        for at, name in enumerate(some):
            given, _, family = name.partition("|")
            number = 6108 + 7 * len(people)
            gone = name == "HARISH|K"
            who = one(given, family, str(number), "6", room, photo="", here=not gone)
            people.append(any_parting(who))
            rows.append(
                [
                    *(at + 1, number, f"6{section}{at + 1:02}", f"{given} {family}"),
                    *(("SURESH B", "PRAKASH M", "GEORGE T")[at % 3], ("LATHA", "MEENA", "SUSAN")[at % 3]),
                    *(f"1{at}-08-2015", f"98400 1{at}2{at}7", "TC ISSUED 15-06-2026" if gone else ""),
                ]
            )
        sheets[room] = [*rows, [], ["", "", "", f"TOTAL STRENGTH : {len(some)}"]]
    folder.book("Nominal Roll VI 2026-27.xlsx", sheets)
    allowed = ("MRS. R. LAKSHMI", "MR. S. VENKAT", "Nominal Roll VI 2026-27")
    return Truth(people, capitals=True, allowed=allowed)


@case("School Form 1 (SF1) of DepEd, scribd.com/document/219808046; teacherph.com/school-form-sf1-shs")
def p40a_deped_school_form_1(folder: Folder) -> Truth:
    """Philippines: the register of a section from LIS, boys then girls with totals, one transferred out."""
    boys = [
        ("ABELLANA", "JOHN PAULO", "REYES", "T/I SAN ROQUE ES 08/11/2026"),
        ("DELA CRUZ", "MIGUEL ANTONIO", "SANTOS", ""),
        ("MAGBANUA", "RENZ", "VILLAFLOR", "T/O CEBU CITY CES (P) 09/02/2026"),
        ("UY", "KYLE MATTHEW", "TAN", ""),
    ]
    girls = [
        ("BACALSO", "ANGEL MAE", "LIM", ""),
        ("DE LEON", "PRINCESS JOY", "AQUINO", "LE 07/03/2026"),
        ("DELA CRUZ", "MARY GRACE", "OCAMPO", ""),
        ("YBAÑEZ", "SOFIA", "PADILLA", ""),
    ]
    people: list[Who] = []
    rows: list[list[object]] = [
        ["School Form 1 (SF 1) School Register"],
        ["(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"],
        ["School ID", "119305", "", "Region", "VII", "", "Division", "Cebu"],
        ["School Name", "Tabok Elementary School", "", "School Year", "2026 - 2027"],
        ["Grade Level", "Grade 6", "", "Section", "SAMPAGUITA"],
        [],
        [
            *cut(
                "LRN|NAME (Last Name, First Name, Middle Name)|SEX (M/F)|BIRTH DATE (mm/dd/yyyy)|AGE|"
                "MOTHER TONGUE|RELIGION|Barangay|Father's Name (Last Name, First Name, Middle Name)|"
                "Mother's Maiden Name (Last Name, First Name, Middle Name)|Contact Number|REMARKS"
            )
        ],
    ]
    for sex, some in (("M", boys), ("F", girls)):
        for family, given, middle, remark in some:
            at = len(people)
            lrn = f"1193052{10041 + at * 23:05}"
            who = one(given, family, lrn, "6", "SAMPAGUITA", photo="", here="T/O" not in remark)
            people.append(replace(who, also=((f"{given} {middle}", family), (given, f"{middle} {family}"))))
            rows.append(
                [
                    *(lrn, f"{family},{given}, {middle}", sex, f"0{at + 1}/1{at}/2015", 11),
                    *("Cebuano", "Christianity", "Tabok", f"{family},RODEL,CABRERA"),
                    *(f"{middle},MARILOU,ESCARO", f"0917555{1200 + at}", remark),
                ]
            )
        rows.append(["", f"{len(some)}  <=== TOTAL {'MALE' if sex == 'M' else 'FEMALE'}"])
    rows += [
        ["", "8  <=== COMBINED"],
        [],
        ["List and code of Indicators under REMARKS column"],
        ["Transferred Out", "T/O", "Name of Public (P) Private (PR) School & Effectivity Date"],
        ["Transferred IN", "T/I", "Name of Public (P) Private (PR) School & Effectivity Date"],
        ["Late Enrollment", "LE", "Reason (Enrollment beyond 1st Friday of June)"],
        ["", "", "", "", "", "", "", "Prepared by:", "MARIVIC T. OUANO"],
    ]
    folder.book("SF1_2026_Grade 6 - SAMPAGUITA.xlsx", {"school_form_1": rows})
    return Truth(people, capitals=True, allowed=("MARIVIC T. OUANO", "SF1_2026_Grade 6 - SAMPAGUITA"))


@case("style of an office, invented: the Excel list of a private school in Turkey (K12NET-like)")
def p40a_izmir_private_school(folder: Folder) -> Truth:
    """Turkey: an old .xls with a heading, the class as 5-B, the parents' columns, one who moved away."""
    people = those(
        "Defne|Yıldırım;Kerem|Özgür;Ayşe Nur|Şahin;Emir Can|Karagöz;İpek|Doğan;Çağan|Uçar;"
        "Elif|Şahin;Mert|Aydınoğlu;Işıl|Tekin Ergün",
        "217",
        "5",
        "5-A;5-B",
        photo="",
    )
    people = but(people, {3: {"here": False}})
    titles = cut("Sıra|Okul No|Adı|Soyadı|Sınıfı|Cinsiyeti|Doğum Tarihi|Veli Adı Soyadı|Veli Cep Tel|Durumu")
    rows: list[list[object]] = [
        ["Özel Ege Işığı Ortaokulu"],
        ["2026-2027 Öğretim Yılı 5. Sınıf Öğrenci Listesi"],
        [],
        [*titles],
    ]
    for at, w in enumerate(sorted(people, key=lambda who: who.room)):
        rows.append(
            [
                *(at + 1, int(w.number), w.given, w.family, w.room),
                *(("Kız", "Erkek")[w.given in ("Kerem", "Emir Can", "Çağan", "Mert")], f"0{at + 1}.04.2015"),
                *(f"{('Selin', 'Burak', 'Gökhan')[at % 3]} {w.family}", f"0532 41{at} 20 1{at}"),
                "Nakil Gitti" if not w.here else "Kayıtlı",
            ]
        )
    folder.put("5.siniflar ogrenci listesi.xls", xls(rows, [(0, 0, 0, 9), (1, 1, 0, 9)], "Liste"))
    return Truth(people, allowed=("5.siniflar ogrenci listesi", "Liste"))


@case("style of an office, invented: a class teacher's page of faces in Word; nicknames as usual in Thailand")
def p40a_bangkok_faces_in_word(folder: Folder) -> Truth:
    """Thailand: a Word table of pictures, the nickname in brackets behind the name; class in the heading."""
    nicks = cut("Ploy|Nong|Beam||Mint|Tonkla||Fah|Boss")
    people = those(
        "Pimchanok|Srisuk;Natthapong|Chaiyaporn;Thanakorn|Wattanakul;Amelia|Hargreaves;"
        "Kanyarat|Boonmee;Siriwat|Thongchai;Kenji|Morimoto;Chanida|Rattanaporn;Phuwadol|Na Ayutthaya",
        "",
        "3",
        "3M",
    )
    people = [replace(w, goes=nicks[at]) for at, w in enumerate(people)]
    people[-1] = any_parting(people[-1])
    faces_of = [
        Cell((f"{w.full} ({w.goes})" if w.goes else w.full,), face(w.photo) if w.photo else b"")
        for w in people
    ]
    above = ["Bang Kaeo International School", "Class 3M, Year 3", "Class teacher: Mr. Daniel Whitcombe"]
    folder.put("3M who is who.docx", docx(above, in_rows(faces_of, 3), ["Updated 28 August"]))
    return Truth(people, allowed=("Mr. Daniel Whitcombe", "3M who is who"))


@case("style of an office, invented: the photo folders of a primary school, a folder for each register class")
def p40a_durban_photo_folders(folder: Folder) -> Truth:
    """South Africa: only pictures, named by surname, first name and number, by grade and class."""
    people = those(
        "Lwandle|Mkhize;Thandeka|Dlamini;Pieter|van der Walt;Aaliyah|Moosa;Sipho|Ngcobo;"
        "Kiara|Naidoo;Liam|Botha;Nomvula|Dlamini;Yusuf|Essop;Emma-Jane|Prinsloo",
        "20417",
        without=0,
    )
    people = [
        replace(w, grade="4", room="4P") if at < 6 else replace(w, grade="5", room="5K")
        for at, w in enumerate(people)
    ]
    folder.photos(
        people, lambda w: f"ID Photos 2026/Grade {w.grade}/{w.room}/{w.family}_{w.given}_{w.number}.jpg"
    )
    for at in ("Grade 4/4P", "Grade 5/5K"):
        folder.put(f"ID Photos 2026/{at}/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    return Truth(people, allowed=("ID Photos 2026", "Grade 4", "Grade 5"))


@case("Google Forms: responses as CSV; Timestamp and Email Address first; the questions are invented")
def p40a_google_form_of_a_reading_club(folder: Folder) -> Truth:
    """Amman: parents sign up; grades typed as they like, blanks behind names, one sent the form twice."""
    people = those(
        "Omar|Haddad;Lina|Abu Ghazaleh;Tala|Khoury;Henrik|Strand;Zain|Al-Masri;Jude|Haddad;"
        "Maria Clara|Fontes;Yara|Qasem",
        photo="",
    )
    given = (
        ("2", "Ms. Ferreira"),
        ("3", "Mr. Osborne"),
        ("2", "Ms. Ferreira"),
        ("4", "Ms. Batarseh"),
        ("3", "Mr. Osborne"),
        ("4", "Ms. Batarseh"),
        ("3", "Mr. Osborne"),
        ("2", "Ms. Ferreira"),
    )
    people = [replace(w, grade=given[at][0], room=given[at][1]) for at, w in enumerate(people)]
    titles = cut(
        "Timestamp|Email Address|Child's first name|Child's last name|Grade|Homeroom teacher|"
        "Your name (parent/guardian)|Mobile number|Does your child have any allergies?"
    )
    asked = ("Grade {}", "{}", "grade {}")
    rows = [
        [
            *(f"9/{at + 2}/2026 1{at % 3}:2{at}:07", f"p{at}.{w.family.split()[-1].lower()}@mail.example"),
            *(w.given + " " * (at % 4 == 1), w.family + " " * (at % 4 == 2), asked[at % 3].format(w.grade)),
            *(w.room, f"{('Rania', 'Karim', 'Dana')[at % 3]} {w.family}", f"079 555 01{at}4"),
            ("No", "none", "Peanuts", "")[at % 4],
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["9/10/2026 8:02:51", *rows[4][1:7], "079 555 9180", "No"])
    folder.csv("Reading Club Sign-Up (Responses) - Form Responses 1.csv", [titles, *rows], end="\n")
    return Truth(people, allowed=("Reading Club Sign-Up (Responses) - Form Responses 1", "Reading Club"))


@case("style of an office, invented: a registrar's mail with the newcomers and the leavers")
def p40a_doha_mail_of_the_registrar(folder: Folder) -> Truth:
    """Qatar: a plain mail, a line for each child; below them those who leave; a signature."""
    people = [
        one("Layan", "Al-Harbi", "26-0141", "3", "3B", photo=""),
        one("Mohammed", "Al-Kuwari", "26-0142", "3", "3A", photo=""),
        one("Siddharth", "Menon", "26-0145", "4", "4A", photo=""),
        one("Chloé", "Lemaire", "26-0146", "5", "5C", photo=""),
        one("Hamad", "Al-Thawadi", "26-0150", "5", "5A", photo=""),
        one("Grace", "Okonjo", "26-0151", "4", "4A", photo=""),
        one("Jonas", "Bergqvist", "24-0077", "4", "4B", photo="", here=False),
        one("Ye-jin", "Park", "23-0212", "5", "5A", photo="", here=False),
    ]
    lines = [f"- {w.full}, Grade {w.grade}, class {w.room}, ID {w.number}" for w in people]
    mail = EmailMessage()
    mail["From"] = "Rania Saleh <r.saleh@pearlacademy.example>"
    mail["To"] = "Library <library@pearlacademy.example>"
    mail["Subject"] = "New students and leavers, week 3"
    mail["Date"] = "Thu, 10 Sep 2026 13:40:12 +0300"
    mail.set_content(
        "Dear Judith,\n\nthe following students start on Sunday. Could you please prepare their library "
        "cards?\n\n" + "\n".join(lines[:6]) + "\n\nThese students have left the school:\n\n"
        "" + "\n".join(lines[6:]) + "\n\nMany thanks and have a nice weekend,\nRania\n\n-- \n"
        "Rania Saleh\nRegistrar\nPearl Academy Doha\nTel. +974 4455 1290\n"
    )
    folder.put("New students and leavers, week 3.eml", mail.as_bytes())
    return Truth(people, allowed=("New students and leavers, week 3",))


@case("ManageBac: columns of the student import, help.managebac.com lesson=10290 (Student ID ... IB Group)")
def p40a_managebac_with_photos(folder: Folder) -> Truth:
    """Singapore: students and teachers as CSV, the photos in a zip by student ID, one of them of nobody."""
    people = those(
        "Xin Yi|Koh;Arjun|Krishnamurthy;Matilda|Fenwick;Jun Hao|Teo;Sakura|Ishida;Rafael|Azevedo Neves;"
        "Nur Aisyah|Rahman;Benedict|Koh;Ha-eun|Shin",
        "SG30215",
        "8 9",
        "8 Angsana;9 Tembusu",
    )
    called = {0: "Chloe", 1: "AJ", 3: "Jaden", 8: "Hannah"}
    people = but(people, {at: {"goes": name} for at, name in called.items()})
    titles = cut(
        "Student ID|First Name|Last Name|Preferred Name|Other Name|E-mail|Grade|Program|IB Group|"
        "Homeroom|Gender|Date of Birth"
    )
    rows = [
        [
            *(w.number, w.given, w.family, w.goes, "", f"{w.number.lower()}@students.straits.example"),
            *(f"Grade {w.grade}", "IB MYP", f"MYP {int(w.grade) - 5} 2026-27", w.room),
            ("Female", "Male")[w.given in ("Arjun", "Jun Hao", "Rafael", "Benedict")],
            f"2012-0{at + 1}-17",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("managebac_students.csv", [titles, *rows], enc="utf-8-sig")
    staff = [
        one("Priscilla", "Goh", role="staff", photo=""),
        one("Duncan", "MacAllister", role="staff", photo=""),
        one("Ines", "Carvalho", role="staff", photo=""),
    ]
    named = [[w.given, w.family, f"{w.given[0]}{w.family}@straits.example".lower()] for w in staff]
    folder.csv("managebac_teachers.csv", [cut("First Name|Last Name|E-mail"), *named], enc="utf-8-sig")
    pictures: dict[str, bytes | str] = dict(faces(people))
    pictures["SG29840.jpg"] = face("someone who is in no list")
    folder.zip("student photos.zip", pictures)
    allowed = ("student photos", "MYP 3 2026-27", "MYP 4 2026-27", "managebac_students", "managebac_teachers")
    return Truth(
        [*people, *staff], [lost("a photo of nobody in the list", "SG29840")], allowed=(*allowed, "IB MYP")
    )


@case("style of an office, invented: the printed photo sheet of a class")
def p40a_lagos_photo_sheet(folder: Folder) -> Truth:
    """Nigeria: a PDF of faces, first name first, the admission number below; class and teacher above."""
    people = those(
        "Oluwaseun|Adebayo;Chiamaka|Eze;Ibrahim|Danjuma;Temitope|Ogunleye;Kamsi|Okwuosa;Halima|Yar'Adua;"
        "Ebuka|Nwosu;Folake|Adebayo;Daniel|Effiong-Bassey;Zainab|Bello",
        "CIS/21/0318",
        "5",
        "5G",
    )
    grid = Grid(
        columns=4,
        rows=3,
        centred=True,
        text=100,
        title="Class 5G  -  Grade 5  -  Class teacher: Mrs. A. Falana",
        foot="Crestfield International School, Lekki. 2026/2027 session",
    )
    folder.put("Class 5G photo sheet.pdf", grid_pdf(cells(people, "{who.full}", "{who.number}"), grid))
    return Truth(people, allowed=("Class 5G photo sheet", "Mrs. A. Falana", "Class 5G"))
