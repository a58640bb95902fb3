"""Classes as teachers and secretaries type them: on the phone, in two columns, forwarded, by teams."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import letter

from .kit import surname_first


@case()
def q89_typed_on_the_phone(folder: Folder) -> Truth:
    """US: one run of "Last, First" parted by semicolons, a nickname, one forgotten, sent from a phone."""
    people = of_lines(
        """Liam|Abbott;Zoe|Barnes;Isaiah|Calloway;Emma|De Luca;Margaret|Fitzgerald||||Maggie;Mateo|Guerra
        Ruth|Hochstetler;Dev|Jain;Kaylee|Lombard;Trey|McAllister;Ana|Ocampo;Grayson|Pell;Aisha|Rahman
        Cole|Stroud;Vivian|Tran;Tessa|Young;Lucas|Meyer""",
        grade="4",
        room="211",
    )
    listed = "; ".join(w.last_first + (f" ({w.goes})" if w.goes else "") for w in people[:-1])
    text = (
        "Hi Marcy sorry this is late, I'm on bus duty and typing with my thumbs. "
        "4th grade, room 211:\n\n"
        f"{listed}\n\n"
        "Oh and I forgot Lucas Meyer, he just started. That makes 17.\n\n"
        "Talk soon, Dana\n\nSent from my iPhone\n"
    )
    folder.put(
        "kids for library.eml",
        letter("Dana Pruett <dpruett@lakeshore.example>", "kids for library",
               "Thu, 20 Aug 2026 15:22:41 -0500", text),
    )  # fmt: skip
    return Truth(people, allowed=("kids for library", "Room 211"))


@case()
def q89_roll_in_two_columns(folder: Folder) -> Truth:
    """Ireland: a Word page, boys and girls beside each other with tabs, numbered on from one to the other."""
    boys = of_lines(
        """Tadhg|Crowley;Rian|Deasy;Oleksandr|Hrytsenko;Fionn|Kelleher;Daithí|Mac Mathúna;Ayaan|Mahmood
        Cathal|O'Regan;Michael|Scannell;Conor|Twomey"""
    )
    girls = of_lines(
        """Aoibhe|Burke;Sadhbh|Cremin;Ella|Fitzpatrick;Muireann|Hourihan;Weronika|Lis;Róise|Ní Shé
        Grace|Osei;Síofra|Ring"""
    )
    made = Word()
    made.line("Fifth Class 2026/27 – Room 9", "Heading1")
    made.line("Class teacher: Gráinne Hanley")
    made.line("Boys\tGirls", bold=True)
    for at, boy in enumerate(boys):
        beside = f"\t{at + 10}. {girls[at].full}" if at < len(girls) else "\t"
        made.line(f"{at + 1}. {boy.full}{beside}")
    made.line()
    made.line("17 in the class altogether. Tadhg and Síofra are at swimming on Mondays until the mid-term.")
    folder.put("Fifth Class roll.docx", made.done())
    people = of_lines("\n".join(f"{w.given}|{w.family}|||Room 9" for w in [*boys, *girls]))
    return Truth(people, allowed=("Fifth Class roll", "Fifth Class", "5th Class", "Gráinne Hanley", "Hanley"))


@case()
def q89_weitergeleitete_klassenliste(folder: Folder) -> Truth:
    """Germany: the office forwards a teacher's mail, `1) Nachname Vorname`, what one is called below."""
    people = of_lines(
        """Finn|Albers;Jette|Behnke;Emre|Can;Tjark|Dierks;Malia|Eilers;Hanno|Freese;Samira|Ghazi;Bosse|Harms
        Mina|Jahnke;Veit|Kuhlmann;Smilla|Lorenzen;Timur|Özkan;Fenja|Petersen;Philippa|Sander||||Pippa
        Rune|Thomsen;Olivia|Wieczorek;Till|Zander""",
        room="3c",
    )
    listed = "\n".join(f"{at}) {surname_first(w)}" for at, w in enumerate(people, 1))
    text = (
        "Liebe Frau Ostermann,\n\nhier die Liste der 3c für die Bücherei, kam gerade von Frau Behrens.\n\n"
        "Viele Grüße\nMonika Tietz\n\nGrundschule Am Weiher\nSekretariat\nTel. 04321 555-10\n\n"
        "-----Ursprüngliche Nachricht-----\n"
        "Von: Behrens, Katja <k.behrens@gs-weiher.example>\n"
        "Gesendet: Montag, 31. August 2026 13:12\n"
        "An: Sekretariat <sekretariat@gs-weiher.example>\n"
        "Betreff: Klassenliste 3c\n\n"
        "Hallo Moni,\n\nhier meine 17:\n\n"
        f"{listed}\n\n"
        "Philippa Sander wird von allen nur Pippa genannt, so steht es auch auf ihren Heften.\n\n"
        "LG Katja\n"
    )
    folder.put(
        "WG Klassenliste 3c.eml",
        letter("Sekretariat <sekretariat@gs-weiher.example>", "WG: Klassenliste 3c",
               "Mon, 31 Aug 2026 13:40:00 +0200", text),
    )  # fmt: skip
    return Truth(people, allowed=("WG Klassenliste 3c", "WG: Klassenliste 3c", "Klassenliste 3c"))


