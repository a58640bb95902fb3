"""Lists of schools where Romance and Celtic languages are spoken; who is on them was read by eye."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.candidate import Candidate
from namecards.importing.names.split_name import split_name
from namecards.importing.places.class_headings import class_in
from namecards.importing.plan import plan

TODAY = date(2026, 11, 27)
LISTS = {
    "two last names in front of two first names, and the letter of the class": (
        "octavos.csv",
        "No.;NÓMINA;CURSO;PARALELO\n1;ALVARADO PAZMIÑO JUAN CARLOS;8vo EGB;A\n"
        "2;DE LA TORRE VÉLEZ MARÍA JOSÉ;8vo EGB;A\n3;INTRIAGO LOOR LUIS ALFREDO;8vo EGB;B\n"
        "4;MACÍAS CEDEÑO ANA PAULA;8vo EGB;B\n",
        (
            "Juan Carlos|Alvarado Pazmiño|8vo EGB|8vo EGB A",
            "María José|de la Torre Vélez|8vo EGB|8vo EGB A",
            "Luis Alfredo|Intriago Loor|8vo EGB|8vo EGB B",
            "Ana Paula|Macías Cedeño|8vo EGB|8vo EGB B",
        ),
    ),
    "the last name first, as the title says": (
        "2ndeC1.csv",
        "Matricule;Nom et Prénoms;Classe\n18A;Kouassi Adjoua Grace;2C1\n18B;Traore Mariam;2C1\n",
        ("Adjoua Grace|Kouassi|2|2C1", "Mariam|Traore|2|2C1"),
    ),
    "a grade in words of a class beside its letter": (
        "lista.csv",
        "Nº Processo;Nome Completo;Classe;Turma\n10021;Adilson Cassule;8ª;A\n10035;Esperança Kiala;9ª;B\n",
        ("Adilson|Cassule|8|8A", "Esperança|Kiala|9|9B"),
    ),
    "the number of a class, which is no grade": (
        "lista.csv",
        "Nome Completo;Classe;Turma\nAdilson Cassule;8ª;3\nEva Neto;8ª;3\nEsperança Kiala;9ª;1\n",
        ("Adilson|Cassule|8|8-3", "Eva|Neto|8|8-3", "Esperança|Kiala|9|9-1"),
    ),
    "the number of a class before that of the grade": (
        "lista.csv",
        "Nombre;Grupo;Curso\nAdán Ruiz;3;6\nEva Mata;3;6\nLía Paz;1;7\n",
        ("Adán|Ruiz|6|6-3", "Eva|Mata|6|6-3", "Lía|Paz|7|7-1"),
    ),
    "1900 is no day of leaving": (
        "lista.csv",
        "Nombres;Apellido Paterno;Letra;Fecha Retiro\nPaz;Riquelme;A;01-01-1900\nInés;Lagos;A;14-08-2026\n"
        "Ema;Toro;B;01-01-1900\n",
        ("Paz|Riquelme||A", "Inés|Lagos||A|left", "Ema|Toro||B"),
    ),
    "an outing is no list of leavers": (
        "sortie musée 5e B.csv",
        "Nom;Prénom\nBonnet;Axelle\nCohen;Raphaël\n",
        ("Axelle|Bonnet|5|5e B", "Raphaël|Cohen|5|5e B"),
    ),
    "numbered lines below two lines about all, and a sum": (
        "maternal.txt",
        "CMEI Pequeno Príncipe\nTurma 2B\n01 - Arthur Ribeiro\n02 - Helena Costa\n03 - Lia Alves\n"
        "04 - Theo Prado (TRANSFERIDO)\nTotal: 4 alunos\n",
        ("Arthur|Ribeiro|2|", "Helena|Costa|2|", "Lia|Alves|2|", "Theo|Prado|2||left"),
    ),
    "a word for leaving among marks, and their mean": (
        "3B.csv",
        "No.;Nombre del alumno;P1\n1;García Olvera, María;9\n2;Ávila, Brenda;BAJA\n3;Cetina Uc, Edgar;8\n"
        "4;Balam, Diego;10\n5;Pech, Ángel;9\n;PROMEDIO DEL GRUPO;9\n",
        (
            "María|García Olvera|3|3B",
            "Brenda|Ávila|3|3B|left",
            "Edgar|Cetina Uc|3|3B",
            "Diego|Balam|3|3B",
            "Ángel|Pech|3|3B",
        ),
    ),
    "new and repeating pupils": (
        "tle.csv",
        "Matricule;Nom;Prénom;Statut\nL11;Abena;Claire;N\nL12;Ekotto;Samuel;R\nL13;Mballa;Junior;N\n",
        ("Claire|Abena||", "Samuel|Ekotto||", "Junior|Mballa||"),
    ),
    "parents in brackets": (
        "V-2.txt",
        "Одељење V-2\n1. Петровић (Милан) Јована\n2. Ђорђевић (Зоран) Лука\n3. Њагољ (Петар) Тијана\n",
        ("Јована|Петровић|5|", "Лука|Ђорђевић|5|", "Тијана|Њагољ|5|"),
    ),
    "two last names of Catalonia, which a word joins": (
        "2n B.txt",
        "Classe 2n B\n1. Bosch i Riera, Jan\n2. Diallo, Mariama\n3. Fàbregas Llop, Queralt\n",
        ("Jan|Bosch i Riera|2|", "Mariama|Diallo|2|", "Queralt|Fàbregas Llop|2|"),
    ),
    "as many classes as grades, of two schools in Spain": (
        "alumnado.csv",
        "Apellidos;Nombre;Curso;Unidad\nGil Sanz;Lola;1º de Educación Primaria;1ºA\n"
        "Roca Vila;Pau;1º de E.S.O.;1ºA ESO\nMora Cid;Nil;1º de Bachillerato;1º BACH A\n",
        (
            "Lola|Gil Sanz|1|1ºA",
            "Pau|Roca Vila|1º de E.S.O.|1ºA ESO",
            "Nil|Mora Cid|1º de Bachillerato|1º BACH A",
        ),
    ),
    "a group with its grade, and two last names behind two first names": (
        "502.csv",
        "GRADO: 5-02   DIRECTORA DE GRUPO: Luz Ospina\nN°;NOMBRES Y APELLIDOS\n1;Mariana Arango Henao\n"
        "2;Juan Pablo de los Ríos\n3;Sharit Daniela Perea Mosquera\n",
        (
            "Mariana|Arango Henao|5|",
            "Juan Pablo|de los Ríos|5|",
            "Sharit Daniela|Perea Mosquera|5|",
        ),
    ),
    "a class beside its grade of the lyceum": (
        "b.csv",
        "Επώνυμο;Όνομα;Τάξη;Τμήμα\nΑλεξίου;Δανάη;Β΄ Λυκείου;Β1\nΤσάκα;Έντι;Β΄ Λυκείου;Β2\n",
        ("Δανάη|Αλεξίου|Β΄ Λυκείου|Β1", "Έντι|Τσάκα|Β΄ Λυκείου|Β2"),
    ),
    "how children eat in France, which is no class": (
        "4e2.csv",
        "Nom;Prénom;Rég.\nAubert;Maxence;DP\nDiallo;Nour;EXT\nFaure;Zoé;DP\n",
        ("Maxence|Aubert|4|4e2", "Nour|Diallo|4|4e2", "Zoé|Faure|4|4e2"),
    ),
    "a Flemish last name that begins with an apostrophe": (
        "P4A.txt",
        "Classe de P4A\n1. Bakkali Sami\n2. Delvaux Louise\n3. 't Kint Élise\n4. Mukendi Grâce\n",
        ("Sami|Bakkali|4|", "Louise|Delvaux|4|", "Élise|'t Kint|4|", "Grâce|Mukendi|4|"),
    ),
    "a name in use that repeats the last name": (
        "3A.csv",
        "Nome;Nome social;Turma\nCAIO MOTA;Luna Mota;7A\nANA REIS;;7A\nRUI SÁ;;7A\n",
        ("Caio|Mota|7|7A", "Ana|Reis|7|7A", "Rui|Sá|7|7A"),
    ),
    "initials of first names, one of which may be Monsieur": (
        "4b.txt",
        "Klasa 4b\nM. Kowalczyk\nZ. Maj\nP. Święch\nA. Nowak\n",
        ("M. Kowalczyk||4|", "Z.|Maj|4|", "P.|Święch|4|", "A.|Nowak|4|"),
    ),
    "initials of the father": (
        "a.csv",
        "Nr. matricol,Numele și prenumele elevului,Clasa\n12,Anton D. Andreea,VI B\n13,Lupu C. Matei,VI B\n",
        ("Andreea|Anton|6|VI B", "Matei|Lupu|6|VI B"),
    ),
}


def told(one: Candidate) -> str:
    """Somebody in one line, as above."""
    classes = () if one.classes == ("school",) else one.classes
    left = ("left",) if one.active is False else ()
    return "|".join((one.given, one.family, one.grade or one.homeroom, " ".join(classes), *left))


@pytest.mark.parametrize("name", LISTS)
def test_everybody_comes_in_as_the_office_means_it(name: str, tmp_path: Path) -> None:
    file, text, people = LISTS[name]
    found = plan(fill(tmp_path / "school", {file: text}), [], today=TODAY)
    assert tuple(map(told, found.new)) == people
    assert [one.preferred for one in found.new if one.preferred] == ["Luna"] * ("Luna" in text)


def test_a_list_that_is_called_teachers_is_of_teachers(tmp_path: Path) -> None:
    rows = "Apellidos y nombre;Tutoría\nAlba Ruiz, Carmen;\nBlasco, Tomás;2º ESO A\n"
    found = plan(fill(tmp_path / "school", {"Profesorado 26-27.csv": rows}), [])
    assert [one.role for one in found.new] == ["teacher", "teacher"]
    assert any("was read as the teachers" in said for said in found.unclear)


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Relação de Turma 8.º B 2026/2027", "8.º B"),
        ("6º ANO A - Manhã", "6º ANO A"),
        ("Tabel nominal cu elevii clasei a VI-a B", "VI-a B"),
        ("Klassenliste 4BHIT, Schuljahr 2026/27", "4BHIT"),
        ("Classe de GS - année 2026/27", "GS"),
        ("Clasa a IX-a A - diriginte Prof. Neagu Ana", "IX-a A"),
        ("Trombinoscope de la classe 6e D", "6e D"),
        ("LISTA DE ALUMNOS 1ro C turno mañana", "1ro C"),
    ],
)
def test_the_class_in_a_heading(heading: str, name: str) -> None:
    assert class_in(heading) == name


@pytest.mark.parametrize(
    ("whole", "given", "family"),
    [
        ("Aoife Rua Ní Bhriain", "Aoife Rua", "Ní Bhriain"),
        ("Mari Fflur ap Rhys", "Mari Fflur", "ap Rhys"),
        ("April Date", "April", "Date"),
    ],
)
def test_last_names_of_ireland_and_wales_begin_with_whose_child_one_is(
    whole: str, given: str, family: str
) -> None:
    assert split_name(whole)[:2] == (given, family)
