"""Make `namecards/portraits/cascade.txt` of OpenCV's file: `apt-get install opencv-data`, then run this.

OpenCV's own XML is 54 kB; this is a line for each feature: x, y, width and height of its upper left block,
what it adds when its pattern is in its set and when it is not (in thousandths), and the set, 256 bits in hex.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path("/usr/share/opencv4/lbpcascades/lbpcascade_frontalface_improved.xml")
TARGET = Path(__file__).parents[1] / "namecards" / "portraits" / "cascade.txt"


def compact(xml: str) -> str:
    """Return the licence as comments, then the stages."""
    licence = xml.partition("<!--")[2].partition("-->")[0].strip("\n")
    head = [f"# Made by benchmarks/cascade.py of {SOURCE.name} of OpenCV 4.10 (Debian: opencv-data).", "#"]
    head += [f"# {line}".rstrip() for line in licence.splitlines()]
    return "\n".join([*head, *_stages(ET.fromstring(xml))]) + "\n"


def _stages(root: ET.Element) -> Iterator[str]:
    blocks = [_text(feature, "rect").split() for feature in root.iterfind("cascade/features/_")]
    yield f"window {_text(root, 'cascade/width')}"
    for stage in root.iterfind("cascade/stages/_"):
        yield f"stage {_thousandths(_text(stage, 'stageThreshold'))}"
        for tree in stage.iterfind("weakClassifiers/_"):
            _, _, feature, *words = _text(tree, "internalNodes").split()
            patterns = sum((int(word) & 0xFFFFFFFF) << 32 * place for place, word in enumerate(words))
            leaves = [str(_thousandths(leaf)) for leaf in _text(tree, "leafValues").split()]
            yield " ".join([*blocks[int(feature)], *leaves, f"{patterns:064x}"])


def _text(element: ET.Element, path: str) -> str:
    return element.findtext(path, "").strip()


def _thousandths(number: str) -> int:
    return round(1000 * float(number))


if __name__ == "__main__":
    TARGET.write_text(compact(SOURCE.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size} bytes", file=sys.stderr)
