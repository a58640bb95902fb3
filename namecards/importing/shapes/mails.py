"""Read a saved mail (RFC 5322): its attachments and its text, each by its own content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy

from namecards.core.errors import CannotRead

_BEGIN = re.compile(rb"(?:[\w-]{2,40}: [^\n]*\n(?:[ \t][^\n]*\n)*){2,}", re.IGNORECASE)
_FORMAL = re.compile(rb"^(mime-version|content-type|message-id|received):", re.IGNORECASE | re.MULTILINE)
_MOST_PARTS = 200


def is_mail(data: bytes) -> bool:
    """Whether a file begins with the header of a mail as programs send it."""
    head = _BEGIN.match(data[:20_000].lstrip())
    return bool(head and _FORMAL.search(head[0]))


def subject_of(data: bytes) -> str:
    """Return the subject of a mail; empty if it has none that can be read."""
    try:
        return str(message_from_bytes(data, policy=policy.default).get("subject", ""))
    except Exception:  # a damaged header can make the parser raise anything
        return ""


def parts_of_mail(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the attachments with their names, then the text; pictures and signatures are left alone."""
    try:
        message = message_from_bytes(data, policy=policy.default)
        parts = [part for part in message.walk() if not part.is_multipart()][:_MOST_PARTS]
    except Exception as error:  # a damaged message can make the parser raise anything
        raise CannotRead(name, "the mail is damaged. Save it again.") from error
    parts.sort(key=lambda part: (not part.get_filename(), part.get_content_type() != "text/plain"))
    for part in parts:
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and part.get_content_maintype() != "image":
            charset = part.get_content_charset() or ""
            is_text = part.get_content_maintype() == "text" and charset not in ("", "utf-8")
            yield part.get_filename() or name, _in_utf8(content, charset) if is_text else content


def _in_utf8(content: bytes, charset: str) -> bytes:
    try:
        return content.decode(charset).encode()
    except (LookupError, UnicodeError):
        return content
