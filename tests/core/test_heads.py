"""The square round a head: it stays in the photo, and can be moved, zoomed and turned."""

from hypothesis import given
from hypothesis import strategies as st

from namecards.core.heads import Head, count_odd

SIZES = st.tuples(st.integers(40, 600), st.integers(40, 600))
HEADS = st.builds(
    Head,
    left=st.floats(-1, 1),
    top=st.floats(-1, 3),
    side=st.floats(0.05, 4),
    turn=st.sampled_from([0, 90, 180, 270]),
)
MAYA = Head(left=0.25, top=0.25, side=0.5)


@given(HEADS, SIZES)
def test_the_box_lies_in_the_photo_whatever_was_found(head: Head, size: tuple[int, int]) -> None:
    left, top, right, lower = head.box(size)
    assert 0 <= left < right <= size[0]
    assert 0 <= top < lower <= size[1]


def test_a_square_beyond_the_edge_is_moved_not_cut() -> None:
    assert Head(left=-0.1, top=0.8, side=0.5).box((400, 400)) == (0, 200, 200, 400)


def test_a_face_that_fills_the_photo_is_shown_from_top_to_chin() -> None:
    """A portrait is higher than wide: a square as wide as it would cut off the chin."""
    assert Head(left=-0.2, top=-0.1, side=1.4).box((300, 400)) == (0, 0, 300, 400)


def test_it_moves_by_little_steps_and_not_beyond_the_photo() -> None:
    right = MAYA.move(1, 0, (400, 500))
    assert MAYA.left < right.left < MAYA.left + 0.1 * MAYA.side
    for _ in range(50):
        right = right.move(1, 0, (400, 500))
    assert right.box((400, 500)) == (200, 100, 400, 300)
    assert right.finder == "hand"


def test_closer_and_wider_again_is_as_before() -> None:
    closer = MAYA.zoom(True, (400, 500))
    assert closer.side < MAYA.side
    assert closer.zoom(False, (400, 500)).box((400, 500)) == MAYA.box((400, 500))


@given(SIZES)
def test_four_turns_are_none(size: tuple[int, int]) -> None:
    head, now = Head(left=0.1, top=0.2, side=0.3), size
    for _ in range(4):
        head, now = head.turn_left(now), now[::-1]
    assert head.turn == 0
    assert [round(part, 6) for part in (head.left, head.top, head.side)] == [0.1, 0.2, 0.3]


def test_a_turn_to_the_left_takes_the_square_along() -> None:
    """What is at the right edge of a photo comes to its top."""
    turned = Head(left=0.5, top=0.0, side=0.5).turn_left((400, 600))
    assert turned.box((600, 400)) == (0, 0, 200, 200)


def test_the_photos_to_look_at_are_counted() -> None:
    nobody, two = Head(left=0, top=0, side=1, faces=0), Head(left=0, top=0, side=1, faces=2)
    sideways = Head(left=0, top=0, side=1, turn=90)
    assert (
        count_odd([MAYA, nobody, nobody, two, sideways])
        == "2 without a face · 1 with several faces · 1 sideways"
    )
    assert count_odd([MAYA]) == ""
