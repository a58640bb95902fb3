"""What systems of Germany, Spain, Turkey, the Philippines and the Netherlands write for a school."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, table

_BASIS = cut(
    "Nachname|Vorname|Geburtsdatum|Geschlecht|Status|PLZ|Ort|Straße|Aussiedler|1. Staatsang.|Konfession|"
    "StatistikKrz Konfession|Aufnahmedatum|Abmeldedatum Religionsunterricht|Anmeldedatum Religionsunterricht|"
    "Schulpflicht erf.|Reform-Pädagogik|Nr. Stammschule|Jahr|Abschnitt|Jahrgang|Klasse|Schulgliederung|"
    "OrgForm|Klassenart|Fachklasse|Noch frei|Verpflichtung Sprachförderkurs|Teilnahme Sprachförderkurs|"
    "Einschulungsjahr|Übergangsempf. JG5|Jahr Wechsel S1|1. Schulform S1"
)


@case("SchILD-NRW, Schnittstellenbeschreibung: SchuelerBasisdaten.dat and Klassen.dat, parted by bars")
def p31b_schild_basisdaten_with_the_list_of_classes(folder: Folder) -> Truth:
    """Germany: bars, old code page, the classes in a second file; photos by name and birthday."""
    people = those(
        "Mathis|Breuer;Elif|Akgün;Lia-Sophie|Freiin von der Leyden;Jannes|Großkopf;Amira|El-Khatib;"
        "Till|Hüsken;Nele|Jansen;Yusuf Emre|Şahbaz;Greta|Überholz",
        "",
        "5",
        "05A;05B",
        without=2,
    )
    people = [
        replace(w, family=w.family.replace("Ş", "S"), photo=w.photo and w.photo.replace("Ş", "S"))
        for w in people
    ]
    people = but(people, {6: {"room": "06C", "grade": "6"}, 8: {"room": "06C", "grade": "6"}})
    born = {w.key: f"{3 + at * 2:02}.{1 + at:02}.{2020 - int(w.grade)}" for at, w in enumerate(people)}
    rows = [
        [
            *(w.family, w.given, born[w.key], "mwwmwmwmw"[at], "2", "59065", "Hamm", f"Lindenweg {at + 3}"),
            *("N", "000", ("römisch-katholisch", "islamisch")[at % 2], ("RK", "IL")[at % 2], "12.08.2026"),
            *("", "", "N", "*", "", "2026", "1", f"0{w.grade}", w.room, "***", "1", "RK", "", "", "N", "N"),
            *("2021", "GY", "2026", "GE"),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("SchuelerBasisdaten.dat", _bars([_BASIS, *rows]), "cp1252")
    classes = [
        cut(
            "InternBez|StatistikBez|SonstigeBez|Jahrgang|Folgeklasse|Klassenlehrer|OrgForm|Klassenart|Gliederung|Fachklasse"
        ),
        cut("05A|05A|05A|05|06A|WEER|1|RK|***|"),
        cut("05B|05B|05B|05|06B|BOTS|1|RK|***|"),
        cut("06C|06C|06C|06|07C|GÜNT|1|RK|***|"),
    ]
    folder.put("Klassen.dat", _bars(classes), "cp1252")
    folder.photos(
        people,
        lambda w: f"Schuelerfotos/{w.family}_{w.given}_{born[w.key].replace('.', '')}.jpg",
    )
    return Truth(people, allowed=("Schuelerfotos", "WEER", "BOTS", "GÜNT"))


def _bars(rows: list[list[str]]) -> str:
    return "".join("|".join(row) + "\r\n" for row in rows)


_SENECA = cut(
    "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|Código postal|Localidad de residencia|"
    "Fecha de nacimiento|Provincia de residencia|Teléfono|Teléfono de urgencia|Correo Electrónico|Curso|"
    "Nº del expediente del centro|Unidad|Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|"
    "Primer apellido Primer tutor|Segundo apellido Primer tutor|Nombre Primer tutor|Sexo Primer tutor|"
    "Año de la matrícula|Nº de matrículas en este curso|Observaciones de la matrícula|Nacionalidad|Sexo"
)


@case("Séneca (Junta de Andalucía): RegAlum.csv, its fields as public projects read them; photos by the NIE")
def p31b_seneca_regalum_with_the_photos(folder: Folder) -> Truth:
    """Spain: surnames in two columns beside the whole name, a state of those who moved; photos by number."""
    people = those(
        "Candela|Arjona Bermúdez;Izan|Del Pozo Cárdenas;María de la O|Escudero Luque;Yassine|Fikri;"
        "Nerea|Gálvez-Moyano Ruiz;Hugo|Heredia Heredia;Triana|Jódar Peñuela;Álex|Kostov;Rocío|Núñez Villalba",
        "1204387",
        "4 4 5",
        "4ºA;4ºA;5ºB",
        without=2,
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    rows = []
    for at, w in enumerate(people):
        first, second = _SURNAMES.get(w.family) or (*w.family.split(" ", 1), "")[:2]
        rows.append(
            [
                *(f"{w.family}, {w.given}", "" if w.here else "Trasladada", w.number, ""),
                *(f"C/ Alameda, {at + 2}", "14550", "Montilla", f"{at + 9:02}/0{at % 9 + 1}/2016", "Córdoba"),
                *(f"95765{at}118", f"61234{at}907", f"familia{at}@correo.example"),
                *(f"{w.grade}º de Educ. Prima.", f"{at + 61}", w.room, first, second, w.given),
                *(f"3091{at}224K", second or first, "Lozano", ("Inmaculada", "Rafael")[at % 2], "MH"[at % 2]),
                *("2026", "1", "Repite" if at == 6 else "", "España", "MHMHMHMHM"[at]),
            ]
        )
    folder.put("RegAlum.csv", table([_SENECA, *rows], quote=True), "cp1252")
    folder.zip("fotos_alumnado.zip", faces(people, lambda w: f"{w.number}.jpg"))
    return Truth(people, allowed=("fotos_alumnado",))


_SURNAMES = {"Del Pozo Cárdenas": ("Del Pozo", "Cárdenas"), "Gálvez-Moyano Ruiz": ("Gálvez-Moyano", "Ruiz")}


@case("ParnasSys: EDEX.XML (EDEXML 2.1 of Edustandaard), as the help of Aura Online tells what it holds")
def p31b_edexml_of_a_basisschool(folder: Folder) -> Truth:
    """Netherlands: XML of groups, pupils and teachers; the particle apart, a group of two years; photos."""
    people = those(
        "Fenna|Bosgraaf;Daoud|el Amrani;Jurre|van 't Klooster;Lieke|Oosterhof;Milan|ter Haar;Noor|de Wilde;"
        "Siebe|Dijkstra;Zoë|van den Eijnden;Ties|Wouda",
        "10482",
        "3 4",
        "Groep 3/4 De Egels;Groep 3/4 De Egels;Groep 5 De Uilen",
        without=2,
    )
    people = [replace(w, grade="5") if w.room.endswith("Uilen") else w for w in people]
    staff = [
        one("Marijke", "Hoekzema", "412", role="staff", photo=""),
        one("Bas", "van Rhenen", "437", role="staff", photo=""),
    ]
    groups = {"G34": ("Groep 3/4 De Egels", "0"), "G5": ("Groep 5 De Uilen", "5")}
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<EDEX>",
        "<school><schooljaar>2026-2027</schooljaar><brincode>07XY</brincode><dependancecode>00</dependancecode>"
        "<aanmaakdatum>2026-09-07T10:12:44</aanmaakdatum><auteur>ParnasSys</auteur><xsdversie>2.1</xsdversie></school>",
        "<groepen>",
        *(
            f'<groep key="{key}"><naam>{name}</naam><jaargroep>{year}</jaargroep></groep>'
            for key, (name, year) in groups.items()
        ),
        "</groepen>",
        "<leerlingen>",
    ]
    for at, w in enumerate(people):
        group = next(key for key, (name, _) in groups.items() if name == w.room)
        lines.append(
            f'<leerling key="{w.number}">{_name_xml(w)}<geboortedatum>{2022 - int(w.grade)}-0{at + 1}-14'
            f"</geboortedatum><geslacht>{1 + at % 2}</geslacht><jaargroep>{w.grade}</jaargroep>"
            f'<groep key="{group}"/><postcode>9251 C{"ABCDEFGHK"[at]}</postcode></leerling>'
        )
    lines += ["</leerlingen>", "<leerkrachten>"]
    lines += [f'<leerkracht key="{w.number}">{_name_xml(w)}</leerkracht>' for w in staff]
    folder.put("EDEX.XML", "\n".join([*lines, "</leerkrachten>", "</EDEX>", ""]))
    folder.photos(people, lambda w: f"Schoolfoto/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("Schoolfoto", "Groep 3/4 De Egels", "Groep 5 De Uilen"))


def _name_xml(who: Who) -> str:
    words = who.family.split(" ")
    before = " ".join(word for word in words if not word[0].isupper())
    last = " ".join(word for word in words if word[0].isupper())
    small = f"<voorvoegsel>{escape(before, quote=False)}</voorvoegsel>" if before else ""
    return (
        f"<achternaam>{escape(last)}</achternaam>{small}<voorletters>{who.given[0]}.</voorletters>"
        f"<roepnaam>{who.given}</roepnaam>"
    )
