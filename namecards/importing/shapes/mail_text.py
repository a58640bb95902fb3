"""The parts of a mail or a chat that was saved as a text: its subject, and its body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.text import clean
from namecards.importing.words import pattern

_HEADER = re.compile(r"[^\W\d][\w’' -]{0,24}:\s.*")
_SUBJECT = re.compile(rf"({pattern('headings.mail')})\s*:", re.IGNORECASE)
_QUOTED = re.compile(r"^(\s*>)+\s?")
_CHAT = re.compile(
    r"^\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*(?:[-–]\s*)?"
    r"(?:[^:]{1,40}:\s+)?",
    re.IGNORECASE,
)
"""Before a message that was copied from a chat: `[01/09/26, 07:45:40] Miss Thandi: `."""
_SIGNATURE = re.compile(r"--\s*|_{5,}\s*|[-_]{3,}.*")
_CLOSING = re.compile(
    r"(thanks|thank you|many thanks|(kind|best|warm)? ?regards|best( wishes)?|sincerely|cheers|yours\b.*"
    r"|.*\bgr(ü|ue)(ß|ss)e?n?\b.*|vg|lg|mfg|bien à vous|merci|gracias|atentamente|grazie|z poważaniem"
    r"|obrigad[oa]"
    r"|شكرا.*|.*تحياتي.*|.*مع (التحية|الشكر).*|با (تشکر|سپاس).*|.*בברכה|.*תודה.*"
    r"|(.*cordialement|.*saludos|.*saluti|.*groete?(n|jes)?|.*hälsning(ar)?|.*hils(en|ner)|.*terveisin|.*pozdrav\w*"
    r"|.*cumprimentos|.*kveðj[au]r?|.*tervitus(tega|ed)|.*lugupidamisega|.*cieņu|pagarbiai)([\s,]+[^\W\d]+){0,2})"
    r"[\s,.!]*",
    re.IGNORECASE,
)
_HEADER_WITHIN = 8


def body_of(lines: Sequence[str]) -> list[tuple[int, str]]:
    """Number the lines, without the header of a mail and what stands below the mark of a signature."""
    numbered = [(at, _CHAT.sub("", _QUOTED.sub("", line))) for at, line in enumerate(lines, 1)]
    start = 0
    while start < len(lines) and (
        _HEADER.fullmatch(lines[start].strip())
        or (start and lines[start][:1] in " \t" and lines[start].strip())
    ):
        start += 1
    if not any(_SUBJECT.match(line) for line in lines[:start]):
        start = 0
    marks = (at for at in range(start + 1, len(lines)) if _SIGNATURE.fullmatch(lines[at]))
    end = next(marks, len(lines))
    end = next((at for at in range(end - 1, start, -1) if _CLOSING.fullmatch(lines[at].strip())), end)
    return numbered[start:end]


def subject_of(text: str) -> tuple[str, ...]:
    """Return what the lines at the top of a mail say, as it was saved as a text."""
    lines = text.splitlines()
    top = [line for line in lines[:_HEADER_WITHIN] if _SUBJECT.match(line)]
    return tuple(clean(line.partition(":")[2]) for line in top)
