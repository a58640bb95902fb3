"""Offices of the rest of the world."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.fourth_cast import pupils


@case(
    "Synergetic: photos `<ID>.jpg` (facts/rosters.md); Surname, Given1, Preferred, YearLevel, Form, House from memory"
)
def fresh_synergetic_forms(folder: Folder) -> Truth:
    """A preferred name for all, mostly the given one; houses are no classes; a date of leaving to come is none."""
    people = pupils("au", 8, "104417", "7 8", "7BLU;8RED", without=2)
    people = [replace(w, goes={1: "Jaz", 4: "Cal"}.get(i, "")) for i, w in enumerate(people)]
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, w.grade, w.room, ["Banks", "Cook"][at % 2], "S"]
        for at, w in enumerate(people)
    ]
    titles = words("ID,Surname,Given1,Preferred,YearLevel,Form,House,BoarderStatus")
    folder.csv("vStudents.csv", [titles, *rows], quote=True)
    folder.zip("Photos.zip", faces(people))
    return Truth(people, allowed=["Banks", "Cook"])


@case(
    "support.concord.com.au, Infiniti: photos by Admin System Id (facts/rosters.md); the borrower's columns from memory"
)
def fresh_infiniti_borrowers(folder: Folder) -> Truth:
    """Barcode and Admin System Id; staff among them; somebody inactive; pictures by the second number."""
    people = pupils("au", 8, "SYN20417", "5 6", "5W;6T")
    people = [replace(w, more=(f"B{30071 + 3 * i}",)) for i, w in enumerate(people)]
    gone = people[3].number
    rows = [
        [
            w.more[0],
            w.number,
            w.family,
            w.given,
            f"Year {w.grade}",
            w.room,
            "Student",
            "No" if w.number == gone else "Yes",
        ]
        for w in people
    ]
    staff = one("Rosslyn", "Achterberg", "SYN90003", more=("B39001",), role="staff", photo="")
    rows += [[staff.more[0], staff.number, staff.family, staff.given, "", "", "Staff", "Yes"]]
    titles = words("Barcode,Admin System Id,Surname,Given Name,Year Level,Class,Borrower Type,Active")
    folder.csv("borrowers.csv", [titles, *rows])
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return Truth([*(replace(w, here=w.number != gone) for w in people), staff])


@case(
    "Sentral of New South Wales (from memory, not read here): Student ID, Surname, Preferred, Scholastic Year, Roll Class"
)
def fresh_sentral_scholastic_years(folder: Folder) -> Truth:
    """Years as `Yr 7`, a family name in capitals beside usual first names, a report's lines above and below."""
    people = pupils("au", 7, "443100217", "9 10", "9-3;10-1")
    rows: list[list[object]] = [
        ["Student List - All Students", "", "", "", ""],
        ["Printed: 12/10/2026 8:41 AM by jdoyle"],
    ]
    rows += [words("Student ID,Surname,First Name,Scholastic Year,Roll Class")]
    rows += [[w.number, w.family.upper(), w.given, f"Yr {w.grade}", w.room] for w in people]
    rows += [[], ["Total Students: 7"]]
    folder.csv("student_list.csv", rows)
    folder.photos(people, lambda who: f"portraits/{who.number}.jpg")
    return Truth(people, capitals=True)


@case(
    "tools/picture-upload.pl of Koha: datalink.txt in a sub-folder of a zip (facts/rosters.md); borrowers' columns from memory"
)
def fresh_koha_zip_in_folders(folder: Folder) -> Truth:
    """Card numbers with a letter; sort1 holds the class; a teacher by category; an empty column of titles."""
    people = pupils("intl", 6, "KB004410", rooms="4 Jade;5 Onyx")
    staff = one("Ottoline", "Ravenscroft", "KB009001", role="teacher", photo="")
    rows = [[w.number, w.family, w.given, "", "MAIN", "STUDENT", w.room, "2027-06-30"] for w in people]
    rows += [[staff.number, staff.family, staff.given, "Ms", "MAIN", "TEACHER", "", "2030-06-30"]]
    titles = words("cardnumber,surname,firstname,title,branchcode,categorycode,sort1,dateexpiry")
    folder.csv("borrowers.csv", [titles, *rows], quote=True, end="\n")
    files: dict[str, bytes | str] = {**faces(people, lambda w: f"img{w.number[-3:]}.jpg")}
    files["DataLink.txt"] = "".join(f"{w.number}\timg{w.number[-3:]}.jpg\n" for w in people if w.photo)
    folder.zip("patronimages.zip", {f"upload/{name}": data for name, data in files.items()})
    return Truth([*people, staff])


