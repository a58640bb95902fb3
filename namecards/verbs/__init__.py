"""What the program can do, a file a subject; `Collection` puts them together."""
