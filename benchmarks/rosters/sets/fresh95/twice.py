"""Photos beside a list, the list again in October, two files that share a number."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh91.kit import gone, numbered, same


@case()
def q95_photos_by_the_place_in_the_register(folder: Folder) -> Truth:
    """Poland: two classes with the place in the register; a folder each, photos 01.jpg on, some missing."""
    people = with_photos(
        of_lines(
            """Maja|Adamczyk|||5a;Igor|Błaszczyk|||5a;Nadia|Cieślak|||5a;Oliwier|Dziuba|||5a;Pola|Górecka|||5a
            Tymon|Jasiński|||5a;Helena|Kozłowska|||5a;Borys|Lewandowski|||5a;Iga|Ostrowska|||5a
            Marcel|Banaś|||5c;Lilianna|Chmura|||5c;Ksawery|Domański|||5c;Blanka|Filipek|||5c
            Daryna|Hrycenko|||5c;Leon|Kurek|||5c;Zuzanna|Madej|||5c;Nikodem|Ptak|||5c"""
        ),
        4,
        11,
        16,
    )
    places: dict[str, int] = {}
    sheets: dict[str, list[list[Any]]] = {}
    for w in people:
        head: list[list[Any]] = [[f"Klasa {w.room}"], cut("Nr w dzienniku|Nazwisko|Imię|Karta biblioteczna")]
        rows = sheets.setdefault(w.room, head)
        place = len(rows) - 1
        places[w.key] = place
        rows.append([place, w.family, w.given, "tak" if place % 3 else ""])
    folder.book("Klasy piąte.xlsx", sheets)
    folder.photos(people, lambda w: f"zdjęcia/{w.room}/{places[w.key]:02}.jpg")
    return Truth(people, allowed=("Klasy piąte", "zdjęcia"))


@case()
def q95_photos_by_number_and_name(folder: Folder) -> Truth:
    """Barbados: a form list; photos `0417 Alleyne Shanice.jpg`, two typed otherwise, a stray picture."""
    people = with_photos(
        of_lines(
            """Shanice|Alleyne|0417||2F;Kemar|Brathwaite|0421||2F;Zuri|Clarke|0424||2F;Jabari|Forde|0430||2F
            Renée|Gittens|0433||2F;Tyrique|Holder|0436||2F;Amara|Inniss|0441||2F;Dario|Jordan|0445||2N
            Kelisha|Lashley|0449||2N;Malik|Maynard|0452||2N;Anya|Persaud|0456||2N;Rashad|Sobers|0460||2N
            Tia|Worrell|0463||2N"""
        ),
        6,
        11,
    )
    rows: list[list[Any]] = [["The Graydon Sealy Road School"], ["Second Form - Textbook loan 2026-2027"], []]
    rows.append(cut("Reg. No.|Surname|First name|Form|Fee paid|Receipt|Books out"))
    for at, w in enumerate(people):
        paid = "✓" if at % 4 else ""
        rows.append([w.number, w.family, w.given, w.room, paid, at * 3 + 2051 if paid else "", at % 3 + 6])
    folder.book("2nd form textbook loan.xlsx", {"2nd Form": rows}, merge=("A1:G1", "A2:G2"))
    typed = {"0421": "Brathwait Kemar", "0433": "Gittens Renee"}
    folder.photos(people, lambda w: f"2nd form/{w.number} {typed.get(w.number, f'{w.family} {w.given}')}.jpg")
    folder.put("2nd form/DSC_0020.jpg", face("somebody before the camera"))
    losses = [lost("a picture without a name", "DSC_0020")]
    return Truth(people, losses, allowed=("2nd form textbook loan", "2nd Form"))


@case()
def q95_processos_e_turmas(folder: Folder) -> Truth:
    """Cape Verde: names by process number in one workbook, the classes by that number in another; photos."""
    people = with_photos(
        of_lines(
            """Ailton Jorge|Monteiro|1804||7.º A;Carina|Évora Lopes|1809||7.º B
            Denilson|Tavares|1813||7.º B
            Edna Sofia|Fortes|1818||7.º A;Gilson|Brito Delgado|1822||7.º B;Ivandra|Semedo|1827||7.º A
            Jailson|Pina|1831||7.º A;Keila|Andrade Rocha|1835||7.º B;Leandro|Moniz|1840||7.º B
            Nádia|Cabral Veiga|1844||7.º A;Odair|Furtado|1849||7.º B;Suely|Varela|1853||7.º A"""
        ),
        2,
        8,
    )
    names: list[list[Any]] = [["Escola Secundária da Achada - Matrículas 2026/27"], []]
    names.append(cut("N.º de processo|Nome|Apelidos|Data de nascimento|Encarregado de educação"))
    for at, w in enumerate(people):
        names.append([int(w.number), w.given, w.family, birthday(at, 2014), f"Sr.ª {w.family.split()[-1]}"])
    folder.book("Matrículas 7.º ano.xlsx", {"Matrículas": names}, merge=("A1:E1",))
    listed: list[list[Any]] = [cut("Turma|N.º|N.º de processo|Cacifo")]
    for w in sorted(people, key=lambda who: (who.room, who.given)):
        place = sum(row[0] == w.room for row in listed) + 1
        listed.append([w.room, place, int(w.number), place * 2 + 100])
    folder.book("Turmas.xlsx", {"Turmas": listed})
    folder.photos(people, lambda w: f"Fotos/{w.number}.jpg")
    return Truth(people, allowed=("Matrículas 7.º ano", "Matrículas", "Turmas", "Fotos"))


@case()
def q95_samma_lista_med_kolumnen_andring(folder: Folder) -> Truth:
    """Åland: the secretary's list; in October the same with a column of changes: new, moved, has left."""
    before = of_lines(
        """Ella|Danielsson|3041||4A;Viktor|Eriksson|3044||4A;Nelly|Fagerlund|3048||4A;Rasmus|Häggblom|3052||4A
        Tuva|Jansson|3055||4A;Emil|Karlström|3059||4A;Ronja|Lindholm|3063||4B;Daniels|Ozols|3066||4B
        Signe|Mattsson|3070||4B;Anton|Sjöblom|3074||4B;Alva|Söderlund|3078||4B;William|Öhman|3081||4B"""
    )
    new = of_lines("Minea|Blomqvist|3102||4A;Iulian|Popescu|3105||4B")
    now = [*but(before, {3: {"room": "4B"}, 8: {"family": "Mattsson Berg"}}), *new]
    said = {3: "flyttad till 4B 1.10", 5: "slutat 30.9", 8: "nytt efternamn", 12: "ny 21.9", 13: "ny 5.10"}
    titles = cut("Elevnr|Efternamn|Förnamn|Klass|Buss")
    for step, people, name in (("1", before, "augusti"), ("2", now, "oktober")):
        rows: list[list[Any]] = [["Strandnäs lågstadieskola, åk 4"], []]
        rows.append([*titles, *(["Ändring"] if step == "2" else [])])
        for at, w in enumerate(people):
            change = [said.get(at, "")] if step == "2" else []
            rows.append([int(w.number), w.family, w.given, w.room, ("Buss 4", "", "Taxi")[at % 3], *change])
        folder.book(f"{step}/Elevlista {name}.xlsx", {"Åk 4": rows}, merge=("A1:E1",))
    people = [*(w for at, w in enumerate(now) if at != 5), *gone(now, 5)]
    stay = [("Signe Mattsson", "Signe Mattsson Berg"), *same([before[3], before[0]])]
    return Truth(
        people, steps=("1", "2"), same=stay, allowed=("Åk 4", "Elevlista augusti", "Elevlista oktober")
    )


