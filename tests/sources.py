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
    """Every node of a module; to walk through all modules takes a second each time."""
    return tuple(ast.walk(parse(source)))


def every_node() -> Iterator[ast.AST]:
    """Every node of every module."""
    for path in Path(namecards.__file__).parent.rglob("*.py"):
        yield from nodes(path.read_text(encoding="utf-8"))
