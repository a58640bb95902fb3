"""Sheets as teachers make them: lists with notes, sums and keys around them."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Font

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh113.kit import bar, block, fill, note, wide


@case()
def q114_swimming_groups(folder: Folder) -> Truth:
    """Wales: three swimming groups of a year beside each other, name and class, who can't swim below."""
    people = of_lines(
        """Carys|Bowen|||4B;Tomos|Davies|||4K;Layla|Hussain|||4B;Owain|Jenkins|||4K;Ffion|Lloyd|||4K
        Jakub|Wrona|||4B;Megan|Price|||4B;Dylan|Roberts|||4K;Alys|Thomas|||4B;Harri|Vaughan|||4K
        Nia|Watkins|||4K;Elis|Griffiths|||4B;Seren|Hopkins|||4B;Rhodri|Ellis|||4K;Lowri|Morgan|||4B
        Ioan|Parry|||4K;Aisha|Rahman|||4B;Gethin|Pugh|||4K;Mali|Richards|||4B;Osian|Powell|||4K"""
    )
    groups = {
        "BEGINNERS (Mrs Tate)": people[:6],
        "IMPROVERS (Mr Rees)": people[6:13],
        "SWIMMERS (pool staff)": people[13:18],
    }
    book, sheet = book_of("Swimming")
    sheet["A1"], sheet["A1"].font = "Year 4 swimming – Autumn 2 – Thursdays 1.15", Font(bold=True, size=14)
    for at, (head, group) in enumerate(groups.items()):
        x = 1 + at * 4
        bar(sheet, 3, x, 3, head, ("F8CBAD", "FFE699", "C6E0B4")[at])
        rows = [["Name", "Class", "Badge"], *([w.full, w.room, f"{(nr + at) % 3 * 5 + 5}m"]
                for nr, w in enumerate(group))]  # fmt: skip
        end = block(sheet, 4, x, rows, 1)
        sheet.cell(end, x).value = f"{len(group)} children"
    bar(sheet, 14, 1, 3, "Not swimming (stay with Miss Evans)", "D9D9D9")
    block(sheet, 15, 1, [[w.full, w.room, ""] for w in people[18:]])
    note(sheet, 15, 5, "Hats on! Long hair tied back.", "Lists go to the pool reception and the office.")
    wide(sheet, 24, 7, 8, 3, 24, 7, 8, 3, 24, 7, 8)
    folder.save("Y4 swimming groups.xlsx", book)
    more = ("BEGINNERS", "IMPROVERS", "SWIMMERS", "Swimming", "Y4 swimming groups", "Year 4", *groups)
    return Truth(people, allowed=(*more, "Tate", "Mrs Tate", "Rees", "Mr Rees"))


@case()
def q114_sten_scores(folder: Folder) -> Truth:
    """Ireland: test scores of two classes below each other, averages, bands explained at the side."""
    people = of_lines(
        """Cian|Breathnach||3;Abigail|Connolly||3;Fiadh|Duggan||3;Maksym|Hrytsenko||3;Rían|Keane||3
        Lucy|Mac Mahon||3;Ella-Rose|Ní Bhriain||3;Darragh|O'Sullivan||3;Zuzanna|Pietrzak||3
        Tadhg|Ahern||4;Emily|Barrett||4;Ogechi|Eze||4;Jamie|Fogarty||4;Saoirse|Healy||4
        Conor|McGrath||4;Ava|O'Dwyer||4;Luke|Twomey||4"""
    )
    heads = {"3": "3rd Class – Ms Byrne", "4": "4th Class – Mr Lacey"}
    book, sheet = book_of("STens May 2026")
    sheet["A1"], sheet["A1"].font = "Standardised tests, May 2026 – Scoil Naomh Bríd", Font(bold=True)
    y = 3
    for grade, head in heads.items():
        bar(sheet, y, 1, 7, head, "C6E0B4")
        rows: list[list[Any]] = [
            cut("Surname|First name|Maths RS|Maths STen|English RS|English STen|Support")
        ]
        for at, w in enumerate(w for w in people if w.grade == grade):
            maths, words = (at * 5 + y) % 9 + 2, (at * 7 + 3) % 8 + 3
            support = {3: "EAL", 6: "SET x 3"}.get(at, "")
            rows.append([w.family, w.given, maths * 4 + 3, maths, words * 4 + 1, words, support])
        mean = [round(sum(row[x] for row in rows[1:]) / len(rows[1:]), 1) for x in range(2, 6)]
        end = block(sheet, y + 1, 1, rows, 1)
        block(sheet, end + 1, 1, [["Class average", "", *mean, ""]])
        y = end + 4
    note(sheet, 4, 9, "STen 8-10  well above average", "STen 7  high average", "STen 5-6  average")
    note(sheet, 7, 9, "STen 4  low average", "STen 1-3  well below average")
    fill(sheet, 4, 9, 9, "A9D08E")
    fill(sheet, 8, 9, 9, "F4B084")
    wide(sheet, 18, 14, 10, 11, 11, 12, 10, 3, 30)
    folder.save("STen results.xlsx", book)
    more = ("STens May 2026", "STen results", *heads.values(), "Ms Byrne", "Mr Lacey", "Byrne", "Lacey")
    return Truth(people, allowed=(*more, "3rd Class", "4th Class"))


