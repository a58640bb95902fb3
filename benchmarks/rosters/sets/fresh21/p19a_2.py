"""What schools in Australia, New Zealand, Singapore and India send on an ordinary day."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case("a list of Compass in Victoria (Student Code, Preferred Name, Form Group, Year Level; from memory)")
def fresh_compass_codes_of_letters(folder: Folder) -> Truth:
    """Student codes of three letters and figures, preferred names, `Year 7`, form groups; the photos in a zip by code."""
    people = those(
        "Lachlan|Petrie;Thuy Linh|Nguyen;Matilda|Csaba;Dimitri|Karagiannis;Aaliyah|Haddad;William|Strachan;Ngaire|Cooper;Arjun|Sandhu;Zoe|Van Der Linden",
        "",
        "7",
        "7A;7C",
    )
    people = [
        replace(w, number=f"{w.family.replace(' ', '')[:3].upper()}{at * 7 + 3:04}")
        for at, w in enumerate(people)
    ]
    people = but(people, {1: {"goes": "Linh"}, 5: {"goes": "Will"}})
    titles = cut("Student Code|First Name|Preferred Name|Last Name|Gender|Year Level|Form Group|House|Status")
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.goes or w.given}|{w.family}|{'MFFMFMFMF'[at]}|Year {w.grade}|{w.room}|{('Banksia', 'Wattle')[at % 2]}|Active"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("StudentDetails.csv", [titles, *rows], quote=True)
    folder.zip("StudentPhotos.zip", faces(people))
    return Truth(people, allowed=("*",))


@case(
    "http://manual.libcodetest.com/category/libcode-6-7-9-0/08-utilities/08-06-updating/08-06-06-updating-circulation-bulk-data-edit-inload-and-deleting-data/08-06-06-08-synchronising-borrowers-and-rol/index.html"
)
def fresh_oneschool_eight_fields(folder: Folder) -> Truth:
    """Queensland's eight fields with EQID, the number of the class list and middle names; year levels with a zero; photos by EQID."""
    people = those(
        "Cooper|Dalgleish;Ruby|Mabo;Hamish|Trevorrow;Mia|Santoro;Jarrah|Blanco;Charli|Weatherill;Kenji|Morita;Tahlia|Faleafa",
        "",
        "3 6",
        "3B;6D",
    )
    people = [
        replace(w, number=f"{5501234 + at * 4177:010}{'ABCDEFGH'[at]}", more=(f"{81200 + at * 13}",))
        for at, w in enumerate(people)
    ]
    middle = cut("James||Angus Lee|Rose|||Taro|Sina")
    titles = cut("School_Centre|EQID|MSID|Last_Name|Preferred_First_Name|Middle_Names|Year_Level|Roll_Class")
    rows = [
        cut(
            f"1742|{w.number}|{w.more[0]}|{w.family}|{w.given}|{middle[at]}|{int(w.grade):02}|{int(w.grade):02}{w.room[1:]}"
        )
        for at, w in enumerate(people)
    ]
    people = [replace(w, room=f"0{w.room}") for w in people]
    folder.csv("OneSchool_Library.csv", [titles, *rows])
    folder.photos(people, lambda w: f"MSP Photos/{w.number}.jpg")
    return Truth(people, allowed=("MSP Photos",))


