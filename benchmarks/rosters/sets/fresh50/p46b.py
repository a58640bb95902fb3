"""What schools outside North America hand over to their library: the Commonwealth, Europe, Brazil."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf, page
from benchmarks.rosters.papers import docx


@case("Arbor, England: a custom report on students with legal and preferred names (from memory)")
def p46b_arbor_report_and_photos_by_admission_number(folder: Folder) -> Truth:
    """Arbor: a quoted CSV with legal and preferred names, and the photographer's zip by admission number."""
    people = [
        one("Freddie", "Appleyard", "003871", "8", "8K", more=("H373204012031",)),
        one("Oluwaseun", "Bankole", "003874", "8", "8K", more=("H373204012044",), goes="Seun"),
        one("Charlotte", "Cavendish-Lowe", "003880", "8", "8R", more=("H373204012057",), goes="Lottie"),
        one("Aisha", "Choudhury", "003885", "8", "8R", more=("H373204012060",)),
        one("Samir", "Choudhury", "003886", "8", "8K", more=("H373204012073",)),
        one("Erin", "McLaughlin", "003899", "8", "8R", more=("H373204012086",)),
        one("Piotr", "Sadowski", "003912", "8", "8K", more=("H373204012099",)),
        one("Tilly", "Wetherby", "003920", "8", "8R", more=("H373204012115",), photo=""),
    ]
    houses = ("Austen", "Brunel")
    titles = cut(
        "Admission Number|UPN|Legal First Name|Legal Last Name|Preferred First Name|Preferred Last Name|"
        "Date of Birth|Year Group|Registration Form|House"
    )
    rows = [
        [
            *(w.number, w.more[0], w.given, w.family, w.goes or w.given, w.family),
            *(f"{at + 10} Jan 2013", "Year 8", w.room, houses[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Library students Year 8.csv", [titles, *rows], quote=True)
    files: dict[str, bytes | str] = {**faces(people)}
    files["003702.jpg"] = face("somebody who left in the summer")
    folder.zip("Portraits Year 8.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "003702")],
        allowed=(*houses, "Portraits Year 8"),
    )


@case(
    "OneSchool, Queensland: the eight fields that LibCode asks for, "
    "manual.libcodetest.com (08.06.06.08 Synchronising Borrowers)"
)
def p46b_oneschool_for_the_library(folder: Folder) -> Truth:
    """OneSchool: a CSV of eight fields, the state's ID with a letter, preferred first names, middle names."""
    people = those(
        "Jaxon|Auld;Matilda|Bertolini;Koa|Fa'alogo;Harriet|Kirkpatrick;Archie|Kirkpatrick;Minh|Luong;"
        "Zahra|Naderi;Billie|O'Dwyer;Lachlan|Strachan-Bell",
        "1042267381",
        "3 4",
        "3A;4K",
        photo="",
    )
    people = [
        replace(w, number=f"{w.number}{'ABCDEFGHJ'[at]}", more=(str(88210 + at * 3),))
        for at, w in enumerate(people)
    ]
    middles = cut("Lee|Rose|||James||||Angus")
    titles = cut("School_Centre|EQID|MSID|Last_Name|Preferred_First_Name|Middle_Names|Year_Level|Roll_Class")
    rows = [
        ["1472", w.number, w.more[0], w.family, w.given, middles[at], w.grade, w.room]
        for at, w in enumerate(people)
    ]
    folder.csv("OneSchool_Library.csv", [titles, *rows])
    return Truth(people, allowed=("1472",))


@case("the list of a class in a primary of Singapore (style invented)")
def p46b_singapore_class_list(folder: Folder) -> Truth:
    """Singapore: a workbook in capitals with level, class and form teacher above, whole names in one cell."""
    people = [
        any_parting(one(given, family, "", "4", "4 INTEGRITY", photo=""), whole)
        for given, family, whole in (
            ("ARJUN", "S/O RAVI", "ARJUN S/O RAVI"),
            ("BRANDON", "TAN WEI JIE", "BRANDON TAN WEI JIE"),
            ("XIN YI", "GOH", "GOH XIN YI"),
            ("KAVYA", "D/O MANIAM", "KAVYA D/O MANIAM"),
            ("JIA HUI", "LIM", "LIM JIA HUI"),
            ("KAI XUAN", "LIM", "LIM KAI XUAN"),
            ("MUHAMMAD IRFAN", "BIN HASSAN", "MUHAMMAD IRFAN BIN HASSAN"),
            ("NUR SYAFIQAH", "BINTE ZULKIFLI", "NUR SYAFIQAH BINTE ZULKIFLI"),
            ("YU HENG", "YEO", "YEO YU HENG"),
        )
    ]
    wholes = cut(
        "ARJUN S/O RAVI|BRANDON TAN WEI JIE|GOH XIN YI|KAVYA D/O MANIAM|LIM JIA HUI|LIM KAI XUAN|"
        "MUHAMMAD IRFAN BIN HASSAN|NUR SYAFIQAH BINTE ZULKIFLI|YEO YU HENG"
    )
    clubs = ("BADMINTON", "CHOIR", "SCOUTS")
    rows = [[at + 1, whole, "MMFFFMMFM"[at], clubs[at % 3]] for at, whole in enumerate(wholes)]
    sheet = [
        ["SUNGEI TENGAH PRIMARY SCHOOL"],
        ["CLASS LIST 2026"],
        ["LEVEL:", "PRIMARY 4"],
        ["CLASS:", "4 INTEGRITY"],
        ["FORM TEACHER:", "MDM ROSLINDA BTE AHMAD"],
        [],
        cut("S/N|NAME|GENDER|CCA"),
        *rows,
    ]
    folder.book("Class List P4 Integrity.xlsx", {"Sheet1": sheet})
    return Truth(people, capitals=True, allowed=(*clubs, "Sheet1", "MDM ROSLINDA BTE AHMAD"))


@case()
def p46b_english_teacher_writes_a_word_table(folder: Folder) -> Truth:
    """England: a primary teacher's Word table with book bands and remarks, the class above."""
    people = [
        one("Isla", "Barraclough"),
        one("Dexter", "Bright"),
        one("Edward", "Fairhurst", goes="Teddy"),
        one("Hafsa", "Iqbal"),
        one("Darcey", "Mellor", here=False),
        one("Noah", "Mellor-Hyde"),
        one("Florence", "Okonkwo"),
        one("Vihaan", "Rao"),
        one("Elsie", "Tattersall"),
    ]
    people = [replace(w, grade="3", room="3W", photo="") for w in people]
    bands = cut("Gold|White|Purple|Lime|Gold|Turquoise|White|Lime|Purple")
    notes = {2: "known as Teddy", 4: "Left 7 November", 7: "new this term"}
    table = [[Cell((title,)) for title in cut("Name|Book band|Notes")]]
    table += [
        [Cell((w.full,)), Cell((bands[at],)), Cell((notes.get(at, ""),))] for at, w in enumerate(people)
    ]
    above = ("Year 3", "Class 3W - Miss Watkins", "Autumn 2025")
    folder.put("3W for library.docx", docx(above, table))
    return Truth(people, allowed=("Class 3W", "Miss Watkins", *bands))


@case()
def p46b_new_zealand_teacher_writes_a_mail(folder: Folder) -> Truth:
    """New Zealand: a mail with a room of two years, last names first, and one who is gone."""
    people = [
        one("Olivia", "Harris", "", "5"),
        one("Manaia", "Ngata", "", "5"),
        one("Theo", "Prendergast", "", "5"),
        one("Kahurangi", "Te Aho", "", "5"),
        one("Jasleen", "Gill", "", "6"),
        one("Tama", "Harris", "", "6"),
        one("Mele", "Latu", "", "6"),
        one("Eva", "de Lange", "", "6"),
        one("Leo", "Park", "", "6", here=False),
    ]
    people = [replace(w, room="Room 12", photo="") for w in people]
    lists = ["\n".join(w.last_first for w in people if w.grade == year and w.here) for year in "56"]
    mail = EmailMessage()
    mail["From"] = "Bronwyn Tither <btither@karakabay.school.example>"
    mail["To"] = "Jan in the library <library@karakabay.school.example>"
    mail["Subject"] = "Room 12 list"
    mail["Date"] = "Mon, 16 Feb 2026 08:21:05 +1300"
    mail.set_content(
        "Kia ora Jan,\n\nHere is my list for Room 12, for the borrower cards.\n\n"
        f"Year 5\n{lists[0]}\n\nYear 6\n{lists[1]}\n\n"
        "Leo Park (Year 6) has left, the family went back to Sydney.\n\n"
        "Ngā mihi,\nBronwyn\n"
    )
    folder.put("Room 12 list.eml", mail.as_bytes())
    return Truth(people)


@case(
    "Sokrates Bund, Austria: a dynamic query with Klasse, Schülerkennzahl, Familienname ..., "
    "github.com/HaschekSolutions/lead_horizon_csv"
)
def p46b_sokrates_query(folder: Folder) -> Truth:
    """Sokrates: a CSV with semicolons in ISO-8859-1, pupil codes, addresses, two classes."""
    people = those(
        "Leopold|Binder;Selina|Djordjevic;Jakob|Edlinger;Zeynep|Güler;Theresa|Hofstätter;"
        "Florian|Hofstätter;Valentina|Moser-Kainz;Matteo|Prünster;Klara|Wöß",
        "4110382116",
        "3 4",
        "3b;4a",
        photo="",
    )
    titles = cut(
        "Klasse|Schulstufe|Schülerkennzahl|Familienname|Vorname|Geschlecht|Geburtsdatum|PLZ|Ort|Straße|"
        "Hausnummer"
    )
    rows = [
        [
            *(w.room, w.grade, w.number, w.family, w.given, "mwmwwmwmw"[at], f"{at + 10}.11.2016"),
            *("4910", "Ried im Innkreis", ("Schwanthalergasse", "Am Burgfried")[at % 2], str(at * 2 + 3)),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Liste.csv", [titles, *rows], ";", "iso-8859-1", quote=True)
    return Truth(people)


@case("a Polish school office: columns as in alg24.com/pl/programy/sekretariat/import-danych, with words")
def p46b_polish_office_list(folder: Folder) -> Truth:
    """Poland: a CSV in the code page of Windows, second names, card numbers, one struck off."""
    people = those(
        "Amelia|Bielawska;Kajetan|Brzęczek;Nadia|Cieślak;Ignacy|Kowalczyk-Nowicki;Wiktoria|Łukasiewicz;"
        "Tymon|Łukasiewicz;Oliwia|Szczęsna;Nazar|Tkaczenko;Gabriela|Żurawska",
        "1204",
        "4",
        "4b",
        photo="",
    )
    people = but(people, {6: {"here": False}})
    seconds = cut("Maria|||Jan|Anna||||Zofia")
    titles = cut("Nr w dzienniku|Nazwisko|Imię|Drugie imię|Klasa|Nr legitymacji|Data urodzenia|Status")
    rows = [
        [
            *(str(at + 1), w.family, w.given, seconds[at], w.room, w.number, f"2015-0{at + 1}-21"),
            "uczeń" if w.here else "skreślony z listy uczniów",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("uczniowie_4b.csv", [titles, *rows], ";", "cp1250")
    return Truth(people, allowed=("uczniowie_4b",))


@case("a Swedish class list from SchoolSoft and a school photographer's folder (from memory)")
def p46b_swedish_list_and_skolfoto(folder: Folder) -> Truth:
    """Sweden: a workbook with mentors, and photos in a folder for each class, by last and first name."""
    people = those(
        "Ellen|Bäckström;Hugo|af Ekenstam;Melvin|Forsgren;Tyra|Forsgren;Amina|Hassan Ali;Vera|Hägglund;"
        "Noel|Lindahl-Berg;Stina|Åberg",
        "",
        "7",
        "7A;7B",
    )
    mentors = {"7A": "Karin Wallin", "7B": "Per Nyström"}
    titles = cut("Klass|Årskurs|Efternamn|Förnamn|Kön|E-post|Mentor")
    rows = [
        [
            *(w.room, 7, w.family, w.given, "FPPFFFPF"[at]),
            *(f"elev{at + 214}@bjorkskolan.example", mentors[w.room]),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Klasslistor åk 7.xlsx", {"Elever": [titles, *rows]})
    files = faces(people, lambda w: f"{w.room}/{w.family}_{w.given}.jpg")
    for name, data in files.items():
        folder.put(f"Skolfoto HT25/{name}", data)
    return Truth(people, allowed=("Skolfoto HT25", "Elever", *mentors.values()))


@case("the carômetro of a Brazilian school (style invented)")
def p46b_brazilian_carometro(folder: Folder) -> Truth:
    """Brazil: a PDF of photos of a class, whole names with the number of enrolment below."""
    people = those(
        "Ana Luísa|Sampaio;Bernardo|Couto Fagundes;Enzo Gabriel|Nascimento;Heitor|dos Santos Meireles;"
        "Isabela|Kuroda;Maria Eduarda|Falcão;Maria Eduarda|Pimenta;Ravi|de Castro Leão;Sophia|Tavares",
        "20231045",
        "7",
        "7º ANO A",
    )
    people = [any_parting(w) for w in people]
    grid = Grid(
        columns=3,
        rows=4,
        centred=True,
        text=140,
        size=8,
        title="Carômetro 2026 - Turma: 7º ANO A",
        foot="Colégio Santa Rita - emitido em 09/02/2026",
    )
    folder.put("carometro_7A.pdf", grid_pdf(cells(people, "{who.full}", "Matrícula: {who.number}"), grid))
    return Truth(people, allowed=("carometro_7A",))


@case("an Italian electronic register: the list of a class saved as a page (from memory)")
def p46b_italian_register_as_a_page(folder: Folder) -> Truth:
    """Italy: a saved page with the class above and a table of last and first names, one transferred."""
    people = those(
        "Ludovica|Bonfanti;Samir|Chaouki;Edoardo|D'Amico;Anna Chiara|De Santis;Gioele|Dell'Acqua;"
        "Kevin|Hoxha;Rebecca|Lo Presti;Emma|Pellegrini;Riccardo|Pellegrini",
        "10482",
        "2",
        "2C",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    heads = "".join(f"<th>{title}</th>" for title in cut("N.|Cognome|Nome|Matricola|Data di nascita|Stato"))
    rows = ""
    for at, w in enumerate(people):
        state = "Frequentante" if w.here else "Trasferito il 20/11/2025"
        values = (str(at + 1), w.family, w.given, w.number, f"{at + 10}/04/2013", state)
        rows += f"<tr>{''.join(f'<td>{escape(value)}</td>' for value in values)}</tr>\n"
    body = (
        "<div><a href='#'>Home</a> | <a href='#'>Registro</a> | <a href='#'>Esci</a></div>"
        "<h2>Elenco alunni - Classe 2C</h2><p>I.C. “Gianni Rodari”, scuola secondaria di primo grado, "
        "a.s. 2025/2026. Coordinatrice: prof.ssa Marina Bellini</p>"
        f"<table border='1'><tr>{heads}</tr>\n{rows}</table><p>Totale alunni: 9</p>"
    )
    folder.put("Elenco alunni 2C.html", page("Registro elettronico - Elenco alunni", body))
    return Truth(people, allowed=("Elenco alunni 2C", "Classe 2C"))
