"""What the cases of this pair share: mails as programs send them, with a page beside the text or alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from email.message import EmailMessage
from html import escape

LIBRARY = "Library <library@school.example>"


def sent(
    head: Sequence[str], text: str = "", page: str = "", charset: str = "utf-8", to: str = LIBRARY
) -> bytes:
    """A mail; `head`: sender, subject and date. A text, a page beside it, or the page alone."""
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = head
    message["To"] = to
    if text:
        message.set_content(text, charset=charset, cte="8bit" if charset == "utf-8" else "quoted-printable")
        if page:
            message.add_alternative(page, subtype="html")
            message.set_boundary("000000000000a1b2c3062f4e5d6c")
    else:
        message.set_content(page, subtype="html")
    return message.as_bytes()


def gmail(text: str) -> str:
    """A text as the page that Gmail sends beside it."""
    lines = (f"<div>{escape(line) or '<br>'}</div>" for line in text.rstrip("\n").split("\n"))
    return f'<div dir="ltr">{"".join(lines)}</div>\n'


def outlook(*parts: str | Sequence[str]) -> str:
    """The page of Outlook: a paragraph for each line, a list with bullets for several together."""
    shown = ""
    for part in parts:
        if isinstance(part, str):
            shown += f'<p class="MsoNormal">{escape(part, quote=False) or "&nbsp;"}</p>\n'
        else:
            shown += (
                "<ul>\n" + "".join(f"<li>{escape(line, quote=False)}</li>\n" for line in part) + "</ul>\n"
            )
    look = "font-family:Aptos,sans-serif;font-size:12pt"
    return f'<html><body lang="EN-US" style="{look}">\n{shown}</body></html>\n'


def joined(names: Sequence[str], last: str = "and") -> str:
    """`Ava, Ben and Cleo`."""
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def numbered(lines: Iterable[str], form: str = "{}. {}") -> str:
    """Lines with their numbers in front."""
    return "\n".join(form.format(at, line) for at, line in enumerate(lines, 1))
