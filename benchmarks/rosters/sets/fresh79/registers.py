"""Registers and lists by class: ticks for a month, two columns, signatures, roll numbers, houses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.folder import Folder

from .kit import ACROSS, GRID, RULES, Print, across, group, shade, to


@case("a register of a month as German offices print it (layout invented)")
def q79_anwesenheitsliste_eines_monats(folder: Folder) -> Truth:
    """Germany: a register in landscape, a narrow column for each day of September, weekends grey, a key."""
    people = group(
        "7b",
        """Lennard|Albrecht||7;Mira|Aydın||7;Jule|Böttcher||7;Konstantin|Dreyer||7;Ayla|Erdoğan||7;Bennet|Falk||7
        Carlotta|Gebauer||7;Nils Ole|Hansen||7;Paula|Heitmann||7;Dominik|Kowalski||7;Merle|Lüdemann||7
        Tarek|Mansour||7;Enno|Nissen||7;Philippa|von Oertzen||7;Rieke|Petersen||7;Hassan|Rahimi||7;Levke|Sievers||7
        Jonte|Thießen||7;Emilia|Uhlig||7;Fiete|Wulff||7;Anh Thu|Nguyen||7;Maximilian|Zander||7""",
    )
    people.sort(key=lambda w: w.family.removeprefix("von "))
    days = [date(2026, 9, day) for day in range(1, 31)]
    names = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
    rows = [["Nr.", "Name", "Vorname", *(names[day.weekday()] for day in days)]]
    rows.append(["", "", "", *(str(day.day) for day in days)])
    rows += [[str(n), w.family, w.given, *[""] * 30] for n, w in enumerate(people, 1)]
    free = [at for at, day in enumerate(days, 3) if day.weekday() > 4]
    look = [*GRID, *(("BACKGROUND", (at, 0), (at, -1), "#cccccc") for at in free)]
    look += [("FONTSIZE", (3, 0), (-1, -1), 6), *to("CENTER", *range(3, 33))]
    look += [("LEFTPADDING", (3, 0), (-1, -1), 0), ("RIGHTPADDING", (3, 0), (-1, -1), 0)]
    made = Print(ACROSS, "Narrow", 8, 36, foot=("", "Gymnasium am Deich", ""))
    made.say("Anwesenheitsliste September 2026", 13, True)
    made.say(
        "Klasse: 7b &nbsp;&nbsp;&nbsp; Klassenlehrerin: Frau Westermann &nbsp;&nbsp;&nbsp; Raum 114",
        9,
        after=6,
    )
    made.table(rows, [22, 82, 76, *[19] * 30], look, titles=2, air=1.5)
    made.gap(6)
    made.say("e = entschuldigt &nbsp; u = unentschuldigt &nbsp; v = verspätet &nbsp; B = beurlaubt", 7.5)
    made.say("Unterschrift der Klassenlehrerin: ______________________", 8)
    folder.put("Anwesenheit_7b_September.pdf", made.data())
    return Truth(people, allowed=("Anwesenheit_7b_September", "114", "Raum 114"))


@case("Sokrates, the system of Austrian schools (layout invented)")
def q79_klassenliste_in_zwei_spalten(folder: Folder) -> Truth:
    """Austria: one class that goes on in the second column of the page, with the titles over both."""
    people = group(
        "2a",
        """Florian|Auer||2;Sophia|Berger||2;Adnan|Bešić||2;Valentina|Brandstätter||2;Jakob|Ebner||2
        Magdalena|Fuchs||2;Elias|Gruber||2;Hanna|Hinterholzer||2;Luka|Jovanović||2;Rosa|Kirchmayr||2
        Leopold|Lechner||2;Amelie|Moser||2;Julian|Nussbaumer||2;Theresa|Pichler||2;Vinzenz|Prantl||2
        Lina|Reisinger||2;Milan|Savić||2;Johanna|Schwarzenegger||2;Raphael|Steiner||2;Emma|Thaler||2
        Noah|Unterberger||2;Nela|Vuković||2;Xaver|Wimmer||2;Lea|Zauner||2""",
    )
    made = Print(
        font="Sans",
        size=10,
        head=[("Volksschule Wörgl II", "Schuljahr 2026/27"), ("Klassenliste 2a", "Kl.-Lehrerin: Eva Kreidl")],
        foot=("Sokrates Bund", "", "Seite {page} von {pages}"),
        columns=2,
    )
    for start in (0, 12):
        rows = [["Nr.", "Familienname", "Vorname"]]
        rows += [[str(n + 1), people[n].family, people[n].given] for n in range(start, start + 12)]
        made.table(rows, [26, 118, 90], [("LINEBELOW", (0, 0), (-1, 0), 0.8, "black")], air=3)
        if start == 0:
            made.new_column()
    made.gap(8)
    made.say("24 Schüler/innen, davon 12 Mädchen und 12 Knaben", 8)
    folder.put("Klassenliste 2a.pdf", made.data())
    return Truth(people, allowed=("Klassenliste 2a",))


@case("a notice to be signed, as Italian schools print it (layout invented)")
def q79_presa_visione_della_circolare(folder: Folder) -> Truth:
    """Italy: a list of a class to be signed by a parent; empty lines to sign on, two classes, a page each."""
    rooms = {
        "2C": "Alessia|Amodio||2;Gabriel|Balan||2;Riccardo|Bellucci||2;Greta|Caputo||2;Maria Vittoria|De Santis||2;"
        "Edoardo|Di Pietro||2;Amina|El Khattabi||2;Francesco|Lo Russo||2;Martina|Piras||2;Simone|Valenti||2",
        "2D": "Camilla|Barone||2;Diego|Coppola||2;Arianna|D'Amato||2;Andrea|Della Valle||2;Xin Yi|Hu||2;"
        "Gioele|Marini||2;Noemi|Orlando||2;Tommaso|Sartori||2;Ludovica|Zanetti||2",
    }
    people: list[Who] = []
    made = Print(
        font="Times-Roman",
        size=11,
        margin=54,
        head=[("Istituto Comprensivo “G. Rodari” – Scuola secondaria di I grado", "a.s. 2026/2027")],
    )
    for room, lines in rooms.items():
        own = group(room, lines)
        if people:
            made.new_page()
        people += own
        made.say("Circolare n. 27 – Uscita didattica del 15 ottobre", 13, True, side=1)
        made.say(f"Classe {room} – firma per presa visione", 12, side=1, after=10)
        rows = [["N.", "Cognome", "Nome", "Firma del genitore", "Autorizza (sì/no)"]]
        rows += [[str(n), w.family, w.given, "", ""] for n, w in enumerate(own, 1)]
        made.table(rows, [26, 105, 105, 155, 96], [*GRID, *to("RIGHT", 0, start=1)], air=5)
        made.gap(14)
        made.say("Il coordinatore di classe ____________________________")
    folder.put("presa visione circ 27.pdf", made.data())
    return Truth(people, allowed=("presa visione circ 27",))


@case("a nominal roll as Indian schools print it (layout invented)")
def q79_nominal_roll_with_parents(folder: Folder) -> Truth:
    """India: roll and admission numbers, then three columns of names: the pupil's, the father's, the mother's."""
    people = group(
        "10-B",
        """Aarohi|Deshpande|4127|10;Abhinav|Kulshrestha|4093|10;Arnav|Bhatnagar|4188|10;Diya|Mukherjee|4251|10
        Fatima|Ansari|4102|10;Gurleen|Sandhu|4339|10;Harshit|Agnihotri|4075|10;Ishita|Banerjee|4164|10
        Joel|Fernandes|4290|10;Keerthana|Subramaniam|4311|10;Manav|Chopra|4147|10;Nandini|Rathore|4206|10
        Pranav|Gokhale|4118|10;Rehan|Shaikh|4275|10;Saanvi|Pattanaik|4322|10;Tanmay|Wadhwa|4133|10""",
    )
    fathers = "Sanjay,Rakesh,Vivek,Subrata,Imran,Harpreet,Manoj,Anirban,Wilson,Ramesh,Ajay,Vikram,Nitin,Salim,Bijay,Rohit"
    mothers = (
        "Smita,Poonam,Rachna,Moumita,Shabana,Jasleen,Kavita,Debjani,Sunita,Lalitha,Neha,Gayatri,Aparna,Rubina"
    )
    dads, mums = fathers.split(","), [*mothers.split(","), "Sasmita", "Anjali"]
    rows = [
        ["Roll No.", "Adm. No.", "Name of the Student", "Father's Name", "Mother's Name", "Date of Birth"]
    ]
    for n, w in enumerate(people):
        born = f"{n * 5 % 27 + 1:02}/{n * 7 % 12 + 1:02}/2011"
        parents = [f"Mr. {dads[n]} {w.family}", f"Mrs. {mums[n]} {w.family}"]
        rows.append([str(n + 1), w.number, w.full, *parents, born])
    made = Print(font="Times-Roman", size=10, foot=("Class Teacher", "Examination In-charge", "Principal"))
    made.say("ST. MARY'S CONVENT SENIOR SECONDARY SCHOOL", 14, True, side=1)
    made.say("(Affiliated to C.B.S.E., New Delhi)", 9, side=1)
    made.say("NOMINAL ROLL 2026-27", 12, True, side=1)
    made.say(
        "Class: 10 &nbsp;&nbsp;&nbsp;&nbsp; Section: B &nbsp;&nbsp;&nbsp;&nbsp; Strength: 16",
        11,
        side=1,
        after=8,
    )
    made.table(rows, [42, 46, 120, 125, 122, 62], [*GRID, *to("CENTER", 0, 1, 5)], air=4)
    folder.put("Nominal Roll X-B.pdf", made.data())
    people = [replace(w, more=(str(n),)) for n, w in enumerate(people, 1)]
    return Truth(people, allowed=("Nominal Roll X-B", "B", "10 B"))


