"""A school that is there, then news of it: bullets, a paragraph, headings, lines of old and new."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import gmail, sent
from benchmarks.rosters.sets.fresh97.kit import by_room, same, wrapped


@case()
def q98_updates_since_winter_break(folder: Folder) -> Truth:
    """US: an export with IDs; in January the registrar's Gmail, a sentence with a hyphen for each change."""
    people = of_lines(
        """Kenji|Arakawa|61204|5|Burke;Destiny|Coleman|61211|5|Haddad;Abigail|Foss-Rivera|61218|5|Burke
        Nicholas|Gentry|61225|5|Haddad|Nico;Brooklyn|Hale|61232|5|Burke;Damian|Ocasio|61239|5|Haddad
        Emery|Pruett|61246|5|Burke;Vanessa|Rangel|61253|5|Haddad;Silas|Shoemaker|61260|5|Burke
        Trinh|Vo|61267|5|Haddad;Wesley|Yoder|61274|5|Burke;Amara|Eze|61391||Burke;Colton|Rusk|61398||Haddad"""
    )
    people = but(people, {4: {"here": False}, 9: {"here": False}})
    old = but(people[:11], {1: {"room": "Burke"}, 2: {"family": "Foss"}})
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in old]
    folder.csv("1/5th grade.csv", [["Student ID", "Last Name", "First Name", "Grade", "Homeroom"], *rows])
    text = (
        "Hi Dana,\n\nWelcome back! Here are the 5th grade updates since winter break.\n\n"
        "- Amara Eze (ID 61391) started Monday in Burke's homeroom.\n"
        "- Colton Rusk (ID 61398) started Monday in Haddad's homeroom.\n"
        "- Brooklyn Hale withdrew.\n- Trinh Vo withdrew.\n"
        "- Destiny Coleman moved from Burke to Haddad.\n"
        "- Abigail Foss is now Abigail Foss-Rivera.\n"
        "- Nicholas Gentry goes by Nico.\n\n"
        "Thanks!\nMarcy\n\nMarcy Oldham\nRegistrar, Cedar Fork Elementary\nPhone 828-555-0151\n"
    )
    head = "Marcy Oldham <moldham@cedarfork.example>", "5th grade updates", "Thu, 8 Jan 2026 09:37:19 -0500"
    folder.put("2/5th grade updates.eml", sent(head, text, gmail(text)))
    kept = same("Destiny Coleman", "Abigail Foss > Abigail Foss-Rivera", "Nicholas Gentry", "Wesley Yoder")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("5th grade", "5th grade updates"))


