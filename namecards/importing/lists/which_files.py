"""Choose the files of a source that may be lists, and find those of kinds that are not read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.errors import NamecardsError, NoList
from namecards.importing.files.entries import MOST_ENTRY_BYTES, Entry, Source
from namecards.importing.matching.photos import is_picture

OWN_DATA = re.compile(r"(?:^|/)(?:documents|reviews)-\d{4}-[0-9a-z]+[^/]*\.jsonl$")
"""The names of files that are data of namecards, and no lists."""
PAGES = frozenset(".pdf .html .htm .xhtml .mhtml .mht .docx .odt .doc .pptx .odp .eml .msg .rtf".split())  # noqa: SIM905
"""Read only if no table has people: a disc may hold a letter too."""
LISTS = PAGES | frozenset(
    ".csv .tsv .tab .txt .text .dat .json .jsonl .ndjson .xml .ldif .ldf .vcf .vcard"  # noqa: SIM905
    " .xls .xlsx .xlsm .xlsb .ods .numbers .dbf"
    " .pages .gsheet .gdoc .rar .7z .gz .tgz .tar .part .crdownload".split()
)
"""Files that an office sends: one that can't be read is reported."""
_NEVER = frozenset(
    ".css .js .map .svg .ico .cur .woff .woff2 .ttf .ini .db .lnk .url .exe .dll .log .xmp .aae"  # noqa: SIM905
    " .download .zip".split()
)
"""Parts of a page, of the system and of a camera; a zip in a zip is reported when zips are opened."""
_OF_PAGES = (".css", ".js", ".download")
_UNREAD = frozenset(".mp4 .mov .avi .mp3 .m4a .wav .psd".split())  # noqa: SIM905
"""Files that are never lists, but may be somebody's."""
_MOST_UNKNOWN, _MOST_ALIKE = 1_000_000, 5
"""Bytes of a file with an unknown ending that is opened, and the most files with one ending."""
_MOST_LISTS = 200
_TIFF = (b"II*\0", b"MM\0*")
"""The first bytes of TIFF, and of a camera's raw files."""


def list_files(source: Source) -> Sequence[Entry]:
    """Return the files that may be lists; of a single file, also the map files beside it."""
    often = Counter(entry.suffix for entry in source.entries)
    lists = [entry for entry in source.entries if _may_be_list(entry, often[entry.suffix])]
    lists.sort(key=lambda entry: entry.suffix in PAGES)
    if source.single and OWN_DATA.search(source.entries[0].name):
        raise NoList(source.path, "it is data of namecards.")
    if source.single:
        beside = (entry for entry in lists if entry != source.entries[0] and entry.suffix not in PAGES)
        return (source.entries[0], *beside)
    if len(lists) > _MOST_LISTS:
        raise NoList(source.path, f"it holds {len(lists)} tables. Choose the one with the people.")
    return lists


def _may_be_list(entry: Entry, alike: int) -> bool:
    """Whether a file may hold a list: by its ending, or because it is small and its ending says nothing.

    Many files with one unknown ending belong to the photos: cameras and editors write them.
    """
    if entry.is_picture or entry.suffix in _NEVER | _UNREAD or OWN_DATA.search(entry.name):
        return False
    return entry.suffix in LISTS or (entry.size <= _MOST_UNKNOWN and alike <= _MOST_ALIKE)


def with_pictures_by_content(source: Source) -> Source:
    """Return a source in which a file with no ending, or an odd one, is a picture if its bytes are one's.

    Cameras write raw files beside their pictures, in the form of TIFF.
    """
    if source.single:
        return source
    shots = {_stem(entry) for entry in source.entries if entry.is_picture}

    def is_shown(entry: Entry) -> bool:
        is_known = entry.is_picture or entry.suffix in LISTS | _NEVER | _UNREAD or _stem(entry) in shots
        if is_known or not 0 < entry.size <= MOST_ENTRY_BYTES:
            return False
        try:
            data = source.read(entry.name)
        except NamecardsError:
            return False
        return is_picture(data) and not data.startswith(_TIFF)

    return replace(
        source, entries=tuple(replace(one, shown=True) if is_shown(one) else one for one in source.entries)
    )


def is_of_office(name: str) -> bool:
    """Whether a file is of a kind that an office sends; one that can't be read is reported."""
    return PurePosixPath(name).suffix.casefold() in LISTS | {".zip"}


def unread_files(source: Source) -> Iterable[Entry]:
    """Return the files of kinds that are not read, except parts of a page and a camera's extra files."""
    if source.single:
        return ()
    often = Counter(entry.suffix for entry in source.entries)
    shots = {_stem(entry) for entry in source.entries if entry.is_picture}
    pages = {PurePosixPath(one.name).parent for one in source.entries if one.suffix in _OF_PAGES}
    others = (one for one in source.entries if not one.is_picture and one.suffix not in _NEVER)
    apart = (one for one in others if _stem(one) not in shots and PurePosixPath(one.name).parent not in pages)
    return (one for one in apart if _is_unread(one, often[one.suffix], source))


def _is_unread(entry: Entry, alike: int, source: Source) -> bool:
    """Whether a file was not opened, or is a picture without a picture's ending."""
    if not _may_be_list(entry, alike):
        return True
    return entry.suffix not in LISTS and is_picture(source.read(entry.name))


def _stem(entry: Entry) -> PurePosixPath:
    return PurePosixPath(entry.name).with_suffix("")
