"""`python -m tests.durability [--long] [NAME ...]`: attack saved data, and print what was lost as a table."""

from __future__ import annotations

import argparse
import platform
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from . import cuts, disks, flips, forgetting, kills, sync_client, two_syncthings, year_end
from .outcome import Attack, CannotTry, Outcome

SEED = 12


class Row(NamedTuple):
    """An attack on us and the same one on stock TinyDB, how often in a short and in a long run."""

    what: str
    ours: Attack
    stock: Attack | None
    short: int
    long: int


ATTACKS = {
    "kill-shell": Row("SIGKILL of `namecards note`", kills.kill_shell, kills.kill_stock, 20, 5000),
    "kill-screens": Row("SIGKILL of the screens", kills.kill_screens, None, 1, 300),
    "two-writers": Row(
        "two programs write at once", kills.write_together, kills.write_stock_together, 20, 1000
    ),
    "kill-forgetting": Row("SIGKILL while a person is forgotten", forgetting.kill_forgetting, None, 2, 2000),
    "kill-year-end": Row("SIGKILL at a year's end", year_end.kill_year_end, None, 2, 500),
    "cuts": Row("file cut at every byte of its last lines", cuts.cut, cuts.cut_stock, 1, 6),
    "flips": Row("one flipped bit, then everything is used", flips.flip, flips.flip_stock, 5, 2000),
    "full-disk": Row("full disk", disks.fill_disk, disks.fill_disk_of_stock, 1, 30),
    "file-limit": Row("limit on file sizes", disks.limit_files, disks.limit_files_of_stock, 3, 200),
    "power-cut": Row("power cut (ext4)", disks.cut_power, disks.cut_power_of_stock, 1, 40),
    "sync-client": Row("two computers, a bad sync client", sync_client.sync, None, 1, 60),
    "syncthing": Row("two real Syncthings, equal host names", two_syncthings.sync_for_real, None, 0, 300),
}


def table(names: list[str], long: bool, often: int | None = None) -> Iterator[str]:
    """Run the attacks and yield the table's lines."""
    yield f"Python {platform.python_version()}, {platform.system()}, seed {SEED}"
    yield ""
    yield "| attack | how often | saved | lost | stock TinyDB: saved | lost | |"
    yield "|---|---|---|---|---|---|---|"
    for name in names:
        row = ATTACKS[name]
        tries = often or (row.long if long else row.short)
        if tries:
            yield _line(row.what, *(_try(attack, tries) for attack in (row.ours, row.stock)))


def _line(what: str, ours: Outcome | str, stock: Outcome | str) -> str:
    if isinstance(ours, str):
        return f"| {what} | not tried: {ours} | | | | | |"
    figures = f"{stock.saved:,} | {stock.lost:,}" if isinstance(stock, Outcome) else "– | –"
    return f"| {what} | {ours.tried} | {ours.saved:,} | {ours.lost:,} | {figures} | {ours.detail} |"


def _try(attack: Attack | None, tries: int) -> Outcome | str:
    if attack is None:
        return ""
    with tempfile.TemporaryDirectory(prefix="namecards-durability-") as folder:
        try:
            return attack(Path(folder), tries, Random(SEED))
        except CannotTry as error:
            return str(error)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.durability", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(ATTACKS))
    parser.add_argument("--long", action="store_true", help="as often as in SECURITY.md; about half an hour")
    parser.add_argument("--tries", type=int, help="so often instead")
    given = parser.parse_args()
    if unknown := set(given.names) - set(ATTACKS):
        parser.error(f"no attack is called {', '.join(unknown)}")
    for line in table(given.names or list(ATTACKS), given.long, given.tries):
        print(line, flush=True)


if __name__ == "__main__":
    main()
