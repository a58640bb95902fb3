"""The kinds of columns, and the titles that mean them. A column with any other title is not read: privacy.

To add a title: a word in the row of its kind, in lower case, with `_` for blanks. The order matters: if two
columns of a list have one kind, the one whose title comes first wins.
To add a kind of column: a name in `Field`, a row in `COLUMN_KINDS`, and what it does in `records.py`. With a
letter, the user can choose it on the Columns screen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from namecards.core.normalize import fold

# fmt: off
Field = Literal[
    "given", "family", "full", "name", "preferred", "middle", "suffix", "pronouns", "say", "id",
    "grade", "homeroom", "class", "section", "role", "status", "photo", "login", "folder", "size",
    "post", "particle", "family2", "code", "gone", "exit", "seat",
]
# fmt: on


class ColumnKind(NamedTuple):
    """A kind of column."""

    letter: str
    """The key that chooses it on the Columns screen; empty if the program alone recognizes it."""
    label: str
    """Its name on the screen."""
    titles: str
    """Titles that mean it, the most telling first."""


# fmt: off
COLUMN_KINDS: Mapping[Field, ColumnKind] = {
    "given": ColumnKind("f", "first name", """
        first_name first given_name given forename f_name first_names legal_first_name
        legal_forename vname vorname vornamen prénom primer_nombre voornaam voornamen fornavn
        förnamn etunimi imię imiona jméno křestní_jméno keresztnév utónév prenume nome_próprio
        primeiro_nome ad adı isim имя ім’я όνομα שם_פרטי الاسم_الأول 名 이름"""),
    "family": ColumnKind("l", "last name", """
        last_name last family_name family surname l_name legal_last_name legal_surname nname
        apellido1 apellido_paterno paterno nachname familienname zuname langname nom_de_famille
        apellidos apellido primer_apellido cognome achternaam efternamn efternavn etternavn sukunimi
        nazwisko příjmení priezvisko vezetéknév családnév nume_de_familie sobrenome apelido apelidos
        soyad soyadı фамилия прізвище επώνυμο שם_משפחה اسم_العائلة اللقب 姓 성"""),
    "full": ColumnKind("w", "whole name", """
        full_name student_name students_name pupil_name learner_name patron_name display_name
        last_first last_name_first_name last_first_middle name_last_first name_first_last first_last
        first_and_last_name sortable_name student students pupil learner person schüler schülername
        élève alumno alumna nombre_completo nombre_y_apellidos apellidos_y_nombre nom_et_prénom
        nom_prénom nom_complet vor_und_nachname nom_prénoms nom_et_prénoms nombres_y_apellidos
        nome_completo nome_e_cognome cognome_e_nome volledige_naam fullständigt_namn imię_i_nazwisko
        nazwisko_i_imię jméno_a_příjmení příjmení_a_jméno teljes_név ad_soyad adı_soyadı фио
        ονοματεπώνυμο שם_מלא שם_התלמיד الاسم_الكامل اسم_الطالب 氏名 児童氏名 生徒氏名 姓名 성명"""),
    "name": ColumnKind("", "", """
        name names 名前 nom nombre nombres nome naam navn namn nimi név isim_soyisim nume
        όνομα_μαθητή שם الاسم"""),
    "preferred": ColumnKind("c", "goes by (preferred name)", """
        preferred_name preferred_first_name preferred_first first_name_preferred
        preferred_given_name preffered_given_name preferred_forename preferred chosen_name
        chosen_forename chosen_first_name nick_name nick known_as goes_by call_name usual_name
        alternate_name short_name alias alias_name rufname spitzname prénom_usuel surnom apodo
        nombre_preferido roepnaam tilltalsnamn kutsumanimi nome_social nome_preferito"""),
    "middle": ColumnKind("m", "middle name", """
        middle_name middle_names middle mid_name m_name middle_initial mi legal_middle_name
        second_name zweiter_vorname deuxième_prénom segundo_nombre отчество"""),
    "suffix": ColumnKind("j", "suffix (Jr., III)", "suffix name_suffix generation"),
    "pronouns": ColumnKind("o", "pronouns", """
        pronouns pronoun preferred_pronouns personal_pronouns gender_pronouns pronomen pronoms
        pronombres"""),
    "say": ColumnKind("p", "pronunciation", """
        pronunciation name_pronunciation pronounced pronounce say say_it how_to_say how_to_say_it
        how_to_say_name sounds_like phonetic phonetic_name phonetic_spelling aussprache
        prononciation pronunciación"""),
    "id": ColumnKind("i", "number or barcode", """
        student_number student_id pupil_number learner_number learner_id number id_number
        admission_number adm_no local_id local_student_id lasid state_id state_student_id sasid ssid
        upn district_id district_student_id permanent_id perm_id sis_number sis_id sis_user_id
        other_id barcode patron_barcode library_barcode card_number library_card library_card_number
        patron_id unique_id user_unique_id external_id identifier person_id employee_id staff_id id
        schülernummer schüler_nr matrikelnummer ausweisnummer matrícula número_de_alumno matricule
        numéro_élève adno oen adm_number admission stamnummer leerlingnummer elevnummer
        oppilasnumero numer_legitymacji ra expediente número_de_expediente nie_alumno
        codice_studente 学籍番号 学号 学生番号 학번"""),
    "grade": ColumnKind("g", "grade", """
        grade grade_level current_grade_level gr grd grades year_group year_level year yr
        klassenstufe jahrgang jahrgangsstufe stufe niveau grado année leerjaar årskurs årgang série
        ano_escolar año nivel anno 学年 年级 학년"""),
    "homeroom": ColumnKind("h", "homeroom or teacher", """
        home_room homeroom_name reg registration_form homeroom_teacher hr hrm hmrm homeroom_number
        advisory advisor adviser home_group home_base tutor_group tutor form form_group reg_group
        registration_group registration room room_number classroom classroom_teacher teacher
        teacher_name tchr klassenlehrer klassenlehrerin klassenraum salle aula mentor
        klassföreståndare tutoría professeur_principal"""),
    "class": ColumnKind("k", "class", """
        class class_name class_title classes course course_name course_title courses
        course_section_course_name group group_name groups cohort klasse kl_name set classe clase
        grupo curso kurs cours division klas klass klassenbezeichnung gruppe gruppenname
        gruppebezeichnung unidad lerngruppe stammgruppe luokka klasa oddział třída trieda osztály
        stamgroep stamklas basisgroep
        turma sınıf sınıfı şube класс клас τάξη τμήμα כיתה الصف الفصل 組 クラス 班级 반"""),
    "section": ColumnKind("x", "section", """
        section section_name section_title sections section_number course_section
        course_section_section_number sección"""),
    "role": ColumnKind("r", "role", """
        role user_role roles patron_type user_type person_type type relationship relation category
        category_code
        patron_category borrower_category org_unit_path profil profile rolle rol"""),
    "status": ColumnKind("s", "status", """
        status patron_status status_a_i_r enrollment_status enrolment_status current_status
        student_status stat active active_today is_active enabled_user enabled current estado statut
        stato 状態 situação situación"""),
    "photo": ColumnKind("t", "photo file name", """
        photo photo_file photo_file_name photo_name picture picture_file picture_name
        picture_file_name image image_name image_file image_file_name filename portrait foto bild"""),
    "login": ColumnKind("", "", """
        username login login_id sis_login_id login_name user_login active_directory_match_id"""),
    "folder": ColumnKind("", "", "folder image_folder photo_folder picture_folder"),
    "size": ColumnKind("", "", "image_size"),
    "post": ColumnKind("", "", ""),
    "seat": ColumnKind("", "", "seat seat_number register_number katalognummer sitzplatz asiento"),
    "particle": ColumnKind("", "", "tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels"),
    "family2": ColumnKind("", "", """
        segundo_apellido apellido2 apellido_materno materno second_last_name second_surname"""),
    "code": ColumnKind("", "", "enroll_status"),
    "gone": ColumnKind("", "", """
        suspended withdrawn inactive inactive_status_code disabled deleted archived left has_left
        leaver exited exit_code exit_reason exit_type exit_withdraw_type exit_withdrawal_type
        withdrawal_code withdrawal_reason leaving_reason reason_for_leaving abgangsgrund
        motivo_de_baja"""),
    "exit": ColumnKind("", "", """
        exit_date date_exited withdrawal_date withdraw_date leave_date leaving_date date_left
        date_of_leaving dol austrittsdatum austritt abgangsdatum abgang date_sortie date_de_sortie
        fecha_de_baja fecha_baja data_uscita datum_uitschrijving data_wypisania slutdatum"""),
}
# fmt: on
_FIELDS: dict[str, tuple[Field, int]] = {
    fold(title): (field, rank)
    for field, kind in COLUMN_KINDS.items()
    for rank, title in enumerate(kind.titles.split())
}
NAME_FIELDS: frozenset[Field] = frozenset({"given", "family", "full", "name"})
_NUMBERED: frozenset[Field] = frozenset({"class", "section"})


def folded(words: str) -> frozenset[str]:
    """Return the folded words of a text."""
    return frozenset(map(fold, words.split()))


_WHOSE = folded(
    """student students pupil pupils learner learners patron child member borrower reader schüler
    schueler schülers schülerin élève élèves alumno alumna alumnos aluno aluna leerling elev ucznia
    žáka tanuló öğrenci studente alunno allievo oppilaan ученика учня legal official current primary
    the of des de del du der do da dos das della s"""
)
"""Words of a title that don't change its meaning."""
_NUMBER = folded(
    """number numbers no nr num nro nummer número numéro numero numer číslo szám numarası номер id code kod
    código codice clave key schlüssel kennung kennzahl barcode strichcode"""
)
_WHICH = folded(
    """admission adm sis mis local state district unique library card exam roll reg registration enrolment
    enrollment matric permanent perm system extern external intern internal"""
)
"""Words that say which of a student's numbers it is."""
_OF_MANY = folded(
    """school site sourced family household class group gruppe section course org organization room
    parent guardian teacher contact account state building district bus locker sibling home house
    team term year period"""
)
"""Words of numbers that several people share."""
_AND = folded("and und et y e i og och ja en")
_RARE = 1000
"""The rank of titles that are only put together from known words: after all others."""


