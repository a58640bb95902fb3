"""What offices and teachers of America, Asia and Africa make of a list."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx
from benchmarks.rosters.sets.fresh12.languages_cast import any_order


@case(OFFICE + ": a Mexican teacher's sheet for marks, surnames first without a comma")
def fresh_mexican_marks_and_a_mean(folder: Folder) -> Truth:
    """Merged headings; capitals; marks of three periods and a mean at the foot; `BAJA` in the row of one; photos by matrícula."""
    people = those(
        "María Fernanda|García Olvera;José Luis|Ramírez Tun;Dulce Itzel|Cruz Mendoza;Ángel Gabriel|Núñez Pech;Brenda|Ávila Solís;Edgar Iván|Cetina Uc;Alondra|Vázquez Limón;Diego Armando|Balam Canul",
        "26044170",
        "",
        "3° B",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    people = [
        any_order(replace(w, more=(str(at),)), f"{w.family} {w.given}") for at, w in enumerate(people, 1)
    ]
    rows = [
        [
            *(at, w.number, f"{w.family} {w.given}".upper()),
            *([8 + at % 3, 7 + at % 2, 9] if w.here else ["BAJA", "", ""]),
        ]
        for at, w in enumerate(people, 1)
    ]
    head = [
        ["PREPARATORIA ESTATAL No. 8", "", "", "", "", ""],
        ["GRUPO: 3° B     MATERIA: LITERATURA I     PROF. RAÚL ESQUIVEL", "", "", "", "", ""],
        ["No.", "Matrícula", "Nombre del alumno", "Calificaciones", "", ""],
        ["", "", "", "P1", "P2", "P3"],
    ]
    foot = [["", "", "PROMEDIO DEL GRUPO", 8.9, 7.5, 9]]
    folder.book(
        "3B literatura.xlsx",
        {"3B": [*head, *rows, *foot]},
        ["A1:F1", "A2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:F3"],
    )
    folder.photos(people, lambda w: f"fotos/{w.number}.jpg")
    people = [replace(w, room="") for w in people]
    return Truth(people, capitals=True, allowed=("3° B", "3B", "LITERATURA I"))


@case(OFFICE + ": an Indonesian sheet for the presence of a month")
def fresh_indonesian_days_of_a_month(folder: Folder) -> Truth:
    """Two numbers in one cell, a column for each day, totals by sex at the foot; some have one name; photos by the first of the two numbers."""
    names = cut(
        "Aisyah Putri Ramadhani|Bagas Wicaksono|Dewi|I Made Adi Saputra|Fransiska Br Sitorus|Muhammad Rizky|Nurhaliza|Yohanes Wae"
    )
    people = [any_order(one(name)) for name in names]
    people = [
        replace(
            w,
            more=(
                str(1204 + at),
                f"01400{at}4417",
                f"{1204 + at}/01400{at}4417",
                f"{1204 + at} / 01400{at}4417",
                str(at + 1),
            ),
            photo=w.photo if at < 7 else "",
        )
        for at, w in enumerate(people)
    ]
    days = [str(day) for day in range(1, 16)]
    rows = [
        [at + 1, w.more[3], names[at], "PL"[at % 2], *["" if (at + int(d)) % 5 else "S" for d in days]]
        for at, w in enumerate(people)
    ]
    head = [
        ["DAFTAR HADIR SISWA"],
        ["Kelas : VIII C", "", "Wali Kelas : Sri Wahyuni, S.Pd.", "", "Bulan : Agustus 2026"],
        [],
        ["No", "NIS / NISN", "Nama Siswa", "L/P", *days],
    ]
    foot = [
        ["", "", "Laki-laki : 4"],
        ["", "", "Perempuan : 4"],
        [],
        ["", "", "Mengetahui,"],
        ["", "", "Kepala Sekolah"],
    ]
    folder.book("ABSEN VIII C.xlsx", {"VIII C": [*head, *rows, *foot]}, ["A1:S1"])
    folder.photos(people, lambda w: f"foto/{w.more[0]}.jpg")
    return Truth(people, allowed=("VIII C", "8C", "PL", "L", "P"))


@case(OFFICE + ": an Egyptian class typed in Word, the pictures by the numbers of the lines")
def fresh_arabic_table_in_word(folder: Folder) -> Truth:
    """Four names in a cell; one has been moved; the pictures are called 1, 2, 3 as the lines of the table."""
    names = cut(
        "ملك أحمد سامي البدري|عمر خالد محمود شلبي|جنى هشام فؤاد الشاذلي|زياد طارق علي منصور|كيرلس مينا عادل غالي|حبيبة وائل سعد النجار|آدم شريف حسن عبد الغني|رقية محمد كمال فرج"
    )
    people = [any_order(one(name)) for name in names]
    people = [replace(w, more=(str(at),)) for at, w in enumerate(people, 1)]
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut("م|اسم الطالب|الديانة|ملاحظات")
    rows = [
        cut(f"{at}|{names[at - 1]}|{'مسيحي' if at == 5 else 'مسلم'}|{'' if w.here else 'محول'}")
        for at, w in enumerate(people, 1)
    ]
    table = [[Cell((text,) if text else ()) for text in row] for row in [titles, *rows]]
    folder.put(
        "فصل 2-3.docx",
        docx(
            ["مدرسة النيل الإعدادية", "كشف فصل 2/3 - العام الدراسي 2026 / 2027"],
            table,
            ["رائد الفصل: أ. منى عبد الله"],
        ),
    )
    folder.photos(people, lambda w: f"صور الفصل/{w.more[0]}.jpg")
    return Truth(people, allowed=("2/3", "فصل 2/3", "2-3", "فصل 2-3", "صور الفصل", "مسلم", "مسيحي"))


@case(OFFICE + ": a nominal list of a college in Senegal, first names first")
def fresh_senegalese_list_with_places_of_birth(folder: Folder) -> Truth:
    """`Prénoms`, then `NOM`; places of birth beside; `Abandon` and `Transférée`; counts of girls and boys below; photos by first names and surname."""
    people = those(
        "Mame Diarra|Ndiaye;Cheikh Tidiane|Sow;Aïssatou|Diédhiou;El Hadji Malick|Fall;Ndèye Fatou|Sarr;Pape Omar|Cissé;Khady|Thioub;Serigne|Mbacké;Rokhaya|Gning",
        "SN26-0417",
        "",
        "6e M2",
    )
    people = but(people, {3: {"here": False, "photo": ""}, 6: {"here": False, "photo": ""}})
    cities = cut("Thiès|Dakar|Ziguinchor|Louga|Thiès|Podor|Thiès|Touba|Fatick")
    why = {3: "Abandon", 6: "Transférée", 4: "Déléguée"}
    rows = [
        [at + 1, w.number, w.given, w.family.upper(), f"{at + 10}/02/2014", cities[at], why.get(at, "")]
        for at, w in enumerate(people)
    ]
    head = [
        ["IEF Thiès Ville", "", "", "", "", "", "Année 2026-2027"],
        ["LISTE NOMINATIVE - CLASSE : 6e M2", "", "", "", "", "", ""],
        words("N°,Matricule,Prénoms,NOM,Né(e) le,à,Observations"),
    ]
    foot = [["", "", "Filles : 5", "Garçons : 4", "", "", ""], ["", "", "Le Surveillant", "", "", "", ""]]
    folder.book("6e M2.xlsx", {"6e M2": [*head, *rows, *foot]}, ["A2:G2"])
    folder.photos(people, lambda w: f"photos 6e M2/{w.given} {w.family.upper()}.jpg")
    return Truth(people, capitals=True, allowed=("photos 6e M2",))


@case(OFFICE + ": two Georgian classes of a library, typed, with the day on which the card was given")
def fresh_georgian_readers_of_two_classes(folder: Folder) -> Truth:
    """Georgian letters; first name and surname apart, the second class further down with its titles once more; photos by number of the card."""
    people = those(
        "ნინო|ბერიძე;გიორგი|კაპანაძე;მარიამ|ჭავჭავაძე;ლუკა|ღვინიაშვილი;ელენე|წერეთელი;საბა|ჩხეიძე;ბარბარე|ხვედელიძე;დემეტრე|ჯავახიშვილი",
        "417",
        "",
        "VII ა",
    )
    people = [replace(w, room="VII ა" if at < 4 else "VII ბ") for at, w in enumerate(people)]
    titles = cut("ბილეთის №|სახელი|გვარი|კლასი|გაცემის თარიღი")
    rows = [cut(f"{w.number}|{w.given}|{w.family}|{w.room}|1{at}.09.2026") for at, w in enumerate(people)]
    folder.csv("mkitxvelebi.csv", [titles, *rows[:4], [""] * 5, titles, *rows[4:]], ";", "utf-8-sig")
    folder.photos(people, lambda w: f"foto/{w.number}.png")
    return Truth(people)
