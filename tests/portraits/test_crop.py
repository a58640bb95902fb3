"""The head is found by its silhouette; whatever the picture, the box lies within it."""

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from namecards.core.heads import Box
from namecards.portraits.head import find_head

SKIN, HAIR, SHIRT, WALL = (226, 174, 130), (60, 40, 32), (58, 104, 178), (200, 214, 224)


def person(size: tuple[int, int], middle: int, top: int, head: int) -> tuple[Image.Image, Box]:
    """A person whose hair begins at `top`, the head `head` wide, and the box of the face."""
    image = Image.new("RGB", size, WALL)
    draw = ImageDraw.Draw(image)
    face = (middle - head // 2, top + head // 5, middle + head // 2, top + head * 3 // 2)
    draw.rectangle((middle - head // 4, top + head, middle + head // 4, size[1]), SKIN)
    draw.ellipse((middle - head, top + head * 8 // 5, middle + head, top + head * 4), SHIRT)
    draw.ellipse((face[0] - head // 20, top, face[2] + head // 20, top + head), HAIR)
    draw.ellipse(face, SKIN)
    return image, face


def head_box(image: Image.Image) -> Box:
    head = find_head(image)
    assert head.turn == 0
    return head.box(image.size)


def holds(box: Box, inner: Box) -> bool:
    return box[0] <= inner[0] and box[1] <= inner[1] and box[2] >= inner[2] and box[3] >= inner[3]


@pytest.mark.parametrize(
    ("size", "middle", "top", "head"),
    [
        ((480, 600), 240, 80, 200),
        ((480, 600), 180, 40, 180),
        ((480, 600), 250, 200, 120),
        ((800, 600), 500, 120, 180),
        ((120, 160), 60, 20, 52),
    ],
    ids=["usual", "to the left", "far away", "landscape", "tiny"],
)
def test_the_box_is_a_square_round_the_head(size: tuple[int, int], middle: int, top: int, head: int) -> None:
    image, face = person(size, middle, top, head)
    box = head_box(image)
    assert box[2] - box[0] == box[3] - box[1]
    assert holds(box, (face[0], top, face[2], face[3]))
    assert (box[2] - box[0]) < 2.4 * head


def test_a_bun_is_not_taken_for_the_head() -> None:
    image, face = person((480, 600), 240, 110, 200)
    ImageDraw.Draw(image).ellipse((200, 40, 280, 125), HAIR)
    assert holds(head_box(image), (face[0], 40, face[2], face[3]))


def test_before_a_busy_wall_it_is_the_upper_middle() -> None:
    image, _ = person((480, 600), 240, 80, 200)
    books = ImageDraw.Draw(image)
    for shelf in range(0, 600, 40):
        books.rectangle((0, shelf, 90, shelf + 19), (90, 30, 30))
        books.rectangle((390, shelf, 480, shelf + 19), (20, 60, 40))
        books.rectangle((0, shelf + 20, 90, shelf + 39), (230, 220, 90))
        books.rectangle((390, shelf + 20, 480, shelf + 39), (240, 240, 240))
    assert head_box(image) == (19, 12, 461, 454)


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (3, 2), (640, 480)])
def test_a_picture_of_nobody_is_cropped_too(size: tuple[int, int]) -> None:
    left, upper, right, lower = head_box(Image.new("RGB", size, WALL))
    assert 0 <= left < right <= size[0]
    assert 0 <= upper < lower <= size[1]


@examples(12)
@given(
    st.integers(1, 200),
    st.integers(1, 200),
    st.binary(min_size=12, max_size=48),
    st.sampled_from(["RGB", "L"]),
)
def test_the_box_lies_within_any_picture(width: int, height: int, pixels: bytes, mode: str) -> None:
    patches = Image.frombytes("RGB", (len(pixels) // 3, 1), pixels[: len(pixels) // 3 * 3])
    image = patches.resize((width, height), Image.Resampling.NEAREST).convert(mode)
    left, upper, right, lower = head_box(image)
    assert 0 <= left < right <= width
    assert 0 <= upper < lower <= height
