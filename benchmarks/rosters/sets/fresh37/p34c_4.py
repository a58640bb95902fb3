"""What schools of Flanders, the Netherlands, Italy and Mexico hand over."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import page


@case("a sheet of orders of a school photographer in Mexico beside the pictures of the camera, invented")
def p34c_fotos_de_tercero(folder: Folder) -> Truth:
    """Mexico: two columns of last names, pictures only by the camera's number, two absent.

    The group's picture at the end.
    """
    people = those(
        "Ximena|Olvera Bautista;José Ángel|De la Cruz May;Renata|Quiroz;Emiliano|Zavala Ponce;"
        "Itzel Guadalupe|Chan Uc;Leonardo|Peña Peña;Valentina|Ruelas Íñigo;Santiago|Toledo Nájera",
        "",
        "3",
        "3° A",
        0,
    )
    people = but(people, {3: {"photo": ""}, 6: {"photo": ""}})
    rows: list[list[object]] = [
        ["ESC. PRIM. FED. “NIÑOS HÉROES” T.M.   C.C.T. 31DPR0000X"],
        ["GRUPO 3° A    MTRA. GUADALUPE CETINA"],
        [],
        [*cut("No.|Apellido paterno|Apellido materno|Nombre(s)|No. de foto|Paquete|Anticipo|Teléfono mamá")],
    ]
    place = 412
    for at, who in enumerate(people, 1):
        second = "" if who.family == "Quiroz" else who.family.split()[-1]
        first = who.family.removesuffix(second).strip()
        shot: object = "FALTÓ"
        if who.photo:
            shot = place
            folder.put(f"FOTOS/DSC_{place:04}.JPG", face(who.photo))
            place += 1 if at % 3 else 2
        rows.append([at, first, second, who.given, shot, "ABC"[at % 3], at % 2 * 50, f"999 100 20{at:02}"])
    rows += [["", "", "", "FOTO GRUPAL", 430, "", "", ""], ["", "", "", "", "Total", "", 200, ""]]
    folder.put("FOTOS/DSC_0430.JPG", face("el grupo 3A", 160))
    folder.book(
        "Pedido de fotos.xlsx",
        {"Hoja1": rows, "Precios": [["A", 120], ["B", 180], ["C", 250]]},
        merge=("A1:H1", "A2:H2"),
    )
    return Truth(
        people,
        [lost("the picture of the group", "dsc_0430", "grupal")],
        allowed=("FOTOS", "MTRA. GUADALUPE CETINA", "GUADALUPE CETINA"),
    )


@case(
    "a page of photos of Magister saved in the browser (from memory, not read here: stamnummer, mentor, klas)"
)
def p34c_magister_fotoboek(folder: Folder) -> Truth:
    """The Netherlands: a saved page with blanks in the names of its pictures, particles.

    Somebody with one name only.
    """
    people = [
        one("Sanne", "van den Bosch", "104512", "2", "2HV1"),
        one("Daniël", "Kok", "104518", "2", "2HV1"),
        one("Ilayda", "Şahin", "104523", "2", "2HV1"),
        one("Pieter-Bas", "in 't Veld", "104530", "2", "2HV1"),
        one("Temesgen", "", "104671", "2", "2HV1"),
        one("Yfke", "ten Cate-Hoekstra", "104549", "2", "2HV1"),
        one("Mees", "de Graaff", "104555", "2", "2HV1", photo=""),
        one("Roos", "van 't Schip", "104562", "2", "2HV1"),
    ]
    place = "Fotoboek 2HV1 - Magister_bestanden"
    body = (
        "<nav><a>Agenda</a><a>Cijfers</a><a>Absenties</a><a>Leermiddelen</a></nav><h1>Fotoboek klas 2HV1</h1>"
    )
    body += "<p>Mentor: dhr. R. Kuiper (KPR) &middot; 8 leerlingen</p><section class='fotoboek'>"
    for at, who in enumerate(people):
        source = f"{place}/foto{at + 1}.jpg".replace(" ", "%20") if who.photo else "data:,"
        body += f'<figure class="leerling"><img src="{source}" alt="Foto"><figcaption><b>{who.full}</b>'
        body += f"<small>stamnr. {who.number}</small></figcaption></figure>"
        if who.photo:
            folder.put(f"{place}/foto{at + 1}.jpg", face(who.photo))
    body += "</section><footer>Magister &copy; 2026 &ndash; ingelogd als mw. P. Terpstra</footer>"
    folder.put("Fotoboek 2HV1 - Magister.html", page("Fotoboek 2HV1 - Magister", body))
    return Truth(people, allowed=("dhr. R. Kuiper", "dhr. R. Kuiper (KPR)", "R. Kuiper", "KPR"))
