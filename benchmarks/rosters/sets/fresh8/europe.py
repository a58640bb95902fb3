"""Offices of Europe."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls


@case(
    "pupils for the school office in Poland (titles from documentation: alg24.com/pl/programy/sekretariat/import-danych and csv2sou.librus.pl): plec, nazwisko, imie, imie2, pesel, poziom, symbol, nr_dz, nr_leg"
)
def fresh_level_and_letter_of_a_class_apart(folder: Folder) -> Truth:
    """The class is parted into level and letter; a number in the register, one of the card; windows-1250; photos `2c_Nazwisko_Imię`."""
    people = those(
        "Gabriela|Świderska;Ignacy|Żmuda;Łukasz|Krzyżak;Milena|Ćwiek-Nowak;Natan|Gajda;Oliwier|Szczotka;Pola|Źródlak;Roch|Wąs",
        "4417",
        "2",
        "2c;2d",
    )
    people = [replace(w, more=(f"17{210000000 + at * 1234567}",)) for at, w in enumerate(people)]
    titles = cut(
        "nr_dz|nazwisko|imie|imie2|plec|data_ur|msc_ur|pesel|poziom|symbol|nr_leg|ADRES_U_miejscowosc"
    )
    rows = [
        cut(
            f"{at // 2 + 1}|{w.family}|{w.given}|{('', 'Maria', 'Jan')[at % 3]}|{'km'[at % 2]}|2017-0{at + 1}-09|Gdańsk|{w.more[0]}|2|{w.room[1]}|{w.number}|Żukowo"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("uczniowie_sou.csv", [titles, *rows], ";", "cp1250")
    folder.photos(people, lambda w: f"fotografie/{w.room}_{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("c", "d"))


@case("a group of Esfera in Catalonia (from memory, not read here) as a page with the ending .xls: " + OFFICE)
def fresh_two_surnames_before_the_name(folder: Folder) -> Truth:
    """`Primer cognom`, `Segon cognom`, `Nom`; title rows above the table; one has left by her state; photos in Unicode's long form."""
    people = those(
        "Júlia|Casanovas Puig;Pau|Ferrer i Vilà;Mariona|Rovira Batlle;Bru|Estruch Niubó;Laia|de Sentmenat Roca;Amadou|Sow;Queralt|Llobet Güell;Nil|Àvila Solé",
        "10420417",
        "",
        "1r ESO A;1r ESO B",
    )
    people = but(people, {3: {"here": False}})
    titles = cut("IDALU|Primer cognom|Segon cognom|Nom|Grup classe|Tutor/a|Estat|Telèfon familiar")

    def row(at: int, w: Who) -> list[str]:
        first, _, second = (
            w.family.rpartition(" ") if w.family != "de Sentmenat Roca" else ("de Sentmenat", "", "Roca")
        )
        pair = (first, second) if first else (second, "")
        if w.family == "Ferrer i Vilà":
            pair = ("Ferrer", "i Vilà")
        return [
            w.number,
            *pair,
            w.given,
            w.room,
            "Roser Camps",
            "Matriculat" if w.here else "Baixa 12/09/2026",
            f"93 000 00 {at:02}",
        ]

    rows = [row(at, w) for at, w in enumerate(people)]
    folder.put(
        "llista_grup.xls",
        page_xls(titles, rows, "<h3>Institut Puig Alt &ndash; Llista d'alumnes</h3><p>Curs 2026-2027</p>"),
    )
    folder.photos(people, lambda w: f"orles/{w.family}, {w.given}.jpg", form="NFD")
    return Truth(people)


@case(
    OFFICE
    + ": a Swiss school's sheet with the class at the left and the teachers at the right of the same rows"
)
def fresh_teachers_to_the_right_of_the_class(folder: Folder) -> Truth:
    """Two tables on one sheet, each with its own titles; call names; the right one ends earlier; photos by first name and initial."""
    people = those(
        "Lia|Zumstein;Jan-Erik|Bösch;Noémie|Aeby;Arjeta|Shala;Tim|Gerber;Laurin|Däppen;Yuna|Wyss;Malin|von Gunten",
        "",
        "",
        "5b",
    )
    people = but(people, {1: {"goes": "Janni"}, 6: {"goes": "Yuni"}})
    staff = [
        one("Regula", "Stämpfli", photo="", role="staff"),
        one("Beat", "Inäbnit", photo="", role="staff"),
        one("Corinne", "Rossier", photo="", role="staff"),
    ]
    right = [
        [w.family, w.given, job]
        for w, job in zip(staff, ("Klassenlehrerin", "Werken", "Französisch"), strict=True)
    ]
    rows: list[list[str]] = [["Klasse 5b", "", "", "", "", "", "Lehrpersonen"]]
    rows += [["Nr.", "Name", "Vorname", "Rufname", "Eltern", "", "Name", "Vorname", "Fach"]]
    for at, w in enumerate(people):
        rows.append(
            [
                f"{at + 1}",
                w.family,
                w.given,
                w.goes,
                f"{w.family} Sandra + Urs",
                "",
                *(right[at] if at < 3 else []),
            ]
        )
    folder.book("Klassenspiegel 5b.xlsx", {"5b": rows}, merge=["A1:E1", "G1:I1"])
    folder.photos(people, lambda w: f"Fotos 5b/{w.given} {w.family[0]}.jpg")
    return Truth(
        [*people, *staff], allowed=("Fotos 5b", "Lehrpersonen", "Klassenlehrerin", "Werken", "Französisch")
    )


@case(
    OFFICE
    + ": a register of a Croatian class copied out of a PDF and pasted into a text file (titles of e-Matica from memory, not read here)"
)
def fresh_register_pasted_from_a_pdf(folder: Folder) -> Truth:
    """One blank between the cells; surname before name by the title; page numbers and heads come between; photos `Prezime_Ime`."""
    people = those(
        "Lovro|Babić;Ana Marija|Horvatić;Šime|Đurđević;Petra|Čavlek;Vito|Žuvela;Dunja|Perić-Kos;Jakov|Ljubičić;Mia|Škoro",
        "104417",
        "",
        "5.a",
    )
    text = "OSNOVNA ŠKOLA GRIČ\nPopis učenika razrednog odjela 5.a\nšk. god. 2026./2027.\n\nR.br. Matični broj Prezime i ime učenika Datum rođenja\n"
    for at, w in enumerate(people, 1):
        text += f"{at}. {w.number} {w.family} {w.given} {at:02}.03.2015.\n"
        text += (
            "\nStranica 1 od 2\nPopis učenika razrednog odjela 5.a\nR.br. Matični broj Prezime i ime učenika Datum rođenja\n"
            if at == 5
            else ""
        )
    text += "\nUkupno: 8 učenika\nStranica 2 od 2\n"
    folder.put("popis 5a.txt", text)
    folder.photos(people, lambda w: f"slike/{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("5a",))