@case()
def q98_nach_den_osterferien(folder: Folder) -> Truth:
    """Germany: a workbook; after Easter a mail of the year's coordinator, all in one wrapped paragraph."""
    people = of_lines(
        """Paula|Ahrens|||8b;Can|Bulut|||8a;Sophie|Carstens-Wolf|||8a;Alexander|Dreyer|||8b|Sascha
        Merle|Fricke|||8a;Jannes|Grothe|||8a;Ida|Hoffmeister|||8a;Dilara|Kaplan|||8b;Ole|Lindemann|||8b
        Mina|Rahimi|||8b;Justus|Stockmann|||8a;Theresa|Volkmer|||8b;Nikita|Bondarenko|||8a
        Helene|Pabst|||8b"""
    )
    people = but(people, {1: {"here": False}})
    old = but(people[:12], {0: {"room": "8a"}, 2: {"family": "Carstens"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.book("1/Jahrgang 8.xlsx", {"Jg 8": [["Nachname", "Vorname", "Klasse"], *rows]})
    text = (
        "Liebe Frau Engel,\n\n"
        "im Jahrgang 8 hat sich nach den Osterferien einiges geändert: Can Bulut hat unsere Schule "
        "verlassen. Neu sind Nikita Bondarenko in der 8a und Helene Pabst in der 8b. Paula Ahrens ist von "
        "der 8a in die 8b gewechselt. Sophie Carstens heißt jetzt Sophie Carstens-Wolf. Alexander Dreyer "
        "möchte Sascha genannt werden.\n\n"
        "Alles andere bleibt, wie es ist.\n\nMit freundlichen Grüßen\n\nUlrich Meinert\n"
        "Jahrgangsleitung 8\nIGS Südheide, Tel. 05141 5550-27\n"
    )
    head = "Ulrich Meinert <meinert@igs-suedheide.example>", "Jahrgang 8", "Mon, 13 Apr 2026 13:19:48 +0200"
    folder.put("2/Jahrgang 8.eml", sent(head, wrapped(text)))
    kept = same("Paula Ahrens", "Sophie Carstens > Sophie Carstens-Wolf", "Alexander Dreyer", "Mina Rahimi")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("Jahrgang 8", "Jg 8"))


@case()
def q98_muutoksia_kolmosilla(folder: Folder) -> Truth:
    """Finland: a CSV; in November a mail with headings, names below them, the class behind a comma."""
    people = of_lines(
        """Elsa|Halonen|||3B;Veeti|Kallio|||3A;Lumi|Mäkelä|||3A;Aatu|Nurmi|||3A;Hafsa|Abdi|||3B
        Peppi|Heino|||3A
        Daniel|Ivanov|||3B;Siiri|Korpela|||3A;Niilo|Laakso|||3B;Enni|Pitkänen|||3B;Toivo|Salmela|||3A
        Helmi|Turunen|||3B;Joona|Ylönen|||3A;Alisa|Vainio|||3B"""
    )
    people = but(people, {1: {"here": False}, 9: {"here": False}})
    old = but(people[:12], {0: {"room": "3A"}, 2: {"family": "Ranta"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.csv("1/3-luokat.csv", [["Sukunimi", "Etunimi", "Luokka"], *rows], ";", "utf-8-sig")
    text = (
        "Hei Marjut,\n\nkolmosluokilla on tapahtunut muutoksia syysloman jälkeen.\n\n"
        "Uudet oppilaat:\nJoona Ylönen, 3A\nAlisa Vainio, 3B\n\n"
        "Lähteneet:\nVeeti Kallio, 3A\nEnni Pitkänen, 3B\n\n"
        "Luokan vaihto:\nElsa Halonen, 3A -> 3B\n\n"
        "Uusi sukunimi:\nLumi Ranta -> Lumi Mäkelä\n\n"
        "Terveisin\nSari Koivunen\nkoulusihteeri\np. 040 555 0136\n"
    )
    head = "Sari Koivunen <sari.koivunen@harjula.example>", "3. luokat", "Mon, 3 Nov 2025 10:55:26 +0200"
    folder.put("2/3. luokat.eml", sent(head, text))
    kept = same("Elsa Halonen", "Lumi Ranta > Lumi Mäkelä", "Hafsa Abdi")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("3-luokat", "3. luokat"))


@case()
def q98_altas_y_bajas_de_enero(folder: Folder) -> Truth:
    """Mexico: a CSV with both surnames apart; in January a Word memo, headings and bullets typed below."""
    people = of_lines(
        """Renata|Acosta Villegas|||5B;Leonardo|Barrera Solís|||5A;Ximena|Cervantes Ruiz|||5A
        José Luis|Durán Mejía|||5B|Pepe;Camila|Escobedo Rosas|||5A;Diego|Fonseca Tapia|||5A
        Valeria|Galindo Peña|||5B;Santiago|Huerta Lara|||5B;Danna|Islas Montoya|||5A
        Axel|Juárez Nava|||5B;Fernanda|Ledesma Ortiz|||5A;Romina|Paredes Luna|||5A;Iván|Uribe Salas|||5B"""
    )
    people = but(people, {1: {"here": False}})
    old = but(people[:11], {0: {"room": "5A"}})
    rows = [[*w.family.split(" "), w.given, w.room] for w in old]
    titles = ["Apellido paterno", "Apellido materno", "Nombre(s)", "Grupo"]
    folder.csv("1/quinto.csv", [titles, *rows], enc="utf-8-sig")
    made = Word()
    made.line("Escuela Primaria Benito Juárez")
    made.line("Para: Biblioteca. De: Dirección. 14 de enero de 2026")
    made.line("Movimientos de quinto grado", bold=True)
    for title, lines in (
        ("Altas", ["Romina Paredes Luna, 5A", "Iván Uribe Salas, 5B"]),
        ("Bajas", ["Leonardo Barrera Solís, 5A"]),
        ("Cambio de grupo", ["Renata Acosta Villegas pasa de 5A a 5B"]),
        ("Nombre", ["A José Luis Durán Mejía le dicen Pepe"]),
    ):
        made.line(title, bold=True)
        made.lines(f"• {line}" for line in lines)
    made.line("Atentamente")
    made.line("Profra. Gloria Cantú, directora. Tel. 81 5555 0119")
    folder.put("2/Movimientos enero.docx", made.done())
    people = [any_parting(w) for w in people]
    kept = same("Renata Acosta Villegas", "José Luis Durán Mejía", "Axel Juárez Nava")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("quinto", "Movimientos enero"))


@case()
def q98_gammelt_og_nytt(folder: Folder) -> Truth:
    """Norway: two classes typed in a text; later a text with lines `old -> new`, then new and left."""
    people = of_lines(
        """Ulrik|Aasen|||9B;Sara|Bakken Lie|||9A;Mathias|Dahle|||9A;Ingeborg|Eriksen|||9A;Omar|Hassan|||9A
        Vilde|Kolstad|||9A;Ella|Nygaard|||9A;Torjus|Bråten|||9B;Maria|Fjeld|||9B;Henrik|Gran|||9B
        Live|Myklebust|||9B;Aksel|Ruud|||9B;Sunniva|Tangen|||9B;Filip|Wójcik|||9A;Alma|Sørli|||9B"""
    )
    people = but(people, {2: {"here": False}})
    old = but(people[:13], {0: {"room": "9A"}, 1: {"family": "Bakken"}, 8: {"given": "Marie"}})
    listed = "\n\n".join("\n".join([room, *(w.full for w in by_room(old, room))]) for room in ("9A", "9B"))
    folder.put("1/9. trinn.txt", f"9. trinn, skoleåret 2025/26\n\n{listed}\n")
    folder.put(
        "2/rettelser 9. trinn.txt",
        "Rettelser til biblioteket, 9. trinn, 12. november\n\n"
        "Navn (gammelt -> nytt)\n"
        "Sara Bakken -> Sara Bakken Lie\nMarie Fjeld -> Maria Fjeld\n\n"
        "Klasse (gammel -> ny)\n"
        "Ulrik Aasen: 9A -> 9B\n\n"
        "Nye elever\nFilip Wójcik, 9A\nAlma Sørli, 9B\n\n"
        "Sluttet\nMathias Dahle, 9A\n\n"
        "Hilsen Randi på kontoret, tlf. 55 55 01 08\n",
    )
    kept = same("Ulrik Aasen", "Sara Bakken > Sara Bakken Lie", "Marie Fjeld > Maria Fjeld", "Omar Hassan")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("9. trinn", "rettelser 9. trinn"))
