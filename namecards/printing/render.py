"""Printables to PDF, and to a picture of one sheet, through Typst. The one door of this room."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from namecards.core.errors import CannotWrite, plain_reason
from namecards.printing import fonts
from namecards.printing.job import Job, PrintResult
from namecards.printing.pdf import count_pages, finish
from namecards.printing.prepare import OnProgress, PreparedJob, prepare

if TYPE_CHECKING:
    from typst import Compiler

SMALLEST = 14
"""Points. A name set below this is hard to read across a table."""

_TEMPLATES = Path(__file__).with_name("templates")


def write_pdf(job: Job, out: Path, on_progress: OnProgress = lambda done, of: None) -> PrintResult:
    """Write a PDF, all of it or nothing; the same job makes the same bytes.

    Cards whose letters no font here has are left out with a warning. `watch` is told how many cards are
    ready, of how many; what it raises stops the job. Raises `NothingToPrint`, `NoFont` (nothing is left) or
    `CannotWrite`.
    """
    if not out.parent.is_dir():
        raise CannotWrite(out, f"There is no folder {out.parent}.")
    ready = prepare(job, on_progress)
    with _compiler(job, ready, whole_photos=False) as compiler:
        pdf = compiler.compile(format="pdf", timestamp=0, pdf_tags=False)
        sizes = json.loads(compiler.query("<name-size>", field="value"))
    assert isinstance(pdf, bytes)
    on_progress(len(job.cards), len(job.cards))
    replace_file(out, finish(pdf, {p.stand_in: (p.data, p.width, p.height) for p in ready.photos.values()}))
    warnings = (*job.warnings, *ready.warnings, *_small_names(sizes))
    return PrintResult(job.kind.title, out.absolute(), len(ready.cards), count_pages(pdf), warnings)


def preview(job: Job, page: int = 0, ppi: float = 72) -> bytes:
    """One page as a PNG, counted from 0, at so many pixels an inch; raises as `make` does."""
    sheet, side = divmod(min(page, page_count(job) - 1), job.sides)
    alone, shown = None, job
    if job.option("size") == "same":
        alone = sheet  # how large all names are depends on all of them
    elif job.kind.people:
        shown = _single_sheet(job, sheet)
    with _compiler(shown, prepare(shown), alone, said=f"{page + 1}/{page_count(job)}") as compiler:
        png = compiler.compile(format="png", ppi=ppi)
    pictures = png if isinstance(png, list) else [png or b""]
    return pictures[min(side if job.kind.people else page, len(pictures) - 1)]


def page_count(job: Job) -> int:
    """How many pages a job takes; one for what fills a whole sheet and is not of a person."""
    if not job.kind.people and job.stock.use == "page":
        return 1
    return job.sides * max(1, -(-(job.start - 1 + len(job.cards)) // job.stock.per_sheet))


def _single_sheet(job: Job, sheet: int) -> Job:
    """The job of one sheet alone."""
    used, each = job.start - 1, job.stock.per_sheet
    first = max(0, sheet * each - used)
    cards = job.cards[first : (sheet + 1) * each - used]
    options = dict(job.options) if sheet == 0 else {**job.options, "start": "1"}
    return replace(job, cards=cards, options=options)


@contextmanager
def _compiler(
    job: Job, ready: PreparedJob, alone: int | None = None, said: str = "", whole_photos: bool = True
) -> Iterator[Compiler]:
    """Typst over a folder of its own, with the job's templates and photos.

    For a preview: the one sheet `alone`, and what is `said` to be its place among all pages.
    """
    from typst import Compiler

    values = {
        "stock": asdict(job.stock),
        "printer": [job.printer.dx, job.printer.dy, job.printer.sx, job.printer.sy],
        "options": dict(job.options),
        "start": job.start,
        "alone": alone,
        "said": said,
        "words": ready.words,
        "cards": ready.cards,
    }
    with TemporaryDirectory(prefix="namecards-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for template in _TEMPLATES.glob("*.typ"):
            shutil.copy(template, folder)
        for file, photo in ready.photos.items():
            (folder / file).write_bytes(photo.data if whole_photos else photo.stand_in)
        with fonts.typst_fonts(ready.faces) as found:
            inputs = {"job": json.dumps(values)}
            yield Compiler(folder / f"{job.kind.key}.typ", root=folder, font_paths=found, sys_inputs=inputs)


def _small_names(sizes: Iterable[tuple[str, float]]) -> Iterator[str]:
    once = {name: size for name, size in sizes}  # noqa: C416 - a name is set twice on a tent, and JSON has lists
    for name, size in once.items():
        if size < SMALLEST:
            yield f"{name}: the name is only {size:.0f} pt. Use larger cards or a shorter name."


def replace_file(out: Path, data: bytes) -> None:
    """Replace a file in one step, so that a full disk leaves the old one. Raises `CannotWrite`."""
    part = out.with_name(f".{out.name}.part")
    try:
        part.write_bytes(data)
        part.replace(out)
    except PermissionError as error:
        raise CannotWrite(out, "It is open in another program, or the folder is protected.") from error
    except OSError as error:
        raise CannotWrite(out, plain_reason(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
