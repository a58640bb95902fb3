"""Lists for a purpose and news in sentences: remarks, a club, a reading event, newcomers, changes."""

from __future__ import annotations

from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh93.kit import sent


@case()
def q94_anmerkungen_zur_3c(folder: Folder) -> Truth:
    """Austria: a teacher's mail, her class with a dash and a remark behind most of the children."""
    people = of_lines(
        """Valentina|Aigner;Maximilian|Brunner;Sara|Đorđević;Florian|Egger;Magdalena|Fuchs;Ismail|Gashi
        Leonhard|Hofer;Emma|Kogler;Tobias|Lechner;Nora|Mayrhofer;David|Obermüller;Katharina|Pichler
        Arda|Sönmez;Xaver|Steindl;Marie-Luise|Wimmer;Felix|Zauner""",
        room="3c",
    )
    remarks = (
        "liest sehr viel, darf drei Bücher nehmen", "", "braucht noch Bücher in einfacher Sprache",
        "Brille vergisst er meistens", "", "neu seit Februar, war vorher in Graz", "",
        "Zwillingsbruder in der 3b",
        "am Freitag bei der Logopädin", "", "hat noch zwei Bücher vom Vorjahr daheim",
        "liebt Pferdebücher", "spricht daheim Türkisch", "", "bitte nicht neben Felix setzen", "",
    )  # fmt: skip
    listed = "\n".join(
        f"{w.full}{' – ' if remark else ''}{remark}" for w, remark in zip(people, remarks, strict=True)
    )
    text = (
        "Liebe Brigitte,\n\nwie besprochen die 3c mit ein paar Anmerkungen für die Bibliothek:\n\n"
        f"{listed}\n\n"
        "Wir kommen am Mittwoch um 9:50 Uhr. Frau Resch begleitet uns.\n\n"
        "Liebe Grüße\nDoris\n\nDoris Haslinger, BEd\nVolksschule Am Stadtpark\nTel. 0732 55 50 14\n"
    )
    head = "Doris Haslinger <d.haslinger@vs-stadtpark.example>", "3c", "Sun, 02 Mar 2025 19:40:12 +0100"
    folder.put("3c.eml", sent(head, text))
    return Truth(people)


@case()
def q94_lese_ag_im_zweiten_halbjahr(folder: Folder) -> Truth:
    """Germany: the members of a reading club in a mail, name and class in two columns of blanks."""
    people = of_lines(
        """Pauline|Brehm|||5a;Tarek|Darwish|||6b;Marit|Engelke|||5c;Ole|Feddersen|||5a;Josephine|Grube|||7b
        Nils|Hagedorn|||6a;Ceren|Kılıç|||6b;Linus|Maaß|||7b;Enie|Oltmanns|||5c;Aaron|Pape|||6a
        Tabea|Rickers|||5a;Zofia|Stachowiak|||7a;Jannik|Voß|||6b"""
    )
    listed = "\n".join(f"{w.full:<26}{w.room}" for w in people)
    text = (
        "Hallo Herr Janssen,\n\nab nächster Woche trifft sich die Lese-AG wieder in der Schulbibliothek, "
        "dienstags 13:45 bis 15:15 Uhr. Angemeldet sind:\n\n"
        f"{'Name':<26}Klasse\n{listed}\n\n"
        "Könnten Sie bitte nachsehen, ob alle schon einen Ausweis haben?\n\n"
        "Danke und beste Grüße\nFrauke Tiedemann\n(Deutsch/Geschichte)\nDurchwahl -44\n"
    )
    head = "Frauke Tiedemann <tiedemann@igs-hafen.example>", "Lese-AG", "Fri, 31 Jan 2025 11:15:00 +0100"
    folder.put("Lese-AG.eml", sent(head, text))
    return Truth(people, allowed=("Lese-AG",))


