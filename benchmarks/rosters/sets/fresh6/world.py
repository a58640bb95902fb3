"""Offices of South America, Africa and Asia."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.papers import xls
from benchmarks.rosters.sixth_cast import parted, pupils, whole_names


@case(
    "SED of São Paulo: transferência, não comparecimento (educacao.sp.gov.br); Nº de chamada, Nome do Aluno, RA, Dig. RA, Situação from memory"
)
def fresh_brazilian_call_list(folder: Folder) -> Truth:
    """The class stands above the titles; RA and its digit in two columns; transferred and never come are gone."""
    people = pupils("br", 10, "000112204417", "", "6º ANO A")
    people = [
        replace(w, more=(w.number.lstrip("0"), f"{w.number}{at}", f"{w.number.lstrip('0')}{at}"))
        for at, w in enumerate(people)
    ]
    people[3] = replace(people[3], here=False)
    people[7] = replace(people[7], here=False, photo="")
    state = {3: "Transferido", 7: "Não Comparecimento"}
    titles = "Nº de chamada;Nome do Aluno;RA;Dig. RA;UF RA;Data de Nascimento;Situação;Deficiência"
    rows = [
        [str(at + 1), w.full.upper(), w.number, str(at), "SP", f"1{at}/08/2014", state.get(at, "Ativo"), ""]
        for at, w in enumerate(people)
    ]
    top = [["EE Profa. Dalva Brandão"], ["Turma: 6º ANO A MANHÃ ANUAL"], [""]]
    folder.csv("alunos_6A.csv", [*top, titles.split(";"), *rows], ";", "utf-8-sig")
    folder.photos(people, lambda who: f"fotos 6A/{who.more[0]}.jpg")
    people = [parted(w) for w in people]
    return Truth([replace(w, room="") for w in people], capitals=True, allowed=["*"])


@case(
    "Class lists of Iran (from memory, not read here): ردیف, نام, نام خانوادگی, نام پدر, کد ملی, شماره دانش آموزی; Excel: "
    + OFFICE
)
def fresh_persian_class_list(folder: Folder) -> Truth:
    """School and class above the titles; the father's name; a state number beside the school's; ي and ك of other keyboards."""
    people = pupils("ir", 8, "970417", "", "")
    people = [replace(w, more=(f"00{92204417 + at * 113}",)) for at, w in enumerate(people)]
    titles = ["ردیف", "نام", "نام خانوادگی", "نام پدر", "کد ملی", "شماره دانش آموزی", "ملاحظات"]
    fathers = ("رضا", "حسین", "علی", "محمود")
    rows = [
        [at, w.given, w.family, fathers[at % 4], w.more[0], w.number, "انتقالی" if at == 5 else ""]
        for at, w in enumerate(people, 1)
    ]
    top = [
        ["دبستان دخترانه و پسرانه سپهر"],
        ["لیست دانش آموزان", "", "کلاس: ششم ۲", "", "سال تحصیلی 1405-1406"],
        [],
    ]
    folder.book("ششم ۲.xlsx", {"Sheet1": [*top, titles, *rows, ["تعداد : 8 نفر"]]}, merge=["A1:G1"])
    arabic = str.maketrans("یک", "يك")
    folder.zip("عکس.zip", faces(people, lambda who: f"{who.given} {who.family}.jpg".translate(arabic)))
    return Truth(people, allowed=["*"])


_KOCHI = (
    "Adithya Krishnan R;S. Meenakshi;Mohammed Fayiz K P;Gowri Nandana;Joel Thomas Varghese;Ananya B. Nair;"
    "Devika Suresh Kumar;P. Hrithik;Safa Mariyam;Vivaan Menon"
)


@case(
    "Fedena of India (from memory, not read here): Sl no, Admission No, Student Name, Batch, Roll No, Immediate contact: "
    + OFFICE
)
def fresh_initials_and_batches(folder: Folder) -> Truth:
    """Initials before and behind a name; admission numbers with slashes, which no file's name can have; parents beside."""
    people = whole_names(_KOCHI, "GPS/2023/0417", "", "VII B")
    titles = words(
        "Sl no,Admission No,Student Name,Batch,Roll No,Gender,Father Name,Mother Name,Immediate contact,Mobile"
    )
    fathers = ("Krishnan R", "Sivaraman", "Kunhi Pokker", "Nandakumar", "Thomas Varghese", "Balan Nair")
    rows = [
        [
            *(
                at,
                w.number,
                w.full,
                w.room,
                at + 20,
                "MF"[at % 2],
                fathers[at % 6],
                ("Latha", "Beena Mol", "Rukhiya")[at % 3],
            ),
            *(fathers[at % 6], f"98470 000{at:02}"),
        ]
        for at, w in enumerate(people, 1)
    ]
    folder.csv("Batch VII B students.csv", [["Greenfield Public School"], ["Batch : VII B"], titles, *rows])
    folder.photos(people, lambda who: f"VII B photos/{who.number.replace('/', '-')}.jpg")
    return Truth(people, allowed=["VII B photos"])


