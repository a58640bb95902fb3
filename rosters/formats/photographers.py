"""Discs of school photographers: PSPA and SPOA yearbook discs, administrators' discs."""

from __future__ import annotations

from collections.abc import Sequence

from rosters.formats.format import Files, Format, fields, table
from rosters.formats.people import Pupil

_PERSON = fields("given family grade homeroom photo")
_ORDER = (
    "Volume, Image Folder, Image File, Grade, Last, First, Home Room, Period, Teacher, Track, "
    "Department, Title"
)


def _files(folder: str, people: Sequence[Pupil]) -> dict[str, bytes]:
    return {f"{folder}/{at:08}.jpg": p.photo for at, p in enumerate(people, 1) if p.photo}


def _row(at: int, p: Pupil, folder: str = "IMAGES", ending: str = ".JPG") -> list[str]:
    """Volume to Title, 12 columns; blank where there is no photo."""
    image = f"{at:08}{ending}" if p.photo else ""
    return ["LMS-2026", folder, image, p.grade, p.family, p.given, p.homeroom, "", "Ortiz", "", "", ""]


def pspa_12(people: Sequence[Pupil]) -> Files:
    """The common one: tabs, no titles; file names in another case than on the disc; one row of staff."""
    rows = [_row(at, p) for at, p in enumerate(people, 1)]
    rows.append(["LMS-2026", "IMAGES", "", "FAC", "Reyes", "Ana", "", "", "", "", "Library", "Librarian"])
    index = table(rows, "\t").encode()
    return {"INDEX.TXT": index, "README.TXT": b"Photos (c) 2026.\r\n", **_files("Images", people)}


def pspa_13(people: Sequence[Pupil]) -> Files:
    """With Image Size: two rows for everybody, one small and one large, in folders within folders."""
    rows = [
        [*_row(at, p, f"Volume1\\{size}"), size]
        for at, p in enumerate(people, 1)
        for size in ("Large", "Small")
    ]
    small = {
        f"VOLUME1/Small/{at:08}.jpg": b"\xff\xd8\xffs%d" % at for at, p in enumerate(people, 1) if p.photo
    }
    return {"Index.txt": table(rows, "\t").encode(), **_files("VOLUME1/Large", people), **small}


def pspa_8(people: Sequence[Pupil]) -> Files:
    """Eight columns with the teacher before the home room, commas, saved as CSV."""
    rows = [[*_row(at, p)[:6], "Ms. Ortiz", p.homeroom] for at, p in enumerate(people, 1)]
    return {"index.csv": table(rows).encode(), **_files("IMAGES", people)}


def pspa_master(people: Sequence[Pupil]) -> Files:
    """INDEX has the first photos, MASTER those after retakes."""
    first = table([_row(at, p) for at, p in enumerate(people, 1)], "\t")
    master = table([_row(at, p, "RETAKES") for at, p in enumerate(people, 1)], "\t")
    old = {f"Images/{at:08}.jpg": b"\xff\xd8\xffold%d" % at for at, p in enumerate(people, 1) if p.photo}
    return {"INDEX.TXT": first.encode(), "MASTER.TXT": master.encode(), **old, **_files("Retakes", people)}


def with_titles(people: Sequence[Pupil]) -> Files:
    """With a row of titles, the picture first."""
    titles = ["Image Name", "Last Name", "First Name", "Teacher", "Grade", "Folder"]
    rows = [
        [f"{at:08}.jpg" if p.photo else "", p.family, p.given, p.homeroom, p.grade, "Images"]
        for at, p in enumerate(people, 1)
    ]
    return {"index.txt": table([titles, *rows], "\t").encode(), **_files("Images", people)}


def file_names_only(people: Sequence[Pupil]) -> Files:
    """Three titles and no more."""
    rows = [[f"{at:08}.jpg" if p.photo else "", p.family, p.given] for at, p in enumerate(people, 1)]
    index = table([["FileName", "LName", "FName"], *rows], "\t")
    return {"INDEX.TXT": index.encode(), **_files("Images", people)}


def admin_disc(people: Sequence[Pupil]) -> Files:
    """IDLINK.TXT with a retake as a later line, the list of the office beside it."""
    lines = "".join(f'"{p.number}","{at:05}.jpg"\r' for at, p in enumerate(people, 1) if p.photo)
    lines += "".join(f'"{p.number}","{at:05}(2).jpg"\r' for at, p in enumerate(people[:2], 1) if p.photo)
    pictures = {f"{at:05}.jpg": p.photo for at, p in enumerate(people[2:], 3) if p.photo}
    for at, p in enumerate(people[:2], 1):
        if p.photo:
            pictures |= {f"{at:05}.jpg": b"\xff\xd8\xffold%d" % at, f"{at:05}(2).jpg": p.photo}
    rows = [
        ["Student ID", "Last Name", "First Name", "Grade"],
        *([p.number, p.family, p.given, p.grade] for p in people),
    ]
    return {"IDLINK.TXT": lines.encode(), "students.csv": table(rows).encode(), **pictures}


FORMATS = (
    Format(
        "pspa",
        "Yearbook disc, 12 columns",
        _ORDER,
        "studiosourceyearbooks.freshdesk.com, 158000409343",
        _PERSON,
        pspa_12,
    ),
    Format(
        "pspa-sizes",
        "Yearbook disc, 13 columns, small and large",
        f"{_ORDER}, Image Size",
        "studiosourceyearbooks.freshdesk.com, 158000409343",
        _PERSON,
        pspa_13,
    ),
    Format(
        "pspa-8",
        "Yearbook disc, 8 columns, teacher first",
        "Volume, Folder, File, Grade, Last, First, Teacher, Home Room",
        "picabooyearbooks.com, creating-a-pspa-portrait-cd",
        _PERSON,
        pspa_8,
    ),
    Format(
        "pspa-master",
        "Yearbook disc with MASTER.TXT after retakes",
        _ORDER,
        "help.entourageyearbooks.com",
        _PERSON,
        pspa_master,
    ),
    Format(
        "photos-with-titles",
        "Photographer's index with titles",
        "Image Name, Last Name, First Name, Teacher, Grade, Folder",
        "support.schoolannual.com",
        _PERSON,
        with_titles,
    ),
    Format(
        "file-names",
        "Photographer's index, three titles",
        "FileName, LName, FName",
        "compositesupport.mementopix.com, 12000055117",
        fields("given family photo"),
        file_names_only,
    ),
    Format(
        "admin-disc",
        "Administrator's disc: IDLINK.TXT and the office's list",
        '"id","file.jpg", a later line is a retake',
        "studylib.net/doc/18119180 (Follett)",
        fields("number given family grade photo"),
        admin_disc,
    ),
)
