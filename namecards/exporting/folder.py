"""Write an export to its folder: prepared in a folder aside, then moved in, so it is whole or not there."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from namecards import files
from namecards.core.errors import BadPhoto, CannotRead, CannotWrite, NamecardsError
from namecards.core.refusals import plain_reason
from namecards.exporting import upload
from namecards.exporting.earlier import OLD, PARTS, PEOPLE, PHOTOS, STAGING, TABLE
from namecards.exporting.plan import ExportPlan
from namecards.exporting.tables import as_json, csv_file, people_rows

_FOR_COLLEAGUES = 0o777 if sys.platform == "win32" else 0o700
"""Windows makes of 0o700 a list of rights that shuts everybody else out, wherever the folder is moved."""
Step = tuple[int, int, BadPhoto | None]
"""(photos done, photos in all, the error of this one)."""


def write(plan: ExportPlan) -> Iterator[Step]:
    """Carry out a plan, one photo a step; it is in place after the last step. Raises CannotWrite.

    If it stops half-way, the folder keeps its earlier content.
    """
    total = len(plan.photos) + (len(plan.upload.pictures) if plan.upload else 0)
    try:
        with _staging_folder(plan.out) as aside, closing(_write_files(plan, aside / "new")) as written:
            for done, wrong in enumerate(written, 1):
                yield done, total, wrong
            _swap(plan.out, aside / "new", aside / OLD)
    except OSError as error:
        place, why = plan.out / Path(error.filename or "").name, plain_reason(error)
        if _way_back(plan.out):
            raise NamecardsError(
                f"Can't write to {place}: {why} Part of the earlier export is in {plan.out / STAGING / OLD} "
                "now. Nothing is lost: export to the same folder again, and it is moved back."
            ) from error
        raise CannotWrite(place, why) from error


@contextmanager
def _staging_folder(out: Path) -> Iterator[Path]:
    """Make a folder inside `out`, on the same disk; remove it at the end, and a new `out` if still empty.

    An earlier export that could not be moved back stays in it, and is moved back by the next export.
    """
    is_new = not out.exists()
    _make_folder(out)
    aside = out / STAGING
    try:
        _move(_way_back(out))
        _remove_folder(aside)
        for folder in (aside, aside / "new", aside / "new" / PHOTOS, aside / OLD):
            _make_folder(folder)
        yield aside
    finally:
        if not _way_back(out):
            _remove_folder(aside)
        if is_new:
            with suppress(OSError):
                out.rmdir()


def _make_folder(path: Path) -> None:
    files.retry(path, lambda: path.mkdir(mode=_FOR_COLLEAGUES, exist_ok=True))


def _remove_folder(path: Path) -> None:
    with suppress(OSError):
        files.retry(path, lambda: shutil.rmtree(path))
    shutil.rmtree(path, ignore_errors=True)


def _way_back(out: Path) -> list[tuple[Path, Path]]:
    """The moves that bring back what is missing of an earlier export."""
    old = out / STAGING / OLD
    there = old.iterdir() if old.is_dir() else ()
    return [(path, out / path.name) for path in there if not (out / path.name).exists()]


def _write_files(plan: ExportPlan, new: Path) -> Generator[BadPhoto | None, None, None]:
    for entry in plan.photos:
        assert entry.source and entry.photo
        try:
            photo = files.read(entry.source)
        except OSError as error:
            raise CannotRead(entry.source, plain_reason(error)) from error
        _write(new / entry.photo, photo)
        yield None
    if plan.upload:
        yield from upload.write(plan.upload, new / plan.upload.file)
    if plan.csv:
        _write(new / TABLE, csv_file(people_rows(plan.people)))
    _write(new / PEOPLE, as_json(plan.people).encode())


def _write(path: Path, data: bytes) -> None:
    with files.create(path) as file:
        file.write(data)


def _swap(out: Path, new: Path, old: Path) -> None:
    """Move the earlier export out and the new one in; if the disk refuses, move everything back."""
    earlier = [(path, old / path.name) for path in out.iterdir() if path.name in PARTS]
    _move([*earlier, *((path, out / path.name) for path in sorted(new.iterdir()))])
    _remove_folder(old)


def _move(moves: Sequence[tuple[Path, Path]]) -> None:
    done: list[tuple[Path, Path]] = []
    try:
        for start, end in moves:
            files.rename(start, end)
            done.append((start, end))
    except OSError:
        for start, end in reversed(done):
            with suppress(OSError):  # it stays aside
                files.rename(end, start)
        raise
