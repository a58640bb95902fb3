"""Lists that come a second time."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, of_lines, one, us_birthday
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(OFFICE)
def p61_august_and_october_with_swapped_numbers(folder: Folder) -> Truth:
    """The office's export twice: the twins' numbers were exchanged and are right now; a teacher has married."""
    before = of_lines(
        """
        Abel|Carranza|55104|4|22
        Philippa|Dunning|55111|4|22
        Gemma|Ketchum|55118|4|24
        Miles|Ketchum|55125|4|24
        Zainab|Noor|55132|5|31
        Everett|Pike|55139|5|31
        Lucero|Santillan|55146|5|33
        Thea|Vandiver|55153|5|33
        """
    )
    teachers = of_lines("Kristen|Barlow|9107\nAlan|Fitch|9114", role="staff")
    came = of_lines("Rohan|Dutta|55398|4|22\nBrynn|Osgood|55405|5|33")
    after = but(
        before, {0: {"room": "24"}, 2: {"number": "55125"}, 3: {"number": "55118"}, 5: {"here": False}}
    )
    wed = but(teachers, {0: {"family": "Tremaine"}})

    def students(listed: Sequence[Who]) -> list[list[str]]:
        return [
            cut("Student ID|Last Name|First Name|Grade|Homeroom|Bus"),
            *([w.number, w.family, w.given, w.grade, w.room, str(len(w.full) % 4 + 3)] for w in listed),
        ]

    def staff(listed: Sequence[Who]) -> list[list[str]]:
        return [
            cut("Employee ID|Last Name|First Name|Position"),
            *([w.number, w.family, w.given, "Teacher"] for w in listed),
        ]

    folder.csv("1 August/students.csv", students(before))
    folder.csv("1 August/staff.csv", staff(teachers))
    folder.csv(
        "2 October/students.csv",
        students(sorted([*(w for w in after if w.here), *came], key=lambda w: w.family)),
    )
    folder.csv("2 October/staff.csv", staff(wed))
    return Truth(
        [*after, *came, *wed],
        steps=("1 August", "2 October"),
        same=[
            ("Gemma Ketchum", "Gemma Ketchum"),
            ("Miles Ketchum", "Miles Ketchum"),
            ("Kristen Barlow", "Kristen Tremaine"),
            ("Abel Carranza", "Abel Carranza"),
        ],
        allowed=("22", "1 August", "2 October", "Teacher"),
    )


@case(OFFICE)
def p61_later_only_one_class_again(folder: Folder) -> Truth:
    """All classes in September, in January a new list of one class only; the others are still here."""
    before = of_lines(
        """
        Winston|Addo||4|4A
        Beatriz|Camacho||4|4A
        Graham|Ellery||4|4A
        Soraya|Haddadi||4|4A
        Callie|Jessup||4|4B
        Mateo|Ontiveros||4|4B
        Pearl|Rasmusson||4|4B
        Desmond|Tuttle||4|4B
        Ivana|Horvat||4|4C
        Kieran|Lacey||4|4C
        Mabel|Stroh||4|4C
        """
    )
    new = one("Zuberi", "Mwangi", "", "4", "4B", photo="")
    after = [*but(before, {2: {"room": "4B"}}), new]
    teachers = {"4A": "Mrs. Pell", "4B": "Mr. Anaya", "4C": "Ms. Dorn"}
    titles = cut("Class|Teacher|Last name|First name|Birthday")
    rows = [
        [w.room, teachers[w.room], w.family, w.given, us_birthday(at, 2016)] for at, w in enumerate(before)
    ]
    folder.book("1 September/All fourth grade.xlsx", {"4th": [titles, *rows]})
    listed = sorted((w for w in after if w.room == "4B"), key=lambda w: w.family)
    table_rows = [
        cut("#|Last name|First name"),
        *([str(at), w.family, w.given] for at, w in enumerate(listed, 1)),
    ]
    folder.put(
        "2 January/4B January.docx",
        docx(
            [
                "Mr. Anaya's class",
                "Grade 4    Class: 4B",
                "New list as of January 11 (Graham moved over from 4A)",
            ],
            [[Cell((text,)) for text in row] for row in table_rows],
        ),
    )
    return Truth(
        after,
        steps=("1 September", "2 January"),
        same=[("Graham Ellery", "Graham Ellery"), ("Pearl Rasmusson", "Pearl Rasmusson")],
        allowed=(
            "4A",
            "4th",
            *teachers.values(),
            "Mr. Anaya's class",
            "4B January",
            "1 September",
            "2 January",
        ),
    )


@case("style of a school secretary's mail, invented")
def p61_mail_of_starters_leavers_and_movers(folder: Folder) -> Truth:
    """A CSV in September, later a mail of the secretary: two starters, one leaver, one who changed the class."""
    before = of_lines(
        """
        Arlo|Beddoes|6104|5|5S
        Anoushka|Bhatt|6111|5|5S
        Lucy|Brand|6118|5|5S
        Connor|Devlin|6125|5|5T
        Freya|Gilmour|6132|5|5T
        Malachy|Quinlan|6139|6|6R
        Isobel|Rooke|6146|6|6R
        Kai|Temple|6153|6|6R
        Tilly|Wren|6160|6|6R
        Hamza|Younis|6167|5|5T
        Niamh|Zeal|6174|5|5S
        """
    )
    came = of_lines("Kofi|Agyeman|6391|5|5S\nElena|Dragomir|6398|6|6R")
    after = [*but(before, {2: {"room": "5T"}, 7: {"here": False}}), *came]
    rows = [[w.number, w.given, w.family, f"Year {w.grade}", w.room] for w in before]
    folder.csv("1 September/pupils.csv", [cut("Pupil No|Forename|Surname|Year|Class"), *rows])
    mail = EmailMessage()
    mail["From"] = "Maureen Tandy <office@hollybank.example>"
    mail["To"] = "Library <library@hollybank.example>"
    mail["Date"] = "Tue, 04 Nov 2025 10:41:00 +0000"
    mail["Subject"] = "Changes after half term"
    starters = "".join(f"{w.full}, {w.number}, Year {w.grade}, {w.room}\n" for w in came)
    mail.set_content(
        "Hi,\n\nChanges for your borrower list please.\n\n"
        f"Starters:\n{starters}\n"
        "Leavers:\nKai Temple, 6153, Year 6, 6R\n\n"
        "Changed class:\nLucy Brand, 6118, Year 5, 5T\n\n"
        "Thanks, Maureen\n\nMrs M Tandy\nSchool Administrator\nTel 01632 960144\n"
    )
    folder.put("2 November/Changes after half term.eml", mail.as_bytes())
    return Truth(
        after,
        steps=("1 September", "2 November"),
        same=[("Lucy Brand", "Lucy Brand"), ("Kai Temple", "Kai Temple"), ("Freya Gilmour", "Freya Gilmour")],
        allowed=("5S", "1 September", "2 November"),
    )
