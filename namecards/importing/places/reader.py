"""Combine the parts of a text about places: each value with the word beside it, "Class 7 - Section E"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.importing.cells.grades import (
    GRADE_AND_WORD,
    GRADE_IN_WORDS,
    GRADE_WORDS,
    GROUP,
    HIGHEST,
    LEVEL,
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
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import (
    CODE,
    ORDINAL,
    PLACE_WORDS,
    Bit,
    Label,
    is_half,
    is_year,
    scan,
    without_schools,
)
from namecards.importing.places.values import (
    LETTER_ALONE,
    MOST_WORDS,
    SEVERAL_GRADES,
    are_names,
    class_among_lists,
    class_before,
    is_between,
    is_part,
    is_teacher,
    is_value_before,
    join_parts,
    told_by,
    value_end,
    with_section,
)
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.words import NUMBER_WORDS

_NUMBER_LABELS = NUMBER_WORDS | LABEL
_SECOND = compile_later(rf"{LETTER_ALONE.pattern}|[A-Z]?\d{{1,2}}|{CODE.pattern}")
"""A class behind another one that is its grade: 3 of "8ª Classe, Turma 3", A1 of "8ª Classe - Turma: A1"."""
_BARE = compile_later(
    rf"(?:(?:{GRADE_WORDS})\.? ?)?(?:\d{{1,2}}(?:[/-]\d{{1,2}})?\W?{ORDINAL}?|[IVX]+|[^\W\d]{{3,}})", re.I
)
"""A number of a class and nothing else: "5th", "Year 3/4", "ONE"."""
_LETTER_OF_GRADE = compile_later(rf"{LETTER_ALONE.pattern}|[A-Z]\d")
"""The letter of a class whose grade comes before it, perhaps with a number: B1."""
_HOURS = compile_later(r"\b\d{1,2} ?[hH]\d{0,2}\b")
"""The hours of a school day behind a class: 6° ANO A INTEGRAL 9H."""


class PlaceReader:
    """Reads a text without its teacher and its year."""

    def __init__(self, text: str, has_teacher: bool) -> None:
        self.text, self.bits, self.has_teacher = text, without_schools(scan(text)), has_teacher
        self.values: dict[Label, str] = {}
        self.grades, self.left, self.placed = list[Bit](), list[Bit](), list[Bit]()
        self.class_word = ""
        self._pair()

    def place(self) -> Whereabouts:
        """Return the place that the labels and the rest give together."""
        known = self.placed or any(bit.label for bit in self.bits) or read_number(self.text) is not None
        is_stage = STAGED.fullmatch(self.text) and self.placed == self.grades[:1] != []  # Nursery Two
        if (not known and GROUP.fullmatch(self.text)) or (is_stage and is_grade_name(self.grades[0].text)):
            return Whereabouts(name=self.text)
        if not self.values and not self.grades and (nested := class_among_lists(self.text, self.bits)):
            return Whereabouts(name=nested)
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
            section = self._letter_behind() or self._letter_in_brackets()  # V კლასი „ბ“
        if not name and not section and len(self.grades) == 1:
            name, section = self._behind_grade(self.grades[0])
        elif not name and not section and level:
            section = self._letter_behind()  # Nivel: 4° "B"
        grade = grade or self._number_before_section(name)
        grade, name, section = join_parts((grade, name, section), level, self.class_word, self.text)
        grade, name, section = self._with_left(grade, name, section)
        if not (grade or section) and (nested := grade_behind(self.class_word, name)):
            grade, name = nested, ""
        name = name if name[:-1].isalpha() else name.rstrip(".")
        grade, name = self._beside_grade_name(grade, name) if is_grade_name(grade) else (grade, name)
        is_of_half = all(map(is_half, self.left)) and any(map(is_half, self.bits))
        if grade and is_of_half and not (name or section):
            name, self.left = re.sub(r"[()]", "", self.text), []  # Kindergarten (AM)
        teacher = level if TEACHER.match(level) else self._teacher(grade)
        rest = " ".join(bit.text for bit in self.left)
        return Whereabouts(grade, name, section, teacher, self.values.get("room", ""), rest, self._is_apart())

    def _teacher(self, grade: str) -> str:
        """Return the teacher beside a grade and a room, or before one of them, without a form of address."""
        is_written = not self.has_teacher and is_teacher(self.text, self.left, self.bits, grade, self.values)
        return self.left.pop().text if is_written else ""

    def _beside_grade_name(self, grade: str, name: str) -> tuple[str, str]:
        """Return a grade without a number and its class; TK of "TK PERTIWI BANTUL" is no grade."""
        if len(self.left) > 1 and not self._is_apart():
            return "", name
        is_behind = CODE.fullmatch(name) and not self.class_word  # Maternal II A
        return grade, f"{grade} {name}" if is_behind else name

    def _pair(self) -> None:
        at = 0
        while at < len(self.bits):
            bit = self.bits[at]
            end = value_end(self.text, self.bits, at) if bit.label else at
            number = read_number(bit.text) if bit.kind == "grade" else None
            if end == at + 2 and is_between(self._before(bit), bit, self.bits[at + 1]):
                self._put(bit, [self.left.pop()])
                self.values.setdefault("section", self.bits[at + 1].text)
                at += 1
            elif end > at + 1 and self._put(bit, self.bits[at + 1 : end]):
                at = end - 1
            elif bit.label and end == at and is_value_before(self._before(bit), bit, "class" in self.values):
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
        """Use bits as the value of a label, unless they may be the number of something else."""
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
        if label == "grade" and (coded := re.match(r"(\d+)-0\d(?![\w-])", text)):  # Grado: 5-02
            self.values.setdefault("grade", coded[1])
            label, text = "class", coded[0]
        if label == "grade" and re.match(r"\d+[-/]\d+(?![\w-])|(?:1[0-3]|[1-9])\.\d$", text):
            label, text = "class", self._text([bit, *value])  # Grade 3-4, Year 4/5 Oak, Year 4.1
        if label == "class" and "class" in self.values and _SECOND.fullmatch(text):
            label = "section"
        is_named = label == "section" and not CODE.fullmatch(text)  # Sezione 2ª B
        is_whole = label == "room" or (is_named and (" " in text or bit.end == first.start))
        if is_whole and bit.start < first.start:  # SEC 3 DILIGENCE
            text = re.sub(r"\s*[:：]\s*", " ", self._text([bit, *value]))  # Salle : 12
            label = "room" if label == "room" else "class"
        if label:
            self.values.setdefault(label, text)
        self.class_word = self.class_word or bit.text * (label == "class")
        self.placed += sorted([bit, *value], key=lambda one: one.start)
        return True

    def _text(self, bits: Sequence[Bit]) -> str:
        return self.text[bits[0].start : bits[-1].end]

    def _before(self, label: Bit) -> Bit:
        """Return the word left before a label, without a value between; if there is none, the label."""
        taken = max((bit.start for bit in self.placed if bit.start < label.start), default=0)
        return self.left[-1] if self.left and self.left[-1].start >= taken and not label.sign else label

    def _is_alone(self, *some: Bit) -> bool:
        """Whether no unknown word is beside some bits without a sign between."""
        own = {bit.part for bit in some}
        return not any(bit.kind == "word" and bit not in some and bit.part in own for bit in self.bits)

    def _bare_class(self) -> str:
        """Return the class without a label: alone, beside words for lists, or as a number and words."""
        kinds = [bit.kind for bit in self.left]
        if kinds.count("code") == 1:
            code = self.left[kinds.index("code")]
            is_list = any(bit.kind == "usual" or (bit.label and bit.part == code.part) for bit in self.bits)
            is_told = self._is_alone(code) and (bool(self.placed) or is_list)  # 5A - Dominguez - Room 20
            is_told |= any(role_of(bit.text) == "student" for bit in self.bits if bit.start < code.start)
            is_day = code.text.replace("/", "").isdecimal()
            if not is_day and (is_told or not {"word", "short", "letter"}.intersection(kinds)):
                self.left.remove(code)
                return code.text
        words, text = self.left[1:], self._text(self.left) if self.left else ""
        is_letter = kinds == ["number", "letter"] and len(self.bits) > 2 and not words[0].sign  # 8° básico A
        is_led = kinds[:1] == ["number"] or any(SEVERAL_GRADES.fullmatch(bit.text) for bit in self.left[:1])
        is_named = is_led and 0 < len(words) <= MOST_WORDS and are_names(words)
        is_named |= kinds == ["word"] == [bit.kind for bit in self.bits] and text.isupper()
        is_named &= len(text) > 3  # RECEPTION, no PM
        if is_letter or (is_named and self.has_teacher):  # 9 Rowan - Ms Achterberg
            self.left = []
            return text
        begin, has_more = [bit for bit in self.bits if not bit.part], self.has_teacher or len(self.bits) > 2
        is_named = len(begin) == 2 and fold(begin[0].text) in PLACE_WORDS and are_names(begin[1:])
        value = begin[1] if is_named else class_before(self.text, begin, has_more)
        if value in self.left and fold(value.text) not in _NUMBER_LABELS and not why_nobody(self.text):
            self.left.remove(value)
            return value.text  # Dosbarth Derwen
        return ""

    def _with_left(self, grade: str, name: str, section: str) -> tuple[str, str, str]:
        """Return a class with words of it: 5 Green of "Class 5th (Green)", 6R of "6R Class List and more"."""
        stated = grade or told_by(self.class_word, name)
        kinds = ["number" if number_of_word(bit.text) else bit.kind for bit in self.left]
        is_letter = LETTER_ALONE.fullmatch(name or section) and {"number", "code", "short"} & set(kinds)
        if not stated and (is_letter or (name.isdecimal() and kinds == ["letter"])):  # Α΄ Γυμνασίου – Τμήμα 1
            self.left = []
            return "", self.text, ""
        start, number = self.text.find(name), stated or name
        is_bare = _BARE.fullmatch(name) or LEVEL.fullmatch(name)  # Classe CM2 A
        is_behind = 0 < len(kinds) <= MOST_WORDS and not section and is_bare
        behind = self.left[0].end if kinds == ["letter"] else start  # Unidad 1º ESO B, 6R Class List
        usual = [bit for bit in self.bits if bit.kind == "usual" and bit.start > behind]
        if start < 0 or usual or not is_behind or not all(is_part(bit, start, number) for bit in self.left):
            return grade, name, section
        last, self.left = self.left[-1], []
        if kinds == ["word"] and number.isdecimal() and not re.search("[/-]", name):
            return stated, with_section(number, last.text), ""
        text = self.text[start : last.end]
        return grade, text + ")" * (text.count("(") > text.count(")")), ""

    def _number_before_section(self, name: str) -> str:
        """Return the number beside a section: 3 of "3ro Sección B", 1 of "Primero Sección A"."""
        begin = self.text.find(name) if name else len(self.text)
        is_usual = any(bit.kind == "usual" and bit.start < begin for bit in self.bits)  # 4to de Secundaria
        is_told = not is_usual if _LETTER_OF_GRADE.fullmatch(name) else not name and "section" in self.values
        before = [bit for bit in self.left if bit.start < begin]  # no "diurno" of 8ª Classe Turma: B2 diurno
        if not is_told or [bit.kind for bit in before] != ["number"]:
            return ""
        found = number_of_word(before[0].text) or read_grade(before[0].text)
        return found if self.left.pop(0) and (read_number(found) or HIGHEST + 1) <= HIGHEST else ""

    def _letter_behind(self) -> str:
        """Return a letter in capitals or quotation marks, if nothing else is left."""
        is_letter = [bit.kind for bit in self.left] == ["letter"] and not self.left[0].sign
        is_letter = is_letter and not (self.placed and self.left[0].start < self.placed[0].start)  # Α΄ τάξη
        return self.left.pop().text if is_letter else self._small_letter()

    def _letter_in_brackets(self) -> str:
        """Return the letter in brackets right behind its number: B of "Class VII (B) Hindi medium"."""
        first = self.left[0] if self.left and self.placed else None
        is_letter = first and first.kind == "letter" and first.start == self.placed[-1].end + 2
        return self.left.pop(0).text if first and is_letter and first.sign == "(" else ""

    def _small_letter(self) -> str:
        """Return a class's small letter at the end, right behind its grade or label: 5. razred a."""
        before, last = self.bits[-2:] if len(self.bits) > 1 else self.bits * 2
        may_follow = not self.left and last.text in "abcdefgh" and (before.label or before.kind == "grade")
        return last.text if may_follow and not last.sign.strip(",") else ""

    def _behind_grade(self, grade: Bit) -> tuple[str, str]:
        """Return the class, or its letter, behind its grade: "Gr 4 Blue", "Grade 3 - B"."""
        if letter := self._small_letter():
            return "", letter
        word = self.left[0] if len(self.left) == 1 and self.left[0].start > grade.start else None
        if word and re.fullmatch(r"\d{3}", word.text):  # Grado sexto - 601
            return self.left.pop().text, ""
        if not word or not (word.kind == "letter" or are_names([word])):
            return "", ""
        self.left = []
        return ("", word.text) if word.kind == "letter" else (self._text([grade, word]), "")

    def _is_apart(self) -> bool:
        if not self.left or not self.placed:
            return False
        first, place = self.left[0], self.placed[0]
        behind = first.start > place.start and bool(first.sign) and self.text[first.start - 1] in " ("
        return behind or "(" in place.sign
