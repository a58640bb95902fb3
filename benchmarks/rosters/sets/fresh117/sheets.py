"""Exports of student systems, and sheets a class or several classes on one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, us_birthday
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh113.kit import bar, block, note, wide


@case("KRÉTA of Hungary, the list of pupils exported to Excel (titles from memory)")
def q117_kreta_tanulolista(folder: Folder) -> Truth:
    """Hungary: one sheet of two classes, whole names, eleven digits, the mother's name, a birthplace."""
    people = of_lines(
        """Hanna|Antal|72104417226||6.a;Botond|Barta|72104418830||6.a;Dorka|Czakó|72104421905||6.a
        Levente|Deák|72104423347||6.a;Emma Zoé|Fodor|72104426118||6.a;Noel|Gál-Tóth|72104428452||6.a
        Lilien|Hegedűs|72104431760||6.a;Barnabás|Jónás|72104433215||6.a;Izabella|Kelemen|72104436601||6.b
        Milán|Lengyel|72104438094||6.b;Szofi|Major|72104441357||6.b;Zsombor|Orosz|72104443820||6.b
        Vivien|Pásztor|72104446273||6.b;Ábel|Rácz|72104448519||6.b;Kincső|Somogyi|72104451042||6.b
        Olivér|Vámos|72104453388||6.b"""
    )
    mothers = cut("Kun Edit|Szűcs Ágnes|Bodnár Ildikó|Papp Mónika|Illés Tímea")
    towns = cut("Szolnok|Budapest|Kecskemét|Szolnok")
    titles = "Név|Oktatási azonosító|Osztály|Születési hely|Születési idő|Anyja neve|Jogviszony kezdete"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        born = f"2014.{at % 12 + 1:02}.{at + 8:02}."
        own = [f"{w.family} {w.given}", w.number, w.room, towns[at % 4], born, mothers[at % 5]]
        rows.append([*own, "2021.09.01." if at % 7 else "2026.09.01."])
    folder.book("Tanulok_20260907.xlsx", {"Tanulók": rows})
    return Truth([either_way(w) for w in people], allowed=("Tanulok_20260907", "Tanulók"))


@case("FACTS SIS of private schools, a report saved as CSV (titles from memory)")
def q117_parish_school_roster(folder: Folder) -> Truth:
    """US: a parish school's CSV, homerooms named for saints, family IDs shared by siblings, one withdrawn."""
    people = of_lines(
        """Gianna|Antonucci|10417|K|St. Clare;Theodore|Bauer|10422|K|St. Clare|Teddy
        Evangeline|Cho|10426|K|St. Clare|Evie;Declan|Farrelly|10431|K|St. Clare
        Josephine|Kuntz|10438|K|St. Clare;Malachy|Farrelly|09862|1|St. Anthony
        Rosalind|Ibarra|09871|1|St. Anthony;Damian|Nowicki|09877|1|St. Anthony
        Bernadette|O'Dea|09884|1|St. Anthony|Bernie;Sebastian|Quiroz|09890|1|St. Anthony
        Philomena|Antonucci|09415|2|St. Monica;August|Dietz|09421|2|St. Monica|Gus
        Immanuel|Okwuosa|09427|2|St. Monica;Cecily|Trautmann|09433|2|St. Monica
        Xavier|Villareal|09440|2|St. Monica"""
    )
    families = {"Antonucci": 3311, "Farrelly": 3318}
    grades = {"K": "Kindergarten", "1": "1st Grade", "2": "2nd Grade"}
    teachers = {"St. Clare": "Mrs. Hanlon", "St. Anthony": "Miss Pruitt", "St. Monica": "Sr. Mary Agnes"}
    titles = "Student ID,Last Name,First Name,Preferred Name,Grade Level,Homeroom,Homeroom Teacher,Birthdate"
    rows: list[list[Any]] = [[*titles.split(","), "Family ID", "Student Status"]]
    for at, w in enumerate(people):
        own = [w.number, w.family, w.given, w.goes, grades[w.grade], w.room, teachers[w.room]]
        status = "Withdrawn" if at == 7 else "Enrolled"
        rows.append([*own, us_birthday(at, 2020), families.get(w.family, 3320 + at), status])
    folder.csv("Student Roster 2026-27.csv", rows, quote=True)
    here = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    here.pop(7)
    allowed = ("Student Roster 2026-27", *teachers.values(), "Hanlon", "Pruitt", "Mary Agnes")
    return Truth([*here, *gone(people, 7)], allowed=allowed)


