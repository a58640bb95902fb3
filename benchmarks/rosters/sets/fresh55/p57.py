"""Lists of British, Irish, southern, Indian and international schools; of Europe and Latin America."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, page
from benchmarks.rosters.papers import docx, in_rows, page_xls


@case(
    "Reading Cloud: CSV of any other MIS, all quoted, the mandatory headers, "
    "knowledgebase.reading-cloud.com/knowledge-base/exporting-a-csv-any-other-mis"
)
def p57_reading_cloud_csv_of_two_years(folder: Folder) -> Truth:
    """England: the CSV that the office makes for the library system, years 7 and 8."""
    people = of_lines(
        """
        Amelia|Hargreaves|0006114|7|7ASH
        Yusuf|Rahman|0006120|7|7ASH
        Niall|O'Driscoll|0006127|7|7BEE
        Kezia|Mensah-Boateng|0006131|7|7BEE
        Freddie|St John|0006138|7|7ASH
        Harriet|Thwaite|0005871|8|8OAK
        Zainab|Rahman|0005880|8|8OAK
        Dominik|Kowalczyk|0005893|8|8ELM
        Rosie|Penhaligon|0005902|8|8ELM
        """
    )
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    rows = [
        [
            *(w.number, w.given, w.family, birthday(at, 2021 - int(w.grade))),
            *("M" if at in (1, 2, 4, 7) else "F", w.room, f"Year {w.grade}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("reading_cloud_students.csv", [titles, *rows], quote=True)
    return Truth(people)


@case("a user-defined report of SIMS .net to Excel (Adno, Reg, UPN; from memory) and a photographer's zip")
def p57_sims_report_and_photographers_zip(folder: Folder) -> Truth:
    """England: a year's report with preferred names and a leaver; photos in folders by form, by name."""
    people = of_lines(
        """
        Oluwatobi|Adeleke|004512|8|8K|Tobi
        Charlotte|Bamford|004518|8|8K
        Gwenllian|Lloyd-Roberts|004523|8|8K|Gwen
        Madeleine|Penrose|004531|8|8M|Maddie
        Haroon|Siddiqui|004540|8|8M
        Ella|Stockdale|004546|8|8K
        Jacob|Stockdale|004547|8|8M
        Reece|Tunnicliffe|004553|8|8M
        """
    )
    people = [
        replace(w, more=(f"H8302130{at + 11}{at + 40}2",), here=at != 5)
        for at, w in enumerate(with_photos(people, 5, 7))
    ]
    titles = cut("Adno|Surname|Forename|Preferred Forename|Gender|DOB|Year|Reg|Date of Leaving|UPN")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "M" if at in (0, 4, 6, 7) else "F"),
            *(birthday(at, 2013), f"Year  {w.grade}", w.room, "" if w.here else "19/12/2025", w.more[0]),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Year 8 library.xlsx", {"Report": [titles, *rows]})
    files = faces(people, lambda w: f"{w.room}/{w.family} {w.goes or w.given}.jpg")
    files["8M/Whitcombe Jude.jpg"] = face("Jude Whitcombe of another school")
    folder.zip("Autumn Portraits 2025 Yr8.zip", files)
    return Truth(
        people,
        [lost("a photo of a pupil who is not in the report", "Whitcombe")],
        allowed=("Autumn Portraits 2025 Yr8",),
    )


@case()
def p57_irish_primary_office_list(folder: Folder) -> Truth:
    """Ireland: one sheet of the office under a heading, standards and rooms, some names also in Irish."""
    people = of_lines(
        """
        Fionn|Brennan|1043|3|Room 8
        Sadhbh|Ní Dhomhnaill|1047|3|Room 8
        Kacper|Wiśniewski|1052|3|Room 8
        Molly|Kinsella|1055|3|Room 8
        Tadhg|Ó Conchúir|988|4|Room 9
        Éabha|McGrath|991|4|Room 9
        Precious|Ogbonna|996|4|Room 9
        Senan|Brennan|1002|4|Room 9
        Cara|Fitzgibbon|1007|4|Room 9
        """
    )
    irish = {0: "Fionn Ó Braonáin", 3: "Mallaí Ní Chinsealaigh", 5: "Éabha Nic Craith"}
    standards = {"3": ("3rd Class", "Ms. Kavanagh"), "4": ("4th Class", "Mr. Ó Riain")}
    titles = cut("Pupil No.|First Name|Surname|Irish Name|DOB|Standard|Class|Teacher")
    rows: list[list[Any]] = [
        [
            *(int(w.number), w.given, w.family, irish.get(at, ""), birthday(at, 2019 - int(w.grade))),
            *(standards[w.grade][0], w.room, standards[w.grade][1]),
        ]
        for at, w in enumerate(people)
    ]
    above = [["Scoil Naomh Bríd - Class Lists 2025/26"], ["Updated 09/09/2025"], []]
    folder.book("Class lists 3rd and 4th.xlsx", {"Sheet1": [*above, titles, *rows]})
    return Truth(people, allowed=("Ms. Kavanagh", "Mr. Ó Riain"))


