"""Lists typed in mails, notes and Word pages of Scotland, the US, Ireland, Brazil and Croatia."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh101.kit import remarked


@case()
def q102_primary_four_in_both_orders(folder: Folder) -> Truth:
    """Scotland: a mail, some as `Ailsa Buchan` and some as `Cowie, Lewis`; photos by first and last name."""
    people = of_lines(
        """Ailsa|Buchan;Lewis|Cowie;Hamza|Farooq;Iona|Geddes;Ruaridh|Innes;Abbie|Kelman;Magnus|Leask
        Natalia|Mazur;Struan|McBain;Elspeth|Noble;Jamie|Pirie;Kirsten|Reid;Fraser|Simpson;Chidera|Udeh
        Eve|Watt;Calum|Youngson""",
        room="P4B",
    )
    people = with_photos(people, 5, 12)
    turned = {1, 4, 5, 8, 10, 13, 14}
    listed = "\n".join(w.last_first if at in turned else w.full for at, w in enumerate(people))
    text = (
        "Hi Moira\n\nP4B for the library, photos are in the folder (Abbie and Fraser were off that day). "
        "Excuse the mess, half of it is copied from the register and half I typed myself.\n\n"
        f"{listed}\n\nThat's the 16 of them.\n\nCheers\nShona\n\n"
        "Mrs S Petrie\nPrimary 4, Kirkton of Slains School\n"
    )
    head = "Shona Petrie <spetrie@slains.example>", "P4B", "Tue, 26 Aug 2025 16:12:29 +0100"
    folder.put("P4B.eml", sent(head, text))
    folder.photos(people, lambda w: f"P4B photos/{w.full}.jpg")
    return Truth(people, allowed=("P4B photos", "Primary 4", "P4"))


@case()
def q102_where_everybody_sits(folder: Folder) -> Truth:
    """US: a text on a class by tables, lines of = and - between them, remarks in brackets and after a star."""
    people = of_lines(
        """Kenzie|Albrecht;Gabriel|Estrada||||Gabe;Sumaya|Ahmed;Tucker|Bohannon
        Lila|Castellano;Jeremiah|Boone;Priya|Venkatesan;Wyatt|Dempsey
        Ximena|Olvera;Theodore|Galloway||||Teddy;Nora|Jankowski;Deshawn|Mercer
        Harper|Lindgren;Malik|Osborne;Cecilia|Tran;Beckett|Yarbrough""",
        room="Room 9",
    )
    remarks = {0: "left-handed", 1: "goes by Gabe", 5: "new 1/8", 9: "goes by Teddy", 11: "front row please",
               14: "nut allergy"}  # fmt: skip
    shown = ""
    for at in range(4):
        part = {at_ - at * 4: told for at_, told in remarks.items() if at * 4 <= at_ < at * 4 + 4}
        shown += f"TABLE {at + 1}\n{'-' * 44}\n{remarked(people[at * 4 : at * 4 + 4], part, '{} ({})')}\n\n"
    folder.put(
        "Room 9 seating.txt",
        f"ROOM 9 - MR. DELUCA\n{'=' * 44}\nSeating as of 1/12\n\n{shown}{'=' * 44}\n"
        "* Library is Thursday at 12:40. Table 3 lines up first this week.\n".replace("\n", "\r\n"),
    )
    tables = tuple(f"TABLE {at}" for at in (1, 2, 3, 4))
    return Truth(people, allowed=(*tables, "Room 9 seating", "MR. DELUCA", "Mr. DeLuca", "DeLuca"))


@case()
def q102_a_few_words_on_each(folder: Folder) -> Truth:
    """Ireland: a Word page for the next teacher, a name in bold and a sentence or two below it, each."""
    people = of_lines(
        """Dara|Boylan;Síofra|Clancy;Emeka|Okonkwo;Laoise|Feehily;Bartek|Sobczak;Muireann|Gilroy
        Fionn|McTiernan;Keelin|Rooney;Adam|Travers;Saoirse|Kilgannon""",
        room="Room 5",
    )
    words = (
        "Great help in the library. Can be chatty after lunch.",
        "Quiet, but she will read anything about horses.",
        "Came to us in January. Strong at maths, needs support with spelling.",
        "Her mam is on the parents' council. Loves drama.",
        "Polish at home. Very good at drawing.",
        "Wears glasses for the board.",
        "Mad about hurling. He needs a push with homework.",
        "Goes to Mrs Waters for reading, Tuesday and Thursday at 10.",
        "Coeliac. Otherwise no worries at all.",
        "A lovely child. She looks after the younger ones at yard time.",
    )
    made = Word()
    made.line("6th Class, Room 5 – a few words on each", "Heading1")
    made.line("For Mr Tuohy, from Ms Hession, June 2026")
    for w, said in zip(people, words, strict=True):
        made.line(w.full, bold=True)
        made.line(said)
    folder.put("6th Class notes.docx", made.done())
    allowed = (
        "6th Class notes",
        "6th Class, Room 5 – a few words on each",
        "6th Class",
        "Mr Tuohy",
        "Ms Hession",
        "Hession",
    )
    return Truth(people, allowed=allowed)


@case("Google Docs, Download, Plain Text: a mark in front, `* ` for a bullet, a rule as sixteen underscores")
def q102_terceiros_anos_do_google_docs(folder: Folder) -> Truth:
    """Brazil: a document of Google saved as text, two classes with their teacher, pet names in quotes."""
    people = of_lines(
        """Ana Lívia|Bezerra|||3A;Breno|Cavalcanti|||3A;Heloísa|Dantas Leite|||3A;João Guilherme|Freire|||3A|Guiga
        Maria Clara|Galvão|||3A|Clarinha;Pietro|Medeiros|||3A;Samuel|Nóbrega|||3A;Yasmin|Torres|||3A
        Arthur|Alencar|||3B;Beatriz|Bandeira|||3B|Bia;Enzo Gabriel|Falcão|||3B;Laura|Guedes|||3B
        Lucas|Queiroz de Melo|||3B;Manuela|Pontes|||3B;Rafael|Vasconcelos|||3B|Rafa;Sophia|Ximenes|||3B"""
    )
    teachers = {"3A": "Profª Simone", "3B": "Prof. Edvaldo"}
    shown = ""
    for room, teacher in teachers.items():
        names = [f'{w.given} "{w.goes}" {w.family}' if w.goes else w.full for w in in_room(people, room)]
        shown += f"\n________________\n\n\n{room} - {teacher}\n" + "".join(f"* {name}\n" for name in names)
    folder.put(
        "Alunos do 3º ano - carteirinhas.txt",
        f"Alunos do 3º ano - carteirinhas\nAtualizado em 10/02/2026 pela secretaria\n{shown}"
        "\n________________\n\n\nEntregar as carteirinhas prontas na sala dos professores.\n".replace(
            "\n", "\r\n"
        ),
        "utf-8-sig",
    )
    told = tuple(f"{room} - {teacher}" for room, teacher in teachers.items())
    allowed = *teachers.values(), *told, "Alunos do 3º ano - carteirinhas"
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case()
def q102_i_ana_kos_i_kos_ana(folder: Folder) -> Truth:
    """Croatia: a text between rules, half of a class first name first, the other half with a comma."""
    people = of_lines(
        """Ana|Kos;Fran|Bašić;Lucija|Horvat;Jakov|Marušić;Nika|Perković;Toma|Šimunović;Mia|Vuković
        Luka|Žagar;Dora|Babić;Ivano|Čolak;Ema|Đurić;Roko|Grgić;Sara|Jelavić;Petar|Knežević;Tena|Radoš
        Noa|Tomljanović""",
        room="3.b",
    )
    first = "\n".join(w.full for w in people[:8])
    second = "\n".join(w.last_first for w in people[8:])
    rule = "-----------------------------"
    folder.put(
        "3.b za knjižnicu.txt",
        f"3.b razred, učiteljica Sanja Milić\n{rule}\n{first}\n{rule}\n{second}\n{rule}\n"
        "Ukupno 16 učenika. Dolazimo utorkom 3. sat.\n",
        "cp1250",
    )
    allowed = "3.b za knjižnicu", "3.b razred", "Sanja Milić", "3.b razred, učiteljica Sanja Milić"
    return Truth(people, allowed=allowed)
