"""Classify the columns of a form: open questions, choices to count, likes; and count the choices."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from namecards.core.normalize import fold
from namecards.core.paper.tags import MAX_LETTERS, STARTERS, TAG_KINDS, Tag, TagKind, is_like
from namecards.core.text import pluralize
from namecards.importing.cells.titles import title_kind

Use = Literal["idea", "note", "count", "hobby", "genre", "pet", "skip"]
USES: dict[Use, str] = {
    "idea": "ideas",
    "note": "notes about whoever answered",
    "count": "counted only",
    **{kind: f"counted, and ticks: {title.lower()}" for kind, title in TAG_KINDS.items()},
    "skip": "not used",
}
"""The possible uses of the answers in a column."""

_SCALES = """strongly_disagree disagree neutral neither_agree_nor_disagree agree strongly_agree
    never rarely seldom sometimes often usually always
    very_poor poor fair average good very_good excellent
    very_dissatisfied dissatisfied satisfied very_satisfied not_at_all a_little somewhat a_lot very_much
    no maybe not_sure yes"""
_SCALE = {fold(word): place for place, word in enumerate(_SCALES.split())}
"""The answers of usual scales, the lowest first."""
_ALL_THAT = (
    r"all that apply|(choose|select|check|tick|mark) (all|any|as many)|alle zutreffenden|todas las|toutes"
)
_LIKING = r"\b(likes?|enjoy|favou?rites?|loves?|interests?|hobb(y|ies)|pets?)\b"
_NOT_LIKING = r"\b(would|should|not|least|dislike|never|library)\b|n['’]t\b"
_WORDS: dict[TagKind, str] = {
    "pet": r"\b(pets?|animals? (do you|at home))\b",
    "genre": r"\b(read|reading|genres?|books?|stories)\b",
    "hobby": r"\b(do|hobb(y|ies)|free time|activit(y|ies)|interests?|sports?)\b",
}
_MOST_CHOICES = 12
_TICKED = {"yes", "y", "1", "true", "checked"}
_UNTICKED = {"", "no", "n", "0", "false", "n/a", "not selected"}


@dataclass(frozen=True, slots=True)
class ChoiceCount:
    """The number of times each choice of a question was made."""

    title: str
    choices: tuple[tuple[str, int], ...]
    """A scale in its order; other choices with the most frequent first."""
    people: int
    """Number of people who answered."""
    mean: float | None = None
    """The average, of numbers."""


@dataclass(frozen=True, slots=True)
class TickedAnswers:
    """The answers of one column, each split if several could be ticked."""

    title: str
    cells: tuple[tuple[str, ...], ...]

    @property
    def is_countable(self) -> bool:
        """Whether these are choices: few, or a scale."""
        every = [word for cell in self.cells for word in cell]
        kinds = {fold(word) for word in every}
        scale = bool(kinds) and all(_is_step(word) for word in kinds)
        often = any(len(cell) > 1 for cell in self.cells) or len(kinds) * 2 <= len(every)
        return bool(kinds) and (scale or (len(kinds) <= _MOST_CHOICES and often))

    @property
    def likes(self) -> TagKind | None:
        """The kind of tags that the answers give; None if they are no likes."""
        title = self.title.casefold()
        if not re.search(_LIKING, title) or re.search(_NOT_LIKING, title):
            return None
        if all(_is_step(fold(word)) for cell in self.cells for word in cell):
            return None
        kind = next((kind for kind, words in _WORDS.items() if re.search(words, title)), None)
        return "genre" if kind == "hobby" and self._is_reading else kind

    @property
    def _is_reading(self) -> bool:
        """Whether most answers are known reading matter: "which kinds do you like?" does not say so."""
        given = {fold(word) for cell in self.cells for word in cell}
        return len(given & set(map(fold, STARTERS["genre"]))) * 2 > len(given)

    def count(self) -> ChoiceCount:
        """Count the choices; a scale from 1 shows its empty steps, too."""
        spelled: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for cell in self.cells:
            once = {fold(word): word for word in cell}
            counts.update(once.keys())
            spelled = once | spelled
        people = sum(map(bool, self.cells))
        rates = title_kind(self.title) != "grade"  # of those who answered, which is no rating
        if counts and rates and all(word.isdecimal() and len(word) < 3 for word in counts):
            numbers = {int(word): count for word, count in counts.items()}
            top = 10 if max(numbers) > 5 else 5
            steps = range(min(1, *numbers), top + 1) if max(numbers) <= 10 else sorted(numbers)
            total = sum(step * count for step, count in numbers.items())
            choices = tuple((str(step), numbers.get(step, 0)) for step in steps)
            return ChoiceCount(self.title, choices, people, total / sum(numbers.values()))
        if all(word in _SCALE for word in counts):
            order = sorted(counts, key=_SCALE.__getitem__)
        else:
            order = sorted(counts, key=lambda word: (-counts[word], word))
        return ChoiceCount(self.title, tuple((spelled[word], counts[word]) for word in order), people)


def split_choices(title: str, cells: Sequence[str]) -> TickedAnswers:
    """Split ticked choices: at semicolons, or at commas if the question or the answers allow it."""
    answers = [" ".join(cell.split()) for cell in cells]
    answers = ["" if fold(cell) == "n/a" else cell for cell in answers]
    short = all(len(part.split()) <= 4 for cell in answers for part in cell.split(";"))
    often = 2 * sum(";" in cell for cell in answers) >= sum(map(bool, answers))  # else somebody wrote one
    if any(";" in cell for cell in answers) and ((short and often) or _repeats(answers, ";")):
        sign = ";"
    elif re.search(_ALL_THAT, title.casefold()) or _repeats(answers, ","):
        sign = ","
    else:
        return TickedAnswers(title, tuple((cell,) if cell else () for cell in answers))
    return TickedAnswers(
        title, tuple(tuple(filter(None, map(str.strip, cell.split(sign)))) for cell in answers)
    )


def is_scale(cells: Iterable[str]) -> bool:
    """Whether all answers are steps of a usual scale, or numbers."""
    return all(_is_step(fold(cell)) for cell in cells)


def like(kind: TagKind, word: str) -> Tag | None:
    """Make a tick of an answer; None if it is none ("Other", "I don't like reading") or too long to print."""
    return Tag(kind, word.casefold()) if is_like(word) and len(word) <= MAX_LETTERS else None


def join_ticks(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> list[tuple[str, list[int]]]:
    """Group the columns of one tick-all question, as LimeSurvey and SurveyMonkey write it: a column for each
    option, with "Yes", "No" or the option. Return a title with its columns; every other column stands alone.
    """
    groups: dict[str, list[int]] = {}
    for at, title in enumerate(titles):
        stem, option = split_option(title)
        ticks = {row[at].strip().casefold() if at < len(row) else "" for row in rows}
        known = option and ticks <= _TICKED | _UNTICKED | {option.casefold()}
        groups.setdefault(stem if known else f"{title}\0{at}", []).append(at)
    alone = (group if len(group) > 1 else [group[0]] for group in groups.values())
    return [(split_option(titles[g[0]])[0] if len(g) > 1 else titles[g[0]], g) for g in alone]


def split_option(title: str) -> tuple[str, str]:
    """Split "Question [Option]"; the option is empty if there is none."""
    found = re.fullmatch(r"(.+?)\s*\[(.+)\]", title)
    return (found[1], found[2]) if found else (title, "")


def is_ticked(cell: str, option: str) -> bool:
    """Whether a column for one option says that it was ticked."""
    return cell.strip().casefold() in _TICKED | {option.casefold()}


def _is_step(folded: str) -> bool:
    return folded in _SCALE or (folded.isdecimal() and len(folded) < 3)


def _repeats(cells: Sequence[str], sign: str) -> bool:
    """Whether parts are repeated, like ticked options; two rows are too few to tell."""
    parts = [[fold(part) for part in cell.split(sign) if part.strip()] for cell in cells if cell]
    every = Counter(part for each in parts for part in each)
    several = sum(len(each) > 1 for each in parts)
    again = sum(count for count in every.values() if count > 1)
    return several > 1 and again * 10 >= every.total() * 8


def bars(counts: Iterable[ChoiceCount], width: int = 20) -> Iterable[str]:
    """Draw each question with a bar for each choice; the choice comes last, as it may be long."""
    for count in counts:
        mean = "" if count.mean is None else f", average {count.mean:.1f}"
        yield f"{count.title} ({pluralize(count.people, 'answer')}{mean})"
        most = max((number for _, number in count.choices), default=0) or 1
        for choice, number in count.choices:
            yield f"  {'█' * round(width * number / most):<{width}} {number:>4} × {choice}"


COUNT_TITLES = ("Question", "Choice", "Count", "Answered")
"""The titles of `count_rows`."""


def count_rows(counts: Iterable[ChoiceCount]) -> Iterator[tuple[str, str, int, int]]:
    """Yield the counts as rows of a table: question, choice, count, people who answered the question."""
    for count in counts:
        yield from ((count.title, choice, number, count.people) for choice, number in count.choices)
