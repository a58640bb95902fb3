"""Albums of photos as PDF, and what photographers put in the place of a missing photo."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import faces


def album(
    pages: Sequence[tuple[list[str], list[Who]]],
    wide: int,
    lines: Callable[[Who], list[str]],
    foot: str,
    has_silhouettes: bool,
) -> bytes:
    """Pages of photos beside each other, lines below; without a photo a frame, or a silhouette."""
    file = io.BytesIO()
    sheet = Canvas(file, pagesize=A4)
    for number, (head, people) in enumerate(pages, 1):
        for at, line in enumerate(head):
            sheet.setFont("Helvetica-Bold" if at == 1 else "Helvetica", 14 - 2 * (at != 1))
            sheet.drawString(50, 800 - 18 * at, line)
        sheet.setFont("Helvetica", 8)
        drawn = faces(people, lambda who: who.key)
        for at, who in enumerate(people):
            left, low = 50 + (at % wide) * (500 / wide), 640 - (at // wide) * 140
            picture = drawn.get(who.key) or (silhouette() if has_silhouettes else b"")
            if picture:
                sheet.drawImage(ImageReader(io.BytesIO(picture)), left, low, 66, 88)
            else:
                sheet.rect(left, low, 66, 88)
            for down, line in enumerate(lines(who), 1):
                sheet.drawString(left, low - 11 * down, line)
        sheet.drawString(50, 30, foot)
        sheet.drawRightString(545, 30, f"{number} / {len(pages)}")
        sheet.showPage()
    sheet.save()
    return file.getvalue()


def silhouette() -> bytes:
    """The grey head and shoulders that stand for a missing photo."""
    image = Image.new("RGB", (120, 160), (222, 224, 227))
    pen = ImageDraw.Draw(image)
    pen.ellipse((38, 30, 82, 82), fill=(160, 164, 170))
    pen.ellipse((14, 94, 106, 220), fill=(160, 164, 170))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def no_photo() -> bytes:
    """The photographer's card for those who were away."""
    image = Image.new("RGB", (120, 160), (245, 245, 245))
    ImageDraw.Draw(image).text((28, 72), "NO PHOTO", fill=(120, 120, 120))
    file = io.BytesIO()
    image.save(file, "JPEG")
    return file.getvalue()
