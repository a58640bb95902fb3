"""Lists in a mail or a typed text: a paragraph for each class, reading bands, villages, a forward."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import numbered, sent
from benchmarks.rosters.sets.fresh97.kit import by_room, names, wrapped


@case()
def q98_three_paragraphs_of_year_one(folder: Folder) -> Truth:
    """Australia: a coordinator's mail, class and teacher above a wrapped paragraph of names, an `and`."""
    people = of_lines(
        """Archie|Bonner|||1R;Leilani|Faumuina|||1R;Grace|Hanrahan|||1R;Vivaan|Joshi|||1R;Maddie|Lockyer|||1R
        Toby|Sutcliffe|||1R;Ivy|Trevorrow|||1R;Ahmad|Azimi|||1G;Scarlett|Burgess|||1G;Flynn|Corrigan|||1G
        Emily|Ng|||1G;Marley|Parfitt|||1G;Xavier|Rosewarne|||1G;Poppy|Stavrou|||1G;Lachlan|Beattie|||1B
        Wren|Dunstan|||1B;Tahlia|Goodwin|||1B;Samuel|Mutasa|||1B;Olive|O'Dea|||1B;Hunter|Pinkney|||1B"""
    )
    teachers = {"1R": "Miss Tran", "1G": "Mr Wheelahan", "1B": "Mrs Azzopardi"}
    listed = "\n\n".join(
        f"{room} ({teacher})\n{names(by_room(people, room), 'and')}" for room, teacher in teachers.items()
    )
    text = (
        "Hi Sue,\n\nThe Year 1 classes are settled at last, so you can go ahead with the borrower cards.\n\n"
        f"{listed}\n\n"
        "Mrs Azzopardi is on leave until Week 4, Ms Renshaw has her class.\n\nCheers,\nBron\n\n"
        "Bronwyn Tilley | Year 1 Coordinator | Ext 306\n"
    )
    head = "Bronwyn Tilley <btilley@gumridge.example>", "Year 1 classes", "Wed, 4 Feb 2026 16:20:37 +1030"
    folder.put("Year 1 classes.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("Year 1 classes", "Year 1", *teachers.values()))


@case()
def q98_kestrels_and_their_bands(folder: Folder) -> Truth:
    """England: a teacher's Word page, a dash and the reading band behind each name, a note for two."""
    people = of_lines(
        """Alfie|Bond;Maryam|Daud;Florence|Ellwood;Jayden|Frimpong;Lily-May|Garner;Thomas|Haigh||||Tommy
        Sienna|Ibbotson;Kacper|Lewandowski;Noah|Mallinson;Ayesha|Nawaz;Rupert|Ogden;Bethany|Priestley||||Beth
        Samuel|Quarmby;Eliza|Senior;Harley|Thewlis;Yara|Yousef""",
        room="3K",
    )
    bands = "lime;white;brown;lime;turquoise;free reader;lime;purple;brown;free reader;white;gold;lime;brown"
    told = [*bands.split(";"), "gold", "turquoise"]
    made = Word()
    made.line("3K, Kestrels", "Heading1")
    made.line("Class teacher: Mr D Whiteley. Library: Mondays, 2.10 pm")
    for w, band in zip(people, told, strict=True):
        name = f"{w.given} ({w.goes}) {w.family}" if w.goes else w.full
        made.line(f"{name} – {band}")
    made.line()
    made.line("Lime and above may take two books. Please ring the office (01484 555 016) about lost ones.")
    folder.put("3K reading bands.docx", made.done())
    return Truth(people, allowed=("3K reading bands", "3K, Kestrels", "Kestrels"))


@case()
def q98_klasse_5b_mit_wohnort(folder: Folder) -> Truth:
    """Switzerland: a Word page, names that Word numbers itself, a comma and the village behind each."""
    people = of_lines(
        """Lena|Amstutz;Arbnor|Berisha;Nils|Bucher;Ladina|Caduff;Timo|Durrer;Elin|Ettlin;Jan|von Flüe
        Sarina|Gasser;Levin|Imfeld;Mara|Kathriner;Diogo|Mendes;Leonie|Odermatt;Andrin|Rohrer;Sophia|Spichtig
        Julian|Windlin;Anouk|Zumstein""",
        room="5b",
    )
    villages = "Kerns", "Sachseln", "Sarnen", "Kerns", "Kägiswil", "Stalden", "Alpnach"
    made = Word()
    made.line("Klasse 5b, Schuljahr 2025/26", "Heading1")
    made.line("Schülerinnen und Schüler mit Wohnort, für die Bibliothek")
    for at, w in enumerate(people):
        made.line(f"{w.full}, {villages[at % len(villages)]}", listed=True)
    made.line()
    made.line("Die Klasse kommt jeden zweiten Donnerstag um 10 Uhr.")
    made.line("Klassenlehrperson: Priska Burch, 041 555 01 33")
    folder.put("Klasse 5b.docx", made.done())
    return Truth(people, allowed=("Klasse 5b",))


@case()
def q98_przekazana_lista_6c(folder: Folder) -> Truth:
    """Poland: the office forwards a form teacher's mail, numbered, surname first as the line above says."""
    people = of_lines(
        """Zuzanna|Adamiak;Mikołaj|Bednarz;Oliwia|Cichocka;Kamil|Domański;Anna Maria|Filipek;Jan|Gołąb
        Nadia|Hryniewicz;Wiktor|Jaworski;Pola|Kłos;Maksym|Lytvynenko;Marcelina|Marczak;Tomasz|Olszewski
        Gabriela|Pawelec;Krzysztof|Rak;Julia|Stępień-Lis;Borys|Trojan;Liliana|Ziółkowska""",
        room="6c",
    )
    listed = numbered(f"{w.family} {w.given}" for w in people)
    text = (
        "Pani Ewo,\n\nprzesyłam listę od pani Wrony. Proszę o karty biblioteczne dla całej klasy.\n\n"
        "Pozdrawiam\nBeata Sroka\nsekretariat, tel. 22 555 01 40\n\n"
        "---------- Wiadomość przekazana dalej ----------\n"
        "Od: Iwona Wrona <i.wrona@sp18.example>\nData: śr., 3 wrz 2025 o 14:26\n"
        "Temat: klasa 6c\nDo: Sekretariat <sekretariat@sp18.example>\n\n\n"
        "Dzień dobry,\n\noto uczniowie klasy 6c (nazwisko i imię):\n\n"
        f"{listed}\n\nRazem 17 osób.\n\nIwona Wrona\nwychowawczyni\n"
    )
    head = "Sekretariat <sekretariat@sp18.example>", "Fwd: klasa 6c", "Thu, 4 Sep 2025 08:03:55 +0200"
    folder.put("Fwd klasa 6c.eml", sent(head, text, charset="iso-8859-2"))
    return Truth(people, allowed=("Fwd klasa 6c",))


@case()
def q98_groepen_zeven(folder: Folder) -> Truth:
    """Netherlands: notes as Markdown, a heading for each class, bullets, who plays library monitor."""
    people = of_lines(
        """Jip|van Asselt|||7A;Nadia|Bennani|||7A;Floor|Brouwer|||7A;Mees|Dekkers|||7A;Lynn|de Groot|||7A
        Sven|Hoekstra|||7A;Olivier|Kramer|||7A;Yara|Scholten|||7A;Teun|Blom|||7B;Feline|van den Broek|||7B
        Mohammed|Chafi|||7B;Puck|Evers|||7B;Ravi|Jagernath|||7B;Saar|Meijer|||7B;Jurre|Veenstra|||7B
        Zoë|Zwart|||7B"""
    )
    monitors = {"Floor", "Ravi"}

    def listed(room: str) -> str:
        return "\n".join(
            f"* {w.full} (bibliotheekhulp)" if w.given in monitors else f"* {w.full}"
            for w in by_room(people, room)
        )

    folder.put(
        "groepen 7.md",
        "# Leerlingen voor de schoolbibliotheek\n\nStand: 25 augustus 2025. Vragen? Bel Anja, toestel 12.\n\n"
        f"## 7A (juf Marjan)\n\n{listed('7A')}\n\n## 7B (meester Tom)\n\n{listed('7B')}\n\n"
        "---\n\n7A komt op maandag, 7B op woensdag na de pauze.\n",
    )
    teachers = ("juf Marjan", "meester Tom")
    return Truth(people, allowed=("groepen 7", "Leerlingen voor de schoolbibliotheek", *teachers))


@case()
def q98_elenchi_delle_prime(folder: Folder) -> Truth:
    """Italy: a mail, two classes, SURNAME and first name in a row with commas, wrapped at 72 columns."""
    people = of_lines(
        """Giada|Alberti|||1E;Luca|Bernardi|||1E;Ilaria|Cattani|||1E;Ahmed|Diop|||1E;Riccardo|Fabbri|||1E
        Emma|Gandolfi|||1E;Kevin|Hoxha|||1E;Noemi|Lugli|||1E;Filippo|Montanari|||1E;Anna|Prandi|||1E
        Sofia|Barbieri|||1F;Diego|Casarini|||1F;Marta|Ferrarini|||1F;Andrea|Guidetti|||1F;Viola|Malagoli|||1F
        Gabriel|Munteanu|||1F;Bianca|Righi|||1F;Nicola|Sghedoni|||1F;Hiba|Zeroual|||1F"""
    )
    listed = "\n\n".join(
        f"Classe {room}: {', '.join(f'{w.family.upper()} {w.given}' for w in by_room(people, room))}"
        for room in ("1E", "1F")
    )
    text = (
        "Buongiorno Daniela,\n\necco gli alunni delle due prime per le tessere della biblioteca.\n\n"
        f"{listed}\n\n"
        "Le tessere le può consegnare alla prof.ssa Barozzi.\n\nGrazie e buon lavoro\n\n"
        "Carla Benassi\nSegreteria didattica\nScuola secondaria Leonardo da Vinci\n059 555 0128\n"
    )
    head = "Carla Benassi <didattica@scuolavinci.example>", "Elenchi prime", "Fri, 12 Sep 2025 12:44:03 +0200"
    folder.put("Elenchi prime.eml", sent(head, wrapped(text)))
    return Truth(people, capitals=True, allowed=("Elenchi prime",))
