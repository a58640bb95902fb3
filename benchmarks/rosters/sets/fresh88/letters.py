"""Lists typed and changes told in letters: how to say names, who sits where, a quoted list, a memo."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import letter


@case()
def q88_how_to_say_their_names(folder: Folder) -> Truth:
    """US: a Word list in two columns, last names first, how to say some names, and who goes by what."""
    people = of_lines(
        """Thuy|Nguyen;Jakub|Wisniewski||||Kuba;Siobhan|Mulcahy;Xochitl|Barrera;Andrew|Pettway||||Drew
        Ngozi|Eke;Grace|Hollowell;Caleb|Iverson;Joaquin|Lucero;Margaret|Stahl||||Maisie;Aoife|Donohue
        Terrence|Bivens||||TJ;Leilani|Kahale;Owen|Schaefer""",
        grade="5",
        room="112",
    )
    say = {"Thuy": "TWEE", "Jakub": "YAH-koob", "Siobhan": "shi-VAWN", "Xochitl": "SO-cheel",
           "Ngozi": "en-GO-zee", "Joaquin": "wah-KEEN", "Aoife": "EE-fa"}  # fmt: skip
    made = Word()
    made.line("Grade 5 – Room 112 – Mr. Brandt", "Heading1")
    made.line("Names for the library and for subs. Please get these right, it means a lot to the kids!")
    made.section(1)
    for w in people:
        spoken = f" (say: {say[w.given]})" if w.given in say else ""
        goes = f", goes by {w.goes}" if w.goes else ""
        made.line(f"•\t{w.last_first}{spoken}{goes}")
    folder.put("Room 112 names.docx", made.done(2))
    return Truth(people, allowed=("Room 112 names", "Mr. Brandt", "Brandt"))


@case()
def q88_les_tables_de_la_4b(folder: Folder) -> Truth:
    """Belgium: a teacher's mail in French, the children of one class by the table at which they sit."""
    people = of_lines(
        """Éline|Lambert;Mathéo|Dubois;Inaya|Bouzid;Simon|Collignon;Louise|Marchal;Nassim|El Fassi
        Capucine|Hubert
        Tom|Van Damme;Zoé|Wathelet;Gaspard|Noël;Lina|Kaya;Robin|Delvaux;Jade|Mukendi;Arthur|Pirard
        Manon|Schmitz
        Ilyas|Benali""",
        room="4B",
    )
    where = ("près de la fenêtre", "au milieu", "près de la porte", "devant le tableau")
    listed = "\n".join(
        f"Table {at + 1} ({place}) : {', '.join(w.full for w in people[at * 4 : at * 4 + 4])}"
        for at, place in enumerate(where)
    )
    text = (
        "Bonjour Madame Renard,\n\nVoici la liste de ma classe (4B) pour la bibliothèque, comme ils sont "
        f"assis en ce moment :\n\n{listed}\n\nIls sont 16 en tout.\n\nBonne journée,\n\n"
        "Sylvie Thonon\nInstitutrice, 4e primaire\nÉcole communale de Salzinnes\n"
    )
    folder.put(
        "Liste 4B.eml",
        letter("Sylvie Thonon <s.thonon@salzinnes.example>", "Liste de la 4B",
               "Thu, 03 Sep 2026 12:44:00 +0200", text),
    )  # fmt: skip
    return Truth(people, allowed=("Liste 4B", "Table 1", "Table 2", "Table 3", "Table 4"))


@case()
def q88_answer_above_the_quoted_list(folder: Folder) -> Truth:
    """US: the library's list of spring, then an answer with changes; below it the old list is quoted."""
    people = of_lines(
        """Avery|Dunn|33104|4|Moss;Cristian|Galvez|33110|4|Moss;Hope|Lindqvist|33117|4|Moss
        Jalen|Pratt|33121|4|Moss
        Maeve|Coughlin|33128|4|Tran;Nolan|Birdwell|33135|4|Tran;Savannah|Ruiz|33142|4|Tran
        Maxwell|Ostrander|33150|4|Tran|Max;Tessa|Holm|33166|4|Moss"""
    )
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people[:8]]
    rows[1][4] = "Tran"
    quoted = "\n".join(f"> {row[1]}, {row[2]} - {row[4]}" for row in rows)
    folder.book(
        "1/grade 4.xlsx",
        {"Grade 4": [["Student ID", "Last Name", "First Name", "Grade", "Homeroom"], *rows]},
    )
    people = but(people, {5: {"here": False}})
    text = (
        "Hi Carol,\n\nAlmost! Here is what changed:\n\n"
        "Cristian Galvez moved from Tran to Moss.\n"
        "Nolan Birdwell withdrew, he is homeschooled now.\n"
        "Maxwell Ostrander goes by Max.\n"
        "Tessa Holm (33166) is new in Moss, grade 4.\n\n"
        "Janet\n\n"
        "On Mon, Aug 24, 2026 at 2:15 PM Carol Whitmer <library@school.example> wrote:\n\n"
        "> Hi Janet,\n>\n> Is this still right for grade 4?\n>\n"
        f"{quoted}\n>\n> Thanks!\n> Carol\n"
    )
    folder.put(
        "2/RE grade 4 list.eml",
        letter("Janet Pomeroy <jpomeroy@eastlake.example>", "Re: grade 4 list",
               "Tue, 25 Aug 2026 08:20:00 -0500", text),
    )  # fmt: skip
    same = [("Cristian Galvez", "Cristian Galvez"), ("Maxwell Ostrander", "Maxwell Ostrander")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("Grade 4",))


