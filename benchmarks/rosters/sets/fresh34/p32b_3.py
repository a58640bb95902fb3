"""Séneca's list of pupils, and what schools in Germany export: ASV, SchILD-NRW and Untis."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "a list of pupils exported from ASV in Bavaria (doku.asv.bayern.de); photos as a photographer names them"
)
def p32b_asv_list_with_photos_by_class(folder: Folder) -> Truth:
    """ASV: the called name beside all first names, a part before the last name, one name in two classes."""
    people = [
        one("Lukas", "Huber", room="5a", grade="5"),
        one("Anna Theresa", "von Weidenau", room="5a", grade="5", goes="Theresa"),
        one("Emre", "Yıldız", room="5a", grade="5"),
        one("Magdalena", "Oberhauser", room="5a", grade="5", photo=""),
        one("Korbinian Josef", "Stadler", room="5a", grade="5", goes="Korbinian"),
        one("Lukas", "Huber", room="6b", grade="6", photo="Lukas Huber of 6b"),
        one("Jana", "Zirngiebl", room="6b", grade="6"),
        one("Quirin", "Aigner", room="6b", grade="6", photo="", here=False),
        one("Marie-Luise", "Großkopf", room="6b", grade="6"),
        one("Teodora", "Petrović", room="6b", grade="6"),
    ]
    titles = cut(
        "Klasse|Jahrgangsstufe|Namensbestandteil vorangestellt|Familienname|Rufname|Vornamen|Geschlecht|"
        "Geburtsdatum|Bekenntnis|Religionsunterricht|PLZ|Wohnort|Eintrittsdatum|Austrittsdatum|Austrittsgrund"
    )
    rows = []
    for at, who in enumerate(people):
        before, _, last = who.family.rpartition(" ")
        rows.append(
            [
                *(who.room, who.grade, before, last, who.goes or who.given, who.given, "mwmwmmwmww"[at]),
                *(f"{at + 11}.0{at % 9 + 1}.2015", ("rk", "ev", "bl")[at % 3], ("K", "Ev", "Eth")[at % 3]),
                *("84503", "Altötting", "15.09.2026", "" if who.here else "09.10.2026"),
                "" if who.here else "Wegzug",
            ]
        )
    folder.csv("Schuelerliste_5a_6b.csv", [titles, *rows], ";", "utf-8-sig", quote=True)
    folder.photos(people, lambda w: f"Fotos 2026/{w.room}/{w.family}_{w.goes or w.given}.jpg")
    return Truth(people, allowed=("Fotos 2026",))


_BASIS = (
    "Nachname|Vorname|Geburtsdatum|Geschlecht|Status|PLZ|Ort|Straße|Aussiedler|1. Staatsang.|Konfession|"
    "StatistikKrz Konfession|Aufnahmedatum|Abmeldedatum Religionsunterricht|Anmeldedatum Religionsunterricht|"
    "Schulpflicht erf.|Reform-Pädagogik|Nr. Stammschule|Jahr|Abschnitt|Jahrgang|Klasse|Schulgliederung|"
    "OrgForm|Klassenart|Fachklasse|Noch frei|Verpflichtung Sprachförderkurs|Teilnahme Sprachförderkurs"
)
_ZUSATZ = (
    "Nachname|Vorname|Geburtsdatum|Namenszusatz|Geburtsname|Geburtsort|Ortsteil|Telefon-Nr.|E-Mail|"
    "2. Staatsang.|Externe ID-Nr|Sportbefreiung|Fahrschülerart|Haltestelle|Einschulungsart|Entlassdatum|"
    "Entlassjahrgang|Datum Schulwechsel|Bemerkungen"
)
_ERZIEHER = (
    "Nachname|Vorname|Geburtsdatum|Erzieherart|Anrede 1.Person|Titel 1.Person|Nachname 1.Person|"
    "Vorname 1.Person|Anrede 2.Person|Titel 2.Person|Nachname 2.Person|Vorname 2.Person|Straße|PLZ|Ort"
)


@case("the export of SchILD-NRW to files, parted by bars: Basisdaten, Zusatzdaten, Erzieher")
def p32b_schild_basis_and_zusatz(folder: Folder) -> Truth:
    """Three files joined by name and birthday: the class; the outer number and the leaving date; parents."""
    people = those(
        "Ferdinand|Ahlers;Selin|Aydın;Carlotta|Brüggemann;Piotr|Cieślak;Lennard|Dröge;Nele|Eickhoff;"
        "Mohamad|El Sayed;Wiebke|Fröhlich;Bennet|Gausmann",
        "610024",
        "6 7",
        "06B;07C",
        photo="",
    )
    people = but(people, {4: {"here": False}})
    files: dict[str, list[str]] = {
        "SchuelerBasisdaten.dat": [_BASIS],
        "SchuelerZusatzdaten.dat": [_ZUSATZ],
        "SchuelerErzieher.dat": [_ERZIEHER],
    }
    for at, who in enumerate(people):
        born = f"1{at}.0{at + 1}.2014"
        basis = {
            "Geschlecht": "MWWMMWMWM"[at],
            "Status": "2" if who.here else "9",
            "PLZ": "48431",
            "Ort": "Rheine",
            "Straße": f"Emsaue {at + 7}",
            "1. Staatsang.": "000",
            "Aufnahmedatum": "20.08.2025",
            "Schulpflicht erf.": "-",
            "Jahr": "2026",
            "Abschnitt": "1",
            "Jahrgang": f"0{who.grade}",
            "Klasse": who.room,
            "Schulgliederung": "***",
            "Klassenart": "RK",
        }
        zusatz = {
            "Geburtsort": "Rheine",
            "Telefon-Nr.": f"05971/4402{at}",
            "Externe ID-Nr": who.number,
            "Entlassdatum": "" if who.here else "30.10.2026",
            "Bemerkungen": "Wegzug nach Köln" if not who.here else "",
        }
        parents = {
            "Erzieherart": "Eltern",
            "Anrede 1.Person": "Frau",
            "Nachname 1.Person": who.family,
            "Vorname 1.Person": ("Birgit", "Heike", "Sabine")[at % 3],
            "Anrede 2.Person": "Herr",
            "Nachname 2.Person": who.family,
            "Vorname 2.Person": ("Uwe", "Torsten")[at % 2],
            "Ort": "Rheine",
        }
        told = {"Nachname": who.family, "Vorname": who.given, "Geburtsdatum": born}
        for lines, more in zip(files.values(), (basis, zusatz, parents), strict=True):
            lines.append("|".join((told | more).get(title, "") for title in lines[0].split("|")))
    for name, lines in files.items():
        folder.put(f"SchildExport/{name}", "\r\n".join(lines) + "\r\n", "utf-8-sig")
    return Truth(people, allowed=("SchildExport",))
