"""What schools in Britain, Ireland, Australia, New Zealand, Africa, Hong Kong and Jamaica hand over."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, list_pdf
from benchmarks.rosters.papers import odt, xls


@case("Arbor: custom reports of students and of staff as CSV (from memory), support.arbor-education.com")
def p50b_arbor_students_and_staff_reports(folder: Folder) -> Truth:
    """England: two CSVs; UPNs, legal and preferred first names, registration forms, a former student."""
    pupils = [
        one("Abdullahi", "Abdi", "2207", "7", "7AR"),
        one("Elizabeth", "Cobbold", "2211", "7", "7AR", goes="Libby"),
        one("Jakub", "Czarnecki", "1988", "8", "8KM", goes="Kuba"),
        one("Poppy", "Duxbury", "2219", "7", "7JS"),
        one("Harvey", "Duxbury", "1994", "8", "8KM"),
        one("Nevaeh", "Lloyd-Price", "2224", "7", "7JS"),
        one("Rehan", "Siddiqui", "2001", "8", "8KM", here=False),
        one("Tegan", "Yelland", "2230", "7", "7AR"),
    ]
    pupils = [replace(w, more=(f"T8914071{20 + at}0{at}1",)) for at, w in enumerate(pupils)]
    staff = [
        one("Adeola", "Ransome", "88", role="staff"),
        one("Kelly", "Murgatroyd", "91", role="staff"),
        one("Jeremy", "Stobart", "97", role="staff", goes="Jez"),
    ]
    titles = cut(
        "Arbor Student ID|UPN|Legal First Name|Preferred First Name|Legal Last Name|Sex|Date of Birth|"
        "Year Group|Registration Form|House|Enrolment Status"
    )
    houses = ("Attenborough", "Franklin", "Seacole")
    rows = [
        [
            *(w.number, w.more[0], w.given, w.goes or w.given, w.family, "MF"[at % 2]),
            *(f"0{at + 1} Mar 2014", f"Year {w.grade}", w.room, houses[at % 3]),
            "Current" if w.here else "Former",
        ]
        for at, w in enumerate(pupils)
    ]
    folder.csv("Students for Library.csv", [titles, *rows], quote=True)
    titles = cut("Arbor Staff ID|Title|First Name|Preferred First Name|Last Name|Business Role")
    roles = ("Teacher", "Learning Support Assistant", "Head of Year 8")
    rows = [
        [w.number, ("Ms", "Miss", "Mr")[at], w.given, w.goes or w.given, w.family, roles[at]]
        for at, w in enumerate(staff)
    ]
    folder.csv("Staff for Library.csv", [titles, *rows], quote=True)
    people = [replace(w, photo="") for w in (*pupils, *staff)]
    return Truth(people, allowed=houses)


@case("Junior Librarian: a list of borrowers with barcodes and types in Excel, microlibrarian.net help")
def p50b_junior_librarian_borrowers_and_photos(folder: Folder) -> Truth:
    """A primary school: borrower barcodes, classes named after trees, a teacher and an assistant; a zip."""
    people = those(
        "Rufus|Askew;Layla|Bhatti;Edith|Copperwheat;Ioan|Gruffydd-Jones;Maryam|Hussain;Ottilie|Larkin;"
        "Stanley|Larkin;Kaiya|Mistry;Bodhi|de Courcy",
        "100412",
        "3 4",
        "Rowan;Hawthorn",
    )
    people += [
        one("Patricia", "Fennimore", "900017", room="Rowan", role="staff", photo=""),
        one("Gwen", "Slingsby", "900023", role="staff"),
    ]
    titles = cut("Barcode|Forename|Surname|Class|Year|Borrower Type|Loan Limit|Loans")
    rows = [
        [
            *(int(w.number), w.given, w.family, w.room, int(w.grade) if w.grade else ""),
            "Pupil" if w.role == "student" else ("Teaching Assistant", "Teacher")[at % 2],
            2 if w.role == "student" else 30,
            at % 3,
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Borrowers.xlsx", {"Borrowers": [titles, *rows]})
    files = faces(people)
    files["100398.jpg"] = face("a pupil who went to the juniors")
    folder.zip("Borrower photos.zip", files)
    return Truth(people, [lost("a photo of nobody in the list", "100398")], allowed=("Borrower photos",))


@case("Aladdin Schools: class lists put into one workbook by the secretary, a sheet for each (from memory)")
def p50b_aladdin_sheet_for_each_class(folder: Folder) -> Truth:
    """Ireland: sheets of two rooms and one of those who left; standards as `Third Class`, roll numbers."""
    standards = {"3": "Third Class", "4": "Fourth Class"}
    rooms = {"3": "Rang 3 Ms Burke", "4": "Rang 4 Mr Ó Sé"}
    listed = [
        one("Aoibhín", "Ní Laoghaire", "1873", "3"),
        one("Daithí", "de Búrca", "1877", "3"),
        one("Patrick", "Gilhooly", "1880", "3", goes="Paudie"),
        one("Zofia", "Kowalczuk", "1902", "3"),
        one("Sadhbh", "Mac an tSaoi", "1811", "4"),
        one("Tadhg", "Gilhooly", "1816", "4"),
        one("Viktoriia", "Melnyk", "1921", "4", goes="Vika"),
        one("Ruadhán", "Fitzgibbon", "1824", "4"),
    ]
    gone = [one("Emeka", "Nwosu", "1830", "4"), one("Lucy", "Harte", "1888", "3")]
    listed = [replace(w, room=rooms[w.grade], photo="") for w in listed]
    gone = [replace(w, room=rooms[w.grade], photo="", here=False) for w in gone]
    titles = cut("Pupil ID|First Name|Surname|Known As|Gender|Standard|Class|First Contact")
    rows = [
        [
            *(int(w.number), w.given, w.family, w.goes, "FM"[at % 2], standards[w.grade], w.room),
            f"{('Sinéad', 'Brian')[at % 2]} {w.family} 087 611 {at}42{at}",
        ]
        for at, w in enumerate([*listed, *gone])
    ]
    left = [[*row[:7], day] for row, day in zip(rows[8:], ("26/09/2025", "24/10/2025"), strict=True)]
    folder.book(
        "Library 2025-26.xlsx",
        {
            "Rang 3": [titles, *rows[:4]],
            "Rang 4": [titles, *rows[4:8]],
            "Left since Sept": [[*titles[:7], "Date left"], *left],
        },
    )
    return Truth([*listed, *gone], allowed=("Rang 3", "Rang 4"))


@case("Sentral: students exported with Scholastic Year and Roll Class, New South Wales (titles from memory)")
def p50b_sentral_in_february_and_august(folder: Folder) -> Truth:
    """New South Wales: the same export twice; kindergarten, composite classes, one left, one new name."""
    names = (
        "Archie|Bannister|K|K Wattle;Amelia|Coorey|K|K Wattle;Kirra|Dixon|1|1/2 Banksia;"
        "Oscar|Fitzroy-Lang|2|1/2 Banksia;Ngoc Lan|Huynh|5|5/6 Waratah;Elias|Khoury|6|5/6 Waratah;"
        "Matilda|Coorey|2|1/2 Banksia;Sione|Taufa|6|5/6 Waratah"
    )
    called = {3: "Ozzie", 6: "Tilly"}
    people = []
    for at, line in enumerate(names.split(";")):
        given, family, grade, room = cut(line)
        number = str(445120310 + at * 1019)
        people.append(one(given, family, number, grade, room, goes=called.get(at, ""), photo=""))
    titles = cut(
        "SRN|Surname|First Name|Preferred Name|Gender|Scholastic Year|Roll Class|House|Enrolment Status|"
        "Household Name"
    )
    houses = ("Bradman", "Freeman")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "MF"[at % 2], w.grade, w.room),
            *(houses[at % 2], "Active", f"Mr & Mrs {w.family}"),
        ]
        for at, w in enumerate(people)
    ]
    later = [list(row) for row in rows]
    later[2][1], later[5][8] = "Dixon-Murray", "Left"
    folder.csv("1 February/Student export.csv", [titles, *rows[:7]], quote=True)
    folder.csv("2 August/Student export.csv", [titles, *later], quote=True)
    people = but(people, {2: {"family": "Dixon-Murray"}, 5: {"here": False}})
    return Truth(
        people,
        steps=("1 February", "2 August"),
        same=[("Kirra Dixon", "Kirra Dixon-Murray"), ("Ngoc Lan Huynh", "Ngoc Lan Huynh")],
        allowed=houses,
    )


@case("Compass: a list of students by form group and its photos by student code (titles from memory)")
def p50b_compass_list_and_photos_by_code(folder: Folder) -> Truth:
    """Queensland: student codes of letters and digits, `Year 08`, form groups, houses, photos."""
    people = [
        one("Jasper", "Delahunty", "DEL0004", "8", "08C"),
        one("Gabrielle", "Eriksen", "ERI0001", "8", "08C", goes="Gabby"),
        one("Nadia", "Haddad", "HAD0003", "9", "09A"),
        one("Joseph", "Kelly", "KEL0007", "9", "09A", goes="Joey"),
        one("Tuan Kiet", "Ly", "LYX0002", "8", "08D", goes="Kevin"),
        one("Mackenzie", "Kelly", "KEL0012", "8", "08D"),
        one("Alinta", "O'Shane", "OSH0001", "10", "10B"),
        one("Lisbeth", "ten Brink", "TEN0001", "10", "10B", photo=""),
    ]
    titles = cut("Student Code|First Name|Preferred Name|Last Name|Gender|Year Level|Form Group|House|Email")
    houses = ("Cassowary", "Brolga")
    rows = [
        [
            *(w.number, w.given, w.goes or w.given, w.family, "MF"[at % 2]),
            *(f"Year {int(w.grade):02}", w.room),
            *(houses[at % 2], f"{w.number.lower()}@students.example"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("StudentList.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Compass photos/{w.number}.jpg")
    return Truth(people, allowed=("Compass photos", *houses))


@case("the class list of a Kenyan secondary school as its office types it; NEMIS gives a UPI to each")
def p50b_kenyan_form_two_with_remarks(folder: Folder) -> Truth:
    """Kenya: a heading with form, stream and teacher; ADM NO, UPI, names in capitals, dorms, remarks."""
    names = (
        "MERCY ACHIENG;BRIAN KIPKORIR ROTICH;FAITH WANJIRU KAMAU;ABDIRAHMAN HASSAN;CYNTHIA MUTHONI;"
        "DENNIS OMONDI OTIENO;GRACE NAFULA WEKESA;IAN KIPCHUMBA;SHARON MORAA"
    )
    people = [
        any_parting(
            one(
                name.rsplit(" ", 1)[0],
                name.rsplit(" ", 1)[1],
                f"{8214 + at * 3}",
                "2",
                "FORM 2 EAST",
                photo="",
                more=(f"{'BCDFGHJKL'[at]}7X{at}QP",),
                here=at != 5,
            )
        )
        for at, name in enumerate(names.split(";"))
    ]
    remarks = {3: "New - joined Term 2", 5: "Transferred", 8: "Prefect"}
    above = [
        ["ST. MONICA MIXED SECONDARY SCHOOL"],
        ["P.O. BOX 214, KITALE"],
        ["CLASS LIST - TERM 2, 2025"],
        ["CLASS: FORM 2 EAST", "", "", "CLASS TEACHER: MR. WAFULA"],
        [],
    ]
    titles = cut("NO.|ADM NO|UPI|NAME|GENDER|DORM|REMARKS")
    dorms = ("ELGON", "TANA")
    rows = [
        [at + 1, int(w.number), w.more[0], w.full, "FM"[at % 2], dorms[at % 2], remarks.get(at, "")]
        for at, w in enumerate(people)
    ]
    folder.put("FORM 2 EAST.xls", xls([*above, titles, *rows, [], ["", "", "", "TOTAL", 9]], title="2 EAST"))
    return Truth(people, capitals=True, allowed=(*dorms, "MR. WAFULA", "2 EAST"))


@case("a school photographer's delivery in New Zealand: folders of rooms and a CSV of file names (invented)")
def p50b_photographer_with_folders_of_rooms(folder: Folder) -> Truth:
    """New Zealand: numbered images in folders of rooms, a list of them; one absent, a class photo, staff."""
    people = those(
        "Anahera|Cribb;Hunter|Dalgleish;Tāne|Heke-Ruru;Sienna|Lockwood;Kavya|Menon;Finn|Lockwood;"
        "Losa|Tuiasosopo;Zoë|Whyte",
        "4031",
        "5 6",
        "Room 7;Room 9",
        without=0,
    )
    people = but(people, {4: {"photo": ""}})
    people += [one("Marama", "Potaka", role="staff"), one("Hugh", "Easterbrook", role="staff")]
    titles = cut("Folder|File|Student ID|First Name|Last Name|Year|Room|Note")
    rows = []
    for at, w in enumerate(people):
        where, file = w.room or "Staff", f"{2210 + at}.jpg" if w.photo else ""
        rows.append([where, file, w.number, w.given, w.family, w.grade, w.room, "" if w.photo else "absent"])
        if w.photo:
            folder.put(f"{where}/{file}", face(w.photo))
    folder.put("Room 7/Room 7 class photo.jpg", face("all of Room 7"))
    folder.csv("photo list.csv", [titles, *rows], enc="utf-8-sig")
    return Truth(people, [lost("a picture of a whole class", "class photo")], allowed=("Staff",))


@case("accession numbers as in SA-SAMS' learner lists; a class list of a teacher, invented")
def p50b_south_african_class_list_in_writer(folder: Folder) -> Truth:
    """South Africa: a teacher's table in Writer; accession numbers, known as, a learner transferred out."""
    people = [
        one("Lwazi", "Dlamini", "A20417"),
        one("Johanna", "du Plessis", "A20422", goes="Hannie"),
        one("Thandolwethu", "Khumalo", "A20425", goes="Thando"),
        one("Aaliyah", "Petersen", "A21033"),
        one("Ruan", "Janse van Rensburg", "A20431"),
        one("Keabetswe", "Molefe", "A20440", here=False),
        one("Nikhil", "Govender", "A22006"),
        one("Anika", "du Plessis", "A20446"),
    ]
    people = [replace(w, grade="4", room="4B", photo="") for w in people]
    notes = {3: "new in term 3", 5: "transferred out 30 May", 6: "bus 2"}
    above = ("Laerskool Bergsig Primary", "Grade 4   Class 4B   2025", "Educator: Mrs E. van der Westhuizen")
    titles = ("", "Acc. No.", "Surname", "Names", "Known as", "Notes")
    lines = [
        (str(at + 1), w.number, w.family, w.given, w.goes, notes.get(at, "")) for at, w in enumerate(people)
    ]
    table = [[Cell((text,) if text else ()) for text in line] for line in (titles, *lines)]
    folder.put("Class list 4B.odt", odt(above, table, ("Library period: Wednesday 10h30",)))
    return Truth(people, allowed=("Mrs E. van der Westhuizen",))


