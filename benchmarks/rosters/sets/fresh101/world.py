"""Lists by groups as teachers in Colombia, Indonesia and Japan type them."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import numbered

from .kit import sent_in_japan


@case()
def q101_club_de_lectura_de_4_2(folder: Folder) -> Truth:
    """Colombia: a Word page pasted from Notion: the groups of a class, a rule below each, two in quotes."""
    people = of_lines(
        """Sara Valentina|Ospina Gil;Juan José|Arboleda Mesa;Emily|Cuesta Palacios;Matías|Londoño Vélez
        Luciana|Restrepo Duque;Jerónimo|Bustamante Rúa;María Paz|Giraldo Henao||||Pacita
        Kevin Andrés|Mosquera;Antonella|Rendón Toro;Simón|Yepes Cano;Isabel|Zapata Marín
        Alan|Castrillón Ruiz;Manuela|Echeverri Sosa;Thiago|Hoyos Patiño||||Titi;Violeta|Correa Uribe
        Nicolás|Tabares Pino""",
        room="4-2",
    )
    groups = ("🐦 Grupo Colibríes", "🦥 Grupo Perezosos", "🐸 Grupo Ranitas")
    made = Word()
    made.line("Club de lectura 4-2", "Heading1")
    made.line("Docente: Adriana Múnera")
    made.line("Última edición: 2 de febrero de 2026")
    for title, start, end in zip(groups, (0, 5, 11), (5, 11, 16), strict=True):
        made.line(title, "Heading2")
        for w in people[start:end]:
            made.line(f"{w.given} “{w.goes}” {w.family}" if w.goes else w.full)
        made.line("────────────────")
    made.line("Cada grupo lleva su maletín de libros a casa el viernes y lo devuelve el lunes.")
    folder.put("Club de lectura 4-2.docx", made.done())
    bare = tuple(title[2:] for title in groups)
    allowed = "Club de lectura 4-2", "Adriana Múnera", *groups, *bare, "Colibríes", "Perezosos", "Ranitas"
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case()
def q101_kelompok_literasi_5b(folder: Folder) -> Truth:
    """Indonesia: a typed text, four reading groups between rules, one name only for some; photos by name."""
    people = of_lines(
        """Aisyah Putri|Ramadhani;Bagas|Wicaksono;Dewi Ayu|Lestari;Fadhil;Gilang|Pratama Putra
        I Made|Suardana;Kirana|Maheswari;Laras;Muhammad Rizky|Alfarizi;Nabila|Azzahra;Oktavianus|Sinaga
        Putri;Raka|Aditya Nugroho;Salsabila|Khairunnisa;Yohanes|Tambunan;Zahra|Nuraini""",
        room="5B",
    )
    people = [any_parting(w) for w in with_photos(people, 3, 10)]
    rule = "=" * 32
    shown = "".join(
        f"{rule}\nKELOMPOK {at + 1}\n{rule}\n{numbered(w.full for w in people[at * 4 : at * 4 + 4])}\n\n"
        for at in range(4)
    )
    folder.put(
        "5B/Kelompok literasi 5B.txt",
        f"Kelompok literasi kelas 5B\nWali kelas: Bu Sri Handayani\n\n{shown}"
        "Jadwal perpustakaan hari Kamis jam 09.15.\n",
    )
    folder.photos(people, lambda w: f"5B/foto/{w.full}.jpg")
    allowed = *(f"KELOMPOK {at}" for at in (1, 2, 3, 4)), "Kelompok literasi 5B", "foto", "Sri Handayani"
    return Truth(people, allowed=(*allowed, "Bu Sri Handayani", "Kelompok literasi kelas 5B"))


@case()
def q101_toshokan_no_meibo(folder: Folder) -> Truth:
    """Japan: a mail in the code of Japan: a class by its six tables, the reading behind each name."""
    people = of_lines(
        """美咲|小川;蒼太|秋山;凛|藤井;陽向|中島;結愛|松田;海斗|西村;ひなた|岡田;朔|金子;紬|原;湊斗|三浦
        咲希|石川;悠人|村上;琴葉|近藤;陸翔|青木;心結|坂本;晴|遠藤;葵|福田;大雅|太田""",
        room="4年2組",
    )
    readings = cut(
        "おがわ みさき|あきやま そうた|ふじい りん|なかじま ひなた|まつだ ゆあ|にしむら かいと|おかだ ひなた|"
        "かねこ さく|はら つむぎ|みうら みなと|いしかわ さき|むらかみ ゆうと|こんどう ことは|あおき りくと|"
        "さかもと みゆ|えんどう はる|ふくだ あおい|おおた たいが"
    )
    lines = [f"{w.family} {w.given}（{said}）" for w, said in zip(people, readings, strict=True)]
    shown = "\n\n".join(
        "\n".join([f"【{at + 1}班】", *lines[at * 3 : at * 3 + 3]]) for at in range(len(lines) // 3)
    )
    text = (
        "図書室 山下先生\n\nお疲れさまです。4年2組の名簿を送ります。\n"
        f"班ごとにしてありますので、本の貸し出しにお使いください。\n\n{shown}\n\n"
        "以上18名です。よろしくお願いいたします。\n\n4年2組担任 大西 恵\n内線 24\n"
    )
    head = "大西 恵 <onishi@minami-es.example>", "4年2組の名簿", "Tue, 07 Apr 2026 16:08:00 +0900"
    folder.put("4年2組の名簿.eml", sent_in_japan(head, text))
    return Truth(people, allowed=(*(f"{at}班" for at in range(1, 7)), "4年2組の名簿"))
