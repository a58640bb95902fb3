"""Lists for a purpose and news in sentences: who fetches a child, a club, a trip, valentines, newcomers."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room

from .kit import gmail, sent


@case()
def q93_wie_haalt_op_uit_2c(folder: Folder) -> Truth:
    """Belgium: a Flemish teacher's Word page, behind each child a dash and how it goes home."""
    people = of_lines(
        """Lotte|Peeters;Mohamed|Azzouzi;Finn|De Smet;Hanne|Verlinden;Matteo|Claes;Nore|Vandenbroucke
        Kobe|Goossens;Aya|Belkacem;Jutta|Willaert;Seppe|Van Hoof;Marie|Lemmens;Viktor|Dobbelaere;Elif|Şahin
        Staf|Mertens;Oona|De Backer""",
        room="2C",
    )
    home = (
        "oma haalt op", "bus 14", "mama Els haalt op", "opvang tot 17.30 u.", "te voet met de rij",
        "papa haalt op, op vrijdag de buurvrouw", "fiets", "bus 14", "te voet met de rij",
        "grote broer Jef haalt op", "opvang", "mama of papa", "bus 9", "te voet met de rij", "opvang",
    )  # fmt: skip
    made = Word()
    made.line("Klas 2C – naar huis", "Heading1")
    made.line("Juf Ilse, schooljaar 2025-2026")
    for w, how in zip(people, home, strict=True):
        made.line(f"{w.full} – {how}")
    made.line()
    made.line("Op woensdag eindigt de school om 12.05 u. Wie nog in de bib is, komt dan eerst naar de klas.")
    made.line("Vragen? Bel het secretariaat: 03 555 01 77.")
    folder.put("2C naar huis.docx", made.done())
    return Truth(people, allowed=("2C naar huis", "Klas 2C – naar huis", "Juf Ilse", "Ilse"))


@case()
def q93_chess_club_members(folder: Folder) -> Truth:
    """Singapore: the teacher of the chess club mails the members, numbered, the class of each in brackets."""
    lines = (
        "Wei Ling|Tan|||4D;Jun Kai|Lim|||5A;Rui En|Goh|||4B;Zhi Xuan|Ong|||5C;Hui Min|Teo|||6A;Yi "
        "Fan|Chua|||4A;"
        "Kai Jie|Wong|||6C;Xin Yi|Koh|||5A"
    )
    chinese = [any_parting(w, w.last_first.replace(",", "")) for w in of_lines(lines)]
    lines = (
        "Muhammad|Irfan Bin Rosli|||4D;Nur|Aisyah Binte Hamid|||5B;Kavya|Ramasamy|||4A;Arjun|Pillai|||6A;"
        "Siti|Zulaikha Binte Omar|||6B;Ethan|Pereira|||5C"
    )
    others = [any_parting(w) for w in of_lines(lines)]
    people = [w for pair in zip(chinese, others, strict=False) for w in pair] + chinese[6:]
    shown = "\n".join(
        f"{at}. {w.last_first.replace(',', '') if w in chinese else w.full} ({w.room})"
        for at, w in enumerate(people, 1)
    )
    text = (
        "Dear Mdm Salmah,\n\nThese are the Chess Club members for Semester 1. They will use the library's "
        "discussion corner every Wednesday, 2.00 pm to 3.30 pm, from 8 January.\n\n"
        f"{shown}\n\n"
        "Mr Gerald Sim and I will take turns to supervise. Thank you for your help.\n\n"
        "Best regards,\nChen Mei Fong (Ms)\nTeacher-in-charge, Chess Club\nRiverside View Primary School\n"
        "Tel: 6555 0134\n"
    )
    head = (
        "Chen Mei Fong <chen_mei_fong@riversideview.example>",
        "Chess Club",
        "Thu, 02 Jan 2025 10:14:33 +0800",
    )
    folder.put("Chess Club.eml", sent(head, text))
    return Truth(people, allowed=("Chess Club", "Chess Club members"))


