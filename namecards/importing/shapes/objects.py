"""Read lists of objects as the rows of a table, from JSON and XML: each object is a row, each key a title.

Canvas users (`GET /api/v1/courses/:id/users`), Google Classroom, SIECLE (ElevesSansAdresses.xml) and our own
export (`{"people": [...]}`) have this form. Pictures on the web (`avatar_url`) are not fetched.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from namecards.core.errors import CannotRead, NoList
from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.private import is_private
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import count_titles, title_kind
from namecards.importing.files.entries import Source, pictures_inside
from namecards.importing.formats.text_tables import MOST_COLUMNS, check_size
from namecards.importing.left_out import LeftOut
from namecards.importing.matching.looks import digest
from namecards.importing.matching.photos import decode_picture
from namecards.importing.places.bits import is_year
from namecards.importing.row import Row
from namecards.importing.shapes.memberships import (
    ID,
    MEMBER,
    MEMBERS,
    ROLES,
    Line,
    is_of_classes,
    name_of,
    put_in_classes,
    titles_of,
)
from namecards.importing.text import clean

_MOST_DEEP = 8
_SHARED = 0.5
"""The share of people whom another list must name for the two to be joined."""
_ROLE, _NAMES = "role", {"given", "family", "full"}
_FEWEST = 3
_SHORTEST = 300
"""The fewest characters of a picture in base 64; shorter texts are not tried."""
_LABELS = ("name", "key", "label", "field", "context")
"""Keys whose value is a title: {"name": "Homeroom", "value": "7A"}; also those that end with "type"."""
_VALUES = ("value", "identifier", "text")
_KEY, _LONG_KEY = "login", re.compile(r"(?=\D*\d)(?=[^a-z]*[a-z])[\w-]{12,}")
"""The title for keys, which are matched but not kept."""
_OWN_KEY = {"key": "student key"}
"""Titles of keys in an office's table, where a key may be one of a locker."""
_OF_ID = (".type", ".href")
"""The ends of titles about an id, not a person: {"sourcedId": "u1", "type": "user"}."""
_LETTERS = str.maketrans("0123456789", "ghijklmnop")
_JSON = re.compile(r"\s*(?:\{|\[\s*(?:[\"{\[\]]|-?\d+\s*[,\]]))")
"""The start of JSON, but no day in brackets, as a chat begins: "[11/16/26, 9:12 AM] Anna Lee:"."""


def is_json(text: str) -> bool:
    """Whether a text begins like JSON with objects in it."""
    return bool(_JSON.match(text)) and '"' in text


def rows_of_json(name: str, text: str) -> tuple[tuple[Row, ...], list[LeftOut], Source]:
    """Return the objects as rows below a row of titles, everything else, and the pictures inside.

    CannotRead if it is damaged, NoList if there are no objects.
    """
    joined, more = re.subn(r"\}\s*\n\s*\{", "},{", text)  # JSON lines, with an object each
    try:
        return rows_of_objects(name, json.loads(f"[{joined}]" if more else text), "JSON")
    except (ValueError, RecursionError) as error:
        raise CannotRead(name, "the JSON in it is damaged. Export it again.") from error


def rows_of_objects(name: str, whole: Any, what: str) -> tuple[tuple[Row, ...], list[LeftOut], Source]:
    """Return the people in nested lists as rows with facts from other lists, the rest, and pictures."""
    photos: dict[str, bytes] = {}
    whole = _name_pictures(whole, photos)
    lists: dict[str, list[Line]] = defaultdict(list)
    texts: list[str] = []
    _gather("", whole, {}, lists, texts)
    if not lists:
        raise NoList(name, f"it is {what} without a list of people.")
    lists = put_in_classes(lists)
    lines, left_out = _people({key: _with_roles(some) for key, some in lists.items()})
    titles = titles_of(lines)[: MOST_COLUMNS + 1]
    keys = {title for title in titles if _are_keys(title, lines, titles)}
    short = (_KEY if title in keys else _OWN_KEY.get(title) or _short(title, titles) for title in titles)
    rows = [Row(1, tuple(short))]
    rows += [Row(at, tuple(line.get(t, "") for t in titles)) for at, line in enumerate(lines, 2)]
    left_out += [LeftOut("no name", clean(text)) for text in texts]
    return check_size(name, tuple(rows)), left_out, pictures_inside(name, photos)


def _are_keys(title: str, lines: Sequence[Line], titles: Sequence[str]) -> bool:
    """Whether an id is a database key beside people's numbers: other lists refer to them by it."""
    own = [line[title] for line in lines if line.get(title)]
    is_id = title.rpartition(".")[2] in ("id", "sourcedId") and all(map(_LONG_KEY.fullmatch, own))
    return is_id and any(title_kind(other) == "id" for other in titles if other != title)


