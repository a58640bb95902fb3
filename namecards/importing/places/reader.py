"""Join the parts of a text about places: each value with the word beside it, "Class 7 - Section E"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.importing.cells.grades import (
    GRADE_AND_WORD,
    GRADE_IN_WORDS,
    GRADE_WORDS,
    GROUP,
    HIGHEST,
    STAGED,
    begin_in_digits,
    grade_behind,
    is_grade_name,
    number_of_word,
    read_grade,
    read_number,
)
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import LABEL, title_kind
from namecards.importing.places.bits import BESIDE, CODE, PLACE_WORDS, Bit, Label, is_year, scan
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.words import NUMBER_WORDS, names_school

_VALUES = ("code", "number", "letter", "short")
_LETTER = re.compile(r"[^\W\d_]\W*")
_QUOTED = re.compile(r"(^|[\s-]*)[„\"“«]([^\W\d_])[”\"“»]")
_HOURS = re.compile(r"\b\d{1,2} ?[hH]\d{0,2}\b")
"""The hours of a school day behind a class: 6° ANO A INTEGRAL 9H."""
_QUOTES = "„“”«»\"'"
_MOST_WORDS = 2
"""The most words of a class behind its number: 6 Silver Birch."""


class PlaceReader:
    """Reads a text without its teacher and its year."""

    def __init__(self, text: str, has_teacher: bool) -> None:
        self.text, self.bits, self.has_teacher = text, _without_schools(scan(text)), has_teacher
        self.values: dict[Label, str] = {}
        self.grades, self.left, self.placed = list[Bit](), list[Bit](), list[Bit]()
        self.class_word = ""
        self._pair()

    def place(self) -> Whereabouts:
        """Return what the labels and the rest say together."""
        known = self.placed or any(bit.label for bit in self.bits) or read_number(self.text) is not None
        is_stage = STAGED.fullmatch(self.text) and self.placed == self.grades[:1] != []  # Nursery Two
        if (not known and GROUP.fullmatch(self.text)) or (is_stage and is_grade_name(self.grades[0].text)):
            return Whereabouts(name=self.text)
        if not self.values and not self.grades and (told := self._among_usual()):
            return Whereabouts(name=told)
        grade = read_grade(self.grades[0].text) if len(self.grades) == 1 else ""
        level = self.values.get("grade", "")
        is_code = (GROUP.fullmatch(level) or CODE.fullmatch(level)) and read_number(level) is None
        if is_code or (level < "\u0370" and GRADE_AND_WORD.fullmatch(begin_in_digits(level))):
            self.values.setdefault("class", level)
        elif not self.grades and not any(bit.kind == "number" for bit in self.left):  # Grades 3 and 4
            grade = read_grade(level) if read_number(level) is not None or GRADE_IN_WORDS.match(level) else ""
        name = self.values.get("class") or self.values.get("homeroom") or self._bare_class()
        section = self.values.get("section", "")
        if self.class_word and not section and re.fullmatch(r"\d{1,2}\.?|[IVX]+", name):
            section = self._letter_behind()  # V კლასი „ბ“
        if not name and not section and len(self.grades) == 1:
            name, section = self._behind_grade(self.grades[0])
        grade = grade or self._number_before_section(name)
        if grade and (_LETTER.fullmatch(name) or GRADE_IN_WORDS.fullmatch(name)):
            name, section = "", name
        coarse = plain_grade(level if level and grade == read_grade(level) else grade or name).rstrip(".")
        if coarse and section and not any(map(str.isdigit, section if coarse.isascii() else "")):
            name, section = with_section(coarse, section), ""
        if CODE.fullmatch(section) and not name:  # Section 3B
            name, section = section, ""
        if not grade and (level == name or re.search(GRADE_WORDS, name, re.IGNORECASE)):
            grade = "".join(re.findall(r"^\d{1,2}", begin_in_digits(name)))
        if not (grade or section) and (told := grade_behind(self.class_word, name)):
            grade, name = told, ""
        name = name if name[:-1].isalpha() else name.rstrip(".")
        name = _QUOTED.sub(lambda found: f"{found[1] or ' '}{found[2]}", name)
        grade, name = self._beside_grade_name(grade, name) if is_grade_name(grade) else (grade, name)
        teacher = level if TEACHER.match(level) else ""
        rest = " ".join(bit.text for bit in self.left)
        return Whereabouts(grade, name, section, teacher, self.values.get("room", ""), rest, self._is_apart())

    def _beside_grade_name(self, grade: str, name: str) -> tuple[str, str]:
        """Return a grade without a number, which TK of "TK PERTIWI BANTUL" is not, and the class."""
        if len(self.left) > 1 and not self._is_apart():
            return "", name
        is_behind = CODE.fullmatch(name) and not self.class_word  # Maternal II A
        return grade, f"{grade} {name}" if is_behind else name

    def _among_usual(self) -> str:
        """Return a class among words for lists: PRIMARY 5 DIAMOND of "CLASS LIST: PRIMARY 5 DIAMOND"."""
        told = [bit for bit in self.bits if bit.kind != "usual" and not bit.label]
        text = self.text[told[0].start : told[-1].end] if len(told) > 1 else ""
        is_class = GRADE_AND_WORD if any(bit.label == "class" for bit in self.bits) else STAGED
        return text if is_class.fullmatch(text) or STAGED.fullmatch(text) else ""

    def _pair(self) -> None:
        at = 0
        while at < len(self.bits):
            bit = self.bits[at]
            end = self._value_end(at) if bit.label else at
            number = read_number(bit.text) if bit.kind == "grade" else None
            if end == at + 2 and self._is_between(bit, self.bits[at + 1]):
                self._put(bit, [self.left.pop()])
                self.values.setdefault("section", self.bits[at + 1].text)
                at += 1
            elif end > at + 1 and self._put(bit, self.bits[at + 1 : end]):
                at = end - 1
            elif bit.label and end == at and self._is_preceded(bit):
                if self._put(bit, self.left[-1:]):
                    self.left.pop()
            elif bit.kind == "grade" and (is_grade_name(bit.text) if number is None else number <= HIGHEST):
                self.grades.append(bit)
                self.placed.append(bit)
            elif bit.kind == "grade" and GRADE_IN_WORDS.fullmatch(read_grade(bit.text)):
                self.values.setdefault("grade", read_grade(bit.text))
                self.placed.append(bit)
            elif bit.kind not in ("usual", "label", "grade"):
                self.left.append(bit)
            at += 1

    def _put(self, bit: Bit, value: Sequence[Bit]) -> bool:
        """Take bits for the value of a label, unless they may be a number of something else."""
        label, first, text = bit.label, value[0], self._text(value)
        if first.sign.count(":"):
            text = re.sub(r"\s+\S+\s*[:：].*", "", text)
            code = CODE.match(text)
            text = code[0] if code and not re.search(r"\d", _HOURS.sub("", text[code.end() :])) else text
        is_short = first.text[:1].isdigit() or len(first.text) == 1  # no IX
        is_bare = first.kind == "number" and is_short and ":" not in first.sign
        is_bare &= label not in ("grade", "room")
        is_bare |= first.kind in ("code", "short") and label == "grade"  # here are the Year 4s
        is_day = len(text) > 3 and (is_year(text) or re.search(r"\d/\d\d-\d", text))
        if is_day or (is_bare and not self._is_alone(bit, *value)):
            return False
        if {"grade", "section"} <= set(map(title_kind, bit.text.split())):
            text = re.sub(r"(\d) - (?=[^\W\d])", r"\1 ", text)  # GRADE & SECTION: 7 - SAMPAGUITA
            self.values.setdefault("grade", first.text)
        if label == "grade" and re.match(r"\d+[-/]\d+(?![\w-])", text):
            label, text = "class", self._text([bit, *value])  # Grade 3-4, Year 4/5 Oak
        if label == "class" and "class" in self.values and _LETTER.fullmatch(text):
            label = "section"
        is_whole = label == "room" or (label == "section" and (" " in text or bit.end == first.start))
        if is_whole and bit.start < first.start:  # SEC 3 DILIGENCE
            label, text = "room" if label == "room" else "class", self._text([bit, *value])
        if label:
            self.values.setdefault(label, text)
        self.class_word = self.class_word or bit.text * (label == "class")
        self.placed += sorted([bit, *value], key=lambda one: one.start)
        return True

    def _text(self, bits: Sequence[Bit]) -> str:
        return self.text[bits[0].start : bits[-1].end]

    def _is_alone(self, *some: Bit) -> bool:
        """Whether no unknown word stands beside some bits without a sign between."""
        own = {bit.part for bit in some}
        return not any(bit.kind == "word" and bit not in some and bit.part in own for bit in self.bits)

    def _value_end(self, at: int) -> int:
        """Return the place behind the value of a label; that of the label, if it has none behind it."""
        label, behind = self.bits[at], self.bits[at + 1 :]
        first = behind[0] if behind else label
        is_article = first.kind == "letter" and label.label != "section" and first.text.islower()
        if first.label or first.kind == "grade" or first.sign not in BESIDE:
            return at
        if ":" in first.sign:
            both = {"grade", "section"} <= set(map(title_kind, label.text.split()))
            signed = (bit.part > first.part and not self._is_of_two(bit) for bit in behind)
            ends = (
                i
                for i, (bit, apart) in enumerate(zip(behind, signed, strict=True))
                if bit.label or bit.kind == "grade" or apart
            )
            count = len(behind) if both else next(ends, len(behind))
            is_label = 1 < count < len(behind) and ":" in behind[count].sign  # 31 Tuteur : Luc Roy
            return at + 1 + count - is_label
        if first.kind not in _VALUES or is_article:
            return at
        words = next((i for i, bit in enumerate(behind[1:]) if not self._names([bit], 1)), len(behind) - 1)
        is_grade = first.kind == "number" and (read_number(first.text) or 0) <= HIGHEST  # no HR 22 Delacroix
        is_grade |= label.label == "grade" and bool(re.fullmatch(r"\d{1,2}/\d{1,2}", first.text))
        if not words or not is_grade or words > _MOST_WORDS:
            return at + 2
        last = behind[words + 1] if len(behind) > words + 1 else first
        return at + 2 + words + (len(last.text) == 1 and not last.sign and last is not first)

    def _is_between(self, label: Bit, behind: Bit) -> bool:
        """Whether a label stands between the number of a class and its letter: 3. klass B."""
        before = self.left[-1] if self.left and not label.sign else label
        return before.kind == "number" and label.label == "class" and behind.kind == "letter"

    def _is_of_two(self, bit: Bit) -> bool:
        """Whether a bit is the second part of a class of two grades: CE1/CE2."""
        return bool(re.search(r"\d/$", self.text[: bit.start])) and any(map(str.isdigit, bit.text))

    def _is_preceded(self, label: Bit) -> bool:
        """Whether the value stands before its label: "5. Sınıf", "A Şubesi", 7А класс."""
        bit = self.left[-1] if self.left and not label.sign else label
        if bit.kind == "letter":
            return (label.label == "section" or "class" in self.values) and not bit.text.islower()
        return bit.kind in ("number", "code") and label.label not in ("room", "homeroom")

    def _names(self, words: Sequence[Bit], least: int = 3) -> bool:
        """Whether words may be the name of a class, each with a capital and no sign before it."""
        plain = all(word.kind == "word" and not word.sign and len(word.text) >= least for word in words)
        return plain and all(word.text[0].isupper() for word in words)

    def _bare_class(self) -> str:
        """Return the class without a label: alone, beside words for lists, or a number and words."""
        kinds = [bit.kind for bit in self.left]
        if kinds.count("code") == 1:
            code = self.left[kinds.index("code")]
            is_told = self._is_alone(code) and any(
                (bit.kind == "usual" or bit.label) and bit.part == code.part for bit in self.bits
            )
            is_told |= any(role_of(bit.text) == "student" for bit in self.bits if bit.start < code.start)
            is_told |= self._is_alone(code) and bool(self.placed)  # 5A - Dominguez - Room 20
            is_day = code.text.replace("/", "").isdecimal()
            if not is_day and (is_told or not {"word", "short", "letter"}.intersection(kinds)):
                self.left.remove(code)
                return code.text
        words, text = self.left[1:], self._text(self.left) if self.left else ""
        is_letter = kinds == ["number", "letter"] and len(self.bits) > 2  # 8° básico A, 2do de secundaria "C"
        is_letter = is_letter and not words[0].sign.strip(_QUOTES)
        is_named = kinds[:1] == ["number"] and 0 < len(words) <= _MOST_WORDS and self._names(words)
        is_named |= kinds == ["word"] == [bit.kind for bit in self.bits] and text.isupper()
        is_named &= len(text) > 3  # RECEPTION, no PM
        if is_letter or (is_named and self.has_teacher):  # 9 Rowan - Ms Achterberg
            end = self.left[-1].end
            self.left = []
            return text + "".join(re.findall(rf"^[{_QUOTES}]", self.text[end:]))
        begin = [bit for bit in self.bits if not bit.part]
        is_named = len(begin) == 2 and fold(begin[0].text) in PLACE_WORDS and self._names(begin[1:])
        if is_named and fold(begin[1].text) not in NUMBER_WORDS | LABEL and not why_nobody(self.text):
            self.left.remove(begin[1])
            return begin[1].text  # Dosbarth Derwen
        return ""

    def _number_before_section(self, name: str) -> str:
        """Return the number that is left beside a section: 3 of "3ro Sección B", 1 of "Primero Sección A"."""
        if name or "section" not in self.values or [bit.kind for bit in self.left] != ["number"]:
            return ""
        found = number_of_word(self.left[0].text) or read_grade(self.left[0].text)
        return found if self.left.pop() and (read_number(found) or HIGHEST + 1) <= HIGHEST else ""

    def _letter_behind(self) -> str:
        """Return a letter in capitals or quotation marks that is all that is left."""
        is_letter = [bit.kind for bit in self.left] == ["letter"] and not self.left[0].sign.strip(_QUOTES)
        return self.left.pop().text if is_letter else self._small_letter()

    def _small_letter(self) -> str:
        """Return a letter of a class at the end, right behind its grade or its label: 5. razred a."""
        before, last = self.bits[-2:] if len(self.bits) > 1 else self.bits * 2
        told = not self.left and last.text in "abcdefgh" and (before.label or before.kind == "grade")
        return last.text if told and not last.sign.strip(_QUOTES) else ""

    def _behind_grade(self, grade: Bit) -> tuple[str, str]:
        """Return the class, or its letter, behind its grade: "Gr 4 Blue", "Grade 3 - B"."""
        if letter := self._small_letter():
            return "", letter
        word = self.left[0] if len(self.left) == 1 and self.left[0].start > grade.start else None
        if not word or not (word.kind == "letter" or self._names([word])):
            return "", ""
        self.left = []
        return ("", word.text) if word.kind == "letter" else (self._text([grade, word]), "")

    def _is_apart(self) -> bool:
        if not self.left or not self.placed:
            return False
        first, place = self.left[0], self.placed[0]
        behind = first.start > place.start and bool(first.sign) and self.text[first.start - 1] in " ("
        return behind or "(" in place.sign


def _without_schools(bits: Sequence[Bit]) -> list[Bit]:
    """Return bits of which the name of a school, apart from the others, says nothing of places."""
    named = {bit.part for bit in bits if bit.kind in ("word", "usual") and names_school(bit.text)}
    named -= {bit.part for bit in bits if bit.kind not in ("word", "letter", "usual")}
    return [bit._replace(kind="usual") if bit.part in named else bit for bit in bits]


def with_section(grade: str, section: str) -> str:
    """Return a class by its grade and its letter or word: 5A, "5 Red", "VI A", "ষষ্ঠ ক"."""
    return f"{grade}{' ' * (len(section) > 1 or not grade.isdecimal())}{section}"
