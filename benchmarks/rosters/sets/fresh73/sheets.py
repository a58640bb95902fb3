"""Spreadsheets made by hand: a class a sheet, headings between rows, totals, legends, three-part names."""

from __future__ import annotations

from datetime import date
from typing import Any

from openpyxl import Workbook

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_line, of_lines
from benchmarks.rosters.folder import Folder, words


def _in(people: list[Who], room: str) -> list[Who]:
    """Those of a class."""
    return [who for who in people if who.room == room]


def _phone(start: str, people: list[Who], who: Who) -> str:
    """A telephone number of their own."""
    return f"{start}{people.index(who) * 7 + 103}"


@case()
def q73_klassenlisten_mit_rufnamen(folder: Folder) -> Truth:
    """Germany: a class a sheet, the teacher and a count around each list, a column for the Rufname."""
    people = of_lines(
        """Anna Katharina|Brehm||5|5a|Kathi; Deniz|Erdoğan||5|5a; Felix|Haberkorn||5|5a
        Johanna|Lüders||5|5a; Matteo|Ricci||5|5a; Ronja|Specht||5|5a
        Alexander|Bothe||5|5b|Alex; Fatima|El-Sayed||5|5b; Lennart|Jürgens||5|5b
        Pauline|zur Mühlen||5|5b; Tim|Oppermann||5|5b
        Hannes|Clausen||5|5c; Milena|Đorđević||5|5c; Elisabeth|Nagel||5|5c|Lisbeth
        Jakob|Thiele||5|5c; Sina|Wolters||5|5c; Linus|Zabel||5|5c"""
    )

    def born(who: Who) -> str:
        return birthday(people.index(who), 2015, ".")

    teachers = {"5a": "Frau Seidl", "5b": "Herr Pohlmann", "5c": "Frau Dr. Anders"}
    sheets: dict[str, Any] = {}
    for room, teacher in teachers.items():
        own = _in(people, room)
        rows = [
            [at, w.family, w.given, w.goes, born(w), _phone("0551 555", people, w)]
            for at, w in enumerate(own, 1)
        ]
        sheets[room] = [
            [f"Klasse {room}   Klassenleitung: {teacher}"],
            [],
            words("Nr.,Nachname,Vorname,Rufname,geb. am,Telefon"),
            *rows,
            [],
            ["", f"Anzahl: {len(own)}"],
        ]
    folder.book("Klassenlisten Jg 5 Schuljahr 2026-27.xlsx", sheets)
    return Truth(people, allowed=tuple(teachers.values()))


@case()
def q73_homeroom_only_in_the_first_row(folder: Folder) -> Truth:
    """US: merged titles; the homeroom stands only beside its first pupil; blank rows between."""
    people = of_lines(
        """Andre|Bishop|48102|4|4-1; Bella|Cho|48107|4|4-1; Emmett|Donahue|48111|4|4-1
        Lily|Ferrante|48116|4|4-1; Samuel|Oyelaran|48120|4|4-1; Violet|Zimmer|48125|4|4-1
        Aiden|Barlow|48129|4|4-2; Carmen|Escobedo|48134|4|4-2; Harper|Jennings|48138|4|4-2
        Micah|Nolan|48143|4|4-2; Quinn|Sandoval|48147|4|4-2
        Addison|Boyd|48152|4|4-3; Elijah|Crowder|48156|4|4-3; Jocelyn|Ibarra|48161|4|4-3
        Mason|Keller|48165|4|4-3; Tyler|Vang|48170|4|4-3; Zara|Winslow|48174|4|4-3"""
    )
    home = ("Bus 4", "Car", "Walk", "Bus 11")
    rows: list[list[Any]] = [
        ["Lincoln Elementary School"],
        ["Fourth Grade 2026-2027"],
        [],
        words("Homeroom,Last Name,First Name,Student ID,Goes home by"),
    ]
    for room in ("4-1", "4-2", "4-3"):
        for at, w in enumerate(_in(people, room)):
            rows.append(["" if at else room, w.family, w.given, int(w.number), home[at % 4]])
        rows.append([])
    folder.book("4th grade homerooms.xlsx", {"Sheet1": rows}, merge=("A1:E1", "A2:E2"))
    return Truth(people)


