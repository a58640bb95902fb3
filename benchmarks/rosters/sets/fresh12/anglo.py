"""Exports of school systems where English is spoken."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, words


@case("Infinite Campus, Ad hoc export with dotted titles (from /work/shared/facts 1.3; rows from memory)")
def fresh_campus_rows_by_section(folder: Folder) -> Truth:
    """One row a section, two for each student; photos in a zip by personID; zeros before the student number."""
    people = those(
        "Delaney|Kowalczyk;Tobias|Ferris;Imani|Gadsden;Quentin|Rasmussen;Lourdes|Villaseñor;Wyatt|Teague;"
        "Anneliese|Burr;Khalid|Siddiqi;Sawyer|McAllister",
        "0048213",
        "9 10 11",
    )
    persons = {w.number: str(61240 + at * 31) for at, w in enumerate(people)}
    states = {w.number: str(1039004400 + at * 71) for at, w in enumerate(people)}
    titles = words(
        "student.personID,student.studentNumber,student.stateID,student.lastName,student.firstName,"
        "student.grade,courseSection.courseName,courseSection.sectionNumber,courseSection.teacherDisplay"
    )
    courses = (
        ("Biology", "2", "Hartog, L"),
        ("World History", "1", "Penn, M"),
        ("Algebra II", "4", "Ybarra, J"),
    )
    rows = [
        [
            persons[w.number],
            w.number,
            states[w.number],
            w.family,
            w.given,
            f"{int(w.grade):02}",
            *courses[nth % 3],
        ]
        for at, w in enumerate(people)
        for nth in (at, at + 1)
    ]
    folder.csv("extract.csv", [titles, *rows])
    folder.zip("photos_2026.zip", faces(people, lambda w: f"{persons[w.number]}.jpg"))
    return Truth(
        [replace(w, more=(persons[w.number], states[w.number])) for w in people],
        allowed=("*",),
    )


@case("Skyward, a data mining report to Excel (from memory, not read here)")
def fresh_skyward_names_with_middle(folder: Folder) -> Truth:
    """`LAST, FIRST MIDDLE` in capitals; alphakey and Other ID side by side; the year of graduation beside the grade."""
    people = those(
        "Marisol|Echeverria;Grant|Oldham;Shreya|Nambiar;Colton|Reyes;Beatrix|Lunde;Jamal|Whitaker;Piper|Stenson;Otis|Crowder",
        "330418",
        "9 12",
        "",
    )
    middles = cut("ANN|LEE||JAMES||D|MAE|")
    rows = [
        [
            f"{w.family}, {w.given} {middles[at]}".upper().strip(),
            f"{w.family[:5]}{w.given[:3]}000".upper(),
            w.number,
            f"{int(w.grade):02}",
            {"9": "2030", "12": "2027"}[w.grade],
            "FMFMFMFM"[at],
            f"Bus {at + 3}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv(
        "StuList.csv",
        [words("Student Full Name LFM,Student Alphakey,Other ID,Grade,Grad Yr,Gender,Bus Route"), *rows],
        quote=True,
    )
    folder.photos(people, lambda w: f"SkyPhotos/{w.number}.JPG")
    return Truth(
        [
            replace(
                w,
                more=(f"{w.family[:5]}{w.given[:3]}000".upper(),),
                also=((f"{w.given} {middles[at]}".strip(), w.family),),
            )
            for at, w in enumerate(people)
        ],
        capitals=True,
    )


@case("MyEducation BC (Aspen), quick report to CSV (from memory, not read here)")
def fresh_usual_names_of_columbia(folder: Folder) -> Truth:
    """Legal and usual names both; pupil number, PEN; a kindergarten at half days; two have withdrawn."""
    people = those(
        "Elizabeth|Arsenault;Jaspreet|Dhaliwal;Tyee|George;Min-Seo|Park;Alexander|Kostiuk;Rowan|Beauchamp;"
        "Chloé|Tremblay;Harjot|Sandhu;Finnegan|Doyle;Naomi|Point",
        "4120417",
        "K 4 7",
        "Div 1;Div 5;Div 9",
    )
    people = but(
        people,
        {
            0: {"goes": "Libby"},
            4: {"goes": "Sasha"},
            7: {"here": False, "photo": ""},
            8: {"here": False, "photo": ""},
        },
    )
    pens = [str(120440100 + at * 97) for at in range(len(people))]
    titles = words(
        "Pupil #,Legal surname,Legal first name,Usual first name,PEN,Grade,Homeroom,Enrolment status,Next school"
    )
    rows = [
        [
            w.number,
            w.family,
            w.given,
            w.goes or w.given,
            pens[at],
            "KH" if w.grade == "K" else f"{int(w.grade):02}",
            w.room,
            "Active" if w.here else "Withdrawn",
            "" if w.here else "Lord Byng",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student List.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Student photos/{w.number}.jpg")
    return Truth(
        [replace(w, more=(pens[at],), grade="" if w.grade == "K" else w.grade) for at, w in enumerate(people)]
    )


@case("Arbor, a custom report as a workbook (from memory, not read here)")
def fresh_arbor_report_in_excel(folder: Folder) -> Truth:
    """The report's name in the first row; preferred names; photos by first and last name as they prefer it."""
    people = those(
        "Oluwaseun|Bankole;Matilda|Greaves;Thomas|Ackroyd;Zainab|Hussain;Isobel|Fairweather;Kacper|Zielinski;"
        "Rhiannon|Morgan-Price;Ibrahim|Yusuf;Lottie|Whittle",
        "",
        "7 8",
        "7 Attenborough;8 Curie",
    )
    people = but(people, {0: {"goes": "Seun"}, 2: {"goes": "Tom"}, 4: {"goes": "Izzy"}})
    upns = [f"{'ABCDEFGHJ'[at]}8202001{14020 + at:05}" for at in range(len(people))]
    titles = cut(
        "Arbor Student ID|Legal first name|Preferred first name|Last name|UPN|Year group|Registration form|Pupil Premium|SEN status"
    )
    rows = [
        [
            814 + at * 6,
            w.given,
            w.goes or w.given,
            w.family,
            upns[at],
            f"Year {w.grade}",
            w.room,
            ("No", "Yes")[at % 2],
            ("", "K", "")[at % 3],
        ]
        for at, w in enumerate(people)
    ]
    folder.book(
        "Custom Report - Students for library.xlsx",
        {"Custom Report": [["Students for library"], ["Generated 07 Sep 2026 08:14"], [], titles, *rows]},
        merge=["A1:I1"],
    )
    folder.photos(people, lambda w: f"Profile pictures/{w.goes or w.given} {w.family}.jpg")
    return Truth(
        [replace(w, number=str(814 + at * 6), more=(upns[at],)) for at, w in enumerate(people)],
        allowed=("Students for library",),
    )


