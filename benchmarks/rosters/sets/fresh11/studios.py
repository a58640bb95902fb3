"""Deliveries of school photographers, and what the office makes of them."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder, faces, words


@case(
    "Captura School Portal, subjects of a job (names of the fields from a description: pics-portal-docs.pages.dev, PlicGo feature inventory; their order from memory)"
)
def fresh_portal_export_of_all_fields(folder: Folder) -> Truth:
    """Twenty-two columns, half of them empty; a cafeteria number beside the student's; staff by prefix and grade; one was absent."""
    people = those(
        "Annika|Stroman;Bellamy|Cruikshank;Corwin|Adeleke;Delphi|Marrow;Everett|Quintanilla;Fiora|Haddad;Grady|Lemke;Hollis|Penhallow",
        "330417",
        "4 5",
        "112;114",
    )
    staff = [one("Lorraine", "Tisdale", role="staff"), one("Kurt", "Obermeyer", role="staff")]
    titles = words(
        "Sequence Number,Record Number,First Name,Last Name,Prefix,Grade,Teacher,Home Room,Period,Track,Position,Student ID,"
        "Library ID,Cafeteria ID,Job Type,Packages,Code,Custom 5,Address,City,Zip,Yearbook Pic"
    )
    rows = []
    everyone = []
    for at, w in enumerate([*people, *staff]):
        is_staff = w.role == "staff"
        file = f"{at + 1:04}_{w.family}_{w.given}.jpg" if w.photo else ""
        prefix = ("Mrs.", "Mr.")[at % 2] if is_staff else ""
        teacher = "" if is_staff else ("Tisdale", "Obermeyer")[at % 2]
        meal = "" if is_staff else f"{7100 + at * 3}"
        code = f"QX{at * 37 + 411}LM"
        rows.append(
            cut(
                f"{at + 1}|{at + 58210}|{w.given}|{w.family}|{prefix}|{'Staff' if is_staff else w.grade}|{teacher}|{w.room}||||{w.number}|"
                f"|{meal}|Fall||{code}|||||{file}"
            )
        )
        everyone.append(replace(w, more=tuple(n for n in (meal, code, f"{at + 58210}") if n)))
    folder.csv("Sycamore Fall 2026 subjects.csv", [titles, *rows])
    folder.photos(
        [*people, *staff], lambda w: f"Yearbook/{[*people, *staff].index(w) + 1:04}_{w.family}_{w.given}.jpg"
    )
    return Truth(everyone, allowed=("Tisdale", "Obermeyer", "Staff", "Fall", "Yearbook"))


@case(
    "DaNiS of Lower Saxony, Foto-Export with a directory for each group (from documentation: schulverwaltung.nibis.de, Export/Import von Bildern): Nachname_Rufname_Jahr-Monat-Tag_Geschlecht.JPG and a CSV with Fotodatei"
)
def fresh_photo_list_in_each_group(folder: Folder) -> Truth:
    """Two folders with a list of the same name in each; dates of birth and the sex in the file names; Windows' letters."""
    groups = {
        "5a": those("Alina|Börgmann;Bosse|Twiehaus;Clara|von der Haar;Dilan|Çetin;Enno|Janßen"),
        "5b": those("Fenja|Kröger-Nordmann;Gesche|Ahlers;Hauke|Töben;Imke|Wübbena;Jorid|Rüter"),
    }
    people: list[Who] = []
    for room, group in groups.items():
        files = {
            w.key: f"{w.family}_{w.given}_2015-{at + 3:02}-{at * 5 + 4:02}_{'wm'[at % 2]}.JPG"
            for at, w in enumerate(group)
        }
        rows = [
            [
                w.family,
                w.given,
                room,
                f"{at * 5 + 4:02}.{at + 3:02}.2015",
                "wm"[at % 2],
                files[w.key] if w.photo else "",
            ]
            for at, w in enumerate(group)
        ]
        titles = words("Nachname,Rufname,Gruppenbezeichnung,Geburtsdatum,Geschlecht,Fotodatei")
        folder.csv(f"{room}/Fotoliste.csv", [titles, *rows], ";", "cp1252")
        folder.photos(group, lambda w, room=room, files=files: f"{room}/{files[w.key]}")  # type: ignore[misc]
        people += [replace(w, room=room) for w in group]
    return Truth(people)


@case(
    "a British photographer's download (from memory, not read here): a workbook of those photographed and a sheet of absentees, images by admission number"
)
def fresh_sheet_of_absentees_beside(folder: Folder) -> Truth:
    """Excel has eaten the zeros of the numbers, the files have them; UPN beside; absentees stand only on the second sheet."""
    people = those(
        "Aoife|Brannigan;Bertie|Langstaff;Cerys|Probert;Dev|Chaudhuri;Elowen|Trevena;Fergus|Mackinlay;Gethin|Bevan;Hamza|Yusuf;Iona|Dunmore",
        "4417",
        "",
        "7AHB;7RCL;7SJT",
        without=2,
    )
    upns = {w.key: f"{'ABCDEFGHJ'[at]}823200126{at + 1:03}" for at, w in enumerate(people)}
    titles = words("Adm No,UPN,Surname,Forename,Reg,Image")
    rows = [
        [int(w.number), upns[w.key], w.family, w.given, w.room, f"00{w.number}.jpg" if w.photo else "ABSENT"]
        for w in people
    ]
    folder.book(
        "Larkfield High - portraits.xlsx",
        {"Photographed": [titles, *rows[:-2]], "Absent": [titles, *rows[-2:]]},
    )
    folder.zip("images.zip", faces(people, lambda w: f"00{w.number}.jpg"))
    return Truth(
        [replace(w, more=(f"00{w.number}", upns[w.key])) for w in people], allowed=("Absent", "Photographed")
    )