@case()
def q93_gita_al_museo_1c_1d(folder: Folder) -> Truth:
    """Italy: the vice principal's mail on a trip: a coach a class, the teachers along, names in rows."""
    people = of_lines(
        """Greta|Albertini|||1C;Simone|Bosco|||1C;Rebecca|Carta|||1C;Alessandro|D'Amico|||1C;Hamza|Ouali|||1C
        Viola|Marini|||1C;Diego|Piras|||1C;Emma|Sanna|||1C;Giovanni|Testa|||1C
        Azzurra|Bellini|||1D;Kevin|Cela|||1D;Francesco|De Rosa|||1D;Ludovica|Fumagalli|||1D;Andrea|Longhi|||1D
        Nicole|Parisi|||1D;Michele|Ruggeri|||1D;Sara|Tedesco|||1D"""
    )
    shown = {room: ", ".join(w.full for w in in_room(people, room)) for room in ("1C", "1D")}
    text = (
        "Gentile Antonella,\n\nper i prestiti e le assenze in biblioteca ti segnalo che giovedì 27 "
        "marzo le classi "
        "1C e 1D saranno al Museo della Scienza. Partecipano:\n\n"
        f"Classe 1C (accompagnatori prof.ssa Galimberti e prof. Russo)\n{shown['1C']}\n\n"
        f"Classe 1D (accompagnatori prof. Zanella e prof.ssa Motta)\n{shown['1D']}\n\n"
        "Partenza ore 8:10 dal cortile, rientro previsto per le 13:45.\n\n"
        "Grazie e buon lavoro,\nRoberta Vitali\nCollaboratrice del dirigente\nI.C. Carlo Levi\n"
        "Tel. 02 555 0166\n"
    )
    head = (
        "Roberta Vitali <roberta.vitali@iccarlolevi.example>",
        "Uscita 1C e 1D",
        "Mon, 24 Mar 2025 09:12:00 +0100",
    )
    folder.put("Uscita 1C e 1D.eml", sent(head, text))
    return Truth(people, allowed=("Uscita 1C e 1D", "Museo della Scienza"))


@case()
def q93_valentines_from_the_room_parent(folder: Folder) -> Truth:
    """US: a kindergarten teacher forwards a mother's list for valentines: first names, a letter."""
    people = of_lines(
        """Aubrey|L.;Bennett|S.;Calvin|M.;Daisy|O.;Elliot|G.;Faith|W.;Jonah|B.;Kaylani|P.;Liam|C.;Liam|T.
        Marisol|V.;Otis|H.;Piper|N.;Rafael|D.;Stella|K.;Wesley|A.;Zara|I.""",
        grade="K",
        room="Room 2",
    )
    people = [replace(w, also=((w.full, ""), (w.given, w.family.rstrip(".")))) for w in people]
    listed = "\n".join(w.full for w in people)
    text = (
        "Hi Becky,\n\nYou asked for my kindergarten names - we are in Room 2. The list our room mom made for "
        "Valentine's Day is up to date, see below.\n\nThanks! Tara\n\n"
        "---------- Forwarded message ---------\nFrom: Melissa Grady <melgrady@mail.example>\n"
        "Date: Mon, Feb 3, 2025 at 8:41 PM\nSubject: Valentines list\n"
        "To: Tara Dunn <tdunn@oakridge.example>\n\n\n"
        "Hi K families!\n\nHere are all 17 friends in Ms. Dunn's class so nobody gets left out on "
        "the 14th:\n\n"
        f"{listed}\n\n"
        "No candy with nuts please! Drop off at the office by 8:30 or text me, 555-0149.\n\n"
        "Melissa (room parent)\n"
    )
    head = "Tara Dunn <tdunn@oakridge.example>", "Fwd: Valentines list", "Tue, 04 Feb 2025 07:22:15 -0600"
    folder.put("Fwd_ Valentines list.eml", sent(head, text, gmail(text)))
    return Truth(people, allowed=("Fwd_ Valentines list", "Ms. Dunn", "Ms. Dunn's class", "Tara Dunn"))


