"""One typed line as notes: `yesterday: dog surgery, !find manga 4 @fri, *how was the play #theatre`.

    !  promise    ?  to find out    +  idea    >  referral    nothing: a note
    *  ask this next, on top of all          %  private: shown only when asked for
    @fri  @+2w  @24aug  @2026-12-01          when it is to come back
    #topic                                   stays in the text
    yesterday:  monday:  2026-11-20:         in front: the day it was said
    same:                                    in place of a name: whom the note before was about

A sign begins a note after a comma, or after a space if a letter follows it. Nothing that is typed is lost:
what is not understood stays in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from namecards.core.days import parse_day, parse_past_day
from namecards.core.desk.notes import MARKS, Draft, Note

PIN, PRIVATE = "*", "%"
_NEXT_PART = r"[,;]\s*(?=[!?+>*%]{1,3}\s*\w)|\s+(?=[!?+>][*%]{0,2}[^\W\d_])"
_WHEN = r"(?:^|\s)@(\S+)"
_TOPIC = r"(?<![\w#&/])#([^\W\d_][\w-]*)"
_SAME = r"(?i)\s*same\s*:"
_FRONT = r"\s*([\w-]+)\s*:\s+(?=\S)"


def parse(line: str, today: date) -> tuple[Draft, ...]:
    """One line as notes; empty for an empty line. Never raises, whatever is typed."""
    front, rest = split_day(line, today)
    day = parse_past_day(front.strip(" \t:"), today) if front else None
    return tuple(_draft(part, today, day) for part in _split_parts(rest, today))


def split_day(line: str, today: date) -> tuple[str, str]:
    """Part `yesterday: maya dog surgery` into the day in front, as it was typed, and the rest."""
    front = re.match(_FRONT, line)
    if front and parse_past_day(front[1], today):
        return line[: front.end()], line[front.end() :]
    return "", line


def text_after_same(line: str) -> str | None:
    """What is said after `same:` in front, which is about the person of the note before; else None."""
    same = re.match(_SAME, line)
    return line[same.end() :].strip() if same else None


def format_note(note: Note | Draft) -> str:
    """A note as the line that would make it: what `parse` reads back, but for the day it was said on."""
    sign = next((sign for sign, kind in MARKS.items() if kind == note.kind), "")
    due = f" @{note.due.isoformat()}" if note.due else ""
    return f"{sign}{PIN * note.pinned}{PRIVATE * note.private}{note.text}{due}"


def _split_parts(line: str, today: date) -> Iterator[str]:
    """A line cut where a next note begins; what says nothing alone goes with the part after it."""
    begin = 0
    for gap in re.finditer(_NEXT_PART, line):
        if _read_part(line[begin : gap.start()], today)[2]:
            yield line[begin : gap.start()].strip()
            begin = gap.end()
    if line[begin:].strip():
        yield line[begin:].strip()


def _draft(part: str, today: date, day: date | None) -> Draft:
    signs, due, text = _read_part(part, today)
    if not text:  # signs and a day alone say nothing, so the part is kept as it was typed
        return Draft("note", part, day=day)
    return Draft(
        kind=next((MARKS[sign] for sign in signs if sign in MARKS), "note"),
        text=text,
        due=due,
        day=day,
        topics=tuple(dict.fromkeys(topic.casefold() for topic in re.findall(_TOPIC, text))),
        private=PRIVATE in signs,
        pinned=PIN in signs,
    )


def _read_part(part: str, today: date) -> tuple[str, date | None, str]:
    """The signs of a part, before or after its day, the day, and what it says."""
    signs, text = _split_signs(part.strip())
    due, text = _split_due(text, today)
    more, text = _split_signs(text, signs)
    return signs + more, due, text


def _split_signs(text: str, before: str = "") -> tuple[str, str]:
    """The signs that a part begins with, each once and only one of a kind, and the rest."""
    signs = ""
    while text and text[0] in _allowed_signs(before + signs):
        signs, text = signs + text[0], text[1:].lstrip()
    return signs, text


def _allowed_signs(signs: str) -> Iterator[str]:
    """The signs that may still come."""
    if not any(sign in MARKS for sign in signs):
        yield from MARKS
    yield from {PIN, PRIVATE}.difference(signs)


def _split_due(text: str, today: date) -> tuple[date | None, str]:
    """The last day of a part that is understood, and the part without it, which is still one part."""
    for when in reversed(list(re.finditer(_WHEN, text))):
        rest = f"{text[: when.start()]}{text[when.end() :]}".strip()
        due = parse_day(when[1], today)
        if due and not re.search(_NEXT_PART, rest):
            return due, rest
    return None, text
