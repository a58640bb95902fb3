"""Says which part of the program is missing or blocked, and how to get it."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TypeGuard

from namecards.core.errors import NamecardsError

_PACKAGES = {"PIL": "pillow", "fontpkg_noto_sans": "fontpkg-noto-sans", "pi_heif": "pi-heif"}
"""Parts whose package has another name."""
FOR_PAPER = '"typst>=0.15,<0.16" "uharfbuzz>=0.50,<1"'
"""What printing needs, to be installed at once, in the versions of pyproject.toml."""
_NOT_MADE = {
    "win-arm64": ("Windows on ARM", ("typst", "uharfbuzz")),
    "win32": ("32-bit Python", ("typst", "msgspec")),
}
"""The parts that do not exist for a platform, by `sysconfig.get_platform()`."""
_COMPILED = (".pyd", ".dll", ".so", ".dylib")


class MissingPart(NamecardsError):
    """A part that is not installed, not made for this computer, or blocked by it."""

    def __init__(self, what: str, error: ImportError | OSError) -> None:
        super().__init__(f"{what} {why_missing(error)}")


@contextmanager
def needs(what: str) -> Iterator[None]:
    """Raise `MissingPart` if a part can't be imported."""
    try:
        yield
    except ImportError as error:
        raise MissingPart(what, error) from error


def is_missing(error: BaseException) -> TypeGuard[ImportError]:
    """Whether an error is about a missing or blocked part of others, not about a bug of ours."""
    if not isinstance(error, ImportError) or (error.name or "").startswith("namecards"):
        return False
    return isinstance(error, ModuleNotFoundError) or str(error.path).casefold().endswith(_COMPILED)


def why_missing(error: ImportError | OSError) -> str:
    """Say what is needed and how to get it, for the user or for whoever looks after the computer."""
    module = getattr(error, "name", None) or ""
    part = _PACKAGES.get(top := module.partition(".")[0], top)
    if isinstance(error, ModuleNotFoundError):
        platform, not_made = _NOT_MADE.get(sysconfig.get_platform(), ("", ()))
        if part in not_made:
            return (
                f"needs the part {part}, which does not exist for {platform}. "
                "Install the 64-bit x64 Python, then namecards again with that Python."
            )
        command = install_command(FOR_PAPER if part in ("typst", "uharfbuzz") else part)
        return f"needs the part {part}, which is not installed. Get it with “{command}”."
    file = getattr(error, "path", None) or getattr(error, "filename", None) or module or "unknown"
    return (
        f"needs a file that this computer refuses to load, {file}. "
        "Ask whoever looks after the computer to allow this file in Smart App Control, App Control, "
        "AppLocker or the antivirus."
    )


def install_command(packages: str) -> str:
    """Return the command that adds packages to this Python: by pip, or by uv, which installs no pip."""
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    if find_spec("pip") is None:
        return f"uv pip install --python {python} {packages}"
    call = "& " if python.startswith('"') and sys.platform == "win32" else ""  # as PowerShell wants it
    return f"{call}{python} -m pip install {packages}"
