"""Where people are, as a text says it: one reading for headings, names of files and sheets, and cells."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from school_files import fill

from namecards.importing.places.alike import places_of_headings
from namecards.importing.places.class_headings import bare_class, class_of
from namecards.importing.places.read_place import read_place
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.plan import plan

_WHOLE = "JSS 2 Gold|P5 Red|P.5 Blue|CM1/CM2|VII - Mabini|Primary 4|P4/5|Basic 7A Gold|Year 4/5 Oak"
_WORDS = "Primary Four Gold|Primero A|8vo EGB B|Segundo básico C"
"""Classes with the part of the school in their names."""

_NAMED = "LKG|UKG|TK|Nursery|Reception|Prep|Kínder|Zerówka|Petite Section|Esikoulu|Vorschule"
_SIXTH = (
    "Rang a Sé|Rang 6|Grado: Sexto|Klasa szósta|Klasse 6|6. klasse|Kelas Enam|Darasa la Sita|Hatodik osztály"
    "|Zesde leerjaar|Шестой класс|Grade Six|Standard Six|Lớp 6|Clasa a VI-a|Šestá třída|Class: 6th grade"
)

_JOINING = (
    "New in 5B|Joining 3A|Moved to 5A|Neu in der 5b|Neuzugänge 6a|Nuevos en 3ºB|Nya i 4B|Nowi w 5a|Новые в 5Б"
)
"""What stands above those who came later."""

HEADINGS = {
    "English": "Seating plan 5B · Seating chart - 5B · Photo sheet 5B · Mark book 5B · Book loans 5B · "
    "Who's who in 5B · Sign-out sheet 5B",
    "German": "Sitzplan 5B · Sitzordnung 5B · Leihgeräteliste 5B · iPad-Liste 5B · Steckbriefe 5B",
    "French": "Plan de classe 5B · Feuille d'émargement 5B · Étiquettes 5B · Relevé de notes 5B",
    "Spanish": "Plano de asientos 5B · Hoja de asistencia 5B · Gafetes 5B · Control de asistencia 5B",
    "Portuguese": "Mapa de sala 5B · Folha de presenças 5B · Carômetro 5B · Planta da sala 5B",
    "Italian": "Piantina 5B · Disposizione banchi 5B · Foglio presenze 5B · Fotoelenco 5B",
    "Dutch": "Plattegrond 5B · Fotolijst 5B · Klasopstelling 5B · Uitleenlijst 5B",
    "Swedish": "Placering 5B · Bordsplacering 5B · Fotoblad 5B · Klassöversikt 5B · Utflyktslista 5B",
    "Norwegian": "Klassekart 5B · Bildeark 5B · Oppmøteliste 5B · Elevoversikt 5B",
    "Danish": "Bordplan 5B · Fotoark 5B · Fremmødeliste 5B",
    "Finnish": "Istumajärjestys 5B · Kuvaluettelo 5B · Läsnäololista 5B",
    "Icelandic": "Sætaskipan 5B · Myndablað 5B",
    "Estonian": "Istumisplaan 5B · Fotonimekiri 5B",
    "Latvian, Lithuanian": "Sēdvietu plāns 5B · Vērtējumu lapa 5B · Susodinimo planas 5B",
    "Polish": "Plan miejsc 5B · Lista obecności 5B · Wizytówki 5B",
    "Czech, Slovak": "Zasedací pořádek 5B · Prezenční listina 5B · Zasadací poriadok 5B · Menovky 5B",
    "Hungarian": "Ülésrend 5B · Jelenléti ív 5B · Képes névsor 5B",
    "Romanian": "Planul clasei 5B · Catalog 5B · Condica 5B",
    "of the Balkans": "Raspored sjedenja 5B · Распоред седења 5B · Sedežni red 5B · Присъствен списък 5B · "
    "Διάταξη θέσεων 5B",
    "Turkish": "Oturma planı 5B · Yoklama çizelgesi 5B · Fotoğraflı liste 5B",
    "Russian, Ukrainian": "Схема рассадки 5B · Ведомость 5B · План розсадки 5B · Відвідуваність 5B",
    "of the Near East": "كشف الحضور 5B · סידור ישיבה 5B · چیدمان 5B",
    "of South and Southeast Asia": "उपस्थिति पंजिका 5B · Denah tempat duduk 5B · Pelan kelas 5B · "
    "Sơ đồ chỗ ngồi 5B · ใบเช็คชื่อ 5B",
    "of East Asia": "座位表 5B · 座席表 5B · 좌석 배치도 5B",
    "of Spain, Wales, Ireland and Africa": "Plànol de la classe 5B · Eserlekuak 5B · Cynllun eistedd 5B · "
    "Plean suíochán 5B · Sitplan 5B · Mahudhurio 5B",
}
"""What schools write above a list, a plan of the seats or a page of photos."""


@pytest.mark.parametrize(
    ("text", "grade", "name", "teacher", "room"),
    [
        ("8B Ms K Adeyemi Room E14", "", "8B", "Ms K Adeyemi", "Room E14"),
        ("8B/Ms Adeyemi", "", "8B", "Ms Adeyemi", ""),
        ("10A/Ma1 Mr J Penrose Room C3", "", "10A/Ma1", "Mr J Penrose", "Room C3"),
        ("Mr Shah 7H", "", "7H", "Mr Shah", ""),
        ("9 Rowan - Ms Achterberg", "", "9 Rowan", "Ms Achterberg", ""),
        ("5A - Dominguez - Room 20", "", "5A", "", "Room 20"),
        ("4A: 24 pupils", "", "4A", "", ""),
        ("Fotolijst 2Ac", "", "2Ac", "", ""),
        ("Kindergarten (AM)", "K", "Kindergarten AM", "", ""),
        ("GRADE & SECTION: 7 - SAMPAGUITA", "7", "7 SAMPAGUITA", "", ""),
        ("4t A Tutor/a: Montse Sarrà", "", "4t A", "Montse Sarrà", ""),
        ("GRUPO: C", "", "C", "", ""),
        ("Grade 6 - Section A", "6", "6A", "", ""),
        ("Year 4 Class A", "4", "4A", "", ""),
        ("Grade: 6 Section: A Teacher: Mr. Ode", "6", "6A", "Mr. Ode", ""),
        ("CLASS: ADVISORY PERIOD: 1 ROOM: 214 TEACHER: TAM, DEE TERM: 1-4", "", "214", "TAM, DEE", ""),
        ("Grade: 07 Homeroom: 7-214 Advisor: Lee, Ann Year: 2026-27", "7", "7-214", "Lee, Ann", ""),
        ("Class 5 - Mr Smith", "", "5", "Mr Smith", ""),
        ("Groupe 11 - Mme Roy", "", "11", "Mme Roy", ""),
        ('Quinto grado sección "A"', "5", "5A", "", ""),
        ("Colegio San José - 3º B", "", "3º B", "", ""),
        ("6e année B - local 204", "6", "6e année B", "", "local 204"),
        ("Sınıf: 3 / B", "", "3 / B", "", ""),
        ('2do de secundaria "C"', "", "2do de secundaria C", "", ""),
        ("Room 12 Grade 2", "2", "", "", "Room 12"),
        ("3º Primaria - Sra. López", "3", "", "Sra. López", ""),
        ("Relação - Turma: 7° ANO B INTEGRAL 9H ANUAL", "7", "7° ANO B", "", ""),
        ("Mosaïque 2026-2027 - 4e année - Groupe 412 - Titulaire : Mme Roy", "4", "412", "Mme Roy", ""),
        ("Groupe-repère : 31  Tuteur : Mélanie Fortin", "", "31", "", ""),
        ("my 4th grade class (room 4)", "4", "", "", "room 4"),
        ("2/3M Miss Mulcahy Room 8", "", "2/3M", "Miss Mulcahy", "Room 8"),
        ("Mrs. Tran's 3rd Grade Class", "3", "", "Mrs. Tran", ""),
        ("Teacher: Ortiz, R. Period 3 Room 12", "", "", "Ortiz, R.", "Room 12"),
        ("5. Sınıf / A Şubesi", "", "5A", "", ""),
        ("Room 12 - Grade 3 - Mrs. Lee", "3", "", "Mrs. Lee", "Room 12"),
        ("Classe de 5e 2 - M. Durand", "", "5e 2", "M. Durand", ""),
        ("Kelas X IPA 2", "", "X IPA 2", "", ""),
        *((whole, "", whole, "", "") for whole in f"{_WHOLE}|{_WORDS}".split("|")),
        ("Form 4 Science A", "", "4 Science A", "", ""),
        ("Mr. Ali (8K)", "", "8K", "Mr. Ali", ""),
        ("Gr 4-5 split Ms. Poe", "", "Gr 4-5", "Ms. Poe", ""),
        *((f"{grade} B", grade, f"{grade} B", "", "") for grade in _NAMED.split("|")),
        *((f"{grade} - Ms. Oda", grade, "", "Ms. Oda", "") for grade in (*_NAMED.split("|"), "K")),
        *((text, "6", "", "", "") for text in _SIXTH.split("|")),
        ("2026학년도 5-2 사진 명렬표", "", "5-2", "", ""),
        ("各位家长好！图书馆要给五(3)班的孩子办借书证", "", "五(3)班", "", ""),
        ("V კლასი „ბ“", "", "V ბ", "", ""),
        ("5. razred a", "5", "5a", "", ""),
        ("3. klass B", "", "3B", "", ""),
        ("VI klasa „c”", "", "VI c", "", ""),
        ("6. bekkur HS", "6", "", "", ""),
        ("PRÉ I B", "PRÉ I", "PRÉ I B", "", ""),
        ("Infantil 5 años B - Tutora: Marta Gil", "Infantil 5 años", "Infantil 5 años B", "Marta Gil", ""),
        ("SENARAI MURID TAHUN DUA CEMERLANG", "2", "DUA CEMERLANG", "", ""),
        ("さくら組（年長）", "", "さくら組", "", ""),
        ("K-2 - Mrs. Lowe", "", "", "Mrs. Lowe", ""),
        ("ষষ্ঠ শ্রেণি শাখা ক", "", "ষষ্ঠ ক", "", ""),
        ("NURSERY TWO (GOLD)", "", "NURSERY TWO (GOLD)", "", ""),
        ("Primero Sección A", "1", "1A", "", ""),
        ("3ro Sección B", "3", "3B", "", ""),
        ("2B-Klasse, KV Mag. Huber", "", "2B", "", ""),
        ("Prep/1 B - Ms Hale", "", "", "Ms Hale", ""),
        ("Form Two East", "", "Two East", "", ""),
        ("Class Two", "", "Two", "", ""),
        ("Classe seconda B", "", "seconda B", "", ""),
        ("5. třída - Mgr. Dvořák", "5", "", "Mgr. Dvořák", ""),
        ("Rūma 4 — Whaea Mere Parata — 2026", "", "", "Whaea Mere Parata", "Rūma 4"),
        *((text, "", text.split()[-1], "", "") for text in _JOINING.split("|")),
        ("New in 4th Class (Ms Ní Bhriain)", "4", "", "Ms Ní Bhriain", ""),
        ("5a wych. mgr Teresa Pyka", "", "5a", "mgr Teresa Pyka", ""),
        ("2AK", "", "2AK", "", ""),
        ("Ensino Fundamental de 9 anos - Manhã", "", "", "", ""),
        ("Frau Hürlimann, Zimmer 12", "", "", "Frau Hürlimann", "Zimmer 12"),
        ("Class: 3/4-B", "", "3/4-B", "", ""),
        ("3B Prof.ssa Rossi", "", "3B", "Prof.ssa Rossi", ""),
        ("1A – kontaktlærer: Ingrid Vatne", "", "1A", "Ingrid Vatne", ""),
        ("Class 5th (Green)", "5", "5 Green", "", ""),
        ("6e AF C", "", "6e AF C", "", ""),
        ("Year 3/4 B - Mrs Gray", "", "Year 3/4 B", "Mrs Gray", ""),
        ("GRADE 4 - ODELL (RM 15)", "4", "", "ODELL", "RM 15"),
        ("Rm 16 / Gr 5 / Perez", "5", "", "Perez", "Rm 16"),
        ("PreK 3 - Ms. Lund (PK3A)", "PK", "PK3A", "Ms. Lund", ""),
        ("Τάξη Δ΄ – Τμήμα Δ2", "", "Δ2", "", ""),
        ("9ª Classe, Turma 4", "9", "9-4", "", ""),
        ("8ª Classe Turma: B2 Curso diurno", "8", "B2", "", ""),
        ("10ª Classe - Turma: A1", "10", "10-A1", "", ""),
        ("5A – Teacher – Ms Fox", "", "5A", "Ms Fox", ""),
        ("Klas 2havo/vwo - mentor: mw. Bos", "", "2havo/vwo", "mw. Bos", ""),
        ("Jahrgang 6 - Klasse 6.2 (Fr. Berg)", "6", "6.2", "Fr. Berg", ""),
        ("3ro de Secundaria, Sección B (Economía)", "", "3ro de Secundaria, Sección B (Economía)", "", ""),
        ("Class VIII (C) Hindi Medium", "", "VIII C", "", ""),
        ("9th STANDARD 'A' DIVISION", "9", "9A", "", ""),
        ("Α΄ τάξη – Τμήμα 2", "", "Α΄ τάξη – Τμήμα 2", "", ""),
        ("2do año 3ra división", "2", "2do año 3ra división", "", ""),
        ("Grado séptimo - 702", "7", "702", "", ""),
        ("RAZRED IV ODJELJENJE 3", "4", "4-3", "", ""),
        ("CP Mme Roy", "CP", "", "Mme Roy", ""),
        ("6.A-luokka", "", "6.A", "", ""),
        ("8ª Classe Turma B1", "8", "B1", "", ""),
        ("Class 7 GIRLS B", "", "7 GIRLS B", "", ""),
        ("2–3C", "", "2–3C", "", ""),
        ("Year R - Wrens", "R", "", "", ""),
        ("Seznam žáků třídy kvinta A", "", "kvinta A", "", ""),
        ("Klasse Quinta b", "", "Quinta b", "", ""),
        ("Γ΄ Λυκείου", "", "Γ΄ Λυκείου", "", ""),
        ("Grade 9 Section 3 (Morning)", "9", "9-3", "", ""),
        ("Octavo grado - Turno Tarde", "8", "Octavo grado - Turno Tarde", "", ""),
        ("Sala Roja - 4 años", "", "Roja", "", ""),
        ("Klasse 3/4 b (Fr. Lutz)", "", "3/4 b", "Fr. Lutz", ""),
        ("大二班", "", "大二班", "", ""),
        ("三（2）班 共2人", "", "三（2）班", "", ""),
        ("4학년 별빛반", "4", "4학년 별빛반", "", ""),
        ("CLASS LIST: PRIMARY 5 (OPAL)", "", "PRIMARY 5 (OPAL)", "", ""),
        ("CLASSE V SEZ. B", "", "V B", "", ""),
        ("RAZRED I ODELJENJE: V-2", "", "V-2", "", ""),
        ("Liste des écoliers du CE2 A", "", "CE2 A", "", ""),
        ("KELAS VIII MTs PUTRA A", "", "VIII MTs PUTRA A", "", ""),
        ("Rang a Ceathair – Iníon Ní Laoi", "4", "", "Iníon Ní Laoi", ""),
        ("Educación Infantil – 5 años A", "", "Educación Infantil – 5 años A", "", ""),
        ("II. stupeň – 7. B", "", "7. B", "", ""),
        ("Key Stage 2 – Year 6 B", "6", "6 B", "", ""),
        ("Group 2 Class 7", "", "Group 2 Class 7", "", ""),
        ("ชั้นประถมศึกษาปีที่ 6 ห้อง 2", "", "ป.6/2", "", ""),
        ("F-klass Ekorren", "F-klass", "F-klass Ekorren", "", ""),
        ("PP2 WEST", "", "PP2 WEST", "", ""),
        ("Clasa a VI-a A - Diriginte: Popescu Ana", "", "VI-a A", "Popescu Ana", ""),
        ("Std. VII Div. B Class Teacher: Smt. A. R. Kulkarni", "7", "VII B", "Smt. A. R. Kulkarni", ""),
        ("Ms Kim - 3rd/4th grade", "", "Grade 3/4", "Ms Kim", ""),
        ("3e-4e année - Mme Bouchard", "", "Année 3/4", "Mme Bouchard", ""),
        ("Room 3 - 4th grade", "4", "", "", "Room 3"),
        ('5° "A" – Prof. Rosario Medina', "", "5° A", "Prof. Rosario Medina", ""),
        ("5.º «B» · Tutora: Ana Ruiz", "", "5.º B", "Ana Ruiz", ""),
        ("8 «Б»", "", "8Б", "", ""),
        ("5-А (кл. рук. Иванова А. П.)", "", "5-А", "Иванова А. П.", ""),
        ("GRADE 5 GREEN (Tr. Njoroge)", "5", "GRADE 5 GREEN", "Tr. Njoroge", ""),
        ("III A (ins. Colombo)", "", "III A", "ins. Colombo", ""),
        ("5-1 (Ms. Park)", "", "5-1", "Ms. Park", ""),
        ("5/2 – разредни: Јована Илић", "", "5/2", "Јована Илић", ""),
        ("5GR – Mr Gareth Roberts", "", "5GR", "Mr Gareth Roberts", ""),
        ("5/Ç Sınıfı", "", "5/Ç", "", ""),
        ("4-Ç", "", "4-Ç", "", ""),
        ("9th STANDARD A DIVISION", "9", "9A", "", ""),
        ("8H [edit]", "", "8H", "", ""),
        ("5 BESTARI 🌟", "", "", "", ""),
        ("CLASS AT A GLANCE * 1st Grade", "1", "", "", ""),
        ("4/5/6 Dingoes - Mrs Roy", "", "4/5/6 Dingoes", "Mrs Roy", ""),
        ("1/9 Monday - Mr Lee", "", "", "Mr Lee", ""),
        ("Klaslijst 5WEWIa", "", "5WEWIa", "", ""),
        ("Class Photo List: K-3", "", "K-3", "", ""),
        ("五年级三班课本领取表", "", "五年级三班", "", ""),
    ],
)
def test_what_a_text_says_of_a_class(text: str, grade: str, name: str, teacher: str, room: str) -> None:
    place = read_place(text)
    assert (place.grade, place.name, place.teacher, place.room) == (grade, name, teacher, room)


@pytest.mark.parametrize(
    "headings",
    [
        "STD. IX - SEC. B (Morning Shift)|STD. IX - SEC. B (Day Shift)|STD. IX - SEC. C (Day Shift)",
        "Class XI (Science) Section A|Class XI (Commerce) Section A",
        "1ª Série EM - Turma A - Manhã|1ª Série EM - Turma A - Noite",
        "Classe 1ª sez. A - Scuola Primaria|Classe 1ª sez. A - Scuola Secondaria",
        "Year 3 - Red|Year 3 - Blue|Year 4 - Red",
        "Nursery - Ducks|Reception - Ducks",
        "Grade 7 - 1|Grade 7 - 2|Grade 8 - 1",
        "Kindergarten (AM) - Mrs. Poe|Kindergarten (PM) - Mrs. Poe",
        "Q1 - Tutor: Herr Blum|Q1 - Tutor: Frau Stern",
        "5to de Primaria, Paralelo A|5to de Secundaria, Paralelo A|6to de Primaria, Paralelo A",
    ],
)
def test_headings_of_two_classes_never_become_one(headings: str) -> None:
    texts = headings.split("|")
    places = places_of_headings(texts).values()
    assert len({place.get("class", place.get("homeroom")) for place in places}) == len(texts)


@pytest.mark.parametrize(
    "headings",
    [
        "5A|5A (24 pupils)|List of 5A|5A (total: 24)",
        "5A - Boys|5A - Girls",
        "5A 2026|5A 2027",
        "5A|5A (continued)|5A cont'd|5A - Forts.|Fortsetzung: 5A|5A, suite|5A (c.d.)|5A（続き）|تابع 5A",
        "5A (page 1)|5A - Seite 2|5A (Page 3 of 4)|5A_page4|5A (2 of 3)|5A - 3 von 3|5A (1/2)|5A (2/2)",
    ],
)
def test_headings_of_one_class_stay_one(headings: str) -> None:
    assert set(map(str, places_of_headings(headings.split("|")).values())) == {"{'class': '5A'}"}


@pytest.mark.parametrize("language", HEADINGS)
def test_the_class_stands_beside_the_words_of_each_language_for_a_list(language: str) -> None:
    told = {heading: class_of(heading) for heading in HEADINGS[language].split(" · ")}
    assert set(told.values()) == {"5B"}, told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CLASS LIST Grade 12 - STEM A Class Adviser: Mr. Ramon Uy", "Grade 12 - STEM A"),
        ("Set up my class, Year 3 - Kestrels, for the reading app.", "Year 3 - Kestrels"),
        ("Lunch Choices - Mrs. Harper - Grade 5", "Grade 5 - Mrs. Harper"),
    ],
)
def test_the_class_among_other_words_of_a_heading(text: str, name: str) -> None:
    assert class_of(text) == name


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Orla 5A",
            "Mark 5A",
            "Loan 5A",
            "Trip 5A",
            "Kadi 5A",
            "Lan 5A",
            "Calista 5A",
            "Kaplan 5A",
            "Gita 5A",
        ),
        *("Vivian", "ID", "Numeracy Class ID", "Class Average", "Grades 3 and 4", "Photos of 5.x and 6.y"),
        *("Second Chance Readers", "Springfield Nursery School", "PS-MS", "Prep School"),
        *("TK PERTIWI BANTUL", "SK TAMAN MELATI"),
        *("Boys", "List of girls", "男生名单", "Siswa Putri", "Masculino", "Gender: Male", "Religion: none"),
    ],
)
def test_what_names_no_class(text: str) -> None:
    assert not class_of(text)


@pytest.mark.parametrize(("number", "rest"), [("7", "7"), ("10", "10"), ("40113", "40113"), ("2026", "")])
def test_a_number_alone_is_no_place_and_a_year_says_nothing(number: str, rest: str) -> None:
    assert not class_of(number) and read_place(number) == Whereabouts(rest=rest)


@pytest.mark.parametrize(
    ("said", "place"), [("Mr Shah 7H", "7H"), ("4t A", "4t A"), ("9 Rowan - Ms Achterberg", "9 Rowan")]
)
@pytest.mark.parametrize("where", ["above", "sheet", "file"])
def test_a_class_is_read_alike_wherever_it_stands(said: str, place: str, where: str, tmp_path: Path) -> None:
    table = "Last,First\nMoss,Ava\nTully,Ben\n"
    if where == "sheet":
        book = openpyxl.Workbook()
        for name, people in ((said, [("Moss", "Ava"), ("Tully", "Ben")]), ("8K", [("Fox", "Ida")])):
            sheet = book.create_sheet(name)
            for row in [("Last", "First"), *people]:
                sheet.append(row)
        del book["Sheet"]
        book.save(tmp_path / "list.xlsx")
        path = tmp_path / "list.xlsx"
    else:
        file, text = ("list.csv", f"{said},\n{table}") if where == "above" else (f"{said}.csv", table)
        path = fill(tmp_path, {file: text}) / file
    found = [one for one in plan(path, []).new if one.given in ("Ava", "Ben")]
    assert [(one.homeroom, *one.classes) for one in found] in ([("", place)] * 2, [(place,)] * 2)


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Homeroom 6B", "6B"),
        ("Advisory", "Advisory"),
        ("Klasse 6B", "Klasse 6B"),
        ("Form 2 East", "Form 2 East"),
    ],
)
def test_a_class_in_a_cell_stays_as_it_is_written_but_for_the_word_homeroom(cell: str, name: str) -> None:
    assert bare_class(cell) == name


@pytest.mark.parametrize("year", ["S.Y. 2026-2027", "SY 2026-27", "(School Year 2026-2027)"])
def test_the_name_of_a_section_stands_before_its_school_year(year: str) -> None:
    """As schools in the Philippines head their lists."""
    assert class_of(f"Grade 4 - Narra {year}") == "Grade 4 - Narra"
    assert read_place(f"Room 12 - Class List {year}").room == "Room 12"
