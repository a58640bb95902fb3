"""Read a saved mail (RFC 5322), its attachments and its text, or a mail that was saved as text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO
from itertools import pairwise, takewhile
from pathlib import Path, PurePosixPath

from namecards.core.errors import CannotRead
from namecards.core.text import pluralize
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import is_common
from namecards.importing.files.entries import MB, Source, is_picture_name, pictures_inside
from namecards.importing.files.zips import open_zip
from namecards.importing.left_out import LeftOut
from namecards.importing.letters import BULLETS
from namecards.importing.patterns import compile_later
from namecards.importing.row import Row
from namecards.importing.shapes.chats import MESSAGE, lines_of_chat
from namecards.importing.shapes.signatures import signature, signature_in_text
from namecards.importing.shapes.wrapped import unwrap
from namecards.importing.text import clean, is_written_as_name
from namecards.importing.typed_lists.typed_line import speaks_of_somebody
from namecards.importing.words import pattern

_BEGIN = re.compile(rb"(?:[\w-]{2,40}:(?: [^\n]*|\r?)\n(?:[ \t][^\n]*\n)*){2,}", re.IGNORECASE)
_FORMAL = re.compile(rb"^(mime-version|content-type|message-id|received):", re.IGNORECASE | re.MULTILINE)
_MOST_PARTS, _MOST_PHOTOS = 200, 2_000
_MOST_UNPACKED = 200 * MB
"""The most bytes of all files in a zip, which are held in memory."""
_HEADER = compile_later(r"[^\W\d][\w’' -]{0,24}:\s.*")
_SUBJECT = compile_later(rf"({pattern('headings.mail')})\s*:", re.IGNORECASE)
_ADDRESSED = compile_later(r"[^\W\d][\w’' -]{0,24}:\s.*<\S+@\S+>.*")
"""A line of the head with an address: "To: Carol Petersen <carol@school.example>"."""
_QUOTED = compile_later(r"^(\s*>)+\s?")
_GREETING = compile_later(rf"(?:{pattern('headings.greetings')})(?:\s\w+\.?){{0,3}}\s?[,!:]?", re.IGNORECASE)
_GREETED = compile_later(
    rf"(?:{pattern('headings.greetings')})(?:\s[^\W\d_]+\.?){{0,3}}[,!]\s+(?=\S+ \S+ \S+ )", re.IGNORECASE
)
"""A greeting before a sentence in the same line: "Hi Linda, Noa Cohen is new in 4B"."""
_MOST_CLOSING = 4
"""The most words of the last line of a letter, and the most lines below it."""
_CELLS = re.compile(r"\S(?: {2,}|\t+)\S.*\S(?: {2,}|\t+)\S")
"""Three texts with wide blanks between them."""
_MARK = compile_later(r"[-_–—]{2,}.*|.*:")
"""The line above a forwarded mail: "---------- Forwarded message ---------", "Begin forwarded message:"."""
_WROTE = re.compile(r".*\d{1,2}[:.]\d{2}.*:")
"""The line above a quoted mail: "On Wed 2 Sep at 15:40, Ana Kos wrote:"."""
_SIGNATURE = compile_later(r"--\s*|_{5,}\s*|[-_]{3,}.*")
_RULE = re.compile(r"[-–—_]{3,}")
"""A line that divides a list, if there are several; one alone may begin a signature."""
_ON = r"(?:[,.!]? |[，。！])"
"""Between the words of a closing: "Thanks! Anna", "謝謝！教務處 郭小姐"."""
_CLOSING = compile_later(
    rf"(?:(?:\w+ ){{0,4}}(?:{pattern('headings.closings')})(?:,? \w+){{0,2}}"
    rf"|(?:{pattern('headings.thanks')})(?:{_ON}(?-i:[^\W\dA-ZÄÖÜ]\w*)){{0,6}}(?:{_ON}\w+){{0,2}}"
    rf"|(?:{pattern('headings.closings_alone')})(?:, ?\w+){{0,2}})\W*",
    re.IGNORECASE,
)
"""The last line of a letter, perhaps with who wrote it: "Thanks so much, Anna", "Mit freundlichen Grüßen"."""
_CLOSED = compile_later(
    rf"(?:\w+ ){{0,4}}(?:{pattern('headings.closings')})\W*(?:\w+\W*){{0,2}}", re.IGNORECASE
)
"""Words that are only at the end of a letter, perhaps with who wrote it: "Hilsen Siri"."""
_COUNTED = re.compile(rf"(?:\d{{1,3}}[.)]|[{BULLETS}])\s*")
"""Before a name on a list: "7. Jon Jonas", "- Ana Kos"."""
_MOST_BELOW = 10
"""The most lines of a signature."""
_TAG, _HEADER_WITHIN = re.compile(r"<[^<>]+>"), 8
_LINE = re.compile(rb"(?<=\n)|(?<!\n)(?=<(?:div|p|br|tr|li)\b)", re.IGNORECASE)
"""Where a line begins in a text, or in a page that is one line."""


def is_mail(data: bytes) -> bool:
    """Whether a file begins with a mail header as programs send it."""
    head = _BEGIN.match(data[:20_000].lstrip())
    return bool(head and _FORMAL.search(head[0]))


def open_mail(name: str, data: bytes) -> EmailMessage:
    """Parse a mail. Raises CannotRead if it is damaged."""
    try:
        message = message_from_bytes(data, EmailMessage, policy=policy.default)
        list(message.walk())
    except Exception as error:  # a damaged message can make the parser raise anything
        raise CannotRead(name, "the mail is damaged. Save it again.") from error
    return message


def subject_of(message: EmailMessage) -> str:
    """Return the subject of a mail; empty if it has none that can be read."""
    try:
        return str(message.get("subject", ""))
    except Exception:  # a damaged header can make the parser raise anything
        return ""


def parts_of_mail(name: str, message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """Yield the attachments with their names, then the text; pictures and signatures are skipped."""
    single = (part for part in message.walk() if not part.is_multipart())
    parts = [part for part in single if part.get_content_maintype() != "image"][:_MOST_PARTS]
    parts.sort(key=lambda part: (not part.get_filename(), part.get_content_type() != "text/plain"))
    for part in parts:
        charset = part.get_content_charset() or ""
        is_text = part.get_content_maintype() == "text" and charset not in ("", "utf-8")
        for file, content in _files_of(part):
            if not is_picture_name(file):
                text = _in_utf8(content, charset) if is_text else content
                yield file or name, text if file else _without_signature(text, message)


def _files_of(part: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """Yield a part of a mail, or the files in a zip; one that can't be opened stays a zip."""
    name, content = str(part.get_filename() or ""), part.get_payload(decode=True)
    files = [(name, content)] if isinstance(content, bytes) else []
    if files and name.casefold().endswith(".zip"):
        with suppress(CannotRead):
            packed = open_zip(Path(name), BytesIO(files[0][1]))
            if sum(entry.size for entry in packed.entries) <= _MOST_UNPACKED:
                files = [(entry.name, packed.read(entry.name)) for entry in packed.entries]
    yield from files


