"""Read lists in JSON as the rows of a table: each object is a row, each key a title.

Canvas users (`GET /api/v1/courses/:id/users`) and our own export (`{"people": [...]}`) have this shape.
Pictures on the web (`avatar_url`) are not fetched.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from namecards.core.errors import CannotRead, NoList
from namecards.importing.left_out import LeftOut
from namecards.importing.tables.reading import MOST_COLUMNS, Row, check_size
from namecards.importing.text import clean

_MOST_DEEP = 4


def is_json(text: str) -> bool:
    """Whether a text begins like JSON with objects in it."""
    return text.lstrip()[:1] in ("{", "[") and '"' in text


def rows_of_objects(name: str, text: str) -> tuple[tuple[Row, ...], list[LeftOut]]:
    """Return the objects as rows below a row of titles, and what else is there.

    CannotRead if it is damaged, NoList if there are no objects.
    """
    try:
        objects, left_out = _objects(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise CannotRead(name, "the JSON in it is damaged. Export it again.") from error
    if not objects:
        raise NoList(name, "it is JSON without a list of people.")
    lines = [dict(_flatten("", one)) for one in objects]
    for line in lines:
        if line.get("ids") == "":  # our own list: without a number, `id` is a key of ours
            line.pop("id", None)
    titles = tuple(dict.fromkeys(title for line in lines for title in line))[: MOST_COLUMNS + 1]
    rows = [Row(1, titles)]
    rows += [Row(at, tuple(line.get(t, "") for t in titles)) for at, line in enumerate(lines, 2)]
    return check_size(name, tuple(rows)), left_out


def _objects(whole: Any) -> tuple[list[dict[str, Any]], list[LeftOut]]:
    """Return the longest list of objects at the top or one level below, and what is in no object of it."""
    found = whole if isinstance(whole, dict) else {"": whole}
    lists = {key: each for key, each in found.items() if isinstance(each, list)}
    objects = {key: [one for one in each if isinstance(one, dict)] for key, each in lists.items()}
    longest = max(objects, key=lambda key: len(objects[key]), default="")
    others = [LeftOut("table", clean(key)) for key in objects if key != longest and objects[key]]
    texts = [one for one in lists.get(longest, ()) if isinstance(one, str | int)]
    return objects.get(longest, []), [*others, *(LeftOut("no name", clean(str(one))) for one in texts)]


def _flatten(before: str, one: Mapping[str, Any], deep: int = 0) -> Iterator[tuple[str, str]]:
    """Yield keys and values as text: `profile.name.givenName`; a list of texts as "Art; Gym"."""
    for key, value in one.items():
        title = f"{before}{key}"
        if isinstance(value, dict) and deep < _MOST_DEEP:
            yield from _flatten(f"{title}.", value, deep + 1)
        elif isinstance(value, Sequence) and not isinstance(value, str):
            yield title, "; ".join(str(item) for item in value if isinstance(item, str | int))
        elif value is not None and not isinstance(value, dict):
            yield title, str(value)
