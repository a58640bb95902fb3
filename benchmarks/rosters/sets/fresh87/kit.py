"""What the cases of this pair share: a page saved with its folder, letters with a date, a drawn logo."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from email.message import EmailMessage
from html import escape

from PIL import Image, ImageDraw

from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


def logo(colour: str = "#1f4e79", letters: str = "S", wide: int = 220, high: int = 80) -> bytes:
    """The logo of a school: a shield on a band."""
    picture = Image.new("RGB", (wide, high), "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, high - 12, wide, high), fill=colour)
    pen.polygon([(10, 6), (60, 6), (60, 40), (35, 64), (10, 40)], fill=colour)
    pen.text((30, 20), letters, fill="white")
    pen.text((76, 30), "SCHOOL", fill=colour)
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def saved(folder: Folder, name: str, title: str, body: str, files: Mapping[str, bytes], side: str) -> None:
    """A page as a browser saves it whole: `name.html` and the folder of its files, called `side`."""
    head = (
        f'<meta charset="utf-8"><title>{escape(title)}</title>\n'
        f'<link rel="stylesheet" href="./{side}/app.css">\n<script src="./{side}/bundle.js"></script>'
    )
    folder.put(
        f"{name}.html",
        f"<!DOCTYPE html>\n<html><head>{head}</head>\n<body>\n{body}\n</body></html>\n",
    )
    folder.put(f"{side}/app.css", "body{font:14px Arial}.card{display:inline-block;width:180px}")
    folder.put(f"{side}/bundle.js", "window.app={start:function(){}};")
    for path, data in files.items():
        folder.put(f"{side}/{path}", data)


def portraits(people: Iterable[Who], name: str) -> dict[str, bytes]:
    """The pictures of those who have one, called by a pattern of their place: `p{at:03}.jpg`."""
    return {name.format(at=at): face(who.photo) for at, who in enumerate(people) if who.photo}


def letter(
    sender: str, subject: str, day: str, text: str, to: str = "Library <library@school.example>"
) -> bytes:
    """A mail of plain text as a program saves it."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"], message["Date"] = sender, to, subject, day
    message.set_content(text)
    return message.as_bytes()


def folded(lines: Iterable[str], wide: int = 74) -> str:
    """Lines of a calendar or an address card, the long ones folded."""
    parts: list[str] = []
    for line in lines:
        parts.append(line[:wide])
        parts += [f" {line[at : at + wide - 1]}" for at in range(wide, len(line), wide - 1)]
    return "\r\n".join(parts) + "\r\n"


def in_room(people: Sequence[Who], room: str) -> list[Who]:
    """Those of a class."""
    return [who for who in people if who.room == room]
