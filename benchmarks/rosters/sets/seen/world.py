"""Student systems of Mexico, Brazil, Japan and Israel, and the shared formats of learning systems."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, faces, words

cast = caster(0)


@case(
    "control escolar: CURP, Matrícula, Apellido Paterno, Apellido Materno, Nombre(s): style of an office, invented"
)
def mexican_control_list(folder: Folder) -> Truth:
    """A list number, a national id that is no school number, BAJA for leavers."""
    people = cast("es", 7, "2024170", "", "2A 2B")
    rows: list[list[object]] = [["SECUNDARIA TÉCNICA 14", "", "", "", "", "", "", ""]]
    rows += [
        words("No. Lista,Matrícula,CURP,Apellido Paterno,Apellido Materno,Nombre(s),Grupo,Observaciones")
    ]
    rows += [
        [
            i,
            int(w.number),
            f"XEXX1201{i:02}HNEXXXA4",
            *w.family.upper().split(),
            w.given.upper(),
            w.room,
            "BAJA" if i == 2 else "",
        ]
        for i, w in enumerate(people, 1)
    ]
    folder.book("Lista 2o.xlsx", {"Hoja1": rows}, merge=["A1:H1"])
    folder.photos(people)
    truth = [replace(w, here=i != 2) for i, w in enumerate(people, 1)]
    return Truth(truth, capitals=True)


@case(
    "i-Educar and centraldeajuda.betha: Matrícula, Situação de matrícula (Transferido): the list is invented"
)
def brazilian_situation(folder: Folder) -> list[Who]:
    """One name column, first names first; "Transferido" has left."""
    people = cast("pt", 7, "20240117", "", "6º A;6º B")
    rows = [
        [w.number, w.full, w.room, "Transferido" if i == 3 else "Cursando", "Maria"]
        for i, w in enumerate(people)
    ]
    folder.csv(
        "alunos.csv", [words("Matrícula,Nome do aluno,Turma,Situação,Nome da mãe"), *rows], ";", "cp1252"
    )
    folder.photos(people)
    return [replace(w, here=i != 3) for i, w in enumerate(people)]


@case("skymenu.net, nyugaku: 学年、組、名前、ふりがな、ユーザID")
def japanese_register(folder: Folder) -> Truth:
    """Shift JIS; the name with a wide blank, last name first; a reading beside it."""
    people = cast("ja", 6, "u2601", "3")
    rows = [
        ["3", "1", str(i), f"{w.family}　{w.given}", "よみ　かな", w.number] for i, w in enumerate(people, 1)
    ]
    folder.csv("名簿.csv", [words("学年,組,番号,名前,ふりがな,ユーザID"), *rows], enc="cp932")
    folder.photos(people)
    return Truth(people, allowed=["1", "3-1", "1組", "3年1組"])


@case("משו״ב: שם משפחה, שם פרטי, כיתה: style of an office, invented")
def hebrew_list(folder: Folder) -> Truth:
    """Titles and names from right to left; photos `last first`."""
    people = cast("he", 6, "31204", "", "ו1 ו2")
    rows = [[w.number, w.family, w.given, w.room] for w in people]
    folder.csv("תלמידים.csv", [["מס' תלמיד", "שם משפחה", "שם פרטי", "כיתה"], *rows], enc="utf-8-sig")
    folder.photos(people, lambda who: f"{who.family} {who.given}.jpg")
    return Truth(people)


ONE_1_1 = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password"


@case("bergerb/OneRosterSampleDataGenerator; catalyst/moodle-enrol_oneroster: guardians are in users.csv")
def oneroster_with_guardians(folder: Folder) -> list[Who]:
    """Guardians are nobody's pupils, `tobedeleted` has left, teachers are staff."""
    people = [
        replace(w, more=(f"g-{i}", f"u-g-{i}")) for i, w in enumerate(cast("us", 7, "61007", "8", "HR 8-2;"))
    ]
    kinds = [("student", "active")] * 6 + [("student", "tobedeleted")]
    rows = [
        _user(w.more[0], state, kind, w.given, w.family, w.number, "08")
        for w, (kind, state) in zip(people, kinds, strict=True)
    ]
    rows += [
        _user("g-90", "active", "guardian", "Gwen", "Sellers", "", ""),
        _user("g-91", "active", "teacher", "Omar", "Haddad", "T7", ""),
    ]
    folder.csv("users.csv", [words(ONE_1_1), *rows], quote=True)
    folder.csv(
        "manifest.csv", [["propertyName", "value"], ["oneroster.version", "1.1"], ["file.users", "bulk"]]
    )
    folder.csv(
        "classes.csv", [words("sourcedId,status,title,classType"), ["c1", "active", "HR 8-2", "homeroom"]]
    )
    enrolled = [[f"e{i}", "active", "c1", w.more[0], "student"] for i, w in enumerate(people)]
    folder.csv("enrollments.csv", [words("sourcedId,status,classSourcedId,userSourcedId,role"), *enrolled])
    folder.photos(people)
    truth = [replace(w, here=state == "active") for w, (_, state) in zip(people, kinds, strict=True)]
    return [*truth, one("Omar", "Haddad", "T7", more=("g-91", "u-g-91"), role="staff", photo="")]


def _user(key: str, status: str, role: str, given: str, family: str, number: str, grade: str) -> list[str]:
    return [
        key,
        status,
        "2026-09-01",
        "true",
        "s1",
        role,
        f"u-{key}",
        "",
        given,
        family,
        "",
        number,
        "",
        "",
        "",
        "",
        grade,
        "x",
    ]


