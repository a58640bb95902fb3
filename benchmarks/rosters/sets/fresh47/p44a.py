"""What schools of Europe and Brazil hand over: exports, typed lists, a mail, printed pages, photos."""

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


@case(
    "SchILD-NRW: Export in Text-/Excel-Dateien, hilfe.edoop.de/benutzer/verwaltung/import/nrw; "
    "other columns from memory"
)
def p44a_schild_export_of_a_year(folder: Folder) -> Truth:
    """SchILD: a CSV with semicolons of both classes of year 7, the year with a zero in front."""
    people = those(
        "Lennart|Aufderheide;Mina|Bayraktar;Charlotte|Dörfler;Finn|Ellerbrock;Leonie|Kaczmarek;"
        "Noah|Schmitz;Paula|Schmitz;Jannik|von der Lippe;Amira|Wazir;Theo|Zumbusch",
        "4187",
        "7",
        "07A;07B",
        photo="",
    )
    titles = cut(
        "Interne ID-Nummer|Nachname|Vorname|Geschlecht|Geburtsdatum|Geburtsort|Klasse|Jahrgang|"
        "Klassenlehrer|Straße|PLZ|Ort"
    )
    teachers = {"07A": "Hm", "07B": "Sbr"}
    rows = [
        [
            *(w.number, w.family, w.given, "mw"[at % 2], f"{at + 11}.0{at % 9 + 1}.2014", "Paderborn"),
            *(w.room, "07", teachers[w.room], f"Kirchweg {at + 2}", "33098", "Paderborn"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_Jg7.csv", [titles, *rows], ";", "utf-8-sig", quote=True)
    return Truth(people, allowed=tuple(teachers.values()))


@case("LITTERA: readers after the import from Sokrates, psoe.at littera-leserdatenimport (from memory)")
def p44a_littera_readers(folder: Folder) -> Truth:
    """LITTERA: a workbook of readers with teachers and one group of those who have left."""
    people = [
        one("Marlene", "Aigner", "10211", "2", "2a"),
        one("Tobias", "Brandstätter", "10212", "2", "2a"),
        one("Hatice", "Doğan", "10225", "2", "2b"),
        one("Valentin", "Edlinger", "10230", "2", "2b"),
        one("Magdalena", "Hofer-Pichler", "10187", "3", "3a"),
        one("Elias", "Kronsteiner", "10190", "3", "3a"),
        one("Johanna", "Neuwirth", "10195", "3", "3a"),
        one("Simon", "Wögerbauer", "10041", "", "", here=False),
        one("Ingrid", "Feichtinger", "9004", role="staff"),
        one("Gerald", "Steinkellner", "9011", role="staff"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("Lesernummer|Familienname|Vorname|Titel|Lesergruppe|Klasse|Geburtsdatum|E-Mail")
    rows: list[list[object]] = [
        [
            *(int(w.number), w.family, w.given, "Mag." if w.role == "staff" else ""),
            "Lehrer/in" if w.role == "staff" else "Schüler/in" if w.here else "Ehemalige",
            w.room,
            date(2014 if w.here else 2011, at + 1, 3 + at) if w.role == "student" else None,
            f"leser{w.number}@ms-steyr.example",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Leserliste.xlsx", {"Leser": [titles, *rows]})
    return Truth(people, allowed=("Ehemalige", "Lehrer/in", "Schüler/in"))


@case("Magister: Stamnummer as aura.nl ExportbestandmakeninMagister.html has it; other columns from memory")
def p44a_magister_with_photos(folder: Folder) -> Truth:
    """Magister: a CSV with the particle in a column of its own, the photographer's pictures by Stamnummer."""
    people = those(
        "Jip|Aalbers;Mees|van den Brink;Yara|el Idrissi;Thijmen|de Haan;Lieke|Kuiper;Sem|Kuiper;"
        "Fenna|van der Ploeg;Dex|Rietveld;Isa|Verhoeven",
        "118304",
        "2",
        "2HV1;2HV2",
    )
    titles = cut("Stamnummer|Roepnaam|Tussenvoegsel|Achternaam|Klas|Leerjaar|Geslacht|Geboortedatum|E-mail")
    rows = []
    for at, w in enumerate(people):
        words = w.family.split(" ")
        particle = " ".join(words[:-1])
        rows.append(
            [
                *(w.number, w.given, particle, words[-1], w.room, "2", "MV"[at % 2], f"0{at + 1}-10-2013"),
                f"{w.number}@hetbaken.example",
            ]
        )
    folder.csv("Leerlingen leerjaar 2.csv", [titles, *rows], ";")
    folder.photos(people, lambda who: f"pasfoto's/{who.number}.jpg")
    folder.put("pasfoto's/117965.jpg", face("somebody of another year"))
    return Truth(people, [lost("a photo of nobody in the list", "117965")], allowed=("pasfoto's",))


@case()
def p44a_italian_class_in_word(folder: Folder) -> Truth:
    """Italy: a list of a class typed in Word by the coordinator, a table with running numbers."""
    people = those(
        "Alessia|Battistella;Edoardo|Cattaneo;Sofia|De Marchi;Filippo|Dell'Acqua;Mariam|El Sayed;"
        "Nicolò|Ghezzi;Anna|Lo Presti;Tommaso|Pellegrini;Tommaso|Zanetti",
        "",
        "2",
        "2ª B;",
        photo="",
    )
    people = [replace(w, room="2ª B") for w in people]
    table = [[Cell((title,)) for title in ("N.", "Cognome", "Nome", "Data di nascita", "Note")]]
    for at, w in enumerate(people):
        note = ("", "IRC no", "", "uscita autonoma")[at % 4]
        line = (str(at + 1), w.family, w.given, f"{at + 10}/0{at % 9 + 1}/2014", note)
        table.append([Cell((text,)) for text in line])
    above = (
        "Istituto Comprensivo «A. Manzoni» - Scuola secondaria di I grado",
        "Elenco alunni classe 2ª B - a.s. 2026/2027",
        "Coordinatrice: prof.ssa Laura Bonfanti",
        "",
    )
    folder.put("elenco 2B.docx", docx(above, table, ("", "Totale alunni: 9")))
    return Truth(people, allowed=("Laura Bonfanti", "prof.ssa Laura Bonfanti", "elenco 2B"))


@case()
def p44a_danish_mail_with_a_class(folder: Folder) -> Truth:
    """Denmark: the secretary writes the names of a class into a mail, one a line."""
    people = [
        replace(w, photo="")
        for w in (
            one("Alberte", "Kjærgaard", "", "5", "5.b"),
            one("Anton", "Bech Nielsen", "", "5", "5.b"),
            one("Freja", "Damgaard", "", "5", "5.b"),
            one("Hassan", "Yildirim", "", "5", "5.b"),
            one("Karla", "Østergaard", "", "5", "5.b"),
            one("Malthe", "Skov", "", "5", "5.b"),
            one("Smilla", "Thygesen", "", "5", "5.b"),
            one("Viggo", "Ravn", "", "5", "5.b"),
        )
    ]
    people[1] = any_parting(people[1])
    mail = EmailMessage()
    mail["From"] = "Lone Mikkelsen <lone.mikkelsen@aadalskolen.example>"
    mail["To"] = "Skolebiblioteket <bibliotek@aadalskolen.example>"
    mail["Subject"] = "Elever i 5.b"
    mail["Date"] = "Wed, 12 Aug 2026 09:14:00 +0200"
    names = "\n".join(w.full for w in people)
    mail.set_content(
        f"Hej Birgit\n\nHer er eleverne i 5.b fra i år:\n\n{names}\n\n"
        "Sig til, hvis du mangler noget.\n\nVenlig hilsen\nLone Mikkelsen\nSekretær\n"
        "Ådalskolen\nTlf. 55 12 34 00\n"
    )
    folder.put("Elever i 5.b.eml", mail.as_bytes())
    return Truth(people)


@case("PRONOTE: the trombinoscope of a class as printed, surnames in capitals first (from memory)")
def p44a_pronote_trombinoscope(folder: Folder) -> Truth:
    """PRONOTE: a printed page of photos of a class, the name below each photo, one not photographed."""
    people = those(
        "Maëlys|Aubry;Ilyès|Bensaïd;Clément|Cordier;Inès|Da Silva;Timothé|Ferrand;Jeanne|Le Gall;"
        "Noa|Marchand;Lilou|Marchand;Ethan|Perrot;Romane|Vidal-Roche",
        "",
        "5",
        "5A;",
    )
    people = [replace(w, room="5A") for w in people]
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        text=112,
        gap=18,
        title="Trombinoscope - Classe 5A - 10 élèves",
        foot="Collège Jean Moulin - Année scolaire 2026-2027 - Imprimé le 14/09/2026",
    )
    shown = [
        replace(cell, lines=(f"{w.family.upper()} {w.given}",))
        for w, cell in zip(people, cells(people, "{who.full}"), strict=True)
    ]
    folder.put("Trombinoscope 5A.pdf", grid_pdf(shown, grid))
    return Truth(people, capitals=True, allowed=("Trombinoscope 5A",))


@case()
def p44a_polish_workbook_a_sheet_a_class(folder: Folder) -> Truth:
    """Poland: the office's workbook, a sheet for each class with its teacher above, one for the teachers."""
    first = those(
        "Zuzanna|Adamczyk;Franciszek|Bielawski;Oliwia|Chmielewska;Kacper|Gołębiowski;Lena|Kowalska-Rak",
        "2310",
        "5",
        "5a;",
    )
    second = those(
        "Antoni|Dąbrowski;Maja|Jędrzejczak;Oleksandr|Melnyk;Pola|Śliwińska;Igor|Wrona", "2419", "5", "5b;"
    )
    first = [replace(w, room="5a", photo="") for w in first]
    second = [replace(w, room="5b", photo="") for w in second]
    staff = [
        one("Anna", "Bielska", photo="", role="staff"),
        one("Piotr", "Olszewski", photo="", role="staff"),
        one("Grażyna", "Szulc", photo="", role="staff"),
    ]
    sheets: dict[str, list[list[object]]] = {}
    for name, class_, teacher in (("5a", first, "mgr Anna Bielska"), ("5b", second, "mgr Piotr Olszewski")):
        body: list[list[object]] = [
            [at + 1, f"{w.family} {w.given}", int(w.number), ("", "dojeżdża")[at % 2]]
            for at, w in enumerate(class_)
        ]
        sheets[name] = [
            [f"Klasa {name}   wychowawca: {teacher}"],
            [],
            ["Lp.", "Nazwisko i imię", "Nr legitymacji", "Uwagi"],
            *body,
        ]
    subjects = ("język polski", "matematyka", "biblioteka")
    teachers: list[list[object]] = [
        [at + 1, f"{w.family} {w.given}", subjects[at]] for at, w in enumerate(staff)
    ]
    sheets["nauczyciele"] = [["Lp.", "Nazwisko i imię", "Przedmiot"], *teachers]
    folder.book("Uczniowie 2026-27.xlsx", sheets, merge=("A1:D1",))
    return Truth([*first, *second, *staff], allowed=("nauczyciele", "Anna Bielska", "Piotr Olszewski"))


@case("Raíces, Madrid: a list of a group exported for Excel, which is a web page (from memory: NIA, Grupo)")
def p44a_raices_group_for_excel(folder: Folder) -> Truth:
    """Madrid: a page with the ending .xls, surnames in one column, the NIA, tutor and school above."""
    people = those(
        "Martina|Alcázar Rubio;Hugo|Benítez Lozano;Nour|Chahboun;Alejandro|de la Fuente Sanz;"
        "Daniela|Escudero Martín;Leo|Gallardo Ibáñez;Valeria|Nistor;Pablo|Rebollo Cuesta",
        "20471163",
        "4",
        "4ºB;",
        photo="",
    )
    people = [replace(w, room="4ºB") for w in people]
    titles = cut("Nº|Apellidos|Nombre|NIA|Fecha de nacimiento|Curso|Grupo")
    rows = [
        [str(at + 1), w.family, w.given, w.number, f"{at + 12}/05/2017", "4º Educación Primaria", w.room]
        for at, w in enumerate(people)
    ]
    above = (
        "<h3>CEIP Miguel Delibes (28039912)</h3>"
        "<p>Relación de alumnos por grupo. Curso académico 2026/2027</p><p>Tutor/a: Ponce Arroyo, Raquel</p>"
    )
    folder.put("Relacion_alumnos_4B.xls", page_xls(titles, rows, above))
    return Truth(people, allowed=("Ponce Arroyo, Raquel", "Raquel Ponce Arroyo"))


@case(
    "Primus/Wilma: help.inschool.fi, Henkilötietojen lähetys koulukuvausta varten; "
    "Etunimet and Kutsumanimi from help.starsoft.fi; other columns from memory"
)
def p44a_primus_and_the_school_photographer(folder: Folder) -> Truth:
    """Finland: a workbook of two classes with all first names, a zip of photos by class and name."""
    people = [
        one("Aino Maria", "Heikkinen", "", "6", "6A", goes="Aino"),
        one("Eetu Juhani", "Karppinen", "", "6", "6A", goes="Eetu"),
        one("Mohamed Ali", "Hussein", "", "6", "6A", goes="Ali"),
        one("Siiri", "Lehtonen", "", "6", "6A"),
        one("Väinö Oskari", "Mäkelä", "", "6", "6A", goes="Väinö"),
        one("Emma Sofia", "Nieminen", "", "6", "6B", goes="Sofia"),
        one("Leevi", "Ojala", "", "6", "6B"),
        one("Saga Elisabet", "Sjöblom", "", "6", "6B", goes="Saga"),
        one("Onni Kalevi", "Tuominen", "", "6", "6B", goes="Onni", photo=""),
    ]
    titles = cut("Sukunimi|Etunimet|Kutsumanimi|Luokka|Luokanopettaja|Syntymäaika")
    teachers = {"6A": "Päivi Rantanen", "6B": "Jussi Kallio"}
    rows: list[list[object]] = [
        [w.family, w.given, w.goes or w.given, w.room, teachers[w.room], date(2014, at + 1, 20 - at)]
        for at, w in enumerate(people)
    ]
    folder.book("Oppilaat 6-luokat.xlsx", {"Taul1": [titles, *rows]})
    files = faces(people, lambda who: f"{who.room}/{who.family} {who.goes or who.given}.jpg")
    folder.zip("Koulukuvat 2026.zip", dict(files))
    return Truth(people, allowed=(*teachers.values(), "Koulukuvat 2026"))


@case("the printed list of a class of a Brazilian state school (from memory: Matrícula, Situação)")
def p44a_brazilian_printed_list(folder: Folder) -> Truth:
    """Brazil: a printed list of a class with whole names, registration numbers and who was transferred."""
    people = those(
        "Ana Beatriz|Nogueira Sales;Breno|Cardoso Matos;Emanuelly|dos Santos;Gabriel|Bezerra Lins;"
        "Isadora|Falcão;Kauã Henrique|da Cruz;Maria Luiza|Tavares;Pedro|Wanderley Neto;Sabrina|Queiroz",
        "20240318",
        "7",
        "7º ANO B;",
        photo="",
    )
    people = [any_parting(replace(w, room="7º ANO B")) for w in people]
    people = but(people, {3: {"here": False}})
    page, file = blank_page()
    write(page, 50, 745, "Escola Estadual Professora Zélia Barreto", 13, True)
    write(page, 50, 727, "Relação de Alunos por Turma - Ano letivo 2026", 11)
    write(page, 50, 711, "Turma: 7º ANO B      Turno: Vespertino", 11)
    columns = (50, 80, 160, 360, 450)
    for x, title in zip(columns, ("Nº", "Matrícula", "Nome", "Data Nasc.", "Situação"), strict=True):
        write(page, x, 684, title, 9, True)
    for at, w in enumerate(people):
        state = "Cursando" if w.here else "Transferido"
        line = (str(at + 1), w.number, w.full, f"{at + 10}/04/2013", state)
        for x, text in zip(columns, line, strict=True):
            write(page, x, 666 - at * 16, text)
    write(page, 50, 40, "Emitido em 10/03/2026 - Página 1 de 1", 7)
    page.showPage()
    page.save()
    folder.put("Relacao_7B.pdf", file.getvalue())
    return Truth(people, allowed=("Relacao_7B",))
