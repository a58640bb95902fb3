"""Lists that come again: joiners, one class, new numbers, twins, those who withdrew."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one, up_a_grade, us_birthday
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


def stay(people: list[Who]) -> list[tuple[str, str]]:
    """The records of all these stay."""
    return [(w.full, w.full) for w in people]


@case()
def q71_a_list_of_new_students_only(folder: Folder) -> Truth:
    """The whole school with photos in August; in October a list of the four who are new, with theirs."""
    people = those(
        "Annie|Burch;Brooks|Cagle;Callie|Dabney;Davis|Elkins;Elsa|Fritz;Felix|Gonzales;Gwen|Harbin;"
        "Hugo|Ibanez;Iris|Jamison;Jonas|Kelso;Kate|Lovell;Leo|Manning;Maggie|Noland",
        "30551",
        "1 2",
        "1-Hart;2-Moss",
        2,
    )
    new = those("Ezra|Blalock;Mariana|Escobar;Otto|Friend;Wren|Blalock", "31290", "1 2", "1-Hart;2-Moss")
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom")
    for name, listed in (("1/All students August", people), ("2/New students since September", new)):
        rows = [[w.number, w.family, w.given, w.grade, w.room] for w in listed]
        folder.csv(f"{name}.csv", [titles, *rows])
    folder.photos(people, lambda w: f"1/Photos/{w.number}.jpg")
    folder.photos(new, lambda w: f"2/Photos/{w.number}.jpg")
    return Truth([*people, *new], steps=("1", "2"), same=stay(people))


@case()
def q71_a_new_list_of_one_class_only(folder: Folder) -> Truth:
    """After the list of all, one teacher's new list: one child moved to her, one is new; all others stay."""
    people = those(
        "Aliyah|Beard;Byron|Colvin;Celeste|Dorsey;Dane|Everhart;Ember|Felton;Foster|Gunn;"
        "Ginger|Hale;Hamza|Idris;Inez|Jaquez;Joel|Kimball;Kelsey|Lunsford;Luther|Moody;"
        "Melody|Nash;Noel|Ott;Pearl|Prince",
        "55012",
        "3 3 4",
        "Okonkwo;Pratt;Quade",
        0,
    )
    after = but(people, {4: {"room": "Okonkwo"}})
    after.append(one("Thaddeus", "Reddick", "55901", "3", "Okonkwo", photo=""))
    titles = cut("ID|Student|Grade|Teacher")
    rows = [[w.number, w.last_first, w.grade, w.room] for w in people]
    folder.book("1/Grades 3 and 4.xlsx", {"Students": [titles, *rows]})
    folder.photos(people, lambda w: f"1/Portraits/{w.room}/{w.number}.jpg")
    rows = [[w.number, w.last_first, w.grade, w.room] for w in after if w.room == "Okonkwo"]
    folder.book("2/Okonkwo class list Oct.xlsx", {"Okonkwo": [titles, *rows]})
    return Truth(after, steps=("1", "2"), same=stay(people))


