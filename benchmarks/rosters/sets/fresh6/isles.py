"""Offices of Britain, Ireland, Australia and New Zealand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.sixth_cast import pupils


@case(
    "scribd 512008497, Pupil Data Non Independent Schools: Id, UPN, ULN, AD Username, Exam Candidate Number, Title ..."
)
def fresh_six_numbers_of_a_pupil(folder: Folder) -> Truth:
    """Exam candidate numbers are nobody's; the id is; the photos are called by the UPN; one left in July."""
    people = pupils("uk", 10, "2207", "8 9", "8R;9T")
    people = [
        replace(
            w,
            more=(
                f"H80120{14000 + at * 37}A",
                f"{9041 + at}55{3107 + at * 3}",
                f"{w.given[0]}{w.family}".lower().replace("'", ""),
            ),
        )
        for at, w in enumerate(people)
    ]
    people[3] = replace(people[3], goes="Barney")
    people[7] = replace(people[7], here=False)
    titles = words(
        "Id,UPN,ULN,AD Username,Exam Candidate Number,Title,Name Initials,Forename,Middle Names,Surname,Preferred Name,"
        "DOB,Gender,NC Year,Form/Tutor Group,Tutor,Academic House,Leaving Date"
    )
    rows = [
        [
            *(
                w.number,
                *w.more,
                f"{5100 + at}",
                "Miss" if at % 2 == 0 else "Mr",
                f"{w.given[0]}{w.family[0]}",
                w.given,
            ),
            *(
                ("", "Rose", "John")[at % 3],
                w.family,
                w.goes or w.given,
                f"0{at % 9 + 1}/11/2013",
                "FM"[at % 2],
            ),
            *(w.grade, w.room, "R Hadley", ("Austen", "Turing")[at % 2], "" if w.here else "17/07/2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Pupil Data.xlsx", {"Pupil": [titles, *rows], "Lookups": [["Austen"], ["Turing"]]})
    folder.zip("photos by UPN.zip", faces(people, lambda who: f"{who.more[0]}.jpg"))
    return Truth(people, allowed=["R Hadley"])


@case(
    "VSware of Ireland (from memory, not read here): a student list in Excel, name as `Last, First`, PPSN, Class: "
    + OFFICE
)
def fresh_irish_class_list_in_excel(folder: Folder) -> Truth:
    """Title rows with the school and the day; PPSN and Dept. number; a note under the list; photos without fadas."""
    people = pupils("ie", 10, "", "", "2 Nore;2 Slaney")
    people = [replace(w, more=(f"{1204417 + at * 13}TA",)) for at, w in enumerate(people)]
    titles = ["No.", "Name", "Gender", "Year", "Class", "PPSN", "Mobile", "Guardian 1"]
    rows = [
        [
            at,
            w.last_first,
            "FM"[at % 2],
            "Second Year",
            w.room,
            w.more[0],
            f"085 000 00{at:02}",
            f"Máire {w.family}",
        ]
        for at, w in enumerate(sorted(people, key=lambda who: who.family), 1)
    ]
    top = [
        ["Coláiste na hAbhann"],
        ["Student List - Second Year", "", "", "", "", "", "", "Printed 11/09/2026 by mkeane"],
        [],
    ]
    end: list[list[object]] = [[], ["", "10 students"], ["", "* photos taken 03/09, retakes in October"]]
    folder.book("Second Year.xlsx", {"Sheet1": [*top, titles, *rows, *end]}, merge=["A1:H1", "A2:G2"])
    plain = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
    folder.photos(people, lambda who: f"photos/{who.given} {who.family}.jpg".translate(plain))
    return Truth(people)


@case(
    "CASES21 of Victoria (from memory, not read here): STKEY, PREF_NAME, HOME_GROUP, SCHOOL_YEAR, STATUS, FAMILY: "
    + OFFICE
)
def fresh_keys_of_three_letters_and_families(folder: Folder) -> Truth:
    """The key has letters; a family's key is shared by brothers; LEFT has gone; PREF_NAME is mostly the first name."""
    people = pupils("au", 11, "", "7 8", "7B;8D")
    people[9] = replace(people[9], family="Brockman")
    letters = [w.family.replace("'", "").replace("-", "")[:3].upper() for w in people]
    people = [replace(w, number=f"{letters[at]}{at + 1:04}") for at, w in enumerate(people)]
    people[5] = replace(people[5], goes="Hamo")
    people[2] = replace(people[2], goes="Linh")
    people[6] = replace(people[6], here=False)
    titles = words(
        "STKEY,SURNAME,FIRST_NAME,SECOND_NAME,PREF_NAME,GENDER,BIRTHDATE,HOME_GROUP,SCHOOL_YEAR,STATUS,HOUSE,FAMILY"
    )
    rows = [
        [
            *(
                w.number,
                w.family,
                w.given,
                ("Jane", "", "Lee")[at % 3],
                w.goes or w.given,
                "FM"[at % 2],
                f"{at + 1}/03/2013",
            ),
            *(
                w.room,
                f"{int(w.grade):02}",
                "ACTV" if w.here else "LEFT",
                ("B", "G")[at % 2],
                f"{letters[at]}0100",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ST_8861.csv", [titles, *rows], quote=True)
    folder.zip("8861_photos.zip", faces(people, lambda who: f"8861/{who.number}.JPG"))
    return Truth(people)
