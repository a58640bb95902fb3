"""Patterns of letters and words: `re` takes no accent and no vowel sign for a letter."""

from __future__ import annotations

import unicodedata

MARKS = "".join(mark for mark in map(chr, range(0x300, 0x1D00)) if unicodedata.category(mark)[0] == "M")
"""Accents and vowel signs, which are no letters to `re`, though those of Asia are parts of words."""
WORD = rf"(?:[^\W_]|[{MARKS}\u200c\u200d])+"
LETTERS = rf"(?:[^\W\d_]|[{MARKS}\u200c\u200d])+"
