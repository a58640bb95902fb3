"""Read a list of people from a table in any format: cells, then columns, then records."""
