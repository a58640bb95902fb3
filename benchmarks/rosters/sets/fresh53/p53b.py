"""Who is on a list: staff, patrons, leavers, contacts, siblings and accounts of English-speaking schools."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, of_line, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx


def _staff(line: str, **more: Any) -> Who:
    """The same of somebody who works there."""
    return of_line(line, role="staff", **more)


@case(
    "Infinite Campus: Ad Hoc filter fields of a student and of the active enrollment, with service type, "
    "no show and end status (Student Filter Fields for Ad hoc Reporting, vdocuments.site; names from memory)"
)
def p53b_infinite_campus_with_service_types(folder: Folder) -> Truth:
    """A CSV of a K-8 school: part-time home-schooled ones, a no-show, one who moved away in October."""
    people = [
        of_line("Brynlee|Aldridge|0061240|K|K-1"),
        of_line("Mateo|Bustamante|0061255|K|K-1"),
        of_line("Dashiell|Crane|0058817|2|2-B"),
        of_line("Nyla|Fitzhugh|0059930|1|1-A"),
        of_line("Gideon|Harmsen|0057204|4|4-A"),
        of_line("Estelle|Harmsen|0059871|1|1-A"),
        of_line("Khadija|Mohamud|0055419|6|6-C", here=False),
        of_line("Rowan|Pettibone|0053002|8|8-A"),
        of_line("Silas|Tidwell|0058846|2|2-B", here=False),
        of_line("Ofelia|de la Cruz|0053117|8|8-A"),
    ]
    parts = {4: "S: Partial", 5: "S: Partial"}
    ends = {6: ("10/16/2026", "13: Transfer out of state"), 8: ("08/12/2026", "NS: No Show")}
    titles = cut(
        "student.studentNumber|student.lastName|student.firstName|activeEnrollment.grade|"
        "student.homeroom|activeEnrollment.serviceType|activeEnrollment.startDate|"
        "activeEnrollment.endDate|activeEnrollment.endStatus|activeEnrollment.noShow"
    )
    rows = [
        [
            *(w.number, w.family, w.given, "KG" if w.grade == "K" else w.grade.zfill(2), w.room),
            *(parts.get(at, "P: Primary"), "11/02/2026" if at == 3 else "08/12/2026"),
            *(*ends.get(at, ("", "")), "1" if at == 8 else "0"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("extract_All_Enrollments.csv", [titles, *rows], quote=True)
    return Truth(people)


@case()
def p53b_staff_directory_of_a_high_school(folder: Folder) -> Truth:
    """A workbook: employee numbers, positions, departments, rooms, extensions, leave, a vacant post."""
    lines = [
        (_staff("Renata|Aguilar|10442||A104"), "Spanish Teacher", "World Languages", "Active"),
        (_staff("Clifford|Barnhill|10087||Gym"), "PE Teacher / Coach", "Athletics", "Active"),
        (_staff("Monique|Charbonneau|10518||A110"), "French Teacher", "World Languages", "On Leave"),
        (_staff("Dwight|Eberhardt|10693||A110"), "Long-Term Sub (French)", "World Languages", "Active"),
        (_staff("Yasmin|Haddad|10377||C212"), "Chemistry Teacher", "Science", "Active"),
        (_staff("Gloria|Lindgren-Ross|10015||Library"), "Library Media Specialist", "Library", "Part-time"),
        (_staff("Terrell|Mayfield|10466||C208"), "Biology Teacher", "Science", "Resigned 10/2/2026"),
        (_staff("Anita|Sundaram|10702||C208"), "Biology Teacher", "Science", "Active"),
        (_staff("Walter|Zielinski|10130||Main Office"), "Registrar", "Office", "Active"),
    ]
    people = [replace(w, here=not state.startswith("Resigned")) for w, _, _, state in lines]
    titles = cut("Employee ID|Last Name|First Name|Position|Department|Room|Ext.|Status")
    rows: list[list[Any]] = [
        [int(w.number), w.family, w.given, post, part, w.room, 5100 + at * 7, state]
        for at, (w, post, part, state) in enumerate(lines)
    ]
    rows.insert(8, ["", "VACANT", "", "Paraprofessional", "Special Ed", "B117", 5190, ""])
    above: list[list[Any]] = [["Granite Falls High School - Staff Directory 2026-2027"], []]
    folder.book("Staff Directory.xlsx", {"Directory": [*above, titles, *rows]})
    parts = ("World Languages", "Athletics", "Science", "Library", "Office", "Special Ed", "B117")
    return Truth(people, [lost("a post without anybody", "vacant")], allowed=parts)


@case(
    "Koha: patron import, columns cardnumber, surname, firstname, categorycode, patron_attributes; images in "
    "a zip with IDLINK.TXT (git.koha-community.org import_borrowers.tt; blog.l2c2.co.in)"
)
def p53b_koha_patrons_of_several_categories(folder: Folder) -> Truth:
    """Patrons with categories of students, teachers and parents who help; the images in their zip."""
    people = with_photos(
        [
            of_line("Aisling|Brophy|23004117|9|9B"),
            of_line("Connor|Delahunty|23004132|9|9B"),
            of_line("Daniyal|Farooqi|23004158|9|9D"),
            of_line("Ivy|Greaves|23003980|10|10A"),
            of_line("Luca|Mancini-Reid|23003991|10|10A"),
            of_line("Phoebe|Stanhope|23003742|10|10C", here=False),
            of_line("Zac|Tran|23004166|9|9D"),
            _staff("Meredith|Colville|21000045"),
            _staff("Angus|Thorpe|21000052"),
            _staff("Louise|Greaves|25000011"),
        ],
        3,
        5,
        9,
    )
    kinds = {7: "TEACHER", 8: "TEACHER", 9: "PARENTVOL"}
    titles = cut(
        "cardnumber|surname|firstname|title|othernames|branchcode|categorycode|dateenrolled|dateexpiry|"
        "email|borrowernotes|userid|patron_attributes"
    )
    rows = []
    for at, w in enumerate(people):
        user = f"{w.given[0]}{w.family}".lower()
        rows.append(
            [
                *(w.number, w.family, w.given, "Ms" if at in (7, 9) else "Mr" if at == 8 else "", ""),
                *("SEN", kinds.get(at, "STUDENT"), "2025-01-29" if at != 6 else "2026-10-12"),
                *("2026-06-30" if at == 5 else "2027-12-31", f"{user}@wattlepark.example"),
                *("Left 26/06/2026" if at == 5 else "", user),
                f"YEAR:{w.grade},CLASS:{w.room}" if w.grade else "",
            ]
        )
    folder.csv("koha_patrons.csv", [titles, *rows])
    links = [[w.number, f"{w.number}.jpg"] for w in people if w.photo]
    pictures: dict[str, bytes | str] = dict(faces(people))
    folder.zip("patron_images.zip", {"IDLINK.TXT": table(links, end="\n"), **pictures})
    return Truth(people, allowed=("SEN", "patron_images"))


@case()
def p53b_photographers_folders_with_staff(folder: Folder) -> Truth:
    """An English photographer's disc: a folder for each form and one for staff, a list of all."""
    people = with_photos(
        [
            of_line("Aaliyah|Bowen|6120|7|7HX"),
            of_line("Freddie|Cholmondeley|6133|7|7HX"),
            of_line("Isla|Dunmore|6148|7|7HX"),
            of_line("Kwame|Asante|6051|8|8LM"),
            of_line("Megan|Lloyd-Price|6077|8|8LM"),
            of_line("Samuel|Dunmore|6009|8|8LM"),
            of_line("Tilly|Eastwood|6084|8|8LM"),
            _staff("Bethan|Carmichael|218"),
            _staff("Nigel|Sotherton|146"),
            _staff("Harriet|Yates|231"),
        ],
        6,
    )
    titles = cut("ID|Surname|Forename|Year|Form|Type|Image")

    def image(w: Who) -> str:
        return f"{w.room or 'Staff'}\\{w.family}_{w.given}.jpg"

    rows = [
        [
            *(w.number, w.family, w.given, w.grade, w.room, w.role.capitalize()),
            image(w) if w.photo else "Absent",
        ]
        for w in people
    ]
    folder.csv("School Photos/Photo index.csv", [titles, *rows])
    folder.photos(people, lambda w: f"School Photos/{image(w)}".replace("\\", "/"))
    return Truth(people, allowed=("Staff", "School Photos"))


