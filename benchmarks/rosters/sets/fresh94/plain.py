"""One clean list and a few sentences, as most mails and notes of teachers are."""

from __future__ import annotations

from textwrap import fill

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh93.kit import joined, numbered, outlook, sent


@case()
def q94_first_graders_of_room_4(folder: Folder) -> Truth:
    """US: a first-grade teacher's mail from Outlook, bullets as text and as a page, a signature."""
    people = of_lines(
        """Amari|Baldwin;Brynn|Carlisle;Carter|Dietz;Esperanza|Fuentes;Gavin|Hoover;Isabel|Jaramillo
        Jonas|Kemp
        Kamryn|Lyle;Landon|Mays;Mila|Novak;Nehemiah|Odom;Olive|Pickett;Quincy|Ramsey;Remi|Salazar
        Sutton|Teague
        Trinity|Upchurch;Vihaan|Varma;Willa|York""",
        grade="1",
        room="Room 4",
    )
    above = (
        "Good morning Mrs. Kessler,",
        "Here is my class list for library checkout. We are first grade, Room 4.",
    )
    below = (
        "Do we still come on Tuesdays at 10:15? I will have a sub on the 26th, Mr. Halloran.",
        "Thanks!",
        "Jenna Albright",
        "First Grade Teacher",
        "Lincoln Elementary School",
        "(555) 555-0168 ext. 204",
    )
    bullets = "\n".join(f"  *   {w.full}" for w in people)
    text = (
        "\n\n".join(above)
        + f"\n\n{bullets}\n\n"
        + "\n\n".join(below[:2])
        + "\n\n"
        + "\n".join(below[2:])
        + "\n"
    )
    head = (
        "Jenna Albright <jalbright@lincolnes.example>",
        "Room 4 class list",
        "Mon, 18 Aug 2025 07:31:02 -0500",
    )
    folder.put("Room 4 class list.eml", sent(head, text, outlook(*above, [w.full for w in people], *below)))
    return Truth(people, allowed=("Room 4 class list", "First Grade", "Jenna Albright"))


@case()
def q94_third_class_in_room_12(folder: Folder) -> Truth:
    """Ireland: a Word page, class, room and teacher above, one name a line, a line on library day."""
    people = of_lines(
        """Éabha|Byrne;Senan|Cullinane;Nikola|Dąbrowska;Páidí|Fahy;Clodagh|Geraghty;Temidayo|Ige;Odhrán|Joyce
        Robyn|Kilbane;Zayan|Malik;Cara|McHale;Donnacha|Ó Máille;Mya|Prendergast;Luke|Ruane;Katelyn|Sweeney
        Tomás|Tierney;Nessa|Walsh""",
        room="Room 12",
    )
    made = Word()
    made.line("Third Class – Room 12", "Heading1")
    made.line("Teacher: Ms Bríd Lavelle. SNA: Mary Gaughan")
    made.line()
    for w in people:
        made.line(w.full)
    made.line()
    made.line(
        "We go to the library on Thursdays at 11.10. If a book is lost, please ring the office on "
        "094 555 0120."
    )
    folder.put("Third Class.docx", made.done())
    return Truth(
        people, allowed=("Third Class", "3rd Class", "Third Class – Room 12", "Ms Bríd Lavelle", "Lavelle")
    )


@case()
def q94_die_kinder_der_2a(folder: Folder) -> Truth:
    """Germany: a class teacher's mail in the older code of letters, whole names, one a line."""
    people = of_lines(
        """Mila|Ackermann;Jakob|Baumgärtner;Nour|Chahine;Leonie|Dittrich;Anton|Eichler;Fatma|Gül;Rosalie|Haase
        Konstantin|Illner;Elias|Jurczyk;Marla|Kästner;Theo|Landgraf;Ayla|Mutlu;Bruno|Niebuhr;Johanna|Ost
        Milan|Petrovic;Lene|Rößler;Vincent|Schuhmacher;Emilia|Tänzer;Karl|Ullrich;Frida|Wünsche""",
        room="2a",
    )
    listed = "\n".join(w.full for w in people)
    text = (
        f"Liebe Frau Sommer,\n\nhier sind die Kinder der 2a für die Büchereiausweise:\n\n{listed}\n\n"
        "Das sind 20. Wir kommen immer dienstags in der dritten Stunde.\n\n"
        "Viele Grüße\nKerstin Odenthal\n\n-- \nKerstin Odenthal\nKlassenlehrerin 2a\n"
        "Grundschule am Mühlbach\n"
        "Tel. 03741 555-210\n"
    )
    head = "Kerstin Odenthal <odenthal@gs-muehlbach.example>", "Namen 2a", "Tue, 12 Aug 2025 15:04:27 +0200"
    folder.put("Namen 2a.eml", sent(head, text, charset="iso-8859-1"))
    return Truth(people, allowed=("Namen 2a",))


