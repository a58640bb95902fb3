"""The import: choose a list, preview it, answer its questions."""