@case()
def q71_new_numbers_from_a_new_system(folder: Folder) -> Truth:
    """A new system in January: everybody has a new number, names and homerooms are the same."""
    before = those(
        "Aspen|Battle;Bridger|Conley;Chanel|Dukes;Dallas|Embry;Elvira|Fierro;Frank|Goode;Giselle|Hinton;"
        "Harlan|Jett;Iliana|Kirby;Jacoby|Law;Karina|Macias;Lyle|Needham;Marisol|Ocampo;Neil|Purdy",
        "4107",
        "6 7 8",
        "Rm 101;Rm 102;Rm 103",
    )
    after = [replace(w, number=str(10042310 + at * 29), more=(w.number,)) for at, w in enumerate(before)]
    titles = cut("Last Name|First Name|Birth Date|Grade|Homeroom")
    for name, head, people in (
        ("1/sasi_export", "StuNum", before),
        ("2/Infinite Campus Jan", "Person ID", after),
    ):
        born = [us_birthday(at, 2020 - int(w.grade) - at // 12) for at, w in enumerate(people)]
        rows = [[w.number, w.family, w.given, born[at], w.grade, w.room]
                for at, w in enumerate(people)]  # fmt: skip
        folder.csv(f"{name}.csv", [[head, *titles], *rows])
    folder.photos(before, lambda w: f"1/pictures/{w.number}.jpg")
    return Truth(after, steps=("1", "2"), same=stay(before))


@case()
def q71_twins_in_two_classes_a_year_later(folder: Folder) -> Truth:
    """Two pairs of twins with names almost alike; in the second year each is in a class of their own."""
    before = [
        one("Layla", "Haddad", "70218", "1", "Birch"),
        one("Lila", "Haddad", "70219", "1", "Birch"),
        one("Jayden", "Brooks", "70224", "1", "Birch"),
        one("Jaylen", "Brooks", "70225", "1", "Birch"),
        one("Audrey", "Kessler", "70231", "1", "Birch"),
        one("Dante", "Farrow", "70237", "1", "Cedar"),
        one("Estelle", "Greenwood", "70243", "1", "Cedar"),
        one("Manuel", "Ortiz", "70249", "1", "Cedar"),
        one("Phoebe", "Lancaster", "70255", "1", "Cedar", photo=""),
        one("Ray", "Whitehorse", "70261", "1", "Cedar"),
    ]
    after = up_a_grade(before, {"Birch": "Aspen", "Cedar": "Dogwood"})
    after = but(after, {1: {"room": "Dogwood"}, 3: {"room": "Dogwood"}, 5: {"room": "Aspen"}})
    titles = cut("Student ID|Last Name|First Name|Birthdate|Grade|Class")
    born = {w.number: us_birthday({1: 0, 3: 2}.get(at, at), 2018) for at, w in enumerate(before)}
    for step, people in (("1", before), ("2", after)):
        rows = [[w.number, w.family, w.given, born[w.number], w.grade, w.room] for w in people]
        folder.csv(f"{step}/class list.csv", [titles, *rows])
    folder.photos(before, lambda w: f"1/{w.room}/{w.given} {w.family}.jpg")
    return Truth(after, steps=("1", "2"), same=stay(before))


@case()
def q71_siblings_who_withdrew_in_the_fall(folder: Folder) -> Truth:
    """The October list has a status: three of one family have withdrawn; siblings share a telephone."""
    before = [
        one("Arlo", "Pennington", "26110", "2", "Rm 4"),
        one("Birdie", "Pennington", "25804", "3", "Rm 7"),
        one("Clem", "Pennington", "25230", "4", "Rm 9"),
        one("Jorge", "Alvarado", "26123", "2", "Rm 4"),
        one("Liliana", "Alvarado", "25243", "4", "Rm 9"),
        one("Henry", "Claiborne", "26136", "2", "Rm 4"),
        one("Nadine", "Fontenot", "25817", "3", "Rm 7"),
        one("Oakley", "Goss", "25830", "3", "Rm 7"),
        one("Petra", "Hedrick", "25256", "4", "Rm 9", photo=""),
        one("Sawyer", "Inglis", "26149", "2", "Rm 4"),
        one("Tomas", "Villegas", "25269", "4", "Rm 9"),
    ]
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom|Home Phone|Enrollment Status|Exit Date")
    phones = {"Pennington": "555-0117", "Alvarado": "555-0131"}
    for step, month in (("1", "August"), ("2", "October")):
        rows = []
        for at, w in enumerate(before):
            phone = phones.get(w.family, f"555-{140 + at:04}")
            left = ["Withdrawn", "9/26/2025"] if at < 3 and step == "2" else ["Active", ""]
            rows.append([w.number, w.family, w.given, w.grade, w.room, phone, *left])
        folder.csv(f"{step}/Enrollment {month}.csv", [titles, *rows])
    folder.photos(before, lambda w: f"1/Photos/{w.number}.jpg")
    gone = {at: {"here": False, "grade": "", "room": ""} for at in range(3)}
    return Truth(but(before, gone), steps=("1", "2"), same=stay(before[3:]), allowed=("Rm 4", "Rm 7", "Rm 9"))


@case()
def q71_irish_list_photos_and_the_next_september(folder: Folder) -> Truth:
    """Ireland: a list, weeks later photos without apostrophes and accents, and next year's list."""
    before = [
        one("Aoife", "Ní Bhriain", "1107", "3", "Ms Tuohy"),
        one("Cian", "O'Mahony", "1113", "3", "Ms Tuohy"),
        one("Dara", "Mac Giolla", "1119", "3", "Ms Tuohy"),
        one("Éabha", "Cusack", "1125", "3", "Ms Tuohy"),
        one("Fionn", "Ó Sé", "1131", "3", "Ms Tuohy"),
        one("Gráinne", "Devlin", "1137", "3", "Ms Tuohy", photo=""),
        one("Kacper", "Wrona", "1009", "4", "Mr Lacey"),
        one("Oisín", "Hanrahan", "1015", "4", "Mr Lacey"),
        one("Róisín", "O'Dwyer", "1021", "4", "Mr Lacey"),
        one("Seán", "Fahy", "1027", "4", "Mr Lacey"),
        one("Zainab", "Akhtar", "1033", "4", "Mr Lacey"),
    ]
    after = up_a_grade(before, {"Ms Tuohy": "Mr Lacey", "Mr Lacey": "Ms Nestor"})
    titles = cut("Pupil No|First Name|Surname|Class|Teacher")
    for name, people in (("1/Pupils 2024", before), ("3/Pupils 2025", after)):
        rows = [[w.number, w.given, w.family, f"{w.grade}th" if w.grade != "3" else "3rd", w.room]
                for w in people]  # fmt: skip
        folder.csv(f"{name}.csv", [titles, *rows])
    plain = str.maketrans("íÉÓáóé", "iEOaoe", "'")
    folder.photos(before, lambda w: f"2/School photos/{w.given} {w.family}.jpg".translate(plain))
    return Truth(after, steps=("1", "2", "3"), same=stay(before), allowed=("3rd", "4th", "5th"))


@case()
def q71_two_misspelt_names_put_right(folder: Folder) -> Truth:
    """Canada: the list of September again in June, unchanged but for two names the parents had put right."""
    people = those(
        "Alistair|Bhatt;Brielle|Comeau;Colby|Desjardins;Dawson|Fraser;Emmanuelle|Gagnon;Farid|Hosseini;"
        "Gracie|Isaac;Heath|Jolliffe;Kateri|LaFrance;Maxim|Petrenko;Nevaeh|Roy;Owen|Sidhu",
        "7714052",
        "5 6",
        "5-Lam;6-Orr",
    )
    misspelt = but(people, {4: {"given": "Emanuelle"}, 9: {"family": "Petrenco"}})
    titles = cut("Student Number|Legal Last Name|Legal First Name|Grade|Homeroom")
    for step, month, listed in (("1", "Sept", misspelt), ("2", "June", people)):
        rows = [[w.number, w.family, w.given, w.grade, w.room] for w in listed]
        folder.csv(f"{step}/Class lists {month}.csv", [titles, *rows])
    folder.photos(people, lambda w: f"1/Photos/{w.number}.jpg")
    same = [(was.full, now.full) for was, now in zip(misspelt, people, strict=True)]
    return Truth(people, steps=("1", "2"), same=same)
