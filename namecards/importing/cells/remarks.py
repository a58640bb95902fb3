"""Read remarks beside a name that say that somebody left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.leaving import (
    EAST,
    OTHERWISE,
    is_here,
    is_of_program,
    may_mean_gone,
    names_class,
    says_moved,
    says_yes,
)
from namecards.importing.cells.titles import split_title
from namecards.importing.letters import LETTERS
from namecards.importing.patterns import compile_later
from namecards.importing.words import (
    PERSON_WORDS,
    any_of,
    fold_words,
    folded_phrases,
    names_school,
    pattern,
    phrases,
)

_REMARKS = folded_phrases("title_words.remarks")
_ENDS = ("notes", "remarks", "comments", "bemerkungen", "opmerkingen")
"""Ends of titles of remarks that are one word: "borrowernotes"."""
_LEFT = folded_phrases("cells.left")
"""Beginnings of remarks on leaving, perhaps with when and where to."""
_LEFT_LAST, _AUXILIARIES = folded_phrases("cells.left_last"), folded_phrases("headings.auxiliaries")
_BEFORE_LEAVING = PERSON_WORDS | folded_phrases("headings.before_leaving")
_LEFT_ON = folded_phrases("cells.left_on")
_ALONE = ["moved"]
"""A word that says so without a day, too; other languages have it among their words for leaving."""
_LEAVING, _LEAVING_FIRST = _LEFT | _LEFT_ON, fold_words("left gone")
_ASIDE = fold_words("handed hander early eye ear arm hand seat from pe re here table row off")
"""Words that change the meaning of leaving: left-handed, dropped off, moved here from Leeds."""
_OTHER_THINGS = folded_phrases("cells.other_things") | folded_phrases("title_words.things")
"""Words for what else is left or gone to than a school: "withdrew from chess club", "moved to Table 3"."""
_STILL_HERE = compile_later(rf"(?<!\w)(?:{pattern('cells.still_here')})(?!\w)", re.IGNORECASE)
_FOR_DAYS = compile_later(
    rf"(?<!\w)(?:{pattern('cells.until')})\s+(?:(?:(?-i:[a-zà-ÿ]{{1,3}})|{pattern('headings.months')})\.?\s+)?"
    r"\d{1,2}(?:st|nd|rd|th|er)?(?![^\W_])"
    r"|\d[./]\d+\.?\s?[-–]\s?\d+[./]\d",
    re.IGNORECASE,
)
"""The last day of some days away: "until 10/3", 10/1-10/3."""
_ANDS = any_of(word for word in phrases("headings.and") if word not in phrases("headings.in_class"))
_AND = compile_later(rf"(?<=\w)\s+(?:{_ANDS})\s", re.IGNORECASE)
"""Before something else that is said of somebody: "left the school and T.C. has been issued"."""
_LONGEST = 7
"""The number of words in the longest of them."""
_UNPARTED = tuple(filter(EAST.fullmatch, phrases("cells.left")))
"""Beginnings in scripts without blanks between words, whatever follows them."""
_NEW_BEFORE = phrases("cells.new")
_GONE_ENDS = ("ed", "ido", "ida", "ere", "eree", "iert", "rat", "rata", "transf")
"""Ends of words for somebody who transferred out; a "transfer" may be somebody new."""
_DATED = compile_later(r"^(\s*\d+\s*[年月日년월일])+|\b[A-Z]?\d+([./-] ?\d+){1,2}|\b\d{1,2} d\.(?!\w)")
"""The day on which somebody left: 10月转学, 転出 R8.9.1, R8.7.20 転出, spalio 3 d."""
_TERM = compile_later(
    rf"(?<!\w)(?:(?:\d\d?[.]?[^\W\d]{{0,3}}°?\.?|{pattern('headings.term_ordinals')})\s+)?"
    rf"(?:[TSQ]\d\d?|(?:{pattern('headings.terms')})(?:\s+(?:\d|I{{1,3}}))?)(?!\w)",
    re.IGNORECASE,
)
"""The part of the school year in which somebody left: "LEFT Term 2", "baja 2º trimestre", "left T3"."""
_REASON = compile_later(r"\s[-–—]\s|[,;]|[(（](?!\d[)）])|(?<=[a-zà-ÿ]{3})[.!?]\s+(?=[A-ZÀ-Þ])")
"""Signs before the reason or the destination, "WITHDRAWN - going to The Grange", or another sentence."""
_EITHER = re.compile(r"(?<=[^\W\d_]{3})\s?[/&]\s?(?=[^\W\d_]{3})")
"""A sign between words of a heading: WITHDRAWN / MOVED; no W/D."""
_MONTHS = folded_phrases("headings.months")
_LONG_MONTHS = tuple(month[: -2 if len(month) > 6 else None] for month in _MONTHS if len(month) > 5)
"""Beginnings of months' names that get endings: lokakuuta, oktobrī."""
_DAY_ENDING = compile_later(r"(?<=\d)[-.:'’]?[^\W\d]{1,3}(?!\w)|(?<=[^\W\d]{3})['’][^\W\d]{1,4}(?!\w)")
"""Endings of days and months: 3rd, október 3-án, 3 Ekim'de."""
_NO_NEWS = re.compile(
    r"(?<!\w)(?:(?:mon|tues|wednes|thurs|fri)days|(?:mon|diens|donners|frei)tags|mittwochs)(?!\w)"
    r"|[^\W\d_]{2}m(?:[ae]d[ıi]|[ae]m[ıi]ş|[ıi]yor)(?:lar|ler)?(?!\w)",
    re.IGNORECASE,
)
"""What happens each week, "gone on Tuesdays", or did not: a verb in Turkish, ayrılmadı."""
_CLOCK = compile_later(
    r"\d{1,2}[:h]\d\d|^[^\u1100-\uffff]*?(?<![\d./-])\d{1,2}\.(?:[2-5]\d|1[3-9]|00)(?![\d.])"
)
"""A time of the day: 14:30, or 12.30, which is a day only in East Asia."""
_DAY = compile_later(r"\d ?[./-] ?\d|\d{4}|[年月日년월일]")
_FROM_TO = re.compile(r"(?:from )?\S*\d\S* (?:to|→) \S*\d\S*")
"""From one class or day to another: "6-2 to 6-1"."""
_WHEN = folded_phrases("cells.before_day")
_WHEN_LEFT = _WHEN | folded_phrases("cells.when_left")
_TO = folded_phrases("cells.before_goal")
_TO_OR_FOR = _TO | {"for"}
"""Before the place that somebody left the school for; "left for Lyon" alone may be a trip."""
_IN = fold_words("in im em en a w v")
_GOAL_ENDS = re.compile(r"[^\W\d_]{3,}(?:b[ae]|aan|een|iin|oon|uun|yyn|ään|öön|ll[aeä]|sse|['’]\w{1,3})")
"""A place with an ending for "to" in Hungarian, Finnish, Estonian or Turkish: Győrbe, Ouluun, İzmir'e."""
_CODE = re.compile(r"\s*(?:T/O|W/D|DRP|TRF)(?![\w/])")
"""Codes in registers: T/O (transferred out) and DRP (dropped out) in School Form 1 of the Philippines."""


