"""Schools that write English, and lists of French and Dutch schools."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import list_pdf


@case(OFFICE + ": a middle school's office in the US sends its sixth grade to the library in August")
def fresh_sixth_grade_for_librarian(folder: Folder) -> Truth:
    """US: homerooms below each other with an empty row between, bus and lunch beside, a total; photos by last and first name."""
    people = those(
        "Braelyn|Ostrowski;Dashawn|Kimbrough;Ingrid|Vandermolen;Joaquin|Tellez;Marisol|Batista;"
        "Peyton|Swearingen;Quincy|Adebayo;Rowan|Heffernan;Tessa|Kowalczyk;Wesley|Amundson",
        "318204",
        "6",
        "6-Albrecht;6-Albrecht;6-Albrecht;6-Albrecht;6-Albrecht;6-Nwosu;6-Nwosu;6-Nwosu;6-Nwosu;6-Nwosu",
    )
    bus = cut("14|9||14|22|walker|9|14||22")
    lunch = cut("A|A|A|A|A|B|B|B|B|B")
    rows: list[list[object]] = [["Riverbend Middle School - 6th Grade 2026-27"], []]
    rows.append([*cut("Student #|Last Name|First Name|Grade|Homeroom|Bus|Lunch")])
    for at, w in enumerate(people):
        rows += [[]] if at == 5 else []
        rows.append([int(w.number), w.family, w.given, 6, w.room, bus[at], lunch[at]])
    rows += [[], ["Total", 10]]
    folder.book("6th grade for library.xlsx", {"6th": rows}, merge=["A1:G1"])
    folder.photos(people, lambda w: f"6th Grade Pictures/{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("6th", "6th Grade", "6th Grade Pictures"))


@case("a list of SIMS that the office saved as CSV (from memory, not read here: Adno, UPN, Reg, Year Group)")
def fresh_year_eight_saved_from_sims(folder: Folder) -> Truth:
    """England: admission numbers with zeros beside UPNs, chosen forenames, two tutor groups; a zip of photos by admission number."""
    people = those(
        "Aaliyah|Rehman;Benedict|Oldroyd;Cerys|Llewellyn;Dominik|Zieliński;Elspeth|Garside;"
        "Finlay|Mottershead;Hashim|Qureshi;Isobel|Crabtree;Jemima|Stubbs-Carr",
        "006341",
        "8",
        "8R;8T",
        without=2,
    )
    upns = [f"{'ABCDEFGHJ'[at]}8412062190{at + 11}" for at in range(len(people))]
    people = [replace(w, more=(upn,)) for w, upn in zip(people, upns, strict=True)]
    people = but(people, {1: {"goes": "Ben"}, 7: {"goes": "Izzy"}})
    titles = cut("Adno|UPN|Surname|Forename|Chosen Forename|Gender|DOB|Year Group|Reg")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, "FMFMFMMFF"[at]),
            *(f"{at + 10}/0{at + 1}/2014", f"Year {w.grade}", w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Year 8 Library.csv", [titles, *rows], enc="utf-8-sig")
    folder.zip("Y8 photos.zip", faces(people))
    return Truth(people, allowed=("Year 8",))


@case(OFFICE + ": class lists of a primary school in South Africa, kept in Excel by its secretary")
def fresh_blue_and_gold_registers(folder: Folder) -> Truth:
    """South Africa: a sheet for each register class, numbered from 1, telephones of parents beside; one has left; photos by name."""
    blue = those(
        "Anathi|Mkhabela;Ruan|Labuschagne;Keenan|Petersen;Lerato|Motaung;Zahra|Davids",
        "4410",
        "4",
        "4 Blue",
        without=0,
    )
    gold = those(
        "Thandeka|Cele;Chad|Erasmus;Mia|Oosthuizen;Siyabonga|Ntuli;Yusuf|Moolla", "4602", "4", "4 Gold"
    )
    blue = but(blue, {2: {"here": False, "photo": ""}})
    notes = {"Keenan": "Left 31/01 - moved to George", "Mia": "asthma"}
    sheets = {}
    for part, teacher in ((blue, "Mrs Fortuin"), (gold, "Mr Hlatshwayo")):
        rows: list[list[object]] = [[f"Grade {part[0].room}", "", "", f"Register teacher: {teacher}"], []]
        rows.append([*cut("No|Surname|First Name|Adm No|Boy/Girl|Parent cell|Remarks")])
        rows += [
            [
                *(at + 1, w.family, w.given, int(w.number), "GBBGG"[at] if part is blue else "GBGBB"[at]),
                *(f"082 55{at} 01{at}4", notes.get(w.given, "")),
            ]
            for at, w in enumerate(part)
        ]
        sheets[part[0].room] = rows
    folder.book("Gr 4 class lists 2026.xlsx", sheets)
    people = [*blue, *gold]
    folder.photos(people, lambda w: f"Gr 4 photos/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("Grade 4 Blue", "Grade 4 Gold", "Gr 4 photos", "Gr 4"))


@case("an extraction of pupils from EcoleDirecte in France (from memory, not read here), semicolons, cp1252")
def fresh_extraction_of_ecoledirecte(folder: Folder) -> Truth:
    """France: family names in capitals, a teacher of the class in a column, options; photos in a folder for each class."""
    people = those(
        "Anaëlle|BOISSIER;Bastien|LE GOFF;Capucine|MARÉCHAL;Djibril|SOUMARÉ;Éloi|TISSERAND;"
        "Flavie|CHARPENTIER;Gaëtan|ROUVIÈRE;Kenza|AÏT OUALI;Marius|PELLETIER-ROY;Océane|JOUBERT",
        "7120",
        "",
        "5A;5A;5A;5A;5A;5C;5C;5C;5C;5C",
    )
    titles = cut("Identifiant|Nom|Prénom|Sexe|Né(e) le|Classe|Professeur principal|Régime|LV2")
    rows = [
        [
            *(w.number, w.family, w.given, "FMFMMFMFMF"[at], f"{at + 12}/0{at % 9 + 1}/2014", w.room),
            *("Mme GRANIER" if w.room == "5A" else "M. DELORME", "DP" if at % 3 else "EXT"),
            ("ESP", "ALL")[at % 2],
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("extraction_eleves_5e.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"Photos/{w.room}/{w.family} {w.given}.jpg", form="NFC")
    return Truth(people, capitals=True, allowed=("Photos",))


@case(OFFICE + ": a class list with photos of a Dutch primary school, printed to PDF by its administration")
def fresh_klassenlijst_with_photos_printed(folder: Folder) -> Truth:
    """Netherlands: the photo first in each row, the prefix of the name in a column of its own, the group in the heading."""
    people = [
        one("Jurre", "van den Elzen", "20418"),
        one("Fenna", "Hoekstra", "20433"),
        one("Dilara", "Korkmaz", "20440"),
        one("Mats", "de Ruiter", "20452"),
        one("Lieke", "Spijkerman", "20467"),
        one("Ties", "ter Braak", "20471"),
        one("Ayoub", "el Haddaoui", "20485"),
        one("Puck", "Verhoeven", "20490", photo=""),
    ]
    people = [replace(w, room="7a") for w in people]
    rows = []
    for at, w in enumerate(people):
        *prefix, last = w.family.split()
        rows.append([w.given, " ".join(prefix), last, w.number, w.room, f"{at + 4}-0{at + 1}-2015"])
    titles = cut("Foto|Roepnaam|Tussenv.|Achternaam|Leerlingnr|Groep|Geb.datum")
    folder.put(
        "klassenlijst groep 7a.pdf", list_pdf(people, titles, rows, "Groep 7a - juf Marieke - 2026/2027")
    )
    return Truth(people, allowed=("Groep 7a", "klassenlijst groep 7a"))
