"""What schools of western and southern Europe send on an ordinary day."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls


@case("WebUntis's report of pupils (name, longName, foreName, klasse.name, exitDate, externKey: from memory)")
def fresh_long_names_of_webuntis(folder: Folder) -> Truth:
    """English titles over German names, tabs, short names, exit dates, two sorts of numbers; pictures by class and name."""
    people = those(
        "Leonie|Gruber;Maximilian|Wörndl;Hannah|Öllinger;Emir|Hadžić;Valentina|Mayrhofer;Jakob|Steiner;Elif|Şahin;Paul|Kaltenböck;Magdalena|Huemer",
        "3104",
        "",
        "2AHIT;2BHIT",
    )
    people = [
        replace(w, more=(f"{7120 + at * 3}", f"{w.family}{w.given[:3]}")) for at, w in enumerate(people)
    ]
    people = but(people, {5: {"here": False}})
    titles = cut(
        "name|longName|foreName|gender|birthDate|klasse.name|entryDate|exitDate|text|id|externKey|address.email"
    )
    rows = [
        cut(
            f"{w.more[1]}|{w.family}|{w.given}|{'WM'[at % 2]}|1{at}.03.2010|{w.room}|07.09.2026|"
            f"{'' if w.here else '25.09.2026'}|{'Brille' if at == 2 else ''}|{w.more[0]}|{w.number}|"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Student_20261005_1012.csv", [titles, *rows], sep="\t", end="\n", enc="utf-8-sig")
    folder.photos(people, lambda w: f"Fotos/{w.room}/{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("Fotos",))


@case("Pronote's list of pupils and the pictures that it gives out by name (from memory)")
def fresh_eleves_of_pronote(folder: Folder) -> Truth:
    """Family names in capitals, two classes, boarders, parents and plans; pictures by family name and first name."""
    people = those(
        "Maëlys|LE GOFF;Noé|PICARD;Jade|BELKACEM;Ilan|COHEN-SOLAL;Lou-Anne|MARCHAND;Timéo|DE OLIVEIRA;"
        "Éloïse|HÉBRARD;Sacha|TOURÉ;Capucine|LEMOINE",
        "",
        "",
        "6E1;6E2",
    )
    titles = cut(
        "NOM|PRENOM|SEXE|NE(E) LE|CLASSE|REGIME|PROJET D'ACCOMPAGNEMENT|RESPONSABLE LEGAL 1|TEL PORTABLE"
    )
    rows = [
        cut(
            f"{w.family}|{w.given}|{'FGFGFGFGF'[at]}|1{at}/06/2015|{w.room}|"
            f"{('DEMI-PENSIONNAIRE 4 JOURS', 'EXTERNE')[at % 2]}|{'PAP' if at in (2, 6) else ''}|"
            f"{('Mme', 'M.')[at % 2]} {w.family} {('Sylvie', 'Karim')[at % 2]}|06 39 98 0{at} 1{at}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("EXP_ELEVES.csv", [titles, *rows], sep=";", enc="cp1252", quote=True)
    folder.photos(people, lambda w: f"Photos Pronote/{w.family} {w.given}.jpg")
    return Truth(people, capitals=True, allowed=("Photos Pronote",))


@case("a class of ClasseViva (Spaggiari) as a page with the ending .xls (from memory)")
def fresh_alunni_of_classeviva(folder: Folder) -> Truth:
    """Family name first in one column, in capitals, the class above only, one withdrawn; pictures by name."""
    people = those(
        "Martina|De Santis;Leonardo|Ferrara;Maria Sole|Bellini;Amadou|Diop;Camilla|Dell'Acqua;Riccardo|Vitale;Greta|Lo Presti;Alessio|Pagani",
        "",
        "",
        "3A",
    )
    people = but(people, {5: {"here": False}})
    notes = {3: "Uscita anticipata autorizzata", 5: "Ritirato il 15/10/2026"}
    ordered = sorted(people, key=lambda w: w.family)
    rows = [
        cut(f"{at}|{w.family.upper()} {w.given.upper()}|0{at}/02/2010|{notes.get(people.index(w), '')}")
        for at, w in enumerate(ordered, 1)
    ]
    above = "<h3>LICEO SCIENTIFICO STATALE &quot;G. Peano&quot;</h3><p>Classe: 3A &nbsp; Anno scolastico 2026/2027</p>"
    folder.put("elenco_alunni_3A.xls", page_xls(cut("N.|Alunno|Data di nascita|Note"), rows, above))
    folder.photos(people, lambda w: f"foto 3A/{w.family.upper()} {w.given.upper()}.jpg")
    return Truth(people, capitals=True, allowed=("foto 3A",))


@case("Séneca's RegAlum.csv of Andalusia (Alumno/a, Estado Matrícula, Nº Id. Escolar, Unidad: from memory)")
def fresh_unidades_of_seneca(folder: Folder) -> Truth:
    """Names together and apart, enrolment states, school numbers, tutors with the same words; pictures by number in a zip."""
    people = those(
        "Rocío|Caballero Luque;Manuel|Trujillo Ortiz;Marina|Pozo del Río;Abderrahim|El Khattabi;Carmen María|Jurado Serrano;"
        "Alejandro|Cobos Téllez;Lola|Espejo Ariza;Francisco Javier|Roldán Cruz",
        "1042217",
        "",
        "2º ESO A;2º ESO B",
    )
    people = but(people, {5: {"here": False}})
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Fecha de nacimiento|Curso|Nº del expediente del centro|Unidad|"
        "Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|Primer apellido Primer tutor|Nombre Primer tutor"
    )
    rows = []
    for at, w in enumerate(people):
        parts = w.family.split()
        first, second = (w.family, "") if w.given == "Abderrahim" else (parts[0], " ".join(parts[1:]))
        rows.append(
            cut(
                f"{w.last_first}|{'' if w.here else 'Trasladado'}|{w.number}||1{at}/09/2013|2º de E.S.O.|{3310 + at}|{w.room}|"
                f"{first}|{second}|{w.given}|0000000{at}X|{first}|{('Antonio', 'Rafael', 'Dolores')[at % 3]}"
            )
        )
    people = [replace(w, more=(f"{3310 + at}",)) for at, w in enumerate(people)]
    folder.csv("RegAlum.csv", [titles, *rows], enc="cp1252", quote=True)
    folder.zip("Fotos 2 ESO.zip", faces(people))
    return Truth(people, allowed=("2º de E.S.O.", "Fotos 2 ESO"))
