"""What schools outside the United States hand over: more of their systems, offices and teachers."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx, in_rows, page_xls


@case("iSAMS: School ID, Preferred Name, NC Year, Form, Boarding House; scribd.com 512008497, and memory")
def p59b_isams_pupils_and_staff(folder: Folder) -> Truth:
    """An independent school in England: a workbook with pupils, always a preferred name, and staff."""
    pupils = those(
        "Alexander|Fotherby;Beatrix|Ormerod-Vane;Tobi|Akintola;Elizabeth|MacInnes;Rafe|Ormerod-Vane;"
        "Jemima|Purcell;Ho Yin|Cheung;William|de Courcy",
        "104511",
        "7 8",
        "7W;8S",
        photo="",
    )
    pupils = but(pupils, {0: {"goes": "Sandy"}, 3: {"goes": "Libby"}, 6: {"goes": "Aaron"}})
    staff = those("Harriet|Bright;Dominic|Sallow", "2041", photo="", role="staff")
    titles = cut(
        "School ID|Surname|Forename|Preferred Name|Gender|DOB|NC Year|Form|Form Tutor|Boarding House|"
        "Academic House|Email Address"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "MFMFMFMM"[at], f"2{at}/01/2014"),
            *(int(w.grade), w.room, {"7W": "Mrs H Bright", "8S": "Mr D Sallow"}[w.room]),
            *(("Day", "Lodge")[at % 3 == 0], ("Drake", "Nelson")[at % 2], f"{w.number}@brook.example"),
        ]
        for at, w in enumerate(pupils)
    ]
    others = [
        [w.number, title, w.family, w.given, f"{w.given}.{w.family}@brook.example".lower()]
        for title, w in zip(("Mrs", "Mr"), staff, strict=True)
    ]
    heads = cut("Staff ID|Title|Surname|Forename|Email Address")
    folder.book("iSAMS Export.xlsx", {"Pupils": [titles, *rows], "Staff": [heads, *others]})
    houses = ("Day", "Lodge", "Drake", "Nelson", "Mrs H Bright", "Mr D Sallow")
    return Truth([*pupils, *staff], allowed=("Pupils", "Staff", *houses))


@case("SIMS: Adm No, Legal and Preferred names, Reg, Year, UPN; docs.aim.phinite.com and from memory")
def p59b_office_mails_a_sims_report(folder: Folder) -> Truth:
    """Northern Ireland: the office's mail with a SIMS report; legal and preferred names, a leaver."""
    people = those(
        "Katherine|McAleer;Ruairí|McGuigan;Jessica|Thompson;Samuel|Irwin;Dearbhla|O'Kane;Patryk|Zielinski;"
        "Emma-Jane|Thompson;Caolan|McAleer",
        "003871",
        "8 9",
        "8C;9M",
        photo="",
    )
    people = but(people, {0: {"goes": "Katie"}, 3: {"goes": "Sam"}, 5: {"here": False}})
    people = [replace(w, more=(f"N1420061190{at + 12}",)) for at, w in enumerate(people)]
    titles = cut(
        "Adm No|Legal Surname|Legal Forename|Preferred Surname|Preferred Forename|Reg|Year|UPN|Status|"
        "Parental Salutation"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.family, w.goes or w.given, w.room, f"Year {w.grade}"),
            *(w.more[0], "On Roll" if w.here else "Leaver", f"Mr & Mrs {w.family}"),
        ]
        for w in people
    ]
    mail = EmailMessage()
    mail["From"] = "General Office <info@glenmornan.example>"
    mail["To"] = "Librarian <library@glenmornan.example>"
    mail["Subject"] = "Year 8 and 9 for the library"
    mail["Date"] = "Thu, 03 Sep 2026 11:40:00 +0100"
    mail.set_content("Morning,\n\nHere is the report you were looking for.\n\nThanks\nGeneral Office\n")
    data = table([titles, *rows]).encode("cp1252")
    mail.add_attachment(data, maintype="text", subtype="csv", filename="Library Report.csv")
    folder.put("Year 8 and 9 for the library.eml", mail.as_bytes())
    return Truth(people, allowed=("Year 8 and 9 for the library", "Library Report"))


