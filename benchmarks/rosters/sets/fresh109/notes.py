"""Lists typed as notes and pages: two columns, a wiki, boxes to tick, houses, remarks in brackets."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh97.kit import by_room
from benchmarks.rosters.sets.fresh105.kit import listed, side_by_side


@case()
def q109_lista_da_turma_com_observacoes(folder: Folder) -> Truth:
    """Azores: a class director's Word page, names that Word numbers, in brackets a remark behind some."""
    people = of_lines(
        """Afonso|Medeiros;Ariana|Rebelo Furtado;Bernardo|Couto;Carolina|Arruda;Dinis|Tavares Moniz
        Eva|Cordeiro
        Francisca|Botelho;Guilherme|Raposo;Iara|Amaral;Jaime|Pavão;Lara|Cabral Melo;Martim|Sousa
        Matilde|Vieira;Rúben|Pimentel;Salvador|Câmara;Vitória|Ferreira""",
        room="5.º C",
    )
    remarks = {
        "Bernardo": " (veio da Terceira em setembro)", "Eva": " (delegada)",
        "Guilherme": " (cartão do ano passado)",
        "Jaime": " (sai às 15h00 por causa da carrinha)", "Matilde": " (subdelegada)",
        "Salvador": " (o irmão está no 7.º A)",
    }  # fmt: skip
    made = Word()
    made.line("Escola Básica Integrada da Ribeira Funda")
    made.line("Turma 5.º C, ano letivo 2025/2026", "Heading1")
    made.line("Diretora de turma: prof. Filomena Estrela")
    made.line("Para os cartões da biblioteca, com algumas observações:")
    made.lines(listed(people, **remarks).split("\n"), listed=True)
    made.line(
        "São 16 alunos. A aula de Cidadania é à sexta-feira, das 10h20 às 11h05, e podemos ir nessa hora."
    )
    folder.put("Turma para a biblioteca.docx", made.done())
    return Truth(
        [any_parting(w) for w in people], allowed=("Turma para a biblioteca", "Turma 5.º C", "5.º ano")
    )


@case()
def q109_seznam_v_dveh_stolpcih(folder: Folder) -> Truth:
    """Slovenia: one class typed in two columns of blanks, numbered down the left and on down the right."""
    people = of_lines(
        """Nejc|Ambrožič;Lara|Bizjak;Tian|Černe;Zala|Dolenc;Amina|Hodžić;Žan|Jereb;Brina|Kavčič;Val|Kos
        Neža|Lampe;Maks|Medved;Julija|Novak;Gal|Oblak;Ema|Pečnik;Lovro|Rupnik;Hana|Sever;Anže|Šink
        Klara|Tomšič;Erik|Uršič;Ula|Vidmar;Jakob|Zupan""",
        room="6. b",
    )
    lines = [f"{at:>2}. {w.full}" for at, w in enumerate(people, 1)]
    folder.put(
        "6. b za knjižnico.txt",
        "OŠ Pod Gradom\n6. b, šolsko leto 2025/2026\nRazredničarka: Mojca Hribar\n\n"
        f"{side_by_side(lines[:10], lines[10:], 30)}\n\n"
        "Za Anžeta in Amino prosim nove izkaznice, stare sta izgubila.\n".replace("\n", "\r\n"),
        "utf-8-sig",
    )
    return Truth(people, allowed=("6. b za knjižnico", "6. b razred"))


@case("MediaWiki: https://www.mediawiki.org/wiki/Help:Formatting (headings, bullets, links, categories)")
def q109_groepen_op_de_wiki(folder: Folder) -> Truth:
    """Netherlands: the source of a wiki page, two classes with bullets, slanted remarks, links."""
    people = of_lines(
        """Jill|Aarts;Yusuf|Demirel;Merel|van den Broek;Sam|Dijkstra;Isa|Geerts;Luca|Hoekstra;Nova|Janssen
        Tygo|de Lange;Amira|Mansour;Stijn|Peters;Vera|Schouten""",
        room="7A",
    ) + of_lines(
        """Bo|van Asten;Ravi|Bisessar;Feline|Claassen;Joep|van Eck;Dina|El Haddad;Ties|Gerritsen;Pleun|Kok
        Mats|Nijhuis;Sterre|Oosterhuis;Kees|Verbeek""",
        room="7B",
    )
    remarks = {"Yusuf": " ''(nieuw sinds september)''", "Isa": " ''(dyslexie, luisterboeken)''",
               "Joep": " ''(woensdag niet op school)''", "Sterre": " ''(pas kwijt)''"}  # fmt: skip
    lists = {
        room: listed([w for w in people if w.room == room], begin="* ", **remarks) for room in ("7A", "7B")
    }
    folder.put(
        "Zevende groepen 2025-2026.txt",
        "''Alleen voor het team. Niet buiten de school delen.''\n\n"
        "== 7A ==\n'''Leerkracht:''' juf Marloes (ma t/m wo) en meester Daan (do, vr)\n\n"
        f"{lists['7A']}\n\n"
        "== 7B ==\n'''Leerkracht:''' juf Wietske\n\n"
        f"{lists['7B']}\n\n"
        "== Zie ook ==\n* [[Schoolbibliotheek]]\n* [[Rooster gymzaal]]\n\n"
        "[[Categorie:Groepen]]\n[[Categorie:Schooljaar 2025-2026]]\n",
    )
    allowed = "Zevende groepen 2025-2026", "Groep 7", "Zevende groepen"
    return Truth(people, allowed=allowed)


