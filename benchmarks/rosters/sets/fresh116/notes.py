"""Lists typed as Word pages and notes: lazy numbers of Markdown, birthdays, fathers' names, other letters."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh97.kit import by_room
from benchmarks.rosters.sets.fresh105.kit import listed


@case()
def q116_kaksha_six_ka(folder: Folder) -> Truth:
    """Nepal: a class teacher's message in Devanagari, `कक्षा ६ क`, roll numbers, remarks behind a dash."""
    people = of_lines(
        """आकाश|अधिकारी;अनुष्का|बस्नेत;विवेक|चौधरी;दीपा|गुरुङ;इशान|कार्की;कविता|लामा;मनिष|महर्जन;नेहा|पौडेल
        प्रकाश|राई;रिया|शाक्य;सन्तोष|तामाङ;सृजना|थापा;युवराज|उप्रेती""",
        grade="6",
        room="६ क",
    )
    remarks = {"दीपा": " – नयाँ विद्यार्थी", "प्रकाश": " – कार्ड हरायो"}
    digits = str.maketrans("0123456789", "०१२३४५६७८९")
    lines = [
        f"{str(at).translate(digits)}. {w.full}{remarks.get(w.given, '')}" for at, w in enumerate(people, 1)
    ]
    folder.put(
        "कक्षा ६ क.txt",
        "नमस्ते म्याम,\nपुस्तकालय कार्डका लागि मेरो कक्षाको नामावली पठाएको छु।\n\n"
        "कक्षा ६ क\n" + "\n".join(lines) + "\n\nजम्मा १३ जना। बुधबार चौथो घण्टीमा आउँछौं।\n"
        "धन्यवाद, सरिता म्याम\n",
    )
    allowed = "कक्षा ६ क", "6 क", "कक्षा 6 क", "क", "६", "६क"
    return Truth(people, allowed=allowed)


@case()
def q116_turmas_da_sexta_classe(folder: Folder) -> Truth:
    """Mozambique: a Word page, `6ª A` and the director of the class above, whole names, Word's numbers."""
    a = of_lines(
        """Anifa|Abdul Carimo;Belmiro|Chissano;Celeste|Langa;Dércio|Macuácua;Edna|Muianga;Faizal|Ussene
        Graça|Nhantumbo;Hélder|Cossa;Ivone|Sitoe""",
        room="6ª A",
    )
    b = of_lines(
        """Alcinda|Bila;Benedito|Mondlane;Cátia|Zandamela;Delson|Tembe;Esperança|Guambe;Gildo|Matusse
        Jéssica|Mabunda;Leovigildo|Nhaca""",
        room="6ª B",
    )
    made = Word()
    made.line("Escola Primária Completa 3 de Fevereiro")
    made.line("Relação dos alunos da 6ª classe para o cartão da biblioteca, 2026", "Heading1")
    for letter, head, part in (("A", "Prof. Armando Sitoe", a), ("B", "Profa. Lurdes Mate", b)):
        made.line(f"6ª {letter}", "Heading2")
        made.line(f"Director de turma: {head}")
        made.lines([w.full for w in part], listed=True)
    made.line("Matola, aos 10 de Fevereiro de 2026")
    made.line("A Secretaria")
    folder.put("Relação 6ª classe.docx", made.done())
    allowed = (
        "Relação 6ª classe", "6ª Classe", "6ª Classe, Turma A", "6ª Classe, Turma B", "Turma A", "Turma B",
        "6ª A", "6ª B", "6A", "6B", "Prof. Armando Sitoe", "Profa. Lurdes Mate",
    )  # fmt: skip
    people = [any_parting(w) if " " in w.family else w for w in (*a, *b)]
    return Truth(people, allowed=allowed)


