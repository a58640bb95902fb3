"""Offices of Britain, Ireland, Australia and New Zealand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.papers import xls


@case(
    "Reading Cloud's CSV of borrowers (from documentation: knowledgebase.reading-cloud.com, Exporting a CSV - Any other MIS): ManagementSystemID, Forename, Surname, TutorGroup, YearGroup, all quoted"
)
def fresh_borrowers_all_in_quotes(folder: Folder) -> Truth:
    """Ids of letters and digits; staff have a tutor group called Staff; a comma within a name; photos by id."""
    people = those(
        "Agnes|Thornbury;Bashir|Al-Amin;Cerys|Pugh-Davies;Dominic|O'Neill;Esha|Varma;Finlay|Marchbanks;Gwen|ap Rhys;Harris|Oduya;Ivy|St John",
        "A00417",
        "7 8",
        "7Q;8W",
    )
    staff = [
        one("Philippa", "Crane", "T00031", photo="", role="staff"),
        one("Desmond", "Achebe", "T00044", photo="", role="staff"),
    ]
    titles = words(
        "ManagementSystemID,Forename,Surname,DateOfBirth,Gender,TutorGroup,YearGroup,Email,AddressLine1"
    )
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.family}|0{at + 1}/11/2013|{('F', 'Male')[at % 2]}|{w.room}|Year {w.grade}|{at}p@lea.example|{at} Elm Row, Flat 2"
        )
        for at, w in enumerate(people)
    ]
    rows += [cut(f"{w.number}|{w.given}|{w.family}|01/01/1980|F|Staff|Staff|x@lea.example|") for w in staff]
    folder.csv("borrowers.csv", [titles, *rows], quote=True)
    folder.zip("photos.zip", faces(people))
    return Truth([*people, *staff], allowed=("Staff",))


@case(
    "a class list of SIMS in Wales (from memory, not read here), titles in both languages, old Excel: "
    + OFFICE
)
def fresh_titles_in_welsh_and_english(folder: Folder) -> Truth:
    """Two rows of title, the teacher's row, a merged heading; years 3 and 4 in one class; a carer beside each."""
    people = those(
        "Mabli|Gruffudd;Osian|Prydderch;Lleucu|ap Dafydd;Macsen|Roberts-Hughes;Nanw|Bebb;Twm|Griffiths;Zuzanna|Kowal;Elin|Siôn",
        "004217",
        "3 4",
        "Dosbarth Derwen",
    )
    people = but(people, {2: {"goes": "Lleu"}})
    titles = cut(
        "Rhif Derbyn / Adm No|Cyfenw / Surname|Enw / Forename|Enw Cyfarwydd / Known As|Blwyddyn / Year|UPN|Gofalwr / Carer|Cinio / Meal"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.goes or w.given}|{w.grade}|W67041{at}2204{at}|Mrs {w.family}|{('Ysgol', 'Pecyn')[at % 2]}"
        )
        for at, w in enumerate(people)
    ]
    people = [replace(w, more=(f"W67041{at}2204{at}",)) for at, w in enumerate(people)]
    top = [["Ysgol Gymraeg Nant y Coed"], ["Dosbarth Derwen - Athrawes / Teacher: Mrs S. Lloyd"]]
    foot = ["Cyfanswm / Total", "8"]
    folder.put(
        "Dosbarth Derwen.xls",
        xls([*top, titles, *rows, [], foot], merge=[(0, 0, 0, 7), (1, 1, 0, 7)], title="Derwen"),
    )
    folder.photos(people, lambda w: f"Lluniau/{w.given} {w.family}.jpg")
    return Truth([replace(w, room="") for w in people], allowed=("Derwen", "Dosbarth Derwen"))


@case(
    "a class of Aladdin in Ireland (from memory, not read here), each pupil with an Irish name beside the English one: "
    + OFFICE
)
def fresh_irish_names_beside_the_english(folder: Folder) -> Truth:
    """The roll book's number; photos called by the Irish name, for it stands on the badge; mother and father beside."""
    people = those(
        "Sean|Brophy;Mary Ellen|Fahy;Kacper|Lis;Una|Ward;Conor|Kinsella;Sheila|Power;Dara|Keane;Noreen|Lally",
        "2204",
        "",
        "Rang 4",
    )
    irish = cut(
        "Seán Ó Bróithe|Máire Eilín Ní Fhathaigh|Kacper Lis|Úna Mac an Bhaird|Conchúr Ó Cinnseallaigh|Síle de Paor|Dáire Ó Catháin|Nóirín Ní Mhaolalaidh"
    )
    titles = cut("Roll No.|First Name|Surname|Ainm as Gaeilge|Class|Gender|Mother|Father|Religion")
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.family}|{irish[at]}|{w.room}|{'MF'[at % 2]}|Ann {w.family}|Tom {w.family}|"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Rang 4 2026.csv", [titles, *rows], enc="utf-8-sig")
    badge = dict(zip((w.number for w in people), irish, strict=True))
    folder.photos(people, lambda w: f"grianghraif/{badge[w.number]}.jpg")
    return Truth(
        [
            replace(w, also=((w.given, w.family), *any_parting(w, name).also))
            for w, name in zip(people, irish, strict=True)
        ]
    )