@case()
def q94_uczniowie_klasy_3b(folder: Folder) -> Truth:
    """Poland: a form teacher's text file, numbered, first name first, her phone, the library's hour."""
    people = of_lines(
        """Antonina|Adamczyk;Filip|Borowski;Lena|Chmielewska;Oleh|Danyliuk;Maja|Gajda;Tymon|Jasiński
        Amelia|Kalisz
        Franciszek|Lis;Nadia|Maciejewska;Ignacy|Olszewski;Pola|Pietrzak;Leon|Rutkowski;Blanka|Skiba
        Aleksander|Świątek;Helena|Urbańska;Igor|Woźniak;Iga|Żukowska""",
        room="3b",
    )
    folder.put(
        "klasa 3b.txt",
        f"Uczniowie klasy 3b\n\n{numbered(w.full for w in people)}\n\n"
        "Razem 17 uczniów. Do biblioteki przychodzimy w środy na trzeciej lekcji.\n"
        "Wychowawczyni: Beata Sikorska, tel. 600 555 014\n",
    )
    return Truth(people, allowed=("klasa 3b", "Uczniowie klasy 3b"))


@case()
def q94_uc_b_sinifi(folder: Folder) -> Truth:
    """Turkey: a class teacher's mail, school number and name in each line, a line above says so."""
    people = of_lines(
        """Ali Kemal|Akın|412;Asya|Bozkurt|587;Berat|Çelebi|433;Defne|Duman|590;Ecrin|Erdem|418;Emir|Güneş|605
        Hiranur|Işık|421;İpek|Karaca|599;Kerem|Koçak|436;Miraç|Ünal|612;Nehir|Özkan|440;Ömer|Polat|427
        Rüya|Sezer|594;Şevval|Tekin|449;Umut|Yalçın|608;Zümra|Yücel|452""",
        room="3/B",
    )
    people = [any_parting(w) for w in people]
    listed = "\n".join(f"{w.number} {w.full}" for w in people)
    text = (
        "Merhaba Hülya Hanım,\n\nKütüphane kartları için 3/B sınıfının listesi aşağıdadır (okul no, "
        "adı soyadı):\n\n"
        f"{listed}\n\n"
        "Toplam 16 öğrenci. Salı günleri 4. derste kütüphaneye geliyoruz.\n\n"
        "İyi çalışmalar,\nMurat Aydoğan\n3/B Sınıf Öğretmeni\nFatih İlkokulu\nTel: 0312 555 01 60\n"
    )
    head = "Murat Aydoğan <m.aydogan@fatihilkokulu.example>", "3/B listesi", "Wed, 09 Sep 2026 10:40:00 +0300"
    folder.put("3-B listesi.eml", sent(head, text))
    return Truth(people, allowed=("3-B listesi", "3/B listesi"))


@case()
def q94_seznam_zaku_5a(folder: Folder) -> Truth:
    """Czechia: the office's mail, numbered, family name first as the line above says, one class."""
    people = of_lines(
        """Matyáš|Bartoš;Eliška|Čermáková;Jiří|Doležal;Tereza|Fialová;Vojtěch|Havránek;Sofie|Jandová
        Filip|Kadlec
        Adam|Mareš;Ngoc Linh|Nguyen;Nela|Ondráčková;Kryštof|Pokorný;Barbora|Řezníčková;Ondřej|Soukup
        Viktorie|Šimková;Štěpán|Tůma;Anežka|Vlčková;Daniel|Zeman""",
        room="5.A",
    )
    listed = numbered(f"{w.family} {w.given}" for w in people)
    text = (
        "Dobrý den, paní Horáková,\n\nposílám seznam žáků třídy 5.A do knihovny (příjmení a "
        f"jméno):\n\n{listed}\n\n"
        "Třídní učitelkou je letos Mgr. Jana Kopecká.\n\n"
        "S pozdravem\n\nLenka Stránská\nsekretariát ZŠ Na Výsluní\ntel. 555 010 120\n"
    )
    head = "Lenka Stránská <kancelar@zsvysluni.example>", "Seznam 5.A", "Mon, 01 Sep 2025 12:25:00 +0200"
    folder.put("Seznam 5.A.eml", sent(head, text))
    return Truth(people, allowed=("Seznam 5.A", "Kopecká"))