@case()
def q117_dimotiko_tmimata(folder: Folder) -> Truth:
    """Greece: a sheet for each class, teacher above, register number, parents, one has moved."""
    people = of_lines(
        """Δανάη|Αλεξίου|2417||Δ1;Στέλιος|Βασιλείου|2421||Δ1;Ιφιγένεια|Γκίκα|2426||Δ1;Ερμής|Δούκας|2430||Δ1
        Κλειώ|Ευσταθίου|2433||Δ1;Άρης|Ζαχαρίου|2438||Δ1;Σοφία|Θεοδώρου|2442||Δ1;Μάριος|Καλλέργης|2447||Δ1
        Φωτεινή|Λάμπρου|2419||Δ2;Παύλος|Μακρής|2424||Δ2;Ντενίσα|Νίκα|2428||Δ2;Θωμάς|Οικονόμου|2435||Δ2
        Λυδία|Πετρίδου|2440||Δ2;Αχιλλέας|Σαββίδης|2444||Δ2;Μυρτώ|Τζαβάρα|2451||Δ2"""
    )
    heads = {"Δ1": "Αγγελική Μπέλλου", "Δ2": "Χρήστος Ντάνος"}
    fathers, mothers = cut("Γεώργιος|Δημήτριος|Νικόλαος|Ιωάννης"), cut("Μαρία|Ελένη|Αικατερίνη")
    sheets: dict[str, list[Any]] = {}
    for room, head in heads.items():
        rows: list[Any] = [
            ["5ο Δημοτικό Σχολείο Βέροιας – σχολικό έτος 2026-2027"],
            [f"Τμήμα {room}", "", "", f"Δάσκαλος/-α: {head}"],
            [],
            cut("Α/Α|Αρ. Μητρώου|Επώνυμο|Όνομα|Όνομα πατρός|Όνομα μητρός|Ημ. γέννησης|Παρατηρήσεις"),
        ]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            remark = {3: "μετεγγραφή σε άλλο σχολείο 14/9/2026", 10: "παράλληλη στήριξη"}.get(at, "")
            own = [nr, int(w.number), w.family, w.given, fathers[at % 4], mothers[at % 3]]
            rows.append([*own, birthday(at, 2016), remark])
        sheets[room] = rows
    workbook(folder, "Δ τάξη.xlsx", sheets, ("A1:H1",), {"C": 16, "D": 14, "H": 30})
    here = [w for at, w in enumerate(people) if at != 3]
    return Truth([*here, *gone(people, 3)], allowed=("Δ τάξη", *heads.values()))


