"""What schools outside the United States hand over: systems, offices and teachers of ten countries."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case("Reading Cloud: Exporting a CSV - Any other MIS, knowledgebase.reading-cloud.com; staff invented")
def p59a_reading_cloud_borrowers_and_staff(folder: Folder) -> Truth:
    """England: the CSV of pupils for the library system, all quoted, and a second one of the staff."""
    pupils = those(
        "Amelia|Cartwright;Zayn|Hussain;Dylan|O'Rourke;Florence|St John-Hale;Jakub|Wisniewski;"
        "Maisie|Thorne;Ibrahim|Al-Hassan;Tilly|Cartwright",
        "0005612",
        "7 8",
        "7K;8D",
        photo="",
    )
    staff = those("Rosalind|Penhaligon;Gareth|Pryce-Jones", "0000217", photo="", role="staff")
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    rows = [
        [w.number, w.given, w.family, f"1{at}/04/2014", "FMMFMFMF"[at], w.room, f"Year {w.grade}"]
        for at, w in enumerate(pupils)
    ]
    folder.csv("Students.csv", [titles, *rows], quote=True)
    others = [
        [w.number, title, w.given, w.family, f"{w.given[0]}.{w.family}@ashdown.example".lower()]
        for title, w in zip(("Ms", "Mr"), staff, strict=True)
    ]
    folder.csv("Staff.csv", [cut("ManagementSystemID|Title|Forename|Surname|Email"), *others], quote=True)
    return Truth([*pupils, *staff], allowed=("Students", "Staff"))


@case("VSware: student export for third parties (from memory, not read here)")
def p59a_irish_office_mails_a_vsware_list(folder: Folder) -> Truth:
    """Ireland: the secretary's mail with the export attached; Irish names, one who has left, guardians."""
    people = those(
        "Aoife|Ní Bhriain;Cian|Ó Súilleabháin;Sadhbh|Kinsella;Oisín|Mac Giolla Bhríde;Ellen|Fitzgerald;"
        "Tadhg|Kinsella;Weronika|Sobczak;Conor|de Búrca",
        "2418",
        "1 2",
        "1 Liffey;2 Boyne",
        photo="",
    )
    people = but(people, {4: {"goes": "Nell"}, 6: {"here": False}})
    titles = cut(
        "Admission Number|First Name|Last Name|Preferred Name|Gender|Date of Birth|Year|Base Class|Status|"
        "Guardian 1|Guardian 1 Mobile"
    )
    years = {"1": "1st Year", "2": "2nd Year"}
    guardians = "Máire Walsh|Eoin O'Sullivan|Gráinne Kinsella|Seán McBride|Ann Fitzgerald|Paul Kinsella"
    guardians += "|Ewa Sobczak|Fiona Burke"
    rows = [
        [
            *(w.number, w.given, w.family, w.goes, "FMFMFMFM"[at], f"0{at + 1}/11/2013", years[w.grade]),
            *(w.room, "Enrolled" if w.here else "Left", cut(guardians)[at], f"087 55501{at}2"),
        ]
        for at, w in enumerate(people)
    ]
    mail = EmailMessage()
    mail["From"] = "School Office <office@colaistenabhfeile.example>"
    mail["To"] = "Library <library@colaistenabhfeile.example>"
    mail["Subject"] = "Student list for library"
    mail["Date"] = "Tue, 01 Sep 2026 09:12:00 +0100"
    mail.set_content("Hi,\n\nList from VSware attached as asked for.\n\nKind regards,\nThe Office\n")
    data = table([titles, *rows]).encode("utf-8-sig")
    mail.add_attachment(data, maintype="text", subtype="csv", filename="VSware students 2026.csv")
    folder.put("Student list for library.eml", mail.as_bytes())
    return Truth(people, allowed=("Student list for library", "VSware students 2026"))


