"""United States and Canada: prints, saved pages, mails and picture sheets."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape
from io import BytesIO
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import blank_page, write


@case("a class list of MyEducation BC (Aspen), printed as a PDF (from memory)")
def p20a_division_lists_printed_in_bc(folder: Folder) -> Truth:
    """British Columbia: a page a division, its teacher and grades in the heading, legal and usual first names, one withdrawn."""
    people = those(
        "Aanya|Dhaliwal;Keegan|Jack;Wing Yan|Kwok;Solveig|Marklund;Tsawout|Pelkey;"
        "Harjot|Sandhu;Matthias|Friesen;Lourdes|Villanueva;Rowan|Wadhams",
        "2748103",
        "4 4 5 5 4 5 6 6 6",
        photo="",
    )
    people = [replace(w, room="Division 7" if at < 6 else "Division 8") for at, w in enumerate(people)]
    people = but(people, {2: {"goes": "Winnie"}, 7: {"goes": "Lulu"}, 4: {"here": False}})
    page, file = blank_page()
    xs = (40, 62, 122, 218, 304, 380, 410, 430, 492)
    for room, teacher, grades in (
        ("Division 7", "Ms. M. Tsang", "4/5"),
        ("Division 8", "Mr. D. Arsenault", "6"),
    ):
        listed = [w for w in people if w.room == room]
        write(page, 40, 750, "Xwemelch Elementary", 13, True)
        write(page, 400, 750, "Class List by Division", 11)
        write(page, 40, 732, f"{room}      Teacher: {teacher}      Grade {grades}      Room 1{room[-1]}", 10)
        heads = (
            "#",
            "Pupil #",
            "Last name",
            "Legal first",
            "Usual first",
            "Gr",
            "G",
            "Birth date",
            "Home phone",
        )
        for x, head in zip(xs, heads, strict=True):
            write(page, x, 706, head, 9, True)
        page.line(40, 702, 572, 702)
        for at, w in enumerate(listed):
            cells = [
                *(str(at + 1), w.number, w.family, w.given, w.goes or w.given.split()[0], w.grade.zfill(2)),
                *("FMFFMMFFX"[at], f"20{16 - at % 3}-0{at + 1}-1{at}", f"604-555-01{at}7"),
            ]
            if w.given == "Wing Yan" or not w.here:
                cells[8] = "W/D 14-Oct-2026" if not w.here else "unlisted"
            for x, cell in zip(xs, cells, strict=True):
                write(page, x, 688 - at * 16, cell)
        write(page, 40, 680 - len(listed) * 16, f"Number of students: {len(listed)}", 9, True)
        write(page, 40, 30, "MyEducation BC   Printed 24-Nov-2026 by K. Ostrander   Confidential", 7)
        page.showPage()
    page.save()
    folder.put("ClassList_2026-11-24.pdf", file.getvalue())
    return Truth(people, allowed=("Ms. M. Tsang", "Mr. D. Arsenault", "Room 17", "Room 18", "17", "18"))


@case(
    "https://community.canvaslms.com/docs/DOC-12840 (the page People of a course, saved; from memory, not read here)"
)
def p20a_people_page_of_canvas_saved(folder: Folder) -> Truth:
    """A course's People page saved with its folder: pronouns behind names, two sections, observers, an inactive one."""
    people = those(
        "Anders|Bielski;Camila|Fuentes Roy;Dashawn|Gadsden;Hanh|Ly;Isolde|Merriweather;Quentin|Oyelaran",
        "330871",
        classes=("AP Biology - P1",),
        without=3,
    )
    people = but(people, {1: {"classes": ("AP Biology - P1", "AP Bio Lab")}, 4: {"here": False}})
    people = but(people, {3: {"classes": ("AP Biology - P4",)}, 1: {"also": (("Camila Fuentes", "Roy"),)}})
    staff = one("Regina", "Stackhouse", "E1180", role="staff", photo="")
    observer = one("Patrice", "Gadsden", photo="")
    said = {"Anders": "he/him", "Isolde": "she/her"}

    def login_of(w: Who) -> str:
        return f"{w.given[0]}{w.family.split()[0]}".lower()

    rows = ""
    for w in (*people, staff, observer):
        login = login_of(w)
        img = f"People_files/{login}.jpg" if w.photo else "People_files/avatar-50.png"
        pronouns = f" <i>({said[w.given]})</i>" if w.given in said else ""
        label = (
            ""
            if w.here
            else '<span class="label label-info" title="This user is currently not able to access the course">inactive</span>'
        )
        role = {"staff": "Teacher"}.get(w.role, "Observer" if w is observer else "Student")
        places = w.classes or ("AP Biology - P1",)
        watched = f"Observing: {people[2].full}" if w is observer else ""
        rows += (
            f'<tr class="rosterUser al-hover-container"><td class="center"><a class="avatar" href="#">'
            f'<img src="{img}" alt=""></a></td><td><a class="roster_user_name" href="#">{escape(w.full)}{pronouns}</a>'
            f"{label}</td><td>{login}</td><td>{w.number}</td><td>"
            f"{''.join(f'<div class=section>{place}</div>' for place in places)}</td><td><div>{role}</div>"
            f"<div>{watched}</div></td><td>Nov 24 at 8:0{len(login) % 9}am</td><td>1{len(login)}:22:07</td>"
            '<td><a class="al-trigger" href="#"><i class="icon-more"></i></a></td></tr>\n'
        )
    heads = "".join(
        f"<th>{head}</th>"
        for head in (
            "",
            "Name",
            "Login ID",
            "SIS ID",
            "Section",
            "Role",
            "Last Activity",
            "Total Activity",
            "",
        )
    )
    folder.put(
        "People.html",
        '<!DOCTYPE html>\n<!-- saved from url=(0052)https://canvas.example.edu/courses/5512/users -->\n<html lang="en">'
        '<head><meta charset="utf-8"><title>People: AP Biology</title></head><body><nav><ul><li>Account</li>'
        "<li>Dashboard</li><li>Courses</li><li>Inbox<span>3</span></li></ul></nav><h2>Everyone</h2>"
        "<button>+ People</button><select><option>All Roles</option><option>Student (6)</option></select>"
        f'<table class="roster ic-Table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></body></html>',
    )
    folder.photos(people, lambda w: f"People_files/{login_of(w)}.jpg")
    folder.put("People_files/avatar-50.png", _grey())
    folder.put("People_files/common.css", ".roster{width:100%}")
    return Truth([*people, staff], allowed=("AP Biology - P1", "AP Biology - P4", "AP Bio Lab", "AP Biology"))