@case()
def p53b_class_list_with_grey_leavers_and_new_starters(folder: Folder) -> Truth:
    """A teacher's workbook: who left is grey with a note, who came since stands below the list."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    people = [
        of_line("Abigail|Ackroyd|3318|5|5W", goes="Abi"),
        of_line("Bilal|Hussain|3324|5|5W"),
        of_line("Charlie|Entwistle|3329|5|5W", here=False),
        of_line("Eleanor|Fothergill|3341|5|5W", goes="Nell"),
        of_line("Jakub|Wiśniewski|3350|5|5W"),
        of_line("Maya|Sandhu|3356|5|5W"),
        of_line("Oscar|St John|3362|5|5W"),
        of_line("Poppy|Wainscott|3367|5|5W", here=False),
        of_line("Zara|Hussain|3371|5|5W"),
    ]
    new = [of_line("Ethan|Osborne|3502|5|5W"), of_line("Iman|Yusuf|3509|5|5W")]
    notes = {2: "Left 16/10/26 - moved to Derby", 5: "EAL", 7: "Left 23/10/26 - St Anne's", 8: "Nut allergy"}
    came = ("Started 02/11/26", "Started 09/11/26")
    book = Workbook()
    sheet = book.active
    sheet.title = "5W"
    sheet.append(["Year 5 - Class 5W - Mrs Wardle - Autumn 2026"])
    sheet.append([])
    sheet.append(cut("Adm No|Surname|Forename|Known as|Notes"))
    for at, w in enumerate(people):
        sheet.append([int(w.number), w.family, w.given, w.goes, notes.get(at, "")])
        if not w.here:
            for cell in sheet[sheet.max_row]:
                cell.font = Font(color="00808080", italic=True)
    sheet.append([])
    sheet.append(["New since September"])
    for w, note in zip(new, came, strict=True):
        sheet.append([int(w.number), w.family, w.given, "", note])
    file = io.BytesIO()
    book.save(file)
    folder.put("5W class list.xlsx", file.getvalue())
    return Truth([*people, *new])


@case()
def p53b_parents_and_emergency_contacts_in_columns(folder: Folder) -> Truth:
    """A private school's workbook: two parents, an emergency contact and a doctor beside each student."""
    people = [
        of_line("Anneliese|Brandt|20417|2|2 Gold", goes="Annie"),
        of_line("Cormac|Devereaux|20433|2|2 Gold"),
        of_line("Finley|Goldstein|20198|5|5 Blue"),
        of_line("Isabella|Marchetti|20206|5|5 Blue", goes="Bella"),
        of_line("Malik|Robertson|20561|K|K Green"),
        of_line("Naomi|Robertson|20210|5|5 Blue"),
        of_line("Sebastian|Vandermeer|20577|K|K Green", goes="Bash"),
    ]
    parents = (
        ("Ingrid Brandt", "Klaus Brandt", "Pat Sorrell (neighbor)", "Dr. Aldous Finch"),
        ("Maeve Devereaux", "", "Sean Devereaux (uncle)", "Dr. Priya Raman"),
        ("Ellen Goldstein", "Ruth Marks", "Ida Goldstein (grandmother)", "Dr. Priya Raman"),
        ("Carla Marchetti", "Paul Marchetti", "Gina Conte (aunt)", "Dr. Aldous Finch"),
        ("Denise Robertson", "Andre Robertson", "Lorraine Pugh (grandmother)", "Dr. Owen Teller"),
        ("Denise Robertson", "Andre Robertson", "Lorraine Pugh (grandmother)", "Dr. Owen Teller"),
        ("Hilary Vandermeer", "Jon Vandermeer", "Beth Kline (sitter)", "Dr. Owen Teller"),
    )
    titles = cut(
        "Student ID|Last Name|First Name|Nickname|Grade|Homeroom|Parent 1 Name|Parent 1 Cell|"
        "Parent 2 Name|Parent 2 Cell|Emergency Contact|Emergency Phone|Physician"
    )
    rows = [
        [
            *(int(w.number), w.family, w.given, w.goes, w.grade, w.room),
            *(one_, f"555-010-2{at}11", two, two and f"555-010-3{at}22", other, f"555-010-4{at}33", doctor),
        ]
        for at, (w, (one_, two, other, doctor)) in enumerate(zip(people, parents, strict=True))
    ]
    folder.book("Emergency info 26-27.xlsx", {"Students": [titles, *rows]})
    return Truth(people)


