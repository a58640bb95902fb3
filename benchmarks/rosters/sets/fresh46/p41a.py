"""A list with a photographer's delivery, a library beside the office, a folder for each class: first half."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, list_pdf
from benchmarks.rosters.papers import docx


def crew(lines: str, **same: Any) -> list[Who]:
    """Somebody a line: given, last, number, grade and room, parted by bars."""
    return [one(*(cell.strip() for cell in line.split("|")), **same) for line in lines.strip().splitlines()]


def plain(text: str) -> str:
    """Small letters without accents, blanks and apostrophes."""
    parted = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in parted if letter.isalpha() or letter == "-")


@case(
    "PowerSchool quick export (ps.powerschool-docs.com, Grade_Level 0 is K) and a portrait package: "
    "columns A to M of INDEX.TXT, studiosourceyearbooks.freshdesk.com/support/solutions/articles/158000409343"
)
def p41a_powerschool_with_pspa_disc(folder: Folder) -> Truth:
    """A tabbed export with numbers; the studio's disc has names, homerooms, teachers and the staff."""
    people = crew(
        """
        Amara|Lindgren|41020318|K|3
        Bodhi|Castellano|41020344|K|3
        Delilah|Oyelaran|41019127|1|7
        Ezra|Fitzsimmons|41019140|1|7
        Gemma|St. Clair|41019166|1|7
        Hudson|Nakagawa|41018032|2|11
        Isla|Fitzsimmons|41018058|2|11
        Jericho|Van Horn|41018071|2|11
        """
    )
    people = but(people, {5: {"photo": ""}})
    staff = [one("Denise", "Kowalczyk", role="staff"), one("Raymond", "Tibbets", role="staff")]
    teachers = {"3": "Vance", "7": "Oduya", "11": "Marchetti"}
    titles = cut("Student_Number|Last_Name|First_Name|Grade_Level|Home_Room|Gender|DOB")
    rows = [
        [w.number, w.family, w.given, w.grade.replace("K", "0"), w.room, "FM"[at % 2], f"{at + 2}/1{at}/2019"]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], sep="\t")
    shot = [w for w in (*people, *staff) if w.photo]
    files = {w.key: f"{at:08}.jpg" for at, w in enumerate(shot, 1)}
    index = [
        [
            *("Cedar Hill Elem", "IMAGES", files[w.key], w.grade or "STAFF", w.family, w.given, w.room, ""),
            *(teachers.get(w.room, ""), "", "", "", "Large"),
        ]
        for w in sorted(shot, key=lambda who: (who.family, who.given))
    ]
    index = [[*row[:11], "Principal" if row[4] == "Tibbets" else "", row[12]] for row in index]
    folder.csv("Cedar Hill PSPA/INDEX.TXT", index, sep="\t")
    folder.put(
        "Cedar Hill PSPA/README.TXT",
        "This disc follows the PSPA Digital Data & Image Format Guidelines.\r\n"
        "Images: 640 x 800, JPG. One record for each image in INDEX.TXT.\r\n",
    )
    folder.photos(shot, lambda who: f"Cedar Hill PSPA/IMAGES/{files[who.key]}")
    allowed = (*teachers.values(), "Cedar Hill Elem", "Cedar Hill PSPA", "IMAGES")
    return Truth([*people, *staff], allowed=allowed)


