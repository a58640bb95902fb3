"""Lists of library systems, of Ireland and of southern Africa."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows, xls


@case(OFFICE + ": Softlink Oliver's borrower file parted by bars, with a second file of photos' names")
def fresh_oliver_bars_and_names_of_photos(folder: Folder) -> Truth:
    """Borrower ID and alternate ID, names, form class, loan category; a second list says which picture belongs to which borrower ID; one picture it names is not there."""
    people = those(
        "Henrietta|Loxton;Arjun|Subramaniam;Jack|Kowalczyk;Georgia|Fairweather;Tom|Xu;Charlotte|de Silva;Archie|Nolan",
        "300518",
        "8",
        "8.3;8.5",
        2,
    )
    people = [replace(w, more=(f"S{70411 + at * 17}",)) for at, w in enumerate(people)]
    titles = cut("Borrower ID|Alternate ID|Family Name|Given Name|Year Level|Form Class|Loan Category|Email")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, "8", w.room, "JNR"),
            f"{w.more[0].lower()}@stcuthberts.example",
        ]
        for w in people
    ]
    folder.csv("OLIVER_BORR.txt", [titles, *rows], sep="|")
    named = [[w.number, f"DSC_{1204 + at * 3:04}.jpg"] for at, w in enumerate(people[:6])]
    folder.csv("images.csv", [["Borrower ID", "Image"], *named])
    pictures = dict(named)
    folder.photos(people, lambda w: f"images/{pictures[w.number]}")
    return Truth(
        people,
        [lost("a picture that the list names is not there", pictures[people[5].number].lower(), "charlotte")],
        allowed=("images", "OLIVER_BORR", "8"),
    )


@case(
    "https://knowledgebase.reading-cloud.com/knowledge-base/exporting-a-csv-any-other-mis (titles as named there)"
)
def fresh_reading_cloud_made_by_hand(folder: Folder) -> Truth:
    """The mandatory columns typed by an office: all in quotes, stray blanks, a row without a name; photos by Forename_Surname."""
    people = those(
        "Bethan|Llewellyn;Gethin|Rees;Iestyn|Ap Dafydd;Nia Mair|Hopkins;Owain|Griffiths;Alaw|Pritchard;Macsen|Vaughan",
        "0005611",
        "3 4",
        "Derwen;Celyn",
    )
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    rows = [
        [
            w.number,
            f"{w.given} ",
            w.family,
            f"1{at}/0{at + 1}/2018",
            "FMMFMFM"[at],
            f" {w.room}",
            f"Year {w.grade}",
        ]
        for at, w in enumerate(people)
    ]
    rows.insert(4, ["0005650", "", "", "", "", "Celyn", "Year 4"])
    folder.csv("reading cloud.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"lluniau/{w.given.replace(' ', '')}_{w.family.replace(' ', '')}.jpg")
    return Truth(
        people,
        [lost("a row with a number and no name", "0005650", "no name", "without a name")],
        allowed=("lluniau", "reading cloud", "3", "4"),
    )


@case(OFFICE + ": VSware's class list of an Irish secondary school, in old Excel")
def fresh_vsware_second_years(folder: Folder) -> Truth:
    """Names in Irish with fadas, surnames of two words, base class with the year head, year as 2nd Year, locker and bus; photos by full name without fadas."""
    people = those(
        "Caoimhe|Ní Bhriain;Tadhg|Ó Súilleabháin;Sadhbh|Mac Giolla;Darragh|Fitzgerald;Oisín|de Búrca;Gráinne|Uí Chonaill;Patryk|Wrona;Éabha|Kinsella",
        "",
        "2",
        "Naomh Bríd;Naomh Ciarán",
    )
    plain = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
    titles = cut("Forename|Surname|Year|Base Class|Locker|Bus|Irish Exempt")
    rows: list[list[Any]] = [["Coláiste na Páirce"], ["2nd Years 2026/27 - Year Head: Ms. Hanrahan"], titles]
    rows += [
        [
            w.given,
            w.family,
            "2nd Year",
            w.room,
            117 + at * 2,
            ("Kilcock", "", "Enfield")[at % 3],
            "Y" if at == 6 else "",
        ]
        for at, w in enumerate(people)
    ]
    folder.put("2nd years.xls", xls(rows, [(0, 0, 0, 6), (1, 1, 0, 6)], "Class List"))
    folder.photos(people, lambda w: f"2nd year photos/{w.full.translate(plain)}.jpg")
    return Truth(people, allowed=("2nd year photos", "2nd years", "Class List", "2"))


@case(OFFICE + ": a substitute teacher's folder of an Irish primary school, a document of Word with photos")
def fresh_word_of_third_class_for_the_sub(folder: Folder) -> Truth:
    """Three pictures in a row with names below, first names and the letter of a surname where two are alike; remarks about nuts and glasses; an empty cell; one without a photo."""
    people = those("Saoirse;Fiadh M;Fiadh K;Rían;Tomasz;Cillian;Amelia;Olanrewaju", "", "", "", 1)
    people = [any_parting(w) for w in people]
    remarks = {1: "nut allergy - EpiPen in office", 3: "glasses!", 5: "goes to Ms Daly 10.20"}
    cells = [
        Cell(
            picture=face(w.photo) if w.photo else b"",
            lines=(
                w.full,
                *([remarks[at]] if at in remarks else []),
                *([] if w.photo else ["(no photo yet)"]),
            ),
        )
        for at, w in enumerate(people)
    ]
    folder.put(
        "Sub folder Room 9.docx",
        docx(
            ["Welcome to Room 9!", "3rd Class - Ms. Ní Cheallaigh", "Break 10.50, lunch 12.30. Thank you!"],
            in_rows([*cells, Cell(picture=b"", lines=("",))], 3),
            ["SNA: Bernie (till 1.30)"],
        ),
    )
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a photographer's folders of a South African school, no list at all")
def fresh_folders_of_grades_without_a_list(folder: Folder) -> Truth:
    """Two folders of register classes, files as SURNAME Given, a class photo, Thumbs.db and a text of thanks between them."""
    people = those(
        "Mieke|Botha;Tshepo|Mokoena;Zintle|Ngcobo;Francois|Steyn;Yumna|Adams;Keagan|Petersen;Nomvula|Zwane",
        "",
        "",
        "10A;10B",
        0,
    )
    folder.photos(people, lambda w: f"Skoolfotos 2026/{w.room}/{w.family.upper()} {w.given}.jpg")
    folder.put("Skoolfotos 2026/10A/Thumbs.db", bytes(64))
    folder.put("Skoolfotos 2026/10A/10A Klasfoto.jpg", face("a class in three rows"))
    folder.put(
        "Skoolfotos 2026/LEES MY.txt",
        "Baie dankie! Thank you for your support.\r\nOrders: orders@klikfotos.example, 021 555 0147\r\n",
    )
    return Truth(
        people,
        [lost("the photo of a whole class is nobody's", "klasfoto")],
        capitals=True,
        allowed=("*",),
    )