@case("a caterer's cashless accounts beside a list of the school's system (titles invented)")
def q95_list_and_the_caterers_cards(folder: Folder) -> Truth:
    """England: a school's list and the caterer's accounts with card numbers, joined by admission number."""
    people = of_lines(
        """Archie|Bamford|006114|7|7H;Leah|Critchlow|006118|7|7H;Mohammed|Farooq|006122|7|7H
        Erin|Goodall|006127|7|7H;Kacper|Janik|006131|7|7H;Scarlett|Lees|006135|7|7H
        Oliver|Mellor|006140|7|7S|Ollie;Amelia|Plant|006144|7|7S;Tobi|Salako|006149|7|7S
        Jessica|Tams|006153|7|7S|Jess;Luke|Unwin|006158|7|7S;Daisy|Wheeldon|006162|7|7S"""
    )
    people = numbered(people, lambda at: f"{at * 7919 + 40021733}")
    rows = [cut("Adno|Legal Surname|Legal Forename|Chosen Forename|Year|Reg|House")]
    for at, w in enumerate(people):
        house = ("Dove", "Derwent", "Trent")[at % 3]
        rows.append([w.number, w.family, w.given, w.goes or w.given, f"Year {w.grade}", w.room, house])
    folder.csv("Year 7.csv", rows)
    cards = [cut("Account|MIS Ref|Card Number|Balance|Last Used")]
    for at, w in enumerate(sorted(people, key=lambda who: who.more)):
        used = f"{at % 4 + 14}/09/2026 12:{at * 3 + 10}"
        cards.append([w.last_first, w.number, *w.more, f"{at * 1.35 + 2:.2f}", used])
    folder.csv("Cashless accounts.csv", cards)
    return Truth(people, allowed=("Year 7", "Cashless accounts", "Dove", "Derwent", "Trent"))
