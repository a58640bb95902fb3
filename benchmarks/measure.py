"""Timing, and a figure beside the plain thing that it is compared with. All times are in milliseconds."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from namecards.store.home import Home


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, the baseline that was measured with it, and what we aim at."""

    what: str
    ms: float
    baseline: str
    baseline_ms: float
    most_ms: float | None = None
    most_times: float | None = None
    """The target, either in milliseconds or in times the baseline; None: no target."""

    @property
    def times(self) -> float:
        """Our figure in times the baseline."""
        return self.ms / self.baseline_ms

    @property
    def met(self) -> bool:
        """Whether the target is met; without one it always is."""
        return self.ms <= (self.most_ms or self.ms) and self.times <= (self.most_times or self.times)

    def __str__(self) -> str:
        ours = f"{self.what:<44} {self.ms:9.3f} ms   "
        beside = f"{self.baseline:<44} {self.baseline_ms:9.3f} ms   {self.times:7.2f}x"
        return ours + beside + self._verdict()

    def _verdict(self) -> str:
        if self.most_ms is None and self.most_times is None:
            return ""
        target = f"{self.most_ms:g} ms" if self.most_ms else f"{self.most_times:g}x"
        return f"   target {target}: {'met' if self.met else 'MISSED'}"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table; only one with a target can miss it."""

    text: str
    met: bool = True

    def __str__(self) -> str:
        return self.text if self.met else f"{self.text}   MISSED"


def cpu(action: Callable[[], object], times: int = 5) -> float:
    """The least CPU time of several runs."""
    return min(_cpu_once(action) for _ in range(times))


def _cpu_once(action: Callable[[], object]) -> float:
    gc.collect()
    begin = time.process_time_ns()
    action()
    return (time.process_time_ns() - begin) / 1e6


def wall(action: Callable[[], object]) -> float:
    """The time on the wall of one run."""
    begin = time.perf_counter_ns()
    action()
    return (time.perf_counter_ns() - begin) / 1e6


def percentile(times: Sequence[float], percent: int) -> float:
    """The time that so many percent of the times do not exceed."""
    return sorted(times)[min(len(times) * percent // 100, len(times) - 1)]


_STATES = TemporaryDirectory(prefix="namecards-bench-state-")
"""Outside the homes, as the program asks for; deleted at the end."""


def user_env(home: Home) -> dict[str, str]:
    """The environment of a user with this home: no developer's settings, and modules stay compiled."""
    settings = ("TEXTUAL", "NAMECARDS", "NO_COLOR", "PYTHONDONTWRITEBYTECODE")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(settings)}
    compiled = {"PYTHONPYCACHEPREFIX": str(home.data / "compiled")}
    state = Path(_STATES.name, home.data.name)
    return kept | compiled | {"NAMECARDS_HOME": str(home.data), "NAMECARDS_STATE": str(state)}


def child_cpu(command: Sequence[str], env: Mapping[str, str]) -> float:
    """The CPU time of one run of a program, from its start to its end, which must be a good one."""
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)
    used = wait_cpu(process)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return used


def child_memory(command: Sequence[str], env: Mapping[str, str]) -> float:
    """The most memory that one run of a program took, in MB. Linux only."""
    if sys.platform == "win32":
        raise OSError("Linux only")
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return used.ru_maxrss / 1024


def wait_cpu(process: subprocess.Popen[bytes]) -> float:
    """Wait for a program's end; its CPU time. POSIX only."""
    if sys.platform == "win32":
        raise OSError("POSIX only")
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return (used.ru_utime + used.ru_stime) * 1000
