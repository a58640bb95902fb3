"""Photographers' folders and zips: an index, previews, grey figures, class pictures, a folder a class."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table


@case("a photographer's disc with camera folders and a PSPI index (order of columns from memory)")
def q84_camera_folders_and_a_pspi_index(folder: Folder) -> Truth:
    """US: the office's list; a disc with DCIM folders and PSPI/index.txt; a colour card."""
    people = with_photos(
        of_lines(
            """Amarion|Bledsoe|118204|6|6-Oak; Brynlee|Coombs|118217|6|6-Oak; Cash|Deveraux|118223|6|6-Oak
            Della|Ensminger|118238|6|6-Oak; Ezra|Fulbright|118241|6|6-Oak; Gracelyn|Hoke|118256|6|6-Elm
            Jericho|Ivers|118269|6|6-Elm; Kenzie|Jobe|118272|6|6-Elm; Legend|Knox|118287|6|6-Elm
            Myra|Lofton|118293|6|6-Elm"""
        ),
        7,
    )
    titles = cut("Student ID|Student Name|Grade|Homeroom")
    rows = [[int(w.number), w.last_first, int(w.grade), w.room] for w in people]
    folder.book("6th grade roster.xlsx", {"Roster": [titles, *rows]})
    lines = []
    for at, w in enumerate(people):
        if w.photo:
            place, file = f"{100 + at // 5}MEDIA", f"IMG_{2207 + at * 2}.JPG"
            row = ["CEDARMS25", f"DCIM/{place}", file, w.grade, w.family, w.given, w.room, "", "", w.number]
            lines.append("\t".join(row))
            folder.put(f"CEDARMS25/DCIM/{place}/{file}", face(w.photo, 240))
    folder.put("CEDARMS25/DCIM/100MEDIA/IMG_2206.JPG", face("a card with colours", 240))
    folder.put("CEDARMS25/PSPI/index.txt", "\r\n".join(lines) + "\r\n")
    return Truth(
        people,
        [lost("a picture of nobody", "IMG_2206")],
        allowed=("Roster", "CEDARMS25", "DCIM", "PSPI", "100MEDIA", "101MEDIA"),
    )


