"""What the cases of this pair share: names with an initial behind or in another order, remarks, a mail of Japan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting


def with_initial(who: Who, letter: str) -> Who:
    """With the initial of a middle name, which may stand with the given name."""
    return replace(who, also=(*who.also, (f"{who.given} {letter}.", who.family)))


def either_way(who: Who) -> Who:
    """Of a country that says the family name first: every parting of either order."""
    return any_parting(who, f"{who.family} {who.given}")


def family_first(who: Who) -> str:
    """`Kos Ana`."""
    return f"{who.family} {who.given}"


def told(name: str, remark: str, form: str = "{} – {}") -> str:
    """A name, and behind it what is said of it."""
    return form.format(name, remark) if remark else name


def remarked(
    people: Sequence[Who], remarks: Mapping[int, str], form: str = "{} – {}", begin: str = ""
) -> str:
    """A line for each, behind some of them a remark."""
    return "\n".join(begin + told(w.full, remarks.get(at, ""), form) for at, w in enumerate(people))


def sent_in_japan(head: Sequence[str], text: str) -> bytes:
    """A mail in the seven bits of ISO-2022-JP, as programs of Japan send it."""
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = head
    message["To"] = "Library <library@school.example>"
    message.set_content(text, charset="iso-2022-jp", cte="7bit")
    return message.as_bytes()
