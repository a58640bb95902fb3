"""Lists of European systems: Switzerland, France, Italy, Finland, Czechia."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case("a class list of LehrerOffice as a workbook, and the photos in a folder, called by name")
def q66_swiss_class_lists_with_photos(folder: Folder) -> Truth:
    """Switzerland: a sheet for each class, girls and boys under their own heading; photos called by name."""
    people = [
        *those("Alessia|Aebischer;Nina|Bühlmann;Ronja|Christen;Svenja|Grütter;Andrin|Hürlimann;Gian|Käser;"
               "Levin|Nägeli", rooms="5a", without=0),
        *those("Jana|Oberholzer;Lia|Rüegg;Mara|Schär;Elio|Stäheli;Nevio|Tschümperlin;Silvan|Würsch;"
               "Yannick|Zbinden", rooms="5b", without=0),
    ]  # fmt: skip
    people = but(people, {5: {"photo": ""}, 8: {"photo": ""}})
    sheets: dict[str, Any] = {}
    girls = {"5a": 4, "5b": 3}
    for room, count in girls.items():
        own = [who for who in people if who.room == room]
        rows = [
            [at, who.family, who.given, birthday(at, 2015, "."), f"Seeweg {at * 3 + 1}", "Erlenbach", room]
            for at, who in enumerate(own, 1)
        ]
        sheets[f"Klasse {room}"] = [
            ["Primarschule Seefeld"],
            [f"Klassenliste {room}, Schuljahr 2026/27"],
            [],
            cut("Nr.|Name|Vorname|Geburtsdatum|Strasse|Ort|Klasse"),
            ["Mädchen"],
            *rows[:count],
            ["Knaben"],
            *rows[count:],
        ]
    folder.book("Klassenlisten.xlsx", sheets)
    folder.photos(people, lambda who: f"Fotos/{who.room}/{who.family} {who.given}.jpg")
    return Truth(people, allowed=("Klassenlisten", "Klasse 5a", "Klasse 5b", "Fotos"))


@case("the extraction of the pupils of a school from ONDE, the names of the civil register in capitals")
def q66_onde_september_and_october(folder: Folder) -> Truth:
    """France: the list of September, and that of October with two new ones and a change of class."""
    first = [
        *those("Ambre|Aubert;Basile|Blondel;Capucine|Chauvin;Eliott|Delorme;Faustine|Evrard;Gabin|Fournier",
               "080451237HK", rooms="CE2 A", photo=""),
        *those("Iris|Gilbert;Joris|Hervé;Lise|Jacquet;Mathis|Lemoine;Naïm|Mansouri;Romane|Perrin;Tim|Rolland",
               "080451604HK", rooms="CE2 B", photo=""),
    ]  # fmt: skip
    last = but(first, {2: {"room": "CE2 B"}})
    last += those("Violette|Texier;Youssef|Zerrouki", "080452010HK", rooms="CE2 A;CE2 B", photo="")

    def put(name: str, people: list[Who]) -> None:
        titles = cut("Nom élève|Prénom élève|Date naissance|Sexe|INE|Niveau|Libellé classe|Date inscription")
        rows = [
            [who.family.upper(), who.given.upper(), birthday(at, 2017), "FM"[at % 2], who.number,
             who.room.partition(" ")[0], who.room, "01/09/2026"]
            for at, who in enumerate(people)
        ]  # fmt: skip
        folder.csv(name, [titles, *sorted(rows)], sep=";", enc="cp1252")

    put("1/CSVExtraction.csv", first)
    put("2/CSVExtraction.csv", last)
    same = [(who.full, who.full) for who in first[1:4]]
    return Truth(last, steps=("1", "2"), same=same, capitals=True, allowed=("CSVExtraction",))


@case("the lists of the classes that Argo or Axios export, a sheet for each class")
def q66_italian_sheets(folder: Folder) -> Truth:
    """Italy: a title over the columns, numbers of the register, `Ritirata` beside one who has left."""
    people = [
        *those("Alessandro|Barbieri;Camilla|Benedetti;Diego|Caruso;Emma|D'Amico;Filippo|De Santis",
               "40218", rooms="1A", photo=""),
        *those("Gaia|Fabbri;Jacopo|Gatti;Ludovica|Lombardi;Michele|Mancini;Noemi|Orlando;Riccardo|Pagano",
               "40301", rooms="1B", photo=""),
        *those("Rebecca|Rinaldi;Simone|Sartori;Sofia|Testa;Tobia|Vitale", "39114", rooms="2A", photo=""),
    ]  # fmt: skip
    people = but(people, {7: {"here": False}})
    sheets: dict[str, Any] = {}
    for room in ("1A", "1B", "2A"):
        own = [who for who in people if who.room == room]
        sheets[room] = [
            [f"Scuola Secondaria di I grado \"G. Pascoli\" - Elenco alunni classe {room} - a.s. 2026/2027"],
            [],
            cut("N.|Cognome|Nome|Data di nascita|Matricola|Classe|Note"),
            *([at, who.family, who.given, birthday(at, 2014), int(who.number), room,
               "" if who.here else "Ritirata"] for at, who in enumerate(own, 1)),
        ]  # fmt: skip
    folder.book("elenco alunni.xlsx", sheets, merge=("A1:G1",))
    return Truth(people, allowed=("elenco alunni",))


@case("a list of pupils printed from Wilma to a text table: all first names, and the one that is used")
def q66_wilma_with_photos(folder: Folder) -> Truth:
    """Finland: two first names and the one they are called by; the photographer's files by that."""
    people = [
        *those("Aino Maria|Hakala;Eetu Johannes|Heikkinen;Helmi Sofia|Jokinen;Onni Matias|Karjalainen;"
               "Venla Katariina|Koskela;Leo Antero|Lahtinen", "12034", rooms="4A", without=0),
        *those("Lumi Anneli|Mäkelä;Eino Kalevi|Nieminen;Pihla Emilia|Peltonen;Väinö Elias|Räsänen;"
               "Siiri Inkeri|Salminen;Toivo Olavi|Väisänen", "12190", rooms="4B", without=1),
    ]  # fmt: skip
    called = cut("Aino|Eetu|Sofia|Onni|Venla|Leo|Lumi|Eino|Emilia|Väinö|Siiri|Toivo")
    people = but(people, {at: {"goes": goes} for at, goes in enumerate(called)})
    titles = cut("Opiskelijanumero|Sukunimi|Etunimet|Kutsumanimi|Luokka")
    rows = [[who.number, who.family, who.given, who.goes, who.room] for who in people]
    folder.csv("oppilaat.csv", [titles, *rows], sep=";", enc="utf-8-sig")
    folder.photos(people, lambda who: f"Kuvat 2026/{who.room}/{who.family}_{who.goes}.jpg")
    return Truth(people, allowed=("oppilaat", "Kuvat 2026"))


