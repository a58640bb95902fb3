"""What schools of Germany, Austria and Switzerland hand over."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case(
    "a delivery of a school photographer, invented: folders of classes in a zip whose names are in "
    "the code page of DOS"
)
def p34c_fotograf_ordner_der_klassen(folder: Folder) -> Truth:
    """Germany: folders 5b, 6a, Kollegium.

    `Nachname, Vorname.jpg`, a second pose, two class photos, a letter.
    """
    people = [
        *those("Lennart|Köhnlein;Fränze|Übelacker;Baran|Günay;Ida Sophie|Naßhan", "", "5", "5b", 0),
        *those("Jannis|Rößler;Amélie|Bäumer;Kjell|von der Heyde;Leni|Strüwing", "", "6", "6a", 0),
        one("Annette", "Seidler", role="staff", also=(("Dr. Annette", "Seidler"),)),
        one("Volker", "Jähnke", role="staff"),
    ]
    titled = {"Seidler, Annette": "Seidler, Dr. Annette"}
    files: dict[str, bytes | str] = {
        f"Auftrag 26-0917/{who.room or 'Kollegium'}/{titled.get(who.last_first, who.last_first)}.jpg": face(
            who.photo
        )
        for who in people
    }
    files["Auftrag 26-0917/5b/Köhnlein, Lennart (2).jpg"] = face(people[0].photo, quality=70)
    files["Auftrag 26-0917/5b/_Klassenfoto 5b.jpg"] = face("Klassenfoto der 5b", 160)
    files["Auftrag 26-0917/6a/_Klassenfoto 6a.jpg"] = face("Klassenfoto der 6a", 160)
    files["Auftrag 26-0917/Bitte lesen.txt"] = (
        "Sehr geehrte Damen und Herren,\r\nanbei die Portraits zu Ihrem Auftrag 26-0917.\r\n"
        "Nachbestellungen bis 30. November.\r\nFotostudio Lindenhof\r\n"
    )
    folder.zip("Portraits_Grundschule_am_Wall.zip", files, "cp850")
    return Truth(
        people,
        [lost("the photos of the classes", "klassenfoto")],
        allowed=("Kollegium", "Auftrag 26-0917", "Portraits_Grundschule_am_Wall"),
    )


@case(
    "style of a class teacher in Switzerland, invented: a Klassenspiegel made in Word from pictures "
    "of LehrerOffice"
)
def p34c_klassenspiegel_mehrjahrgang(folder: Folder) -> Truth:
    """Switzerland: a class of two years in Word, four photos in a row, the year below each name.

    Somebody without a photo.
    """
    people = [
        one("Lia", "Brunner", grade="5"),
        one("Maximilian", "Zgraggen", grade="5", goes="Maxi"),
        one("Noé", "Rochat", grade="5"),
        one("Ajla", "Krasniqi", grade="5"),
        one("Ueli", "von Allmen", grade="6"),
        one("Giulia", "De Carli", grade="6"),
        one("Tharushan", "Sivakumar", grade="6", photo=""),
        one("Annina", "Caflisch", grade="6"),
        one("Lia", "Hess-Wyss", grade="6"),
    ]
    nick = {"Maximilian Zgraggen": "Maximilian «Maxi» Zgraggen"}
    shown = [
        Cell(
            (nick.get(who.full, who.full), f"{who.grade}. Kl.", *(() if who.photo else ("kein Foto",))),
            face(who.photo) if who.photo else b"",
        )
        for who in people
    ]
    rows = in_rows(shown, 4)
    rows[-1] += [Cell(())] * (4 - len(rows[-1]))
    above = [
        "Primarschule Unterdorf, Schulhaus Matte",
        "Klassenspiegel 5./6. Klasse 2026/27",
        "Frau Hürlimann, Zimmer 12",
    ]
    below = ["4 Fünftklässler, 5 Sechstklässler", "Stand 24.8.2026, nur für den internen Gebrauch"]
    folder.put("Klassenspiegel Huerlimann.docx", docx(above, rows, below))
    rooms = ("5./6. Klasse", "5./6.", "Zimmer 12", "12", "Frau Hürlimann", "Hürlimann", "5. Kl.", "6. Kl.")
    return Truth(people, allowed=(*rooms, "Klassenspiegel Huerlimann"))
