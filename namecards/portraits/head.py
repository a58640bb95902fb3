"""Find the whole head in a photo, from hair to chin: by the face, and by the edge of a plain backdrop."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from namecards.core.heads import Box, FoundBy, Head
from namecards.portraits.crop import backdrop_head, hair_top, upper_middle
from namecards.portraits.faces import Face, find_faces, find_turned_faces
from namecards.portraits.more_faces import find_more_faces
from namecards.portraits.photo import LONG_SIDE, as_jpeg, read

_CLOSE, _FAR, _FARTHEST = 1.0, 0.2, 0.11
"""The sides of a face's square, of the photo's shorter side: the largest; the least in an upright portrait,
in a snapshot."""
_SURE, _SURE_TURNED = 2, 4
"""Windows that must have found a face, and one in a photo that is turned for it."""
_UPPER = 0.7
"""The part of a snapshot in which a small face is looked for."""
_ABOVE, _BELOW, _ROOM = 1.1, 1.45, 0.12
"""Of a face's side: to the top of the hair where no edge shows it, to below the chin, and above an edge."""
_LEAST_HAIR, _MOST_HAIR = 0.85, 2.2
"""How far the head goes on above a face: shaved, and with a turban or a bun. Fair hair may hide its edge."""


def prepare_portrait(data: bytes, name: str, head: Head | None = None) -> bytes:
    """Convert a photo to its stored form, turned upright if its head is known. Raises BadPhoto."""
    image = read(data, name, LONG_SIDE)
    image.thumbnail((LONG_SIDE, LONG_SIDE))
    return as_jpeg(image.rotate(head.turn, expand=True) if head else image)


def find_head(image: Image.Image, extra: bool = True) -> Head:
    """Find the head in a photo, and tell whether the photo must be turned and how many faces are in it.

    `extra`: use the extra `faces`, if it is installed.
    """
    small = image.convert("RGB")
    small.thumbnail((LONG_SIDE, LONG_SIDE), reducing_gap=2)  # a kept photo is left as it is
    if extra and (faces := find_more_faces(small)):
        return _head(small, faces, "dlib")
    if faces := _find_faces(small):
        return _head(small, faces, "cascade")
    turn, faces = find_turned_faces(small)
    if faces := [face for face in faces if face.hits >= _SURE_TURNED]:
        return replace(_head(small.rotate(turn, expand=True), faces, "cascade"), turn=turn)
    if box := backdrop_head(small):
        return _head_by_edges(small, box, "backdrop")
    return _head_by_edges(small, upper_middle(small), "guess")


def _head_by_edges(image: Image.Image, box: Box, finder: FoundBy) -> Head:
    left, top, right, _ = (length / image.width for length in box)
    return Head(left=left, top=top, side=right - left, faces=0, finder=finder)


def _find_faces(image: Image.Image) -> list[Face]:
    """Look for the face of a portrait, then for that of a snapshot."""
    if faces := _faces(image, _FAR, _CLOSE):
        return faces
    return _faces(image.crop((0, 0, image.width, round(_UPPER * image.height))), _FARTHEST, _FAR)


def _faces(image: Image.Image, least: float, most: float) -> list[Face]:
    return [face for face in find_faces(image, least, most) if face.hits >= _SURE]


def _head(image: Image.Image, faces: list[Face], finder: FoundBy) -> Head:
    """Return the square round the head of the largest face that is as sure as the others."""
    face = max(faces, key=lambda face: face.side * min(face.hits, 8))
    middle, above = face.left + face.side / 2, _ABOVE * face.side
    edge = hair_top(image, middle, face.top)
    if edge is not None and face.top - edge < _MOST_HAIR * face.side:
        above = max(face.top - edge + _ROOM * face.side, _LEAST_HAIR * face.side)
    side = above + _BELOW * face.side
    return Head(
        left=(middle - side / 2) / image.width,
        top=(face.top - above) / image.width,
        side=side / image.width,
        faces=sum(each.side > 0.5 * face.side for each in faces),
        finder=finder,
    )
