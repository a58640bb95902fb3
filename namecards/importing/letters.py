"""Define patterns of letters, words and numbers: for `re`, accents and vowel signs are not letters."""

from __future__ import annotations

import unicodedata

MARKS = "".join(mark for mark in map(chr, range(0x300, 0x1D00)) if unicodedata.category(mark)[0] == "M")
"""Accents and vowel signs: not letters for `re`, but in Asia parts of words."""
WORD = rf"(?:[^\W_]|[{MARKS}\u200c\u200d])+"
LETTERS = rf"(?:[^\W\d_]|[{MARKS}\u200c\u200d])+"
ADMISSION = r"(?-i:[A-Z]{2,6})\d{0,2}(?:[/-]\d{2,4})*/\d{3,5}"
"""An admission number with the school's letters, as in Nigeria, Ghana and Kenya: CIS/21/0318, RFS/0231."""
BULLETS = "•▪●◦☐□*+·–—-"
"""Signs before the items of a list, for a set of characters."""
SYMBOLS = "\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
"""Emoji, as in chats, for a set of characters."""