@case()
def p53b_families_of_a_village_school_in_word(folder: Folder) -> Truth:
    """A Word table of an English village school: a family in each row, the children below each other."""
    families = [
        ("Ainsworth", "Kate and Rob Ainsworth", "01632 960114"),
        ("Cattermole", "Jill Cattermole", "01632 960127"),
        ("Fairbrother", "Dan Fairbrother, Efua Osei", "01632 960139"),
        ("Mistry", "Hetal and Vikram Mistry", "01632 960150"),
        ("Whitehouse-Bell", "Sue Whitehouse, Tim Bell", "01632 960162"),
    ]
    children = [
        [of_line("Imogen|Ainsworth||4"), of_line("Toby|Ainsworth||1")],
        [of_line("George|Cattermole||6")],
        [of_line("Zachary|Osei||6"), of_line("Beatrix|Fairbrother||3"), of_line("Ned|Fairbrother||1")],
        [of_line("Anjali|Mistry||2")],
        [of_line("Rupert|Whitehouse-Bell||5"), of_line("Cecily|Whitehouse-Bell||2")],
    ]
    head = [Cell((title,)) for title in ("Family", "Parents/carers", "Children", "Telephone")]
    body = [
        [
            Cell((family,)),
            Cell((parents,)),
            Cell(tuple(f"{w.full}, Year {w.grade}" for w in those)),
            Cell((phone,)),
        ]
        for (family, parents, phone), those in zip(families, children, strict=True)
    ]
    above = ("Hollowell C of E Primary School", "Families list, September 2026")
    folder.put("Families list.docx", docx(above, [head, *body], ("Please tell the office of any changes.",)))
    return Truth([w for those in children for w in those])


