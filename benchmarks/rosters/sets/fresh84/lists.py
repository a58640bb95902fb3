"""Several lists in one folder: office and library, staff, one name twice, two schools, an old copy."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, one, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.printed import printed


@case("exports of PowerSchool and Follett Destiny (columns chosen)")
def q84_student_export_beside_library_patrons(folder: Folder) -> Truth:
    """US: the office's export and the library's patrons: short first names, hyphens, teachers."""
    people = of_lines(
        """Anastasia|Bergeron|310114|7|7-A|Ana; Benicio|Castro-Wells|310127|7|7-A
        Christopher|Dunleavy|310133|7|7-A|Topher; Daniela|Fuentes Rojas|310148|7|7-A
        Ezekiel|Grimes|310152|7|7-B|Zeke; Gabrielle|Hutton|310169|7|7-B; Jada|Knowles|310175|7|7-B
        Leonardo|Mora Pineda|310183|7|7-B; Maximilian|Nagy|310196|7|7-B|Max; Wren|Oakes|310201|7|7-B"""
    )
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    titles = cut("Student_Number|Last_Name|First_Name|Grade_Level|Home_Room")
    folder.put("students.export.text", table([titles, *rows], "\t"))
    staff = of_lines("Bernadette|Coyle; Ravi|Deshpande", role="staff")
    other = {1: "Castro Wells", 3: "Fuentes-Rojas", 7: "Mora-Pineda"}
    cards = [f"P {20771 + at * 4}" for at in range(len(people))]
    lines = [
        [cards[at], other.get(at, w.family), w.goes or w.given, "Student", "7", w.room]
        for at, w in enumerate(people[:9])
    ]
    lines += [[f"P {90012 + at}", w.family, w.given, "Faculty", "", ""] for at, w in enumerate(staff)]
    head = cut("Barcode|Last Name|First Name|Patron Type|Grade Level|Homeroom")
    folder.csv("Destiny patrons.csv", [head, *lines], quote=True)
    told = [
        replace(
            w,
            more=(cards[at],) if at < 9 else (),
            also=((w.given, other.get(at, w.family)), (w.goes or w.given, w.family)),
        )
        for at, w in enumerate(people)
    ]
    staff = [replace(w, more=(f"P {90012 + at}", f"{90012 + at}")) for at, w in enumerate(staff)]
    return Truth([*told, *staff], allowed=("Faculty",))


@case()
def q84_printed_staff_directory_beside_the_students(folder: Folder) -> Truth:
    """US: a CSV of students with photos by ID, a printed directory of the staff with photos by name."""
    people = with_photos(
        of_lines(
            """Ayla|Bustamante|66021|1|1-Petty; Beau|Crowder|66034|1|1-Petty; Cleo|Danner|66047|1|1-Petty
            Duncan|Eades|66052|1|1-Petty; Elowen|Farris|66068|1|1-Petty; Gus|Holcombe|66073|1|1-Rhodes
            Hattie|Inman|66089|1|1-Rhodes; Ike|Jernigan|66095|1|1-Rhodes; Juno|Kilpatrick|66101|1|1-Rhodes"""
        ),
        8,
    )
    staff = with_photos(
        of_lines("Lorraine|Petty; Marcus|Rhodes; Guadalupe|Sifuentes; Dennis|Yarbrough", role="staff"), 3
    )
    titles = cut("ID|Last|First|Grade|Homeroom")
    folder.csv("students.csv", [titles, *([w.number, w.family, w.given, w.grade, w.room] for w in people)])
    posts = ("1st Grade Teacher", "1st Grade Teacher", "Secretary", "Custodian")
    rows = [["Maple Hollow School - Staff Directory 2025-2026"], ["Name", "Position", "Ext."]]
    rows += [
        [w.last_first, post, str(211 + at)] for at, (w, post) in enumerate(zip(staff, posts, strict=True))
    ]
    folder.put("Staff Directory.pdf", printed(rows, Random(5)))
    folder.photos(people, lambda w: f"Photos/Students/{w.number}.jpg")
    folder.photos(staff, lambda w: f"Photos/Staff/{w.given} {w.family}.jpg")
    return Truth([*people, *staff], allowed=("Staff", "Students", "Petty", "Rhodes", *posts))


@case("vnEdu, a list of pupils (columns from memory)")
def q84_hai_hoc_sinh_cung_ten(folder: Folder) -> Truth:
    """Vietnam: a sheet for each of two classes, two girls of one name, photos by class and place."""
    listed = [
        any_parting(one(given, family, number, room=room), f"{family} {given}")
        for given, family, number, room in (
            ("Gia Bảo", "Trần", "2401107", "6A1"),
            ("Minh Anh", "Nguyễn", "2401114", "6A1"),
            ("Khánh Linh", "Phạm", "2401121", "6A1"),
            ("Đức Huy", "Lê", "2401138", "6A1"),
            ("Thảo Vy", "Hoàng", "2401145", "6A1"),
            ("Minh Anh", "Nguyễn", "2401213", "6A2"),
            ("Quốc Khánh", "Đặng", "2401220", "6A2"),
            ("Bảo Ngọc", "Vũ", "2401237", "6A2"),
            ("Tuấn Kiệt", "Bùi", "2401244", "6A2"),
            ("Hà My", "Đỗ", "2401251", "6A2"),
        )
    ]
    titles = ["STT", "Mã học sinh", "Họ và tên", "Ngày sinh"]
    sheets = {}
    for room in ("6A1", "6A2"):
        own = [w for w in listed if w.room == room]
        sheets[room] = [
            [f"DANH SÁCH HỌC SINH LỚP {room}"],
            [],
            titles,
            *([at, w.number, f"{w.family} {w.given}", birthday(at, 2014)] for at, w in enumerate(own, 1)),
        ]
        for at, w in enumerate(own, 1):
            folder.put(f"Ảnh thẻ/{room}/{at:02}. {w.family} {w.given}.jpg", face(w.photo))
    folder.book("Danh sách khối 6.xlsx", sheets)
    return Truth(listed, allowed=("Ảnh thẻ",))


@case()
def q84_two_schools_of_a_district(folder: Folder) -> Truth:
    """US: the librarian serves two schools: a CSV of each with the school's name, photos in two folders."""
    halves = {
        "Juniper Elementary": of_lines(
            """Alondra|Bracamonte|500817|4|4A; Bowie|Christensen|500824|4|4A; Cyan|Dewitt|500831|4|4A
            Eliseo|Farnsworth|500846|4|4B; Gemma|Haws|500852|4|4B; Lincoln|Judd|500869|4|4B"""
        ),
        "Red Mesa Elementary": of_lines(
            """Anselmo|Begay|520113|4|4A; Cheyenne|Chee|520126|4|4A; Gemma|Haws|520132|4|4A
            Kohana|Nez|520145|4|4B; Porter|Tsosie|520158|4|4B; Shandiin|Yazzie|520164|4|4B"""
        ),
    }
    titles = cut("School|Student ID|Last Name|First Name|Grade|Homeroom")
    people: list[Who] = []
    for school, crowd in halves.items():
        half = with_photos(crowd, 2)
        rows = [[school, w.number, w.family, w.given, w.grade, w.room] for w in half]
        folder.csv(f"{school} - 4th grade.csv", [titles, *rows])
        folder.photos(half, lambda w, school=school: f"{school} photos/{w.number}.jpg")  # type: ignore[misc]
        people += half
    return Truth(people, allowed=(*halves, *(f"{school} photos" for school in halves)))


