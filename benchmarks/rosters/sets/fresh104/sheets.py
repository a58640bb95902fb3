"""Workbooks and exports of offices in eight countries: parents beside, lists side by side, hidden sheets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh103.kit import workbook


@case()
def q104_spiski_sedmyh_klassov(folder: Folder) -> Truth:
    """Belarus: two classes below each other, titles in two rows, fathers' names, parents, a key below."""
    listed = {
        "7 «А»": "Адамович Полина Игоревна 2117;Богданович Артём Сергеевич 2121;"
        "Василевская Ксения Олеговна 2126;Гурский Матвей Дмитриевич 2130;Дубовик Алеся Викторовна 2134;"
        "Жук Кирилл Андреевич 2139;Зенькевич Милана Павловна 2143",
        "7 «Б»": "Козел Тимофей Юрьевич 2119;Лукашик Дарья Николаевна 2123;Мицкевич Глеб Антонович 2128;"
        "Новик Ульяна Романовна 2132;Протасеня Егор Ильич 2137;Сушко Вероника Денисовна 2141;"
        "Шило Никита Алексеевич 2146",
    }
    heads = {"7 «А»": "Ковалёва Т. Н.", "7 «Б»": "Савицкий П. А."}
    people: list[Who] = []
    merge = ["A1:H1"]
    rows: list[Any] = [["ГУО «Средняя школа № 3 г. Лиды» – списочный состав, 2026/2027 учебный год"], []]
    for room, names in listed.items():
        top = len(rows) + 1
        merge += [f"A{top}:H{top}", f"A{top + 1}:A{top + 2}", f"B{top + 1}:D{top + 1}"]
        merge += [f"E{top + 1}:F{top + 1}", f"G{top + 1}:G{top + 2}", f"H{top + 1}:H{top + 2}"]
        rows.append([f"{room} класс     Классный руководитель: {heads[room]}"])
        rows.append(["№ п/п", "Учащийся", "", "", "Родители", "", "Телефон", "Прим."])
        rows.append(["", "Фамилия, имя, отчество", "Дата рожд.", "Чит. билет", "Мать", "Отец", "", ""])
        for nr, name in enumerate(names.split(";"), 1):
            family, given, father, card = name.split()
            at = len(people)
            people += of_lines(f"{given}|{family}|{card}||{room}", also=((f"{given} {father}", family),))
            note = {2: "м/с", 9: "в. 12.10", 12: "м/с"}.get(at, "")
            own = [nr, f"{family} {given} {father}", birthday(at, 2013, "."), int(card)]
            adults = [("Ольга", "Светлана", "Анна")[at % 3], ("Сергей", "Олег", "")[at % 3]]
            rows.append([*own, *adults, f"+375 29 555 {at + 14} {at * 3 + 20}", note])
        rows.append([])
    rows += [["", "в. – выбыл (дата)"], ["", "м/с – многодетная семья"]]
    workbook(folder, "Списки 7 кл.xlsx", {"Лист1": rows}, merge, {"B": 36, "C": 12, "G": 20})
    here = [w for at, w in enumerate(people) if at != 9]
    more = ("Списки 7 кл", "Лист1", "7 класс", *heads.values())
    return Truth([*here, *gone(people, 9)], allowed=more)


