"""Bringing a list in: where it is, what it would do, what is not sure."""
