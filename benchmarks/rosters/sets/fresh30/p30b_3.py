"""What school librarians in Japan, Mexico, Italy, the Netherlands and Senegal get."""

from __future__ import annotations

import quopri
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case()
def p30b_japan_class_list_second_term(folder: Folder) -> Truth:
    """Japan: a teacher's workbook with readings; in September one left, one came, one is called anew."""
    readings = cut(
        "いとう そうた|おおの ひまり|さくま ようた|すがわら みお|なかむら りく|ほりえ あかり|みやざき れん"
    )
    people = those(
        "颯汰|伊東;向日葵|大野;陽太|佐久間;澪|菅原;陸|中村;灯|堀江;蓮|宮﨑",
        "50201",
        "5",
        "5年2組",
        without=99,
    )

    def sheet(title: str, listed: list[tuple[Who, str, str]]) -> dict[str, list[list[object]]]:
        rows: list[list[object]] = [["", title], ["", "担任　長谷部 祐子"], []]
        rows.append(["", "番", "氏　名", "ふりがな", "性別", "図書館利用者番号", "備考"])
        for at, (w, kana, note) in enumerate(listed):
            rows.append(["", at + 1, f"{w.family}　{w.given}", kana, "男女"[at % 2], int(w.number), note])
        rows += [[], ["", "", f"計　{sum(w.here for w, _, _ in listed)}名"]]
        return {"5年2組": rows, "座席表": [["教　卓"], ["", ""]]}

    notes = ["", "図書委員", "", "", "", "アレルギー（卵）", ""]
    spring = list(zip(people, readings, notes, strict=True))
    folder.book("4月/5年2組 名簿.xlsx", sheet("令和８年度　5年2組　名簿", spring), merge=("B1:G1",))
    new = one("ジョアン", "シルバ", "50219", "5", "5年2組", photo="")
    married = replace(people[3], family="古川")
    after = [*people[:3], married, replace(people[4], here=False), *people[5:], new]
    autumn = list(zip(people, readings, notes, strict=True))
    autumn[3] = (married, "ふるかわ みお", "旧姓 菅原（8月より）")
    autumn[4] = (after[4], readings[4], "8/31 転出")
    autumn.append((new, "しるば じょあん", "9/1 転入"))
    folder.book(
        "9月/5年2組 名簿（9月）.xlsx",
        sheet("令和８年度　5年2組　名簿（9月1日現在）", autumn),
        merge=("B1:G1",),
    )
    return Truth(
        after, steps=("4月", "9月"), same=((people[3].full, married.full), (people[0].full, people[0].full))
    )