def pictures_of_mail(name: str, message: EmailMessage) -> Source:
    """Return the pictures attached to a mail, but not those inside its text, such as a logo."""
    parts = (part for part in message.walk() if part.get_filename())
    files = ((PurePosixPath(file).name, content) for part in parts for file, content in _files_of(part))
    shown = [(file, content) for file, content in files if is_picture_name(file)]
    photos = dict(shown[:_MOST_PHOTOS])
    lost = len(shown) - len(photos)
    sentence = f"{name}: {pluralize(lost, 'attached picture')} left out: unreadable, or named like another."
    return pictures_inside(name, photos, (sentence,) * bool(lost))


def _in_utf8(content: bytes, charset: str) -> bytes:
    try:
        return content.decode(charset).encode()
    except (LookupError, UnicodeError):
        return content


def _without_signature(text: bytes, message: EmailMessage) -> bytes:
    """Return the text of a mail without the name of who sent it at its end, and the lines right below it."""
    try:
        sender = message["from"].addresses[0].display_name
    except Exception:  # there is none, or a damaged header made the parser raise anything
        return text
    lines = _LINE.split(text)
    own = signature([_TAG.sub(" ", line.decode(errors="replace")) for line in lines], sender)
    return b"".join(line for at, line in enumerate(lines) if at not in own)


