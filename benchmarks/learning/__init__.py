"""Names known on the day: our planner beside Anki and other ways, for simulated learners at equal seconds."""

from benchmarks.learning.table import run

__all__ = ["run"]
