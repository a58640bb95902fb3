"""Lists out of mails and chats: a pasted mail of an office, Telegram, pairs who read, sections in Word."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh101.kit import either_way, family_first
from benchmarks.rosters.sets.fresh105.kit import listed


@case()
def q109_aus_dem_sekretariat_kopiert(folder: Folder) -> Truth:
    """Switzerland: an office's mail pasted with its head into a text, two classes, last names first."""
    people = of_lines(
        """Lena|Aebischer;Elion|Berisha;Nino|Caduff;Tiago|Da Silva;Alina|Flückiger;Jan|Gerber;Mila|Hofstetter
        Arun|Kumarasamy;Sina|Lüthi;Levin|Moser;Chiara|Zberg""",
        room="5a",
    ) + of_lines(
        """Noé|Amstutz;Lea|Bieri;Dario|Camenzind;Enya|Durrer;Fabio|Gisler;Ronja|Infanger;Luka|Jovanović
        Malea|Kälin;Andrin|Schnyder;Zoe|Wyss""",
        room="5b",
    )
    first, second = ("\n".join(map(family_first, part)) for part in (people[:11], people[11:]))
    folder.put(
        "Klassenlisten.txt",
        "Von: Sekretariat Schulhaus Obermatt <sekretariat@obermatt.example>\n"
        "Gesendet: Montag, 18. August 2025 09:12\nAn: Bibliothek\nCc: Inderbitzin Monika; Zgraggen Peter\n"
        "Betreff: Klassenlisten 5. Klassen\n\n"
        "Liebe Corinne\n\nHier die beiden Klassenlisten für die Bibliothek, der Nachname steht jeweils "
        "vorne.\n\n"
        f"Klasse 5a (Herr Zgraggen, Zimmer 14)\n{first}\n\n"
        f"Klasse 5b (Frau Inderbitzin, Zimmer 15)\n{second}\n\n"
        "Bei Fragen bin ich jeweils am Vormittag erreichbar.\n\nFreundliche Grüsse\nPriska Odermatt\n\n"
        "Schulsekretariat Obermatt\nTel. 041 555 01 42\n".replace("\n", "\r\n"),
    )
    allowed = (
        "Klassenlisten", "Klassenlisten 5. Klassen", "Klasse 5a (Herr Zgraggen, Zimmer 14)", "Zimmer 14",
        "14",
        "Klasse 5b (Frau Inderbitzin, Zimmer 15)", "Zimmer 15", "15", "Herr Zgraggen", "Frau Inderbitzin",
        "5. Klassen",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case("Telegram Desktop: messages copied are `Name, [dd.mm.yyyy hh:mm]` and the text below (from memory)")
def q109_shestye_v_telegrame(folder: Folder) -> Truth:
    """Kazakhstan: messages of two class teachers out of Telegram, family names first, one comes later."""
    people = of_lines(
        """Дана|Абдрахманова;Тимур|Ахметов;Алина|Бондаренко;Ерасыл|Жумабаев;Камила|Искакова;Максим|Ким
        Аружан|Нурланова;Даниил|Петренко;Мадина|Сулейменова;Артур|Тен""",
        room="6Б",
    ) + of_lines(
        """Амир|Бектуров;София|Волкова;Нурсултан|Досанов;Айым|Есимова;Кирилл|Мельник;Томирис|Оразбаева
        Роман|Шмидт;Жасмин|Юсупова""",
        room="6А",
    )
    first = listed(people[:9], "{family} {given}", "{at}. ")
    second = listed(people[10:], "{family} {given}", "{at}. ")
    folder.put(
        "шестые классы.txt",
        "Библиотека, [02.09.2025 11:40]\nДобрый день! Пришлите, пожалуйста, списки шестых классов на "
        "билеты\n\n"
        f"Гульнара Ахметовна, [02.09.2025 12:15]\nДобрый день, это 6 «Б»:\n{first}\n\n"
        f"Ольга Викторовна, [02.09.2025 13:02]\n6 «А»\n{second}\n\n"
        "Гульнара Ахметовна, [02.09.2025 13:20]\nЕщё Тен Артур, 6 «Б», он у нас новенький\n\n"
        "Библиотека, [02.09.2025 13:31]\nСпасибо! Билеты будут готовы в пятницу 👍\n",
    )
    allowed = "шестые классы", "6 «Б»", "6 «А»"
    return Truth([either_way(w) for w in people], allowed=allowed)


@case()
def q109_penktokai_bibliotekai(folder: Folder) -> Truth:
    """Lithuania: the deputy's mail, two classes, teachers in brackets, dashes, some remarks."""
    people = of_lines(
        """Austėja|Kazlauskaitė;Matas|Butkus;Ugnė|Jankauskaitė;Dominykas|Stankevičius;Liepa|Žukauskaitė
        Jonas|Navickas;Sofija|Ivanova;Kajus|Petrauskas;Gabija|Urbonaitė""",
        room="5a",
    ) + of_lines(
        """Emilija|Baranauskaitė;Nojus|Gudaitis;Luknė|Mažeikaitė;Herkus|Paulauskas;Smiltė|Rimkutė
        Adrian|Voitkevič;Ema|Šimkutė;Tadas|Vasiliauskas""",
        room="5b",
    )
    remarks = {"Dominykas": " (naujas mokinys)", "Gabija": " (pametė pažymėjimą)", "Luknė": " (nauja mokinė)",
               "Tadas": " (grįžta iš sanatorijos spalį)"}  # fmt: skip
    first, second = (listed(part, begin="– ", **remarks) for part in (people[:9], people[9:]))
    text = (
        "Laba diena, Vilma,\n\nsiunčiu penktokų sąrašus skaitytojų pažymėjimams.\n\n"
        f"5a (auklėtoja Rasa Petkevičienė)\n{first}\n\n5b (auklėtojas Giedrius Balsys)\n{second}\n\n"
        "Iš viso 17 mokinių. Jei ko trūksta, skambinkite man, tel. 8 600 55014.\n\n"
        "Pagarbiai\nJolanta Grigienė\nDirektoriaus pavaduotoja ugdymui\n"
    )
    head = "Jolanta Grigienė <j.grigiene@azuolynas.example>", "Penktokai", "Wed, 3 Sep 2025 10:20:51 +0300"
    folder.put("Penktokai.eml", sent(head, text))
    allowed = (
        "Penktokai", "5a (auklėtoja Rasa Petkevičienė)", "5b (auklėtojas Giedrius Balsys)",
        "Rasa Petkevičienė",
        "Giedrius Balsys",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q109_paired_readers(folder: Folder) -> Truth:
    """Scotland: a Word page of pairs who read together, an old and a young one a line, their classes."""
    people = of_lines(
        """Ailsa|Drummond|||P7B;Finlay|Muir|||P1A;Hamza|Rafiq|||P7A;Orla|Buchanan|||P1B;Struan|Geddes|||P7B
        Maisie|Kerr|||P1A;Zuzanna|Wojcik|||P7A;Harris|Paton|||P1A;Eilidh|MacInnes|||P7B;Leo|Adamson|||P1B
        Callan|Tennant|||P7A;Aria|Singh|||P1B;Rowan|Lockhart|||P7B;Freya|Cairns|||P1A;Blair|Sneddon|||P7A
        Jude|Okonjo|||P1B;Catriona|Nicolson|||P7A;Isla|Fotheringham|||P1A;Lewis|Galbraith|||P7B
        Ivy|Renwick|||P1B"""
    )
    cells = [f"{w.full} ({w.room})" for w in people]
    lines = [f"{cells[at]} with {cells[at + 1]}" for at in range(0, len(cells), 2)]
    made = Word()
    made.line("Paired reading, block 1", "Heading1")
    made.line("All of these children need a library card, please. They meet in the library after break.")
    made.line("Tuesdays", "Heading2")
    made.lines(lines[:5])
    made.line("Thursdays", "Heading2")
    made.lines(lines[5:])
    made.line("Any questions, ask Mrs Strachan or me.")
    made.line("Lorna Petrie, Principal Teacher")
    folder.put("Paired reading block 1.docx", made.done())
    allowed = "Paired reading block 1", "Paired reading, block 1", "Paired reading", "Tuesdays", "Thursdays"
    return Truth(people, allowed=allowed)


@case()
def q109_relacion_por_secciones(folder: Folder) -> Truth:
    """Peru: the secretary's Word page, a heading for each section, typed numbers, SURNAMES first."""
    people = of_lines(
        """Luz Clarita|Quispe Mamani;Jhon Anderson|Ccori Huanca;Valentina|Flores Rojas;Thiago|Apaza Choque
        Milagros|Condori Yupanqui;Fabrizio|Salas Peralta;Dayana|Chambi Ticona;Gael|Zegarra Pinto""",
        room="5° A",
    ) + of_lines(
        """Alessandra|Arce Villanueva;Yamile|Huamán Cusi;Liam|Benavides Ortiz;Nayeli|Pari Turpo
        Rodrigo|Llerena Cáceres;Camila|Vilca Ramos;Piero|Núñez Delgado""",
        room="5° B",
    )
    made = Word()
    made.line("I.E. 40055 Los Sauces")
    made.line("Relación de estudiantes de quinto grado, 2026", "Heading1")
    for room, tutor, part in (
        ("A", "Prof. Rosario Medina", people[:8]),
        ("B", "Prof. Wilber Ancco", people[8:]),
    ):
        made.line(f'5° "{room}" – {tutor}', "Heading2")
        ordered = sorted(part, key=lambda w: w.family)
        made.lines(f"{at:02}. {w.family.upper()}, {w.given}" for at, w in enumerate(ordered, 1))
        made.line(f"Total: {len(part)} estudiantes")
    made.line("Arequipa, 16 de marzo de 2026")
    made.line("Gladys Portugal Neyra\vSecretaria")
    folder.put("Relación quinto grado.docx", made.done())
    allowed = (
        '5° "A" – Prof. Rosario Medina', '5° "B" – Prof. Wilber Ancco', "Relación quinto grado",
        "quinto grado",
        "Prof. Rosario Medina", "Prof. Wilber Ancco",
    )  # fmt: skip
    return Truth([any_parting(w) for w in people], capitals=True, allowed=allowed)
