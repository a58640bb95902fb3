"""What Dutch, Czech and Slovak school systems write, and how the school passes it on."""

from __future__ import annotations

import io
from html import escape

from PIL import Image, ImageDraw

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import page


def _parted(family: str) -> tuple[str, str]:
    """The particles and the rest: `van den`, `Berg`."""
    listed = family.split()
    at = next(at for at, word in enumerate(listed) if not word[:1].islower() and word[:1] != "'")
    return " ".join(listed[:at]), " ".join(listed[at:])


def _grey_head() -> bytes:
    """The picture that stands for somebody without one: a light grey head and shoulders."""
    picture = Image.new("RGB", (120, 160), "#e6e8ea")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((38, 30, 82, 84), fill="#b9bec3")
    pen.ellipse((16, 96, 104, 210), fill="#b9bec3")
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90)
    return file.getvalue()


@case("Somtoday Docent, the tab Leerlingen of a group, saved from the browser (layout from memory)")
def p33b_somtoday_saved_page(folder: Folder) -> Truth:
    """Somtoday: cards with photo, name and leerlingnummer; two have the grey picture; the teacher's own
    name is in the bar above."""
    people = those(
        "Guusje|Bosman;Mees|van Rijn;Hidaya|Bouzid;Floris|op den Kamp;Saar|Kramer;Joep|van de Ven;"
        "Lotta|Brouwer;Stijn|Hendriksen;Yara|Soares Lopes;Bo|Peters",
        "104233",
        "3",
        "3vwo2",
        without=2,
    )
    found = []
    for at, who in enumerate(people):
        name = f"Somtoday Docent_files/foto({at})" if who.photo else "Somtoday Docent_files/pasfoto-leeg"
        folder.put(f"{name}.jpg", face(who.photo) if who.photo else _grey_head())
        found.append(
            f'<div class="leerling-kaart"><img class="pasfoto" src="./{name}.jpg" alt="">'
            f'<div class="naam">{escape(who.full)}</div>'
            f'<div class="details"><span>Leerlingnr. {who.number}</span> <span>{who.room}</span></div></div>'
        )
    body = (
        '<nav><span class="logo">Somtoday</span> <a href="#">Rooster</a> <a href="#">Cijfers</a> '
        '<a href="#">Leerlingen</a> <span class="gebruiker">dhr. P. Kuipers</span></nav>'
        f'<h1>3vwo2</h1><p>{len(people)} leerlingen</p><div class="leerlingen">{"".join(found)}</div>'
        "<footer>Somtoday - Topicus Onderwijs</footer>"
    )
    folder.put("Somtoday Docent.html", page("Somtoday Docent", body))
    return Truth(people, allowed=("P. Kuipers", "dhr. P. Kuipers"))


