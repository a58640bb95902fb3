"""Exports of British, Irish and Australian systems: SIMS, Bromcom, Compass and others."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder, faces


@case("a SIMS report to Excel: the field names are those of SIMS, the layout from memory")
def q65_sims_report_with_upn_and_photos(folder: Folder) -> Truth:
    """A title, numbers with zeros, UPN, preferred forename, `Year  8`; photos by admission number."""
    people = of_lines(
        """Aaliyah|Mahmood|004501|8|8H; Bradley|Cartwright|004509|8|8H|Brad; Cerys|Llewellyn|004513|8|8H
        Dylan|Ferris|004520|8|8H; Eleanor|Brathwaite|004528|8|8M|Nell; Finlay|Crosbie|004534|8|8M
        Gurpreet|Sandhu|004541|8|8M; Holly|Atherton|004549|8|8M; Ibrahim|Yusuf|004552|8|8M
        Jessica|Nwosu|004301|9|9H|Jess; Kieron|Haslam|004310|9|9H; Lydia|Marchbanks|004317|9|9H"""
    )
    upn = [f"{'ABDEFGHJKLMN'[at]}31220{1 + at % 2}1{2400 + at * 17}7" for at in range(len(people))]
    people = but(with_photos(people, 2, 11), {at: {"more": (upn[at],)} for at in range(len(people))})
    titles = cut("Adno|Legal Surname|Legal Forename|Preferred Forename|Gender|Reg|Year|UPN")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, "Female" if at % 2 == 0 else "Male", w.room,
         f"Year  {w.grade}", upn[at]]
        for at, w in enumerate(people)
    ]  # fmt: skip
    head: list[list[str]] = [["Student List for Library"], ["Effective date: 08/09/2025"], []]
    folder.book("Student List for Library.xlsx", {"Report": [*head, titles, *rows]})
    for name, data in faces(people).items():
        folder.put(f"SIMS photos/{name}", data)
    return Truth(people, allowed=("Report", "Student List for Library", "SIMS photos"))


@case("a list of Bromcom as CSV (columns from memory)")
def q65_bromcom_sixth_form_with_house_and_leavers(folder: Folder) -> Truth:
    """A sixth form: tutor groups, houses, a leaving date for two who did not return; all in quotes."""
    people = of_lines(
        """Amber|Coldwell|19034|12|12.1; Ben|Adebayo|19041|12|12.1; Catrin|Probert|19048|12|12.1
        Daniel|Fairclough|19052|12|12.2|Dan; Emily|Zhao|19060|12|12.2; Fergus|Lockhart|19067|12|12.2
        Hana|Begum|18011|13|13.1; Isaac|Tremlett|18019|13|13.1; Jemima|Crouch|18026|13|13.1|Mima
        Kofi|Asante|18030|13|13.2; Leah|Winstanley|18038|13|13.2"""
    )
    people = but(people, {5: {"here": False}, 9: {"here": False}})
    houses = cut("Brunel|Curie|Turing|Seacole")
    titles = cut("Adm Number|Surname|Forename|Preferred Forename|Year Group|Tutor Group|House|Leaving Date")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, f"Year {w.grade}", w.room, houses[at % 4],
         "" if w.here else "29/08/2025"]
        for at, w in enumerate(people)
    ]  # fmt: skip
    folder.csv("Sixth Form Students.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=(*houses, "Sixth Form Students"))


@case("Compass, an export of people: columns as in its help on People Management, layout from memory")
def q65_compass_people_with_status(folder: Folder) -> Truth:
    """Victoria: codes of letters and digits, `Year 07`, form groups; one has left."""
    people = of_lines(
        """Airlie|Abercrombie|ABE0004|7|7C; Blake|Constantinou|CON0012|7|7C; Charli|Dragovic|DRA0001|7|7C
        Declan|Everingham|EVE0003|7|7F; Edwina|Forsyth|FOR0020|7|7F|Winnie; Flynn|Gatto|GAT0009|7|7F
        Georgia|Hung|HUN0005|8|8A; Hamish|Iacono|IAC0002|8|8A; Imogen|Jessop|JES0007|8|8A|Immy
        Joshua|Kapoor|KAP0011|8|8D|Josh; Keely|Lonergan|LON0006|8|8D; Lachie|Nguyen|NGU0044|8|8D"""
    )
    people = but(people, {7: {"here": False}})
    titles = cut("Student Code|Surname|First Name|Preferred Name|Year Level|Form Group|Status|Email")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, f"Year {w.grade:0>2}", w.room,
         "Active" if w.here else "Left", f"{w.number.lower()}@banksia.example"]
        for w in people
    ]  # fmt: skip
    folder.csv("PeopleExport.csv", [titles, *rows], enc="utf-8-sig", end="\n")
    return Truth(people, allowed=("PeopleExport",))


@case()
def q65_irish_first_years_by_class(folder: Folder) -> Truth:
    """An Irish secondary school: one sheet with a line before each class, blank lines, fadas and O's."""
    people = of_lines(
        """Aoife|Ní Bhriain|3101|1|1A; Cian|O'Flaherty|3104|1|1A; Dáithí|Mac Cárthaigh|3109|1|1A
        Éabha|Doyle|3112|1|1A; Fiachra|Kinsella|3118|1|1A; Gráinne|O'Sullivan|3121|1|1B
        Hugh|Prendergast|3127|1|1B; Katelyn|Fitzmaurice|3130|1|1B; Lorcán|Ó Sé|3136|1|1B
        Maebh|Hanrahan|3142|1|1C; Natalia|Wiśniewska|3145|1|1C; Oisín|Tuohy|3151|1|1C
        Pádraig|Breathnach|3158|1|1C; Róisín|Geraghty|3163|1|1C"""
    )
    rows: list[list[Any]] = [["Coláiste Naomh Bríd - 1st Years 2025/26"], []]
    for room in ("1A", "1B", "1C"):
        mine = [w for w in people if w.room == room]
        rows += [[f"Class {room}"], cut("No.|Surname|First Name|Student ID|Locker")]
        rows += [
            [at + 1, w.family, w.given, int(w.number), f"L{int(w.number) % 97}"] for at, w in enumerate(mine)
        ]
        rows.append([])
    folder.book("1st Years.xlsx", {"1st Years": rows})
    return Truth(people, allowed=("1st Years",))
