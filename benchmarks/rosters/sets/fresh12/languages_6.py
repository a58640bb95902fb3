"""Lists that come a second time."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.papers import page_xls
from benchmarks.rosters.sets.fresh12.languages_cast import together
from benchmarks.rosters.sixth_cast import same_records


@case(
    OFFICE
    + ": an Italian class by `Cognome e nome` in September; the library's own cards, with numbers, in October"
)
def fresh_italian_cards_in_october(folder: Folder) -> Truth:
    """No numbers and all in capitals at first; then a number, surname and name apart; a new boy; nobody may be there twice."""
    before = those(
        "Ludovica|Barbieri;Edoardo|Cattaneo;Martina|D'Amico;Riccardo|Fumagalli;Annachiara|Gentile;Youssef|Haddad;Vittoria|Marangon;Gioele|Pellegrini",
        "",
        "",
        "2B",
        without=2,
    )
    after = [replace(w, number=f"T{at * 3 + 417:05}") for at, w in enumerate(before)]
    after = but(after, {6: {"photo": "Vittoria in October"}})
    new = one("Matías", "Quispe", "T00501", room="2B")
    names = [f"{w.family} {w.given}".upper() for w in before]
    rows = [[str(at), name, w.room] for at, (name, w) in enumerate(zip(names, before, strict=True), 1)]
    folder.csv("1/elenco 2B.csv", [words("N.,Cognome e nome,Classe"), *rows], ";", "cp1252")
    folder.photos(before, lambda w: f"1/foto/{w.family} {w.given}.jpg".upper().replace("FOTO", "foto"))
    titles = words("Tessera,Cognome,Nome,Classe,Scadenza")
    folder.csv(
        "2/utenti.csv",
        [titles, *([w.number, w.family, w.given, w.room, "30/06/2027"] for w in [*after, new])],
        ";",
        "utf-8-sig",
    )
    folder.photos([after[6], new], lambda w: f"2/foto/{w.number}.jpg")
    after = [replace(w, more=(str(at),)) for at, w in enumerate(after, 1)]
    return Truth(
        [*after, new], steps=("1", "2"), same=same_records(before, after), capitals=True, allowed=("foto",)
    )


@case(
    OFFICE
    + ": a Greek list in capitals, which have no accents; then the school's own with accents, numbers the same"
)
def fresh_greek_accents_the_second_time(folder: Folder) -> Truth:
    """The same A.M.; a class has been divided, three pupils are in the new one; one has moved away; the father's name stands beside."""
    after = those(
        "Ελένη|Παπαδοπούλου;Γεώργιος|Αθανασίου;Μαρία|Καραγιάννη;Άγγελος|Χατζής;Ζωή|Τριανταφύλλου;Νικόλαος|Οικονόμου;Ίρις|Λαϊνά;Σπυρίδων|Μπέης",
        "2417",
        "",
        "Α1",
        without=1,
    )
    capitals = cut(
        "ΠΑΠΑΔΟΠΟΥΛΟΥ,ΕΛΕΝΗ|ΑΘΑΝΑΣΙΟΥ,ΓΕΩΡΓΙΟΣ|ΚΑΡΑΓΙΑΝΝΗ,ΜΑΡΙΑ|ΧΑΤΖΗΣ,ΑΓΓΕΛΟΣ|ΤΡΙΑΝΤΑΦΥΛΛΟΥ,ΖΩΗ|ΟΙΚΟΝΟΜΟΥ,ΝΙΚΟΛΑΟΣ|ΛΑΪΝΑ,ΙΡΙΣ|ΜΠΕΗΣ,ΣΠΥΡΙΔΩΝ"
    )
    pairs = [name.split(",") for name in capitals]
    before = [replace(w, family=pairs[at][0], given=pairs[at][1]) for at, w in enumerate(after)]
    after = but(
        after,
        {1: {"room": "Α3"}, 4: {"room": "Α3"}, 6: {"room": "Α3"}, 3: {"here": False}},
    )
    fathers = cut("ΙΩΑΝΝΗΣ|ΠΕΤΡΟΣ|ΑΝΔΡΕΑΣ|ΦΩΤΙΟΣ|ΗΛΙΑΣ|ΚΩΝ/ΝΟΣ|ΣΤΕΦΑΝΟΣ|ΘΩΜΑΣ")
    rows = [[w.number, w.family, w.given, father, w.room] for w, father in zip(before, fathers, strict=True)]
    folder.csv("1/ΜΑΘΗΤΕΣ.csv", [words("Α.Μ.,ΕΠΩΝΥΜΟ,ΟΝΟΜΑ,ΟΝ. ΠΑΤΡΟΣ,ΤΜΗΜΑ"), *rows], ";", "cp1253")
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    titles = words("Αρ. μητρώου,Επώνυμο μαθητή,Όνομα μαθητή,Τμήμα,Κατάσταση")
    later = [
        [int(w.number), w.family, w.given, w.room, "Ενεργός" if w.here else "Μετεγγραφή 12/10/2026"]
        for w in after
    ]
    folder.book("2/Μαθητολόγιο.xlsx", {"Μαθητές": [titles, *later]})
    return Truth(after, steps=("1", "2"), same=same_records(before, after))


