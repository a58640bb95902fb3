"""What schools of Europe and Mexico hand over: exports, typed lists, a mail, printed pages, photos."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, blank_page, cells, grid_pdf, write
from benchmarks.rosters.papers import docx, page_xls


@case("ASV-BW: Tabelle exportieren, fields as hilfe.edoop.de/benutzer/verwaltung/import/bw lists them")
def p44b_asv_export_of_a_year(folder: Folder) -> Truth:
    """ASV: a CSV with semicolons, all first names and the one they go by, class and year."""
    people = [
        one("Matilda Rose", "Angermeier", "830412", "6", "6a", goes="Matilda"),
        one("Jakob", "Bächle", "830429", "6", "6a"),
        one("Elif", "Demirtaş", "830446", "6", "6b"),
        one("Johannes Friedrich", "Graf von Thun", "830463", "6", "6a", goes="Fritz"),
        one("Luis", "Häberle", "830480", "6", "6b"),
        one("Anna Katharina", "Maier", "830497", "6", "6a", goes="Katharina"),
        one("Jule", "Maier", "830514", "6", "6b"),
        one("Milan", "Petrović", "830531", "6", "6b"),
        one("Franziska", "Rößler-Kuhn", "830548", "6", "6b"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("Nachname|Vorname|Rufname|Geschlecht|Geburtsdatum|Klasse|Jahrgangsstufe|Schüleridentnummer")
    rows = [
        [
            *(w.family, w.given, w.goes or w.given, "WM"[at % 2], f"{at + 11}.0{at % 9 + 1}.2015"),
            *(w.room, "6", w.number),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_Klasse6.csv", [titles, *rows], ";")
    return Truth(people)


@case("Koha: a saved report of the patrons of a Swedish school, titles by the library (invented style)")
def p44b_koha_report_of_patrons(folder: Folder) -> Truth:
    """Koha: a CSV of a report with pupils, staff and a category of those who have left."""
    people = [
        one("Ella", "Bergqvist", "2230004117", "7", "7A"),
        one("Hugo", "Dahlgren", "2230004125", "7", "7A"),
        one("Amina", "Farah", "2230004133", "7", "7B"),
        one("Liam", "Hedlund", "2230004141", "7", "7B"),
        one("Tyra", "Lagerkvist", "2230003986", "8", "8A"),
        one("Melker", "Åström", "2230003994", "8", "8A"),
        one("Selma", "af Ekenstam", "2230003978", "8", "8A"),
        one("Wilmer", "Nordin", "2230003507", "", "", here=False),
        one("Karin", "Lövgren", "2230000125", role="staff"),
        one("Mats", "Rosén", "2230000133", role="staff"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("Lånekort|Efternamn|Förnamn|Kategori|Klass|E-post|Giltigt till")
    rows = [
        [
            *(w.number, w.family, w.given),
            "Personal" if w.role == "staff" else "Elev" if w.here else "Tidigare elev",
            w.room,
            f"lan{w.number[-4:]}@bjorkskolan.example",
            "2027-06-30" if w.here else "2026-06-30",
        ]
        for w in people
    ]
    folder.csv("Låntagare Björkskolan.csv", [titles, *rows], ",", "utf-8-sig")
    return Truth(people, allowed=("Personal", "Elev", "Tidigare elev"))


@case("Informat: Excel list of pupils that Belgian libraries use, help.colibris.be (columns from memory)")
def p44b_informat_with_photos(folder: Folder) -> Truth:
    """Belgium: a workbook of two classes; the photographer's zip named by class, class number and name."""
    people = those(
        "Lore|Claes;Wout|De Backer;Ayoub|El Khattabi;Jana|Peeters;Stan|Peeters;Nore|Van den Broeck;"
        "Lars|Van Damme;Elise|Verstraete;Mauro|Wuyts",
        "20220417",
        "5",
        "5A;5B",
    )
    people = sorted(people, key=lambda who: who.room)
    titles = cut("Stamboeknr|Naam|Voornaam|Klas|Klasnr|Geslacht|Geboortedatum")
    rows: list[list[object]] = []
    numbers: dict[str, int] = {}
    seats: dict[str, int] = {}
    for at, w in enumerate(people):
        seats[w.number] = numbers[w.room] = numbers.get(w.room, 0) + 1
        born = date(2016, at + 1, 9 + at)
        rows.append([w.number, w.family, w.given, w.room, seats[w.number], "VM"[at % 2], born])
    folder.book("leerlingen 5de leerjaar.xlsx", {"Blad1": [titles, *rows]})
    files: dict[str, bytes | str] = dict(
        faces(people, lambda who: f"{who.room}_{seats[who.number]:02}_{who.family}_{who.given}.jpg")
    )
    files["5B_05_Mertens_Tibo.jpg"] = face("somebody who is not in the list")
    folder.zip("Klasfoto's 2026.zip", files)
    losses = [lost("a photo of nobody in the list", "Mertens", "5B_05")]
    return Truth(people, losses, allowed=("Klasfoto's 2026",))


