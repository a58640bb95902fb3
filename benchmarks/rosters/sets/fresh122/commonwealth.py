"""Sheets and exports of English, Irish, Australian, New Zealand and Indian systems."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "RM Integris: LegalSurname, FirstName, KnownName (support.parentpaygroup.com 6252390908305); layout invented"
)
def q122_report_with_known_names(folder: Folder) -> Truth:
    """England: a report in Excel below two lines of heading: legal surnames, known names, register groups, a total."""
    people = of_lines(
        """Archie|Bainbridge|2417|5|5C;Christopher|Coates|2422|5|5C|Kit;Fatimah|Dogan|2426|5|5C
        Georgia|Hewitson|2431|5|5C;Isaac|Lamb|2438|5|5C;Jessica|Milburn|2419|5|5W|Jess
        Oluwaseun|Oladipo|2424|5|5W|Seun;Rosie|Stobbart|2428|5|5W;Theo|Telford|2435|5|5W
        Weronika|Zawadzka|2440|5|5W"""
    )
    titles = "Adm No|UPN|Legal Surname|First Name|Known Name|Reg Group|NC Year|Sex|DOB"
    rows: list[Any] = [["Hartside Primary School"], ["Pupil List Report - NC Year 5 - 07/09/2026"], []]
    rows.append(cut(titles))
    found = []
    for at, w in enumerate(people):
        upn = f"{'NPQRTUVWXY'[at]}8402417{at * 731 + 20417:05}"
        sex = "M" if w.given in ("Archie", "Christopher", "Isaac", "Oluwaseun", "Theo") else "F"
        own = [int(w.number), upn, w.family, w.given, w.goes or w.given, w.room, 5, sex]
        rows.append([*own, birthday(at, 2017)])
        found.append(replace(w, more=(upn,), also=((w.goes, w.family),) if w.goes else ()))
    rows += [[], ["Number of pupils: 10"]]
    folder.book("Pupil List Y5.xlsx", {"Report": rows}, merge=["A1:I1", "A2:I2"])
    return Truth(found, allowed=("Pupil List Y5", "Report"))


@case(
    "Synergetic: ID, surname, given, preferred (ehgdev.atlassian.net SYNMAIN, Export Students); photos by ID"
)
def q122_current_students_and_photos(folder: Folder) -> Truth:
    """Victoria: a CSV of current students: `Given1`, `Preferred`, forms, houses; a folder of photos by ID."""
    people = with_photos(
        of_lines(
            """Alessandra|Bonacci|30417|10|10.3|Alex;Darcy|Campion|30422|10|10.3;Hugh|Eldridge|30426|10|10.3
            Imogen|Fyfe|30431|10|10.3;Kabir|Grewal|30438|10|10.3;Madeleine|Hogan|30419|10|10.5|Maddy
            Oskar|Jovanovski|30424|10|10.5;Pearl|Kennett|30428|10|10.5;Rupert|Lascaris|30435|10|10.5
            Ying|Zhao|30440|10|10.5|Cindy"""
        ),
        4,
        8,
    )
    titles = "ID|Surname|Given1|Given2|Preferred|Gender|YearLevel|Form|House|Campus|EntryDate"
    rows: list[list[Any]] = [cut(titles)]
    houses, second = ("Kororoit", "Merri", "Moonee"), {"Darcy": "Rose", "Hugh": "Arthur", "Rupert": "Nikos"}
    for at, w in enumerate(people):
        sex = "M" if w.given in ("Hugh", "Kabir", "Oskar", "Rupert") else "F"
        own = [w.number, w.family, w.given, second.get(w.given, ""), w.goes or w.given, sex, "10", w.room]
        rows.append([*own, houses[at % 3], "S", "30/01/2023"])
    folder.csv("Synergetic/Current Students Y10.csv", rows, quote=True)
    folder.photos(people, lambda w: f"Synergetic/StudentPhotos/{w.number}.jpg")
    found = []
    for w in people:
        ways = [(f"{w.given} {second[w.given]}", w.family)] if w.given in second else []
        found.append(replace(w, also=(*ways, *([(w.goes, w.family)] if w.goes else []))))
    allowed = ("Synergetic", "Current Students Y10", "StudentPhotos", *houses)
    return Truth(found, allowed=allowed)


@case("eTAP: NSN, surname, known as, year of its class lists (from memory); a sheet a room, invented")
def q122_sheets_of_two_rooms(folder: Folder) -> Truth:
    """New Zealand: a workbook, a sheet a room of two years each: known-as names, NSN, ethnicity, macrons."""
    people = of_lines(
        """Amaia|Bidois|14172261|5|Room 12;Caleb|Fairweather|14172274|5|Room 12;Hēmi|Kereama|14172287|6|Room 12
        Isabella|Marsters|14172290|6|Room 12|Bella;Leilani|Taufa|14172303|5|Room 12
        Anaru|Wharepapa|14172316|6|Room 14;Charlotte|Donnelly|14172329|5|Room 14|Lottie
        Ishan|Naicker|14172332|6|Room 14;Māia|Te Kanawa|14172345|5|Room 14;Zhi Xin|Ong|14172358|6|Room 14"""
    )
    sheets: dict[str, list[Any]] = {}
    nations = ("NZ Māori", "NZ European", "Samoan", "Tongan", "Indian")
    for room, teacher in (("Room 12", "Mrs Pascoe"), ("Room 14", "Mr Latu")):
        rows: list[Any] = [[f"{room} - {teacher} - Term 1 2026"]]
        rows.append(cut("Surname|First Name|Known As|Year|Gender|DOB|NSN|Ethnicity"))
        for w in in_room(people, room):
            at = people.index(w)
            sex = "M" if w.given in ("Caleb", "Hēmi", "Anaru", "Ishan") else "F"
            own = [w.family, w.given, w.goes, int(w.grade), sex, birthday(at, 2016)]
            rows.append([*own, int(w.number), nations[at % 5]])
        sheets[room] = rows
    folder.book("Room lists T1.xlsx", sheets, merge=["A1:H1"])
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("Room lists T1", "Mrs Pascoe", "Mr Latu"))


@case("Fedena: the titles of the custom import, `Admission no|Student` (support.fedena.com 213110)")
def q122_custom_import_of_students(folder: Folder) -> Truth:
    """India: a CSV with Fedena's titles, `First name|Student`, batches of code and name, dates the month first."""
    people = of_lines(
        """Aarohi|Deshmukh|GIS1417||VI - 2026A;Aditya|Kulshrestha|GIS1422||VI - 2026A
        Bhavya|Mittal|GIS1426||VI - 2026A;Daniel|Mathew|GIS1431||VI - 2026A;Ishani|Sengupta|GIS1438||VI - 2026A
        Laksh|Bajaj|GIS1419||VI - 2026B;Mahira|Siddiqui|GIS1424||VI - 2026B;Om|Jadhav|GIS1428||VI - 2026B
        Shanaya|D'Costa|GIS1435||VI - 2026B;Yuvraj|Rathore|GIS1440||VI - 2026B"""
    )
    titles = "Admission no;Admission date;First name;Last name;Batch Name;Date of birth;Gender;Nationality Name;Email"
    rows: list[list[Any]] = [[f"{title}|Student" for title in titles.split(";")]]
    for at, w in enumerate(people):
        sex = "f" if w.given in ("Aarohi", "Bhavya", "Ishani", "Mahira", "Shanaya") else "m"
        born = f"{at % 12 + 1:02}/{at + 9:02}/2014"
        own = [w.number, "04/02/2026", w.given, w.family, w.room, born, sex, "India"]
        rows.append([*own, f"{w.number.lower()}@gis.example"])
    folder.csv("student_admission_vi.csv", rows, end="\n")
    return Truth(people, allowed=("student_admission_vi",))


