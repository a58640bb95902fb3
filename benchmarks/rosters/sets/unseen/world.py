"""Student systems of Latin America, Japan and Israel, and shared formats, otherwise than in the seen half."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, faces, words

cast = caster(1)


@case("Athena bulk upload (mintlify): nombre_completo, numero_documento, tipo_documento, genero")
def colombian_documents(folder: Folder) -> Truth:
    """One name column, first names first, two last names; a document number; a group in a title row."""
    people = cast("es", 6, "1034567890")
    rows = [[w.full, w.number, "TI", "F", "11-01"] for w in people]
    folder.csv(
        "estudiantes.csv", [words("nombre_completo,numero_documento,tipo_documento,genero,grupo"), *rows]
    )
    folder.photos(people)
    split = [
        replace(w, room="11-01", also=((f"{w.given} {w.family.split()[0]}", w.family.split()[1]),))
        for w in people
    ]
    return Truth(split)


@case("centraldeajuda.betha.com.br: Situação; i-Educar: Código do aluno: the list is invented")
def brazilian_sheet_with_title(folder: Folder) -> Truth:
    """A workbook with two title rows, names in capitals, "REMANEJADO" and "DESISTENTE" for leavers."""
    people = cast("pt", 7, "88120", "", "8A 9A")
    states = ["ATIVO", "ATIVO", "DESISTENTE", "ATIVO", "ATIVO", "ATIVO", "ATIVO"]
    rows: list[list[object]] = [
        ["E.E. PROF. ANTÔNIO"],
        ["Relação de alunos"],
        words("Nº,RA,NOME,TURMA,SITUAÇÃO"),
    ]
    rows += [
        [i, int(w.number), w.full.upper(), w.room, s]
        for i, (w, s) in enumerate(zip(people, states, strict=True), 1)
    ]
    folder.book("relacao.xlsx", {"Plan1": rows}, merge=["A1:E1", "A2:E2"])
    folder.photos(people)
    return Truth([replace(w, here=s == "ATIVO") for w, s in zip(people, states, strict=True)], capitals=True)


@case("faq.leber.jp: 学年, クラス, 出席番号; 卒業 and 退職 for leavers; tetoru: C4th, UTF-8 with a mark")
def japanese_two_name_columns(folder: Folder) -> Truth:
    """Last and first name in two columns, a school year in full-width digits, 転出 for leavers."""
    people = cast("ja", 6, "C4-701", "2")
    rows = [
        [w.number, w.family, w.given, "２年", "１組", str(i), "転出" if i == 3 else "在籍"]
        for i, w in enumerate(people, 1)
    ]
    folder.csv("児童名簿.csv", [words("管理コード,姓,名,学年,クラス,出席番号,状態"), *rows], enc="utf-8-sig")
    folder.photos(people)
    return Truth(
        [replace(w, here=i != 3) for i, w in enumerate(people, 1)], allowed=["１組", "1組", "2-1", "1"]
    )


@case("מנב״ס: שם תלמיד, שכבה, מקבילה: style of an office, invented")
def hebrew_workbook(folder: Folder) -> Truth:
    """One name column, last name first, in a workbook; an identity number of nine digits is the photos' name."""
    people = cast("he", 6, "312045879", "", "ז3")
    people = [replace(w, number=f"{312045879 + i}") for i, w in enumerate(people)]
    people = [replace(w, photo=w.key if w.photo else "") for w in people]
    rows: list[list[object]] = [
        ["ת.ז.", "שם התלמיד", "כיתה"],
        *([int(w.number), f"{w.family}, {w.given}", w.room] for w in people),
    ]
    folder.book("כיתה ז3.xlsx", {"גיליון1": rows})
    folder.photos(people)
    return Truth(people)


USERS_1_2 = "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,grades,preferredGivenName,pronouns"


