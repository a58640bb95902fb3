"""Lists of schools in Germany, France, Spain, Italy, the Netherlands, Sweden and Poland."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, xls


@case(
    "Séneca's RegAlum.csv of Andalusia (Alumno/a, Estado Matrícula, Nº Id. Escolar, Unidad: from memory, not read here)"
)
def fresh_moved_enrolments_of_seneca(folder: Folder) -> Truth:
    """Family names and given name in one quoted cell, one only with one family name; enrolments annulled and moved; pictures by school number."""
    people = those(
        "Rocío|Cabello Montilla;Juan de Dios|Pedraza Luque;Macarena|Aguilera del Río;Ismael|El Harrak;Triana|Bermúdez Ostos;José Antonio|Caro Peñalver;Li Na|Zhou;Candela|Nogales Ávila;Gonzalo|Tirado Güeto;Azahara|Morón Crespo",
        "1402217",
        "",
        "2º ESO A;2º ESO B",
    )
    people = but(people, {4: {"here": False, "photo": ""}, 7: {"here": False, "photo": ""}})
    state = {4: "Anulada", 7: "Trasladada"}
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Curso|Unidad|Primer tutor|Correo Electrónico"
    )
    rows = [
        cut(
            f"{w.last_first}|{state.get(at, '')}|{w.number}||2º de E.S.O.|{w.room}|{w.family.split()[0]} Romero, {('Inés', 'Raúl')[at % 2]}|"
            f"{'familia' + str(at) + '@correo.example' if at % 2 else ''}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("RegAlum.csv", [titles, *rows], enc="cp1252", quote=True)
    folder.photos(people, lambda w: f"fotos alumnado/{w.number}.JPG")
    return Truth(people, allowed=("fotos alumnado", "2º de E.S.O."))


@case(OFFICE + ": a class list of an Italian middle school in Word, with remarks on religion lessons")
def fresh_withdrawn_from_second_b(folder: Folder) -> Truth:
    """Surname and name in one cell, apostrophes and double surnames; a remark says that one has withdrawn; pictures with surname, dot, name in small letters without accents."""
    people = those(
        "Asia|D'Amico;Leonardo|Lo Presti;Noemi|Dalla Costa;Ahmed|El Sayed;Gioele|Zanetti;Benedetta|Frè;Edoardo|Pellegrini;Mariasole|De Santis;Manuel|Cattaneo",
        "",
        "",
        "2B",
    )
    people = but(people, {6: {"here": False, "photo": ""}})
    notes = cut("||non si avvale IRC|non si avvale IRC|||ritirato il 12/10/2026||rappresentante di classe")
    table = [[Cell(lines=(title,)) for title in cut("N.|Cognome e Nome|Data di nascita|Note")]]
    for at, w in enumerate(people):
        row = (str(at + 1), f"{w.family} {w.given}", f"{at + 12}/0{at + 1}/2013", notes[at])
        table.append([Cell(lines=(text,)) for text in row])
    above = [
        "Istituto Comprensivo «G. Pascoli» – Scuola secondaria di I grado",
        "Elenco alunni classe 2B – a.s. 2026/2027",
    ]
    below = ["Totale alunni: 9 (M 5 – F 4)", "Coordinatrice: prof.ssa Anna Bellini"]
    folder.put("Elenco classe 2B.docx", docx(above, table, below))
    plain = str.maketrans({"'": "", " ": "", "è": "e"})
    folder.photos(
        people, lambda w: f"foto 2B/{w.family}.{w.given}.jpg".lower().translate({**plain, 32: None})
    )
    return Truth(people, allowed=("foto2b", "*"))


@case(OFFICE + ": a Swedish photographer's delivery with an index, beside the school's own class list")
def fresh_retaken_picture_of_skolfoto(folder: Folder) -> Truth:
    """Index with tabs in Latin letters says file, class and personal number; one picture was taken again and the old one is still there; the list has mentors and a count."""
    people = those(
        "Tindra|Hellström;Melker|Åström;Amina|Warsame;Hjalmar|Öhman;Lovisa|af Ekenstam;Elliot|Nyqvist;Saga|Blomgren;Vidar|Käck",
        "",
        "",
        "7A;7B",
    )
    people = [replace(w, more=(f"130{at % 9 + 1}{at + 11}-2{at}8{9 - at}",)) for at, w in enumerate(people)]
    files = {w.full: f"SF26_{at * 7 + 3312}" for at, w in enumerate(people)}
    files[people[3].full] = "SF26_4108"
    index = [cut(f"{files[w.full]}.jpg|{w.room}|{w.family}|{w.given}|{w.more[0]}") for w in people if w.photo]
    folder.csv(
        "Skolfoto/index.txt",
        [cut("Filnamn|Klass|Efternamn|Förnamn|Personnr"), *index],
        sep="\t",
        enc="latin-1",
    )
    folder.photos(people, lambda w: f"Skolfoto/{files[w.full]}.jpg")
    folder.put("Skolfoto/SF26_3333.jpg", face("eyes closed"))
    rows = [[w.given, w.family, w.room, ("Karin Wester", "Omar Said")[at % 2]] for at, w in enumerate(people)]
    head: list[list[Any]] = [["Klasslistor åk 7, ht 2026"], [], cut("Förnamn|Efternamn|Klass|Mentor")]
    folder.book("Klasslistor åk7.xlsx", {"Åk 7": [*head, *rows, [], ["Antal elever: 8"]]})
    return Truth(
        people, [lost("the picture before it was taken again", "sf26_3333")], allowed=("Skolfoto", "*")
    )


@case(
    "a class list of the Polish UONET+ of VULCAN saved as old Excel (Lp., Nr w księdze, Nazwisko, Imię, Drugie imię: from memory, not read here)"
)
def fresh_struck_off_in_book_of_pupils(folder: Folder) -> Truth:
    """School, class and class teacher above; the number in the book of pupils; second given names in a column; one is struck off; pictures by surname and name with Polish letters."""
    people = those(
        "Lena|Brzęczyszczykiewicz;Tymoteusz|Śliwa;Oliwia|Kołodziejczyk-Rak;Borys|Ptak;Jagoda|Źrebiec;Oleksandra|Bondarenko;Iwo|Gołąb;Marcelina|Szczęsna;Krzysztof|Chrząszcz",
        "1187",
        "",
        "6b",
    )
    second = cut("Maria||Anna|Jan|||Antoni|Zofia|Józef")
    people = [
        replace(w, also=((f"{w.given} {second[at]}", w.family),) if second[at] else ())
        for at, w in enumerate(people)
    ]
    people = but(people, {3: {"here": False, "photo": ""}})
    rows: list[list[Any]] = [
        ["Szkoła Podstawowa nr 14 im. Marii Dąbrowskiej"],
        ["Lista uczniów oddziału 6b, rok szkolny 2026/2027"],
        ["Wychowawca: mgr Teresa Kłos"],
        [],
        cut("Lp.|Nr w księdze uczniów|Nazwisko|Imię|Drugie imię|Data urodzenia|Uwagi"),
    ]
    for at, w in enumerate(people):
        note = "" if w.here else "skreślony z listy uczniów 15.10.2026"
        rows.append([at + 1, int(w.number), w.family, w.given, second[at], f"2014-0{at + 1}-{at + 11}", note])
    rows += [[], ["", "", "Razem uczniów: 8"]]
    folder.put("lista_6b.xls", xls(rows, [(0, 0, 0, 6), (1, 1, 0, 6)], "6b"))
    folder.photos(people, lambda w: f"zdjęcia 6b/{w.family} {w.given}.jpg")
    return Truth(people, allowed=("*",))
