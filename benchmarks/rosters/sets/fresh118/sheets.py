"""Exports of student systems, and sheets a class or several classes on one, other ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh113.kit import bar, block, note, wide


@case("the pupils' register of Lithuania, an export to Excel (titles from memory)")
def q118_mokiniu_registras(folder: Folder) -> Truth:
    """Lithuania: one sheet of two classes, first name first, number of the file, address, language taught."""
    people = of_lines(
        """Liepa|Abromaitytė|M-2417||3a;Jonas|Bagdonas|M-2421||3a;Smiltė|Daukantaitė|M-2426||3a
        Benas|Gecevičius|M-2430||3a;Ieva Marija|Jonušaitė|M-2433||3a;Arnas|Kazlauskas|M-2438||3a
        Viltė|Malinauskaitė|M-2442||3a;Pijus|Račkauskas|M-2447||3a;Gustė|Bernotaitė|M-2419||3b
        Kajus|Dambrauskas|M-2424||3b;Sofija|Ivanova|M-2428||3b;Rokas|Kavaliauskas|M-2435||3b
        Luknė|Paulauskaitė|M-2440||3b;Tadas|Stankevičius|M-2444||3b;Elija|Vasiliauskaitė|M-2451||3b
        Mantas|Žukauskas|M-2455||3b"""
    )
    streets = cut("Vyšnių g. 4|Taikos pr. 17-12|Pušyno g. 31|Ežero g. 8-3")
    titles = "Eil. Nr.|Vardas|Pavardė|Gimimo data|Klasė|Asmens bylos Nr.|Gyv. vieta|Užsienio kalba"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        born = f"2017-{at % 12 + 1:02}-{at + 7:02}"
        language = ("anglų", "anglų", "vokiečių")[at % 3]
        rows.append([at + 1, w.given, w.family, born, w.room, w.number, streets[at % 4], language])
    folder.book("Mokiniai 2026-09-01.xlsx", {"Mokiniai": rows})
    return Truth(people, allowed=("Mokiniai 2026-09-01", "Mokiniai"))


@case("MyEducation BC, a quick report saved as CSV (titles from memory)")
def q118_quick_report_of_two_divisions(folder: Folder) -> Truth:
    """British Columbia: a CSV, legal and usual first names, pupil number, PEN, divisions, one withdrawn."""
    people = of_lines(
        """Alexander|Bouchard|2041722|4|Div 07|Alex;Simrit|Gill|2041883|4|Div 07
        Mackenzie|Charlie|2042190|4|Div 07
        Zi Han|Liu|2042334|4|Div 07|Hannah;Owen|Penner|2042611|4|Div 07;Juliette|Marchand|2042845|4|Div 07
        Navdeep|Brar|2043176|4|Div 07|Nav;Theodora|Adamson|2051937|5|Div 08|Teddy
        Miguel|Santos|2052072|5|Div 08
        Raven|George|2052426|5|Div 08;Elizabeth|Hagen|2052749|5|Div 08|Libby;Arman|Karimi|2053052|5|Div 08
        Sadie|Thiessen|2053318|5|Div 08;Jun|Watanabe|2053581|5|Div 08"""
    )
    teachers = {"Div 07": "Kowalenko, R", "Div 08": "Prasad, M"}
    titles = "Pupil #,Legal last,Legal first,Usual first,Grade,Homeroom,Homeroom teacher,PEN,Enr Status"
    rows: list[list[Any]] = [titles.split(",")]
    found = []
    for at, w in enumerate(people):
        pen = f"1{at * 7331 + 24417226:08}"
        status = "Withdrawn" if at == 8 else "Active"
        own = [w.number, w.family, w.given, w.goes or w.given, f"0{w.grade}", w.room]
        rows.append([*own, teachers[w.room], pen, status])
        found.append(replace(w, more=(pen,), also=((w.goes, w.family),) if w.goes else ()))
    folder.csv("STD Quick Report.csv", rows)
    here = [w for at, w in enumerate(found) if at != 8]
    allowed = ("STD Quick Report", *teachers.values(), "Kowalenko", "Prasad")
    return Truth([*here, *gone(found, 8)], allowed=allowed)


@case()
def q118_spisaci_po_klasove(folder: Folder) -> Truth:
    """Bulgaria: a sheet for each class, first, father's and family name in one cell, one has moved away."""
    people = of_lines(
        """Александра|Иванова Ангелова|||6а;Божидар|Петров Василев|||6а;Виктория|Стоянова Генчева|||6а
        Даниел|Красимиров Димов|||6а;Елица|Николаева Желева|||6а;Йоан|Мартинов Колев|||6а
        Магдалена|Росенова Лазарова|||6а;Симеон|Георгиев Марков|||6а;Айлин|Сабриева Мехмедова|||6б
        Борис|Емилов Найденов|||6б;Габриела|Пламенова Пенчева|||6б;Калоян|Тодоров Русев|||6б
        Никол|Валентинова Славова|||6б;Радослав|Асенов Тошев|||6б;Теодора|Димитрова Христова|||6б"""
    )
    people = [
        replace(
            w,
            also=((w.given, w.family.split()[1]), (f"{w.given} {w.family.split()[0]}", w.family.split()[1])),
        )
        for w in people
    ]
    heads = {"6а": "Мариела Костова", "6б": "Явор Бонев"}
    sheets: dict[str, list[Any]] = {}
    for room, head in heads.items():
        rows: list[Any] = [
            ["СУ „Васил Левски“ – учебна 2026/2027 година"],
            [f"Списък на учениците от {room} клас, класен ръководител: {head}"],
            [],
            cut("№|Име, презиме, фамилия|Дата на раждане|Телефон на родител|Забележка"),
        ]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            remark = {3: "преместен в друго училище от 10.09.2026 г.", 8: "целодневна група"}.get(at, "")
            phone = f"0888 55{at + 10} {at * 7 + 104}"
            rows.append([nr, f"{w.given} {w.family}", f"{birthday(at, 2014, '.')} г.", phone, remark])
        sheets[room] = [*rows, [], ["", "Изготвил: Л. Панайотова, ЗАС"]]
    workbook(folder, "Шести клас.xlsx", sheets, ("A1:E1", "A2:E2"), {"B": 34, "D": 16, "E": 36})
    here = [w for at, w in enumerate(people) if at != 3]
    return Truth([*here, *gone(people, 3)], allowed=("Шести клас", *heads.values()))


