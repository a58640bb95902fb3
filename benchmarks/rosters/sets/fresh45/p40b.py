"""Schools in Africa, Asia, the Gulf and Greece: what an office sends, second half."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, list_pdf, page
from benchmarks.rosters.papers import docx


@case("style of an office, invented: the student directory of a school portal, saved from the browser")
def p40b_cairo_student_directory(folder: Folder) -> Truth:
    """Egypt: a saved web page with one table, names of three and four parts, a column of links."""
    people = [
        any_parting(one(given, family, str(11820 + at * 9), "6", room, photo=""))
        for at, (given, family, room) in enumerate(
            (
                ("Youssef", "Ahmed Mostafa", "6A"),
                ("Malak", "Hossam El-Din Fathy", "6A"),
                ("Habiba", "Tarek Abdel Rahman", "6A"),
                ("Marwan", "Khaled Shawky", "6A"),
                ("Farida", "Sherif Naguib", "6B"),
                ("Andrew", "Maged Boutros", "6B"),
                ("Jana", "Amr El-Sayed", "6B"),
                ("Ziad", "Mohamed Hegazy", "6B"),
                ("Freya", "Lindholm", "6B"),
            )
        )
    ]
    head = "".join(f"<th>{t}</th>" for t in cut("Student ID|Student Name|Grade|Section|Bus|&nbsp;"))
    rows = "".join(
        f"<tr><td>{w.number}</td><td>{w.full}</td><td>Grade {w.grade}</td><td>{w.room}</td>"
        f"<td>{('Maadi 3', '-', 'Zamalek 1')[at % 3]}</td><td><a href='#'>View</a></td></tr>\n"
        for at, w in enumerate(people)
    )
    body = (
        "<div id='top'>Welcome, Library | <a href='#'>Log out</a></div><ul><li>Dashboard</li>"
        "<li>Students</li><li>Attendance</li><li>Reports</li></ul><h3>Students</h3>"
        f"<table id='grid' class='table'><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        "<p>Showing 1 to 9 of 9 entries</p><p>Nile Heights International School</p>"
    )
    folder.put("Students.htm", page("Students - School Portal", body))
    return Truth(people, allowed=("Students", "Maadi 3", "Zamalek 1"))


@case("style of an office, invented; PEN, Admission Number and the parents' columns as UDISE+ asks for them")
def p40b_pune_class_list(folder: Folder) -> Truth:
    """India: Excel of one standard, both divisions, PEN beside the admission number, one struck off."""
    people = [
        any_parting(one(given, family, number, "5", room, photo="", more=(f"2104{5567120 + at * 311}",)))
        for at, (given, family, number, room) in enumerate(
            (
                ("Aarohi", "Deshpande", "2019/114", "5-A"),
                ("Arnav", "Kulkarni", "2019/087", "5-A"),
                ("Mohd Ayaan", "Shaikh", "2020/203", "5-A"),
                ("Sanvi", "Patil", "2019/131", "5-A"),
                ("Tanish", "Patil", "2019/132", "5-A"),
                ("Gurleen", "Kaur", "2022/019", "5-B"),
                ("Kabir", "Fernandes", "2019/140", "5-B"),
                ("Ovi", "Jadhav", "2021/066", "5-B"),
                ("Vihaan", "Bhattacharya", "2023/011", "5-B"),
            )
        )
    ]
    people = but(people, {7: {"here": False}})
    titles = cut(
        "Sr. No.|Class|Roll No.|Admission Number|PEN|Name of Student|Gender|Date of Birth|Father Name|"
        "Mother Name|Mobile Number|Status"
    )
    rows: list[list[object]] = [["St. Xavier's School, Pune - Std. V - 2026-27"], [], [*titles]]
    for at, w in enumerate(people):
        rows.append(
            [
                *(at + 1, w.room, at + 1 if at < 5 else at - 4, w.number, w.more[0], w.full),
                *(("F", "M")[w.given in ("Arnav", "Mohd Ayaan", "Tanish", "Kabir", "Vihaan")],),
                *(f"0{at + 1}-11-2015", f"{('Sachin', 'Imran', 'Vikas')[at % 3]} {w.family}"),
                *(("Sunita", "Shabnam", "Rekha")[at % 3], f"982205{1140 + at * 7}"),
                "Active" if w.here else "Left (TC taken)",
            ]
        )
    folder.book("Std V list.xlsx", {"Sheet1": rows}, merge=("A1:L1",))
    return Truth(people, allowed=("Std V list",))


@case("style of an office, invented: a class list of a Kenyan junior school; UPI number as NEMIS has it")
def p40b_nakuru_class_list(folder: Folder) -> Truth:
    """Kenya: Excel in capitals, surname first, ADM NO, UPI and assessment number, one transferred."""
    named = (
        ("OTIENO", "BRIAN ODHIAMBO", "M", "A7XK3Q"),
        ("CHEBET", "FAITH", "F", "B2MN8T"),
        ("KAMAU", "JOHN MAINA", "M", "A9LP4C"),
        ("WAMBUI", "MERCY NJERI", "F", "C4RT7D"),
        ("KIPTOO", "EMMANUEL", "M", "A3WQ9H"),
        ("ACHIENG", "SHARON", "F", "B8VX2K"),
        ("HASSAN", "ABDI NOOR", "M", "C1ZF6P"),
        ("MUTUA", "GRACE MWENDE", "F", "A6HJ5R"),
        ("KAMAU", "PETER NDUNGU", "M", "B5TC1W"),
    )
    people: list[Who] = []
    rows: list[list[object]] = [
        ["MENENGAI VIEW JUNIOR SCHOOL"],
        ["GRADE 7 BLUE CLASS LIST - TERM 3 2026"],
        [*cut("NO.|ADM NO|UPI NO|ASSESSMENT NO|NAME|GENDER|GRADE|CLASS|PARENT CONTACT|REMARKS")],
    ]
    for at, (family, given, sex, upi) in enumerate(named):
        number, assessed = 3308 + at * 4, f"B00{2271450 + at * 13}"
        gone = family == "KIPTOO"
        who = one(given, family, str(number), "7", "7 BLUE", photo="", here=not gone, more=(upi, assessed))
        people.append(any_parting(who, f"{family} {given}"))
        rows.append(
            [
                *(at + 1, number, upi, assessed, f"{family} {given}", sex, 7, "7 BLUE"),
                *(f"07225{40110 + at * 37}", "TRANSFERRED" if gone else ""),
            ]
        )
    rows += [[], ["", "", "", "", "BOYS: 5"], ["", "", "", "", "GIRLS: 4"]]
    rows += [["", "", "", "", "CLASS TEACHER: MR. LANGAT"]]
    folder.book("GRADE 7 BLUE.xlsx", {"7 BLUE": rows}, merge=("A1:J1", "A2:J2"))
    return Truth(people, capitals=True, allowed=("MR. LANGAT", "GRADE 7 BLUE"))


@case("columns as Greek schools get them from myschool (from memory, not read here)")
def p40b_thessaloniki_fifth_class(folder: Folder) -> Truth:
    """Greece: Excel in Greek, the register number first, parents' names, two sections of the fifth class."""
    people = those(
        "Μαρία|Παπαδοπούλου;Γεώργιος|Καραγιάννης;Ελένη|Σταματίου;Νικόλαος|Δημητρίου;"
        "Αναστασία|Χατζηιωάννου;Ιωάννης-Παναγιώτης|Βλάχος;Σοφία|Δημητρίου;Ρομπέρτο|Χότζα;"
        "Κωνσταντίνα|Λιάπη-Ράπτη",
        "1846",
        "5",
        photo="",
    )
    people = [replace(w, room="Ε1" if at < 5 else "Ε2") for at, w in enumerate(people)]
    titles = cut(
        "Α/Α|Αριθμός Μητρώου|Επώνυμο μαθητή|Όνομα μαθητή|Όνομα πατέρα|Όνομα μητέρας|"
        "Ημ/νία γέννησης|Τάξη|Τμήμα"
    )
    rows: list[list[object]] = [
        ["14ο Δημοτικό Σχολείο Θεσσαλονίκης"],
        ["Κατάσταση μαθητών σχολικού έτους 2026-2027"],
        [],
        [*titles],
    ]
    for at, w in enumerate(people):
        rows.append(
            [
                *(at + 1, int(w.number), w.family, w.given),
                *(("Δημήτριος", "Αθανάσιος", "Χρήστος")[at % 3], ("Άννα", "Βασιλική", "Όλγα")[at % 3]),
                *(f"1{at}/05/2016", "Ε' Δημοτικού", w.room),
            ]
        )
    folder.book("Μαθητές Ε τάξης.xlsx", {"Φύλλο1": rows})
    return Truth(people, allowed=("Μαθητές Ε τάξης", "Φύλλο1"))


