"""Lists typed in Turkey, Greece, Vietnam, Jordan and Israel: girls and boys, remarks, groups."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import numbered, sent
from benchmarks.rosters.sets.fresh101.kit import either_way, family_first, remarked


@case()
def q102_kizlar_ve_erkekler(folder: Folder) -> Truth:
    """Turkey: a message copied out of WhatsApp, the girls and then the boys of a class, `1-` before names."""
    people = of_lines(
        """Elif Nur|Aksoy;Azra|Bulut;Defne|Çetin;Ada|Erdoğan;Hira|Kaplan;Nil|Özdemir;Öykü|Şahin;Zehra|Yavuz
        Alp Eren|Arslan;Çağan|Doğan;Emir Asaf|Gök;Kuzey|İnce;Mert|Korkmaz;Ömer Faruk|Tunç;Rüzgâr|Uslu
        Yiğit|Yıldırım""",
        room="4/C",
    )
    girls, boys = (numbered((w.full for w in part), "{}- {}") for part in (people[:8], people[8:]))
    folder.put(
        "4C whatsapp.txt",
        "Selamün aleyküm hocam, hayırlı günler 🌸\n4/C sınıfının listesi:\n\n"
        f"*KIZLAR*\n{girls}\n\n*ERKEKLER*\n{boys}\n\n"
        "Kartları perşembe günü alabilir miyiz? Teşekkürler 🙏\n",
    )
    allowed = "KIZLAR", "Kızlar", "ERKEKLER", "Erkekler", "4C whatsapp", "4/C sınıfının listesi"
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case()
def q102_mathites_tou_e2(folder: Folder) -> Truth:
    """Greece: a teacher's Word page in Greek, names that Word numbers, a dash and a remark for some."""
    people = of_lines(
        """Ελένη|Αναγνώστου;Κωνσταντίνος|Βλάχος;Μαρίνα|Γεωργιάδη;Ορέστης|Δήμου;Αντζελίνα|Ζότο
        Παναγιώτης|Καλογεράκης;Ιωάννα|Λιάπη;Στέφανος|Μαυρίδης;Δανάη|Νικολάου;Φίλιππος|Οικονόμου
        Χριστίνα|Παππά;Ραφαήλ|Ρήγας;Ζωή|Σταματίου;Βασίλης|Τσιρώνης;Νεφέλη|Φωτοπούλου;Άγγελος|Χατζής""",
        room="Ε2",
    )
    remarks = {1: "φοράει γυαλιά", 3: "ήρθε φέτος από τη Λάρισα", 4: "μιλάει και αλβανικά",
               8: "διαβάζει πολύ", 11: "χρωστάει δύο βιβλία", 14: "χρειάζεται νέα κάρτα"}  # fmt: skip
    made = Word()
    made.line("Τμήμα Ε2", "Heading1")
    made.line("Δασκάλα: Σοφία Κατσαρού, σχολικό έτος 2025-26")
    for line in remarked(people, remarks).split("\n"):
        made.line(line, listed=True)
    made.line("Ερχόμαστε στη βιβλιοθήκη κάθε Τετάρτη την τρίτη ώρα.")
    folder.put("Μαθητές Ε2.docx", made.done())
    allowed = "Μαθητές Ε2", "Τμήμα Ε2", "Σοφία Κατσαρού", "Δασκάλα: Σοφία Κατσαρού"
    return Truth(people, allowed=allowed)


