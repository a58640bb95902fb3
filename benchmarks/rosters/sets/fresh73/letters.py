"""Mails, chats and text messages in which colleagues tell the library who is in their classes."""

from __future__ import annotations

from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_line, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.papers import mail


def _in(people: list[Who], room: str) -> list[Who]:
    """Those of a class."""
    return [who for who in people if who.room == room]


@case()
def q73_third_grade_lists_by_mail(folder: Folder) -> Truth:
    """US: a secretary's mail, two classes as "Last, First", two nicknames in brackets, a signature."""
    people = of_lines(
        """Mateo|Alvarez||3|3A; Brooklyn|Carmichael||3|3A; Theodore|Dempsey||3|3A|Teddy
        Aaliyah|Goodwin||3|3A; Henry|Lindgren||3|3A; Priya|Raghavan||3|3A; Wyatt|Stahl||3|3A
        Eleanor|Ballard||3|3B|Ellie; Jaxon|Cruz||3|3B; Naomi|Feldstein||3|3B; Marcus|Hightower||3|3B
        Sienna|Petrakis||3|3B; Declan|Yates||3|3B"""
    )

    def listed(room: str) -> str:
        return "\n".join(w.last_first + (f" ({w.goes})" if w.goes else "") for w in _in(people, room))

    text = (
        "Hi Denise,\n\nHere are the third grade lists for this year. Let me know if you need anything else "
        f"for the library cards.\n\n3A\n{listed('3A')}\n\n3B\n{listed('3B')}\n\n"
        "Have a great first week!\n\nPam\n\n--\nPamela Hostetler\nSchool Secretary\n"
        "Meadowbrook Elementary School\n1200 Orchard Lane\nOffice: (555) 555-0142   Fax: (555) 555-0143\n"
    )
    folder.put(
        "3rd grade class lists.eml",
        mail("Pamela Hostetler <phostetler@meadowbrook.example>", "3rd grade class lists", text),
    )
    return Truth(people)


@case()
def q73_appgroep_met_de_klassen(folder: Folder) -> Truth:
    """Netherlands: a chat exported from an iPhone; two classes, the prefix of a name after the comma."""
    people = of_lines(
        """Jurre|Aalbers||5|5A; Lieke|van den Bosch||5|5A; Yassine|El Idrissi||5|5A; Fenna|Groot||5|5A
        Tygo|de Lange||5|5A; Pleun|Verhoeven||5|5A
        Mats|Brouwer||5|5B; Isa|van Dongen||5|5B; Noëlle|Hofstra||5|5B; Melle|Kramer||5|5B
        Zeynep|Yıldırım||5|5B"""
    )

    def listed(room: str) -> str:
        return "\n".join(_dutch(who) for who in _in(people, room))

    marieke, joost = "Juf Marieke", "Meester Joost"
    folder.put(
        "_chat.txt",
        "[24-08-2026, 15:02:11] Onderbouw: \u200eBerichten en gesprekken worden end-to-end versleuteld.\n"
        "[24-08-2026, 15:02:40] Bieb: Hoi allemaal, mag ik jullie klassenlijst voor de pasjes?\n"
        f"[24-08-2026, 15:20:03] {marieke}: 5A\n{listed('5A')}\n"
        f"[24-08-2026, 15:20:31] {marieke}: Succes ermee!\n"
        f"[24-08-2026, 16:48:55] {joost}: 5B\n{listed('5B')}\n"
        "[24-08-2026, 16:50:02] Bieb: Top, dank jullie wel 👍\n"
        f"[24-08-2026, 16:50:40] {joost}: \u200eafbeelding weggelaten\n",
    )
    return Truth(people, allowed=(marieke, joost, "Onderbouw"))


def _dutch(who: Who) -> str:
    """`Bosch, Lieke van den`."""
    words = who.family.split()
    small = [word for word in words if word.islower()]
    return " ".join([" ".join(words[len(small) :]) + ",", who.given, *small])


