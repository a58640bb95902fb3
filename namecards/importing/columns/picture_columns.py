"""Find columns that name pictures, by their titles and by the pictures beside the list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from namecards.core.normalize import bare_number, fold
from namecards.importing.cells.photo_consent import OF_PICTURE
from namecards.importing.cells.titles import split_title
from namecards.importing.clues import FEWEST, MOST, MOSTLY, Clues
from namecards.importing.columns import content
from namecards.importing.columns.layout import Layout
from namecards.importing.files.entries import is_picture_name
from namecards.importing.files.naming import frame_of, is_of_retake, last_number
from namecards.importing.words import NUMBER_WORDS, OTHERS, fold_words

_SOME = 0.5
"""The share of the pictures that a column must name."""
_MEALS, _TYPED = fold_words("lunch meal cafeteria canteen"), fold_words("pin")
"""Words for meals, and for the number that is typed for one."""
ASKS = "it asks who may be photographed"
RETAKEN, OF_OTHERS = "it names the later pictures", "its pictures may show somebody else"
_OF_OTHERS = re.compile(
    r"\b(?:group|class|sign|forms?\b|old|alt)|gruppe|klasse|previous|last year", re.IGNORECASE
)


def shows_others(title: str) -> bool:
    """Whether a title is about pictures of somebody or something else: a parent, a class, a signature."""
    return bool(OTHERS.intersection(split_title(title)) or _OF_OTHERS.search(title))


def are_picture_names(cells: Iterable[str]) -> bool:
    """Whether cells of a column are names of pictures, except blank ones and words: "NO PORTRAIT"."""
    filled = list(filter(str.strip, cells))
    names = [cell for cell in filled if is_picture_name(cell)]
    words = not any(map(str.isdigit, "".join(cell for cell in filled if cell not in names)))
    return len(names) >= max(1, MOSTLY * len(filled)) and words


def name_pictures(cells: Sequence[str], clues: Clues, private: bool) -> bool:
    """Whether pictures are named by a column of e-mail addresses, or by the part before the @.

    Private numbers, such as a state's, count too: they match pictures to people, and are not kept.
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

    A number without a picture shows that they are an earlier year's. For retakes one number is enough, as few
    pictures are taken again.
    """
    stems = {bare(name) for name in clues.pictures for bare in (bare_number, last_number)}
    of_pictures = bool(OF_PICTURE.search(title)) or is_of_retake(title)
    least = 1 if is_of_retake(title) else FEWEST
    return of_pictures and len(cells) >= least and set(map(bare_number, cells)) <= stems


def are_frames(cells: Sequence[str], clues: Clues) -> bool:
    """Whether a column of numbers gives the camera's picture of each person: 412 for IMG_0412."""
    frames = set(map(frame_of, clues.pictures))
    numbers = {frame_of(cell) or cell.lstrip("0") for cell in cells}
    return len(numbers & frames) >= max(FEWEST, _SOME * len(numbers))


def is_of_meals(layout: Layout, at: int, clues: Clues) -> bool:
    """Whether the numbers for meals are the students' numbers: their photos are named by them."""
    words = set(split_title(layout.title(at)))
    is_number = bool(words & _TYPED or (words & _MEALS and words & NUMBER_WORDS))
    return is_number and content.number_evidence(layout.cells(at), clues) == content.BY_PHOTOS
