"""Read classes as schools of East and Southeast Asia write them: 3年2組, ป.4/2, ថ្នាក់ទី៧ក."""

from __future__ import annotations

import re

from namecards.core.grades import chinese_number
from namecards.importing.words import phrases

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})"
_SIGN = "[班組组반]"
_EAST = re.compile(
    rf"(?<!\d)(?P<grade>[大中小]|(?:[初高小国國]中?)?{_NUMBER})\s*(?:年[级級]?|학년|[级級]|(?=[-(（])|(?<=\D)(?=\d)|(?<=[大中小])(?=[一二三四五六]))\s*[-(（]?\s*"
    rf"(?P<name>{_NUMBER}|[甲乙丙丁戊己忠孝仁愛信義和平a-z])\s*[)）]?\s*{_SIGN}"
    rf"|(?<!\d)(?P<one>[1-9])(?P<two>[0-3]\d){_SIGN}",
    re.IGNORECASE,
)
"""三年级（2）班, 高一3班, 3-2반, 302班."""
_SOUTH = re.compile(
    r"(?:(ประถม|มัธยม|อนุบาล)(?:ศึกษา)?\s*(?:ปีที่)?|(?<!\w)([ปมอປມອ])\.?)\s*(\d{1,2})\s*(?:[/-]|ห้อง(?:ที่)?)\s*(\d{1,2})(?!\d)"
)
_NAMED = re.compile(
    r"(?<!\w)(?:[1-6](?:학년|年)\s*)?(?:[\uac00-\ud7af]{2,4}반|[\u3040-\u30ff]{2,6}(?:組|ぐみ))(?!\w)"
)
"""A class of a kindergarten in Korea and Japan: 햇님반, さくら組."""
_PRIMARY, _UPPER = ("ประถม", "ป", "ປ"), "初高国國"
"""Words and signs for the primary and the upper schools, where years count from one again."""
_KHMER = re.compile(r"ថ្នាក់ទី\s*(\d{1,2}\s?[ក-អ]?)")
_KEYS = ("headings.lists", "headings.place", "headings.signed", "people.student")
_LISTED = {word.casefold() for key in _KEYS for word in phrases(key) if len(word) > 1 and not word.isascii()}
"""Words beside the class in a heading or a sentence; a name does not have them."""
_PAIR = re.compile(r"(?<![\w./-])[고중초]?[1-6]-\d{1,2}(?![\w./-])(?=.*(?:[\uac00-\ud7af]|名簿|座席))")
"""A class without its sign, in Korea and Japan: "5-2 사진 명렬표"; elsewhere that may be a day."""
_BARE = re.compile(rf"[(（]?({_NUMBER}|[a-z])[)）]?\s*{_SIGN}", re.IGNORECASE)
THAI_GRADE = re.compile(r"[ปมอປມອ]\.?\s?\d{1,2}")


def asian_class(text: str) -> str:
    """Return the one class of a heading, a folder or a file; Thai words for grades are shortened: ป.4/2."""
    found = {one[0]: one[0] for one in _EAST.finditer(text)}
    found |= {one[0]: f"{(one[1] or one[2])[0]}.{int(one[3])}/{int(one[4])}" for one in _SOUTH.finditer(text)}
    found |= {one[0]: one[1] for one in _KHMER.finditer(text)}
    found = found or {one[0]: one[0] for form in (_NAMED, _PAIR) for one in form.finditer(text)}
    if len(set(found.values())) != 1:
        return ""
    around = text.replace(next(iter(found)), " ").casefold()
    is_alone = not any(map(str.isalpha, around)) or any(word in around for word in _LISTED)
    return next(iter(found.values())) if is_alone else ""


def asian_grade(name: str) -> str:
    """Return the grade of a class: 3 of 三（2）班, 6 of ป.6/1, 高一 of 高一（7）班, ม.1 of ม.1/2."""
    if south := _SOUTH.fullmatch(name):
        stage = south[1] or south[2]
        return f"{int(south[3])}" if stage in _PRIMARY else f"{stage[0]}.{int(south[3])}"
    found = _EAST.fullmatch(name)
    grade = (found["grade"] or found["one"]).removeprefix("小") if found else ""
    return grade if grade[:1] in _UPPER and len(grade) > 1 else _digits(grade) if grade not in "大中" else ""


def is_sign(title: str) -> bool:
    """Whether a title is only the sign of a class in East Asia: 組, 반."""
    return bool(re.fullmatch(_SIGN, title))


def without_sign(name: str) -> str:
    """Return the number of a class that has no grade: 2 of 2班."""
    found = _BARE.fullmatch(name)
    return _digits(found[1]) if found else name


def short_forms(name: str) -> set[str]:
    """Return the numbers by which files name a class: 3-2 and 302 of 三年二班."""
    found = _EAST.fullmatch(name)
    plain = re.fullmatch(r"(\d{1,2})-(\d{1,2})", name)
    return set(_short(found)) if found else {f"{plain[1]}{plain[2]:0>2}"} if plain else set()


def with_short_classes(text: str) -> str:
    """Return a file's name with the class in numbers, apart from the rest: `3-2 05` of 三年二班05."""
    return _EAST.sub(lambda found: f"{_short(found)[0]} ", text)


def _short(found: re.Match[str]) -> list[str]:
    parts = (found["grade"] or found["one"], found["name"] or found["two"])
    grade, name = map(_digits, parts)
    return [f"{grade}-{name}", f"{grade}{name:0>2}"] if name.isdecimal() else [f"{grade}{name}"]


def _digits(text: str) -> str:
    return re.sub(r"\d+", lambda digits: str(int(digits[0])), chinese_number(text))
