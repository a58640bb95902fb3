"""What systems and photographers of North America write."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import list_pdf


@case(
    "Follett Destiny, the fields of the Patron Import Converter (legacyhelp.follettsoftware.com) and "
    "Upload Patron Pictures "
    "(destinyhelp165en, the map file idlink.txt at the root of the zip, barcode,file, a carriage return each)"
)
def p35a_destiny_patrons_and_the_retakes_of_october(folder: Folder) -> Truth:
    """Manitoba: patrons and pictures; in October only retakes: one who had none, one who blinked."""
    first = those(
        "Mackenzie|Bruneau;Anish|Chaudhary;Sage|Flett;Danika|Hryniuk;Elijah|Ironstand;Noor|Kassem;Brody|"
        "Lagimodière;"
        "Wren|Penner;Jericho|Santos",
        "880417",
        "5 6",
        "Rm 12;Rm 14",
        without=2,
    )
    first = [replace(w, more=(f"{30 + at * 3:07}",)) for at, w in enumerate(first)]
    first = but(first, {0: {"goes": "Kenzie"}, 4: {"goes": "Eli"}, 6: {"here": False, "photo": ""}})
    first.append(one("Corinne", "Dyck", "701126", role="staff", more=("0000007",), photo=""))
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Patron Type|Access "
        "Level|Status|"
        "Gender|Homeroom|Grade Level|Card Expires|Graduation Year|Birthdate|User Name|Password|Email 1"
    )
    rows = [
        [
            *("RVS", w.more[0], w.number, w.family, w.given, "", w.goes),
            *(
                "Student" if w.grade else "Faculty",
                "Patron" if w.grade else "Teacher",
                "A" if w.here else "I",
            ),
            *("FMFFMFMFMF"[at], w.room, w.grade, "06/30/2027", f"{2038 - int(w.grade)}" if w.grade else ""),
            *(
                f"0{at % 9 + 1}/21/2015" if w.grade else "",
                f"{w.given[0]}{w.family}".lower(),
                "red1river",
                "",
            ),
        ]
        for at, w in enumerate(first)
    ]
    folder.csv("1 September/RVS_patrons.csv", [titles, *rows])
    serials = {w.more[0]: f"RVS26_{140 + at}.jpg" for at, w in enumerate(first)}
    shown = [w for w in first if w.photo]
    index = "".join(f'"{w.more[0]}","{serials[w.more[0]]}"\r' for w in shown)
    folder.zip(
        "1 September/RVS_pictures.zip",
        {"idlink.txt": index, **faces(shown, lambda w: serials[w.more[0]])},
    )
    retaken = {3: f"{first[3].key} retake", 7: first[7].key}
    last = but(first, {at: {"photo": photo} for at, photo in retaken.items()})
    index = "".join(f'"{last[at].more[0]}","RVS26_R{at}.jpg"\r' for at in retaken)
    pictures = {f"RVS26_R{at}.jpg": face(photo) for at, photo in retaken.items()}
    folder.zip("2 October/RVS_retakes.zip", {"idlink.txt": index, **pictures})
    return Truth(last, steps=("1 September", "2 October"), allowed=("RVS", "RVS_pictures", "RVS_retakes"))


@case("MyEducation BC (Aspen), a homeroom's list with photos printed to PDF (from memory, not read here)")
def p35a_myeducation_bc_list_with_photos(folder: Folder) -> Truth:
    """Surrey, BC: a table with photos at the left, a division of two grades, one without a photo."""
    people = those(
        "Hayley|Chan;Gurnoor|Dhaliwal;Étienne|Gauthier;Malia|Joe;Jun-ho|Kim;Sophia|MacKinnon;Arjan|"
        "Sandhu-Gill;"
        "Quinn|Tomaszewski;Ximena|Vargas Soto;Finlay|Whitecap",
        "3120448",
        "5 6",
        "DIV 6",
    )
    rows = [
        [w.number, w.last_first, f"0{w.grade}", w.room, "FMMFMFMFFM"[at], f"20{15 - at % 2}-0{at % 9 + 1}-14"]
        for at, w in enumerate(people)
    ]
    titles = ["Photo", "Pupil #", "Usual Name", "Grade", "Homeroom", "Gender", "DOB"]
    heading = "Class List with Photos - DIV 6 - Takahashi, Emi - Fleetwood Creek Elementary"
    folder.put("Class List DIV 6.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, allowed=("Takahashi, Emi",))
