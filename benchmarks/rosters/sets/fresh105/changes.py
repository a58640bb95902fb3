"""Lists imported before, then news in words, with others of the same first name, parents and ill ones in it."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import same, wrapped

from .kit import GONE, by_family, chat


@case()
def q105_der_andere_finn_bleibt(folder: Folder) -> Truth:
    """Germany: a sheet for each class; in November a mail: one Finn moved, another stays, one is only ill."""
    base = of_lines(
        """Finn|Oltmanns|||4a;Finn|Reichelt|||4a;Emma|Schröder|||4a;Aylin|Demirci|||4a;Mathis|Voß|||4b
        Jana|Ahlers|||4a;Lasse|Bruns|||4a;Hatice|Gül|||4a;Theo|Meinders|||4a
        Paul|Wenzel|||4b;Carlotta|Eden|||4b;Nils|Harms|||4b;Mila|Krause|||4b;Ben|Saathoff|||4b
        Yaroslav|Kovalenko|||4b"""
    )
    old = but(base[:14], {3: {"room": "4b"}, 4: {"given": "Matthias", "family": "Vos"}})
    titles = ["Nachname", "Vorname", "Klasse"]
    sheets = {
        room: [titles, *([w.family, w.given, room] for w in by_family(old) if w.room == room)]
        for room in ("4a", "4b")
    }
    folder.book("1/vierte Klassen.xlsx", sheets)
    text = (
        "Liebe Frau Hartwig,\n\nkurz das Neueste aus unseren Vierten für die Bücherei:\n\n"
        "Finn Oltmanns ist mit seinen Eltern nach Bremen gezogen und nicht mehr bei uns. "
        "Finn Reichelt bleibt natürlich in der 4a!\n\n"
        "Neu in der 4b ist Yaroslav Kovalenko, seine Mutter Olena Kovalenko spricht schon gut Deutsch.\n\n"
        "Aylin Demirci ist von der 4b in die 4a gewechselt.\n\n"
        "Bei Matthias Vos habe ich mich im Sommer vertippt, richtig ist Mathis Voß.\n\n"
        "Emma Schröder ist noch bis Weihnachten krank, bitte die Bücher verlängern. Ihr Bruder Paul aus der "
        "2b holt ihr neue.\n\n"
        "Viele Grüße\nSilke Janßen\n"
    )
    head = (
        "Silke Janßen <janssen@gs-moorweg.example>",
        "Neues aus Klasse 4",
        "Tue, 25 Nov 2025 13:05:44 +0100",
    )
    folder.put("2/Neues aus Klasse 4.eml", sent(head, wrapped(text)))
    kept = same("Finn Reichelt", "Emma Schröder", "Aylin Demirci", "Matthias Vos > Mathis Voß", "Paul Wenzel")
    allowed = "vierte Klassen", "Neues aus Klasse 4"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q105_front_desk_messages(folder: Folder) -> Truth:
    """US: an export; in February the desk's messages of a morning: flu, a dentist, a sub, and four changes."""
    base = of_lines(
        """Harper|Whitlock|40215|4|Ortega;Dominic|Farrell|40222|4|Lindgren;Alexandra|Stavros|40229|4|Ortega|Lexi
        Mateo|Delgado|40236|4|Ortega;Kayla|Brandt|40243|4|Lindgren;Jaxon|Beasley|40250|4|Ortega
        Simone|Carver|40257|4|Ortega;Tuan|Dinh|40264|4|Lindgren;Ellery|Fitch|40271|4|Lindgren
        Marisol|Ibarra|40278|4|Ortega;Grady|Novak|40285|4|Lindgren;Zainab|Qureshi|40292|4|Lindgren
        Rosalind|Achebe|40388||Ortega"""
    )
    old = but(base[:12], {1: {"room": "Ortega"}})
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in by_family(old)]
    folder.csv("1/grade 4.csv", [["Student ID", "Last Name", "First Name", "Grade", "Homeroom"], *rows])
    folder.put(
        "2/messages for library.txt",
        "FRONT DESK MESSAGES - Mon Feb 9 - copy for the library\n\n"
        "8:05  Mrs. Delgado called. Mateo Delgado has the flu, out until Thursday.\n"
        "8:12  Jen Whitlock (mom). They moved to Tulsa over the weekend. Harper Whitlock is withdrawn.\n"
        "8:40  Kayla Brandt gets picked up at 1:15 by her dad, dentist.\n"
        "9:10  New student: Rosalind Achebe, ID 40388, in Ms. Ortega's homeroom.\n"
        "9:30  Dominic Farrell moved from Ortega to Lindgren, starting today.\n"
        "11:20 Alexandra Stavros goes by Lexi, please put that on her card.\n"
        "1:45  The sub for Mr. Lindgren tomorrow is Paula Trent.\n\n"
        "Gail, front office, ext. 100\n".replace("\n", "\r\n"),
    )
    kept = same("Dominic Farrell", "Alexandra Stavros", "Mateo Delgado", "Kayla Brandt")
    allowed = "grade 4", "messages for library", "Ms. Ortega", "Mr. Lindgren"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q105_az_otodikesek_valtozasai(folder: Folder) -> Truth:
    """Hungary: readers' numbers in a CSV; in January a mail, surname first: moved, gone, `helyesen`, one ill."""
    base = of_lines(
        """Bence|Kovács|51207||5.b;Lilla|Varga|51214||5.a;Hanna|Szűts|51221||5.a;Petra|Molnár|51228||5.b
        Ádám|Tóth|51235||5.a;Benedek|Kovács|51242||5.b;Dorka|Bíró|51249||5.a;Máté|Csonka|51256||5.a
        Luca|Fehér|51263||5.b;Kristóf|Nagy|51270||5.b;Jázmin|Orsós|51277||5.a;Zalán|Pintér|51284||5.b
        Zsombor|Horváth|51384||5.a"""
    )
    old = but(base[:12], {0: {"room": "5.a"}, 2: {"family": "Szűcs"}})
    rows = [[w.number, w.family, w.given, w.room] for w in by_family(old)]
    titles = ["Olvasójegy", "Vezetéknév", "Keresztnév", "Osztály"]
    folder.csv("1/ötödikesek.csv", [titles, *rows], ";", "utf-8-sig")
    text = (
        "Kedves Zsuzsa!\n\nAz ötödikesek változásai a könyvtárnak:\n\n"
        "Kovács Bence átment az 5.a-ból az 5.b-be. Kovács Benedek marad, ahol volt.\n"
        "Varga Lilla elköltözött Győrbe, már nem jár hozzánk.\n"
        "Új tanuló az 5.a-ban: Horváth Zsombor, olvasójegye 51384.\n"
        "Szűcs Hanna neve rosszul szerepel, helyesen Szűts Hanna.\n"
        "Molnár Petra csak beteg, jövő héten jön.\n"
        "Tóth Ádám könyveit a nővére, Eszter hozza vissza.\n\n"
        "Üdvözlettel\nBalogh Andrea\naz 5.a osztályfőnöke\n"
    )
    head = "Balogh Andrea <balogh.andrea@gardonyi.example>", "Ötödikesek", "Mon, 12 Jan 2026 14:31:09 +0100"
    folder.put("2/Ötödikesek.eml", sent(head, text))
    kept = same("Bence Kovács", "Benedek Kovács", "Hanna Szűcs > Hanna Szűts", "Petra Molnár", "Ádám Tóth")
    people = but(base, {1: GONE})
    return Truth(
        people, steps=("1", "2"), same=kept, allowed=("ötödikesek", "Ötödikesek", "az 5.a", "az 5.b")
    )


