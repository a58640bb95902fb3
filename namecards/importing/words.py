"""Read the words of lists from the files in `languages/`, one file per language.

To add a word or a language: `languages/README.md` says what each key means.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from namecards.core.normalize import fold
from namecards.importing.letters import LETTERS, WORD

APOSTROPHES = "'’‘ʻʼ`´"
"""Signs that people exchange: o'quvchi, o‘quvchi."""
COLONS = str.maketrans("：፡፦", ":::")
"""Signs of East Asia and Ethiopia that mean a colon."""
_WORD_OR_NUMBER = re.compile(rf"\d+|{LETTERS}(?:'{LETTERS})*")
_PLAIN_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_MOST_WORDS = 6
"""The most words of a phrase."""
_LONG = 5
"""The fewest Latin letters of a part of a word that may be found anywhere in a word."""
_EAST = "\u3040"
"""The first letter of East Asia, where words have no blanks between."""
_FOLDER = Path(__file__).with_name("languages")


def fold_words(words: str) -> frozenset[str]:
    """Return the folded words of a text."""
    return frozenset(map(fold, words.split()))


@cache
def phrases(key: str) -> tuple[str, ...]:
    """Return the words and phrases of all languages for a key, `titles.given`: those of English first."""
    return tuple(dict.fromkeys(phrase for language in languages() for phrase in phrases_of(language, key)))


@cache
def folded_phrases(key: str) -> frozenset[str]:
    """Return the words and phrases of all languages for a key, folded."""
    return frozenset(map(fold, phrases(key)))


@cache
def pattern(key: str) -> str:
    """Return a regular expression for the words of all languages for a key."""
    return any_of(phrases(key))


def any_of(some: Iterable[str]) -> str:
    """Return a regular expression for any of some words and phrases, the longest first.

    Those with the same first letter are together, and those of other letters than a to z are behind one look
    at a text: most texts begin with none of them, so few are tried.
    """
    alike = defaultdict[str, list[str]](list)
    for phrase in sorted(some, key=len, reverse=True):
        alike[phrase[:1].casefold()].append(r"[\s_.-]*".join(map(re.escape, re.split(r"[\s_-]+", phrase))))
    plain, others = list[str](), list[str]()
    for first, same in alike.items():
        is_plain = first[:1].isascii() or first == "ı"  # which is an i if case is ignored
        (plain if is_plain else others).append(f"(?:{'|'.join(same)})")
    behind = [rf"(?=[^\x00-\x7f])(?:{'|'.join(others)})"] if others else []
    return re.sub(f"[{APOSTROPHES}]", f"[{APOSTROPHES}]", "|".join(plain + behind))


def words_of(text: str) -> list[str]:
    """Return the words and numbers of a text in small letters; accents stay, because Tong is no "tổng"."""
    return _WORD_OR_NUMBER.findall(text.casefold().translate(_PLAIN_APOSTROPHES))


@cache
def joined_phrases(key: str) -> frozenset[str]:
    """Return the words and phrases of all languages for a key, its words joined: homeroom."""
    return frozenset("".join(words_of(phrase)) for phrase in phrases(key))


def begins_with(words: Sequence[str], known: Container[str]) -> int:
    """Return the number of words in the longest joined phrase that these begin with; 0 for none."""
    ends = range(min(len(words), _MOST_WORDS), 0, -1)
    return next((end for end in ends if "".join(words[:end]) in known), 0)


def consist_of(words: Sequence[str], known: Container[str]) -> bool:
    """Whether words are nothing but some joined phrases, one after the other."""
    end = begins_with(words, known)
    return not words or (end > 0 and consist_of(words[end:], known))


def is_no_letter(word: str) -> bool:
    """Whether a word can't be the letter of a class, such as the short form of "teacher" in Arabic."""
    return len(word) > 1 or word.isascii()


def parts_of_words(some: Iterable[str]) -> str:
    """Return a regular expression for parts of words; short Latin ones must begin a word, or be one."""
    plain = [phrase.casefold() for phrase in some]
    size = {part: len(part) if re.match("[a-zà-ɏ]", part) else _LONG for part in plain}
    size |= {part: 0 for part in plain if " " in part}
    never = "(?!)"  # no words would else be a part of every text
    alone = any_of(part for part in plain if size[part] < _LONG - 1) or never
    begin = any_of(part for part in plain if size[part] == _LONG - 1) or never
    anywhere = any_of(part for part in plain if size[part] >= _LONG) or never
    return rf"{anywhere}|(?<![^\W\d_])(?:{begin}|(?:{alone})(?![^\W\d_]))"


@cache
def languages() -> tuple[Mapping[str, Any], ...]:
    """Return the sections of each file, English first."""
    files = sorted(_FOLDER.glob("*.toml"), key=lambda file: (file.stem != "en", file.stem))
    return tuple(tomllib.loads(file.read_text(encoding="utf-8")) for file in files)


def phrases_of(language: Mapping[str, Any], key: str) -> Iterator[str]:
    """Yield the words and phrases of one language for a key."""
    section, _, name = key.partition(".")
    for phrase in language.get(section, {}).get(name, "").split(","):
        if plain := " ".join(phrase.split()):
            yield plain


POINT = re.compile(r"(?<=[\u0900-\u0963])[0०](?!\d)")
"""Offices in the north of India write 0 for the point of an abbreviation: मो0 अरमान, एस0आर0 नं0."""


