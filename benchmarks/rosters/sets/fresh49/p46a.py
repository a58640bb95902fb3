"""What schools outside North America hand over to their library: the Commonwealth, Europe, Mexico."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, blank_page, grid_pdf, write
from benchmarks.rosters.papers import docx, page_xls


@case(
    "SIMS report for a library: Adno, Surname, Forename, Year, Reg, "
    "support.craigndave.co.uk/hc/en-us/articles/115003299569"
)
def p46a_sims_report_of_year_seven(folder: Folder) -> Truth:
    """SIMS, England: a workbook with a title above, both forenames, padded admission numbers, one leaver."""
    people = [
        one("Kofi", "Asante-Reid", "004512", "7", "7ASH", photo=""),
        one("Gurpreet", "Dhaliwal", "004518", "7", "7OAK", photo="", goes="Gurps"),
        one("Ellis", "Entwistle", "004521", "7", "7ASH", photo=""),
        one("Thomas", "Entwistle", "004522", "7", "7ELM", photo="", goes="Tom"),
        one("Zainab", "Hussain", "004530", "7", "7OAK", photo=""),
        one("Maisie", "O'Rourke", "004547", "7", "7ELM", photo=""),
        one("Lowri", "Prys-Jones", "004551", "7", "7ASH", photo="", here=False),
        one("Amelia", "Thornbury", "004566", "7", "7OAK", photo=""),
        one("Jakub", "Zielony", "004580", "7", "7ELM", photo=""),
    ]
    titles = cut("Adno|Legal Surname|Legal Forename|Preferred Forename|Gender|DOB|Year|Reg|Date of Leaving")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "MMMMFFFFM"[at], f"{at + 11}/02/2014"),
            *("Year  7", w.room, "" if w.here else "24/10/2025"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Library Year 7.xlsx", {"Sheet1": [["Students for Library - Year 7"], [], titles, *rows]})
    return Truth(people)


@case("KAMAR, New Zealand: a list with ID, NSN, level and tutor (from memory, slc.crystal.school.nz)")
def p46a_kamar_years_nine_and_ten(folder: Folder) -> Truth:
    """KAMAR: a CSV with the school's ID and the NSN, tutor classes, houses, names with macrons."""
    people = [
        one("Mei-Lin", "Cheung", "18204", "9", "9KEA", more=("139204417",), goes="Mei"),
        one("Hana", "Kōhere", "18211", "9", "9TUI", more=("138871902",)),
        one("Finn", "McAllister", "17630", "10", "10RU", more=("136640251",)),
        one("Isla", "McAllister", "18219", "9", "9KEA", more=("139310586",)),
        one("Ngāire", "Paewai", "18226", "9", "9TUI", more=("138990433",)),
        one("Aroha", "Te Wiata", "17655", "10", "10RU", more=("136702118",)),
        one("Sione", "Tu'ipulotu", "17661", "10", "10RU", more=("137015529",), goes="John"),
        one("Lachlan", "van der Heyden", "18240", "9", "9KEA", more=("139477060",), goes="Lachie"),
    ]
    people = [replace(w, photo="") for w in people]
    houses = ("Rutherford", "Sheppard", "Cooper")
    titles = cut("Student ID|NSN|Last Name|First Name|Preferred Name|Gender|Year Level|Tutor|House")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given),
            *("FFMFFFMM"[at], w.grade, w.room, houses[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("KAMAR_library_export.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=houses)


@case(
    "CASES21, Victoria: the student table's STKEY, SURNAME ... STATUS (from memory); photos by student code, "
    "accelerus.com.au (How to import student photos)"
)
def p46a_cases21_and_the_photographers_zip(folder: Folder) -> Truth:
    """CASES21: a CSV with short headings and states, and a photographer's zip with photos by student key."""
    people = [
        one("Lily", "Abbott", "ABB0003", "5", "56B"),
        one("Duc", "Bui", "BUI0011", "6", "56B", goes="Daniel"),
        one("Evangelia", "Dimitriou", "DIM0002", "5", "56B", goes="Evie"),
        one("Oscar", "Gallacher", "GAL0014", "6", "56B"),
        one("Tahlia", "Gallacher", "GAL0017", "5", "56C"),
        one("Zaynab", "Haidari", "HAI0004", "6", "56C"),
        one("Cooper", "Lindsay", "LIN0020", "5", "56C", here=False, photo=""),
        one("Ruby", "O'Shea", "OSH0001", "6", "56C"),
        one("Hamish", "St Clair", "STC0002", "5", "56C", photo=""),
    ]
    titles = cut(
        "STKEY|SURNAME|FIRST_NAME|SECOND_NAME|PREF_NAME|BIRTHDATE|GENDER|SCHOOL_YEAR|HOME_GROUP|STATUS"
    )
    rows = [
        [
            *(w.number, w.family, w.given, "", w.goes or w.given, f"{at + 3}/07/2015", "FMFMFFMFM"[at]),
            *(f"0{w.grade}", w.room, "ACTV" if w.here else "LEFT"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ST_export.csv", [titles, *rows])
    files: dict[str, bytes | str] = {**faces(people)}
    files["Class_56B.jpg"] = face("the whole class on benches")
    folder.zip("School Photos 2026.zip", files)
    return Truth(
        people, [lost("a photo of nobody in the list", "Class_56B")], allowed=("School Photos 2026",)
    )


@case()
def p46a_irish_teacher_writes_a_mail(folder: Folder) -> Truth:
    """Ireland: a mail of a class teacher with a numbered list, a short form, and one who moved away."""
    names = cut(
        "Cillian Brady|Aoife Ní Bhriain|Rebecca Fitzgerald (Becky)|Maksym Kovalenko|Dara Mac Giolla Phádraig|"
        "Saoirse Moynihan|Oisín Ó Súilleabháin|Fiadh Walsh|Rory Walsh"
    )
    mail = EmailMessage()
    mail["From"] = "Sinéad Ní Dhomhnaill <sinead@scoilnaomhbride.example>"
    mail["To"] = "Library <library@scoilnaomhbride.example>"
    mail["Subject"] = "Names for the library cards - Room 8"
    mail["Date"] = "Tue, 11 Nov 2025 15:12:40 +0000"
    listed = "\n".join(f"{at}. {name}" for at, name in enumerate(names, 1))
    mail.set_content(
        "Hi Deirdre,\n\nSorry this took so long. My crowd this year, 3rd Class, Room 8:\n\n"
        f"{listed}\n\n"
        "Tadhg Mulcahy has moved to Cork, so you can take him off.\n\n"
        "Thanks a million,\nSinéad\n\n-- \nSinéad Ní Dhomhnaill\nScoil Naomh Bríde\n"
    )
    folder.put("Names for the library cards - Room 8.eml", mail.as_bytes())
    people = [
        one("Cillian", "Brady"),
        one("Aoife", "Ní Bhriain"),
        one("Rebecca", "Fitzgerald", goes="Becky"),
        one("Maksym", "Kovalenko"),
        one("Dara", "Mac Giolla Phádraig"),
        one("Saoirse", "Moynihan"),
        one("Oisín", "Ó Súilleabháin"),
        one("Fiadh", "Walsh"),
        one("Rory", "Walsh"),
        one("Tadhg", "Mulcahy", here=False),
    ]
    people = [replace(w, grade="3", room="Room 8", photo="") for w in people]
    return Truth(people, allowed=("3rd Class",))


@case("the printed class list of a South African primary (style of SA-SAMS, from memory)")
def p46a_south_african_class_list_in_print(folder: Folder) -> Truth:
    """South Africa: a printed list with the class above and columns for admission number and both names."""
    people = those(
        "Ruan|Botha;Aaliyah|Davids;Lwazi|Dlamini;Nosipho|Dlamini;Johannes|du Toit;Caitlin|Jacobs;"
        "Thandolwethu|Mkhize;Tshepo|Mokoena;Keshia|Pillay;Anneke|van der Merwe",
        "20220147",
        "4",
        "4B",
        photo="",
    )
    page, file = blank_page()
    write(page, 60, 740, "LAERSKOOL RIETVLEI PRIMARY SCHOOL", 13, bold=True)
    write(page, 60, 720, "CLASS LIST 2026", 11, bold=True)
    write(page, 60, 702, "Grade: 4     Class: 4B     Class teacher: Mrs R. Naidoo", 10)
    places = (60, 90, 165, 290, 420, 470)
    for x, title in zip(places, cut("No.|Adm. No.|Surname|First Names|Gender|Date of Birth"), strict=True):
        write(page, x, 676, title, 9, bold=True)
    for at, w in enumerate(people):
        row = (str(at + 1), w.number, w.family, w.given, "MFMFMFFMFF"[at], f"2016/0{at % 9 + 1}/17")
        for x, text in zip(places, row, strict=True):
            write(page, x, 656 - 18 * at, text)
    write(page, 60, 430, "Boys: 4     Girls: 6     Total: 10", 9)
    write(page, 60, 40, "Printed 2026/01/21 07:48     Page 1 of 1", 7)
    page.save()
    folder.put("Class List 4B.pdf", file.getvalue())
    return Truth(people, allowed=("Mrs R. Naidoo",))


@case("the list of a section from a school ERP in India, a page saved as .xls (from memory)")
def p46a_indian_section_from_an_erp(folder: Folder) -> Truth:
    """India: an .xls that is a page, admission and roll numbers, names in one cell, fathers beside them."""
    people = [
        any_parting(one(given, family, number, "6", "VI-B", photo=""))
        for given, family, number in (
            ("Aditi", "Krishnan", "4821"),
            ("Aarav", "Deshpande", "4907"),
            ("Fathima", "Zehra", "5116"),
            ("Harshvardhan Singh", "Rathore", "4838"),
            ("Lakshmi Priya", "Raghavan", "4844"),
            ("Mohammed Rizwan", "Shaikh", "5203"),
            ("Nandini", "Bhattacharya", "4850"),
            ("Rohan", "D'Souza", "4866"),
            ("Sneha", "Deshpande", "4871"),
        )
    ]
    fathers = cut(
        "K. Krishnan|Sunil Deshpande|Abdul Zehra|Vikram Singh Rathore|S. Raghavan|Iqbal Shaikh|"
        "Amit Bhattacharya|Melwyn D'Souza|Prakash Deshpande"
    )
    titles = cut("S.No.|Adm. No.|Roll No.|Student Name|Class|Gender|Father's Name|Mobile No.")
    rows = [
        [
            *(at + 1, w.number, at + 1, w.full, w.room, "FMFMFMFMF"[at]),
            *(fathers[at], f"98450{at}21{at}7"),
        ]
        for at, w in enumerate(people)
    ]
    above = "<h3>Green Valley Public School</h3><p>Class wise Student List, Session 2026-27</p>"
    folder.put("StudentList_VI-B.xls", page_xls(titles, rows, above))
    return Truth(people)


@case("PRONOTE: the trombinoscope of a class, printed (from memory; fr.scribd.com/document/538686003)")
def p46a_pronote_trombinoscope(folder: Folder) -> Truth:
    """France: a PDF of photos of a class, last names in capitals before the first, one frame empty."""
    people = those(
        "Yanis|Ben Salah;Maëlys|Cordier;Noé|D'Almeida;Capucine|Gauthier;Jean-Baptiste|Lambert;"
        "Maëlys|Le Goff;Éloïse|Martin-Delacroix;Côme|de Rochefort;Assia|Toumi;Gabin|Vasseur",
        "",
        "6",
        "6ème B",
    )
    listed = [Cell((f"{w.family.upper()} {w.given}",), face(w.photo) if w.photo else b"") for w in people]
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        text=106,
        gap=22,
        size=7,
        title="Trombinoscope - 6ème B - 10 élèves",
        foot="Collège Jean Giono - Année scolaire 2026-2027 - Professeur principal : M. PERRIN",
    )
    folder.put("trombi_6emeB.pdf", grid_pdf(listed, grid))
    return Truth(people, capitals=True, allowed=("trombi_6emeB", "M. PERRIN"))


@case(
    "Bavaria: an export of ASV with the columns that Schulmanager names, "
    "schulmanager.zammad.com/help/de-de/9-datenimport/204-importe-aus-csv-excel-dateien"
)
def p46a_bavarian_export_with_austrittsdatum(folder: Folder) -> Truth:
    """Bavaria: semicolons in the old code page, classes of two years, the date of one who left."""
    people = those(
        "Veronika|Aigner;Emirhan|Aydin;Korbinian|Brandstetter;Magdalena|von der Heydte;Xaver|Huber;"
        "Lena-Sophie|Huber;Ludwig|Pöschl;Amira|Rahimi;Quirin|Weiß",
        "118204",
        "6 7",
        "6b;7a",
        photo="",
    )
    people = but(people, {6: {"here": False}})
    titles = cut(
        "Nachname|Rufname|Geschlecht|Geburtsdatum|Klasse|Jahrgangsstufe|Eintrittsdatum|Austrittsdatum|"
        "Fremdschlüssel|E-Mail-Adresse Elternteil 1"
    )
    rows = [
        [
            *(w.family, w.given, "wmmwmwmwm"[at], f"{at + 10}.05.2013", w.room, w.grade),
            *("10.09.2024", "" if w.here else "14.11.2025", w.number, f"familie{at + 1}@post.example"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_Export_ASV.csv", [titles, *rows], ";", "cp1252")
    return Truth(people)


@case("Magister, Netherlands: a list with Stamnr and photos by it (from memory; aura.nl/auraonlinehelp)")
def p46a_magister_list_and_pasfotos(folder: Folder) -> Truth:
    """The Netherlands: a workbook with the particle in its own column, and a zip of photos by Stamnr."""
    people = those(
        "Jurre|van den Broek;Fenna|Dijkstra;Mees|de Graaf;Ilias|El Khattabi;Sofie|Groenewoud;"
        "Teun|van 't Hek;Lieke|Kramer;Noud|Kramer",
        "104512",
        "1",
        "b1a;b1c",
    )
    particles = {"van den Broek": "van den", "de Graaf": "de", "van 't Hek": "van 't"}
    titles = cut("Stamnr|Roepnaam|Tussenvoegsel|Achternaam|Klas|Leerjaar|Geboortedatum|E-mailadres")
    rows = []
    for at, w in enumerate(people):
        before = particles.get(w.family, "")
        rows.append(
            [
                *(int(w.number), w.given, before or None, w.family[len(before) :].strip(), w.room, 1),
                *(f"{at + 12}-03-2013", f"{w.number}@leerling.example"),
            ]
        )
    folder.book("Leerlingen leerjaar 1.xlsx", {"Leerlingen": [titles, *rows]})
    files: dict[str, bytes | str] = {**faces(people)}
    folder.zip("Pasfotos leerjaar 1.zip", files)
    return Truth(people, allowed=("Pasfotos leerjaar 1",))


@case("the list of a group in a Mexican primary, typed by the teacher (style invented)")
def p46a_mexican_group_in_word(folder: Folder) -> Truth:
    """Mexico: a Word table with both last names in columns of their own, the group above, one `BAJA`."""
    people = [
        one("María Fernanda", "Aguilar Cárdenas"),
        one("Diego Emiliano", "Barrera Tun"),
        one("Ximena", "Cervantes Olvera"),
        one("Leonardo", "de la Cruz Hernández"),
        one("Regina", "Escobedo Ríos"),
        one("Santiago", "Hernández Hernández"),
        one("Emily", "Lara"),
        one("José Ángel", "Mondragón Peña", here=False),
        one("Renata", "Nájera Zúñiga"),
    ]
    people = [replace(w, grade="5", room="5° A", photo="") for w in people]
    titles = cut("N.P.|Apellido paterno|Apellido materno|Nombre(s)|Observaciones")
    table = [[Cell((title,)) for title in titles]]
    for at, w in enumerate(people):
        father, _, mother = w.family.rpartition(" ") if " " in w.family else (w.family, "", "")
        row = (str(at + 1), father, mother, w.given, "" if w.here else "BAJA")
        table.append([Cell((text,)) for text in row])
    above = (
        "Escuela Primaria “Josefa Ortiz de Domínguez”",
        "Lista de alumnos. Grado y grupo: 5° A",
        "Maestra: Guadalupe Santillán Vera. Ciclo escolar 2025-2026",
    )
    folder.put("Lista 5A.docx", docx(above, table))
    return Truth(people, allowed=("Lista 5A",))
