"""What library systems write, and the pictures they take in."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table, words
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx

_KOHA = words(
    "cardnumber,surname,firstname,title,othernames,initials,streetnumber,streettype,address,address2,city,"
    "state,zipcode,country,email,phone,mobile,fax,emailpro,phonepro,B_address,dateofbirth,branchcode,"
    "categorycode,dateenrolled,dateexpiry,gonenoaddress,lost,debarred,contactname,contactfirstname,"
    "contacttitle,borrowernotes,relationship,sex,password,userid,opacnote,contactnote,sort1,sort2,"
    "altcontactfirstname,altcontactsurname,altcontactphone,patron_attributes"
)


@case(
    "Koha: the columns of the patron import file (koha manual, patron import) with class in "
    "sort1, house in sort2; zip with DATALINK.TXT in a sub-folder (tools/picture-upload.pl)"
)
def p32a_koha_borrowers_and_datalink(folder: Folder) -> Truth:
    """The full patron file, mostly empty, guardians beside, class in sort1; pictures by DataLink.TXT."""
    people = those(
        "Cerys|Llewellyn;Ioan|ap Rhys;Megan|Prosser;Osian|Vaughan;Fatima|Rahman;Tomos|Bevan;"
        "Angharad|Beynon;Dewi|Haverford",
        "C0001170",
        "5 5 6",
        "5B;5M;6H",
        without=1,
    )
    people = but(people, {3: {"goes": "Oz"}})
    people = [*people, one("Eleri", "Morgan", "C0000044", role="staff", photo="")]
    houses = ("Ddraig", "Eryr", "Llew")
    rows = []
    for at, w in enumerate(people):
        is_child = w.role == "student"
        known: dict[str, str] = {
            **{"cardnumber": w.number, "surname": w.family, "firstname": w.given, "othernames": w.goes},
            **{"address": f"{at * 4 + 3} Heol y Bont", "city": "Aberdulais", "branchcode": "YGA"},
            **{"categorycode": "PUPIL" if is_child else "STAFF", "dateenrolled": "2026-09-03"},
            **{"dateexpiry": "2027-07-31", "sex": "FMFMFMFMF"[at], "sort1": w.room},
            **{"gonenoaddress": "0", "lost": "0"},
        }
        if is_child:
            known |= {"dateofbirth": f"201{6 - at % 2}-0{at + 1}-1{at % 9}", "sort2": houses[at % 3]}
            known |= {"contactname": w.family, "contactfirstname": ("Nia", "Gareth", "Shan")[at % 3]}
            known |= {"contacttitle": "Mrs" if at % 3 != 1 else "Mr", "relationship": "parent"}
        rows.append([known.get(title, "") for title in _KOHA])
    folder.csv("koha_borrowers.csv", [_KOHA, *rows])
    pictures = {f"yga{2210 + at}.jpg": w for at, w in enumerate(people) if w.photo}
    links = [[w.number, name] for name, w in pictures.items()]
    files: dict[str, bytes | str] = {f"pupils/{name}": face(w.photo) for name, w in pictures.items()}
    folder.zip("koha_photos_2026.zip", {"pupils/DataLink.TXT": table(links, "\t"), **files})
    return Truth(people, allowed=("YGA", "pupils", "koha_photos_2026", *houses))


@case(
    "Alexandria: patron export with header codes and the mark PT01, status a number, pictures called by "
    "the barcode (support.goalexandria.com import-field-mapping; support.companioncorp.com 994618)"
)
def p32a_alexandria_codes_and_homeroom_list(folder: Folder) -> Truth:
    """Codes for titles and no grade; the office's Word list has grade and homeroom; a zip of pictures."""
    people = those(
        "Adelaide|Pruett;August|Prewitt;Zaria|Coombs;Mateo|Villalobos;Phoebe|Lindholm;Kwame|Boateng;"
        "Tessa|Van Houten;Elias|Nakai",
        "10413",
        "3 3 4",
        "Pell;Pell;Rutherford",
        without=1,
    )
    people = but(people, {1: {"goes": "Gus"}, 4: {"here": False, "photo": "", "grade": "", "room": ""}})
    people = [*people, one("Loretta", "Pell", "90022", role="staff")]
    head = cut("1000|1006|1007|1008|1070|1028|1026|PT01")
    middles = ("Rose", "", "Imani", "", "Kay", "", "", "J", "")
    rows = [
        [
            *(w.number, w.family, w.given, middles[at], w.goes),
            *("STAF" if w.role == "staff" else "STU", "1" if w.here else "4"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Patrons Export.txt", [head, *rows], "\t")
    named = [w for w in people if w.grade]
    lines = [
        [Cell((w.family + ", " + (w.goes or w.given),)), Cell((w.grade,)), Cell((w.room,)), Cell((bus,))]
        for w, bus in zip(
            sorted(named, key=lambda w: (w.room, w.family)),
            ("3", "12", "walks", "3", "7", "YMCA", "12"),
            strict=True,
        )
    ]
    titles = [Cell((title,)) for title in ("Student", "Gr.", "Homeroom", "Bus")]
    folder.put(
        "Homerooms Sept.docx",
        docx(
            ["Birch Lake Elementary", "Homeroom assignments 2026-27, revised 9/3 (L. Sandoval, office)"],
            [titles, *lines],
            ["Please destroy the list of August 28."],
        ),
    )
    folder.zip("patron images.zip", {f"{w.number}.jpg": face(w.photo) for w in people if w.photo})
    return Truth(people, allowed=("patron images",))