@case()
def q118_grade_4_classes_below_each_other(folder: Folder) -> Truth:
    """Namibia: three classes below each other, girls and boys counted, SURNAME first, LEFT beside one."""
    people = of_lines(
        """Ndapewa|Amutenya|4417||4A;Johannes|Beukes|4422||4A;Tuyakula|Haufiku|4426||4A
        Jaydene|Isaacks|4431||4A
        Petrus|Nangolo|4438||4A;Uatjavi|Tjiueza|4442||4A;Elifas|Ashipala|4419||4B;Chantelle|Cloete|4424||4B
        Hilma|Iipinge|4428||4B;Romario|Kandjii|4435||4B;Martha|Shikongo|4440||4B;Dawid|Witbooi|4444||4B
        Selma|Angula|4418||4C;Marvin|Goagoseb|4423||4C;Kauna|Hamutenya|4427||4C;Immanuel|Matomola|4434||4C
        Zelda|Pienaar|4441||4C"""
    )
    heads = {"4A": "Ms. E. Kapolo", "4B": "Mr. T. Garoeb", "4C": "Mrs. L. Strauss"}
    book, sheet = book_of("Gr 4 2026")
    bar(sheet, 1, 1, 7, "Etosha View Primary School – Grade 4 class lists", "C6E0B4")
    y = 3
    girls = ["Ndapewa", "Tuyakula", "Jaydene", "Chantelle", "Hilma", "Martha", "Selma", "Kauna", "Zelda"]
    for room, head in heads.items():
        mine = in_room(people, room)
        bar(sheet, y, 1, 7, f"GRADE {room}   –   {head}")
        rows: list[list[Any]] = [cut("No|Adm. No|Surname|First name|Sex|Hostel|Remarks")]
        for nr, w in enumerate(mine, 1):
            remark = {"Romario": "LEFT 4 Sept", "Zelda": "glasses", "Petrus": "repeats"}.get(w.given, "")
            sex = "F" if w.given in girls else "M"
            rows.append([nr, int(w.number), w.family, w.given, sex, "H" if nr % 3 == 0 else "", remark])
        y = block(sheet, y + 1, 1, rows, 1)
        count = sum(w.given in girls for w in mine)
        sheet.cell(y, 3).value, sheet.cell(y, 4).value = f"Girls: {count}", f"Boys: {len(mine) - count}"
        y += 3
    note(sheet, y, 3, "H = lives in the hostel")
    wide(sheet, 5, 10, 18, 16, 6, 8, 18)
    folder.save("Grade 4 class lists.xlsx", book)
    here = [w for w in people if w.given != "Romario"]
    allowed = ("Grade 4 class lists", "Gr 4 2026", *heads.values())
    return Truth([*here, *gone(people, 9)], allowed=allowed)