@case(
    "SIMS report to Excel (titles from memory); a photographer labels pictures by UPN, "
    "support.scholarpack.com/hc/en-gb/articles/6232371615261"
)
def p41a_sims_report_with_zip_by_upn(folder: Folder) -> Truth:
    """A report with a heading, preferred names and a leaving date; a zip of pictures called by UPN."""
    people = crew(
        """
        Abigail|Thornley|004812|8|8KRD
        Mohammed|Iqbal|004819|8|8KRD
        Benjamin|Oakes|004823|8|8KRD
        Ffion|Rees-Davies|004831|8|8KRD
        Caitlin|Donoghue|004840|8|8MPW
        Kwabena|Asante|004846|8|8MPW
        Jasmine|Oakes|004852|8|8MPW
        Piotr|Wesołowski|004867|8|8MPW
        Lewis|Garside|004871|8|8MPW
        """
    )
    people = [replace(w, more=(f"K3424056190{at * 3 + 11}",)) for at, w in enumerate(people)]
    people = but(people, {2: {"goes": "Ben"}, 6: {"photo": ""}, 8: {"here": False, "photo": ""}})
    titles = cut("Adno|Legal Surname|Legal Forename|Preferred Forename|Year|Reg|UPN|Gender|DOL")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, f"Year  {w.grade}", w.room, w.more[0]),
            *("FMMFFMFMM"[at], "" if w.here else "17/07/2026"),
        ]
        for at, w in enumerate(people)
    ]
    above: list[list[str]] = [["Library list Year 8 with UPN"], ["Effective date: 07/09/2026"], []]
    folder.book("Library list Year 8.xlsx", {"Report": [*above, titles, *rows]})
    files = faces(people, lambda who: f"{who.more[0]}.jpg")
    files["K342405620077.jpg"] = face("somebody of another year")
    folder.zip("St Wilfrid's - MIS images.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "K342405620077")],
        allowed=("St Wilfrid's - MIS images", "Library list Year 8", "Report"),
    )


@case()
def p41a_german_class_folders_photos_by_hand(folder: Folder) -> Truth:
    """A folder for each class: a list of the teacher's and photos called by name or by first name only."""
    first = crew(
        """
        Jonte|Albers||5|5a
        Svea|Brinkmann||5|5a
        Cem|Demirel||5|5a
        Klara|von Hagen||5|5a
        Jörn|Petersen||5|5a
        """
    )
    second = crew(
        """
        Tjark|Ahrens||5|5b
        Wiebke|Lührs||5|5b
        Mia|Sander||5|5b
        Mia|Wiegmann||5|5b
        Rüya|Yıldız||5|5b
        Julius|Zimmer||5|5b
        """
    )
    first, second = but(first, {2: {"photo": ""}}), but(second, {5: {"photo": ""}})
    titles = cut("Nr.|Name|Vorname|Geburtsdatum|Bemerkung")
    for room, teacher, people in (("5a", "Frau Thiele", first), ("5b", "Herr Osterloh", second)):
        rows = [
            [at, w.family, w.given, f"{at + 8:02}.0{at}.2016", "" if w.photo else "kein Foto"]
            for at, w in enumerate(people, 1)
        ]
        above: list[list[str]] = [[f"Klassenliste {room}"], [f"Klassenleitung: {teacher}"], []]
        folder.book(f"{room}/Klassenliste {room}.xlsx", {f"Klasse {room}": [*above, titles, *rows]})
    folder.photos(first, lambda who: f"5a/Fotos/{who.given} {who.family}.jpg")

    def short(who: Who) -> str:
        more = f" {who.family[0]}" if who.given == "Mia" else ""
        return f"5b/Fotos/{who.given}{more}.JPG"

    folder.photos(second, short, form="NFD")
    return Truth([*first, *second], allowed=("Fotos", "Klasse 5a", "Klasse 5b"))


@case(
    "photo files called [nom].[prenom]: sacoche.sesamath.net, support_administrateur__photos_eleves; "
    "the columns of a Belgian school's list from memory"
)
def p41a_belgian_list_with_photos_by_name(folder: Folder) -> Truth:
    """A list with matricules, last names in capitals; a zip of photos by name without accents."""
    people = crew(
        """
        Élise|VANDENBOSSCHE|22104|2|2C
        Lucas|DE BACKER|22117|2|2C
        Inès|EL KHATTABI|22123|2|2C
        Maxence|GÉRARD|22130|2|2C
        Noémie|LEMAÎTRE|22138|2|2C
        Théodore|d'OULTREMONT|22141|2|2D
        Clémence|PIRLOT|22149|2|2D
        Jean-Baptiste|SERVAIS|22156|2|2D
        Camille|SERVAIS|22157|2|2D
        """
    )
    people = but(people, {6: {"photo": ""}})
    titles = cut("Matricule|Nom|Prénom|Date de naissance|Année|Classe|Titulaire")
    holders = {"2C": "Mme HUBERTY", "2D": "M. COLLARD"}
    rows = [
        [w.number, w.family, w.given, f"1{at}/04/2013", w.grade, w.room, holders[w.room]]
        for at, w in enumerate(people)
    ]
    folder.csv("Liste élèves 2e année.csv", [titles, *rows], ";", "cp1252")
    files = faces(people, lambda who: f"{who.room}/{plain(who.family)}.{plain(who.given)}.jpg")
    folder.zip("photos_rentree_2026.zip", files)
    return Truth(
        people, capitals=True, allowed=("photos_rentree_2026", "Liste élèves 2e année", *holders.values())
    )


