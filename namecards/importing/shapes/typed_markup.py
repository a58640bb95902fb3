"""Remove the signs of Markdown, wikis and chats from a typed text: **Ana Kos**, [[Ana Kos]], ~~Ana Kos~~.

Formats: CommonMark, MediaWiki (Help:Formatting), Jira's text notation, and the signs of WhatsApp and Slack.
"""

from __future__ import annotations

import re
from functools import reduce
from html import unescape
from itertools import groupby

from namecards.core.normalize import fold
from namecards.importing.left_out import LeftOut
from namecards.importing.letters import BULLETS
from namecards.importing.places.class_headings import class_of
from namecards.importing.shapes.birthdays import without_birthdays
from namecards.importing.shapes.objects import is_json
from namecards.importing.text import PARTICLES, clean
from namecards.importing.words import folded_phrases

_TAGS = "b|i|u|em|strong|span|font|small|big|sup|sub|p|center|code|ref|div|nowiki"
_MENU = folded_phrases("headings.menu")
_FEWEST = 3
"""The fewest lines of a menu right below each other; one alone may be a heading or a name."""


def _between(sign: str, inside: str = "") -> re.Pattern[str]:
    """Return a pattern for a text between two signs right before and behind it, on one line."""
    edge, apart = re.escape(sign), inside or re.escape(sign[0])
    inner = rf"(?=[\w(\[])(?![{apart}])([^{apart}\n]*[\w)\].!?:])"  # the line to tick, ___, has nothing in it
    return re.compile(rf"(?<![\w{apart}]){edge}{inner}{edge}(?![\w{apart}])")


_DELETED = (_between("~~"), _between("~"), re.compile(r"<(?P<tag>s|del|strike)>(.*?)</(?P=tag)>"))
_SIGNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"^([ \t]*(?:[{BULLETS}]|\d{{1,3}}[.)]))\t+(?=[^\t\n]*$)", re.MULTILINE), r"\1 "),  # Word
    (re.compile(r"<br ?/?>(?=\s*$)", re.IGNORECASE | re.MULTILINE), ""),
    (re.compile(r"<br ?/?>", re.IGNORECASE), "\n"),
    (re.compile(rf"</?(?:{_TAGS})(?:\s[^<>\n]*)?/?>", re.IGNORECASE), ""),
    (re.compile(r"!?\[([^\[\]\n]+)\]\([^()\s]+\)"), r"\1"),  # a link of Markdown
    (re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]"), r"\1"),  # of a wiki
    (re.compile(r"\{color(?::[^{}\n]*)?\}"), ""),  # Jira
    (re.compile(r"^\*{2,4} (?=\S)", re.MULTILINE), "- "),
    (re.compile(r"^ *={2,6} *([^=\n]+?) *={2,6} *$", re.MULTILINE), r"## \1"),
    (re.compile(r"^ *h[1-6]\. +(?=\S)", re.MULTILINE), "## "),
    *((_between(sign), r"\1") for sign in ("'''''", "'''", "''", "***", "**", "__", "`", "*", "_")),
)
"""What is written for each sign. To add one: a row with its pattern."""
_COUNTED = re.compile(r"(?:^# .*(?:\n|$)){3,}", re.MULTILINE)
"""Lines that a wiki counts; a heading of Markdown stands alone."""
_TITLES = re.compile(r"^\^.*\^[ ]*$", re.MULTILINE)
"""The titles of a table in DokuWiki; its rows have | instead."""
_PARTICLE = f"(?:{'|'.join(sorted(map(re.escape, PARTICLES), key=len, reverse=True))})"
_BETWEEN_COMMAS = re.compile(
    rf"^([\W\d]*)([^\W\d][^,\n]*), ({_PARTICLE}(?: {_PARTICLE})*), (?=[^\W\d])", re.IGNORECASE | re.MULTILINE
)
"""A particle between commas, behind its last name: Berg, van den, Lisa."""
_ENTITY = re.compile(r"&(?:nbsp|amp|quot|#\d+);")


def without_markup(text: str) -> tuple[str, list[LeftOut]]:
    """Return a text without signs of markup and menus, and what is left out; JSON stays as it is.

    Particles come before their last names.
    """
    if is_json(text):
        return text, []
    text, deleted = text.replace("\r\n", "\n"), list[LeftOut]()
    if any(pattern.search(text) for pattern in _DELETED):
        text, deleted = _without_deleted(text)
    for pattern, plain in _SIGNS:
        text = pattern.sub(plain, text)
    text = _TITLES.sub(lambda found: found[0].replace("^", "|"), text)
    text = _COUNTED.sub(lambda found: found[0].replace("# ", "- "), text)
    if not re.search(", ?,", text):  # a column of particles, with blank cells
        text = _BETWEEN_COMMAS.sub(r"\1\3 \2, ", text)
    text, menus = _without_menu(unescape(text) if _ENTITY.search(text) else text)
    text, days = without_birthdays(text)
    return text, [*deleted, *menus, *days]


def _without_deleted(text: str) -> tuple[str, list[LeftOut]]:
    kept, deleted = list[str](), list[LeftOut]()
    for line in text.split("\n"):
        gone = [found for pattern in _DELETED for found in pattern.finditer(line)]
        deleted += (LeftOut("deleted", clean(found[found.lastindex or 0])) for found in gone)
        rest = reduce(lambda rest, found: rest.replace(found[0], ""), gone, line)
        kept += [rest] if not gone or re.search(r"[^\W\d_]", rest) else []
    return "\n".join(kept), deleted


def _without_menu(text: str) -> tuple[str, list[LeftOut]]:
    """Return a text without its menus, and their lines. A single line above one names the class."""
    kept, menus, named = list[str](), list[LeftOut](), ""
    for is_menu, group in groupby(text.split("\n"), key=lambda line: fold(line) in _MENU):
        lines = list(group)
        if not is_menu or len(lines) < _FEWEST:
            kept += lines
            continue
        menus += [LeftOut("text", clean(line)) for line in lines]
        above = [line for line in kept if line.strip()]
        named = above[0] if len(above) == 1 else named
    if named and not class_of(clean(named)):
        kept = [f"Class: {line.strip()}" if line == named else line for line in kept]
    return "\n".join(kept) if menus else text, menus
