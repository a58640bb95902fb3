"""One clean list and a few sentences, as most mails and notes of teachers are."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room

from .kit import gmail, joined, numbered, sent


@case()
def q93_my_class_2k(folder: Folder) -> Truth:
    """Australia: a new teacher's Gmail, names one below the other, a signature with the school's phone."""
    people = of_lines(
        """Evie|Ansell;Hassan|Barakat;Jasper|Coote;Mackenzie|Doyle;Aanya|Ganesan;Riley|Hollis;Theo|Kostas
        Matilda|Laing;Cruz|Mahoney;Lilah|Neumann;Oliver|Pascoe;Sunny|Qiu;Harriet|Rowbotham;Koa|Sefo
        Billie|Tranter;Aiden|Vuong;Pippa|Wallis;Nate|Yarran""",
        room="2K",
    )
    listed = "\n".join(w.full for w in people)
    text = (
        "Hi Glenda,\n\nLovely to meet you on Friday. This is my class, 2K, for the library system:\n\n"
        f"{listed}\n\n"
        "Our library session is Monday after recess. Is it okay if Mrs Petty brings them the first time?\n\n"
        "Kind regards,\nKylie\n\nKylie Marsden\nYear 2 Teacher\nBanksia Hill Primary School\n"
        "P: (03) 5555 0127 | 18-24 Wattle Street\n\n"
        "We acknowledge the Traditional Custodians of the land on which our school stands.\n"
    )
    head = "Kylie Marsden <kylie.marsden@banksiahill.example>", "2K", "Tue, 27 Jan 2026 15:48:11 +1100"
    folder.put("2K.eml", sent(head, text, gmail(text)))
    return Truth(people)


@case()
def q93_four_lb_in_notepad(folder: Folder) -> Truth:
    """England: a teaching assistant typed the class in Notepad, code page of Windows; one short name."""
    people = of_lines(
        """Zoë|Appleby;Mustafa|Aziz;Finlay|Bristow;Renée|Clarke-Dawes;Darcey|Eastwood;Noah|Fenwick
        Alexander|Goodall||||Xander;Khadija|Ismail;Lottie|Jessop;Dexter|Kemble;Amina|Lawal;Seren|Moss
        Toby|Nuttall;Anya|Oliinyk;Barnaby|Pryce;Elsie-Mae|Rudd;Ishaan|Sethi;Jack|Tomkins;Beatrix|Upton""",
        room="4LB",
    )
    listed = "\n".join(w.full + (f" ({w.goes})" if w.goes else "") for w in people)
    text = (
        f"Class 4LB – Mrs L Bhatt, TA Mrs Crouch\n\n{listed}\n\n"
        "That's all 19. They're in the library Wednesdays 9.20 – 9.50, Mrs Crouch will bring them.\n"
    )
    folder.put("4LB names.txt", text.replace("\n", "\r\n"), "cp1252")
    return Truth(people, allowed=("4LB names", "Mrs L Bhatt", "Bhatt"))


@case()
def q93_la_clase_de_5a(folder: Folder) -> Truth:
    """Spain: a tutor's short mail, a hyphen before each name, both surnames behind the first name."""
    people = of_lines(
        """Alba|Aranda Molina;Unai|Barrios Otero;Celia|Cárdenas Polo;Imran|Choudhry Akhtar;Marcos|Espejo Lara
        Naiara|Fuertes Gallego;Roberto|Garrido Mena;Triana|Haro Sevilla;Izan|Jurado Baena;Lucas|Lorca Reina
        Carmen|Medina Toro;Wei|Lin Zhou;Julia|Nevado Rubio;Darío|Osuna Campos;Salma|Oukili Ben Said
        Manuela|Priego Cobos;Álex|Rincón Tejada""",
        room="5A",
    )
    listed = "\n".join(f"- {w.full}" for w in people)
    text = (
        "Buenas tardes, Pilar:\n\nTe mando la lista de mi clase, 5A, para los carnés de la "
        f"biblioteca.\n\n{listed}\n\n"
        "Son 17. Si te parece, bajamos los jueves a las 12:30.\n\n"
        "Muchas gracias y un abrazo,\n\nRafa\n\nRafael Montilla\nTutor de 5A\nCEIP Virgen del Valle\n"
        "957 555 014\n"
    )
    head = "Rafael Montilla <rmontilla@virgendelvalle.example>", "Lista 5A", "Mon, 15 Sep 2025 14:37:20 +0200"
    folder.put("Lista 5A.eml", sent(head, text))
    return Truth([any_parting(w) for w in people], allowed=("Lista 5A",))


