"""The folders of a collection, and the id of this computer."""

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
    """The folders of one collection. `data` may be in a synced folder; `local` belongs to this computer."""

    data: Path
    local: Path

    @property
    def journal(self) -> Path:
        """The folder of the append-only files that everything is read from."""
        return self.data / "journal"

    @property
    def photos(self) -> Path:
        """The folder of photo files, named by the hash of their originals."""
        return self.data / "photos"

    @property
    def lock(self) -> Path:
        """The lock file, held during a write so that two programs on this computer take turns."""
        return self.local / "namecards.lock"

    def create(self) -> None:
        """Make the folders, private to this user. Raises `CannotWrite`."""
        for folder in (self.data, self.journal, self.photos, self.local):
            try:
                folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            except OSError as error:
                raise CannotWrite(folder, plain_reason(error)) from error

    def device(self, new_id: str) -> str:
        """Return this computer's id in file names: the stored one, or `new_id`, which is then stored.

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
    """Return a home inside one folder, with this computer's own files. Raises `CannotWrite`."""
    try:
        whole = folder.expanduser().absolute()
    except RuntimeError as error:
        raise CannotWrite(folder, "There is no such home folder.") from error
    return Home(data=whole, local=whole / "local")


def default_home(env: Mapping[str, str]) -> Home:
    """Return the home in `NAMECARDS_HOME` if it is set, else in the platform's data folder."""
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
    """The operating system's id of this installation; empty where there is no cheap one."""
    with suppress(OSError):
        if sys.platform == "win32":
            import winreg

            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return Path("/etc/machine-id").read_text(encoding="utf-8").strip()
    return ""
