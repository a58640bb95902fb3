"""Offices of Europe."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.papers import page_xls
from benchmarks.rosters.sixth_cast import pupils


@case(
    "edoo.sys of Rhineland-Palatinate (from memory, not read here): Familienname, Rufname, Vornamen, Status, Abgang; cp1252: "
    + OFFICE
)
def fresh_all_first_names_and_the_called_one(folder: Folder) -> Truth:
    """The called name is one of the first names; one has gone; photos by class, last and called name, with ae for ä."""
    people = pupils("de", 10, "", "", "6a;6c")
    second = ("Karl", "Sophie", "", "Maria", "Emanuel", "", "", "Luise", "Jakob", "")
    whole = [f"{w.given} {second[at]}".strip() for at, w in enumerate(people)]
    people = [
        replace(w, also=((whole[at], w.family),), more=(f"{204417 + at * 3}",)) for at, w in enumerate(people)
    ]
    people[8] = replace(people[8], here=False)
    titles = "Schüler-ID;Familienname;Rufname;Vornamen;Geschlecht;Geburtsdatum;Klasse;Status;Zugang;Abgang;Sorgeberechtigte"
    rows = [
        [
            *(w.more[0], w.family, w.given, whole[at], "mw"[at % 2], f"1{at % 10}.05.2014", w.room),
            *(
                "aktiv" if w.here else "abgegangen",
                "01.08.2024",
                "" if w.here else "31.07.2026",
                f"Dr. Eva {w.family}; Jan Roth",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_Export.csv", [titles.split(";"), *rows], ";", "cp1252")
    umlauts = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "ı": "i"})
    folder.photos(
        people,
        lambda who: f"Fotos/{who.room}_{who.family}_{who.given}.jpg".replace(" ", "_").translate(umlauts),
    )
    return Truth(people)


@case(
    "Charlemagne of French private schools (from memory, not read here): Code élève, Régime, Date de sortie; cp1252: "
    + OFFICE
)
def fresh_badges_of_the_canteen(folder: Folder) -> Truth:
    """Each has a badge for the canteen; a date of leaving; the surname in capitals on the photos, accents dropped."""
    people = pupils("fr", 10, "004417", "", "4E;3B")
    people = [replace(w, more=(w.number.lstrip("0"),)) for w in people]
    people[4] = replace(people[4], here=False)
    titles = "Code élève;Nom;Prénom;Né(e) le;Classe;Régime;N° badge;Date d'entrée;Date de sortie;Responsable 1;Portable resp. 1"
    rows = [
        [
            *(
                w.number,
                w.family,
                w.given,
                f"0{at % 9 + 1}/02/2013",
                w.room,
                ("DP4", "EXT")[at % 2],
                f"{88120 + at * 11}",
            ),
            *("01/09/2024", "" if w.here else "03/07/2026", f"M. et Mme {w.family}", f"06 00 00 01 {at:02}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("export_eleves.csv", [titles.split(";"), *rows], ";", "cp1252")

    def called(who: Who) -> str:
        text = unicodedata.normalize("NFD", f"{who.family.upper()}_{who.given}")
        return f"photos/{''.join(c for c in text if not unicodedata.combining(c))}.jpg"

    folder.photos(people, called)
    return Truth(people)


@case(
    "Axios of Italy (from memory, not read here): Cognome e Nome in capitals, Matricola, Codice fiscale, Ritirato il; ODS: "
    + OFFICE
)
def fresh_italian_register_in_calc(folder: Folder) -> Truth:
    """Surname and name in one cell of capitals; a tax code; one withdrew; a total below; photos by matricola."""
    people = pupils("it", 10, "7204417", "", "2B")
    people[8] = replace(people[8], here=False)
    codes = [
        f"{w.family.replace(chr(39), '').replace(' ', '')[:3].upper()}XYZ13A{at + 41}H501{'KLMNP'[at % 5]}"
        for at, w in enumerate(people)
    ]
    people = [
        replace(
            w,
            more=(codes[at],),
            also=((w.family, w.given), ("", f"{w.family} {w.given}"), (f"{w.family} {w.given}", "")),
        )
        for at, w in enumerate(people)
    ]
    titles = ["N.", "Cognome e Nome", "Matricola", "Codice fiscale", "Data di nascita", "Ritirato il"]
    rows = [
        [
            at,
            f"{w.family} {w.given}".upper(),
            int(w.number),
            w.more[0],
            f"1{at % 10}/07/2013",
            "" if w.here else "21/09/2026",
        ]
        for at, w in enumerate(people, 1)
    ]
    top = [["I.C. Galileo - Elenco alunni"], ["Classe: 2B   Coordinatrice: prof.ssa Ricci"], [""]]
    folder.put("Elenco 2B.ods", ods([*top, titles, *rows, ["", "Totale alunni: 10"]]))
    folder.photos(people, lambda who: f"foto 2B/{who.number}.jpg")
    return Truth(people, capitals=True, allowed=["prof.ssa Ricci", "foto 2B"])


@case(
    "Lectio of Denmark (from memory, not read here): a list for Excel that is a page: Elev-ID, Fornavn, Efternavn, Stamklasse: "
    + OFFICE
)
def fresh_danish_page_for_excel(folder: Folder) -> Truth:
    """A web table with the ending .xls; two have gone out (Udmeldt); teams in one cell; photos by the pupil's id."""
    people = pupils("dk", 10, "48120417", "", "1x;1y")
    people[2] = replace(people[2], here=False)
    people[5] = replace(people[5], here=False, photo="")
    titles = ["Elev-ID", "Fornavn", "Efternavn", "Stamklasse", "Status", "Telefon", "Hold"]
    rows = [
        [
            *(w.number, w.given, w.family, w.room, "Aktiv" if w.here else "Udmeldt", f"20 00 00 {at:02}"),
            f"{w.room} DA, {w.room} MA, {w.room} en",
        ]
        for at, w in enumerate(people)
    ]
    folder.put("Elevliste.xls", page_xls(titles, rows, "<h3>Elever - Sundby Gymnasium - 01-09-2026</h3>"))
    folder.zip("elevfotos.zip", faces(people))
    return Truth(people, allowed=["*"])


