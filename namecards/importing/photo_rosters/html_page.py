"""Read a roster page saved from the browser: HTML with a folder of pictures, or one MHTML file (RFC 2557)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, unquote_to_bytes, urljoin

from namecards.core.errors import CannotRead, NoList, NoNamesBeside
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import FORM, PeopleList
from namecards.importing.cells.roles import is_only_role, role_of
from namecards.importing.files.entries import Source
from namecards.importing.files.naming import is_whole, shows_nobody
from namecards.importing.formats.encodings import decode
from namecards.importing.lists.around import texts_beside
from namecards.importing.lists.whole_list import apply_list_name
from namecards.importing.mapping import RememberedColumns
from namecards.importing.matching.photos import decode_base64, is_picture
from namecards.importing.pages.html_addresses import Find, addresses, read_rules
from namecards.importing.pages.html_tree import Element, visible_lines
from namecards.importing.photo_rosters.classify_line import LABELLED
from namecards.importing.photo_rosters.html_cards import cells
from namecards.importing.photo_rosters.roster import list_people
from namecards.importing.text import clean

_MOST_PICTURES = 5_000
_MOST_PARTS = 10_000
"""The most parts of an MHTML file: more would take Python's mail reader more than a few seconds."""
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_SCRIPTS = re.compile(rb"(utf-?8|iso-?8859|windows-?12|cp12|koi8|shift_?jis|euc-|gb|big5)", re.IGNORECASE)
_SENT = re.compile(rb"(?:[^\r\n]+\r?\n)*?(?:to|received|delivered-to):")
"""A field in the header of a mail, which a browser does not write."""
_HEADINGS = ("title", "h1", "h2", "h3")
_WIDE, _FEW_WIDE = 0.87, 3
"""The ratio of height to width of a picture of a group, and how many times more others there must be."""
_SMALLEST = 24
"""The fewest pixels on the short side of a photo; icons are smaller."""


def open_page(path: str, data: bytes, source: Source) -> tuple[str, Find]:
    """Return the text of a saved page, and a function that finds the pictures saved with it."""
    return open_packed(PurePosixPath(path).name, data) if is_mhtml(data) else _html(path, data, source)


def read_page(
    name: str, top: Element, find: Find, remembered: RememberedColumns, has_menus: bool
) -> PeopleList:
    """Return everyone on a page with their photos; NoList says why there is nobody."""
    photos = _photos(top, find)
    found, left_out, lines = cells(top, photos.names, photos.groups)
    if not any(cell.items for cell in found):
        kind = NoNamesBeside if len(photos.contents) > 1 else NoList
        raise kind(name, _why_none(len(photos.names), photos.remote, _frames(top, find)))
    people = list_people(name, found, {name: data for data, name in photos.contents.items()}, remembered)
    faceless = any(candidate.photo is None for candidate in people.candidates)
    headings = [" ".join(visible_lines(one)) for one in top.walk() if one.tag in ("h1", "h2")]
    if headings and is_only_role(headings[0]) and not any(map(role_of, headings[1:])):
        people = apply_list_name(people, headings[0])
    said = (*people.unclear, *_left_out(name, photos, faceless))
    if len(found) == 1 and len(found[0].items) > 1 and all(item.kind == LABELLED for item in found[0].items):
        people = replace(people, format=FORM)
    around = tuple(line for one in top.walk() if one.tag in _HEADINGS for line in visible_lines(one))
    beside = texts_beside(lines, people.candidates, has_menus=has_menus)
    return replace(people, around=around, unclear=said, left_out=(*people.left_out, *left_out, *beside))


def _left_out(name: str, photos: _Photos, faceless: bool) -> Iterator[str]:
    """Report the pictures of a page that are missing, if somebody has none."""
    if photos.over:
        yield f"{name} has more than {_MOST_PICTURES:,} pictures; the last {photos.over:,} were left out."
    if photos.remote and faceless:
        many = pluralize(photos.remote, "picture was", "pictures were")
        yield f"{name}: {many} not saved with the page. Save it again as “Web page, complete”."


def is_mhtml(data: bytes) -> bool:
    """Whether a file is a page with all its pictures, packed like an e-mail."""
    start = data[:4000].lower()
    is_packed = b"content-type:" in start and b"multipart/related" in start
    return is_packed and not start.lstrip().startswith(b"<") and not _SENT.match(start)


def _html(path: str, data: bytes, source: Source) -> tuple[str, Find]:
    """Return the text of a page, and the files beside it."""
    folder, names = str(PurePosixPath(path).parent), source.names

    def find(address: str) -> bytes | None:
        inside = unquote(address.partition("?")[0].partition("#")[0])
        if "://" in inside or is_whole(inside):
            return None
        name = normpath(f"{folder}/{inside}")  # ../uploads/1.jpg; above the chosen folder it is in no names
        return source.read(name) if name in names else None

    return _decode(path, data), find


