"""Pages, papers and several files of high schools in the USA and Canada."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.folder import Folder, faces, table


@case("the report STU408 of Synergy as a workbook (Sis Number, Student Name, Grade; from memory)")
def fresh_report_of_synergy_with_two_lines_each(folder: Folder) -> Truth:
    """The school's name merged over the columns, middle initials, a second line with parent and telephone below each pupil; pictures by Sis Number, two are missing."""
    people = those(
        "Marisela|Ochoa;Trenton|Begay;Kaylee|Stromberg;Hassan|Abdulle;Brooke|Yellowhair;Dominic|Petrosyan;Nizhoni|Tsosie;Carter|Hallstrom",
        "907713",
        "9",
        without=2,
    )
    people = [replace(w, room="D-14" if at < 4 else "D-16") for at, w in enumerate(people)]
    parents = cut(
        "Ochoa, Elvira|Begay, Raymond|Stromberg, Kristin|Abdulle, Fadumo|Yellowhair, Lena|Petrosyan, Anahit|Tsosie, Marlene|Hallstrom, Greg"
    )
    titles = cut("Sis Number|Student Name|Gender|Grade|Homeroom|Enter Date")
    rows: list[list[Any]] = [
        ["Painted Mesa High School"],
        ["STU408 - Student List", "", "", "", "", "2026-2027"],
    ]
    rows += [[], titles]
    for at, w in enumerate(people):
        rows.append(
            [
                *(int(w.number), f"{w.family}, {w.given} {'LRMAJKNT'[at]}."),
                *("FMFMFMFM"[at], "09", w.room, "08/05/2026"),
            ]
        )
        rows.append(["", f"Parent: {parents[at]}", "", "", f"(928) 555-01{at + 31}", ""])
    rows += [[], ["", "Total students: 8"]]
    folder.book("STU408.xlsx", {"STU408": rows}, merge=["A1:F1"])
    folder.photos(people)
    known = [replace(w, also=((f"{w.given} {'LRMAJKNT'[at]}.", w.family),)) for at, w in enumerate(people)]
    return Truth(known, allowed=("STU408",))


@case("the files of Clever's upload: students.csv, sections.csv, enrollments.csv (fields from memory)")
def fresh_upload_of_clever_in_a_zip(folder: Folder) -> Truth:
    """Pupils, sections and who sits in them in three files of one zip with teachers besides; an enrollment of somebody unknown; pictures by Student_number in a second zip."""
    people = those(
        "Amiyah|Broussard;Benicio|Salgado;Clara|Voss;Deshawn|Mayfield;Esme|Iturralde;Ford|Langley;Giovanna|Ricci;Harrison|Okonjo",
        "70218",
        "9 10",
    )
    ids = [f"4f{at * 971 + 30011}" for at in range(len(people))]
    sections = {"S-101": "Biology 1 - P2", "S-102": "English 9/10 - P4"}
    people = [
        replace(w, more=(ids[at],), classes=(list(sections.values())[at % 2],)) for at, w in enumerate(people)
    ]
    students = [
        cut("School_id|Student_id|Student_number|Last_name|First_name|Grade|Gender|Student_email"),
        *(
            cut(
                f"12|{ids[at]}|{w.number}|{w.family}|{w.given}|{w.grade}|{'FMFM'[at % 4]}|{w.given}.{w.family}@stu.bayou.example"
            )
            for at, w in enumerate(people)
        ),
    ]
    taught = [cut("School_id|Section_id|Teacher_id|Name|Period|Subject")]
    taught += [
        ["12", key, f"T{at}", name, str(at * 2 + 2), ""] for at, (key, name) in enumerate(sections.items())
    ]
    seats = [cut("School_id|Section_id|Student_id")]
    seats += [["12", list(sections)[at % 2], ids[at]] for at in range(len(people))]
    seats.append(["12", "S-102", "4f99999"])
    schools = [cut("School_id|School_name|School_number"), cut("12|Bayou Pointe High|012")]
    files = {
        "students.csv": students,
        "sections.csv": taught,
        "enrollments.csv": seats,
        "schools.csv": schools,
    }
    folder.zip("clever_upload.zip", {name: table(rows) for name, rows in files.items()})
    folder.zip("id_photos.zip", faces(people))
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a group list of a secondary school in Quebec")
def fresh_groups_in_quebec(folder: Folder) -> Truth:
    """Semicolons and old Windows letters, French titles, permanent codes beside numbers of seven digits, groups, one family name given twice; pictures by fiche, one of them of nobody."""
    people = those(
        "Maëlle|Tremblay;Zachary|Bouchard-Roy;Anaïs|Gagnon;Mohamed Amine|Belkacem;Océane|Tremblay;Jean-Félix|Lachance;Kim|Nguyen;Rosalie|Saint-Onge;Nathan|Côté",
        "2604118",
        "",
        "Groupe 301;Groupe 302",
    )
    codes = cut(
        "TREM52561103|BOUZ07031204|GAGA61541109|BELM22091101|TREO58621206|LACJ14081107|NGUK70511202|SAIR66541111|COTN03121208"
    )
    people = [replace(any_parting(w), more=(codes[at],)) for at, w in enumerate(people)]
    titles = cut("Fiche;Code permanent;Nom;Prénom;Groupe-repère;Sexe".replace(";", "|"))
    rows = [[w.number, codes[at], w.family, w.given, w.room, "FMFMFMFFM"[at]] for at, w in enumerate(people)]
    above = [["École secondaire des Érables"], ["Liste des élèves par groupe - 3e secondaire"], []]
    folder.csv(
        "liste_eleves.csv", [*above, titles, *rows, [], ["Nombre d'élèves : 9"]], sep=";", enc="cp1252"
    )
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    stray = faces(those("Inconnu|Deux;Per|Sonne"), lambda w: "photos/2699001.jpg")
    for name, data in stray.items():
        folder.put(name, data)
    return Truth(people, [lost("a picture of nobody", "2699001")], allowed=("*",))
