"""Exports of student systems and library systems, as they come."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls


@case("GPI of Société GRICS: a list for the library, saved by Excel as text (titles from memory)")
def p63a_gpi_texte_unicode(folder: Folder) -> Truth:
    """Québec: UTF-16 with tabs, fiche and code permanent, groupe-repère, a date of departure."""
    people = [
        of_line("Anaïs|Bouchard-Tremblay|1920417|3|301", more=("BOUA15530901",)),
        of_line("Félix-Antoine|Côté|1920423|3|301", more=("COTF07051508",)),
        of_line("Yasmine|El Amrani|1920438|3|302", more=("ELAY22561107",)),
        of_line("Maïka|Lévesque|1920444|3|302", more=("LEVM03590805",), here=False),
        of_line("Zachary|Ouellet|1920451|3|301", more=("OUEZ19031204",)),
        of_line("Wedley|Saint-Fleur|1920466|3|302", more=("SAIW28041506",)),
    ]
    titles = cut("Fiche|Code permanent|Nom|Prénom|Degré|Groupe-repère|Sexe|Répondant|Date de départ")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.grade, w.room, "FMFFMM"[at]),
            *(("Mère", "Père", "Père et mère")[at % 3], "" if w.here else "2026-10-02"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("bibliotheque_sec3.txt", [titles, *rows], "\t", "utf-16")
    return Truth(people)


@case("Séneca, Junta de Andalucía: RegAlum.csv of the enrolled (titles from memory)")
def p63a_seneca_alumnado_matriculado(folder: Folder) -> Truth:
    """Andalusia: the whole name and its parts, the parts of two tutors' names, states of enrolment."""
    people = [
        of_line("Lucía|Aguilera Romero|1284417|1|1º ESO A"),
        of_line("Hugo|Benítez de la Torre|1284432|1|1º ESO A"),
        of_line("Nayara|Cortés Heredia|1284450|1|1º ESO B", here=False),
        of_line("Ismael|El Ouahabi|1290311|1|1º ESO B"),
        of_line("María del Carmen|Gutiérrez Sáenz|1284466|1|1º ESO A"),
        of_line("Pablo|Lozano Expósito|1284473|1|1º ESO B"),
        of_line("Ángela|Muñoz Vílchez|1284489|1|1º ESO B"),
    ]
    first = {"Benítez de la Torre": "Benítez", "El Ouahabi": "El Ouahabi"}
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Fecha de nacimiento|Correo electrónico|Curso|"
        "Unidad|Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|Primer apellido Primer "
        "tutor|Segundo apellido Primer tutor|Nombre Primer tutor|Sexo Primer tutor"
    )
    rows = []
    for at, w in enumerate(people):
        one_ = first.get(w.family, w.family.split()[0])
        two = w.family.removeprefix(one_).strip()
        rows.append(
            [
                *(
                    w.last_first,
                    "Matriculada" if w.here else "Trasladada",
                    w.number,
                    "",
                    f"0{at + 1}/05/2014",
                ),
                *("", "1º de E.S.O.", w.room, one_, two, w.given, f"4410227{at}K", one_, "Navarro"),
                *(("Francisco", "Rafael")[at % 2], "H"),
            ]
        )
    folder.csv("RegAlum.csv", [titles, *rows], enc="cp1252", quote=True)
    return Truth(people, allowed=("1º de E.S.O.",))


@case("Argo Alunni: Elenco alunni per classe, a page saved for Excel (titles from memory)")
def p63a_argo_elenco_di_classe(folder: Folder) -> Truth:
    """Italy: a page called .xls; surname and name in one column, a withdrawal in the notes, a total."""
    people = [
        of_line("Aurora|Bellini||2|2B"),
        of_line("Gian Marco|D'Amico||2|2B"),
        of_line("Khadija|El Fassi||2|2B"),
        of_line("Leonardo|Ferri||2|2B", here=False),
        of_line("Nicolò|Lo Bianco||2|2B"),
        of_line("Viola|Sanna||2|2B"),
        of_line("Sofia Maria|Zuccarello||2|2B"),
    ]
    titles = cut("Pr.|Cognome e Nome|Sesso|Data Nascita|Comune Nascita|Classe|Note")
    rows: list[list[Any]] = [
        [
            *(
                at + 1,
                f"{w.family} {w.given}".upper(),
                "FMFMMFF"[at],
                f"1{at}/0{at + 1}/2013",
                "PARMA",
                w.room,
            ),
            "" if w.here else "Ritirato il 10/10/2026",
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["", "Totale alunni: 7", "", "", "", "", ""])
    above = "<b>I.C. Bassa Parmense</b><br>Elenco Alunni - Classe 2B - Anno Scolastico 2026/2027<br>"
    folder.put("ElencoAlunni.xls", page_xls(titles, rows, above))
    return Truth(people, capitals=True)


@case("Primus: the transfer for school photographs, help.inschool.fi ... koulukuvausta-varten (its fields)")
def p63a_primus_tilltalsnamn(folder: Folder) -> Truth:
    """Finland, a school in Swedish: all first names and the tilltalsnamn, two classes, addresses beside."""
    people = [
        of_line("Alva Maria Kristina|Backström|20417|6|6A", goes="Alva"),
        of_line("Karl Oskar|Fagerholm|20422|6|6A", goes="Oskar"),
        of_line("Eeva Linnea|Häkkinen|20430|6|6B", goes="Linnea"),
        of_line("Leo|Nordström|20436|6|6B"),
        of_line("Mohamed Amin|Yusuf|20441|6|6A", goes="Amin"),
        of_line("Siri Elisabeth|af Björkesten|20449|6|6B", goes="Siri"),
    ]
    titles = cut(
        "Studerandenummer|Efternamn|Förnamn|Tilltalsnamn|Grupp/Klass|Hemortens näradress|Hemortens postadress"
        "|Hemtelefon"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, w.room, f"Strandvägen {at * 4 + 2}"),
            *("10600 Ekenäs", f"040 55{at} 01{at}7"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Strandskolan.txt", [titles, *rows], ";", "cp1252")
    return Truth(people)