@case()
def q93_klass_4b_i_markdown(folder: Folder) -> Truth:
    """Sweden: a mentor's notes as Markdown: headings, a line on the mentors, bullets, two sentences."""
    people = of_lines(
        """Ella|Arvidsson;Liam|Bengtsson;Amal|Dirie;Vera|Edlund;Hugo|Forsberg;Maja|Gunnarsson;Noel|Hedman
        Saga|Isaksson;Adrian|Jovanović;Stella|Kjellberg;Elton|Löfgren;Alma|Mattsson;Yusuf|Osman
        Wilma|Rydell;August|Strömberg;Tyra|Wallin;Melker|Åström""",
        room="4B",
    )
    listed = "\n".join(f"- {w.full}" for w in people)
    folder.put(
        "klass-4b.md",
        "# Klass 4B\n\n**Mentorer:** Anneli Roos och Peter Sandell, tel. 08-555 01 42\n\n"
        f"## Elever\n\n{listed}\n\n"
        "## Biblioteket\n\nVi kommer onsdagar kl. 10.15, jämna veckor. Lånekorten ligger i en låda "
        "hos Anneli.\n\n"
        "*Uppdaterad 2025-08-21*\n",
    )
    return Truth(people, allowed=("klass-4b", "Elever", "Biblioteket"))


@case()
def q93_class_6b_admission_numbers(folder: Folder) -> Truth:
    """India: a class teacher's mail; roll number, name and admission number pasted with tabs."""
    people = of_lines(
        """Aarohi|Deshmukh|8812;Aditya|Kulkarni|8815;Afreen|Shaikh|9034;Arnav|Bhosale|8821;Diya|Phadke|8829
        Harshita|Jadhav|8833;Ishita|Gokhale|8840;Joel|D'Silva|8846;Kabir|Mulla|9051;Mrunal|Sawant|8858
        Neel|Parulekar|8860;Pranav|Chitnis|8863;Rutuja|Wagle|8871;Sarah|Fernandes|8877;Tanmay|Apte|8882
        Vedika|Limaye|9077""",
        room="6B",
    )
    listed = "\n".join(f"{at}\t{w.full}\t{w.number}" for at, w in enumerate(people, 1))
    text = (
        "Dear Ma'am,\n\nGreetings! As discussed, kindly find below the list of students of Class 6B "
        "for issue of "
        "library cards for the session 2026-27.\n\n"
        f"Roll No\tName of Student\tAdmission No\n{listed}\n\n"
        "Kindly do the needful and oblige. For any query you may contact me on 98220 55501.\n\n"
        "Thanks and regards,\nMrs. Snehal Joglekar\nClass Teacher, 6B\nVidya Niketan English Medium School\n"
    )
    head = (
        "Snehal Joglekar <snehal.j@vidyaniketan.example>",
        "Library cards 6B",
        "Mon, 15 Jun 2026 12:05:44 +0530",
    )
    folder.put("Library cards 6B.eml", sent(head, text))
    return Truth(people, allowed=("Library cards 6B",))


@case()
def q93_luokan_3a_nimet(folder: Folder) -> Truth:
    """Finland: a mail in the older code of letters, last names first with a comma, one class."""
    people = of_lines(
        """Aino|Ahola;Eemeli|Hakala;Sara|Heiskanen;Onni|Järvelä;Iida|Kettunen;Nooa|Koskela;Minh Anh|Le
        Helmi|Lindfors;Väinö|Mäkelä;Abdirahman|Nuur;Pihla|Ojala;Eetu|Pöyhönen;Venla|Rantanen
        Anna-Liisa|Sillanpää;Leo|Tikkanen;Oona|Väisänen""",
        room="3A",
    )
    listed = "\n".join(w.last_first for w in people)
    text = (
        "Hei Kirsi!\n\nTässä 3A:n oppilaat kirjastokortteja varten (sukunimi, etunimi):\n\n"
        f"{listed}\n\n"
        "Tulemme kirjastoon perjantaina klo 9.00.\n\n"
        "Terveisin\nMarkku Laaksonen\nluokanopettaja, Kuusimäen koulu\npuh. 040 555 0193\n"
    )
    head = (
        "Markku Laaksonen <markku.laaksonen@kuusimaki.example>",
        "3A oppilaat",
        "Wed, 13 Aug 2025 14:20:09 +0300",
    )
    folder.put("3A oppilaat.eml", sent(head, text, charset="iso-8859-15"))
    return Truth(people, allowed=("3A oppilaat",))


