"""Lists of schools in Germany, France, Spain, Italy, the Netherlands, Sweden and Poland."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    "https://github.com/CmoneBK/SchildNRW-WebUntis-Umwandler names SchILD-NRW's columns (Interne ID-Nummer, Klasse, Status; the status in figures from memory)"
)
def fresh_status_nine_of_schild(folder: Folder) -> Truth:
    """Semicolons in Windows letters; a status in figures, one pupil of status 9; classes with a nought; pictures by internal number and a group picture."""
    people = those(
        "Mathilda|Brückner;Leopold|von der Heide;Amira|Haddad;Jannik|Weißenborn;Helene|Süß;Taylan|Kocaçay;Charlotte|Meyer-Lohmann;Konstantin|Ruß;Pauline|Dörr",
        "2817",
        "5 6",
        "05a;06c",
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut(
        "Interne ID-Nummer|Nachname|Vorname|Geschlecht|Geburtsdatum|Jahrgang|Klasse|Status|Konfession"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{'wmwmwmwmw'[at]}|{at + 11}.0{at % 8 + 1}.201{5 - at % 2}|0{w.grade}|{w.room}|"
            f"{2 if w.here else 9}|{('RK', 'EV', 'OH', 'IL')[at % 4]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("SchuelerBasisdaten.txt", [titles, *rows], sep=";", enc="cp1252")
    folder.photos(people, lambda w: f"Fotos/{w.number}.jpg")
    folder.put("Fotos/Gruppenbild 05a.jpg", face("a whole class"))
    return Truth(people, [lost("a picture of a whole class", "gruppenbild")], allowed=("Fotos",))


@case(
    "PRONOTE's list of pupils copied into a workbook and its pictures named NOM Prénom (from memory, not read here)"
)
def fresh_entered_and_left_in_pronote(folder: Folder) -> Truth:
    """Surname in capitals and first name in one cell, particles and accents among them; dates of entry and leaving, one has left; INE; a line of totals."""
    people = those(
        "Maëlle|LE GOFF;Ilyès|BOUAZZA;Anne-Sophie|DE LA TOUR;Timéo|CARPENTIER;Nawel|AÏT SAÏD;Eliott|GAUDIN;Clémence|PRÉVOST;Yanis|MARTINS LOPES;Jade|HÉBRARD;Sacha|QUÉMÉNEUR",
        "",
        "",
        "4EME1;4EME2",
    )
    people = [
        replace(w, more=(f"0{at + 41}20{at * 17 + 113}{'KBDGHJAEFC'[at]}C",)) for at, w in enumerate(people)
    ]
    people = but(people, {5: {"here": False}})
    titles = cut("Élève|Né(e) le|Sexe|Classe|Groupes|Entrée|Sortie|Régime|INE")
    rows = [
        [
            *(f"{w.family} {w.given}", f"{at + 10}/0{at % 9 + 1}/2013", "FG"[at % 2], w.room),
            *("4LATIN.1" if at % 3 == 0 else "", "01/09/2026", "" if w.here else "09/10/2026"),
            *(("DEMI-PENSIONNAIRE", "EXTERNE LIBRE")[at % 2], w.more[0]),
        ]
        for at, w in enumerate(people)
    ]
    foot: list[list[Any]] = [[], ["10 élèves", "", "5 F / 5 G"]]
    folder.book("Liste des élèves 4e.xlsx", {"Liste": [titles, *rows, *foot]})
    folder.photos(people, lambda w: f"Photos PRONOTE/{w.family} {w.given}.jpg", form="NFD")
    return Truth(people, capitals=True, allowed=("Photos PRONOTE", "4LATIN.1"))


@case(
    "Magister's list of pupils in the Netherlands (Stamnr, Roepnaam, Tussenv, Achternaam, Klas, Studie: from memory, not read here)"
)
def fresh_two_named_sem_de_wit(folder: Folder) -> Truth:
    """A byte order mark; the particle in a column of its own; two pupils of one name in two classes; initials beside the name; a picture of a number that is not listed."""
    people = those(
        "Sem|de Wit;Jolijn|van der Plas;Mees|Kok;Fenna|in 't Veld;Sem|de Wit;Ayoub|el Idrissi;Pien|Bloemendaal;Tijn|van 't Hoff;Merel|de Ruiter-Bos;Duuk|Ooms",
        "104208",
        "",
        "2ha1;2ha2;2vb1",
    )
    parted = [
        ("de", "Wit"),
        ("van der", "Plas"),
        ("", "Kok"),
        ("in 't", "Veld"),
        ("de", "Wit"),
        ("el", "Idrissi"),
        ("", "Bloemendaal"),
        ("van 't", "Hoff"),
        ("de", "Ruiter-Bos"),
        ("", "Ooms"),
    ]
    titles = cut("Stamnr|Roepnaam|Voorletters|Tussenv|Achternaam|Klas|Studie|Lesgroep|E-mail")
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.given[0]}.{'ABJ'[at % 3]}.|{parted[at][0]}|{parted[at][1]}|{w.room}|"
            f"{'HAVO 2' if w.room < '2v' else 'VWO 2'}||{w.number}@leerling.hetbaken.example"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Leerlingen leerjaar 2.csv", [titles, *rows], sep=";", enc="utf-8-sig")
    folder.photos(people, lambda w: f"pasfotos/{w.number}.jpg")
    folder.put("pasfotos/103977.jpg", face("somebody of last year"))
    return Truth(
        people, [lost("a picture of a number not listed", "103977")], allowed=("pasfotos", "HAVO 2", "VWO 2")
    )
