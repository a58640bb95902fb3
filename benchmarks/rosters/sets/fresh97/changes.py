"""A school that is there, then news of it: arrows, sentences, headings, bullets, a paragraph, a chat."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import outlook, sent

from .kit import by_room, same, wrapped


@case()
def q97_holly_and_oak(folder: Folder) -> Truth:
    """Ireland: a workbook of two classes; in January a mail with lines `old -> new` for classes and names."""
    people = of_lines(
        """Sadie|Mullen|||2 Oak;Benas|Petrauskas|||2 Holly;Ellie|Roche Tobin|||2 Holly
        Kayleigh|Nolan|||2 Holly
        Cathal|Brosnan|||2 Holly;Abigail|Enright|||2 Holly;Fiadh|Hayes|||2 Holly;Jude|Lyons|||2 Oak
        Meabh|Moriarty|||2 Oak;Zuzanna|Pietrzak|||2 Oak;Donnacha|Sugrue|||2 Oak;Freddie|Ward|||2 Oak"""
    )
    people = but(people, {3: {"here": False}})
    old = but(people[:11], {0: {"room": "2 Holly"}, 1: {"room": "2 Oak"}, 2: {"family": "Roche"}})
    rows = [[w.given, w.family, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.book("1/second class.xlsx", {"Sheet1": [["First Name", "Surname", "Class"], *rows]})
    text = (
        "Hi Noreen,\n\nHappy new year! Changes in second class since September, old -> new:\n\n"
        "Sadie Mullen: 2 Holly -> 2 Oak\nBenas Petrauskas: 2 Oak -> 2 Holly\n"
        "Ellie Roche -> Ellie Roche Tobin\n\n"
        "Left: Kayleigh Nolan\nNew: Freddie Ward, 2 Oak\n\n"
        "The rest are as they were.\n\nÁine Foley\nScoil Bhríde, 066 555 0117\n"
    )
    head = "Áine Foley <afoley@scoilbhride.example>", "Second class", "Fri, 09 Jan 2026 14:02:31 +0000"
    folder.put("2/Second class.eml", sent(head, text))
    kept = same("Sadie Mullen", "Benas Petrauskas", "Ellie Roche > Ellie Roche Tobin", "Jude Lyons")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("second class",))


@case()
def q97_depuis_la_rentree(folder: Folder) -> Truth:
    """France: the office's CSV; in November the mail of the CPE, all of the changes in sentences."""
    people = of_lines(
        """Enzo|Maillard|||5A;Clara|Bonnet|||5C;Louis|Perrot-Garnier|||5A;Alexandre|Dumont|||5C|Alex
        Sirine|Ayadi|||5A;Gabin|Blanchard|||5A;Lou|Carpentier|||5A;Mathis|Delattre|||5C;Jeanne|Fleury|||5C
        Rayan|Haddad|||5C;Margaux|Joly|||5A;Tom|Lemaire|||5C;Maïwenn|Cadiou|||5C;Amadou|Sylla|||5A"""
    )
    people = but(people, {0: {"here": False}})
    old = but(people[:12], {1: {"room": "5A"}, 2: {"family": "Perrot"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.csv("1/eleves_5e.csv", [["Nom", "Prénom", "Classe"], *rows], ";", "cp1252")
    text = (
        "Bonjour Sylvie,\n\nVoici les changements en cinquième depuis la rentrée.\n\n"
        "Enzo Maillard a quitté le collège le 17 octobre. Deux élèves sont arrivés : Maïwenn Cadiou en 5C et "
        "Amadou Sylla en 5A. Clara Bonnet est passée de la 5A à la 5C. Louis Perrot s'appelle désormais "
        "Louis Perrot-Garnier. Alexandre Dumont préfère qu'on l'appelle Alex.\n\n"
        "Bonne journée,\n\nFranck Villard\nCPE, collège Jean-Moulin\n03 55 55 01 42\n"
    )
    head = "Franck Villard <f.villard@jeanmoulin.example>", "Changements 5e", "Tue, 4 Nov 2025 09:18:27 +0100"
    folder.put("2/Changements 5e.eml", sent(head, text))
    kept = same("Clara Bonnet", "Louis Perrot > Louis Perrot-Garnier", "Alexandre Dumont", "Rayan Haddad")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("eleves_5e", "Changements 5e", "5e"))


@case()
def q97_sairam_e_entraram(folder: Folder) -> Truth:
    """Portugal: two classes typed in a text; in January another, headings with hyphens below each."""
    people = of_lines(
        """Duarte|Antunes|||4A;Carolina|Bento|||4B;Rodrigo|Cardoso|||4A;Íris|Duarte|||4A;Guilherme|Faria|||4A
        Laura|Guerreiro|||4A;Vicente|Lopes|||4A;Ema|Baptista|||4B;Salvador|Coelho|||4B;Mafalda|Dias|||4B
        Lourenço|Freitas|||4B;Clara|Henriques|||4B;Bianca|Moraes|||4A;Nuno|Quintela|||4B"""
    )
    people = but(people, {0: {"here": False}, 11: {"here": False}})
    old = but(people[:12], {1: {"room": "4A"}, 8: {"family": "Coelo"}})
    listed = "\n\n".join(
        "\n".join([f"Turma {room}", *(w.full for w in by_room(old, room))]) for room in ("4A", "4B")
    )
    folder.put("1/turmas do 4.º ano.txt", f"Biblioteca escolar, 4.º ano, 2025/2026\n\n{listed}\n")
    folder.put(
        "2/alterações janeiro.txt",
        "Alterações de janeiro para a biblioteca\n\n"
        "Saíram:\n- Duarte Antunes (4A)\n- Clara Henriques (4B)\n\n"
        "Entraram:\n- Bianca Moraes, 4A\n- Nuno Quintela, 4B\n\n"
        "Mudou de turma:\n- Carolina Bento, da 4A para a 4B\n\n"
        "Nome corrigido:\n- Salvador Coelo é Salvador Coelho\n\n"
        "Obrigada, Fátima (secretaria, ext. 23)\n",
    )
    kept = same("Carolina Bento", "Salvador Coelo > Salvador Coelho", "Íris Duarte")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("turmas do 4.º ano", "alterações janeiro"))


@case()
def q97_nytt_i_femman(folder: Folder) -> Truth:
    """Sweden: the list as CSV; in October a mail of Outlook, text and page, a change in each bullet."""
    people = of_lines(
        """Svea|Lindqvist|||5A;Maximilian|Roos|||5A|Max;Wilhelm|Ask|||5B;Tindra|Holmgren|||5A
        Ali|Hosseini|||5A
        Elin|Berglund|||5A;Ludvig|Engström|||5A;Ronja|Fransson|||5B;Theo|Hallberg|||5B;Amina|Jama|||5B
        Sixten|Palm|||5B;Leo|Nyström|||5B;Daria|Kovalchuk|||5A"""
    )
    people = but(people, {3: {"here": False}})
    old = but(people[:11], {0: {"family": "Falk"}, 2: {"room": "5A"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.csv("1/elever åk 5.csv", [["Efternamn", "Förnamn", "Klass"], *rows], ";", "utf-8-sig")
    news = [
        "Leo Nyström är ny i 5B",
        "Daria Kovalchuk är ny i 5A",
        "Tindra Holmgren har slutat (flyttat till Umeå)",
        "Wilhelm Ask har bytt från 5A till 5B",
        "Svea Falk heter numera Svea Lindqvist",
        "Maximilian Roos vill bli kallad Max",
    ]
    above = "Hej Gunilla!", "", "Lite nytt i femman sedan augusti:"
    below = "", "Säg till om något är oklart.", "", "Hälsningar", "Petra Sundell, mentor 5A, 08-555 01 77"
    text = "\n".join([*above, "", *(f"  *   {line}" for line in news), *below]) + "\n"
    head = (
        "Petra Sundell <petra.sundell@almskolan.example>",
        "Nytt i femman",
        "Wed, 15 Oct 2025 15:11:09 +0200",
    )
    folder.put("2/Nytt i femman.eml", sent(head, text, outlook(*above, news, *below)))
    kept = same("Svea Falk > Svea Lindqvist", "Maximilian Roos", "Wilhelm Ask", "Amina Jama")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("elever åk 5", "Nytt i femman"))


@case()
def q97_what_changed_over_the_summer(folder: Folder) -> Truth:
    """Canada: a workbook with numbers; a secretary's mail, all changes in one paragraph, wrapped."""
    people = of_lines(
        """Jaspreet|Gill|30217|6|6-2;Oliver|Haines|30224|6|6-1;Maddison|Croteau|30231|6|6-2
        Theodore|Lavigne|30238|6|6-1|Ted;Anika|Bose|30245|6|6-1;Colby|Fiddler|30252|6|6-1
        Zoe|Harrington|30259|6|6-1;Marcus|Iype|30266|6|6-2;Skyler|MacNeil|30273|6|6-2
        Tyra|Poitras|30280|6|6-2;Dylan|Yuen|30287|6|6-1;Imogen|Sauvé|30402||6-1;Kofi|Darko|30409||6-2"""
    )
    people = but(people, {1: {"here": False}, 9: {"here": False}})
    old = but(people[:11], {0: {"room": "6-1"}, 2: {"family": "Bell"}})
    rows = [[w.number, w.family, w.given, 6, w.room] for w in sorted(old, key=lambda who: who.family)]
    titles = ["Student #", "Legal Surname", "First Name", "Grade", "Homeroom"]
    folder.book("1/grade 6.xlsx", {"Grade 6": [titles, *rows]})
    text = (
        "Good morning Lorraine,\n\n"
        "Before you print the cards, a few things in grade 6 are different now. Oliver Haines and Tyra "
        "Poitras have left the school. Jaspreet Gill is now in 6-2. Maddison Bell's last name is now "
        "Croteau. Theodore Lavigne goes by Ted. We also have two new students, Imogen Sauvé in 6-1 (student "
        "# 30402) and Kofi Darko in 6-2 (student # 30409).\n\n"
        "Call me at 555-0164 if you have any questions.\n\nDenise Arsenault\nOffice Administrator\n"
    )
    head = "Denise Arsenault <darsenault@birchmount.example>", "Grade 6", "Mon, 08 Sep 2025 08:06:40 -0300"
    folder.put("2/Grade 6.eml", sent(head, wrapped(text)))
    kept = same("Jaspreet Gill", "Maddison Bell > Maddison Croteau", "Theodore Lavigne", "Dylan Yuen")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("Grade 6",))


@case()
def q97_chat_van_teams(folder: Folder) -> Truth:
    """Belgium: a CSV of a Flemish school; then messages copied from Teams, a change or two in each."""
    people = of_lines(
        """Senne|Aerts|||2B;Lina|Bouzid|||2A;Wannes|Dierickx|||2A;Fien|Goossens-Maes|||2B
        Alexander|Coppens|||2A|Lex
        Jutta|De Wolf|||2A;Milan|Hermans|||2A;Elif|Kaya|||2A;Robbe|Lemmens|||2B;Amber|Segers|||2B
        Stan|Van Acker|||2B;Noor|Willems|||2B;Tibo|Baert|||2A;Aleksandra|Zielińska|||2B"""
    )
    people = but(people, {1: {"here": False}})
    old = but(people[:12], {0: {"room": "2A"}, 3: {"family": "Goossens"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda who: who.family)]
    folder.csv("1/tweede jaar.csv", [["Naam", "Voornaam", "Klas"], *rows], ";", "utf-8-sig")
    said = [
        ("9:12", "Maes Karlien", "Goeiemorgen! Nog wat wijzigingen in het tweede jaar:"),
        ("9:12", "Maes Karlien", "Senne Aerts zit sinds maandag in 2B"),
        ("9:13", "Maes Karlien", "Lina Bouzid is van school veranderd"),
        ("9:14", "Maes Karlien", "Nieuw: Tibo Baert in 2A en Aleksandra Zielińska in 2B"),
        ("9:20", "Bibliotheek", "Dank je, Karlien. Verder nog iets?"),
        ("9:23", "Maes Karlien", "Ja, Fien Goossens heet nu Fien Goossens-Maes"),
        ("9:23", "Maes Karlien", "En Alexander Coppens wordt Lex genoemd"),
        ("9:24", "Bibliotheek", "Staat genoteerd, fijne dag nog!"),
    ]
    folder.put("2/teams.txt", "".join(f"[{time}] {who}\n{text}\n\n" for time, who, text in said))
    kept = same("Senne Aerts", "Fien Goossens > Fien Goossens-Maes", "Alexander Coppens", "Stan Van Acker")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("tweede jaar", "teams"))