@case("OneRoster 1.1: users.csv, digitalsupport.greatminds.org/s/article/oneroster-file-specifications")
def p53b_oneroster_users_with_guardians_and_a_test(folder: Folder) -> Truth:
    """Users of all roles: guardians with rows of their own, one to be deleted, a test student."""
    people = [
        of_line("Alma|Bergeron|118204|K"),
        of_line("Cyrus|Endicott|117733|2"),
        of_line("Delia|Fuentes|118219|PK"),
        of_line("Harlan|McNulty|116940|5"),
        of_line("Junie|McNulty|117756|2"),
        of_line("Owen|Satterfield|116955|5", here=False),
        of_line("Pilar|Zamora Ruiz|117010|4"),
        _staff("Constance|Everly|50411"),
        _staff("Jerome|Hatchett|50377"),
        _staff("Lucinda|Moy|50102"),
    ]
    roles = {7: "teacher", 8: "aide", 9: "administrator"}
    agents = {0: "G4401", 1: "G4412", 3: "G4420", 4: "G4420", 6: "G4433"}
    titles = cut(
        "sourcedId|status|dateLastModified|enabledUser|orgSourcedIds|role|username|userIds|givenName|"
        "familyName|middleName|identifier|email|sms|phone|agentSourcedIds|grades|password"
    )
    codes = {"K": "KG", "PK": "PK"}

    def row(key: str, role: str, given: str, family: str, agent: str, grade: str, here: bool) -> list[str]:
        user = f"{given}.{family}".lower().replace(" ", "")
        return [
            *(key, "active" if here else "tobedeleted", "2026-11-20T06:00:04.000Z", str(here).lower()),
            *("412", role, user, "", given, family, "", "" if role == "guardian" else key),
            *(f"{user}@harborview.example", "", "", agent, grade, ""),
        ]

    rows = [
        row(
            *(w.number, roles.get(at, "student"), w.given, w.family, agents.get(at, "")),
            codes.get(w.grade, w.grade.zfill(2) if w.grade else ""),
            w.here,
        )
        for at, w in enumerate(people)
    ]
    rows.insert(4, row("999001", "student", "Test", "Student", "", "05", True))
    for key, given, family in (
        ("G4401", "Nadia", "Bergeron"),
        ("G4412", "Simon", "Endicott"),
        ("G4420", "Patrice", "McNulty"),
        ("G4433", "Rosa", "Ruiz"),
    ):
        rows.append(row(key, "guardian", given, family, "", "", True))
    orgs = [
        cut("sourcedId|status|dateLastModified|name|type|identifier|parentSourcedId"),
        cut("412|active|2026-11-20T06:00:04.000Z|Harborview Elementary|school|412|"),
    ]
    manifest = [
        cut("propertyName|value"),
        *(cut(line) for line in ("manifest.version|1.0", "oneroster.version|1.1")),
        *(cut(line) for line in ("file.orgs|bulk", "file.users|bulk")),
    ]
    files = {"manifest.csv": table(manifest), "orgs.csv": table(orgs), "users.csv": table([titles, *rows])}
    folder.zip("OneRoster_Harborview.zip", files)
    losses = [lost("an account for tests", "Test Student", "test account", "test")]
    return Truth(people, losses, allowed=("Harborview Elementary",))


