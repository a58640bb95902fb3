"""Find the teacher in a heading beside a class: "3A Frau Lenz", "7. a (razrednik: Breda Zajc)"."""

from __future__ import annotations

import re
from itertools import takewhile

from namecards.importing.cells.grades import is_grade, is_grade_name, number_of_word
from namecards.importing.cells.roles import ADULTS, role_of
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.text import PARTICLES, is_small, is_written_as_name
from namecards.importing.words import (
    CLASS_BEGINS,
    any_of,
    folded_phrases,
    is_no_letter,
    joined_phrases,
    names_list,
    names_school,
    pattern,
    phrases,
    words_of,
)

TEACHER = compile_later(
    rf"({any_of(filter(is_no_letter, phrases('people.address')))})\.?\s+\w", re.IGNORECASE
)
"""A form of address for adults, and a name."""
_ROOMS = folded_phrases("headings.room")
_NO_TEACHERS = ("staff", "parent", "visitor")
_MOST_WORDS = 3
"""The most words of a label."""
_OF_A_SENTENCE = 3
"""The fewest small words that are no teacher's name: "Mrs. Falk said you need this by Friday."."""
_SHORT_NAME = 5
"""The most letters of a word for a teacher that is a first name elsewhere: Guro."""
_START = compile_later(r"\s*[,(;|·:：]\s*|\s/\s+|\s[-–—]\s+|\s{2,}|(?<=\d)\s+|(?<=\d[^\W\d_])(?:\s+|/)")
"""Signs between a class and its teacher."""
_END = compile_later(
    rf"\s(?i:{pattern('headings.room')})\.?\s(?=[A-Z]?\d)"
    r"|\s*[)(|;·]|\s/\s(?=.*\d)|\s[-–—]\s|\s{2,}|,(?!\s*[^\W\d]\.)(?=.*[:：\d])|\s[+]|['’]s\b"
    r"|(?:\s[^\W\d]+\.?)?\s(?=\d+(?!\w))|\s(?=\w*\d)|$"
)
_SIGNED = joined_phrases("headings.signed")
_OTHERS = joined_phrases("headings.other_adults")
_COLON = compile_later(r"\s*[:：]\s*")
EDGE = " -–—|·,;("
_NUMBER, _DIGIT = compile_later(r"\d|\b[IVX]+\b"), re.compile(r"\d")


def says_homeroom(title: str) -> bool:
    """Whether a title is of a class or its teacher, not of any teacher or room: Homeroom, Klassenleitung."""
    return any(
        (title_kind(word) in ("homeroom", "class") and not role_of(word)) or word.startswith(CLASS_BEGINS)
        for word in split_title(title)
        if word not in _ROOMS
    )


def split_teacher(text: str) -> tuple[str, str]:
    """Split a heading into the teacher and the other words; both may be empty."""
    starts = _starts(text)
    for start in starts:
        if teacher := teacher_in(text[start:], is_behind=start > 0):
            if sum(is_small(word) and word not in PARTICLES for word in teacher.split()) >= _OF_A_SENTENCE:
                return text, ""
            name = text.index(teacher, start)
            start = next((at for at in starts if start <= at < name and _is_title(text[at:])), start)
            end = name + len(teacher)
            if other := _label_of_other(text[:name]):
                return split_teacher(text[: name - len(other)] + text[end:])
            if "".join(words_of(text[:start])) in _SIGNED:
                return text, ""
            before = re.sub(r"\S+\s*[:：]\s*$", "", text[:start])
            parts = (each.strip(EDGE + "/)") for each in (before, re.sub(r"^['’]s\b|^\)", "", text[end:])))
            rest = " - ".join(part for part in parts if part and not _is_bare_title(part))
            return split_teacher(rest)[0], teacher
    return text, ""


def _is_bare_title(text: str) -> bool:
    """Whether a text is a title without a value: Homeroom; not a grade, "Rang a Dó"."""
    is_value = is_grade_name(text) or _NUMBER.search(text) or _in_words(text)
    return bool(title_kind(text)) and not is_value


def _is_title(text: str) -> bool:
    """Whether a text begins with a known title of teachers: "Teacher: Ann Lee", not "Owl Teacher: ..."."""
    label, *behind = _COLON.split(text, maxsplit=1)
    return bool(behind) and title_kind(label) == "homeroom"


def _label_of_other(before: str) -> str:
    """Return the label, with its colon, of an adult who teaches no class: "Principal:", "Year Head:"."""
    for count in range(_MOST_WORDS, 0, -1):
        label = re.search(rf"(?:[^\s:：]+\s+){{{count - 1}}}([^\s:：]+)\s*[:：]\s*$", before)
        title = _COLON.split(label[0])[0] if label else ""
        if title and _is_label(title):  # professeur principal
            return ""
        if label and ("".join(words_of(title)) in _OTHERS or role_of(title) in _NO_TEACHERS):
            return label[0]
    return ""


