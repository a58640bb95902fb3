"""What systems of Africa, Jamaica and schools abroad write: SA-SAMS, Zeraki, Koha, OpenEMIS, ManageBac."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write
from benchmarks.rosters.papers import xls


@case(
    "SA-SAMS (South Africa): the class list exported to Excel 97, by register class; sa-sams.co.za, "
    "guideline of the module Learner and Parent Information (the layout from memory)"
)
def p36a_sa_sams_class_lists_in_old_excel(folder: Folder) -> Truth:
    """An .xls with two classes below each other, each with titles and totals; identity numbers beside."""
    first = those(
        "Thabiso Aubrey|MAHLANGU;Chané|VAN DER WESTHUIZEN;Naledi|SEKGOBELA;Imtiyaaz|JACOBS;Lwazi|MTHETHWA",
        "004107",
        "6",
        "6A",
        without=5,
    )
    second = those(
        "Refilwe|BALOYI;Christiaan Johannes|ERASMUS;Ayanda|GUMEDE;Nthabiseng|RAMAPHAKELA;Kiasha|PILLAY;"
        "Zanele|XABA",
        "004311",
        "6",
        "6B",
        without=6,
    )
    second = but(second, {1: {"goes": "Chris"}, 3: {"goes": "Nthabi"}})
    titles = cut(
        "No|Accession No|Surname|First Name(s)|Nickname|Gender|ID Number|Home Language|Admission Date"
    )
    rows: list[list[Any]] = [["Vaalkop Primary School    EMIS No: 220310457"], ["CLASS LIST 2026"], []]
    merge = [(0, 0, 0, 8), (1, 1, 0, 8)]
    for name, teacher, pupils in (("6A", "Ms L Boshoff", first), ("6B", "Mr T Nkuna", second)):
        rows += [[f"Grade 6    Register class: {name}    Class educator: {teacher}"], titles]
        merge.append((len(rows) - 2, len(rows) - 2, 0, 8))
        for at, w in enumerate(pupils, 1):
            row = [
                at,
                w.number,
                w.family,
                w.given,
                w.goes,
                ("Male", "Female")[at % 2],
                f"140{at}1{at}5{at}080{at}8",
            ]
            rows.append([*row, ("Sepedi", "Afrikaans", "isiZulu")[at % 3], f"2020/01/{at + 10}"])
        rows += [["", "", f"Male: {len(pupils) // 2}  Female: {len(pupils) - len(pupils) // 2}"], []]
    rows.append(["", "", f"Total learners: {len(first + second)}"])
    folder.put("ClassLists_Gr6.xls", xls(rows, merge, "ClassList"))
    return Truth([*first, *second], capitals=True, allowed=("Ms L Boshoff", "Mr T Nkuna"))


@case(
    "Zeraki Analytics (Kenya): the class list of a stream printed to PDF, zeraki.app (the layout from memory)"
)
def p36a_zeraki_stream_lists_pdf(folder: Folder) -> Truth:
    """A page for each stream, names of three parts in one column in capitals, empty columns for marks."""
    streams = {
        "8 East": those(
            "WANJIKU FAITH|NJOROGE;BRIAN KIPCHUMBA|KOECH;ACHIENG MERCY|ODHIAMBO;ABDIRAHMAN|HASSAN;"
            "MUTUA KELVIN|MUSYOKA;CHEROTICH|LANGAT",
            "4471",
            "8",
            "8 East",
            without=6,
        ),
        "8 West": those(
            "NAFULA SHARON|WEKESA;DENNIS OTIENO|OUMA;NJERI GRACE|KAMAU;HALIMA|ABDI;KIPRONO|BETT",
            "4480",
            "8",
            "8 West",
            without=5,
        ),
    }
    document, file = blank_page()
    places = (40, 70, 130, 350, 400, 460, 520)
    for stream, pupils in streams.items():
        write(document, 170, 760, "MWANGAZA COMPREHENSIVE SCHOOL", 13, bold=True)
        write(document, 40, 738, f"CLASS LIST: {stream}", 11, bold=True)
        write(document, 330, 738, "CLASS TEACHER: MR. ODUOR JAPHETH" if "East" in stream else "", 9)
        for x, title in zip(places, cut("#|ADM NO|NAME|GENDER|MATHS|ENG|KISW"), strict=True):
            write(document, x, 712, title, 9, bold=True)
        for at, who in enumerate(pupils, 1):
            y = 712 - at * 20
            document.rect(36, y - 5, 530, 20)
            for x, text in zip(places, (f"{at}.", who.number, who.full, "MF"[at % 2]), strict=False):
                write(document, x, y, text)
        write(document, 40, 690 - len(pupils) * 20, f"TOTAL: {len(pupils)}", 9, bold=True)
        write(document, 40, 24, "Powered by Zeraki", 7)
        document.showPage()
    document.save()
    folder.put("Class List Grade 8.pdf", file.getvalue())
    people = [any_parting(who) for pupils in streams.values() for who in pupils]
    return Truth(people, capitals=True, allowed=("MR. ODUOR JAPHETH",))
