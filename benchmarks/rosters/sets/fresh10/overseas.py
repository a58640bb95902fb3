"""Exports of Latin America, Asia and the Middle East."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls


def _whole(who: Who) -> Who:
    """Or the name, which has no blank, in one piece."""
    return replace(who, also=((f"{who.family}{who.given}", ""), ("", f"{who.family}{who.given}")))


@case(
    "a class list of NEIS in Korea (from memory, not read here) with the school's own five digits beside: "
    + OFFICE
)
def fresh_korean_five_digits_of_a_seat(folder: Folder) -> Truth:
    """cp949; 학번 is grade, class and seat in five digits, photos by it and the name; one has moved away; two syllables in a surname."""
    names = "서연|김;도윤|박;하준|남궁;지우|최;예은|정;시우|강;수아|윤;은호|임;채원|한"
    people = [_whole(w) for w in those(names, "", "1")]
    people = [replace(w, number=f"1{3 + at // 5:02}{at % 5 + 1:02}") for at, w in enumerate(people)]
    people = [replace(w, photo=w.key if w.photo else "") for w in people]
    people = but(people, {3: {"here": False, "photo": ""}})
    rows = [
        cut(
            f"1|{3 + at // 5}|{at % 5 + 1}|{w.number}|{w.family}{w.given}|{'여남남여여남여남여'[at]}|2013.0{at + 1}.17|{'' if w.here else '전출(2026.09.01)'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("1학년 명렬표.csv", [cut("학년|반|번호|학번|성명|성별|생년월일|비고"), *rows], enc="cp949")
    folder.photos(people, lambda w: f"증명사진/{w.number} {w.family}{w.given}.jpg")
    rooms = tuple(
        form.format(room) for room in (3, 4) for form in ("{}", "{}반", "1-{}", "1학년 {}반", "1학년{}반")
    )
    return Truth(people, allowed=rooms)


@case(
    "a class of e-Okul in Turkey (from memory, not read here): a page with the ending .xls, the numbers of boys and girls below: "
    + OFFICE
)
def fresh_short_school_numbers_in_turkish(folder: Folder) -> Truth:
    """Capitals with dotted and dotless I; school numbers of one to four digits; the class is told above the table."""
    people = those(
        "İREM|ŞENGÜL;YİĞİT EFE|ÇOBAN;ILGIN|TOPRAK;MUHAMMED ALİ|GÖKTÜRK;ÖYKÜ|DÜZGÜN;BERKAY|ASLAN;NİSANUR|ÜÇER;UMUT|KESKİN"
    )
    numbers = cut("7|112|1045|58|230|1101|9|416")
    people = [replace(w, number=n) for w, n in zip(people, numbers, strict=True)]
    people = [replace(w, photo=w.key if w.photo else "") for w in people]
    people = but(people, {2: {"also": (("Ilgın", "Toprak"),)}})
    rows = [
        [f"{at}", w.number, w.given, w.family, ("Kız", "Erkek")[(at + 1) % 2]]
        for at, w in enumerate(people, 1)
    ]
    rows.append(["Kız Öğrenci Sayısı : 4", "Erkek Öğrenci Sayısı : 4", "Toplam Öğrenci Sayısı : 8", "", ""])
    above = "<p>T.C.<br>SARIYER KAYMAKAMLIĞI<br>Boğaz Anadolu Lisesi Müdürlüğü</p><p>AL - 9. Sınıf / C Şubesi Sınıf Listesi</p>"
    folder.put("OOG01001R020.XLS", page_xls(cut("S.No|Öğrenci No|Adı|Soyadı|Cinsiyeti"), rows, above))
    folder.photos(people, lambda w: f"fotograflar/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case(
    "a class of the state of Paraná in Brazil (from memory, not read here): CGM, Nome do Estudante, Nome Social, Situação: "
    + OFFICE
)
def fresh_social_name_beside_the_registered(folder: Folder) -> Truth:
    """Lines above the titles; one student's social name stands beside the registered one; one was transferred; photos by CGM."""
    full = "Ana Clara dos Santos Kozlowski;Bernardo Henrique Zanella;Caetano Luís de Oliveira;Emanuelly Vitória Prado;Gustavo Tanaka Moreschi;Heitor Ubiratan Kaingang;Isadora Bortolini Nogueira;Kauê da Rosa"
    people = [any_parting(replace(w, family="", given=w.given)) for w in those(full, "1009204417")]
    people[4] = any_parting(people[4], "Giovana Tanaka Moreschi")
    people = but(people, {5: {"here": False, "photo": ""}})
    rows = [
        cut(
            f"{at}|{w.number}|{w.given}|{'Giovana Tanaka Moreschi' if at == 5 else ''}|{at:02}/04/2013|13|{'Matriculado' if w.here else 'Transferido'}|{'' if w.here else '17/08/2026'}"
        )
        for at, w in enumerate(people, 1)
    ]
    above = [
        ["Colégio Estadual Araucária - EF M"],
        ["Turma: 8º Ano - B - Manhã", "", "", "Ano letivo: 2026"],
        [],
    ]
    titles = cut("Nº|CGM|Nome do Estudante|Nome Social|Data Nasc.|Idade|Situação|Data Mov.")
    folder.csv("Relacao de Alunos por Turma.csv", [*above, titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"8B/{w.number}.jpg")
    return Truth(people, allowed=("*",))


@case(
    "readers of a school library's system in China (from memory, not read here): 读者条码, 姓名, 读者类型, 单位, 学号, 状态: "
    + OFFICE
)
def fresh_readers_of_a_chinese_library(folder: Folder) -> Truth:
    """Tabs in GB18030; teachers by the kind of reader, their unit is a department; a card that was cancelled; photos by the card's code."""
    names = "梓萱|郑;宇航|欧阳;思齐|蒋;一诺|沈;浩然|曹;语桐|彭;睿|吕;佳怡|苏"
    people = [_whole(w) for w in those(names, "D2600118", "", "初一(2)班;初二(5)班")]
    people = [replace(w, more=(f"2025{at:02}0417",)) for at, w in enumerate(people)]
    people = but(people, {4: {"here": False, "photo": ""}})
    staff = [
        _whole(one(given, family, number, photo="", role="staff", more=(code,)))
        for given, family, number, code in (
            ("建国", "魏", "T0000031", "J0107"),
            ("晓梅", "潘", "T0000044", "J0215"),
        )
    ]
    rows = [
        [
            w.number,
            f"{w.family}{w.given}",
            "女男女女男女男女男女"[at],
            "学生" if w.role == "student" else "教师",
            w.room or "语文教研组",
            w.more[0],
            "2025-09-01",
            "正常" if w.here else "注销",
        ]
        for at, w in enumerate([*people, *staff])
    ]
    titles = cut("读者条码|姓名|性别|读者类型|单位|学号/工号|办证日期|状态")
    folder.csv("读者导出.txt", [titles, *rows], "\t", "gb18030")
    folder.photos(people, lambda w: f"读者照片/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("语文教研组",))
