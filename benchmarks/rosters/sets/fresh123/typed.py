"""Lists that a librarian or a teacher types: by homeroom, in Word, in groups, in a chat, with titles of their own."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh105.kit import chat, listed


@case()
def q123_two_classes_in_word(folder: Folder) -> Truth:
    """England: a teacher's Word page, a heading a class with its teacher, names with bullets, remarks."""
    people = of_lines(
        """Aisha|Begum|||4 Willow;Ben|Cartledge|||4 Willow;Ellie-Mae|Footitt|||4 Willow
        Jakub|Sobczak|||4 Willow;Niall|Heaney|||4 Willow;Poppy|Wragg|||4 Willow;Alex|Marsden|||4 Rowan
        Esme|Tomlinson|||4 Rowan;Haroon|Saleem|||4 Rowan;Lacey|Broomhead|||4 Rowan;Oscar|Vickers|||4 Rowan""",
        grade="4",
    )
    remarks = {"Jakub": " (new)", "Poppy": " (needs large print)", "Haroon": " (lost his card)"}
    made = Word()
    made.line("Library lists", "Heading1")
    for room, teacher in (("4 Willow", "Miss Hobbs"), ("4 Rowan", "Mr Lockwood")):
        made.line(f"Year {room}", "Heading2")
        made.line(f"Teacher: {teacher}")
        made.lines(listed(in_room(people, room), begin="• ", **remarks).split("\n"))
    made.line("Willow come on Monday after break and Rowan on Wednesday at two.")
    folder.put("Library lists Y4.docx", made.done())
    return Truth(people, allowed=("Library lists Y4", "Library lists", "Miss Hobbs", "Mr Lockwood", "Year 4"))


@case()
def q123_last_first_with_nicknames(folder: Folder) -> Truth:
    """Michigan: a typed text, two homerooms, `Last, First (Nick)`, a remark behind a dash for some."""
    people = of_lines(
        """Alexander|Bosma|||114|Xander;Katherine|Dykstra|||114|Kate;Luis|Figueroa|||114
        Margaret|Hoekzema|||114|Maggie;Noor|Jabbar|||114;Theodore|Prins|||114|Teddy
        Anthony|Carbone|||118|Tony;Brianna|Ellis|||118;Hyun-woo|Park|||118;Josephine|Tubbs|||118|Josie
        Wesley|VanderLaan|||118""",
        grade="8",
    )
    remarks = {"Noor": " - new", "Brianna": " - helper on Tuesdays"}
    text = "8th grade, by homeroom\n"
    for room in ("114", "118"):
        text += f"\nHomeroom {room}\n"
        for w in in_room(people, room):
            nick = f" ({w.goes})" if w.goes else ""
            text += f"{w.last_first}{nick}{remarks.get(w.given, '')}\n"
    folder.put("8th grade names.txt", text)
    return Truth(people, allowed=("8th grade names", "8th grade", "8th grade, by homeroom"))


@case()
def q123_reading_groups_of_three_rooms(folder: Folder) -> Truth:
    """New Zealand: a typed text, three groups called after birds, the room behind each name, days, a note."""
    people = of_lines(
        """Ariana|Tamihana|||Room 9;Caleb|Thorpe|||Room 10;Hineata|Waaka|||Room 9;Lachie|Burgess|||Room 11
        Ana|Fifita|||Room 10;Finn|Galbraith|||Room 9;Manaia|Pere|||Room 11;Sione|Taufa|||Room 10
        Eru|Kingi|||Room 11;Grace|Lim|||Room 9;Tilly|Sorensen|||Room 10"""
    )
    groups = (("TUI", "Monday 9.30", people[:4]), ("KEA", "Tuesday 11.00", people[4:8]),
              ("RURU", "Friday 9.30", people[8:]))  # fmt: skip
    text = "Reading groups Term 4\n"
    for name, day, part in groups:
        text += f"\n{name} - {day}\n" + "".join(f"{w.full}, {w.room}\n" for w in part)
    folder.put(
        "Reading groups T4.txt", f"{text}\nBring the big books back to me on Friday please. Whaea Jo\n"
    )
    names = [name.title() for name, _, _ in groups]
    allowed = ("Reading groups T4", "Reading groups", "Reading groups Term 4", *names)
    return Truth(people, allowed=(*allowed, *(f"{name} - {day}" for name, day, _ in groups)))