@case()
def q94_turmas_52_e_53(folder: Folder) -> Truth:
    """Brazil: a coordinator's mail with two classes, numbered with a hyphen, the teacher of each above."""
    people = of_lines(
        """Ágatha|Becker da Rosa|||52;Bernardo|Colombo|||52;Cecília|Dornelles|||52;Erick|Fagundes Nunes|||52
        Gabriela|Haas|||52;João Pedro|Kunzler|||52;Lorena|Machado|||52;Miguel|Oliveira Pinto|||52
        Rafaela|Zanin|||52
        Antônio|Bitencourt|||53;Bianca|Coelho|||53;Davi Lucca|Escobar|||53;Emanuelly|Freitas|||53
        Guilherme|Lemos Vargas|||53;Isis|Marques|||53;Nathan|Padilha|||53;Valentina|Schmitt|||53"""
    )
    shown = {room: numbered((w.full for w in in_room(people, room)), "{} - {}") for room in ("52", "53")}
    text = (
        "Bom dia, Rosane!\n\nSeguem as listas das turmas da tarde para fazer as carteirinhas.\n\n"
        f"TURMA 52 (profe Juliana)\n{shown['52']}\n\nTURMA 53 (profe Márcio)\n{shown['53']}\n\n"
        "Qualquer dúvida estou na coordenação até as 17h30 ou no ramal 214.\n\n"
        "Abraço,\nVera Lúcia Pacheco\nCoordenação Pedagógica\nEMEF Érico Veríssimo\n(51) 5555-0119\n"
    )
    head = "Vera Pacheco <coordenacao@emefev.example>", "Turmas da tarde", "Mon, 19 Feb 2024 08:46:00 -0300"
    folder.put("Turmas da tarde.eml", sent(head, text))
    return Truth(
        [any_parting(w) for w in people], allowed=("Turmas da tarde", "profe Juliana", "profe Márcio")
    )


@case()
def q94_everyone_in_room_7(folder: Folder) -> Truth:
    """New Zealand: a mail of plain text, the room in a wrapped paragraph, two short names."""
    people = of_lines(
        """Anahera|Pomare;Blake|Thornley;Charlotte|Ngatai||||Charlie;Daisy|Fepuleai;Eru|Wihongi;Finn|Maddox
        Georgie|Allardyce;Harjot|Singh;Isla|Rutherford;Jayden|Kereama;Lupe|Taufa;Mikaere|Hohaia
        Nikau|Brightwell
        Olivia|Zhang;Samuel|Tuhoro||||Sam;Tessa|McAuley;Wiremu|Paki""",
        room="Room 7",
    )
    names = [f'{w.given} "{w.goes}" {w.family}' if w.goes else w.full for w in people]
    text = (
        "Kia ora Jude,\n\nEveryone in Room 7 for the library computer:\n\n"
        f"{fill(joined(names) + '.', 74, break_on_hyphens=False)}\n\n"
        "We'd love to keep our Wednesday 1.30 slot. Matua Rangi is relieving for me next week.\n\n"
        "Ngā mihi\nAroha\n\nAroha Stirling | Kaiako, Room 7 | Te Kura o Waipapa | 09 555 0142\n"
    )
    head = "Aroha Stirling <aroha.s@waipapa.example>", "Room 7", "Thu, 06 Feb 2025 16:12:50 +1300"
    folder.put("Room 7.eml", sent(head, text))
    return Truth(people)


@case()
def q94_second_grade_from_google_docs(folder: Folder) -> Truth:
    """US: a document of Google as Markdown; teacher and room as headings, numbered, counts."""
    people = of_lines(
        """Adalyn|Brewer|||Room 101;Caden|Escobedo|||Room 101;Hadley|Gustafson|||Room 101
        Jaxson|Ivory|||Room 101
        Layla|Mansour|||Room 101;Peyton|Rasmussen|||Room 101;Zion|Tolbert|||Room 101
        Beau|Crandall|||Room 103;Delilah|Espino|||Room 103;Graham|Lockett|||Room 103;Juniper|Nash|||Room 103
        Omari|Sykes|||Room 103;Rosalie|Ung|||Room 103
        Autumn|Bledsoe|||Room 105;Cooper|Dang|||Room 105;Imani|Franklin|||Room 105;Lucia|Montoya|||Room 105
        Nolan|Prewitt|||Room 105;Selah|Winters|||Room 105;Tucker|Yost|||Room 105""",
        grade="2",
    )
    teachers = {"Room 101": "Mrs. Alvarez", "Room 103": "Mr. Pruitt", "Room 105": "Ms. Sandhu"}
    shown = "".join(
        f"## **{teacher}, {room}**\n\n{numbered(w.full for w in in_room(people, room))}\n\n"
        f"*{len(in_room(people, room))} students*\n\n"
        for room, teacher in teachers.items()
    )
    folder.put(
        "2nd Grade Class Lists 2025-26.md",
        "# **2nd Grade Class Lists 2025-26**\n\n"
        f"Updated 8/11/25 by Carol in the front office. Questions? Ext. 3000\\.\n\n{shown}",
    )
    return Truth(people, allowed=(*teachers.values(), "2nd Grade Class Lists 2025-26"))
