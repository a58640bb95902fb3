"""Asia, the Middle East and Africa."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(OFFICE + ": a 명렬표 of a class in Korea, two halves beside each other, as teachers print it")
def fresh_two_halves_side_by_side(folder: Folder) -> Truth:
    """Korea: the same four titles twice in a row; names without a blank, one surname of two letters; one has moved away; photos by year, class and number with the name."""
    people = those(
        "하린|강;율|남궁;도현|권;소율|나;태양|문;채아|백;은찬|서;유나|송;건우|양;라온|엄;시온|제갈;다온|표",
    )
    people = [
        replace(w, also=((f"{w.family}{w.given}", ""),), more=(str(at), f"302{at:02}", f"{at:02}"))
        for at, w in enumerate(people, 1)
    ]
    people = but(people, {8: {"here": False}})
    cells = [
        [str(at + 1), f"{w.family}{w.given}", "여남남여남여남여남남여여"[at], "" if w.here else "전출(9.14)"]
        for at, w in enumerate(people)
    ]
    lines = [
        ["2026학년도 3학년 2반 명렬표"],
        ["담임: 문영채"],
        cut("번호|성명|성별|비고||번호|성명|성별|비고"),
        *([*left, "", *right] for left, right in zip(cells[:6], cells[6:], strict=True)),
        [],
        ["", "남 5명, 여 6명, 계 11명"],
    ]
    folder.book("3-2 명렬표.xlsx", {"명렬표": lines}, merge=["A1:I1"])
    folder.photos(people, lambda w: f"증명사진/{w.more[1]} {w.family}{w.given}.jpg")
    allowed = ("3학년 2반", "3-2", "2반", "2", "3학년", "명렬표", "3-2 명렬표", "증명사진", "3")
    return Truth(people, allowed=allowed)


@case(
    "all pupils of DMC in Thailand (that it is the ministry's database of pupils: smart.nongkhai2.go.th; titles from memory): เลขประจำตัวประชาชน, ชั้น, ห้อง, รหัสนักเรียน, คำนำหน้าชื่อ, ชื่อ, นามสกุล"
)
def fresh_words_before_names_and_three_relatives(folder: Folder) -> Truth:
    """Thailand: the number of the state and the school's number, `เด็กชาย` before the names, names of father, mother and guardian after them; photos by the school's number."""
    people = those(
        "กมลชนก|ศรีสุวรรณ;ธนกฤต|แก้วมณี;ปุณยนุช|ทองดี;ภูริพัฒน์|จันทร์เพ็ญ;ณัฐณิชา|วงศ์ษา;สิรวิชญ์|บุญเรือง;อิงฟ้า|หอมหวล;ก้องภพ|สายสุดใจ;เบญญาภา|ลีลาวิไล",
        "13417",
    )
    titles = cut(
        "เลขประจำตัวประชาชน|ชั้น|ห้อง|รหัสนักเรียน|เพศ|คำนำหน้าชื่อ|ชื่อ|นามสกุล|วันเกิด|อายุ(ปี)|น้ำหนัก|ส่วนสูง|กลุ่มเลือด|ศาสนา|สัญชาติ|ชื่อผู้ปกครอง|นามสกุลผู้ปกครอง|ชื่อบิดา|นามสกุลบิดา|ชื่อมารดา|นามสกุลมารดา|ความด้อยโอกาส"
    )
    rows, found = [], []
    for at, w in enumerate(people):
        state = f"1{at % 5 + 1}099{at * 31_117 + 204_173:08}"
        found.append(replace(w, more=(state,)))
        father, mother = ("สมชาย", "วิชัย", "ประเสริฐ")[at % 3], ("มาลี", "สุดา", "นงนุช")[at % 3]
        rows.append(
            cut(
                f"{state}|ป.5|{at % 2 + 1}|{w.number}|{'ญช'[at % 2]}|{('เด็กหญิง', 'เด็กชาย')[at % 2]}|{w.given}|{w.family}|1{at % 9}/06/2558|11|3{at}|13{at}|O|พุทธ|ไทย|{mother}|{w.family}|{father}|{w.family}|{mother}|{w.family}|-"
            )
        )
    folder.book("student_all_2569.xlsx", {"Sheet1": [titles, *rows]})
    folder.photos(found, lambda w: f"รูปนักเรียน/{w.number}.jpg")
    allowed = ("ป.5", "1", "2", "ป.5/1", "ป.5/2", "รูปนักเรียน", "5/1", "5/2", "ป.5 1", "ป.5 2")
    return Truth(found, allowed=allowed)


@case(OFFICE + ": a class in Vietnam typed by its teacher, in the form that is usual there")
def fresh_whole_names_and_files_without_marks(folder: Folder) -> Truth:
    """Vietnam: family names first in one cell, `x` for girls, one has changed schools, the teacher signs below; photos by the name without its marks."""
    people = those(
        "Gia Bảo|Phùng;Khánh Chi|Đoàn;Hải Đăng|Lương;Thị Mỹ Duyên|Huỳnh;Quốc Huy|Đỗ;Ngọc Linh|Tôn Nữ;Tường Vy|Châu;Nhật Minh|Bùi;Anh Thư|Mạc;Đình Trọng|Văn",
        "",
        "",
        "7A3",
    )
    people = [_family_first(w) for w in but(people, {7: {"here": False}})]
    lines = [
        ["UBND HUYỆN BA TRI", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["TRƯỜNG THCS AN NGÃI TRUNG", "", "", "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["", "DANH SÁCH HỌC SINH LỚP 7A3"],
        ["", "Năm học 2026 - 2027"],
        cut("STT|Họ và tên|Ngày sinh|Nữ|Ghi chú"),
    ]
    for at, w in enumerate(people):
        girl = "x" if at in (1, 3, 5, 6, 8) else ""
        note = "" if w.here else "Chuyển trường T10"
        lines.append([str(at + 1), f"{w.family} {w.given}", f"{at + 5:02}/11/2014", girl, note])
    lines += [["", "Tổng cộng: 10 HS (5 nữ)"], [], ["", "", "", "GVCN"], [], ["", "", "", "Đặng Thu Hương"]]
    folder.book("DS LOP 7A3.xlsx", {"7A3": lines}, merge=["B4:E4", "B5:E5"])
    plain = cut(
        "phung gia bao|doan khanh chi|luong hai dang|huynh thi my duyen|do quoc huy|ton nu ngoc linh|chau tuong vy|bui nhat minh|mac anh thu|van dinh trong"
    )
    files = {w.key: name for w, name in zip(people, plain, strict=True)}
    folder.photos(people, lambda w: f"anh the 7a3/{files[w.key]}.jpg")
    return Truth(people, allowed=("DS LOP 7A3", "anh the 7a3", "LỚP 7A3", "7"))


def _family_first(who: Who) -> Who:
    """With every place at which a name that begins with the family's can be parted."""
    parts = f"{who.family} {who.given}".split()
    ways = [(" ".join(parts[at:]), " ".join(parts[:at])) for at in range(len(parts))]
    return replace(who, also=tuple(ways))


