"""Lists typed by teachers and changes told in letters: groups, remarks, a chat, second thoughts."""

from __future__ import annotations

from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word

from .kit import in_room, letter


@case()
def q87_reading_groups_of_2w(folder: Folder) -> Truth:
    """England: a mail, one class in five reading groups, the names of each after a colon, commas between."""
    people = of_lines(
        """Amelie|Stanhope;Callum|Birch;Zainab|Hussain;Freddie|Loxley;Poppy|Marsden;Ravi|Solanki;Edith|Crane
        Jayden|Fairclough;Lola|Pickering;Oscar|Tunstall;Maryam|Farooqi;Stanley|Hobbs;Ivy|Redfern;Kit|Warburton
        Noor|Chaudhary;Harry|Mellor""",
        room="2W",
    )
    groups = ("Hedgehogs", "Badgers", "Foxes", "Otters", "Owls")
    cuts = (0, 3, 7, 10, 13, 16)
    listed = "\n".join(
        f"{name}: {', '.join(w.full for w in people[start:end])}"
        for name, start, end in zip(groups, cuts, cuts[1:], strict=False)
    )
    text = (
        "Hi Jo,\n\nAs promised, this is 2W for the library system. I've put them in their reading groups "
        f"so you can do the book boxes at the same time.\n\nClass 2W\n\n{listed}\n\n"
        "Any problems give me a shout.\n\nLaura\n\nMiss L Whitworth\n"
        "Year 2 Teacher, Holly Bank Primary School\n"
    )
    folder.put(
        "2W groups.eml",
        letter("Laura Whitworth <l.whitworth@hollybank.example>", "2W groups",
               "Tue, 08 Sep 2026 16:31:05 +0100", text),
    )  # fmt: skip
    return Truth(people, allowed=(*groups, "2W groups"))


@case("Telegram Desktop, Export chat history as HTML (classes of its page from memory)")
def q87_chat_esportata_da_telegram(folder: Folder) -> Truth:
    """Italy: a chat saved as a page; two teachers send a list each, one child is forgotten, one has moved."""
    people = of_lines(
        """Alessia|Fabbri;Nicola|Santoro;Mariam|Diop;Edoardo|De Santis;Viola|Pellegrini;Cristian|Munteanu
        Bianca|Galli;Tommaso|Riva""",
        room="3A",
    ) + of_lines(
        """Giada|Rinaldi;Leonardo|Costa;Sofia|Di Marco;Amir|Benhaddou;Camilla|Serra;Filippo|Vitale
        Ludovica|Neri""",
        room="3B",
    )
    people = but(people, {11: {"here": False}})
    first = "\n".join(w.full for w in people[:7])
    second = "\n".join(w.full for w in people[8:])
    said = [
        ("Biblioteca", "07:58", "Buongiorno! Mi mandate gli elenchi delle terze per le tessere?"),
        ("Maestra Paola", "13:20", f"Classe 3A\n{first}"),
        ("Maestra Paola", "13:24", "Ho dimenticato Tommaso Riva, anche lui è in 3A"),
        ("Maestro Gianni", "15:02", f"Classe 3B\n{second}"),
        ("Biblioteca", "15:10", "Grazie mille 😊"),
        ("Maestro Gianni", "15:41", "Amir Benhaddou si è trasferito, non è più nella nostra scuola"),
    ]
    parts = [
        f'<div class="message default clearfix" id="message{at + 41}">\n<div class="body">\n'
        f'<div class="pull_right date details" title="14.09.2026 {time}:00 UTC+02:00">{time}</div>\n'
        f'<div class="from_name">{who}</div>\n'
        f'<div class="text">{escape(text).replace(chr(10), "<br>")}</div>\n</div></div>'
        for at, (who, time, text) in enumerate(said)
    ]
    folder.put(
        "ChatExport_2026-09-15/messages.html",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Exported Data</title>\n'
        '<link href="css/style.css" rel="stylesheet"></head><body>\n<div class="page_header">'
        '<div class="text bold">Classi terze e biblioteca</div></div>\n'
        '<div class="message service"><div class="body details">14 September 2026</div></div>\n'
        + "\n".join(parts)
        + "\n</body></html>\n",
    )
    return Truth(people, allowed=("Classi terze e biblioteca", "ChatExport_2026-09-15", "messages"))


