"""Lists that come a second time, where English is spoken."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.sixth_cast import same_records


@case("PowerSchool's quick export of two school years (from /work/shared/facts 1.3; titles from memory)")
def fresh_quick_export_of_the_next_year(folder: Folder) -> Truth:
    """Tabs and carriage returns; 0 is kindergarten; everybody a grade up; Enroll_Status 2 for those who left; new photos only for some."""
    before = those(
        "Adelaide|Brophy;Cruz|Benavides;Everly|Hoang;Jaxon|Pickett;Leilani|Kahale;Orson|Dufresne;Sanaa|Mubarak;Tess|Ostrander",
        "100417",
        "K 1 2",
        "Abel 4;Ruiz 7;Cho 9",
        without=0,
    )
    up = {"K": ("1", "Ruiz 7"), "1": ("2", "Cho 9"), "2": ("3", "Dahl 11")}
    after = [replace(w, grade=up[w.grade][0], room=up[w.grade][1]) for w in before]
    after = [replace(before[at], here=False) if at in (3, 6) else w for at, w in enumerate(after)]
    after = [replace(w, photo=f"{w.photo} grown") if at in (0, 1, 4) else w for at, w in enumerate(after)]
    new = [
        one("Ignacio", "Prado", "100611", "1", "Ruiz 7"),
        one("Wren", "Sadler", "100628", "2", "Cho 9", photo=""),
    ]
    titles = words("Student_Number,Last_Name,First_Name,Grade_Level,Home_Room,Enroll_Status")

    def row(w: Who) -> list[str]:
        return [
            w.number,
            w.family,
            w.given,
            "0" if w.grade == "K" else w.grade,
            w.room,
            "0" if w.here else "2",
        ]

    folder.csv("1/student.export.text", [titles, *map(row, before)], "\t", end="\r")
    folder.photos(before, lambda w: f"1/photos/{w.number}.jpg")
    folder.csv("2/student.export.text", [titles, *map(row, [*after, *new])], "\t", end="\r")
    folder.photos([after[0], after[1], after[4], new[0]], lambda w: f"2/photos/{w.number}.jpg")
    return Truth([*after, *new], steps=("1", "2"), same=same_records(before, after))


@case(
    OFFICE
    + ": a school of England changed its system; the new list has the old admission number beside the new one"
)
def fresh_new_numbers_beside_the_old(folder: Folder) -> Truth:
    """Titles, order and file kind differ; forms stay; one took a double surname; photos come only the first time."""
    before = those(
        "Bethany|Crouch;Dariusz|Pawlak;Elodie|Marsh;Gabriel|Onyango;Holly|Fenwick;Idris|Bevan;Keira|Stott;Luca|Farrant",
        "003417",
        "8",
        "8H;8T",
    )
    after = [replace(w, number=str(52018 + at * 7), more=(w.number,)) for at, w in enumerate(before)]
    after = but(after, {2: {"family": "Marsh-Talbot"}})
    old = words("Adno,Surname,Forename,Year,Reg")
    folder.csv(
        "1/SIMS list.csv",
        [old, *([w.number, w.family, w.given, w.grade, w.room] for w in before)],
        enc="cp1252",
    )
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    rows = [[w.given, w.family, int(w.number), w.more[0], f"Year {w.grade}", w.room] for w in after]
    titles = cut("First name|Last name|Student ID|Old adm. no.|Year group|Form")
    folder.book("2/Students.xlsx", {"Students": [titles, *rows]})
    return Truth(after, steps=("1", "2"), same=same_records(before, after))


@case(
    OFFICE
    + ": an Australian school sends the list in January, and the photographer's zip in March without a list"
)
def fresh_photos_in_march_without_a_list(folder: Folder) -> Truth:
    """The zip's photos are called by student code, in a folder for each class; one child was away."""
    before = those(
        "Ada|Nguyen;Baxter|Loughlin;Clementine|Rossi;Deng|Akol;Evie|Sutherland;Gus|Papadakis;Hallie|Brennan;Koa|Matthews",
        "",
        "1 2",
        "1P;2G",
    )
    before = [replace(w, number=f"{w.family[:3].upper()}{at * 3 + 11:04}") for at, w in enumerate(before)]
    titles = words("Student Code,Family Name,Given Name,Year Level,Roll Group")
    rows = [[w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in before]
    folder.csv("1/Students 2027.csv", [titles, *rows])
    folder.zip("2/School photos.zip", faces(before, lambda w: f"{w.room}/{w.number}.jpg"))
    return Truth(before, steps=("1", "2"), same=same_records(before, before))


@case(
    OFFICE
    + ": a New Zealand school's list of term 1 and of term 3, with other preferred names and a new sister"
)
def fresh_term_three_and_a_new_sister(folder: Folder) -> Truth:
    """Rooms were mixed; two go by other names now; one has a leaving date; the sister has the same surname and room as her brother."""
    before = those(
        "Charlotte|Beaumont;Etuate|Fonua;Jessica|Kereama;Lachlan|Strang;Manaia|Rangi;Oliver|Pike;Quinn|Tregurtha;Tama|Hohepa",
        "7204",
        "5 6",
        "Room 3;Room 4",
        without=2,
    )
    after = but(
        before,
        {
            0: {"goes": "Lottie", "room": "Room 4"},
            2: {"goes": "Jess"},
            3: {"room": "Room 3"},
            5: {"here": False},
        },
    )
    sister = one("Sela", "Fonua", "7391", "5", "Room 4")
    titles = cut("Student no|Last name|First name|Pref name|Year|Room|Leaving date")

    def row(w: Who) -> list[str]:
        return [
            w.number,
            w.family,
            w.given,
            w.goes or w.given,
            w.grade,
            w.room,
            "" if w.here else "2/07/2026",
        ]

    folder.csv("1/Term 1.csv", [titles, *map(row, before)])
    folder.photos(before, lambda w: f"1/Term 1 photos/{w.number}.jpg")
    folder.csv("2/Term 3.csv", [titles, *map(row, [*after, sister])])
    folder.photos([sister], lambda w: f"2/Term 3 photos/{w.number}.jpg")
    return Truth([*after, sister], steps=("1", "2"), same=same_records(before, after))


@case(
    OFFICE + ": a school in India, class VI of last year in capitals and class VII of this year in a workbook"
)
def fresh_class_six_becomes_class_seven(folder: Folder) -> Truth:
    """First and last name apart; sections are mixed anew; a retake for two, called by admission number; a boy came from another school."""
    before = those(
        "ANANYA|BHATT;DEVANSH|RATHORE;FATIMA|KHAN;ISHAAN|PILLAI;MEERA|CHATTERJEE;NIKHIL|REDDY;SIMRAN|GILL;VIVAAN|SHETTY",
        "11417",
        "",
        "VI-A;VI-B",
    )
    rooms = cut("VII-A|VII-A|VII-B|VII-B|VII-A|VII-B|VII-A|VII-B")
    after = [replace(w, room=room) for w, room in zip(before, rooms, strict=True)]
    after = [replace(w, photo=f"{w.photo} of this year") if at in (1, 4) else w for at, w in enumerate(after)]
    new = one("Yuvraj", "Thakur", "11699", room="VII-A")
    folder.csv(
        "1/CLASS VI 2025-26.csv",
        [
            cut("ADM NO|FIRST NAME|LAST NAME|CLASS-SEC"),
            *([w.number, w.given, w.family, w.room] for w in before),
        ],
    )
    folder.photos(before, lambda w: f"1/PHOTOS/{w.number}.JPG")
    rows = [
        [at, int(w.number), w.given.title(), w.family.title(), w.room]
        for at, w in enumerate([*after, new], 1)
    ]
    titles = cut("S.No.|Admission No.|First Name|Last Name|Class/Section")
    folder.book("2/Class VII 2026-27.xlsx", {"VII": [titles, *rows]})
    folder.photos([after[1], after[4], new], lambda w: f"2/Photos/{w.number}.jpg")
    return Truth(
        [*after, new], capitals=True, allowed=("VII",), steps=("1", "2"), same=same_records(before, after)
    )


@case(
    OFFICE + ": a teacher's list of names with photos in August, the office's list with numbers in September"
)
def fresh_names_in_august_numbers_in_september(folder: Folder) -> Truth:
    """First the names alone with a homeroom, then `Last, First` with ID and grade; twins of one surname; one more student."""
    before = those(
        "Abigail|Thornhill;Andrew|Thornhill;Bianca|Lozano;Christopher|Nwosu;Danika|Petrov;Everett|Sloan;Jocelyn|Baird;Marcus|Tillery",
        "",
        "",
        "Rm 210",
    )
    numbers = cut("81204|81205|80417|80633|81877|80052|81390|80918")
    after = [replace(w, number=number, grade="7") for w, number in zip(before, numbers, strict=True)]
    new = one("Soraya", "Amini", "82001", "7", "Rm 210", photo="")
    names = [[w.given, w.family, w.room] for w in before]
    folder.book("1/my homeroom.xlsx", {"Sheet1": [words("First,Last,Homeroom"), *names]})
    folder.photos(before, lambda w: f"1/pics/{w.given} {w.family}.jpg")
    rows = [
        [w.number, w.last_first, f"0{w.grade}", w.room, "Delgado"]
        for w in sorted([*after, new], key=lambda w: w.last_first)
    ]
    folder.csv("2/HR 210.csv", [words("ID,Student Name,Gr,HR,HR Teacher"), *rows], quote=True)
    return Truth([*after, new], steps=("1", "2"), same=same_records(before, after), allowed=("Delgado",))
