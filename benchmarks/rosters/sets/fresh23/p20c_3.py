"""Rosters from Turkey, Serbia, Saudi Arabia, Egypt and Israel."""

from __future__ import annotations

from dataclasses import replace
from email.charset import QP, Charset
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.papers import xls


@case(
    "e-Okul: Sınıf Listesi, report to Excel (kayagultekin/DynEdHelper reads such lists; the layout from memory)"
)
def p20c_eokul_class_list_over_two_pages(folder: Folder) -> Truth:
    """Cells spread over merged columns, the titles again on the next printed page, totals, the head's signature; photos by number."""
    people = those(
        "İREM NUR|ÖZTÜRK;EMİRHAN|ŞEKER;ZEYNEP|GÜNEŞ;ÇAĞAN|DEMİR;ELİF SU|KOÇ;BERAT|ÇELİK;GÖKÇE|TOPÇU;"
        "MUSTAFA KEMAL|UÇAR;ZEHRA|EL HÜSEYİN",
        "84",
        rooms="7/C",
    )
    titles = cut("S.No||Öğrenci No|||Adı||Soyadı||Cinsiyeti")
    head: list[list[Any]] = [
        ["", "", "", "T.C."],
        ["", "", "", "BORNOVA KAYMAKAMLIĞI"],
        ["", "", "", "Yeşilova Ortaokulu Müdürlüğü"],
        ["SINIFI : 7/C", "", "", "", "", "", "Sınıf Öğretmeni : HATİCE ÖZGÜN"],
        [],
    ]
    rows = [*head, titles]
    for at, w in enumerate(people):
        if at == 5:
            rows += [["", "", "", "", "", "", "", "", "", "Sayfa 1 / 2"], [], titles]
        sex = "Kız" if at in (0, 2, 4, 6, 8) else "Erkek"
        rows.append([at + 1, "", int(w.number), "", "", w.given, "", w.family, "", sex])
    rows += [
        [],
        ["", "", "Erkek Öğrenci Sayısı : 4", "", "", "Kız Öğrenci Sayısı : 5", "", "Toplam : 9"],
        ["", "", "", "", "", "", "", "NECİP KOŞAR"],
        ["", "", "", "", "", "", "", "Okul Müdürü"],
        ["", "", "", "", "", "", "", "", "", "Sayfa 2 / 2"],
    ]
    merge = [(0, 0, 3, 7), (1, 1, 3, 7), (2, 2, 3, 7), (3, 3, 0, 4), (5, 5, 2, 4), (5, 5, 5, 6)]
    folder.put("OOG02001R020.XLS", xls(rows, merge, "OOG02001R020"))
    folder.photos(people, lambda w: f"resimler/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("resimler", "HATİCE ÖZGÜN"))


@case("نظام نور (Noor): كشف بأسماء الطلاب, saved by the browser as one file (from memory, not read here)")
def p20c_noor_page_saved_as_mhtml(folder: Folder) -> Truth:
    """One .mhtml with the pictures inside: right to left, two sections with a table each, names of four parts, one moved away."""
    names = cut(
        "عبدالله محمد سعد القحطاني|فيصل تركي ناصر الحربي|يزن أحمد علي باوزير|سلطان عبدالعزيز فهد آل سعود|"
        "مشعل خالد إبراهيم الزهراني|راكان بدر عوض العتيبي|عبدالرحمن ياسر حسن أبو النجا|نواف صالح حمد الدوسري"
    )
    people: list[Who] = []
    for at, name in enumerate(names):
        given, _, rest = name.partition(" ")
        who = one(given, rest, f"{100438 + at * 17}", "6", "1" if at < 4 else "2")
        people.append(any_parting(who))
    people = but(people, {3: {"here": False, "photo": ""}, 7: {"photo": ""}})
    body = ""
    for room, teacher in (("1", "ماجد الشهري"), ("2", "عمر بخاري")):
        body += (
            f'<table class="info"><tr><td>الصف : السادس الابتدائي</td><td>الفصل : {room}</td>'
            f"<td>رائد الفصل : {teacher}</td></tr></table>\n<table border=1><tr>"
        )
        titles = cut("م|الصورة|رقم الطالب|اسم الطالب|الجنسية|حالة القيد")
        body += "".join(f"<th>{title}</th>" for title in titles) + "</tr>\n"
        for at, w in enumerate((w for w in people if w.room == room), 1):
            picture = f'<img width=70 src="https://noor.example/Photo.ashx?id={w.number}">' if w.photo else ""
            state = "منتظم" if w.here else "منقول خارج المدرسة"
            cells = (at, picture, w.number, w.full, "السعودية", state)
            body += "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"
        body += "</table><p>عدد الطلاب : 4</p>\n"
    page = (
        '<html dir="rtl"><head><meta charset="utf-8"><title>كشف بأسماء الطلاب</title></head><body>'
        "<p>المملكة العربية السعودية<br>وزارة التعليم<br>ابتدائية الفاروق بأبها</p><h3>كشف بأسماء الطلاب</h3>"
        f"{body}<p>مدير المدرسة : عائض الأسمري</p></body></html>"
    )
    whole = MIMEMultipart("related", boundary="----MultipartBoundary--noor20261122----")
    whole["From"] = "<Saved by Blink>"
    whole["Snapshot-Content-Location"] = "https://noor.example/Reports/StudentNames.aspx"
    whole["Subject"] = "كشف بأسماء الطلاب"
    printable = Charset("utf-8")
    printable.body_encoding = QP
    text = MIMEText(page, "html", printable)  # type: ignore[arg-type]
    text["Content-Location"] = "https://noor.example/Reports/StudentNames.aspx"
    whole.attach(text)
    for name, data in faces(people).items():
        image = MIMEImage(data, "jpeg")
        image["Content-Location"] = f"https://noor.example/Photo.ashx?id={name.removesuffix('.jpg')}"
        whole.attach(image)
    folder.put("كشف بأسماء الطلاب.mhtml", whole.as_bytes())
    return Truth(people, allowed=("ماجد الشهري", "عمر بخاري"))


@case(
    "Google Forms: responses downloaded as CSV, the questions as titles (support.google.com/docs/answer/139706)"
)
def p20c_egyptian_form_downloaded_twice(folder: Folder) -> Truth:
    """Answers of parents in October and all of them again in November: one sent twice and corrected the class, codes with a leading zero."""
    listed = cut(
        "مريم هاني جرجس;مريومة;5/أ|يوسف طارق عبد الحميد;;5/ب|جنى وائل السيد;جوجو;5/أ|كريم أشرف بدوي;;5/أ|"
        "لوجين حسام الدين محمود;;5/ب|بيشوي مينا فوزي;;5/ب"
    )
    later = cut("سيف الله عماد نصار;;5/أ|رقية شريف أبو زيد;روكا;5/ب")
    people = []
    for at, each in enumerate([*listed, *later]):
        name, called, room = each.split(";")
        given, _, rest = name.partition(" ")
        who = one(given, rest, f"0{71250 + at * 9}", "5", room, goes=called, photo="")
        people.append(any_parting(who))
    titles = [
        "طابع زمني",
        "اسم التلميذ ثلاثي",
        "اسم الدلع (الاسم الذي يحب أن ننادي به) إن وجد",
        "كود الطالب",
        "الصف",
        "الفصل",
        "اسم ولي الأمر",
        "رقم هاتف ولي الأمر",
        "هل توافق على استعارة الكتب؟",
    ]

    def answer(who: Who, when: str, at: int, room: str = "") -> list[str]:
        parent = who.family.split(" ", 1)
        return [
            *(
                when,
                who.full + " " * (at % 2),
                who.goes,
                who.number,
                "الصف الخامس الابتدائي",
                room or who.room,
            ),
            *(" ".join(parent), f"0100{at}55512{at}", ("نعم", "نعم ", "موافق")[at % 3]),
        ]

    first = [
        answer(w, f"2026/10/0{at + 4} {at + 1}:1{at}:30 م غرينتش+2", at) for at, w in enumerate(people[:6])
    ]
    first.insert(1, answer(people[3], "2026/10/04 5:02:11 م غرينتش+2", 3, "5/ب"))
    more = [
        answer(w, f"2026/11/1{at} {at + 2}:2{at}:05 م غرينتش+2", at) for at, w in enumerate(people[6:], 1)
    ]
    name = "بيانات تلاميذ الصف الخامس للمكتبة (الردود) - ردود النموذج 1.csv"
    folder.csv(f"october/{name}", [titles, *first], end="\n", quote=True)
    folder.csv(f"november/{name}", [titles, *first, *more], end="\n", quote=True)
    return Truth(people, steps=("october", "november"), same=[(w.full, w.full) for w in people[:6]])


@case("משוב (Mashov): אלפון תלמידים, copied from the page into Notepad (from memory, not read here)")
def p20c_mashov_pasted_in_september_and_november(folder: Folder) -> Truth:
    """Tabs in UTF-16, right to left: later one moved to the other class, one left, one has another family name, one is new; the numbers stay."""
    before = those(
        "נועה|אבוטבול;עידו|בן-ארי;תהל|גרוסמן;מוחמד|ח'טיב;יעל|לוין;רוני|סגל פרידמן;אלכסנדר|קוזנצוב",
        "03318",
        rooms="ו1;ו2",
        without=0,
    )
    after = but(
        before,
        {1: {"room": "ו1"}, 3: {"here": False}, 4: {"family": "לוין-שחר"}},
    )
    after = [*after, one("הדר", "תשובה", "03502", room="ו2", photo="")]
    titles = cut("מס'|מספר תלמיד|שם משפחה|שם פרטי|כיתה|מין|תאריך לידה|שם הורה 1|נייד הורה 1|סטטוס")

    def pasted(people: list[Who], day: str) -> str:
        rows = [
            [
                *(at, w.number, w.family, w.given, w.room, "נזנזנזזנ"[at - 1], f"0{at}/03/2015"),
                *(("אורית", "דוד")[at % 2], f"05{at}-55501{at}0", "פעיל" if w.here else "עזב"),
            ]
            for at, w in enumerate(people, 1)
        ]
        head = f"משוב\tבית ספר יסודי אלון\tשלום, רחל כץ\r\nאלפון תלמידים - שכבה ו\t{day}\r\n\r\n"
        return head + table([titles, *rows], "\t") + f'\r\nסה"כ {len(people)} תלמידים\r\n'

    folder.put("1-ספטמבר/אלפון.txt", pasted(before, "06/09/2026"), "utf-16")
    folder.photos(before, lambda w: f"1-ספטמבר/תמונות/{w.number}.jpg")
    folder.put("2-נובמבר/אלפון.txt", pasted(after, "15/11/2026"), "utf-16")
    after = [replace(w, photo=before[at].photo) if at < len(before) else w for at, w in enumerate(after)]
    return Truth(
        after,
        steps=("1-ספטמבר", "2-נובמבר"),
        same=[(old.full, new.full) for old, new in zip(before, after, strict=False) if new.here],
        allowed=("תמונות",),
    )
