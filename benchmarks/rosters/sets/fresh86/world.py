"""Lists of France, Mexico, Kenya, Nigeria, China and New Zealand as offices and clubs keep them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from openpyxl.styles import Alignment

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.office_sheets import Bar, Struck, Upright, book_of, lay


@case()
def q86_classes_fusionnees_avec_ine(folder: Folder) -> Truth:
    """France: the class merged down its pupils, NOM Prénom in a cell, INE, régime, LV2, guardians."""
    people = of_lines(
        """Lison|Aubertin|||5e1; Noham|Belkacem|||5e1; Clémence|de Kerangal|||5e1; Ewen|Guivarc'h|||5e1
        Maëlys|Lecomte|||5e1; Assia|Tahar|||5e1
        Titouan|Barbier|||5e2; Louna|Chastaing|||5e2; Ismaël|Diarra|||5e2; Jeanne|Le Floch|||5e2
        Marius|Perrot|||5e2; Anouk|Vallade|||5e2"""
    )
    people = [
        replace(w, number=f"0{at * 71203 + 80114327}{'ABCDEFGHJK'[at % 10]}{'GHKM'[at % 4]}", here=at != 10)
        for at, w in enumerate(people)
    ]
    titles = cut("Classe|N°|NOM Prénom|INE|Régime|LV2|Resp. légal 1|Tél.|Resp. légal 2|Tél.|Entrée|Sortie")
    rows: list[Any] = [
        ["Collège Simone-Signoret - Effectifs 5e"],
        ["mis à jour le 14/09 (secrétariat)"],
        [*[""] * 6, "Responsables", "", "", "", "Dates", ""],
        titles,
    ]
    areas = ["A1:L1", "A2:L2", "G3:J3", "K3:L3"]
    for room in ("5e1", "5e2"):
        first = len(rows) + 1
        for nth, w in enumerate((w for w in people if w.room == room), 1):
            at = people.index(w)
            adult = [f"Mme {w.family}", f"06 55 50 {at * 7 + 10:02} {at * 3 + 11:02}"]
            other = [f"M. {w.family}", f"06 55 51 {at * 5 + 12:02} {at + 20:02}"] if at % 3 else ["", ""]
            dates = ["01/09/2026", "" if w.here else "11/09/2026"]
            regime, second = ("DP4", "EXT", "DP5")[at % 3], ("ESP", "ALL")[at % 2]
            own = [f"{w.family.upper()} {w.given}", w.number, regime, second]
            row = [room if nth == 1 else "", nth, *own, *adult, *other, *dates]
            rows.append(row if w.here else Struck(row))
        areas.append(f"A{first}:A{len(rows)}")
    book, sheet = book_of("5e")
    lay(sheet, rows, 12, areas)
    for area in areas[4:]:
        sheet[area.split(":")[0]].alignment = Alignment(vertical="center", text_rotation=90)
    folder.save("Effectifs 5e.xlsx", book)
    return Truth(people, capitals=True, allowed=("5e",))


@case()
def q86_talleres_de_secundaria(folder: Folder) -> Truth:
    """Mexico: workshops under bars with the teacher, matrícula, CURP, whole names in capitals, BAJA."""
    people = of_lines(
        """Ximena Guadalupe|Alcántara Ruiz|2410317||2° A; Brandon|Cervantes Mejía|2410322||2° B
        Emiliano|Frausto Lara|2410336||2° A; Dulce María|Hinojosa Tapia|2410341||2° C
        Jesús Alberto|Olvera Rangel|2410359||2° B; Renata|Zepeda Solís|2410364||2° A
        Ángel Gabriel|Becerra Luna|2410378||2° C; Fernanda|Cisneros Ávila|2410383||2° A
        Iker|Galindo Robles|2410397||2° B; Melissa|Palacios Duarte|2410402||2° C
        Santiago|Rentería Vargas|2410416||2° B; Valeria|Trejo Nájera|2410421||2° A"""
    )
    plain = str.maketrans("ÁÉÍÓÚÑ", "AEIOUX")
    found = []
    for at, w in enumerate(people):
        first, second = w.family.upper().translate(plain).split()
        initial = w.given.upper().translate(plain)[0]
        day = f"13{at % 12 + 1:02}{at * 7 % 28 + 1:02}{'MHHMHMHMHMHM'[at]}"
        code = f"{first[:2]}{second[0]}{initial}{day}GT{first[2]}{second[2]}LA{at % 9}"
        found.append(replace(w, more=(code,), here=at != 8))
    shops = ("TALLER: ELECTRICIDAD - PROFR. SALDAÑA", "TALLER: DISEÑO GRÁFICO - PROFRA. MONTES")
    titles = cut("N.P.|MATRÍCULA|APELLIDO PATERNO, MATERNO Y NOMBRE(S)|CURP|GRADO Y GRUPO|NOMBRE|TELÉFONO")
    rows: list[Any] = [
        Bar("ESC. SEC. TÉC. No. 47", "FFFFFF"),
        Bar("INSCRIPCIÓN A TALLERES CICLO 2026-2027", "FFFFFF"),
        ["", "ALUMNO", "", "", "", "TUTOR", "", "ENTREGÓ", "", ""],
        [*titles, Upright("BATA"), Upright("CUOTA"), "OBSERVACIONES"],
    ]
    for nth, shop in enumerate(shops):
        rows.append(Bar(shop, "FFE699"))
        for place, w in enumerate(found[nth * 6 : nth * 6 + 6], 1):
            at = found.index(w)
            adult = f"{('ROSA', 'MARTÍN', 'LETICIA')[at % 3]} {w.family.split()[at % 2].upper()}"
            name = f"{w.family} {w.given}".upper()
            own = [place, int(w.number), name, w.more[0], w.room, adult, f"477 555 {at * 91 + 1043}"]
            given = ["SÍ" if at % 3 else "", "SÍ" if at % 2 else ""]
            row = [*own, *given, "" if w.here else "BAJA 18/09/2026"]
            rows.append(row if w.here else Struck(row))
    book, sheet = book_of("TALLERES")
    lay(sheet, rows, 10, ("B3:E3", "F3:G3", "H3:I3"))
    folder.save("TALLERES 2o 2026-27.xlsx", book)
    return Truth(found, capitals=True, allowed=("TALLERES", *shops, "ELECTRICIDAD", "DISEÑO GRÁFICO"))


@case()
def q86_streams_of_grade_8(folder: Folder) -> Truth:
    """Kenya: streams under bars, admission and assessment numbers, UPI, day or boarder, fees; whole names."""
    people = of_lines(
        """Achieng Faith|Odhiambo|5217|8|Eagle; Brian Kipchumba|Rotich|5224|8|Eagle
        Esther Wambui|Kamau|5231|8|Eagle
        Hassan Abdi|Noor|5246|8|Eagle; Ivy Nafula|Wekesa|5252|8|Eagle; Kevin Mutua|Musyoka|5260|8|Eagle
        Abigael Chebet|Koech|5268|8|Falcon; Collins Otieno|Ouma|5273|8|Falcon
        Joy Makena|Muthuri|5281|8|Falcon
        Mercy Njeri|Gathoni|5289|8|Falcon; Salim Juma|Mwinyi|5295|8|Falcon"""
    )
    upis = [f"{'HJKLMNPQRTW'[at]}{'CDFGX'[at % 5]}{at * 37 + 412}{'BKY'[at % 3]}" for at in range(11)]
    people = [
        replace(any_parting(w), more=(f"A00{at * 10417 + 1204377}", upis[at])) for at, w in enumerate(people)
    ]
    titles = cut(
        "NO.|ADM NO|ASSESS. NO|UPI|LEARNER'S NAME|SEX|PARENT/GUARDIAN|PHONE|DAY/BOARD|FEES BAL.|REMARKS"
    )
    rows: list[Any] = [
        Bar("MLIMA COMPREHENSIVE SCHOOL", "FFFFFF"),
        Bar("GRADE 8 LEARNERS - TERM 3 2026", "FFFFFF"),
        titles,
    ]
    nth = 0
    for stream, teacher in (("EAGLE", "TR. NJOROGE"), ("FALCON", "TR. AKINYI")):
        rows.append(Bar(f"GRADE 8 {stream}", "F8CBAD"))
        own = [w for w in people if w.room.upper() == stream]
        for w in own:
            at, nth = people.index(w), nth + 1
            adult = f"{('MARY', 'PETER', 'AGNES')[at % 3]} {w.family}".upper()
            note = {3: "new", 9: "Bursary"}.get(at, "")
            where = "BOARDER" if at % 3 == 1 else "DAY"
            ids = [int(w.number), *w.more]
            fees = at * 850 % 3400
            phone = f"07225{at * 431 + 50114}"
            rows.append([nth, *ids, w.full.upper(), "FMFMFMFMFFM"[at], adult, phone, where, fees, note])
        rows += [["", "", "", "", f"TOTAL: {len(own)}     CLASS TEACHER: {teacher}"], []]
    book, sheet = book_of("G8")
    lay(sheet, rows, 11)
    folder.save("GRADE 8 TERM 3.xlsx", book)
    return Truth(people, capitals=True, allowed=("G8", "TR. NJOROGE", "TR. AKINYI"))


@case()
def q86_club_members_of_jss(folder: Folder) -> Truth:
    """Nigeria: clubs under bars with patrons, admission numbers with strokes, JSS 2 Gold; one in two."""
    people = of_lines(
        """Oluwatobi|Adewumi|GFA/24/0217||JSS 2 Gold; Chiamaka|Nwankwo|GFA/24/0224||JSS 2 Ruby
        Ibrahim|Suleiman|GFA/23/0108||JSS 3 Gold; Ebiere|Dokubo|GFA/23/0115||JSS 3 Ruby
        Temitope|Fashola|GFA/24/0231||JSS 2 Gold
        Kelechi|Amadi|GFA/24/0246||JSS 2 Ruby; Hauwa|Mustapha|GFA/23/0122||JSS 3 Gold
        Osaze|Igbinedion|GFA/23/0139||JSS 3 Gold; Nkem|Obiora|GFA/24/0258||JSS 2 Gold
        Ayomide|Salako|GFA/23/0144||JSS 3 Ruby; Victoria|Etim|GFA/24/0263||JSS 2 Ruby"""
    )
    middles = cut("Daniel|Grace||Precious|Esther|David||Emmanuel|Peace|Samuel|Uduak")
    people = [
        replace(w, also=((f"{w.given} {middle}".strip(), w.family),))
        for w, middle in zip(people, middles, strict=True)
    ]
    clubs = (
        ("PRESS CLUB - Patron: Mr. Balogun", (0, 1, 2, 3, 4)),
        ("JETS CLUB - Matron: Mrs. Eke", (5, 6, 7, 8, 9, 10, 2)),
    )
    rows: list[Any] = [
        Bar("GRACEFIELD ACADEMY - CLUBS AND SOCIETIES 2026/2027", "FFFFFF"),
        ["All members must pay dues before the excursion."],
        cut("S/N|Admission No|Surname|First Name|Other Name|Class|House|Post|Dues (N500)|Parent's Phone"),
    ]
    for club, places in clubs:
        rows.append(Bar(club, "D9E1F2"))
        for nth, at in enumerate(places, 1):
            w = people[at]
            post = {1: "President", 2: "Secretary"}.get(nth, "")
            house = ("Azikiwe", "Macaulay", "Balewa")[at % 3]
            own = [nth, w.number, w.family.upper(), w.given, middles[at], w.room, house]
            rows.append([*own, post, "Paid" if at % 4 else "", f"0803555{at * 213 + 1041}"])
        rows.append([])
    book, sheet = book_of("Clubs")
    lay(sheet, rows, 10, ("A2:J2",))
    folder.save("CLUBS MEMBERSHIP JSS.xlsx", book)
    houses = ("Azikiwe", "Macaulay", "Balewa")
    clubs_named = (*(club for club, _ in clubs), "PRESS CLUB", "JETS CLUB")
    return Truth(people, capitals=True, allowed=("Clubs", *houses, *clubs_named))


@case()
def q86_jiesong_he_guomin(folder: Folder) -> Truth:
    """China: a primary's classes with their teacher above and titles again: 学号, 学籍号, pick-up, allergies."""
    people = of_lines(
        """若溪|陈|240301||三(1)班; 思源|邓|240302||三(1)班; 梦琪|方|240303||三(1)班; 天佑|何|240304||三(1)班
        语嫣|林|240305||三(1)班; 昊天|司马|240306||三(1)班
        一诺|曹|240341||三(2)班; 嘉禾|丁|240342||三(2)班; 沐阳|郭|240343||三(2)班; 雅静|潘|240344||三(2)班
        奕辰|沈|240345||三(2)班; 可馨|周|240346||三(2)班""",
    )
    people = [
        replace(w, more=(f"G33010620170{at % 9 + 1}{at * 2 % 18 + 10}{at * 113 + 2014}",), here=at != 9)
        for at, w in enumerate(with_photos(people, 9))
    ]
    titles = cut("序号|班级|学号|学籍号|姓名|性别|家长姓名|联系电话|接送方式|过敏史|备注")
    rows: list[Any] = [Bar("2026学年第一学期三年级学生名册", "FFFFFF"), []]
    for room, teacher in (("三(1)班", "王丽娟"), ("三(2)班", "徐志强")):
        rows += [Bar(f"{room}    班主任：{teacher}", "FFF2CC"), titles]
        for nth, w in enumerate((w for w in people if w.room == room), 1):
            at = people.index(w)
            adult = f"{w.family}{('建国', '伟', '志明')[at % 3]}"
            carried = ("校车3号", "家长接", "自行回家")[at % 3]
            note = "" if w.here else "转出"
            own = [
                nth,
                room,
                int(w.number),
                w.more[0],
                f"{w.family}{w.given}",
                "女男女男女男女男男女男女"[at],
                adult,
            ]
            rows.append([*own, f"1385550{at * 331 + 1204}", carried, {4: "花生"}.get(at, "无"), note])
        rows.append([])
    book, sheet = book_of("三年级")
    lay(sheet, rows, 11)
    folder.save("三年级名册.xlsx", book)
    folder.photos(people, lambda who: f"三年级照片/{who.number}.jpg")
    return Truth(people, allowed=("王丽娟", "徐志强", "三年级", "三年级照片"))


