"""Several files at once, photos beside lists, and single lists with the mess of an office: first half."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table


def bare(people: Iterable[Who]) -> list[Who]:
    """The same people, without photos."""
    return [replace(who, photo="") for who in people]


def group_photo(people: Sequence[Who]) -> bytes:
    """A wide picture of several people beside each other."""
    from PIL import Image

    whole = Image.new("RGB", (60 * len(people), 80), (90, 120, 90))
    for at, who in enumerate(people):
        with Image.open(io.BytesIO(face(who.key))) as single:
            whole.paste(single.resize((60, 80)), (60 * at, 0))
    file = io.BytesIO()
    whole.save(file, "JPEG", quality=88)
    return file.getvalue()


def sheet(rows: Iterable[Sequence[Any]], title: str, hide: Sequence[str] = (), merge: str = "") -> bytes:
    """A workbook of one sheet, some of its columns hidden, one range merged."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    page = book.create_sheet(title)
    for row in rows:
        page.append(list(row))
    for column in hide:
        page.column_dimensions[column].hidden = True
    if merge:
        page.merge_cells(merge)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@case(
    "PowerSchool Quick Export (tab-delimited student.export.text, fields as named in the Students table, "
    "ps.powerschool-docs.com/pssis-admin photo-management); Follett Destiny patron columns, "
    "destinyhelp165en.fsc.follett.com"
)
def p52a_powerschool_beside_destiny(folder: Folder) -> Truth:
    """A school's export beside the library's patrons: barcodes and nicknames only in the second."""
    students = [
        one("Eleanor", "Abruzzo", "118204", "K", "102", goes="Ellie", more=("20043118",)),
        one("Marcus", "Beaudry", "117652", "1", "108", more=("20043126",)),
        one("Daniela", "Cisneros Peña", "116930", "2", "115", more=("20042987",)),
        one("Jamal", "Eubanks", "117741", "1", "108", more=("20043134",)),
        one("Hannah", "Fitzgerald", "116874", "2", "115", more=("20042961",)),
        one("Samuel", "Grabowski", "118219", "K", "102", goes="Sam", more=("20043142",)),
        one("Olivia", "Hartsell", "118377", "1", "108"),
        one("Tyrell", "McKinnon", "116915", "2", "115", more=("20042995",)),
    ]
    left = one("Brianna", "Osterman", "117003", "1", "108", here=False, more=("20043019",))
    staff = [
        one("Kathleen", "Prather", "7130", role="staff", more=("20010044",)),
        one("Luis", "Villarreal", "7218", role="staff", more=("20010051",)),
    ]
    grades = {"K": "0"}
    rows = [[w.number, w.family, w.given, grades.get(w.grade, w.grade), w.room] for w in students]
    folder.csv(
        "student.export.text",
        [cut("Student_Number|Last_Name|First_Name|Grade_Level|Home_Room"), *rows],
        sep="\t",
    )
    titles = cut(
        "Barcode|District ID|Last Name|First Name|Nickname|Patron Type|Status|Homeroom|Grade Level|"
        "Graduation Year"
    )
    patrons = []
    for w in sorted([*students, left, *staff], key=lambda who: who.family):
        if not w.more:
            continue
        pupil = w.role == "student"
        years = {"K": "2039", "1": "2038", "2": "2037"}
        patrons.append(
            [
                *(w.more[0], w.number, w.family, w.given, w.goes, "Student" if pupil else "Faculty"),
                *("Active" if w.here else "Inactive", w.room, w.grade, years.get(w.grade, "")),
            ]
        )
    folder.csv("Destiny patrons.csv", [titles, *patrons], quote=True)
    return Truth(bare([*students, left, *staff]))