@case("IEMIS of Nepal, a school's own sheet made from it (titles from memory)")
def q114_class_six_from_iemis(folder: Folder) -> Truth:
    """Nepal: a sheet a section from the ministry's system: long IDs, rolls, Nepali dates, parents."""
    people = of_lines(
        """Aarati|Adhikari|2710041600417|6|A;Bibek|Bhattarai|2710041600424|6|A
        Dikshya|Chaudhary|2710041600431|6|A;Kritika Kumari|Jha|2710041600438|6|A
        Nirajan|Karki|2710041600446|6|A;Pasang Lhamu|Sherpa|2710041600452|6|A
        Roshan|Thapa Magar|2710041600460|6|A
        Sujata|Yadav|2710041600467|6|A;Anish|Basnet|2710041600509|6|B;Elina|Dahal|2710041600516|6|B
        Manisha|Gurung|2710041600523|6|B;Prabin|Lama|2710041600531|6|B;Rejina|Maharjan|2710041600537|6|B
        Sandip|Poudel|2710041600544|6|B;Yunisha|Tamang|2710041600551|6|B"""
    )
    sheets: dict[str, list[Any]] = {}
    for room in ("A", "B"):
        rows: list[Any] = [
            ["Shree Saraswati Secondary School, Pokhara-17"],
            [f"Class 6 '{room}' – Session 2083"],
            [],
        ]
        rows.append(cut("Roll|Student ID|Student's Name|Sex|D.O.B. (B.S.)|Father|Mother|Contact|Remarks"))
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            born, phone = f"207{at % 2 + 1}-{at % 12 + 1:02}-{at + 9:02}", f"98460{at * 331 + 10417}"
            last = w.family.split()[0]
            father, mother = (
                f"{('Hari', 'Ram', 'Gopal')[at % 3]} {last}",
                f"{('Sita', 'Maya')[at % 2]} {last}",
            )
            sex = "M" if w.given in ("Bibek", "Nirajan", "Roshan", "Anish", "Prabin", "Sandip") else "F"
            remark = {3: "Scholarship", 9: "New admission", 13: "Glasses"}.get(at, "")
            rows.append([nr, w.number, w.full, sex, born, father, mother, phone, remark])
        sheets[f"6 {room}"] = [*rows, [], ["", "", "Class Teacher's signature: ______________"]]
    widths = {"B": 18, "C": 24, "E": 14, "F": 20, "G": 20, "H": 14}
    workbook(folder, "Class Six students.xlsx", sheets, ("A1:I1", "A2:I2"), widths)
    return Truth([any_parting(w) for w in people], allowed=("Class Six students", "Class 6"))


@case()
def q114_sfo_ukeliste(folder: Folder) -> Truth:
    """Norway: after-school care of two classes, times of each weekday in the cells, a key beside."""
    people = of_lines(
        """Ella|Andreassen|||2A;Noor|Aziz|||2A;Mikkel|Berge|||2A;Tiril|Engen|||2A;Isak|Haugland|||2A
        Sofie|Knutsen|||2A;Leander|Moen|||2A;Vilde|Strand|||2A;Odin|Bråten|||2B;Amina|Elmi|||2B
        Jenny|Fjeld|||2B;Matheo|Hansen Lie|||2B;Ingrid|Løken|||2B;Filip|Nowicki|||2B;Astrid|Solbakken|||2B
        Theodor|Ødegård|||2B"""
    )
    book, sheet = book_of("Uke 36-40")
    sheet["A1"], sheet["A1"].font = "SFO – hentetider 2. trinn, uke 36–40", Font(bold=True, size=13)
    y, times = 3, ("16:30", "15:45", "GS 14:30", "16:00", "", "B 15:00")
    for room in ("2A", "2B"):
        bar(sheet, y, 1, 8, room, "BDD7EE")
        rows: list[list[Any]] = [cut("Etternavn|Fornavn|Man|Tir|Ons|Tor|Fre|Merknad")]
        for nr, w in enumerate(in_room(people, room)):
            week = [times[(nr * 2 + day) % 6] for day in range(5)]
            rows.append([w.family, w.given, *week, {2: "søsken i 4B", 5: "melkeallergi"}.get(nr, "")])
        counts = [sum(bool(row[day]) for row in rows[1:]) for day in range(2, 7)]
        y = block(sheet, y + 1, 1, [*rows, ["Antall barn", "", *counts, ""]], 1) + 1
    note(
        sheet, 4, 10, "GS = går selv", "B = tar bussen", "tomt = ikke på SFO", "Basen: Turid, tlf. 555 01 42"
    )
    wide(sheet, 18, 14, 9, 9, 9, 9, 9, 18, 3, 26)
    folder.save("SFO 2. trinn.xlsx", book)
    return Truth(people, allowed=("Uke 36-40", "SFO 2. trinn", "2. trinn", "SFO"))
