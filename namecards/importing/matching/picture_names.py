"""Split the names of pictures into words and numbers, each at its position, like the cells of a table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import unquote

from namecards.importing.patterns import compile_later
from namecards.importing.words import pattern

PLACE = rf"(?:{pattern('headings.place')})[\s.-]?(?:\d\w{{0,2}}|(?<=[\s.-])[a-z])"
_DIGITS = r"(?:(?-i:[A-Z])-)?[^\s,-]*\d[^\s,-]*(?:-(?:\d+|[A-Z]$))*"
_BEFORE = compile_later(rf"({PLACE}|{_DIGITS})[\s,-]+(?=\S)", re.IGNORECASE)
_AFTER = compile_later(rf"(?<=\S)[\s,-]+({PLACE}|{_DIGITS})$", re.IGNORECASE)
_NO_WORDS = compile_later(rf"{PLACE}|{_DIGITS}", re.IGNORECASE)
_IN_BRACKETS = compile_later(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_END = compile_later(r"(.*[^\W\d_].*[\s_,-].*[^\W\d_].*?)\s*[-–]\s*([^\W\d_]+)")
"""Two words at least, and a word behind a hyphen."""
_BETWEEN = compile_later(
    r"_+|\s+[-–]\s+|(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})|(?<=\d)\.(?=[^\W\d_]{2})|(?<=[^\W\d_]{2})\.(?=\d)"
    r"|(?<=[a-zß-ÿ]{3})(?=\d{3})"
)
_GLUED_NUMBER = compile_later(r"^(\d+)(?=[\u3040-\u9fff\uac00-\ud7af])(?!\s*[年级級班組组号號番반번]|학년)")
"""A number before a name of East Asia, without a blank: 20260312王子涵, but not 3年2組."""
GLUED = compile_later(r"(?<=[a-zß-ÿ]{3})(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=^[A-ZÀ-Þ])(?=[A-ZÀ-Þ][a-zß-ÿ])")
"""The border between the names in `MayaChen` and `MChen`, but not in `McDonald`."""
IN_CAMERA = compile_later(r"_?(img|imgp|dsc[fn]?|mg|pict|cimg|sam|frame|shot)[_-]?\d", re.IGNORECASE)
"""The beginning of a camera's file names: IMG_0412, also with a name behind."""
FROM_CAMERA = compile_later(rf"{IN_CAMERA.pattern}[\d _()-]*", re.IGNORECASE)
"""A camera's file name without anybody's name."""
FEWEST = 5
"""Pictures that are enough: a word that all share is then no name, and numbers without gaps are nobody's."""
_MOST = 0.8
"""The share of the pictures that must have the same word."""
_FEW = 3
"""The fewest pictures that share the word of a group."""
_CLOSE, _LONGER = 4, 5
"""The most frames that a camera takes for each one kept; the digits from which a number is no camera's."""
Slot = tuple[bool, int]
"""Whether a part is behind the name, and its distance from that end of the file's name."""


class Parts(NamedTuple):
    """The parts of the name of a picture, in order."""

    numbers: Mapping[Slot, str]
    """Parts with a digit: numbers, days, grades, rooms."""
    words: tuple[str, ...]
    """Parts without digits; `Chen, Maya` is one of them, `Chen_Maya` two."""
    aside: str = ""
    """Text in brackets at the end that is no number: a class."""


def split_names(stems: Mapping[str, str], fewest: int = FEWEST) -> dict[str, Parts]:
    """Split the names of pictures, by file, without endings and takes, and drop words that all share.

    Many pictures must share a word: without a list, three siblings share their last name.
    """
    parts_of = {file: _part(stem) for file, stem in _without_shared_end(stems, fewest).items()}
    while (fewer := _without_shared_words(parts_of, fewest)) != parts_of:
        parts_of = fewer
    return parts_of


def _without_shared_end(stems: Mapping[str, str], fewest: int) -> dict[str, str]:
    """Drop a word behind a hyphen that most have, but for the last word of a name: `Maya Chen-edit`."""
    plain = {file: unquote(stem) for file, stem in stems.items()}
    ends = {file: found for file, stem in plain.items() if (found := _END.fullmatch(stem))}
    word, times = Counter(found[2] for found in ends.values()).most_common(1)[0] if ends else ("", 0)
    if times < max(fewest, _MOST * len(plain)):
        return plain
    return {f: found[1] if (found := ends.get(f)) and found[2] == word else s for f, s in plain.items()}


