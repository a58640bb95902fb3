"""Deliveries of school photographers and photo folders of teachers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip as bytes, to be put into another."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


@case(
    "an administrator's disc: idlink.txt as in studylib.net/doc/18119180, the second lines of retakes "
    "as in a public Ruby script, zeros stripped as discoverysoftware.com says"
)
def p64b_idlink_with_retakes_and_without_zeros(folder: Folder) -> Truth:
    """A zip with idlink.txt: the numbers have lost their zeros, and a later line gives the retake."""
    people = those(
        "Amara|Blackwell;Cooper|Dietz;Delphine|Euell;Gideon|Fasching;Holland|Grimaldi;Ines|Hargrove;"
        "Jabari|Ismond;Kiersten|Jessup;Leandro|Kovalenko",
        "0048213",
        "6 7",
        "604;711",
    )
    people = but(people, {2: {"photo": "Delphine, retake"}, 6: {"photo": "Jabari, retake"}})
    titles = cut("Student Number|Last Name|First Name|Grade|Homeroom")
    folder.csv("enrollment.csv", [titles, *([w.number, w.family, w.given, w.grade, w.room] for w in people)])
    lines, files = [], {}
    for w in people:
        if not w.photo:
            continue
        stem = w.number.lstrip("0")
        lines.append(f'"{stem}","{stem}.jpg"')
        files[f"{stem}.jpg"] = face(w.key)
        if w.photo != w.key:
            lines.append(f'"{stem}","{stem}(2).jpg"')
            files[f"{stem}(2).jpg"] = face(w.photo)
    folder.zip("Admin CD.zip", {"IDLINK.TXT": "\r\n".join(lines) + "\r\n", **files})
    return Truth(people, allowed=("Admin CD",))


@case(
    "a PSPA disc with two sizes: the order of the columns as in "
    "studiosourceyearbooks.freshdesk.com/support/solutions/articles/158000409343"
)
def p64b_yearbook_disc_in_two_sizes(folder: Folder) -> Truth:
    """A yearbook disc without any list: INDEX.TXT has a small and a large row for each; staff are on it."""
    people = [
        one("Beckett", "Aldous", grade="9", room="114"),
        one("Camille", "Bassett", grade="9", room="114"),
        one("Dimitri", "Calloway", grade="9", room="114"),
        one("Emerson", "Dalrymple", grade="10", room="208"),
        one("Farrah", "Eskandari", grade="10", room="208"),
        one("Gwendolyn", "Frye", grade="10", room="208", photo=""),
        one("Hugh", "Gathers", grade="10", room="208"),
        one("Lorraine", "Pomeroy", role="staff"),
        one("Stanley", "Quintero", role="staff"),
    ]
    teachers = {"114": "Pomeroy", "208": "Quintero", "": ""}
    lines = []
    for at, w in enumerate(people):
        sizes = (("SMALL", "Small", 60), ("LARGE", "Large", 480)) if w.photo else (("", "", 0),)
        for place, size, wide in sizes:
            file = f"{at + 1:08}.JPG" if place else ""
            taught = w.role == "student"
            row = ["WESTGATE", place, file, w.grade if taught else "FAC", w.family, w.given, w.room, ""]
            row += [teachers[w.room], "", "" if taught else "English", "" if taught else "Teacher", size]
            lines.append("\t".join(row))
            if place:
                folder.put(f"WESTGATE/{place}/{file}", face(w.photo, wide))
    folder.put("WESTGATE/INDEX.TXT", "\r\n".join(lines) + "\r\n")
    folder.put("WESTGATE/README.TXT", "Produced for Westgate High School by Arbour Portraits, 555-0148.\r\n")
    return Truth(people, allowed=("WESTGATE", "Pomeroy", "Quintero", "English", "SMALL", "LARGE"))


@case("two batches, originals and retakes, as the portal of a large studio offers them (layout invented)")
def p64b_zip_of_two_zips(folder: Folder) -> Truth:
    """One download with two zips in it, originals and retakes; one child came only to the second day."""
    people = those(
        "Amos|Tillery;Briony|Underhill;Caspian|Voss;Darya|Wexler;Ephraim|Yarrow;Frances|Zabriskie;"
        "Gustavo|Arreola;Hadley|Birdsong;Ilya|Cherkasov;Josiah|Dunleavy",
        "331045",
        "3 4",
        "3-Lutz;4-Amory",
    )
    people = but(people, {1: {"photo": "Briony on day two"}, 4: {"photo": "Ephraim on the second day"}})
    titles = cut("ID|Student|Grade|Homeroom")
    rows = [[int(w.number), w.last_first, int(w.grade), w.room] for w in people]
    folder.book("Students 10-15.xlsx", {"Students": [titles, *rows]})
    originals = {f"{w.number}.jpg": face(w.key) for w in people if w.photo and w.given != "Ephraim"}
    retakes = {f"{w.number}.jpg": face(w.photo) for w in people if w.photo not in ("", w.key)}
    retakes["331999.jpg"] = face("a pupil of another school")
    inner = {"Originals.zip": zipped(originals), "Retakes.zip": zipped(retakes)}
    folder.zip("Harbor_Elementary_Fall.zip", inner)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "331999")],
        allowed=("Originals", "Retakes", "Harbor_Elementary_Fall", "Students", "Lutz", "Amory"),
    )


@case()
def p64b_photos_by_mail_address(folder: Folder) -> Truth:
    """Germany: photos called by what stands before the @ of the school address; two are of one name."""
    people = those(
        "Aylin|Bozkurt;Benno|Dörfler;Carlotta|Eichhorn;Mia|Schmidt;Fabian|Grünwald;Mia|Schmidt;"
        "Hannes|Imhof;Juna|Kessler;Lasse|Petersen",
        "",
        "7",
        "7a;7c",
    )
    people = but(people, {3: {"room": "7a", "photo": "Mia of 7a"}, 5: {"room": "7c", "photo": "Mia of 7c"}})
    plain = str.maketrans({"ö": "oe", "ü": "ue", "ä": "ae", "ß": "ss"})
    locals_ = [f"{w.given}.{w.family}".lower().translate(plain) for w in people]
    locals_[5] += "2"
    titles = cut("Nachname|Vorname|Klasse|E-Mail")
    rows = [[w.family, w.given, w.room, f"{locals_[at]}@gsw-lindau.example"] for at, w in enumerate(people)]
    folder.csv("Schueler Jg 7.csv", [titles, *rows], ";", "cp1252")
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"Profilbilder/{locals_[at]}.jpg", face(w.photo))
    return Truth(people, allowed=("Profilbilder", "Schueler Jg 7"))


@case()
def p64b_photos_by_class_and_place_in_the_register(folder: Folder) -> Truth:
    """Poland: photos called by class and number in the class register, which the list has beside a number."""
    people = [
        *those("Alicja|Borowska;Dominik|Czarnecki;Ewa|Dąbek;Filip|Gajda;Helena|Jaros", "2310", "4", "4a", 0),
        *those("Igor|Kaleta;Julia|Lis;Konrad|Małek;Lena|Ostrowska;Maciej|Pióro", "2405", "4", "4b", 0),
    ]
    people = but(people, {7: {"photo": ""}})
    titles = cut("Klasa|Nr w dzienniku|Nazwisko|Imię|Nr legitymacji")
    rows = [[w.room, at % 5 + 1, w.family, w.given, w.number] for at, w in enumerate(people)]
    folder.book("Uczniowie klas 4.xlsx", {"Lista": [titles, *rows]})
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"Zdjęcia/{w.room}_{at % 5 + 1:02}.jpg", face(w.photo))
    return Truth(people, allowed=("Zdjęcia", "Lista", "Uczniowie klas 4"))


@case()
def p64b_first_names_only(folder: Folder) -> Truth:
    """A class teacher's photos by what the children are called; initials where she thought of it."""
    people = [
        one("Amelia", "Tranter", "3301"),
        one("Amelia", "Wickes", "3307"),
        one("Bartholomew", "Skeet", "3312", goes="Barty"),
        one("Cosmo", "Rudge", "3318"),
        one("Dilys", "Prosser", "3320"),
        one("Eshaan", "Oberoi", "3326"),
        one("Jack", "Nuttall", "3331", photo=""),
        one("Jack", "Ormerod", "3335", photo=""),
        one("Oluwatobi", "Lawal", "3340", goes="Tobi"),
        one("Rosalind", "Keeble", "3344"),
    ]
    people = [replace(w, room="Kestrel") for w in people]
    rows = [[w.number, w.family, w.given, w.goes, w.room] for w in people]
    folder.book("Kestrel.xlsx", {"Sheet1": [cut("Pupil No|Surname|Forename|Known as|Class"), *rows]})
    called = {"3301": "Amelia T", "3307": "Amelia W"}
    for w in people:
        if w.photo:
            folder.put(f"Kestrel photos/{called.get(w.number, w.goes or w.given)}.jpg", face(w.photo))
    folder.put("Kestrel photos/Jack.jpg", face("one of the two Jacks"))
    return Truth(
        people,
        [lost("which Jack the photo shows", "Jack")],
        allowed=("Kestrel photos", "Sheet1"),
    )
