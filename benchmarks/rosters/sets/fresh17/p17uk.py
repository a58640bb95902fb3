"""What the systems of schools in Britain, Africa, Asia and New Zealand that write English give out."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "a template of pupil data for independent schools (scribd.com/document/512008497: Id, UPN, ULN, AD Username, Exam Candidate Number, Title, Name Initials, Forename, Middle Names, Surname, Preferred Name, DOB, Gender, Nationality, NC Year, Form/Tutor Group, Tutor, Academic House, Boarding House, Admissions Date, Leaving Date, in this order among others); the pictures' names: from memory"
)
def fresh_candidate_numbers_and_two_houses(folder: Folder) -> Truth:
    """Id, UPN for few, user name and candidate number before the name; titles, initials, tutor, an academic and a boarding house behind; pictures by Id."""
    people = those(
        "Arthur|Lyle-Webb;Beatrix|Ponsonby;Ikenna|Obi;Yuki|Tanabe;Rollo|Fairclough;Marguerite|Dussek;Xander|Prowse;Tabitha|Ainscough",
        "30418",
        "10 11",
        "10WBR;11KLH",
    )
    middles = cut("James|Rose Emmeline|||Hugh||Rhys|Jane")
    people = but(people, {1: {"goes": "Bea"}, 5: {"goes": "Daisy"}})
    upns = cut("|D860412017033|||||E211305918004|")
    users = [f"{w.family[:5].lower()}{w.given[0].lower()}{21 + at % 2}" for at, w in enumerate(people)]
    people = [
        replace(
            w,
            more=tuple(n for n in (str(7011 + at * 4), upns[at], users[at]) if n),
            also=((f"{w.given} {middles[at]}", w.family),) if middles[at] else (),
        )
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Id|UPN|ULN|AD Username|Exam Candidate Number|Title|Name Initials|Forename|Middle Names|Surname|Preferred Name|DOB|Gender|Nationality|"
        "NC Year|Form/Tutor Group|Tutor|Academic House|Boarding House|Admissions Date|Leaving Date"
    )
    rows = [
        cut(
            f"{w.number}|{upns[at]}||{users[at]}|{w.more[0]}|{'Miss' if at in (1, 3, 5, 7) else 'Mr'}|{w.given[0]}{middles[at][:1]}{w.family[0]}|"
            f"{w.given}|{middles[at]}|{w.family}|{w.goes or w.given}|{at + 11}/0{at + 1}/{2026 - int(w.grade) - 5}|{'F' if at in (1, 3, 5, 7) else 'M'}|"
            f"{'Japanese' if at == 3 else 'Nigerian' if at == 2 else 'British'}|{w.grade}|{w.room}|"
            f"{('Mr W Bracewell', 'Dr K Lenihan')[at % 2]}|{('Cavell', 'Nightingale', 'Telford')[at % 3]}|{('', 'Orchard', 'West Lodge')[at % 3]}|04/09/202{1 + at % 3}|"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Pupil_Data_Export.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Pupil Photos/{w.number}.jpg")
    allowed = cut("Cavell|Nightingale|Telford|Orchard|West Lodge|Mr W Bracewell|Dr K Lenihan|Pupil Photos")
    return Truth(people, allowed=allowed)


@case(
    "CENTURY's template of students (support.century.tech 44002302434: UPN, school email, first name, last name, date of birth, classes parted by semicolons, gender); the order: from memory"
)
def fresh_classes_by_semicolons_of_century(folder: Folder) -> Truth:
    """The file that went to a learning site: UPNs, addresses, all classes in one cell; pictures by surname and forename."""
    people = those(
        "Kayleigh|Sowerby;Mohammed Zain|Akhtar;Oliwia|Piotrowska;Jake|Entwistle;Temitope|Bankole;Niamh|Corrigan;Dylan|Hardcastle;Simran|Dhaliwal;Evie-Mae|Todd",
        "L936214120417",
    )
    people = [
        replace(w, classes=(f"9{'xy'[at % 2]}/Ma{1 + at % 3}", f"9{'xy'[at % 2]}/Sc{1 + at % 2}", "9B/En2"))
        for at, w in enumerate(people)
    ]
    titles = cut("UPN|Email|First name|Last name|Date of birth|Classes|Gender")
    rows = [
        cut(
            f"{w.number}|{w.given.split()[0].lower()}.{w.family.lower()}@thornfieldacademy.example|{w.given}|{w.family}|{at + 10}/1{at % 3}/2012|{';'.join(w.classes)}|"
            f"{'Male' if at in (1, 3, 6) else 'Female'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("century-students-y9.csv", [titles, *rows])
    folder.photos(people, lambda w: f"Year 9 photos/{w.family} {w.given}.jpg")
    return Truth(people, allowed=("Year 9 photos", "9"))


@case(
    "the students' list of eTAP in New Zealand (titles from memory, not read here); the rooms' folders of a photographer: style invented"
)
def fresh_rooms_and_leave_dates_of_etap(folder: Folder) -> Truth:
    """School number and NSN, preferred names, rooms that are numbers beside years that are numbers, teachers' names, one left in July; pictures by name in a folder for each room."""
    people = those(
        "Tāne|Harawira;Sophie|McAllister;Manaia|Te Rangi;Lucas|Fa'asavalu;Aroha|Pōmare;William|Beattie;Priyanka|Naidu;Mereana|Tūhoe;Finn|Schuster",
        "1842",
        "4 5",
        "7;12",
    )
    people = [replace(w, more=(str(142806317 + at * 1931),)) for at, w in enumerate(people)]
    people = but(people, {5: {"goes": "Billy"}, 3: {"here": False, "photo": ""}, 6: {"goes": "Priya"}})
    titles = cut(
        "Student ID|NSN|Surname|First Name|Preferred Name|Gender|Year|Room|Teacher|House|Start Date|Leave Date"
    )
    rows = [
        cut(
            f"{w.number}|{w.more[0]}|{w.family}|{w.given}|{w.goes or w.given}|{'M' if at in (0, 3, 5, 8) else 'F'}|{w.grade}|{w.room}|"
            f"{('Mrs Tuilagi', 'Mr Eastwood')[at % 2]}|{('Kea', 'Tui', 'Weka')[at % 3]}|0{at % 5 + 2}/02/202{1 + at % 3}|{'' if w.here else '03/07/2026'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("students.csv", [titles, *rows])
    folder.photos(people, lambda w: f"Room {w.room}/{w.goes or w.given} {w.family}.jpg")
    allowed = cut("Mrs Tuilagi|Mr Eastwood|Kea|Tui|Weka|Room 7|Room 12")
    return Truth(people, allowed=allowed)
