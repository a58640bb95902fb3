"""Draw the photos of `rosters/sample`: invented people, the same bytes on every run.

python -m rosters.draw_faces
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image

from rosters.faces import clothes, extras, hair, head
from rosters.faces.easel import Easel
from rosters.faces.look import BACKDROP, Look, read_looks

HERE = Path(__file__).parent
PHOTOS = HERE / "sample" / "photos"
LOOKS = read_looks(HERE / "looks.csv")


def draw(look: Look) -> Image.Image:
    """The school photo of one person, 480x600."""
    easel = Easel(BACKDROP[look.backdrop])
    easel.pose(look.wide, look.high, look.lean)
    hair.paint_behind(easel, look)
    easel.pose()
    clothes.paint_body(easel, look)
    easel.pose(look.wide, look.high, look.lean)
    extras.paint_extras(easel, look, extras.UNDER_FACE)
    head.paint_ears(easel, look)
    head.paint_face(easel, look)
    extras.paint_extras(easel, look, extras.ON_FACE)
    head.paint_brows(easel, look)
    hair.paint_front(easel, look)
    extras.paint_extras(easel, look, extras.OVER_HAIR)
    return easel.photo()


def jpeg(look: Look) -> bytes:
    """The photo as a file."""
    buffer = BytesIO()
    draw(look).save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def main() -> None:
    """Write every photo."""
    PHOTOS.mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        (PHOTOS / f"{look.photo}.jpg").write_bytes(jpeg(look))


if __name__ == "__main__":
    main()
