"""What offices and teachers of the Commonwealth make of their systems' lists."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a head of year sets two forms beside each other on one sheet")
def fresh_two_forms_side_by_side(folder: Folder) -> Truth:
    """Merged headings with the teachers, a blank column between, counts at the foot; photos in a folder for each form."""
    left = those(
        "Zara|Whitcombe;Elliot|Ramsbottom;Nadia|Choudhury;George|Standish;Lowenna|Pascoe", "", "", "5A"
    )
    right = those("Ibrahim|Sesay;Martha|Greenhalgh;Piotr|Zielinski;Connie|Lister", "", "", "5B")
    rows: list[list[str]] = []
    for at in range(5):
        a, b = left[at], right[at] if at < 4 else None
        rows.append([a.family, a.given, "", b.family if b else "", b.given if b else ""])
    top = [["Year 5 classes 2026/27"], [], ["5A - Mr Doyle", "", "", "5B - Miss Asante", ""]]
    titles = ["Surname", "First name", "", "Surname", "First name"]
    folder.book(
        "Y5 classes.xlsx",
        {"Sheet1": [*top, titles, *rows, [], ["Total", "5", "", "Total", "4"]]},
        merge=["A1:E1", "A3:B3", "D3:E3"],
    )
    people = [*left, *right]
    folder.photos(people, lambda w: f"photos/{w.room}/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("5A - Mr Doyle", "5B - Miss Asante", "Mr Doyle", "Miss Asante"))


@case(OFFICE + ": a composite class of an Australian primary school, as its teacher keeps it")
def fresh_composite_class_with_media_consent(folder: Folder) -> Truth:
    """Years 2 and 3 in one class; those without consent have no photo; boys, girls, total and a legend at the foot."""
    people = those(
        "Archie|Bellamy;Saoirse|Quinlan;Vihaan|Reddy;Billie|Cartwright;Leilani|Fonoti;Max|Stojanovski;Tilly|Ogilvie;Zac|El-Khoury;Peppa|Rowntree",
        "",
        "2 3",
        "2/3M",
        without=0,
    )
    people = but(people, {3: {"photo": ""}, 6: {"photo": ""}})
    titles = cut("|Student|Yr|Sports house|Bus|Media consent|Notes")
    rows = [
        cut(
            f"{at + 1}|{w.last_first}|{w.grade}|{('Red', 'Blue', 'Gold')[at % 3]}|{('B4', '', '')[at % 3]}|{'Y' if w.photo else 'N'}|{('', 'glasses', '', 'speech Tues', '')[at % 5]}"
        )
        for at, w in enumerate(people)
    ]
    foot = [
        [],
        ["", "Boys 4", "", "", "", "", ""],
        ["", "Girls 5", "", "", "", "", ""],
        ["", "TOTAL 9"],
        ["Yellow = new this year"],
    ]
    folder.book(
        "2-3M class list.xlsx",
        {"Term 1": [["2/3M  Miss Mulcahy  Room 8"], [], titles, *rows, *foot]},
        merge=["A1:G1"],
    )
    folder.photos(people, lambda w: f"2-3M/{w.given} {w.family}.JPG")
    return Truth(
        [replace(w, room="") for w in people],
        allowed=(
            "2/3M",
            "2-3M",
            "2-3M class list",
            "2/3M Miss Mulcahy Room 8",
            "Room 8",
            "8",
            "Miss Mulcahy",
            "Mulcahy",
        ),
    )


@case(OFFICE + ": a class of a secondary school in Singapore, names as in the identity card, in capitals")
def fresh_names_as_in_the_identity_card(folder: Folder) -> Truth:
    """`BIN`, `D/O`, surnames first; index numbers, a masked NRIC, CCAs; photos by index number and name."""
    parted = cut(
        "Kai Xuan,Ang|Jia En Rachel,Chua|Danish Irfan,bin Rosli|Zi Xin,Ho|Kavitha,d/o Murugan|Yong Sheng,Ng|Nur Aisyah,binte Hamid|Rui En,Seah|Keng Boon,Teo"
    )
    people, names = [], []
    for at, both in enumerate(parted, 1):
        given, family = both.split(",")
        name = f"{given} {family}" if "b" in family or "/" in family else f"{family} {given}"
        who = one(given, family, "", "", "3 Diligence", more=(f"{at * 37 + 210}{'ABCDEFGHI'[at - 1]}",))
        people.append(any_parting(who, name))
        names.append(name.upper())
    people = but(people, {8: {"photo": ""}})
    titles = cut("Index|Name (as in NRIC)|NRIC (last 4)|Gender|Class|CCA|Mother Tongue")
    rows = [
        cut(
            f"{at}|{name}|{people[at - 1].more[0]}|{'MF'[at % 2]}|3 Diligence|{('NPCC', 'Choir', 'Badminton')[at % 3]}|{('CL', 'CL', 'ML')[at % 3]}"
        )
        for at, name in enumerate(names, 1)
    ]
    top = [["SEC 3 DILIGENCE (2026)"], ["Form Teachers: Mdm Lim S H / Mr Kumar R"], []]
    folder.book("3 Diligence.xlsx", {"Class list": [*top, titles, *rows]}, merge=["A1:G1", "A2:G2"])
    index = {w.key: at for at, w in enumerate(people, 1)}
    folder.photos(
        people, lambda w: f"Photos/{index[w.key]:02} {names[index[w.key] - 1].replace('/', '')}.jpg"
    )
    return Truth(people, capitals=True, allowed=("SEC 3 DILIGENCE", "Diligence", "SEC 3 DILIGENCE (2026)"))


@case(OFFICE + ": the new Year 7, as the transition lead collects them from the primary schools")
def fresh_intake_with_forms_to_be_confirmed(folder: Folder) -> Truth:
    """`TBC` for the form of some; `Known as` is mostly blank; one has withdrawn; the primary school's photos by `surname forename`."""
    people = those(
        "Nathaniel|Cresswell;Amara|Nwosu;Isabella|Fothergill;Haris|Qureshi;Wren|Satterthwaite;Dominik|Gorski;Jemima|Ellwood;Reece|Mountford;Thea|Vickers",
        "",
        "7",
        "7 Austen;7 Brunel;",
    )
    people = but(
        people, {0: {"goes": "Nate"}, 2: {"goes": "Bella"}, 5: {"here": False, "photo": "", "room": ""}}
    )
    titles = cut("SURNAME|FORENAME|Known as|M/F|Primary school|Form|SEND|Visit day|Comments")
    rows = [
        cut(
            f"{w.family.upper()}|{w.given}|{w.goes}|{'MF'[at % 2]}|{('St Oswald’s CE', 'Holme Lane', 'Beck Primary')[at % 3]}|{w.room or 'TBC'}|{('', 'K', '', 'E')[at % 4]}|{('yes', 'yes', 'ill')[at % 3]}|{'' if w.here else 'WITHDRAWN - going to The Grange'}"
        )
        for at, w in enumerate(people)
    ]
    folder.book("Y7 intake Sept 26 v4 FINAL.xlsx", {"Y7 2026": [titles, *rows], "Sheet2": [[]]})
    folder.photos(people, lambda w: f"Y7 photos/{w.family.lower()} {w.given.lower()}.jpg")
    return Truth([replace(w, grade="") for w in people], capitals=True, allowed=("Y7 2026",))
