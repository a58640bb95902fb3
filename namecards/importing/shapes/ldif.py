"""Read exports of a directory, LDIF (RFC 2849), as the rows of a table: each entry is a row.

The attributes are those of RFC 4519 and 2798 (sn, givenName, jpegPhoto) and of Active Directory.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from namecards.core.grouping import group
from namecards.importing.files.entries import Source, pictures_inside
from namecards.importing.formats.encodings import decode
from namecards.importing.formats.text_tables import check_size
from namecards.importing.left_out import LeftOut
from namecards.importing.matching.photos import decode_base64, is_picture
from namecards.importing.places.class_headings import class_of
from namecards.importing.row import Row
from namecards.importing.text import clean

_BEGIN = re.compile(rb"(\xef\xbb\xbf)?(\s*(#.*|version:\s*\d+)\r?\n)*\s*dn::? ", re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n ")
_LINE = re.compile(r"([\w.-]+)(?:;[\w;.-]+)?(::?<?)\s*(.*)")
_PERSON = re.compile("person|user|pupil|student|account$", re.IGNORECASE)
_NOBODY = re.compile("group|organizationalunit|container|computer|device|^domain", re.IGNORECASE)
_CAMEL = re.compile("([a-z]+)([A-Z].*)")
_FEW = 2
"""Attributes that begin like others by chance: givenName, displayName."""
_PHOTO = "Photo"
_TITLES = {"sn": "surname", "cn": "full name", "uid": "username", "mozillanickname": "nickname"}
"""Attributes that would mean something else as column titles: S/N counts the rows."""
Values = dict[str, list[str | bytes]]
"""The values of an entry by attribute."""


def is_ldif(data: bytes) -> bool:
    """Whether a file begins like a directory export."""
    return bool(_BEGIN.match(data))


def read_ldif(name: str, data: bytes) -> tuple[tuple[Row, ...], list[LeftOut], Source]:
    """Return the people as rows below a row of titles, the other entries, and the pictures."""
    text = decode(name, _FOLD.sub(b"", data)).text
    entries = list(_entries(text))
    people = [entry for entry in entries if _is_person(entry)]
    others = [entry for entry in entries if not _is_person(entry)]
    classes = _classes(others, {_text(one, "dn") for one in people})
    for one in people:
        one["class"] = [*one.get("class", ()), *classes.get(_text(one, "dn"), ())]
    used = {name for names in classes.values() for name in names}
    keys = dict.fromkeys(key for one in people for key in one if key not in ("dn", "objectclass"))
    titles = [key for key in keys if any(_text(one, key) for one in people)]
    photos = {f"{at}.jpg": photo for at, one in enumerate(people, 2) if (photo := _photo(one))}
    words = _own_words(text)
    rows = [Row(1, (*(_TITLES.get(key) or words.get(key, key) for key in titles), _PHOTO))]
    for at, one in enumerate(people, 2):
        file = f"{at}.jpg" if f"{at}.jpg" in photos else ""
        rows.append(Row(at, (*(_text(one, key) for key in titles), file)))
    left_out = [LeftOut("group", text) for one in others if (text := _name(one)) and text not in used]
    return check_size(name, tuple(rows)), left_out, pictures_inside(name, photos)


def _classes(groups: Iterable[Values], people: Collection[str]) -> dict[str, list[str]]:
    """Return by person the groups with the name of a class that list them as members, if most are in one.

    Address lists of Thunderbird are such groups; those of a directory that give rights are none.
    """
    named = [(one, name) for one in groups if class_of(name := _name(one))]
    each = ((text, name) for one, name in named for text in one.get("member", ()))
    members = ((clean(text), name) for text, name in each if isinstance(text, str))
    found = group((member, name) for member, name in members if member in people)
    return found if 2 * len(found) > len(people) else {}


def _name(entry: Values) -> str:
    return _text(entry, "cn") or _text(entry, "ou") or _text(entry, "dn")


def _own_words(text: str) -> dict[str, str]:
    """Return attributes that begin alike without a program's own prefix: Role of acmeRole."""
    found = {key: _CAMEL.fullmatch(key) for key in re.findall(r"(?m)^(\w+)::? ", text)}
    own = {key: words for key, words in found.items() if words}
    many = Counter(words[1] for words in own.values())
    return {key.casefold(): words[2] for key, words in own.items() if many[words[1]] > _FEW}


def _entries(text: str) -> Iterator[Values]:
    for block in re.split(r"\r?\n\s*\r?\n", text):
        entry: Values = {}
        for line in block.splitlines():
            if (found := _LINE.fullmatch(line)) and found[2] != ":<":
                entry.setdefault(found[1].casefold(), []).append(_value(found[2], found[3]))
        if "dn" in entry:
            if _is_disabled(entry):
                entry["status"] = ["disabled"]
            yield entry


def _is_disabled(entry: Values) -> bool:
    """Whether Active Directory's flags say that an account is disabled (ADS_UF_ACCOUNTDISABLE, 2)."""
    flags = _text(entry, "useraccountcontrol")
    return flags.isdecimal() and bool(int(flags) & 2)


def _value(mark: str, text: str) -> str | bytes:
    if mark != "::":
        return text
    data = decode_base64(text) or b""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


def _is_person(entry: Values) -> bool:
    """Whether an entry is a person, by its classes; without classes, by a name."""
    kinds = " ".join(text for text in entry.get("objectclass", ()) if isinstance(text, str))
    if any(map(_NOBODY.search, kinds.split())):
        return False
    return bool(_PERSON.search(kinds)) or (not kinds and bool(entry.keys() & {"sn", "cn", "givenname"}))


def _text(entry: Values, key: str) -> str:
    return "; ".join(clean(text) for text in entry.get(key, ()) if isinstance(text, str))


def _photo(entry: Values) -> bytes | None:
    found = (value for values in entry.values() for value in values if isinstance(value, bytes))
    return next((value for value in found if is_picture(value)), None)