@case("Bakaláři, a list of pupils for Excel (columns from memory)")
def q84_kopie_a_stary_seznam_ve_slozce(folder: Folder) -> Truth:
    """Czechia: the list, a copy of it, and last year's, where everybody was in the class below."""
    people = of_lines(
        """Adéla|Bezděková|||7.A; Jáchym|Čermák|||7.A; Nela|Doležalová|||7.A; Kryštof|Hrubeš|||7.A
        Viktorie|Jeřábková|||7.A; Matyáš|Klíma|||7.B; Rozálie|Machačová|||7.B; Šimon|Nedvěd|||7.B
        Thi Mai|Nguyen|||7.B; Vavřinec|Ptáček|||7.B"""
    )
    titles = cut("Příjmení|Jméno|Třída|Datum narození")

    def sheet(listed: list[Who]) -> list[list[str]]:
        return [
            titles,
            *([w.family, w.given, w.room, birthday(at, 2012, ".")] for at, w in enumerate(listed)),
        ]

    old = [replace(w, room=w.room.replace("7", "6")) for w in people]
    folder.book("Seznam žáků 2025-26.xlsx", {"Žáci": sheet(people)})
    folder.book("Seznam žáků 2025-26 - kopie.xlsx", {"Žáci": sheet(people)})
    folder.book("starý/Seznam žáků 2024-25.xlsx", {"Žáci": sheet(old)})
    people = with_photos(people, 6)
    folder.photos(people, lambda w: f"Fotky/{w.room}/{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("Žáci", "Fotky"))
