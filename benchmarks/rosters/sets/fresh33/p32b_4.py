"""SIECLE and Pronote in France, Smartschool in Flanders, Librus in Poland."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import page
from benchmarks.rosters.papers import page_xls


@case("the class photos page of Smartschool and a list of its pupils for Excel (a page with the ending .xls)")
def p32b_smartschool_class_photos_and_list(folder: Folder) -> Truth:
    """Flanders: a saved page, last name first, initials without a photo; a list with numbers and parents."""
    people = those(
        "Lotte|Aerts;Mohamed|Bouzid;Jasper|Van den Broeck;Noor|De Clercq;Ward|Goossens;Elif|Kaya;Fien|Maes;"
        "Senne|Van Hoof;Hanne|Wouters",
        "2300417",
        "2",
        "2Ac",
        without=0,
    )
    people = but(people, {4: {"photo": ""}, 6: {"photo": ""}})
    newcomer = any_parting(one("Yassir", "El Amrani", "", "2", "2Ac"), "El Amrani Yassir")
    boxes = []
    for at, who in enumerate([*people, newcomer]):
        initials = who.given[0] + who.family[0]
        shown = f'<div class="smsc-avatar__initials">{initials}</div>'
        if who.photo:
            shown = f'<img class="smsc-avatar__img" src="./klasfoto_bestanden/foto_{at}.jpg" alt="">'
            folder.put(f"klasfoto_bestanden/foto_{at}.jpg", face(who.photo))
        boxes.append(
            f'<div class="userbox"><div class="smsc-avatar">{shown}</div>'
            f'<div class="userbox__name">{escape(who.family)} {escape(who.given)}</div>'
            '<div class="userbox__actions"><a href="#">Bericht sturen</a></div></div>'
        )
    body = (
        '<header><a href="#">Start</a><a href="#">Berichten</a><a href="#">Intradesk</a></header>'
        f"<h1>Klasfoto 2Ac</h1><p>Schooljaar 2026-2027 - 10 leerlingen</p>{''.join(boxes)}"
        "<footer>Smartschool - Sint-Rombautscollege</footer>"
    )
    folder.put("klasfoto.html", page("Klasfoto 2Ac - Smartschool", body))
    titles = cut(
        "Stamboeknummer|Naam|Voornaam|Geslacht|Klas|Klasnummer|Geboortedatum|Gemeente|Naam moeder|Naam vader"
    )
    rows = [
        [
            *(
                w.number,
                w.family,
                w.given,
                "VMMVMVVMV"[at],
                w.room,
                str(at + 1),
                f"{at + 3}/11/2013",
                "Mechelen",
            ),
            *(("Peeters Ilse", "Claes An", "")[at % 3], f"{w.family} {('Bart', 'Koen')[at % 2]}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("leerlingen 2Ac.xls", page_xls(titles, rows))
    return Truth([*people, newcomer], allowed=("Klasfoto 2Ac",))


def _of_librus(people: Sequence[Who], when: str) -> str:
    rows = ""
    for at, who in enumerate(people, 1):
        name = escape(f"{who.family} {who.given}")
        cells_of = [
            str(at),
            name if who.here else f"<s>{name}</s>",
            who.number,
            f"1402{at:02}0{at}511",
            "" if who.here else "skreślony z listy uczniów 2027-01-15",
        ]
        rows += f'<tr class="line{at % 2}">{"".join(f"<td>{cell}</td>" for cell in cells_of)}</tr>\n'
    head = "".join(
        f"<th>{title}</th>" for title in cut("Nr|Nazwisko i imię|Nr w księdze uczniów|PESEL|Uwagi")
    )
    return page(
        "Synergia",
        '<div id="header">LIBRUS Synergia</div><h2>Lista uczniów klasy 6b</h2><p>Rok szkolny 2026/2027</p>'
        "<p>Wychowawca: Halina Szymczak</p>"
        f'<table class="decorated"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
        f"<p>Liczba uczniów: {sum(who.here for who in people)}</p><p>Wydrukowano: {when}</p>",
    )


@case(
    "the list of pupils of a class in LIBRUS Synergia, saved from the browser (portal.librus.pl), two terms"
)
def p32b_librus_list_of_a_class_two_terms(folder: Folder) -> Truth:
    """The place in the register is no number; later one is struck out, one has a double name, one is new."""
    september = those(
        "Oliwia|Adamczyk;Igor|Bielecki;Tymon|Gąsior;Aleksandra|Jóźwiak;Ksawery|Łapiński;Lena|Ostrowska;"
        "Borys|Śliwa;Nadia|Wilk",
        "3107",
        "6",
        "6b",
        photo="",
    )
    february = but(september, {2: {"here": False}, 7: {"family": "Wilk-Zaremba"}})
    february.append(one("Sofiia", "Kovalenko", "3344", "6", "6b", photo=""))
    folder.put("wrzesien/Lista uczniów 6b.html", _of_librus(september, "2026-09-07"))
    folder.put("luty/Lista uczniów 6b.html", _of_librus(february, "2027-02-01"))
    same = [(w.full, later.full) for w, later in zip(september, february, strict=False) if later.here]
    return Truth(february, steps=("wrzesien", "luty"), same=same, allowed=("Halina Szymczak",))
