"""Lists of Brazil, Turkey, Kenya and Japan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case("the list of pupils of a class of a Brazilian state school: Nº, RA, name, birthday, situation")
def q66_brazilian_classes_as_sheets(folder: Folder) -> Truth:
    """Brazil: a sheet for each class, whole names in a column, and `Transferido` in the last."""
    people = [
        *those("Ana|Clara Bittencourt;Breno|Henrique Castilho;Caroline|Duarte Freitas;Enzo|Gabriel Siqueira;"
               "Heitor|Lacerda;Isadora|Monteiro Paz;Kauê|Nascimento da Luz", "110482", rooms="6A", photo=""),
        *those("Lorena|Oliveira Prado;Ian|Pacheco;Manuela|Queiroz Braga;Nicole|Rezende;Pietro|Salgado Moraes;"
               "Rafaela|Tavares;Samuel|Uchoa Farias;Valentina|Xavier", "110655", rooms="6B", photo=""),
    ]  # fmt: skip
    people = but(people, {4: {"here": False}, 10: {"here": False}})
    sheets: dict[str, Any] = {}
    for room in ("6A", "6B"):
        own = [who for who in people if who.room == room]
        sheets[room] = [
            ["E.M.E.F. Professora Dirce Camargo"],
            [f"Relação de Alunos - Turma {room} - 2026"],
            cut("Nº|RA|Nome do Aluno|Data de Nascimento|Turma|Situação"),
            *([at, who.number, who.full, birthday(at, 2014), room, "Ativo" if who.here else "Transferido"]
              for at, who in enumerate(own, 1)),
        ]  # fmt: skip
    folder.book("relacao de alunos.xlsx", sheets)
    return Truth([any_parting(who) for who in people], allowed=("relacao de alunos",))


@case("the class list of e-Okul as Excel 97: a block for each class, all capitals, counts below")
def q66_eokul_class_lists(folder: Folder) -> Truth:
    """Turkey: two classes one below the other in a sheet, each with its title, columns and counts."""
    people = [
        *those("Asya|Bilgin;Berat|Çakır;Defne|Demirel;Eymen|Doğan;Ecrin|Gündüz;Kerem|Işık",
               "112", "5", "A", photo=""),
        *those("Mira|İnan;Ömer Asaf|Karaca;Şevval|Özkan;Tuna|Şimşek;Zehra Nur|Toprak;Umut|Uçar;Yaren|Yalçın",
               "231", "5", "B", photo=""),
    ]  # fmt: skip
    upper = str.maketrans({"i": "İ", "ı": "I"})
    rows: list[Sequence[Any]] = []
    for room in ("A", "B"):
        own = [who for who in people if who.room == room]
        rows += [
            ["T.C. BAHÇELİ KAYMAKAMLIĞI - Çamlık Ortaokulu Müdürlüğü"],
            [f"5. Sınıf / {room} Şubesi Sınıf Listesi"],
            ["S.No", "Öğrenci No", "Adı", "Soyadı", "Cinsiyeti"],
        ]
        for at, who in enumerate(own, 1):
            given, family = (name.translate(upper).upper() for name in (who.given, who.family))
            rows.append([at, int(who.number), given, family, ("Erkek", "Kız")[at % 2]])
        boys = len(own) // 2
        rows += [
            [f"Erkek Öğrenci Sayısı : {boys}   Kız Öğrenci Sayısı : {len(own) - boys}"],
            [f"Toplam Öğrenci Sayısı : {len(own)}"],
            [""],
        ]
    folder.put("OOG01001R020.xls", xls(rows, title="Sınıf Listesi"))
    return Truth(people, capitals=True, allowed=("OOG01001R020", "Sınıf Listesi", "5"))


@case("a class register of a Kenyan school with admission number, UPI, names in three columns, grade, stream")
def q66_kenyan_streams(folder: Folder) -> Truth:
    """Kenya: three columns of names, the stream as the class; a remark for who was transferred out."""
    people = [
        *those("Achieng|Odhiambo;Brian|Kiprotich;Cynthia|Wambui;Dennis|Mutua;Esther|Nasimiyu;Faith|Chebet;"
               "Ian|Mwangi", "7014", "5", "East", photo=""),
        *those("Joy|Atieno;Kevin|Barasa;Lilian|Kemunto;Moses|Lekishon;Naomi|Jeruto;Peter|Karanja;"
               "Ruth|Musyoka;Victor|Simiyu", "7120", "5", "West", photo=""),
    ]  # fmt: skip
    others = cut("Grace|Kipkemboi||Musyimi||Mercy|Kamau||Wafula|Bosibori||Cherono|Njoroge|Ndinda|")
    people = but(people, {
        at: {"more": (f"A8{who.number}QK",), "also": ((f"{who.given} {other}".strip(), who.family),)}
        for at, (who, other) in enumerate(zip(people, others, strict=True))
    })  # fmt: skip
    people = but(people, {3: {"here": False}})
    titles = cut("S/No|Adm No|UPI|Surname|First Name|Other Names|Gender|Grade|Stream|Remarks")
    rows = [
        [at, int(who.number), who.more[0], who.family, who.given, other, "FMFMFFMFMFMFMFM"[at - 1],
         int(who.grade), who.room, "" if who.here else "Transferred out 14/9/2026"]
        for at, (who, other) in enumerate(zip(people, others, strict=True), 1)
    ]  # fmt: skip
    head = [["MLIMANI VIEW PRIMARY AND JUNIOR SCHOOL"], ["GRADE 5 CLASS REGISTER - TERM 3, 2026"], []]
    folder.book("Grade 5 register.xlsx", {"Grade 5": [*head, titles, *rows]}, merge=("A1:J1", "A2:J2"))
    return Truth(people, allowed=("Grade 5 register", "Grade 5"))


@case("a list of names (名簿) of a Japanese school as Excel saves it: Shift JIS, name and reading")
def q66_japanese_meibo(folder: Folder) -> Truth:
    """Japan: family and given name with a wide blank between, the reading beside; one has moved away."""
    people = [
        *those("結菜|青木;大和|石田;莉子|上野;悠斗|遠藤;美咲|岡田;翼|川口", "2603011", "3", "A", photo=""),
        *those("彩花|北村;拓海|工藤;千尋|坂本;健太|柴田;真央|高木;直樹|千葉;七海|中島", "2603101", "3", "B", photo=""),
    ]  # fmt: skip
    people = but(people, {8: {"here": False}})
    readings = cut(
        "あおき ゆいな|いしだ やまと|うえの りこ|えんどう ゆうと|おかだ みさき|かわぐち つばさ|きたむら あやか"
        "|くどう たくみ|さかもと ちひろ|しばた けんた|たかぎ まお|ちば なおき|なかじま ななみ"
    )
    titles = cut("学籍番号|学年|クラス|氏名|ふりがな|備考")
    rows = [
        [who.number, who.grade, who.room, f"{who.family}　{who.given}", reading, "" if who.here else "転出"]
        for who, reading in zip(people, readings, strict=True)
    ]
    folder.csv("生徒名簿.csv", [titles, *rows], enc="cp932")
    return Truth(people, allowed=("生徒名簿",))
