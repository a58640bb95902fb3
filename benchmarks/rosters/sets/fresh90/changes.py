"""A first list, then changes: corrections in a pasted table, prose, a chat, lines with arrows, headings."""

from __future__ import annotations

from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import letter
from benchmarks.rosters.sets.fresh89.kit import page_letter, paragraphs


@case()
def q90_corrections_in_a_pasted_table(folder: Folder) -> Truth:
    """US: a workbook; then a mail with a table: the student, what is wrong, as listed, as it should be."""
    people = of_lines(
        """Theodore|Banks|41122|7|7-1|Theo;Ximena|Castro|41130|7|7-1;Rowan|Ferris|41139|7|7-1
        Catherine|Lowell|41146|7|7-1;Nadia|Petrov|41151|7|7-2;Malik|Simmons|41163|7|7-1
        Harper|Adkins|41170|7|7-2;Devon|Shah|41178|7|7-2;Jude|Kilgore|41190|7|7-2;Lena|Morrow|41195|7|7-2
        Carlos|Villa|41204|7|7-2"""
    )
    old = but(people, {3: {"family": "Lowel"}, 4: {"room": "7-1"}, 7: {"number": "41187"}})
    people = but(people, {7: {"more": ("41187",)}})
    titles = ["Student Number", "Last Name", "First Name", "Grade", "Homeroom"]
    folder.book(
        "1/7th grade.xlsx", {"Grade 7": [titles, *([w.number, w.family, w.given, 7, w.room] for w in old)]}
    )
    rows = [
        ["Student", "What is wrong", "On your list", "Should be"],
        ["Catherine Lowel", "Last name misspelled", "Lowel", "Lowell"],
        ["Devon Shah", "Student number", "41187", "41178"],
        ["Nadia Petrov", "Homeroom", "7-1", "7-2"],
        ["Theodore Banks", "Preferred name", "Theodore", "Theo"],
    ]
    above = ("Hi Mr. Quigley,", "", "Four corrections to the 7th grade list, sorry for the trouble:", "")
    below = ("", "Everyone else checks out.", "", "Yolanda Beltran", "Registrar, Mesa Vista Middle School")
    shown = [[f'<td style="border:1px solid">{escape(cell)}</td>' for cell in row] for row in rows]
    cells = "".join(f"<tr>{''.join(row)}</tr>\n" for row in shown)
    folder.put(
        "2/Corrections to 7th grade list.eml",
        page_letter("Yolanda Beltran <ybeltran@mesavista.example>", "Corrections to 7th grade list",
                    "Wed, 26 Aug 2026 13:15:00 -0700",
                    "\n".join([*above, *("\t".join(row) for row in rows), *below]) + "\n",
                    f"{paragraphs(*above)}<table style='border-collapse:collapse'>\n{cells}</table>\n"
                    f"{paragraphs(*below)}"),
    )  # fmt: skip
    same = [("Catherine Lowel", "Catherine Lowell"), ("Devon Shah", "Devon Shah")]
    same += [("Nadia Petrov", "Nadia Petrov"), ("Theodore Banks", "Theodore Banks")]
    return Truth(people, steps=("1", "2"), same=same)


@case()
def q90_news_from_the_junior_rooms(folder: Folder) -> Truth:
    """Ireland: a list of two rooms; after Halloween a mail in prose, two changes in most of its sentences."""
    people = of_lines(
        """Oisín|Daly|||Room 7;Róisín|Keane|||Room 8;Daniel|Fagan|||Room 7|Danny;Sorcha|Ní Loingsigh|||Room 7
        Prince|Adeleke|||Room 7;Hannah|Tierney|||Room 7
        Ailbhe|Corcoran|||Room 8;Matas|Jankauskas|||Room 8;Éanna|Ó Murchú|||Room 8;Lucy|Gormley|||Room 8
        Zofia|Krawczyk|||Room 7;Eoghan|Prendergast|||Room 8"""
    )
    people = but(people, {0: {"here": False}})
    old = but(people[:10], {1: {"room": "Room 7"}})
    rows = [[w.full, w.room] for w in old]
    folder.csv("1/junior rooms.csv", [["Name", "Room"], *rows], enc="utf-8-sig")
    text = (
        "Hi Deirdre,\n\nHope you had a nice midterm. A bit of news from the junior rooms for the library.\n\n"
        "Oisín Daly has left us, the family went back to Galway, and Zofia Krawczyk has started in Room 7. "
        "Róisín Keane has moved from Room 7 to Room 8, and Eoghan Prendergast is new in Room 8 as well. "
        "Daniel Fagan's mam asked that we call him Danny.\n\n"
        "That's everything I think!\n\nMaura\nSchool Secretary, Scoil Naomh Eoin\n"
    )
    folder.put(
        "2/News from the junior rooms.eml",
        letter("Maura Geoghegan <office@naomheoin.example>", "News from the junior rooms",
               "Tue, 03 Nov 2026 09:26:00 +0000", text),
    )  # fmt: skip
    same = [("Róisín Keane", "Róisín Keane"), ("Daniel Fagan", "Daniel Fagan")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("junior rooms",))


