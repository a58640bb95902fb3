"""Photos in folders and zips with a list or without, a saved page of tiles, and two files for one list."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls
from benchmarks.rosters.sets.fresh87.kit import in_room, logo, saved
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh103.kit import together, workbook
from benchmarks.rosters.sets.fresh107.kit import with_more


@case()
def q108_bildlista_med_valda_bilder(folder: Folder) -> Truth:
    """Sweden: two poses of each child; the photographer's list has a cross at the chosen one; one ill."""
    people = with_photos(
        of_lines(
            """Agnes|Berglund|||4A;Ali|Haddad|||4A;Ebbe|Forsman|||4A;Elvira|Gustafsson|||4A
            Ivar|Hellström|||4A;Juni|Isaksson|||4A;Lowe|Lindgren|||4A;Meja|Österlund|||4A
            Astrid|Boman|||4B;Casper|Engdahl|||4B;Freja|Jonasson|||4B;Hilma|Kjellberg|||4B
            Milo|Norberg|||4B;Rut|Söderqvist|||4B;Samir|Yusuf|||4B"""
        ),
        9,
    )
    rows: list[Any] = [["Solrosskolan – porträtt åk 4"], ["Fotodag 2026-09-22"], []]
    rows.append(cut("Bildnr|Klass|Efternamn|Förnamn|Vald bild|Kommentar"))
    number = 2117
    for at, w in enumerate(people):
        if not w.photo:
            rows.append(["", w.room, w.family, w.given, "", "sjuk, ingen bild"])
            continue
        chosen = at % 3 == 1
        for pose in (False, True):
            file = f"IMG_{number}.jpg"
            number += 1 if not pose else 3
            rows.append([file, w.room, w.family, w.given, "X" if pose == chosen else "", ""])
            own = w.photo if pose == chosen else f"{w.full}, the other pose"
            folder.put(f"Porträtt/{w.room}/{file}", face(own))
    for at, room in enumerate(("4A", "4B")):
        name = f"IMG_{at + 2301}.jpg"
        folder.put(f"Gruppbilder/{name}", together(in_room(people, room), 4))
        rows.append([name, room, "", "", "", "gruppbild"])
    workbook(folder, "Bildlista åk 4.xlsx", {"Bildlista": rows}, ("A1:F1", "A2:F2"), {"A": 15, "C": 16})
    more = ("Bildlista åk 4", "Bildlista", "Porträtt", "Gruppbilder")
    return Truth(people, allowed=more)


@case("a district's list for accounts; the portraits go by the user names (layout invented)")
def q108_portraits_by_user_name(folder: Folder) -> Truth:
    """New Brunswick: the office's CSV with user names; portraits called by these, three of the staff."""
    people = of_lines(
        """Mathieu|Arsenault|N1204417|7|7-2;Kayla|Boudreau|N1204423|7|7-2;Joseph|Cormier|N1204438|7|7-2
        Brooke|Dickinson|N1204446|7|7-2;Logan|Francis|N1204452|7|7-2;Zoé|LeBlanc|N1204467|7|7-2
        Hunter|MacIsaac|N1204475|7|7-2;Rania|Al Masri|N1204489|7|7-3;Noah|Doucet|N1204496|7|7-3
        Emma|LeBlanc|N1204503|7|7-3;Isabella|Paul|N1204518|7|7-3;Owen|Sabattis|N1204524|7|7-3
        Grace|Steeves|N1204539|7|7-3;Caleb|Wry|N1204547|7|7-3"""
    )
    staff = of_lines("Lynn|Gallant|E30417;Dale|Hachey|E30422;Monique|Richard|E30431", role="staff")
    everybody = with_photos([*people, *staff], 4, 10)
    plain = str.maketrans("éÉ", "eE")
    users = [
        f"{w.given[0]}{w.family.replace(' ', '')}".translate(plain).lower()
        + (f"{at * 3 + 14}" if at < 14 else "")
        for at, w in enumerate(everybody)
    ]
    everybody = with_more(everybody, users)
    rows = [cut("Student/Staff ID|Last Name|First Name|Type|Grade|Homeroom|User Name|Email")]
    for at, w in enumerate(everybody):
        kind = "Student" if w.role == "student" else "Staff"
        own = [w.number, w.family, w.given, kind, w.grade, w.room, users[at]]
        rows.append([*own, f"{users[at]}@rivers.example"])
    folder.csv("account list gr 7.csv", rows)
    folder.photos(everybody, lambda w: f"Portraits 2026/{w.more[0]}.jpg")
    return Truth(everybody, allowed=("account list gr 7", "Portraits 2026", "Staff", "Student"))


