"""What library systems write, and the zips of photos that belong to them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import page_xls


@case("Follett Destiny: patron fields and pictures (destinyhelp: r_PIC_Available_Destiny_fields, r_map_file)")
def p29a_destiny_patrons_and_idlink(folder: Folder) -> Truth:
    """US: patrons with nicknames, one inactive, two of the faculty; the idlink ends its lines with CR."""
    people = those(
        "Penelope|Ashdown;Marquis|Delacroix-Hunt;Theodore|Ng;Anjali|Ravindran;Rosalind|Stuckey;"
        "DeShawn|Truesdale;Wyatt|Vandermolen",
        "20417",
        "4 4 5",
        "Rm 12;Rm 12;Rm 17",
    )
    people += [
        one("Carolyn", "Ibarra", "90021", role="staff"),
        one("Desmond", "Pyle", "90034", role="staff", photo=""),
    ]
    people = but(
        people,
        {
            0: {"goes": "Nell"},
            2: {"goes": "Teddy"},
            3: {"also": (("Anjali Devi", "Ravindran"),)},
            6: {"here": False},
        },
    )
    people = [replace(who, more=(f"7700{at}31",)) for at, who in enumerate(people)]
    titles = (
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Patron Type|"
        "Access Level|Status|Gender|Homeroom|Grade Level|Card Expires|"
        "Graduation Year|Birthdate|User Name|Password"
    )
    rows = [
        [
            *("MES", w.number, w.more[0], w.family, w.given, "Devi" if w.given == "Anjali" else "", w.goes),
            *(
                "Student" if w.role == "student" else "Faculty",
                "Patron",
                "A" if w.here else "I",
                "FMMFFMMFM"[at],
            ),
            *(w.room, w.grade, "6/30/2027", {"4": "2035", "5": "2034"}.get(w.grade, ""), f"3/{at + 2}/2016"),
            *(f"{w.given[0]}{w.family[:6]}".lower(), f"maple{at}7"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("MES_patrons.csv", [cut(titles), *rows])
    names = {who.number: f"{who.family}{who.given}.jpg".replace("-", "").lower() for who in people}
    link = "".join(f'"{who.number}","{names[who.number]}"\r' for who in people if who.photo)
    folder.zip("patronpictures.zip", {"idlink.txt": link, **faces(people, lambda who: names[who.number])})
    return Truth(people, allowed=("MES", "patronpictures"))


@case("Koha: tools/picture-upload.pl (DATALINK.TXT), import_borrowers (titles), gist pabloab/347dc307")
def p29a_koha_of_a_colegio(folder: Folder) -> Truth:
    """Argentina: Koha's columns, the class in sort1; pictures by borrowernumber, tied by DATALINK.TXT."""
    people = those(
        "Milagros|Aguirre;Thiago Nahuel|Benítez;Catalina|Echeverría;Joaquín|Ferreyra;Abril|Giménez Paz;"
        "Lautaro|Ledesma;Zoe|Quispe",
        "1004520",
        "5 5 6",
        "5A;5A;6B",
        2,
    )
    people = but(people, {2: {"goes": "Cata"}, 3: {"goes": "Joaco"}})
    people += [one("Graciela", "Roldán", "2000117", role="staff", photo="")]
    titles = (
        "cardnumber,surname,firstname,preferred_name,title,address,city,email,phone,dateofbirth,branchcode,"
        "categorycode,dateenrolled,dateexpiry,sex,userid,password,sort1,sort2"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, "", f"Belgrano {310 + at * 7}", "Paraná", "", "42215", ""),
            *(
                "CENTRAL",
                "ALUMNO" if w.role == "student" else "DOCENTE",
                "2026-03-02",
                "2026-12-18",
                "",
                w.number,
            ),
            *("!", w.room, "Turno mañana"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("borrowers.csv", [titles.split(","), *rows], quote=True)
    number = {who.number: 13 + at * 4 for at, who in enumerate(people)}
    pictures = faces(people, lambda who: f"patronimages/{number[who.number]}.jpg")
    link = "".join(f"{who.number}\t{number[who.number]}.jpg\n" for who in people if who.photo)
    folder.zip("patronimages.zip", {"patronimages/DATALINK.TXT": link, **pictures})
    return Truth(people, allowed=("CENTRAL", "Turno mañana", "patronimages"))


@case("MLS Reading Cloud: CSV for other MIS (cdn.microlibrarian.net/importwizard/csv/slm/othermis.html)")
def p29a_reading_cloud_pupils_and_staff(folder: Folder) -> Truth:
    """England: the mandatory columns in quotes, ids with zeros, logons; the staff in their own file."""
    pupils = those(
        "Ottilie|Bancroft;Kwabena|Owusu-Ansah;Ffion|Prosser;Muhammad|Siddiqui;Muhammad|Siddiqui;Tabitha|Lovejoy;"
        "Zachary|St John",
        "0006112",
        "7 7 8",
        "7H;7R;8H",
        photo="",
    )
    titles = "ManagementSystemID,Forename,Surname,DateOfBirth,Gender,TutorGroup,YearGroup,LogonName,Password"
    rows = [
        [
            w.number,
            w.given,
            w.family,
            f"{at + 3:02}/11/2014",
            "FMFMMFM"[at],
            w.room,
            w.grade,
            f"26{w.family[:4]}{at}",
            "reader",
        ]
        for at, w in enumerate(pupils)
    ]
    folder.csv("students.csv", [titles.split(","), *rows], quote=True)
    staff = [
        one("Bronwen", "Castellain", "0000041", role="staff", photo=""),
        one("Gareth", "Nwachukwu", "0000057", role="staff", photo=""),
        one("Imelda", "Frost", "0000063", role="staff", photo=""),
    ]
    lines = [
        [w.number, ("Dr", "Mr", "Miss")[at], w.given, w.family, "", "FMF"[at]] for at, w in enumerate(staff)
    ]
    folder.csv(
        "staff.csv", [cut("ManagementSystemID|Title|Forename|Surname|DateOfBirth|Gender"), *lines], quote=True
    )
    return Truth([*pupils, *staff])


@case("LITTERA: Leserlisten by Lesergruppe (psoe.at, littera.eu; the list's titles from memory)")
def p29a_littera_list_by_groups(folder: Folder) -> Truth:
    """Austria: readers under headings of their group, counts below each, the teachers as a group."""
    second = those(
        "Anna-Lena|Achleitner;Mustafa|Demirel;Valentin|Hölzl;Sophie|Zehetner", "00218", "2", "2A", photo=""
    )
    third = those("Jakob|Bruckmüller;Teodora|Jovanović;Leonie|Ötzbrugger", "00731", "3", "3B", photo="")
    staff = [
        one("Ingeborg", "Wallner-Steiner", "00007", role="staff", photo=""),
        one("Reinhard", "Tschann", "00012", role="staff", photo=""),
    ]
    top = ["Stand: 14.09.2026", "", "", "", "", "", "Seite 1"]
    titles = cut("Lesernr.|Zuname|Vorname|Geb.-Datum|Entlehnungen|Mahnungen|Ausweis gültig bis")
    rows: list[list[Any]] = [["LITTERA Leserliste nach Lesergruppen"], top, []]
    for group, listed in (("2A", second), ("3B", third), ("Lehrer/innen", staff)):
        rows += [[f"Lesergruppe: {group}"], titles]
        rows += [
            [
                int(w.number),
                w.family,
                w.given,
                f"1{at}.05.2014" if w.grade else "",
                at * 2,
                at % 2,
                "31.08.2027",
            ]
            for at, w in enumerate(listed)
        ]
        rows += [[f"Anzahl Leser: {len(listed)}"], []]
    rows.append(["Leser gesamt: 9"])
    folder.book("Leserliste.xlsx", {"Leserliste": rows}, merge=["A1:G1"], zeros={"A": 5})
    return Truth([*second, *third, *staff], allowed=("Lehrer/innen",))


@case("BVS: Leserdatenimport (doku.ibtc.biz/bvs/leserdatenimport.htm), the columns without titles among them")
def p29a_bvs_readers_in_dos_letters(folder: Folder) -> Truth:
    """Germany: semicolons, the letters of DOS, titles for some columns only; Anrede, class and dates."""
    people = those(
        "Jörg|Böttcher;Mia-Sophie|Grüneberg;Çağla|Öztürk;Ole|Preuß;Änne|Süßmilch;Finn|von der Heide",
        "1118",
        "3",
        "3a;3b",
        photo="",
    )
    people = [replace(who, given="Cagla") if who.given == "Çağla" else who for who in people]
    people.append(one("Gisela", "Täuber", "1004", role="staff", photo=""))
    titles = cut("Nummer||Nachname|Vorname|Anrede|Klasse||||Aufnahmedatum||Geburtsdatum")
    rows = [
        [
            *(w.number, "", w.family, w.given, ("Herr", "Frau", "Frau", "Herr", "Frau", "Herr", "Frau")[at]),
            *(w.room or "Lehrer", "", "", "", "01.09.2026", "", f"0{at + 1}.02.2018" if w.room else ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("leser.csv", [titles, *rows], ";", "cp850")
    return Truth(people, allowed=("Lehrer",))


@case("AbiesWeb: Lectores, the NIA or DNI as the code (studylib.es/doc/8228976; jmanuelgarrido.blogspot.com)")
def p29a_abiesweb_readers(folder: Folder) -> Truth:
    """Spain: readers as a page with the ending .xls, two last names, a sanction; photos by the code."""
    people = those(
        "Martina|Abad Rebollo;Yassin|El Amrani;Gonzalo|Cifuentes Prats;Vega|de la Fuente Olmo;"
        "María del Mar|Sanjuán Gil;Izan|Tolosa Ruiz;Noa|Uriarte Lago",
        "0412230",
        "5 5 6",
        "5º A;5º A;6º B",
        2,
    )
    people.append(one("Encarnación", "Pozuelo Vera", "27441906K", role="staff"))
    titles = cut("Código|Nombre|Apellidos|Tipo de lector|Curso|Correo electrónico|Sancionado hasta|Préstamos")
    rows = [
        [
            *(w.number, w.given, w.family, "Alumno" if w.role == "student" else "Profesor", w.room, ""),
            *("15/10/2026" if at == 2 else "", at % 3),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("lectores.xls", page_xls(titles, rows, "<h2>CEIP Valdearenas - Lectores</h2>"))
    folder.zip("fotos_carnets.zip", faces(people))
    return Truth(people, allowed=("fotos_carnets", "CEIP Valdearenas"))


@case("Biblivre: carteirinhas de usuários (livrozilla.com/doc/413916 manual; the card's lines from memory)")
def p29a_biblivre_cards(folder: Folder) -> Truth:
    """Brazil: printed cards, the picture at the left, name, matrícula, class and validity at its right."""
    people = those(
        "Ana Júlia|Bezerra;Enzo Gabriel|Cavalcanti;Kauê|dos Santos Lima;Maria Eduarda|Figueiredo;"
        "Heloísa|Nakamura;Wesley|Rodrigues da Silva;Sophia|Xavier",
        "002314",
        "6 6 7",
        "6º A;6º A;7º B",
    )
    lines = ("{who.full}", "Matrícula: {who.number}", "Turma: {who.room}", "Tipo: Aluno", "Val.: 18/12/2026")
    grid = Grid(
        side="right",
        columns=2,
        rows=4,
        text=150,
        title="E.M. Cora Coralina - Carteirinhas da Biblioteca",
        foot="BIBLIVRE V - emitido em 04/03/2026",
    )
    folder.put("carteirinhas.pdf", grid_pdf(cells(people, *lines), grid))
    return Truth(_any_given(people), allowed=("E.M. Cora Coralina",))


def _any_given(people: list[Who]) -> list[Who]:
    """With the other partings of a name that only a whole line tells."""
    found = []
    for who in people:
        parts = who.full.split()
        ways = tuple((" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts)))
        found.append(replace(who, also=ways))
    return found
