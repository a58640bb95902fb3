"""Student systems and libraries of Britain, Ireland, Australia, New Zealand and South Africa."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words


@case("KAMAR's list for the library (from memory, not read here)")
def fresh_kamar_with_tutor_classes(folder: Folder) -> Truth:
    """Macrons; the NSN beside the school's number; `Tutor` is a class, not a teacher; photos by the school's number."""
    people = those(
        "Aroha|Tūhoro;Wiremu|Parāone;Isla|Drummond;Sione|Fifita;Manaia|Te Hira;Caitlin|Bracewell;Tevita|Latu;Hēmi|Kereama;Saanvi|Nair",
        "22104",
        "9 10",
        "9KHR;10TPM",
    )
    people = [replace(w, more=(f"14380{at * 7 + 1204}",)) for at, w in enumerate(people)]
    people = but(people, {2: {"goes": "Izzy"}, 7: {"goes": "Jimmy"}})
    titles = words("Student ID,NSN,Surname,First Name,Preferred Name,Level,Tutor,Whānau,Gender,Ethnicity 1")
    rows = [
        [
            w.number,
            w.more[0],
            w.family,
            w.given,
            w.goes,
            w.grade,
            w.room,
            ("Kauri", "Rimu", "Totara")[at % 3],
            "FM"[at % 2],
            ("Māori", "NZ European", "Tongan")[at % 3],
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("KAMAR Library List.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Photos 2026/{w.number}.jpg")
    return Truth(people)


@case("borrowers of Eclipse, MLS (from memory, not read here), tabs, code page 1252")
def fresh_numbers_that_lose_their_zeros(folder: Folder) -> Truth:
    """Titles before the names of staff only; borrower numbers of five digits, the pictures are without the zeros; loans beside."""
    people = those(
        "Ffion|Llewelyn-Jones;Jago|Trevithick;Zoë|Abernethy;Mohsin|Chaudhry;Tabitha|Quayle;Ignatius|Boateng;Renée|Lamoureux;Corin|Penhaligon;Sukhdeep|Gill",
        "00417",
        "8 9",
        "8-Drake;9-Raleigh",
    )
    staff = [one("Rosalind", "Tregear", "09001", photo="", role="staff")]
    titles = cut(
        "Borrower No|Title|Forename|Surname|Reg Group|Year Group|Category|Date of Birth|Items on Loan|Fines"
    )
    rows = [
        cut(
            f"{w.number}||{w.given}|{w.family}|{w.room}|{w.grade}|Pupil|{at + 10}/01/2013|{at % 3}|{('0.00', '1.20')[at % 2]}"
        )
        for at, w in enumerate(people)
    ]
    rows += [cut(f"{w.number}|Mrs|{w.given}|{w.family}|||Staff||14|0.00") for w in staff]
    folder.csv("eclipse_borrowers.txt", [titles, *rows], "\t", "cp1252")
    folder.photos(people, lambda w: f"Pictures/{w.number.lstrip('0')}.jpg")
    return Truth([*people, *staff])


@case("a report of SIMS run into Excel (from memory, not read here): two rows above the titles")
def fresh_report_with_the_name_of_who_ran_it(folder: Folder) -> Truth:
    """Admission numbers are numbers that show six digits; legal and preferred forenames; UPN; photos by admission number."""
    people = those(
        "Alexander|Hollingworth;Chidinma|Eze;Katherine|Sproston;Luqman|Mirza;Bethany|Arkwright;Jozef|Horváth;Theodora|Whittle;Samuel|Ogunleye;Maisie|Thackray;Ellis|Birtwistle",
        "004417",
        "7",
        "7LT;7RB",
    )
    people = [replace(w, more=(f"K38041{at}26{at + 100}4{at}",)) for at, w in enumerate(people)]
    people = but(
        people, {0: {"goes": "Xander"}, 2: {"goes": "Kitty"}, 6: {"goes": "Teddy"}, 7: {"goes": "Sam"}}
    )
    titles = cut("Adno|UPN|Legal Surname|Legal Forename|Preferred Forename|Year|Reg|FSM")
    rows: list[list[str | int]] = [
        [
            int(w.number),
            w.more[0],
            w.family,
            w.given,
            w.goes or w.given,
            "Year 7",
            w.room,
            ("", "T")[at % 3 == 1],
        ]
        for at, w in enumerate(people)
    ]
    top = [["Library Pupil Details"], ["Report run by J Pascoe on 07/09/2026 08:41"], []]
    folder.book("Library Pupil Details.xlsx", {"Report": [*top, titles, *rows]}, zeros={"A": 6})
    folder.photos(people, lambda w: f"SIMS photos/{w.number}.jpg")
    return Truth(people)
