"""People and photos out again, for other programs: a folder, a zip for a picture upload, an Anki deck."""