@case()
def q90_chat_with_the_office(folder: Folder) -> Truth:
    """Canada: a list; then the chat with the secretary, a change a message: gone, new, a number, a name."""
    people = of_lines(
        """Arielle|Kostiuk|88214|5|5B;Liam|Cardinal|88220|5|5A;Noor|Hakimi|88227|5|5A;Ethan|Boychuk|88233|5|5A
        Maeve|Donnelly|88239|5|5B;Raphaëlle|Turcotte|88246|5|5B;Jordan|Whitford|88252|5|5A
        Avneet|Sandhu|88258|5|5B;Nathan|Kowalchuk|88265|5|5B|Nate;Rosalie|Fontaine|88301|5|5A"""
    )
    people = but(people, {0: {"more": ("88241",)}, 6: {"here": False}})
    old = but(people[:9], {0: {"number": "88241"}, 4: {"room": "5A"}})
    rows = [[w.number, w.last_first, w.grade, w.room] for w in old]
    folder.csv("1/grade 5.csv", [["Student No.", "Student", "Grade", "Class"], *rows])
    said = [
        ("8:41", "Joanne (Office)", "Good morning! Few changes for grade 5"),
        ("8:41", "Joanne (Office)", "Jordan Whitford has moved to Red Deer, please take him off"),
        ("8:42", "Joanne (Office)", "Rosalie Fontaine starts in 5A today, her number is 88301"),
        ("8:44", "Joanne (Office)", "Maeve Donnelly switched from 5A to 5B"),
        ("8:50", "Library", "Thanks Joanne! Anything else?"),
        ("8:53", "Joanne (Office)", "Yes my mistake, Arielle Kostiuk's number is 88214 not 88241"),
        ("8:53", "Joanne (Office)", "And Nathan Kowalchuk goes by Nate"),
        ("8:55", "Library", "All done 👍"),
    ]
    folder.put(
        "2/WhatsApp Chat with Joanne (Office).txt",
        "2026-10-05, 8:40 a.m. - Messages and calls are end-to-end encrypted. Only people in this chat can "
        "read, listen to, or share them. Learn more.\n"
        + "".join(f"2026-10-05, {time} a.m. - {who}: {text}\n" for time, who, text in said),
    )
    same = [(name, name) for name in ("Arielle Kostiuk", "Maeve Donnelly", "Nathan Kowalchuk")]
    return Truth(people, steps=("1", "2"), same=same)


@case()
def q90_zugaenge_abgaenge_und_tippfehler(folder: Folder) -> Truth:
    """Germany: a library's readers; in the second term a mail with headings, an arrow, a misspelt name."""
    people = of_lines(
        """Mert|Aksoy|7003||6b;Lara|Schmitt-Koch|7008||6a;Philipp|Janßen|7011||6a;Greta|Lammers|7015||6a
        Noah|Wenzel|7019||6a;Elif|Tunç|7022||6b;Johannes|Raabe|7026||6b;Marie|Vossberg|7031||6b
        Adrian|Popa|7035||6b;Ylva|Brandt|7044||6a;Danylo|Kovalenko|7045||6b"""
    )
    people = but(people, {4: {"here": False}, 6: {"here": False}})
    old = but(
        people[:9], {0: {"room": "6a"}, 1: {"family": "Schmitt"}, 2: {"given": "Philip", "family": "Jansen"}}
    )
    rows = [[w.number, w.family, w.given, w.room] for w in old]
    folder.csv("1/Leser.csv", [["Ausweisnr.", "Nachname", "Vorname", "Klasse"], *rows], ";", "cp1252")
    text = (
        "Hallo Herr Brückner,\n\nhier die Änderungen zum Halbjahr für die Bibliothek:\n\n"
        "Zugänge:\n- Ylva Brandt, 6a (Ausweisnummer 7044)\n- Danylo Kovalenko, 6b (Ausweisnummer 7045)\n\n"
        "Abgänge:\n- Noah Wenzel, 6a\n- Johannes Raabe, 6b\n\n"
        "Klassenwechsel:\n- Mert Aksoy, 6a -> 6b\n\n"
        "Namensänderung:\n- Lara Schmitt heißt jetzt Lara Schmitt-Koch.\n\n"
        "Tippfehler:\n- Philip Jansen schreibt sich richtig Philipp Janßen.\n\n"
        "Schöne Grüße aus dem Sekretariat\nI. Dembowski\n"
    )
    folder.put(
        "2/Änderungen zum Halbjahr.eml",
        letter("Sekretariat <sekretariat@gesamtschule-nord.example>", "Änderungen zum Halbjahr",
               "Mon, 01 Feb 2027 10:11:00 +0100", text),
    )  # fmt: skip
    same = [("Lara Schmitt", "Lara Schmitt-Koch"), ("Philip Jansen", "Philipp Janßen")]
    same += [("Mert Aksoy", "Mert Aksoy")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("Leser",))


