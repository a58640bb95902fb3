"""Read a column title: the kind of column that its words mean, in any order and language.

The words themselves are in `languages/`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, get_args

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.cells.school_years import without_year
from namecards.importing.letters import WORD
from namecards.importing.names.first_names import KNOWN_FIRST_NAMES
from namecards.importing.text import is_number
from namecards.importing.words import (
    APOSTROPHES,
    NUMBER_WORDS,
    PERSON_WORDS,
    POINT,
    SHORT,
    WHOSE,
    fold_words,
    folded_phrases,
    phrases,
    split_scripts,
    without_father,
)

FIELDS: dict[str, tuple[Field, int]] = {
    fold(title): (field, rank)
    for field in get_args(Field)
    for rank, title in enumerate(phrases(f"titles.{field}"))
}
NAME_FIELDS: frozenset[Field] = frozenset({"given", "family", "full", "name"})
WHICH = folded_phrases("title_words.which")
"""Words that distinguish a student's numbers."""
RELATIVES = folded_phrases("title_words.relatives")
OF_MANY = folded_phrases("title_words.shared")
"""Words of numbers that several people share."""
_OF_TIME = fold_words("year ano año année jahrgang")
_OF_FAMILY = fold_words("family household parent guardian contact bus locker sibling familie famille familia")
_IGNORED = WHOSE | fold_words("lfm lf fml fl lfmi fmil last_first")  # the order of the parts of a name
_FIRST, _LAST = map(fold_words, ("nombre nombres nome", "apellido apellidos sobrenome"))  # a slash is "and"
_HOMEROOMS = fold_words("homeroom advisory advisor adviser adv tutor tutorial mentor pastoral registration")
_HOMEROOMS |= fold_words("register home roll form reg")
_ROOMS = fold_words("room class group teacher period base name number code location first last")
_OF_REGISTER = fold_words("roll reg register registration number")
LABEL = folded_phrases("title_words.label")
"""Words that don't change the meaning of a class, a grade or a status: "Libellé classe", "Status Tag"."""
_ALONE: frozenset[Field] = frozenset({"given", "family", "preferred", "status", "grade", "class", "homeroom"})
"""Fields whose words may be repeated in a title: "LastSurname", "Enrl Stat"."""
_OF_NAMES = fold_words("name current official legal user account student value label")
_ENDS = ("number", "level", "code", "name", "lvl", "num", "no", "nr", "cd", "id")
AND = folded_phrases("title_words.and")
_SECOND: dict[str, Field] = {"given": "middle", "name": "middle", "family": "family2"}
"""Fields for the second of two first names and of two last names."""
_PRIVATE = folded_phrases("title_words.private")
_GUARDIAN = re.compile(
    "tutor.{1,3}legal|apoderad[oa]|acudiente|encargad[oa]|(responsable|représentant).légal", re.IGNORECASE
)
"""Words for a parent in Spanish and French; a tutor alone is a teacher."""
_PARTS_OF_NAMES: frozenset[Field] = frozenset({"given", "family", "preferred", "middle", "suffix"})
_INITIALS = re.compile(r"(?<![^\W_])[^\W\d_ºª](?:\.[^\W\d_ºª])+\.?(?![^\W_])")
"""Letters with points, which make one word: D.O.B., G.R. No."""
_PORTRAYED = re.compile(r"\bsubject[ _]?(?=(first|last|given|family)[ _]?name)", re.IGNORECASE)
"""Words for the person in a picture, in photographers' lists; "Subject name" is a lesson's."""
_MONEY = re.compile(r"(?<!\S)[$€£](?=\s*\d|\W|$)")
"""A sign of money in a title: "Picture $", "Trip £8"."""
_RARE = 1000
"""The rank of titles that are only put together from known words: after all others."""
_LONGEST = 300  # characters; a longer cell is a text
_Found = tuple[Field, int] | None


@lru_cache(maxsize=20_000)
def match_title(title: str) -> tuple[Field, int] | None:
    """Return the field a column title means and the title's rank in its row; None if it is unknown.

    `First Name [Required]`, `student.firstName` and `FIRST_NAME` are one title; `Class 2` is a class.
    """
    if len(title) > _LONGEST or is_number(title) or _MONEY.search(title):
        return None
    if found := _in_two_scripts(title):
        return found
    title = _whose_first(without_father(title))
    outside = re.sub(r"\(.*?\)", "", plain := re.sub(r"\[.*?\]", "", title))
    key = "".join(split_title(title))
    if _is_somebody(title, key) or (key not in FIELDS and (_GUARDIAN.search(title) or key in _PRIVATE)):
        return None
    if (inside := _in_brackets(plain)) and title_kind(outside) in ("name", "full"):
        return inside
    for text in dict.fromkeys((plain, outside)):
        words = split_title(text)
        kept = [word for word in words if word not in WHOSE]
        long = [word for each in words if (word := SHORT.get(each, each)) not in _IGNORED]
        if found := _whole(text, words, kept, long):
            return found
        if text == plain != outside and (found := FIELDS.get("".join(split_title(outside)))):
            return found  # First name (as on your ID)
        if found := _match_turned(long) or _match_counted(long):
            return found
        if set(long) & _HOMEROOMS and set(long) <= _HOMEROOMS | _ROOMS and not set(long) <= _OF_REGISTER:
            return "homeroom", _RARE
        if _is_both_names(kept, any(fold(word) not in WHOSE for word in re.findall(r"(\w+)\s*/", text))):
            return "full", _RARE
        if _is_number(kept) or _is_number(long):
            return "id", _RARE
        if field := _of_parts(long, text):
            return field, _RARE
        if PERSON_WORDS.intersection(words) and not kept:  # Alumno/a
            return "full", _RARE
    return _of_path(outside) or _bilingual(outside) or _of_year(title)