@case()
def q93_nouveaux_de_la_rentree(folder: Folder) -> Truth:
    """France: the deputy head tells in sentences who is new after the holidays, and in which class."""
    people = of_lines(
        """Inès|Belhadj|||6A;Ruben|Castaing|||5B;Nolwenn|Guillou|||4C;Mamadou|Keita|||6D;Elsa|Lacombe|||3A
        Timothée|Lacombe|||6A;Anastasia|Popescu|||5B;Yanis|Rahmani|||4A;Faustine|Verdier|||3C"""
    )
    text = (
        "Bonjour Corinne,\n\nBonne année à toi ! Plusieurs élèves sont arrivés au collège depuis "
        "lundi, peux-tu "
        "leur préparer une carte pour le CDI ?\n\n"
        "Inès Belhadj est inscrite en 6A.\n"
        "Ruben Castaing arrive du collège Matisse et entre en 5B.\n"
        "Nolwenn Guillou vient de Quimper, elle est en 4C.\n"
        "Mamadou Keita est en 6D.\n"
        "Elsa Lacombe est en 3A et son frère Timothée Lacombe en 6A.\n"
        "Anastasia Popescu rejoint la 5B.\n"
        "Yanis Rahmani est en 4A.\n"
        "Faustine Verdier est en 3C.\n\n"
        "Mme Aubry passera avec eux jeudi à 10 h pour la visite.\n\n"
        "Merci d'avance,\n\nÉric Delattre\nPrincipal adjoint\nCollège Louise Michel\n01 55 50 01 23\n"
    )
    head = (
        "Éric Delattre <e.delattre@louisemichel.example>",
        "Nouveaux élèves",
        "Tue, 07 Jan 2025 16:55:00 +0100",
    )
    folder.put("Nouveaux élèves.eml", sent(head, text))
    return Truth(people, allowed=("Nouveaux élèves",))


@case()
def q93_aenderungen_in_der_4b(folder: Folder) -> Truth:
    """Germany: the class typed in Word; in November a mail: moved away, two new ones, a new family name."""
    people = of_lines(
        """Matteo|Arendt;Charlotte|Bohnsack;Ilyas|Demir;Lotta|Ebeling;Luis|Hartwig;Fritz|Hinrichs
        Mia|Kolb-Rahn
        Amelie|Lüders;Piet|Meinke;Sofia|Nikolaidis;Oskar|Pohlmann;Hanna|Quast;Joris|Rieck;Thea|Stöver
        Leander|Uhlig;Daria|Melnyk;Ben|Schröter""",
        room="4b",
    )
    people = but(people, {4: {"here": False}})
    made = Word()
    made.line("Klasse 4b", "Heading1")
    made.line("Klassenlehrer: Herr Thiel, Schuljahr 2025/26")
    made.lines(("Mia Kolb" if w.given == "Mia" else w.full) for w in people[:15])
    made.line("Bücherei: montags, 4. Stunde")
    folder.put("1/Klasse 4b.docx", made.done())
    text = (
        "Liebe Frau Gerken,\n\nin der 4b hat sich einiges getan:\n\n"
        "Luis Hartwig ist umgezogen und geht jetzt in Verden zur Schule.\n"
        "Dafür haben wir zwei Neue: Daria Melnyk und Ben Schröter gehen seit Montag in die 4b.\n"
        "Mia Kolb heißt jetzt Mia Kolb-Rahn.\n\n"
        "Können Sie das bitte in der Bücherei ändern? Danke!\n\n"
        "Herzliche Grüße\nStefan Thiel\nTel. 04231 555-37\n"
    )
    head = "Stefan Thiel <thiel@gs-aller.example>", "Änderungen 4b", "Thu, 13 Nov 2025 13:18:00 +0100"
    folder.put("2/Änderungen 4b.eml", sent(head, text))
    same = [("Mia Kolb", "Mia Kolb-Rahn"), ("Lotta Ebeling", "Lotta Ebeling")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("Klasse 4b", "Herr Thiel", "Thiel"))
