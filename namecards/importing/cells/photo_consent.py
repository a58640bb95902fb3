"""Recognize titles and remarks about whether people may be photographed."""

from __future__ import annotations

import re
from functools import lru_cache

from namecards.core.normalize import fold
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.text import is_small, is_written_as_name
from namecards.importing.words import any_of, fold_words, folded_phrases, pattern, phrases

OF_PICTURE = compile_later(rf"(?<!pro)({pattern('title_words.picture')})", re.IGNORECASE)
_CONSENTS = "|".join((*phrases("titles.may_photo"), *phrases("titles.no_photo")))
_PHOTO = compile_later(
    any_of(word for word in phrases("title_words.picture") if word in _CONSENTS), re.IGNORECASE
)
"""A word for a photo that people are asked for; it is no file."""
_SPEAKS = compile_later(
    any_of(
        {
            *phrases("title_words.picture"),
            *(one for one in phrases("titles.no_photo") if not _PHOTO.search(one)),
        }
    ),
    re.IGNORECASE,
)
_MAY = folded_phrases("title_words.may")
_MAY_BEGINS = tuple(word for word in _MAY if len(word) > 3)
_EAST = compile_later(
    "|".join(word for word in phrases("title_words.may") if re.match("[\u0e00-\uffff]", word))
)
_MISSING = folded_phrases("cells.no_photo")
_LONG = 4
"""The fewest letters of a word for permission that may be part of another word: Fotoerlaubnis."""
_NOT = phrases("title_words.not")
_NO_WORDS = fold_words(" ".join(_NOT))
_UNPARTED = (word for word in _NOT if re.match("[\u0e00-\u0eff\u3040-\u9fff]|[\uac00-\ud7af]{2}", word))
_REFUSES = compile_later(rf"(?<![^\W\d_])(?:{any_of(_NOT)})(?![^\W\d_])|{any_of(_UNPARTED)}", re.IGNORECASE)
_CHOICE = compile_later(r"\w+ ?/ ?\w+")
"""The answers that a title offers: yes/no."""


def asks_for_photos(title: str) -> bool:
    """Whether a title asks if somebody may be photographed: "Darf ein Foto von dir gemacht werden?"."""
    return _speaks_of_consent(title) and not _NO_WORDS.intersection(split_title(_CHOICE.sub(" ", title)))


def may_refuse_photos(remark: str) -> bool:
    """Whether a remark may refuse photos of somebody, and does not only say that one is missing.

    "No photo" may mean both.
    """
    if title_kind(remark.removesuffix("please").strip(" !.?,")) in ("may_photo", "no_photo"):
        return True
    asks = OF_PICTURE.search(remark) and any(word in fold(remark) for word in _MAY if len(word) > _LONG)
    refuses = _PHOTO.search(remark) and _REFUSES.search(remark)
    return bool(asks or refuses or _speaks_of_consent(remark)) and fold(remark) not in _MISSING


@lru_cache(maxsize=20_000)
def split_refusal(name: str) -> tuple[str, str]:
    """Split a name from words behind it that may refuse photos: "Ava Moss no photos please"."""
    words = name.split() if _SPEAKS.search(name) else [name]
    behind = [(at, " ".join(words[at:])) for at in range(len(words) - 1, 0, -1)]
    at = next((at for at, text in behind if _is_refusal(text)), len(words))
    while 0 < at < len(words) and (is_small(words[at - 1]) or fold(words[at - 1]) in _NO_WORDS | _MAY):
        at -= 1
    return " ".join(words[:at]), " ".join(words[at:])


def _is_refusal(text: str) -> bool:
    """Whether words behind a name are certainly no part of it: in small letters, or a known phrase."""
    is_known = title_kind(text) in ("may_photo", "no_photo")
    return is_known or (not is_written_as_name(text) and may_refuse_photos(text))


def _speaks_of_consent(text: str) -> bool:
    words = split_title(text)
    asks = any(word in _MAY or word.startswith(_MAY_BEGINS) for word in words) or _EAST.search(text)
    return bool(asks and OF_PICTURE.search(text))
