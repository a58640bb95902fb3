"""Lists typed as notes and pages: two columns, a wiki, a pad, Word with columns, remarks in brackets."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh105.kit import listed, side_by_side


@case()
def q110_kuuenda_klassi_nimekiri(folder: Folder) -> Truth:
    """Estonia: a class teacher's Word page, names that Word numbers, remarks in brackets."""
    people = of_lines(
        """Rasmus|Aas;Maria Liis|Ilves||||Mia;Artjom|Ivanov;Hugo|Kask;Eliise|Kuusk;Karl Markus|Lepik
        Saskia|Mägi;Oskar|Oja;Emma Loviisa|Pärn;Robin|Rebane;Anastassia|Petrova||||Nastja;Trevor|Saar
        Lenna|Sepp;Gregor|Tamm;Adeele|Vaher""",
        room="6.b",
    )
    remarks = {
        "Maria": " (kutsutakse Mia)", "Hugo": " (uus õpilane)", "Saskia": " (pilet kadunud)",
        "Anastassia": " (kutsutakse Nastja)", "Gregor": " (kaksikvend on 6.a klassis)",
    }  # fmt: skip
    made = Word()
    made.line("6.b klassi nimekiri raamatukogule", "Heading1")
    made.line("Klassijuhataja Piret Lill, kabinet 208")
    made.lines(listed(people, **remarks).split("\n"), listed=True)
    made.line("Kokku 15 õpilast. Raamatukogutund on kolmapäeval kell 10.50.")
    folder.put("Nimekiri raamatukogule.docx", made.done())
    people = [any_parting(w) if " " in w.given else w for w in people]
    allowed = (
        "6.b klassi nimekiri raamatukogule",
        "Nimekiri raamatukogule",
        "208",
        "kabinet 208",
        "Piret Lill",
    )
    return Truth(people, allowed=allowed)


@case()
def q110_fourth_grade_in_two_columns(folder: Folder) -> Truth:
    """US: one class typed in two columns of blanks, `Last, First`, numbered down each of them."""
    people = of_lines(
        """Malik|Abrams;Joselyn|Aguilar;Bennett|Carlisle;Amina|Dirie;Piper|Engstrom;Caden|Fowler
        Lillian|Gephart
        Ezra|Hirsch;Nevaeh|Jeffries;Kai|Kealoha;Brooklynn|Lantz;Emilio|Montoya;Tessa|Nordstrom;Samuel|Oyelowo
        Ryder|Pickett;Anika|Rao;Hattie|Stubbs;Jayden|Tolliver;Scarlett|Vance;Wyatt|Zeller""",
        grade="4",
        room="18",
    )
    lines = [f"{at:>2}. {w.last_first}" for at, w in enumerate(people, 1)]
    folder.put(
        "Okonkwo class list.txt",
        "MR. OKONKWO - GRADE 4 - ROOM 18\nClass list as of August 25, 2025\n\n"
        f"{side_by_side(lines[:10], lines[10:], 34)}\n\n"
        "20 students. Library day is Thursday, 1:10.\n".replace("\n", "\r\n"),
    )
    allowed = "Okonkwo class list", "Mr. Okonkwo", "Okonkwo", "MR. OKONKWO - GRADE 4 - ROOM 18"
    return Truth(people, allowed=allowed)


@case("MediaWiki, a page copied out of the browser: contents, [edit] behind headings (from memory)")
def q110_form_lists_copied_from_the_wiki(folder: Folder) -> Truth:
    """England: a page of the staff's wiki copied as text: contents, [edit], tutors, numbers, links below."""
    people = of_lines(
        """Isabelle|Arkwright;Kofi|Asante;Thomas|Birtwistle;Aisha|Choudhury;Jenson|Crabtree;Lydia|Entwistle
        Noah|Greenhalgh;Anya|Kowalska;Reuben|Mather;Sophia|Ogden;Caleb|Rushton""",
        room="8H",
    ) + of_lines(
        """Hannah|Aspinall;Dylan|Bamber;Zara|Iqbal;Finn|Kershaw;Gabriela|Lopes;Oliver|Pilling;Maya|Ramsbottom
        Joel|Schofield;Tia|Turton;Adam|Yates""",
        room="8R",
    )
    first, second = (listed(part, begin="{at}. ") for part in (people[:11], people[11:]))
    folder.put(
        "Year 8 form lists.txt",
        "Year 8 form lists\nFrom Larkfield Staff Wiki\nJump to navigation Jump to search\n\n"
        "Contents\n1 8H\n2 8R\n3 See also\n\n"
        f"8H [edit]\nTutor: Mr D Pickup, room S4\n\n{first}\n\n"
        f"8R [edit]\nTutor: Mrs R Haslam, room S6\n\n{second}\n\n"
        "See also [edit]\n\n- Library rota\n- Tutor time reading\n\n"
        "This page was last edited on 9 September 2025, at 15:20.\nPrivacy policy   About Larkfield Staff "
        "Wiki\n",
    )
    allowed = "Year 8 form lists", "Year 8", "S4", "S6", "room S4", "room S6", "Mr D Pickup", "Mrs R Haslam"
    return Truth(people, allowed=allowed)


