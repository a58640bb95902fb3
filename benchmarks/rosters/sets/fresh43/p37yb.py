"""What schools of Europe hand over: ASV, LITTERA, Argo, Pronote, EDEXML, Wisa, AbiesWeb, KRÉTA and others."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf, page
from benchmarks.rosters.papers import docx, in_rows


def born(at: int, year: int) -> str:
    """A birthday as most of the continent writes it."""
    return f"{at * 3 % 27 + 1:02}.{at * 5 % 12 + 1:02}.{year}"


@case("ASV Bayern: an export as CSV with Rufname, Vornamen, Ausgetreten am (from memory, not read here)")
def p37yb_asv_with_call_names(folder: Folder) -> Truth:
    """Bavaria: all first names and the one they go by, the `von` in a column of its own, one has left."""
    people = [
        one("Anna Maria", "Aigner", "", "7", "7a", goes="Anna"),
        one("Korbinian", "Bichlmeier", "", "7", "7a"),
        one("Ludwig Johannes", "von Haslach", "", "7", "7a", goes="Johannes"),
        one("Emre", "Kılıç", "", "7", "7b", here=False),
        one("Magdalena Theresia", "Obermüller", "", "7", "7b", goes="Magdalena"),
        one("Quirin", "Obermüller", "", "7", "7a"),
        one("Vroni", "Strauß", "", "7", "7b"),
    ]
    people = [replace(w, photo="", also=((w.goes or w.given, w.family),)) for w in people]
    titles = cut(
        "Klasse|Familienname|Namensbestandteil vorangestellt|Rufname|Vornamen|Geschlecht|Geburtsdatum|"
        "Jahrgangsstufe|Bekenntnis|Klassenleitung|Ausgetreten am"
    )
    rows = [
        [
            *(w.room, w.family.removeprefix("von "), "von" if w.family.startswith("von ") else ""),
            *(w.goes or w.given, w.given, "wm"[at % 2], born(at, 2013), w.grade, ("RK", "EV", "")[at % 3]),
            *({"7a": "Hintermeier, Petra", "7b": "Sauer, Jochen"}[w.room], "" if w.here else "23.10.2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schuelerliste_ASV.csv", [titles, *rows], ";", "utf-8-sig", quote=True)
    return Truth(people, allowed=("Hintermeier, Petra", "Sauer, Jochen"))


@case(
    "LITTERA: readers with their number and group, photos by file name in a batch, "
    "littera.eu/softwareprodukte/lernmittelverwaltung/schuelerverwaltung"
)
def p37yb_littera_readers_and_their_photos(folder: Folder) -> Truth:
    """Austria: a workbook of readers, teachers among them; a photo of a number that nobody has."""
    people = [
        *those(
            "Marlene|Achleitner;Felix|Dobernigg;Ivana|Jovanović;Raphael|Kirchmair;Magdalena|Kirchmair;"
            "Emir|Softić;Leonie|Wallner-Pichler",
            "002614",
            "3 4",
            "3A;4C",
        ),
        one("Gerlinde", "Hofstätter", "000117", role="staff"),
        one("Wolfgang", "Zwettler", "000124", role="staff", photo=""),
    ]
    titles = cut("Leser-Nr.|Familienname|Vorname|Lesergruppe|Klasse|Geburtsdatum|Entlehnt|Gebühren|Bemerkung")
    rows = [
        [
            *(w.number, w.family, w.given, "Schüler/in" if w.room else "Lehrer/in", w.room),
            *(born(at, 2013) if w.room else "", at % 3, "0,00" if at % 4 else "1,50", ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Leserliste.xlsx", {"Leser": [titles, *rows]})
    folder.photos(people, lambda w: f"Leserfotos/{w.number}.jpg")
    folder.put("Leserfotos/002201.jpg", face("a reader of another year"))
    return Truth(people, [lost("a photo of nobody in the list", "002201")], allowed=("Leserfotos",))


@case("Argo Alunni: Elenco alunni, exported to Excel (from memory; the manual on scribd shows no columns)")
def p37yb_argo_list_of_pupils(folder: Folder) -> Truth:
    """Italy: capitals below a heading of the institute, a tax code beside the number, one withdrawn."""
    people = those(
        "ALICE|BARONE;TOMMASO|D'AMICO;GRETA MARIA|DE SANTIS;NICCOLÒ|DE SANTIS;CHEN YI|HU;AURORA|LO PRESTI;"
        "EDOARDO|ZANON",
        "7215",
        "2",
        "2B;2C",
        photo="",
    )
    people = but(people, {3: {"here": False}})
    titles = cut("N.|Matricola|Cognome|Nome|Codice fiscale|Data di nascita|Classe|Data ritiro")
    codes = cut("BRNLCA|DMCTMS|DSNGTM|DSNNCL|HUXCNY|LPRRRA|ZNNDRD")
    rows = [
        [
            *(at + 1, int(w.number), w.family, w.given),
            f"{codes[at]}14{'ACEHLMP'[at]}1{at}F839{'KQWDZTB'[at]}",
            *(born(at, 2014).replace(".", "/"), w.room, "" if w.here else "05/10/2026"),
        ]
        for at, w in enumerate(people)
    ]
    above = [
        ["ISTITUTO COMPRENSIVO STATALE 'G. MARCONI' - SCUOLA SECONDARIA DI I GRADO"],
        ["Elenco alunni - Anno scolastico 2026/2027"],
        [],
    ]
    folder.book("elenco_alunni.xlsx", {"Foglio1": [*above, titles, *rows]}, merge=("A1:H1", "A2:H2"))
    return Truth(people, capitals=True)


@case("PRONOTE: Trombinoscope d'une classe, printed to PDF (from memory, not read here)")
def p37yb_pronote_trombinoscope(folder: Folder) -> Truth:
    """A French collège: photos of a class, last names in capitals above the first names, no numbers."""
    people = those(
        "Lina|AMRANI;Gaspard|BEAUREGARD;Éloïse|DE VILLENEUVE;Mathis|GOURVENNEC;Jade|GOURVENNEC;"
        "Marie-Lou|LEFÈVRE;Noa|PEREIRA DIAS;Yanis|TRAORÉ;Apolline|VASSEUR-ROUX;Eliott|WEISS",
        "",
        "4",
        "4E2",
        without=2,
    )
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        text=112,
        title="Trombinoscope - Classe : 4E2 - 2026/2027",
        foot="Collège Anne-Frank - Professeur principal : Mme HAMON S.",
    )
    folder.put("Trombinoscope 4E2.pdf", grid_pdf(cells(people, "{who.family}", "{who.given}"), grid))
    return Truth(people, capitals=True, allowed=("Trombinoscope 4E2", "Mme HAMON S."))


@case(
    "ParnasSys: EDEX.XML for Aura, aura.nl/auraonlinehelp/ExportbestandmakeninParnassysofE.html; the "
    "elements as importers on GitHub read them"
)
def p37yb_parnassys_edex_for_aura(folder: Folder) -> Truth:
    """Netherlands: a file of groups and pupils, the group by its key, prefixes apart from last names."""
    people = those(
        "Lotte|van der Aa;Bas|Bosman;Zeynep|Çelik;Duuk|van Dongen;Fien|Hoekstra;Jip|Hoekstra;"
        "Elin|op den Kamp;"
        "Morris|Zwart",
        "2841",
        "6 7",
        "6a;7b",
        photo="",
    )
    groups = {"6a": "55120", "7b": "55127"}
    pupils = ""
    for at, w in enumerate(people):
        before, _, last = w.family.rpartition(" ")
        day, month, year = born(at, 2016).split(".")
        pupils += (
            f'    <leerling key="{w.number}">\n      <achternaam>{last}</achternaam>\n'
            + (f"      <voorvoegsel>{before}</voorvoegsel>\n" if before else "")
            + f"      <voorletters-1>{w.given[0]}</voorletters-1>\n      <roepnaam>{w.given}</roepnaam>\n"
            f"      <geboortedatum>{year}-{month}-{day}</geboortedatum>\n"
            f"      <geslacht>{1 + at % 2}</geslacht>\n"
            f'      <jaargroep>{w.grade}</jaargroep>\n      <groep key="{groups[w.room]}"/>\n'
            f"      <postcode>3512{'ABCDEFGH'[at]}K</postcode>\n    </leerling>\n"
        )
    listed = "".join(
        f'    <groep key="{key}">\n      <naam>{name}</naam>\n      <jaargroep>{name[0]}</jaargroep>\n'
        "    </groep>\n"
        for name, key in groups.items()
    )
    folder.put(
        "EDEX.XML",
        '<?xml version="1.0" encoding="UTF-8"?>\n<EDEX>\n  <school>\n    <schooljaar>2026-2027</schooljaar>\n'
        "    <brincode>99XY</brincode>\n    <dependancecode>00</dependancecode>\n"
        "    <aanmaakdatum>2026-09-07T09:14:00</aanmaakdatum>\n    <auteur>ParnasSys</auteur>\n"
        "    <xsdversie>2.0</xsdversie>\n  </school>\n"
        f"  <groepen>\n{listed}  </groepen>\n  <leerlingen>\n{pupils}  </leerlingen>\n</EDEX>\n",
    )
    return Truth(people)


@case("Wisa: lists of pupils as workbooks, taken to Colibris, help.colibris.be/kb/ontleners-bijwerken")
def p37yb_wisa_in_june_and_in_september(folder: Folder) -> Truth:
    """Flanders: a primary school before and after the summer; the sixth year has gone, one is new."""
    before = those(
        "Lore|Claeys;Stan|De Wilde;Amira|El Khattabi;Jules|Van Damme;Oona|Van Damme;Vic|T'Jampens;"
        "Elise|Wauters",
        "26104",
        "4 5 6",
        "4A;5B;6A",
        photo="",
    )
    titles = cut("Leerlingnummer|Naam|Voornaam|Klas|Klasnr|Geboortedatum|Geslacht|Gemeente|Datum uit")

    def rows(listed: list[Who]) -> list[list[object]]:
        return [
            [
                *(int(w.number), w.family, w.given, w.room, at + 1, born(at, 2015).replace(".", "/")),
                *("VM"[at % 2], "Deinze", "" if w.here else "30/06/2026"),
            ]
            for at, w in enumerate(listed)
        ]

    after = [
        replace(w, here=False)
        if w.grade == "6"
        else replace(w, grade=str(int(w.grade) + 1), room=f"{int(w.grade) + 1}{w.room[1]}")
        for w in before
    ]
    after.append(one("Miel", "De Wilde", "26318", "5", "5A", photo=""))
    folder.book("1 juni/leerlingen.xlsx", {"Leerlingen": [titles, *rows(before)]})
    folder.book("2 september/leerlingen.xlsx", {"Leerlingen": [titles, *rows(after)]})
    return Truth(after, steps=("1 juni", "2 september"))


@case(
    "AbiesWeb: readers whose code is the NIA of the pupil or the DNI of the teacher, "
    "studylib.es/doc/8228976/alta-de-lectores-en-abiesweb; columns from memory"
)
def p37yb_abiesweb_readers(folder: Folder) -> Truth:
    """Spain: readers of a primary school with two last names, the teachers among them by their DNI."""
    people = [
        *those(
            "Alba|Arribas Cuesta;Hugo|de Miguel Santos;Fátima|Ouahbi;Izan|Gallego Núñez;Leire|Gallego Núñez;"
            "María José|Peñas del Río;Álex|Ştefan Popescu",
            "8804127",
            "5",
            "5ºA;5ºB",
            photo="",
        ),
        one("Begoña", "Carrasco Iglesias", "07988123K", role="staff", photo=""),
        one("Luis Miguel", "Otero Sanz", "11762904Z", role="staff", photo=""),
    ]
    titles = cut("Código|Apellidos|Nombre|Tipo de lector|Curso|Usuario|Fecha de alta|Préstamos activos")
    rows = [
        [
            *(w.number, w.family, w.given, "Alumno" if w.room else "Profesor", w.room),
            *(f"lector00{at + 11}", f"1{at}/09/2025", str(at % 3)),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("lectores.csv", [titles, *rows], ";", "utf-8-sig", quote=True)
    return Truth(people)


@case("SchoolSoft: the class list with pictures, saved from the browser (from memory, not read here)")
def p37yb_swedish_class_saved_from_the_browser(folder: Folder) -> Truth:
    """Sweden: a saved page with a picture, the name and the number of everybody; the mentor above."""
    people = those(
        "Alma|Berg-Olsson;Elliot|Forsgren;Karl-Oskar|Hägglund;Maja|Lindahl;Noor|Al-Sayed;Sixten|Lindahl;"
        "Tyra|Öhrn;Valdemar|Åkerblom",
        "33041",
        "5",
        "5B",
    )
    boxes = "\n".join(
        '<div class="student-card">'
        + (
            f'<img src="./Klasslista_5B_files/{w.number}.jpg" width="90" alt="">'
            if w.photo
            else '<div class="no-photo">Bild saknas</div>'
        )
        + f'<div class="name">{w.full}</div><div class="info">Elevnummer: {w.number}</div></div>'
        for w in people
    )
    body = (
        '<nav><a href="#">Start</a> <a href="#">Schema</a> <a href="#">Frånvaro</a></nav>'
        f"<h1>Klass 5B</h1><p>Mentor: Annika Sandell</p><p>Antal elever: {len(people)}</p>\n{boxes}\n"
        "<footer>Utskriven 2026-09-03</footer>"
    )
    folder.put("Klasslista_5B.html", page("Klasslista 5B - Ekbackaskolan", body))
    for name, data in faces(people).items():
        folder.put(f"Klasslista_5B_files/{name}", data)
    return Truth(people, allowed=("Klasslista_5B", "Annika Sandell"))


@case(
    "KRÉTA: pupils with oktatási azonosító, mother's name, birth place and class, "
    "tudasbazis.ekreta.hu/pages/viewpage.action?pageId=2425566"
)
def p37yb_kreta_pupils_of_a_class(folder: Folder) -> Truth:
    """Hungary: names with the family name first in one cell, the mother's name beside; one has gone."""
    people = [
        one("Eszter", "Balogh", "72318804417", "6", "6.a"),
        one("Bence Dominik", "Farkas", "72318811562", "6", "6.a"),
        one("Luca", "Kovács-Tóth", "72319020348", "6", "6.a"),
        one("Máté", "Őri", "72319107735", "6", "6.b"),
        one("Zsófia Anna", "Szűcs", "72319288106", "6", "6.b", here=False),
        one("Levente", "Szűcs", "72319288119", "6", "6.b"),
        one("Hanna", "Vörös", "72319355240", "6", "6.a"),
    ]
    people = [replace(w, photo="") for w in people]
    mothers = cut("Lukács Ágnes|Molnár Edit|Tóth Krisztina|Bíró Éva|Pap Mónika|Gál Judit|Fülöp Rita")
    titles = cut(
        "Sorszám|Tanuló neve|Oktatási azonosító|Osztály|Születési hely|Születési idő|Anyja neve|"
        "Jogviszony vége"
    )
    rows = []
    for at, w in enumerate(people):
        day, month, year = born(at, 2014).split(".")
        rows.append(
            [
                *(at + 1, f"{w.family} {w.given}", w.number, w.room, "Szeged", f"{year}.{month}.{day}."),
                *(mothers[at], "" if w.here else "2026.10.09."),
            ]
        )
    folder.book("Tanulók.xlsx", {"Tanulók": [titles, *rows]})
    return Truth(people)


@case()
def p37yb_croatian_class_in_pictures(folder: Folder) -> Truth:
    """Croatia: a document of Word with the photos of a class, names and register numbers below them."""
    people = those(
        "Ana|Babić;Borna|Čačić;Dora|Đurđević;Fran|Horvat;Lucija|Horvat;Marija Magdalena|Kos;"
        "Šimun|Perković-Žagar;"
        "Tin|Vuković",
        "1482",
        "5",
        "5.b",
    )
    people = [any_parting(w) if " " in w.given else w for w in people]
    table = in_rows(cells(people, "{who.full}", "Matični broj: {who.number}"), 4)
    above = ("Osnovna škola Gornji Brijeg", "Razredni odjel: 5.b", "Razrednica: Mirjana Lončar")
    folder.put("5b slike.docx", docx(above, table, ("Rujan 2026.",)))
    return Truth(people, allowed=("5b slike", "Mirjana Lončar"))
