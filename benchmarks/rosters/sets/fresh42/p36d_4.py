"""Noor, Massar, School Data Sync and ManageBac; GotPhoto and SLiMS in two steps."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


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
