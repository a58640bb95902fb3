"""Words that titles of columns are made of: whose a thing is, and that it is a number."""

from __future__ import annotations

from namecards.core.normalize import fold


def folded(words: str) -> frozenset[str]:
    """Return the folded words of a text."""
    return frozenset(map(fold, words.split()))


WHOSE = folded(
    """student students pupil pupils learner learners patron child member borrower reader schüler
    schueler schülers schülerin élève élèves alumno alumna alumnos aluno aluna leerling elev ucznia
    žáka žáci tanuló öğrenci öğrencinin studente alunno allievo oppilaan oppilas ученика учня
    učenika učenca mokinio skolēna õpilase elevului elevens barnets børn siswa murid leerder enfant
    kind kinder μαθητή תלמיד الطالب employee staff legal official current primary the of des de del
    du der do da dos das della s l d a al la el estudiante estudante alumnos elever elevului lapsen barn
    žiaka žáka tanulók gyermek dziecka dziecko učenica učenik учащегося обучающегося ребёнка ребенка
    what is your which are you in do please enter choose select my like to be
    nemanda nemandi hallgató aluna allieva student’s peserta didik murid mag aaral
    amtlich usual usuel eigene tanulói 학생 学生 學生 児童 生徒"""
)
"""Words of a title that don't change its meaning."""
PERSON_WORDS = WHOSE - folded(
    """employee staff legal official current primary the of des de del du der do da dos das della s l d a
    al la el amtlich usual usuel eigene"""
)
NUMBER_WORDS = folded(
    """number numbers no nr num nro nummer número numéro numero numer číslo szám numarası номер id
    code ref reference kod código codice clave key schlüssel kennung kennzahl barcode strichcode broj številka
    numurs numeris číslo numărul számú mã αριθμός номера رقم מספר identifier identifiant kenn ewid
    identifikační identyfikator azonosító รหัส"""
)
SHORT = {
    **{"stu": "student", "stud": "student", "pup": "pupil", "nm": "name", "grd": "grade", "rm": "room"},
    **{"hr": "homeroom", "hmrm": "homeroom", "tch": "teacher", "tchr": "teacher", "lgl": "legal"},
    **{"pref": "preferred", "fst": "first", "lst": "last", "num": "number", "nbr": "number"},
    **{"lvl": "level", "yr": "year", "fam": "family", "lib": "library"},
    **{"curr": "current", "frst": "first", "lname": "lastname", "fname": "firstname"},
    **{"ln": "lastname", "fn": "firstname"},
    **{"grp": "group", "enrl": "enrollment", "stat": "status", "1st": "first", "sch": "school"},
}
"""Words that data bases cut short."""