@case()
def p44b_french_class_in_word(folder: Folder) -> Truth:
    """France: a list of a class typed in Word, surnames in capitals, running numbers and the boarding."""
    people = those(
        "Enzo|Barbier;Lou-Anne|Carpentier;Yanis|Cherif;Capucine|de Saint-Aubin;Mathis|Gauthier;"
        "Salomé|Hervé;Noé|Lemoine;Célia|Lemoine;Nathan|Pruvost",
        "",
        "6",
        "6e C;",
        photo="",
    )
    people = [replace(w, room="6e C") for w in people]
    table = [[Cell((title,)) for title in ("N°", "NOM", "Prénom", "Né(e) le", "Régime")]]
    for at, w in enumerate(people):
        born = f"{at + 10}/0{at % 9 + 1}/2015"
        line = (str(at + 1), w.family.upper(), w.given, born, ("DP", "EXT")[at % 2])
        table.append([Cell((text,)) for text in line])
    above = (
        "Collège Georges Brassens",
        "Liste de la classe de 6e C - Année scolaire 2026-2027",
        "Professeure principale : Mme Delmas",
        "",
    )
    folder.put("Liste 6e C.docx", docx(above, table, ("", "Effectif : 9 élèves")))
    return Truth(people, capitals=True, allowed=("Mme Delmas", "Delmas", "Liste 6e C"))


@case()
def p44b_norwegian_mail_with_a_class(folder: Folder) -> Truth:
    """Norway: a teacher writes the names of a class into a mail, one a line with a dash."""
    people = [
        replace(w, photo="")
        for w in (
            one("Aurora", "Bakken", "", "8", "8A"),
            one("Henrik", "Fjeld", "", "8", "8A"),
            one("Ingrid", "Moe Larsen", "", "8", "8A"),
            one("Jonas", "Skåltveit", "", "8", "8A"),
            one("Leah", "Tveit", "", "8", "8A"),
            one("Mathias", "Ødegård", "", "8", "8A"),
            one("Sumaya", "Warsame", "", "8", "8A"),
            one("Tiril", "Haugen", "", "8", "8A"),
        )
    ]
    people[2] = any_parting(people[2])
    mail = EmailMessage()
    mail["From"] = "Trond Eide <trond.eide@fjordvik.example>"
    mail["To"] = "Biblioteket <bibliotek@fjordvik.example>"
    mail["Subject"] = "Klasseliste 8A"
    mail["Date"] = "Mon, 17 Aug 2026 12:40:00 +0200"
    names = "\n".join(f"- {w.full}" for w in people)
    mail.set_content(
        f"Hei Kari!\n\nHer kommer elevene i 8A:\n\n{names}\n\n"
        "Vi kommer innom biblioteket torsdag i andre time.\n\nHilsen\nTrond Eide\nkontaktlærer 8A\n"
        "Fjordvik ungdomsskole\n"
    )
    folder.put("Klasseliste 8A.eml", mail.as_bytes())
    return Truth(people)


