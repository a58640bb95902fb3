"""What English-speaking schools hand to a school librarian at the beginning of a year, or to add a class."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case("Reading Cloud: CSV of any other MIS, knowledgebase.reading-cloud.com (headers and quotes)")
def p47a_reading_cloud_autumn_and_spring(folder: Folder) -> Truth:
    """A data manager's CSV for the library in September and again in January: a new girl, a new surname."""
    people = those(
        "Maisie|Holroyd;Idris|Vaughan-Price;Zainab|Choudhury;Ewan|McAllister;Tabitha|Fairweather;"
        "Jakub|Wiśniewski;Ottilie|St John;Kwabena|Asare",
        "0004127",
        "7 8",
        "7HO;8LA",
        photo="",
    )
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")

    def rows(listed: list[Who]) -> list[list[str]]:
        return [
            [
                *(w.number, w.given, w.family, f"{at + 11}/0{at % 8 + 1}/{2021 - int(w.grade)}"),
                *("MF"[w.given in ("Maisie", "Zainab", "Tabitha", "Ottilie", "Seren")], w.room),
                f"Year {w.grade}",
            ]
            for at, w in enumerate(listed)
        ]

    folder.csv("1 September/library_students.csv", [titles, *rows(people)], quote=True)
    later = but(people, {4: {"family": "Pryce"}})
    later.append(one("Seren", "Llewellyn", "0004391", "8", "8LA", photo=""))
    folder.csv("2 January/library_students.csv", [titles, *rows(later)], quote=True)
    return Truth(
        later,
        steps=("1 September", "2 January"),
        same=(("Tabitha Fairweather", "Tabitha Pryce"),),
    )


