"""What schools in Britain and Ireland get from SIMS, Arbor, CTF, iSAMS and VSware, and a teacher's mail."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf


@case("a photo sheet of a registration group from SIMS .net (from memory, not read here)")
def p34b_sims_photo_sheet(folder: Folder) -> Truth:
    """England: faces, the class only in the title, one long name on two lines, two of one name."""
    people = those(
        "Tilly|Ashdown;Zubair|Chaudhry;Mohammed|Hussain;Mohammed|Hussain;Keira|Llewellyn-Jones;"
        "Oluwaseyi|Olusegun-Martins;Jakub|Pietrzak;Evie|Ramsbottom;Archie|St John;Tegan|Tordoff",
        "004512",
        "8",
        "8HK",
    )
    cells = []
    for who in people:
        name: tuple[str, ...] = (who.last_first,)
        if who.family == "Olusegun-Martins":
            name = ("Olusegun-Martins,", "Oluwaseyi")
        cells.append(Cell((*name, who.number), face(who.photo) if who.photo else b""))
    sheet = Grid(
        columns=4,
        rows=3,
        title="Photo Sheet: Registration Group 8HK   Tutor: Mr H Kendrick",
        foot="Hollin Bank High School   Report produced 11/09/2026   10 students",
    )
    folder.put("8HK photo sheet.pdf", grid_pdf(cells, sheet))
    return Truth(people, allowed=("Mr H Kendrick", "H Kendrick", "Kendrick"))


@case("a custom report of Arbor, saved as CSV, and a list of library cards (from memory, not read here)")
def p34b_arbor_and_library_cards(folder: Folder) -> Truth:
    """England: legal and preferred names; the cards in a second list of broken letters; photos by UPN."""
    people = those(
        "Siân|Pritchard;Oluwatobiloba|Akinyemi;Zoë|Braithwaite;Daniel|Fairclough;Aleksandra|Wrona;"
        "Anaïs|Delacroix;Hamza|Iqbal;Wing Yan|Lau;Rosalind|Thwaite",
        "006417",
        "9",
        "9ELM;9OAK;9ASH",
    )
    people = but(
        people,
        {1: {"goes": "Tobi"}, 3: {"here": False, "photo": ""}, 4: {"goes": "Ola"}, 7: {"goes": "Katie"}},
    )
    people = [
        replace(w, more=(f"H8234{32119005 + at * 1013}", f"L{200731 + at * 4}")[: 1 + w.here])
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Admission Number|UPN|Legal First Name|Preferred First Name|Legal Last Name|Year Group|"
        "Registration Form|Date of Birth|Pupil Premium|Leaving Date"
    )
    rows = [
        [
            *(w.number, w.more[0], w.given, w.goes or w.given, w.family, "Year 9", w.room),
            *(f"{3 + at:02} Nov 2012", ("Yes", "No", "No")[at % 3], "" if w.here else "17 Jul 2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Arbor - Year 9 students - 02 Nov 2026.csv", [titles, *rows], quote=True)
    cards: list[list[str | int]] = [
        [w.more[1], w.full.encode().decode("cp1252"), w.number, at % 4]
        for at, w in enumerate(people)
        if w.here
    ]
    heads = cut("Card no.|Borrower|Adm no.|On loan")
    folder.csv("library cards y9.csv", [heads, *sorted(cards, key=lambda row: str(row[1]))], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Student photos/{w.more[0]}.jpg")
    return Truth(people)


_HEADER = (
    "<Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>"
    "<DateTime>2026-07-0{day}T10:14:00</DateTime><DocumentQualifier>full</DocumentQualifier>"
    "<SupplierID>SIMS</SupplierID><SourceSchool><LEA>382</LEA><Estab>{estab}</Estab>"
    "<SchoolName>{school}</SchoolName><AcademicYear>2025</AcademicYear></SourceSchool>"
    "<DestSchool><LEA>382</LEA><Estab>4061</Estab></DestSchool></Header>"
)
_PUPIL = (
    "<Pupil><UPN>{w.number}</UPN><Surname>{w.family}</Surname><Forename>{w.given}</Forename>"
    "<DOB>2015-0{month}-14</DOB><Sex>{sex}</Sex><BasicDetails><PreferredSurname>{w.family}</PreferredSurname>"
    "<PreferredForename>{goes}</PreferredForename><NCyearActual>6</NCyearActual><Ethnicity>WBRI</Ethnicity>"
    "</BasicDetails><Address><AddressLines><AddressLine1>{month} Canal Terrace</AddressLine1></AddressLines>"
    "</Address><Contacts><Contact><Order>1</Order><Title>Mrs</Title><Surname>{w.family}</Surname>"
    "<Forename>{mother}</Forename><Relationship>MOT</Relationship></Contact></Contacts></Pupil>\n"
)


@case("the Common Transfer File of the DfE, https://www.gov.uk/government/collections/common-transfer-file")
def p34b_ctf_of_two_feeder_primaries(folder: Folder) -> Truth:
    """England: the new Year 7 arrives as two transfer files of their primaries, with mothers inside."""
    names = (
        "Harriet|Ormondroyd;Yusuf|Dar;Finlay|McAllister;Beatrix|Holroyd",
        "Amelia-Rose|Sugden;Kacper|Zieliński;Thomas|Wadsworth;Inaaya|Mahmood;Lily|Ogden",
    )
    parts = [
        but(those(names[0], "E382201415021", "6", photo=""), {3: {"goes": "Trixie"}}),
        but(those(names[1], "K382207715108", "6", photo=""), {2: {"goes": "Tom"}}),
    ]
    mothers = cut("Janet|Saima|Isla|Fiona|Kelly")
    for at, part in enumerate(parts):
        head = _HEADER.format(
            day=3 + at,
            estab=("2014", "2077")[at],
            school=("Moor Lane Primary", "St Chad's C of E Primary")[at],
        )
        body = "".join(
            _PUPIL.format(w=w, goes=w.goes or w.given, sex="FMMF"[no % 4], month=no + 1, mother=mothers[no])
            for no, w in enumerate(part)
        )
        text = f"<CTfile>{head}<CTFpupilData>\n{body}</CTFpupilData></CTfile>\n"
        text = f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'
        folder.put(f"382{('2014', '2077')[at]}_CTF_3824061_001.xml", text)
    return Truth([*parts[0], *parts[1]], allowed=("Moor Lane Primary", "St Chad's C of E Primary"))
