"""Typed and pasted lists again, from other offices and other pages, and other news of the year."""