@case("a photo page of a class as Portuguese systems print it (from memory: n.º de processo)")
def p44b_portuguese_photo_page(folder: Folder) -> Truth:
    """Portugal: a printed page of photos of a class, name and process number below, one without a photo."""
    people = those(
        "Afonso|Tavares Pinho;Beatriz|Faria;Duarte|Macedo Leal;Francisca|Reis;Guilherme|Sequeira;"
        "Leonor|da Costa Neves;Martim|Antunes;Matilde|Antunes;Rodrigo|Vaz;Yara|Semedo",
        "10432",
        "5",
        "5.º B;",
    )
    people = [any_parting(replace(w, room="5.º B")) for w in people]
    grid = Grid(
        columns=4,
        rows=4,
        text=112,
        gap=18,
        title="Turma: 5.º B     Ano letivo 2026/2027",
        foot="Agrupamento de Escolas da Lezíria - Diretora de turma: Helena Couto - 15/09/2026",
    )
    pictures = cells(people, "{who.full}", "N.º proc. {who.number}")
    folder.put("Fotografias 5B.pdf", grid_pdf(pictures, grid))
    return Truth(people, allowed=("Helena Couto", "Fotografias 5B"))


@case()
def p44b_swiss_workbook_a_sheet_a_class(folder: Folder) -> Truth:
    """Switzerland: the office's workbook, a sheet for each class with its teacher above, one for teachers."""
    first = those(
        "Lia|Baumgartner;Nino|Bernasconi;Alina|Frei;Levin|Gerber-Zaugg;Arbnora|Krasniqi", "", "4", "4a;"
    )
    second = those("Jan|Aeschlimann;Mia|Frei;Robin|Lüthi;Giulia|Santoro;Dario|Zbinden", "", "4", "4b;")
    first = [replace(w, room="4a", photo="") for w in first]
    second = [replace(w, room="4b", photo="") for w in second]
    staff = [
        one("Regula", "Ammann", photo="", role="staff"),
        one("Beat", "Hunziker", photo="", role="staff"),
        one("Sandra", "von Allmen", photo="", role="staff"),
    ]
    sheets: dict[str, list[list[object]]] = {}
    for name, class_, teacher in (("4a", first, "Regula Ammann"), ("4b", second, "Beat Hunziker")):
        body: list[list[object]] = [
            [at + 1, w.family, w.given, date(2016, at + 2, 8 + at), f"Dorfstrasse {at + 4}"]
            for at, w in enumerate(class_)
        ]
        sheets[name] = [
            [f"Klassenliste {name}   Klassenlehrperson: {teacher}"],
            [],
            ["Nr.", "Name", "Vorname", "Geburtsdatum", "Adresse"],
            *body,
        ]
    jobs = ("Klassenlehrperson", "Klassenlehrperson", "Schulische Heilpädagogin")
    teachers: list[list[object]] = [[w.family, w.given, jobs[at]] for at, w in enumerate(staff)]
    sheets["Lehrpersonen"] = [["Name", "Vorname", "Funktion"], *teachers]
    folder.book("Klassenlisten 2026_27.xlsx", sheets, merge=("A1:E1",))
    return Truth([*first, *second, *staff], allowed=("Lehrpersonen", "Regula Ammann", "Beat Hunziker"))


@case("a list of control escolar of a Mexican secundaria, exported for Excel (from memory)")
def p44b_mexican_group_for_excel(folder: Folder) -> Truth:
    """Mexico: a page with the ending .xls, two surnames in two columns, the Matrícula, the school above."""
    people = those(
        "Regina|Ávalos Mejía;Emiliano|Cisneros Trejo;Ximena|De León Rivas;Santiago|Escobedo Nava;"
        "Ángel Gabriel|Huerta Olvera;Renata|Palafox Chi;Diego|Uc Canul;María José|Villaseñor Arce",
        "2512041",
        "2",
        "2°B;",
        photo="",
    )
    people = [replace(w, room="2°B") for w in people]
    titles = cut("No.|Matrícula|Apellido paterno|Apellido materno|Nombre(s)|Sexo|Grado|Grupo")
    rows = []
    for at, w in enumerate(people):
        father, _, mother = w.family.rpartition(" ")
        rows.append([str(at + 1), w.number, father, mother, w.given, "MH"[at % 2], "2", w.room])
    above = (
        "<b>Escuela Secundaria General No. 14 &quot;Belisario Domínguez&quot;</b><br>"
        "Lista de alumnos. Ciclo escolar 2026-2027<br>Turno: Matutino<br>"
    )
    folder.put("lista_2B.xls", page_xls(titles, rows, above))
    return Truth(people)


