"""Class lists of offices and exports of systems: titles in two languages, states, a sheet a class, faces."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Alignment, Font

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh107.kit import paste, with_more


@case()
def q108_schuelerverzeichnis_alunni(folder: Folder) -> Truth:
    """South Tyrol: each title in German and Italian in one cell, hamlets, parents, sums, one has gone."""
    people = of_lines(
        """Lukas|Amort|||2C;Giulia|Bertoldi|||2C;Maja|Ebner|||2C;Simon|Gamper|||2C;Arta|Hoxha|||2C
        Johanna|Innerhofer|||2C;Matthias|Kofler|||2C;Leah|Mair unter der Eggen|||2C;Davide|Zanon|||2C
        Felix|Obkircher|||2D;Sara|Pichler|||2D;Elias|Plattner|||2D;Nadia|Runggaldier|||2D
        Jakob|Stuefer|||2D;Valentina|Tschager|||2D;Maximilian|von Wohlgemuth|||2D"""
    )
    rows: list[Any] = [
        ["Mittelschule / Scuola media – Schulsprengel Eppan"],
        ["Schülerverzeichnis 2. Klassen / Elenco alunni classi seconde – 2026/27"],
    ]
    titles = "Nr.|Zuname / Cognome|Name / Nome|Klasse / Classe|Geb. am / Nato il|Fraktion / Frazione"
    rows.append(cut(f"{titles}|Erziehungsber. / Genitore|Tel.|Anmerkungen / Note"))
    notes = {3: "Schwester in 3A", 7: "Brille", 11: "Schulwechsel am 02.11.2026 (Meran)", 13: "Bus 135"}
    for at, w in enumerate(people):
        nr = in_room(people, w.room).index(w) + 1
        adult = f"{w.family} {('Monika', 'Georg', 'Elena', 'Christian')[at % 4]}"
        town = ("St. Michael / San Michele", "Girlan / Cornaiano", "Missian / Missiano")[at % 3]
        own = [nr, w.family, w.given, w.room, birthday(at, 2013, "."), town, adult]
        rows.append([*own, f"347 55{at * 371 + 10412}", notes.get(at, "")])
    rows += [[], ["", "2C: 9 Schüler/alunni"], ["", "2D: 7 Schüler/alunni"], ["", "Insgesamt / Totale: 16"]]
    widths = {"B": 22, "C": 14, "F": 26, "G": 22, "I": 34}
    workbook(folder, "Schülerverzeichnis 2. Kl.xlsx", {"2. Klassen": rows}, ("A1:I1", "A2:I2"), widths)
    here = [w for at, w in enumerate(people) if at != 11]
    more = ("Schülerverzeichnis 2. Kl", "2. Klassen", "Schulsprengel Eppan")
    return Truth([*here, *gone(people, 11)], allowed=more)


@case("SIE of Puerto Rico's department of education (titles from memory)")
def q108_sie_matricula_sexto(folder: Folder) -> Truth:
    """Puerto Rico: SIE numbers, two surnames and the initial apart, homerooms as 6-1, one BAJA, siblings."""
    people = of_lines(
        """Yadiel|Rivera Ortiz|30417216|6|6-1;Alanis|Colón Maldonado|30417233|6|6-1
        Jean Carlos|Feliciano Vega|30417259|6|6-1;Keishla|Lebrón Nieves|30417264|6|6-1
        Ángel|Quiñones|30417278|6|6-1;Nahiara|Santiago Cruz|30417291|6|6-1;Ian|Torres Pabón|30417305|6|6-1
        Paola|Báez Rosado|30417318|6|6-2;Diego|Cintrón Alicea|30417326|6|6-2
        Amanda|Irizarry Soto|30417347|6|6-2;Kevin|Nazario Lugo|30417352|6|6-2
        Génesis|Peña Figueroa|30417369|6|6-2;Luis|Rivera Ortiz|30417375|6|6-2
        Sebastián|Vélez Acevedo|30417388|6|6-2"""
    )
    initials = cut("J.||M.|A.|||G.|M.||L.||M.|J.|")
    rows: list[Any] = [
        ["Departamento de Educación"],
        ["Escuela Luis Muñoz Rivera – Matrícula sexto grado 2026-2027"],
    ]
    rows += [["Maestras de salón hogar: Sra. Marrero (6-1), Sra. Dávila (6-2)"], []]
    rows.append(cut("#|Núm. SIE|Apellido paterno|Apellido materno|Nombre|Inicial|Grado|Salón hogar|Género"))
    rows[-1] += cut("Transportación|Educ. Especial|Comentarios")
    notes = {
        0: "hermano gemelo en 6-2",
        4: "solo un apellido",
        9: "BAJA 13-nov-2026 (Orlando)",
        12: "gemelo en 6-1",
    }
    found = []
    for at, w in enumerate(people):
        first, _, second = w.family.partition(" ")
        sex = "M" if w.given in cut("Yadiel|Jean Carlos|Ángel|Ian|Diego|Kevin|Luis|Sebastián") else "F"
        own = [at + 1, int(w.number), first, second, w.given, initials[at], 6, w.room, sex]
        rows.append(
            [*own, ("Guagua 3", "", "Padres")[at % 3], "Sí" if at % 5 == 2 else "", notes.get(at, "")]
        )
        with_initial = ((f"{w.given} {initials[at]}", w.family),) if initials[at] else ()
        found += of_lines(f"{w.given}|{w.family}|{w.number}|6|{w.room}", also=with_initial)
    rows += [[], ["", "", "Total activos: 13"]]
    merge = ("A1:L1", "A2:L2", "A3:L3")
    workbook(folder, "Matricula 6to.xlsx", {"Sexto": rows}, merge, {"C": 18, "D": 18, "L": 28})
    here = [w for at, w in enumerate(found) if at != 9]
    return Truth([*here, *gone(found, 9)], allowed=("Matricula 6to", "Sexto", "Sra. Marrero", "Sra. Dávila"))


@case("ProgressBook StudentInformation of Ohio, an ad hoc export (titles from memory)")
def q108_progressbook_ad_hoc(folder: Folder) -> Truth:
    """US: tabs, `Last, First Middle` in one column, homerooms, counselors, states; two have withdrawn."""
    people = of_lines(
        """Bryce|Applegate|118204417|8|204;Kaitlyn|Burkholder|118204423|8|204;Omari|Dawson|118204438|8|204
        Elena|Fiorelli|118204446|8|204;Grant|Hostetler|118204459|8|204;Jocelyn|Kaminski|118204462|8|204
        Trevor|McCandless|118204477|8|204;Sahil|Naik|118204485|8|206;Delaney|O'Rourke|118204493|8|206
        Marisol|Peña-Reyes|118204508|8|206;Wesley|Rausch|118204516|8|206;Aubrey|Schlegel|118204521|8|206
        Dontae|Upchurch|118204537|8|206;Mackenzie|Zilch|118204544|8|206"""
    )
    middles = cut("Allen|Rose||Marie|T||James|||Isabel|David|Lynn||")
    away = (5, 10)
    rows = [cut("Student ID#|Student Name|Grade|Homeroom|HR Teacher|Counselor|Gender|DOB|Status")]
    rows[0] += cut("Admission Date|Withdrawal Date")
    found = []
    for at, w in enumerate(people):
        whole = f"{w.given} {middles[at]}".strip()
        state = (
            ["Withdrawn", "08/19/2026", f"10/{at + 11}/2026"] if at in away else ["Active", "08/19/2026", ""]
        )
        head = "Pruett, Dana" if w.room == "204" else "Lindsey, Mark"
        sex = "M" if at in (0, 2, 4, 6, 7, 10, 12) else "F"
        own = [w.number, f"{w.family}, {whole}", "08", w.room, head, "Sobczak, Erin", sex]
        rows.append([*own, us_birthday(at, 2013), *state])
        line = f"{w.given}|{w.family}|{w.number}|8|{w.room}"
        found += of_lines(line, also=((whole, w.family),) if middles[at] else ())
    folder.csv("StudentExport_8th.txt", rows, sep="\t")
    here = [w for at, w in enumerate(found) if at not in away]
    heads = ("Pruett, Dana", "Dana Pruett", "Lindsey, Mark", "Mark Lindsey")
    return Truth([*here, *gone(found, *away)], allowed=("StudentExport_8th", *heads))


@case("KMD Studica of Denmark, class lists as Excel (titles from memory)")
def q108_klasser_og_sfo(folder: Folder) -> Truth:
    """Denmark: a sheet a class with Uni-Login, twins, one who has gone, and a sheet of the SFO."""
    people = of_lines(
        """Asta|Bach|||3.a;Emil|Christoffersen|||3.a;Filippa|Dahl Nielsen|||3.a;Hamza|Iqbal|||3.a
        Karla|Kjærgaard|||3.a;Magne|Lauridsen|||3.a;Noor|Al-Saadi|||3.a;Vigga|Østergaard|||3.a
        Aksel|Bruun|||3.b;Frederikke|Holm Sørensen|||3.b;Johan|Kjærgaard|||3.b;Lærke|Møller|||3.b
        Oskar|Poulsen|||3.b;Selma|Skov|||3.b;Viggo|Åkjær|||3.b"""
    )
    plain = str.maketrans("æøåÅØ", "aoaAO")
    logins = [
        f"{w.given.translate(plain)[:4].lower()}{at * 3 + 12:02}{'abcdefgh'[at % 8]}7"
        for at, w in enumerate(people)
    ]
    people = with_more(people, logins)
    sheets: dict[str, Any] = {}
    notes = {4: "tvilling, Johan går i 3.b", 10: "tvilling, Karla går i 3.a", 12: "udmeldt pr. 01.11.2026"}
    for room, head in (("3.a", "Mette Gram"), ("3.b", "Jesper Vang")):
        rows: list[Any] = [[f"{room} – klasselærer: {head}"], []]
        rows.append(cut("Nr.|Fornavn|Efternavn|Uni-Login|Fødselsdag|Adresse|Bemærkninger"))
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            home = 4 if at == 10 else at  # the twins live together
            street = f"{('Skolevej', 'Engdraget', 'Bakkegårdsvej')[home % 3]} {home * 3 + 5}"
            own = [nr, w.given, w.family, logins[at], birthday(home, 2017, "-"), street]
            rows.append([*own, notes.get(at, "")])
        sheets[room] = rows
    sfo: list[Any] = [["SFO Mælkevejen, 3. årgang"], cut("Navn|Klasse|Må gå hjem kl.|Hentes af|Telefon")]
    for at, w in enumerate(people):
        home = 4 if at == 10 else at
        own = [w.full, w.room, ("15.30", "16.00", "")[at % 3], "mor/far"]
        sfo += [[*own, f"20 55 {home + 14} {home * 3 + 21}"]] if at % 3 and at != 12 else []
    sheets["SFO"] = sfo
    workbook(folder, "3. årgang 26-27.xlsx", sheets, ("A1:G1",), {"B": 16, "C": 20, "F": 20, "G": 28})
    here = [w for at, w in enumerate(people) if at != 12]
    more = ("3. årgang 26-27", "3. årgang", "SFO", "SFO Mælkevejen, 3. årgang", "Mette Gram", "Jesper Vang")
    return Truth([*here, *gone(people, 12)], allowed=more)


@case()
def q108_carometro_na_planilha(folder: Folder) -> Truth:
    """Brazil: a workbook, a sheet a class; four faces in a row, the whole name below, SEM FOTO."""
    people = with_photos(
        of_lines(
            """Ana Clara|Batista|||7A;Bernardo|Coutinho Sales|||7A;Davi Lucca|Figueiredo|||7A
            Emanuelly|Guimarães|||7A;Heitor|Lacerda|||7A;Isadora|Mesquita Prado|||7A;Kauê|Nascimento|||7A
            Lorena|Paixão|||7A;Miguel Ângelo|Queiroz|||7A;Alícia|Bittencourt|||7B;Breno|Damasceno|||7B
            Elisa|Furtado Leão|||7B;Gael|Honorato|||7B;Maria Eduarda|Jardim|||7B;Pietra|Okamoto|||7B
            Ryan|Sant'Anna|||7B;Valentina|Xavier|||7B"""
        ),
        6,
        12,
    )
    book, sheet = book_of("7A")
    for room, head in (("7A", "Profª Rosângela"), ("7B", "Prof. Ademir")):
        sheet = sheet if room == "7A" else book.create_sheet(room)
        sheet["A1"], sheet["A1"].font = f"CARÔMETRO {room} – 2026", Font(bold=True, size=16)
        sheet["A2"] = f"E. M. Cora Coralina – Manhã – Conselheiro de turma: {head}"
        for nr, w in enumerate(in_room(people, room)):
            letter, row = "ABCD"[nr % 4], 4 + nr // 4 * 3
            sheet.column_dimensions[letter].width = 24
            sheet.row_dimensions[row].height = 100
            paste(sheet, w, f"{letter}{row}", 84)
            if not w.photo:
                sheet[f"{letter}{row}"] = "SEM FOTO"
            sheet[f"{letter}{row + 1}"] = w.full
            for place in (f"{letter}{row}", f"{letter}{row + 1}"):
                sheet[place].alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    folder.save("Carômetro 7 anos.xlsx", book)
    heads = ("Profª Rosângela", "Prof. Ademir", "Manhã", "Carômetro 7 anos")
    return Truth([any_parting(w) for w in people], allowed=heads)