@case("SIECLE of French collèges, an extraction opened in LibreOffice (titles from memory)")
def q118_extraction_des_cinquiemes(folder: Folder) -> Truth:
    """France: a LibreOffice sheet, INE, surname, first names, division, options; a day of leaving."""
    people = of_lines(
        """Margaux|AUBERT|110417226JA||502;Younès|BELKADI|110418830KB||502;Titouan|CORRE|110421905HC||502
        Inès|DA SILVA|110423347GD||502;Gabin|ÉVRARD|110426118FE||502;Louna|FERRAND|110428452EF||502
        Kylian|GUILLOU|110431760DG||502;Nour|HADDOUCHE|110433215CH||502;Eliott|JACQUET|110436601BJ||503
        Maïwenn|LE GOFF|110438094AK||503;Aboubakar|MAGASSA|110441357ZL||503;Clémence|NOIRET|110443820YM||503
        Lilian|PASQUIER|110446273XN||503;Sarah-Lou|RIVIÈRE|110448519WP||503;Mathéo|TEXIER|110451042VR||503"""
    )
    titles = "INE|Nom de famille|Prénom|Né(e) le|Division|LV2|Option|Régime|Date de sortie"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        spoken = ("ESPAGNOL LV2", "ALLEMAND LV2")[at % 3 == 0]
        regime = ("DP 4 JOURS", "EXTERNE", "DP 5 JOURS")[at % 3]
        left = "04/09/2026" if at == 6 else ""
        option = "LCA LATIN" if at % 4 == 1 else ""
        rows.append([w.number, w.family, w.given, birthday(at, 2014), w.room, spoken, option, regime, left])
    folder.put("eleves_5e.ods", ods(rows))
    here = [w for at, w in enumerate(people) if at != 6]
    return Truth([*here, *gone(people, 6)], capitals=True, allowed=("eleves_5e", "Sheet1"))