@lru_cache(maxsize=20_000)
def says_left(remark: str) -> bool:
    """Whether a remark says only that somebody left, and when: "withdrawn 10/3", not "exited ESL".

    A pupil who left at a time of day, "left 2:30", will be back tomorrow.
    """
    is_clock = bool(_CLOCK.search(remark)) and not _DAY.search(_CLOCK.sub(" ", remark))
    is_other = _FROM_TO.fullmatch(remark.strip()) or _NO_NEWS.search(remark) or comes_back(remark)
    if is_clock or is_other:
        return False
    dated = _REASON.split(remark.strip(" ()（）[]*"))[0]
    first, *more = _AND.split(dated, maxsplit=1)
    text = _TERM.sub("", dated := first if more and " " in first else dated)
    if names_class(text):
        return False
    return bool(_CODE.match(text)) or _says_leaving(text, _DATED.sub("", text), dated)


def _says_leaving(undated: str, remark: str, dated: str) -> bool:
    """Whether a remark without its reason says that somebody left.

    `undated` has no part of the school year, `remark` no day, either, and `dated` has both.
    """
    is_dated = dated != remark  # TR em 02/10
    has_digit = any(map(str.isdigit, undated))
    remark = _DAY_ENDING.sub("", remark) if has_digit else remark
    letters, has_month = _without_month(re.findall(LETTERS, remark.casefold()))
    is_dated |= has_month
    is_behind = len(letters) == 2 and not _is_month(letters[0])  # LEFT July
    whole = [word for word in letters if not ((has_digit or is_behind) and _is_month(word))]
    is_dated |= len(whole) < len(letters)
    words = [word for word in whole if fold(word) not in _WHEN]
    if (rest := _behind_leaving(whole, words)) is not None:
        return not says_moved(undated) and _tells_no_more(rest, remark)
    if is_dated and OTHERWISE.isdisjoint(words):
        whole, words = _without_goal(whole), _without_goal(words)
    forms = {fold(" ".join(some)) for some in (whole, words)}
    if not forms.isdisjoint(_LEFT_ON) and (is_dated or len(whole) > 1 or whole == _ALONE):
        return True
    is_out = words[1:] in (["out"], ["off"], ["away"], ["school"])
    text = words[0] if words and (len(words) == 1 or is_out) else ""
    is_flag = says_yes(text) is not None  # FALSE below "PM"
    is_code = len(text) == 2 and is_dated and text.upper() in remark.split() and not is_flag
    is_gone = "transf" not in text or is_out or text.endswith(_GONE_ENDS)
    is_known = is_gone and (len(text) > 3 or not text.isascii() or is_code)
    has_moved = "".join(words) in ("movedaway", "movedout")
    return is_known and (has_moved or (is_here(text) is False and not is_flag))