@case()
def q88_aendringer_efter_efteraarsferien(folder: Folder) -> Truth:
    """Denmark: the library's borrowers, in October a mail: another name, another class, one gone, two new."""
    people = of_lines(
        """Sofie|Lund|20411||3.B;Villads|Krogh|20418||3.A;Emma|Holst Bruun|20422||3.A;Ali|Hassan|20429||3.A
        Laura|Mikkelsen|20433||3.B;Oscar|Bech|20437||3.B;Ida|Fogh|20440||3.B;Mikkel|Daugaard|20448||3.A
        Mynte|Aagaard|||3.A;Sami|Karimi|||3.B"""
    )
    people = but(people, {1: {"here": False}})
    rows = [
        [
            w.number,
            "Holst" if w.given == "Emma" else w.family,
            w.given,
            "3.A" if w.given == "Sofie" else w.room,
        ]
        for w in people[:8]
    ]
    titles = ["Lånernummer", "Efternavn", "Fornavn", "Klasse"]
    folder.csv("1 august/låner.csv", [titles, *rows], sep=";", enc="utf-8-sig")
    text = (
        "Kære Birgit\n\nHer er ændringerne efter efterårsferien:\n\n"
        "- Sofie Lund er flyttet fra 3.A til 3.B.\n"
        "- Villads Krogh (3.A) er flyttet til Aarhus og går ikke længere på skolen.\n"
        "- Emma Holst i 3.A hedder nu Emma Holst Bruun.\n\n"
        "Nye elever:\n- Mynte Aagaard, 3.A\n- Sami Karimi, 3.B\n\n"
        "Mange hilsner\nLone Thygesen\nSkolesekretær, Åbakkeskolen\n"
    )
    folder.put(
        "2 oktober/Ændringer.eml",
        letter("Lone Thygesen <kontor@aabakke.example>", "Ændringer i 3. årgang",
               "Mon, 19 Oct 2026 09:05:00 +0200", text),
    )  # fmt: skip
    same = [("Emma Holst", "Emma Holst Bruun"), ("Sofie Lund", "Sofie Lund")]
    return Truth(people, steps=("1 august", "2 oktober"), same=same)


@case()
def q88_memo_of_division_changes(folder: Folder) -> Truth:
    """Canada: the divisions in June, in September a Word memo: a table of who moved, came, left, goes by."""
    people = of_lines(
        """Kathleen|Ostrom|71204|6|Div 4|Kit;Arjun|Dhaliwal|71210|6|Div 4;Chloé|Paquin|71215|6|Div 5
        Ronan|Fitzgibbon|71222|6|Div 4;Mei|Takahashi|71230|6|Div 5;Dylan|Joseph|71236|6|Div 5
        Harleen|Sidhu|71241|6|Div 4;Spencer|Wong|71249|6|Div 5;Natalia|Cardoso|71318|6|Div 4
        Teo|Lindahl|71322|6|Div 5"""
    )
    people = but(people, {3: {"here": False}})
    old = {"Paquin": "Div 4", "Sidhu": "Div 5"}
    rows = [[w.number, w.family, w.given, w.grade, old.get(w.family, w.room)] for w in people[:8]]
    titles = ["Pupil No", "Legal Last Name", "Legal First Name", "Grade", "Division"]
    folder.csv("1 june/divisions.csv", [titles, *rows])
    made = Word()
    made.line("MEMO", "Title")
    made.line("To: Library    From: Office    Date: September 9, 2026")
    made.line("Re: Changes to divisions")
    made.table(
        [
            ["Student", "Pupil No", "Change"],
            ["Paquin, Chloé", "71215", "Moved from Div 4 to Div 5"],
            ["Sidhu, Harleen", "71241", "Moved from Div 5 to Div 4"],
            ["Fitzgibbon, Ronan", "71222", "Withdrawn - moved to Kelowna"],
            ["Ostrom, Kathleen", "71204", "Goes by Kit"],
            ["Cardoso, Natalia", "71318", "New student, Grade 6, Div 4"],
            ["Lindahl, Teo", "71322", "New student, Grade 6, Div 5"],
        ]
    )
    made.line("Please update your records. Thank you, Brenda")
    folder.put("2 september/Division changes.docx", made.done())
    same = [(w.full, w.full) for w in (people[0], people[2], people[6])]
    return Truth(people, steps=("1 june", "2 september"), same=same)