@case("CASES21 eduHub, table ST (STKEY, SURNAME, PREF_NAME, SCHOOL_YEAR, HOME_GROUP, STATUS; from memory)")
def p59a_cases21_students_with_photos(folder: Folder) -> Truth:
    """Victoria: the ST table, surnames in capitals, a second given name, one LEFT; photos by STKEY."""
    listed = (
        "ABB0003|Oliver|ABBOTT|Ollie|James|7|7B;DIM0001|Anastasia|DIMITRIADIS|Tassia||7|7B;"
        "FER0007|Matilda|FERGUSON||Rose|8|8A;LEX0002|Vivian|LE||Thi|8|8A;"
        "MCA0011|Hamish|MCALLISTER|||7|7C;PAT0004|Riya|PATEL|||8|8A;"
        "VAN0002|Joel|VAN DER ZEE||Pieter|7|7C;WAT0009|Lachlan|WATERS|Lachie||8|8D"
    )
    people: list[Who] = []
    seconds: list[str] = []
    for at, line in enumerate(listed.split(";")):
        number, given, family, goes, second, grade, room = cut(line)
        who = one(given, family, number, grade, room, goes=goes, more=(f"91227{at}40{at + 1}",))
        people.append(replace(who, also=((f"{given} {second}", family),)) if second else who)
        seconds.append(second)
    people = but(people, {4: {"here": False, "photo": ""}, 6: {"photo": ""}})
    titles = cut(
        "STKEY|SURNAME|FIRST_NAME|SECOND_NAME|PREF_NAME|BIRTHDATE|E_MAIL|HOUSE|CAMPUS|STATUS|SCHOOL_YEAR|"
        "HOME_GROUP|GENDER|VSN"
    )
    rows = [
        [
            *(w.number, w.family, w.given, seconds[at], w.goes or w.given, f"{at + 3}/02/2014 12:00:00 AM"),
            *(f"{w.number.lower()}@schools.example", ("Banksia", "Wattle")[at % 2], "1"),
            *("ACTV" if w.here else "LEFT", f"0{w.grade}", w.room, "MFFFMFMM"[at], w.more[0]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ST_8123.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"Photos/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("Photos", "Banksia", "Wattle", "ST_8123"))


@case("SchILD-NRW: Datenaustausch, Export in Text-Dateien, Schüler; dieschulapp.de (titles from memory)")
def p59a_schild_nrw_text_export(folder: Folder) -> Truth:
    """North Rhine-Westphalia: semicolons in the old code page, the teacher's sign, one who is gone."""
    people = those(
        "Lea|Brinkmann;Mehmet|Öztürk;Friederike|von der Heide;Jan-Luca|Schulte;Emilia|Groß-Bölting;"
        "Noah|Schulte;Sophie|Weißenfels;Kilian|Jürgens;Amira|El Khatib",
        "4127",
        "6 7",
        "06b;07a",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    titles = cut(
        "Interne ID-Nummer|Nachname|Vorname|Geburtsdatum|Geschlecht|Klasse|Jahrgang|Klassenlehrer|Status"
    )
    rows = [
        [
            *(w.number, w.family, w.given, f"1{at}.05.2014", "wmwmwmwmw"[at], w.room, f"0{w.grade}"),
            *({"06b": "BRK", "07a": "TIM"}[w.room], "Aktiv" if w.here else "Abgang"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_Bibliothek.txt", [titles, *rows], ";", "cp1252")
    return Truth(people, allowed=("BRK", "TIM", "Schueler_Bibliothek"))


@case("Sokrates: Schülerliste (titles from memory, not read here); a photographer's folders, invented")
def p59a_austrian_school_and_its_photographer(folder: Folder) -> Truth:
    """Austria: Klasse 1A is Schulstufe 5; a folder of portraits for each class, named on a Mac."""
    people = those(
        "Magdalena|Hölzl;Elias|Pichler;Selin|Aydın;Valentin|Gruber-Mayr;Hannah|Schönleitner;"
        "Luka|Petrović;Theresa|Pichler;Sebastian|Übleis",
        "30512046",
        "5 6",
        "1A;2B",
    )
    titles = cut("Schülerkennzahl|Familienname|Vorname|Geschlecht|Geburtsdatum|Klasse|Schulstufe")
    rows = [
        [w.number, w.family, w.given, "wmwmwmwm"[at], f"2{at}.08.2015", w.room, w.grade]
        for at, w in enumerate(people)
    ]
    folder.book("Schülerliste_2026-27.xlsx", {"Schülerliste": [titles, *rows]})
    folder.photos(people, lambda w: f"Portraits/{w.room}/{w.family}_{w.given}.jpg", "NFD")
    folder.put("Portraits/1A/Klassenfoto 1A.jpg", face("all of 1A together"))
    return Truth(
        people,
        [lost("the picture of the whole class", "Klassenfoto")],
        allowed=("Portraits", "Schülerliste", "Schülerliste_2026-27"),
    )


@case("the trombinoscope that Pronote prints (from memory, not read here)")
def p59a_pronote_trombinoscope(folder: Folder) -> Truth:
    """France: one class in pictures as PDF, surnames in capitals before the given name."""
    people = those(
        "Manon|LEFEBVRE;Ilyès|BENSALAH;Anne-Lise|LE GOFF;Timéo|CARPENTIER;Éva|D'ABOVILLE;"
        "Sacha|LEFEBVRE;Jean-Baptiste|ROUX;Maëlys|DA SILVA;Adam|GUÉRARD",
        "",
        "5",
        "5ème 2",
    )
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        text=104,
        title="Trombinoscope - Classe : 5ème 2 - Prof. principal : M. TANGUY Yann",
        foot="Collège Jean-Moulin - Année scolaire 2026-2027",
    )
    folder.put("Trombinoscope_5eme2.pdf", grid_pdf(cells(people, "{who.family} {who.given}"), grid))
    return Truth(people, capitals=True, allowed=("Trombinoscope_5eme2", "M. TANGUY Yann", "TANGUY Yann"))


@case("Bibsyst Skole: import av klasselister og lærerliste, bibsyst.no/kundeinfo/dokumentasjon/web/skole")
def p59a_norwegian_class_lists_for_bibsyst(folder: Folder) -> Truth:
    """Norway: pupils and teachers as two files of semicolons in ISO 8859-1, guardians beside the pupils."""
    pupils = those(
        "Ingrid|Sæther;Sander|Bjørnstad Lie;Åshild|Tveit;Mohammed|Farah;Jørgen|Haugen;Vilde|Østby;"
        "Nora Elise|Haugen",
        "3046",
        "6 7",
        "6B;7A",
        photo="",
    )
    pupils = but(pupils, {6: {"also": (("Nora", "Elise Haugen"),)}})
    staff = those("Torunn|Løkken;Kjell Arne|Moen", "117", photo="", role="staff")
    guardians = cut("Kari Sæther|Per Lie|Randi Tveit|Amina Warsame|Geir Haugen|Lise Østby|Geir Haugen")
    titles = cut("Lånernummer|Etternavn|Fornavn|Klasse|Trinn|Fødselsdato|Foresatt|Mobilnummer")
    rows = [
        [w.number, w.family, w.given, w.room, w.grade, f"0{at + 2}.03.2015", guardians[at], f"9185520{at}"]
        for at, w in enumerate(pupils)
    ]
    folder.csv("elever.csv", [titles, *rows], ";", "iso8859-1")
    others = [
        [w.number, w.family, w.given, f"{w.family.lower()}@skolen.example".replace("ø", "o"), "Lærer"]
        for w in staff
    ]
    folder.csv(
        "laerere.csv", [cut("Lånernummer|Etternavn|Fornavn|Epost|Stilling"), *others], ";", "iso8859-1"
    )
    return Truth([*pupils, *staff], allowed=("elever", "laerere"))


@case("Chile: nómina de curso as SIGE and Napsis print it (from memory; scribd.com 445603660 on retirar)")
def p59a_chilean_course_with_a_retirado(folder: Folder) -> Truth:
    """Chile: a workbook with the course and its teacher above, two surnames in columns, one retirado."""
    ways = "25118402-7|25344910-K|24987015-3|25201777-0|25090336-4|26711248-5|25412680-1|25533901-9"
    people = those(
        "Antonia Belén|Riquelme Soto;Benjamín|Huenchumilla Cayul;Florencia|Undurraga Pérez;"
        "Matías Ignacio|Riquelme Tapia;Josefa|Ñancupil Vera;Yeferson|Quispe Mamani;"
        "Agustina|del Río Fuentes;Vicente|Oyarzún Leiva",
        "",
        "5",
        "5° Básico A",
        photo="",
    )
    people = [replace(w, number=run) for w, run in zip(people, cut(ways), strict=True)]
    people = but(people, {5: {"here": False}})
    above = [
        ["COLEGIO SANTA LAURA DE MAIPÚ"],
        ["Nómina de alumnos 2026"],
        ["Curso: 5° Básico A", "", "", "Profesor(a) Jefe: Marcela Araya Godoy"],
        [],
    ]
    titles = cut("N° Lista|RUN|Apellido Paterno|Apellido Materno|Nombres|Fecha Nac.|Estado|Fecha Retiro")
    rows = []
    for at, w in enumerate(people):
        first, _, second = w.family.rpartition(" ")
        state = ("Matriculado", "") if w.here else ("Retirado", "14/05/2026")
        rows.append([at + 1, w.number, first, second, w.given, f"1{at}/07/2015", *state])
    folder.book("Nomina 5A 2026.xlsx", {"Nómina": [*above, titles, *rows]}, merge=("A1:H1", "A2:H2"))
    return Truth(people, allowed=("Nómina", "Nomina 5A 2026", "Marcela Araya Godoy"))


@case(f"{OFFICE}; Admission Number, Roll no, Father's Name as in UDISE+, scribd.com 611025194")
def p59a_indian_class_list_in_capitals(folder: Folder) -> Truth:
    """India: a workbook of the office in capitals, parents' columns, roll numbers, one left with a TC."""
    names = (
        "AARAV SHARMA|ADITI NAIR|DEVANSH KUMAR GUPTA|FATIMA SHEIKH|HARPREET KAUR|ISHAAN GUPTA|"
        "MANSI YADAV|RUDRA PRATAP SINGH|SANIYA D'SOUZA"
    )
    parents = "RAJESH SHARMA|SURESH NAIR|ANIL GUPTA|IMRAN SHEIKH|BALWINDER SINGH|VIKAS GUPTA|MOHAN YADAV|"
    parents += "AJAY SINGH|MELWYN D'SOUZA"
    mothers = "POOJA|LATHA|SUNITA|RUKHSANA|JASPREET|NEHA|KAMLA|REKHA|LAVINA"
    people: list[Who] = []
    for at, name in enumerate(cut(names)):
        given, _, family = name.partition(" ")
        who = one(given, family, f"{9107 + at * 9}", "6", "VI-A", photo="", here=at != 6)
        people.append(any_parting(who))
    titles = cut(
        "Sl. No.|Adm. No.|Roll No.|Name of the Student|Father's Name|Mother's Name|D.O.B.|Class & Sec|House|"
        "Remarks"
    )
    rows = [
        [
            *(at + 1, int(w.number), at + 1, w.full, cut(parents)[at], cut(mothers)[at]),
            *(f"0{at + 1}-09-2014", w.room, ("RED", "BLUE", "GREEN")[at % 3]),
            "" if w.here else "Left - TC issued",
        ]
        for at, w in enumerate(people)
    ]
    above = [["GREENFIELD PUBLIC SCHOOL, SECTOR 21, GURUGRAM"], ["CLASS LIST 2026-27"]]
    below = [[], ["", "", "", "Total Strength: 8", "Boys: 4", "Girls: 4"]]
    folder.book("VI-A.xlsx", {"VI-A": [*above, titles, *rows, *below]}, merge=("A1:J1", "A2:J2"))
    return Truth(people, capitals=True, allowed=("RED", "BLUE", "GREEN", "CLASS LIST 2026-27"))


@case("ManageBac: Adding Students via Bulk Import, help.managebac.com lesson 10290 (columns of the CSV)")
def p59a_managebac_students_and_photo_zip(folder: Folder) -> Truth:
    """An international school: ManageBac's CSV of the MYP and a zip of photos by student ID."""
    people = those(
        "Min-jun|Kim;Oluwaseun|Adebayo;Anneke|van der Linden;Sofía|Alvarado Ruiz;Yuki|Tanabe;"
        "Mohammed Faisal|Al Mansoori;Charlotte|Beaumont-Reid;Arjun|Krishnamurthy;Clara|Lindqvist",
        "20310417",
        "8 9",
        "8A;9C",
    )
    people = but(people, {0: {"goes": "Jason"}, 1: {"goes": "Seun"}, 6: {"goes": "Charlie"}})
    titles = cut(
        "Student ID|First Name|Last Name|Preferred Name|Other Name|E-mail|Grade|Program|IB Group|Homeroom|"
        "Homeroom Advisor|Parent 1 First Name|Parent 1 Last Name|Parent 1 E-mail"
    )
    groups = {"8": "MYP 3 (2031)", "9": "MYP 4 (2030)"}
    advisors = {"8A": "Ms. Joanna Feld", "9C": "Mr. Tom Hargreaves"}
    rows = [
        [
            *(w.number, w.given, w.family, w.goes, "", f"s{w.number}@bis.example", f"Grade {w.grade}"),
            *("IB MYP", groups[w.grade], w.room, advisors[w.room]),
            *(("Eun-ji", "Tunde", "Willem")[at % 3], w.family, f"parent{at + 1}@mail.example"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("managebac_students.csv", [titles, *rows])
    files = faces(people)
    files["20290088.jpg"] = face("somebody who graduated")
    folder.zip("Student Photos.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "20290088")],
        allowed=("Student Photos", "IB MYP", *groups.values(), *advisors.values(), "managebac_students"),
    )
