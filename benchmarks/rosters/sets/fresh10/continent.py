"""What the student systems and libraries of the continent hand out."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "Aura's CSV of borrowers (from documentation: aura.nl, Een CSV-exportbestand inlezen): Stamnummer;Achternaam;Tussenvgsl;Voornm in titles of one's own choice; zeros in front; the pass has a number of its own"
)
def fresh_dutch_borrowers_with_passes(folder: Folder) -> Truth:
    """Prefixes in a column of their own; teachers have `docent` for a class; photos by Stamnummer with its zeros."""
    people = those(
        "Noortje|van Asten;Ruben|Boonstra;Isabel|de Wilde;Mees|Kamphuis;Floor|van der Zwaan;Yassin|El Amrani;Julia|op den Kelder;Tijn|Schreuder",
        "00731",
        "",
        "H2a;V2c",
    )
    staff = [
        one("Marleen", "Vosselman", "00012", photo="", role="staff"),
        one("Hans", "ter Steege", "00015", photo="", role="staff"),
    ]
    everybody = [replace(w, more=(f"{204118 + at * 3}",)) for at, w in enumerate([*people, *staff])]
    rows = []
    for w in everybody:
        words = w.family.split()
        small = [word for word in words if word.islower()]
        rows.append(
            cut(
                f"{w.number}|{' '.join(words[len(small) :])}|{' '.join(small)}|{w.given}|{w.room or 'docent'}|{w.number}@lyceum.example|{w.more[0]}"
            )
        )
    titles = cut("Stamnummer|Achternaam|Tussenvgsl|Voornm|Klas|E-mailadres|Lenerspas")
    folder.csv("aura_leners.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"pasfotos/{w.number}.jpg")
    return Truth(everybody, allowed=("docent", "pasfotos"))


@case(
    "a query of Primus behind Wilma in Finland (from memory, not read here): Oppilasnumero, Sukunimi, Etunimet, Kutsumanimi, Luokka, Luokka-aste, Luokanvalvoja, Tila, Eropäivä"
)
def fresh_finnish_query_with_a_leaver(folder: Folder) -> Truth:
    """All first names and the one that is used; `Eronnut` with a date; the teacher in charge beside everybody."""
    people = those(
        "Aada Sofia|Leppäniemi;Eemil Johannes|Kivelä;Sani|Nurminen;Touko Antero|Rautio;Ella Maria Kristiina|Sjöblom;Abdi|Warsame;Minea|Ylä-Outinen;Otso Ilmari|Åberg;Pihla|Haapasaari",
        "30417",
        "8",
        "8C;8D",
    )
    used = {0: "Aada", 1: "Johannes", 3: "Touko", 4: "Kristiina", 7: "Otso"}
    people = but(
        people, {at: {"goes": name, "also": ((name, people[at].family),)} for at, name in used.items()}
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut("Oppilasnumero|Sukunimi|Etunimet|Kutsumanimi|Luokka|Luokka-aste|Luokanvalvoja|Tila|Eropäivä")
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.goes or w.given}|{w.room}|8|{('Ojala Riitta', 'Tuomi Kari')[at % 2]}|{'Läsnä|' if w.here else 'Eronnut|16.10.2026'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("oppilaat_8lk.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"kuvat/{w.number}.jpg")
    return Truth(people, allowed=("Ojala Riitta", "Tuomi Kari", "kuvat"))


@case(
    "readers of MOL NET+ in Poland (from memory, not read here): Nazwisko, Imię, Typ czytelnika, Oddział, Nr karty, Kod kreskowy, Data zapisu; cp1250"
)
def fresh_polish_readers_with_barcodes(folder: Folder) -> Truth:
    """Ten digits with zeros beside a short card number; a teacher without a class; photos by class and name."""
    people = those(
        "Antonina|Bielak;Borys|Chmielewski;Gabriela|Dąbek;Filip|Jaśkiewicz;Lena|Kołodziej-Wrona;Nikodem|Łapiński;Pola|Śmigiel;Tomasz|Żurek",
        "0000204178",
        "",
        "4a;4b",
    )
    staff = one("Halina", "Ostrowska", "0000200019", photo="", role="staff")
    everybody = [replace(w, more=(f"{at + 311}",)) for at, w in enumerate([*people, staff])]
    titles = cut("Nazwisko|Imię|Typ czytelnika|Oddział|Nr karty|Kod kreskowy|Data zapisu")
    rows = [
        cut(
            f"{w.family}|{w.given}|{'Uczeń' if w.role == 'student' else 'Nauczyciel'}|{w.room}|{w.more[0]}|{w.number}|2023-09-0{at + 1}"
        )
        for at, w in enumerate(everybody)
    ]
    folder.csv("czytelnicy.csv", [titles, *rows], ";", "cp1250", quote=True)
    folder.photos(people, lambda w: f"zdjecia/{w.room} {w.family} {w.given}.jpg")
    return Truth(everybody, allowed=("Nauczyciel", "zdjecia"))