@case()
def q73_grupo_das_professoras(folder: Folder) -> Truth:
    """Brazil: a chat; two teachers send their numbered lists, one child has left, one is called Duda."""
    people = [
        any_parting(who)
        for who in of_lines(
            """Arthur|Campos Leal||4|4A; Benício|Farias||4|4A; Maria Eduarda|Prates||4|4A|Duda
            Heloísa|Nogueira||4|4A; Kauê|dos Santos Braga||4|4A; Sophia|Werneck||4|4A
            Ana Clara|Amorim||4|4B; Enzo|Bittencourt||4|4B; Heitor|Camargo||4|4B
            Isadora|Leite||4|4B; Pedro Henrique|Sales||4|4B; Valentina|Tavares||4|4B"""
        )
    ]
    people[8] = any_parting(of_line("Heitor|Camargo||4|4B", here=False))

    def listed(room: str) -> str:
        return "\n".join(f"{at}. {who.full}" for at, who in enumerate(_in(people, room), 1))

    folder.put(
        "Conversa do WhatsApp com Profs 4º ano.txt",
        "10/02/2026 07:58 - As mensagens e ligações são protegidas com a criptografia de ponta a ponta.\n"
        "10/02/2026 08:01 - Biblioteca: Bom dia! Podem me passar as listas das turmas?\n"
        f"10/02/2026 08:12 - Prof. Renata: Turma 4A\n{listed('4A')}\n"
        "10/02/2026 08:13 - Prof. Renata: A Maria Eduarda Prates todo mundo chama de Duda 😊\n"
        f"10/02/2026 09:40 - Prof. Sílvia: Turma 4B\n{listed('4B')}\n"
        "10/02/2026 09:44 - Biblioteca: Obrigada, meninas!\n"
        "03/03/2026 11:05 - Prof. Sílvia: O Heitor Camargo saiu da escola, pode tirar da lista\n"
        "03/03/2026 11:06 - Biblioteca: Ok!\n",
    )
    return Truth(people, allowed=("Prof. Renata", "Prof. Sílvia", "Profs 4º ano"))


@case()
def q73_second_grade_attached(folder: Folder) -> Truth:
    """US: a mail with a table attached; since it was printed one moved, one withdrew and one is new."""
    people = of_lines(
        """Amelia|Burgess|30211|2|2A; Jaylen|Pruett|30218|2|2B; Lucy|Hoang|30224|2|2A
        Isla|Vance|30230|2|2A; Roman|Kessler|30237|2|2A; Tessa|McBride|30241|2|2A
        Dominic|Arroyo|30246|2|2B; Faith|Olsen|30253|2|2B; Gianna|Romano|30259|2|2B
        Kai|Nakashima|30262|2|2B; Leo|Thornton|30270|2|2B; Omar|Haddad||2|2A"""
    )
    people[3] = of_line("Isla|Vance|30230|2|2A", here=False)
    rows = [
        [w.number, w.family, w.given, w.grade, "2A" if w.family == "Pruett" else w.room] for w in people[:-1]
    ]
    letter = EmailMessage()
    letter["From"] = "Rosa Medrano <rmedrano@pinehill.example>"
    letter["To"] = "Library <library@pinehill.example>"
    letter["Subject"] = "2nd grade roster"
    letter["Date"] = "Thu, 20 Aug 2026 14:12:00 -0500"
    letter.set_content(
        "Hello Mrs. Tolliver,\n\nThe second grade roster is attached. Three changes since I ran it:\n\n"
        "- Jaylen Pruett moved from 2A to 2B\n"
        "- Isla Vance withdrew on Friday\n"
        "- Omar Haddad is new in 2A (his number isn't in the system yet)\n\n"
        "Thank you!\nRosa Medrano\nRegistrar, Pine Hill Primary\n555-555-0177 ext. 4\n"
    )
    letter.add_attachment(
        table([["Student ID", "Last Name", "First Name", "Grade", "Homeroom"], *rows]).encode(),
        maintype="text",
        subtype="csv",
        filename="Grade2_roster.csv",
    )
    folder.put("2nd grade roster.eml", letter.as_bytes())
    return Truth(people)


@case()
def q73_texts_from_two_teachers(folder: Folder) -> Truth:
    """US: text messages pasted into a file; names after commas, one a line, and who goes by what."""
    people = of_lines(
        """Adrian|Beltran||2|Room 12; Charlotte|Eason||2|Room 12; Jamal|Fitzpatrick||2|Room 12
        Josephine|Tate||2|Room 12|Josie; Lincoln|Moy||2|Room 12; Rylee|Stockton||2|Room 12
        Skylar|Whitaker||2|Room 12
        Beckett|Amundsen||2|Room 15; Camila|Duarte||2|Room 15; Nathaniel|Grubb||2|Room 15|Nate
        Paige|Kirkland||2|Room 15; Zachary|Solis||2|Room 15"""
    )
    twelve = ", ".join(who.full for who in _in(people, "Room 12"))
    fifteen = "\n".join(who.full for who in _in(people, "Room 15"))
    folder.put(
        "texts 2nd grade.txt",
        "Dana Ruiz\nMon, Aug 17, 3:41 PM\nHi! Here are my 2nd graders for the library\n"
        f"Room 12: {twelve}\n\n"
        "Me\nMon, Aug 17, 3:50 PM\nThank you!!\n\n"
        "Dana Ruiz\nMon, Aug 17, 3:52 PM\nJosephine Tate goes by Josie btw\n\n"
        f"Greg Palmer\nTue, Aug 18, 7:15 AM\nMorning, here's 2nd grade Room 15:\n{fifteen}\n\n"
        "Greg Palmer\nTue, Aug 18, 7:16 AM\nNathaniel Grubb goes by Nate\n\n"
        "Me\nTue, Aug 18, 7:30 AM\nGot it, thanks Greg\n",
    )
    return Truth(people, allowed=("Dana Ruiz", "Greg Palmer", "2nd grade"))