@case("the class photo list of a Hong Kong school, printed from its system, invented")
def p50b_hong_kong_class_photo_list(folder: Folder) -> Truth:
    """Hong Kong: a PDF table of a class with photos; class numbers, student numbers, English names."""
    people = those(
        "Hoi Lam|Au Yeung;Tsz Hin|Chan;Ka Yan|Cheung;Wing Sum|Chan;Cheuk Nam|Lai;Aarav|Melwani;Pak Ho|Tse;"
        "Sze Nga|Yip",
        "s2021084",
        "5",
        "5C",
    )
    called = ("Jasmine", "", "Karen", "Sum Sum", "Leo", "", "Marcus", "Nicole")
    people = [replace(w, goes=goes) for w, goes in zip(people, called, strict=True)]
    titles = cut("Photo|Class No.|Student No.|Surname|Given Name|Known As|Sex|House")
    houses = ("Red", "Blue", "Green")
    rows = [
        [str(at + 1), w.number, w.family, w.given, w.goes, "FM"[at % 2], houses[at % 3]]
        for at, w in enumerate(people)
    ]
    heading = "Primary 5    Class: 5C    Class Teacher: Ms. Fung Mei Yee    2025-2026"
    folder.put("5C photo list.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, allowed=(*houses, "Ms. Fung Mei Yee", "5C photo list"))


@case()
def p50b_jamaican_office_mail_with_table(folder: Folder) -> Truth:
    """Jamaica: a mail of the office with a pasted table; form classes by colour, one no longer enrolled."""
    people = [
        one("Shanique", "Brown", "20241187", "7", "7 Blue"),
        one("Jahmari", "Campbell", "20241192", "7", "7 Gold"),
        one("Tia-Marie", "Dacosta", "20230954", "8", "8 Blue"),
        one("Orane", "Brown", "20230961", "8", "8 Blue"),
        one("Kadijah", "McFarlane", "20241203", "7", "7 Blue"),
        one("Romario", "St. Louis", "20241210", "7", "7 Gold", here=False),
        one("Zaria", "Chin-Loy", "20251302", "8", "8 Blue"),
    ]
    people = [replace(w, photo="") for w in people]
    notes = {5: "No longer enrolled", 6: "Transferred in from St. Ann"}
    titles = cut("Student ID|Last Name|First Name|Grade|Form Class|Comment")
    rows = [
        [w.number, w.family, w.given, f"Grade {w.grade}", w.room, notes.get(at, "")]
        for at, w in enumerate(people)
    ]
    mail = EmailMessage()
    mail["From"] = "Registry <registry@bluemahoe.example>"
    mail["To"] = "Library <library@bluemahoe.example>"
    mail["Subject"] = "Re: lower school list"
    mail["Date"] = "Thu, 18 Sep 2025 13:40:02 -0500"
    hello = "Good afternoon Ms. Bailey,\n\nAs requested, the lower school list is below.\n\n"
    bye = "\n\nRegards,\nMarcia Gayle\nRegistry"
    mail.set_content(hello + "\n".join("\t".join(row) for row in (titles, *rows)) + bye)
    cells = "".join(
        f"<tr>{''.join(f'<td><p>{escape(text)}</p></td>' for text in row)}</tr>" for row in (titles, *rows)
    )
    parts = [f"<p>{part.strip().replace(chr(10), '<br>')}</p>" for part in (hello, bye)]
    whole = f"<html><body>{parts[0]}<table border=1>{cells}</table>{parts[1]}</body></html>"
    mail.add_alternative(whole, "html")
    folder.put("Re_ lower school list.eml", mail.as_bytes())
    return Truth(people)
