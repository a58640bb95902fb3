"""What the user chose, as a flat listing of files: a folder, a zip or one file, within limits."""
