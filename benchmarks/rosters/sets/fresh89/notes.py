"""Papers that name a whole class by the way: a substitute's plans, slips, duties, minutes, weeks at lunch."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import letter

from .kit import called, joined


@case()
def q89_sub_plans_with_the_tables(folder: Folder) -> Truth:
    """US: a teacher's Word plans for the sub: a timetable, the class by tables, remarks by first name."""
    people = of_lines(
        """Ava|Brandt;Jaxon|Crowley;Mei|Fong;Demarcus|Hollis;Elena|Ibarra;Wyatt|Kessler;Nora|Lindstrom
        Samuel|Mbaye||||Sammy;Paisley|Nash;Diego|Ontiveros;Charlotte|Pruitt||||Charlie;Aarav|Reddy
        Zion|Sample;Lucy|Teague;Bao|Vang;Olive|Wexler""",
        grade="2",
        room="17",
    )
    made = Word()
    made.line("Sub Plans – Friday, October 9", "Title")
    made.line("Mrs. Castellanos, 2nd Grade, Room 17")
    made.line("Thank you for being here! They are sweet but chatty. Lesson books are on the back counter.")
    made.line("Schedule", "Heading2")
    made.table(
        [
            ["Time", "What we do"],
            ["8:05", "Morning work, attendance, lunch count"],
            ["8:30", "Reading (the book boxes are by the rug)"],
            ["10:15", "Library – please walk them down and stay"],
            ["11:20", "Lunch and recess"],
            ["12:10", "Math, page 41 and 42"],
            ["2:50", "Pack up, buses first"],
        ]
    )
    made.line("Where they sit", "Heading2")
    for at in range(4):
        made.line(f"Table {at + 1}: {', '.join(called(w) for w in people[at * 4 : at * 4 + 4])}")
    made.line("Good to know", "Heading2")
    made.line("• Jaxon and Bao go to speech at 9:30 and come back by themselves.")
    made.line("• Paisley carries an inhaler. The nurse is at extension 110.")
    made.line("• Charlie and Zion are good helpers if you get lost!")
    folder.put("Sub plans Oct 9.docx", made.done())
    tables = tuple(f"Table {at}" for at in range(1, 5))
    return Truth(people, allowed=(*tables, "Sub plans Oct 9", "Mrs. Castellanos", "Castellanos", "Room 17"))


@case()
def q89_library_card_slips_so_far(folder: Folder) -> Truth:
    """England: an assistant's mail on the slips that came back: yes and who signed, no photo, waiting."""
    people = of_lines(
        """Amelia|Watts;Idris|Bowen;Sophia|Grantham;Kian|Hussain;Alfie|Marlow;Betsy|Oakley;Jakub|Pawlak
        Hallie|Rudge;Noah|Sesay;Florence|Tandy;Musa|Yusuf;Evie-Mae|Cutler;Leon|Ditchburn;Aanya|Joshi
        Harry|Wilcox""",
        grade="3",
        room="Hawthorn",
    )
    signed = ("mum, Karen Watts", "dad", "gran, Mrs Pauline Grantham", "mum", "mum, Jo Marlow-Finch", "dad",
              "mum, Ewa Pawlak", "mum", "aunt", "dad, Giles Tandy", "mum")  # fmt: skip
    yes = "\n".join(f"{w.full} (signed by {who})" for w, who in zip(people[:11], signed, strict=True))
    text = (
        "Hi Bridget,\n\nLibrary card slips for Year 3 Hawthorn, this is where we are. They all need a card, "
        "the slip is only about the photo.\n\n"
        f"Yes to a photo\n{yes}\n\n"
        f"No photo please\n{people[11].full}\n{people[12].full}\n\n"
        f"Slip not back yet\n{people[13].full}\n{people[14].full} (second letter sent home)\n\n"
        "I'll chase the last two on Monday.\n\nThanks\nDeb\n\n"
        "Debra Finney\nTeaching Assistant\nSt Wulfric's C of E Primary\n"
    )
    folder.put(
        "Card slips.eml",
        letter("Debra Finney <d.finney@stwulfrics.example>", "Card slips",
               "Fri, 18 Sep 2026 15:48:00 +0100", text),
    )  # fmt: skip
    return Truth(people, allowed=("Card slips", "Year 3 Hawthorn", "3 Hawthorn"))


