"""Read the people in a calendar (RFC 5545): who is invited, and whose birthdays it has, without the days."""

from __future__ import annotations

import re
from collections.abc import Iterator

from namecards.core.errors import CannotRead
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.columns.name_order import is_common
from namecards.importing.formats.encodings import decode
from namecards.importing.left_out import LeftOut
from namecards.importing.letters import SYMBOLS
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import class_above
from namecards.importing.row import Row
from namecards.importing.text import clean
from namecards.importing.typed_lists.typed_line import may_name
from namecards.importing.words import pattern

_BEGIN, _FOLD = re.compile(rb"(\xef\xbb\xbf)?\s*BEGIN:VCALENDAR"), re.compile(rb"\r?\n[ \t]")
_LINE = re.compile(r'([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:]*))*):(.*)')
_NAMED, _NOBODY = re.compile(r';CN=(?:"([^"]*)"|([^";:]*))'), re.compile(r";CUTYPE=(?!INDIVIDUAL)")
_SIGNS = f" .,:–—-()!{SYMBOLS}"
_BIRTHDAY = compile_later(
    rf"(?P<before>.*?)(?P<whose>['’]s?)?\s*(?<!\w)(?:\d+\w{{0,2}} )?(?:{pattern('headings.birthdays')})(?!\w)"
    rf"[\s:–—-]*(?:(?:{pattern('headings.of_class')})\s+|d['’])?(?P<behind>.*?)(?:\s*\(\d+\))?",
    re.IGNORECASE,
)
"""A birthday with its person: "Geburtstag von Emil Vogt", "Birthday: Leo Park (10)"."""


def is_calendar(data: bytes) -> bool:
    """Whether a file begins like a calendar."""
    return bool(_BEGIN.match(data))


def rows_of_calendar(name: str, data: bytes) -> tuple[tuple[Row, ...], list[LeftOut]]:
    """Return people in rows below titles, and the other events; CannotRead if there is nobody."""
    people, others = list[tuple[str, str, str]](), list[LeftOut]()
    for event in _events(decode(name, _FOLD.sub(b"", data)).text):  # a fold may split the bytes of a letter
        hosts = {value: _name_in(facts, value) for key, facts, value in event if key == "ORGANIZER"}
        invited = [(facts, value) for key, facts, value in event if key == "ATTENDEE" and value not in hosts]
        names = [(found, value) for facts, value in invited if (found := _name_in(facts, value))]
        others += [LeftOut("heading", host) for host in hosts.values()]
        others += [LeftOut("form", found) for found, _ in names if "@" in found]
        people += [(found, value.rpartition(":")[2], "") for found, value in names if "@" not in found]
        texts = {key: clean(re.sub(r"\\n", " ", value).replace("\\", "")) for key, _, value in event}
        summary = texts.get("SUMMARY", "")
        if child := _person(summary):
            people.append((child, "", class_above(texts.get("DESCRIPTION", ""))))
        elif summary:
            others.append(LeftOut("form" if _BIRTHDAY.fullmatch(summary) else "heading", summary))
    if not people:
        raise CannotRead(
            name, "it is a calendar. Export the people as CSV or as cards (.vcf), and import that."
        )
    columns = [*zip(("Name", "E-mail", "Class"), *dict.fromkeys(people), strict=True)]
    rows = zip(*(column for column in columns if any(column[1:])), strict=True)
    return tuple(Row(at, cells) for at, cells in enumerate(rows, 1)), [*dict.fromkeys(others)]


def _name_in(facts: str, value: str) -> str:
    """Return the name of somebody who is invited, or only the address; nothing for a room."""
    if _NOBODY.search(facts):
        return ""
    found = _NAMED.search(facts)
    return (clean(found[1] or found[2]) if found else "") or value.rpartition(":")[2]


def _person(summary: str) -> str:
    """Return the child whose birthday an event is; nothing for a party, an adult or "Jakobs Geburtstag"."""
    birthday = _BIRTHDAY.fullmatch(summary)
    text = "".join(birthday.group("before", "behind")).strip(_SIGNS) if birthday else ""
    is_name = may_name(text) or (" " not in text and is_common(text))
    is_open = birthday and birthday["before"].endswith("s") and not birthday["whose"]
    return text if is_name and not (is_open or TEACHER.match(text) or why_nobody(text)) else ""


def _events(text: str) -> Iterator[list[tuple[str, str, str]]]:
    """Yield the lines of each event as name, parameters and value, without those of its alarms."""
    for event in re.findall(r"BEGIN:VEVENT(.*?)END:VEVENT", text, re.DOTALL):
        plain = re.sub(r"BEGIN:VALARM.*?END:VALARM", "", event, flags=re.DOTALL)
        yield [(line[1], line[2], line[3]) for line in map(_LINE.fullmatch, plain.splitlines()) if line]