@case("Obsidian: https://help.obsidian.md/syntax (task lists, properties above the note)")
def q109_cards_printed_in_obsidian(folder: Folder) -> Truth:
    """Canada: a librarian's note as Markdown, properties above, a heading for each room, boxes to tick."""
    people = of_lines(
        """Avery|Boychuk|||12;Kohen|Cardinal|||12;Simran|Gill|||12;Mason|Hrynkiw|||12;Ivy|Lafleur|||12
        Zaid|Mahmood|||12;Paisley|Nault|||12;Elijah|Okeke|||12;Hudson|Sawatzky|||12""",
        grade="4",
    ) + of_lines(
        """Everly|Bouchard|||15;Gurnoor|Brar|||15;Declan|Fehr|||15;Jocelyn|Iron|||15;Arjun|Nair|||15
        Quinn|Petryshyn|||15;Sadie|Thompson|||15;Weston|Unger|||15""",
        grade="5",
    )
    done = {"Avery", "Simran", "Ivy", "Declan", "Quinn"}
    remarks = {
        "Kohen": " (photo retake)",
        "Zaid": " (spelling checked with mom)",
        "Sadie": " (was at Prairie View)",
    }
    shown = ""
    for room, title in (
        ("12", "Room 12 - Mrs. Thiessen (Grade 4)"),
        ("15", "Room 15 - Mr. Laliberte (Grade 5)"),
    ):
        shown += f"\n## {title}\n\n"
        for w in by_room(people, room):
            shown += f"- [{'x' if w.given in done else ' '}] {w.full}{remarks.get(w.given, '')}\n"
    folder.put(
        "Library cards 2025-26.md",
        "---\ntags: [library, cards]\ncreated: 2025-09-05\n---\n\n# Library cards 2025-26\n\n"
        f"x = card is printed\n{shown}\n## To buy\n\n- [ ] lanyards, blue\n- [ ] label tape 12 mm\n",
    )
    allowed = (
        "Room 12 - Mrs. Thiessen", "Room 15 - Mr. Laliberte", "Mrs. Thiessen", "Mr. Laliberte", "Thiessen",
        "Laliberte", "Library cards 2025-26", "Room 12 - Mrs. Thiessen (Grade 4)",
        "Room 15 - Mr. Laliberte (Grade 5)",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q109_grade_five_with_remarks(folder: Folder) -> Truth:
    """Kenya: a typed note of two streams, numbered, remarks in brackets; photos by name."""
    people = of_lines(
        """Brian|Otieno;Faith|Wanjiru;Kelvin|Mutua;Mercy|Chebet;Abdi|Hassan;Joy|Akinyi;Collins|Kiprono
        Purity|Nyambura;Ian|Wekesa""",
        grade="5",
        room="Green",
    ) + of_lines(
        """Stacy|Moraa;Dennis|Kariuki;Grace|Naliaka;Emmanuel|Ochieng;Halima|Noor;Victor|Kimani;Sharon|Jepkoech
        Samuel|Mwangi;Lydia|Atieno""",
        grade="5",
        room="Yellow",
    )
    people = with_photos(people, 4, 13)
    remarks = {
        "Kelvin": " (new, from Machakos)", "Mercy": " (class prefect)", "Abdi": " (photo to follow)",
        "Ian": " (owes one book)", "Dennis": " (library monitor)", "Halima": " (photo to follow)",
        "Samuel": " (boarder)",
    }  # fmt: skip
    green, yellow = (listed(part, begin="{at}. ", **remarks) for part in (people[:9], people[9:]))
    folder.put(
        "grade 5/Grade 5 library.txt",
        "Madam Librarian,\n\nThese are the Grade 5 learners for the new cards.\n\n"
        f"GRADE 5 GREEN (Tr. Njoroge)\n{green}\n\nGRADE 5 YELLOW (Tr. Adhiambo)\n{yellow}\n\n"
        "The photos were taken by Tr. Adhiambo on Friday. Two were absent.\n\nThank you.\nTr. Njoroge\n",
    )
    folder.photos(people, lambda w: f"grade 5/{w.full}.jpg")
    allowed = "Grade 5 Green", "Grade 5 Yellow", "Tr. Njoroge", "Tr. Adhiambo", "Grade 5 library", "grade 5"
    return Truth(people, allowed=allowed)
