"""A mail with a list out of Wilma, the register KIR, a print of Argo, a seating plan made in Word."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case("a list out of Wilma (Visma) that a class teacher pasted into a mail, saved as .eml")
def p32b_wilma_list_in_a_mail(folder: Folder) -> Truth:
    """Finland: a table in the mail, its signature, the librarian's question below; one left, one is new."""
    people = those(
        "Eevi|Aaltonen;Onni|Heikkilä;Sumaya|Abdi Warsame;Väinö|Järvinen;Helmi|Korhonen;Leevi|Mäki-Tanila;"
        "Aino-Maria|Nyberg;Iida|Räsänen;Eeli|Ylönen",
        "",
        "7",
        "7B",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    remarks = {5: "eronnut 9.10.2026", 7: "uusi oppilas 2.11. alkaen"}
    titles = cut("Sukunimi|Kutsumanimi|Luokka|Lisätieto")
    rows = [[w.family, w.given, w.room, remarks.get(at, "")] for at, w in enumerate(people)]
    before = "Hei!\n\nTässä 7B:n oppilaat kirjastokortteja varten, suoraan Wilmasta."
    after = (
        "Terveisin\nOuti Salmela\n7B:n luokanvalvoja, matematiikka\nPuh. 040 555 0132\n\n"
        "-----Alkuperäinen viesti-----\nLähettäjä: Koulukirjasto\nAihe: 7B\n\n"
        "Hei Outi, voisitko lähettää luokkasi listan? Kiitos! Pirjo"
    )
    mail = EmailMessage()
    mail["From"] = "Outi Salmela <outi.salmela@koivurinne.example>"
    mail["To"] = "Koulukirjasto <kirjasto@koivurinne.example>"
    mail["Subject"] = "VS: 7B"
    mail["Date"] = "Thu, 05 Nov 2026 12:41:09 +0200"
    lines = ["\t".join(row) for row in [titles, *rows]]
    mail.set_content("\n\n".join([before, "\n".join(lines), after]))
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in [titles, *rows])
    said = [text.replace("\n", "<br>") for text in (before, after)]
    mail.add_alternative(
        f"<html><body><p>{said[0]}</p><table border=1>{cells}</table><p>{said[1]}</p></body></html>", "html"
    )
    folder.put("VS 7B.eml", mail.as_bytes())
    return Truth(people, allowed=("Outi Salmela",))


@case("the register of pupils of KIR in Hungary as a workbook (kir.oktatas.hu), with headings")
def p32b_kir_register_of_two_classes(folder: Folder) -> Truth:
    """The name in one cell, last name first; the mother's name beside it; eleven-digit numbers; one left."""
    people = those(
        "Zsófia Léna|Szabó-Nagy;Bence|Fodor;Hanga|Kis Balogh;Dominik|Lakatos;Emma Sára|Pintér;Zénó|Horváth;"
        "Luca|Őri;Nimród|Tóth;Boróka|Vass",
        "72604418335",
        "5 6",
        "5.A;6.B",
        photo="",
    )
    people = [any_parting(w, f"{w.family} {w.given}") if " " in w.family else w for w in people]
    people = but(people, {3: {"here": False}})
    mothers = cut(
        "Nagy Ágnes|Fehér Judit|Balogh Tünde|Rácz Mónika|Sipos Kata|Deák Orsolya|Papp Éva|Kun Edit|Bíró Anna"
    )
    titles = cut(
        "Sorszám|Oktatási azonosító|Viselt név|Születési név|Anyja születési neve|Születési hely|"
        "Születési idő|Évfolyam|Osztály|Jogviszony kezdete|Jogviszony vége"
    )
    rows: list[list[Any]] = [
        ["Köznevelési Információs Rendszer - Tanulói nyilvántartás"],
        ["Intézmény: Kazinczy Ferenc Általános Iskola (OM 035917)"],
        ["Lekérdezés időpontja: 2026.11.04. 9:12"],
        [],
        titles,
    ]
    for at, who in enumerate(people):
        name = f"{who.family} {who.given}"
        rows.append(
            [
                *(at + 1, who.number, name, name, mothers[at], "Győr", f"2015.0{at + 1}.1{at}."),
                *(int(who.grade), who.room, "2021.09.01.", "" if who.here else "2026.10.16."),
            ]
        )
    rows += [[], ["Összesen: 9 fő"]]
    folder.book("KIR_tanulok_5A_6B.xlsx", {"Tanulók": rows}, merge=("A1:K1", "A2:K2", "A3:K3"))
    return Truth(people, allowed=("Kazinczy Ferenc Általános Iskola",))


@case("a seating plan that a teacher in Sweden made in Word with photos out of Skola24 / IST")
def p32b_swedish_seating_plan_in_word(folder: Folder) -> Truth:
    """Board, desk and window among the cells, empty seats, two without a photo, remarks under two names."""
    people = those(
        "Elias|Berglund;Wilma|Forsman;Ali|Haddad;Tindra|Lövgren;Elias|Hassan;Noomi|Stenmark;Hugo|af Klercker;"
        "Saga|Östman;Freja|Nyström;Melvin|Ågren",
        "",
        "4",
        "4A",
        without=2,
    )
    people = [any_parting(w) if " " in w.family else w for w in people]
    remarks = {2: ("(ny v. 45)",), 8: ("foto saknas",), 9: ("ej samtycke till foto",)}
    seats = [
        Cell((w.full, *remarks.get(at, ())), face(w.photo) if w.photo else b"") for at, w in enumerate(people)
    ]
    empty, blank = Cell(("(tom)",)), Cell(())
    plan = [
        [blank, Cell(("TAVLA",)), Cell(("Kateder",)), blank, Cell(("Dörr",))],
        [seats[0], seats[1], blank, seats[2], seats[3]],
        [seats[4], empty, blank, seats[5], seats[6]],
        [seats[7], seats[8], blank, empty, seats[9]],
        [Cell(("Fönster",)), blank, blank, blank, Cell(("Bokhylla",))],
    ]
    above = ["Placering 4A", "Höstterminen 2026, från vecka 45", "Mentorer: Annika Rydén och Johan Sköld"]
    folder.put("Placering 4A v45.docx", docx(above, plan, ["Klassråd torsdagar. Vikarier: se pärmen."]))
    return Truth(people, allowed=("Annika Rydén", "Johan Sköld", "Annika Rydén och Johan Sköld"))
