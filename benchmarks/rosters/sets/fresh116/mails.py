"""Lists out of mails, chats and pages of the browser: reading ages, a roll, families."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import wrapped
from benchmarks.rosters.sets.fresh105.kit import chat, listed


@case("WhatsApp: an export in Spanish is `d/m/yyyy, h:mm - name: text`, further lines follow (from memory)")
def q116_quinto_a_por_whatsapp(folder: Folder) -> Truth:
    """Ecuador: a chat saved from a phone, the tutor's message is the list of Quinto A, last names first."""
    people = of_lines(
        """Danna Paulette|Alcívar Mero;Mathías|Bravo Cedeño;Sayuri|Chiluisa Toapanta;Ezequiel|Delgado Vera
        Nahomy|Guaman Lema;Dylan Josué|Intriago Loor;Amelia|Macías Zambrano;Kenai|Moreira Pico
        Emily Rafaela|Ortega Salas;Isaac|Pincay Reyes;Luciana|Quijije Anchundia;Thiago|Saltos Párraga
        Doménica|Velásquez Mora;Josué|Zamora Bailón""",
        room="Quinto A",
    )
    remarks = {"Ezequiel": " (nuevo)", "Kenai": " (nuevo)", "Isaac": " (perdió el carnet)"}
    shown = listed(people, "{family} {given}", "{at}. ", **remarks)
    biblio, tutora = "Biblioteca Escuela", "Lic. Gardenia Quinto A"
    folder.put(
        "chat Lic. Gardenia.txt",
        chat(
            "{time} - {who}: {text}",
            ("6/5/2026, 7:40", biblio, "Buenos días licenciada, me falta su lista para los carnets 🙏"),
            ("6/5/2026, 10:12", tutora, "Buenos días, disculpe la demora. Le envío"),
            ("6/5/2026, 10:15", tutora, f"Quinto A\n{shown}"),
            ("6/5/2026, 10:16", tutora, "Son 14 en total"),
            ("6/5/2026, 10:31", biblio, "Recibido, muchas gracias. Los tengo listos el viernes"),
        ),
    )
    people = [any_parting(w, f"{w.family} {w.given}") for w in people]
    return Truth(people, allowed=("chat Lic. Gardenia", "Lic. Gardenia Quinto A", "Lic. Gardenia"))


@case()
def q116_catch_up_readers(folder: Folder) -> Truth:
    """England: a SENCO's mail on Year 7 readers: name, form and reading age in columns of tabs, times."""
    people = of_lines(
        """Alfie|Brookes|||7K;Demi|Cartwright|||7M;Ibrahim|Dar|||7K;Keira|Fielding|||7R;Logan|Hewitt|||7M
        Nadia|Ivanova|||7R;Tyler|Jessop|||7K;Amelia|Kirkham|||7S;Dawid|Lis|||7S;Mollie|Naylor|||7M
        Rhys|Oldroyd|||7R;Sanjay|Parmar|||7S;Evie|Royle|||7K;Connor|Swift|||7M"""
    )
    months = 4, 11, 9, 2, 0, 5, 7, 0, 10, 9, 1, 2, 11, 6
    ages = [f"{8 if month < 9 else 7}:{month:02}" for month in months]
    rows = "\n".join(f"{w.full}\t{w.room}\t{age}" for w, age in zip(people, ages, strict=True))
    text = (
        "Hi Sally,\n\nThese are the Year 7s who will come to you for catch-up reading from next week. Could "
        "they each have a second card that stays in the library?\n\n"
        f"Name\tForm\tReading age\n{rows}\n\n"
        "Group 1 is Tuesday P3 and group 2 is Thursday P1, I'll send the groups once I've spoken to the "
        "form tutors. If anyone is difficult, send them back to me.\n\nThanks,\nHelen\n\n"
        "Helen Crossfield\nSENCO\nAbbeydale Park School\n"
    )
    head = "Helen Crossfield <hcrossfield@abbeypark.example>", "Catch-up", "Fri, 26 Sep 2025 15:44:09 +0100"
    folder.put("Catch-up readers.eml", sent(head, text))
    return Truth(people, allowed=("Catch-up readers", "Catch-up", "Year 7"))