@case("Markdown: a list whose items all begin with `1.` is numbered by what shows it (CommonMark)")
def q116_laanekort_paa_sjette(folder: Folder) -> Truth:
    """Norway: a teacher's note as Markdown, a heading a class, every item begins with `1.`, bold remarks."""
    people = of_lines(
        """Sander|Aasen|||6A;Ingrid|Bakke|||6A;Mathea|Dahle|||6A;Yonas|Gebre|||6A;Tiril|Haugland|||6A
        Sigurd|Lien|||6A;Vilde|Moen|||6A;Oliver|Solheim|||6A;Ada|Brekke|||6B;Jørgen|Eide|||6B
        Frida|Fossum|||6B;Kacper|Górski|||6B;Live|Hovland|||6B;Amund|Myhre|||6B;Selma|Rønning|||6B
        Trym|Ødegård|||6B"""
    )
    remarks = {
        "Yonas": " **(ny elev)**",
        "Vilde": " **(mistet kortet)**",
        "Kacper": " **(ny elev)**",
        "Live": " *(lydbøker)*",
    }
    lists = {room: listed(by_room(people, room), begin="1. ", **remarks) for room in ("6A", "6B")}
    folder.put(
        "lånekort 6. trinn.md",
        "# Lånekort 6. trinn\n\nSkoleåret 2025/26. Gi beskjed til *Torunn* når kortene er klare.\n\n"
        f"## 6A (kontaktlærer Geir Tangen)\n\n{lists['6A']}\n\n"
        f"## 6B (kontaktlærer Mona Strand)\n\n{lists['6B']}\n\n"
        "---\n\n6A har bibliotektid mandag, 6B onsdag.\n",
    )
    allowed = (
        "lånekort 6. trinn", "6. trinn", "6A (kontaktlærer Geir Tangen)", "6B (kontaktlærer Mona Strand)",
        "Geir Tangen", "Mona Strand",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q116_grade_seven_b_with_photos(folder: Folder) -> Truth:
    """Ethiopia: a homeroom teacher's Word page, the father's name behind, dashes; photos by name."""
    people = of_lines(
        """Abel|Tesfaye;Bethlehem|Girma;Dawit|Mekonnen;Eden|Haile;Fikir|Assefa;Hanan|Mohammed;Kaleb|Worku
        Lidya|Bekele;Meron|Alemu;Nahom|Desta;Rediet|Tadesse;Samrawit|Kebede;Yared|Solomon;Zufan|Negash""",
        grade="7",
        room="7B",
    )
    people = with_photos(people, 5, 9)
    remarks = {"Dawit": " - monitor", "Hanan": " - photo later", "Nahom": " - photo later, he was sick",
               "Rediet": " - new student"}  # fmt: skip
    made = Word()
    made.line("Grade 7B", "Heading1")
    made.line("Homeroom teacher: Ato Getachew")
    made.line("Student name and father's name for the library ID:")
    made.lines(listed(people, begin="{at}. ", **remarks).split("\n"))
    made.line("Total 14 (8 female, 6 male). The photos are named in the same way.")
    folder.put("7B/Grade 7B library ID.docx", made.done())
    folder.photos(people, lambda w: f"7B/{w.given.lower()}_{w.family.lower()}.jpg")
    return Truth(people, allowed=("Grade 7B", "Grade 7B library ID", "7B", "Ato Getachew"))


@case()
def q116_die_igel_und_die_fuechse(folder: Folder) -> Truth:
    """Germany: a primary's Word page, `Klasse 1c – Die Igel`, first names first, a birthday behind each."""
    c = of_lines(
        """Mathilda|Behrens;Kuzey|Arslan;Jonte|Claußen;Paulina|Dittmer;Ella|Freese;Bennet|Grabow
        Mariam|Haidari;Lasse|Johannsen;Romy|Kröger;Anton|Lührs""",
        room="1c",
    )
    d = of_lines(
        """Frieda|Backhaus;Milo|Ehlers;Tuba|Gündoğdu;Jasper|Hinrichs;Lotte|Meinke;Oskar|Nissen
        Sofiia|Palamar;Emil|Röpke;Greta|Wulf""",
        room="1d",
    )
    made = Word()
    made.line("Unsere neuen Erstklässler", "Heading1")
    made.line("für die Schülerbücherei, Stand 5. September 2025")
    for title, teacher, part in (
        ("Klasse 1c – Die Igel", "Frau Thomsen-Beck", c),
        ("Klasse 1d – Die Füchse", "Herr Wiese", d),
    ):
        made.line(title, "Heading2")
        made.line(f"Klassenlehrkraft: {teacher}")
        years = [2018 if at * 5 % 12 in range(4, 10) else 2019 for at in range(len(part))]
        made.lines(f"{w.full}, geb. {birthday(at, years[at], '.')}" for at, w in enumerate(part))
    made.line("Die Ausweise bleiben bis zu den Herbstferien in der Klasse.")
    folder.put("Erstklässler Bücherei.docx", made.done())
    allowed = (
        "Erstklässler Bücherei", "Klasse 1c – Die Igel", "Klasse 1d – Die Füchse", "Die Igel", "Die Füchse",
        "1c – Die Igel", "1d – Die Füchse", "Frau Thomsen-Beck", "Herr Wiese",
    )  # fmt: skip
    return Truth([*c, *d], allowed=allowed)