@case(
    "imsglobal.org/spec/oneroster/v1p2/bind/csv: roles.csv, preferredGivenName; a public bundle misspells titles"
)
def oneroster_1_2_roles(folder: Folder) -> list[Who]:
    """Roles in a table of their own: parents, an aide; `tobedeleted` has left; a preferred name."""
    people = [
        replace(w, more=(f"p-{i}", f"u{i}"), goes="Sky" if i == 3 else "")
        for i, w in enumerate(cast("us", 6, "91230", "4"))
    ]
    rows = [
        _user(
            w.more[0],
            w.more[1],
            "tobedeleted" if i == 5 else "active",
            w.given,
            w.family,
            w.number,
            "04",
            w.goes,
        )
        for i, w in enumerate(people)
    ]
    rows += [
        _user("p-80", "u80", "active", "Dell", "Foley", "", "", ""),
        _user("p-81", "u81", "active", "Nan", "Ives", "E81", "", ""),
    ]
    folder.csv("users.csv", [words(USERS_1_2), *rows], quote=True)
    kinds = [(w.more[0], "student") for w in people] + [("p-80", "parent"), ("p-81", "aide")]
    folder.csv(
        "roles.csv",
        [
            words("sourcedId,status,userSourcedId,roleType,role"),
            *([f"r{k}", "active", k, "primary", r] for k, r in kinds),
        ],
    )
    folder.csv(
        "manifest.csv", [["propertyName", "value"], ["oneroster.version", "1.2"], ["file.users", "bulk"]]
    )
    folder.photos(people)
    truth = [replace(w, here=i != 5) for i, w in enumerate(people)]
    return [*truth, one("Nan", "Ives", "E81", more=("p-81", "u81"), role="staff", photo="")]


def _user(
    key: str, login: str, status: str, given: str, family: str, number: str, grade: str, goes: str
) -> list[str]:
    return [key, status, "2026-08-20", "true", login, "", given, family, "", number, "", grade, goes, ""]


@case(
    "learn.microsoft.com, csv-files-for-school-data-sync: Student.csv, Section.csv, StudentEnrollment.csv (version 1)"
)
def school_data_sync_1(folder: Folder) -> list[Who]:
    """Titles with blanks, a list of teachers, classes in three tables."""
    people = [replace(w, classes=("Algebra 1-3",)) for w in cast("us", 6, "26001", "8")]
    head = words("SIS ID,School SIS ID,First Name,Last Name,Username,Grade,Student Number")
    folder.csv(
        "Student.csv",
        [
            head,
            *(
                [f"x{w.number}", "S1", w.given, w.family, f"{i}@o.org", "8", w.number]
                for i, w in enumerate(people)
            ),
        ],
    )
    folder.csv(
        "Teacher.csv",
        [
            words("SIS ID,School SIS ID,First Name,Last Name,Username,Teacher Number"),
            ["t1", "S1", "Amy", "Roberts", "ar", "T9"],
        ],
    )
    folder.csv("Section.csv", [words("SIS ID,School SIS ID,Section Name"), ["c1", "S1", "Algebra 1-3"]])
    folder.csv(
        "StudentEnrollment.csv", [["Section SIS ID", "SIS ID"], *(["c1", f"x{w.number}"] for w in people)]
    )
    folder.photos(people)
    truth = [replace(w, more=(f"x{w.number}",)) for w in people]
    return [*truth, one("Amy", "Roberts", "T9", more=("t1",), role="staff", photo="")]


@case("Canvas gradebook: Student, ID, SIS User ID, SIS Login ID, Section; nemogb-dev")
def canvas_two_sections(folder: Folder) -> Truth:
    """Two sections in one cell, a muted row, first names first, a test student, letters as marks."""
    people = [replace(w, more=(f"41{i}", f"l{i}")) for i, w in enumerate(cast("us", 6, "80226"))]
    rows = [words("Student Name,Student ID,Student SIS ID,SIS Login ID,Section Name,Quiz,Current Grade")]
    rows += [
        ["", "", "", "", "", "Manual Posting", ""],
        ["    Points Possible", "", "", "", "", "20", "(read only)"],
    ]
    rows += [[w.full, w.more[0], w.number, w.more[1], "Art 1 and Period 5", "17", "B+"] for w in people]
    rows += [["Test Student", "4000", "", "tst", "Art 1", "", ""]]
    folder.csv("Grades.csv", rows, ";", "utf-8-sig")
    folder.photos(people)
    return Truth(people, allowed=["Art 1 and Period 5", "Art 1", "Period 5"])


