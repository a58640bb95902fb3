"""School offices' own lists, with other mess than in the seen half."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, table, words

cast = caster(1)


@case()
def homeroom_in_title_rows(folder: Folder) -> list[Who]:
    """Each homeroom is a row of its own above its pupils; two rows of titles; sums; a note with a name in it."""
    people = sorted(cast("us", 8, "90112", "2", "Mrs. Gray;Ms. Holt", without=2), key=lambda w: w.room)
    rows: list[list[object]] = [
        ["Oak Hill School", None, None],
        ["Grade 2 class lists"],
        ["", "Student", ""],
        ["ID", "Last", "First"],
    ]
    for room in ("Mrs. Gray", "Ms. Holt"):
        rows += [
            [f"Homeroom: {room}"],
            *([int(w.number), w.family, w.given] for w in people if w.room == room),
            ["Subtotal", 4],
            [],
        ]
    rows += [["Sum", 8], ["Questions? Call Betty Crane in the office."]]
    folder.book("Grade 2.xlsx", {"2026": rows}, merge=["A1:C1"])
    folder.photos(people)
    return [replace(w, grade="") for w in people]


@case()
def no_titles_names_first(folder: Folder) -> list[Who]:
    """No titles: `Last, First`, class, number; semicolons."""
    people = cast("nl", 6, "23017", "", "2K 2M")
    folder.csv("lijst.csv", [[f"{w.last_first}", w.room, w.number] for w in people], ";")
    folder.photos(people)
    return people


@case()
def one_last_first_a_line(folder: Folder) -> Truth:
    """`Last, First` a line in a file without an ending, blank lines between; photos by first and last name."""
    people = cast("us", 7, "", without=3)
    folder.put("names.txt", "\n\n".join(w.last_first for w in people), "utf-8")
    folder.photos(people, lambda who: f"{who.given} {who.family}.jpg")
    return Truth(people)


@case("a public list (gist ewenmaclean): Rachael GRAHAM,P6A,William GRAHAM,P6A")
def bullets_with_class(folder: Folder) -> Truth:
    """Bullets and dashes: `• Rachael GRAHAM - P6A`; last names in capitals."""
    people = cast("uk", 7, "", "", "P6A P7C", without=7)
    lines = ["Book club", "", *(f"• {w.given} {w.family.upper()} - {w.room}" for w in people)]
    folder.put("book club.txt", "\r\n".join(lines))
    return Truth(people, capitals=True, allowed=["Book club"])


@case()
def capitals_last_first(folder: Folder) -> Truth:
    """`O'BRIEN, MARY-KATE` in one column with MACLEOD, VAN DYKE and two pupils of one letter."""
    people = [
        one("Mary-Kate", "O'Brien", "501"),
        one("Ewan", "MacLeod", "502"),
        one("Dirk", "Van Dyke", "503"),
        one("J", "Ng", "504"),
    ]
    people += cast("us", 3, "610", without=0)
    folder.csv(
        "LIST.TXT",
        [words("STUDENT NAME,STUDENT NO"), *([w.last_first.upper(), w.number] for w in people)],
        "\t",
    )
    folder.photos(people)
    return Truth(people, [lost("names in capitals", "capital", "macleod")], capitals=True)


@case("names that are words of programs: facts/rosters.md 1.4")
def words_of_spreadsheets(folder: Folder) -> list[Who]:
    """False, Nan, Inf, Total, Date and a mononym are names here; a note behind a name."""
    people = [
        one("Julia", "False", "4401"), one("Nan", "Porter", "4402"), one("May", "Total", "4403"), one("April", "Date", "4404"),
        one("Madonna", "", "4405"), one("Noël", "Page", "4406"), one("Ike", "Staff", "4407"),
    ]  # fmt: skip
    rows = [[w.given, w.family, w.number] for w in people[:-1]] + [["Ike (new)", "Staff", "4407"]]
    folder.csv("kids.csv", [words("First name,Surname,Student no."), *rows], ";")
    folder.photos(people)
    return people


@case()
def numbers_in_science(folder: Folder) -> list[Who]:
    """Numbers of seventeen digits as text with an apostrophe or ="…", as Excel users protect them."""
    people = cast("us", 6, "20260000000030117")
    rows = [[f"'{w.number}" if i % 2 else f'="{w.number}"', w.family, w.given] for i, w in enumerate(people)]
    folder.csv("ids.csv", [words("Learner ID,Last,First"), *rows])
    folder.photos(people)
    return people


@case()
def numbers_in_mixed_cells(folder: Folder) -> list[Who]:
    """A workbook of mixed cells: some numbers are numbers, some text with blanks, one has a letter."""
    people = [*cast("us", 6, "120417", "", "M2"), one("Ava", "Stowe", "12041X", "", "M2")]
    rows: list[list[object]] = [["Learner", "Adm. number", "Set"]]
    rows += [
        [w.full, int(w.number) if i % 2 == 0 and w.number.isdigit() else f" {w.number} ", w.room]
        for i, w in enumerate(people)
    ]
    folder.book("sets.xlsx", {"Tabelle1": rows})
    folder.photos(people)
    return people


@case()
def grades_in_other_spellings(folder: Folder) -> list[Who]:
    """Klasse 7, 7., 07, 7.0 in one column of a German list."""
    people = cast("de", 7, "8200", "7 7 7 7 8 8 8")
    said = ["Klasse 7", "7.", "07", "7.0", "8", "Klasse 8", "08"]
    folder.csv(
        "alle.csv",
        [
            words("Nr.,Nachname,Vorname,Jahrgangsstufe"),
            *([w.number, w.family, w.given, g] for w, g in zip(people, said, strict=True)),
        ],
        ";",
    )
    folder.photos(people)
    return people


@case()
def three_of_one_name(folder: Folder) -> Truth:
    """Three of one name in one column, two of them in one class, no numbers: three pupils."""
    thrice = [one("Mohammed", "Ali", room=room, photo="") for room in ("9X", "9X", "9Y")]
    people = [*(w for w in cast("uk", 5, "", "", "9X 9Y", without=5) if w.family != "Ali"), *thrice]
    folder.csv("9.csv", [words("Name,Form"), *([w.full, w.room] for w in people)])
    return Truth(people, [lost("two of one name in one class", "mohammed ali")])


@case()
def one_name_two_classes(folder: Folder) -> Truth:
    """Two of one name in two classes, photos with the class in their name: nothing is unclear."""
    pair = [one("Sara", "Berg", room=room, photo=f"Sara {room}") for room in ("2A", "2B")]
    people = [*cast("sv", 4, "", "", "2A 2B", without=0), *pair]
    folder.csv(
        "tvåor.csv", [words("Förnamn,Efternamn,Klass"), *([w.given, w.family, w.room] for w in people)], ";"
    )
    folder.photos(people, lambda who: f"{who.given} {who.family} ({who.room}).jpg")
    return Truth(people)


@case()
def nicknames_and_titles(folder: Folder) -> list[Who]:
    """Nicknames in brackets and quotes, de la, a suffix in a column of its own, a middle initial."""
    people = [
        one("Elizabeth", "Warren", "21", goes="Liz"), one("José", "de la Cruz", "22"), one("Samuel", "Bright", "23", also=(("Samuel", "Bright Jr."),)),
        one("Nathaniel", "Young", "24", goes="Nat"), one("Ann", "Lee", "25", also=(("Ann M.", "Lee"),)),
    ]  # fmt: skip
    said = [
        ("Warren", "Elizabeth (Liz)", ""),
        ("de la Cruz", "José", ""),
        ("Bright", "Samuel", "Jr"),
        ("Young", "Nathaniel 'Nat'", ""),
        ("Lee", "Ann M.", ""),
    ]
    folder.csv(
        "club.csv",
        [
            words("Surname,Forename,Suffix,Card"),
            *([*names, w.number] for w, names in zip(people, said, strict=True)),
        ],
    )
    folder.photos(people)
    return people


@case("one NUL byte makes no UTF-16: found/import.md B10")
def one_nul_byte(folder: Folder) -> list[Who]:
    """cp1252 with one NUL in a column of remarks."""
    people = cast("fr", 7, "7702", "CP", "")
    rows = [[w.family, w.given, w.number, w.grade, "cantine"] for w in people]
    data = table([words("Nom,Prénom,Numéro,Classe,Remarque"), *rows], ";").encode("cp1252")
    folder.put("liste.csv", data.replace(b"cantine", b"can\0tine", 1))
    folder.photos(people)
    return people


@case("CSV of Excel on Windows in Central Europe: donatstudios.com, CSV-An-Encoding-Nightmare")
def big_endian_unicode(folder: Folder) -> list[Who]:
    """UTF-16 big endian with a mark, semicolons and quotes; number in the middle."""
    people = cast("pl", 7, "411", "", "3d")
    rows = [[w.family, w.number, w.given, w.room] for w in people]
    folder.put(
        "lista.csv",
        b"\xfe\xff"
        + table([["Nazwisko", "Nr legitymacji", "Imię", "Oddział"], *rows], ";", quote=True).encode(
            "utf-16-be"
        ),
    )
    folder.photos(people)
    return people


@case("Excel on older Macs: donatstudios.com, CSV-An-Encoding-Nightmare")
def mac_roman_german(folder: Folder) -> list[Who]:
    """Mac Roman with tabs; the photos have the umlauts."""
    people = [w for w in cast("de", 7, "", "", "1b") if w.family != "Özdemir"]
    folder.csv(
        "klasse.txt",
        [["Name", "Vorname", "Klasse"], *([w.family, w.given, w.room] for w in people)],
        "\t",
        "mac_roman",
        "\r",
    )
    folder.photos(people, lambda who: f"{who.family}, {who.given}.jpg")
    return people


@case("own titles for numbers: found/import.md B1")
def number_titles_in_swedish(folder: Folder) -> Truth:
    """`Kortnr` names the photos; a column of cupboards with as many digits beside it."""
    people = cast("sv", 7, "55310")
    rows = [[w.given, str(41000 + i * 17), w.family, w.number] for i, w in enumerate(people)]
    folder.csv("elevkort.csv", [["Tilltalsnamn", "Skåp", "Efternamn", "Kortnr"], *rows], ";")
    folder.photos(people)
    return Truth(people, [lost("the column Skåp", "skåp")])


@case()
def visitors_and_staff_rows(folder: Folder) -> list[Who]:
    """A role column: pupils, a teacher, a parent, an emergency contact."""
    people = cast("us", 5, "7801", "1", "1W")
    rows = [["pupil", w.given, w.family, w.number, "1", "1W"] for w in people]
    rows += [
        ["teacher", "Hana", "Wolff", "T1", "", "1W"],
        ["parent", "Greg", "Stone", "", "", ""],
        ["emergency contact", "Lil", "Moss", "", "", ""],
    ]
    folder.csv("1W everybody.csv", [words("Role,First,Last,No.,Grade,Room"), *rows])
    folder.photos(people)
    return [*people, one("Hana", "Wolff", "T1", room="1W", role="staff", photo="")]


@case()
def register_numbers_and_photos(folder: Folder) -> list[Who]:
    """A register number that starts anew in each sheet; photos `4a_07.jpg` by sheet and register number."""
    people = sorted(cast("de", 8, "", "", "4a 4b", without=2), key=lambda w: w.room)
    seat = {w.key: i % 4 + 4 for i, w in enumerate(people)}
    sheets = {
        room: [["Nr", "Schüler/in"], *([seat[w.key], w.last_first] for w in people if w.room == room)]
        for room in ("4a", "4b")
    }
    folder.book("Klassenbuch.xlsx", sheets)
    folder.photos(people, lambda who: f"{who.room}_{seat[who.key]:02}.jpg")
    return people
