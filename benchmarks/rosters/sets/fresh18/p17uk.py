"""What the systems of schools in Britain, Africa, Asia and New Zealand that write English give out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls


@case(
    "a class list of RM Integris (Registration Group, Year Taught In, Admission Number are its words; from memory, not read here)"
)
def fresh_year_taught_in_of_integris(folder: Folder) -> Truth:
    """A report's name and its time above the titles, a count below; preferred forenames for all; admission numbers of six digits, UPN; pictures by admission number."""
    people = those(
        "Albert|Whincup;Zofia|Lis;Maisie|Ogden;Ibrahim|Sesay;Penelope|Cragg;Teddy|Longbottom;Aaliyah|Rehman;Florence|Bywater;Kit|Oldroyd",
        "001482",
        "1 2",
        "Wrens;Robins",
    )
    people = but(people, {4: {"goes": "Nell"}})
    people = [replace(w, more=(f"K38321412{at * 37 + 1011:04}",)) for at, w in enumerate(people)]
    titles = cut(
        "Surname|Forename|Preferred Forename|Gender|Year Taught In|Registration Group|Admission Number|UPN"
    )
    rows = [
        cut(
            f"{w.family}|{w.given}|{w.goes or w.given}|{'FFFMFMFFM'[at] if at else 'M'}|Year {w.grade}|{w.room}|{w.number}|{w.more[0]}"
        )
        for at, w in enumerate(people)
    ]
    head = [["Class List - All"], ["Run on 14/09/2026 at 08:52 by JPOLLARD"], []]
    folder.csv(
        "Class List - All.csv", [*head, titles, *rows, [], [f"Number of students: {len(people)}"]], quote=True
    )
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth(people, allowed=("photos", "Class List - All"))


@case(
    "eClass's file of student accounts in Hong Kong (UserLogin, WebSAMSRegNo with #, EnglishName, ChineseName, ClassName, ClassNumber: from memory, not read here)"
)
def fresh_accounts_with_a_hash_of_websams(folder: Folder) -> Truth:
    """Unicode text with tabs; logins, registration numbers with # before, English and Chinese names, class and class number; pictures by registration number without #."""
    people = those(
        "Hoi Ching|Cheung;Tsz Kit|Lau;Wing Yan|Mak;Chun Hei|Yip;Lok Yiu|Tsang;Ka Long|Fung;Sum Yuet|Kwok;Pak Ho|Leung",
        "",
        "",
        "2B;2D",
    )
    chinese = cut("張愷晴|劉子傑|麥穎欣|葉俊希|曾樂瑤|馮嘉朗|郭心悅|梁柏豪")
    logins = [f"s24{at * 13 + 107}" for at in range(len(people))]
    numbers = [f"24{at * 13 + 107:05}" for at in range(len(people))]
    people = [
        replace(any_parting(w, f"{w.family} {w.given}"), more=(f"#{numbers[at]}", numbers[at], logins[at]))
        for at, w in enumerate(people)
    ]
    titles = cut("UserLogin|WebSAMSRegNo|EnglishName|ChineseName|ClassName|ClassNumber|Gender|UserEmail")
    rows = [
        cut(
            f"{logins[at]}|#{numbers[at]}|{w.family.upper()} {w.given}|{chinese[at]}|{w.room}|{at // 2 * 5 + 3}|{'FM'[at % 2]}|{logins[at]}@tkss.example"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("student_account.txt", [titles, *rows], sep="\t", enc="utf-16")
    folder.photos(people, lambda w: f"studentphoto/{w.more[1]}.jpg")
    return Truth(people, capitals=True, allowed=("studentphoto", "2"))


@case(
    "the students' list of a Kenyan analytics program (ADM NO, NAME, FORM, STREAM, UPI, KCPE: from memory, not read here)"
)
def fresh_marks_of_kcpe_beside_upi(folder: Folder) -> Truth:
    """Names of three words in capitals, admission numbers, form and stream apart, UPI and index numbers, marks, a parent's telephone; pictures by admission number."""
    people = those(
        "Brian Kiptoo|Cheruiyot;Faith Wanjiru|Mwangi;Collins Otieno|Ochieng;Mercy Nekesa|Wafula;Abdi Noor|Hassan;Sharon Jepkosgei|Rono;Kelvin Mutua|Musyoka;Zipporah Kerubo|Nyaboke;Dennis Kimani|Njoroge",
        "4512",
    )
    people = [any_parting(w) for w in people]
    people = [
        replace(
            w,
            more=(
                f"{'QWRTKXZPM'[at]}{at + 1}H{'KLNPVYBDG'[at]}{9 - at}{'TRSCAWEFN'[at]}",
                f"2041210{at}0{at + 31:02}",
            ),
        )
        for at, w in enumerate(people)
    ]
    titles = cut("#|ADM NO|NAME|GENDER|FORM|STREAM|UPI|INDEX NO|KCPE|PARENT PHONE")
    rows: list[list[Any]] = [
        [
            *(at + 1, int(w.number), w.full.upper(), "MFMFMFMFM"[at], "FORM 2", ("EAST", "WEST")[at % 2]),
            *(*w.more, 281 + at * 11 % 90, f"07{at}2 555 1{at}4" if at % 3 else ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Learners_Form 2_2026.xlsx", {"Learners": [titles, *rows]})
    folder.photos(people)
    return Truth(people, capitals=True, allowed=("*",))


@case(
    "a student list of a school program in India as a page with the ending .xls (Adm.No, Roll No, Section, Father Name, SMS Mobile: from memory, not read here)"
)
def fresh_page_with_fathers_and_sms_mobiles(folder: Folder) -> Truth:
    """Names in capitals, class in Roman figures and section, roll numbers, fathers, mothers and a mobile; pictures by admission number in a zip."""
    people = those(
        "Advait|Kulkarni;Ishita|Bhattacharya;Mohammed|Armaan;Sneha|Pillai;Harsimran|Gill;Tanvi|Deshpande;Rudra|Chauhan;Nandini|Iyer;Joel|Fernandes;Kavya|Reddy",
        "018274",
    )
    people = [any_parting(replace(w, more=(str(at % 5 * 6 + 2),))) for at, w in enumerate(people)]
    fathers = cut("SANJAY|PRABIR|SHAKEEL|SURESH|BALWINDER|NITIN|MAHESH|RAMAN|ANTHONY|VENKAT")
    mothers = cut("MANISHA|RINA|NASREEN|LATHA|JASPREET|VAISHALI|KIRAN|GAYATRI|MARIA|SUJATHA")
    titles = cut(
        "S.No|Adm.No|Student Name|Class|Section|Roll No|DOB|Gender|Father Name|Mother Name|SMS Mobile|House"
    )
    rows = [
        cut(
            f"{at + 1}|{w.number}|{w.full.upper()}|VII|{'BC'[at // 5]}|{w.more[0]}|{at + 10}-0{at % 9 + 1}-2014|{'MFMFMFMFMF'[at]}|"
            f"{fathers[at]} {w.family.upper()}|{mothers[at]} {w.family.upper()}|98{at}4455{at}1{at}|{('Tagore', 'Raman', 'Bose')[at % 3]}"
        )
        for at, w in enumerate(people)
    ]
    above = "<h3>ST. ALOYSIUS PUBLIC SCHOOL</h3><p>Student List : Class VII &nbsp; Session 2026-27</p>"
    folder.put("StudentList.xls", page_xls(titles, rows, above))
    folder.zip("VII photos.zip", faces(people))
    return Truth(people, capitals=True, allowed=("*",))