@case()
def q86_netball_teams_of_a_primary(folder: Folder) -> Truth:
    """New Zealand: netball teams in LibreOffice under lines called after year levels, NSN, positions."""
    people = of_lines(
        """Maia|Apanui|146031177|5|Kōwhai; Olive|Burgess|146031182|6|Kōwhai; Ngaire|Hohepa|146031196|5|Rātā
        Sina|Faleafa|146031208|6|Rātā; Eva|McIntyre|146031213|5|Kōwhai; Tui|Paraone|146031229|6|Rātā
        Ana|Vainikolo|146031234|6|Kōwhai
        Briar|Coutts|145820411|7|Mānuka; Hinemoa|Kereama|145820426|8|Mānuka; Jasleen|Singh|145820430|7|Nīkau
        Lucy|Sturgess|145820447|8|Nīkau; Pania|Waaka|145820459|7|Mānuka; Sophie|Yates|145820463|8|Nīkau
        Tia|Lemalu|145820478|7|Nīkau"""
    )
    teams = ("Year 5/6 Stars - Coach: Jo Burgess 021 555 118", "Year 7/8 Fern - Coach: Whaea Mere")
    rows: list[Any] = [
        Bar("NETBALL 2026 - Saturday comp", "FFD966"),
        ["Uniforms back to the library by 5 Sept please!"],
        [],
        cut("Bib|First name|Last name|Yr|Class|NSN|Whānau contact|Mobile|Sub paid|Dress size"),
    ]
    bibs = ("GS", "GA", "WA", "C", "WD", "GD", "GK")
    for nth, team in enumerate(teams):
        rows.append(Bar(team, ("F8CBAD", "C6E0B4")[nth]))
        for at in range(nth * 7, nth * 7 + 7):
            w = people[at]
            adult = f"{('Hana', 'Jo', 'Sela', 'Raj')[at % 4]} {w.family}"
            own = [bibs[at % 7], w.given, w.family, int(w.grade), w.room, int(w.number), adult]
            rows.append([*own, f"022 555 0{at * 13 + 104}", "$45" if at % 3 else "", 8 + at % 4 * 2])
        rows.append([])
    folder.put("Netball teams 2026.ods", ods([row.text] if isinstance(row, Bar) else row for row in rows))
    harmless = ("Netball", *teams, "Year 5/6 Stars", "Year 7/8 Fern")
    return Truth(people, allowed=harmless)
