"""One typed line as notes: `yesterday: dog surgery, !find manga 4 @fri, *how was the play #theatre`.

    a sign of `note_kinds`                   the kind of note
    *                                        ask this first next time
    %                                        private: shown only when asked for
    @fri  @+2w  @24aug  @2026-12-01          the day it comes back
    #topic                                   stays in the text
    yesterday:  monday:  2026-11-20:         in front: the day it was said
    same:                                    in place of a name: the same person as in the last note

A sign begins a note after a comma, or after a space if a letter follows it. Nothing that is typed is lost:
whatever is not understood stays in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from namecards.core.days import parse_day, parse_past_day
from namecards.core.desk.note_kinds import (
    MORE_CLASS,
    NOTE_KINDS,
    PIN,
    PRIVATE,
    SIGN_CLASS,
    SIGNS,
    NoteKind,
)
from namecards.core.desk.notes import ERASED_AFTER, Draft, Note

_ARROW = r"(?:=[=<>]|[<>]=)"
"""Begins no note: `=>`, `>=`, `==`."""
_FORMULA = rf"=[{MORE_CLASS}]{{0,2}}(?:(?![AaIi][\s'’]+\w)[^\W\d_]\b|\w+\()"
"""After a space it begins no note: `x =y`, `=SUM(A1)`."""
_NEXT_PART = (
    rf"[,;]\s*(?!{_ARROW})(?=[{SIGN_CLASS}{MORE_CLASS}]{{1,3}}\s*\w)"
    rf"|\s+(?!{_FORMULA})(?=[{SIGN_CLASS}][{MORE_CLASS}]{{0,2}}[^\W\d_])"
)
_WHEN = r"(?:^|\s)@(\S+)"
_TOPIC = r"(?<![\w#&/])#([^\W\d_][\w-]*)"
_SAME = r"(?i)\s*same\s*:"
_FRONT = r"\s*([\w-]+)\s*:\s+(?=\S)"


def parse(line: str, today: date) -> tuple[Draft, ...]:
    """Parse a line into notes; none for an empty line. Never raises."""
    front, rest = split_day(line, today)
    day = parse_past_day(front.strip(" \t:"), today) if front else None
    return tuple(_draft(part, today, day) for part in _split_parts(rest, today))


def split_day(line: str, today: date) -> tuple[str, str]:
    """Split `yesterday: maya dog surgery` into the day in front, as it was typed, and the rest."""
    front = re.match(_FRONT, line)
    if front and parse_past_day(front[1], today):
        return line[: front.end()], line[front.end() :]
    return "", line


def text_after_same(line: str) -> str | None:
    """Return the text after `same:` in front, which means the person of the last note; else None."""
    same = re.match(_SAME, line)
    return line[same.end() :].strip() if same else None


def format_note(note: Note | Draft) -> str:
    """Format a note as a line that `parse` reads back, except for the day it was said on."""
    due = f" @{note.due.isoformat()}" if note.due else ""
    return f"{NOTE_KINDS[note.kind].sign}{PIN * note.pinned}{PRIVATE * note.private}{note.text}{due}"


def format_notes(notes: Iterable[Note | Draft]) -> str:
    """Format notes as the one line that they were."""
    return ", ".join(map(format_note, notes))


def _split_parts(line: str, today: date) -> Iterator[str]:
    """Split a line where the next note begins; a part without words goes with the part after it."""
    begin = 0
    for gap in re.finditer(_NEXT_PART, line):
        if _read_part(line[begin : gap.start()], today)[2]:
            yield line[begin : gap.start()].strip()
            begin = gap.end()
    if line[begin:].strip():
        yield line[begin:].strip()


def _draft(part: str, today: date, day: date | None) -> Draft:
    signs, due, text = _read_part(part, today)
    if not text:  # only signs and a day: keep them as they were typed
        return Draft("note", part, day=day)
    kind: NoteKind = next((SIGNS[sign] for sign in signs if sign in SIGNS), "note")
    if kind == "recommendation" and due:
        said = day or today
        due = said + min(due - said, ERASED_AFTER)
    return Draft(
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
    while text and text[0] in _allowed_signs(before + signs) and not re.match(_ARROW, text):
        signs, text = signs + text[0], text[1:].lstrip()
    return signs, text


def _allowed_signs(signs: str) -> Iterator[str]:
    """The signs that may still follow."""
    if not any(sign in SIGNS for sign in signs):
        yield from SIGNS
    yield from {PIN, PRIVATE}.difference(signs)


def _split_due(text: str, today: date) -> tuple[date | None, str]:
    """Split off the last day that is understood, unless the rest would then be two parts."""
    for when in reversed(list(re.finditer(_WHEN, text))):
        rest = f"{text[: when.start()]}{text[when.end() :]}".strip()
        due = parse_day(when[1], today)
        if due and not re.search(_NEXT_PART, rest):
            return due, rest
    return None, text
