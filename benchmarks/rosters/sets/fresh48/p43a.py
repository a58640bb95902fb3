"""What schools in Britain, Ireland, Australia, New Zealand, South Africa and Asia hand over, first half."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, grid_pdf
from benchmarks.rosters.papers import docx


def listed(text: str, photos: bool = False) -> list[Who]:
    """People, one a line: given, family, number, grade, room, preferred name, parted by bars."""
    found = []
    for line in text.strip().splitlines():
        given, family, number, grade, room, goes = line.strip().split("|")
        who = one(given, family, number, grade, room, goes=goes)
        found.append(who if photos else replace(who, photo=""))
    return found


@case("SIMS .net student list report to Excel (titles from memory: Adno, Reg Group, Year two blanks wide)")
def p43a_sims_report_with_a_sheet_of_staff(folder: Folder) -> Truth:
    """SIMS: a workbook of one year, preferred forename always filled, UPN beside, staff in a second sheet."""
    pupils = listed(
        """
        Aaliyah|Begum|004512|7|7B|
        Thomas James|Brearley|004519|7|7E|Tom
        Ffion|Cadwallader|004523|7|7B|
        Mohammed Yusuf|Hussain|004527|7|7E|Yusuf
        Lily-Mae|Ogden|004533|7|7B|
        Dominic|O'Rourke|004538|7|7E|Dom
        Oliwia|Pawłowska|004541|7|7B|
        Isaac|Shaw|004546|7|7E|
        Ruby|Shaw|004547|7|7B|
        Caitlin|St John|004552|7|7E|
        """
    )
    pupils = [replace(w, more=(f"{'HBKDRTWMAQ'[at]}823401220{141 + at}",)) for at, w in enumerate(pupils)]
    staff = [
        one("Rachel", "Hartley", "RHA", role="staff", photo=""),
        one("Gurpreet", "Sandhu", "GSA", role="staff", photo=""),
        one("Paul", "Whitworth", "PWH", role="staff", photo=""),
    ]
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, "FMFMFMFMFF"[at]),
            *(f"{at + 11:02}/03/2015", f"Year  {w.grade}", w.room, ("Brunel", "Telford")[at % 2]),
        ]
        for at, w in enumerate(pupils)
    ]
    titles = cut("Adno|UPN|Surname|Forename|Preferred Forename|Gender|DOB|Year|Reg Group|House")
    of_staff = [
        ["Staff Code", "Title", "Forename", "Surname", "Role"],
        ["RHA", "Mrs", "Rachel", "Hartley", "Teacher"],
        ["GSA", "Mr", "Gurpreet", "Sandhu", "Teacher"],
        ["PWH", "Mr", "Paul", "Whitworth", "Teaching Assistant"],
    ]
    folder.book("Year 7 for library.xlsx", {"Students": [titles, *rows], "Staff": of_staff})
    return Truth([*pupils, *staff], allowed=("Brunel", "Telford"))


@case(
    "Reading Cloud / MLS: the CSV of borrowers, knowledgebase.reading-cloud.com exporting-a-csv-any-other-mis"
)
def p43a_reading_cloud_csv_with_a_zip_of_photos(folder: Folder) -> Truth:
    """Reading Cloud: everything quoted, tutor groups, a zip of photos by the number of the office system."""
    people = listed(
        """
        Amelia|Barraclough|0007214|8|8KLM|
        Zakariya|Chowdhury|0007219|8|8KLM|
        Joshua|Farnworth|0007226|8|8DPR|
        Megan|Griffiths|0007231|8|8KLM|
        Kofi|Mensah-Boateng|0007238|8|8DPR|
        Freya|Nuttall|0007240|8|8DPR|
        Jack|Ramsbottom|0007247|8|8KLM|
        Simran|Uppal|0007255|8|8DPR|
        """,
        photos=True,
    )
    people = but(people, {5: {"photo": ""}})
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    rows = [
        [w.number, w.given, w.family, f"{at + 3:02}/11/2013", "FMMFMFMF"[at], w.room, w.grade]
        for at, w in enumerate(people)
    ]
    folder.csv("students.csv", [titles, *rows], quote=True)
    pictures: dict[str, bytes | str] = dict(faces(people))
    folder.zip("Year 8 photos.zip", pictures)
    return Truth(people, allowed=("Year 8 photos",))


@case(OFFICE)
def p43a_irish_class_list_in_word(folder: Folder) -> Truth:
    """Ireland: a teacher's list in Word, a table of surnames and first names, without any number."""
    people = listed(
        """
        Sadhbh|Breathnach||4|Room 7|
        Cillian|Daly||4|Room 7|
        Éabha|Fitzgerald||4|Room 7|
        Patrick|Keane||4|Room 7|Paddy
        Tadhg|Mac Mahon||4|Room 7|
        Caoimhe|Ní Chonaill||4|Room 7|
        Oisín|O'Brien||4|Room 7|
        Fiadh|Ó Súilleabháin||4|Room 7|
        Zuzanna|Wiśniewska||4|Room 7|Zuza
        """
    )
    notes = {1: "Asthma, inhaler in office", 6: "Irish exemption"}
    table = [[Cell((title,)) for title in ("No.", "Surname", "First name", "Known as", "Notes")]]
    for at, w in enumerate(people):
        row = (str(at + 1), w.family, w.given, w.goes, notes.get(at, ""))
        table.append([Cell((text,)) for text in row])
    above = [
        "Scoil Naomh Bríd",
        "Class list 2026/27",
        "4th Class, Room 7",
        "Teacher: Ms. Dearbhla Hanratty",
        "",
    ]
    folder.put("Room 7 class list.docx", docx(above, table, ["Total: 9"]))
    return Truth(people, allowed=("4th Class", "Ms. Dearbhla Hanratty", "Dearbhla Hanratty"))


