"""Classes as teachers type them: two answers in one mail, in sentences, by houses, half groups."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room, letter
from benchmarks.rosters.sets.fresh89.kit import called, joined, page_letter, paragraphs, points, surname_first

_NOTICE = (
    "CONFIDENTIALITY NOTICE: This e-mail, including any attachments, is for the sole use of the intended "
    "recipient and may contain student information protected by FERPA."
)


@case()
def q90_two_answers_in_one_forwarded_mail(folder: Folder) -> Truth:
    """US: the office forwards a chain of Outlook, text and page: a teacher with bullets, one with numbers."""
    people = of_lines(
        """Aubree|Castleberry|||Room 3;Kingston|Dupree|||Room 3;Josefina|Escobar|||Room 3|Josie
        Miles|Fairchild|||Room 3;Harlow|Greer|||Room 3;Tomás|Ledesma|||Room 3;Everett|Pham|||Room 3
        Wren|Sutherland|||Room 3
        Elias|Abdi|||Room 4;Mackenzie|Boone|||Room 4;Ryker|Childress|||Room 4;Naomi|Edelstein|||Room 4
        Leonardo|Fierro|||Room 4|Leo;Quinn|O'Malley|||Room 4;Skye|Robideaux|||Room 4""",
        grade="1",
    )
    head = (
        "From: Ortega, Ruben <rortega@juniper.example>",
        "Sent: Tuesday, August 18, 2026 2:20 PM",
        "To: Hatch, Gail <ghatch@juniper.example>",
        "Subject: RE: class lists for the library",
    )
    second = ("From: Hughes, Melissa <mhughes@juniper.example>", "Sent: Tuesday, August 18, 2026 11:47 AM",
              *head[2:])  # fmt: skip
    top = ("Hi Lynn,", "", "Both first grade teachers answered, see below.", "", "Gail", "", _NOTICE, "")
    ruben = (*head, "", "Gail, here is first grade, Room 4:")
    missy = ("", "Ruben", "", *second, "", "Hi Gail! My first graders in Room 3 are", "")
    four, three = ([called(w) for w in in_room(people, room)] for room in ("Room 4", "Room 3"))
    text = "\n".join([*top, *ruben, *(f"  {at}. {name}" for at, name in enumerate(four, 1)), *missy,
                      *(f"  * {name}" for name in three), "", "Missy", "", _NOTICE, ""])  # fmt: skip
    html = paragraphs(*top) + "<hr>" + paragraphs(*ruben) + points(four, "ol")
    html += paragraphs(*missy) + points(three) + paragraphs("", "Missy", "", _NOTICE)
    folder.put(
        "FW class lists for the library.eml",
        page_letter("Gail Hatch <ghatch@juniper.example>", "FW: class lists for the library",
                    "Wed, 19 Aug 2026 07:52:00 -0600", text, html),
    )  # fmt: skip
    return Truth(people, allowed=("First Grade", "Grade 1"))


@case()
def q90_my_threes_and_my_fours(folder: Folder) -> Truth:
    """Canada: a teacher's mail, a sentence for each of the two grades in her room, an `and`, short names."""
    people = of_lines(
        """Aiden|Chow||3;Brooke|Lafleur||3;Joseph|Okimaw||3||Joey;Simran|Dhillon||3;Everly|Penner||3
        Nikolai|Shumka||3;Tyson|Beardy||3;Faith|Adebayo||3
        Maxim|Dufault||4;Samantha|Reimer||4||Sam;Keegan|Sinclair||4;Mylène|Gosselin||4;Rhys|Hutchings||4
        Angeline|Santos||4;Cole|Unger||4""",
        room="Room 6",
    )
    threes, fours = ([w.full for w in people if w.grade == grade] for grade in "34")
    text = (
        "Hi Lorraine,\n\nHere is Room 6, my 3/4 split, for the library.\n\n"
        f"My Grade 3s are {joined(threes)}.\n\n"
        f"My Grade 4s are {joined(fours, '&')}.\n\n"
        "Joseph Okimaw goes by Joey and Samantha Reimer goes by Sam.\n\n"
        "We can come Tuesdays or Thursdays, whatever works for you!\n\n"
        "Danielle\n\nDanielle Friesen\nGrade 3/4, Riverbend Community School\n"
    )
    folder.put(
        "My class.eml",
        letter("Danielle Friesen <dfriesen@riverbend.example>", "My class", "Wed, 09 Sep 2026 16:10:00 -0500",
               text),
    )  # fmt: skip
    return Truth(people, allowed=("My class", "3/4", "Grade 3/4"))