def _is_somebody(title: str, key: str) -> bool:
    """Whether a cell is a name that is a title but for its accents: Nina (niña), Zak (žák), Ka Ho (họ)."""
    words = title.casefold().replace(",", " ").split()
    is_name = bool(PERSON_WORDS & KNOWN_FIRST_NAMES.intersection(words))
    is_name |= len(words) > 1 and title.endswith(("Ho", "HO"))
    return is_name and (key not in FIELDS or len(words) == 1)


def _whose_first(title: str) -> str:
    what, _, whose = title.partition("|")
    of_person = whose and (_GUARDIAN.search(whose) or set(split_title(whose)) <= PERSON_WORDS)
    return f"{whose} {what}" if of_person else title  # "Name|Guardian"


def _whole(text: str, words: Sequence[str], kept: Sequence[str], long: Sequence[str]) -> _Found:
    """Return the field of a title of which all words, or some, are a known title."""
    bare = [word for word in words if word not in PERSON_WORDS]
    one = [fold(text.replace("#", " number ")), "".join(words).removesuffix("s")]
    keys = (*map("".join, (words, bare, kept)), *one, "".join(long))
    found = next((found for key in keys if (found := FIELDS.get(key) or _numbered_field(key))), None)
    return None if found and found[0] == "no_photo" and "º" in text else found  # Nº photo


def _of_path(title: str) -> tuple[Field, int] | None:
    """Return the field of the last part of a path that is the student's: StudentUserFields.preferredname."""
    path = re.fullmatch(r"(\w+)\.(\w{2,})", title)
    head = set(split_title(path[1])) if path else set[str]()
    return match_title(path[2]) if path and head & PERSON_WORDS and not head & OF_MANY else None


def _in_brackets(title: str) -> tuple[Field, int] | None:
    """Return the part of a name that the brackets of a title give: "Name (Vorname)"."""
    inside = re.search(r"\(([^()]+)\)", title)
    found = match_title(inside[1]) if inside else None
    return found if found and found[0] in _PARTS_OF_NAMES else None


def _match_turned(words: Sequence[str]) -> tuple[Field, int] | None:
    """Return the field of a part of a name whose word comes last: "Name - Last", "Name (first)"."""
    keys = ("".join((*words[at:], *words[:at])) for at in range(1, min(len(words), 4)))
    return next((found for key in keys if (found := FIELDS.get(key)) and found[0] in _PARTS_OF_NAMES), None)


def _match_counted(words: Sequence[str]) -> tuple[Field, int] | None:
    """Return the field of the first or second of two names: "Prénom 1", "NOMBRE2", "Apellido 2"."""
    found = re.fullmatch(r"(.*[^\W\d])([12])", "".join(words))
    known = FIELDS.get(found[1]) if found else None
    if not found or not known or known[0] not in _SECOND:  # elev1 is a login
        return None
    return known if found[2] == "1" else (_SECOND[known[0]], _RARE)


def _of_parts(words: Sequence[str], title: str) -> Field | None:
    """Return the field that each word of a title means, or several places joined: "Grade/Section"."""
    bare = [word for word in words if word not in LABEL]
    whole = FIELDS.get("".join(bare))
    if is_shared_number(title) and (not whole or whole[0] == "family"):  # "Family Code"
        return None
    if whole and whole[0] in _ALONE:
        is_name = bare not in (["first"], ["last"]) or set(words) <= {*_OF_NAMES, *bare}  # Last school
        return whole[0] if is_name else None
    kinds = {FIELDS.get(word, ("", 0))[0] for word in bare} - {"name"}
    if kinds in ({"given", "preferred"}, {"full", "preferred"}):
        return "preferred"
    if len(kinds) == 1 and kinds <= _ALONE:
        return next(field for field in _ALONE if field in kinds)
    places = {FIELDS.get(word, ("", 0))[0] for word in bare if word not in AND} - {"name"}
    is_sum = len(places) > 1 and not AND.isdisjoint(bare)  # Grade and stream
    return "class" if places and places <= set(PLACES) and (is_sum or re.search(r"[/&+-]", title)) else None


def is_shared_number(title: str) -> bool:
    """Whether a title is for a number that several people share: "Family Code", "Bus No"."""
    words = set(split_title(title))
    return bool(words & NUMBER_WORDS and words & _OF_FAMILY)


