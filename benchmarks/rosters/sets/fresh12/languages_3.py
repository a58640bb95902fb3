"""What offices and teachers of Europe make of a list."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words


@case(OFFICE + ": a Serbian class by `Презиме (име родитеља) и име`")
def fresh_parents_name_in_brackets(folder: Folder) -> Truth:
    """Cyrillic; the name of a parent in brackets between surname and name; the photos have surname and name alone."""
    people = those(
        "Милица|Петровић;Лазар|Ђорђевић;Анђела|Станковић;Вукашин|Јовановић;Теодора|Њежић;Огњен|Љубојевић;Дуња|Шљивић;Страхиња|Хаџић",
        "417/26",
        "",
        "V-2",
    )
    people = [replace(w, number=f"{417 + at}/26", more=(str(at + 1),)) for at, w in enumerate(people)]
    parents = cut("Драган|Мирјана|Зоран|Горан|Јелена|Бранко|Саша|Миодраг")
    rows = [
        [at + 1, w.number, f"{w.family} ({parents[at]}) {w.given}", "", ""] for at, w in enumerate(people)
    ]
    head = [
        ["ОШ „Вук Караџић“", "", "", "", ""],
        ["Одељење V-2", "", "Разредни старешина: Снежана Илић", "", ""],
        cut("Р. бр.|Бр. мат. књиге|Презиме (име родитеља) и име|Чл. карта|Напомена"),
    ]
    folder.book("Одељење V-2.xlsx", {"V-2": [*head, *rows]})
    folder.photos(people, lambda w: f"слике/{w.family} {w.given}.jpg")
    return Truth(people)


@case(
    OFFICE
    + ": a Czech teacher's sheet: two groups for languages side by side with the list, a key of colours"
)
def fresh_czech_language_groups_and_a_key(folder: Folder) -> Truth:
    """Surname first in one cell, endings of daughters; the photos have neither accents nor blanks; a key of colours below."""
    people = those(
        "Jana|Nováčková;Matěj|Říha;Žofie|Dvořáčková;Štěpán|Kučera;Eliška|Bartůňková;Vojtěch|Šťastný;Nela|Procházková;Kryštof|Hájek;Thi Lan|Nguyenová",
        "",
        "",
        "6.B",
    )
    plain = cut(
        "novackova_jana|riha_matej|dvorackova_zofie|kucera_stepan|bartunkova_eliska|stastny_vojtech|prochazkova_nela|hajek_krystof|nguyenova_thilan"
    )
    people = [replace(w, more=(str(at + 1),)) for at, w in enumerate(people)]
    people = but(people, {8: {"also": (("Lan", "Nguyenová Thi"), ("Thi Lan", "Nguyenová"))}})
    rows = [
        cut(
            f"{at + 1}|{w.family} {w.given}|{('NJ', 'FJ')[at % 2]}|{('sk. 1', 'sk. 2')[at % 2]}|{'ano' if at % 3 else ''}"
        )
        for at, w in enumerate(people)
    ]
    head = [["Třída 6.B   školní rok 2026/27"], [], words("č.,Příjmení a jméno,2. jazyk,Informatika,obědy")]
    foot = [[], ["", "žlutá = nemá průkaz"], ["", "zelená = zaplaceno"], ["", "celkem 9 žáků"]]
    folder.book("seznam 6B.xlsx", {"List1": [*head, *rows, *foot]})
    files = dict(zip((w.key for w in people), plain, strict=True))
    folder.photos(people, lambda w: f"fotky_6B/{files[w.key]}.jpg")
    return Truth(
        people,
        allowed=("NJ", "FJ", "sk. 1", "sk. 2", "2. jazyk", "fotky_6B", "List1", "Informatika"),
    )


@case(OFFICE + ": a Dutch teacher's list of two years in one group")
def fresh_dutch_years_in_one_group(folder: Folder) -> Truth:
    """`Vries, de`; years 5 and 6 in one group, each with a heading of its own; the photos by the name children go by and the first letter of the surname."""
    people = those(
        "Fenna|de Wit;Stijn|van der Laan;Noa|Bosman;Ayoub|el Amrani;Jurre|van den Broek;Merel|Zijlstra;Teun|ter Haar;Isa|Koopmans;Kiran|Ramdin",
    )
    listed = cut("Wit, de|Laan, van der|Bosman|Amrani, el|Broek, van den|Zijlstra|Haar, ter|Koopmans|Ramdin")
    dates = [f"{at + 11}-0{at + 1}-2017" for at in range(9)]

    def row(at: int) -> list[str]:
        return [people[at].given, listed[at], dates[at], ("ja", "", "alleen site")[at % 3]]

    titles = words("Roepnaam,Achternaam,Geb.datum,Foto mag")
    rows = [
        ["Groep 5/6 - juf Marloes (ma-wo) en meester Bas (do-vr)", "", "", ""],
        titles,
        ["Groep 5", "", "", ""],
        *map(row, range(5)),
        ["", "", "", ""],
        ["Groep 6", "", "", ""],
        *map(row, range(5, 9)),
    ]
    folder.csv("groepslijst 5-6.csv", rows, ";", "cp1252")
    initials = {w.key: f"{w.given} {listed[at][0]}" for at, w in enumerate(people)}
    folder.photos(people, lambda w: f"foto's/{initials[w.key]}.jpg")
    return Truth(people, allowed=("Groep 5", "Groep 6", "Groep 5/6", "5/6", "5-6", "5", "6"))


@case(OFFICE + ": a Finnish school's list by `Sukunimi`, `Etunimet`, `Kutsumanimi`")
def fresh_finnish_called_by_the_second_name(folder: Folder) -> Truth:
    """All first names in one column and the called one beside, often the second; columns for a guardian; photos by surname and called name."""
    people = those(
        "Aino Matilda|Häkkinen;Eetu Väinö Johannes|Mäkelä;Helmi Sofia|Yli-Kärkkäinen;Onni|Räsänen;Siiri Amanda|Nyyssönen;Leo Aleksanteri|Törmälä;Amira|Hassan Ali;Veikko Juhani|Ylönen",
        "",
        "",
        "7A;7D",
    )
    called = cut("Aino|Väinö|Sofia|Onni|Amanda|Leo|Amira|Juhani")
    people = [
        replace(w, goes="" if w.given == name else name, also=((name, w.family),))
        for w, name in zip(people, called, strict=True)
    ]
    titles = words("Sukunimi,Etunimet,Kutsumanimi,Luokka,Kirjastokortti,Huoltaja,Huoltajan puhelin")
    people = [
        replace(w, number=f"2041 70{at}3", more=(f"204170{at}3",)) if at % 3 != 1 else w
        for at, w in enumerate(people)
    ]
    rows = [
        cut(f"{w.family}|{w.given}|{called[at]}|{w.room}|{w.number}|{w.family} Päivi|040 0000{at:03}")
        for at, w in enumerate(people)
    ]
    folder.book("7-luokat.xlsx", {"7A ja 7D": [titles, *rows], "Ohje": [["Päivitä listaa joka maanantai!"]]})
    names = {w.photo: f"{w.family}_{called[at]}" for at, w in enumerate(people)}
    folder.photos(people, lambda w: f"kuvat/{names[w.photo]}.jpg")
    return Truth(people)