@case(
    "pupils of Mashov in Israel, saved by Excel (from memory, not read here): ת.ז., שם משפחה, שם פרטי, כיתה, and two parents"
)
def fresh_two_parents_in_old_hebrew_code(folder: Folder) -> Truth:
    """Israel: cp1255 with commas; first names of two parents and their telephones beside; photos by identity number, as PNG."""
    people = those(
        "ארבל|אוחנה;יהלי|בן דוד;כרמל|גולדשטיין;לביא|ג'נח;מיקה|אבו חצירא;נווה|זלצמן;עלמה|חסון;רותם|טייטלבאום;שקד|מלכה;תבל|אלקיים-שגב",
        "331204178",
        "",
        "ח1;ח2",
    )
    titles = cut(
        "ת.ז.|שם משפחה|שם פרטי|כיתה|מין|תאריך לידה|טלפון נייד|שם הורה 1|טלפון הורה 1|שם הורה 2|טלפון הורה 2|הערות"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.room}|{'נז'[at % 2]}|{at + 10}/05/2013|050-00000{at:02}|{('מיכל', 'אורנה', 'סיגל')[at % 3]}|052-00000{at:02}|{('אבי', 'רועי')[at % 2]}|054-00000{at:02}|{'שילוב' if at == 3 else ''}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("תלמידים.csv", [titles, *rows], enc="cp1255")
    for w in people[:-1]:
        folder.put(f"תמונות/{w.number}.png", face(w.photo, kind="PNG"))
    return Truth(people, allowed=("תמונות",))


