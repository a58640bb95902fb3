"""Systems and offices of the rest of the world."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.fresh_cast import pupils_of

pupils = pupils_of(1)
_FATHERS = words("Δημήτριος,Κωνσταντίνος,Ιωάννης,Αντώνιος,Δημήτριος,Στέφανος")
_MOTHERS = words("Μαρία,Σοφία,Βασιλική,Άννα,Χριστίνα,Μαρία")
_HINDI = words("रमेश,सुरेश,दिनेश,मुकेश,राकेश,अनिल")
_SECOND = words("ROBIN,JAMES,,ROSE,TE AROHA,LEE,")


@case("accelerus.com.au: ABB0003.jpg, the student code; Compass's words Form Group and House: " + OFFICE)
def fresh_compass_form_groups(folder: Folder) -> list[Who]:
    """Codes of letters and digits, `Year 07`, preferred names, a status word for who has exited."""
    people = pupils("uk", 7, "", "7 8", "07B 08C")
    people = [replace(w, number=f"{w.family[:3].upper()}{i + 3:04}") for i, w in enumerate(people)]
    people[1] = replace(people[1], goes="Ib")
    gone = people[3].number
    titles = words("Display Code,Preferred Name,First Name,Last Name,Year Level,Form Group,House,Status")
    rows = [
        [
            w.number,
            w.goes or w.given,
            w.given,
            w.family,
            f"Year 0{w.grade}",
            w.room,
            "Banksia",
            "Exited" if w.number == gone else "Active",
        ]
        for w in people
    ]
    folder.csv("People export.csv", [titles, *rows])
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return [replace(w, here=w.number != gone) for w in people]


@case("help.oclc.org, Amlib, Borrower import: 17 fields in this order, without titles, as in its example")
def fresh_amlib_borrowers(folder: Folder) -> Truth:
    """Short name, last, first, second, preferred name, type, group, class, date, sex, ..., parents, address."""
    people = pupils("nz", 7, rooms="B1SJ;B2TK")
    plain = str.maketrans("āēōūĀ", "aeouA", "' ")
    people = [replace(w, number=f"{w.family.translate(plain)[:5]}{w.given[0]}".upper()) for w in people]
    people[1] = replace(people[1], goes="HEM")
    rows = [
        [
            w.number,
            w.family.upper(),
            w.given.upper(),
            _SECOND[i],
            w.goes or w.given.upper(),
            "1",
            "RED",
            w.room,
            f"{i + 3}/0{i + 1}/2013",
            "F",
            "BB",
            f"MR & MRS {w.family.upper()}",
            "5/165 KING EDWARD STREET",
            "BAYSWATER",
            "WA",
            "6053",
            "9462 1111",
        ]
        for i, w in enumerate(people)
    ]
    folder.csv("borrower.csv", rows)
    folder.photos(people, lambda who: f"{who.family.translate(plain)}{who.given}.jpg".lower())
    return Truth(people, capitals=True, allowed=["RED"])


@case(
    "Japanese class lists: 年, 組, 番号, 氏名, ふりがな as Excel for Japan saves CSV (Shift JIS); " + OFFICE
)
def fresh_japanese_class_and_seat(folder: Folder) -> Truth:
    """The number is only of the class: 1 to 3 in each of two; photos by year, class and number."""
    people = pupils("ja", 6, rooms="1;2")
    seat = {w.key: f"{i // 2 + 1}" for i, w in enumerate(people)}
    rows = sorted([["1", w.room, seat[w.key], f"{w.family} {w.given}", "ふりがな"] for w in people])
    folder.csv("名簿.csv", [["年", "組", "番号", "氏名", "ふりがな"], *rows], enc="cp932")
    folder.photos(people, lambda who: f"写真/1年{who.room}組{int(seat[who.key]):02}番.jpg")
    return Truth([replace(w, grade="1", room="") for w in people], allowed=["*"])


@case("Korean class lists: 학년, 반, 번호, 이름, 학번 as Excel for Korea saves CSV (cp949); " + OFFICE)
def fresh_korean_student_numbers(folder: Folder) -> Truth:
    """Names of three letters without a blank; a student number made of year, class and place."""
    people = [replace(w, number=f"203{at + 1:02}", grade="2") for at, w in enumerate(pupils("ko", 6))]
    rows = [["2", "3", str(i), f"{w.family}{w.given}", w.number] for i, w in enumerate(people, 1)]
    folder.csv("명렬표.csv", [["학년", "반", "번호", "이름", "학번"], *rows], enc="cp949")
    folder.photos(people, lambda who: f"{who.number} {who.family}{who.given}.jpg")
    joined = [replace(w, also=((f"{w.family}{w.given}", ""), ("", f"{w.family}{w.given}"))) for w in people]
    return Truth(joined, allowed=["*"])


@case(
    "Hindi registers: क्र.सं., प्रवेश संख्या, छात्र का नाम, पिता का नाम, कक्षा (from memory, not read here); "
    + OFFICE
)
def fresh_hindi_register(folder: Folder) -> Truth:
    """Devanagari names and digits in the class, the father in a column; the photos by admission number."""
    people = pupils("hi", 6, "4471")
    titles = ["क्र.सं.", "प्रवेश संख्या", "छात्र का नाम", "पिता का नाम", "कक्षा", "वर्ग"]
    rows = [
        [str(i), w.number, w.full, f"{_HINDI[i - 1]} {w.family}", "६", "अ"] for i, w in enumerate(people, 1)
    ]
    folder.csv("छात्र सूची.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people)
    return Truth(people, allowed=["*"])


@case(
    "myschool (Greece): Αρ. μητρώου, Επώνυμο μαθητή, Όνομα μαθητή, Όνομα πατέρα, Τμήμα (from memory, not read here); "
    + OFFICE
)
def fresh_greek_registers(folder: Folder) -> Truth:
    """The father's and the mother's first names in columns; the titles below the name of the school."""
    people = pupils("el", 6, "2087", rooms="Β1;Β2")
    rows: list[list[object]] = [
        ["2ο Γυμνάσιο Παραδείγματος"],
        [None],
        ["Α/Α", "Αρ. μητρώου", "Επώνυμο μαθητή", "Όνομα μαθητή", "Όνομα πατέρα", "Όνομα μητέρας", "Τμήμα"],
        *(
            [i, int(w.number), w.family, w.given, _FATHERS[i - 1], _MOTHERS[i - 1], w.room]
            for i, w in enumerate(people, 1)
        ),
        [None, None, "Σύνολο μαθητών: 6"],
    ]
    folder.book("Μαθητές.xlsx", {"Φύλλο1": rows})
    folder.photos(people)
    return Truth(people)


@case(
    "SA-SAMS's words Accession No, Known as, Register Class (from memory, not read here); the file: " + OFFICE
)
def fresh_sa_sams(folder: Folder) -> Truth:
    """A name that one is known as, an archived learner, identity numbers; the photos without leading zeros."""
    people = pupils("za", 6, "000731", "7", "7A 7B")
    people[1] = replace(people[1], goes="DJ")
    gone = people[4].number
    titles = words("Accession No,Surname,First Names,Known as,Grade,Register Class,Learner Status,ID Number")
    rows = [
        [
            w.number,
            w.family,
            w.given,
            w.goes or w.given,
            f"Grade 0{w.grade}",
            w.room,
            "Archived" if w.number == gone else "Active",
            f"1403{i}45800{i}8{i}",
        ]
        for i, w in enumerate(people)
    ]
    folder.csv("Learners.csv", [titles, *rows], ";")
    folder.photos(people, lambda who: f"{who.number.lstrip('0')}.jpg")
    return Truth(
        [replace(w, here=w.number != gone, more=(f"1403{i}45800{i}8{i}",)) for i, w in enumerate(people)]
    )


@case("Dapodik users' own list for the library, without titles; names by one or two words: " + OFFICE)
def fresh_indonesian_without_titles(folder: Folder) -> Truth:
    """No titles at all: a count, a number, the whole name, L or P, the class; a line of thanks at the end."""
    people = pupils("id", 6, "9917", rooms="VIII-1;VIII-2")
    rows: list[list[object]] = [[i, w.number, w.full, "LP"[i % 2], w.room] for i, w in enumerate(people, 1)]
    rows += [[], ["Terima kasih."]]
    folder.csv("daftar siswa.csv", rows, ";")
    folder.zip("foto siswa.zip", faces(people, lambda who: f"foto siswa/{who.number}_{who.full}.jpg"))
    return Truth(people, [lost("the line of thanks", "terima kasih", "line", "row")])
