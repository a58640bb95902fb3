"""Read lists of objects as the rows of a table, from JSON and XML: each object is a row, each key a title.

Canvas users (`GET /api/v1/courses/:id/users`), Google Classroom, SIECLE (ElevesSansAdresses.xml) and our own
export (`{"people": [...]}`) have this shape. Pictures on the web (`avatar_url`) are not fetched.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from namecards.core.errors import CannotRead, NoList
from namecards.core.normalize import fold
from namecards.importing.cells.private import is_private
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import count_titles, split_title, title_kind
from namecards.importing.files.entries import Source, pictures_inside
from namecards.importing.formats.text_tables import MOST_COLUMNS, check_size
from namecards.importing.left_out import LeftOut
from namecards.importing.matching.looks import digest
from namecards.importing.matching.photos import decode_picture
from namecards.importing.row import Row
from namecards.importing.text import clean
from namecards.importing.words import folded

_MOST_DEEP = 8
_SHARED = 0.5
"""The share of people whom another list must name for the two to be joined."""
Line = dict[str, str]
"""An object: text by title."""
_ROLE = "role"
_ROLES = ("student", "teacher", "staff")
_NAMES = {"given", "family", "full"}
_FEWEST = 3
_SHORTEST = 300
"""Characters of a picture in base 64; texts are not tried."""
_AND = "; "
"""Between several values of one key."""
_MEMBERS = re.compile(
    r"(?:^|\.)(?:students?|learners|pupils|members|users)(?:Ids?|_ids?|\.(?:data\.)?(?:id|sourcedId|userId))?$"
)
_IDS = re.compile(r"(?:(?=\S*\d)[\w-]+; )+(?=\S*\d)[\w-]+")
_CLASS_WORDS = folded("class course section group homeroom")
_CALLED = ("name", "title", "className", "displayName")
_KEY, _LONG_KEY = "login", re.compile(r"(?=\D*\d)(?=[^a-z]*[a-z])[\w-]{12,}")
"""The title of keys, which are matched and not kept."""
_MEMBER, _CLASS = "member id", "Class"
_LETTERS = str.maketrans("0123456789", "ghijklmnop")


def is_json(text: str) -> bool:
    """Whether a text begins like JSON with objects in it."""
    return text.lstrip()[:1] in ("{", "[") and '"' in text


def rows_of_json(name: str, text: str) -> tuple[tuple[Row, ...], list[LeftOut], Source]:
    """Return the objects as rows below a row of titles, what else is there, and the pictures inside.

    CannotRead if it is damaged, NoList if there are no objects.
    """
    try:
        return rows_of_objects(name, json.loads(text), "JSON")
    except (ValueError, RecursionError) as error:
        raise CannotRead(name, "the JSON in it is damaged. Export it again.") from error


def rows_of_objects(name: str, whole: Any, what: str) -> tuple[tuple[Row, ...], list[LeftOut], Source]:
    """Return the people in nested lists as rows with what other lists say of them, the rest, and pictures."""
    photos: dict[str, bytes] = {}
    whole = _name_pictures(whole, photos)
    lists: dict[str, list[Line]] = defaultdict(list)
    texts: list[str] = []
    _gather("", whole, {}, lists, texts)
    if not lists:
        raise NoList(name, f"it is {what} without a list of people.")
    lists = _with_named_places({key: _one_line_a_member(some) for key, some in lists.items()})
    lines, left_out = _people({key: _with_roles(some) for key, some in lists.items()})
    titles = tuple(dict.fromkeys(title for line in lines for title in line))[: MOST_COLUMNS + 1]
    keys = {title for title in titles if _are_keys(title, lines, titles)}
    rows = [Row(1, tuple(_KEY if title in keys else _short(title, titles) for title in titles))]
    rows += [Row(at, tuple(line.get(t, "") for t in titles)) for at, line in enumerate(lines, 2)]
    left_out += [LeftOut("no name", clean(text)) for text in texts]
    return check_size(name, tuple(rows)), left_out, pictures_inside(name, photos)


def _are_keys(title: str, lines: Sequence[Line], titles: Sequence[str]) -> bool:
    """Whether an id is a key of a data base, beside numbers of the people: other lists name them by it."""
    own = [line[title] for line in lines if line.get(title)]
    is_id = title.rpartition(".")[2] in ("id", "sourcedId") and all(map(_LONG_KEY.fullmatch, own))
    return is_id and any(title_kind(other) == "id" for other in titles if other != title)


def _name_pictures(value: Any, photos: dict[str, bytes]) -> Any:
    """Put a file name where a picture stands in base 64; it has letters only, for a digit may be a number."""
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
    """Collect the lists of objects at any depth by their keys; objects know what stands above them."""
    if deep > _MOST_DEEP:
        return
    if isinstance(value, dict) and _are_by_key(value):
        value = [{"id": inner, **each} for inner, each in value.items()]
    if isinstance(value, dict):
        plain = _flatten("", value, lists=False) if deep else ()
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
                told = {f"{key}.{title}".lstrip("."): text for title, text in own.items()}
                for inner, each in people.items():
                    _gather(inner, each, above | told, lists, texts, deep + 1)
            else:
                lists[key].append(above | own)


def _are_people(key: str, value: Any) -> bool:
    """Whether a part of an object is a list of people, and not of somebody's parents."""
    objects = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
    if not objects or role_of(key, key.rstrip("s")) == "parent" or is_private(key):
        return False
    return count_titles(list(dict(_flatten("", objects[0])))) > 0


def _are_by_key(value: Mapping[str, Any]) -> bool:
    """Whether an object holds people by their numbers: `{"1001": {"first": ...}, ...}`."""
    inner = list(value.values())
    alike = all(isinstance(one, dict) for one in inner) and len({frozenset(one) for one in inner}) == 1
    return alike and len(inner) >= _FEWEST and any(map(str.isdigit, "".join(value)))


