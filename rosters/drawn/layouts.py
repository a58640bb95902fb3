"""Photo rosters in random layouts: what is drawn, and what should come back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from random import Random

from namecards.importing.names.split_name import split_name
from rosters.drawn.marked import mark_picture, silhouette
from rosters.drawn.people import Drawn, people

_NOTO = str(Path(str(files("fontpkg_noto_sans"))) / "files")
_PAPERS = {"letter": (612, 792), "a4": (595, 842), "legal": (612, 1008)}
_FONTS = ["Noto Sans", "Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono"]


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody as they should come back."""

    given: str
    family: str
    ids: tuple[str, ...]
    picture: int


@dataclass(frozen=True, slots=True)
class Document:
    """A drawn roster."""

    what: str
    pdf: bytes
    expected: tuple[Expected, ...]


def document(seed: int) -> Document:
    """The layout of this seed."""
    random = Random(seed)
    layout = _Layout(random)
    return Document(layout.what, layout.pdf(), layout.expected())


class _Layout:
    """Everything is decided when it is made; then it is drawn."""

    def __init__(self, random: Random) -> None:
        self.random = random
        chance = random.random()
        self.letters = "hebrew" if chance < 0.05 else "arabic" if chance < 0.1 else "latin"
        self.kind = random.choices(
            ["below", "above", "cards", "cards-left", "stack", "table", "table-right"],
            [38, 10, 16, 6, 8, 16, 6],
        )[0]
        wide, high = _PAPERS[random.choice(list(_PAPERS))]
        self.paper = (high, wide) if random.random() < 0.25 else (wide, high)
        self.margin = random.uniform(24, 60)
        self.size = random.uniform(6.5, 11)
        self.font = "DejaVu Sans Mono" if self.letters != "latin" else random.choice(_FONTS)
        self.flow = random.random() < 0.5
        self.shape = random.choice([1.0, 1.25, 1.33, 1.5])
        self.without = random.choice([0.0, 0.06, 0.12, 0.3])
        self.blank = random.choice(["nothing", "frame", "silhouette", "words"])
        self.align = random.choice(["center", "center", "left", "right"])
        if self.kind not in ("below", "above"):
            self.align = "right" if self.kind == "cards-left" and random.random() < 0.6 else "left"
        self.columns = self._columns()
        room = self.cell - 4 if self.kind in ("below", "above") else self.cell - self.photo - 12
        if self.cell:
            self.size = min(self.size, room / (14 * 0.6))
        self.people = people(
            random, random.choice([5, 12, 23, 28, 31, 36, 64, 90]), self.letters, self.without
        )
        self.name_style = random.choice(["first-last", "last-first", "two-lines", "two-lines-caps"])
        if self.letters != "latin" or self.kind.startswith("table"):
            self.name_style = (
                random.choice(["first-last", "last-first"]) if self.letters == "latin" else "first-last"
            )
        self.number_style = random.choice(["line", "line", "label", "label-word", "brackets", "hash", "none"])
        self.extra = random.sample(
            ["grade", "homeroom", "teacher", "pronouns", "birth"], random.choice([0, 0, 1, 2])
        )
        self.header = random.sample(["school", "title", "teacher", "term", "logo"], random.randint(0, 4))
        self.footer = random.sample(["page", "printed", "private", "school"], random.randint(0, 3))
        self.titled = random.random() < 0.75
        self.ruled = random.random() < 0.4
        self.round = random.random() < 0.15

    @property
    def what(self) -> str:
        said = [
            self.kind,
            f"{self.columns} columns",
            self.letters,
            "flow" if self.flow else "placed",
            self.align,
        ]
        return ", ".join(
            [*said, self.name_style, f"number {self.number_style}", *self.extra, f"without: {self.blank}"]
        )

    def _columns(self) -> int:
        self.cell = 0.0
        inner = self.paper[0] - 2 * self.margin
        if self.kind in ("stack", "table", "table-right"):
            self.photo = self.random.uniform(26, 70)
            return 1
        if self.kind.startswith("cards"):
            columns = self.random.randint(2, 4 if inner > 560 else 3)
            self.cell = inner / columns
            self.photo = self.random.uniform(0.25, 0.4) * self.cell
        else:
            columns = self.random.randint(1 if self.random.random() < 0.1 else 2, 8)
            columns = min(columns, int(inner / 56))
            self.cell = inner / columns
            self.photo = min(self.random.uniform(0.5, 0.92) * self.cell, 120)
        return columns

    # What is written

    def name_lines(self, one: Drawn) -> list[str]:
        if self.name_style == "first-last":
            return [f"{one.given} {one.family}"]
        if self.name_style == "last-first":
            return [f"{one.family}, {one.given}"]
        if self.name_style == "two-lines-caps":
            return [one.family.upper(), one.given]
        return [one.given, one.family]

    def lines(self, one: Drawn) -> list[str]:
        names = self.name_lines(one)
        number = {
            "line": [one.number],
            "label": [f"ID: {one.number}"],
            "label-word": [f"Student ID {one.number}"],
            "hash": [f"#{one.number}"],
        }.get(self.number_style, [])
        if self.number_style == "brackets":
            names = [*names[:-1], f"{names[-1]} ({one.number})"]
        extra = {
            "grade": f"Grade {one.grade}",
            "homeroom": f"HR: {one.homeroom}",
            "teacher": one.teacher,
            "pronouns": one.pronouns,
            "birth": "DOB: 03/12/2014",
        }
        more = [extra[name] for name in self.extra]
        return [*names, *number, *more]

    def expected(self) -> tuple[Expected, ...]:
        return tuple(self._expected(one) for one in self.people)

    def _expected(self, one: Drawn) -> Expected:
        has_number = self.number_style != "none" or self.kind.startswith("table")
        ids = (one.number,) if has_number else ()
        if self.name_style == "first-last":
            name = split_name(f"{one.given} {one.family}")
            return Expected(name.given, name.family, ids, one.picture)
        family = one.family.upper() if self.name_style == "two-lines-caps" else one.family
        return Expected(one.given, family, ids, one.picture)

    # How it is drawn

    def pdf(self) -> bytes:
        import typst

        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for one in self.people:
                if one.picture:
                    high = round(80 * self.shape) + self.random.choice([0, 0, 0, 4])
                    (root / f"{one.picture}.jpg").write_bytes(mark_picture(one.picture, 80, high))
            (root / "none.png").write_bytes(silhouette())
            (root / "logo.jpg").write_bytes(mark_picture(4095, 60, 60))
            (root / "main.typ").write_text(self._source(), encoding="utf-8")
            pdf = typst.compile(
                str(root / "main.typ"),
                root=folder,
                font_paths=[_NOTO],
                ignore_system_fonts=True,
            )
        assert isinstance(pdf, bytes)
        return pdf

    def _source(self) -> str:
        wide, high = self.paper
        direction = ", dir: rtl" if self.letters != "latin" else ""
        head = [
            f"#set page(width: {wide}pt, height: {high}pt, margin: {self.margin:.1f}pt)",
            f"#set page(footer: [{self._footer()}])",
            f'#set text(font: ("{self.font}", "DejaVu Sans Mono"), size: {self.size:.2f}pt{direction})',
            "#set par(leading: 0.35em, spacing: 0.35em)",
            f"#show table.cell: set block(breakable: {str(self.random.random() < 0.1).lower()})",
            self._header(),
        ]
        body = self._flowing() if self.flow or self.kind.startswith("table") else self._placed()
        return "\n".join([*head, body])

    def _footer(self) -> str:
        said = {
            "page": "#context [Page #counter(page).display() of #counter(page).final().first()]",
            "printed": "Printed 11/26/2026 08:14 AM",
            "private": "Confidential student information",
            "school": "Lakeside Middle School",
        }
        return " #h(1fr) ".join(said[name] for name in self.footer)

    def _header(self) -> str:
        said = {
            "school": "#text(size: 15pt)[Lakeside Middle School]",
            "title": "#align(center)[*Photo Class Roster*]",
            "teacher": "Teacher: Ortiz, R.    Period 3    Room 12",
            "term": "2026-2027 Fall Semester",
            "logo": '#image("logo.jpg", width: 34pt)',
        }
        return "\n\n".join([*(said[name] for name in self.header), "#v(8pt)"])

    def _picture(self, one: Drawn) -> str:
        width = f"{self.photo:.1f}pt"
        high = f"{self.photo * self.shape:.1f}pt"
        if one.picture:
            image = f'#image("{one.picture}.jpg", width: {width})'
            return f"#box(clip: true, radius: 6pt)[{image}]" if self.round else image
        return {
            "nothing": f"#box(width: {width}, height: {high})",
            "frame": f"#rect(width: {width}, height: {high}, stroke: 0.5pt)",
            "silhouette": f'#image("none.png", width: {width}, height: {high}, fit: "stretch")',
            "words": f"#box(width: {width}, height: {high})[#align(center + horizon)[No photo]]",
        }[self.blank]

    def _text(self, one: Drawn) -> str:
        return " \\ ".join(map(_escape, self.lines(one)))

    def _cell(self, one: Drawn) -> str:
        picture, text = self._picture(one), self._text(one)
        if self.kind == "below":
            return f"[#align({self.align})[{picture}#v(2pt, weak: true){text}]]"
        if self.kind == "above":
            return f"[#align({self.align})[{text}\n\n{picture}]]"
        order = [f"[{text}]", f"[{picture}]"] if self.kind == "cards-left" else [f"[{picture}]", f"[{text}]"]
        photo = f"{self.photo:.1f}pt"
        columns = f"(1fr, {photo})" if self.kind == "cards-left" else f"({photo}, 1fr)"
        side = "right" if self.align == "right" else "left"
        return f"[#align({side})[#grid(columns: {columns}, column-gutter: 5pt, {', '.join(order)})]]"

    def _flowing(self) -> str:
        if self.kind.startswith("table"):
            return self._table()
        gap, rule = self.random.uniform(5, 16), "0.4pt" if self.ruled else "none"
        cells = ",\n".join(self._cell(one) for one in self.people)
        inset = f"(x: 3pt, y: {gap / 2:.1f}pt)"
        return f"#table(columns: (1fr,) * {self.columns}, stroke: {rule}, inset: {inset},\n{cells})"

    def _table(self) -> str:
        titles = ["Photo", "Name", "Student ID", "Grade", "Homeroom"]
        rows = []
        for one in self.people:
            row = [self._picture(one), _escape(self.name_lines(one)[0]), one.number, one.grade, one.homeroom]
            rows.append(row[1:] + row[:1] if self.kind == "table-right" else row)
        titles = titles[1:] + titles[:1] if self.kind == "table-right" else titles
        widths = {"Photo": f"{self.photo + 10:.1f}pt", "Name": "2fr"}
        columns = ", ".join(widths.get(title, "1fr") for title in titles)
        header = f"table.header({', '.join(f'[*{title}*]' for title in titles)})," if self.titled else ""
        cells = ",\n".join(f"[{cell}]" for row in rows for cell in row)
        rule, place = "0.4pt" if self.ruled else "none", self.random.choice(["horizon", "top"])
        return f"#table(columns: ({columns}), align: left + {place}, stroke: {rule}, {header}\n{cells})"

    def _placed(self) -> str:
        """Every line and picture put at its place, in an order that says nothing."""
        line = self.size * 1.25
        inner = self.paper[1] - 2 * self.margin - 110
        texts = {id(one): self._wrapped(one) for one in self.people}
        tall = max(len(lines) for lines in texts.values()) * line
        photo = self.photo * self.shape
        gap = self.random.uniform(8, 22)
        beside = self.kind in ("cards", "cards-left", "stack")
        pitch = (max(photo, tall) if beside else photo + tall + 3) + gap
        rows = max(1, int(inner // pitch))
        each = rows * self.columns
        pages = []
        for start in range(0, len(self.people), each):
            placed: list[str] = []
            for at, one in enumerate(self.people[start : start + each]):
                y, x = at // self.columns * pitch, at % self.columns * (self.cell or 300)
                placed += self._at(one, texts[id(one)], x, y, line, tall)
            self.random.shuffle(placed)
            inside = "\n".join(placed)
            pages.append(f"#block(width: 100%, height: {inner:.0f}pt, breakable: false)[{inside}]")
        return "\n#pagebreak()\n".join(pages)

    def _at(
        self, one: Drawn, texts: Sequence[str], x: float, y: float, line: float, tall: float
    ) -> Iterator[str]:
        width = self.cell or 300.0
        photo = self.photo * self.shape
        beside = self.kind in ("cards", "cards-left", "stack")
        inner = width - self.photo - 12 if beside else width - 4
        px = {"center": (width - self.photo) / 2, "right": width - self.photo - 2}.get(self.align, 0.0)
        if beside:
            px = width - self.photo - 6 if self.kind == "cards-left" else 0.0
        py = tall + 3 if self.kind == "above" else 0.0
        tx = (0.0 if self.kind == "cards-left" else self.photo + 6) if beside else 0.0
        below = tall - len(texts) * line if self.kind == "above" else photo + 3
        ty = 0.0 if beside else below
        if one.picture or self.blank != "nothing":
            yield f"#place(top + left, dx: {x + px:.1f}pt, dy: {y + py:.1f}pt)[{self._picture(one)}]"
        for at, text in enumerate(texts):
            yield (
                f"#place(top + left, dx: {x + tx:.1f}pt, dy: {y + ty + at * line:.1f}pt)"
                f"[#box(width: {inner:.1f}pt)[#align({self.align})[#box[{_escape(text)}]]]]"
            )

    def _wrapped(self, one: Drawn) -> list[str]:
        width = self.cell or 300.0
        inner = width - self.photo - 12 if self.kind in ("cards", "cards-left", "stack") else width - 4
        letters = int(inner / (0.62 * self.size))
        return [part for line in self.lines(one) for part in _wrap(line, letters)]


def _wrap(line: str, letters: int) -> list[str]:
    parts: list[str] = []
    for word in line.replace("-", "- ").split():
        blank = "" if parts and parts[-1].endswith("-") else " "
        if parts and len(parts[-1]) + len(blank + word) <= letters:
            parts[-1] += f"{blank}{word}"
        else:
            parts.append(word)
    return parts


def _escape(text: str) -> str:
    return "".join(f"\\{char}" if char in "#[]*_$<>@`\\~" else char for char in text)
