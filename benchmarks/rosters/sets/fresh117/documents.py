"""Word tables, printed lists, and a page of faces."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh79.kit import GRID, RULES, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh113.kit import Doc, Span


@case()
def q117_sube_listeleri(folder: Folder) -> Truth:
    """Turkey: one Word table, two sections side by side below merged heads, school numbers, SURNAME last."""
    people = of_lines(
        """Ali Kerem|ACAR|117||5/A;Beren|AKIN|124||5/A;Çınar|BOZKURT|131||5/A;Duru|ÇAKIR|138||5/A
        Efe|DEMİRTAŞ|145||5/A;Gülce|ERSOY|152||5/A;İkra Nur|GÜNEŞ|159||5/A;Kuzey|KARACA|166||5/A
        Lina|POLAT|173||5/A;Mehmet Akif|TUNÇ|180||5/A;Ada Su|ALTUN|119||5/B;Bora|BAYRAK|126||5/B
        Ceylin|DURSUN|133||5/B;Doruk|ELMAS|140||5/B;Esila|GÖKÇE|147||5/B;Fatih|IŞIK|154||5/B
        Hiranur|KOÇAK|161||5/B;Ömer Asaf|SEZER|168||5/B;Zeynep Ela|UÇAR|175||5/B"""
    )
    left, right = in_room(people, "5/A"), in_room(people, "5/B")
    made = Doc()
    made.line("ATATÜRK ORTAOKULU MÜDÜRLÜĞÜ", "Title")
    made.line("2026-2027 EĞİTİM-ÖĞRETİM YILI 5. SINIF ŞUBE LİSTELERİ", bold=True)
    rows: list[list[Any]] = [
        [
            Span("5/A ŞUBESİ – Sınıf Öğretmeni: Nevin TAŞKIN", 3),
            Span("5/B ŞUBESİ – Sınıf Öğretmeni: Cem ARI", 3),
        ],
        cut("S.No|Okul No|Adı Soyadı|S.No|Okul No|Adı Soyadı"),
    ]
    for nr, pair in enumerate(zip_longest(left, right), 1):
        cells: list[Any] = []
        for w in pair:
            cells += [f"{nr}", w.number, w.full] if w else ["", "", ""]
        rows.append(cells)
    rows.append([Span("Mevcut: 10", 3), Span("Mevcut: 9", 3)])
    made.grid(rows, (650, 950, 3100, 650, 950, 3100), (0, 1))
    made.line()
    made.line("Listeler e-Okul kayıtlarına göre 07.09.2026 tarihinde hazırlanmıştır.")
    made.line("Hülya ÖZTÜRK\vMüdür Yardımcısı")
    folder.put("5. sınıf şube listeleri.docx", made.done())
    allowed = ("5. sınıf şube listeleri", "Nevin TAŞKIN", "Cem ARI", "5/A ŞUBESİ", "5/B ŞUBESİ")
    return Truth([any_parting(w) for w in people], capitals=True, allowed=allowed)


@case()
def q117_nomina_de_septimo(folder: Folder) -> Truth:
    """Argentina: a Word table a division, `Apellido, Nombres`, enrolment number, a key; one has moved."""
    people = of_lines(
        """Bautista|Aguirre|8117|7|7° A;Guadalupe|Benavídez|8124|7|7° A;Ciro Nahuel|Coria|8131|7|7° A
        Milagros|Dell'Acqua|8138|7|7° A;Jeremías|Figueroa|8145|7|7° A;Abril Sol|Giménez Paz|8152|7|7° A
        Lisandro|Ledesma|8159|7|7° A;Malena|Ortellado|8166|7|7° A;Ulises|Ponce|8119|7|7° B
        Ámbar|Quinteros|8126|7|7° B;Thiago Ezequiel|Roldán|8133|7|7° B;Olivia|Spinelli|8140|7|7° B
        Francisco|Toledo|8147|7|7° B;Wanda|Vallejos|8154|7|7° B;Ignacio|Zubeldía|8161|7|7° B"""
    )
    heads = {"7° A": "Silvina Bruno", "7° B": "Hernán Maidana"}
    made = Doc()
    made.line("Escuela N° 14 «Provincia de Salta» – Ciclo lectivo 2026", "Heading1")
    for room, head in heads.items():
        mine = in_room(people, room)
        made.line(f"{room} – Turno mañana – Docente: {head}", "Heading2")
        rows: list[list[Any]] = [cut("N°|Matrícula|Apellido y nombres|F. de nac.|Obs.")]
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            remark = {4: "Pase a otra escuela (11/3)", 9: "PPI", 13: "Com."}.get(
                at, "Com." if at % 4 == 1 else ""
            )
            rows.append([f"{nr}", w.number, w.last_first, birthday(at, 2014), remark])
        made.grid(rows, (600, 1200, 3600, 1500, 2500), (0,))
        made.line()
    made.line("PPI = proyecto pedagógico individual. Com. = asiste al comedor.")
    folder.put("Nóminas 7mo.docx", made.done())
    here = [w for at, w in enumerate(people) if at != 4]
    return Truth([*here, *gone(people, 4)], allowed=("Nóminas 7mo", *heads.values(), "Turno mañana"))


@case("e-Matica and the class register of Croatia, a printed list of pupils (layout invented)")
def q117_popis_ucenika(folder: Folder) -> Truth:
    """Croatia: a ruled print, two classes below each other, surname and name in one column, sums."""
    people = of_lines(
        """Lara|Antunović|1417||4.a;Borna|Barišić|1421||4.a;Dora|Crnković|1426||4.a;Gabrijel|Đurić|1430||4.a
        Eva|Filipović|1433||4.a;Leon|Grgić|1438||4.a;Tena|Ivanković|1442||4.a;Niko|Jelić|1447||4.a
        Petra|Kolar|1419||4.b;Ivano|Lončar|1424||4.b;Magdalena|Matošević|1428||4.b;Roko|Novosel|1435||4.b
        Una|Pavić|1440||4.b;Vito|Šarić|1444||4.b;Ema|Škoro|1451||4.b;Lovro|Živković|1455||4.b"""
    )
    heads = {"4.a": "Snježana Blažević", "4.b": "Mirela Turk"}
    made = Print(
        font="Sans",
        head=[("OŠ Vladimira Nazora, Slavonski Brod", "šk. god. 2026./2027.")],
        foot=("Ispis: 7. 9. 2026.", "", "Stranica {page} od {pages}"),
    )
    for room, head in heads.items():
        mine = in_room(people, room)
        made.say(f"Popis učenika – razredni odjel {room}", 13, bold=True)
        made.say(f"Razrednica: {head}", after=6)
        rows = [cut("R. br.|Prezime i ime|Matični broj|Datum rođenja|Vjeronauk|Potpis roditelja")]
        for nr, w in enumerate(mine, 1):
            born = f"{birthday(people.index(w), 2016, '. ')}."
            rows.append([f"{nr}.", f"{w.family} {w.given}", w.number, born, "da" if nr % 4 else "ne", ""])
        made.table(rows, (36, 160, 76, 86, 60, 96), GRID, air=2)
        made.gap(4)
        made.say(f"Ukupno: {len(mine)} učenika", after=18)
    folder.put("Popis učenika 4. razredi.pdf", made.data())
    return Truth([either_way(w) for w in people], allowed=("Popis učenika 4. razredi", *heads.values()))


@case("a photo page of a class as Smartschool prints it (layout invented)")
def q117_fotolijst_3mtwa(folder: Folder) -> Truth:
    """Flanders: five faces a row, below each the place in the class and `Naam Voornaam` in two lines."""
    people = with_photos(
        of_lines(
            """Lotte|Aerts;Milan|Baeyens;Yasmina|Bouali;Wout|Claes;Febe|De Backer;Arne|De Smet
            Hanne|Goossens;Seppe|Hermans;Kato|Lemmens;Robbe|Mertens;Elif|Özkan;Stan|Pauwels;Jitse|Van Acker
            Noor|Van den Bossche;Lennert|Verhaegen;Amber|Wouters""",
            room="3MTWA",
        ),
        4,
        10,
    )
    page, file = blank_page(595, 842)
    write(page, 40, 790, "Fotolijst klas 3MTWA", 15, bold=True)
    write(page, 40, 773, "Klastitularis: Els Vandenbroucke", 10)
    write(page, 410, 790, "Sint-Rembertcollege", 10)
    write(page, 410, 776, "Schooljaar 2026-2027", 9)
    for at, w in enumerate(people):
        x, y = 40 + at % 5 * 104, 655 - at // 5 * 150
        if w.photo:
            draw_face(page, w, x + 10, y, 72)
        else:
            page.rect(x + 10, y, 72, 96)
            write_middle(page, x + 46, y + 44, "geen foto", 8)
        write_middle(page, x + 46, y - 12, f"{at + 1}. {w.family}", 9, bold=True)
        write_middle(page, x + 46, y - 23, w.given, 9)
    write_middle(page, 297, 24, "Afgedrukt op 03/09/2026 08:14 - 16 leerlingen", 7)
    page.save()
    folder.put("3MTWA fotolijst.pdf", file.getvalue())
    return Truth(people, allowed=("3MTWA fotolijst", "Els Vandenbroucke", "Vandenbroucke"))


_GIRLS = ["Malak", "Hiba", "Meryem", "Douae", "Rim", "Rym", "Ghita", "Nisrine", "Salma"]


def _printed(people: list[Who], day: str, remarks: dict[str, str]) -> bytes:
    """The lists of both classes, a page each."""
    made = Print(head=[("Collège Ibn Khaldoun, Kénitra", f"Édité le {day}")], foot=("", "", "{page}/{pages}"))
    for room in ("1AC-1", "1AC-2"):
        if room == "1AC-2":
            made.new_page()
        mine = sorted(in_room(people, room), key=lambda w: w.family.replace("Ï", "I"))
        made.say("Liste des élèves", 14, bold=True, side=1)
        made.say(f"Classe : {room}     Effectif : {len(mine)}", 11, side=1, after=8)
        rows = [cut("N°|Code Massar|Nom|Prénom|Sexe|Date de naissance|Observation")]
        for nr, w in enumerate(mine, 1):
            sex = "F" if w.given in _GIRLS else "M"
            born = birthday(int(w.number[-2:]), 2014)
            rows.append([f"{nr}", w.number, w.family, w.given, sex, born, remarks.get(w.given, "")])
        made.table(rows, (26, 80, 110, 100, 34, 86, 84), RULES, air=3)
    return made.data()


@case("Massar of Morocco, the lists of classes printed in French (layout from memory)")
def q117_listes_de_rentree_et_d_octobre(folder: Folder) -> Truth:
    """Morocco: printed lists in September, in October again: struck off, moved, two new, a spelling."""
    before = of_lines(
        """Malak|AÏT BENHADDOU|R142041722||1AC-1;Ilyas|AMRANI|R142041883||1AC-1
        Hiba|BELGHITI|R142042190||1AC-1
        Walid|CHERKAOUI|R142042334||1AC-1;Meryem|EL FASSI|R142042611||1AC-1;Adam|GUESSOUS|R142042845||1AC-1
        Douae|LAHLOU|R142043176||1AC-1;Soufiane|ALAOUI|R142041937||1AC-2;Rim|BENJELLOUN|R142042072||1AC-2
        Othmane|DAOUDI|R142042426||1AC-2;Ghita|HAJJI|R142042749||1AC-2;Zakaria|KADIRI|R142043052||1AC-2
        Nisrine|MOUSSAOUI|R142043318||1AC-2;Aymane|TAZI|R142043581||1AC-2"""
    )
    folder.put("1 septembre/Listes 1AC.pdf", _printed(before, "07/09/2026", {"Othmane": "Redoublant"}))
    new = of_lines("Salma|IDRISSI|R142048817||1AC-1;Yahya|SEBTI|R142049023||1AC-2")
    now = [*but(before, {6: {"room": "1AC-2"}, 8: {"given": "Rym"}}), *new]
    remarks = {"Othmane": "Redoublant", "Walid": "Radié", "Salma": "Nouvelle", "Yahya": "Nouveau"}
    folder.put("2 octobre/Listes 1AC octobre.pdf", _printed(now, "12/10/2026", remarks))
    kept = same("Douae LAHLOU", "Rim BENJELLOUN > Rym BENJELLOUN", "Hiba BELGHITI", "Aymane TAZI")
    people = [w for w in now if w.given != "Walid"]
    people += gone(before, 3)
    allowed = ("Listes 1AC", "Listes 1AC octobre")
    return Truth(people, capitals=True, steps=("1 septembre", "2 octobre"), same=kept, allowed=allowed)
