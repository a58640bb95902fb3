"""Every format that a school has: what is written comes back, and nothing that is nobody's business stays."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from school_files import fill, pack

from namecards.collection import Collection
from namecards.importing.candidate import Candidate
from namecards.importing.plan import ImportPlan, plan
from rosters.formats import FORMATS
from rosters.formats.__main__ import row
from rosters.formats.format import Format
from rosters.formats.generic import is_written
from rosters.formats.people import SECRET, Pupil, sample

_TEXTS = ("given", "family", "middle", "suffix", "preferred", "pronouns", "grade", "homeroom", "classes")
_SAID = (
    "Names were read from the file names",
    "text from an older Mac",
    "1 hidden row was left out",
    "a hidden sheet was not read: Old.",
)
_LETTERS = {"windows": "cp1252", "older-mac": "mac_roman"}


def pupils(format: Format) -> list[Pupil]:
    """The sample's people whom the format can write: by letters, and on photos alone only who has one."""
    written = [p for p in sample(24) if is_written(p, _LETTERS.get(format.key, "utf-8"))]
    alone = format.key.startswith("photos-alone")
    return sorted((p for p in written if p.photo), key=lambda p: p.last_first) if alone else written


def expected(pupil: Pupil, format: Format) -> dict[str, object]:
    """What comes back of somebody."""
    said: dict[str, object] = {field: getattr(pupil, field) for field in _TEXTS if field in format.keeps}
    kept = pupil.photo and "photo" in format.keeps
    said["photo"] = _photo(sha256(pupil.photo).hexdigest()[:32], format) if kept else ""
    return said


def _photo(digest: str, format: Format) -> str:
    """A PDF has its own copy of a picture; which one it is, test_pages_pdf looks at."""
    return "a photo" if format.key.startswith("pdf") else digest


def back(candidate: Candidate, format: Format) -> dict[str, object]:
    """What came back of somebody."""
    said: dict[str, object] = {field: getattr(candidate, field) for field in _TEXTS if field in format.keeps}
    said["photo"] = _photo(candidate.photo.digest, format) if candidate.photo else ""
    return said


def check(format: Format, people: list[Pupil], found: ImportPlan) -> None:
    """That the plan has these people as the format keeps them, in order, nothing unclear."""
    listed = [c for c in found.new if c.role not in ("teacher", "staff")]
    if format.key.startswith("photos-alone"):
        listed.sort(key=lambda c: f"{c.family}, {c.given}" if c.family else c.given)
    assert [back(c, format) for c in listed] == [expected(p, format) for p in people]
    for candidate, pupil in zip(listed, people, strict=True):
        wanted = {getattr(pupil, field) for field in ("number", "barcode") if field in format.keeps}
        assert wanted <= set(candidate.ids)


@pytest.mark.usefixtures("read_here")
@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.key)
def test_a_list_in_every_format_comes_back(empty: Collection, tmp_path: Path, format: Format) -> None:
    """And nothing that is nobody's business is on the disk."""
    people = pupils(format)
    found = empty.imports.plan(fill(tmp_path / format.key, format.write(people)))
    assert [sentence for sentence in found.unclear if not any(said in sentence for said in _SAID)] == []
    check(format, people, found)
    kept_photos = empty.imports.keep_photos(found)
    next(kept_photos, None)  # one is enough: no format hides a text in its pictures
    kept_photos.close()
    empty.imports.apply(found)
    kept = [path.read_bytes() for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert empty.people.all() and kept
    assert not [data for data in kept if SECRET.encode() in data]


ZIPPED = ("pspa", "destiny", "oneroster-1.2", "workbook-pictures", "photos-alone", "html-grid", "pdf-grid")
"""A disc, a list with photos, several lists, a workbook, pictures alone, pages: whatever a zip may hold."""


@pytest.mark.usefixtures("read_here")
@pytest.mark.parametrize("format", [f for f in FORMATS if f.key in ZIPPED], ids=lambda format: format.key)
def test_a_list_in_a_zip_comes_back(tmp_path: Path, format: Format) -> None:
    people = pupils(format)
    check(format, people, plan(pack(tmp_path / "roster.zip", format.write(people)), []))


def test_the_docs_say_of_every_format_where_it_is_written_down() -> None:
    page = (Path(__file__).parents[2] / "docs" / "rosters.md").read_text(encoding="utf-8")
    assert [row(format) for format in FORMATS] == [
        line for line in page.splitlines() if line.startswith("| `")
    ]