@case()
def q102_lop_4a2_theo_to(folder: Folder) -> Truth:
    """Vietnam: a message of Zalo pasted into a text: a class by its four groups (tổ), family name first."""
    people = of_lines(
        """Bảo Ngọc|Nguyễn Thị;Minh Quân|Trần;Khánh Linh|Phạm;Gia Huy|Lê;Hải Đăng|Vũ Hoàng;Thùy Trang|Đỗ
        Nhật Minh|Bùi;Phương Anh|Hoàng;Tuấn Kiệt|Đặng;Diệu Hiền|Ngô;Quốc Khánh|Dương;Thanh Tâm|Lý
        Đức Anh|Phan;Như Quỳnh|Hồ Ngọc;Anh Thư|Võ;Trung Dũng|Đinh""",
        room="4A2",
    )
    shown = "\n".join(
        f"Tổ {at + 1}:\n{numbered(family_first(w) for w in people[at * 4 : at * 4 + 4])}\n" for at in range(4)
    )
    folder.put(
        "lớp 4A2.txt",
        "Em chào chị Hạnh ạ, em gửi chị danh sách lớp 4A2 để làm thẻ thư viện nhé.\n\n"
        f"{shown}\nTổng cộng 16 em ạ. Em cảm ơn chị!\nCô Thủy - GVCN 4A2\n",
    )
    allowed = "lớp 4A2", *(f"Tổ {at}" for at in (1, 2, 3, 4)), "Cô Thủy"
    return Truth([either_way(w) for w in people], allowed=allowed)


@case()
def q102_reading_groups_in_arabic(folder: Folder) -> Truth:
    """Jordan: a teacher's mail in Arabic, three reading groups of a class, names of three words, bullets."""
    people = of_lines(
        """سلمى|خالد العبادي;يزن|محمود الزعبي;تالا|رامي حداد;كرم|إبراهيم الخطيب;ليان|أحمد عبيدات
        زيد|سامر النسور;جود|فراس القضاة;ميار|حسن الطراونة;عمر|يوسف المومني;رند|باسم شاهين
        آدم|نضال العمري;لمار|وليد بني حمد;قيس|ماهر الشوابكة;دانا|طارق الرواشدة;حمزة|عماد قطيشات""",
        room="5أ",
    )
    shown = "\n\n".join(
        "\n".join([f"المجموعة {at + 1}:", *(f"• {w.full}" for w in people[at * 5 : at * 5 + 5])])
        for at in range(3)
    )
    text = (
        "السلام عليكم أستاذة منى،\n\nأرسل لك أسماء طالبات وطلاب الصف 5أ حسب مجموعات القراءة:\n\n"
        f"{shown}\n\nالعدد 15. موعدنا في المكتبة يوم الاثنين الحصة الثالثة.\n\n"
        "مع الشكر\nرولا الصمادي\nمربية الصف 5أ\n"
    )
    head = "رولا الصمادي <rula@alyasmeen.example>", "أسماء 5أ", "Sun, 07 Sep 2025 09:30:00 +0300"
    folder.put("أسماء 5أ.eml", sent(head, text))
    allowed = *(f"المجموعة {at}" for at in (1, 2, 3)), "أسماء 5أ", "الصف 5أ"
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case()
def q102_talmidei_g2(folder: Folder) -> Truth:
    """Israel: a teacher's mail in Hebrew, a class one name a line, a dash and a remark behind some."""
    people = of_lines(
        """אלה|אוחיון;נבו|ברקוביץ;רותם|גולן;מיכאל|דדון;שקד|הראל;אנה|וולקוב;עומר|זיו;יובל|חן;הדר|טובי
        איתמר|יוספי;כרמל|נחום;אריאל|סבן;תהילה|עמר;בר|פלד;גל|צדוק;אלון|קורן""",
        room="ג2",
    )
    remarks = {1: "צריך כרטיס חדש", 5: "עלתה לארץ השנה", 8: "קוראת המון", 11: "מרכיב משקפיים",
               14: "חייב שני ספרים"}  # fmt: skip
    text = (
        "היי דורית,\n\nאלה הילדים של כיתה ג2 בשביל הספרייה:\n\n"
        f"{remarked(people, remarks, '{} - {}')}\n\n"
        "סך הכול 16. נגיע ביום שלישי בשעה 10:00.\n\nתודה,\nמירב\n"
    )
    head = "מירב אשכנזי <meirav@hadekel.example>", "כיתה ג2", "Tue, 02 Sep 2025 14:20:08 +0300"
    folder.put("כיתה ג2.eml", sent(head, text))
    return Truth(people, allowed=("כיתה ג2",))