@case("KAMAR: student export with NSN, Year Level and Tutor, photos by ID (from memory, not read here)")
def p59b_kamar_students_with_photos(folder: Folder) -> Truth:
    """New Zealand: names with macrons, preferred names, NSN, one who has left; photos by student ID."""
    people = those(
        "Aroha|Te Rangihau;Liam|Whitcombe;Manaaki|Pōtiki;Sione|Fa'asavalu;Charlotte|Ellery;"
        "Hēmi|Tāmihana;Grace|Ellery;Jack|van Dijken",
        "19043",
        "9 10",
        "9WHT;10KRE",
    )
    changes: dict[int, dict[str, Any]] = {
        4: {"goes": "Lottie"},
        5: {"here": False, "photo": ""},
        3: {"goes": "John"},
    }
    people = but(people, changes)
    people = [replace(w, more=(f"13940{at}27{at + 2}",)) for at, w in enumerate(people)]
    titles = cut(
        "ID|NSN|Last Name|First Name|Preferred Name|Gender|Date of Birth|Year Level|Tutor|House|Status|"
        "Caregiver 1"
    )
    givers = cut("Mere|Sarah|Tama|Lupe|Nicola|Rangi|Nicola|Pieter")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes, "FMMMFMFM"[at], f"{at + 11}/06/2012"),
            *(w.grade, w.room, ("Kauri", "Rimu")[at % 2], "Current" if w.here else "Left"),
            f"{givers[at]} {w.family}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("KAMAR Library Export.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Student Photos/{w.number}.jpg")
    return Truth(people, allowed=("Student Photos", "Kauri", "Rimu", "KAMAR Library Export"))


