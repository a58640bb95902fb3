"""What schools in continental Europe and Latin America hand over: exports, typed lists, pages, photos."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx, in_rows, page_xls


def pupils(rows: str, photos: bool = False) -> list[Who]:
    """People of rows `Given|Family|number|grade|room`."""
    found = []
    for row in rows.strip().splitlines():
        given, family, number, grade, room = row.strip().split("|")
        who = one(given, family, number, grade, room)
        found.append(who if photos else replace(who, photo=""))
    return found


@case(
    "the file of pupils that a school exports for WebUntis: tabs, Familienname, Vorname, Klasse, "
    "Schüler-Identifikationsnummer, help.untis.at/hc/de/articles/360015034700"
)
def p39b_export_for_webuntis(folder: Folder) -> Truth:
    """Germany: text parted by tabs from the administration, one with a date under Austritt."""
    people = pupils(
        """
        Mira|Asmussen|20231044|7|7a
        Konstantin|Böhmer|20231052|7|7a
        Dilara|Çetin|20231060|7|7a
        Frederik|zu Dohna-Lauck|20231071|7|7a
        Leni|Grünwald|20231089|7|7a
        Jakob|Meißner|20221017|8|8c
        Anna-Lena|Meißner|20221025|8|8c
        Tarek|Othman|20221033|8|8c
        Wiebke|Süß|20221048|8|8c
        """
    )
    people = but(people, {5: {"here": False}})
    titles = cut(
        "Familienname|Vorname|Klasse|Jahrgang|Geschlecht|Geburtsdatum|Schüler-ID|E-Mail-Adresse|Eintritt|"
        "Austritt|Erziehungsberechtigte"
    )
    rows = [
        [
            *(w.family, w.given, w.room, w.grade, "wmwmwmwmw"[at]),
            *(f"0{at + 1}.1{at % 3}.{2021 - int(w.grade)}", w.number, f"s{w.number}@gym-amsee.example"),
            *(f"01.08.{w.number[:4]}", "" if w.here else "18.09.2026"),
            f"{('Frau', 'Herr')[at % 2]} {w.family}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_WebUntis.txt", [titles, *rows], sep="\t")
    return Truth(people)


@case(
    "Eduka, the information system of French schools abroad: the titles as in the readme of a connector, "
    '"Code identifiant";"Nom";"Prénom";"Nom complet" … "Classe";"Prénom R1" (Xebus Eduka SIS Connector)'
)
def p39b_eduka_of_a_lycee_abroad(folder: Folder) -> Truth:
    """A French school abroad: all quoted, last names in capitals, two responsible adults in each row."""
    people = pupils(
        """
        Solène|Arnoux|11873S2207|6|6EME 1
        Minh Khôi|Bui Delacroix|11873S2211|6|6EME 1
        Gaspard|d'Estienne|11873S2226|6|6EME 1
        Aya|Haddad|11873S2230|6|6EME 1
        Malo|Kervella-Ruiz|11902S2248|5|5EME 2
        Élise|L'Huillier|11902S2253|5|5EME 2
        Anaé|Perrin|11902S2261|5|5EME 2
        Raphaël|Perrin|11902S2262|5|5EME 2
        """
    )
    titles = cut(
        "Code identifiant|Nom|Prénom|Nom complet|Nationalité 1|Langue maternelle|Date de naissance|Age|"
        "Branche scolaire|Classe|Prénom R1|Prénom R2|Nom R1|Nom R2|Adresse e-mail R1|Téléphone mobile R1"
    )
    mothers = cut("Céline|Thanh|Sybille|Rania|Marta|Estelle|Laure|Laure")
    rows = [
        [
            *(w.number, w.family.upper(), w.given, f"{w.family.upper()} {w.given}", "French", "French"),
            *(f"2{at}/0{at + 1}/{2009 + int(w.grade)}", str(17 - int(w.grade)), "Collège", w.room),
            *(mothers[at], "Marc", w.family.upper(), w.family.upper()),
            *(f"{mothers[at].lower()}{at}@courriel.example", f"+84 90 555 01{at}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("export_eleves.csv", [titles, *rows], sep=";", quote=True)
    return Truth(people, capitals=True, allowed=("Collège",))


@case(
    "a Flemish school's export to Excel for its library (Informat, Wisa to Colibris), "
    "help.colibris.be/kb/ontleners-bijwerken-begin-van-het-schooljaar; titles from memory"
)
def p39b_flemish_school_for_colibris(folder: Folder) -> Truth:
    """Flanders: particles in the name with a capital, stamboeknummer as a number, one roepnaam."""
    people = pupils(
        """
        Lowie|Claeys|20190147|3|3A
        Fien|De Smet|20190152|3|3A
        Ilyas|El Amrani|20190163|3|3A
        Wannes|Van den Bossche|20190171|3|3A
        Marie-Louise|Vanhoutte|20190188|3|3A
        Arthur|D'Hondt|20180126|4|4B
        Noor|De Smet|20180134|4|4B
        Lars|Van Hecke|20180149|4|4B
        Elise|Verstraete-Pauwels|20180155|4|4B
        """
    )
    people = but(people, {4: {"goes": "Loulou"}, 7: {"here": False}})
    tutors = {"3A": "Juf Katrien", "4B": "Meester Dirk"}
    rows: list[list[str | int]] = [
        [
            *("Naam", "Voornaam", "Roepnaam", "Geslacht", "Geboortedatum", "Leerjaar", "Klas", "Klasnummer"),
            *("Klastitularis", "Stamboeknummer", "Datum uitschrijving"),
        ]
    ]
    for at, w in enumerate(people):
        rows.append(
            [
                *(w.family, w.given, w.goes, "MVMMVMVMV"[at], f"1{at}/0{at + 1}/{2020 - int(w.grade)}"),
                *(int(w.grade), w.room, at % 5 + 1, tutors[w.room], int(w.number)),
                "" if w.here else "21/09/2026",
            ]
        )
    folder.book("Leerlingen 2026-2027.xlsx", {"Export": rows})
    return Truth(people, allowed=tuple(tutors.values()))


@case(OFFICE)
def p39b_tutor_in_word_with_photos(folder: Folder) -> Truth:
    """Spain: a tutor's table of photos in Word, four in a row, the whole name under each."""
    people = pupils(
        """
        Alba|Carrasco Montes||4|4º B
        Hugo|del Pozo Rivas||4|4º B
        Nayara|Expósito Lara||4|4º B
        Bilal|Haddou||4|4º B
        María del Carmen|Iglesias Pardo||4|4º B
        Izan|Jiménez Ortuño||4|4º B
        Daniela|Jiménez Saura||4|4º B
        Marcos|Nicolás Egea||4|4º B
        Valeria|Yáñez Pina||4|4º B
        """,
        photos=True,
    )
    people = but(people, {7: {"photo": ""}})
    above = ["CEIP Las Acacias", "Alumnado de 4º B - Curso 2026-2027", "Tutora: Encarna Robledo Sanz"]
    folder.put("4º B con fotos.docx", docx(above, in_rows(cells(people, "{who.full}"), 4)))
    return Truth([any_parting(w) for w in people], allowed=("Encarna Robledo Sanz",))