@case()
def q73_zwei_siebte_klassen(folder: Folder) -> Truth:
    """Germany: a mail with two numbered class lists, "Nachname, Vorname"; one has left, one is new."""
    people = of_lines(
        """Leni|Aschoff||7|7b; Karim|Boussaid||7|7b; Jannis|Dörfler||7|7b; Marlene|von Estorff||7|7b
        Philipp|Heuer||7|7b; Amira|Kocaoğlu||7|7b; Emil|Trost||7|7b
        Clara|Bergmann||7|7c; Anna-Lena|Fuchs||7|7c; Ole|Güttler||7|7c; Ben|Kraft||7|7c
        Mathilda|Reuß||7|7c; Dawid|Szymański||7|7c; Nele|Wiegand||7|7c"""
    )
    people[6] = of_line("Emil|Trost||7|7b", here=False)

    def listed(room: str) -> str:
        own = [who for who in _in(people, room) if who.family != "Wiegand"]
        return "\n".join(f"{at}. {who.last_first}" for at, who in enumerate(own, 1))

    text = (
        "Liebe Frau Marquardt,\n\nanbei wie besprochen die beiden siebten Klassen für die Bücherei:\n\n"
        f"Klasse 7b\n{listed('7b')}\n\nKlasse 7c\n{listed('7c')}\n\n"
        "Emil Trost (7b) hat die Schule inzwischen verlassen.\n"
        "Neu in der 7c: Nele Wiegand\n\nMit freundlichen Grüßen\n\nS. Petersen\n-- \n"
        "Sekretariat Gymnasium Am Deich\nDeichstraße 14, 26721 Beispielstadt\nTel. 04921 555-120\n"
    )
    folder.put(
        "Klassenlisten 7.eml",
        mail("Sekretariat <sekretariat@gymdeich.example>", "Klassenlisten 7b und 7c", text),
    )
    return Truth(people)


@case()
def q73_october_changes(folder: Folder) -> Truth:
    """US: an August list with photos, then a note in October: two new, two left, one changed homeroom."""
    old = with_photos(
        of_lines(
            """Abigail|Crane|60114|6|6-1; Brandon|Ellis|60121|6|6-1; Daniela|Quintero|60128|6|6-1
            Everett|Lyle|60133|6|6-1; Hannah|Brandvold|60140|6|6-1
            Julian|Pope|60147|6|6-2; Kiara|Sumner|60152|6|6-2; Mohamed|Farah|60159|6|6-2
            Olivia|Tran-Hill|60166|6|6-2; Wesley|Garza|60171|6|6-2"""
        ),
        8,
    )
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in old]
    folder.csv("1/homerooms.csv", [["ID", "Last", "First", "Grade", "HR"], *rows])
    folder.photos(old, lambda who: f"1/photos/{who.number}.jpg")
    folder.put(
        "2/changes for library.txt",
        "Changes as of October 5\n\n"
        "NEW STUDENTS\nTrinity Becker, 6-1\nLuis Ocampo, 6-2\n\n"
        "LEFT\nBrandon Ellis, 6-1\nWesley Garza, 6-2\n\n"
        "CHANGED HOMEROOM\nKiara Sumner, 6-2 to 6-1\n",
    )
    gone = ("Ellis", "Garza")
    people = [
        Who(
            given=w.given,
            family=w.family,
            number=w.number,
            grade="6",
            room="6-1" if w.family == "Sumner" else w.room,
            here=w.family not in gone,
            photo=w.photo,
        )
        for w in old
    ]
    people += of_lines("Trinity|Becker||6|6-1; Luis|Ocampo||6|6-2")
    same = [(name, name) for name in ("Kiara Sumner", "Hannah Brandvold")]
    return Truth(people, steps=("1", "2"), same=same)