@case()
def q89_equipos_cooperativos(folder: Folder) -> Truth:
    """Spain: a tutor's Word table, a row for each team of four, a column for each part in the team."""
    people = of_lines(
        """Candela|Ortiz Vega;Marc|Soler Pons;Ainara|Bilbao Ruiz;Samuel|Cano Prieto;Leire|Domínguez Arce
        Adam|El Haddad Ziani;Valeria|Ferri Montes;Gonzalo|Heredia Luque;Inés|Iglesias Pardo;Bruno|Jiménez Rey
        Chloe|Lara Sempere;Izan|Maldonado Cruz;Elsa|Navarro Bru;Pau|Olmedo Gil;Jimena|Quesada Torres
        Rayan|Saidi Amrani;Vega|Tomás Rico;Dario|Ursu Popa;Abril|Valls Company;Leo|Yagüe Sancho""",
        room="3B",
    )
    teams = ("Delfines", "Linces", "Águilas", "Nutrias", "Búhos")
    rows = [["Equipo", "Portavoz", "Secretario/a", "Coordinador/a", "Encargado/a de material"]]
    rows += [[team, *(w.full for w in people[at * 4 : at * 4 + 4])] for at, team in enumerate(teams)]
    made = Word()
    made.line("Equipos cooperativos de la clase 3B", "Heading1")
    made.line("Primer trimestre. Tutora: Carmen Lledó")
    made.table(rows)
    made.line("Los cargos rotan cada mes. En la biblioteca se sientan también por equipos.")
    folder.put("Equipos 3B.docx", made.done())
    return Truth(
        [any_parting(w) for w in people],
        allowed=(*teams, "Equipos 3B", "Equipos cooperativos de la clase 3B"),
    )


@case()
def q89_alunos_da_turma(folder: Folder) -> Truth:
    """Portugal: a mail, a number of the class and a dash before each name; one number is missing."""
    people = of_lines(
        """Afonso Miguel|Carreira;Beatriz|Fontes Leal;Carlota|Esteves;Dinis|Gaspar Pinheiro;Francisca|Lobo
        Gustavo|Madeira;Íris|Nunes Baptista;Kyara|Semedo Tavares;Lourenço|Pestana;Madalena|Quintas
        Martim|Ramalho;Matilde|Salgueiro;Oleksii|Tkachenko;Santiago|Valadares;Simão|Vaz""",
        room="4C",
    )
    numbers = [at for at in range(1, 17) if at != 7]
    notes = {"Kyara": " (entrou este ano)", "Oleksii": " (vem à biblioteca com a professora de apoio)"}
    listed = "\n".join(
        f"{at} – {w.full}{notes.get(w.given, '')}" for at, w in zip(numbers, people, strict=True)
    )
    text = (
        "Boa tarde, D. Graça,\n\nConforme combinado, segue a lista dos alunos da turma 4C:\n\n"
        f"{listed}\n\n"
        "O n.º 7 ficou livre, por isso são 15 ao todo.\n\n"
        "Obrigado e boa semana!\n\nProf. Rui Sequeira\nTitular da turma 4C\nEB1 da Ribeira\n"
    )
    folder.put(
        "Alunos do 4C.eml",
        letter("Rui Sequeira <rui.sequeira@ae-ribeira.example>", "Alunos do 4C",
               "Mon, 14 Sep 2026 17:05:00 +0100", text),
    )  # fmt: skip
    return Truth([any_parting(w) for w in people], allowed=("Alunos do 4C",))
