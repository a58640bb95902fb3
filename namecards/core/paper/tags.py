"""Tags: the hobbies, reading and pets that the librarian ticked for a person.

Activity sheets are made from tags, never from notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any, Literal, NamedTuple

from namecards.core.errors import NamecardsError
from namecards.core.grouping import group
from namecards.core.normalize import fold

TagKind = Literal["hobby", "genre", "pet"]

TAG_KINDS: Mapping[TagKind, str] = {"hobby": "Likes to do", "genre": "Likes to read", "pet": "Has a pet"}
"""The title of each kind of tag on the screen."""

STARTERS: Mapping[TagKind, tuple[str, ...]] = {
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
"""The tags to tick at first; users can add any other."""

MAX_LETTERS = 24
"""A longer tag doesn't fit a square of a bingo sheet."""

_NO_LIKE = re.compile(
    r"(?:i|no|not|none|nothing|nope|nobody|nah|never|other|n/?a|yes|maybe|idk|dunno|skip|secret|prefer|rather"
    r"|same|kein\w*|nichts?|nein|nada|ning[uú]n\w*|rien|aucune?|pas d\S+|non|geen|ing[ae]n|ei)\b"
    r"|.*\b(?:(?:do|does|did|ca|wo|has|have|is)n['’]?t|can ?not|not|hates?|dislikes?|had|used to|died|dead"
    r"|death|all?erg\w+|therap\w+|counsel\w+|court|foster|adopted|church|mosque|synagogue|qur['’]?an|koran"
    r"|bible|pray\w*|religio\w+|self.?harm|suicid\w+|vap(?:e|es|ing)|smok\w+|weed|drugs?|alcohol|beer"
    r"|cancer|depress\w+|anxi\w+|adhd|autis\w+|diabet\w+)\b",
    re.IGNORECASE,
)
"""Answers that name nothing, take it back, or are not harmless: nobody's allergy or faith is printed."""


class Tag(NamedTuple):
    """One harmless fact about a person, which may be printed for everyone."""

    kind: TagKind
    word: str

    @property
    def clause(self) -> str:
        """The clause after "someone who": "likes chess", "reads manga", "has a cat"."""
        if self.kind == "pet":
            return f"has {_with_article(self.word)}"
        return f"{'likes' if self.kind == 'hobby' else 'reads'} {self.word}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """The tags of one person."""

    id: str
    """The id of the person."""
    hobby: tuple[str, ...] = ()
    genre: tuple[str, ...] = ()
    pet: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[Tag, ...]:
        """Every tag, kind by kind."""
        return tuple(Tag(kind, word) for kind in TAG_KINDS for word in self.of(kind))

    def of(self, kind: TagKind) -> tuple[str, ...]:
        """The words of one kind."""
        return {"hobby": self.hobby, "genre": self.genre, "pet": self.pet}[kind]

    def with_words(self, kind: TagKind, words: Iterable[str]) -> Tags:
        """Replace the words of one kind; each counts once."""
        once = {fold(word): word for word in map(tidy, words) if word}
        changed: dict[str, Any] = {kind: tuple(once.values())}
        return replace(self, **changed)

    def with_all(self, other: Tags) -> Tags:
        """Add the tags of another entry of the same person."""
        return reduce(
            lambda tags, kind: tags.with_words(kind, (*tags.of(kind), *other.of(kind))), TAG_KINDS, self
        )

    def toggle(self, tag: Tag) -> Tags:
        """Add a tag, or remove it if it is there."""
        kept = [word for word in self.of(tag.kind) if fold(word) != fold(tag.word)]
        return self.with_words(tag.kind, kept if len(kept) < len(self.of(tag.kind)) else [*kept, tag.word])


def tidy(word: str) -> str:
    """Make spaces single."""
    return " ".join(word.split())


def split_words(text: str) -> list[str]:
    """Split a line at its commas. Raises `NamecardsError` for a word that can't be printed."""
    words = [word for word in map(tidy, text.split(",")) if word]
    if wordless := [word for word in words if not has_letters(word)]:
        raise NamecardsError(
            f"“{wordless[0]}” has no letters, and pictures can't be printed. Write it as a word. "
            "Nothing was added."
        )
    if too_long := [word for word in words if len(word) > MAX_LETTERS]:
        raise NamecardsError(
            f"“{too_long[0]}” is too long for a bingo sheet: use at most {MAX_LETTERS} letters. "
            "Nothing was added."
        )
    return words


def is_like(word: str) -> bool:
    """Whether an answer names something harmless: "no", "my dog died", "allergic" and an emoji don't."""
    return has_letters(word) and not _NO_LIKE.match(word)


def has_letters(word: str) -> bool:
    """Whether a word has a letter or digit."""
    return any(map(str.isalnum, word))


def choices(everybody: Iterable[Tags]) -> dict[TagKind, tuple[str, ...]]:
    """The tags to tick: the starters and every tag of a person, in alphabetical order."""
    everybody = list(everybody)
    return {
        kind: _unique((*STARTERS[kind], *(w for tags in everybody for w in tags.of(kind))))
        for kind in TAG_KINDS
    }


def match_known(word: str, known: Iterable[str]) -> str:
    """Spell a word as a known one, if only capitals or accents differ."""
    return next((other for other in known if fold(other) == fold(word)), tidy(word))


def _unique(every: Iterable[str]) -> tuple[str, ...]:
    spelled = group((fold(word), word) for word in every)
    return tuple(spelled[key][0] for key in sorted(spelled))


def _with_article(word: str) -> str:
    """Put "a" or "an" before a word, but not before "guinea pigs" and "two dogs"."""
    first, *more = word.casefold().split()
    counted = first.isdecimal() or first in ("a", "an", "two", "three", "four", "many", "no", "some")
    if counted or (more or [first])[-1].endswith("s"):
        return word
    return f"{'an' if word[0].casefold() in 'aeiou' else 'a'} {word}"