@case(
    OFFICE
    + ": a Japanese school in its new year: a number is year, class and seat, so that most numbers are now another child's"
)
def fresh_japanese_numbers_of_the_new_year(folder: Folder) -> Truth:
    """1101 was one child's in the old year and is a new first-year's now; 2101 has gone on to another; everybody is known by the name; new photos."""
    names = "結菜|青木;陸斗|石橋;さくら|宇野;颯真|遠藤;美羽|岡部;大和|桐山;柚葉|工藤;朝陽|榊原"
    old = those(names, "", "", "", without=0)
    seats = cut("1101|1102|1201|1202|2101|2102|2201|2202")
    nexts = cut("2201|2102|2101|2202|3101|3202|3201|3102")
    before = [replace(w, number=seat) for w, seat in zip(old, seats, strict=True)]
    given = {*nexts, "1101", "1102"}
    after = [
        replace(
            w,
            number=seat,
            grade=seat[0],
            more=() if w.number in given else (w.number,),
            photo=f"{w.photo} in the new year",
        )
        for w, seat in zip(before, nexts, strict=True)
    ]
    new = [one("凪", "相沢", "1101", "1"), one("詩織", "伊東", "1102", "1", photo="")]

    titles = words("学年,組,番号,学籍番号,姓,名,備考")

    def row(number: str, family: str, given: str) -> list[str]:
        return [number[0], number[1], str(int(number[2:])), number, family, given, ""]

    folder.csv("1/R7名簿.csv", [titles, *(row(w.number, w.family, w.given) for w in before)], enc="cp932")
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    listed = sorted([*after, *new], key=lambda w: w.number)
    folder.csv("2/R8名簿.csv", [titles, *(row(w.number, w.family, w.given) for w in listed)], enc="cp932")
    folder.photos(listed, lambda w: f"2/{w.number}.jpg")
    people = together([*after, *new])
    return Truth(
        people,
        steps=("1", "2"),
        same=same_records(before, after),
        allowed=(
            "1",
            "2",
            "3",
            *(f"{year}{way}{room}" for year in "123" for room in "12" for way in ("-", "", "年")),
        ),
    )


