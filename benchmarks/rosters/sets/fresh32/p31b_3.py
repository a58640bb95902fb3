"""What schools of Italy, Poland, Japan, Kenya and Sweden make by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, odt


@case(OFFICE)
def p31b_two_mails_of_an_italian_office(folder: Folder) -> Truth:
    """Italy: the office mails the list of a class; in November a second mail, who came and who went."""
    people = those(
        "Aurora|BASSETTI;Leonardo|CATTANEO;Rania|HADDAD;Pietro|DE SANCTIS;Giada|LO PRESTI;Samuele|MORANDINI;"
        "Anna Chiara|NEGRO;Tommaso|PIGNATELLI;Viola|ZANETTI",
        "",
        "3",
        "3C",
        photo="",
    )
    names = "\n".join(f"{at}. {w.family} {w.given}" for at, w in enumerate(people, 1))
    folder.put(
        "1/elenco 3C per la biblioteca.eml",
        _mail(
            "elenco classe 3C",
            "Mon, 14 Sep 2026 10:21:07 +0200",
            "Gentile Paola,\ncome d'accordo ti mando l'elenco della classe 3C "
            "per le tessere della biblioteca:\n\n"
            f"{names}\n\nTotale alunni: 9\nCoordinatrice: prof.ssa Marta Ferrero\n\n"
            "Le foto arriveranno più avanti.\nCordiali saluti\nSilvana Corti\nSegreteria didattica\n"
            'Scuola secondaria di primo grado "G. Parini" - tel. 0331 555 0142',
        ),
    )
    folder.put(
        "2/R variazioni 3C.eml",
        _mail(
            "variazioni classe 3C",
            "Wed, 18 Nov 2026 08:55:40 +0100",
            "Buongiorno Paola,\nti segnalo le variazioni della 3C.\n\n"
            "Nuovi iscritti nella 3C:\n- KOVALCHUK Danylo\n"
            "- RIVA Ginevra\n\nTrasferiti ad altra scuola:\n- MORANDINI Samuele\n\n"
            "Cordiali saluti\nSilvana Corti",
        ),
    )
    later = but(people, {5: {"here": False}})
    later += [one(given, family, "", "3", "3C", photo="") for given, family in _NEW]
    teachers = ("Marta Ferrero", "prof.ssa Marta Ferrero")
    return Truth(later, capitals=True, steps=("1", "2"), allowed=teachers)


_NEW = (("Danylo", "KOVALCHUK"), ("Ginevra", "RIVA"))


def _mail(subject: str, date: str, text: str) -> str:
    head = (
        "From: Segreteria didattica <segreteria@scuolaparini.example>\n"
        "To: Paola Bertoni <biblioteca@scuolaparini.example>\n"
        f"Subject: {subject}\nDate: {date}\nMIME-Version: 1.0\n"
        'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n'
    )
    return (head + text + "\n").replace("\n", "\r\n")


@case(OFFICE)
def p31b_polish_class_list_in_writer(folder: Folder) -> Truth:
    """Poland: a document with a table, last name first in a column, a nickname, one struck off."""
    people = those(
        "Lena|Adamczewska-Fil;Maksymilian|Dudziak;Oliwia|Grzęda;Filip|Jóźwiak;Pola|Krzyżanowska;Ignacy|Łoś;"
        "Blanka|Mróz;Tymon|Świderski;Jagoda|Żmuda",
        "0114",
        "4",
        "4b",
        photo="",
    )
    people = but(people, {1: {"goes": "Maks"}, 6: {"here": False}})
    notes = {4: "okulary, siedzi z przodu", 6: "wypisana 12.10.2026 r. (wyjazd)", 7: "zgoda na zdjęcie: NIE"}
    rows = [[Cell((title,)) for title in cut("Lp.|Nazwisko i imię|Nr legitymacji|Data ur.|Uwagi")]]
    for at, w in enumerate(people):
        name = f"{w.family} {w.given}" + (f" ({w.goes})" if w.goes else "")
        cells = (f"{at + 1}.", name, w.number, f"{at + 11}.0{at % 9 + 1}.2016", notes.get(at, ""))
        rows.append([Cell((text,)) if text else Cell(()) for text in cells])
    rows += [[Cell((f"{at}.",)), *(Cell(()) for _ in range(4))] for at in (10, 11)]
    above = (
        "Szkoła Podstawowa nr 12 im. Marii Konopnickiej",
        "Lista uczniów klasy 4b – rok szkolny 2026/2027",
        "Wychowawca: mgr Anna Zielińska",
    )
    folder.put("lista 4b.odt", odt(above, rows, ("Razem: 9 (dz. 5, chł. 4)", "Sekretariat, 15.10.2026")))
    return Truth(people, allowed=("Anna Zielińska", "mgr Anna Zielińska"))


@case(OFFICE)
def p31b_japanese_seating_chart(folder: Folder) -> Truth:
    """Japan: the plan of seats of a class in Excel: number, name and its reading in a cell, empty seats."""
    people = those(
        "ひなた|相沢;颯真|石黒;莉子|江口;健太郎|大久保;さくら|川端;リアム|小泉;千尋|五十嵐;悠斗|西園寺;"
        "七海|野田;航|長谷部;美羽|堀内;直樹|吉永",
        "",
        "3",
        "3年2組",
        photo="",
    )
    read = cut(
        "あいざわ ひなた|いしぐろ そうま|えぐち りこ|おおくぼ けんたろう|かわばた さくら|こいずみ りあむ|"
        "いがらし ちひろ|さいおんじ ゆうと|のだ ななみ|はせべ わたる|ほりうち みう|よしなが なおき"
    )
    seats = [4, 9, 0, 7, 2, 11, 5, 1, None, 10, 3, 6, 8, None]
    cells = [
        "(空席)" if at is None else f"{at + 1}\n{people[at].family} {people[at].given}\n{read[at]}"
        for at in seats
    ]
    rows: list[list[str]] = [
        ["3年2組 座席表(11月)"],
        ["担任:岡崎 由紀", "", "", "", "", "", "2026年11月2日 席替え"],
        [],
        ["", "", "", "教 卓"],
        [],
        cells[:7],
        [],
        cells[7:],
        [],
        ["", "", "", "", "", "", "在籍 12名"],
    ]
    folder.book("3-2座席表.xlsx", {"座席表": rows}, ["A1:G1", "D4:E4"])
    return Truth(people, allowed=("岡崎 由紀", "岡崎由紀"))


@case(OFFICE)
def p31b_kenyan_list_for_signing_books(folder: Folder) -> Truth:
    """Kenya: a Word list for signing out textbooks: admission numbers, three names, books' numbers."""
    people = those(
        "MARY NJERI|WANJIKU;BRIAN KIPROTICH|CHERUIYOT;FAITH ACHIENG|ODUOR;ABDIRAHMAN ALI|HASSAN;"
        "PURITY MWENDE|MUSYOKA;IAN|KAMAU;VALENTINE JEPKOSGEI|ROTICH;SAMUEL BARASA|WEKESA;ESTHER|NYAMBURA",
        "0457",
        "7",
        "7 East",
        photo="",
    )
    people = [replace(any_parting(w, f"{w.family} {w.given}"), here=w.family != "WEKESA") for w in people]
    rows: list[Sequence[Cell]] = [
        [Cell((title,)) for title in cut("S/No|Adm. No|Pupil's name|Book No|Signature|Returned")]
    ]
    for at, w in enumerate(people, 1):
        last = "TRANSFERRED 9/10" if not w.here else ""
        book = f"ISC/7/{at + 30}" if w.here else ""
        rows.append(_row(str(at), w.number, f"{w.family} {w.given}", book, "", last))
    rows += [_row(str(at), "", "", "", "", "") for at in (10, 11, 12)]
    above = (
        "KAMIRITHU COMPREHENSIVE SCHOOL",
        "TEXTBOOK ISSUE REGISTER - TERM 3, 2026",
        "Class: 7 East",
        "Subject: Integrated Science          Teacher: Mr. Otieno",
    )
    below = (
        "I confirm that the books above were issued in good condition.",
        "Sign: ..............  Date: ..........",
    )
    folder.put("Book issue 7 East.docx", docx(above, rows, below))
    return Truth(people, capitals=True, allowed=("Mr. Otieno", "Otieno"))


def _row(*texts: str) -> Sequence[Cell]:
    return [Cell((text,)) if text else Cell(()) for text in texts]
