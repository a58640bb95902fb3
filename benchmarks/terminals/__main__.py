"""Photographs the demo in real terminals: `python -m benchmarks.terminals FOLDER [TERMINAL ...]`.

Needs Linux, and of Debian: xvfb xdotool imagemagick xterm kitty alacritty konsole xfce4-terminal foot weston
tmux screen. A terminal that is not installed is named and left out. The people are the sample's drawn ones.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from namecards import demo

COLUMNS, ROWS = 100, 30
SCREEN = (1280, 800)
PATIENCE, STILL = 15.0, 1.0
"""Seconds to wait at most for a picture, and for which it must not change."""
SHOT = (240, 160)
"""Pixels of one picture on the sheet."""
KEYS: dict[str, tuple[str, ...]] = {
    "home": (),
    "drill": ("Return",),
    "a toast": ("F3",),
    "a menu over it": ("F8",),
    "made smaller": ("Escape", "Return", "resize"),
    "desk": ("Escape", "Escape", "d", "s", "a"),
    "import": ("Escape", "Escape", "Escape", "i", "path", "Return"),
    "pictures": ("Escape", "Escape", "Escape", "Escape", "m", "p"),
}
"""The scenes in their order, and the keys that lead from each to the next."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """How one terminal runs a command, in a window of 100x30 cells."""

    name: str
    program: str
    arguments: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    inside: tuple[str, ...] = ()
    """A multiplexer that the command runs in."""


_GEOMETRY = f"{COLUMNS}x{ROWS}"
_XTERM = ("-fa", "DejaVu Sans Mono", "-fs", "10", "-geometry", _GEOMETRY, "-tn", "xterm-256color", "-e")
_ALL = {"COLORTERM": "truecolor"}
"""Told inside: xterm takes it out of its environment."""
TERMINALS = (
    Terminal("xterm, 256 colours", "xterm", _XTERM),
    Terminal("xterm, truecolor", "xterm", _XTERM, _ALL),
    Terminal(
        "xterm as TERM=xterm",
        "xterm",
        ("-tn", "xterm", *(one for one in _XTERM if "256" not in one and one != "-tn")),
    ),
    Terminal(
        "kitty",
        "kitty",
        (
            *("--config", "NONE", "-o", "remember_window_size=no", "-o", "font_size=10"),
            *("-o", f"initial_window_width={COLUMNS}c", "-o", f"initial_window_height={ROWS}c"),
        ),
    ),
    Terminal(
        "alacritty",
        "alacritty",
        (
            *("-o", f"window.dimensions.columns={COLUMNS}", "-o", f"window.dimensions.lines={ROWS}"),
            *("-o", "font.size=10", "-e"),
        ),
    ),
    Terminal(
        "Konsole",
        "konsole",
        (
            *("--nofork", "--hide-menubar", "--hide-tabbar", "-p", f"TerminalColumns={COLUMNS}"),
            *("-p", f"TerminalRows={ROWS}", "-e"),
        ),
    ),
    Terminal(
        "xfce4-terminal (VTE)",
        "xfce4-terminal",
        (
            *("--disable-server", "--hide-menubar", "--hide-toolbar", "--hide-scrollbar"),
            *(f"--geometry={_GEOMETRY}", "-x"),
        ),
    ),
    Terminal("foot", "foot", ("-w", "900x600", "-f", "DejaVu Sans Mono:size=9")),
    Terminal(
        "tmux in xterm", "xterm", _XTERM, _ALL, ("tmux", "-L", "namecards-photos", "-f", "/dev/null", "new")
    ),
    Terminal("screen in xterm", "xterm", _XTERM, _ALL, ("screen", "-c", "/dev/null")),
)


def main(folder: Path, wanted: Sequence[str]) -> int:
    """Photograph every terminal, then lay the pictures out on one sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    shots: dict[str, dict[str, Image.Image]] = {}
    with _display() as display:
        for terminal in TERMINALS:
            if wanted and not any(word in terminal.name for word in wanted):
                continue
            needed = (
                terminal.program,
                *terminal.inside[:1],
                *(("weston",) if terminal.program == "foot" else ()),
            )
            if missing := [program for program in needed if not shutil.which(program)]:
                print(f"{terminal.name}: left out, {' and '.join(missing)} is not installed")
                continue
            shots[terminal.name] = dict(_photograph(terminal, display))
            for scene, shot in shots[terminal.name].items():
                shot.save(folder / f"{terminal.name}, {scene}.png")
            print(f"{terminal.name}: {len(shots[terminal.name])} pictures", flush=True)
    _sheet(shots).save(folder / "terminals.png", optimize=True)
    print(f"{folder / 'terminals.png'}. Not tried: Windows Terminal, Terminal.app, iTerm2, ghostty, WezTerm.")
    return 0


