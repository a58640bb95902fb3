"""Lists of schools in China, Japan, Vietnam, the Philippines, Saudi Arabia and Israel."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


def _eastern(who: Who) -> Who:
    """The family name is first; where it ends is not said."""
    parts = f"{who.family} {who.given}".split()
    return replace(
        who, also=tuple((" ".join(parts[at:]), " ".join(parts[:at])) for at in range(1, len(parts)))
    )


@case("a class list of Vietnam's vnEdu (STT, Mã học sinh, Họ và tên, Ngày sinh: from memory, not read here)")
def fresh_names_without_marks_for_pictures(folder: Folder) -> Truth:
    """Ministry's and school's lines above; pupil codes; full names with family name first; one moved school; pictures by name without marks, one of them with the class."""
    people = those(
        "Minh Anh|Nguyễn Thị;Gia Bảo|Trần;Đức Duy|Đỗ;Khánh Hà|Lê Ngọc;Quốc Khánh|Phạm;Bảo Ngọc|Vũ Hoàng;Thảo Nhi|Huỳnh;Hữu Phước|Đặng;Như Ý|Bùi Thị",
        "2407731",
        "",
        "7A2",
    )
    people = [_eastern(w) for w in people]
    people = but(people, {4: {"here": False, "photo": ""}})
    rows: list[list[Any]] = [
        ["PHÒNG GD&ĐT QUẬN HẢI CHÂU", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["TRƯỜNG THCS LÊ HỒNG PHONG", "", "", "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["DANH SÁCH HỌC SINH LỚP 7A2"],
        ["Năm học 2026 - 2027"],
        cut("STT|Mã học sinh|Họ và tên|Ngày sinh|Giới tính|Lớp|Dân tộc|Trạng thái"),
    ]
    for at, w in enumerate(people):
        state = "Đang học" if w.here else "Chuyển trường"
        name = f"{w.family} {w.given}"
        rows.append(
            [
                at + 1,
                w.number,
                name,
                f"{at + 11}/0{at + 1}/2014",
                "Nữ" if at in (0, 3, 5, 6, 8) else "Nam",
                w.room,
                "Kinh",
                state,
            ]
        )
    rows += [[], ["Danh sách này có 9 học sinh."], ["", "", "", "", "", "HIỆU TRƯỞNG"]]
    folder.book("DS_HocSinh_7A2.xlsx", {"DS": rows}, merge=("A4:H4", "A5:H5"))

    def bare(w: Who) -> str:
        text = unicodedata.normalize("NFD", f"{w.family} {w.given}".replace("Đ", "D"))
        return "".join(each for each in text if not unicodedata.combining(each))

    folder.photos(people, lambda w: f"anh/{bare(w)}{' 7A2' if w.given == 'Gia Bảo' else ''}.jpg")
    return Truth(people, allowed=("anh", "*"))


@case("School Form 1 of the Philippines (LRN, NAME, REMARKS, <=== TOTAL MALE: from memory, not read here)")
def fresh_school_form_one_with_totals(folder: Folder) -> Truth:
    """The form's lines above, titles in two rows, boys and girls with totals between; capitals with middle names; one transferred out, one late; the key of codes below."""
    people = those(
        "JOHN MARK|DELA CRUZ;PRINCE ALJON|MACARAEG;RENZ|DIMAGUIBA;KHIAN JAY|STO. DOMINGO;ANGEL MAE|BALUYOT;PRINCESS JOY|CAPULONG;ROSE ANN|DE GUZMAN;ZYRA|VILLAFUERTE;TRISHA|YUMUL",
        "136542140027",
        "7",
        "SAMPAGUITA",
    )
    middles = cut("SANTOS|REYES|ANCHETA|CO|PINEDA|LACSON|DIZON|-|TAYAG")
    people = [
        replace(
            w,
            also=((f"{w.given} {middles[at]}", w.family), (w.given, f"{middles[at]} {w.family}")),
        )
        for at, w in enumerate(people)
    ]
    people = but(people, {2: {"here": False, "photo": ""}})
    notes = {2: "T/O 09/11/2026 to San Roque NHS", 6: "LE 08/24/2026"}
    rows: list[list[Any]] = [
        ["School Form 1 (SF 1) School Register"],
        ["School ID", "", "301942", "Region", "III", "Division", "Pampanga"],
        [
            "School Name",
            "",
            "Sta. Lucia National High School",
            "School Year",
            "2026 - 2027",
            "Grade Level",
            "Grade 7 (Year I)",
            "Section",
            "SAMPAGUITA",
        ],
        [],
        ["LRN", "NAME", "Sex", "BIRTH DATE", "AGE as of", "MOTHER TONGUE", "PARENTS", "", "REMARKS"],
        [
            "",
            "(Last Name, First Name, Middle Name)",
            "(M/F)",
            "(mm/dd/yyyy)",
            "October 31",
            "",
            "Father's Name",
            "Mother's Maiden Name",
            "(Please refer to the legend)",
        ],
    ]
    for sex, start, end in (("M", 0, 4), ("F", 4, 9)):
        for at in range(start, end):
            w = people[at]
            name = f"{w.family},{w.given}, {middles[at]}"
            rows.append(
                [
                    w.number,
                    name,
                    sex,
                    f"0{at + 1}-{at + 11}-2014",
                    12,
                    "Kapampangan",
                    f"{w.family}, RAMON",
                    f"{middles[at]}, LUZ",
                    notes.get(at, ""),
                ]
            )
        rows.append([end - start, f"<=== TOTAL {'MALE' if sex == 'M' else 'FEMALE'}"])
    rows += [[9, "<=== COMBINED"], [], ["List and Code of Indicators under REMARKS column"]]
    rows += [
        ["Transferred Out", "T/O", "Name of School & Effectivity Date"],
        ["Late Enrollment", "LE", "Reason"],
    ]
    folder.book(
        "SF1_2026_Grade 7 (Year I) - SAMPAGUITA.xlsx", {"school_form_1_ver2014": rows}, merge=("A1:I1",)
    )
    folder.photos(people, lambda w: f"ID Pics/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case(
    "a list of pupils of the Saudi system Noor (رقم الطالب, اسم الطالب, الصف, الفصل: from memory, not read here)"
)
def fresh_names_of_four_words_in_noor(folder: Folder) -> Truth:
    """Ministry's lines above; running numbers in Arabic figures; names of four words; one transferred; pictures by pupil number, one picture of nobody."""
    people = those(
        "عبدالله سعد محمد|القحطاني;فارس خالد علي|الزهراني;ريان ماجد حسن|الحربي;تركي فهد ناصر|الدوسري;يوسف إبراهيم عمر|باوزير;مشاري عادل صالح|العتيبي;أنس سامي أحمد|فلمبان;بدر وليد حمد|الشمري",
        "110482",
    )
    people = [any_parting(w) for w in people]
    people = but(people, {5: {"here": False, "photo": ""}})
    rows: list[list[Any]] = [
        ["المملكة العربية السعودية", "", "", "وزارة التعليم"],
        ["كشف أسماء طلاب: متوسطة الفاروق", "", "", "العام الدراسي 1448هـ"],
        [],
        cut("م|رقم الطالب|اسم الطالب|الصف|الفصل|الجوال|ملاحظات"),
    ]
    for at, w in enumerate(people):
        rows.append(
            [
                "١٢٣٤٥٦٧٨"[at],
                int(w.number),
                w.full,
                "الأول المتوسط",
                at % 2 + 1,
                f"96650000{at}3{at}",
                "" if w.here else "منقول",
            ]
        )
    rows.append(["", "", "عدد الطلاب: ٨"])
    folder.book("كشف الطلاب.xlsx", {"الطلاب": rows})
    folder.photos(people, lambda w: f"صور/{w.number}.jpg")
    folder.put("صور/صورة جماعية.jpg", face("the whole class of Noor"))
    return Truth(people, [lost("a picture of the whole class", "صورة جماعية")], allowed=("*",))
