"""What schools of Germany, France, the Netherlands, Spain, Poland, Sweden, Mexico and others hand over."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from typing import Any
from unicodedata import normalize

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Cell, blank_page, write
from benchmarks.rosters.papers import docx, xls


def plain(text: str) -> str:
    """A name as it stands in an address: small letters without marks or blanks."""
    marks = normalize("NFD", text.replace("ß", "ss"))
    return "".join(sign for sign in marks.lower() if sign.isascii() and sign.isalpha())


def called(givens: str, goes: str, family: str, number: str, grade: str, room: str) -> Who:
    """Somebody with all first names and the one that is used; without a photo."""
    other: dict[str, Any] = {} if goes == givens else {"goes": goes, "also": ((goes, family),)}
    return one(givens, family, number, grade, room, photo="", **other)


@case("ASV-BW: table of the module Schüler as CSV, hilfe.edoop.de/benutzer/verwaltung/import/bw")
def p51a_asv_bw_two_classes(folder: Folder) -> Truth:
    """Baden-Württemberg: a CSV for each of two classes in the old code page, all first names and Rufname."""
    listed = [
        ("Emma Luise", "Emma", "Bäuerle"),
        ("Jan-Ole", "Jan-Ole", "Frießinger"),
        ("Maximilian Karl Theodor", "Maximilian", "von der Heyde"),
        ("Tugba", "Tugba", "Kilic"),
        ("Hannah", "Hannah", "Schäufele"),
        ("Elias Noah", "Elias", "Oßwald"),
        ("Milena", "Milena", "Petrovic-Haug"),
        ("Ben", "Ben", "Rösch"),
        ("Lukas", "Lukas", "Schäufele"),
        ("Anna Charlotte", "Charlotte", "Zürn"),
    ]
    people = [
        called(givens, goes, family, str(20260418 + at * 31), "7", "7b" if at < 5 else "7c")
        for at, (givens, goes, family) in enumerate(listed)
    ]
    titles = cut(
        "Nachname|Vorname|Rufname|Geschlecht|Geburtsdatum|Geburtsort|Klasse|Jahrgangsstufe|"
        "Schüleridentnummer|Religion"
    )
    for room in ("7b", "7c"):
        rows = [
            [
                *(w.family, w.given, w.goes or w.given, "WMMWWMWMMW"[people.index(w)]),
                *(f"{at + 11}.{at + 2:02}.2014", ("Reutlingen", "Tübingen")[at % 2], w.room, "07"),
                *(w.number, ("ev", "rk", "Eth")[at % 3]),
            ]
            for at, w in enumerate(people)
            if w.room == room
        ]
        folder.csv(f"Schüler {room}.csv", [titles, *rows], ";", "cp1252")
    return Truth(people)


@case("PRONOTE: list of pupils taken into Excel, photos as NOM Prénom in a zip (from memory, not read here)")
def p51a_pronote_list_and_photos(folder: Folder) -> Truth:
    """A collège: heading above, family names in capitals; a zip of photos with names in a code of DOS."""
    people = those(
        "Éloïse|GARNIER;Maxence|DE LA TOUR;Inaya|BEN SALAH;Jules|MARTIN;Anaïs|LE GOFF;Mathis|MARTIN;"
        "Lou-Anne|PÉRINELLE;Timéo|DUCHÊNE-ROY;Kaïs|OUEDRAOGO",
        "",
        "6 5",
        "6A;5B",
    )
    people = [replace(w, number=f"1309{at * 37 + 41106:05}{'HKDJCFGEB'[at]}A") for at, w in enumerate(people)]
    titles = cut("Nom|Prénom|Né(e) le|Sexe|Niveau|Classe|Régime|N° INE|Resp. légal 1")
    above: list[list[str]] = [["Liste des élèves - Collège Marguerite Audoux"], ["Édité le 14/09/2026"], []]
    rows = [
        [
            *(w.family, w.given, f"1{at}/04/{2009 + int(w.grade)}", "FMFMFMFMM"[at], f"{w.grade}EME", w.room),
            *(("DEMI-PENSIONNAIRE", "EXTERNE LIBRE")[at % 3 == 0], w.number),
            f"{('Mme', 'M.', 'Mme')[at % 3]} {w.family} {('Sandrine', 'Olivier', 'Nadia')[at % 3]}",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("eleves_pronote.xlsx", {"Élèves": [*above, titles, *rows]})
    files: dict[str, bytes | str] = {}
    files.update(faces(people, lambda w: f"{w.room}/{w.family} {w.given}.jpg"))
    files["6A/HAMELIN Basile.jpg"] = face("Basile HAMELIN")
    folder.zip("Photos_Eleves.zip", files, "cp850")
    return Truth(
        people,
        [lost("a photo of nobody in the list", "HAMELIN")],
        capitals=True,
        allowed=("Photos_Eleves", "Élèves"),
    )


@case("Magister: a list as CSV; stamnummer: aura.nl/auraonlinehelp/ExportbestandmakeninMagister.html")
def p51a_magister_with_passport_photos(folder: Folder) -> Truth:
    """A Dutch school: tussenvoegsel in a column of its own, a mentor's code; photos by stamnummer."""
    people = those(
        "Fenna|van den Heuvel;Mees|Aalbers;Yara|el Idrissi;Stijn|de Groot;Lieke|in 't Veld;Joris|de Groot;"
        "Sophie|Terpstra;Daniël|van der Wal-Koning;Isa|Wijnands",
        "104417",
        "1 1 2",
        "1HV2;1HV2;2VWO1",
        2,
    )
    parts = {
        "van den Heuvel": "van den|Heuvel",
        "el Idrissi": "el|Idrissi",
        "de Groot": "de|Groot",
        "in 't Veld": "in 't|Veld",
        "van der Wal-Koning": "van der|Wal-Koning",
    }
    titles = cut(
        "Stamnummer|Roepnaam|Tussenvoegsel|Achternaam|Voorletters|Geslacht|Klas|Leerjaar|Mentor|E-mail"
    )
    rows = [
        [
            *(w.number, w.given, *cut(parts.get(w.family, f"|{w.family}")), f"{w.given[0]}.J."),
            *("VM"[at % 2], w.room, w.grade, {"1HV2": "BRM", "2VWO1": "KST"}[w.room]),
            f"{w.number}@leerling.waterlant.example",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Leerlingen mediatheek.csv", [titles, *rows], ";", "utf-8-sig")
    folder.photos(people, lambda w: f"Pasfoto's/{w.number}.jpg")
    folder.put("Pasfoto's/103880.jpg", face("somebody who left in July"))
    return Truth(
        people,
        [lost("a photo of nobody in the list", "103880")],
        allowed=("BRM", "KST", "Pasfoto's"),
    )


@case("Raíces, Comunidad de Madrid: list of a group as Excel 97 (from memory, not read here)")
def p51a_raices_group_with_a_leaver(folder: Folder) -> Truth:
    """Madrid: an old workbook of a primary group, surnames before a comma, group and tutor in the heading."""
    people = those(
        "Álvaro|Cabrerizo Sanjuán;María del Pilar|Fernández de la Cruz;Youssef|Haddou;Lucía|Iglesias Toro;"
        "Marco Antonio|Iglesias Toro;Daniela|Quispe Huamán;Íñigo|de Miguel Arranz;Noa|Ortuño-Vega Pla;"
        "Hugo|San Román Nieto",
        "40217735",
        "5",
        "5º A",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    people = sorted(people, key=lambda w: plain(w.family.removeprefix("de ")))
    above = [
        ["CEIP FUENTE DEL BERRO - MADRID"],
        ["Relación de alumnos matriculados por grupo", "", "", "", "Año académico: 2026-2027"],
        ["Curso: 5º de Educación Primaria", "", "Grupo: 5º A", "", "Tutor/a: Redondo Salcedo, Begoña"],
        [""],
    ]
    titles = cut("Nº|Alumno/a|NIA|Fecha nac.|Observaciones")
    notes = {"Quispe Huamán": "BAJA 14/10/2026 - traslado", "Haddou": "Comedor"}
    rows = [
        [at, w.last_first, int(w.number), f"{at + 9:02}/11/2015", notes.get(w.family, "")]
        for at, w in enumerate(people, 1)
    ]
    folder.put("Listado_5A.xls", xls([*above, titles, *rows], title="Hoja1"))
    return Truth(people, allowed=("Redondo Salcedo, Begoña", "Begoña Redondo Salcedo", "Hoja1"))


@case(OFFICE)
def p51a_polish_class_typed_in_word(folder: Folder) -> Truth:
    """Poland: a Word list by the form teacher, surname first, no comma, the number of the pupil's card."""
    people = those(
        "Hanna|Adamczyk;Zofia|Bąk-Kowalczyk;Szymon|Cieślak;Anna Maria|Gołąb;Ignacy|Łukasik;Lena|Mroczek;"
        "Oleksandr|Petrenko;Antoni|Rzeźniczak;Maja|Święcicka;Kajetan|Źrebiec",
        "1187",
        "6",
        "6a",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    notes = {"Mroczek": "wypisana 12.10.2026", "Petrenko": "dodatkowe godz. j. polskiego", "Gołąb": "religia"}
    head = [Cell((title,)) for title in ("Lp.", "Nazwisko i imię", "Nr legitymacji", "Uwagi")]
    rows = [
        [
            Cell((f"{at}.",)),
            Cell((f"{w.family} {w.given}",)),
            Cell((w.number,)),
            Cell((notes.get(w.family, ""),)),
        ]
        for at, w in enumerate(people, 1)
    ]
    above = ("Lista uczniów klasy 6a", "Rok szkolny 2026/2027", "Wychowawca: mgr Dorota Pękala", "")
    folder.put("lista 6a.docx", docx(above, [head, *rows], ("", "Do biblioteki – D. Pękala")))
    return Truth(people, allowed=("Dorota Pękala", "mgr Dorota Pękala"))


@case("A Swedish school photographer's register beside the pictures (style of an office, invented)")
def p51a_swedish_photographer_by_class(folder: Folder) -> Truth:
    """Sweden: a register of picture names, folders by class, the staff too, one absent, a class picture."""
    people = [
        *those(
            "Alma|Sjöstrand;Nils|af Ekenstam;Zahra|Mohammadi;Melker|Öhrn;Signe|Wallin Bergqvist;"
            "Tindra|Åström;Hampus|Lövgren",
            "",
            "7",
            "7A;7B",
        ),
        one("Ann-Sofie", "Hellberg", role="staff"),
        one("Peter", "Nyqvist", role="staff"),
    ]
    rows = []
    for at, w in enumerate(people):
        where = w.room or "Personal"
        picture = f"{where}/IMG_{3412 + at * 3}.jpg" if w.photo else ""
        if picture:
            folder.put(f"Skolfoto HT26/{picture}", face(w.photo))
        note = "" if w.photo else "Frånvarande"
        rows.append(["Björkbacksskolan", where, w.family, w.given, picture.partition("/")[2], note])
    folder.put("Skolfoto HT26/7A/7A_klassbild.jpg", face("the whole of 7A"))
    titles = cut("Skola|Klass|Efternamn|Förnamn|Bild|Anm")
    rows.sort(key=lambda row: row[1])
    folder.csv("Skolfoto HT26/register.txt", [titles, *rows], "\t", "cp1252")
    return Truth(people, [lost("the picture of a class", "klassbild")], allowed=("Personal", "Skolfoto HT26"))


@case(OFFICE)
def p51a_mexican_attendance_sheets(folder: Folder) -> Truth:
    """Mexico: attendance in Excel, a sheet a group, capitals, two surnames in columns, BAJA over the days."""
    people = those(
        "XIMENA|AGUILAR MONTES DE OCA;JOSÉ ÁNGEL|BAUTISTA;DULCE MARÍA|CÁZARES NÚÑEZ;"
        "IKER EMILIANO|DE LA O TREJO;REGINA|HERNÁNDEZ HERNÁNDEZ;LUIS FERNANDO|ÁVALOS PECH;"
        "CAMILA|CORTÉS DE LA ROSA;BRAYAN|HERNÁNDEZ UC;"
        "MARÍA FERNANDA|ZÚÑIGA",
        "26041",
        "2",
        "",
        photo="",
    )
    people = [replace(w, room='2° "B"' if at < 5 else '2° "C"') for at, w in enumerate(people)]
    people = but(people, {3: {"here": False}})
    two = {
        "AGUILAR MONTES DE OCA": "AGUILAR|MONTES DE OCA",
        "DE LA O TREJO": "DE LA O|TREJO",
        "CORTÉS DE LA ROSA": "CORTÉS|DE LA ROSA",
    }
    sheets = {}
    for name in ("2B", "2C"):
        group = [w for w in people if w.room[4] == name[1]]
        rows: list[list[object]] = [
            ["ESCUELA SECUNDARIA TÉCNICA No. 47"],
            ["LISTA DE ASISTENCIA", None, None, None, None, "SEMANA DEL 9 AL 13 DE NOVIEMBRE"],
            [f'GRADO: 2°   GRUPO: "{name[1]}"   TURNO: MATUTINO'],
            ["NP", "MATRÍCULA", "APELLIDO PATERNO", "APELLIDO MATERNO", "NOMBRE(S)", *"LMMJV"],
        ]
        for at, w in enumerate(group, 1):
            names = cut(two[w.family]) if w.family in two else (w.family + " ").split(" ")[:2]
            days: list[str | None] = ["•", "•", "F" if at == 2 else "•", "•", None]
            if not w.here:
                days = ["BAJA", None, None, None, None]
            rows.append([at, int(w.number), *(part or None for part in names), w.given, *days])
        sheets[name] = rows
    folder.book("ASISTENCIA 2o GRADO.xlsx", sheets, merge=("A1:J1",))
    return Truth(people, capitals=True, allowed=("2B", "2C"))


@case("SIMAT, Colombia: report of enrolments with a column for each name (from memory, not read here)")
def p51a_simat_report(folder: Folder) -> Truth:
    """Colombia: capitals, two columns of surnames and two of names, the document's number, who has gone."""
    people = [
        one(given, family, number, grade, room, photo="")
        for given, family, number, grade, room in (
            ("JUAN SEBASTIÁN", "ARBELÁEZ OSPINA", "1034287716", "6", "601"),
            ("LAURA SOFÍA", "BEDOYA", "1034291180", "6", "601"),
            ("DEIVER", "CHAVERRA MOSQUERA", "1077440263", "6", "602"),
            ("SARA VALENTINA", "DE LOS RÍOS GIL", "1034288954", "6", "602"),
            ("MATEO", "GUTIÉRREZ PEÑA", "1034276305", "7", "701"),
            ("KEVIN ANDRÉS", "GUTIÉRREZ ZAPATA", "1034280021", "7", "701"),
            ("ISABELLA", "YEPES DEL CASTILLO", "1034279447", "7", "701"),
            ("NICOLÁS", "TORO VÉLEZ", "1034290932", "6", "601"),
        )
    ]
    people = but(people, {2: {"here": False}})
    two = {
        "DE LOS RÍOS GIL": "DE LOS RÍOS|GIL",
        "YEPES DEL CASTILLO": "YEPES|DEL CASTILLO",
    }
    titles = cut(
        "ANO|ETC|ESTADO|INSTITUCION|SEDE|JORNADA|GRADO_COD|GRADO|GRUPO|FECHAINI|TIPODOC|DOC|"
        "APELLIDO1|APELLIDO2|NOMBRE1|NOMBRE2|GENERO|FECHA_NACIMIENTO|PAIS_ORIGEN"
    )
    rows = []
    for at, w in enumerate(people):
        families = cut(two[w.family]) if w.family in two else (w.family + " ").split(" ")[:2]
        givens = (w.given + " ").split(" ")[:2]
        rows.append(
            [
                *("2026", "MEDELLIN", "MATRICULADO" if w.here else "RETIRADO"),
                *("INSTITUCION EDUCATIVA LA PRADERA", "SEDE PRINCIPAL", "MAÑANA", w.grade),
                *({"6": "SEXTO", "7": "SÉPTIMO"}[w.grade], w.room, "19/01/2026", "TI", w.number),
                *(*families, *givens, "MFMFMMFM"[at], f"1{at}/08/{2020 - int(w.grade)}", "COLOMBIA"),
            ]
        )
    folder.csv("Reporte_Matricula_SIMAT.csv", [titles, *rows], ";", "cp1252")
    return Truth(people, capitals=True)


@case("Italian class list as printed by a student system such as Argo (style of an office, invented)")
def p51a_italian_list_printed(folder: Folder) -> Truth:
    """Italy: a printed PDF of a class, surname and name in capitals in one column, one withdrawn."""
    people = those(
        "CHIARA MARIA|BONFANTI;LUCA|DE SANTIS;NICOLÒ|D'ALESSANDRO;ANNA SOFIA|FERRETTI;GIULIA|LO MONACO;"
        "MATTIA|FERRETTI;AMINA|DIALLO;EDOARDO|PELLEGRINO;SARA|VACCARO",
        "11842",
        "2",
        "2B",
        photo="",
    )
    people = sorted(but(people, {7: {"here": False}}), key=lambda w: w.last_first)
    page, file = blank_page()
    write(page, 50, 740, 'ISTITUTO COMPRENSIVO "A. MANZONI"', 12, bold=True)
    write(page, 50, 722, "Scuola Secondaria di I grado - Anno scolastico 2026/2027")
    write(page, 50, 700, "ELENCO ALUNNI DELLA CLASSE 2B", 11, bold=True)
    across = (50, 80, 270, 350, 420)
    for x, title in zip(across, ("N.", "Cognome e Nome", "Data nascita", "Matricola", "Note"), strict=True):
        write(page, x, 676, title, bold=True)
    for at, w in enumerate(people, 1):
        note = "" if w.here else "RITIRATO 30/10/2026"
        cells = (str(at), f"{w.family} {w.given}", f"{at + 10}/03/2014", w.number, note)
        for x, text in zip(across, cells, strict=True):
            write(page, x, 676 - at * 18, text)
    write(page, 50, 676 - (len(people) + 2) * 18, f"Totale alunni: {len(people)}")
    write(page, 50, 676 - (len(people) + 3) * 18, "Coordinatrice di classe: prof.ssa Rita Colangelo")
    write(page, 50, 30, "Stampato il 16/11/2026 - pagina 1 di 1", 7)
    page.save()
    folder.put("elenco_alunni_2B.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("Rita Colangelo",))


@case("Primus: family name, first names, the name used, class; help.inschool.fi, Henkilötietojen lähetys")
def p51a_finnish_list_in_a_mail(folder: Folder) -> Truth:
    """Finland: a secretary's mail with a CSV: all first names and the one used, guardians beside them."""
    people = [
        called(givens, goes, family, str(7310 + at * 23), "4", ("4A", "4B")[at % 2])
        for at, (givens, goes, family) in enumerate(
            (
                ("Aino Maria Helena", "Aino", "Hämäläinen"),
                ("Eero Juhani", "Juhani", "Koskela"),
                ("Oskar Wilhelm", "Oskar", "af Forselles"),
                ("Vilma Sofia", "Vilma", "Saarinen"),
                ("Leo", "Leo", "Mäki-Petäjä"),
                ("Abdirahman Ali", "Abdirahman", "Warsame"),
                ("Anni Elina", "Anni", "Saarinen"),
                ("Niilo Väinö Kalevi", "Väinö", "Yli-Örn"),
            )
        )
    ]
    people = sorted(people, key=lambda w: (w.room, plain(w.family)))
    titles = cut(
        "Sukunimi|Etunimet|Kutsumanimi|Luokka|Luokka-aste|Oppilasnumero|Syntymäaika|Huoltaja 1|Puhelin"
    )
    rows = [
        [
            *(w.family, w.given, w.goes or w.given, w.room, w.grade, w.number, f"{at + 3}.5.2016"),
            *(f"{w.family} {('Minna', 'Jari', 'Katja')[at % 3]}", f"040 555 1{at}7{at}"),
        ]
        for at, w in enumerate(people)
    ]
    mail = EmailMessage()
    mail["From"] = "Tuula Lehtinen <tuula.lehtinen@koulu.example>"
    mail["To"] = "Marja Ojala <kirjasto@koulu.example>"
    mail["Subject"] = "Neljännet luokat kirjastoon"
    mail["Date"] = "Tue, 17 Nov 2026 10:12:44 +0200"
    mail.set_content("Hei Marja,\n\nliitteenä neljänsien luokkien lista Primuksesta.\n\nt. Tuula\n")
    mail.add_attachment(
        table([titles, *rows], ";").encode("utf-8"), maintype="text", subtype="csv", filename="4-luokat.csv"
    )
    folder.put("Neljännet luokat kirjastoon.eml", mail.as_bytes())
    return Truth(people)
