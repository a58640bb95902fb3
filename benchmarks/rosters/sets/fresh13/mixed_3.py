"""Schools of ten countries of Europe, in their own languages."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows, xls


def family_first(who: Who) -> Who:
    """With every parting of `Family Given`, of which the first part is the family's."""
    parts = f"{who.family} {who.given}".split()
    ways = [(" ".join(parts[at:]), " ".join(parts[:at])) for at in range(1, len(parts))]
    return replace(who, also=(*who.also, *ways))


@case(
    "readers of AbiesWeb, the library program of schools in Spain (titles from memory, not read here): Código, Apellidos, Nombre, Tipo de lector, Curso, Grupo"
)
def fresh_readers_of_a_spanish_library(folder: Folder) -> Truth:
    """Two surnames, codes with zeros, cp1252; two teachers by the type of reader; no photos yet."""
    people = those(
        "Maialen|Iturralde Sotelo;Saúl|Quiñones Barea;Nerea|Pastrana Vidal;Aitor|de la Hoz Cebrián;Vega|Muñumer Peral;Yeray|Santana Déniz;Leire|Oteo Gárate;Rayan|El Haddad;Celia|Trigueros Núñez",
        "000417",
        "",
        "1º ESO A;3º ESO B",
        without=9,
    )
    staff = [
        one("Amparo", "Villagrasa Coll", "900012", photo="", role="staff"),
        one("Íñigo", "Lasarte Ruiz", "900047", photo="", role="staff"),
    ]
    titles = words(
        "Código,Apellidos,Nombre,Sexo,Tipo de lector,Curso,Grupo,Correo electrónico,Fecha de alta,Sancionado hasta"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{'MH'[at % 2]}|Alumno|{w.room[:6]}|{w.room}||0{at + 1}/09/2026|{('', '', '12/11/2026')[at % 3]}"
        )
        for at, w in enumerate(people)
    ]
    rows += [cut(f"{w.number}|{w.family}|{w.given}||Profesor||||01/09/2019|") for w in staff]
    folder.csv("lectores.csv", [titles, *rows], ";", "cp1252", quote=True)
    return Truth([*people, *staff], allowed=("1º ESO", "3º ESO", "Profesor", "Alumno"))


@case(
    "the list of a form teacher in KRÉTA, Hungary (columns from documentation: tudasbazis.ekreta.hu, pageId=2425566): name, mother's name, born, place, oktatási azonosító, tankötelezett, osztály, tanterv"
)
def fresh_mothers_beside_the_hungarian_names(folder: Folder) -> Truth:
    """The family's name first in one cell, the mother's maiden name in the next; photos `class family given` as a Mac writes letters."""
    people = those(
        "Luca Hanna|Bánfalvi;Bendegúz|Szűcs;Fanni|Kerekes-Tóth;Levente|Ördögh;Panna|Gulyás;Kristóf Áron|Hegedűs;Emese|Lakatos;Botond|Pázmándi;Zita|Ürge",
        "72417003318",
        "",
        "8.a;7.b",
    )
    mothers = cut(
        "Vári Erzsébet|Kun Ildikó|Tóth Ágnes|Molnár Éva|Rácz Tünde|Bíró Anikó|Orsós Mária|Fekete Judit|Nagy Orsolya"
    )
    titles = cut(
        "Tanuló neve|Anyja neve|Születési hely|Születési idő|Oktatási azonosító|Tankötelezett|Osztály|Tanterv"
    )
    rows = [
        cut(
            f"{w.family} {w.given}|{mothers[at]}|{('Vác', 'Gödöllő')[at % 2]}|2012.0{at + 1}.15.|{w.number}|Igen|{w.room}|Helyi tanterv 2020"
        )
        for at, w in enumerate(people)
    ]
    folder.book("Tanulok_export.xlsx", {"Tanulók": [titles, *rows]})
    folder.photos(people, lambda w: f"fotók/{w.room} {w.family} {w.given}.jpg", form="NFD")
    return Truth([family_first(w) for w in people])


