"""Schools of South and West Asia, and Africa."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, xls


@case(
    OFFICE
    + ": a homeroom in Thailand (titles เลขประจำตัวนักเรียน, ชื่อ, นามสกุล, ชั้น/ห้อง as public programs of schools have them), with nicknames"
)
def fresh_titles_and_nicknames_of_thais(folder: Folder) -> Truth:
    """Thailand: cp874, the form of address in its own column, everybody goes by a nickname, one has moved; photos `number_nickname`."""
    people = those(
        "ปุณยวีร์|ศรีสุขใส;ธนกฤต|วงศ์อนันต์;ณัฐณิชา|แก้วมณี;ภูริณัฐ|จันทร์เพ็ง;กัญญาพัชร|ทองดีเลิศ;อัครวินท์|เหล่าสกุล;พิมพ์ลภัส|บุญรอดพานิช;ศุภวิชญ์|ชัยประเสริฐ;ขวัญข้าว|อินทรสมบัติ",
        "31204",
        "",
        "ม.2/3",
    )
    called = cut("น้ำขิง|เจมส์|แพรว|ต้นกล้า|ข้าวหอม|โอม|มิ้นท์|บอส|ฟ้า")
    people = [replace(w, goes=name) for w, name in zip(people, called, strict=True)]
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut("เลขที่|เลขประจำตัวนักเรียน|คำนำหน้า|ชื่อ|นามสกุล|ชื่อเล่น|ชั้น/ห้อง|หมายเหตุ")
    rows = [
        cut(
            f"{at}|{w.number}|{('เด็กชาย', 'เด็กหญิง')[at % 2]}|{w.given}|{w.family}|{w.goes}|{w.room}|{'' if w.here else 'ย้ายออก ต.ค. 69'}"
        )
        for at, w in enumerate(people, 1)
    ]
    folder.csv("รายชื่อ ม.2-3.csv", [titles, *rows], enc="cp874")
    folder.photos(people, lambda w: f"รูปนักเรียน/{w.number}_{w.goes}.jpg")
    return Truth(people, allowed=("รูปนักเรียน", "ม.2", "ม.2-3", "รายชื่อ ม.2-3"))


@case(OFFICE + ": a form teacher's message in Indonesia, saved from the telephone; photos by the first words")
def fresh_message_with_numbered_names(folder: Folder) -> Truth:
    """Indonesia: WhatsApp's time and sender in front, ten numbered names, a number behind half of them; two names are one word."""
    names = cut(
        "Ahmad Rifqi Maulana|Sumarni|Made Ayu Lestari|Bagas Prakoso|Siti Nurhaliza Putri|Yohanes Kurniawan|Wahyuningsih|Fajar Ramadhani Siregar|Intan Permata|Galih Wicaksono"
    )
    numbers = {at: f"013{at * 417 + 1204170}" for at in (0, 2, 3, 6, 9)}
    people = [one(name, "", numbers.get(at, "")) for at, name in enumerate(names)]
    people = but(people, {7: {"photo": ""}})
    behind = {4: " (anak baru)", 5: " (pindahan dr SMP 3)"}
    lines = [
        "[02/11/26 07.14.22] Bu Ratna Wali 7B: Assalamualaikum Pak, ini daftar anak 7B utk kartu perpus 🙏"
    ]
    lines += [""]
    for at, w in enumerate(people):
        number = f" - {w.number}" if w.number else ""
        lines.append(f"{at + 1}. {w.given}{number}{behind.get(at, '')}")
    lines += ["", "NISN yg lain menyusul ya Pak", "Yg belum foto: Fajar"]
    lines += ["[02/11/26 07.16.05] Bu Ratna Wali 7B: Fotonya saya kirim terpisah"]
    folder.put("7B.txt", "\n".join(lines) + "\n")
    for w in people:
        if w.photo:
            name = " ".join(w.given.split()[:2]).lower()
            folder.put(f"foto/{name}.jpeg", face(w.photo))
    return Truth([any_parting(w) for w in people], allowed=("7B", "foto", "Bu Ratna Wali 7B"))


