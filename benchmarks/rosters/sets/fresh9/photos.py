"""Photographers' deliveries and indexes."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, words


@case(
    "PowerSchool's photo mapping by names (from documentation: ps.powerschool-docs.com, photo management): Last_Name, First_Name, Grade_Level, and no title over the file's name"
)
def fresh_mapping_without_a_title_over_the_files(folder: Folder) -> Truth:
    """The only list is the map: names and grade, the picture in the last column without a title; zip beside; one picture nobody has."""
    people = those(
        "Averie|Coldwell;Bodhi|Ramaswamy;Clem|O'Donnell;Drea|Santangelo;Enoch|Pryor;Faye|Whitcomb;Gray|De Anda;Hadley|Mc Cord",
        "",
        "6 7 8",
        without=0,
    )
    files = {w.key: f"{at}.jpg" for at, w in enumerate(people, 1)}
    rows = [[w.family, w.given, w.grade, files[w.key]] for w in people]
    folder.csv("photo_map.txt", [["Last_Name", "First_Name", "Grade_Level", ""], *rows], "\t")
    folder.zip("photos.zip", {**faces(people, lambda w: files[w.key]), "99.jpg": face("nobody on the map")})
    return Truth(people, [lost("one picture is in no line of the map", "99.jpg")])


@case(
    "PSPA disc with INDEX and MASTER (from documentation: studiosourceyearbooks 158000409343, help.entourageyearbooks.com: MASTER has the retakes; /work/shared/facts 1.1)"
)
def fresh_master_with_retakes_beside_the_index(folder: Folder) -> Truth:
    """Thirteen columns by tabs without titles; four were taken again and only MASTER knows it; two of the staff; the staff have no homeroom."""
    people = those(
        "Anselma|Roark;Burke|Delaney;Cosima|Vance;Dexter|Ng;Elspeth|Huxtable;Fionn|Barrows;Greer|Santiago;Hollyn|Tate",
        "",
        "9 10",
        "101;102",
        without=0,
    )
    staff = [one("Marta", "Coyle", role="staff"), one("Wendell", "Prior", role="staff")]

    def line(w: Who, file: str, name: str) -> list[str]:
        place = (
            ["FAC", w.family, w.given, "", "", "", "", "", "Librarian"]
            if w.role == "staff"
            else [w.grade, w.family, w.given, w.room, "2", "Ms Ott", "", "", ""]
        )
        return [name, file.split("\\")[0], file.split("\\")[1], *place, "Large"]

    plain = [line(w, f"IMAGES\\{at + 41:08}.JPG", "Harbor HS 26") for at, w in enumerate([*people, *staff])]
    again = [
        line(w, f"RETAKES\\{at + 91:08}.JPG" if at % 2 else f"IMAGES\\{at + 41:08}.JPG", "Harbor HS 26")
        for at, w in enumerate(people)
    ]
    folder.csv("INDEX.TXT", plain, "\t")
    folder.csv("MASTER.TXT", [*again, *plain[len(people) :]], "\t")
    for at, w in enumerate([*people, *staff]):
        folder.put(f"IMAGES/{at + 41:08}.JPG", face(w.photo))
    people = [replace(w, photo=f"{w.photo} again") if at % 2 else w for at, w in enumerate(people)]
    for at, w in list(enumerate(people))[1::2]:
        folder.put(f"RETAKES/{at + 91:08}.JPG", face(w.photo))
    return Truth([*people, *staff], allowed=("Ms Ott", "Images", "Retakes"))


@case(
    "an index that a school makes itself for School Annual (from documentation: support.schoolannual.com 229102387): Image Name, Last Name, First Name, Teacher, Grade, Folder"
)
def fresh_index_made_by_the_school(folder: Folder) -> Truth:
    """Numbers of a camera that begin again in each folder; two teachers of one name with an initial; kindergarten by halves of the day."""
    people = those(
        "Ambrose|Tully;Bea|Novotny;Calla|Mercado;Dov|Rosen;Etta|Lindgren;Finch|O'Malley;Gwyn|Harker;Huck|Sorrel;Indy|Vasquez",
        "",
        "K 1 1",
        "KDG AM;SMITH B;SMITH M",
    )
    rows = []
    for at, w in enumerate(people):
        where = f"Grade {w.grade}" if w.grade != "K" else "Kindergarten"
        name = f"IMG{at // 3 * 2 + at % 3:04}.JPG"
        if w.photo:
            folder.put(f"portraits/{where}/{name}", face(w.photo))
            rows.append([name, w.family, w.given, w.room, w.grade, where])
        else:
            rows.append(["no photo", w.family, w.given, w.room, w.grade, where])
    folder.book(
        "portraits/index.xlsx",
        {"index": [words("Image Name,Last Name,First Name,Teacher,Grade,Folder"), *rows]},
    )
    return Truth(people, allowed=("Grade 1", "Kindergarten", "portraits"))


@case(
    "Snapizzi's data of a job (titles from documentation: help.snapizzi.com, CSV template examples: a star marks the group; the delivered file names by its nine digits from memory)"
)
def fresh_nine_digits_of_a_gallery(folder: Folder) -> Truth:
    """A star in the title of the teacher; gallery is the surname; a password beside; pictures `code_01.jpg`."""
    people = those(
        "Arwen|Teasdale;Beau|Lafleur;Coraline|Meeks;Dashel|Ybarra;Esme|Van Pelt;Frances|O'Toole;Gideon|Sparks;Hana|Ito",
        "20417",
        "3 4",
        "Mr. Corrigan;Ms. Vale",
    )
    codes = {w.key: f"{418_220_117 + at * 1_733_211}" for at, w in enumerate(people)}
    titles = words("First Name,Last Name,Student ID,Grade,Teacher*,Gallery,Password,Code")
    rows = [[w.given, w.family, w.number, w.grade, w.room, w.family, w.number, codes[w.key]] for w in people]
    folder.csv("Sage_Elementary_Fall_2026.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"yearbook/{codes[w.key]}_01.jpg")
    return Truth([replace(w, more=(codes[w.key],)) for w in people], allowed=("yearbook",))


@case(
    "Sytist's columns of a job (from documentation: picturespro.com/sytist-manual/qr-passcodes/data-naming): SUBJECT_FIRST_NAME and SUBJECT_LAST_NAME are the pupil's, FIRST_NAME and LAST_NAME the parent's; PASSCODE, LEADER, EXTRA1"
)
def fresh_parents_first_name_before_the_subjects(folder: Folder) -> Truth:
    """The parent's names come first and are the shorter titles; EXTRA1 is the grade; pictures are called by the passcode."""
    people = those(
        "Alder|Pruett;Bettina|Stolz;Cosmo|Ferrante;Della|Ruthven;Elgin|Moncrieff;Flossie|Abara;Gregor|Tamm",
        "",
        "1 2",
        "Mrs. Kanter;Mr. Boyle",
    )
    codes = dict(
        zip([w.key for w in people], cut("K7QX2M|P93LTA|ZC41RW|H8VDN2|T5YB6E|M2GJ9S|W4FK3U"), strict=True)
    )
    titles = words(
        "FIRST_NAME,LAST_NAME,EMAIL,PASSCODE,SUBJECT_FIRST_NAME,SUBJECT_LAST_NAME,LEADER,EXTRA1,EVENT_DATE"
    )
    rows = [
        [
            ("Dana", "Lee", "Pat")[at % 3],
            w.family,
            f"p{at}@mail.example",
            codes[w.key],
            w.given,
            w.family,
            w.room,
            w.grade,
            "2026-09-22",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("passcodes.csv", [titles, *rows])
    folder.photos(people, lambda w: f"Event 2026-09-22/{codes[w.key]}.jpg")
    return Truth([replace(w, number="", more=(codes[w.key],)) for w in people], allowed=("Event 2026-09-22",))