@case("OfficeDev/O365-EDU-Tools, CSV samples v2.1: users.csv, roles.csv with the grade")
def school_data_sync_roles(folder: Folder) -> list[Who]:
    """The grade and the role stand in another table; teachers among the users."""
    people = [replace(w, more=(f"u{w.number}",)) for w in cast("us", 6, "14001", "10")]
    head = words("sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms")
    rows = [[w.number, f"u{w.number}", w.given, w.family, "", "", "", "", ""] for w in people]
    rows += [["900", "kr", "Karl", "Riemann", "", "", "", "", ""]]
    folder.csv("users.csv", [head, *rows])
    roles = [[w.number, "s1", "student", "y26", "10", "true"] for w in people] + [
        ["900", "s1", "teacher", "y26", "", "true"]
    ]
    folder.csv(
        "roles.csv", [words("userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary"), *roles]
    )
    folder.csv("orgs.csv", [["sourcedId", "name", "type"], ["s1", "Hill High", "school"]])
    folder.photos(people)
    return [*people, one("Karl", "Riemann", "900", more=("kr",), role="staff", photo="")]


@case("nemogb-dev: Student, ID, SIS User ID, SIS Login ID, Section; the row of points is Canvas's own")
def canvas_gradebook(folder: Folder) -> list[Who]:
    """A row "Points Possible", a "Student, Test", means below; marks are nobody's number."""
    people = [replace(w, more=(f"90{i}", f"u{i}")) for i, w in enumerate(cast("us", 6, "70117"))]
    people = [replace(w, classes=("Bio P2",)) for w in people]
    rows = [
        words("Student,ID,SIS User ID,SIS Login ID,Section,Lab 1 (5512),Final Score"),
        ["    Points Possible", "", "", "", "", "10", "(read only)"],
    ]
    rows += [[w.last_first, w.more[0], w.number, w.more[1], "Bio P2", "8.5", "91.2"] for w in people]
    rows += [["Student, Test", "999", "", "a1b2", "Bio P2", "", ""]]
    folder.csv("2026 Grades-Bio.csv", rows, enc="utf-8-sig")
    folder.photos(people)
    return people


@case("moodle admin/tool/uploaduser/picture.php: the stem is username, idnumber or id")
def moodle_pictures_by_username(folder: Folder) -> list[Who]:
    """A picture zip in folders; a suspended user has left."""
    people = [
        replace(w, more=(f"{w.given[:1]}{w.family}".lower().replace("'", ""),)) for w in cast("us", 6, "5120")
    ]
    rows = [
        [w.more[0], w.given, w.family, "e@x.org", w.number, "1" if i == 2 else "0", "7-North"]
        for i, w in enumerate(people)
    ]
    folder.csv("users.csv", [words("username,firstname,lastname,email,idnumber,suspended,cohort1"), *rows])
    folder.zip("userpics.zip", faces(people, lambda who: f"a/{who.more[0]}.png"))
    return [replace(w, classes=("7-North",), here=i != 2) for i, w in enumerate(people)]


@case("support.schoology.com 200927468: First Name (Preferred), User Unique ID, Role")
def schoology_parents(folder: Folder) -> list[Who]:
    """Parents and teachers by role; a preferred first name."""
    people = [
        replace(w, goes="Ace" if i == 3 else "", more=(f"u{i}",))
        for i, w in enumerate(cast("us", 6, "33501"))
    ]
    head = words(
        "First Name,First Name (Preferred),Middle Name,Last Name,Username,E-mail,User Unique ID,Role,School,Grad Year"
    )
    rows = [
        [w.given, w.goes, "", w.family, f"u{i}", "", w.number, "Student", "Hill", "2031"]
        for i, w in enumerate(people)
    ]
    rows += [
        ["Dora", "", "", "Keane", "dk", "", "P77", "Parent", "Hill", ""],
        ["Tim", "", "", "Roth", "tr", "", "T5", "Teacher", "Hill", ""],
    ]
    folder.csv("schoology users.csv", [head, *rows])
    folder.photos(people)
    return [*people, one("Tim", "Roth", "T5", more=("tr",), role="staff", photo="")]


@case("support.google.com (template marks); /Students and /Staff: found/import.md")
def google_units(folder: Folder) -> Truth:
    """The organisational unit says who is staff and which class; a suspended account has left."""
    people = cast("us", 6, "8101")
    head = "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Employee ID,Status [READ ONLY]"
    rows = [
        [
            w.given,
            w.family,
            f"{i}@s.org",
            "****",
            "/Students/Grade 6",
            w.number,
            "Suspended" if i == 1 else "Active",
        ]
        for i, w in enumerate(people)
    ]
    rows += [["Lena", "Ruiz", "lr@s.org", "****", "/Staff/Library", "E4", "Active"]]
    folder.csv("User_Download.csv", [words(head), *rows])
    folder.photos(people)
    truth = [replace(w, here=i != 1) for i, w in enumerate(people)]
    return Truth([*truth, one("Lena", "Ruiz", "E4", role="staff", photo="")], allowed=["*"])


@case(
    "support.itslearning.com 7000057596: Synchronization Key L_20200611_001; förnamn, efternamn (Swedish page)"
)
def itslearning_keys(folder: Folder) -> Truth:
    """Keys with letters and underscores; photos by key."""
    people = [replace(w, more=(f"u{i}",)) for i, w in enumerate(cast("sv", 6, "E_20260817_001", "", "7A 7B"))]
    rows = [[w.number, w.given, w.family, f"u{i}", "x@y.se", w.room] for i, w in enumerate(people)]
    folder.csv(
        "elever.csv",
        [words("Synkroniseringsnyckel,Förnamn,Efternamn,Användarnamn,E-post,Hierarki"), *rows],
        ";",
    )
    folder.photos(people)
    return Truth(people)
