"""What schools in Italy, Poland, the Czech Republic, Turkey and Chile get from their systems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, page_xls


@case("Argo Alunni Web (Italy): elenco alunni to Excel, a page with the ending .xls (titles from memory)")
def p28b_argo_list_of_two_classes(folder: Folder) -> Truth:
    """Italy: capitals without accents but apostrophes, a tax code beside, one withdrawn, particles in last names."""
    people = those(
        "CHIARA|DE SANTIS;NICOLO'|BELLINI;GIADA|LO PRESTI;MATTIA|D'AMICO;ANNA MARIA|FERRANTE;ADAM|EL OUARDI;"
        "SOFIA|DELLA VALLE;LEONARDO|ZANETTI;ESTER|NDIAYE",
        "11873",
        rooms="2B;2D",
        without=9,
    )
    people = but(people, {7: {"here": False}})
    titles = cut(
        "Pr.|Matricola|Cognome|Nome|Sesso|Data Nascita|Comune Nascita|Codice Fiscale|Classe|Religione|Data Ritiro|Note"
    )
    rows = [
        [
            *(
                at + 1,
                w.number,
                w.family,
                w.given,
                "FM"[people.index(w) % 2],
                f"{at + 10}/02/2014",
                "TRANI (BT)",
            ),
            *(
                f"XXXYYY14B{at + 10}L328{'ABCDEFGHI'[at]}",
                w.room,
                ("S", "N")[at % 2],
                "" if w.here else "12/10/2026",
            ),
            "" if w.here else "NULLA OSTA - TRASFERITO",
        ]
        for at, w in enumerate(sorted(people, key=lambda w: (w.room, w.family)))
    ]
    above = "<h2>I.C. GIANNI RODARI - SCUOLA SECONDARIA DI I GRADO</h2><p>Elenco alunni - a.s. 2026/2027</p>"
    folder.put("ElencoAlunni.xls", page_xls(titles, rows, above))
    return Truth(people, capitals=True)


@case(
    "Librus (Poland): lists of pupils of a class printed and saved with Word (titles from memory, not read here)"
)
def p28b_librus_two_lists_in_word(folder: Folder) -> Truth:
    """Poland: a document a class; last name first in one column, the place in the register, the number of the register book."""
    people = those(
        "Zuzanna|Kędzierska;Franciszek|Żelazny;Lena|Nowak-Bąk;Oleksandr|Kovalenko;Iga|Ślusarczyk;Tymon|Więcek;"
        "Nadia|Łapińska;Antoni|Górny;Jagoda|Cieślak;Ignacy|Mróz",
        "1243",
        without=10,
    )
    people = [replace(w, number=f"{w.number}/22", room=("5a", "5b")[at % 2]) for at, w in enumerate(people)]
    people = but(people, {5: {"here": False}})
    tutors = {"5a": "mgr Barbara Czajka", "5b": "mgr Tomasz Rogala"}
    for room, tutor in tutors.items():
        listed = sorted((w for w in people if w.room == room), key=lambda w: w.family)
        titles = [
            _text(title) for title in cut("Nr|Nazwisko i imię|Nr w księdze uczniów|Data urodzenia|Uwagi")
        ]
        rows = [
            [
                *(
                    _text(f"{at}"),
                    _text(f"{w.family} {w.given}"),
                    _text(w.number),
                    _text(f"{at + 9}.07.2015"),
                ),
                _text("" if w.here else "skreślony z listy 30.09.2026"),
            ]
            for at, w in enumerate(listed, 1)
        ]
        above = [
            "Szkoła Podstawowa nr 14 w Ostrowcu",
            f"Lista uczniów klasy {room}",
            f"Wychowawca: {tutor}",
            "",
        ]
        below = ["", f"Liczba uczniów: {len(listed)}", "Wygenerowano w systemie Librus Synergia 05.10.2026"]
        folder.put(f"Lista uczniów {room}.docx", docx(above, [titles, *rows], below))
    return Truth(people, allowed=tuple(tutors.values()))


def _text(line: str) -> Cell:
    return Cell(lines=(line,))


@case(
    "Bakaláři (Czech Republic): Evidence, export to text (INTERN_KOD, C_TR_VYK …), photos by INTERN_KOD, from memory"
)
def p28b_bakalari_september_and_november(folder: Folder) -> Truth:
    """Czechia: the code page of Central Europe, two months; one moved to the other class, a new last name, one left, one new."""
    people = those(
        "Adéla|Dvořáková;Štěpán|Kříž;Nela|Řezníčková;Matyáš|Šťastný;Thi Hoa|Nguyenová;Kryštof|Vaněk;Ema|Horáčková;"
        "Vojtěch|Ježek;Tereza|Ptáčková",
        "S0417",
        rooms="6.A;6.B",
        without=2,
    )
    titles = cut("INTERN_KOD|PRIJMENI|JMENO|TRIDA|C_TR_VYK|DATUM_NAR|POHLAVI|TELEFON|ODCHOD")

    def rows(listed: Sequence[Who]) -> list[list[str]]:
        return [
            [
                *(w.number, w.family, w.given, w.room, f"{at + 1}", f"{at + 3}.9.2014", "ZMZMZMZMZM"[at]),
                *(f"60{at} 118 20{at}", "" if w.here else "30.10.2026"),
            ]
            for at, w in enumerate(listed)
        ]

    folder.csv("2026-09/zaci_6.csv", [titles, *rows(people)], ";", "cp1250")
    folder.photos(people, lambda w: f"2026-09/FOTO/{w.number}.jpg")
    later = but(people, {1: {"room": "6.A"}, 2: {"family": "Marešová"}, 5: {"here": False}})
    later += [one("Jáchym", "Čermák", "S0598", "", "6.B")]
    folder.csv("2026-11/zaci_6.csv", [titles, *rows(later)], ";", "cp1250")
    folder.photos(later[-1:], lambda w: f"2026-11/FOTO/{w.number}.jpg")
    return Truth(
        later,
        steps=("2026-09", "2026-11"),
        same=(("Nela Řezníčková", "Nela Marešová"),),
        allowed=("FOTO",),
    )
