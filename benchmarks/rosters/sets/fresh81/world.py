"""Exports and lists of other countries in their own language: Luxembourg, Lebanon, Ecuador, Mongolia."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls


@case("style of a lycée of Luxembourg, the data invented")
def q81_lycee_of_luxembourg(folder: Folder) -> Truth:
    """Luxembourg: three classes parted by blank rows: matricule of 13 digits, account, regent, languages."""
    people = of_lines(
        """Lena|Biver|||7C1; Tiago|Ferreira Lopes|||7C1; Max|Kieffer|||7C1; Inês|Marques da Silva|||7C1
        Noé|Schiltz|||7C1; Yannick|Wagener|||7C1
        Amélie|Dondelinger|||7C2; Edin|Hadžić|||7C2; Mara|Lentz|||7C2; Rafael|Teixeira|||7C2
        Sophie|Weyrich|||7C2
        Dina|Agović|||7P1; Kevin|Gomes Tavares|||7P1; Jil|Mousel|||7P1; Charel|Thill|||7P1"""
    )
    people = [
        replace(w, number=f"2014{at % 12 + 1:02}{at * 5 % 28 + 1:02}{at * 317 + 10243}")
        for at, w in enumerate(people)
    ]
    people = [
        replace(w, more=(f"{w.family[:3]}{w.given[:2]}{at * 37 + 114}",)) for at, w in enumerate(people)
    ]
    regents = {"7C1": "WEBER Claudine", "7C2": "HOFFMANN Luc", "7P1": "DA COSTA Nadia"}
    spoken = ("luxembourgeois", "portugais", "français", "serbo-croate")
    rows: list[list[Any]] = [cut("Classe|Matricule|Nom|Prénom|Sexe|IAM|Régent(e)|Langue parlée|Remarque")]
    for room, regent in regents.items():
        for at, w in enumerate(people):
            if w.room == room:
                note = "dispensé d'éducation physique" if at in (4, 11) else ""
                own = [room, w.number, w.family, w.given, "FMMFMMFMFMFFMFM"[at], w.more[0]]
                rows.append([*own, regent, spoken[at % 4], note])
        rows.append([])
    folder.book("Listes 7e rentrée.xlsx", {"7e": rows})
    return Truth(people, allowed=(*regents.values(), "7e"))


@case()
def q81_names_in_two_scripts(folder: Folder) -> Truth:
    """Lebanon: the names in French letters and again in Arabic, classes EB5 A, buses, a blank total."""
    people = of_lines(
        """Karim|Abou Jaoudé|||EB5 A; Yara|Chidiac|||EB5 A; Elias|Daher|||EB5 A; Maria|El Khoury|||EB5 A
        Jad|Haddad|||EB5 A; Lynn|Saliba|||EB5 A
        Rami|Boustany|||EB5 B; Nour|Fakhoury|||EB5 B; Tia|Gemayel|||EB5 B; Anthony|Maalouf|||EB5 B
        Sarah|Rizk|||EB5 B; Georges|Tannous|||EB5 B"""
    )
    arabic = cut(
        "كريم ابو جودة|يارا شدياق|الياس ضاهر|ماريا الخوري|جاد حداد|لين صليبا"
        "|رامي بستاني|نور فاخوري|تيا الجميل|انطوني معلوف|سارة رزق|جورج طنوس"
    )
    rows: list[list[Any]] = [
        ["Collège Notre-Dame - Liste des élèves 2026-2027"],
        cut("N°|Nom|Prénom|الشهرة|الاسم|Classe|Date de naissance|Autocar|Tél. parents"),
    ]
    found = []
    for at, (w, name) in enumerate(zip(people, arabic, strict=True)):
        given, family = name.split(" ", 1)
        found.append(replace(w, also=((given, family),)))
        bus = ("Jounieh", "Achrafieh", "", "Metn")[at % 4]
        own = [at + 1, w.family, w.given, family, given, w.room]
        rows.append([*own, birthday(at, 2016), bus, f"03 555 {at * 41 + 102}"])
    folder.book("Liste EB5.xlsx", {"EB5": rows}, merge=("A1:I1",))
    return Truth(found, allowed=("EB5",))


@case()
def q81_nomina_de_matriculados(folder: Folder) -> Truth:
    """Ecuador: a sheet a paralelo, capitals, surnames first, one RETIRADO, photos by cédula."""
    people = of_lines(
        """María Belén|Alvarado Cedeño|0951743218|8|A; Dylan Josué|Bravo Zambrano|0951760433|8|A
        Kerly Anahí|Chiriboga Macías|0951788127|8|A; Jostin Alexander|Loor Vélez|0951802416|8|A
        Emily Nayeli|Pincay Quimí|0951817730|8|A; Carlos Andrés|Villamar Toala|0951833551|8|A
        Nathaly Denisse|Anchundia Mero|0951846670|8|B; Steven Adrián|Cagua Moreira|0951859024|8|B
        Génesis Paulette|Intriago Palma|0951871138|8|B; Anthony Joel|Menéndez Solórzano|0951884309|8|B
        Scarlet Dayanna|Ponce Delgado|0951897715|8|B; Matías Emilio|Suárez Vera|0951903128|8|B"""
    )
    people = with_photos(people, 3, 7)
    people = [replace(w, here=at != 3) for at, w in enumerate(people)]
    sheets = {}
    for room in "AB":
        own = [w for w in people if w.room == room]
        rows: list[list[Any]] = [
            ['UNIDAD EDUCATIVA FISCAL "24 DE MAYO"'],
            ["NÓMINA DE ESTUDIANTES MATRICULADOS - AÑO LECTIVO 2026-2027"],
            [f"GRADO: 8º    PARALELO: {room}    JORNADA: MATUTINA"],
            [],
            cut("No.|CÉDULA|APELLIDOS Y NOMBRES|FECHA NAC.|REPRESENTANTE|TELÉFONO|OBSERVACIÓN"),
        ]
        for at, w in enumerate(own, 1):
            name, adult = f"{w.family} {w.given}".upper(), f"{w.family.split()[at % 2]} ROSA".upper()
            seen = "" if w.here else "RETIRADO"
            rows.append([at, w.number, name, birthday(at, 2014), adult, f"09{at * 7310 + 81550204}", seen])
        sheets[f"8{room}"] = [*rows, [], ["", "", "Lic. Mariana Ochoa", "", "SECRETARÍA"]]
    folder.book("NOMINA OCTAVOS.xlsx", sheets, merge=("A1:G1", "A2:G2", "A3:G3"))
    folder.photos(people, lambda who: f"FOTOS OCTAVOS/{who.number}.jpg")
    return Truth(people, capitals=True, allowed=("MATUTINA",))


@case("style of the ministry's system of Mongolia, a page with the ending .xls; the data invented")
def q81_surgaltyn_jagsaalt(folder: Folder) -> Truth:
    """Mongolia: a page with the ending .xls: father's name, name, register numbers, two classes."""
    people = of_lines(
        """Анударь|Батболд|||6А; Тэмүүлэн|Ганбаатар|||6А; Номин-Эрдэнэ|Дорж|||6А; Билгүүн|Жаргал|||6А
        Хулан|Мөнхбат|||6А; Төгөлдөр|Сүхбаатар|||6А
        Марал|Баярсайхан|||6Б; Энхжин|Лхагва|||6Б; Дөлгөөн|Нямсүрэн|||6Б; Сондор|Отгонбаяр|||6Б
        Ариунзаяа|Пүрэв|||6Б; Чингүүн|Цогт|||6Б"""
    )
    people = [
        replace(w, more=(f"У{'ЗШКН'[at % 4]}15{at % 9 + 21}{at * 7 % 28 + 1:02}{at * 5 + 13:02}",))
        for at, w in enumerate(people)
    ]
    rows = [
        [
            at,
            w.family,
            w.given,
            w.more[0],
            ("Эм" if at in (1, 3, 5, 7, 8, 10, 11) else "Эр"),
            w.room,
            f"2015-{at % 9 + 1:02}-{at * 7 % 28 + 1:02}",
        ]
        for at, w in enumerate(people, 1)
    ]
    titles = cut("№|Эцэг/эхийн нэр|Нэр|Регистрийн дугаар|Хүйс|Бүлэг|Төрсөн огноо")
    above = "<h3>Суралцагчийн жагсаалт 2026-2027</h3>"
    folder.put("suraltsagch.xls", page_xls(titles, rows, above))
    return Truth(people)
