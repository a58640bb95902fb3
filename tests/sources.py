"""The program's own source, parsed and walked through once for all tests that look at it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import namecards

parse = cache(ast.parse)


@cache
def nodes(source: str) -> tuple[ast.AST, ...]:
    """Every node of a module, as `ast.walk` gives them, which takes twice as long."""
    found: list[ast.AST] = [parse(source)]
    for node in found:  # which grows
        for value in vars(node).values():
            some = value if isinstance(value, list) else [value]
            found += [each for each in some if isinstance(each, ast.AST)]
    return tuple(found)


def every_node() -> Iterator[ast.AST]:
    """Every node of every module."""
    for path in Path(namecards.__file__).parent.rglob("*.py"):
        yield from nodes(path.read_text(encoding="utf-8"))
