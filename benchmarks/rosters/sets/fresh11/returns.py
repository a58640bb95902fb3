"""Lists that come a second time."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.sixth_cast import same_records


@case(OFFICE + " in England: at half term the office sends `Starters and leavers`, a sheet each")
def fresh_starters_and_leavers_at_half_term(folder: Folder) -> Truth:
    """The first sheet are new ones, the second have gone, with the day and where to; nobody else is named."""
    before = those(
        "Ambrose|Whitlow;Bethan|Rhydderch;Chidi|Anyanwu;Dulcie|Farnham;Elias|Hartnoll;Farida|Noorzai;George|Ledbetter;Hattie|Wyke",
        "006117",
        "7 8",
        "7R;8L",
    )
    after = but(before, {2: {"here": False}, 5: {"here": False}})
    new = those("Isaac|Penhaligon;Jemima|Stroud", "006412", "8 7", "8L;7R", without=1)
    titles = words("Adno,Legal Surname,Legal Forename,Year,Reg")
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in before]
    folder.csv("1/On roll September.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    starters = [
        cut(f"{w.number}|{w.family}|{w.given}|{w.grade}|{w.room}|0{at + 2}/11/2026|St Aldhelm's")
        for at, w in enumerate(new)
    ]
    gone = [
        cut(f"{w.number}|{w.family}|{w.given}|{w.grade}|{w.room}|23/10/2026|{to}")
        for w, to in zip(
            (w for w in after if not w.here), ("Moved to Leeds", "Elective home ed"), strict=True
        )
    ]
    heads = cut("Adm No|Surname|Forename|Yr|Form")
    folder.book(
        "2/Starters and leavers.xlsx",
        {
            "Starters": [[*heads, "Start date", "Previous school"], *starters],
            "Leavers": [[*heads, "Leaving date", "Destination"], *gone],
        },
    )
    folder.photos(new, lambda w: f"2/{w.number}.jpg")
    return Truth(
        [*after, *new], steps=("1", "2"), same=same_records(before, after), allowed=("Starters", "Leavers")
    )


@case(
    OFFICE
    + ": the same list in January; the teacher of one homeroom has married, and a pupil has a new surname, too"
)
def fresh_teacher_married_over_the_winter(folder: Folder) -> Truth:
    """`Doyle` is `Farrell` for all her pupils; one boy is adopted: same number, other last name; old photos stay."""
    before = those(
        "Anders|Kilbride;Birdie|Saucedo;Cormac|Weller;Dahlia|Pinkston;Ezra|Hightower;Frankie|Lomax;Gwendolyn|Abdi;Hank|Tsosie",
        "77120",
        "3 4",
        "Doyle;Pruitt-Hayes",
    )
    after = [replace(w, room="Farrell") if w.room == "Doyle" else w for w in before]
    after[3] = replace(after[3], family="Bergstrom")
    titles = words("StudentID,LastName,FirstName,GradeLevel,HomeroomTeacher,EntryDate")
    for step, people in (("1", before), ("2", after)):
        rows = [[w.number, w.family, w.given, w.grade, w.room, "08/19/2026"] for w in people]
        folder.csv(f"{step}/homerooms.csv", [titles, *rows], quote=True)
    folder.photos(before, lambda w: f"1/pictures/{w.number}.jpg")
    return Truth(after, steps=("1", "2"), same=same_records(before, after))
