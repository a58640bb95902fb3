"""Noor, Massar, School Data Sync and ManageBac; GotPhoto and SLiMS in two steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder, faces, table


@case("مسار (Massar), لائحة التلاميذ as Excel: titles as a public reader lists them; head rows from memory")
def p36d_massar_lists_of_two_classes(folder: Folder) -> Truth:
    """Morocco: a sheet for each class, class and level in the rows above, the code, family name first."""
    people = those(
        "ياسين|بنعلي;سلمى|العلوي;محمد أمين|أيت الحاج;هبة|الإدريسي;آدم|بوزيان;خديجة|الفاسي الفهري;"
        "أيوب|الشرقاوي;مريم|العلوي;زيد|برادة",
        "G141038217",
        "6",
        "6APG-1;6APG-1;6APG-1;6APG-1;6APG-1;6APG-2;6APG-2;6APG-2;6APG-2",
        without=0,
        photo="",
    )
    sheets: dict[str, list[list[Any]]] = {}
    for name in ("6APG-1", "6APG-2"):
        some = [w for w in people if w.room == name]
        rows: list[list[Any]] = [
            ["", "", "", "لائحة التلاميذ"],
            [],
            ["", "الأكاديمية الجهوية", "جهة فاس - مكناس", "", "المديرية الإقليمية", "فاس"],
            ["", "المؤسسة", "مدرسة الأمل الابتدائية", "", "السنة الدراسية", "2026/2027"],
            ["", "المستوى", "السادس ابتدائي", "", "القسم", name],
            [],
            cut("ر.ت|الرمز|النسب|الاسم|النوع|تاريخ الازدياد|مكان الازدياد"),
        ]
        for at, w in enumerate(some, 1):
            sex = "أنثى" if w.given in ("سلمى", "هبة", "خديجة", "مريم") else "ذكر"
            rows.append([at, w.number, w.family, w.given, sex, f"1{at}-0{at}-2015", "فاس"])
        rows += [[], ["", "مجموع التلاميذ", len(some)]]
        sheets[name] = rows
    folder.book("ListeEleves_6APG.xlsx", sheets, ["D1:G1"])
    return Truth(people, allowed=("السادس ابتدائي",))


@case("Microsoft School Data Sync, V2.1 CSV (OfficeDev/O365-EDU-Tools, CSV Samples)")
def p36d_school_data_sync_of_sharjah(folder: Folder) -> Truth:
    """Sharjah: the files of SDS, grade in roles.csv, classes by enrollments, guardians among the users."""
    people = those(
        "Mohammed|Al Suwaidi;Aarav|Krishnan;Layla|Haddad;Sophie|Marchand;Hessa|Al Mazrouei;"
        "Danish|Iqbal;Noura|Al Ketbi;Tomas|Reyes Santos",
        "100482",
        "5 5 5 5 6 6 6 6",
        without=0,
        photo="",
    )
    classes = {"c501": "5B English", "c502": "5B Science", "c601": "6A English", "c602": "6A Robotics Club"}
    taken = [("c501", "c502") if w.grade == "5" else ("c601",) for w in people]
    taken[4] = taken[7] = ("c601", "c602")
    people = [
        replace(w, classes=tuple(classes[each] for each in some))
        for w, some in zip(people, taken, strict=True)
    ]
    staff = [
        one("Rania", "Khoury", "T0031", role="staff", photo=""),
        one("Gareth", "Pugh", "T0047", role="staff", photo=""),
    ]
    users = [cut("sourcedId|username|givenName|familyName|password|email|phone|sms")]
    roles = [
        cut("userSourcedId|orgSourcedId|role|sessionSourcedId|grade|isPrimary|roleStartDate|roleEndDate"),
    ]
    for w in [*people, *staff]:
        login = f"{w.given}.{w.family}".lower().replace(" ", "")
        users.append([w.number, login, w.given, w.family, "", f"{login}@alnoor.example.ae", "", ""])
        role = "teacher" if w.role == "staff" else "student"
        grade = w.grade.zfill(2) if w.grade else ""
        roles.append([w.number, "S01", role, "Y2627", grade, "true", "2026-08-31", "2027-07-02"])
    for code, given, family in (("G77120", "Fatima", "Al Suwaidi"), ("G77131", "Meera", "Krishnan")):
        users.append([code, code.lower(), given, family, "", f"{given.lower()}@example.ae", "", "+971501"])
        roles.append([code, "S01", "guardian", "Y2627", "", "true", "", ""])
    enrolled = [[each, w.number, "student"] for w, some in zip(people, taken, strict=True) for each in some]
    enrolled += [["c501", "T0031", "teacher"], ["c601", "T0031", "teacher"], ["c502", "T0047", "teacher"]]
    school = ["S01", "Al Noor School", "school", ""]
    folder.csv("orgs.csv", [cut("sourcedId|name|type|parentSourcedId"), school])
    folder.csv("users.csv", users)
    folder.csv("roles.csv", roles)
    folder.csv(
        "classes.csv",
        [
            cut("sourcedId|orgSourcedId|title|sessionSourcedIds|courseSourcedId"),
            *([key, "S01", title, "Y2627", ""] for key, title in classes.items()),
        ],
    )
    folder.csv("enrollments.csv", [cut("classSourcedId|userSourcedId|role"), *enrolled])
    session = ["Y2627", "2026-27", "schoolYear", "2027", "2026-08-31", "2027-07-02"]
    folder.csv("academicSessions.csv", [cut("sourcedId|title|type|schoolYear|startDate|endDate"), session])
    wards = [["100482", "G77120", "guardian"], ["100499", "G77131", "guardian"]]
    folder.csv("relationships.csv", [cut("userSourcedId|relationshipUserSourcedId|relationshipRole"), *wards])
    return Truth([*people, *staff], allowed=("Al Noor School",))


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