@case("KRÉTA, the system of Hungarian schools (layout invented)")
def q79_osztalynevsor_with_mothers(folder: Folder) -> Truth:
    """Hungary: last names first in one column, the education number, the mother's name beside, two classes."""
    rooms = {
        "5.a": "Boglárka|Balogh|72914630517|5;Ádám|Csonka|72908114226|5;Zsófia|Fehérvári|72911357804|5;"
        "Levente|Gulyás|72919046631|5;Hanna|Juhász|72903728145|5;Botond|Kelemen|72916205973|5;"
        "Dorka|Lőrincz|72907461382|5",
        "5.b": "Csenge|Antal|72912840366|5;Máté|Bíró|72905519728|5;Luca|Erdélyi|72918337041|5;"
        "Zalán|Hegedűs|72901674259|5;Emese|Orbán|72914982613|5;Barnabás|Pintér|72909253487|5;"
        "Kincső|Szűcs|72917608152|5;Vince|Vörös|72906135794|5",
    }
    mothers = ("Kiss Éva", "Tóth Andrea", "Varga Krisztina", "Nagy Ildikó", "Molnár Edit", "Papp Mónika")
    people: list[Who] = []
    made = Print(
        font="Sans",
        size=8.5,
        head=[("Kazinczy Ferenc Általános Iskola", "Osztálynévsor"), ("2026/2027. tanév", "2026. 09. 14.")],
        foot=("", "{page}/{pages}. oldal", ""),
    )
    for room, lines in rooms.items():
        own = group(room, lines)
        people += own
        made.say(f"Osztály: {room}", 11, True, after=4)
        rows = [["Ssz.", "Tanuló neve", "Oktatási azonosító", "Születési dátum", "Anyja neve"]]
        for n, w in enumerate(own, 1):
            born = f"2015. {n * 5 % 12 + 1:02}. {n * 3 + 2:02}."
            rows.append(
                [f"{n}.", f"{w.family} {w.given}", w.number, born, mothers[(n * 5 + len(people)) % 6]]
            )
        made.table(rows, [30, 140, 105, 90, 120], [*RULES, *shade(0)], air=2.5)
        made.say(f"Létszám: {len(own)} fő", after=14)
    folder.put("osztalynevsor.pdf", made.data())
    return Truth(people, allowed=("osztalynevsor",))