@case("a class list of Azerbaijan with FİN codes (layout invented)")
def q104_sagird_siyahisi(folder: Folder) -> Truth:
    """Azerbaijan: surname, name and the father's with `oğlu` or `qızı` in a cell; photos by FİN."""
    names = cut(
        "Abbasova Nərmin Elçin qızı|Cəfərov Tural Rəşad oğlu|Əhmədova Fidan Vüqar qızı"
        "|Hüseynov Murad Samir oğlu|İsmayılova Aylin Natiq qızı|Kərimov Ömər Orxan oğlu"
        "|Quliyeva Zəhra Anar qızı|Ağayev Kənan İlqar oğlu|Bayramova Ləman Ceyhun qızı"
        "|Əliyev Uğur Fərid oğlu|Məmmədova Şəms Azər qızı|Nəbiyev Yusif Ramin oğlu"
        "|Rzayeva Günel Taleh qızı"
    )
    people: list[Who] = []
    rows: list[Any] = [
        ["28 nömrəli tam orta məktəb"],
        ["VII siniflərin şagird siyahısı, 2026-2027-ci tədris ili"],
        [],
        cut("№|FİN|S.A.A.|Cinsi|Doğum tarixi|Sinif|Xarici dil|Valideyn (telefon)|Qeyd"),
    ]
    for at, name in enumerate(names):
        family, given, father, child = name.split()
        fin = f"{at % 7 + 1}{'KXBTQ'[at % 5]}{at * 7 % 10}{'MRSZ'[at % 4]}{at % 9}H{at * 3 % 10}"
        room = "7a" if at < 7 else "7c"
        also = ((f"{given} {father}", family), (f"{given} {father} {child}", family))
        people += of_lines(f"{given}|{family}|||{room}", more=(fin,), also=also)
        adult = f"{father} {family if child == 'oğlu' else family[:-1]} 050 555 {at + 12} {at * 3 + 20}"
        tongue, note = ("ingilis", "fransız")[at % 2], "olimpiada" if at in (3, 9) else ""
        sex = "oğlan" if child == "oğlu" else "qız"
        rows.append([at + 1, fin, name, sex, birthday(at, 2013, "."), room, tongue, adult, note])
    people = with_photos(people, 4, 11)
    workbook(folder, "7-ci siniflər.xlsx", {"Siyahı": rows}, ("A1:I1", "A2:I2"), {"C": 32, "H": 34})
    folder.photos(people, lambda w: f"Şəkillər/{w.more[0]}.jpg")
    return Truth(people, allowed=("7-ci siniflər", "Siyahı", "Şəkillər", "ingilis", "fransız"))


@case("the lists of classes with the matricules of the DESPS, Côte d'Ivoire (titles from memory)")
def q104_listes_de_classe_sixieme(folder: Folder) -> Truth:
    """Côte d'Ivoire: a sheet a class, matricules with a letter, SURNAME and first names, AFF; a zip."""
    people = of_lines(
        """Aya Marie-Laure|KOUASSI|26041733K||6ème 3;Ibrahim|BAMBA|26041758P||6ème 3
        Grâce Emmanuella|ASSI|26041802D||6ème 3;Yves Landry|DJÈ BI|26041877T||6ème 3
        Mariam|FOFANA|26041913A||6ème 3;Axel Junior|GNAGNE|26041958H||6ème 3
        Prisca|KOFFI|26042004S||6ème 3;Moussa|COULIBALY|26041745C||6ème 4;Ange-Désirée|EHUI|26041790V||6ème 4
        Kouamé Serge|KONAN|26041861B||6ème 4;Aminata|OUATTARA|26041926R||6ème 4
        Franck Olivier|TANOH|26041977L||6ème 4;Rebecca|YAPI|26042015N||6ème 4;Ismaël|ZADI|26042033E||6ème 4"""
    )
    people = with_photos(people, 3, 12)
    sheets: dict[str, list[Any]] = {}
    for room, teacher in (("6ème 3", "M. TRAORÉ Lacina"), ("6ème 4", "Mme BROU Solange")):
        mine = sorted(in_room(people, room), key=lambda w: w.family)
        rows: list[Any] = [
            ["LYCÉE MUNICIPAL DE SIKENSI", *[""] * 5, "Année scolaire 2026-2027"],
            [f"LISTE DE CLASSE : {room}", *[""] * 5, f"Effectif : {len(mine)}"],
            [f"Professeur principal : {teacher}"],
            [],
            cut("N°|Matricule|Nom et prénoms|Sexe|Né(e) le|Red.|Statut|LV2"),
        ]
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            born, status = birthday(at, 2014), ("AFF", "NAFF")[at % 4 == 2]
            own = [nr, w.number, f"{w.family} {w.given}", "FMFMFMFMFMFMFM"[at], born]
            rows.append([*own, ("non", "oui")[at == 5], status, ("ALL", "ESP")[at % 2]])
        rows += [[], ["", "AFF : affecté de l'État", "", "NAFF : non affecté"]]
        sheets[room] = rows
    merge = ("A1:E1", "A2:E2", "A3:E3", "G1:H1", "G2:H2")
    workbook(folder, "LISTES 6e.xlsx", sheets, merge, {"B": 13, "C": 30, "E": 12})
    folder.zip("photos cartes 6e.zip", faces(people))
    more = ("TRAORÉ Lacina", "M. TRAORÉ Lacina", "BROU Solange", "Mme BROU Solange", "ALL", "ESP")
    return Truth(people, capitals=True, allowed=("LISTES 6e", "photos cartes 6e", *more))


