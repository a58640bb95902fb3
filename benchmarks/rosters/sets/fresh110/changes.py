"""Lists imported before, then what people write: bullets, dates, a chat, numbers, the list again."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import by_room, same, wrapped
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family, chat, listed


@case()
def q110_term_two_changes(folder: Folder) -> Truth:
    """New Zealand: a CSV; in Term 2 the office's mail, a bullet each: left, started, moved, spelt."""
    base = of_lines(
        """Jayden|Tuhiwai|8801|6|Room 10;Mereana|Pohatu|8808|6|Room 12;Isabella|Cuthbert|8815|6|Room 10|Izzy
        Siaosi|Fonoti|8822|6|Room 12;Charlie|Auld|8829|6|Room 10;Niamh|Bassett|8836|6|Room 12
        Arjun|Chand|8843|6|Room 10;Te Ariki|Hohepa|8850|6|Room 12;Sienna|Lockwood|8857|6|Room 10
        Finn|McCready|8864|6|Room 12;Hine|Paki|8871|6|Room 10;Lucas|Vercoe|8878|6|Room 12
        Ofa|Latu|8960||Room 12"""
    )
    old = but(base[:12], {1: {"room": "Room 10"}, 3: {"given": "Siosi"}})
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in by_family(old)]
    folder.csv("1/year 6.csv", [["Card", "Surname", "First Name", "Year", "Class"], *rows])
    text = (
        "Kia ora Bronwyn,\n\nA few updates for Year 6 now that Term 2 is under way:\n\n"
        "* Jayden Tuhiwai left at the end of Term 1, the whānau has moved to Gisborne.\n"
        "* Ofa Latu started in Room 12 last Wednesday. Her card number will be 8960.\n"
        "* Mereana Pohatu has moved from Room 10 to Room 12.\n"
        "* Siosi Fonoti should be spelt Siaosi Fonoti.\n"
        "* Isabella Cuthbert likes to be called Izzy.\n"
        "* Finn McCready is away in Fiji until the 25th, he knows about his books.\n"
        "* Mrs Hohaia is teaching Room 10 while Miss Trewin is on leave.\n\n"
        "Ngā mihi\nSharlene\n"
    )
    head = "Sharlene Beckett <office@totaraglen.example>", "Year 6 updates", "Tue, 5 May 2026 10:17:44 +1200"
    folder.put("2/Year 6 updates.eml", sent(head, wrapped(text)))
    kept = same(
        "Mereana Pohatu", "Siosi Fonoti > Siaosi Fonoti", "Isabella Cuthbert", "Finn McCready", "Hine Paki"
    )
    allowed = "year 6", "Year 6 updates"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q110_wijzigingen_per_datum(folder: Folder) -> Truth:
    """Netherlands: a workbook of two classes; in March a Word letter, a date before each change."""
    base = of_lines(
        """Jesper|Blokland|||2B;Nina|Huisman|||2C;Rayan|Bouzidi|||2B;Floor|Vermeer|||2C;Thomas|Aalbers|||2B
        Esmee|Brouwer|||2B;Amine|Chakir|||2C;Loïs|Dekker|||2C;Casper|Hoogland|||2B;Lynn|Kramer|||2C
        Mirte|Postma|||2B;Jelle|Wagenaar|||2C;Sofia|Marin|||2C"""
    )
    old = but(base[:12], {1: {"room": "2B"}, 2: {"family": "Bouzid"}, 3: {"family": "Smits"}})
    rows = [[w.given, w.family, w.room] for w in by_family(old)]
    folder.book("1/tweede klassen.xlsx", {"Leerlingen": [["Voornaam", "Achternaam", "Klas"], *rows]})
    made = Word()
    made.line("Aan: mediatheek")
    made.line("Van: leerlingadministratie")
    made.line("Wijzigingen in leerjaar 2, januari t/m maart 2026", "Heading1")
    made.lines(
        [
            "8 januari: Sofia Marin is nieuw in 2C.",
            "19 januari: Nina Huisman is van 2B naar 2C gegaan.",
            "2 februari: Jesper Blokland (2B) is van school, hij gaat nu naar het Vechtcollege.",
            "9 februari: Floor Smits heet voortaan Floor Vermeer.",
            "23 februari: Rayan Bouzid moet zijn Rayan Bouzidi.",
            "2 maart: Casper Hoogland is langdurig ziek en krijgt thuis les. Hij blijft in 2B.",
        ]
    )
    made.line("Met vriendelijke groet,")
    made.line("Ineke Vaandrager")
    folder.put("2/Wijzigingen leerjaar 2.docx", made.done())
    kept = same(
        "Nina Huisman", "Rayan Bouzid > Rayan Bouzidi", "Floor Smits > Floor Vermeer", "Casper Hoogland",
        "Amine Chakir",
    )  # fmt: skip
    allowed = "tweede klassen", "Leerlingen", "Wijzigingen leerjaar 2"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case("WhatsApp: an export from Android in Finnish is `d.m.yyyy klo h.mm - name: text` (from memory)")
