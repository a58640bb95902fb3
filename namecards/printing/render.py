"""Render a job as a PDF, or one page of it as a PNG, with Typst. START HERE."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from namecards import files
from namecards.core.errors import CannotWrite
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.parts import install_command, needs
from namecards.core.paths import require_folder
from namecards.core.refusals import plain_reason
from namecards.core.text import join_names
from namecards.printing import fonts
from namecards.printing.job import Job, PrintResult
from namecards.printing.kinds import Kind
from namecards.printing.pdf import finish
from namecards.printing.photo import SIDE
from namecards.printing.prepare import PreparedJob, prepare

if TYPE_CHECKING:
    from typst import Compiler

NO_ROOM = (
    "{}: the barcode would be too narrow to be read, so it is left out. Choose Code 128 or larger cards."
)

SMALLEST_TEXT = 5
"""Points of the smallest text beside the names that can be read in the hand."""

SHARED = ("sheet", "page", "barcode", "answer-key", "seats")
"""Templates that others import."""

LOGO = "logo.png"
"""Its file in the job's folder."""

MOST_INCHES = 4
"""The largest side of a photo on paper that a preview is sharp for: Typst is slow to scale photos down."""

_TEMPLATES = Path(__file__).with_name("templates")


@needs("Printing")
def write_pdf(job: Job, out: Path, on_progress: OnProgress = ignore_progress) -> PrintResult:
    """Write a job as a PDF, whole or not at all; the same job makes the same bytes.

    Cards with letters that no font has are left out with a warning. Raises `NothingToPrint`, `NoFont` if no
    card is left, `CannotWrite`, or any exception that `on_progress` raises.
    """
    require_folder(out)
    pdf = make_pdf(job, on_progress)
    replace_file(out, pdf.data)
    return PrintResult(job.kind.title, out.absolute(), pdf.cards, pdf.pages, pdf.warnings)


class MadePdf(NamedTuple):
    """A finished PDF that is not written yet."""

    data: bytes
    cards: int
    pages: int
    warnings: tuple[str, ...]


@needs("Printing")
def make_pdf(job: Job, on_progress: OnProgress = ignore_progress) -> MadePdf:
    """Make a PDF as `write_pdf` does, without writing it. Raises the same errors."""
    ready = prepare(job, on_progress)
    compiled = compile_pdf(job, ready)
    on_progress(len(job.cards), len(job.cards))
    try:
        finished = finish(
            compiled.data, {p.stand_in: (p.data, p.width, p.height) for p in ready.photos.values()}
        )
    except ValueError as error:
        why = f"{error}. Get the tested one: {install_command('typst==0.15.2')}"
        raise CannotWrite("the PDF", why) from error
    small = (*_small_names(job.kind, compiled.sizes), *_small_texts(compiled.text_sizes))
    warnings = (*job.warnings, *ready.warnings, *small, *map(NO_ROOM.format, compiled.without_bars))
    cards = sum(1 for card in ready.cards if job.kind.people or card["name"])  # a free seat is no card
    return MadePdf(finished, cards, compiled.pages, warnings)


class CompiledPdf(NamedTuple):
    """The PDF that Typst made of a job, with stand-ins for its photos."""

    data: bytes
    sizes: list[tuple[str, float]]
    """Each name with its size in points."""
    text_sizes: list[tuple[str, float]]
    """The other texts that were fitted into a box, in the same way."""
    without_bars: list[str]
    """Whose barcode has no room."""
    pages: int


def compile_pdf(job: Job, ready: PreparedJob) -> CompiledPdf:
    """Compile a job with stand-ins for its photos."""
    with _compiler(job, ready, whole_photos=False) as compiler:
        pdf = compiler.compile(format="pdf", timestamp=0, pdf_tags=False)
        assert isinstance(pdf, bytes)
        sizes, text_sizes = (
            json.loads(compiler.query(f"<{what}-size>", field="value")) for what in ("name", "text")
        )
        without = json.loads(compiler.query("<no-room>", field="value")) if ready.has_bars else []
        return CompiledPdf(pdf, sizes, text_sizes, without, _pages(compiler))


def _pages(compiler: Compiler) -> int:
    return len(json.loads(compiler.query("<page>", field="value")))