@cache
def _glued_pattern() -> re.Pattern[str]:
    """Return a regular expression for words for lists in letters of East Asia, without a blank: 학생사진."""
    return re.compile(f"(?:{any_of(word for word in phrases('headings.lists') if word > _EAST)})+")


def says_only_photos(folder: str) -> bool:
    """Whether a folder's name only says that it holds pictures or a list: "Foto Siswa", 학생사진."""
    words = re.split(r"[\s_.-]+", folder.casefold())
    known = folded_phrases("title_words.picture")
    return all(fold(word) in known or names_list(word) or _glued_pattern().fullmatch(word) for word in words)


def names_list(word: str) -> bool:
    """Whether a word is one of headings, or ends like compounds of these: Leihgeräteliste."""
    known = folded_phrases("headings.lists"), folded_phrases("headings.birthdays")
    return any(fold(word) in some for some in known) or fold(word).endswith(_list_ends())


@cache
def _list_ends() -> tuple[str, ...]:
    return tuple(folded_phrases("headings.list_ends"))


def languages_of(titles: Iterable[str]) -> set[str]:
    """Return the languages that know the most of some titles, and at least two; English may be anywhere."""
    cells = set(map(fold, titles))
    known = {name: len(cells & own) for name, own in _titles_by_language().items()}
    most = max(known.values(), default=0)
    return {name for name, count in known.items() if count == most > 1}


@cache
def _titles_by_language() -> dict[str, set[str]]:
    """Return the folded titles of columns of each language but English."""
    return {
        one["language"]: {fold(title) for key in one["titles"] for title in phrases_of(one, f"titles.{key}")}
        for one in languages()[1:]
    }


SCHOOLS = parts_of_words(phrases("title_words.schools"))
"""A regular expression for parts of words that name a school."""
_SCHOOL = re.compile(SCHOOLS, re.IGNORECASE)


def names_school(text: str) -> bool:
    """Whether a part of a word names a school: Goethe-Gymnasium."""
    return bool(_SCHOOL.search(text))


PERSON_WORDS = folded_phrases("title_words.whose")
WHOSE = PERSON_WORDS | folded_phrases("title_words.small")
"""Words of a title that don't change its meaning."""
NUMBER_WORDS = folded_phrases("title_words.number")
_LAST_AND = re.compile(rf"(.*)\s(?:{pattern('title_words.and')})\s(.*)", re.IGNORECASE)
_WITH = re.compile(
    rf"(.*?)\s(?:{pattern('title_words.with')}|{pattern('title_words.and')})\s(.*{LETTERS}.*)", re.IGNORECASE
)
OTHERS = folded_phrases("title_words.relatives") | folded_phrases("title_words.papers")
"""Words of what a picture may show instead of the person whom its name or its column names."""


def names_relative(text: str) -> bool:
    """Whether words name a relative: "Ihr Bruder Paul". Short words are others in most languages: se, al."""
    words = re.findall(r"[^\W\d_]+", text)
    return any(fold(word) in OTHERS for word in words if len(word) > 2 or not word.isascii())


def parent_in(title: str) -> tuple[list[str], int]:
    """Return the parts of a name's title, and which of three is a parent's; 0 if none is.

    "Prezime (ime oca) ime", "Emër, atësi dhe mbiemër"; in "Emër Atësi Mbiemër" each word is a part. The last
    part is a parent's only between commas: "Επώνυμο, όνομα, πατρώνυμο", not "Name and surname (parent)".
    """
    parts = [part for part in re.split(r"\s*[,;/()+]\s*", title) if part]
    if len(parts) == 2 and (both := _LAST_AND.fullmatch(parts[1])):
        parts = [parts[0], both[1], both[2]]
    parts = parts if len(parts) > 1 else title.split()
    theirs = [bool(OTHERS.intersection(map(fold, re.findall(WORD, part)))) for part in parts]
    last = theirs == [False, False, True] and title.count(",") == len(parts) - 1
    return parts, 2 if last else int(theirs == [False, True, False])


def without_father(title: str) -> str:
    """Return a name's title without the father, whose name is in the cells: "Name with Father's Name"."""
    parts, at = parent_in(title)
    if at and parts != title.split():
        return f"{parts[0]}, {parts[3 - at]}"
    if both := _WITH.fullmatch(title):
        child, parent = ([fold(word) for word in re.findall(WORD, part)] for part in both.groups())
        is_parent = OTHERS.intersection(parent) and parent[-1] in folded_phrases("titles.name")
        return both[1] if is_parent and PERSON_WORDS.intersection(child) else title
    return title


_OWN, _ENGLISH = r"([^\x00-\u036f]+(?: [^\x00-\u036f]+)*)", r"([A-Za-z][A-Za-z .#'-]+)"
_OWN_FIRST = re.compile(rf"{_OWN}[\s/|(]+{_ENGLISH}\)?")
_ENGLISH_FIRST = re.compile(rf"{_ENGLISH}[\s/|(]+{_OWN}\)?")


def split_scripts(title: str) -> tuple[str, str] | None:
    """Split a title in two scripts into the words of its own and the English beside: "班號 Class No."."""
    if own := _OWN_FIRST.fullmatch(title.strip()):
        return own[1], own[2]
    english = _ENGLISH_FIRST.fullmatch(title.strip())
    return (english[2], english[1]) if english else None


CLASS_BEGINS = tuple(folded_phrases("title_words.class_begins"))
"""Beginnings of words for a class, its list or its teacher, folded: Klassenliste, Klassenlehrerin."""
SHORT: Mapping[str, str] = dict(phrase.split() for phrase in phrases("title_words.short"))
"""Words that databases cut short."""
