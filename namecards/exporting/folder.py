"""Write an export to its folder: prepared in a folder aside, then moved in, so it is whole or not there."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from namecards.core.errors import BadPhoto, CannotWrite, plain_reason
from namecards.exporting import upload
from namecards.exporting.earlier import PARTS, PEOPLE, PHOTOS, STAGING, TABLE
from namecards.exporting.plan import ExportPlan
from namecards.exporting.tables import as_csv, as_json

Step = tuple[int, int, BadPhoto | None]
"""(photos done, photos in all, the error of this one)."""


def steps(plan: ExportPlan) -> int:
    """Count the steps of `write`."""
    return len(plan.photos) + (len(plan.upload.pictures) if plan.upload else 0)


def write(plan: ExportPlan) -> Iterator[Step]:
    """Carry out a plan, one photo a step; it is in place after the last step. Raises CannotWrite.

    If it stops half-way, the folder keeps its earlier content.
    """
    total = steps(plan)
    try:
        with _staging_folder(plan.out) as aside, closing(_write_files(plan, aside / "new")) as files:
            for done, wrong in enumerate(files, 1):
                yield done, total, wrong
            _swap(plan.out, aside / "new", aside / "old")
    except OSError as error:
        raise CannotWrite(plan.out, plain_reason(error)) from error


@contextmanager
def _staging_folder(out: Path) -> Iterator[Path]:
    """Make a folder inside `out`, on the same disk; remove it at the end, and a new `out` if still empty."""
    is_new = not out.exists()
    out.mkdir(mode=0o700, exist_ok=True)
    aside = out / STAGING
    try:
        shutil.rmtree(aside, ignore_errors=True)
        for folder in (aside, aside / "new", aside / "new" / PHOTOS, aside / "old"):
            folder.mkdir(mode=0o700)
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)
        if is_new:
            with suppress(OSError):
                out.rmdir()


def _write_files(plan: ExportPlan, new: Path) -> Generator[BadPhoto | None, None, None]:
    for one in plan.photos:
        assert one.source and one.photo
        shutil.copyfile(one.source, new / one.photo)
        yield None
    if plan.upload:
        yield from upload.write(plan.upload, new / plan.upload.file)
    if plan.csv:
        # Excel takes a CSV for UTF-8 only with a byte order mark.
        (new / TABLE).write_text(as_csv(plan.people), encoding="utf-8-sig", newline="")
    (new / PEOPLE).write_text(as_json(plan.people), encoding="utf-8")


def _swap(out: Path, new: Path, old: Path) -> None:
    """Move the earlier export out and the new one in; if the disk refuses, move everything back."""
    earlier = [(path, old / path.name) for path in out.iterdir() if path.name in PARTS]
    _move([*earlier, *((path, out / path.name) for path in sorted(new.iterdir()))])


def _move(moves: Sequence[tuple[Path, Path]]) -> None:
    done: list[tuple[Path, Path]] = []
    try:
        for start, end in moves:
            start.rename(end)
            done.append((start, end))
    except OSError:
        for start, end in reversed(done):
            end.rename(start)
        raise