@case(
    "Infiniti: pictures are called by the patron's Admin ID, support.concord.com.au/support/solutions/"
    "articles/1000097567; student codes as ABB0003, accelerus.com.au; titles from memory"
)
def p41a_victorian_office_and_infiniti(folder: Folder) -> Truth:
    """The office's list and the library's, which has barcodes and staff; pictures by the student's code."""
    people = crew(
        """
        Charlotte|Abbott|ABB0017|7|7C
        Thien|Dang|DAN0042|7|7C
        Angus|Fairweather|FAI0009|7|7C
        Matilda|McInerney|MCI0021|7|7D
        Georgios|Papadakis|PAP0013|7|7D
        Lachlan|Smith|SMI0108|7|7D
        Ruby|Smith|SMI0112|7|7C
        """
    )
    people = but(people, {4: {"goes": "George"}, 6: {"photo": ""}})
    people = [replace(w, more=(f"B{37865 + at * 4}",)) for at, w in enumerate(people)]
    staff = [one("Helen", "Karvelas", "B30112", role="staff", photo="")]
    titles = cut("Student Code|Surname|First Name|Preferred Name|Year Level|Home Group|Gender")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, f"0{w.grade}", w.room, "FMMFMMF"[at]]
        for at, w in enumerate(people)
    ]
    folder.csv("Year 7 students Term 1.csv", [titles, *rows], quote=True)
    titles = cut("Admin System Id|Barcode|Family Name|Given Name|User Type|Year Level|Group|Active")
    kept = [
        *([w.number, w.more[0], w.family, w.given, "Student", w.grade, w.room, "Yes"] for w in people),
        *(["", w.number, w.family, w.given, "Staff", "", "", "Yes"] for w in staff),
    ]
    folder.csv("Infiniti users export.csv", [titles, *kept])
    folder.zip("Portraits.zip", faces(people))
    return Truth([*people, *staff], allowed=("Portraits", "Year 7 students Term 1", "Infiniti users export"))


@case("a photo list printed from Magister and a list of columns out of it (titles from memory)")
def p41a_dutch_photo_list_beside_csv(folder: Folder) -> Truth:
    """A printed list with faces of one class; a table of two classes with particles in a column."""
    people = crew(
        """
        Jasmijn|de Graaf|160412|2|H2b
        Ruben|van der Linden|160418|2|H2b
        Yusuf|Aydin|160425|2|H2b
        Tessa|Koopman|160431|2|H2b
        Milan|in 't Veld|160440|2|H2b
        """
    )
    others = crew(
        """
        Floor|Brouwer|160447|2|H2c
        Stijn|van Leeuwen|160453|2|H2c
        Amira|Bouali|160466|2|H2c
        """,
        photo="",
    )
    people = but(people, {3: {"photo": ""}})
    titles = cut("Stamnummer|Roepnaam|Tussenvoegsel|Achternaam|Klas|Leerjaar|Geboortedatum")
    rows = []
    for at, w in enumerate((*people, *others)):
        between, _, last = w.family.rpartition(" ")
        rows.append([w.number, w.given, between, last, w.room, w.grade, f"0{at + 1}-11-2013"])
    folder.csv("leerlingen leerjaar 2.csv", [titles, *rows], ";", "utf-8-sig")
    printed = [[w.number, w.full, w.room] for w in people]
    heading = "Fotolijst H2b - mentor: mw. T. Oosting"
    folder.put("Fotolijst H2b.pdf", list_pdf(people, cut("Foto|Stamnr|Naam|Klas"), printed, heading))
    return Truth([*people, *others], allowed=("Fotolijst H2b", "leerlingen leerjaar 2"))