@case("an export of Bakaláři (cp1250), and in October the photos called by the number of the register")
def q66_bakalari_and_photos_in_october(folder: Folder) -> Truth:
    """Czechia: in October with photos; one new, one in another class, one left, as the state says."""
    first = [
        *those("Adéla|Bartošová;Dominik|Čermák;Eliška|Dvořáková;Petr|Havlíček;Karla|Jelínková;Lukáš|Kříž",
               "2611", rooms="6.A", without=0),
        *those("Matěj|Němec;Natálie|Poláková;Ondřej|Růžička;Simona|Šťastná;Tomáš|Vaněk;Žofie|Zemanová",
               "2750", rooms="6.B", without=0),
    ]  # fmt: skip
    first = but(first, {9: {"photo": "", "here": True}, 4: {"photo": ""}})
    last = but(first, {1: {"room": "6.B"}, 9: {"here": False}})
    last += those("Vojtěch|Řezníček", "2890", rooms="6.A", without=0)

    def rows(people: list[Who]) -> list[list[str]]:
        listed = [[w.number, w.family, w.given, w.room, "" if w.here else "odešla 30.9.2026"] for w in people]
        return [cut("Ev. číslo|Příjmení|Jméno|Třída|Poznámka"), *sorted(listed)]

    folder.csv("1/zaci.csv", rows(first), sep=";", enc="cp1250")
    folder.csv("2/zaci.csv", rows(last), sep=";", enc="cp1250")
    folder.zip("2/fotky.zip", faces(last))
    same = [(who.full, who.full) for who in first[:3]]
    return Truth(last, steps=("1", "2"), same=same, allowed=("zaci", "fotky"))