@case("style of an office, invented: a class list in Word with pictures; NIS is the school's number")
def p40b_jakarta_class_list_in_word(folder: Folder) -> Truth:
    """Indonesia: a Word table, a row for each child: photo, NIS, name, nickname; one has one name only."""
    named = (
        ("Putri", "Ayu Lestari", "Ayu"),
        ("Muhammad", "Rafi Pratama", "Rafi"),
        ("Kadek", "Dwi Saraswati", "Dwi"),
        ("Rangga", "", ""),
        ("Gabriella", "Simanjuntak", "Gaby"),
        ("Oliver", "Tanuwijaya", "Oliver"),
        ("Nadia", "Hutapea", ""),
        ("Bagas", "Wicaksono", "Bagas"),
    )
    people = []
    for at, (given, family, nick) in enumerate(named):
        who = one(given, family, str(25261 + at * 3), "4", "4K", goes="" if nick == given else nick)
        people.append(any_parting(replace(who, photo="") if at == 6 else who))
    people[3] = replace(people[3], also=(*people[3].also, ("", "Rangga")))
    head = [Cell((title,)) for title in cut("No|Photo|NIS|Full Name|Nickname")]
    table = [head] + [
        [
            Cell((str(at + 1),)),
            Cell((), face(w.photo)) if w.photo else Cell(("no photo yet",)),
            Cell((w.number,)),
            Cell((w.full,)),
            Cell((named[at][2],)),
        ]
        for at, w in enumerate(people)
    ]
    above = ["Sekolah Nusa Cendekia", "Class: 4K     Grade: 4", "Homeroom teacher: Ms. Widya Kartika"]
    folder.put("Class list 4K.docx", docx(above, table))
    return Truth(people, allowed=("Ms. Widya Kartika", "Class list 4K"))


