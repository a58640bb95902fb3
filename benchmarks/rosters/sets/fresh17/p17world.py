"""What systems of schools and libraries give out that do not write English."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import list_pdf


@case(
    "students.csv of linuxmuster.net, without titles (docs.linuxmuster.net/de/latest/setup/add-user-accounts: Klasse;Nachname;Vornamen;Geburtsdatum;ID)"
)
def fresh_students_file_of_linuxmuster(folder: Folder) -> Truth:
    """Germany: no titles, the class first, all first names, the ID last; pictures of the student's card by ID."""
    people = those(
        "Lina Marie|Achterberg;Mehdi|Bahrami;Theo|Burmeister;Jule Charlotte|Dückers;Levin|Eßer;"
        "Maja|Feddersen;Antonia|Grünewald;Kerem Can|Güneş;Ole|Petersen-Wulf;Finja|Röhrig",
        "20418",
        "",
        "6a;6a;6a;6a;6a;6b;6b;6b;6b;6b",
    )
    rows = [
        [w.room, w.family, w.given, f"{at + 11}.0{at % 9 + 1}.2015", w.number] for at, w in enumerate(people)
    ]
    folder.csv("students.csv", rows, ";", end="\n")
    folder.photos(people, lambda w: f"Ausweisbilder/{w.number}.jpg")
    return Truth(people, allowed=("Ausweisbilder",))


@case(
    "borrowers of Mikromarc in Norway (wiki.mikromarc.no, Format på importfila: name in one field as Etternavn, Fornavn, Fødselsdato, Elevnummer, strekkode/lånernummer, Klasse); the exact titles: from memory"
)
def fresh_borrowers_of_mikromarc(folder: Folder) -> Truth:
    """Norway: the card's number before the pupil's, name in one field, classes and staff in one list; pictures by card."""
    people = those(
        "Sunniva|Aasland;Jonas Emil|Brekke;Ylva|Dahlseide;Håkon|Fjellheim;Amina|Hersi Ahmed;"
        "Eirik|Kvåle;Selma|Nygård;Mathias|Østrem;Tiril|Ravnås",
        "2004117",
        "",
        "9A;9B;9C",
        without=2,
    )
    people = [replace(w, more=(str(51230 + at * 17),)) for at, w in enumerate(people)]
    staff = [
        one("Ragnhild", "Solbakken", "2000031", role="staff", photo=""),
        one("Terje", "Moen", "2000045", role="staff", photo=""),
    ]
    titles = cut("Lånernummer;Navn;Fødselsdato;Klasse;Lånergruppe;Elevnummer;Epost".replace(";", "|"))
    rows = [
        [
            *(w.number, w.last_first, f"{at + 10}.0{at % 9 + 1}.12", w.room, "Elev", w.more[0]),
            f"{w.given[:2].lower()}{w.number}@skole.example" if at % 3 else "",
        ]
        for at, w in enumerate(people)
    ]
    rows += [[w.number, w.last_first, "", "", "Ansatt", "", ""] for w in staff]
    folder.csv("lanere_mikromarc.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"bilder/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("bilder", "Ansatt", "Elev"))


@case("borrowers of Cicero in Denmark, printed with pictures (from memory, not read here)")
def fresh_danish_borrowers_printed_with_faces(folder: Folder) -> Truth:
    """Denmark: PDF, picture, borrower's number, the name in one column, class and group of borrowers; two of the staff."""
    people = those(
        "Freja|Lindholm;Villads|Bæk Sørensen;Alberte|Kofoed;Storm|Ravn;Naja|Ømark;Sofus|Thorsager;"
        "Dagmar|Winther;Malthe|Frost Dam",
        "3310482",
        "",
        "4.A;4.B",
    )
    staff = [
        one("Bodil", "Hvidtfeldt", "3300017", role="staff"),
        one("Preben", "Nørgaard", "3300024", role="staff", photo=""),
    ]
    everybody = [*people, *staff]
    rows = [
        [w.number, w.full, w.room, "Elev" if w.role == "student" else "Personale", str(at % 4)]
        for at, w in enumerate(everybody)
    ]
    titles = cut("Foto|Lånernr.|Navn|Klasse|Lånergruppe|Lån")
    folder.put("laanerliste.pdf", list_pdf(everybody, titles, rows, "Lånerliste - Skovvangskolen PLC"))
    return Truth([any_parting(w) if " " in w.family else w for w in everybody], allowed=("Elev", "Personale"))
