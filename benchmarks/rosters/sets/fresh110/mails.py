"""Lists out of mails and chats: an office's pasted mail, Slack, names in rows, teams of several classes."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import names, wrapped
from benchmarks.rosters.sets.fresh105.kit import listed


@case()
def q110_pasted_from_the_school_office(folder: Folder) -> Truth:
    """Ireland: an office's mail pasted with its head into a text, two rooms, bullets."""
    people = of_lines(
        """Aoibheann|Brosnan;Cillian|Culloty;Daithí|Ó Sé;Ella|Foley;Fiadh|Griffin;Igor|Zawadzki
        Keelin|Moriarty
        Oisín|Mac Gearailt;Rían|O'Connor;Sadhbh|Sugrue""",
        room="7",
    ) + of_lines(
        """Amelia|Bambury;Conall|Dineen;Doireann|Fitzmaurice;Evan|Hegarty;Jibril|Okeke;Lauren|Kelliher
        Muireann|Ní Chonchúir;Páidí|O'Shea;Tadhg|Scanlon""",
        room="9",
    )
    people = [any_parting(w) if " " in w.family else w for w in people]
    first, second = (listed(part, begin="•\t") for part in (people[:10], people[10:]))
    folder.put(
        "rooms 7 and 9.txt",
        "From: School Office <office@gaelscoilnatra.example>\nSent: Tuesday 2 September 2025 11:34\n"
        "To: Library; Gráinne Lynch\nSubject: Rooms 7 and 9\n\n"
        "Hi Gráinne,\n\nAs promised, the two rooms for the library. The rest will follow when the teachers "
        "have "
        "checked them.\n\n"
        f"Room 7 – 3rd Class – Ms Devane\n{first}\n\nRoom 9 – 4th Class – Mr Ó Cinnéide\n{second}\n\n"
        "Le meas,\n\nBríd\nSecretary\nT: 066 555 0142\n".replace("\n", "\r\n"),
        "utf-8-sig",
    )
    allowed = (
        "Room 7 – 3rd Class – Ms Devane", "Room 9 – 4th Class – Mr Ó Cinnéide", "3rd Class", "4th Class",
        "Ms Devane",
        "Mr Ó Cinnéide", "rooms 7 and 9",
    )  # fmt: skip
    return Truth(people, allowed=allowed)


@case("Slack: messages copied have the name, the time below it, then the text (from memory)")
def q110_homerooms_out_of_slack(folder: Folder) -> Truth:
    """US: messages copied out of Slack, two teachers send their homeroom, one child is added a bit later."""
    people = of_lines(
        """Aiden|Castellanos;Mackenzie|Drury;Sofia|Esparza;Jonah|Feldman;Keira|Gallagher;Tyrell|Hodges
        Linh|Pham;Owen|Rademaker;Harper|Simms""",
        room="7-2",
    ) + of_lines(
        """Amir|Baig;Chloe|Dunleavy;Diego|Frausto;Grace|Kowalczyk;Isaiah|Mobley;Nora|Petersen;Zach|Wendt
        Ximena|Trujillo""",
        room="7-3",
    )
    first, second = ("\n".join(w.full for w in part) for part in (people[:9], people[9:16]))
    folder.put(
        "7th grade homerooms.txt",
        "Pat Dvorak\n  8:52 AM\nMorning! Could you all drop your homeroom lists in here for the library "
        "accounts?\n\n"
        f"Jenna Walsh\n  9:14 AM\nSure, here's 7-2:\n{first}\n\n"
        f"Marcus Bell\n  9:31 AM\nAnd homeroom 7-3:\n{second}\n9:33\n"
        "oh, and Ximena Trujillo, she started in 7-3 yesterday\n\n"
        "Pat Dvorak\n  9:40 AM\nThank you both!! 📚\n",
    )
    allowed = "7th grade homerooms", "homeroom 7-3", "7th grade"
    return Truth(people, allowed=allowed)


@case()
def q110_chetvarti_klasove(folder: Folder) -> Truth:
    """Bulgaria: the deputy's mail, the class and a colon, then its children in a row with an `и`, wrapped."""
    people = of_lines(
        """Александра|Димитрова;Борис|Стоянов;Виктория|Иванова;Георги|Петров;Дарина|Колева;Емил|Маринов
        Йоана|Тодорова;Калоян|Христов;Мартина|Ангелова""",
        room="4а",
    ) + of_lines(
        """Антон|Георгиев;Божидара|Николова;Ивайло|Василев;Мехмед|Юсуф;Никол|Атанасова;Преслав|Костов
        Симона|Илиева;Теодор|Минчев""",
        room="4б",
    )
    text = (
        "Здравей, Росица,\n\nизпращам ти децата от четвъртите класове за читателските карти.\n\n"
        f"4а: {names(people[:9], 'и')}\n\n"
        f"4б: {names(people[9:], 'и')}\n\n"
        "Класни ръководители са госпожа Пенева (4а) и госпожа Цветкова (4б).\n\nПоздрави,\nДесислава "
        "Рангелова\n"
    )
    head = (
        "Десислава Рангелова <d.rangelova@ou-botev.example>",
        "Четвърти клас",
        "Mon, 22 Sep 2025 14:10:36 +0300",
    )
    folder.put("Четвърти клас.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("Четвърти клас", "госпожа Пенева", "госпожа Цветкова"))


@case()
def q110_battle_of_the_books(folder: Folder) -> Truth:
    """US: a coach's mail on the reading contest, a heading for each team, in brackets grade and room."""
    people = of_lines(
        """Emma|Kowalski||5|14;Jamal|Pruitt||5|16;Sophie|Tran||4|11;Landon|Beck||5|14
        Priya|Chandrasekhar||4|11;Colton|Riggs||4|12;Maren|Ostby||5|16;Aaliyah|Fontenot||5|14
        Henry|Zhao||4|12;Valeria|Cantu||5|16;Micah|Goldstein||4|11;Tatum|Haskell||5|14
        Josiah|Amadi||4|12;Leah|Brandvold||5|16;Cruz|Villarreal||4|11;Annika|Dahl||4|12"""
    )
    teams = "The Page Turners", "Novel Ninjas", "Book Bandits", "Plot Twisters"
    lines = [f"- {w.full} ({w.grade}, Rm {w.room})" for w in people]
    shown = "\n\n".join(
        "\n".join([f"Team {at + 1}: {team}", *lines[at * 4 : at * 4 + 4]]) for at, team in enumerate(teams)
    )
    text = (
        "Hi Carol,\n\nTeams are set for Battle of the Books! Grade and room are in parentheses. Could "
        "everyone "
        f"get a card so they can check out the contest books?\n\n{shown}\n\n"
        "Practice is Mondays after school in the library. Mrs. Yoder is helping me this "
        "year.\n\nThanks!\nGreta\n"
    )
    head = (
        "Greta Lindahl <glindahl@prairieridge.example>",
        "Battle of the Books",
        "Thu, 2 Oct 2025 15:40:09 -0500",
    )
    folder.put("Battle of the Books.eml", sent(head, wrapped(text)))
    allowed = [*teams, *(f"Team {at}: {team}" for at, team in enumerate(teams, 1)), "Battle of the Books"]
    return Truth(people, allowed=[*allowed, "Team 1", "Team 2", "Team 3", "Team 4"])
