"""What schools in New Zealand, Australia, Germany, Austria and the Netherlands get from their systems."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.albums import no_photo
from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "Softlink Oliver v5: borrower reports to CSV, titles from memory (Borrower Barcode, Alternate ID, Loan Category)"
)
def p28b_oliver_borrowers_of_two_campuses(folder: Folder) -> Truth:
    """New South Wales: two reports of borrowers, staff and an inactive one among them, loans and fines beside."""
    people = those(
        "Harriet|Blackburn;Dominic|Vella;Priyanka|Seneviratne;Xavier|Oates;Mikayla|Duong;Angus|McKellar;"
        "Noor|Al-Hashimi;Billie|Tranter",
        "B0007120",
        "3 4 8",
        "3M;4C;8.2",
        without=8,
    )
    people = [replace(w, more=(f"4402{at}18",)) for at, w in enumerate(people)]
    people = but(people, {2: {"goes": "Priya"}, 5: {"here": False}})
    staff = [
        one("Lorraine", "Petrakis", "S0000112", more=("90112",), role="staff", photo=""),
        one("Graham", "Tully", "S0000140", more=("90140",), role="staff", photo=""),
    ]
    everyone = [*people, *staff]
    titles = cut(
        "Borrower Barcode|Alternate ID|Surname|Given Name|Preferred Name|Borrower Type|Year Level|Class|"
        "Loan Category|Status|Items on Loan|Overdue|Fines Owing|Expiry Date"
    )
    for name, part in (("Junior", everyone[0::3] + everyone[1:8:3]), ("Senior", [*everyone[2::3]])):
        rows = [
            [
                *(
                    w.number,
                    w.more[0],
                    w.family,
                    w.given,
                    w.goes,
                    "Student" if w.role == "student" else "Staff",
                ),
                *(w.grade, w.room, f"{name} {'Loans' if w.role == 'student' else 'Staff'}"),
                *(
                    "Active" if w.here else "Inactive",
                    str(at % 3),
                    "0",
                    ("$0.00", "$12.95")[at % 2],
                    "18/12/2026",
                ),
            ]
            for at, w in enumerate(part)
        ]
        folder.csv(
            f"Borrower Report {name} Campus.csv",
            [titles, *rows, [], [f"Borrowers: {len(rows)}"]],
            enc="utf-8-sig",
        )
    return Truth(
        everyone, allowed=("Junior Loans", "Senior Loans", "Junior Staff", "Senior Staff", "Junior", "Senior")
    )


@case(
    "WebUntis: the report of students as CSV (name, longName, foreName, klasse.name …) and the flat zip of pictures: "
    "help.untis.at/hc/de/articles/360015066399"
)
def p28b_webuntis_report_and_zip_of_pictures(folder: Folder) -> Truth:
    """Austria: tabs and the maker's own field names, pictures by the outside key, two of them the same grey card."""
    people = those(
        "Valentina|Hofstätter;Luka|Marković;Jakob|Ebner-Pichler;Elif|Aksoy;Magdalena|Wögerbauer;Samuel|Tschurtschenthaler;"
        "Theresa|Zehetner;Noel|Grill;Anna Lena|Stöckl",
        "100482",
        rooms="2AK;2BK",
        without=0,
    )
    people = but(people, {3: {"photo": ""}, 6: {"photo": ""}, 7: {"here": False}})
    titles = cut(
        "name|longName|foreName|gender|birthDate|klasse.name|entryDate|exitDate|text|id|externKey|medicalReportDuty|"
        "schulpflicht|majority|address.email|address.mobile|address.phone|address.city|address.postCode|address.street"
    )
    rows = [
        [
            *(
                f"{w.family[:8]}{w.given[:3]}",
                w.family,
                w.given,
                "fmmffmfmf"[at],
                f"0{at + 1}.11.2012",
                w.room,
            ),
            *(
                "07.09.2025",
                "" if w.here else "23.10.2026",
                "",
                f"{5120 + at}",
                w.number,
                "false",
                "true",
                "false",
            ),
            *(f"eltern.{at}@gmx.example", f"0664 55{at}21", "", "Steyr", "4400", f"Enge Gasse {at + 2}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student_20261109_0812.csv", [titles, *rows], "\t")
    cards = {f"{people[at].number}.jpg": no_photo() for at in (3, 6)}
    folder.zip("bilder.zip", {**faces(people), **cards})
    return Truth(people, allowed=("bilder",))


@case(
    "ParnasSys: the EDEXML that it gives to other makers (groepen, leerlingen, leerkrachten): edustandaard.nl, EDEXML"
)
def p28b_parnassys_edexml(folder: Folder) -> Truth:
    """The Netherlands: groups by key, prefixes of last names in their own element, two teachers in the same file."""
    people = those(
        "Fenna|de Wit;Mees|Scholten;Yara|el Amrani;Lieke|van der Linden;Stijn|Bosscher;Noor|in 't Veld;Tygo|Kramer;"
        "Jayden|van Es;Pien|Hoogland",
        "101432",
        "6 7",
        "6/7 Bijen;6/7 Vlinders",
        without=9,
    )
    people = but(people, {7: {"here": False}, 2: {"room": "6/7 Vlinders"}})
    teachers = [
        one("Marloes", "Bosman", "L0042", role="staff", photo=""),
        one("Erik", "ten Cate", "L0057", role="staff", photo=""),
    ]
    keys = {"6/7 Bijen": "G881", "6/7 Vlinders": "G882"}
    groups = "".join(
        f'    <groep key="{key}">\n      <naam>{name}</naam>\n      <jaargroep>C</jaargroep>\n    </groep>\n'
        for name, key in keys.items()
    )
    pupils = staff = ""
    for at, who in enumerate([*people, *teachers]):
        *prefix, last = who.family.split(" ") if " " in who.family else [who.family]
        before = f"      <voorvoegsel>{escape(' '.join(prefix), False)}</voorvoegsel>\n" if prefix else ""
        name = (
            f"      <achternaam>{last}</achternaam>\n{before}"
            f"      <voorletters-1>{who.given[0]}.</voorletters-1>\n      <roepnaam>{who.given}</roepnaam>\n"
        )
        if who.role == "staff":
            key = list(keys.values())[at - len(people)]
            staff += (
                f'    <leerkracht key="{who.number}">\n{name}      <emailadres>{who.given.lower()}@dehorst.example'
                f'</emailadres>\n      <groepen>\n        <groep key="{key}"/>\n      </groepen>\n    </leerkracht>\n'
            )
        else:
            out = "" if who.here else "      <uitstroomdatum>2026-10-09</uitstroomdatum>\n"
            pupils += (
                f'    <leerling key="{who.number}">\n{name}      <geboortedatum>201{6 - at % 2}-0{at + 1}-14'
                f"</geboortedatum>\n      <geslacht>{'212212112'[at]}</geslacht>\n"
                f"      <jaargroep>{who.grade}</jaargroep>\n{out}"
                f'      <groep key="{keys[who.room]}"/>\n    </leerling>\n'
            )
    folder.put(
        "EDEXML_de_Horst_20261102.xml",
        '<?xml version="1.0" encoding="UTF-8"?>\n<EDEX xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
        "  <school>\n    <schoolkey>18XX</schoolkey>\n    <brincode>18XX</brincode>\n"
        "    <dependancecode>00</dependancecode>\n    <schooljaar>2026-2027</schooljaar>\n"
        "    <aanmaakdatum>2026-11-02T09:14:05</aanmaakdatum>\n    <auteur>ParnasSys</auteur>\n"
        f"    <xsdversie>2.1</xsdversie>\n  </school>\n  <groepen>\n{groups}  </groepen>\n"
        f"  <leerlingen>\n{pupils}  </leerlingen>\n  <leerkrachten>\n{staff}  </leerkrachten>\n</EDEX>\n",
    )
    return Truth([*people, *teachers])