@case()
def q94_forest_of_reading_teams(folder: Folder) -> Truth:
    """Canada: an Outlook page without a text beside it: who reads along, a paragraph for each homeroom."""
    people = of_lines(
        """Aditi|Bhatt|||6A;Mason|Caron|||6A;Hye-jin|Kang|||6A;Elliott|Prud'homme|||6A;Zainab|Sheikh|||6A
        Brooke|Dunning|||6B;Jaspreet|Gill|||6B;Noah|MacIsaac|||6B;Tamara|Petrov|||6B
        Chidi|Anyanwu|||7A;Fiona|Ferreira|||7A;Luca|Iacobucci|||7A;Rowan|Schell|||7A;Vivian|Tse|||7A"""
    )
    rooms = "".join(
        f'<p class="MsoNormal"><b>{room}:</b> '
        f"{escape(', '.join(w.full for w in in_room(people, room)), quote=False)}"
        "</p>\n"
        for room in ("6A", "6B", "7A")
    )
    page = (
        '<html><body lang="EN-CA" style="font-family:Calibri,sans-serif;font-size:11pt">\n'
        '<p class="MsoNormal">Hi Maureen,</p>\n'
        '<p class="MsoNormal">These students signed up for Forest of Reading '
        "(Red Maple and Silver Birch). Could you set aside the books for them by February 3?</p>\n"
        f"{rooms}"
        '<p class="MsoNormal">Ms. Kowalchuk and I will run the lunch meetings in the library, '
        "Mondays at 12:10.</p>\n"
        '<p class="MsoNormal">Thanks so much,</p>\n<p class="MsoNormal">Anita D\'Souza<br>Vice-Principal<br>'
        "Glen Abbey Road Public School<br>905-555-0136</p>\n</body></html>\n"
    )
    head = (
        "Anita D'Souza <anita.dsouza@garps.example>",
        "Forest of Reading",
        "Fri, 24 Jan 2025 14:03:00 -0500",
    )
    folder.put("Forest of Reading.eml", sent(head, page=page))
    return Truth(people, allowed=("Forest of Reading", "Red Maple", "Silver Birch"))


@case()
def q94_fw_fw_register_class_5k(folder: Folder) -> Truth:
    """South Africa: a list forwarded twice, signatures, a disclaimer, last names first, comma."""
    people = of_lines(
        """Kgosi|Baloyi;Amahle|Cele;Lethabo|Dube;Mieke|Erasmus;Joshua|Fredericks;Zinhle|Gumede;Ruan|Jacobs
        Nomvula|Khumalo;Yusra|Latief;Thabo|Mahlangu;Priyanka|Moodley;Sibusiso|Ndlovu;Emma|Oosthuizen
        Caitlin|Philander;Tumelo|Sithole;Lian|van der Merwe;Anathi|Xaba;Bongani|Zwane""",
        grade="5",
        room="5K",
    )
    listed = "\n".join(w.last_first for w in people)
    text = (
        "Hi Pat\n\nAs requested.\n\nRegards\nCharmaine\n\nCharmaine Adams\nSchool Secretary\n"
        "Protea Ridge Primary | Tel 021 555 0150 | Fax 021 555 0151\n\n"
        "From: Deon Kruger <dkruger@protearidge.example>\nSent: Friday, 17 January 2025 12:48\n"
        "To: Charmaine Adams <office@protearidge.example>\nSubject: FW: 5K\n\n"
        "Charmaine, please pass on to the library. Thanks, Deon (Deputy Principal)\n\n"
        "From: Lindiwe Kunene <lkunene@protearidge.example>\nSent: Friday, 17 January 2025 10:20\n"
        "To: Deon Kruger <dkruger@protearidge.example>\nSubject: 5K\n\n"
        f"Good morning Mr Kruger\n\nMy Grade 5 register class (5K):\n\n{listed}\n\n"
        "Kind regards\nMs L Kunene\n\n"
        "DISCLAIMER: This e-mail and any attachments are confidential and intended only for the addressee. "
        "If you have received it in error, please notify the sender and delete it.\n"
    )
    head = "Charmaine Adams <office@protearidge.example>", "FW: FW: 5K", "Fri, 17 Jan 2025 13:05:00 +0200"
    folder.put("FW FW 5K.eml", sent(head, text))
    return Truth(people, allowed=("FW FW 5K", "FW: FW: 5K"))


