"""What schools in Britain and Ireland send on an ordinary day."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case("http://cdn.microlibrarian.net/importwizard/csv/slm/othermis.html")
def fresh_seven_columns_for_eclipse(folder: Folder) -> Truth:
    """The file for Eclipse, all quoted; numbers with zeros before; photos by that number, in capitals at the end."""
    people = those(
        "Amelia|Stockdale;Haroon|Mirza;Ffion|Pugh;Kacper|Wojcik;Daisy-Mae|Tunnicliffe;Oluwaseun|Bakare;Finlay|St. John;Eliza|Marriott",
        "0005612",
        "7 8",
        "7W;8C",
    )
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.family}|{at + 11}/0{at + 1}/{2021 - int(w.grade)}|{'FMFMFMMF'[at]}|{w.room}|{w.grade}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("eclipse_students.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"Photos/{w.number}.JPG")
    return Truth(people, allowed=("Photos",))


@case("SIMS .net: a report opened in Excel (Adm No, Legal and Preferred names, Reg; from memory)")
def fresh_sims_report_with_a_leaver(folder: Folder) -> Truth:
    """School and report above the titles, `Year  9` with two blanks, a preferred forename, a leaver with a date, a count below; photos by admission number."""
    people = those(
        "Charlotte|Entwistle;Mohammed Zain|Akhtar;Thomas|Birtwhistle;Aleksandra|Kowalczyk;Joshua|Hargreaves;Simran|Dhaliwal;Isabelle|Clegg;Kian|O'Malley;Ruth|Ackroyd",
        "006204",
        "9",
        "9JHA;9RSM",
    )
    people = but(people, {2: {"goes": "Tom"}, 5: {"here": False}, 6: {"goes": "Izzy"}})
    titles = cut("Adm No|Surname|Forename|Preferred Forename|Year|Reg|Gender|Date of Leaving")
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.goes or w.given}|Year  {w.grade}|{w.room}|{'FMMFMFFMF'[at]}|{'' if w.here else '16/10/2026'}"
        )
        for at, w in enumerate(people)
    ]
    head: list[list[Any]] = [["Calder Bridge High School"], ["Year 9 photo list for Library"], []]
    folder.book(
        "Year 9 photo list for Library.xlsx",
        {"Sheet1": [*head, titles, *rows, [], ["Count:", len(rows)]]},
        merge=["A1:H1", "A2:H2"],
    )
    folder.photos([w for w in people if w.here], lambda w: f"SIMS photos/{w.number}.jpg")
    return Truth(people, allowed=("SIMS photos",))


@case(OFFICE + ": a secretary's sheet of two classes in a small Irish primary school")
def fresh_two_classes_below_each_other(folder: Folder) -> Truth:
    """One sheet, a heading for each teacher's class, blank rows between, a child in hospital remarked, totals; photos in two folders by first name and surname."""
    third = those("Saoirse|Keane;Tadhg|Moloney;Fiadh|Lynch;Conor|Naughton;Zara|Adeleke", "", "3", "", 0)
    fourth = those("Éanna|Scanlon;Muireann|Foley;Jakub|Wrona;Rían|Cusack;Ella|Hanrahan", "", "4", "", 0)
    rows: list[list[Any]] = [["Scoil Naomh Íde - Library lists 2026/27"], []]
    for title, teacher, people in (("3rd Class", "Ms Keogh", third), ("4th Class", "Mr Tuohy", fourth)):
        rows += [[f"{title} - {teacher}"], cut("No.|First Name|Surname|Class|Remarks")]
        rows += [
            [
                *(at + 1, w.given, w.family, title),
                "in hospital till Halloween" if w.given == "Rían" else "",
            ]
            for at, w in enumerate(people)
        ]
        rows += [["", f"Total {len(people)}"], []]
    folder.book("Library lists.xlsx", {"Sheet1": rows, "Sheet2": [], "Sheet3": []})
    fourth = but(fourth, {3: {"photo": ""}})
    folder.photos(third, lambda w: f"3rd Class/{w.full}.jpg")
    folder.photos(fourth, lambda w: f"4th Class/{w.full}.jpg")
    return Truth([*third, *fourth], allowed=("*",))


@case(OFFICE + ": a school photographer's disc with an index, beside the office's list")
def fresh_photographers_disc_with_index(folder: Folder) -> Truth:
    """The photographer's index names the files; the office's list has the numbers and forms; one picture is in no index."""
    people = those(
        "Harriet|Tolley;Yusuf|Demir;Rowan|Beckwith;Anjali|Nair;Callum|Dewhurst;Megan|Eastwood;Theo|Papadakis",
        "002391",
        "6",
        "6K;6P",
    )
    titles = cut("Admission No|Surname|Forename|Year|Class")
    folder.csv(
        "Year 6.csv", [titles, *[[w.number, w.family, w.given, w.grade, w.room] for w in people]], quote=True
    )
    files = {w.full: f"RH{40211 + at * 3}.jpg" for at, w in enumerate(people)}
    retake = one("Retake")
    files[retake.full] = "RH40299.jpg"
    index = [[files[w.full], w.family, w.given] for w in people if w.photo]
    folder.csv("Disc/INDEX.TXT", [cut("Image|Surname|Forename"), *index], sep="\t")
    folder.photos([*people, retake], lambda w: f"Disc/IMAGES/{files[w.full]}")
    return Truth(people, [lost("a picture that no index names", "rh40299")], allowed=("*",))
