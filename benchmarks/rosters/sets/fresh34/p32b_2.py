"""Directories: Google Workspace over two years, the files of Clever, and OneRoster 1.2 with photos."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, table

_WORKSPACE = (
    "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],"
    "Password Hash Function [UPLOAD ONLY],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],"
    "Status [READ ONLY],Last Sign In [READ ONLY],Recovery Email,Home Secondary Email,Work Secondary Email,"
    "Recovery Phone [MUST BE IN THE E.164 FORMAT],Work Phone,Home Phone,Mobile Phone,Work Address,"
    "Home Address,Employee ID,Employee Type,Employee Title,Manager Email,Department,Cost Center,"
    "2sv Enrolled [READ ONLY],2sv Enforced [READ ONLY],Building ID,Floor Name,Floor Section,"
    "Email Usage [READ ONLY],Drive Usage [READ ONLY],Change Password at Next Sign-In,New Status [UPLOAD ONLY]"
)


def _of_workspace(people: Sequence[Who]) -> list[list[str]]:
    """The rows of 'Download users' of the admin console."""
    rows = [_WORKSPACE.split(",")]
    for at, who in enumerate(people):
        is_staff = who.role == "staff"
        told = {
            "First Name [Required]": who.given,
            "Last Name [Required]": who.family,
            "Email Address [Required]": f"{who.number}@students.elkridge.example",
            "Password [Required]": "****",
            "Org Unit Path [Required]": "/Staff" if is_staff else f"/Students/Grade {who.grade}/{who.room}",
            "Status [READ ONLY]": "Active" if who.here else "Suspended",
            "Last Sign In [READ ONLY]": f"2026/09/0{at % 9 + 1} 13:27:07" if at - 4 else "Never logged in",
            "Employee ID": who.number,
            "Employee Type": "Staff" if is_staff else "",
            "2sv Enrolled [READ ONLY]": "FALSE",
            "2sv Enforced [READ ONLY]": "FALSE",
            "Email Usage [READ ONLY]": "0.0GB",
            "Drive Usage [READ ONLY]": f"0.{at}GB",
            "Change Password at Next Sign-In": "FALSE",
        }
        rows.append([told.get(title, "") for title in rows[0]])
    return rows


@case("'Download users' of the Google Admin console (support.google.com/a/answer/7348070), two school years")
def p32b_workspace_download_over_two_years(folder: Folder) -> Truth:
    """September, and the next one: everybody a unit up, one suspended, one of a new last name, two new."""
    before = those(
        "Marlowe|Achebe;Ines|Halloran;Tobias|Kjellberg;Noemi|Salcedo;Percy|Underhill;"
        "Zainab|Farouk;Cole|Dufresne;Yuki|Tanabe",
        "400217",
        "5",
        "5A;5B",
        photo="",
    )
    staff = one("Lorraine", "Peebles", "88104", role="staff", photo="")
    up = {"5A": "6A", "5B": "6C"}
    after = [Who(given=w.given, family=w.family, number=w.number, grade="6", room=up[w.room]) for w in before]
    after = but(after, {1: {"family": "Vandermeer"}, 4: {"here": False, "grade": "5", "room": "5A"}})
    after += those("Rosalie|Nakamura;Desmond|Igwe", "400893", "6", "6A;6C", photo="")
    folder.csv("2025/User_Download_02092025_081544.csv", _of_workspace([staff, *before]))
    folder.csv("2026/User_Download_01092026_093012.csv", _of_workspace([*after, staff]))
    return Truth(
        [*after, staff],
        steps=("2025", "2026"),
        same=(("Ines Halloran", "Ines Vandermeer"), ("Yuki Tanabe", "Yuki Tanabe")),
    )


@case("the CSV files of a Clever sync by SFTP: students, teachers, sections, enrollments (clever.com/schema)")
def p32b_clever_files_of_a_district(folder: Folder) -> Truth:
    """Five files that belong together; a row for each contact of a pupil; homeroom and orchestra."""
    people = those(
        "Aurelio|Benavides;Blythe|Carmody;Chidi|Eze;Dagny|Holmquist;Emerson|Lacroix;"
        "Fatoumata|Diallo;Gideon|Marsh;Hana|Sugimoto;Indigo|Petrakis",
        "0051732",
        "4 5 4",
        "4A;5A;4A",
        photo="",
    )
    people = but(people, {at: {"more": (f"90{4417702 + at * 31}",)} for at in range(9)})
    people = but(people, {at: {"classes": ("Orchestra",)} for at in (1, 4, 6)})
    teachers = [
        one("Consuelo", "Rivera", "T2204", role="staff", photo=""),
        one("Patrick", "Ahlgren", "T2217", role="staff", photo=""),
    ]
    titles = cut(
        "School_id|Student_id|Student_number|State_id|Last_name|Middle_name|First_name|Grade|Gender|"
        "Graduation_year|DOB|Race|Hispanic_Latino|Ell_status|Frl_status|Iep_status|Student_street|Student_city|"
        "Student_state|Student_zip|Student_email|Contact_relationship|Contact_type|Contact_name|Contact_phone|"
        "Contact_email|Username|Password"
    )
    contacts = cut("Mother|Father")
    rows = []
    for at, who in enumerate(people):
        for turn in range(1 + at % 2):
            rows.append(
                [
                    *("112", who.number, who.number, who.more[0], who.family, "", who.given, who.grade),
                    *("FM"[at % 2], "2035" if who.grade == "4" else "2034", f"0{at + 1}/14/2016"),
                    *("W", "N", "N", "Free", "Y", f"{at + 4} Quarry Rd", "Bellwether", "OH", "44099"),
                    *(f"{who.number}@bellwether.example", contacts[turn], "Family"),
                    *(f"{('Iris', 'Leland')[turn]} {who.family}", f"330-555-01{at:02}", ""),
                    *(who.number, "tiger42"),
                ]
            )
    folder.csv("clever/students.csv", [titles, *rows], end="\n")
    folder.csv(
        "clever/schools.csv",
        [
            cut("School_id|School_name|School_number|State_id|Low_grade|High_grade|Principal"),
            cut("112|Bellwether Elementary|112|OH-00112|Kindergarten|5|Roberta Stang"),
        ],
        end="\n",
    )
    folder.csv(
        "clever/teachers.csv",
        [
            cut("School_id|Teacher_id|Teacher_number|State_id|Teacher_email|First_name|Last_name|Title"),
            *(
                ["112", t.number, t.number, "", f"t{at}@bellwether.example", t.given, t.family, "Teacher"]
                for at, t in enumerate(teachers)
            ),
        ],
        end="\n",
    )
    sections = (
        ("S4A", "T2204", "4A", "4", "Homeroom", "homeroom/advisory"),
        ("S5A", "T2217", "5A", "5", "Homeroom", "homeroom/advisory"),
        ("SORC", "T2217", "Orchestra", "", "Strings", "arts and music"),
    )
    folder.csv(
        "clever/sections.csv",
        [
            cut("School_id|Section_id|Teacher_id|Name|Grade|Course_name|Period|Subject|Term_name"),
            *(["112", s[0], s[1], s[2], s[3], s[4], "1", s[5], "2026-27"] for s in sections),
        ],
        end="\n",
    )
    enrolled = [["112", f"S{w.room}", w.number] for w in people]
    enrolled += [["112", "SORC", w.number] for w in people if w.classes]
    folder.csv("clever/enrollments.csv", [cut("School_id|Section_id|Student_id"), *enrolled], end="\n")
    return Truth([*people, *teachers], allowed=("4A", "5A", "Orchestra", "Homeroom", "Strings"))


_USERS = (
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,"
    "email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,"
    "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns"
)


def _user(at: int, who: Who, agent: str = "") -> list[str]:
    told = {
        "sourcedId": f"7c1e{at:04}-22ab-4f0e-9d1b-6a5d00c0ffee",
        "enabledUser": "true" if who.here else "false",
        "username": f"{who.given.split()[0].lower()}.{who.family.split()[0].lower()}",
        "givenName": who.given,
        "familyName": who.family,
        "identifier": who.number,
        "agentSourcedIds": agent,
        "grades": f"{int(who.grade):02}" if who.grade else "",
        "preferredGivenName": who.goes,
        "primaryOrgSourcedId": "org-31",
        "pronouns": "they/them" if at == 4 else "",
    }
    return [told.get(title, "") for title in _USERS.split(",")]


@case("OneRoster 1.2 CSV binding (imsglobal.org/spec/oneroster/v1p2/bind/csv), bulk, as zip; photos")
def p32b_oneroster_12_bulk_with_photos(folder: Folder) -> Truth:
    """Roles in a file of their own, a guardian, called names, two kinds of classes; photos by identifier."""
    people = those(
        "Alejandra|Montoya;Bartholomew|Finch;Camille|Desrosiers;Dmitri|Volkov;Evangeline|Marsh Poole;"
        "Faisal|Rahimi;Greer|Abbot;Hyun-woo|Cho",
        "000731",
        "8",
        "8-1;8-2",
        without=2,
    )
    people = but(people, {1: {"goes": "Bart"}, 4: {"goes": "Evie"}, 6: {"here": False, "room": ""}})
    people = but(people, {at: {"classes": ("Robotics",)} for at in (0, 3, 5)})
    teacher = one("Wilhelmina", "Osgood", "E4410", role="staff", photo="")
    guardian = one("Teresa", "Montoya", photo="")
    everybody = [*people, teacher, guardian]
    ids = [_user(at, who)[0] for at, who in enumerate(everybody)]
    users = [_user(at, who, ids[9] if at == 0 else "") for at, who in enumerate(everybody)]
    roles = ["student"] * 8 + ["teacher", "guardian"]
    role_rows = [
        [
            f"r{at}",
            "",
            "",
            ids[at],
            "primary",
            role,
            "2026-08-17",
            "2026-10-02" if at == 6 else "",
            "org-31",
            "",
        ]
        for at, role in enumerate(roles)
    ]
    classes = (("c81", "8-1", "homeroom"), ("c82", "8-2", "homeroom"), ("crb", "Robotics", "scheduled"))
    enrolled = [(ids[at], f"c{w.room.replace('-', '')}", "student") for at, w in enumerate(people) if w.room]
    enrolled += [(ids[at], "crb", "student") for at, w in enumerate(people) if w.classes]
    enrolled += [(ids[8], key, "teacher") for key, _, _ in classes]
    manifest = [["propertyName", "value"], ["manifest.version", "1.0"], ["oneroster.version", "1.2"]]
    for name in cut("academicSessions|classes|courses|enrollments|orgs|roles|users"):
        manifest.append([f"file.{name}", "bulk"])
    manifest += [["file.demographics", "absent"], ["source.systemName", "Infinite Campus"]]
    orgs = [
        cut("sourcedId|status|dateLastModified|name|type|identifier|parentSourcedId"),
        ["org-31", "", "", "Tamarack Middle School", "school", "031", "org-1"],
    ]
    files = {
        "manifest.csv": manifest,
        "orgs.csv": orgs,
        "users.csv": [_USERS.split(","), *users],
        "roles.csv": [
            cut(
                "sourcedId|status|dateLastModified|userSourcedId|roleType|role|beginDate|endDate|orgSourcedId|"
                "userProfileSourcedId"
            ),
            *role_rows,
        ],
        "courses.csv": [
            cut("sourcedId|status|dateLastModified|schoolYearSourcedId|title|courseCode|grades|orgSourcedId"),
            ["co1", "", "", "y27", "Homeroom", "HR", "08", "org-31"],
            ["co2", "", "", "y27", "Robotics", "RB", "08", "org-31"],
        ],
        "academicSessions.csv": [
            cut("sourcedId|status|dateLastModified|title|type|startDate|endDate|parentSourcedId|schoolYear"),
            ["y27", "", "", "2026-2027", "schoolYear", "2026-08-17", "2027-06-04", "", "2027"],
        ],
        "classes.csv": [
            cut(
                "sourcedId|status|dateLastModified|title|grades|courseSourcedId|classCode|classType|location|"
                "schoolSourcedId|termSourcedIds|subjects|subjectCodes|periods"
            ),
            *(
                [
                    *(key, "", "", title, "08", "co2" if kind == "scheduled" else "co1", "", kind, ""),
                    *("org-31", "y27", "", "", ""),
                ]
                for key, title, kind in classes
            ),
        ],
        "enrollments.csv": [
            cut(
                "sourcedId|status|dateLastModified|classSourcedId|schoolSourcedId|userSourcedId|role|primary|"
                "beginDate|endDate"
            ),
            *(
                [f"e{at}", "", "", key, "org-31", who, role, "", "", ""]
                for at, (who, key, role) in enumerate(enrolled)
            ),
        ],
    }
    folder.zip("oneroster_tamarack.zip", {name: table(rows) for name, rows in files.items()})
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth([*people, teacher], allowed=("8-1", "8-2", "Robotics", "Homeroom", "photos"))