@case("style of a Czech office: a list taken out of Bakaláři as CSV, Příjmení, Jméno, Třída … (from memory)")
def p39b_czech_office_from_bakalari(folder: Folder) -> Truth:
    """Czechia: the code page of Central Europe, number in the class book, parents, one who ended."""
    people = pupils(
        """
        Adéla|Benešová|2021034|6|6.A
        Matyáš|Čermák|2021037|6|6.A
        Eliška|Dvořáčková|2021041|6|6.A
        Vojtěch|Hruška|2021046|6|6.A
        Thi Lan|Nguyen|2022118|6|6.A
        Kryštof|Řezníček|2021052|6|6.B
        Natálie|Svobodová Malá|2021059|6|6.B
        Jonáš|Šťastný|2021063|6|6.B
        Karolína|Šťastná|2021064|6|6.B
        """
    )
    people = but(people, {3: {"here": False}})
    titles = cut(
        "Třída|Č. v tř. výkazu|Příjmení|Jméno|Datum narození|Evidenční číslo|Třídní učitel|Zákonný zástupce|"
        "Ukončení"
    )
    heads = {"6.A": "Mgr. Ivana Kadlecová", "6.B": "Mgr. Petr Souček"}
    parents = cut("Jana Benešová|Pavel Čermák|Lucie Dvořáčková|Jan Hruška|Nguyen Van Hai|Eva Řezníčková")
    rows = [
        [
            *(w.room, str(at % 5 + 1), w.family, w.given, f"{at + 4}.{at + 1}.2014", w.number),
            *(heads[w.room], parents[at % 6] if at < 6 else "", "" if w.here else "30.9.2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("zaci_6_rocnik.csv", [titles, *rows], sep=";", enc="cp1250")
    return Truth(people, allowed=tuple(heads.values()))


@case("a report of SIMAT, Colombia (from memory: ESTADO, GRADO_COD, GRUPO, DOC, APELLIDO1 … NOMBRE2), latin1")
def p39b_colombian_report_of_simat(folder: Folder) -> Truth:
    """Colombia: all in capitals, names in four columns, document as number, one RETIRADO."""
    people = pupils(
        """
        SARA VALENTINA|AGUDELO RESTREPO|1034987112|6|601
        JUAN ESTEBAN|CAÑAS|1034990467|6|601
        EMILY|CÓRDOBA MOSQUERA|1035002219|6|601
        SAMUEL DAVID|DE LOS RÍOS PEÑA|1034978854|6|601
        LUISA FERNANDA|GIRALDO OSSA|1035011370|6|602
        MATÍAS|GIRALDO OSSA|1035011371|6|602
        KEVIN ALEJANDRO|MONTOYA USUGA|1034965540|6|602
        MARÍA JOSÉ|ZULUAGA ARBELÁEZ|1035020086|6|602
        """
    )
    people = but(people, {6: {"here": False}})
    people = [replace(w, also=((w.given.split()[0], w.family),)) if " " in w.given else w for w in people]
    titles = cut(
        "ANO|ESTADO|INSTITUCION|DANE|SEDE|JORNADA|GRADO_COD|GRUPO|TIPODOC|DOC|APELLIDO1|APELLIDO2|NOMBRE1|"
        "NOMBRE2|GENERO|FECHA_NACIMIENTO|ESTRATO"
    )
    rows = []
    for at, w in enumerate(people):
        parts = ["CAÑAS", ""] if w.family == "CAÑAS" else list(w.family.rpartition(" "))[::2]
        names = [*w.given.split(), ""][:2]
        rows.append(
            [
                *("2026", "MATRICULADO" if w.here else "RETIRADO", "I.E. LA PRADERA", "105001012345"),
                *("SEDE PRINCIPAL", "MAÑANA", w.grade, w.room, "TI:TARJETA DE IDENTIDAD", w.number, *parts),
                *(*names, "FMFMFMMF"[at], f"1{at}/0{at + 1}/2014", str(at % 3 + 1)),
            ]
        )
    folder.csv("reporte_simat_grado6.csv", [titles, *rows], sep=";", enc="latin-1")
    return Truth(people, capitals=True, allowed=("SEDE PRINCIPAL", "MAÑANA", "I.E. LA PRADERA"))


@case("style of a Norwegian school photographer: pictures called by the name in folders of the classes")
def p39b_norwegian_photographer(folder: Folder) -> Truth:
    """Norway: no list, only pictures in a folder for each class, named on a Mac, and class photos."""
    people = pupils(
        """
        Håkon|Brekke||7|7A
        Ingrid Sofie|Dahl||7|7A
        Yusra|Hassan||7|7A
        Sindre|Ødegård||7|7A
        Aurora|Bjørnstad-Lie||7|7B
        Jørgen|Dahl||7|7B
        Tuva|Næss||7|7B
        """,
        photos=True,
    )
    folder.photos(people, lambda w: f"Skolefoto 2026/{w.room}/{w.family}, {w.given}.jpg", "NFD")
    for room in ("7A", "7B"):
        folder.put(f"Skolefoto 2026/{room}/klassebilde {room}.jpg", face(f"the whole class {room}"))
    return Truth(
        people,
        [
            lost("the photo of class 7A", "klassebilde 7A", "klassebilde"),
            lost("the photo of class 7B", "klassebilde 7B", "klassebilde"),
        ],
        allowed=("Skolefoto 2026",),
    )


@case("style of a German office: a Fotoliste of a class printed from the administration (invented)")
def p39b_german_photo_list_printed(folder: Folder) -> Truth:
    """Germany: a PDF of photos, last name first and the number below, class and teacher in the title."""
    people = pupils(
        """
        Emilia|Bartels|48213|5|5c
        Ole|Detlefsen|48220|5|5c
        Marlene|Großkopf|48226|5|5c
        Ali|Kaya|48231|5|5c
        Theresa|von Loeben|48239|5|5c
        Justus|Meyer|48244|5|5c
        Paula|Meyer|48245|5|5c
        Jan-Niklas|Röhrig|48252|5|5c
        Greta|Wübbena|48267|5|5c
        """,
        photos=True,
    )
    people = but(people, {3: {"photo": ""}})
    grid = Grid(
        columns=4,
        rows=4,
        text=100,
        gap=24,
        title="Fotoliste Klasse 5c   Klassenleitung: Herr Stöver",
        foot="Realschule am Deich, gedruckt am 04.09.2026",
    )
    sheet = grid_pdf(cells(people, "{who.last_first}", "Schüler-Nr. {who.number}"), grid)
    folder.put("Fotoliste_5c.pdf", sheet)
    return Truth(people, allowed=("Herr Stöver", "Fotoliste_5c"))


@case("style of a Brazilian municipal system: relação de alunos, a web page with the ending .xls (invented)")
def p39b_brazilian_class_as_xls(folder: Folder) -> Truth:
    """Brazil: the class above the table, whole names, matrícula, one transferred."""
    people = pupils(
        """
        Ana Beatriz|de Assis Moreira|2023004418|7|7º ANO A
        Caíque|Bittencourt|2023004425|7|7º ANO A
        Emanuelly|da Conceição|2023004431|7|7º ANO A
        Gustavo Henrique|Lopes Falcão|2023004440|7|7º ANO A
        Kauã|Nascimento dos Anjos|2024001127|7|7º ANO A
        Maria Eduarda|Prates|2023004456|7|7º ANO A
        Maria Eduarda|Xavier e Silva|2023004462|7|7º ANO A
        Ravi|Tanaka Guimarães|2023004479|7|7º ANO A
        """
    )
    people = but(people, {4: {"here": False}})
    titles = cut("Nº|Matrícula|Nome do Aluno|Data Nasc.|Sexo|Situação")
    rows = [
        [
            *(str(at + 1), w.number, w.full, f"1{at}/0{at + 1}/2013", "FMFMMFFM"[at]),
            "Cursando" if w.here else "Transferido",
        ]
        for at, w in enumerate(people)
    ]
    above = (
        "<h3>E. M. Professora Jandira Coutinho</h3>"
        "<p>Relação de Alunos - Ano Letivo 2026</p><p>Turma: 7º ANO A &nbsp; Turno: Matutino</p>"
    )
    folder.put("relacao_alunos.xls", page_xls(titles, rows, above))
    return Truth([any_parting(w) for w in people])


@case(OFFICE)
def p39b_italian_office_by_mail(folder: Folder) -> Truth:
    """Italy: the office writes the names of a class in a mail, last names first; one has moved."""
    people = pupils(
        """
        Camilla|Barbieri||3|3B
        Leonardo|Caruso||3|3B
        Chiara|D'Ambrosio||3|3B
        Mattia|Fabbro||3|3B
        Youssef|Mansour||3|3B
        Emma|Piccinini||3|3B
        Andrea|Rinaldi||3|3B
        Viola|Rinaldi||3|3B
        """
    )
    lines = [f"{at}. {w.family} {w.given}" for at, w in enumerate(people, 1)]
    mail = EmailMessage()
    mail["From"] = "Segreteria didattica <alunni@icrodari.example>"
    mail["To"] = "Biblioteca <biblioteca@icrodari.example>"
    mail["Subject"] = "Elenco alunni classe 3B"
    mail["Date"] = "Wed, 16 Sep 2026 11:40:03 +0200"
    mail.set_content(
        "Buongiorno,\n\ncome richiesto ecco l'elenco degli alunni della classe 3B (cognome e nome):\n\n"
        + "\n".join(lines)
        + "\n\nL'alunno Ferretti Simone si è trasferito in un'altra scuola.\n\n"
        "Cordiali saluti\nPatrizia Lunardi\nSegreteria didattica\n",
        cte="quoted-printable",
    )
    folder.put("Elenco alunni classe 3B.eml", mail.as_bytes())
    gone = one("Simone", "Ferretti", "", "3", "3B", here=False, photo="")
    return Truth([*people, gone])
