"""Pages with photos beside names: printed as PDF, saved from the browser as HTML or MHTML."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable, Sequence
from html import escape
from importlib.resources import files
from pathlib import Path

from rosters.formats.format import Files, Format, fields
from rosters.formats.people import SECRET, Pupil

_NOTO = str(Path(str(files("fontpkg_noto_sans"))) / "files")
_NONE = '<svg role="img" viewBox="0 0 24 24"><title>No photo</title><path d="M12 12a5 5 0 1 0 0-10"/></svg>'


_STYLE = """
.photo-list { display: flex; flex-wrap: wrap; list-style: none } .photo-wrapper { width: 130px; margin: 8px }
.photo { height: 96px } .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden }
.roster-member { display: inline-flex; width: 290px; margin: 4px } .roster-picture { width: 76px }
dl { margin: 0 0 0 8px; display: grid; grid-template-columns: 80px 1fr } dd { margin: 0 }
"""


def _page(title: str, body: str) -> bytes:
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    above = '<nav><img src="Roster_files/logo.png" alt="Lakeside"><a href="#">Home</a></nav>'
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head>{head}<script>var mail = "{SECRET}";</script></head>\n'
        f"<body>{above}\n<h1>{title}</h1>\n{body}\n"
        "<footer>Lakeside Middle School, page printed 9/1/2026</footer></body></html>\n"
    ).encode()


def _name(p: Pupil) -> str:
    return f"{p.given} {p.family}".strip()


def photo_grid(p: Pupil, src: str) -> str:
    """A list of photos as bCourses has it: first name, last name in bold, student ID."""
    picture = f'<img src="{src}" alt="Photo of {escape(_name(p))}" class="photo">' if src else _NONE
    return (
        f'<li class="photo-wrapper"><div class="text-center"><div class="container">{picture}</div>\n'
        f'<div class="name"><a href="mailto:{SECRET}@example.org"><div>{escape(p.given)}</div>\n'
        f'<div class="font-weight-bolder">{escape(p.family)}</div></a></div>\n'
        f'<div class="id"><span class="sr-only">Student </span>ID: {p.number}</div></div></li>'
    )


def cards(p: Pupil, src: str) -> str:
    """Cards as Sakai has them: the photo at the left, labels and values at the right."""
    picture = f'<img class="roster-picture" src="{src}">' if src else '<span class="no-picture"></span>'
    rows = {
        "Name": p.last_first,
        "Student ID": p.number,
        "Email": SECRET,
        "Role": "Student",
        "Section": p.homeroom,
    }
    said = "".join(f"<dt>{label}</dt><dd>{escape(value)}</dd>" for label, value in rows.items() if value)
    return f'<div class="roster-member"><div class="left">{picture}</div><dl>{said}</dl></div>'


def row(p: Pupil, src: str) -> str:
    """A table with a person in each row."""
    picture = f'<img src="{src}" width="44">' if src else ""
    cells = [picture, escape(p.last_first), p.number, p.grade, escape(p.homeroom), SECRET]
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


_TITLES = ["Photo", "Name", "Student ID", "Grade", "Homeroom", "Birth date"]
Shape = Callable[[Pupil, str], str]
_HEADER = "".join(f"<th>{title}</th>" for title in _TITLES)
_ABOVE: dict[Shape, tuple[str, str]] = {
    photo_grid: ('<ul class="photo-list">', "</ul>"),
    cards: ('<div class="roster-cards">', "</div>"),
    row: (f"<table><thead><tr>{_HEADER}</tr></thead><tbody>", "</tbody></table>"),
}


def save_page(shape: Shape) -> Callable[[Sequence[Pupil]], Files]:
    """A page as a browser saves it: pictures in a folder beside it, as their addresses were called."""

    def write(people: Sequence[Pupil]) -> Files:
        shown = [p for p in people if p.photo]
        names = {id(p): f"photo({at})" if at else "photo" for at, p in enumerate(shown)}
        parts = [shape(p, f"./Roster_files/{names[id(p)]}" if p.photo else "") for p in people]
        above, below = _ABOVE[shape]
        page = _page("Roster, English 7", "\n".join([above, *parts, below]))
        return {"Roster.html": page, **{f"Roster_files/{names[id(p)]}": p.photo for p in shown}}

    return write


def mhtml(people: Sequence[Pupil]) -> Files:
    """A page as Chrome saves it in a single file."""
    site = "https://roster.example.org/photos"
    parts = [photo_grid(p, f"{site}/{p.login}" if p.photo else "") for p in people]
    page = _page("Roster", "\n".join(['<ul class="photo-list">', *parts, "</ul>"]))
    mark = "----MultipartBoundary--aBcD----"
    head = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://roster.example.org/\nSubject: Roster\n"
        f'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="{mark}"\n\n'
    )
    pieces = [_part(mark, "text/html", "https://roster.example.org/", page)]
    pieces += [_part(mark, "image/jpeg", f"{site}/{p.login}", p.photo) for p in people if p.photo]
    return {"Roster.mhtml": (head + "".join(pieces) + f"--{mark}--\n").replace("\n", "\r\n").encode()}


def _part(mark: str, kind: str, place: str, content: bytes) -> str:
    body = base64.encodebytes(content).decode()
    head = f"--{mark}\nContent-Type: {kind}\nContent-Transfer-Encoding: base64\nContent-Location: {place}"
    return f"{head}\n\n{body}\n"


def pdf_grid(people: Sequence[Pupil]) -> Files:
    """Photos in a grid, name and number below, a frame for somebody without a photo."""
    cells = ", ".join(f"[{_photo(p)} \\ {_text(p.last_first)} \\ ID: {_text(p.number)}]" for p in people)
    return _print_page(people, f"#table(columns: (1fr,) * 5, stroke: none, align: center, {cells})")


def pdf_list(people: Sequence[Pupil]) -> Files:
    """A row for each person below titles."""
    titles = ", ".join(f"[*{title}*]" for title in _TITLES[:5])
    said = [[_photo(p, 32), *map(_text, (p.last_first, p.number, p.grade, p.homeroom))] for p in people]
    cells = ", ".join(f"[{cell}]" for one in said for cell in one)
    return _print_page(
        people, f"#table(columns: (60pt, 2fr, 1fr, 1fr, 1fr), table.header({titles}), {cells})"
    )


def _photo(p: Pupil, wide: int = 70) -> str:
    return (
        f'#image("{p.number}.jpg", width: {wide}pt)'
        if p.photo
        else f"#rect(width: {wide}pt, height: {wide * 1.25}pt)"
    )


def _text(said: str) -> str:
    return "".join(f"\\{char}" if char in "#[]*_$<>@`\\~" else char for char in said)


def _print_page(people: Sequence[Pupil], body: str) -> Files:
    import typst

    head = (
        '#set page(paper: "us-letter", margin: 40pt)\n'
        "#set page(footer: [Lakeside Middle School #h(1fr) Printed 9/1/2026])\n"
        '#set text(font: ("Noto Sans", "DejaVu Sans Mono"), size: 9pt)\n'
        "#set smartquote(enabled: false)\n#show table.cell: set block(breakable: false)\n"
        "= Photo roster\nTeacher: Ortiz, R.\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        for p in people:
            if p.photo:
                Path(folder, f"{p.number}.jpg").write_bytes(p.photo)
        main = Path(folder, "main.typ")
        main.write_text(head + body, encoding="utf-8")
        pdf = typst.compile(str(main), root=folder, font_paths=[_NOTO], ignore_system_fonts=True)
    assert isinstance(pdf, bytes)
    return {"roster.pdf": pdf}


_PLAUSIBLE = "only plausible beyond that: each system prints its own"
FORMATS = (
    Format(
        "html-grid",
        "Photo roster saved from the browser: a grid, as bCourses",
        "img, first name, last name, Student ID; Roster.html and Roster_files/",
        "ets-berkeley-edu/ripley, RosterPhotos.vue",
        fields("number given family photo"),
        save_page(photo_grid),
    ),
    Format(
        "html-cards",
        "Photo roster saved from the browser: cards, as Sakai",
        "img, and labels with values",
        "sakaiproject/sakai, members_photogrid.handlebars (the parts; the markup is only plausible)",
        fields("number given family photo"),
        save_page(cards),
    ),
    Format(
        "html-table",
        "Photo roster saved from the browser: a table",
        "Photo, Name, Student ID, Grade, Homeroom",
        "",
        fields("number given family grade homeroom photo"),
        save_page(row),
    ),
    Format(
        "mhtml",
        "Photo roster saved as one file (MHTML)",
        "as html-grid",
        "RFC 2557; ets-berkeley-edu/ripley, RosterPhotos.vue",
        fields("number given family photo"),
        mhtml,
    ),
    Format(
        "pdf-grid",
        "Photo roster as PDF: a grid, names below",
        "photo, name, ID",
        f"kb.wisc.edu, 22081 (photos and names); {_PLAUSIBLE}",
        fields("number given family photo"),
        pdf_grid,
    ),
    Format(
        "pdf-list",
        "Photo roster as PDF: a row for each person",
        "Photo, Name, Student ID, Grade, Homeroom",
        f"sakaiproject/sakai, print.css (rows with small photos); {_PLAUSIBLE}",
        fields("number given family grade homeroom photo"),
        pdf_list,
    ),
)