@case("Athenaeum: fields of a borrower import in New Zealand, doc.athenaeum.nz/borrower_import")
def p57_new_zealand_college_students_and_staff(folder: Folder) -> Truth:
    """New Zealand: two CSVs of a college, students with NSN and preferred names, and the staff."""
    students = of_lines(
        """
        Aroha|Tāwhiri|24107|9|9WD
        William|Braithwaite|24113|9|9WD|Will
        Manaia|Te Hau|24118|9|9WD
        Leilani|Faleolo|24126|9|9KR
        Jae-won|Kim|24131|9|9KR|Jay
        Isla|Drummond|23087|10|10MT
        Wiremu|Parata|23090|10|10MT|Wī
        Sophie|van der Linden|23104|10|10MT
        """
    )
    students = [
        replace(w, more=(f"14{at * 317 + 2205:04}{at * 41 + 318:03}",)) for at, w in enumerate(students)
    ]
    staff = of_lines(
        """
        Ngaire|Hollows|T0113
        Rawiri|Parata|T0121
        Christine|McIlroy|T0134
        """,
        role="staff",
    )
    titles = cut("Student ID|NSN|First Name|Last Name|Preferred Name|Year Level|Tutor|Gender|Email")
    rows = [
        [
            *(w.number, w.more[0], w.given, w.family, w.goes, w.grade, w.room),
            *("M" if at in (1, 4, 6) else "F", f"{w.number}@kowhaicollege.example"),
        ]
        for at, w in enumerate(students)
    ]
    folder.csv("library_students.csv", [titles, *rows])
    staff_titles = cut("Barcode|First Name|Last Name|Type|Email")
    kinds = ("Teacher", "Teacher", "Support Staff")
    staff_rows = [
        [w.number, w.given, w.family, kinds[at], f"{w.given[0]}{w.family}@kowhaicollege.example".lower()]
        for at, w in enumerate(staff)
    ]
    folder.csv("library_staff.csv", [staff_titles, *staff_rows])
    return Truth([*students, *staff])


@case(
    "OneSchool of Queensland: the eight fields of its CSV for a library, "
    "manual.libcodetest.com, Synchronising Borrowers"
)
def p57_oneschool_for_the_library(folder: Folder) -> Truth:
    """Queensland: EQID with a letter behind, logins, middle names in a column of their own."""
    people = of_lines(
        """
        Lachlan|Bradshaw|3417205518K|4|4B
        Indiana|Costa|3417206241T|4|4B
        Tyrell|Doolan|3417209076C|4|4B
        Anh|Nguyen|3417211330X|4|4C
        Matilda|O'Keefe|3417213847R|4|4C
        Jarrah|Simms|3416880214A|5|5A
        Lucy|Nguyen|3416882590M|5|5A
        Banjo|Van Wyk|3416885173E|5|5A
        """
    )
    middle = ["James", "Rose", "", "Thi", "Grace Eileen", "", "Mai", "Peter"]
    people = [
        replace(w, also=((f"{w.given} {middle[at]}", w.family),)) if middle[at] else w
        for at, w in enumerate(people)
    ]
    titles = cut("School_Centre|EQID|MSID|Last_Name|Preferred_First_Name|Middle_Names|Year_Level|Roll_Class")
    logins = cut("lbrad12|icost49|tdool86|anguy123|mokee160|jsimm197|lnguy234|bvanw271")
    rows = [
        ["1873", w.number, logins[at], w.family, w.given, middle[at], w.grade, w.room]
        for at, w in enumerate(people)
    ]
    folder.csv("OneSchool_Library_Extract.csv", [titles, *rows])
    return Truth(people)


