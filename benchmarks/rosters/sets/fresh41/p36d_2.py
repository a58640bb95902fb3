"""Saved pages of SFS3, Gibbon and Google Classroom; Moodle and Koha with their zips of pictures."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import page


@case("Google Classroom, tab People, saved from the browser (from memory; it has no roster file)")
def p36d_classroom_people_saved(folder: Folder) -> Truth:
    """Lahore: the tab People of a class, no pictures saved; teachers above, students below, two guardians."""
    people = [
        any_parting(one(given, family, "", "8", "8 Blue", photo=""))
        for given, family in (
            ("Abdullah", "Tariq"),
            ("Ayesha", "Noor Malik"),
            ("Bilal", "Ahmed Qureshi"),
            ("Fatima", "Zahra"),
            ("Hamza", ""),
            ("Maryam", "Siddiqui"),
            ("Muhammad Ibrahim", "Cheema"),
            ("Muhammad Umar", "Cheema"),
            ("Zainab", "Rizvi"),
        )
    ]
    teachers = [
        one("Sadia", "Rehman", role="staff", photo=""),
        one("Imran", "Baig", role="staff", photo=""),
    ]
    row = (
        '<tr class="xc1I5d" data-user-id="{at}"><td><img alt="" aria-hidden="true" '
        'src="https://lh3.googleusercontent.com/a/ACg8oc{at}=s32-c" width="32"></td>'
        '<td><span class="YVvGBb">{who.full}</span></td><td>{more}</td></tr>'
    )
    guardians = {1: "Guardians: Noor Akhtar", 6: "Guardians: Rubina Cheema"}
    listed = [
        row.format(at=8100 + at, who=w, more=f'<a href="#">{guardians.get(at, "Invite guardians")}</a>')
        for at, w in enumerate(people)
    ]
    heads = [row.format(at=510 + at, who=w, more="") for at, w in enumerate(teachers)]
    body = (
        '<nav><a>Stream</a><a>Classwork</a><a aria-current="page">People</a><a>Marks</a></nav>'
        "<h1>8 Blue</h1><div>General Science 2026-27</div>"
        f"<h2>Teachers</h2><button>Invite teachers</button><table><tbody>{''.join(heads)}</tbody></table>"
        "<h2>Students</h2><span>9 students</span><button>Invite students</button><button>Actions</button>"
        f"<table><tbody>{''.join(listed)}</tbody></table>"
    )
    folder.put("People in 8 Blue General Science.html", page("8 Blue General Science", body))
    allowed = ("8 Blue", "8 Blue General Science", "General Science 2026-27")
    return Truth([*people, *teachers], allowed=allowed)


@case("Moodle: Upload users, and Upload user pictures (admin/tool/uploaduser/picture.php: stem = idnumber)")
def p36d_moodle_users_and_pictures_by_idnumber(folder: Folder) -> Truth:
    """Haifa: the file from which users were uploaded, Hebrew, and the zip of pictures by idnumber."""
    people = those(
        "נועה|ברקוביץ';איתמר|כהן;מיכל|בן דוד;יובל|אלמוג;תאיר|סויסה;עידן|כהן;ליהי|רוזנטל;עומר|חג'אזי",
        "041127",
        "7",
        "ז1;ז1;ז1;ז2;ז2;ז2;ז2;ז1",
    )
    people = but(people, {2: {"goes": "מיקי"}, 5: {"here": False, "photo": ""}})
    staff = [one("אורית", "שגב", "900312", role="staff", photo="")]
    titles = cut(
        "username|password|firstname|lastname|email|idnumber|alternatename|cohort1|suspended|lang|"
        "profile_field_parentphone"
    )
    rows = [
        [
            *(f"u{w.number}", f"Ab!{at}7xq", w.given, w.family, f"u{w.number}@carmel.example.il", w.number),
            *(w.goes, w.room or "צוות", 0 if w.here else 1, "he", f"05{at}-771{at}204"),
        ]
        for at, w in enumerate([*people, *staff])
    ]
    folder.csv("users_5787.csv", [titles, *rows])
    folder.zip("userpics.zip", faces(people, lambda w: f"pics/{w.number}.jpg"))
    return Truth([*people, *staff], allowed=("צוות", "pics", "userpics"))


@case("Koha: columns of the patron import, and tools/picture-upload.pl (IDLINK.TXT in any folder)")
def p36d_koha_patrons_with_idlink_zip(folder: Folder) -> Truth:
    """Kerala: patrons as CSV, sort1 the class; a zip with pictures of the camera and IDLINK.TXT."""
    people = those(
        "Aadhya|Nair;Mohammed Faizan|Ansari;Karthik|R;Sneha|Kurian;Devanand|Pillai;Anjali|Menon;"
        "Rohan|Thomas;Fathima Zuha|K P",
        "0011873",
        "7 7 7 7 8 8 8 8",
        "VII-B;VII-B;VII-B;VII-B;VIII-A;VIII-A;VIII-A;VIII-A",
        without=2,
    )
    single = one("Yuvraj", "", "0012004", "8", "VIII-A", also=(("", "Yuvraj"),))
    staff = [
        one("Latha", "Balakrishnan", "0000041", role="staff"),
        one("Joseph", "Mathew", "0000044", role="staff"),
    ]
    everybody = but([*people, single, *staff], {10: {"photo": ""}})
    titles = cut(
        "cardnumber|surname|firstname|title|othernames|address|city|zipcode|phone|dateofbirth|branchcode|"
        "categorycode|dateenrolled|dateexpiry|contactname|relationship|sort1|sort2|userid|password"
    )
    rows = []
    for at, w in enumerate(everybody):
        is_staff = w.role == "staff"
        rows.append(
            [
                *(w.number, w.family or w.given, w.given if w.family else ""),
                *(("", "Mrs", "Mr")[is_staff * (at - 8)], "", f"TC {14 + at}/22", "Thiruvananthapuram"),
                *("695004", f"94470{at}1182", f"2013-0{at % 9 + 1}-17"),
                *("KV-LIB", "STAFF" if is_staff else "STUDENT", "2026-06-03", "2027-03-31"),
                *(("", "") if is_staff else (f"Mini {w.family}".strip(), "mother")),
                *(w.room, "", w.number, ""),
            ]
        )
    folder.csv("koha_patrons_2026-27.csv", [titles, *rows], quote=True)
    with_photo = [w for w in everybody if w.photo]
    called = {w.number: f"IMG_{2210 + at * 3}.jpg" for at, w in enumerate(with_photo)}
    files = {f"PatronImages/{called[w.number]}": data for w, data in _each(with_photo)}
    link = table(list(called.items()), "\t", "\n")
    folder.zip("PatronImages.zip", {"PatronImages/IDLINK.TXT": link, **files})
    return Truth(everybody, allowed=("KV-LIB", "PatronImages"))


def _each(people: list[Who]) -> list[tuple[Who, bytes]]:
    """Everybody with their face."""
    return list(zip(people, faces(people).values(), strict=True))
