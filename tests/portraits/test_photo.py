"""What is kept of a photo: an upright, small, plain JPEG without a trace of where it was taken."""

import struct
import sys
import zlib
from base64 import b64decode
from io import BytesIO
from typing import Any

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from namecards.core.errors import BadPhoto
from namecards.portraits.head import prepare_portrait
from namecards.portraits.photo import LONG_SIDE

ORIENTATION, GPS, CAMERA = 0x0112, 0x8825, 0x0110
RED, BLUE = (220, 30, 30), (30, 30, 220)


def encoded(image: Image.Image, format: str, **options: Any) -> bytes:
    buffer = BytesIO()
    image.save(buffer, format, **options)
    return buffer.getvalue()


def kept(data: bytes) -> Image.Image:
    return Image.open(BytesIO(prepare_portrait(data, "004217.jpg")))


def near(pixel: Any, colour: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 16 for a, b in zip(pixel, colour, strict=True))


def red_above_blue(width: int = 300, height: int = 400) -> Image.Image:
    image = Image.new("RGB", (width, height), BLUE)
    image.paste(RED, (0, 0, width, height // 2))
    return image


def exif(orientation: int = 1) -> Image.Exif:
    tags = Image.Exif()
    tags[ORIENTATION] = orientation
    tags[CAMERA] = "Phone of Ms. Ortiz"
    tags[GPS] = {1: "N", 2: (47.0, 36.0, 0.0)}
    return tags


def test_a_large_photo_is_kept_small() -> None:
    image = kept(encoded(red_above_blue(3000, 4000), "JPEG"))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (450, LONG_SIDE))


def test_a_small_photo_is_not_blown_up() -> None:
    assert kept(encoded(red_above_blue(120, 160), "PNG")).size == (120, 160)


@pytest.mark.parametrize(
    ("orientation", "turn"), [(3, 180), (6, 90), (8, 270)], ids=["upside down", "on its right", "on its left"]
)
def test_a_phone_photo_is_turned_upright(orientation: int, turn: int) -> None:
    lying = red_above_blue().rotate(turn, expand=True)
    image = kept(encoded(lying, "JPEG", exif=exif(orientation)))
    assert image.size == (300, 400)
    assert near(image.getpixel((150, 50)), RED)
    assert near(image.getpixel((150, 350)), BLUE)


def test_place_camera_and_comment_are_gone() -> None:
    data = encoded(red_above_blue(), "JPEG", exif=exif(), comment=b"taken at home", dpi=(300, 300))
    result = prepare_portrait(data, "004217.jpg")
    assert not any(trace in result for trace in (b"Exif", b"Ortiz", b"taken at home", b"ICC_PROFILE"))
    assert not Image.open(BytesIO(result)).getexif()


def test_grey_of_16_bits_is_not_washed_out() -> None:
    image = Image.new("I;16", (40, 40), 60_000)
    image.paste(5_000, (0, 0, 40, 20))
    for format in ("PNG", "TIFF"):
        result = kept(encoded(image, format))
        assert near(result.getpixel((20, 4)), (0, 0, 0)), format
        assert near(result.getpixel((20, 36)), (255, 255, 255)), format


def test_see_through_parts_become_white() -> None:
    logo = Image.new("RGBA", (40, 40), (*RED, 255))
    logo.paste((*BLUE, 0), (0, 0, 40, 20))
    palette = Image.new("P", (40, 40), 1)
    palette.putpalette([*BLUE, *RED])
    palette.paste(0, (0, 0, 40, 20))
    for data in (
        encoded(logo, "PNG"),
        encoded(palette, "PNG", transparency=0),
        encoded(palette, "GIF", transparency=0),
    ):
        assert near(kept(data).getpixel((20, 4)), (255, 255, 255))
        assert near(kept(data).getpixel((20, 36)), RED)


@pytest.mark.parametrize(
    ("format", "modes"),
    [
        ("JPEG", ("RGB", "L", "CMYK")),
        ("PNG", ("RGB", "L", "1", "P")),
        ("GIF", ("RGB", "L", "1", "P")),
        ("BMP", ("RGB", "L", "1", "P")),
        ("TIFF", ("RGB", "L", "1", "P", "CMYK")),
        ("WEBP", ("RGB",)),
    ],
)
def test_every_usual_kind_of_file_is_taken(format: str, modes: tuple[str, ...]) -> None:
    for mode in modes:
        image = Image.new("RGB", (40, 40), (250, 250, 250)).convert(mode)
        assert near(kept(encoded(image, format)).getpixel((20, 20)), (250, 250, 250)), mode


def header_only(width: int, height: int) -> bytes:
    """A PNG that says it is large and has nothing in it."""
    chunks = (b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), b"IDAT")
    sealed = (struct.pack(">I", len(c) - 4) + c + struct.pack(">I", zlib.crc32(c)) for c in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(sealed)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged, or not a picture"),
        (b"Thumbs.db", "damaged, or not a picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "damaged, or not a picture"),
        (encoded(red_above_blue(), "JPEG")[:900], "damaged, or not a picture"),
        (encoded(red_above_blue(), "PNG")[:-40], "damaged, or not a picture"),
        (header_only(8_000, 7_000), "more than 50 million pixels"),
        (header_only(12_000, 12_000), "more than 50 million pixels"),
        (header_only(60_000, 60_000), "more than 50 million pixels"),
        (bytes(40_000_001), "larger than 40 MB"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "damaged, or not a picture"),
    ],
    ids=["empty", "text", "eps", "cut jpeg", "cut png", "56 MP", "144 MP", "bomb", "41 MB", "iphone"],
)
def test_what_cannot_be_used_is_refused_in_plain_words(data: bytes, why: str) -> None:
    with pytest.raises(BadPhoto, match=why) as caught:
        prepare_portrait(data, "Chen, Maya.jpg")
    assert "Chen, Maya.jpg" in str(caught.value)