def _in_words(text: str) -> bool:
    """Whether the last of several words is a number: "Rang a Dó"; "dó" alone changes no title."""
    *before, last = text.split() or [""]
    return bool(before) and last[:1].isupper() and bool(number_of_word(last))


def _starts(text: str) -> list[int]:
    """Return positions where a teacher may begin: behind a class, or at the longest label before a colon."""
    places = [0, *(found.end() for found in _START.finditer(text))]
    named = (found.start() for found in TEACHER.finditer(text))
    places += [at for at in named if text[at - 1 : at] in (" ", "_") and _is_of_list(text[:at])]
    before = ((blank.end(), text[: blank.start()]) for blank in re.finditer(r"(?<=\w) ", text))
    graded = (
        at for at, begin in before if re.search(r"\d", begin) or is_grade_name(begin) or is_grade(begin)
    )
    places += graded  # CP Mme Roy, Gr. K Mrs. Harper
    for colon in _COLON.finditer(text):
        begin = [word.start() for word in re.finditer(r"[^\s(]+", text[: colon.start()])][-_MOST_WORDS:]
        places += [at for at in begin if _is_label(text[at : colon.start()])][:1]
    return sorted(places)


def teacher_in(text: str, is_behind: bool = False) -> str:
    """Return the teacher at the start of a text: `Frau Lenz`, or the one behind a word for it.

    "Klasės vadovė Lina Gudaitė" has no colon. `is_behind`: a class is before, "5è A, tutora Eva Llorens".
    """
    label, *behind = _COLON.split(text, maxsplit=1)
    labelled = bool(behind) and _is_label(label)
    if labelled or TEACHER.match(text):
        start, *more = _COLON.split(behind[0] if labelled else text, maxsplit=1)
        name = _END.split(re.sub(r"\s+\S+$", "", start) if more else start, maxsplit=1)[0].strip(EDGE)
        name = _without_list(name)
        is_name = labelled or TEACHER.match(name)
        return "" if re.search(r"\d", name) or title_kind(name) or not is_name else name
    words = text.split()
    for at in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        label = " ".join(words[:at])
        name = _END.split(" ".join(words[at:]).lstrip(EDGE), maxsplit=1)[0]
        is_long = len(label) > _SHORT_NAME or label >= "\u3000"  # 担任
        is_role = is_long and role_of(label) in ADULTS
        is_role |= all(word.endswith(".") for word in words[:at])  # wych., кл. рук.
        is_role |= is_behind and len(label) >= _SHORT_NAME and len(name.split()) > 1 and name.istitle()
        if ":" in label[:-1] or any(len(word.strip(",;")) == 1 for word in words[:at]):
            continue  # Section: A Teacher: Li
        if title_kind(label) == "homeroom" and (is_role or TEACHER.match(name)):
            is_written = name and is_written_as_name(name) and not is_small(name[0])
            is_clear = (TEACHER.match(name) or is_written) and not re.search(r"[\d:]", name)
            is_clear = is_clear and not _is_of_list(name)  # Teacher Class List
            return name if is_clear else ""
    return ""


def _without_list(name: str) -> str:
    """Return a teacher without words about the list behind the name: "Miss Lindqvist, Student List"."""
    name = ", ".join(takewhile(lambda part: not _is_of_list(part), name.split(", ")))
    words = name.split()
    return " ".join(words[:-2]) if len(words) > _MOST_WORDS and _is_of_list(" ".join(words[-2:])) else name


def _is_of_list(text: str) -> bool:
    """Whether words beside a teacher are about the list or the school: "Student List", "Elm School"."""
    words = [word for word in re.split(r"[\s_]+", text) if word]
    is_long = any(len(word) > _MOST_WORDS for word in words)
    names_people = is_long and all(names_list(w) or role_of(w) == "student" for w in words)
    return ":" not in text and (names_people or (names_school(text) and text.istitle()))


def _is_label(text: str) -> bool:
    """Whether a word or two announce a teacher or a homeroom; "Willow Class Teacher" does not."""
    words = text.split()
    is_role = role_of(text) == "teacher" and not any(map(title_kind, words[:-1]))
    is_title = title_kind(text) == "homeroom" or (is_role and not re.search(r"\d", text))
    is_of_class = _START.search(text) or (len(words) > 1 and 1 in map(len, words))  # 4t A Tutor/a
    return is_title and not is_of_class