@case(
    "a class of Massar in Morocco (titles as public programs name them: رقم مسار, الاسم, النسب, تاريخ الازدياد; the form of the sheet from memory), with two columns of the office"
)
def fresh_class_beside_its_word_above(folder: Folder) -> Truth:
    """Morocco: the school's lines above with words and values in cells of their own, letters before the numbers, one has left; photos by the number."""
    people = those(
        "هبة|بنكيران;أيوب|العلمي الإدريسي;شيماء|أوبلا;زكرياء|الزروالي;نهيلة|ايت لحسن;عبد الإله|بوزيان;مروة|الصنهاجي;إلياس|كروم;ضحى|التازي",
        "R131204417",
        "",
        "2ASCG-4",
    )
    people = but(people, {3: {"here": False}})
    lines = [
        ["لائحة التلاميذ"],
        ["الأكاديمية :", "فاس - مكناس", "", "المديرية الإقليمية :", "صفرو"],
        ["المؤسسة :", "الثانوية الإعدادية ابن بطوطة", "", "السنة الدراسية :", "2026/2027"],
        ["المستوى :", "الثانية إعدادي عام", "", "القسم :", "2ASCG-4"],
        [],
        cut("ر.ت|رقم مسار|النسب|الاسم|النوع|تاريخ الازدياد|مكان الازدياد|داخلي|ملاحظة"),
    ]
    for at, w in enumerate(people):
        note = "" if w.here else "غادر المؤسسة"
        girl = ("أنثى", "ذكر")[at % 2]
        lines.append(
            cut(
                f"{at + 1}|{w.number}|{w.family}|{w.given}|{girl}|2013-0{at + 1}-17|صفرو|{'نعم' if at % 4 == 0 else ''}|{note}"
            )
        )
    lines += [[], ["", "المجموع", "8"], ["", "توقيع الحارس العام"]]
    folder.book("لائحة 2ASCG-4.xlsx", {"2ASCG-4": lines}, merge=["A1:I1"])
    folder.photos(people, lambda w: f"صور/{w.number}.jpg")
    return Truth(people, allowed=("الثانية إعدادي عام", "صور", "لائحة 2ASCG-4"))


@case(OFFICE + ": a class in Ethiopia, typed in Word with a photo in each row")
def fresh_photo_in_each_row_of_word(folder: Folder) -> Truth:
    """Ethiopia: own, father's and grandfather's name in one cell, the photo in the cell before, ages and class after; two cells of the class are empty."""
    people = those(
        "ሜሮን|አስፋው በቀለ;ናትናኤል|ግርማ ወልዴ;ብሩክታዊት|ሙሉጌታ ደሳለኝ;ዳግም|ታደሰ ኃይሉ;ሀና|ዘውዱ;ቅዱስ|መኮንን ጫኔ;ፌቨን|ሰለሞን አበራ;አብዱልከሪም|ሙስጠፋ ኢብራሂም",
    )
    people = [any_parting(replace(w, room="" if at in (4, 6) else "5ኛ ለ")) for at, w in enumerate(people)]
    table = [[Cell((title,)) for title in cut("ተ.ቁ|ፎቶ|ሙሉ ስም|ፆታ|ዕድሜ|ክፍል")]]
    for at, w in enumerate(people):
        picture = Cell((), face(w.photo) if w.photo else b"")
        after = cut(f"{w.full}|{'ሴወ'[at % 2]}|1{at % 3}|{w.room}")
        table.append([Cell((str(at + 1),)), picture, *(Cell((text,)) for text in after)])
    above = ["የካቲት 23 የመጀመሪያ ደረጃ ትምህርት ቤት", "የተማሪዎች ስም ዝርዝር - 2019 ዓ.ም."]
    folder.put("የ5ኛ ለ ተማሪዎች.docx", docx(above, table, ["የክፍል ኃላፊ፦ መምህር ጌታቸው"]))
    return Truth(people, allowed=("5ኛ ለ", "የ5ኛ ለ ተማሪዎች"))
