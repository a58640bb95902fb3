"""Offices of Europe."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.papers import page_xls
from benchmarks.rosters.sixth_cast import pupils


@case(
    "univention/ucs-school, class-lists.rst, and its schoollists module: Firstname, Lastname, Class, Username; a file a class, UTF-8"
)
def fresh_a_list_for_each_class_of_a_server(folder: Folder) -> Truth:
    """Two downloads of one server; user names are no numbers but are on the photos; umlauts are written out there."""
    people = pupils("sax", 10, "", "", "7a;7b")
    umlauts = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
    people = [
        replace(w, more=(f"{w.given.split()[0]}.{w.family}".lower().translate(umlauts),)) for w in people
    ]
    for room in ("7a", "7b"):
        rows = [[w.given, w.family, f"gsneu-{room}", w.more[0]] for w in people if w.room == room]
        folder.csv(f"gsneu-{room}.csv", [words("Firstname,Lastname,Class,Username"), *rows], end="\n")
    folder.photos(people, lambda who: f"Bilder {who.room}/{who.more[0]}.jpg")
    return Truth(
        [replace(w, room="") for w in people],
        allowed=["gsneu-7a", "gsneu-7b", "7a", "7b", "Bilder 7a", "Bilder 7b"],
    )


@case(
    "ProEco of French-speaking Belgium (from memory, not read here): Matricule, Titulaire, N° registre national; cp1252: "
    + OFFICE
)
def fresh_matricules_and_lockers(folder: Folder) -> Truth:
    """A national number and a locker beside the school's number; the class's teacher; one has left; photos by number."""
    people = pupils("be", 9, "020417", "", "3B;4A")
    people = [
        replace(w, more=(w.number.lstrip("0"), f"12.05.{10 + at}-{201 + at}.{30 + at}"))
        for at, w in enumerate(people)
    ]
    people[3] = replace(people[3], here=False)
    titles = "Matricule;Nom;Prénom;Sexe;Année;Classe;Titulaire;N° registre national;Casier;Responsable;GSM;Date sortie"
    rows = [
        [
            *(
                w.number,
                w.family.upper(),
                w.given,
                "FM"[at % 2],
                w.room[0],
                w.room,
                "Mme Lambrecht",
                w.more[1],
                f"C{at + 40}",
            ),
            *(
                f"{('Karim', 'Anne')[at % 2]} {w.family}",
                f"0470 00 00 {at:02}",
                "" if w.here else "26/06/2026",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("proeco_eleves.csv", [titles.split(";"), *rows], ";", "cp1252", quote=True)
    folder.photos(people, lambda who: f"trombinoscope/{who.more[0]}.jpg")
    return Truth(people, capitals=True, allowed=["Mme Lambrecht", "3", "4"])


@case(
    "Educamos of Spain (from memory, not read here): Apellidos, Nombre in one cell, NIA, Tutor/a; in Excel: "
    + OFFICE
)
def fresh_spanish_class_sheet(folder: Folder) -> Truth:
    """Title rows with class and tutor, the list number in front, dates of the week as empty columns behind."""
    people = pupils("es", 10, "10417205", "", "1º ESO B")
    titles = ["Nº", "Alumno/a", "NIA", "Teléfono", "07/09", "08/09", "09/09", "10/09", "11/09"]
    rows = [
        [at, w.last_first, int(w.number), f"600 000 {at:03}", "", "F" if at == 4 else "", "", "", ""]
        for at, w in enumerate(people, 1)
    ]
    top = [["COLEGIO SAN TELMO"], ["Curso 2026/2027", "", "", "1º ESO B", "", "Tutor/a: Marta Linares"], []]
    end = [[], ["", "Total alumnos: 10   (5 chicas, 5 chicos)"], ["", "F: falta sin justificar"]]
    folder.book(
        "1ESOB asistencia.xlsx", {"1ESOB": [*top, titles, *rows, *end]}, merge=["A1:I1", "A2:C2", "F2:I2"]
    )
    folder.photos(people, lambda who: f"Orla/{who.number}.jpg")
    return Truth(
        [replace(w, room="") for w in people], allowed=["1º ESO B", "1ESOB", "Marta Linares", "Orla"]
    )


@case(
    "github.com/ikolar/zdijzdokumenti: Slovenian exports offered as .xls are pages; Priimek, Ime, Oddelek, Evidenčna št.: "
    + OFFICE
)
def fresh_slovenian_page_for_excel(folder: Folder) -> Truth:
    """A web table with the ending .xls; parents and their phones; two have gone (izpisan); photos by the evidence number."""
    people = pupils("si", 9, "2041", "", "6. a;6. b")
    people[3] = replace(people[3], here=False)
    people[6] = replace(people[6], here=False, photo="")
    titles = ["Zap. št.", "Priimek", "Ime", "Oddelek", "Evidenčna št.", "Status", "Starši", "Telefon staršev"]
    rows = [
        [
            *(f"{at}.", w.family, w.given, w.room, w.number, "vpisan" if w.here else "izpisan"),
            *(f"Maja {w.family}, Rok {w.family}", f"040 000 0{at:02}"),
        ]
        for at, w in enumerate(people, 1)
    ]
    folder.put(
        "seznam_ucencev.xls", page_xls(titles, rows, "<b>OŠ Ob potoku</b><br>Seznam učencev 2026/27<br>")
    )
    folder.zip("fotografije.zip", faces(people, lambda who: f"fotografije/{who.number}.jpg"))
    return Truth(people)


@case(
    "wiki.ekool.eu, Õpilaste import: name1, name2, idCode, class, parallelId, email, gender; as CSV in cp1257: "
    + OFFICE
)
def fresh_estonian_number_and_letter_of_a_class(folder: Folder) -> Truth:
    """Class and parallel stand in two columns, the personal code is no school's number; photos in plain letters."""
    people = pupils("ee", 8, "", "7", "")
    people = [replace(w, more=(f"{5131104 + at}{2041 + at}",)) for at, w in enumerate(people)]
    plain = str.maketrans("õäöüšžÕÄÖÜŠŽ", "oaousz" + "OAOUSZ")
    titles = words("name1,name2,idCode,class,parallelId,email,gender")
    rows = [
        [
            *(w.given, w.family, w.more[0], w.grade, "AB"[at % 2]),
            *(f"{w.given}.{w.family}@kool.example.ee".lower().translate(plain), "FM"[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("7 klassid.csv", [titles, *rows], ";", "cp1257")
    folder.photos(people, lambda who: f"fotod/{who.family}_{who.given}.jpg".translate(plain))
    return Truth(people, allowed=["7A", "7B", "7.A", "7.B", "A", "B", "7"])


@case(
    "SIECLE's ElevesSansAdresses.xml as public readers take it apart: BEE_ELEVES, DONNEES, ELEVES/ELEVE, STRUCTURES/STRUCTURES_ELEVE"
)
def fresh_siecle_as_xml(folder: Folder) -> Truth:
    """Pupils in one part, their divisions in another, joined by ELEVE_ID; one left; photos by ELENOET with zeros."""
    people = pupils("fr", 10, "4417", "", "3A;4C")
    people[4] = replace(people[4], here=False)
    people = [
        replace(w, more=(f"{880120 + at * 3}", f"0{w.number}", f"{1204417 + at}FH"))
        for at, w in enumerate(people)
    ]
    pupil = (
        '<ELEVE ELEVE_ID="{who.more[0]}" ELENOET="{who.number}"><ID_NATIONAL>{who.more[2]}</ID_NATIONAL>'
        "<NOM_DE_FAMILLE>{family}</NOM_DE_FAMILLE><PRENOM>{who.given}</PRENOM><PRENOM2>Marie</PRENOM2>"
        "<DATE_NAISS>14/05/2012</DATE_NAISS><CODE_SEXE>1</CODE_SEXE>{left}</ELEVE>"
    )
    place = (
        '<STRUCTURES_ELEVE ELENOET="{who.number}" ELEVE_ID="{who.more[0]}"><STRUCTURE><CODE_STRUCTURE>{who.room}'
        "</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>"
    )
    gone = "<DATE_SORTIE>04/07/2026</DATE_SORTIE>"
    pupils_xml = "\n".join(
        pupil.format(who=w, family=w.family.upper(), left="" if w.here else gone) for w in people
    )
    places = "\n".join(place.format(who=w) for w in people if w.here)
    head = '<?xml version="1.0" encoding="ISO-8859-15"?>\n<BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>0350000A</UAJ></PARAMETRES>'
    data = f"<DONNEES><ELEVES>{pupils_xml}</ELEVES><STRUCTURES>{places}</STRUCTURES></DONNEES></BEE_ELEVES>"
    folder.put("ElevesSansAdresses.xml", f"{head}{data}", "iso-8859-15")
    folder.photos(people, lambda who: f"photos/{who.more[1]}.jpg")
    return Truth([w if w.here else replace(w, room="") for w in people], capitals=True)