def match_title(title: str) -> tuple[Field, int] | None:
    """Return the field a column title means and the title's rank in its row; None if it is unknown.

    `First Name [Required]`, `student.firstName` and `FIRST_NAME` are one title; `Class 2` is a class, and
    `Student #` and `Adm. No` are numbers.
    """
    plain = re.sub(r"\[.*?\]", "", title)
    outside = re.sub(r"\(.*?\)", "", plain)
    for text in dict.fromkeys((plain, outside)):
        words = split_title(text)
        kept = [word for word in words if word not in _WHOSE]
        for key in ("".join(words), "".join(kept), fold(text), "".join(words).removesuffix("s")):
            if found := _FIELDS.get(key) or _numbered_field(key):
                return found
        if _is_both_names(kept):
            return "full", _RARE
        if _is_number(kept):
            return "id", _RARE
    return _bilingual(outside)


def _bilingual(title: str) -> tuple[Field, int] | None:
    """Read a title in two languages, "Nom / Name", if all that is known of it means one field."""
    parts = title.split("/")
    known = [found for part in parts if (found := match_title(part))] if len(parts) > 1 else []
    kinds = {kind for kind, _ in known}
    kinds = kinds - {"name"} or kinds  # "Name" may be the last name
    return next((found for found in known if kinds == {found[0]}), None)


