"""Workbooks and CSVs of colleagues: two groups side by side, a sheet a room, a sign-up form, a club."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import Bar, Struck, book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh105.kit import GONE
from benchmarks.rosters.sets.fresh113.kit import bar, block, wide


@case()
def q128_deux_groupes_cote_a_cote(folder: Folder) -> Truth:
    """Quebec: a secretary's sheet, two groups beside each other, file number, birthdays, totals below each."""
    people = of_lines(
        """Alicia|Bouchard|417203||51;Félix-Antoine|Cloutier|417219||51;Kim|Duong|417226||51;Rosalie|Gagnon|417238||51
        Thomas|Lévesque|417244||51;Wassim|Trabelsi|417251||51;Audrey-Anne|Beaulieu|417208||52
        Emrick|Desrosiers|417215||52;Jolyane|Picard|417231||52;Samuel|St-Pierre|417247||52;Zoé|Vachon|417260||52"""
    )
    book, sheet = book_of("5e année")
    bar(sheet, 1, 1, 9, "École des Bouleaux - Listes de 5e année 2026-2027")
    for at, (room, teacher) in enumerate((("51", "Mme Nathalie"), ("52", "M. Éric"))):
        x, mine = at * 5 + 1, in_room(people, room)
        bar(sheet, 3, x, 4, f"Groupe {room} - {teacher}", "E2EFDA")
        rows: list[list[Any]] = [cut("Fiche|Nom|Prénom|Naissance")]
        for w in mine:
            day = "-".join(reversed(birthday(people.index(w), 2015, "-").split("-")))
            rows.append([int(w.number), w.family, w.given, day])
        end = block(sheet, 4, x, rows, 1)
        sheet.cell(end, x).value = f"Total : {len(mine)}"
    wide(sheet, 9, 16, 16, 12, 3, 9, 16, 16, 12)
    folder.save("Listes 5e année.xlsx", book)
    allowed = ("Listes 5e année", "5e année", "Mme Nathalie", "M. Éric", "Groupe 51", "Groupe 52")
    return Truth(people, allowed=allowed)


@case()
def q128_a_sheet_for_each_room(folder: Folder) -> Truth:
    """New Zealand: a sheet a room, two teachers share one, leavers crossed out, allergies, birthdays."""
    people = of_lines(
        """Anahera|Rangi|||Rm 5;Beau|Sutherland|||Rm 5;Ioane|Leota|||Rm 5;Meg|Carruthers|||Rm 5;Nikau|Paki|||Rm 5
        Arya|Joshi|||Rm 6;Cooper|Hodge|||Rm 6;Lupe|Fonua|||Rm 6;Tama|Walker|||Rm 6;Yuki|Nakamura|||Rm 6"""
    )
    sheets: dict[str, list[Any]] = {}
    for room, teachers in (("Rm 5", "Mrs Faleafa (Mon-Wed) / Mr Hope (Thu-Fri)"), ("Rm 6", "Miss Judd")):
        rows: list[Any] = [Bar(f"{room} - Term 4 2026"), [f"Teacher: {teachers}", "", "", "", ""]]
        rows.append(cut("First Name|Last Name|DOB|Allergies / medical|Library bag?"))
        for w in in_room(people, room):
            at = people.index(w)
            row = [
                w.given,
                w.family,
                birthday(at, 2017),
                "asthma" if at in (3, 8) else "",
                "Y" if at % 3 else "N",
            ]
            rows.append(Struck(row) if w.given in ("Beau", "Tama") else row)
        rows.append([])
        rows.append(["Crossed out = left", "", "", "", ""])
        sheets[room] = rows
    workbook(folder, "Junior rooms T4.xlsx", sheets, (), {"A": 14, "B": 16, "C": 12, "D": 20})
    allowed = ("Junior rooms T4", "Junior rooms", "Mrs Faleafa", "Mr Hope", "Miss Judd")
    return Truth(but(people, {1: GONE, 8: GONE}), allowed=allowed)


@case("Google Forms: the answers as a sheet, a time stamp first; the questions invented")
def q128_battle_of_the_books(folder: Folder) -> Truth:
    """Wisconsin: a sign-up form filled in by parents: the child's name in one question, grade, teacher, shirt."""
    people = of_lines(
        """Adaeze|Obi||4;Carter|Zielinski||5;Eleanor|Vance||4;Gavin|Thao||5;Hadley|Schroeder||4
        Jocelyn|Ruiz||5;Micah|Lindgren||5;Nora|Bakshi||4;Silas|Ostrowski||5"""
    )
    parents = cut("Ngozi Obi|Dana Zielinski|Mark Vance|Mai Thao|Jill Schroeder|Elena Ruiz|Erik Lindgren")
    parents += cut("Anjali Bakshi|Pam Ostrowski")
    titles = cut("Timestamp|Email Address|Student's first and last name|Grade|Homeroom teacher")
    titles += cut("Parent/guardian name|T-shirt size|Has your child taken part before?")
    rows: list[list[Any]] = [titles]
    for at, w in enumerate(people):
        stamp = f"9/{at // 2 + 14}/2026 {at + 9}:{at * 7 % 50 + 10}:{at * 11 % 50 + 10}"
        mail = f"{parents[at].split()[0]}{at + 70}@mail.example".lower()
        teacher = (("Mrs. Lopez", "Ms. Klein"), ("Mr. Abbott", "Mrs. Her"))[w.grade == "5"][at % 2]
        own = [stamp, mail, w.full, f"{w.grade}th", teacher, parents[at]]
        rows.append([*own, ("Youth M", "Youth L", "Adult S")[at % 3], "Yes" if at % 4 else "No"])
    folder.csv("Battle of the Books Sign-Up (Responses) - Form Responses 1.csv", rows, end="\n")
    allowed = ("Battle of the Books Sign-Up (Responses) - Form Responses 1", "Battle of the Books")
    return Truth(people, allowed=(*allowed, "Mrs. Lopez", "Ms. Klein", "Mr. Abbott", "Mrs. Her"))


@case()
def q128_clube_de_leitura(folder: Folder) -> Truth:
    """Portugal: a workbook of a reading club, the class as a line above its pupils, allergies, bus, days."""
    people = of_lines(
        """Afonso|Bettencourt|||5.º C;Beatriz|Lourenço|||5.º C;Dinis|Carvalhal|||5.º C;Leonor|Patrício|||5.º C
        Rahul|Singh|||5.º C;Carolina|Vieira|||6.º A;Gonçalo|Matias|||6.º A;Ivan|Melnyk|||6.º A
        Mafalda|Teles|||6.º A;Tiago|Nobre|||6.º A"""
    )
    rows: list[Any] = [["Clube de Leitura 2026/2027 - Biblioteca Escolar"], []]
    for room, tutor in (("5.º C", "Prof.ª Paula Neves"), ("6.º A", "Prof. Rui Falcão")):
        rows += [[f"Turma: {room}   DT: {tutor}"], cut("N.º|Nome do aluno|Dia|Autocarro|Alergias")]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            allergy = {2: "amendoim", 8: "lactose"}.get(at, "")
            rows.append([nr, w.full, ("3.ª feira", "5.ª feira")[at % 2], "Sim" if at % 3 else "Não", allergy])
        rows.append([])
    folder.book("Clube de Leitura.xlsx", {"Folha1": rows})
    allowed = (
        "Clube de Leitura",
        "Folha1",
        "Prof.ª Paula Neves",
        "Prof. Rui Falcão",
        "Paula Neves",
        "Rui Falcão",
    )
    return Truth([any_parting(w) for w in people], allowed=allowed)