@case("WhatsApp Web: messages copied are `[hh:mm, dd/mm/yyyy] name: text` (from memory)")
def q105_mudancas_do_terceiro_ano(folder: Folder) -> Truth:
    """Brazil: a list; in March messages copied out of WhatsApp Web with the coordinator, one Enzo stays."""
    base = of_lines(
        """Enzo Gabriel|Pacheco|20253012||3º A;Pedro Henrique|Salles|20253019||3º B
        Yasmin|Farias|20253026||3º B;Enzo Miguel|Toledo|20253033||3º A;Heloísa|Prado|20253040||3º A
        Ana Luísa|Bittencourt|20253047||3º A;Arthur|Camargo|20253054||3º A;Isabela|Dantas|20253061||3º B
        João Lucas|Esteves|20253068||3º B;Manuela|Guedes|20253075||3º A;Ravi|Monteiro|20253082||3º B
        Sophia|Xavier|20253089||3º B;Maria Clara|Nogueira|20263117||3º B"""
    )
    old = but(base[:12], {1: {"room": "3º A"}, 2: {"family": "Parias"}})
    rows = [[w.number, w.full, w.room] for w in sorted(old, key=lambda who: who.full)]
    folder.book("1/terceiros anos.xlsx", {"3º ano": [["Matrícula", "Nome", "Turma"], *rows]})
    day, silvana, lu = "16/03/2026", "Coord. Silvana", "Lu Biblioteca"
    folder.put(
        "2/conversa com a Silvana.txt",
        chat(
            "[{time}, " + day + "] {who}: {text}",
            ("12:41", silvana, "Oi Lu, tudo bem? Mudanças do 3º ano 👇"),
            ("12:41", silvana, "Enzo Gabriel Pacheco saiu da escola, a família foi para Maringá"),
            ("12:42", silvana, "Aluna nova no 3º B: Maria Clara Nogueira, matrícula 20263117"),
            ("12:43", silvana, "Pedro Henrique Salles passou do 3º A para o 3º B"),
            ("12:44", silvana, "Yasmin Parias está errado, o certo é Yasmin Farias 🤦"),
            ("12:50", lu, "Anotado! E o outro Enzo? Faz dias que não vejo"),
            ("12:52", silvana, "Enzo Miguel Toledo continua no 3º A, só está com catapora 😅"),
            ("12:53", lu, "Melhoras pra ele! Obrigada 😘"),
        ),
    )
    people = [any_parting(w) for w in but(base, {0: GONE})]
    kept = same("Pedro Henrique Salles", "Yasmin Parias > Yasmin Farias", "Enzo Miguel Toledo")
    allowed = "terceiros anos", "3º ano", "conversa com a Silvana"
    return Truth(people, steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q105_cards_to_do(folder: Folder) -> Truth:
    """England: two forms with photos; at half term the librarian's own list of things to do, two new photos."""
    base = of_lines(
        """Kieran|Wray|7104|6|6W;Toby|Lister|7111|6|6H;Elizabeth|Carver|7118|6|6W|Betsy
        Poppy|Marsden|7125|6|6H;Poppy|Metcalfe|7132|6|6W;Oliver|Sykes|7139|6|6H;Hannah|Dinsdale|7146|6|6H
        Fatima|Hussain|7153|6|6W;Jack|Illingworth|7160|6|6W;Grace|Oyelaran|7167|6|6H
        Reece|Thackray|7174|6|6W;Ana|Pires|||6H;Jubair|Rahman|||6W"""
    )
    base = with_photos(base)
    old = but(base[:11], {0: {"given": "Kieron"}, 1: {"room": "6W"}})
    rows = [[w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in by_family(old)]
    folder.csv("1/year 6.csv", [["Adm No", "Surname", "Forename", "Year", "Form"], *rows])
    folder.photos(old, lambda w: f"1/photos/{w.number}.jpg")
    folder.photos(base[11:], lambda w: f"2/{w.full}.jpg")
    folder.put(
        "2/cards to do.txt",
        "CARDS TO DO - half term\n\n"
        "REPRINT (spelt wrong)\nKieron Wray should be Kieran Wray\n\n"
        "NEW (photos in this folder)\nAna Pires, 6H\nJubair Rahman, 6W\n\n"
        "CHANGED FORM\nToby Lister, 6W to 6H\n\n"
        "KNOWN AS\nElizabeth Carver is known as Betsy\n\n"
        "LEFT\nPoppy Marsden, 6H, gone to Harrogate\n\n"
        "NO CHANGE\nPoppy Metcalfe, 6W, she's the other Poppy\nOliver Sykes, 6H, only off with a broken leg\n\n"
        "ASK\nMrs Ridsdale whether the TAs want cards as well\n".replace("\n", "\r\n"),
    )
    kept = same(
        "Kieron Wray > Kieran Wray", "Toby Lister", "Elizabeth Carver", "Poppy Metcalfe", "Oliver Sykes"
    )
    return Truth(
        but(base, {3: GONE}), steps=("1", "2"), same=kept, allowed=("year 6", "cards to do", "photos")
    )