@case(
    "SchoolLogic: a zip of photos and a lookup file of number and file name, "
    "success.srb-es.com/300_SchoolLogic/Product_Guides/SchoolLogic/Student_Photos_-_Import"
)
def p41a_schoollogic_with_lookup_file(folder: Folder) -> Truth:
    """A workbook with legal and usual names and a status; which photo is whose stands in a small text."""
    people = crew(
        """
        Elizabeth|Bergeron|204117|6|Room 9
        Dakota|Cardinal|204125|6|Room 9
        Harpreet|Dhaliwal|204133|6|Room 9
        William|Friesen|204140|6|Room 9
        Oleksandr|Hnatiuk|204158|7|Room 12
        Madison|Laframboise|204166|7|Room 12
        Nathan|Toews|204171|7|Room 12
        Sienna|Wiebe|204189|7|Room 12
        """
    )
    people = but(
        people,
        {
            0: {"goes": "Libby"},
            3: {"goes": "Will"},
            4: {"goes": "Alex"},
            5: {"photo": ""},
            6: {"here": False, "photo": ""},
        },
    )
    titles = cut("Student ID|Legal Surname|Legal First Name|Usual First Name|Grade|Homeroom|Status")
    rows = [
        [
            *(int(w.number), w.family, w.given, w.goes or w.given, int(w.grade), w.room),
            "Active" if w.here else "Inactive",
        ]
        for w in people
    ]
    folder.book("Student list.xlsx", {"Students": [titles, *rows]})
    files = {w.number: f"IMG_{2204 + at * 3}.jpg" for at, w in enumerate(people)}
    lookup = [[w.number, files[w.number]] for w in people if w.photo]
    folder.csv("photo lookup.txt", lookup)
    folder.zip("Student photos.zip", faces(people, lambda who: files[who.number]))
    return Truth(people, allowed=("Student photos", "Student list", "Students"))


@case()
def p41a_folder_for_each_class_of_a_primary(folder: Folder) -> Truth:
    """Three teachers, three kinds of lists: a table in Word, a sheet and a mail, each in its folder."""
    oak = crew(
        """
        Alfred|Bannister||3|Oak
        Zainab|Chaudhry||3|Oak
        Elsie-Mae|Fowler||3|Oak
        Joshua|O'Leary||3|Oak
        """,
        photo="",
    )
    elm = crew(
        """
        Matthew|Cartwright||4|Elm
        Orla|Devlin||4|Elm
        Ikram|Hussein||4|Elm
        Rosie|Pickersgill||4|Elm
        """,
        photo="",
    )
    ash = crew(
        """
        Lottie|Armitage||5|Ash
        Dylan|Fowler||5|Ash
        Grace|Nwosu||5|Ash
        Stanley|Whitaker||5|Ash
        """,
        photo="",
    )
    elm = but(elm, {0: {"goes": "Matty"}})
    heads = tuple(Cell((title,)) for title in cut("Surname|First name|House"))
    body = [
        (Cell((w.family,)), Cell((w.given,)), Cell((("Trent", "Severn")[at % 2],)))
        for at, w in enumerate(oak)
    ]
    above = ["Class: Oak", "Year 3", "Teacher: Mrs Pritchard"]
    folder.put("Oak/Oak class list.docx", docx(above, [heads, *body]))
    titles = cut("First name|Surname|Known as|Class|Year|DOB")
    rows = [[w.given, w.family, w.goes, w.room, int(w.grade), f"1{at}/02/2018"] for at, w in enumerate(elm)]
    folder.book("Elm/Elm 2026.xlsx", {"Elm": [titles, *rows]})
    mail = [
        "From: Helen Kettering <h.kettering@stmarys.example>",
        "To: Library <library@stmarys.example>",
        "Subject: Ash class list",
        "Date: Thu, 3 Sep 2026 15:52:10 +0100",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: 8bit",
        "",
        "Hi Jo,",
        "",
        "Here is my class for the library cards.",
        "",
        "Class: Ash",
        "Year: 5",
        "",
        *(w.full for w in ash),
        "",
        "Thanks,",
        "Helen",
        "",
    ]
    folder.put("Ash/Ash class list.eml", "\r\n".join(mail))
    return Truth(
        [*oak, *elm, *ash],
        allowed=("Elm 2026", "Oak class list", "Ash class list", "Trent", "Severn", "Mrs Pritchard"),
    )


