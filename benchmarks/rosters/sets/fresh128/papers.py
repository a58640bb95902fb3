"""Prints and Word documents, photos called by hand beside a typed list, a Ukrainian list."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh79.kit import GRID, Print, across, shade
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh103.kit import together
from benchmarks.rosters.sets.fresh105.kit import listed
from benchmarks.rosters.sets.fresh113.kit import Doc, Span


@case()
def q128_word_in_two_columns_printed(folder: Folder) -> Truth:
    """Scotland: a PDF printed from Word, two columns, a class in each with its teacher above, bullets, remarks."""
    people = of_lines(
        """Angus|Farquhar|||P4;Blythe|Crawford|||P4;Cameron|Yip|||P4;Iona|MacAskill|||P4;Kacper|Zielinski|||P4
        Rhona|Galbraith|||P4;Eilish|Docherty|||P5;Finn|Strachan|||P5;Hamza|Chaudhry|||P5;Murdo|Lamont|||P5
        Orla|McGinty|||P5;Skye|Robertson|||P5"""
    )
    remarks = {"Cameron": " (new)", "Murdo": " (large print)"}
    made = Print(columns=2, size=11, foot=("Class lists for library - August 2026", "", "Page {page}"))
    for room, teacher in (("P4", "Mrs Ogilvie"), ("P5", "Mr Baird")):
        if room == "P5":
            made.new_column()
        made.say(f"{room} - {teacher}", 14, bold=True, after=6)
        for line in listed(in_room(people, room), begin="\u2022 ", **remarks).split("\n"):
            made.say(line)
    folder.put("P4 and P5 lists.pdf", made.data())
    return Truth(people, allowed=("P4 and P5 lists", "Mrs Ogilvie", "Mr Baird"))


@case()
def q128_sitzplan_in_word(folder: Folder) -> Truth:
    """Germany: a seating plan in Word: a table of places, two pupils a desk, a free one, the teacher's desk, door."""
    people = of_lines(
        """Adrian|Kessler;Bahar|Yıldız;Clara|Neumann;Elias|Hartwig;Fiete|Petersen;Hannah|Stamm;Jannik|Oswald
        Lina|Abou Zaid;Mats|Reuter;Nele|Wiegand;Selin|Arslan;Tom|Bachmann""",
        room="7b",
    )
    made = Doc()
    made.line("Sitzplan Klasse 7b (Raum 114) – ab 21.09.2026", "Heading1")
    names = [w.full for w in people]
    rows: list[list[Any]] = [[Span("Tafel", 5)], ["", "", "Lehrerpult", "", "Tür"]]
    rows.append([*names[:2], "", *names[2:4]])
    rows.append([*names[4:6], "", names[6], "frei"])
    rows.append([*names[7:9], "", *names[9:11]])
    rows.append([names[11], "frei", "", "frei", "frei"])
    rows.append([Span("Fenster", 5)])
    made.grid(rows, (2100, 2100, 1200, 2100, 2100), ())
    made.line("Bitte bis zu den Herbstferien so sitzen bleiben. K. Wolter")
    folder.put("Sitzplan 7b.docx", made.done())
    people = [any_parting(w) if " " in w.family else w for w in people]
    return Truth(people, allowed=("Sitzplan 7b", "Raum 114", "K. Wolter"))


@case("DepEd's School Form 1 as teachers copy it into a sheet of their own (layout from memory)")
def q128_section_printed_from_a_sheet(folder: Folder) -> Truth:
    """Philippines: a PDF printed from a spreadsheet: LRN, capitals, boys and girls apart, totals, the adviser."""
    people = of_lines(
        """JOHN MARK|ABAD|136417090203;KARL ANGELO|DELA CRUZ|136417090219;MIGUEL|PANGILINAN|136417090226
        PRINCE JAY|SALAZAR|136417090231;ANGEL MAE|BAUTISTA|136417090244;FRANCINE|DEL ROSARIO|136417090252
        JHOANNA|MAGBANUA|136417090267;PRECIOUS|TUMULAK|136417090270;ZAIRA|USMAN|136417090281""",
        grade="4",
        room="Sampaguita",
    )
    made = Print(size=10)
    made.say("STA. ROSA CENTRAL SCHOOL", 13, bold=True, side=1)
    made.say("Grade 4 - Sampaguita    S.Y. 2026-2027", 11, side=1)
    made.say("Adviser: MRS. LORNA B. VILLAFUERTE", 10, side=1, after=8)
    rows = [cut("No.|LRN|NAME OF LEARNERS|BIRTHDATE|REMARKS"), ["MALE", "", "", "", ""]]
    for sex, part in (("", people[:4]), ("FEMALE", people[4:])):
        if sex:
            rows += [["", "", "TOTAL MALE: 4", "", ""], [sex, "", "", "", ""]]
        for nr, w in enumerate(part, 1):
            remark = "Transferred in 7/13/26" if w.given == "ZAIRA" else ""
            rows.append([f"{nr}", w.number, w.last_first, birthday(people.index(w), 2016), remark])
    rows += [["", "", "TOTAL FEMALE: 5", "", ""], ["", "", "GRAND TOTAL: 9", "", ""]]
    made.table(rows, (30, 100, 180, 80, 120), [*GRID, *across(1, 7), *shade(1, 7)], air=3)
    folder.put("Sampaguita masterlist.pdf", made.data())
    allowed = ("Sampaguita masterlist", "MRS. LORNA B. VILLAFUERTE", "Grade 4 - Sampaguita", "4 Sampaguita")
    return Truth(people, capitals=True, allowed=allowed)


