"""Lists of English-medium schools of Africa and Asia, of tutors and of houses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a class teacher's workbook at a Nigerian junior secondary school")
def fresh_jss_two_gold_with_serial_photos(folder: Folder) -> Truth:
    """Surnames first in capitals, admission numbers with slashes, a sheet of scores with the same names and a sheet of fees; photos called by S/N and surname; a withdrawn pupil."""
    people = those(
        "Adaeze Chidinma|Okonkwo;Oluwatobi Daniel|Adebayo;Fatima Zahra|Bello;Ikechukwu|Eze;Blessing|Akpan;Abdulrahman|Yakubu;Temitope Grace|Ogunleye;Emeka|Nwosu;Halima|Danjuma"
    )
    people = [
        any_parting(
            replace(w, number=f"GFC/24/{at * 5 + 103}", grade="", room="JSS 2 Gold"), f"{w.family} {w.given}"
        )
        for at, w in enumerate(people)
    ]
    people = but(people, {6: {"here": False}})
    names = [f"{w.family} {w.given}".upper() for w in people]
    titles = cut("S/N|ADM NO|NAME OF STUDENT (SURNAME FIRST)|SEX|REMARKS")
    rows: list[list[Any]] = [
        ["GRACEFIELD COLLEGE, IBADAN"],
        ["CLASS LIST: JSS 2 GOLD    FIRST TERM 2026/2027 SESSION"],
        ["CLASS TEACHER: MRS. F. ADEYINKA"],
        titles,
        *(
            [at + 1, w.number, names[at], "FMFMFMFMF"[at], "" if w.here else "WITHDRAWN"]
            for at, w in enumerate(people)
        ),
        ["", "", "MALE: 4   FEMALE: 5"],
    ]
    scores: list[list[Any]] = [["S/N", "NAME", "CA1 (20)", "CA2 (20)", "EXAM (60)"]]
    scores += [[at + 1, name, 11 + at, 9 + at * 5 % 8, 31 + at * 7 % 24] for at, name in enumerate(names)]
    fees: list[list[Any]] = [["NAME", "FEES PAID", "BALANCE"], *([n, 85000, 0] for n in names[:4])]
    folder.book("JSS2 GOLD.xlsx", {"LIST": rows, "ENGLISH": scores, "BURSARY": fees}, merge=["A1:E1"])
    at_list = {w.number: at + 1 for at, w in enumerate(people)}
    folder.photos(people, lambda w: f"passports/{at_list[w.number]}. {w.family.upper()}.jpeg")
    return Truth(people, capitals=True, allowed=("passports", "LIST", "ENGLISH", "BURSARY", "2"))


@case(OFFICE + ": a form master's list in Ghana with the names WhatsApp gave the pictures")
def fresh_ghana_pictures_from_whatsapp(folder: Folder) -> Truth:
    """Index numbers of WAEC's kind, other names and surname apart, programme and form, residence; a column with the picture's name; two rows point at one picture."""
    people = those(
        "Nana Yaw|Boateng;Akosua|Frimpong;Selorm|Agbeko;Hawa|Alhassan;Ebenezer|Quaye;Maame Esi|Arthur;Kwabena|Asante-Mensah",
        "",
        "",
        "Form 1 Science A",
        0,
    )
    people = [replace(w, number=f"01{at}0204{at * 3 + 11:03}") for at, w in enumerate(people)]
    names = [f"IMG-20260914-WA{at * 4 + 7:04}.jpg" for at in range(len(people))]
    names[5] = names[4]
    at_list = {w.number: at for at, w in enumerate(people)}
    people = but(people, {4: {"photo": ""}, 5: {"photo": ""}})
    titles = cut("Index Number|Surname|Other Names|Programme/Form|Residence|House|Picture")
    rows = [
        [
            *(w.number, w.family, w.given, w.room, ("Day", "Boarding")[at % 2]),
            *(("Aggrey", "Fraser", "Guggisberg")[at % 3], names[at]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("form one sci a.csv", [titles, *rows])
    folder.photos(people, lambda w: f"pics/{names[at_list[w.number]]}")
    folder.put(f"pics/{names[4]}", face("Ebenezer or Maame Esi"))
    return Truth(
        people,
        [lost("two rows name the same picture", names[4].lower(), "same picture", "same photo")],
        allowed=("*",),
    )


@case(OFFICE + ": a form teacher's name list in Singapore, photos by class and register number")
def fresh_singapore_register_numbers_in_photos(folder: Folder) -> Truth:
    """Register numbers 1 to 8 that are no student's number, names in capitals as on the card, CCA; a gap where one has gone; photos called by class and register number."""
    people = those(
        "Jia Hui|Lim;Rayyan Bin|Iskandar;Shu Min|Goh;Darshini D/O|Ravi;Zhi Hao|Teo;Ethan|Rozario;Xin Yi|Koh",
        "",
        "",
        "3E2",
        1,
    )
    people = [any_parting(w, f"{w.family} {w.given}") for w in people]
    written = [
        w.full if w.family in ("Iskandar", "Ravi", "Rozario") else f"{w.family} {w.given}" for w in people
    ]
    at_list = {w.full: at + (1 if at < 4 else 2) for at, w in enumerate(people)}
    lines = ["CLASS: 3E2   FORM TEACHERS: MR LEE K H / MDM SALMAH", "", "REG NO.\tNAME\tCCA\tREMARKS"]
    ccas = cut("NPCC|FLOORBALL|CHOIR|DANCE|NCC|BAND|CHOIR")
    lines += [
        f"{at_list[w.full]}\t{written[at].upper()}\t{ccas[at]}\t{'CLASS CHAIR' if at == 2 else ''}"
        for at, w in enumerate(people)
    ]
    lines.insert(7, "5\t(TRANSFERRED)\t\t")
    folder.put("3E2 namelist.txt", "\n".join(lines) + "\n")
    folder.photos(people, lambda w: f"3E2_{at_list[w.full]:02}.jpg")
    return Truth(people, capitals=True, allowed=("3", "3E2 namelist"))


