"""Rosters from Germany, France, Spain, Italy and the Netherlands."""

from __future__ import annotations

from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case(
    "Séneca: Alumnado del centro, exportar, RegAlum (victorrodmac/guadalpin names the file; columns from memory)"
)
def p20c_seneca_regalum_with_moved_pupils(folder: Folder) -> Truth:
    """Andalucía: the name thrice, tutors and addresses beside it; one enrolment annulled, one moved away; photos by the school number."""
    rows_of = cut(
        "Lucía;Garrido;Peñalver|José María;de los Santos;Núñez|Adam;Benkaddour;|África;Quirós;Íñiguez|"
        "Iván;Saldaña;del Río|María del Mar;Ortuño;Vílchez|Zoe Valentina;Petrov;|Ángel;Bohórquez;Muñoz"
    )
    people = [
        one(
            given,
            f"{first} {second}".strip(),
            f"{1804417 + at * 391}",
            "56"[at % 2],
            ("5ºA", "6ºB")[at % 2],
            more=(f"{312 + at}",),
        )
        for at, (given, first, second) in enumerate(each.split(";") for each in rows_of)
    ]
    people = but(people, {4: {"here": False, "photo": ""}, 7: {"here": False, "photo": ""}, 2: {"photo": ""}})
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|Código postal|"
        "Localidad de residencia|Fecha de nacimiento|Teléfono|Correo electrónico|Curso|"
        "Nº del expediente del centro|Unidad|Primer apellido|Segundo apellido|Nombre|"
        "DNI/Pasaporte Primer tutor|Primer apellido Primer tutor|Segundo apellido Primer tutor|Nombre Primer tutor"
    )
    rows = []
    for at, (w, each) in enumerate(zip(people, rows_of, strict=True)):
        given, first, second = each.split(";")
        state = {4: "Trasladada", 7: "Anulada"}.get(at, "")
        rows.append(
            [
                *(w.last_first, state, w.number, "", f"C/ Alfarería, {at + 3}", "41010", "Sevilla"),
                *(f"0{at + 1}/05/201{5 - at % 2}", f"95400{at}213", "", f"{w.grade}º de Educación Primaria"),
                *(w.more[0], w.room, first, second, given),
                *(f"28{at}41973K", first, "Jurado", ("Rosario", "Manuel")[at % 2]),
            ]
        )
    folder.csv("RegAlum.csv", [titles, *rows], ",", "cp1252", quote=True)
    folder.zip("Fotos alumnado.zip", faces(people))
    return Truth(people, allowed=("Fotos alumnado",))


@case("ClasseViva (Spaggiari): elenco studenti of the class register, saved from the browser (from memory)")
def p20c_register_page_saved_in_italy(folder: Folder) -> Truth:
    """Menu, marks and photos around one column of names in capitals, family name first; accents as apostrophes; one withdrew."""
    people = [
        one("Niccolo'", "D'Amico", room="2B", also=(("Niccolò", "D'Amico"),)),
        one("Maria Giulia", "De Rosa", room="2B"),
        one("Xin Yi", "Hu", room="2B"),
        one("Leonardo", "Lo Cascio", room="2B"),
        one("Amina", "Rahmouni", room="2B"),
        one("Tommaso", "Sartori Bezzi", room="2B", photo="", here=False),
        one("Zoe", "Vianello", room="2B", photo=""),
    ]
    ways = {
        1: (("Giulia", "De Rosa Maria"), ("Rosa Maria Giulia", "De")),
        2: (("Yi", "Hu Xin"),),
        3: (("Cascio Leonardo", "Lo"),),
        5: (("Bezzi Tommaso", "Sartori"),),
    }
    people = but(people, {at: {"also": way} for at, way in ways.items()})
    menu = "".join(
        f'<li><a href="#{word}">{word}</a></li>'
        for word in cut("Home|Registro|Orario|Agenda|Didattica|Colloqui|Esci")
    )
    body = ""
    for at, w in enumerate(people):
        picture = f"Registro di classe_files/st{at + 41}.jpg"
        if w.photo:
            folder.put(picture, face(w.photo))
        source = picture if w.photo else "Registro di classe_files/nofoto.gif"
        note = "" if w.here else '<br><span class="rit">RITIRATO dal 03/10/2026</span>'
        name = escape(f"{w.family} {w.given}".upper())
        body += (
            f'<tr class="rigaStudente"><td>{at + 1}</td><td><img width="60" src="{source}" alt=""></td>'
            f'<td><div class="nome">{name}</div>{note}</td><td>{at + 3}/0{at + 1}/2014</td>'
            f"<td>{('', 'A', 'R')[at % 3]}</td><td>{('7½', '8', '6+')[at % 3]}</td></tr>\n"
        )
    gif = b"GIF89a\1\0\1\0\x80\0\0\xdd\xdd\xdd\0\0\0!\xf9\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
    folder.put("Registro di classe_files/nofoto.gif", gif)
    folder.put(
        "Registro di classe.html",
        '<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Registro di classe</title>'
        f"<style>.rit{{color:red}}</style></head><body><ul>{menu}</ul>"
        "<p>Benvenuta, prof.ssa MANCINI ELENA</p><h2>Classe: 2B</h2>"
        "<p>I.C. &quot;G. Pascoli&quot; &ndash; Coordinatore: prof.ssa MANCINI ELENA</p>"
        "<table><tr><th>N.</th><th></th><th>Alunno</th><th>Nato il</th><th>Oggi</th><th>Media</th></tr>"
        f"{body}<tr><td colspan=6>Totale alunni: 6 (M 2, F 4)</td></tr></table>"
        "<footer>&copy; Gruppo Spaggiari Parma</footer></body></html>",
    )
    return Truth(people, capitals=True, allowed=("MANCINI ELENA", "prof.ssa MANCINI ELENA"))
