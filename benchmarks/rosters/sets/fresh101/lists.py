"""Lists typed in mails and notes of English, Dutch, German, Czech and Finnish schools."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import gmail, numbered, sent
from benchmarks.rosters.sets.fresh97.kit import names, wrapped

from .kit import remarked, with_initial


@case("OneNote, a page copied into the Editor: title, date and time on lines of their own (from memory)")
def q101_willow_out_of_onenote(folder: Folder) -> Truth:
    """England: a page of OneNote pasted into a text, boxes to tick, a dash and a remark on the card."""
    people = of_lines(
        """Arlo|Bickerstaff;Hafsa|Chowdhury;Bonnie|Dearden;Theo|Elphick;Ottilie|Fairhurst;Jakub|Górski
        Mabel|Hesketh;Rory|Ince;Nevaeh|Johnson-Clay;Ibrahim|Khalil;Martha|Lomax;Dominic|Nwachukwu
        Phoebe|Rigby;Evan|Sharples;Tabitha|Unsworth;Zac|Winstanley""",
        room="3 Willow",
    )
    remarks = {1: "lost card, needs a new one", 4: "has card", 7: "mum comes in on Fridays to help",
               9: "has card", 11: "new this term", 14: "reads everything, two books please"}  # fmt: skip
    listed = "\n".join(
        f"{'☑' if at in (4, 9) else '☐'} {w.full}{f' - {remarks[at]}' if at in remarks else ''}"
        for at, w in enumerate(people)
    )
    folder.put(
        "3 Willow.txt",
        "3 Willow\nThursday, 4 September 2025\n08:47\n\n"
        f"Library cards, from Mrs Prescott's list\n\n{listed}\n\n"
        "Still to do: ask Jan about lanyards, order more labels\n".replace("\n", "\r\n"),
        "utf-8-sig",
    )
    allowed = "3 Willow", "Mrs Prescott", "Prescott", "Library cards", "Mrs Prescott's list"
    return Truth(people, allowed=allowed)


@case()
def q101_the_composite_class(folder: Folder) -> Truth:
    """Australia: a mail of three sentences, a composite class, first the Year 3s and then the Year 4s."""
    people = of_lines(
        """Jhye|Abela||3;Clementine|Burrows||3;Mohammad|Daoud||3;Elke|Farrugia||3;Bodhi|Hickey||3
        Saoirse|Keating||3;Anh Thu|Le||3;Percy|Oldfield||3;Tallulah|Rundle||3
        Ned|Ballantyne||4;Jasleen|Dhillon||4;Ruby-Rose|Ferris||4;Dimitri|Kostakis||4;Macey|Lindsay||4
        Oscar|Ruwhiu||4;Ebony|Tanner||4;Henry|Woolcock||4""",
        room="3/4M",
    )
    threes, fours = people[:9], people[9:]
    text = (
        "Hi Trish,\n\nMy class for the library this year is 3/4M. "
        f"In Year 3 I have {names(threes, 'and')}. In Year 4 I have {names(fours, 'and')}.\n\n"
        "Ta,\nJules\n"
    )
    head = "Julie Mazzarol <jmazzarol@seaviewps.example>", "3/4M", "Fri, 30 Jan 2026 08:11:40 +0800"
    folder.put("3-4M.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("3-4M", "3/4M", "Year 3", "Year 4"))


@case()
def q101_leesgroepen_van_5a(folder: Folder) -> Truth:
    """Netherlands: a text with the reading groups of a class between rules, AVI level behind each name."""
    people = of_lines(
        """Fenna|Boersma;Ilias|Chaouki;Lieke|van Dam;Tijn|Eikelboom;Sofie|de Haan;Jurre|Kamphuis
        Meryem|Yıldız;Abel|Lammers;Puck|van der Linden;Rayan|Oudghiri;Jasmijn|Prins;Hidde|Roelofs
        Norah|Sietsma;Wessel|ter Steege;Guusje|Veldhuis;Siem|Zwart""",
        room="5A",
    )
    levels = cut("E4|M5|M5|E4|M5|E5|E5|M6|E5|M6|E5|Plus|E6|M6|Plus|E6")
    groups = ("Leesgroep 1 (juf Anouk)", "Leesgroep 2 (meester Bas)", "Leesgroep 3 (leesmoeder Ingrid)")
    rule = "-" * 40
    shown = ""
    for title, start, end in zip(groups, (0, 5, 11), (5, 11, 16), strict=True):
        shown += f"{rule}\n{title}\n{rule}\n"
        shown += "".join(f"{people[at].full:<26}{levels[at]}\n" for at in range(start, end))
    folder.put(
        "leesgroepen 5A.txt",
        f"Leesgroepen klas 5A, november 2025\n\n{shown}{rule}\n\n"
        "Lezen is op maandag, woensdag en vrijdag van 8.30 tot 9.00 uur.\n",
    )
    told = tuple(title.partition(" (")[0] for title in groups)
    more = "juf Anouk", "meester Bas", "leesmoeder Ingrid", "Leesgroepen klas 5A", "leesgroepen 5A"
    return Truth(people, allowed=(*groups, *told, *more))


@case()
def q101_antwort_unter_dem_zitat(folder: Folder) -> Truth:
    """Germany: the answer stands below the quoted question, names one a line, some with a remark in brackets."""
    people = of_lines(
        """Theodor|Abel;Emine|Aslan;Jette|Brinkmann;Rasmus|Clausen;Carla|Diekmann;Aurel|Fink;Malin|Harms
        Konrad|Ibing;Lilly|Jaschke;Noel|Kowalczyk;Enna|Lütjens;Mohamad|Al Khatib;Greta|Möhring;Till|Niehaus
        Jonte|Petersen;Salome|Rust;Veit|Struck;Ylvi|Tietjen""",
        room="6d",
    )
    remarks = {3: "Ausweis verloren", 7: "wiederholt die 6", 9: "seit Montag bei uns",
               11: "Familienname ist Al Khatib", 16: "liest nur Sachbücher"}  # fmt: skip
    listed = remarked(people, remarks, "{} ({})")
    text = (
        "Am 26.08.25 um 14:03 schrieb Schulbibliothek:\n"
        "> Liebe Kolleginnen und Kollegen,\n>\n"
        "> für die neuen Ausweise brauche ich von allen Klassen die Namen,\n"
        "> bitte bis Freitag. Danke!\n>\n> Marlies Thode\n\n"
        f"Hallo Marlies,\n\nhier kommt die 6d:\n\n{listed}\n\n"
        "Zusammen 18. Freitags in der 5. Stunde würde uns gut passen.\n\nGruß, Jörg\n"
    )
    head = "Jörg Behnke <behnke@rs-deichtor.example>", "Re: Ausweise", "Wed, 27 Aug 2025 20:36:12 +0200"
    folder.put("Re Ausweise.eml", sent(head, text))
    return Truth(people, allowed=("Re Ausweise", "Ausweise"))


@case()
def q101_skupiny_na_anglictinu(folder: Folder) -> Truth:
    """Czechia: a forwarded mail of Seznam, a class in its two groups of English, numbered on from one to two."""
    people = of_lines(
        """Magdaléna|Bečvářová;Richard|Čapek;Julie|Drábková;Vít|Hejl;Laura|Holubová;Patrik|Kocián
        Rozálie|Krejzová;Oliver|Mlynář;Stela|Píchová;Matouš|Skála;Nikol|Tesařová
        Albert|Benda;Denisa|Fojtíková;Maxim|Havlena;Andrea|Jírovcová;Marek|Kostelecký;Natálie|Ludvíková
        Samuel|Pham;Eva|Rybářová;Hynek|Šafránek;Johana|Voráčková""",
        room="7.B",
    )
    first = numbered(w.full for w in people[:11])
    second = "\n".join(f"{at}. {w.full}" for at, w in enumerate(people[11:], 12))
    text = (
        "Ahoj Hano, posílám dál, ať máš kompletní 7.B. Kateřina\n\n\n"
        "---------- Původní e-mail ----------\nOd: Tomáš Dvořák <dvorak@zskamenna.example>\n"
        "Komu: Kateřina Malá <mala@zskamenna.example>\nDatum: 3. 9. 2025 9:21:44\n"
        "Předmět: Skupiny AJ v 7.B\n\n"
        "Dobré ráno,\n\n7.B je letos na angličtinu rozdělená takto:\n\n"
        f"1. skupina (Dvořák, učebna 24)\n{first}\n\n2. skupina (Malá, učebna 11)\n{second}\n\n"
        "Hezký den\nTomáš Dvořák\n"
    )
    head = "Kateřina Malá <mala@zskamenna.example>", "Fwd: Skupiny AJ v 7.B", "Wed, 3 Sep 2025 12:02:10 +0200"
    folder.put("Fwd Skupiny AJ v 7.B.eml", sent(head, text))
    allowed = (
        "1. skupina", "2. skupina", "1. skupina (Dvořák, učebna 24)", "2. skupina (Malá, učebna 11)",
        "Fwd Skupiny AJ v 7.B", "Skupiny AJ v 7.B", "učebna 24", "učebna 11", "24", "11", "Dvořák", "Malá",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case()
def q101_nelosten_lista(folder: Folder) -> Truth:
    """Finland: a Word page, surname and first name with a comma, a tab and a remark, two called otherwise."""
    people = of_lines(
        """Aada|Autio;Elias|Eerola;Maria Eveliina|Hautala||||Eve;Onni|Jokinen;Saga|Kankare;Kasper|Kivelä
        Linh|Nguyen;Peetu|Mattila;Aleksanteri|Niskanen||||Alex;Seela|Oksanen;Hassan|Omar;Vilja|Puranen
        Eino|Rautio;Ronja|Saarela;Touko|Uusitalo;Inka|Virolainen""",
        room="4C",
    )
    remarks = {1: "vasenkätinen", 2: "kutsutaan nimellä Eve", 5: "kortti hukassa", 8: "kutsutaan nimellä Alex",
               10: "tuli meille syksyllä", 13: "saa lainata viisi kirjaa"}  # fmt: skip
    made = Word()
    made.line("4C kirjastoa varten", "Heading1")
    made.line("Luokanopettaja Heidi Salmi, luokka 112")
    made.line()
    for at, w in enumerate(people):
        made.line(f"{w.last_first}\t{remarks[at]}" if at in remarks else w.last_first)
    made.line()
    made.line("Yhteensä 16 oppilasta. Käymme kirjastossa joka toinen torstai.")
    folder.put("4C kirjasto.docx", made.done())
    allowed = "4C kirjasto", "4C kirjastoa varten", "112", "luokka 112", "Heidi Salmi", "Salmi"
    return Truth(people, allowed=allowed)


@case()
def q101_advisory_class_sampaguita(folder: Folder) -> Truth:
    """Philippines: an adviser's Gmail, BOYS and GIRLS numbered anew, surname first, a middle initial."""
    people = of_lines(
        """John Paul|Abad;Renz|Bautista;Jericho|Dela Peña;Kurt Russel|Evangelista;Mark Joshua|Lim
        Prince|Magsaysay;Nathaniel|Sarmiento;Ezekiel|Villanueva
        Angel Mae|Aquino;Precious|Cabrera;Lian|De Castro;Jasmine|Gatchalian;Kyla|Nepomuceno
        Hannah Joy|Ocampo;Bea Therese|Santiago;Czarina|Tolentino""",
        grade="5",
        room="Sampaguita",
    )
    initials = "MRSTCBLGADPVEMNR"
    lines = [f"{w.last_first} {letter}." for w, letter in zip(people, initials, strict=True)]
    text = (
        "Good morning po Ma'am Tess,\n\nBelow po are the names of my advisory class, "
        "Grade 5 - Sampaguita, for the library cards. Ito na po ang final.\n\n"
        f"BOYS\n{numbered(lines[:8])}\n\nGIRLS\n{numbered(lines[8:])}\n\nTotal: 16\n\n"
        "Maraming salamat po!\n\nSir Joel Manansala\nAdviser, 5 - Sampaguita\n0917 555 0142\n"
    )
    head = "Joel Manansala <joel.manansala@deped.example>", "Library cards", "Mon, 23 Jun 2025 10:15:30 +0800"
    folder.put("Library cards.eml", sent(head, text, gmail(text)))
    people = [with_initial(w, letter) for w, letter in zip(people, initials, strict=True)]
    allowed = "BOYS", "GIRLS", "Library cards", "Grade 5 - Sampaguita", "5 - Sampaguita"
    return Truth(people, allowed=allowed)
