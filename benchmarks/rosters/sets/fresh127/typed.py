"""Lists that are typed: in a mail, below a photo, in a chat, as a calendar of birthdays, in Markdown."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import wrapped
from benchmarks.rosters.sets.fresh103.kit import together
from benchmarks.rosters.sets.fresh105.kit import GONE, chat, listed


@case()
def q127_third_class_by_mail(folder: Folder) -> Truth:
    """Ireland: a teacher's mail, the names with dashes; one goes by another name, one has left with a book."""
    people = of_lines(
        """Aoibheann|Mac Cárthaigh;Callum|Prendergast;Chidera|Nwosu;Conor|O'Driscoll;Ella-Rose|Fagan
        Katarzyna|Wrona||||Kasia;Luke|Byrne;Méabh|Ní Bhriain;Oleksandr|Tkachuk||||Sasha;Saoirse|Tully;Shay|Rooney""",
    )
    remarks = {
        "Katarzyna": " (goes by Kasia)",
        "Luke": " - left at Hallowe'en, he still has a book of yours!",
        "Oleksandr": " (goes by Sasha)",
        "Shay": " (new, from Tallaght)",
    }
    text = (
        "Hi Sinéad,\n\nHere's my lot for the library cards, 3rd class:\n\n"
        f"{listed(people, begin='- ', **remarks)}\n\n"
        "We're free Wednesdays after small break, would that suit? I can send them down two at a time "
        "with Bernie, the SNA.\n\nThanks a million,\nGráinne\n\n--\nGráinne Heffernan\nRang a 3, Seomra 7\n"
    )
    head = (
        "Gráinne Heffernan <gheffernan@scoilnaomh.example>",
        "names for library",
        "Tue, 10 Nov 2026 15:12:09 +0000",
    )
    folder.put("names for library.eml", sent(head, wrapped(text)))
    allowed = ("names for library", "3rd class", "Rang a 3", "3")
    return Truth(but([any_parting(w) if " " in w.family else w for w in people], {6: GONE}), allowed=allowed)


@case()
def q127_legende_de_la_photo(folder: Folder) -> Truth:
    """France: the photo of a class and, in Word, who stands in which row; one was away; the teacher is named."""
    people = of_lines(
        """Aya|Bouzid;Clément|Marchetti;Jeanne|Lepage;Malo|Kervella;Soan|Rakotomalala;Adèle|Vigneron
        Ismaël|Touré;Lison|Cabrol;Noé|Da Silva;Zélie|Astruc;Victor|Nguyen;Hanaé|Pons""",
        room="CM2",
    )
    names = [w.full for w in people]
    made = Word()
    made.line("Photo de classe – CM2 – octobre 2026", bold=True)
    made.line(f"Rang du haut, de gauche à droite : {', '.join(names[:4])}.")
    made.line(f"Rang du milieu, de gauche à droite : {', '.join(names[4:8])}.")
    made.line(f"Rang du bas, de gauche à droite : {', '.join(names[8:11])}.")
    made.line(f"Absente le jour de la photo : {names[11]}.")
    made.line("Enseignante : Mme Perrin")
    folder.put("Photo CM2/légende photo CM2.docx", made.done())
    folder.put("Photo CM2/photo CM2.jpg", together(people[:11], 4))
    people = [any_parting(w) if " " in w.family else w for w in people]
    return Truth(people, allowed=("Photo CM2", "légende photo CM2", "Mme Perrin"))


@case("WhatsApp on Android in Spanish: `d/m/yy, h:mm a. m. - sender: message` (from memory)")
def q127_lista_de_quinto_por_whatsapp(folder: Folder) -> Truth:
    """Colombia: a chat saved as text: the librarian asks, the teacher sends the list, then the one she forgot."""
    people = of_lines(
        """Ana Sofía|Arboleda Ríos;Brayan|Caicedo;Dilan|Mosquera Palacios;Isabella|Henao;Juan José|Ospina
        Luciana|Quintero;Maximiliano|Rentería;Salomé|Vélez Gaviria;Yeimy|Zapata;Emmanuel|Lozano""",
        room="5B",
    )
    text = chat(
        "{time} - {who}: {text}",
        ("3/2/26, 7:41 a. m.", "Biblioteca Marta", "Buenos días profe, me regala la lista de 5B por favor?"),
        ("3/2/26, 9:58 a. m.", "Profe Lucía", f"5B\n{listed(people[:9], begin='{at}. ')}"),
        ("3/2/26, 9:59 a. m.", "Profe Lucía", "Se me olvidó uno\n10. Emmanuel Lozano"),
        ("3/2/26, 10:05 a. m.", "Biblioteca Marta", "Mil gracias profe 🙌"),
    )
    folder.put("Chat de WhatsApp con Profe Lucía.txt", text)
    allowed = ("Chat de WhatsApp con Profe Lucía", "Profe Lucía")
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case()
def q127_fodelsedagar_3b(folder: Folder) -> Truth:
    """Sweden: a typed list of the birthdays of a class, month by month, the day before the name."""
    people = of_lines(
        """Alma|Sjöberg;Hugo|Lindqvist;Saga|Ekström;Mohamed|Abdi;Ture|Hallberg;Wilma|Ågren
        Elton|Nyström;Ronja|Öhlund;Amina|Yusuf;Vidar|Strand""",
        room="3B",
    )
    days = {
        "Januari": "4 19",
        "Mars": "2",
        "April": "11 30",
        "Juni": "6",
        "September": "1 17",
        "December": "13 24",
    }
    text, left = "Födelsedagar i 3B\n", list(people)
    for month, dates in days.items():
        text += f"\n{month}\n" + "".join(f"{day} {left.pop(0).full}\n" for day in dates.split())
    folder.put("Födelsedagar 3B.txt", text)
    return Truth(people, allowed=("Födelsedagar 3B", "Födelsedagar i 3B"))


@case()
def q127_two_teachers_in_markdown(folder: Folder) -> Truth:
    """Ontario: notes in Markdown, two classes with two teachers each, a table of names, nicknames and notes."""
    people = of_lines(
        """Abdirahman|Warsame|||4A;Beckett|Tremblay|||4A;Chloe|Antoniou|||4A;Harleen|Sidhu|||4A
        Nathaniel|Ogilvie|||4A|Nate;Wynter|Cardinal|||4A;Elizabeth|Kwan|||4B|Betty;Farid|Noorzai|||4B
        Gabriel|Fontaine|||4B|Gabe;Maëlle|Bergeron|||4B;Oluwaseun|Adebisi|||4B|Seun;Tia|Pelletier|||4B"""
    )
    notes = {"Beckett": "needs large print", "Harleen": "loves Dog Man", "Tia": "allergic to bees"}
    text = "# Library classes 2026-27\n\nBook exchange is *every* Thursday.\n"
    for room, teachers in (("4A", "Ms. Tran / Mr. Beck"), ("4B", "Mme Roy & Ms. Oduya")):
        text += f"\n## {room} ({teachers})\n\n| Name | Nickname | Notes |\n|---|---|---|\n"
        for w in in_room(people, room):
            text += f"| {w.full} | {w.goes} | {notes.get(w.given, '')} |\n"
    folder.put("library-classes.md", text)
    allowed = ("library-classes", "Library classes 2026-27", "Ms. Tran", "Mr. Beck", "Mme Roy", "Ms. Oduya")
    return Truth([replace(w, grade="4") for w in people], allowed=allowed)