@case()
def q93_brugklassen_1b_en_1c(folder: Folder) -> Truth:
    """Netherlands: a secondary school's office types two classes, mentors in brackets, dots before names."""
    people = of_lines(
        """Lars|Bosman|||1B;Sophie|van Duin|||1B;Ayoub|El Khattabi|||1B;Merel|Faber|||1B;Ties|de Graaf|||1B
        Julia|Hoogland|||1B;Milan|Kuijpers|||1B;Romy|van der Laan|||1B;Jelle|Oosterhuis|||1B
        Fay|Bruinsma|||1C;Stijn|van den Heuvel|||1C;Nina|Kok|||1C;Dilara|Koç|||1C;Floris|ten Have|||1C
        Liv|Peters|||1C;Quinten|Schouten|||1C;Benthe|Tuinstra|||1C;Owen|Wouters|||1C"""
    )
    shown = {room: "\n".join(f"• {w.full}" for w in in_room(people, room)) for room in ("1B", "1C")}
    text = (
        "Beste Wilma,\n\nHierbij de namen van de eerste twee brugklassen, de rest volgt na de vakantie.\n\n"
        f"1B (mentor: mevrouw Terpstra)\n{shown['1B']}\n\n1C (mentor: de heer Van Es)\n{shown['1C']}\n\n"
        "De pasfoto's worden op dinsdag 3 september gemaakt.\n\n"
        "Met vriendelijke groet,\n\nJoke Steenbergen\nLeerlingenadministratie\nCollege De Waard\n"
        "T 0183 - 555 120\n"
    )
    head = (
        "Joke Steenbergen <administratie@dewaard.example>",
        "brugklassen",
        "Thu, 11 Jul 2024 11:31:00 +0200",
    )
    folder.put("brugklassen.eml", sent(head, text, gmail(text)))
    return Truth(people, allowed=("brugklassen", "Terpstra", "Van Es"))


@case()
def q93_los_chicos_de_cuarto(folder: Folder) -> Truth:
    """Argentina: a teacher's message pasted into a text file, the whole grade in one sentence with an `y`."""
    people = of_lines(
        """Valentino|Acosta;Delfina|Bruno;Benjamín|Cejas;Martina|Di Pietro;Lautaro|Ferreyra;Emilia|Gauna
        Bautista|Heredia;Catalina|Ibarra;Joaquín|Ledesma;Pilar|Maldonado;Thiago|Nieva;Juana|Oviedo
        Felipe|Peralta
        Guadalupe|Quinteros;Ciro|Roldán;Isabella|Scarpino""",
        grade="4",
        room="B",
    )
    text = (
        "Hola Silvia, ¿cómo estás? Te paso los chicos de 4° grado B para los carnets de la biblioteca:\n\n"
        f"{joined([w.full for w in people], 'y')}.\n\n"
        "Son dieciséis. Cualquier cosa me avisás o me llamás al 351 555-0188. ¡Gracias!\n\n"
        "Seño Lorena (turno mañana)\n"
    )
    folder.put("4B biblioteca.txt", text)
    return Truth([any_parting(w) for w in people], allowed=("4B", "4B biblioteca", "4° grado B"))


@case()
def q93_tutor_groups_7r_and_7s(folder: Folder) -> Truth:
    """England: the head of year's mail, two tutor groups, tutor and room above, numbered, names they use."""
    people = of_lines(
        """Oluwaseun|Adeyinka|||7R|Seun;Grace|Bannister|||7R;Tom|Cresswell|||7R;Sumaya|Dahir|||7R
        Edward|Fothergill|||7R|Ned;Lexie|Holgate|||7R;Aryan|Joshi|||7R;Ruby|Kershaw|||7R
        Jakub|Malinowski|||7R|Kuba
        Isabella|Aspinall|||7S|Izzy;Reece|Buckley|||7S;Hana|Chowdhury|||7S;Max|Entwistle|||7S
        Molly|Greenhalgh|||7S
        Daniyal|Khan|||7S;Theodora|Leigh|||7S|Teddy;Sam|Ormerod|||7S;Jessica|Tattersall|||7S"""
    )

    def shown(room: str) -> str:
        return numbered(w.last_first + (f" ({w.goes})" if w.goes else "") for w in in_room(people, room))

    text = (
        "Dear all,\n\nTutor groups for September below. The name in brackets is the one they like to use.\n\n"
        f"7R – Mr Donnelly, room S12\n{shown('7R')}\n\n7S – Ms Whalley, room S14\n{shown('7S')}\n\n"
        "Library inductions: 7R Thursday 11 September period 3, 7S Friday 12 September period 1.\n\n"
        "Best wishes,\nClare\n\nClare Rawcliffe | Head of Year 7 | ext. 2217\n"
    )
    head = "Clare Rawcliffe <crawcliffe@moorside.example>", "Tutor groups", "Wed, 03 Sep 2025 08:02:00 +0100"
    folder.put("Tutor groups.eml", sent(head, text))
    rooms = "S12", "S14", "Mr Donnelly", "Ms Whalley", "Donnelly", "Whalley"
    return Truth(people, allowed=(*rooms, "Tutor groups"))
