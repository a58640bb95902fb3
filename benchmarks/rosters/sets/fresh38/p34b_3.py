"""What schools in India, Singapore, Hong Kong, Kenya and Nigeria hand to the library."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf
from benchmarks.rosters.papers import xls


@case()
def p34b_indian_office_register(folder: Folder) -> Truth:
    """India: old Excel in capitals, the class once above in Roman figures, parents, initials, one T.C."""
    people = [
        one("ANANYA RAMESH", "IYER", "2019/0412"),
        one("MOHD.", "FAIZAN", "2019/0437"),
        any_parting(one("R.", "KARTHIKEYAN", "2020/0018"), "KARTHIKEYAN R."),
        one("KHUSHBU", "", "2020/0051"),
        one("GURLEEN KAUR", "DHILLON", "2021/0109"),
        one("ADITYA NARAYAN", "MISHRA", "2021/0113", here=False),
        one("S. V.", "LAKSHMI", "2022/0276"),
        one("ARYAN", "KUMAR", "2022/0280"),
        one("ARYAN", "KUMAR", "2023/0007"),
        one("FATHIMA ZAHRA", "P. K.", "2023/0144"),
    ]
    people = [any_parting(replace(w, grade="7", room="VII B", photo="")) for w in people]
    parents = cut(
        "RAMESH S. IYER|ABDUL WAHEED|K. RAMASAMY|RAJU LAL|HARPREET SINGH DHILLON|NARAYAN MISHRA|"
        "S. VENKATESAN|MANOJ KUMAR|SUNIL KUMAR|P. K. ABDUL RAHIM"
    )
    mothers = cut(
        "SUDHA|SHABNAM|R. SELVI|GEETA DEVI|MANJIT KAUR|ARCHANA MISHRA|S. KAMALA|RENU|POONAM DEVI|SAJNA P. K."
    )
    rows: list[list[object]] = [
        ["SARVODAYA VIDYA MANDIR SENIOR SECONDARY SCHOOL"],
        ["CLASS : VII B", "", "", "CLASS TEACHER : MRS. SUNITA RAWAT", "", "", "SESSION 2026-27"],
        [],
        [*cut("S.NO.|ADM. NO.|NAME OF THE STUDENT|FATHER'S NAME|MOTHER'S NAME|D.O.B.|MOBILE NO.|REMARKS")],
    ]
    for at, w in enumerate(people):
        remark = "" if w.here else "T.C. ISSUED 12.08.2026"
        rows.append(
            [
                *(at + 1, w.number, w.full, parents[at], mothers[at]),
                *(f"{at + 11}.0{at % 9 + 1}.2014", f"98220 554{at:02}", remark),
            ]
        )
    rows += [
        [],
        ["", "", "BOYS : 5   GIRLS : 5   TOTAL : 10"],
        ["", "", "", "", "", "SIGN. OF CLASS TEACHER"],
    ]
    folder.put("CLASS 7B.xls", xls(rows, merge=[(0, 0, 0, 7), (1, 1, 0, 2), (1, 1, 3, 5)], title="VII B"))
    return Truth(people, capitals=True, allowed=("MRS. SUNITA RAWAT", "SUNITA RAWAT"))


@case("a sheet of identity cards for the printer's proof (invented)")
def p34b_identity_card_proofs(folder: Folder) -> Truth:
    """India: the photo left, labelled lines right, the father and his mobile among them."""
    people = those(
        "Aarav|Deshmukh;Saee|Kulkarni;Zoya|Shaikh;Vihaan|Gaikwad;Mrunmayi|Joshi;Pranav|Bhosale-Patil;Riddhi|Shah",
        "0457",
        "6",
        "VI-B;VI-C",
    )
    fathers = cut("Sanjay|Milind|Irfan|Santosh|Prasad|Vikram|Hemant")
    cells = []
    for at, w in enumerate(people):
        lines = (
            f"Name : {w.full}",
            f"Class : {w.room}   Roll No. : {at + 1}",
            f"G.R. No. : {w.number}",
            f"Father : {fathers[at]} {w.family}",
            f"DOB : 1{at}/06/2015   Blood Gr. : {('B+', 'O+', 'A-')[at % 3]}",
            f"Mob. : 98900 55{at}12",
        )
        cells.append(Cell(lines, face(w.photo) if w.photo else b""))
    sheet = Grid(
        side="right",
        columns=2,
        rows=6,
        photo=60,
        text=165,
        gap=26,
        size=8,
        title="SHREE GANESH ENGLISH MEDIUM SCHOOL - I-Card proof 2026-27",
        foot="Om Sai Printers, Pune - check spellings and return by 20/06/2026",
    )
    folder.put("ICard_Proof_VI.pdf", grid_pdf(cells, sheet))
    return Truth(people)


@case("a class list as teachers get it from School Cockpit in Singapore, invented; photos by register number")
def p34b_singapore_register_numbers(folder: Folder) -> Truth:
    """Singapore: a sheet a class, official names, register numbers that begin anew and name the photos."""
    names = {
        "P4 INTEGRITY": [
            any_parting(one("WEI LING RACHEL", "TAN"), "TAN WEI LING RACHEL"),
            any_parting(one("NUR AISYAH", "BINTE ROSLAN")),
            any_parting(one("ARJUN", "S/O RAJENDRAN")),
            any_parting(one("JUN HAO", "LIM"), "LIM JUN HAO"),
            any_parting(one("MUHAMMAD IRFAN", "BIN ZULKIFLI")),
        ],
        "P4 RESILIENCE": [
            any_parting(one("KAI XIN", "NG"), "NG KAI XIN"),
            any_parting(one("CLARISSA", "DE SILVA")),
            any_parting(one("ZHI YUAN ETHAN", "WONG"), "WONG ZHI YUAN ETHAN"),
            any_parting(one("PRIYA", "D/O SHANMUGAM")),
            any_parting(one("JUN HAO", "LIM"), "LIM JUN HAO"),
        ],
    }
    first = ("TAN", "LIM", "NG", "WONG")
    heads = cut("Reg No|Name|Gender|Date of Birth|Mother Tongue|CCA|Remarks")
    people: list[Who] = []
    sheets = {}
    for room, listed in names.items():
        rows: list[list[object]] = [
            [f"CLASS LIST 2026 - {room}"],
            ["Form Teacher: Mdm Siti Khadijah" if "INT" in room else "Form Teacher: Mr Lim Boon Keng"],
            [],
            [*heads],
        ]
        for at, who in enumerate(listed, 1):
            gone = who.given == "ZHI YUAN ETHAN"
            who = replace(
                who, grade="4", room=room, here=not gone, photo="" if gone else f"{who.full} {room}"
            )
            name = f"{who.family} {who.given}" if who.family in first else who.full
            remark = "Withdrawn 30/06/2026" if gone else ""
            tongue = "CL" if who.family in first else "ML/TL"
            rows.append(
                [at, name, "FM"[at % 2], f"{at}{at}/03/2016", tongue, ("Choir", "Wushu")[at % 2], remark]
            )
            people.append(who)
            if who.photo:
                folder.put(f"Class photos/{room}/{at:02}.jpg", face(who.photo))
        sheets[room] = [*rows, [], ["", f"Enrolment: {len(listed)}"]]
    folder.book("P4 class lists.xlsx", sheets, merge=["A1:G1", "A2:G2"], zeros={"A": 2})
    teachers = ("Mdm Siti Khadijah", "Siti Khadijah", "Mr Lim Boon Keng", "Lim Boon Keng", "Class photos")
    return Truth(people, capitals=True, allowed=teachers)


@case("a list of WebSAMS in Hong Kong, columns from memory, in Big5 (not read here)")
def p34b_websams_in_big5(folder: Folder) -> Truth:
    """Hong Kong: titles in Chinese, two names each; the photos begin with class and class number."""
    listed = [
        ("CHAN", "HIU TUNG", "陳曉彤"),
        ("WONG", "KA HO", "黃家豪"),
        ("LEUNG", "TSZ YAN", "梁芷欣"),
        ("AU YEUNG", "CHUN HEI", "歐陽俊熙"),
        ("GURUNG", "SUJAN", ""),
        ("LAM", "PUI SHAN", "林佩珊"),
        ("CHAN", "LOK YIU", "陳樂瑤"),
        ("HO", "MAN LUNG", "何文龍"),
    ]
    people, rows = [], []
    for at, (family, given, chinese) in enumerate(listed):
        room, no = ("3A", at + 1) if at < 5 else ("3B", at - 4)
        who = one(given, family, f"{2023045 + at * 6}", "3", room)
        cut_at = 2 if chinese.startswith("歐陽") else 1
        ways = [f"{family} {given}"] + ([chinese] if chinese else [])
        who = any_parting(replace(who, photo="" if at == 6 else who.photo), *ways)
        if chinese:
            who = replace(who, also=(*who.also, (chinese[cut_at:], chinese[:cut_at])))
        people.append(who)
        rows.append(
            [
                who.number,
                room,
                no,
                f"{family} {given}",
                chinese,
                "FMFMMFFM"[at],
                f"{at + 12}/04/2012",
                "紅黃藍綠"[at % 4],
            ]
        )
        if who.photo:
            folder.put(f"相片/{room}{no:02} {family} {given}.jpg", face(who.photo))
    titles = cut("註冊編號|班別|班號|英文姓名|中文姓名|性別|出生日期|社")
    folder.csv("中三學生名單.csv", [titles, *rows], enc="big5")
    return Truth(people, capitals=True, allowed=("相片", *"紅黃藍綠"))


@case("answers of a Google form with uploads, as Google names them (from memory, not read here)")
def p34b_form_for_library_cards(folder: Folder) -> Truth:
    """Kenya: a form, one parent answered twice, first in small letters; uploads bear two of three names."""
    people = those(
        "Faith Wanjiku|Kamau;Brian Otieno|Odhiambo;Abdirahman Noor|Hassan;Mercy Chebet|Kiplagat;"
        "Ian Mutua|Musyoka;Neema Akinyi|Ouma;Stacy Nyambura|Mwangi",
        "",
        "7",
        "7 East;7 West",
    )
    codes = cut("A4XKB9|A9TRM2|B2CWQ7|A7HLD5|B8NPE3|A3VZK6|B5JGS8")
    people = [replace(any_parting(w), number=code) for w, code in zip(people, codes, strict=True)]
    heads = [
        *("Timestamp", "Email Address", "Learner's full name (three names, as on the birth certificate)"),
        *("Learner's UPI number (from NEMIS)", "Grade and stream", "Parent/Guardian's phone (M-Pesa)"),
        *("Upload a passport-size photo", "Do you agree to the library rules?"),
    ]
    rows = []
    for at, w in enumerate(people):
        link = f"https://drive.google.com/open?id=1aBc{codes[at]}xYz" if w.photo else ""
        rows.append(
            [
                *(
                    f"2026/02/0{at + 2} 7:{at + 10}:33 PM GMT+3",
                    f"parent{at + 31}@mail.example",
                    w.full,
                    w.number,
                ),
                *(w.room, f"0722 555 {at + 301}", link, "Yes"),
            ]
        )
    again = list(rows[1])
    again[0], again[2], again[6] = "2026/02/02 9:58:02 PM GMT+3", people[1].full.lower(), ""
    rows.insert(1, again)
    folder.csv("Library card form 2026 (Responses) - Form responses 1.csv", [heads, *rows], end="\n")
    for at, w in enumerate(people):
        first, second = w.full.split()[:2]
        if w.photo:
            place = "Upload a passport-size photo (File responses)"
            folder.put(f"{place}/IMG-202602{at + 2:02}-WA00{at + 11} - {first} {second}.jpg", face(w.photo))
    return Truth(people)
