"""What offices and teachers of Africa, Asia and Latin America make of their lists."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls, xls


@case(
    OFFICE
    + ": the lists by class of a collège in Côte d'Ivoire, two classes below each other in old Excel, numbers of eight digits and a letter"
)
def fresh_two_ivorian_classes_on_a_sheet(folder: Folder) -> Truth:
    """Each class has its heading, its titles and its count; `NOM Prénoms` in one cell; the educator signs below; photos by matricule."""
    first = those(
        "Affoué Grâce|KOUASSI;Yao Jean-Marc|N'GUESSAN;Aminata|OUATTARA;Kouamé Désiré|BROU;Salimata|KONÉ",
        "21204417",
        "",
        "6ème 1",
        without=0,
    )
    second = those(
        "Ange Emmanuel|GNAHORÉ;Mariam|BAMBA;Serge-Arnaud|ZADI;Akissi Prisca|KOFFI",
        "21205531",
        "",
        "6ème 2",
    )
    first, second = (
        [replace(w, number=f"{w.number}{'KTRPC'[at]}") for at, w in enumerate(group)]
        for group in (first, second)
    )
    titles = cut("N°|Matricule|Nom et Prénoms|Sexe|Né(e) le|Red.|LV2")

    def block(group: list[Who], teacher: str) -> list[list[str]]:
        rows = [
            cut(
                f"{at}|{w.number}|{w.family} {w.given}|{('FMFMF' if group is first else 'MFMF')[at - 1]}|1{at}/05/2014|{'NON' if at % 3 else 'OUI'}|"
            )
            for at, w in enumerate(group, 1)
        ]
        return [
            [f"Classe : {group[0].room}", "", "", f"Effectif : {len(group)}", "", f"P.P. : {teacher}"],
            titles,
            *rows,
            [],
        ]

    top = [
        ["COLLÈGE MODERNE DE TIASSALÉ", "", "", "", "", "Année scolaire 2026-2027"],
        ["LISTE DE CLASSE"],
        [],
    ]
    rows = [
        *top,
        *block(first, "M. DIABATÉ"),
        *block(second, "Mme TOURÉ"),
        ["", "", "L'Éducateur de niveau : M. SORO Lacina"],
    ]
    folder.put("listes 6e.xls", xls(rows, title="6EME"))
    folder.photos([*first, *second], lambda w: f"photos 6eme/{w.number}.jpg")
    return Truth([*first, *second], capitals=True, allowed=("6EME", "photos 6eme", "M. DIABATÉ", "Mme TOURÉ"))


@case(
    OFFICE
    + ": the members of a school library in Indonesia, with what everybody is called; members' numbers of the library's own"
)
def fresh_indonesian_members_by_what_they_are_called(folder: Folder) -> Truth:
    """People of one name; teachers between the pupils; the photos are called by `Panggilan`, in a folder a class."""
    rows = cut(
        "S-26-0041;Putri Larasati Wulandari;Rara;VII A|S-26-0042;Supriyadi;Yadi;VII A|S-26-0043;Made Agus Darmawan;Agus;VII A|S-26-0044;Siti Nurhaliza;Lisa;VII A|"
        "S-26-0057;Yohanes Bosco Tukan;Bosco;VII B|S-26-0058;Rizky;;VII B|S-26-0059;Clarissa Tanuwijaya;Cici;VII B|S-26-0060;Teuku Fauzan Akbar;Ojan;VII B"
    )
    people = []
    for row in rows:
        number, name, goes, room = row.split(";")
        people.append(any_parting(one(name, "", number, "", room, goes=goes)))
    people = but(people, {7: {"photo": ""}})
    staff = [
        any_parting(one(name, "", number, photo="", role="staff"))
        for name, number in (("Endang Sulastri", "G-26-003"), ("Bambang Hermanto", "G-26-007"))
    ]

    def row_of(at: int, who: Who) -> list[str]:
        return [
            f"{at}",
            who.number,
            who.given,
            who.goes,
            who.room or "Guru",
            f"Jl. Melati No. {at}",
            "30/06/2027",
        ]

    everybody = [*people[:4], staff[0], *people[4:], staff[1]]
    titles = cut("No|No. Anggota|Nama Lengkap|Panggilan|Kelas|Alamat|Berlaku s.d.")
    top = [["DAFTAR ANGGOTA PERPUSTAKAAN CENDEKIA"], ["SMP Negeri 4 Sleman"], []]
    foot = [[], ["", "", "Jumlah anggota: 10"]]
    body = [row_of(at, w) for at, w in enumerate(everybody, 1)]
    folder.book(
        "Anggota perpus 2026.xlsx", {"Anggota": [*top, titles, *body, *foot]}, merge=["A1:G1", "A2:G2"]
    )
    folder.photos(people, lambda w: f"foto/{w.room}/{w.goes or w.given}.jpg")
    return Truth([*people, *staff], allowed=("Guru", "Anggota"))


@case(
    "Shala Darpan of Rajasthan in India (from memory, not read here): a page with the ending .xls, columns that the office has added: "
    + OFFICE
)
def fresh_scholar_register_with_added_columns(folder: Folder) -> Truth:
    """Names in capitals of one to three words, father and mother beside; `Card issued` and `Deposit` added; photos `SR NAME`."""
    full = "POOJA MEENA;RAMESHWAR;MOHD. ARIF KHAN;KM. SUNITA;DEVENDRA SINGH RATHORE;GUDDI BAIRWA;LOKESH KUMAR JANGID;TANISHA SONI"
    people = [any_parting(w) for w in those(full, "4417", "6")]
    people[2] = any_parting(people[2], "MOHD ARIF KHAN")
    people[3] = any_parting(people[3], "SUNITA", "KM SUNITA")
    fathers = cut(
        "HARI RAM MEENA|BHANWAR LAL|SALIM KHAN|OM PRAKASH|MAHENDRA SINGH|KALU RAM|RADHEY SHYAM|DINESH SONI"
    )
    mothers = cut("SITA DEVI|GEETA|NAJMA BANO|KAMLA DEVI|SUSHILA KANWAR|LADI|SANTOSH|REKHA SONI")
    titles = cut(
        "S.No|Class|Section|SR.No.|Name|Father Name|Mother Name|Gender|DOB|Category|Card issued|Deposit Rs."
    )
    rows = [
        cut(
            f"{at + 1}|6|{'AB'[at // 4]}|{w.number}|{w.given}|{fathers[at]}|{mothers[at]}|{'FMMFMFMF'[at]}|1{at}-07-2014|{('OBC', 'ST', 'GEN')[at % 3]}|{('Y', '')[at % 2]}|{('50', '')[at % 2]}"
        )
        for at, w in enumerate(people)
    ]
    folder.put("Class_6_Students.xls", page_xls(titles, rows))
    folder.photos(people, lambda w: f"photos/{w.number} {w.given.replace('.', '')}.jpg")
    return Truth(people, capitals=True, allowed=("A", "B", "6A", "6B", "6-A", "6-B", "6 A", "6 B"))
