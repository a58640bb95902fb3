"""What schools of Wallonia, France, Spain and Portugal hand over."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "a page of pupils of Pronote, marked and pasted into a text by a documentaliste (from memory, "
    "not read here)"
)
def p34c_pronote_colle_dans_un_texte(folder: Folder) -> Truth:
    """France: three lines for each pupil with a blank one between.

    The menu above and the counts below pasted along.
    """
    people = those(
        "Yanis|ABIDI;Inès|BEN SALEM;Jeanne|DE LA FONTENELLE;Maël|LE GOFF;Marie-Lou|LEROY-CASSAGNE;"
        "Ethan|MBAPPOU NDONGO;Zélie|QUÉMÉNEUR;Sacha|ROUX",
        "",
        "4",
        "4EME2",
        photo="",
    )
    lines = ["Mes données", "Pédagogie", "Résultats", "Vie scolaire", "Communication", ""]
    lines += ["Élèves de la classe 4EME2", "Professeur principal : Mme ROUAULT", "Rechercher un élève", ""]
    for at, who in enumerate(people):
        lines += [f"{who.family} {who.given}", f"né{'e' * ('MFFMFMFM'[at] == 'F')} le {at + 11}/02/2013"]
        lines += [("ESPAGNOL LV2", "ALLEMAND LV2, LATIN")[at % 2], ""]
    lines += ["8 élèves", "4 garçons - 4 filles", "PRONOTE - INDEX ÉDUCATION"]
    folder.put("liste 4eme2 pronote.txt", "\r\n".join(lines), "utf-8-sig")
    return Truth(people, capitals=True, allowed=("Mme ROUAULT",))


@case(
    "Séneca (Junta de Andalucía), RegAlum.csv: Relación del alumnado matriculado (from memory, as "
    "Jade and others read it)"
)
def p34c_seneca_regalum(folder: Folder) -> Truth:
    """Andalusia: every cell quoted, old code page, three columns for the name, tutors with names.

    Two who went; photos by Id.
    """
    people = those(
        "Lucía|Galiano Ferrer;María de los Ángeles|Ruiz Peñalver;Iván|Cordero de la Rosa;Youssef|Amrani;"
        "Candela|Íñiguez Soto;Hugo|Del Río Muñoz;Triana|Ortega Ortega;Wei|Zhou",
        "1483021",
        "2 2 2 2 1 1 1 1",
        "2ºA;2ºA;2ºA;2ºA;1ºC;1ºC;1ºC;1ºC",
    )
    people = [replace(who, more=(f"2026{at * 3 + 41:04}",)) for at, who in enumerate(people)]
    people = but(people, {2: {"here": False, "photo": ""}, 6: {"here": False, "photo": ""}})
    rows = [
        cut(
            "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|Código postal|"
            "Localidad de residencia"
            "|Fecha de nacimiento|Teléfono|Correo electrónico|Curso|Nº del expediente del centro|Unidad"
            "|Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|Primer apellido Primer tutor"
            "|Segundo apellido Primer tutor|Nombre Primer tutor|Sexo Primer tutor|Edad a 31/12 del "
            "año de matrícula"
        )
    ]
    seconds = {"Cordero de la Rosa": "de la Rosa", "Del Río Muñoz": "Muñoz", "Amrani": "", "Zhou": ""}
    for at, who in enumerate(people):
        second = seconds.get(who.family, who.family.split()[-1])
        first = who.family.removesuffix(second).strip()
        state = "" if who.here else ("Trasladada" if at == 2 else "Anulada")
        rows.append(
            [
                who.last_first,
                state,
                who.number,
                "",
                f"C/ Olivo, {at + 2}",
                "41500",
                "Alcalá de Guadaíra",
                f"1{at}/05/201{3 + at // 4}",
                f"95500010{at}",
                "",
                f"{who.grade}º de E.S.O.",
                who.more[0],
                who.room,
                first,
                second,
                who.given,
                f"2811100{at}Z",
                second or first,
                "Vega",
                ("Pilar", "Ángel")[at % 2],
                ("M", "H")[at % 2],
                f"{13 - at // 4}",
            ]
        )
    folder.csv("RegAlum.csv", rows, enc="cp1252", quote=True)
    folder.photos(people, lambda who: f"Fotos alumnado/{who.number}.JPG")
    return Truth(people, allowed=("Fotos alumnado", "2º de E.S.O.", "1º de E.S.O."))
