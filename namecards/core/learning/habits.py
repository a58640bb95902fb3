"""How the drill asks, as this user likes it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habits:
    """The choices for every drill; each is yes or no."""

    fast: bool = False
    """Say the name aloud and reveal it, instead of typing it."""
    guess: bool = False
    """Guess a new face before its name is shown; never scored."""
    flash: bool = True
    """Show the name that was right beside the next face."""
    four: bool = False
    """Hard and Easy too, in fast mode."""
    faces: bool = True
    """Ask for the face to a name, too, once the name holds."""