def _part(stem: str) -> Parts:
    stem = _GLUED_NUMBER.sub(r"\1 ", stem)
    tag = _IN_BRACKETS.search(stem)
    numbered = tag and re.fullmatch(r"\D?\d{3,}", tag[1])
    if tag and not numbered:
        stem = stem[: tag.start()]
    elif tag:
        stem = f"{stem[: tag.start()]} {tag[1]}"
    fields = [field for field in _BETWEEN.split(stem.replace(";", ",").strip()) if field]
    pieces = [piece for field in fields for piece in _pieces(field)]
    words = [at for at, piece in enumerate(pieces) if not _NO_WORDS.fullmatch(piece)]
    last = words[-1] if words else -1
    numbers = {
        (at > last, at if at < last else len(pieces) - at): piece.strip("#.()[]")
        for at, piece in enumerate(pieces)
        if at not in words
    }
    return Parts(numbers, tuple(pieces[at] for at in words), tag[1] if tag and not numbered else "")


def _pieces(field: str) -> Iterator[str]:
    """Yield `1042`, `Chen, Maya` and `7b` of `1042 Chen, Maya 7b`."""
    behind: list[str] = []
    while not _NO_WORDS.fullmatch(field) and (found := _BEFORE.match(field)):
        yield found[1]
        field = field[found.end() :]
    while not _NO_WORDS.fullmatch(field) and (found := _AFTER.search(field)):
        behind.insert(0, found[1])
        field = field[: found.start()]
    yield field
    yield from behind


def _without_shared_words(parts_of: Mapping[str, Parts], fewest: int) -> dict[str, Parts]:
    """Drop a word with which most names begin or end, such as "Card", if each still has words for a name."""
    kept = dict(parts_of)
    for at in (0, -1):
        ends = Counter(parts.words[at].split(" ")[at] for parts in kept.values() if parts.words)
        word, times = ends.most_common(1)[0] if ends else ("", 0)
        without = {file: _without(word, parts.words, at) for file, parts in kept.items()}
        enough = all(re.search(r"\w[\s_-]+\w", "_".join(words)) for words in without.values())
        if enough and times >= max(fewest, _MOST * len(kept)):
            kept = {file: parts._replace(words=without[file]) for file, parts in kept.items()}
    return kept


def _without(word: str, words: tuple[str, ...], at: int) -> tuple[str, ...]:
    """Return the words without this one, if it is the first or the last."""
    if not words or words[at].split(" ")[at] != word:
        return words
    rest = words[at].removeprefix(word) if at == 0 else words[at].removesuffix(word)
    left = (rest.strip(" -"), *words[1:]) if at == 0 else (*words[:-1], rest.strip(" -"))
    return tuple(filter(None, left))


def words_of_groups(names: Collection[Sequence[str]]) -> set[str]:
    """Return the words before or behind nearly all names that each several share: grades, teachers, rooms."""
    found = set[str]()
    for at in (0, -1):
        times = Counter(words[at] for words in names if len(words) > _FEW - 1)
        often = {word: count for word, count in times.items() if count >= _FEW}
        found |= often.keys() if sum(often.values()) >= _MOST * len(names) else set()
    rest = [[word for word in words if word not in found] for words in names]
    return found | words_of_groups(rest) if found else found


def are_frames(numbers: Iterable[str]) -> bool:
    """Whether short numbers are so close together that a camera probably gave them."""
    shown = [int(number) for number in numbers if number.isdecimal() and len(number) < _LONGER]
    return len(shown) >= FEWEST and max(shown) - min(shown) < _CLOSE * len(shown)


def have_no_gaps(numbers: Iterable[str]) -> bool:
    """Whether numbers follow each other without gaps, as a camera's do; a school's do not."""
    numbers = list(numbers)
    if len(numbers) < FEWEST or not all(map(str.isdecimal, numbers)):
        return False
    steps = [after - before for before, after in pairwise(sorted(map(int, numbers)))]
    return steps.count(1) >= _MOST * len(steps)
