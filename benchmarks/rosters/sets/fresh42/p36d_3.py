"""Tables of the systems of Japan, Korea, Indonesia, Vietnam and Thailand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case("L-Gate: ユーザーCSVの項目 (info.l-gate.net, 教員・児童生徒を一括登録する)")
def p36d_lgate_users_of_a_primary(folder: Folder) -> list[Who]:
    """Japan: users in Shift-JIS, kana beside the names, an account switched off, a teacher without class."""
    people = those(
        "陽翔|長谷川;すず|三浦;蓮太郎|五十嵐;真央|東;エマ|グリーン;悠斗|西村;凪|上野;ひより|三浦",
        "2021017",
        "6",
        "6年1組;6年1組;6年1組;6年1組;6年2組;6年2組;6年2組;6年2組",
        without=0,
        photo="",
    )
    people = but(people, {5: {"here": False}})
    kana = cut(
        "ハセガワ ハルト|ミウラ スズ|イガラシ レンタロウ|ヒガシ マオ|グリーン エマ|"
        "ニシムラ ユウト|ウエノ ナギ|ミウラ ヒヨリ"
    )
    titles = cut(
        "username|password|enabledUser|isLocal|schoolCode|schoolName|familyName|givenName|familyKanaName|"
        "givenKanaName|renewName|renewPassword|renewClass|termName|className|classNumber|classRole"
    )
    rows = [
        [
            *(w.number, "", int(w.here), 0, "", "北町立緑が丘小学校", w.family, w.given, *kana[at].split()),
            *(0, 0, 0, "2026年度", w.room, at % 4 * 7 + 2, "student"),
        ]
        for at, w in enumerate(people)
    ]
    staff = one("直子", "岡部", "9000212", role="staff", photo="")
    row = [staff.number, "", 1, 0, "", "北町立緑が丘小学校", staff.family, staff.given, "オカベ", "ナオコ"]
    rows.append([*row, 0, 0, 0, "2026年度", "", "", "teacher"])
    folder.csv("user_export_20260907.csv", [titles, *rows], enc="cp932")
    return [*people, staff]


@case("Dapodik: Daftar Peserta Didik, rows and columns as public importers of the download describe them")
def p36d_dapodik_daftar_peserta_didik(folder: Folder) -> Truth:
    """Indonesia: two rows of titles, 65 columns, father, mother and guardian with names of their own."""
    from openpyxl.utils import get_column_letter

    names = cut(
        "AHMAD FAUZAN PRATAMA|NABILA PUTRI RAMADHANI|RAFI|SITI AISYAH|I MADE ARYA WIRAWAN|ZAHRA AULIA|"
        "BINTANG MAHARDIKA|MUHAMMAD RIZKY"
    )
    people = [
        any_parting(
            one(
                *(name, "", f"{202101 + at * 3}", ("5", "6")[at // 4], ("V-A", "VI-B")[at // 4]),
                more=(f"01{40 + at}7{at}3281",),
                photo="",
            )
        )
        for at, name in enumerate(names)
    ]
    before = cut(
        "No|Nama|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|NIK|Agama|Alamat|RT|RW|Dusun|Kelurahan|Kecamatan|"
        "Kode Pos|Jenis Tinggal|Alat Transportasi|Telepon|HP|E-Mail|SKHUN|Penerima KPS|No. KPS"
    )
    behind = cut(
        "Rombel Saat Ini|No Peserta Ujian Nasional|No Seri Ijazah|Penerima KIP|Nomor KIP|Nama di KIP|"
        "Nomor KKS|No Registrasi Akta Lahir|Bank|Nomor Rekening Bank|Rekening Atas Nama|"
        "Layak PIP (usulan dari sekolah)|Alasan Layak PIP|Kebutuhan Khusus|Sekolah Asal|Anak ke-berapa|"
        "Lintang|Bujur|No KK|Berat Badan|Tinggi Badan|Lingkar Kepala|"
        "Jml. Saudara\nKandung|Jarak Rumah\nke Sekolah (KM)"
    )
    parent = cut("Nama|Tahun Lahir|Jenjang Pendidikan|Pekerjaan|Penghasilan|NIK")
    groups = [cell for title in ("Data Ayah", "Data Ibu", "Data Wali") for cell in (title, *[""] * 5)]
    rows: list[list[Any]] = [
        ["Daftar Peserta Didik"],
        ["SD NEGERI 2 KARANGASRI"],
        ["Kecamatan Kec. Ngawi, Kabupaten Kab. Ngawi, Provinsi Prov. Jawa Timur"],
        ["Tanggal Unduh: 2026-07-21 09:14:52", "", "", "Pengunduh: operator.karangasri2@gmail.com"],
        [*before, *groups, *behind],
        [*[""] * len(before), *parent * 3, *[""] * len(behind)],
    ]
    for at, w in enumerate(people, 1):
        row: list[Any] = [at, w.given, w.number, "LPLPLPLL"[at - 1], w.more[0], "Ngawi", f"2015-0{at}-1{at}"]
        row += [f"35210{at}5501150002", "Islam", "Jl. Melati", at, 3, "Krajan", "Karangasri", "Kec. Ngawi"]
        row += [63218, "Bersama orang tua", "Jalan kaki", "", f"08123{at}7701", "", "", "Tidak", ""]
        row += [("Sugeng", "Joko", "Budi")[at % 3], 1984, "SMA / sederajat", "Petani", "", ""]
        row += [("Sri Wahyuni", "Endang", "Lestari")[at % 3], 1987, "SMP / sederajat", "Tidak bekerja"]
        row += [*[""] * 8, w.room, "", "", "Tidak", "", "0", *[""] * 5, "Tidak", "", "Tidak ada", "", 1]
        row += ["-7.40", "111.44", f"35210{at}0101", 32, 138, 52, 1, 2]
        rows.append(row)
    first = len(before)
    begins = [first + at * 6 for at in range(3)]
    merge = [f"{get_column_letter(at + 1)}5:{get_column_letter(at + 6)}5" for at in begins]
    alone = [*range(1, first + 1), *range(first + 19, first + 19 + len(behind))]
    merge += [f"{get_column_letter(at)}5:{get_column_letter(at)}6" for at in alone]
    folder.book("daftar_pd-SD NEGERI 2 KARANGASRI-2026-07-21.xlsx", {"Daftar Peserta Didik": rows}, merge)
    return Truth(people, capitals=True)


@case("CSDL ngành GD&ĐT: Danh sách học sinh, titles as a public importer of the Excel file lists them")
def p36d_moet_list_of_a_vietnamese_class(folder: Folder) -> Truth:
    """Vietnam: a class from the ministry's database, parents beside, one moved to another school."""
    names = cut(
        "Nguyễn Thị Minh Anh|Trần Quốc Bảo|Lê Hoàng Gia Hân|Phạm Đức Huy|Vũ Khánh Linh|Đặng Nhật Minh|"
        "Nguyễn Bảo Ngọc|Bùi Thảo Vy"
    )
    people = []
    for at, name in enumerate(names):
        words = name.split()
        turned = [(" ".join(words[by:]), " ".join(words[:by])) for by in range(1, len(words))]
        who = any_parting(one(name, "", f"79{at}4183{at}06", "7", "7A2", photo="", here=at != 3))
        people.append(replace(who, also=(*who.also, *turned)))
    titles = cut(
        "STT|Mã định danh Bộ GD&ĐT|Họ tên|Ngày sinh|Giới tính|Dân tộc|Trạng thái|SĐT liên hệ|"
        "Nơi sinh chi tiết|Tổ/thôn Hộ khẩu thường trú|Tỉnh thành quê quán|Phường Xã quê quán|"
        "Chỗ ở hiện nay|Số CMND|Ngày cấp|Nơi cấp|Tên cha|Nghề nghiệp cha|Năm sinh cha|"
        "Tên mẹ|Nghề nghiệp mẹ|Năm sinh mẹ|Lớp học|Khối học|"
        "Số định danh cá nhân"
    )
    rows: list[list[Any]] = [["SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ ĐÀ NẴNG"]]
    rows += [["DANH SÁCH HỌC SINH LỚP 7A2"], [], titles]
    for at, w in enumerate(people, 1):
        family = w.given.split()[0]
        row = [at, w.number, w.given, f"1{at}/0{at}/2014", "Nam" if at in (2, 4, 6) else "Nữ", "Kinh"]
        row += ["Đang học" if w.here else "Chuyển trường", f"09053{at}1182", "Đà Nẵng", f"Tổ {at}", "Đà Nẵng"]
        row += ["Hòa Cường", f"{at} Núi Thành", "", "", "", f"{family} Văn Tâm", "Kỹ sư", "1982"]
        row += ["Hồ Thị Lan", "Giáo viên", "1985", w.room, "Khối 7", f"04821400{at}117"]
        rows.append(row)
    folder.book("Danh_sach_hoc_sinh_7A2.xlsx", {"Sheet1": rows}, ["A1:Y1", "A2:Y2"])
    return Truth(people)