@case()
def q90_bluegum_by_house_colour(folder: Folder) -> Truth:
    """Australia: a mail, first names with the letter of the surname, a line for each house colour."""
    people = of_lines(
        """Mia|K;Noah|T;Lily|B;Arlo|F;Zahra|M;Jack|W;Jack|D;Indie|P;Hugo|S;Ruby|C;Kirra|O;Samar|G;Billy|H
        Elsie|N;Theo|V;Ada|R;Finn|L;Poppy|J""",
        grade="1",
        room="Bluegum",
    )
    people = [replace(w, also=((w.full, ""), (w.given, f"{w.family}."))) for w in people]
    colours = {"Red": people[:5], "Blue": people[5:10], "Green": people[10:14], "Yellow": people[14:]}
    listed = "\n".join(f"{colour}: {joined([w.full for w in own])}" for colour, own in colours.items())
    text = (
        "Hey Jacqui\n\nHere's Year 1 Bluegum, by house colour so you can do the stickers on the cards "
        "in one go :)\n\n"
        f"{listed}\n\n"
        "No surnames on anything that goes on the wall please, we have one family who asked.\n\n"
        "See ya Thursday\nBec\n"
    )
    folder.put(
        "Year 1 Bluegum.eml",
        letter("Rebecca Stavrou <rstavrou@wattleflat.example>", "Year 1 Bluegum",
               "Mon, 01 Feb 2027 15:37:00 +1100", text),
    )  # fmt: skip
    return Truth(people, allowed=(*colours, "Year 1 Bluegum", "1 Bluegum"))


@case("Wilma of Finland, a message copied from the page (labels from memory)")
def q90_viesti_wilmasta(folder: Folder) -> Truth:
    """Finland: a message copied from Wilma, surname first, one run with commas and `ja` before the last."""
    people = of_lines(
        """Emma|Aaltola;Luukas|Eskola;Ayan|Farah;Hilla|Hakala;Eetu|Järvelä;Saga|Karlsson;Onni|Kettunen
        Pihla|Lahtinen;Aleksi|Mäkipää;Sofia|Niskanen;Väinö|Ollila;Daria|Petrova;Kerttu|Rautio
        Elias|Suominen;Minttu|Tuominen;Joel|Uusitalo;Venla|Yli-Hukka""",
        room="3A",
    )
    text = (
        "Viesti\nLähettäjä:\tSalmela Päivi (SAL)\nVastaanottajat:\tKirjasto\n"
        "Lähetetty:\t12.8.2026 klo 14.05\nAihe:\t3A oppilaat\n\n"
        "Hei Sari!\n\nTässä 3A:n oppilaat kirjastokortteja varten (sukunimi ensin):\n\n"
        f"{joined([surname_first(w) for w in people], 'ja')}.\n\n"
        "Yhteensä 17. Kuvat tulevat kuvauksen jälkeen syyskuussa.\n\n"
        "Terveisin\nPäivi Salmela\nluokanopettaja\n\n"
        "Vastaa\tVastaa kaikille\tLähetä edelleen\tPoista viesti\n"
    )
    folder.put("wilma 3A.txt", text)
    return Truth(people, allowed=("wilma 3A", "3A oppilaat"))


@case()
def q90_deux_demi_groupes(folder: Folder) -> Truth:
    """France: a mail of a class in two half groups, SURNAME and first name, dashes between."""
    people = of_lines(
        """Maëlys|Arnaud;Soan|Bertin;Inaya|Cissé;Gabriel|Da Costa;Louna|Evrard;Ibrahim|Fofana
        Clémentine|Gaudin
        Timéo|Hervé;Jade|Klein;Raphaël|Le Goff;Assia|Mebarki;Victor|Nguyen;Romane|Pasquier;Sohan|Rey
        Lou-Anne|Thiébaut;Marius|Weber""",
        room="5B",
    )
    halves = [" - ".join(f"{w.family.upper()} {w.given}" for w in half) for half in (people[:8], people[8:])]
    text = (
        "Bonjour Nathalie,\n\nVoici les 5B pour les séances au CDI, en deux groupes :\n\n"
        f"Groupe 1 (semaine A) : {halves[0]} (8)\n\n"
        f"Groupe 2 (semaine B) : {halves[1]} (8)\n\n"
        "Merci de me dire si l'horaire te convient.\n\n"
        "Bonne fin de journée,\nStéphane\n\n"
        "M. Stéphane Barrault\nProfesseur de français, PP 5B\nCollège Jean Moulin\n"
    )
    folder.put(
        "5B groupes CDI.eml",
        letter("Stéphane Barrault <s.barrault@jeanmoulin.example>", "5B groupes CDI",
               "Tue, 08 Sep 2026 18:22:00 +0200", text),
    )  # fmt: skip
    groups = ("Groupe 1", "Groupe 2", "Groupe 1 (semaine A)", "Groupe 2 (semaine B)")
    return Truth(people, capitals=True, allowed=(*groups, "5B groupes CDI"))