@case(OFFICE + ": a sixth form tutor's own notes of her group")
def fresh_sixth_form_tutor_notes_in_text(folder: Folder) -> Truth:
    """Lines with a dash in an ordinary text, what each of them studies in brackets, one who left, one who calls herself otherwise; photos by first name where it is the only one."""
    people = those(
        "Rosalind|Keeble;Adnan|Chowdhury;Jack|Sturgess;Jack|Mbatha;Philippa|Wray;Cezar|Ionescu;Sorcha|Dolan",
        "",
        "",
        "12CJW",
        1,
    )
    people = but(people, {4: {"goes": "Pip"}, 5: {"here": False}})
    said = cut(
        "Biology, Chemistry, Maths|Economics, Politics, History|Art, DT|PE, Business, Psychology|English, Drama, French|Maths, FM, Physics) LEFT 2/10 (apprenticeship|Music, RS, German"
    )
    lines = ["Tutor group 12CJW (Ms Winterbourne, room S4)", ""]
    lines += [
        f"- {w.given} {f'({w.goes}) ' if w.goes else ''}{w.family} ({said[at]})"
        for at, w in enumerate(people)
    ]
    lines += ["", "Assembly: Thurs P1. UCAS drop-in Mondays."]
    folder.put("12CJW.txt", "\r\n".join(lines))
    folder.photos(people, lambda w: f"{w.full if w.given == 'Jack' else w.given}.jpg".lower())
    return Truth(people, allowed=("12", "12CJW"))


@case(OFFICE + ": a library's list of September and the office's list of October")
def fresh_september_and_october_lists(folder: Folder) -> Truth:
    """Two folders one after the other: in October one has a new surname, one another form, one is marked as left, two are new, and the columns stand otherwise; numbers stay."""
    before = those(
        "Evie|Marlow;Tobias|Grundy;Safiya|Rahman;Leo|Castellano;Maddison|Tate;Idris|Bowen",
        "014602",
        "7",
        "7L;7P",
        0,
    )
    after = but(before, {0: {"family": "Marlow-Hunt"}, 3: {"room": "7L"}, 4: {"here": False}})
    after += [
        one("Orla", "Keane", "014711", "7", "7P"),
        one("Kwame", "Darko", "014724", "7", "7L", photo=""),
    ]
    folder.csv(
        "1 September/year 7.csv",
        [
            cut("Adm No|Forename|Surname|Year|Form"),
            *([w.number, w.given, w.family, 7, w.room] for w in before),
        ],
    )
    folder.photos(before, lambda w: f"1 September/{w.number}.jpg")
    folder.book(
        "2 October/Yr7 updated.xlsx",
        {
            "Yr7": [
                ["Year 7 as of 12 October"],
                cut("Name|Form|Year|Adm No|Note"),
                *([w.last_first, w.room, "Year 7", w.number, "" if w.here else "Left 9/10"] for w in after),
                [],
                [f"{len(after) - 1} on roll"],
            ]
        },
    )
    folder.photos(after[6:], lambda w: f"2 October/new photos/{w.number}.jpg")
    return Truth(
        after,
        steps=("1 September", "2 October"),
        same=(("Evie Marlow", "Evie Marlow-Hunt"), ("Leo Castellano", "Leo Castellano")),
        allowed=("new photos", "Yr7", "year 7", "Yr7 updated"),
    )
