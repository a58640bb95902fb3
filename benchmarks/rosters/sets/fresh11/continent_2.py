"""What secretaries, teachers and photographers of the continent make of their lists."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(OFFICE + ": a class list of Hungary in Word (words of KRÉTA from memory), photos beside it")
def fresh_hungarian_table_in_word(folder: Folder) -> Truth:
    """Family name first without a comma, two first names, eleven digits; the class and its teacher above, the number of pupils below."""
    people = those(
        "Csenge|Balogh;Botond|Fülöp;Anna Luca|Halmos;Levente|Kőrösi;Zsófia|Madarász;Máté|Pálinkás;Bendegúz|Szabó-Kiss;Hanga|Tűzkő",
        "72104417235",
    )
    rows = [
        cut(f"{at}.|{w.family} {w.given}|{w.number}|2015.0{at}.14.|{('igen', '')[at % 3 == 0]}")
        for at, w in enumerate(people, 1)
    ]
    titles = cut("Ssz.|Név|Oktatási azonosító|Születési idő|Könyvtári tag")
    above = ["Bem József Általános Iskola", "5.b osztály névsora", "Osztályfőnök: Kerekes Ildikó"]
    table = [[Cell((text,)) for text in row] for row in [titles, *rows]]
    folder.put("5b névsor.docx", docx(above, table, ["Létszám: 8 fő"]))
    folder.photos(people, lambda w: f"fényképek/{w.family} {w.given}.jpg")
    return Truth(
        people, allowed=("5b", "5.b osztály", "5b névsor", "Kerekes Ildikó", "Ildikó Kerekes", "fényképek")
    )


@case(OFFICE + ": a Polish form teacher's sheet of LibreOffice from the day of the photographer")
def fresh_polish_frames_in_calc(folder: Folder) -> Truth:
    """`nr zdjęcia` is the frame of the camera, not a number of the pupil; one without consent; first names before surnames."""
    people = those(
        "Blanka|Adamczewska;Dawid|Czapla;Iga|Gołębiowska;Natan|Hryniewicz;Liliana|Jóźwiak;Oleh|Kovalenko;Marcelina|Piątek;Ksawery|Rzepka;Wiktoria|Szczęsna",
        rooms="3c",
        without=0,
    )
    people = but(people, {5: {"photo": ""}})
    frames = {w.full: f"DSC_0{412 + at * 2}" for at, w in enumerate(people) if w.photo}
    rows: list[list[str | int]] = [
        [
            at,
            w.given,
            w.family,
            w.room,
            frames.get(w.full, ""),
            "tak" if w.photo else "BRAK ZGODY",
        ]
        for at, w in enumerate(people, 1)
    ]
    titles = cut("Lp.|Imię|Nazwisko|Klasa|nr zdjęcia|zgoda RODO")
    folder.put("zdjęcia 3c.ods", ods([titles, *rows]))
    folder.photos(people, lambda w: f"{frames[w.full]}.JPG")
    return Truth(people)


@case(OFFICE + ": a German reading club, typed by a teacher")
def fresh_german_reading_club_typed(folder: Folder) -> Truth:
    """A text of names and classes with a heading and a note; Windows' letters; pictures by first name."""
    people = those(
        "Mia|Feldkamp;Jonte|Ahlers;Emilia|Großkreutz;Levin|Ruge;Nele|Thöle;Jannis|Wübker;Defne|Sen",
        "",
        "",
        "4a;4b",
    )
    lines = [f"{w.full}, {w.room}" for w in people]
    lines[3] += " (ab Januar)"
    text = ["Lese-AG am Donnerstag, 7. Stunde", "", *lines, "", "Noch 2 Plätze frei!", ""]
    folder.put("Lese-AG.txt", "\r\n".join(text), "cp1252")
    folder.photos(people, lambda w: f"Fotos AG/{w.given}.jpg")
    return Truth(people, allowed=("Lese-AG", "Lese-AG am Donnerstag", "Fotos AG", "AG"))
