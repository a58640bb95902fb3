"""What schools in India, Singapore and the Philippines hand to their librarian."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import odt


@case("the order sheet of a maker of identity cards, with photos put into the cells, invented")
def p20b_id_card_order_with_photos_in_cells(folder: Folder) -> Truth:
    """India: a workbook with a face in each row, initials, one name only, fathers, blood groups and addresses beside."""
    people = those(
        "Aarav|Deshpande;S.|Karthikeyan;Mohammed Rehan|Shaikh;Lavanya|;Gurnoor|Kaur;Ananya R.|Nair;Thomas|Kurian;"
        "K. S.|Meenakshi;Priyanshu Kumar|Jha",
        "06417",
        "7",
        "VII-B",
    )
    turned = {1: ("Karthikeyan S.",), 5: ("R. Ananya Nair",), 7: ("Meenakshi K. S.",)}
    people = [any_parting(who, *turned.get(at, ())) for at, who in enumerate(people)]
    from openpyxl import Workbook
    from openpyxl.drawing.image import Image

    book = Workbook()
    sheet = book.active
    sheet.title = "VII-B"
    sheet.append(["ST. MARY'S CONVENT HR. SEC. SCHOOL, THRISSUR"])
    sheet.append(
        ["Student details for ID card printing 2026-27 (please check spelling in CAPITAL / small letters)"]
    )
    sheet.append([])
    sheet.append(
        cut(
            "Sl. No.|Photo|Adm. No.|Name of the Student|Class & Sec.|House|Father's Name|Blood Gr.|D.O.B.|Address|Mobile"
        )
    )
    fathers = cut(
        "Rajesh Deshpande|R. Sundaram|Imtiyaz Shaikh|Murugan|Harpreet Singh|Ravi Nair|Kurian Mathew|K. Subramanian|Manoj Jha"
    )
    for at, who in enumerate(people):
        house = ("Ganga", "Kaveri", "Narmada")[at % 3]
        private = [
            fathers[at],
            ("B+", "O+", "A-")[at % 3],
            f"1{at}.07.2014",
            f"{12 + at}/4, M.G. Road",
            9845000110 + at,
        ]
        sheet.append([at + 1, "", who.number, who.full, "VII-B", house, *private])
        sheet.row_dimensions[at + 5].height = 90
        if who.photo:
            image = Image(BytesIO(face(who.photo)))
            image.width, image.height = 85, 113
            sheet.add_image(image, f"B{at + 5}")
        else:
            sheet.cell(at + 5, 2, "will send")
    sheet.append([])
    sheet.append(["", "", "", "Class Teacher: Mrs. Philomena D'Souza", "", "", "Total: 9"])
    for area in ("A1:K1", "A2:K2"):
        sheet.merge_cells(area)
    file = BytesIO()
    book.save(file)
    folder.put("ID card VII-B.xlsx", file.getvalue())
    return Truth(people, allowed=("Mrs. Philomena D'Souza", "VII-B"))


@case(OFFICE)
def p20b_admission_list_in_hindi(folder: Folder) -> Truth:
    """India: a Writer document of a government school in Devanagari; fathers beside, one name only, one with a transfer."""
    people = those(
        "आरती|यादव;इमरान|अंसारी;कविता|कुमारी;गौरव|मिश्रा;लक्ष्मी|;पूजा|पटेल;राहुल|कुमार वर्मा;शबनम|बानो;सूरज|सिंह",
        "0451",
        "6",
        "6 अ",
        without=99,
    )
    people = [any_parting(who) for who in but(people, {3: {"here": False}})]
    fathers = cut(
        "श्री रामपाल यादव|मो. सलीम अंसारी|श्री दिनेश प्रसाद|श्री अशोक मिश्रा|स्व. भोला|श्री मुकेश पटेल|श्री हरि वर्मा|मो. अनवर|श्री बलवंत सिंह"
    )
    table = [
        [Cell((title,)) for title in cut("क्र.सं.|प्रवेश सं.|विद्यार्थी का नाम|पिता का नाम|कक्षा|जन्म तिथि|टिप्पणी")]
    ]
    for at, who in enumerate(people):
        note = "" if who.here else "टी.सी. जारी दि. 12.08.2026 (विद्यालय छोड़ा)"
        cells = (str(at + 1), who.number, who.full, fathers[at], "6 अ", f"0{at + 1}.03.2015", note)
        table.append([Cell((text,)) if text else Cell(()) for text in cells])
    above = [
        "राजकीय उच्च प्राथमिक विद्यालय, सोनपुर",
        "कक्षा 6 की विद्यार्थी सूची – सत्र 2026-27",
        "कक्षाध्यापक: श्री महेश चंद्र शर्मा",
    ]
    below = ["कुल विद्यार्थी: 9 (छात्र 4, छात्रा 5)", "हस्ताक्षर प्रधानाध्यापक"]
    folder.put("कक्षा 6 सूची.odt", odt(above, table, below))
    return Truth(people, allowed=("श्री महेश चंद्र शर्मा",))


@case("a class namelist and the list of patrons of the school library, Singapore, style invented")
def p20b_namelist_and_library_barcodes(folder: Folder) -> Truth:
    """Singapore: a workbook of one class in capitals without numbers, and the library's barcodes in another order and spelling."""
    people = those(
        "Wei Ming Ryan|Tan;Nur Aisyah|Binte Rahman;Arvind|S/O Selvam;Jia Xuan|Ong;Xin Yi Chloe|Lim;"
        "Muhammad Danish|Bin Iskandar;Kavya|D/O Muthukumar;Zhi Hao|Ng;Ethan|De Souza;Shu Ting|Lee",
        "S0083417",
        "5",
        "5 Perseverance",
        without=99,
    )
    chinese = {
        0: "Tan Wei Ming Ryan",
        3: "Ong Jia Xuan",
        4: "Lim Xin Yi Chloe",
        7: "Ng Zhi Hao",
        8: "De Souza Ethan",
        9: "Lee Shu Ting",
    }
    people = [any_parting(who, *([chinese[at]] if at in chinese else [])) for at, who in enumerate(people)]
    people[6] = replace(people[6], number="")
    printed = [chinese.get(at, who.full).upper() for at, who in enumerate(people)]
    order = sorted(range(len(people)), key=printed.__getitem__)
    rows = [
        ["BUKIT SELETAR PRIMARY SCHOOL"],
        ["CLASS NAMELIST 2026"],
        ["Class: 5 PERSEVERANCE", "", "", "Level: P5"],
    ]
    rows += [["Form Teachers: Mdm Siti Hajar / Mr Lim Boon Kiat"], [], cut("S/N|NAME|GENDER|CCA|REMARKS")]
    ccas = ("Choir", "Badminton", "Red Cross", "Robotics")
    rows += [
        [str(nth), printed[at], "MFMFFMFMMF"[at], ccas[at % 4], "LSM" if at == 4 else ""]
        for nth, at in enumerate(order, 1)
    ]
    rows += [[], ["", "M: 5  F: 5  Total: 10"]]
    folder.book("P5 Perseverance namelist.xlsx", {"5 PERSEVERANCE": rows}, ("A1:E1", "A2:E2"))
    patrons = [["Barcode", "Patron Name", "Class", "Category", "Loans", "Overdue"]]
    patrons += [
        [
            who.number,
            printed[at].title().replace("S/O", "s/o").replace("D/O", "d/o"),
            "5 PERSEVERANCE",
            "PUPIL",
            str(at % 3),
            "0",
        ]
        for at, who in reversed(list(enumerate(people)))
        if who.number
    ]
    folder.csv("patrons_P5.csv", patrons, ";")
    allowed = ("Mdm Siti Hajar", "Mr Lim Boon Kiat", "5 PERSEVERANCE", "Mdm Siti Hajar / Mr Lim Boon Kiat")
    return Truth(people, capitals=True, allowed=allowed)
