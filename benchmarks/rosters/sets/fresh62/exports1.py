"""Exports of student systems and library systems, as they come."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder


@case("Skyward: a report of the data mining saved as CSV (titles from memory)")
def p63b_skyward_report_with_page_heads(folder: Folder) -> Truth:
    """United States: capitals, two ids, a head on each page, A and I as status, a count at the end."""
    people = [
        of_line("CALEB|ANDERSON|204417|5|21", more=("5500918231",)),
        of_line("MARIA ELENA|CANTU|204431|5|21", more=("5500918404",)),
        of_line("TREVOR|DE WITT|204450|5|22", more=("5500920117",)),
        of_line("KAYLEE|HUTCHINS|204462|4|18", more=("5500930022",)),
        of_line("JOSE|RAMIREZ-LEON|204470|4|18", more=("5500931285",)),
        of_line("ABIGAIL|SCHULTZ|204488|5|22", more=("5500933340",), here=False),
        of_line("DMITRI|VOLKOV|204493|4|18", more=("5500934416",)),
        of_line("SIERRA|WHITE BEAR|204501|5|21", more=("5500935207",)),
    ]
    titles = cut("Student Full Name|Other ID|State ID|Gr|Hmrm|Stat|Homeroom Teacher")
    teacher = {"21": "PETROVSKY, ANN", "22": "LOMAX, DEBRA", "18": "HUERTA, RAUL"}
    rows = [
        [w.last_first, w.number, w.more[0], w.grade.zfill(2), w.room, "AI"[not w.here], teacher[w.room]]
        for w in people
    ]
    head = [["Stewart Valley ISD", "", "", "", "09/02/26"], ["LIBRARY LIST"], titles]
    body = [*head, *rows[:5], [], *head, *rows[5:], [], ["Number of students: 8"]]
    folder.csv("library_list.csv", body)
    return Truth(people, capitals=True, allowed=tuple(teacher.values()))


@case(
    "eTAP: Accessit.tab, the file of pupils for Accessit (wadestown.school.nz ... accessit_import_borrowers)"
)
def p63b_etap_file_for_accessit(folder: Folder) -> Truth:
    """New Zealand: tabs, NSN beside the number of the school, caregivers beside, columns that are empty."""
    people = [
        of_line("Manaaki|Heremaia|2188|6|R11", more=("148820917",)),
        of_line("Phoebe|Langley-Cooke|2193|6|R11", more=("148831205",), goes="Bee"),
        of_line("Aisea|Moala|2204|5|R9", more=("150113384",)),
        of_line("Xin Yi|Ng|2207|5|R9", more=("150127746",), goes="Cindy"),
        of_line("Harriet|Prebble|2211|6|R11", more=("148866031",), goes="Hattie"),
        of_line("Ōriwa|Tāwhai|2219|5|R9", more=("150140092",)),
        of_line("George|Prebble|2240|4|R7", more=("151530447",)),
    ]
    titles = cut(
        "Pupil No|NSN|Surname|First Name|Known As|Middle Name|Year|Room|House|Gender|DOB|Caregiver 1 Title|"
        "Caregiver 1 First Name|Caregiver 1 Surname|Caregiver 1 Email|Caregiver 2 First Name|"
        "Caregiver 2 Surname|Expiry|"
    )
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, "", w.grade, w.room, ""),
            *(
                "MF"[at in (1, 3, 4, 5)],
                f"{at + 10}/0{at + 1}/2016",
                "Mrs",
                ("Joanne", "Litia", "Mere")[at % 3],
            ),
            *(w.family.split("-")[0], f"family{w.number}@mail.example", "", "", "", ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Accessit.tab", [titles, *rows], "\t")
    return Truth(people)


@case("Blackbaud SKY API for schools: users as JSON (names of the fields from memory)")
def p63b_blackbaud_users_with_families(folder: Folder) -> Truth:
    """United States: JSON, parents nested in each pupil, two ids, a teacher, one withdrawn."""
    people = [
        of_line("Eleanor|Ashcombe|70418|6|6 Cedar", more=("5012231",), goes="Nora"),
        of_line("Bodhi|Feldman|70425|6|6 Cedar", more=("5012240",)),
        of_line("Xiomara|Guillen|70433|7|7 Birch", more=("5012262",), goes="Xio"),
        of_line("Thaddeus|Kerrigan|70440|7|7 Birch", more=("5012277",), goes="Teddy"),
        of_line("Priya|Nair|70447|6|6 Maple", more=("5012289",)),
        of_line("Winslow|Park|70451|6|6 Maple", more=("5012301",), here=False),
        of_line("Corinne|Delacroix|1183", role="staff", more=("4880115",)),
    ]
    parents = {0: "Julian", 1: "Miriam", 2: "Alma", 3: "Sean", 4: "Lakshmi", 5: "Grace"}
    users = []
    for at, w in enumerate(people):
        user: dict[str, Any] = {
            "id": int(w.more[0]),
            "student_id" if w.grade else "employee_id": w.number,
            "first_name": w.given,
            "middle_name": None,
            "last_name": w.family,
            "preferred_name": w.goes or w.given,
            "email": f"{w.given[0]}{w.family}@larchmere.example".lower(),
            "roles": [{"name": "Student" if w.grade else "Teacher"}],
        }
        if w.grade:
            user["enrollment_status"] = "Enrolled" if w.here else "Withdrawn"
            user["student_info"] = {
                "grade_level": f"Grade {w.grade}",
                "grad_year": str(2038 - int(w.grade)),
                "homeroom": w.room,
            }
            user["relationships"] = [
                {
                    "id": 4700000 + at,
                    "first_name": parents[at],
                    "last_name": w.family,
                    "relationship": "Parent",
                    "is_emergency_contact": True,
                }
            ]
        users.append(user)
    whole = {"count": len(users), "next_link": None, "value": users}
    folder.put("users_20260910.json", json.dumps(whole, indent=2))
    return Truth(people)


@case("SIF AU 3.4: StudentPersonals with LocalId, YearLevel, Homegroup (nsip.edu.au; a sample of NAPLAN)")
def p63b_sif_students_of_a_catholic_college(folder: Folder) -> Truth:
    """Australia: XML with legal and preferred given names, middle names, two ids, codes of parents."""
    lines = cut("Therese|||James||Mai")
    people = [
        of_line("Annabel|Crowther|CRO0017|7|7.3", more=("4100287734",)),
        of_line("Zaid|Al-Khalil|ALK0004|7|7.3", more=("4100290018",)),
        of_line("Joseph|Bonnici|BON0022|8|8.1", more=("4100255391",), goes="Joey"),
        of_line("William|Nguyen|NGU0103|8|8.1", more=("4100255860",), goes="Will"),
        of_line("Rosalie|Van Der Hoek|VAN0009|8|8.4", more=("4100256112",)),
        of_line("Thi Lan|Pham|PHA0031|7|7.2", more=("4100291447",), goes="Lana"),
    ]
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),)) if middle else w
        for w, middle in zip(people, lines, strict=True)
    ]
    shown = ""
    for at, (w, middle) in enumerate(zip(people, lines, strict=True)):
        name = f"<FamilyName>{w.family}</FamilyName><GivenName>{w.given}</GivenName>"
        name += f"<MiddleName>{middle}</MiddleName>" if middle else ""
        name += f"<PreferredGivenName>{w.goes or w.given}</PreferredGivenName>"
        shown += (
            f'  <StudentPersonal RefId="7c834ea9-eda1-2090-347f-8302{at:02}60c19a">\n'
            f"    <LocalId>{w.number}</LocalId>\n    <StateProvinceId>{w.more[0]}</StateProvinceId>\n"
            f'    <PersonInfo><Name Type="LGL">{name}</Name>\n'
            f"      <Demographics><Sex>{2 - at % 2}</Sex><BirthDate>201{3 - int(w.grade) % 7}-0{at + 2}-11"
            "</BirthDate></Demographics>\n"
            f'      <EmailList><Email Type="01">{w.number.lower()}@stmonicas.example</Email></EmailList>'
            "</PersonInfo>\n"
            f"    <MostRecent><SchoolLocalId>2714</SchoolLocalId>"
            f"<YearLevel><Code>{w.grade}</Code></YearLevel><FTE>1.00</FTE><Parent1Language>1201</Parent1Language>\n"
            f"      <Parent1EmploymentType>2</Parent1EmploymentType><Homegroup>{w.room}</Homegroup>"
            "</MostRecent>\n  </StudentPersonal>\n"
        )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<StudentPersonals xmlns="http://www.sifassociation.org/'
    folder.put("StudentPersonals.xml", f'{head}datamodel/au/3.4">\n{shown}</StudentPersonals>\n')
    return Truth(people)
