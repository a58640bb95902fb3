"""Lists of European systems: Germany, Austria, Spain, the Netherlands, Poland."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls


@case("an export of SchILD-NRW: semicolons, cp1252, Rufname beside Vorname, Status in words")
def q66_schild_export(folder: Folder) -> Truth:
    """Germany: some go by one of their first names; two have left, which the status says."""
    people = [
        *those("Johann Maximilian|Ackermann;Leonie|Böhm;Fabian|Dörr;Anna Katharina|Eberhardt;Mehmet|Güneş;"
               "Clara|Heßling;Till|Jürgens", "10482", "5", "5a", photo=""),
        *those("Nele|Kästner;Raphael|Löwe;Sophie Charlotte|Nüßlein;Vincent|Overbeck;Yara|Pöhlmann;"
               "Karl Theodor|Rößler", "10610", "5", "5b", photo=""),
        *those("Smilla|Süßmuth;Torben|Uhlig;Mathilda|von Arnsberg;Emre|Yıldız", "10744", "6", "6a", photo=""),
    ]  # fmt: skip
    people = but(people, {
        0: {"goes": "Max"}, 3: {"goes": "Anna"}, 4: {"family": "Günes"}, 9: {"goes": "Charlotte"},
        12: {"goes": "Theo"}, 16: {"family": "Yildiz"}, 5: {"here": False}, 14: {"here": False},
    })  # fmt: skip
    titles = cut("Nachname|Vorname|Rufname|Geburtsdatum|Jahrgang|Klasse|Schüler-ID|Status")
    rows = [
        [who.family, who.given, who.goes or who.given, birthday(at, 2015, "."), f"{int(who.grade):02}",
         who.room, who.number, "Aktiv" if who.here else "Abgang"]
        for at, who in enumerate(people)
    ]  # fmt: skip
    folder.csv("Schuelerliste_2026-27.csv", [titles, *rows], sep=";", enc="cp1252")
    return Truth(people, allowed=("Schuelerliste_2026-27",))


@case("a list of the dynamic search of Sokrates Bund: class, Schülerkennzahl, names")
def q66_sokrates_august_and_october(folder: Folder) -> Truth:
    """Austria: the October list has two new ones, a new family name, a change of class, one who left."""
    first = [
        *those("Valentina|Aigner;Jakob|Brandstätter;Magdalena|Eder;Florian|Fürst;Lena|Huber;Elias|Kogler",
               "100120", rooms="1A", photo=""),
        *those("Katharina|Lechner;Sebastian|Moser;Viktoria|Pöll;David|Reitinger;Hannah|Schweiger;Simon|Wolf",
               "100315", rooms="1B", photo=""),
    ]  # fmt: skip
    last = but(first, {3: {"room": "1B"}, 4: {"family": "Steiner"}, 9: {"here": False}})
    last += those("Amina|Hadžić;Laurenz|Zauner", "100502", rooms="1A;1B", photo="")

    def put(name: str, people: list[Who]) -> None:
        titles = cut("Klasse|Schülerkennzahl|Familienname|Vorname|Geschlecht|Geburtsdatum|Abmeldedatum")
        rows = [
            [who.room, who.number, who.family, who.given, "wm"[at % 2], birthday(at, 2016, "."),
             "" if who.here else "25.09.2026"]
            for at, who in enumerate(people)
        ]  # fmt: skip
        folder.csv(name, [titles, *sorted(rows)], sep=";", enc="utf-8-sig")

    put("1/Liste.csv", first)
    put("2/Liste Oktober.csv", last)
    same = [("Lena Huber", "Lena Steiner"), ("Florian Fürst", "Florian Fürst"), ("Jakob Brandstätter",) * 2]
    return Truth(last, steps=("1", "2"), same=same, allowed=("Liste", "Liste Oktober"))


@case("the list of the pupils of a centre that Séneca (Andalusia) exports, a page with the ending .xls")
def q66_seneca_page_for_excel(folder: Folder) -> Truth:
    """Spain: `Apellidos, Nombre` in one column, the unit, and the state of the enrolment."""
    people = [
        *those("Alba|Cordero Jurado;Darío|Escobar Luque;Elena|Gallardo Pozo;Gonzalo|Heredia Ramos;"
               "Julia|Izquierdo Vera;Manuel|Lozano Rubio", "4120871", rooms="3ºA", photo=""),
        *those("María José|Montes Carrillo;Pablo|Navas Trujillo;Rocío|Palma Aguilar;Samuel|Quesada Rivas;"
               "Triana|Salazar Bueno;Valeria|Toledano Cruz;Yeray|Villegas Roldán",
               "4121005", rooms="3ºB", photo=""),
    ]  # fmt: skip
    people = but(people, {3: {"here": False}, 11: {"here": False}})
    titles = cut("Alumno/a|Nº Id. Escolar|Fecha de nacimiento|Unidad|Estado Matrícula")
    rows = [
        [who.last_first, who.number, birthday(at, 2018), who.room,
         "Matriculado" if who.here else ("Trasladada" if at == 3 else "Anulada")]
        for at, who in enumerate(people)
    ]  # fmt: skip
    above = "<b>C.E.I.P. Los Olivares</b><br>Relación del alumnado del centro. Curso 2026/2027<br>"
    folder.put("RegAlum.xls", page_xls(titles, rows, above))
    return Truth(people, allowed=("RegAlum",))


@case("an export of Magister with the photos of the school photographer called by Stamnr")
def q66_magister_with_photos(folder: Folder) -> Truth:
    """Netherlands: the prefix of the family name has its own column; two have no photo yet."""
    people = [
        *those("Anouk|van der Linden;Boaz|Dekker;Carlijn|de Groot;Dex|Hoekstra;Esmée|van den Heuvel;Flo|Kok;"
               "Guusje|Lammers;Hidde|van Leeuwen", "21045", "1", "1a", 0),
        *those("Isa|Meijer;Jurre|de Wit;Keet|Peeters;Lars|van 't Veer;Merel|Schouten;Niek|ter Braak;"
               "Olivia|Verhoeven;Pim|Wolters", "21201", "1", "1b", 0),
    ]  # fmt: skip
    people = but(people, {2: {"photo": ""}, 13: {"photo": ""}})
    rows = []
    for who in people:
        *before, family = who.family.split(" ")
        rows.append([who.number, who.given, " ".join(before), family, who.room, who.grade])
    titles = cut("Stamnr|Roepnaam|Tussenv|Achternaam|Klas|Leerjaar")
    folder.csv("leerlingen.csv", [titles, *rows], sep=";", enc="utf-8-sig")
    folder.photos(people, lambda who: f"pasfoto's/{who.number}.jpg")
    return Truth(people, allowed=("leerlingen", "pasfoto's"))


@case("a list of pupils of the Polish register (Vulcan, Librus) as a workbook")
def q66_polish_register(folder: Folder) -> Truth:
    """Poland: a title, a blank row, the columns, and a sum at the end; one was struck off the list."""
    people = [
        *those("Antonina|Bednarek;Błażej|Cieślak;Dagmara|Czyż;Filip|Gołąb;Gabriela|Jóźwiak;Hubert|Kępa;"
               "Izabela|Lewandowska", "1840", rooms="4a", photo=""),
        *those("Julian|Łoś;Kalina|Miśkiewicz;Leon|Ożóg;Milena|Piątek;Nikodem|Rżysko;Oliwia|Świder;"
               "Tymon|Wąsik;Wiktoria|Żurek", "1962", rooms="4b", photo=""),
    ]  # fmt: skip
    people = but(people, {9: {"here": False}})
    titles = cut("Lp.|Nazwisko|Imię|Data urodzenia|Oddział|Nr legitymacji|Status")
    rows = [
        [at, who.family, who.given, birthday(at, 2016, "."), who.room, who.number,
         "uczeń" if who.here else "skreślony z listy"]
        for at, who in enumerate(people, 1)
    ]  # fmt: skip
    head = [["Szkoła Podstawowa nr 14 - lista uczniów, rok szkolny 2026/2027"], [], titles]
    foot = [[], ["", f"Razem uczniów: {len(people)}"]]
    folder.book("lista_uczniow.xlsx", {"Uczniowie": [*head, *rows, *foot]}, merge=("A1:G1",))
    return Truth(people, allowed=("lista_uczniow", "Uczniowie"))
