"""A mail with changes after a workbook, the answers of a form, a class typed in Word, a mail with a class."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import same, wrapped
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family, listed
from benchmarks.rosters.sets.fresh113.kit import Doc, Span


@case("an office's workbook of class lists, then the registrar's mail; invented")
def q120_registrars_mail(folder: Folder) -> Truth:
    """Oregon: a workbook, a sheet a class; in October the registrar's mail with headings: Withdrawn, New and so on."""
    base = of_lines(
        """Alder|Bishop|61417||Rm 12;Cecily|Donovan|61422||Rm 12;Fern|Galloway|61426||Rm 12
        Hugo|Ibarra|61431||Rm 12;Juno|Kessler|61438||Rm 12;Leif|Amundsen|61419||Rm 14
        Marguerite|Boyd|61424||Rm 14|Margo;Nico|Delacruz|61428||Rm 14;Opal|Hendricks|61435||Rm 14
        Rafael|Sanchez|61440||Rm 14;Willa|Thorne|61502||Rm 12"""
    )
    old = but(base[:10], {6: {"goes": ""}, 3: {"room": "Rm 14"}, 8: {"family": "Hendrix"}})
    sheets: dict[str, list[Any]] = {}
    for room, teacher in (("Rm 12", "Ms. Sato"), ("Rm 14", "Mr. Vogel")):
        rows: list[Any] = [[f"{room} - {teacher} - 2026-27"], ["ID", "Last Name", "First Name", "Bus"]]
        for at, w in enumerate(by_family(in_room(old, room))):
            rows.append([int(w.number), w.family, w.given, ("4", "walker", "11")[at % 3]])
        sheets[room] = rows
    folder.book("1/4th grade class lists.xlsx", sheets, merge=["A1:D1"])
    text = (
        "Hi Beth,\n\nHere are this month's 4th grade changes for your library system.\n\n"
        "Withdrawn:\nLeif Amundsen (Rm 14), last day 10/9\n\n"
        "New:\nWilla Thorne, Rm 12, ID 61502\n\n"
        "Room changes:\nHugo Ibarra from Rm 14 to Rm 12\n\n"
        "Name corrections:\nOpal Hendrix should be Opal Hendricks\n\n"
        "Also, Marguerite Boyd goes by Margo.\n\n"
        "Let me know if anything looks off!\n\nDiane Kowalchuk\nRegistrar\n"
    )
    head = (
        "Diane Kowalchuk <dkowalchuk@cedarcreek.example>",
        "4th grade changes",
        "Mon, 12 Oct 2026 13:20:41 -0700",
    )
    folder.put("2/4th grade changes.eml", sent(head, wrapped(text)))
    kept = same("Hugo Ibarra", "Opal Hendrix > Opal Hendricks", "Marguerite Boyd", "Fern Galloway")
    allowed = ("4th grade class lists", "4th grade changes", "Ms. Sato", "Mr. Vogel")
    return Truth(but(base, {5: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case("Google Forms: the answers as a sheet, a time stamp first; the questions invented")
def q120_book_club_answers(folder: Folder) -> Truth:
    """Ireland: the answers of a sign-up form as CSV: time stamps, names apart, a class, one answered twice."""
    people = of_lines(
        """Aoife|Kinsella|||2 Ash;Cathal|Ó Murchú|||2 Oak;Ella|Brophy|||2 Ash;Fionn|Tierney|||2 Oak
        Gabriela|Nowak|||2 Elm;Hannah|Dempsey|||2 Ash;Jack|Costigan|||2 Elm;Muireann|Phelan|||2 Oak
        Tamilore|Adeyinka|||2 Elm"""
    )
    titles = cut("Timestamp|First name|Surname|Class|Which day suits you best?")
    titles += cut("What was the last book you enjoyed?|Anything we should know?")
    days = ("Tuesday lunch", "Thursday lunch", "Either")
    books = cut(
        "Wonder|Percy Jackson|Heartstopper|The Hobbit|Holes|Diary of a Wimpy Kid|Skulduggery Pleasant"
    )
    notes = {2: "I can only come till 1.20", 5: "nut allergy", 7: "no"}
    rows: list[list[Any]] = [titles]
    for at, w in enumerate(people):
        stamp = f"2026/09/{at // 3 + 8:02} {at % 5 + 1}:{at * 7 % 50 + 10}:{at * 11 % 50 + 10} pm GMT+1"
        given = f"{w.given} " if at == 3 else w.given
        rows.append([stamp, given, w.family, w.room, days[at % 3], books[at % 7], notes.get(at, "")])
    rows.append(
        ["2026/09/11 4:02:51 pm GMT+1", "Ella", "Brophy", "2 Ash", "Either", "Wonder", "sorry sent twice"]
    )
    folder.csv("Junior Book Club (Responses) - Form responses 1.csv", rows, end="\n")
    people = [any_parting(w) if " " in w.family else w for w in people]
    allowed = (
        "Junior Book Club (Responses) - Form responses 1",
        "Junior Book Club",
        "Form responses 1",
        *days,
    )
    return Truth(people, allowed=allowed)


@case("a primary school's lists in Word for the library (style invented; NOM, Prénom as ONDE has them)")
def q120_classes_de_cycle_trois(folder: Folder) -> Truth:
    """France: a Word page of a primary school, a table a class, born on, photo permission, how many."""
    people = of_lines(
        """Louise|Bertin|||CM1;Gabriel|Chauvet|||CM1;Assia|Djebbar|||CM1;Tom|Fournier|||CM1;Capucine|Imbert|||CM1
        Rafael|Marques|||CM1;Éléonore|Blin|||CM2;Sohan|Dumas|||CM2;Marie-Lou|Perrot|||CM2;Ilyès|Saïdi|||CM2
        Nino|Vasseur|||CM2"""
    )
    made = Doc()
    made.line("École élémentaire Jules-Verne – année 2026-2027", "Heading1")
    made.line("Listes pour la bibliothèque")
    for room, teacher in (("CM1", "Mme Garnier"), ("CM2", "M. Roche")):
        made.line(f"{room} – {teacher}", "Heading2")
        mine = in_room(people, room)
        rows: list[list[Any]] = [cut("N°|Nom|Prénom|Né(e) le|Droit à l'image")]
        for nr, w in enumerate(mine, 1):
            agreed = "non" if nr == 4 else "oui"
            rows.append([f"{nr}", w.family.upper(), w.given, birthday(people.index(w), 2016), agreed])
        rows.append([Span(f"Effectif : {len(mine)} élèves", 5)])
        made.grid(rows, (600, 2400, 2400, 1700, 1600), (0,))
        made.line()
    made.line("Créneaux : CM1 le mardi à 10 h 30, CM2 le vendredi à 14 h.")
    folder.put("Listes CM1 CM2 bibliothèque.docx", made.done())
    allowed = (
        "Listes CM1 CM2 bibliothèque",
        "Mme Garnier",
        "M. Roche",
        "CM1 – Mme Garnier",
        "CM2 – M. Roche",
    )
    return Truth(people, capitals=True, allowed=allowed)


@case("a Brazilian school's secretary writes a class list in a mail; invented")
def q120_turma_por_email(folder: Folder) -> Truth:
    """Brazil: a mail, a class and its pupils numbered in capitals, remarks behind two, who teaches it below."""
    people = of_lines(
        """ANA BEATRIZ|CARDOSO LIMA;BERNARDO|FREITAS;DAVI LUCCA|NOGUEIRA;ESTHER|BATISTA RAMOS;GABRIELLY|MOREIRA
        HEITOR|SAMPAIO;LAURA|VASCONCELOS;MIGUEL ÂNGELO|PACHECO;SOPHIA|TAVARES;YURI|DOS ANJOS""",
        room="6º ano B",
    )
    remarks = {"ESTHER": " (aluna nova)", "MIGUEL": " (usa óculos)"}
    text = (
        "Boa tarde, Rosângela,\n\nSegue a lista do 6º ano B para as carteirinhas da biblioteca:\n\n"
        f"6º ano B\n{listed(people, begin='{at}. ', **remarks)}\n\n"
        "O 6º ano A mando amanhã. A professora regente é a Cláudia.\n\nAtenciosamente,\nIvone\nSecretaria\n"
    )
    head = (
        "Secretaria <secretaria@emcoralina.example>",
        "Lista do 6º ano B",
        "Wed, 11 Feb 2026 15:31:08 -0300",
    )
    folder.put("Lista do 6º ano B.eml", sent(head, wrapped(text)))
    allowed = ("Lista do 6º ano B", "6º ano", "6º ano B")
    return Truth([any_parting(w) for w in people], capitals=True, allowed=allowed)
