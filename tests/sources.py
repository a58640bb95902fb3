"""The program's own source, parsed once for all tests that look at it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import namecards

parse = cache(ast.parse)


def every_node() -> Iterator[ast.AST]:
    """Every node of every module."""
    for path in Path(namecards.__file__).parent.rglob("*.py"):
        yield from ast.walk(parse(path.read_text(encoding="utf-8")))
