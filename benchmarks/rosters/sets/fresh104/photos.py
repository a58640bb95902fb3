"""Photos of the photographer and of systems, printed lists, and lists that come again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import blank_page, draw_face, write
from benchmarks.rosters.sets.fresh65.making import ods
from benchmarks.rosters.sets.fresh79.kit import ACROSS, GRID, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import LETTER, gone, same
from benchmarks.rosters.sets.fresh103.kit import together, workbook


@case()
def q104_individuals_siblings_groups(folder: Folder) -> Truth:
    """England: a primary's CSV; the disc has a folder each for single faces, siblings and classes."""
    people = with_photos(
        of_lines(
            """Amira|Hussain|02417|3|Oak;Freddie|Pilkington|02421|3|Oak;Isla-Rose|Threlfall|02426|3|Oak
            Joshua|Okonkwo|02430|3|Oak;Maisie|Haslam|02433|3|Oak;Rayan|Siddique|02438|3|Oak
            Teddy|Barnes|02442|3|Oak;Zaid|Hussain|02207|5|Elm;Bella|Ainscough|02211|5|Elm
            Dominik|Wrzos|02216|5|Elm;Evie|Pilkington|02220|5|Elm;Harrison|Leyland|02224|5|Elm
            Nancy|O'Hara|02229|5|Elm;Tobi|Adebayo|02235|5|Elm"""
        ),
        5,
        12,
    )
    rows = [cut("Adm No|Legal Surname|Legal Forename|Year|Reg Group|DOB|Siblings in school|Photo consent")]
    for at, w in enumerate(people):
        kin = [f"{k.given} ({k.room})" for k in people if k.family == w.family and k is not w]
        born = birthday(at, 2018 if w.grade == "3" else 2016)
        rows.append([w.number, w.family, w.given, w.grade, w.room, born, *kin, *[""] * (1 - len(kin)), "Yes"])
        if w.photo:
            folder.put(f"School disc/Individuals/{at * 3 + 412:04} {w.family} {w.given}.jpg", face(w.photo))
    for at, family in enumerate(("Hussain", "Pilkington")):
        both = [w for w in people if w.family == family]
        name = f"{at + 507:04} {family} {' & '.join(w.given for w in both)}.jpg"
        folder.put(f"School disc/Siblings/{name}", together(both, 2))
    for room in ("Oak", "Elm"):
        folder.put(f"School disc/Groups/{room} 2026.jpg", together(in_room(people, room), 4))
    folder.csv("Class lists.csv", rows, enc="utf-8-sig")
    more = ("Class lists", "School disc", "Individuals", "Siblings", "Groups")
    return Truth(people, allowed=more)


@case()
def q104_myeongryeolpyo_in_september(folder: Folder) -> Truth:
    """Korea: class lists with photos in March; in September one has the number of the one who moved away."""
    before = with_photos(
        of_lines(
            """민준|강|50101|5|1;서윤|고|50102|5|1;지후|나|50103|5|1;예린|도|50104|5|1;시우|류|50105|5|1
            하은|박|50106|5|1;도현|선우|50107|5|1;나연|구|50201|5|2;건우|마|50202|5|2;소율|배|50203|5|2
            유찬|신|50204|5|2;채원|오|50205|5|2;은우|제갈|50206|5|2"""
        ),
        6,
    )
    before = [_joined(w) for w in before]
    _lists(folder, "1/5학년 명렬표(3월).xlsx", before, {})
    folder.photos(before, lambda w: f"1/사진/5-{w.room}/{w.number[3:]} {w.family}{w.given}.jpg")
    stay = but(before, {8: {"given": "지안", "also": (("마지안", ""),)}})
    new = [_joined(w) for w in with_photos(of_lines("라온|차|50104|5|1;수빈|한|50207|5|2"))]
    now = sorted([*(w for at, w in enumerate(stay) if at != 3), *new], key=lambda w: w.number)
    _lists(
        folder,
        "2/5학년 명렬표(9월).xlsx",
        now,
        {"50202": "개명(건우→지안)", "50104": "전입 8.24", "50207": "전입 9.1"},
    )
    folder.photos(new, lambda w: f"2/전입생 사진/5-{w.room}/{w.number[3:]} {w.family}{w.given}.jpg")
    left = [replace(w, number="", more=("50104", "4", "04")) for w in gone(before, 3)]
    more = ("5학년 명렬표(3월)", "5학년 명렬표(9월)", "사진", "전입생 사진", "1반", "2반", "5-1", "5-2")
    return Truth([*now, *left], steps=("1", "2"), allowed=more)


def _joined(w: Who) -> Who:
    place = w.number[3:]
    return replace(w, also=((w.family + w.given, ""),), more=(place, str(int(place))))