def _name_pictures(value: Any, photos: dict[str, bytes]) -> Any:
    """Replace a picture in base 64 by a file name; it has only letters, for a digit may be a number."""
    if isinstance(value, dict):
        return {key: _name_pictures(inner, photos) for key, inner in value.items()}
    if isinstance(value, list):
        return [_name_pictures(inner, photos) for inner in value]
    if isinstance(value, str) and len(value) > _SHORTEST and (photo := decode_picture(value)):
        file = f"{digest(photo).translate(_LETTERS)}.jpg"
        photos[file] = photo
        return file
    return value


def _gather(
    key: str, value: Any, above: Line, lists: dict[str, list[Line]], texts: list[str], deep: int = 0
) -> None:
    """Collect the lists of objects at any depth by their keys; objects get the facts above them."""
    if deep > _MOST_DEEP:
        return
    if isinstance(value, dict) and _are_by_key(value):
        value = [{"id": inner, **each} for inner, each in value.items()]
    if isinstance(value, dict):
        value = {inner: [each] if _is_like_others(each, value) else each for inner, each in value.items()}
        plain = list(_flatten("", value, lists=False))
        plain = plain if deep else [fact for fact in plain if _is_place(*fact)]
        kinds = {title_kind(inner) for inner, _ in plain}
        if "family" in kinds and kinds & {"given", "preferred"}:  # XML has no list for the only teacher
            lists[key].append(above | dict(plain))
            return
        own = above | {f"{key}.{inner}".lstrip("."): text for inner, text in plain}
        for inner, each in value.items():
            _gather(inner, each, own, lists, texts, deep + 1)
    elif isinstance(value, list):
        objects = [one for one in value if isinstance(one, dict)]
        texts += [str(one) for one in value if isinstance(one, str | int)] if objects else []
        for one in objects:
            people = {inner: each for inner, each in one.items() if _are_people(inner, each)}
            own = dict(_flatten("", {inner: each for inner, each in one.items() if inner not in people}))
            if people and not _NAMES & set(map(title_kind, own)):  # a class with its people
                with_key = {f"{key}.{title}".lstrip("."): text for title, text in own.items()}
                for inner, each in people.items():
                    _gather(inner, each, above | with_key, lists, texts, deep + 1)
            else:
                lists[key].append(above | own)


def _is_place(title: str, text: str) -> bool:
    """Whether a fact at the top is the class or the grade of everybody: meta.class, course.name."""
    return not is_year(text) and bool({title_kind(title), title_kind(title.rpartition(".")[2])} & set(PLACES))


def _is_like_others(one: Any, beside: Mapping[str, Any]) -> bool:
    """Whether an object is alone in its list in XML: a group beside groups of another kind."""
    lists = (each for each in beside.values() if isinstance(each, list))
    firsts = (each[0] for each in lists if each and isinstance(each[0], dict))
    return isinstance(one, dict) and len(one) > 1 and any(one.keys() <= other.keys() for other in firsts)


def _are_people(key: str, value: Any) -> bool:
    """Whether a part of an object is a list of people, and not of somebody's parents."""
    objects = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
    if (
        not objects
        or _labelled_texts(key, objects)
        or role_of(key, key.rstrip("s")) == "parent"
        or title_kind(key) == "role"
        or is_private(key)
    ):
        return False
    return count_titles(list(dict(_flatten("", objects[0])))) > 0


def _are_by_key(value: Mapping[str, Any]) -> bool:
    """Whether an object holds people by their numbers: `{"1001": {"first": ...}, ...}`."""
    inner = list(value.values())
    alike = all(isinstance(one, dict) for one in inner) and len({frozenset(one) for one in inner}) == 1
    return alike and len(inner) >= _FEWEST and any(map(str.isdigit, "".join(value)))


def _people(lists: Mapping[str, list[Line]]) -> tuple[list[Line], list[LeftOut]]:
    """Return the longest list with names, with those of other roles, and facts from lists without names."""
    named = {key: lines for key, lines in lists.items() if count_titles(list(titles_of(lines)))} or lists
    main = max(named, key=lambda key: len(named[key]))
    titles = set(titles_of(named[main]))
    alike = [
        key
        for key, some in named.items()
        if key == main or _is_of_role(key, some) or (role_of(key) and titles.issuperset(titles_of(some)))
    ]
    roles = {key: role_of(key, key.rstrip("s")) for key in alike} if len(alike) > 1 else {}
    lines = [line | ({_ROLE: roles[key]} if roles.get(key) else {}) for key in alike for line in named[key]]
    others = [key for key in lists if key not in alike and not _join(lines, lists[key])]
    texts = {text for line in lines for text in line.values()}
    unread = (key for key in others if not is_of_classes(key) or texts.isdisjoint(map(name_of, lists[key])))
    return lines, [LeftOut("table", clean(key)) for key in unread]


def _is_of_role(key: str, lines: Sequence[Line]) -> bool:
    """Whether a list of names is called students, teachers or staff: <leerkracht>."""
    kinds = set(map(title_kind, titles_of(lines)))
    return role_of(key, key.rstrip("s")) in ROLES and "family" in kinds


