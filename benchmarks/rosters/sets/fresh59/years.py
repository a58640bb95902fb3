"""Lists of several months and years that are imported one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, one, up_a_grade, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, cells, grid_pdf

_OAK_HILL = (
    "Aliyah|Becker|26101|K|K-1;Bruno|Cabrera|26114|K|K-1;Clara|Devlin|25807|1|1-2;Devonte|Ellis|25810|1|1-2;"
    "Eden|Fisk|25422|2|2-1;Farrah|Gill|25435|2|2-1;Grant|Huerta|25039|3|3-2;Hallie|Ives|25042|3|3-2;"
    "Ismail|Jama|24655|4|4-1;Jolie|Krantz|24668|4|4-1;Kyle|Lund|24270|5|5-1;Lila|Moreau|24283|5|5-1"
)


@case("Follett Destiny: patron fields with Status A/I, legacyhelp.follettsoftware.com, PIC available fields")
def p62a_elementary_from_august_to_next_august(folder: Folder) -> Truth:
    """Four exports: joiners, one withdrawn, one moved, then a new year with the fifth graders inactive."""
    titles = cut("District ID|Last Name|First Name|Nickname|Patron Type|Status|Homeroom|Grade Level")

    def put(name: str, listed: Iterable[Who]) -> None:
        rows = [
            [
                *(w.number, w.family, w.given, w.goes, "Student", "A" if w.here else "I", w.room),
                "KG" if w.grade == "K" else w.grade.zfill(2),
            ]
            for w in sorted(listed, key=lambda each: each.family)
        ]
        folder.csv(f"{name}/patrons.csv", [titles, *rows], quote=True)

    august = but(of_lines(_OAK_HILL), {3: {"goes": "Dev"}})
    put("1 August 2026", august)
    came = of_lines("Miguel|Navarrete|26340|3|3-2;Nia|Osborn|26353|K|K-1")
    october = [*but(august, {5: {"room": "2-3"}}), *came]
    put("2 October 2026", october)
    january = [*but(october, {7: {"here": False}}), *of_lines("Orla|Pence|26388|1|1-2")]
    put("3 January 2027", january)
    rooms = {"K-1": "1-1", "1-2": "2-2", "2-1": "3-1", "2-3": "3-1", "3-2": "4-2", "4-1": "5-1"}
    gone = [replace(w, here=False) for w in january if w.grade == "5"] + [january[7]]
    stay = up_a_grade([w for w in january if w.grade != "5" and w.here], rooms)
    new = of_lines("Pablo|Quintana|26702|K|K-2;Reese|Sadler|26715|K|K-2;Tamar|Uziel|26728|4|4-2")
    put("4 August 2027", [*stay, *gone, *new])
    return Truth(
        [*stay, *gone, *new],
        steps=("1 August 2026", "2 October 2026", "3 January 2027", "4 August 2027"),
        same=[(w.full, w.full) for w in stay],
    )


_WHOLE_SCHOOL = (
    "Ansley|Boone|9103|1|1 Reed;Briggs|Carden|9116|1|1 Reed;Colette|Dillard|9129|1|1 Shaw;"
    "Dax|Emery|8832|2|2 Lopez;Elodie|Finch|8845|2|2 Lopez;Foster|Gaddis|8858|2|2 Marsh;"
    "Greer|Hatton|8561|3|3 Cole;Huck|Inglis|8574|3|3 Cole;Ines|Jurado|8587|3|3 Tran;"
    "Kason|Lovett|8590|3|3 Tran;Liv|Mercer|8290|4|4 Dean;Nash|Oakes|8303|4|4 Dean"
)


@case()
def p62a_two_lists_of_only_a_part_of_the_school(folder: Folder) -> Truth:
    """The whole school; then new ones only; then grade 3 only, shared out anew; next August with leavers."""
    titles = cut("ID|Last Name|First Name|Grade|Class")

    def rows(people: Iterable[Who]) -> list[list[Any]]:
        ordered = sorted(people, key=lambda w: w.family)
        return [[int(w.number), w.family, w.given, int(w.grade), w.room] for w in ordered]

    people = of_lines(_WHOLE_SCHOOL)
    folder.book("2026-08/All students 26-27.xlsx", {"All": [titles, *rows(people)]})
    new = of_lines("Oakley|Pitts|9210|3|3 Cole;Perla|Quintero|9223|1|1 Shaw;Quill|Rainey|9236|2|2 Marsh")
    above = [["New students since the start of school - October 5"], []]
    folder.book("2026-10/New students.xlsx", {"New": [*above, titles, *rows(new)]})
    shared = {6: "3 Tran", 8: "3 Vega", 9: "3 Vega"}
    people = [*but(people, {at: {"room": room} for at, room in shared.items()}), *new]
    thirds = [w for w in people if w.grade == "3"]
    above = [["Grade 3 classes from January 11 (Ms. Vega's new class)"], []]
    folder.book("2027-01/Grade 3 new classes.xlsx", {"Grade 3": [*above, titles, *rows(thirds)]})
    after = {"1 Reed": "2 Marsh", "1 Shaw": "2 Lopez", "2 Lopez": "3 Tran", "2 Marsh": "3 Cole"}
    after |= {"3 Cole": "4 Dean", "3 Tran": "4 Dean", "3 Vega": "4 Ruiz"}
    stay = up_a_grade([w for w in people if w.grade != "4"], after)
    gone = [replace(w, here=False) for w in people if w.grade == "4"]
    first = of_lines("Rylan|Sousa|9401|1|1 Reed;Sutton|Teller|9414|1|1 Shaw")
    left = [[*titles[:3], "Going to"], *([w.number, w.family, w.given, "Lee Middle School"] for w in gone)]
    sheets = {"All": [titles, *rows([*stay, *first])], "Left in June 2027": left}
    folder.book("2027-08/All students 27-28.xlsx", sheets)
    steps = ("2026-08", "2026-10", "2027-01", "2027-08")
    same = [(w.full, w.full) for w in stay if int(w.number) < 9200]
    tabs = ("All", "New", "Grade 3", "Left in June 2027", "Lee Middle School")
    return Truth([*stay, *first, *gone], steps=steps, same=same, allowed=tabs)


_PHOTO_PAGES = (
    "Alma|Bergqvist||4|4A;Björn|Cedergren||4|4A;Disa|Ekwall||4|4A;Elliot|Forsberg||4|4A;Freja|Grahn||4|4A;"
    "Hamza|Ibrahim||4|4A;Ingrid|Jonsson||4|4A;Kerstin|Löfgren||4|4A"
)


@case()
def p62a_photo_page_then_a_list_then_a_page_again(folder: Folder) -> Truth:
    """Sweden: a photo page in PDF; later the list with numbers; next autumn new photos, one class up."""
    first = with_photos(of_lines(_PHOTO_PAGES), 5)
    grid = Grid(title="Klass 4A", columns=4, rows=4, foot="Utskrivet 2026-08-24")
    folder.put("2026-08/Fotolista 4A.pdf", grid_pdf(cells(first, "{who.given}", "{who.family}"), grid))
    numbered = [replace(w, number=str(1604410 + at * 23)) for at, w in enumerate(first)]
    joiner = one("Maja", "Nordin", "1604999", "4", "4A", photo="")
    listed = [*numbered, joiner]
    titles = cut("Elevnummer|Efternamn|Förnamn|Klass|Årskurs")
    rows = [[w.number, w.family, w.given, w.room, w.grade] for w in listed]
    folder.csv("2027-01/elever 4A.csv", [titles, *rows], ";", "utf-8-sig")
    now = [replace(w, grade="5", room="5A") for w in listed]
    now = [w if at == 4 else replace(w, photo=f"{w.key} a year older") for at, w in enumerate(now)]
    shown = [replace(w, photo="") if at == 4 else w for at, w in enumerate(now)]
    grid = Grid(title="Klass 5A", columns=4, rows=4, foot="Utskrivet 2027-08-30")
    folder.put("2027-08/Fotolista 5A.pdf", grid_pdf(cells(shown, "{who.given}", "{who.family}"), grid))
    steps = ("2026-08", "2027-01", "2027-08")
    return Truth(now, steps=steps, same=[(w.full, w.full) for w in first])


_MIDDLE_SCHOOL = (
    "Arlo|Bennett|60114|6|6 Red;Bea|Castro|60127|6|6 Red;Cyril|Dean|60130|6|6 Blue;"
    "Dot|Esquivel|60143|6|6 Blue;Ephra|Fields|59811|7|7 Red;Flynn|Goode|59824|7|7 Blue;"
    "Gia|Howe|59837|7|7 Red;Hart|Ismay|59840|7|7 Blue;"
    "Indra|Jha|59508|8|8 Red;Joss|Kane|59511|8|8 Blue;Koa|Lum|59524|8|8 Red"
)


@case()
def p62a_columns_renamed_and_in_another_order(folder: Folder) -> Truth:
    """A sheet a grade in August, other titles in January, next August a sheet of those promoted out."""

    def by_grade(people: Iterable[Who]) -> dict[str, list[list[Any]]]:
        sheets: dict[str, list[list[Any]]] = {}
        for w in people:
            rows = sheets.setdefault(f"Grade {w.grade}", [["Student", "ID", "Team", "Goes by"]])
            rows.append([w.last_first, int(w.number), w.room, w.goes])
        return sheets

    august = but(of_lines(_MIDDLE_SCHOOL), {4: {"goes": "Effie"}, 7: {"goes": "Harty"}})
    folder.book("2026-08/Teams.xlsx", by_grade(august))
    joined = of_lines("Lark|Monroe|60310|7|7 Red;Milo|Nance|60323|6|6 Blue")
    january = [*but(august, {1: {"room": "6 Blue"}, 5: {"room": "7 Red"}, 9: {"here": False}}), *joined]
    titles = cut("First Name|Last Name|Gr.|Student Number|Team|Status")
    rows = [
        [w.given, w.family, w.grade, w.number, w.room, "Enrolled" if w.here else "Withdrawn 11/20/26"]
        for w in sorted(january, key=lambda each: each.given)
    ]
    folder.csv("2027-01/student list.csv", [titles, *rows])
    next_room = {f"{n} {team}": f"{n + 1} {team}" for n in (6, 7) for team in ("Red", "Blue")}
    stay = up_a_grade([w for w in january if w.grade != "8"], next_room)
    gone = [replace(w, here=False) for w in january if w.grade == "8"]
    new = of_lines("Nell|Overby|60511|6|6 Red;Odin|Pruett|60524|6|6 Blue")
    sheets = by_grade([*new, *sorted(stay, key=lambda w: w.grade)])
    graduates = [w for w in gone if w.given != "Joss"]
    sheets["Promoted to high school"] = [["Student", "ID"]]
    sheets["Promoted to high school"] += [[w.last_first, int(w.number)] for w in graduates]
    folder.book("2027-08/Teams 27-28.xlsx", sheets)
    same = [(w.full, w.full) for w in stay if w.given not in ("Lark", "Milo")]
    return Truth(
        [*new, *stay, *gone],
        steps=("2026-08", "2027-01", "2027-08"),
        same=same,
        allowed=("Grade 6", "Grade 7", "Grade 8", "Promoted to high school"),
    )


_FIFTH = (
    "Ada|Bergmann|11203|5|5a;Bastian|Cramer|11216|5|5a;Charlotte|Döring|11229|5|5b;Deniz|Ersoy|11232|5|5b;"
    "Enno|Fiedler|11245|5|5a;Finja|Grothe|11258|5|5b;Greta|Hösl|11261|5|5a;Hamid|Jaber|11274|5|5b;"
    "Ida|Kröger|11287|5|5a;Jannis|Lenz|11290|5|5b"
)


@case()
def p62a_away_in_february_and_back_in_summer(folder: Folder) -> Truth:
    """Germany: a pupil isn't on February's list and is on August's again; some change between a and b."""
    titles = cut("Schülernummer|Nachname|Vorname|Rufname|Jahrgang|Klasse")

    def put(name: str, listed: Iterable[Who], called: bool = True) -> None:
        rows = [
            [w.number, w.family, w.given, *([w.goes] if called else []), w.grade, w.room]
            for w in sorted(listed, key=lambda each: (each.room, each.family))
        ]
        shown = titles if called else [title for title in titles if title != "Rufname"]
        folder.csv(f"{name}/schueler.csv", [shown, *rows], ";", "cp1252")

    august = but(of_lines(_FIFTH), {2: {"goes": "Lotte"}, 6: {"goes": "Gretel"}})
    put("2026-08", august)
    october = but(august, {3: {"room": "5a"}, 8: {"room": "5b"}})
    october += of_lines("Kateryna|Moroz|11390|5|5a")
    put("2026-10", october)
    february = but(october, {0: {"family": "Bergmann-Thiel"}})
    put("2027-02", [w for w in february if w.given != "Enno"], called=False)
    summer = up_a_grade(february, {"5a": "6a", "5b": "6b"})
    summer = but(summer, {4: {"room": "6b"}, 10: {"given": "Katharina"}})
    new = of_lines("Levin|Nagel|11502|6|6b")
    put("2027-08", [*summer, *new], called=False)
    same = [(old.full, now.full) for old, now in zip(august, summer[:10], strict=True)]
    steps = ("2026-08", "2026-10", "2027-02", "2027-08")
    return Truth([*summer, *new], steps=steps, same=same)
