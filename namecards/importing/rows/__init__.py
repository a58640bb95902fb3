"""Separate rows of people from the other rows of a table, and bring each person into one row."""
