"""Lists typed as notes and Word pages, class by class."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh105.kit import listed


@case()
def q111_sestas_klases_saraksts(folder: Folder) -> Truth:
    """Latvia: a class teacher's typed list, columns of blanks for number, last and first name and remarks."""
    people = of_lines(
        """Marta|Ābele;Gustavs|Balodis;Paula|Cīrule;Rihards|Dreimanis;Sofija|Fjodorova;Markuss|Grīnbergs
        Anna Elizabete|Jansone;Krists|Kalniņš;Līva|Liepiņa;Daniels|Mihailovs;Keita|Ozoliņa;Emīls|Pētersons
        Alise|Rozīte;Tomass|Šmits;Katrīna|Vītola;Ernests|Zālītis""",
        room="6.b",
    )
    remarks = {"Gustavs": "jauns skolēns", "Sofija": "nozaudējusi karti", "Krists": "dežurants bibliotēkā",
               "Alise": "jauna skolniece"}  # fmt: skip
    lines = [
        f"{at:>2}.  {w.family:<14}{w.given:<18}{remarks.get(w.given, '')}".rstrip()
        for at, w in enumerate(people, 1)
    ]
    shown = "\n".join(lines)
    folder.put(
        "6.b bibliotēkai.txt",
        "6.b klases saraksts bibliotēkai, 2025./2026. m. g.\n"
        "Klases audzinātāja: Inese Krūmiņa, 214. kabinets\n\n"
        f"Nr.  {'Uzvārds':<14}{'Vārds':<18}Piezīmes\n{shown}\n\n"
        "Trešdien 5. stundā atnāksim visi kopā.\n".replace("\n", "\r\n"),
    )
    people = [any_parting(w) if " " in w.given else w for w in people]
    allowed = "6.b bibliotēkai", "6.b klase", "214", "214. kabinets", "Inese Krūmiņa"
    return Truth(people, allowed=allowed)


@case()
def q111_mekhute_klasebi(folder: Folder) -> Truth:
    """Georgia: a Word page in Georgian letters, class and head teacher above, bullets, remarks for some."""
    a = of_lines(
        """ანა|ბერიძე;გიორგი|მაისურაძე;ნინო|გელაშვილი;ლუკა|კაპანაძე;მარიამ|ლომიძე;ნიკოლოზ|ჯაფარიძე
        ელენე|წიკლაური;საბა|კობახიძე;თეკლა|ხუციშვილი;სანდრო|გიორგაძე""",
        room="5ა",
    )
    b = of_lines(
        """ბარბარე|ნოზაძე;დავით|ცინცაძე;ლიზი|მჭედლიშვილი;ანდრია|ჩხეიძე;ქეთევან|დოლიძე;თორნიკე|ბოლქვაძე
        ანასტასია|შენგელია;ილია|მამულაშვილი;სალომე|აბაშიძე""",
        room="5ბ",
    )
    remarks = {"ლუკა": " (ახალი მოსწავლე)", "თეკლა": " (ბარათი დაკარგა)", "ანდრია": " (ახალი მოსწავლე)"}
    made = Word()
    made.line("მეხუთე კლასების სია ბიბლიოთეკისთვის", "Heading1")
    titles = "5ა კლასი, დამრიგებელი ნინო კვარაცხელია", "5ბ კლასი, დამრიგებელი მაია თოფურია"
    for title, part in zip(titles, (a, b), strict=True):
        made.line(title, bold=True)
        made.lines(listed(part, begin="•\t", **remarks).split("\n"))
    made.line("სულ 19 მოსწავლე.")
    folder.put("მეხუთე კლასები.docx", made.done())
    allowed = (
        *titles, "5ა კლასი", "5ბ კლასი", "ნინო კვარაცხელია", "მაია თოფურია", "მეხუთე კლასები",
    )  # fmt: skip
    return Truth([*a, *b], allowed=allowed)


@case()
def q111_basic_five_with_photos(folder: Folder) -> Truth:
    """Ghana: a class teacher's Word page, two streams of B5, numbered by Word, dashes; photos by name."""
    gold = of_lines(
        """Kwabena|Owusu;Adwoa|Mensah;Nana Yaw|Boateng;Esther|Tetteh;Kofi|Asamoah;Hawa|Alhassan;Emmanuel|Quaye
        Abena|Sarpong;Prince|Agyeman""",
        room="B5 Gold",
    )
    silver = of_lines(
        """Akosua|Frimpong;Michael|Lartey;Rahinatu|Yakubu;Yaw|Darko;Josephine|Amponsah;Samuel|Nartey
        Efua|Baidoo
        Desmond|Ofori-Atta""",
        room="B5 Silver",
    )
    people = with_photos([*gold, *silver], 5, 14)
    remarks = {"Kofi": " – class captain", "Hawa": " – no picture yet", "Rahinatu": " – new from Tamale",
               "Samuel": " – no picture yet", "Yaw": " – library prefect"}  # fmt: skip
    made = Word()
    made.line("St. Cyprian's Basic School, library registration", "Heading1")
    for title, part in (
        ("B5 Gold – Madam Esi Turkson", people[:9]),
        ("B5 Silver – Sir Ebo Hagan", people[9:]),
    ):
        made.line(title, "Heading2")
        made.lines(listed(part, **remarks).split("\n"), listed=True)
    made.line("The pictures are in the folder with their names. Two are left, we will bring them on Monday.")
    folder.put("B5/Library registration B5.docx", made.done())
    folder.photos(people, lambda w: f"B5/{w.full}.jpg")
    allowed = (
        "B5 Gold – Madam Esi Turkson", "B5 Silver – Sir Ebo Hagan", "Madam Esi Turkson", "Sir Ebo Hagan",
        "Library registration B5", "B5",
    )  # fmt: skip
    people = [any_parting(w) if w.given == "Nana Yaw" else w for w in people]
    return Truth(people, allowed=allowed)