def q110_viestit_riitan_kanssa(folder: Folder) -> Truth:
    """Finland: a workbook; in January a chat saved from a phone: gone, new, moved, a letter, one ill."""
    base = of_lines(
        """Eetu|Laaksonen|||5B;Iida|Heinonen|||5B;Mikael|Karvinen|||5A;Aino|Koskela|||5A;Otso|Anttila|||5A
        Helmi|Hakala|||5B;Abdi|Warsame|||5A;Venla|Lindroos|||5A;Niilo|Parkkinen|||5B;Kerttu|Räsänen|||5B
        Eliel|Salonen|||5A;Sofia|Tuominen|||5B;Anton|Morozov|||5B"""
    )
    old = but(base[:12], {1: {"room": "5A"}, 2: {"family": "Karvonen"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.book("1/vitoset.xlsx", {"Vitoset": [["Sukunimi", "Etunimi", "Luokka"], *rows]})
    riitta, oma = "Riitta Kanslia", "Kirjasto Mari"
    folder.put(
        "2/chat Riitta.txt",
        chat(
            "14.1.2026 klo {time} - {who}: {text}",
            ("9.02", oma, "Moi! Onko vitosissa muutoksia? Tulostan kortteja tänään"),
            ("9.10", riitta, "Huomenta! Eetu Laaksonen on muuttanut Turkuun eikä ole enää meillä"),
            ("9.11", riitta, "Anton Morozov on uusi oppilas 5B:ssä"),
            ("9.12", riitta, "Iida Heinonen siirtyi 5A:sta 5B:hen"),
            ("9.14", riitta, "Ja Mikael Karvonen on väärin, oikea nimi on Mikael Karvinen"),
            ("9.20", oma, "Kiitos! Entä Aino Koskela?"),
            ("9.21", riitta, "Aino on vain kipeä, jatkaa 5A:lla 😊"),
            ("9.22", oma, "Hyvä, kiitos!"),
        ),
    )
    kept = same("Iida Heinonen", "Mikael Karvonen > Mikael Karvinen", "Aino Koskela", "Niilo Parkkinen")
    allowed = "vitoset", "Vitoset", "chat Riitta"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q110_biljeska_za_knjiznicu(folder: Folder) -> Truth:
    """Croatia: two classes typed in Word; then a note in a text, numbered, the last on the printer."""
    base = of_lines(
        """Luka|Barišić|||3.a;Mia|Jurković|||3.b;Ana|Matić Perić|||3.a;Šimun|Radić|||3.b;Petar|Babić|||3.a
        Tena|Grgić|||3.a;Roko|Horvat|||3.a;Lucija|Knežević|||3.a;Borna|Lovrić|||3.b;Nika|Marušić|||3.b
        Jakov|Pavić|||3.b;Dora|Šarić|||3.b;Emanuel|Vuković|||3.a;Klara|Tadić|||3.a"""
    )
    old = but(base[:13], {1: {"room": "3.a"}, 2: {"family": "Matić"}, 3: {"given": "Simun"}})
    made = Word()
    made.line("Treći razredi, 2025./2026.", "Heading1")
    for room in ("3.a", "3.b"):
        made.line(room, "Heading2")
        made.lines([w.full for w in by_room(old, room)], listed=True)
    folder.put("1/Treći razredi.docx", made.done())
    folder.put(
        "2/bilješka za knjižnicu.txt",
        "Bilješka za knjižnicu, treći razredi (siječanj 2026.)\n\n"
        "1. Luka Barišić (3.a) ispisan je, odselio se u Zadar.\n"
        "2. Mia Jurković prešla je iz 3.a u 3.b.\n"
        "3. Nova učenica u 3.a: Klara Tadić.\n"
        "4. Pogrešno piše Simun Radić, treba biti Šimun Radić.\n"
        "5. Ana Matić sada se preziva Matić Perić.\n"
        "6. Jakov Pavić je bolestan, vraća se za dva tjedna.\n"
        "7. Pisač u zbornici opet ne radi, iskaznice tiskamo kod tajnice.\n\n"
        "Lijep pozdrav, Sanja\n",
    )
    kept = same(
        "Mia Jurković", "Simun Radić > Šimun Radić", "Ana Matić > Ana Matić Perić", "Jakov Pavić",
        "Roko Horvat"
    )  # fmt: skip
    allowed = "Treći razredi", "bilješka za knjižnicu"
    people = [any_parting(w) if " " in w.family else w for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q110_the_list_again_with_changes(folder: Folder) -> Truth:
    """Australia: a CSV; after Easter both classes again, changes in brackets, who left below."""
    base = of_lines(
        """Digby|Carmody|||4G;Priya|Venkatesan|||4G;Oliver|Marsh|||4G;Sana|Haidari|||4K;Chelsea|Bonnici|||4G
        Lachlan|Dunstan|||4G;Maia|Ellison|||4G;Tahmid|Rahman|||4G;Hudson|Zammit|||4G
        Poppy|Gilchrist|||4K;Noah|Kalaitzis|||4K;Evie|Munro|||4K;Jett|Nicholls|||4K;Audrey|Sheehan|||4K"""
    )
    old = but([w for w in base if w.given not in ("Oliver", "Sana")], {1: {"room": "4K"}})
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/Year 4.csv", [["Surname", "Given Name", "Class"], *rows])
    now = [w for w in base if w.given != "Digby"]
    remarks = {
        "Priya": " (was in 4K)",
        "Oliver": " (new)",
        "Sana": " (new)",
        "Jett": " (overseas until June)",
    }
    shown = "\n\n".join(
        f"{room}:\n{listed(by_room(now, room), begin='- ', **remarks)}" for room in ("4G", "4K")
    )
    text = (
        "Hi Lorraine,\n\nThere has been a bit of movement in Year 4 so here are both classes as they are "
        "now, "
        f"changes in brackets.\n\n{shown}\n\n"
        "No longer with us: Digby Carmody (moved to Wagga)\n\n"
        "Thanks,\nKerrie-Ann Doyle\nAdmin, Banksia Park Public School\n"
    )
    head = (
        "Kerrie-Ann Doyle <kdoyle@banksiapark.example>",
        "Year 4 classes",
        "Wed, 22 Apr 2026 11:05:19 +1000",
    )
    folder.put("2/Year 4 classes.eml", sent(head, wrapped(text)))
    kept = same("Priya Venkatesan", "Jett Nicholls", "Chelsea Bonnici", "Audrey Sheehan")
    allowed = "Year 4", "Year 4 classes"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)
