"""Read the bytes of a table, of any program, as rows of text."""