@case()
def q111_second_grade_three_ways(folder: Folder) -> Truth:
    """US: three teachers typed into one Word page, each another heading and another way to list the class."""
    a = of_lines(
        """Nolan|Achterberg;Kiara|Bynum;Josie|Castellano;Omar|Fakhoury;Lila|Grossman;Deshawn|Ivey
        Mason|Tully""",
        grade="2",
        room="104",
    )
    b = of_lines(
        """Emmett|Cavanaugh;Ava|Dizon;Joaquin|Estrella;Sylvie|Hammond;Bao|Le;Tessa|Norgaard;Rhys|Pettigrew""",
        grade="2",
        room="106",
    )
    c = of_lines(
        """Addison|Burke;Malachi|Greene;Lucia|Hinojosa;Caleb|Ostrander;Priya|Sundaram;Violet|Wexler""",
        grade="2",
        room="108",
    )
    made = Word()
    made.line("2nd grade class lists for Mrs. Fenn (library)", "Heading1")
    made.line("Mrs. Albright - 2nd Grade - Rm 104", bold=True)
    made.lines([w.full for w in a])
    made.line("ROOM 106 (Mr. Cho, Grade 2)", bold=True)
    made.lines([f"{at}. {w.last_first}" for at, w in enumerate(b, 1)])
    made.line("Gr. 2 / Patterson / Rm. 108", bold=True)
    made.lines([f"- {w.full}{' (new!)' if w.given == 'Malachi' else ''}" for w in c])
    made.line("Library times stay the same as last year.")
    folder.put("2nd grade class lists.docx", made.done())
    allowed = (
        "Mrs. Albright - 2nd Grade - Rm 104", "ROOM 106 (Mr. Cho, Grade 2)", "Gr. 2 / Patterson / Rm. 108",
        "Mrs. Albright", "Albright", "Mr. Cho", "Cho", "Patterson", "2nd grade class lists", "2nd Grade",
        "Mrs. Albright - Rm 104", "Patterson / Rm. 108", "Mr. Cho, Grade 2",
    )  # fmt: skip
    return Truth([*a, *b, *c], allowed=allowed)


@case()
def q111_p5_a_and_p5_b(folder: Folder) -> Truth:
    """Rwanda: the head teacher's typed page, P5 A and P5 B with their teachers, SURNAME first."""
    a = of_lines(
        """Aline|UWASE;Patrick|HABIMANA;Divine|INGABIRE;Eric|NSHIMIYIMANA;Josiane|MUKESHIMANA;Kevin|MUGISHA
        Sandrine|UMUTONI;Olivier|NDAYISABA;Grace|IRADUKUNDA""",
        room="P5 A",
    )
    b = of_lines(
        """Diane|MUKAMANA;Innocent|BIZIMANA;Ornella|KEZA;Fabrice|NIYONZIMA;Clarisse|UWIMANA;Yves|RUKUNDO
        Belise|ISHIMWE;Samuel|TWAGIRAYEZU""",
        room="P5 B",
    )
    first, second = (listed(part, "{family} {given}", "{at}. ") for part in (a, b))
    folder.put(
        "P5 library cards.txt",
        "G.S. KIRAMBO\nLIST OF PUPILS FOR LIBRARY CARDS, PRIMARY FIVE, 2025-2026\n\n"
        f"P5 A    Class teacher: MUREKATETE Jeanne\n{first}\n\n"
        f"P5 B    Class teacher: HAKIZIMANA Theogene\n{second}\n\n"
        "Total: 17 pupils (9 girls, 8 boys)\n\n"
        "Done at Kirambo, 22/09/2025\nThe Head Teacher\n",
    )
    allowed = (
        "P5 library cards", "P5 A Class teacher: MUREKATETE Jeanne", "MUREKATETE Jeanne",
        "P5 B Class teacher: HAKIZIMANA Theogene", "HAKIZIMANA Theogene", "Primary five",
    )  # fmt: skip
    return Truth([either_way(w) for w in (*a, *b)], capitals=True, allowed=allowed)