def _lists(folder: Folder, name: str, people: list[Who], notes: dict[str, str]) -> None:
    sheets: dict[str, list[Any]] = {}
    for room in "12":
        rows: list[Any] = [[f"2026학년도 5학년 {room}반 명렬표"], []]
        rows.append(cut("학년|반|번호|학번|이름|비고"))
        for w in in_room(people, room):
            own = [5, int(room), int(w.number[3:]), int(w.number), w.family + w.given]
            rows.append([*own, notes.get(w.number, "")])
        sheets[f"{room}반"] = rows
    workbook(folder, name, sheets, ("A1:F1",), {"E": 12, "F": 18})


@case("a student photo report of an American system with three columns (layout invented)")
def q104_photo_report_beside(folder: Folder) -> Truth:
    """US: three columns of faces, LAST, First and initial, ID with zeros and grade at the right of each."""
    people = of_lines(
        """Jonah|ABERNATHY|0041877|6|112;Camila|BARRIOS|0041902|6|112;Desmond|COLE|0041915|6|112
        Wren|EASTMAN|0041938|6|112;Aaliyah|FRAZIER|0041950|6|112;Kenji|HAYASHI|0041966|6|112
        Piper|LINDSTROM|0041983|6|112;Mateo|NAVARRO-RUIZ|0041991|6|112;Sawyer|BECKETT|0041880|6|114
        Fatoumata|CAMARA|0041907|6|114;Lily|DONAHUE|0041921|6|114;Rohan|IYER|0041944|6|114
        Tessa|MACKENNA|0041959|6|114;Elijah|PRESCOTT|0041972|6|114;Nevaeh|STOKES|0041995|6|114"""
    )
    second = cut("T.||K.||M.||A.||J.||R.|||B.|")
    people = [
        replace(w, also=((f"{w.given} {letter}", w.family),)) if letter else w
        for w, letter in zip(people, second, strict=True)
    ]
    people = with_photos(people, 3, 12)
    canvas, file = blank_page(*LETTER)
    for room, teacher in (("112", "Pell, Joanna"), ("114", "Ortega, Luis")):
        write(canvas, 36, 750, "Willow Bend Intermediate School", 13, bold=True)
        write(canvas, 36, 734, f"Student Photo Report    Homeroom: {room}    Teacher: {teacher}", 10)
        for at, w in enumerate(in_room(people, room)):
            x, y = 36 + at % 3 * 184, 610 - at // 3 * 130
            draw_face(canvas, w, x, y, 72)
            if not w.photo:
                canvas.rect(x, y, 72, 96)
                write(canvas, x + 12, y + 46, "No Photo", 9)
            name = f"{w.family}, {w.also[0][0] if w.also else w.given}"
            for down, text in enumerate((name, f"ID: {w.number}", f"Gr: {w.grade.zfill(2)}  HR: {room}")):
                write(canvas, x + 78, y + 80 - down * 14, text, 8, bold=not down)
        write(canvas, 36, 24, f"9/14/2026 10:41 AM          Page {1 if room == '112' else 2} of 2", 7)
        canvas.showPage()
    canvas.save()
    folder.put("Student Photo Report.pdf", file.getvalue())
    more = ("Student Photo Report", "Pell", "Joanna Pell", "Pell, Joanna", "Ortega", "Luis Ortega")
    return Truth(people, capitals=True, allowed=(*more, "Ortega, Luis"))


@case()
def q104_koulukuvat_luokittain(folder: Folder) -> Truth:
    """Finland: no list, a folder a class, `7C_Virtanen_Aino_0012.jpg`, class pictures, staff in theirs."""
    people = of_lines(
        """Aino|Virtanen|||7C;Elias|Aho|||7C;Fadumo|Ali|||7C;Joona|Heikkilä|||7C;Kerttu|Ylä-Outinen|||7C
        Mikael|Öhman|||7C;Sofia|Pöntinen|||7C;Aleksi|Rautio|||7D;Enni|Kuusela|||7D;Hilla|Särkelä|||7D
        Niklas|Bergman|||7D;Petra|Toivonen|||7D;Vertti|Äijälä|||7D"""
    )
    staff = of_lines("Minna|Saarinen;Jukka|Peltoniemi;Riikka|Af Hällström", role="staff")
    people = sorted(with_photos(people), key=lambda w: (w.room, w.family))
    found = []
    for at, w in enumerate([*people, *with_photos(staff)]):
        place, number = w.room or "Henkilökunta", f"{at * 3 + 12:04}"
        found.append(replace(w, more=(number,)))
        tag = w.room or "HLO"
        folder.put(f"Koulukuvat 2026/{place}/{tag}_{w.family}_{w.given}_{number}.jpg", face(w.photo))
    for at, room in enumerate(("7C", "7D")):
        name = f"Koulukuvat 2026/{room}/{room}_luokkakuva_{at * 5 + 104:04}.jpg"
        folder.put(name, together(in_room(people, room), 4))
    folder.put("Koulukuvat 2026/Henkilökunta/HLO_ryhmäkuva_0131.jpg", together(with_photos(staff), 3))
    return Truth(found, allowed=("Koulukuvat 2026", "Henkilökunta", "HLO"))


