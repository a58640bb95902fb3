"""Exports of systems of the United States and Canada."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, words


@case(
    "ESGI's roster for a school year (from documentation: support.esgisoftware.com 360016342991, Exporting Roster Data): Teachers.txt, Students.txt and Rostering.txt; tabs between the cells from memory"
)
def fresh_three_texts_of_a_kindergarten(folder: Folder) -> Truth:
    """Grade and teacher of a pupil stand in the third file, by their ids; photos by StuID."""
    people = those(
        "Adelyn|Krueger;Basil|Montoya;Coretta|Hightower;Dashiell|Wu;Emmeline|Rusk;Fidel|Arroyo;Gemma|Tuttle;Harlan|Begaye;Ilse|Vandermark",
        "880341",
        "K 1",
    )
    staff = [
        one("Gwen", "Ostrander", "T1182", photo="", role="staff", more=("ostrander",)),
        one("Paul", "Lindell", "T1190", photo="", role="staff", more=("lindell",)),
    ]
    crew = [
        cut(f"{w.number}|0417|{w.given}|{w.family}|{w.family.lower()}@pine.example|{w.family.lower()}")
        for w in staff
    ]
    pupils = [
        cut(f"{w.number}|{w.given}|{w.family}|{'FM'[at % 2]}|{('English', 'Spanish', 'English')[at % 3]}")
        for at, w in enumerate(people)
    ]
    seats = [cut(f"{w.number}|{staff[at % 2].number}|0417|{w.grade}") for at, w in enumerate(people)]
    folder.csv("Teachers.txt", [words("TchID,SchCode,TchFN,TchLN,Email,UserName"), *crew], "\t")
    folder.csv("Students.txt", [words("StuID,FirstName,LastName,Gender,HomeLang"), *pupils], "\t")
    folder.csv("Rostering.txt", [words("StuID,TchID,SchCode,Grade"), *seats], "\t")
    folder.photos(people, lambda w: f"K-1 pictures/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("*",))


@case(
    "a Student Data Grid with categories (from documentation: support.schooldata.net 4427089179027: two rows of titles, the categories in the first; names as `Last Name, First Name`)"
)
def fresh_grid_with_two_rows_of_titles(folder: Folder) -> Truth:
    """Merged categories above the titles; scores beside; photos `Last, First`, some with a large ending."""
    people = those(
        "Alejandra|Ponce;Brody|Swensen;Calliope|Marsh;Davion|Teague;Elodie|Kwan;Ferris|O'Hara;Giada|Lombardo;Hector|Villaseñor;Iona|Petersen;Jace|Runningwolf",
        "4410233",
        "6 7 8",
        "214;108;231",
    )
    kinds = cut("Student Info||||Schedule||Assessments|")
    titles = cut(
        "Student ID|Student Name|Grade|Gender|Homeroom|Lunch|Star Reading Scaled Score Fall|iReady Math Fall"
    )
    rows = [
        [
            int(w.number),
            w.last_first,
            int(w.grade),
            ("Female", "Male")[at % 2],
            w.room,
            "AB"[at % 2],
            1002 + at * 11,
            "" if at % 4 == 3 else 471 + at,
        ]
        for at, w in enumerate(people)
    ]
    folder.book(
        "Intervention grid - Cascade MS 2026-09-18.xlsx",
        {"Intervention grid": [kinds, titles, *rows]},
        merge=["A1:D1", "E1:F1", "G1:H1"],
    )
    capital = {w.key for w in people[::3]}
    folder.photos(people, lambda w: f"Fall portraits/{w.last_first}{'.JPG' if w.key in capital else '.jpg'}")
    return Truth(people, allowed=("A", "B"))


@case(
    "students of FACTS for Clever (titles from a public script: rcmcdonald91/FACTS-To-CSV-Sync, sql/students.sql): a row for each parent who has custody"
)
def fresh_parish_school_row_for_each_parent(folder: Folder) -> Truth:
    """Most pupils stand there twice, with another contact; middle names; photos by Student_id."""
    people = those(
        "Anastasia|Wojcik;Blaise|Fontenot;Clare|McGillicuddy;Dominick|Russo;Emeka|Nwosu;Felicity|Baum;Gianluca|De Rosa;Hyacinth|Torres;Ignatius|Boyle",
        "10311",
        "K 1 2 3",
    )
    middle = cut("Marie|||Anthony||Rose||Lucia|")
    titles = words(
        "School_id,Student_id,Student_number,State_id,Last_name,Middle_name,First_name,Grade,Gender,Graduation_year,DOB,Student_email,"
        "Contact_relationship,Contact_type,Contact_name,Contact_email,Contact_sis_id,Username,Password"
    )

    def row(at: int, kin: str, name: str, code: int) -> list[str]:
        w = people[at]
        year = 2039 - (int(w.grade) if w.grade != "K" else 0)
        mine = cut(
            f"STBRIGID|{w.number}|{w.number}||{w.family}|{middle[at]}|{w.given}|{w.grade}|{'FM'[at % 2]}|{year}|0{at % 9 + 1}/14/{year - 18}|"
        )
        contact = f"{name} {w.family}"
        return [*mine, kin, "Guardian", contact, f"{name.lower()}{code}@mail.example", f"{code}", "", ""]

    rows = []
    for at in range(len(people)):
        rows.append(row(at, "Mother", ("Theresa", "Joanne", "Ifeoma")[at % 3], 20500 + at * 2))
        if at % 3 != 2:
            rows.append(row(at, "Father", ("Stephen", "Carl")[at % 2], 20501 + at * 2))
    folder.csv("students.csv", [titles, *rows], quote=True)
    folder.zip("student_photos.zip", faces(people))
    return Truth(
        [
            replace(w, also=((f"{w.given} {more}", w.family),)) if more else w
            for w, more in zip(people, middle, strict=True)
        ]
    )


@case(
    "a quick report of MyEducation BC (from memory, not read here): Pupil #, PEN, usual and legal names, homeroom, enrolment status"
)
def fresh_usual_and_legal_names_of_bc(folder: Folder) -> Truth:
    """Two are called by another first name, one by another surname; one has withdrawn; photos by pupil number."""
    people = those(
        "Jun Hao|Leung;Madison|Toews;Harjot|Gill;Simone|Charlie;Ethan James|Fehr;Nadine|Poirier;Rowan|Chow-Leblanc;Tavish|Mackie;Zeynep|Aksoy",
        "2204318",
        "8 9",
        "D108;B212",
    )
    people = but(
        people,
        {
            0: {"goes": "Kevin", "also": (("Kevin", "Leung"),)},
            4: {"goes": "Jamie", "also": (("Jamie", "Fehr"),)},
            6: {"also": (("Rowan", "Chow"),)},
            7: {"here": False, "photo": ""},
        },
    )
    pens = {w.key: f"{119_044_317 + at * 4421}" for at, w in enumerate(people)}
    titles = cut(
        "Pupil #|PEN|Usual last name|Usual first name|Legal last name|Legal first name|Gender|Grade|Homeroom|Enrolment status"
    )
    rows = [
        cut(
            f"{w.number}|{pens[w.key]}|{w.family}|{w.goes or w.given}|{w.family.removesuffix('-Leblanc')}|{w.given}|{'MFX'[at % 3]}|0{w.grade}|{w.room}|{'Active' if w.here else 'Withdrawn'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Student List.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"Lifetouch Canada/{w.number}.jpg")
    return Truth([replace(w, more=(pens[w.key],)) for w in people])


@case(
    "a query of Aeries run on the server (titles and the two tags from a public query found with the search of code: STU.TG `I` is Inactive, `N` is No Show); the grid copied with its NULLs"
)
def fresh_tags_and_nulls_of_a_query(folder: Folder) -> Truth:
    """`NULL` in every empty date; two inactive and a no-show; the school's code and name in each row; photos in a zip by id."""
    people = those(
        "Abril|Cisneros;Brixton|Lau;Cienna|Ferreira;Deshawn|Mosley;Estrella|Quiroz;Finley|Abbott;Gabriela|Tapia;Huy|Dang;Itzel|Barragan;Joaquin|Silveira",
        "99041210",
        "9 10 11",
    )
    people = but(people, {at: {"here": False, "photo": ""} for at in (2, 5, 8)})
    tags = {2: "Inactive", 5: "No Show", 8: "Inactive"}
    left = {2: "2026-09-04", 8: "2026-10-02"}
    titles = cut("ID|Last Name|First Name|Tag|Gender|School|SC|Grade|Leave Date|Exit Reason")
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{tags.get(at, '')}|{'FM'[at % 2]}|Rio Vista High School|14|{w.grade}|{left.get(at, 'NULL')}|{'Moved - Verified in other CA Public Schl' if at in left else 'NULL'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("results.csv", [titles, *rows], enc="utf-8-sig")
    folder.zip("RVHS pics 26-27.zip", faces(people, lambda w: f"RVHS pics 26-27/{w.number}.jpg"))
    return Truth(people, allowed=("Rio Vista High School", "14"))
