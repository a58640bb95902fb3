"""Lists imported before, then what people write about them: spellings, sentences, a marriage, a text."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import by_room, same, wrapped


@case()
def q101_spellings_from_the_parents(folder: Folder) -> Truth:
    """Canada: a CSV with numbers; later a mail with three wrong spellings, one move and one new boy."""
    people = of_lines(
        """Sean|O'Reilly|30118|5|5K;Mia|Velasquez|30125|5|5K;Jonathan|Reimer|30132|5|5T;Avneet|Sandhar|30139|5|5K
        Claire|Desrosiers|30146|5|5T;Tyson|Moosomin|30153|5|5T;Emma|Falk|30160|5|5K;Dawit|Tesfaye|30167|5|5T
        Brooklyn|Harder|30174|5|5K;Lukas|Penner|30181|5|5T;Rosalie|Baptiste|30188|5|5K
        Kiran|Uppal|30244||5T"""
    )
    old = but(
        people[:11],
        {0: {"family": "O'Rielly"}, 1: {"family": "Vasquez"}, 2: {"given": "Jonathon"}, 3: {"room": "5T"}},
    )
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.csv("1/grade 5.csv", [["Student No", "Last Name", "First Name", "Grade", "Homeroom"], *rows])
    text = (
        "Hi Nadine,\n\nThe cards came back from the families and some names are spelled wrong, sorry!\n\n"
        "Sean O'Rielly should be Sean O'Reilly\n"
        "Mia Vasquez should be Mia Velasquez\n"
        "Jonathon Reimer should be Jonathan Reimer\n\n"
        "While you're at it: Avneet Sandhar has switched from 5T to 5K, and we have a new boy in 5T, "
        "Kiran Uppal (30244).\n\nThanks for reprinting,\nCheryl\n"
    )
    head = "Cheryl Wiens <cwiens@riverlot.example>", "Spelling on cards", "Wed, 1 Oct 2025 11:02:55 -0600"
    folder.put("2/Spelling on cards.eml", sent(head, wrapped(text)))
    kept = same(
        "Sean O'Rielly > Sean O'Reilly", "Mia Vasquez > Mia Velasquez",
        "Jonathon Reimer > Jonathan Reimer", "Avneet Sandhar", "Emma Falk",
    )  # fmt: skip
    return Truth(people, steps=("1", "2"), same=kept, allowed=("grade 5", "Spelling on cards"))


@case()
def q101_un_mariage_et_un_prenom(folder: Folder) -> Truth:
    """France: pupils and teachers in a CSV; in spring a note: a teacher married, a usual name, a leaver."""
    people = of_lines(
        """Mohamed-Amine|Ziani|7714||2-3|Amine;Camille|Berthier-Roche|7721||2-3;Anaïs|Chauvet|7728||2-3
        Octave|Drouet|7735||2-3;Maëlys|Gonçalves|7742||2-3;Titouan|Hervé|7749||2-5;Lise|Imbert|7756||2-5
        Bakary|Koné|7763||2-5;Romane|Lagarde|7770||2-5;Sacha|Moulin|7777||2-5"""
    )
    people = but(people, {5: {"here": False}, 8: {"room": "2-3"}})
    staff = of_lines("Julie|Texier|901;Hervé|Salomon|908", role="staff")
    before = {"Berthier-Roche": "Berthier", "Texier": "Marchand"}
    rows = [
        [w.number, before.get(w.family, w.family), w.given, "2-5" if w.family == "Lagarde" else w.room, kind]
        for kind, crowd in (("Élève", people), ("Professeur", staff))
        for w in crowd
    ]
    titles = ["N° lecteur", "Nom", "Prénom", "Classe", "Statut"]
    folder.csv("1/lecteurs.csv", [titles, *rows], ";", "utf-8-sig")
    folder.put(
        "2/à corriger au CDI.txt",
        "À corriger au CDI (mars)\n\n"
        "• Mme Julie Marchand s'est mariée, elle s'appelle maintenant Julie Texier.\n"
        "• Camille Berthier (2-3) s'appelle désormais Camille Berthier-Roche.\n"
        "• Mohamed-Amine Ziani (2-3) se fait appeler Amine.\n"
        "• Romane Lagarde passe de 2-5 en 2-3.\n"
        "• Titouan Hervé (2-5) a déménagé à Nantes, il n'est plus au lycée.\n\n"
        "Merci ! Odile, vie scolaire\n",
    )
    kept = same(
        "Julie Marchand > Julie Texier", "Camille Berthier > Camille Berthier-Roche",
        "Mohamed-Amine Ziani", "Romane Lagarde",
    )  # fmt: skip
    allowed = "lecteurs", "à corriger au CDI", "Professeur", "Professeurs"
    return Truth([*people, *staff], steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q101_te_cuento_los_cambios(folder: Folder) -> Truth:
    """Chile: a workbook; after the winter a colleague's mail says in three sentences what is different."""
    people = of_lines(
        """Matilde|Fuenzalida Rojas|||6°A;Antonella|Brito Cid|||6°B;Benjamín|Aravena Soto|||6°A
        Florencia|Catalán Ulloa|||6°A;Maximiliano|Díaz Huenchumán|||6°A;Trinidad|Espinoza Lagos|||6°A
        Agustín|Garrido Vera|||6°B;Josefa|Henríquez Mella|||6°B;Renato|Jara Sepúlveda|||6°B
        Isidora|Leiva Curín|||6°B;Vicente|Órdenes Pino|||6°B;Amparo|Salinas Toro|||6°A"""
    )
    people = but(people, {0: {"here": False}})
    old = but(people[:10], {1: {"room": "6°A"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.book("1/sextos.xlsx", {"Sextos 2026": [["Apellidos", "Nombres", "Curso"], *rows]})
    text = (
        "Hola Pame, ¿cómo va todo? Te cuento los cambios en los sextos para que actualices la biblioteca.\n\n"
        "Matilde Fuenzalida Rojas se retiró del colegio. Llegaron Vicente Órdenes Pino al 6°B y Amparo "
        "Salinas Toro al 6°A. Antonella Brito Cid se cambió del 6°A al 6°B.\n\n"
        "Un abrazo,\nGonzalo Riffo\nInspectoría\n"
    )
    head = "Gonzalo Riffo <griffo@losaromos.example>", "Cambios sextos", "Mon, 20 Jul 2026 09:50:13 -0400"
    folder.put("2/Cambios sextos.eml", sent(head, wrapped(text)))
    kept = same("Antonella Brito Cid", "Josefa Henríquez Mella")
    people = [any_parting(w) for w in people]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("sextos", "Sextos 2026", "Cambios sextos"))


@case()
def q101_en_sms_fra_kari(folder: Folder) -> Truth:
    """Norway: two classes typed in a text; then a text message saved as a file, all in two sentences."""
    people = of_lines(
        """Thea|Moen|||6A;Jonas|Lie|||6B;Ada|Berntsen|||6A;Odin|Fossum|||6A;Leah|Haugland|||6A
        Mohammed|Ismail|||6A;Sigrid|Lunde|||6A;Isak|Tveit|||6A;Eline|Amundsen|||6B;Brage|Dalen|||6B
        Nora|Hegge|||6B;Julie|Opsahl|||6B;Tobias|Skaar|||6B;Emil|Sandvik|||6B"""
    )
    people = but(people, {1: {"here": False}})
    old = but(people[:13], {0: {"room": "6B"}})
    listed = "\n\n".join(
        "\n".join([f"Klasse {room}", *(f"- {w.full}" for w in by_room(old, room))]) for room in ("6A", "6B")
    )
    folder.put("1/sjette trinn.txt", f"Elever på sjette trinn, høsten 2025\n\n{listed}\n")
    folder.put(
        "2/melding fra Kari.txt",
        "Hei! Vi har fått en ny elev i 6B, Emil Sandvik. Thea Moen har byttet fra 6B til 6A, og Jonas Lie "
        "har sluttet hos oss. Ha en fin helg 😊 Kari\n",
    )
    kept = same("Thea Moen", "Brage Dalen")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("sjette trinn", "melding fra Kari"))


@case()
def q101_zamiast_powinno_byc(folder: Folder) -> Truth:
    """Poland: a CSV of two classes; in October a mail: `zamiast ... powinno być`, new, gone, moved, renamed."""
    people = of_lines(
        """Aleksandra|Wójcik|||5a;Oliwia|Zając-Malik|||5a;Kacper|Bieniek|||5a;Nina|Głąb|||5b
        Jan|Cieślik|||5a
        Lena|Frączek|||5a;Marcel|Gutowski|||5a;Amelia|Kurek|||5a;Szymon|Banaś|||5b;Hanna|Dziedzic|||5b
        Antoni|Kopeć|||5b;Róża|Madej|||5b;Maksym|Kozak|||5b"""
    )
    people = but(people, {2: {"here": False}})
    old = but(people[:12], {0: {"family": "Wojcik"}, 1: {"family": "Zając"}, 3: {"room": "5a"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.csv("1/klasy piąte.csv", [["Nazwisko", "Imię", "Klasa"], *rows], ";", "cp1250")
    text = (
        "Dzień dobry, Pani Doroto,\n\nmam kilka poprawek do listy klas piątych:\n\n"
        "- zamiast Aleksandra Wojcik powinno być Aleksandra Wójcik\n"
        "- Oliwia Zając nazywa się teraz Oliwia Zając-Malik\n"
        "- Kacper Bieniek odszedł ze szkoły\n"
        "- Nina Głąb przeszła z 5a do 5b\n"
        "- Maksym Kozak to nowy uczeń w 5b\n\n"
        "Pozdrawiam serdecznie\nRenata Wilk\nwychowawczyni 5a\n"
    )
    head = "Renata Wilk <r.wilk@sp5.example>", "Poprawki", "Tue, 14 Oct 2025 12:41:03 +0200"
    folder.put("2/Poprawki.eml", sent(head, text))
    kept = same(
        "Aleksandra Wojcik > Aleksandra Wójcik", "Oliwia Zając > Oliwia Zając-Malik", "Nina Głąb", "Róża Madej"
    )  # fmt: skip
    return Truth(people, steps=("1", "2"), same=kept, allowed=("klasy piąte", "Poprawki"))
