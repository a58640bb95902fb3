"""A setting that nobody reads, or that nobody can change, is half done."""

from __future__ import annotations

import ast
from dataclasses import fields

from sources import every_node

from namecards.core.settings import DrillSettings, Setting

DRILL = {field.name for field in fields(DrillSettings)}
ALL = {field.name for cls in Setting.__subclasses__() for field in fields(cls)}


def test_every_setting_is_read_somewhere() -> None:
    loaded = (node for node in every_node() if isinstance(node, ast.Attribute))
    assert not ALL - {node.attr for node in loaded if isinstance(node.ctx, ast.Load)}


def test_every_setting_can_be_changed_somewhere() -> None:
    given = {node.arg for node in every_node() if isinstance(node, ast.keyword)}
    assert not ALL - DRILL - given, "the settings screen changes those of the drill, row by row"