@case(
    "moodle picture.php: the stem is username, idnumber or id; a participants list has no role column for pupils"
)
def moodle_participants(folder: Folder) -> list[Who]:
    """Participants with groups and roles, a teacher among them; pictures by idnumber."""
    people = [replace(w, classes=("Group B",)) for w in cast("fr", 6, "77120")]
    rows = [[w.given, w.family, w.number, "x@y.fr", "Student", "Group B"] for w in people]
    rows += [["Odile", "Brun", "T44", "o@y.fr", "Teacher", ""]]
    folder.csv(
        "courseid_14_participants.csv",
        [["First name", "Last name", "ID number", "Email address", "Roles", "Groups"], *rows],
        quote=True,
    )
    folder.zip("pics.zip", faces(people, lambda who: f"{who.number}.png"))
    return [*people, one("Odile", "Brun", "T44", role="staff", photo="")]


@case("innovamat.zendesk.com 24872695954705: Name, Surname, Class name, Course number")
def innovamat_course_numbers(folder: Folder) -> Truth:
    """`Course number` is a number from 3 to 15 that is no pupil's number."""
    people = cast("es", 6, "", "", "6 Primaria B;")
    rows = [[w.given, w.family, "6 Primaria B", "11"] for w in people]
    folder.csv("students.csv", [words("Name,Surname,Class name,Course number"), *rows])
    folder.photos(people, lambda who: f"{who.given} {who.family}.jpg")
    return Truth(people, allowed=["11"])


@case("support.google.com: a download of users; units: found/import.md")
def google_alumni_unit(folder: Folder) -> Truth:
    """`/Alumni` has left, `/Faculty` is staff, "Never logged in" is a date's place."""
    people = cast("us", 6, "5501")
    head = "First Name [Required],Last Name [Required],Email Address [Required],Org Unit Path [Required],Last Sign In [READ ONLY],Employee ID,Status [READ ONLY]"
    rows = [
        [
            w.given,
            w.family,
            f"{i}@g.org",
            "/Alumni" if i == 4 else "/Students/2031",
            "Never logged in",
            w.number,
            "Active",
        ]
        for i, w in enumerate(people)
    ]
    rows += [["Phil", "Osgood", "po@g.org", "/Faculty", "", "E7", "Active"]]
    folder.csv("users.csv", [words(head), *rows])
    folder.photos(people)
    truth = [replace(w, here=i != 4) for i, w in enumerate(people)]
    return Truth([*truth, one("Phil", "Osgood", "E7", role="staff", photo="")], allowed=["*"])


@case("support.itslearning.com 7000030632 (Norwegian): fornavn, etternavn, brukernavn; hierarchies")
def norwegian_users(folder: Folder) -> list[Who]:
    """Names with ø and å in the code page of Windows; a synchronisation key with letters; teachers by profile."""
    people = [
        replace(w, more=(f"bru{i}",)) for i, w in enumerate(cast("sv", 6, "S_20260818_004", "", "9A 9B"))
    ]
    rows = [[w.given, w.family, w.more[0], w.number, w.room, "Elev"] for w in people]
    rows += [["Åse", "Bø", "bru90", "L_20260818_001", "", "Lærer"]]
    folder.csv(
        "brukere.csv",
        [words("Fornavn,Etternavn,Brukernavn,Synkroniseringsnøkkel,Klasse,Profil"), *rows],
        ";",
        "cp1252",
    )
    folder.photos(people)
    return [*people, one("Åse", "Bø", "L_20260818_001", more=("bru90",), role="staff", photo="")]