@contextmanager
def _display() -> Iterator[str]:
    """A screen that nobody sees."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{SCREEN[0]}x{SCREEN[1]}x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    try:
        yield f":{os.read(reading, 16).decode().strip()}"
    finally:
        server.terminate()
        server.wait()


def _photograph(terminal: Terminal, display: str) -> Iterator[tuple[str, Image.Image]]:
    """Yield each scene with its picture."""
    with tempfile.TemporaryDirectory(prefix="namecards-photos-") as folder:
        env = _env(folder, display)
        colours = [f"{name}={value}" for name, value in terminal.env.items()]
        command = ["env", *colours, *terminal.inside, sys.executable, "-m", "namecards", "demo"]
        with _running(terminal, command, env):
            _wait_still(display)
            for scene, keys in KEYS.items():
                for key in keys:
                    _press(key, display)
                yield scene, _wait_still(display)
        if terminal.inside[:1] == ("tmux",):
            subprocess.run([*terminal.inside[:3], "kill-server"], check=False, env=env, capture_output=True)


def _env(folder: str, display: str) -> dict[str, str]:
    """The environment of a user who has just logged in."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    own = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "NAMECARDS_STATE", "TMPDIR"), folder)
    own |= {"XDG_CONFIG_HOME": f"{folder}/config", "SHELL": "/bin/sh"}
    return kept | own | {"DISPLAY": display, "LANG": "C.UTF-8", "LIBGL_ALWAYS_SOFTWARE": "1", "TERM": "dumb"}


@contextmanager
def _running(terminal: Terminal, command: Sequence[str], env: Mapping[str, str]) -> Iterator[None]:
    """The terminal with the program, and for foot the Wayland screen that it needs."""
    processes = []
    if terminal.program == "foot":
        weston = ["weston", "--backend=x11", "--renderer=pixman", "--shell=kiosk-shell.so", "--socket=photos"]
        weston += ["--width=900", "--height=600", "--idle-time=0"]
        processes.append(_start(weston, env))
        _wait_still(env["DISPLAY"])
        env = {name: value for name, value in env.items() if name != "DISPLAY"} | {
            "WAYLAND_DISPLAY": "photos"
        }
    processes.append(_start([terminal.program, *terminal.arguments, *command], env))
    try:
        yield
    finally:
        for process in reversed(processes):
            with suppress(ProcessLookupError):
                if sys.platform != "win32":
                    os.killpg(process.pid, 15)
            process.wait()


def _start(command: Sequence[str], env: Mapping[str, str]) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=env, stdout=quiet, stderr=quiet, start_new_session=True)


def _press(key: str, display: str) -> None:
    """Press a key in the window, paste the path of the sample, or make the window smaller."""
    run = ["xdotool", "getmouselocation"]
    if window := _window(display):
        _xdotool(display, "windowfocus", window)
    if key == "resize":
        run = ["windowsize", window, "640", "420"]
    elif key == "path":
        run = ["type", "--delay", "5", str(demo.sample())]
    else:
        run = ["key", key]
    _xdotool(display, *run)
    time.sleep(1.5 if key == "Escape" else 0.3)  # in screen, Escape and a letter become another key


def _window(display: str) -> str:
    """The window that is seen, the largest."""
    found = _xdotool(display, "search", "--onlyvisible", "--name", "").split()
    sizes = {}
    for window in found:
        size = _xdotool(display, "getwindowgeometry", "--shell", window)
        fields = dict(line.split("=") for line in size.splitlines() if "=" in line)
        area = int(fields.get("WIDTH", 0)) * int(fields.get("HEIGHT", 0))
        if 0 < area < SCREEN[0] * SCREEN[1]:
            sizes[window] = area
    return max(sizes, key=lambda window: sizes[window], default="")


def _xdotool(display: str, *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments], env={**os.environ, "DISPLAY": display}, capture_output=True, check=False
    )
    return done.stdout.decode()


def _wait_still(display: str) -> Image.Image:
    """Return the screen once it has not changed for a moment."""
    end, last, since = time.monotonic() + PATIENCE, _shot(display), time.monotonic()
    while time.monotonic() < end:
        time.sleep(0.15)
        now = _shot(display)
        if ImageChops.difference(last, now).getbbox():
            last, since = now, time.monotonic()
        elif time.monotonic() - since > STILL and now.getcolors(16) is None:  # not an empty window
            break
    box = last.getbbox()
    return last.crop((0, 0, *box[2:])) if box else last


def _shot(display: str) -> Image.Image:
    command = ["import", "-display", display, "-window", "root", "png:-"]
    return Image.open(BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)).convert("RGB")


def _sheet(shots: Mapping[str, Mapping[str, Image.Image]]) -> Image.Image:
    """Lay out a row a terminal and a column a scene, in so few colours that it may stand in the docs."""
    across, down = SHOT
    sheet = Image.new("RGB", (across * len(KEYS), (down + 16) * len(shots)), "#101010")
    pen = ImageDraw.Draw(sheet)
    for row, (name, scenes) in enumerate(shots.items()):
        for column, (scene, shot) in enumerate(scenes.items()):
            small = shot.copy()
            small.thumbnail((across - 6, down))
            sheet.paste(small, (column * across, row * (down + 16) + 16))
            pen.text((column * across + 2, row * (down + 16) + 2), f"{name}: {scene}", "#ffffff")
    return sheet.quantize(64, dither=Image.Dither.NONE)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]) if len(sys.argv) > 1 else print(__doc__) or 2)
