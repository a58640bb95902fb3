"""Two lists that belong together, and lists of October on top of those of August."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case("a list of SIMS (from memory, not read here: Adno, Legal Surname, Preferred Forename, Reg Group, UPN)")
def p33a_year_seven_august_then_october(folder: Folder) -> Truth:
    """England: a CSV and photos of August, then a workbook of October: moved, renamed, new and left."""
    august = those(
        "Oluwaseun|Adebayo;Caitlin|Brocklehurst;Hamza|Choudhury;Zoë|Fairweather;Reece|Gathercole;"
        "Nicola|Hebblethwaite;Dáithí|O'Shea",
        "006012",
        "7",
        "7B;7K",
    )
    august = but(august, {1: {"goes": "Cait"}, 5: {"goes": "Nikki"}})
    october = but(
        august,
        {
            2: {"room": "7K"},
            3: {"family": "Fairweather-Jones"},
            4: {"here": False},
        },
    )
    october += [one("Tendai", "Moyo", "006131", "7", "7B", photo="")]
    titles = cut("Adno|Legal Surname|Legal Forename|Preferred Forename|Year|Reg Group|UPN|DOB")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "Year 7", w.room),
            *(f"K80120210{at}0{at + 3}2", f"0{at + 1}/11/2014"),
        ]
        for at, w in enumerate(august)
    ]
    folder.csv("1 August/Yr7 reg groups.csv", [titles, *rows], enc="cp1252")
    folder.photos(august, lambda w: f"1 August/Photos/{w.number}.jpg")
    later = [["Year 7 - as at 9 October 2026", *[""] * 6], [""] * 7]
    later += [cut("Adno|Surname|Forename|Known as|Reg|Left|Reason")]
    for who in sorted(october, key=lambda w: w.family):
        gone = ("", "") if who.here else ("25/09/2026", "Moved out of area")
        later.append([who.number, who.family, who.given, who.goes, who.room, *gone])
    folder.book("2 October/Year 7 October.xlsx", {"Year 7": later})
    return Truth(
        october,
        steps=("1 August", "2 October"),
        same=(("Zoë Fairweather", "Zoë Fairweather-Jones"), ("Hamza Choudhury", "Hamza Choudhury")),
    )


@case(OFFICE)
def p33a_proofs_then_entries_and_withdrawals(folder: Folder) -> Truth:
    """United States: a photographer's contact sheet of August, then only the changes up to October."""
    people = those(
        "Lennox|Abbate;Marisol|Cardenas;Desmond|Eberhart;Kiyomi|Fujita;Paisley|Gunderson;"
        "Ezekiel|Johnson;Anh Thu|Le;Sawyer|Rasmussen",
        "000812",
        "2 3",
        "8;11",
    )
    sheet = Grid(columns=4, rows=4, title="Lakeview Elementary - Fall Proofs", foot="Order by 9/18")
    shown = cells(people, "{who.last_first}", "Gr {who.grade}  Rm {who.room}", "ID {who.number}")
    folder.put("august/Lakeview proofs.pdf", grid_pdf(shown, sheet))
    now = but(people, {1: {"room": "12"}, 5: {"here": False}})
    new = [
        one("Amias", "Thornquist", "001407", "2", "8", photo=""),
        one("Rosalind", "Uwaje", "001411", "3", "11", photo=""),
    ]
    rows = [
        ["Entry / Withdrawal Report 08/24/2026 - 10/16/2026"],
        ["Changes only"],
        cut("Student ID|Student Name|Grade|Homeroom|Entry Date|Withdrawal Date|Reason"),
        *([w.number, w.last_first, f"0{w.grade}", w.room, "09/08/2026", "", "New to district"] for w in new),
        [now[1].number, "Cardenas, Marisol", "03", "12", "09/14/2026", "", "Homeroom change"],
        [now[5].number, "Johnson, Ezekiel", "03", "11", "08/24/2026", "10/02/2026", "Moved out of state"],
    ]
    folder.csv("october/EntryWithdrawal_0824_1016.csv", rows)
    return Truth(
        [*now, *new],
        steps=("august", "october"),
        same=(("Marisol Cardenas", "Marisol Cardenas"), ("Kiyomi Fujita", "Kiyomi Fujita")),
        allowed=("Lakeview Elementary",),
    )