@case()
def q73_class_lists_and_staff(folder: Folder) -> Truth:
    """Britain: the office's workbook: the staff on the first sheet, then a class a sheet."""
    pupils = of_lines(
        """Alfie|Barraclough||3|Oak; Zainab|Chaudhry||3|Oak; Lottie|Entwistle||3|Oak; Rory|Fenwick||3|Oak
        Kacper|Nowacki||3|Oak; Maisie|Thwaite||3|Oak
        Archie|Bamford||3|Elm; Eliza|Dacre||3|Elm; Jayden|Mensah||3|Elm; Phoebe|Rigby||3|Elm
        Sumaiya|Uddin||3|Elm
        George|Atherton||4|Ash; Hallie|Crabtree||4|Ash; Ibrahim|Hussain||4|Ash; Lola|Pickering||4|Ash
        Theo|St John||4|Ash; Willow|Yarwood||4|Ash"""
    )
    staff = of_lines(
        "Helen|Carver; Dominic|Leigh; Farzana|Malik; Joan|Tunnicliffe; Peter|Ogden", role="staff"
    )
    jobs = (
        ("Mrs", "Headteacher", 201),
        ("Mr", "Deputy Headteacher", 202),
        ("Miss", "Class teacher", 214),
        ("Mrs", "School secretary", 200),
        ("Mr", "Caretaker", 209),
    )
    sheets: dict[str, Any] = {
        "Staff": [
            words("Title,First name,Surname,Job,Extension"),
            *([t, w.given, w.family, job, ext] for w, (t, job, ext) in zip(staff, jobs, strict=True)),
        ]
    }
    for title, room in (("Year 3 Oak", "Oak"), ("Year 3 Elm", "Elm"), ("Year 4 Ash", "Ash")):
        own = _in(pupils, room)
        sheets[title] = [
            words("Surname,First name,DOB,Dinners"),
            *(
                [w.family, w.given, birthday(pupils.index(w), 2018), "school" if at % 3 else "packed lunch"]
                for at, w in enumerate(own)
            ),
        ]
    folder.book("School lists Sept 2026.xlsx", sheets)
    return Truth([*pupils, *staff], allowed=("Staff",))


@case()
def q73_allergies_and_photo_permission(folder: Folder) -> Truth:
    """US: the nurse's sheet: checkmarks, allergies, a fee, notes; a legend below; one has moved away."""
    people = of_lines(
        """Aubrey|Carlisle||5|5A; Diego|Maldonado||5|5A; Evelyn|Shoemaker||5|5A; Jonah|Weiss||5|5A
        Keisha|Barnett||5|5A; Logan|Fairchild||5|5A; Nevaeh|Dixon||5|5A
        Anthony|Ricci||5|5B; Caroline|Huang||5|5B; Gavin|O'Neal||5|5B; Mei|Tanaka||5|5B
        Preston|Lockhart||5|5B; Savannah|Reyes||5|5B; Victor|Petrov||5|5B"""
    )
    people[5] = of_line("Logan|Fairchild||5|5A", here=False)
    ill = ("", "Peanuts", "", "", "Bee stings", "", "", "Dairy", "", "", "Tree nuts", "", "", "Latex")
    notes = {1: "EP", 4: "EP", 5: "Moved to Ohio 9/4", 8: "new 9/8", 11: "wears glasses"}
    rows = [
        [w.last_first, 5, w.room, "✗" if at in (3, 9) else "✓", ill[at], "✓" if at % 3 else "", notes.get(at)]
        for at, w in enumerate(people)
    ]
    folder.book(
        "5th grade health and permissions.xlsx",
        {
            "5th Grade": [
                words("Student,Grade,Class,Photo OK?,Allergies,$5 paid,Notes"),
                *rows,
                [],
                ["✓ = form on file"],
                ["✗ = no photos in newsletter"],
                ["EP = EpiPen in office"],
            ]
        },
    )
    return Truth(people, allowed=("5th Grade",))


@case()
def q73_wattle_banksia_and_grevillea(folder: Folder) -> Truth:
    """Australia: a class a sheet, first names first, houses, mobile numbers and a formula as the total."""
    people = of_lines(
        """Lachlan|Burke||5|5 Wattle; Matilda|Chalmers||5|5 Wattle; Jedda|Dixon||5|5 Wattle
        Arjun|Nair||5|5 Wattle; Samantha|Pappas||5|5 Wattle|Sam; Cooper|Whitby||5|5 Wattle
        Ivy|Bancroft||5|5 Banksia; Hamish|Duffy||5|5 Banksia; Tahlia|Green||5|5 Banksia
        Minh|Pham||5|5 Banksia; Zac|Rowlands||5|5 Banksia
        Annabel|Foy||6|6 Grevillea; William|Hargreaves||6|6 Grevillea|Will; Leilani|Tupou||6|6 Grevillea
        Jack|Kearney||6|6 Grevillea; Mia|Santoro||6|6 Grevillea; Darcy|Wren||6|6 Grevillea"""
    )
    book = Workbook()
    book.remove(book.active)
    house = ("Kookaburra", "Emu", "Wombat")
    for room in ("5 Wattle", "5 Banksia", "6 Grevillea"):
        sheet = book.create_sheet(room)
        sheet.append(words("First name,Last name,Preferred,House,DOB,Parent mobile"))
        own = _in(people, room)
        for at, w in enumerate(own):
            born = date(2015 if w.grade == "5" else 2014, people.index(w) % 12 + 1, at * 5 + 2)
            mobile = _phone("0491 570 ", people, w)
            sheet.append([w.given, w.family, w.goes, house[at % 3], born, mobile])
        sheet.append([])
        sheet.append(["Total", f"=COUNTA(B2:B{len(own) + 1})"])
    folder.save("Class lists Term 1.xlsx", book)
    return Truth(people, allowed=house)


