"""Prepare a job for the templates: shape its texts, shrink its photos, and list what can't be printed."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.paper.errors import NoFont, NothingToPrint
from namecards.core.parts import needs
from namecards.printing import fonts
from namecards.printing.fonts import FontFace
from namecards.printing.job import Job, PlaceCard, Words
from namecards.printing.photo import SIDE, Logo, PrintPhoto, print_logo, print_photo
from namecards.printing.phrase import (
    BOLD,
    REGULAR,
    as_json,
    emoji,
    letters,
    shape,
    spans,
    split_printable,
    tidy,
)

_HEADINGS = ("heading", "class")
"""Texts that are large on posters and header sheets."""


@dataclass(slots=True)
class PreparedJob:
    """The values the templates read, the photos and fonts they need, and the warnings so far."""

    words: dict[str, Any] = field(default_factory=dict)
    cards: list[dict[str, Any]] = field(default_factory=list)
    spans: list[list[tuple[float, float]]] = field(default_factory=list)
    """Width and height in em of each way to set each name of the whole job."""
    rows: dict[str, int] = field(default_factory=dict)
    """The texts that many cards share, each with its row in `table`."""
    table: list[Any] = field(default_factory=list)
    photos: dict[str, PrintPhoto] = field(default_factory=dict)
    """By file name in the job's folder."""
    logo: Logo | None = None
    faces: set[FontFace] = field(default_factory=lambda: {fonts.default_face()})
    warnings: list[str] = field(default_factory=list)
    emoji: dict[str, None] = field(default_factory=dict)
    """Those that were left out of texts other than names."""

    @property
    def has_bars(self) -> bool:
        """Whether there are barcodes."""
        return any(card["bars"] for card in self.cards)

    def phrases(
        self, texts: Mapping[str, Words], card_name: str = "", bold: Container[str] = ()
    ) -> dict[str, Any]:
        """Shape texts, `bold` ones by key; one that no font has the letters of is left out with a warning."""
        return {
            key: self.phrase(words, card_name, BOLD if key in bold else REGULAR)
            for key, words in texts.items()
            if words
        }

    def card_texts(self, card: PlaceCard) -> dict[str, Any]:
        """Shape the texts of a card; a list of lines, which many cards share, becomes rows of `table`."""
        lists = {key: words for key, words in card.texts.items() if words and _is_list(words)}
        texts = self.phrases({key: card.texts[key] for key in card.texts.keys() - lists}, card.name)
        return texts | {
            key: [self._row(str(word), card.name) for word in words] for key, words in lists.items()
        }

    def _row(self, words: str, card_name: str) -> int:
        if words not in self.rows:
            self.rows[words] = len(self.table)
            self.table.append(self.phrase(words, card_name))
        return self.rows[words]

    def phrase(self, words: Words, card_name: str, weight: int = REGULAR) -> Any:
        """Shape a text, or a list of some; None if no font has its letters.

        Words that no font has are "…" with a warning, so that one name is not missed with all others.
        """
        if not isinstance(words, str):
            return [self.phrase(word, card_name) for word in words]
        if not words:
            return None
        shaped = shape(words, weight)
        if shaped is None:
            shown, missing = split_printable(words)
            why = "because no font on this computer has its letters."
            self.warnings += [f"{card_name or 'The sheet'}: “{word}” was left out, {why}" for word in missing]
            shaped = shape(shown, weight)
            if shaped is None:
                return None
        self.faces |= shaped.faces
        if words != card_name and (signs := emoji(words)):
            self.emoji[signs] = None
        return as_json(shaped)


def prepare(
    job: Job, on_progress: OnProgress = ignore_progress, names: Iterable[str] = (), side: int = SIDE
) -> PreparedJob:
    """Shape the texts of a job, and shrink its photos to `side` pixels.

    `names` are those of the whole job, if it is a part.
    Raises `NothingToPrint`, or `NoFont` if no name can be printed.
    """
    ready = PreparedJob()
    edge = f"{job.kind.title} · {job.stock.title} · print at actual size (100 %)"
    ready.words = ready.phrases({"edge": edge, **job.words}, bold=() if job.kind.people else _HEADINGS)
    grey = job.option("colour") == "grey"
    if job.kind.shows_logo and job.brand.logo is not None:
        ready.logo = print_logo(job.brand.logo, grey)
        if ready.logo is None:
            ready.warnings.append("The logo can't be read, so it was left out. Choose it again (p, then l).")
    cards, frames, unprintable = list[Any](), list[Any](), unprintable_names(job)
    shrink = partial(print_photo, grey=grey, side=side)
    for done, card in enumerate(job.cards):
        on_progress(done, len(job.cards))
        if card.name in unprintable and job.kind.frames:
            frames.append(_card(ready, replace(card, name=""), shrink))
            cards.append(frames[-1])
        elif card.name not in unprintable and (not card.name or letters(tidy(card.name))):
            cards.append(_card(ready, card, shrink))
    if unprintable and len(cards) == len(frames):
        raise NoFont(unprintable)
    if not cards and job.kind.people:
        raise NothingToPrint("this list")
    ready.cards = cards
    whole = names or [card.name for card in job.cards if card.name]
    ready.spans = [spans(shaped) for name in whole if (shaped := shape(name))]
    ready.warnings += [*map(omission, unprintable), *fonts.fallback_warnings(ready.faces)]
    if ready.emoji:
        ready.warnings.append(f"Emoji can't be printed, so they were left out: {' '.join(ready.emoji)}.")
    return ready


@needs("Printing")
def unprintable_names(job: Job) -> list[str]:
    """List the names, each once, whose letters no font has; their cards would be left out."""
    names = dict.fromkeys(card.name for card in job.cards if card.name)
    return [name for name in names if shape(name) is None or (emoji(name) and not letters(tidy(name)))]


def _is_list(words: Words) -> bool:
    """Whether these are plain texts; lines of several texts each are no rows."""
    return not isinstance(words, str) and all(isinstance(word, str) for word in words)


def _card(ready: PreparedJob, card: PlaceCard, shrink: Callable[..., PrintPhoto | None]) -> dict[str, Any]:
    if emoji(card.name):
        ready.warnings.append(f"{card.name}: emoji can't be printed, so {emoji(card.name)} was left out.")
    name = ready.phrase(card.name, card.name, BOLD) if card.name else None
    texts, photo = ready.card_texts(card), _photo(ready, card, shrink)
    return {"name": name, "texts": texts, "photo": photo, "bars": card.bars}


def _photo(ready: PreparedJob, card: PlaceCard, shrink: Callable[..., PrintPhoto | None]) -> str | None:
    """Name the photo's file in the job's folder; None with a warning if the photo can't be read."""
    if card.photo is None:
        return None
    name = f"{card.photo.stem}.jpg"
    if name not in ready.photos:
        shrunk = shrink(card.photo, head=card.head)
        if shrunk is None:
            ready.warnings.append(f"{card.name}: the photo is missing or can't be read, so it was left out.")
            return None
        ready.photos[name] = shrunk
    return name


def omission(name: str) -> str:
    """Say that a name, with its card if it has one of its own, is left out."""
    return (
        f"{name}: no font on this computer has all the letters of this name, so it was left out. "
        "Install a font that has them, or write it by hand."
    )
