"""What schools that do not work in English hand over: ten other countries of Europe, America and Asia."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx, in_rows, xls


def kids(names: str, photo: bool = False) -> list[Who]:
    """People, a line each: given, family, number, grade, room, preferred name."""
    found = []
    for line in names.strip().splitlines():
        given, family, number, grade, room, goes = [*cut(line.strip()), "", "", "", ""][:6]
        who = one(given, family, number, grade, room, goes=goes)
        found.append(who if photo else replace(who, photo=""))
    return found


@case("Sokrates Bund: query Allgemein-100 Schüler for Littera; e-formular.spengergasse.at/Kolloquien/Admin")
def p48b_sokrates_for_the_austrian_library(folder: Folder) -> Truth:
    """Gymnasium: class and school level counted apart, number of the pupil, the form teacher's column."""
    heads = {"1B": "Mag. Pichler Eva", "2A": "Mag. Dr. Hofstätter Georg"}
    people = kids(
        """Valentina|Auer|2026104|5|1B
        Maximilian|Brandstätter|2026111|5|1B
        Amina|Hadzic|2026119|5|1B
        Theresa|Fröwis-Wölfl|2026123|5|1B
        Sebastian|Gruber|2025087|6|2A
        Magdalena|Gruber|2025088|6|2A
        Kerem|Yildiz|2025102|6|2A
        Johanna|Zöchling|2025131|6|2A"""
    )
    titles = cut(
        "Klasse|Schulstufe|Schülerkennzahl|Familienname|Vorname|Geschlecht|Geburtsdatum|Klassenvorstand"
    )
    rows = [
        [
            *(w.room, w.grade, w.number, w.family, w.given, "wmwwmwmw"[at]),
            *(f"2{at}.0{at + 1}.{2020 - int(w.grade)}", heads[w.room]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Allgemein-100 Schüler.csv", [titles, *rows], sep=";", enc="cp1252")
    return Truth(people)


@case("a class in pictures as a teacher in Switzerland makes it in Word, style invented")
def p48b_swiss_class_in_pictures(folder: Folder) -> Truth:
    """Primarschule: a table of photos in Word, first and last name below, the teacher above."""
    people = kids(
        """Lara|Aeschlimann||5|5b
        Noé|Bucher||5|5b
        Elin|Caduff||5|5b
        Arbnor|Gashi||5|5b
        Nino|Della Valle||5|5b
        Malea|Imhof-Studer||5|5b
        Levin|von Allmen||5|5b
        Tharani|Sivakumar||5|5b
        Jaël|Zgraggen||5|5b""",
        photo=True,
    )
    people = but(people, {7: {"photo": ""}})
    grid = [Cell((w.given, w.family), face(w.photo) if w.photo else b"") for w in people]
    above = ["Primarschule Dorfmatt", "Klasse 5b – Schuljahr 2026/27", "Klassenlehrperson: Nadine Ruckstuhl"]
    folder.put("Klassenspiegel 5b.docx", docx(above, in_rows(grid, 3), ["Bitte nicht weitergeben."]))
    return Truth(people, allowed=("Nadine Ruckstuhl", "Klassenspiegel 5b"))


@case("Informat: lists of pupils and of teachers as Excel for Colibris, help.colibris.be; titles from memory")
def p48b_flemish_informat_for_colibris(folder: Folder) -> Truth:
    """Basisschool: last and first name, number in the book, class number; a second sheet of teachers."""
    people = kids(
        """Lander|Claes|4821|4|4A
        Noor|De Smedt|4833|4|4A
        Wannes|Van den Broeck|4790|4|4A
        Marie-Lou|Vanderstraeten|4805|4|4A
        Ilyas|Benhaddou|4819|4|4B
        Febe|D'hondt|4827|4|4B
        Cas|Peeters|4811|4|4B
        Stan|Peeters|4812|4|4B"""
    )
    staff = [
        one("Ann", "Van Hecke", "L031", role="staff", photo=""),
        one("Koen", "Goossens", "L044", role="staff", photo=""),
    ]
    titles = cut("Naam|Voornaam|Stamnummer|Leerjaar|Klas|Klasnummer|Geboortedatum|Geslacht")
    rows: list[list[object]] = [
        [
            *(w.family, w.given, int(w.number), int(w.grade), w.room, at % 4 + 1),
            *(f"{at + 3}/0{at % 5 + 4}/2017", "MVMVMVMM"[at]),
        ]
        for at, w in enumerate(people)
    ]
    teachers = [[w.family, w.given, w.number, "Onderwijzer"] for w in staff]
    folder.book(
        "Leners bib 2026-2027.xlsx",
        {"Leerlingen": [titles, *rows], "Leerkrachten": [cut("Naam|Voornaam|Code|Ambt"), *teachers]},
    )
    return Truth([*people, *staff], allowed=("Leerkrachten", "Leerlingen"))


@case()
def p48b_mexican_attendance_list(folder: Folder) -> Truth:
    """Primaria: heading of the school, grade and group above, capitals, two surnames, who has gone."""
    people = kids(
        """XIMENA|ALCÁNTARA LÓPEZ|2023-0117|4|4° B
        EMILIANO|CRUZ XOCHIHUA|2023-0124|4|4° B
        MARÍA FERNANDA|DE LA TORRE SOSA|2023-0131|4|4° B
        LEONARDO|HERNÁNDEZ HERNÁNDEZ|2023-0140|4|4° B
        REGINA|HERNÁNDEZ MEJÍA|2024-0302|4|4° B
        ÁNGEL GABRIEL|NAVARRETE|2023-0156|4|4° B
        DANNA|PECH CANUL|2025-0411|4|4° B
        JOSÉ DE JESÚS|ZEPEDA RÍOS|2023-0178|4|4° B"""
    )
    people = but(people, {4: {"here": False}})
    last = [("DE LA TORRE", "SOSA") if "TORRE" in w.family else w.family.split(" ") for w in people]
    rows: list[list[object]] = [
        ["SECRETARÍA DE EDUCACIÓN PÚBLICA"],
        ['ESCUELA PRIMARIA "IGNACIO ZARAGOZA"   C.C.T. 21DPR0733X'],
        ["GRADO Y GRUPO: 4° B", "", "", "TURNO: MATUTINO", "", "CICLO ESCOLAR 2026-2027"],
        ["DOCENTE: PROFRA. LETICIA BAUTISTA ROMERO"],
        [],
        [*cut("N.P.|MATRÍCULA|PRIMER APELLIDO|SEGUNDO APELLIDO|NOMBRE(S)|OBSERVACIONES")],
    ]
    rows += [
        [
            *(at + 1, w.number, last[at][0], last[at][1] if len(last[at]) > 1 else "", w.given),
            "" if w.here else "BAJA 12/09/2026",
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "HOMBRES: 4", "MUJERES: 4", "TOTAL: 8"]]
    folder.book("LISTA 4B.xlsx", {"Hoja1": rows}, merge=("A1:F1", "A2:F2", "A4:F4"))
    return Truth(people, capitals=True, allowed=("LETICIA BAUTISTA ROMERO", "LISTA 4B"))


@case("Inovar Alunos: the list of a class with photos, printed (from memory: Nº, name, Proc.)")
def p48b_portuguese_class_with_photos(folder: Folder) -> Truth:
    """Agrupamento: a printed page of photos, number in the class, whole name, number of the file."""
    people = [
        any_parting(w)
        for w in kids(
            """Afonso|Baptista|20417|7|7.º B
            Beatriz|Conceição Leal|20433|7|7.º B
            Duarte|Vaz da Silva|20440|7|7.º B
            Iara|Semedo|21502|7|7.º B
            Leonor|Pires Simões|20466|7|7.º B
            Maria Inês|Falcão|20471|7|7.º B
            Rodrigo|Simões|20489|7|7.º B
            Tomás|dos Reis|20493|7|7.º B""",
            photo=True,
        )
    ]
    people = but(people, {3: {"photo": ""}})
    grid = Grid(
        columns=4,
        rows=3,
        centred=True,
        text=120,
        gap=14,
        title="Turma: 7.º B    Ano letivo 2026/2027    Diretora de Turma: Graça Loureiro",
        foot="Agrupamento de Escolas de Vale Formoso",
    )
    drawn = [
        replace(cell, lines=(f"Nº {at}", *cell.lines))
        for at, cell in enumerate(cells(people, "{who.full}", "Proc. {who.number}"), 1)
    ]
    folder.put("Turma_7B_fotos.pdf", grid_pdf(drawn, grid))
    return Truth(people, allowed=("Graça Loureiro", "Turma_7B_fotos"))


@case("a mail of a teacher in Italy, style invented")
def p48b_italian_teacher_mails_her_class(folder: Folder) -> Truth:
    """Secondaria di primo grado: a short mail with a numbered list, last names first, and a greeting."""
    people = kids(
        """Giada|Bellini||2|2C
        Ludovica|De Santis||2|2C
        Omar|El Idrissi||2|2C
        Nicolò|Ferrante||2|2C
        Maria Sole|Galli||2|2C
        Edoardo|Lo Presti||2|2C
        Viola|Pellegrini||2|2C
        Gabriele|Zanon||2|2C"""
    )
    mail = EmailMessage()
    mail["From"] = "Paola Ravasio <paola.ravasio@icmanzoni.example>"
    mail["To"] = "biblioteca@icmanzoni.example"
    mail["Subject"] = "Elenco classe 2C per la biblioteca"
    mail["Date"] = "Thu, 17 Sep 2026 11:42:00 +0200"
    listed = "\n".join(f"{at}. {w.family} {w.given}" for at, w in enumerate(people, 1))
    mail.set_content(
        "Ciao Silvia,\n\ncome promesso ecco i ragazzi della 2C (cognome e nome):\n\n"
        f"{listed}\n\nVeniamo in biblioteca martedì alla terza ora, va bene?\n\n"
        "Grazie e a presto\nPaola\n"
    )
    folder.put("Elenco classe 2C per la biblioteca.eml", mail.as_bytes())
    return Truth(people, allowed=("Elenco classe 2C per la biblioteca",))


@case("Bakaláři: column list exported as .xls, cvicebniceonline.cz, export-zdrojovych-dat-z-bakalaru")
def p48b_bakalari_column_list(folder: Folder) -> Truth:
    """Základní škola: the class with its dot, year, last and first name, number in the records, mail."""
    people = kids(
        """Eliška|Bartošová|3187|6|6.A
        Vojtěch|Dvořáček|3192|6|6.A
        Nela|Hrubá|3195|6|6.A
        Matyáš|Kříž|3204|6|6.B
        Thu Trang|Nguyen|3211|6|6.B
        Šimon|Procházka|3215|6|6.B
        Anežka|Šťastná|3108|7|7.A
        Tadeáš|Žůrek|3113|7|7.A"""
    )
    titles = cut("Třída|Ročník|Příjmení|Jméno|Evidenční číslo|Datum narození|E-mail")
    rows: list[list[object]] = [
        [
            *(w.room, int(w.grade), w.family, w.given, int(w.number), f"{at + 4}.{at + 1}.2014"),
            f"zak{w.number}@zslipova.example",
        ]
        for at, w in enumerate(people)
    ]
    folder.put("zaci_knihovna.xls", xls([titles, *rows], title="List1"))
    return Truth(people)


@case("Primus / Wilma: a list of pupils as CSV (from memory: Sukunimi, Kutsumanimi, Etunimet, Luokka)")
def p48b_finnish_primus_and_photos(folder: Folder) -> Truth:
    """Peruskoulu: all first names and the called one, class, number of the pupil; photos by number."""
    people = kids(
        """Aino Maria|Hämäläinen|30412|4|4B|Aino
        Eero Ilmari|Koskela|30418|4|4B|Ilmari
        Kerttu|Laine-Ojala|30421|4|4B
        Leevi Johannes|Mäkelä|30425|4|4B|Leevi
        Amal|Abdullahi|30430|4|4B
        Pihla Sofia|Räsänen|30433|4|4B|Pihla
        Väinö|Räsänen|30434|4|4B
        Oskar|af Ursin|30440|4|4B""",
        photo=True,
    )
    people = but(people, {4: {"photo": ""}})
    titles = cut("Oppilasnumero|Sukunimi|Kutsumanimi|Etunimet|Luokka|Luokka-aste|Luokanopettaja")
    rows = [
        [w.number, w.family, w.goes or w.given, w.given, w.room, w.grade, "Niskanen Tuula"] for w in people
    ]
    folder.csv("oppilaat_4B.csv", [titles, *rows], sep=";", enc="utf-8-sig")
    folder.photos(people, lambda w: f"koulukuvat 4B/{w.number}.jpg")
    return Truth(people, allowed=("koulukuvat 4B", "oppilaat_4B"))


@case("a class list for the users of a school library in Korea (from memory: 학년, 반, 번호, 이름)")
def p48b_korean_class_for_the_library(folder: Folder) -> Truth:
    """초등학교: year, class and place, name in one, reader's number, one who moved away."""
    people = kids(
        """서연|강|2024031201|3|5반
        도윤|김|2024031202|3|5반
        민서|김|2024031203|3|5반
        하늘|남궁|2024031204|3|5반
        지호|박|2024031205|3|5반
        예은|서|2024031206|3|5반
        준|이|2024031207|3|5반
        시우|최|2024031208|3|5반"""
    )
    people = [replace(w, also=((f"{w.family}{w.given}", ""),)) for w in people]
    people = but(people, {5: {"here": False}})
    rows: list[list[object]] = [["2026학년도 3학년 5반 명렬표"], []]
    rows.append([*cut("학년|반|번호|이름|성별|대출자번호|비고")])
    rows += [
        [
            *("3학년", w.room, at + 1, f"{w.family}{w.given}", "여남여여남여남남"[at], w.number),
            "" if w.here else "전출(2026.8.20.)",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("3-5 명렬표.xlsx", {"Sheet1": rows}, merge=("A1:G1",))
    return Truth(people, allowed=("3학년 5반",))


@case("Dapodik: Daftar Peserta Didik as Excel (from memory: two rows of titles, NIPD, NISN, Rombel Saat Ini)")
def p48b_dapodik_pupils(folder: Folder) -> Truth:
    """Sekolah dasar: a heading, titles in two rows, parents' columns, names whole, some of one word."""
    people = [
        any_parting(w)
        for w in kids(
            """Aisyah|Nur Rahmadani|2187|5|Kelas 5A
            Bagus|Prasetyo|2190|5|Kelas 5A
            Gede|Arya Wiguna|2194|5|Kelas 5A
            Kirana||2199|5|Kelas 5A
            Muhammad|Rizky Ramadhan|2203|5|Kelas 5B
            Natalia|Simanjuntak|2206|5|Kelas 5B
            Sulastri||2211|5|Kelas 5B
            Yohanes|Lamawuran|2215|5|Kelas 5B"""
        )
    ]
    people = [replace(w, more=(f"014{3218765 + at * 311}",)) for at, w in enumerate(people)]
    rows: list[list[object]] = [
        ["Daftar Peserta Didik"],
        ["SD NEGERI 2 SUKAMAJU"],
        ["Kecamatan Kec. Cilodong, Kabupaten Kota Depok, Provinsi Prov. Jawa Barat"],
        ["Tanggal Unduh: 2026-07-20 08:14:51", "", "", "Pengunduh: Operator Sekolah"],
        [
            *cut("No|Nama|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|NIK|Agama"),
            *("Data Ayah", "", "Data Ibu", "", "Rombel Saat Ini"),
        ],
        ["", "", "", "", "", "", "", "", "", "Nama", "Tahun Lahir", "Nama", "Tahun Lahir", ""],
    ]
    fathers = ("Suparman", "Joko Susilo", "Wayan Sudana", "Hendra", "Agus Salim", "Binsar", "Tarno", "Petrus")
    mothers = ("Siti Aminah", "Wati", "Made Rai", "Yuliana", "Nurhayati", "Rosmaida", "Sumiati", "Maria")
    rows += [
        [
            *(at + 1, w.full, w.number, "PLLPLPPL"[at], w.more[0], "Depok", f"2015-0{at + 1}-12", ""),
            *("Islam", "Islam", "Hindu", "Islam", "Islam", "Kristen", "Islam", "Katolik")[at : at + 1],
            *(fathers[at], 1980 + at, mothers[at], 1983 + at, w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.book(
        "daftar_pd-SD NEGERI 2 SUKAMAJU.xlsx",
        {"Daftar Peserta Didik": rows},
        merge=[*(f"{column}5:{column}6" for column in "ABCDEFGHIN"), "J5:K5", "L5:M5"],
    )
    return Truth(people)
