"""Refuse parts of the program in another process: gone, or blocked by Windows.

A blocked file is an ImportError: "DLL load failed while importing QtWidgets: The file was blocked by
application control policy." (amnweb/yasb#1020), in the language of Windows. CPython sets its `name` to the
module and its `path` to "the path to any file which triggered the exception" (docs, ImportError.path).
"""

from __future__ import annotations

import os
from pathlib import Path

_REFUSER = """
import os, sys

class Refuser:
    def find_spec(self, name, path=None, target=None):
        if name in os.environ["GONE"].split():
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        if name in os.environ["BLOCKED"].split():
            why = f"DLL load failed while importing {name}: Richtlinie hat diese Datei blockiert."
            raise ImportError(why, name=name, path=rf"C:\\Parts\\{name}.pyd")

sys.meta_path.insert(0, Refuser())
"""


def without_parts(folder: Path, gone: str = "", blocked: str = "") -> dict[str, str]:
    """The environment of a process that lacks some modules; `folder` takes the part that refuses them."""
    (folder / "sitecustomize.py").write_text(_REFUSER, encoding="utf-8")
    paths = [str(folder), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONPATH": os.pathsep.join(paths), "GONE": gone, "BLOCKED": blocked}