@case(
    "Compass People Management export, supportdesk.compass.education people-management-as-sis, csnsw-census"
)
def p43a_compass_export_with_photos(folder: Folder) -> Truth:
    """Compass, Victoria: codes of CASES21, form groups and houses, photos in a folder by the code."""
    people = listed(
        """
        Matilda|Ashcroft|ASH0014|7|7C|Tilly
        Lachlan|Brodie|BRO0031|7|7A|
        Thi Minh Anh|Nguyen|NGU0112|7|7C|Annie
        Harrison|Nguyen|NGU0098|8|8B|
        Eleni|Papadopoulos|PAP0006|8|8B|
        Jaxon|Riley-Cooper|RIL0009|7|7A|
        Zahra|Sediqi|SED0003|8|8B|
        Angus|Van Der Zee|VAN0011|7|7C|Gus
        """,
        photos=True,
    )
    people = but(people, {6: {"photo": ""}})
    titles = cut(
        "Student Code|First Name|Preferred Name|Last Name|Gender|Year Level|Form Group|House|Email|Status"
    )
    rows = [
        [
            *(w.number, w.given, w.goes or w.given, w.family, "FMFMFMFM"[at], f"Year {w.grade}", w.room),
            *(("Banksia", "Waratah")[at % 2], f"{w.number.lower()}@yarrabrook.example", "Active"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("PeopleExport.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Student Photos/{w.number}.jpg")
    return Truth(people, allowed=("Student Photos", "Banksia", "Waratah"))


@case(
    "Sentral enrolments export of a New South Wales primary (titles from memory: Roll Class, Scholastic Year)"
)
def p43a_sentral_primary_with_somebody_who_left(folder: Folder) -> Truth:
    """Sentral: Kindergarten to Year 6, names of classes by colour and a composite one, one has left."""
    people = listed(
        """
        Archie|Bannister|30418|K|K Blue|
        Indiana|Coelho|30422|K|K Blue|Indi
        Yousef|El-Masri|29877|1|1/2 Green|
        Charlotte|Hennessy|29503|2|1/2 Green|
        Arjun|Krishnan|28941|4|4 Red|
        Ruby|McAllister|28966|4|4 Red|
        Tane|Parata|28980|4|4 Red|
        Sophia|Xu|28105|6|6 Gold|
        William|Yates-Brown|28119|6|6 Gold|Will
        """
    )
    people = but(people, {6: {"here": False}})
    born = {"K": 2020, "1": 2019, "2": 2018, "4": 2016, "6": 2014}
    titles = cut(
        "Student ID|Surname|First Name|Preferred Name|Gender|Date of Birth|"
        "Scholastic Year|Roll Class|House|Enrolment Status"
    )
    rows = [
        [
            *(
                w.number,
                w.family,
                w.given,
                w.goes or w.given,
                "MFMFMFMFM"[at],
                f"17/0{at + 1}/{born[w.grade]}",
            ),
            *(w.grade, w.room, ("Wattle", "Bottlebrush")[at % 2], "Enrolled" if w.here else "Left"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student_export_20260206.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=("Wattle", "Bottlebrush"))


@case("KAMAR list export and its photo folder (from memory); slc.crystal.school.nz AutomaticSMSExport/KAMAR")
def p43a_kamar_list_with_photos_by_id(folder: Folder) -> Truth:
    """KAMAR: a text file with tabs, macrons, NSN beside the student ID; one photo too many."""
    people = listed(
        """
        Aroha|Te Whaiti|19042|9|9KTM|
        Māia|Ngāti-Rangi|19055|9|9KTM|
        Samuel|Fa'asavalu|19061|9|9HBR|Sam
        Ella|Henderson|18733|10|10DWN|
        Wiremu|Pōtae|18741|10|10DWN|Wī
        Grace|Sutherland|19078|9|9HBR|
        Jia Hao|Zhang|18790|10|10DWN|Howard
        """,
        photos=True,
    )
    people = [replace(w, more=(f"1487{20513 + at * 311}",)) for at, w in enumerate(people)]
    titles = cut("Student ID|NSN|Last Name|First Name|Preferred Name|Gender|Year Level|Tutor Class")
    rows = [
        [w.number, w.more[0], w.family, w.given, w.goes or w.given, "FFMFMFM"[at], w.grade, w.room]
        for at, w in enumerate(people)
    ]
    folder.csv("KAMAR Students.txt", [titles, *rows], sep="\t", end="\n")
    folder.photos(people, lambda w: f"KAMAR Photos/{w.number}.jpg")
    folder.put("KAMAR Photos/17620.jpg", face("somebody who left last year"))
    return Truth(people, [lost("a photo of nobody in the list", "17620")], allowed=("KAMAR Photos",))


@case("d6 School Administration learner list to Excel (titles from memory), help.d6.co.za")
def p43a_d6_learner_list_in_excel(folder: Folder) -> Truth:
    """d6, South Africa: a heading above, accession numbers as numbers, full names and the name used."""
    people = listed(
        """
        Johannes Petrus|Botha|10234|5|5A|Hannes
        Lerato|Dlamini|10311|5|5B|
        Anika|du Plessis|10287|5|5A|
        Christiaan Rudolph|Janse van Rensburg|10240|5|5B|Riaan
        Ayesha|Jacobs|10302|5|5A|
        Siyabonga|Mkhize|10325|5|5B|Siya
        Keshav|Naidoo|10266|5|5A|
        Mia|van der Merwe|10251|5|5B|
        Nomvula Grace|Zungu|10338|5|5A|Grace
        """
    )
    titles = cut(
        "No|Accession no|Surname|Full names|Known as|Gender|Date of birth|Grade|Register class|"
        "Account holder|Cell number"
    )
    parents = cut(
        "Mnr D Botha|Me T Dlamini|Mev L du Plessis|Mnr C Janse van Rensburg|Mr F Jacobs|"
        "Me B Mkhize|Mr R Naidoo|Mev E van der Merwe|Me P Zungu"
    )
    rows = [
        [
            *(at + 1, int(w.number), w.family, w.given, w.goes or w.given, "MFFMFMMFF"[at]),
            *(f"2015/0{at + 1}/2{at}", int(w.grade), w.room, parents[at], f"082 555 01{at}7"),
        ]
        for at, w in enumerate(people)
    ]
    above = [["Rietvlei Primary School"], ["Learner list: Grade 5"], ["Printed: 2026/01/21 09:14"], []]
    folder.book("Learner list Gr 5.xlsx", {"Sheet1": [*above, titles, *rows, [], ["Total: 9"]]})
    return Truth(people)


@case("class list of an Indian school with the columns of UDISE+ (Student Data Capture Format, scribd.com)")
def p43a_indian_class_list_with_transfer_certificate(folder: Folder) -> Truth:
    """India: admission and roll numbers, the name whole, class VI-B, parents beside; one took the T.C."""
    people = [
        any_parting(w)
        for w in listed(
            """
            Aarav|Sharma|5127|6|VI-B|
            Aditi|Deshpande|5130|6|VI-B|
            Mohammed Faizan|Ansari|5218|6|VI-B|
            Gurleen|Kaur|5142|6|VI-B|
            Ishaan|Banerjee|5149|6|VI-B|
            Kavya|Nair|5305|6|VI-B|
            Rohan|Sharma|5163|6|VI-B|
            Sneha|Patil|5171|6|VI-B|
            Tanvi|Iyer|5180|6|VI-B|
            Yash Vardhan|Singh|5312|6|VI-B|
            """
        )
    ]
    people = but(people, {7: {"here": False}})
    fathers = ["Rakesh Sharma", "Milind Deshpande", "Shakeel Ansari", "Harjit Singh", "Sourav Banerjee"]
    fathers += ["Suresh Nair", "Vinod Sharma", "Ganesh Patil", "R. Subramanian Iyer", "Ajay Singh"]
    mothers = ["Neha", "Vaishali", "Rukhsana", "Paramjit Kaur", "Moumita", "Latha", "Sunita", "Rekha"]
    mothers += ["Meenakshi", "Pushpa"]
    titles = cut("S.No.|Adm. No.|Roll No.|Name of Student|Father's Name|Mother's Name|D.O.B.|Class|Remarks")
    rows = [
        [
            *(at + 1, int(w.number), at + 1, w.full, fathers[at], mothers[at], f"{at + 9:02}-08-2014"),
            *(w.room, "" if w.here else "T.C. issued on 12-06-2026, left the school"),
        ]
        for at, w in enumerate(people)
    ]
    above = [
        ["ST. ANNE'S PUBLIC SCHOOL, NAGPUR"],
        ["CLASS LIST 2026-27"],
        ["Class Teacher: Mrs. Shubhangi Joshi"],
    ]
    folder.book("Class VI B.xlsx", {"VI B": [*above, titles, *rows]}, merge=["A1:I1", "A2:I2", "A3:I3"])
    return Truth(people, allowed=("VI B", "Mrs. Shubhangi Joshi"))


@case(OFFICE)
def p43a_singapore_class_with_photos_in_pdf(folder: Folder) -> Truth:
    """Singapore: the printed photo sheet of a primary class, names as registered, the number below."""
    printed = {
        "Chua Jun Kai": one("Jun Kai", "Chua", "S22041", "4", "4 Integrity"),
        "Goh Xin Yi": one("Xin Yi", "Goh", "S22058", "4", "4 Integrity"),
        "Lim Wei Ling": one("Wei Ling", "Lim", "S22075", "4", "4 Integrity"),
        "Muhammad Irfan Bin Osman": one("Muhammad Irfan", "Bin Osman", "S22092", "4", "4 Integrity"),
        "Nur Aisyah Binte Rahim": one("Nur Aisyah", "Binte Rahim", "S22109", "4", "4 Integrity"),
        "Ong Kai Wen": one("Kai Wen", "Ong", "S22126", "4", "4 Integrity"),
        "Priya Ramasamy": one("Priya", "Ramasamy", "S22143", "4", "4 Integrity"),
        "Tan Zhi Hao": one("Zhi Hao", "Tan", "S22160", "4", "4 Integrity", photo=""),
    }
    people = [any_parting(w, name) for name, w in printed.items()]
    drawn = [
        Cell((name, w.number), face(w.photo) if w.photo else b"")
        for name, w in zip(printed, people, strict=True)
    ]
    grid = Grid(
        columns=3,
        rows=3,
        text=130,
        title="Primary 4    Class: 4 Integrity    Form Teacher: Mdm Siti Hajar",
        foot="Kallang Riverside Primary School, 5 January 2026",
    )
    folder.put("P4 Integrity photos.pdf", grid_pdf(drawn, grid))
    return Truth(people, allowed=("P4 Integrity photos", "Mdm Siti Hajar", "Primary 4"))


@case(OFFICE)
def p43a_nigerian_list_pasted_into_a_mail(folder: Folder) -> Truth:
    """Nigeria: a mail of the class teacher, the table pasted from a sheet, other names in one column."""
    people = listed(
        """
        Oluwaseun Daniel|Adebayo|HGA/22/0412|4|Primary 4 Gold|
        Chidinma|Eze|HGA/22/0419|4|Primary 4 Gold|
        Aisha Zainab|Ibrahim|HGA/23/0077|4|Primary 4 Gold|
        Emeka Victor|Nwosu|HGA/22/0425|4|Primary 4 Gold|
        Temitope|Ogunleye|HGA/22/0430|4|Primary 4 Gold|
        Ebiere|Ogunleye-Briggs|HGA/24/0015|4|Primary 4 Gold|
        Abdulmalik|Yusuf|HGA/22/0441|4|Primary 4 Gold|
        """
    )
    titles = ("S/N", "Surname", "Other Names", "Admission No.", "Sex", "Class")
    rows = [(str(at + 1), w.family, w.given, w.number, "MFFMFFM"[at], w.room) for at, w in enumerate(people)]
    mail = EmailMessage()
    mail["From"] = "Blessing Okon <b.okon@havengate.example>"
    mail["To"] = "Library <library@havengate.example>"
    mail["Subject"] = "Class list for library cards"
    mail["Date"] = "Tue, 15 Sep 2026 10:42:07 +0100"
    text = "\n".join("\t".join(row) for row in (titles, *rows))
    mail.set_content(
        f"Good morning,\n\nThis is my class list as you asked.\n\n{text}\n\nRegards,\nMrs. B. Okon\n"
    )
    table = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in (titles, *rows)
    )
    mail.add_alternative(
        "<html><body><p>Good morning,</p><p>This is my class list as you asked.</p>"
        f'<table border="1">{table}</table><p>Regards,<br>Mrs. B. Okon</p></body></html>',
        subtype="html",
    )
    folder.put("Class list for library cards.eml", mail.as_bytes())
    return Truth(people)
