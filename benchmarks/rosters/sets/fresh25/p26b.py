"""Schools of Britain and Ireland: what the office, the portal and the class teacher hand over."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "a reg group listing of SIMS sent to Excel (from memory: Adno, Surname, Forename, Preferred, Reg; not read)"
)
def p26b_sims_reg_groups(folder: Folder) -> Truth:
    """England, secondary: two registration groups below each other, counts under each, one who left."""
    first = those(
        "Amelia|Jones;Kacper|Wrobel;Mohammed Yusuf|Rahman;Theodora|Vance-Ellery;Reece|Tuckwell",
        "004512",
        "7",
        "7HRT",
        0,
        photo="",
    )
    second = those(
        "Amelia|Jones;Zainab|Qureshi;Finley|Brocklebank;Elizabeth|Adu-Gyamfi;Lowri|Prosser",
        "004587",
        "7",
        "7MBK",
        0,
        photo="",
    )
    first = but(first, {3: {"goes": "Teddy"}, 4: {"here": False}})
    second = but(second, {3: {"goes": "Libby"}})
    titles = cut("Adno|Surname|Forename|Preferred|Gender|DOB|House|SEN|Notes")
    rows: list[list[str]] = [
        ["Harcombe Vale School"],
        ["Registration Group Listing   Year 7   Effective date 14/09/2026"],
        [],
    ]
    heads = (
        "Registration Group: 7HRT|||Tutor: Mr D Hartnoll||Room S12",
        "Registration Group: 7MBK|||Tutor: Mrs M Bankole||Room L04",
    )
    for at, (head, people) in enumerate(zip(heads, (first, second), strict=True)):
        rows += [cut(head), titles]
        rows += [_sims(who, at + place) for place, who in enumerate(people)]
        rows += [["", f"Boys: {(3, 1)[at]}", f"Girls: {(2, 4)[at]}", f"Total: {len(people)}"], [], []]
    rows.append(["", "", "", "", "", "", "", "Printed by sgreaves 14/09/2026 08:12"])
    folder.book("Yr7 reg groups.xlsx", {"Report": rows})
    tutors = ("Mr D Hartnoll", "Mrs M Bankole", "D Hartnoll", "M Bankole", "Hartnoll, D", "Bankole, M")
    return Truth([*first, *second], allowed=(*tutors, "S12", "L04", "Room S12", "Room L04", *_HOUSES))


_HOUSES = ("Brunel", "Seacole", "Turing")


def _sims(who: Who, at: int) -> list[str]:
    note = "" if who.here else "LEFT 11/09/2026 to Okehampton"
    girl = "F" if who.given in ("Amelia", "Theodora", "Zainab", "Elizabeth", "Lowri") else "M"
    born = f"{at + 3:02}/0{at % 8 + 1}/2015"
    return [
        who.number,
        who.family,
        who.given,
        who.goes,
        girl,
        born,
        _HOUSES[at % 3],
        "K" if at == 2 else "",
        note,
    ]


@case(
    "the list of students of VSware as CSV (from memory, not read here: First Name, Last Name, Year, Class, Adm No)"
)
def p26b_vsware_august_october(folder: Folder) -> Truth:
    """Ireland, post-primary: the list of August; in October two came, one left, one moved class, one has her name in Irish."""
    august = those(
        "Aoife|O'Donnell;Cillian|Mac Giolla Phádraig;Saoirse|de Búrca;Eoghan|Ó Súilleabháin;Oliwia|Kaminska;"
        "Fiachra|Hennelly;Chidera|Nwosu;Róisín|Tuohy",
        "06120",
        "1 1 2 2",
        "1 Emmet;1 Markievicz;2 Emmet;2 Markievicz",
        0,
        photo="",
    )
    october = but(
        august,
        {0: {"family": "Ní Dhomhnaill"}, 1: {"room": "1 Emmet"}, 5: {"here": False}},
    )
    october += [
        one("Senan", "Ó Loideáin", "06301", "1", "1 Markievicz", photo=""),
        one("Maria Clara", "Figueiredo", "06302", "2", "2 Emmet", photo=""),
    ]
    titles = cut("First Name|Last Name|Year|Class|Adm No|Gender|DOB|Status|Eircode|Primary contact")
    for month, people, enc in (("1 August", august, "utf-8-sig"), ("2 October", october, "cp1252")):
        rows = [
            [
                *(who.given, who.family, ("1st Year", "2nd Year")[int(who.grade) - 1], who.room, who.number),
                *("FMFMFMFFMF"[at], f"{at + 11}/05/2013", "Enrolled" if who.here else "Left"),
                *(f"H91 X{at}K{at + 1}", f"087 55501{at:02}"),
            ]
            for at, who in enumerate(people)
        ]
        if month == "2 October":
            rows.sort(key=lambda row: row[1])
        folder.csv(f"{month}/Students.csv", [titles, *rows], enc=enc)
    return Truth(
        october,
        steps=("1 August", "2 October"),
        same=(
            ("Aoife O'Donnell", "Aoife Ní Dhomhnaill"),
            ("Cillian Mac Giolla Phádraig", "Cillian Mac Giolla Phádraig"),
        ),
    )


@case(
    "a school photographer's disc as Tempest or Academy give it out (from memory, not read here): folders, no list"
)
def p26b_photographer_folders(folder: Folder) -> Truth:
    """Scotland or England, primary: photos in folders of year and class, last name in capitals, a group and siblings among them."""
    people = those(
        "Chidi|Abara;Skye|Macallister;Luiza|de Souza;Ruaridh|O'Neill;Anaya|Bhatt;Poppy-Jo|Cruickshank;Jan|Vrba",
        "",
        "3 3 3 4 4 4 4",
        "3 Kestrel;3 Kestrel;3 Kestrel;4 Osprey;4 Osprey;4 Osprey;4 Osprey",
        0,
    )
    top = "St Brannocks Primary Sept 2026"
    folder.photos(people, lambda w: f"{top}/Year {w.grade}/{w.room}/{w.family.upper()}_{w.given}.jpg")
    extra = [one("3 Kestrel", "Group"), one("Siblings", "Abara")]
    names = ("Year 3/3 Kestrel/Class group 3 Kestrel.jpg", "Siblings/ABARA_family.jpg")
    folder.photos(extra, lambda w: f"{top}/{names[extra.index(w)]}")
    folder.put(f"{top}/Copyright licence.txt", "Images may be used for the school's administration only.\r\n")
    return Truth(
        people,
        [lost("the photo of the class", "group"), lost("the photo of the siblings", "family", "siblings")],
        capitals=True,
        allowed=(top, "Siblings", "Year 3", "Year 4"),
    )