@case(
    OFFICE
    + ": a Chilean course in March by RUN with dots, in August from another program without them, with the two surnames apart"
)
def fresh_chilean_number_without_dots(folder: Folder) -> Truth:
    """The last sign of a RUN may be K; names in one cell with a comma at first; one is withdrawn, a boy has come; photos only in March, and the new boy's."""
    before = those(
        "Antonella|Riquelme Soto;Benjamín|Catrileo Paine;Florencia|Valdés Mura;Maximiliano|Ojeda Vera;Trinidad|Ñúñez Lobos;Vicente|Huenchumán Rey;Amparo|Leiva Jara;Renato|Saavedra Pino",
        "",
        "",
        "7° A",
        without=1,
    )
    ends = "4K70912K"
    before = [
        replace(w, number=f"23.{417 + at * 9}.{208 + at * 31}-{ends[at]}") for at, w in enumerate(before)
    ]
    after = [replace(w, number=w.number.replace(".", ""), more=(w.number,)) for w in before]
    after = but(after, {5: {"here": False}})
    new = one("Jean Pierre", "Louis Charles", "26904417-5", room="7° A")
    rows = [cut(f"{at}|{w.number}|{w.last_first}|{w.room}") for at, w in enumerate(before, 1)]
    folder.book(
        "1/Nomina 7A marzo.xlsx",
        {
            "7A": [
                ["COLEGIO SANTA TERESA"],
                ["Profesor jefe: Iván Muñoz"],
                cut("N°|RUN|Estudiante|Curso"),
                *rows,
            ]
        },
    )
    folder.photos(before, lambda w: f"1/fotos/{w.number}.jpg")
    titles = words("RUN,Apellido Paterno,Apellido Materno,Nombres,Curso,Estado,Apoderado")
    rows = []
    for w in [*after, new]:
        first, second = w.family.split()
        rows.append(
            [w.number, first, second, w.given, w.room, "Vigente" if w.here else "Retirado", f"Rosa {second}"]
        )
    folder.csv("2/estudiantes_agosto.csv", [titles, *rows], ";", "cp1252")
    folder.photos([new], lambda w: f"2/fotos/{w.number}.jpg")
    after = [replace(w, more=(*w.more, str(at))) for at, w in enumerate(after, 1)]
    return Truth([*after, new], steps=("1", "2"), same=same_records(before, after), allowed=("fotos", "7A"))


@case(
    OFFICE
    + ": a Moroccan class by the code of Massar, in Arabic in September; in November with the names in French letters beside"
)
def fresh_moroccan_names_in_two_scripts_later(folder: Folder) -> Truth:
    """The same codes; either script may stand on the card afterwards; two have come, two photos are new."""
    before = those(
        "فاطمة الزهراء|العلوي;أيوب|بنسعيد;سكينة|الإدريسي;أنس|المرابط;هبة|الطاهري;زكرياء|أيت علي;ملاك|الفاسي;بلال|الحداد",
        "",
        "",
        "1APIC-2",
        without=2,
    )
    before = [replace(w, number=f"R1{at}4041{at}72") for at, w in enumerate(before)]
    latin = cut(
        "EL ALAOUI,Fatima Zahra|BENSAID,Ayoub|EL IDRISSI,Soukaina|EL MOURABIT,Anass|TAHIRI,Hiba|AIT ALI,Zakaria|EL FASSI,Malak|EL HADDAD,Bilal"
    )
    late = those("ريم|الشرقاوي;مهدي|بوعزة", "", "", "1APIC-2", without=1)
    late = [replace(w, number=f"P1504{at}7731") for at, w in enumerate(late)]
    latin += cut("CHERKAOUI,Rim|BOUAZZA,Mehdi")
    people = [
        replace(w, also=((pair.split(",")[1], pair.split(",")[0]),))
        for w, pair in zip([*before, *late], latin, strict=True)
    ]
    people = but(people, {6: {"photo": "Malak in November"}})
    titles = cut("ر.ت|رمز مسار|النسب|الاسم|القسم")
    rows = [cut(f"{at}|{w.number}|{w.family}|{w.given}|{w.room}") for at, w in enumerate(before, 1)]
    folder.put("1/لائحة التلاميذ.xls", page_xls(titles, rows))
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    titles = cut("Code Massar|النسب|الاسم|Nom|Prénom|Classe")
    rows = [
        [w.number, w.family, w.given, *pair.split(","), w.room] for w, pair in zip(people, latin, strict=True)
    ]
    folder.book("2/Liste novembre.xlsx", {"1APIC-2": [titles, *rows]})
    folder.photos([people[6], people[8]], lambda w: f"2/{w.number}.jpg")
    return Truth(people, steps=("1", "2"), same=same_records(before, people[:8]), capitals=True)
