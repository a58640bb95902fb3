"""Word tables, printed lists, and a page of faces, other ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh79.kit import ACROSS, GRID, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh113.kit import Doc, Span


@case()
def q118_liste_nominative_cm1(folder: Folder) -> Truth:
    """Cameroon: a Word table a class, `Noms et prénoms`, matricule, new or repeating, sums."""
    people = of_lines(
        """Marie Claire|ABENA|26C0417||CM1 A;Boris|ATANGANA|24C0221||CM1 A;Aïssatou|BELLO|24C0226||CM1 A
        Junior Loïc|EKAMBI|24C0230||CM1 A;Divine|FOUDA|24C0233||CM1 A;Yannick|KAMDEM|23C0138||CM1 A
        Grâce|MBALLA|24C0242||CM1 A;Ryan|NGUEMO|26C0421||CM1 A;Samira|OUMAROU|24C0219||CM1 B
        Emmanuel|ESSOMBA|24C0224||CM1 B;Sandrine|FOTSO|24C0228||CM1 B;Arnaud|MVONDO|23C0135||CM1 B
        Prisca|NDONGO|24C0240||CM1 B;Steve|TCHOUPO|26C0426||CM1 B;Rosine|ZANG|24C0251||CM1 B"""
    )
    heads = {"CM1 A": "Mme NKOLO Bernadette", "CM1 B": "M. TALLA Hervé"}
    girls = ["Marie", "Aïssatou", "Divine", "Grâce", "Samira", "Sandrine", "Prisca", "Rosine"]
    made = Doc()
    made.line("ÉCOLE PUBLIQUE DE MENDONG – GROUPE II", bold=True)
    made.line("LISTE NOMINATIVE DES ÉLÈVES – ANNÉE SCOLAIRE 2026-2027", bold=True)
    for room, head in heads.items():
        mine = in_room(people, room)
        made.line(f"Classe : {room}", "Heading2")
        made.line(f"Enseignant(e) : {head}")
        rows: list[list[Any]] = [cut("N°|Matricule|Noms et prénoms|Sexe|Date de naissance|N/R")]
        for nr, w in enumerate(mine, 1):
            sex = "F" if w.given.split()[0] in girls else "M"
            status = "R" if w.number.startswith("23") else "N" if w.number.startswith("26") else ""
            born = birthday(people.index(w), 2016)
            rows.append([f"{nr:02}", w.number, f"{w.family} {w.given}", sex, born, status])
        count = sum(w.given.split()[0] in girls for w in mine)
        rows.append([Span(f"Filles : {count}     Garçons : {len(mine) - count}     Total : {len(mine)}", 6)])
        made.grid(rows, (600, 1300, 3600, 700, 1800, 700), (0,))
        made.line()
    made.line("N = nouveau, R = redoublant. Le Directeur")
    folder.put("Listes CM1.docx", made.done())
    return Truth([either_way(w) for w in people], capitals=True, allowed=("Listes CM1", *heads.values()))


@case()
def q118_bekkjarlisti(folder: Folder) -> Truth:
    """Iceland: a Word table for each of two classes, whole names, identity numbers, parents, phones."""
    people = of_lines(
        """Anna Katrín|Jónsdóttir|||3.LB;Birkir Snær|Arnarsson|||3.LB;Emilía|Sigurðardóttir|||3.LB
        Hrafn|Þórðarson|||3.LB;Ísold Ylfa|Magnúsdóttir|||3.LB;Kári|Björgvinsson|||3.LB
        Oliwia|Kowalska|||3.LB;Sölvi Freyr|Einarsson|||3.LB;Ástrós|Helgadóttir|||3.HK
        Dagur|Ólafsson|||3.HK;Freyja Dís|Guðmundsdóttir|||3.HK;Jökull|Andrason|||3.HK
        Matthildur|Pálsdóttir|||3.HK;Róbert Leó|Kristinsson|||3.HK;Urður|Hallgrímsdóttir|||3.HK"""
    )
    heads = {"3.LB": "Lilja Benediktsdóttir", "3.HK": "Hjalti Karlsson"}
    made = Doc()
    made.line("Bekkjarlistar 3. bekkjar, haust 2026", "Heading1")
    found = []
    for room, head in heads.items():
        made.line(f"{room} – umsjónarkennari {head}", "Heading2")
        rows: list[list[Any]] = [cut("Nafn|Kennitala|Forráðamenn|Sími")]
        for w in in_room(people, room):
            at = people.index(w)
            number = f"{at + 8:02}{at % 12 + 1:02}18-{at * 37 + 2110}"
            adults = f"{('Sigrún', 'Guðrún', 'Hildur')[at % 3]} og {('Atli', 'Davíð', 'Ívar')[at % 3]}"
            rows.append([w.full, number, adults, f"555 {at * 61 + 1040}"])
            found.append(any_parting(replace(w, more=(number, number.replace("-", "")))))
        made.grid(rows, (3400, 1700, 2600, 1500), (0,))
        made.line()
    made.line("Vinsamlegast látið ritara vita ef eitthvað er rangt: skrifstofa@holaskoli.example")
    folder.put("Bekkjarlistar 3. bekkur.docx", made.done())
    return Truth(found, allowed=("Bekkjarlistar 3. bekkur", "3. bekkur", *heads.values()))


@case("the class list of an Italian registro, printed (layout invented)")
def q118_elenchi_alunni(folder: Folder) -> Truth:
    """Italy: a print in landscape, a page a class, surname and name apart, canteen; one withdrawn."""
    people = of_lines(
        """Vittoria|Barbera|||2C;Riccardo|Cattaneo|||2C;Amina|Diop|||2C;Leonardo|Fumagalli|||2C
        Gaia Maria|Galli|||2C;Edoardo|Lombardi|||2C;Nicole|Mazza|||2C;Federico|Negri|||2C
        Alice|Pellegrini|||2C
        Samuel|Ascione|||2D;Emma|Bernardi|||2D;Tommaso|D'Amico|||2D;Ludovica|De Santis|||2D
        Rayan|El Amrani|||2D;Camilla|Fiore|||2D;Jacopo|Lo Presti|||2D;Bianca|Monti|||2D"""
    )
    heads = {"2C": "prof.ssa Donatella Grassi", "2D": "prof. Fabio Serra"}
    made = Print(
        paper=ACROSS,
        head=[("Istituto Comprensivo «G. Rodari» - Scuola secondaria di I grado", "a.s. 2026/2027")],
        foot=("Segreteria didattica", "", "Pag. {page} di {pages}"),
    )
    for room, head in heads.items():
        if room != "2C":
            made.new_page()
        made.say(f"Elenco alunni classe {room}", 14, bold=True)
        made.say(f"Coordinatore: {head}", after=8)
        rows = [cut("N.|Cognome|Nome|Data di nascita|IRC|Mensa|Note")]
        for nr, w in enumerate(in_room(people, room), 1):
            remark = {"Leonardo": "Ritirato il 18/09/2026", "Rayan": "L2", "Emma": "DSA"}.get(w.given, "")
            born = birthday(people.index(w), 2014)
            rows.append([f"{nr}", w.family, w.given, born, "NO" if nr % 5 == 3 else "SI", "X", remark])
        made.table(rows, (30, 130, 130, 100, 50, 50, 200), GRID, air=3)
    folder.put("Elenchi 2C 2D.pdf", made.data())
    here = [w for w in people if w.given != "Leonardo"]
    allowed = ("Elenchi 2C 2D", *heads.values(), "Donatella Grassi", "Fabio Serra")
    return Truth([*here, *gone(people, 3)], allowed=allowed)


@case("the photo list of a class as LehrerOffice prints it (layout invented)")
def q118_fotoliste_5b(folder: Folder) -> Truth:
    """Switzerland: three children a row, the face left, beside it name, birthday and village; two frames."""
    people = with_photos(
        of_lines(
            """Lea|Aebischer;Ajla|Begaj;Dario|Brunner;Noé|Cornu;Selina|Egli;Matteo|Ferrari;Liv|Gerber
            Arthisan|Kandiah;Nina|Leuenberger;Jan|Oberholzer;Sofia|Pinto Alves;Levin|Rüegg;Melina|Schläpfer
            Tim|von Arx;Elena|Wyss""",
            room="5b",
        ),
        3,
        13,
    )
    page, file = blank_page(595, 842)
    write(page, 40, 792, "Klasse 5b", 16, bold=True)
    write(page, 40, 776, "Klassenlehrperson: Regula Hofstetter", 9)
    write(page, 420, 792, "Primarschule Oberwil", 10)
    villages = ("Oberwil", "Oberwil", "Biel-Benken", "Therwil")
    for at, w in enumerate(people):
        x, y = 40 + at % 3 * 174, 664 - at // 3 * 120
        if w.photo:
            draw_face(page, w, x, y, 66)
        else:
            page.rect(x, y, 66, 88)
        write(page, x + 74, y + 74, w.given, 10, bold=True)
        write(page, x + 74, y + 61, w.family, 10, bold=True)
        write(page, x + 74, y + 46, birthday(at, 2015, "."), 8)
        write(page, x + 74, y + 34, villages[at % 4], 8)
    write_middle(page, 297, 24, "LehrerOffice - 10.08.2026 - vertraulich", 7)
    page.save()
    folder.put("Fotoliste 5b.pdf", file.getvalue())
    return Truth(people, allowed=("Fotoliste 5b", "Regula Hofstetter", *villages))


def _printed(people: list[Who], day: str, states: dict[str, str]) -> bytes:
    """The lists of both sections, below each other."""
    made = Print(
        head=[("Centro Educativo Salomé Ureña - Distrito 15-04", f"Fecha: {day}")],
        foot=("Registro y control", "", "Página {page} de {pages}"),
    )
    for room in ("5A", "5B"):
        mine = sorted(in_room(people, room), key=lambda w: w.family)
        made.say(f"Listado de estudiantes - Sección {room}", 12, bold=True, after=6)
        rows = [cut("No.|ID SIGERD|Apellidos|Nombres|Sexo|Condición")]
        for nr, w in enumerate(mine, 1):
            sex = "F" if w.given.split()[0] in _GIRLS else "M"
            state = states.get(w.given, "Inscrito" if sex == "M" else "Inscrita")
            rows.append([f"{nr}", w.number, w.family, w.given, sex, state])
        made.table(rows, (30, 72, 140, 130, 40, 80), GRID, air=2)
        made.gap(20)
    return made.data()


_GIRLS = ["Ashly", "Crismery", "Perla", "Yaritza", "Nashla", "Emely", "Wilkania", "Angely"]


@case("SIGERD of the Dominican Republic, a printed list of students (titles from memory)")
def q118_listados_de_agosto_y_octubre(folder: Folder) -> Truth:
    """Dominican Republic: printed sections in August, in October again: one withdrawn, one moved, two new."""
    before = of_lines(
        """Ashly Michell|Almonte Peña|6417226||5A;Wilmer|Báez Cuevas|6418830||5A
        Crismery|Cabrera Núñez|6421905||5A
        Yordany|De León Mejía|6423347||5A;Perla|Encarnación|6426118||5A;Luis Ángel|Féliz Matos|6428452||5A
        Yaritza|Guzmán Polanco|6431760||5A;Jeison|Acosta Reyes|6433215||5B;Nashla|Brito Santana|6436601||5B
        Starlin|Contreras|6438094||5B;Emely|Disla Tejada|6441357||5B;Franklin José|Heredia Mota|6443820||5B
        Wilkania|Jerez Rosario|6446273||5B;Ángel Gabriel|Ogando|6448519||5B"""
    )
    folder.put("1 agosto/Listado quinto.pdf", _printed(before, "24/08/2026", {}))
    new = of_lines("Angely|Vásquez Lora|6480117||5A;Darlin|Rijo Castillo|6480245||5B")
    now = [*but(before, {6: {"room": "5B"}, 9: {"given": "Starling"}}), *new]
    states = {"Luis Ángel": "Retirado"}
    folder.put("2 octubre/Listado quinto octubre.pdf", _printed(now, "19/10/2026", states))
    kept = same("Yaritza Guzmán Polanco", "Starlin Contreras > Starling Contreras", "Perla Encarnación")
    people = [w for w in now if w.given != "Luis Ángel"]
    allowed = ("Listado quinto", "Listado quinto octubre")
    return Truth([*people, *gone(before, 5)], steps=("1 agosto", "2 octubre"), same=kept, allowed=allowed)