@case("a list of houses as British schools print it (layout invented)")
def q79_houses_with_captains(folder: Folder) -> Truth:
    """UK: Year 6 by houses, a coloured bar over each, the captain said so in brackets, the form beside."""
    houses = {
        "Ravenscroft": "Ottoline|Frayne||6|6 Oak;Dhruv|Bhardwaj||6|6 Elm;Kezia|Addo||6|6 Oak;Barney|Colclough||6|6 Elm;"
        "Mollie|Sparrow||6|6 Oak",
        "Harcourt": "Ignatius|Cole||6|6 Elm;Lowri|Bevan||6|6 Elm;Yusra|Farooqi||6|6 Oak;Stanley|Upton||6|6 Oak;"
        "Persephone|Lacey||6|6 Elm",
        "Wyndham": "Ayomide|Oyelaran||6|6 Oak;Cressida|Holroyd||6|6 Elm;Jago|Trelawney||6|6 Oak;"
        "Safiya|Begg||6|6 Elm;Wilfred|Tindall||6|6 Oak",
    }
    colours = ("#f4b6b6", "#b9d3f2", "#bfe3c0")
    people: list[Who] = []
    rows: list[list[str]] = [["Pupil", "Form", "Joined"]]
    look = [*RULES]
    for colour, (house, lines) in zip(colours, houses.items(), strict=True):
        look += [*shade(len(rows), colour=colour), *across(len(rows))]
        rows.append([f"{house} House"])
        own = of_lines(lines)
        for n, w in enumerate(own):
            captain = " (House Captain)" if n == 0 else ""
            rows.append([f"{w.full}{captain}", w.room, str(2020 + n % 3)])
        people += own
    made = Print(
        font="Serif", size=10, margin=60, foot=("Langmead Preparatory School", "", "Michaelmas 2026")
    )
    made.say("Year 6 House Lists", 16, True, after=8)
    made.table([[*row, "", ""][:3] for row in rows], [230, 90, 70], look, air=3)
    folder.put("House lists Y6.pdf", made.data())
    allowed = [*houses, *(f"{house} House" for house in houses), "House lists Y6", "House lists"]
    return Truth(people, allowed=allowed)