@case()
def q89_klassendienste_der_4a(folder: Folder) -> Truth:
    """Germany: a Word table of duties by week, two children in each cell; everybody has a duty once."""
    people = of_lines(
        """Mila|Arndt;Jonathan|Beyer;Ceyda|Demirel;Oskar|Engelke;Frieda|Fiedler;Malik|Gashi;Lotta|Hentschel
        Ben|Imhof;Emilia|Jahn;Pepe|Kirchner;Nour|Al Masri;Karl|Liebig;Romy|Mertens;Anton|Noack
        Sofiia|Bondarenko;Theo|Pohl;Ida|Rauch;Levi|Schilling;Amelie|Tietze;Bruno|Ullrich;Leyla|Yalçın
        Vincent|Voigt;Marta|Wolny;Hugo|Zeidler""",
        room="4a",
    )
    weeks = ("7. bis 11. September", "14. bis 18. September", "21. bis 25. September")
    duties = ("Tafeldienst", "Blumendienst", "Ordnungsdienst", "Büchereidienst")
    rows = [["Dienst", *weeks]]
    for at, duty in enumerate(duties):
        pairs = [people[at * 6 + week * 2 : at * 6 + week * 2 + 2] for week in range(3)]
        rows.append([duty, *("\n".join(w.full for w in pair) for pair in pairs)])
    made = Word()
    made.line("Klassendienste der 4a im September", "Heading1")
    made.table(rows)
    made.line("Der Büchereidienst kommt bitte immer dienstags in der ersten großen Pause zu Frau Nolte.")
    made.line("gez. T. Hagedorn, Klassenlehrer")
    folder.put("Klassendienste 4a.docx", made.done())
    return Truth(people, allowed=(*duties, "Klassendienste 4a", "Klassendienste der 4a im September"))


@case()
def q89_compte_rendu_de_vie_de_classe(folder: Folder) -> Truth:
    """France: minutes of a class hour in Word: who was there, who was excused, the delegates."""
    people = of_lines(
        """Ambre|Berthier;Naïm|Chaoui;Lison|Delorge;Titouan|Even;Jeanne|Fournier;Kaïs|Gharbi;Margot|Humbert
        Augustin|Jolivet;Fatoumata|Keïta;Eliott|Lemoine;Salomé|Maillard;Yanis|Ouali;Apolline|Prigent
        Malo|Quéméner;Emma|Rocher;Nolan|Tessier;Lila|Vidal""",
        room="6C",
    )
    made = Word()
    made.line("Compte rendu de l'heure de vie de classe", "Heading1")
    made.line("Classe de 6C, jeudi 1er octobre 2026")
    made.line("Professeure principale : Mme Delorme", bold=True)
    made.line(f"Présents : {', '.join(w.full for w in people[:14])}.")
    made.line(f"Absents excusés : {joined([w.full for w in people[14:]], 'et')}.")
    made.line("1. Élection des délégués", "Heading2")
    made.line("Sont élus : Salomé Maillard et Titouan Even. Suppléants : Kaïs Gharbi et Lison Delorge.")
    made.line("2. Le CDI", "Heading2")
    made.line("La classe demande à venir au CDI le lundi de 12 h 30 à 13 h 30. Mme Delorme se renseigne.")
    made.line("3. Les casiers", "Heading2")
    made.line("Plusieurs élèves n'ont pas encore de cadenas. À apporter avant vendredi.")
    made.line("Secrétaire de séance : Margot Humbert")
    folder.put("CR vie de classe 6C.docx", made.done())
    return Truth(people, allowed=("CR vie de classe 6C", "Classe de 6C"))


@case()
def q89_matvaerdar_hoesten(folder: Folder) -> Truth:
    """Sweden: a mail with two children for each week at lunch; all of the class have their turn."""
    people = of_lines(
        """Elvira|Ahlgren;Noel|Bergqvist;Sara|Daoud;Malte|Edlund;Astrid|Forsman;Liam|Gustavsson;Ellinor|Hed
        Hampus|Isaksson;Meja|Jonsson;Adam|Kadhim;Stella|Lilja;Wilmer|Malm;Tyra|Nordin;Otis|Palmgren
        Lovisa|Rask;Samuel|Tesfaye;Agnes|Utter;Milo|Wahlström;Ester|Zetterlund;Casper|Öhman""",
        room="4B",
    )
    listed = "\n".join(
        f"v. {at + 35 + at // 9}: {people[at * 2].full} och {people[at * 2 + 1].full}" for at in range(10)
    )
    text = (
        "Hej!\n\nDu undrade vilka som går i 4B i år. Här är höstens matvärdar, "
        "där är alla tjugo med en gång:\n\n"
        f"{listed}\n\n"
        "V. 44 är det lov.\n\n"
        "Vänliga hälsningar\nMalin Ståhl\nMentor 4B, Ekbackaskolan\n0555-12 34 56\n"
    )
    folder.put(
        "Matvärdar 4B.eml",
        letter("Malin Ståhl <malin.stahl@ekbacka.example>", "Matvärdar 4B",
               "Wed, 19 Aug 2026 14:12:00 +0200", text),
    )  # fmt: skip
    return Truth(people, allowed=("Matvärdar 4B",))
