"""The formats of pictures that are read, and their conversion to red, green and blue."""

from __future__ import annotations

from typing import cast

from PIL import Image

FORMATS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "AVIF", "JPEG2000", "HEIF")
"""The only formats read: some of Pillow's other readers start programs."""
MAX_PIXELS = 50_000_000


def as_rgb(image: Image.Image) -> Image.Image:
    """Convert any mode to RGB: transparent parts become white, deep grey is stretched to 8 bits."""
    if image.mode[0] in "IF":
        return _eight_bits(image).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Stretch grey of 16 or 32 bits from darkest to lightest; a plain `convert` would clip it to white."""
    wide = image.convert("F")
    low, high = cast("tuple[float, float]", wide.getextrema())
    scale = 255 / ((high - low) or 1)
    return wide.point(lambda grey: grey * scale - low * scale).convert("L")