@case()
def q108_foto_tessera_senza_elenco(folder: Folder) -> Truth:
    """Italy: only the photographer's zip: a folder a class, `ROSSI Maria.jpg`, class pictures, his note."""
    people = with_photos(
        of_lines(
            """Alice|BARBIERI|||1A;Riccardo|CATALANO|||1A;Emma|D'AMICO|||1A;Omar|EL FASSI|||1A
            Sofia|GENTILE|||1A;Leonardo|LOMBARDI|||1A;Greta|MAZZA|||1A;Diego|PARISI|||1A
            Anna|AMATO|||1B;Gabriele|BASILE|||1B
            Martina|CARUSO|||1B;Andrei|IONESCU|||1B;Francesca|LEONE|||1B;Mattia|ORLANDO|||1B
            Rebecca|VILLA|||1B"""
        )
    )
    files: dict[str, bytes | str] = {}
    files |= faces(people, lambda w: f"Foto tessera 2026-27/{w.room}/{w.family} {w.given}.jpg")
    for room in ("1A", "1B"):
        files[f"Foto tessera 2026-27/{room}/_classe {room}.jpg"] = together(in_room(people, room), 4)
    files["Foto tessera 2026-27/leggimi.txt"] = (
        "Buongiorno,\r\nin allegato le foto tessera delle classi prime, una cartella per classe.\r\n"
        "Le foto di classe iniziano con il trattino basso.\r\nGrazie e buon lavoro!\r\n\r\n"
        "Foto Studio Lumen - Treviso\r\n"
    )
    folder.zip("Foto tessera 2026-27.zip", files)
    return Truth(people, capitals=True, allowed=("Foto tessera 2026-27",))


@case()
def q108_photos_by_index_number(folder: Folder) -> Truth:
    """Singapore: old Excel in capitals and a zip with it: `3INT_01_TAN WEI LING.jpg`; one has withdrawn."""
    people = of_lines(
        """KAI XUAN|CHUA;JIA EN|GOH;YI XUAN|HENG;RUI YANG|KOH;SHU TING|LIM;HAFIZ BIN RAHMAN|MUHAMMAD
        ZHI HAO|NG;AISYAH BINTE OSMAN|NURUL;EN YU|ONG;MIN ZHI|POH;S/O KUMAR|RAVI;WEI LING|TAN
        XIN YI|TEO;JUN KAI|YEO""",
        room="3 INTEGRITY",
    )
    people = [any_parting(w, f"{w.family} {w.given}") for w in people]
    people = [replace(w, more=(f"{nr:02}", f"{nr}")[: 2 if nr < 10 else 1]) for nr, w in enumerate(people, 1)]
    people = with_photos(people, 3, 9)
    rows: list[list[Any]] = [["SENGKANG VALE SECONDARY SCHOOL"], ["CLASS LIST 2026 - 3 INTEGRITY"], []]
    rows.append(cut("Index No|Name (as in BC)|Class|Gender|MT|CCA|Remarks"))
    for at, w in enumerate(people):
        mother = {5: "ML", 7: "ML", 10: "TL"}.get(at, "CL")
        club = ("NCC", "BAND", "BADMINTON", "DRAMA", "ROBOTICS")[at % 5]
        note = {3: "WITHDRAWN 16/10/2026", 6: "MONITOR", 9: "absent on photo day", 12: "VICE-MONITOR"}.get(
            at, ""
        )
        sex = "M" if at in (0, 3, 5, 6, 10, 13) else "F"
        rows.append([at + 1, f"{w.family} {w.given}", w.room, sex, mother, club, note])
    rows += [[], ["", "FORM TEACHERS: MS LEE HUI MIN, MR SURESH"]]
    folder.put("3 INTEGRITY.xls", xls(rows, merge=((0, 0, 0, 6), (1, 1, 0, 6)), title="3INT"))
    files = faces(people, lambda w: f"3INT/3INT_{w.more[0]}_{w.family} {w.given}.jpg".replace("S/O", "SO"))
    folder.zip("3INT photos.zip", files)
    here = [w for at, w in enumerate(people) if at != 3]
    more = ("3 INTEGRITY", "3INT", "3INT photos")
    return Truth([*here, *gone(people, 3)], capitals=True, allowed=more)


