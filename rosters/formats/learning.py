"""Learning systems and office accounts."""

from __future__ import annotations

import json
from collections.abc import Sequence

from rosters.formats.format import Files, Format, fields, pack, table
from rosters.formats.people import SECRET, Pupil
from rosters.formats.students import pictures


def google_workspace(people: Sequence[Pupil]) -> Files:
    """Users downloaded from the admin console."""
    titles = (
        "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],"
        "Org Unit Path [Required],Employee ID,Recovery Phone [MUST BE IN THE E.164 FORMAT],Status [READ ONLY]"
    )
    rows = [[p.given, p.family, SECRET, SECRET, "/Students", p.number, SECRET, "Active"] for p in people]
    return {"User_Download.csv": table([titles.split(","), *rows]).encode(), **pictures(people)}


def canvas_gradebook(people: Sequence[Pupil]) -> Files:
    """A gradebook: a row of points, a pretended student, marks that are nobody's business."""
    rows = [["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Essay (1234)"]]
    rows += [["    Points Possible", "", "", "", "", "10"]]
    rows += [
        [p.last_first, f"9{at}", p.number, p.login, "; ".join(p.classes), SECRET]
        for at, p in enumerate(people)
    ]
    rows += [["Student, Test", "99", "", "abc", "", "0"]]
    return {"gradebook.csv": table(rows).encode("utf-8-sig"), **pictures(people)}


def canvas_users(people: Sequence[Pupil]) -> Files:
    """Users as the API gives them; the picture is elsewhere and is not fetched."""
    users = [
        {
            "id": 900 + at,
            "name": f"{p.given} {p.family}".strip(),
            "sortable_name": p.last_first,
            "short_name": f"{p.preferred or p.given} {p.family}".strip(),
            "sis_user_id": p.number,
            "login_id": p.login,
            "avatar_url": "https://canvas.example.org/images/thumbnails/1",
            "pronouns": p.pronouns or None,
            "email": SECRET,
        }
        for at, p in enumerate(people)
    ]
    return {"users.json": json.dumps(users).encode(), **pictures(people)}


def moodle(people: Sequence[Pupil]) -> Files:
    """Users, and a picture zip by user name, in folders."""
    rows = [
        ["username", "firstname", "lastname", "email", "idnumber", "alternatename", "cohort1", "password"]
    ]
    rows += [
        [p.login, p.given, p.family, SECRET, p.number, p.preferred, "; ".join(p.classes), SECRET]
        for p in people
    ]
    zipped = pack({f"7/b/{p.login}.jpg": p.photo for p in people if p.photo})
    return {"users.csv": table(rows).encode(), "userpics.zip": zipped}


def schoology(people: Sequence[Pupil]) -> Files:
    """Users."""
    titles = (
        "First Name,First Name (Preferred),Middle Name,Last Name,Username,E-mail,User Unique ID,Role,School,"
        "Grad Year"
    )
    rows = [
        [p.given, p.preferred, p.middle, p.family, p.login, SECRET, p.number, "Student", "Lakeside", "2032"]
        for p in people
    ]
    return {"users.csv": table([titles.split(","), *rows]).encode(), **pictures(people)}


_NAMES = fields("number given family photo")
FORMATS = (
    Format(
        "google-workspace",
        "Google Workspace users",
        "First Name [Required], Last Name [Required], …, Employee ID, Status [READ ONLY]",
        "support.google.com (the template and its marks; the full list of columns is only plausible)",
        _NAMES,
        google_workspace,
    ),
    Format(
        "canvas-gradebook",
        "Canvas gradebook",
        "Student, ID, SIS User ID, SIS Login ID, Section",
        "nemogb-dev (the columns; the rows of points and of the test student are only plausible)",
        _NAMES | fields("classes"),
        canvas_gradebook,
    ),
    Format(
        "canvas-users",
        "Canvas users (API)",
        "id, name, sortable_name, short_name, sis_user_id, login_id, avatar_url, pronouns",
        "Canvas API, Users",
        _NAMES | fields("preferred pronouns"),
        canvas_users,
    ),
    Format(
        "moodle",
        "Moodle users and picture zip",
        "username, firstname, lastname, idnumber, alternatename, cohort1; <username, idnumber or id>.jpg",
        "moodle admin/tool/uploaduser/picture.php (the zip; the columns of the list are only plausible)",
        _NAMES | fields("preferred classes"),
        moodle,
    ),
    Format(
        "schoology",
        "Schoology users",
        "First Name, First Name (Preferred), Middle Name, Last Name, …, User Unique ID, Role",
        "support.schoology.com, 200927468",
        _NAMES | fields("preferred middle"),
        schoology,
    ),
)