def _bilingual(title: str) -> tuple[Field, int] | None:
    """Read a title in two languages, "Nom / Name", if all its known words mean one field.

    "Padre, madre o tutor" is no teacher.
    """
    parts = re.split(r"/| or | oder | ou | o ", title)
    known = {part: found for part in parts if (found := match_title(part))} if len(parts) > 1 else {}
    if any(RELATIVES.intersection(split_title(part)) for part in parts if part not in known):
        return None
    kinds = {kind for kind, _ in known.values()}
    kinds = kinds - {"name"} or kinds  # "Name" may be the last name
    fits = (found for found in known.values() if kinds == {found[0]} or kinds <= {"class", "section"})
    return next(fits, None)


def _of_year(title: str) -> tuple[Field, int] | None:
    """Return the place that a title without its school year means: "26-27 Gr"."""
    plain = without_year(title)
    is_of_time = plain == title or _OF_TIME.intersection(split_title(plain))  # Academic year 2026
    kind = "" if is_of_time else title_kind(plain)
    return (kind, _RARE) if kind and kind in PLACES else None


def _in_two_scripts(title: str) -> tuple[Field, int] | None:
    """Read a title with its English beside it, "班號 Class No.", if both may mean one field."""
    if not (parts := split_scripts(title)) or PERSON_WORDS.issuperset(split_title(parts[0])):
        return None
    own = match_title(parts[0])
    if not (other := match_title(parts[1])):
        return own if {*NUMBER_WORDS, "name"} & {*split_title(parts[1])[-1:]} else None
    kinds = {own and own[0], other[0]}
    return own if len(kinds) == 1 or kinds <= {"seat", "id"} or kinds <= {*NAME_FIELDS, "preferred"} else None


def is_put_together(title: str) -> bool:
    """Whether no file of `languages/` has the whole title: its words alone give its meaning."""
    return (match_title(title) or ("", _RARE))[1] == _RARE


def _is_number(words: Sequence[str]) -> bool:
    """Whether words are a title of a person's own number: "Adm. No", "Host ID", not "Family ID"."""
    one = {word.removesuffix("s") for word in words}
    is_own = words[-1:] == ["id"] and not (set(words) | one) & OF_MANY
    return bool(set(words) & NUMBER_WORDS) and (is_own or set(words) <= NUMBER_WORDS | WHICH)


def _is_both_names(words: Sequence[str], bilingual: bool) -> bool:
    """Whether words name both the first and the last name, in any order, perhaps the middle name.

    "Nombre / Apellido(s)" and "Surname & Other Names" name both; "Surname / Nom" is the last name twice.
    """
    bilingual &= not (_FIRST.intersection(words) and _LAST.intersection(words))
    kinds = set(names_in([word for word in words if word not in AND]))
    return "family" in kinds and bool(kinds & ({"given"} if bilingual else {"given", "name", "middle"}))


def names_in(words: Sequence[str]) -> list[Field]:
    """Return the parts of a name that words mean, in order; nothing if a word means none."""
    for end in range(len(words), 0, -1):
        found = FIELDS.get("".join(words[:end]))
        if found and found[0] in ("family", "family2", "given", "name", "middle"):
            rest = names_in(words[end:])
            if rest or end == len(words):
                return [found[0], *rest]
    return []


@lru_cache(maxsize=20_000)
def split_title(title: str) -> tuple[str, ...]:
    """Split a title into folded words: at blanks and signs, and before a capital in `firstName`."""
    text = re.sub(r"#|№|\bn\.?[°º]", " number ", POINT.sub(".", title), flags=re.IGNORECASE)
    text = re.sub(rf"[’']s\b|(?<=[ogа-яіїєґ])[{APOSTROPHES}](?=\w)", "", text, flags=re.IGNORECASE)
    text = _PORTRAYED.sub("student ", _INITIALS.sub(lambda found: found[0].replace(".", ""), text))
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", text)
    return tuple(part for word in re.findall(WORD, apart) for part in _split_glued(fold(word)))


def _split_glued(word: str) -> list[str]:
    """Split words that a database joins, CLASSCODE and REGNO, if the whole has no meaning."""
    for end in filter(word.endswith, _ENDS if word.endswith(_ENDS) and word not in FIELDS else ()):
        head = word.removesuffix(end)
        if head in FIELDS or head in SHORT or head in WHICH or head in OF_MANY or head in PERSON_WORDS:
            return [head, end] if len(head) > len("id") else [word]
    return [word] if word else []


def title_kind(title: str) -> Field | Literal[""]:
    """Return the field a column title means; empty if it is unknown."""
    return found[0] if (found := match_title(title)) else ""


def is_name_title(title: str) -> bool:
    """Whether a title is of names: whole ones, first names or last names."""
    return title_kind(title) in NAME_FIELDS


def _numbered_field(key: str) -> tuple[Field, int] | None:
    found = FIELDS.get(key.rstrip("0123456789"))
    return found if found and found[0] in ("class", "section") else None


def count_titles(cells: Sequence[str]) -> int:
    """Count the known titles in a row; 0 without a title of a name, because then it is no row of titles."""
    kinds = [kind for cell in cells if (kind := title_kind(cell))]
    return len(kinds) if NAME_FIELDS & set(kinds) else 0