@case("eKool of Estonia, class lists (titles from memory)")
def q104_klassinimekirjad(folder: Folder) -> Truth:
    """Estonia: a sheet a class in autumn; in January one sheet, a new surname, a move, and photos by name."""
    before = of_lines(
        """Marta|Aas|||6.a;Rasmus|Ilves|||6.a;Sofia|Jürgenson|||6.a;Kristofer|Kask|||6.a;Mia|Lõhmus|||6.a
        Nikita|Orlov|||6.a;Hanna Liisa|Põld|||6.a;Karl|Ader|||6.b;Emma|Hõbemägi|||6.b;Oskar|Käärik|||6.b
        Lenna|Mölder|||6.b;Robin|Sepp|||6.b;Elisabeth|Ülenurm|||6.b"""
    )
    boys = {1, 3, 5, 7, 9, 11}
    before = [
        replace(w, more=(f"{5 if at in boys else 6}14{at % 9 + 1:02}{at + 11}{at * 731 % 9000 + 1000}",))
        for at, w in enumerate(before)
    ]
    titles = cut("Jrk|Perekonnanimi|Eesnimi|Isikukood|Lapsevanem|Telefon")
    sheets: dict[str, list[Any]] = {}
    for room, head in (("6.a", "Tiina Raud"), ("6.b", "Margus Kivi")):
        rows: list[Any] = [[f"{room} klassi nimekiri 2026/2027"], [f"Klassijuhataja: {head}"], titles]
        for nr, w in enumerate(in_room(before, room), 1):
            adult = f"{('Kadri', 'Andres', 'Piret')[nr % 3]} {w.family}"
            rows.append([nr, w.family, w.given, *w.more, adult, f"55{nr * 3714 + 51020}"])
        sheets[room] = [*rows, [], ["", f"Kokku: {len(rows) - 3}"]]
    workbook(folder, "1/6. klassid.xlsx", sheets, ("A1:F1", "A2:F2"), {"B": 16, "C": 14, "D": 14})
    new = of_lines("Uku|Tamme|||6.a", more=("51403224118",))
    now = but(before, {2: {"family": "Jürgenson-Vaher"}, 9: {"room": "6.a"}})
    now = sorted([*(w for at, w in enumerate(now) if at != 5), *new], key=lambda w: (w.room, w.family))
    now = with_photos(now, 4)
    listed = [["6. klassid seisuga 11.01.2027"], cut("Klass|Õpilase nimi|Isikukood|Rühm")]
    listed += [[w.room, w.full, *w.more, f"inglise {at % 2 + 1}"] for at, w in enumerate(now)]
    workbook(folder, "2/6. klassid jaanuar.xlsx", {"Leht1": listed}, ("A1:D1",), {"B": 26, "C": 14})
    folder.photos(now, lambda w: f"2/fotod/{w.room} {w.family} {w.given}.jpg")
    kept = [("Sofia Jürgenson", "Sofia Jürgenson-Vaher"), *same([before[0], before[9]])]
    more = ("6. klassid", "6. klassid jaanuar", "fotod", "Leht1", "inglise 1", "inglise 2")
    heads = ("Tiina Raud", "Margus Kivi")
    return Truth([*now, *gone(before, 5)], steps=("1", "2"), same=kept, allowed=(*more, *heads))


