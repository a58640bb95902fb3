"""What schools in the United States and Canada have."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(
    "Genesis of New Jersey, Destiny Follett Export (support-sis.genesisedu.com 151000094034: all titles in this order, Barcode may be the lunch PIN, PatronType Student or Teacher, Status A or I); idlink.txt as Destiny's help gives it"
)
def fresh_destiny_file_of_genesis(folder: Folder) -> Truth:
    """The nightly file for Destiny with teachers among the students; the barcode is the lunch PIN; one is inactive; a map links pictures by barcode."""
    people = those(
        "Gianna|Petrocelli;Rohan|Deshmukh;Brendan|Kilduff;Yaritza|Almonte;Sloane|Haverkamp;Jun-seo|Bae;Nyla|Merriweather;Dominic|Scarpati;Tessa|Van Riper",
        "40218",
        "6 7",
        "114;207",
    )
    people = [replace(w, more=(str(2031877 + at * 41),)) for at, w in enumerate(people)]
    people = but(people, {4: {"here": False, "photo": ""}, 7: {"goes": "Dom"}})
    staff = [
        one("Lorraine", "Szymanski", "90033", role="staff", photo="", more=("3344",)),
        one("Andre", "Pettiford", "90047", role="staff", photo="", more=("3351",)),
    ]
    middles = cut("Rose|||M|Elise||Simone|Joseph|")
    titles = (
        "Barcode|SiteShortName|DistrictID|LastName|FirstName|MiddleName|Nickname|Gender|PatronType|AccessLevel|Status|CardExpires|"
        "GradeLevel|Homeroom|GraduationYear|BirthDate|UserName|Password|EmailPrimary|EmailSecondary|"
        "AddressPrimaryLine1|AddressPrimaryLine2|AddressPrimaryCity|AddressPrimaryState|AddressPrimaryZipCode|"
        "AddressPrimaryPhoneNumberPrimary|AddressPrimaryPhoneNumberSecondary|AddressSecondaryLine1|AddressSecondaryLine2|"
        "AddressSecondaryCity|AddressSecondaryState|AddressSecondaryZipCode|"
        "AddressSecondaryPhoneNumberPrimary|AddressSecondaryPhoneNumberSecondary"
    )
    rows = [
        cut(
            f"{w.number}|WMS|{w.more[0]}|{w.family}|{w.given}|{middles[at]}|{w.goes}|{'FMMFFMFMF'[at]}|Student|Patron|{'A' if w.here else 'I'}||"
            f"0{w.grade}|{w.room}|{2039 - int(w.grade)}|0{at % 9 + 1}/1{at}/{14 - int(w.grade) % 2}|||{w.family.lower().replace(' ', '')}{at}@mail.example||"
            f"{at * 8 + 12} Sycamore Ave||Westfall|NJ|07099|201-555-01{at:02}||||||||"
        )
        for at, w in enumerate(people)
    ]
    rows += [
        cut(
            f"{w.number}|WMS|{w.more[0]}|{w.family}|{w.given}||||Teacher|Teacher|A||||||||{w.given[0].lower()}{w.family.lower()}@wms.example|||||||||||||||"
        )
        for w in staff
    ]
    folder.csv("destiny_patrons.csv", [cut(titles), *rows])
    files = {w.number: f"{at + 2:05}.jpg" for at, w in enumerate(people)}
    pictures = faces(people, lambda w: files[w.number])
    listed = "".join(f'"{w.number}","{files[w.number]}"\r\n' for w in people if w.photo)
    folder.zip("WMS_pictures.zip", {"idlink.txt": listed, **pictures})
    return Truth([*people, *staff], allowed=("WMS",))


@case(
    "SchoolLogic's student photos (success.srb-es.com, Student Photos - Import: a zip, and an input file of `id,file` lines without titles); the list's titles: from memory, not read here"
)
def fresh_prairie_list_and_lookup_file(folder: Folder) -> Truth:
    """Legal and usual names in a Saskatchewan school's list; the photographer's zip with the input file that maps it by student number."""
    people = those(
        "Kaylee|Thunderchild;Oleksandr|Hrycak;Brynn|Stuckel;Mohamed|Yusuf Ali;Cassidy|Bear-Whitstone;Tyson|Froese;Jasleen|Brar;Emmett|Lachance;Shaye|Olynyk",
        "1180264",
        "3 4",
        "3A;4B",
    )
    usual = cut("Kaylee|Alex|Brynn|Mohamed|Cass|Tyson|Jas|Emmett|Shaye")
    people = [
        replace(w, goes="" if name == w.given else name, also=((name, w.family),))
        for w, name in zip(people, usual, strict=True)
    ]
    people[4] = replace(
        people[4], also=(("Cassidy", "Whitstone"), ("Cass", "Whitstone"), ("Cass", "Bear-Whitstone"))
    )
    titles = cut(
        "Student Number|Legal Surname|Legal First|Legal Middle|Usual Surname|Usual First|Gender|Birth Date|Grade|Homeroom|Homeroom Teacher|Status"
    )
    teachers = {"3A": "Wiebe, Denise", "4B": "Okemow, Curtis"}
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{('', 'James', '', '', 'Anne')[at % 5]}|{'Whitstone' if at == 4 else w.family}|{usual[at]}|{'FMFMFMFMX'[at]}|"
            f"{2021 - int(w.grade)}-0{at + 1}-17|{w.grade}|{w.room}|{teachers[w.room]}|Active"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("StudentList_20260915.csv", [titles, *rows], quote=True)
    files = {w.number: f"LSP{24011 + at * 3}.jpg" for at, w in enumerate(people)}
    folder.put("input.txt", "".join(f"{w.number},{files[w.number]}\r\n" for w in people if w.photo))
    folder.zip("photos.zip", faces(people, lambda w: files[w.number]))
    return Truth(people, allowed=(*teachers.values(), "Denise Wiebe", "Curtis Okemow"))


@case(
    "Lexia Core5's monthly export (community.lexialearning.com 841: Customer Name, School Name, Classes, First Name, MI, Last Name, Username, Grade, Year, Month, Program, Start of Year Level, Start GLM, Start Status, Start Status Label …; several classes are parted by commas); the last titles: from memory"
)
def fresh_reading_program_by_month(folder: Folder) -> Truth:
    """One row for each child and month, so each is there two or three times; the user name is the lunch number; two are in a second class."""
    people = those(
        "Weston|Gaither;Amaya|Pulido;Harper|Dinkins;Josue|Cantu;Lottie|Prewitt;Kasen|Loftis;Ximena|Barrera;Demetrius|Yancey",
        "70355",
        "2",
        "Gr 2 Hargis;Gr 2 Swafford",
    )
    people = [replace(w, room="", classes=(w.room,)) for w in people]
    titles = cut(
        "Customer Name|School Name|Classes|First Name|MI|Last Name|Username|Grade|Year|Month|Program|Start of Year Level|Start GLM|Start Status|Start Status Label|End of Month Level|Days Used|Minutes"
    )
    rows = []
    for at, w in enumerate(people):
        classes = f"{w.classes[0]},Tier 3 Reading" if at in (1, 5) else w.classes[0]
        for month in (8, 9, 10)[at % 2 :]:
            use = "n/a|n/a|n/a" if month == 10 else f"{6 + at % 3}|{at + 7}|{at * 11 + 60}"
            rows.append(
                cut(
                    f"Bluestem USD 411|Prairie View Elementary|{classes}|{w.given}|{'AMLRJ KT'[at].strip()}|{w.family}|{w.number}|2|2026|{month}|Core5|"
                    f"{6 + at % 3}|{('1st', '2nd')[at % 2]}|0|In GLM|{use}"
                )
            )
    folder.csv("Core5_Monthly_2026-10-20.csv", [titles, *rows])
    folder.photos(people, lambda w: f"2nd grade lunch pics/{w.number}.jpg")
    allowed = ("Tier 3 Reading", "2nd grade lunch pics", "Core5", "Prairie View Elementary")
    return Truth(people, allowed=allowed)


@case(
    "Handy Library Manager's borrowers as text with tabs (primasoft.com, patrons_new: NAME, BARCODE, TYPE, ADDRESS1, ADDRESS2, CITY, STATE, ZIP, PHONE, EMAIL); typed by a parish school's volunteers: invented"
)
def fresh_borrowers_typed_by_volunteers(folder: Folder) -> Truth:
    """Names in whatever case and mostly last name first, two without a barcode, the grade as type; most other cells are empty."""
    people = those(
        "Bernadette|Kuzma;Dale|Ostrander;Philomena|Schaaf;Leo|Tabone;Maria Grace|Villareal;Augustine|Wirth;Cecilia|Dombrowski;Patrick|Noonan",
        "1042",
        "4 4 5 4 5 5 4 5",
        without=2,
    )
    people = but(people, {3: {"number": ""}, 7: {"number": ""}})
    teacher = one("Joan", "Feeney", "1003", role="staff", photo="")
    typed = cut(
        "Kuzma, Bernadette|ostrander, dale|SCHAAF, PHILOMENA|Leo Tabone|Villareal, Maria Grace|Wirth,Augustine|dombrowski, Cecilia|Noonan, Patrick"
    )
    types = {"4": ("Gr 4", "gr. 4", "Grade 4"), "5": ("Gr 5", "5th")}
    rows = [
        [
            *(typed[at], w.number, types[w.grade][at % len(types[w.grade])]),
            *(
                ("", "212 Locust St", "")[at % 3],
                "",
                ("", "Coaldale", "")[at % 3],
                ("", "PA", "")[at % 3],
                "",
                "",
                "",
            ),
        ]
        for at, w in enumerate(people)
    ]
    rows.insert(3, ["Feeney, Joan", "1003", "Faculty", "", "", "", "", "", "", "jfeeney@stb.example"])
    titles = cut("NAME|BARCODE|TYPE|ADDRESS1|ADDRESS2|CITY|STATE|ZIP|PHONE|EMAIL")
    folder.csv("borrowers.txt", [titles, *rows], sep="\t", enc="cp1252")
    folder.photos(people, lambda w: f"School pictures/{w.full}.jpg")
    allowed = ("School pictures", "Gr 4", "gr. 4", "Grade 4", "Gr 5", "5th")
    return Truth([*people, teacher], capitals=True, allowed=allowed)


@case(OFFICE + ": an elementary office's homerooms beside each other, to print on one page")
def fresh_two_homerooms_side_by_side(folder: Folder) -> Truth:
    """Two lists beside each other on a sheet, each under its teacher's name in merged cells; counts below; pictures by name in a folder for each teacher."""
    people = those(
        "Adelyn|Crotty;Marcellus|Boyd;Piper|Engstrom;Rafael|Quintero;Zachary|Tolliver;Ainsley|Burgett;Diego|Fuentes;Makayla|Hurst;Owen|Jablonski;Trinity|Rolle;Caden|Westbrook",
        "52107",
        "3",
        ";".join(["Castellano"] * 5 + ["Biggs"] * 6),
        without=2,
    )
    bus = cut("14||22|car|14||YMCA|22||14|car")
    lines: list[list[Any]] = [[w.family, w.given, int(w.number), bus[at]] for at, w in enumerate(people)]
    left, right = lines[:5], lines[5:]
    spare: list[Any] = [""] * 4
    body = [[*one_side, "", *other] for one_side, other in zip([*left, spare], right, strict=True)]
    titles = cut("Last|First|Lunch #|Bus")
    sheet = [
        ["3rd Grade Homerooms 2026-27"],
        ["Castellano", "", "", "", "", "Biggs"],
        [*titles, "", *titles],
        *body,
        [],
        ["5 students", "", "", "", "", "6 students"],
    ]
    folder.book("3rd gr homerooms.xlsx", {"Sheet1": sheet}, merge=["A1:I1", "A2:D2", "F2:I2"])
    folder.photos(people, lambda w: f"Picture day/{w.room}/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("Picture day",))


@case(OFFICE + ": a charter school's list with words of its own")
def fresh_scholars_and_their_advisories(folder: Folder) -> Truth:
    """Scholars, advisories named for colleges, a cohort's year, a legend of colours below; a second sheet has those who withdrew; pictures say name and number."""
    people = those(
        "Jada|Freeland;Emanuel|Tesfaye;Kymani|Rowe;Alondra|Vega;Isaiah|Pinckney;Aminata|Sow;Zion|Hairston;Brielle|Mack;Carlos|Arce;Nevaeh|Stokes",
        "881042",
        "9 9 10 9 10 10 9 10",
        "Spelman;Howard;Rutgers;Spelman;Howard;Rutgers",
    )
    initials = cut("M.|||R.|T.||A.||J.|")
    people = [
        replace(w, also=((f"{w.given} {mark}", w.family),)) if mark else w
        for w, mark in zip(people, initials, strict=True)
    ]
    people = but(
        people,
        {
            2: {"goes": "Ky"},
            4: {"goes": "Zay"},
            8: {"here": False, "photo": ""},
            9: {"here": False, "photo": ""},
        },
    )
    titles = cut("Scholar #|Scholar (last, first)|Goes by|Gr.|Advisory|Class of|Pic taken?|Media release")
    rows = [
        [
            *(int(w.number), f"{w.last_first} {initials[at]}".strip(), w.goes, int(w.grade), w.room),
            *(2039 - int(w.grade), "Y" if w.photo else "", ("Y", "Y", "N")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    gone = [
        [*row[:5], day, why]
        for row, day, why in zip(rows[8:], ("9/11", "9/30"), ("moved to GA", "transfer"), strict=True)
    ]
    legend = [[], ["", "TOTAL", "", 8], [], ["Yellow = NO media release"], ["Pink = new scholar 26-27"]]
    folder.book(
        "Scholar roster 26-27 (use this one).xlsx",
        {
            "Active": [["Upper school scholars - updated 10/2 - DO NOT SORT"], titles, *rows[:8], *legend],
            "Withdrawn": [[*titles[:5], "Date", "Reason"], *gone],
        },
        merge=["A1:H1"],
    )
    folder.photos(people, lambda w: f"ID photos/{w.family}_{w.given}_{w.number}.jpg")
    return Truth(people, allowed=("Active", "Withdrawn", "ID photos"))


@case(OFFICE + ": a room parent's list of a kindergarten class, in Word")
def fresh_room_parents_word_list(folder: Folder) -> Truth:
    """A table in Word with birthdays and parents beside the children; nicknames in quotation marks; pictures by the first name only."""
    people = those(
        "Henry|Alcott;Priscilla|Nwosu;William|Stroud;Juniper|Hashimoto;Graham|Tillery;Elodie|Marchetti-Ross;Bodhi|Kapoor;Margaret|Lindahl;Dax|Romero",
        "",
        "K",
        without=2,
    )
    people = but(people, {2: {"goes": "Liam"}, 7: {"goes": "Maisie"}})
    parents = cut(
        "Beth & Tom Alcott|Chioma Nwosu|Jen Stroud|Kenji and Lauren|Amy Tillery, Rick Tillery|Dana Marchetti / Paul Ross|Anita Kapoor|Kristin & Erik|Yesenia Romero"
    )
    called = [f'{w.given} "{w.goes}" {w.family}' if w.goes else w.full for w in people]
    rows = [
        [
            Cell((called[at],)),
            Cell((f"{at % 12 + 1}/{at * 3 + 2}",)),
            Cell((parents[at],)),
            Cell((("", "nuts", "", "dairy")[at % 4],)),
        ]
        for at in range(len(people))
    ]
    titles = [Cell((name,)) for name in ("Child", "Birthday", "Parent(s)", "Allergies")]
    folder.put(
        "Ms Tran class list.docx",
        docx(
            [
                "Ms. Tran's Kindergarten",
                "Room parents: Jen S. and Anita K.  Please do not share outside our class!",
            ],
            [titles, *rows],
            ["Snack calendar to follow."],
        ),
    )
    folder.photos(people, lambda w: f"{(w.goes or w.given).lower()}.jpg")
    return Truth(people, allowed=("*",))
