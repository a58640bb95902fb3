"""Refuse files that hold no list themselves, and say what to do with each kind."""

from __future__ import annotations

from posixpath import splitext

from namecards.core.errors import CannotRead

_PACKED = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"MSCF")
"""The first bytes of archives other than zips: RAR, 7-Zip, gzip, bzip2, xz, Zstandard, cabinets."""
_TAR, _TAR_AT = b"ustar", 257
APPLE = b"Index/Document.iwa"
"""A part of each document from Apple's office programs."""
_OF_APPLE = {
    ".pages": "a Pages document. Export it as .docx or PDF",
    ".key": "a Keynote presentation. Export it as .pptx or PDF",
}
_NUMBERS = "a Numbers spreadsheet. Save it as .xlsx or CSV"
_OLE = b"\xd0\xcf\x11\xe0"
_OF_OFFICE = {
    ".msg": "a mail of Outlook. Save it as .eml, or save what is attached to it",
    ".ppt": "an old PowerPoint file. Save it as .pptx or PDF",
    ".pub": "a Publisher file. Save it as PDF",
}
_LINKS = (".gsheet", ".gdoc", ".gslides", ".gform")
_SHORTCUTS = (".lnk", ".url", ".webloc")
_PARTS = (".crdownload", ".part", ".partial", ".opdownload")


def refuse_no_list(name: str, data: bytes) -> None:
    """Raise CannotRead for archives, Apple documents, links, and half a download."""
    suffix = splitext(name)[1].casefold()
    why = ""
    if suffix in _PARTS:
        why = "it was not downloaded completely. Download it again."
    elif suffix in _LINKS and data[:1] == b"{":
        why = (
            "it is only a link to Google Drive. Download the document there as .xlsx or PDF, and import that."
        )
    elif suffix in _SHORTCUTS:
        why = "it is only a shortcut. Choose the file that it leads to."
    elif name.startswith("~$"):
        why = f"it only says that {name[2:]} is open in Office. Choose that file."
    elif data.startswith(b"PK\3\4") and APPLE in data:
        why = f"it is {_OF_APPLE.get(suffix, _NUMBERS)} and import that."
    elif data.startswith(_OLE) and suffix in _OF_OFFICE:
        why = f"it is {_OF_OFFICE[suffix]}, and import that."
    elif data.startswith(_PACKED) or data[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR:
        why = "it is packed in a way that can't be read. Unpack it, and choose the folder."
    if why:
        raise CannotRead(name, why)