def _is_number(words: Sequence[str]) -> bool:
    """Whether words are a title of somebody's own number: "Adm. No", "Host ID", not "Family ID"."""
    if not set(words) & _NUMBER:
        return False
    return set(words) <= _NUMBER | _WHICH or (words[-1] == "id" and not set(words) & _OF_MANY)


def is_family_first(title: str) -> bool:
    """Whether a title of whole names puts the last name first: "Nachname, Vorname", "Nazwisko i imię"."""
    words = [word for word in split_title(title) if word not in _AND]
    kinds = [found[0] for at in range(1, len(words)) if (found := _FIELDS.get("".join(words[:at])))]
    return kinds[:1] == ["family"]


def _is_both_names(words: Sequence[str]) -> bool:
    """Whether words are a title of the first name and one of the last name, in either order."""
    plain = [word for word in words if word not in _AND]
    kinds = (
        {found[0] for part in (plain[:at], plain[at:]) if (found := _FIELDS.get("".join(part)))}
        for at in range(1, len(plain))
    )
    return any(kind == {"given", "family"} for kind in kinds)


def split_title(title: str) -> list[str]:
    """Split a title into folded words: at blanks and signs, and before a capital in `firstName`."""
    text = re.sub(r"#|№|\bn[°º]", " number ", title, flags=re.IGNORECASE)
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", re.sub(r"[’']s\b", "", text))
    return [folded for word in re.findall(r"[^\W_]+", apart) if (folded := fold(word))]


def title_kind(title: str) -> Field | Literal[""]:
    """Return the field a column title means; empty if it is unknown."""
    found = match_title(title)
    return found[0] if found else ""


def _numbered_field(key: str) -> tuple[Field, int] | None:
    found = _FIELDS.get(key.rstrip("0123456789"))
    return found if found and found[0] in _NUMBERED else None


def count_titles(cells: Sequence[str]) -> int:
    """Count the known titles in a row; 0 without a title of a name, as it is no row of titles then."""
    kinds = [kind for cell in cells if (kind := title_kind(cell))]
    return len(kinds) if NAME_FIELDS & set(kinds) else 0