def _people(lists: Mapping[str, list[Line]]) -> tuple[list[Line], list[LeftOut]]:
    """Return the longest list with names, with those of other roles, and what lists of no names add to it."""
    named = {key: lines for key, lines in lists.items() if count_titles(list(_titles(lines)))} or lists
    main = max(named, key=lambda key: len(named[key]))
    titles = _titles(named[main])
    alike = [key for key in named if key == main or (role_of(key) and _titles(named[key]) == titles)]
    told = {key: role_of(key, key.rstrip("s")) for key in alike} if len(alike) > 1 else {}
    lines = [line | ({_ROLE: told[key]} if told.get(key) else {}) for key in alike for line in named[key]]
    others = [key for key in lists if key not in alike and not _join(lines, lists[key])]
    return lines, [LeftOut("table", clean(key)) for key in others]


def _one_line_a_member(lines: list[Line]) -> list[Line]:
    """Part classes that list the ids of people into a line for each: {"name": "6A", "students": ["u1"]}."""
    told = {
        title for line in lines for title in line if _MEMBERS.search(title) and _IDS.fullmatch(line[title])
    }
    found = list[Line]()
    for line in lines:
        ids, name = next((title for title in line if title in told), ""), _name_of(line)
        is_class = ids and name and not {"given", "family"} & set(map(title_kind, line))
        found += [{_MEMBER: one, _CLASS: name} for one in line[ids].split(_AND)] if is_class else [line]
    return found


def _name_of(line: Line) -> str:
    return next((line[title] for title in line if title.rpartition(".")[2] in _CALLED), "")


def _with_named_places(lists: dict[str, list[Line]]) -> dict[str, list[Line]]:
    """Put the names of classes, from a list of their own, in the place of their ids: {"classId": "c1"}."""
    classes = {key for key in lists if title_kind(key) in ("class", "section")}
    of_classes = (line for key in classes for line in lists[key])
    names = {line["id"]: name for line in of_classes if "id" in line and (name := _name_of(line))}

    def named(line: Line) -> Line:
        ids = (title for title in line if _CLASS_WORDS.intersection(split_title(title)))
        return {**line, **{title: names.get(line[title], line[title]) for title in ids}}

    return {key: some if key in classes else list(map(named, some)) for key, some in lists.items()}


def _with_roles(lines: list[Line]) -> list[Line]:
    """Give each the role whose part of the object tells of them, where those of others tell of another role.

    `roles.teacher.sis_id` is theirs as `roles.student.sis_id` is. A student beside a teacher has both parts.
    """
    parts = [
        {part for title in line for part in title.split(".")[:-1] if role_of(part) in _ROLES}
        for line in lines
    ]
    times = Counter(part for each in parts for part in each)
    if len({role_of(part) for part in times}) < 2 or any(len(each) != 1 for each in parts):
        return lines
    usual = times.most_common(1)[0][0]
    found = list[Line]()
    for line, (part,) in zip(lines, parts, strict=True):
        own = {f".{title}".replace(f".{part}.", f".{usual}.")[1:]: text for title, text in line.items()}
        found.append({**own, _ROLE: line.get(_ROLE, part)})
    return found


def _titles(lines: Sequence[Line]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(title for line in lines for title in line))


def _join(lines: list[Line], others: Sequence[Line]) -> bool:
    """Add what a list without names says of the people, by a key that both have; say whether it does."""
    pairs = [(key, own) for key in _titles(others) for own in dict.fromkeys((key, "id"))]
    for key, own in pairs:
        owners = {line[own]: line for line in lines if line.get(own)}
        if len(owners) < max(2, _SHARED * len(lines)) or title_kind(key) not in ("id", "login", ""):
            continue
        told = [other for other in others if other.get(key) in owners]
        if len({other[key] for other in told}) < _SHARED * len(owners):
            continue
        for other in told:
            line = owners[other[key]]
            for title, text in other.items():
                line[title] = "; ".join(dict.fromkeys(filter(None, (line.get(title), text))))
        return True
    return False


def _short(title: str, titles: Sequence[str]) -> str:
    """Return the last part of a title that says nothing as a whole: `STRUCTURE.CODE_STRUCTURE`."""
    last = title.rpartition(".")[2]
    ends = Counter(fold(one.rpartition(".")[2]) for one in titles)
    known = title_kind(title) or is_private(title) or not title_kind(last) or ends[fold(last)] > 1
    return title if known else last


def _flatten(
    before: str, one: Mapping[str, Any], deep: int = 0, lists: bool = True
) -> Iterator[tuple[str, str]]:
    """Yield keys and values as text: `profile.name.givenName`; a list, of texts or objects, as "Art; Gym"."""
    for key, value in one.items():
        is_wrapper = key == "data" and before and isinstance(value, dict)  # {"group": {"data": {...}}}
        title = before.rstrip(".") if is_wrapper else f"{before}{key}"
        if key == "id" and one.get("ids") == []:  # our own list: without a number it is a key of ours
            continue
        if isinstance(value, dict) and deep < _MOST_DEEP:
            yield from _flatten(f"{title}.", value, deep + 1, lists)
        elif isinstance(value, list):
            if not lists:
                continue
            if texts := [str(item) for item in value if isinstance(item, str | int)]:
                yield title, "; ".join(texts)
            parts = [dict(_flatten("", item, deep + 1)) for item in value if isinstance(item, dict)]
            for inner in dict.fromkeys(key for part in parts for key in part) if deep < _MOST_DEEP else ():
                yield f"{title}.{inner}", "; ".join(part[inner] for part in parts if inner in part)
        elif value is not None and not isinstance(value, dict):
            yield title, str(value)
