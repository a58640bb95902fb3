"""What schools of Romania, Czechia, Hungary, Greece, the Baltics and Serbia hand to their library."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case("KRÉTA, the pupils of a class as Excel (tudasbazis.ekreta.hu: name, oktatási azonosító, Osztály)")
def p36b_two_lists_of_a_hungarian_school(folder: Folder) -> Truth:
    """Hungary: KRÉTA's workbook, and the old library program's readers with cards and broken long vowels."""
    people = those(
        "Ágnes|Szőke;Bence Márk|Kovács-Tóth;Zsófia|Győri;Dániel|Fűzesi;Luca|Nagy;Luca Sára|Nagy;"
        "Botond|Őry;Hanna|Szűcs",
        "72914408315",
        "5 6",
        "5.a;6.b",
        photo="",
    )
    people = [replace(w, more=(f"00{3170 + at * 9}",)) for at, w in enumerate(people)]
    titles = cut("Sorszám|Név|Anyja neve|Születési hely|Születési idő|Oktatási azonosító|Osztály|Tanterv")
    rows = [
        [
            *(at + 1, f"{w.family} {w.given}", f"{('Kiss', 'Varga')[at % 2]} Éva", "Eger"),
            *(f"2015.0{at + 1}.14.", w.number, w.room, "NAT 2020"),
        ]
        for at, w in enumerate(people)
    ]
    above = [["Gárdonyi Géza Általános Iskola"], ["Tanulók listája - 2026/2027. tanév"], []]
    folder.book("Tanulok_20260910.xlsx", {"Tanulók": [*above, titles, *rows]}, merge=("A1:H1", "A2:H2"))
    broken = str.maketrans("őűŐŰ", "õûÕÛ")
    readers = [
        [w.more[0], f"{w.family} {w.given}".translate(broken), "diák", w.room, "2"]
        for w in (people[at] for at in (4, 0, 7, 2, 6, 1, 5, 3))
    ]
    readers.append(["000412", "Tímár Judit", "tanár", "", "5"])
    people.append(one("Judit", "Tímár", "000412", role="staff", photo=""))
    head = cut("Olvasójegy|Olvasó neve|Típus|Csoport|Kint lévõ")
    folder.csv("olvasok_szirén.csv", [head, *readers], ";")
    return Truth(people, allowed=("Gárdonyi Géza Általános Iskola",))


@case("myschool of the Greek ministry, a list of pupils as old Excel (from memory, not read here)")
def p36b_register_of_a_greek_primary(folder: Folder) -> Truth:
    """Greece: old Excel in Greek capitals, father and mother beside, merged headings, letters as grades."""
    listed = (
        "1184|ΠΑΠΑΔΟΠΟΥΛΟΥ|ΕΛΕΝΗ|ΓΕΩΡΓΙΟΣ|Ε|Ε1;1190|ΚΑΡΑΓΙΑΝΝΗΣ|ΝΙΚΟΛΑΟΣ|ΙΩΑΝΝΗΣ|Ε|Ε1;"
        "1192|ΧΑΤΖΗΔΑΚΗ|ΜΑΡΙΑ ΙΩΑΝΝΑ|ΕΜΜΑΝΟΥΗΛ|Ε|Ε1;1201|ΧΟΤΖΑ|ΑΡΜΠΕΝ|ΑΓΚΙΜ|Ε|Ε2;"
        "1207|ΟΙΚΟΝΟΜΟΥ-ΖΕΡΒΑ|ΔΑΦΝΗ|ΠΕΤΡΟΣ|Ε|Ε2;1055|ΒΛΑΧΟΣ|ΓΕΩΡΓΙΟΣ|ΣΠΥΡΙΔΩΝ|ΣΤ|ΣΤ1;"
        "1061|ΒΛΑΧΟΥ|ΑΝΑΣΤΑΣΙΑ|ΣΠΥΡΙΔΩΝ|ΣΤ|ΣΤ1;1073|ΤΣΙΓΚΑ|ΘΕΟΔΩΡΑ|ΛΑΜΠΡΟΣ|ΣΤ|ΣΤ1"
    )
    lines = [cut(line) for line in listed.split(";")]
    grades = {"Ε": "5", "ΣΤ": "6"}
    people = [
        one(given, family, number, grades[grade], room, photo="")
        for number, family, given, _, grade, room in lines
    ]
    titles = cut("Α/Α|Αρ. Μητρώου|Επώνυμο|Όνομα|Όνομα πατέρα|Όνομα μητέρας|Ημ/νία γέννησης|Τάξη|Τμήμα")
    rows = [
        [
            *(at + 1, int(number), family, given, father, ("ΑΙΚΑΤΕΡΙΝΗ", "ΣΟΦΙΑ")[at % 2]),
            *(f"{at + 3}/2/201{5 if grade == 'Ε' else 4}", f"{grade}΄ Δημοτικού", room),
        ]
        for at, (number, family, given, father, grade, room) in enumerate(lines)
    ]
    above = [
        ["ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ - ΥΠΟΥΡΓΕΙΟ ΠΑΙΔΕΙΑΣ"],
        ["3ο ΔΗΜΟΤΙΚΟ ΣΧΟΛΕΙΟ ΒΟΛΟΥ"],
        ["Κατάσταση μαθητών ανά τμήμα, σχολικό έτος 2026-2027"],
        [""],
    ]
    below = [[""], ["", "", "Σύνολο μαθητών: 8"], ["", "", "Η Διευθύντρια"]]
    merge = [(at, at, 0, 8) for at in range(3)]
    folder.put("katastasi_mathiton.xls", xls([*above, titles, *rows, *below], merge, "Μαθητές"))
    return Truth(people, capitals=True, allowed=("3ο ΔΗΜΟΤΙΚΟ ΣΧΟΛΕΙΟ ΒΟΛΟΥ",))


@case("E-klase, the list of classes as Excel (from memory, not read here)")
def p36b_later_list_of_a_latvian_school(folder: Folder) -> Truth:
    """Latvia: September's and November's list: another surname, another class, one gone, one new."""
    first = those(
        "Elza|Bērziņa;Roberts|Kļaviņš;Ance|Šmite;Gustavs Ādams|Ozols;Evelīna|Petrova;Mārtiņš|Ģēģeris",
        "0381",
        "5",
        "5.a;5.b",
        photo="",
    )
    last = but(first, {0: {"family": "Kalniņa"}, 1: {"room": "5.a"}, 3: {"here": False}})
    last.append(one("Žanete", "Ņikitina", "0512", "5", "5.b", photo=""))
    notes = {"0381": "uzvārda maiņa (bij. Bērziņa)", last[3].number: "izstājies 16.10.2026."}
    for month, people in (("2026-09", first), ("2026-11", last)):
        rows = [
            [
                *(f"{at + 1}.", who.family, who.given, who.room, who.number),
                notes.get(who.number, "") if month == "2026-11" else "",
            ]
            for at, who in enumerate(sorted(people, key=lambda who: (who.room, who.family)))
        ]
        titles = cut("Nr.p.k.|Uzvārds|Vārds|Klase|Lietas Nr.|Piezīmes")
        above = [["Rīgas 88. pamatskola"], [f"5. klašu saraksts uz {month}-01"], []]
        folder.book(f"{month}/5_klases.xlsx", {"Saraksts": [*above, titles, *rows]}, merge=("A1:F1",))
    same = (("Elza Bērziņa", "Elza Kalniņa"), ("Roberts Kļaviņš", "Roberts Kļaviņš"))
    return Truth(last, steps=("2026-09", "2026-11"), same=same, allowed=("Rīgas 88. pamatskola",))