@case("ASV-BW: Tabelle exportieren, hilfe.edoop.de/benutzer/verwaltung/import/bw (the fields named there)")
def p59b_asv_bw_table_of_pupils(folder: Folder) -> Truth:
    """Baden-Württemberg: semicolons, all given names beside the one in use, grade and class apart."""
    listed = (
        "Lina Marie|Lina|Häberle;Maximilian|Maximilian|von Rottweil;Anna Katharina|Katharina|Klöpfer;"
        "Can|Can|Yilmaz;Paul Emil|Paul|Häberle;Sarah-Sophie|Sarah-Sophie|Maier-Böhm;Milan|Milan|Đorđević;"
        "Johanna|Johanna|Zeller"
    )
    people: list[Who] = []
    for at, line in enumerate(listed.split(";")):
        given, called, family = cut(line)
        who = one(given, family, str(1178340 + at * 17), "56"[at % 2], ("5c", "6a")[at % 2], photo="")
        people.append(replace(who, goes=called, also=((called, family),)) if called != given else who)
    titles = cut(
        "Nachname|Vorname|Rufname|Geschlecht|Geburtsdatum|Geburtsort|Klasse|Jahrgangsstufe|Schüleridentnummer"
    )
    rows = [
        [
            *(w.family, w.given, w.goes or w.given, "wmwmmwmw"[at], f"0{at + 1}.12.2014"),
            *(("Tübingen", "Rottenburg")[at % 2], w.room, f"0{w.grade}", w.number),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schuelerliste.csv", [titles, *rows], ";", "utf-8-sig")
    return Truth(people, allowed=("Schuelerliste",))


@case(f"{OFFICE}: a class teacher's list of pictures in Word")
def p59b_german_class_in_pictures_in_word(folder: Folder) -> Truth:
    """Germany: a teacher's Word document, four pictures in a row, names below, one not photographed."""
    people = those(
        "Finja|Ahlers;Tarek|Haddad;Leonie|von Arnim;Bastian|Kröger;Ida Sophie|Kranz;Mats|Kröger;"
        "Swantje|Petersen-Loh;Enno|Lübbers;Zehra|Aslan;Juri|Wiechmann",
        "",
        "6",
        "6c",
    )
    people = [any_parting(w) if w.given == "Ida Sophie" else w for w in people]
    table_of = in_rows(cells(people, "{who.given} {who.family}"), 4)
    above = ["Klasse 6c", "Klassenleitung: Frau Ostermann", "Schuljahr 2026/27"]
    folder.put("Fotoliste 6c.docx", docx(above, table_of, ["Stand: 10.09.2026"]))
    return Truth(people, allowed=("Fotoliste 6c", "Frau Ostermann", "Ostermann"))


@case(f"{OFFICE}: a smoelenboek of a class in a Dutch secondary school")
def p59b_dutch_smoelenboek(folder: Folder) -> Truth:
    """The Netherlands: one class in pictures as PDF, names with tussenvoegsels, the leerlingnummer below."""
    people = those(
        "Noud|van den Heuvel;Fenna|Dekkers;Yassine|El Amrani;Lieke|de Groot;Joris|van 't Veer;"
        "Noor|Dekkers;Pepijn|Hoogland;Isa|ter Braak;Roan|Schippers",
        "204518",
        "2",
        "2hv3",
    )
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        text=104,
        title="Smoelenboek - Klas: 2hv3 - Leerjaar: 2 - Mentor: mw. K. van Rooijen",
        foot="Lingecollege - schooljaar 2026-2027",
    )
    folder.put("smoelenboek 2hv3.pdf", grid_pdf(cells(people, "{who.full}", "{who.number}"), grid))
    allowed = ("smoelenboek 2hv3", "mw. K. van Rooijen", "K. van Rooijen")
    return Truth(people, allowed=allowed)


@case("SIECLE: an extraction as CSV with Division, MEF and INE (from memory, not read here)")
def p59b_siecle_pupils_and_personnel(folder: Folder) -> Truth:
    """France: an extraction of pupils, surnames in capitals, with guardians, and one of the personnel."""
    pupils = those(
        "Lilou|MARCHAND;Yanis|OULD AHMED;Marie-Amélie|DE LA TOUR;Gabin|PRÉVOST;Inaya|MARCHAND;"
        "Loïs|TESSIER;Kévin|NGUYEN VAN",
        "6120",
        "4 3",
        "4A;3B",
        photo="",
    )
    pupils = [replace(w, more=(f"1204{at}718{at}HK",)) for at, w in enumerate(pupils)]
    staff = those("Véronique|AUBERT;Jean-Marc|LE BIHAN", "871", photo="", role="staff")
    titles = cut(
        "Num. élève établissement|INE|Nom de famille|Nom d'usage|Prénom|Date de naissance|Sexe|Division|"
        "Libellé MEF|Régime|Nom resp. légal 1|Prénom resp. légal 1"
    )
    rows = [
        [
            *(w.number, w.more[0], w.family, "", w.given, f"1{at}/10/2012", "FMFMFMM"[at], w.room),
            *(f"{w.grade}EME", ("DP4", "EXT")[at % 2], w.family, ("Sandrine", "Karim", "Luc")[at % 3]),
        ]
        for at, w in enumerate(pupils)
    ]
    folder.csv("exportEleves.csv", [titles, *rows], ";", "cp1252")
    heads = cut("Numéro|Civilité|Nom|Prénom|Fonction")
    posts = (("Mme", "Professeur"), ("M.", "CPE"))
    others = [
        [w.number, civil, w.family, w.given, post] for (civil, post), w in zip(posts, staff, strict=True)
    ]
    folder.csv("exportPersonnels.csv", [heads, *others], ";", "cp1252")
    return Truth([*pupils, *staff], capitals=True, allowed=("exportEleves", "exportPersonnels"))


@case(f"{OFFICE} in Mexico: lista de grupo with Matrícula and CURP, a sheet for each grupo")
def p59b_mexican_groups_with_a_baja(folder: Folder) -> Truth:
    """Mexico: a workbook with two groups, the school above, two surnames in columns, one of them BAJA."""
    people = those(
        "María Fernanda|Aguirre Luna;Leonardo|Aguirre Luna;Diego Emiliano|Cárdenas Ruelas;"
        "Ximena|de la Cruz Montes;Regina|Espinosa Barragán;Iker|Fuentes Ocampo;Ángel Gael|López Hernández;"
        "Renata|López Nuño",
        "26041107",
        "4",
        "4° A;4° B",
        photo="",
    )
    people = but(people, {4: {"here": False}})
    codes = cut(
        "AULF160312MJCGNRA1|AULL160312HJCGNNA4|CARD160725HJCRLGA0|CUMX161103MJCRNMA9|EIBR160218MJCSRGA5|"
        "FUOI160930HJCNCKA2|LOHA160514HJCPRNA7|LONR161221MJCPXNA3"
    )
    people = [replace(w, more=(code,)) for w, code in zip(people, codes, strict=True)]
    titles = cut("No.|Matrícula|Apellido paterno|Apellido materno|Nombre(s)|CURP|Grado y grupo|Observaciones")
    sheets: dict[str, list[Any]] = {}
    for sheet, room in (("4A", "4° A"), ("4B", "4° B")):
        rows = []
        for at, w in enumerate(w for w in people if w.room == room):
            first, _, second = w.family.rpartition(" ")
            note = "" if w.here else "BAJA 12/02/2026"
            rows.append([at + 1, int(w.number), first, second, w.given, w.more[0], w.room, note])
        above = [
            ["ESCUELA PRIMARIA VICENTE GUERRERO  T.M."],
            ["Lista de alumnos  Ciclo escolar 2025-2026"],
            [],
        ]
        sheets[sheet] = [*above, titles, *rows]
    folder.book("Listas 4to grado.xlsx", sheets, merge=("A1:H1", "A2:H2"))
    return Truth(people, allowed=("4A", "4B", "Listas 4to grado"))


@case(f"{OFFICE} in Tamil Nadu: an ERP's report saved for Excel; fields as in scribd.com 611025194")
def p59b_indian_erp_report_with_initials(folder: Folder) -> Truth:
    """India: a web page with the ending .xls, initials behind the names, fathers' names, one left."""
    names = "Karthik R|Meenakshi S|Mohamed Irfan|Nivetha Balasubramanian|Pranav M K|Sanjana Iyer"
    names += "|Tejaswini R|Yuvan"
    fathers = "Ramesh V|Selvam P|Abdul Kader|Balasubramanian N|Muralidharan K|Venkatesh Iyer"
    fathers += "|Raghunath T|Anbu J"
    people: list[Who] = []
    for at, name in enumerate(cut(names)):
        given, _, family = name.partition(" ")
        who = one(given, family, f"TN{20417 + at * 6}", "7", "VII/B", photo="", here=at != 2)
        people.append(any_parting(who))
    titles = cut(
        "S.No|Admission No|Student Name|Class/Sec|Roll No|Gender|Father Name|Contact No|Student Status"
    )
    rows = [
        [
            *(at + 1, w.number, w.full, w.room, 701 + at, ("Male", "Female")[at in (1, 3, 5, 6)]),
            *(cut(fathers)[at], f"98400117{at}5", "Studying" if w.here else "Left"),
        ]
        for at, w in enumerate(people)
    ]
    above = "<h3>Vidya Niketan Matriculation School, Coimbatore</h3><p>Student Strength Report 2026-2027</p>"
    folder.put("StudentReport.xls", page_xls(titles, rows, above))
    return Truth(people, allowed=("StudentReport",))


@case("Toddle: Bulk add and update students, coda.io/@arti-gupta/toddle-2-0-help-center-content (82)")
def p59b_toddle_students_and_photo_folder(folder: Folder) -> Truth:
    """An international primary: Toddle's workbook of the PYP, photos by ID and name, one of last year."""
    people = those(
        "Haruto|Nishikawa;Amara|Diallo;Emilie|Sørensen;Tomás|Ferreira Lopes;Xin Yi|Lim;Noam|Ben-David;"
        "Isabella|van Houten;Kwabena|Osei-Bonsu",
        "PY3041",
        "K;3",
        "KG Mango;3 Kapok",
    )
    people = but(people, {4: {"goes": "Chloe"}, 6: {"goes": "Bella"}, 7: {"goes": "Kobby"}})
    titles = cut(
        "Student ID|First name|Last name|Preferred name|Email|Grade|Homeroom|Homeroom advisors|Date of birth|"
        "Family member 1 name"
    )
    grades = {"K": "Kindergarten", "3": "Grade 3"}
    advisors = {"KG Mango": "Lucy Farrow", "3 Kapok": "Daniel Iqbal"}
    parents = cut("Aiko|Fatou|Lars|Inês|Wei Ling|Tal|Femke|Abena")
    rows = [
        [
            *(w.number, w.given, w.family, w.goes, f"{w.number.lower()}@ics.example", grades[w.grade]),
            *(w.room, advisors[w.room], f"20{18 if w.grade == '3' else 21}-0{at + 1}-15"),
            f"{parents[at]} {w.family}",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Toddle_students.xlsx", {"Students": [titles, *rows]})
    folder.photos(people, lambda w: f"PYP photos/{w.number} {w.given} {w.family}.jpg")
    folder.put("PYP photos/PY2877 Oscar Lund.jpg", face("Oscar of last year"))
    return Truth(
        people,
        [lost("a photo of nobody in the list", "PY2877", "Oscar Lund")],
        allowed=("PYP photos", "Students", "Toddle_students", *advisors.values()),
    )