def comes_back(text: str) -> bool:
    """Whether words about leaving say that somebody is here again, or soon, or only moved house."""
    return bool(_STILL_HERE.search(text) or _FOR_DAYS.search(text))


def _without_month(words: list[str]) -> tuple[list[str], bool]:
    """Return words without the month of "im Oktober weggezogen", and whether there is one."""
    pairs = (at for at, two in enumerate(pairwise(words)) if two[0] in _IN and _is_month(two[1]))
    at = next(pairs, None)
    return (words, False) if at is None else (words[:at] + words[at + 2 :], True)


def say_who_left(heading: str) -> bool:
    """Whether a heading only says that people left: "These students have left:", WITHDRAWN / MOVED."""
    parts = _EITHER.split(heading.rstrip(" :"))
    return any(map(_is_of_leavers, parts)) and (len(parts) == 1 or all(map(says_left, parts)))


def _is_of_leavers(heading: str) -> bool:
    words = heading.split()
    start = next((at for at, word in enumerate(words) if fold(word) not in _BEFORE_LEAVING), 0)
    is_verb = words and fold(words[start]) not in {*_TO, *_ALONE}
    return bool(is_verb) and says_left(" ".join(words[start:]))


def may_say_left(remark: str) -> bool:
    """Whether a remark has words for leaving that may mean something else: "moved to Leeds"."""
    words = [fold(word) for word in re.findall(LETTERS, remark.casefold())]
    phrases = {"".join(words[at:end]) for at in range(len(words)) for end in range(at + 1, at + 1 + _LONGEST)}
    leaving_words = {phrase for phrase in phrases if len(phrase) > 3 or not phrase.isascii()} & _LEAVING
    leaving_words |= _LEAVING_FIRST.intersection(words[:1])
    if not leaving_words and not may_mean_gone(remark) and is_here(remark) is not False:
        return False
    is_today = _CLOCK.search(remark) and not _DAY.search(remark)
    return not (is_today or _ASIDE.intersection(words) or names_class(remark) or is_of_program(remark))


def _without_goal(words: Sequence[str]) -> list[str]:
    """Return words without somebody's destination: left 11/09 to Oakham. "Left for Oakham" may be a trip."""
    before = _TO if words[:1] in (["left"], ["leaves"]) else _TO_OR_FOR
    goal = next((at for at, word in enumerate(words) if at and fold(word) in before), len(words))
    return list(words[:goal])


def _is_month(word: str) -> bool:
    return fold(word) in _MONTHS or fold(word).startswith(_LONG_MONTHS)


def names_new_class(remark: str) -> bool:
    """Whether a remark says that somebody moved to another class of the school: "moved to 5B"."""
    words = re.findall(LETTERS, remark.casefold())
    return says_moved(remark) or (_behind_leaving(words, words) is not None and names_class(remark))


def _behind_leaving(whole: Sequence[str], words: Sequence[str]) -> Sequence[str] | None:
    """Return the words behind those for leaving at the start of a remark, or before a verb; None if none is.

    `words` are those of `whole` without small words for a day. A "to" before a place is among them.
    """
    if words and words[0].startswith(_UNPARTED) and not " ".join(words).startswith(_NEW_BEFORE):
        return []
    if whole and fold(whole[-1]) in _LEFT_LAST:
        return [word for word in whole[:-1] if fold(word) not in _AUXILIARIES]
    begins = ((some, list(some[:count])) for count in range(_LONGEST, 0, -1) for some in (whole, words))
    found = next(((some, begin) for some, begin in begins if fold(" ".join(begin)) in _LEFT), None)
    if not found:
        return None
    some, begin = found
    return some[len(begin) - (len(begin) > 1 and fold(begin[-1]) in _TO) :]


def _tells_no_more(rest: Sequence[str], remark: str) -> bool:
    """Whether the words behind those for leaving say only when or where to, so the school was left."""
    if not _OTHER_THINGS.isdisjoint({fold(word) for word in rest} - _TO):
        return False
    more = [word for word in rest if fold(word) not in _WHEN_LEFT and not _is_month(word)]
    named = {word.casefold(): word for word in re.findall(LETTERS, remark) if not word[0].islower()}
    names = [named[word] for word in more if word in named and not names_school(word)]
    schools = [word for word in more if names_school(word)]
    others = (word for word in rest if fold(word) in _TO_OR_FOR or (word in more and word not in schools))
    if fold(next(others, "")) in _TO_OR_FOR:
        return bool(names or schools) or len(rest) == 1
    is_goal = len(more) == 1 and any(map(_GOAL_ENDS.fullmatch, names))
    return not more or is_goal or bool(schools and not names)


def are_remarks(title: str) -> bool:
    """Whether a title is one for remarks."""
    words = split_title(title)
    return "".join(words) in _REMARKS or any(word in _REMARKS or word.endswith(_ENDS) for word in words)
