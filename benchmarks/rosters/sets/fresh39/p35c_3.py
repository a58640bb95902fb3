"""What systems of Senegal, Morocco, Saudi Arabia, Turkey, Israel and Iran write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import card_pictures, cards, page
from benchmarks.rosters.papers import xls


@case(
    "the readers of PMB (from memory, not read here: Code-barres, Nom, Prénom, Catégorie, Groupe) and its "
    "folder of photos by the number of the card"
)
def p35c_readers_of_pmb_in_dakar(folder: Folder) -> Truth:
    """Senegal: tabs in an old code page, teachers among the readers; one photo's reader isn't listed."""
    people = those(
        "Aïssatou|Diallo;Cheikh Ahmadou|Ndiaye;Fatou Bintou|Sarr;Mamadou Lamine|Diatta;Ndèye Coumba|Faye;"
        "Ousmane|Bâ;Marième|Gueye;Étienne|Sagna;Khady|Thiam",
        "0007301",
        "6 5",
        "6e A;5e B",
        without=2,
    )
    staff = [
        one("Abdoulaye", "Mbodj", "0009004", role="staff", photo=""),
        one("Rokhaya", "Seck", "0009011", role="staff"),
    ]
    listed = sorted([*people, *staff], key=lambda who: who.family)
    titles = cut(
        "Code-barres|Nom|Prénom|Adresse|Ville|Téléphone|Année de naissance|Catégorie|Code statistique|"
        "Date d'adhésion|Date d'expiration|Groupe"
    )
    rows = [
        [
            *(who.number, who.family.upper(), who.given, f"Sicap Liberté {at}, villa {at}12", "Dakar", ""),
            *(
                str(2013 + at % 2) if who.role == "student" else "",
                "Élève" if who.role == "student" else "Enseignant",
            ),
            *("DK", "12/10/2026", "12/10/2027", who.room),
        ]
        for at, who in enumerate(listed)
    ]
    folder.csv("pmb_lecteurs.txt", [titles, *rows], "\t", "cp1252")
    folder.photos(listed, lambda who: f"photos_lecteurs/{who.number}.jpg")
    folder.put("photos_lecteurs/0007718.jpg", face("someone of last year"))
    return Truth(
        listed,
        [lost("the photo of a reader who isn't in the list", "0007718")],
        capitals=True,
        allowed=("photos_lecteurs",),
    )


@case(
    "the lists of classes of Massar in Morocco (from memory, not read here: الرمز, النسب, الاسم, النوع, "
    "تاريخ الازدياد; a sheet a class)"
)
def p35c_classes_of_massar(folder: Folder) -> Truth:
    """Morocco: a workbook in Arabic, a sheet a class, headings of the academy above, one has left."""
    people = those(
        "سلمى|العلوي;ياسين|بنجلون;هبة|أيت أوحمان;أنس|الإدريسي;مريم|الشرقاوي;"
        "آية|المرابط;زكرياء|بوعزة;إيمان|حدادي;عمر|الفاسي;نهيلة|بنموسى",
        "R140028114",
        "5",
        without=99,
    )
    people = [replace(who, room="5APG-1" if at < 5 else "5APG-2") for at, who in enumerate(people)]
    people = but(people, {8: {"here": False}})
    sheets = {}
    for room in ("5APG-1", "5APG-2"):
        of_room = [who for who in people if who.room == room]
        rows: list[Sequence[object]] = [
            ["المملكة المغربية - وزارة التربية الوطنية والتعليم الأولي والرياضة"],
            ["الأكاديمية الجهوية : فاس - مكناس", "", "", "المديرية الإقليمية : صفرو"],
            ["المؤسسة : مدرسة الزيتون الابتدائية", "", "", "السنة الدراسية : 2026/2027"],
            ["المستوى : الخامس ابتدائي عام", "", "", f"القسم : {room}"],
            [],
            ["رت", "الرمز", "النسب", "الاسم", "النوع", "تاريخ الازدياد", "مكان الازدياد", "الحالة"],
        ]
        rows += [
            [
                *(
                    at,
                    who.number,
                    who.family,
                    who.given,
                    ("ذكر", "أنثى")[at % 2],
                    f"2015-0{at}-1{at}",
                    "صفرو",
                ),
                "متمدرس" if who.here else "مغادر",
            ]
            for at, who in enumerate(of_room, 1)
        ]
        sheets[room] = [*rows, [], ["", "", "المجموع", len(of_room)]]
    folder.book("ListeEleves_Massar.xlsx", sheets, ("A1:H1",))
    return Truth(people, allowed=("مدرسة الزيتون الابتدائية",))


@case(
    "the list of pupils of the Noor system in Saudi Arabia (from memory, not read here), a workbook of "
    "old Excel"
)
def p35c_list_of_noor(folder: Folder) -> Truth:
    """Saudi Arabia: old Excel, names of four parts, the grade in words, the section beside."""
    people = those(
        "عبدالرحمن|فهد سعد العتيبي;ريان|محمد علي الزهراني;تركي|خالد ناصر الدوسري;فيصل|أحمد حسن الغامدي;"
        "سلطان|عبدالله صالح القحطاني;يزن|ماجد إبراهيم الشهري;مشاري|بندر سالم المطيري;نواف|عمر يوسف الحربي",
        "1142087315",
        "5",
        "أ;ب",
        without=99,
    )
    people = [any_parting(who) for who in people]
    people = [replace(who, also=(*who.also, (who.given, who.family.split()[-1]))) for who in people]
    rows: list[Sequence[object]] = [
        ["المملكة العربية السعودية"],
        ["وزارة التعليم", "", "", "كشف أسماء الطلاب"],
        ["المدرسة :", "", "ابتدائية الأمل", "", "العام الدراسي :", "1448"],
        [],
        ["م", "رقم الهوية", "اسم الطالب", "الصف", "الفصل", "الجنسية", "جوال ولي الأمر"],
    ]
    for at, who in enumerate(sorted(people, key=lambda who: who.room), 1):
        rows.append([at, who.number, who.full, "الخامس الابتدائي", who.room, "السعودية", f"05500142{at:02}"])
    rows += [[], ["", "", "عدد الطلاب", len(people)], ["", "", "وكيل شؤون الطلاب", "", "مدير المدرسة"]]
    folder.put("StudentNames.xls", xls(rows, [(0, 0, 0, 6)], "كشف"))
    return Truth(people, allowed=("ابتدائية الأمل",))


@case(
    "a list of students of e-Okul in Turkey (from memory, not read here: S.No, Öğrenci No, Adı, Soyadı, "
    "Cinsiyeti, Sınıfı), old Excel"
)
def p35c_list_of_e_okul_with_photos(folder: Folder) -> Truth:
    """Turkey: old Excel with merged titles, counts below, photos by number in a folder a class."""
    people = those(
        "ZEYNEP NAZ|ŞEN;EMRE|KORKUT;DEFNE|AKSOY;UMUT CAN|ÖZDEN;ÖYKÜ|TURAN;AHMET|BULUT;TUĞÇE|YÜCEL;POYRAZ|"
        "GÜLER;ECE|ERDEM;MERT|ÇOLAK",
        "118",
        "5",
        without=2,
    )
    people = [replace(who, room=f"5. Sınıf / {'AB'[at > 4]} Şubesi") for at, who in enumerate(people)]
    rows: list[Sequence[object]] = [
        ["T.C."],
        ["ÇANKAYA KAYMAKAMLIĞI"],
        ["Yeşiltepe Ortaokulu Müdürlüğü"],
        ["2026-2027 Öğretim Yılı Öğrenci Listesi"],
        [],
        ["S.No", "Öğrenci No", "Adı", "Soyadı", "Cinsiyeti", "Sınıfı", "Doğum Yeri"],
    ]
    for at, who in enumerate(people, 1):
        gender = ("Erkek", "Kız")[at % 2]
        rows.append([at, int(who.number), who.given, who.family, gender, who.room, "Ankara"])
    rows += [
        [],
        ["Erkek Öğrenci Sayısı", "", 5],
        ["Kız Öğrenci Sayısı", "", 5],
        ["Toplam Öğrenci Sayısı", "", 10],
    ]
    folder.put("OOG01001R020_42.xls", xls(rows, [(at, at, 0, 6) for at in range(4)], "Sayfa1"))
    folder.photos(people, lambda who: f"Fotograflar/5{who.room[11]}/{who.number}.jpg")
    return Truth(people, capitals=True, allowed=("Fotograflar", "5A", "5B", "Yeşiltepe Ortaokulu Müdürlüğü"))


@case(
    "the table of students with pictures of Mashov in Israel (from memory, not read here), a page saved "
    "from the browser"
)
def p35c_pupils_in_mashov(folder: Folder) -> Truth:
    """Israel: the grade as a letter in the class, identity numbers with zeros; two without a picture."""
    people = those(
        "אלה|בן דוד;עומרי|אוחיון;ליה|זילברמן;יובל|טל;נויה|סויסה;אדם|חורי;הלל|רוזנברג;שחר|גולן;אריאל|פרידלנדר",
        "032714408",
        "7 7 8",
        "ז2;ז3;ח1",
        without=2,
    )
    teacher = '<caption>חטיבת הביניים "אלונים" - מצבת תלמידים תשפ"ז</caption>'
    head = "".join(f"<th>{title}</th>" for title in cut('תמונה|ת"ז|שם משפחה|שם פרטי|כיתה|טלפון הורה'))
    row = (
        '<tr><td><img src="{src}" '
        'width="60"></td><td>{who.number}</td><td>{who.family}</td><td>{who.given}</td>'
        "<td>{who.room}</td><td>050-5550142</td></tr>"
    )
    none = row.replace('<img src="{src}" width="60">', "")
    body = (
        f'<div dir="rtl"><a '
        f'href="#">יציאה</a><h1>משו"ב</h1><table>{teacher}<thead><tr>{head}</tr></thead><tbody>'
        f'{cards(people, row, none)}</tbody></table><p>סה"כ {len(people)} תלמידים</p></div>'
    )
    folder.put("mashov_students.html", page('משו"ב - תלמידים', body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=('חטיבת הביניים "אלונים"', "Roster_files"))