@case()
def q104_wavulana_na_wasichana(folder: Folder) -> Truth:
    """Tanzania: a class in two lists side by side, boys and girls, each numbered anew, PREM numbers."""
    boys = of_lines(
        """Abdallah Juma|Mkwawa;Baraka Elia|Mwakyusa;Daudi Petro|Massawe;Frank Joseph|Komba
        Hamisi Rashidi|Ngwali;Joshua Amani|Lyimo;Salum Omari|Mbwana"""
    )
    girls = of_lines(
        """Agnes Paulo|Mollel;Asha Bakari|Kombo;Editha Simon|Chacha;Happiness John|Swai
        Mwanaidi Ally|Mtoro;Neema Isaya|Sanga;Rehema Said|Kilindo;Upendo Lazaro|Mushi;Zainabu Idd|Ponda"""
    )
    boys, girls = (
        [replace(any_parting(w), number=f"20220{at * 37 + start:06}", room="5B") for at, w in enumerate(half)]
        for half, start in ((boys, 41733), (girls, 41748))
    )

    def cells(half: list[Who], at: int) -> list[Any]:
        if at >= len(half):
            return [""] * 4
        return [at + 1, int(half[at].number), half[at].full, "A" if at % 3 else "MP"]

    titles = cut("Na.|PREM No.|Jina la mwanafunzi|Tabia")
    rows: list[list[Any]] = [
        ["SHULE YA MSINGI MAPAMBANO"],
        ["ORODHA YA WANAFUNZI - DARASA LA 5B - 2026"],
        ["WAVULANA", "", "", "", "", "WASICHANA"],
        [*titles, "", *titles],
        *([*cells(boys, at), "", *cells(girls, at)] for at in range(len(girls))),
        ["", "", f"Jumla: {len(boys)}", "", "", "", "", f"Jumla: {len(girls)}"],
        [],
        ["Mwalimu wa darasa: Stella Kimaro", "", "", "", "", "Jumla kuu: 16"],
    ]
    merge = ("A1:I1", "A2:I2", "A3:D3", "F3:I3")
    workbook(folder, "DARASA 5B.xlsx", {"5B": rows}, merge, {"B": 14, "C": 26, "G": 14, "H": 26})
    return Truth([*boys, *girls], allowed=("DARASA 5B", "Stella Kimaro"))


@case("aSc of Slovakia, pupils exported with semicolons in the Windows code page (titles from memory)")
def q104_ziaci_export(folder: Folder) -> Truth:
    """Slovakia: parents' names in columns of their own, reader's cards with zeros, states, one repeated."""
    people = of_lines(
        """Nela|Bartošová|000417||8.A;Samuel|Ďurica|000422||8.A;Laura|Hlaváčová|000431||8.A
        Jakub|Kováč|000436||8.A;Michaela|Ľuptáková|000440||8.A;Richard|Oravec|000449||8.A
        Viktória|Šimková|000453||8.A;Adam|Babiak|000419||8.B;Emma|Červeňáková|000424||8.B
        Tomáš|Gašparík|000433||8.B;Hana|Lakatošová|000438||8.B;Jakub|Kováč|000444||8.B
        Lucia|Mrázová|000451||8.B;Kristián|Žilka|000457||8.B"""
    )
    left = (5, 12)
    titles = "Trieda|Por. č.|Priezvisko|Meno|Dátum narodenia|Číslo čit. preukazu|Stav|Matka meno"
    rows = [cut(f"{titles}|Matka priezvisko|Otec meno|Otec priezvisko|E-mail rodiča")]
    for room in ("8.A", "8.B"):
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            father = w.family.removesuffix("ová") if w.family.endswith("ová") else w.family
            mother = w.family if w.family.endswith("á") else ("Horváthová", "Tóthová", "Baloghová")[at % 3]
            own = [room, f"{nr}", w.family, w.given, birthday(at, 2012, "."), w.number]
            own.append("odišiel" if at in left else "aktívny")
            adults = [("Jana", "Zuzana", "Katarína")[at % 3], mother, ("Peter", "Marek")[at % 2], father]
            rows.append([*own, *adults, f"rodic{at + 41}@posta.example"])
    folder.csv("ziaci_export.csv", rows, sep=";", enc="cp1250")
    here = [w for at, w in enumerate(people) if at not in left]
    return Truth([*here, *gone(people, *left)], allowed=("ziaci_export",))