@case(
    "the export of pupils of a public program for Saudi schools that is filled from Noor (its titles read: رقم الطالب, اسم الطالب, الفصل, رقم الصف, الجوال)"
)
def fresh_mobile_beside_four_part_names(folder: Folder) -> Truth:
    """Saudi Arabia: whole names of four parts, the number of the class coded, parents' mobiles beside; photos by number."""
    names = cut(
        "تركي بن سعد بن ناصر الدوسري|ريان عبدالإله محمد الغامدي|فيصل مشعل عايض العتيبي|باسل إبراهيم صالح آل الشيخ|عبدالمجيد حمد راشد السبيعي|يزن خالد عمر باوزير|مهند علي يحيى عسيري|سلطان فهد منصور القحطاني|أنس طارق جميل فلمبان"
    )
    people = [one(name, "", f"{1147204170 + at * 61307}") for at, name in enumerate(names)]
    people = but(people, {4: {"photo": ""}, 8: {"photo": ""}})
    rows = [
        [w.number, w.given, str(1 + at // 5), "0725", "" if at == 5 else f"9665{at * 7310417 + 10204170}"]
        for at, w in enumerate(people)
    ]
    titles = cut("رقم الطالب|اسم الطالب|الفصل|رقم الصف|الجوال")
    folder.csv("students_export.csv", [titles, *rows], enc="utf-8-sig", end="\n")
    folder.photos(people, lambda w: f"صور الطلاب/{w.number}.jpg")
    allowed = ("1", "2", "0725", "725", "0725-1", "0725-2", "0725/1", "0725/2", "صور الطلاب")
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case(
    OFFICE
    + ": a class of a school in Iran (titles کد دانش آموزی, نام, نام خانوادگی as a public program writes them)"
)
def fresh_persian_digits_and_fathers(folder: Folder) -> Truth:
    """Iran: lines counted in Persian digits, the father's name beside, ten digits with zeros; a total below; photos by number in a zip."""
    people = those(
        "نیکی|صادقی‌فر;آرتین|جهانگیری;ملیکا|پورعباس;سپهر|کیانی نژاد;علی‌اصغر|رستگار;هلیا|تهرانچی;پرهام|بهشتی;ستایش|حیدری مقدم;امیرمهدی|زارع",
        "0024170417",
        "",
        "هفتم الف;هفتم ب",
    )
    fathers = cut("محمدرضا|بهروز|حسین|داریوش|یوسف|کامران|مجید|غلامرضا|اکبر")
    digits = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    lines: list[list[object]] = [
        ["دبیرستان دوره اول فرزانگان - سال تحصیلی ۱۴۰۵-۱۴۰۶"],
        [*cut("ردیف|کد دانش آموزی|نام|نام خانوادگی|نام پدر|تاریخ تولد|پایه|کلاس|توضیحات")],
    ]
    for at, w in enumerate(people):
        day = f"1392/0{at + 1}/1{at}".translate(digits)
        note = "" if w.photo else "عکس ندارد"
        nth = str(at + 1).translate(digits)
        lines.append([nth, w.number, w.given, w.family, fathers[at], day, "هفتم", w.room, note])
    lines.append(["", "", "", "جمع: ۹ نفر"])
    folder.book("لیست کتابخانه.xlsx", {"هفتم": lines}, merge=["A1:I1"])
    folder.zip("عکس‌ها.zip", {f"{w.number}.jpg": face(w.photo) for w in people if w.photo})
    found = []
    for w in people:
        given, family = w.given.replace("\u200c", ""), w.family.replace("\u200c", "")
        also = () if (given, family) == (w.given, w.family) else ((given, family),)
        found.append(replace(w, also=also))
    return Truth(found, allowed=("هفتم", "عکس‌ها", "عکسها"))


@case(OFFICE + ": a form teacher's table in Word in Kazakhstan, in Kazakh and Russian, with pasted pictures")
def fresh_iin_and_fathers_names_in_word(folder: Folder) -> Truth:
    """Kazakhstan: № and picture before surname, name and father's name in a cell; twelve digits; one picture missing; the teacher below."""
    people = those(
        "Айша Нұрланқызы|Әбілқасым;Данияр Ерболұлы|Қожахмет;Мадина Саматқызы|Төлеген;Артём Викторович|Лысенко;Інжу Бауыржанқызы|Смағұл;Алихан Тимурович|Сүлейменов;Камила|Ким;Ернар Асқарұлы|Жұмабай",
        "",
        "",
        "5 Ә",
    )
    people = [replace(w, number=f"1502{at + 11}60{at * 173 + 1417:04}") for at, w in enumerate(people)]
    rows = [
        [Cell((title,)) for title in cut("№|Сурет / Фото|Оқушының аты-жөні / ФИО|ЖСН / ИИН|Сынып / Класс")]
    ]
    for at, w in enumerate(people, 1):
        picture = Cell((), face(w.photo)) if w.photo else Cell(("фото жоқ",))
        name = f"{w.family} {w.given}"
        rows.append([Cell((str(at),)), picture, Cell((name,)), Cell((w.number,)), Cell((w.room,))])
    above = ["№ 34 жалпы білім беретін мектеп", "5 «Ә» сыныбы, кітапханаға арналған тізім"]
    below = ["Барлығы: 8 оқушы", "Сынып жетекшісі: Оспанова Г. Т."]
    folder.put("5Ә кітапхана.docx", docx(above, rows, below))
    found = [
        any_parting(replace(w, also=((w.given.split()[0], w.family),)), f"{w.family} {w.given}")
        for w in people
    ]
    return Truth(found, allowed=("5 «Ә»", "5 «Ә» сыныбы", "5Ә кітапхана", "5"))


@case(
    OFFICE
    + ": a class of a lycée in Cameroon (titles NOM ET PRÉNOMS, MATRICULE, SEXE as a public program prints them), in old Excel"
)
def fresh_capitals_and_matricules_of_a_lycee(folder: Folder) -> Truth:
    """Cameroon: surnames and first names in capitals in a cell, the class only above, repeaters marked R, one has given up; photos by matricule."""
    people = those(
        "GRÂCE ORNELLA|MBARGA;YANN STÉPHANE|NGUEMO TCHOUA;AÏSSATOU|BOUBA;CHRIST EMMANUEL|EBOLO;LAURAINE|FOTSO DJUIKOM;HERVÉ|ATANGANA NDZIÉ;DIVINE PRUNELLE|MOUKOURI;OUSMANOU|HAMADOU;SANDRINE|ESSOMBA;JOËL PARFAIT|KENMOGNE",
        "22LBK0417",
        "",
        "4e ESP 1",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    lines: list[list[object]] = [
        ["RÉPUBLIQUE DU CAMEROUN", "", "", "", "", "REPUBLIC OF CAMEROON"],
        ["LYCÉE BILINGUE DE KOUÉOPTAMO"],
        ["Année scolaire : 2026/2027", "", "", "Classe : 4e ESP 1", "", "Effectif : 9"],
        [],
        [*cut("N°|NOM ET PRÉNOMS|MATRICULE|SEXE|STATUT|OBSERVATIONS")],
    ]
    for at, w in enumerate(people):
        note = "" if w.here else "ABANDON"
        lines.append([at + 1, f"{w.family} {w.given}", w.number, "FM"[at % 2], "NR"[at % 4 == 3], note])
    lines += [[], ["", "Le Surveillant Général"]]
    folder.put("4e ESP 1.xls", xls(lines, title="4e ESP 1", merge=[(1, 1, 0, 5)]))
    folder.photos(people, lambda w: f"PHOTOS 4e ESP 1/{w.number}.JPG")
    found = [any_parting(w, f"{w.family} {w.given}") for w in people]
    return Truth(found, capitals=True, allowed=("PHOTOS 4e ESP 1", "Classe : 4e ESP 1", "4e"))


@case(
    OFFICE
    + ": a government school in India (titles छात्र का नाम, पिता का नाम, कक्षा as a public program has them; PEN: from memory), in LibreOffice"
)
def fresh_hindi_names_english_titles(folder: Folder) -> Truth:
    """India: Hindi and English titles mixed, fathers and mothers beside, some without a surname, cells left empty; one got the transfer paper; photos `SR 4417`."""
    people = those(
        "मुस्कान|;आदित्य|कुशवाहा;खुशबू|कुमारी;मो. इमरान|अंसारी;राधिका|पटेल;शिवम|;अंजलि|साहू;देवेंद्र सिंह|राठौर;प्रियांशु|तिवारी;नगमा|परवीन",
        "4417",
        "7 8",
    )
    people = but(people, {6: {"here": False, "photo": ""}})
    fathers = cut(
        "रामबाबू|सुरेश कुशवाहा|मनोज कुमार|अब्दुल अंसारी|हरीश पटेल|कमलेश|दिनेश साहू|भूपेंद्र सिंह|संतोष तिवारी|नसीम खान"
    )
    mothers = cut("सुनीता|ऊषा|रीना देवी|शबनम|गीता बेन|पूनम|लक्ष्मी|सरोज|वंदना|रुखसाना")
    lines: list[list[object]] = [
        ["शासकीय माध्यमिक शाला, खेड़ीपुरा"],
        ["Library register 2026-27"],
        [],
        [*cut("क्र.|SR No.|छात्र का नाम|पिता का नाम|माता का नाम|कक्षा|Section|PEN|Remarks")],
    ]
    found = []
    for at, w in enumerate(people):
        pen: int | str = 21417204170 + at * 8311 if at % 3 != 1 else ""
        note = "" if w.here else "TC issued 12/9/26"
        row = [
            at + 1,
            int(w.number),
            w.full,
            fathers[at],
            mothers[at],
            int(w.grade),
            ["A", "B", ""][at // 4],
            pen,
            note,
        ]
        lines.append(row)
        found.append(any_parting(replace(w, more=(str(pen),) if pen else ())))
    lines += [[], ["", "", "कुल छात्र: 9"]]
    folder.put("Library register 7-8.ods", ods(lines))
    folder.photos(people, lambda w: f"photo/SR {w.number}.jpg")
    allowed = ("A", "B", "7A", "7B", "8A", "8B", "7 A", "7 B", "8 A", "8 B", "photo", "7", "8")
    return Truth(found, allowed=allowed)
