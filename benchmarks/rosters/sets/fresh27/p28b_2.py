"""What schools in New Zealand, Australia, Germany, Austria and the Netherlands get from their systems."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.albums import no_photo
from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, table


@case(
    "KAMAR (New Zealand): quick list to text, titles from memory; a photographer's zip named by KAMAR's Student ID"
)
def p28b_kamar_list_then_late_photos(folder: Folder) -> Truth:
    """Aotearoa: tabs, legal and preferred names, macrons; in March only a zip with the late and the retaken photos."""
    people = those(
        "Mārama|Te Whaiti;Liam|Fairweather;Tāne|Parata;Sione|Tuipulotu;Isabella|Crombie;Wiremu|Ngārimu;"
        "Mele|Fa'asavalu;Hemi|Rangihuna;Grace|Lindop",
        "18046",
        "9 9 10",
        "9KTM;9RSB;10JWL",
        without=0,
    )
    people = [replace(w, more=(f"1402{at}7735{at}",)) for at, w in enumerate(people)]
    people = but(people, {4: {"goes": "Bella"}, 5: {"goes": "Wi"}})
    blank, late, again = (3, 6, 7), (3, 7), (1,)
    titles = cut(
        "Student ID|NSN|Last Name|First Name|Preferred Name|Level|Tutor|Whānau|Gender|Caregiver 1|Home Phone"
    )
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, w.grade, w.room),
            *(
                ("Kauri", "Rimu", "Tōtara")[at % 3],
                "FMMMFMFMF"[at],
                f"Mr & Mrs {w.family}",
                f"06 835 71{at}4",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("1 February/KAMAR list.txt", [titles, *rows], "\t")
    first = {**faces(people), **{f"{people[at].number}.jpg": no_photo() for at in blank}}
    folder.zip(
        "1 February/KAMAR photos by ID.zip", {f"Photos/{name}": data for name, data in sorted(first.items())}
    )
    people = but(people, {1: {"photo": f"{people[1].key} again"}, 6: {"photo": ""}})
    folder.zip("2 March/Late and retakes.zip", faces([people[at] for at in (*late, *again)]))
    return Truth(
        people,
        steps=("1 February", "2 March"),
        allowed=("Kauri", "Rimu", "Tōtara", "Photos", "KAMAR photos by ID"),
    )


@case(
    "SchILD-NRW: SchuelerBasisdaten.dat and SchuelerZusatzdaten.dat: wiki.svws.nrw.de, Schnittstellenbeschreibung"
)
def p28b_schild_two_files_of_the_interface(folder: Folder) -> Truth:
    """North Rhine-Westphalia: bars, the old code page; the number and the leaving date only in the second file."""
    people = those(
        "Emilia|Rademacher;Can|Yıldırım;Friederike|Große-Böcker;Maximilian|Steffens;Aylin|Demirtaş;Jonte|Hülsmann;"
        "Mathilda|Overbeck;Piotr|Gawlik".replace("ı", "i").replace("ş", "s"),
        "70311",
        "06 06 07",
        "06A;06B;07C",
        without=8,
    )
    people = [replace(w, grade=w.grade.lstrip("0")) for w in people]
    people = but(people, {6: {"here": False}})
    born = [f"{at * 3 + 4:02}.0{at + 1}.201{4 - at % 2}" for at in range(len(people))]
    base = cut(
        "Nachname|Vorname|Geburtsdatum|Geschlecht|Status|PLZ|Ort|Straße|Aussiedler|1. Staatsang.|Konfession|"
        "Aufnahmedatum|Jahr|Abschnitt|Jahrgang|Klasse|Schulgliederung"
    )
    more = cut(
        "Nachname|Vorname|Geburtsdatum|Namenszusatz|Geburtsname|Geburtsort|Ortsteil|Telefon-Nr.|E-Mail|2. Staatsang.|"
        "Externe ID-Nr|Sportbefreiung|Fahrschülerart|Haltestelle|Einschulungsart|Entlassdatum|Entlassjahrgang|"
        "Datum Schulwechsel|Bemerkungen"
    )
    rows = [
        [
            *(w.family, w.given, born[at], "34433434"[at], "2" if w.here else "9", "48653", "Coesfeld"),
            *(
                f"Lindenweg {at + 3}",
                "N",
                "000",
                "RK",
                "19.08.2025",
                "2026",
                "1",
                f"0{w.grade}",
                w.room,
                "***",
            ),
        ]
        for at, w in enumerate(people)
    ]
    others = [
        [
            *(
                w.family,
                w.given,
                born[at],
                "",
                "",
                "Coesfeld",
                "",
                f"02541/88{at}1",
                "",
                "",
                w.number,
                "N",
                "",
                "",
                "",
            ),
            *(("", "", "", "") if w.here else ("09.10.2026", "07", "09.10.2026", "verzogen nach Münster")),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("SchuelerBasisdaten.dat", table([base, *rows], "|"), "cp1252")
    folder.put("SchuelerZusatzdaten.dat", table([more, *others], "|"), "cp1252")
    return Truth(people)