@case()
def p30b_mexico_mail_with_list(folder: Folder) -> Truth:
    """Mexico: a teacher's mail: numbered lines in capitals, surnames first, one gone, one come."""
    people = those(
        "XIMENA GUADALUPE|AGUILAR PACHECO;IAN MATEO|BAUTISTA LÓPEZ;JOSÉ MANUEL|DE LA TORRE RÍOS;"
        "DANNA PAOLA|ESPINOZA CHÁVEZ;LEONARDO|MUÑIZ HERRERA;REGINA|OROPEZA SALAS;ÁNGEL GAEL|TÉLLEZ CRUZ;"
        "CAMILA|NAVA BERMÚDEZ",
        "",
        "3",
        "3° B",
        without=99,
    )
    people = but(people, {4: {"here": False}})
    lines = [
        f"{at}. {w.family} {w.given}{'' if w.here else '  -- BAJA (se cambió a Querétaro)'}"
        for at, w in enumerate(people, 1)
    ]
    lines[7] += "  (alta, viene de la Esc. Niños Héroes)"
    text = "\n".join(
        [
            "Buenas tardes maestro Beto:",
            "",
            "Le paso la lista de mi grupo para las credenciales de la biblioteca.",
            "",
            "Grupo: 3° B",
            "Apellido paterno, apellido materno y nombre(s)",
            "",
            *lines,
            "",
            "Quedo pendiente de las fotos, todavía no las entregan.",
            "",
            "Saludos cordiales",
            "Mtra. Rosaura Ibarra Tovar",
            "Esc. Prim. Benito Juárez, turno matutino, C.C.T. 22DPR0000X",
            "",
        ]
    )
    head = (
        "From: Rosaura Ibarra <rosaura.ibarra@primaria.example>\r\nTo: biblioteca@primaria.example\r\n"
        "Subject: =?UTF-8?Q?Lista_3=C2=B0_B?=\r\nDate: Tue, 08 Sep 2026 14:41:07 -0600\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    body = quopri.encodestring(text.encode()).replace(b"\n", b"\r\n")
    folder.put("Lista 3° B.eml", head.encode() + body)
    return Truth(people, capitals=True)


@case()
def p30b_italy_word_photo_board(folder: Folder) -> Truth:
    """Italy: a Word page with photos, the surname in capitals below, a remark, one photo missing."""
    people = those(
        "Alessia|Bellini;Giovanni|De Santis;Nicolò|Dall'Ò;Wei|Hu;Emma Sofia|Lo Presti;Amir|Mansouri;"
        "Ludovica|Sgarbi;Elia|Zanatta",
        "",
        "2",
        "2ª C",
        without=0,
    )
    people = but(people, {5: {"photo": ""}})
    places = []
    for at, w in enumerate(people):
        note = {2: ("(rappresentante)",), 5: ("foto mancante",)}.get(at, ())
        places.append(Cell((f"{w.family.upper()} {w.given}", *note), face(w.photo) if w.photo else b""))
    above = (
        "Istituto Comprensivo «G. Rodari» – Scuola secondaria di primo grado",
        "CLASSE 2ª C    a.s. 2026/2027",
    )
    below = ("Coordinatrice: prof.ssa Lucia Fantoni", "Totale alunni: 8 (M 4 – F 4)")
    folder.put("tabellone 2C.docx", docx(above, in_rows(places, 4), below))
    return Truth(people, capitals=True)


@case(
    "Google Forms, answers as CSV with a file upload (Google Help: "
    "uploads are called after the file and the sender)"
)
def p30b_netherlands_form_with_uploads(folder: Folder) -> Truth:
    """Netherlands: answers of a form, the particle apart, one twice; uploads called after the sender."""
    people = those(
        "Fenna|de Groot;Jurre|Hoekstra;Ilse|van den Broek;Mats|Kramer;"
        "Yara|el Idrissi;Tijn|van 't Veer;Bo|Zijlstra",
        "118204",
        "2",
        "2hv1;2hv2",
    )
    titles = cut(
        "Tijdstempel|E-mailadres|Roepnaam|Tussenvoegsel|Achternaam|Klas|Leerlingnummer|Upload een pasfoto"
    )
    titles.append("Wat lees je graag?")
    rows = []
    for at, w in enumerate(people):
        *particle, family = w.family.split()
        link = f"https://drive.google.com/open?id=1xQ{at}uVt0Zr" if w.photo else ""
        reads = ("strips", "fantasy, thrillers", "niks :(")[at % 3]
        mail = f"{w.number}@leerling.example"
        rows.append(
            [
                f"2026/09/1{at} 8:4{at}:10 a.m. CEST",
                mail,
                w.given,
                " ".join(particle),
                family,
                w.room,
                w.number,
                link,
                reads,
            ]
        )
    again = ["2026/09/18 1:05:44 p.m. CEST", *rows[1][1:]]
    rows.append([*again[:7], "", "strips en manga"])
    folder.csv("Aanmelden mediatheek (antwoorden) - Formulierreacties 1.csv", [titles, *rows])
    folder.photos(
        people, lambda w: f"Upload een pasfoto (File responses)/IMG_{w.number[-3:]}7 - {w.full}.jpg"
    )
    return Truth(people, allowed=("Upload een pasfoto (File responses)",))


@case()
def p30b_senegal_folders_of_photos(folder: Folder) -> Truth:
    """Senegal: only a photographer's folders, a class each; names in the files, class pictures, rubbish."""
    people = those(
        "Aminata|DIOP;Mame Diarra|FALL;Cheikh Ahmadou|GUEYE;Fatoumata Bintou|KANE;"
        "Babacar|MBENGUE;Rokhaya|NDIAYE;"
        "Joseph|SAGNA;Ndèye Coumba|SARR;Ousmane|SECK;Marie-Thérèse|SENGHOR;Ibrahima|SOW;Khady|THIAM",
        without=0,
    )
    people = [replace(w, grade="65"[at // 7], room=("6e A", "5e B")[at // 7]) for at, w in enumerate(people)]
    for at, w in enumerate(people):
        place = f"CEM Photos 2026-2027/{w.room}"
        folder.put(f"{place}/{at % 7 + 1:02} {w.family} {w.given}.JPG", face(w.photo))
    for room in ("6e A", "5e B"):
        folder.put(f"CEM Photos 2026-2027/{room}/Photo de classe {room}.JPG", face(f"all of {room}"))
        folder.put(f"CEM Photos 2026-2027/{room}/Thumbs.db", b"\xd0\xcf\x11\xe0" + bytes(60))
    folder.put("CEM Photos 2026-2027/desktop.ini", "[.ShellClassInfo]\r\nIconIndex=0\r\n")
    return Truth(people, capitals=True, allowed=("CEM Photos 2026-2027",))
