"""Lists of schools on the continent of Europe."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, one, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx, xls


@case(
    "SchILD-NRW: export to a text file, semicolons, quotes, 'Unicode' (hilfe.edoop.de/benutzer/verwaltung/import/nrw)"
)
def p61_schild_text_export_in_unicode(folder: Folder) -> Truth:
    """Germany: the export as UTF-16 with semicolons; all first names, and which of them is used."""
    people = of_lines(
        """
        Anna Sophie|Brüggemann|4401|7|07A|Sophie
        Can|Demirtaş|4408|7|07A
        Johann Friedrich|Gräfe|4415|7|07A|Friedrich
        Marlene|Hüsken|4422|7|07A
        Nele|Oberländer|4429|7|07B
        Aleksandra|Stępień|4436|7|07B
        Karl Leonhard|zur Mühlen|4443|7|07B|Leonhard
        Veronika|Weißgerber|4450|7|07B
        """
    )
    titles = cut("Nachname|Vorname|Rufname|Geburtsdatum|Geschlecht|Klasse|Jahrgangsstufe|Schüleridentnummer")
    rows = [
        [
            *(
                w.family,
                w.given,
                w.goes or w.given,
                birthday(at, 2013, "."),
                "wmmwwwmw"[at],
                w.room,
                f"0{w.grade}",
            ),
            w.number,
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schuelerexport.csv", [titles, *rows], ";", "utf-16", quote=True)
    return Truth(people)


@case("WebUntis: the file of students that can be exported and imported (help.untis.at; titles from memory)")
def p61_webuntis_students(folder: Folder) -> Truth:
    """Austria: tabs, short names beside the long ones, a number within and one of the school, one left in fall."""
    people = of_lines(
        """
        Leonie|Aichinger|2019044|3|3B
        Fabian|Ebenbichler|2019051|3|3B
        Amar|Hodžić|2019058|3|3B
        Valentina|Kofler|2019065|3|3B
        Moritz|Lechthaler|2019072|3|3C
        Sarah|Oberhofer|2019079|3|3C
        Emre|Şimşek|2019086|3|3C
        Theresa|Unterrainer|2019093|3|3C
        """
    )
    people = [replace(w, more=(str(1187 + at * 5),)) for at, w in enumerate(people)]
    people = but(people, {4: {"here": False}})
    titles = cut(
        "name|longName|foreName|gender|birthDate|klasse.name|entryDate|exitDate|text|id|externKey|address.email"
    )
    rows = [
        [
            *(
                f"{w.family[:6]}{w.given[:3]}",
                w.family,
                w.given,
                "FMMFMFMF"[at],
                birthday(at, 2013, "."),
                w.room,
            ),
            *("08.09.2025", "" if w.here else "14.11.2025", "", w.more[0], w.number, ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student_20251201_0914.csv", [titles, *rows], "\t", end="\n")
    return Truth(people)


@case("style of a French vie scolaire, invented")
def p61_french_word_list_with_remarks(folder: Folder) -> Truth:
    """France: a Word table of a class; last names in capitals, remarks, one who has moved away."""
    people = of_lines(
        """
        Lilou|ARNOUX||5|5E2
        Mamadou|BARRY||5|5E2
        Côme|DE BOISSIEU||5|5E2
        Jade|FERNANDEZ||5|5E2
        Ismaël|HADJ-SAID||5|5E2
        Solenn|LE BIHAN||5|5E2
        Timéo|MOULIN||5|5E2
        Romane|MOULIN||5|5E2
        Nolwenn|QUÉRÉ||5|5E2
        """
    )
    people = but(people, {3: {"here": False}})
    remarks = {
        1: "arrivé le 06/10",
        3: "A quitté l'établissement le 03/10",
        4: "PAI",
        7: "sœur de Timéo",
        8: "délégué(e)",
    }
    titles = cut("N°|Nom|Prénom|Né(e) le|Régime|Observations")
    rows = [
        [
            str(at + 1),
            w.family,
            w.given,
            birthday(at, 2013),
            "EXT" if at % 4 == 0 else "DP",
            remarks.get(at, ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.put(
        "5e2.docx",
        docx(
            [
                "Collège Anne-Sylvestre",
                "Année scolaire 2025-2026",
                "Classe : 5E2",
                "Professeur principal : M. Jaouen",
            ],
            [[Cell((text,) if text else ()) for text in row] for row in (titles, *rows)],
            ["Effectif : 8 élèves (au 13/10/2025)"],
        ),
    )
    return Truth(people, capitals=True, allowed=("5e2", "M. Jaouen"))


@case("style of a Ukrainian class teacher's list, invented")
def p61_ukrainian_list_with_patronymics(folder: Folder) -> Truth:
    """Ukraine: family name, first name and patronymic in one cell; the class in the heading; mothers, phones."""
    people = of_lines(
        """
        Артем|Бондаренко||7|7-А
        Соломія|Гнатюк||7|7-А
        Данило|Коваль||7|7-А
        Злата|Левченко||7|7-А
        Назар|Мельник||7|7-А
        Вероніка|Петрук||7|7-А
        Остап|Романюк||7|7-А
        Мілана|Шевчук||7|7-А
        """
    )
    fathers = cut("Олексійович|Тарасівна|Ігорович|Андріївна|Петрович|Юріївна|Богданович|Сергіївна")
    people = [replace(w, also=((f"{w.given} {fathers[at]}", w.family),)) for at, w in enumerate(people)]
    mothers = cut("Оксана|Леся|Ірина|Наталія|Світлана|Юлія|Марта|Олена")
    titles = cut("№|Прізвище, ім'я, по батькові|Дата народження|Мати|Телефон матері|Примітка")
    notes = {2: "переїхав з 7-Б", 5: "індивідуальне навчання"}
    rows: list[list[Any]] = [
        [
            *(
                at + 1,
                f"{w.family} {w.given} {fathers[at]}",
                birthday(at, 2013, "."),
                f"{w.family} {mothers[at]}",
            ),
            *(f"+38067555{at * 17 + 1012}", notes.get(at)),
        ]
        for at, w in enumerate(people)
    ]
    above = [["Список учнів"], ["Клас: 7-А"], ["Класний керівник: Дорошенко Надія Василівна"], []]
    folder.book("7-А список.xlsx", {"Аркуш1": [*above, titles, *rows]}, merge=["A1:F1"])
    return Truth(people, allowed=("7-А список", "Дорошенко Надія Василівна", "7-Б"))


@case(
    "Primus: the file for the school's photographer (help.inschool.fi, Henkilötietojen lähetys koulukuvausta varten); "
    "its titles and the names of the photos invented"
)
def p61_finnish_file_for_the_photographer(folder: Folder) -> Truth:
    """Finland: all first names and the one used; the photographer's folders by class, named with that one."""
    people = of_lines(
        """
        Aada|Hakkarainen||6|6A
        Eino Kalevi|Jääskeläinen||6|6A|Kalevi
        Hodan|Mohamud||6|6A
        Venla|Pöyhönen||6|6A
        Onni|Rautio||6|6A
        Tuulia|Hakkarainen||6|6B
        Sanni Elina|Kettunen||6|6B|Elina
        Väinö|Määttä||6|6B
        Leevi|Ylä-Outinen||6|6B
        """
    )
    people = with_photos(people, 3)
    titles = cut("Koulu|Luokka|Sukunimi|Etunimet|Kutsumanimi")
    rows = [["Lehtolan koulu", w.room, w.family, w.given, w.goes or w.given] for w in people]
    folder.csv("Koulukuvat/Lehtolan_Koulu.txt", [titles, *rows], "\t", "cp1252")
    folder.photos(people, lambda w: f"Koulukuvat/{w.room}/{w.family} {w.goes or w.given}.jpg")
    return Truth(people, allowed=("Koulukuvat", "Lehtolan koulu", "Lehtolan_Koulu"))


