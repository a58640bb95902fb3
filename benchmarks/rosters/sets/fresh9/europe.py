"""Offices of Europe."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.papers import xls


@case(
    "SACoche's table of pupils (from documentation: sacoche.sesamath.net, Import d'utilisateurs avec un tableur): numéro, genre, nom, prénom, date naiss., courriel, classe, groupes"
)
def fresh_french_table_with_groups(folder: Folder) -> Truth:
    """Surnames in capitals with particles, cp1252, groups parted by bars; photos `NOM Prénom`; a row of titles with notes above."""
    people = those(
        "Éloïse|de La Fontaine;Bakary|Traoré;Clélia|L'Heureux;Damien|Œuvrard;Estelle|Çakmak;Fantine|Le Roux;Gaétan|d'Aubigné;Hanaé|Noël",
        "1934",
        "",
        "6E A;3E C",
    )
    people = [replace(w, number=f"ele_{w.number}") for w in people]
    titles = words("numéro,genre,nom,prénom,date naiss.,courriel,classe,groupes")
    rows = [
        [
            w.number,
            "FG"[at % 2],
            w.family.upper(),
            w.given,
            f"0{at + 1}/10/2014",
            "",
            w.room,
            ("latin", "latin|ODP", "")[at % 3],
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("eleves.csv", [["Liste au 4 septembre - ne pas diffuser"], titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"photos 6e-3e/{w.family.upper()} {w.given}.jpg")
    return Truth(people, capitals=True, allowed=("latin", "ODP", "latin|ODP", "photos 6e-3e"))


@case(
    "other applicants of ASV in Bavaria (from documentation: doku.asv.bayern.de, Import andere Bewerber): twelve fields without titles: id, kind of school, surname, all first names, born, place, country, sex, year, branch, subject, school"
)
def fresh_twelve_fields_without_titles(folder: Folder) -> Truth:
    """Cities stand beside the names, most countries are blank; two first names in one cell; photos by id."""
    people = those(
        "Claus Maria|Obermayr;Beate|Müllner;Cäcilia|von Thann;Davud|Karimi;Egon|Süßmeier;Franziska Anna|Groß;Gülay|Öner;Hubert|Loibl",
        "11000",
        "12 13",
        "",
    )
    places = cut("Landshut|Neuburg a. d. Donau|Wien|Herat|Bad Tölz|Passau|Izmir|Cham")
    rows = [
        cut(
            f"{w.number}|FOS|{w.family}|{w.given}|{at + 10}.05.2008|{places[at]}|{('', 'AUT', '')[at % 3]}|{'MW'[at % 2]}|{w.grade}|{'AGUT'[at % 4]}|{('K', 'EV', 'Eth')[at % 3]}|9119"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("andere_bewerber.txt", rows, ";", "cp1252")
    folder.photos(people, lambda w: f"Passbilder/{w.number}.jpg")
    return Truth(people, allowed=("*",))


@case("a class of Tamo in Lithuania (from memory, not read here) in old Excel: " + OFFICE)
def fresh_lithuanian_names_given_first(folder: Folder) -> Truth:
    """`Vardas, pavardė` in one cell without a comma; the class teacher's row above; mothers' and fathers' names end differently; photos by number."""
    people = those(
        "Ugnė|Žemaitytė;Dominykas|Šližys;Gabija|Čepaitė;Jokūbas|Vėžys;Austėja|Ąžuolaitė;Matas|Pūras;Liepa|Jurgaitytė;Kajus|Grėbliūnas",
        "82204",
        "",
        "3a",
    )
    titles = cut("Eil. Nr.|Mokinio kodas|Vardas, pavardė|Klasė|Gimimo data|Motina|Tėvas|Pastabos")
    rows = [
        cut(
            f"{at + 1}|{w.number}|{w.full}|3a|2017-0{at + 1}-20|Rasa {w.family[:4]}ienė|Jonas {w.family[:4]}is|{('', 'alergija')[at % 2]}"
        )
        for at, w in enumerate(people)
    ]
    top = [["Vilniaus Pušų progimnazija"], ["3a klasė. Auklėtoja Daiva Petrauskienė"], []]
    folder.put("3a_klase.xls", xls([*top, titles, *rows, [], ["", "", "Iš viso: 8"]], title="3a"))
    folder.photos(people, lambda w: f"nuotraukos/{w.number}.jpg")
    return Truth(people)


@case(
    "pupils of Škola OnLine in Czechia (from memory, not read here), and a second sheet of their parents: "
    + OFFICE
)
def fresh_a_second_sheet_of_parents(folder: Folder) -> Truth:
    """`Příjmení a jméno`; the sheet of legal guardians carries the child's code; one pupil goes to school abroad; staff on a third."""
    people = those(
        "Barbora|Šindelářová;Čeněk|Dušek;Denisa|Ťukalová;Eliáš|Kříž;Gita|Nguyenová;Hynek|Žďárský;Jolana|Poláčková;Kvido|Řezáč",
        "220417",
        "",
        "6.A;6.B",
    )
    staff = [one("Ludmila", "Houdková", photo="", role="staff"), one("Zdeněk", "Čáp", photo="", role="staff")]
    rows = [
        cut(f"{w.number}|{w.family} {w.given}|{w.room}|{at + 1}|{('', 'zahraniční škola')[at == 4]}")
        for at, w in enumerate(people)
    ]
    parents = [
        cut(f"{w.number}|{w.family.removesuffix('ová').replace('áčk', 'áček')} Petr|otec|60{at} 000 111")
        for at, w in enumerate(people)
    ]
    crew = [
        cut(f"{w.family} {w.given}|třídní učitel {room}")
        for w, room in zip(staff, ("6.A", "6.B"), strict=True)
    ]
    folder.book(
        "Export.xlsx",
        {
            "Žáci": [cut("Kód žáka|Příjmení a jméno|Třída|Č. v tř. výkazu|Poznámka"), *rows],
            "Zákonní zástupci": [cut("Kód žáka|Příjmení a jméno|Vztah|Telefon"), *parents],
            "Učitelé": [cut("Příjmení a jméno|Funkce"), *crew],
        },
    )
    folder.photos(people, lambda w: f"foto/{w.number}.jpg")
    return Truth(
        [*people, *staff], allowed=("Učitelé", "Žáci", "6.A", "6.B", "třídní učitel 6.A", "třídní učitel 6.B")
    )