@case()
def q104_rai_chue_nakrian(folder: Folder) -> Truth:
    """Thailand: a sheet a class, persons' titles apart, one sheet hidden; photos by number in folders."""
    people = of_lines(
        """กฤติน|ใจดี|14207||ป.4/1;จิรัชญา|บุญส่ง|14211||ป.4/1;ชนาธิป|พรหมมา|14215||ป.4/1
        ณิชารีย์|ศรีทอง|14220||ป.4/1;ธนวัฒน์|อินทร์แก้ว|14224||ป.4/1;พิชญาภา|คำแสน|14229||ป.4/1
        กัญญาพัชร|ชูช่วย|14209||ป.4/2;คุณากร|ทับทิม|14213||ป.4/2;ปวริศา|นาคสุข|14218||ป.4/2
        ภูมิพัฒน์|มณีรัตน์|14222||ป.4/2;ศุภิสรา|สุขเกษม|14227||ป.4/2;อชิรวิทย์|แสงจันทร์|14231||ป.4/2
        วริศรา|เพชรดี|14236||ป.4/2"""
    )
    people = with_photos(people, 2, 10)
    girls = {"จิรัชญา", "ณิชารีย์", "พิชญาภา", "กัญญาพัชร", "ปวริศา", "ศุภิสรา", "วริศรา", "สิรินดา"}
    old = of_lines("กิตติพงศ์|แก้วใส|13901;ธีรภัทร|วงศ์คำ|13905;สิรินดา|ปานทอง|13912")
    sheets: dict[str, list[Any]] = {}
    for room, mine in (
        ("ป.4/1", in_room(people, "ป.4/1")),
        ("ป.4/2", in_room(people, "ป.4/2")),
        ("ปี 2568", old),
    ):
        said = "ป.4/1 ปีการศึกษา 2568" if mine is old else f"{room} ปีการศึกษา 2569"
        rows: list[Any] = [["โรงเรียนวัดบ้านนา"], [f"รายชื่อนักเรียนชั้น {said}"], []]
        rows.append(cut("เลขที่|เลขประจำตัว|คำนำหน้า|ชื่อ|นามสกุล|ผู้ปกครอง|โทรศัพท์"))
        for nr, w in enumerate(mine, 1):
            adult = f"{('นางสมใจ', 'นายวิชัย')[nr % 2]} {w.family}"
            own = [nr, int(w.number), "เด็กหญิง" if w.given in girls else "เด็กชาย", w.given, w.family]
            rows.append([*own, adult, f"08{nr}-555-{nr * 37 + 1042}"])
        count = sum(w.given in girls for w in mine)
        sheets[room.replace("/", "-")] = [*rows, ["ชาย", len(mine) - count, "หญิง", count, "รวม", len(mine)]]
    folder.photos(people, lambda w: f"รูปนักเรียน/{w.room.replace('/', '-')}/{w.number}.jpg")
    merge, widths = ("A1:G1", "A2:G2"), {"B": 13, "D": 16, "E": 16, "F": 24, "G": 15}
    workbook(folder, "รายชื่อ ป.4.xlsx", sheets, merge, widths, away=("ปี 2568",))
    return Truth(people, allowed=("รายชื่อ ป.4", "รูปนักเรียน", "ป.4-1", "ป.4-2", "ป.4"))


