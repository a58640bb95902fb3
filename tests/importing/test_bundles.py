"""Tables that belong together: OneRoster, School Data Sync, Clever."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from school_files import fill

from namecards.importing.plan import ImportPlan, plan

USERS = "sourcedId,status,role,givenName,familyName,identifier,grades\n"
CLASSES = "sourcedId,status,title,classCode,classType\n"
ENROLLMENTS = "status,classSourcedId,userSourcedId,role\n"


def imported(folder: Path, **files: str) -> ImportPlan:
    return plan(fill(folder, {f"{name}.csv": text for name, text in files.items()}), [])


def test_classes_and_homerooms_are_joined_to_people(tmp_path: Path) -> None:
    found = imported(
        tmp_path,
        users=USERS + "u1,active,student,Maya,Chen,1042,06\nu2,active,teacher,Ana,Ortiz,,\n",
        classes=CLASSES + "c1,active,Art 7,A7,scheduled\nh1,active,Room 12,,homeroom\n",
        enrollments=ENROLLMENTS + "active,c1,u1,student\nactive,h1,u1,student\nactive,c1,u2,teacher\n",
    )
    maya, ana = found.new
    assert (maya.ids, maya.grade, maya.homeroom, maya.classes) == (("1042",), "6", "Room 12", ("Art 7",))
    assert (ana.role, ana.ids, ana.classes) == ("teacher", ("u2",), ("Art 7",))
    assert found.sentence == "OneRoster, users.csv: 2 people, no photos."


def test_two_classes_of_one_title_are_told_apart(tmp_path: Path) -> None:
    found = imported(
        tmp_path,
        users=USERS + "u1,active,student,Maya,Chen,1,\nu2,active,student,Ben,Ortiz,2,\n",
        classes=CLASSES + "c1,active,English 7,E7-1,\nc2,active,English 7,E7-2,\n",
        enrollments=ENROLLMENTS + "active,c1,u1,student\nactive,c2,u2,student\n",
    )
    assert [c.classes for c in found.new] == [("English 7 · E7-1",), ("English 7 · E7-2",)]


def test_guardians_and_what_was_deleted_are_left_out(tmp_path: Path) -> None:
    found = imported(
        tmp_path,
        users=USERS
        + "u1,active,student,Maya,Chen,1,\ng1,active,guardian,Ada,Chen,,\n"
        + "u3,tobedeleted,student,Ben,Ortiz,3,\n",
        classes=CLASSES + "c1,tobedeleted,Art 7,,\nc2,active,Gym,,\n",
        enrollments=ENROLLMENTS + "active,c1,u1,student\ntobedeleted,c2,u1,student\n",
    )
    assert [(c.display, c.active, c.classes) for c in found.listed] == [
        ("Maya Chen", True, ()),
        ("Ben Ortiz", False, ()),
    ]


def test_of_several_roles_the_primary_one_counts(tmp_path: Path) -> None:
    found = imported(
        tmp_path,
        users="sourcedId,status,givenName,familyName,identifier,prefferedGivenName\nu1,active,Mei,Chen,1,Maya\n",
        roles="userSourcedId,roleType,role\nu1,secondary,student\nu1,primary,teacher\n",
    )
    assert [(c.display, c.role) for c in found.new] == [("Maya Chen", "teacher")]


def test_a_plain_list_called_students_is_no_bundle(tmp_path: Path) -> None:
    found = imported(tmp_path, students="Student ID,Name,Class\n1,Maya Chen,7B\n", lockers="Locker\n7\n")
    assert found.sentence == "students.csv: 1 person, no photos."
    assert found.new[0].classes == ("7B",)


def test_a_kindergarten_code(tmp_path: Path) -> None:
    rows = 'u1,active,student,Maya,Chen,1,KG\nu2,active,student,Ben,Kim,2,"10,11"\n'
    found = imported(tmp_path, users=USERS + rows)
    assert [c.grade for c in found.new] == ["K", "10"]


def test_an_enrollment_that_has_ended_is_no_class_unless_all_have(tmp_path: Path) -> None:
    """The file of the enrollments keeps who was in a class until October."""
    users = USERS + "u1,active,student,Maya,Chen,1,\nu2,active,student,Ben,Ortiz,2,\n"
    classes = CLASSES + "c1,active,Band,,\n"
    titles = "status,classSourcedId,userSourcedId,role,beginDate,endDate\n"
    ends = ("2026-10-01", "2027-06-30"), ("2026-06-12", "2026-06-12")
    for at, (first, second) in enumerate(ends):
        rows = f"active,c1,u1,student,2026-08-20,{first}\nactive,c1,u2,student,2026-08-20,{second}\n"
        files = {"users.csv": users, "classes.csv": classes, "enrollments.csv": titles + rows}
        found = plan(fill(tmp_path / str(at), files), [], today=date(2026, 12, 2))
        assert [one.classes for one in found.listed] == [("Band",) * at, ("Band",)]
        assert ("1 place in a class has ended, and was not read." in found.unclear) != bool(at)


def test_the_keys_of_parents_are_no_classes(tmp_path: Path) -> None:
    """agentSourcedIds names a child's parents by short keys in the test systems of vendors."""
    titles = "sourcedId,status,role,givenName,familyName,identifier,grades,agentSourcedIds\n"
    people = ("Maya,Chen,1,03,p1", "Ben,Ortiz,2,03,", "Ana,Diaz,3,04,", "Leo,Park,4,04,p2", "Ada,Fox,5,05,")
    rows = "".join(f"u{at},active,student,{one}\n" for at, one in enumerate(people))
    found = plan(fill(tmp_path, {"users.csv": titles + rows}) / "users.csv", [])
    assert [(one.homeroom, one.classes) for one in found.listed] == [("", ())] * 5


def test_the_numbers_of_teachers_are_read_like_those_of_students(tmp_path: Path) -> None:
    found = imported(
        tmp_path,
        students="School_id,Student_id,Student_number,Last_name,First_name,Grade\n7,a1,50412,Alvarez,Nico,2\n",
        teachers="School_id,Teacher_id,Teacher_number,Last_name,First_name,Title\n"
        "7,t9,12,Ruddock,Elena,Teacher\n7,t14,26,Sato,Hugh,Teacher\n",
        sections="School_id,Section_id,Teacher_id,Name,Grade\n7,s1,t9,Grade 2 - Ruddock,2\n",
        enrollments="School_id,Section_id,Student_id\n7,s1,a1\n",
    )
    assert [(one.role, one.ids) for one in found.new][1:] == [
        ("teacher", ("12", "t9")),
        ("teacher", ("26", "t14")),
    ]