@case()
def q117_three_classes_across(folder: Folder) -> Truth:
    """Malta: three classes of Year 7 side by side, the form teacher above, surname and name, sums below."""
    people = of_lines(
        """Maya|Abela|||7.1;Jake|Borg|||7.1;Kaylee|Camilleri|||7.1;Luigi|Darmanin|||7.1;Thea|Fenech|||7.1
        Nicholai|Grech|||7.1;Elisa|Azzopardi|||7.2;Zak|Bugeja|||7.2;Martina|Caruana|||7.2;Amir|El Gharbi|||7.2
        Kurt|Galea|||7.2;Julia|Micallef|||7.2;Isaac|Pace|||7.2;Rachel|Attard|||7.3;Liam|Buttigieg|||7.3
        Nina|Cutajar|||7.3;Matthias|Debono|||7.3;Sephora|Schembri|||7.3;Gianluca|Vella|||7.3"""
    )
    heads = {"7.1": "Ms A. Zahra", "7.2": "Mr D. Sultana", "7.3": "Ms M. Xuereb"}
    book, sheet = book_of("Year 7")
    bar(sheet, 1, 1, 14, "St Luke College Secondary – Year 7 class lists 2026/2027", "FFE699")
    for nth, (room, head) in enumerate(heads.items()):
        x, mine = 1 + nth * 5, in_room(people, room)
        bar(sheet, 3, x, 4, f"Class {room}")
        bar(sheet, 4, x, 4, f"Form teacher: {head}", "F2F2F2")
        rows: list[list[Any]] = [["No", "Surname", "Name", "R/E"]]
        rows += [[nr, w.family, w.given, "E" if nr % 5 == 4 else "R"] for nr, w in enumerate(mine, 1)]
        block(sheet, 5, x, rows, 1)
        sheet.cell(14, x + 1).value = "Total"
        sheet.cell(14, x + 2).value = len(mine)
    note(sheet, 16, 2, "R = Religion, E = Ethics", "Lists are provisional until 2nd October. – Admin")
    wide(sheet, 5, 15, 13, 5, 3, 5, 15, 13, 5, 3, 5, 15, 13, 5)
    folder.save("Year 7 classes.xlsx", book)
    allowed = ("Year 7 classes", *heads.values(), *(f"Class {room}" for room in heads))
    return Truth(people, allowed=allowed)


@case(
    "ASV, the school administration of Baden-Württemberg, a list opened in LibreOffice (titles from memory)"
)
def q117_asv_klasse_7(folder: Folder) -> Truth:
    """Germany: a LibreOffice sheet with call name and all first names, faith, entry, a day of leaving."""
    lines = """Jonna|Adler|||7a|Jonna Marie;Emil|Bühler|||7a|Emil;Derya|Coşar|||7a|Derya
        Maximilian|Dold|||7a|Karl Maximilian;Paula|Eisele|||7a|Paula;Henri|Fritz|||7a|Henri Johannes
        Lina|Gehring|||7a|Lina;Samuel|Häfele|||7a|Samuel;Antonia|Kästle|||7b|Sophie Antonia
        Dejan|Lukić|||7b|Dejan;Frida|Maier|||7b|Frida;Luis|Nägele|||7b|Luis Alexander;Ranim|Omar|||7b|Ranim
        Jakob|Pfisterer|||7b|Jakob;Carlotta|Röck|||7b|Carlotta Elisabeth;Nils|Schwörer|||7b|Nils"""
    people = [replace(w, given=w.goes, goes=w.given, also=((w.given, w.family),)) for w in of_lines(lines)]
    titles = "Klasse|Familienname|Rufname|Vornamen|Geschlecht|Geburtsdatum|Bekenntnis|Eintritt am|Austritt am"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        faith = ("rk", "ev", "--", "ev", "rk")[at % 5]
        sex = "w" if w.goes[-1] == "a" or w.goes == "Ranim" else "m"
        left = "11.09.2026" if at == 5 else ""
        own = [w.room, w.family, w.goes, w.given, sex, birthday(at, 2013, "."), faith]
        rows.append([*own, "14.09.2020" if at % 6 else "07.09.2026", left])
    folder.put("Schülerliste Kl 7.ods", ods(rows))
    here = [w for at, w in enumerate(people) if at != 5]
    return Truth([*here, *gone(people, 5)], allowed=("Schülerliste Kl 7", "Sheet1"))


