"""Where everything is kept, and which computer this is."""

from __future__ import annotations

import platform
import sys
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from namecards.core.errors import CannotWrite, plain_reason

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


@dataclass(frozen=True, slots=True)
class Home:
    """The folders of one collection. `data` may lie in a synced folder; `local` belongs to this computer."""

    data: Path
    local: Path

    @property
    def journal(self) -> Path:
        """The append-only lines: the truth."""
        return self.data / "journal"

    @property
    def photos(self) -> Path:
        """Photo files, named by the hash of what they were made from."""
        return self.data / "photos"

    @property
    def lock(self) -> Path:
        """Held while a line is written, so that two programs on this computer take turns."""
        return self.local / "namecards.lock"

    def create(self) -> None:
        """Make the folders, private to this user. Raises `CannotWrite`."""
        for folder in (self.data, self.journal, self.photos, self.local):
            try:
                folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            except OSError as error:
                raise CannotWrite(folder, plain_reason(error)) from error

    def device(self, new_id: str) -> str:
        """This computer's id in file names: kept here, or `new_id` from now on.

        The file is named by a fingerprint of the computer: two computers, or a disk copied to another, never
        write the same journal file, even where this folder is synced too.
        """
        kept = self.local / f"device-{_fingerprint()}.txt"
        try:
            if not kept.exists():
                kept.write_text(new_id, encoding="utf-8")
            return kept.read_text(encoding="utf-8").strip() or new_id
        except OSError as error:
            raise CannotWrite(kept, plain_reason(error)) from error


def home_at(folder: Path) -> Home:
    """A home with everything inside one folder, this computer's own files too."""
    whole = folder.expanduser().absolute()
    return Home(data=whole, local=whole / "local")


def default_home(env: Mapping[str, str]) -> Home:
    """`NAMECARDS_HOME` if it is set, else where this platform keeps a program's data."""
    if env.get("NAMECARDS_HOME"):
        return home_at(Path(env["NAMECARDS_HOME"]))
    import platformdirs

    return Home(
        data=Path(platformdirs.user_data_dir("namecards", appauthor=False)),
        local=Path(platformdirs.user_state_dir("namecards", appauthor=False)),
    )


def _fingerprint() -> str:
    return f"{zlib.crc32(f'{platform.node()} {_machine_id()}'.encode()):08x}"


def _machine_id() -> str:
    """The operating system's own id of this installation; empty where none can be had cheaply."""
    with suppress(OSError):
        if sys.platform == "win32":
            import winreg

            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return Path("/etc/machine-id").read_text(encoding="utf-8").strip()
    return ""