@case()
def q87_handover_notes_with_remarks(folder: Folder) -> Truth:
    """Australia: a teacher's Word document, a name and a dash with a remark, some usual names in brackets."""
    people = of_lines(
        """Tahlia|Nguyen;Benjamin|Okafor||||Benji;Archie|Fitzsimons;Ruby|Castellano;Jarrah|Williams
        Priyanka|Raman||||Pri;Lachlan|Dwyer;Matisse|Kowalski;Angus|Tran;Imogen|Faulkner||||Immy
        Hamish|Petropoulos;Willow|Ah Kee;Ethan|Barakat""",
        room="4 Banksia",
    )
    remarks = (
        "wears glasses, needs to sit near the board",
        "keen reader, finished the whole Wings of Fire series",
        "puffer in the office",
        "beautiful handwriting",
        "loves anything about footy",
        "speech on Tuesdays at 10",
        "best kept away from the window seats",
        "",
        "new to the school in Term 3",
        "twin sister is in 4 Wattle",
        "Premier's Reading Challenge done",
        "",
        "leaves early on Fridays",
    )
    made = Word()
    made.line("Handover notes – 4 Banksia, Term 4", "Heading1")
    made.line("Class teacher: Ms Deb Lockyer")
    for w, remark in zip(people, remarks, strict=True):
        goes = f" ({w.goes})" if w.goes else ""
        made.line(f"{w.full}{goes}{' – ' if remark else ''}{remark}", listed=True)
    made.line("Thanks for having them for the library lessons – they are a lovely bunch.")
    folder.put("Handover 4 Banksia.docx", made.done())
    return Truth(people, allowed=("Handover 4 Banksia", "Handover notes"))


@case()
def q87_news_of_readers_after_christmas(folder: Folder) -> Truth:
    """England: the library's readers; in January a mail: married, retired, moved, new, a new name."""
    people = of_lines(
        """Joshua|Finch|5012||7M;Rhiannon|Vale|5019||7K|Ray;Abdul|Quddus|5023||7K;Lily|Sherwin|5031||7M
        Max|Oakden|5044||8K;Esther|Adu|5047||8K;Connor|Platts|5058||8M;Tamsin|Gaunt|5060||8M
        Divya|Pillai|5102||7K;Louis|Hallam|5103||8M"""
    )
    people = but(people, {6: {"here": False}})
    staff = of_lines("Priya|Bhogal|9004;Alan|Tweddle|9011;Judith|Moxon|9015", role="staff")
    staff = but(staff, {1: {"here": False}})
    before = {"Bhogal": "Sandhu"}
    rows = [
        [w.number, before.get(w.family, w.family), w.given, "7K" if w.given == "Joshua" else w.room, kind]
        for kind, crowd in (("Student", people[:8]), ("Staff", staff))
        for w in crowd
    ]
    folder.csv("1 autumn/readers.csv", [["Reader No", "Surname", "Forename", "Form", "Reader Type"], *rows])
    text = (
        "Morning Hilary,\n\nHappy New Year! A few bits for the library system:\n\n"
        "- Priya Sandhu (9004) got married over Christmas and is now Priya Bhogal.\n"
        "- Alan Tweddle has retired.\n"
        "- Joshua Finch has moved from 7K to 7M.\n"
        "- Connor Platts (8M) left at the end of term.\n"
        "- Rhiannon Vale in 7K would now like to be known as Ray.\n\n"
        "New starters:\nDivya Pillai, 7K, reader no 5102\nLouis Hallam, 8M, reader no 5103\n\n"
        "Thanks,\nSue Ollerenshaw\nData Manager\n"
    )
    folder.put(
        "2 january/Updates.eml",
        letter("Sue Ollerenshaw <data@brookfield.example>", "Updates for the library",
               "Tue, 05 Jan 2027 08:47:00 +0000", text),
    )  # fmt: skip
    same = [
        ("Priya Sandhu", "Priya Bhogal"),
        ("Joshua Finch", "Joshua Finch"),
        ("Rhiannon Vale", "Rhiannon Vale"),
    ]
    return Truth([*people, *staff], steps=("1 autumn", "2 january"), same=same, allowed=("Staff",))


