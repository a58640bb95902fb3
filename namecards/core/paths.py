"""Resolves typed, pasted or dropped text to a path, or says why it is none; and names files."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

from namecards.core.errors import CannotRead, CannotWrite

_AROUND = "".join(map(chr, (*range(33), 0x7F, 0xA0, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0xFEFF)))
"""Characters that copying adds around a path: blanks, line ends, and marks such as U+202A on Windows."""
_DEEPEST = 4000
"""Bytes of a whole path: Linux takes 4096."""
_WINDOWS = r'[<>"|?*\x00-\x1f]|(?<!^.):|(^|[/\\])(con|prn|aux|nul|com\d|lpt\d)(\.[^/\\]*)?($|[/\\])'
"""What Windows refuses or takes for something else: signs, a stream of a file, a device."""

_REFUSED = r'[<>:"/\\|?*\x00-\x1f]+'
"""Signs that Windows or a Unix disk refuses in a name."""


class _NoPath(Exception):
    """The reason why a text is no path."""


def input_path(typed: str | Path) -> Path:
    """Return the path of a typed file or folder to read. Raises `CannotRead`."""
    try:
        return _resolve(typed, "file or folder", 255)
    except _NoPath as error:
        raise CannotRead(_short_text(typed), str(error)) from error


def output_file(typed: str | Path) -> Path:
    """Return the path of a typed file to write. Raises `CannotWrite`."""
    path = _output(typed, "file")
    if path.name in ("", ".."):
        raise CannotWrite(path, "It is a folder. Add a file name.")
    return path


def table_file(typed: str | Path, ends: Sequence[str] = (".csv", ".md", ".json")) -> Path:
    """Return the path of a typed file to write a table to. Raises `CannotWrite`, also for another ending."""
    path = output_file(typed)
    if path.suffix.casefold() not in ends:
        labels = {".csv": ".csv (for Excel)", ".md": ".md (Markdown)"}
        listed = " or ".join(labels.get(end, end) for end in ends)
        raise CannotWrite(path, f"Give the file a name that ends in {listed}.")
    return path


def require_folder(out: Path) -> None:
    """Refuse a file whose folder is missing: a typing error makes no new folders. Raises `CannotWrite`."""
    if not out.parent.is_dir():
        raise CannotWrite(out, f"There is no folder {out.parent}.")


def pdf_file(typed: str | Path, usual: str) -> Path:
    """Return the PDF of a typed path: a folder gets the `usual` name, a name “.pdf”. Raises `CannotWrite`."""
    if (folder := output_folder(typed)).is_dir():
        return folder / usual
    path = output_file(typed)
    return path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")


def pdf_name(kind: str, roster: str = "") -> str:
    """Return the file name of a PDF: "Name tents - Room 12.pdf"."""
    return f"{safe_name(f'{kind} - {roster}' if roster else kind)}.pdf"


def safe_name(text: str) -> str:
    """Return the text as a file name that every disk takes, of at most 200 bytes."""
    name = " ".join(re.sub(_REFUSED, " ", text).split())
    return name.encode()[:200].decode(errors="ignore").strip(" .")


def output_folder(typed: str | Path) -> Path:
    """Return the path of a typed folder to write to, which may be “.”. Raises `CannotWrite`."""
    return _output(typed, "folder")


def _output(typed: str | Path, what: str) -> Path:
    try:
        return _resolve(typed, what, 240)  # a file is first written under a slightly longer name
    except _NoPath as error:
        raise CannotWrite(_short_text(typed), str(error)) from error


def _resolve(typed: str | Path, what: str, longest: int) -> Path:
    """Resolve quotes, `file://`, backslashes before blanks, `%USERPROFILE%` and `~`. Raises `_NoPath`."""
    text = _tidy(typed) if isinstance(typed, str) else str(typed)
    if isinstance(typed, str) and re.match("https?:", text, re.IGNORECASE):
        raise _NoPath("It is a web address. Download the file first.")
    if isinstance(typed, str) and re.search(r"""(['"])\s+\1""", text):
        raise _NoPath("These are several files. Choose one, or put them into one folder and choose that.")
    if not text:
        raise _NoPath(f"Type the name of a {what}.")
    parts = [_bytes(part) for part in re.split(r"[/\\]" if sys.platform == "win32" else "/", text)]
    if max(parts) > longest or sum(parts) + len(parts) > _DEEPEST:
        raise _NoPath("The name is too long. Use a shorter one.")
    if "\0" in text or (sys.platform == "win32" and re.search(_WINDOWS, text, re.IGNORECASE)):
        raise _NoPath("The name has a character or a word that this computer doesn't allow in names.")
    try:
        return Path(text if isinstance(typed, Path) else _unescape(text)).expanduser()
    except RuntimeError as error:
        raise _NoPath("There is no such home folder.") from error


def _tidy(typed: str) -> str:
    text = re.sub(r"^& (?=['\"])", "", typed.strip(_AROUND))  # dropped on PowerShell
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1].strip(_AROUND).replace(r"'\''", "'")
    if text.casefold().startswith("file://"):
        text = _from_uri(text)
    return re.sub("^%userprofile%", "~", text, flags=re.IGNORECASE)


def _from_uri(uri: str) -> str:
    """Return the path of a `file://` address: `/C:/x` is Windows' `C:/x`, and `server/x` is on a server."""
    path = unquote(uri[len("file://") :].removeprefix("localhost"))
    return re.sub(r"^/(?=[A-Za-z]:)", "", path) if path.startswith("/") else f"//{path}"


def _unescape(text: str) -> str:
    """Drop the backslashes that a terminal writes before blanks and signs, unless they are in the name."""
    return text if sys.platform == "win32" or Path(text).exists() else re.sub(r"\\([^\w])", r"\1", text)


def _bytes(text: str) -> int:
    try:
        return len(text.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError as error:
        raise _NoPath("A letter in the name is broken. Type it again.") from error


def _short_text(typed: str | Path) -> str:
    """The typed text for an error, not too long."""
    text = str(typed).strip(_AROUND)
    return f"{text[:40]}…" if len(text) > 40 else text or "an empty path"
