"""What a scanner at the desk types: somebody's number in any of its forms, or a book.

Follett's short cards have `P ` in front of the number and its books `T `. The 14-digit library form has the
type (2 a person, 3 an item), four digits of the place, eight of the number and a check digit (mod 10).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from namecards.core.normalize import bare_number, fold

_PERSON, _ITEM = "2", "3"
_SHORT_ITEM = r"[tTxX]\s*\d+"
_ISBN_GAPS = r"[\s-]"
_AT_END = r"[^\s\d]((?:[Pp] ?)?\d{4,14})$"
_PRICE = (2, 5)
"""Digits of the smaller barcode beside an ISBN, which some scanners type too."""


def readings(code: str) -> Iterator[str]:
    """What a code could be, folded: as printed, without zeros or `P ` in front, the number in a long one."""
    yield fold(code)
    yield bare_number(code)
    if number := _long_number(code, _PERSON):
        yield bare_number(number)


def book_code(code: str) -> str:
    """What kind of book's code this is, as a word for a sentence: "ISBN" or "barcode"; else empty."""
    if _is_isbn(re.sub(_ISBN_GAPS, "", code)):
        return "ISBN"
    item = re.fullmatch(_SHORT_ITEM, code.strip()) or _long_number(code, _ITEM)
    return "barcode" if item else ""


def split_scan(text: str) -> tuple[str, str]:
    """Part `dog surgery639465` into what was typed and the code that was scanned right after it, if any."""
    scan = re.search(_AT_END, text)
    return (text[: scan.start(1)], scan[1]) if scan else (text, "")


def _long_number(code: str, kind: str) -> str:
    """The eight digits of the number in a 14-digit code of a kind; empty if it is none, or was misread."""
    digits = fold(code)
    fits = len(digits) == 14 and _are_digits(digits) and digits[0] == kind and _has_check_digit(digits)
    return digits[5:13] if fits else ""


def _has_check_digit(digits: str) -> bool:
    """Mod 10: every second digit from the left counts twice, and the whole is a round number."""
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