@case("a British photographer's folders for the school's system (layout invented)")
def q84_photos_for_the_mis_and_form_groups(folder: Folder) -> Truth:
    """England: pupils and staff in two lists, photos by admission number and code, form group pictures."""
    people = with_photos(
        of_lines(
            """Abdullah|Chowdhury|004711|7|7F; Bea|Duckworth|004728|7|7F; Connie|Entwistle|004734|7|7F
            Dexter|Fairhurst|004749|7|7F; Evangeline|Gorse|004755|7|7F; Hari|Joshi|004762|7|7R
            Jemima|Kershaw|004770|7|7R; Kian|Longbottom|004787|7|7R; Mabel|Ormerod|004793|7|7R
            Nikodem|Rutkowski|004806|7|7R"""
        ),
        8,
    )
    staff = with_photos(of_lines("Judith|Farnworth|JFA; Robin|Redfern|RRE", role="staff"))
    rows = [[w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in people]
    folder.csv("Pupils Year 7.csv", [cut("Adno|Legal Surname|Legal Forename|Year|Reg Group"), *rows])
    folder.csv(
        "Tutors.csv",
        [cut("Staff Code|Surname|Forename|Tutor of"), *([w.number, w.family, w.given, room]
        for w, room in zip(staff, ("7F", "7R"), strict=True))],
    )  # fmt: skip
    folder.photos(people, lambda w: f"Photographer/Pupils/{w.number}.jpg")
    folder.photos(staff, lambda w: f"Photographer/Staff/{w.number}.jpg")
    for room in ("7F", "7R"):
        folder.put(f"Photographer/Form groups/{room}.jpg", face(f"everybody in {room}", 480))
    return Truth(
        [*people, *staff], allowed=("Staff", "Tutors", "Pupils", "Form groups", "Year 7", "7F", "7R")
    )


@case("the list as ASV prints it, a school photographer's zip with its table (layouts from memory)")
def q84_schulfotograf_mit_zuordnung(folder: Folder) -> Truth:
    """Bavaria: the school's list and the photographer's zip; his table has ae for ä, and class pictures."""
    people = with_photos(
        of_lines(
            """Antonia|Bäuml|||6a; Benedikt|Dörrer|||6a; Carlotta|Eßlinger|||6a; Deniz|Gündüz|||6a
            Franziska|Hölzl|||6a; Johann|Kienzle|||6b; Korbinian|Lößl|||6b; Leonie|Müllritter|||6b
            Quirin|Oberäcker|||6b; Theresa|Prühl|||6b; Vincent|von Rügen|||6b"""
        ),
        9,
    )
    rows = [[w.family, w.given, w.room, birthday(at, 2013, ".")] for at, w in enumerate(people)]
    titles = cut("Familienname|Rufname|Klasse|Geburtsdatum")
    folder.csv("Schuelerliste 6.csv", [titles, *rows], ";", "cp1252")
    plain: dict[str, str | int | None] = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae"}
    lines, files = [cut("Bild|Klasse|Name|Vorname")], dict[str, bytes | str]()
    for at, w in enumerate(people):
        if w.photo:
            file = f"{w.room}_{at * 3 + 4:04}.jpg"
            lines.append([file, w.room, w.family.translate(str.maketrans(plain)), w.given])
            files[f"Portraits/{w.room}/{file}"] = face(w.photo, 240)
    for room in ("6a", "6b"):
        files[f"Klassenbilder/{room}.jpg"] = face(f"die ganze {room}", 480)
    folder.zip("Schulfoto 2025.zip", {"Zuordnung.csv": table(lines, ";"), **files})
    return Truth(people, allowed=("Portraits", "Klassenbilder"))


@case()
def q84_folder_dla_kazdej_klasy(folder: Folder) -> Truth:
    """Poland: a folder a class with list, photos and the class picture; two girls of one name."""
    people = with_photos(
        of_lines(
            """Julian|Borowiec|||4a; Pola|Chmura|||4a; Antoni|Gżegżółka|||4a; Zuzanna|Wiśniewska|||4a
            Igor|Żurek|||4a; Maja|Bąkowska|||4b; Leon|Drzewiecki|||4b; Oksana|Kovalenko|||4b
            Ryszard|Śliwa|||4b; Zuzanna|Wiśniewska|||4b"""
        ),
        7,
    )
    people = [replace(w, photo=w.photo and f"{w.key} {w.room}") for w in people]
    for room in ("4a", "4b"):
        own = [w for w in people if w.room == room]
        rows = [[at, w.family, w.given, birthday(at + len(room), 2015, ".")] for at, w in enumerate(own, 1)]
        folder.book(
            f"Klasa {room}/lista.xlsx",
            {"Arkusz1": [[f"Klasa {room}"], cut("Lp.|Nazwisko|Imię|Data urodzenia"), *rows]},
        )
        folder.photos(own, lambda w: f"Klasa {w.room}/zdjęcia/{w.family} {w.given}.jpg")
        folder.put(f"Klasa {room}/zdjęcie klasowe.jpg", face(f"cała klasa {room}", 480))
    return Truth(people, allowed=("lista", "Arkusz1", "zdjęcia"))


@case("downloads of a photographer's portal, a zip a grade (layout invented)")
def q84_portal_zips_one_for_each_grade(folder: Folder) -> Truth:
    """Ontario: the list of two grades; a zip for each from the portal, one of them twice, previews."""
    people = with_photos(
        of_lines(
            """Adeline|Bissonnette|330118|4|4-Chau; Brody|Cudmore|330125|4|4-Chau
            Cassius|Dhaliwal|330131|4|4-Chau; Dinah|Etherington|330144|4|4-Chau
            Elodie|Fortin|330159|4|4-Chau; Finn|Gallinger|320107|5|5-Roth; Gurnoor|Heer|320116|5|5-Roth
            Hollis|Ivanyi|320122|5|5-Roth; Imogen|Kanhai|320138|5|5-Roth; Jasper|Lemieux|320143|5|5-Roth"""
        ),
        6,
    )
    titles = cut("Student Number|Surname|Given Name|Grade|Class")
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("class lists.csv", [titles, *rows])
    for grade in ("4", "5"):
        own = [w for w in people if w.grade == grade]
        files: dict[str, bytes | str] = {}
        for w in own:
            if w.photo:
                files[f"Grade {grade}/full/{w.number}_{w.family}_{w.given}.jpg"] = face(w.photo, 320)
                files[f"Grade {grade}/web/{w.number}_{w.family}_{w.given}.jpg"] = face(w.photo, 90)
        folder.zip(f"Downloads/portal_download_grade{grade}.zip", files)
        if grade == "5":
            folder.zip(f"Downloads/portal_download_grade{grade} (1).zip", files)
    return Truth(people, least=200, allowed=("full", "web", "Grade 4", "Grade 5", "Chau", "Roth"))
