"""What the cases of this pair share: mails with a page beside their text, and names joined in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.cast import Who


def page_letter(sender: str, subject: str, day: str, text: str, html: str) -> bytes:
    """A mail of Outlook: its text, and the same as a page."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "Library <library@school.example>", subject
    message["Date"] = day
    message.set_content(text)
    message.add_alternative(
        f'<html><body style="font-family:Aptos,Calibri,sans-serif;font-size:11pt">{html}</body></html>',
        subtype="html",
    )
    message.set_boundary("=_the_part_that_follows")
    return message.as_bytes()


def paragraphs(*lines: str) -> str:
    """Lines as paragraphs of a page; an empty one is a gap."""
    return "".join(f'<p style="margin:0">{escape(line) or "&nbsp;"}</p>\n' for line in lines)


def points(lines: Iterable[str], kind: str = "ul") -> str:
    """Lines as a list of a page, with bullets or numbers."""
    return f"<{kind}>\n{''.join(f'<li>{escape(line)}</li>{chr(10)}' for line in lines)}</{kind}>\n"


def joined(names: Sequence[str], last: str = "and") -> str:
    """`Ava, Ben and Cleo`."""
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def called(who: Who) -> str:
    """The name, in brackets what they go by."""
    return f"{who.full} ({who.goes})" if who.goes else who.full


def surname_first(who: Who) -> str:
    """`Chen Maya`."""
    return f"{who.family} {who.given}"
