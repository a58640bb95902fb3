"""What systems of schools in England, New Zealand, Australia, Ireland and British Columbia write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case(
    "SIMS .NET, a list designed in Reports and sent to CSV (Adno, UPN, Legal/Preferred, Year, Reg), with a "
    "photographer's disc named by admission number (sims.co.uk/partners/photographers.asp); "
    "titles from memory"
)
def p31a_sims_list_and_the_photographers_disc(folder: Folder) -> Truth:
    """England: admission numbers with zeros, UPN, preferred forenames, a leaver; photo folders by form."""
    people = those(
        "Oluwaseun|Adebowale;Thomasina|Birtwhistle;Zainab|Choudhry;Elliot|Dunmore-Hale;Ffion|Gethin;"
        "Mateusz|Jaskólski;Verity|Larkham;Jagdeep|Sahota;Kit|Wetherby",
        "004511",
        "7",
        "7HAW;7PEL",
    )
    people = but(
        people,
        {
            0: {"goes": "Seun"},
            1: {"goes": "Tamsin"},
            6: {"here": False, "photo": ""},
            7: {"goes": "Jag"},
        },
    )
    people = [replace(w, more=(f"K8232001260{31 + at * 3:02}",)) for at, w in enumerate(people)]
    titles = cut(
        "Adno|UPN|Legal surname|Legal forename|Preferred forename|Year|Reg|Reg tutor|House|DOB|Leaving date"
    )
    tutors = {"7HAW": "Mrs J Hawksworth", "7PEL": "Mr D Pelham"}
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, "Year  7", w.room, tutors[w.room]),
            *(("Keats", "Austen")[at % 2], f"{at + 3:02}/11/2014", "" if w.here else "18/10/2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Library list Yr7.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Tempest 2026/{w.room}/{w.number}.jpg")
    folder.put("Tempest 2026/README.TXT", "Images supplied for use in SIMS Photo Importer.\r\nJob 220714\r\n")
    return Truth(people, allowed=("Tempest 2026", "Mrs J Hawksworth", "Mr D Pelham"))


@case("KAMAR, Class Photos of a tutor group printed to PDF, one file a group (layout from memory)")
def p31a_kamar_photos_of_two_tutor_groups(folder: Folder) -> Truth:
    """New Zealand: two PDFs of photos, `Last, First` and the number beneath, the group in the title."""
    groups = {
        "9RKH": (
            "Mrs T Rakaihau",
            "Aroha|Te Whata;Blair|McConachie;Leilani|Faleolo;Quinn|Stribling;Wiremu|Horomona",
        ),
        "9DVS": (
            "Mr P Davies-Stone",
            "Anahera|Paki;Cameron|Ellingham;Jai|Raniga;Sione|Tau'ili'ili;Tess|van der Poel",
        ),
    }
    everybody = []
    for at, (group, (tutor, names)) in enumerate(groups.items()):
        people = those(names, f"{21034 + at * 700}", "9", group)
        grid = Grid(
            columns=4,
            centred=True,
            text=100,
            gap=24,
            title=f"Tutor Group {group}  {tutor}  (Year 9)",
            foot="KAMAR  Class Photos  Printed 11 Feb 2026",
        )
        folder.put(f"Photos_{group}.pdf", grid_pdf(cells(people, "{who.last_first}", "{who.number}"), grid))
        everybody += people
    return Truth(everybody, allowed=("Mrs T Rakaihau", "Mr P Davies-Stone"))


@case(
    "Compass, People Management: an export of students and a zip of photos by their code "
    "(supportdesk.compass.education, People Management; titles from memory)"
)
def p31a_compass_in_february_and_in_may(folder: Folder) -> Truth:
    """Victoria: in May one has left, one is new, one has another name and form, one a retake."""
    people = those(
        "Tahlia|Novak;Beau|Carruthers;Minh Anh|Dao;Isabella|Giannopoulos;Lachlan|O'Dea;Amara|Perera;"
        "Hamish|Tregenza;Yasmin|Zreika",
        "0007",
        "7 7 8",
        "7C;7F;8B",
    )
    people = [replace(w, number=_code(w)) for w in but(people, {3: {"goes": "Bella"}})]
    folder.csv("february/StudentExport.csv", _compass(people))
    folder.zip("february/StudentPhotos.zip", faces(people))
    later = but(
        people,
        {
            0: {"family": "Novak-Reid", "room": "7F"},
            4: {"here": False},
            5: {"photo": f"{people[5].photo} retake"},
        },
    )
    later.append(one("Orlando", "Bevilacqua", "BEV0004", "7", "7C"))
    folder.csv("may/StudentExport (3).csv", _compass(later))
    folder.zip("may/StudentPhotos.zip", faces([later[5], later[-1]]))
    return Truth(later, steps=("february", "may"), same=(("Tahlia Novak", "Tahlia Novak-Reid"),))


def _code(who: Who) -> str:
    """The code of CASES21: three letters of the family name and four digits."""
    letters = who.family.replace("'", "")[:3].upper()
    return f"{letters}{who.number}"


def _compass(people: Sequence[Who]) -> list[list[str]]:
    titles = cut(
        "Compass Code|First Name|Preferred Name|Last Name|Year Level|Form Group|House|Status|Email"
        "|Parent 1 Email"
    )
    rows = [
        [
            *(w.number, w.given, w.goes or w.given, w.family, f"Year {w.grade}", w.room),
            *(("Banksia", "Mallee", "Kurrajong")[at % 3], "Active" if w.here else "Inactive"),
            *(f"{w.number.lower()}@student.vic.example", f"parent{at + 1}@mail.example"),
        ]
        for at, w in enumerate(people)
    ]
    return [titles, *sorted(rows, key=lambda row: row[3])]