@case()
def p57_australian_teachers_word_page_of_faces(folder: Folder) -> Truth:
    """New South Wales: a teacher's page for the casual teacher, photos in a Word table, names below."""
    people = with_photos(
        of_lines(
            """
            Charlie|Antoniou||3|3 Wattle
            Priya|Balakrishnan||3|3 Wattle
            Oliver|de Groot||3|3 Wattle
            Ruby|Fitzsimmons||3|3 Wattle
            Hamish|McAllister||3|3 Wattle
            Mia|Nguyen-Harris||3|3 Wattle
            Kirra|Roberts||3|3 Wattle
            Jasper|Roberts||3|3 Wattle
            Zara|Haddad||3|3 Wattle
            """
        ),
        8,
    )
    rows = in_rows(cells(people, "{who.given} {who.family}"), 3)
    above = ["Banksia Street Public School", "Year 3    Class: 3 Wattle    Teacher: Mrs Papadopoulos"]
    below = ["Zara started in Week 3, photo to come."]
    folder.put("3 Wattle class photos.docx", docx(above, rows, below))
    return Truth(people, allowed=("3 Wattle class photos", "Mrs Papadopoulos"))


@case("a class list of a South African office as SA-SAMS and d6 print it (from memory)")
def p57_south_african_class_lists(folder: Folder) -> Truth:
    """South Africa: a sheet a class under headings, all first names and the one used, a count below."""
    people = of_lines(
        """
        Johannes Hendrik|Botha|10234|6|6A|Hannes
        Ayesha|Davids|10277|6|6A
        Thandeka|Dlamini|10241|6|6A
        Lethabo Kagiso|Mokoena|10263|6|6A|Kagiso
        Anika|van der Merwe|10258|6|6A
        Siphesihle|Khumalo|10239|6|6B|Sihle
        Keziah|Naidoo|10271|6|6B
        Nomvula|Nkosi|10260|6|6B
        Pieter Jacobus|van der Merwe|10245|6|6B|Pieter
        """
    )
    teachers = {"6A": "Mrs N Sithole", "6B": "Mnr D Fourie"}
    titles = cut("No|Adm No|Surname|First Names|Known As|Grade|Class|M/F|Birth Date|Home Language")
    tongues = cut("Afrikaans|English|isiZulu|Sesotho|Afrikaans|isiZulu|English|isiZulu|Afrikaans")
    sheets: dict[str, list[list[Any]]] = {}
    for room, teacher in teachers.items():
        body: list[list[Any]] = [
            [
                *(int(w.number), w.family, w.given, w.goes, int(w.grade), w.room),
                *("M" if at in (0, 3, 5, 8) else "F", f"2013-{at + 2:02}-{at * 3 + 1:02}", tongues[at]),
            ]
            for at, w in enumerate(people)
            if w.room == room
        ]
        sheets[f"Gr {room}"] = [
            ["Jakaranda Primary School / Laerskool Jakaranda"],
            [f"CLASS LIST 2026   Grade {room}   Register teacher: {teacher}"],
            [],
            titles,
            *([nth, *row] for nth, row in enumerate(body, 1)),
            [],
            [f"Total learners: {len(body)}"],
        ]
    folder.book("Grade 6 class lists 2026.xlsx", sheets)
    return Truth(people, allowed=("Gr 6A", "Gr 6B", "Grade 6A", "Grade 6B", *teachers.values()))


