"""Schools that write English in Africa, Asia and the Caribbean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


def parted(people: Iterable[Who]) -> list[Who]:
    """With every parting of each name, which stands in one cell."""
    return [any_parting(w) for w in people]


def either_way(who: Who) -> Who:
    """With every parting, whichever part stands first."""
    parts = who.full.split()
    turned = [(" ".join(parts[at:]), " ".join(parts[:at])) for at in range(1, len(parts))]
    who = any_parting(who)
    return replace(who, also=(*who.also, *turned))


@case(
    "the list of students of a school ERP in India (titles from memory, not read here): Admission No, Student Name, Class, Section, Roll No, Father Name, Mother Name, Status"
)
def fresh_erp_with_initials_behind(folder: Folder) -> Truth:
    """Initials behind the names, a name of one word, parents beside; one has a transfer certificate; photos in a zip by admission number."""
    people = those(
        "Ananthu S|Pillai;Fathima Nasrin|K P;Gokul|Krishnan;Hridya|;Ishaan|Deshpande;Jyotsna Reddy|Mandadi;Lakshmi Priya|R;Mohammed|Shafeeq;Neha|Chauhan;Om Prakash|Sahu",
        "11834",
        "9 10",
        "",
    )
    people = [replace(w, more=(str(at // 2 + 3),)) for at, w in enumerate(people)]
    people = but(people, {4: {"here": False, "photo": ""}})
    titles = cut(
        "Admission No|Student Name|Class|Section|Roll No|Gender|DOB|Father Name|Mother Name|Mobile No|Admission Date|Status"
    )
    fathers = cut("Suresh|Abdul Kareem|Rajendran|Biju|Milind|Venkata|Ramesh|Hamza|Dinesh|Bhola")
    rows = [
        cut(
            f"{w.number}|{w.full}|{w.grade}|{'AC'[at % 2]}|{w.more[0]}|{'MFMFMFFMFM'[at]}|{at + 11}/07/2012|{f'{fathers[at]} {w.family}'.strip()}|"
            f"{('Sindhu', 'Rekha', 'Asha')[at % 3]}|98460000{at:02}|01/06/2022|{'Active' if w.here else 'TC Issued'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("StudentList_20260711.csv", [titles, *rows])
    folder.zip("StudentPhotos.zip", faces(people))
    return Truth(parted(people), allowed=("A", "C", "9 A", "10 C"))


@case(
    "the learners of a junior school in Kenya (titles from memory, not read here): UPI, Assessment No, Adm No, Learner's Name, Grade, Stream"
)
def fresh_learners_with_three_numbers(folder: Folder) -> Truth:
    """Old Excel: three names in capitals in one cell, three numbers each, the admission number is a number; a guardian beside; photos by admission number."""
    names = "WANJIKU MERCY NJOKI;OTIENO BRIAN OMONDI;CHEPKOECH FAITH;MUTUA KELVIN MUSYOKA;ABDI HALIMA NOOR;KIPROTICH EMMANUEL;NYABOKE SHARON KEMUNTO;WEKESA TREVOR SIMIYU;NJERI ANN"
    people = those(names, "6417", "8", "")
    people = [
        either_way(replace(w, more=(f"B00{at}Q7{at}ZK", f"A00{at * 7 + 418}2204")))
        for at, w in enumerate(people)
    ]
    titles = cut(
        "S/No|UPI|Assessment No|Adm No|Learner's Name|Gender|Grade|Stream|Parent/Guardian|Contact|Disability"
    )
    rows = [
        [
            *(at + 1, *w.more, int(w.number), w.full, "FM"[at % 2], 8, ("East", "West")[at % 2]),
            *(f"{w.full.split()[-1]} JANE", f"07220000{at:02}", "None"),
        ]
        for at, w in enumerate(people)
    ]
    top = [["KIMATHI ROAD COMPREHENSIVE SCHOOL"], ["List of learners as at 02-Feb-2026"], []]
    folder.put("learners grade 8.xls", xls([*top, titles, *rows], title="Learners"))
    folder.photos(people, lambda w: f"passport photos/{w.number}.JPG")
    return Truth(people, capitals=True, allowed=("East", "West", "8 East", "8 West"))


@case(
    "learners of d6 in South Africa (titles from memory, not read here): Admission no., Surname, Full names, Known as, Grade, Register class, Learner status"
)
def fresh_register_classes_and_known_as(folder: Folder) -> Truth:
    """Excel shows zeros before the numbers; `Known as`; account holders beside; one has left; photos by number."""
    people = those(
        "Lethabo Precious|Mokoena;Pieter Jacobus|van Rensburg;Siyabonga|Ndlovu;Aaliyah|Davids;Christiaan|du Plessis;Thandeka Nomsa|Zungu;Kgothatso|Maluleke;Mieke|Steenkamp;Lwazi|Mthembu;Zoë|Janse van Vuuren",
        "004217",
        "6 7",
        "6V;7R",
    )
    people = but(
        people,
        {
            0: {"goes": "Lethabo"},
            1: {"goes": "Pikkie"},
            4: {"goes": "Chris"},
            5: {"goes": "Thandi"},
            6: {"here": False, "photo": ""},
        },
    )
    titles = cut(
        "Admission no.|Surname|Full names|Known as|Grade|Register class|Gender|Date of birth|Home language|Learner status|Account holder"
    )
    tongues = cut("Sepedi|Afrikaans|isiZulu|English|Afrikaans|isiZulu|Sepedi|Afrikaans|isiZulu|Afrikaans")
    rows = [
        [
            *(
                int(w.number),
                w.family,
                w.given,
                w.goes or w.given,
                f"Grade {w.grade}",
                w.room,
                "FMMFMFMFMF"[at],
            ),
            *(f"2013/0{at % 9 + 1}/14", tongues[at], "Active" if w.here else "Left 2026/06/26"),
            f"{('Mrs', 'Mr', 'Dr')[at % 3]} J {w.family}",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Learner list.xlsx", {"Learners": [titles, *rows]}, zeros={"A": 6})
    folder.photos(people, lambda w: f"Learner photos/{w.number}.jpg")
    return Truth(people)


@case(
    "ManageBac's students of an international school in Thailand (titles from memory, not read here): Student ID, Last Name, First Name, Nickname, Grade, Homeroom, Homeroom Advisor, Class of"
)
def fresh_thai_nicknames_and_advisors(folder: Folder) -> Truth:
    """Nicknames that have nothing of the name, advisors, two parents each; photos `id_Last_First` in a zip."""
    people = those(
        "Ploypailin|Rattanakul;Anders|Voss;Thanakorn|Siriwattana;Haruka|Imaizumi;Natnicha|Phongphaew;Beatriz|Carvalhosa;Kittipong|Lertsakul;Ye-jun|Bae;Pimchanok|Wongsakorn;Arjun|Seth",
        "B20417",
        "9 10",
        "9.1;10.2",
    )
    nicks = cut("Ploy||Non||Nam||Golf|Jun|Bam|")
    people = [replace(w, goes=nick) for w, nick in zip(people, nicks, strict=True)]
    titles = cut(
        "Student ID|Last Name|First Name|Nickname|Email|Gender|Grade|Homeroom|Homeroom Advisor|Class of|Nationality|Parent 1|Parent 1 Email|Parent 2"
    )
    advisors = {"9.1": "Ms. Claire Dunmore", "10.2": "Mr. Piyawat Chaiyo"}
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.goes}|{w.number.lower()}@isn.example|{'FMMFFFMMFM'[at]}|Grade {w.grade}|{w.room}|{advisors[w.room]}|"
            f"{2035 - int(w.grade) + 3}|{('Thai', 'Other')[at % 2]}|{('Khun', 'Mr.')[at % 2]} {w.family}|p{at}@mail.example|"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("students-export.csv", [titles, *rows], enc="utf-8-sig", end="\n")
    folder.zip("photos.zip", faces(people, lambda w: f"{w.number}_{w.family}_{w.given}.jpg"))
    return Truth(people, allowed=tuple(advisors.values()))


@case(OFFICE + ": a government college in Nigeria, a sheet for each arm of JSS 2 and one for the staff")
def fresh_arms_of_the_junior_school(folder: Folder) -> Truth:
    """The sheets have other orders of columns; totals below; houses and states beside; slashes in the numbers are dashes in the photos' names."""
    gold = those(
        "Oluwaseun Daniel|ADEBAYO;Chinaza|OKWUOSA;Aisha Bello|GARBA;Ebiere|TIMIPRE;Ifeanyi Victor|EZEKWE",
        "GCL/24/0417",
        "",
        "JSS 2 GOLD",
        without=0,
    )
    silver = those(
        "Temitope|FASHOLA-COKER;Zainab|DANJUMA;Osaretin|IGBINEDION;Musa Ibrahim|YAKUBU;Blessing Ene|OCHE",
        "GCL/24/0562",
        "",
        "JSS 2 SILVER",
    )
    staff = [
        one("Ngozi", "Umeh", photo="", role="staff"),
        one("Bala", "Sani", photo="", role="staff"),
    ]
    houses = ("Red", "Blue", "Green")
    first = [
        cut(
            f"{at + 1}|{w.family}|{w.given.upper()}|{w.number}|{'MFFFM'[at]}|{houses[at % 3]}|{('Oyo', 'Imo', 'Kano')[at % 3]}|080300000{at:02}"
        )
        for at, w in enumerate(gold)
    ]
    second = [
        cut(f"{at + 1}|{w.number}|{w.family}|{w.given.upper()}|{'FFMMF'[at]}|{houses[at % 3]}|Lagos|")
        for at, w in enumerate(silver)
    ]
    top = [["GOVERNMENT COLLEGE LEKKI"], ["2026/2027 SESSION - CLASS LIST"]]
    crew = [
        cut("1|Mrs. Ngozi Umeh|English Language|08035550001"),
        cut("2|Mr. Bala Sani|Basic Science|08035550002"),
    ]
    folder.book(
        "JSS 2 LIST.xlsx",
        {
            "JSS 2 GOLD": [
                *top,
                cut("S/N|SURNAME|OTHER NAMES|ADM. NO.|SEX|HOUSE|STATE OF ORIGIN|PARENT'S PHONE"),
                *first,
                [],
                ["", "TOTAL: 5", "BOYS 2", "GIRLS 3"],
            ],
            "JSS 2 SILVER": [
                *top,
                cut("S/N|ADM. NO.|SURNAME|OTHER NAMES|SEX|HOUSE|STATE OF ORIGIN|PARENT'S PHONE"),
                *second,
                [],
                ["", "TOTAL: 5"],
            ],
            "STAFF": [cut("S/N|NAME OF TEACHER|SUBJECT|PHONE"), *crew],
        },
        merge=["A1:H1", "A2:H2"],
    )
    folder.photos([*gold, *silver], lambda w: f"PASSPORTS/{w.number.replace('/', '-')}.jpg")
    staff = [
        replace(w, also=((f"{title} {w.given}", w.family),))
        for w, title in zip(staff, ("Mrs.", "Mr."), strict=True)
    ]
    return Truth(
        [*gold, *silver, *staff], capitals=True, allowed=("STAFF", "English Language", "Basic Science")
    )
