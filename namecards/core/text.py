"""Cleans text from anywhere of invisible characters and terminal controls; counts and lists in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from typing import Any

_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories that show nothing: control; bidi and zero-width; half of a surrogate pair; line ends."""
_LETTER = "[\u0600-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af]"
_VIRAMA = "[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca]"
_PICTURE = "\u2190-\u2bff\U0001f000-\U0001faff"
_SPELLING = (
    f"(?<={_LETTER})[\u200c\u200d](?={_LETTER})|(?<={_VIRAMA})[\u200c\u200d]"
    f"|(?<=[{_PICTURE}\ufe0f])\u200d(?=[{_PICTURE}])"
)
"""Zero-width joiners that are part of the spelling: inside Arabic, Persian, Indic, Burmese, Khmer and
Mongolian words, after an Indic virama also at a word's end, in emoji made of several. Elsewhere they hide."""


def pluralize(count: int, one: str, several: str = "") -> str:
    """Return "1 note" or "1,234 notes"; `several` says it where an s is not enough: "2 classes are"."""
    return f"{count:,} {one if count == 1 else several or f'{one}s'}"


def join_names(names: Iterable[str], most: int, word: str = "and") -> str:
    """Join names as in a sentence: "Maya Chen, Ben Ortiz and 3 more", or with "or" before the last."""
    every = list(names)
    shown, more = every[:most], len(every) - most
    *first, end = [*shown, *[f"{more} more"] * (more > 0)] or [""]
    return f"{', '.join(first)} {word} {end}" if first else end


def only(texts: Collection[str]) -> str:
    """Return the text if there is just one; else nothing."""
    return next(iter(texts)) if len(texts) == 1 else ""


def clean_line(text: str) -> str:
    """Return one clean line: NFC, blanks collapsed, no control, bidi-override or zero-width characters."""
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFC", _drop_hidden(text))
    return " ".join(text.split())


def clean_lines(text: str) -> str:
    """Return clean lines; their blanks stay, because they may be part of a path."""
    lines = text.split("\n")
    return "\n".join(line if line.isprintable() else _drop_hidden(line) for line in lines)


def clean_value(value: Any, clean: Callable[[str], str]) -> Any:
    """Clean every text in a value of JSON's types."""
    printed = repr(value)  # quick: it has a backslash for each invisible character
    if "\\" not in printed and unicodedata.is_normalized("NFC", printed):
        return value
    return _map_texts(value, clean)


_FORMULA = (*"=+-@", *"＝＋－＠", "\t", "\r", "\n")
"""The wide signs are a formula in Excel for Japanese and Chinese."""


def escape_formula(cell: str) -> str:
    """Quote a cell that a spreadsheet would run as a formula (OWASP, "CSV Injection")."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _map_texts(value: Any, clean: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _map_texts(each, clean) for key, each in value.items()}
    return [_map_texts(each, clean) for each in value] if isinstance(value, list) else value


def _drop_hidden(text: str) -> str:
    spelled = {joiner.start() for joiner in re.finditer(_SPELLING, text)}
    return "".join(char if at in spelled else _character(char) for at, char in enumerate(text))


def _character(char: str) -> str:
    """A character, a blank for a line end or tab, or nothing for an invisible one."""
    if unicodedata.category(char) not in _HIDDEN:
        return char
    return " " if char.isspace() else ""