@case("VSware: year group and base class of a list of students as CSV (titles from memory)")
def q122_first_years(folder: Folder) -> Truth:
    """Ireland: a CSV of first years: Irish and Polish names, base classes called after places, one left in September."""
    people = of_lines(
        """Éabha|Breathnach|26417|1|Aran;Killian|Dowd|26422|1|Aran;Nikola|Grabowska|26426|1|Aran
        Oisín|Mac Cárthaigh|26431|1|Aran;Saoirse|Ní Dhuibhir|26438|1|Aran;Ben|Costello|26419|1|Burren
        Emmanuel|Eze|26424|1|Burren;Laoise|Hynes|26428|1|Burren;Rían|O'Flaherty|26435|1|Burren
        Thaís|Oliveira|26440|1|Burren"""
    )
    titles = "Student No.,Surname,First Name,Year Group,Base Class,Gender,Date of Birth,Status,Leaving Date"
    rows: list[list[Any]] = [titles.split(",")]
    for at, w in enumerate(people):
        sex = "Male" if w.given in ("Killian", "Oisín", "Ben", "Emmanuel", "Rían") else "Female"
        left = w.given == "Killian"
        own = [w.number, w.family, w.given, "1st Year", w.room, sex, birthday(at, 2013)]
        rows.append([*own, "Left" if left else "Enrolled", "18/09/2026" if left else ""])
    folder.csv("1st Year students.csv", rows, enc="utf-8-sig")
    here = [w for w in people if w.given != "Killian"]
    return Truth([*here, *gone(people, 1)], allowed=("1st Year students",))