@case("style of an office, invented: pictures of a photographer with an index")
def p40b_hong_kong_photographer(folder: Folder) -> Truth:
    """Hong Kong: a CSV that names the picture of each child, surname in capitals; a picture of the class."""
    people = those(
        "Hei Tung|Chan;Lok Yin|Cheung;Tsz Ching|Ho;Wing Yan|Lam;Ka Ho|Leung;Oscar|Au-Yeung;"
        "Sin Yu|Wong;Pui Ki|Wong;Aarya|Gurung",
        "s2025031",
        "2",
        "2L",
        without=2,
    )
    titles = cut("File|Student No.|Class No.|Name|Level|Class")
    named = {w.number: f"IMG_{4021 + at * 2}.JPG" for at, w in enumerate(people) if w.photo}
    rows = [
        [
            *(named.get(w.number, ""), w.number, str(at + 1), f"{w.family.upper()} {w.given}"),
            *(f"Primary {w.grade}", w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("2L/index.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"2L/{named[w.number]}")
    folder.put("2L/2L class photo.JPG", face("the whole class", 640))
    return Truth(
        people,
        [lost("a photo of the class", "2L class photo", "class photo")],
        capitals=True,
        allowed=("index",),
    )


@case("Microsoft Forms: Excel with ID, Start time, Completion time, Email, Name; the questions are invented")
def p40b_microsoft_form_of_new_families(folder: Folder) -> Truth:
    """Kuala Lumpur: new families filled in a form; answers are numbered, mail and name are anonymous."""
    people = those(
        "Isabelle|Tan;Adam Haziq|Zulkifli;Theo|Marchetti-Lowe;Kavya|Pillai;Minh Anh|Nguyen;"
        "Ruby|Cartwright;Danish|Iskandar",
        photo="",
    )
    placed = (("1", "1R"), ("1", "1S"), ("2", "2R"), ("4", "4S"), ("6", "6R"), ("2", "2S"), ("4", "4R"))
    people = [replace(w, grade=placed[at][0], room=placed[at][1]) for at, w in enumerate(people)]
    people = but(people, {0: {"goes": "Izzy"}, 4: {"goes": "Mina"}})
    titles = cut(
        "ID|Start time|Completion time|Email|Name|Child's first name|Child's surname|"
        "What does your child like to be called?|Year group|Class|Name of parent or carer|"
        "May we use photographs of your child?"
    )
    rows: list[list[object]] = [[*titles]]
    for at, w in enumerate(people):
        rows.append(
            [
                *(at + 1, f"2026-08-2{at} 09:1{at}:22", f"2026-08-2{at} 09:1{at + 1}:40", "anonymous", ""),
                *(w.given, w.family, w.goes, f"Year {w.grade}", w.room),
                *(f"{('Mei Lin', 'Faridah', 'Joanna')[at % 3]} {w.family}", ("Yes", "No")[at % 2]),
            ]
        )
    folder.book("Welcome form - new families(1-7).xlsx", {"Sheet1": rows})
    return Truth(people, allowed=("Welcome form - new families(1-7)",))


@case("style of an office, invented: a mail with a table pasted from Excel, as plain text and as HTML")
def p40b_accra_mail_with_a_table(folder: Folder) -> Truth:
    """Ghana: a mail in two shapes, a small table with notes in the last column, two of them have left."""
    people = [
        one("Nana Ama", "Owusu", "GIS-0482", "8", "8 Volta", photo=""),
        one("Kojo", "Asamoah", "GIS-0488", "8", "8 Volta", photo=""),
        one("Efua", "Quartey-Papafio", "GIS-0490", "8", "8 Volta", photo=""),
        one("Femi", "Adeleke", "GIS-0503", "8", "8 Volta", photo="", here=False),
        one("Yaw", "Boateng", "GIS-0511", "8", "8 Densu", photo=""),
        one("Salma", "Iddrisu", "GIS-0516", "8", "8 Densu", photo=""),
        one("Abigail", "Boateng", "GIS-0520", "8", "8 Densu", photo="", here=False),
        one("Luca", "de Santis", "GIS-0527", "8", "8 Densu", photo=""),
    ]
    titles = cut("ID No|Surname|First Name|Grade|Class|Notes")
    notes = {3: "Left 31 July", 5: "New", 6: "Left 31 July", 7: "New"}
    rows = [[w.number, w.family, w.given, w.grade, w.room, notes.get(at, "")] for at, w in enumerate(people)]
    mail = EmailMessage()
    mail["From"] = "Esther Lamptey <office@goldcoastis.example>"
    mail["To"] = "Peter Hartigan <library@goldcoastis.example>"
    mail["Subject"] = "Grade 8 list"
    mail["Date"] = "Mon, 31 Aug 2026 08:15:03 +0000"
    before, after = "Good morning Peter,", "Please find the list for Grade 8 as of today."
    sign = ("Regards,", "Esther Lamptey", "School Secretary")
    typed = "\n".join("\t".join(row) for row in [titles, *rows])
    mail.set_content("\n\n".join((before, after, typed, "\n".join(sign))) + "\n")
    cell = "<td style='border:1px solid #999;padding:2px'>"
    table = "".join(
        f"<tr>{''.join(f'{cell}{text or chr(160)}</td>' for text in row)}</tr>" for row in [titles, *rows]
    )
    mail.add_alternative(
        f"<html><body><p>{before}</p><p>{after}</p><table>{table}</table>"
        f"<p>{'<br>'.join(sign)}</p></body></html>",
        subtype="html",
    )
    mail.set_boundary("_000_grade8list_")
    folder.put("Grade 8 list.eml", mail.as_bytes())
    return Truth(people, allowed=("Grade 8 list",))


@case("Reading Cloud: columns of the CSV from any other MIS, knowledgebase.reading-cloud.com")
def p40b_reading_cloud_with_photos(folder: Folder) -> Truth:
    """Dubai: the CSV for the library system and one of the staff, photos by the number with its zeros."""
    people = those(
        "Amara|Obi;Rashid|Al Maktari;Saffron|Whitlock;Veer|Malhotra;Leila|Farahani;Hugo|de la Croix;"
        "Noor|Al Suwaidi;George|Papageorgiou;Ji-woo|Han;Ayesha|Malhotra",
        "0005678",
        "7",
        "7KLS;7BTM",
    )
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    rows = [
        [
            *(w.number, w.given, w.family, f"1{at}/02/2015"),
            *(("Female", "Male")[w.given in ("Rashid", "Veer", "Hugo", "George", "Ji-woo")], w.room),
            f"Year {w.grade}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("students.csv", [titles, *rows], quote=True)
    staff = [
        one("Katherine", "Lyle-Simms", "0000311", role="staff", photo=""),
        one("Brendan", "Tormey", "0000327", role="staff", photo=""),
    ]
    named = [[w.number, w.given, w.family] for w in staff]
    folder.csv("staff.csv", [cut("ManagementSystemID|Forename|Surname"), *named], quote=True)
    folder.photos(people, lambda w: f"Photos Year 7/{w.number}.jpg")
    folder.put("Photos Year 7/0004991.jpg", face("one of last year's leavers"))
    return Truth(
        [*people, *staff],
        [lost("a photo of nobody in the list", "0004991")],
        allowed=("Photos Year 7", "students", "staff"),
    )


@case("style of an office, invented: the printed register of a class with pictures")
def p40b_kampala_printed_register(folder: Folder) -> Truth:
    """Uganda: a PDF table, the picture first in each row, surname and other names, class in a column."""
    people = those(
        "Patience|Nakato;Joshua|Ssemakula;Mary Assumpta|Nalubega;Ivan|Okello;Rehema|Namukasa;"
        "Arthur|Tumusiime;Priya|Madhvani;Isaac|Okello",
        "KP22/0071",
        "6",
        "6W",
    )
    rows = [[w.number, w.family, w.given, f"Primary {w.grade}", w.room] for w in people]
    heading = "Kololo Parents' School - Class Register, Term I 2026"
    titles = cut("Photo|Reg. No.|Surname|Other Names|Level|Class")
    folder.put("Class register 6W.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, allowed=("Class register 6W",))