@case("the ministry's system of Saudi Arabia, a list of students in Excel (titles from memory)")
def q118_kashf_altullab(folder: Folder) -> Truth:
    """Saudi Arabia: whole names of four words, identity numbers, the section as 4/1; nationality, phones."""
    names = """عبدالعزيز فهد ناصر القحطاني|سعود ماجد علي الشهري|تركي خالد سعد العتيبي|ريان بندر محمد الحربي
        إلياس طارق حسن باوزير|فيصل نواف راشد المطيري|مشاري سلطان فهد الدوسري|يزيد صالح أحمد الغامدي
        البراء هاني عمر فلاته|نايف مساعد زيد الرشيدي|معاذ وليد سالم الزهراني|راكان منصور تركي السبيعي
        بسام أيمن فؤاد حلبي|ثامر عايض مبارك الشمري"""
    listed = [name.strip() for line in names.split("\n") for name in line.split("|")]
    people = [
        any_parting(
            of_lines(
                f"{name.split()[0]}|{' '.join(name.split()[1:])}|1{at * 1013 + 120417226}||4/{1 + at // 7}"
            )[0]
        )
        for at, name in enumerate(listed)
    ]
    rows: list[list[Any]] = [
        ["مدرسة الملك فيصل الابتدائية"],
        ["كشف بأسماء طلاب الصف الرابع للعام الدراسي 1448هـ"],
        [],
        cut("م|رقم الهوية|اسم الطالب|الفصل|الجنسية|جوال ولي الأمر"),
    ]
    for at, w in enumerate(people):
        nation = {4: "يمني", 12: "سوري"}.get(at, "سعودي")
        rows.append([at + 1, w.number, w.full, w.room, nation, f"05{at + 31}555{at * 17 + 104}"])
    folder.book("كشف الرابع.xlsx", {"الرابع": rows}, ("A1:F1", "A2:F2"))
    return Truth(people, allowed=("كشف الرابع", "الرابع"))


@case()
def q118_wrzesien_i_pazdziernik(folder: Folder) -> Truth:
    """Poland: a workbook in September; in October a CSV: new, struck off, moved, a new surname."""
    before = of_lines(
        """Amelia|Adamczyk|1417||4b;Borys|Chmiel|1421||4b;Nadia|Czerwińska|1426||4b;Ignacy|Gołąb|1430||4b
        Pola|Jasińska|1433||4b;Tymon|Kozioł|1438||4b;Iga|Mroczek|1442||4b;Oskar|Bielak|1419||4c
        Marcelina|Drozd|1424||4c;Fryderyk|Gajda|1428||4c;Solomija|Hnatiuk|1435||4c;Leon|Lisiecki|1440||4c
        Blanka|Piekarska|1444||4c;Gustaw|Szulc|1451||4c"""
    )
    sheets: dict[str, list[Any]] = {}
    for room in ("4b", "4c"):
        rows: list[Any] = [
            [f"Klasa {room} – rok szkolny 2026/2027"],
            cut("Lp.|Nazwisko|Imię|Nr legitymacji|Zgoda RODO"),
        ]
        for nr, w in enumerate(in_room(before, room), 1):
            rows.append([nr, w.family, w.given, int(w.number), "tak" if nr % 4 else ""])
        sheets[room] = rows
    folder.book("wrzesień/klasy czwarte.xlsx", sheets, ("A1:E1",))
    new = of_lines("Jagoda|Wilczek|1522||4b;Danylo|Bondar|1525||4c")
    now = [*but(before, {4: {"family": "Jasińska-Wrona"}, 11: {"room": "4b"}}), *new]
    listed = [cut("Klasa|Imię|Nazwisko|Legitymacja|Status|Uwagi")]
    for w in sorted(now, key=lambda w: (w.room, w.family)):
        status = "skreślony" if w.given == "Fryderyk" else "uczeń"
        remark = {"Fryderyk": "przeniesienie do SP 12", "Jagoda": "od 1.10", "Danylo": "od 5.10"}.get(
            w.given, ""
        )
        listed.append([w.room, w.given, w.family, w.number, status, remark])
    folder.csv("październik/czwarte_pazdziernik.csv", listed, ";", "cp1250")
    kept = same("Pola Jasińska > Pola Jasińska-Wrona", "Leon Lisiecki", "Nadia Czerwińska", "Gustaw Szulc")
    people = [*(w for w in now if w.given != "Fryderyk"), *gone(before, 9)]
    allowed = ("klasy czwarte", "czwarte_pazdziernik")
    return Truth(people, steps=("wrzesień", "październik"), same=kept, allowed=allowed)