@case("Somtoday: an export of pupils with Leerlingnummer, Voorvoegsel, Stamgroep (from memory)")
def p44b_somtoday_and_the_school_photographer(folder: Folder) -> Truth:
    """Somtoday: a workbook of two classes, a folder of photos for each class by name."""
    people = those(
        "Pien|van Amersfoort;Guus|Boersma;Saar|ten Cate;Mohammed|Chaouch;Floor|de Groot;Tijn|Hoekstra;"
        "Nina|van der Linden;Olivier|Scholten;Liv|Zijlstra",
        "30218",
        "1",
        "1B;1C",
    )
    titles = cut("Leerlingnummer|Roepnaam|Voorvoegsel|Achternaam|Stamgroep|Leerjaar|Geboortedatum|Mentor")
    teachers = {"1B": "M. Dekker", "1C": "R. Schouten"}
    rows: list[list[object]] = []
    for at, w in enumerate(people):
        words = w.family.split(" ")
        born = date(2014, at + 1, 5 + at)
        names = (w.given, " ".join(words[:-1]), words[-1])
        rows.append([int(w.number), *names, w.room, 1, born, teachers[w.room]])
    folder.book("leerlingen klas 1.xlsx", {"Leerlingen": [titles, *rows]})
    folder.photos(people, lambda who: f"Schoolfoto's/{who.room}/{who.full}.jpg")
    return Truth(people, allowed=(*teachers.values(), "Schoolfoto's"))


@case("Séneca, Andalucía: a printed list of a unit with the school's number of each (from memory)")
def p44b_andalusian_printed_list(folder: Folder) -> Truth:
    """Andalucía: a printed list of a unit, surnames before a comma, school numbers and who has moved."""
    people = those(
        "Carmen|Aguilera Ponce;Adam|Boutaleb;Lucas|Cabello Roldán;Noa|del Río Cobos;Marcos|Espejo Luna;"
        "Alba|Montilla Reina;Rubén|Montilla Reina;Irene|Salcedo Ortiz;Samuel|Zafra Gómez",
        "1120457",
        "6",
        "6ºA;",
        photo="",
    )
    people = [replace(w, room="6ºA") for w in people]
    people = but(people, {4: {"here": False}})
    page, file = blank_page()
    write(page, 50, 745, "C.E.I.P. Virgen de la Sierra", 13, True)
    write(page, 50, 727, "Relación de alumnado de la unidad - Curso 2026/2027", 11)
    write(page, 50, 711, "Unidad: 6ºA      Tutor: Serrano Pino, Antonio", 11)
    columns = (50, 80, 270, 370, 460)
    titles = ("Nº", "Alumno/a", "Nº Id. Escolar", "Fecha nac.", "Estado")
    for x, title in zip(columns, titles, strict=True):
        write(page, x, 684, title, 9, True)
    for at, w in enumerate(people):
        state = "" if w.here else "Trasladado"
        line = (str(at + 1), w.last_first, w.number, f"{at + 10}/02/2015", state)
        for x, text in zip(columns, line, strict=True):
            write(page, x, 666 - at * 16, text)
    write(page, 50, 40, "Fecha de generación: 16/09/2026 - Pág. 1 / 1", 7)
    page.showPage()
    page.save()
    folder.put("Relacion_6A.pdf", file.getvalue())
    return Truth(people, allowed=("Serrano Pino, Antonio", "Antonio Serrano Pino", "Relacion_6A"))
