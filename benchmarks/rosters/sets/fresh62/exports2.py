"""Exports of student systems and library systems, as they come."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_line
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder


@case("SchILD-NRW: Export in Text-/Excel-Dateien, hilfe.edoop.de/benutzer/verwaltung/import/nrw")
def p63b_schild_export_with_rufnamen(folder: Folder) -> Truth:
    """Germany: all first names and the Rufname, quotes and semicolons, a status of Aktiv or Abgänger."""
    people = [
        of_line("Anna Sophie|Bergmann|8812|5|05A", goes="Sophie"),
        of_line("Can|Demirtaş|8817|5|05A"),
        of_line("Karl Friedrich|von der Heide|8821|5|05B", goes="Fritz"),
        of_line("Leni|Jaschke|8829|5|05B"),
        of_line("Noël|Köster|8833|5|05A", here=False),
        of_line("Maria Luisa|Lo Presti|8840|5|05B", goes="Luisa"),
        of_line("Ruben|Zahn|8846|5|05A"),
    ]
    titles = cut(
        "Interne ID-Nummer|Nachname|Vorname|Rufname|Geburtsdatum|Geschlecht|Klasse|Jahrgang|Status|"
        "1. Erz.: Nachname|1. Erz.: Vorname"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, f"1{at}.0{at + 1}.2016", "wmmwmwm"[at], w.room),
            *("05", "Aktiv" if w.here else "Abgänger", w.family, ("Claudia", "Murat", "Jens")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schueler_Bibliothek.txt", [titles, *rows], ";", "utf-8-sig", quote=True)
    return Truth(people)


@case("an older library program that keeps 12 letters of a name, beside the office's list; invented")
def p63b_names_cut_by_the_library_program(folder: Folder) -> Truth:
    """United States: the office's list, then an export with barcodes that cuts names at twelve letters."""
    people = [
        of_line("Maximiliano|Castellanos-Vega|55120|3|Bravo", more=("2104417",)),
        of_line("Christopher-James|Dunn|55133|3|Bravo", more=("2104425",)),
        of_line("Anastasia|Papadimitriou|55148|3|Kessler", more=("2104433",)),
        of_line("Leilani|Kahananui-Akana|55151|2|Ortiz", more=("2104441",)),
        of_line("Ty|Wu|55162|2|Ortiz", more=("2104458",)),
        of_line("Guadalupe|Montelongo|55170|3|Kessler", more=("2104466",)),
    ]
    office = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv(
        "1 office/enrollment.csv", [cut("Student ID|Last Name|First Name|Grade|Homeroom Teacher"), *office]
    )
    library = [[w.more[0], w.number, w.family[:12], w.given[:12], "STUDENT", w.grade] for w in people]
    titles = cut("PATRON BARCODE|STUDENT ID|LAST|FIRST|PATRON TYPE|GRADE")
    folder.csv("2 library/PATRONS.TXT", [titles, *library])
    same = [(w.full, w.full) for w in (people[0], people[1], people[3])]
    return Truth(people, steps=("1 office", "2 library"), same=same)


@case("Bromcom: students with their contacts as CSV, a row for each contact (titles from memory)")
def p63b_bromcom_row_for_each_contact(folder: Folder) -> Truth:
    """England: a pupil stands once for each contact; twins, a father who has his son's name."""
    lines = [
        ("Joshua|Adebisi|6617|4|4 Willow", "Folake Adebisi,Mother;Tunde Adebisi,Father"),
        (
            "Connor|Hargreaves|6624|4|4 Willow",
            "Connor Hargreaves,Father;Lisa Swann,Mother;Jean Swann,Grandparent",
        ),
        ("Amelia|Pettifer|6631|4|4 Beech", "Sarah Pettifer,Mother"),
        ("Amelie|Rousseau|6640|4|4 Beech", "Claire Rousseau,Mother;Paul Rousseau,Father"),
        ("Jack|Tansley|6655|4|4 Willow", "Mary Tansley,Mother;Colin Tansley,Father"),
        ("Jake|Tansley|6656|4|4 Beech", "Mary Tansley,Mother;Colin Tansley,Father"),
    ]
    people: list[Who] = []
    rows: list[list[str]] = []
    for at, (line, contacts) in enumerate(lines):
        who = of_line(line)
        people.append(who)
        for order, contact in enumerate(contacts.split(";"), 1):
            name, relation = contact.split(",")
            given, family = name.split()
            rows.append(
                [
                    *(who.number, who.given, who.family, f"1{min(at, 4)}/03/2018", "Year 4", who.room),
                    *(str(order), given, family, relation, f"07700 9001{at}{order}", "Yes"),
                ]
            )
    titles = cut(
        "Admission Number|Legal First Name|Legal Last Name|DOB|Year Group|Tutor Group|Contact Priority|"
        "Contact First Name|Contact Last Name|Relationship|Contact Mobile|Parental Responsibility"
    )
    folder.csv("Students and Contacts.csv", [titles, *rows], enc="utf-8-sig")
    return Truth(people)
