"""Grades and classes in words, and in the letters of other scripts, as regular expressions."""

from __future__ import annotations

import re

from namecards.importing.tables.headers import title_kind
from namecards.importing.words import any_of, pattern, phrases

LETTER = '(?:[Ͱ-ԯԱ-ֈא-תء-يა-ჿ]|[«"“„][^\\W\\d_][»"”“])'
"""The letter of a class in letters that are not Latin, or between quotation marks: 7 «Б», VII "a"."""
LETTER_NAMES = "الف|اے|بی|سی|ڈی"
"""What sections are called in Afghanistan and Pakistan: A, B, C and D."""
HEBREW_GRADE = "(?:י[\"״]?[אב]|[א-י])['’׳]?"
HEBREW = rf"{HEBREW_GRADE} ?-?\d{{1,2}}"
"""A class in Israel: the letter of the grade and a number, ז'2, י"א3."""
GRADE_IN_WORDS = re.compile(rf"{pattern('cells.grades')}|{HEBREW_GRADE}")
GRADE_AND_LETTER = re.compile(
    rf"(?:{pattern('cells.grades')})(?: [^\W\d_]{{3,}})?"
    rf"(?:[\s/-]+(?:[^\W\d_]|\d{{1,2}}|{LETTER_NAMES})|\s*\([^\W_]{{1,3}}\))|{HEBREW}"
)
"""A class that is a word for a grade, and a letter or its name: "السابع أ", "هشتم (ب)", "ششم اے"; or ז'2."""
GRADE_WORDS = any_of([word for word in phrases("headings.place") if title_kind(word) == "grade"])
CLASS_WORDS = any_of([word for word in phrases("headings.place") if title_kind(word) != "grade"])
"""Regular expressions for the words in front of a grade and of a class, in headings and names of files."""
NTH = re.compile(
    r"(?:የ|მე-)(?=\d)|(?<=\d)(?:(?:aad|ኛ)\b(?: (?=[^\W\d_]\b))?"
    r"|-(й|г?о|ого|я|р|рдугаар|[чш][иыі]|i?nj[iy]|n?c[iıuü]|րդ)\b)",
    re.IGNORECASE,
)
"""What makes the fifth of five."""
