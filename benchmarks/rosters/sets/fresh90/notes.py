"""Papers that name a whole class by the way: minutes, a rota of helpers, a note for a substitute, answers."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word


@case()
def q90_class_meeting_minutes(folder: Folder) -> Truth:
    """Canada: minutes typed in a text file: chair and recorder, who was present, who was away."""
    people = of_lines(
        """Malia|Ho;Bennett|Fraser;Jasleen|Gill;Owen|Tsang;Brielle|Lavoie;Kai|Nakamura;Sadie|Moorhouse
        Ivan|Petrenko;Amara|Nwosu;Ryan|McKay;Talia|Charlie;Wesley|Cheng;Priya|Menon;Hunter|Olsen;Zoey|Baptiste
        Dominic|Ferrante;Ella|Joe""",
        room="Division 7",
    )
    text = (
        "CLASS MEETING – DIVISION 7\nThursday, September 24, 2026, 1:15 pm\n"
        f"Chair: {people[0].full}\nRecorder: {people[3].full}\nTeacher: Mr. Fenwick\n\n"
        f"Present: {', '.join(w.full for w in people[:15])}\n"
        f"Away: {people[15].full}, {people[16].full}\n\n"
        "1. Recess balls\nRyan said the balls end up on the roof. Sadie and Kai will ask the custodian.\n\n"
        "2. Library\nWe would like to keep our Thursday block. Mr. Fenwick will send this list to the "
        "library so that everybody gets a card.\n\n"
        "3. Class pet\nVote: 11 yes, 4 no. Mr. Fenwick has to ask the office.\n\n"
        "Meeting ended at 1:40 pm. Next meeting: October 8.\n"
    )
    folder.put("Class meeting Sept 24.txt", text)
    return Truth(people, allowed=("Class meeting Sept 24", "Mr. Fenwick", "Fenwick", "Class Meeting"))


@case()
def q90_library_helper_roster(folder: Folder) -> Truth:
    """Australia: a Word table of weeks and days, a child of the class in each cell, nobody twice."""
    people = of_lines(
        """Darcy|Allsop;Mahsa|Azizi;Jack|Bonnici;Lucinda|Clegg;Taj|Dawson;Isla|Egan;Kobe|Faleolo
        Tiana|Georgiou
        Xavier|Hume;Anh|Le;Zali|Ingram;Cooper|Jenner;Manpreet|Kaur;Bonnie|Lockhart;Levi|Moran;Yindi|Munro
        Angus|Pritchard;Freya|Rossi;Hamish|Tait;Ruby|Wang""",
        grade="6",
        room="6D",
    )
    rows = [["Week", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]]
    rows += [[str(week + 1), *(w.full for w in people[week * 5 : week * 5 + 5])] for week in range(4)]
    made = Word()
    made.line("6D library helpers, Term 1", "Heading1")
    made.line("Second half of lunch, 1:20 to 1:45. Everyone in the class has one turn, then we start again.")
    made.table(rows)
    made.line("If you are away, Mr Szabo will ask for a volunteer.")
    folder.put("6D library helpers.docx", made.done())
    days = tuple(rows[0][1:])
    return Truth(people, allowed=(*days, "6D library helpers", "6D library helpers, Term 1"))


@case()
def q90_nota_para_la_maestra_suplente(folder: Folder) -> Truth:
    """Mexico: a teacher's Word note for the substitute, the class by rows of desks, remarks by first name."""
    people = of_lines(
        """Regina|Aguilar Soto;Emiliano|Bautista Cruz;Frida|Carrillo Mena;Iker|Domínguez Salas
        Ximena|Esquivel Ríos
        Santiago|Fuentes Lara;Renata|Galindo Paz;Mateo|Hernández Ochoa;Valentina|Islas Moreno
        Gael|Juárez Téllez
        Camila|Kuri Abud;Leonardo|López Bernal;Romina|Mejía Cano;Diego|Nava Rentería;Sofía|Ornelas Vera
        Ángel|Pineda Luna;Natalia|Quiroz Badillo;Emilio|Rangel Solís""",
        grade="2",
        room="2B",
    )
    where = ("junto a la ventana", "en medio", "junto a la puerta")
    made = Word()
    made.line("Nota para la maestra suplente", "Heading1")
    made.line("Grupo 2B, lunes 19 de octubre. Maestra titular: Alma Rosa Treviño")
    made.line("Buenos días, maestra, y gracias. Los niños se sientan así:")
    for at, place in enumerate(where):
        made.line(f"Fila {at + 1} ({place}):", bold=True)
        made.lines(w.full for w in people[at * 6 : at * 6 + 6])
    made.line("Avisos:", bold=True)
    made.line("Gael usa lentes y a veces los olvida en la mochila.")
    made.line("A las 10:30 tenemos biblioteca. Romina y Emilio reparten los libros.")
    made.line("El recreo es a las 11:00.")
    folder.put("Nota suplente 2B.docx", made.done())
    rows = tuple(f"Fila {at + 1}{more}" for at, place in enumerate(where) for more in ("", f" ({place})"))
    return Truth([any_parting(w) for w in people], allowed=(*rows, "Nota suplente 2B"))


@case()
def q90_risposte_dei_genitori(folder: Folder) -> Truth:
    """Italy: a chat of a class's parents saved from an iPhone; each answers with the name of the child."""
    people = of_lines(
        """Giulia|Ferri;Tommaso|Orsi;Nina|Cattaneo;Elia|Bassi;Karim|El Amrani;Beatrice|Lanza;Gabriele|Tosi
        Anita|Morandi;Nicholas|Zanetti;Adele|Prati""",
        room="3B",
    )
    answers = (
        ("Laura mamma Giulia", "Giulia Ferri, sì"),
        ("Papà Tommi", "Tommaso Orsi sì 👍"),
        ("Federica", "Buonasera maestra, Nina Cattaneo: autorizzo"),
        ("Mamma Elia", "Elia Bassi, no foto grazie"),
        ("Samira", "Karim El Amrani sì"),
        ("Nonna Rita", "Beatrice Lanza sì"),
        ("Marco T.", "Gabriele Tosi, va bene"),
        ("Chiara", "Anita Morandi sì grazie"),
        ("Mamma Nicholas", "Nicholas Zanetti sì"),
        ("Silvia", "Adele Prati: sì"),
    )
    teacher = "Maestra Donatella"
    lines = [
        ("12/10/26, 17:30:02", teacher, "\u200eI messaggi e le chiamate sono crittografati end-to-end."),
        ("12/10/26, 17:31:45", teacher, "Buonasera a tutti! Per la tessera della biblioteca della 3B mi "
         "scrivete nome e cognome del bambino e se autorizzate la foto?"),
    ]  # fmt: skip
    lines += [(f"12/10/26, 18:{at * 5 + 2:02}:1{at}", *answer) for at, answer in enumerate(answers)]
    lines.append(("12/10/26, 21:04:33", teacher, "Grazie a tutti, ci siete tutti e dieci! Buona serata 🌙"))
    folder.put("_chat.txt", "".join(f"[{when}] {who}: {text}\n" for when, who, text in lines))
    return Truth(people, allowed=(teacher,))