@case(
    "SIMS report of pupils (Adno, UPN, Legal Surname, Reg, Year; from memory); photos by name in a folder "
    "per class as school photographers deliver them, ess-sims.co.uk/node/60"
)
def p52a_class_folders_of_a_photographer_with_a_list(folder: Folder) -> Truth:
    """England: a list of two classes, a folder of photos for each, one group picture among them."""
    people = [
        one("Lily", "Ashby", "3104", "3", "3K", more=("K931208316001",)),
        one("Alfred", "Whitcombe", "3111", "3", "3K", goes="Alfie", more=("T931208316014",)),
        one("Zara", "Hussain", "3098", "3", "3K", more=("B931208316022",)),
        one("Oluwaseun", "Adebayo", "3127", "3", "3K", goes="Seun", more=("M931208316038",)),
        one("Florence", "Carter-Bligh", "3119", "3", "3K", more=("D931208316045",)),
        one("Harry", "Dunn", "3009", "4", "4W", more=("H931208315007",)),
        one("Amelia", "Dunn", "3010", "4", "4W", more=("R931208315015",)),
        one("Siân", "Prosser", "3022", "4", "4W", more=("V931208315023",)),
        one("Kacper", "Zieliński", "3015", "4", "4W", more=("A931208315030",)),
        one("George", "Marlowe", "3031", "4", "4W", more=("Q931208315048",), photo=""),
    ]
    titles = cut("Adno|UPN|Legal Surname|Legal Forename|Preferred Forename|Year|Reg")
    rows = [
        [w.number, w.more[0], w.family, w.given, w.goes or w.given, f"Year  {w.grade}", w.room]
        for w in people
    ]
    folder.csv("Years 3 and 4.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Tempest photos/{w.room}/{w.goes or w.given} {w.family}.jpg")
    folder.put("Tempest photos/3K/3K group.jpg", group_photo(people[:5]))
    return Truth(
        people,
        [lost("a picture of the whole class", "3K group", "group.jpg")],
        allowed=("Tempest photos",),
    )


@case(
    "PSPA index.txt (tab-delimited, no titles: volume, folder, image, grade, last, first, homeroom, period, "
    "teacher, track, department, title), studiosourceyearbooks.freshdesk.com 158000409343, "
    "yearbooksupport.mementopix.com 12000049335; list in the style of an office"
)
def p52a_lifetouch_disc_and_the_office_list(folder: Folder) -> Truth:
    """The zip of a photographer with its index, teachers in it, and the office's list with the numbers."""
    students = [
        one("Adriana", "Bustamante", "40218", "4", "12"),
        one("Colby", "Drexler", "40233", "4", "12"),
        one("Nevaeh", "Harmon", "40197", "4", "12"),
        one("Isaiah", "Harmon", "39854", "5", "16"),
        one("Minh Anh", "Luong", "39877", "5", "16"),
        one("Patrick", "O'Rourke", "39812", "5", "16"),
        one("Priscilla", "Van Buren", "40240", "4", "12"),
        one("Wesley", "Yoder", "39903", "5", "16", photo=""),
    ]
    staff = [
        one("Deborah", "Marsh", role="staff"),
        one("Anthony", "Kimura", role="staff"),
    ]
    teachers = {"12": "Marsh", "16": "Kimura"}
    order = [w for w in sorted([*students, *staff], key=lambda who: (who.family, who.given)) if w.photo]
    names = {w.key: f"{at:06}.jpg" for at, w in enumerate(order, 1)}
    index = [
        [
            *("EV261047", "IMAGES", names[w.key], w.grade or "Faculty", w.family, w.given),
            *(w.room, "", teachers.get(w.room, ""), "", ""),
            "" if w.room else {"Marsh": "Mrs.", "Kimura": "Mr."}[w.family],
        ]
        for w in order
    ]
    pictures: dict[str, bytes | str] = {
        f"IMAGES/{name}": data for name, data in faces(order, lambda w: names[w.key]).items()
    }
    readme = (
        "PORTRAIT DATA\r\nSchool: Prairie View Elementary   Job: EV261047\r\n"
        "Image size: 320 x 400 pixels, color, JPG\r\nIndex file: INDEX.TXT (tab delimited)\r\n"
    )
    folder.zip(
        "PrairieView_EV261047.zip",
        {"INDEX.TXT": table(index, sep="\t"), "README.TXT": readme, **pictures},
    )
    rows = [[w.number, w.family, w.given, w.grade, w.room, teachers[w.room]] for w in students]
    folder.csv("Grades 4-5 list.csv", [cut("Student ID|Last Name|First Name|Grade|Homeroom|Teacher"), *rows])
    return Truth(
        [*students, *staff], allowed=("PrairieView_EV261047", "Marsh", "Kimura", "IMAGES", "EV261047")
    )


