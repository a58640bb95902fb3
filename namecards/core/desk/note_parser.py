"""One typed line as notes: `yesterday: dog surgery, !find manga 4 @fri, *how was the play #theatre`.

    a sign of `note_kinds`                   the kind of note
    *                                        ask this first next time
    %                                        private: shown only when asked for
    @fri  @+2w  @24 aug  @next week          the day it comes back; (@fri) and @fri! are read, too
    #topic                                   stays in the text
    yesterday:  mon:  2026-11-20:            in front: the day it was said
    same:                                    in place of a name: the same people as in the last note

A sign begins a note after a comma, or after a space if a letter follows it. Nothing that is typed is lost:
whatever is not understood stays in the text. A `%` anywhere else makes the whole line private, until the user
has said that it means something else.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from namecards.core.days import DATE, just_passed, parse_day, parse_past_day
from namecards.core.desk.note_kinds import (
    MORE_CLASS,
    NEXT_LINE,
    NOTE_KINDS,
    PIN,
    PRIVATE,
    SIGN_CLASS,
    SIGNS,
    NoteKind,
)
from namecards.core.desk.notes import ERASED_AFTER, Note, NoteDraft

_ARROW = r"(?:=[=<>()]|[<>]=|>[:_])"
"""Begins no note: `=>`, `>=`, `==`, and faces: `=)`, `>:(`."""
_NO_SIGN = rf"{_ARROW}|([{SIGN_CLASS}{MORE_CLASS}])\1\1+(?!\w)"
"""Begins no note, at the start of a text either: "!!! lost ANOTHER book"."""
_FORMULA = rf"=[{MORE_CLASS}]{{0,2}}(?:(?![AaIi][\s'’]+\w)[^\W\d_]\b|\w+\()"
"""After a space it begins no note: `x =y`, `=SUM(A1)`."""
_WIDE = dict(zip(map(ord, "！？＋＞＝＊％＠＃"), "!?+>=*%@#", strict=True))
"""Signs as Chinese and Japanese keyboards write them."""
_WIDE_SIGNS = r"(?:^|(?<=[\s,;，、；：:]))[！？＋＞＝＊％＠＃]+(?=\s*\w)"
_NEXT_PART = (
    rf"\s*{NEXT_LINE}\s*|[,;，、；]\s*(?!{_ARROW})(?=[{SIGN_CLASS}{MORE_CLASS}]{{1,3}}\s*\w)"
    rf"|\s+(?!{_FORMULA})(?=(?:[{SIGN_CLASS}][{MORE_CLASS}]{{0,2}}|{PRIVATE}[{SIGN_CLASS}{MORE_CLASS}]{{0,2}})[^\W\d_])"
)
_WHEN = r"(?:^|\s)(\()?@ ?(?=[^\s@])"
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six)"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
_NTH = r"\d+(?:st|nd|rd|th)"
_MORE_DAY = (
    rf"(?i),?\s+(?:in \S+ weeks?|(?:for |after )?{_COUNT} (?:weeks?|wks?)|week|fortnight|after next"
    rf"|(?:on|from|after) (?:{_WEEKDAY}|today|tomorrow)|(?:on )?(?:the )?{DATE}|\((?:the )?{_NTH}\)"
    rf"|the {_NTH}|(?:the )?[a-z]+(?:teen|tie)th|(?:{_NTH}|\d+)(?=\s*(?:[,;)]|$))"
    rf"|\d+[/-]\d+|\d+\.[01]?\d)(?!\w)"
)
"""After a day it makes another day of it, which one is not clear: "@mon in two weeks", "@tue the 9th"."""
_WEEKS = r"(?i).*(?:\b(?:weeks?|days?)|\d[wd])"
"""After it a weekday is not clear: "@in two weeks friday"."""
_COUNTED = rf"(?i)(?!.*\bthe\b).* '?(?:\d\d?|{_NTH})"
"""Before another word, the last may count it: "@fri 16 books", "@mon 3rd period", "@9 oct 27 books"."""
_DAY_WORDS = tuple(re.compile(rf"[^\s()]+(?:\s+[^\s()]+){{{more}}}") for more in (3, 2, 1, 0))
"""The day after `@`, the longest first: `24 aug` and `next week` have two words, `fri 24 aug 2026` four."""
_PERCENT = "[%％٪]"
_TOPIC = r"(?<![\w#&/])#([^\W\d_][\w-]*)"
_SAME = r"(?i)\s*same\s*:"
_FRONT = r"\s*([\w-]+)\s*:\s+(?=\S)"


def parse(line: str, today: date, private: bool | None = None) -> tuple[NoteDraft, ...]:
    """Parse a line into notes; none for an empty line. Never raises.

    `private` answers whether an odd `%` means that; unanswered, it does.
    """
    front, rest = split_day(narrow_signs(line), today)
    day = parse_past_day(front.strip(" \t:"), today) if front else None
    drafts = tuple(_draft(part, today, day) for part in _split_parts(rest, today))
    hidden = private or (private is None and any(_is_odd(draft, today) for draft in drafts))
    return tuple(replace(draft, private=True) for draft in drafts) if hidden else drafts


def narrow_signs(line: str) -> str:
    """Write wide signs, where they begin a note or a day, as the narrow ones."""
    return re.sub(_WIDE_SIGNS, lambda signs: signs[0].translate(_WIDE), line)


def hide(line: str) -> str:
    """Make each note of a line private."""
    begins = rf"(?:^|{_NEXT_PART})(?![{SIGN_CLASS}{MORE_CLASS}]*{PRIVATE})"
    return re.sub(begins, lambda gap: f"{gap[0]}{PRIVATE}", line)


def is_odd(line: str, today: date) -> bool:
    """Tell whether a line has a `%` that may mean private or not: "100% sure", "parents part %"."""
    return any(_is_odd(draft, today) for draft in parse(line, today, private=False))


def has_percent(text: str) -> bool:
    """Tell whether a text has a `%`, of any script."""
    return bool(re.search(_PERCENT, text))


def have_percent(notes: Iterable[Note]) -> bool:
    """Tell whether one of these notes has a `%` in its text, about which the user was asked."""
    return any(has_percent(note.text) for note in notes)


def past_day(line: str, today: date, known: Container[date | None] = ()) -> PastDay | None:
    """Return a day of a line that is past, as a slip of the year or a short while ago; or None.

    Days that are `known` were asked about, or stood in the line before it was edited.
    """
    for when in re.finditer(_WHEN, line):
        word = _day_word(line, when.end(), today)
        days = just_passed(word[0], today) if word else None
        if word and days and days[0] not in known:
            end = word.start() + len(word[0].rstrip(",.;:!?"))
            return PastDay(*days, line[: word.start()], line[end:])
    return None


def keep_days(line: str, today: date, days: Container[date | None]) -> str:
    """Write the past days of a line that it had before it was edited so that they stay what they are."""
    day = past_day(line, today)
    return day.line(day.past) if day and day.past in days else line


def _day_word(text: str, begin: int, today: date) -> re.Match[str] | None:
    """Find the longest day that begins there; none if it is not clear which day is meant."""
    words = (pattern.match(text, begin) for pattern in _DAY_WORDS)
    day, shorter, *_ = *(word for word in words if word and parse_day(word[0], today)), None, None
    if day and shorter and re.fullmatch(_COUNTED, day[0]) and re.match(r"\s+[^\W\d_]", text[day.end() :]):
        same = parse_day(day[0], today) == parse_day(shorter[0], today)
        day = shorter if same or re.search(r"\d", shorter[0]) else None
    if day is None:
        return None
    after = text[day.end() :]
    unclear = re.match(_MORE_DAY, after) or (
        re.fullmatch(_WEEKS, day[0]) and re.match(rf"(?i)\s+{_WEEKDAY}\b", after)
    )
    return None if unclear else day


def unused_day(note: Note | NoteDraft) -> str:
    """Return what stands after an `@` in a note's text and is not the day it comes back, if anything does."""
    when = re.search(_WHEN, note.text)
    is_day = when and not when[0].endswith(" ")  # "@ the park" says where
    word = _DAY_WORDS[-1].match(note.text, when.end()) if when and is_day else None
    return f"@{word[0].rstrip(',.;:!?')}" if word else ""


