"""A file that is listed but lies in iCloud or OneDrive only is named, and nothing is imported without it."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from namecards import demo
from namecards.core.errors import CannotRead
from namecards.core.refusals import plain_reason
from namecards.importing.plan import plan

AWAY = "it is in the cloud, not on this computer"


def roster(folder: Path, away: str) -> Path:
    """A list and a photo, one of which is iCloud's stand-in: "a leading dot plus an `.icloud` suffix"
    (ryanbr/noop#293), for files that are not downloaded yet."""
    names = {"list.csv": b"first,last,photo\nMaya,Chen,1.jpg\n"}
    names["1.jpg"] = next((demo.sample() / "photos").iterdir()).read_bytes()
    for name, data in names.items():
        if name == away:
            (folder / f".{name}.icloud").write_bytes(b"bplist00")
        else:
            (folder / name).write_bytes(data)
    return folder


@pytest.mark.parametrize("away", ["list.csv", "1.jpg"])
@pytest.mark.parametrize("chosen", ["", "list.csv"], ids=["folder", "list"])
def test_a_file_in_icloud_is_named(tmp_path: Path, away: str, chosen: str) -> None:
    with pytest.raises(CannotRead, match=rf"{away}: {AWAY}"):
        plan(roster(tmp_path, away) / chosen, [])


def test_a_list_beside_another_one_that_is_away_is_imported_and_the_other_named(tmp_path: Path) -> None:
    folder = roster(tmp_path, "")
    (folder / ".period 2.csv.icloud").write_bytes(b"bplist00")
    found = plan(folder, [])
    assert len(found.listed) == 1
    assert any("period 2.csv" in why and AWAY in why and "left out" in why for why in found.unclear)


@pytest.mark.parametrize(
    ("kept", "value"),
    [("st_file_attributes", 0x0050_0020), ("st_file_attributes", 0x1020), ("st_flags", 0x4000_0000)],
    ids=["OneDrive", "other providers", "macOS 14"],
)
def test_a_download_that_fails_says_where_the_file_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str, value: int
) -> None:
    """FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS: "the file or directory is not fully present locally" (Microsoft,
    File Attribute Constants). SF_DATALESS: "file is dataless object" (macOS, sys/stat.h). Opening it
    downloads it, or fails offline: ERROR_CLOUD_FILE_PROVIDER_NOT_RUNNING, 362."""
    path = roster(tmp_path, "") / "list.csv"
    whole, opened = Path.lstat, Path.open

    def lstat(self: Path) -> Any:
        found = whole(self)
        return SimpleNamespace(st_mode=found.st_mode, st_size=found.st_size, **{kept: value})

    def fail(self: Path, *how: Any, **more: Any) -> Any:
        if self == path:
            raise OSError(22, "The cloud file provider is not running")
        return opened(self, *how, **more)

    monkeypatch.setattr(Path, "lstat", lstat)
    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(CannotRead, match=rf"list.csv: {AWAY}"):
        plan(path, [])


def test_macos_privacy_is_a_way_to_system_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Apple, On File System Permissions: "If an operation was blocked by BSD permissions or ACLs, it fails
    with EACCES (Permission denied, 13). If it was blocked by something else, it’ll fail with EPERM
    (Operation not permitted, 1)"."""
    refused = PermissionError(errno.EPERM, "Operation not permitted", "/Users/eli/Downloads")
    assert plain_reason(refused) == "Operation not permitted."
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "System Settings, Privacy & Security, Files & Folders" in plain_reason(refused)
    assert plain_reason(PermissionError(errno.EACCES, "Permission denied")) == "Permission denied."