@case("a Victorian school's student list, an index of a photographer by frame; both from memory, not read")
def p52a_frames_of_a_photographer_with_an_index(folder: Folder) -> Truth:
    """Australia: a list of students, pictures called by the camera, an index that names the frames."""
    people = [
        one("Charlotte", "Bannister", "BAN0021", "7", "7A", goes="Charlie"),
        one("Jarrah", "Coulthard", "COU0007", "7", "7B"),
        one("Thi Mai", "Dang", "DAN0014", "7", "7A"),
        one("Lachlan", "Fraser", "FRA0033", "8", "8A", goes="Lachie"),
        one("Ruby", "Fraser", "FRA0041", "7", "7B"),
        one("Gurpreet", "Gill", "GIL0018", "8", "8A"),
        one("Eleni", "Karras", "KAR0009", "8", "8A"),
        one("Cooper", "O'Dea", "ODE0002", "7", "7A"),
        one("Matilda", "St Clair", "STC0001", "8", "8A", photo=""),
    ]
    houses = ("Banksia", "Wattle", "Grevillea")
    titles = cut("Student Code|Last Name|First Name|Preferred Name|Gender|Year Level|Form Group|House|Status")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "FMFMFMFMF"[at], f"Year {w.grade}", w.room),
            *(houses[at % 3], "Active"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Students Sem 1.csv", [titles, *rows])
    shot = [people[at] for at in (2, 0, 7, 4, 1, 6, 5, 3)]
    frames = dict(zip((w.key for w in shot), (412, 413, 414, 416, 417, 418, 419, 420), strict=True))
    index = [[f"DSC_0{frames[w.key]}.JPG", w.number, w.family, w.given, w.grade, w.room] for w in shot]
    folder.csv(
        "Photos Feb/index.csv", [cut("Image|Student ID|Surname|First Name|Year|Class"), *index], quote=True
    )
    folder.photos(shot, lambda w: f"Photos Feb/DSC_0{frames[w.key]}.JPG")
    folder.put("Photos Feb/DSC_0415.JPG", face("eyes closed, not in the index"))
    return Truth(
        people,
        [lost("a frame that the index doesn't name", "DSC_0415")],
        allowed=("Photos Feb",),
    )


@case("retakes as a second delivery, edonext.helpjuice.com all-about-your-people-page-index")
def p52a_retakes_in_a_folder_of_their_own(folder: Folder) -> Truth:
    """A middle school's workbook, photos by number of the first day, and those taken again later."""
    people = [
        one("Anaya", "Bhatt", "260417", "7", "B14"),
        one("Connor", "Dalrymple", "260102", "7", "B14"),
        one("Esperanza", "Figueroa", "259988", "7", "B16"),
        one("Jack", "Lindgren", "260233", "7", "B16"),
        one("Kiara", "Montgomery", "260255", "7", "B14"),
        one("Noah", "Pfeiffer", "260301", "7", "B16"),
        one("Soo-jin", "Ryu", "260344", "7", "B14"),
        one("Trevor", "Stamp", "260398", "7", "B16", photo=""),
    ]
    again = [people[1], people[4]]
    first_day = [people[0], *people[2:4], people[5]]
    rows = [[int(w.number), w.family, w.given, int(w.grade), w.room] for w in people]
    folder.book("Grade 7 roster.xlsx", {"Gr 7": [cut("Student #|Last|First|Gr|HR"), *rows]})
    folder.photos(first_day, lambda w: f"School Pictures/Picture Day 9-15/{w.number}.jpg")
    for w in again:
        old = face(f"{w.full} on the first day")
        folder.put(f"School Pictures/Picture Day 9-15/{w.number}.jpg", old)
    folder.photos([*again, people[6]], lambda w: f"School Pictures/Retakes 10-28/{w.number}.jpg")
    return Truth(people, allowed=("School Pictures", "Picture Day 9-15", "Retakes 10-28"))


@case()
def p52a_last_years_list_beside_this_years(folder: Folder) -> Truth:
    """England: two workbooks of a small primary in one folder; who is only in the older one has left."""
    this = [
        one("Bethany", "Alcott", "1187", "5", "Oak"),
        one("Declan", "Byrne", "1190", "5", "Oak"),
        one("Ffion", "Cadwallader", "1204", "4", "Ash"),
        one("Imran", "Malik", "1162", "6", "Oak"),
        one("Joshua", "Penhaligon", "1166", "6", "Oak", goes="Josh"),
        one("Maryam", "Malik", "1211", "4", "Ash"),
        one("Rowan", "Thwaite", "1229", "3", "Ash"),
        one("Sienna", "De Souza", "1240", "3", "Ash"),
    ]
    gone = [
        one("Edward", "Langdale", "1131", "6", "Oak", here=False),
        one("Phoebe", "Trelawney", "1139", "6", "Oak", here=False),
    ]
    titles = cut("Pupil No|Surname|Forename|Known as|Year|Class")
    new = {"1229": "", "1240": ""}
    before = {"1187": "Ash", "1190": "Ash"}
    old_rows = [
        [int(w.number), w.family, w.given, w.goes, int(w.grade) - w.here, before.get(w.number, w.room)]
        for w in sorted([*this, *gone], key=lambda who: who.family)
        if w.number not in new
    ]
    rows = [[int(w.number), w.family, w.given, w.goes, int(w.grade), w.room] for w in this]
    folder.book("Pupil list 2025-26.xlsx", {"2025-26": [titles, *old_rows]})
    folder.book("Pupil list 2026-27.xlsx", {"2026-27": [titles, *rows]})
    return Truth(bare([*this, *gone]))


@case("MyEducation BC's columns (Pupil #, Usual first name, Homeroom), from memory, not read")
def p52a_one_file_for_each_grade(folder: Folder) -> Truth:
    """British Columbia: a CSV for each grade; the grade stands only in the name of the file."""
    people = [
        one("Avery", "Charlie", "1048823", "4", "Div 6"),
        one("Harnoor", "Dhaliwal", "1048871", "4", "Div 6"),
        one("Benjamin", "Fournier", "1048906", "4", "Div 5", goes="Ben"),
        one("Xin Yi", "Gao", "1041377", "5", "Div 5", goes="Cindy"),
        one("Mackenzie", "MacPhail", "1041402", "5", "Div 5"),
        one("Rylan", "Sutherland", "1041466", "5", "Div 4"),
        one("Isabelle", "Tremblay-Roy", "1037219", "6", "Div 4"),
        one("Ethan", "Wong", "1037230", "6", "Div 4"),
        one("Olivia", "Wong", "1037248", "6", "Div 3"),
    ]
    titles = cut("Pupil #|Legal last name|Legal first name|Usual first name|Homeroom")
    for grade in "456":
        rows = [[w.number, w.family, w.given, w.goes or w.given, w.room] for w in people if w.grade == grade]
        folder.csv(f"Grade {grade}.csv", [titles, *rows], quote=True)
    return Truth(bare(people))


@case()
def p52a_roll_with_headings_for_each_room(folder: Folder) -> Truth:
    """New Zealand: one sheet, merged title, the headings again for each room, totals, a note below."""
    people = [
        one("Manaia", "Hohepa", "138204517", "4", "Room 3"),
        one("Jack", "Mitchell", "138211093", "4", "Room 3"),
        one("Sophie", "van Beek", "138207762", "4", "Room 3"),
        one("Tama", "Wihongi", "138219940", "3", "Room 3"),
        one("Lupe", "Faleafa", "137855206", "6", "Room 4"),
        one("Caitlin", "McAllister", "137849911", "5", "Room 4"),
        one("Aarav", "Prasad", "137862347", "6", "Room 4"),
        one("Rāwiri", "Tūhoro", "137870018", "5", "Room 4"),
    ]
    titles = cut("NSN|Surname|First Name|Gender|Year")
    sexes = dict(zip((w.number for w in people), "FMFMFFMM", strict=True))
    rows: list[list[Any]] = [["Kōwhai Bay School - Roll at 4 August 2026"], []]
    for room, teacher in (("Room 3", "Mrs Paki"), ("Room 4", "Mr Lowe")):
        listed = [w for w in people if w.room == room]
        rows += [[room, "", "", "", f"Teacher: {teacher}"], titles]
        rows += [[int(w.number), w.family, w.given, sexes[w.number], int(w.grade)] for w in listed]
        rows += [["Total", len(listed)], []]
    rows += [["School total", len(people)], [], ["Please tell the office about any mistakes. Thanks, Jan"]]
    folder.put("School roll.xlsx", sheet(rows, "Roll", merge="A1:E1"))
    return Truth(bare(people), allowed=("Mrs Paki", "Mr Lowe"))


@case()
def p52a_phone_list_with_parents_and_hidden_columns(folder: Folder) -> Truth:
    """One sheet of a US elementary: parents and phones, two hidden columns, a blank one, notes below."""
    people = [
        one("Gabriela", "Arroyo", "55012", "2", "Alvarez"),
        one("Levi", "Bergstrom", "55047", "2", "Alvarez"),
        one("Destiny", "Coleman", "54981", "3", "Whitaker"),
        one("Ravi", "Deshmukh", "54990", "3", "Whitaker"),
        one("Mary Kate", "Flanagan", "55060", "2", "Alvarez"),
        one("Jayden", "Holloway", "54966", "3", "Whitaker"),
        one("Aubrey", "Stone-Perez", "55088", "2", "Alvarez"),
    ]
    parents = (
        ("Rosa Arroyo", "Miguel Arroyo"),
        ("Kristin Bergstrom", ""),
        ("Latoya Coleman", "James Coleman"),
        ("Sunita Deshmukh", "Anil Deshmukh"),
        ("Erin Flanagan", "Tom Flanagan"),
        ("Denise Holloway", ""),
        ("Jessica Stone", "Hector Perez"),
    )
    titles = cut(
        "Student ID|Last Name|First Name||Grade|Teacher|Birthdate|Lunch|Parent/Guardian 1|Phone|"
        "Parent/Guardian 2|Phone"
    )
    rows: list[list[Any]] = [titles]
    for at, (w, (mother, father)) in enumerate(zip(people, parents, strict=True)):
        rows.append(
            [
                *(int(w.number), w.family, w.given, None, int(w.grade), w.room, f"0{at + 1}/1{at}/2018"),
                *("FRP"[at % 3], mother, f"(555) 013-44{at}2"),
                *(father, f"(555) 013-71{at}5" if father else ""),
            ]
        )
    rows += [[], ["Updated 9/3 by the front office."], ["Do not give out phone numbers."]]
    folder.put("Phone list grades 2-3.xlsx", sheet(rows, "Sheet1", hide=("G", "H")))
    return Truth(bare(people))


@case()
def p52a_class_list_with_legend_and_leavers(folder: Folder) -> Truth:
    """Ireland: title lines, a code for pupils who left, its legend below, a column without anything."""
    people = [
        one("Aoife", "Brennan", "2418", "3", "Rm 6"),
        one("Oisín", "Ó Murchú", "2422", "3", "Rm 6"),
        one("Kasia", "Wrona", "2436", "3", "Rm 6"),
        one("Seán", "Fitzpatrick", "2440", "3", "Rm 6", here=False),
        one("Caoimhe", "Ní Dhomhnaill", "2305", "4", "Rm 7"),
        one("Darragh", "Keane", "2311", "4", "Rm 7"),
        one("Rebecca", "Keane", "2312", "4", "Rm 7"),
        one("Tadhg", "Mac Giolla", "2327", "4", "Rm 7", here=False),
        one("Chidi", "Okonkwo", "2333", "4", "Rm 7"),
    ]
    above = [["Scoil Naomh Bríd"], ["Class List 2026/2027"], []]
    titles = cut("Pupil No.|Surname|First Name|Class||Room|Status")
    classes = {"3": "3rd Class", "4": "4th Class"}
    rows = [
        [w.number, w.family, w.given, classes[w.grade], "", w.room, "E" if w.here else "L"] for w in people
    ]
    below = [[], ["Status:", "E = Enrolled"], ["", "L = Left the school"]]
    folder.csv("class list.csv", [*above, titles, *rows, *below], enc="utf-8-sig")
    return Truth(bare(people), allowed=("3rd Class", "4th Class"))