@case("HedgeDoc: https://docs.hedgedoc.org/references/yaml-metadata (a pad saved as Markdown)")
def q110_un_pad_pour_le_cdi(folder: Folder) -> Truth:
    """France: a pad saved as Markdown, a heading for each class, SURNAME first, remarks slanted."""
    people = of_lines(
        """Manon|Bailleul;Kenza|Belkacem;Robin|Cordier;Léonie|Delattre;Ibrahima|Diallo;Noé|Fontaine
        Jeanne|Hochart
        Soan|Lemaire;Maïwenn|Pruvost;Evan|Vasseur""",
        room="4C",
    ) + of_lines(
        """Timéo|Boulanger;Rania|Chergui;Clémence|Dewaele;Malo|Flament;Victoire|Gosselin;Yanis|Hamdi
        Apolline|Lecomte;Mathis|Rohart;Thi Mai|Tran""",
        room="4D",
    )
    remarks = {"Robin": " *(nouveau)*", "Noé": " *(délégué)*", "Rania": " *(arrive le 15 septembre)*",
               "Apolline": " *(a perdu sa carte)*"}  # fmt: skip
    shown = ""
    for title, part in (("4C (PP : M. Wattel)", people[:10]), ("4D (PP : Mme Sagnier)", people[10:])):
        lines = (f"{w.family.upper()} {w.given}{remarks.get(w.given, '')}" for w in part)
        shown += f"## {title}\n\n" + "\n".join(f"{at}. {line}" for at, line in enumerate(lines, 1)) + "\n\n"
    folder.put(
        "listes-4e.md",
        "---\ntitle: Listes des 4e pour le CDI\n---\n\n# Listes des 4e pour le CDI\n\n"
        "> Merci de corriger directement dans le pad avant vendredi.\n\n"
        f"{shown}---\n\nUne question ? Voir avec la **vie scolaire** (poste 112).\n",
    )
    allowed = (
        "4C (PP : M. Wattel)", "4D (PP : Mme Sagnier)", "Listes des 4e pour le CDI", "listes-4e", "M. Wattel",
        "Mme Sagnier",
    )  # fmt: skip
    people = [any_parting(w) if w.given == "Thi Mai" else w for w in people]
    return Truth(people, capitals=True, allowed=allowed)


@case()
def q110_dosbarthiadau_blwyddyn_pump(folder: Folder) -> Truth:
    """Wales: a Word page in Welsh, two columns, a heading for each class, bullets, some remarks."""
    people = of_lines(
        """Elin|Bowen;Gruffudd|Davies;Nansi|Edwards;Osian|Griffiths;Mali|Hopkins;Tomos|Jenkins;Zofia|Kaminska
        Cadi|Lewis;Macsen|Pugh""",
        room="5AP",
    ) + of_lines(
        """Efa|Bevan;Iolo|Evans;Seren|Howells;Harri|Llewellyn;Lowri|Morgan;Ahmed|Rahman;Gwenno|Rees
        Steffan|Tudor""",
        room="5GR",
    )
    remarks = {"Nansi": " (newydd)", "Zofia": " (newydd)", "Harri": " (wedi colli ei gerdyn)",
               "Gwenno": " (brawd ym Mlwyddyn 3)"}  # fmt: skip
    made = Word()
    made.line("Dosbarthiadau Blwyddyn 5, Medi 2025", "Heading1")
    made.line("Ar gyfer y llyfrgell")
    made.section(1)
    for title, part in (("5AP – Miss Angharad Prys", people[:9]), ("5GR – Mr Gareth Roberts", people[9:])):
        made.line(title, "Heading2")
        made.lines(listed(part, begin="•\t", **remarks).split("\n"))
    made.line("Diolch yn fawr, Siân yn y swyddfa")
    folder.put("Dosbarthiadau Blwyddyn 5.docx", made.done(2))
    allowed = (
        "5AP – Miss Angharad Prys", "5GR – Mr Gareth Roberts", "Dosbarthiadau Blwyddyn 5", "Blwyddyn 5",
        "Miss Angharad Prys", "Mr Gareth Roberts",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q110_grade_four_hibiscus(folder: Folder) -> Truth:
    """Jamaica: a teacher's typed message, two classes, numbered, remarks, pet names in brackets; photos."""
    people = of_lines(
        """Shantia|Brown||||Tia;Daquan|Campbell;Abigail|Clarke;Jaheim|Ffrench;Kimora|Gayle;Rushane|McKenzie
        Toni-Ann|Reid;Javaughn|Sterling;Brianna|Whyte""",
        grade="4",
        room="Hibiscus",
    ) + of_lines(
        """Akeelia|Bailey;Nathaniel|Chin;Shanoya|Dacosta;Romaine|Grant;Kemar|Lewis;Sashana|Powell||||Sash
        Tyrese|Rowe;Gabrielle|Wright""",
        grade="4",
        room="Croton",
    )
    people = with_photos(people, 3, 12)
    remarks = {
        "Shantia": " (call her Tia)", "Jaheim": " (absent for photo)", "Rushane": " (new, from Mandeville)",
        "Romaine": " (absent for photo)", "Sashana": " (call her Sash)", "Tyrese": " (new)",
    }  # fmt: skip
    first, second = (listed(part, begin="{at}. ", **remarks) for part in (people[:9], people[9:]))
    folder.put(
        "grade four/Grade 4 names.txt",
        "Good afternoon Miss Lawes,\n\nPlease see the names for the Grade 4 library cards below.\n\n"
        f"Grade 4 Hibiscus - Mrs. Palmer\n{first}\n\nGrade 4 Croton - Mr. Dixon\n{second}\n\n"
        "Pictures are in the same folder. Two children were absent on the day, I will send theirs next "
        "week.\n\n"
        "Regards,\nA. Palmer\n",
    )
    folder.photos(people, lambda w: f"grade four/{w.full}.jpg")
    allowed = (
        "Grade 4 Hibiscus - Mrs. Palmer", "Grade 4 Croton - Mr. Dixon", "Grade 4 Hibiscus", "Grade 4 Croton",
        "Mrs. Palmer", "Mr. Dixon", "grade four", "Grade 4 names",
    )  # fmt: skip
    return Truth(people, allowed=allowed)
