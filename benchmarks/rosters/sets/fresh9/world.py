"""Offices of Asia, Africa and South America."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.papers import page_xls
from benchmarks.rosters.sixth_cast import whole_names


@case(
    "Fedena's custom import (titles from documentation: support.fedena.com, Custom import mandatory fields): `Admission no|Student`, `Batch Name|Student`, and a file of guardians by `Ward Admission Number|Guardian`"
)
def fresh_titles_with_bars_and_a_file_of_guardians(folder: Folder) -> Truth:
    """Last names are initials; slashes in the numbers are dashes in the names of the pictures; guardians are nobody."""
    people = those(
        "Karthik|R;Meenakshi|S V;Mohammed Faizal|K;Priyadarshini|;Joel|Thomas;Harini|Balasubramanian;Arunachalam|P;Devi|M N",
        "",
        "",
        "VII - 2026A;VII - 2026B",
    )
    people = [replace(w, number=f"ADM/26/{204 + at * 7}") for at, w in enumerate(people)]
    titles = words(
        "Admission no|Student,Admission date|Student,First name|Student,Last name|Student,Batch Name|Student,Date of birth|Student,Gender|Student,Nationality Name|Student"
    )
    rows = [
        [w.number, "02-06-2026", w.given, w.family, w.room, f"1{at}-02-2014", "mf"[at % 2], "India"]
        for at, w in enumerate(people)
    ]
    kin = [
        [w.number, ("Lakshmi", "Rajan")[at % 2], "", ("mother", "father")[at % 2]]
        for at, w in enumerate(people)
    ]
    folder.csv("student_admission.csv", [titles, *rows])
    folder.csv(
        "student_guardians.csv",
        [
            words("Ward Admission Number|Guardian,First name|Guardian,Last name|Guardian,Relation|Guardian"),
            *kin,
        ],
    )
    folder.photos(people, lambda w: f"student photos/{w.number.replace('/', '-')}.jpg")
    return Truth(people)


@case(
    "a list of C4th in Japan (columns from memory; that it gives CSV files: support.tetoru.jp): 学年, 組, 番号, 氏名, ふりがな, 保護者氏名; "
    + OFFICE
)
def fresh_furigana_and_moved_away(folder: Folder) -> Truth:
    """Shift JIS, a wide blank within the names, parents and brothers beside; one has moved away; photos `年-組-番 name`."""
    people = those(
        "蒼真|大西;ひなた|片山;琉生|五島;莉央|長谷部;奏汰|小笠原;千紗|服部;健人|久世;杏奈|モレイラ",
        "",
        "3",
        "1;2",
    )
    people = but(people, {5: {"here": False}})
    kana = cut(
        "おおにし　そうま|かたやま　ひなた|ごとう　るい|はせべ　りお|おがさわら　かなた|はっとり　ちさ|くぜ　けんと|もれいら　あんな"
    )
    titles = words("学年,組,番号,氏名,ふりがな,性別,生年月日,保護者氏名,兄弟姉妹,備考")
    rows = [
        [
            *(
                "3",
                w.room,
                f"{at // 2 + 1}",
                f"{w.family}\u3000{w.given}",
                kana[at],
                "男女"[at % 2],
                f"2017/05/{at + 10}",
            ),
            *(f"{w.family}\u3000健一", "5-1 姉" if at % 3 == 0 else "", "" if w.here else "R8.7.20 転出"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("2026_児童名簿.csv", [titles, *rows], enc="cp932")
    seats = {w.key: f"3-{w.room}-{at // 2 + 1:02}" for at, w in enumerate(people)}
    folder.photos(people, lambda w: f"顔写真/{seats[w.key]} {w.family}{w.given}.jpg")
    people = [replace(w, room="") for w in people]
    return Truth(people, allowed=("1", "2", "3-1", "3-2", "3年1組", "3年2組", "1組", "2組", "3 1", "3 2"))


@case(
    "a list of Noor in Saudi Arabia (from memory, not read here): names in Arabic and in English capitals: "
    + OFFICE
)
def fresh_arabic_and_english_columns(folder: Folder) -> Truth:
    """A page with the ending .xls; four Arabic names in a cell, the English ones beside; a guardian's telephone; photos by student number."""
    arabic = cut(
        "سارة محمد علي الشهراني|عبدالله فهد سعد الحارثي|لجين خالد عمر باوزير|ماجد ناصر حمد الدوسري|هند صالح أحمد الجهني|يوسف طارق حسن فقيه"
    )
    english = cut(
        "SARAH MOHAMMED ALSHAHRANI|ABDULLAH FAHAD ALHARTHI|LUJAIN KHALID BAWAZIR|MAJED NASSER ALDOSARI|HIND SALEH ALJUHANI|YOUSEF TARIQ FAQIH"
    )
    people = [
        any_parting(
            whole_names(name, f"11022{at * 31 + 417:05}", "", "1/أ")[0], english[at], english[at].title()
        )
        for at, name in enumerate(arabic)
    ]
    people = [replace(w, photo=w.key if at < 5 else "") for at, w in enumerate(people)]
    titles = cut("م|رقم الطالب|اسم الطالب|Student Name|الصف|الفصل|جوال ولي الأمر|حالة الطالب")
    rows = [
        cut(f"{at + 1}|{w.number}|{arabic[at]}|{english[at]}|الأول المتوسط|1/أ|05500000{at:02}|مستمر")
        for at, w in enumerate(people)
    ]
    folder.put("كشف الطلاب.xls", page_xls(titles, rows, "<p>المملكة العربية السعودية - وزارة التعليم</p>"))
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth(people, allowed=("الأول المتوسط",))


@case(
    OFFICE
    + ": a course in Argentina by `Apellido y Nombre` and DNI, semicolons, a mark of order of bytes; `Pase` is somebody who has left"
)
def fresh_passes_to_another_school(folder: Folder) -> Truth:
    """The number of the document has dots in the list and none in the names of the pictures; tutors beside; a preceptor at the top."""
    people = those(
        "Martina|Gauna;Bautista|D'Angelo;Lourdes|Ñancupil;Thiago Ezequiel|Ponce;Abril|Di Benedetto;Joaquín|Etchegoyen;Guadalupe|Sánchez Ruiz;Valentino|Kowalczuk",
        "52204417",
        "",
        "2º B",
    )
    people = [
        replace(w, number=f"{w.number[:2]}.{w.number[2:5]}.{w.number[5:]}", more=(w.number,)) for w in people
    ]
    people = but(people, {3: {"here": False}})
    titles = cut("Nº Orden|Apellido y Nombre|DNI|Curso y División|Condición|Madre/Padre/Tutor|Teléfono")

    rows = [
        cut(
            f"{at}|{w.family.upper()}, {w.given}|{w.number}|2º B|{'Regular' if w.here else 'Pase 03/08/2026'}|{w.family.upper()}, Silvia|11-4000-00{at:02}"
        )
        for at, w in enumerate(people, 1)
    ]
    folder.csv(
        "Nomina 2B.csv", [["E.E.S. Nº 14", "Preceptora: Marisa Olmos"], titles, *rows], ";", "utf-8-sig"
    )
    folder.photos(people, lambda w: f"fotos carnet/{w.more[0]}.jpg")
    return Truth(people, capitals=True)
