"""More exports of school systems where English is spoken."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, words


@case("KAMAR of New Zealand, export of the address list (from memory, not read here)")
def fresh_kamar_with_national_numbers(folder: Folder) -> Truth:
    """Tabs; ID and NSN; macrons; the tutor's code as form class; caregivers beside; photos by ID."""
    people = those(
        "Aroha|Ngāpō;Tāne|Parata;Sophie|McGregor;Wiremu|Tūhoe;Lupe|Faleolo;Benji|Hargreaves;Mereana|Kingi;Hemi|Whānau-Smith",
        "20417",
        "9 10 13",
        "9KBR;10TMS;13PLN",
    )
    nsns = [str(137442000 + at * 113) for at in range(len(people))]
    titles = words("ID,NSN,Last Name,First Name,Year Level,Tutor,House,Caregiver 1 Name,Caregiver 1 Mobile")
    rows = [
        [
            w.number,
            nsns[at],
            w.family,
            w.given,
            w.grade,
            w.room,
            ("Kauri", "Rātā")[at % 2],
            f"Mr {w.family}",
            f"021 555 0{at}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Library export.txt", [titles, *rows], "\t", "utf-16")
    folder.photos(people, lambda w: f"photos/{w.number}.jpg", form="NFD")
    return Truth([replace(w, more=(nsns[at],)) for at, w in enumerate(people)], allowed=("Kauri", "Rātā"))


@case("SA-SAMS of South Africa, list of learners (titles from memory, not read here)")
def fresh_learners_of_south_africa(folder: Folder) -> Truth:
    """Accession number, identity number, register class; Grade R; the name they are called; photos by accession number."""
    people = those(
        "Nomvula|Dlamini;Pieter|van der Merwe;Thabo Samuel|Mokoena;Anika|Botha;Zanele|Khumalo;Riyaad|Davids;"
        "Lwazi|Ndlovu;Chanté|Fourie;Priyanka|Naidoo",
        "4417",
        "3 4",
        "3A;4B",
    )
    people = but(people, {2: {"goes": "Thabo"}, 6: {"goes": "Lulu"}})
    ids = [f"17{at + 1:02}1{at}5{at}0{at}08{at}" for at in range(len(people))]
    titles = cut(
        "No.|Accession No|Surname|First Names|Called Name|ID Number|Grade|Register Class|Home Language"
    )
    rows = [
        [
            at + 1,
            int(w.number),
            w.family,
            w.given,
            w.goes or w.given,
            ids[at],
            f"Grade {w.grade}",
            w.room,
            ("isiZulu", "Afrikaans", "English")[at % 3],
        ]
        for at, w in enumerate(people)
    ]
    top = [["Ubuntu Primary School"], ["Learner list 2026 - EMIS 700141234"], []]
    folder.book("LearnerList.xlsx", {"Learners": [*top, titles, *rows, [], ["", "", "Total learners: 9"]]})
    folder.photos(people, lambda w: f"Learner Photos/{w.number}.jpg")
    return Truth([replace(w, more=(ids[at],)) for at, w in enumerate(people)])


@case("Fedena of India, students' details (from memory, not read here)")
def fresh_indian_names_beside_the_fathers(folder: Folder) -> Truth:
    """Whole names in one cell in capitals; father and mother beside; admission number with a slash; photos with a dash for it."""
    people = those(
        "AARAV|KULKARNI;DIYA|MENON;KABIR|SINGH CHAUHAN;LAKSHMI|S.;MOHAMMED FAIZ|ANSARI;NANDINI|IYER;"
        "PRANAV|DESHPANDE;RIDDHI|JOSHI;TENZIN|",
        "",
        "",
        "VI-A;VI-B",
    )
    people = [replace(w, number=f"2021/{417 + at * 3:04}") for at, w in enumerate(people)]
    titles = cut(
        "Sl. No.|Adm. No.|Roll No.|Student Name|Class & Section|Father's Name|Mother's Name|Contact No."
    )
    rows = [
        [
            str(at + 1),
            w.number,
            str(at // 2 + 1),
            w.full,
            w.room,
            f"MR. RAJESH {w.family}".strip(),
            f"MRS. SUNITA {w.family}".strip(),
            f"98450 0{at}123",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student_Details.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"Photos/{w.number.replace('/', '-')}.jpg")
    return Truth(
        [replace(any_parting(w), more=(str(at // 2 + 1),)) for at, w in enumerate(people)], capitals=True
    )


@case("a class list of School Cockpit in Singapore (from memory, not read here)")
def fresh_statutory_names_of_singapore(folder: Folder) -> Truth:
    """Statutory names surname first or with s/o and binte, not to be parted; index numbers; photos by class, index and name."""
    names = cut(
        "TAN WEI MING|NUR AISYAH BINTE RAHMAN|LIM JIA HUI, CHARLOTTE|ARJUN S/O KRISHNAN|WONG XIN YI|"
        "MUHAMMAD DANISH BIN OSMAN|CHUA KAI JUN|SIVAPRIYA D/O MUTHU|D'CRUZ GABRIEL"
    )
    people = []
    for at, name in enumerate(names):
        plain = name.replace(",", "")
        given, _, family = plain.rpartition(" ")
        who = any_parting(
            one(given, family, room="2 COURAGE", more=(str(at + 1), f"{at + 1:02}")),
            plain,
            "CHARLOTTE LIM JIA HUI" if "CHARLOTTE" in name else plain,
            " ".join([*plain.split()[1:], plain.split()[0]]),
        )
        people.append(replace(who, photo="" if at == 8 else who.photo))
    races = cut("CHINESE|MALAY|CHINESE|INDIAN|CHINESE|MALAY|CHINESE|INDIAN|EURASIAN")
    titles = cut("Index No|Statutory Name|Class|Gender|Race|MTL")
    rows = [
        [
            at + 1,
            name,
            "2 COURAGE",
            "MFFMFMMFM"[at],
            races[at],
            {"CHINESE": "CL", "MALAY": "ML"}.get(races[at], "TL"),
        ]
        for at, name in enumerate(names)
    ]
    folder.book("Class List 2 COURAGE.xlsx", {"2 COURAGE": [["CLASS LIST - 2 COURAGE"], titles, *rows]})
    files = {w.photo: name.replace("/", "") for w, name in zip(people, names, strict=True)}
    folder.photos(people, lambda w: f"2 COURAGE/{w.more[1]} {files[w.photo]}.jpg")
    return Truth(people, capitals=True)
