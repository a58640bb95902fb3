"""What schools in Nigeria, Kenya, the Philippines, India and Malaysia have, and a yearbook club."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case(
    "a Nigerian school portal's list (public tests of such portals: S/N,Admission No,Surname,First Name,Sex,Date of Birth,Parent Name,Parent Phone,Class and … Class,Arm,Parent Name); photos' slashes become underscores (docs.osis.online, bulk-upload)"
)
def fresh_admission_numbers_with_slashes(folder: Folder) -> Truth:
    """Admission numbers with slashes, which are underscores in the pictures' names; surnames in capitals; arms; parents beside."""
    people = those(
        "Chiamaka|OKONJI;Abdulrahman|GARBA;Oreoluwa|ADEBANJO;Ebube|NWACHUKWU;Halima|DANJUMA;Tamunoemi|WOKOMA;Ifeoluwa|SOYINKA-BELLO;Chukwuebuka|ANIEKWE;Zainab|YAKUBU;Efe|OVIENMHADA",
        without=2,
    )
    people = [replace(w, number=f"DGA/24/{117 + at * 3:04}") for at, w in enumerate(people)]
    others = cut("Grace||Daniel|||Miracle||Kingsley||")
    people = [
        replace(w, also=((f"{w.given} {name}", w.family),)) if name else w
        for w, name in zip(people, others, strict=True)
    ]
    titles = cut(
        "S/N|Admission No|Surname|First Name|Other Names|Sex|Date of Birth|Class|Arm|Parent Name|Parent Phone"
    )
    rows = [
        [
            *(
                str(at + 1),
                w.number,
                w.family,
                w.given,
                others[at],
                "FMFMFFMMFM"[at],
                f"{at + 10}/0{at % 9 + 1}/2014",
            ),
            *("JSS 1", "AB"[at % 2], f"{('Mr', 'Mrs')[at % 2]} {w.family.title()}", f"080312345{at:02}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("students_JSS1.csv", [titles, *rows])
    folder.zip("passports.zip", faces(people, lambda w: f"{w.number.replace('/', '_')}.jpg"))
    allowed = ("JSS 1", "JSS 1A", "JSS 1B", "JSS 1 A", "JSS 1 B", "A", "B", "JSS1", "passports")
    return Truth(people, capitals=True, allowed=allowed)


@case(
    OFFICE
    + ": a Kenyan school's mark sheet of one grade, the office's only list (ADM, STR, POS: from memory, not read here)"
)
def fresh_mark_sheet_with_streams(folder: Folder) -> Truth:
    """Marks, totals and positions beside three names in one column; sorted by position; means below; pictures by admission number."""
    names = "Faith Wanjiku|Kamau;Brian Kiprotich|Rono;Mercy Atieno|Odhiambo;Ian Mutua|Musyoka;Purity Chebet|Langat;Abdi Noor|Hassan;Joy Nyambura|Gitau;Collins Wafula|Simiyu;Esther Mumbua|Nzioka"
    people = [any_parting(w) for w in those(names, "4512", "7", without=2)]
    titles = cut("POS|ADM|NAME|STR|ENG|KIS|MAT|INT SCI|SST|CRE/IRE|AGRI|TOTAL|MEAN|PL")
    marks = [
        [85 - at * 7 % 31 - at * subject * 5 % 17 + subject % 3 for subject in range(7)] for at in range(9)
    ]
    order = sorted(range(9), key=lambda at: -sum(marks[at]))
    rows: list[list[Any]] = []
    for place, at in enumerate(order, 1):
        w, total = people[at], sum(marks[at])
        grades = [total, round(total / 7, 1), "EE" if total > 525 else "ME"]
        rows.append([place, int(w.number), w.full.upper(), "EW"[at % 2], *marks[at], *grades])
    means = [
        "",
        "",
        "MEAN SCORE",
        "",
        *[round(sum(row[column] for row in rows) / 9, 1) for column in range(4, 11)],
    ]
    sheet = [
        ["ST. MARTHA'S LIMURU ROAD COMPREHENSIVE SCHOOL"],
        ["GRADE 7 END OF TERM TWO ASSESSMENT 2026 - MERIT LIST"],
        [],
        titles,
        *rows,
        means,
        [],
        ["", "", "E - EAST   W - WEST"],
        ["", "", "CLASS TEACHERS: MR. OCHIENG (E), MADAM KENDI (W)"],
    ]
    folder.book("G7 T2 MERIT LIST.xlsx", {"G7": sheet}, merge=["A1:N1", "A2:N2"])
    folder.photos(people, lambda w: f"G7 photos/{w.number}.jpg")
    allowed = ("E", "W", "7E", "7W", "7 East", "7 West", "East", "West", "G7", "G7 photos")
    return Truth(people, capitals=True, allowed=allowed)


@case(
    "School Form 2 of the Philippines (scribd.com 632394065: heads, No., NAME (Last Name, First Name, Middle Name), a row of dates and one of days, 'MOGOL JR., ELMAR V.', <=== MALE | TOTAL Per Day ===>, REMARKS); the names and marks: invented"
)
def fresh_attendance_form_two(folder: Folder) -> Truth:
    """A month's attendance: boys and girls each numbered from 1, marks for days, totals between; one is no longer in school by the remarks; no numbers; pictures by name."""
    boys = "Jerick|Abao;Mark Joseph|Bucao;Renzo|Catubig Jr.;Kent Lloyd|Dumaguing;Alvin|Talaugon"
    girls = "Trisha Mae|Alcordo;Ma. Corazon|De la Serna;Hazel|Ensomo;Jonalyn|Piñero;Krizia|Yap"
    people = those(f"{boys};{girls}", "", "6", "MABINI", without=2)
    initials = cut("P.|A.|V.|D.||B.|P.|C.|T.|")

    def ways(who: Who, mark: str) -> tuple[tuple[str, str], ...]:
        given = f"{who.given} {mark}".strip()
        bare = who.family.removesuffix(" Jr.")
        more = ((f"{who.given} Jr.", bare), (f"{given} Jr.", bare)) if bare != who.family else ()
        return ((given, who.family), (who.given, bare), (given, bare), *more)

    people = [replace(w, also=ways(w, mark)) for w, mark in zip(people, initials, strict=True)]
    people = but(people, {3: {"here": False, "photo": ""}})
    days = cut("3|4|5|6|7|10|11|12")
    week = cut("M|T|W|TH|F|M|T|W")

    def line(nth: int, at: int) -> list[Any]:
        w = people[at]
        name = f"{w.family}, {w.given} {initials[at]}".strip().upper()
        marks = ["x" if (at * 5 + day) % 11 == 3 or not w.here else "" for day in range(8)]
        away = sum(mark == "x" for mark in marks)
        return [nth, name, *marks, away, 8 - away, "" if w.here else "NLS - working in Cebu, 08/03/2026"]

    total: list[Any] = [5] * 8
    sheet: list[list[Any]] = [
        ["School Form 2 (SF2) Daily Attendance Report of Learners"],
        ["(This replaces Form 1, Form 2 & STS Form 4 - Absenteeism and Dropout Profile)"],
        cut("School ID|118204|||School Year|2026-2027|||Report for the Month of|AUGUST"),
        cut("Name of School|MAASIN CENTRAL SCHOOL|||Grade Level|GRADE 6|||Section|MABINI"),
        [],
        [
            *("No.", "NAME (Last Name, First Name, Middle Name)", *days, "Total for the Month", ""),
            "REMARKS (If NLS, state reason, please refer to legend number 2.)",
        ],
        ["", "", *week, "ABSENT", "PRESENT", ""],
        *[line(at + 1, at) for at in range(5)],
        [5, "<=== MALE | TOTAL Per Day ===>", *total],
        *[line(at - 4, at) for at in range(5, 10)],
        [5, "<=== FEMALE | TOTAL Per Day ===>", *total],
        ["", "Combined TOTAL Per Day", *[10] * 8],
        [],
        ["GUIDELINES:"],
        [
            "1. The attendance shall be accomplished daily. Refer to the codes for checking learners' attendance."
        ],
        ["2. REASONS/CAUSES FOR NLS (No Longer in School)"],
        ["", "a. Domestic-Related Factors"],
        ["", "a.1. Had to take care of siblings"],
        [],
        ["", "GEMMA R. TUMULAK"],
        ["", "(Signature of Adviser over Printed Name)"],
    ]
    folder.book("SF2 AUGUST - 6 MABINI.xlsx", {"SF2": sheet}, merge=["A1:M1", "A2:M2", "K6:L6"])
    folder.photos(people, lambda w: f"2x2 pictures/{w.family}, {w.given}.jpg")
    allowed = (
        "MABINI",
        "6 MABINI",
        "6 - MABINI",
        "GRADE 6 - MABINI",
        "GRADE 6 MABINI",
        "SF2",
        "2x2 pictures",
        "AUGUST",
    )
    return Truth(people, capitals=True, allowed=allowed)


@case(
    OFFICE + ": an Indian school's lists, a sheet for each section; the photographer counted by roll number"
)
def fresh_photos_by_roll_number(folder: Folder) -> Truth:
    """Each section counts its roll from 1, and so do the pictures in the sections' folders; admission numbers and parents beside; names in capitals, some of one word."""
    names = "Aarush|Deshpande;Bhavya Rani|Sahu;Dev|Oberoi;Gurleen Kaur|Sethi;Ishita|;Abhinav|Trivedi;Fatima|Lokhandwala;Jeevan|;Krish Raj|Malhotra;Lavanya|Subramaniam"
    people = those(names, "6204", "", ";".join(["VI-A"] * 5 + ["VI-B"] * 5))
    rolls = [str(at % 5 + 1) for at in range(10)]
    people = [any_parting(replace(w, more=(roll,))) for w, roll in zip(people, rolls, strict=True)]
    people = but(people, {2: {"photo": ""}})
    fathers = cut(
        "Sh. Nitin|Sh. Ramesh|Sh. Vikram|S. Harpreet Singh|Sh. Mohan Lal|Sh. Alok|Mr. Yusuf|Sh. Suresh|Sh. Rakesh|Sh. Venkat"
    )
    titles = cut("Roll No.|Adm. No.|Name of Student|Father's Name|D.O.B.|House|Bus Route|Contact No.")
    rows = [
        [
            *(int(rolls[at]), int(w.number), w.full.upper(), f"{fathers[at]} {w.family}".strip().upper()),
            *(
                f"{at + 10}.0{at % 9 + 1}.2015",
                ("Ganga", "Kaveri")[at % 2],
                ("", "R-4", "")[at % 3],
                f"98140555{at:02}",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.book(
        "Class VI lists 2026-27.xlsx",
        {
            "VI-A": [["CLASS VI-A   Class Teacher: Mrs. Bindu Rawat"], titles, *rows[:5]],
            "VI-B": [["CLASS VI-B   Class Teacher: Mr. S. Pillai"], titles, *rows[5:]],
        },
    )
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"photos/{w.room}/{rolls[at]}.JPG", face(w.photo))
    allowed = ("VI", "A", "B", "Ganga", "Kaveri", "photos", "R-4", "Mrs. Bindu Rawat", "Mr. S. Pillai")
    return Truth(people, capitals=True, allowed=allowed)


@case(OFFICE + ": an international school in Malaysia: names as in the passport and names that are used")
def fresh_passport_and_preferred_names(folder: Folder) -> Truth:
    """Names as in the passport, in the orders of several countries, and the preferred name; one left; pictures say the number and the preferred name."""
    names = "Wei Ming|Tan;Nur Aisyah|binti Ahmad Zaki;Do-Hyun|Kim;Oliver James|Whitcombe;Sivaraman|a/l Muthu;Hana|Fujimura;Xin Yi|Lee;Lars|Brandsma;Adam|bin Iskandar"
    people = those(names, "S2231", "7", "7 Cendana;7 Meranti")
    shown = cut(
        "TAN WEI MING|NUR AISYAH BINTI AHMAD ZAKI|KIM DO-HYUN|OLIVER JAMES WHITCOMBE|SIVARAMAN A/L MUTHU|HANA FUJIMURA|LEE XIN YI|LARS BRANDSMA|ADAM BIN ISKANDAR"
    )
    called = cut("Jason|Aisyah|Do-Hyun|Ollie|Siva|Hana|Chloe|Lars|Adam")
    people = [
        replace(any_parting(w, name), goes="" if nick == w.given else nick)
        for w, name, nick in zip(people, shown, called, strict=True)
    ]
    people = but(people, {7: {"here": False, "photo": ""}})
    titles = cut(
        "Bil|Student ID|Name (as in passport)|Preferred name|Year|Tutor group|Nationality|House|EAL|Joined|Remarks"
    )
    lands = cut("Malaysian|Malaysian|Korean|British|Malaysian|Japanese|Singaporean|Dutch|Malaysian")
    rows = [
        [
            *(
                at + 1,
                w.number,
                shown[at],
                called[at],
                f"Year {w.grade}",
                w.room,
                lands[at],
                ("Kinabalu", "Tahan")[at % 2],
            ),
            *(
                "EAL 2" if at in (2, 5) else "",
                f"Aug {2019 + at % 5}",
                "" if w.here else "Left 30 Sept 2026, relocated to NL",
            ),
        ]
        for at, w in enumerate(people)
    ]
    top = [["Secondary - Year 7 - class list for LIBRARY"], ["Updated: 5 Oct 2026 (Puan Rohani)"], []]
    folder.book(
        "Y7 Library.xlsx", {"Year 7": [*top, titles, *rows, [], ["", "Total on roll:", 8]]}, merge=["A1:K1"]
    )
    folder.photos(people, lambda w: f"Y7 photos/{w.number}_{called[people.index(w)]}.jpg")
    allowed = ("Kinabalu", "Tahan", "Year 7", "Y7 photos", "EAL 2", "EAL")
    return Truth(people, capitals=True, allowed=allowed)


@case(OFFICE + ": a yearbook club's sheet of seniors with the camera's frames, saved from Google Sheets")
def fresh_seniors_and_camera_frames(folder: Folder) -> Truth:
    """The sheet says which of the camera's frames is whose; half of the cells are empty; who was absent says so; two test shots are nobody's."""
    people = those(
        "Callum|Prendiville;Ronnie|Aalto;Noemi|Beaudry;Tre|Callender;Harnoor|Dhillon;Maddie|Eikenberry;Lucas|Fortier;Ginny|Sung;Abdirahman|Hersi;Rowan|Tkachuk",
        "",
        "12",
        without=2,
    )
    frames = {w.key: f"DSC_{412 + at * 3:04}" for at, w in enumerate(people)}
    shown = [
        frames[w.key] if w.photo else ("absent", "ABSENT - retake Nov 3")[at % 2]
        for at, w in enumerate(people)
    ]
    quotes = cut('||"Be kind."|||ask her again||"idk" lol||')
    rows = [
        [w.full, "12" if at % 3 == 0 else "", shown[at], quotes[at], ("", "yes", "")[at % 3], ""]
        for at, w in enumerate(people)
    ]
    folder.csv("grads 2027 - portraits.csv", [cut("Name|Gr|Photo|Quote|Ordered?|Notes"), *rows], end="\n")
    folder.photos(people, lambda w: f"portraits edited/{frames[w.key]}.JPG")
    for test in ("DSC_0408", "DSC_0409"):
        folder.put(f"portraits edited/{test}.JPG", face(f"test shot {test}"))
    return Truth(
        [replace(w, grade="12" if at % 3 == 0 else "") for at, w in enumerate(people)],
        allowed=("portraits edited",),
    )
