"""Recognize cells in name columns that are no names: numbers, sums, repeated titles, placeholders."""

from __future__ import annotations

import re
from typing import Literal

from namecards.core.normalize import fold
from namecards.importing.left_out import Kind
from namecards.importing.tables.headers import NAME_FIELDS, title_kind
from namecards.importing.tables.reading import Row
from namecards.importing.tables.titles import Field
from namecards.importing.tables.words import folded
from namecards.importing.text import clean, is_written_as_name

_WHOSE = r"students?|pupils?|learners?|people|persons?|patrons?|records?|rows?|entries|enrol\w*|schüler\w*"
_SUM = (
    "totals?|subtotals?|averages?|avg|mean|median|count|sum|summe|anzahl|gesamt|durchschnitt|moyenne|promedio"
)
_PARTS = r"males?|females?|boys|girls|men|women|garçons|filles|jungen|mädchen|niños|niñas|combined"
_SUMMED = re.compile(
    rf"((grand|sub|class|school|group|section|course|grade|overall|{_WHOSE})[\s-]+)?"
    rf"({_SUM}|number)(\s+(number|no\.?))?(\s+of)?(\s+({_WHOSE}|{_PARTS}|grades?|scores?|points))?"
    rf"(\s+(per|for|by)\s+[\w ]+)?\W*"
    rf"|{_PARTS}|points possible|(high|low)(est)?( score)?|maximum|minimum"
    r"|combined(\s+totals?)?|points|punkte|puntos|punti|date|datum|fecha"
    r"|(total|sum|summe|gesamt|suma|somme)s?(?-i:( [a-zß-ÿ]+){1,3})"
    r"|signature|unterschrift|handtekening|podpis",
    re.IGNORECASE,
)
"""Without a number, only words that are no name: Count Basie is a person; "Total owed" is none."""
_MANY = (
    r"students|pupils|learners|people|persons|patrons|records|rows|entries|enrol\w*|children|kids|kinder|schüler\w*"
    r"|personen|élèves|alumn[oa]s|alun[oa]s|alunni|leerlingen|elever|oppilasta|uczniów|žáků|öğrenci|учеников"
)
_COUNTED = re.compile(rf"^({_PARTS})\W*\d+|\b({_SUM}|{_MANY}|number of)\b.*\d|\d+\s+({_MANY})", re.IGNORECASE)
"""Student 12 may be a person whom a school must not name; "Students: 12" is nobody."""
_LABELLED = re.compile(
    r"[^\W\d][^:：]{2,}[:：]|(prepared|printed|compiled|checked|approved|signed|issued"
    r"|created|generated) (by|on)\b"
    r"|(erstellt|gedruckt|unterschrift|imprimé|édité|signature|elaborado"
    r"|impreso|firma|stampato|afgedrukt|utskrevet"
    r"|podpis|wydrukowano|подпись|imza)\b",
    re.IGNORECASE,
)
"""A label, or who made the list: "Prepared by: Dean of Studies"; no name has a colon."""
_GROUP = re.compile(
    r"(whole|entire|full) (class|group)|(class|group) (photo|picture|shot)|(klassen|gruppen)(foto|bild)"
    r"|ganze klasse|toute la classe|photo de (classe|groupe)|foto d[ei] (grupo|clase|classe|gruppo|turma)"
    r"|toda la clase|tutta la classe|hele klas(sen?)?|klas(sen)?foto|hela klassen|cała klasa|celá třída",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"^[^\w(]+\s*|[<>=*#:]+")
"""Arrows and stars around a sum: `<=== TOTAL MALE`."""
_NO_SIGN = re.compile(r"[<>=|]{2,}")
"""Arrows around a sum, whatever its words; no name has them."""
_WHO = "student|pupil|learner|patron|borrower|reader|user|person|account|schuler|leser|eleve|alumno"
_TEST = re.compile(f"({_WHO})?(test|dummy|demo|preview)({_WHO})+|({_WHO})+(test|dummy|demo|preview)")
"""The test student in every Canvas gradebook, the test patron of a library."""
_STREET = re.compile(r"\d+\w?,? [^\W\d]{2,}.*|.* \d+[^\W\d]? [^\W\d]{3,}, .*")
"""The address of a school in the head of a list: "12 Mill Road, Ashton"."""
_ASIDE = re.compile(r"^\(.*\)$")
"""A name in brackets alone is none: "(in alphabetical order)"."""
_FEW_WORDS = 3
"""A text of more words, some of them small, is a sentence."""
_NOTHING = {"null", "none", "nan", "undefined", "nil", "empty", "blank", "notprovided", "unknown"}

