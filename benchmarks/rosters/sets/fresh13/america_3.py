"""Schools of the United Kingdom, Ireland, Australia and New Zealand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case(
    "the data file of IRIS BioStore's ID Manager (titles from documentation: help-iris.co.uk, CSV data file): LastName, FirstName, $StudentID, $Card, Year, Tutor, $Barcode, UserType, PreferredName"
)
def fresh_dollar_titles_of_biostore(folder: Folder) -> Truth:
    """Dollar signs in the titles, half of the columns empty; staff by UserType; a preferred name in the last column; photos by id."""
    people = those(
        "Aaliyah|Rahman;Bronwen|Tudor;Cormac|Devlin;Darcey|Holroyd;Ebenezer|Asante;Florence|Nightall;Gurpreet|Sahota;Hamish|Urquhart;Isla-Rose|Clegg",
        "P00871",
        "7 8 9",
        "7C;8H;9R",
    )
    people = but(people, {3: {"goes": "Dee"}, 4: {"goes": "Ben"}})
    people = [replace(w, more=(f"{20_034_417 + at * 3}",)) for at, w in enumerate(people)]
    staff = [
        one("Lorraine", "Beckwith", "S00042", photo="", role="staff", more=("20039001",)),
        one("Nikhil", "Desai", "S00057", photo="", role="staff", more=("20039004",)),
    ]
    titles = words(
        "LastName,FirstName,$StudentID,$Pin,$Card,Mode,Year,Tutor,Class,DOB,Gender,Address,Course,Phone1,Phone2,$UserName,Password,$Barcode,Comment,FreeMeals,UserType,PreferredName"
    )
    rows = [
        cut(
            f"{w.family}|{w.given}|{w.number}|||F/C|{w.grade}|{w.room}||1{at}/02/2013|{'FM'[at % 2]}||||||"
            f"|{w.more[0]}||{('No', 'No', 'Yes')[at % 3]}|Student|{w.goes}"
        )
        for at, w in enumerate(people)
    ]
    rows += [cut(f"{w.family}|{w.given}|{w.number}|||C|||||-|||||||{w.more[0]}||No|Staff|") for w in staff]
    folder.csv("IDManager.csv", [titles, *rows])
    folder.photos(people, lambda w: f"Photos/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("Staff", "Student", "Photos"))


@case(
    "OneSchool in Queensland (columns from documentation: LibCode 08.06.06.08, eight fields): School_Centre, EQID, MSID, Last_Name, Preferred_First_Name, Middle_Names, Year_Level, Roll_Class"
)
def fresh_eight_fields_of_oneschool(folder: Folder) -> Truth:
    """EQIDs end with a letter; a number of the school in each row; middle names for some; the zip of pictures is called by EQID."""
    people = those(
        "Tahnee|Koch;Beau|Ngata;Marli|Sandilands;Zaine|Fitzroy;Indiana|Lo;Kirra|Hooper;Lachie|Van Rooyen;Matilda|Ah Kit;Nate|Dragovic;Orla|Stubbs",
        "0114417093K",
        "4 5 6",
        "4B;5A;6C",
    )
    middle = cut("Jane||Rose|Kenneth||||May||Grace Ellen")
    msid = {w.key: f"{30_417 + at * 12}" for at, w in enumerate(people)}
    titles = words(
        "School_Centre,EQID,MSID,Last_Name,Preferred_First_Name,Middle_Names,Year_Level,Roll_Class"
    )
    rows = [
        cut(f"1583|{w.number}|{msid[w.key]}|{w.family}|{w.given}|{middle[at]}|{w.grade}|{w.room}")
        for at, w in enumerate(people)
    ]
    folder.csv("StudentExport.csv", [titles, *rows])
    folder.zip("student_images.zip", faces(people))
    people = [replace(w, more=(msid[w.key],)) for w in people]
    return Truth(
        [
            replace(w, also=((f"{w.given} {more}", w.family),)) if more else w
            for w, more in zip(people, middle, strict=True)
        ],
        allowed=("1583",),
    )


@case(
    "students of CASES21 in Victoria (the twenty titles of a public program found with find_string: SID, STKEY, SURNAME, FIRST_NAME, PREF_NAME, HOME_GROUP, hgrpdesc, ...; statuses from memory)"
)
def fresh_cases_with_status_left(folder: Folder) -> Truth:
    """FAMILY is a code that brothers share; LEFT is a leaver; years with a zero; surnames in capitals; photos by STKEY."""
    people = those(
        "Jacinta|Abela;Riley|Bortoli;Jordan|Bortoli;Thanh|Cao;Phoebe|Drysdale;Oluwaseun|Eze;Georgia|Farrugia;Mitchell|Gow;Sienna|Haddad",
        "GUM0417",
        "7 8",
        "7K;8M",
    )
    people = but(
        people,
        {
            3: {"goes": "Tony"},
            4: {"here": False, "photo": ""},
            7: {"goes": "Mitch"},
        },
    )
    titles = words(
        "SID,STKEY,SURNAME,FIRST_NAME,PREF_NAME,HOME_GROUP,hgrpdesc,SCHOOL_YEAR,yrlvldesc,HOUSE,FAMILY,STATUS,NOTES,OVERSEAS,ACCESS_ALERT,ATTENDANCE_MEMO,TAG,FAMB,CAMPUS,MEDICAL_ALERT"
    )
    rows = [
        cut(
            f"{2210 + at}|{w.number}|{w.family.upper()}|{w.given}|{w.goes or w.given}|{w.room}|Home Group {w.room}|0{w.grade}|Year {w.grade}|{'RBG'[at % 3]}"
            f"|{w.family[:3].upper()}0{at // 3 + 1}|{'ACTV' if w.here else 'LEFT'}||N|N||||1|{'NYN'[at % 3]}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("ST.csv", [titles, *rows])
    folder.photos(people, lambda w: f"ST/{w.number}.jpg")
    people = [replace(w, more=(f"{2210 + at}",)) for at, w in enumerate(people)]
    houses = tuple("RBG1")
    return Truth(
        people, capitals=True, allowed=(*houses, "Home Group 7K", "Home Group 8M", "Year 7", "Year 8", "ST")
    )


@case(OFFICE + ": two classes of a primary in New Zealand below each other, the titles repeated")
def fresh_two_ruma_on_one_sheet(folder: Folder) -> Truth:
    """Macrons; a merged heading with the teacher above each class; reading levels; photos in folders of a Mac, their accents apart."""
    people = those(
        "Ihaia|Te Rangi;Mākere|Pōtae;Lachlan|Sheehy;Sione|Fa'asavalu;Amaia|Tūhoe-Brown;Hēmi|Rāwiri;Poppy-Jean|Marsden;Tevita|Langi;Wikitoria|Paki;Zara|Bhana",
        "151204417",
        "3 4",
    )
    people = but(people, {1: {"goes": "Mā"}, 8: {"goes": "Wiki"}})
    titles = cut("NSN|First name|Last name|Likes to be called|Yr|Reading|Notes")
    notes = cut("bus||glasses|away till T4|||bus|||")

    def row(at: int) -> list[object]:
        w = people[at]
        level = ("Gold", "Purple", "")[at % 3]
        return [int(w.number), w.given, w.family, w.goes, int(w.grade), level, notes[at]]

    sheet = [
        ["Rūma 7 - Whaea Moana"],
        titles,
        *map(row, range(5)),
        [],
        ["Rūma 8 - Mr Faleolo"],
        titles,
        *map(row, range(5, 10)),
        [],
        ["Total", 10],
    ]
    folder.book("Ruma 7 and 8.xlsx", {"Term 3": sheet}, merge=["A1:G1", "A9:G9"])
    first = {w.key for w in people[:5]}
    folder.photos(people, lambda w: f"{'Rūma 7' if w.key in first else 'Rūma 8'}/{w.full}.jpg", form="NFD")
    rooms = ("Rūma 7", "Rūma 8", "Ruma 7", "Ruma 8", "Rūma 7 - Whaea Moana", "Rūma 8 - Mr Faleolo")
    return Truth(people, allowed=(*rooms, "Term 3", "Ruma 7 and 8", "Gold", "Purple"))


@case(OFFICE + ": a tutor's sheet of faces printed from the system of an English secondary school")
def fresh_tutor_sheet_of_faces(folder: Folder) -> Truth:
    """PDF: five beside each other, `Surname, Forename` and the admission number below; no picture of one, an empty frame there."""
    people = those(
        "Abdullahi|Warsame;Bethany|Sugden;Callum|Ramsbottom;Divya|Nair;Ewan|Birtwistle;Freddie|Aspinall;Grace|Oyelowo;Hollie|Entwistle;Ibrahim|Shah;Jodie|Lumb;Kornelia|Zawadzka;Leo|Quarmby",
        "004417",
    )
    people = but(people, {6: {"photo": ""}, 11: {"photo": people[11].key}})
    grid = Grid(
        columns=5,
        rows=4,
        photo=62,
        text=84,
        gap=18,
        size=8,
        title="Registration group 7PKR - Mrs P Kerr",
        foot="Confidential. Printed 11/09/2026 08:52",
    )
    folder.put(
        "7PKR photos.pdf", grid_pdf(cells(people, "{who.family}, {who.given}", "Adm no {who.number}"), grid)
    )
    return Truth(
        people, allowed=("7PKR", "Registration group 7PKR", "7PKR - Mrs P Kerr", "Mrs P Kerr", "7PKR photos")
    )


@case(OFFICE + ": a teacher's own list of lockers in Ireland, typed by hand; there are no photos")
def fresh_lockers_and_deposits(folder: Folder) -> Truth:
    """Irish surnames of two words, an apostrophe of Word; most cells are empty; lockers and euros beside; a remark at the end."""
    people = those(
        "Cáit|Ní Shúilleabháin;Tadhg|Ó Muirí;Ella|Costigan;Fiachra|Mac Giolla Phádraig;Oliwia|Bąk;Seán|O’Dwyer;Róisín|Tuohy;Nathan|Gill;Bláthnaid|Nic Aodha",
        "",
        "",
        "1 Joyce;1 Joyce;2 Heaney",
        without=9,
    )
    people = [any_parting(w) if " " in w.family else w for w in people]
    people = but(people, {5: {"also": (("Seán", "O'Dwyer"),)}})
    lockers, paid = cut("114||207||31||118||"), cut("€10||paid||||€10||owes")
    rows = [cut(f"{w.full}|{w.room}|{lockers[at]}|{paid[at]}") for at, w in enumerate(people)]
    end = cut("keys not back yet: 114, 31|||")
    folder.csv(
        "lockers sept.csv", [cut("NAME|Class|Locker|Deposit"), *rows, cut("|||"), end], enc="utf-8-sig"
    )
    return Truth(people)


@case(OFFICE + ": a composite class in Scotland, and a second sheet of those who have left")
def fresh_composite_class_with_leavers(folder: Folder) -> Truth:
    """P5 and P6 in one class; SCN; known as; the leavers have sheets and titles of their own; photos `Surname_Forename_SCN`."""
    people = those(
        "Ailsa|Cruickshank;Blair|McIvor;Catriona|Geddes;Daniyal|Mirza;Eilidh|Stewart;Fraser|MacAskill;Gabija|Norkutė;Innes|Dalgleish",
        "118204417",
        "P5 P6",
        "P5/6",
    )
    people = but(people, {2: {"goes": "Cat"}, 5: {"goes": "Fraz"}})
    gone = [
        one("Kenzie", "Lamont", "118209004", photo="", here=False),
        one("Roza", "Markowska", "118209117", photo="", here=False),
    ]
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.goes}|{w.family}|{w.grade}|{w.room}|{('Eco', 'Pupil Council', '')[at % 3]}"
        )
        for at, w in enumerate(people)
    ]
    left = [
        cut(f"{w.number}|{w.full}|{day}|{to}")
        for w, day, to in zip(
            gone, ("26/06/2026", "14/08/2026"), ("moved to Elgin", "back to Poland"), strict=True
        )
    ]
    folder.book(
        "P5-6 pupils.xlsx",
        {
            "P5-6": [cut("SCN|Forename|Known as|Surname|Stage|Class|Committee"), *rows],
            "Leavers": [cut("SCN|Name|Date left|Where to"), *left],
        },
    )
    folder.photos(people, lambda w: f"School photos Sept/{w.family}_{w.given}_{w.number}.jpg")
    return Truth([*people, *gone], allowed=("P5-6", "Leavers", "Eco", "Pupil Council"))


@case(OFFICE + ": a mail merge for library cards in an Australian primary; half of the barcodes are missing")
def fresh_mail_merge_with_few_barcodes(folder: Folder) -> Truth:
    """One column of names, an expiry date in every row; staff in a class of their own; photos `SURNAME Given` in folders of the classes."""
    people = those(
        "Tahlia|Brennan-Oduya;Jett|Maddigan;Ava-Lee|Chong;Cooper|Nowland;Priyanka|Sethi;Riley|D'Costa;Sunny|Tjapaltjarri;Heath|Winchcombe",
        "",
        "",
        "3M;4K",
    )
    staff = [one("Narelle", "Purcell", role="staff"), one("Glenn", "Atkins", role="staff", photo="")]
    codes = {people[0].key: "2000417", people[3].key: "2000433", people[4].key: "2000391"}
    codes |= {people[7].key: "2000502", staff[0].key: "2009003"}
    people = [replace(w, number=codes.get(w.key, "")) for w in people]
    staff = [replace(w, number=codes.get(f"{w.full}", "")) for w in staff]
    rows = [cut(f"{w.full}|{w.number}|{w.room or 'STAFF'}|31/12/2026") for w in [*people, *staff]]
    folder.csv("library cards merge.csv", [cut("CARD NAME|BARCODE|CLASS|EXPIRES"), *rows])
    folder.photos(
        [*people, *staff],
        lambda w: f"2026 School Photos/{w.room or 'STAFF'}/{w.family.upper()} {w.given}.jpg",
    )
    return Truth([*people, *staff], allowed=("STAFF", "2026 School Photos"))