@case("Kenyan class lists: ADM NO, NAME, FORM, STREAM (from memory, not read here); " + OFFICE)
def fresh_kenyan_streams(folder: Folder) -> Truth:
    """Capitals, first name first; form and stream apart; one number is still pending."""
    people = pupils("ke", 6, "8841")
    people = [replace(w, grade="2", number="" if at == 4 else w.number) for at, w in enumerate(people)]
    rows: list[list[object]] = [["BARAKA SECONDARY SCHOOL - FORM 2 CLASS LIST TERM 3"]]
    rows += [words("S/NO,ADM NO,FIRST NAME,SURNAME,FORM,STREAM")]
    for at, w in enumerate(people):
        rows.append(
            [
                at + 1,
                int(w.number) if w.number else "pending",
                w.given.upper(),
                w.family.upper(),
                2,
                ["EAST", "WEST"][at % 2],
            ]
        )
    folder.book("form 2.xlsx", {"Sheet1": rows}, merge=["A1:F1"])
    folder.photos(people, lambda who: f"passport photos/{who.given}_{who.family}.jpg")
    return Truth(people, capitals=True, allowed=["*"])


@case(
    "Chilean class lists (SIGE; from memory, not read here): RUN, Apellido Paterno, Apellido Materno, Nombres, Curso"
)
def fresh_chilean_two_surnames(folder: Folder) -> Truth:
    """Two columns of surnames; a RUN with dots and a check digit; the date that somebody was withdrawn."""
    people = pupils("cl", 6, "23417", "", "5° A;6° B")
    people = [replace(w, more=(f"23.4{at}6.789-{'K' if at == 2 else at}",)) for at, w in enumerate(people)]
    people = [replace(w, more=(*w.more, w.more[0].replace(".", ""))) for w in people]
    gone = people[1].number
    rows = [
        [
            at + 1,
            w.number,
            w.more[0],
            *w.family.split(),
            w.given,
            w.room,
            "14-08-2026" if w.number == gone else None,
        ]
        for at, w in enumerate(people)
    ]
    titles = words("N°,N° Matrícula,RUN,Apellido Paterno,Apellido Materno,Nombres,Curso,Fecha Retiro")
    folder.book("Nomina 2026.xlsx", {"Nómina": [titles, *rows]})
    folder.photos(people, lambda who: f"fotos/{who.number}.jpg")
    return Truth([replace(w, here=w.number != gone) for w in people])


@case("Mashov's words שם משפחה, שם פרטי, כיתה, מספר תלמיד (from memory, not read here); the file: " + OFFICE)
def fresh_hebrew_class_letters(folder: Folder) -> list[Who]:
    """Right to left; a class of letters with a mark; two words of a family name; Windows' Hebrew code page."""
    people = pupils("he", 6, "40771", rooms="ז'3;ח'1")
    rows = [[w.family, w.given, w.room, w.number, "נ"] for w in people]
    folder.csv("תלמידים.csv", [words("שם משפחה,שם פרטי,כיתה,מספר תלמיד,מין"), *rows], enc="cp1255")
    folder.photos(people, lambda who: f"תמונות/{who.number}.jpg")
    return people


@case("Ukrainian class lists: № з/п, Прізвище, ім'я, по батькові in one column; " + OFFICE)
def fresh_ukrainian_patronymics(folder: Folder) -> Truth:
    """Three names in one column as its title says; cp1251; the pictures are called without the patronymic."""
    people = pupils("uk_ua", 6, rooms="6-А")
    middle = ["Андріївна", "Олегович", "Ігорівна", "Петрович", "Юріївна", "Тарасович"]
    rows = [
        [at + 1, f"{w.family} {w.given} {middle[at]}", w.room, "03.05.2014"] for at, w in enumerate(people)
    ]
    titles = ["№ з/п", "Прізвище, ім'я, по батькові учня", "Клас", "Дата народження"]
    folder.csv("клас.csv", [titles, *rows], ";", "cp1251")
    folder.photos(people, lambda who: f"фото/{who.family} {who.given}.jpg")
    return Truth([replace(w, also=((f"{w.given} {middle[at]}", w.family),)) for at, w in enumerate(people)])


@case("Chinese photo collections: 学号, 姓名, 班级 in a workbook, files as number and name; " + OFFICE)
def fresh_chinese_number_and_name(folder: Folder) -> Truth:
    """A family name of two signs; one name without a blank; files `20260317赵诗涵.jpg`; GBK in the zip."""
    people = pupils("zh", 6, "20260317", rooms="四(1)班;四(2)班")
    rows: list[list[object]] = [["2026年秋季学生名单"], ["序号", "学号", "姓名", "班级", "备注"]]
    rows += [[at + 1, w.number, f"{w.family}{w.given}", w.room, None] for at, w in enumerate(people)]
    folder.book("学生名单.xlsx", {"名单": rows}, merge=["A1:E1"])
    folder.zip("照片.zip", faces(people, lambda who: f"{who.number}{who.family}{who.given}.jpg"), "gbk")
    both = [replace(w, also=((f"{w.family}{w.given}", ""),)) for w in people]
    return Truth(both)
