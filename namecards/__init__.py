"""Greet every student by name, and pick up where you left off."""

__version__ = "0.4.32"