@case(
    "ParnasSys, EDEX.XML (aura.nl/auraonlinehelp lists its fields; element names of EDEXML 2 in "
    "public importers)"
)
def p33b_parnassys_edexml(folder: Folder) -> Truth:
    """ParnasSys: EDEXML with two groups and a head without a group; the photographer's pictures by name
    in a folder a group."""
    people = those(
        "Noud|van der Wal;Evi|Scholten;Amin|Chaoui;Roos|de Bruijn;Thijmen|Postema;Sophie|van Loon;"
        "Dex|Meijer;Zeynep|Aktas;Lars|van den Heuvel",
        "3108",
        "5 5 6",
        "5A;5A;6B",
    )
    head = one("Marijke", "Oosterhof", role="staff", photo="")
    lines = []
    for at, who in enumerate(people):
        before, last = _parted(who.family)
        fields = {
            "leerlingnummer": who.number,
            "achternaam": last,
            "voorvoegsel": before,
            "voorletters-1": f"{who.given[0]}.",
            "roepnaam": who.given,
            "geboortedatum": f"201{7 - int(who.grade) % 2}-0{at + 1}-14",
            "geslacht": str(at % 2 + 1),
            "jaargroep": who.grade,
            "postcodenl": f"74{at}1AB",
            "instroomdatum": "2021-08-23",
        }
        inner = "".join(f"<{key}>{escape(value)}</{key}>" for key, value in fields.items() if value)
        key = "G1" if who.room == "5A" else "G2"
        lines.append(f'<leerling key="{8801 + at}">{inner}<groep key="{key}"/></leerling>')
    folder.put(
        "EDEX.XML",
        '<?xml version="1.0" encoding="UTF-8"?>\n<EDEX>\n<school><aanmaakdatum>2026-09-07T09:12:44'
        "</aanmaakdatum><auteur>ParnasSys</auteur><xsdversie>2.1</xsdversie><schooljaar>2026-2027"
        "</schooljaar><brincode>09ZZ</brincode><dependancecode>00</dependancecode></school>\n"
        '<groepen><groep key="G1"><naam>5A</naam><jaargroep>5</jaargroep></groep>'
        '<groep key="G2"><naam>6B</naam><jaargroep>6</jaargroep></groep></groepen>\n'
        f"<leerlingen>\n{chr(10).join(lines)}\n</leerlingen>\n"
        '<leerkrachten><leerkracht key="L4"><achternaam>Oosterhof</achternaam>'
        "<voorletters-1>M.</voorletters-1><roepnaam>Marijke</roepnaam></leerkracht>"
        "</leerkrachten>\n</EDEX>\n",
    )
    folder.photos(people, lambda w: f"Schoolfoto 2026/Groep {w.room}/{w.full}.jpg")
    return Truth([*people, head], allowed=("Schoolfoto 2026", "Groep 5A", "Groep 6B"))


@case(
    "EduPage, Používatelia > Žiaci > export to Excel (pomoc.edupage.sk: Meno, Priezvisko, Trieda, "
    "Pohlavie, e-mail of parents)"
)
def p33b_edupage_sheet_a_class(folder: Folder) -> Truth:
    """EduPage: a sheet for each class, no numbers but the place in the list; in January one changed
    class and one came."""
    people = those(
        "Timea|Balážová;Šimon|Hudák;Zora|Ďuricová;Marko|Kráľ;Lea|Vargová;Oliver|Mikuš;Nela|Fábryová;"
        "Jakub|Kráľ;Ema|Poláčková;Tobias|Szabó",
        "",
        "7",
        "7.A;7.B",
        without=10,
    )
    later = but(people, {5: {"room": "7.A"}})
    later.append(one("Sofiia", "Hryhorenko", "", "7", "7.B", photo=""))
    tutors = {"7.A": "Mgr. Jana Kováčiková", "7.B": "PaedDr. Igor Sloboda"}
    for step, listed in (("2026-09", people), ("2027-01", later)):
        sheets = {}
        for room, tutor in tutors.items():
            inside = sorted((w for w in listed if w.room == room), key=lambda w: (w.family, w.given))
            sheets[room] = [
                [f"Základná škola, Lipová 4 - zoznam žiakov {room}"],
                [f"Triedny učiteľ: {tutor}"],
                [],
                cut("P.č.|Priezvisko|Meno|Trieda|Pohlavie|Dátum narodenia|E-mail rodiča"),
                *(
                    [
                        at,
                        w.family,
                        w.given,
                        w.room,
                        "M" if at % 2 else "Ž",
                        "12.3.2014",
                        "rodic@skola.example",
                    ]
                    for at, w in enumerate(inside, 1)
                ),
                ["Spolu:", len(inside)],
            ]
        folder.book(f"{step}/Zoznam_ziakov.xlsx", sheets, merge=("A1:G1", "A2:G2"))
    return Truth(
        later,
        steps=("2026-09", "2027-01"),
        same=[(who.full, who.full) for who in people],
        allowed=(*tutors.values(), "Jana Kováčiková", "Igor Sloboda", "Lipová 4"),
    )
