"""Find the whole head in a photo, from hair to chin: by the face, and by the edge of a plain backdrop."""

from __future__ import annotations

from typing import NamedTuple

from PIL import Image

from namecards.core.heads import Head
from namecards.portraits.crop import head_box, hair_top
from namecards.portraits.faces import Face, find_faces

_CLOSE, _FAR, _FARTHEST = 1.0, 0.2, 0.11
"""The sides of a face's square, of the photo's shorter side: the largest, in a portrait, in a snapshot."""
_SURE, _SURE_TURNED = 2, 5
"""Windows that must have found a face, and one that is turned."""
_UPPER = 0.7
"""The part of a snapshot in which a small face is looked for."""
_ABOVE, _BELOW, _ROOM = 1.0, 1.45, 0.12
"""Of a face's side: to the top of the hair where no edge shows it, to below the chin, and above an edge."""
_SIDE = 480
"""Pixels that are enough to find a face."""


def find_head(image: Image.Image) -> Head:
    """Find the head in a photo, and tell whether the photo must be turned and how many faces are in it."""
    small = image.copy()
    small.thumbnail((_SIDE, _SIDE), reducing_gap=2)
    if faces := _faces(small, _FAR, _CLOSE) or _small_faces(small):
        return _head(small, faces)
    for turn in (90, 270, 180):
        turned = small.rotate(turn, expand=True)
        faces = find_faces(turned, _FAR, _CLOSE)
        if faces and faces[0].hits >= _SURE_TURNED:
            return _head(turned, faces, turn)
    left, top, right, _ = head_box(small)
    return Head(left=left / small.width, top=top / small.width, side=(right - left) / small.width, faces=0)


def _faces(image, least, most):
    return [face for face in find_faces(image, least, most) if face.hits >= _SURE]


def _small_faces(image):
    return _faces(image.crop((0, 0, image.width, round(_UPPER * image.height))), _FARTHEST, _FAR)


def _head(image: Image.Image, faces: list[Face], turn: int = 0) -> Head:
    face = max(faces, key=lambda face: face.side * min(face.hits, 8))
    count = sum(each.side > 0.5 * face.side for each in faces)
    middle = face.left + face.side / 2
    edge = hair_top(image, middle, face.top)
    above = _ABOVE * face.side
    if edge is not None and 0.4 * face.side < face.top - edge < 2.2 * face.side:
        above = face.top - edge + _ROOM * face.side
    side = above + _BELOW * face.side
    left, top = middle - side / 2, face.top - above
    return Head(left=left / image.width, top=top / image.width, side=side / image.width, turn=turn, faces=count, finder="cascade")