def courtesies(lines: Sequence[str]) -> set[int]:
    """Return which of the lines of mails greet somebody, close a mail or say who wrote it."""
    plain = [MESSAGE.sub("", _QUOTED.sub("", line)).strip("* ") for line in lines]
    closed = {at for at, line in enumerate(plain) if _CLOSING.fullmatch(line)}
    heads = {at for at, line in enumerate(plain) if (line and _is_greeting(line)) or _WROTE.fullmatch(line)}
    return heads | closed | {at + 1 for at in closed}


def body_of(lines: Sequence[str]) -> list[tuple[int, str]]:
    """Number the lines of a mail, without its header, that of a mail inside, and all below a signature."""
    start = 0
    while start < len(lines) and (
        _HEADER.fullmatch(lines[start].strip())
        or (start and lines[start][:1] in " \t" and lines[start].strip())
    ):
        start += 1
    if not any(_SUBJECT.match(line) for line in lines[:start]):
        start = 0
    times, inside = lines_of_chat(lines), _heads_inside(lines)
    heads = inside | times | _ends_of_mails(lines, inside) | signature_in_text(lines, start)
    answered = _end_of_answer(lines, start)
    first = next((at for at in range(start, answered) if at not in heads and lines[at].strip()), start)
    if first < len(lines) and _is_greeting(MESSAGE.sub("", lines[first]).strip()):
        heads.add(first)
    marks = [at for at in range(start + 1, answered) if at not in heads and _SIGNATURE.fullmatch(lines[at])]
    parts = pairwise([*marks, answered])
    rules = {at for at, below in parts if sum(map(_is_on_list, lines[at + 1 : below])) >= FEWEST}
    rows = [at for at in marks if _RULE.fullmatch(lines[at].strip())]
    rules |= {*rows} if len(rows) > 1 else set()
    heads |= rules
    end = next((at for at in marks if at > max(rules, default=0)), answered)
    last = next((at for at in range(end - 1, start, -1) if _CLOSING.fullmatch(lines[at].strip())), end)
    below, above = (sum(len(line.strip()) for line in some) for some in (lines[last:end], lines[start:last]))
    last = min(last, _short_end(lines, first + 1, end))
    kept = range(start, end if times or below > above else last)  # a chat goes on after "Thanks!"
    plain = ((at, MESSAGE.sub("", _QUOTED.sub("", lines[at]))) for at in kept if at not in heads)
    unquoted = [(at, without_greeting(line)) for at, line in plain]
    ended = [line for _, line in unquoted if line.rstrip().endswith(",")]
    are_ended = len(ended) >= FEWEST and 2 * len(ended) > len(unquoted)  # a comma behind each name
    return [
        (at + 1, name if are_ended or (at > first and _is_whole_name(name)) else line)
        for at, line in unquoted
        for name in [line.rstrip(", ")]
    ]


def _is_greeting(line: str) -> bool:
    """Whether a line greets somebody; without a comma, "Cara Smith" and "Dag Hansen" may be children."""
    return bool(_GREETING.fullmatch(line)) and (line[-1] in ",!:" or not is_common(line))


def without_greeting(line: str) -> str:
    """Return a sentence without the greeting before it; "Dag Hansen, ..." may be a child."""
    greeting = _GREETED.match(line)
    return line[greeting.end() :] if greeting and not is_common(greeting[0]) else line


def _end_of_answer(lines: Sequence[str], start: int) -> int:
    """Return where the mail begins that another one answers, if that is quoted below and is no longer."""
    count = len(list(takewhile(lambda line: _QUOTED.match(line) or not line.strip(), reversed(lines))))
    quoted = [at for at in range(len(lines) - count, len(lines)) if lines[at].strip()]
    above = [at for at in range(start, len(lines) - count) if lines[at].strip()]
    is_answer = 0 < len(quoted) < len(above) and lines[above[-1]].rstrip().endswith(":")
    return above[-1] if is_answer else len(lines)