def explain_unused_day(note: Note | NoteDraft) -> str:
    """Say that what stands after an `@` is no day, and how days are written; empty if nothing does."""
    unused = unused_day(note)
    what = "What stands after @" if note.private else f"“{unused}”"
    why = (
        "stays in the text: it is not the day this comes back. Days are written @fri, @24 aug or @2026-12-01."
    )
    return f"{what} {why}" if unused else ""


class PastDay(NamedTuple):
    """A past day in a line, the next day of that name, and what stands before and after it."""

    past: date
    coming: date
    before: str
    after: str

    def line(self, day: date) -> str:
        """Return the line with this day in its place."""
        return f"{self.before}{day.isoformat()}{self.after}"


def split_day(line: str, today: date) -> tuple[str, str]:
    """Split `yesterday: maya dog surgery` into the day in front, as it was typed, and the rest."""
    front = re.match(_FRONT, line)
    if front and parse_past_day(front[1], today):
        return line[: front.end()], line[front.end() :]
    return "", line


def split_signs(line: str) -> tuple[str, str]:
    """Split the signs in front of a name, as in `%maya cried`, and the rest."""
    signs = re.match(rf"(?:[{SIGN_CLASS}{MORE_CLASS}]|{_PERCENT})*\s*", line)
    end = signs.end() if signs else 0
    return line[:end], line[end:]