@case("DMC of Thailand's OBEC: pupils by room as CSV (from memory), nicknames added by hand")
def p36d_dmc_pupils_of_two_rooms(folder: Folder) -> Truth:
    """Thailand: pupils in TIS-620, titles in a column, citizen numbers and guardians beside, nicknames."""
    people = those(
        "ณัฐวุฒิ|ศรีสมบัติ;กัญญาณัฐ|วงศ์ใหญ่;ธนภัทร|แก้วมณี;พิมพ์ชนก|บุญเรือง;ปัณณวิชญ์|ใจดี;ศุภิสรา|แก้วมณี;อนันดา|จันทร์เพ็ญ",
        "08214",
        "5 5 5 5 6 6 6",
        "ป.5/1;ป.5/1;ป.5/1;ป.5/1;ป.6/2;ป.6/2;ป.6/2",
        without=0,
        photo="",
    )
    nicknames = {0: "ต้น", 1: "ใบเฟิร์น", 3: "พลอย", 5: "มิ้นท์"}
    people = [replace(w, goes=nicknames.get(at, "")) for at, w in enumerate(people)]
    titles = cut(
        "ลำดับ|เลขประจำตัวประชาชน|ชั้น/ห้อง|เลขประจำตัวนักเรียน|เพศ|คำนำหน้าชื่อ|ชื่อ|นามสกุล|วันเกิด|ศาสนา|"
        "ชื่อผู้ปกครอง|ความเกี่ยวข้อง|ชื่อเล่น"
    )
    rows: list[list[Any]] = [["ข้อมูลนักเรียนรายบุคคล ปีการศึกษา 2569 ภาคเรียนที่ 1"]]
    rows += [["โรงเรียนบ้านหนองบัว"], titles]
    for at, w in enumerate(people):
        girl = at in (1, 3, 5)
        row: list[Any] = [at + 1, f"15099{at}0482{at}31", w.room, w.number, "ญ" if girl else "ช"]
        row += ["เด็กหญิง" if girl else "เด็กชาย", w.given, w.family, f"1{at}/0{at + 1}/2558", "พุทธ"]
        rows.append([*row, f"นางสมศรี {w.family}", "มารดา", w.goes])
    rows += [["รวม", "7 คน"]]
    folder.csv("dmc_student_2569_1.csv", rows, enc="cp874")
    return Truth(people)
