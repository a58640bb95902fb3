"""Lists in a mail or a typed text: a wrapped paragraph, bullets under classes, a forward, remarks."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent

from .kit import by_room, names, wrapped


@case()
def q97_my_second_graders(folder: Folder) -> Truth:
    """US: a teacher's mail, the class in one paragraph wrapped at 72 columns, two nicknames after it."""
    people = of_lines(
        """Adeline|Voss;Bryson|Tate;Camila|Reyes-Soto;Declan|Murtaugh;Emerson|Pike;Fatou|Camara;Gideon|Lasko
        Hattie|Bloom;Jonathan|Pell||||Jack;Kaia|Nakoa;Lincoln|Van Horn;Margot|Stiles;Nehemiah|Rollins
        Oakley|Trent;Penelope|Quiroz||||Penny;Reed|Applegate;Sutton|McCrary;Zane|Whitacre""",
        room="Room 12",
    )
    text = (
        "Hi Pam,\n\nHappy almost-Friday! You asked for my kids so you can print their library cards before "
        f"Tuesday. In Room 12 this year I have {names(people, 'and')}.\n\n"
        "Jonathan Pell goes by Jack and Penelope Quiroz goes by Penny.\n\n"
        "My aide, Mrs. Ybarra, will walk them down at 10:15. Let me know if that's too early.\n\n"
        "Thanks a bunch,\nKelsey\n\n"
        "Kelsey Dorsey\nSecond Grade | Prairie Rose Elementary\n(605) 555-0138\n"
    )
    head = (
        "Kelsey Dorsey <kdorsey@prairierose.example>",
        "my second graders",
        "Thu, 21 Aug 2025 15:22:08 -0500",
    )
    folder.put("my second graders.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("my second graders", "Second Grade", "2nd grade"))


@case()
def q97_primary_five_and_six(folder: Folder) -> Truth:
    """Scotland: a typed text for the library, a heading for each class, bullets, the office's note below."""
    people = of_lines(
        """Eilidh|Baxter|||P5A;Murray|Cairns|||P5A;Zainab|Chaudhry|||P5A;Finlay|Dewar|||P5A
        Orla|Gilchrist|||P5A
        Struan|MacInnes|||P5A;Skye|Robb|||P5A;Cameron|Bell|||P5B;Isla|Drummond|||P5B;Oskar|Jabłoński|||P5B
        Mirren|Laidlaw|||P5B;Lewis|McPhail|||P5B;Ava|Souter|||P5B;Rory|Auld|||P6A;Niamh|Docherty|||P6A
        Harris|Geddes|||P6A;Catriona|Kerr|||P6A;Blair|MacAskill|||P6A;Shreya|Nair|||P6A;Euan|Tulloch|||P6A"""
    )
    teachers = {"P5A": "Mrs Baird", "P5B": "Mr Lennox", "P6A": "Miss Imrie"}
    listed = "\n\n".join(
        "\n".join([f"{room} – {teacher}", *(f"• {w.full}" for w in by_room(people, room))])
        for room, teacher in teachers.items()
    )
    folder.put(
        "P5 and P6 for library.txt",
        f"Pupils for the library, session 2025/26\n\n{listed}\n\n"
        "Please send the old cards back to the office with Mrs Tait, not with the children.\n"
        "Office: 01382 555 019\n",
    )
    return Truth(people, allowed=("P5 and P6 for library", *teachers.values()))


@case()
def q97_weitergeleitet_die_7c(folder: Folder) -> Truth:
    """Germany: a forward of Thunderbird, `Nachname, Vorname;` in one wrapped paragraph, a sentence on one."""
    people = of_lines(
        """Tim|Albrecht;Melina|Behrens;Yusuf|Cetin;Johanna|Dorn;Leif|Eckhoff;Alina|Friesen;Marlon|Gerdes
        Charlotte|von Hagen;Bennet|Ihde;Sofia|Jurić;Hannes|Kröger;Amelie|Lohse;Felix|Ostermann;Rojin|Polat
        Mats|Rieck;Viktoria|Schewtschenko;Lasse|Thomsen;Emily|Wulff""",
        room="7c",
    )
    listed = "; ".join(w.last_first for w in people)
    text = (
        "Liebe Frau Tiedemann,\n\nanbei die 7c von Herrn Brock. Die Ausweise bitte bis Freitag ins Fach.\n\n"
        "Viele Grüße aus dem Sekretariat\nSilke Wolter\nTel. 04321 5550-12\n\n\n"
        "-------- Weitergeleitete Nachricht --------\nBetreff: \tKlasse 7c\n"
        "Datum: \tTue, 9 Sep 2025 11:52:07 +0200\nVon: \tHolger Brock <brock@gs-moorkamp.example>\n"
        "An: \tSekretariat <sekretariat@gs-moorkamp.example>\n\n\n"
        f"Hallo Silke,\n\nhier die Namen meiner 7c für die Bücherei:\n\n{listed}\n\n"
        "Felix Ostermann ist noch bis zu den Herbstferien in Frankreich, bitte trotzdem einen Ausweis "
        "machen.\n\nGruß\nHolger\n"
    )
    head = "Sekretariat <sekretariat@gs-moorkamp.example>", "Fwd: Klasse 7c", "Tue, 9 Sep 2025 12:10:44 +0200"
    folder.put("Fwd Klasse 7c.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("Fwd Klasse 7c",))


@case()
def q97_alumnado_con_observaciones(folder: Folder) -> Truth:
    """Spain: a tutor's Word page of one class, behind some names a colon and what one should know."""
    people = of_lines(
        """Noa|Alarcón Rey;Hugo|Benítez Sáez;Aitana|Cabello Ruiz;Youssef|Chakir Amrani;Marcos|Delgado Pino
        Vera|Escudero Luna;Gonzalo|Fajardo Mesa;Lola|Heredia Cortés;Pablo|Jaén Moreno;Valeria|Lozano Gil
        María Teresa|Maldonado Peña||||Mayte;Iván|Navas Torres;Chloe|Ojeda Santana;Mateo|Requena Vila
        Jimena|Sotelo Arjona;Eric|Zamora Díaz""",
        room="2B",
    )
    remarks = {
        1: "se queda al comedor", 3: "viene en la ruta 2", 5: "alergia a los frutos secos",
        8: "lleva gafas, mejor delante", 10: "la llamamos Mayte", 13: "se queda al comedor",
        15: "viene en la ruta 1",
    }  # fmt: skip
    made = Word()
    made.line("Alumnado de 2B", "Heading1")
    made.line("Tutora: Inmaculada Prieto. Curso 2025-2026")
    for at, w in enumerate(people):
        made.line(f"{w.full}: {remarks[at]}" if at in remarks else w.full)
    made.line()
    made.line("Para la biblioteca: venimos los martes a tercera hora. Gracias, Inma (ext. 214)")
    folder.put("2B alumnado.docx", made.done())
    return Truth([any_parting(w) for w in people], allowed=("2B alumnado", "Alumnado de 2B"))


@case()
def q97_boernene_i_indskolingen(folder: Folder) -> Truth:
    """Denmark: a mail, the class and a colon, then its children in a row, wrapped; three classes."""
    people = of_lines(
        """Anton|Bach|||0.A;Freja|Dahl Madsen|||0.A;Malthe|Friis|||0.A;Selma|Holm|||0.A;Yahya|Ibrahim|||0.A
        Karla|Lassen|||0.A;August|Møller|||0.A;Liva|Thygesen|||0.A;Storm|Agerskov|||1.A
        Ellen|Bjerregaard|||1.A
        Oliver|Damgaard|||1.A;Maja|Frandsen|||1.A;Vilads|Krogh|||1.A;Aya|Mahmoud|||1.A
        Josefine|Østergaard|||1.A
        Carl Emil|Bruun|||1.B;Nora|Gade|||1.B;Bertram|Kjær|||1.B;Alberte|Lund|||1.B;Elliot|Ravn|||1.B
        Sofie|Winther|||1.B"""
    )
    listed = "\n\n".join(f"{room}: {names(by_room(people, room))}" for room in ("0.A", "1.A", "1.B"))
    people = [any_parting(w) if w.family == "Dahl Madsen" else w for w in people]
    text = (
        f"Kære Birgit\n\nHer er børnene i indskolingen til dine lånerkort.\n\n{listed}\n\n"
        "Lærerne må selv hente kortene, når de er klar.\n\nVenlig hilsen\nMette Kjeldsen\n"
        "Skolesekretær, Åskolen\nTlf. 75 55 01 20\n"
    )
    head = "Mette Kjeldsen <mkj@aaskolen.example>", "Indskolingen", "Mon, 18 Aug 2025 10:31:52 +0200"
    folder.put("Indskolingen.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("Indskolingen",))


@case()
def q97_ctyrka_b_v_odrazkach(folder: Folder) -> Truth:
    """Czechia: a form teacher's mail, bullets, in brackets a remark on the library behind some names."""
    people = of_lines(
        """Ondřej|Bartoň;Klára|Benešová;David|Čech;Nela|Dvořáčková;Hoang Minh|Duc;Filip|Hájek;Anna|Hrubá
        Šimon|Janeček;Veronika|Kubátová;Matěj|Lánský;Ema|Macháčková;Tobiáš|Novotný;Adéla|Pešková
        Sofija|Romanenko;Dominik|Říha;Barbora|Slámová;Jonáš|Zelenka""",
        room="4.B",
    )
    remarks = {
        2: "má ještě dvě knížky z minulého roku", 6: "ztratila průkazku", 9: "průkazku má doma",
        13: "čte zatím ukrajinsky", 15: "ztratila průkazku",
    }  # fmt: skip
    listed = "\n".join(
        f"- {w.full} ({remarks[at]})" if at in remarks else f"- {w.full}" for at, w in enumerate(people)
    )
    text = (
        f"Dobrý den, paní Marešová,\n\nposílám seznam žáků 4.B pro školní knihovnu:\n\n{listed}\n\n"
        "Přijdeme ve čtvrtek druhou hodinu. Kdyby něco, jsem v kabinetu č. 31, klapka 118.\n\n"
        "S pozdravem\nMgr. Lenka Tichá\ntřídní učitelka 4.B\nZŠ Pod Lipami\n"
    )
    people = [any_parting(w) if w.family == "Duc" else w for w in people]
    head = "Lenka Tichá <ticha@zspodlipami.example>", "Seznam 4.B", "Mon, 1 Sep 2025 13:40:15 +0200"
    folder.put("Seznam 4B.eml", sent(head, text))
    return Truth(people, allowed=("Seznam 4B", "Seznam 4.B"))
