"""Export people and photos for other programs: a folder, a zip for a picture upload, an Anki deck."""