_UNDECIDED = folded(
    """tbc tba tbd tbn to_be_confirmed to_be_announced to_be_decided to_be_determined to_be_allocated
    to_be_assigned pending unassigned unallocated unplaced undecided not_assigned not_allocated
    not_yet_assigned not_yet_allocated not_yet_known not_known unknown no_form no_class no_homeroom no_tutor
    nn offen noch_offen unbekannt noch_unbekannt nicht_zugeordnet nicht_eingeteilt keine_klasse
    wird_noch_bekannt_gegeben à_définir à_confirmer à_déterminer en_attente non_affecté non_affectée
    non_attribué inconnu sans_classe por_definir por_confirmar por_asignar sin_asignar sin_definir pendiente
    sin_grupo desconocido da_definire da_assegnare da_confermare in_attesa non_assegnato non_assegnata
    a_definir a_confirmar a_atribuir por_atribuir sem_turma pendente não_definido nog_niet_bekend nnb
    ntb nog_in_te_delen nog_onbekend onbekend niet_ingedeeld geen_klas do_ustalenia nieprzypisany
    nieprzydzielony brak nieznany bude_upřesněno neurčeno nezařazen nezaradený neznámo bude_doplněno
    nincs nincs_beosztva ismeretlen később ej_placerad ej_bestämt ej_klart okänd ikke_fordelt ikke_plassert
    ikke_placeret ukjent ukendt ei_tiedossa ei_luokkaa määritelemättä selviää_myöhemmin óákveðið
    nije_raspoređen nepoznato ni_določeno de_stabilit nerepartizat necunoscut belirlenecek belirlenmedi
    belli_değil atanmadı yok не_определен не_определён не_распределен не_распределён уточняется неизвестно
    невідомо не_визначено уточнюється неизвестен δεν_έχει_οριστεί άγνωστο εκκρεμεί 未定 待定 待分班 未分班
    待确认 待確認 未編成 미정 미배정 미편성 chưa_xếp chưa_xếp_lớp chưa_có chưa_rõ belum_ada
    belum_ditentukan belum_ditetapkan haijulikani bado غير_محدد غير_معروف لم_يحدد לא_ידוע טרם_נקבע לא_שובץ
    ยังไม่ระบุ รอจัดห้อง määramata nezināms nežinoma a_decidir per_determinar zehazteke i_w_gadarnhau"""
)
"""Words where others have a class, that say that it is not known yet."""


def is_undecided(place: str) -> bool:
    """Whether a class, a grade or a teacher is one that the office does not know yet: TBC, N.N."""
    return fold(place) in _UNDECIDED


def why_nobody(*names: str) -> Kind | Literal[""]:
    """Say why a name, in one of its orders, is nobody: a sum, a test student, no letter; else nothing."""
    parts = [part for name in names for part in name.split("|")]  # <=== TOTAL FOR MALE | TOTAL COPIES ===>
    if any(
        _SUMMED.fullmatch(_SIGNS.sub("", part).strip()) or _COUNTED.search(part) or _NO_SIGN.search(part)
        for part in parts
    ):
        return "sum"
    if any(map(_STREET.fullmatch, names)):
        return "sum"
    if any(_TEST.fullmatch(fold(name)) for name in names):
        return "test"
    if any(map(_GROUP.fullmatch, names)):
        return "no name"
    return "" if all(any(map(str.isalpha, _ASIDE.sub("", name))) for name in names) else "no name"


def is_signature(*names: str) -> bool:
    """Whether a name is a label with its value, or says who made the list."""
    return any(map(_LABELLED.match, names))


def are_titles_again(*cells: str) -> bool:
    """Whether all the cells of a name are titles of names: a second row of titles."""
    return all(title_kind(cell) in NAME_FIELDS for cell in cells)


def is_placeholder(part: str, kind: Field, others: str) -> bool:
    """Whether a part of a name is a database's placeholder: NULL or none, in capitals or small letters.

    Null and None are names; a last name in a list of capitals may be NULL.
    """
    if fold(part) not in _NOTHING or not (part.isupper() or part.islower()):
        return False
    alike = others.isupper() if part.isupper() else others.islower()
    return not (alike and kind == "family")


def is_remark(row: Row, is_wide: bool) -> bool:
    """Whether a row is a remark; the people of a list of one column stand alone in their rows, too."""
    texts = [cell for cell in row.cells if cell.strip()]
    if not texts:
        return False
    if not is_wide:
        return any(map(str.isdigit, texts[0])) and _is_sentence(clean(texts[0]))
    is_label = texts[0].strip().endswith(":")  # Principal: Rosemary Kettle
    if is_label or (why_nobody(clean(texts[0])) == "sum" and not any(map(str.isalpha, "".join(texts[1:])))):
        return True
    if len(texts) != 1 or not any(map(str.isalpha, texts[0])):
        return False
    text = clean(texts[0])
    return _is_sentence(text) or why_nobody(text) == "sum" or bool(re.search(r"[\d:=]|^\s*\*", texts[0]))


def _is_sentence(text: str) -> bool:
    return len(text.split()) > _FEW_WORDS and not is_written_as_name(text)
