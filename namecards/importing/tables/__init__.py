"""A list of people in a table of any writing: cells, then columns, then records."""
