"""Photos called by the names of the children, in many countries."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.drawing.image import Image

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case("the columns as Pronote exports them; the names of the photos are an office's own")
def q71_french_photos_without_accents_by_class(folder: Folder) -> Truth:
    """France: last names in capitals, a zip of photos by class in which the accents were lost."""
    people = those(
        "Anaïs|CHÂTELAIN;Bastien|LE GOFF;Célia|MARTIN-DUPUIS;Éliott|BÉNARD;Fatoumata|DIARRA;Gaëlle|KERVELLA;"
        "Jérémy|LÉVÊQUE;Kenza|BELHADJ;Léna|MARTIN;Mathéo|DA SILVA;Ninon|GRÉGOIRE;Océane|PRÉVOST;"
        "Rémi|HÉBERT;Yanis|OUEDRAOGO",
        "",
        "",
        "6A;6B",
        2,
    )
    rows = [[w.family, w.given, birthday(at, 2014), w.room] for at, w in enumerate(people)]
    folder.csv("Eleves_6e.csv", [cut("Nom|Prénom|Né(e) le|Classe"), *rows], ";", "cp1252")
    plain = str.maketrans("ÂÉÊÈïéëè", "AEEEieee")
    files = faces(people, lambda w: f"{w.room}/{w.family} {w.given}.jpg".translate(plain))
    folder.zip("Photos 6e.zip", files)
    return Truth(people, capitals=True)


@case()
def q71_first_names_from_the_teachers_phones(folder: Folder) -> Truth:
    """Spain: the teachers took the photos, called by first name in a folder for each class."""
    people = [
        one("Aitana", "Roldán Cuesta", "11207", "4", "4A"),
        one("Bruno", "Cabrera Mena", "11213", "4", "4A"),
        one("Daniela", "Fuentes Pastor", "11219", "4", "4A"),
        one("Gonzalo", "Herrero Vidal", "11225", "4", "4A"),
        one("Lucía", "Galán Otero", "11231", "4", "4A"),
        one("Lucía", "Montes Rivas", "11237", "4", "4A"),
        one("Pau", "Soler Ferrer", "11243", "4", "4A", photo=""),
        one("Bruno", "Aguilar Poza", "11302", "4", "4B"),
        one("Carla", "Benítez Lara", "11308", "4", "4B"),
        one("Eneko", "Urrutia Gil", "11314", "4", "4B"),
        one("Jimena", "Palacios Crespo", "11320", "4", "4B"),
        one("Marcos", "Ponce Nieto", "11326", "4", "4B"),
        one("Yassin", "El Amrani", "11332", "4", "4B"),
    ]
    rows = [[w.last_first, w.room, w.number] for w in people]
    titles = cut("Apellidos y nombre|Grupo|Nº expediente")
    folder.book("4º de Primaria.xlsx", {"Listado": [titles, *rows]})
    called = {"11231": "Lucía G", "11237": "Lucía M"}
    folder.photos(people, lambda w: f"Fotos del móvil/{w.room}/{called.get(w.number, w.given)}.jpg")
    return Truth(people)


@case()
def q71_swedish_sheets_with_pasted_photos(folder: Folder) -> Truth:
    """Sweden: a workbook with a sheet for each class, the photo pasted at the left of each row."""
    people = those(
        "Astrid|Bergqvist;Elliot|Dahlgren;Hjalmar|Engström;Iris|Forsberg;Liam|Haddad;Majken|Källström;"
        "Noa|Löfgren;Ottilia|Moberg;Rasmus|Nyberg;Selma|Söderlund;Vidar|Åberg;Wilma|Österlund",
        "",
        "4",
        "4A;4B",
    )
    people = but(people, {4: {"photo": ""}})
    book = Workbook()
    book.remove(book.active)
    for room in ("4A", "4B"):
        sheet = book.create_sheet(f"Klass {room}")
        sheet.append(["Foto", "Förnamn", "Efternamn", "Klass"])
        sheet.column_dimensions["A"].width = 18
        for at, w in enumerate((w for w in people if w.room == room), 2):
            sheet.append(["", w.given, w.family, w.room])
            sheet.row_dimensions[at].height = 125
            if w.photo:
                sheet.add_image(Image(io.BytesIO(face(w.photo))), f"A{at}")
    folder.save("Klasslistor åk 4 med foto.xlsx", book)
    return Truth(people, allowed=("Klass 4A", "Klass 4B"))


@case()
def q71_second_names_only_in_the_register(folder: Folder) -> Truth:
    """Poland: the register has second names, the photographer neither those nor Polish letters."""
    people = those(
        "Amelia|Błaszczyk;Bruno|Cieślak;Gabriela|Górska;Ignacy|Jabłoński;Kalina|Kołodziej;Leon|Łuczyński;"
        "Łucja|Piątek;Marcel|Śliwa;Nadia|Świątek;Oliwia|Wąsik;Tymon|Żurek",
        "",
        "5",
        "5a;5b",
    )
    second = dict(zip((1, 2, 4, 6, 9), ("Jan", "Maria", "Zofia", "Anna", "Róża"), strict=True))
    people = [
        one(w.given, w.family, "", "5", w.room, photo=w.photo,
            also=((f"{w.given} {second[at]}", w.family),) if at in second else ())
        for at, w in enumerate(people)
    ]  # fmt: skip
    rows = [[w.room, w.family, w.given, second.get(at, ""), birthday(at, 2014, ".")]
            for at, w in enumerate(people)]  # fmt: skip
    titles = cut("Oddział|Nazwisko|Imię|Drugie imię|Data urodzenia")
    folder.csv("uczniowie_klasy_5.csv", [titles, *rows], ";", "cp1250")
    plain = str.maketrans("łśąńćżźóęŁŚĄŃĆŻŹÓĘ", "lsanczzoeLSANCZZOE")
    folder.photos(people, lambda w: f"Fotograf/{w.room}/{w.family} {w.given}.jpg".translate(plain))
    return Truth(people)


@case()
def q71_russian_zip_in_the_old_code_page(folder: Folder) -> Truth:
    """Russia: a zip made by Windows with names in its old code page, by class; the list has patronymics."""
    names = (
        "Алиса|Громова|Игоревна;Глеб|Зайцев|Олегович;Дарья|Кузьмина|Андреевна;Егор|Лапин|Павлович;"
        "Злата|Морозова|Сергеевна;Кирилл|Орлов|Денисович;Милана|Панова|Юрьевна;Матвей|Рогов|Ильич;"
        "Полина|Седова|Максимовна;Роман|Титов|Антонович;Софья|Ульянова|Романовна;Тимур|Фёдоров|Маратович;"
        "Ульяна|Шубина|Львовна"
    )
    people, rows = [], [cut("Фамилия|Имя|Отчество|Класс")]
    for at, name in enumerate(names.split(";")):
        given, family, patronymic = name.split("|")
        room = "5А" if at < 7 else "5Б"
        photo = {} if at != 9 else {"photo": ""}
        people.append(one(given, family, "", "5", room, also=((f"{given} {patronymic}", family),), **photo))
        rows.append([family, given, patronymic, room])
    folder.book("Список 5 классов.xlsx", {"5 классы": rows})
    files = faces(people, lambda w: f"{w.room}/{w.family} {w.given}.jpg")
    folder.zip("Фото.zip", files, code="cp866")
    return Truth(people)


@case()
def q71_korean_number_and_name_in_the_file_name(folder: Folder) -> Truth:
    """Korea: the number of the school year, then the name; the name is one word in the list."""
    names = "김 서준;이 하은;박 지호;최 수아;정 도윤;강 예린;조 민재;윤 채원;임 시우;한 지민;오 은우;서 다인"
    people = []
    for at, name in enumerate(names.split(";")):
        family, given = name.split()
        room, place = str(at // 6 + 1), at % 6 + 1
        also = ((family + given, ""),)
        photo = {} if at != 10 else {"photo": ""}
        people.append(one(given, family, f"30{room}{place:02}", "3", room, also=also, **photo))
    titles = cut("학번|이름|학년|반|성별")
    rows = [
        [int(w.number), w.family + w.given, 3, int(w.room), "남여"[at % 2]] for at, w in enumerate(people)
    ]
    folder.book("3학년 명단.xlsx", {"명단": [titles, *rows]})

    def called(w: Who) -> str:
        return f"3학년 사진/{w.number} {w.family}{w.given}.jpg"

    folder.photos(people, called)
    return Truth(people)