def _short_end(lines: Sequence[str], start: int, end: int) -> int:
    """Return where a letter ends with few words and a name below: "See you Tuesday,"; else its end."""
    filled = [at for at in range(start, end) if lines[at].strip()]
    commas = [at for at in filled if lines[at].rstrip().endswith(",")]
    below = [lines[at] for at in filled if commas and at > commas[-1]]
    is_end = (
        len(commas) == 1
        and len(lines[commas[0]].split()) <= _MOST_CLOSING
        and not _is_whole_name(lines[commas[0]].rstrip(", "))
        and 0 < len(below) <= _MOST_CLOSING
    )
    return commas[0] if is_end and len(below) < len(filled) / 2 else end


def _is_whole_name(line: str) -> bool:
    return " " in line and is_common(line) and is_written_as_name(line)


def _is_on_list(line: str) -> bool:
    """Whether a line is a name in either order: a signature has few of them."""
    line = _COUNTED.sub("", _QUOTED.sub("", line).strip(), count=1)
    last, _, first = line.partition(", ")
    return _is_whole_name(line) or (is_common(first) and is_written_as_name(last))


def plain_text(text: str) -> str:
    """Return a text with wrapped paragraphs in one line, and a quoted table without its signs."""
    text = unwrap(text)
    rows = [line for line in text.splitlines() if _QUOTED.match(line) and _CELLS.search(line)]
    return re.sub(r"^[>|] ?", "", text, flags=re.MULTILINE) if len(rows) >= FEWEST else text


def _heads_inside(lines: Sequence[str]) -> set[int]:
    """Return the lines of heads of forwarded mails, each with the line above it: "Forwarded message"."""
    plain = [_QUOTED.sub("", line).strip("* ") for line in lines]
    labelled = {at for at, line in enumerate(plain) if _SUBJECT.match(line) or _ADDRESSED.fullmatch(line)}
    heads = {at for at in labelled if {at - 1, at + 1} & labelled}
    return heads | {at - 1 for at in heads if at and _MARK.fullmatch(lines[at - 1].strip())}


def _ends_of_mails(lines: Sequence[str], heads: Collection[int]) -> set[int]:
    """Return the lines from the closing of a mail to the head of one inside it, and "Best regards, Ana"."""
    plain = [_QUOTED.sub("", line).strip() for line in lines]
    closed = [at for at, line in enumerate(plain) if _CLOSED.fullmatch(line)]
    ends = ((at, next((head for head in sorted(heads) if head > at), at)) for at in closed)
    below = {at for begin, end in ends if end - begin <= _MOST_BELOW for at in range(begin, end)}
    return below | {at for at in closed if len(plain[at].split()) > 1}


def split_closing(rows: Sequence[Row]) -> tuple[Sequence[Row], list[LeftOut]]:
    """Separate the end of a letter, "Thanks, Anna", from the table above it, if that is longer."""
    last = takewhile(lambda row: row.filled < 2, reversed(rows[len(rows) // 2 :]))
    closings = (_CLOSING.fullmatch(" ".join(row.texts)) for row in last)
    count = next((at for at, closing in enumerate(closings, 1) if closing), 0)
    if 2 * count >= len(rows):
        return rows, []
    texts = [" ".join(row.texts) for row in rows[len(rows) - count :]]
    more = [LeftOut("form" if speaks_of_somebody(text) else "heading", text) for text in texts[2:]]
    return rows[: len(rows) - count], [*(LeftOut("heading", text) for text in texts[:2]), *more]


def subjects_in(text: str) -> tuple[str, ...]:
    """Return the subjects in the lines at the top of a mail that was saved as text."""
    lines = text.splitlines()
    top = [line for line in lines[:_HEADER_WITHIN] if _SUBJECT.match(line)]
    return tuple(clean(line.partition(":")[2]) for line in top)
