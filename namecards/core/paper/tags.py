"""Safe tags: what somebody likes to do, likes to read, and has for a pet, as the librarian ticked it.

Activity sheets are made from these, and never from notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from namecards.core.normalize import fold

TagKind = Literal["hobby", "genre", "pet"]

TAG_KINDS: Mapping[TagKind, str] = MappingProxyType(
    {"hobby": "Likes to do", "genre": "Likes to read", "pet": "Has a pet"}
)
"""What each sort of tag is called on the screen."""

STARTERS: Mapping[TagKind, tuple[str, ...]] = MappingProxyType(
    {
        "hobby": (
            *("baking", "basketball", "chess", "coding", "dancing", "drawing", "football", "gaming"),
            *("making music", "skateboarding", "swimming", "theatre"),
        ),
        "genre": (
            *("animal stories", "fantasy", "funny books", "graphic novels", "horror", "manga", "mysteries"),
            *("poetry", "romance", "science fiction", "sports books", "true stories"),
        ),
        "pet": (
            *("bird", "cat", "chicken", "dog", "fish", "guinea pig", "hamster", "horse", "lizard"),
            *("rabbit", "snake", "tortoise"),
        ),
    }
)
"""Words to begin with; any other can be added."""

MAX_LETTERS = 24
"""Letters of a tag: what fits a square of a bingo sheet."""


class Tag(NamedTuple):
    """One thing that may be said of somebody on a sheet for everybody."""

    sort: TagKind
    word: str

    @property
    def clause(self) -> str:
        """As a sentence goes on after "somebody who": "likes chess", "reads manga", "has a cat"."""
        if self.sort == "pet":
            return f"has {_with_article(self.word)}"
        return f"{'likes' if self.sort == 'hobby' else 'reads'} {self.word}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """What is ticked for one person."""

    id: str
    """The id of the person."""
    hobby: tuple[str, ...] = ()
    genre: tuple[str, ...] = ()
    pet: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[Tag, ...]:
        """Every tag, sort by sort."""
        return tuple(Tag(sort, word) for sort in TAG_KINDS for word in self.of(sort))

    def of(self, sort: TagKind) -> tuple[str, ...]:
        """The words of one sort."""
        return {"hobby": self.hobby, "genre": self.genre, "pet": self.pet}[sort]

    def with_words(self, sort: TagKind, words: Iterable[str]) -> Tags:
        """With other words of one sort, each once."""
        once = {fold(word): word for word in map(tidy, words) if word}
        changed: dict[str, Any] = {sort: tuple(once.values())}
        return replace(self, **changed)

    def toggle(self, tag: Tag) -> Tags:
        """Ticked if it was not, and the other way round."""
        kept = [word for word in self.of(tag.sort) if fold(word) != fold(tag.word)]
        return self.with_words(tag.sort, kept if len(kept) < len(self.of(tag.sort)) else [*kept, tag.word])


def tidy(word: str) -> str:
    """A tag as it is kept: single spaces, not too long."""
    return " ".join(word.split())[:MAX_LETTERS].strip()


def split_words(text: str) -> list[str]:
    """The words of a line with commas."""
    return [word for word in map(tidy, text.split(",")) if word]


def choices(everybody: Iterable[Tags]) -> dict[TagKind, tuple[str, ...]]:
    """What can be ticked: the words to begin with, and those that somebody has, in order of the alphabet."""
    everybody = list(everybody)
    return {
        sort: _unique((*STARTERS[sort], *(w for tags in everybody for w in tags.of(sort))))
        for sort in TAG_KINDS
    }


def match_known(word: str, known: Iterable[str]) -> str:
    """A word as it is written already, if only its capitals or accents are others."""
    return next((other for other in known if fold(other) == fold(word)), tidy(word))


def _unique(every: Iterable[str]) -> tuple[str, ...]:
    once: dict[str, str] = {}
    for word in every:
        once.setdefault(fold(word), word)
    return tuple(once[key] for key in sorted(once))


def _with_article(word: str) -> str:
    """A cat, an iguana, but guinea pigs and "two dogs" without."""
    first, *more = word.casefold().split()
    counted = first.isdecimal() or first in ("a", "an", "two", "three", "four", "many", "no", "some")
    if counted or (more or [first])[-1].endswith("s"):
        return word
    return f"{'an' if word[0].casefold() in 'aeiou' else 'a'} {word}"
