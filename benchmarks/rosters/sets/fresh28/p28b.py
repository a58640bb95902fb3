"""What schools in England, Ireland, France and Australia get from SIMS, Arbor, VSware, Pronote and Compass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.albums import album
from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "Arbor: custom report as CSV (titles from memory); photos `JamesSmith.jpg`: "
    "support.arbor-education.com/hc/en-us/articles/115002210053-Uploading-photos-in-bulk"
)
def p28b_arbor_september_and_january(folder: Folder) -> Truth:
    """England: two months; photos by first and last name in September; in January one new, one left, one with a new last name."""
    people = those(
        "Ayesha|Rahman;Barnaby|Coldwell;Ffion|Pritchard;Demi-Leigh|Stokes;Tobi|Adeyinka;Hugo|Van der Zee;"
        "Rosalind|Meeks;Kacper|Zawada",
        "1841",
        "5 6",
        "Kestrel;Osprey",
    )
    people = [replace(w, more=(f"H88020621{9 + at * 3:04}",)) for at, w in enumerate(people)]
    titles = cut(
        "Admission Number,UPN,Legal first name,Legal last name,Preferred first name,Year Group,"
        "Registration Form,Form Tutor,Sex,Date of birth,Pupil Premium,Date left".replace(",", "|")
    )

    def rows(listed: Sequence[Who]) -> list[list[str]]:
        return [
            [
                *(w.number, w.more[0], w.given, w.family, w.goes or w.given, f"Year {w.grade}", w.room),
                *({"Kestrel": "Miss Odell", "Osprey": "Mr Farrant"}[w.room], "FMFFMMFM-"[at]),
                *(f"1{at} Mar 2016", ("No", "Yes")[at % 2], "" if w.here else "18 Dec 2026"),
            ]
            for at, w in enumerate(listed)
        ]

    folder.csv("1 september/students-2026-09-07.csv", [titles, *rows(people)], quote=True)
    folder.zip("1 september/photos.zip", faces(people, lambda w: f"{w.given}{w.family}.jpg".replace(" ", "")))
    later = but(
        people, {1: {"room": "Kestrel"}, 3: {"family": "Stokes-Barr"}, 4: {"here": False}, 6: {"goes": "Roz"}}
    )
    later += [one("Precious", "Nkemelu", "1960", "5", "Osprey", more=("H880206218811",), photo="")]
    folder.csv("2 january/students-2027-01-06.csv", [titles, *rows(later)], quote=True)
    return Truth(
        later,
        steps=("1 september", "2 january"),
        same=(("Demi-Leigh Stokes", "Demi-Leigh Stokes-Barr"),),
        allowed=("Miss Odell", "Mr Farrant", "photos"),
    )


@case("Pronote: Ressources > Classes > Trombinoscope, printed to PDF (from memory; doc.index-education.com)")
def p28b_pronote_trombinoscope(folder: Folder) -> Truth:
    """France: the photo list of two classes, last names in capitals before the first, one silhouette for three."""
    people = those(
        "Maëlle|LE GALL;Inès|BENKHELIL;Côme|DE LA TOUR;Anouk|PERRIN;Yanis|ZEROUAL;Lilou|SAINT-MARTIN;"
        "Augustin|CHAUVET;Hippolyte|ROY;Nélia|TAVARES DA COSTA;Jean-Baptiste|ŒUVRARD",
        without=0,
    )
    people = but(people, {at: {"room": "5E3" if at < 6 else "5E4"} for at in range(10)})
    people = but(people, {1: {"photo": ""}, 4: {"photo": ""}, 7: {"photo": ""}})
    heads = {
        "5E3": ["Collège Jean Giono", "Trombinoscope de la classe 5E3", "Professeur principal : Mme CARRIER"],
        "5E4": [
            "Collège Jean Giono",
            "Trombinoscope de la classe 5E4",
            "Professeur principal : M. TEISSEIRE",
        ],
    }
    pages = [(head, [w for w in people if w.room == room]) for room, head in heads.items()]
    foot = "Année scolaire 2026-2027 - © PRONOTE - Index Éducation"
    folder.put("trombi_5e.pdf", album(pages, 3, lambda w: [f"{w.family} {w.given}"], foot, True))
    return Truth(people, capitals=True, allowed=("Mme CARRIER", "M. TEISSEIRE"))