@case("Edsby, the class of a teacher as tiles (layout from memory, invented)")
def q108_tiles_of_edsby(folder: Folder) -> Truth:
    """Ontario: a saved page of tiles, pronouns in brackets, initials for two, the teacher's face above."""
    people = with_photos(
        of_lines(
            """Amara|Chukwu;Brennan|Dufour;Chloe|Fernandes;Dmitri|Gagnon-Roy;Eun-ji|Han;Farhan|Jiwani
            Gabriella|Koskinen;Isaiah|Lepage;Jasleen|Mann;Kieran|Niles;Maeve|Orford;Quinn|Petrovic
            Tanisha|Samuels;Wyatt|Vandenberg""",
            room="8D",
        ),
        6,
        9,
    )
    side = "8D - Edsby_files"
    files = {"edsby.png": logo("#2b7a4b", "E"), "me.jpg": face("the teacher", 60)}
    said = {2: "she/her", 11: "they/them", 12: "she/her"}
    tiles = []
    for at, w in enumerate(people):
        shown = f'<div class="initials">{w.given[0]}{w.family[0]}</div>'
        if w.photo:
            files[f"pic_{at * 31 + 7041}.jpg"] = face(w.photo)
            shown = f'<img src="./{side}/pic_{at * 31 + 7041}.jpg" alt="">'
        words = f' <span class="pronouns">({said[at]})</span>' if at in said else ""
        late = '<div class="flag">2 late</div>' if at == 4 else ""
        tiles.append(f'<div class="tile">{shown}<div class="name">{w.full}{words}</div>{late}</div>')
    body = (
        f'<header><img src="./{side}/edsby.png" alt="Edsby"><nav>Home Messages Calendar Zoom</nav>'
        f'<div class="me"><img src="./{side}/me.jpg" alt=""> N. Archambault</div></header>'
        "<h1>8D</h1><div>Homeroom, Glen Cairn Middle School</div><ul><li>Class Feed</li><li>Attendance</li>"
        "<li>Gradebook</li><li>Students</li></ul><h2>Students (14)</h2>"
        f'<div class="tiles">{"".join(tiles)}</div><footer>Privacy - Terms - Help</footer>'
    )
    saved(folder, "8D - Edsby", "8D - Edsby", body, files, side)
    return Truth(people, allowed=("8D - Edsby", "Homeroom"))


@case()
def q108_klaslijst_en_lenerspassen(folder: Folder) -> Truth:
    """Flanders: a CSV of the classes and the library's workbook of passes, joined by name; one has none."""
    people = of_lines(
        """Senne|Aerts|||4A;Ilyas|Bouzian|||4A;Lise|Claeys|||4A;Febe|De Backer|||4A;Warre|Goossens|||4A
        Noor|Hermans|||4A;Mauro|Lambrecht|||4A;Hanne|Vandewalle|||4A;Robbe|Cools|||4B;Imane|El Khattabi|||4B
        Jutta|Martens|||4B;Stan|Nys|||4B;Olena|Shevchuk|||4B;Lowie|Van den Bossche|||4B;Fien|Wuyts|||4B"""
    )
    people = [replace(w, number="" if at == 12 else f"{at * 17 + 340417}") for at, w in enumerate(people)]
    rows = [cut("Klas|Volgnr|Naam|Voornaam|Geslacht|Geboortedatum|Gemeente")]
    for at, w in enumerate(people):
        nr = in_room(people, w.room).index(w) + 1
        sex = "M" if w.given in cut("Senne|Ilyas|Warre|Mauro|Robbe|Stan|Lowie") else "V"
        town = ("Lokeren", "Daknam", "Eksaarde")[at % 3]
        rows.append([w.room, f"{nr}", w.family, w.given, sex, birthday(at, 2016), town])
    folder.csv("klaslijsten 4de leerjaar.csv", rows, sep=";", enc="cp1252")
    passes: list[Any] = [["Schoolbib De Boomgaard – lenerspassen 2026"], []]
    passes.append(cut("Lener|Klas vorig jaar|Pasnummer|Vervaldatum|Boeken thuis"))
    for at, w in sorted(enumerate(people), key=lambda each: each[1].family.lower()):
        if w.number:
            before = "3" + w.room[1]
            passes.append([f"{w.family} {w.given}", before, int(w.number), "30/06/2027", at % 3 or ""])
    passes += [[], ["Totaal: 14 passen"]]
    workbook(folder, "lenerspassen.xlsx", {"passen": passes}, ("A1:E1",), {"A": 28, "C": 12})
    more = ("klaslijsten 4de leerjaar", "lenerspassen", "passen", "3A", "3B")
    return Truth(people, allowed=more)
