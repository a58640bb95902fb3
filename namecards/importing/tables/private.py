"""What must not be read or shown, by titles, and by numbers that begin with a day of birth."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.tables.headers import split_title
from namecards.importing.tables.words import folded

_FEWEST = 5
"""Numbers that show a day each by no chance."""
_MONTHS = 3
"""Months among them: numbers that count up have one."""
_STATE = 10
"""Digits of the shortest number of a state."""
_BORN = re.compile(r"\d\d([0257][1-9]|[1368][0-2])(0[1-9]|[12]\d|3[01])")
"""A day, year first; some states add 20 or 50 to the month."""
_BORN_LONG = re.compile(r"(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_BORN_BACK = re.compile(r"(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d\d|[09]\d\d)")
_PRIVATE_PARTS = re.compile(
    "birth|geburt|naissance|nacimiento|nasc|né\\(e\\)|nascita|geboorte|født|född|syntym|urodz|naroz|rođen|szület|doğum|lahir|рожд|γέννησ|生年|出生|생년|생일|sinh|الميلاد|לידה"
    "|password|passwor|kennwort|contras|address|adress|street|stra[sß]e"
    "|phone|telef|handy|health|medic|allerg|parent|guardian|mother|father|mutter|vater|eltern|padre|madre"
    "|contact|emergency|notfall|urgenc|insur|relig|ethnic|gender|geschlecht|language|sprache|balance|disab"
    "|sibling|geschwister|mãe|mère|père|rodzic|förälder|vårdnad|genitor|locker|postal|postcode|postleit|national|pesel|personnummer|steuer|e-?mail"
)
_PRIVATE_WORDS = folded(
    """geslacht cinsiyeti pohlavie pohlaví płeć kjønn køn kön jantina jenis_kelamin nem пол стать φύλο 性別
    性别 성별 genere sesso sukupuoli spol gènere rođenje dob geb passw pin pwd tel mobil mobile cell fax
    mail sex sexe sexo ssn iban race zip plz ort city ville nhs curp cpf bsn iep sen bus lunch meal fee
    fees doctor gp age alter calle"""
)
"""Parts and words of titles of columns that are never read, whatever they hold."""


def is_private(title: str) -> bool:
    """Whether a title speaks of something that must not be read: an address, a birthday, a parent."""
    return bool(_PRIVATE_PARTS.search(title.casefold()) or _PRIVATE_WORDS.intersection(split_title(title)))


def begin_with_birth(cells: Sequence[str]) -> bool:
    """Whether long numbers all have a day of birth at the same place, as those of many states do."""
    plain = [re.sub(r"[-+/ ]", "", cell) for cell in cells]
    if len(plain) < _FEWEST or not all(one.isdecimal() and len(one) >= _STATE for one in plain):
        return False
    for at, pattern in ((0, _BORN), (1, _BORN), (6, _BORN_LONG), (0, _BORN_LONG), (0, _BORN_BACK)):
        found = [pattern.match(one, at) for one in plain]
        days = {day[0] for day in found if day}
        if all(found) and 2 * len(days) > len(plain) and len({day[2:-2] for day in days}) >= _MONTHS:
            return True
    return False