@case("an Indian office, after the UDISE+ bulk upload, scribd.com/document/611025194; cards invented")
def p57_indian_class_and_library_cards(folder: Folder) -> Truth:
    """India: a class in capitals with both parents' names, and the library's own list of cards."""
    people = [
        any_parting(w)
        for w in of_lines(
            """
            AADHYA|MENON|2019/0412|6|6-B
            ARJUN|SINGH RATHORE|2019/0420|6|6-B
            FATIMA ZAHRA|SHEIKH|2020/0107|6|6-B
            KAVYA|R|2019/0433|6|6-B
            MOHAMMED FAIZAN|ANSARI|2021/0056|6|6-B
            NANDINI|IYER|2019/0447|6|6-B
            PRANAV|KULKARNI|2019/0451|6|6-B
            SANJANA||2022/0019|6|6-B
            VIVAAN|SINGH|2020/0133|6|6-B
            """
        )
    ]
    people = [replace(w, more=(f"LIB{at * 9 + 2310:05}",) if at != 7 else ()) for at, w in enumerate(people)]
    fathers = cut(
        "SURESH MENON|VIKRAM SINGH RATHORE|IMRAN SHEIKH|RAMESH K|ABDUL ANSARI|"
        "GANESH IYER|SACHIN KULKARNI|MOHAN LAL|AMIT SINGH"
    )
    mothers = cut(
        "LAKSHMI MENON|POOJA RATHORE|NASREEN SHEIKH|MEENA R|SHABANA ANSARI|"
        "REVATHI IYER|SNEHA KULKARNI|SUNITA DEVI|NEHA SINGH"
    )
    titles = cut(
        "Sl No|Admn No|Roll No|Student Name|Class & Sec|Gender|DOB|Father's Name|Mother's Name|Contact No"
    )
    rows = [
        [
            *(str(at + 1), w.number, str(at + 1), w.full, w.room, "M" if at in (1, 4, 6, 8) else "F"),
            *(birthday(at, 2014, "-"), fathers[at], mothers[at], f"98450{at * 731 + 11023:05}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Class 6B student details.csv", [titles, *rows])
    listed = [["Library Card No", "Admn No", "Student Name", "Issued On"]]
    listed += [[w.more[0], w.number, w.full, "17-06-2025"] for w in people if w.more]
    folder.book("library cards 6B.xlsx", {"Sheet1": listed})
    return Truth(people, capitals=True)


@case(
    "ManageBac: Export Student & Parent Information of the School Directory (titles from memory), "
    "help.managebac.com/hc/en-us/articles/360019112191"
)
def p57_international_school_directory(folder: Folder) -> Truth:
    """An international school: nicknames, homerooms with advisors, a parent in the row, one withdrawn."""
    people = of_lines(
        """
        Seo-yeon|Park|20314|6|6.1|Selina
        Maximilian|von Hardenberg|20318|6|6.1|Max
        Ana Luiza|Monteiro Dias|20325|6|6.1
        Chukwuemeka|Eze|20330|6|6.2|Emeka
        Haruto|Nakagawa|20337|6|6.2
        Noor|Al Mansoori|19872|7|7.1
        Lotte|de Bruijn|19880|7|7.1
        Rafael|Gutiérrez Salas|19886|7|7.1|Rafa
        Ines|Lindqvist|19891|7|7.1
        """
    )
    people = [replace(w, here=w.number != "20337") for w in people]
    advisors = {"6.1": "Claire Donnelly", "6.2": "Matthew Osgood", "7.1": "Preeti Chandra"}
    titles = cut(
        "Student ID|First Name|Last Name|Nickname|Gender|E-mail|Birthday|Grade|Homeroom|Homeroom Advisor|"
        "Status|Parent 1 First Name|Parent 1 Last Name|Parent 1 E-mail"
    )
    parents = cut("Min-ji|Katharina|Renata|Ngozi|Yuko|Salma|Joost|Elena|Karin")
    rows = [
        [
            *(w.number, w.given, w.family, w.goes, "Male" if at in (1, 3, 4, 7) else "Female"),
            *(f"s{w.number}@harbourintl.example", f"{2020 - int(w.grade)}-0{at + 1}-1{at}"),
            *(f"Grade {w.grade}", w.room, advisors[w.room], "Active" if w.here else "Withdrawn"),
            *(parents[at], w.family.rpartition(" ")[2], f"{parents[at].lower()}{at}@mail.example"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("students_and_parents_export.csv", [titles, *rows], enc="utf-8-sig")
    return Truth(people, allowed=tuple(advisors.values()))


@case()
def p57_prep_school_secretarys_mail(folder: Folder) -> Truth:
    """England: a mail of the secretary, the form lists attached as a CSV; no numbers."""
    people = of_lines(
        """
        Arabella|Fane||5|5L|Bella
        Hugo|Cholmeley||5|5L
        Theodora|Marchetti||5|5L|Thea
        Kit|Ashdown||5|5L
        Vihaan|Desai||6|6P
        Beatrix|Ashdown||6|6P|Bea
        Rupert|Le Fanu||6|6P
        Clementine|Oyelaran||6|6P
        """
    )
    titles = cut("Form|Year|Surname|First name|Known as|House|DOB")
    houses = cut("Nelson|Drake|Raleigh|Nelson|Drake|Nelson|Raleigh|Drake")
    rows = [
        [w.room, f"Year {w.grade}", w.family, w.given, w.goes, houses[at], birthday(at, 2020 - int(w.grade))]
        for at, w in enumerate(people)
    ]
    mail = EmailMessage()
    mail["From"] = "Penelope Lockwood <office@stoatleyhall.example>"
    mail["To"] = "Library <library@stoatleyhall.example>"
    mail["Date"] = "Thu, 04 Sep 2025 09:12:00 +0100"
    mail["Subject"] = "Form lists Michaelmas term"
    mail.set_content(
        "Dear Jane,\n\nPlease find attached the form lists for Years 5 and 6 as you asked.\n"
        "Shout if anything looks odd.\n\nKind regards,\nPenny\n\n"
        "Mrs P. Lockwood\nSchool Secretary, Stoatley Hall\n"
    )
    mail.add_attachment(
        table([titles, *rows]).encode(), maintype="text", subtype="csv", filename="Form lists Y5 Y6.csv"
    )
    mail.set_boundary("=_stoatley_hall_form_lists")
    folder.put("Form lists Michaelmas term.eml", mail.as_bytes())
    return Truth(people)


@case(
    "Schulmanager Online: fields of the import of pupils from CSV or Excel, "
    "schulmanager.zammad.com/help/de-de/9-datenimport/204-importe-aus-csv-excel-dateien"
)
def p57_bavarian_export_with_an_exit_date(folder: Folder) -> Truth:
    """Bavaria: semicolons and the old code page, day of entry and exit, parents' mail addresses."""
    people = of_lines(
        """
        Korbinian|Aigner|471023|7|7b
        Emilia|Baumgärtner|471031|7|7b
        Elif|Yildirim|471038|7|7b
        Vincent|von der Au|471044|7|7b
        Magdalena|Huber|471052|7|7b
        Luis|Huber|471059|7|7c
        Sophie-Marie|Reißner|471066|7|7c
        Jonathan|Söllner|471073|7|7c
        """
    )
    people = [replace(w, here=w.number != "471066") for w in people]
    titles = cut(
        "Fremdschlüssel|Nachname|Rufname|Geschlecht|Geburtsdatum|Klasse|Jahrgangsstufe|"
        "Eintrittsdatum|Austrittsdatum|E-Mail-Adresse Elternteil 1"
    )
    rows = [
        [
            *(w.number, w.family, w.given, "m" if at in (0, 3, 5, 7) else "w", birthday(at, 2012, ".")),
            *(w.room, w.grade, "10.09.2024", "" if w.here else "14.11.2025", f"eltern{at + 1}@post.example"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_Export_2025-11-24.csv", [titles, *rows], ";", "cp1252")
    return Truth(people)


@case(
    "Magister: stamnummer, roepnaam, tussenvoegsel, achternaam, klas; the number is the library's too, "
    "aura.nl/auraonlinehelp/ExportbestandmakeninMagister.html"
)
def p57_magister_and_the_school_photos(folder: Folder) -> Truth:
    """Netherlands: the particles in a column of their own; a zip of the photographer by stamnummer."""
    people = with_photos(
        of_lines(
            """
            Fenna|Boersma|114334|2|2H1
            Sem|van den Heuvel|114341|2|2H1
            Yara|El Idrissi|114352|2|2H1
            Tijn|de Wit|114360|2|2H1
            Lieke|Boersma|114367|2|2V2
            Mees|van 't Veer|114371|2|2V2
            Imane|Bouzidi|114388|2|2V2
            Pim|Oosterhuis|114390|2|2V2
            """
        ),
        6,
    )
    small = {1: "van den", 3: "de", 5: "van 't"}
    titles = cut("Stamnummer|Roepnaam|Tussenvoegsel|Achternaam|Klas|Leerjaar|Studie|Geslacht|Geboortedatum")
    rows = [
        [
            *(w.number, w.given, small.get(at, ""), w.family.removeprefix(small.get(at, "")).strip()),
            *(w.room, w.grade, "HAVO" if "H" in w.room else "VWO", "MV"[at in (0, 2, 4, 6)]),
            birthday(at, 2012, "-"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Leerlingen leerjaar 2.csv", [titles, *rows], ";", "utf-8-sig")
    files = faces(people)
    files["113907.jpg"] = face("a pupil who is in year 3 now")
    folder.zip("Schoolfotos 2025-2026.zip", files)
    return Truth(
        people, [lost("a photo of nobody in the list", "113907")], allowed=("Schoolfotos 2025-2026",)
    )


@case("the list of pupils and the trombinoscope of PRONOTE (from memory; doc.index-education.com)")
def p57_pronote_list_and_trombinoscope(folder: Folder) -> Truth:
    """France: the CSV of two classes with the national number, and one class's page of photos as a PDF."""
    people = of_lines(
        """
        Anaïs|DUBREUIL|080114523JB|6|6B
        Ilyès|BENSAÏD|080114687KD|6|6B
        Clémence|DE LA ROCHE|080114702HA|6|6B
        Mathis|LE GOFF|080114819CE|6|6B
        Fatoumata|DIALLO|080114951GF|6|6B
        Jean-Baptiste|PERRIN|080115003AC|6|6B
        Louane|PERRIN|080115110FH|6|6C
        Gaëtan|ROUSSILLON|080115244BG|6|6C
        Émilie|VAUTRIN|080115377DK|6|6C
        """
    )
    people = with_photos(people, 4, 6, 7, 8)
    titles = cut("Nom|Prénom|Né(e) le|Sexe|Niveau|Classe|Régime|Numéro national")
    stays = cut("DEMI-PENSIONNAIRE|EXTERNE|DEMI-PENSIONNAIRE")
    rows = [
        [
            *(w.family, w.given, birthday(at, 2014), "M" if at in (1, 3, 5, 7) else "F"),
            *("6EME", w.room, stays[at % 3], w.number),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("EXP_ELEVES.csv", [titles, *rows], ";", "utf-8-sig")
    grid = Grid(
        columns=3,
        rows=3,
        centred=True,
        text=130,
        title="Trombinoscope - Classe : 6B",
        foot="Collège Simone-Veil - 22/09/2025",
    )
    shown = [w for w in people if w.room == "6B"]
    folder.put("Trombinoscope_6B.pdf", grid_pdf(cells(shown, "{who.family} {who.given}"), grid))
    return Truth(people, capitals=True, allowed=("Trombinoscope_6B",))


@case("ProEco of Wallonia: fields of a CSV of pupils for another program, sio2.be/wiki/doku.php/importation")
def p57_proeco_pupils_of_an_athenee(folder: Folder) -> Truth:
    """Belgium: small titles, the parent's name in each row, Flemish and Italian names, three years."""
    people = of_lines(
        """
        Noah|Vandenbroucke|21044|1|1CA
        Giulia|Di Marco|21051|1|1CA
        Manon|Delvaux|21063|1|1CB
        Ayoub|El Haddadi|20117|2|2CA
        Élise|Lambert|20122|2|2CA
        Robin|Van Hoof|20139|2|2CA
        Maëlle|Lambert|19208|3|3GA
        Tristan|d'Oultremont|19215|3|3GA
        """
    )
    responsible = cut(
        "Vandenbroucke Luc|Di Marco Sabrina|Hautot Christine|El Haddadi Karim|Lambert Philippe|"
        "Van Hoof Greet|Lambert Philippe|d'Oultremont Hélène"
    )
    titles = cut("matricule|nom|prenom|sexe|annee|classe|groupe|nomResp|courriel")
    rows = [
        [
            *(w.number, w.family, w.given, "M" if at in (0, 3, 5, 7) else "F", w.grade, w.room, w.room),
            *(responsible[at], f"parent{w.number}@courrier.example"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("eleves.csv", [titles, *rows])
    return Truth(people)


@case()
def p57_italian_secretarys_class_list(folder: Folder) -> Truth:
    """Italy: the secretary's sheet of a class under three lines of heading; one moved away in winter."""
    people = of_lines(
        """
        Beatrice|Amadori||2|2C
        Edoardo|Bellini||2|2C
        Sofia|De Santis||2|2C
        Youssef|El Amrani||2|2C
        Ludovica|Ferraris||2|2C
        Niccolò|Lo Presti||2|2C
        Andrei|Popescu||2|2C
        Filippo|Zanetti||2|2C
        Maria Vittoria|Zanetti||2|2C
        """
    )
    people = [replace(w, here=w.family != "Popescu") for w in people]
    born = cut("Parma|Parma|Reggio Emilia|Rabat|Parma|Messina|Iași|Fidenza|Parma")
    titles = cut("N.|Cognome|Nome|Luogo di nascita|Data di nascita|Religione|Note")
    notes = {3: "L2", 6: "Trasferito ad altra scuola dal 12/01/2026"}
    rows = [
        [
            at + 1,
            w.family,
            w.given,
            born[at],
            birthday(at, 2013),
            "NO" if at == 3 else "SI",
            notes.get(at, ""),
        ]
        for at, w in enumerate(people)
    ]
    above = [
        ['Istituto Comprensivo "Giovanni Pascoli" - Scuola secondaria di I grado'],
        ["Elenco alunni - Classe: 2C - a.s. 2025/2026"],
        ["Coordinatrice: prof.ssa Elena Mantovani"],
        [],
    ]
    folder.book("Elenco 2C.xlsx", {"2C": [*above, titles, *rows]})
    return Truth(people, allowed=("Elenco 2C",))


@case("a list of a class of Inovar Alunos, Portugal, saved for Excel (from memory)")
def p57_portuguese_web_table_for_excel(folder: Folder) -> Truth:
    """Portugal: a web page called .xls, whole names, number of process, guardians, one transferred."""
    people = [
        any_parting(w)
        for w in of_lines(
            """
            Afonso Miguel|Carreira Lopes|15208|7|7ºB
            Beatriz|Figueiredo da Costa|15213|7|7ºB
            Diogo|Sá Nogueira|15220|7|7ºB
            Inês Sofia|Lourenço dos Santos|15226|7|7ºB
            Kelvin|Tavares Semedo|15531|7|7ºB
            Maria Leonor|Sequeira Antunes|15239|7|7ºB
            Martim|Quintela Vaz|15244|7|7ºB
            Tomás|Antunes|15250|7|7ºB
            """
        )
    ]
    people = [replace(w, here=w.number != "15244") for w in people]
    keepers = cut(
        "Sandra Carreira|Rui Costa|Paula Nogueira|Célia Lourenço|Eunice Tavares|"
        "Vera Sequeira|Nuno Vaz|Jorge Antunes"
    )
    titles = cut("Nº|Processo|Nome|Data Nasc.|Ano|Turma|Situação|Enc. Educação|Telefone")
    rows = [
        [
            *(at + 1, w.number, w.full, birthday(at, 2013, "-"), f"{w.grade}º", w.room),
            *("Matriculado" if w.here else "Transferido", keepers[at], f"91{at * 613 + 2045:04}{at + 120}"),
        ]
        for at, w in enumerate(people)
    ]
    above = "<h3>Agrupamento de Escolas de Ribeira Alta</h3><p>Relação de turma</p>"
    folder.put("relacao_turma_7B.xls", page_xls(titles, rows, above))
    return Truth(people, allowed=("relacao_turma_7B",))


@case(
    "IST-Extens in Norway: class, picture, date of birth, last and first name, address, no titles, "
    "bibsyst.no/kundeinfo/dokumentasjon/web/skole/import_klasselister.html"
)
def p57_norwegian_extens_file_with_pictures(folder: Folder) -> Truth:
    """Norway: commas and no titles, the picture's file in the second column, the folder beside it."""
    people = with_photos(
        of_lines(
            """
            Sindre|Aasen||8|8A
            Maja|Bjørnstad||8|8A
            Håkon|Eide||8|8A
            Amina|Hussein||8|8A
            Ingrid|Kvåle||8|8A
            Sander|Eide||8|8B
            Thea|Nygård||8|8B
            Jonas Andreas|Sæther||8|8B
            Live|Tveit||8|8B
            """
        ),
        8,
    )
    names = [f"{w.room}_{at + 1:02}.jpg" for at, w in enumerate(people)]
    streets = cut("Kirkeveien|Fjordgata|Skolebakken|Granlia")
    rows = [
        [
            *(w.room, names[at] if w.photo else "", birthday(at, 2012, "."), w.family, w.given),
            *(f"{streets[at % 4]} {at * 3 + 2}", "6856", "SOGNDAL"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("klasselister_8trinn.txt", rows, enc="cp1252")
    named = {w.key: names[at] for at, w in enumerate(people)}
    folder.photos(people, lambda w: f"bilder/{named[w.key]}")
    return Truth(people, allowed=("bilder", "klasselister_8trinn"))


@case()
def p57_chilean_list_of_a_course(folder: Folder) -> Truth:
    """Chile: the inspectorate's list, both last names in columns, number of enrolment, one gone."""
    people = of_lines(
        """
        Antonia Ignacia|Aravena Poblete|3318|5|5° Básico A
        Benjamín|Catrileo Huenchumán|3321|5|5° Básico A
        Florencia|Díaz Cárcamo|3325|5|5° Básico A
        Maximiliano Andrés|Fuentes Rojas|3330|5|5° Básico A
        Jean Wilson|Joseph Pierre|3402|5|5° Básico A
        Isidora|Muñoz Del Río|3337|5|5° Básico A
        Vicente|Muñoz Soto|3341|5|5° Básico A
        Amparo|Zúñiga Valdebenito|3349|5|5° Básico A
        """
    )
    people = [replace(w, here=w.number != "3330") for w in people]
    digits = "K4709261"
    titles = cut(
        "N° Lista|N° Matrícula|RUN|Apellido Paterno|Apellido Materno|Nombres|Fecha Nac.|Observaciones"
    )
    rows: list[list[Any]] = []
    for at, w in enumerate(people):
        first, _, second = w.family.partition(" ")
        run = f"24.{at * 57 + 318}.{at * 83 + 127}-{digits[at]}"
        gone = "" if w.here else "Retirado 14-04-2026"
        rows.append([at + 1, int(w.number), run, first, second, w.given, birthday(at, 2015, "-"), gone])
    above = [
        ["Colegio San Esteban de Maipú"],
        ["Nómina de curso: 5° Básico A", "", "", "Año escolar 2026"],
        ["Profesora jefe: Marcela Ibáñez Soto"],
        [],
    ]
    folder.book("Nomina 5A.xlsx", {"Hoja1": [*above, titles, *rows]})
    return Truth(people, allowed=("Nomina 5A",))


@case("a carômetro, the page of faces of a class in Brazil, saved from a school's portal; invented")
def p57_brazilian_page_of_faces(folder: Folder) -> Truth:
    """Brazil: a saved page of a class, the face, the whole name and the matrícula of everybody."""
    people = [
        any_parting(w)
        for w in with_photos(
            of_lines(
                """
                Alice|Nascimento Prates|20230117|7|7º ANO A
                Arthur Henrique|Bastos|20230124|7|7º ANO A
                Emanuelly|da Silva Coutinho|20240038|7|7º ANO A
                Gustavo|Tanaka Ferraz|20230151|7|7º ANO A
                Kauê|dos Anjos|20250212|7|7º ANO A
                Maria Eduarda|Siqueira|20230166|7|7º ANO A
                Pietra|Zanini|20230170|7|7º ANO A
                Wesley|Bastos de Melo|20240055|7|7º ANO A
                """
            ),
            4,
        )
    ]
    lines = "<div class='nome'>{who.full}</div><div class='mat'>Matrícula: {who.number}</div></div>"
    body = (
        "<h1>Colégio Monte Verde</h1><h2>Carômetro 2026</h2><p>Turma: 7º ANO A</p><p>Turno: Manhã</p>"
        + cards(
            people,
            "<div class='aluno'><img src='{src}' width='90'>" + lines,
            "<div class='aluno'><div class='semfoto'></div>" + lines,
        )
        + "<p>Total de alunos: 8</p>"
    )
    folder.put("Carometro 7A.html", page("Carômetro 2026", body))
    for path, data in card_pictures(people).items():
        folder.put(path, data)
    return Truth(people, allowed=("Carometro 7A", "Roster_files"))


@case()
def p57_colombian_groups_and_teachers(folder: Folder) -> Truth:
    """Colombia: a workbook for each of two groups, named above the table, and one of the teachers."""
    people = of_lines(
        """
        Luisa Fernanda|Arango Mejía|1705|5|5A
        Juan Esteban|Cárdenas Ospina|1711|5|5A
        Salomé|De la Hoz Pertuz|1718|5|5A
        Emmanuel|Gómez Quintero|1724|5|5A
        Danna Valentina|Mosquera|1733|5|5A
        Samuel David|Arango Ríos|1708|5|5B
        Mariangel|Castaño Yepes|1714|5|5B
        Thiago|Palacios Murillo|1736|5|5B
        Gabriela|Velásquez Uribe|1749|5|5B
        """
    )
    staff = of_lines(
        """
        Martha Lucía|Giraldo Peña|D021
        Hernán|Bedoya Zapata|D034
        Yolanda|Rentería|D040
        """,
        role="staff",
    )
    leaders = {"5A": "Martha Lucía Giraldo", "5B": "Hernán Bedoya"}
    titles = cut("N°|Código|Apellidos|Nombres|Acudiente|Celular")
    keepers = cut(
        "Gloria Mejía|Andrés Cárdenas|Rosa Pertuz|Iván Gómez|Luz Mosquera|"
        "Paola Ríos|Édgar Castaño|Nidia Murillo|Tatiana Uribe"
    )
    for room, leader in leaders.items():
        body = [
            [int(w.number), w.family, w.given, keepers[at], f"31045{at * 811 + 20417}"]
            for at, w in enumerate(people)
            if w.room == room
        ]
        above = [
            ["Institución Educativa La Candelaria"],
            ["Grado: 5°", "", f"Grupo: {room}", "", f"Director(a) de grupo: {leader}"],
            [],
        ]
        rows = [[nth, *row] for nth, row in enumerate(body, 1)]
        folder.book(f"Listado {room}.xlsx", {"Listado": [*above, titles, *rows]})
    jobs = cut("Docente|Docente|Coordinadora")
    areas = cut("Lengua Castellana|Matemáticas|")
    listed = [cut("Código|Apellidos|Nombres|Cargo|Área")]
    listed += [[w.number, w.family, w.given, jobs[at], areas[at]] for at, w in enumerate(staff)]
    folder.book("Docentes 2026.xlsx", {"Docentes": listed})
    return Truth([*people, *staff], allowed=(*leaders.values(), "Listado", "Docentes"))