@case("style of a Swedish school catalogue, invented")
def p61_swedish_page_with_the_mentor(folder: Folder) -> Truth:
    """Sweden: a PDF of small photos, names in two lines below, and the mentor among the pupils."""
    people = with_photos(
        of_lines(
            """
            Alma|Bergqvist||5|5B
            Melker|Dahlgren||5|5B
            Saga|Ekström||5|5B
            Yousef|Haddad||5|5B
            Hedda|Lilja||5|5B
            Malte|Nordin||5|5B
            Tindra|af Ekenstam||5|5B
            Vidar|Söderlund||5|5B
            Stina|Åberg||5|5B
            Elton|Öhman||5|5B
            Alicia|Palm||5|5B
            Ebrahim|Rashidi||5|5B
            Tuva-Lisa|Sandin||5|5B
            Loke|Tornberg||5|5B
            Wilma|Vikström||5|5B
            Hjalmar|Wiberg||5|5B
            Freja|Zetterlund||5|5B
            """
        ),
        5,
    )
    mentor = one("Karin", "Wallgren", role="staff")
    pictures = [
        *cells(people, "{who.given}", "{who.family}", ""),
        Cell(("Karin", "Wallgren", "Mentor"), face(mentor.photo)),
    ]
    grid = Grid(
        columns=4,
        rows=4,
        photo=54,
        centred=True,
        text=90,
        title="Klass: 5B",
        foot="Skolkatalog 2025/2026 - Björkskolan",
    )
    folder.put("Skolkatalog 5B.pdf", grid_pdf(pictures, grid))
    return Truth([*people, mentor], allowed=("Skolkatalog 5B", "5B"))


@case("e-Okul: a class list as Excel 97 (style remembered)")
def p61_turkish_class_list_in_old_excel(folder: Folder) -> Truth:
    """Türkiye: an old .xls with a merged heading, school numbers as numbers, the count at the foot."""
    people = of_lines(
        """
        Defne|Acar|112|5|5/B
        Yiğit|Bozkurt|119|5|5/B
        Ecrin Su|Çalışkan|126|5|5/B
        Ömer Asaf|Doğan|133|5|5/B
        Zeynep|Güneş|140|5|5/B
        Umut|İnce|147|5|5/B
        Hiranur|Kılıç|154|5|5/B
        Eymen|Şahin|161|5|5/B
        """
    )
    titles = cut("S.No|Öğrenci No|Adı|Soyadı|Cinsiyeti|Sınıfı")
    rows: list[list[Any]] = [
        [at + 1, int(w.number), w.given, w.family, "Kız" if at in (0, 2, 4, 6) else "Erkek", w.room]
        for at, w in enumerate(people)
    ]
    above = [["T.C. MİLLÎ EĞİTİM BAKANLIĞI"], ["Cumhuriyet Ortaokulu Müdürlüğü Sınıf Listesi"], [""]]
    below = [[""], ["Kız Öğrenci Sayısı: 4", "", "Erkek Öğrenci Sayısı: 4"], ["Toplam Öğrenci Sayısı: 8"]]
    folder.put("sinif_listesi.xls", xls([*above, titles, *rows, *below], [(0, 0, 0, 5), (1, 1, 0, 5)]))
    return Truth(people, allowed=("sinif_listesi", "Sheet1"))