def split_lines(text: str) -> list[str]:
    """Split a pasted block into its lines."""
    return [line.strip() for line in text.split(NEXT_LINE) if line.strip()]


def text_after_same(line: str) -> str | None:
    """Return the text after `same:` in front, which means the person of the last note; else None."""
    same = re.match(_SAME, line)
    return line[same.end() :].strip() if same else None


def format_note(note: Note | NoteDraft) -> str:
    """Format a note as a line that `parse` reads back, except for the day it was said on."""
    due = f" @{note.due.isoformat()}" if note.due else ""
    signs = f"{NOTE_KINDS[note.kind].sign}{PIN * note.pinned}{PRIVATE * note.private}"
    apart = " " if signs and re.match(_NO_SIGN, f"{signs[-1]}{note.text}") else ""  # "= <3"
    return f"{signs}{apart}{note.text}{due}"


def format_notes(notes: Iterable[Note | NoteDraft]) -> str:
    """Format notes as the one line that they were."""
    return ", ".join(map(format_note, notes))


def _split_parts(line: str, today: date) -> Iterator[str]:
    """Split a line where the next note begins; a part without words goes with the part after it."""
    begin = 0
    for gap in re.finditer(_NEXT_PART, line):
        if _read_part(line[begin : gap.start()], today)[2]:
            yield re.sub(r"\s[-–—]+$", "", line[begin : gap.start()].strip())  # "dog surgery - !find manga"
            begin = gap.end()
    if line[begin:].strip():
        yield line[begin:].strip()


def _draft(part: str, today: date, day: date | None) -> NoteDraft:
    signs, due, text = _read_part(part, today)
    if not text:  # only signs and a day: keep them as they were typed
        return NoteDraft("note", part, day=day)
    kind: NoteKind = next((SIGNS[sign] for sign in signs if sign in SIGNS), "note")
    if kind == "recommendation" and due:
        said_on = day or today
        due = said_on + min(due - said_on, ERASED_AFTER)
    return NoteDraft(
        kind=kind,
        text=text,
        due=due,
        day=day,
        topics=tuple(dict.fromkeys(topic.casefold() for topic in re.findall(_TOPIC, text))),
        private=PRIVATE in signs,
        pinned=PIN in signs,
    )


def _read_part(part: str, today: date) -> tuple[str, date | None, str]:
    """Split a part into its signs, before or after its day, the day, and the text."""
    signs, text = _split_signs(part.strip())
    due, text = _split_due(text, today)
    more, text = _split_signs(text, signs)
    return signs + more, due, text


def _split_signs(text: str, before: str = "") -> tuple[str, str]:
    """Split off the signs in front: at most one of a kind, `PIN` and `PRIVATE` once each."""
    signs = ""
    while text and text[0] in _allowed_signs(before + signs) and not re.match(_NO_SIGN, text):
        signs, text = signs + text[0], text.lstrip(f"{text[0]} ")  # "!!call home" is one promise
    return signs, text


def _allowed_signs(signs: str) -> Iterator[str]:
    if not any(sign in SIGNS for sign in signs):
        yield from SIGNS
    yield from {PIN, PRIVATE}.difference(signs)


def _split_due(text: str, today: date) -> tuple[date | None, str]:
    """Split off the last day that is understood, unless the rest would then be two parts."""
    for when in reversed(list(re.finditer(_WHEN, text))):
        if word := _day_word(text, when.end(), today):
            closed = when[1] and text[word.end() : word.end() + 1] == ")"
            begin = when.start() if closed or not when[1] else when.start(1) + 1
            after = text[word.end() + bool(closed) :]
            if word[0][-1] in ",;" and text[:begin] and after.strip():
                after = word[0][-1] + after
            before = re.sub(r"(?i)\s+(?:by|on)$", "", text[:begin])
            rest = f"{before}{after.lstrip() if when[1] and not closed else after}".strip()
            if not re.search(_NEXT_PART, rest):
                return parse_day(word[0], today), rest
    return None, text


def _is_odd(draft: NoteDraft, today: date) -> bool:
    """Whether a public note has words and a `%`."""
    return not draft.private and has_percent(draft.text) and bool(_read_part(draft.text, today)[2])