@case()
def q128_photos_by_first_names_and_a_list(folder: Folder) -> Truth:
    """British Columbia: photos called `Maya C.jpg`, `Theo.jpg`, and the typed list with the whole names."""
    people = with_photos(
        of_lines(
            """Aiden|Chow;Brooklyn|Pelletier;Harjot|Gill;Jasmeet|Dhaliwal||||Jas;Kenzo|Mori;Liam|O'Hearn;Maya|Cardenas
            Maya|Rosenberg;Noelle|Joseph;Theodore|Kwan||||Theo;Wren|Sandhu;Zachary|Boyko||||Zach"""
        ),
        4,
        8,
    )
    text = "Division 9 - Ms. Fontaine\n\n"
    for w in people:
        text += f"{w.given} {w.family} ({w.goes})\n" if w.goes else f"{w.full}\n"
        if w.photo:
            last = f" {w.family[0]}" if w.given == "Maya" else ""
            folder.put(f"Div 9/{w.goes or w.given}{last}.jpg", face(w.photo))
    folder.put("Div 9/Div 9 names.txt", text)
    folder.put("Div 9/whole class.jpg", together(people[:9], 3))
    allowed = ("Div 9", "Div 9 names", "Division 9", "Ms. Fontaine", "Division 9 - Ms. Fontaine")
    return Truth(people, allowed=allowed)


@case()
def q128_grupy_czytelnicze(folder: Folder) -> Truth:
    """Poland: a Word document with the reading groups of a class, a heading a group, the leader marked, days."""
    people = of_lines(
        """Antonina|Jaworska;Błażej|Krupa;Danuta|Oleksy;Igor|Szulc;Julia|Wąsik;Leon|Biernat;Mykola|Shevchenko
        Oliwia|Rak;Pola|Lisowska;Tymon|Górecki;Wiktor|Śliwa""",
        room="4b",
    )
    made = Word()
    made.line("Grupy czytelnicze – klasa 4b", "Heading1")
    made.line("Wychowawca: p. Nowicka")
    leaders = ("Antonina", "Julia", "Pola")
    groups = (
        ("Sowy (poniedziałek)", people[:4]),
        ("Jeże (środa)", people[4:8]),
        ("Lisy (piątek)", people[8:]),
    )
    for name, part in groups:
        made.line(name, "Heading2")
        made.lines([f"{w.full} – lider" if w.given in leaders else w.full for w in part], listed=True)
    made.line("Proszę o wypożyczenie każdej grupie jednego kompletu książek.")
    folder.put("Grupy czytelnicze 4b.docx", made.done())
    names = [name for name, _ in groups]
    allowed = ("Grupy czytelnicze 4b", "Grupy czytelnicze", "p. Nowicka", *names, "Sowy", "Jeże", "Lisy")
    return Truth(people, allowed=allowed)


@case("a German school library's list of reminders (layout invented)")
def q128_mahnliste_nach_klassen(folder: Folder) -> Truth:
    """Germany: a print of reminders by class: name, number of the card, title, due; some have two books out."""
    people = of_lines(
        """Leonard|Albers|10417||6a;Mathilda|Eggers|10422||6a;Omar|Haidari|10426||6a;Pauline|Köster|10431||6a
        Ruben|Zimmer|10438||6a;Antonia|Feldkamp|10419||6b;Can|Öztürk|10424||6b;Ida|Lohmann|10428||6b
        Justus|von Ahlen|10435||6b"""
    )
    books = cut("Gregs Tagebuch 4|Tintenherz|Percy Jackson 2|Die Schule der magischen Tiere|Warrior Cats 1")
    made = Print(
        head=[("Schulbibliothek Realschule am Deich", "Stand: 02.11.2026")], foot=("", "", "Seite {page}")
    )
    made.say("Mahnliste", 15, bold=True, after=8)
    for room in ("6a", "6b"):
        made.say(f"Klasse {room}", 11, bold=True)
        rows = [cut("Name, Vorname|Ausweisnr.|Titel|fällig am|Mahnung")]
        for w in in_room(people, room):
            at = people.index(w)
            for nr in range(2 if at in (2, 6) else 1):
                title = books[(at + nr * 2) % 5]
                rows.append([w.last_first, w.number, title, f"{at + 12}.10.2026", f"{at % 2 + 1}."])
        made.table(rows, (140, 70, 190, 70, 50), GRID)
        made.gap(10)
    folder.put("Mahnliste Klasse 6.pdf", made.data())
    return Truth(people, allowed=("Mahnliste Klasse 6", "Mahnliste", "Klasse 6"))


@case()
def q128_spysok_uchniv(folder: Folder) -> Truth:
    """Ukraine: a Word document, a table of a class: surname, name and patronymic in a column, birthdays, notes."""
    people = of_lines(
        """Олександра Ігорівна|Бондаренко;Максим Андрійович|Гнатюк;Соломія Петрівна|Дзюба;Назар Олегович|Кравець
        Вероніка Сергіївна|Лисенко;Данило Романович|Марчук;Єва Вікторівна|Остапенко;Тимофій Юрійович|Савчук
        Злата Богданівна|Ярошенко""",
        room="6-А",
    )
    made = Word()
    made.line("Список учнів 6-А класу", "Heading1")
    made.line("Класний керівник: Мельник Ірина Павлівна")
    rows = [cut("№|Прізвище, ім'я, по батькові|Дата народження|Примітка")]
    for at, w in enumerate(people):
        note = {3: "алергія на горіхи", 7: "новий учень"}.get(at, "")
        rows.append([f"{at + 1}", f"{w.family} {w.given}", birthday(at, 2014, "."), note])
    made.table(rows)
    folder.put("6-А список.docx", made.done())

    def shorter(w: Who) -> Who:
        return any_parting(w, f"{w.given.split()[0]} {w.family}")

    return Truth([shorter(w) for w in people], allowed=("6-А список", "Мельник Ірина Павлівна"))