@case("Mashov of Israel, a list saved by Excel as CSV in the code page of Windows (titles from memory)")
def q117_mashov_shichva_zayin(folder: Folder) -> Truth:
    """Israel: two classes, identity numbers of nine digits, last and first name apart, parents, mails."""
    people = of_lines(
        """אדווה|אלבז|214417226||ז2;רועי|בן חמו|214418830||ז2;ליה|גולדמן|214421905||ז2
        עילאי|דרור|214423347||ז2
        טליה|ויצמן|214426118||ז2;אסף|זכאי|214428452||ז2;הללי|חורי|214431760||ז2;יהב|טל|214433215||ז3
        סופיה|לבדב|214436601||ז3;נהוראי|מלכה|214438094||ז3;אפרת|נגר|214441357||ז3;בועז|סגל|214443820||ז3
        גוני|עזרא|214446273||ז3;מתן|צור|214448519||ז3"""
    )
    parents = cut("אורית|שמעון|מירב|יוסי|דורית")
    rows: list[list[Any]] = [cut("ת.ז.|שם משפחה|שם פרטי|כיתה|מין|תאריך לידה|שם הורה|דואל הורה")]
    for at, w in enumerate(people):
        sex = "נ" if at % 2 == 0 else "ז"
        mail = f"parent{at + 311}@mail.example"
        own = [w.number, w.family, w.given, w.room, sex, birthday(at, 2013)]
        rows.append([*own, f"{parents[at % 5]} {w.family}", mail])
    folder.csv("שכבה ז.csv", rows, enc="cp1255")
    return Truth(people, allowed=("שכבה ז",))


@case()
def q117_elevlista_augusti_och_oktober(folder: Folder) -> Truth:
    """Sweden: a CSV in August; in October a workbook in other columns: new, gone by status, moved, a name."""
    before = of_lines(
        """Alicia|Bengtsson|30417||5A;Melvin|Dahlgren|30421||5A;Fatima|Hersi|30426||5A;Loke|Isaksson|30430||5A
        Stella|Malmberg|30433||5A;Ture|Palm|30438||5A;Vera|Åström|30442||5A;Charlie|Blom|30419||5B
        Ingrid|Fransson|30424||5B;Arvid|Gustavsson|30428||5B;Leia|Nordin|30435||5B;Hamza|Osman|30440||5B
        Saga|Rydberg|30444||5B;Vidar|Ström|30451||5B"""
    )
    rows = [cut("Klass;Efternamn;Förnamn;Elevnummer;Mentor".replace(";", "|"))]
    mentors = {"5A": "Karin Sjöblom", "5B": "Jonas Ekdahl"}
    rows += [[w.room, w.family, w.given, w.number, mentors[w.room]] for w in before]
    folder.csv("augusti/elever_ak5.csv", rows, ";", "cp1252")
    new = of_lines("Nikolai|Petrenko|30522||5A;Tindra|Wallin|30525||5B")
    now = [*but(before, {4: {"family": "Malmberg Falk"}, 9: {"room": "5A"}}), *new]
    now = sorted(now, key=lambda w: (w.room, w.family))
    listed: list[Any] = [["Klasslistor åk 5, uppdaterade 2026-10-12"], []]
    listed.append(cut("Elevnr|Namn|Klass|Födelsedatum|Status|Fritids"))
    for at, w in enumerate(now):
        status = "Slutat 2026-09-30" if w.given == "Loke" else "Aktiv"
        born = f"2015-{at % 12 + 1:02}-{at + 9:02}"
        listed.append([int(w.number), w.last_first, w.room, born, status, "Ja" if at % 4 == 0 else ""])
    folder.book("oktober/Klasslistor åk 5 okt.xlsx", {"Åk 5": listed})
    kept = same("Stella Malmberg > Stella Malmberg Falk", "Arvid Gustavsson", "Fatima Hersi", "Vidar Ström")
    people = [*(w for w in now if w.given != "Loke"), *gone(before, 3)]
    allowed = ("elever_ak5", "Klasslistor åk 5 okt", "Åk 5", *mentors.values())
    return Truth(people, steps=("augusti", "oktober"), same=kept, allowed=allowed)