HEIC = b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJp"
    "bG9jAAAAAERAAAEAAQAAAAABoQABAAAAAAAAADAAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAAB"
    "AAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEA"
    "AQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBRZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAA"
    "FGlzcGUAAAAAAAAAQAAAAFAAAAAoY2xhcAAAADwAAAABAAAAUAAAAAH////8AAAAAgAAAAAAAAACAAAAEHBpeGkAAAAAAwgICAAAABhp"
    "cG1hAAAAAAAAAAEAAQWBAgMFhAAAADhtZGF0AAAALCgBr1jm9Oq//+M9f/7EpIfNeCayNdtO6YIaQ/1n+aqW9xetqaeaVkYoxMIi"
)
"""Red above blue, 60x80; the decoder that is installed cannot write one."""


def test_a_photo_of_a_phone_is_read_with_its_package() -> None:
    pytest.importorskip("pi_heif")
    image = kept(HEIC)
    assert image.size == (60, 80)
    assert near(image.getpixel((30, 10)), RED) and near(image.getpixel((30, 70)), BLUE)


def test_without_the_package_a_photo_of_a_phone_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(
        BadPhoto,
        match=r"needs the part pi-heif, which is not installed. Get it with .* -m pip install pi-heif",
    ):
        prepare_portrait(HEIC, "IMG_1234.heic")


INTACT = {
    "JPEG": encoded(red_above_blue(30, 40), "JPEG", exif=exif(6)),
    **{format: encoded(red_above_blue(30, 40), format) for format in ("PNG", "GIF", "BMP", "WEBP")},
}


@examples(60)
@given(st.sampled_from(sorted(INTACT)), st.data())
def test_a_damaged_file_is_refused_or_read_but_never_crashes(format: str, data: st.DataObject) -> None:
    damaged = bytearray(INTACT[format])
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        result = prepare_portrait(bytes(damaged), "x.jpg")
    except BadPhoto:
        return
    assert Image.open(BytesIO(result)).mode == "RGB"