def _with_roles(lines: list[Line]) -> list[Line]:
    """Give each person the role named by a part of their object, if others have such a part of another role.

    `roles.teacher.sis_id` then means the same as `roles.student.sis_id`. If somebody has both parts, such as
    a student who has a teacher, nothing changes.
    """
    paths = ({part for title in line for part in title.split(".")[:-1]} for line in lines)
    parts = [{part for part in path if role_of(part) in ROLES} for path in paths]
    times = Counter(part for each in parts for part in each)
    if len({role_of(part) for part in times}) < 2 or any(len(each) != 1 for each in parts):
        return lines
    usual = times.most_common(1)[0][0]
    found = list[Line]()
    for line, (part,) in zip(lines, parts, strict=True):
        own = {f".{title}".replace(f".{part}.", f".{usual}.")[1:]: text for title, text in line.items()}
        found.append({**own, _ROLE: line.get(_ROLE, part)})
    return found


def _join(lines: list[Line], others: Sequence[Line]) -> bool:
    """Add the facts of a list without names to the people, by a key that both have; return whether it fit."""
    keys = sorted(titles_of(others), key=lambda title: title != MEMBER and not MEMBERS.search(title))
    ids = ["id", *filter(ID.search, titles_of(lines))]
    pairs = [(key, own) for key in keys for own in dict.fromkeys((key, *ids))]
    for key, own in pairs:
        owners = {line[own]: line for line in lines if line.get(own)}
        if len(owners) < max(2, _SHARED * len(lines)) or title_kind(key) not in ("id", "login", ""):
            continue
        owned = [other for other in others if other.get(key) in owners]
        if len({other[key] for other in owned}) < _SHARED * len(owners):
            continue
        for other in owned:
            line = owners[other[key]]
            for title, text in other.items():
                is_again = own != key and title in (own, key)  # the id of what says it, and the person's
                if is_again or title.endswith(_OF_ID):
                    continue
                line[title] = "; ".join(dict.fromkeys(filter(None, (line.get(title), text))))
        return True
    return False


def _short(title: str, titles: Sequence[str]) -> str:
    """Return the longest known end of an unknown title: `YearLevel.Code` of `Recent.YearLevel.Code`."""
    if title_kind(title) or is_private(title):
        return title
    head, _, last = title.rpartition(".")
    if last in (*_VALUES, "type") and title_kind(head) == "id":  # externalIds.value, externalIds.type
        return head if last in _VALUES else title
    parts = title.split(".")
    if parts[-1] == "name" and title_kind("".join(parts[-2:-1])) == "role":
        return parts[-2]  # a teacher's "roles": [{"name": "Teacher"}]
    end = next((parts[at:] for at in range(1, len(parts)) if title_kind(".".join(parts[at:]))), parts)
    again = [one for one in titles if fold(" ".join(one.split(".")[-len(end) :])) == fold(" ".join(end))]
    return title if len(again) > 1 else ".".join(end)


def _flatten(
    before: str, one: Mapping[str, Any], deep: int = 0, lists: bool = True
) -> Iterator[tuple[str, str]]:
    """Yield keys and values as text: `profile.name.givenName`; a list of texts or objects as "Art; Gym"."""
    for key, value in one.items():
        is_wrapper = key == "data" and before and isinstance(value, dict)  # {"group": {"data": {...}}}
        title = before.rstrip(".") if is_wrapper else f"{before}{key}"
        if key == "id" and one.get("ids") == []:  # our own list: without a number it is a key of ours
            continue
        if labelled := _labelled_texts(title, value if isinstance(value, list) else [value]):
            yield from labelled
        elif isinstance(value, dict) and deep < _MOST_DEEP:
            yield from _flatten(f"{title}.", value, deep + 1, lists)
        elif isinstance(value, list) and lists:
            if texts := [str(item) for item in value if isinstance(item, str | int)]:
                yield title, "; ".join(texts)
            parts = [dict(_flatten("", item, deep + 1)) for item in value if isinstance(item, dict)]
            for inner in dict.fromkeys(key for part in parts for key in part) if deep < _MOST_DEEP else ():
                yield f"{title}.{inner}", "; ".join(part[inner] for part in parts if inner in part)
        elif value is not None and not isinstance(value, dict | list):
            yield title, str(value)


def _labelled_texts(before: str, objects: Sequence[Any]) -> list[tuple[str, str]]:
    """Return texts by titles in the data, if one is known: {"name": "Homeroom", "value": "7A"}."""
    found = list[tuple[str, str]]()
    for one in objects:
        plain = {key: str(text) for key, text in one.items()} if isinstance(one, dict) else {}
        label = next((text for key, text in plain.items() if key in _LABELS or key.endswith("type")), "")
        text = next((plain[key] for key in _VALUES if key in plain), None)
        if not label or text is None:
            return []
        found.append((label, text))
    is_told = any(title_kind(label) or is_private(label) for label, _ in found)
    return [(f"{before}.{label}", text) for label, text in found] if is_told else []