@case("Bromcom, quick report to CSV (from memory, not read here)")
def fresh_bromcom_with_exam_numbers(folder: Folder) -> Truth:
    """Admission number of six digits, exam number of four; sixth form; tutor group and house; photos by admission number."""
    people = those(
        "Adaeze|Nnamdi;Barnaby|Coates;Catrin|Vaughan;Danyal|Mirza;Eleanor|Snape;Fergus|Mackintosh;"
        "Harriet|Lyle-Sutton;Jude|O'Driscoll",
        "007341",
        "11 12 13",
        "11Br;12S3;13S1",
    )
    titles = words(
        "Admission Number,Exam Number,Legal Surname,Chosen Forename,Year Group,Tutor Group,House,On Roll"
    )
    rows = [
        [
            w.number,
            f"{5102 + at}",
            w.family,
            w.given,
            f"Year {w.grade}",
            w.room,
            ("Drake", "Nelson")[at % 2],
            "Y",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("QuickReport_20260908.csv", [titles, *rows], enc="cp1252")
    folder.zip("StudentPhotos.zip", faces(people, lambda w: f"StudentPhotos/{w.number}.jpg"))
    return Truth(
        [replace(w, more=(f"{5102 + at}",)) for at, w in enumerate(people)], allowed=("Drake", "Nelson")
    )


@case("CASES21 of Victoria, the table ST of eduHub (titles from memory, not read here)")
def fresh_victorian_keys_and_status(folder: Folder) -> Truth:
    """STKEY of letters and digits; ACTV and LEFT; grades `03`; PREF_NAME; surnames in capitals; photos by STKEY."""
    people = those(
        "Lachlan|Abbott;Xuan Mai|Pham;Charlotte|Bui;William|Fitzgerald;Matilda|Kouros;Ngaire|Simmonds;"
        "Ahmed|Noori;Jarrah|Thorpe;Sienna|Romano;Darcy|Van Dyk",
        "ABB0017",
        "3 4 5",
        "34M;34K;56B",
    )
    people = but(people, {3: {"goes": "Billy"}, 6: {"here": False, "photo": ""}})
    titles = words(
        "STKEY,SURNAME,FIRST_NAME,PREF_NAME,SECOND_NAME,GENDER,BIRTHDATE,SCHOOL_YEAR,HOME_GROUP,HOUSE,STATUS,EXIT_DATE"
    )
    people = [
        replace(w, number=f"{w.family[:3].replace(' ', '').upper():X<3}{21 + at:04}")
        for at, w in enumerate(people)
    ]
    rows = [
        [
            w.number,
            w.family.upper(),
            w.given,
            w.goes or w.given,
            "",
            "MFFMFFMMFM"[at],
            f"{at + 2}/03/2017 12:00:00 AM",
            f"0{w.grade}",
            w.room,
            ("WAT", "BAN")[at % 2],
            "ACTV" if w.here else "LEFT",
            "" if w.here else "26/06/2026 12:00:00 AM",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ST_4417.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"ST photos/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("WAT", "BAN"))
