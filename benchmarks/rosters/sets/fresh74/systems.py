"""Exports of learning platforms and school systems: gradebooks, participants, admission numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.folder import Folder, faces, words


@case("Canvas: Gradebook export, Instructor Guide")
def q73_gradebook_of_two_sections(folder: Folder) -> Truth:
    """US: a gradebook: the pupil, three kinds of number, the section, points possible and scores."""
    people = of_lines(
        """Armando|Bustos|170233|||; Bethany|Clayborne|170248|||; Desmond|Fields|170251|||
        Emilia|Garrity|170266|||; Jonas|Hsu|170270|||; Kayla|Ingram|170285|||; Lorenzo|Marquez|170299|||
        Monique|Pettway|170304|||; Noel|Shapiro|170317|||; Tamara|Wexler|170322|||"""
    )
    sections = ("7th Grade ELA - Period 2", "7th Grade ELA - Period 5")
    people = [
        replace(w, more=(str(9140 + at * 7), f"{w.number}@mail.example"), classes=(sections[at % 2],))
        for at, w in enumerate(people)
    ]
    titles = words(
        "Student,ID,SIS User ID,SIS Login ID,Section,Book Talk 1 (55120),Summer Reading (55134),Current Score"
    )
    scores = [[8 + at % 3, 17 + at % 4, f"{84 + at * 1.5:.2f}"] for at in range(len(people))]
    rows = [
        [w.last_first, w.more[0], w.number, w.more[1], w.classes[0], *score]
        for w, score in zip(people, scores, strict=True)
    ]
    folder.csv(
        "2026-10-01T0814_Grades-7ELA.csv",
        [titles, ["    Points Possible", "", "", "", "", 10, 20, "(read only)"], *rows],
    )
    return Truth(people)


@case()
def q73_pronote_avec_sorties(folder: Folder) -> Truth:
    """France: the export of the pupils of two classes; two have a date on which they left."""
    people = of_lines(
        """Capucine|Arnaud||4|4e 1; Ayoub|Belkacem||4|4e 1; Baptiste|Carpentier||4|4e 1
        Louna|Da Silva||4|4e 1; Émilien|Gauthier||4|4e 1; Manon|Le Goff||4|4e 1
        Anaïs|Marchand||4|4e 2; Kylian|Mbaye||4|4e 2; Tao|Nguyen-Roche||4|4e 2
        Jean-Baptiste|Picard||4|4e 2; Lucie|Renaud||4|4e 2; Océane|Vidal||4|4e 2"""
    )
    people = [replace(w, here=at not in (2, 10)) for at, w in enumerate(people)]
    diet = ("DEMI-PENSIONNAIRE", "EXTERNE")
    rows = [
        [
            w.family.upper(),
            w.given,
            f"{at * 2 + 3:02}/{at % 12 + 1:02}/2013",
            w.room,
            diet[at % 3 == 0],
            "01/09/2026",
            "" if w.here else "25/09/2026",
        ]
        for at, w in enumerate(people)
    ]
    titles = words("Nom,Prénom,Né(e) le,Classe,Régime,Date d'entrée,Date de sortie")
    folder.csv("EXP_ELEVES.csv", [titles, *rows], ";", "utf-8-sig")
    return Truth(people, capitals=True)


@case("Moodle: Participants, download table data")
def q73_deltakere_i_norsk(folder: Folder) -> Truth:
    """Norway: the participants of a course with their groups and roles; two of them are teachers."""
    pupils = of_lines(
        """Ingrid|Aasen||8|8A; Sander|Bakke||8|8A; Thea Marie|Dalseth||8|8A; Jonas|Eide||8|8A
        Amina|Hassan||8|8A; Øyvind|Løkken||8|8A
        Astrid|Fjeld||8|8B; Magnus|Gundersen||8|8B; Sunniva|Kvam||8|8B; Håkon|Myhre||8|8B
        Leah|Solberg||8|8B; Mohamad|Yusuf||8|8B"""
    )
    teachers = of_lines("Berit|Tveit; Kjell|Rustad", role="teacher")
    rows = [
        [w.given, w.family, f"elev{4410 + at}@skole.example", "Student", w.room]
        for at, w in enumerate(pupils)
    ]
    rows += [
        [w.given, w.family, f"{w.given}.{w.family}@skole.example".lower(), "Lærer", ""] for w in teachers
    ]
    folder.csv(
        "norsk_8_deltakere.csv", [["Fornavn", "Etternavn", "E-postadresse", "Roller", "Grupper"], *rows]
    )
    return Truth([*pupils, *teachers])


@case()
def q73_tutor_groups_and_admission_numbers(folder: Folder) -> Truth:
    """Britain: two numbers, preferred forenames, tutor groups, a leaving date; a zip of photos by number."""
    people = with_photos(
        of_lines(
            """Amelie|Barker|004512|7|7HW; Muhammad|Farooq|004518|7|7HW; Thomas|Gill|004523|7|7HW|Tom
            Ottilie|Hurst|004530|7|7HW; Danuta|Kowalska|004537|7|7HW
            Harrison|Booth|004541|7|7PS|Harry; Jasmine|Clegg|004546|7|7PS; Ravi|Deshmukh|004552|7|7PS
            Caitlin|Lloyd-Evans|004559|7|7PS; Toby|Marsden|004563|7|7PS
            Georgia|Nuttall|004570|8|8KB; Nana|Owusu|004577|8|8KB; Benedict|Shaw|004581|8|8KB|Ben
            Yasmin|Siddiqui|004588|8|8KB"""
        ),
        6,
        13,
    )
    people = [
        replace(w, more=(f"{'KRTW'[at % 4]}8203410{19001 + at * 13}",), here=at != 9)
        for at, w in enumerate(people)
    ]
    titles = words("Adm No,UPN,Legal Surname,Legal Forename,Preferred Forename,Year,Reg,Leaving Date")
    rows: list[list[Any]] = [
        [
            w.number,
            w.more[0],
            w.family,
            w.given,
            w.goes or w.given,
            f"Year {w.grade}",
            w.room,
            "" if w.here else "11/09/2026",
        ]
        for w in people
    ]
    folder.csv("Student list Sept.csv", [titles, *rows])
    folder.zip("Student photos.zip", faces(people))
    return Truth(people)


@case()
def q73_elevlista_med_foton(folder: Folder) -> Truth:
    """Sweden: a table of an older program, names and classes, who has left, photos called by the name."""
    people = with_photos(
        of_lines(
            """Alma|Berglund|21044|7|7A; Hjalmar|Dahlgren|21049|7|7A; Sigrid|Edström|21053|7|7A
            Adnan|Hodžić|21058|7|7A; Linnéa|Hedlund|21062|7|7A
            Melker|Jönsson|21067|7|7B; Saga|Malmqvist|21071|7|7B; Ludvig|af Ekenstam|21076|7|7B
            Freja|Rosén|21080|7|7B; Vincent|Sundqvist|21085|7|7B; Selma|Åhlund|21089|7|7B"""
        ),
        3,
        9,
    )
    people = [replace(w, here=at != 9) for at, w in enumerate(people)]
    rows = [
        [w.number, w.family, w.given, w.room, f"070-174 06 {at + 10}", "" if w.here else "2026-09-18"]
        for at, w in enumerate(people)
    ]
    rows = [["Elevnr", "Efternamn", "Förnamn", "Klass", "Vårdnadshavares mobil", "Slutat"], *rows]
    folder.csv("elevlista.csv", rows, ";", "utf-8-sig")
    folder.photos(people, lambda who: f"Foton/{who.family} {who.given}.jpg")
    return Truth(people)


@case()
def q73_numbers_with_decimals(folder: Folder) -> Truth:
    """US: a high school's list after a program turned numbers into decimals; photos, a note below."""
    people = with_photos(
        of_lines(
            """Adriana|Beck|104233|9|A12; Bryson|Coffey|104241|9|A12; Delilah|Emory|104256|9|A12
            Edwin|Fajardo|104260|9|A14; Hope|Gustafson|104277|9|A14
            Jerome|Hatcher|103518|10|B03; Kimberly|Inoue|103524|10|B03; Leon|Kirby|103539|10|B03
            Maren|Lundquist|103542|10|B07; Oscar|Peralta|103555|10|B07; Rebecca|Stein|103561|10|B07
            Trey|Wofford|103570|10|B07"""
        ),
        2,
        8,
    )
    rows: list[list[Any]] = [
        [float(w.number), w.family, w.given, float(w.grade), w.room, "Y" if at in (2, 8) else ""]
        for at, w in enumerate(people)
    ]
    titles = words("Student ID,Last Name,First Name,Grade,Advisory,Photo opt-out")
    note = ["Updated 8/21 - see Mr. Stokes with any corrections"]
    folder.csv("advisory_list.csv", [titles, *rows, [], note])
    folder.photos(people, lambda who: f"pictures/{who.number}.jpg")
    return Truth(people)
