"""What British, Spanish and Australian systems and photographers write."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    "Sentral, an export of enrolments (Roll Class, Scholastic Year), and a disc of MSP Photography "
    "with its index (both from memory)"
)
def p33b_sentral_and_msp_retakes(folder: Folder) -> Truth:
    """Sentral: the list with a pupil who left; MSP: an index of serial picture names, a second one for
    the retakes with one child again and one late."""
    people = those(
        "Lachlan|Whittaker;Matilda|O'Shea;Jarrah|Simpson;Thi Mai|Pham;Archer|Dalgleish;Indi|Kaurna-Reid;"
        "Priyanka|Nair;Beau|Tarrant;Willow|Hennessy",
        "0031207",
        "3 4",
        "3K;4B",
    )
    people = but(people, {2: {"goes": "Jaz"}, 7: {"here": False, "photo": ""}, 3: {"goes": "Mai"}})
    again = people[4]
    retaken = {4: {"photo": f"{again.key} retake"}, 8: {"photo": people[8].key}}
    titles = cut(
        "Student ID|Surname|First Name|Preferred Name|Scholastic Year|Roll Class|House|Status|Exit "
        "Date|Medical"
    )
    rows = [
        [
            *(who.number, who.family, who.given, who.goes, f"Year {who.grade}", who.room),
            *(("Banksia", "Wattle")[at % 2], "Active" if who.here else "Left"),
            *("" if who.here else "18/09/2026", ("", "Asthma")[at == 3]),
        ]
        for at, who in enumerate(people)
    ]
    folder.csv("sentral_students.csv", [titles, *rows], quote=True)
    index = cut("StudentID|Surname|FirstName|Class|ImageName")
    first = [
        [who.number, who.family, who.given, who.room, f"MSP26_{4410 + at:06}.jpg"]
        for at, who in enumerate(people)
        if who.photo
    ]
    folder.csv("MSP Disc/index.csv", [index, *first])
    for row, who in zip(first, (w for w in people if w.photo), strict=True):
        folder.put(f"MSP Disc/Images/{row[4]}", face(who.photo))
    people = but(people, retaken)
    second = []
    for name, who in zip(("MSP26_R00007.jpg", "MSP26_R00008.jpg"), (people[4], people[8]), strict=True):
        second.append([who.number, who.family, who.given, who.room, name])
        folder.put(f"MSP Disc - Retakes/Images/{name}", face(who.photo))
    folder.csv("MSP Disc - Retakes/index.csv", [index, *second])
    return Truth(people, allowed=("MSP Disc", "MSP Disc - Retakes", "Images", "Banksia", "Wattle"))