@case("a class photo page of Sentral in New South Wales, saved from the browser (from memory)")
def fresh_sentral_photo_page_saved(folder: Folder) -> Truth:
    """A page with a picture and `SURNAME, Given` for each student, the teacher above, and the pictures beside it in the browser's folder."""
    people = those(
        "Indiana|Hollis;Mohamad|El-Khoury;Sienna|Portelli;Jye|Barlow;Priyanka|Raman;Angus|Fenwick;Tiarna|Widders",
        "",
        "",
        "5/6 Koala",
    )
    cards = ""
    for at, w in enumerate(people):
        picture = f'<img src="5-6 Koala_files/photo({at}).jpg" width="120">' if w.photo else "No photo"
        cards += f'<td align="center">{picture}<br>{escape(w.family.upper())}, {escape(w.given)}</td>\n'
        cards += "</tr><tr>\n" if at % 4 == 3 else ""
    folder.put(
        "5-6 Koala.htm",
        f"<html><head><title>Class Photos - 5/6 Koala</title></head><body><h2>5/6 Koala</h2>"
        f"<p>Teacher: Mrs L Szabo</p><table><tr>{cards}</tr></table><p>7 students</p></body></html>",
    )
    folder.photos(people, lambda w: f"5-6 Koala_files/photo({people.index(w)}).jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case("borrowers of Oliver in an Australian college (Borrower Barcode, Type, Home Group; from memory)")
def fresh_oliver_borrowers_with_staff(folder: Folder) -> Truth:
    """Students and two teachers in one file, a borrower barcode and the student's ID apart, loans beside; photos by ID, staff without."""
    people = those(
        "Xavier|Di Natale;Chelsea|Ballantyne;Nikolas|Pappas;Sophie|Tran;Declan|Rooney;Maeve|Gleeson;Hugo|Lindgren",
        "20231",
        "9 11",
        "9 MacKillop;11 Chisholm",
    )
    people = [replace(w, more=(f"S{w.number}0",)) for w in people]
    staff = [
        one("Bernadette", "Kinsella", photo="", role="staff", more=("T0041",)),
        one("Rohan", "Wickramasinghe", photo="", role="staff", more=("T0057",)),
    ]
    titles = cut(
        "Borrower Barcode|Borrower Type|Student ID|Surname|Given Name|Year Level|Home Group|Current Loans|Overdue"
    )
    rows = [
        cut(f"{w.more[0]}|Student|{w.number}|{w.family}|{w.given}|{w.grade}|{w.room}|{at % 4}|{at % 2}")
        for at, w in enumerate(people)
    ]
    rows[3:3] = [cut(f"{w.more[0]}|Staff||{w.family}|{w.given}|||6|0") for w in staff]
    folder.csv("BorrowerList.csv", [titles, *rows])
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("photos",))


@case(OFFICE + ": an old Excel list of a section in a school in India")
def fresh_admission_and_roll_in_old_excel(folder: Folder) -> Truth:
    """Old Excel; school, class and session above; roll numbers beside admission numbers, fathers' names, single names, strength below; photos by admission number."""
    people = those(
        "Aditi|Joshi;Mohd Faizan|Khan;Sreelakshmi|Menon;Gurpreet|Singh;Lavanya|;Rohit Kumar|Yadav;Ananya|Mukherjee;Dev|Rathore;Meenakshi|Sundaram",
        "6217",
        "",
        "8B",
    )
    people = [replace(any_parting(w), more=(str(at + 1),)) for at, w in enumerate(people)]
    titles = cut("Roll No|Adm No|Name of the Student|Father's Name|Class & Sec|Bus Route|Remarks")
    fathers = cut(
        "Sh. Vivek|Sh. Salim|Sh. Unni|S. Balbir|Sh. Murugan|Sh. Ramesh|Sh. Tapan|Sh. Vikram|Sh. Kannan"
    )
    rows: list[list[Any]] = [
        [at + 1, int(w.number), w.full, f"{fathers[at]} {w.family}".strip(), w.room, at % 4 + 1, ""]
        for at, w in enumerate(people)
    ]
    head: list[list[Any]] = [
        ["KENDRIYA BAL VIDYALAYA, SECTOR 14"],
        ["CLASS VIII B     SESSION 2026-27     Class Teacher: Mrs. Rekha Tiwari"],
        [],
    ]
    below: list[list[Any]] = [[], ["", "", "Strength: Boys 4  Girls 5  Total 9"]]
    folder.put("VIII B.xls", xls([*head, titles, *rows, *below], merge=[(0, 0, 0, 6), (1, 1, 0, 6)]))
    folder.photos(people, lambda w: f"VIII B/{w.number}.jpg")
    return Truth(people, allowed=("*",))
