"""Exports of systems and what offices keep of them: the United States, Quebec, São Paulo, the Netherlands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import Bar, Struck, book_of, lay


@case()
def q86_grade_in_brackets_and_lunch_pins(folder: Folder) -> Truth:
    """US: a Google Sheet as CSV: `Last, First (4)`, local and state ID, lunch PIN, teacher; photos zipped."""
    people = of_lines(
        """Mia|Alvarado|77120|4|Oyler; Jackson|Boyle|77134|4|Oyler; Tiana|Cross|77141|4|Oyler
        Dmitri|Fedorov|77158|4|Oyler; Summer|Ransom|77162|4|Oyler; Elias|Stavros|77175|4|Oyler
        Brianna|De La Rosa|76011|5|Hatch; Colin|McNamara|76026|5|Hatch; Evelyn|Park|76033|5|Hatch
        Jonathan|St. Clair|76048|5|Hatch; Mariam|Toure|76052|5|Hatch; Zachary|Underwood|76069|5|Hatch"""
    )
    people = [replace(w, more=(f"{at * 7919 + 8031442210}",)) for at, w in enumerate(with_photos(people, 4))]
    rows: list[list[Any]] = [
        ["Lincoln Park K-8: active students 9/2/2026", *[""] * 7],
        [""] * 8,
        cut("Student|Local ID|SSID|Lunch PIN|Teacher|Bus AM|Bus PM|Guardian(s)"),
    ]
    buses = ("12", "walker", "7", "")
    for at, w in enumerate(people):
        pin = f"{at * 617 + 1043:04}"
        adult = f"{('Tricia', 'Omar', 'Lena')[at % 3]} {w.family} 555-0{at * 7 + 108}"
        second = f"; {('Rob', 'Ana')[at % 2]} {w.family} 555-0{at * 5 + 201}" if at % 3 else ""
        place = [w.room, buses[at % 4], buses[(at + at % 2) % 4]]
        rows.append([f"{w.last_first} ({w.grade})", w.number, w.more[0], pin, *place, adult + second])
    folder.csv("Active students w PINs - Sheet1.csv", rows)
    folder.zip("photos_by_local_id.zip", {f"{w.number}.jpg": face(w.photo) for w in people if w.photo})
    return Truth(people)


@case("style of a Skyward report with Entity, Alphakey and Other ID to Excel; the data invented")
def q86_skyward_with_two_entities(folder: Folder) -> Truth:
    """Texas: entity, alphakey beside the Other ID, suffix, graduation year, advisor, status; two withdrew."""
    people = of_lines(
        """Brandi|Ashcraft|118402|9|A112; Luis|Cantu|118417|9|A112; Emory|Dietz|118423|9|A112
        Jada|Hightower|118438|9|A112; Cody|Lankford|118446|9|A112; Oluwaseyi|Peters|118459|9|A112
        Monserrat|Rangel|118460|9|B207; Tyler|Scoggins|118474|9|B207; Hayden|Tubbs|118485|9|B207
        Arnoldo|Villa|118493|9|B207; Presley|Whisenhunt|118501|9|B207; Ximena|Ybarra|118516|9|B207"""
    )
    suffixes = {1: "III", 9: "Jr"}
    found = []
    for at, w in enumerate(people):
        also = ((w.given, f"{w.family} {suffixes[at]}"),) if at in suffixes else ()
        key = f"{w.family[:5]}{w.given[:3]}000".upper()
        found.append(replace(w, more=(key,), here=at not in (4, 10), also=also))
    advisors = {"A112": "PROCTOR, JEAN", "B207": "SALDIVAR, HECTOR"}
    rows: list[Any] = [
        cut("Cypress Bend ISD||||STUDENT LISTING BY ENTITY||||||09/08/26||Page:1"),
        [],
        cut("Entity|Alphakey|Other ID|Stu Last|Stu First|Stu Mid|Stu Sfx|Gr|Gy|Hmrm|Advisor|Sts|WD Date"),
    ]
    for at, w in enumerate(found):
        names = [w.family, w.given, ("Lynn", "", "Ray", "R")[at % 4], suffixes.get(at, "")]
        place = ["09", 2030, w.room, advisors[w.room]]
        state = ["A", ""] if w.here else ["I", "08/28/26"]
        rows.append([("001" if at % 5 else "042"), w.more[0], w.number, *names, *place, *state])
    rows.append(["", "", f"Total Students: {len(found)}"])
    book, sheet = book_of("Sheet1")
    lay(sheet, rows, 13)
    folder.save("Stu Listing by Entity.xlsx", book)
    return Truth(found, allowed=(*advisors.values(), "JEAN PROCTOR", "HECTOR SALDIVAR", "A", "001", "042"))


@case()
def q86_fiche_and_permanent_codes(folder: Folder) -> Truth:
    """Quebec: an English high school: fiche, permanent code, Sec 1, groups, lockers, entry dates."""
    people = of_lines(
        """Olivia|Beauchamp|2104417||101; Anthony|Di Iorio|2104422||101
        Malika|Jean-Baptiste|2104436||101
        Liam|O'Shaughnessy|2104441||101; Zoé|Tremblay-Ross|2104458||101
        Nathan|Cohen|2104463||102; Giulia|Fusaro|2104470||102; Kiana|Jacobs|2104485||102
        Édouard|Labrecque|2104492||102; Priyanka|Sivakumar|2104506||102"""
    )
    plain = str.maketrans("éÉ", "eE", " '-")
    found = []
    for at, w in enumerate(people):
        letters = f"{w.family.translate(plain)[:3]}{w.given.translate(plain)[0]}".upper()
        month = at % 12 + 1 + (50 if w.given[-1] in "aé" else 0)
        code = f"{letters}{at * 7 % 28 + 1:02}{month:02}14{at % 9 + 1:02}"
        found.append(replace(w, more=(code, code[:4] + " " + code[4:])))
    titles = cut(
        "Fiche|Permanent Code|Last Name|First Name|Level|Group|Home Lang|Locker|Bus|Entry|Exit|Notes"
    )
    rows: list[list[Any]] = []
    for at, w in enumerate(found):
        own = [w.number, w.more[1], w.family, w.given, "Sec 1", w.room, ("EN", "FR", "IT", "EN")[at % 4]]
        note = {2: "FSL enriched", 7: "new - from Kahnawake Survival"}.get(at, "")
        entry = "2026-09-14" if at == 7 else "2026-08-31"
        rows.append([*own, 1040 + at * 2, ("0412", "STM", "0418")[at % 3], entry, "", note])
    folder.csv("Sec 1 lists for library.csv", [titles, *rows], ";", "cp1252")
    return Truth(found)


@case("style of the class list of the secretariat of São Paulo (RA, Dig. RA, UF RA, Situação); data invented")
def q86_relacao_de_alunos_com_ra(folder: Folder) -> Truth:
    """Brazil: RA of twelve digits with its digit and state apart, two classes, moves; names in capitals."""
    people = of_lines(
        """Alice Vitória|Amorim||7|B; Bryan Henrique|Bonfim||7|B; Emanuelly|Cardoso Reis||7|B
        Gustavo|Evangelista||7|B; Isabelly Cristina|Prado||7|B; Kauê|Siqueira||7|B
        Ana Lívia|Batista||7|C; Davi Lucca|Camargo||7|C; Heloísa|Fagundes||7|C; Lorenzo|Messias||7|C
        Manuela|Nogueira Pinto||7|C; Pietro|Toledo||7|C"""
    )
    found = []
    for at, w in enumerate(people):
        core = 111204377 + at * 20413
        number, digit = f"{core:012}", "0123456789X"[at * 7 % 11]
        more = (str(core), f"{number}{digit}", f"{number}-{digit}", f"{core}{digit}", f"{core}-{digit}")
        full = tuple(f"{one}{mark}SP" for one in more for mark in ("", "/", "-"))
        found.append(replace(any_parting(w), number=number, more=(*more, *full), here=at not in (3, 9)))
    states = {3: "TRANSFERIDO", 9: "TRANSFERIDO"}
    book, _ = book_of("7B")
    book.create_sheet("7C")
    for room in "BC":
        rows: list[Any] = [
            ["GOVERNO DO ESTADO - DIRETORIA DE ENSINO REGIÃO LESTE 4"],
            ["EE PROFA. MARIA APARECIDA RAMOS"],
            [f"Turma: 7º ANO {room}   Turno: MANHÃ   Ano letivo: 2026"],
            [],
            cut("Nº|Série|Turma|Nome do Aluno|RA|Dig. RA|UF RA|Data Nasc.|Situação|Data Mov.|Deficiência"),
        ]
        for nth, w in enumerate((w for w in found if w.room == room), 1):
            at = found.index(w)
            born = f"{at * 7 % 28 + 1:02}/{at % 12 + 1:02}/2013"
            moved = "" if w.here else "14/04/2026"
            own = [nth, "7º", room, w.full.upper(), w.number, w.more[1][-1], "SP", born]
            rows.append([*own, states.get(at, "ATIVO"), moved, ""])
        lay(book[f"7{room}"], rows, 11, ("A1:K1", "A2:K2", "A3:K3"))
    folder.save("Relação de alunos 7º ano.xlsx", book)
    return Truth(found, capitals=True, allowed=("7B", "7C", "MANHÃ"))


@case()
def q86_groepslijst_met_avi(folder: Folder) -> Truth:
    """Netherlands: groups under bars with teacher, leerlingnummer, prefix apart, AVI, in and out."""
    people = of_lines(
        """Fenne|Aalbers|20417||6a; Youssef|el Idrissi|20422||6a; Mees|Hoekstra|20431||6a
        Lis|van der Linden|20438||6a; Jayden|Pinas|20445||6a; Saar|Wiersma|20450||6a
        Boaz|ten Brink|20453||6b; Nikki|Groen|20462||6b; Tygo|de Haan|20466||6b; Hiba|Ouali|20474||6b
        Floris|van Rijn|20481||6b; Vera|Schouten|20489||6b"""
    )
    formal = {3: "Elisabeth Anna", 5: "Sara Maria", 8: "Tygo Johannes"}
    people = [
        replace(w, here=at != 9, also=((formal[at], w.family),) if at in formal else ())
        for at, w in enumerate(people)
    ]
    titles = cut("Nr|Leerlingnr|Roepnaam|Tussenv.|Achternaam|Voornamen|Groep|Geb.datum|AVI|Ouder 1|Tel 1")
    titles += cut("Ouder 2|Tel 2|In|Uit|Bijzonderheden")
    rows: list[Any] = [Bar("OBS De Wilg - groepslijsten 2026-2027", "FFFFFF"), [], titles]
    for room, teacher in (("6a", "juf Marieke"), ("6b", "meester Bas")):
        rows.append(Bar(f"Groep {room} - {teacher}", "C6E0B4"))
        for nth, w in enumerate((w for w in people if w.room == room), 1):
            at = people.index(w)
            *small, last = w.family.split()
            adults = [f"{('Eva', 'Karim', 'Joke')[at % 3]} {w.family}", f"06-55501{at * 7 + 104}"]
            adults += (
                [f"{('Rik', 'Sjoerd')[at % 2]} {w.family}", f"06-55502{at * 9 + 113}"] if at % 4 else ["", ""]
            )
            name = [w.given, " ".join(small), last, formal.get(at, w.given), room]
            note = {1: "noten!", 9: "verhuisd naar Zwolle", 10: "dyslexie"}.get(at, "")
            born, level = f"{at * 5 % 28 + 1:02}-{at % 12 + 1:02}-2016", ("E5", "M6", "E4", "E6")[at % 4]
            dates = ["01-08-2020", "" if w.here else "11-09-2026"]
            row = [nth, int(w.number), *name, born, level, *adults, *dates, note]
            rows.append(row if w.here else Struck(row))
        rows.append([])
    book, sheet = book_of("groep 6")
    lay(sheet, rows, 16)
    folder.save("Groepslijsten 6.xlsx", book)
    return Truth(
        people, allowed=("juf Marieke", "meester Bas", "groep 6", *(f"Groep {r}" for r in ("6a", "6b")))
    )