@case()
def q90_wijzigingen_na_de_kerst(folder: Folder) -> Truth:
    """Netherlands: a workbook with prefixes apart; in January a mail in sentences, a roepnaam."""
    people = of_lines(
        """Tess|van Leeuwen|||6B;Noud|Peters|||6A;Johannes|Kok|||6A|Joost;Iris|de Wit|||6A;Sami|Yılmaz|||6A
        Lotte|Verbeek|||6A;Ruben|Dijkstra|||6B;Evi|van der Velden|||6B;Jayden|Pinas|||6B;Fenne|Scholten|||6B
        Amira|Boulahrouz|||6A"""
    )
    people = but(people, {1: {"here": False}})
    old = but(people[:10], {0: {"room": "6A"}, 9: {"family": "Schouten"}})
    rows = []
    for w in old:
        *small, last = w.family.split()
        rows.append([w.given, " ".join(small), last, w.room])
    folder.book(
        "1/groep 6.xlsx", {"Leerlingen": [["Voornaam", "Tussenvoegsel", "Achternaam", "Groep"], *rows]}
    )
    text = (
        "Dag Marijke,\n\nDe beste wensen nog! Even een paar wijzigingen in de groepen 6 voor de bieb.\n\n"
        "Tess van Leeuwen is na de kerst van 6A naar 6B gegaan. Noud Peters is verhuisd naar Breda en zit "
        "niet meer bij ons op school. Nieuw in 6A is Amira Boulahrouz.\n\n"
        "De roepnaam van Johannes Kok is Joost. En Fenne Schouten moet zijn Fenne Scholten, dat stond "
        "verkeerd in de lijst.\n\n"
        "Groetjes,\nEllen Brouwers\nAdministratie OBS De Klimboom\n"
    )
    folder.put(
        "2/Wijzigingen groep 6.eml",
        letter("Ellen Brouwers <administratie@klimboom.example>", "Wijzigingen groep 6",
               "Mon, 11 Jan 2027 11:45:00 +0100", text),
    )  # fmt: skip
    same = [("Tess van Leeuwen", "Tess van Leeuwen"), ("Fenne Schouten", "Fenne Scholten")]
    same += [("Johannes Kok", "Johannes Kok")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("groep 6", "Leerlingen"))


@case()
def q90_zmiany_w_klasach_piatych(folder: Folder) -> Truth:
    """Poland: a list in the code page of Windows; in March a mail with headings, surname first."""
    people = of_lines(
        """Antoni|Bielak|||5a;Alicja|Maj-Wrona|||5a;Filip|Głowacki|||5b;Lena|Kasprzak|||5a
        Oskar|Rutkowski|||5a
        Nadia|Śliwińska|||5a;Jan|Cieślak|||5b;Maja|Domańska|||5b;Solomiia|Melnyk|||5b;Tymon|Żurek|||5b
        Helena|Ptak|||5b;Igor|Sadowski|||5a"""
    )
    people = but(people, {4: {"here": False}})
    old = but(people[:10], {1: {"family": "Maj"}, 2: {"room": "5a"}})
    rows = [[at, w.family, w.given, w.room] for at, w in enumerate(old, 1)]
    folder.csv("1/klasy piąte.csv", [["Lp.", "Nazwisko", "Imię", "Klasa"], *rows], ";", "cp1250")
    text = (
        "Dzień dobry Pani Grażyno,\n\nprzesyłam zmiany w klasach piątych (nazwisko i imię):\n\n"
        "NOWI UCZNIOWIE\nPtak Helena, 5b\nSadowski Igor, 5a\n\n"
        "ODESZLI ZE SZKOŁY\nRutkowski Oskar, 5a\n\n"
        "ZMIANA KLASY\nGłowacki Filip: z 5a do 5b\n\n"
        "ZMIANA NAZWISKA\nMaj Alicja, 5a: obecnie Maj-Wrona Alicja\n\n"
        "Z poważaniem\nBeata Olszewska\nsekretariat SP nr 14\n"
    )
    folder.put(
        "2/Zmiany w klasach 5.eml",
        letter("Sekretariat SP 14 <sekretariat@sp14.example>", "Zmiany w klasach 5",
               "Tue, 02 Mar 2027 09:40:00 +0100", text),
    )  # fmt: skip
    same = [("Alicja Maj", "Alicja Maj-Wrona"), ("Filip Głowacki", "Filip Głowacki")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("klasy piąte",))