@case()
def q87_altas_bajas_y_cambios_de_grupo(folder: Folder) -> Truth:
    """Spain: the list of September, in November a mail with admissions, leavers, changes of group."""
    people = of_lines(
        """Martina|Escudero Vila|4410|4|A;Pablo|Ferrer Bosch|4412|4|A;Aitana|Lozano Pina|4415|4|A
        Youssef|Amrani El Idrissi|4419|4|A;Hugo|Carrasco Mora|4423|4|B;Lola|Palacios Gil|4426|4|B
        Nicolás|Redondo Sáez|4430|4|B;Claudia|Teruel Barba|4433|4|B;Noa|Villalba Crespo|4471|4|B
        Thiago|Benítez Rojas|4472|4|A"""
    )
    people = but(people, {2: {"here": False}, 7: {"room": "A"}})
    rows = [[w.number, w.family, w.given, "4º", w.room] for w in people[:8]]
    rows[7][4] = "B"
    titles = ["Nº Exp.", "Apellidos", "Nombre", "Curso", "Grupo"]
    folder.book("1 septiembre/Relación de alumnos.xlsx", {"Alumnos": [titles, *rows]})
    text = (
        "Hola, Mercedes:\n\nTe paso los movimientos de 4º de Primaria de este mes para la biblioteca.\n\n"
        "ALTAS\n- Villalba Crespo, Noa (4º B), nº exp. 4471\n- Benítez Rojas, Thiago (4º A), nº exp. 4472\n\n"
        "BAJAS\n- Lozano Pina, Aitana (4º A), traslado a Burgos\n\n"
        "CAMBIOS DE GRUPO\n- Teruel Barba, Claudia: pasa de 4º B a 4º A\n\n"
        "Un saludo,\nInmaculada Prats\nSecretaría, CEIP Las Eras\n"
    )
    folder.put(
        "2 noviembre/Movimientos.eml",
        letter("Secretaría <secretaria@laseras.example>", "Movimientos de 4º",
               "Fri, 06 Nov 2026 11:20:00 +0100",
               text),
    )  # fmt: skip
    same = [(people[7].full, people[7].full), (people[0].full, people[0].full)]
    return Truth(
        [any_parting(w) for w in people], steps=("1 septiembre", "2 noviembre"), same=same,
        allowed=("Alumnos", "4A", "4B"),
    )  # fmt: skip


@case()
def q87_sorry_a_few_mistakes(folder: Folder) -> Truth:
    """Australia: a mail with two classes; the next day another: a spelling, a wrong class, one forgotten."""
    people = of_lines(
        """Eilish|Brennan|||3A;Cooper|Wakefield|||3A;Siena|Marinos|||3A;Arlo|Hutchison|||3A;Dakota|Reid|||3A
        Minh|Pham|||3A;Marley|Stott|||3A;Hugo|Lam|||3B;Tilly|Abernethy|||3B;Zayn|Rahimi|||3B
        Georgia|Plunkett|||3B;Flynn|O'Dowd|||3B;Sophie|Vella|||3B"""
    )
    people = but(people, {4: {"here": False}})
    names = {w.family: "Ailish Brennan" if w.family == "Brennan" else w.full for w in people}
    first = [names[w.family] for w in in_room(people, "3A") if w.family != "Stott"] + ["Hugo Lam"]
    second = [w.full for w in in_room(people, "3B") if w.family != "Lam"]
    sender = "Narelle Coombs <ncoombs@riverbend.example>"
    listed = "3A\n" + "\n".join(first) + "\n\n3B\n" + "\n".join(second)
    folder.put(
        "1/Year 3 classes.eml",
        letter(sender, "Year 3 classes", "Wed, 27 Jan 2027 14:05:00 +1100",
               "Hi Bev,\n\nHere are the two Year 3 classes for the library.\n\n"
               f"{listed}\n\nCheers,\nNarelle\n"),
    )  # fmt: skip
    folder.put(
        "2/RE Year 3 classes.eml",
        letter(
            sender, "RE: Year 3 classes", "Thu, 28 Jan 2027 09:12:00 +1100",
            "Hi Bev,\n\nSorry, a few mistakes in what I sent yesterday:\n\n"
            "- It's Eilish Brennan, not Ailish Brennan.\n"
            "- Hugo Lam is in 3B, not 3A.\n"
            "- I left out Marley Stott, she is in 3A.\n"
            "- Dakota Reid has left, the family moved to Dubbo over the holidays.\n\n"
            "Everything else is right, I promise!\n\nNarelle\n",
        ),
    )  # fmt: skip
    same = [("Ailish Brennan", "Eilish Brennan"), ("Hugo Lam", "Hugo Lam")]
    return Truth(people, steps=("1", "2"), same=same)
