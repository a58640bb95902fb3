"""Read one title or one cell: the kind of a column, a grade, a teacher, a role, private data."""
