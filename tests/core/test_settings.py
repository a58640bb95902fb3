"""A setting that nobody reads, or that nobody can change, is half done."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path

import namecards
from namecards.core.settings import DrillSettings, Setting

FILES = Path(namecards.__file__).parent.rglob("*.py")
NODES = [node for path in FILES for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
DRILL = {field.name for field in fields(DrillSettings)}
ALL = {field.name for cls in Setting.__subclasses__() for field in fields(cls)}


def test_every_setting_is_read_somewhere() -> None:
    read = {node.attr for node in NODES if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)}
    assert not ALL - read


def test_every_setting_can_be_changed_somewhere() -> None:
    given = {node.arg for node in NODES if isinstance(node, ast.keyword)}
    assert not ALL - DRILL - given, "the settings screen changes those of the drill, row by row"
