"""What schools that write English in India, the Philippines, Nigeria, South Africa and Malaysia have."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case(
    "Fedena's custom export (support.fedena.com 213110: Admission no|Student, Batch Name|Student as 'Zoo - 2014A', Ward Admission Number|Guardian, First name|Guardian, Relation|Guardian); other titles in the same form: from memory"
)
def fresh_titles_with_the_model_behind(folder: Folder) -> Truth:
    """Each title has its table behind a bar; a second file has only the guardians, by their wards' numbers; pictures in a zip."""
    people = those(
        "Aadhya|Menon;Mohammed|Shaikh;Tanvi|Kulkarni;Harsh|Bhatt;Sanjana|R;Reyansh|Agarwal;Nandini|Iyer;Yuvraj|Solanke;Diya|Fernandes",
        "SVM1042",
        "",
        "VIII - A;VIII - B",
    )
    middles = cut("|Rizwan||Jignesh|||Lakshmi||")
    people = [
        replace(w, more=(str(at // 2 + 1),), also=((f"{w.given} {middle}", w.family),) if middle else ())
        for (at, w), middle in zip(enumerate(people), middles, strict=True)
    ]
    fields = cut(
        "Admission no|Admission date|First name|Middle name|Last name|Batch Name|Class roll no|Date of birth|Gender|Blood group|Nationality Name|Phone2"
    )
    rows = [
        [
            *(w.number, "03-06-2024", w.given, middles[at], w.family, w.room, w.more[0]),
            *(
                f"{at + 10}-0{at + 1}-2013",
                "fmfmfmfmf"[at],
                ("B+", "", "O+")[at % 3],
                "India",
                f"98220110{at:02}",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student admission details_2026-07-04.csv", [[f"{name}|Student" for name in fields], *rows])
    fathers = cut("Sreekumar|Imran|Milind|Jignesh|Ravichandran|Alok|Venkatesh|Dattatray|Savio")
    guardians = cut("Ward Admission Number|First name|Last name|Relation|Mobile phone")
    wards = [[w.number, fathers[at], w.family, "Father", f"98220110{at:02}"] for at, w in enumerate(people)]
    folder.csv(
        "Student guardian details_2026-07-04.csv", [[f"{name}|Guardian" for name in guardians], *wards]
    )
    folder.zip("student_photos.zip", faces(people))
    return Truth(people)


@case(
    "School Form 1 of the Philippines (scribd.com 326675529 and 219808046: LRN, NAME (Last Name, First Name, Middle Name), two rows of titles, legend of T/O, T/I, DRP, LE); '<=== TOTAL MALE' and the commas as LIS prints them: from memory"
)
def fresh_school_form_one(folder: Folder) -> Truth:
    """Boys, their total, girls, their total; grade and section above; who transferred out or dropped says only a code; legend and signatures below."""
    boys = "Ronan|Abelgas;Reniel|Balingit;Jemark|Dacuycuy;Carlito|Pagaspas;Joseph|Tandugon"
    girls = "Shaira Mae|Boton;Ma. Theresa|Dela Peña;Judy Ann|Largado;Nica|Manambit;Princess|Sarsalejo;Liovee|Ybañez"
    people = those(f"{boys};{girls}", "132817050002", "7", "SAMPAGUITA", without=2)
    middles = cut("MONTEZA|LASCAY|DAOMELAS|PERMILLAN|-|LARGADAS|DE LEON|PLAZA|DELA VEGA|BANOG|DELOS SANTOS")
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),) if middle != "-" else ())
        for w, middle in zip(people, middles, strict=True)
    ]
    people = but(people, {2: {"here": False, "photo": ""}, 8: {"here": False, "photo": ""}})
    remarks = {
        0: "T/I (P) Barobo NHS 07/06/2026",
        2: "T/O (P) Hinatuan NHS 09/21/2026",
        5: "LE 06/29/2026",
        8: "DRP Family problem 08/14/2026",
    }

    def line(at: int, who: Who) -> list[str]:
        name = f"{who.family.upper()},{who.given.upper()}, {middles[at]}"
        home = cut(f"Purok {at % 4 + 1}|Poblacion|LINGIG|SURIGAO DEL SUR")
        father = f"{who.family.upper()}, NOEL, CRUZ"
        mother = f"{middles[at]}, ROSALIE," if middles[at] != "-" else ""
        return [
            *(
                who.number,
                name,
                "MF"[at > 4],
                f"0{at % 9 + 1}-1{at % 9}-2014",
                "12",
                "Kamayo",
                "",
                "Christianity",
            ),
            *(*home, father, mother, "", "", f"09170001{at:02}", remarks.get(at, "")),
        ]

    lines = [line(at, w) for at, w in enumerate(people)]
    top = [
        ["School Form 1 (SF 1) School Register"],
        ["(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"],
        cut("School ID|304895|Region|CARAGA|Division|SURIGAO DEL SUR"),
        cut("School Name|LINGIG NHS|School Year|2026 - 2027|Grade Level|Grade 7|Section|SAMPAGUITA"),
        [],
    ]
    titles = [
        cut(
            "LRN|NAME (Last Name, First Name, Middle Name)|Sex (M/F)|BIRTH DATE (mm/dd/yyyy)|AGE as of 1st Friday June|MOTHER TONGUE|IP (Ethnic Group)|RELIGION|"
            "ADDRESS||||PARENTS||GUARDIAN (If not Parent)||Contact Number of Parent or Guardian|REMARKS"
        ),
        cut(
            "||||||||House #/ Street/ Sitio/ Purok|Barangay|Municipality/ City|Province|Father's Name (Last Name, First Name, Middle Name)|"
            "Mother's Maiden Name (Last Name, First Name, Middle Name)|Name|Relation-ship||(Please refer to the legend on last page)"
        ),
    ]
    legend = [
        ["List and Code of Indicators under REMARKS column"],
        cut("Indicator|Code|Required Information"),
        cut("Transferred Out|T/O|Name of Public (P) Private (PR) School & Effectivity Date"),
        cut("Transferred IN|T/I|Name of Public (P) Private (PR) School & Effectivity Date"),
        cut("Dropped|DRP|Reason and Effectivity Date"),
        cut("Late Enrollment|LE|Reason (Enrollment beyond 1st Friday of June)"),
        [],
        cut("Prepared by:||||Certified Correct:"),
        cut("MARICEL B. DUMAGUIT||||NESTOR P. ALCALA"),
        cut("(Signature of Adviser over Printed Name)||||(Signature of School Head over Printed Name)"),
    ]
    body = [
        *lines[:5],
        ["5", "<=== TOTAL MALE"],
        *lines[5:],
        ["6", "<=== TOTAL FEMALE"],
        ["11", "<=== COMBINED"],
    ]
    merge = [(5, 5, 8, 11), (5, 5, 12, 13), (5, 5, 14, 15)]
    folder.put("SF1_2026_Grade 7 - SAMPAGUITA.xls", xls([*top, *titles, *body, [], *legend], merge, "SF1"))
    folder.photos(people, lambda w: f"1x1 ID pics/{w.family.upper()}, {w.given.upper()}.jpg")
    allowed = ("Grade 7 - SAMPAGUITA", "7 - SAMPAGUITA", "1x1 ID pics", "SF1")
    return Truth(people, capitals=True, allowed=allowed)


@case(
    OFFICE
    + ": the results broadsheet is the class list a Nigerian school sends; slashes of numbers become underscores in photos' names as in docs.osis.online, Bulk upload"
)
def fresh_broadsheet_of_results(folder: Folder) -> Truth:
    """A sheet for each arm with marks, totals and positions; the surname in capitals before the other names; class averages below; one withdrew."""
    people = those(
        "Oluwaseun Samuel|Adegbite;Chidinma Grace|Ezenwa;Fatima|Danjuma;Tobechukwu|Iheanacho;Ayomide|Olatunji;Blessing Itoro|Effiong;Musa|Garba;Kosisochukwu|Umeadi;Temitope|Bankole;Ebiere|Amachree",
        "GCI/25/0141",
        "",
        ";".join(["JSS 1A"] * 5 + ["JSS 1B"] * 5),
        without=2,
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut("S/N|ADM. NO|NAMES|SEX|ENG|MATHS|B/SC|B/TECH|SOS|CRS/IRS|TOTAL|AVG|POS|REMARK")
    places = cut("4th|2nd|1st||3rd|3rd|4th|1st|5th|2nd")
    sheets = {}
    for begin, teacher in ((0, "MRS. A. O. BALOGUN"), (5, "MR. U. E. ETIM")):
        marks = [
            [(at * 17 + nth * 11) % 45 + 50 for nth in range(6)] if people[at].here else []
            for at in range(begin, begin + 5)
        ]
        taken = [list(column) for column in zip(*filter(None, marks), strict=True)]
        rows: list[list[Any]] = []
        for at, w in enumerate(people[begin : begin + 5], begin):
            own = marks[at - begin]
            results = [*own, sum(own), round(sum(own) / 6, 1)] if own else ["-"] * 6 + ["", ""]
            remark = ("PASS", "GOOD", "V. GOOD")[at % 3] if w.here else "WITHDRAWN"
            name = f"{w.family.upper()} {w.given}"
            rows.append([at - begin + 1, w.number, name, "MFFMMFMMFF"[at], *results, places[at], remark])
        arm = people[begin].room
        sheets[arm] = [
            ["GRACELAND COMMUNITY INSTITUTE, OTA"],
            ["BROADSHEET - FIRST TERM 2025/2026 SESSION"],
            [f"CLASS: {arm}", "", "", "", f"FORM TEACHER: {teacher}"],
            [],
            titles,
            *rows,
            ["", "", "CLASS AVERAGE", "", *(round(sum(column) / len(column), 1) for column in taken)],
            ["", "", "HIGHEST SCORE", "", *map(max, taken)],
            ["NO. IN CLASS", 5],
        ]
    folder.book("JSS1 BROADSHEET 1ST TERM.xlsx", sheets, merge=["A1:N1", "A2:N2"])
    folder.photos(people, lambda w: f"PASSPORTS/{w.number.replace('/', '_')}.jpg")
    return Truth(people, capitals=True, allowed=("PASSPORTS", "JSS1 BROADSHEET 1ST TERM"))


@case(
    OFFICE
    + ": a South African teacher's list; Excel there writes semicolons, and long ID numbers as 1,60512E+12"
)
def fresh_identity_numbers_as_powers(folder: Folder) -> Truth:
    """Grade and class stand above; identity numbers are spoilt, so nobody has a number; pictures by the name they are called."""
    people = those(
        "Johannes Petrus|Botes;Kavya|Naicker;Lindokuhle|Hadebe;Anrune|Oosthuizen;Muhammad Zaid|Cassiem;Refilwe Grace|Tsotetsi;Emma-Jane|Stanton;Pieter|van Tonder;Nqobile|Shabangu;René|Labuschagné",
        "",
        "4",
        "",
        without=2,
    )
    called = cut("Hannes||Lindo||Zaid|Refilwe|Emmie|||")
    people = [replace(w, goes=name) for w, name in zip(people, called, strict=True)]
    top = ["Gr 4 Protea 2026", "", "", "", "", "", ""]
    titles = cut("No|Surname|Name|Called|ID number|Aftercare|Allergies")
    rows = [
        [
            *(str(at + 1), w.family, w.given, w.goes, "1,60512E+12" if at % 3 else ""),
            *(("Y", "")[at % 2], {2: "bees", 7: "Penicillin"}.get(at, "")),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Gr4 Protea.csv", [top, titles, *rows, ["", "", "", "", "", "5", ""]], sep=";", enc="cp1252")
    folder.photos(people, lambda w: f"gr4p fotos/{w.goes or w.given} {w.family}.JPG")
    rooms = ("Protea", "4 Protea", "Gr 4 Protea", "Gr4 Protea", "Grade 4 Protea", "gr4p fotos", "gr4p")
    return Truth(people, allowed=rooms)


@case(
    "Koha's patron file (bestbookbuddies.com, 1.3 Patron import: the header in this order) and the images' zip with IDLINK.TXT (blog.l2c2.co.in, Extracting patron images); the class in sort1: invented"
)
def fresh_koha_patrons_and_idlink(folder: Folder) -> Truth:
    """Sixty-odd columns, nearly all empty; Malay names stand whole under surname; two teachers by category; a map names the pictures."""
    names = "NUR AISYAH BINTI ROSDI|;MUHAMMAD HARITH BIN AZLAN|;WEI JIE|TAN;KAVITHA A/P SUBRAMANIAM|;PEI SHAN|LOOI;AHMAD DANISH BIN KAMARUDDIN|;SITI HAJAR BINTI MOKHTAR|;DANIEL|ANAK JUGAH;HUI MIN|CHEAH"
    people = those(names, "KLIS00231", "", "5 Bestari;5 Cemerlang")
    people = [
        w if w.family else replace(any_parting(w), also=(*any_parting(w).also, ("", w.given))) for w in people
    ]
    staff = [
        one("NORAINI BINTI ABDUL HAMID", "", "KLISG0012", role="staff"),
        one("JEYARAJ A/L MUNIANDY", "", "KLISG0017", role="staff", photo=""),
    ]
    staff = [replace(any_parting(w), also=(*any_parting(w).also, ("", w.given))) for w in staff]
    everyone = [*people, *staff]
    fathers = cut("ROSDI|AZLAN|TAN|SUBRAMANIAM|LOOI|KAMARUDDIN|MOKHTAR|JUGAH|CHEAH")
    titles = cut(
        "cardnumber|surname|firstname|title|othernames|initials|streetnumber|streettype|address|address2|city|state|zipcode|country|email|phone|mobile|fax|emailpro|phonepro|"
        "B_streetnumber|B_streettype|B_address|B_address2|B_city|B_state|B_zipcode|B_country|B_email|B_phone|dateofbirth|branchcode|categorycode|dateenrolled|dateexpiry|"
        "gonenoaddress|lost|debarred|debarredcomment|contactname|contactfirstname|contacttitle|guarantorid|borrowernotes|relationship|ethnicity|ethnotes|sex|password|flags|userid|"
        "opacnote|contactnote|sort1|sort2|altcontactfirstname|altcontactsurname|altcontactaddress1|altcontactaddress2|altcontactaddress3|altcontactstate|altcontactzipcode|"
        "altcontactcountry|altcontactphone|smsalertnumber|privacy|patron_attributes"
    )

    def line(at: int, who: Who) -> list[str]:
        cells = {
            "cardnumber": who.number,
            "surname": who.family or who.given,
            "firstname": who.given if who.family else "",
            "city": "KUALA LUMPUR",
            "country": "MALAYSIA",
            "email": f"{who.number.lower()}@klis.example",
            "branchcode": "KLIS",
            "categorycode": "TCHR" if who.role == "staff" else "STUD",
            "dateenrolled": "2026-01-12",
            "dateexpiry": "2026-12-31",
            "contactname": "" if who.role == "staff" else fathers[at],
            "relationship": "" if who.role == "staff" else "father",
            "sex": "FMMFFMFMFFM"[at],
            "userid": who.number.lower(),
            "sort1": who.room,
            "privacy": "1",
        }
        return [cells.get(title, "") for title in titles]

    folder.csv("patrons.csv", [titles, *(line(at, w) for at, w in enumerate(everyone))])
    ways = {w: f"IMG_{2210 + at * 3}.jpg" for at, w in enumerate(everyone) if w.photo}
    link = "".join(f"{w.number},{name}\n" for w, name in ways.items())
    folder.zip("patronimages.zip", {"IDLINK.TXT": link, **faces(everyone, lambda w: ways[w])})
    return Truth(everyone, capitals=True, allowed=("KLIS", "STUD", "TCHR"))