@case()
def q94_joining_us_after_half_term(folder: Folder) -> Truth:
    """England: an admissions officer tells in sentences who joins after half term, two of them siblings."""
    people = of_lines(
        """Nia|Thomas|||3H;Kian|Thomas|||5P;Haruto|Inoue|||1D;Mariam|Saleh|||2F;Ellis|Brackley|||6C
        Precious|Mensah|||4W;Dominik|Hudák|||5P;Layla|Hartigan|||3H;Joseph|Quayle|||2F"""
    )
    text = (
        "Morning Fran,\n\nQuite a few new faces after half term! They will all need library cards please.\n\n"
        "Nia Thomas is joining 3H and her brother Kian Thomas is joining 5P, they are coming from Swansea.\n"
        "Haruto Inoue is joining 1D. He starts on Wednesday 5 November.\n"
        "Mariam Saleh is joining 2F.\n"
        "Ellis Brackley is joining 6C. Mrs Noakes knows the family.\n"
        "Precious Mensah is joining 4W.\n"
        "Dominik Hudák is joining 5P too.\n"
        "Layla Hartigan is joining 3H.\n"
        "Joseph Quayle is joining 2F, in the mornings only to begin with.\n\n"
        "I will be out of the office on Friday, so ring Mr Sadler on 0114 555 0120 if you need anything.\n\n"
        "Thanks,\nHelen\n\nHelen Crookes\nAdmissions Officer\nStannington Edge Primary School\n"
    )
    head = "Helen Crookes <admissions@stannedge.example>", "New starters", "Thu, 23 Oct 2025 08:57:00 +0100"
    folder.put("New starters.eml", sent(head, text))
    return Truth(people, allowed=("New starters",))


@case()
def q94_two_changes_in_room_14(folder: Folder) -> Truth:
    """US: the class typed in a text file; in December a short mail: gone, two new ones, a nickname."""
    people = of_lines(
        """Benjamin|Stroh||||Benji;Kayla|Burris;Cristina|Deleon;Ezekiel|Farmer;Gianna|Hatch;Hudson|Ingram
        Jocelyn|Kessinger;Malachi|Lowery;Nadia|Orozco;Parker|Stamey;Reagan|Tuttle;Samir|Wahab;Tatiana|Zeller
        Amir|Haidari;Josie|Lund""",
        room="Room 14",
    )
    people = but(people, {1: {"here": False}})
    listed = "\n".join(w.full for w in people[:13])
    folder.put(
        "1/room 14.txt",
        f"Mr. Osborne's class, Room 14\n\n{listed}\n\nLibrary day: Friday 9:05. Classroom phone: ext. 114\n",
    )
    text = (
        "Hi Sharon,\n\nHope you had a good Thanksgiving. A few changes in Room 14:\n\n"
        "Kayla Burris moved to Tulsa, so you can take her off the list.\n"
        "Amir Haidari and Josie Lund are new in Room 14.\n"
        "Benjamin Stroh goes by Benji now.\n\n"
        "See you Friday!\n\nGreg Osborne\n3rd Grade\n555-555-0114\n"
    )
    head = (
        "Greg Osborne <gosborne@prairieview.example>",
        "Changes in Room 14",
        "Mon, 01 Dec 2025 07:44:00 -0600",
    )
    folder.put("2/Changes in Room 14.eml", sent(head, text))
    same = [("Benjamin Stroh", "Benjamin Stroh"), ("Gianna Hatch", "Gianna Hatch")]
    allowed = "Mr. Osborne's class", "Mr. Osborne", "Mr. Osborne's class, Room 14", "Osborne"
    return Truth(people, steps=("1", "2"), same=same, allowed=allowed)
