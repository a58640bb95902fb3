"""Exports and a print of systems on the continent: WebUntis, eKool, Bakaláři, Séneca."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import GRID, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "WebUntis: the CSV report of Schüler (titles as stbaeumer/webuntis2schild reads them, from memory); help.untis.at"
)
def q119_webuntis_schuelerbericht(folder: Folder) -> Truth:
    """Austria: the report of a form in tabs: short name, external key, entry, a day of leaving for one."""
    people = of_lines(
        """Valentina|Aigner|20260417||2b;Moritz|Brandstätter|20260422||2b;Elif|Demirci|20260426||2b
        Konstantin|Eder|20260431||2b;Flora|Gruber|20260438||2b;Jakob|Hinterleitner|20260442||2b
        Nikola|Jovanović|20260447||2b;Leonie|Pichler|20260451||2b;Raphael|Steiner|20260455||2b"""
    )
    titles = "name|longName|foreName|gender|birthDate|klasse.name|entryDate|exitDate|text|id|externKey"
    rows: list[list[Any]] = [cut(f"{titles}|address.email|address.mobile|address.city|address.postCode")]
    found = []
    for at, w in enumerate(people):
        short = f"{w.family[:6]}{w.given[:3]}"
        sex = "w" if w.given in ("Valentina", "Elif", "Flora", "Leonie") else "m"
        entry = "08.09.2025" if at % 4 else "14.09.2026"
        left = "02.10.2026" if w.given == "Raphael" else ""
        own = [short, w.family, w.given, sex, birthday(at, 2015, "."), w.room, entry, left, ""]
        rows.append([*own, f"{at * 3 + 1417}", w.number, "", "", "Steyr", "4400"])
        found.append(replace(w, more=(f"{at * 3 + 1417}",)))
    folder.csv("Student_20261012_0814.csv", rows, "\t", end="\n")
    here = [w for w in found if w.given != "Raphael"]
    return Truth([*here, *gone(found, 8)], allowed=("Student_20261012_0814",))


@case("eKool: the õpilasraamat lists name, personal code, pupil's number, state (wiki.ekool.eu Opilasraamat)")
def q119_opilasraamatu_nimekiri(folder: Folder) -> Truth:
    """Estonia: two classes in a CSV with semicolons: whole names, personal codes, pupils' numbers, `Aktiivne`."""
    people = of_lines(
        """Karl Robert|Aavik|1417||3.a;Marleen|Jürgenson|1421||3.a;Nikita|Kuznetsov|1426||3.a
        Liisbet|Õunapuu|1430||3.a;Sten|Raudsepp|1433||3.a;Mirtel|Allik|1419||3.b;Oliver|Kütt|1424||3.b
        Polina|Morozova|1428||3.b;Ats|Päär|1435||3.b;Emma Liis|Sööt|1440||3.b"""
    )
    rows: list[list[Any]] = [cut("Klass|Õpilase nimi|Isikukood|Õpilase number|Staatus")]
    found = []
    for at, w in enumerate(people):
        girl = w.given in ("Marleen", "Liisbet", "Mirtel", "Polina", "Emma Liis")
        code = f"{6 if girl else 5}17{at % 12 + 1:02}{at + 8:02}{at * 317 + 1042:04}"
        rows.append([w.room, w.full, code, w.number, "Aktiivne"])
        more = ((w.given.split()[0], f"{w.given.split()[1]} {w.family}"),) if " " in w.given else ()
        found.append(replace(w, more=(code,), also=more))
    folder.csv("opilasraamat_3.csv", rows, ";", "utf-8-sig")
    return Truth(found, allowed=("opilasraamat_3",))


@case(
    "Bakaláři: Sloupcové seznamy sent to a text file .xls (cvicebniceonline.cz, export-zdrojovych-dat-z-bakalaru)"
)
def q119_sloupcovy_seznam(folder: Folder) -> Truth:
    """Czechia: a column list saved as text with the ending .xls, in tabs and cp1250, with a head; two classes."""
    people = of_lines(
        """Barbora|Adámková||5|5.A;Filip|Čermák||5|5.A;Hana|Doležalová||5|5.A;Minh Anh|Nguyen||5|5.A
        Tobiáš|Říha||5|5.A;Amálie|Bláhová||5|5.B;Šimon|Hrdlička||5|5.B;Ema|Kopřivová||5|5.B
        Maksym|Tkačenko||5|5.B;Žaneta|Vlčková||5|5.B"""
    )
    lines = ["Základní škola Komenského, Příbram\t\t\t\t", "Seznam žáků\t\t\tšk. rok 2026/27\t", ""]
    lines.append("Tř.\tRoč.\tPříjmení\tJméno\tE-MAIL")
    for at, w in enumerate(people):
        mail = f"zak{at * 13 + 4417}@zskomenskeho.example"
        lines.append(f"{w.room}\t{w.grade}\t{w.family}\t{w.given}\t{mail}")
    folder.put("seznam5.xls", "\r\n".join(lines) + "\r\n", "cp1250")
    return Truth(people, allowed=("seznam5",))


@case("Séneca of Andalusia, the relation of pupils by unit, printed (layout from memory)")
def q119_relacion_de_alumnado(folder: Folder) -> Truth:
    """Spain: a print of two units, a page each, `Apellidos, Nombre`, number of the school, birthday, repeats."""
    people = of_lines(
        """Daniela|Aguilar Montes|3104417||1º ESO A;Hugo|Bermúdez Lara|3104422||1º ESO A
        Fátima Zahra|El Ouardi|3104426||1º ESO A;Lola|García de la Torre|3104431||1º ESO A
        Álvaro|Jurado Peñas|3104438||1º ESO A;Valeria|Ortiz Cabello|3104442||1º ESO A
        Pablo|Alcaide Romero|3104419||1º ESO B;Carmen María|Delgado Ruiz|3104424||1º ESO B
        Iker|Luque Santos|3104428||1º ESO B;Ioana|Popescu|3104435||1º ESO B;Nerea|Vílchez Moya|3104440||1º ESO B"""
    )
    made = Print(
        head=[("I.E.S. Sierra Blanca (Marbella)", "Año académico: 2026/2027")],
        foot=("Ref. Doc.: RelAluUni", "Fecha de generación: 15/09/2026 09:12", "Pág.: {page}/{pages}"),
    )
    for room, tutor in (("1º ESO A", "Núñez Vega, Rosario"), ("1º ESO B", "Cano Prieto, Antonio")):
        if room == "1º ESO B":
            made.new_page()
        mine = in_room(people, room)
        made.say("RELACIÓN DE ALUMNADO MATRICULADO", 12, bold=True, side=1, after=6)
        made.say(f"Unidad: {room}", 10, bold=True)
        made.say(f"Tutor/a: {tutor}", after=6)
        rows = [cut("Nº|Alumno/a|Nº Id. Escolar|Fecha de nacimiento|Repite")]
        for nr, w in enumerate(mine, 1):
            repeats = "Sí" if w.given == "Iker" else "No"
            rows.append([f"{nr}", w.last_first, w.number, birthday(people.index(w), 2014), repeats])
        made.table(rows, (28, 210, 90, 110, 50), GRID, air=2)
        made.gap(4)
        made.say(f"Total de alumnos/as: {len(mine)}", after=2)
    folder.put("Relación alumnado 1 ESO.pdf", made.data())
    allowed = ("Relación alumnado 1 ESO", "Núñez Vega, Rosario", "Cano Prieto, Antonio", "1º ESO")
    return Truth(people, allowed=allowed)
