"""Latin America: cards of a telephone, a Writer register, a library system, a printed sheet."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "https://koha-community.org/manual/latest/en/html/tools.html (upload of patron images: "
    "a zip with IDLINK.TXT; columns as in the import of patrons; from memory, not read here)"
)
def p20a_lectores_de_koha(folder: Folder) -> Truth:
    """Costa Rica: borrowers of Koha, sections in sort1, and a zip whose IDLINK.TXT says whose picture is which."""
    people = those(
        "Ana Lucía|Alfaro Quesada;Dylan|Brenes Mora;María Fernanda|Campos;Keylor|Jiménez Jiménez;"
        "Sharlyn|McKenzie Brown;Naomi|Obando Vargas;Luis Diego|Picado Ulate",
        "00417",
        "5 5 6",
        "5-2;5-2;6-1",
        without=2,
    )
    people = but(people, {2: {"goes": "Mafer"}})
    staff = one("Xinia", "Rojas Chaves", "90012", role="staff")
    titles = cut(
        "cardnumber|surname|firstname|preferred_name|title|branchcode|categorycode|grado|sección|"
        "dateofbirth|address|phone|email|dateenrolled|dateexpiry|borrowernotes"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "Prof." if w.role == "staff" else "", "CRIS"),
            *("DOC" if w.role == "staff" else "EST", w.grade and f"{w.grade}º", w.room, f"2015-0{at + 1}-11"),
            *(f"200 m sur de la iglesia, casa {at}", f"8555-01{at}3", "", "2026-02-10", "2026-12-18", ""),
        ]
        for at, w in enumerate([*people, staff])
    ]
    rows[1][-1] = "Debe 1 libro desde 2025"
    folder.csv("borrowers.csv", [titles, *rows], quote=True)
    with_face = [w for w in (*people, staff) if w.photo]
    shot = {w.number: f"IMG_{4410 + at * 3}.jpg" for at, w in enumerate(reversed(with_face))}
    link = "".join(f"{number}\t{name}\n" for number, name in shot.items())
    pictures = faces(with_face, lambda w: shot[w.number])
    stray = faces([one("Nobody", "Known")], lambda w: "IMG_4500.jpg")
    folder.zip("fotos_lectores.zip", {"IDLINK.TXT": link + "00999\tIMG_4500.jpg\n", **pictures, **stray})
    return Truth(
        [*people, staff],
        [lost("a picture of a card that is in no list", "00999", "IMG_4500")],
        allowed=("fotos_lectores", "CRIS", "EST", "DOC"),
    )