@case("WhatsApp on an iPhone: `[date, time] sender: message` (twineconvert.com, whatsapp-chat-to-json)")
def q123_grade_six_by_whatsapp(folder: Folder) -> Truth:
    """South Africa: a chat saved as text: the librarian asks, the teacher sends her class, thanks, a thumb."""
    people = of_lines(
        """Amahle|Zungu;Bianca|Ferreira;Ethan|Naidoo;Kagiso|Mabaso;Lindiwe|Khoza;Muhammad|Ismail
        Refilwe|Tau;Stefan|du Preez;Thandeka|Cele;Yusra|Adams""",
        room="6C",
    )
    form = "[2026/01/19, {time}] {who}: {text}"
    text = chat(
        form,
        (
            "13:02:11",
            "Library Mrs Pillay",
            "Hi Carmen, please send me the names of 6C for the library cards 🙏",
        ),
        ("13:40:56", "Carmen Abrahams", f"6C\n{listed(people, begin='{at}. ')}"),
        ("13:41:20", "Carmen Abrahams", "10 learners. Two more are coming in Feb, will let you know"),
        ("13:55:03", "Library Mrs Pillay", "Thank you so much! 👍"),
    )
    folder.put("WhatsApp Chat - Carmen Abrahams/_chat.txt", text)
    allowed = ("WhatsApp Chat - Carmen Abrahams", "_chat", "chat", "Carmen Abrahams")
    return Truth(people, allowed=allowed)


@case()
def q123_fichier_de_la_bcd(folder: Folder) -> Truth:
    """France: a CSV that a volunteer of the library typed: `qui`, `la classe`, `n° carte`, `à savoir`."""
    people = of_lines(
        """Anaïs|Blanchet|0417||CE2;Gabriel|Dos Santos|0422||CE2;Ismaël|Koné|0426||CE2
        Joséphine|Lacombe|0431||CE2;Maxence|Pruvost|0438||CE2;Agathe|Riquet|0419||CM1
        Bilal|Slimani|0424||CM1;Clémence|Thibaud|0428||CM1;Nathan|Weber|0435||CM1"""
    )
    notes = {"Ismaël": "nouveau", "Maxence": "a perdu sa carte", "Clémence": "aime les mangas"}
    rows: list[list[Any]] = [cut("qui|la classe|n° carte|à savoir")]
    rows += [[w.full, w.room, w.number, notes.get(w.given, "")] for w in people]
    folder.csv("lecteurs BCD.csv", rows, ";", "cp1252")
    people = [any_parting(w) if " " in w.family else w for w in people]
    return Truth(people, allowed=("lecteurs BCD",))


@case()
def q123_seznam_pro_knihovnu(folder: Folder) -> Truth:
    """Czechia: a teacher's typed text, two classes, last names first, numbered, remarks in brackets."""
    people = of_lines(
        """Adam|Bartoš|||5.A;Klára|Dvořáková|||5.A;Tomáš|Havelka|||5.A;Viktorie|Jelínková|||5.A
        Matyáš|Sedlák|||5.A;Nikola|Benešová|||5.B;Jáchym|Fiala|||5.B;Eliška|Kučerová|||5.B
        Kryštof|Pospíšil|||5.B;Rozálie|Šimková|||5.B"""
    )
    remarks = {"Tomáš": " (ztratil průkazku)", "Rozálie": " (nová)"}
    text = "Seznamy pro školní knihovnu (příjmení a jméno)\n"
    for room, teacher in (("5.A", "Mgr. Vaňková"), ("5.B", "Mgr. Holub")):
        rows = listed(in_room(people, room), "{family} {given}", "{at}. ", **remarks)
        text += f"\n{room} ({teacher})\n{rows}\n"
    folder.put("páťáci.txt", text)
    allowed = ("páťáci", "Mgr. Vaňková", "Mgr. Holub", "5.A (Mgr. Vaňková)", "5.B (Mgr. Holub)")
    return Truth(people, allowed=allowed)