@case()
def q104_relacao_nominal(folder: Folder) -> Truth:
    """Angola: a sheet a class, whole names, hidden columns, two gone by the remark, sums at the right."""
    people = of_lines(
        """Adilson Manuel|Cassoma|3104||7B;Bernarda Domingas|Chilala|3109||7B
        Cláudio Miguel|dos Santos|3113||7B;Edna Sofia|Kiala|3118||7B;Feliciano|Mateus|3122||7B
        Júlia Esperança|Nzinga|3127||7B;Osvaldo Tiago|Sebastião|3131||7B
        Aniceto João|Capita|3106||7C;Delfina Rosa|Epalanga|3111||7C;Garcia Pedro|Lukoki|3116||7C
        Iracelma|Muhongo|3120||7C;Luzia Madalena|Quissanga|3125||7C;Nelson António|Tchivela|3129||7C"""
    )
    states = {4: "Desistente", 9: "Transferido", 6: "Repetente"}
    people = [
        any_parting(replace(w, grade="7", more=(f"00{at * 41733 + 7120415}BA0{at % 9 + 41}",)))
        for at, w in enumerate(people)
    ]
    sheets: dict[str, list[Any]] = {}
    for room, hall in (("7B", "04"), ("7C", "05")):
        mine = in_room(people, room)
        rows: list[Any] = [["COMPLEXO ESCOLAR N.º 2031 – LOBITO"], ["RELAÇÃO NOMINAL DOS ALUNOS – 2026/2027"]]
        rows += [[f"Classe: 7.ª   Turma: {room[-1]}   Sala: {hall}   Turno: Manhã"], []]
        rows.append(
            cut("N.º|N.º Proc.|Nome completo|Sexo|Idade|N.º B.I.|Naturalidade|Encarregado|Contacto|Obs.")
        )
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            adult = f"{('Maria', 'José', 'Teresa')[at % 3]} {w.family.split()[-1]}"
            own = [nr, int(w.number), w.full, "MFMFMFMMFMFFM"[at], 12 + at % 3, *w.more]
            own += [("Lobito", "Benguela")[at % 2], adult]
            rows.append([*own, f"9{at + 23} 555 {at * 7 + 104}", states.get(at, "")])
        boys = sum(row[3] == "M" for row in rows[5:])
        for at, row in enumerate((["Resumo", ""], ["M", boys], ["F", len(mine) - boys], ["MF", len(mine)])):
            rows[5 + at] += ["", *row]
        sheets[room] = rows
    merge = ("A1:J1", "A2:J2", "A3:J3")
    workbook(folder, "Relação 7.ª classe.xlsx", sheets, merge, {"C": 32, "H": 20, "I": 14}, hidden="FG")
    left = (4, 9)
    here = [w for at, w in enumerate(people) if at not in left]
    return Truth([*here, *gone(people, *left)], allowed=("Relação 7.ª classe", "Manhã", "04", "05"))


@case("the enrolment list of a section in Venezuela (layout invented)")
def q104_nomina_de_matricula(folder: Folder) -> Truth:
    """Venezuela: a sheet a section, cédula escolar, last names and names apart, representatives with C.I."""
    people = of_lines(
        """Aarón José|Aponte Blanco|11414207733|1|1A;Valentina|Bastidas Rojas|11415118240|1|1A
        Jesús Alejandro|Camacaro|11413820416|1|1A;Oriana Paola|Díaz Urdaneta|11416204872|1|1A
        Samuel Elías|Graterol Peña|11414733190|1|1A;Yorgelis|Linares Montilla|11415902317|1|1A
        Kleiver|Quintero Arias|11413617725|1|1A;Génesis|Briceño Araujo|11414920633|1|1B
        Luis Miguel|Colmenares|11415530128|1|1B;Mariángel|Escalona Parra|11416418905|1|1B
        Santiago|Machado D'Elía|11413344719|1|1B;Victoria|Peraza Gil|11415277340|1|1B
        Yeferson|Torrealba Sosa|11414011856|1|1B"""
    )
    sex, left = "MFMFMFMFMFMFM", {2: "RETIRADO 14-10", 9: "RETIRADA 03-11"}
    sheets: dict[str, list[Any]] = {}
    for room in ("1A", "1B"):
        rows: list[Any] = [
            ["U.E.N. “Simón Rodríguez” – Código DEA: OD04171305"],
            [f"MATRÍCULA INICIAL 2026-2027     AÑO: 1°     SECCIÓN: {room[-1]}"],
            ["", "", "ESTUDIANTE", "", "", "", "REPRESENTANTE LEGAL", "", "", ""],
            cut("N°|Cédula escolar|Apellidos|Nombres|Sexo|F. Nac.|Apellidos y Nombres|C.I.|Teléfono|Obs."),
        ]
        mine = in_room(people, room)
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            adult = f"{w.family.split()[-1]} {('Carmen', 'Yelitza', 'Ramón')[at % 3]}"
            own = [nr, w.number, w.family, w.given, sex[at], birthday(at, 2014)]
            phone = f"0414-555{at * 37 + 1104}"
            rows.append([*own, adult, f"V-{at * 311417 + 14207733}", phone, left.get(at, "")])
        boys = sum(row[4] == "M" for row in rows[4:])
        rows += [["", "", "TOTAL", f"V: {boys}   H: {len(mine) - boys}   T: {len(mine)}"], []]
        sheets[room] = [*rows, ["", "Profesor guía: Lcda. Nancy Terán"]]
    merge = ("A1:J1", "A2:J2", "C3:F3", "G3:I3")
    workbook(folder, "Matrícula 1er año.xlsx", sheets, merge, {"B": 15, "C": 20, "D": 18, "G": 22})
    here = [w for at, w in enumerate(people) if at not in left]
    return Truth([*here, *gone(people, *left)], allowed=("Matrícula 1er año", "Nancy Terán"))
