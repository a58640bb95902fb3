"""Exports and prints of Flemish, Bavarian, French, Spanish, Italian, Hungarian and Turkish systems."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.papers import page_xls
from benchmarks.rosters.sets.fresh79.kit import GRID, Print
from benchmarks.rosters.sets.fresh91.kit import gone


@case("Smartschool: naam, voornaam, internnummer, stamboeknummer, klas of an export (titles from memory)")
def q122_leerlingen_met_pasfotos(folder: Folder) -> Truth:
    """Flanders: a CSV with semicolons, surname first with its `Van`, a folder of pass photos by internnummer."""
    people = with_photos(
        of_lines(
            """Lander|Baert|202417||1A2;Nora|Claes|202422||1A2;Ayoub|El Amrani|202426||1A2
            Fien|Goossens|202431||1A2;Warre|Van Damme|202438||1A2;Juna|De Backer|202419||1B1
            Senne|Lemmens|202424||1B1;Zeynep|Kaya|202428||1B1;Thibault|Van den Broeck|202435||1B1
            Marie-Lou|Willems|202440||1B1"""
        ),
        2,
        7,
    )
    rows: list[list[Any]] = [cut("Naam|Voornaam|Internnummer|Stamboeknummer|Klas|Geslacht|Gebruikersnaam")]
    found = []
    for at, w in enumerate(people):
        register = f"1{at * 31 + 4417:06}"
        sex = "M" if w.given in ("Lander", "Ayoub", "Warre", "Senne", "Thibault") else "V"
        name = f"{w.given}.{w.family}".lower().replace(" ", "")
        rows.append([w.family, w.given, w.number, register, w.room, sex, name])
        found.append(replace(w, more=(register,)))
    folder.csv("Smartschool/leerlingen 1e jaar.csv", rows, ";", "utf-8-sig")
    folder.photos(people, lambda w: f"Smartschool/pasfoto's/{w.number}.jpg")
    return Truth(found, allowed=("Smartschool", "leerlingen 1e jaar", "pasfoto's"))


@case("ASV Bayern: Familienname, Vornamen, Rufname, Austritt of an export as CSV (titles from memory)")
def q122_export_der_asv(folder: Folder) -> Truth:
    """Bavaria: a CSV in quotes: all first names and the one used, classes of grade 5, one has left; no numbers."""
    lines = """Antonia|Bichler||5|5a|Antonia Maria;Ludwig|Eisenreich||5|5a|Ludwig;Selin|Güneş||5|5a|Selin
        Korbinian|Hintermeier||5|5a|Josef Korbinian;Paula|Lechner||5|5a|Paula;Vinzenz|Obermayr||5|5b|Vinzenz
        Emilija|Petrović||5|5b|Emilija;Magdalena|Ströbl||5|5b|Anna Magdalena;Xaver|Thalhammer||5|5b|Xaver
        Hannah|Zöllner||5|5b|Hannah"""
    people = [replace(w, given=w.goes, goes=w.given, also=((w.given, w.family),)) for w in of_lines(lines)]
    titles = "Klasse|Jahrgangsstufe|Familienname|Vornamen|Rufname|Geschlecht|Geburtsdatum|Eintritt|Austritt"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        sex = "M" if w.goes in ("Ludwig", "Korbinian", "Vinzenz", "Xaver") else "W"
        left = "30.09.2026" if w.goes == "Emilija" else ""
        own = [w.room, "5", w.family, w.given, w.goes, sex, birthday(at, 2016, ".")]
        rows.append([*own, "15.09.2026", left])
    folder.csv("ASV_Export_Jgst5.csv", rows, ";", "utf-8", quote=True)
    here = [w for w in people if w.goes != "Emilija"]
    return Truth([*here, *gone(people, 6)], allowed=("ASV_Export_Jgst5",))


@case("ONDE: the extraction of pupils as CSV: nom d'usage, INE, niveau, libellé classe (titles from memory)")
def q122_extraction_onde(folder: Folder) -> Truth:
    """France: the extraction of a primary school in cp1252: names in capitals, INE, a class of two levels."""
    people = of_lines(
        """LOUNA|BARBIER|080417226AA|CE1|CE1-CE2 MME ROUX;ELIAS|CHARPENTIER|080417239BB|CE1|CE1-CE2 MME ROUX
        MAËLYS|DIALLO|080417242CC|CE1|CE1-CE2 MME ROUX;SACHA|GIRAUD|080417255DD|CE2|CE1-CE2 MME ROUX
        INÈS|LEMOINE|080417268EE|CE2|CE1-CE2 MME ROUX;TIMÉO|BERNIER|080417271FF|CM1|CM1 M. PONS
        JEANNE|COLLET|080417284GG|CM1|CM1 M. PONS;ISMAËL|HADDAD|080417297HH|CM1|CM1 M. PONS
        LOU-ANN|MASSON|080417300JJ|CM1|CM1 M. PONS;MARTIN|RIVIÈRE|080417313KK|CM1|CM1 M. PONS"""
    )
    titles = (
        "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Cycle;Niveau;Libellé classe;Etat"
    )
    rows: list[list[Any]] = [titles.split(";")]
    for at, w in enumerate(people):
        sex = "M" if w.given in ("ELIAS", "SACHA", "TIMÉO", "ISMAËL", "MARTIN") else "F"
        cycle = "CYCLE III" if w.grade == "CM1" else "CYCLE II"
        own = [w.family, "", w.given, birthday(at, 2018), sex, w.number, cycle, w.grade, w.room]
        rows.append([*own, "Admis définitif"])
    folder.csv("CSVExtraction.csv", rows, ";", "cp1252")
    return Truth(people, capitals=True, allowed=("CSVExtraction", "MME ROUX", "M. PONS"))


@case("Alexia: a listing of photos of a class (layout from memory)")
def q122_listado_fotografico(folder: Folder) -> Truth:
    """Spain: the photos of a class, five a row, surnames in one line and the first name below; no numbers."""
    people = with_photos(
        of_lines(
            """Aitana|Alonso Vega;Marco|Benítez Ruano;Jimena|Cabrera Ortiz;Bruno|Esteban Pardo;Alba|Ferrer Molina
            Youssef|Haddadi;Olivia|Iglesias Tapia;Gael|Merino Sanz;Claudia|Pastor Rueda;Hugo|Redondo Cid
            Vera|Saavedra Luengo""",
            room="3º EP B",
        ),
        3,
        8,
    )
    page, file = blank_page(595, 842)
    write(page, 40, 800, "Colegio Santa Clara", 9)
    write(page, 460, 800, "Curso 2026-2027", 9)
    write_middle(page, 297, 772, "Listado fotográfico de alumnos", 15, bold=True)
    write_middle(page, 297, 754, "Clase: 3º EP B", 11)
    write_middle(page, 297, 740, "Tutora: Beatriz Lozano Peña", 9)
    for at, w in enumerate(people):
        x, y = 44 + at % 5 * 104, 622 - at // 5 * 142
        if w.photo:
            draw_face(page, w, x + 17, y, 66)
        else:
            page.rect(x + 17, y, 66, 88)
        write_middle(page, x + 50, y - 11, f"{w.family},", 8, bold=True)
        write_middle(page, x + 50, y - 21, w.given, 8)
    write(page, 40, 24, "Alexia - 10/09/2026", 7)
    write(page, 500, 24, "Página 1 de 1", 7)
    page.save()
    folder.put("Fotos 3B.pdf", file.getvalue())
    return Truth(people, allowed=("Fotos 3B", "Beatriz Lozano Peña"))


@case("ClasseViva (Spaggiari): the list of a class downloaded as .xls that is a page (titles from memory)")
def q122_elenco_della_seconda(folder: Folder) -> Truth:
    """Italy: a page called .xls: `COGNOME NOME` in one column, capitals, birthplace, a heading above the table."""
    people = of_lines(
        """GIADA|ANGELINI;PIETRO|BARTOLI;NADIA|CHAKIR;EDOARDO|FERRARIO;LETIZIA|GRIMALDI;ANDREI|IONESCU
        CAMILLA|MANTOVANI;RICCARDO|ORLANDI;SVEVA|PELLEGRINI;TOMMASO|VITALE""",
        room="2C",
    )
    towns = cut("PARMA|FIDENZA|PARMA|TRAVERSETOLO")
    rows = [
        [at + 1, f"{w.family} {w.given}", birthday(at, 2014), towns[at % 4], "S" if at % 3 else "N"]
        for at, w in enumerate(people)
    ]
    above = "<h3>Istituto Comprensivo Toscanini - A.S. 2026/2027</h3><p>Classe: 2C</p>"
    titles = cut("N.|Cognome e Nome|Data di nascita|Comune di nascita|Religione")
    folder.put("elenco_2C.xls", page_xls(titles, rows, above))
    return Truth(people, capitals=True, allowed=("elenco_2C",))


@case("KRÉTA: name, mother's name, birth, oktatási azonosító, Osztály (tudasbazis.ekreta.hu, pageId=2425566)")
def q122_tanulok_a_kretabol(folder: Folder) -> Truth:
    """Hungary: the table of a form teacher in Excel: surname first in one column, mothers' names, 11 digits."""
    people = of_lines(
        """Lilla|Bodnár|72417226417||6.a;Márton|Csizmadia|72417226420||6.a;Hanga|Erdős|72417226433||6.a
        Levente|Gulyás|72417226446||6.a;Zorka|Hegedűs|72417226459||6.a;Botond|Jakab|72417226462||6.a
        Panna|Kerekes|72417226475||6.a;Ármin|Lőrincz|72417226488||6.a;Flóra|Szűcs|72417226491||6.a
        Dávid|Vörös|72417226504||6.a"""
    )
    mothers = cut("Papp Ildikó|Tóth Réka|Varga Edit|Kis Mónika|Balla Ágnes|Fodor Anita|Soós Katalin")
    titles = "Név|Anyja neve|Születési hely|Születési idő|Oktatási azonosító|Tanköteles|Osztály|Tanterv"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        born = f"2014.{at % 12 + 1:02}.{at + 9:02}."
        own = [f"{w.family} {w.given}", mothers[at % 7], "Eger", born, w.number, "Igen", w.room]
        rows.append([*own, "Általános iskola 5-8."])
    folder.book("Tanulok_6a.xlsx", {"Tanulók": rows})
    return Truth(people, allowed=("Tanulok_6a", "Tanulók"))


