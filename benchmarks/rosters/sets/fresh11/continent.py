"""What the student systems and libraries of the continent hand out."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import xls


def plain(text: str) -> str:
    """Letters without their marks, as many a photographer types them."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


@case(
    "SchILD-NRW, Export in Text-/Excel-Dateien (from documentation: hilfe.edoop.de/benutzer/verwaltung/import/nrw): semicolons, quotes, the tick at Unicode; Nachname, Vorname, Rufname, Klasse, Jahrgangsstufe, Schüleridentnummer"
)
def fresh_unicode_text_of_nrw(folder: Folder) -> Truth:
    """UTF-16; places of birth beside the names; a row's Rufname is one of two names; photos by class, surname and name."""
    people = those(
        "Malte|Brinkmann;Hannah Sophie|Dierkes;Yusuf|Erdoğan;Paulina|Fürstenau;Konstantin|Graf von Merveldt;Leonie Marie|Hülsmann;Arda|İnan;Ruben|Jostmeier;Charlotte|Kötter",
        "160417",
        "7",
        "07A;07B",
    )
    people = but(
        people,
        {
            1: {"goes": "Hannah", "also": (("Hannah", "Dierkes"),)},
            5: {"goes": "Marie", "also": (("Marie", "Hülsmann"),)},
        },
    )
    places = cut("Münster|Coesfeld|Köln|Hamm|Münster|Ahlen|Ankara|Lünen|Telgte")
    titles = cut(
        "Nachname|Vorname|Rufname|Geburtsdatum|Geschlecht|Klasse|Jahrgangsstufe|Geburtsort|Schüleridentnummer"
    )
    rows = [
        cut(
            f"{w.family}|{w.given}|{w.goes or w.given}|{at + 11}.03.2014|{'mwmwmwmmw'[at]}|{w.room}|07|{places[at]}|{w.number}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_Export.txt", [titles, *rows], ";", "utf-16", quote=True)
    folder.zip("Fotos.zip", faces(people, lambda w: f"{w.room}_{w.family}_{w.goes or w.given}.jpg"))
    return Truth(people)


@case(
    "the list that Vokal of Norway takes (from documentation: cxdoc.atlassian.net, Hvordan importere elever): Fornavn;Etternavn;Kjønn;SNO;Fødselsdato;EksternID;fødselsnummer without titles; in a mail"
)
def fresh_seven_fields_in_a_norwegian_mail(folder: Folder) -> Truth:
    """No titles; a greeting above and a name below; two numbers in each line, and the pictures are called by the shorter one."""
    people = those(
        "Sunniva|Aasheim;Jonas Emil|Bråthen;Thea|Kvåle;Ali|Rezai;Ingeborg|Nesbø;Håkon|Sæther;Iben|Ødegård;Mathias|Lien Skogstad",
        "2385464",
    )
    people = [replace(w, more=(f"{at + 12}0415{99440 + at * 7}",)) for at, w in enumerate(people)]
    rows = [
        f"{w.given};{w.family};{('jente', 'gutt')[at % 2]};{('nei', 'ja')[at == 3]};{at + 12}.04.2015;{w.number};{w.more[0]}"
        for at, w in enumerate(people)
    ]
    text = ["Hei!", "Her er elevene i 5B som du spurte om. Bildene ligger i mappa.", "", *rows]
    folder.put("elever.txt", "\r\n".join([*text, "", "Hilsen Berit på kontoret", ""]))
    folder.photos(people, lambda w: f"bilder/{w.number}.jpg")
    return Truth(people, allowed=("5B", "elever", "bilder"))


@case(
    "Bakaláři, Sestavy - Sloupcové seznamy - Třídy (from documentation: cvicebniceonline.cz, Export zdrojových dat z Bakalářů): class, year, surname, name, e-mail, password, e-mail; the head deleted; old Excel"
)
def fresh_czech_columns_without_a_head(folder: Folder) -> Truth:
    """Surname before name and no titles; one password for all; photos in folders of classes, without accents."""
    people = those(
        "Adéla|Bartošíková;Tadeáš|Čermák;Natálie|Doležalová;Šimon|Fiala;Viktorie|Hrubá;Matyáš|Jirásek;Rozálie|Kopecká;Tobiáš|Ševčík;Linh|Tranová",
        "",
        "6",
        "6A;6B",
    )
    people.sort(key=lambda w: w.room)
    rows: list[list[str | int]] = []
    for w in people:
        mail = f"{plain(w.family)}.{plain(w.given)}@zsluzna.example".lower()
        rows.append([w.room, 6, w.family, w.given, mail, "Skola2026", mail])
    folder.put("zaci 6.xls", xls(rows, title="List1"))
    folder.photos(people, lambda w: f"foto/{w.room}/{plain(w.family)}_{plain(w.given)}.jpg")
    return Truth(people, allowed=("foto",))


@case(
    "readers of AbiesWeb in Spain (from memory, not read here): Código, Apellidos, Nombre, Tipo de lector, Curso, Grupo, Sanción hasta"
)
def fresh_spanish_readers_by_kind(folder: Folder) -> Truth:
    """`Alumno`, `Profesor` and `Personal no docente`; course and group in two columns; dates of fines; photos by code."""
    people = those(
        "Daniela|Barrios Cuesta;Hugo|Cebrián Lozano;Ismael|Chakir;Valeria|Gallardo Puig;Izan|Herranz de la Torre;Abril|Llorente Saiz;Marcos|Ñíguez Amor;Sara|Toledano Vela",
        "1213",
        "",
        "2º B;2º C",
    )
    staff = [
        one("Pilar", "Quesada Roldán", "45", role="staff"),
        one("Evaristo", "Maroto Cano", "61", photo="", role="staff"),
    ]
    titles = cut("Código|Apellidos|Nombre|Tipo de lector|Curso|Grupo|Fecha de nacimiento|Sanción hasta")
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|Alumno|2º ESO|{w.room}|{at + 3}/06/2013|{('', '04/12/2026')[at % 4 == 2]}"
        )
        for at, w in enumerate(people)
    ]
    rows += [
        cut(f"{w.number}|{w.family}|{w.given}|{kind}||||")
        for w, kind in zip(staff, ("Profesor", "Personal no docente"), strict=True)
    ]
    folder.csv("lectores.csv", [titles, *rows], ";", "utf-8-sig", quote=True)
    folder.photos([*people, *staff], lambda w: f"Fotos lectores/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("2º ESO", "Profesor", "Personal no docente", "Fotos lectores"))


@case(
    "Pronote's list of pupils copied into a text (from memory, not read here): Nom, Prénom, Né(e) le, Sexe, Classe, Entrée, Sortie, Prof. principal, Régime"
)
def fresh_french_list_copied_with_tabs(folder: Folder) -> Truth:
    """Tabs; surnames in capitals; one has left in November; photos `NOM.Prénom`; the class teacher beside everybody."""
    people = those(
        "Lina|Bouchard;Nolan|Castel;Inaya|Djebbar;Marius|Escoffier;Jade|Fontenoy;Adam|Gauthier-Roy;Manon|Jourdain;Ethan|Lacombe;Rose|Mignot",
        "",
        "",
        "4EME1;4EME2",
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut("Nom|Prénom|Né(e) le|Sexe|Classe|Entrée|Sortie|Prof. principal|Régime")
    rows = [
        cut(
            f"{w.family.upper()}|{w.given}|0{at + 1}/02/2013|{'FG'[at % 2]}|{w.room}|01/09/2026|{'' if w.here else '13/11/2026'}|{('Mme CARPENTIER', 'M. TISSOT')[at % 2]}|{('DP4', 'EXTERNE')[at % 3 == 1]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("liste eleves.txt", [titles, *rows], "\t")
    folder.photos(people, lambda w: f"Photos/{w.family.upper()}.{w.given}.jpg")
    return Truth(
        people,
        capitals=True,
        allowed=("Mme CARPENTIER", "M. TISSOT", "CARPENTIER", "TISSOT", "Photos", "DP4", "EXTERNE"),
    )


@case("Argo's list of pupils by class in old Excel (from memory, not read here): " + OFFICE)
def fresh_italian_classes_under_headings(folder: Folder) -> Truth:
    """Two classes on a sheet, the titles again under each heading, totals; surname and name in capitals in one cell; photos in folders of classes."""
    first: list[Who] = those(
        "Giorgia|Della Valle;Leonardo|Antonelli;Maria Chiara|Bruno;Amin|El Idrissi;Riccardo|Testa",
        "1204",
        "",
        "2A",
    )
    second = those("Noemi|Caruso;Diego|Lo Cascio;Ludovica|Parisi;Gabriele|Zanella", "1409", "", "2B")
    rows: list[list[str | int]] = [["I.C. G. Rodari"], ["Elenco alunni per classe - A.S. 2026/27"], []]
    for people, teacher in ((first, "Fabbri Lucia"), (second, "Neri Paolo")):
        rows += [[f"Classe {people[0].room}", "", "", f"Coordinatore: {teacher}"]]
        rows += [[*cut("Pr.|Cognome e Nome|Matr.|Nato il|Telefono")]]
        rows += [
            [
                at,
                f"{w.family} {w.given}".upper(),
                int(w.number),
                f"1{at}/05/2014",
                f"333 000{at}12",
            ]
            for at, w in enumerate(sorted(people, key=lambda w: w.family), 1)
        ]
        rows += [["", f"Totale alunni: {len(people)}"], []]
    folder.put("ElencoAlunni.xls", xls(rows, title="Elenco"))
    folder.photos([*first, *second], lambda w: f"Foto/{w.room}/{w.family.upper()} {w.given.upper()}.jpg")
    return Truth(
        [*first, *second],
        capitals=True,
        allowed=("Elenco", "Foto", "Fabbri Lucia", "Neri Paolo", "Lucia Fabbri", "Paolo Neri"),
    )


@case("a class list with pictures of Vklass in Sweden as PDF (layout from memory, not read here): " + OFFICE)
def fresh_swedish_class_list_with_pictures(folder: Folder) -> Truth:
    """PDF: five beside each other, the name and the mentor below; one has no picture; the class in the title."""
    people = those(
        "Alicia|Bergqvist;Elliot|Dahlgren;Selma|Engström;Ibrahim|Farah;Thea|Gullberg;Malte|Hedlund;Nour|Jaber;Stina|Kjellgren;Viktor|Löfgren;Isabelle|Rosén-Falk",
        without=0,
    )
    people = but(people, {3: {"photo": ""}})
    grid = Grid(columns=5, rows=3, photo=62, gap=14, text=90, title="Klasslista 8B", foot="Vklass 2026-09-02")
    folder.put(
        "Klasslista_8B.pdf", grid_pdf(cells(people, "{who.given} {who.family}", "Mentor: ÅL, PN"), grid)
    )
    return Truth(people, allowed=("8B", "Klasslista 8B", "ÅL, PN", "ÅL", "PN", "Mentor: ÅL, PN"))
