"""Lists as offices of East and Southeast Asia and Africa send them; who is on them was read by eye."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from school_files import fill, pictures
from test_lists_of_offices import told

from namecards.importing.candidate import Candidate
from namecards.importing.plan import plan
from rosters.drawn.marked import mark_picture

TODAY = date(2026, 11, 27)
LISTS = {
    "a class list of China, with its legend and who moved away": (
        "三年级（2）班学生花名册\n班主任：陈丽华\n学号,姓名,性别,家长电话,备注\n"
        "01,王子涵,男,13901000017,\n02,李欣怡,女,13901000018,班长\n03,欧阳浩,男,13901000019,10月转学\n男生：2人,女生：1人\n",
        ("子涵 王 3 三年级（2）班", "欣怡 李 3 三年级（2）班", "浩 欧阳 3 三年级（2）班 left"),
    ),
    "grades and classes in columns of their own": (
        "学籍号,姓名,年级,班级,学生状态\nG11,王子涵,三年级,1班,在读\nG12,李欣怡,三年级,1班,转出\nG13,张浩然,四年级,2班,在读\n",
        ("子涵 王 G11 3 3-1", "欣怡 李 G12 3 3-1 left", "浩然 张 G13 4 4-2"),
    ),
    "a teacher is said with the word behind the name": (
        "读者证号,姓名,读者类型,单位\n2501,孙悦,学生,高一(3)班\n2502,周杰,学生,高一(3)班\nT08,蒋老师,教师,\n",
        ("悦 孙 2501 高一 高一(3)班", "杰 周 2502 高一 高一(3)班", "蒋老师 T08 teacher"),
    ),
    "titles in Korean and English, and a place in the class": (
        "반 Class,번호 No.,성명 Name,이용자번호 Patron ID\n"
        "3-2,1,최다인,L4471\n3-2,2,황보슬,L4480\n3-2,3,황보람,L4481\n3-2,4,한솔,L4493\n",
        ("다인 최 L4471 3-2", "슬 황보 L4480 3-2", "보람 황 L4481 3-2", "솔 한 L4493 3-2"),
    ),
    "titles in Chinese and English, and who has no Chinese name": (
        "班別 Class,班號 Class No.,學生編號 Reg. No.,英文姓名 English Name,中文姓名 Chinese Name\n"
        "5A,1,21034,CHU Hoi,朱凱\n5A,2,21041,KAUR Simran,\n5A,4,21058,FUNG Ka,馮嘉\n5A,5,21060,LO Lok,盧樂\n",
        ("Hoi Chu 21034 5 5A", "Simran Kaur 21041 5 5A", "Ka Fung 21058 5 5A", "Lok Lo 21060 5 5A"),
    ),
    "newcomers and leavers of China below their words": (
        "转入\n王小明,三(2)班\n李芳,三(1)班\n转出\n赵强,三(2)班\n",
        ("小明 王 3 三(2)班", "芳 李 3 三(1)班", "强 赵 3 三(2)班 left"),
    ),
    "newcomers and leavers of Korea below their words": (
        "2학년 3반\n전입생\n정민수\n한소희\n전출생\n오세훈\n",
        ("민수 정 2 2학년 3반", "소희 한 2 2학년 3반", "세훈 오 left"),
    ),
    "grades in words beside numbers of classes": (
        "姓名,年级,班级\n王子涵,高二,5班\n李欣怡,高二,11班\n张浩然,初三,5班\n",
        ("子涵 王 高二 高二5班", "欣怡 李 高二 高二11班", "浩然 张 初三 初三5班"),
    ),
    "classes with a stroke below the word for a grade": (
        "الاسم,الصف\nسارة المصري,5/1\nطارق الشامي,5/2\nعبير درويش,6/1\n",
        ("سارة المصري 5 5/1", "طارق الشامي 5 5/2", "عبير درويش 6 6/1"),
    ),
    "Tajik titles, and rows of classes": (
        "№,Насаб,Ном,Соли таваллуд\nСинфи 8 «Б»,,,\n1,Раҳимова,Мадина,2011\n"
        "Синфи 10 «А»,,,\n1,Шарипов,Амир,2009\n",
        ("Мадина Раҳимова 8 8Б", "Амир Шарипов 10 10А"),
    ),
    "rows of classes among the names of one column": (
        "姓名\n三（2）班\n王子涵\n李欣怡\n高一 7班\n张浩然\n刘一诺\n",
        ("子涵 王 3 三（2）班", "欣怡 李 3 三（2）班", "浩然 张 高一 高一 7班", "一诺 刘 高一 高一 7班"),
    ),
    "names without titles": (
        "1,王子涵,男,三(1)班\n2,李欣怡,女,三(1)班\n3,张浩然,男,三(2)班\n4,刘一诺,女,三(2)班\n",
        ("子涵 王 3 三(1)班", "欣怡 李 3 三(1)班", "浩然 张 3 三(2)班", "一诺 刘 3 三(2)班"),
    ),
    "a Japanese list of one year": (
        "学年,組,番,氏名,保護者氏名,在籍状況\n"
        "1,1,1,小川 莉子,小川 健,在籍\n1,1,2,森 颯太,森 健,転出\n1,2,1,岡田 紬,岡田 健,在籍\n",
        ("莉子 小川 1 1-1", "颯太 森 1 1-1 left", "紬 岡田 1 1-2"),
    ),
    "rare signs in Japanese names": (
        "出席番号,氏名,図書カード番号\n1,宮﨑　直,4401\n2,𠮷田　葵,4402\n3,辻󠄀　空,4403\n4,佐々木　楓,4404\n",
        ("直 宮﨑 4401", "葵 𠮷田 4402", "空 辻󠄀 4403", "楓 佐々木 4404"),
    ),
    "a class of Japan in the words of the office": (
        "番号,氏名,学級\n1,森　直,第3学年1組\n2,岸　葵,第3学年2組\n3,原田　空,第3学年1組\n",
        ("直 森 3 第3学年1組", "葵 岸 3 第3学年2組", "空 原田 3 第3学年1組"),
    ),
    "year, class and place in one column": (
        "年組番,氏名\n1-2-01,田中 陽菜\n1-2-02,鈴木 蓮\n1-3-01,佐藤 凛\n",
        ("陽菜 田中 1 1-2", "蓮 鈴木 1 1-2", "凛 佐藤 1 1-3"),
    ),
    "the class of a Korean kindergarten above its teacher": (
        "2026학년도 햇님반 원아 명단\n담임: 이지은 선생님\n연번,원아명,보호자\n"
        "1,강하윤,강철\n2,김이안,김철\n3,남궁현,남철\n",
        ("하윤 강 햇님반", "이안 김 햇님반", "현 남궁 햇님반"),
    ),
    "a Thai class": (
        "รายชื่อนักเรียนชั้นประถมศึกษาปีที่ 4/2 ปีการศึกษา 2569\nเลขที่,เลขประจำตัว,ชื่อ - สกุล,หมายเหตุ\n"
        "1,12345,เด็กชายกิตติ แสงทอง,\n2,12346,ด.ญ.อรทัย วงศ์ใหญ่,ย้าย\n,,รวม 2 คน,\n",
        ("กิตติ แสงทอง 12345 4 ป.4/2", "อรทัย วงศ์ใหญ่ 12346 4 ป.4/2 left"),
    ),
    "Lao titles before the names": (
        "ລຳດັບ,ລະຫັດ,ຊື່ ແລະ ນາມສະກຸນ,ຊັ້ນ,ຫ້ອງ\n1,501,ທ້າວ ສົມພອນ ພັນທະວົງ,ມ.2,1\n2,502,ນາງ ນຸດສະລາ ໄຊຍະວົງ,ມ.2,2\n",
        ("ສົມພອນ ພັນທະວົງ 501 ມ.2 ມ.2/1", "ນຸດສະລາ ໄຊຍະວົງ 502 ມ.2 ມ.2/2"),
    ),
    "Khmer names begin with the last name": (
        "ល.រ,អត្តលេខ,ឈ្មោះ,ថ្នាក់,ផ្សេងៗ\n1,7001,សុខ ដារ៉ា,៧ក,\n2,7002,លី ម៉េងហុង,៧ក,ឈប់រៀន\n",
        ("ដារ៉ា សុខ 7001 7 ៧ក", "ម៉េងហុង លី 7002 7 ៧ក left"),
    ),
    "a Vietnamese family that is called as a particle": (
        "Ma HS,Ho va ten,Lop\nH1,Nguyen Thi Lan,7A3\nH2,Le Hoang Nam,7A3\nH3,Tran Minh Duc,7A3\n",
        ("Thi Lan Nguyen H1 7 7A3", "Hoang Nam Le H2 7 7A3", "Minh Duc Tran H3 7 7A3"),
    ),
    "the school year behind an Indonesian class": (
        "DAFTAR HADIR SISWA\nKELAS VII-A TAHUN PELAJARAN 2026/2027\nNo,NIS,Nama Siswa,Ket\n"
        "1,4501,Andi Saputra,\n2,4502,Bunga Citra,pindah ke SMP 3\n,,Jumlah : 2,\n",
        ("Andi Saputra 4501 7 VII-A", "Bunga Citra 4502 7 VII-A left"),
    ),
    "Malay names with a father, Chinese ones with the last name first": (
        "SENARAI NAMA MURID KELAS 3 BESTARI 2026\nGURU KELAS: PN. NORAINI\nBIL,NAMA MURID\n"
        "1,Harith bin Fadzil\n2,Chong Mei Yee\n3,Priya a/p Subramaniam\n",
        ("Harith bin Fadzil 3 3 BESTARI", "Mei Yee Chong 3 3 BESTARI", "Priya a/p Subramaniam 3 3 BESTARI"),
    ),
    "Korean names without titles, one from elsewhere among them": (
        "2026학년도 6-1 학생 명단,\n1,강하윤\n2,김이안\n3,남궁현\n4,도하람\n5,페드로 실바\n",
        ("하윤 강 6-1", "이안 김 6-1", "현 남궁 6-1", "하람 도 6-1", "페드로 실바 6-1"),
    ),
    "one class of Korea with its number below its sign, and a Vietnamese child": (
        "학년,반,번호,이름,비고\n3,2,1,김민준,\n3,2,2,남궁서연,\n3,2,3,이도현,전출\n3,2,4,응우옌 티 하,\n",
        ("민준 김 3 3-2", "서연 남궁 3 3-2", "도현 이 3 3-2 left", "티 하 응우옌 3 3-2"),
    ),
    "fathers' initials of two letters before Telugu names": (
        "అడ్మిషన్ నెం,విద్యార్థి పేరు,తరగతి\n7701,బి. సాయి కృష్ణ,8\n7702,ఎస్. నవ్య శ్రీ,8\n7703,కె. లావణ్య,8\n",
        ("సాయి కృష్ణ బి. 7701 8", "నవ్య శ్రీ ఎస్. 7702 8", "లావణ్య కె. 7703 8"),
    ),
    "the father's initial before or behind Tamil names": (
        "சேர்க்கை எண்,மாணவர் பெயர்,வகுப்பு\n1101,க. முருகன்,8\n1102,தமிழ்ச்செல்வி ரா.,8\n1103,கார்த்திக்,8\n",
        ("முருகன் க. 1101 8", "தமிழ்ச்செல்வி ரா. 1102 8", "கார்த்திக் 1103 8"),
    ),
    "a name from elsewhere in a Japanese list": (
        "番号,氏名,年,組\n1,安達 湊,2,1\n2,上野 芽依,2,1\n3,ウォン ジェームズ,2,1\n",
        ("湊 安達 2 2-1", "芽依 上野 2 2-1", "ジェームズ ウォン 2 2-1"),
    ),
    "the last name first and the father's behind in Gujarat": (
        "GR No,Student Name,Std\n2201,PATEL DHRUV MAHESHBHAI,7\n2202,SHAH ARYA NILESHBHAI,7\n"
        "2203,SOLANKI DEEP RAMESHBHAI,7\n",
        ("Dhruv Patel 2201 7", "Arya Shah 2202 7", "Deep Solanki 2203 7"),
    ),
    "a Thai school with both parts, whose years count from one again": (
        "เลขประจำตัว,ชื่อ,นามสกุล,ชั้น\n11,กิตติ,แสงทอง,ป.1/1\n12,มาลี,มีสุข,ม.1/1\n",
        ("กิตติ แสงทอง 11 1 ป.1/1", "มาลี มีสุข 12 ม.1 ม.1/1"),
    ),
    "a grade of Israel in a column of its own": (
        "מספר תלמיד,שם משפחה,שם פרטי,שכבה,כיתה\n1201,כהן,נועה,ז,2\n1202,בן דוד,איתי,ח,1\n1203,פרץ,דן,י״א,2\n",
        ("נועה כהן 1201 7 ז2", "איתי בן דוד 1202 8 ח1", "דן פרץ 1203 11 י״א2"),
    ),
    "a middle initial at the end of a line, and boys and girls": (
        "KINDER - SAMPAGUITA (AM)\nAdviser: Ma. Luisa Cruz\n\nMALE\n1. Bautista Juan R.\n2. Lim Jose\n"
        "FEMALE\n1. Aquino Luz\n2. Reyes Ana (lumipat noong Oktubre 3)\n",
        (
            *(
                "Bautista Juan K SAMPAGUITA (AM)",
                "Lim Jose K SAMPAGUITA (AM)",
                "Aquino Luz K SAMPAGUITA (AM)",
            ),
            "Reyes Ana K SAMPAGUITA (AM) left",
        ),
    ),
    "the last name first and the father's behind in Maharashtra": (
        "रजि. नं.,विद्यार्थ्याचे नाव,इयत्ता\n4501,जाधव आर्यन सुनील,५\n4502,पाटील श्रावणी महेश,५\n4503,मोरे ओम विजय,५\n",
        ("आर्यन जाधव 4501 5", "श्रावणी पाटील 4502 5", "ओम मोरे 4503 5"),
    ),
    "whole names from the west of China": (
        "学号,姓名,班级\n301,阿依古丽,5A\n302,迪丽娜尔,5A\n303,陈思远,5A\n304,艾力•买买提,5A\n",
        (
            "阿依古丽 301 5 5A",
            "迪丽娜尔 302 5 5A",
            "思远 陈 303 5 5A",
            "艾力·买买提 304 5 5A",
        ),
    ),
    "the English of titles before Chinese, and two last names": (
        "Student ID 学号,Chinese Name 中文姓名,English Name 英文名,Surname 姓,Class 班级\n"
        "S1,李沐阳,Marcus,Li,6A\nS2,周语桐,Vivian,Zhou,6A\nS3,Tanaka Ren,Ren,Tanaka,6B\n",
        ("沐阳 Li S1 6 6A", "语桐 Zhou S2 6 6A", "Ren Tanaka S3 6 6B"),
    ),
    "grades in two scripts": (
        "Student No. / رقم الطالب,Name,Grade / الصف\n51,Yousef Hadi,4 / الرابع\n52,Omar Haddad,5 / الخامس\n",
        ("Yousef Hadi 51 4", "Omar Haddad 52 5"),
    ),
    "Chinese and Malay names in a list of Malaysia": (
        "BIL,NAMA MURID,KELAS\n1,HARITHA A/P KUMAR,3 DELIMA\n2,LEE JIA WEI,3 DELIMA\n"
        "3,IRFAN BIN OTHMAN,3 DELIMA\n4,KHAW ZI XUAN,3 DELIMA\n",
        (
            "Haritha a/p Kumar 3 3 DELIMA",
            "Jia Wei Lee 3 3 DELIMA",
            "Irfan bin Othman 3 3 DELIMA",
            "Zi Xuan Khaw 3 3 DELIMA",
        ),
    ),
    "a Hausa list": (
        "Jerin sunayen ɗalibai - Aji: JSS 2A\nL/S,Lambar rajista,Cikakken suna,Bayani\n"
        "1,JS/41,Aisha Bello,\n2,JS/42,Umar Garba,ya bar makaranta\n",
        ("Aisha Bello JS/41 JSS 2A", "Umar Garba JS/42 JSS 2A left"),
    ),
}


def people_of(tmp_path: Path, files: dict[str, str | bytes]) -> tuple[Candidate, ...]:
    return tuple(plan(fill(tmp_path / "school", files), [], today=TODAY).new)


@pytest.mark.parametrize("name", LISTS)
def test_everybody_comes_in_with_the_class_and_nobody_else(name: str, tmp_path: Path) -> None:
    text, people = LISTS[name]
    assert tuple(map(told, people_of(tmp_path, {"list.csv": text}))) == people


def test_numbered_names_below_lines_about_the_class(tmp_path: Path) -> None:
    text = "Kelas 5C\nWali kelas: Bu Ratna\n\n1. Adinda Putri\n2. Bagas Pratama (pindah)\n3. Erlangga\n"
    found = people_of(tmp_path, {"list.txt": text})
    assert tuple(map(told, found)) == ("Adinda Putri 5 5C", "Bagas Pratama 5 5C left", "Erlangga 5 5C")


def test_the_changes_of_a_class_with_the_signs_of_chinese(tmp_path: Path) -> None:
    text = "转入\n林品妍，五年二班，学号1140231\n\n转出\n王柏翰（五年二班）\n\n"
    text += "更名\n\n转班\n张家睿，五年二班 → 五年三班\n"
    found = people_of(tmp_path, {"list.txt": text})
    assert tuple(map(told, found)) == (
        "品妍 林 1140231 5 五年二班",
        "柏翰 王 5 五年二班 left",
        "家睿 张 5 五年三班",
    )


def test_numbered_rules_are_nobody(tmp_path: Path) -> None:
    text = "Library rules\n\n1. No food or drink\n2. Speak quietly\n3. Bring books back\n"
    files: dict[str, str | bytes] = {"rules.txt": text, "list.csv": "First,Last,Class\nMari,Vega,4b\n"}
    assert tuple(map(told, people_of(tmp_path, files))) == ("Mari Vega 4 4b",)


@pytest.mark.parametrize(
    ("heading", "photo"),
    [
        ("三年二班", "302/302%02d.jpg"),
        ("3年2組", "写真/3年2組%02d番.jpg"),
        ("3학년 2반", "사진/3-2-%02d.jpg"),
    ],
)
def test_photos_named_by_the_class_in_numbers_and_the_place(heading: str, photo: str, tmp_path: Path) -> None:
    rows = "".join(f"{heading},{at},{name}\n" for at, name in ((1, "林 明"), (2, "森 凛"), (4, "原 樹")))
    names = [photo % at for at in (1, 2, 4)]
    found = people_of(tmp_path, {"list.csv": f"班級,座號,姓名\n{rows}", **pictures(*names)})
    assert [one.photo and one.photo.name for one in found] == names


def test_a_place_before_the_name_below_a_face(tmp_path: Path) -> None:
    names = ("陳怡君", "林冠宇", "黃思妤")
    cells = "".join(f'<td><img src="{at}.jpg"><br>0{at} {name}</td>' for at, name in enumerate(names, 1))
    page = f"<meta charset=utf-8><h2>301班 學生照片名冊</h2><table><tr>{cells}</tr></table>"
    faces = {f"{at}.jpg": mark_picture(at) for at in (1, 2, 3)}
    found = people_of(tmp_path, {"page.html": page, **faces})
    assert tuple(map(told, found)) == ("怡君 陳 3 301班", "冠宇 林 3 301班", "思妤 黃 3 301班")


@pytest.mark.parametrize(
    ("file", "names", "whole"),
    [
        ("3학년 2반/3021{at}_{}.jpg", "최다인 황보슬 한솔", "다인 최 30212 3 3학년 2반"),
        ("4학년/1반/{at}번 {}.jpg", "최다인 황보슬 한솔", "다인 최 4 4학년 1반; 슬 황보 4 4학년 1반"),
        ("301班/{}.jpg", "吳宜蓁 司徒華 郭安", "宜蓁 吳 3 301班; 華 司徒 3 301班"),
        ("五年级(2)班/{}.jpg", "吴宜蓁 司徒华 郭安", "宜蓁 吴 5 五年级(2)班; 华 司徒 5 五年级(2)班"),
        ("學生照片/2B0{at} {}.jpg", "吳宜蓁 司徒華 郭安", "宜蓁 吳 2 2B; 華 司徒 2 2B"),
    ],
)  # fmt: skip
def test_photos_alone_with_names_without_a_blank(file: str, names: str, whole: str, tmp_path: Path) -> None:
    """A place in the class is nobody's number; one pupil has a name in other letters."""
    pupils = enumerate([*names.split(), "Emma Frost"], 2)
    found = people_of(tmp_path, {**pictures(*(file.format(name, at=at) for at, name in pupils))})
    assert set(whole.split("; ")) < set(map(told, found))
    assert "Emma Frost" in {one.display for one in found}