@case("Shkolo of Bulgaria (from memory, not read here): Име, Презиме, Фамилия, Клас, ЕГН; cp1251: " + OFFICE)
def fresh_bulgarian_three_names(folder: Folder) -> Truth:
    """The middle name is the father's; the place in the class and the state's number; photos without the middle name."""
    people = pupils("bg", 8, "", "", "7А;7Б")
    people = [replace(w, more=(f"{1304204417 + at * 101}",)) for at, w in enumerate(people)]
    fathers = ("Петров", "Иванов", "Георгиев", "Димитров")
    middle = [fathers[at % 4] + ("а" if w.family.endswith("а") else "") for at, w in enumerate(people)]
    titles = "№ в клас;Име;Презиме;Фамилия;Клас;ЕГН;Класен ръководител;Родител;Телефон"
    rows = [
        [
            *(str(at // 2 + 1), w.given, middle[at], w.family, w.room, w.more[0], "Р. Димова"),
            *(f"{fathers[at % 4][:-2]} {w.family}", f"0888 000 0{at:02}"),
        ]
        for at, w in enumerate(people)
    ]
    rows.sort(key=lambda row: (row[4], int(row[0])))
    folder.csv("ученици 7 клас.csv", [titles.split(";"), *rows], ";", "cp1251")
    folder.photos(people, lambda who: f"снимки/{who.given} {who.family}.jpg")
    return Truth(people, allowed=["Р. Димова"])


@case(
    "jredrejo/rayuela2classroom, Rayuela2CSV.py: Alumnos.xml: nie, nombre, primer-apellido, segundo-apellido, grupos, foto/nombre-fichero"
)
def fresh_rayuela_as_xml(folder: Folder) -> Truth:
    """Two surnames in two elements, one child with one; logins and birthdays; the file names each photo."""
    people = pupils("ext", 8, "7204417", "", "1º ESO A;1º ESO C")
    people = [replace(w, more=(f"{w.given[0]}{w.family[:3]}{at:02}".lower(),)) for at, w in enumerate(people)]
    form = (
        "<alumno>\n<nie>{who.number}</nie>\n<nombre>{who.given}</nombre>\n<primer-apellido>{first}</primer-apellido>\n"
        "<segundo-apellido>{second}</segundo-apellido>\n<fecha-nacimiento>14/05/2014</fecha-nacimiento>\n"
        "<datos-usuario-rayuela>\n<usuario-rayuela>true</usuario-rayuela>\n<login>{who.more[0]}</login>\n</datos-usuario-rayuela>\n"
        "<foto>\n<con-foto>{has}</con-foto>\n{file}</foto>\n<grupos>\n<grupo>{who.room}</grupo>\n</grupos>\n</alumno>"
    )
    parts = []
    for at, who in enumerate(people):
        first, _, second = who.family.partition(" ")
        file = f"<nombre-fichero>foto{at:03}.jpg</nombre-fichero>\n" if who.photo else ""
        parts.append(
            form.format(who=who, first=first, second=second, has="true" if who.photo else "false", file=file)
        )
        if who.photo:
            folder.put(f"foto{at:03}.jpg", face(who.photo))
    head = '<?xml version="1.0" encoding="ISO-8859-1"?>\n<ALUMNOS_CENTRO>\n'
    folder.put("Alumnos.xml", head + "\n".join(parts) + "\n</ALUMNOS_CENTRO>\n", "iso-8859-1")
    return Truth(people)