@case(
    "pupils of Axios in Italy (titles from memory, not read here), old Excel: Matricola, Cognome, Nome, Codice fiscale, Classe, Sezione, Corso, Note"
)
def fresh_italian_capitals_and_a_withdrawal(folder: Folder) -> Truth:
    """Names in capitals, apostrophes for accents, the tax code beside, numbers are numbers; one has withdrawn; photos by number."""
    people = those(
        "MARIA VITTORIA|DE ANGELIS;NICCOLO'|SANTORO;GIADA|DALL'OGLIO;EDOARDO|VALLE;SOUKAINA|BENSALEM;PIERLUIGI|LO MONACO;ANITA|CUCCU;JACOPO|TREVISAN;LUDOVICA|PISANU;MIRKO|ZANON",
        "21417",
        "2 3",
    )
    taxes = cut(
        "DNGMVT10A41H501|SNTNCC10B12F205|DLLGDI10C53L219|VLLDRD10D04A944|BNSSKN10E45Z330|LMNPLG10H16G273|CCCNTA10L57B354|TRVJCP10M18L407|PSNLVC10P59B354|ZNNMRK10R20L840"
    )
    people = [
        replace(w, more=(f"{tax}{'KXYZQWRTUV'[at]}",))
        for at, (w, tax) in enumerate(zip(people, taxes, strict=True))
    ]
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut(
        "Matricola|Cognome|Nome|Sesso|Data nascita|Comune nascita|Codice fiscale|Classe|Sezione|Corso|Note"
    )
    rows = [
        [
            *(
                int(w.number),
                w.family,
                w.given,
                "FM"[at % 2],
                f"{at + 10}/03/2010",
                ("ROMA", "CAGLIARI")[at % 2],
            ),
            *(
                w.more[0],
                int(w.grade),
                "BC"[at % 2],
                "LICEO SCIENTIFICO",
                "" if w.here else "RITIRATO IL 14/10/2026",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("elenco_alunni.xls", xls([titles, *rows], title="Elenco"))
    folder.photos(people, lambda w: f"FOTO/{w.number}.jpg")
    accents = but(people, {1: {"also": (("NICCOLÒ", "SANTORO"),)}})
    return Truth(
        accents, capitals=True, allowed=("B", "C", "2B", "3C", "2 B", "3 C", "LICEO SCIENTIFICO", "Elenco")
    )


@case(
    "pupils of a school system in Norway with their Feide names (titles from memory, not read here): Elevnummer, Fornavn, Mellomnavn, Etternavn, Trinn, Klasse, Kontaktlærer, Foresatt"
)
def fresh_norwegian_names_between(folder: Folder) -> Truth:
    """A column of names between; Feide names; the contact teacher and two guardians beside; photos `class_family_given`."""
    people = those(
        "Kristine|Hauge;Sondre|Vik;Amalie|Tveit;Yosef|Tekle;Maren Sofie|Bråten;Jonatan|Øvrebø;Ingeborg|Aas;Emre|Kaplan;Live|Grønsund",
        "30417",
        "9 10",
        "9C;10A",
    )
    between = cut("Moen|||||Lie|Sand||")
    feide = cut("krihau|sonvik|amatve|yostek|marbra|jonovr|ingaas|emrkap|livgro")
    feide = [f"{name}{at}2@skole.example" for at, name in enumerate(feide)]
    titles = cut(
        "Elevnummer|Fornavn|Mellomnavn|Etternavn|Fødselsdato|Trinn|Klasse|Feide-navn|Kontaktlærer|Foresatt 1|Foresatt 2|Målform"
    )
    teachers = {"9C": "Berit Solbakken", "10A": "Tor Egil Nesse"}
    rows = [
        cut(
            f"{w.number}|{w.given}|{between[at]}|{w.family}|1{at}.05.2011|{w.grade}|{w.room}|{feide[at]}|{teachers[w.room]}|"
            f"Anne {w.family}|{('', f'Per {w.family}')[at % 2]}|{('Bokmål', 'Nynorsk')[at % 2]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("elever.csv", [titles, *rows], ";", "utf-8-sig")
    folder.photos(people, lambda w: f"skolefoto/{w.room}_{w.family}_{w.given}.jpg")
    full = [
        replace(
            w,
            more=(name, name.partition("@")[0]),
            also=((f"{w.given} {mid}", w.family), (w.given, f"{mid} {w.family}")) if mid else (),
        )
        for w, mid, name in zip(people, between, feide, strict=True)
    ]
    return Truth(full, allowed=tuple(teachers.values()))


@case(OFFICE + ": the sheet of faces of a class in France, made in Word by the professeur principal")
def fresh_faces_of_a_french_class_in_word(folder: Folder) -> Truth:
    """Word: four faces beside each other, `NOM Prénom` below, particles and two names; one says that the photo will come."""
    people = those(
        "Corentin|DELAUNAY;Maïwenn|LE GOFF;Ilyès|BOUCHAREB;Anne-Lise|POTIER;Tiago|DA COSTA;Célestine|D'HAUTEVILLE;Erwan|QUÉMENER;Kadiatou|SYLLA;Basile|ROUX-MARCHAND;Léonie|GÂTINEAU;Mattéo|FERRÉ"
    )
    grid = [
        Cell(
            (f"{w.family} {w.given}",) if w.photo else (f"{w.family} {w.given}", "photo à venir"),
            face(w.photo) if w.photo else b"",
        )
        for w in people
    ]
    folder.put(
        "trombinoscope 4B.docx",
        docx(
            [
                "Collège Marguerite-Duras",
                "Trombinoscope de la 4e B",
                "Professeure principale : Mme Rolland",
                "",
            ],
            in_rows(grid, 4),
            ["11 élèves"],
        ),
    )
    return Truth(
        people, capitals=True, allowed=("4e B", "4B", "trombinoscope 4B", "Trombinoscope de la 4e B")
    )
