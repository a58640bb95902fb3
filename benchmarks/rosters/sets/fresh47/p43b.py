"""What schools in Britain, Ireland, Australia, New Zealand, South Africa and Asia hand over, second half."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import list_pdf


def listed(text: str, photos: bool = False) -> list[Who]:
    """People, one a line: given, family, number, grade, room, preferred name, parted by bars."""
    found = []
    for line in text.strip().splitlines():
        given, family, number, grade, room, goes = line.strip().split("|")
        who = one(given, family, number, grade, room, goes=goes)
        found.append(who if photos else replace(who, photo=""))
    return found


@case("Arbor custom report as CSV (titles from memory), support.arbor-education.com")
def p43b_arbor_report_with_a_leaver(folder: Folder) -> Truth:
    """Arbor: legal and preferred first names, year group and registration form, a leaver with a date."""
    people = listed(
        """
        Hafsa|Akhtar|2308|9|9 Curie|
        Benjamin|Clegg|2311|9|9 Turing|Ben
        Ebony|Clarke-Stewart|2317|9|9 Curie|
        Callum|MacDonald|2324|9|9 Turing|
        Niamh|McGrath|2330|9|9 Curie|
        Ayomide|Oyelaran|2339|9|9 Turing|Ayo
        George|Sutcliffe|2342|9|9 Curie|
        Hannah|de Souza|2346|9|9 Turing|
        Ioana|Țurcanu|2351|9|9 Curie|
        """
    )
    people = [replace(w, more=(f"{'KRBVTDHMW'[at]}3524072180{at + 61}",)) for at, w in enumerate(people)]
    people = but(people, {3: {"here": False}})
    titles = cut(
        "Admission number|UPN|Legal first name|Preferred first name|Legal last name|Sex|Date of birth|"
        "Year group|Registration form|Enrolment status|Leaving date"
    )
    rows = [
        [
            *(w.number, w.more[0], w.given, w.goes or w.given, w.family, "FMFMFMMFF"[at]),
            *(f"{at + 4:02} Oct 2012", f"Year {w.grade}", w.room),
            *(("Enrolled", "") if w.here else ("Left", "17 Jul 2026")),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Custom Report - Library.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    return Truth(people)


@case(OFFICE)
def p43b_primary_office_and_photographer(folder: Folder) -> Truth:
    """England: a typed workbook of surnames and forenames; photos by name in a folder for each class."""
    people = listed(
        """
        Alfie|Barton|1904|3|Oak|
        Maisie|Dunn|1911|3|Oak|
        Adam|Hussain|1915|3|Oak|
        Poppy|Lomax|1920|3|Oak|
        Xanthe|Ainsworth|1822|4|Willow|
        Reuben|Haworth|1830|4|Willow|
        Inaya|Khan|1833|4|Willow|
        Evie-Rose|Tattersall|1841|4|Willow|
        Kacper|Zieliński|1846|4|Willow|
        """,
        photos=True,
    )
    people = but(people, {3: {"photo": ""}})
    rows = [
        [f"{w.family}, {w.given}", int(w.number), f"Year {w.grade}", w.room, "MFMFFMFFM"[at]]
        for at, w in enumerate(people)
    ]
    titles = ["Pupil", "Adm No", "Year", "Class", "M/F"]
    folder.book("Oak and Willow Sept 2026.xlsx", {"Sheet1": [titles, *rows]})
    folder.photos(people, lambda w: f"Portraits 2026/{w.room} Class/{w.given} {w.family}.jpg")
    folder.put("Portraits 2026/Siblings/Family group 14.jpg", face("two brothers on one picture"))
    return Truth(
        people,
        [lost("a picture of siblings", "Family group 14", "Siblings")],
        allowed=("Portraits 2026", "Oak Class", "Willow Class", "Siblings"),
    )


@case(OFFICE)
def p43b_irish_secretary_writes_the_names(folder: Folder) -> Truth:
    """Ireland: a plain mail of the school secretary, the names of a class one below the other."""
    people = listed(
        """
        Saoirse|Brennan||6|6th Class|
        Darragh|Cullen||6|6th Class|
        Aoibhinn|de Búrca||6|6th Class|
        Eoghan|Mac Giolla Phádraig||6|6th Class|
        Maja|Nowakowska||6|6th Class|
        Ruairí|Ó Dálaigh||6|6th Class|
        Kate|O'Sullivan||6|6th Class|
        Conor|O'Sullivan||6|6th Class|
        """
    )
    mail = EmailMessage()
    mail["From"] = "Oifig Scoil Mhuire <oifig@scoilmhuire.example>"
    mail["To"] = "leabharlann@scoilmhuire.example"
    mail["Subject"] = "6th Class list for the library"
    mail["Date"] = "Mon, 07 Sep 2026 11:05:31 +0100"
    names = "\n".join(w.last_first for w in people)
    mail.set_content(
        f"Hi Bernie,\n\nHere are the names for 6th Class this year:\n\n{names}\n\n"
        "Let me know if you need anything else.\n\nThanks,\nGráinne\nSchool Secretary\n"
        "Scoil Mhuire, Co. Clare\nTel. 065 555 0142\n"
    )
    folder.put("6th Class list for the library.eml", mail.as_bytes())
    return Truth(people)


@case("Oliver v5 by Softlink: borrower list as CSV and borrower images (titles from memory)")
def p43b_oliver_borrowers_with_images(folder: Folder) -> Truth:
    """Oliver, Queensland: students and staff with barcodes; the zip of images goes by the borrower ID."""
    people = [
        *listed(
            """
            Isla|Beaumont|2024117|8|8D|
            Cooper|Fitzpatrick|2024125|8|8D|
            Xavier|Gianotti|2024131|8|8F|
            Mackenzie|Lawson|2023088|9|9A|Kenzie
            Dinesh|Perera|2023097|9|9A|
            Sienna|Tui'one|2024149|8|8F|
            """,
            photos=True,
        ),
        one("Fiona", "Drummond", "DRUMF", role="staff"),
        one("Mark", "Lawson", "LAWSM", role="staff", photo=""),
    ]
    people = [replace(w, more=(f"B{10436 + at * 9:07}",)) for at, w in enumerate(people)]
    titles = cut(
        "Borrower ID|Barcode|Surname|Given name|Preferred name|Year level|Form class|Loan category|Email|"
        "Status"
    )
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes, w.grade, w.room),
            "Student" if w.role == "student" else "Staff",
            *(f"{w.number.lower()}@coralbay.example", "Current"),
        ]
        for w in people
    ]
    folder.csv("Borrowers.csv", [titles, *rows], quote=True)
    pictures: dict[str, bytes | str] = dict(faces(people))
    folder.zip("BorrowerImages.zip", pictures)
    return Truth(people, allowed=("BorrowerImages",))


@case("Edumate class list report as CSV (titles from memory)")
def p43b_edumate_rows_by_class(folder: Folder) -> Truth:
    """Edumate, Sydney: a row for each student and class, home room beside, teachers in a column."""
    taken = ("9ENG.2", "9MAT.1", "9SCI.3")
    people = [
        replace(w, classes=taken[: 3 - at % 2])
        for at, w in enumerate(
            listed(
                """
                Oliver|Abdallah|14402|9|9 Chisholm|
                Benedict|Farrugia|14417|9|9 Chisholm|Ben
                Sean|Kavanagh|14430|9|9 MacKillop|
                Joon-ho|Lee|14436|9|9 MacKillop|
                Lucas|Micallef|14441|9|9 Chisholm|
                Domenic|Di Bella|14455|9|9 MacKillop|Dom
                """
            )
        )
    ]
    teachers = {"9ENG.2": "Ms J Portelli", "9MAT.1": "Mr A Wong", "9SCI.3": "Dr K Stavros"}
    titles = cut("Student Number|Surname|First Name|Preferred Name|Year|Home Room|Class|Teacher")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, f"Year {w.grade}", w.room, name, teachers[name]]
        for name in taken
        for w in people
        if name in w.classes
    ]
    folder.csv("class_lists_yr9.csv", [titles, *rows])
    return Truth(people, allowed=tuple(teachers.values()))


@case(
    "Accessit Library: users exported as CSV (titles from memory); fields: doc.athenaeum.nz/borrower_import"
)
def p43b_accessit_users_with_photos(folder: Folder) -> Truth:
    """Accessit, New Zealand: a primary by rooms, teachers among them, photos in a folder by barcode."""
    people = [
        *listed(
            """
            Manaia|Tūhoe-Clark|4107|5|Room 12|
            Oliver|Bradshaw|4113|5|Room 12|Ollie
            Sina|Leota|4120|5|Room 12|
            Harper|McKenzie|4018|6|Room 14|
            Nikau|Waititi|4026|6|Room 14|
            Ananya|Reddy|4031|6|Room 14|
            Beau|van Beek|4135|5|Room 12|
            """,
            photos=True,
        ),
        one("Philippa", "Carrington", "T031", room="Room 12", role="staff", photo=""),
        one("Hemi", "Rangihuna", "T044", room="Room 14", role="staff", photo=""),
    ]
    people = but(people, {4: {"photo": ""}})
    titles = cut("Barcode|First Name|Last Name|Preferred Name|User Type|Year Level|Class|Email")
    rows = [
        [
            *(w.number, w.given, w.family, w.goes, "Student" if w.role == "student" else "Teacher"),
            *(w.grade and f"Year {w.grade}", w.room, "" if w.grade else f"{w.given.lower()}@rimu.example"),
        ]
        for w in people
    ]
    folder.csv("Users.csv", [titles, *rows])
    folder.photos(people, lambda w: f"UserPhotos/{w.number}.jpg")
    return Truth(people, allowed=("UserPhotos",))


@case(OFFICE)
def p43b_south_african_register_classes_by_sheet(folder: Folder) -> Truth:
    """South Africa: a typed workbook, a sheet for each register class, the class teacher above the titles."""
    people = listed(
        """
        Thandeka|Cele|8841|6|6A|
        Willem Jacobus|Fourie|8850|6|6A|Wikus
        Zaid|Hendricks|8856|6|6A|
        Palesa|Mofokeng|8863|6|6A|
        Refilwe|Molefe|8802|6|6B|
        Aidan|Pillay|8879|6|6B|
        Lise-Marie|van Wyk|8884|6|6B|
        Sipho Emmanuel|Xaba|8890|6|6B|Sipho
        """
    )
    teachers = {"6A": "Mrs N. Booysen", "6B": "Mr T. Radebe"}
    boys = ("8850", "8856", "8879", "8890")
    boy_or_girl = {w.number: "Boy" if w.number in boys else "Girl" for w in people}
    sheets: dict[str, list[list[str | int]]] = {}
    for room, teacher in teachers.items():
        rows: list[list[str | int]] = [[f"GRADE {room}"], [f"Class teacher: {teacher}"], []]
        rows.append(["No.", "Surname", "First names", "Name used", "Acc. No", "Boy / Girl"])
        own = [w for w in people if w.room == room]
        rows += [
            [at + 1, w.family, w.given, w.goes, int(w.number), boy_or_girl[w.number]]
            for at, w in enumerate(own)
        ]
        sheets[room] = [*rows, [], ["Boys: 2", "Girls: 2"]]
    folder.book("Grade 6 class lists 2026.xlsx", sheets)
    return Truth(people, allowed=("GRADE 6A", "GRADE 6B", *teachers.values()))


@case(
    "Koha: patrons as CSV with its column names, and patron images in a zip with IDLINK.TXT (tools of Koha)"
)
def p43b_koha_patrons_of_an_indian_school(folder: Folder) -> Truth:
    """Koha, Kerala: the class in sort1, teachers by category; the zip of images has its IDLINK.TXT."""
    people = [
        *listed(
            """
            Abhinav|Menon|KV20147|8|VIII A|
            Fathima|Rahman|KV20163|8|VIII A|
            Gokul|Krishnan|KV20171|8|VIII B|
            Maria Therese|Kurian|KV20188|8|VIII A|
            Nandana|Pillai|KV20192|8|VIII B|
            Vishnu|Nambiar|KV20206|8|VIII B|
            """,
            photos=True,
        ),
        one("Lekha", "Varghese", "KVT0023", role="staff"),
        one("Rajeev", "Thampi", "KVT0031", role="staff", photo=""),
    ]
    titles = cut("cardnumber|surname|firstname|branchcode|categorycode|sex|dateenrolled|dateexpiry|sort1")
    rows = [
        [
            *(w.number, w.family, w.given, "KVLIB", "STUDENT" if w.role == "student" else "TEACHER"),
            *("MFMFFMFM"[at], "2026-06-03", "2030-03-31", w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("patrons.csv", [titles, *rows], end="\n")
    named = {w.number: f"{w.given.split()[0].lower()}{at}.jpg" for at, w in enumerate(people)}
    pictures: dict[str, bytes | str] = dict(faces(people, lambda w: named[w.number]))
    links = [[w.number, named[w.number]] for w in people if w.photo]
    folder.zip("patronimages.zip", {"IDLINK.TXT": table(links, end="\n"), **pictures})
    return Truth(people, allowed=("patronimages", "KVLIB"))


@case(OFFICE)
def p43b_nigerian_register_with_passports_in_pdf(folder: Folder) -> Truth:
    """Nigeria: the printed register of a class, the passport photograph first, surname and other names."""
    people = listed(
        """
        Ifeoma Grace|Anyanwu|PHS/21/0136|5|Basic 5 Emerald|
        Babatunde|Bakare|PHS/21/0143|5|Basic 5 Emerald|
        Halima|Danjuma|PHS/22/0019|5|Basic 5 Emerald|
        Oghenetega|Efe|PHS/21/0151|5|Basic 5 Emerald|
        Kelechi Samuel|Okafor|PHS/21/0160|5|Basic 5 Emerald|
        Simisola|Okafor|PHS/23/0044|5|Basic 5 Emerald|
        Musa|Umar|PHS/21/0172|5|Basic 5 Emerald|
        """,
        photos=True,
    )
    people = but(people, {6: {"photo": ""}})
    titles = ["Passport", "S/N", "Surname", "Other Names", "Admission No", "Sex", "Class"]
    rows = [[str(at + 1), w.family, w.given, w.number, "FMFMMFM"[at], w.room] for at, w in enumerate(people)]
    heading = "Palmcrest Heritage School, Ibadan: Class Register, First Term 2026/2027"
    folder.put("Basic 5 Emerald.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people)


@case(
    "School Form 1 of the Philippines as LIS writes it, depedph.com/deped-school-form-1-sf1, scribd 326675529"
)
def p43b_philippine_school_form_1(folder: Folder) -> Truth:
    """Philippines: SF1 with two rows of titles, boys, girls and totals, middle names; one transferred out."""
    middles = ("DIZON", "REYES", "SALONGA", "BAUTISTA", "CRUZ", "MANALO", "VILLANUEVA", "OCAMPO")
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),))
        for middle, w in zip(
            middles,
            listed(
                """
                JOHN PAUL|ABAD|136548120017|7|SAMPAGUITA|
                RENZ ANGELO|DELA CRUZ|136548120042|7|SAMPAGUITA|
                CARLITO JR.|MAGBANUA|136549110028|7|SAMPAGUITA|
                MARK JOSEPH|SANTOS|136548120103|7|SAMPAGUITA|
                SHAIRA MAE|DE GUZMAN|136548120055|7|SAMPAGUITA|
                PRINCESS NICOLE|LIM|136551120009|7|SAMPAGUITA|
                ANGELICA|PEÑAFLOR|136548120088|7|SAMPAGUITA|
                TRISHA|SANTOS|136548120111|7|SAMPAGUITA|
                """
            ),
            strict=True,
        )
    ]
    suffixed = ("CARLITO", "MAGBANUA JR."), ("CARLITO", "MAGBANUA")
    people = but(people, {2: {"here": False, "also": (*people[2].also, *suffixed)}})
    rows = []
    for at, w in enumerate(people):
        father = f"{w.family},RODEL,{middles[at]}" if at != 5 else ""
        mother = f"{middles[at]},MARITES,AQUINO"
        remark = "" if w.here else "T/O Sta. Rosa NHS (P) 08/03/2026"
        rows.append(
            [
                *(w.number, f"{w.family},{w.given}, {middles[at]}", "MMMMFFFF"[at], f"0{at + 1}-14-2014", 12),
                *("Tagalog", "Christianity", "Balibago", "Santa Rosa City", "Laguna"),
                *(father, mother, "", "", f"0917555{at}214", remark),
            ]
        )
    above = [
        ["School Form 1 (SF 1) School Register"],
        ["(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"],
        ["School ID", "301234", "", "Region", "IV-A", "", "Division", "Santa Rosa City"],
        [
            *("School Name", "Balibago National High School", "", "School Year", "2026 - 2027", ""),
            *("Grade Level", "Grade 7", "Section", "SAMPAGUITA"),
        ],
    ]
    titles = cut(
        "LRN|NAME\n(Last Name, First Name, Middle Name)|Sex (M/F)|BIRTH DATE (mm/dd/yyyy)|"
        "AGE as of 1st Friday June|MOTHER TONGUE|RELIGION|ADDRESS|||PARENTS||GUARDIAN (If not Parent)||"
        "Contact Number of Parent or Guardian|REMARKS"
    )
    under = cut(
        "|||||||Barangay|Municipality/ City|Province|Father's Name (Last Name, First Name, Middle Name)|"
        "Mother's Maiden Name (Last Name, First Name, Middle Name)|Name|Relationship||"
        "(Please refer to the legend on last page)"
    )
    below = [
        [8, "<=== COMBINED"],
        ["List and Code of Indicators under REMARKS column"],
        ["Transferred Out", "T/O", "Name of Public (P) Private (PR) School & Effectivity Date"],
        ["Dropped", "DRP", "Reason and Effectivity Date"],
        ["Prepared by:", "ROWENA C. ALCANTARA", "", "Certified Correct:", "EDGARDO M. TOLENTINO"],
        ["", "(Signature of Adviser over Printed Name)", "", "", "(Signature of School Head)"],
    ]
    boys, girls = [4, "<=== TOTAL MALE"], [4, "<=== TOTAL FEMALE"]
    sheet = [*above, titles, under, *rows[:4], boys, *rows[4:], girls, *below]
    merge = ["A1:P1", "A2:P2", "H5:J5", "K5:L5", "M5:N5"]
    folder.book("SF1_2026_Grade 7_SAMPAGUITA.xlsx", {"school_form_1": sheet}, merge=merge)
    return Truth(people, capitals=True, allowed=("school_form_1",))