@case()
def p53b_kindergarten_wall_with_teacher_and_aide(folder: Folder) -> Truth:
    """A PDF of photos of two kindergarten rooms: the teachers and an aide stand among the children."""
    people = with_photos(
        [
            _staff("Maribel|Castellanos|||Room 3"),
            _staff("Gwen|Thibodeau|||Room 3"),
            of_line("Archer|Billings|88140|K|Room 3"),
            of_line("Dahlia|Greenwood|88152|K|Room 3"),
            of_line("Jun-ho|Park|88167|K|Room 3"),
            of_line("Savannah|LeClair|88171|K|Room 3"),
            _staff("Robert|Nyquist|||Room 5"),
            of_line("Cleo|Abbasi|88183|K|Room 5"),
            of_line("Ignacio|Vela|88190|K|Room 5"),
            of_line("Tess|Park|88204|K|Room 5"),
        ],
        9,
    )
    posts = {0: "Teacher", 1: "Aide", 6: "Teacher"}
    found = [
        replace(
            cell,
            lines=(
                cell.lines[0],
                posts.get(at, f"ID {w.number}"),
                w.room if at in posts else f"Grade K - {w.room}",
            ),
        )
        for at, (cell, w) in enumerate(zip(cells(people, "{who.full}"), people, strict=True))
    ]
    grid = Grid(
        columns=4,
        rows=3,
        text=100,
        gap=22,
        title="Kindergarten Photo Roster 2026-2027",
        foot="Birch Lane School - printed 10/5/2026",
    )
    folder.put("Kindergarten photos.pdf", grid_pdf(found, grid))
    return Truth(people)


@case(
    "CASES21 (Victoria): eduHub files ST and SF, STKEY, STATUS, SCHOOL_YEAR, HOME_GROUP; SFKEY, "
    "STAFF_STATUS, FINISH (github.com/garysharp/EduHub.Data SF; ST from memory)"
)
def p53b_cases21_students_and_staff(folder: Folder) -> Truth:
    """Two files of a Victorian school: students active, leaving and left; staff by their codes."""
    lines = [
        (of_line("Angus|BARTHOLOMEW|BAR0014|9|9A"), "ACTV", ""),
        (of_line("Bridget|CALLANAN|CAL0007|9|9A", goes="Bridie"), "ACTV", ""),
        (of_line("Dimitrios|KARRAS|KAR0011|10|10C", goes="Jim"), "ACTV", ""),
        (of_line("Emily|LE-NGUYEN|LEN0002|10|10C"), "LVNG", "17/12/2027 12:00:00 AM"),
        (of_line("Harrison|MCALISTER|MCA0021|10|10C"), "LEFT", "26/06/2026 12:00:00 AM"),
        (of_line("Minh Chau|PHAM|PHA0018|9|9B", goes="Chau"), "ACTV", ""),
        (of_line("Tahlia|VAN DEN BERG|VAN0005|9|9B"), "ACTV", ""),
    ]
    middles = ("James", "Rose", "", "Thi", "", "", "Grace")
    students = [replace(w, here=state != "LEFT") for w, state, _ in lines]
    titles = cut(
        "STKEY|SURNAME|FIRST_NAME|SECOND_NAME|PREF_NAME|GENDER|ENTRY|EXIT_DATE|STATUS|SCHOOL_YEAR|HOME_GROUP"
    )
    rows = [
        [
            *(w.number, w.family, w.given, middles[at], w.goes or w.given, "MFMFMFF"[at]),
            *("29/01/2025 12:00:00 AM", gone, state, w.grade.zfill(2), w.room),
        ]
        for at, (w, state, gone) in enumerate(lines)
    ]
    folder.csv("ST_1234.csv", [titles, *rows], quote=True)
    staff = [
        _staff("Carolyn|ATKINS|ATKC||C12"),
        _staff("Prakash|MENON|MENP||S03"),
        _staff("Wendy|STAVROU|STAW||LIB"),
        _staff("Graeme|WILLOUGHBY|WILG||C09", here=False),
    ]
    heads = cut("SFKEY|SURNAME|TITLE|FIRST_NAME|PREF_NAME|START|FINISH|FACULTY01|ROOM|STAFF_STATUS")
    kinds = ("ENG", "SCI", "LIB", "HUM")
    body = [
        [
            *(w.number, w.family, ("Ms", "Mr")[at % 2], w.given, w.given, "27/01/2015 12:00:00 AM"),
            *("" if w.here else "26/06/2026 12:00:00 AM", kinds[at], w.room),
            "ACTV" if w.here else "LEFT",
        ]
        for at, w in enumerate(staff)
    ]
    folder.csv("SF_1234.csv", [heads, *body], quote=True)
    return Truth([*students, *staff], capitals=True, allowed=kinds)