@case()
def q73_sannen_no_meibo(folder: Folder) -> Truth:
    """Japan: a class a sheet, the family name and the given name in a cell, their reading, a count."""
    people = of_lines(
        """美咲|石川||3|3年1組; 大和|上田||3|3年1組; 結月|岡本||3|3年1組; 海斗|菊地||3|3年1組
        花音|坂本||3|3年1組; 隼人|三浦||3|3年1組
        紗良|青木||3|3年2組; 健太|遠藤||3|3年2組; 琴音|後藤||3|3年2組; 拓海|西村||3|3年2組
        千尋|原田||3|3年2組; 優斗|和田||3|3年2組"""
    )
    kana = [
        "いしかわ みさき",
        "うえだ やまと",
        "おかもと ゆづき",
        "きくち かいと",
        "さかもと かのん",
        "みうら はやと",
        "あおき さら",
        "えんどう けんた",
        "ごとう ことね",
        "にしむら たくみ",
        "はらだ ちひろ",
        "わだ ゆうと",
    ]
    reading = dict(zip([who.full for who in people], kana, strict=True))
    sheets: dict[str, Any] = {}
    for room in ("3年1組", "3年2組"):
        own = _in(people, room)
        rows = [
            [at, f"{w.family} {w.given}", reading[w.full], "男" if at % 2 == 0 else "女"]
            for at, w in enumerate(own, 1)
        ]
        sheets[room] = [[f"{room} 名簿"], words("番号,氏名,ふりがな,性別"), *rows, ["計", f"{len(own)}名"]]
    folder.book("令和8年度 3年生名簿.xlsx", sheets)
    return Truth(people)


@case()
def q73_lista_de_asistencia(folder: Folder) -> Truth:
    """Mexico: attendance sheets of two groups, names in three columns, days with dots, a key below."""
    people = of_lines(
        """Luis Ángel|Aguirre Ponce||2|2° A; Valeria|Cervantes Solís||2|2° A; Emiliano|De la O Rivas||2|2° A
        Renata|Galindo Meza||2|2° A; Saúl|Montes Ibarra||2|2° A; María Fernanda|Villa Rosas||2|2° A
        Dafne|Bautista Gil||2|2° B; Jesús Alberto|Carrillo Vera||2|2° B; Ximena|Franco Lara||2|2° B
        Leonardo|Ochoa Treviño||2|2° B; Camila|Palacios Nava||2|2° B; Rodrigo|Yáñez Corona||2|2° B
        Itzel|Zamora Díaz||2|2° B"""
    )
    sheets: dict[str, Any] = {}
    for room in ("2° A", "2° B"):
        rows: list[list[Any]] = []
        for at, w in enumerate(_in(people, room), 1):
            father, mother = w.family.rsplit(" ", 1)
            days = ["/" if (at + day) % 6 == 0 else "•" for day in range(5)]
            rows.append([at, father, mother, w.given, *days])
        sheets[room] = [
            ["Escuela Secundaria Técnica Núm. 48"],
            [f"Lista de asistencia   Grado y grupo: {room}   Ciclo 2026-2027"],
            [],
            words("No.,Apellido paterno,Apellido materno,Nombre(s),L,M,Mi,J,V"),
            *rows,
            [],
            ["• asistencia   / falta"],
        ]
    folder.book("Listas de segundo.xlsx", sheets, merge=("A1:I1", "A2:I2"))
    return Truth(people)


@case()
def q73_registers_of_grade_5(folder: Folder) -> Truth:
    """South Africa: a sheet with a heading for each class, titles repeated, boys and girls counted."""
    people = of_lines(
        """Lerato|Dlamini|7731|5|5M; Johannes|du Plessis|7734|5|5M|Hannes; Aisha|Jacobs|7740|5|5M
        Siyabonga|Khumalo|7743|5|5M|Siya; Emma|Naidoo|7749|5|5M; Ruan|van Wyk|7755|5|5M
        Zanele|Buthelezi|7760|5|5T; Liam|Fortuin|7764|5|5T; Thandiwe|Mokoena|7769|5|5T
        Christiaan|Roux|7772|5|5T; Keabetswe|Sithole|7778|5|5T|Kea
        Mpho|Baloyi|7781|5|5V; Anika|Groenewald|7785|5|5V; Kiran|Pillay|7790|5|5V
        Tumelo|Radebe|7796|5|5V; Jessica|Smit|7799|5|5V"""
    )

    def cell(who: Who) -> str:
        return _phone("082 555 0", people, who)

    rows: list[list[Any]] = [["Grade 5 Registers 2026"], []]
    for room in ("5M", "5T", "5V"):
        own = _in(people, room)
        rows.append([f"Grade {room}"])
        rows.append(words("Adm No,Surname,First Name,Known as,Date of Birth,Parent Cell"))
        rows += [
            [int(w.number), w.family, w.given, w.goes, birthday(people.index(w), 2015), cell(w)] for w in own
        ]
        rows += [["", f"Boys: {len(own) // 2}", f"Girls: {len(own) - len(own) // 2}"], []]
    folder.book("Grade 5 registers.xlsx", {"Gr 5": rows})
    return Truth(people)