@case("SACE of Honduras, the list of a section as PDF (layout invented)")
def q104_listado_de_matricula(folder: Folder) -> Truth:
    """Honduras: a ruled PDF in landscape and capitals, a page a section, identities, guardians, a move."""
    people = of_lines(
        """KEYLI DAYANA|AGUILAR ZELAYA|||A;JOSUÉ ISAAC|BANEGAS|||A;ALISON NICOLLE|CÁLIX MEJÍA|||A
        WILMER ADÁN|FÚNEZ ORDÓÑEZ|||A;GENESIS SARAÍ|LAÍNEZ PINEDA|||A;DARWIN JOEL|MALDONADO|||A
        FERNANDA|NÚÑEZ BUSTILLO|||A;ÁNGEL GABRIEL|ALVARENGA DÍAZ|||B;BRITANY MELISSA|CASTELLANOS|||B
        CARLOS EDUARDO|IZAGUIRRE LARA|||B;HEIDY MARIELA|MEMBREÑO SOTO|||B;KENNETH|RODEZNO PAZ|||B
        SHIRLEY ANAHÍ|VALLECILLO RAMOS|||B"""
    )
    codes = [f"{(801, 1503, 318)[at % 3]:04}-2013-{at * 733 + 10417:05}" for at in range(len(people))]
    people = [
        replace(w, grade="7", room=f"7{w.room}", more=(code, code.replace("-", "")))
        for w, code in zip(people, codes, strict=True)
    ]
    made = Print(
        ACROSS, "Sans", 9, head=(("SECRETARÍA DE EDUCACIÓN", "SACE"), ("Instituto Técnico El Progreso", "")),
        foot=("Fecha de impresión: 04/03/2026", "", "Página {page} de {pages}"),
    )  # fmt: skip
    titles = cut("N°|Identidad|Apellidos|Nombres|Sexo|Edad|Encargado|Parentesco|Teléfono|Estado")
    for room in ("7A", "7B"):
        if room == "7B":
            made.new_page()
        made.say("LISTADO DE MATRÍCULA 2026", 12, bold=True, side=1)
        made.say(f"Grado: 7     Sección: {room[1]}     Jornada: Matutina", after=8)
        rows = [titles]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            adult = f"{('SANDRA', 'OSCAR', 'REINA')[at % 3]} {w.family.split()[-1]}"
            kin = ("MADRE", "PADRE", "ABUELA")[at % 3]
            state = "TRASLADADO" if at == 5 else "MATRICULADO"
            own = [f"{nr}", w.more[0], w.family, w.given, "FM"[at % 2], f"{12 + at % 2}", adult, kin]
            rows.append([*own, f"9555-{at * 37 + 1104}", state])
        made.table(rows, (26, 100, 125, 120, 32, 32, 125, 65, 65, 80), GRID)
        made.say(f"Total: {len(rows) - 1}", after=0)
    folder.put("Listado septimo.pdf", made.data())
    here = [w for at, w in enumerate(people) if at != 5]
    return Truth([*here, *gone(people, 5)], capitals=True, allowed=("Listado septimo", "Matutina"))


@case()
def q104_elenchi_e_foto_in_due_volte(folder: Folder) -> Truth:
    """Ticino: LibreOffice with a sheet a class and one of sums; weeks later a zip by surname and name."""
    people = with_photos(
        of_lines(
            """Nicolò|Bernasconi|||2A;Alissa|Cattaneo|||2A;Drilon|Gashi|||2A;Emma|Guidotti|||2A
            Samuele|Lepori|||2A;Beatriz|Lopes Ferreira|||2A;Giada|Pedrazzini|||2A;Elia|Ambrosini|||2B
            Matilde|Bianchi-Croci|||2B;Luka|Đorđević|||2B;Noemi|Fratini|||2B;Tommaso|Rusconi|||2B
            Vera|Storni|||2B;Leandro|De Gottardi|||2B"""
        ),
        2,
        11,
    )
    sheets: dict[str, list[list[Any]]] = {}
    for room, head in (("2A", "M. Quadri"), ("2B", "S. Piffaretti")):
        rows: list[list[Any]] = [
            ["Scuola media di Giubiasco – anno scolastico 2026/27"],
            [f"Classe {room}", "", "", f"Docente di classe: {head}"],
            [],
            cut("N.|Cognome|Nome|Nato/a il|Comune|Autorità parentale|Telefono|Francese/Tedesco"),
        ]
        mine = sorted(in_room(people, room), key=lambda w: w.family)
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            town = ("Giubiasco", "Camorino", "Sant'Antonino")[at % 3]
            adult = f"{w.family.split('-')[0]} {('Sandra', 'Fabio', 'Daniela', 'Marco')[at % 4]}"
            phone = f"079 555 {at + 14} {at * 3 + 20}"
            rows.append([nr, w.family, w.given, birthday(at, 2013, "."), town, adult, phone, "FT"[at % 2]])
        sheets[room] = [*rows, [], ["", "Totale allievi", len(mine)]]
    sheets["Totali"] = [
        cut("Classe|Allieve|Allievi|Totale"),
        ["2A", 4, 3, 7],
        ["2B", 3, 4, 7],
        ["", 7, 7, 14],
    ]
    folder.put("1/Elenchi seconde.ods", ods(sheets))
    folder.zip("2/foto seconde.zip", faces(people, lambda w: f"{w.room}/{w.family} {w.given}.jpg"))
    more = ("Elenchi seconde", "foto seconde", "Totali", "M. Quadri", "S. Piffaretti")
    return Truth(people, steps=("1", "2"), allowed=more)
