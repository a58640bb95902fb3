"""More schools that write English in Africa, Asia and the Caribbean."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx
from benchmarks.rosters.sets.fresh13.mixed import either_way, parted


@case(OFFICE + ": the attendance of a CCA in Singapore, a column for each Wednesday")
def fresh_attendance_of_the_library_council(folder: Folder) -> Truth:
    """Marks of attendance, offices of the members, a legend below, teachers in charge above; photos `class_name`."""
    names = "Teo|Kai Xuan;Siti Hajar|Binte Osman;Pravin|s/o Maniam;Chloe|Seah Min Hui;Goh|Zhi Yang;Nur Insyirah|Binte Rahmat;Ethan|Koh;Vaishnavi|Nair;Low|Jing Wen"
    people = those(names, "", "", "3 Loyalty;2 Integrity;3 Empathy")
    posts = cut("President|Member|Member|Vice-President|Member|Member|Treasurer|Member|Member")
    marks = cut("/|/|MC|/|VR|/|/|AB|/")
    rows = [
        cut(
            f"{at}|{w.room}|{w.full}|{posts[at - 1]}|/|{marks[at - 1]}|{marks[-at]}|/|{('', 'came late', '')[at % 3]}"
        )
        for at, w in enumerate(people, 1)
    ]
    sheet = [
        ["Library Council - Attendance Term 3"],
        ["Teachers i/c: Mdm Rohana Ali, Mr Kelvin Tay"],
        [],
        cut("No.|Class|Name|Post|1 Jul|8 Jul|15 Jul|22 Jul|Remarks"),
        *rows,
        [],
        ["", "", "Legend: / present"],
        ["", "", "VR = valid reason, MC = medical cert., AB = absent"],
    ]
    folder.book("LC attendance T3.xlsx", {"T3": sheet}, merge=["A1:I1", "A2:I2"])
    folder.photos(people, lambda w: f"LC photos/{w.room}_{w.full.replace('/', '')}.jpg")
    return Truth(
        [either_way(w) for w in people],
        allowed=("Library Council", "Library Council - Attendance Term 3", "T3", "LC"),
    )


@case(OFFICE + ": a sheet of faces that a private school in Malaysia prints for its teachers")
def fresh_faces_of_a_malaysian_form(folder: Folder) -> Truth:
    """PDF: names with bin, binti, a/l, a/p; the number below; one has an empty frame; two pages."""
    people = those(
        "Nurul Izzati|binti Kamarudin;Lim|Jia Hui;Kavitha|a/p Subramaniam;Ahmad Danish|bin Zulkifli;Ong|Wei Jie;Dharshan|a/l Muniandy;Melanie|anak Jelani;Chong|Xin Yi;Muhammad Haziq|bin Roslan;Puteri Alya|binti Hisham;Jasvinder|Kaur",
        "S26417",
    )
    people = [either_way(w) for w in people]
    grid = Grid(
        columns=3,
        rows=3,
        photo=76,
        text=150,
        gap=22,
        centred=True,
        title="Form 3 Amanah",
        foot="Form teacher: Pn. Rosnah - printed 12/01/2026",
    )
    folder.put("3 Amanah faces.pdf", grid_pdf(cells(people, "{who.full}", "{who.number}"), grid))
    return Truth(people, allowed=("3 Amanah", "Form 3 Amanah", "3 Amanah faces", "Amanah"))


@case(OFFICE + ": a class incharge in Pakistan types her register in Word")
def fresh_register_typed_by_the_incharge(folder: Folder) -> Truth:
    """A table in Word: father's names, half of the dates missing, one struck off; photos by name, sent from a telephone, some in small letters."""
    people = those(
        "Hadia|Noor;Areeba|Khan Lodhi;Syeda Zainab|Batool;Minahil|Sheikh;Eman|Fatima;Laiba|Cheema;Rameen|Akhtar;Dua-e-Zahra|;Iqra|Sarfraz",
        "3417",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    fathers = cut(
        "Noor Ahmed|Shahid Khan Lodhi|Syed Mohsin Raza|Sheikh Adeel|Ghulam Abbas|Tariq Cheema|Akhtar Hussain|Zahid Mehmood|Sarfraz Malik"
    )
    rows = [
        cut(
            f"{at + 1}|{w.number}|{w.full}|{fathers[at]}|{('', f'{at + 3}-4-2014')[at % 2]}|{'' if w.here else 'Struck off 15-5-26'}"
        )
        for at, w in enumerate(people)
    ]
    titles = cut("Sr.|G.R. No.|Name of Student|Father's Name|D.O.B|Remarks")
    folder.put(
        "Class 7 Blue.docx",
        docx(
            ["Crescent Model Girls High School, Multan", "Class 7 Blue    Incharge: Miss Rubina Yasmin", ""],
            [[Cell((text,)) for text in row] for row in [titles, *rows]],
            ["Total strength: 8"],
        ),
    )
    folder.photos(people, lambda w: f"pics/{w.full.lower() if int(w.number) % 2 else w.full}.jpeg")
    return Truth(parted(people), allowed=("7 Blue", "Class 7 Blue", "Blue", "7"))


@case(OFFICE + ": a teacher in Ghana writes the names of a class in a mail, which was saved as text")
def fresh_names_in_a_teachers_mail(folder: Folder) -> Truth:
    """Plain text: a greeting, numbered lines of name and number, thanks; photos called by number and first name."""
    people = those(
        "Akua Serwaa|Bonsu;Nana Kwame|Adutwum;Ebenezer Tetteh|Quarshie;Afia|Nyarko;Kojo Antwi|Boasiako;Abdul-Razak|Alhassan;Esi|Eshun;Selorm|Agbeko",
        "10217",
    )
    lines = [f"{at}. {w.full} - {w.number}" for at, w in enumerate(people, 1)]
    text = [
        "Good morning Madam,",
        "",
        "please find below the names of 1 Home Economics 2 with their ID numbers for the library cards.",
        "",
        *lines,
        "",
        "Selorm has not brought his picture yet.",
        "Thank you.",
        "E. Ofori Sarpong",
    ]
    folder.put("names 1HE2.txt", "\r\n".join(text) + "\r\n")
    folder.photos(people, lambda w: f"{w.number} {w.given.split()[0]}.jpg")
    return Truth(
        parted(people), allowed=("1 Home Economics 2", "1HE2", "names 1HE2", "Home Economics 2", "1 HE 2")
    )


@case(OFFICE + ": a list that a library assistant in Trinidad typed by hand over some weeks")
def fresh_half_of_the_library_numbers(folder: Folder) -> Truth:
    """Titles in small letters, forms written in three ways, library numbers for some, blank rows, a remark; photos `Surname_First`."""
    people = those(
        "Keshorn|Baptiste;Anjali|Ramkissoon;De'Shawn|Noel-Charles;Mya|St. Hill;Jeremiah|Ali;Shivani|Maharaj;Xavier|Pantin;Aaliyah|Mohammed;Kerwyn|De Freitas",
        "L-0417",
        "",
        "1A;1B;1A",
    )
    people = [replace(w, number=w.number if at in (0, 1, 3, 6) else "") for at, w in enumerate(people)]
    ways = ("{}", "Form {}", "form {}")
    rows = [
        [
            *(w.family, w.given, ways[at % 3].format(w.room), w.number),
            *(("St. George", "", "")[at % 3], "no photo yet" if not w.photo else ""),
        ]
        for at, w in enumerate(people)
    ]
    blank = [""] * 6
    folder.csv(
        "form ones.csv",
        [
            cut("surname|first name|form|library no.|primary school|remarks"),
            *rows[:3],
            blank,
            *rows[3:7],
            blank,
            *rows[7:],
            blank,
        ],
    )
    folder.photos(people, lambda w: f"{w.family}_{w.given}.JPG")
    return Truth(people)
