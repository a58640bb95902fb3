"""A job made ready for the templates: texts as phrases, photos small, and what could not be printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from namecards.core.errors import NoFont, NothingToPrint
from namecards.printing import fonts
from namecards.printing.fonts import FontFace
from namecards.printing.job import Job, PlaceCard, Words
from namecards.printing.photo import PrintPhoto, print_photo
from namecards.printing.phrase import BOLD, REGULAR, as_json, emoji, letters, shape, tidy

OnProgress = Callable[[int, int], None]
"""Told how many cards are ready, of how many; what it raises stops the job."""


@dataclass(slots=True)
class PreparedJob:
    """A job as the templates take it, and what it needs beside it."""

    words: dict[str, Any] = field(default_factory=dict)
    cards: list[dict[str, Any]] = field(default_factory=list)
    photos: dict[str, PrintPhoto] = field(default_factory=dict)
    """By file name in the job's folder."""
    faces: set[FontFace] = field(default_factory=lambda: {fonts.default_face()})
    warnings: list[str] = field(default_factory=list)

    def phrases(self, texts: Mapping[str, Words], whose: str = "") -> dict[str, Any]:
        """Texts as phrases; one that no font can set is left out, and said so."""
        return {key: self._phrases(words, whose) for key, words in texts.items() if words}

    def _phrases(self, words: Words, whose: str) -> Any:
        if not isinstance(words, str):
            return [self._phrases(word, whose) for word in words]
        return self.phrase(words, whose)

    def phrase(self, text: str, whose: str, weight: int = REGULAR) -> dict[str, Any] | None:
        """One text as a phrase; None with a warning if no font here can set it."""
        made = shape(text, weight)
        if made is None:
            self.warnings.append(
                f"{whose or 'The sheet'}: “{text}” was left out: no font here has its letters."
            )
            return None
        self.faces |= made.faces
        return as_json(made)


def prepare(job: Job, on_progress: OnProgress = lambda done, of: None) -> PreparedJob:
    """Texts, fonts and photos of a job. Raises `NothingToPrint`, or `NoFont` if no card is left."""
    ready = PreparedJob()
    edge = f"{job.kind.title} · {job.stock.title} · print at actual size (100 %)"
    ready.words = ready.phrases({"edge": edge, **job.words})
    cards, unsettable = [], unprintable_names(job)
    for done, card in enumerate(job.cards):
        on_progress(done, len(job.cards))
        if card.name not in unsettable and (not card.name or letters(tidy(card.name))):
            cards.append(_card(ready, card, job.option("colour") == "grey"))
    if unsettable and not cards:
        raise NoFont(unsettable)
    if not cards and job.kind.people:
        raise NothingToPrint("this list")
    ready.cards = cards
    ready.warnings += map(_omission, unsettable)
    return ready


def unprintable_names(job: Job) -> list[str]:
    """The names that no font here has all letters of, each once; their cards would be left out."""
    named = dict.fromkeys(card.name for card in job.cards if card.name)
    return [name for name in named if shape(name) is None or (emoji(name) and not letters(tidy(name)))]


def _card(ready: PreparedJob, card: PlaceCard, grey: bool) -> dict[str, Any]:
    if emoji(card.name):
        ready.warnings.append(f"{card.name}: {emoji(card.name)} is not printed.")
    name = ready.phrase(card.name, card.name, BOLD) if card.name else None
    return {"name": name, "texts": ready.phrases(card.texts, card.name), "photo": _photo(ready, card, grey)}


def _photo(ready: PreparedJob, card: PlaceCard, grey: bool) -> str | None:
    """The file of a photo in the job's folder; None with a warning if it cannot be read."""
    if card.photo is None:
        return None
    name = f"{card.photo.stem}.jpg"
    if name not in ready.photos:
        made = print_photo(card.photo, grey)
        if made is None:
            ready.warnings.append(f"{card.name}: the photo cannot be read and was left out.")
            return None
        ready.photos[name] = made
    return name


def _omission(name: str) -> str:
    return (
        f"{name}: no font on this computer has all letters of this name, so this card was left out. "
        "Install a font that has them, or write it by hand."
    )
