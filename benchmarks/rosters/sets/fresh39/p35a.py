"""What systems of Australia and New Zealand write: CASES21, Compass, Synergetic, KAMAR, Amlib."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    "CASES21 of Victoria, the nightly eduHub files (columns of ST and KGC as public readers of eduHub name "
    "them: "
    "STKEY, SURNAME, FIRST_NAME, PREF_NAME, HOME_GROUP, SCHOOL_YEAR, STATUS ACTV or LEFT)"
)
def p35a_cases21_eduhub_of_a_victorian_primary(folder: Folder) -> Truth:
    """Victoria: the students and the home groups, times behind the birthdays; photos by STKEY."""
    people = those(
        "Matilda|Arcuri;Banjo|Beveridge;Thi Mai|Dang;Oliver|Fotopoulos;Zahra|Haidari;Jack|McAllister;"
        "Alinta|Pascoe;Cooper|Rigoni;Sienna|Te Kanawa;Harrison|Zammit",
        "",
        "5 6",
        "05A;06B",
    )
    people = [
        replace(w, number=f"{w.family[:3].upper().replace(' ', '')}{14 + at * 3:04}")
        for at, w in enumerate(people)
    ]
    people = [replace(w, photo=w.key if at != 9 else "") for at, w in enumerate(people)]
    people = but(
        people,
        {3: {"goes": "Ollie"}, 7: {"here": False, "photo": ""}, 9: {"goes": "Harry"}},
    )
    second = {0: "Rose", 3: "James"}
    people = [_with_second(w, second[at]) if at in second else w for at, w in enumerate(people)]
    titles = cut(
        "STKEY|SURNAME|FIRST_NAME|SECOND_NAME|PREF_NAME|BIRTHDATE|GENDER|HOUSE|CAMPUS|STATUS|SCHOOL_YEAR|"
        "FAMILY|FAM_ORDER|HOME_GROUP|E_MAIL|ENTRY|EXIT_DATE|MEDICARE_NO|LW_DATE"
    )
    rows = [
        [
            *(w.number, w.family, w.given, second.get(at, ""), w.goes or w.given),
            f"{at + 3}/0{at % 8 + 1}/2015 12:00:00 AM",
            *("FM"[at % 2], ("RED", "BLUE", "GOLD")[at % 3], "1", "ACTV" if w.here else "LEFT"),
            *(f"{int(w.grade):02}", f"{w.family[:3].upper()}00{at:02}", "1", w.room, ""),
            *("1/02/2021 12:00:00 AM", "" if w.here else "3/07/2026 12:00:00 AM"),
            *(f"29{at}4 11{at}08 {at}", "14/08/2026 1:12:09 AM"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ST_7812.csv", [titles, *rows], quote=True)
    groups = [
        cut("KGCKEY|DESCRIPTION|CAMPUS|TEACHER|TEACHER_B|ACTIVE|ROOM|LW_DATE"),
        cut("05A|Grade 5A|1|BRIG||Y|R12|29/01/2026 8:31:40 AM"),
        cut("06B|Grade 6B|1|TSOU||Y|R15|29/01/2026 8:31:58 AM"),
    ]
    folder.csv("KGC_7812.csv", groups, quote=True)
    folder.photos(people, lambda w: f"StudentPhotos/{w.number}.jpg")
    return Truth(
        people,
        allowed=(
            "Grade 5A",
            "Grade 6B",
            "BRIG",
            "TSOU",
            "R12",
            "R15",
            "StudentPhotos",
            "RED",
            "BLUE",
            "GOLD",
        ),
    )


@case(
    "Compass, export CSNSW Census (supportdesk.compass.education, CSNSW Census: AGEID, Student ID, Family "
    "Name, "
    "Given Name, Grade, Class, …; a line per school for a student in two)"
)
def p35a_compass_census_of_a_sydney_parish_school(folder: Folder) -> Truth:
    """Sydney: Kindergarten to Grade 2 and one ungraded; a boy of two schools stands in two lines."""
    people = those(
        "Amelia|Abboud;Lachlan|Byrne;Mary-Therese|Cassar;Xavier|D'Souza;Josephine|El-Khoury;Angus|Fitzgerald;"
        "Bella|La Rosa;Tuan|Nguyen;Poppy|St Clair;Dominic|Vella",
        "1204418",
        "K 1 2",
        "KG;1J;2W",
        photo="",
    )
    people = but(people, {8: {"grade": "", "room": "Jacaranda"}})
    named = {"K": "Kindergarten", "": "Ungraded"}
    titles = cut(
        "AGEID|Student ID|Family Name|Given Name|Grade|Class|Date of Birth|Gender|Indigenous|NCCD Level"
    )
    rows = [
        [
            *("24817", w.number, w.family, w.given, named.get(w.grade, f"Grade {w.grade}"), w.room),
            *(f"{at + 11}/0{at % 9 + 1}/20{20 - at % 3}", ("Female", "Male")[at % 2]),
            *(("No", "Not Stated", "Yes")[at % 3], ""),
        ]
        for at, w in enumerate(people)
    ]
    rows.insert(6, ["24902", *rows[5][1:]])
    folder.csv("CSNSW Census 2026-08-07.csv", [titles, *rows])
    return Truth(people)


@case(
    "Synergetic, Photo Maintenance: photos extracted by Community ID, with photos of nobody "
    "(static.synergetic.net.au); "
    "the columns of vStudents from memory"
)
def p35a_synergetic_of_a_brisbane_college(folder: Folder) -> Truth:
    """Brisbane: a workbook, tutors, houses, boarders; the photos as extracted, two of them of nobody."""
    people = those(
        "Charlotte|Ainsworth;Hamish|Barclay-Reid;Priyanka|Chandran;Thomas|De Luca;Edith|Gallagher;Kai|"
        "Nakamura;"
        "William|O'Hagan;Lucinda|Pyke;Samuel|van Rooyen",
        "41873",
        "7 8",
        "7G2;8B1",
    )
    people = but(
        people,
        {0: {"goes": "Lottie"}, 3: {"goes": "Tom"}, 6: {"goes": "Will"}, 7: {"photo": ""}},
    )
    titles = cut(
        "ID|StudentSurname|StudentGiven1|StudentPreferred|StudentGender|StudentBirthDate|StudentYearLevel|"
        "StudentForm|StudentHouse|StudentTutor|StudentBoarder|StudentOccupEmail"
    )
    rows = [
        [
            *(int(w.number), w.family, w.given, w.goes or w.given, "FMFMFMMFM"[at], f"{at + 2}/11/2013"),
            *(int(w.grade), w.room, ("Macrossan", "Raff")[at % 2], ("HEWB", "LIMC")[at % 2]),
            *("DB"[at % 4 == 0], f"{w.number}@student.example.edu.au"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("vStudents Y7-8 Library.xlsx", {"vStudents": [titles, *rows]})
    folder.photos(people, lambda w: f"Extract/{w.number}.jpg")
    for orphan in ("40266", "40981"):
        folder.put(f"Extract/{orphan}.jpg", face(f"orphan {orphan}"))
    return Truth(
        people,
        [lost("a photo of nobody on the list", "40266"), lost("a photo of nobody on the list", "40981")],
        allowed=("Macrossan", "Raff", "HEWB", "LIMC", "Extract"),
    )


def _with_second(who: Who, second: str) -> Who:
    return replace(who, also=((f"{who.given} {second}", who.family),))
