"""What schools in Belgium, Finland, Norway, France and Spain get from their systems."""

from __future__ import annotations

import base64
from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case(
    "Smartschool (Flanders): users exported to Excel (Naam, Voornaam, Gebruikersnaam, Internnummer …), from memory"
)
def p28b_smartschool_old_excel_and_photos(folder: Folder) -> Truth:
    """Flanders: an old workbook of two classes with places in the class and co-accounts of parents, photos by Internnummer."""
    people = those(
        "Lore|Vandecasteele;Wout|De Clercq;Amber|Van den Bossche;Mohamed|Bouazza;Jef|Peeters;Noa|D'hondt;"
        "Marie-Laure|Goethals;Seppe|Van de Velde;Emre|Kılıç",
        "20240118",
        rooms="2A1;2B3",
        without=1,
    )
    people = [replace(w, more=(f"4{at}31107",)) for at, w in enumerate(people)]
    people = but(people, {4: {"goes": "Jefke"}, 6: {"goes": "Marie"}})
    titles = cut(
        "Naam|Voornaam|Roepnaam|Gebruikersnaam|Internnummer|Stamboeknummer|Klas|Klasnummer|Geslacht|Geboortedatum|"
        "Co-account 1 naam|Co-account 1 e-mail|Laatste login"
    )
    rows = [
        [
            *(w.family, w.given, w.goes, f"{w.given}.{w.family}".lower().replace(" ", "").replace("'", "")),
            *(w.number, w.more[0], w.room, at // 2 + 1, "VMVMMVVMM"[at], f"0{at + 1}/06/2013"),
            *(
                f"{('Ann', 'Kris', 'Hilde')[at % 3]} {w.family}",
                f"thuis{at}@telenet.example",
                "07/11/2026 19:20",
            ),
        ]
        for at, w in enumerate(people)
    ]
    rows.sort(key=lambda row: (row[6], row[7]))
    folder.put("Smartschool export leerlingen 2e jaar.xls", xls([titles, *rows], title="Leerlingen"))
    folder.zip("Foto's 2e jaar.zip", {f"2e jaar/{name}": data for name, data in faces(people).items()})
    return Truth(people, allowed=("2e jaar", "Foto's 2e jaar"))


@case(
    "Wilma (Visma, Finland): a group's members with pictures, saved as one page (from memory, not read here)"
)
def p28b_wilma_group_saved_as_one_page(folder: Folder) -> Truth:
    """Finland: one page with its pictures inside; last name, the name they go by, the class, guardians' phones beside."""
    people = those(
        "Väinö|Mäkinen;Aino|Ylä-Anttila;Onni|Korhonen;Fatima|Abdullahi;Helmi|Lehtovaara;Eetu|Pöyhönen;Ilona|af Forselles;"
        "Toivo|Åkerblom",
        rooms="7B",
        without=0,
    )
    people = but(people, {2: {"photo": ""}, 5: {"photo": ""}})
    drawn = faces(people, lambda w: w.full)
    rows = ""
    for at, who in enumerate(sorted(people, key=lambda w: w.family.casefold()), 1):
        data = base64.b64encode(drawn[who.full]).decode() if who.photo else ""
        picture = (
            f'<img class="profile-picture" width="60" src="data:image/jpeg;base64,{data}">' if data else ""
        )
        rows += (
            f"<tr><td>{at}.</td><td>{picture or '<span>ei kuvaa</span>'}</td><td>{escape(who.family)}</td>"
            f"<td>{who.given}</td><td>{who.room}</td><td>040 55{at}{at}12</td><td>Heikkilä Päivi (HPÄ)</td></tr>\n"
        )
    folder.put(
        "Ryhmä 7B - Wilma.html",
        '<!DOCTYPE html>\n<html lang="fi"><head><meta charset="utf-8"><title>Ryhmä 7B - Wilma</title></head><body>'
        "<nav><a>Etusivu</a> <a>Viestit</a> <a>Työjärjestys</a> <a>Ryhmät</a> <a>Kirjaudu ulos</a></nav>"
        "<h1>7B Opiskelijat</h1><p>Kaivolan yhtenäiskoulu, lukuvuosi 2026-2027</p><table class='table'>"
        "<thead><tr><th></th><th>Kuva</th><th>Sukunimi</th><th>Kutsumanimi</th><th>Luokka</th><th>Huoltajan puhelin</th>"
        f"<th>Luokanvalvoja</th></tr></thead><tbody>\n{rows}</tbody></table>"
        "<p>Opiskelijoita yhteensä 8</p><footer>© Visma Aquila Oy</footer></body></html>",
    )
    return Truth(people, allowed=("Heikkilä Päivi (HPÄ)", "Heikkilä Päivi", "HPÄ"))


@case(
    "Visma InSchool (Norway): export of pupils to Excel, a sheet of guardians behind (from memory, not read here)"
)
def p28b_visma_inschool_two_sheets(folder: Folder) -> Truth:
    """Norway: pupils in one sheet, their guardians in a second; statuses, two who ended, the contact teacher beside."""
    people = those(
        "Sondre|Myklebust;Ingrid Marie|Haugen;Åse|Bjørnstad;Ahmed|Warsame;Tuva|Øvrebø;Magnus|Dahl Hansen;"
        "Jørgen|Sæther;Liv|Tangen;Oliwia|Wrona",
        "300217",
        rooms="1STA;1IMB",
        without=9,
    )
    people = but(people, {3: {"here": False}, 7: {"here": False}})
    titles = cut(
        "Etternavn|Fornavn|Elevnummer|Basisgruppe|Programområde|Kontaktlærer|Status|Sluttdato|Fødselsdato|E-post|Mobil"
    )
    rows = [
        [
            *(w.family, w.given, int(w.number), w.room, ("STUSP1----", "IMIKM1----")[at % 2]),
            *(("Solveig Rønning", "Pål Eikeland")[at % 2], "Aktiv" if w.here else "Sluttet"),
            *("" if w.here else "15.10.2026", f"1{at}.04.2010", f"elev{at}@skole.example", f"91{at}44{at}07"),
        ]
        for at, w in enumerate(people)
    ]
    kin = [
        [f"{w.family}", ("Kari", "Per", "Anne")[at % 3], ("Mor", "Far")[at % 2], w.full, f"47{at}11{at}90"]
        for at, w in enumerate(people)
    ]
    above = [["Elevliste Fjordgløtt videregående skole"], ["Uttrekk 02.11.2026"], []]
    folder.book(
        "Elevliste_VIS.xlsx",
        {
            "Elever": [*above, titles, *rows],
            "Foresatte": [cut("Etternavn|Fornavn|Relasjon|Foresatt for|Mobil"), *kin],
        },
    )
    return Truth(people, allowed=("Solveig Rønning", "Pål Eikeland", "STUSP1----", "IMIKM1----"))


@case(
    "SIECLE (France): ElevesSansAdresses.xml as Pix, GEPI and BCDI read it (BEE_ELEVES, ELEVE, STRUCTURES_ELEVE): "
    "github.com/1024pix/pix, github.com/tbelliard/gepi"
)
def p28b_siecle_pupils_without_addresses(folder: Folder) -> Truth:
    """France: the zip for BCDI; the class stands in a second part by ELEVE_ID, a pupil has left, groups beside the class."""
    people = those(
        "Lina|BOUCHAREB;Titouan|KERVELLA;Clémence|D'ASTORG;Mathis|GOMES FERREIRA;Zoé|LEMAÎTRE;Ilyes|MEZIANE;"
        "Ambre|POULAIN;Noa|VAN HOECKE",
        "2207",
        rooms="6E1;6E2",
        without=8,
    )
    people = [
        replace(w, more=(f"1108{at}473{at}{'ABCDEFGH'[at]}{'KLMNPRST'[at]}",)) for at, w in enumerate(people)
    ]
    people = but(people, {5: {"here": False}})
    pupils = parts = ""
    for at, who in enumerate(people):
        key = 1204417 + at * 11
        pupils += (
            f'<ELEVE ELEVE_ID="{key}" ELENOET="{who.number}"><ID_NATIONAL>{who.more[0]}</ID_NATIONAL>'
            f"<ELENOET>{who.number}</ELENOET><NOM_DE_FAMILLE>{who.family}</NOM_DE_FAMILLE>"
            f"<PRENOM>{who.given}</PRENOM><PRENOM2>{('Marie', 'Paul')[at % 2]}</PRENOM2>"
            f"<DATE_NAISS>{at + 11}/03/2015</DATE_NAISS><DOUBLEMENT>0</DOUBLEMENT><CODE_SEXE>{2 - at % 2}</CODE_SEXE>"
            f"<DATE_ENTREE>01/09/2026</DATE_ENTREE><DATE_SORTIE>{'' if who.here else '16/10/2026'}</DATE_SORTIE>"
            f"<CODE_MEF>10010012110</CODE_MEF><CODE_REGIME>{2 - at % 2}</CODE_REGIME></ELEVE>\n"
        )
        parts += (
            f'<STRUCTURES_ELEVE ELEVE_ID="{key}" ELENOET="{who.number}">'
            f"<STRUCTURE><CODE_STRUCTURE>{who.room}</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE>"
            + (
                "<STRUCTURE><CODE_STRUCTURE>6BILANG</CODE_STRUCTURE><TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE>"
                * (at % 2)
            )
            + "</STRUCTURES_ELEVE>\n"
        )
    text = (
        '<?xml version="1.0" encoding="ISO-8859-15"?>\n<BEE_ELEVES VERSION="2.1">\n<PARAMETRES><UAJ>0560998Z</UAJ>'
        "<ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE><DATE_EXPORT>02/11/2026</DATE_EXPORT></PARAMETRES>\n"
        f"<DONNEES>\n<ELEVES>\n{pupils}</ELEVES>\n<STRUCTURES>\n{parts}</STRUCTURES>\n</DONNEES>\n</BEE_ELEVES>\n"
    )
    folder.zip("ExportXML_ElevesSansAdresses.zip", {"ElevesSansAdresses.xml": text.encode("iso-8859-15")})
    return Truth(people, capitals=True, allowed=("6BILANG",))


@case(
    "Séneca (Andalucía): RegAlum, Alumnado del centro, Exportar datos (titles as in IESFácil/Guadalpin, from memory)"
)
def p28b_seneca_regalum(folder: Folder) -> Truth:
    """Andalusia: two last names in one column and in two, tutors' names beside, one moved away, one with one last name."""
    people = those(
        "Rocío|Bermejo Aguilar;Iván|Cárdenas Montoro;María del Mar|Gálvez de la Rosa;Youssef|Benali;Candela|Jurado Ariza;"
        "José Antonio|Muñoz Salguero;Nerea|Peña Trigueros;Ángel|Zurita del Pino",
        "1830442",
        "1 1 2",
        "1º A;1º B;2º A",
        without=8,
    )
    people = [replace(w, more=(f"0{3120 + at}",)) for at, w in enumerate(people)]
    people = but(people, {6: {"here": False}})
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|Código postal|Localidad de residencia|"
        "Fecha de nacimiento|Provincia de residencia|Teléfono|Correo Electrónico|Curso|Nº del expediente del centro|"
        "Unidad|Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|Primer apellido Primer tutor|"
        "Segundo apellido Primer tutor|Nombre Primer tutor|Año de la matrícula|Edad a 31/12 del año de matrícula"
    )
    rows = []
    for at, w in enumerate(people):
        first, _, second = w.family.partition(" ")
        rows.append(
            [
                *(w.last_first, "" if w.here else "Trasladada", w.number, f"7731{at}04{'XTRWAGMY'[at]}"),
                *(
                    f"C/ Nueva, {at + 2}",
                    "23700",
                    "Linares",
                    f"0{at + 1}/05/2014",
                    "Jaén",
                    f"95369{at}11{at}",
                    "",
                ),
                *(f"{w.grade}º de E.S.O.", w.more[0], w.room, first, second, w.given),
                *(
                    f"2644{at}19{'BCDFGHJK'[at]}",
                    first,
                    "Ruiz",
                    ("Ana", "Pedro")[at % 2],
                    "2026",
                    str(12 + at % 2),
                ),
            ]
        )
    folder.csv("RegAlum.csv", [titles, *rows], enc="cp1252", quote=True)
    return Truth(people)
