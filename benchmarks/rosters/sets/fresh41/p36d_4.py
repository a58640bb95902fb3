"""Noor, Massar, School Data Sync and ManageBac; GotPhoto and SLiMS in two steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.papers import xls


@case("نظام نور (Noor): كشف بأسماء الطلاب, columns as public readers of the export name them (from memory)")
def p36d_noor_pupils_of_the_fifth_grade(folder: Folder) -> Truth:
    """Saudi Arabia: the pupils of a grade as .xls, names of four parts, the code of the grade."""
    names = cut(
        "عبدالله محمد سعد الغامدي|فيصل أحمد عبدالرحمن الزهراني|سلطان خالد ناصر العتيبي|تركي علي حسن القرني|"
        "عبدالرحمن يوسف إبراهيم الحربي|ريان ماجد عبدالله الشهري|محمد سعيد عوض الغامدي|يزن طارق محمود حمدان"
    )
    people = [
        any_parting(one(name, "", f"11{at}4{37 + at}2{at}18", "5", f"5/{1 + at // 4}", photo=""))
        for at, name in enumerate(names)
    ]
    rows: list[list[Any]] = [
        ["المملكة العربية السعودية", "", "", "", "", "وزارة التعليم"],
        ["الإدارة العامة للتعليم بمنطقة عسير", "", "", "", "", "ابتدائية ابن خلدون"],
        ["", "", "كشف بأسماء طلاب الصف الخامس الابتدائي"],
        ["", "", "العام الدراسي 1448هـ - الفصل الدراسي الأول"],
        [],
        cut("م|رقم الطالب|اسم الطالب|رقم الصف|الفصل|الجنسية|رقم الجوال|ملاحظات"),
    ]
    for at, w in enumerate(people, 1):
        nation = "الأردن" if at == 8 else "السعودية"
        row = [at, int(w.number), w.given, "0525", w.room, nation, f"96650{at}47710{at}", ""]
        rows.append([*row[:7], "نظارات" if at == 2 else ""])
    rows += [[], ["", "عدد الطلاب", 8], ["", "تاريخ الطباعة", "1448/03/12"]]
    folder.put("StudentsReport.xls", xls(rows, [(2, 2, 2, 5), (3, 3, 2, 5)], "كشف"))
    return Truth(people, allowed=("0525", "الصف الخامس الابتدائي"))


@case("ManageBac: School Directory, Export Student & Parent Information (help.managebac.com)")
def p36d_managebac_directory_in_september_and_january(folder: Folder) -> Truth:
    """Amman: the directory twice: one archived, one in another homeroom, one new, a family name set right."""
    people = those(
        "Leen|Haddad;Omar|Al-Masri;Yuna|Park;Zaid|Nasser;Elif|Yavuz;Kareem|Abu Ghazaleh;Salma|Dajani",
        "MB20417",
        "6 6 6 6 7 7 7",
        "6A;6A;6B;6B;7A;7A;7A",
        without=0,
        photo="",
    )
    people = but(people, {2: {"goes": "Luna"}})
    changes: dict[int, dict[str, object]] = {
        0: {"family": "Al-Haddad"},
        3: {"room": "6A"},
        5: {"here": False},
        6: {"goes": "Sally"},
    }
    later = but(people, changes)
    later.append(one("Mateo", "Ferrante", "MB20533", "7", "7A", photo=""))
    _directory(folder, "2026-09", people)
    _directory(folder, "2027-01", later)
    same = (("Leen Haddad", "Leen Al-Haddad"), ("Zaid Nasser", "Zaid Nasser"))
    allowed = ("Ms Rania Odeh", "Mr Peter Hallam", "Ms Ayda Saleh", "MYP")
    return Truth(later, steps=("2026-09", "2027-01"), same=same, allowed=allowed)


def _directory(folder: Folder, month: str, people: Sequence[Who]) -> None:
    """The export of a month: parents beside each student."""
    advisors = {"6A": "Ms Rania Odeh", "6B": "Mr Peter Hallam", "7A": "Ms Ayda Saleh"}
    titles = cut(
        "Student ID|First Name|Last Name|Preferred Name|Other Name|E-mail|Gender|Birthday|Grade|Program|"
        "IB Group|Homeroom|Homeroom Advisor|Status|Parent 1 First Name|Parent 1 Last Name|Parent 1 E-mail|"
        "Parent 2 First Name|Parent 2 Last Name|Parent 2 E-mail"
    )
    rows: list[list[Any]] = [titles]
    for at, w in enumerate(people):
        mail = f"{w.given}.{w.family}".lower().replace(" ", "")
        row = [w.number, w.given, w.family, w.goes, "", f"{mail}@ias.example.jo", "FMFMFMFM"[at]]
        row.append(f"2014-0{at + 1}-09")
        row += [f"Grade {w.grade}", "MYP", f"MYP Class of {2039 - int(w.grade)}", w.room, advisors[w.room]]
        row += ["Active" if w.here else "Archived", "Hala", w.family, f"hala{at}@mail.example.jo"]
        rows.append([*row, "Samir", w.family, f"samir{at}@mail.example.jo"])
    folder.book(f"{month}/students_and_parents_export.xlsx", {"Students": rows})


@case("GotPhoto: names list and student data export (help.gotphoto.com; its columns from memory)")
def p36d_gotphoto_original_and_retake_day(folder: Folder) -> Truth:
    """Singapore: names and pictures of the first day, then two retakes and one who was absent."""
    people = those(
        "Aarushi|Bhatt;Benedict|Goh;Cai Ling|Yeo;Dominic|Fernandez;Farah|Binte Osman;Kieran|O'Shea;"
        "Mei Xin|Chua;Rohit|Chandran;Xin Yi|Ang",
        "0093117",
        "4 4 4 4 4 5 5 5 5",
        "4 Amber;4 Amber;4 Amber;4 Amber;4 Amber;5 Jade;5 Jade;5 Jade;5 Jade",
    )
    retaken = [replace(people[at], photo=f"{people[at].photo} retake") for at in (1, 6)]
    absent = replace(people[8], photo=people[8].key)
    _job(folder, "1 Original day", people, 4101)
    _job(folder, "2 Retake day", [*retaken, absent], 4877)
    now = {w.number: w for w in [*retaken, absent]}
    people = [now.get(w.number, w) for w in people]
    days = ("1 Original day", "2 Retake day")
    return Truth(people, steps=days, allowed=(*days, "Ms Tan Hui Min", "Mr Desmond Koh", "images"))


def _job(folder: Folder, day: str, people: Sequence[Who], first: int) -> None:
    """The list of a day, and the pictures that it names."""
    titles = cut("Last name|First name|Class|Teacher|Student ID|Access code|Parent email|Image filename")
    rows: list[list[Any]] = [titles]
    for at, w in enumerate(people):
        teacher = "Ms Tan Hui Min" if w.room == "4 Amber" else "Mr Desmond Koh"
        name = f"KLS26_{first + at * 4}.jpg" if w.photo else ""
        row = [w.family, w.given, w.room, teacher, w.number, f"{w.family[0]}{at}QX7{at}KM"]
        rows.append([*row, f"family{at}@mail.example.sg", name])
        if w.photo:
            path = f"{day}/images/{name}"
            folder.photos([w], lambda _, path=path: path)  # type: ignore[misc]
    folder.csv(f"{day}/student_data_export.csv", rows, ";", "utf-8-sig")


@case("SLiMS 9: senayan_member_export.csv of admin/modules/membership/export.php; pictures in images/persons")
def p36d_slims_members_in_july_and_august(folder: Folder) -> Truth:
    """Indonesia: members in two months, a comma after the titles, quotes escaped, inst_name the class."""
    names = cut(
        "Dewi Lestari Anggraini|Ma'ruf Hidayat|Gilang Ramadhan|Putri Ayu Kartika|Yohanes Bagas|Salsabila|"
        "Rizal Fahmi"
    )
    july = [
        any_parting(one(name, "", f"2425{14 + at * 3:03}", "8", ("VIII-A", "VIII-B")[at // 4]))
        for at, name in enumerate(names)
    ]
    july.append(any_parting(one("Endah Susilowati", "", "G0107", role="staff")))
    july = but(july, {2: {"photo": ""}, 5: {"photo": ""}, 7: {"photo": ""}})
    again = {"photo": f"{july[0].key} baru"}
    august = but(july, {0: again, 2: {"photo": july[2].key}, 3: {"room": "VIII-B"}})
    august.append(any_parting(one("Nadia Khairunnisa", "", "2425052", "8", "VIII-A")))
    _members(folder, "2026-07", july)
    _members(folder, "2026-08", august)
    return Truth(august, steps=("2026-07", "2026-08"))


def _members(folder: Folder, month: str, people: Sequence[Who]) -> None:
    """The export of a month, and the pictures of the members."""
    titles = cut(
        "member_id|member_name|gender|member_type_name|member_email|member_address|postal_code|inst_name|is_new|"
        "member_image|pin|member_phone|member_fax|member_since_date|register_date|expire_date|birth_date|member_notes"
    )
    rows: list[list[Any]] = []
    for at, w in enumerate(people):
        is_staff = w.role == "staff"
        picture = f"member_{w.number}.jpg" if w.photo else ""
        row: list[Any] = [w.number, w.given.replace("'", "\\'"), at % 2, "Guru" if is_staff else "Siswa", ""]
        row += [f"Jl. Kenanga No. {at + 3}", "65311", w.room, 0, picture, "", f"0857{at}11820", ""]
        rows.append([*row, "2025-07-14", "2026-07-13", "2027-06-30", f"2012-1{at % 3}-0{at + 1}", ""])
    head = table([titles], quote=True, end="\n").replace("\n", ",\n")
    folder.put(f"{month}/senayan_member_export.csv", head + table(rows, quote=True, end="\n"))
    for name, data in faces(people, lambda w: f"{month}/images/persons/member_{w.number}.jpg").items():
        folder.put(name, data)
