"""Read a folder, a zip or one file as a flat listing of files, within limits."""