@case("a list of Bromcom and borrowers of a Reading Cloud library with category and status (from memory)")
def p41a_library_export_beside_office_list(folder: Folder) -> Truth:
    """The office has admission numbers and preferred names, the library barcodes, staff and one who left."""
    people = crew(
        """
        Katherine|Bainbridge|10342|9|9PKN
        Arjun|Chakrabarti|10357|9|9PKN
        Tobias|Fenwick|10361|9|9PKN
        Aoife|McGrath|10378|9|9SLT
        Ethan|Stokoe|10390|9|9SLT
        Hollie|Stokoe|10391|9|9PKN
        Maryam|Yousuf|10404|9|9SLT
        """,
        photo="",
    )
    people = but(people, {0: {"goes": "Katie"}, 2: {"goes": "Toby"}})
    people = [replace(w, more=(f"P00{2118 + at * 9}",) if at < 6 else ()) for at, w in enumerate(people)]
    gone = one("Callum", "Riddell", "P002095", "9", "9SLT", here=False, photo="")
    staff = one("Margaret", "Usher", "T000031", role="staff", photo="")
    titles = cut(
        "Admission Number|Legal First Name|Preferred First Name|Legal Last Name|Year Group|Tutor Group"
    )
    rows = [[int(w.number), w.given, w.goes or w.given, w.family, f"Year {w.grade}", w.room] for w in people]
    folder.book("Bromcom student list.xlsx", {"Student List": [titles, *rows]})
    titles = cut("Barcode|Surname|Forename|Year|Form|Category|Status|Items on loan")
    kept = [
        [w.more[0], w.family, w.given, w.grade, w.room, "Student", "Current", str(at % 3)]
        for at, w in enumerate(people)
        if w.more
    ]
    kept += [
        [gone.number, gone.family, gone.given, gone.grade, gone.room, "Student", "Left", "0"],
        [staff.number, staff.family, staff.given, "", "", "Staff", "Current", "4"],
    ]
    folder.csv("borrowers.csv", [titles, *sorted(kept, key=lambda row: row[1])])
    return Truth([*people, gone, staff], allowed=("Bromcom student list", "Student List", "borrowers"))


@case("a photographer's list for a Swedish school catalogue and a class list of the school (from memory)")
def p41a_swedish_school_catalogue(folder: Folder) -> Truth:
    """The school's list with numbers; the photographer's workbook says whose file is which, staff last."""
    people = crew(
        """
        Tyra|Almqvist|71204|8|8A
        Samuel|Ek|71211|8|8A
        Noor|Haddad|71219|8|8A
        Ludvig|Åberg|71226|8|8A
        Saga|af Ekenstam|71233|8|8B
        Viggo|Göransson|71240|8|8B
        Meja|Söderlund|71248|8|8B
        """
    )
    people = but(people, {1: {"goes": "Sam"}, 5: {"photo": ""}})
    staff = [one("Annika", "Wallström", role="staff"), one("Håkan", "Roos", role="staff")]
    titles = cut("Elev-id|Efternamn|Förnamn|Tilltalsnamn|Årskurs|Klass")
    rows = [[w.number, w.family, w.given, w.goes, w.grade, w.room] for w in people]
    folder.csv("Elevlista åk 8.csv", [titles, *rows], ";", "utf-8-sig")
    everybody = [*people, *staff]
    files = {w.key: f"26-10412-{at:03}.jpg" for at, w in enumerate(everybody, 1)}
    titles = cut("Filnamn|Förnamn|Efternamn|Klass|Titel")
    shown = [
        [
            files[w.key] if w.photo else "",
            *(w.given, w.family, w.room or "Personal"),
            {"Wallström": "Rektor", "Roos": "Lärare"}.get(w.family, ""),
        ]
        for w in everybody
    ]
    folder.book("Fotograf/Bildlista 10412.xlsx", {"Bildlista": [titles, *shown]})
    folder.photos(everybody, lambda who: f"Fotograf/Bilder/{files[who.key]}")
    return Truth(everybody, allowed=("Personal", "Bilder", "Fotograf", "Bildlista", "Elevlista åk 8"))
