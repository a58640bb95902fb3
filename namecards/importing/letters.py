"""Define patterns of letters and words: for `re`, accents and vowel signs are not letters."""

from __future__ import annotations

import unicodedata

MARKS = "".join(mark for mark in map(chr, range(0x300, 0x1D00)) if unicodedata.category(mark)[0] == "M")
"""Accents and vowel signs: not letters for `re`, but in Asia parts of words."""
WORD = rf"(?:[^\W_]|[{MARKS}\u200c\u200d])+"
LETTERS = rf"(?:[^\W\d_]|[{MARKS}\u200c\u200d])+"
