"""Read a list of people from the rows of a table: columns, then records. START IN read_table.py."""
