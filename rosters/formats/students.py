"""Student information systems, and the bundles of tables that they share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rosters.formats.format import Files, Format, fields, pack, rows_below, table
from rosters.formats.people import SECRET, Pupil


def pictures(people: Sequence[Pupil], folder: str = "") -> dict[str, bytes]:
    """`<student number>.jpg`."""
    return {f"{folder}{p.number}.jpg": p.photo for p in people if p.photo}


def _csv(titles: str, rows: Iterable[Mapping[str, str]]) -> bytes:
    """Every cell in quotation marks, as these systems write."""
    return table(rows_below(titles, rows), quoting=1).encode()


def _sections(people: Sequence[Pupil]) -> list[str]:
    return list(dict.fromkeys(name for p in people for name in p.classes))


_SHARED = "sourcedId,status,dateLastModified"
_USERS_1_1 = (
    f"{_SHARED},enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,"
    "email,sms,phone,agentSourcedIds,grades,password"
)
_USERS_1_2 = (
    f"{_SHARED},enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,"
    "agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,"
    "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns"
)
_CLASSES = (
    f"{_SHARED},title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,"
    "subjects,subjectCodes,periods"
)
_ENROLLMENTS = f"{_SHARED},classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate"
_ROLES = f"{_SHARED},userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId"
_GUARDIAN = {"sourcedId": "g1", "status": "active", "givenName": "Ada", "familyName": "Guardian"}


def _key(p: Pupil) -> str:
    return f"guid-{p.number}"


def _one_roster(people: Sequence[Pupil], version: str) -> dict[str, bytes]:
    """Write the files that both versions share: classes, homerooms, enrollments, demographics."""
    rooms = list(dict.fromkeys(p.homeroom for p in people if p.homeroom))
    kinds = {"c": ("scheduled", _sections(people)), "h": ("homeroom", rooms)}
    keys = {(k, name): f"{k}{at}" for k, (_, names) in kinds.items() for at, name in enumerate(names)}
    classes = [
        {"sourcedId": key, "status": "active", "title": name, "classCode": key, "classType": kinds[k][0]}
        for (k, name), key in keys.items()
    ]
    enrolled = [
        {"classSourcedId": keys[place], "userSourcedId": _key(p), "role": "student", "status": "active"}
        for p in people
        for place in (*(("c", name) for name in p.classes), *([("h", p.homeroom)] if p.homeroom else ()))
    ]
    manifest = {"manifest.version": "1.0", "oneroster.version": version, "file.users": "bulk"}
    return {
        "manifest.csv": table([("propertyName", "value"), *manifest.items()]).encode(),
        "classes.csv": _csv(_CLASSES, classes),
        "enrollments.csv": _csv(_ENROLLMENTS, enrolled),
        "orgs.csv": _csv(f"{_SHARED},name,type", [{"sourcedId": "s1", "name": "Lakeside", "type": "school"}]),
        "demographics.csv": _csv(f"{_SHARED},birthDate,sex", [{"sourcedId": _key(p)} for p in people]),
        **pictures(people, "photos/"),
    }


def _one_roster_user(p: Pupil) -> dict[str, str]:
    return {
        "sourcedId": _key(p),
        "status": "active",
        "enabledUser": "true",
        "username": p.login,
        "givenName": p.given,
        "familyName": p.family,
        "middleName": p.middle,
        "identifier": p.number,
        "grades": p.grade,
    }


def one_roster_1_1(people: Sequence[Pupil]) -> Files:
    """A folder of tables; a guardian is among the users."""
    users = [{**_one_roster_user(p), "role": "student"} for p in people]
    return {
        **_one_roster(people, "1.1"),
        "users.csv": _csv(_USERS_1_1, [*users, {**_GUARDIAN, "role": "guardian"}]),
    }


def one_roster_1_2(people: Sequence[Pupil]) -> Files:
    """With preferred names and pronouns, roles in a table of their own."""
    users = [
        {**_one_roster_user(p), "preferredGivenName": p.preferred, "pronouns": p.pronouns} for p in people
    ]
    roles = [{"userSourcedId": _key(p), "roleType": "primary", "role": "student"} for p in people]
    return {
        **_one_roster(people, "1.2"),
        "users.csv": _csv(_USERS_1_2, [*users, _GUARDIAN]),
        "roles.csv": _csv(_ROLES, [*roles, {"userSourcedId": "g1", "role": "guardian"}]),
    }


_CLEVER = (
    "School_id,Student_id,Student_number,State_id,Last_name,Middle_name,First_name,Grade,Gender,Graduation_year,"
    "DOB,Race,Student_email,Username,Password"
)


_CLEVER_TEACHERS = (
    "School_id,Teacher_id,Teacher_number,Teacher_email,First_name,Last_name,Title,Username,Password"
)
_ORTIZ = {"School_id": "77", "Teacher_id": "t1", "First_name": "Ana", "Last_name": "Ortiz", "Title": "Ms."}


def clever(people: Sequence[Pupil]) -> Files:
    """Students, sections and enrollments."""
    students = [
        {
            "School_id": "77",
            "Student_id": f"k{p.number}",
            "Student_number": p.number,
            "Last_name": p.family,
            "Middle_name": p.middle,
            "First_name": p.given,
            "Grade": p.grade,
            "Username": p.login,
        }
        for p in people
    ]
    names = _sections(people)
    sections = [{"Section_id": f"s{at}", "Name": name} for at, name in enumerate(names)]
    enrolled = [
        {"Section_id": f"s{names.index(name)}", "Student_id": f"k{p.number}"}
        for p in people
        for name in p.classes
    ]
    return {
        "students.csv": _csv(_CLEVER, students),
        "teachers.csv": _csv(_CLEVER_TEACHERS, [_ORTIZ]),
        "sections.csv": _csv("School_id,Section_id,Teacher_id,Name,Section_number", sections),
        "enrollments.csv": _csv("School_id,Section_id,Student_id", enrolled),
        **pictures(people),
    }


_SDS_2_1 = "sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms"
_SDS_2 = (
    "sourcedId,orgSourcedIds,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms,"
    "role,grade"
)
_SDS_ROLES = "userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,isOnRosterPrimary"


def _sds_user(p: Pupil) -> dict[str, str]:
    return {"sourcedId": p.number, "username": p.login, "givenName": p.given, "familyName": p.family}


def school_data_sync(people: Sequence[Pupil]) -> Files:
    """Version 2.1: the grade is in the table of roles."""
    roles = [
        {"userSourcedId": p.number, "role": "student", "grade": p.grade, "isPrimary": "true"} for p in people
    ]
    names = _sections(people)
    enrolled = [
        {"classSourcedId": f"c{names.index(name)}", "userSourcedId": p.number, "role": "student"}
        for p in people
        for name in p.classes
    ]
    classes = [{"sourcedId": f"c{at}", "title": name} for at, name in enumerate(names)]
    return {
        "users.csv": _csv(_SDS_2_1, map(_sds_user, people)),
        "roles.csv": _csv(_SDS_ROLES, roles),
        "classes.csv": _csv("sourcedId,orgSourcedId,title", classes),
        "enrollments.csv": _csv("classSourcedId,userSourcedId,role", enrolled),
        **pictures(people),
    }


def school_data_sync_2(people: Sequence[Pupil]) -> Files:
    """Version 2: role and grade stand with the user."""
    users = [{**_sds_user(p), "role": "student", "grade": p.grade} for p in people]
    return {"users.csv": _csv(_SDS_2, users), **pictures(people)}


def powerschool(people: Sequence[Pupil]) -> Files:
    """Quick Export: tabs, lines end with a carriage return; photos with a map by number."""
    titles = "Student_Number,Last_Name,First_Name,Middle_Name,Grade_Level,Home_Room,DOB,Street"
    rows = [[p.number, p.family, p.given, p.middle, p.grade, p.homeroom, SECRET, SECRET] for p in people]
    links = "".join(f"{p.number}\t{at}.jpg\r\n" for at, p in enumerate(people, 1) if p.photo)
    photos = {f"{at}.jpg": p.photo for at, p in enumerate(people, 1) if p.photo}
    export = table([titles.split(","), *rows], "\t", "\r")
    return {
        "student.export.text": export.encode(),
        "mapping.txt": links.encode(),
        "photos.zip": pack(photos),
    }


def powerschool_by_name(people: Sequence[Pupil]) -> Files:
    """The photo map by name: titles above all columns but the last."""
    titles = ["Last_Name", "First_Name", "Middle_Name", "Grade_Level"]
    numbered = list(enumerate(people, 1))
    rows = [[p.family, p.given, p.middle, p.grade, f"{at}.jpg" if p.photo else ""] for at, p in numbered]
    photos = {f"{at}.jpg": p.photo for at, p in numbered if p.photo}
    return {"mapping.txt": table([titles, *rows], "\t").encode(), "photos.zip": pack(photos)}


_CAMPUS = (
    "student.studentNumber,student.lastName,student.firstName,student.middleName,student.grade,"
    "courseSection.courseName,student.birthdate"
)


def infinite_campus(people: Sequence[Pupil]) -> Files:
    """Ad hoc export: dotted titles, a row for each class; photos in folders, by number without its zeros."""
    rows = [
        [p.number, p.family, p.given, p.middle, p.grade, name, SECRET]
        for p in people
        for name in p.classes or ("",)
    ]
    photos = {f"Fall/{p.number.lstrip('0')}.jpg": p.photo for p in people if p.photo}
    return {"students.csv": table([_CAMPUS.split(","), *rows]).encode(), "photos.zip": pack(photos)}


def by_number(people: Sequence[Pupil]) -> Files:
    """Any list, and `<id>.jpg`: Aeries, Otus, Eduphoria, LINQ, Synergetic, ScholarPack, Zunia, Concord."""
    rows = [["Student ID", "Last Name", "First Name", "Grade"]]
    rows += [[p.number, p.family, p.given, p.grade] for p in people]
    return {"students.csv": table(rows).encode(), "pictures.zip": pack(pictures(people))}


_ONE_ROSTER = fields("number given family middle grade classes homeroom photo")
_SDS_SOURCE = "OfficeDev/O365-EDU-Tools, CSV Samples"
_PLAIN = fields("number given family grade photo")
FORMATS = (
    Format(
        "oneroster-1.1",
        "OneRoster 1.1",
        f"users: {_USERS_1_1}",
        "bergerb/OneRosterSampleDataGenerator; catalyst/moodle-enrol_oneroster",
        _ONE_ROSTER,
        one_roster_1_1,
    ),
    Format(
        "oneroster-1.2",
        "OneRoster 1.2",
        f"users: {_USERS_1_2}; roles: {_ROLES}",
        "imsglobal.org/spec/oneroster/v1p2/bind/csv",
        _ONE_ROSTER | fields("preferred pronouns"),
        one_roster_1_2,
    ),
    Format(
        "clever",
        "Clever",
        f"students: {_CLEVER}; sections; enrollments",
        "Clever SFTP instructions",
        fields("number given family middle grade classes photo"),
        clever,
    ),
    Format(
        "sds-2.1",
        "School Data Sync 2.1",
        f"users: {_SDS_2_1}; roles: {_SDS_ROLES}; classes; enrollments",
        _SDS_SOURCE,
        _PLAIN | fields("classes"),
        school_data_sync,
    ),
    Format("sds-2", "School Data Sync 2", f"users: {_SDS_2}", _SDS_SOURCE, _PLAIN, school_data_sync_2),
    Format(
        "powerschool",
        "PowerSchool: Quick Export, photo map by number",
        "student.export.text with tabs; number<tab>file",
        "ps.powerschool-docs.com, photo-management, for the map; the export's line ends are only plausible",
        fields("number given family middle grade homeroom photo"),
        powerschool,
    ),
    Format(
        "powerschool-names",
        "PowerSchool: photo map by name",
        "Last_Name, First_Name, Middle_Name, Grade_Level, and the file without a title",
        "ps.powerschool-docs.com, photo-management",
        fields("given family middle grade photo"),
        powerschool_by_name,
    ),
    Format(
        "infinite-campus",
        "Infinite Campus: ad hoc export and photos",
        _CAMPUS,
        "knowledge.certforschools.com; kb.infinitecampus.com, photo-import",
        fields("number given family middle grade classes photo"),
        infinite_campus,
    ),
    Format(
        "by-number",
        "Aeries, Otus, Eduphoria, LINQ, Synergetic, ScholarPack, Zunia, Concord: pictures by number",
        "<id>.jpg",
        "support.aeries.com, 14000086068, and each maker's help",
        _PLAIN,
        by_number,
    ),
    Format("synergy-skyward", "Synergy, Skyward: pictures by number", "<id>.jpg", "", _PLAIN, by_number),
)
