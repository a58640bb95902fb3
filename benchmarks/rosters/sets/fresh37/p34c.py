"""What schools of Germany, Austria and Switzerland hand over."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "SchILD-NRW, Schnittstellenbeschreibung: SchuelerBasisdaten.dat, -Zusatzdaten.dat, "
    "-Erzieher.dat (wiki.svws.nrw.de)"
)
def p34c_schild_three_dat_files(folder: Folder) -> Truth:
    """NRW: bars between the fields, three files joined by name and birthday, two girls of one name.

    Parents beside.
    """
    people = [
        one("Mira", "Schumacher", "2201", "5", "05A", photo=""),
        one("Emma", "Schmitz", "2202", "5", "05A", photo=""),
        one("Theodor", "von Ahlenberg", "2203", "5", "05B", also=(("Theodor", "Ahlenberg"),), photo=""),
        one("Cem", "Yıldırım", "2187", "6", "06C", photo=""),
        one("Emma", "Schmitz", "2190", "6", "06C", photo=""),
        one("Finn-Ole", "Weißhaupt", "2144", "7", "07A", photo=""),
        one("Sıla Nur", "Öztürk", "2151", "7", "07A", photo=""),
        one("Jördis", "Küppers-Lang", "2160", "7", "07B", photo=""),
    ]
    born = cut("03.02.2016|19.07.2016|28.11.2015|04.01.2015|30.05.2015|11.09.2013|22.03.2014|08.12.2013")
    names = ["Ahlenberg" if who.family.startswith("von") else who.family for who in people]
    base = cut(
        "Nachname|Vorname|Geburtsdatum|Geschlecht|PLZ|Ort|Straße|Aussiedler|1. Staatsang.|Konfession"
        "|StatistikKrz Konfession|Aufnahmedatum|Schulpflicht erf.|Reform-Pädagogik|Jahr|Abschnitt|"
        "Jahrgang|Klasse"
        "|Schulgliederung|OrgForm|Klassenart|Einschulungsjahr"
    )
    rows = [base]
    extra = [
        cut("Nachname|Vorname|Geburtsdatum|Namenszusatz|Geburtsort|Ortsteil|Telefon-Nr.|E-Mail|Externe ID-Nr")
    ]
    parents = [
        cut(
            "Nachname|Vorname|Geburtsdatum|Erzieherart|Anrede 1.Person|Titel 1.Person|Nachname 1.Person"
            "|Vorname 1.Person|Anrede 2.Person|Titel 2.Person|Nachname 2.Person|Vorname 2.Person|"
            "Straße|PLZ|Ort"
        )
    ]
    for at, (who, name, day) in enumerate(zip(people, names, born, strict=True)):
        key = [name, who.given, day]
        street = f"Am Bach {at + 3}"
        rows.append(
            [
                *key,
                "WWMMWMWW"[at],
                "53332",
                "Bornheim",
                street,
                "-",
                "000",
                ("RK", "EV", "OH")[at % 3],
                ("RK", "ER", "OH")[at % 3],
                "19.08.2026",
                "-",
                "-",
                "2026",
                "1",
                f"0{who.grade}",
                who.room,
                "GY",
                "G",
                "RK",
                "2022",
            ]
        )
        extra.append(
            [*key, "von" if "von" in who.family else "", "Bonn", "", "02222 44 0" + str(at), "", who.number]
        )
        parents.append(
            [
                *key,
                "Eltern",
                "Frau",
                "Dr." if at == 2 else "",
                name,
                cut("Sabine|Petra|Britta|Ayşe|Anja|Silke|Gülay|Wiebke")[at],
                "Herr",
                "",
                name,
                cut("Jörg|Dirk|Axel|Murat|Uwe|Lars|Kemal|Jens")[at],
                street,
                "53332",
                "Bornheim",
            ]
        )
    for title, lines in (("Basisdaten", rows), ("Zusatzdaten", extra), ("Erzieher", parents)):
        folder.csv(f"Schueler{title}.dat", lines, "|", "utf-8-sig")
    return Truth(people)


def _rtf(text: str) -> str:
    """Text as RTF writes it: other letters by their code."""
    found = ""
    for letter in text:
        if letter.isascii():
            found += letter
        elif raw := letter.encode("cp1252", "ignore"):
            found += f"\\'{raw[0]:02x}"
        else:
            found += f"\\u{ord(letter)}?"
    return found


@case(
    "a class list of Sokrates (Austria) saved as rich text (from memory, not read here: "
    "Familienname, Vorname, Skz, KV)"
)
def p34c_sokrates_liste_als_rtf(folder: Folder) -> Truth:
    """Austria: one RTF with a table for each class, the KV above, totals below, somebody signed off."""
    first = those(
        "Valentin|Aigner;Hümeyra|Demirtaş;Lukas|Edlinger;Anđela|Jovanović;Leopold|Graf-Hölzl;"
        "Marlene|Zöchling",
        "30260117",
        "3",
        "3A",
        photo="",
    )
    second = those(
        "Theresa|Bogensperger;Dragan|Kovačević;Emilia|Kößler;Maximilian|Nöbauer;Selin|Yüce",
        "30260301",
        "3",
        "3B",
        photo="",
    )
    second = but(second, {3: {"here": False}})
    text = _rtf("Mittelschule Oberau, Schulkennzahl 407032\\par Schülerliste zum 16.11.2026\\par\\par ")
    for room, head, group in (
        ("3A", "Mag. Sabine Wurzinger", first),
        ("3B", "Dipl.-Päd. Gernot Ploier", second),
    ):
        text += _rtf(f"{{\\b Klasse {room}}}   KV: {head}\\par ")
        rows = [cut("Nr.|Familienname|Vorname|Skz|Geb.-Dat.|Rel.|Anmerkung")]
        for at, who in enumerate(group):
            left = "" if who.here else "abgem. 14.10.2026"
            rows.append(
                [
                    f"{at + 1}",
                    who.family,
                    who.given,
                    who.number,
                    f"{at + 8:02}.04.2014",
                    ("rk", "isl", "o.B.")[at % 3],
                    left,
                ]
            )
        for row in rows:
            edges = "".join(f"\\cellx{at * 1400 + 1400}" for at in range(len(row)))
            text += (
                f"\\trowd{edges}\\pard\\intbl " + "".join(f"{_rtf(cell)}\\cell " for cell in row) + "\\row\n"
            )
        text += f"\\pard Summe: {sum(who.here for who in group)}\\par\\par\n"
    head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\f0\\fs20 "
    folder.put("Schuelerliste_3A_3B.rtf", head + text + "}", "ascii")
    people = [*first, *second]
    return Truth(
        people,
        allowed=("Mag. Sabine Wurzinger", "Dipl.-Päd. Gernot Ploier", "Sabine Wurzinger", "Gernot Ploier"),
    )
