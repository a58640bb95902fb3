"""Read address cards, vCard 2.1 to 4 (RFC 2426, RFC 6350; PRONOUNS is RFC 9554), with their photos.

Only names, nickname, pronouns, categories (or the firm), the photo and a number with its title are read.
"""

from __future__ import annotations

import quopri
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from namecards.core.errors import NoList
from namecards.core.normalize import fold
from namecards.core.text import pluralize
from namecards.importing.candidate import CARDS, Candidate, PeopleList, PhotoFile
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import title_kind
from namecards.importing.files.entries import pictures_inside
from namecards.importing.formats.encodings import decode
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.matching.looks import digest
from namecards.importing.matching.photos import decode_picture
from namecards.importing.names.split_name import Name, split_name
from namecards.importing.text import clean

_BEGIN = re.compile(rb"(\xef\xbb\xbf)?\s*BEGIN:VCARD", re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n[ \t]")
"""Line folds, removed before decoding: a fold may split the bytes of one letter."""
_QUOTED = re.compile(
    r"^[^:\r\n]*QUOTED-PRINTABLE.*(?:(?<==)\r?\n.*|(?<==\r)\n.*)*", re.IGNORECASE | re.MULTILINE
)
"""A value of vCard 2.1 with the lines that continue after `=`."""
_LINE = re.compile(r'((?:[^":]++|"[^"]*+")*+):(.*)', re.DOTALL)
_NOBODY = {"group", "org", "location"}
_NUMBERED = re.compile(r"([^\d:#]*?[^\W\d]\.?)(?:\s*[:#]\s*|\s+)([\w-]*\d[\w-]*)")
"""A title and a number: "Student ID: 1042"."""
_OF_CHILD = re.compile(r"(?is)(related\b[^:]*=\W?child|[^:]*x-ablabel:[\W_]*(child|son|daughter))\b.*")
"""The name of a child: in the standard, and as phones label it."""
_NO_CLASS = {"mycontacts", "starred", "contacts"}
"""Categories that Google puts everybody in."""


Card = Mapping[str, str]
"""A card's values by name; `N` and lists are split before their escapes are decoded."""


def is_vcard(data: bytes) -> bool:
    """Whether a file begins like address cards."""
    return bool(_BEGIN.match(data))


def read_vcards(name: str, data: bytes) -> PeopleList:
    """Return everyone in a file of cards; NoList if there are no names."""
    people, firms, photos, left_out, remote = [], [], {}, [], 0
    for at, card in enumerate(_cards(decode(name, _FOLD.sub(b"", data)).text), 1):
        person = _person(card, f"{name}, card {at}")
        if person and _is_parent(card):
            left_out.append(LeftOut("parent", person.display))
        elif person:
            noted = _value(card, "NOTE")
            is_read = noted in person.classes or any(_numbers({"NOTE": card.get("NOTE", "")}))
            left_out += [LeftOut("remark", noted)] if noted and not is_read else []
            remote += "://" in card.get("PHOTO", "")[:12]
            if photo := decode_picture(card.get("PHOTO", "")):
                file = PhotoFile(f"{at}.jpg", digest(photo))
                photos[file.name], person = photo, replace(person, photo=file)
            people.append(person)
            firms.append(_fields(card, "ORG", ";")[0])
        else:
            kind: Kind = "group" if _is_group(card) else "no name"
            left_out.append(LeftOut(kind, _value(card, "FN") or _value(card, "ORG") or f"card {at}"))
    people = _with_firms(people, firms)
    if not people:
        raise NoList(name, "its address cards have no names of people.")
    pictures = pictures_inside(name, photos) if photos else None
    what = pluralize(remote, "card names a photo", "cards name photos")
    remarks = (f"{name}: {what} on the web, and nothing is downloaded.",) * bool(remote)
    return PeopleList(name, tuple(people), remarks, pictures=pictures, format=CARDS, left_out=tuple(left_out))


def _cards(text: str) -> Iterator[Card]:
    """Yield each card, with the first of repeated properties."""
    card: dict[str, str] = {}
    for line in re.split(r"[\r\n]+", _QUOTED.sub(_unfold, text)):
        if match := _LINE.fullmatch(line):
            name, _, parameters = match[1].partition(";")
            key = name.rpartition(".")[2].strip().upper()
            if key == "BEGIN":
                card = {}
            elif key == "END":
                yield card
            else:
                card.setdefault(key, _decode(match[2], parameters))
                if _OF_CHILD.fullmatch(line):
                    card["CHILD"] = line


def _decode(value: str, parameters: str) -> str:
    if "QUOTED-PRINTABLE" not in parameters.upper():
        return value
    data = quopri.decodestring(value.encode())
    written = re.search(r"CHARSET=([\w-]+)", parameters, re.IGNORECASE)
    for code in (written[1] if written else "utf-8", "utf-8", "cp1252"):
        with suppress(LookupError, UnicodeError):
            return data.decode(code)
    return data.decode(errors="replace")


def _unfold(quoted: re.Match[str]) -> str:
    return re.sub(r"=\r?\n", "", quoted[0])


def _person(card: Card, origin: str) -> Candidate | None:
    name = _name(card)
    if _is_group(card) or not (name.given or name.family):
        return None
    nickname = next(iter(_values(card, "NICKNAME", ",")), "")
    groups = _values(card, "CATEGORIES", ",") or _fields(card, "ORG", ";")[1:2]
    return Candidate(
        **name._replace(preferred=nickname if nickname != name.given else "")._asdict(),
        pronouns=_value(card, "PRONOUNS"),
        ids=tuple(dict.fromkeys(_numbers(card))),
        role=role_of(_value(card, "TITLE")).replace("teacher", "staff"),
        classes=tuple(c for c in groups if c and c.casefold() not in _NO_CLASS),
        origin=origin,
    )


def _with_firms(people: Sequence[Candidate], firms: Sequence[str]) -> list[Candidate]:
    """Return people with the firm of their card as the class, if several firms have several people each."""
    counts = Counter(filter(None, firms))
    if len(counts) < 2 or min(counts.values()) < 2 or any(one.classes for one in people):
        return list(people)
    pairs = zip(people, firms, strict=True)
    return [replace(one, classes=(firm,)) if firm else one for one, firm in pairs]


def _numbers(card: Card) -> Iterator[str]:
    """Yield the numbers behind a title: `X-STUDENT-ID:1042`, `NOTE:Student ID: 1042`."""
    for key in card:
        if key.startswith("X-") and title_kind(key[2:].replace("-", " ")) == "id":
            yield _value(card, key)
    for part in re.split(r"\\[nN,;]|[,;|]", card.get("NOTE", "")):
        match = _NUMBERED.fullmatch(_unescape(part))
        if match and title_kind(match[1]) == "id":
            yield match[2]


def _is_parent(card: Card) -> bool:
    """Whether the card is a parent's; its title is then a job: a parent may be a teacher."""
    texts = (*_values(card, "CATEGORIES", ","), _value(card, "TITLE"))
    return "CHILD" in card or any(role_of(text) == "parent" for text in texts)


def _is_group(card: Card) -> bool:
    kind = _value(card, "KIND") or _value(card, "X-ADDRESSBOOKSERVER-KIND")
    is_company = _value(card, "X-ABSHOWAS").casefold() == "company"
    firm, whole = fold(_fields(card, "ORG", ";")[0]), fold(_value(card, "FN"))
    is_firm = firm and firm in whole and not any(_values(card, "N", ";"))  # School Office
    return bool(is_company or is_firm) or kind.casefold() in _NOBODY


def _name(card: Card) -> Name:
    """Read the name from `N` (family; given; middle; prefix; suffix), else from `FN`, the full name."""
    family, given, middle, _, suffix = (*_fields(card, "N", ";"), *[""] * 5)[:5]
    if given or family:
        return Name(given, family, "", middle, suffix)
    return split_name(_value(card, "FN"))


def _value(card: Card, key: str) -> str:
    return _unescape(card.get(key, ""))


def _values(card: Card, key: str, mark: str) -> list[str]:
    return list(filter(None, _fields(card, key, mark)))


def _fields(card: Card, key: str, mark: str) -> list[str]:
    return [_unescape(part) for part in re.split(rf"(?<!\\){mark}", card.get(key, ""))]


def _unescape(text: str) -> str:
    return clean(re.sub(r"\\(.)", lambda escaped: " " if escaped[1] in "nN" else escaped[1], text))