@needs("Printing")
def preview(job: Job, page: int = 0, ppi: float = 72) -> bytes:
    """Render one page, counted from 0, as a PNG at `ppi` pixels an inch; raises as `write_pdf` does."""
    of = page_count(job) if page or not job.kind.flows else 1  # to count a text's pages takes as long as it
    sheet, side = divmod(min(page, of - 1), job.sides)
    only_sheet, shown = None, job
    if job.option("size") == "same":
        only_sheet = sheet  # how large all names are depends on all of them
    elif job.kind.people:
        shown = _single_sheet(job, sheet)
    names = [card.name for card in job.cards if card.name]
    label = "" if job.kind.flows else f"{page + 1}/{of}"
    ready = prepare(shown, names=names, side=min(SIDE, round(ppi * MOST_INCHES)))
    with _compiler(shown, ready, only_sheet, label) as compiler:
        png = compiler.compile(format="png", ppi=ppi)
    pictures = png if isinstance(png, list) else [png or b""]
    return pictures[min(side if job.kind.people else page, len(pictures) - 1)]


def page_count(job: Job) -> int:
    """Count the pages of a job: one for a printable that fills a sheet and is not about a person."""
    if job.kind.flows:
        with _compiler(job, prepare(job), whole_photos=False) as compiler:
            return _pages(compiler)
    if not job.kind.people and job.stock.use == "page":
        return 1
    return ("key" in job.words) + job.sides * max(
        1, -(-(job.start - 1 + len(job.cards)) // job.stock.per_sheet)
    )


def _single_sheet(job: Job, sheet: int) -> Job:
    used, per_sheet = job.start - 1, job.stock.per_sheet
    first = max(0, sheet * per_sheet - used)
    cards = job.cards[first : (sheet + 1) * per_sheet - used]
    options = dict(job.options) if sheet == 0 else {**job.options, "start": "1"}
    return replace(job, cards=cards, options=options)


@contextmanager
def _compiler(
    job: Job,
    ready: PreparedJob,
    only_sheet: int | None = None,
    page_label: str = "",
    whole_photos: bool = True,
) -> Iterator[Compiler]:
    """Open Typst in a temporary folder that holds the templates and the job's photos.

    A preview compiles `only_sheet`, with `page_label` ("2/5") in place of Typst's own page numbers.
    """
    from typst import Compiler

    values = {
        "font": fonts.default_face().family,
        "stock": asdict(job.stock),
        "printer": [job.printer.dx, job.printer.dy, job.printer.sx, job.printer.sy],
        "options": dict(job.options),
        "logo": {"file": LOGO, "wide": ready.logo.wide} if ready.logo else None,
        "accent": "" if job.option("colour") == "grey" else job.brand.accent,
        "start": job.start,
        "only_sheet": only_sheet,
        "page_label": page_label,
        "words": ready.words,
        "picture": job.picture,
        "cards": ready.cards,
        "spans": ready.spans,
        "phrases": ready.table,
    }
    with TemporaryDirectory(prefix=f"namecards-{os.getpid()}-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for template in (job.kind.key, *SHARED):
            shutil.copy(_TEMPLATES / f"{template}.typ", folder)
        for file, photo in ready.photos.items():
            (folder / file).write_bytes(photo.data if whole_photos else photo.stand_in)
        if ready.logo:
            (folder / LOGO).write_bytes(ready.logo.data)
        with fonts.typst_fonts(ready.faces) as folders:
            inputs = {"job": json.dumps(values)}
            yield Compiler(folder / f"{job.kind.key}.typ", root=folder, font_paths=folders, sys_inputs=inputs)


def _small_names(kind: Kind, sizes: Iterable[tuple[str, float]]) -> Iterator[str]:
    once = {name: size for name, size in sizes}  # noqa: C416 - a name is set twice on a tent, and JSON has lists
    rounded = ((name, round(size, 1)) for name, size in once.items())
    small = [f"{name} ({int(size)} pt)" for name, size in rounded if size < kind.smallest]
    if small:
        yield (
            f"Hard to read from where it will be (under {kind.smallest} pt): {', '.join(small)}. "
            f"Choose {'' if kind.use == 'page' else 'larger cards, or '}a shorter “goes by” name."
        )


def _small_texts(sizes: Iterable[tuple[str, float]]) -> Iterator[str]:
    smallest = dict(sorted(sizes, key=itemgetter(1), reverse=True))
    small = [f"“{text}” ({int(size)} pt)" for text, size in smallest.items() if size < SMALLEST_TEXT]
    if small:
        yield (
            f"Too small to read (under {SMALLEST_TEXT} pt): {join_names(small, 6)}. "
            "Choose larger cards, or shorten the text."
        )


def replace_file(out: Path, data: bytes) -> None:
    """Replace a file in one step, so that the old one survives a full disk. Raises `CannotWrite`."""
    try:
        files.replace(out, data)
    except PermissionError as error:
        raise CannotWrite(out, "It is open in another program, or the folder is protected.") from error
    except OSError as error:
        raise CannotWrite(out, plain_reason(error)) from error
