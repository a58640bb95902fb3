"""What Dutch, Czech and Slovak school systems write, and how the school passes it on."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


def _parted(family: str) -> tuple[str, str]:
    """The particles and the rest: `van den`, `Berg`."""
    listed = family.split()
    at = next(at for at, word in enumerate(listed) if not word[:1].islower() and word[:1] != "'")
    return " ".join(listed[:at]), " ".join(listed[at:])


_MAGISTER = "Stamnr|Klas|Roepnaam|Tussenv|Achternaam|Geslacht|Geb.datum|Leerjaar|Studie|E-mail ouder 1"


def _magister(people: list[Who]) -> list[list[object]]:
    """The rows of a list of Magister."""
    rows: list[list[object]] = [[*cut(_MAGISTER)]]
    for at, who in enumerate(people):
        before, last = _parted(who.family)
        rows.append(
            [
                *(int(who.number), who.room, who.given, before, last, "VM"[at % 2]),
                *(f"1{at % 9}-0{at % 7 + 1}-2013", int(who.grade), "HV2", f"ouder{at}@voorbeeld.example"),
            ]
        )
    return rows


@case(
    "Magister, Leerlingen > Export (aura.nl/auraonlinehelp: stamnummer, barcode, voorloopnullen); "
    "columns of its list from memory"
)
def p33b_magister_two_months(folder: Folder) -> Truth:
    """Magister: September with the photos by stamnummer, November with a move, a newcomer and one who
    is no longer listed."""
    people = those(
        "Jelte|van den Broek;Fenna|Hoekstra;Ilias|El Amrani;Puck|de Graaf;Tijn|Verhoeven;"
        "Lieke|van 't Sant;Sefa|Yildirim;Marit|Dekker;Rens|ter Braak",
        "20417",
        "2",
        "2hv1;2hv2",
    )
    later = but(people, {3: {"room": "2hv1"}, 6: {"here": False}})
    newcomer = one("Oriane", "van der Velden", "20733", "2", "2hv2", photo="")
    folder.book("september/Leerlingen 2hv.xlsx", {"Blad1": _magister(people)}, zeros={"A": 6})
    folder.photos(people, lambda w: f"september/Fotos Magister/{int(w.number):06}.jpg")
    listed = [who for who in later if who.here]
    folder.book("november/Leerlingen 2hv.xlsx", {"Blad1": _magister([*listed, newcomer])}, zeros={"A": 6})
    people = [replace(who, number=f"0{who.number}") for who in [*later, newcomer]]
    return Truth(
        people,
        steps=("september", "november"),
        same=[(who.full, who.full) for who in people[:9] if who.here],
        allowed=("Fotos Magister", "HV2"),
    )


@case(
    "Bakaláři, Evidence > export of chosen items (item names such as INTERN_KOD, PRIJMENI, JMENO, "
    "TRIDA, C_TR_VYK; from memory)"
)
def p33b_bakalari_with_photos(folder: Folder) -> Truth:
    """Bakaláři: semicolons in the code page 1250, one who left in October, photos by the internal code."""
    people = those(
        "Štěpán|Dvořáček;Anežka|Říhová;Matyáš|Kučera;Ela|Šťastná;Vojtěch|Hrubeš;Barbora|Ježková;"
        "Ngoc Anh|Tran;Kryštof|Žďárský;Tereza|Malá",
        "GB412",
        "6",
        "6.A;6.A;6.B",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    place = {
        who.key: at
        for room in ("6.A", "6.B")
        for at, who in enumerate((who for who in people if who.room == room), 1)
    }
    titles = cut("INTERN_KOD|PRIJMENI|JMENO|TRIDA|C_TR_VYK|DATUM_NAR|OBEC|ZZ_JMENO|ZZ_MOBIL|ODCHOD")
    rows = [
        [
            *(who.number, who.family, who.given, who.room, place[who.key], f"{at + 3}.5.2014", "Kolín"),
            *(f"{who.family} Jan", f"60{at} 11{at} 22{at}", "" if who.here else "16.10.2026"),
        ]
        for at, who in enumerate(people)
    ]
    folder.csv("zaci_6.csv", [titles, *rows], ";", "cp1250")
    folder.photos(people, lambda w: f"FOTO/{w.number}.JPG")
    return Truth(people, allowed=("FOTO",))
