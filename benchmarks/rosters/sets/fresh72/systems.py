"""Photos that a school's system or library has, beside its list."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder


@case("columns of a SIMS report (Adno, Legal Surname, Preferred Forename, Year, Reg); the folder is invented")
def q71_admission_numbers_with_zeros(folder: Folder) -> Truth:
    """England: photos by admission number with zeros in front; one child has left in the summer."""
    people = [
        one("Abdullahi", "Warsame", "004512", "7", "7RB"),
        one("Charlotte", "Pryce", "004515", "7", "7RB", goes="Lottie"),
        one("Edward", "Hallam", "004521", "7", "7RB", goes="Ted"),
        one("Fatima", "Chowdhury", "004526", "7", "7KL"),
        one("Georgia", "Sandford-Hill", "004530", "7", "7KL"),
        one("Jude", "Oyelaran", "004534", "7", "7KL"),
        one("Keira", "Stanworth", "004311", "8", "8MT"),
        one("Leo", "Zielinski", "004317", "8", "8MT"),
        one("Mollie", "Barraclough", "004322", "8", "8MT", photo=""),
        one("Nikhil", "Desai", "004329", "8", "8MT", goes="Nik"),
    ]
    titles = cut("Adno|Legal Surname|Legal Forename|Preferred Forename|Year|Reg|Date of Leaving")
    rows = [[w.number, w.family, w.given, w.goes or w.given, w.grade, w.room, ""] for w in people]
    rows[7][6] = "18/07/2025"
    folder.csv("SIMS Y7 Y8.csv", [titles, *rows])
    folder.photos(people, lambda w: f"SIMS photos/{w.number}.jpg")
    people = but(people, {7: {"here": False, "grade": "", "room": ""}})
    return Truth(people, allowed=("8MT",))


@case()
def q71_japanese_class_folders_with_places_and_names(folder: Folder) -> Truth:
    """Japan: a folder for each class, in it the place in the register and the name without its blank."""
    names = (
        "安藤 美羽;石川 悠斗;岡田 杏;工藤 蒼太;斉藤 莉子;柴田 直樹;"
        "千葉 七海;中島 大和;橋本 柚葉;藤井 駿;森田 彩花;吉川 航"
    )
    people = []
    for at, name in enumerate(names.split(";")):
        family, given = name.split()
        photo = {} if at != 8 else {"photo": ""}
        room = "1A" if at < 6 else "1B"
        people.append(one(given, family, f"R7{at * 3 + 101}", "1", room, **photo))
    titles = cut("学籍番号|氏名|学年|クラス|出席番号")
    rows = [[w.number, f"{w.family}　{w.given}", 1, w.room, at % 6 + 1] for at, w in enumerate(people)]
    folder.book("新入生名簿.xlsx", {"名簿": [titles, *rows]})
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"写真/{w.room}/{at % 6 + 1:02}_{w.family}{w.given}.jpg", face(w.photo))
    return Truth(people)


@case("columns as Dutch schools export them from Magister; the grey figures are usual there")
def q71_dutch_photos_with_grey_figures(folder: Folder) -> Truth:
    """Netherlands: the system exports a photo for each pupil, a grey figure for who has none."""
    people = [
        one("Annelotte", "van der Wal", "120431", room="h2a"),
        one("Boaz", "Dekker", "120444", room="h2a"),
        one("Chaima", "El Idrissi", "120457", room="h2a", photo=""),
        one("Dirk", "van 't Hek", "120470", room="h2a"),
        one("Elin", "de Graaf", "120483", room="h2a"),
        one("Floris", "Kok", "120496", room="h2b"),
        one("Guusje", "van Leeuwen", "120509", room="h2b", photo=""),
        one("Hidde", "Veenstra", "120522", room="h2b"),
        one("Ilse", "ten Brink", "120535", room="h2b"),
        one("Jurre", "Schouten", "120548", room="h2b"),
        one("Kadir", "Yilmaz", "120561", room="h2b", photo=""),
        one("Liv", "van den Heuvel", "120574", room="h2b"),
    ]
    rows = []
    for at, w in enumerate(people):
        *small, family = w.family.split(" ") if w.family != "El Idrissi" else [w.family]
        rows.append([w.number, w.given, " ".join(small), family, w.room])
        folder.put(f"pasfotos/{w.number}.jpg", face(w.photo) if w.photo else silhouette(at))
    titles = cut("Stamnr|Roepnaam|Tussenvoegsel|Achternaam|Klas")
    folder.csv("leerlingen h2.csv", [titles, *rows], ";", "cp1252")
    return Truth(people)


@case("columns of Destiny's patron file and of PowerSchool; both lists in one folder are invented")
def q71_library_list_beside_the_office_list(folder: Folder) -> Truth:
    """The library's patrons with barcodes and staff, the office's list with numbers; photos by barcode."""
    people = those(
        "Ayla|Burris;Bennett|Cope;Cadence|Dossett;Dorian|Estes;Emilia|Fuentes;Felicity|Gore;"
        "Graham|Hyde;Hattie|Ison;Israel|Juarez;Joy|Kidd;Kendrick|Looney;Luz|Maldonado",
        "881207",
        "4 5",
        "Ames;Brock",
        2,
    )
    people = [replace(w, more=(f"2100{at * 7 + 3014}",)) for at, w in enumerate(people)]
    staff = [
        one("Colleen", "Ames", "21009001", role="staff"),
        one("Desiree", "Brock", "21009002", role="staff", photo=""),
    ]
    titles = cut("Student Number|Last Name|First Name|Grade|Homeroom")
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("Office/enrollment.csv", [titles, *rows])
    titles = cut("Barcode|District ID|Last Name|First Name|Patron Type|Homeroom")
    rows = [[w.more[0], w.number, w.family, w.given, "Student", w.room] for w in reversed(people)]
    rows += [[w.number, "", w.family, w.given, "Faculty", ""] for w in staff]
    folder.csv("Library/patrons.csv", [titles, *rows])
    folder.photos([*people, *staff], lambda w: f"Library/Pictures/{(*w.more, w.number)[0]}.jpg")
    return Truth([*people, *staff])


@case()
def q71_indian_admission_numbers_with_a_stroke(folder: Folder) -> Truth:
    """India: admission numbers have a stroke, which no file name can have; a sheet for each section."""
    names = (
        "Aarav|Kulkarni;Diya|Menon;Farhan|Siddiqui;Ishaan|Bhattacharya;Kavya|Reddy;Manpreet|Gill;"
        "Neha|Joshi;Pranav|Iyer;Riya|D'Souza;Samar|Chauhan;Tanvi|Deshpande;Vivaan|Mishra"
    )
    people = [
        any_parting(replace(w, number=f"2019/{at * 17 + 412:04}"))
        for at, w in enumerate(those(names, "", "6", "6-A;6-B"))
    ]
    sheets = {}
    for room in ("6-A", "6-B"):
        listed = [w for w in people if w.room == room]
        rows = [[at, w.number, w.full, 6, room[-1]] for at, w in enumerate(listed, 1)]
        sheets[f"VI {room[-1]}"] = [cut("S.No.|Adm. No.|Name of Student|Class|Section"), *rows]
    folder.book("Class VI list.xlsx", sheets)
    folder.photos(people, lambda w: f"ID card photos/{w.number.replace('/', '-')}.jpg")
    return Truth(people, allowed=("VI A", "VI B"))


@case()
def q71_israeli_numbers_that_lost_a_zero(folder: Folder) -> Truth:
    """Israel: photos by identity number; the file names of some have lost the zero in front."""
    names = (
        "אביב כהנא;בר שטרן;גלי אוחיון;דור נחמיאס;הדס רבינוביץ;"
        "זיו אלמוג;חן טולדנו;טליה ברקוביץ;ירדן סבג;כרמל וייס"
    )
    people = []
    for at, name in enumerate(names.split(";")):
        given, family = name.split()
        number = f"{at % 3 * 100000000 + 24310077 + at * 1370041:09}"
        photo = {} if at != 7 else {"photo": ""}
        people.append(one(given, family, number, "", "ד1" if at < 5 else "ד2", **photo))
    titles = cut("ת.ז.|שם משפחה|שם פרטי|כיתה")
    folder.book(
        "תלמידים.xlsx", {"כיתות ד": [titles, *([w.number, w.family, w.given, w.room] for w in people)]}
    )
    folder.photos(people, lambda w: f"תמונות/{w.number.lstrip('0')}.jpg")
    return Truth(people, allowed=("כיתות ד",))