@case("PowerSchool: Quick Export of Students, student.export.text (Import and Export User Guide)")
def p47a_powerschool_quick_export(folder: Folder) -> list[Who]:
    """The secretary of an elementary school selects everybody and takes the fields of the Quick Export."""
    people = [
        one("Amara", "Blankenship", "10482", "K", "Rm 3"),
        one("Jaxon", "De La Cruz", "10497", "K", "Rm 3"),
        one("Wren", "Ellsworth", "10511", "K", "Rm 3"),
        one("Delilah", "Fontenot", "10186", "1", "Rm 6"),
        one("Marcus", "Hightower Jr", "10192", "1", "Rm 6"),
        one("Soledad", "Ibarra", "10203", "1", "Rm 6", here=False),
        one("Tobias", "Kessler", "09914", "2", "Rm 9"),
        one("Nhi", "Luong", "09927", "2", "Rm 9"),
        one("Harper", "Kessler", "10530", "K", "Rm 3"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut(
        "Student_Number|Last_Name|First_Name|Grade_Level|Home_Room|Gender|DOB|Enroll_Status|EntryDate|"
        "ExitDate|ExitComment"
    )
    rows = [
        [
            *(w.number, w.family, w.given, "0" if w.grade == "K" else w.grade, w.room, "FMFFMFMFF"[at]),
            *(f"{at + 1}/17/2020", "0" if w.here else "2", "8/17/2026"),
            *(("6/4/2027", "") if w.here else ("8/28/2026", "Moved to Beaumont ISD")),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], sep="\t")
    return people


@case("OneSchool (Queensland): eight fields for library programs, libcode.1s.au 08.06.06.08")
def p47a_oneschool_with_photos_by_eqid(folder: Folder) -> Truth:
    """The office of a state school sends OneSchool's CSV and the folder of portraits by EQID."""
    people = those(
        "Lachlan|Birdsall;Matilda|O'Rourke;Jarrah|Simpson;Anh|Truong;Sienna|Papadakis;Archer|van der Linden;"
        "Indi|Walsh;Koa|Tagaloa;Mackenzie|Walsh",
        "0421730615K",
        "4 5",
        "4B;5A",
        2,
    )
    titles = cut("School_Centre|EQID|MSID|Last_Name|Preferred_First_Name|Middle_Names|Year_Level|Roll_Class")
    middle = ("James", "", "Lee", "Thi Mai", "", "Pieter", "Rose", "", "Grace")
    rows = [
        [
            *(
                "1583",
                w.number,
                f"{w.given[0]}{w.family[:4]}{at * 7 + 3}".lower().replace("'", "").replace(" ", ""),
            ),
            *(w.family, w.given, middle[at], f"0{w.grade}", w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("1583_StudentsForLibrary.csv", [titles, *rows])
    folder.photos(people, lambda who: f"Student Photos/{who.number}.jpg")
    return Truth(people, allowed=("Student Photos", "1583"))


@case("a teacher's mail to the library of a school in British Columbia; " + OFFICE)
def p47a_teachers_mail_with_her_division(folder: Folder) -> Truth:
    """A teacher new at the school types the names of her division into a mail, grade by grade."""
    third, fourth = (
        those(
            "Noah|Tremblay;Xin Yi|Li;Harjot|Gill;Isla|MacNeil;Sophie|Chartrand",
            rooms="Division 7",
            grades="3",
            photo="",
        ),
        those(
            "Mateus|Pereira;Ava|Kowalchuk;River|George;Daniel|Oh",
            rooms="Division 7",
            grades="4",
            photo="",
        ),
    )
    third = but(third, {1: {"goes": "Cindy"}})
    lines = [[f"{w.last_first} ({w.goes})" if w.goes else w.last_first for w in g] for g in (third, fourth)]
    mail = EmailMessage()
    mail["From"] = "Jasleen Dhaliwal <jdhaliwal@sd99.example>"
    mail["To"] = "Colleen Marsh <cmarsh@sd99.example>"
    mail["Subject"] = "Division 7 for the library"
    mail["Date"] = "Tue, 08 Sep 2026 15:42:10 -0700"
    mail.set_content(
        "Hi Colleen,\n\nCould you please add my class to the library? Here they are:\n\n"
        "Division 7\n\nGrade 3\n" + "\n".join(lines[0]) + "\n\nGrade 4\n" + "\n".join(lines[1]) + "\n\n"
        "Our library time is Wednesday after recess. Thank you!\n\nJas\n\n--\nJasleen Dhaliwal\n"
        "Teacher, Cedar Hollow Elementary\n604-555-0143\n"
    )
    folder.put("Division 7 for the library.eml", mail.as_bytes())
    return Truth([*third, *fourth])


@case("PSPA CD: INDEX.TXT beside a folder of images, picaboo-yearbooks.helpjuice.com; micro-art.com/iweb")
def p47a_photographers_pspa_disc(folder: Folder) -> Truth:
    """The photographer's PSPA disc copied as it is: an index without titles, a read-me, the pictures."""
    people = those(
        "Beckett|Amundson;Carys|Bellamy;Diego|Calderón;Esther|Dahlgren;Fatou|Diallo;Gideon|Hostetler;"
        "Ivy|Mangrum",
        grades="4",
        rooms="204;206",
        without=0,
    )
    people += [one("Folake", "Oyelaran", role="staff"), one("Russell", "Stenzel", role="staff")]
    teachers = {"204": "Oyelaran", "206": "Stenzel", "": ""}
    rows: list[list[Any]] = [
        [
            *("RIVERVIEW26", "IMAGES", f"{at:08}.JPG", w.grade or "Faculty", w.family, w.given, w.room, ""),
            *(teachers[w.room], "", ""),
        ]
        for at, w in enumerate(people, 1)
    ]
    folder.csv("RIVERVIEW26/INDEX.TXT", rows, sep="\t", enc="cp1252")
    folder.put(
        "RIVERVIEW26/README.TXT",
        "RIVERVIEW ELEMENTARY - FALL 2026\r\nImages are 320 x 400 JPG, named in INDEX.TXT.\r\n"
        "Field order: Volume, Folder, File, Grade, Last Name, First Name, Home Room, Period, Teacher, "
        "Track, Department\r\n",
    )
    names = {w.key: f"RIVERVIEW26/IMAGES/{at:08}.JPG" for at, w in enumerate(people, 1)}
    folder.photos(people, lambda who: names[who.key])
    return Truth(people, allowed=("RIVERVIEW26", "IMAGES", "Oyelaran", "Stenzel"))


@case("SIMS .net: columns of a student list report sent to Excel (from memory, not read here)")
def p47a_primary_workbook_by_class(folder: Folder) -> Truth:
    """A primary school's office makes a workbook with a sheet for each class."""
    owls = those(
        "Alexander|Bramley;Aoife|Donnelly;Muhammad Ibrahim|Hussain;Elspeth|Kerr;Theodora|Lightfoot",
        "003318",
        "3",
        "Owls",
        photo="",
    )
    kites = those(
        "Samuel|Achebe;Beatrice|Crowther-Lane;Oliwia|Jankowska;Rohan|Mistry;Amelia|Tuck;Jack|Tuck",
        "002904",
        "4",
        "Kites",
        photo="",
    )
    owls = but(owls, {0: {"goes": "Alex"}, 2: {"goes": "Ibrahim"}, 4: {"goes": "Teddy"}})
    kites = but(kites, {1: {"goes": "Bea"}})
    titles = cut("Surname|Forename|Preferred Forename|Adm No|Year|Class|Gender|DOB")

    def sheet(listed: list[Who], teacher: str, sexes: str) -> list[list[str]]:
        return [
            [f"{listed[0].room} - {teacher}"],
            [],
            titles,
            *(
                [
                    *(w.family, w.given, w.goes or w.given, w.number, f"Year {w.grade}", w.room),
                    *(sexes[at], f"0{at + 1}/10/{2021 - int(w.grade)}"),
                ]
                for at, w in enumerate(listed)
            ),
        ]

    folder.book(
        "Class lists for library Sept 26.xlsx",
        {"Owls": sheet(owls, "Miss Pargeter", "MFMFF"), "Kites": sheet(kites, "Mr Ahmed", "MFFMFM")},
    )
    return Truth([*owls, *kites], allowed=("Miss Pargeter", "Mr Ahmed"))


@case("Google Admin console: Download users, support.google.com/a/answer/40057 (column titles)")
def p47a_google_admin_users(folder: Folder) -> Truth:
    """The technician downloads the users of the domain; the student's number is the Employee ID."""
    people = those(
        "Annika|Bostwick;Cyrus|Farahani;Delphine|Guerra;Emeka|Nwosu;Fiona|O'Hara;Grady|Palmquist;"
        "Hye-jin|Park;Luis Ángel|Quiroga",
        "602814",
        "6 7",
        photo="",
    )
    people = but(people, {5: {"here": False, "grade": ""}})
    people += [
        one("Patricia", "Renfro", "1187", role="staff", photo=""),
        one("Oleg", "Sidorenko", "1203", role="staff", photo=""),
    ]
    titles = cut(
        "First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|"
        "Password Hash Function [UPLOAD ONLY]|Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|"
        "Status [READ ONLY]|Last Sign In [READ ONLY]|Recovery Email|Home Secondary Email|"
        "Work Secondary Email|Work Phone|Home Phone|Mobile Phone|Work Address|Home Address|Employee ID|"
        "Employee Type|Employee Title|Manager Email|Department|Cost Center|Building ID|Floor Name|"
        "Floor Section|Email Usage [READ ONLY]|Drive Usage [READ ONLY]|Total Storage [READ ONLY]"
    )
    logins = cut(
        "abostwick|cfarahani|dguerra|enwosu|fohara|gpalmquist|hpark|lquiroga|patricia.renfro|oleg.sidorenko"
    )
    rows = []
    for at, w in enumerate(people):
        unit = f"/Students/Grade {w.grade}" if w.here else "/Students/Withdrawn"
        rows.append(
            [
                *(w.given, w.family, f"{logins[at]}@mesaverde.example", "****", ""),
                *("/Staff/Teachers" if w.role == "staff" else unit, ""),
                *("Active" if w.here else "Suspended", f"2026-08-{at + 10} 08:1{at}:00"),
                *([""] * 8),
                *(w.number, *[""] * 8),
                *(f"0.{at}GB", f"1.{at}GB", f"1.{at}GB"),
            ]
        )
    folder.csv("User_Download_24082026_081530.csv", [titles, *rows])
    return Truth(people, allowed=("Teachers", "Staff", "Withdrawn", "Students", "Grade 6", "Grade 7"))


@case("the class list of a school in India; " + OFFICE)
def p47a_indian_class_list(folder: Folder) -> Truth:
    """A class teacher's Excel list: names whole, in capitals, parents' names, a remark for one who left."""
    names = cut(
        "AARAV SHARMA|ANANYA IYER|DEVANSH PATIL|FATIMA ZAHRA SHAIKH|ISHITA BANERJEE|"
        "JOEL D'SOUZA|KAVYA SHARMA|MOHAMMED FAIZAN KHAN|NANDINI|VIHAAN REDDY"
    )
    people = []
    for at, name in enumerate(names):
        given, _, family = name.rpartition(" ") if " " in name else (name, "", "")
        people.append(any_parting(one(given, family, str(11842 + at * 9), "6", "6-B", photo="")))
    people = but(people, {4: {"here": False}})
    fathers = cut(
        "RAKESH SHARMA|SURESH IYER|NITIN PATIL|IMRAN SHAIKH|ANIRBAN BANERJEE|"
        "MELVIN D'SOUZA|AMIT SHARMA|SALIM KHAN|MURUGAN|KIRAN REDDY"
    )
    mothers = cut(
        "NEHA SHARMA|LATA IYER|SAVITA PATIL|RUKHSAR SHAIKH|MOUMITA BANERJEE|"
        "SHARON D'SOUZA|PRIYA SHARMA|NASREEN KHAN|SELVI|SWATHI REDDY"
    )
    rows: list[list[Any]] = [
        ["VIDYA NIKETAN ENGLISH MEDIUM SCHOOL"],
        ["CLASS LIST 2026-27"],
        ["Class: 6-B", "", "", "Class Teacher: Mrs. Sunita Rao"],
        cut("S.No.|Adm. No.|Student Name|Father's Name|Mother's Name|D.O.B.|Mobile No.|Remarks"),
        *(
            [
                *(at + 1, int(w.number), names[at], fathers[at], mothers[at], f"1{at}-07-2015"),
                *(9820011200 + at * 31, "" if w.here else "TC issued 12-06-2026"),
            ]
            for at, w in enumerate(people)
        ),
    ]
    folder.book("Class 6-B.xlsx", {"Sheet1": rows}, merge=("A1:H1", "A2:H2"))
    return Truth(people, capitals=True, allowed=("Mrs. Sunita Rao",))


@case("KAMAR: the photo list of a tutor group (from memory, not read here)")
def p47a_kamar_tutor_photo_page(folder: Folder) -> Truth:
    """A dean in New Zealand prints the photo page of a tutor group as a PDF."""
    people = those(
        "Aroha|Ngata;Blake|Sutherland;Caitlin|Fa'asavalu;Hemi|Te Rangi;Keisha|Naidoo;Liam|Robertson;"
        "Mere|Te Rangi;Ollie|Whitcombe;Sione|Tupou;Zara|Pickering",
        "26114",
        "9",
        "9KAU",
    )
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        title="Year 9 - Tutor Group 9KAU",
        foot="Matai Valley College - KAMAR - 2 February 2026",
    )
    folder.put("9KAU photos.pdf", grid_pdf(cells(people, "{who.full}", "{who.number}"), grid))
    return Truth(people, allowed=("9KAU photos",))


@case("iSAMS: pupil list to Excel with school codes, and the photos of the same codes (from memory)")
def p47a_isams_list_and_zip_of_photos(folder: Folder) -> Truth:
    """The registrar of an international school in Nairobi sends the new forms and a zip of their photos."""
    people = those(
        "Wanjiru|Kamau;Oscar|Lindholm;Abdirahman|Noor;Charlotte|Whitby-Smith;Kipchoge|Rotich;Saanvi|Shah;"
        "Otieno|Odhiambo;Marie-Claire|Uwase",
        "014523",
        "7",
        "7 Elgon;7 Longonot",
    )
    people = but(people, {2: {"goes": "Abdi"}, 3: {"goes": "Lottie"}})
    titles = cut("School Code|Surname|Forename|Preferred Name|Gender|Year|Form|Tutor|House")
    tutors = ("Mr D. Mwangi", "Ms E. Farrant")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "FMMFMFMF"[at], f"Year {w.grade}", w.room),
            *(tutors[at % 2], ("Simba", "Chui", "Kifaru")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Year 7 pupils.xlsx", {"Export": [titles, *rows]})
    files: dict[str, bytes | str] = dict(faces(people))
    files["014310.jpg"] = face("a pupil who is not in the list")
    folder.zip("Year 7 photos.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "014310")],
        allowed=("Year 7 photos", "Year 7 pupils", *tutors),
    )
