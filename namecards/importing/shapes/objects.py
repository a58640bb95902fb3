"""Read lists in JSON as the rows of a table: each object is a row, each key a title.

Canvas users (`GET /api/v1/courses/:id/users`) and our own export (`{"people": [...]}`) have this shape.
Pictures on the web (`avatar_url`) are not fetched.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from namecards.core.errors import CannotRead, NoList
from namecards.importing.tables.reading import MOST_COLUMNS, Row, check_size

_MOST_DEEP = 4


def is_json(text: str) -> bool:
    """Whether a text begins like JSON with objects in it."""
    return text.lstrip()[:1] in ("{", "[") and '"' in text


def rows_of_objects(name: str, text: str) -> tuple[Row, ...]:
    """Return the objects as rows below a row of titles; CannotRead if damaged, NoList if there are none."""
    try:
        objects = _objects(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise CannotRead(name, "the JSON in it is damaged. Export it again.") from error
    if not objects:
        raise NoList(name, "it is JSON without a list of people.")
    lines = [dict(_flatten("", one)) for one in objects]
    titles = tuple(dict.fromkeys(title for line in lines for title in line))[: MOST_COLUMNS + 1]
    rows = [Row(1, titles)]
    rows += [Row(at, tuple(line.get(t, "") for t in titles)) for at, line in enumerate(lines, 2)]
    return check_size(name, tuple(rows))


def _objects(whole: Any) -> list[dict[str, Any]]:
    """Return the longest list of objects at the top or one level below."""
    found = [whole, *whole.values()] if isinstance(whole, dict) else [whole]
    lists = [[one for one in each if isinstance(one, dict)] for each in found if isinstance(each, list)]
    return max(lists, key=len, default=[])


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