def open_packed(name: str, data: bytes) -> tuple[str, Find]:
    """Return the text of the first page in an MHTML file or mail, and a function for its other parts."""
    if data.lower().count(b"content-type:") > _MOST_PARTS:
        raise CannotRead(name, "it holds far more files than a roster. Save only the roster page.")
    try:
        parts = list(message_from_bytes(data, policy=policy.default).walk())
    except Exception as error:  # a damaged message can make the parser raise anything
        raise CannotRead(name, "the saved page is damaged. Save it again.") from error
    page = next((part for part in parts if part.get_content_type() == "text/html"), None)
    if page is None:
        raise NoList(name, "it holds no page. Save it again as “Web page, complete”.")
    base = str(page.get("Content-Location", ""))
    kept: dict[str, object] = {}
    for part in parts:
        if not part.is_multipart():
            location = str(part.get("Content-Location", ""))
            content_id = str(part.get("Content-ID", "")).strip().strip("<>")
            kept |= {key: part for key in (location, f"cid:{content_id}") if key not in ("", "cid:")}

    def find(address: str) -> bytes | None:
        part = kept.get(address) or kept.get(urljoin(base, address))
        return _payload(part) if part is not None else None

    return _decode(name, _payload(page)), find


def _payload(part: object) -> bytes:
    content = part.get_payload(decode=True)  # type: ignore[attr-defined]
    return content if isinstance(content, bytes) else b""


def _decode(name: str, data: bytes) -> str:
    """Decode a page by the character set it declares, else like any text."""
    charset = _CHARSET.search(data[:4096])
    if charset and _SCRIPTS.match(charset[1]):
        try:
            return data.decode(charset[1].decode())
        except (UnicodeError, LookupError):
            pass
    return decode(name, data).text


@dataclass(slots=True)
class _Photos:
    """The pictures on a page that may show people."""

    names: dict[Element, str] = field(default_factory=dict)
    contents: dict[bytes, str] = field(default_factory=dict)
    """The name of each picture by its bytes."""
    remote: int = 0
    """Pictures that were not saved with the page."""
    over: int = 0
    """Pictures beyond the limit."""
    wide: set[str] = field(default_factory=set)
    """Pictures that are wider than high."""

    @property
    def groups(self) -> set[str]:
        """The pictures that are wider than high, if most are not: they may show a class."""
        return self.wide if _FEW_WIDE * len(self.wide) <= len(self.contents) else set()


def _photos(top: Element, find: Find) -> _Photos:
    """Return the pictures that may show people: in each element the first address that was saved."""
    found, rules = _Photos(), read_rules(top, find)
    for element in top.walk():
        own = [one for one in addresses(element, rules) if not shows_nobody(one)]
        saved = (_inline(one) if one[:5].casefold() == "data:" else find(one) for one in own)
        contents = [content for content in saved if content is not None]
        photo = next((one for one in contents if is_picture(one) and _may_be_portrait(one)), None)
        if photo is None:
            found.remote += not contents and any("://" in address for address in own)
        elif len(found.names) < _MOST_PICTURES:
            name = found.contents.setdefault(photo, f"picture {len(found.contents) + 1}.jpg")
            found.names[element] = name
            found.wide |= {name} if _shape(photo) < _WIDE else set()
        else:
            found.over += 1
    return found


def _inline(address: str) -> bytes | None:
    head, _, body = address.partition(",")
    return decode_base64(unquote(body)) if head.endswith(";base64") else unquote_to_bytes(body)


def _may_be_portrait(content: bytes) -> bool:
    """Whether a picture has about the shape of a portrait."""
    return 0.6 <= _shape(content) <= 2.2


def _shape(content: bytes) -> float:
    """Return a picture's height by its width, 0 if it is damaged or tiny; only its header is read."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content)) as image:
            wide, high = image.size
    except Exception:  # a damaged file can make Pillow raise anything
        return 0.0
    return high / wide if min(wide, high) >= _SMALLEST else 0.0


def _frames(top: Element, find: Find) -> str:
    """Name the pages that were saved with a page and are shown in it."""
    frames = (one for one in top.walk(unseen=True) if one.tag in ("iframe", "frame"))
    files = dict.fromkeys(unquote(one.attributes.get("src", "")) for one in frames)
    return join_names([clean(file) for file in files if file and find(file) is not None], 3)


def _why_none(photos: int, remote: int, frames: str) -> str:
    if frames:
        return f"what it shows is in another page, which was saved with it: {frames}. Import that."
    if remote and not photos:
        lost = "the picture on it was" if remote == 1 else f"its {remote} pictures were"
        return (
            f"{lost} not saved with it. Save it again as “Web page, complete”, "
            "and choose the page or the folder that it is in."
        )
    if photos:
        return "it has pictures, but no names beside them. Get the list as CSV or Excel."
    return "it has no photos with names. Save the page again as “Web page, complete”."