@case("e-Okul: the list of a class as PDF: S.No, Öğrenci No, Adı, Soyadı, Cinsiyeti (from memory)")
def q122_sinif_listesi(folder: Folder) -> Truth:
    """Turkey: the printed list of a section in capitals, school numbers, the class teacher, sums of boys and girls."""
    people = of_lines(
        """ASEL|AYDIN|417|5|B;ÇAĞAN|BOZKURT|422|5|B;DEFNE|ÇETİN|426|5|B;EYMEN|DOĞAN|431|5|B
        FATMA ZEHRA|GÜLER|438|5|B;HİRANUR|KILIÇ|442|5|B;KEREM|ÖZTÜRK|447|5|B;MELİH|ŞAHİN|451|5|B
        NİSA|TEKİN|455|5|B;YİĞİT|YILMAZ|460|5|B"""
    )
    made = Print(font="Sans", foot=("e-Okul", "", "Sayfa {page} / {pages}"))
    made.say("T.C.", side=1, after=0)
    made.say("MİLLÎ EĞİTİM BAKANLIĞI", side=1, after=0)
    made.say("Atatürk Ortaokulu Müdürlüğü", side=1, after=4)
    made.say("5. Sınıf / B Şubesi Sınıf Listesi", 12, bold=True, side=1, after=6)
    made.say("Sınıf Öğretmeni: HÜLYA ERDOĞAN", after=6)
    rows = [cut("S.No|Öğrenci No|Adı|Soyadı|Cinsiyeti")]
    girls = ("ASEL", "DEFNE", "FATMA ZEHRA", "HİRANUR", "NİSA")
    for nr, w in enumerate(people, 1):
        rows.append([f"{nr}", w.number, w.given, w.family, "Kız" if w.given in girls else "Erkek"])
    made.table(rows, (40, 70, 140, 140, 70), GRID, air=3)
    made.gap(5)
    made.say("Kız Öğrenci Sayısı : 5    Erkek Öğrenci Sayısı : 5    Toplam Öğrenci Sayısı : 10")
    folder.put("5B sınıf listesi.pdf", made.data())
    return Truth(people, capitals=True, allowed=("5B sınıf listesi", "HÜLYA ERDOĞAN"))