_SINGAPORE = (
    "CHUA WEI XIN ALICIA;MUHAMMAD IRFAN BIN ROSLI;PRIYA D/O RAJAN;GOH JUN KAI;NURUL HIDAYAH BINTE SALIM;"
    "LEE EN QI, CHARLOTTE;ARJUN S/O KUMARAN;TEO HAO YU LUCAS;D'CRUZ MATTHEW;ONG KAI LIN"
)


@case(
    "Class lists of Singapore's schools (from memory, not read here), in old Excel: S/N, NAME, CLASS, GENDER; masked NRIC: "
    + OFFICE
)
def fresh_old_excel_of_singapore(folder: Folder) -> Truth:
    """A real .xls with merged title rows; names in capitals with s/o and d/o; files by the register number and the name."""
    people = whole_names(_SINGAPORE, "", "", "5 RESILIENCE")
    people = [replace(w, more=(f"T15****{at:02}{'ABCDE'[at % 5]}",)) for at, w in enumerate(people, 1)]
    people[5] = replace(
        people[5],
        also=(
            *people[5].also,
            ("EN QI, CHARLOTTE", "LEE"),
            ("EN QI CHARLOTTE", "LEE"),
            ("CHARLOTTE", "LEE EN QI"),
        ),
    )
    titles = ["S/N", "NAME", "CLASS", "GENDER", "NRIC", "CCA", "CONSENT"]
    rows = [
        [at, w.full, w.room, "MF"[at % 2], w.more[0], ("CHOIR", "SCOUTS")[at % 2], "Y"]
        for at, w in enumerate(people, 1)
    ]
    top = [
        ["BUKIT HIJAU PRIMARY SCHOOL"],
        ["CLASS LIST 2026 - 5 RESILIENCE", "", "", "", "FORM TEACHER: MDM SALMAH"],
        [],
    ]
    folder.put("5 Resilience.xls", xls([*top, titles, *rows], [(0, 0, 0, 6), (1, 1, 0, 3)]))
    for at, who in enumerate(people, 1):
        if at < 10:
            folder.put(f"photos/{at:02} {who.full.replace('/', '')}.jpg", face(who.photo))
    people[9] = replace(people[9], photo="")
    return Truth(people, capitals=True, allowed=["MDM SALMAH"])


_KIGALI = (
    "UWASE Ange Nadine;NIYONZIMA Eric;ISHIMWE Kevine;MUGISHA Jean Paul;INGABIRE Diane;HABIMANA Olivier;"
    "UMUTONI Clarisse;NKURUNZIZA Blaise;KEZA Liliane"
)


@case(
    "github.com/Leonardus437/Morning_Quiz, STUDENT_IMPORT_SUMMARY.md: school, `Class Group: L5CSA`, blank, S/N and Names (Rwanda)"
)
def fresh_rwandan_class_group(folder: Folder) -> Truth:
    """Only a number of the line and the name; the class group above; photos by the name in capitals."""
    people = whole_names(_KIGALI, "", "", "L5CSA")
    titles = ["S/N", "Names", "Signature"]
    rows = [[at, w.full, ""] for at, w in enumerate(people, 1)]
    end = [[], ["", "Prepared by: Dean of Studies"], ["", "Girls: 5  Boys: 4"]]
    folder.book(
        "Book1.xlsx",
        {"Sheet1": [["KABUYE TSS"], ["Class Group: L5CSA"], [], titles, *rows, *end], "Sheet2": [[]]},
    )
    for who in people[:8]:
        folder.put(f"L5CSA/{who.full.upper()}.jpg", face(who.photo))
    people[8] = replace(people[8], photo="")
    return Truth(people, capitals=True)


@case(
    "floss-bush/pmb-albania, import_bretagne_3.inc.php: PMB's readers: numéro;nom;prénom;adr1;adr2;cp;ville;tel;année;classe;sexe, no titles"
)
def fresh_readers_of_pmb_without_titles(folder: Folder) -> Truth:
    """Eleven columns without titles, in ISO 8859-1; the year of birth is no grade; photos by the reader's number."""
    people = pupils("fr", 10, "E0417", "", "5EME2;6EME1")
    rows = [
        [
            *(
                w.number,
                w.family.upper(),
                w.given,
                f"{at + 3} rue des Lilas",
                "",
                "35000",
                "RENNES",
                f"02990000{at:02}",
            ),
            *(f"{2013 + at % 2}", w.room, "MF"[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("lecteurs.txt", rows, ";", "cp1252")
    folder.zip("photos_lecteurs.zip", faces(people))
    return Truth(people, capitals=True)
