"""Reads the codes that a scanner types: a person's number in any form, or a book.

Follett's short codes begin with `P ` for a person and `T ` for a book. The 14-digit library code has a type
(2 person, 3 item), four digits of the library, eight of the number, and a check digit (mod 10).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from namecards.core.normalize import bare_number, fold

BOOK = "That is a book ({}), not a library card. Nothing was recorded."
"""The answer to a book's code, with its kind."""
SHORTEST = 4
"""Characters of the shortest code on a card."""
_PERSON, _ITEM = "2", "3"
_SHORT_ITEM = r"[tTxX]\s*\d+"
_ISBN_GAPS = r"[\s-]"
_AT_END = r"[^\s\d]((?:[Pp] ?)?\d{4,14})$"
_BEGINNING = r"[PpTtXx]? ?\d{0,18}[Xx]?"
_PRICE = (2, 5)
"""Digits of the small price code beside an ISBN, which some scanners type too."""


def readings(code: str) -> Iterator[str]:
    """Yield a code's folded readings: as printed, without leading zeros or `P `, the number in a long one."""
    yield fold(code)
    yield bare_number(code)
    if number := _long_number(code, _PERSON):
        yield bare_number(number)


def book_code(code: str) -> str:
    """Return the kind of a book's code as a word, "ISBN" or "barcode"; empty if it is no book."""
    if _is_isbn(re.sub(_ISBN_GAPS, "", code)):
        return "ISBN"
    item = re.fullmatch(_SHORT_ITEM, code.strip()) or _long_number(code, _ITEM)
    return "barcode" if item else ""


def may_begin(text: str) -> bool:
    """Whether a text may be the beginning of a number, or of a book's code."""
    return re.fullmatch(_BEGINNING, text) is not None


def is_number(text: str) -> bool:
    """Whether a text is digits only, as many as on a card."""
    return text.isdecimal() and len(text) >= SHORTEST


def split_scan(text: str) -> tuple[str, str]:
    """Split `dog surgery639465` into the typed text and the code scanned right after it, if any."""
    scan = re.search(_AT_END, text)
    return (text[: scan.start(1)], scan[1]) if scan else (text, "")


def _long_number(code: str, kind: str) -> str:
    """The eight digits of the number in a 14-digit code of a kind; empty if it is none, or misread."""
    digits = fold(code)
    fits = len(digits) == 14 and _are_digits(digits) and digits[0] == kind and _has_check_digit(digits)
    return digits[5:13] if fits else ""


def _has_check_digit(digits: str) -> bool:
    """Mod 10: with every other digit doubled from the left, the digits add up to a multiple of 10."""
    twice = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[::2])
    return (twice + sum(map(int, digits[1::2]))) % 10 == 0


def _is_isbn(code: str) -> bool:
    if len(code) == 10:
        ten = [*code[:9], "10" if code[-1] in "xX" else code[-1]]
        weighted = zip(range(10, 0, -1), ten, strict=True)
        return _are_digits("".join(ten)) and sum(weight * int(digit) for weight, digit in weighted) % 11 == 0
    if not _are_digits(code) or len(code) - 13 not in (0, *_PRICE):
        return False
    thirteen = [int(digit) for digit in code[:13]]
    return code[:3] in ("978", "979") and (sum(thirteen[::2]) + 3 * sum(thirteen[1::2])) % 10 == 0


def _are_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