def _grey() -> bytes:
    from PIL import Image

    file = BytesIO()
    Image.new("RGB", (50, 50), (200, 204, 208)).save(file, "PNG")
    return file.getvalue()


@case("style of an office in Texas, invented: a mail with a table, pictures and a signature")
def p20a_mail_of_the_attendance_clerk(folder: Folder) -> Truth:
    """A saved mail: late enrollments as a table, one more and one who moved in the words, pictures called by ID."""
    people = those(
        "Emiliano|Garza Treviño;Kaylee|Hruska;Sai Teja|Konduru;Ximena|Olvera;Brantley|Pruett",
        "089412",
        "PK K 1 1 3",
        "Salinas;Boyd;Whitmire;Whitmire;Kovar",
        without=2,
    )
    people = but(people, {1: {"goes": "Kay"}})
    late = one("Nayeli", "Cantú", "089520", "2", "Fulcher", photo="")
    moved = one("Aiden", "Schroeder", here=False, photo="")
    table = "".join(
        f"<tr><td>{w.family}</td><td>{w.given}{f' ({w.goes})' if w.goes else ''}</td><td>{w.number}</td>"
        f"<td>{w.grade}</td><td>{w.room}</td><td>{('Bus 14', 'Car', 'Day care', 'Bus 9', 'Walker')[at]}</td></tr>"
        for at, w in enumerate(people)
    )
    heads = "".join(f"<th>{head}</th>" for head in ("Last", "First", "ID", "Gr", "Teacher", "Goes home"))
    end = (
        "Also Nayeli Cantú, ID 089520, 2nd grade with Fulcher, starts Monday (no picture yet). "
        "And please take Aiden Schroeder off your list, he moved to Katy last week."
    )
    mail = EmailMessage()
    mail["From"] = "Trudy Mayfield <tmayfield@pecanbend.example>"
    mail["To"] = "Carol Boone <cboone@pecanbend.example>"
    mail["Subject"] = "new kiddos for the library"
    mail["Date"] = "Fri, 20 Nov 2026 14:41:09 -0600"
    plain = "\n".join(f"{w.last_first} {w.number} {w.grade} {w.room}" for w in people)
    mail.set_content(
        f"Hi Carol,\n\nhere are the new ones since Halloween:\n\n{plain}\n\n{end}\n\nThanks!\nTrudy\n"
    )
    mail.add_alternative(
        "<html><body><p>Hi Carol,</p><p>here are the new ones since Halloween:</p>"
        f"<table border=1><tr>{heads}</tr>{table}</table><p>{end}</p><p>Thanks!<br>Trudy</p>"
        '<p><b>Trudy Mayfield</b><br>Attendance Clerk, Pecan Bend Elementary<br>(979) 555-0117<br><img src="cid:logo"></p>'
        "</body></html>",
        subtype="html",
    )
    payload: Any = mail.get_payload()
    payload[1].add_related(_grey(), "image", "png", cid="<logo>", filename="image001.png")
    for name, data in faces(people).items():
        mail.add_attachment(data, maintype="image", subtype="jpeg", filename=name)
    folder.put("new kiddos for the library.eml", mail.as_bytes())
    return Truth([*people, late, moved])
