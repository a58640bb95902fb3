"""Find columns that name pictures, by their titles and by the pictures beside the list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from namecards.core.normalize import bare_number, fold
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.clues import FEWEST, MOST, MOSTLY, Clues
from namecards.importing.columns import content
from namecards.importing.columns.layout import Layout
from namecards.importing.files.entries import is_picture_name
from namecards.importing.files.naming import RETAKE, frame_of, last_number
from namecards.importing.words import NUMBER_WORDS, OTHERS, folded, folded_phrases, pattern, phrases

_SOME = 0.5
"""The share of the pictures that must be named."""
_MEALS, _TYPED = folded("lunch meal cafeteria canteen"), folded("pin")
"""Words for meals, and for what is typed for one."""
ASKS = "it asks who may be photographed"
RETAKEN, OF_OTHERS = "it names the later pictures", "its pictures may show somebody else"
_OF_PICTURE = re.compile(rf"(?<!pro)({pattern('title_words.picture')})", re.IGNORECASE)
_MAY = folded_phrases("title_words.may")
_MAY_BEGINS = tuple(word for word in _MAY if len(word) > 3)
_EAST = re.compile("|".join(word for word in phrases("title_words.may") if re.match("[\u0e00-\uffff]", word)))
_MISSING = folded_phrases("cells.no_photo")
_LONG = 4
"""Letters of a word for permission that may be a part of another: Fotoerlaubnis."""
_NOT = folded("no not opt out kein keine nicht sin non pas geen niet ikke inte nie ne não ei senza без не")
_OF_OTHERS = re.compile(
    r"\b(?:group|class|sign|forms?\b|old|alt)|gruppe|klasse|previous|last year", re.IGNORECASE
)


def asks_for_photos(title: str) -> bool:
    """Whether a title asks if somebody may be photographed: "Darf ein Foto von dir gemacht werden?"."""
    return _speaks_of_consent(title) and not _NOT.intersection(split_title(title))


def may_refuse_photos(remark: str) -> bool:
    """Whether a remark may say that somebody is not to be photographed, not that a photo is missing."""
    told = title_kind(remark.removesuffix("please").strip(" !.?,")) in ("may_photo", "no_photo")
    asks = _OF_PICTURE.search(remark) and any(word in fold(remark) for word in _MAY if len(word) > _LONG)
    return bool(told or asks or _speaks_of_consent(remark)) and fold(remark) not in _MISSING


def _speaks_of_consent(text: str) -> bool:
    words = split_title(text)
    asks = any(word in _MAY or word.startswith(_MAY_BEGINS) for word in words) or _EAST.search(text)
    return bool(asks and _OF_PICTURE.search(text))


def is_of_retake(title: str) -> bool:
    """Whether a title speaks of pictures that were taken again."""
    return bool(re.search(RETAKE, title, re.IGNORECASE))


def shows_others(title: str) -> bool:
    """Whether a title speaks of pictures of somebody or something else: a parent, a class, a signature."""
    return bool(OTHERS.intersection(split_title(title)) or _OF_OTHERS.search(title))


def are_picture_names(cells: Iterable[str]) -> bool:
    """Whether cells of a column are names of pictures, apart from blank ones and words: "NO PORTRAIT"."""
    told = list(filter(str.strip, cells))
    names = [cell for cell in told if is_picture_name(cell)]
    words = not any(map(str.isdigit, "".join(cell for cell in told if cell not in names)))
    return len(names) >= max(1, MOSTLY * len(told)) and words


def name_pictures(cells: Sequence[str], clues: Clues, private: bool) -> bool:
    """Whether pictures are named by the e-mail addresses of a column, or by what stands before the @.

    Or by private numbers, those of a state: they tell whose each picture is, and are not kept.
    """
    numbers = content.numbers_in(cells)
    have_digits = all(any(map(str.isdigit, cell)) and "@" not in cell for cell in numbers)
    if private and have_digits and len(set(numbers)) == len(numbers):
        return content.number_evidence(numbers, clues) == content.BY_PHOTOS
    parts = [cell.partition("@")[0] for cell in cells if "@" in cell]
    named = max(len({*map(fold, some)} & clues.pictures) for some in (cells, parts))
    are_all = len(parts) >= max(FEWEST, MOST * len(cells))
    return are_all and named >= max(FEWEST, _SOME * len(clues.pictures))


def number_pictures(title: str, cells: Sequence[str], clues: Clues) -> bool:
    """Whether a column numbers the pictures, as its title says: each number is a picture's.

    A number of somebody without a picture was theirs before. Few pictures are taken again.
    """
    stems = {bare(name) for name in clues.pictures for bare in (bare_number, last_number)}
    of_pictures = bool(_OF_PICTURE.search(title)) or is_of_retake(title)
    least = 1 if is_of_retake(title) else FEWEST
    return of_pictures and len(cells) >= least and set(map(bare_number, cells)) <= stems


def are_frames(cells: Sequence[str], clues: Clues) -> bool:
    """Whether a column of numbers says which picture of the camera shows whom: 412 for IMG_0412."""
    frames = set(map(frame_of, clues.pictures))
    numbers = {frame_of(cell) or cell.lstrip("0") for cell in cells}
    return len(numbers & frames) >= max(FEWEST, _SOME * len(numbers))


def is_of_meals(layout: Layout, at: int, clues: Clues) -> bool:
    """Whether the numbers of meals are the students' numbers: their photos are named by them."""
    words = set(split_title(layout.title(at)))
    is_number = bool(words & _TYPED or (words & _MEALS and words & NUMBER_WORDS))
    return is_number and content.number_evidence(layout.cells(at), clues) == content.BY_PHOTOS
