"""A mark for tests in which the system refuses a file. Windows has no such modes; the superuser reads all.

`.ci/run` takes that right away from the superuser, so that these tests run there.
"""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest


def _reads_everything() -> bool:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "closed"
        file.touch(mode=0)
        return os.access(file, os.R_OK)


ordinary_rights = pytest.mark.skipif(_reads_everything(), reason="this user may read every file")