@case()
def q116_ponchom_sreni(folder: Folder) -> Truth:
    """Bangladesh: a class teacher's mail in Bangla, two sections called after flowers, Bangla figures."""
    ka = of_lines(
        """নুসরাত জাহান;তানভীর আহমেদ;সুমাইয়া আক্তার;রাফিউল ইসলাম;অর্পিতা সাহা;মাহমুদুল হাসান;ফারিহা তাসনিম
        শুভ্র দাস;সাদিয়া রহমান""",
        room="শাপলা",
    )
    kha = of_lines(
        """জান্নাতুল ফেরদৌস;আরিফ হোসেন;পূজা রায়;নাফিস চৌধুরী;মিম খাতুন;ইমরান কবির;তাসফিয়া নূর;সৌরভ মণ্ডল""",
        room="গোলাপ",
    )
    titles = "শাপলা (শ্রেণিশিক্ষক রেহানা পারভীন)", "গোলাপ (শ্রেণিশিক্ষক আবদুল মালেক)"
    digits = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
    shown = ""
    for title, part in zip(titles, (ka, kha), strict=True):
        lines = [f"{str(at).translate(digits)}। {w.full}" for at, w in enumerate(part, 1)]
        shown += "\n".join([title, *lines]) + "\n\n"
    text = (
        "আসসালামু আলাইকুম আপা,\n\nলাইব্রেরি কার্ডের জন্য পঞ্চম শ্রেণির দুই শাখার তালিকা পাঠালাম।\n\n"
        f"{shown}"
        "মোট ১৭ জন। কার্ড হলে আমাকে জানাবেন।\n\nধন্যবাদান্তে\nরেহানা পারভীন\nসহকারী শিক্ষক\n"
    )
    head = "Rehana Parvin <rehana@shapla.example>", "পঞ্চম শ্রেণি", "Sun, 18 Jan 2026 12:40:02 +0600"
    folder.put("class five.eml", sent(head, text))
    allowed = "class five", "পঞ্চম শ্রেণি", *titles, "শাপলা শাখা", "গোলাপ শাখা"
    return Truth([any_parting(w) for w in (*ka, *kha)], allowed=allowed)


@case("the roll of a class copied out of an Australian school's portal in the browser (from memory)")
def q116_roll_copied_from_the_portal(folder: Folder) -> Truth:
    """Australia: a roll copied out of the browser, code, `Surname, First (Preferred)`, form, a box."""
    people = of_lines(
        """Hamish|Beaton|BEA0014|8|8G;Thuy|Dang|DAN0022|8|8G;Isabelle|Ferrero|FER0009|8|8G|Izzy
        Jarrah|Kelly|KEL0031|8|8G;Aanya|Malhotra|MAL0017|8|8G;Joshua|McInerney|MCI0006|8|8G|Josh
        Poppy|Nankervis|NAN0011|8|8G;Zain|Qasim|QAS0003|8|8G;Charlotte|Rundle|RUN0008|8|8G
        Tom|Stavropoulos|STA0025|8|8G;Indi|Treloar|TRE0019|8|8G;William|Vuong|VUO0012|8|8G|Will
        Matilda|Wickham|WIC0015|8|8G"""
    )
    rows = [
        f"{w.number}\t{w.last_first}{f' ({w.goes})' if w.goes else ''}\tYear 08\t{w.room}\tNot marked"
        for w in people
    ]
    folder.put(
        "8G roll.txt",
        "Home\nMy schedule\nClasses\nCommunity\n\nHomegroup 8G\nHG8G - Ms Rachel Donohue - Room L12\n"
        "Roll\tSeating plan\tResources\tReporting\n"
        "Mon 2 Feb 2026, 8:45 AM - 8:58 AM\n\n"
        "Code\tName\tYear level\tForm\tStatus\n"
        + "\n".join(rows)
        + "\n\n13 students\nMark all present\tSave roll\n".replace("\n", "\r\n"),
    )
    allowed = "8G roll", "Homegroup 8G", "HG8G", "L12", "Room L12", "HG8G - Ms Rachel Donohue - Room L12"
    return Truth(people, allowed=allowed)


@case()
def q116_a_list_by_families(folder: Folder) -> Truth:
    """US: a small parish school's mail, a family a line, its children behind a colon with their grades."""
    families = {
        "Albrecht": "Clare|2;Joseph|4;Lucy|6", "Bellini": "Dominic|3", "Dougherty": "Maeve|1;Finn|5",
        "Espinoza": "Gianna|2;Lorenzo|2", "Kowalik": "Bernadette|6", "Mbeki": "Tendai|3;Rudo|5",
        "Nguyen": "Theresa|1;Peter|4;Cecilia|6", "Schumacher": "Augustine|5", "Tran": "Kim|4",
        "Vogel": "Henry|1;Louisa|3",
    }  # fmt: skip
    ends = {"1": "1st", "2": "2nd", "3": "3rd"}
    people, lines = [], []
    for family, crowd in families.items():
        kids = [child.split("|") for child in crowd.split(";")]
        people += [one for g, at in kids for one in of_lines(f"{g}|{family}||{at}")]
        lines.append(f"{family}: " + ", ".join(f"{g} ({ends.get(at, at + 'th')})" for g, at in kids))
    text = (
        "Hi Joan,\n\nHere's everyone who is signed up for the parish school library this year, by family, "
        "with the grade in parentheses:\n\n" + "\n".join(lines) + "\n\n"
        "18 kids in all. One card per child, please, the families can share the bag tags.\n\n"
        "God bless,\nMaureen\nSt. Anne School office\n"
    )
    head = "Maureen Kelleher <office@stanne.example>", "library families", "Wed, 20 Aug 2025 09:15:26 -0500"
    folder.put("library families.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("library families", "parish school library"))
